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
    expect(page.scope).toBe(map.scope?.[language]);
    const excused = map.unmapped.flatMap(({ places }) => places.flatMap(({ lines }) => lines));
    expect(page.text).toEqual({
      lines: map.text?.lines,
      counting: map.text?.counting[language],
      mapped: (map.text?.lines ?? 0) - excused.reduce((sum, [from, to]) => sum + to - from + 1, 0),
    });
    expect(page.clauses.map(({ lines }) => lines)).toEqual(map.clauses.map(({ lines }) => lines));
    expect(page.unmapped.map(({ reason }) => reason)).toEqual(map.unmapped.map(({ reason }) => reason[language]));
    expect(page.openQuestions.map(({ question, meanwhile }) => [question, meanwhile])).toEqual(
      map.openQuestions.map(({ question, meanwhile }) => [question[language], meanwhile[language]]),
    );
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });

  it('says nothing of lines and scope where the map does not', () => {
    const { source, clauses } = hunanClauses();
    const bare = { source, clauses: clauses.map(({ lines: _, ...clause }) => clause), unmapped: [], openQuestions: [] };
    const page = describeCoverage(bare, hunan2016To2020(), 'en');
    expect(page).not.toHaveProperty('text');
    expect(page).not.toHaveProperty('scope');
    expect(page.clauses.some((clause) => 'lines' in clause)).toBe(false);
  });
});
