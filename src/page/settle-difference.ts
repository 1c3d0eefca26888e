/** What files say otherwise is settled: by taking what one of them says, or by what stands in the form. */
import { type Issue, pathText } from '../base/issue.js';
import { isValues, type Values, type Way } from '../base/values.js';
import { declinedIn } from '../records/declined.js';
import { toText } from '../records/from-text.js';
import { isRange } from '../records/range.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { CaseDifference, CaseEntry, Claim } from './case-file.js';
import { caseOfTexts, textsOfCase, unreadOf } from './case-texts.js';
import { isFree, ownEvidence } from './merge-case.js';

/**
 * The case with a difference settled. What others say of it stays told with it, and is judged by no more.
 * @param claim what counts; without it what stands in the form does
 */
export function settledCase(
  entry: CaseEntry,
  difference: CaseDifference,
  claim: Claim | undefined,
  rulebook: Rulebook,
): CaseEntry {
  const path = pathText(difference.way);
  const differences = (entry.differences ?? []).map(
    (one): CaseDifference => (pathText(one.way) === path ? { ...one, settled: true } : one),
  );
  const { evidence: _, ...rest } = entry.record as Values;
  const own = ownEvidence({ ...entry, differences: [difference] });
  const record = Object.keys(own).length === 0 ? rest : { ...rest, evidence: own };
  const isOther = (issue: Issue) => issue.code !== 'differs' || issue.path !== path;
  const unread = unreadOf(entry, []).filter(isOther);
  const whole: CaseEntry = { ...entry, record, differences, unread, issues: entry.issues.filter(isOther) };
  if (isFree(difference.way)) {
    const value = claim === undefined ? valueAlong(record, difference.way) : claim.value;
    return { ...whole, record: putAlong(record, difference.way, value) as Values };
  }
  const texts = { ...textsOfCase(entry, rulebook) };
  const declined = new Set(declinedIn(record));
  // Whether somebody is a member is settled by what stands in the form: nobody is taken out without a trace.
  if (claim !== undefined && !isMember(difference.way)) {
    for (const at of [path, `${path}.from`, `${path}.to`]) delete texts[at];
    if (claim.declined === true) declined.add(path);
    else declined.delete(path);
    if (isRange(claim.value)) {
      texts[`${path}.from`] = toText(claim.value.from);
      texts[`${path}.to`] = toText(claim.value.to);
    } else if (claim.value !== undefined) texts[path] = toText(claim.value as string);
  }
  return caseOfTexts({ entry: whole, texts, unread }, texts, { declined: [...declined], settled: [path] }, rulebook);
}

/** Whether a difference is about who belongs to the household. */
export const isMember = (way: Way) => way.length === 2 && way[0] === 'members';

function valueAlong(value: unknown, [key, ...rest]: Way): unknown {
  if (key === undefined) return value;
  const holder = value as Readonly<Record<string | number, unknown>> | undefined;
  return holder !== undefined && Object.hasOwn(holder, key) ? valueAlong(holder[key], rest) : undefined;
}

/** A copy with another value there; nothing of free data can reach a prototype. */
function putAlong(holder: unknown, [key, ...rest]: Way, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(holder)) return holder.map((one, at) => (at === key ? putAlong(one, rest, value) : one));
  const entries = new Map<string, unknown>(Object.entries(isValues(holder) ? holder : {}));
  const put = putAlong(entries.get(String(key)), rest, value);
  if (put === undefined) entries.delete(String(key));
  else entries.set(String(key), put);
  return Object.fromEntries(entries);
}
