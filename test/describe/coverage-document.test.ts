import { describe, expect, it } from 'vitest';
import { coverageDocument } from '../../src/describe/coverage-document.js';
import { describeCoverage } from '../../src/describe/describe-coverage.js';
import { plainText } from '../../src/present/document.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { hunanClauses } from '../../src/rulebook/builtin-clauses.js';
import { languages } from '../../src/words/words.js';

describe('the clause map as a document', () => {
  it.each(languages)('counts by status and has a row for each clause in %s', (language) => {
    const page = describeCoverage(hunanClauses(), hunan2016To2020(), language);
    const { title, blocks, sections } = coverageDocument(page, language);
    expect(title).toContain('湘政发〔2017〕12号');
    const counts = blocks.find((block) => block.kind === 'table');
    expect(counts?.rows.map(([, count]) => count)).toEqual(Object.values(page.counts).map(String));
    const [table] = sections.flatMap((section) => section.blocks);
    if (table?.kind !== 'table') throw new Error('there is no table');
    expect(table.rows).toHaveLength(page.clauses.length);
    table.rows.forEach((row, index) => {
      expect(row).toHaveLength(table.head.length);
      const { states, reason = '', note = '', by } = page.clauses[index] ?? { states: '', by: [] };
      const text = row.map(plainText).join('\n');
      for (const part of [states, reason, note, ...by]) expect(text).toContain(part);
    });
  });
});
