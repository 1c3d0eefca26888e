import type { LintRule } from '../lint-code.js';

export const noChanges: LintRule = {
  code: 'noChanges',
  severity: 'info',
  title: { zh: '没有变更记录', en: 'no list of changes' },
  why: {
    zh: '文件夹中没有 changes.json，日后核对旧结论时，看不出规则何时改过、影响哪些结论。',
    en: 'Without changes.json nobody who verifies an old decision can see when the rules changed and which verdicts with them.',
  },
  mend: {
    zh: '编写 changes.json（写法见 tuopin schema changes），写明每一版本改变了哪些结论。',
    en: 'Write changes.json (tuopin schema changes tells its form), with the verdicts that each version changed.',
  },
  example: { file: 'changes.json', at: '', bad: undefined, good: undefined },
  *check({ files }) {
    if (Object.hasOwn(files, 'changes.json')) return;
    yield {
      file: 'changes.json',
      at: [],
      message: {
        zh: '没有 changes.json，看不出规则的变更',
        en: 'there is no changes.json, so no change of the rules is told',
      },
    };
  },
};
