/** Reads `fields.json`: what records can say under a rulebook beside the common fields. */
import { commonTable, type FieldTable } from '../records/catalog.js';
import { units } from '../records/field.js';
import { type OwnFields, tableWith } from '../records/own-fields.js';
import type { OwnUnits } from '../words/unit-text.js';
import type { fieldChecks } from './check-fields.js';
import { FIELDS } from './companions.js';
import type { IssueList } from './issue-list.js';

/** The fields that facts and conditions can name. */
export interface FieldsRead {
  readonly fields: FieldTable;
  /** Whether those of the file are all among them: else nothing is said of what is not found. */
  readonly fieldsKnown: boolean;
}

/**
 * Reads the file, adding what is wrong with it; a rulebook without one has the fields that all have.
 * @param checks absent where it is known to be sound
 */
export function readOwnFields(
  issues: IssueList,
  files: Readonly<Record<string, unknown>>,
  checks: typeof fieldChecks | undefined,
): FieldsRead {
  if (!Object.hasOwn(files, FIELDS)) return { fields: commonTable, fieldsKnown: true };
  const before = issues.all.length;
  const isSound = () => issues.all.length === before;
  const read = issues.readAs(FIELDS, [], 'fields', files[FIELDS]);
  if (read === undefined) return { fields: commonTable, fieldsKnown: false };
  const { units: ownUnits = [], groups = [], fields: stated, entailments = [] } = read;
  const own: OwnFields = { units: ownUnits, groups, fields: stated, entailments };
  checks?.stated(issues, own, unitsIn(new Map(own.units.map(({ id, labels }) => [id, labels]))));
  if (!isSound()) return { fields: commonTable, fieldsKnown: false };
  const fields = tableWith(own);
  checks?.together(issues, own, fields);
  return { fields, fieldsKnown: isSound() };
}

/** The names of the units that there are. */
export function unitsIn(own: OwnUnits): readonly string[] {
  return [...units, ...own.keys()];
}
