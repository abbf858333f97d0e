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

// An address that leads nowhere still has words in it: the box holds them, and a link looks for them.
(function () {
  "use strict";
  var asked = document.getElementById("asked"), box = document.getElementById("q");
  if (!asked || !box) return;
  var last = location.pathname.split("/").pop().replace(/(\.source)?\.html?$/, "");
  var words = "";
  try { words = decodeURIComponent(last).replace(/[-_+.]+/g, " ").trim(); } catch (garbled) { /* no words */ }
  if (!words || words === "404") return;
  var link = asked.querySelector("a");
  box.value = words;
  link.href = box.form.action + "?q=" + encodeURIComponent(words);
  link.textContent = words;
  asked.hidden = false;
})();
