// The index: its parts are scripts that call `shelve`, so that they load from a disk as well as from a host.
// What they hold is told in builder/search/: rows.py (postings), shards.py (which shard), table.py, articles.py.
var shelve, Index = (function () {
  "use strict";
  var ALPHABET = "()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
  var BASE = 85, LAST = 70, DEPTH = 4, PREFIX_SHARDS = 16, PREFIX_WORDS = 200;
  var VALUE = {};
  Array.from(ALPHABET).forEach(function (digit, at) { VALUE[digit] = at; });

  var waiting = {}, loaded = {};
  shelve = function (name, content) {
    if (waiting[name]) waiting[name](content);
    else loaded[name] = Promise.resolve(content);
  };

  // A part of the index; null where there is none.
  function load(name) {
    if (!loaded[name]) {
      loaded[name] = new Promise(function (resolve) {
        var script = document.createElement("script");
        waiting[name] = resolve;
        script.src = "search/" + name + ".js";
        script.onload = function () { script.remove(); };
        script.onerror = function () { delete loaded[name]; script.remove(); resolve(null); };
        document.head.append(script);
      });
    }
    return loaded[name];
  }

  function number(text, at, width) {
    var made = 0;
    for (var end = at + width; at < end; at++) made = made * BASE + VALUE[text[at]];
    return made;
  }

  function fileName(word) {
    return word.replace(/[^a-z0-9]/gu, function (one) { return "_" + one.codePointAt(0).toString(16) + "_"; });
  }

  var directory = load("d").then(function (told) {
    if (!told) return null;
    return {
      articles: told.articles, widths: told.widths, shards: told.shards,
      letters: { w: new Set(told.words.split(" ")), n: new Set(told.names.split(" ")) }
    };
  });

  function place(letters, word) {
    var characters = Array.from(word).slice(0, DEPTH);
    for (; characters.length; characters.pop()) if (letters.has(characters.join(""))) return characters.join("");
    return "";
  }

  // --- rows of a shard

  var shards = {};

  // The rows of the shard of these leading letters: {word, joined, stem, body} and {word, see}.
  function rows(kind, letters) {
    var name = kind + "-" + fileName(letters);
    if (!shards[name]) {
      shards[name] = load(name).then(function (text) {
        if (!text) return [];
        return text.split("\n").map(function (line) {
          var space = line.indexOf(" "), label = space < 0 ? line : line.slice(0, space);
          var see = space < 0 ? label.split("<") : null;
          if (see) return { word: see[0], joined: see[0], see: see[1] };
          var pair = label.split(">"), joined = pair[0].replace(/['.-]/g, "");
          return { word: pair[0], joined: joined, stem: pair[1] || joined, body: line.slice(space + 1) };
        });
      });
    }
    return shards[name];
  }

  async function shardOf(kind, word) {
    var told = await directory;
    return rows(kind, place(told.letters[kind], word));
  }

  // The rows filed under a stem.
  async function filed(kind, stem) {
    return (await shardOf(kind, stem)).filter(function (row) { return row.stem === stem; });
  }

  function unique(list) { return Array.from(new Set(list)); }

  async function ofStems(kind, stems) {
    return [].concat.apply([], await Promise.all(unique(stems).map(function (stem) { return filed(kind, stem); })));
  }

  // The rows of a word and of all with its stem; with `exact` of that word alone.
  async function resolve(kind, word, exact) {
    var near = await shardOf(kind, word);
    var own = near.filter(function (row) { return row.joined === word; });
    var stems = own.map(function (row) { return row.see || row.stem; });
    if (!exact && !stems.length) stems = near.filter(function (row) { return row.stem === word; }).map(function (row) { return row.stem; });
    var found = await ofStems(kind, stems);
    return exact ? found.filter(function (row) { return row.word === word; }) : found;
  }

  // A word that is not printed, without one of the endings that English words take: its stem may be.
  async function withoutEnding(word) {
    var endings = ["ing", "ed", "es", "s", "ly", "er"];
    for (var at = 0; at < endings.length; at++) {
      var start = word.slice(0, -endings[at].length);
      if (!word.endsWith(endings[at]) || start.length < 3) continue;
      var found = await filed("w", start);
      if (!found.length && /[^aeiou]$/.test(start)) found = (await shardOf("w", start)).filter(function (row) { return row.word === start + "e"; });
      if (found.length) return ofStems("w", found.map(function (row) { return row.stem; }));
    }
    return [];
  }

  // The rows of all words that begin so.
  async function beginning(kind, start) {
    var told = await directory, letters = told.letters[kind], home = place(letters, start);
    var inside = Array.from(letters).filter(function (name) { return name !== home && name.startsWith(start); });
    if (inside.length > PREFIX_SHARDS) return [];
    var all = [].concat.apply([], await Promise.all([home].concat(inside).map(function (name) { return rows(kind, name); })));
    var begun = all.filter(function (row) { return row.joined.startsWith(start); });
    var far = await ofStems(kind, begun.filter(function (row) { return row.see; }).map(function (row) { return row.see; }));
    return unique(begun.filter(function (row) { return !row.see; }).concat(far.filter(function (row) { return row.joined.startsWith(start); })))
      .slice(0, PREFIX_WORDS);
  }

  // --- postings

  // Numbers and weights of a row, and how to come by positions.
  async function postings(kind, row, width) {
    if (row.postings) return row.postings;
    var body = row.body, long = body.indexOf(" ") < 0, columns, runs;
    if (long) {
      var counts = body.split(",").map(Number), file = "-" + fileName(row.word) + "-";
      columns = await Promise.all(span(counts[0]).map(function (part) { return load(kind + "c" + file + part); }));
      runs = { parts: counts[1], file: kind + "p" + file };
    } else {
      columns = [body.slice(0, body.indexOf(" "))];
      runs = body.slice(body.indexOf(" ") + 1);
    }
    var made = { numbers: [], weights: [], runs: runs, at: null };
    columns.forEach(function (text) {
      var count = text.length / (width + 1);
      for (var at = 0; at < count; at++) {
        var value = 0;
        for (var digit = 0; digit < width; digit++) value = value * BASE + VALUE[text[digit * count + at]];
        made.numbers.push(value);
        made.weights.push(VALUE[text[width * count + at]] / (BASE - 1));
      }
    });
    row.postings = made;
    return made;
  }

  function span(count) { return Array.from({ length: count }, function (_, at) { return at; }); }

  // The positions of a row in those of these numbers that it has: number -> [positions].
  async function positions(row, width, wanted) {
    var made = row.postings, found = new Map(), runs = made.runs, list;
    if (typeof runs === "string") {
      list = runs.split(" ");
      made.numbers.forEach(function (value, at) { if (wanted.has(value)) found.set(value, steps(list[at])); });
      return found;
    }
    var whole = Math.pow(BASE, width - 1), firsts = span(runs.parts).map(function (part) { return Math.floor(BASE * part / runs.parts); });
    var partOf = function (value) {
      var first = Math.floor(value / whole), part = 0;
      while (part + 1 < firsts.length && firsts[part + 1] <= first) part++;
      return part;
    };
    var starts = {}, needed = new Set();
    made.numbers.forEach(function (value, at) {
      var part = partOf(value);
      if (!(part in starts)) starts[part] = at;
      if (wanted.has(value)) needed.add(part);
    });
    var texts = {};
    await Promise.all(Array.from(needed).map(async function (part) { texts[part] = ((await load(runs.file + part)) || "").split(" "); }));
    made.numbers.forEach(function (value, at) {
      if (wanted.has(value)) found.set(value, steps(texts[partOf(value)][at - starts[partOf(value)]] || ""));
    });
    return found;
  }

  function steps(run) {
    var made = [], last = 0, rest = 0;
    for (var at = 0; at < run.length; at++) {
      var digit = VALUE[run[at]];
      if (digit >= LAST) rest = rest * (BASE - LAST) + digit - LAST + 1;
      else { last += rest * LAST + digit; rest = 0; made.push(last); }
    }
    return made;
  }

  // --- rows of tables

  var tables = {};

  // The row of a number in table "a" or "h".
  async function row(kind, value) {
    var told = await directory, at = kind === "a" ? 0 : 1;
    var name = kind + "-" + Math.floor(value * told.shards[at] / Math.pow(BASE, told.widths[at]));
    if (!tables[name]) {
      tables[name] = load(name).then(function (list) {
        return new Map((list || []).map(function (one) { return [number(one[0], 0, told.widths[at]), one]; }));
      });
    }
    return (await tables[name]).get(value);
  }

  function numbers(text, width) {
    return span(text.length / width).map(function (at) { return number(text, at * width, width); });
  }

  return {
    directory: directory, load: load, resolve: resolve, withoutEnding: withoutEnding, beginning: beginning, postings: postings,
    positions: positions, row: row, shardOf: shardOf, numbers: numbers, number: number, span: span, unique: unique
  };
})();
