import { describe, expect, it } from 'vitest';
import { basisText, differenceTexts, sealPartText } from '../../src/explain/verify-text.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { hunanChanges } from '../../src/rulebook/builtin-changes.js';
import type { Difference } from '../../src/seal/difference.js';
import type { Sealed } from '../../src/seal/sealed.js';
import { verifyWords } from '../../src/words/command.js';
import { languages } from '../../src/words/words.js';
import { household } from '../examples.js';
import { evaluate, seal } from '../support/unchecked.js';

const rulebook = { id: 'hunan-2016-2020', version: '1.0.0' };

/** One of each. */
const all: readonly Difference[] = [
  { code: 'altered', part: 'record' },
  { code: 'altered', part: 'verdict' },
  { code: 'altered', part: 'seal' },
  { code: 'notAsSealed', part: 'omitted' },
  { code: 'notAsSealed', part: 'record' },
  { code: 'packageDiffers', sealed: '0.0.9', now: '0.1.0' },
  { code: 'rulebookMissing', sealed: rulebook },
  { code: 'rulebookDiffers', sealed: rulebook, now: { ...rulebook, version: '1.1.0' } },
  { code: 'rulebookDiffers', sealed: rulebook, now: rulebook },
  { code: 'recordMissing' },
  { code: 'recordDiffers', paths: ['income.wages', 'members[1].name', 'x'] },
  { code: 'recordDiffers', paths: [] },
  { code: 'recordRefused', issues: [{ code: 'wrongType', path: 'income.wages' }] },
  { code: 'readings', id: 'povertyLine', sealed: 'hunan', now: null },
  { code: 'readings', id: 'moon', sealed: null, now: 'full' },
  { code: 'outcome', sealed: 'met', now: 'undetermined' },
  { code: 'criterion', id: 'household/income', sealed: 'met', now: 'notMet' },
  { code: 'criterion', id: 'household/other', sealed: null, now: 'met' },
  {
    code: 'verdict',
    at: '/criteria/0/checks/0/expected',
    criterion: 'household/income',
    fact: 'perCapitaNetIncome',
    sealed: '2995',
    now: '2800',
  },
  { code: 'verdict', at: '/criteria/0/checks/0/margin', criterion: 'household/income' },
  { code: 'verdict', at: '/criteria/0/citations/0/at', criterion: 'household/income' },
  { code: 'verdict', at: '/asOf' },
  { code: 'verdict', at: '/strange' },
];

describe.each(languages)('differences in %s', (language) => {
  const settings = { language, rulebook: hunan2016To2020() };
  const changes = hunanChanges().slice(-2).reverse();
  const lines = differenceTexts({ differences: all, changes }, 'household', settings);

  it('have a line each, no two alike, and each change of the rules behind them', () => {
    expect(lines).toHaveLength(all.length + 2);
    expect(new Set(lines).size).toBe(lines.length);
    for (const line of lines) expect(line).not.toMatch(/undefined|null|\[object/);
    expect(lines.at(-2)).toMatch(/1\.0\.0.*(首次发布|first release)/);
    expect(lines.at(-1)).toMatch(/1\.1\.0/);
  });

  it('name places by words, not by pointers', () => {
    for (const line of lines) expect(line).not.toMatch(/\/criteria|\/checks|\/asOf/);
    const said =
      language === 'zh'
        ? '收入的要求（家庭人均纯收入）：封存时 2995元/人·年，现为 2800元/人·年'
        : '(per-capita net income): sealed as 2995 yuan/person/year, now 2800 yuan/person/year';
    expect(differenceTexts({ differences: all.slice(-5) }, 'household', settings)[0]).toContain(said);
    expect(sealPartText('/asOf', language)).toMatch(/认定日期|date of judgement/);
    expect(sealPartText('', language) + sealPartText('/toString', language)).toBe('');
  });

  it('are in their own script', () => {
    for (const line of lines) {
      if (language === 'zh') expect(line).toMatch(/\p{Script=Han}/u);
      else expect(line).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('are said of a level that is not known, too', () => {
    expect(differenceTexts({ differences: all }, 'hamlet', settings)).toHaveLength(all.length);
  });
});

describe('what a decision rests on', () => {
  const sealedUnder = (readings: Readonly<Record<string, string>>): Sealed => {
    const record = household();
    return seal(evaluate(record, { readings }), record);
  };
  const settings = { language: 'en', rulebook: hunan2016To2020() } as const;

  it('is its rule, and every reading that is not the default', () => {
    expect(basisText(sealedUnder({}), settings)).toBe('by exit of a household (household/exit)');
    const chosen = basisText(sealedUnder({ incomeBound: 'above', drinkingWater: 'required' }), {
      ...settings,
      language: 'zh',
    });
    expect(chosen).toMatch(
      /^依据：贫困户脱贫（household\/exit）；.*（incomeBound=above）；.*（drinkingWater=required）$/,
    );
  });

  it('is told with all readings where the rules are not at hand, or know an option no more', () => {
    const sealed = sealedUnder({});
    const others = { ...sealed, rulebook: { ...sealed.rulebook, id: 'guizhou' } };
    const told = basisText(others, settings);
    expect(told).toMatch(/^by household\/exit; /);
    for (const [id, option] of Object.entries(sealed.readings)) expect(told).toContain(`${id}=${option}`);
    const strange = { ...sealed, readings: { ...sealed.readings, incomeBound: 'about', moon: 'full' } };
    expect(basisText(strange, settings)).toMatch(/= about \(incomeBound=about\); moon=full$/);
  });
});

it('has the same words in both languages', () => {
  expect(Object.keys(verifyWords.zh)).toEqual(Object.keys(verifyWords.en));
});
