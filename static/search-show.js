// What is found, as elements of the page: people, articles with the passage that answers, the words marked.
var Show = (function () {
  "use strict";
  var AROUND = 110, LONGEST = 260;  // characters of an excerpt: before its first mark, and in all
  var RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ku-arab|pa-arab|ps|sd|ug|ur|yi)(-|$)/i;

  function element(name, attributes, children) {
    var made = document.createElement(name);
    Object.keys(attributes).forEach(function (key) { if (attributes[key]) made.setAttribute(key, attributes[key]); });
    made.append.apply(made, [].concat(children || []));
    return made;
  }

  // Small print: parts with a space between them, where the style sheet puts its dots.
  function data(parts) {
    return element("span", { class: "data" }, [].concat.apply([], parts.map(function (part) { return [part, " "]; })));
  }

  function count(n, one, many) { return n.toLocaleString("en") + "\u00a0" + (n === 1 ? one : many); }

  // A row of the table of people: [number, address, name, articles, other forms].
  function person(row, articles) {
    var told = [element("span", {}, count(articles, "article", "articles"))];
    if (row[4].length) told.push(element("span", {}, "also printed " + row[4].join(", ")));
    return element("li", {}, [element("a", { href: row[1] }, row[2]), data(told)]);
  }

  // A row of the table of articles: [number, address, headline where it is not the first text, supplied, date, the
  // same in words, source, place, language, people, texts]. `words` are marked, `note` is a name as it is printed.
  function article(row, words, note) {
    var texts = row[10] || [""], headline = row[2] || texts[0] || row[1];
    var written = { lang: row[8], dir: RIGHT_TO_LEFT.test(row[8]) ? "rtl" : "ltr" };
    var told = [element("span", {}, row[6] || "source not known"), element("span", { class: "date" }, row[5])];
    if (note) told.push(element("span", { class: "note" }, "printed as " + note));
    return element("li", {}, [
      element("a", Object.assign({ class: "headline", href: row[1] }, written), row[3] ? "[" + headline + "]" : headline),
      data(told),
      element("p", Object.assign({ class: "excerpt" }, written), excerpt(texts.slice(1), words))
    ]);
  }

  // The passage with most of the words, the words marked.
  function excerpt(blocks, words) {
    var best = { found: [], different: -1, text: "" };
    blocks.forEach(function (text) {
      var found = Words.places(text).filter(function (place) { return words.has(place[0]); });
      var different = new Set(found.map(function (place) { return place[0]; })).size;
      if (different > best.different) best = { text: text, found: found, different: different };
    });
    var text = best.text, start = 0, end = text.length;
    if (text.length > LONGEST) {
      start = best.found.length ? Math.max(0, best.found[0][1] - AROUND) : 0;
      end = Math.min(text.length, start + LONGEST);
      if (start) start = wordAfter(text, start, best.found[0][1]);
      if (end < text.length) end = Math.max(text.lastIndexOf(" ", end), start + AROUND);
    }
    var made = [start ? "… " : ""], at = start;
    best.found.forEach(function (place) {
      if (place[1] < at || place[2] > end) return;
      made.push(text.slice(at, place[1]), element("mark", {}, text.slice(place[1], place[2])));
      at = place[2];
    });
    made.push(text.slice(at, end) + (end < text.length ? " …" : ""));
    return made;
  }

  // Where the first word behind `start` begins, if there is a space before `limit`.
  function wordAfter(text, start, limit) {
    var space = text.indexOf(" ", start);
    return space >= 0 && space < limit ? space + 1 : start;
  }

  // The longest form of a person's name that the texts print, where it has a word that was not typed.
  function printedAs(forms, texts, typed) {
    var running = texts.map(function (text) { return " " + Words.cut(text).join(" ") + " "; }).join("\n");
    var form = forms.slice().sort(function (one, two) { return two.length - one.length; }).find(function (one) {
      return running.indexOf(" " + Words.cut(one).join(" ") + " ") >= 0;
    });
    return form && !typed.every(function (word) { return Words.cut(form).indexOf(word) >= 0; }) ? form : "";
  }

  return { element: element, count: count, person: person, article: article, printedAs: printedAs };
})();
