import { describe, expect, it } from 'vitest';
import { documentMarkdown } from '../../src/present/document-markdown.js';
import { sample } from './sample.js';

describe('a document as Markdown', () => {
  const text = documentMarkdown(sample, 'zh');

  it('has headings by depth, lists and tables', () => {
    expect(text).toMatch(/^# 标题 /);
    expect(text).toContain('\n\n## 第一节\n\n');
    expect(text).toMatch(/\n\n### 第二节 /);
    expect(text).toContain('- 见 第二节无处');
    expect(text).toMatch(/\| 甲 \| 乙 "\\< \|\n\| --- \| --- \|\n\| 1 \| /);
    expect(text).toContain('\n| 2 |  |\n');
    expect(text.endsWith('\n')).toBe(true);
  });

  it('takes nothing in its words for markup', () => {
    const hostile = '\\<script\\>"x"\\</script\\> \\| \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\&amp; \\\\';
    expect(text.split(hostile)).toHaveLength(6);
    expect(text).toContain('- \\- 甲');
    expect(text).toContain('- **长的名称**：1\\. 值');
    expect(text).toContain('前言 第二行');
  });

  it('shows the text of a file as it stands, whatever is in it', () => {
    const code = (text: string) => {
      const blocks = [{ kind: 'code', language: 'json', text } as const];
      return documentMarkdown({ title: 't', blocks, sections: [] }, 'zh');
    };
    expect(code('{\n  "a": "*"\n}')).toBe('# t\n\n```json\n{\n  "a": "*"\n}\n```\n');
    expect(code('```')).toBe('# t\n\n````json\n```\n````\n');
  });

  it('leaves decimal numbers alone', () => {
    const decimal = { title: '7333.333333 元', blocks: [], sections: [] };
    expect(documentMarkdown(decimal, 'zh')).toBe('# 7333.333333 元\n');
  });
});
