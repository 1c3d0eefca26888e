import { describe, expect, it } from 'vitest';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { citationText, citationTexts, sourceName } from '../../src/rulebook/citation-text.js';

const rulebook = hunan2016To2020();

describe('a citation', () => {
  it('is the number of the document and the place', () => {
    expect(citationText({ source: '湘政发〔2017〕12号', at: '一（四）' }, rulebook, 'zh')).toBe(
      '湘政发〔2017〕12号 一（四）',
    );
    expect(citationText({ source: '无此文件', at: '一' }, rulebook, 'en')).toBe('无此文件 一');
  });

  it('of a document as a whole is its name', () => {
    expect(citationText({ source: '国发〔2014〕8号', at: '全文' }, rulebook, 'zh')).toBe('国发〔2014〕8号');
    const reply = { source: '省扶贫办答复2020-08-27', at: '答复' };
    expect(citationText(reply, rulebook, 'zh')).toBe('省扶贫办2020年8月27日答复');
    expect(citationText(reply, rulebook, 'en')).toMatch(/^Reply of .* 27 August 2020$/);
    expect(sourceName('待核', rulebook, 'zh')).toBe('出处待查');
  });

  it('among several names its document once, and not where it is the main one', () => {
    const [a, b] = ['专栏1', '十（三）'].map((at) => ({ source: '湘政发〔2017〕12号', at })) as [
      { source: string; at: string },
      { source: string; at: string },
    ];
    expect(citationTexts([a, b], undefined, rulebook, 'zh')).toEqual(['湘政发〔2017〕12号 专栏1', '十（三）']);
    expect(citationTexts([a, b], '湘政发〔2017〕12号', rulebook, 'zh')).toEqual(['专栏1', '十（三）']);
  });
});
