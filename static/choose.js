// On a phone two texts of an event stand side by side, the two chosen last. Without this script all stand there until
// the reader takes some away, which the style sheet does alone.
(function () {
  "use strict";
  var PHONE = "(max-width: 40rem)";
  var boxes = Array.prototype.slice.call(document.querySelectorAll(".choose input"));
  var chosen = boxes.slice(0, 2);

  function show() {
    boxes.forEach(function (box) { box.checked = chosen.indexOf(box) >= 0; });
  }

  boxes.forEach(function (box) {
    box.addEventListener("change", function () {
      if (!matchMedia(PHONE).matches) return;
      chosen = chosen.filter(function (other) { return other !== box && other.checked; });
      if (box.checked) chosen = chosen.slice(-1);
      if (box.checked || !chosen.length) chosen.push(box);
      show();
    });
  });
  if (matchMedia(PHONE).matches) show();
})();
