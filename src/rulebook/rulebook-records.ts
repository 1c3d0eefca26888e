/** Records as a rulebook has them: what they can say, how one is checked, changed, and told what is wrong with it. */
import type { Day } from '../base/date.js';
import type { Issue } from '../base/issue.js';
import { putValues as put } from '../records/at-path.js';
import type { Field, FieldTable, Level } from '../records/catalog.js';
import { issueText as describe } from '../records/describe-issue.js';
import { knownOptions, type OptionTable } from '../records/options.js';
import { type Frozen, type ParseOptions, parseBy, parseOptions } from '../records/parse.js';
import { recordSchema } from '../records/record-schema.js';
import type { Schema } from '../records/zod.js';
import type { Language } from '../words/words.js';
import { hunan2016To2020 } from './builtin.js';
import type { TuopinRecord } from './hunan-types.js';
import type { Rulebook } from './rulebook.js';
import type { HunanTypes, OwnTypes, RulebookTypes } from './rulebook-types.js';

/** A record that `parseRecord` checked: frozen (but for `extra`), its `asOf` settled. */
export type ParsedRecord<Record = TuopinRecord> = Frozen<Record> & { readonly asOf: Day };

/** The rulebook whose fields records have. */
export interface OfRulebook<Types extends RulebookTypes = OwnTypes> {
  /** The rulebook that says what records can say beside the common fields, by default Hunan's for 2016 to 2020. */
  readonly rulebook?: Rulebook<Types> | undefined;
}

/** Options of checking a record. */
export interface ParseRecordOptions<Types extends RulebookTypes = OwnTypes> extends ParseOptions, OfRulebook<Types> {}

const parseRecordOptions: OptionTable<ParseRecordOptions> = { ...parseOptions, rulebook: 'rulebook' };

/** The option that tells the rulebook. */
export const ofRulebook: OptionTable<OfRulebook<RulebookTypes>> = { rulebook: 'rulebook' };

/** The fields of whose records they are. @throws InvalidRecordError for an option that there is not */
export function fieldsFor(of: OfRulebook<RulebookTypes>): FieldTable {
  const { rulebook = hunan2016To2020() } = knownOptions(of, ofRulebook);
  return rulebook.fields;
}

/**
 * Checks a value and returns it as a frozen record of its level, which is not checked again where it is judged by a
 * rulebook of the same fields. `extra` is handed on as it is.
 * @throws InvalidRecordError with every issue found (at most 100)
 */
export function parseRecord<Types extends RulebookTypes = HunanTypes>(
  value: unknown,
  options: ParseRecordOptions<Types> = {},
): ParsedRecord<Types['record']> {
  const { rulebook = hunan2016To2020(), asOf } = knownOptions(options, parseRecordOptions);
  return parseBy(rulebook.fields, value, { asOf }) as ParsedRecord<Types['record']>;
}

/** All fields of a level, in table order: the common ones, then the rulebook's own, each group together. */
export function fieldsOf(level: Level, of: OfRulebook = {}): readonly Field[] {
  return fieldsFor(of).of(level);
}

/** The zod schema of a level. */
export function schemaOf(level: Level, of: OfRulebook = {}): Schema {
  return recordSchema(fieldsFor(of), level);
}

/**
 * A copy of a record with values put at the paths given; a group that is absent or `null` is made on the way. The
 * values themselves are not checked. What is not on the way to a path is shared with the original.
 * @throws RangeError for a path that is no field of the record's level, or of a member that the record has not got
 */
export function withValues<R extends object>(
  record: R,
  values: Readonly<Record<string, unknown>>,
  of: OfRulebook = {},
): R {
  return put(record, values, fieldsFor(of));
}

/**
 * An issue in words: the field by its label and path, what is wrong, what would be right, what to do next.
 * Personal values never stand in it.
 */
export function describeIssue(issue: Issue, language: Language, of: OfRulebook = {}): string {
  return describe(issue, language, fieldsFor(of));
}
