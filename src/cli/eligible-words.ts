/** What `tuopin eligible` says, in both languages. */
import type { Outcome } from '../base/outcome.js';
import type { Level } from '../records/catalog.js';
import type { Language } from '../words/words.js';

/** How many measures came out so, and for how many members those that each receives by himself. */
export interface MeasureCount {
  readonly measures: number;
  readonly members: number;
}

/** How many measures came out how. */
export type MeasureCounts = Readonly<Record<Outcome, MeasureCount>>;

/** The same of how many records. */
export interface EligibleCounts extends MeasureCounts {
  readonly records: number;
  readonly refused: number;
}

/** The sentences; what they are given is in words already. */
export interface EligibleWords {
  readonly head: (counts: MeasureCounts) => string;
  /** Of a level that no measure is for. */
  readonly none: string;
  readonly column: Readonly<Record<'measure' | 'whom' | 'gives' | 'why', string>>;
  /** Whom a measure is for, where it is not for each member. */
  readonly whole: Readonly<Record<Level, string>>;
  /** Each member of several. */
  readonly everybody: string;
  /** The members by number and name. */
  readonly whoIsWho: (members: readonly string[]) => string;
  /** Members by their numbers, from 1. */
  readonly members: (numbers: readonly number[]) => string;
  readonly noFigure: string;
  /** Between the reasons of one measure. */
  readonly separator: string;
  readonly missing: (labels: readonly string[]) => string;
  /** A figure that no document gives. */
  readonly unset: (label: string) => string;
  /** The same, with why. */
  readonly unsetWhy: (label: string, reason: string) => string;
  readonly total: (measure: string, amount: string, members: string, open: string | undefined) => string;
  readonly summary: (counts: EligibleCounts) => string;
}

const zhCount = ({ measures, members }: MeasureCount) => `${measures}项${members === 0 ? '' : `（${members}人次）`}`;
const zhHead = ({ met, notMet, undetermined }: MeasureCounts) =>
  `可享受${zhCount(met)}，待核实${zhCount(undetermined)}，不符合条件${zhCount(notMet)}`;

const zh: EligibleWords = {
  head: zhHead,
  none: '没有适用于这一级别的帮扶措施',
  column: { measure: '帮扶措施', whom: '对象', gives: '标准', why: '原因' },
  whole: { household: '全户', village: '全村', township: '全乡镇', county: '全县' },
  everybody: '全体成员',
  whoIsWho: (members) => `家庭成员：${members.join('、')}`,
  members: (numbers) => `成员${numbers.join('、')}`,
  noFigure: '该日期没有标准值',
  separator: '；',
  missing: (labels) => `待补：${labels.join('、')}`,
  unset: (label) => `${label}未见文件规定`,
  unsetWhy: (label, reason) => `${label}：${reason}。凡取决于此的，一律待核实`,
  total: (measure, amount, members, open) =>
    `合计　${measure}：${amount}（${members}${open === undefined ? '' : `；${open}待核实，未计入`}）`,
  summary: (counts) => `共${counts.records}条记录：${zhHead(counts)}；退回更正${counts.refused}条`,
};

const enCount = ({ measures, members }: MeasureCount) =>
  `${measures}${members === 0 ? '' : ` (for ${members} ${members === 1 ? 'person' : 'persons'})`}`;
const enHead = ({ met, notMet, undetermined }: MeasureCounts) =>
  `${enCount(met)} eligible, ${enCount(undetermined)} open, ${enCount(notMet)} not eligible`;

const en: EligibleWords = {
  head: enHead,
  none: 'no measure is for this level',
  column: { measure: 'measure', whom: 'for whom', gives: 'what it gives', why: 'why' },
  whole: { household: 'household', village: 'village', township: 'township', county: 'county' },
  everybody: 'all members',
  whoIsWho: (members) => `members: ${members.join(', ')}`,
  members: (numbers) => {
    const list = numbers.map(String);
    const last = list.pop() ?? '';
    return list.length === 0 ? `member ${last}` : `members ${list.join(', ')} and ${last}`;
  },
  noFigure: 'no figure for this date',
  separator: '; ',
  missing: (labels) => `missing: ${labels.join(', ')}`,
  unset: (label) => `no document says ${label}`,
  unsetWhy: (label, reason) => `${label}: ${reason}; what hangs on it stays open`,
  total: (measure, amount, members, open) =>
    `total  ${measure}: ${amount}: ${members}${open === undefined ? '' : ` (${open} open, not counted)`}`,
  summary: (counts) =>
    `${counts.records} ${counts.records === 1 ? 'record' : 'records'}: ${enHead(counts)}; ${counts.refused} refused`,
};

/** The words of each language. */
export const eligibleWords: Readonly<Record<Language, EligibleWords>> = { zh, en };
