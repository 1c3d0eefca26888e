/** From the readings a caller names to an option for every reading of the rulebook. */
import { type IssueData, pathText, shorten } from '../base/issue.js';
import { nearest } from '../base/suggest.js';
import type { Chosen } from '../parameters/parameter.js';
import type { Rulebook } from '../rulebook/rulebook.js';

/** Options by reading, as a caller gives them; what is left out takes its default. */
export type Readings = Readonly<Record<string, string>>;

/** The default of every reading, with those named put in their place; what is not known is an issue. */
export function choose(rulebook: Rulebook, readings: Readings = {}): { chosen: Chosen; issues: readonly IssueData[] } {
  const chosen: Record<string, string> = {};
  for (const { id, options } of rulebook.readings) chosen[id] = options[0]?.id ?? '';
  const known = rulebook.readings.map(({ id }) => id);
  const issues: IssueData[] = [];
  for (const [id, option] of Object.entries(readings ?? {})) {
    const reading = rulebook.readings.find((one) => one.id === id);
    if (reading !== undefined && option === undefined) continue;
    const options = reading?.options.map((one) => one.id) ?? known;
    if (reading !== undefined && options.includes(option)) {
      chosen[id] = option;
      continue;
    }
    const found = reading === undefined ? id : String(option);
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
