import { describe, expect, it } from 'vitest';
import { describeFileFault } from '../../src/tables/describe-file-fault.js';
import { fileCodes } from '../../src/tables/file-fault.js';
import { tableFileWords } from '../../src/words/table-files.js';
import { languages } from '../../src/words/words.js';

describe('describeFileFault', () => {
  it('has words for every code, that tell what to do', () => {
    for (const language of languages) {
      const said = fileCodes.map((code) => describeFileFault({ code, found: 'x', expected: '9' }, language));
      expect(new Set(said).size).toBe(fileCodes.length);
      for (const text of said) expect(text).toMatch(language === 'zh' ? /；.*[请]|不予/ : /; /);
    }
    expect(Object.keys(tableFileWords.en.fault)).toEqual([...fileCodes]);
  });

  it('names every workbook that is read where the file is no table', () => {
    for (const language of languages) expect(describeFileFault({ code: 'notATable' }, language)).toMatch(/\.xls\b/);
  });

  it('says where', () => {
    const issue = { code: 'damagedFile', sheet: '户', cell: 'B2', found: 'xl/a.xml' } as const;
    expect(describeFileFault(issue, 'zh')).toMatch(/^工作表“户”B2：文件已损坏（xl\/a\.xml）；/);
    expect(describeFileFault(issue, 'en')).toMatch(/^sheet "户", B2: the file is damaged \(xl\/a\.xml\); /);
    expect(describeFileFault({ code: 'damagedFile', sheet: '户' }, 'en')).toMatch(/^sheet "户": the file is damaged; /);
    expect(describeFileFault({ code: 'damagedFile', cell: 'B2' }, 'zh')).toMatch(/^B2：文件已损坏；/);
  });

  it('says of what there is too much', () => {
    const issue = { code: 'fileTooLarge', found: 'rows', expected: '1048576' } as const;
    expect(describeFileFault(issue, 'zh')).toMatch(/^行数超过上限 1048576；/);
    expect(describeFileFault(issue, 'en')).toMatch(/^more than 1048576 rows; /);
  });

  it('prints no sign that a terminal would obey', () => {
    expect(describeFileFault({ code: 'damagedFile', sheet: 'a\u001b[31m' }, 'en')).not.toContain('\u001b');
  });
});
