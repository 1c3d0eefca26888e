import {
  concludedText,
  doubtText,
  gapTold,
  howReached,
  ownLead,
  recordOf,
  toldComparison,
  valuesText
} from "./chunk-LCYCGBFS.mjs";
import {
  MARKS
} from "./chunk-UT3ZRD77.mjs";
import {
  countedWords,
  rulebookLine
} from "./chunk-66RVVPPP.mjs";
import {
  caveatTexts,
  contradictionLines,
  isExitVerdict,
  outcomeWords,
  readingsLine
} from "./chunk-GH36RKIS.mjs";
import {
  criterionLabel,
  inputLabel
} from "./chunk-QNOJT5TT.mjs";
import {
  whatIfNote
} from "./chunk-J5ZINK3D.mjs";
import {
  standsAt
} from "./chunk-Q7TI4OCT.mjs";
import {
  issueText
} from "./chunk-XL25S3FF.mjs";
import {
  figureText,
  listedFigure
} from "./chunk-7RS57R4P.mjs";
import {
  listWords
} from "./chunk-M6JKUOJW.mjs";
import {
  whoOf,
  writtenWho
} from "./chunk-QBPQKL24.mjs";
import {
  asAsked,
  askedText,
  membersOf,
  membersText,
  openInputs,
  otherReadings,
  zeroBases
} from "./chunk-3CKIJAHR.mjs";
import {
  memberIndex,
  memberName
} from "./chunk-ARKL6N42.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  scopeOf
} from "./chunk-AWJW7UYS.mjs";
import {
  outcomes
} from "./chunk-WQP3XGY7.mjs";
import {
  placesIn
} from "./chunk-OBET4LAP.mjs";
import {
  grouped
} from "./chunk-W5DRNYOJ.mjs";

// src/listing/why.ts
function whyText(of, criterion) {
  const parts = criterion.outcome === "undetermined" ? openTexts(of, criterion) : failedTexts(of, criterion);
  return [...new Set(parts)].filter((part) => part !== "").join(words[of.language].sentences.semicolon);
}
function failedTexts(of, criterion) {
  const isNumber = ({ fact }) => of.rulebook.facts[scopeOf(of.verdict)].get(fact)?.type.kind === "number";
  const severalFigures = criterion.checks.filter(isNumber).length > 1;
  return criterion.checks.filter((check) => check.counts && asAsked(check).outcome === "notMet").map((check) => {
    const say = listWords[of.language];
    const asked = asAsked(check);
    if (asked.margin === void 0 || saysNoGap(of, check)) {
      return toldComparison(of, criterion, check) || ownLead(of, criterion.id, criterion.outcome) || "";
    }
    const { label, exactly, rising, gap, gapUnit } = gapTold(of, asked);
    const why = exactly ? say.onBound : (rising ? say.short : say.over)(`${gap}${gapUnit}`);
    return severalFigures ? say.named(label, why) : why;
  });
}
function saysNoGap({ rulebook, language }, { fact, outcome }) {
  const own = [rulebook.words[language].comparisons.get(fact)?.[outcome] ?? []].flat();
  return own.length > 0 && !own.flatMap(placesIn).some((place) => GAPS.includes(place));
}
var GAPS = ["gap", "above", "below"];
function openTexts(of, criterion) {
  const { verdict, record, rulebook, language } = of;
  const say = listWords[language];
  const { missing, tooWide = [], conflicts = [] } = criterion;
  const ofMembers = criterion.checks.flatMap((check) => {
    const { counts, outcome, fact } = check;
    if (!counts || outcome !== "undetermined" || !rulebook.words[language].members.has(fact)) return [];
    const { lacking } = membersOf(check, conflicts);
    return lacking.length === 0 ? [] : [{ ...check, subjects: lacking }];
  });
  const told = new Set(ofMembers.flatMap(({ subjects }) => subjects));
  const zero = zeroBases(criterion);
  const left = openInputs(rulebook.fields, verdict.level, criterion).filter(
    (path) => !told.has(path.replace(/\..*$/, ""))
  );
  const questionOf = (path) => {
    const member = memberIndex(path);
    return askedText(
      verdict.level,
      path,
      member === void 0 ? "" : memberName(member, record, language),
      rulebook,
      language
    );
  };
  const labels = (paths) => paths.map((path) => inputLabel(of, path));
  const concluded = left.flatMap((path) => concludedText(of, path) ?? []);
  const inDoubt = left.filter((path) => conflicts.includes(path) && concludedText(of, path) === void 0);
  const wide = left.filter((path) => tooWide.includes(path) && !inDoubt.includes(path));
  const noBase = left.filter((path) => zero.includes(path));
  const absent = left.filter((path) => missing.includes(path) && ![...inDoubt, ...wide, ...noBase].includes(path));
  const figures = absent.filter((path) => path.startsWith("parameters."));
  const asked = absent.filter((path) => questionOf(path) !== void 0);
  const given = absent.filter((path) => !figures.includes(path) && !asked.includes(path));
  const about = (paths, text) => paths.length === 0 ? [] : [text(labels(paths))];
  return [
    ...ofMembers.map((check) => membersText(check, rulebook, record, language)),
    ...about(given, say.notGiven),
    ...asked.length === 0 ? [] : [say.notAnswered(asked.flatMap((path) => questionOf(path) ?? []))],
    ...about(figures, say.noFigure),
    ...concluded,
    ...[...grouped(inDoubt, (path) => `${doubtText(of, path)}
${valuesText(of, path)}`).values()].map((paths) => {
      const [first = ""] = paths;
      return say.inDoubt(labels(paths), doubtText(of, first), valuesText(of, first));
    }),
    ...about(wide, say.tooWide),
    ...about(noBase, say.zeroBase)
  ];
}

// src/listing/listed.ts
var MAX_VILLAGES = 5e4;
var FURTHER = "\0";
function villageName(village, language) {
  const say = listWords[language];
  return village === "" ? say.noVillage : village === FURTHER ? say.furtherVillages : village;
}
var unmet = ["notMet", "undetermined"];
var results = [...outcomes, "refused"];
var none = () => ({ met: 0, notMet: 0, undetermined: 0, refused: 0 });
function addTo(counts, more) {
  for (const came of results) counts[came] += more[came];
}
var outcomeTogether = (verdict) => isExitVerdict(verdict) ? verdict.together : verdict.outcome;
var partsOf = (verdict) => isExitVerdict(verdict) ? [verdict, verdict.procedure] : [verdict];
function basisOf(settings) {
  const { language, rulebook } = settings;
  const readings = otherReadings({ readings: settings.readings ?? {} }, rulebook, language);
  return [
    ...readings.length > 0 ? [words[language].readingsApplied(readings)] : [],
    ...[rulebookLine(settings).trimEnd()].filter((line) => line !== "")
  ];
}
function listing(settings) {
  const { language, rulebook } = settings;
  const vocabulary = words[language];
  const say = listWords[language];
  const named = countedWords(settings);
  let byCriterion = /* @__PURE__ */ new Map();
  let byVillage = /* @__PURE__ */ new Map();
  let byKind = /* @__PURE__ */ new Map();
  let readingsDiffer = 0;
  const reasons = (verdict) => verdict.criteria.filter(({ required, outcome }) => required && outcome !== "met");
  const whyNotes = (verdict, record, cells2) => {
    const of = { verdict, record, cells: cells2, rulebook, language, options: howReached(verdict, rulebook) };
    return reasons(verdict).map((criterion) => ({
      mark: MARKS[criterion.outcome],
      text: say.criterion(criterionLabel(of, criterion.id), whyText(of, criterion)),
      tone: criterion.outcome
    }));
  };
  const judged = ({ verdict, record: given, allReadings, cells: cells2, beside = [] }) => {
    const { level, id, village = "", county = "", asOf, rule } = verdict;
    const outcome = outcomeTogether(verdict);
    const record = given === void 0 || verdict.overrides === void 0 ? given : recordOf(given, howReached(verdict, rulebook));
    const contradictions = isExitVerdict(verdict) && verdict.contradictions !== void 0 ? contradictionLines(record, { asOf, rulebook }, language) : [];
    const whatIf = whatIfNote(verdict, rulebook, language);
    const told = [
      ...contradictions,
      ...whatIf === void 0 ? [] : [whatIf],
      ...beside.map(({ text }) => text),
      ...caveatTexts(verdict, language)
    ];
    return {
      outcome,
      named: (isExitVerdict(verdict) ? vocabulary.together : outcomeWords(rule, language))[outcome],
      level,
      id,
      village,
      county,
      asOf,
      ...whoOf(record),
      figure: listedFigure(verdict, rulebook, language),
      notes: [
        ...outcome === "met" ? [] : partsOf(verdict).flatMap((part) => whyNotes(part, record, cells2)),
        ...allReadings === void 0 || allReadings.firm ? [] : [{ mark: "~", text: readingsLine(allReadings, rulebook, language) }],
        ...told.map((text) => ({ mark: "!", text, tone: "caveat" }))
      ]
    };
  };
  const listed = (result) => {
    if (result.refusal === void 0) return judged(result);
    const { level, id, issues } = result.refusal;
    const { village = "", name } = writtenWho(result.written);
    return {
      outcome: "refused",
      named: say.refused,
      level,
      id: id ?? "",
      village: level === "village" ? "" : village,
      county: "",
      asOf: "",
      name,
      persons: void 0,
      figure: void 0,
      notes: issues.map((issue) => ({ mark: "-", text: issueText(issue, language, rulebook.fields) }))
    };
  };
  const cells = (result) => {
    const { outcome, named: named2, level, id, village, name, persons, figure, notes } = listed(result);
    const refused = outcome === "refused";
    return {
      mark: refused ? "!" : MARKS[outcome],
      tone: refused ? "caveat" : outcome,
      group: village || (level === null ? say.noLevel : vocabulary.level[level]),
      id,
      name,
      persons: persons === void 0 ? "" : say.persons(persons),
      figure: figure === void 0 ? "" : figureText(figure, rulebook, language),
      outcome: named2,
      notes: refused ? [{ mark: "-", text: say.stands(standsAt(result.place, settings)) }, ...notes] : notes
    };
  };
  const addKind = (code, count2) => void byKind.set(code, (byKind.get(code) ?? 0) + count2);
  const addCriterion = (id, { level, rule }) => {
    const known = byCriterion.get(id) ?? { level, rule, tally: none() };
    byCriterion.set(id, known);
    return known.tally;
  };
  const addVillage = (village) => {
    const key = byVillage.has(village) || byVillage.size < MAX_VILLAGES ? village : FURTHER;
    const tally = byVillage.get(key) ?? none();
    byVillage.set(key, tally);
    return tally;
  };
  const count = (result) => {
    if (result.refusal !== void 0) {
      const { refusal, written } = result;
      if (refusal.level === "household") addVillage(writtenWho(written).village ?? "").refused += 1;
      for (const code of new Set(refusal.issues.map((issue) => issue.code))) addKind(code, 1);
      return;
    }
    const { verdict, allReadings } = result;
    if (allReadings?.firm === false) readingsDiffer += 1;
    const outcome = outcomeTogether(verdict);
    if (outcome !== "met") {
      for (const part of partsOf(verdict)) {
        for (const { id, outcome: own } of reasons(part)) addCriterion(id, part)[own] += 1;
      }
    }
    if (verdict.level === "household") addVillage(verdict.village ?? "")[outcome] += 1;
  };
  const counted = () => {
    const counts = { byCriterion, byVillage, byKind, readingsDiffer };
    [byCriterion, byVillage, byKind, readingsDiffer] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), 0];
    return counts;
  };
  const add = (counts) => {
    for (const [id, { tally, ...first }] of counts.byCriterion) addTo(addCriterion(id, first), tally);
    for (const [village, tally] of counts.byVillage) addTo(addVillage(village), tally);
    for (const [code, count2] of counts.byKind) addKind(code, count2);
    readingsDiffer += counts.readingsDiffer;
  };
  const sums = (counts) => {
    const { duplicates, notShown } = counts;
    const ofCriteria = outcomeWords(settings.rule ?? "household/exit", language);
    const anyRefused = [...byVillage.values()].some(({ refused }) => refused > 0);
    return {
      byCriterion: [...byCriterion].map(
        ([id, { tally, ...first }]) => [
          `${vocabulary.level[first.level]}${vocabulary.wideSpace}${criterionLabel({ verdict: first, rulebook, language }, id)}`,
          ...unmet.map((one) => tally[one] === 0 ? "" : say.count(ofCriteria[one], tally[one]))
        ]
      ),
      byVillage: byVillage.size < 2 ? [] : [...byVillage].map(
        ([village, tally]) => [
          villageName(village, language),
          ...outcomes.map((one) => say.count(named[one], tally[one])),
          ...anyRefused ? [say.count(say.refused, tally.refused)] : []
        ]
      ),
      byKind: [...byKind].map(([code, count2]) => say.count(say.kind[code], count2)),
      legend: counts.read > counts.skipped ? say.legend(named) : "",
      total: say.total(counts, named),
      remarks: [
        ...notShown > 0 ? [say.notShown(notShown)] : [],
        ...duplicates > 0 ? [say.duplicates(duplicates)] : [],
        ...readingsDiffer > 0 ? [say.readingsDiffer(readingsDiffer)] : [],
        ...counts.beside === void 0 ? [] : [counts.beside.remark],
        ...basisOf(settings)
      ]
    };
  };
  return { listed, cells, count, counted, add, sums };
}

export {
  villageName,
  basisOf,
  listing
};
