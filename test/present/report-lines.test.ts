import { describe, expect, it } from 'vitest';
import { listBlock, listSections, type Section, said, sectionOf, tableBlock } from '../../src/present/document.js';
import { type PaintTone, reportLines } from '../../src/present/report-lines.js';

const plain: PaintTone = (_tone, text) => text;
const told: PaintTone = (tone, text) => (tone === undefined ? text : `<${tone}>${text}</${tone}>`);

const part: Section = {
  ...sectionOf(
    '',
    'H-1',
    [said('in short')],
    [
      {
        ...sectionOf('', 'Income\u001b', [
          listBlock(['3200 ÷ 2', '? two sources'], 'none', [undefined, 'undetermined']),
        ]),
        tone: 'notMet',
        note: ' (clause\u001b)',
      },
      ...listSections('', 'Next', ['first', 'second'], 'number'),
      ...listSections('', 'Nothing', []),
    ],
  ),
  tone: 'notMet',
};

describe('a part of a report as lines', () => {
  it('has parts within it, each with its note, and lists with numbers or with signs of their own', () => {
    expect(reportLines(part, plain)).toEqual([
      'H-1',
      '  in short',
      'Income\\u001b (clause\\u001b)',
      '    3200 ÷ 2',
      '    ? two sources',
      'Next',
      '  1. first',
      '  2. second',
    ]);
  });

  it('shows the title of all in bold, those within by their tones, notes faintly, items by theirs', () => {
    expect(reportLines(part, told)).toEqual([
      '<strong><notMet>H-1</notMet></strong>',
      '  in short',
      '<notMet>Income\\u001b</notMet><faint> (clause\\u001b)</faint>',
      '    3200 ÷ 2',
      '    <undetermined>? two sources</undetermined>',
      '<strong>Next</strong>',
      '  1. first',
      '  2. second',
    ]);
  });

  it('has code line by line, and tables without columns where nobody lays them out', () => {
    const blocks = [
      { kind: 'code', language: 'json', text: '{\n\u001b}' } as const,
      tableBlock(['a', 'b'], [['long\u001b', 'x']]),
    ];
    expect(reportLines(sectionOf('', 'T', blocks), plain)).toEqual([
      'T',
      '    {',
      '    \\u001b}',
      '  a  b',
      '  long\\u001b  x',
    ]);
    expect(reportLines(sectionOf('', 'T', blocks), plain, () => [['one', 'two']]).slice(3)).toEqual(['  one', '  two']);
  });
});
