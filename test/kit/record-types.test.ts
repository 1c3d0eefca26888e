import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { hunanRecordTypes, recordTypes } from '../../src/kit/record-types.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { fields } from '../support/fields.js';
import { ownFacts } from '../support/own-facts.js';

/** The source without what a formatter decides: spaces, line ends, the stroke before the first of several types. */
const plain = (source: string) => source.replace(/\s+/g, '').replace(/([:(])\|/g, '$1');

describe('the types of records', () => {
  it('of the built-in rulebook are written from its fields', () => {
    const written = readFileSync(new URL('../../src/rulebook/hunan-records.ts', import.meta.url), 'utf8');
    expect(plain(written), 'npm run types writes them anew').toBe(plain(hunanRecordTypes(fields)));
  });

  it('of another rulebook have its own fields, and are TypeScript', () => {
    const source = recordTypes(loadRulebook(ownFacts()).fields, 'tuopin');
    expect(source).toContain('courseMonths?: number | RangeOf<number> | null | undefined;');
    expect(source).toContain('/** 其中：达标（所） · of which up to the standard (of them) */');
    expect(source).not.toContain('facilities?');
    const { diagnostics } = ts.transpileModule(source, { reportDiagnostics: true });
    expect(diagnostics).toEqual([]);
  });
});
