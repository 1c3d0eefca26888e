/** What cells of registers are filled in with in English; as `zh/cell-words.ts`. */
export const enCellWords = {
  yes: ['yes', 'y', 'true'],
  no: ['no', 'n', 'false'],
  none: ['none', 'n/a', 'na', 'nil'],
  sum: ['total', 'sum', 'subtotal'],
  note: ['note', 'notes', 'source'],
  unit: ['unit', 'units'],
  yuan: ['yuan', 'cny', 'rmb'],
  tenThousand: ['10,000 yuan', '10000 yuan', '10k yuan'],
  persons: ['person', 'persons', 'people'],
  percent: ['per cent', 'percent'],
  days: ['day', 'days'],
  metres: ['metre', 'metres', 'meters'],
  kilometres: ['kilometres', 'kilometers'],
  minutes: ['min', 'minutes'],
  hours: ['h', 'hour', 'hours'],
  litres: ['l', 'litres', 'liters'],
} as const;
