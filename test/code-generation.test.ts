import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { casesIn } from './support/cases.js';
import { digestElsewhere, digestHere } from './support/digest.js';

const FLAG = '--disallow-code-generation-from-strings';

describe(`node ${FLAG}`, () => {
  it('gives the same verdicts', () => {
    const given = [...casesIn('cases'), ...casesIn('refused')].map(({ record, options }) => ({ record, options }));
    expect(digestElsewhere(given, [FLAG], {}).digest).toBe(digestHere(given));
  });

  it('does forbid code made from text', () => {
    const attempt = () => execFileSync(process.execPath, [FLAG, '-e', 'new Function("")'], { stdio: 'pipe' });
    expect(attempt).toThrow(/Code generation from strings disallowed/);
  });
});
