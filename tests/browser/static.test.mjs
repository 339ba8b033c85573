// Readable without script, for people and machines: facts, links, head, structured data, policy.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { LANGUAGES, PAGES, browsers, open, readPage, root, site } from "./site.mjs";

const folder = resolve(root, "dist-sub");
const html = (path) => readPage(folder, path);
const head = (page) => page.slice(0, page.indexOf("</head>"));

// Five facts from five pages in each language, all from the tables and RULES 8.
const FACTS = {
  "": [["", "3,717"], ["compare/", "902"], ["areas/", "384"], ["areas/himeji/", "16"], ["methods/", "2,000"]],
  "en/": [["", "3,717"], ["compare/", "902"], ["areas/", "384"], ["areas/himeji/", "16"], ["methods/", "2,000"]],
  "easy/": [["", "3,717"], ["compare/", "902"], ["areas/", "366"], ["areas/himeji/", "16"], ["about/", "3717"]],
};

for (const { name, launch } of browsers().filter(({ name }) => name === "chromium")) {
  describe(`without script in ${name}`, () => {
    let browser, sub;
    before(async () => { browser = await launch(); sub = await site("/kurabe/"); });
    after(async () => { await browser?.close(); await sub?.close(); });

    for (const language of LANGUAGES) {
      test(`five facts from five pages in /${language}`, async () => {
        const page = await open(browser, { javaScriptEnabled: false });
        for (const [path, fact] of FACTS[language]) {
          await page.goto(sub.address + language + path);
          assert.ok((await page.locator("main").innerText()).includes(fact), `${language}${path}: ${fact}`);
        }
        await page.goto(sub.address + language + "compare/");
        const difference = page.locator('data[data-result="difference"]').first();
        assert.ok(Math.abs(Number(await difference.getAttribute("value")) - 1.5) < 0.1);
        assert.ok((await page.locator("figure svg.chart").count()) >= 2, "figures are drawn");
        assert.ok((await page.locator("figure table").count()) >= 2, "and have their tables");
        // Without script the preloaded scripts are refused, as they should be.
        assert.deepEqual(page.faults.filter((f) => !/\.js csp$/.test(f)), []);
        await page.context().close();
      });
    }
  });
}

test("every link of every kind of page leads to a file that is there", () => {
  const missing = new Set();
  for (const language of LANGUAGES) {
    for (const path of PAGES) {
      const text = html(language + path);
      for (const [, target] of text.matchAll(/\s(?:href|src)="([^"#?]*)[^"]*"/g)) {
        if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target === "") continue;
        if (target.startsWith("/") && !target.startsWith("/kurabe/")) missing.add(`${language}${path}: ${target} leaves the base`);
        const at = resolve(folder, target.replace(/^\/kurabe\//, "").replace(/^\//, ""));
        if (!existsSync(at) || (statSync(at).isDirectory() && !existsSync(resolve(at, "index.html")))) missing.add(`${language}${path}: ${target}`);
      }
    }
  }
  assert.deepEqual([...missing], []);
});

test("every table has a name, of its own or from the region that holds it", () => {
  for (const path of LANGUAGES.flatMap((l) => [...PAGES, "municipalities/01208/", "class/", "class/predict/", "class/council/", "embed/area-age/"].map((p) => l + p))) {
    for (const [tag, region, own, caption] of html(path).matchAll(/(<div[^>]*>)?\s*<table([^>]*)>(?:<!>|\s)*(<caption)?/g)) {
      assert.ok(/aria-label/.test(own) || caption || (/role="region"/.test(region ?? "") && /aria-label="[^"]/.test(region)), `${path}: ${tag}`);
    }
  }
});

test("head: title, description, canonical, three versions that name one another, no inline script or style", () => {
  const host = "https://kurabe.example/kurabe/";
  const titles = new Set();
  const sitemap = readFileSync(new URL("../../dist-sub/sitemap.xml", import.meta.url), "utf8");
  for (const language of LANGUAGES) {
    for (const path of PAGES) {
      const where = language + path;
      const page = html(where);
      const h = head(page);
      titles.add(language + /<title>(.+?)<\/title>/.exec(h)[1]);
      assert.ok(/<meta name="description" content="([^"]+)"/.exec(h)[1].length > 8, where);
      assert.equal(/<link rel="canonical" href="([^"]+)"/.exec(h)[1], host + where);
      // The many pages of towns leave it to the sitemap.
      const town = path.startsWith("municipalities/");
      const entry = town ? sitemap.split(`<loc>${host + where}</loc>`)[1].split("</url>")[0] : h;
      const versions = [...entry.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, l, a]) => [l, a]);
      assert.deepEqual(versions, [["ja", host + path], ["en", `${host}en/${path}`], ["ja-x-easy", `${host}easy/${path}`], ["x-default", host + path]], where);
      assert.equal(/<meta property="og:url" content="([^"]+)"/.exec(h)?.[1], town ? undefined : host + where);
      assert.match(h, /http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/);
      assert.ok(!/\sstyle="|\son[a-z]+="|javascript:/i.test(page.replace(/<text[^>]*>[^<]*<\/text>/g, "")), `${where}: style or handler in HTML`);
      for (const [, attributes, body] of page.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)) {
        if (attributes.includes("application/ld+json")) {
          const value = JSON.parse(body);
          assert.ok(["Article", "WebSite", "Dataset"].includes(value["@type"]), where);
          assert.ok(value.url.startsWith(host) && (town || value.description) && value.inLanguage, where);
        } else assert.equal(body, "", `${where}: inline script`);
      }
    }
  }
  assert.equal(titles.size, LANGUAGES.length * PAGES.length, "in each version every page has its own title");
  const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html("en/data/"))[1]);
  assert.equal(data["@type"], "Dataset");
  assert.ok(data.hasPart.length > 10 && data.hasPart.every((set) => set.distribution[0].contentUrl.endsWith(".csv")));
});

test("sitemap and robots name every page once; without a known host there is no sitemap", () => {
  const map = readFileSync(resolve(folder, "sitemap.xml"), "utf8");
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, l]) => l.replace("https://kurabe.example/kurabe/", ""));
  assert.equal(new Set(listed).size, listed.length);
  const written = readdirSync(folder, { recursive: true }).map(String).filter((p) => p.endsWith("index.html") && !p.includes("embed/")).map((p) => p.replace(/index\.html$/, ""));
  assert.deepEqual([...listed].sort(), written.sort());
  assert.match(readFileSync(resolve(folder, "robots.txt"), "utf8"), /Sitemap: https:\/\/kurabe\.example\/kurabe\/sitemap\.xml/);
  const top = resolve(root, "dist-root");
  assert.ok(!existsSync(resolve(top, "sitemap.xml")));
  assert.match(head(readFileSync(resolve(top, "en/index.html"), "utf8")), /<link rel="canonical" href="\/en\/">/);
});

test("manifest: icons that exist, addresses under the scope", () => {
  const manifest = JSON.parse(readFileSync(resolve(folder, "manifest.webmanifest"), "utf8"));
  assert.ok(manifest.icons.length >= 3 && manifest.icons.some((i) => i.purpose === "maskable"));
  for (const icon of manifest.icons) assert.ok(existsSync(resolve(folder, icon.src)), icon.src);
  assert.ok(manifest.shortcuts.every((s) => existsSync(resolve(folder, s.url, "index.html"))));
});

test("the whole tree: at most 200 MB and 12,000 files; what the service worker keeps is there", () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
  const bytes = files.reduce((sum, e) => sum + statSync(resolve(e.parentPath ?? e.path, e.name)).size, 0);
  assert.ok(files.length <= 12_000, `${files.length} files`);
  assert.ok(bytes <= 200e6, `${(bytes / 1e6).toFixed(0)} MB`);
  const worker = readFileSync(resolve(folder, "sw.js"), "utf8");
  for (const name of ["CODE", "SHELL", "PAGES", "LATER", "DATA"]) {
    const list = Object.values(JSON.parse(new RegExp(`const ${name} = (.*);`).exec(worker)[1])).flat();
    assert.ok(list.length > 5);
    for (const path of list) assert.ok(existsSync(resolve(folder, path, path === "" || path.endsWith("/") ? "index.html" : "")), path);
  }
});
