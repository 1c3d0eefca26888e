import { describe, expect, it } from 'vitest';
import { idsOf, piecesOf, plainText } from '../../src/present/document.js';

describe('a document', () => {
  it('reads its cells with and without what they lead to', () => {
    const link = { text: '收入', to: 'income' };
    expect(piecesOf('a')).toEqual(['a']);
    expect(piecesOf(link)).toEqual([link]);
    expect(plainText(['见 ', link, '。'])).toBe('见 收入。');
    expect(plainText([])).toBe('');
  });

  it('knows the ids of all its sections', () => {
    const inner = { id: 'b', title: '', blocks: [] };
    expect([...idsOf([{ id: 'a', title: '', blocks: [], sections: [inner] }])]).toEqual(['a', 'b']);
  });
});
