/** Caveats: what has to be told beside a verdict on the exit of a household, and changes none. */
import type { Day } from '../base/date.js';
import { compare, type Exact, isExact, toDecimalString } from '../base/exact.js';
import { isInterval, spanOf } from '../base/interval.js';
import { madeOnce, remembered } from '../base/remembered.js';
import { reader } from '../facts/fact.js';
import { type Chosen, resolve } from '../parameters/parameter.js';
import type { ParsedRecord } from '../records/parse.js';
import { conflictsOf } from '../records/uncertainty.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { isExit } from '../rulebook/rules.js';
import type { Prepared } from './prepared.js';
import type { Compared } from './uncertain.js';
import type { Caveat } from './verdict.js';

const STATUS = 'register.status';
const statusOf = reader(STATUS);
const EXIT_LINE = 'povertyLine/exit';
const IDENTIFICATION_LINE = 'povertyLine/identify';

/** Where criteria compare with the line of exit. */
const exitLinesIn = remembered((criteria: Prepared['criteria']) =>
  criteria.flatMap(({ leaves }, criterion) =>
    leaves.flatMap(({ leaf: { side } }, leaf) =>
      side.kind === 'parameter' && side.id === EXIT_LINE ? [{ criterion, leaf }] : [],
    ),
  ),
);

/** So many days are kept of which the line of identification is known. */
const MAX_DAYS = 4000;

/** The line of identification, found out once a day. */
const linesOf = remembered((rulebook: Rulebook) =>
  remembered((chosen: Chosen) => {
    const parameter = rulebook.parameters.get(IDENTIFICATION_LINE);
    return madeOnce(MAX_DAYS, (asOf: Day) => parameter && resolve(parameter, chosen, asOf)?.number);
  }),
);

/** What is to be told beside a verdict by a rule; nothing beside any but the exit of a household. */
export function caveatsOf(
  rulebook: Rulebook,
  chosen: Chosen,
  { rule, criteria }: Prepared,
  record: ParsedRecord,
  comparedAt: (criterion: number, leaf: number) => Compared | undefined,
): Caveat[] {
  if (record.level !== 'household' || !isExit(rule.id)) return [];
  const found: Caveat[] = [];
  if (statusOf(record) === 'notRegistered' && !conflictsOf(record).has(STATUS)) {
    found.push({ code: 'notOnRegister' });
  }
  let line: Exact | undefined;
  for (const { criterion, leaf } of exitLinesIn(criteria)) {
    const compared = comparedAt(criterion, leaf);
    if (compared === undefined || compared.outcome === 'notMet') continue;
    line ??= linesOf(rulebook)(chosen)(record.asOf);
    const caveat = line && betweenLines(compared, line);
    if (caveat !== undefined) found.push(caveat);
  }
  return found;
}

/** An income that may be below the line of identification though it is not short of the line of exit. */
function betweenLines(compared: Compared, line: Exact): Caveat | undefined {
  const { actual, expected } = compared;
  if (!isExact(expected) || (!isExact(actual) && !isInterval(actual))) return undefined;
  const least = isExact(actual) ? actual : actual.from;
  // Of a range that begins below both lines, the part between them counts, where there is one.
  if (compare(least, line) >= 0 || compare(expected, line) >= 0) return undefined;
  return {
    code: 'belowIdentification',
    actual: isExact(actual) ? toDecimalString(actual) : spanOf(actual),
    exit: toDecimalString(expected),
    identification: toDecimalString(line),
  };
}
