import { describe, expect, it } from 'vitest';
import type { RulebookChange } from '../../src/rulebook/changes.js';
import { changesSince } from '../../src/seal/since.js';

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

const RULE = 'household/exit';

const since = (sealed: string, now: string, changed: string[], asOf = '2018-12-31') =>
  changesSince(changes, { sealed, now, asOf, rule: RULE, changed: new Set(changed) }).map(({ version }) => version);

describe('changesSince', () => {
  it('are those of the versions after the sealed one that name what differs, the oldest first', () => {
    expect(since('1.0.0', '1.10.0', ['household/income'])).toEqual(['1.2.0', '1.10.0']);
    expect(since('1.0.0', '1.10.0', ['household/food'])).toEqual(['1.1.0', '1.2.0']);
    expect(since('1.2.0', '1.10.0', ['household/income'])).toEqual(['1.10.0']);
    expect(since('1.2.0', '1.10.0', ['household/income'], '2019-06-30')).toEqual(['1.9.0', '1.10.0']);
  });

  it('of one version are all of them, of the criteria that differ alone', () => {
    const many = [
      { ...change('1.1.0', ['household/medical', RULE]), date: '2026-01-03' },
      { ...change('1.1.0', ['household/income', RULE]), date: '2026-01-02' },
      { ...change('1.1.0', ['household/income', 'household/medical']), date: '2026-01-01' },
    ];
    const dates = (changed: string[]) =>
      changesSince(many, {
        sealed: '1.0.0',
        now: '1.1.0',
        asOf: '2018-12-31',
        rule: RULE,
        changed: new Set(changed),
      }).map(({ date }) => date.slice(-2));
    expect(dates([RULE, 'household/medical'])).toEqual(['03', '01']);
    expect(dates([RULE, 'household/income'])).toEqual(['02', '01']);
    // No change names what differs but the verdict as a whole.
    expect(dates([RULE])).toEqual(['03', '02']);
    expect(dates([RULE, 'household/food'])).toEqual(['03', '02']);
  });

  it('are none where none does', () => {
    expect(since('1.2.0', '1.9.0', ['household/income'])).toEqual([]);
    expect(since('1.10.0', '1.10.0', ['household/income'])).toEqual([]);
    expect(since('1.0.0', '1.10.0', [])).toEqual([]);
  });
});
