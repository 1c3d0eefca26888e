import { describe, expect, it } from 'vitest';
import { outcomeWords, ruleName } from '../../src/explain/rule-words.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { words } from '../../src/words/index.js';
import { languages } from '../../src/words/words.js';
import { household } from '../examples.js';
import { parseRecord } from '../support/fields.js';

const rulebook = hunan2016To2020();

describe.each(languages)('the words of a rule in %s', (language) => {
  it('say reached of exits, fulfilled of other verdicts, eligible of measures', () => {
    const { outcome, fulfilled, eligible } = words[language];
    for (const rule of ['household/exit', 'village/exit', 'county/exit']) {
      expect(outcomeWords(rule, language)).toBe(outcome);
    }
    for (const rule of ['household/identify', 'household/reentry', 'village/other']) {
      expect(outcomeWords(rule, language)).toBe(fulfilled);
    }
    expect(outcomeWords('measure/studyGrant', language)).toBe(eligible);
  });

  it('name it by its label, with the member it is about', () => {
    const grant = rulebook.measures.get('measure/studyGrant')?.labels[language] ?? '';
    expect(ruleName({ rule: 'household/identify' }, rulebook, language)).toBe(
      rulebook.verdicts.get('household/identify')?.labels[language],
    );
    expect(ruleName({ rule: 'measure/studyGrant', subject: 'members[1]' }, rulebook, language)).toBe(
      `${grant}${words[language].bracketed(words[language].member(2))}`,
    );
    const record = parseRecord(household());
    expect(ruleName({ rule: 'measure/studyGrant', subject: 'members[1]' }, rulebook, language, record)).toContain(
      '王小明',
    );
    expect(ruleName({ rule: 'village/unheard' }, rulebook, language)).toBe('village/unheard');
  });
});
