import { compareVersions } from '../../../rulebook/changes.js';
import { MANIFEST } from '../context.js';
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
