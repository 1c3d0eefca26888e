/** What lies beside the rules, or should. */

import { isRuleFile, MANIFEST } from '../../../rulebook/companions.js';
import { compareVersions } from '../../../rulebook/compare-versions.js';
import { lintRule } from '../lint-rule.js';

export const versionNotInChanges = lintRule('versionNotInChanges', {
  severity: 'error',
  example: { file: MANIFEST, at: '/version', bad: '1.1.0', good: '1.0.0' },
  *check({ rulebook, changes }) {
    const newest = changes?.[0]?.version;
    if (newest === undefined || compareVersions(newest, rulebook.version) === 0) return;
    yield { file: MANIFEST, at: ['version'], subject: rulebook.version, of: { version: rulebook.version, newest } };
  },
});

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

export const noChanges = lintRule('noChanges', {
  severity: 'info',
  example: { file: 'changes.json', at: '', bad: undefined, good: undefined },
  *check({ files }) {
    if (Object.hasOwn(files, 'changes.json')) return;
    yield { file: 'changes.json', at: [], of: { file: 'changes.json' } };
  },
});
