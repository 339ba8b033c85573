// What files weigh as a host with brotli sends them, and what a page asks for until it stands.
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { open, root, visit } from "./site.mjs";

export const budget = JSON.parse(readFileSync(resolve(root, "budget.json"), "utf8"));
/** A page that each app opens. */
export const OPENED_BY = { start: "", explore: "compare", class: "class", embed: "embed/compare-distribution" };
const known = new Map();

/** Kilobytes of a file with brotli 11. */
export function brotliKb(path) {
  const key = `${path} ${statSync(path).mtimeMs}`;
  if (!known.has(key)) {
    const bytes = readFileSync(path);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    known.set(key, brotliCompressSync(bytes, { params }).length / 1000);
  }
  return known.get(key);
}

/** Files that a page asks for until it stands, as paths in the folder. */
export async function asked(browser, address, path) {
  const page = await open(browser, { serviceWorkers: "block" });
  await visit(page, address + path);
  await page.waitForLoadState("networkidle");
  const base = new URL(address).pathname;
  const files = [...new Set(page.requested)].filter((url) => url.startsWith("http")).map((url) => decodeURIComponent(new URL(url).pathname).slice(base.length));
  await page.context().close();
  return [...new Set(files.map((f) => (f === "" || f.endsWith("/") ? f + "index.html" : f)))];
}

/** What the service worker fetches at once in its heaviest language, and what comes later, as paths in the folder. */
export function precached(folder) {
  const worker = readFileSync(resolve(folder, "sw.js"), "utf8");
  const list = (name) => JSON.parse(new RegExp(`const ${name} = (.*);`).exec(worker)[1]);
  const files = (paths) => paths.map((path) => (path === "" || path.endsWith("/") ? path + "index.html" : path));
  const weight = (paths) => files(paths).reduce((all, path) => all + brotliKb(resolve(folder, path)), 0);
  const [heaviest] = Object.values(list("PAGES")).sort((a, b) => weight(b) - weight(a));
  return { now: files([...list("SHELL"), ...heaviest]), later: files(list("LATER")) };
}
