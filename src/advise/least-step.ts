/**
 * The least amount by which a number is moved, by its unit: one table for advice, layers, suggestions and mutants. It is
 * what somebody who writes the figure down tells from it; a slip that is larger is noticed by the same cases, one on the
 * bound and one just outside it.
 */

import { decimalsOf, textOf, unitsOf } from '../base/decimals.js';
import type { FieldInfo, Unit, units } from '../records/field.js';

/**
 * One fen; a hundredth of a per cent, as rates are published; a tenth of what is measured; whole years and persons.
 * Finer ones would ask for records that nobody has: no fixture holds a rate of 1.999999 per cent.
 */
const leastSteps: Readonly<Record<(typeof units)[number], string>> = {
  'yuan/person/year': '0.01',
  'yuan/year': '0.01',
  percent: '0.01',
  'L/person/day': '0.1',
  min: '0.1',
  m: '0.1',
  'days/year': '0.1',
  persons: '1',
  villages: '1',
  households: '1',
  years: '1',
  months: '0.1',
  services: '1',
  serviceYears: '0.1',
  calendarYear: '1',
  days: '1',
  objections: '1',
  yuan: '0.01',
  m2: '0.1',
  'm2/person': '0.1',
  points: '0.01',
  facilities: '1',
  doctorsPerThousand: '0.01',
};

/** The least step of a unit; a hundredth for a number without one, a tenth of what a rulebook measures in a unit of its own. */
export function leastStepOf(unit: Unit | undefined): string {
  if (unit === undefined) return '0.01';
  return Object.hasOwn(leastSteps, unit) ? leastSteps[unit as keyof typeof leastSteps] : '0.1';
}

/** The least step of an input: what is counted is whole, whatever its unit. */
export function leastStepOfField({ kind, unit }: Pick<FieldInfo, 'kind' | 'unit'>): string {
  return kind === 'count' ? '1' : leastStepOf(unit);
}

/** A number one least step up and down; a figure written with more decimals than that is moved by its last one. */
export function neighbours(
  value: string | number,
  unit: Unit | undefined,
): { readonly up: string; readonly down: string } {
  const step = leastStepOf(unit);
  const written = decimalsOf(value);
  const decimals = Math.max(written, decimalsOf(step));
  const by = written > decimalsOf(step) ? 1n : unitsOf(step, decimals);
  const from = unitsOf(value, decimals);
  return { up: textOf(from + by, decimals), down: textOf(from - by, decimals) };
}
