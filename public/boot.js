// Starts the app. A file of its own, because the site's policy allows no inline script; the names of the
// two hashed files stand on this script's tag. Whatever goes wrong, the page that arrived stays, and one of the
// lines that `prerender` wrote outside of the app says what is missing and what still works.
const tag = document.querySelector("script[data-wasm]");
const at = (name) => new URL(name, document.baseURI).href;
const ready = () => document.documentElement.dataset.app === "ready";

function say(id) {
  const line = document.getElementById(id);
  if (line) line.hidden = false;
}

// A panic in the app is a RuntimeError here, whatever task it came from.
function stopped(error) {
  if (!(error instanceof WebAssembly.RuntimeError)) return;
  say(ready() ? "app-stopped" : "boot-failed");
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

async function start() {
  if (typeof WebAssembly !== "object" || typeof BigInt !== "function") return say("boot-old");
  carry();
  addEventListener("error", (event) => stopped(event.error));
  addEventListener("unhandledrejection", (event) => stopped(event.reason));
  try {
    const glue = await import(at(tag.dataset.js));
    await glue.default({ module_or_path: at(tag.dataset.wasm) });
  } catch (error) {
    const tooOld = error instanceof SyntaxError || error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError;
    say(tooOld ? "boot-old" : "boot-failed");
    console.error("boot", error);
  }
}

// A shared link keeps what is set: phones share the canonical address if there is one, and that has no query.
if (location.search) document.querySelector("link[rel=canonical]")?.remove();
// A figure in someone else's page may be asked to stay the ready-made picture.
const isStatic = /\/embed\//.test(location.pathname) && new URLSearchParams(location.search).get("static") === "1";
if (!isStatic) start();
