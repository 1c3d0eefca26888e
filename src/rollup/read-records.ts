/** Judges records for a roll-up, one after the other, and gathers what came of them. */
import { isInvalidRecordError } from '../base/errors.js';
import type { Values } from '../base/values.js';
import { givenAt, givenText } from '../records/at-path.js';
import { isLevel, type Level } from '../records/catalog.js';
import { MAX_MEMBERS } from '../records/household.js';
import { isLiving } from '../records/living.js';
import { examine, type ParsedRecord } from '../records/parse.js';
import { STATUS, undoubtedStatus } from '../records/register.js';
import { conflictsOf, isUncertain } from '../records/uncertainty.js';
import { canonicalText } from '../seal/canonical.js';
import type { SettledRollUp } from './about.js';
import { Gathered } from './gathered.js';
import { HouseholdJudge } from './household-judge.js';
import { RESIDENT_LENGTH } from './person-key.js';
import { standingOf } from './share.js';

const NOBODY: readonly string[] = [];

/** What gathers records of every level. */
export class RecordReader {
  readonly gathered: Gathered;
  readonly #fields: SettledRollUp['rulebook']['fields'];
  readonly #judge: HouseholdJudge;

  constructor(settled: SettledRollUp, gathered = new Gathered(settled.about)) {
    this.gathered = gathered;
    this.#fields = settled.rulebook.fields;
    this.#judge = new HouseholdJudge(settled);
  }

  /** A line or item with nothing in it. */
  blank(): void {
    this.gathered.counts.read += 1;
    this.gathered.counts.blank += 1;
  }

  /** What is refused before it can be judged, as far as it can be read. */
  refused(value: unknown): void {
    this.gathered.counts.read += 1;
    const level = givenAt(value, 'level');
    this.#refused(isLevel(level) ? level : undefined, value);
  }

  /**
   * A record, or whatever stands in its place.
   * @param wanted the only level that is read, where there is one; others are passed over
   */
  value(value: unknown, wanted?: Level): void {
    const { gathered } = this;
    const own = givenAt(value, 'level');
    const level = isLevel(own) ? own : wanted;
    gathered.counts.read += 1;
    if (level !== undefined && (level === 'township' || (wanted !== undefined && level !== wanted))) {
      gathered.counts.otherLevels += 1;
      return;
    }
    const { record } = examine(value, { asOf: gathered.about.asOf }, this.#fields);
    if (record === undefined || !this.#judged(record, givenAt(value, 'asOf'))) this.#refused(level, value);
  }

  /**
   * A record that was checked for the day of the roll-up already.
   * @param ownAsOf the day that it names itself, where it names one
   */
  record(record: ParsedRecord, ownAsOf?: unknown): void {
    if (record.asOf !== this.gathered.about.asOf || record.level === 'township') {
      this.value(record);
      return;
    }
    this.gathered.counts.read += 1;
    if (!this.#judged(record, ownAsOf)) this.#refused(record.level, record);
  }

  /** Gathers a sound record; false where it is not to be judged all the same. */
  #judged(record: ParsedRecord, ownAsOf: unknown): boolean {
    const { level, id } = record;
    if (level === 'township') return false;
    if (level !== 'household') {
      const { extra: _, asOf: __, ...said } = record as ParsedRecord & Values;
      this.gathered.addPlace(level, id, canonicalText(said), ownAsOf);
      return true;
    }
    let judged: ReturnType<HouseholdJudge['judged']>;
    try {
      judged = this.#judge.judged(record);
    } catch (error) {
      if (isInvalidRecordError(error)) return false;
      throw error;
    }
    const { village = null, county = null, members, asOf } = record;
    let persons = 0;
    let people: string[] | undefined;
    for (const member of members) {
      if (!isLiving(member, asOf)) continue;
      persons += 1;
      if (typeof member.id !== 'string' || !this.#mayBePerson(member.id)) continue;
      people ??= [];
      people.push(member.id);
    }
    this.gathered.addHousehold({
      id,
      village,
      county,
      asOf: ownAsOf,
      standing:
        isUncertain(record) && conflictsOf(record).has(STATUS) ? 'unknown' : standingOf(record.register?.status),
      fate: judged.fate,
      why: judged.why,
      persons,
      people: people ?? NOBODY,
    });
    return true;
  }

  /** Whether an id can be a person’s: of most registers they are numbers within the household. */
  #mayBePerson(id: string): boolean {
    const { personIds, duplicates } = this.gathered.about;
    return duplicates && (personIds || id.length >= RESIDENT_LENGTH);
  }

  #refused(level: Level | undefined, value: unknown): void {
    const id = givenText(value, 'id');
    if (level !== 'household') {
      if (level === 'village' || level === 'county')
        this.gathered.addRefusedPlace(level, id, readableOf(value), givenAt(value, 'asOf'));
      else this.gathered.addUnreadable();
      return;
    }
    const members = givenAt(value, 'members');
    const listed = Array.isArray(members) && members.length > 0 ? members.length : MAX_MEMBERS;
    this.gathered.addHousehold({
      id,
      village: givenText(value, 'village'),
      county: givenText(value, 'county'),
      asOf: givenAt(value, 'asOf'),
      standing: standingOf(undoubtedStatus(value)),
      fate: 'refused',
      why: '',
      persons: listed,
      people: [],
    });
  }
}

/** Counts that a place states of itself. */
const STATED = ['registeredHouseholds', 'registeredPersons'] as const;

/** What can be read of the record of a place that is refused: where it is, and who is registered there. */
function readableOf(value: unknown): string {
  const stated = STATED.flatMap((path) => {
    const count = givenAt(value, path);
    return Number.isSafeInteger(count) && (count as number) >= 0 ? [[path, count] as const] : [];
  });
  const [county, status] = [givenText(value, 'county'), undoubtedStatus(value)];
  return canonicalText({
    refused: true,
    id: givenText(value, 'id'),
    ...(county === null ? {} : { county }),
    ...(typeof status === 'string' ? { register: { status } } : {}),
    ...Object.fromEntries(stated),
  });
}
