/**
 * Verdicts as JSON text without the verdicts: what is the same for every record of a day is text once, and the rest is
 * filled in. The text is that of `printableJson`, to the byte; what is in any way unusual is written by that.
 */
import { toDecimalString } from '../base/exact.js';
import type { Outcome } from '../base/outcome.js';
import { printableJson } from '../base/printable.js';
import { madeOnce, remembered } from '../base/remembered.js';
import { caveatsOf } from '../evaluate/caveats.js';
import { combiner, compared } from '../evaluate/compare.js';
import { type EvaluatorOptions, Judge, type Ready, verdictBy } from '../evaluate/evaluate.js';
import type { Prepared, PreparedCriterion, PreparedLeaf } from '../evaluate/prepared.js';
import { subjectOf } from '../evaluate/subject.js';
import { compareLeaves, concluded, marginOf, mergedInputs, optionsApplied, toCriterion } from '../evaluate/trace.js';
import { type Compared, isAttestedOn, isDoubtful } from '../evaluate/uncertain.js';
import type { CriterionVerdict, Verdict } from '../evaluate/verdict.js';
import { comparedLeaf } from '../evaluate/verdict-on-demand.js';
import { type FactValue, type InputMaker, inputValue, reader } from '../facts/fact.js';
import { type Level, tableOf } from '../records/catalog.js';
import { isNumeric } from '../records/field.js';
import type { ParsedRecord, ParseOptions } from '../records/parse.js';
import { isOrder } from '../rulebook/condition.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';

/** A verdict as it is printed, with what has to be known of it besides. */
export interface WrittenVerdict {
  readonly level: Level;
  readonly outcome: Outcome;
  /** One line of JSON in UTF-8, a character a byte (`latin1`): so that Chinese in it costs nothing. */
  readonly text: string;
}

/** Text in UTF-8, a character a byte. */
export function inBytes(text: string): string {
  return PLAIN.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
}

/** A verdict that was made, as it is printed. */
export function writtenVerdict(verdict: Verdict): WrittenVerdict {
  return { level: verdict.level, outcome: verdict.outcome, text: inBytes(printableJson(verdict)) };
}

/** What stands in JSON as it is. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** A value as JSON in bytes; most texts are plain. */
export function jsonInBytes(value: unknown): string {
  return typeof value === 'string' && PLAIN.test(value) ? `"${value}"` : inBytes(printableJson(value));
}

/** A text in bytes put together that is written again and again, in one piece: else it stays the tree of its parts. */
export function flattened(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}

/** One comparison: what it comes to, and its text where it counts and where it does not. */
interface LeafText {
  readonly outcome: Outcome;
  readonly counting: string;
  readonly idle: string;
  /** What it misses where it is open. */
  readonly absent: readonly string[];
}

/** Tells a comparison of a record; undefined where there is more to it than a value on either side. */
type LeafWriter = (record: ParsedRecord) => LeafText | undefined;

/** One criterion of a record: its text, and what the verdict asks of it. */
interface CriterionText extends Pick<CriterionVerdict, 'outcome' | 'missing' | 'conflicts' | 'tooWide' | 'required'> {
  readonly text: string;
  /** Its comparisons, where there is more to one than a value on either side. */
  readonly leaves?: readonly Compared[];
}

const NOTHING: readonly string[] = [];
/** So much is kept of what came of a comparison before it is begun anew. */
const MAX_KEPT = 4096;

function leafWriter(prepared: PreparedLeaf): LeafWriter {
  const { leaf, fact, otherFact, unit, weak } = prepared;
  const { operator, side } = leaf;
  const start = flattened(
    `{"at":${jsonInBytes(leaf.at)},"fact":${jsonInBytes(leaf.fact)},"operator":${jsonInBytes(operator)},"actual":`,
  );
  const parameter = side.kind === 'parameter' ? side.id : undefined;
  const named = parameter === undefined ? '' : `,"parameter":${jsonInBytes(parameter)}`;
  const ofNumbers = flattened(`${unit === undefined ? '' : `,"unit":${jsonInBytes(unit)}`}${named}`);
  const end = weak ? ',"weak":true}' : '}';
  const inputTexts = otherFact === undefined ? fact.inputsAs?.(inputText) : undefined;
  /** What stands behind both sides, and what of it is missing. */
  const behind = (record: ParsedRecord, { actual, expected, outcome }: Compared) => {
    const quick = inputTexts?.(record);
    if (quick !== undefined) return { text: `${inRow(quick)}]`, absent: NOTHING };
    const [trace, other] = [fact.trace(record), otherFact?.trace(record)];
    const inputs = other === undefined ? trace.inputs : mergedInputs(record, trace.inputs, other.inputs);
    const { subjects, reported } = trace;
    return {
      text: `${inRow(inputs.map(({ path, value }) => `${pathText(path)}${jsonInBytes(value)}}`))}]${
        subjects !== undefined && outcome !== 'met' ? `,"subjects":${jsonInBytes(subjects)}` : ''
      }${reported === true ? ',"reported":true' : ''}`,
      absent: [
        ...(actual === undefined ? trace.missing : NOTHING),
        ...(other !== undefined && expected === undefined ? other.missing : NOTHING),
      ],
    };
  };
  const write: LeafWriter = (record) => {
    const [actual, expected] = [fact.value(record), prepared.expected(record)];
    if ((actual === undefined || fact.inDoubt !== undefined || otherFact !== undefined) && isDoubtful(prepared, record))
      return undefined;
    const outcome = compared(operator, actual, expected);
    const { text, absent } = behind(record, { actual, expected, outcome });
    const numbers = typeof actual === 'object' && isNumber(expected) && isOrder(operator);
    const margin = numbers ? `,"margin":"${marginOf(operator, actual, expected)}"` : '';
    const before = `${start}${shown(actual)},"expected":${shown(expected)}${numbers ? ofNumbers : named},"outcome":"${outcome}"${margin},"counts":`;
    const after = `,"inputs":[${text}${end}`;
    return {
      outcome,
      counting: `${before}true${after}`,
      idle: `${before}false${after}`,
      absent: parameter !== undefined && expected === undefined ? [...absent, `parameters.${parameter}`] : absent,
    };
  };
  // What is read is the input itself: all that is said hangs on its value.
  return otherFact === undefined && leaf.fact === prepared.inputs[0] ? keptByValue(prepared, write) : write;
}

const isNumber = (value: unknown): value is Extract<FactValue, object> =>
  typeof value === 'object' && !Array.isArray(value);

function shown(value: FactValue | readonly string[] | undefined): string {
  if (value === undefined) return 'null';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return isNumber(value) ? `"${toDecimalString(value)}"` : jsonInBytes(value);
}

/** Joined as they are: to put the parts of a text in a row takes longer than to write them. */
function inRow(texts: readonly string[]): string {
  let row = '';
  for (let at = 0; at < texts.length; at += 1) {
    if (at > 0) row += ',';
    row += texts[at] as string;
  }
  return row;
}

/** What comes before an input's value. */
const pathText = (path: string) => `{"path":${jsonInBytes(path)},"value":`;

/** What writes an input, by its field: those are few. */
const inputWriters = new Map<string, ReturnType<InputMaker<string>>>();

type InputOf = Parameters<ReturnType<InputMaker<string>>>[0];

const inputText: InputMaker<string> = (path, kind) => {
  const field = `${kind} ${path}`;
  const before = flattened(pathText(path));
  const text = (value: InputOf) => `${before}${jsonInBytes(inputValue(kind, value))}}`;
  // Numbers and days are plain.
  const plain = (value: InputOf) =>
    typeof value === 'object' ? text(value) : `${before}"${inputValue(kind, value)}"}`;
  const isPlain = isNumeric(kind) || kind === 'date';
  const known = inputWriters.get(field) ?? (isPlain ? plain : madeOnce(MAX_KEPT, text));
  inputWriters.set(field, known);
  return known;
};

/** A comparison of one input, told once for each value: as it is written, as a measure may have more decimals than are shown. */
function keptByValue({ leaf, fact }: PreparedLeaf, write: LeafWriter): LeafWriter {
  const read = reader(leaf.fact);
  const known = new Map<unknown, LeafText>();
  return (record) => {
    if (fact.inDoubt?.(record) !== undefined) return undefined;
    const value = read(record);
    const before = known.get(value);
    if (before !== undefined) return before;
    const made = write(record);
    if (known.size >= MAX_KEPT) known.clear();
    if (made === undefined) return undefined;
    const told = { ...made, counting: flattened(made.counting), idle: flattened(made.idle) };
    known.set(value, told);
    return told;
  };
}

/** How a criterion is written, whatever the record. */
const criterionWriter = remembered((ready: PreparedCriterion) => {
  const { criterion, conditions, required } = ready;
  const writers = ready.leaves.map(leafWriter);
  const combine = combiner(conditions);
  const begun = (outcome: Outcome) =>
    flattened(`{"id":${jsonInBytes(criterion.id)},"outcome":"${outcome}","required":${required},"checks":[`);
  const starts = { met: begun('met'), notMet: begun('notMet'), undetermined: begun('undetermined') };
  const citations = `,"citations":${jsonInBytes(criterion.citations.map(({ source, at }) => ({ source, at })))}}`;
  const complete = flattened(`],"missing":[]${citations}`);
  const inFull = (record: ParsedRecord): CriterionText => {
    const compared = compareLeaves(ready, record);
    const verdict = toCriterion(ready, record, compared);
    return { ...verdict, text: jsonInBytes(verdict), leaves: compared.leaves };
  };
  return (record: ParsedRecord): CriterionText => {
    if (isAttestedOn(ready, record)) return inFull(record);
    const told: LeafText[] = [];
    for (const write of writers) {
      const leaf = write(record);
      if (leaf === undefined) return inFull(record);
      told.push(leaf);
    }
    const { outcome, counts } = combine(told);
    let text = starts[outcome];
    let missing: readonly string[] = NOTHING;
    for (let at = 0; at < told.length; at += 1) {
      const leaf = told[at] as LeafText;
      const counting = counts[at] === true;
      if (at > 0) text += ',';
      text += counting ? leaf.counting : leaf.idle;
      if (outcome === 'undetermined' && counting && leaf.outcome === outcome) missing = [...missing, ...leaf.absent];
    }
    if (missing.length > 1) missing = tableOf(record).inOrder(record.level, missing);
    text += missing.length === 0 ? complete : `],"missing":${jsonInBytes(missing)}${citations}`;
    return { outcome, required, missing, text };
  };
});

/** The keys of an object as they go on in another; most are empty. */
function keysOf(value: object): string {
  for (const _ in value) return `,${jsonInBytes(value).slice(1, -1)}`;
  return '';
}

/** Writes the verdicts of one rule, its readings and overrides those of a judge. */
function verdictWriter(judge: Judge) {
  const around = remembered(({ rule, member, criteria }: Prepared) => {
    const { id, version } = judge.rulebook;
    const subject = member === undefined ? '' : `,"subject":${jsonInBytes(subjectOf(member))}`;
    return {
      before: flattened(
        `,"rulebook":${jsonInBytes({ id, version })},"rule":${jsonInBytes(rule.id)}${subject},"outcome":"`,
      ),
      criteria: criteria.map(criterionWriter),
      after: flattened(`,"readings":${jsonInBytes(optionsApplied(rule, judge.chosen))}`),
    };
  });
  return ({ record, prepared, certain, overrides }: Ready): WrittenVerdict | undefined => {
    if (!certain || overrides.length > 0) return undefined;
    const { before, criteria, after } = around(prepared);
    const told = criteria.map((write) => write(record));
    const { level, asOf, decidedOn } = record;
    const { outcome, missing, ...doubts } = concluded(tableOf(record), level, told);
    const comparedAt = (at: number, leaf: number) =>
      told[at]?.leaves?.[leaf] ?? comparedLeaf(prepared.criteria[at]?.leaves[leaf], record);
    const [village, county] = ['village' in record ? record.village : '', 'county' in record ? record.county : ''];
    const caveats = caveatsOf(judge.rulebook, judge.chosen, prepared, record, comparedAt);
    const head = `{"level":"${level}","id":${jsonInBytes(record.id)}${village ? `,"village":${jsonInBytes(village)}` : ''}${
      county ? `,"county":${jsonInBytes(county)}` : ''
    },"asOf":"${asOf}"${decidedOn ? `,"decidedOn":${jsonInBytes(decidedOn)}` : ''}`;
    const open = missing.length === 0 ? '[]' : jsonInBytes(missing);
    const text = `${head}${before}${outcome}","criteria":[${inRow(told.map(({ text }) => text))}],"missing":${open}${keysOf(doubts)}${after}${
      caveats.length > 0 ? `,"caveats":${jsonInBytes(caveats)}` : ''
    }}`;
    return { level, outcome, text };
  };
}

/**
 * Prepares the rules once for many records.
 * @throws InvalidRecordError as `createEvaluator` does
 */
export function createVerdictWriter(options: EvaluatorOptions<RulebookTypes>) {
  const judge = new Judge(options).assertKnown();
  const write = verdictWriter(judge);
  return {
    /** The verdict as it is printed. @throws InvalidRecordError */
    evaluate(record: unknown, options?: ParseOptions): WrittenVerdict {
      const ready = judge.ready(record, options);
      const written = write(ready);
      if (written !== undefined) return written;
      return writtenVerdict(verdictBy(judge, ready));
    },
  };
}
