// budget.json against the build: what each kind of page weighs, the code, the data, what is kept for offline use.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { browsers, readPage, root, site } from "./site.mjs";
import { OPENED_BY, asked, brotliKb, budget, precached } from "./weigh.mjs";

const folder = resolve(root, "dist-sub");
const sum = (files) => files.reduce((total, file) => total + brotliKb(resolve(folder, file)), 0);
const within = (name, value, limit) => {
  console.log(`${name.padEnd(28)} ${value.toFixed(1)} kB of ${limit}`);
  assert.ok(value <= limit, `${name}: ${value.toFixed(1)} kB, budget ${limit}`);
};

for (const { name, launch } of browsers().filter(({ name }) => name === "chromium")) {
  describe(`budget in ${name}`, () => {
    let browser, sub;
    before(async () => { browser = await launch(); sub = await site("/kurabe/"); });
    after(async () => { await browser?.close(); await sub?.close(); });

    test("home", async () => {
      const files = await asked(browser, sub.address, "");
      within("home, everything", sum(files), budget.home.everything);
      within("home, wasm", sum(files.filter((f) => f.endsWith(".wasm"))), budget.home.wasm);
    });
    for (const [path, { everything }] of Object.entries(budget.pages)) {
      test(`/${path}`, async () => within(`/${path}`, sum(await asked(browser, sub.address, path)), everything));
    }
  });
}

test("code and data as they lie", () => {
  for (const [app, page] of Object.entries(OPENED_BY)) {
    const wasm = /data-wasm="([^"]+)"/.exec(readPage(folder, page))[1];
    within(`wasm of ${app}`, sum([wasm]), budget.wasm[app]);
  }
  within("all data files of the app", sum(readdirSync(resolve(folder, "data/app")).filter((f) => f.endsWith(".bin")).map((f) => `data/app/${f}`)), budget.data.all);
});

test("the page of every town, as it lies", () => {
  const { why, ...limits } = budget.town_html_bytes;
  for (const [language, limit] of Object.entries(limits)) {
    const towns = resolve(folder, language, "municipalities");
    const sizes = readdirSync(towns).map((code) => statSync(resolve(towns, code, "index.html")).size);
    assert.equal(sizes.length, 1741);
    within(`towns /${language}`, Math.max(...sizes) / 1000, limit / 1000);
  }
});

test("what the service worker keeps at once, and what in the background", () => {
  const { now, later } = precached(folder);
  within("kept at once", sum(now), budget.precache.everything);
  within("kept later", sum(later), budget.precache.later);
});
