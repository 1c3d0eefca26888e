/** Data that cannot be true, or hardly, found in one record and in many. Pure, and no part of any verdict. */
import { byCodePoints } from '../base/code-points.js';
import { inspectionCodes } from '../base/inspection-code.js';
import { knownOptions, type OptionTable } from '../records/options.js';
import { type ParseOptions, parseBy, parseOptions } from '../records/parse.js';
import { inspectionsOf } from '../rulebook/read-inspections.js';
import type { HunanTypes, OwnTypes, RecordOf, RulebookTypes } from '../rulebook/rulebook-types.js';
import { keepBeside, keyAcross, keyIn } from './beside-finding.js';
import type { Finding } from './finding.js';
import { type InspectorOptions, inspectorOptions, type Looker, lookerOf } from './look.js';
import { Patterns } from './patterns.js';
import { smallestMending } from './proposal.js';
import { type Subject, saidAt } from './subject.js';

/** Options of an inspection of one record. */
export interface InspectOptions<Types extends RulebookTypes = OwnTypes> extends InspectorOptions<Types>, ParseOptions {}

/** Options of an inspection across records. */
export interface InspectAllOptions<Types extends RulebookTypes = OwnTypes> extends InspectOptions<Types> {
  /** Every id of a member is a person's, not only an identity number (GB 11643): one in two households is found. */
  readonly personIds?: boolean | undefined;
}

const inspectOptions: OptionTable<InspectOptions<RulebookTypes>> = { ...inspectorOptions, ...parseOptions };
const inspectAllOptions: OptionTable<InspectAllOptions<RulebookTypes>> = { ...inspectOptions, personIds: 'any' };

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
  if (subject !== undefined) return findingsIn(subject, looker, 'asked');
  // Nothing tells what it is about: it is refused as whatever reads records refuses it.
  parseBy(looker.rulebook.fields, value, { asOf });
  return [];
}

/** What is found, with its key and what may have been meant: found out now, or when somebody asks. */
function findingsIn(subject: Subject, looker: Looker, when: 'now' | 'asked'): Finding[] {
  const { inspections, countIn } = looker;
  return looker.foundIn(subject).map(({ finding, at, again }) => {
    const { code } = finding;
    const beside = () => ({
      key: keyIn(finding, at, subject),
      proposal: smallestMending({ code, at, subject, find: again, countIn }, inspections),
    });
    keepBeside(finding, when === 'now' ? beside() : beside);
    return finding;
  });
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
      for (const finding of findingsIn(subject, looker, 'now')) gathered.push({ village, finding, place });
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
    byCodePoints(a.village ?? '', b.village ?? '') ||
    byCodePoints(one.id, other.id) ||
    inspectionCodes.indexOf(one.code) - inspectionCodes.indexOf(other.code) ||
    byPath(one.path, other.path) ||
    byCodePoints(JSON.stringify(one), JSON.stringify(other))
  );
}

/** Members by number, all else by text. */
function byPath(a: string, b: string): number {
  const [one, other] = [memberNumber(a), memberNumber(b)];
  return (one ?? -1) - (other ?? -1) || byCodePoints(a, b);
}

const memberNumber = (path: string) => {
  const digits = /^members\[(\d{1,9})\]/.exec(path)?.[1];
  return digits === undefined ? undefined : Number(digits);
};
