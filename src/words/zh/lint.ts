/** What reports on a rulebook say besides the findings, in Chinese. */

/** How many findings of each severity. */
export interface LintCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

export const zhLint = {
  title: 'tuopin 规则检查',
  severity: { error: '错误', warning: '警告', info: '提示' },
  kind: (code: string, count: number, title: string) => `${code}（${count} 个）：${title}`,
  mend: (what: string) => `处理办法：${what}`,
  ignored: (count: number) => `经 lint.json 说明理由、予以保留的问题 ${count} 个：`,
  because: (what: string, reason: string) => `${what}；保留理由：${reason}`,
  counts: ({ error, warning, info }: LintCounts) => `错误 ${error} 个，警告 ${warning} 个，提示 ${info} 个`,
  clean: '未发现问题',
  refused: '改正前，本规则不能使用',
  of: (rulebook: string, summary: string) => `${rulebook}：${summary}`,
  page: {
    severity: '程度',
    why: '为什么',
    example: '示例',
    wrong: '有问题的写法：',
    right: '改正后：',
    mend: '处理办法',
    leftOut: '（不写）',
    index: '规则检查的全部问题',
    about:
      '各示例都是对 fixtures/small-rulebook 中小规则的改动。有错误时，lint 的退出码为 1；使用 --strict 的，有警告时也为 1；规则因此不能使用的，为 3。有意保留的问题，在规则旁的 lint.json 中写明理由。',
    code: '代码',
    says: '内容',
    place: (place: string) => `位置：${place}。`,
  },
};

/** The sentences; what they are given is in words already. */
export type LintWords = typeof zhLint;
