import { describe, expect, it } from 'vitest';
import type { ReadingsVerdict } from '../../src/evaluate/evaluate-readings.js';
import { readingsLine, readingsText } from '../../src/explain/all-readings.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { citationText } from '../../src/rulebook/citation-text.js';
import { languages } from '../../src/words/words.js';
import { household } from '../examples.js';
import { evaluateReadings } from '../support/unchecked.js';

const rulebook = hunan2016To2020();
const incomeOf = (each: number) =>
  household({
    income: { wages: each * 2, business: 0, property: 0, transfers: 0, oneOffTransfers: 0, productionCosts: 0 },
  });

describe('a verdict that no reading changes', () => {
  it('is called firm in one line', () => {
    const firm = evaluateReadings(household());
    expect(readingsText(firm, rulebook, 'zh')).toEqual(['口径一致：无论采用哪种口径，结论都是达标。']);
    expect(readingsText(firm, rulebook, 'en')).toEqual(['Firm: the verdict is met under every reading of the text.']);
    for (const language of languages) {
      expect(readingsLine(firm, rulebook, language)).toBe(readingsText(firm, rulebook, language).join());
    }
  });
});

describe('a verdict that a reading changes', () => {
  const depends = evaluateReadings(incomeOf(3200));

  it('names the outcomes, and in one line what flips it', () => {
    expect(readingsLine(depends, rulebook, 'zh')).toMatch(
      /^口径影响结论：.*达标、未达标。“采用的贫困标准系列”由“湖南省标准”改为“每年递增6%的标准”，结论变为未达标；.*“收入恰好等于标准时”由“算达标（达到或超过）”改为“不算达标（须超过）”/,
    );
    expect(readingsLine(depends, rulebook, 'en')).toMatch(
      /^Depends on the reading of the text: it can be met, not met\. .*income exactly on the line: "not met \(must exceed\)" instead of "met \(reaches or exceeds\)" makes it not met/,
    );
    expect(readingsLine(depends, rulebook, 'zh')).not.toContain('厅字');
  });

  it('cites both sides of each flip in full', () => {
    for (const language of languages) {
      const [head, ...flips] = readingsText(depends, rulebook, language);
      expect(head).not.toContain('厅字');
      expect(flips).toHaveLength(depends.flips.length);
      flips.forEach((text, index) => {
        const { applied, other } = depends.flips[index] as ReadingsVerdict['flips'][number];
        for (const citation of [...applied.citations, ...other.citations]) {
          expect(text).toContain(citationText(citation, rulebook, language));
        }
      });
      expect(flips.join('\n')).toContain('厅字〔2016〕16号 摘要');
    }
  });

  it('says so where only several readings together change it', () => {
    const together: ReadingsVerdict = { ...depends, flips: [] };
    expect(readingsText(together, rulebook, 'zh')).toEqual([
      '口径影响结论：采用不同口径，可能为达标、未达标。',
      '单独改变任何一种口径都不影响结论，几种口径同时改变才会影响',
    ]);
    expect(readingsLine(together, rulebook, 'en')).toMatch(/met, not met\. No single reading/);
  });

  it('names by its id what the rulebook does not know', () => {
    const [flip] = depends.flips;
    const foreign: ReadingsVerdict = {
      ...depends,
      flips: flip === undefined ? [] : [{ ...flip, reading: 'theirs', other: { option: 'odd', citations: [] } }],
    };
    expect(readingsText(foreign, rulebook, 'en')[1]).toMatch(/^theirs: "odd/);
  });
});
