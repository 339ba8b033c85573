// Without a network: what has been opened and what never was; an area kept on request; two deployments that never mix.
import assert from "node:assert/strict";
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { serve } from "../../scripts/serve.mjs";
import { browsers, expectResult, open, ready, root, site, visit } from "./site.mjs";

/** Waits until the service worker has everything and rules the page. */
async function settled(page) {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
}

/** Waits until a page is in a cache. waitForFunction takes the promise of an async function for its answer. */
async function kept(page, path) {
  for (let tries = 0; tries < 120; tries += 1) {
    if (await page.evaluate(async (p) => (await caches.match(p)) !== undefined, path)) return;
    await page.waitForTimeout(250);
  }
  assert.fail(`${path} is in no cache`);
}

const paths = (page) => page.evaluate(async () => {
  const names = (await caches.keys()).filter((name) => !name.endsWith(" kept"));
  const requests = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map((r) => new URL(r.url).pathname)));
  return Object.fromEntries(names.map((name, n) => [name, requests[n]]));
});

for (const { name, launch } of browsers().filter(({ name }) => name === "chromium")) {
  describe(`offline in ${name}`, () => {
    let browser;
    const hosts = [];
    const host = (started) => { hosts.push(started); return started; };
    before(async () => { browser = await launch(); });
    after(async () => { await browser?.close(); for (const h of hosts) await (await h).close().catch(() => {}); });

    test("load, stop the server, reload, change a comparison, open what was never opened, run a scenario", async () => {
      const sub = await host(site("/kurabe/"));
      const page = await open(browser);
      await visit(page, sub.address + "compare/");
      await settled(page);
      await visit(page, sub.address + "compare/");
      // What comes in the background, once the page is at rest: the other languages are its last.
      await kept(page, "/kurabe/easy/about/");
      await sub.close();
      page.faults.length = 0;
      await page.reload({ waitUntil: "load" });
      await ready(page);
      await expectResult(page, "n-control", 902, 0);
      await page.selectOption('select[name="control"]', "never");
      await expectResult(page, "n-control", 1362, 0);
      // Never opened: drawn by the app from data, in the language of its path.
      await visit(page, sub.address + "en/areas/himeji/");
      assert.match(await page.locator("h1").innerText(), /Harima|Himeji/);
      assert.equal(await page.getAttribute("html", "lang"), "en");
      await visit(page, sub.address + "scenarios/?preset=defence");
      assert.ok((await page.locator("[data-service][data-regime]").count()) > 10);
      // The classroom has an app of its own, the home page and the pages that are only read have another.
      // Lessons walked from first to last step, for several places, in three languages, and a sheet to print.
      for (const [path, steps] of [["class/chance/?town=33205", 6], ["easy/class/council/?area=bingo", 6], ["en/class/cause/?town=34208", 5]]) {
        await visit(page, sub.address + path);
        for (let step = 1; step < steps; step += 1) {
          await page.waitForSelector(`.step h2[data-step="${step}"]`);
          await page.locator('[data-turn="bottom"] .turn-next').click();
        }
        await page.waitForSelector(`.step h2[data-step="${steps}"]`);
      }
      await visit(page, sub.address + "class/predict/?town=33205&view=sheet");
      await page.waitForSelector("[data-paper=sheet] svg");
      await visit(page, sub.address + "easy/");
      await page.waitForFunction(() => document.querySelector(".home-map path"));
      await visit(page, sub.address + "en/methods/");
      assert.ok((await page.locator("main").innerText()).length > 5000);
      assert.deepEqual(page.faults.filter((f) => !/ERR_CONNECTION|net::ERR_FAILED/.test(f)), []);
      await page.context().close();
    });

    test("only shell, code and default data are kept at once; a visited page is kept when visited", async () => {
      const sub = await host(site("/kurabe/"));
      const page = await open(browser);
      await visit(page, sub.address);
      await settled(page);
      const [held] = Object.values(await paths(page));
      const data = held.filter((p) => p.includes("/data/app/"));
      for (const needed of ["base-", "outlook-", "population-"]) assert.ok(data.some((p) => p.includes(needed)), `${needed} of ${data}`);
      for (const unasked of ["current-balance", "households"]) assert.ok(!data.some((p) => p.includes(unasked)), `${unasked} unasked`);
      assert.ok(!held.some((p) => p.includes("/areas/")), "no page of an area unasked");
      await visit(page, sub.address + "areas/himeji/");
      await kept(page, "/kurabe/areas/himeji/");
      await sub.close();
      await page.context().close();
    });

    test("two deployments: the new one is announced, applied with the settings kept, and never mixed with the old", async () => {
      // The same site with one more comment in every page, a stylesheet and an app of another name, as a later build has.
      const folder = resolve(root, "tmp/deploy");
      const first = resolve(root, "dist-sub");
      rmSync(folder, { recursive: true, force: true });
      cpSync(first, folder, { recursive: true });
      const place = await host(serve({ folder, base: "/kurabe/" }));
      const page = await open(browser);
      await visit(page, place.address + "compare/?control=never");
      await settled(page);
      await visit(page, place.address + "compare/?control=never");
      const before = Object.keys(await paths(page));
      assert.equal(before.length, 1);
      redeploy(folder);
      // The open page goes on with what it has; the new version is fetched and announced.
      await page.evaluate(() => navigator.serviceWorker.ready.then((r) => r.update()));
      await page.waitForFunction(() => document.getElementById("new-version")?.hidden === false);
      await page.selectOption('select[name="control"]', "never");
      await expectResult(page, "n-control", 1362, 0);
      // A page opened now comes from the new deployment and starts nothing of the old one.
      const other = await page.context().newPage();
      const asked = [];
      other.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await other.goto(place.address + "scenarios/", { waitUntil: "load" });
      await ready(other);
      assertOneVersion(asked);
      const mixed = Object.entries(await paths(page)).filter(([, all]) => all.some((p) => isNew(p)) && all.some((p) => isOld(p)));
      assert.deepEqual(mixed, [], "a cache with files of both");
      // Applied: the page reloads with the address it has, and runs the new files only.
      const again = [];
      page.on("request", (request) => again.push(new URL(request.url()).pathname));
      await page.locator("#new-version button").click();
      await page.waitForFunction(() => document.documentElement.dataset.deployed === "2" && document.documentElement.dataset.app === "ready");
      assert.equal(new URL(page.url()).searchParams.get("control"), "never");
      await expectResult(page, "n-control", 1362, 0);
      assertOneVersion(again);
      // Offline, the new version stands on its own.
      await place.close();
      await page.reload({ waitUntil: "load" });
      await ready(page);
      await expectResult(page, "n-control", 1362, 0);
      assert.equal(await page.evaluate(() => document.documentElement.dataset.deployed), "2");
      await page.context().close();
    });
  });
}

/** Names of the second deployment's code end in these digits. */
const MARK = "2222";
const CODE = /-([0-9a-f]{8,16})(_bg)?\.(js|wasm|css)$/;
const isNew = (path) => CODE.test(path) && CODE.exec(path)[1].endsWith(MARK);
const isOld = (path) => CODE.test(path) && !isNew(path);
function assertOneVersion(asked) {
  const code = asked.filter((path) => CODE.test(path));
  assert.ok(code.length >= 3, `${code}`);
  assert.deepEqual(code.filter(isOld), [], "a file of the old version");
}

/** Turns the folder into a later deployment: other names for all code, a mark in every page, another version. */
function redeploy(folder) {
  const all = readdirSync(folder, { recursive: true }).map(String);
  const code = all.filter((path) => CODE.test("/" + path) && !path.includes("/"));
  const renamed = new Map(code.map((path) => [path, path.replace(/-([0-9a-f]{8,16})(?=(_bg)?\.)/, (_, hash) => `-${hash.slice(0, -4)}${MARK}`)]));
  const put = (text) => [...renamed].reduce((t, [from, to]) => t.replaceAll(from, to), text);
  for (const path of all.filter((p) => p.endsWith(".html") || p === "sw.js")) {
    const text = put(readFileSync(resolve(folder, path), "utf8"));
    const marked = path === "sw.js" ? text.replace(/VERSION = "[0-9a-f]{4}/, 'VERSION = "ffff') : text.replace("<html ", '<html data-deployed="2" ');
    writeFileSync(resolve(folder, path), marked);
  }
  for (const [from, to] of renamed) {
    const bytes = readFileSync(resolve(folder, from));
    rmSync(resolve(folder, from));
    writeFileSync(resolve(folder, to), from.endsWith(".js") ? put(bytes.toString("utf8")) : bytes);
  }
}
