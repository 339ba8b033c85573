// The newsroom's road, walked by a script and timed: from a search engine's result to a working embed with alt text,
// three sentences, a picture and the numbers. docs/trials/newsroom.md says what it showed.
//   node tests/browser/trial-newsroom.mjs [area]
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { browsers, open, ready, site } from "./site.mjs";

const area = process.argv[2] ?? "himeji";
const [{ launch }] = browsers();
const browser = await launch();
const sub = await site("/kurabe/");
let pasted = "";
const news = createServer((_, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(pasted));
await new Promise((done) => news.listen(0, "127.0.0.1", done));

const steps = [];
let started = performance.now();
let acts = 0;
const done = (what, note = "") => {
  steps.push({ what, acts, ms: Math.round(performance.now() - started), note });
  started = performance.now();
  acts = 0;
};
const act = async (doing) => { acts += 1; return doing; };
const text = (page) => page.evaluate(() => navigator.clipboard.readText());

for (const [device, options] of [["desktop 1280 px", {}], ["phone 375 px", { viewport: { width: 375, height: 740 }, hasTouch: true }]]) {
  steps.push({ what: `— ${device}` });
  const page = await open(browser, { permissions: ["clipboard-read", "clipboard-write"], ...options });
  started = performance.now();
  await act(page.goto(`${sub.address}areas/${area}/`, { waitUntil: "load" }));
  done("opens the result", `${await page.title()} | ${(await page.getAttribute('meta[name="description"]', "content")) ?? ""}`);
  await ready(page);
  done("the page answers");
  const card = page.locator("[data-news]").first();
  await act(card.scrollIntoViewIfNeeded());
  await card.locator("ol li").nth(2).waitFor({ timeout: 60_000 });
  done("reads three sentences", (await card.locator("ol li").first().innerText()).slice(0, 80));
  await act(card.getByRole("button", { name: /3文と出典/ }).click());
  await page.waitForTimeout(100);
  done("copies them with their source", `${(await text(page)).split("\n").length} lines`);
  await act(card.locator("details summary").click());
  await act(card.locator("details").getByRole("button").first().click());
  await page.waitForTimeout(100);
  const alt = await text(page);
  done("copies the alt text", alt.slice(0, 60));
  await act(card.locator('a[href*="#embed-"]').click());
  const figure = page.locator('figure[data-figure="area-population"]');
  await figure.locator(".embed-panel textarea").first().waitFor({ timeout: 20_000 });
  done("opens the embed dialog from the card");
  await act(figure.locator(".embed-panel").getByRole("button", { name: /コード/ }).first().click());
  await page.waitForTimeout(100);
  const code = await text(page);
  done("copies the code", code.slice(0, 60));
  pasted = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>記事</title><h1>記事</h1>${code}`;
  const host = await open(browser, options);
  await act(host.goto(`http://localhost:${news.address().port}/`));
  const frame = await (await host.waitForSelector("iframe")).contentFrame();
  await frame.waitForSelector("html[data-app=ready] .says:not(:empty)", { state: "attached", timeout: 30_000 });
  const fits = await frame.evaluate(() => document.getElementById("app").getBoundingClientRect().height <= innerHeight);
  done("sees it in the article", fits ? `whole, ${await host.getAttribute("iframe", "title")}` : "CUT OFF");
  await host.context().close();
  await act(figure.locator('details[data-part="files"] summary').click());
  await act(figure.locator(".files .segmented button").nth(2).click());
  acts += 1;
  const [png] = await Promise.all([page.waitForEvent("download"), figure.getByRole("button", { name: /PNG 2/ }).click()]);
  done("saves a square picture", `${png.suggestedFilename()}, ${Math.round(readFileSync(await png.path()).length / 1024)} kB`);
  acts += 1;
  const [csv] = await Promise.all([page.waitForEvent("download"), figure.getByRole("button", { name: /CSV: 表/ }).click()]);
  done("saves the numbers", csv.suggestedFilename());
  if (page.faults.length) done("FAULTS", page.faults.join("; "));
  await page.context().close();
}
for (const s of steps) console.log(s.ms === undefined ? s.what : `${s.what.padEnd(36)} ${String(s.acts).padStart(2)} acts ${String(s.ms).padStart(6)} ms  ${s.note}`);
await browser.close();
await sub.close();
news.close();
