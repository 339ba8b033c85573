// Whatever is missing: the page stays, one line says what is missing and what works, nothing is ever white.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { browsers, expectResult, open, ready, site, visit } from "./site.mjs";

for (const { name, launch } of browsers().filter(({ name }) => name === "chromium")) {
  describe(`failure in ${name}`, () => {
    let browser, sub;
    before(async () => { browser = await launch(); sub = await site("/kurabe/"); });
    after(async () => { await browser?.close(); await sub?.close(); });

    /** The page as it came: heading, text, numbers, and the line of an id. */
    async function stays(page, line) {
      await page.locator(`#${line}`).waitFor({ state: "visible", timeout: 15_000 });
      assert.equal(await page.locator("h1").count(), 1);
      assert.ok((await page.locator("main").innerText()).length > 400, "the text is there");
      assert.ok((await page.locator("main svg.chart, main canvas").count()) > 0, "a figure is there");
      assert.equal(await page.locator(".boot-notice:visible").count(), 1, "one line");
    }
    const with_ = async (prepare, path, then) => {
      const page = await open(browser, { serviceWorkers: "block" });
      await prepare(page);
      await page.goto(sub.address + path, { waitUntil: "load" });
      await then(page);
      await page.context().close();
    };

    for (const path of ["", "compare/", "areas/himeji/", "scenarios/"]) {
      test(`/${path}: the app is blocked`, () => with_((page) => page.route("**/*.wasm", (r) => r.abort()), path, (page) => stays(page, "boot-failed")));
    }

    test("a filter answers with a page of its own", () => with_(
      (page) => page.route("**/*.wasm", (r) => r.fulfill({ status: 200, contentType: "text/html", body: "<h1>Blocked</h1>" })),
      "compare/",
      (page) => page.locator("#boot-failed:visible, #boot-old:visible").first().waitFor().then(() => assert.ok(true)),
    ));

    for (const path of ["", "compare/", "areas/himeji/", "scenarios/"]) {
      test(`/${path}: the data are blocked`, () => with_((page) => page.route("**/data/app/*.bin", (r) => r.abort()), path, async (page) => {
        await page.locator("#boot-failed:visible, .load-error:visible").first().waitFor();
        assert.ok((await page.locator("main").innerText()).length > 400);
        assert.ok((await page.locator("main svg.chart, main canvas").count()) > 0);
      }));
    }

    test("an old browser without WebAssembly", () => with_(
      (page) => page.addInitScript(() => { delete globalThis.WebAssembly; }), "compare/", (page) => stays(page, "boot-old")));

    test("an old browser whose WebAssembly refuses the file", () => with_(
      (page) => page.addInitScript(() => {
        WebAssembly.instantiateStreaming = undefined;
        WebAssembly.instantiate = () => Promise.reject(new WebAssembly.CompileError("reference types"));
      }), "compare/", (page) => stays(page, "boot-old")));

    test("storage denied: everything works, nothing is kept", () => with_(
      (page) => page.addInitScript(() => {
        const denied = { get() { throw new DOMException("denied", "SecurityError"); } };
        for (const name of ["localStorage", "sessionStorage", "caches", "indexedDB"]) Object.defineProperty(globalThis, name, denied);
        Object.defineProperty(navigator, "serviceWorker", { value: undefined });
      }), "compare/", async (page) => {
        await ready(page);
        await page.selectOption('select[name="control"]', "never");
        await expectResult(page, "n-control", 1362, 0);
        await page.locator(".settings button").first().click();
        await page.waitForFunction(() => document.documentElement.dataset.theme);
        assert.deepEqual(page.faults, []);
      }));

    test("no room on the device: the page works, and keeping an area says that it could not", async () => {
      const page = await open(browser);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(sub.address).origin, quotaSize: 1000 });
      await visit(page, sub.address + "areas/himeji/");
      await page.waitForTimeout(2500);
      assert.equal(await page.locator(".boot-notice:visible").count(), 0);
      const keep = page.locator("button[data-keep]");
      await keep.click();
      const failed = await keep.getAttribute("data-failed");
      await page.waitForFunction((line) => document.querySelector("button[data-keep]").parentElement.querySelector("[role=status]").textContent === line, failed, { timeout: 30_000 });
      await page.context().close();
    });

    for (const date of ["1970-01-01T00:00:00Z", "2099-12-31T23:59:59Z"]) {
      test(`the clock says ${date.slice(0, 4)}`, () => with_(
        (page) => page.clock.setFixedTime(new Date(date)), "compare/", async (page) => {
          await ready(page);
          await expectResult(page, "n-control", 902, 0);
          assert.deepEqual(page.faults, []);
        }));
    }

    test("a component panics while the app opens: the page that came stays", () => with_(
      (page) => page.addInitScript(() => {
        const stop = () => { throw new WebAssembly.RuntimeError("unreachable"); };
        const own = Document.prototype.createElement;
        Document.prototype.createElement = function (name, ...more) { return name === "main" ? stop() : own.call(this, name, ...more); };
        Node.prototype.cloneNode = stop;
      }), "compare/", (page) => stays(page, "boot-failed")));

    // WebKit on Linux stops now and then where nothing is wrong; here the first module stops at the first table it reads.
    test("an app that stops while it opens starts once more", () => with_(
      (page) => page.addInitScript(() => {
        const own = Response.prototype.arrayBuffer;
        let stops = 1;
        Response.prototype.arrayBuffer = function () {
          if (!/\/base-/.test(this.url) || stops === 0) return own.call(this);
          stops -= 1;
          document.documentElement.dataset.stopped = "once";
          // Twice, as when two tasks of one start meet the broken memory.
          for (const task of [1, 2]) setTimeout(() => { throw new WebAssembly.RuntimeError(`Out of bounds memory access (${task})`); });
          return new Promise(() => {});
        };
      }), "compare/", async (page) => {
        await ready(page);
        assert.equal(await page.evaluate(() => document.documentElement.dataset.stopped), "once");
        await page.selectOption('select[name="control"]', "never");
        await expectResult(page, "n-control", 1362, 0);
        assert.equal(await page.locator(".boot-notice:visible, .wings").count(), 0);
        assert.equal(await page.locator("h1").count(), 1);
      }));

    test("an app that cannot even begin says so", () => with_(
      (page) => page.addInitScript(() => { Document.prototype.createElement = () => { throw new Error("no"); }; }), "compare/", (page) => stays(page, "boot-failed")));

    test("a component panics later: what is shown stays, and one line says so", () => with_(() => {}, "compare/", async (page) => {
      await ready(page);
      await page.evaluate(() => {
        const stop = () => { throw new WebAssembly.RuntimeError("unreachable"); };
        Text.prototype.constructor = Text;
        for (const [owner, name] of [[CharacterData.prototype, "data"], [Node.prototype, "textContent"], [Node.prototype, "nodeValue"]]) {
          Object.defineProperty(owner, name, { ...Object.getOwnPropertyDescriptor(owner, name), set: stop });
        }
        Document.prototype.createElement = stop;
        Document.prototype.createTextNode = stop;
        Node.prototype.cloneNode = stop;
      });
      await page.selectOption('select[name="control"]', "never");
      await stays(page, "app-stopped");
    }));

    test("one figure that cannot be painted does not take the others", () => with_(
      (page) => page.addInitScript(() => {
        const own = CanvasRenderingContext2D.prototype.stroke;
        CanvasRenderingContext2D.prototype.stroke = function (...all) {
          if (this.canvas.dataset.of === "compare-trend") throw new WebAssembly.RuntimeError("unreachable");
          return own.apply(this, all);
        };
      }), "compare/", async (page) => {
        await ready(page);
        await page.locator('[data-figure="compare-trend"] .load-error').waitFor();
        assert.equal(await page.locator('[data-figure="compare-distribution"] .load-error').count(), 0);
        await page.selectOption('select[name="control"]', "never");
        await expectResult(page, "n-control", 1362, 0);
        assert.equal(await page.locator(".boot-notice:visible").count(), 0);
      }));
  });
}
