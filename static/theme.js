// Light or dark, and the fonts. Runs in the head, after the style sheet: both are settled before the first paint.
(function () {
  "use strict";
  var root = document.documentElement;
  var remembered = null;
  try { remembered = localStorage.getItem("theme"); } catch (refused) { /* no storage: the system decides */ }
  if (remembered === "light" || remembered === "dark") root.dataset.theme = remembered;

  // The page appears with its fonts, or after so long without: those still missing then wait for the next page.
  // So the text neither jumps nor stands in one font first and in another later.
  var LONGEST = 400; // milliseconds
  var FACES = ['1em "Source Serif 4"', '600 1em "Source Serif 4 Display"', '1em "Source Sans 3"'];
  function appear() {
    document.fonts.forEach(function (face) { if (face.status !== "loaded") face.display = "optional"; });
    root.classList.remove("waiting");
  }
  root.classList.add("waiting");
  Promise.all(FACES.map(function (face) { return document.fonts.load(face); })).then(appear, appear);
  setTimeout(appear, LONGEST);

  document.addEventListener("DOMContentLoaded", function () {
    var button = document.querySelector("button.theme");
    var system = matchMedia("(prefers-color-scheme: dark)");

    function dark() { return root.dataset.theme ? root.dataset.theme === "dark" : system.matches; }
    function label() { button.textContent = dark() ? "Light" : "Dark"; }

    button.addEventListener("click", function () {
      root.dataset.theme = dark() ? "light" : "dark";
      try { localStorage.setItem("theme", root.dataset.theme); } catch (refused) { /* not remembered */ }
      label();
    });
    system.addEventListener("change", label);
    label();
    button.hidden = false;
  });
})();
