/** From the readings a caller names to an option for every reading of the rulebook. */
import { type IssueData, MAX_ISSUES, pathText, shorten } from '../base/issue.js';
import { remembered } from '../base/remembered.js';
import { nearest } from '../base/suggest.js';
import type { Chosen } from '../parameters/parameter.js';
import type { Rulebook } from '../rulebook/rulebook.js';

/** The default of every reading, with those named put in their place; what is not known is an issue. */
export function choose(rulebook: Rulebook, readings: object = {}): { chosen: Chosen; issues: readonly IssueData[] } {
  const { defaults, optionsOf } = optionsIn(rulebook);
  const chosen = { ...defaults };
  const issues: IssueData[] = [];
  // Not by `Object.entries`: a million unknown readings are refused as quickly as one.
  for (const id in readings) {
    if (!Object.hasOwn(readings, id)) continue;
    if (issues.length >= MAX_ISSUES) break;
    const option = (readings as Readonly<Record<string, unknown>>)[id];
    const own = optionsOf.get(id);
    if (own !== undefined && option === undefined) continue;
    const options = own ?? [...optionsOf.keys()];
    if (own !== undefined && typeof option === 'string' && own.includes(option)) {
      chosen[id] = option;
      continue;
    }
    const found = own === undefined ? id : typeof option === 'string' ? option : typeof option;
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

/** The options of each reading, and those that apply where nothing else is chosen. */
const optionsIn = remembered(({ readings }: Rulebook) => ({
  defaults: Object.fromEntries(readings.map(({ id, options }) => [id, options[0]?.id ?? ''])),
  optionsOf: new Map(readings.map(({ id, options }) => [id, options.map((one) => one.id)] as const)),
}));
