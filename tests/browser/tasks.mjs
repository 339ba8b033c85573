// Tasks of over 50 ms on /compare (part of `make bench`): while they run, a press or a key has to wait. Each piece of work
// is done three times on fresh pages; what counts is the best of the three, so that what else runs on the machine does not.
import { visit, open } from "./site.mjs";

const MOST_MS = 50;
const ROUNDS = 3;

/** Walks down the page so that every section is computed. */
async function walk(page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 600) {
    await page.evaluate((to) => scrollTo(0, to), y);
    await page.waitForTimeout(120);
  }
  await page.waitForTimeout(1500);
}
const choose = (page, option, value) => page.evaluate(([o, v]) => {
  const select = [...document.querySelectorAll("select")].find((s) => s.querySelector(`option[value="${o}"]`));
  select.value = v;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}, [option, value]);

const WORK = {
  "walk down the page": walk,
  "another group, all sections": async (page) => { await choose(page, "never", "outside-metro"); await page.waitForTimeout(3000); },
  "another indicator, all sections": async (page) => { await choose(page, "income_per_taxpayer", "income_per_taxpayer"); await page.waitForTimeout(3500); },
  "twins": async (page) => { await choose(page, "never", "matched"); await page.waitForTimeout(3500); },
  "one, 10, 100 and 10,000 shuffles": async (page) => {
    for (const button of await page.locator("#chance button, [data-section=chance] button").all()) {
      if (await button.isEnabled()) await button.click().catch(() => {});
      await page.waitForTimeout(1800);
    }
  },
};

/** The longest task of each piece of work, in milliseconds. */
export async function tasks(browser, address) {
  const longest = Object.fromEntries(Object.keys(WORK).map((k) => [k, Infinity]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await open(browser);
    await visit(page, address + "compare/");
    await page.evaluate(() => {
      globalThis.longest = 0;
      new PerformanceObserver((list) => { for (const e of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, e.duration); }).observe({ entryTypes: ["longtask"] });
    });
    for (const [name, work] of Object.entries(WORK)) {
      await page.evaluate(() => { globalThis.longest = 0; });
      await work(page);
      longest[name] = Math.min(longest[name], await page.evaluate(() => globalThis.longest));
    }
    await page.context().close();
  }
  return longest;
}

export { MOST_MS };
