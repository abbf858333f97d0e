// The people of the names that are asked for, however they are spelled.
var People = (function () {
  "use strict";
  var SMALL = new Set("al el ul ad ar as ash at az an αλ ал аль ел эл эль אל ال ایل bin ibn ben de der van von da di la le".split(" ").map(Words.fold));

  // The people who bear all the words as names, the likeliest first: [{number, sure}].
  async function find(asked) {
    var told = await Index.directory, width = told.widths[1];
    var clauses = asked.clauses.filter(function (clause) { return !clause.not; });
    if (clauses.length !== asked.clauses.length) return [];
    var words = [].concat.apply([], clauses.map(function (clause) { return clause.words; })).filter(Boolean);
    var telling = words.filter(function (word) { return !SMALL.has(word); });
    if (telling.length) words = telling;
    var last = words.length - 1;
    var bearers = await Promise.all(words.map(function (word, at) { return bearersOf(word, asked.typing && at === last, width); }));
    if (!bearers.length || bearers.some(function (map) { return !map.size; })) {
      var closed = clauses.length === 1 && clauses[0].joined ? await bearersOf(clauses[0].joined, false, width) : new Map();
      bearers = [closed];
    }
    var found = Array.from(Postings.intersection(bearers)).map(function (value) {
      var all = bearers.map(function (map) { return map.get(value); });
      return {
        number: value, sure: Math.min.apply(null, all.map(function (one) { return one.sure; })),
        weight: Math.max.apply(null, all.map(function (one) { return one.weight; }))
      };
    });
    return found.sort(function (one, two) { return two.sure - one.sure || two.weight - one.weight || one.number - two.number; });
  }

  // Who bears a word as part of a name: number -> {sure, weight}; 3 as printed, 2 a variant, 1 as far as it is typed.
  async function bearersOf(word, typing, width) {
    var near = await Index.shardOf("n", word), made = new Map();
    var add = async function (rows, sure) {
      var lists = await Promise.all(rows.map(function (row) { return Postings.of("n", row, width); }));
      lists.forEach(function (list) {
        list.numbers.forEach(function (value, at) {
          if (!made.has(value)) made.set(value, { sure: sure, weight: list.weights[at] });
        });
      });
    };
    await add(near.filter(function (row) { return row.joined === word && row.body; }), 3);
    var sees = near.filter(function (row) { return row.see && row.word === word; }).map(function (row) { return row.see; });
    await Promise.all(sees.map(async function (part) {
      await add((await Index.shardOf("n", part)).filter(function (row) { return row.stem === part; }), 2);
    }));
    if (!made.size && typing && word.length > 1) await add((await Index.beginning("n", word)).filter(function (row) { return row.body; }), 1);
    return made;
  }

  return { find: find };
})();
