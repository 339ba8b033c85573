// /areas and one area.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { browsers, open, site, visit } from "./site.mjs";

for (const { name, launch } of browsers()) {
  describe(`areas in ${name}`, () => {
    let browser, sub;
    before(async () => { browser = await launch(); sub = await site("/kurabe/"); });
    after(async () => { await browser?.close(); await sub?.close(); });

    test("38 rows, sorted by a header, filtered, all in the address", async () => {
      const page = await open(browser);
      await visit(page, sub.address + "areas/");
      const rows = page.locator("tr[data-area]");
      assert.equal(await rows.count(), 38);
      const first = await rows.first().innerText();
      await page.locator("th[aria-sort] button").last().click();
      await page.waitForFunction(() => new URLSearchParams(location.search).has("sort"));
      assert.notEqual(await rows.first().innerText(), first);
      assert.equal(await page.locator("th[aria-sort='ascending'], th[aria-sort='descending']").count(), 1);
      await visit(page, sub.address + "areas/?q=広島");
      const some = await rows.count();
      assert.ok(some > 0 && some < 38, `${some} rows`);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

    test("in easy Japanese every name in the table and in the list by rank has its reading", async () => {
      const page = await open(browser);
      await visit(page, sub.address + "easy/areas/");
      const without = (selector) => page.locator(selector).evaluateAll((all) => all.filter((e) => {
        const rest = e.cloneNode(true);
        rest.querySelectorAll("ruby").forEach((ruby) => ruby.remove());
        return /\p{Script=Han}/u.test(rest.textContent);
      }).map((e) => e.textContent));
      assert.equal(await page.locator("tr[data-area] th a ruby").count() >= 38, true);
      assert.deepEqual(await without("tr[data-area] th a, tr[data-area] td.text"), []);
      assert.equal(await page.locator(".map-list tr[data-code]").count(), 20);
      assert.deepEqual(await without(".map-list tr[data-code]"), []);
      assert.deepEqual(await without(".map-reading"), []);
      await page.locator(".map-list tr[data-code] button").first().click();
      assert.ok((await page.locator(".map-reading ruby").count()) > 1, "what is read of a town");
      assert.deepEqual(await without(".map-reading"), []);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

    test("the table has all its columns in sight beside the map and beneath it, in every language", async () => {
      for (const width of [1280, 1240, 1100]) {
        for (const language of ["", "en/", "easy/"]) {
          const page = await open(browser, { viewport: { width, height: 900 } });
          await visit(page, `${sub.address}${language}areas/`);
          await page.locator("tr[data-area]").first().waitFor();
          const [needed, there] = await page.locator(".areas-table").evaluate((e) => [e.scrollWidth, e.clientWidth]);
          assert.ok(needed <= there, `${language || "ja"} at ${width}: ${needed} px in ${there}`);
          await page.context().close();
        }
      }
    });

    test("an area names its members, sources and how sure the list is; every area opens", async () => {
      const page = await open(browser);
      await visit(page, sub.address + "areas/");
      const links = await page.locator("tr[data-area] th a").evaluateAll((all) => [...new Set(all.map((a) => a.href))]);
      assert.equal(links.length, 38);
      for (const link of links) {
        await visit(page, link);
        assert.equal(await page.locator("h1").count(), 1, link);
        assert.ok((await page.locator("tr[data-code]").count()) >= 1, link);
        assert.ok(await page.locator("figure[data-figure='area-population']").count(), link);
      }
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

    test("Kochi's thirteen agreements outside the scheme stand apart", async () => {
      const page = await open(browser);
      await visit(page, sub.address + "areas/kochi/");
      assert.equal(await page.locator("[data-outside-scheme] li").count(), 13);
      await page.context().close();
    });
  });
}
