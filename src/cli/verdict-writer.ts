/**
 * Verdicts as JSON text without the verdicts: what is the same for every record of a day is text once, and the rest is
 * filled in. The text is that of `printableJson`, to the byte; what is in any way unusual is written by that.
 */
import { toDecimalString } from '../base/exact.js';
import type { Outcome } from '../base/outcome.js';
import { printableJson } from '../base/printable.js';
import { remembered } from '../base/remembered.js';
import { caveatsOf } from '../evaluate/caveats.js';
import { combinedOnce, compared } from '../evaluate/compare.js';
import { type EvaluatorOptions, Judge, type Ready, verdictBy } from '../evaluate/evaluate.js';
import type { Prepared, PreparedCriterion, PreparedLeaf } from '../evaluate/prepared.js';
import { subjectOf } from '../evaluate/subject.js';
import { compareLeaves, concluded, marginOf, mergedInputs, optionsApplied, toCriterion } from '../evaluate/trace.js';
import { type Compared, isAttestedOn, isDoubtful } from '../evaluate/uncertain.js';
import type { CriterionVerdict, Verdict } from '../evaluate/verdict.js';
import { comparedLeaf } from '../evaluate/verdict-on-demand.js';
import type { FactValue, Input } from '../facts/fact.js';
import { type Level, tableOf } from '../records/catalog.js';
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
function json(value: unknown): string {
  return typeof value === 'string' && PLAIN.test(value) ? `"${value}"` : inBytes(printableJson(value));
}

/** One comparison: what it comes to, and its text before and after whether it counts. */
interface LeafText {
  readonly outcome: Outcome;
  readonly before: string;
  readonly after: string;
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
  const start = `{"at":${json(leaf.at)},"fact":${json(leaf.fact)},"operator":${json(operator)},"actual":`;
  const parameter = side.kind === 'parameter' ? side.id : undefined;
  const named = parameter === undefined ? '' : `,"parameter":${json(parameter)}`;
  const ofNumbers = `${unit === undefined ? '' : `,"unit":${json(unit)}`}${named}`;
  const end = weak ? ',"weak":true}' : '}';
  const write: LeafWriter = (record) => {
    const [actual, expected] = [fact.value(record), prepared.expected(record)];
    if ((actual === undefined || fact.inDoubt !== undefined || otherFact !== undefined) && isDoubtful(prepared, record))
      return undefined;
    const [trace, other] = [fact.trace(record), otherFact?.trace(record)];
    const outcome = compared(operator, actual, expected);
    const numbers = typeof actual === 'object' && isNumber(expected) && isOrder(operator);
    const inputs = other === undefined ? trace.inputs : mergedInputs(record, trace.inputs, other.inputs);
    const { subjects } = trace;
    const absent = [
      ...(actual === undefined ? trace.missing : NOTHING),
      ...(other !== undefined && expected === undefined ? other.missing : NOTHING),
      ...(parameter !== undefined && expected === undefined ? [`parameters.${parameter}`] : NOTHING),
    ];
    const margin = numbers ? `,"margin":"${marginOf(operator, actual, expected)}"` : '';
    return {
      outcome,
      before: `${start}${shown(actual)},"expected":${shown(expected)}${numbers ? ofNumbers : named},"outcome":"${outcome}"${margin},"counts":`,
      after: `,"inputs":[${inputsText(inputs)}]${
        subjects !== undefined && outcome !== 'met' ? `,"subjects":${json(subjects)}` : ''
      }${trace.reported === true ? ',"reported":true' : ''}${end}`,
      absent: absent.length === 0 ? NOTHING : absent,
    };
  };
  // What is read is the input itself: all that is said hangs on its value.
  return otherFact === undefined && leaf.fact === prepared.inputs[0] ? keptByValue(prepared, write) : write;
}

const isNumber = (value: unknown): value is Extract<FactValue, object> =>
  typeof value === 'object' && !Array.isArray(value);

function shown(value: FactValue | readonly string[] | undefined): string {
  if (value === undefined) return 'null';
  return isNumber(value) ? `"${toDecimalString(value)}"` : json(value);
}

/** What comes before an input's value, by its path: the paths are those of the fields, and few. */
const pathTexts = new Map<string, string>();

function inputsText(inputs: readonly Input[]): string {
  let text = '';
  for (const { path, value } of inputs) {
    let before = pathTexts.get(path);
    if (before === undefined) {
      before = `{"path":${json(path)},"value":`;
      pathTexts.set(path, before);
    }
    text += `${text === '' ? '' : ','}${before}${json(value)}}`;
  }
  return text;
}

/** A comparison of one input, told once for each value. */
function keptByValue(prepared: PreparedLeaf, write: LeafWriter): LeafWriter {
  const { fact } = prepared;
  const known = new Map<unknown, LeafText>();
  return (record) => {
    if (fact.inDoubt?.(record) !== undefined) return undefined;
    const value = fact.value(record);
    // The whole of a number: a measure may have more decimals than are shown.
    const key = typeof value === 'object' ? `${value.numerator}/${value.denominator}` : value;
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = write(record);
    if (known.size >= MAX_KEPT) known.clear();
    if (made !== undefined) known.set(key, made);
    return made;
  };
}

/** How a criterion is written, whatever the record. */
const criterionWriter = remembered((ready: PreparedCriterion) => {
  const { criterion, conditions, required } = ready;
  const writers = ready.leaves.map(leafWriter);
  const start = `{"id":${json(criterion.id)},"outcome":"`;
  const middle = `","required":${required},"checks":[`;
  const end = `,"citations":${json(criterion.citations.map(({ source, at }) => ({ source, at })))}}`;
  const inFull = (record: ParsedRecord): CriterionText => {
    const compared = compareLeaves(ready, record);
    const verdict = toCriterion(ready, record, compared);
    return { ...verdict, text: json(verdict), leaves: compared.leaves };
  };
  return (record: ParsedRecord): CriterionText => {
    if (isAttestedOn(ready, record)) return inFull(record);
    const told: LeafText[] = [];
    for (const write of writers) {
      const leaf = write(record);
      if (leaf === undefined) return inFull(record);
      told.push(leaf);
    }
    const { outcome, counts } = combinedOnce(conditions, told);
    let text = `${start}${outcome}${middle}`;
    let missing: readonly string[] = NOTHING;
    told.forEach((leaf, index) => {
      const counting = counts[index] === true;
      text += `${index === 0 ? '' : ','}${leaf.before}${counting}${leaf.after}`;
      if (outcome === 'undetermined' && counting && leaf.outcome === outcome) missing = [...missing, ...leaf.absent];
    });
    if (missing.length > 1) missing = tableOf(record).inOrder(record.level, missing);
    return {
      outcome,
      required,
      missing,
      text: `${text}],"missing":${missing.length === 0 ? '[]' : json(missing)}${end}`,
    };
  };
});

/** The keys of an object as they go on in another; most are empty. */
function keysOf(value: object): string {
  for (const _ in value) return `,${json(value).slice(1, -1)}`;
  return '';
}

/** Writes the verdicts of one rule, its readings and overrides those of a judge. */
function verdictWriter(judge: Judge) {
  const around = remembered(({ rule, member }: Prepared) => {
    const { id, version } = judge.rulebook;
    const subject = member === undefined ? '' : `,"subject":${json(subjectOf(member))}`;
    return {
      before: `,"rulebook":${json({ id, version })},"rule":${json(rule.id)}${subject},"outcome":"`,
      after: `,"readings":${json(optionsApplied(rule, judge.chosen))}`,
    };
  });
  return ({ record, prepared, certain, overrides }: Ready): WrittenVerdict | undefined => {
    if (!certain || overrides.length > 0) return undefined;
    const told = prepared.criteria.map((criterion) => criterionWriter(criterion)(record));
    const { level, asOf, decidedOn } = record;
    const { outcome, missing, ...doubts } = concluded(tableOf(record), level, told);
    const comparedAt = (at: number, leaf: number) =>
      told[at]?.leaves?.[leaf] ?? comparedLeaf(prepared.criteria[at]?.leaves[leaf], record);
    const [village, county] = ['village' in record ? record.village : '', 'county' in record ? record.county : ''];
    const caveats = caveatsOf(judge.rulebook, judge.chosen, prepared, record, comparedAt);
    const { before, after } = around(prepared);
    const head = `{"level":"${level}","id":${json(record.id)}${village ? `,"village":${json(village)}` : ''}${
      county ? `,"county":${json(county)}` : ''
    },"asOf":"${asOf}"${decidedOn ? `,"decidedOn":${json(decidedOn)}` : ''}`;
    // Joined as they are: to put the parts of a text in a row takes longer than to write them.
    let criteria = '';
    for (const { text } of told) criteria += criteria === '' ? text : `,${text}`;
    const open = missing.length === 0 ? '[]' : json(missing);
    const text = `${head}${before}${outcome}","criteria":[${criteria}],"missing":${open}${keysOf(doubts)}${after}${
      caveats.length > 0 ? `,"caveats":${json(caveats)}` : ''
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
