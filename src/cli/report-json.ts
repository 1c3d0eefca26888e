/** `--format json` and `ndjson`: verdicts as they are, refusals with their place and issues. */
import type { Verdict } from '../evaluate/verdict.js';
import { withCells } from '../evaluate/with-cells.js';
import type { Counts } from '../listing/result.js';
import { type JsonList, jsonLines, jsonList } from './json-list.js';
import { placeKeys, type RefusedRecord, type Reporter, type ReportSettings, type Result } from './report.js';
import { inBytes, type WrittenVerdict } from './verdict-writer.js';

function toData(result: Result, severalFiles: boolean): object {
  if (result.verdict === undefined) return refusedData(result, severalFiles);
  const { allReadings, cells } = result;
  const verdict = cells === undefined ? result.verdict : withCells(result.verdict, cells);
  if (allReadings === undefined) return verdict;
  const { outcomes, firm, flips } = allReadings;
  return { ...verdict, allReadings: { outcomes, firm, flips } };
}

/** A refused record as data. */
export function refusedData({ place, refusal }: RefusedRecord, severalFiles: boolean): object {
  const { id, level, issues } = refusal;
  return { id, level, ...placeKeys(place, severalFiles), refused: issues };
}

function reporter({ start, item, end }: JsonList, { severalFiles }: ReportSettings): Reporter<Verdict, Counts> {
  return { start, result: (result) => item(toData(result, severalFiles)), end, looksAt: 'verdict' };
}

/** One line a record. */
export function ndjsonReporter(settings: ReportSettings): Reporter<Verdict, Counts> {
  return { ...reporter(jsonLines(), settings), oneByOne: true };
}

/** The same where verdicts are written without being made: all of it in bytes. */
export function writtenReporter({ severalFiles }: ReportSettings): Reporter<WrittenVerdict> {
  return {
    oneByOne: true,
    start: () => '',
    result: (result) =>
      result.verdict === undefined
        ? inBytes(jsonLines().item(refusedData(result, severalFiles)))
        : `${result.verdict.text}\n`,
    end: () => '',
    looksAt: 'verdict',
  };
}

/** One list. */
export function jsonReporter(settings: ReportSettings): Reporter<Verdict, Counts> {
  return reporter(jsonList(), settings);
}
