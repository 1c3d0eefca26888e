import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { hunanTypes, rulebookTypes } from '../../src/kit/rulebook-types-text.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { ownFacts } from '../support/own-facts.js';

/** The source without what a formatter decides: spaces, line ends, the stroke before the first of several types. */
const plain = (source: string) => source.replace(/\s+/g, '').replace(/([:(<])\|/g, '$1');

describe('the types of records', () => {
  it('of the built-in rulebook are written from its fields', () => {
    const written = readFileSync(new URL('../../src/rulebook/hunan-types.ts', import.meta.url), 'utf8');
    expect(plain(written), 'npm run types writes them anew').toBe(plain(hunanTypes(hunan2016To2020())));
  });

  it('of another rulebook have its own fields, and are TypeScript', () => {
    const source = rulebookTypes(loadRulebook(ownFacts()), 'tuopin');
    expect(source).toContain('courseMonths?: OrBlank<number | RangeOf<number>>;');
    expect(source).toContain('村卫生室（其中：达标）（所） · of which up to the standard (village clinics) (of them)');
    expect(source).not.toContain('facilities?');
    expect(source).toContain("readonly adults?: 'eighteen' | 'sixteen';");
    const { diagnostics } = ts.transpileModule(source, { reportDiagnostics: true });
    expect(diagnostics).toEqual([]);
  });
});
