// The service worker, written last by `prerender`, which fills the constants from the built tree.
//
// Files whose name carries a hash of their contents never change: they come from the copy first. Pages come from the
// network first, then from the copy, then as an empty page that the app fills. A page is kept only if all it starts
// with belongs to this version, so that old and new files never meet.
//
// At once it keeps SHELL and, of PAGES, those in the languages that are open; LATER comes when a page that is at rest asks
// for it. CODE is everything that pages of this version start with, DATA what "keep this area" adds.
const VERSION = "/*VERSION*/";
const CODE = /*CODE*/[];
const SHELL = /*SHELL*/[];
const PAGES = /*PAGES*/{};
const LATER = /*LATER*/[];
const DATA = /*DATA*/[];

const scope = self.registration.scope;
const prefix = `kurabe ${new URL(scope).pathname} `;
const own = prefix + VERSION;
const keptCache = prefix + "kept";
const at = (path) => new URL(path, scope).href;
const code = new Set(CODE.map(at));
const shell = new Set([...SHELL, ...LATER, ...Object.values(PAGES).flat()].map(at));
/** First part of a page's path after the language: the empty page that the app fills; figures alone have none. */
const EMPTY = new Map([["class", "shell-class.html"], ["embed", undefined]]);
const languages = Object.keys(PAGES);
const list = at("kept.json");
const MOST_PAGES = 300;
const HASHED = /-[0-9a-f]{8,16}(_bg)?\.(js|wasm|css|bin|txt|svg|png|json)$/;
const STARTS_WITH = /(?:src|href|data-js|data-wasm)="([^"]+-[0-9a-f]{8,16}(?:_bg)?\.(?:js|wasm|css))"/g;

/** Names of this site's caches, this version's first. */
async function ours() {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== keptCache);
  return names.sort((a, b) => (b === own) - (a === own));
}

/** A copy of a file named by its contents, from whichever version has it. */
async function copyOf(url) {
  for (const name of await ours()) {
    const found = await (await caches.open(name)).match(url);
    if (found) return found;
  }
  return undefined;
}

/** Whether all that a page starts with is of this version. */
function isOfThisVersion(html) {
  return [...html.matchAll(STARTS_WITH)].every(([, name]) => code.has(at(name)));
}

/** A page from the network, if it is a page of this version. */
async function freshPage(url) {
  const response = await fetch(url, { cache: "no-cache", redirect: "error" });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  if (!isOfThisVersion(await response.clone().text())) throw new Error(`${url}: another version`);
  return response;
}

async function freshFile(url) {
  const response = await fetch(url, { cache: HASHED.test(url) ? "default" : "no-cache" });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

async function fill(cache, path) {
  const url = at(path);
  const page = path.endsWith("/") || path.endsWith(".html") || path === "";
  const response = page ? await freshPage(url) : (HASHED.test(path) && await copyOf(url)) || await freshFile(url);
  await cache.put(url, response);
}

/** Pages that visitors asked to keep, as paths. */
async function keptPages() {
  const found = await (await caches.open(keptCache)).match(list);
  return found ? found.json() : [];
}

/** Parts of an address below the site. */
const parts = (url) => new URL(url).pathname.slice(new URL(scope).pathname.length).split("/");

/** Pages in the languages in which the site is open now. */
async function pagesInUse() {
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: "window" });
  const used = new Set(open.map((client) => parts(client.url)[0]).map((first) => (languages.includes(first) ? first : "")));
  return [...(used.size ? used : [""])].flatMap((language) => PAGES[language] ?? []);
}

self.addEventListener("install", (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(own);
    try {
      await Promise.all([...SHELL, ...(await pagesInUse())].map((path) => fill(cache, path)));
    } catch (error) {
      await caches.delete(own);
      throw error;
    }
    const kept = await keptPages();
    // A new version has again what the one before had.
    const wanted = [...(kept.length ? [...kept, ...DATA] : []), ...(await had(LATER) ? LATER : [])];
    await Promise.allSettled(wanted.map((path) => fill(cache, path)));
  })());
});

/** A page that is only read, in a language that is kept, where the one asked for is not (yet). */
async function inAnotherLanguage(cache, url) {
  const versions = Object.values(PAGES);
  const nth = versions.map((paths) => paths.map(at).indexOf(url)).find((n) => n >= 0);
  for (const paths of nth === undefined ? [] : versions) {
    const found = await cache.match(at(paths[nth]));
    if (found) return found;
  }
  return undefined;
}

/** Whether an earlier version had any of these files. */
async function had(paths) {
  return (await Promise.all(paths.map((path) => copyOf(at(path))))).some(Boolean);
}

/** What any page may need that was never opened, two files at a time and in the background; what fails waits for the next page. */
async function later() {
  const cache = await caches.open(own);
  const wanted = [...LATER, ...Object.values(PAGES).flat()];
  for (let from = 0; from < wanted.length; from += 2) {
    const part = wanted.slice(from, from + 2);
    const absent = await Promise.all(part.map(async (path) => !(await cache.match(at(path)))));
    const done = await Promise.allSettled(part.filter((_, n) => absent[n]).map((path) => fill(cache, path)));
    if (done.some(({ status }) => status === "rejected")) return;
  }
}

// The version before stays for pages that are still open with it; older ones go.
self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== keptCache && name !== own);
    await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
    await self.clients.claim();
  })());
});

self.addEventListener("message", (event) => {
  const message = event.data;
  if (typeof message !== "object" || message === null) return;
  if (message.type === "apply") self.skipWaiting();
  if (message.type === "later") event.waitUntil(later());
  if (message.type === "keep") event.waitUntil(keep(message.pages).then((answer) => event.ports[0]?.postMessage(answer)));
});

async function keep(pages) {
  const good = (path) => typeof path === "string" && path.length < 200 && at(path).startsWith(scope);
  if (!Array.isArray(pages) || pages.length > 400 || !pages.every(good)) return { ok: false };
  try {
    const cache = await caches.open(own);
    const wanted = [...DATA, ...pages];
    for (let from = 0; from < wanted.length; from += 6) {
      await Promise.all(wanted.slice(from, from + 6).map((path) => fill(cache, path)));
    }
    const all = [...new Set([...(await keptPages()), ...pages])];
    await (await caches.open(keptCache)).put(list, new Response(JSON.stringify(all)));
    return { ok: true };
  } catch {
    return { ok: false };
  }
}

/** Address of a page in the cache: without query, `index.html` and fragment, with its slash. */
function pageAddress(request) {
  const url = new URL(request.url);
  url.search = "";
  url.hash = "";
  url.pathname = url.pathname.replace(/index\.html$/, "");
  if (!url.pathname.endsWith("/") && !url.pathname.endsWith(".html")) url.pathname += "/";
  return url.href;
}

async function remember(url, response) {
  try {
    const html = await response.clone().text();
    if (!isOfThisVersion(html)) return;
    const cache = await caches.open(own);
    await cache.put(url, response);
    const kept = new Set((await keptPages()).map(at));
    const visited = (await cache.keys()).map((r) => r.url).filter((u) => u.endsWith("/") && !shell.has(u) && !kept.has(u));
    await Promise.all(visited.slice(0, Math.max(0, visited.length - MOST_PAGES)).map((u) => cache.delete(u)));
  } catch {
    // A full disk: the page has been shown all the same.
  }
}

async function page(event) {
  const url = pageAddress(event.request);
  const copy = async () => {
    const cache = await caches.open(own);
    const [first, second] = parts(url);
    const kind = languages.includes(first) && first !== "" ? second : first;
    const empty = EMPTY.has(kind) ? EMPTY.get(kind) : "shell-explore.html";
    return (await cache.match(url)) ?? (await inAnotherLanguage(cache, url)) ?? (empty && (await cache.match(at(empty))));
  };
  try {
    const response = await fetch(event.request);
    if (response.ok && response.type === "basic") event.waitUntil(remember(url, response.clone()));
    // A host in trouble is no better than none, if there is a copy.
    return response.status >= 500 ? (await copy()) ?? response : response;
  } catch {
    return (await copy()) ?? Response.error();
  }
}

async function file(event) {
  const url = event.request.url;
  const found = await copyOf(url);
  if (found) return found;
  const response = await fetch(event.request);
  // Code of another version is shown, but never kept among ours.
  const mine = code.has(url) || !/\.(js|wasm|css)$/.test(url);
  if (response.status === 200 && mine) {
    const copy = response.clone();
    event.waitUntil(caches.open(own).then((cache) => cache.put(url, copy)).catch(() => {}));
  }
  return response;
}

async function networkFirst(event) {
  try {
    return await fetch(event.request);
  } catch {
    return (await copyOf(event.request.url)) ?? Response.error();
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (HASHED.test(new URL(request.url).pathname)) event.respondWith(file(event));
  else if (shell.has(request.url)) event.respondWith(networkFirst(event));
});
