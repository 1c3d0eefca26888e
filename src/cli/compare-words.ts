/** What `tuopin compare` says, in both languages. */
import type { Language } from '../words/words.js';

/** How many cases came out how. */
export interface CompareCounts {
  readonly same: number;
  readonly differ: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly refused: number;
}

/** The sentences; what they are given is in words already. */
export interface CompareWords {
  /** A value, an outcome or a day: what it is in A and what it is in B. */
  readonly turned: (a: string, b: string) => string;
  readonly criterion: (label: string, change: string) => string;
  readonly input: (label: string, change: string) => string;
  readonly bound: (label: string, change: string) => string;
  readonly reading: (label: string, change: string) => string;
  readonly required: string;
  readonly advisory: string;
  readonly none: string;
  /** The outcome is one and the same, but something behind it differs. */
  readonly sameOutcome: (outcome: string) => string;
  readonly only: Readonly<Record<'a' | 'b', string>>;
  readonly summary: (counts: CompareCounts) => string;
  readonly twice: (who: string, place: string) => string;
  readonly nothingCompared: string;
}

const zh: CompareWords = {
  turned: (a, b) => `${a} → ${b}`,
  criterion: (label, change) => `标准　${label}：${change}`,
  input: (label, change) => `数据　${label}：${change}`,
  bound: (label, change) => `要求　${label}：${change}`,
  reading: (label, change) => `口径　${label}：${change}`,
  required: '计入结论',
  advisory: '仅供参考',
  none: '无此项',
  sameOutcome: (outcome) => `均为${outcome}，但内容有出入`,
  only: { a: '只见于前者', b: '只见于后者' },
  summary: ({ same, differ, onlyA, onlyB, refused }) =>
    `合计：相同 ${same}，不同 ${differ}，只见于前者 ${onlyA}，只见于后者 ${onlyB}，退回更正 ${refused}`,
  twice: (who, place) => `${place}：${who} 在同一方出现两次，以后一条为准；请核对编号`,
  nothingCompared: '两方没有编号相同的记录，不能算全部相同；请检查路径和编号',
};

const en: CompareWords = {
  turned: (a, b) => `${a} → ${b}`,
  criterion: (label, change) => `criterion  ${label}: ${change}`,
  input: (label, change) => `input      ${label}: ${change}`,
  bound: (label, change) => `needed     ${label}: ${change}`,
  reading: (label, change) => `reading    ${label}: ${change}`,
  required: 'required',
  advisory: 'advisory',
  none: 'absent',
  sameOutcome: (outcome) => `${outcome} in both, but not by the same`,
  only: { a: 'only in the first', b: 'only in the second' },
  summary: ({ same, differ, onlyA, onlyB, refused }) =>
    `Total: ${same} the same, ${differ} different, ${onlyA} only in the first, ${onlyB} only in the second, ${refused} refused`,
  twice: (who, place) => `${place}: ${who} stands twice on one side; the last is taken, check the ids`,
  nothingCompared: 'no record of one side has its like on the other, which is not "the same"; check the paths and ids',
};

/** The words of `compare` in a language. */
export const compareWords: Readonly<Record<Language, CompareWords>> = { zh, en };
