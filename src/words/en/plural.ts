/** How English counts: one thing by its singular, any other number of them by its plural. */

/** So many of something, the plural by an s where it has no other: 1 case, 2 cases, 2 entries. */
export function plural(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** Units that are words, and one of each. */
const singular: Readonly<Record<string, string>> = {
  persons: 'person',
  villages: 'village',
  years: 'year',
  months: 'month',
  days: 'day',
  'days/year': 'day/year',
  services: 'service',
  'years of service': 'year of service',
  'percentage points': 'percentage point',
  points: 'point',
  objections: 'objection',
};

/** A unit as it stands behind a figure, or behind any where none is named. */
export function unitBehind(unit: string, figure?: string): string {
  return figure?.replace(/^[+-]/, '') === '1' ? (singular[unit] ?? unit) : unit;
}
