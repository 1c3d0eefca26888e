/** What the parts of a mapping are, for its schema, in English. */
import type { MappingWords } from '../zh/mapping.js';

export const enMapping: MappingWords = {
  level: 'the level of the records, where headings alone do not tell it',
  columns:
    'by heading (stacked headings joined by "/", "sheet!heading" for one sheet, "level!heading" for tables of one level): the path it holds, or "ignore"',
  units: 'by heading: the unit its numbers are in',
  codes: 'by heading: what each text in a cell stands for; null for nothing',
  answers: 'by question: the value of the option that was chosen',
};
