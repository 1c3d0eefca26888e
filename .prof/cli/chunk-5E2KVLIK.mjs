import {
  createEvaluatorOnDemand
} from "./chunk-EI3U6MMV.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  createEvaluator
} from "./chunk-4FT4K7P6.mjs";
import {
  parseBy,
  withSoundNumbers
} from "./chunk-AWJW7UYS.mjs";
import {
  remembered,
  valueAt
} from "./chunk-OBET4LAP.mjs";
import {
  isValues
} from "./chunk-NVZBQ6H2.mjs";
import {
  endsOf
} from "./chunk-4FUCRHE5.mjs";

// src/words/en/roll-up.ts
var s = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
var enRollUp = {
  title: "Poverty incidence, rolled up",
  columns: {
    level: "level",
    id: "id",
    name: "name",
    county: "county",
    prefecture: "prefecture",
    households: "households read",
    persons: "persons read",
    refused: "households refused",
    poorFrom: "persons poor, at least",
    poorTo: "persons poor, at most",
    population: "registered rural population",
    incidenceFrom: "incidence at least, %",
    incidenceTo: "incidence at most, %",
    basis: "incidence from",
    incidenceOutcome: "incidence",
    outcome: "exit",
    villagesTotal: "poverty villages",
    villagesFrom: "exited, at least",
    villagesTo: "exited, at most",
    wrongFrom: "wrong exits, at least",
    wrongTo: "wrong exits, at most",
    missedFrom: "missed, at least",
    missedTo: "missed, at most",
    ifMet: "households that settle it met",
    ifNotMet: "households that settle it not met",
    disagrees: "reported otherwise than counted"
  },
  levels: { village: "village", county: "county", prefecture: "prefecture", province: "province" },
  asOf: (day) => `as of ${day}`,
  read: (read, judged, refused, blank, otherLevels) => `${s(read, "record")} read: ${judged} judged, ${refused} refused, ${blank + otherLevels} skipped${blank + otherLevels === 0 ? "" : ` (${blank} blank, ${otherLevels} of other levels)`}`,
  unplaced: (count) => `${s(count, "record")} more of which nobody can tell the village or county: in no place below. While there are such, \u201Cmet\u201D holds only if they are not of that place`,
  notRead: (count) => `${s(count, "village")} of which no household was read: nobody of them is in the incidence of their counties`,
  butUnread: (outcome, villages) => `${outcome} (without ${s(villages, "village")} not read)`,
  basis: { computed: "households", reported: "its own report: no household was read", none: "" },
  between: (from, to) => from === to ? from : `${from} \u2013 ${to}`,
  percent: (text) => `${text} %`,
  places: { villages: "Villages", counties: "Counties", prefectures: "Prefectures", province: "Province" },
  sums: (safe, open, lost) => `incidence met ${safe}, open ${open}, not met ${lost}`,
  figure: "Incidence of villages as intervals, beside the bound",
  bound: (per) => `bound ${per} %`,
  headings: {
    deciding: "Households to look at first",
    decidingVillages: "Villages to look at first",
    misfits: "What does not fit together",
    duplicates: "Recorded twice",
    personsTwice: "Persons in several households",
    otherYears: "Records of other years",
    renamed: "Old ids"
  },
  decidingHouseholds: (place, ids, ifMet, ifNotMet) => `${place}: ${ifMet}; ${ifNotMet}. Most persons first: ${ids.join(", ")}`,
  ifMet: (count) => count === null ? "not met for certain even if all of them meet" : `met if the first ${count} meet`,
  ifNotMet: (count) => count === null ? "open even if none of them meets" : `not met if none of the first ${count} does`,
  villagesIfMet: (count) => count === null ? "open even if all of them exit" : `met if the first ${count} exit`,
  villagesIfNotMet: (count) => count === null ? "open even if none of them exits" : `not met if none of the first ${count} does`,
  household: (id, persons) => `${id ?? "(id not readable)"} (${s(persons, "person")})`,
  figures: {
    remainingPoorPersons: "persons still poor",
    incidence: "incidence",
    "povertyVillages.total": "poverty villages",
    "povertyVillages.exited": "poverty villages that have exited"
  },
  disagreement: (figure, reported, computed) => `${figure} reported ${reported}, counted ${computed}`,
  misfit: {
    villageUnknown: ({ id, households }) => `village ${id}: no record of it; ${s(households, "household")} say they are in it`,
    countyUnknown: ({ id, villages }) => `county ${id}: no record of it; ${s(villages, "village")} are in it`,
    otherCounty: ({ id, county, named, households }) => `village ${id}: in ${county}; ${s(households, "household")} say ${named}; the village\u2019s own holds`,
    morePersonsThanPopulation: ({ id, persons, N }) => `${id}: ${persons} persons read, more than its registered rural population of ${N}`,
    villagesAboveCounty: ({ id, villages, N }) => `county ${id}: its villages have ${villages} people together, more than its own ${N}`,
    moreRegisteredThanStated: ({ id, read, stated }) => `village ${id}: ${s(read.households, "registered household")} with ${s(read.persons, "person")} read, more than it states (${[stated.households === void 0 ? [] : [s(stated.households, "household")], stated.persons === void 0 ? [] : [s(stated.persons, "person")]].flat().join(", ")})`
  },
  duplicate: (level, id, year, records, villages) => `${level} ${id} (${year}): ${records} records${villages.length > 1 ? `, in ${villages.join(", ")}` : ""}; counted as if one of them were true`,
  personTwice: (households, villages) => `one person is in ${households.join(", ")} (${villages.join(", ")}), and counts in each`,
  otherYear: (level, id, year, records) => `${level} ${id ?? "(id not readable)"}: ${year}, ${s(records, "record")}, judged by the date of all`,
  renamed: (level, from, to, records) => `${level} ${from} \u2192 ${to}: ${s(records, "record")}`,
  more: (count) => `${count} more; all of them in --format json`,
  written: (file) => `Written to ${file}`,
  moreRefused: (count) => `${count} more refused, not listed one by one`,
  summary: (read, judged, refused, skipped) => `${s(read, "record")} read: ${judged} judged, ${refused} refused, ${skipped} skipped`,
  notSettled: (file, why) => `${file}: ${why}`,
  state: {
    notAState: (at) => `is no state of a roll-up${at === "" ? "" : ` (\`${at}\` is missing or not what it has to be)`}; make it with tuopin rollup --partial`,
    otherRollUp: (at) => `differs from the others in ${at} and cannot be merged; make all with the same options`,
    partTwice: (part) => `part "${part}" is merged already; each part is merged once`
  },
  renamedFile: (file) => `${file}: a table of old ids is {"villages": {"old id": "new id"}, "counties": {\u2026}}`
};

// src/words/zh/roll-up.ts
var columns = {
  level: "\u7EA7\u522B",
  id: "\u7F16\u53F7",
  name: "\u540D\u79F0",
  county: "\u6240\u5C5E\u53BF",
  prefecture: "\u6240\u5C5E\u5E02\u5DDE",
  households: "\u5DF2\u8BFB\u6237\u6570",
  persons: "\u5DF2\u8BFB\u4EBA\u53E3",
  refused: "\u9000\u56DE\u66F4\u6B63\u6237\u6570",
  poorFrom: "\u672A\u8131\u8D2B\u4EBA\u53E3\uFF08\u81F3\u5C11\uFF09",
  poorTo: "\u672A\u8131\u8D2B\u4EBA\u53E3\uFF08\u81F3\u591A\uFF09",
  population: "\u519C\u4E1A\u6237\u7C4D\u4EBA\u53E3",
  incidenceFrom: "\u8D2B\u56F0\u53D1\u751F\u7387\uFF08\u81F3\u5C11\uFF0C%\uFF09",
  incidenceTo: "\u8D2B\u56F0\u53D1\u751F\u7387\uFF08\u81F3\u591A\uFF0C%\uFF09",
  basis: "\u8D2B\u56F0\u53D1\u751F\u7387\u4F9D\u636E",
  incidenceOutcome: "\u8D2B\u56F0\u53D1\u751F\u7387\u7ED3\u8BBA",
  outcome: "\u9000\u51FA\u7ED3\u8BBA",
  villagesTotal: "\u8D2B\u56F0\u6751\u6570",
  villagesFrom: "\u5DF2\u9000\u51FA\u8D2B\u56F0\u6751\uFF08\u81F3\u5C11\uFF09",
  villagesTo: "\u5DF2\u9000\u51FA\u8D2B\u56F0\u6751\uFF08\u81F3\u591A\uFF09",
  wrongFrom: "\u9519\u9000\u4EBA\u53E3\uFF08\u81F3\u5C11\uFF09",
  wrongTo: "\u9519\u9000\u4EBA\u53E3\uFF08\u81F3\u591A\uFF09",
  missedFrom: "\u6F0F\u8BC4\u4EBA\u53E3\uFF08\u81F3\u5C11\uFF09",
  missedTo: "\u6F0F\u8BC4\u4EBA\u53E3\uFF08\u81F3\u591A\uFF09",
  ifMet: "\u6838\u5B9E\u51E0\u6237\u53EF\u5B9A\u4E3A\u8FBE\u6807",
  ifNotMet: "\u6838\u5B9E\u51E0\u6237\u53EF\u5B9A\u4E3A\u672A\u8FBE\u6807",
  disagrees: "\u4E0A\u62A5\u6570\u4E0E\u8BA1\u7B97\u6570\u4E0D\u7B26"
};
var zhRollUp = {
  title: "\u8D2B\u56F0\u53D1\u751F\u7387\u9010\u7EA7\u6C47\u603B",
  columns,
  levels: { village: "\u6751", county: "\u53BF", prefecture: "\u5E02\u5DDE", province: "\u5168\u7701" },
  asOf: (day) => `\u8BA4\u5B9A\u65E5\u671F\uFF1A${day}`,
  read: (read, judged, refused, blank, otherLevels) => `\u5171\u8BFB\u53D6${read}\u6761\uFF1A\u6838\u67E5${judged}\uFF0C\u9000\u56DE\u66F4\u6B63${refused}\uFF0C\u8DF3\u8FC7${blank + otherLevels}${blank + otherLevels === 0 ? "" : `\uFF08\u7A7A\u884C${blank}\uFF0C\u5176\u4ED6\u7EA7\u522B${otherLevels}\uFF09`}`,
  /** Beside every place that is met. */
  unplaced: (count) => `\u53E6\u6709${count}\u6761\u8BB0\u5F55\u770B\u4E0D\u51FA\u5C5E\u4E8E\u54EA\u4E2A\u6751\u3001\u54EA\u4E2A\u53BF\uFF0C\u672A\u8BA1\u5165\u4EE5\u4E0B\u4EFB\u4F55\u4E00\u5730\uFF1B\u6709\u6B64\u7C7B\u8BB0\u5F55\u65F6\uFF0C\u201C\u8FBE\u6807\u201D\u5747\u4EE5\u5176\u4E0D\u5C5E\u4E8E\u8BE5\u5730\u4E3A\u524D\u63D0`,
  notRead: (count) => `${count}\u4E2A\u6751\u4E00\u6237\u672A\u8BFB\uFF0C\u5176\u4EBA\u53E3\u672A\u8BA1\u5165\u6240\u5C5E\u53BF\u7684\u53D1\u751F\u7387`,
  /** Beside the outcome of a county of which villages were not read. */
  butUnread: (outcome, villages) => `${outcome}\uFF08${villages}\u4E2A\u6751\u672A\u8BFB\uFF0C\u4E0D\u5728\u5185\uFF09`,
  basis: { computed: "\u9010\u6237\u6C47\u603B", reported: "\u672C\u5730\u4E0A\u62A5\uFF08\u4E00\u6237\u672A\u8BFB\uFF09", none: "" },
  /** An interval: of one number the number. */
  between: (from, to) => from === to ? from : `${from}\uFF5E${to}`,
  percent: (text) => `${text}%`,
  places: { villages: "\u5404\u6751", counties: "\u5404\u53BF", prefectures: "\u5404\u5E02\u5DDE", province: "\u5168\u7701" },
  /** A line of the places of a level. */
  sums: (safe, open, lost) => `\u8D2B\u56F0\u53D1\u751F\u7387\u8FBE\u6807${safe}\uFF0C\u5F85\u6838\u5B9E${open}\uFF0C\u672A\u8FBE\u6807${lost}`,
  figure: "\u5404\u6751\u8D2B\u56F0\u53D1\u751F\u7387\u533A\u95F4\uFF08\u7AD6\u7EBF\u4E3A2%\u6807\u51C6\uFF09",
  bound: (per) => `\u6807\u51C6${per}%`,
  headings: {
    deciding: "\u5148\u6838\u5B9E\u54EA\u4E9B\u6237",
    decidingVillages: "\u5148\u6838\u5B9E\u54EA\u4E9B\u6751",
    misfits: "\u5BF9\u4E0D\u4E0A\u7684\u6570\u636E",
    duplicates: "\u91CD\u590D\u767B\u8BB0",
    personsTwice: "\u4E00\u4EBA\u5728\u591A\u6237",
    otherYears: "\u5176\u4ED6\u5E74\u5EA6\u7684\u8BB0\u5F55",
    renamed: "\u65E7\u7F16\u53F7"
  },
  decidingHouseholds: (place, ids, ifMet, ifNotMet) => `${place}\uFF1A${ifMet}\uFF1B${ifNotMet}\u3002\u6309\u4EBA\u53E3\u7531\u591A\u5230\u5C11\uFF1A${ids.join("\u3001")}`,
  ifMet: (count) => count === null ? "\u6240\u5217\u5404\u6237\u5373\u4F7F\u5168\u90E8\u8FBE\u6807\u4E5F\u4E0D\u80FD\u5B9A\u4E3A\u8FBE\u6807" : `\u524D${count}\u6237\u5747\u8FBE\u6807\u5373\u53EF\u5B9A\u4E3A\u8FBE\u6807`,
  ifNotMet: (count) => count === null ? "\u6240\u5217\u5404\u6237\u5373\u4F7F\u5168\u90E8\u672A\u8FBE\u6807\u4E5F\u4E0D\u80FD\u5B9A\u4E3A\u672A\u8FBE\u6807" : `\u524D${count}\u6237\u5747\u672A\u8FBE\u6807\u5373\u5B9A\u4E3A\u672A\u8FBE\u6807`,
  villagesIfMet: (count) => count === null ? "\u6240\u5217\u5404\u6751\u5373\u4F7F\u5168\u90E8\u9000\u51FA\u4E5F\u4E0D\u80FD\u5B9A\u4E3A\u8FBE\u6807" : `\u524D${count}\u4E2A\u6751\u5747\u53EF\u9000\u51FA\u5373\u53EF\u5B9A\u4E3A\u8FBE\u6807`,
  villagesIfNotMet: (count) => count === null ? "\u6240\u5217\u5404\u6751\u5373\u4F7F\u5168\u90E8\u4E0D\u80FD\u9000\u51FA\u4E5F\u4E0D\u80FD\u5B9A\u4E3A\u672A\u8FBE\u6807" : `\u524D${count}\u4E2A\u6751\u5747\u4E0D\u80FD\u9000\u51FA\u5373\u5B9A\u4E3A\u672A\u8FBE\u6807`,
  household: (id, persons) => `${id ?? "\uFF08\u7F16\u53F7\u65E0\u6CD5\u8BFB\u53D6\uFF09"}\uFF08${persons}\u4EBA\uFF09`,
  figures: {
    remainingPoorPersons: "\u672A\u8131\u8D2B\u4EBA\u53E3",
    incidence: "\u8D2B\u56F0\u53D1\u751F\u7387",
    "povertyVillages.total": "\u8D2B\u56F0\u6751\u603B\u6570",
    "povertyVillages.exited": "\u5DF2\u9000\u51FA\u8D2B\u56F0\u6751\u6570"
  },
  disagreement: (figure, reported, computed) => `${figure}\u4E0A\u62A5${reported}\uFF0C\u8BA1\u7B97${computed}`,
  misfit: {
    villageUnknown: ({ id, households }) => `\u6751 ${id}\uFF1A\u6CA1\u6709\u8BE5\u6751\u8BB0\u5F55\uFF0C\u6709${households}\u6237\u586B\u62A5\u5C5E\u4E8E\u8BE5\u6751`,
    countyUnknown: ({ id, villages }) => `\u53BF ${id}\uFF1A\u6CA1\u6709\u8BE5\u53BF\u8BB0\u5F55\uFF0C\u6709${villages}\u4E2A\u6751\u5C5E\u4E8E\u8BE5\u53BF`,
    otherCounty: ({
      id,
      county,
      named,
      households
    }) => `\u6751 ${id}\uFF1A\u5C5E${county}\uFF0C\u6709${households}\u6237\u586B\u62A5\u5C5E${named}\uFF0C\u4EE5\u6751\u4E3A\u51C6`,
    morePersonsThanPopulation: ({
      id,
      persons,
      N
    }) => `${id}\uFF1A\u5DF2\u8BFB\u4EBA\u53E3${persons}\u4EBA\uFF0C\u591A\u4E8E\u519C\u4E1A\u6237\u7C4D\u4EBA\u53E3${N}\u4EBA`,
    villagesAboveCounty: ({
      id,
      villages,
      N
    }) => `\u53BF ${id}\uFF1A\u5404\u6751\u519C\u4E1A\u6237\u7C4D\u4EBA\u53E3\u5408\u8BA1${villages}\u4EBA\uFF0C\u591A\u4E8E\u5168\u53BF${N}\u4EBA`,
    moreRegisteredThanStated: ({
      id,
      read,
      stated
    }) => `\u6751 ${id}\uFF1A\u5DF2\u8BFB\u5EFA\u6863\u7ACB\u5361${read.households}\u6237${read.persons}\u4EBA\uFF0C\u591A\u4E8E\u6240\u586B${stated.households === void 0 ? "" : `${stated.households}\u6237`}${stated.persons === void 0 ? "" : `${stated.persons}\u4EBA`}`
  },
  duplicate: (level, id, year, records, villages) => `${level} ${id}\uFF08${year}\u5E74\uFF09\uFF1A${records}\u6761\u8BB0\u5F55${villages.length > 1 ? `\uFF0C\u5206\u5C5E${villages.join("\u3001")}` : ""}\uFF0C\u6309\u53EA\u6709\u4E00\u6761\u5C5E\u5B9E\u8BA1\u7B97`,
  personTwice: (households, villages) => `${households.join("\u3001")}\u4E2D\u6709\u540C\u4E00\u4EBA\uFF08${villages.join("\u3001")}\uFF09\uFF0C\u5404\u6237\u5747\u8BA1\u5165`,
  otherYear: (level, id, year, records) => `${level} ${id ?? "\uFF08\u7F16\u53F7\u65E0\u6CD5\u8BFB\u53D6\uFF09"}\uFF1A${year}\u5E74\uFF0C${records}\u6761\uFF0C\u6309\u8BA4\u5B9A\u65E5\u671F\u4E00\u5E76\u6838\u67E5`,
  renamed: (level, from, to, records) => `${level} ${from} \u2192 ${to}\uFF1A${records}\u6761`,
  more: (count) => `\u53E6\u6709${count}\u6761\uFF0C\u5B8C\u6574\u5185\u5BB9\u89C1 --format json`,
  written: (file) => `\u7ED3\u679C\u5DF2\u5B58\u5165 ${file}`,
  moreRefused: (count) => `\u53E6\u6709${count}\u6761\u9000\u56DE\u66F4\u6B63\uFF0C\u672A\u9010\u6761\u5217\u51FA`,
  summary: (read, judged, refused, skipped) => `\u5171\u8BFB\u53D6${read}\u6761\uFF1A\u6838\u67E5${judged}\uFF0C\u9000\u56DE\u66F4\u6B63${refused}\uFF0C\u8DF3\u8FC7${skipped}`,
  notSettled: (file, why) => `${file}\uFF1A${why}`,
  state: {
    notAState: (at) => `\u4E0D\u662F\u6C47\u603B\u7684\u4E2D\u95F4\u7ED3\u679C${at === "" ? "" : `\uFF08${at} \u7F3A\u5931\u6216\u4E0D\u5408\u8981\u6C42\uFF09`}\uFF1B\u8BF7\u7528 tuopin rollup --partial \u751F\u6210`,
    otherRollUp: (at) => `\u4E0E\u5176\u4ED6\u4E2D\u95F4\u7ED3\u679C\u7684 ${at} \u4E0D\u540C\uFF0C\u4E0D\u80FD\u5408\u5E76\uFF1B\u8BF7\u7528\u76F8\u540C\u7684\u9009\u9879\u91CD\u65B0\u751F\u6210`,
    partTwice: (part) => `\u90E8\u5206\u201C${part}\u201D\u5DF2\u7ECF\u5408\u5E76\u8FC7\uFF0C\u540C\u4E00\u90E8\u5206\u53EA\u80FD\u5408\u5E76\u4E00\u6B21`
  },
  renamedFile: (file) => `${file}\uFF1A\u65E7\u7F16\u53F7\u5BF9\u7167\u8868\u5E94\u4E3A {"villages": {"\u65E7\u7F16\u53F7": "\u65B0\u7F16\u53F7"}, "counties": {\u2026}}`
};

// src/words/roll-up.ts
var rollUpWords = { zh: zhRollUp, en: enRollUp };

// src/rollup/on-counts.ts
var POOR = "remainingPoorPersons";
var POPULATION = "registeredRuralPopulation";
var PUBLISHED = "incidence";
var VILLAGES = "povertyVillages.total";
var EXITED = "povertyVillages.exited";
var MOST = Number.MAX_SAFE_INTEGER;
var OnCounts = class {
  #evaluate;
  /** The same, told no further than it is asked for. */
  #briefly;
  #fields;
  /** The records of places, checked once for all that is counted of them. */
  #checked;
  constructor({ about, rulebook }) {
    const { asOf, readings } = about;
    const evaluator = createEvaluator({ rulebook, readings });
    this.#fields = rulebook.fields;
    this.#evaluate = (record) => evaluator.evaluate(record, { asOf });
    const brief = createEvaluatorOnDemand({ rulebook, readings });
    this.#briefly = (record) => brief.evaluate(record, { asOf });
    this.#checked = remembered((record) => parseBy(rulebook.fields, record, { asOf }));
  }
  /** The verdict of a place's level. */
  verdict(record, counts) {
    return this.#evaluate(this.#counted(record, counts));
  }
  /**
   * How few of a list settle a count that is open, if all of them come out alike: the length of the shortest beginning.
   * @param endAfter once so many of the list are known to come out so, the end of the count that is least in favour of it
   * @returns null where not even all of them settle it
   */
  settledAfter(record, criterion, outcome, length, endAfter) {
    const isSettled = (settled) => this.#briefly(this.#counted(record, endAfter(settled))).criteria.find(({ id }) => id === criterion.id)?.outcome === outcome;
    if (!isSettled(length)) return null;
    let [low, high] = [0, length];
    while (low < high) {
      const middle = low + high >> 1;
      if (isSettled(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
  #counted(record, { poor, villages }) {
    const put = {};
    if (poor !== void 0) {
      const population = populationOf(record);
      put[PUBLISHED] = null;
      put[POOR] = population === void 0 ? spanned(poor) : within(poor, Number(endsOf(population).to));
      if (population === void 0 && poor.to === 0) put[POPULATION] = { from: 1, to: MOST };
    }
    if (villages !== void 0) {
      put[VILLAGES] = villages.total;
      put[EXITED] = spanned(villages.exited);
    }
    return withSoundNumbers(withoutSources(this.#checked(record), Object.keys(put)), put, this.#fields);
  }
};
function criterionOf(verdict, counted2) {
  const path = counted2 === "poor" ? POOR : EXITED;
  return verdict.criteria.find(
    ({ checks }) => checks.some(({ inputs }) => inputs.some((input) => input.path === path))
  );
}
function populationOf(record) {
  return record === void 0 ? void 0 : valueAt(record, POPULATION);
}
function reportedIn(record, level) {
  const poor = valueAt(record, POOR);
  const incidence = valueAt(record, PUBLISHED);
  const total = level === "county" ? valueAt(record, VILLAGES) : void 0;
  const exited = level === "county" ? valueAt(record, EXITED) : void 0;
  return { poor, incidence, total, exited };
}
var spanned = ({ from, to }) => from === to ? from : { from, to };
function within({ from, to }, most) {
  return spanned({ from: Math.min(from, most), to: Math.min(to, most) });
}
function withoutSources(record, paths) {
  const { evidence } = record;
  if (!isValues(evidence)) return record;
  const others = Object.entries(evidence).filter(([path]) => !paths.includes(path));
  return { ...record, evidence: Object.fromEntries(others) };
}

// src/rollup/place-rows.ts
function placeRows({ province, prefectures, counties, villages }) {
  return [
    { ...summedRow(province), level: "province" },
    ...prefectures.map((one) => ({ ...summedRow(one), level: "prefecture" })),
    ...counties.map(countyRow),
    ...villages.map(villageRow)
  ];
}
function counted({ households, persons, n, u, N, incidence, wrongExits, missed }) {
  const read = (counts) => counts.met + counts.notMet + counts.undetermined + counts.refused;
  return {
    households: read(households),
    persons: persons.met + persons.notMet + persons.undetermined,
    refused: households.refused,
    poorFrom: n,
    poorTo: n + u,
    population: typeof N === "number" || N === null ? N : `${N.from}\u2013${N.to}`,
    incidenceFrom: incidence?.from ?? null,
    incidenceTo: incidence?.to ?? null,
    basis: incidence === null ? "none" : incidence.reported === true ? "reported" : "computed",
    wrongFrom: wrongExits.from,
    wrongTo: wrongExits.to,
    missedFrom: missed.from,
    missedTo: missed.to
  };
}
var summedRow = (place) => ({ ...counted(place), id: place.id });
function judgedRow(place) {
  const { id, name = null, county, incidenceOutcome, outcome, deciding, disagrees } = place;
  const { ifMet = null, ifNotMet = null } = deciding ?? {};
  return {
    ...counted(place),
    id,
    name,
    county,
    incidenceOutcome,
    outcome,
    ifMet,
    ifNotMet,
    reportedOtherwise: disagrees
  };
}
var villageRow = (village) => ({ ...judgedRow(village), level: "village" });
function countyRow(county) {
  const { villageExit, prefecture } = county;
  return {
    ...judgedRow(county),
    level: "county",
    prefecture,
    villagesTotal: villageExit?.total ?? null,
    villagesFrom: villageExit?.exited.from ?? null,
    villagesTo: villageExit?.exited.to ?? null
  };
}
function incidenceBound({ villages, counties }) {
  for (const { verdict } of [...villages, ...counties]) {
    const expected = verdict === null ? void 0 : criterionOf(verdict, "poor")?.checks.at(-1)?.expected;
    if (typeof expected === "string") return expected;
  }
  return void 0;
}

// src/cli/rollup-cell.ts
function cellInWords(row, column, language) {
  const say = rollUpWords[language];
  const all = words[language];
  if (column === "level") return say.levels[row.level];
  if (column === "basis") return row.basis === void 0 ? "" : say.basis[row.basis];
  if (column === "disagrees")
    return (row.reportedOtherwise ?? []).map((figure) => say.figures[figure]).join(all.listSeparator);
  if (column === "outcome" || column === "incidenceOutcome") {
    const outcome = row[column];
    return outcome === void 0 || outcome === null ? "" : all.outcome[outcome];
  }
  return row[column] ?? "";
}

export {
  OnCounts,
  criterionOf,
  populationOf,
  reportedIn,
  rollUpWords,
  placeRows,
  incidenceBound,
  cellInWords
};
