// The folder of the USB edition: every pre-rendered page with relative links that end in index.html, so that a double
// click opens it anywhere, with no script and no server. What only the app reads is left out.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** Files that only a server or the app needs. */
const NOT_IN_FOLDER = /(^|\/)(sw\.js|robots\.txt|sitemap\.xml|404\.html|shell(-\w+)?\.html|data\/app\/.*|manifest\.webmanifest)$|\.(wasm|js|bin|br)$/;

/** A link as it must stand on a page at `page` (path from the root): relative, with index.html. */
export function relative(target, page) {
  const [, path, rest] = /^([^?#]*)(.*)$/s.exec(target);
  const file = path === "" || path.endsWith("/") ? path + "index.html" : path;
  const from = posix.dirname(page);
  // A query would mean nothing to a page without script; an anchor still does.
  return (posix.relative(from, file) || posix.basename(file)) + (rest.match(/#.*$/s)?.[0] ?? "");
}

/** One page, changed for the folder. `line` says where the complete edition is. */
export function page(html, path, base, line) {
  const local = (target) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(target);
  const fromRoot = (target) => (target.startsWith(base) ? target.slice(base.length) : target.startsWith("/") ? target.slice(1) : target);
  return html
    .replace(/<html\b/, '<html data-edition="folder"')
    .replace(/<base [^>]*>\n?/, "")
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n?/, "")
    .replace(/<script\b(?![^>]*ld\+json)[^>]*><\/script>\n?/g, "")
    .replace(/<script type="?application\/ld\+json"?>.*?<\/script>\n?/gs, "")
    .replace(/<link\b[^>]*rel="?(?:modulepreload|preload|manifest|canonical|alternate)\b[^>]*>\n?/g, "")
    .replace(/\s(?:crossorigin|integrity)(?:="[^"]*")?/g, "")
    .replace(/<noscript>.*?<\/noscript>/s, "")
    // Pages of towns leave the quotes out where they may.
    .replace(/\s(href|src)=(?:"([^"]*)"|([^\s">]+))/g, (all, name, quoted, bare) => {
      const target = quoted ?? bare;
      return local(target) ? ` ${name}="${relative(fromRoot(target), path)}"` : all;
    })
    .replace(/<body>/, () => `<body>\n<p class="boot-notice">${line(path)}</p>`);
}

/** Writes the folder; returns how many pages it has. */
export function writeFolder({ from, to, base, line }) {
  rmSync(to, { recursive: true, force: true });
  let pages = 0;
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const at = join(entry.parentPath ?? entry.path, entry.name);
    const path = at.slice(from.length + 1).replaceAll("\\", "/");
    if (NOT_IN_FOLDER.test(path)) continue;
    const out = join(to, path);
    mkdirSync(dirname(out), { recursive: true });
    if (path.endsWith(".html")) {
      writeFileSync(out, page(readFileSync(at, "utf8"), path, base, line));
      pages += 1;
    } else cpSync(at, out);
  }
  return pages;
}
