/** `--format json` and `ndjson`: verdicts as they are, refusals with their place and issues. */
import { placeKeys, type Reporter, type ReportSettings, type Result } from './report.js';

function toData(result: Result, severalFiles: boolean): object {
  const { verdict } = result;
  if (verdict === undefined) return refusedData(result, severalFiles);
  const { allReadings } = result;
  if (allReadings === undefined) return verdict;
  const { outcomes, firm, flips } = allReadings;
  return { ...verdict, allReadings: { outcomes, firm, flips } };
}

/** A refused record as data. */
export function refusedData({ place, refusal }: Result & { refusal: object }, severalFiles: boolean): object {
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
  return listReporter((result) => toData(result, severalFiles));
}

/** One list of what is made of each result. */
export function listReporter(dataOf: (result: Result) => object): Reporter {
  let first = true;
  return {
    start: () => '[',
    result: (result) => {
      const separator = first ? '\n' : ',\n';
      first = false;
      const text = JSON.stringify(dataOf(result), null, 2);
      return `${separator}  ${text.replaceAll('\n', '\n  ')}`;
    },
    end: () => (first ? ']\n' : '\n]\n'),
  };
}
