// Light or dark. Runs in the head, so that it is settled before the first paint.
(function () {
  "use strict";
  var root = document.documentElement;
  var remembered = null;
  try { remembered = localStorage.getItem("theme"); } catch (refused) { /* no storage: the system decides */ }
  if (remembered === "light" || remembered === "dark") root.dataset.theme = remembered;

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
