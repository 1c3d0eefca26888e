import { describe, expect, it } from 'vitest';
import { coverageDocument } from '../../src/describe/coverage-document.js';
import { describeCoverage } from '../../src/describe/describe-coverage.js';
import { plainText } from '../../src/present/document.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { hunanClauses } from '../../src/rulebook/builtin-clauses.js';
import { words } from '../../src/words/index.js';
import { languages } from '../../src/words/words.js';

describe('the clause map as a document', () => {
  it.each(languages)('counts by status and has a row for each clause in %s', (language) => {
    const page = describeCoverage(hunanClauses(), hunan2016To2020(), language);
    const { title, blocks, sections } = coverageDocument(page, language);
    expect(title).toContain('湘政发〔2017〕12号');
    const counts = blocks.find((block) => block.kind === 'table');
    expect(counts?.rows.map(([, count]) => count)).toEqual(Object.values(page.counts).map(String));
    const about = blocks.map((block) => (block.kind === 'text' ? block.text : '')).join('\n');
    expect(about).toContain(page.scope);
    expect(about).toMatch({ zh: /全文650行，其中357行/, en: /Of 650 lines of the text, 357/ }[language]);
    const [table, open, unmapped] = sections.flatMap((section) => section.blocks);
    if (table?.kind !== 'table') throw new Error('there is no table');
    expect(table.rows).toHaveLength(page.clauses.length);
    table.rows.forEach((row, index) => {
      expect(row).toHaveLength(table.head.length);
      const { states, reason = '', note = '', by } = page.clauses[index] ?? { states: '', by: [] };
      const text = row.map(plainText).join('\n');
      for (const part of [states, reason, note, ...by]) expect(text).toContain(part);
    });
    expect(table.rows[0]?.[1]).toBe({ zh: '一（一），第27–30行', en: '一（一）, L27–30' }[language]);
    if (open?.kind !== 'table' || unmapped?.kind !== 'table') throw new Error('there is no table');
    expect(open.rows).toEqual(
      page.openQuestions.map(({ question, at, meanwhile }) => [
        question,
        at.join(words[language].listSeparator),
        meanwhile,
      ]),
    );
    expect(unmapped.rows.map(([reason]) => reason)).toEqual(page.unmapped.map(({ reason }) => reason));
    expect(unmapped.rows.at(-1)?.[1]).toContain({ zh: '、622–625行', en: ', L622–625' }[language]);
  });

  it('has no lines, questions and reasons where the map has none', () => {
    const { source, clauses } = hunanClauses();
    const bare = { source, clauses: clauses.map(({ lines: _, ...clause }) => clause), unmapped: [], openQuestions: [] };
    const { blocks, sections } = coverageDocument(describeCoverage(bare, hunan2016To2020(), 'zh'), 'zh');
    expect(blocks.filter(({ kind }) => kind === 'text')).toHaveLength(1);
    expect(sections.map(({ id }) => id)).toEqual(['clauses']);
    const [table] = sections.flatMap((section) => section.blocks);
    expect(table?.kind === 'table' && table.rows[0]?.[1]).toBe('一（一）');
  });
});
