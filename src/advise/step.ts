/** The smallest amount by which advice changes a figure, by its unit: one place for all of them. */
import type { Unit } from '../records/field.js';

/** Steps as decimal numbers: one fen, one person, one village, a tenth of a percentage point, whole litres and so on. */
const steps: Readonly<Record<Unit, string>> = {
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
};

/** The step of a unit; 1 for a number without one. */
export function stepOf(unit: Unit | undefined): string {
  return unit === undefined ? '1' : steps[unit];
}
