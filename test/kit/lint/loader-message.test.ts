import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lintCodes } from '../../../src/kit/lint/lint-codes.js';
import { isKnownMessage, loaderMessage } from '../../../src/kit/lint/loader-message.js';

const folder = fileURLToPath(new URL('../../../src/rulebook', import.meta.url));

/** Every call of `issues.add(file, at, code, message)` in the loader, and every message of its schemas. */
function sentencesIn(file: string): { codes: ts.Node[]; messages: ts.Node[] } {
  const tree = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.ESNext, true);
  const found = { codes: [] as ts.Node[], messages: [] as ts.Node[] };
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node)) {
      const name = node.expression.getText(tree);
      const [, , code, message] = node.arguments;
      if (/\bissues\.add$/.test(name) && code !== undefined && message !== undefined) {
        found.codes.push(code);
        found.messages.push(message);
      }
      if (name === 'mismatch' && node.arguments[0] !== undefined) found.messages.push(node.arguments[0]);
      if (/\.(regex|refine|min)$/.test(name) && node.arguments[1] !== undefined) found.messages.push(node.arguments[1]);
    }
    // A message put together beforehand.
    if (ts.isVariableDeclaration(node) && /^(message|why)$/.test(node.name.getText(tree)) && node.initializer) {
      found.messages.push(node.initializer);
    }
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

/** The texts a message can be, with `x` for what is put into it. */
function textsOf(node: ts.Node): string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    return [node.head.text + node.templateSpans.map((span) => `x${span.literal.text}`).join('')];
  }
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(textsOf);
  return [];
}

const sentences = readdirSync(folder).flatMap((file) => {
  const { codes, messages } = sentencesIn(file);
  return [{ file, codes: codes.flatMap(textsOf), messages: messages.flatMap(textsOf) }];
});

describe('what the loader says', () => {
  // What a value is put into at the end of a sentence: a hint that is told apart, or a part told elsewhere.
  const whole = sentences
    .flatMap(({ messages }) => messages)
    .map((message) => message.replace('"x" x; remove it', '"x" is not a known key; remove it').replace(/"xx$/, '"x'));

  it('is found', () => {
    expect(whole.length).toBeGreaterThan(60);
  });

  it.each([...new Set(whole)])('%s – has a Chinese sentence', (message) => {
    const said = message
      .replace(/^(is not a known key|is not allowed in rule files.*)$/, '"x" $1; remove it')
      .replace(/^(".*" is (?:no|not a|neither) .*)x$/, '$1')
      .replaceAll('rulebookx', 'rulebook')
      .replace(/readings of x$/, 'readings of rulebook.json')
      .replace(/add it to x$/, (_) =>
        message.includes('parameter') ? 'add it to parameters.json' : 'add it to rulebook.json',
      );
    expect(isKnownMessage(said), said).toBe(true);
    expect(loaderMessage('badShape', said)).toMatch(/\p{Script=Han}/u);
    expect(loaderMessage('badShape', said)).not.toContain('undefined');
  });

  it('has codes that are all in the table', () => {
    const known = lintCodes.map(({ code }) => code);
    const codes = new Set(sentences.flatMap((one) => one.codes));
    expect(codes.size).toBeGreaterThan(8);
    expect([...codes].filter((code) => !known.includes(code))).toEqual([]);
  });
});

describe('a sentence in Chinese', () => {
  it.each([
    [
      '"tasks.road" is not a fact about a village; did you mean "tasks.roads"?',
      '村没有名为“tasks.road”的数据；是否应为“tasks.roads”？',
    ],
    ['"hm" is not an option of limit: below, atMost', '“hm”不是口径 limit 的选项，可选 below, atMost'],
    ['lacks the option "town" of target', '缺少口径 target 的选项“town”'],
    ['this fact is true or false; the other side is a text', '该数据为是否，另一边却是文字'],
    ['Invalid input: expected string, received undefined', '应为文字，现为空缺'],
    // A name that looks like a sentence is a name all the same.
    ['"x" is listed twice" is defined twice; rename one of them', '“x" is listed twice”定义了两次；请改名'],
  ])('%s', (en, zh) => {
    expect(loaderMessage('badShape', en)).toBe(zh);
  });

  it('of a message that is not known says what its code stands for, and the message', () => {
    expect(loaderMessage('cycle', 'goes round')).toBe('标准互相引用，成为循环：goes round');
  });
});
