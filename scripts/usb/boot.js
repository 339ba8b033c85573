// Opens the page that the fragment names, with the app that opens it, from what this file holds.
const say = (id) => document.getElementById(id)?.removeAttribute("hidden");
const ready = () => document.documentElement.dataset.app === "ready";
const stopped = (error) => error instanceof WebAssembly.RuntimeError && say(ready() ? "app-stopped" : "boot-failed");
addEventListener("error", (event) => stopped(event.error));
addEventListener("unhandledrejection", (event) => stopped(event.reason));
try {
  const { path, app } = globalThis.kurabePlace();
  if (app === "start" && path !== "") {
    // Pages of our own build, as they were written.
    document.getElementById("app").innerHTML = new TextDecoder().decode(await globalThis.kurabeFile(`page/${path}`));
  }
  await globalThis.kurabeGlue[app]({ module_or_path: await globalThis.kurabeFile(`${app}.wasm`) });
  const anchor = /^#\/[^#]*#(.+)$/.exec(decodeURI(location.hash))?.[1];
  if (anchor) document.getElementById(anchor)?.scrollIntoView();
} catch (error) {
  say("boot-failed");
  console.error("boot", error);
}
