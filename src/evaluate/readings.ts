/** From the readings a caller names to an option for every reading of the rulebook. */
import { type IssueData, MAX_ISSUES, pathText, shorten } from '../base/issue.js';
import { nearest } from '../base/suggest.js';
import type { Chosen } from '../parameters/parameter.js';
import type { Rulebook } from '../rulebook/rulebook.js';

/** The default of every reading, with those named put in their place; what is not known is an issue. */
export function choose(rulebook: Rulebook, readings: object = {}): { chosen: Chosen; issues: readonly IssueData[] } {
  const chosen: Record<string, string> = {};
  for (const { id, options } of rulebook.readings) chosen[id] = options[0]?.id ?? '';
  const known = rulebook.readings.map(({ id }) => id);
  const issues: IssueData[] = [];
  // Not by `Object.entries`: a million unknown readings are refused as quickly as one.
  for (const id in readings) {
    if (!Object.hasOwn(readings, id)) continue;
    if (issues.length >= MAX_ISSUES) break;
    const option = (readings as Readonly<Record<string, unknown>>)[id];
    const reading = rulebook.readings.find((one) => one.id === id);
    if (reading !== undefined && option === undefined) continue;
    const options = reading?.options.map((one) => one.id) ?? known;
    if (reading !== undefined && typeof option === 'string' && options.includes(option)) {
      chosen[id] = option;
      continue;
    }
    const found = reading === undefined ? id : typeof option === 'string' ? option : typeof option;
    const suggestion = nearest(found, options);
    issues.push({
      code: 'unknownReading',
      path: pathText(['readings', id]),
      expected: options.join(' | '),
      found: shorten(found),
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
  return { chosen, issues };
}
