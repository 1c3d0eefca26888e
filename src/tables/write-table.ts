/** Verdicts as a workbook that can be handed in: one row a record, in the order of the official list. */
import type { Issue } from '../base/issue.js';
import { isValues } from '../base/values.js';
import type { Verdict } from '../evaluate/verdict.js';
import { outcomeTogether } from '../listing/reservations.js';
import type { Listed } from '../listing/result.js';
import { isLevel } from '../records/catalog.js';
import { soundText } from '../records/field.js';
import { type ParsedRecord, parseBy } from '../records/parse.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Language } from '../words/words.js';
import { resultWorkbook } from './result-workbook.js';
import { writtenZip } from './written-zip.js';

/** A record and what came of it: its verdict, or why it is refused; an entry of `readTable` with issues is one as it is. */
export interface TableResult {
  readonly record: unknown;
  readonly verdict?: Verdict | undefined;
  readonly issues?: readonly Issue[] | undefined;
}

/** How verdicts are written. */
export interface WriteTableOptions {
  readonly language?: Language | undefined;
  /** The rulebook that the verdicts are of; by default the built-in one. */
  readonly rulebook?: Rulebook | undefined;
  /** The rule that they are judged by, where it is not the exit of each level. */
  readonly rule?: string | undefined;
}

/**
 * The bytes of a workbook (`.xlsx`): a list of one row a record, with the verdict and its reasons in words, numbers as
 * numbers and ids as texts; then the sums by criterion and by village, what is doubtful, and by what it was judged. It is
 * what `tuopin check --out` writes.
 * @throws TypeError where a result has neither a verdict nor issues
 */
export function writeTable(
  results: Iterable<TableResult>,
  { language = 'zh', rulebook = hunan2016To2020(), rule }: WriteTableOptions = {},
): Uint8Array {
  const settings = { language, rulebook, severalFiles: false, ...(rule === undefined ? {} : { rule }) };
  const workbook = resultWorkbook(settings);
  const counts = { met: 0, notMet: 0, undetermined: 0, refused: 0, read: 0, skipped: 0, notShown: 0, duplicates: 0 };
  for (const result of results) {
    counts.read += 1;
    const one = resultOf(result, counts.read, rulebook);
    counts[one.refusal === undefined ? outcomeTogether(one.verdict) : 'refused'] += 1;
    workbook.add(one);
  }
  return writtenZip(workbook.toParts(counts));
}

function resultOf({ record, verdict, issues = [] }: TableResult, item: number, { fields }: Rulebook): Listed {
  const place = { file: '', item };
  if (verdict !== undefined) {
    const { asOf } = verdict;
    return { place, verdict, record: parseBy(fields, record, { asOf }) as ParsedRecord };
  }
  if (issues.length === 0) throw new TypeError(`Result ${item} has neither a verdict nor issues.`);
  const { level, id } = isValues(record) ? record : {};
  return {
    place,
    refusal: { id: soundText(id) ?? null, level: isLevel(level) ? level : null, issues },
    written: record,
  };
}
