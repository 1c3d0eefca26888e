import { samplePlaces } from '../../../words/zh/lint-samples.js';
import { chineseNumber, numbersIn } from '../../../words/zh/places.js';
import { citationsIn } from '../citations.js';
import { lintRule } from '../lint-rule.js';

export const impossiblePlace = lintRule('impossiblePlace', {
  severity: 'error',
  example: {
    file: 'village-exit.json',
    at: '/rules/0/event/params/citations/0/at',
    bad: samplePlaces.impossible,
    good: samplePlaces.first,
    given: [{ file: 'clauses.json', at: '', value: undefined }],
  },
  *check({ files }) {
    for (const { file, at, citation } of citationsIn(files)) {
      if (numbersIn(citation.at).every((number) => chineseNumber(number) !== undefined)) continue;
      yield { file, at: [...at, 'at'], subject: citation.source, of: { place: citation.at } };
    }
  },
});
