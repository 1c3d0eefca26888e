/** One way in which a record may exit by one rulebook and not by the other. */
import type { Outcome } from '../../base/outcome.js';
import type { Check, CriterionVerdict, Verdict } from '../../evaluate/verdict.js';
import type { Level } from '../../records/catalog.js';
import type { Label } from '../../records/field.js';
import type { Criterion } from '../../rulebook/rulebook.js';
import type { Stretch } from '../days.js';

/**
 * What makes a difference: a number exactly on a bound that only one of them includes; a number between two bounds; a
 * code, a boolean or a gap that only one of them accepts; a fact that they compute otherwise; a thing that only one asks
 * for.
 */
export const layerReasons = ['onBound', 'between', 'otherwise', 'computedOtherwise', 'notAsked'] as const;
/** One of `layerReasons`. */
export type LayerReason = (typeof layerReasons)[number];

/** What a rulebook asks of the fact, and what the fact is by it. Numbers are decimal strings, as in verdicts. */
export type LayerCheck = Pick<Check, 'operator' | 'actual' | 'expected' | 'unit' | 'parameter'>;

/** Options by reading, where they are not the defaults. */
export interface LayerReadings {
  readonly old: Readonly<Record<string, string>>;
  readonly new: Readonly<Record<string, string>>;
}

/** A known kind of record that the new rulebook lets exit and the old one does not, with the smallest that was found. */
export interface LayerDifference {
  readonly level: Level;
  /** The criterion of the old rulebook that is not met. */
  readonly criterion: string;
  readonly labels: Label;
  /** What comes of the criterion by the old rulebook, and by the new one where it has it. */
  readonly from: Outcome;
  readonly to: Outcome | 'absent';
  readonly why: LayerReason;
  readonly fact: string;
  readonly old: LayerCheck;
  /** Null where no required criterion of the new rulebook asks for the fact. */
  readonly new: LayerCheck | null;
  /** Which readings it takes. */
  readonly readings: LayerReadings;
  /** The days of judgement for which it was found. */
  readonly periods: readonly Stretch[];
  /** A record that shows it, judged so by both evaluators. */
  readonly record: Readonly<Record<string, unknown>>;
  /** Whether the search through the conditions came upon it, or only a record made at random. */
  readonly foundBy: 'search' | 'generated';
}

/** What two verdicts on one record show. */
export type ShownDifference = Pick<
  LayerDifference,
  'level' | 'criterion' | 'labels' | 'from' | 'to' | 'why' | 'fact' | 'old' | 'new'
>;

/** What tells one kind of difference from another, whatever the day. */
export function differenceKey({ why, old, ...shown }: ShownDifference): string {
  return kindKey({ ...shown, why }, why === 'otherwise' ? old.actual : null);
}

/** The same of what is known before any record; a code or boolean that only one accepts is a kind by itself. */
export function kindKey(
  { level, criterion, why, fact }: Pick<LayerDifference, 'level' | 'criterion' | 'why' | 'fact'>,
  actual: LayerCheck['actual'] = null,
): string {
  return JSON.stringify([level, criterion, why, fact, actual]);
}

/**
 * The differences that a record shows: one for each required criterion of the old rulebook that is not met, where the
 * new one lets the record exit. None where it does not.
 * @param criteria the criteria of the old rulebook, for their labels
 */
export function differencesIn(old: Verdict, now: Verdict, criteria: readonly Criterion[]): ShownDifference[] {
  if (now.outcome !== 'met' || old.outcome === 'met') return [];
  return old.criteria
    .filter(({ required, outcome }) => required && outcome !== 'met')
    .flatMap((criterion): ShownDifference[] => {
      const check = criterion.checks.find(({ at, counts, outcome }) => counts && standsInTheWay(at, outcome));
      if (check === undefined) return [];
      const own = checkOf(now, check.fact, criterion.id);
      return [
        {
          level: old.level,
          criterion: criterion.id,
          labels: criteria.find(({ id }) => id === criterion.id)?.labels ?? { zh: criterion.id, en: criterion.id },
          from: criterion.outcome,
          to: now.criteria.find(({ id }) => id === criterion.id)?.outcome ?? 'absent',
          why: reasonOf(check, own),
          fact: check.fact,
          old: shown(check),
          new: own === undefined ? null : shown(own),
        },
      ];
    });
}

/** Whether a comparison at a pointer keeps its criterion from being met: one that is denied does where it is met. */
export function standsInTheWay(at: string, outcome: Outcome): boolean {
  const denials = at.split('/').filter((part) => part === 'not').length;
  return outcome !== (denials % 2 === 0 ? 'met' : 'notMet');
}

/** The comparison of a fact that the verdict depends on, of the criterion of the same id where it has one. */
function checkOf(verdict: Verdict, fact: string, criterion: string): Check | undefined {
  const required = verdict.criteria.filter((one) => one.required);
  const find = (list: readonly CriterionVerdict[]) =>
    list.flatMap(({ checks }) => checks).find((check) => check.fact === fact);
  return find(required.filter(({ id }) => id === criterion)) ?? find(required);
}

function reasonOf(check: Check, own: Check | undefined): LayerReason {
  if (own === undefined) return 'notAsked';
  if (JSON.stringify(check.actual) !== JSON.stringify(own.actual)) return 'computedOtherwise';
  if (check.margin === undefined) return 'otherwise';
  return check.margin === '0' && check.expected === own.expected ? 'onBound' : 'between';
}

function shown({ operator, actual, expected, unit, parameter }: Check): LayerCheck {
  return {
    operator,
    actual,
    expected,
    ...(unit === undefined ? {} : { unit }),
    ...(parameter === undefined ? {} : { parameter }),
  };
}
