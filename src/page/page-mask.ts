/**
 * Names and ids hidden from whoever sees the page by a projector: what is shown is worded from masked copies of the cases,
 * as `tuopin check --mask` masks records; the cases themselves, and what is saved of them, stay as they are.
 */
import { type Issue, type IssueData, pathText } from '../base/issue.js';
import type { Way } from '../base/values.js';
import { type FieldInfo, faultOf } from '../records/field.js';
import { type Mask, maskWith } from '../records/mask.js';
import { worded } from '../records/word-issue.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { sha256OfText } from '../seal/canonical.js';
import type { CaseEntry } from './case-file.js';

export interface PageMask {
  /** A copy of a case from which everything that is shown can be worded. */
  entry(entry: CaseEntry): CaseEntry;
  issue(issue: IssueData): Issue;
  /** The pseudonym of what numbers a household. */
  household(id: string): string;
  /** A text as a box of a field has it: of names and ids the pseudonym, and of what the field cannot be, as it may be a name. */
  text(field: FieldInfo | undefined, text: string): string;
  /** What stands in free data, or in a field that cannot be that: nobody knows whether it is a name. */
  unknown(value: unknown): string;
  /** The way to something: keys that no record has may be names. */
  path(way: Way): string;
}

/** Short enough to be read out; two names of a register of ten thousand share them once in twenty thousand registers. */
const DIGITS = 10;

/** What a figure or day looks like; what is longer may number somebody. */
const FIGURE = /^[-\d.,/\s]{0,15}$/;

/** @param key alike wherever the same pseudonyms are wanted; nobody is told it */
export function pageMask(key: string, { fields }: Rulebook): PageMask {
  const known = new Map<string, string>();
  const digest = (text: string) => {
    const found = known.get(text) ?? sha256OfText(`${key}\n${text}`).slice(0, DIGITS);
    known.set(text, found);
    return found;
  };
  const mask: Mask = maskWith(digest, fields);
  const issue = (one: IssueData) => worded(mask.issue(one), fields);
  const unknown = (value: unknown) => mask.id(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
  const text = (field: FieldInfo | undefined, shown: string): string => {
    if (shown === '' || field === undefined) return shown === '' ? '' : unknown(shown);
    const { kind, options, identifies } = field;
    if (identifies !== undefined && faultOf(shown, field) === undefined) return mask.named(identifies, shown);
    const isPlain =
      identifies === undefined &&
      (kind === 'text' || FIGURE.test(shown) || Object.hasOwn(options ?? { true: 1, false: 0 }, shown));
    return isPlain ? shown : unknown(shown);
  };
  return {
    issue,
    unknown,
    text,
    household: (id) => mask.named('household', id),
    path: (way) => mask.issue({ code: 'unknownKey', path: pathText(way) }).path,
    entry: (entry) => ({
      ...entry,
      record: mask.record(entry.record),
      ...('before' in entry ? { before: mask.record(entry.before) } : {}),
      issues: entry.issues.map(issue),
    }),
  };
}
