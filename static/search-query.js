// What is asked, and what answers it: words, "exact phrases", -without; the people of these names; words spelled nearly so.
var Query = (function () {
  "use strict";
  var ASKED = /(-?)(?:["“”„«]([^"“”„«»]*)["“”»]?|([^\s"“”„«»]+))/g;
  var SMALL = new Set("al el ul ad ar as ash at az an αλ ал аль ел эл эль אל ال ایل bin ibn ben de der van von da di la le".split(" ").map(Words.fold));
  var NEAR_BY = 0.4;  // what two words asked for count more where they stand side by side
  var NEAR_LIMIT = 3000;

  // --- what is asked

  // [{not, exact, words, joined, text}]; in `words` null stands for any word.
  function parse(asked) {
    var clauses = [];
    Array.from(asked.matchAll(ASKED)).forEach(function (match) {
      var exact = match[2] !== undefined, text = exact ? match[2] : match[3].replace(/(\p{L})['’]s(?=\P{L}*$)/u, "$1");
      var words = Words.cut(text).map(function (word, at, all) {
        var before = all[at - 1];
        return at && Words.isCjk(word) && Words.isCjk(before) && before.endsWith(word) && before !== word ? null : word;
      });
      while (words.length && words[words.length - 1] === null) words.pop();
      if (words.length) clauses.push({ not: !!match[1], exact: exact, words: words, joined: exact ? "" : Words.joined(text), text: text.trim() });
    });
    return { clauses: clauses, typing: !/[\s"”»]$/.test(asked) };
  }

  // --- the rows of words

  async function rowsOf(word, exact, typing) {
    if (Words.isCjk(word) && Array.from(word).length === 1) return Index.beginning("w", word);
    var found = await Index.resolve("w", word, exact);
    if (!found.length && !exact && typing) found = await Index.beginning("w", word);
    if (!found.length && !exact) found = await Index.withoutEnding(word);
    return found;
  }

  // All numbers that have one of these rows: number -> weight.
  async function union(rows, width) {
    var made = new Map();
    var lists = await Promise.all(rows.map(function (row) { return Index.postings("w", row, width); }));
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
    var found = await Promise.all(rows.map(function (row) { return Index.positions(row, width, wanted); }));
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

  // One clause: the numbers that answer it with their weights, and the words that do.
  async function answer(clause, typing, width) {
    var last = clause.words.length - 1;
    var lists = await Promise.all(clause.words.map(function (word, at) {
      return word === null ? null : rowsOf(word, clause.exact, typing && at === last);
    }));
    var closed = clause.joined && last ? await Index.resolve("w", clause.joined, false) : [];
    var numbers = lists.length === 1 ? await union(lists[0], width)
      : lists.some(function (rows) { return rows && !rows.length; }) ? new Map() : await phrase(lists, width);
    (await union(closed, width)).forEach(function (weight, value) { numbers.set(value, Math.max(weight, numbers.get(value) || 0)); });
    var words = [].concat.apply([], lists.concat([closed]).map(function (rows) {
      return [].concat.apply([], (rows || []).map(function (row) { return row.word.split(/['.-]/).concat(row.joined); }));
    }));
    return { clause: clause, numbers: numbers, words: words, rows: lists.length === 1 ? lists[0] : null };
  }

  // --- what answers

  // {numbers: in order of relevance, words: to be marked, missing: clauses that nothing answers,
  // narrowing: whether a phrase or a word to be left out is among what is asked}.
  async function search(asked) {
    var told = await Index.directory, width = told.widths[0];
    var clauses = asked.clauses, wantedLast = clauses.length - 1;
    var answers = await Promise.all(clauses.map(function (clause, at) {
      return answer(clause, asked.typing && at === wantedLast && !clause.not, width);
    }));
    var wanted = answers.filter(function (one) { return !one.clause.not; });
    var without = answers.filter(function (one) { return one.clause.not; });
    var scores = new Map();
    if (wanted.length) {
      intersection(wanted.map(function (one) { return one.numbers; })).forEach(function (value) { scores.set(value, 0); });
    } else if (without.length) {
      (await everything(width)).forEach(function (value) { scores.set(value, 0); });
    }
    without.forEach(function (one) { one.numbers.forEach(function (_, value) { scores.delete(value); }); });
    wanted.forEach(function (one) {
      one.rarity = Math.log(1 + (told.articles - one.numbers.size + 0.5) / (one.numbers.size + 0.5));
      scores.forEach(function (score, value) { scores.set(value, score + one.rarity * one.numbers.get(value)); });
    });
    await preferNear(wanted, scores, width);
    var numbers = Array.from(scores.keys()).sort(function (one, two) { return scores.get(two) - scores.get(one) || one - two; });
    return {
      numbers: numbers, narrowing: clauses.some(function (clause) { return clause.exact || clause.not; }),
      words: new Set([].concat.apply([], wanted.map(function (one) { return one.words; }))),
      missing: wanted.filter(function (one) { return !one.numbers.size; }).map(function (one) { return one.clause; })
    };
  }

  // Words that stand side by side as they are asked for count more, and where all of them stand so just as typed, that
  // comes first. Rows whose positions lie in files of their own are left out.
  async function preferNear(wanted, scores, width) {
    if (scores.size > NEAR_LIMIT) return;
    var all = new Set(scores.keys()), offset = 0, most = 0;
    var words = wanted.map(function (one) {
      var made = { at: offset, rarity: one.rarity, rows: one.rows, typed: one.clause.words[0] };
      offset += one.clause.words.length;
      most += (1 + NEAR_BY) * one.rarity;
      return made;
    }).filter(function (one) {
      return one.rows && one.rows.every(function (row) { return typeof row.postings.runs === "string"; });
    });
    if (words.length < 2) return;
    await Promise.all(words.map(async function (one) {
      one.places = await standing(one.rows, width, all);
      one.asTyped = await standing(one.rows.filter(function (row) { return row.word === one.typed; }), width, all);
    }));
    var inRow = function (some, kind, value) {
      return Array.from(some[0][kind].get(value) || []).some(function (start) {
        return some.every(function (one) {
          var places = one[kind].get(value);
          return places && places.has(start + one.at - some[0].at);
        });
      });
    };
    scores.forEach(function (score, value) {
      for (var at = 0; at + 1 < words.length; at++) {
        var pair = words.slice(at, at + 2);
        if (inRow(pair, "places", value)) score += NEAR_BY * (pair[0].rarity + pair[1].rarity) / 2;
      }
      scores.set(value, inRow(words, "asTyped", value) ? score + most : score);
    });
  }

  async function everything(width) {
    var facets = await Index.load("f"), count = facets ? facets.numbers.length / width : 0;
    return Index.span(count).map(function (at) {
      return Index.number(Index.span(width).map(function (digit) { return facets.numbers[digit * count + at]; }).join(""), 0, width);
    });
  }

  // --- people

  // The people who bear all the words as names, the likeliest first: [{number, sure}].
  async function people(asked) {
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
    var found = Array.from(intersection(bearers)).map(function (value) {
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
      var lists = await Promise.all(rows.map(function (row) { return Index.postings("n", row, width); }));
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

  // --- words spelled nearly so

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
    var found = await people(parse(word + " ")), row = found.length ? await Index.row("h", found[0].number) : null;
    var names = row ? [row[2]].concat(row[4]).join(" ").split(/\s+/) : [];
    return names.find(function (name) { return Words.cut(name).join("") === word; }) || word;
  }

  // The rows of these numbers in the table of articles ("a") or people ("h").
  async function rows(kind, numbers) {
    return (await Promise.all(numbers.map(function (number) { return Index.row(kind, number); }))).filter(Boolean);
  }

  return { parse: parse, search: search, people: people, rows: rows, nearly: nearly };
})();
