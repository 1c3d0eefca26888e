import { sampleLabels } from '../../../words/zh/lint-samples.js';
import { labelsIn } from '../labels.js';
import { lintRule } from '../lint-rule.js';

export const sameLabel = lintRule('sameLabel', {
  severity: 'warning',
  example: {
    file: 'village-exit.json',
    at: '/rules/0/event/params/labels',
    bad: { zh: 'roads', en: 'roads' },
    good: sampleLabels.roads,
  },
  *check({ files }) {
    for (const { file, at, label } of labelsIn(files)) {
      if (label.zh.trim() !== label.en.trim()) continue;
      yield { file, at, of: { label } };
    }
  },
});
