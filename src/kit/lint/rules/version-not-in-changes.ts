import { compareVersions } from '../../../rulebook/changes.js';
import { MANIFEST } from '../context.js';
import type { LintRule } from '../lint-code.js';

export const versionNotInChanges: LintRule = {
  code: 'versionNotInChanges',
  severity: 'error',
  title: { zh: '版本号与变更记录不一致', en: 'a version that the changes do not begin with' },
  why: {
    zh: 'rulebook.json 的版本号与 changes.json 最新一条不同：或者改了规则没有记录，或者记录了变更没有改版本号；结论书上的版本号因此对不上。',
    en: 'The version in rulebook.json is not that of the newest entry of changes.json: either the rules changed and nobody wrote it down, or it was written down and the version kept. Verdicts carry the version.',
  },
  mend: {
    zh: '在 changes.json 最前面增加该版本的变更，或改正 rulebook.json 的版本号（version）。',
    en: 'Add what the version changed at the head of changes.json, or correct version in rulebook.json.',
  },
  example: { file: MANIFEST, at: '/version', bad: '1.1.0', good: '1.0.0' },
  *check({ rulebook, changes }) {
    const newest = changes?.[0]?.version;
    if (newest === undefined || compareVersions(newest, rulebook.version) === 0) return;
    yield {
      file: MANIFEST,
      at: ['version'],
      subject: rulebook.version,
      message: {
        zh: `规则版本为 ${rulebook.version}，而 changes.json 最新一条为 ${newest}`,
        en: `the rulebook is of version ${rulebook.version}, the newest entry of changes.json of ${newest}`,
      },
    };
  },
};
