import { sampleCitations } from '../../../words/zh/lint-samples.js';
import { MANIFEST, placeInList } from '../context.js';
import { lintRule } from '../lint-rule.js';
import { alikeOptions, usedReadings } from '../reading-effects.js';

const town = (value: string) => [{ from: '2018-01-01', value, citations: sampleCitations.third }];

export const readingNeverDiffers = lintRule('readingNeverDiffers', {
  severity: 'error',
  example: {
    file: 'parameters.json',
    at: '/parameters/1/series/options',
    bad: { town: town('40000'), county: town('40000') },
    good: { town: town('40000'), county: town('50000') },
  },
  *check({ files, rulebook, every }) {
    const used = usedReadings(every, rulebook);
    for (const reading of rulebook.readings) {
      // One with a single option settles what a fact asks for; there is nothing to choose.
      if (reading.options.length < 2 || !used.has(reading.id)) continue;
      if (alikeOptions(reading, every, rulebook).length > 1) continue;
      const options = reading.options.map(({ id }) => id);
      yield {
        ...placeInList(files, MANIFEST, 'readings', reading.id),
        subject: reading.id,
        of: { id: reading.id, options },
      };
    }
  },
});
