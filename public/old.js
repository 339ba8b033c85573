// For browsers that do not know modules, and so never see boot.js. Old grammar on purpose.
(function () {
  // As HTML, by language; `prerender` fills it in.
  var LINES = {};
  var base = document.getElementsByTagName("base")[0];
  var language = location.pathname.slice(base ? base.getAttribute("href").length : 1).split("/")[0];
  var lines = LINES[language] || LINES[""];
  if (lines) document.body.insertAdjacentHTML("afterbegin", lines["boot-old"]);
})();
