import { sampleCitations, sampleLabels } from '../../../words/zh/lint-samples.js';
import { MANIFEST, placeInList } from '../context.js';
import { lintRule } from '../lint-rule.js';
import { alikeOptions } from '../reading-effects.js';

export const optionLikeAnother = lintRule('optionLikeAnother', {
  severity: 'warning',
  example: {
    file: 'rulebook.json',
    at: '/readings/0/options/-',
    bad: { id: 'rounded', labels: sampleLabels.comparedRounded, citations: sampleCitations.notice },
    good: undefined,
  },
  *check({ files, rulebook, every }) {
    for (const reading of rulebook.readings) {
      const groups = alikeOptions(reading, every, rulebook);
      if (groups.length < 2) continue;
      const { file, at } = placeInList(files, MANIFEST, 'readings', reading.id);
      for (const [like = '', ...others] of groups) {
        for (const option of others) {
          yield {
            file,
            at: [...at, 'options', reading.options.findIndex(({ id }) => id === option)],
            subject: `${reading.id}=${option}`,
            of: { reading: reading.id, option, like },
          };
        }
      }
    }
  },
});
