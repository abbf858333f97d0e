// The search page: asks as one types, shows who and what answers, keeps the question in the address.
(function () {
  "use strict";
  var FIRST = 10, MORE = 20, PEOPLE = 3, OTHERS = 5, PAUSE = 120;
  var form = document.getElementById("search"), box = document.getElementById("q"), told = document.getElementById("told");
  var results = document.getElementById("results"), others = document.getElementById("others"), more = document.getElementById("more");
  var title = document.title, run = 0, timer = 0, shown = null;

  // --- the question, in the form and in the address

  function question() {
    var made = new URLSearchParams();
    if (box.value.trim()) made.set("q", box.value.trim());
    Narrow.FIELDS.forEach(function (name) { if (form.elements[name].value) made.set(name, form.elements[name].value); });
    return made;
  }

  function readAddress() {
    var asked = new URLSearchParams(location.search);
    box.value = asked.get("q") || "";
    Narrow.choose(asked);
  }

  // Whether the address could be set: from a disk some browsers refuse.
  function writeAddress(how) {
    var words = question().toString();
    try { history[how](null, "", words ? "?" + words : location.pathname); } catch (refused) { return false; }
    return true;
  }

  // --- one search

  async function search() {
    var mine = ++run, asked = question(), parsed = Query.parse(box.value);
    var current = function () { return mine === run; };
    clearTimeout(timer);
    document.title = asked.get("q") ? asked.get("q") + " · " + title : title;
    delete results.dataset.total;
    if (!parsed.clauses.length) { clear(""); return; }
    results.setAttribute("aria-busy", "true");
    var directory = await Index.directory;
    if (!directory) { clear("The index of this archive could not be loaded."); return; }
    var answers = await Promise.all([Query.search(parsed), People.find(parsed), Narrow.tests(asked)]);
    var found = answers[0], people = answers[1], tests = answers[2];
    var bearers = await Query.rows("h", people.slice(0, PEOPLE).map(function (one) { return one.number; }));
    var state = { asked: parsed, words: found.words, widths: directory.widths, at: 0, one: null, named: [] };
    // The one person whom the words name, if it is one.
    if (bearers.length && (people.length === 1 || people[0].sure > people[1].sure)) {
      state.one = bearers[0];
      state.named = articlesOf(bearers[0], directory);
    }
    var all = found.numbers.length || found.narrowing ? found.numbers : state.named;
    state.numbers = Narrow.ordered(Narrow.kept(all, tests), asked.get("order"));
    var items = await nextItems(state, FIRST);
    if (!current()) return;
    shown = state;
    others.replaceChildren();
    results.replaceChildren();
    if (bearers.length) {
      results.append(Show.element("ul", { class: "bearers", "aria-label": "People" }, bearers.map(function (row) {
        return Show.person(row, articlesOf(row, directory).length);
      })));
    }
    if (items.length) results.append(Show.element("ol", { class: "hits", "aria-label": "Articles" }, items));
    showMore();
    told.textContent = state.numbers.length ? Show.count(state.numbers.length, "article", "articles") : noneOf(found, tests);
    if (!found.numbers.length && !bearers.length) await suggest(found.missing, current);
    if (!current()) return;
    results.removeAttribute("aria-busy");
    results.dataset.total = state.numbers.length;
    if (all !== state.named && !Object.keys(tests).length) await showOthers(state, current);
    await Narrow.show(all, tests, current);
  }

  function clear(words) {
    results.removeAttribute("aria-busy");
    results.replaceChildren();
    others.replaceChildren();
    told.textContent = words;
    shown = null;
    showMore();
    Narrow.show([], {}, function () { return false; });
  }

  function noneOf(found, tests) {
    if (found.begun.length) return "Many words begin with “" + found.begun[0].text + "”: type more of it.";
    if (found.missing.length) return "No article has “" + found.missing.map(function (one) { return one.text; }).join("”, “") + "”.";
    return Object.keys(tests).length && found.numbers.length ? "No article is left by these choices." : "No article has all of this.";
  }

  function articlesOf(row, directory) { return Index.numbers(row[3], directory.widths[0]); }

  // --- what is shown

  async function nextItems(state, many) {
    var rows = await Query.rows("a", state.numbers.slice(state.at, state.at + many));
    state.at += many;
    return rows.map(function (row) { return item(row, state); });
  }

  function item(row, state) {
    var one = state.one, note = "";
    if (one && Index.numbers(row[9], state.widths[1]).indexOf(Index.number(one[0], 0, state.widths[1])) >= 0) {
      var typed = [].concat.apply([], state.asked.clauses.map(function (clause) { return clause.words; })).filter(Boolean);
      note = Show.printedAs([one[2]].concat(one[4]), row[10] || [], typed);
    }
    return Show.article(row, note ? new Set(Array.from(state.words).concat(Words.cut(note))) : state.words, note);
  }

  function showMore() {
    var rest = shown ? shown.numbers.length - shown.at : 0;
    more.hidden = rest <= 0;
    if (rest > 0) more.textContent = "Show " + Math.min(rest, MORE) + " more of " + Show.count(shown.numbers.length, "article", "articles");
  }

  more.addEventListener("click", async function () {
    var state = shown, items = await nextItems(state, MORE);
    if (state !== shown) return;
    var list = results.querySelector(".hits");
    list.append.apply(list, items);
    items[0].querySelector("a").focus();
    showMore();
  });

  // Articles that name the one person otherwise than typed.
  async function showOthers(state, current) {
    var have = new Set(state.numbers), rest = state.named.filter(function (number) { return !have.has(number); });
    if (!rest.length) return;
    var rows = await Query.rows("a", rest.slice(0, OTHERS));
    if (!current()) return;
    var words = rest.length === 1 ? "1 other article names " : rest.length.toLocaleString("en") + " other articles name ";
    others.append(Show.element("h2", {}, words + state.one[2]));
    others.append(Show.element("ol", { class: "hits" }, rows.map(function (row) { return item(row, state); })));
    if (rest.length > OTHERS) {
      others.append(Show.element("p", { class: "ending" }, Show.element("a", { href: state.one[1] }, "All articles on " + state.one[2])));
    }
  }

  // "Did you mean …?"
  async function suggest(missing, current) {
    var text = await Near.typed(box.value, missing);
    if (!current() || !text) return;
    var link = Show.element("a", { href: "?" + new URLSearchParams({ q: text }) }, text);
    others.append(Show.element("p", { class: "suggestion" }, ["Did you mean ", link, "?"]));
    told.append(Show.element("span", { class: "spoken" }, " Did you mean " + text + "?"));
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
    if (event.target !== box && !results.contains(event.target) && !others.contains(event.target)) return;
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
  search();
  if (!box.value) box.focus();
})();
