import { describe, expect, it } from 'vitest';
import { isInvalidRecordError } from '../src/base/errors.js';
import { issueCodes } from '../src/base/issue.js';
import { evaluate } from '../src/evaluate/evaluate.js';
import type { Verdict } from '../src/evaluate/verdict.js';
import { hunan2016To2020 } from '../src/rulebook/builtin.js';
import { casesIn, type PlacedCase } from './support/cases.js';

function judged({ record, options }: PlacedCase): Verdict | string[] {
  try {
    return evaluate(record, options);
  } catch (error) {
    if (!isInvalidRecordError(error)) throw error;
    return [...new Set(error.issues.map(({ code }) => code))].sort();
  }
}

/** What a verdict says of the things a case expects, in the same shape. */
function asExpected(verdict: Verdict, expected: PlacedCase['expect']): PlacedCase['expect'] {
  const criterion = (id: string) => verdict.criteria.find((one) => one.id === id);
  const pick = <T>(keys: object, value: (id: string) => T) =>
    Object.fromEntries(Object.keys(keys).map((id) => [id, value(id)]));
  return {
    ...(expected.outcome === undefined ? {} : { outcome: verdict.outcome }),
    ...(expected.criteria === undefined ? {} : { criteria: pick(expected.criteria, (id) => criterion(id)?.outcome) }),
    ...(expected.missing === undefined ? {} : { missing: verdict.missing }),
    ...(expected.margins === undefined
      ? {}
      : {
          margins: pick(
            expected.margins,
            (id) => criterion(id)?.checks.find(({ margin }) => margin !== undefined)?.margin,
          ),
        }),
  } as PlacedCase['expect'];
}

const cases = casesIn('cases');
const refused = casesIn('refused');

for (const [folder, list] of [
  ['cases', cases],
  ['refused', refused],
] as const) {
  describe(folder, () => {
    it.each(list.map((one) => [`${one.file}: ${one.name}`, one] as const))('%s', (_name, one) => {
      const result = judged(one);
      if (one.expect.refused !== undefined) expect(result).toEqual([...one.expect.refused].sort());
      else expect(Array.isArray(result) ? { refused: result } : asExpected(result, one.expect)).toEqual(one.expect);
    });
  });
}

describe('the cases as a whole', () => {
  const verdicts = cases.map((one) => ({ one, verdict: judged(one) as Verdict }));

  it.each([...hunan2016To2020().verdicts.values()].flatMap(({ criteria }) => criteria.map(({ id }) => id)))(
    '%s is met, not met and undetermined in some case',
    (id) => {
      const expected = cases.flatMap(({ expect: { criteria } }) => criteria?.[id] ?? []);
      expect(new Set(expected)).toEqual(new Set(['met', 'notMet', 'undetermined']));
    },
  );

  it.each(
    hunan2016To2020().readings.flatMap(({ id, options }) => options.slice(1).map((option) => [id, option.id] as const)),
  )('for %s=%s there is a record whose verdict it flips', (reading, option) => {
    const flips = verdicts.some(({ one, verdict }) => {
      if (one.options.readings?.[reading] !== option) return false;
      const { [reading]: _, ...others } = one.options.readings;
      return evaluate(one.record, { ...one.options, readings: others }).outcome !== verdict.outcome;
    });
    expect(flips).toBe(true);
  });

  // The first three are of text, the last of what is put in a what-if: no case file holds either.
  const elsewhere = ['badJson', 'duplicateKey', 'tooDeep', 'unknownParameter'];
  it.each(issueCodes.filter((code) => !elsewhere.includes(code)))('some record is refused as %s', (code) =>
    expect(refused.some(({ expect: { refused: codes } }) => codes?.includes(code))).toBe(true),
  );

  it('has no two cases of one name in a file', () => {
    const names = [...cases, ...refused].map(({ file, name }) => `${file}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
