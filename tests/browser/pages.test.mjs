// Every page in three languages, at the root and under /kurabe/: loads, stays silent, asks nobody else, is
// accessible in light and dark, and fits every width.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { LANGUAGES, PAGES, axe, browsers, open, ready, site, visit } from "./site.mjs";

const WIDTHS = [320, 375, 768, 1280];
const found = browsers();
test("a browser is there", { skip: found.length ? false : "no Chromium; name one in CHROMIUM" }, () => {});

for (const { name, launch } of found) {
  describe(`pages in ${name}`, () => {
    let browser, sub, top;
    before(async () => { browser = await launch(); sub = await site("/kurabe/"); top = await site("/"); });
    after(async () => { await browser?.close(); await sub?.close(); await top?.close(); });

    for (const language of LANGUAGES) {
      for (const path of PAGES) {
        test(`/kurabe/${language}${path}: loads, axe light and dark, no overflow`, async () => {
          const page = await open(browser);
          try {
            await visit(page, sub.address + language + path);
            assert.equal(await page.locator("h1").count(), 1, "one h1");
            assert.equal(await page.getAttribute("html", "lang"), language === "en/" ? "en" : "ja");
            assert.notEqual((await page.title()).trim(), "");
            assert.deepEqual(await axe(page), [], "axe, light");
            await page.emulateMedia({ colorScheme: "dark" });
            await page.waitForTimeout(100);
            assert.deepEqual(await axe(page), [], "axe, dark");
            for (const width of WIDTHS) {
              await page.setViewportSize({ width, height: 800 });
              await page.waitForTimeout(60);
              const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
              assert.ok(over <= 0, `${over} px too wide at ${width}`);
            }
            assert.deepEqual(page.faults, []);
          } finally {
            await page.context().close();
          }
        });
      }
    }

    test("the same build works at the root", async () => {
      const page = await open(browser);
      for (const path of PAGES) {
        await visit(page, top.address + path);
        assert.equal(await page.locator("h1").count(), 1, path);
      }
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

    test("a path without its slash works, an unknown one shows the 404 page", async () => {
      const page = await open(browser);
      await visit(page, sub.address + "compare");
      assert.equal(new URL(page.url()).pathname, "/kurabe/compare/");
      assert.deepEqual(page.faults, []);
      const response = await page.goto(sub.address + "no/such/page", { waitUntil: "load" });
      assert.equal(response.status(), 404);
      await ready(page);
      assert.equal(await page.locator("h1").count(), 1);
      assert.ok((await page.locator('a[href*="kurabe/"]').count()) > 0, "a way home");
      await page.context().close();
    });

    test("pages are readable without JavaScript", async () => {
      const page = await open(browser, { javaScriptEnabled: false });
      for (const path of PAGES) {
        await page.goto(sub.address + path, { waitUntil: "load" });
        assert.equal(await page.locator("h1").count(), 1, path);
        assert.ok((await page.locator("main").innerText()).length > 100, `${path} has text`);
        assert.ok(await page.locator("noscript").count(), "says what is missing");
      }
      await page.context().close();
    });

    test("moving between pages sets the title, focuses the h1, and back returns", async () => {
      const page = await open(browser);
      await visit(page, sub.address + "compare/");
      const before = await page.title();
      await page.locator('header a[href$="areas/"], nav a[href$="areas/"]').first().click();
      await page.waitForURL("**/kurabe/areas/");
      await page.waitForFunction((old) => document.title !== old, before);
      assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1");
      await page.goBack();
      await page.waitForFunction((old) => document.title === old, before);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

    test("the home page's app hands over to the whole one, and back", async () => {
      const page = await open(browser);
      await visit(page, sub.address);
      await page.locator('header nav a[href$="areas/"]').first().click();
      await page.waitForURL("**/kurabe/areas/");
      await page.waitForFunction(() => document.documentElement.dataset.app === "ready" && document.querySelectorAll("main tbody tr").length >= 38);
      await page.locator("header a.brand").click();
      await page.waitForURL(sub.address);
      await page.waitForFunction(() => document.documentElement.dataset.app === "ready" && document.querySelector(".home-map path"));
      await page.locator('footer a[href$="methods/"]').first().click();
      await page.waitForURL("**/kurabe/methods/");
      await page.waitForFunction(() => document.documentElement.dataset.app === "ready" && document.querySelectorAll("main table").length > 3);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });
  });
}
