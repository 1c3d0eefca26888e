import { sampleLabels, sampleSources } from '../../../words/zh/lint-samples.js';
import { citationsIn } from '../citations.js';
import { MANIFEST, placeInList } from '../context.js';
import { lintRule } from '../lint-rule.js';

export const unusedSource = lintRule('unusedSource', {
  severity: 'warning',
  ofOwn: true,
  example: {
    file: MANIFEST,
    at: '/sources/-',
    bad: { id: sampleSources.stray, title: sampleLabels.opinion, issuer: sampleLabels.city },
    good: undefined,
  },
  *check(context) {
    const { files, rulebook, clauses } = context;
    const cited = new Set(citationsIn(files).map(({ citation }) => citation.source));
    for (const { id } of rulebook.sources) {
      if (cited.has(id) || clauses?.source === id) continue;
      yield { ...placeInList(files, MANIFEST, 'sources', id), subject: id, of: { id } };
    }
  },
});
