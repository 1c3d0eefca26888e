/** The records that a search sets out from. */
import type { Day } from '../../base/date.js';
import { isAboutMembers, subjectOf } from '../../evaluate/subject.js';
import { putValues } from '../../records/at-path.js';
import { type Level, tableOf } from '../../records/catalog.js';
import type { FieldInfo } from '../../records/field.js';
import { examine, type ParsedRecord } from '../../records/parse.js';
import type { Rule, Rulebook } from '../../rulebook/rulebook.js';
import type { Readings } from '../../rulebook/rulebook-types.js';
import { isExit, rulesOf } from '../../rulebook/rules.js';
import { type Bench, byOf, type ReadyCase } from '../mutate/bench.js';
import type { MoveScope, Trial } from './moves.js';
import { search } from './search.js';

/** So many say enough of a level; each more would cost as many trials as the others. */
const MAX_SEEDS = 30;

/**
 * Records of cases: first those whose case is about the criteria, of these first those that are met, since there one
 * slip shows. The last is a plain one, for levels without cases.
 */
export function seedsOf(
  cases: readonly ReadyCase[],
  criteria: ReadonlySet<string>,
  level: Level,
  bench: Bench,
): Trial[] {
  const seen = new Set<string>();
  const ranked = cases
    .filter((one) => one.level === level)
    .map((one) => ({ one, about: isAbout(one, criteria) ? 0 : 1 }))
    .filter(
      ({
        one: {
          record,
          case: { readings, ...given },
        },
      }) => {
        const key = JSON.stringify([record, readings ?? {}, byOf(given)]);
        return !seen.has(key) && seen.add(key) !== undefined;
      },
    );
  // Only of the first few is it worth knowing whether they are met.
  const few = ranked.sort((a, b) => a.about - b.about).slice(0, MAX_SEEDS * 3);
  const trials = few.map(
    ({
      one: {
        record,
        case: { readings = {}, ...given },
      },
      about,
    }) => {
      const by = byOf(given);
      const met = bench.judged(record, readings, by).verdict?.outcome === 'met';
      return { trial: { record, readings: readings as Readings, ...by }, rank: about * 2 + (met ? 0 : 1) };
    },
  );
  const best = trials.sort((a, b) => a.rank - b.rank).slice(0, MAX_SEEDS);
  return [...best.map(({ trial }) => trial), ...madeUp(level, criteria, bench)];
}

/** Whether a case expects something of one of the criteria, or is judged by the measure that is looked at. */
function isAbout(one: ReadyCase, ids: ReadonlySet<string>): boolean {
  return [...one.criteria].some((id) => ids.has(id)) || ids.has(one.case.rule ?? '');
}

/** The seeds as they would be on some days, by default their own, and under some readings; none without either. */
export function seedsAt(seeds: readonly Trial[], days: readonly Day[], readings: Readings): Trial[] {
  if (days.length === 0 && Object.keys(readings).length === 0) return [];
  return (days.length === 0 ? [undefined] : days).flatMap((asOf) =>
    seeds.flatMap(({ record, readings: own, ...by }): Trial[] => {
      const moved = asOf === undefined ? record : examine({ ...record, asOf }, {}, tableOf(record)).record;
      return moved === undefined ? [] : [{ record: moved, readings: { ...own, ...readings }, ...by }];
    }),
  );
}

const kept = new WeakMap<Bench, Map<string, readonly Trial[]>>();

/**
 * A record that is met, or as nearly as it could be made, with every field filled in, to be judged by the first rule
 * that lists one of the criteria, or by the measure itself that is looked at; made once for each rule of a rulebook.
 */
function madeUp(level: Level, criteria: ReadonlySet<string>, bench: Bench): readonly Trial[] {
  const rules = rulesOf(bench.rulebook).filter((rule) => rule.level === level);
  const asks = (one: Rule) => criteria.has(one.id) || one.criteria.some(({ id }) => criteria.has(id));
  const rule = rules.find(asks) ?? rules[0];
  if (rule === undefined) return [];
  const ofBench = kept.get(bench) ?? new Map<string, readonly Trial[]>();
  kept.set(bench, ofBench);
  const by = isExit(rule.id) ? {} : { rule: rule.id, ...(isAboutMembers(rule) ? { subject: subjectOf(0) } : {}) };
  const plains = () => plain(level, bench.rulebook).map((trial) => ({ ...trial, ...by }));
  const made = ofBench.get(rule.id) ?? plains().map((trial) => mended(trial, rule, bench));
  ofBench.set(rule.id, made);
  return made;
}

/** The record with one value after another changed, as long as more criteria are met by it. */
function mended(trial: Trial, { level, criteria }: Rule, bench: Bench): Trial {
  let best = trial;
  for (const { id } of criteria) {
    const scope: MoveScope = { level, criteria: new Set([id]), rulebooks: [bench.rulebook], days: [] };
    const met = metBy(best, bench);
    if (met.has(id)) continue;
    const better = search([best], scope, (one) => {
      const now = metBy({ ...one, readings: best.readings }, bench);
      const same = one.record.asOf === best.record.asOf && one.readings === best.readings;
      return same && now.has(id) && [...met].every((other) => now.has(other)) ? 1 : undefined;
    });
    best = better?.trial ?? best;
  }
  return best;
}

function metBy({ record, readings, ...by }: Trial, bench: Bench): ReadonlySet<string> {
  const { verdict } = bench.judged(record, readings, by);
  return new Set(verdict?.criteria.flatMap(({ id, outcome }) => (outcome === 'met' ? [id] : [])));
}

/**
 * A record of the level with every field filled in that the schema and the other fields allow; none is meant to be true
 * to life.
 */
function plain(level: Level, { validTo, fields }: Rulebook): Trial[] {
  let record: object = { level, id: 'PLAIN', asOf: validTo, ...(level === 'household' ? { members: [{}, {}] } : {}) };
  let examined: ParsedRecord | undefined = examine(record, {}, fields).record;
  for (const field of fields.of(level)) {
    if (['id', 'asOf', 'decidedOn'].includes(field.path) || field.kind === 'text') continue;
    const paths = field.path.includes('[]') ? [0, 1].map((at) => field.path.replace('[]', `[${at}]`)) : [field.path];
    const filled = putValues(record, Object.fromEntries(paths.map((path) => [path, plainValue(field)])), fields);
    const sound = examine(filled, {}, fields).record;
    if (sound !== undefined) [record, examined] = [filled, sound];
  }
  return examined === undefined ? [] : [{ record: examined, readings: {} }];
}

function plainValue({ kind, options }: FieldInfo): unknown {
  switch (kind) {
    case 'boolean':
      return true;
    case 'code':
      return Object.keys(options ?? {})[0];
    case 'date':
      return '1970-01-01';
    case 'money':
      return 10_000;
    default:
      return 100;
  }
}
