/** Places in documents that there are not. */
import { nearest } from '../../../base/suggest.js';
import { samplePlaces } from '../../../words/zh/lint-samples.js';
import { chineseNumber, isPlaceWithin, numbersIn } from '../../../words/zh/places.js';
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

export const placeWithoutClause = lintRule('placeWithoutClause', {
  severity: 'warning',
  example: {
    file: 'village-exit.json',
    at: '/rules/0/event/params/citations/0/at',
    bad: samplePlaces.missing,
    good: samplePlaces.first,
  },
  *check({ files, clauses }) {
    if (clauses === undefined) return;
    const places = [...new Set(clauses.clauses.map(({ at }) => at))];
    for (const { file, at, citation } of citationsIn(files)) {
      // A whole section or box is there where a part of it is.
      if (citation.source !== clauses.source || places.some((place) => isPlaceWithin(place, citation.at))) continue;
      yield {
        file,
        at: [...at, 'at'],
        subject: citation.source,
        of: { source: citation.source, place: citation.at, near: nearest(citation.at, places) },
      };
    }
  },
});
