/** What a walk through JSON text finds is what jsonc-parser, by which editors show faults, finds first. */
import fc from 'fast-check';
import { type ParseError, printParseErrorCode, visit } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { pathText } from '../../src/base/issue.js';
import { type JsonFault, walkJsonText } from '../../src/records/walk-json.js';

/** All that is told of a text, by the walk and by jsonc-parser. */
interface Told {
  fault: JsonFault | undefined;
  readonly twice: string[];
  readonly literals: string[];
}

function byWalk(text: string): Told {
  const told: Told = { fault: undefined, twice: [], literals: [] };
  told.fault = walkJsonText(text, {
    onTwice: (key, path, line, column) => told.twice.push(`${pathText([...path, key])} ${line}:${column}`),
    onLiteral: (written, path) => told.literals.push(`${pathText(path)} ${written}`),
  });
  return told;
}

const named = (error: ParseError['error']) =>
  printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

function byParser(text: string): Told {
  const told: Told = { fault: undefined, twice: [], literals: [] };
  const open: Set<string>[] = [];
  visit(
    text,
    {
      onError(error, _offset, _length, line, character) {
        told.fault ??= { found: named(error), line: line + 1, column: character + 1 };
      },
      onObjectBegin: () => void open.push(new Set()),
      onObjectEnd: () => void open.pop(),
      onObjectProperty(key, _offset, _length, line, character, pathOf) {
        if (open.at(-1)?.has(key)) told.twice.push(`${pathText([...pathOf(), key])} ${line + 1}:${character + 1}`);
        open.at(-1)?.add(key);
      },
      onLiteralValue(value, offset, length, _line, _character, pathOf) {
        if (typeof value !== 'string')
          told.literals.push(`${pathText(pathOf())} ${text.slice(offset, offset + length)}`);
      },
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  );
  return told;
}

const value = fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 });
const piece = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    '\\',
    '/',
    '//',
    '/*',
    '*/',
    'a',
    'null',
    'true',
    'nul',
    '\u00a0',
    '\u2028',
    '中',
    '\u0001',
  ],
  ...[
    '0',
    '1',
    '-',
    '-1',
    '01',
    '1.',
    '.5',
    '1e',
    '1e+',
    '2E-3',
    '1.5e',
    '\\u',
    '\\u12',
    '\\n',
    '\n',
    '\r',
    '\r\n',
    ' ',
    '\t',
    '"a"',
    '"a":1',
  ],
);

describe('a walk through text', () => {
  it('tells of sound text all that there is', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 1, '\t'), (written, indent) => {
        const text = JSON.stringify(written, null, indent);
        expect(byWalk(text)).toEqual(byParser(text));
        expect(walkJsonText(text)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('finds what jsonc-parser finds first in text made of pieces', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        expect(byWalk(text).fault, JSON.stringify(text)).toEqual(byParser(text).fault);
      }),
      { numRuns: 5000 },
    );
  });

  it('finds what jsonc-parser finds first in sound text that was spoilt', () => {
    fc.assert(
      fc.property(value, fc.nat(), fc.nat({ max: 3 }), piece, (written, at, cut, put) => {
        const text = JSON.stringify(written, null, 1);
        const place = at % (text.length + 1);
        const spoilt = `${text.slice(0, place)}${put}${text.slice(place + cut)}`;
        expect(byWalk(spoilt).fault, JSON.stringify(spoilt)).toEqual(byParser(spoilt).fault);
      }),
      { numRuns: 3000 },
    );
  });

  it('tells of keys that are given twice', () => {
    const keyed = fc.array(
      fc.tuple(
        fc.constantFrom('"a"', '"b"', '"\\u0061"', '"__proto__"'),
        fc.constantFrom('1', '[{"a":1,"a":2}]', '\n{}'),
      ),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(keyed, (parts) => {
        const text = `[{${parts.map((part) => part.join(': ')).join(',\r\n')}}]`;
        expect(byWalk(text)).toEqual(byParser(text));
      }),
    );
  });
});
