import { describe, expect, it } from 'vitest';
import type { RulebookChange } from '../../src/rulebook/changes.js';
import { changedSince } from '../../src/seal/since.js';

const change = (version: string, criteria: string[], from = '2016-01-01', to = '2020-12-31'): RulebookChange => ({
  version,
  date: '2026-01-01',
  asOf: { from, to },
  criteria,
  labels: { zh: '变', en: 'change' },
});

const changes = [
  change('1.10.0', ['household/income']),
  change('1.9.0', ['household/income'], '2019-01-01'),
  change('1.2.0', ['*']),
  change('1.1.0', ['household/food']),
  change('1.0.0', ['*']),
];

const since = (sealed: string, now: string, changed: string[], asOf = '2018-12-31') =>
  changedSince(changes, { sealed, now, asOf, changed: new Set(changed) });

describe('changedSince', () => {
  it('is the first version after the sealed one that names what differs', () => {
    expect(since('1.0.0', '1.10.0', ['household/income'])).toBe('1.2.0');
    expect(since('1.0.0', '1.10.0', ['household/food'])).toBe('1.1.0');
    expect(since('1.2.0', '1.10.0', ['household/income'])).toBe('1.10.0');
    expect(since('1.2.0', '1.10.0', ['household/income'], '2019-06-30')).toBe('1.9.0');
  });

  it('is none where none does', () => {
    expect(since('1.2.0', '1.9.0', ['household/income'])).toBeUndefined();
    expect(since('1.10.0', '1.10.0', ['household/income'])).toBeUndefined();
    expect(since('1.0.0', '1.10.0', [])).toBeUndefined();
  });
});
