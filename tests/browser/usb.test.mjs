// The folder of the USB edition: opened from a disk, without script, from page to page; every link leads to a file.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { browsers, open, root } from "./site.mjs";
import { budget } from "./weigh.mjs";

const folder = resolve(root, "dist-usb");

for (const { name, launch } of browsers().filter(({ name }) => name === "chromium")) {
  describe(`USB folder in ${name}`, () => {
    let browser;
    before(async () => { browser = await launch(); });
    after(async () => { await browser?.close(); });

    test("home, an area, its town, and the other languages, by their links", async () => {
      const page = await open(browser, { javaScriptEnabled: false });
      await page.goto(pathToFileURL(resolve(folder, "index.html")).href);
      assert.ok((await page.locator("main").innerText()).includes("3,717"));
      assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector("h1")).fontSize), "32px", "the stylesheet is there");
      await page.locator('header nav a[href$="areas/index.html"]').first().click();
      await page.locator('main a[href$="himeji/index.html"]').first().click();
      assert.match(await page.locator("h1").innerText(), /播磨/);
      await page.locator('main a[href*="municipalities/"]').first().click();
      assert.ok((await page.locator("main table").count()) > 0);
      await page.locator('.settings a[href*="en/"], a[lang="en"]').first().click();
      assert.equal(await page.getAttribute("html", "lang"), "en");
      assert.deepEqual(page.faults.filter((f) => !f.startsWith("third party: file:")), []);
      await page.context().close();
    });
  });
}

for (const { name, launch } of browsers().filter(({ name }) => name === "chromium")) {
  describe(`the one file in ${name}, stopped while it opens`, () => {
    let browser;
    before(async () => { browser = await launch(); });
    after(async () => { await browser?.close(); });

    /** The file on a page where the app stops in the first `stops` openings. */
    async function stopping(stops) {
      const page = await open(browser);
      let opened = 0;
      await page.exposeFunction("stopsNow", () => { opened += 1; return opened <= stops; });
      await page.addInitScript(() => {
        const instantiate = WebAssembly.instantiate;
        WebAssembly.instantiate = async (...given) => {
          if (await globalThis.stopsNow()) throw new WebAssembly.RuntimeError("Out of bounds memory access");
          return instantiate(...given);
        };
      });
      await page.goto(`${pathToFileURL(resolve(folder, "kurabe.html")).href}#/compare/`);
      return { page, opened: () => opened };
    }

    test("once: it loads itself again at the same place", async () => {
      const { page, opened } = await stopping(1);
      await page.waitForFunction(() => document.documentElement.dataset.app === "ready", undefined, { timeout: 30_000 });
      assert.equal(opened(), 2);
      assert.match(new URL(page.url()).hash, /^#\/compare\//);
      assert.equal(await page.locator(".boot-notice:visible").count(), 0);
      assert.ok((await page.locator('[data-result="difference"]').first().innerText()).length > 0);
      await page.context().close();
    });

    test("again and again: the page stays, with a line that says so", async () => {
      const { page, opened } = await stopping(Infinity);
      await page.locator("#boot-failed").waitFor();
      assert.equal(opened(), 2, "once more, not for ever");
      assert.ok((await page.locator("h1").first().innerText()).length > 0);
      await page.context().close();
    });
  });
}

test("every link of a hundred pages leads to a file inside the folder; no script is left", () => {
  const pages = readdirSync(folder, { recursive: true }).map(String).filter((p) => p.endsWith("index.html"));
  const step = Math.max(1, Math.floor(pages.length / 100));
  const faults = new Set();
  for (const path of pages.filter((_, n) => n % step === 0)) {
    const at = resolve(folder, path);
    const html = readFileSync(at, "utf8");
    if (/<script|<base /.test(html)) faults.add(`${path}: script or base`);
    for (const [, target] of html.matchAll(/\s(?:href|src)="([^"#]*)[^"]*"/g)) {
      if (target === "" || /^[a-z][a-z0-9+.-]*:/i.test(target)) continue;
      const to = fileURLToPath(new URL(target, pathToFileURL(at)));
      if (target.startsWith("/") || !to.startsWith(folder) || !existsSync(to) || statSync(to).isDirectory()) faults.add(`${path}: ${target}`);
    }
  }
  assert.deepEqual([...faults].slice(0, 10), []);
});

test("the one file keeps its limit, asks for nothing and says where it does not run", () => {
  const path = resolve(folder, "kurabe.html");
  assert.ok(statSync(path).size <= budget.usb.megabytes * 1e6);
  const html = readFileSync(path, "utf8");
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)[1];
  assert.ok(policy.startsWith("default-src 'none'") && !policy.includes("connect-src"));
  assert.ok(!/<(?:link|img|iframe)[^>]*(?:href|src)="(?!data:)/.test(html.slice(0, html.indexOf("<body>"))));
  assert.match(/<noscript>.*?<\/noscript>/s.exec(html)[0], /index\.html/);
  assert.ok(readFileSync(resolve(folder, "README.txt"), "utf8").includes("kurabe.html"));
  assert.equal(dirname(path), folder);
});
