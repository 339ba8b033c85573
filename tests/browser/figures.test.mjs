// Every figure id, read and taken along: the keyboard's path through each kind of picture, a pinned reading, forced
// colours, paper of one colour, the tune; and that screen, SVG and PNG have the same words. Then what a link shows
// before it is opened (cards), and what it says when the data have changed since it was made.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { browsers, open, readPage, root, site, visit } from "./site.mjs";

const folder = resolve(root, "dist-sub");
const ids = readdirSync(resolve(folder, "embed")).filter((n) => statSync(resolve(folder, "embed", n)).isDirectory());
const MAPS = ["areas-map", "compare-map", "scenario-map"];

/** Keeps every word that is written on a canvas of the document, by canvas. */
const writtenWords = () => {
  globalThis.written = new Map();
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (words, ...rest) {
    const known = globalThis.written.get(this.canvas) ?? new Set();
    globalThis.written.set(this.canvas, known.add(words.trim()));
    return fillText.call(this, words, ...rest);
  };
};

/** Opens a figure alone, whole: `scripts` run before the page's own. */
async function alone(browser, address, options = {}, scripts = []) {
  const page = await open(browser, { viewport: { width: 712, height: 900 }, ...options });
  for (const script of scripts) await page.addInitScript(script);
  await visit(page, address);
  await page.waitForSelector("figure .says:not(:empty)", { state: "attached", timeout: 60_000 });
  await page.waitForFunction(() => (document.querySelector("figure canvas")?.width ?? 0) > 300);
  return page;
}

/** Colours of a canvas with the share of its pixels each, commonest first; "none" is what is left open. */
const colours = (page, selector) => page.evaluate((s) => {
  const canvas = document.querySelector(s);
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  const counts = new Map();
  for (let n = 0; n < data.length; n += 4) {
    const key = data[n + 3] < 128 ? "none" : [data[n], data[n + 1], data[n + 2]].join(",");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([colour, n]) => [colour, n / (data.length / 4)]);
}, selector);

for (const { name, launch } of browsers().filter((b) => b.name === "chromium")) {
  describe(`figures, ${name}`, () => {
    let browser, sub;
    before(async () => { browser = await launch(); sub = await site("/kurabe/"); });
    after(async () => { await browser?.close(); await sub?.close(); });

    for (const id of ids) {
      test(`${id}: one tab stop, a path by arrows, and its end and beginning`, async () => {
        const page = await alone(browser, `${sub.address}embed/${id}/`);
        const is_map = MAPS.includes(id);
        const stop = page.locator(is_map ? ".map-stage" : ".picture");
        assert.equal(await page.locator(".picture[tabindex='0'], .picture [tabindex='0']").count(), 1, "one tab stop");
        const said = is_map
          ? () => page.locator(".map-picture [role=status]").textContent()
          : () => page.locator(".picture [aria-live]").textContent();
        const press = async (key) => { await page.keyboard.press(key); await page.waitForTimeout(30); return (await said()).trim(); };
        await stop.focus();
        const first = await press("Home");
        assert.ok(first.length > 2, `nothing is said: ${first}`);
        const last = await press("End");
        assert.notEqual(last, first);
        assert.match(`${first} ${last}`, is_map ? /./ : /\d/, "a value is spoken");
        await press("Home");
        const next = await press(is_map ? "PageDown" : "ArrowRight");
        assert.notEqual(next, first, "the next is another");
        await press("Home");
        const below = await press("ArrowDown");
        assert.ok(below.length > 2);
        if (!is_map) assert.notEqual(below, first, "the row below is another");
        if (!is_map) {
          const here = await said();
          await page.keyboard.press("Enter");
          await page.locator("h1").click();
          assert.equal(await said(), here, "pinned: it stays when the focus goes");
          assert.ok(await page.locator(".picture.pinned .bubble.shown").isVisible());
          await stop.focus();
        }
        await page.keyboard.press("Escape");
        await page.waitForTimeout(30);
        if (!is_map) assert.equal((await said()).trim(), "", "Escape lets go");
        assert.deepEqual(page.faults, []);
        await page.context().close();
      });

      test(`${id}: screen, SVG and PNG have the same words, and SVG and PNG look alike`, async () => {
        const page = await alone(browser, `${sub.address}embed/${id}/`, {}, [writtenWords]);
        // Painted once more, now that nothing is being reckoned.
        await page.setViewportSize({ width: 705, height: 900 });
        await page.waitForTimeout(150);
        await page.evaluate(() => globalThis.written.clear());
        await page.setViewportSize({ width: 712, height: 900 });
        await page.waitForFunction(() => [...globalThis.written.keys()].some((c) => c.isConnected));
        await page.waitForTimeout(50);
        const onScreen = await page.evaluate(() => {
          const shown = [...document.querySelectorAll("figure canvas")].flatMap((c) => [...(globalThis.written.get(c) ?? [])]);
          globalThis.written.clear();
          return shown;
        });
        await page.locator('details[data-part="files"] summary').click();
        const save = async (label) => {
          const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: label }).click()]);
          return readFileSync(await file.path());
        };
        const svg = (await save(/^SVG/)).toString("utf8");
        const png = await save(/^PNG 1/);
        const inPng = await page.evaluate(() => [...globalThis.written.values()].flatMap((words) => [...words]));
        const text = (s) => s.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&").trim();
        const inSvg = new Set([...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((m) => text(m[1])));
        assert.ok(inSvg.size > 3);
        assert.deepEqual([...new Set(inPng)].sort(), [...inSvg].sort(), "PNG and SVG");
        // A map on the screen names as many places as its part of the land has room for.
        if (!MAPS.includes(id)) assert.deepEqual(onScreen.filter((w) => !inSvg.has(w)), [], "on the screen only");
        assert.ok(onScreen.length > 0);
        const apart = await page.evaluate(async ([a, b]) => {
          const pixels = async (source, size) => {
            const image = new Image();
            image.src = source;
            await image.decode();
            const canvas = document.createElement("canvas");
            [canvas.width, canvas.height] = size ?? [image.naturalWidth, image.naturalHeight];
            const context = canvas.getContext("2d", { willReadFrequently: true });
            context.drawImage(image, 0, 0, canvas.width, canvas.height);
            return [canvas.width, canvas.height, context.getImageData(0, 0, canvas.width, canvas.height).data];
          };
          const [width, height, one] = await pixels(b);
          const [, , two] = await pixels(a, [width, height]);
          let far = 0;
          for (let n = 0; n < one.length; n += 4) far += Math.abs(one[n] + one[n + 1] + one[n + 2] - two[n] - two[n + 1] - two[n + 2]) > 384;
          return { width, height, far: far / (one.length / 4) };
        }, [`data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`, `data:image/png;base64,${png.toString("base64")}`]);
        assert.ok(apart.width >= 700 && apart.far < 0.02, `${JSON.stringify(apart)}`);
        assert.deepEqual(page.faults, []);
        await page.context().close();
      });
    }

    test("forced colours reach every picture: ink on the system's ground, nothing of ours between", async () => {
      for (const [scheme, ground] of [["light", "255,255,255"], ["dark", "0,0,0"]]) {
        const page = await alone(browser, `${sub.address}embed/compare-distribution/`, { forcedColors: "active", colorScheme: scheme });
        const seen = await colours(page, "figure canvas");
        const top = seen.slice(0, 8).map(([c]) => c);
        assert.ok(top.includes("none") || top.includes(ground), `${scheme}: ${top}`);
        for (const ours of ["0,23,193", "163,127,0", "143,169,255", "230,201,92"]) assert.ok(!top.includes(ours), `${scheme}: ${ours} is ours`);
        assert.ok(seen.some(([c, share]) => c !== "none" && c !== ground && share > 0.003), `${scheme}: there is ink`);
        assert.deepEqual(page.faults, []);
        await page.context().close();
      }
    });

    test("paper is light, and on a printer of one colour the groups differ by grey and shape", async () => {
      const page = await alone(browser, `${sub.address}embed/compare-distribution/`, { colorScheme: "dark" });
      assert.ok((await colours(page, "figure canvas")).slice(0, 8).some(([c]) => c === "143,169,255"), "dark on the screen");
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await page.waitForTimeout(200);
      assert.ok((await colours(page, "figure canvas")).slice(0, 8).some(([c]) => c === "0,23,193"), "light on paper");
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      await page.waitForTimeout(200);
      // No browser prints in one colour at a script's word: the query alone is answered.
      await page.evaluate(() => {
        const real = matchMedia.bind(globalThis);
        globalThis.matchMedia = (query) => (query === "(monochrome)" ? { matches: true } : real(query));
        dispatchEvent(new Event("beforeprint"));
      });
      await page.waitForTimeout(200);
      const grey = (await colours(page, "figure canvas")).slice(0, 8).map(([c]) => c).filter((c) => c !== "none");
      assert.ok(grey.every((c) => new Set(c.split(",")).size === 1), `only grey: ${grey.join(" ")}`);
      assert.ok(grey.length >= 2, "and more than one");
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

    test("a line is heard: as many tones as points, low is low, and its ends are said", async () => {
      for (const [id, least] of [["compare-trend", 10], ["area-population", 10], ["compare-event-study", 10]]) {
        const page = await alone(browser, `${sub.address}embed/${id}/${id === "area-population" ? "?area=himeji" : ""}`, {}, [() => {
          globalThis.tones = [];
          const { setValueAtTime } = AudioParam.prototype;
          AudioParam.prototype.setValueAtTime = function (value, at) {
            if (value > 100) globalThis.tones.push(value);
            return setValueAtTime.call(this, value, at);
          };
        }]);
        await page.locator(".figure-foot summary").first().click();
        await page.locator(".sound button").click();
        const tones = await page.evaluate(() => globalThis.tones);
        assert.ok(tones.length >= least, `${id}: ${tones.length} tones`);
        assert.ok(Math.abs(Math.min(...tones) - 220) < 1 && Math.abs(Math.max(...tones) - 880) < 1, `${id}: two octaves`);
        // The population of 2013 = 100 falls: it begins high and ends low. The curve of events rises.
        assert.ok(id === "compare-event-study" ? tones.at(-1) > tones[0] : tones.at(-1) < tones[1], id);
        assert.match(await page.locator(".sound [role=status]").innerText(), /\d.*\d/, "lowest and highest are said");
        assert.deepEqual(page.faults, []);
        await page.context().close();
      }
    });

    test("without a chance to copy the text is selected and the reader is told", async () => {
      const page = await open(browser, { permissions: [] });
      await page.addInitScript(() => { delete Navigator.prototype.clipboard; });
      await visit(page, `${sub.address}compare/`);
      const figure = page.locator('figure[data-figure="compare-distribution"]');
      await figure.locator('details[data-part="embed"] summary').click();
      const panel = figure.locator(".embed-panel .copyable").first();
      await panel.getByRole("button").click();
      await panel.locator("[role=status]").filter({ hasText: /./ }).waitFor();
      const chosen = await panel.locator("textarea").evaluate((t) => t.value.slice(t.selectionStart, t.selectionEnd));
      assert.match(chosen, /^<iframe /);
      await page.context().close();
    });

    test("a report is a link to an issue, and a text for those who have no account", async () => {
      const page = await open(browser);
      await visit(page, `${sub.address}compare/`);
      const figure = page.locator('figure[data-figure="compare-distribution"]');
      await figure.locator('details[data-part="link"] summary').click();
      const text = await figure.locator(".links-panel textarea").last().inputValue();
      for (const part of ["compare-distribution", "2025-04-01", "control=outside-metro", "%"]) assert.ok(text.includes(part), `${part} in ${text}`);
      await page.context().close();
    });

    const CARDS = [
      "", "en/", "easy/", "compare/", "scenarios/", "areas/", "class/", "methods/", "areas/himeji/", "en/areas/sapporo/", "easy/areas/bingo/",
      "municipalities/33205/", "en/municipalities/13101/", "embed/compare-map/",
    ];
    test("what a link shows before it is opened: a card of 1200 × 630 that is not blank", async () => {
      const page = await open(browser);
      await page.goto(`${sub.address}robots.txt`);
      const images = new Set();
      for (const path of CARDS) {
        const html = readPage(folder, path);
        const image = /<meta property="og:image" content="([^"]+)">/.exec(html)?.[1];
        assert.match(image ?? "none", /^https:\/\/kurabe\.example\/kurabe\/.*\.card\.png$/, path);
        if (!path.startsWith("embed/")) assert.ok(html.includes('name="twitter:card" content="summary_large_image"'), path);
        images.add(image.replace("https://kurabe.example/kurabe/", ""));
      }
      // A town in an area shows its area's, in the language of its page.
      assert.ok(images.has("embed/area-population/kurashiki.card.png") && images.has("en/embed/areas-map/figure.card.png"), [...images].join(" "));
      for (const path of images) {
        const bytes = readFileSync(resolve(folder, path));
        assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630], path);
        assert.ok(bytes.length < 120_000, `${path}: ${bytes.length} bytes`);
        const ink = await page.evaluate(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const canvas = document.createElement("canvas");
          [canvas.width, canvas.height] = [1200, 630];
          const context = canvas.getContext("2d", { willReadFrequently: true });
          context.drawImage(image, 0, 0);
          const share = (x, y, w, h) => {
            const { data } = context.getImageData(x, y, w, h);
            let dark = 0;
            for (let n = 0; n < data.length; n += 4) dark += data[n] + data[n + 1] + data[n + 2] < 384;
            return dark / (data.length / 4);
          };
          // Title at the top left, notes at the foot, the whole.
          return [share(36, 36, 432, 110), share(36, 490, 432, 104), share(0, 0, 1200, 630), share(0, 0, 1200, 12) + share(0, 618, 1200, 12)];
        }, `data:image/png;base64,${bytes.toString("base64")}`);
        assert.ok(ink[0] > 0.05 && ink[1] > 0.01 && ink[2] > 0.01, `${path}: ${ink}`);
        assert.equal(ink[3], 0, `${path}: something runs over the edge`);
      }
      await page.context().close();
    });

    test("every area has its card in Japanese and English, every figure in every language", () => {
      const areas = readdirSync(resolve(folder, "areas")).filter((n) => statSync(resolve(folder, "areas", n)).isDirectory());
      assert.equal(areas.length, 38);
      for (const language of ["", "en/", "easy/"]) {
        for (const area of language === "easy/" ? [] : areas) assert.ok(existsSync(resolve(folder, language, "embed/area-population", `${area}.card.png`)), language + area);
        for (const id of ids) assert.ok(existsSync(resolve(folder, language, "embed", id, "figure.card.png")), language + id);
      }
    });

    test("a link made with other data says so on every page that shows numbers", async () => {
      const page = await open(browser);
      for (const path of ["", "compare/", "areas/", "areas/himeji/", "en/municipalities/33205/", "scenarios/", "class/predict/", "easy/data/", "embed/area-age/", "embed/published-finding/"]) {
        await visit(page, `${sub.address}${path}?v=1&d=2024-04-01`);
        await page.locator("[data-notice]").first().waitFor({ timeout: 10_000 }).catch(() => assert.fail(`${path} says nothing`));
        const said = await page.locator("[data-notice]").first().innerText();
        assert.ok(said.includes("2024-04-01") && said.includes("2025-04-01"), `${path}: ${said}`);
        assert.equal(await page.locator("[data-notice]").count(), 1, `${path}: once`);
      }
      await visit(page, `${sub.address}areas/?v=1&d=2025-04-01`);
      assert.equal(await page.locator("[data-notice]").count(), 0);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

    test("a town's figure leads to its files, its embed code and its citation", async () => {
      const page = await open(browser);
      await visit(page, `${sub.address}municipalities/33205/`);
      await page.locator('figure[data-figure="area-population"] .foot-link').click();
      await page.waitForURL("**/embed/area-population/?town=33205");
      await page.waitForFunction(() => document.querySelector("h1")?.textContent.includes("笠岡"), undefined, { timeout: 30_000 });
      await page.locator('details[data-part="embed"] summary').click();
      const code = await page.locator(".embed-panel textarea").first().inputValue();
      assert.match(code, /^<iframe src="[^"]+\/embed\/area-population\/\?town=33205&amp;theme=light" title="[^"]*笠岡/);
      assert.match(code, /<a href="[^"]+\/municipalities\/33205\//);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });
  });
}
