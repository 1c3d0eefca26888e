import { sampleLabels } from '../../../words/zh/lint-samples.js';
import { hasHan, labelsIn } from '../labels.js';
import { lintRule } from '../lint-rule.js';

export const chineseWithoutHan = lintRule('chineseWithoutHan', {
  severity: 'warning',
  example: {
    file: 'village-exit.json',
    at: '/rules/0/event/params/labels',
    bad: { zh: 'road access', en: 'roads' },
    good: sampleLabels.roads,
  },
  *check({ files }) {
    for (const { file, at, label } of labelsIn(files)) {
      // What is the same in both has a code of its own.
      if (hasHan(label.zh) || label.zh.trim() === label.en.trim()) continue;
      yield { file, at: [...at, 'zh'], of: { text: label.zh } };
    }
  },
});
