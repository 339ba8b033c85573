// /compare against the values of the issue, its controls against the address bar, the town search by keyboard.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { browsers, expectResult, open, result, site, visit } from "./site.mjs";

// [address, {result: [value, decimals]}]; independently computed from the same tables.
const CELLS = [
  ["compare/", { "n-treated": [187, 0], "n-control": [902, 0], "mean-treated": [-12.38, 2], "mean-control": [-13.92, 2],
    "difference": [1.54, 2], "cluster-low": [-1.81, 2], "cluster-high": [4.89, 2], "cluster-n": [36, 0] }],
  ["compare/?measure=change&from=2012&to=2021", { "mean-treated": [-1807.03, 2], "mean-control": [-1529.47, 2],
    "difference": [-277.56, 2], "cluster-low": [-1034.82, 2], "cluster-high": [479.7, 2], "ci-low": [-818.37, 2], "ci-high": [263.25, 2] }],
  ["compare/?role=all&measure=change&from=2013&to=2022", { "n-treated": [215, 0], "n-control": [902, 0],
    "mean-treated": [-3350.28, 2], "mean-control": [-2042.3, 2], "cluster-low": [-2321.28, 2], "cluster-high": [-294.69, 2] }],
];

for (const { name, launch } of browsers()) {
  describe(`compare in ${name}`, () => {
    let browser, sub;
    before(async () => { browser = await launch(); sub = await site("/kurabe/"); });
    after(async () => { await browser?.close(); await sub?.close(); });
    const fresh = async (path) => { const page = await open(browser); await visit(page, sub.address + path); return page; };
    const done = async (page) => { assert.deepEqual(page.faults, []); await page.context().close(); };

    for (const [address, values] of CELLS) {
      test(`/${address} shows the known values`, async () => {
        const page = await fresh(address);
        for (const [key, [value, digits]] of Object.entries(values)) await expectResult(page, key, value, digits);
        await done(page);
      });
    }

    test("the default verdict says that no difference can be claimed, in each language", async () => {
      for (const [prefix, words] of [["", "差があるとは言えない"], ["en/", /cannot|not/i], ["easy/", /いえません|言えません|わかりません/]]) {
        const page = await fresh(prefix + "compare/");
        const verdict = await page.locator("[data-verdict]").first().evaluate((node) => {
          const copy = node.cloneNode(true);
          copy.querySelectorAll("rt, rp").forEach((reading) => reading.remove());
          return copy.textContent;
        });
        assert.ok(typeof words === "string" ? verdict.includes(words) : words.test(verdict), verdict);
        await done(page);
      }
    });

    test("a control changes result and address without a request, back and forward return", async () => {
      const page = await fresh("compare/");
      await expectResult(page, "n-control", 902, 0);
      await page.waitForLoadState("networkidle");
      const before = page.requested.length;
      await page.selectOption('select:has(option[value="never"])', "never");
      await expectResult(page, "n-control", 1362, 0);
      assert.equal(new URL(page.url()).searchParams.get("control"), "never");
      await page.selectOption('select:has(option[value="percent"])', "change");
      assert.equal(new URL(page.url()).searchParams.get("measure"), "change");
      // Chromium asks for the tab's icon again when the address changes; the page itself must ask for nothing.
      assert.deepEqual(page.requested.slice(before).filter((url) => !/\/icon(-[0-9a-f]+)?\.svg$/.test(url)), [], "no request");
      await page.goBack();
      await page.goBack();
      await expectResult(page, "n-control", 902, 0);
      assert.equal(new URL(page.url()).search, "");
      await page.goForward();
      await expectResult(page, "n-control", 1362, 0);
      await done(page);
    });

    test("draws arrive by themselves and nothing shifts", async () => {
      const page = await fresh("compare/");
      const before = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.waitForFunction(() => document.querySelector('data[data-result="p-block"]')?.getAttribute("value"), undefined, { timeout: 60_000 });
      for (const key of ["boot-low", "boot-high", "p-permutation", "p-block"]) assert.ok(Number.isFinite(await result(page, key)), key);
      assert.equal(await page.evaluate(() => document.documentElement.scrollHeight), before, "no layout shift");
      await done(page);
    });

    test("the permutation of blocks for the default is within Monte Carlo error of itself at another seed", async () => {
      const page = await fresh("compare/?seed=2");
      await page.waitForFunction(() => document.querySelector('data[data-result="p-block"]')?.getAttribute("value"), undefined, { timeout: 60_000 });
      const p = await result(page, "p-block");
      assert.ok(p > 0.05 && p <= 1, `p-block ${p}`);
      await done(page);
    });

    for (const [typed, code] of [["倉敷", "33202"], ["くらしき", "33202"], ["kurashiki", "33202"]]) {
      test(`town search finds ${code} by "${typed}", by keyboard alone`, async () => {
        const page = await fresh("compare/");
        const box = page.locator('main [role="combobox"]').first();
        await box.focus();
        await page.keyboard.type(typed);
        await page.waitForSelector('main [role="option"]');
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await page.waitForFunction((c) => new URLSearchParams(location.search).get("town") === c, code);
        await done(page);
      });
    }

    test("malformed values give a notice, unknown names none, nothing crashes", async () => {
      const page = await fresh("compare/?utm_source=x&fbclid=y");
      assert.equal(await page.locator("[data-notice]").count(), 0);
      await page.goto(sub.address + "compare/?measure=banana&from=%FF&seed=-1&control=🍌");
      await page.waitForSelector("[data-notice]");
      await expectResult(page, "n-treated", 187, 0);
      await done(page);
    });

    test("each figure has a caption and its numbers as a table; a dot can be read by keyboard", async () => {
      const page = await fresh("compare/");
      for (const id of ["compare-distribution", "compare-trend"]) {
        const figure = page.locator(`figure[data-figure="${id}"]`);
        assert.equal(await figure.locator("figcaption").count(), 1, id);
        assert.ok((await figure.locator("table tbody tr").count()) > 1, id);
      }
      const figure = page.locator('figure[data-figure="compare-distribution"]');
      const reader = figure.locator("[tabindex='0']").first();
      await reader.focus();
      await page.keyboard.press("ArrowRight");
      const spoken = figure.locator("[aria-live]").first();
      const first = await spoken.textContent();
      await page.keyboard.press("ArrowRight");
      assert.notEqual(await spoken.textContent(), first);
      await done(page);
    });

    test("an incomes file that is corrupt gives a message with a retry, the page stays", async () => {
      const page = await open(browser);
      let broken = true;
      await page.route(/\/data\/app\/tax.*\.bin$/, (route) => broken ? route.fulfill({ status: 200, body: "not a table" }) : route.continue());
      // Opened with it, the page that came stays and one line says so.
      await page.goto(sub.address + "compare/?indicator=income_per_taxpayer&from=2013&to=2023");
      await page.locator("#boot-failed:visible").waitFor();
      // Asked for later, it is a message with a retry.
      await visit(page, sub.address + "compare/");
      await page.locator('main select:has(option[value="income_per_taxpayer"])').first().selectOption("income_per_taxpayer");
      const retry = page.locator(".load-error button").first();
      await retry.waitFor();
      assert.equal(await page.locator("h1").count(), 1);
      broken = false;
      await retry.click();
      await page.waitForFunction(() => document.querySelector('data[data-result="difference"]')?.getAttribute("value"));
      assert.equal(await page.locator(".load-error button").count(), 0);
      await page.context().close();
    });
  });
}
