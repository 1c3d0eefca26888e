import { expect, it } from 'vitest';
import { spanText } from '../../src/words/span-text.js';

it('is the number, or both ends in the words of the language', () => {
  expect(spanText('12.5', 'zh')).toBe('12.5');
  expect(spanText({ from: '-1', to: '2' }, 'zh')).toBe('-1至2');
  expect(spanText({ from: '-1', to: '2' }, 'en', (end) => `${end}%`)).toBe('-1% to 2%');
});
