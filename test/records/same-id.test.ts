import { describe, expect, it } from 'vitest';
import { idKey } from '../../src/records/same-id.js';

const ID = '43312219500402001x';

describe('idKey', () => {
  it.each([
    ['x and X', '43312219500402001X'],
    ['spaces', ' 433122 19500402 001x '],
    ['every kind of space', '433122\u00a0\u2009\u202f\u205f\u3000\t\n\u0085\u200b\ufeff19500402001x'],
    ['the apostrophe of a spreadsheet', `'${ID}`],
    ['apostrophes of print', `‘’ʼ${ID}′`],
    ['a full-width apostrophe', `＇${ID}`],
    ['full width', '４３３１２２１９５００４０２００１ｘ'],
  ])('is the same whatever the %s', (_, id) => {
    expect(idKey(id)).toBe(idKey(ID));
  });

  it.each([
    ['other letters', 'a1', 'A1'],
    ['other figures', '1', '11'],
    ['hyphens', '1-2', '12'],
    ['circled figures', '①', '1'],
  ])('tells %s apart', (_, a, b) => {
    expect(idKey(a)).not.toBe(idKey(b));
  });

  it('is the id itself where nothing else is left', () => {
    for (const id of [' ', "'", '　']) expect(idKey(id)).toBe(id);
  });
});
