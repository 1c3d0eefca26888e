/** What the rulebooks that the package comes with look for in data. A file of its own: judging does without it. */
import national from '../../rules/national-2016/inspect.json';

/** `inspect.json` by the id of its rulebook. */
export const shippedInspections: Readonly<Record<string, unknown>> = { 'national-2016': national };
