// Opens the page that the fragment names, with the app that opens it, from what this file holds.
/** The lines as HTML, by language and id. */
const LINES = {};
function say(id) {
  const language = globalThis.kurabePlace().path.split("/")[0];
  const line = (LINES[language] ?? LINES[""])?.[id];
  if (line && !document.getElementById(id)) document.body.insertAdjacentHTML("afterbegin", line);
}
const ready = () => document.documentElement.dataset.app === "ready";
// WebKit on Linux stops now and then where there is nothing wrong: once more from the start, before saying so.
function stopped(error) {
  if (!(error instanceof WebAssembly.RuntimeError)) return;
  if (ready()) say("app-stopped");
  else if (!globalThis.kurabeAgain()) say("boot-failed");
}
new MutationObserver(() => document.documentElement.dataset.app === "lacking" && say("boot-failed"))
  .observe(document.documentElement, { attributeFilter: ["data-app"] });
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
  if (error instanceof WebAssembly.RuntimeError) stopped(error);
  else say("boot-failed");
  console.error("boot", error);
}
