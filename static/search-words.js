// Words as they are looked up: builder/search/terms.py cuts and folds in the same way (tests/search/words.json).
var Words = (function () {
  "use strict";
  var DROPPED = "\u00ad\u02bb-\u02bf\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7" +
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff" +
    "\u1dc0-\u1dff\u200c\u200d\u20d0-\u20f0\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f";
  var SIGNS = "\u0900-\u0963\u0966-\u109f";
  var CJK = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}";
  var LETTERS = {
    "ł": "l", "ß": "ss", "þ": "th", "ð": "d", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ı": "i", "ħ": "h",
    "‘": "", "’": "", "ς": "σ", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه"
  };
  ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"].forEach(function (row) {
    Array.from(row).forEach(function (digit, at) { LETTERS[digit] = String(at); });
  });
  var LETTER = new RegExp("[" + Object.keys(LETTERS).join("") + "]", "g");
  var WORD = new RegExp("[\\p{L}\\p{N}]+(?:[" + DROPPED + SIGNS + "]+[\\p{L}\\p{N}]*)*", "gu");
  var DROP = new RegExp("[" + DROPPED + "\\x00-/:-@\\[-`{-\\x7f\\s\\u2044]+", "gu");
  var RUNS = new RegExp("[" + CJK + "]+|[^" + CJK + "]+", "gu");
  var IS_CJK = new RegExp("^[" + CJK + "]", "u");
  var COMPOUND = /^(?:[^\P{L}]+(?:['-]\p{L}+)+|\p{L}(?:\.\p{L})+)$/u;
  var MARKS = [[/[’‘]/g, "'"], [/[“”]/g, '"'], [/[‐‑]/g, "-"], [/[–—]/g, " "]];

  // In lower case, with the quotation marks and dashes of ASCII.
  function plain(text) {
    return MARKS.reduce(function (made, pair) { return made.replace(pair[0], pair[1]); }, text.toLowerCase());
  }

  function fold(word) {
    if (/^[a-z0-9]*$/.test(word)) return word;
    return word.toLowerCase().normalize("NFKD").toLowerCase()
      .replace(LETTER, function (letter) { return LETTERS[letter]; }).replace(DROP, "");
  }

  // A folded word; of Chinese and Japanese runs the pairs, and the last character by itself.
  function parts(word) {
    if (/^[a-z0-9]*$/.test(word)) return word ? [word] : [];
    var made = [];
    (word.match(RUNS) || []).forEach(function (run) {
      if (!IS_CJK.test(run)) { made.push(run); return; }
      var characters = Array.from(run);
      characters.forEach(function (one, at) { made.push(one + (characters[at + 1] || "")); });
    });
    return made;
  }

  // Every word of a text in order.
  function cut(text) {
    return [].concat.apply([], (plain(text).match(WORD) || []).map(function (word) { return parts(fold(word)); }));
  }

  // "cease-fire" and "o'brien" closed up; "" for what is no compound.
  function joined(text) {
    var lower = plain(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
    return COMPOUND.test(lower) ? fold(lower.replace(/['.-]/g, "")) : "";
  }

  // Every word of a text where it stands: [word, start, end].
  function places(text) {
    var found = [];
    Array.from(text.matchAll(WORD)).forEach(function (match) {
      var made = parts(fold(match[0].toLowerCase()));
      var alone = made.length === 1;
      made.forEach(function (word, at) {
        var start = match.index + (alone ? 0 : at);
        found.push([word, start, alone ? start + match[0].length : start + word.length]);
      });
    });
    return found;
  }

  return { plain: plain, fold: fold, cut: cut, joined: joined, places: places, isCjk: function (word) { return IS_CJK.test(word); } };
})();
