/** `--format json` and `ndjson`: verdicts as they are, refusals with their place and issues. */
import { placeKeys, type Reporter, type ReportSettings, type Result } from './report.js';

function toData({ place, verdict, refusal }: Result, severalFiles: boolean): object {
  if (verdict !== undefined) return verdict;
  const { id, level, issues } = refusal;
  return { id, level, ...placeKeys(place, severalFiles), refused: issues };
}

/** One line a record. */
export function ndjsonReporter({ severalFiles }: ReportSettings): Reporter {
  return {
    start: () => '',
    result: (result) => `${JSON.stringify(toData(result, severalFiles))}\n`,
    end: () => '',
  };
}

/** One list. */
export function jsonReporter({ severalFiles }: ReportSettings): Reporter {
  let first = true;
  return {
    start: () => '[',
    result: (result) => {
      const separator = first ? '\n' : ',\n';
      first = false;
      const text = JSON.stringify(toData(result, severalFiles), null, 2);
      return `${separator}  ${text.replaceAll('\n', '\n  ')}`;
    },
    end: () => (first ? ']\n' : '\n]\n'),
  };
}
