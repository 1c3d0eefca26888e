/** Data that cannot be true, or hardly, found in one record and in many. Pure, and no part of any verdict. */
import type { Day } from '../base/date.js';
import { InvalidRecordError } from '../base/errors.js';
import { type InspectionCode, inspectionCodes } from '../base/inspection-code.js';
import { nearest } from '../base/suggest.js';
import { givenOn } from '../evaluate/prepare.js';
import { choose } from '../evaluate/readings.js';
import type { Given } from '../facts/fact.js';
import { knownOptions, type OptionTable } from '../records/options.js';
import { type ParseOptions, parseBy, parseOptions } from '../records/parse.js';
import { worded } from '../records/word-issue.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import { inspectionsOf, type StatedInspection } from '../rulebook/read-inspections.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { HunanTypes, OwnTypes, Readings, RecordOf, RulebookTypes } from '../rulebook/rulebook-types.js';
import { keepBeside, keyAcross, keyIn } from './beside-finding.js';
import type { Finding, FoundAt } from './finding.js';
import { ofCourse } from './of-course.js';
import { ofFigures } from './of-figures.js';
import { ofMembers } from './of-members.js';
import { Patterns } from './patterns.js';
import { smallestMending } from './proposal.js';
import { readable, type Subject, saidAt } from './subject.js';

/** Options of an inspection of many records. */
export interface InspectorOptions<Types extends RulebookTypes = OwnTypes> {
  /** Whose `inspect.json` says what is looked for, and whose figures hold; by default Hunan's plan. */
  readonly rulebook?: Rulebook<Types> | undefined;
  /** Codes not to be looked for. */
  readonly off?: readonly InspectionCode[] | undefined;
  /** How the rules are read, where a finding is about the line. */
  readonly readings?: Readings | undefined;
}

/** Options of an inspection of one record. */
export interface InspectOptions<Types extends RulebookTypes = OwnTypes> extends InspectorOptions<Types>, ParseOptions {}

/** Options of an inspection across records. */
export interface InspectAllOptions<Types extends RulebookTypes = OwnTypes> extends InspectOptions<Types> {
  /** Every id of a member is a person's, not only an identity number (GB 11643): one in two households is found. */
  readonly personIds?: boolean | undefined;
}

const inspectorOptions: OptionTable<InspectorOptions<RulebookTypes>> = {
  rulebook: 'rulebook',
  off: 'any',
  readings: 'group',
};
const inspectOptions: OptionTable<InspectOptions<RulebookTypes>> = { ...inspectorOptions, ...parseOptions };
const inspectAllOptions: OptionTable<InspectAllOptions<RulebookTypes>> = { ...inspectOptions, personIds: 'any' };

/** What looks for a code in one record. */
type Find = (subject: Subject, stated: StatedInspection, unit: StatedInspection | undefined) => readonly FoundAt[];

/** What one record shows, by code. */
const inOne: Readonly<Partial<Record<InspectionCode, Find>>> = { ...ofMembers, ...ofCourse, ...ofFigures };

/** The days for which the figures of the rules are kept at hand. */
const MAX_DAYS = 4000;

/** Looks through records one by one. */
interface Looker {
  readonly isWanted: (code: InspectionCode) => boolean;
  readonly rulebook: Rulebook;
  subjectOf(value: unknown, asOf?: Day): Subject | undefined;
  /** @param beside whether keys and proposals are found out now, when asked for, or never */
  findingsIn(subject: Subject, beside: 'now' | 'asked' | 'never'): Finding[];
}

function lookerOf({ rulebook: given, off = [], readings }: InspectorOptions<RulebookTypes>, noted = true): Looker {
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
    return stated.severity === 'note' && !noted ? [] : [{ code, find, stated }];
  });
  const countIn = (subject: Subject) =>
    [...inspections.codes.values()].reduce((count, stated) => {
      const find = stated.severity === 'note' ? undefined : inOne[stated.id];
      return count + (find?.(subject, stated, unit).length ?? 0);
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
    subjectOf(value, asOf) {
      const read = readable(value, asOf, rulebook.fields);
      if (read === undefined) return undefined;
      const { level, id, asOf: day, record, members } = read;
      // Named one by one: this is made of every record.
      return { level, id, asOf: day, record, members, rulebook, given: day === undefined ? undefined : givenFor(day) };
    },
    findingsIn(subject, beside) {
      const { level, id } = subject;
      const findings: Finding[] = [];
      for (const { code, find, stated } of wanted) {
        for (const found of find(subject, stated, unit)) {
          const { path, params = {}, others } = found;
          const { severity } = stated;
          const finding = { code, severity, level, id, path, params, ...(others === undefined ? {} : { others }) };
          findings.push(finding);
          if (beside === 'never') continue;
          const again = (one: Subject) => find(one, stated, unit);
          const besideIt = () => ({
            key: keyIn(finding, found, subject),
            proposal: smallestMending({ code, at: found, subject, find: again, countIn }, inspections),
          });
          keepBeside(finding, beside === 'now' ? besideIt() : besideIt);
        }
      }
      return findings;
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
): (record: unknown) => Finding[] {
  const looker = lookerOf(knownOptions(options, inspectorOptions), noted);
  return (record) => {
    const subject = looker.subjectOf(record);
    return subject === undefined ? [] : looker.findingsIn(subject, 'never');
  };
}

/**
 * What in a record cannot be true, or hardly can, by code: as far as it can be read, whether or not it could be judged, so
 * of a record that is refused too, and of any year. No verdict hangs on it.
 * @throws InvalidRecordError where it has no level or no id, or an option is not known; RangeError for a code that there
 * is not
 */
export function inspect<Types extends RulebookTypes = HunanTypes>(
  value: RecordOf<Types>,
  given: InspectOptions<Types> = {},
): Finding[] {
  const { asOf, ...options } = knownOptions(given, inspectOptions);
  const looker = lookerOf(options);
  const subject = looker.subjectOf(value, asOf);
  if (subject !== undefined) return looker.findingsIn(subject, 'asked');
  // Nothing tells what it is about: it is refused as whatever reads records refuses it.
  parseBy(looker.rulebook.fields, value, { asOf });
  return [];
}

/** A finding with the village that its record is of, or that it is about, and what was told of the record. */
export interface Located<P> {
  readonly village: string | undefined;
  readonly finding: Finding;
  /** Of a finding in one record. */
  readonly place: P | undefined;
}

/**
 * What looks through records as they come, each by itself and all together. Of a record a few figures are kept, so that
 * memory grows with their number, not with what they hold.
 */
export function createGatherer<P = undefined>(
  given: InspectAllOptions<RulebookTypes> = {},
): { add(record: unknown, place?: P): void; sorted(): Located<P>[] } {
  const { asOf, personIds = false, ...options } = knownOptions(given, inspectAllOptions);
  const looker = lookerOf(options);
  const patterns = new Patterns(inspectionsOf(looker.rulebook), personIds);
  const gathered: Located<P>[] = [];
  return {
    add(record, place) {
      const subject = looker.subjectOf(record, asOf);
      if (subject === undefined) return;
      const village = villageOf(subject);
      for (const finding of looker.findingsIn(subject, 'now')) gathered.push({ village, finding, place });
      patterns.add(subject);
    },
    sorted() {
      const across = patterns.found(looker.isWanted).map(({ village, finding, proposal, who }) => {
        keepBeside(finding, { key: keyAcross(finding, who), proposal });
        return { village, finding, place: undefined };
      });
      return [...gathered, ...across].sort(inOrder);
    },
  };
}

/**
 * What in records cannot be true, or hardly can: each by itself as by `inspect`, and what only several together show. By
 * village, those of none last, then by id, code and path, whatever the order in which the records come. What has no level
 * or no id is passed over. An iterable whose items come later gives a promise.
 * @throws InvalidRecordError where an option is not known, RangeError for a code that there is not
 */
export function inspectAll<Types extends RulebookTypes = HunanTypes>(
  records: Iterable<RecordOf<Types>>,
  options?: InspectAllOptions<Types>,
): Finding[];
export function inspectAll<Types extends RulebookTypes = HunanTypes>(
  records: AsyncIterable<RecordOf<Types>>,
  options?: InspectAllOptions<Types>,
): Promise<Finding[]>;
export function inspectAll(
  records: Iterable<unknown> | AsyncIterable<unknown>,
  options: InspectAllOptions<RulebookTypes> = {},
): Finding[] | Promise<Finding[]> {
  const { add, sorted } = createGatherer(options);
  const findings = () => sorted().map(({ finding }) => finding);
  if (Symbol.iterator in records) {
    for (const record of records) add(record);
    return findings();
  }
  return (async () => {
    for await (const record of records) add(record);
    return findings();
  })();
}

/** The village that a record is of or in, as far as it is known. */
function villageOf(subject: Subject): string | undefined {
  if (subject.level === 'village') return subject.id;
  return subject.level === 'household' ? (saidAt(subject, 'village') as string | undefined) : undefined;
}

function inOrder<P>(a: Located<P>, b: Located<P>): number {
  if (a.village !== b.village && (a.village === undefined || b.village === undefined)) {
    return a.village === undefined ? 1 : -1;
  }
  const [one, other] = [a.finding, b.finding];
  return (
    byText(a.village ?? '', b.village ?? '') ||
    byText(one.id, other.id) ||
    inspectionCodes.indexOf(one.code) - inspectionCodes.indexOf(other.code) ||
    byPath(one.path, other.path) ||
    byText(JSON.stringify(one), JSON.stringify(other))
  );
}

/** Members by number, all else by text. */
function byPath(a: string, b: string): number {
  const [one, other] = [memberNumber(a), memberNumber(b)];
  return (one ?? -1) - (other ?? -1) || byText(a, b);
}

const memberNumber = (path: string) => {
  const digits = /^members\[(\d{1,9})\]/.exec(path)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** The same on every machine: by code units, in no language's order. */
function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** @throws RangeError */
function assertCode(code: InspectionCode): void {
  if (inspectionCodes.includes(code)) return;
  const meant = nearest(String(code), inspectionCodes);
  throw new RangeError(`There is no finding "${code}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`);
}
