import { sampleLabels } from '../../../words/zh/lint-samples.js';
import { hasHan, labelsIn } from '../labels.js';
import { lintRule } from '../lint-rule.js';

export const englishWithHan = lintRule('englishWithHan', {
  severity: 'warning',
  example: {
    file: 'village-exit.json',
    at: '/rules/0/event/params/labels',
    bad: { zh: sampleLabels.roads.zh, en: `${sampleLabels.roads.zh} roads` },
    good: sampleLabels.roads,
  },
  *check({ files }) {
    for (const { file, at, label, isName } of labelsIn(files)) {
      if (!hasHan(label.en) || label.zh.trim() === label.en.trim()) continue;
      if (!isName && /\p{Script=Latin}/u.test(label.en)) continue;
      yield { file, at: [...at, 'en'], of: { text: label.en } };
    }
  },
});
