// The search page: asks as one types, shows who and what answers, keeps the question in the address.
(function () {
  "use strict";
  var FIRST = 10, MORE = 20, PEOPLE = 3, OTHERS = 5, PAUSE = 120, AROUND = 110, LONGEST = 260, NAMED = 12;
  var RIGHT_TO_LEFT = /^(ar|fa|he|ur|ps|ckb|sd|ug|yi|dv)(-|$)/;
  var form = document.getElementById("search"), box = document.getElementById("q"), told = document.getElementById("told");
  var results = document.getElementById("results"), others = document.getElementById("others");
  var more = document.getElementById("more"), narrow = document.getElementById("narrow");
  var title = document.title, run = 0, timer = 0, shown = null;
  var FIELDS = ["from", "to", "source", "place", "person", "order"];

  function element(name, attributes, children) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { if (attributes[key]) made.setAttribute(key, attributes[key]); });
    made.append.apply(made, [].concat(children || []));
    return made;
  }

  function count(n, one, many) { return n.toLocaleString("en") + "\u00a0" + (n === 1 ? one : many); }

  // --- the question, in the form and in the address

  function question() {
    var made = new URLSearchParams();
    if (box.value.trim()) made.set("q", box.value.trim());
    FIELDS.forEach(function (name) { if (form.elements[name].value) made.set(name, form.elements[name].value); });
    return made;
  }

  function readAddress() {
    var asked = new URLSearchParams(location.search);
    box.value = asked.get("q") || "";
    FIELDS.forEach(function (name) {
      var value = asked.get(name) || "", field = form.elements[name];
      if (value && field.options && !Array.from(field.options).some(function (option) { return option.value === value; })) {
        field.append(element("option", { value: value }, value));
      }
      field.value = value;
    });
    narrow.open = FIELDS.some(function (name) { return asked.get(name); });
  }

  function writeAddress(how) {
    var words = question().toString();
    try { history[how](null, "", words ? "?" + words : location.pathname); } catch (refused) { return false; }
    return true;
  }

  // --- narrowing and order

  var facets = null;

  // The columns of all articles: number -> {first, last (days), source, place}.
  async function loadFacets() {
    if (facets) return facets;
    var raw = await Index.load("f"), width = (await Index.directory).widths[0];
    if (!raw) return new Map();
    var n = raw.numbers.length / width, made = new Map();
    var cell = function (columns, wide, at, from, to) {
      var text = "";
      for (var digit = from; digit < to; digit++) text += columns[digit * n + at];
      return Index.number(text, 0, to - from);
    };
    for (var at = 0; at < n; at++) {
      made.set(cell(raw.numbers, width, at, 0, width), {
        first: cell(raw.days, 6, at, 0, 3), last: cell(raw.days, 6, at, 3, 6), at: at,
        source: raw.sources[0][cell(raw.sources[1], 2, at, 0, 2)], place: raw.places[0][cell(raw.places[1], 2, at, 0, 2)]
      });
    }
    facets = made;
    return made;
  }

  function year(day) { return new Date((day - 719163) * 864e5).getUTCFullYear(); }

  function isUndated(facet) { return !facet || !facet.first; }

  // What each filter keeps; articles without a date are kept whatever the years.
  async function filters(asked) {
    var made = {};
    var from = Number(asked.get("from")), to = Number(asked.get("to"));
    if (from || to) {
      made.years = function (facet) { return isUndated(facet) || ((!from || year(facet.last) >= from) && (!to || year(facet.first) <= to)); };
    }
    ["source", "place"].forEach(function (name) {
      if (asked.get(name)) made[name] = function (facet) { return facet && facet[name] === asked.get(name); };
    });
    if (asked.get("person")) {
      var articles = await articlesOf(asked.get("person"));
      made.person = function (facet, number) { return articles.has(number); };
    }
    return made;
  }

  async function articlesOf(id) {
    var found = await Query.people(Query.parse(id.replace(/-/g, " ") + " "));
    for (var at = 0; at < found.length; at++) {
      var row = await Index.row("h", found[at].number);
      if (row && row[1] === "people/" + id + ".html") return new Set(await numbersOf(row));
    }
    return new Set();
  }

  async function numbersOf(person) { return Index.numbers(person[3], (await Index.directory).widths[0]); }

  function narrowed(numbers, kept, but) {
    var tests = Object.keys(kept).filter(function (name) { return name !== but; }).map(function (name) { return kept[name]; });
    return tests.length ? numbers.filter(function (one) { return tests.every(function (test) { return test(facets.get(one), one); }); }) : numbers;
  }

  function ordered(numbers, order) {
    if (!order) return numbers;
    var dated = numbers.filter(function (one) { return !isUndated(facets.get(one)); });
    var undated = numbers.filter(function (one) { return isUndated(facets.get(one)); });
    dated.sort(function (one, two) { return facets.get(one).first - facets.get(two).first || one - two; });
    return (order === "new" ? dated.reverse() : dated).concat(undated);
  }

  // --- one search

  async function search() {
    var mine = ++run, asked = question(), parsed = Query.parse(box.value);
    clearTimeout(timer);
    document.title = asked.get("q") ? asked.get("q") + " · " + title : title;
    delete results.dataset.total;
    if (!parsed.clauses.length) { clear(""); return; }
    results.setAttribute("aria-busy", "true");
    if (!(await Index.directory)) { clear("The index of this archive could not be loaded."); return; }
    var both = await Promise.all([Query.search(parsed), Query.people(parsed)]);
    if (mine !== run) return;
    var found = both[0], people = both[1], kept = await filters(asked);
    if (Object.keys(kept).length || asked.get("order")) await loadFacets();
    var bearers = (await Promise.all(people.slice(0, PEOPLE).map(function (one) { return Index.row("h", one.number); }))).filter(Boolean);
    // The one person whom the words name, if it is one.
    var one = people.length && (people.length === 1 || people[0].sure > people[1].sure) ? bearers[0] : null;
    var plain = parsed.clauses.every(function (clause) { return !clause.exact && !clause.not; });
    var named = one && plain ? await numbersOf(one) : [];
    var all = found.numbers.length ? found.numbers : named;
    var numbers = ordered(narrowed(all, kept), asked.get("order"));
    var state = { numbers: numbers, words: found.words, one: one, oneNumber: one ? people[0].number : -1, asked: parsed, at: 0 };
    var items = await rowsFor(state, FIRST);
    if (mine !== run) return;
    shown = state;
    results.replaceChildren();
    if (bearers.length) results.append(element("ul", { class: "bearers", "aria-label": "People" }, bearers.map(personItem)));
    if (items.length) results.append(element("ol", { class: "hits", "aria-label": "Articles" }, items));
    results.removeAttribute("aria-busy");
    results.dataset.total = numbers.length;
    told.textContent = numbers.length ? count(numbers.length, "article", "articles") : "No article" + (found.missing.length ? "" : " has all of this together");
    showMore();
    others.replaceChildren();
    if (!numbers.length && !bearers.length) await suggest(parsed, found.missing, mine);
    if (named.length && found.numbers.length && !Object.keys(kept).length) await showOthers(state, named, mine);
    await showFacets(all, kept, mine);
  }

  function clear(words) {
    results.removeAttribute("aria-busy");
    results.replaceChildren();
    others.replaceChildren();
    told.textContent = words;
    more.hidden = narrow.hidden = true;
    shown = null;
  }

  async function rowsFor(state, many) {
    var from = state.at;
    state.at += many;
    var rows = await Promise.all(state.numbers.slice(from, from + many).map(function (number) { return Index.row("a", number); }));
    return rows.filter(Boolean).map(function (row) { return hitItem(row, state); });
  }

  function showMore() {
    var rest = shown ? shown.numbers.length - shown.at : 0;
    more.hidden = rest <= 0;
    more.textContent = "Show " + Math.min(rest, MORE) + " more of " + count(shown ? shown.numbers.length : 0, "article", "articles");
  }

  more.addEventListener("click", async function () {
    var state = shown, items = await rowsFor(state, MORE);
    if (state !== shown) return;
    results.querySelector(".hits").append.apply(results.querySelector(".hits"), items);
    items[0].querySelector("a").focus();
    showMore();
  });

  // --- what is shown

  function personItem(row) {
    var width = shownWidth(row), also = row[4];
    return element("li", {}, [
      element("a", { href: row[1] }, row[2]),
      element("span", { class: "data" }, [element("span", {}, count(width, "article", "articles"))].concat(
        also.length ? element("span", {}, "also printed " + also.join(", ")) : [], element("span", {}, "person")))
    ]);
  }

  function shownWidth(row) { return row[3].length / (personItem.width || 3); }

  function hitItem(row, state) {
    var texts = row[10] || [""], words = state.words, note = "";
    if (state.one && row[9].match(new RegExp(".{1," + row[0].length + "}", "g"))) note = printedAs(state, texts);
    if (note) words = new Set(Array.from(words).concat(Words.cut(note)));
    var headline = row[2] || texts[0] || row[1];
    var data = [element("span", { class: "source" }, row[6] || "source not known"), element("span", { class: "date" }, row[5])];
    if (note) data.push(element("span", { class: "note" }, "printed as " + note));
    var cut = excerpt(texts.slice(1), words);
    return element("li", {}, [
      element("a", { class: "headline", href: row[1], lang: row[8], dir: RIGHT_TO_LEFT.test(row[8]) ? "rtl" : "ltr" }, row[3] ? "[" + headline + "]" : headline),
      element("span", { class: "data" }, data),
      element("p", { class: "excerpt", lang: row[8], dir: RIGHT_TO_LEFT.test(row[8]) ? "rtl" : "ltr" }, cut)
    ]);
  }

  // The form of the one person's name that the article prints, where it is not what was typed.
  function printedAs(state, texts) {
    var running = " " + Words.cut(texts.join(" \n ")).join(" ") + " ";
    var typed = [].concat.apply([], state.asked.clauses.map(function (clause) { return clause.words; })).filter(Boolean);
    var forms = [state.one[2]].concat(state.one[4]).sort(function (one, two) { return two.length - one.length; });
    var form = forms.find(function (one) { return running.indexOf(" " + Words.cut(one).join(" ") + " ") >= 0; });
    if (!form || typed.every(function (word) { return running.indexOf(" " + word + " ") >= 0; })) return "";
    return form;
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
      if (start) start = text.indexOf(" ", start) + 1 || start;
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

  // Articles that name the one person otherwise than typed.
  async function showOthers(state, named, mine) {
    var have = new Set(state.numbers), rest = named.filter(function (number) { return !have.has(number); });
    if (!rest.length) return;
    var rows = (await Promise.all(rest.slice(0, OTHERS).map(function (number) { return Index.row("a", number); }))).filter(Boolean);
    if (mine !== run) return;
    var head = element("h2", {}, count(rest.length, "other article names ", "other articles name ") + state.one[2]);
    others.append(head, element("ol", { class: "hits" }, rows.map(function (row) { return hitItem(row, state); })));
    if (rest.length > OTHERS) others.append(element("p", { class: "ending" }, element("a", { href: state.one[1] }, "All articles on " + state.one[2])));
  }

  // "Did you mean …?"
  async function suggest(parsed, missing, mine) {
    var text = box.value;
    for (var at = 0; at < missing.length; at++) {
      var clause = missing[at], word = clause.words.length === 1 ? await Query.nearest(clause.words[0]) : "";
      if (mine !== run) return;
      if (!word) return;
      text = text.replace(clause.text, await asPrinted(word));
    }
    if (mine !== run || !missing.length || text === box.value) return;
    others.append(element("p", { class: "suggestion" }, ["Did you mean ", element("a", { href: "?" + new URLSearchParams({ q: text }) }, text), "?"]));
    told.textContent += ". Did you mean " + text + "?";
  }

  // A word as names print it, if one does.
  async function asPrinted(word) {
    var found = await Query.people(Query.parse(word + " ")), row = found.length ? await Index.row("h", found[0].number) : null;
    var names = row ? [row[2]].concat(row[4]).join(" ").split(/\s+/) : [];
    return names.find(function (name) { return Words.cut(name).join("") === word; }) || word;
  }

  // --- counts, behind the results

  async function showFacets(numbers, kept, mine) {
    if (!numbers.length) { narrow.hidden = !Object.keys(kept).length; return; }
    await loadFacets();
    if (mine !== run) return;
    ["source", "place"].forEach(function (name) {
      var counts = new Map();
      narrowed(numbers, kept, name).forEach(function (number) {
        var facet = facets.get(number), value = facet && facet[name];
        if (value) counts.set(value, (counts.get(value) || 0) + 1);
      });
      options(form.elements[name], Array.from(counts).map(function (pair) { return [pair[0], pair[0], pair[1]]; }));
    });
    var years = narrowed(numbers, kept, "years").map(function (number) { return facets.get(number); });
    var dated = years.filter(function (facet) { return !isUndated(facet); });
    ["from", "to"].forEach(function (name) {
      var counts = new Map();
      dated.forEach(function (facet) { var at = year(name === "from" ? facet.first : facet.last); counts.set(at, (counts.get(at) || 0) + 1); });
      options(form.elements[name], Array.from(counts).map(function (pair) { return [String(pair[0]), String(pair[0]), pair[1]]; }), true);
    });
    document.getElementById("undated").textContent = years.length > dated.length
      ? count(years.length - dated.length, "article without a date is", "articles without a date are") + " kept whatever the years." : "";
    narrow.hidden = false;
    if (narrow.open) await showPeople(numbers, kept, mine);
    narrow.ontoggle = function () { if (narrow.open) showPeople(numbers, kept, run); };
  }

  async function showPeople(numbers, kept, mine) {
    var text = await Index.load("g"), widths = (await Index.directory).widths, lists = (text || "").split(" "), counts = new Map();
    narrowed(numbers, kept, "person").forEach(function (number) {
      var facet = facets.get(number);
      Index.numbers(facet && lists[facet.at] || "", widths[1]).forEach(function (person) { counts.set(person, (counts.get(person) || 0) + 1); });
    });
    var top = Array.from(counts).sort(function (one, two) { return two[1] - one[1] || one[0] - two[0]; }).slice(0, NAMED);
    var rows = await Promise.all(top.map(function (pair) { return Index.row("h", pair[0]); }));
    if (mine !== run) return;
    options(form.elements.person, top.map(function (pair, at) {
      return rows[at] ? [rows[at][1].replace(/^people\/|\.html$/g, ""), rows[at][2], pair[1]] : null;
    }).filter(Boolean));
  }

  // Fill a list of choices, [value, words, count], the most frequent first; what is chosen stays.
  function options(field, list, byValue) {
    var chosen = field.value, any = field.options[0];
    list.sort(function (one, two) { return byValue ? one[0] - two[0] : two[2] - one[2] || (one[1] < two[1] ? -1 : 1); });
    if (chosen && !list.some(function (row) { return row[0] === chosen; })) list.push([chosen, field.selectedOptions[0].dataset.words || chosen, 0]);
    field.replaceChildren.apply(field, [any].concat(list.map(function (row) {
      return element("option", { value: row[0], "data-words": row[1] }, row[1] + " (" + row[2] + ")");
    })));
    field.value = chosen;
  }

  // --- the hands on the page

  box.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(function () { writeAddress("replaceState"); search(); }, PAUSE);
  });
  form.addEventListener("change", function (event) {
    if (event.target !== box) { writeAddress("pushState"); search(); }
  });
  form.addEventListener("submit", function (event) {
    if (writeAddress("pushState")) { event.preventDefault(); search(); }
  });
  window.addEventListener("popstate", function () { readAddress(); search(); });
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    var inside = event.target === box || results.contains(event.target) || others.contains(event.target);
    if (!inside) return;
    if (event.key === "Escape") {
      if (event.target === box) { box.value = ""; writeAddress("replaceState"); search(); }
      box.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      var stops = [box].concat(Array.from(document.querySelectorAll("#results a, #others a")));
      var next = stops[stops.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : -1)];
      if (next) { event.preventDefault(); next.focus(); }
    }
  });

  form.hidden = false;
  readAddress();
  Index.directory.then(function (directory) { if (directory) personItem.width = directory.widths[0]; search(); });
  if (!box.value) box.focus();
})();
