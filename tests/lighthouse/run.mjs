// `make lighthouse`: Lighthouse as a phone on slow 4G with a slowed processor, on one page of each main kind. Prints the
// scores, the vitals and every audit that costs a point; whole reports lie in tmp/lighthouse.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as chromeLauncher from "chrome-launcher";
import lighthouse from "lighthouse";
import { serve } from "../../scripts/serve.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const folder = resolve(root, process.argv[2] ?? "dist");
const out = resolve(root, "tmp/lighthouse");
const PAGES = ["", "compare/", "areas/himeji/", "municipalities/33216/", "scenarios/"];
const CATEGORIES = (process.env.CATEGORIES ?? "performance,accessibility,best-practices,seo").split(",");
// The address that `make lighthouse` builds for: a canonical link has to be a full one.
const PORT = 8099;

mkdirSync(out, { recursive: true });
const site = await serve({ folder, port: PORT });
const chromePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const chrome = await chromeLauncher.launch({ chromePath, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
console.log(`page: ${CATEGORIES.join(", ")}; LCP s, TBT ms, CLS`);
for (const path of PAGES) {
  if (!existsSync(resolve(folder, path, "index.html"))) continue;
  const { lhr } = await lighthouse(site.address + path, { port: chrome.port, logLevel: "error", onlyCategories: CATEGORIES });
  writeFileSync(resolve(out, `${path.replaceAll("/", "-") || "home"}.json`), JSON.stringify(lhr));
  const scores = CATEGORIES.map((c) => String(Math.round(100 * lhr.categories[c].score)).padStart(4));
  const value = (id) => lhr.audits[id]?.numericValue ?? NaN;
  console.log(`/${path.padEnd(22)} ${scores.join(" ")}   ${(value("largest-contentful-paint") / 1000).toFixed(1).padStart(5)}  ${value("total-blocking-time").toFixed(0).padStart(6)}  ${value("cumulative-layout-shift").toFixed(3)}`);
  for (const category of CATEGORIES) {
    for (const { id, weight } of lhr.categories[category].auditRefs) {
      const { score, title, displayValue } = lhr.audits[id];
      if (weight > 0 && score !== null && score < 1) console.log(`  ${category}: ${title} (${displayValue ?? id}), ${Math.round(100 * score)}`);
    }
  }
}
await chrome.kill();
await site.close();
