// What is asked, and what answers it: words, "exact phrases", -without.
var Query = (function () {
  "use strict";
  var ASKED = /(-?)(?:["“”„«]([^"“”„«»]*)["“”»]?|([^\s"“”„«»]+))/g;
  var NEAR_BY = 0.4;  // what two words asked for count more where they stand side by side
  var NEAR_LIMIT = 3000, NEAR_FEW = 500;  // articles in which that is looked for; and if files must be asked for it

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
    if (Words.isCjk(word) && Array.from(word).length === 1) return Index.beginning("w", word, true);
    var found = await Index.resolve("w", word, exact);
    if (!found.length && !exact && typing) found = await Index.beginning("w", word);
    return found.length || exact || found === Index.MANY ? found : Index.withoutEnding(word);
  }

  // One clause: the numbers that answer it with their weights, and the words that do.
  async function answer(clause, typing, width) {
    var last = clause.words.length - 1;
    var lists = await Promise.all(clause.words.map(function (word, at) {
      return word === null ? null : rowsOf(word, clause.exact, typing && at === last);
    }));
    var closed = clause.joined && last ? await Index.resolve("w", clause.joined, false) : [];
    var numbers = lists.length === 1 ? await Postings.union(lists[0], width)
      : lists.some(function (rows) { return rows && !rows.length; }) ? new Map() : await Postings.phrase(lists, width);
    (await Postings.union(closed, width)).forEach(function (weight, value) { numbers.set(value, Math.max(weight, numbers.get(value) || 0)); });
    var words = [].concat.apply([], lists.concat([closed]).map(function (rows) {
      return [].concat.apply([], (rows || []).map(function (row) { return row.word.split(/['.-]/).concat(row.joined); }));
    }));
    return { clause: clause, numbers: numbers, words: words, rows: lists.length === 1 ? lists[0] : null, many: lists.indexOf(Index.MANY) >= 0 };
  }

  // --- what answers

  // {numbers: in order of relevance, words: to be marked, missing: clauses that nothing answers, begun: those of which
  // too little is typed to tell, narrowing: whether a phrase or a word to be left out is among what is asked}.
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
      Postings.intersection(wanted.map(function (one) { return one.numbers; })).forEach(function (value) { scores.set(value, 0); });
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
      missing: unanswered(wanted, false), begun: unanswered(wanted, true)
    };
  }

  function unanswered(wanted, many) {
    return wanted.filter(function (one) { return !one.numbers.size && one.many === many; }).map(function (one) { return one.clause; });
  }

  // Words that stand side by side as they are asked for count more, and where all of them stand so just as typed, that
  // comes first. The positions of very frequent words lie in files of their own: they are asked for where they decide,
  // in the few articles that have the other words as typed.
  async function preferNear(wanted, scores, width) {
    if (scores.size > NEAR_LIMIT) return;
    var offset = 0, most = 0;
    var words = wanted.map(function (one) {
      var made = { at: offset, rarity: one.rarity, rows: one.rows, typed: one.clause.words[0], places: new Map(), asTyped: new Map() };
      offset += one.clause.words.length;
      most += (1 + NEAR_BY) * one.rarity;
      return made;
    }).filter(function (one) { return one.rows; });
    if (words.length < 2) return;
    var isFrequent = function (one) { return one.rows.some(function (row) { return typeof row.postings.runs !== "string"; }); };
    var frequent = words.filter(isFrequent), others = words.filter(function (one) { return !isFrequent(one); });
    await stand(others, new Set(scores.keys()), width);
    var close = Array.from(scores.keys()).filter(function (value) { return !others.length || inRow(others, "asTyped", value); });
    if (frequent.length && close.length <= NEAR_FEW) await stand(frequent, new Set(close), width);
    else words = others;
    scores.forEach(function (score, value) {
      for (var at = 0; at + 1 < words.length; at++) {
        var pair = words.slice(at, at + 2);
        if (inRow(pair, "places", value)) score += NEAR_BY * (pair[0].rarity + pair[1].rarity) / 2;
      }
      scores.set(value, words.length > 1 && inRow(words, "asTyped", value) ? score + most : score);
    });
  }

  // Where each of the words stands in these numbers, with its stem and just as typed.
  function stand(words, numbers, width) {
    return Promise.all(words.map(async function (one) {
      one.places = await Postings.standing(one.rows, width, numbers);
      one.asTyped = await Postings.standing(one.rows.filter(function (row) { return row.word === one.typed; }), width, numbers);
    }));
  }

  // Whether the words stand in this number as far apart as they are asked for; `kind` is "places" or "asTyped".
  function inRow(words, kind, value) {
    return Array.from(words[0][kind].get(value) || []).some(function (start) {
      return words.every(function (one) {
        var places = one[kind].get(value);
        return places && places.has(start + one.at - words[0].at);
      });
    });
  }

  async function everything(width) {
    var facets = await Index.load("f"), count = facets ? facets.numbers.length / width : 0;
    return Index.span(count).map(function (at) {
      return Index.number(Index.span(width).map(function (digit) { return facets.numbers[digit * count + at]; }).join(""), 0, width);
    });
  }

  // The rows of these numbers in the table of articles ("a") or people ("h").
  async function rows(kind, numbers) {
    return (await Promise.all(numbers.map(function (number) { return Index.row(kind, number); }))).filter(Boolean);
  }

  return { parse: parse, search: search, rows: rows };
})();
