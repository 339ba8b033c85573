// /scenarios: the presets turn the services, regimes keep their order, settings stand in the address.
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

    test("the assumptions are listed with their sources", async () => {
      const page = await open(browser);
      await visit(page, sub.address + "scenarios/");
      assert.ok((await page.locator("[data-assumption]").count()) >= 5);
      await page.context().close();
    });
  });
}
