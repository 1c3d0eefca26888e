import { describe, expect, it } from 'vitest';
import { describeCoverage } from '../../src/describe/describe-coverage.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { hunanClauses } from '../../src/rulebook/builtin-clauses.js';
import { languages } from '../../src/words/words.js';

describe('a clause map', () => {
  it.each(languages)('is counted by status and told clause by clause in %s', (language) => {
    const map = hunanClauses();
    const page = describeCoverage(map, hunan2016To2020(), language);
    expect(page.source).toMatchObject({ source: '湘政发〔2017〕12号', date: '2017-03-31' });
    expect(Object.values(page.counts).reduce((sum, count) => sum + count)).toBe(map.clauses.length);
    expect(page.clauses.map(({ id, states }) => [id, states])).toEqual(
      map.clauses.map(({ id, states }) => [id, states[language]]),
    );
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });
});
