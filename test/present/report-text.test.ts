import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/present/document.js';
import { reportText } from '../../src/present/report-text.js';

const part: Section = {
  id: 'one',
  title: 'Village\u001b V-1',
  tone: 'notMet',
  blocks: [
    { kind: 'text', text: 'what if', tone: 'caveat' },
    { kind: 'list', items: ['one', ['two ', { text: 'three', to: 'one' }]] },
    { kind: 'pairs', pairs: [['a', '1']] },
    {
      kind: 'table',
      head: ['', 'item', 'value'],
      rows: [
        ['✗', 'income', 'a long value'],
        ['✓', 'water', '1'],
      ],
      tones: ['notMet', 'faint'],
    },
  ],
  sections: [{ id: 'two', title: 'Inner', blocks: [] }],
};

describe('a part of a report for a terminal', () => {
  it('has its title, what is said below it, and the parts within it without more room', () => {
    expect(reportText(part, (_tone, text) => text).split('\n')).toEqual([
      'Village\\u001b V-1',
      '  what if',
      '  - one',
      '  - two three',
      '  a  1',
      '     item    value',
      '  ✗  income  a long value',
      '  ✓  water   1',
      'Inner',
    ]);
  });

  it('is shown by its tones, the titles of a table faintly', () => {
    const text = reportText(part, (tone, what) => (tone === undefined ? what : `<${tone}>${what}`));
    expect(text).toMatch(/^<strong><notMet>Village/);
    expect(text).toContain('\n  <caveat>what if\n');
    expect(text).toContain('\n  <faint>   item    value\n  <notMet>✗  income  a long value\n  <faint>✓  water   1\n');
    expect(text.endsWith('\n<strong>Inner')).toBe(true);
  });

  it('folds a table that the reader has no room for', () => {
    const lines = reportText(part, (_tone, text) => text, 24).split('\n');
    expect(lines.slice(5)).toEqual([
      '     item    value',
      '  ✗  income  a long',
      '             value',
      '  ✓  water   1',
      'Inner',
    ]);
  });
});
