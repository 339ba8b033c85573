// For browsers that do not know modules, and so never see boot.js. Old grammar on purpose.
(function () {
  var line = document.getElementById("boot-old");
  if (line) line.hidden = false, line.removeAttribute("hidden");
})();
