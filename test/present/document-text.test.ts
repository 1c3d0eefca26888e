import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/present/document.js';
import { documentText } from '../../src/present/document-text.js';
import { sample } from './sample.js';

const tableOf = (cell: string): Document => ({
  title: 't',
  blocks: [],
  sections: [{ id: 's', title: 's', blocks: [{ kind: 'table', head: ['甲', '乙', '丙'], rows: [['a', cell, '']] }] }],
});

describe('a document as text', () => {
  it('underlines its title and headings as wide as they are', () => {
    const text = documentText(sample, 'zh');
    expect(text).toMatch(/^标题 .+\n═+\n\n前言 第二行/);
    expect(text).toContain('\n第一节\n──────\n');
    expect(text).toMatch(/\n\[第二节 .+\]\n/);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('lines up names and tables', () => {
    const text = documentText(sample, 'zh');
    expect(text).toMatch(/\n {2}名称 {6}<script>/);
    expect(text).toMatch(/\n {2}甲 {2}乙 "<\n {2}1 {3}<script>/);
    expect(text).toContain('  - 见 第二节无处');
  });

  it('shows the text of a file line by line', () => {
    const blocks = [{ kind: 'code', language: 'text', text: 'a\n  b' } as const];
    expect(documentText({ title: 't', blocks, sections: [] }, 'zh')).toBe('t\n═\n\n    a\n      b\n');
  });

  it('writes a table that is too wide row by row, without what is empty', () => {
    expect(documentText(tableOf('x'), 'zh')).toContain('  甲  乙  丙\n  a   x');
    const wide = documentText(tableOf('字'.repeat(80)), 'zh');
    expect(wide).toContain(`  - a\n      乙：${'字'.repeat(80)}\n`);
    expect(wide).not.toContain('丙');
  });
});
