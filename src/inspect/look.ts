/** Looks through records one by one for what cannot be true in them, or hardly can. */
import type { Day } from '../base/date.js';
import { InvalidRecordError } from '../base/errors.js';
import { type InspectionCode, inspectionCodes } from '../base/inspection-code.js';
import { nearest } from '../base/suggest.js';
import { givenOn } from '../evaluate/prepare.js';
import { choose } from '../evaluate/readings.js';
import type { Given } from '../facts/fact.js';
import { knownOptions, type OptionTable } from '../records/options.js';
import { worded } from '../records/word-issue.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import { type Inspections, inspectionsOf, type StatedInspection } from '../rulebook/read-inspections.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { OwnTypes, Readings, RulebookTypes } from '../rulebook/rulebook-types.js';
import type { Finding, FoundAt } from './finding.js';
import { ofCourse } from './of-course.js';
import { ofFigures } from './of-figures.js';
import { ofMembers } from './of-members.js';
import { readable, type Subject } from './subject.js';

/** Options of an inspection of many records. */
export interface InspectorOptions<Types extends RulebookTypes = OwnTypes> {
  /** Whose `inspect.json` says what is looked for, and whose figures hold; by default Hunan's plan. */
  readonly rulebook?: Rulebook<Types> | undefined;
  /** Codes not to be looked for. */
  readonly off?: readonly InspectionCode[] | undefined;
  /** How the rules are read, where a finding is about the line. */
  readonly readings?: Readings | undefined;
}

export const inspectorOptions: OptionTable<InspectorOptions<RulebookTypes>> = {
  rulebook: 'rulebook',
  off: 'any',
  readings: 'group',
};

/** What looks for a code in one record. */
type Find = (subject: Subject, stated: StatedInspection, unit: StatedInspection | undefined) => readonly FoundAt[];

/** What one record shows, by code. */
const inOne: Readonly<Partial<Record<InspectionCode, Find>>> = { ...ofMembers, ...ofCourse, ...ofFigures };

/** The days for which the figures of the rules are kept at hand. */
const MAX_DAYS = 4000;

/** Looks through records one by one. */
export interface Looker {
  readonly isWanted: (code: InspectionCode) => boolean;
  readonly rulebook: Rulebook;
  readonly inspections: Inspections;
  subjectOf(value: unknown, asOf?: Day): Subject | undefined;
  foundIn(subject: Subject): readonly FoundIt[];
  /** How much is found under all codes that are no mere notes, wanted or not. */
  countIn(subject: Subject): number;
}

/** What is found, where, and how to look for it again. */
export interface FoundIt {
  readonly finding: Finding;
  readonly at: FoundAt;
  again(subject: Subject): readonly FoundAt[];
}

const NOTHING: readonly FoundIt[] = [];
const NO_FINDING: readonly Finding[] = [];

export function lookerOf(
  { rulebook: given, off = [], readings }: InspectorOptions<RulebookTypes>,
  noted = true,
): Looker {
  const rulebook: Rulebook = given ?? hunan2016To2020();
  for (const code of off) assertCode(code);
  const { chosen, issues } = choose(rulebook, readings);
  if (issues.length > 0) throw new InvalidRecordError(issues.map((issue) => worded(issue, rulebook.fields)));
  const inspections = inspectionsOf(rulebook);
  const unit = inspections.codes.get('unitSlip');
  const isWanted = (code: InspectionCode) => inspections.codes.has(code) && !off.includes(code);
  const wanted = inspectionCodes.flatMap((code) => {
    const [find, stated] = [inOne[code], inspections.codes.get(code)];
    if (find === undefined || stated === undefined || off.includes(code)) return [];
    // Made once: of every record it is asked.
    const again = (subject: Subject) => find(subject, stated, unit);
    return stated.severity === 'note' && !noted ? [] : [{ code, again, stated }];
  });
  const countIn = (subject: Subject) =>
    [...inspections.codes.values()].reduce((count, stated) => {
      const find = stated.severity === 'note' ? undefined : inOne[stated.id];
      const found = find?.(subject, stated, unit) ?? [];
      return count + found.filter(({ severity }) => severity !== 'note').length;
    }, 0);
  const days = new Map<Day, Given>();
  const givenFor = (asOf: Day): Given => {
    const known = days.get(asOf);
    if (known !== undefined) return known;
    const made = givenOn(rulebook, chosen, asOf, new Map());
    if (days.size < MAX_DAYS) days.set(asOf, made);
    return made;
  };
  return {
    isWanted,
    rulebook,
    inspections,
    countIn,
    subjectOf(value, asOf) {
      const read = readable(value, asOf, rulebook.fields);
      if (read === undefined) return undefined;
      const { level, id, asOf: day, record, members } = read;
      // Named one by one: this is made of every record.
      return { level, id, asOf: day, record, members, rulebook, given: day === undefined ? undefined : givenFor(day) };
    },
    foundIn(subject) {
      const { level, id } = subject;
      let all = NOTHING;
      for (const { code, again, stated } of wanted) {
        for (const at of again(subject)) {
          const { path, params = {}, others } = at;
          const { severity = stated.severity } = at;
          if (severity === 'note' && !noted) continue;
          const finding = { code, severity, level, id, path, params, ...(others === undefined ? {} : { others }) };
          all = [...all, { finding, at, again }];
        }
      }
      return all;
    },
  };
}

/**
 * What looks through many records, each by itself, and tells no more than what it finds.
 * @param noted whether also what is only worth a look
 * @throws RangeError for a code that there is not, InvalidRecordError for a reading
 */
export function createInspector(
  options: InspectorOptions<RulebookTypes> = {},
  noted = true,
): (record: unknown) => readonly Finding[] {
  const looker = lookerOf(knownOptions(options, inspectorOptions), noted);
  return (record) => {
    const subject = looker.subjectOf(record);
    const found = subject === undefined ? NOTHING : looker.foundIn(subject);
    // As in nearly every record.
    return found === NOTHING ? NO_FINDING : found.map(({ finding }) => finding);
  };
}

/** @throws RangeError */
function assertCode(code: InspectionCode): void {
  if (inspectionCodes.includes(code)) return;
  const meant = nearest(String(code), inspectionCodes);
  throw new RangeError(`There is no finding "${code}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`);
}
