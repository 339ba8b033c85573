// `make bench`: what the site weighs and how fast it answers. Fails if a budget is broken.
// Sizes as a host with brotli would send them; times in headless Chromium on this machine.
import { readFileSync, readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { serve } from "../../scripts/serve.mjs";
import { browsers, open, readPage, root, visit } from "./site.mjs";
import { MOST_MS, tasks } from "./tasks.mjs";
import { OPENED_BY, asked, brotliKb, budget, precached } from "./weigh.mjs";

const folder = resolve(root, process.argv[2] ?? "dist");
const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
const kb = (n) => (n / 1000).toFixed(1).padStart(9);
const failures = [];
const within = (name, value, limit, unit) => {
  console.log(`${name.padEnd(34)} ${value.toFixed(1)} ${unit} of ${limit}`);
  if (value > limit) failures.push(`${name}: ${value.toFixed(1)} ${unit}, budget ${limit}`);
};

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
const pages = files.filter((f) => f.endsWith(".html"));
const sizes = new Map();
console.log(`${"file".padEnd(52)}   raw kB   gzip kB brotli kB`);
for (const file of files.filter((f) => !/\.(html|br)$/.test(f) || f === join(folder, "index.html")).sort()) {
  const bytes = readFileSync(file);
  const size = { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli(bytes) };
  sizes.set(relative(folder, file), size);
  console.log(`${relative(folder, file).padEnd(50)}${kb(size.raw)} ${kb(size.gzip)} ${kb(size.brotli)}`);
}
console.log(`${pages.length} pages, ${kb(pages.reduce((sum, f) => sum + readFileSync(f).length, 0)).trim()} kB raw in all`);

const { address, close } = await serve({ folder });
const [first] = browsers();
if (!first) throw new Error("no Chromium");
const browser = await first.launch();

const page = await open(browser);
const began = Date.now();
await visit(page, address);
const interactive = Date.now() - began;
const view = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN);
const asked_ = [...new Set(page.requested)].map((url) => decodeURIComponent(new URL(url).pathname.slice(1)) || "index.html");
const sent = asked_.map((name) => sizes.get(name)?.brotli ?? 0).reduce((a, b) => a + b, 0);
console.log(`\nhome asks for: ${asked_.join(", ")}`);
console.log(`first view ${view.toFixed(0)} ms, interactive ${interactive} ms (no network delay)`);

// A control changed to the picture painted: the change event is synchronous, two frames later the canvas stands.
const compare = await open(browser);
await visit(compare, address + "compare/");
await compare.waitForTimeout(2000);
const times = await compare.evaluate(async () => {
  const select = [...document.querySelectorAll("select")].find((s) => s.querySelector('option[value="never"]'));
  const values = ["never", "not-yet", "outside-metro", "no-known-scheme", "same-prefecture", "commuter", "commuter-similar"];
  const measured = [];
  for (let round = 0; round < 42; round += 1) {
    const start = performance.now();
    select.value = values[round % values.length];
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await new Promise((done) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = done;
      requestAnimationFrame(() => channel.port2.postMessage(0));
    });
    measured.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, 150));
  }
  return measured;
});
times.sort((a, b) => a - b);
const at = (q) => times[Math.min(times.length - 1, Math.floor(q * times.length))];
console.log(`control to painted: median ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms, n ${times.length}\n`);

const sum = (names) => names.reduce((total, name) => total + brotliKb(join(folder, name)), 0);
within("home, everything (brotli)", sent / 1000, budget.home.everything, "kB");
within("home, wasm (brotli)", sum(asked_.filter((f) => f.endsWith(".wasm"))), budget.home.wasm, "kB");
for (const [path, { everything }] of Object.entries(budget.pages)) within(`/${path}`, sum(await asked(browser, address, path)), everything, "kB");
for (const [app, page] of Object.entries(OPENED_BY)) {
  const wasm = /data-wasm="([^"]+)"/.exec(readPage(folder, page))[1];
  within(`wasm of ${app} (brotli)`, sum([wasm]), budget.wasm[app], "kB");
}
const lazy = [...sizes].filter(([name]) => name.startsWith("data/") && name.endsWith(".bin")).reduce((all, [, z]) => all + z.brotli, 0);
within("data (brotli)", lazy / 1000, budget.data.all, "kB");
const kept = precached(folder);
within("kept for offline use at once", sum(kept.now), budget.precache.everything, "kB");
within("… and in the background", sum(kept.later), budget.precache.later, "kB");
console.log("longest task on /compare/ (best of three rounds):");
for (const [work, ms] of Object.entries(await tasks(browser, address))) console.log(`  ${work.padEnd(36)} ${ms < MOST_MS ? `below ${MOST_MS}` : ms.toFixed(0)} ms`);
within("control to painted, p95", at(0.95), budget.repaint_p95_ms, "ms");

await browser.close();
await close();
if (failures.length) {
  console.log(`over budget:\n${failures.join("\n")}`);
  process.exit(1);
}
console.log("within every budget");
