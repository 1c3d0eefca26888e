import { describe, expect, it } from 'vitest';
import { describeRulebook } from '../../src/describe/describe-rulebook.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { languages } from '../../src/words/words.js';

const rulebook = hunan2016To2020();

describe('a rulebook', () => {
  it.each(languages)('is described whole in %s', (language) => {
    const page = describeRulebook(rulebook, language);
    const { id, version, validFrom, validTo } = rulebook;
    expect(page).toMatchObject({ id, version, validFrom, validTo, title: rulebook.labels[language] });
    expect(page.verdicts.map((one) => [one.id, one.criteria.map((criterion) => criterion.id)])).toEqual(
      [...rulebook.verdicts.values()].map((rule) => [rule.id, rule.criteria.map((criterion) => criterion.id)]),
    );
    expect(page.parameters.map((one) => one.id)).toEqual([...rulebook.parameters.keys()]);
    expect(page.readings.map((one) => one.id)).toEqual(rulebook.readings.map((one) => one.id));
    expect(page.sources.map((one) => one.id)).toEqual(rulebook.sources.map((one) => one.id));
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });
});
