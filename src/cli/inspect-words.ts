/** What `tuopin inspect` says, in both languages. */
import type { Severity } from '../inspect/finding.js';
import type { Language } from '../words/words.js';

/** What became of the records that were read: each is one of these. */
export interface RecordCounts {
  readonly inspected: number;
  readonly refused: number;
  /** Of other levels than the one asked for. */
  readonly skipped: number;
}

/** How many findings of each severity, in how many records. */
export interface InspectCounts extends RecordCounts, Readonly<Record<Severity, number>> {
  readonly findings: number;
}

const zh = {
  noVillage: '所在村未填',
  severity: { error: '有误', warning: '存疑', note: '提示' } satisfies Readonly<Record<Severity, string>>,
  summary: ({ findings, error, warning, note, inspected, refused, skipped }: InspectCounts) =>
    `共读取 ${inspected + refused + skipped} 条记录：已核查 ${inspected} 条，退回更正 ${refused} 条，其他级别未核查 ${skipped} 条；疑点 ${findings} 条：有误 ${error}，存疑 ${warning}，提示 ${note}`,
};

/** The sentences. */
export type InspectWords = typeof zh;

const en: InspectWords = {
  noVillage: 'no village given',
  severity: { error: 'error', warning: 'warning', note: 'note' },
  summary: ({ findings, error, warning, note, inspected, refused, skipped }) => {
    const number = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;
    return `${number(inspected + refused + skipped, 'record')} read: ${inspected} inspected, ${refused} refused, ${skipped} of another level skipped; ${number(findings, 'finding')}: ${number(error, 'error')}, ${number(warning, 'warning')}, ${number(note, 'note')}`;
  },
};

/** The words of each language. */
export const inspectWords: Readonly<Record<Language, InspectWords>> = { zh, en };
