/** `--format json` and `ndjson`: verdicts as they are, refusals with their place and issues. */
import { type JsonList, jsonLines, jsonList } from './json-list.js';
import { placeKeys, type Reporter, type ReportSettings, type Result } from './report.js';

function toData({ place, verdict, refusal }: Result, severalFiles: boolean): object {
  if (verdict !== undefined) return verdict;
  const { id, level, issues } = refusal;
  return { id, level, ...placeKeys(place, severalFiles), refused: issues };
}

function reporter({ start, item, end }: JsonList, { severalFiles }: ReportSettings): Reporter {
  return { start, result: (result) => item(toData(result, severalFiles)), end };
}

/** One line a record. */
export function ndjsonReporter(settings: ReportSettings): Reporter {
  return reporter(jsonLines(), settings);
}

/** One list. */
export function jsonReporter(settings: ReportSettings): Reporter {
  return reporter(jsonList(), settings);
}
