// `make speed`: the same comparison natively, in Chromium, and in plain JavaScript over typed arrays, in one run on one
// machine. Times are the fastest of five rounds; the ratios are what to look at. Fails if a limit is broken or if the three
// do not agree on the draws.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { serve } from "../../scripts/serve.mjs";
import { browsers, open, root } from "./site.mjs";
import { plain } from "./speed-plain.mjs";

const [chosen] = browsers();
if (!chosen) {
  console.log("speed: skipped, no Chromium; name one in CHROMIUM" + (process.env.CI === "true" ? " (a failure when CI=true)" : ""));
  process.exit(process.env.CI === "true" ? 1 : 0);
}

const LIMIT_MS = { basic: 50, draws: 250, ways: 500 };
const folder = resolve(root, "target/speed-site");
const run = (command, args) => execFileSync(command, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

// One build for both: the profile of the site.
run("cargo", ["build", "--locked", "--quiet", "--release", "--bin", "speed"]);
run("cargo", ["build", "--locked", "--quiet", "--release", "--bin", "speed", "--target", "wasm32-unknown-unknown", "--features", "browser"]);
mkdirSync(folder, { recursive: true });
run("wasm-bindgen", ["--target", "web", "--no-typescript", "--out-dir", folder, "target/wasm32-unknown-unknown/release/speed.wasm"]);
cpSync(join(root, "public/data/app"), join(folder, "data/app"), { recursive: true });
writeFileSync(join(folder, "index.html"), "<!doctype html><title>speed</title>");

const lines = (text) => Object.fromEntries(text.trim().split("\n").map((l) => l.split(" ")).map(([k, v]) => [k, Number(v)]));
const native = lines(run(resolve(root, "target/release/speed"), []));

// The tables for the plain version, as typed arrays.
const rows = (name) => {
  const [head, ...all] = readFileSync(join(root, "public/data", name), "utf8").replace(/^\ufeff/, "").trim().split(/\r?\n/).map((l) => l.split(","));
  return all.map((cells) => Object.fromEntries(head.map((h, k) => [h, cells[k]])));
};
const towns = rows("municipalities.csv").sort((a, b) => (a.code < b.code ? -1 : 1));
const at = new Map(towns.map((t, i) => [t.code, i]));
const flags = (codes) => { const out = new Array(towns.length).fill(0); for (const c of codes) if (at.has(c)) out[at.get(c)] = 1; return out; };
const members = rows("memberships.csv");
const areas = [...new Set(members.map((m) => m.area_id))];
const onDay = members.filter((m) => m.joined <= "2018-04-01");
const first = new Map();
for (const m of members) { const key = m.joined + String(areas.indexOf(m.area_id)).padStart(3, "0"); if (!first.has(m.code) || key < first.get(m.code)) first.set(m.code, key); }
const big = new Set(rows("census.csv").filter((r) => r.year === "2020" && Number(r.population) >= 1_000_000).map((r) => r.code));
const centres = new Map(towns.filter((t) => ["designated", "core"].includes(t.kind) && t.three_metro_prefecture === "0").map((t) => [t.code, big.has(t.code) ? 1 : 2]));
const population = {};
for (const r of rows("panel.csv")) (population[r.year] ??= new Array(towns.length).fill(NaN))[at.get(r.code)] = r.population === "" ? NaN : Number(r.population);
const tables = {
  prefecture: towns.map((t) => Number(t.prefecture)), metro: towns.map((t) => Number(t.three_metro_prefecture)),
  suburb: towns.map((t) => (t.employment_area_role === "suburb" ? centres.get(t.employment_area_2020) ?? 0 : 0)),
  inside: flags(onDay.map((m) => m.code)), core: flags(onDay.filter((m) => m.role === "core").map((m) => m.code)), ever: flags(members.map((m) => m.code)),
  kochi: flags(rows("agreements_outside_scheme.csv").map((r) => r.code)),
  settlement: flags(rows("settlement_areas_seen.csv").filter((r) => r.ended === "0").map((r) => r.code)),
  area: towns.map((t) => Number((first.get(t.code) ?? "000").slice(-3))), population,
};

const { address, close } = await serve({ folder });
const browser = await chosen.launch();
const page = await open(browser);
await page.goto(address);
const names = readdirSync(join(folder, "data/app")).filter((n) => n.endsWith(".bin"));
const wasm = lines(await page.evaluate(async (files) => {
  globalThis.kurabeTables = {};
  for (const name of files) globalThis.kurabeTables[`data/app/${name}`] = new Uint8Array(await (await fetch(`data/app/${name}`)).arrayBuffer());
  const module = await import(new URL("speed.js", document.baseURI));
  await module.default({ module_or_path: new URL("speed_bg.wasm", document.baseURI) });
  return globalThis.kurabeSpeed;
}, names));
const script = await page.evaluate(([source, t]) => {
  const typed = Object.fromEntries(Object.entries(t).map(([k, v]) => [k, k === "population" ? Object.fromEntries(Object.entries(v).map(([y, c]) => [y, Float64Array.from(c, (x) => x ?? NaN)])) : Uint8Array.from(v)]));
  return (0, eval)(`(${source})`)(typed);
}, [plain.toString(), tables]);
await browser.close();
await close();

const faults = [];
const ms = (v) => v.toFixed(v < 10 ? 2 : 0).padStart(8);
const ratio = (a, b) => (a / b).toFixed(2).padStart(8);
console.log(`${"ms, fastest of 5".padEnd(34)}Chromium   native       JS | Chromium/native  Chromium/JS`);
const what = { basic: "basic statistics", draws: "10,000 × 2 shuffles, 2,000 bootstraps", ways: "every way of comparing" };
for (const [key, name] of Object.entries(what)) {
  console.log(`${name.padEnd(38)}${ms(wasm[key])} ${ms(native[key])} ${ms(script[key])} | ${ratio(wasm[key], native[key])} ${ratio(wasm[key], script[key])}`);
  if (!(wasm[key] <= LIMIT_MS[key])) faults.push(`${name}: ${wasm[key]} ms of ${LIMIT_MS[key]}`);
}
console.log(`ways: Rust ${wasm["ways-total"]}, of which the matched ones (${wasm["ways-total"] - script.waysTotal}) are not in the JavaScript.`);
for (const [a, b] of [[native["p-block"], wasm["p-block"]], [native["p-permutation"], wasm["p-permutation"]], [script.pBlock, wasm["p-block"]], [script.pPermutation, wasm["p-permutation"]]]) {
  if (a !== b) faults.push(`the draws do not agree: ${a} and ${b}`);
}
if (faults.length) { console.log(faults.join("\n")); process.exit(1); }
console.log("all three agree on every draw; within every limit");
