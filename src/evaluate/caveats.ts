/** Caveats: what has to be told beside a verdict on the exit of a household, and changes none. */
import { compare, type Exact, isExact, toDecimalString } from '../base/exact.js';
import { isInterval, spanOf } from '../base/interval.js';
import { type Chosen, resolve } from '../parameters/parameter.js';
import { valueAt } from '../records/at-path.js';
import type { ParsedRecord } from '../records/parse.js';
import { conflictsOf } from '../records/uncertainty.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { isExit } from '../rulebook/rules.js';
import type { Prepared } from './prepared.js';
import type { Compared } from './uncertain.js';
import type { Caveat } from './verdict.js';

const STATUS = 'register.status';
const EXIT_LINE = 'povertyLine/exit';
const IDENTIFICATION_LINE = 'povertyLine/identify';

/** What is to be told beside a verdict by a rule; nothing beside any but the exit of a household. */
export function caveatsOf(
  rulebook: Rulebook,
  chosen: Chosen,
  { rule, criteria }: Prepared,
  record: ParsedRecord,
  leaves: readonly (readonly Compared[])[],
): Caveat[] {
  if (record.level !== 'household' || !isExit(rule.id)) return [];
  const found: Caveat[] = [];
  if (valueAt(record, STATUS) === 'notRegistered' && !conflictsOf(record).has(STATUS)) {
    found.push({ code: 'notOnRegister' });
  }
  const parameter = rulebook.parameters.get(IDENTIFICATION_LINE);
  const line = parameter === undefined ? undefined : resolve(parameter, chosen, record.asOf)?.number;
  if (line === undefined) return found;
  criteria.forEach((criterion, index) => {
    criterion.leaves.forEach(({ leaf }, at) => {
      if (leaf.side.kind !== 'parameter' || leaf.side.id !== EXIT_LINE) return;
      const caveat = betweenLines(leaves[index]?.[at], line);
      if (caveat !== undefined) found.push(caveat);
    });
  });
  return found;
}

/** An income that may be below the line of identification though it is not short of the line of exit. */
function betweenLines(compared: Compared | undefined, line: Exact): Caveat | undefined {
  if (compared === undefined || compared.outcome === 'notMet') return undefined;
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
