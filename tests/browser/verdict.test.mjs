// The verdict with every check, groups by hand, one town among others, the script, the first shuffle dot by dot.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { axe, browsers, expectResult, open, site, visit } from "./site.mjs";

for (const { name, launch } of browsers()) {
  describe(`verdict in ${name}`, () => {
    let browser, sub;
    before(async () => { browser = await launch(); sub = await site("/kurabe/"); });
    after(async () => { await browser?.close(); await sub?.close(); });
    const fresh = async (path, options) => { const page = await open(browser, options); await visit(page, sub.address + path); return page; };
    const done = async (page) => { assert.deepEqual(page.faults, []); await page.context().close(); };
    const figure = (page, id) => page.locator(`figure[data-figure="${id}"]`);

    test("every check arrives in the verdict, and the full one says them in words", async () => {
      const page = await fresh("compare/");
      const strip = page.locator(".strip");
      await page.waitForFunction(() => [...document.querySelectorAll(".strip strong")].every((s) => s.textContent !== "…"), undefined, { timeout: 30_000 });
      assert.match(await strip.locator('[data-check="chance"]').innerText(), /p = 0\.605/);
      assert.match(await strip.locator('[data-check="path"]').innerText(), /p = 0\.122/);
      assert.match(await strip.locator('[data-check="ways"]').innerText(), /上0・下11・言えない111/);
      const block = page.locator(".verdict-rows");
      assert.match(await block.innerText(), /効果とは言えません[\s\S]*下 11/);
      await page.locator("button.level").last().click();
      await page.waitForFunction(() => document.querySelectorAll(".verdict-rows > div").length >= 7);
      assert.equal(new URL(page.url()).searchParams.get("level"), "full");
      assert.match(await block.innerText(), /似ていた市町村どうし[\s\S]*道すじ[\s\S]*122通り[\s\S]*中央値/);
      assert.equal(await page.locator(".verdict-rows .unseen").count(), 0);
      assert.deepEqual(await axe(page), []);
      await done(page);
    });

    test("a side in one prefecture gets no direction", async () => {
      const page = await fresh("en/compare/?control=custom&treated=33202,33203,33204&controls=32201,32203");
      await expectResult(page, "n-treated", 3, 0);
      assert.equal(await page.locator("[data-verdict]").getAttribute("data-verdict"), "not-distinguishable");
      assert.match(await page.locator(".verdict").innerText(), /single prefecture/);
      await done(page);
    });

    test("groups are picked by prefecture and kind, and by name", async () => {
      const page = await fresh("en/compare/?control=custom");
      assert.equal(await page.locator('select[name="role"]').count(), 0, "lists made by hand are nobody's role");
      await page.selectOption('select[name="pick-prefecture"]', "33");
      await page.locator(".own-groups .buttons button").first().click();
      await page.waitForFunction(() => document.querySelector('[data-group="treated"] small')?.textContent.startsWith("27"));
      await page.selectOption('select[name="pick-prefecture"]', "34");
      await page.selectOption('select[name="pick-kind"]', { label: "town" });
      await page.locator(".own-groups .buttons button").nth(1).click();
      await page.waitForFunction(() => document.querySelector('[data-group="controls"] small')?.textContent.startsWith("9"));
      await expectResult(page, "n-treated", 27, 0);
      await expectResult(page, "n-control", 9, 0);
      assert.equal(new URL(page.url()).searchParams.get("treated").split(",").length, 27);
      await page.locator('[data-group="treated"] .chip').first().click();
      await expectResult(page, "n-treated", 26, 0);
      assert.deepEqual(await axe(page), []);
      await done(page);
    });

    test("my town against its prefecture and its twins, one click each", async () => {
      const page = await fresh("compare/?town=33205");
      const beside = page.locator("[data-beside]");
      await beside.nth(1).click();
      await page.locator('[data-verdict="one-town"]').waitFor();
      await expectResult(page, "n-control", 26, 0);
      await expectResult(page, "n-treated", 1, 0);
      assert.match(await figure(page, "compare-distribution").locator("figcaption").innerText(), /笠岡市は、26市町村のうち/);
      await beside.last().click();
      await expectResult(page, "n-control", 3, 0);
      assert.equal(new URL(page.url()).searchParams.get("treated"), "33205");
      await done(page);
    });

    test("the script is of the question as it stands, and follows it", async () => {
      const page = await fresh("compare/?control=commuter");
      const script = page.locator("pre.script");
      await page.waitForFunction(() => document.querySelector("pre.script")?.textContent.includes("employment_area_role"), undefined, { timeout: 15_000 });
      assert.match(await script.textContent(), /http:\/\/localhost:\d+\/kurabe\/compare\/\?indicator=population&measure=percent/);
      const link = page.locator('[data-question="reproduce"] a.button');
      assert.equal(await link.getAttribute("download"), "kurabe-comparison.py");
      const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
      assert.equal(download.suggestedFilename(), "kurabe-comparison.py");
      await page.locator('[data-question="reproduce"] .segmented button', { hasText: /^R$/ }).click();
      await page.waitForFunction(() => document.querySelector("pre.script").textContent.includes("read.csv"));
      await page.selectOption('select:has(option[value="never"])', "no-known-scheme");
      await page.waitForFunction(() => document.querySelector("pre.script").textContent.includes("settlement_areas_seen.csv"));
      await done(page);
    });

    test("the first shuffle moves dot by dot, or at once where motion is reduced", async () => {
      for (const reducedMotion of ["no-preference", "reduce"]) {
        const page = await fresh("en/compare/", { reducedMotion });
        await page.locator('[data-question="chance"]').scrollIntoViewIfNeeded();
        await page.waitForFunction(() => document.querySelector('[data-figure="compare-shuffle"] canvas') && !document.querySelector('[data-question="chance"] .buttons button').disabled);
        // Pictures seen in the three seconds after the click, on the page's own clock.
        const seen = await page.evaluate(async () => {
          const canvas = document.querySelector('[data-figure="compare-shuffle"] canvas');
          document.querySelector('[data-question="chance"] .buttons button').click();
          const pictures = new Set();
          const start = performance.now();
          while (performance.now() - start < 3_000) {
            await new Promise((next) => setTimeout(next, 60));
            pictures.add(canvas.toDataURL());
          }
          return pictures.size;
        });
        // At once: the picture before it is painted, if a sample fell there, and the one after.
        assert.ok(reducedMotion === "reduce" ? seen <= 2 : seen >= 4, `${reducedMotion}: ${seen} pictures`);
        await done(page);
      }
    });
  });
}
