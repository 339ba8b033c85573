// The newsroom's road, walked by a script and timed: from a search engine's result (an area's, a town's or the home
// page) to a working embed with alternative text in an article, and what else an article needs. docs/trials/newsroom.md
// says what it showed.
//   node tests/browser/trial-newsroom.mjs
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { browsers, open, ready, site } from "./site.mjs";

const [{ launch }] = browsers();
const browser = await launch();
const sub = await site("/kurabe/");
let article = "";
const news = createServer((_, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(article));
await new Promise((done) => news.listen(0, "127.0.0.1", done));

const DEVICES = [["desktop 1280 px", {}], ["phone 375 px", { viewport: { width: 375, height: 740 }, hasTouch: true }]];
const copied = async (page) => { await page.waitForTimeout(80); return page.evaluate(() => navigator.clipboard.readText()); };

/** One walk: `step(what, doing)` counts an act and times it until the page has answered. */
async function walk(road, device, options, way) {
  const page = await open(browser, { permissions: ["clipboard-read", "clipboard-write"], ...options });
  const steps = [];
  const step = async (what, doing) => {
    const started = performance.now();
    const note = (await doing()) ?? "";
    steps.push([what, Math.round(performance.now() - started), note]);
  };
  await way(page, step);
  const total = steps.reduce((sum, [, ms]) => sum + ms, 0);
  console.log(`\n${road}, ${device}: ${steps.length} acts, ${(total / 1000).toFixed(1)} s`);
  for (const [what, ms, note] of steps) console.log(`  ${what.padEnd(44)} ${String(ms).padStart(6)} ms  ${String(note).slice(0, 90)}`);
  if (page.faults.length) console.log("  FAULTS", page.faults.join("; "));
  await page.context().close();
}

const openPage = (page, path) => async () => {
  await page.goto(sub.address + path, { waitUntil: "load" });
  await ready(page);
  return page.title();
};

/** From an open embed dialog to the figure in an article, seen. */
async function fromDialog(page, step, figure, options) {
  const panel = figure.locator(".embed-panel");
  let code, alt;
  await step("copies the code", async () => {
    await panel.getByRole("button", { name: /コードをコピー/ }).click();
    code = await copied(page);
    return code;
  });
  await step("copies the alternative text", async () => {
    await panel.locator(".copyable").nth(1).getByRole("button").click();
    alt = await copied(page);
    return alt;
  });
  await step("pastes and sees it in the article", async () => {
    article = `<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>記事</title>
      <body style="max-width:640px;margin:auto;padding:0 16px;font-family:serif"><h1>記事の見出し</h1><p>本文。</p>${code}<p>本文のつづき。</p>`;
    const host = await open(browser, options);
    await host.goto(`http://localhost:${news.address().port}/`);
    const element = await host.waitForSelector("iframe");
    await element.scrollIntoViewIfNeeded();
    const frame = await element.contentFrame();
    await frame.waitForSelector("html[data-app=ready] .says:not(:empty)", { state: "attached", timeout: 30_000 });
    await host.waitForTimeout(300);
    const [inner, outer] = [await frame.evaluate(() => document.getElementById("app").getBoundingClientRect().height), (await element.boundingBox()).height];
    const title = await host.getAttribute("iframe", "title");
    if (process.env.SHOTS) await host.screenshot({ path: `${process.env.SHOTS}/article-${options.viewport?.width ?? 1280}.png`, fullPage: true });
    await host.context().close();
    return `${inner <= outer ? "whole" : "CUT OFF"}, ${Math.round(outer - inner)} px left over, title ${title === alt.slice(0, title.length) ? "as the alternative text begins" : title}`;
  });
}

for (const [device, options] of DEVICES) {
  await walk("from an area's page", device, options, async (page, step) => {
    await step("opens the result", openPage(page, "areas/himeji/"));
    const card = page.locator("[data-news]").first();
    await step("finds three sentences", async () => {
      await card.scrollIntoViewIfNeeded();
      await card.locator("ol li").nth(2).waitFor({ timeout: 60_000 });
      return card.locator("ol li").first().innerText();
    });
    await step("copies them with their source", async () => {
      await card.getByRole("button", { name: /3文と出典/ }).click();
      return `${(await copied(page)).split("\n").length} lines`;
    });
    await step("opens what lies behind the card", () => card.locator("details summary").click());
    const figure = page.locator('figure[data-figure="area-population"]');
    await step("goes to the figure's embed dialog", async () => {
      await card.locator('a[href*="#embed-"]').click();
      await figure.locator(".embed-panel textarea").first().waitFor({ timeout: 20_000 });
    });
    await fromDialog(page, step, figure, options);
    const save = async (name) => {
      const [file] = await Promise.all([page.waitForEvent("download"), figure.getByRole("button", { name }).click()]);
      return `${file.suggestedFilename()}, ${Math.round(readFileSync(await file.path()).length / 1024)} kB`;
    };
    await step("opens the files", () => figure.locator('details[data-part="files"] summary').click());
    await step("saves a picture", () => save(/PNG 2/));
    await step("saves the numbers", () => save(/CSV: 表/));
  });
  await walk("from a town's page", device, options, async (page, step) => {
    await step("opens the result", openPage(page, "municipalities/33205/"));
    const link = page.locator('figure[data-figure="area-population"] .foot-link');
    await step("opens the figure alone", async () => {
      await link.click();
      await page.waitForURL("**/embed/area-population/**");
      await ready(page);
    });
    await step("opens its embed dialog", () => page.locator('details[data-part="embed"] summary').click());
    await fromDialog(page, step, page.locator("figure"), options);
  });
  await walk("from the home page", device, options, async (page, step) => {
    await step("opens the result", openPage(page, ""));
    const figure = page.locator('figure[data-figure="compare-distribution"]');
    await step("presses 埋め込む below the figure", async () => {
      await figure.locator(".figure-foot a", { hasText: "埋め込む" }).click();
      await page.waitForURL("**/compare/**");
      await ready(page);
      await figure.locator(".embed-panel textarea").first().waitFor({ timeout: 20_000 });
    });
    await fromDialog(page, step, figure, options);
  });
}
await browser.close();
await sub.close();
news.close();
