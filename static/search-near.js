// Words spelled nearly as typed, for what nothing answers.
var Near = (function () {
  "use strict";

  // The word in the index that is fewest letters away, the most frequent of equals; "" where none is near.
  async function nearest(word) {
    var tries = new Set([word]);
    for (var at = 0; at < 3; at++) {
      tries.add(word.slice(0, at) + word.slice(at + 1));
      tries.add(word.slice(0, at) + (word[at + 1] || "") + word[at] + word.slice(at + 2));
    }
    var shards = await Promise.all([].concat.apply([], Array.from(tries).filter(Boolean).map(function (one) {
      return [Index.shardOf("n", one), Index.shardOf("w", one)];
    })));
    var best = { distance: word.length > 7 ? 2.5 : word.length > 3 ? 1.5 : 0.5, often: 0, word: "" };
    Index.unique(shards).forEach(function (rows) {
      rows.forEach(function (row) {
        if (!row.body || Math.abs(row.joined.length - word.length) > 2) return;
        var apart = distance(word, row.joined, best.distance), often = row.body.indexOf(" ") < 0 ? 1e6 : row.body.indexOf(" ");
        if (apart < best.distance || (apart === best.distance && often > best.often)) best = { distance: apart, often: often, word: row.joined };
      });
    });
    return best.word;
  }

  // Letters changed, left out, put in or swapped (Damerau and Levenshtein, with neighbours swapped once).
  function distance(one, two, most) {
    var before = [], row = Index.span(two.length + 1);
    for (var at = 1; at <= one.length; at++) {
      var next = [at];
      for (var other = 1; other <= two.length; other++) {
        var same = one[at - 1] === two[other - 1];
        next[other] = Math.min(row[other] + 1, next[other - 1] + 1, row[other - 1] + (same ? 0 : 1));
        if (at > 1 && other > 1 && one[at - 1] === two[other - 2] && one[at - 2] === two[other - 1]) {
          next[other] = Math.min(next[other], before[other - 2] + 1);
        }
      }
      if (Math.min.apply(null, next) > most + 1) return Infinity;
      before = row;
      row = next;
    }
    return row[two.length];
  }

  // What was typed with the nearest word for each that is missing, as names print it if one does; "" where none is near.
  async function nearly(typed, missing) {
    var made = typed;
    for (var at = 0; at < missing.length; at++) {
      var word = missing[at].words.length === 1 ? await nearest(missing[at].words[0]) : "";
      if (!word) return "";
      made = made.replace(missing[at].text, await asPrinted(word));
    }
    return made === typed ? "" : made;
  }

  async function asPrinted(word) {
    var found = await People.find(Query.parse(word + " ")), row = found.length ? await Index.row("h", found[0].number) : null;
    var names = row ? [row[2]].concat(row[4]).join(" ").split(/\s+/) : [];
    return names.find(function (name) { return Words.cut(name).join("") === word; }) || word;
  }

  return { typed: nearly };
})();
