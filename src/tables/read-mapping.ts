/** A mapping of unknown make, as it stands in a file: its form. What made one by that form needs none of this. */
import { type FieldTable, type Level, levels } from '../records/catalog.js';
import { z } from '../records/zod.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import { mappingWords } from '../words/mapping.js';
import { tableWords } from '../words/tables.js';
import { languages } from '../words/words.js';
import type { MappingWords } from '../words/zh/mapping.js';
import { fittingMapping, InvalidMappingError, type MappingFault, type TableMapping } from './mapping.js';
import { tableUnits } from './units.js';

const answer = z.union([z.string(), z.boolean(), z.null()]);

/** What a part of a mapping is, in both languages, as schemas of records say what their fields are. */
const says = (part: keyof MappingWords) =>
  z.describe(languages.map((language) => mappingWords[language][part]).join('\n'));

/** The form of a mapping file. */
export const mappingSchema = z.strictObject({
  level: z.optional(z.enum(levels as [Level, ...Level[]])).check(says('level')),
  columns: z.optional(z.record(z.string(), z.string())).check(says('columns')),
  units: z.optional(z.record(z.string(), z.enum(tableUnits))).check(says('units')),
  codes: z.optional(z.record(z.string(), z.record(z.string(), answer))).check(says('codes')),
  answers: z.optional(z.record(z.string(), z.string())).check(says('answers')),
});

/** What such a file is. */
export const mappingDescription = languages.map((language) => tableWords[language].mapping).join('\n');

/**
 * A value as a mapping of columns to fields, of whatever level.
 * @throws InvalidMappingError with every fault
 */
export function readMapping(value: unknown, fields: FieldTable = hunan2016To2020().fields): TableMapping {
  const { success, data, error } = mappingSchema.safeParse(value ?? {});
  if (success) return fittingMapping(data, fields);
  throw new InvalidMappingError(error.issues.flatMap(shapeFaults));
}

type ShapeIssue = NonNullable<ReturnType<typeof mappingSchema.safeParse>['error']>['issues'][number];

/** What is wrong with the shape of a mapping, a fault each. */
function shapeFaults(issue: ShapeIssue): MappingFault[] {
  const { message } = issue;
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), message, code: 'unknownKey', found: key }));
  if (issue.code === 'invalid_value') return [{ path, message, code: 'notInList', expected: issue.values.map(String) }];
  const expected = issue.code === 'invalid_type' ? [issue.expected] : ['string', 'boolean', 'null'];
  return [{ path, message, code: 'wrongType', expected }];
}
