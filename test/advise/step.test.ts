import { expect, it } from 'vitest';
import { stepOf } from '../../src/advise/step.js';
import { units } from '../../src/records/field.js';

it('every unit has its smallest step', () => {
  expect(Object.fromEntries(units.map((unit) => [unit, stepOf(unit)]))).toEqual({
    'yuan/person/year': '0.01',
    'yuan/year': '0.01',
    percent: '0.1',
    'L/person/day': '1',
    min: '1',
    m: '1',
    'days/year': '1',
    persons: '1',
    villages: '1',
    years: '1',
    months: '1',
    yuan: '0.01',
    m2: '1',
    'm2/person': '1',
    services: '1',
    serviceYears: '1',
    calendarYear: '1',
    points: '0.000001',
    facilities: '1',
    doctorsPerThousand: '0.000001',
    days: '1',
    objections: '1',
  });
  expect(stepOf(undefined)).toBe('1');
});
