import { sampleCitations, sampleLabels } from '../../../words/zh/lint-samples.js';
import { MANIFEST, placeInList } from '../context.js';
import { lintRule } from '../lint-rule.js';
import { usedReadings } from '../reading-effects.js';

export const unusedReading = lintRule('unusedReading', {
  severity: 'warning',
  ofOwn: true,
  example: {
    file: MANIFEST,
    at: '/readings/-',
    bad: {
      id: 'rounding',
      labels: sampleLabels.rounding,
      options: [
        { id: 'exact', labels: sampleLabels.exact, citations: sampleCitations.first },
        { id: 'rounded', labels: sampleLabels.rounded, citations: sampleCitations.first },
      ],
    },
    good: undefined,
  },
  *check({ files, rulebook, every }) {
    const used = usedReadings(every, rulebook);
    for (const { id } of rulebook.readings) {
      if (used.has(id)) continue;
      yield { ...placeInList(files, MANIFEST, 'readings', id), subject: id, of: { id } };
    }
  },
});
