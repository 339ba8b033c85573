// Registers the service worker once the page is at rest, announces a newer version, and keeps an area on request.
// Everything here may be refused (private windows, denied storage, a full disk): the site then simply needs a network.
/** The line as HTML, by language; `prerender` fills it in. */
const LINES = {};
const scope = new URL(".", document.baseURI);
const workers = navigator.serviceWorker;
const HOUR_MS = 3_600_000;
const LATER_MS = 8_000;

function announce(apply) {
  const id = "new-version";
  const language = location.pathname.slice(scope.pathname.length).split("/")[0];
  if (!document.getElementById(id)) document.body.insertAdjacentHTML("beforeend", (LINES[language] ?? LINES[""])?.[id] ?? "");
  const button = document.querySelector(`#${id} button`);
  if (button) button.onclick = apply;
}

// The state is in the address, so a reload is all that a new version takes. Only the page whose button was pressed
// reloads by itself; others say so and wait.
function follow(registration) {
  let asked = false;
  const controlled = Boolean(workers.controller);
  const waiting = (worker) => announce(() => {
    asked = true;
    worker.postMessage({ type: "apply" });
  });
  if (registration.waiting && controlled) waiting(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && workers.controller) waiting(worker);
    });
  });
  workers.addEventListener("controllerchange", () => {
    if (asked) location.reload();
    else if (controlled) announce(() => location.reload());
  });
  let looked = performance.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || performance.now() - looked < HOUR_MS) return;
    looked = performance.now();
    registration.update().catch(() => {});
  });
}

async function register() {
  try {
    follow(await workers.register(new URL("sw.js", scope), { scope: scope.pathname, updateViaCache: "none" }));
    // What pages never opened would need, once this one has long been at rest.
    setTimeout(async () => (await workers.ready).active.postMessage({ type: "later" }), LATER_MS);
  } catch {
    // No storage, no permission, not a secure address: nothing is kept.
  }
}

// Not inside other people's pages, and not for visitors who asked for less traffic.
let registered = Promise.resolve();
if (workers && self === top && !navigator.connection?.saveData) {
  registered = new Promise((done) => {
    const later = () => setTimeout(() => register().then(done), 1500);
    if (document.readyState === "complete") later();
    else addEventListener("load", later);
  });
}

/** Asks the service worker and waits for its answer; undefined if there is none. */
function ask(message, milliseconds) {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
    registered.then(async () => {
      // A worker that could not be installed (a full disk, say) never becomes ready: no use in waiting for it.
      const registration = await workers?.getRegistration(scope).catch(() => undefined);
      const coming = registration?.installing ?? registration?.waiting;
      if (!registration?.active && !coming) return done();
      coming?.addEventListener("statechange", () => coming.state === "redundant" && !registration.active && done());
      const { active } = await workers.ready;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = (event) => done(event.data);
      active.postMessage(message, [port2]);
    });
  });
}

document.addEventListener("click", async (event) => {
  const button = event.target instanceof Element && event.target.closest("button[data-keep]");
  if (!button) return;
  const line = button.parentElement.querySelector("[role=status]");
  const { keep, keeping, kept, failed } = button.dataset;
  if (line) line.textContent = keeping;
  navigator.storage?.persist?.().catch(() => {});
  const answer = await ask({ type: "keep", pages: keep.split(" ") }, 120_000);
  if (line) line.textContent = answer?.ok === true ? kept : failed;
});
