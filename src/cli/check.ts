/** What `check` and `explain` do: records in, a report out, an exit status that a script can trust. */
import { type Outcome, outcomes } from '../base/outcome.js';
import { createEvaluator, type EvaluatorOptions } from '../evaluate/evaluate.js';
import { evaluateReadings } from '../evaluate/evaluate-readings.js';
import type { Verdict } from '../evaluate/verdict.js';
import { createEvaluatorOnDemand } from '../evaluate/verdict-on-demand.js';
import { withCells } from '../evaluate/with-cells.js';
import {
  contradictionsIn,
  createExitEvaluator,
  isExitVerdict,
  procedureRule,
  together,
} from '../evaluate/with-procedure.js';
import type { Finding } from '../inspect/finding.js';
import { createInspector } from '../inspect/look.js';
import type { Level } from '../records/catalog.js';
import { examine, type ParseOptions } from '../records/parse.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { words } from '../words/index.js';
import { difference } from './difference.js';
import { Duplicates, type Notes } from './duplicates.js';
import { judged, whoIs } from './each-record.js';
import { EXIT } from './exit.js';
import { type QuickReader, quickReader } from './quick-reader.js';
import type { Cells, Item } from './read-items.js';
import type { RecordOptions } from './record-options.js';
import type { Reporter, ReportSettings, Result } from './report.js';
import { reportRecords } from './report-records.js';
import type { Session } from './session.js';
import type { SortKey } from './sort-keys.js';
import type { KeptResult } from './sorted.js';
import { added, none, type Teller } from './teller.js';
import { createVerdictWriter, type WrittenVerdict, writtenVerdict } from './verdict-writer.js';
import { byLevel } from './what-if.js';

/** What the command line asks for. */
export interface CheckOptions extends RecordOptions {
  readonly report: (settings: ReportSettings) => Reporter<Told>;
  /** Verdicts are written without being made, as nothing is asked of them but their lines of JSON: all of it in bytes. */
  readonly written?: boolean;
  /** The report is bytes, a character each: a workbook, or text that is made once and written often. */
  readonly binary?: boolean;
  readonly requireMet?: boolean;
  readonly crossCheck?: boolean;
  readonly allReadings?: boolean;
  /** Judge the procedure of exit too. */
  readonly withProcedure?: boolean;
  /** Only these villages and their households. */
  readonly villages?: readonly string[] | undefined;
  /** Show only what came out so; judged, counted and told by the exit status is all. */
  readonly only?: readonly ShownOutcome[] | undefined;
  /** Print in this order once all is read. */
  readonly sort?: SortKey | undefined;
  /** Refuse a record of the level and id of one before. */
  readonly strict?: boolean;
  /** Say how many records are not of the ids and villages asked for. */
  readonly tellNotAsked?: boolean;
  /** Say nothing on standard error that is no error: what was passed over, how many findings there are. */
  readonly quiet?: boolean;
}

/** What records can be chosen by: how they came out, or that they were refused. */
export const shownOutcomes = [...outcomes, 'refused'] as const;
/** One of `shownOutcomes`. */
export type ShownOutcome = (typeof shownOutcomes)[number];

/** A verdict, or the line that it is written in. */
type Told = Verdict | WrittenVerdict;

type EngineVerdict = (record: unknown) => Promise<Verdict>;

/** What a teller needs of a session: it says what came of records, and reads and writes nothing. */
export type TellerSession = Pick<Session, 'language' | 'say' | 'complain' | 'colour' | 'width'>;

/** What is looked at where records are looked into as well: what there is to find of members is found by their ids. */
const lookedInto = { verdict: 'ids', brief: 'ids', names: 'people', people: 'people', record: 'record' } as const;

/** Judges records by what the command line asks for, and says what came of each. */
export async function checkTeller(options: CheckOptions, session: TellerSession, notes: Notes): Promise<Teller> {
  const { rulebook, report, asOf, rule, sort } = options;
  const { language, say, complain, colour, width } = session;
  const masked = options.mask !== undefined;
  const vocabulary = words[language];
  const withProcedure = options.withProcedure === true;
  const optionsOf = byLevel(options, (one) => ({ ...one, asOf }));
  const readingsOf = (record: unknown) => evaluateReadings<RulebookTypes>(record, optionsOf(record));
  const engine = options.crossCheck === true ? await engineVerdict(options) : undefined;
  // What is only worth a look is for the list of findings.
  const look = createInspector({ rulebook, readings: options.readings }, false);
  const sorted = sort === undefined ? undefined : await import('./sorted.js');
  const settings = { language, rulebook, rule, readings: options.readings, colour, width, masked, withProcedure };
  let reporter = report({ ...settings, severalFiles: false });
  // The other engine's verdict is held against a whole one.
  const isLittle = ['brief', 'names', 'people'].includes(reporter.looksAt ?? '') && options.crossCheck !== true;
  const evaluatorOf: (record: unknown) => { evaluate(record: unknown, options: ParseOptions): Told } = withProcedure
    ? byLevel(options, createExitEvaluator<RulebookTypes>)
    : options.written === true
      ? byLevel(options, createVerdictWriter)
      : byLevel(options, isLittle ? createEvaluatorOnDemand : createEvaluator<RulebookTypes>);
  let counts = none();
  let kept: KeptResult[] = [];
  const raise = (to: number) => {
    counts.status = Math.max(counts.status, to);
  };
  const note = (line: string) => {
    if (options.quiet !== true) complain(line);
  };

  let read: QuickReader = () => undefined;
  const parse = { asOf };
  const judge = (record: unknown) => evaluatorOf(record).evaluate(record, parse);
  // Of a table each input names its cell, where verdicts are printed as they are: these are made, and written after.
  const madeBy = options.written === true ? byLevel(options, createEvaluator<RulebookTypes>) : evaluatorOf;
  const ofTable = (item: Item, cells: Cells): Result<Told> => {
    const { notes, beside } = item;
    const result = judged(item, options, (record) => madeBy(record).evaluate(record, parse));
    if (result.verdict === undefined || options.written !== true) return { ...result, cells, notes, beside };
    return { ...result, verdict: writtenVerdict(withCells(result.verdict as Verdict, cells)) };
  };
  const resultOf = (item: Item): Result<Told> => {
    const { place } = item;
    const record = read(item);
    const { level, id } = record ?? whoIs(item.value);
    const duplicate = notes.note(place, level, id);
    if (duplicate?.told !== undefined) complain(duplicate.told);
    if (duplicate?.refusal !== undefined)
      return { place, refusal: duplicate.refusal, written: record ?? item.value, notes: item.notes };
    if (item.cells === undefined) {
      const result = judged(item, options, judge, record);
      return item.beside === undefined ? result : { ...result, beside: item.beside };
    }
    return ofTable(item, item.cells);
  };

  /** What there is to find in a record, where that is told. */
  const findingsIn = (judgedRecord: unknown): readonly Finding[] | undefined => {
    if (options.quiet === true) return undefined;
    // One that only the values of a what-if make readable is not looked into.
    const { record } = examine(judgedRecord, { asOf }, rulebook.fields);
    return record === undefined ? undefined : look(record);
  };

  /** Counts a verdict, and tells what it comes to. */
  const outcomeOf = (verdict: Told): Outcome => {
    const outcome = isExitVerdict(verdict) ? verdict.together : verdict.outcome;
    counts[outcome] += 1;
    if (options.requireMet === true && outcome !== 'met') raise(EXIT.notMet);
    return outcome;
  };

  return {
    ...(options.written === true || options.binary === true ? { encoding: 'latin1' as const } : {}),
    get oneByOne() {
      return reporter.oneByOne === true;
    },
    get status() {
      return counts.status;
    },
    start(severalFiles) {
      reporter = report({ ...settings, severalFiles });
      // The other engine, and other readings, are asked of the record as it is written.
      if (engine === undefined && options.allReadings !== true) {
        const looksAt = (sorted === undefined ? reporter.looksAt : undefined) ?? 'record';
        read = quickReader(options, options.quiet === true ? looksAt : lookedInto[looksAt]);
      }
      return reporter.start();
    },
    async record(item, seen) {
      const result = resultOf(item);
      const { verdict, place } = result;
      const level = verdict?.level ?? result.refusal?.level ?? undefined;
      if (level !== undefined) seen(level);
      let outcome: ShownOutcome = 'refused';
      let findings: readonly Finding[] | undefined;
      if (verdict === undefined) {
        counts.refused += 1;
        raise(EXIT.refused);
      } else {
        findings = findingsIn(result.record);
        counts.findings += findings?.length ?? 0;
        outcome = outcomeOf(verdict);
        const differs = engine && difference(verdict as Verdict, await engine(item.value));
        if (differs !== undefined) {
          complain(say.disagreement(vocabulary.place(place.file, place.line, place.item), differs));
          raise(EXIT.failed);
        }
      }
      const told =
        verdict === undefined
          ? result
          : {
              ...result,
              findings,
              ...(options.allReadings === true ? { allReadings: readingsOf(result.record) } : {}),
            };
      if (options.only?.includes(outcome) === false) {
        counts.notShown += 1;
        reporter.hidden?.(told);
        return '';
      }
      if (sorted === undefined || sort === undefined) return reporter.result(told);
      // What is sorted is never written without being made.
      kept.push(sorted.keptOf(told as Result, sort, reporter));
      return '';
    },
    counted() {
      const tally = { ...counts, kept, report: reporter.counting?.counted() };
      [counts, kept] = [none(), []];
      return tally;
    },
    add({ kept: keptThere, report, ...others }) {
      counts = added(counts, others);
      for (const one of keptThere) kept.push(one);
      if (report !== undefined) reporter.counting?.add(report);
    },
    async *end(levelSkipped, notAsked, ofTables) {
      reporter.ofTables?.({ notes: ofTables });
      const { met, notMet, undetermined, refused, notShown } = counts;
      const skipped = levelSkipped + notAsked;
      const read = met + notMet + undetermined + refused + skipped;
      if (notAsked > 0 && options.tellNotAsked === true) note(say.check.notAsked(notAsked));
      if (notShown > 0) note(say.check.notShown(notShown));
      if (notes.further !== undefined) complain(notes.further);
      if (sorted !== undefined) yield* sorted.inKeyOrder(kept, reporter);
      yield await reporter.end({
        met,
        notMet,
        undetermined,
        refused,
        notShown,
        read,
        skipped,
        duplicates: notes.count,
        beside: options.against?.sums(),
      });
    },
    after() {
      if (counts.findings > 0) note(say.inspect.found(counts.findings));
      if (options.requireMet === true && counts.met + counts.notMet + counts.undetermined === 0) {
        complain(say.nothingJudged);
        raise(EXIT.notMet);
      }
    },
  };
}

/** Checks all that is asked for and gives the exit status. */
export async function check(options: CheckOptions, session: Session): Promise<number> {
  const teller = await checkTeller(options, session, new Duplicates(options, session));
  const walked = await reportRecords(options, session, teller);
  return Math.max(teller.status, walked);
}

async function engineVerdict(options: CheckOptions): Promise<EngineVerdict> {
  const { createEngineEvaluator } = await import('../interop/json-rules-engine.js');
  const { asOf } = options;
  const engineFor = (one: EvaluatorOptions) => createEngineEvaluator<RulebookTypes>({ ...one, asOf });
  const engineOf = byLevel(options, engineFor);
  if (options.withProcedure !== true) return (record) => engineOf(record).evaluate(record);
  // Made as records come: not every level has a procedure of exit.
  const engines = new Map<Level, typeof engineOf>();
  const optionsOf = byLevel(options, (one) => ({ ...one, asOf }));
  return async (record) => {
    const exit = await engineOf(record).evaluate(record);
    const { level } = exit;
    const procedureOf = engines.get(level) ?? byLevel({ ...options, rule: procedureRule(level) }, engineFor);
    engines.set(level, procedureOf);
    const contradictions = contradictionsIn(record, optionsOf(record), options.rulebook.fields);
    return together(exit, await procedureOf(record).evaluate(record), contradictions);
  };
}
