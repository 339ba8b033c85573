// A visitor's way through /scenarios, by script: from the first page to "what changes by 2050 here?" and "which
// assumption matters most?", in five areas on a phone. Prints what was read, after how long, how many screens down.
// `node tests/browser/trials/scenarios.mjs dist`. What was made of it: docs/trials/scenarios.md.
import { resolve } from "node:path";
import { serve } from "../../../scripts/serve.mjs";
import { browsers, open, ready, root, visit } from "../site.mjs";

const AREAS = ["hachinohe", "bingo", "kochi", "sapporo", "kagoshima"];
const { address, close } = await serve({ folder: resolve(root, process.argv[2] ?? "dist") });
const browser = await browsers()[0].launch();
for (const area of AREAS) {
  const page = await open(browser, { viewport: { width: 375, height: 740 }, hasTouch: true });
  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1);
  const screens = async (locator) => ((await locator.evaluate((n) => n.getBoundingClientRect().top + scrollY)) / 740).toFixed(1);
  await visit(page, address);
  await page.locator("header nav a[href*='scenarios']").click();
  await page.waitForURL(/scenarios/);
  await ready(page);
  await page.selectOption("select[name='area']", area);
  await page.waitForFunction((a) => new URLSearchParams(location.search).get("area") === a, area);
  const answer = page.locator(".answer");
  const steps = await page.locator(".steps .step-number strong").allTextContents();
  console.log(`\n${area}: ${(await answer.locator("h2").innerText()).replaceAll("\n", "")} ${steps.join(" → ")}  [${seconds()} s, ${await screens(answer)} screens down]`);
  await page.locator('[data-step="area"] .step-range', { hasText: "90%" }).waitFor();
  console.log(`  ranges ${(await page.locator(".step-range").allInnerTexts()).join(" / ")}  [${seconds()} s]`);
  for (const id of ["scenario-services", "scenario-population", "scenario-sensitivity"]) {
    const figure = page.locator(`[data-figure="${id}"]`);
    await figure.scrollIntoViewIfNeeded();
    const title = figure.locator("figcaption strong");
    await title.filter({ hasText: /./ }).waitFor();
    await page.waitForTimeout(1200);
    console.log(`  ${id}: ${await title.innerText()}  [${seconds()} s, ${await screens(figure)} screens down]`);
  }
  if (page.faults.length) console.log("  faults:", [...new Set(page.faults)].join("; "));
  await page.context().close();
}
await browser.close();
await close();
