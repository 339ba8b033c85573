// What a web server and an address bar would do, for one file on a disk: files come from inside the page, and the
// address of a page of the site is the fragment of this file.
(() => {
  const held = (path) => document.querySelector(`script[data-file="${CSS.escape(path)}"]`);
  const decode = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  const unpack = async (bytes) => {
    if (typeof DecompressionStream !== "function") return inflate(bytes);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };
  /** Bytes of a file inside this one, or undefined. */
  const file = async (path) => {
    const block = held(path);
    if (!block) return undefined;
    return unpack(decode(block.textContent));
  };
  const inSite = (address) => String(address).replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/^\//, "");
  /** Path and query of the page now shown, without the leading slash. */
  const now = () => /^#\/([^#]*)/.exec(decodeURI(location.hash))?.[1] ?? "";
  const pagePath = (path) => path.replace(/[?#].*$/s, "").replace(/index\.html$/, "").replace(/([^/])$/, "$1/");
  /** Name of the app that opens a page; towns, which are not held, are drawn by the one of areas. */
  const app = (path) => (held(`page/${pagePath(path)}`) ? "start" : (/^(?:en\/|easy\/)?(class|embed)\//.exec(pagePath(path))?.[1] ?? "explore"));

  globalThis.kurabeGlue = {};
  globalThis.kurabeFile = file;
  globalThis.kurabePlace = () => ({ path: pagePath(now()), app: app(now()) });

  globalThis.fetch = async (address) => {
    const bytes = await file(inSite(address));
    return bytes ? new Response(bytes) : new Response(null, { status: 404 });
  };

  /** Loads the file again at the same place, once; false if it was loaded again already. */
  const replace = history.replaceState.bind(history);
  globalThis.kurabeAgain = () => {
    if (history.state === "again") return false;
    try {
      replace("again", "", location.href);
    } catch {
      return false;
    }
    location.reload();
    return true;
  };

  for (const name of ["pushState", "replaceState"]) {
    const own = history[name].bind(history);
    history[name] = (state, title, address) => {
      const fragment = "#/" + inSite(address);
      try {
        own(state, title, fragment);
      } catch {
        // Some browsers refuse even this on a disk.
        location.hash = fragment;
      }
      shown = now();
    };
  }

  // The small app holds one page, and each app its own; a step to another loads the file again at its new fragment.
  let shown = now();
  addEventListener("hashchange", () => {
    if (now() === shown) return;
    const crossing = app(now()) === "start" || app(shown) !== app(now());
    shown = now();
    if (crossing) location.reload();
    else dispatchEvent(new PopStateEvent("popstate"));
  });

  const download = async (link, path) => {
    const bytes = await file(path);
    const save = document.createElement("a");
    save.href = bytes ? URL.createObjectURL(new Blob([bytes])) : path;
    save.download = link.getAttribute("download") || path.split("/").pop();
    save.click();
  };

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a[href]");
    if (!link || event.button !== 0) return;
    const target = link.getAttribute("href") ?? link.href?.baseVal;
    if (target === null || /^[a-z][a-z0-9+.-]*:|^#/i.test(target)) return;
    event.preventDefault();
    event.stopPropagation();
    const path = inSite(target);
    const [, page, anchor] = /^([^#]*)#?(.*)$/s.exec(path);
    if (held(page) || /\.[a-z0-9]+$/i.test(page.replace(/\?.*$/s, ""))) {
      download(link, page);
    } else if (anchor && pagePath(page) === pagePath(now())) {
      document.getElementById(anchor)?.scrollIntoView();
    } else if (anchor === "main") {
      document.getElementById("main")?.focus();
    } else {
      location.hash = "#/" + path;
    }
  }, true);
})();
