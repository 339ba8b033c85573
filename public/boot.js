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

async function start() {
  if (typeof WebAssembly !== "object" || typeof BigInt !== "function") return say("boot-old");
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
start();
