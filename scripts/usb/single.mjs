// The one-file edition: all apps, their data and the pages that only the small app opens, inside one HTML that asks
// nobody for anything. It opens from a disk, where paths cannot change: the address is the fragment (`#/en/compare/?…`).
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));

/** Pages that open with the small app, as the built site says: they name the same code as the home page. */
function startPages(from, code) {
  const folders = (at) => readdirSync(join(from, at), { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => `${at}${e.name}/`);
  const candidates = ["", ...folders("")].flatMap((page) => (/^(en|easy)\/$/.test(page) ? [page, ...folders(page)] : [page]));
  const opens = (page) => existsSync(join(from, page, "index.html")) && attribute(readFileSync(join(from, page, "index.html"), "utf8"), "data-js") === code;
  return candidates.filter(opens);
}

const inside = (html, id) => {
  const open = html.indexOf(`<div id="${id}">`) + `<div id="${id}">`.length;
  return html.slice(open, html.lastIndexOf("</div>"));
};
// "</script" would end the block that holds it.
const safe = (text) => text.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
const attribute = (html, name) => new RegExp(`${name}="([^"]*)"`).exec(html)?.[1];

/** Builds the file from a site under `/`; `notice` is HTML for places where scripts do not run. */
export function single({ from, notice }) {
  const read = (path) => readFileSync(join(from, path));
  const page = (path) => read(path).toString("utf8");
  const home = page("index.html");
  const blocks = [];
  const scripts = [];
  const script = (code) => {
    const text = safe(code);
    scripts.push(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
    return text;
  };
  // Packed by gzip, which is undone by the browser or by inflate.js.
  const embed = (path, bytes) => blocks.push(`<script type="text/plain" data-file="${path}">${gzipSync(bytes, { level: 9 }).toString("base64")}</script>`);
  const apps = { start: home, explore: page("compare/index.html"), class: page("class/index.html"), embed: page("embed/compare-distribution/index.html") };
  const glue = Object.entries(apps).map(([name, html]) => {
    const [js, wasm] = [attribute(html, "data-js"), attribute(html, "data-wasm")];
    embed(name + ".wasm", read(wasm));
    return `<script type="module">${script(`${read(js).toString("utf8")}\nglobalThis.kurabeGlue.${name} = __wbg_init;`)}</script>`;
  });
  for (const name of readdirSync(join(from, "data/app")).filter((n) => /\.(bin|txt)$/.test(n)).sort()) embed(`data/app/${name}`, read(`data/app/${name}`));
  for (const name of readdirSync(join(from, "data")).filter((n) => /\.(csv|json|md)$/.test(n)).sort()) {
    embed(`data/${name}`, read(`data/${name}`));
  }
  for (const path of startPages(from, attribute(home, "data-js"))) embed(`page/${path}`, Buffer.from(inside(page(path + "index.html"), "app")));
  const styles = [...home.matchAll(/<link rel="stylesheet"[^>]*>/g)].map(([link]) => `<style>${read(attribute(link, "href")).toString("utf8")}</style>`);
  const title = /<title>.*?<\/title>/.exec(home)[0];
  const bootOfSite = page(attribute(/<script[^>]* data-js=.*?>/.exec(home)[0], "src"));
  const lines = /^const LINES = \{.*\};$/m.exec(bootOfSite)[0];
  const router = script(readFileSync(join(here, "inflate.js"), "utf8") + readFileSync(join(here, "router.js"), "utf8"));
  const boot = script(readFileSync(join(here, "boot.js"), "utf8").replace("const LINES = {};", () => lines));
  const policy = `default-src 'none'; script-src ${scripts.join(" ")} 'wasm-unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="ja" data-edition="disk">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${title}
${styles.join("\n")}
<script>${router}</script>
</head>
<body>
<noscript><p class="boot-notice">${notice}</p></noscript>
<div id="app">${inside(home, "app")}</div>
${blocks.join("\n")}
${glue.join("\n")}
<script type="module">${boot}</script>
</body>
</html>
`;
}
