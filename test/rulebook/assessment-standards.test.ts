import { describe, expect, it } from 'vitest';
import file from '../../rules/national-2016/assess.json';
import { isInvalidRulebookError } from '../../src/base/errors.js';
import { readAssessmentStandards } from '../../src/rulebook/assessment-standards.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';

/** Where the file is at fault, and by which code. */
function faultsOf(value: unknown): string[] {
  try {
    readAssessmentStandards(value, hunan2016To2020());
  } catch (error) {
    if (!isInvalidRulebookError(error)) throw error;
    return error.issues.map(({ code, pointer }) => `${code} ${pointer}`);
  }
  return [];
}

/** The file with another value at a path. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(file) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
  holder[last] = value;
  return copy;
}

describe('what an evaluation is held to', () => {
  it('is read from the file that the package comes with: 2 %, 2 % and 90 %, of national counties', () => {
    const { bounds, applies, readings } = readAssessmentStandards(file, hunan2016To2020());
    expect(Object.values(bounds).map(({ values }) => values.map(({ value }) => value))).toEqual([['2'], ['2'], ['90']]);
    expect(applies.tiers).toEqual(['national']);
    expect(Object.values(readings).map((one) => one.default)).toEqual(['notAbove', 'atLeast', 'surveyed']);
  });

  it.each([
    ['bounds.missed', undefined, 'badShape'],
    ['bounds.wrongExit.values', [], 'emptyList'],
    ['bounds.recognition.values.0.value', '90%', 'badShape'],
    ['bounds.wrongExit.values.0.citations.0.source', '无此文件', 'danglingReference'],
    ['readings.missedBase.default', 'all', 'badShape'],
    ['readings.recognitionBound.options.above.citations.0.source', '无此文件', 'danglingReference'],
    ['applies.citations.0.source', '无此文件', 'danglingReference'],
    ['incidence.limit', 'noSuchParameter', 'danglingReference'],
    ['incidence.more', 1, 'unknownKey'],
  ])('%s as %j is refused: %s', (path, value, code) => {
    const faults = faultsOf(changed(path, value));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(code);
  });
});
