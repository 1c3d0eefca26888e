import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/base/outcome.js';
import { explanationText, MARKS, type Paint } from '../../src/explain/text.js';
import { commandWords } from '../../src/words/command.js';
import { words } from '../../src/words/index.js';
import { languages } from '../../src/words/words.js';
import { household, member } from '../examples.js';
import { type Asked, explained } from '../support/explained.js';
import { fixture } from '../support/fixture-records.js';

const text = (record: unknown, asked: Asked = {}, paint?: Paint) => explanationText(explained(record, asked), paint);

/** The rows of a screen that a text takes, of so many places each. */
function rowsOf(page: string, places: number): number {
  const lines = page.trimEnd().split('\n');
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(stringWidth(line) / places)), 0);
}

describe('an explanation as text', () => {
  it.each(['H-001', 'H-002', 'H-003'])('of %s fits on one screen in either language', (id) => {
    for (const lang of languages) {
      const page = text(fixture(id), { lang });
      expect(rowsOf(page, 100), page).toBeLessThanOrEqual(40);
      expect(page.endsWith('\n') && !page.endsWith('\n\n')).toBe(true);
    }
  });

  it('begins with verdict and headline, and goes on criterion by criterion', () => {
    const explanation = explained(fixture('H-003'));
    const lines = explanationText(explanation).trimEnd().split('\n');
    expect(lines[0]).toBe('? 户 H-003　2018-12-31　待核实');
    expect(lines[1]).toBe(`  ${explanation.headline}`);
    const leads = lines.filter((line) => /^\S/.test(line)).slice(1);
    expect(leads.slice(0, -1).map((line) => line.charAt(0))).toEqual(
      explanation.criteria.map(({ outcome }) => MARKS[outcome]),
    );
    explanation.criteria.forEach(({ sentence, clause }, index) => {
      expect(leads[index]).toContain(sentence);
      expect(leads[index]?.endsWith(`（${clause}）`)).toBe(true);
    });
    expect(leads.at(-1)).toBe('下一步');
  });

  it('has under each criterion its workings, gaps, readings and weak sources', () => {
    const page = text(fixture('H-003'), { readings: { incomeBound: 'above' } });
    expect(page).toMatch(
      /\n {4}家庭人均纯收入 =（工资性收入 .*＿＿＿＿\n {4}待核实：转移性收入\n {4}采用口径：收入恰好等于标准时.*\n {4}\* 退出收入标准 3200/,
    );
    expect(page).toMatch(/饮水安全没有保障.*（参考）（/);
    expect(text(fixture('H-003'))).not.toContain('采用口径');
  });

  it('numbers the steps', () => {
    expect(text(fixture('H-005')).split('\n').slice(-4)).toEqual([
      '下一步',
      '  1. 劝返成员3（邓勇）复学，或落实送教上门',
      '  2. 为成员2（杨春花）办理基本医疗保险参保',
      '',
    ]);
    expect(text(fixture('H-005'), { withRecord: false })).not.toContain('下一步');
  });

  it('ends with the readings where they were asked for', () => {
    expect(text(household(), { allReadings: true, lang: 'en' })).toMatch(
      /\nUnder other readings\n {2}Firm: the verdict is met under every reading of the text\.\n$/,
    );
  });

  it('cannot be steered by names and ids', () => {
    const evil = 'A\u001b[2J\u009b1m\r\n\u0007\u202e\u2066\u200f\u2028B';
    const record = household({
      id: evil,
      members: [member({ name: evil, medicalInsurance: 'none' }), member({ name: evil, schooling: null })],
    });
    for (const lang of languages) {
      for (const one of [record, { ...record, members: [member({ name: evil, schooling: null })] }]) {
        const page = text(one, { lang });
        expect(page).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
        expect(page).toContain('A\\u001b[2J\\u009b1m\\u000d\\u000a\\u0007\\u202e\\u2066\\u200f\\u2028B');
        expect(page.split('\n')).toHaveLength(
          text(
            { ...one, id: 'x', members: (one.members as object[]).map((m) => ({ ...m, name: 'y' })) },
            { lang },
          ).split('\n').length,
        );
      }
    }
  });

  it('is painted by outcome, and the same without the paint', () => {
    const paint: Paint = (tone, what) => `<${tone}>${what}</${tone}>`;
    const page = text(fixture('H-003'), {}, paint);
    expect(page).toMatch(/^<strong><undetermined>\? 户 H-003.*<\/undetermined><\/strong>\n/);
    expect(page).toContain('\n<met>✓ 已实现不愁吃');
    expect(page).toContain('\n<notMet>✗ 饮水安全没有保障');
    expect(page).toContain('<faint>（湘政发〔2017〕12号 一（四））</faint>');
    expect(page).toContain('<strong>下一步</strong>');
    expect(page.replace(/<\/?\w+>/g, '')).toBe(text(fixture('H-003')));
  });
});

describe('the marks', () => {
  it('are one sign for each outcome, and stand in the legend', () => {
    expect(Object.keys(MARKS).sort()).toEqual([...outcomes].sort());
    for (const language of languages) {
      for (const names of [words[language].outcome, words[language].fulfilled]) {
        for (const outcome of outcomes) {
          expect(commandWords[language].judged.legend(names)).toContain(`${MARKS[outcome]} ${names[outcome]}`);
        }
      }
    }
  });
});
