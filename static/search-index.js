// The index: its parts are scripts that call `shelve`, so that they load from a disk as well as from a host.
// What they hold is told in builder/search/: rows.py (postings), shards.py (which shard), table.py, articles.py.
var shelve, Index = (function () {
  "use strict";
  var ALPHABET = "()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
  var BASE = 85, DEPTH = 4;
  var FILES = 16;  // that words which begin so may be looked for in
  var MANY = [];  // no rows, for words in more files begin so
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

  // The rows of all words that begin so; MANY where they lie in too many files, unless it is to be `any`.
  async function beginning(kind, start, any) {
    var told = await directory, letters = told.letters[kind], home = place(letters, start);
    var inside = Array.from(letters).filter(function (name) { return name !== home && name.startsWith(start); });
    if (!any && inside.length >= FILES) return MANY;
    var all = [].concat.apply([], await Promise.all([home].concat(inside).map(function (name) { return rows(kind, name); })));
    var begun = all.filter(function (row) { return row.joined.startsWith(start); });
    var far = await ofStems(kind, begun.filter(function (row) { return row.see; }).map(function (row) { return row.see; }));
    var found = unique(begun.filter(function (row) { return !row.see; }).concat(far.filter(function (row) { return row.joined.startsWith(start); })));
    var further = found.filter(function (row) { return row.body.indexOf(" ") < 0; });  // in files of their own
    return any || inside.length + further.length < FILES ? found : MANY;
  }

  function span(count) { return Array.from({ length: count }, function (_, at) { return at; }); }

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
    BASE: BASE, VALUE: VALUE, MANY: MANY, directory: directory, load: load, resolve: resolve, withoutEnding: withoutEnding,
    beginning: beginning, row: row, shardOf: shardOf, fileName: fileName, numbers: numbers, number: number, span: span, unique: unique
  };
})();
