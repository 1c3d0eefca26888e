/** A second list of the same households laid beside the cases, as `tuopin check --against` does. */
import { isInvalidRecordError } from '../base/errors.js';
import type { Issue } from '../base/issue.js';
import { isValues, type Values } from '../base/values.js';
import { cellsBeside, layBeside, openBeside } from '../evaluate/lay-beside.js';
import { isNoDay, whoKey } from '../listing/beside-texts.js';
import { putValues, valueAt } from '../records/at-path.js';
import type { Evidence } from '../records/evidence-shape.js';
import { worded } from '../records/word-issue.js';
import { type BesideCase, type CaseEntry, isOfLists, type LaidCase } from './case-file.js';
import type { CaseJudge } from './judge-case.js';
import { refusedWith } from './judge-case.js';
import { casesInFile, type FileReport, type ReadCasesOptions } from './read-cases.js';

/** A file as it is read. */
export type LaidFile = Omit<ReadCasesOptions, 'rulebook'> & { readonly bytes: Uint8Array };

/** How the second list was read, and what came of its records. */
export interface LaidReport extends FileReport {
  readonly laid: {
    readonly read: number;
    readonly joined: number;
    readonly refused: number;
    /** The ids that are in one list alone. */
    readonly onlyThere: readonly string[];
    readonly onlyHere: readonly string[];
  };
}

interface Second {
  readonly entry: CaseEntry;
  readonly keys: readonly (string | undefined)[];
  isMet?: true;
  isRefused?: true;
}

const idOf = (record: unknown) => String((isValues(record) ? record.id : undefined) ?? '');

/**
 * The cases, each with what the second list says of it.
 * @param first the file that the cases were read from, where there is one: it tells the members' numbers, which no record keeps
 */
export function* laidCases(
  cases: readonly CaseEntry[],
  first: LaidFile | undefined,
  file: LaidFile,
  judge: CaseJudge,
): Generator<CaseEntry, LaidReport> {
  const { rulebook } = judge;
  const source = file.name;
  const numbers = new Map<string, string>();
  const memberKey = (number: string) => {
    const key = numbers.get(number) ?? String(numbers.size);
    numbers.set(number, key);
    return key;
  };
  const membersOf = new Map<number, readonly (string | undefined)[]>();
  if (first !== undefined)
    for (const _ of casesInFile(first.bytes, {
      ...first,
      rulebook,
      memberKey,
      onMembers: (item, keys) => membersOf.set(item, keys),
    }));
  const seconds: Second[] = [];
  const byWho = new Map<string, Second[]>();
  let keys: readonly (string | undefined)[] = [];
  const onMembers = (_: number, found: typeof keys) => {
    keys = found;
  };
  const steps = casesInFile(file.bytes, { ...file, rulebook, undated: true, memberKey, onMembers });
  let next = steps.next();
  for (; !next.done; next = steps.next()) {
    const second: Second = { entry: next.value, keys };
    keys = [];
    seconds.push(second);
    const who = whoKey(next.value.record);
    if (who !== undefined) byWho.set(who, [...(byWho.get(who) ?? []), second]);
  }
  const onlyHere: string[] = [];
  for (const one of cases) {
    const entry = withoutLaid(one, source, judge);
    const found = byWho.get(whoKey(entry.record) ?? '') ?? [];
    if (found.length === 0) onlyHere.push(idOf(entry.record));
    const own = entry.place.file === first?.name ? (membersOf.get(entry.place.item ?? 0) ?? []) : [];
    let laid = found.length === 0 ? withLaid(entry, { source, absent: true }) : entry;
    for (const second of found) {
      second.isMet = true;
      laid = caseBeside(laid, { entry: second.entry, first: own, second: second.keys }, source, judge);
      if (laid.laid?.at(-1)?.refused !== undefined) second.isRefused = true;
    }
    yield laid;
  }
  const isAlone = ({ isMet }: Second) => isMet !== true;
  return {
    ...next.value,
    laid: {
      read: seconds.length,
      joined: seconds.filter((one) => !isAlone(one) && one.isRefused !== true).length,
      refused: seconds.filter((one) => one.isRefused === true).length,
      onlyThere: seconds.filter(isAlone).map(({ entry }) => idOf(entry.record)),
      onlyHere,
    },
  };
}

/**
 * A case that was changed, with the second lists laid beside it anew: what it says now may be held against what they say,
 * and what was refused may be none the worse any more.
 */
export function laidAgain(entry: CaseEntry, { plain: judge }: CaseJudge): CaseEntry {
  // What is written into a case is never a pseudonym, be it shown with a mask.
  const { laid = [] } = entry;
  if (laid.every(({ beside }) => beside === undefined)) return entry;
  const sources = new Set(laid.map(({ source }) => source));
  const bare = [...sources].reduce((one, source) => withoutLaid(one, source, judge), entry);
  return laid.reduce(
    (now, one) => (one.beside === undefined ? withLaid(now, one) : caseBeside(now, one.beside, one.source, judge)),
    bare,
  );
}

/** The case as if a list of that name had never lain beside it. */
function withoutLaid(entry: CaseEntry, source: string, { rulebook }: CaseJudge): CaseEntry {
  const { laid = [], record, cells = {}, issues, unread, draft } = entry;
  const of = laid.filter((one) => one.source === source);
  if (of.length === 0 || !isValues(record)) return entry;
  const isOther = (one: { readonly source?: unknown }) => one.source !== source;
  const isNotOfIt = ({ code, found }: Issue) => !(isOfLists(code) && found === source);
  const evidence = Object.entries((record.evidence ?? {}) as Evidence);
  const said = (path: string) => evidence.find(([at]) => at === path)?.[1].find((one) => !isOther(one))?.value;
  // What was put there from the list goes with it, unless somebody has written something else since.
  const put = of
    .flatMap(({ put: paths = [] }) => paths)
    .filter((path) => JSON.stringify(valueAt(record, path)) === JSON.stringify(said(path)));
  const left = evidence.flatMap(([path, items]) => {
    const others = items.filter(isOther);
    return others.length === 0 ? [] : [[path, others] as const];
  });
  const bare = putValues(record, Object.fromEntries(put.map((path) => [path, null])), rulebook.fields) as Values;
  const { evidence: _, ...rest } = bare;
  return {
    ...entry,
    record: left.length === 0 ? rest : { ...rest, evidence: Object.fromEntries(left) },
    cells: Object.fromEntries(
      Object.entries(cells).map(([path, { sources = [], ...cell }]) => {
        const others = sources.filter(isOther);
        return [path, others.length === 0 ? cell : { ...cell, sources: others }];
      }),
    ),
    issues: issues.filter(isNotOfIt),
    ...(unread === undefined ? {} : { unread: unread.filter(isNotOfIt) }),
    ...(draft === undefined
      ? {}
      : { draft: Object.fromEntries(Object.entries(draft).filter(([path]) => !put.includes(path))) }),
    laid: laid.filter(isOther),
  };
}

function withLaid(entry: CaseEntry, laid: LaidCase): CaseEntry {
  return { ...entry, laid: [...(entry.laid ?? []), laid] };
}

/** What is refused has the list beside it once it is mended. */
function caseBeside(entry: CaseEntry, beside: BesideCase, source: string, judge: CaseJudge): CaseEntry {
  const { record: value, issues, cells } = entry;
  const later = withLaid(entry, { source, beside });
  if (!isValues(value) || issues.length > 0) return later;
  const there = beside.entry;
  const said = isValues(there.record) ? there.record : {};
  const isDated = (said.asOf ?? undefined) !== undefined;
  const given = isDated ? there : { ...there, record: { ...said, asOf: value.asOf } };
  const [first = [], second = []] = [beside.first, beside.second].map((keys) => keys.map((key) => key ?? undefined));
  try {
    const reached = judge.reach(given);
    const told = layBeside(
      value,
      { ...reached, source, cells: there.cells, members: { first, second } },
      judge.rulebook,
      (record) => judge.reach({ ...entry, record }).verdict,
    );
    const alone = [...told.sources.keys()].filter((path) => valueAt(value, path) === undefined);
    const put = alone.filter((path) => valueAt(told.record, path) !== undefined);
    const { unmatched, apart } = told;
    const laid = withLaid(entry, { source, rule: reached.verdict.rule, unmatched, apart, alone, put, beside });
    const open = openBeside(told, source).map((one): Issue => worded(one, judge.rulebook.fields));
    if (open.length > 0) return { ...laid, issues: open };
    return { ...laid, record: told.record as Values, cells: cellsBeside(cells, told) as CaseEntry['cells'] };
  } catch (error) {
    const why = refusedWith(error);
    // Where the case itself is to be refused, that is told of it anyway; a list without a day lies beside one that has it.
    if (isRefused(entry, judge) || why.every(isNoDay)) return later;
    return withLaid(entry, { source, refused: why, beside });
  }
}

function isRefused(entry: CaseEntry, judge: CaseJudge): boolean {
  try {
    judge.reach(entry);
    return false;
  } catch (error) {
    if (!isInvalidRecordError(error)) throw error;
    return true;
  }
}
