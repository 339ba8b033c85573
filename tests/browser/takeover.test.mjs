// The moment the app replaces the page: nothing moves, nothing typed or chosen is lost.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { browsers, expectResult, open, ready, site } from "./site.mjs";

const DELAY_MS = 900;
const MOST_CLS = 0.02;

for (const { name, launch } of browsers().filter(({ name }) => name === "chromium")) {
  describe(`take-over in ${name}`, () => {
    let browser, sub;
    before(async () => { browser = await launch(); sub = await site("/kurabe/"); });
    after(async () => { await browser?.close(); await sub?.close(); });

    /** Opens a page whose app comes late, so that there is time to act before it does. */
    async function early(path, options = {}) {
      const page = await open(browser, { serviceWorkers: "block", ...options });
      await page.route("**/*.wasm", async (route) => { await new Promise((done) => setTimeout(done, DELAY_MS)); await route.continue(); });
      await page.addInitScript(() => {
        globalThis.shifted = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((e) => { if (!e.hadRecentInput) globalThis.shifted += e.value; }))
          .observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(sub.address + path, { waitUntil: "domcontentloaded" });
      return page;
    }

    for (const width of [375, 1280]) {
      for (const path of ["", "compare/", "areas/", "areas/himeji/", "scenarios/"]) {
        test(`/${path} at ${width} px: layout shift at most ${MOST_CLS}`, async () => {
          const page = await early(path, { viewport: { width, height: 800 } });
          await ready(page);
          await page.waitForTimeout(400);
          const shifted = await page.evaluate(() => globalThis.shifted);
          assert.ok(shifted <= MOST_CLS, `shifted by ${shifted}`);
          await page.context().close();
        });
      }
    }

    test("text typed, the focus and the scroll stay", async () => {
      const page = await early("");
      const box = page.locator('[role="combobox"]').first();
      await box.click();
      await page.keyboard.type("ふくやま");
      await page.evaluate(() => scrollTo(0, 120));
      await ready(page);
      await page.waitForTimeout(200);
      assert.equal(await box.inputValue(), "ふくやま");
      assert.equal(await page.evaluate(() => document.activeElement.getAttribute("role")), "combobox");
      assert.equal(await page.evaluate(() => scrollY), 120);
      await page.locator('[role="option"]').first().waitFor();
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

    test("a choice made before the app came is made", async () => {
      const page = await early("compare/");
      await page.selectOption('select[name="control"]', "never");
      await ready(page);
      await expectResult(page, "n-control", 1362, 0);
      assert.match(await page.evaluate(() => location.search), /control=never/);
      await page.context().close();
    });
  });
}
