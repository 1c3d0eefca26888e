/** What reports on a rulebook say besides the findings. */
import type { Language } from '../../words/words.js';
import type { LintSeverity } from './lint-code.js';

/** The words of reports on a rulebook. */
export interface LintWords {
  readonly title: string;
  readonly severity: Readonly<Record<LintSeverity, string>>;
  readonly kind: (code: string, count: number, title: string) => string;
  readonly mend: (what: string) => string;
  readonly ignored: (count: number) => string;
  readonly because: (what: string, reason: string) => string;
  readonly counts: (counts: Readonly<Record<LintSeverity, number>>) => string;
  readonly clean: string;
  readonly refused: string;
  readonly of: (rulebook: string, summary: string) => string;
  readonly page: Readonly<
    Record<
      'severity' | 'why' | 'example' | 'wrong' | 'right' | 'mend' | 'leftOut' | 'index' | 'about' | 'code' | 'says',
      string
    >
  > & { readonly place: (place: string) => string };
}

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The words in each language. */
export const lintWords: Readonly<Record<Language, LintWords>> = {
  en: {
    title: 'tuopin lint',
    severity: { error: 'error', warning: 'warning', info: 'info' },
    kind: (code, count, title) => `${code} (${count}): ${title}`,
    mend: (what) => `what to do: ${what}`,
    ignored: (count) => `${plural(count, 'finding')} kept on purpose by lint.json:`,
    because: (what, reason) => `${what}; kept because: ${reason}`,
    counts: ({ error, warning, info }) =>
      `${plural(error, 'error')}, ${plural(warning, 'warning')}, ${info} for information`,
    clean: 'nothing found',
    refused: 'the rulebook cannot be used until these are mended',
    of: (rulebook, summary) => `${rulebook}: ${summary}`,
    page: {
      severity: 'How grave',
      why: 'Why it matters',
      example: 'Example',
      wrong: 'Found:',
      right: 'Mended:',
      mend: 'What to do',
      leftOut: '(left out)',
      index: 'What tuopin lint finds',
      about:
        'Each example is a change to the small rulebook in fixtures/small-rulebook. An error makes lint exit with 1, with --strict a warning does too; what keeps the rulebook from loading makes it exit with 3. A finding that is meant to stay goes into lint.json beside the rules, with its reason.',
      code: 'code',
      says: 'what it says',
      place: (place) => `At ${place}.`,
    },
  },
  zh: {
    title: 'tuopin 规则检查',
    severity: { error: '错误', warning: '警告', info: '提示' },
    kind: (code, count, title) => `${code}（${count} 个）：${title}`,
    mend: (what) => `处理办法：${what}`,
    ignored: (count) => `经 lint.json 说明理由、予以保留的问题 ${count} 个：`,
    because: (what, reason) => `${what}；保留理由：${reason}`,
    counts: ({ error, warning, info }) => `错误 ${error} 个，警告 ${warning} 个，提示 ${info} 个`,
    clean: '未发现问题',
    refused: '改正前，本规则不能使用',
    of: (rulebook, summary) => `${rulebook}：${summary}`,
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
      place: (place) => `位置：${place}。`,
    },
  },
};
