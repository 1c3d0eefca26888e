import { describe, expect, it } from 'vitest';
import { type JudgeOptions, RecordJudge } from '../../src/evaluate/record-judge.js';
import type { Level } from '../../src/records/catalog.js';
import { household, village } from '../examples.js';
import { issuesFrom } from '../records/refusal.js';
import { parseRecord } from '../support/fields.js';

/** Judges by naming level and day, and keeps count. */
class Naming extends RecordJudge<string> {
  readonly made: string[] = [];

  constructor(options: JudgeOptions = {}, { each = false, wrong = false } = {}) {
    super(options);
    this.asksEachRecord = each;
    if (wrong) this.refuse({ code: 'unknownRule', path: 'rule', found: 'x' });
  }

  protected prepare(level: Level, asOf: string): string {
    this.made.push(`${level} ${asOf}`);
    return `${level} ${asOf}`;
  }

  protected misfits({ id }: { readonly id: string }) {
    return id === 'odd' ? [{ code: 'unknownSubject' as const, path: 'subject' }] : [];
  }
}

describe('what judges records', () => {
  it('is made ready once for a level and a day', () => {
    const judge = new Naming();
    const days = ['2018-12-31', '2019-12-31', '2018-12-31'];
    for (const asOf of days) {
      for (const example of [household, village]) {
        const { record, prepared } = judge.ready(example({ asOf }));
        expect(prepared).toBe(`${record.level} ${asOf}`);
        expect(judge.ready(parseRecord(example({ asOf }))).prepared).toBe(prepared);
      }
    }
    expect(judge.made).toEqual([
      'household 2018-12-31',
      'village 2018-12-31',
      'household 2019-12-31',
      'village 2019-12-31',
    ]);
  });

  it('refuses what does not fit, where it asks of each record also once all is ready', () => {
    const codes = (judge: Naming, id: string) =>
      issuesFrom(() => judge.ready(household({ id }))).map(({ code }) => code);
    expect(codes(new Naming(), 'odd')).toEqual(['unknownSubject']);
    for (const each of [true, false]) {
      const judge = new Naming({}, { each });
      expect(codes(judge, 'H1')).toEqual([]);
      expect(codes(judge, 'odd')).toEqual(each ? ['unknownSubject'] : []);
    }
  });

  it('says everything that is wrong at once', () => {
    const judge = new Naming({ readings: { nonsense: 'x' } }, { wrong: true });
    const codes = issuesFrom(() => judge.ready(household({ members: [], asOf: '2030-01-01' }))).map(({ code }) => code);
    expect(codes).toEqual(['emptyList', 'outsidePeriod', 'unknownReading', 'unknownRule']);
    expect(issuesFrom(() => judge.assertKnown()).map(({ code }) => code)).toEqual(['unknownReading', 'unknownRule']);
    expect(new Naming().assertKnown()).toBeInstanceOf(Naming);
  });

  it('names what a what-if put, parameters first', () => {
    const judge = new Naming({ parameters: { 'povertyLine/exit': 3300 }, inputs: { stableIncome: false } });
    const { overrides, record } = judge.ready(household());
    expect(overrides.map(({ path }) => path)).toEqual(['parameters.povertyLine/exit', 'stableIncome']);
    expect(record).toMatchObject({ stableIncome: false });
    expect(new Naming().ready(household()).overrides).toEqual([]);
  });
});
