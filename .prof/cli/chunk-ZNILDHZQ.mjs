import {
  amountOn
} from "./chunk-ZA6VSGI5.mjs";
import {
  RecordJudge,
  compareLeaves,
  concluded,
  judgeOptions,
  optionsApplied,
  toCriterion
} from "./chunk-4FT4K7P6.mjs";
import {
  givenOn,
  isAboutMembers,
  parseOptions,
  prepareCriterion,
  subjectOf,
  subjectsOf
} from "./chunk-AWJW7UYS.mjs";
import {
  knownOptions
} from "./chunk-7DIABQID.mjs";
import {
  Kept,
  isUncertain,
  measuresOf,
  reader,
  remembered
} from "./chunk-OBET4LAP.mjs";
import {
  MEMBER,
  frozen,
  levelOf,
  patternOf,
  tableOf
} from "./chunk-LTCODZ6U.mjs";

// src/evaluate/few-ways.ts
var MAX_WAYS = 64;
function criterionOn(criterion, record) {
  const made = () => toCriterion(criterion, record, compareLeaves(criterion, record));
  const { readers, kept } = waysOf(criterion)(tableOf(record));
  if (readers === void 0 || isUncertain(record)) return made();
  let way = "";
  for (const { isOfFew, read } of readers) {
    const value = read(record);
    if (value !== void 0 && !isOfFew) return made();
    way += value === void 0 ? "," : `${JSON.stringify(value)},`;
  }
  return kept.of(way, () => frozen(made()));
}
var waysOf = remembered(
  ({ criterion, leaves, attested }) => remembered((table) => {
    const paths = [...new Set([...leaves, ...attested].flatMap(({ inputs }) => inputs))];
    const readers = paths.map((path) => {
      const kind = table.at(levelOf(criterion.level), path)?.kind;
      return { isOfFew: kind === "code" || kind === "boolean", read: readerAt(path) };
    });
    const isOfAll = paths.some((path) => path.includes("[]"));
    return { readers: isOfAll ? void 0 : readers, kept: new Kept(MAX_WAYS) };
  })
);
function readerAt(path) {
  const pattern = patternOf(path);
  if (!pattern.startsWith(MEMBER)) return reader(path);
  const member = Number(/\d+/.exec(path)?.[0]);
  const own = reader(pattern.slice(MEMBER.length));
  return (record) => "members" in record ? own(record.members[member]) : void 0;
}

// src/evaluate/eligibility.ts
var eligibilityOptions = { ...judgeOptions, ...parseOptions };
var MAX_CHOICES = 64;
var MeasureJudge = class extends RecordJudge {
  prepare(level, asOf) {
    const { rulebook, chosen, set } = this;
    const measures = measuresOf(rulebook, level);
    const given = givenOn(rulebook, chosen, asOf, set);
    const candidates = (members) => {
      const criteria = [];
      const placeOf = (criterion, member) => {
        const about = criterion.level === "member" ? { ...given, member } : given;
        const ready = prepareCriterion(criterion, rulebook, chosen, about);
        const before2 = criteria.indexOf(ready);
        return before2 < 0 ? criteria.push(ready) - 1 : before2;
      };
      const judged = (measure, member) => ({
        measure,
        ...member === void 0 ? {} : { member },
        ...measure.amount === void 0 ? {} : { amount: amountOn(this, measure.amount, asOf) },
        criteria: measure.criteria.map((criterion) => placeOf(criterion, member))
      });
      const each = measures.flatMap(
        (measure) => isAboutMembers(measure) ? members.map((member) => judged(measure, member)) : [judged(measure)]
      );
      return { criteria, measures: each };
    };
    const before = new Kept(MAX_CHOICES);
    const concerning = new Set(measures.flatMap((measure) => measure.readings));
    return {
      readings: rulebook.readings.flatMap(({ id }) => concerning.has(id) ? [id] : []),
      candidatesOf(record) {
        const members = subjectsOf(record);
        return before.of(members.join(), () => candidates(members));
      }
    };
  }
  /** A level that no measure is for gets an empty list, not a refusal. */
  misfits() {
    return [];
  }
};
function toEligibility({ rulebook, chosen }, { record, prepared, overrides }, verdictOf) {
  const { level, id, asOf } = record;
  const candidates = prepared.candidatesOf(record);
  const judged = candidates.criteria.map(verdictOf);
  const measures = candidates.measures.map(({ measure, member, amount, criteria: places }) => {
    const criteria = places.map((place) => judged[place]);
    const { outcome, missing, conflicts, tooWide } = concluded(rulebook.fields, level, criteria);
    const verdict = { id: measure.id };
    if (member !== void 0) verdict.subject = subjectOf(member);
    verdict.outcome = outcome;
    if (amount !== void 0) verdict.amount = { ...amount };
    verdict.criteria = criteria;
    verdict.missing = missing;
    if (conflicts !== void 0) verdict.conflicts = conflicts;
    if (tooWide !== void 0) verdict.tooWide = tooWide;
    return verdict;
  });
  return {
    level,
    id,
    asOf,
    rulebook: { id: rulebook.id, version: rulebook.version },
    measures,
    readings: optionsApplied(prepared, chosen),
    ...overrides.length > 0 ? { overrides } : {}
  };
}
function judgeMeasures(judge, value, options) {
  const ready = judge.ready(value, options);
  return toEligibility(judge, ready, (criterion) => criterionOn(criterion, ready.record));
}
function createEligibility(options = {}) {
  const judge = new MeasureJudge(knownOptions(options, judgeOptions)).assertKnown();
  return { eligibility: (record, given) => judgeMeasures(judge, record, given && knownOptions(given, parseOptions)) };
}

export {
  eligibilityOptions,
  MeasureJudge,
  toEligibility,
  createEligibility
};
