import { lintRule } from '../lint-rule.js';

export const noChanges = lintRule('noChanges', {
  severity: 'info',
  example: { file: 'changes.json', at: '', bad: undefined, good: undefined },
  *check({ files }) {
    if (Object.hasOwn(files, 'changes.json')) return;
    yield { file: 'changes.json', at: [], of: { file: 'changes.json' } };
  },
});
