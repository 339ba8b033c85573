// The four further questions of /compare: shuffle, twins, path before joining, every way of comparing.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { browsers, expectResult, open, result, site, visit } from "./site.mjs";

for (const { name, launch } of browsers()) {
  describe(`checks in ${name}`, () => {
    let browser, sub;
    before(async () => { browser = await launch(); sub = await site("/kurabe/"); });
    after(async () => { await browser?.close(); await sub?.close(); });
    const fresh = async (path) => { const page = await open(browser); await visit(page, sub.address + path); return page; };
    const done = async (page) => { assert.deepEqual(page.faults, []); await page.context().close(); };
    const figure = (page, id) => page.locator(`figure[data-figure="${id}"]`);

    test("ten thousand shuffles on screen give the p of the table", async () => {
      const page = await fresh("en/compare/");
      await page.locator('[data-question="chance"]').scrollIntoViewIfNeeded();
      await page.locator('[data-question="chance"] .buttons button').last().click();
      await page.waitForFunction(() => document.querySelector('[data-figure="compare-shuffle"] figcaption')?.textContent.includes("10,000"));
      await page.waitForFunction(() => document.querySelector('[data-result="p-permutation"]'));
      const p = await result(page, "p-permutation");
      const title = await figure(page, "compare-shuffle").locator("figcaption").innerText();
      assert.ok(title.includes(`p = ${p.toFixed(3)}`), `${title} has not ${p}`);
      // A round p of R + 1 shuffles: the count is in the title as well.
      const large = Math.round(p * 10001 - 1);
      assert.ok(title.includes(`: ${large} as large`), `${title} has not ${large}`);
      // Sections begin by themselves when the page has been at rest for 2.5 s: not those that the visitor has used.
      await page.waitForTimeout(3_500);
      assert.equal(await figure(page, "compare-shuffle").locator("figcaption").innerText(), title);
      await done(page);
    });

    test("twins: matched results, balance, and the town beside its matches", async () => {
      const page = await fresh("compare/?control=matched&from=2015&town=33216");
      // R's package Matching gives the same on the same tables (tests/reference/matching.R).
      await expectResult(page, "att", 0.415, 3);
      await expectResult(page, "att-raw", 1.178, 3);
      await expectResult(page, "n-control", 303, 0);
      await page.waitForFunction(() => document.querySelectorAll("table[data-twins] tbody tr").length === 4);
      assert.match(await page.locator("table[data-twins] tbody tr").first().innerText(), /浅口市/);
      await page.waitForFunction(() => document.querySelectorAll('[data-figure="compare-balance"] tbody tr').length === 6);
      await page.selectOption('select[name="k"]', "1");
      await page.waitForFunction(() => document.querySelectorAll("table[data-twins] tbody tr").length === 2);
      assert.equal(new URL(page.url()).searchParams.get("k"), "1");
      await done(page);
    });

    test("the event study has the columns of the contract and says what its test allows", async () => {
      const page = await fresh("en/compare/");
      await page.waitForFunction(() => document.querySelectorAll('[data-figure="compare-event-study"] tbody tr').length > 10, undefined, { timeout: 15_000 });
      const columns = await figure(page, "compare-event-study").locator("th[data-column]").evaluateAll((all) => all.map((th) => th.dataset.column));
      assert.deepEqual(columns, ["event_time", "effect", "low", "high", "n"]);
      await page.waitForFunction(() => document.querySelector(".pre-test")?.textContent.includes("0.122"));
      await done(page);
    });

    test("every way of comparing is counted, and one picked by keyboard is loaded", async () => {
      const page = await fresh("compare/");
      const percent = page.locator('[data-panel="percent"] [data-result="spec-total"]');
      await percent.waitFor({ timeout: 15_000 });
      assert.equal(await percent.getAttribute("value"), "122");
      const counts = await page.locator('[data-panel="change"] data').evaluateAll((all) => all.map((d) => Number(d.value)));
      assert.equal(counts[0] + counts[1] + counts[2], counts[3]);
      const picture = figure(page, "compare-specifications").locator(".picture");
      await picture.focus();
      await page.keyboard.press("Home");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => new URL(location.href).search.length > 1);
      assert.ok((await result(page, "cluster-high")) < 0, "the lowest way lies below zero");
      await page.goBack();
      await expectResult(page, "n-control", 902, 0);
      await done(page);
    });

    test("groups by hand are typed, kept in the address, and refused in words when empty", async () => {
      const page = await fresh("en/compare/");
      await page.selectOption('select:has(option[value="custom"])', "custom");
      await page.locator('[data-verdict="refused"]').waitFor();
      await page.locator('textarea[name="treated"]').fill("34207, 33205");
      await page.locator('textarea[name="controls"]').fill("32202\n33202 33207");
      await page.locator('textarea[name="controls"]').blur();
      await expectResult(page, "n-treated", 2, 0);
      await expectResult(page, "n-control", 3, 0);
      assert.equal(new URL(page.url()).searchParams.get("treated"), "34207,33205");
      await done(page);
    });

    test("a second indicator is set beside the first", async () => {
      const page = await fresh("en/compare/");
      await page.selectOption('select[name="y2"]', "aged_share");
      await page.waitForFunction(() => document.querySelectorAll('[data-figure="compare-scatter"] tbody tr').length === 3);
      assert.equal(new URL(page.url()).searchParams.get("y2"), "aged_share");
      await done(page);
    });
  });
}
