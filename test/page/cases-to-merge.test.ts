import { describe, expect, it } from 'vitest';
import { caseFileText } from '../../src/page/case-file.js';
import { casesToMerge, sourceNames } from '../../src/page/cases-to-merge.js';
import { mergedCases } from '../../src/page/merge-cases.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { household } from '../examples.js';

const rulebook = hunan2016To2020() as unknown as Rulebook;
const read = (text: string, name: string) => casesToMerge(new TextEncoder().encode(text), name, rulebook);

describe('the cases of a file that is to be merged', () => {
  it('are none where all of it is no JSON; a line that is none is a case, which the merged file can be merged with', () => {
    expect(read('{', 'a.json')).toBe('unreadable');
    const lines = read(`${JSON.stringify(household())}\n{bad\n`, 'a.ndjson');
    if (typeof lines === 'string') throw new Error(lines);
    expect(lines.map(({ issues }) => issues.map(({ code }) => code))).toEqual([[], ['badJson']]);
    const merged = mergedCases([{ source: 'a.ndjson', cases: lines }], rulebook).map(({ entry }) => entry);
    expect(read(caseFileText(merged, rulebook), 'm.json')).toEqual(merged);
  });

  it('are refused each by itself where somebody has written otherwise what a second list says', () => {
    const entry = { record: household(), place: { file: 'x', item: 1 }, issues: [] };
    for (const laid of [5, 'x', [null], [{ alone: [] }], [{ source: 'x', alone: 5 }], [{ source: 'x', refused: 5 }]]) {
      const cases = read(caseFileText([{ ...entry, laid } as never, entry], rulebook), 'a.json');
      if (typeof cases === 'string') throw new Error(cases);
      expect(cases.map((one) => Object.hasOwn(one.record as object, 'case'))).toEqual([true, false]);
      expect(mergedCases([{ source: 'a', cases }], rulebook).length).toBe(2);
    }
  });

  it('are of files called by their names, or by where they lie', () => {
    const name = (path: string) => path.split('/').at(-1) as string;
    expect(sourceNames(['x/a.json', 'y/a.json', 'b.json'], name)).toEqual(['x/a.json', 'y/a.json', 'b.json']);
  });
});
