// Towns and areas: pages that are read as they arrive, the search of the header, areas side by side, paper.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { LANGUAGES, axe, browsers, open, root, site, visit } from "./site.mjs";

const CODES = readFileSync(resolve(root, "public/data/municipalities.csv"), "utf8").trim().split("\n").slice(1).map((line) => line.slice(0, 5));

for (const { name, launch } of browsers()) {
  describe(`places in ${name}`, () => {
    let browser, sub;
    before(async () => { browser = await launch(); sub = await site("/kurabe/"); });
    after(async () => { await browser?.close(); await sub?.close(); });

    test("a hundred towns open, stay as they came and ask for no figures", async () => {
      const page = await open(browser, { viewport: { width: 375, height: 800 } });
      const sample = CODES.filter((_, n) => n % 17 === 3);
      assert.ok(sample.length >= 100);
      for (const [n, code] of sample.entries()) {
        await visit(page, `${sub.address}${LANGUAGES[n % 3]}municipalities/${code}/`);
        const seen = await page.evaluate(() => ({
          h1: document.querySelectorAll("h1").length,
          pictures: document.querySelectorAll("main svg.chart").length,
          people: Number(document.querySelector("[data-result='population-2025']")?.value),
          over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }));
        assert.equal(seen.h1, 1, code);
        assert.ok(seen.pictures > 0 && seen.pictures <= 2 && seen.people >= 0 && seen.over <= 0, `${code}: ${JSON.stringify(seen)}`);
      }
      assert.deepEqual(page.requested.filter((r) => /data\/app\/(population|outlook|age)/.test(r)), []);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

    for (const [what, path] of [["outside every area", "municipalities/01208/"], ["three areas", "easy/municipalities/34203/"], ["no projection", "en/municipalities/07212/"]]) {
      test(`a town with ${what}: axe, 320 px, its links`, async () => {
        const page = await open(browser, { viewport: { width: 320, height: 800 } });
        await visit(page, sub.address + path);
        assert.deepEqual(await axe(page), []);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)) <= 0);
        const sections = await page.locator("[data-section]").evaluateAll((all) => all.map((s) => s.dataset.section));
        assert.ok(sections.includes(what === "three areas" ? "inside" : "outside"), sections.join());
        if (what === "outside every area") {
          const join = await page.locator("a[data-join]").getAttribute("href");
          assert.match(join, /scenarios\/\?own=\d{5}(,\d{5})+$/);
          assert.ok(join.endsWith("01208"));
        }
        if (what === "three areas") assert.equal(await page.locator("[data-section=inside] li").count(), 3);
        assert.deepEqual(page.faults, []);
        await page.context().close();
      });
    }

    test("/ and typing lead from any page to an area or a town", async () => {
      const page = await open(browser);
      await visit(page, sub.address + "areas/");
      await page.keyboard.press("/");
      assert.equal(await page.evaluate(() => document.activeElement?.id), "site-search");
      await page.keyboard.type("びんご");
      await page.locator("#site-search-list [role=option]").first().waitFor();
      assert.deepEqual(await axe(page), [], "axe with the list open");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/kurabe/areas/bingo/");
      await page.waitForFunction(() => document.querySelectorAll("tr[data-code]").length === 9);
      // In the small app too, and across languages: by code, without 市, with another ヶ.
      for (const [language, typed, code] of [["", "34207", "34207"], ["en/", "kasaoka", "33205"], ["easy/", "茅が崎", "14207"]]) {
        await visit(page, `${sub.address}${language}methods/`);
        await page.keyboard.press("/");
        await page.keyboard.type(typed);
        await page.locator("#site-search-list [role=option]").first().waitFor();
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await page.waitForURL(`**/kurabe/${language}municipalities/${code}/`);
      }
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

    test("areas side by side: chosen in the address, a look-alike added by a press", async () => {
      const page = await open(browser);
      await visit(page, sub.address + "areas/?compare=bingo,himeji");
      const heads = page.locator("[data-section=side-by-side] table.key thead th");
      await heads.nth(2).waitFor();
      assert.equal(await heads.count(), 3);
      await page.locator("[data-section=side-by-side] li button").first().click();
      await page.waitForFunction(() => new URLSearchParams(location.search).get("compare")?.split(",").length === 3);
      await heads.nth(3).waitFor();
      assert.deepEqual(await axe(page), []);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

    test("on paper a town page keeps its pictures and tables and drops what cannot be pressed", async () => {
      const page = await open(browser);
      await visit(page, sub.address + "municipalities/33205/");
      await page.emulateMedia({ media: "print" });
      const visible = (selector) => page.locator(selector).first().isVisible();
      assert.equal(await visible(".site-search"), false);
      assert.equal(await visible("[data-section=next]"), false);
      assert.equal(await visible("[data-figure=area-population] svg"), true);
      assert.equal(await visible("[data-section=figures] table"), true);
      await page.context().close();
    });
  });
}
