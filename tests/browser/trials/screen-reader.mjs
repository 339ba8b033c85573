// What a screen reader is told: walks the map, an area and a town by keyboard and prints, for every key, the focused node's
// role and name from Chromium's accessibility tree and what live regions said. `node tests/browser/trials/screen-reader.mjs FOLDER`.
import { resolve } from "node:path";
import { serve } from "../../../scripts/serve.mjs";
import { browsers, open, root, visit } from "../site.mjs";

const { address, close } = await serve({ folder: resolve(root, process.argv[2] ?? "dist") });
const browser = await browsers()[0].launch();
const page = await open(browser);
const cdp = await page.context().newCDPSession(page);
await cdp.send("Accessibility.enable");

/** Role, name and state of what has the focus. */
async function focused() {
  const { nodes } = await cdp.send("Accessibility.getFullAXTree");
  const node = nodes.filter((n) => n.properties?.some((p) => p.name === "focused" && p.value.value)).pop();
  if (!node) return "(nothing)";
  const states = node.properties.filter((p) => ["expanded", "pressed", "checked", "level", "roledescription"].includes(p.name)).map((p) => `${p.name} ${p.value.value}`);
  return [node.role.value, JSON.stringify(node.name?.value ?? ""), node.description?.value && `— ${node.description.value}`, ...states].filter(Boolean).join(" ");
}
const listen = () => page.evaluate(() => {
  globalThis.said = [];
  const take = (region) => { const text = region.innerText.trim(); if (text && globalThis.said.at(-1) !== text) globalThis.said.push(text); };
  for (const region of document.querySelectorAll("[role=status], [role=alert], [aria-live]")) new MutationObserver(() => take(region)).observe(region, { childList: true, characterData: true, subtree: true });
});
async function press(key, wait = 500) {
  await page.evaluate(() => { globalThis.said = []; });
  await page.keyboard.press(key);
  await page.waitForTimeout(wait);
  const said = await page.evaluate(() => globalThis.said ?? []).catch(() => []);
  console.log(`  ${key.padEnd(11)} ${await focused()}${said.length ? `\n              says: ${said.join(" / ")}` : ""}`);
}
async function at(path, title) {
  await visit(page, address + path);
  await page.waitForTimeout(2500);
  await listen();
  console.log(`\n== ${title} (/${path})`);
}
/** Headings and landmarks in the order in which a reader lists them. */
async function outline() {
  const { nodes } = await cdp.send("Accessibility.getFullAXTree");
  const level = (n) => n.properties?.find((p) => p.name === "level")?.value.value;
  for (const n of nodes.filter((n) => !n.ignored && ["heading", "main", "navigation", "search", "contentinfo", "banner", "region", "application", "table"].includes(n.role?.value))) {
    console.log(`  ${n.role.value}${level(n) ? ` ${level(n)}` : ""}: ${(n.name?.value ?? "").slice(0, 90)}`);
  }
}

await at("areas/", "the map");
await page.locator(".map-stage").focus();
console.log(`  (focus)     ${await focused()}`);
for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "PageDown", "Home", "End", "f", "u", "k", "+", "0"]) await press(key);
await press("Tab");
await press("Shift+Tab");
await press("Enter", 3000);
await at("areas/bingo/", "an area, as a reader lists it");
await outline();
for (const key of ["Tab", "Tab", "Tab"]) await press(key);
await at("municipalities/01208/", "a town outside, as a reader lists it");
await outline();
await browser.close();
await close();
