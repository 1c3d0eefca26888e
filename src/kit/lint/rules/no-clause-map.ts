import { isRuleFile } from '../../../rulebook/companions.js';
import type { LintRule } from '../lint-code.js';

export const noClauseMap: LintRule = {
  code: 'noClauseMap',
  severity: 'info',
  title: { zh: '没有条文对照', en: 'no clause map' },
  why: {
    zh: '文件夹中没有 clauses.json，无法核对政策文件的每一条是否都有规则，或为何没有。',
    en: 'Without clauses.json nobody can tell whether every clause of the document has a rule, or why not.',
  },
  mend: {
    zh: '编写 clauses.json（写法见 tuopin schema clauses），逐条写明由什么认定，或为何不作认定。',
    en: 'Write clauses.json (tuopin schema clauses tells its form), with what judges by each clause or why nothing does.',
  },
  example: { file: 'clauses.json', at: '', bad: undefined, good: undefined },
  *check({ files }) {
    // The clauses by which rules that are taken over judge are those of the base; its files are named by its folder.
    if (
      Object.hasOwn(files, 'clauses.json') ||
      !Object.keys(files).some((name) => isRuleFile(name) && !name.includes('/'))
    )
      return;
    yield {
      file: 'clauses.json',
      at: [],
      message: {
        zh: '没有 clauses.json，无法对照条文',
        en: 'there is no clauses.json, so nothing is known of the clauses',
      },
    };
  },
};
