import { type Level, levelOf } from '../../records/catalog.js';
import { knownOptions, type OptionTable } from '../../records/options.js';
import type { ParsedRecord } from '../../records/parse.js';
import { leavesOf } from '../../rulebook/condition.js';
import { loadRulebook, type RulebookFiles } from '../../rulebook/load.js';
import { readingsUsedBy } from '../../rulebook/readings-used.js';
import type { Criterion, MeasureRule, Rulebook } from '../../rulebook/rulebook.js';
import type { Readings } from '../../rulebook/rulebook-types.js';
import { criteriaOf } from '../../rulebook/rules.js';
import { suggestWords } from '../../words/kit.js';
import type { Language } from '../../words/words.js';
import { coverage, pointsIn } from '../coverage.js';
import { type CoveragePoint, keyOf, parametersOf } from '../coverage-points.js';
import { pointText } from '../coverage-words.js';
import { measuresGiving, measuresGivingBy } from '../criteria.js';
import { Bench, byOf, type ReadyCase, readyCases } from '../mutate/bench.js';
import { mutantText } from '../mutate/mutant-text.js';
import { type MutateOptions, mutate, mutateOptions } from '../mutate/mutate.js';
import { type OwnStatements, ownStatements } from '../own-statements.js';
import { type CaseRun, runCases } from '../run-cases.js';
import type { TestCase } from '../test-case.js';
import type { MoveScope, Trial } from './moves.js';
import { search } from './search.js';
import { seedsAt, seedsOf } from './seeds.js';

/** A case as a case file holds it, still without a verdict. */
export interface SuggestedCase {
  readonly name: string;
  readonly record: ParsedRecord;
  readonly rule?: string;
  readonly subject?: string;
  readonly readings?: Readonly<Record<string, string>>;
  /** Left empty: what the record must come to is for a person to say. */
  readonly expect: Readonly<Record<string, never>>;
  /** What the case is suggested for. As long as it stands there, the case is refused as not yet confirmed. */
  readonly unconfirmed: string;
}

/** Suggested cases, and the points and mutants that none was found for. */
export interface Suggestions {
  readonly cases: readonly SuggestedCase[];
  /** What is lacking and for which no record was found, in words. */
  readonly without: readonly string[];
  /** The cases that fail as the rules are: as long as there are any, it is not known what is lacking. */
  readonly failing: readonly CaseRun[];
}

/** Options of suggesting cases. */
export interface SuggestOptions extends MutateOptions {
  /** Of the sentences; by default English. */
  readonly language?: Language | undefined;
}

const suggestOptions: OptionTable<SuggestOptions> = { ...mutateOptions, language: 'any' };

/**
 * Suggests a case for each point that no case covers, and for each mutant that no case notices; of what the rulebook takes
 * over from others only with `inherited`. Codes of refusals are left out: they are no matter of the rulebook. Equal input gives equal suggestions.
 * @throws InvalidRulebookError where the files are at fault, InvalidRecordError for an option that is not known
 */
export async function suggestCases(
  files: RulebookFiles,
  cases: readonly TestCase[],
  options: SuggestOptions = {},
): Promise<Suggestions> {
  const { language = 'en', ...others } = knownOptions(options, suggestOptions);
  const rulebook = loadRulebook(files);
  const say = suggestWords[language];
  const mutation = await mutate(files, cases, others);
  const { failing } = mutation;
  if (failing.length > 0) return { cases: [], without: [], failing };
  const wanted = new Wanted(rulebook, cases, language);
  await wanted.cover(options.inherited === true ? undefined : ownStatements(files), options.onProgress);
  for (const { mutant, fate, telling } of mutation.runs) {
    if (fate !== 'survived') continue;
    const what = say.mutant(mutantText(mutant, rulebook, language));
    if (telling === undefined) wanted.without.push(what);
    else wanted.add(telling, what);
  }
  return { cases: wanted.suggested(), without: wanted.without, failing };
}

/** Records found, with everything that each is good for. */
class Wanted {
  readonly without: string[] = [];
  readonly #rulebook: Rulebook;
  readonly #cases: readonly TestCase[];
  readonly #ready: readonly ReadyCase[];
  readonly #bench: Bench;
  readonly #language: Language;
  readonly #found = new Map<string, { readonly trial: Trial; readonly reasons: string[] }>();

  constructor(rulebook: Rulebook, cases: readonly TestCase[], language: Language) {
    this.#rulebook = rulebook;
    this.#cases = cases;
    this.#ready = readyCases(rulebook.fields, cases);
    this.#bench = new Bench(rulebook);
    this.#language = language;
  }

  add({ record, readings, ...given }: Trial, reason: string): void {
    const trial: Trial = { record, readings, ...byOf(given) };
    const key = JSON.stringify(trial);
    const found = this.#found.get(key) ?? { trial, reasons: [] };
    this.#found.set(key, found);
    found.reasons.push(reason);
  }

  /** Finds a record for each point of what is stated, or of all, that is not covered; one found for another may do. */
  async cover(stated: OwnStatements | undefined, onProgress: MutateOptions['onProgress']): Promise<void> {
    const runs = await runCases(this.#cases, { rulebook: this.#rulebook, engines: ['evaluator'] });
    const { points } = coverage(this.#rulebook, runs, ['criterion', 'bound', 'option', 'period']);
    const found: { readonly trial: Trial; readonly shows: ReadonlySet<string> }[] = [];
    const lacking = points.filter((point) => point.cases === 0 && (stated === undefined || isOf(stated, point)));
    for (const [done, { cases: _none, ...point }] of lacking.entries()) {
      onProgress?.(done, lacking.length);
      const key = keyOf(point as CoveragePoint);
      const what = pointText(point as CoveragePoint, this.#rulebook, this.#language);
      const trial = found.find(({ shows }) => shows.has(key))?.trial ?? this.#showing(point as CoveragePoint, key);
      if (trial === undefined) {
        this.without.push(what);
        continue;
      }
      found.push({ trial, shows: this.#shownBy(trial) });
      this.add(trial, suggestWords[this.#language].point(what));
    }
  }

  #shownBy({ record, readings, ...by }: Trial): Set<string> {
    const { verdict } = this.#bench.judged(record, readings, by);
    // As if a case expected something of every criterion.
    const all = new Set(verdict?.criteria.map(({ id }) => id));
    return new Set(verdict === undefined ? [] : pointsIn(this.#rulebook, verdict, all, true).map(keyOf));
  }

  #showing(point: CoveragePoint, key: string): Trial | undefined {
    for (const { level, criteria } of this.#scopes(point)) {
      const days = point.kind === 'period' ? [point.from ?? `${point.year}-12-31`] : [];
      const scope: MoveScope = { level, criteria, rulebooks: [this.#rulebook], days };
      const seeds = seedsOf(this.#ready, criteria, level, this.#bench);
      const near = seedsAt(seeds, days, this.#readingsOf(point));
      const found = search([...near, ...seeds], scope, (trial) => (this.#shownBy(trial).has(key) ? 1 : undefined));
      if (found !== undefined) return found.trial;
    }
    return undefined;
  }

  /** The criteria, level by level, by which a point can be shown, and the measures that can show what they give. */
  #scopes(point: CoveragePoint): { level: Level; criteria: ReadonlySet<string> }[] {
    const criteria = criteriaOf(this.#rulebook).filter((criterion) => canShow(criterion, point, this.#rulebook));
    const able = [...criteria, ...measuresShowing(point, this.#rulebook)];
    const levels = new Set(able.map(({ level }) => levelOf(level)));
    return [...levels].map((level) => {
      return { level, criteria: new Set(able.filter((one) => levelOf(one.level) === level).map(({ id }) => id)) };
    });
  }

  /** The option under which a point is shown, where it is under one. */
  #readingsOf(point: CoveragePoint): Readings {
    switch (point.kind) {
      case 'option':
        return { [point.reading]: point.option };
      case 'bound': {
        const criterion = criteriaOf(this.#rulebook).find(({ id }) => id === point.criterion);
        const leaf = criterion && leavesOf(criterion.conditions).find(({ at }) => at === point.at);
        const choice = leaf?.choices.find(({ operator }) => operator === point.operator);
        return choice === undefined ? {} : { [choice.reading]: choice.option };
      }
      case 'period': {
        const { series, proRata } = this.#rulebook.parameters.get(point.parameter) ?? {};
        const reading = (series ?? proRata)?.reading;
        return reading === undefined || point.option === undefined ? {} : { [reading]: point.option };
      }
      default:
        return {};
    }
  }

  suggested(): SuggestedCase[] {
    const say = suggestWords[this.#language];
    return [...this.#found.values()].map(({ trial: { record, readings, ...by }, reasons }, index): SuggestedCase => {
      const [first = ''] = reasons;
      return {
        name: say.name(first),
        record: { ...record, id: `SUGGESTED-${index + 1}` },
        ...by,
        ...(Object.keys(readings).length === 0 ? {} : { readings }),
        expect: {},
        unconfirmed: reasons.join(say.also),
      };
    });
  }
}

/** Whether a point is one of what is stated. */
function isOf({ rules, readings, parameters }: OwnStatements, point: CoveragePoint): boolean {
  switch (point.kind) {
    case 'criterion':
    case 'bound':
      return rules.has(point.criterion);
    case 'option':
      return readings.has(point.reading);
    case 'period':
      return parameters.has(point.parameter);
    case 'refusal':
    case 'branch':
      return false;
  }
}

function canShow(criterion: Criterion, point: CoveragePoint, rulebook: Rulebook): boolean {
  const { id } = criterion;
  switch (point.kind) {
    case 'criterion':
    case 'bound':
      return id === point.criterion;
    case 'option':
      return readingsUsedBy(criterion, rulebook).has(point.reading);
    case 'period':
      return parametersOf(criterion, rulebook).includes(point.parameter);
    case 'refusal':
    case 'branch':
      return false;
  }
}

/** The measures that can show a point by what they give. */
function measuresShowing(point: CoveragePoint, rulebook: Rulebook): MeasureRule[] {
  if (point.kind === 'period') return measuresGiving(rulebook, point.parameter);
  return point.kind === 'option' ? measuresGivingBy(rulebook, point.reading) : [];
}
