import { sampleLabels, sampleSources } from '../../../words/zh/lint-samples.js';
import { lintCode } from '../lint-rule.js';

/** What is to be ignored and is not there; found where the others have been found. */
export const unusedIgnore = lintCode('unusedIgnore', {
  severity: 'warning',
  example: {
    file: 'lint.json',
    at: '',
    bad: { ignore: [{ code: 'unusedSource', at: sampleSources.notice, reason: sampleLabels.kept }] },
    good: { ignore: [] },
  },
});
