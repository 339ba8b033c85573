// /scenarios: the presets turn the services, regimes keep their order, settings stand in the address; areas of one's
// own, two scenarios, what is kept and how fast it answers.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { browsers, open, site, visit } from "./site.mjs";

for (const { name, launch } of browsers()) {
  describe(`scenarios in ${name}`, () => {
    let browser, sub;
    before(async () => { browser = await launch(); sub = await site("/kurabe/"); });
    after(async () => { await browser?.close(); await sub?.close(); });
    const counts = (page) => page.locator("[data-service][data-regime] data[data-result]").evaluateAll((all) => all.map((d) => {
      const cell = d.closest("[data-service]");
      return [cell.dataset.service, cell.dataset.regime, d.dataset.result, Number(d.value)];
    }));

    test("twelve services under three regimes; every municipality is counted once", async () => {
      const page = await open(browser);
      await visit(page, sub.address + "scenarios/");
      const all = await counts(page);
      assert.equal(new Set(all.map(([service]) => service)).size, 12);
      const totals = new Map();
      for (const [service, regime, key, value] of all) {
        if (!key.startsWith("municipalities-")) continue;
        totals.set(`${service} ${regime}`, (totals.get(`${service} ${regime}`) ?? 0) + value);
      }
      assert.ok(totals.size >= 12);
      for (const regime of ["alone", "nearby"]) {
        for (const [key, total] of totals) if (key.endsWith(regime)) assert.equal(total, 1728, key);
      }
      const secure = (service, regime) => all.find(([s, r, k]) => s === service && r === regime && k === "municipalities-secure")?.[3];
      for (const service of new Set(all.map(([s]) => s))) {
        const [alone, nearby] = [secure(service, "alone"), secure(service, "nearby")];
        assert.ok(alone <= nearby, `${service}: alone ${alone}, nearby ${nearby}`);
      }
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

    test("preset, path and year change the numbers and the address; back returns", async () => {
      const page = await open(browser);
      await visit(page, sub.address + "scenarios/");
      const first = JSON.stringify(await counts(page));
      await page.locator("[name='path']").first().evaluate((node) => node.tagName).then(async (tag) => {
        if (tag === "SELECT") await page.selectOption("select[name='path']", "flat");
        else await page.locator("input[name='path'][value='flat']").check({ force: true });
      });
      await page.waitForFunction(() => new URLSearchParams(location.search).get("path") === "flat");
      assert.notEqual(JSON.stringify(await counts(page)), first);
      await page.goBack();
      await page.waitForFunction(() => !new URLSearchParams(location.search).has("path"));
      assert.equal(JSON.stringify(await counts(page)), first);
      for (const preset of ["now", "defence"]) {
        await visit(page, `${sub.address}scenarios/?preset=${preset}`);
        assert.ok((await counts(page)).length > 0, preset);
      }
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

    test("the answer, its range, and what a slider changes", async () => {
      const page = await open(browser);
      await visit(page, sub.address + "scenarios/?area=bingo");
      const steps = async () => (await page.locator(".steps .step-number strong").allTextContents()).map(Number);
      const [alone, area, nearby] = await steps();
      assert.ok(alone <= area && area <= nearby && nearby > 0, `${alone} ${area} ${nearby}`);
      // The same as the table of the contract: in an area every municipality is a member.
      const all = await counts(page);
      const secure = (regime) => all.find(([s, r, k]) => s === "hospital" && r === regime && k === "municipalities-secure")[3];
      assert.deepEqual([alone, area, nearby], ["alone", "area", "nearby"].map(secure));
      await page.locator('[data-step="area"] .step-range', { hasText: "90%" }).waitFor();
      // A slider writes the address in place and can be put back.
      await page.locator("summary", { hasText: "距離" }).first().click();
      const radius = page.locator('[data-control="radius"] input');
      await radius.fill("0");
      await page.waitForFunction(() => new URLSearchParams(location.search).get("radius") === "0");
      const still = await steps();
      assert.deepEqual([still[1], still[2]], [still[0], still[0]], "with no reach everyone is alone");
      await page.locator('[data-control="radius"] button').click();
      await page.waitForFunction(() => !new URLSearchParams(location.search).has("radius"));
      assert.deepEqual(await steps(), [alone, area, nearby]);
      assert.ok((await page.locator("[data-assumption]").count()) >= 60);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

    test("an area of one's own, what if we joined, two scenarios, nonsense", async () => {
      const page = await open(browser);
      await visit(page, sub.address + "scenarios/?own=33100,33461,33586&vs=vertical&drift=99&set=hospital-pop50:1");
      assert.equal(await page.locator("[data-notice]").count(), 2);
      assert.equal(await page.locator(".own-list li").count(), 3);
      assert.ok((await page.locator(".versus-table tr.changed").count()) > 0);
      // 新庄村 leaves.
      await page.locator(".own-list li", { hasText: "新庄村" }).locator("button").last().click();
      await page.waitForFunction(() => new URLSearchParams(location.search).get("own") === "33100,33461");
      // 早島町 (33423) takes part already; 西粟倉村 (33643) does not and joins the nearest.
      await page.fill("#join-input", "西粟倉村");
      await page.locator("#join-list li").first().dispatchEvent("pointerdown");
      await page.waitForFunction(() => new URLSearchParams(location.search).get("own")?.endsWith("33643"));
      assert.ok((await page.locator(".own-list li").count()) > 3);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

    test("what is kept gives the same numbers: CSV, JSON, link", async () => {
      const page = await open(browser);
      await visit(page, sub.address + "scenarios/?area=hachinohe&preset=defence&radius=150");
      await page.locator('[data-step="area"] .step-range', { hasText: "90%" }).waitFor();
      const file = async (kind) => {
        const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-save="${kind}"]`).click()]);
        const parts = [];
        for await (const part of await download.createReadStream()) parts.push(part);
        return Buffer.concat(parts).toString("utf8");
      };
      const csv = (await file("csv")).replace(/^\uFEFF/, "").trim().split("\r\n").map((line) => line.split(","));
      const json = JSON.parse(await file("json"));
      assert.equal(json.rows.length, csv.length - 1);
      const link = new URL(json.link);
      assert.equal(link.searchParams.get("radius"), "150");
      assert.equal(link.searchParams.get("v"), "1");
      for (const [service, regime, key, value] of await counts(page)) {
        const row = json.rows.find((r) => r.part === "result" && r.service === service && r.regime === regime && r.quantity === key && r.year === 2050);
        assert.equal(row.value, value, `${service} ${regime} ${key}`);
      }
      assert.equal(json.rows.filter((r) => r.part === "assumption").length, await page.locator("[data-assumption]").count());
      assert.ok(json.rows.some((r) => r.quantity === "members-secure-median"));
      assert.equal((await page.request.get(`${sub.address}data/scenario.py`)).status(), 200);
      await page.context().close();
    });

    test("every figure has a title and is drawn", async () => {
      const page = await open(browser);
      await visit(page, sub.address + "scenarios/?area=bingo");
      for (const id of ["scenario-services", "scenario-population", "scenario-sensitivity", "scenario-areas", "projection-accuracy"]) {
        const figure = page.locator(`[data-figure="${id}"]`);
        await figure.scrollIntoViewIfNeeded();
        await figure.locator("figcaption strong:not(:empty)").waitFor();
        assert.ok((await figure.locator("canvas").boundingBox()).height > 150, id);
        assert.ok((await figure.locator("table tbody tr").count()) > 3, id);
      }
      // What moves most is found in the sensitivity; the ranking opens an area.
      assert.match(await page.locator('[data-figure="scenario-sensitivity"] strong').first().textContent(), /「.+」/);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });
  });
}
