// The postings of rows: in which numbers a word is, how much it weighs there, where it stands (builder/search/rows.py).
var Postings = (function () {
  "use strict";
  var BASE = Index.BASE, VALUE = Index.VALUE, load = Index.load, span = Index.span;
  var LAST = 70;  // digits below it end a number, those from it go on

  // Numbers and weights of a row, and how to come by positions.
  async function of(kind, row, width) {
    if (row.postings) return row.postings;
    var body = row.body, long = body.indexOf(" ") < 0, columns, runs;
    if (long) {
      var counts = body.split(",").map(Number), file = "-" + Index.fileName(row.word) + "-";
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

  // --- of several rows

  // All numbers that have one of these rows: number -> weight.
  async function union(rows, width) {
    var made = new Map();
    var lists = await Promise.all(rows.map(function (row) { return of("w", row, width); }));
    lists.forEach(function (list) {
      list.numbers.forEach(function (value, at) {
        var before = made.get(value);
        made.set(value, before === undefined ? list.weights[at] : 1 - (1 - before) * (1 - list.weights[at]));
      });
    });
    return made;
  }

  function intersection(maps) {
    var sorted = maps.slice().sort(function (one, two) { return one.size - two.size; });
    return new Set(Array.from(sorted[0].keys()).filter(function (value) {
      return sorted.every(function (map) { return map.has(value); });
    }));
  }

  // Where each of these numbers has one of the rows: number -> Set of positions.
  async function standing(rows, width, wanted) {
    var made = new Map();
    var found = await Promise.all(rows.map(function (row) { return positions(row, width, wanted); }));
    found.forEach(function (map) {
      map.forEach(function (list, value) {
        if (!made.has(value)) made.set(value, new Set());
        list.forEach(function (at) { made.get(value).add(at); });
      });
    });
    return made;
  }

  // The numbers in which a word of each list stands behind one of the list before: number -> weight.
  async function phrase(lists, width) {
    var kept = lists.map(function (rows, at) { return [rows, at]; }).filter(function (pair) { return pair[0]; });
    var maps = await Promise.all(kept.map(function (pair) { return union(pair[0], width); }));
    var wanted = intersection(maps), made = new Map();
    if (!wanted.size) return made;
    var places = await Promise.all(kept.map(function (pair) { return standing(pair[0], width, wanted); }));
    wanted.forEach(function (value) {
      var first = places[0].get(value);
      var there = first && Array.from(first).some(function (at) {
        return kept.every(function (pair, index) {
          var other = places[index].get(value);
          return other && other.has(at - kept[0][1] + pair[1]);
        });
      });
      if (there) made.set(value, Math.min.apply(null, maps.map(function (map) { return map.get(value); })));
    });
    return made;
  }

  return { of: of, union: union, intersection: intersection, standing: standing, phrase: phrase };
})();
