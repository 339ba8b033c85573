// The trial of docs/trials/citizen.md: five towns on a phone, from the home page to an answer. Prints what it took.
// `node tests/browser/citizen.mjs dist`
import { resolve } from "node:path";
import { serve } from "../../scripts/serve.mjs";
import { browsers, open, root, visit } from "./site.mjs";

const TASKS = [
  { who: "member (Kasaoka)", typed: "かさおか", question: "Is my town in an area, and since when?", answer: ".lead a[href*='areas/']" },
  { who: "core (Fukuyama)", typed: "ふくやま", question: "How do the members of our area fare, town by town?", press: ".lead a[href*='areas/']", answer: "[data-figure=area-members] .says" },
  { who: "three areas (Takehara)", typed: "takehara", question: "Which areas does my town belong to?", answer: "[data-section=inside] li:nth-child(3)" },
  { who: "outside (Kitami)", typed: "北見", question: "Why are we outside, and what if we joined?", press: "a[data-join]", answer: "main h1" },
  { who: "no projection (Minamisoma)", typed: "南相馬", question: "How many will we be in 2050?", answer: ".lead p" },
];

const { address, close } = await serve({ folder: resolve(root, process.argv[2] ?? "dist") });
const [first] = browsers();
if (!first) throw new Error("no Chromium");
const browser = await first.launch();
console.log("| town | task | steps | seconds | what the page answers |\n|---|---|---|---|---|");
for (const task of TASKS) {
  const page = await open(browser, { viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true });
  await visit(page, address);
  const start = Date.now();
  let steps = 0;
  const step = async (action) => { steps += 1; await action(); };
  const field = page.locator("[role=combobox]").locator("visible=true").first();
  await step(() => field.tap());
  await step(() => field.pressSequentially(task.typed, { delay: 120 }));
  await step(() => page.locator("[role=option]").locator("visible=true").first().tap());
  const own = page.locator("a[href*='municipalities/']").locator("visible=true").first();
  if (!page.url().includes("municipalities/")) {
    await Promise.race([page.waitForURL("**/municipalities/**", { timeout: 3000 }).catch(() => {}), own.waitFor({ timeout: 3000 }).catch(() => {})]);
    if (!page.url().includes("municipalities/")) await step(() => own.tap());
  }
  await page.waitForURL("**/municipalities/**");
  if (task.press) await step(() => page.locator(task.press).first().tap());
  const answer = page.locator(task.answer).first();
  await answer.waitFor({ timeout: 30_000 });
  const words = (await answer.innerText()).replace(/\s+/g, " ").slice(0, 120);
  console.log(`| ${task.who} | ${task.question} | ${steps} | ${((Date.now() - start) / 1000).toFixed(1)} | ${words} |`);
  if (page.faults.length) console.log(page.faults.join("\n"));
  await page.context().close();
}
await browser.close();
await close();
