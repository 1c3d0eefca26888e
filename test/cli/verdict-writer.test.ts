import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printableJson } from '../../src/base/printable.js';
import { loadFolder } from '../../src/cli/load-folder.js';
import { createVerdictWriter, inBytes } from '../../src/cli/verdict-writer.js';
import type { EvaluatorOptions } from '../../src/evaluate/evaluate.js';
import type { Level } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { rulesOf } from '../../src/rulebook/rules.js';
import { household } from '../examples.js';
import { anyReadings } from '../support/readings.js';
import { anyDraft, type Draft } from '../support/records.js';
import { anyUncertain } from '../support/uncertain.js';
import { evaluate } from '../support/unchecked.js';

const asWritten = (record: Draft, options: EvaluatorOptions) =>
  Buffer.from(createVerdictWriter(options).evaluate(record).text, 'latin1').toString('utf8');
const asPrinted = (record: Draft, options: EvaluatorOptions) => {
  const verdict = evaluate(record, options);
  return { verdict, text: printableJson(verdict) };
};

/** Names that JSON, UTF-8 or a terminal has to be careful with. */
const anyName = fc.oneof(
  fc.constantFrom('H1', '十八洞村', 'a"b\\c', '\u2028', '𠮷', '\u200b'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }).filter((text) => text.trim() !== ''),
);
const named = (records: fc.Arbitrary<Draft>) =>
  fc.tuple(records, anyName, fc.option(anyName)).map(([record, id, village]): Draft => {
    return { ...record, id, ...(record.level === 'household' ? { village } : {}), decidedOn: '2019-03-01' };
  });

describe('a verdict that is written', () => {
  it('is the text of the verdict that is made, of every record, by every rule, under every reading', () => {
    const rules = rulesOf(hunan2016To2020());
    const written = fc.property(
      named(fc.oneof(anyDraft(9), anyDraft(6), anyUncertain({ ranges: 3, sources: 3 }))),
      anyReadings,
      fc.nat(),
      (record, readings, which) => {
        const own = rules.filter(
          (rule) => rule.level === (record.level as Level) && !('subject' in rule && rule.subject),
        );
        const options = { readings, rule: own[which % own.length]?.id };
        const { verdict, text } = asPrinted(record, options);
        expect(asWritten(record, options)).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(verdict)));
      },
    );
    fc.assert(written, { numRuns: 400 });
  });

  it('tells level and outcome', () => {
    const { level, outcome } = createVerdictWriter({}).evaluate(household());
    expect({ level, outcome }).toEqual({
      level: 'household',
      outcome: evaluate(household()).outcome,
    });
  });

  it('is that of one member, of a what-if and of another rulebook too', () => {
    const member = { rule: 'measure/studyGrant', subject: 'members[0]' };
    const whatIf = { parameters: { 'povertyLine/exit': '3000' }, inputs: { 'income.wages': '5000' } };
    const national = { rulebook: loadFolder('rules/national-2016', String) };
    for (const options of [member, whatIf, national] as EvaluatorOptions[]) {
      expect(asWritten(household(), options)).toBe(asPrinted(household(), options).text);
    }
  });

  it('is the same however often a comparison has come out so before', () => {
    const writer = createVerdictWriter({});
    for (let litres = 0; litres < 5000; litres += 1) {
      const record = household({ water: { litresPerPersonDay: litres / 100 } });
      const { text } = writer.evaluate(record);
      if (litres % 100 === 0 || litres > 4900) expect(text).toBe(inBytes(printableJson(evaluate(record))));
    }
  });

  it('tells measures apart that are the same to six decimals', () => {
    const options = { readings: { drinkingWater: 'required' } };
    const write = createVerdictWriter(options);
    for (const litres of [35.0000001, 34.9999999, 35, 35.0000002, 34.9999999]) {
      const base = household() as Draft;
      const record = { ...base, water: { ...(base.water as Draft), litresPerPersonDay: litres } };
      const { text } = asPrinted(record, options);
      expect(Buffer.from(write.evaluate(record).text, 'latin1').toString('utf8')).toBe(text);
    }
  });

  it('refuses what evaluators refuse', () => {
    expect(() => createVerdictWriter({}).evaluate({ level: 'household' })).toThrow('members');
    expect(() => createVerdictWriter({ rule: 'household/leave' })).toThrow('household/leave');
  });
});
