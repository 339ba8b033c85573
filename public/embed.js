// What a figure in someone else's page does before, beside and without the app. A plain script, because a sandboxed
// frame refuses module scripts from a server that sends no Access-Control-Allow-Origin, and this has to work there.
// It tells the host its height, puts the host's theme, font and colour on, and says so when the ready-made picture is
// not the one that was asked for. docs/EMBED.md describes the messages.
(function () {
  "use strict";
  var query = new URLSearchParams(location.search);
  var root = document.documentElement;
  var id = (location.pathname.match(/embed\/([a-z0-9-]+)/) || [])[1] || "";

  // The host's wishes; the same rules as view::EmbedView.
  var theme = query.get("theme");
  if (theme === "light" || theme === "dark") root.setAttribute("data-theme", theme);
  var font = query.get("font") || "";
  if (font && font.length <= 40 && /^[\p{L}\p{N} -]+$/u.test(font)) root.style.setProperty("--host-font", '"' + font + '"');
  var accent = (query.get("accent") || "").replace(/^#/, "");
  if (/^[0-9a-f]{6}$/i.test(accent)) root.style.setProperty("--host-accent", "#" + accent);

  // Height, rounded up, when it changes: as Datawrapper says it, as pym.js says it, and in our own words.
  var last = 0;
  function tell() {
    var box = document.getElementById("app");
    if (!box || window.parent === window) return;
    var height = Math.ceil(box.getBoundingClientRect().height);
    if (height < 40 || height === last) return;
    last = height;
    var datawrapper = { "datawrapper-height": {} };
    datawrapper["datawrapper-height"][id] = height;
    window.parent.postMessage(datawrapper, "*");
    window.parent.postMessage(["pym", query.get("childId") || id, "height", String(height)].join("xPYMx"), "*");
    window.parent.postMessage({ type: "kurabe:resize", v: 1, id: id, height: height }, "*");
  }

  // The ready-made picture answers the default question. If another was asked for and the app does not come, that is
  // said, the way back leads to the right question, and for an area its own ready-made picture is shown.
  var LOOKS = ["theme", "font", "accent", "static", "v", "d", "initialWidth", "childId", "parentTitle", "parentUrl", "fbclid"];
  function differs(box) {
    var usual = new URLSearchParams(box.dataset.default || "");
    var found = false;
    query.forEach(function (value, name) {
      if (LOOKS.indexOf(name) < 0 && !/^utm_/.test(name) && value !== (usual.get(name) || "")) found = true;
    });
    return found;
  }
  function settle() {
    var box = document.querySelector(".embed");
    if (root.dataset.app === "ready" || !box || !differs(box)) return tell();
    var back = box.querySelector("a.back");
    var area = query.get("area");
    var picture = box.querySelector(".picture");
    if (area && /^[a-z0-9-]+$/.test(area) && box.dataset.areas !== undefined && picture) {
      var image = new Image();
      image.alt = "";
      image.onload = function () {
        // Its own words stand inside that picture.
        box.querySelectorAll("figcaption, .says, .caveat, .figure-foot details, .figure-foot .source").forEach(function (e) { e.hidden = true; });
        picture.textContent = "";
        picture.appendChild(image);
        tell();
      };
      image.onerror = standard;
      image.src = new URL(location.pathname.replace(/\/?$/, "/") + area + ".svg", location.href).href;
      if (back) back.href = back.href.split("?")[0].replace(/areas\/.*$/, "areas/" + area + "/");
    } else {
      standard();
    }
    function standard() {
      var note = box.querySelector(".embed-standard");
      if (note) note.hidden = false;
      if (back) back.href = back.href.split("?")[0] + location.search;
      tell();
    }
  }

  document.addEventListener("DOMContentLoaded", function () {
    tell();
    // The body, not the app's box: the app puts another box in its place.
    if (window.ResizeObserver) new ResizeObserver(tell).observe(document.body);
    else setInterval(tell, 500);
    if (document.fonts && document.fonts.ready) document.fonts.ready.then(tell);
    if (query.get("static") === "1") settle();
    else addEventListener("load", function () { setTimeout(settle, 4000); });
  });
  addEventListener("load", tell);
})();
