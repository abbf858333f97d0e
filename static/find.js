// The key "/" leads to the search box, from anywhere on the page where nothing is being typed.
document.addEventListener("keydown", function (event) {
  "use strict";
  var box = document.getElementById("q"), at = event.target;
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || !box) return;
  if (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) return;
  event.preventDefault();
  box.focus();
  box.select();
});
