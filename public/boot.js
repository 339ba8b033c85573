// Starts the app. A file of its own, because the site's policy allows no inline script; the names of the
// two hashed files stand on this script's tag. Whatever goes wrong, the page that arrived stays, and a line
// outside of the app says what is missing and what still works.
const tag = document.querySelector("script[data-wasm]");
const at = (name) => new URL(name, document.baseURI).href;
const state = () => document.documentElement.dataset.app;
const ready = () => state() === "ready";

/** The lines as HTML, by language and id; `prerender` fills them in. */
const LINES = {};

// As a piece of HTML, which works even where elements cannot be created one by one.
function say(id) {
  const language = location.pathname.slice(new URL(".", document.baseURI).pathname.length).split("/")[0];
  const line = (LINES[language] ?? LINES[""])?.[id];
  if (line && !document.getElementById(id)) document.body.insertAdjacentHTML("afterbegin", line);
}

// A panic in the app is a RuntimeError here, whatever task it came from. Before the page is taken over, nothing is lost by
// one more try with new memory: WebKit on Linux stops now and then where there is nothing wrong.
const MOST_STARTS = 2;
let starts = 0;

function stopped(error) {
  if (!(error instanceof WebAssembly.RuntimeError)) return;
  if (ready()) say("app-stopped");
  else if (starts < MOST_STARTS) start();
  else say("boot-failed");
}

// What a visitor did before the app came: text typed, a choice made, details opened, the focus. The app replaces the
// page in one step, and then gets all of it as if it happened now.
function carry() {
  const words = (e) => (/^(BUTTON|SUMMARY)$/.test(e.tagName) ? e.textContent.trim() : "");
  const key = (e) => [e.tagName, e.id, e.href, ...["name", "role"].map((a) => e.getAttribute(a)), words(e)].join("|");
  const alike = (tagName, k) => [...document.querySelectorAll(`#app ${tagName}`)].filter((e) => key(e) === k);
  const place = (e) => ({ tagName: e.tagName, key: key(e), nth: alike(e.tagName, key(e)).indexOf(e) });
  const found = (p) => alike(p.tagName, p.key)[p.nth];
  const done = new Map();
  let focus;
  const note = (event) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || !target.closest("#app")) return;
    const at = place(target.tagName === "DETAILS" ? target.firstElementChild : target);
    if (event.type === "focusin") focus = at;
    else if (event.type === "toggle") done.set(JSON.stringify(at), { at, open: target.open });
    else done.set(JSON.stringify(at), { at, value: target.value, checked: target.checked });
  };
  const kinds = ["input", "focusin", "toggle"];
  kinds.forEach((kind) => document.addEventListener(kind, note, true));
  new MutationObserver((_, observer) => {
    if (!ready()) return;
    observer.disconnect();
    kinds.forEach((kind) => document.removeEventListener(kind, note, true));
    for (const { at, open, value, checked } of done.values()) {
      const element = found(at);
      if (!element) continue;
      if (open !== undefined) {
        element.parentElement.open = open;
        continue;
      }
      [element.value, element.checked] = [value, checked];
      for (const kind of ["input", "change"]) element.dispatchEvent(new Event(kind, { bubbles: true }));
    }
    if (focus && document.activeElement === document.body) found(focus)?.focus({ preventScroll: true });
  }).observe(document.documentElement, { attributeFilter: ["data-app"] });
}

// What the app says of itself: that it lacks something, or that it is there, whatever was said before.
function listen() {
  new MutationObserver((_, observer) => {
    if (state() === "lacking") say("boot-failed");
    if (!ready()) return;
    observer.disconnect();
    document.getElementById("boot-failed")?.remove();
  }).observe(document.documentElement, { attributeFilter: ["data-app"] });
}

function begin() {
  if (typeof WebAssembly !== "object" || typeof BigInt !== "function") return say("boot-old");
  carry();
  listen();
  addEventListener("error", (event) => stopped(event.error));
  addEventListener("unhandledrejection", (event) => stopped(event.reason));
  start();
}

async function start() {
  starts += 1;
  document.querySelector(".wings")?.remove();
  try {
    // The fragment makes it a module of its own, with its own memory, from the same file.
    const glue = await import(at(tag.dataset.js) + (starts > 1 ? `#${starts}` : ""));
    await glue.default({ module_or_path: at(tag.dataset.wasm) });
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) return stopped(error);
    const tooOld = error instanceof SyntaxError || error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError;
    say(tooOld ? "boot-old" : "boot-failed");
    console.error("boot", error);
  }
}

// A shared link keeps what is set: phones share the canonical address if there is one, and that has no query.
if (location.search) document.querySelector("link[rel=canonical]")?.remove();
// A figure in someone else's page may be asked to stay the ready-made picture.
const isStatic = /\/embed\//.test(location.pathname) && new URLSearchParams(location.search).get("static") === "1";
if (!isStatic) begin();
