/** Whom a record is about, for a line of a list: by name, and how many persons. */
import { isValues } from '../base/values.js';
import { nameOf } from '../explain/people.js';
import { isLevel, patternOf } from '../records/catalog.js';
import { soundText } from '../records/field.js';
import { DEATH_DATE, livingMembers } from '../records/living.js';
import type { ParsedRecord } from '../records/parse.js';
import { conflictsOf, isUncertain } from '../records/uncertainty.js';

export interface Who {
  readonly name: string;
  /** Who is named has died for certain, and the record names no other head. */
  readonly isDead?: boolean | undefined;
  readonly persons: number | undefined;
}

/** The head of a household, a living one before others, else its name; how many of its members are living, where that is certain. */
export function whoOf(record: ParsedRecord | undefined): Who {
  if (record === undefined) return { name: '', persons: undefined };
  if (record.level !== 'household') return { name: record.name ?? '', persons: undefined };
  const living = livingMembers(record);
  const isHead = (at: number) => record.members[at]?.relation === 'head';
  const alive = living.find(isHead);
  const head = alive ?? record.members.findIndex((_, at) => isHead(at));
  const inDoubt = isUncertain(record) && [...conflictsOf(record).keys()].some((path) => patternOf(path) === DEATH_DATE);
  return {
    name: nameOf(head, record) || (record.name ?? ''),
    isDead: alive === undefined && nameOf(head, record) !== '' && !inDoubt,
    persons: inDoubt ? undefined : living.length,
  };
}

/** What a refused record says of itself, as far as that can be read: the village that it is of, or in, and its name. */
export function writtenWho(value: unknown): { readonly village?: string; readonly name: string } {
  // Of what has no level nothing tells what is a name, so nothing of it was masked.
  if (!isValues(value) || !isLevel(value.level)) return { name: '' };
  const { level, id, village: inVillage, name, members } = value;
  const village = soundText(level === 'village' ? id : inVillage);
  const head = Array.isArray(members) ? members.find((one) => isValues(one) && one.relation === 'head') : undefined;
  return { ...(village === undefined ? {} : { village }), name: soundText(head?.name) ?? soundText(name) ?? '' };
}
