// Figures in other people's pages: every figure id in three kinds of host at three widths, with and without the header
// that sandboxed frames need; what leaves the page as files; keyboard, links, the newsroom card.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { extname, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { axe, browsers, open, ready, root, site, visit } from "./site.mjs";

const WIDTHS = [320, 600, 1000];
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".svg": "image/svg+xml", ".json": "application/json" };
const folder = resolve(root, "dist-sub");
const ids = readdirSync(resolve(folder, "embed")).filter((n) => statSync(resolve(folder, "embed", n)).isDirectory());

/** A server that answers from a function; the site itself with a header of our choice, or a host's page. */
async function serving(answer) {
  const server = createServer((request, response) => {
    const [type, body, headers = {}] = answer(new URL(request.url, "http://localhost")) ?? [];
    if (body === undefined) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": type, ...headers }).end(body);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { origin: `http://localhost:${server.address().port}`, close: () => { server.closeAllConnections(); server.close(); } };
}

const files = (headers) => (url) => {
  const path = url.pathname.replace(/^\/kurabe\//, "").replace(/\/$/, "/index.html") || "index.html";
  try {
    return [TYPES[extname(path)] ?? "application/octet-stream", readFileSync(resolve(folder, path)), headers];
  } catch {
    return undefined;
  }
};

/** Datawrapper's own embed script, as newsrooms ship it. */
const DATAWRAPPER = `window.addEventListener("message",function(a){if(void 0!==a.data["datawrapper-height"]){var e=document.querySelectorAll("iframe");for(var t in a.data["datawrapper-height"])for(var r=0;r<e.length;r++)if(e[r].contentWindow===a.source)e[r].style.height=a.data["datawrapper-height"][t]+"px"}})`;
/** What pym.Parent does with a message: splits it, checks its id, sets the height. */
const PYM = `window.addEventListener("message",function(e){if(typeof e.data!=="string")return;var m=e.data.match(new RegExp("^"+["pym","chart","(\\\\S+)","(.*)"].join("xPYMx")+"$"));if(m&&m[1]==="height")document.querySelector("iframe").setAttribute("height",m[2]+"px")})`;

const host = (frame, script, width) =>
  `<!doctype html><meta charset="utf-8"><title>host</title><body style="margin:0;width:${width}px"><h1>記事</h1>${frame}<script>${script}</script>`;

for (const { name, launch } of browsers().filter((b) => b.name === "chromium")) {
  describe(`figures in other pages, ${name}`, () => {
    let browser, sub, pages, news;
    before(async () => {
      browser = await launch();
      sub = await site("/kurabe/");
      pages = new Map();
      news = await serving((url) => ["text/html; charset=utf-8", pages.get(url.pathname)]);
    });
    after(async () => { await browser?.close(); await sub?.close(); news?.close(); });

    const inside = async (frame) => {
      await frame.waitForSelector("html[data-app=ready] figure[data-figure] .says:not(:empty)", { state: "attached", timeout: 60_000 });
      return frame.evaluate(() => {
        const scrolls = document.scrollingElement;
        return { height: document.getElementById("app").getBoundingClientRect().height, view: innerHeight, wide: scrolls.scrollWidth - scrolls.clientWidth };
      });
    };

    for (const id of ids) {
      test(`${id}: Datawrapper's listener, pym and a bare iframe at ${WIDTHS.join(", ")} px`, async () => {
        const page = await open(browser);
        try {
          const oembed = JSON.parse(readFileSync(resolve(folder, "embed", id, "figure.oembed.json"), "utf8"));
          assert.ok(/ title="[^"]/.test(oembed.html) && oembed.html.includes('loading="lazy"') && oembed.html.includes("sandbox="), "the code has what it needs");
          const address = `${sub.address}embed/${id}/`;
          const sandbox = 'sandbox="allow-scripts allow-same-origin allow-popups"';
          const kinds = {
            datawrapper: [`<iframe src="${address}" title="t" width="100%" height="200" style="border:0" ${sandbox}></iframe>`, DATAWRAPPER],
            pym: [`<iframe src="${address}?initialWidth=300&childId=chart" title="t" width="100%" height="200" style="border:0"></iframe>`, PYM],
            bare: [`<iframe src="${address}" title="t" width="100%" height="${oembed.height}" style="border:0"></iframe>`, ""],
          };
          for (const [kind, [frame, script]] of Object.entries(kinds)) {
            pages.set(`/${id}/${kind}`, host(frame, script, WIDTHS[0]));
            await page.setViewportSize({ width: 1100, height: 900 });
            await page.goto(`${news.origin}/${id}/${kind}`);
            const child = await (await page.waitForSelector("iframe")).contentFrame();
            await inside(child);
            for (const width of WIDTHS) {
              await page.evaluate((w) => { document.body.style.width = `${w}px`; }, width);
              let seen;
              for (let n = 0; n < 60; n += 1) {
                await page.waitForTimeout(50);
                seen = await inside(child);
                if (seen.height <= seen.view && (kind === "bare" || seen.view - seen.height < 2)) break;
              }
              assert.ok(seen.wide <= 0, `${kind} at ${width}: ${seen.wide} px too wide`);
              assert.ok(seen.height <= seen.view, `${kind} at ${width}: ${seen.height} px in a frame of ${seen.view}`);
              if (kind !== "bare") assert.ok(seen.view - seen.height < 2, `${kind} at ${width}: ${seen.view - seen.height} px left over`);
            }
          }
          // The host page of this test has no icon; that is not the figure's doing.
          assert.deepEqual(page.faults.filter((f) => !f.includes("/favicon.ico")), []);
        } finally {
          await page.context().close();
        }
      });

      test(`${id}: alone it is accessible, says its source and leads back`, async () => {
        const page = await open(browser, { viewport: { width: 600, height: 900 } });
        await visit(page, `${sub.address}embed/${id}/?v=1&d=2024-04-01`);
        await page.waitForSelector(".says:not(:empty)", { state: "attached", timeout: 60_000 });
        assert.equal(await page.locator("h1").count(), 1);
        assert.equal(await page.locator("header, footer").count(), 0);
        assert.ok((await page.locator(".caveat").innerText()).length > 10);
        assert.ok((await page.locator(".source").innerText()).length > 5);
        assert.match(await page.locator("a.back").getAttribute("href"), /v=1&d=/);
        assert.equal(await page.locator("a.back").getAttribute("target"), "_blank");
        assert.deepEqual(await axe(page), []);
        assert.deepEqual(page.faults, []);
        await page.context().close();
      });
    }

    for (const [told, headers] of [["with", { "access-control-allow-origin": "*" }], ["without", {}]]) {
      test(`a sandboxed frame of another origin, ${told} the header`, async () => {
        const server = await serving(files(headers));
        const page = await open(browser);
        pages.set(`/sandbox-${told}`, host(`<iframe src="${server.origin}/kurabe/embed/area-population/?area=himeji" title="t" width="600" height="200" sandbox="allow-scripts"></iframe>`, DATAWRAPPER, 700));
        await page.goto(`${news.origin}/sandbox-${told}`);
        const frame = await (await page.waitForSelector("iframe")).contentFrame();
        if (told === "with") {
          await frame.waitForSelector("html[data-app=ready]", { state: "attached", timeout: 30_000 });
          await frame.waitForFunction(() => document.querySelector("h1").textContent.includes("姫路"), undefined, { timeout: 30_000 });
        } else {
          // The area's own ready-made picture, loaded and high enough, and the way to its page.
          await frame.waitForFunction(() => document.querySelector(".picture img")?.naturalWidth > 0, undefined, { timeout: 30_000 });
          assert.equal(await frame.evaluate(() => document.documentElement.dataset.app), undefined);
          assert.match(await frame.getAttribute("a.back", "href"), /areas\/himeji\//);
        }
        await page.waitForFunction(() => parseInt(document.querySelector("iframe").style.height, 10) > 200);
        await page.context().close();
        server.close();
      });
    }

    test("without any script the picture of the default question stands with title, caveat, source and link", async () => {
      const page = await open(browser, { javaScriptEnabled: false });
      for (const id of ids) {
        await page.goto(`${sub.address}embed/${id}/`);
        assert.ok((await page.locator("h1").innerText()).length > 5, id);
        assert.equal(await page.locator(".picture svg").count(), 1, id);
        assert.ok((await page.locator("a.back").getAttribute("href")).length > 1, id);
      }
      await page.context().close();
    });

    const rsvg = spawnSync("rsvg-convert", ["--version"]).status === 0;
    test("another renderer draws the ready-made pictures alike", { skip: rsvg ? false : "no rsvg-convert" }, async () => {
      const page = await open(browser, { viewport: { width: 800, height: 600 } });
      await page.goto(`${sub.address}embed/${ids[0]}/`);
      for (const id of ids) {
        const picture = resolve(folder, "embed", id, "figure.svg");
        const theirs = spawnSync("rsvg-convert", ["-w", "720", picture], { maxBuffer: 1 << 26 });
        assert.equal(theirs.status, 0, `${id}: ${theirs.stderr}`);
        const apart = await page.evaluate(async ([ours, other]) => {
          const pixels = async (source) => {
            const image = new Image();
            image.src = source;
            await image.decode();
            const canvas = document.createElement("canvas");
            [canvas.width, canvas.height] = [720, Math.round(720 * image.naturalHeight / image.naturalWidth)];
            const context = canvas.getContext("2d");
            context.drawImage(image, 0, 0, canvas.width, canvas.height);
            return context.getImageData(0, 0, canvas.width, canvas.height).data;
          };
          const [a, b] = [await pixels(ours), await pixels(other)];
          let far = 0;
          let inked = 0;
          for (let n = 0; n < Math.min(a.length, b.length); n += 4) {
            const [x, y] = [a, b].map((p) => 0.3 * p[n] + 0.6 * p[n + 1] + 0.1 * p[n + 2]);
            if (Math.min(x, y) < 200) inked += 1;
            if (Math.abs(x - y) > 128) far += 1;
          }
          return { far: far / (a.length / 4), inked: inked / (a.length / 4), longer: Math.abs(a.length - b.length) / a.length };
        }, [`figure.svg`, `data:image/png;base64,${theirs.stdout.toString("base64")}`].map((s, n) => (n === 0 ? new URL(`../${id}/figure.svg`, page.url()).href : s)));
        assert.ok(apart.inked > 0.005, `${id}: nothing is drawn`);
        assert.ok(apart.longer < 0.01, `${id}: another height`);
        assert.ok(apart.far < 0.02, `${id}: ${(100 * apart.far).toFixed(1)} % of the picture differs`);
      }
      await page.context().close();
    });

    test("static=1, theme, font and accent are the host's; what cannot be read is said", async () => {
      const page = await open(browser);
      await page.goto(`${sub.address}embed/compare-trend/?static=1&theme=dark&accent=c74700&font=Noto%20Serif%20JP`);
      await page.waitForTimeout(400);
      const seen = await page.evaluate(() => ({
        app: document.documentElement.dataset.app,
        theme: document.documentElement.dataset.theme,
        accent: document.documentElement.style.getPropertyValue("--host-accent"),
        font: getComputedStyle(document.querySelector(".embed")).fontFamily,
      }));
      assert.equal(seen.app, undefined);
      assert.equal(seen.theme, "dark");
      assert.equal(seen.accent, "#c74700");
      assert.match(seen.font, /^"?Noto Serif JP/);
      await visit(page, `${sub.address}embed/compare-trend/?accent=red&measure=banana&utm_source=x`);
      assert.equal(await page.locator("[data-notice]").count(), 2);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

    test("the row beneath a figure: table, files, embed, link; one open at a time", async () => {
      const page = await open(browser);
      await visit(page, `${sub.address}compare/`);
      const figure = page.locator('figure[data-figure="compare-distribution"]');
      const summary = (n) => figure.locator(".figure-foot summary").nth(n);
      assert.equal(await figure.locator(".figure-foot summary").count(), 4);
      await summary(1).click();
      const download = async (label) => {
        const [file] = await Promise.all([page.waitForEvent("download"), figure.getByRole("button", { name: label }).click()]);
        return [file.suggestedFilename(), readFileSync(await file.path())];
      };
      const [name, csv] = await download(/CSV: 表のとおり/);
      assert.equal(name, "kurabe-compare-distribution-2025-04-01.csv");
      assert.deepEqual([...csv.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
      const shown = await figure.locator("table tbody tr").count();
      assert.equal(csv.toString("utf8").trim().split("\r\n").length, shown + 1, "a line for each row of the table");
      assert.ok(csv.includes("control=outside-metro") && csv.includes("CC BY 4.0"), "the link and the terms are in it");
      const [, values] = await download(/CSV: 図の値すべて/);
      const counts = await figure.locator("table tbody td").allInnerTexts();
      assert.ok(values.toString("utf8").split("\r\n").length > 1000, `every municipality, ${counts[0]}`);
      const [, svg] = await download(/^SVG/);
      const title = await figure.locator("figcaption strong").innerText();
      assert.ok(svg.toString("utf8").includes(`<title>${title}`), "screen and file have one title");
      const [, png] = await download(/^PNG 2/);
      assert.deepEqual([...png.subarray(1, 4)], [...Buffer.from("PNG")]);
      const svgWidth = Number(/ width="(\d+)"/.exec(svg.toString("utf8"))[1]);
      assert.equal(png.readUInt32BE(16), svgWidth * 2, "twice as many pixels");
      assert.ok(png.includes(Buffer.from(title)), "the title is inside the PNG");
      const [, zip] = await download(/^ZIP/);
      for (const part of ["datapackage.json", "README.md", "CITATION.bib", "parameters.json"]) assert.ok(zip.includes(Buffer.from(part)), part);
      await summary(3).click();
      assert.equal(await figure.locator(".figure-foot details[open]").count(), 1);
      const link = await figure.locator(".links-panel textarea").first().inputValue();
      assert.match(link, /control=outside-metro.*v=1&d=2025-04-01$/);
      await figure.getByRole("button", { name: "QR" }).click();
      assert.equal(await figure.locator(".qr svg").count(), 1);
      assert.match(await figure.locator('a[href*="/issues/new?"]').getAttribute("href"), /2025-04-01/);
      await summary(2).click();
      const code = await figure.locator(".embed-panel textarea").first().inputValue();
      assert.match(code, /^<iframe src="[^"]+\/embed\/compare-distribution\/\?theme=light" title="[^"]{10,}"/);
      assert.deepEqual(await axe(page), []);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

    for (const [address, needed] of [["areas/himeji/", "姫路"], ["en/areas/himeji/", "Himeji"], ["compare/", "差"]]) {
      test(`${address}: three sentences for the newsroom, to be copied with their source`, async () => {
        const page = await open(browser, { permissions: ["clipboard-read", "clipboard-write"] });
        await visit(page, sub.address + address);
        const card = page.locator("[data-news]");
        await card.scrollIntoViewIfNeeded();
        await card.locator("ol li").nth(2).waitFor({ timeout: 30_000 });
        const said = await card.locator("ol li").allInnerTexts();
        assert.equal(said.length, 3);
        assert.equal(new Set(said).size, 3);
        assert.ok(said.some((s) => s.includes(needed)), said.join(" "));
        await card.getByRole("button", { name: /3文と出典|three with source/ }).click();
        await card.locator("[role=status]").first().filter({ hasText: /./ }).waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        assert.ok(said.every((s) => copied.includes(s)) && copied.includes("v=1&d=2025-04-01"), copied);
        await card.locator('.segmented button:has-text("English")').click();
        await card.locator('ol[lang="en"]').waitFor();
        assert.ok((await card.locator("ol li").allInnerTexts()).every((s) => /^[\x20-\x7e–−’“”±]+$/.test(s)), "English is English");
        assert.deepEqual(page.faults, []);
        await page.context().close();
      });
    }

    test("a town's page has its three sentences as it arrives", async () => {
      const page = await open(browser, { javaScriptEnabled: false });
      await page.goto(`${sub.address}municipalities/33205/`);
      const said = await page.locator("[data-news] > ol li").allInnerTexts();
      assert.equal(said.length, 3);
      assert.ok(said.every((s) => s.includes("笠岡")), said.join(" "));
      await page.context().close();
    });

    test("a figure is read by arrows, up and down between its rows, and a reading can be pinned", async () => {
      const page = await open(browser);
      await visit(page, `${sub.address}compare/`);
      const figure = page.locator('figure[data-figure="compare-distribution"]');
      await figure.locator(".picture").focus();
      const said = () => figure.locator("[aria-live]").first().textContent();
      await page.keyboard.press("Home");
      const first = await said();
      await page.keyboard.press("ArrowDown");
      const below = await said();
      assert.notEqual(below, first);
      await page.keyboard.press("ArrowUp");
      assert.notEqual(await said(), below);
      await page.keyboard.press("Escape");
      assert.equal(await said(), "");
      await page.keyboard.press("Home");
      await page.locator("h1").click();
      assert.equal(await said(), "", "an unpinned reading goes with the focus");
      await page.context().close();
    });
  });
}
