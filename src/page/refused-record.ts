/** The record of a case that is refused, so made that whoever judges it without the page refuses it too. */
import { isInvalidRecordError } from '../base/errors.js';
import type { Issue } from '../base/issue.js';
import type { Values } from '../base/values.js';
import { putValues } from '../records/at-path.js';
import { isLevel } from '../records/catalog.js';
import { faultOf } from '../records/field.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { parseRecord } from '../rulebook/rulebook-records.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';

/** Where in a record that stands which has no place of its own; no field is called so, and a record that has it is refused. */
const UNREAD = 'unread';

/**
 * The record with what could not be read at its place: left out, a cell that was given would be taken for one that was not.
 * @param unread by path the texts, or what else tells of them
 */
export function refusedRecord(record: Values, unread: ReadonlyMap<string, unknown>, rulebook: Rulebook): Values {
  const { level } = record;
  let made = record;
  const others: [string, unknown][] = [];
  for (const [path, text] of unread) {
    const field = isLevel(level) ? rulebook.fields.at(level, path) : undefined;
    try {
      // Doubted though it is a value by itself, it may not be taken for one.
      const value = field === undefined || faultOf(text, field) !== undefined ? text : { [UNREAD]: text };
      made = putValues(made, { [path]: value }, rulebook.fields);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      others.push([path, text]);
    }
  }
  if (others.length > 0) made = { ...made, [UNREAD]: Object.fromEntries(others) };
  return isAccepted(made, rulebook) ? { ...made, [UNREAD]: Object.fromEntries(unread) } : made;
}

/** What an issue says that it found: the text, where it says it. */
export function foundIn({ found, cell }: Issue): unknown {
  const [, text] = /^"(.*)"$/s.exec(found ?? '') ?? [];
  return text === undefined ? { [UNREAD]: cell ?? '' } : text.replace(/\\(["\\])/g, '$1');
}

function isAccepted(record: Values, rulebook: Rulebook): boolean {
  try {
    parseRecord<RulebookTypes>(record, { rulebook });
    return true;
  } catch (error) {
    if (!isInvalidRecordError(error)) throw error;
    return false;
  }
}
