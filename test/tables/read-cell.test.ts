import { describe, expect, it } from 'vitest';
import { readRow } from '../support/workbooks.js';

describe('readCell', () => {
  it('reads a text by its place in the list, with runs joined and without the reading above it', () => {
    const texts =
      '<si><t>是</t></si><si><r><t>龴</t></r><r><rPr><b/></rPr><t>䶮</t></r><rPh sb="0" eb="1"><t>si</t></rPh><phoneticPr fontId="1"/></si>';
    expect(readRow('<c t="s"><v>1</v></c><c t="s"><v>0</v></c>', { texts })).toEqual([
      { kind: 'text', text: '龴䶮' },
      { kind: 'text', text: '是' },
    ]);
  });

  it('says that a text beyond the list is none', () => {
    const texts = '<si><t>是</t></si>';
    for (const place of ['1', '-1', 'x', '0.5']) {
      expect(readRow(`<c t="s"><v>${place}</v></c>`, { texts })).toEqual([
        { kind: 'unread', text: '', why: 'noSuchText' },
      ]);
    }
  });

  it('reads texts that stand in the cell, and those that formulas gave', () => {
    expect(
      readRow('<c t="inlineStr"><is><t xml:space="preserve"> 甲 </t></is></c><c t="str"><f>A1</f><v>乙&amp;丙</v></c>'),
    ).toEqual([
      { kind: 'text', text: ' 甲 ' },
      { kind: 'text', text: '乙&丙' },
    ]);
  });

  it('reads signs that XML cannot hold, and ends of lines', () => {
    expect(readRow('<c t="inlineStr"><is><t>一_x000D_\n二_x005F_x000D_</t></is></c>')).toEqual([
      { kind: 'text', text: '一\r\n二_x000D_' },
    ]);
  });

  it('tells a formula without a kept result from a blank cell and from an empty text', () => {
    expect(
      readRow(
        '<c r="A1"><f>B1+1</f></c><c r="B1"/><c r="C1"><f>1</f><v></v></c><c r="D1" t="str"><f>""</f><v></v></c><c r="E1" t="s"/><c r="F1" t="n"><v/></c>',
      ),
    ).toEqual([
      { kind: 'unread', text: '', why: 'noResult' },
      { kind: 'unread', text: '', why: 'noResult' },
    ]);
  });

  it('keeps results of formulas that are 0 or FALSE', () => {
    expect(readRow('<c><f>1-1</f><v>0</v></c><c t="b"><f>1=2</f><v>0</v></c><c t="b"><v>1</v></c>')).toEqual([
      { kind: 'number', text: '0' },
      { kind: 'boolean', text: 'false' },
      { kind: 'boolean', text: 'true' },
    ]);
  });

  it('reads errors as errors', () => {
    expect(readRow('<c t="e"><f>NA()</f><v>#N/A</v></c><c t="e"><v>#DIV/0!</v></c>')).toEqual([
      { kind: 'error', text: '#N/A' },
      { kind: 'error', text: '#DIV/0!' },
    ]);
  });

  it('reads days that are stored as days', () => {
    expect(
      readRow('<c t="d"><v>2018-06-30</v></c><c t="d"><v>2018-06-30T00:00:00Z</v></c><c t="d"><v>30.6.2018</v></c>'),
    ).toEqual([
      { kind: 'date', text: '2018-06-30' },
      { kind: 'date', text: '2018-06-30' },
      { kind: 'text', text: '30.6.2018' },
    ]);
  });

  it('reads numbers as days where their format shows days', () => {
    expect(readRow('<c s="1"><v>43281</v></c><c s="2"><v>43281</v></c>', { formats: [31, 'yyyy"年"m"月"'] })).toEqual([
      { kind: 'date', text: '2018-06-30', format: 'yyyy\\年m\\月d\\日' },
      { kind: 'date', text: '2018-06-30', format: 'yyyy"年"m"月"' },
    ]);
  });

  it('reads a day of which only the time is shown, and a length of time as a number', () => {
    expect(
      readRow('<c s="1"><v>43281.5</v></c><c s="1"><v>1.5</v></c><c s="1"><v>366</v></c><c s="1"><v>365.9</v></c>', {
        formats: ['h:mm'],
      }),
    ).toEqual([
      { kind: 'date', text: '2018-06-30', format: 'h:mm' },
      { kind: 'number', text: '1.5', format: 'h:mm' },
      { kind: 'date', text: '1900-12-31', format: 'h:mm' },
      { kind: 'number', text: '365.9', format: 'h:mm' },
    ]);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(readRow('<c s="1"><v>41819</v></c>', { formats: [14], from1904: true })).toEqual([
      { kind: 'date', text: '2018-06-30', format: 'yyyy/m/d' },
    ]);
  });

  it('leaves numbers that count no day numbers', () => {
    expect(readRow('<c s="1"><v>-1</v></c><c s="1"><v>20180630</v></c>', { formats: [14] })).toEqual([
      { kind: 'number', text: '-1', format: 'yyyy/m/d' },
      { kind: 'number', text: '20180630', format: 'yyyy/m/d' },
    ]);
  });

  it('reads what is no number where one should be as the text it is', () => {
    expect(readRow('<c><v>NaN</v></c><c t="n"><v>1,5</v></c><c s="99"><v>7</v></c>')).toEqual([
      { kind: 'text', text: 'NaN' },
      { kind: 'text', text: '1,5' },
      { kind: 'number', text: '7' },
    ]);
  });

  it('never computes a formula', () => {
    expect(readRow('<c><f>1+1</f><v>3</v></c><c t="str"><f>WEBSERVICE("http://example.org")</f><v>无</v></c>')).toEqual(
      [
        { kind: 'number', text: '3' },
        { kind: 'text', text: '无' },
      ],
    );
  });
});
