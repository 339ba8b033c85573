// Starts the app. A file of its own, because the site's policy allows no inline script; the names of the
// two hashed files stand on this script's tag. If they do not arrive, the page stays readable and says so.
const tag = document.querySelector("script[data-wasm]");
const at = (name) => new URL(name, document.baseURI).href;
try {
  const glue = await import(at(tag.dataset.js));
  await glue.default({ module_or_path: at(tag.dataset.wasm) });
} catch (error) {
  const notice = document.getElementById("boot-failed");
  if (notice) notice.hidden = false;
  console.error("boot", error);
}
