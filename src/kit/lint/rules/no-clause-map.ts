import { isRuleFile } from '../../../rulebook/companions.js';
import { lintRule } from '../lint-rule.js';

export const noClauseMap = lintRule('noClauseMap', {
  severity: 'info',
  example: { file: 'clauses.json', at: '', bad: undefined, good: undefined },
  *check({ files }) {
    // The clauses by which rules that are taken over judge are those of the base; its files are named by its folder.
    if (
      Object.hasOwn(files, 'clauses.json') ||
      !Object.keys(files).some((name) => isRuleFile(name) && !name.includes('/'))
    )
      return;
    yield { file: 'clauses.json', at: [], of: { file: 'clauses.json' } };
  },
});
