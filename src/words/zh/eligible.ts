/** What `tuopin eligible` says, in Chinese. */
import type { Outcome } from '../../base/outcome.js';

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

const count = ({ measures, members }: MeasureCount) => `${measures}项${members === 0 ? '' : `（${members}人次）`}`;

const head = ({ met, notMet, undetermined }: MeasureCounts) =>
  `可享受${count(met)}，待核实${count(undetermined)}，不符合条件${count(notMet)}`;

export const zhEligible = {
  title: '可享受的帮扶措施',
  head,
  /** Of a level that no measure is for. */
  none: '没有适用于这一级别的帮扶措施',
  column: { measure: '帮扶措施', whom: '对象', gives: '标准', why: '原因' },
  /** Whom a measure is for, where it is not for each member. */
  whole: { household: '全户', village: '全村', township: '全乡镇', county: '全县' },
  /** Each member of several. */
  everybody: '全体成员',
  /** The members by number and name. */
  whoIsWho: (members: readonly string[]) => `家庭成员：${members.join('、')}`,
  /** Members by their numbers, from 1. */
  members: (numbers: readonly number[]) => `成员${numbers.join('、')}`,
  noFigure: '该日期没有标准值',
  /** Between the reasons of one measure. */
  separator: '；',
  missing: (labels: readonly string[]) => `待补：${labels.join('、')}`,
  /** A figure that no document gives. */
  unset: (label: string) => `${label}未见文件规定`,
  /** The same, with why. */
  unsetWhy: (label: string, reason: string) => `${label}：${reason}。凡取决于此的，一律待核实`,
  total: (measure: string, amount: string, members: string, open: string | undefined) =>
    `合计　${measure}：${amount}（${members}${open === undefined ? '' : `；${open}待核实，未计入`}）`,
  /** A measure that is open, for whom and why, on a line. */
  openMeasure: (measure: string, whom: string, why: string) => `${measure}（${whom}）：${why}`,
  summary: (counts: EligibleCounts) => `共${counts.records}条记录：${head(counts)}；退回更正${counts.refused}条`,
};

/** The sentences; what they are given is in words already. */
export type EligibleWords = typeof zhEligible;
