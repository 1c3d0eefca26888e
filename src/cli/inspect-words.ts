/** What `tuopin inspect` says, in both languages. */
import type { Severity } from '../inspect/finding.js';
import type { Language } from '../words/words.js';

/** How many findings of each severity, in how many records. */
export interface InspectCounts extends Readonly<Record<Severity, number>> {
  readonly findings: number;
  readonly records: number;
  readonly refused: number;
}

/** The sentences. */
export interface InspectWords {
  readonly noVillage: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly summary: (counts: InspectCounts) => string;
}

const zh: InspectWords = {
  noVillage: '所在村未填',
  severity: { error: '有误', warning: '存疑', note: '提示' },
  summary: ({ findings, error, warning, note, records, refused }) =>
    `共读取 ${records} 条记录，疑点 ${findings} 条：有误 ${error}，存疑 ${warning}，提示 ${note}；退回更正 ${refused} 条`,
};

const en: InspectWords = {
  noVillage: 'no village given',
  severity: { error: 'error', warning: 'warning', note: 'note' },
  summary: ({ findings, error, warning, note, records, refused }) =>
    `${records} ${records === 1 ? 'record' : 'records'} read, ${findings} ${findings === 1 ? 'finding' : 'findings'}: ${error} ${error === 1 ? 'error' : 'errors'}, ${warning} ${warning === 1 ? 'warning' : 'warnings'}, ${note} ${note === 1 ? 'note' : 'notes'}; ${refused} refused`,
};

/** The words of each language. */
export const inspectWords: Readonly<Record<Language, InspectWords>> = { zh, en };
