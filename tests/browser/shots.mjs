// Pictures of every page at 375 and 1280 px, light and dark, in three languages: `make shots`, then look at tmp/shots.
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { serve } from "../../scripts/serve.mjs";
import { LANGUAGES, PAGES, browsers, open, root, visit } from "./site.mjs";

const [folder = "dist", only = "", into = "tmp/shots"] = process.argv.slice(2);
const out = resolve(root, into);
mkdirSync(out, { recursive: true });
const { address, close } = await serve({ folder: resolve(root, folder) });
const [first] = browsers();
if (!first) throw new Error("no Chromium");
const browser = await first.launch();
let taken = 0;
for (const width of [375, 1280]) {
  for (const colorScheme of ["light", "dark"]) {
    const page = await open(browser, { viewport: { width, height: 900 }, colorScheme });
    for (const language of LANGUAGES) {
      for (const path of PAGES) {
        const name = `${path.replaceAll("/", "-") || "home-"}${language.slice(0, -1) || "ja"}-${width}-${colorScheme}`;
        if (!name.includes(only)) continue;
        try {
          await visit(page, address + language + path);
        } catch (error) {
          console.log(`${name}: ${error.message.split("\n")[0]}`);
        }
        await page.screenshot({ path: resolve(out, `${name}.png`), fullPage: true });
        taken += 1;
      }
    }
    if (page.faults.length) console.log([...new Set(page.faults)].slice(0, 5).join("\n"));
    await page.context().close();
  }
}
await browser.close();
await close();
console.log(`${taken} pictures in ${out}`);
