/**
 * The case file of a team: households as they are told here, each beside what was read of it. It is what the page saves as
 * one `.json`, and opens again; the file on disk is the truth, the page keeps nothing.
 */
import { type Issue, issueCodes } from '../base/issue.js';
import { isValues, type Values, type Way } from '../base/values.js';
import type { CellsByPath } from '../evaluate/with-cells.js';
import type { BesideTold } from '../listing/beside-texts.js';
import type { RecordPlace } from '../listing/result.js';
import type { FormTexts } from '../rulebook/form.js';

/** A case: a record, or what can be read of it so far. */
export interface CaseEntry {
  /** The record as it is handed in to be judged; of what was refused, as far as it could be read. */
  readonly record: unknown;
  /** Where it was read. */
  readonly place: RecordPlace;
  /** What keeps it from being a record: cells that could not be read, texts in its form that are no values. */
  readonly issues: readonly Issue[];
  /** Those of them that it was read with and that nobody has settled since; where absent all of them are. */
  readonly unread?: readonly UnreadIssue[] | undefined;
  /** By path, the cell of the table that its value was read from, and what second lists say there. */
  readonly cells?: CellsByPath | undefined;
  /** The record as it was read, where it was changed here. */
  readonly before?: unknown;
  /** What second lists say of it, by which it was judged too; their values stand as evidence in the record. */
  readonly laid?: readonly LaidCase[] | undefined;
  /** What stands in its form, where that is no record yet. */
  readonly draft?: FormTexts | undefined;
  /** Of a case that was merged: what the files say otherwise, and what of that was settled since. */
  readonly differences?: readonly CaseDifference[] | undefined;
  /** Of a case that was merged of files which had it from elsewhere: where, and the record as it was read there. */
  readonly origins?: readonly CaseOrigin[] | undefined;
}

/** What a file says of one thing: a value; that nobody would tell it; neither where it was cleared, or taken out. */
export interface Claim {
  readonly source: string;
  readonly value?: unknown;
  readonly declined?: true;
}

/** What files say otherwise of one thing, to be settled by people. */
export interface CaseDifference {
  readonly way: Way;
  readonly claims: readonly Claim[];
  readonly settled?: true;
}

/** Where a file had a case from, and what was read there where it was changed since and is not what the others began with. */
export interface CaseOrigin {
  readonly source: string;
  readonly place: RecordPlace;
  readonly before?: unknown;
}

/** What a second list says of a case besides its values. */
export interface LaidCase extends Partial<BesideTold> {
  readonly source: string;
  /** It has no such record, or one with which something is wrong. */
  readonly absent?: true;
  readonly refused?: readonly Issue[];
  /** The paths at which the case itself says nothing. */
  readonly alone?: readonly string[];
  /** Those of them at which its value stands in the case, as a source that is second by nature. */
  readonly put?: readonly string[];
  /** Its record: with every change of the case it is laid beside it anew. */
  readonly beside?: BesideCase;
}

/** A record of a second list, and what stands for the id numbers of the members in either list. */
export interface BesideCase {
  readonly entry: CaseEntry;
  readonly first: readonly (string | null | undefined)[];
  readonly second: readonly (string | null | undefined)[];
}

/** Whether an issue is what two lists have against each other: no box says anything of it, one of them has to be mended. */
export const isOfLists = (code: Issue['code']) => code === 'listsApart' || code === 'strangers';

/** What could not be read; of what nobody could find out since, that it was left open. The case stays refused. */
export interface UnreadIssue extends Issue {
  readonly settled?: 'leftOpen';
}

/** By which a case file is known, and its form. */
const FORM = 1;

interface CaseFile {
  readonly tuopinCases: typeof FORM;
  readonly rulebook: { readonly id: string; readonly version: string };
  readonly cases: readonly CaseEntry[];
}

/** A case file as text. */
export function caseFileText(cases: readonly CaseEntry[], { id, version }: CaseFile['rulebook']): string {
  const file: CaseFile = { tuopinCases: FORM, rulebook: { id, version }, cases };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}

/** What has to be said of a case file: that it is of a form that this page does not know, or was made by another rulebook. */
export type CaseFileRemark = 'otherForm' | 'otherRulebook';

/**
 * The cases of a case file; undefined where the value is none. What in it is no case, as somebody has changed it by hand,
 * or as it is of another form, is not lost: it stands among them, to be refused, with what can be read of its record.
 * @param name what the file is called
 */
export function casesOfFile(value: unknown, name: string): readonly CaseEntry[] | undefined {
  if (!isValues(value) || value.tuopinCases === undefined || !Array.isArray(value.cases)) return undefined;
  const isKnown = value.tuopinCases === FORM;
  return value.cases.map((one: unknown, at) => {
    if (isKnown && isCase(one)) return one;
    const record = isValues(one) && isValues(one.record) ? one.record : {};
    return { record: { ...record, case: one }, place: { file: name, item: at + 1 }, issues: [] };
  });
}

/** What has to be said of it, where it is one. */
export function caseFileRemark(value: unknown, { id, version }: CaseFile['rulebook']): CaseFileRemark | undefined {
  const { tuopinCases, rulebook } = isValues(value) ? value : {};
  if (tuopinCases !== FORM) return 'otherForm';
  return isValues(rulebook) && rulebook.id === id && rulebook.version === version ? undefined : 'otherRulebook';
}

/** Whether a text begins as a case file does, be it cut short. */
export const beginsAsCaseFile = (text: string) => /^\s*\{\s*"tuopinCases"/.test(text);

const isCase = (value: unknown): value is CaseEntry =>
  isValues(value) &&
  isValues(value.place) &&
  typeof value.place.file === 'string' &&
  isIssues(value.issues) &&
  (value.unread === undefined || isIssues(value.unread)) &&
  [value.cells, value.draft].every((one) => one === undefined || isValues(one)) &&
  (value.differences === undefined || isListOf(value.differences, isDifference)) &&
  (value.laid === undefined || isListOf(value.laid, isLaid)) &&
  (value.origins === undefined || isListOf(value.origins, ({ source, place }) => isText(source) && isValues(place)));

const isListOf = (value: unknown, is: (one: Values) => boolean) =>
  Array.isArray(value) && value.every((one) => isValues(one) && is(one));

const isDifference = ({ way, claims }: Values) =>
  Array.isArray(way) &&
  way.every((key) => isText(key) || typeof key === 'number') &&
  isListOf(claims, ({ source }) => isText(source));

const isLaid = ({ source, alone, put, refused, apart, unmatched, beside }: Values): boolean =>
  isText(source) &&
  [alone, put, apart].every((one) => one === undefined || (Array.isArray(one) && one.every(isText))) &&
  (refused === undefined || isIssues(refused)) &&
  (unmatched === undefined ||
    (isValues(unmatched) && [unmatched.first, unmatched.second].every((one) => Array.isArray(one)))) &&
  (beside === undefined ||
    (isValues(beside) && isCase(beside.entry) && Array.isArray(beside.first) && Array.isArray(beside.second)));

const isIssues = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(
    (one) => isValues(one) && issueCodes.some((code) => code === one.code) && [one.path, one.message].every(isText),
  );

const isText = (value: unknown) => typeof value === 'string';
