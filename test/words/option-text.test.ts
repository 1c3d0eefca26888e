import { expect, it } from 'vitest';
import { optionText } from '../../src/words/option-text.js';

const marks = {
  open: ' (',
  close: ')',
  between: '; ',
  choices: (choices: readonly string[]) => `of ${choices.join('|')}`,
  preset: (preset: string) => `else ${preset}`,
};

it('tells the choices and the default of an option where it has them', () => {
  expect(optionText({ description: 'what', argChoices: ['a', 'b'], defaultValue: 1 }, marks)).toBe(
    'what (of a|b; else 1)',
  );
  expect(optionText({ description: 'what', defaultValue: false }, marks)).toBe('what (else false)');
  expect(optionText({ description: 'what', argChoices: ['a'] }, marks)).toBe('what (of a)');
  expect(optionText({ description: 'what' }, marks)).toBe('what');
});
