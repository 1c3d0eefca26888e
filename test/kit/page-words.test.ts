/** Which words the page does without, and which of their keys nobody else can know. */
import { describe, expect, it } from 'vitest';
import { pageKeys } from '../../src/kit/page-words.js';

const script = (rest: string) => `// src/words/zh/page.ts
var zh = { greeting: "再见 farewell", farewell: "你好", "quoted": 1, sayings: { inmost: (shown) => shown.farewellTwice } };
// src/page/main.ts
${rest}
`;

describe('the keys of catalogues', () => {
  it('are unsaid where nothing names them, and renamed where they are read by name alone', () => {
    const { unsaid, renamed } = pageKeys(script('const { greeting } = zh; use(zh.sayings.inmost);'));
    expect([...unsaid]).toEqual(['farewell']);
    expect(renamed).toEqual(['greeting', 'sayings', 'inmost']);
  });

  it.each([
    ['a text', 'use(zh["farewell"]);'],
    ['a part of a template', ['use(`', '{zh.sayings} farewell`);'].join('$')],
    ['data', `use(JSON.parse('{"at":["farewell"]}'));`],
    ['an object of its own', 'use({ farewell: zh });'],
    ['a class', 'class Own { farewell = 1; }'],
  ])('stay as they are where %s names them', (_, rest) => {
    const { unsaid, renamed } = pageKeys(script(rest));
    expect(unsaid.has('farewell')).toBe(false);
    expect(renamed).not.toContain('farewell');
  });

  it('stay as they are where whatever runs the page has the same name', () => {
    const { unsaid, renamed } = pageKeys(script('').replace('farewell:', 'textContent:'));
    expect([...unsaid, ...renamed]).not.toContain('textContent');
  });

  it('are known to nobody as methods of classes are, which are renamed too; what an object holds keeps its name', () => {
    const { renamed } = pageKeys(
      script('class Own { told() {} get farewell() {} held = 1; } use(new Own().told(zh));'),
    );
    expect(renamed).toEqual(['told']);
  });
});
