// How fast the map is: `node tests/browser/map-bench.mjs [folder]`. First paint, then frames while it is moved and
// zoomed, at one and two device pixels per CSS pixel. Numbers are of this machine and its software raster.
import { resolve } from "node:path";
import { serve } from "../../scripts/serve.mjs";
import { browsers, open, root, visit } from "./site.mjs";

const { address, close } = await serve({ folder: resolve(root, process.argv[2] ?? "dist") });
const [first] = browsers();
if (!first) throw new Error("no Chromium");
const browser = await first.launch();
const quantile = (list, q) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(q * list.length))];

for (const deviceScaleFactor of [1, 2]) {
  for (const viewport of [{ width: 390, height: 844 }, { width: 1280, height: 900 }]) {
    const page = await open(browser, { deviceScaleFactor, viewport });
    await page.addInitScript(() => {
      const look = () => {
        if ((document.querySelector(".map-layer canvas")?.width ?? 0) > 0) globalThis.mapPainted = performance.now();
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await visit(page, address + "areas/");
    await page.locator(".map-stage").scrollIntoViewIfNeeded();
    await page.waitForFunction(() => globalThis.mapPainted);
    await page.waitForTimeout(1500);
    const result = await page.evaluate(async () => {
      const stage = document.querySelector(".map-stage");
      const box = stage.getBoundingClientRect();
      const middle = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
      const fire = (type, x, y) =>
        stage.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, pointerId: 7, pointerType: "touch", button: 0, clientX: x, clientY: y }));
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const run = async (n, step) => {
        const times = [];
        let last = await frame();
        for (let k = 0; k < n; k += 1) {
          step(k);
          const now = await frame();
          times.push(now - last);
          last = now;
        }
        return times;
      };
      stage.focus();
      const wheel = (deltaY) => stage.dispatchEvent(new WheelEvent("wheel", { bubbles: true, cancelable: true, deltaY, ctrlKey: true, ...middle }));
      const zoom = await run(60, (k) => wheel(k < 40 ? -5 : 5));
      await new Promise((done) => setTimeout(done, 600));
      fire("pointerdown", middle.clientX, middle.clientY);
      const pan = await run(60, (k) => fire("pointermove", middle.clientX + 60 * Math.sin(k / 8) + 10, middle.clientY + 40 * Math.cos(k / 8)));
      fire("pointerup", middle.clientX, middle.clientY);
      await new Promise((done) => setTimeout(done, 600));
      // A year on the slider: fills alone.
      const slider = document.querySelector(".year-slider input");
      const year = await run(10, (k) => {
        slider.value = String(2015 + k);
        slider.dispatchEvent(new Event("input", { bubbles: true }));
      });
      return { painted: globalThis.mapPainted, zoom, pan, year };
    });
    const shown = (list) => `median ${quantile(list, 0.5).toFixed(1)} p95 ${quantile(list, 0.95).toFixed(1)} worst ${Math.max(...list).toFixed(1)} ms`;
    console.log(`dpr ${deviceScaleFactor}, ${viewport.width} px: first paint of the map ${result.painted.toFixed(0)} ms after the start of the page`);
    for (const name of ["pan", "zoom", "year"]) console.log(`  ${name}: ${shown(result[name])}`);
    if (page.faults.length) console.log(page.faults.slice(0, 3));
    await page.context().close();
  }
}
await browser.close();
await close();
