// What the browser tests share: the built site on a local port, one Chromium, and a page that records what a
// visitor would never see: console errors, failed requests, requests to anyone else.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, firefox } from "playwright-core";
import { serve } from "../../scripts/serve.mjs";

const here = dirname(fileURLToPath(import.meta.url));
export const root = resolve(here, "../..");
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const LANGUAGES = ["", "en/", "easy/"];
/** One page of every kind (RULES 10). */
export const PAGES = ["", "compare/", "areas/", "areas/himeji/", "municipalities/33205/", "scenarios/", "data/", "methods/", "about/"];

const CHROMIUM_FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

/** The browsers to drive: those named by CHROMIUM and FIREFOX, else the system's Chromium. */
export function browsers() {
  const named = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const chrome = process.env.CHROMIUM ?? named.find(existsSync);
  const found = [];
  if (chrome) {
    found.push({ name: "chromium", launch: () => chromium.launch({ executablePath: chrome, args: CHROMIUM_FLAGS, chromiumSandbox: false }) });
  }
  if (process.env.FIREFOX) {
    found.push({ name: "firefox", launch: () => firefox.launch({ executablePath: process.env.FIREFOX }) });
  }
  return found;
}

/** Serves `dist-sub` under /kurabe/ or `dist-root` at /. */
export function site(base) {
  const folder = resolve(root, base === "/" ? "dist-root" : "dist-sub");
  if (!existsSync(resolve(folder, "index.html"))) throw new Error(`${folder} is not built; make test builds it`);
  return serve({ folder, base });
}

/** The HTML of a built page, every attribute in quotes: pages of towns leave them out where they may. */
export function readPage(folder, path) {
  const quoted = (tag) => tag.replace(/\s([^\s=">]+)=(?:"[^"]*"|([^\s">]+))/g, (all, name, bare) => (bare === undefined ? all : ` ${name}="${bare}"`));
  return readFileSync(resolve(folder, path, "index.html"), "utf8").replace(/<[a-z](?:"[^"]*"|[^">])*>/gi, quoted);
}

/** A page that keeps a list of everything that went wrong in `page.faults`. */
export async function open(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "ja-JP", ...options });
  const page = await context.newPage();
  page.faults = [];
  page.requested = [];
  page.on("console", (message) => {
    if (message.type() === "error") page.faults.push(`console: ${message.text()} ${message.location().url ?? ""}`);
  });
  page.on("pageerror", (error) => page.faults.push(`exception: ${error.message}`));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    if (!/ABORTED|NS_BINDING/.test(reason)) page.faults.push(`request: ${request.url()} ${reason}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    page.requested.push(request.url());
    if (url.protocol.startsWith("http") && url.hostname !== "localhost") page.faults.push(`third party: ${url}`);
  });
  return page;
}

/** Waits until the app has taken the page over and its first figures are drawn. */
export async function ready(page) {
  await page.waitForFunction(() => document.documentElement.dataset.app === "ready", undefined, { timeout: 20_000 });
  await page.evaluate(() => document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))));
}

/** Opens an address and waits for the app. */
export async function visit(page, address) {
  await page.goto(address, { waitUntil: "load" });
  await ready(page);
}

/** axe's findings, one line each. `evaluate` is not bound by the site's policy, a script tag would be. */
export async function axe(page) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"],
    }));
  return violations.flatMap((v) => v.nodes.slice(0, 3).map((n) => `${v.id}: ${n.target.join(" ")} ${n.failureSummary?.split("\n")[1] ?? ""}`));
}

/** The raw value of a headline number. */
export async function result(page, name) {
  const value = await page.locator(`data[data-result="${name}"]`).first().getAttribute("value");
  return value === null || value === "" ? NaN : Number(value);
}

/** Waits until a headline number shows `expected` (to `digits` decimals), or fails with what it shows. */
export async function expectResult(page, name, expected, digits) {
  const tolerance = 0.5000001 * 10 ** -digits;
  const until = Date.now() + 10_000;
  let seen;
  do {
    seen = await result(page, name).catch(() => NaN);
    if (Math.abs(seen - expected) <= tolerance) return;
    await page.waitForTimeout(50);
  } while (Date.now() < until);
  throw new Error(`${name}: expected ${expected}, the page shows ${seen}`);
}
