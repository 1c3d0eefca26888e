import { describe, expect, it } from 'vitest';
import { completionRate } from '../../src/facts/completionRate.js';
import { county } from '../examples.js';
import { ask } from './asked.js';

const rate = completionRate({
  name: 'rate',
  labels: { zh: '率', en: 'rate' },
  planned: { path: 'relocation.planned', of: (record) => record.relocation?.planned },
  done: { path: 'relocation.completed', of: (record) => record.relocation?.completed },
});
const of = (planned: unknown, completed: unknown) => ask(rate, county({ relocation: { planned, completed } }));

describe('completionRate', () => {
  it('is what is done over what is planned, in per cent', () => {
    expect(of(20, 19)).toEqual({
      value: '95',
      inputs: [
        { path: 'relocation.planned', value: '20' },
        { path: 'relocation.completed', value: '19' },
      ],
      missing: [],
    });
    expect(of(3, 2).value).toBe('66.666667');
    expect(of(3, 0).value).toBe('0');
    expect(of(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER).value).toBe('100');
  });

  it.each([0, 7, null, undefined])('is 100 where nothing is planned, whatever is done (%s)', (done) => {
    expect(of(0, done)).toEqual({ value: '100', inputs: [{ path: 'relocation.planned', value: '0' }], missing: [] });
  });

  it('is missing with what is missing', () => {
    expect(of(20, null)).toEqual({
      value: undefined,
      inputs: [{ path: 'relocation.planned', value: '20' }],
      missing: ['relocation.completed'],
    });
    expect(of(null, 20).missing).toEqual(['relocation.planned']);
    expect(of(null, 0).missing).toEqual(['relocation.planned']);
    expect(ask(rate, county({ relocation: null })).missing).toEqual(['relocation.planned', 'relocation.completed']);
  });

  it('is stated in per cent about a county', () => {
    expect(rate).toMatchObject({ name: 'rate', level: 'county', type: { kind: 'number', unit: 'percent' } });
  });
});
