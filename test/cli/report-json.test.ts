import { describe, expect, it } from 'vitest';
import type { Reporter, Result } from '../../src/cli/report.js';
import { placeKeys } from '../../src/cli/report.js';
import { jsonReporter, ndjsonReporter } from '../../src/cli/report-json.js';
import type { Verdict } from '../../src/evaluate/verdict.js';
import type { Counts } from '../../src/listing/result.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { county, household, type Plain } from '../examples.js';
import { worded } from '../support/fields.js';
import { evaluate } from '../support/unchecked.js';

const settings = (severalFiles = false) =>
  ({ language: 'zh', rulebook: hunan2016To2020(), severalFiles, colour: true }) as const;
const none = { met: 0, notMet: 0, undetermined: 0, refused: 0 };

const judged = (record: Plain): Result => ({ place: { file: 'a.ndjson', line: 4 }, verdict: evaluate(record), record });
const issue = worded({ code: 'badJson', path: '', line: 4, column: 2 });
const refused: Result = { place: { file: 'a.ndjson', line: 4 }, refusal: { id: null, level: null, issues: [issue] } };

const print = (reporter: Reporter<Verdict, Counts>, results: readonly Result[]) =>
  [reporter.start(), ...results.map(reporter.result), reporter.end(none)].join('');

/** Ids that a careless writer of lines would break. */
const ids = ['a\nb', 'a\r\nb', 'a\u2028b', 'a\u2029b', 'a\u0085b', '"', '\\', '\u0000', '\uFEFF', '户🌾'];

describe('ndjson', () => {
  it('is a line a record', () => {
    expect(print(ndjsonReporter(settings()), [judged(county()), refused])).toBe(
      `${JSON.stringify(evaluate(county()))}\n{"id":null,"level":null,"line":4,"refused":[${JSON.stringify(issue)}]}\n`,
    );
  });

  it('is nothing where there is nothing', () => {
    expect(print(ndjsonReporter(settings()), [])).toBe('');
  });

  it.each(ids)('keeps the id %j on one line', (id) => {
    const [line, ...rest] = print(ndjsonReporter(settings()), [judged(household({ id }))]).split('\n');
    expect(rest).toEqual(['']);
    expect(JSON.parse(line ?? '')).toEqual(evaluate(household({ id })));
  });

  it('names files where there are several', () => {
    expect(JSON.parse(print(ndjsonReporter(settings(true)), [refused]))).toEqual({
      id: null,
      level: null,
      file: 'a.ndjson',
      line: 4,
      refused: [issue],
    });
  });
});

describe('json', () => {
  it('is one list', () => {
    const text = print(jsonReporter(settings()), [judged(county()), refused, judged(household())]);
    expect(JSON.parse(text)).toEqual([
      evaluate(county()),
      { id: null, level: null, line: 4, refused: [issue] },
      evaluate(household()),
    ]);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });

  it('is an empty list where there is nothing', () => {
    expect(JSON.parse(print(jsonReporter(settings()), []))).toEqual([]);
  });

  it.each(ids)('keeps the id %j as it is', (id) => {
    expect(JSON.parse(print(jsonReporter(settings()), [judged(household({ id }))]))).toEqual([
      evaluate(household({ id })),
    ]);
  });
});

describe('the place of a record', () => {
  it('is its line or its item, with the file only where there are several', () => {
    expect(placeKeys({ file: 'a', line: 3 }, false)).toEqual({ line: 3 });
    expect(placeKeys({ file: 'a', item: 3 }, false)).toEqual({ item: 3 });
    expect(JSON.stringify(placeKeys({ file: 'a', line: 3 }, true))).toBe('{"file":"a","line":3}');
  });
});
