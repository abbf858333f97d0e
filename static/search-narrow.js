// Narrowing and order: by years, outlet, place and person, with counts. What it asks of the index comes after the hits.
var Narrow = (function () {
  "use strict";
  var NAMED = 12, AT_ONCE = 20, DAY_ONE = 719163;  // DAY_ONE: 1 January 1970, in days from the year 1
  var FIELDS = ["from", "to", "source", "place", "person", "order"];
  var form = document.getElementById("search"), panel = document.getElementById("narrow");
  var facets = null;

  // The columns of all articles: number -> {first, last (days), source, place, at}.
  async function load() {
    if (facets) return;
    var raw = await Index.load("f"), width = (await Index.directory).widths[0];
    facets = new Map();
    if (!raw) return;
    var count = raw.numbers.length / width;
    var cell = function (columns, at, from, to) {
      var text = "";
      for (var digit = from; digit < to; digit++) text += columns[digit * count + at];
      return Index.number(text, 0, to - from);
    };
    for (var at = 0; at < count; at++) {
      facets.set(cell(raw.numbers, at, 0, width), {
        first: cell(raw.days, at, 0, 4), last: cell(raw.days, at, 4, 8), at: at,
        source: raw.sources[0][cell(raw.sources[1], at, 0, 2)], place: raw.places[0][cell(raw.places[1], at, 0, 2)]
      });
    }
  }

  function year(day) { return new Date((day - DAY_ONE) * 864e5).getUTCFullYear(); }

  function isUndated(facet) { return !facet || !facet.first; }

  // What each filter keeps, by its name; articles without a date are kept whatever the years.
  async function tests(asked) {
    var made = {}, from = Number(asked.get("from")), to = Number(asked.get("to"));
    if (from || to) {
      made.years = function (facet) {
        return isUndated(facet) || ((!from || year(facet.last) >= from) && (!to || year(facet.first) <= to));
      };
    }
    ["source", "place"].forEach(function (name) {
      if (asked.get(name)) made[name] = function (facet) { return facet && facet[name] === asked.get(name); };
    });
    if (asked.get("person")) {
      var articles = await naming(asked.get("person"));
      made.person = function (_, number) { return articles.has(number); };
    }
    if (asked.get("order") || Object.keys(made).length) await load();
    return made;
  }

  // The articles on whoever is filed under this name.
  async function naming(name) {
    var found = await People.find(Query.parse(name + " ")), width = (await Index.directory).widths[0], articles = new Set();
    for (var at = 0; at < found.length && !articles.size; at += AT_ONCE) {
      (await Query.rows("h", found.slice(at, at + AT_ONCE).map(function (one) { return one.number; }))).forEach(function (row) {
        if (row[2] === name) Index.numbers(row[3], width).forEach(function (number) { articles.add(number); });
      });
    }
    return articles;
  }

  function kept(numbers, tests, but) {
    var names = Object.keys(tests).filter(function (name) { return name !== but; });
    return names.length ? numbers.filter(function (one) {
      return names.every(function (name) { return tests[name](facets.get(one), one); });
    }) : numbers;
  }

  function ordered(numbers, order) {
    if (!order) return numbers;
    var dated = numbers.filter(function (one) { return !isUndated(facets.get(one)); });
    var undated = numbers.filter(function (one) { return isUndated(facets.get(one)); });
    dated.sort(function (one, two) { return facets.get(one).first - facets.get(two).first || one - two; });
    return (order === "new" ? dated.reverse() : dated).concat(undated);
  }

  // --- the choices, with how many articles each would leave

  // `current()` tells whether these are still the articles to be counted.
  async function show(numbers, tests, current) {
    panel.hidden = !numbers.length && !Object.keys(tests).length;
    panel.ontoggle = null;
    if (!numbers.length) return;
    await load();
    if (!current()) return;
    ["source", "place"].forEach(function (name) {
      fill(name, tally(kept(numbers, tests, name), function (facet) { return [facet[name]]; }), byCount);
    });
    var inYears = kept(numbers, tests, "years");
    var dated = inYears.filter(function (one) { return !isUndated(facets.get(one)); }), undated = inYears.length - dated.length;
    fill("from", tally(dated, function (facet) { return [String(year(facet.first))]; }), byValue);
    fill("to", tally(dated, function (facet) { return [String(year(facet.last))]; }), byValue);
    document.getElementById("undated").textContent = !undated ? "" : Show.count(undated, "article", "articles") +
      " without a date " + (undated === 1 ? "is" : "are") + " kept whatever the years.";
    var people = function () { if (panel.open) showPeople(numbers, tests, current); };
    panel.ontoggle = people;
    people();
  }

  async function showPeople(numbers, tests, current) {
    var lists = ((await Index.load("g")) || "").split(" "), width = (await Index.directory).widths[1];
    var counts = tally(kept(numbers, tests, "person"), function (facet) { return Index.numbers(lists[facet.at] || "", width); });
    var top = Array.from(counts).sort(byCount).slice(0, NAMED);
    var rows = await Promise.all(top.map(function (pair) { return Index.row("h", pair[0]); }));
    if (!current()) return;
    var byName = new Map();
    top.forEach(function (pair, at) { if (rows[at]) byName.set(rows[at][2], (byName.get(rows[at][2]) || 0) + pair[1]); });
    fill("person", byName, byCount);
  }

  // How often each value occurs among the articles: value -> count.
  function tally(numbers, values) {
    var counts = new Map();
    numbers.forEach(function (number) {
      var facet = facets.get(number);
      (facet ? values(facet) : []).forEach(function (value) { if (value !== "") counts.set(value, (counts.get(value) || 0) + 1); });
    });
    return counts;
  }

  function byCount(one, two) { return two[1] - one[1] || (one[0] < two[0] ? -1 : 1); }
  function byValue(one, two) { return one[0] - two[0]; }

  // Fill a list of choices; what is chosen stays.
  function fill(name, counts, order) {
    var field = form.elements[name], chosen = field.value;
    if (chosen && !counts.has(chosen)) counts.set(chosen, 0);
    field.replaceChildren.apply(field, [field.options[0]].concat(Array.from(counts).sort(order).map(function (pair) {
      return Show.element("option", { value: pair[0] }, pair[0] + " (" + pair[1].toLocaleString("en") + ")");
    })));
    field.value = chosen;
  }

  // Set the choices as an address has them.
  function choose(asked) {
    FIELDS.forEach(function (name) {
      var value = asked.get(name) || "", field = form.elements[name];
      if (!Array.from(field.options).some(function (option) { return option.value === value; })) {
        field.append(Show.element("option", { value: value }, value));
      }
      field.value = value;
    });
    panel.open = FIELDS.some(function (name) { return asked.get(name); });
  }

  return { FIELDS: FIELDS, tests: tests, kept: kept, ordered: ordered, show: show, choose: choose };
})();
