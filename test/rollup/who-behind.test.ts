/** Whom the figures of all together count: as many as they say, whatever comes twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settledOptions } from '../../src/rollup/about.js';
import { MergedStates } from '../../src/rollup/merged-states.js';
import { RecordReader } from '../../src/rollup/read-records.js';
import type { RollUp } from '../../src/rollup/result.js';
import { rolledUp } from '../../src/rollup/roll-up.js';
import { registerGroups } from '../../src/rollup/share.js';
import { stateOfPart } from '../../src/rollup/state.js';
import { type WhoBehind, whoBehind } from '../../src/rollup/who-behind.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Plain } from '../examples.js';
import { DAY, householdIn, villageOf, type Wanted } from '../support/places.js';

const settled = settledOptions({ asOf: DAY, lineRise: 100, part: 'a' });

function readerOf(records: readonly Plain[]): RecordReader {
  const reader = new RecordReader(settled);
  for (const one of records) reader.value(one);
  return reader;
}

function of(records: readonly Plain[]): { result: RollUp; who: WhoBehind } {
  const { gathered } = readerOf(records);
  return { result: rolledUp(gathered, settled, []), who: whoBehind(gathered, settled.criteria) };
}

const kinds = ['failing', 'open', 'onlyFailing', 'onlyOpen'] as const;
const narrow = { income: { wages: 3250, business: 0, property: 0, transfers: 0, productionCosts: 0 } };

describe('households behind figures of all', () => {
  it('are those whom a criterion keeps, with the village and year that they are of', () => {
    const { who } = of([
      householdIn('b', 'V2', 'notMet', 2),
      householdIn('a', 'V1', 'notMet', 3, { asOf: '2017-12-31' }),
      householdIn('c', 'V1', 'undetermined', 1),
      householdIn('d', 'V1', 'met', 1),
      householdIn('e', 'V1', 'notMet', 1, { register: { status: 'exited' } }),
    ]);
    expect(who.kept('poor', 'household/income', 'failing')).toEqual([
      { id: 'a', village: 'V1', year: 2017, persons: 3 },
      { id: 'b', village: 'V2', year: 2018, persons: 2 },
    ]);
    expect(who.kept('poor', 'household/income', 'onlyOpen').map(({ id }) => id)).toEqual(['c']);
    expect(who.kept('exited', 'household/income', 'onlyFailing').map(({ id }) => id)).toEqual(['e']);
    expect(who.kept('poor', 'household/food', 'failing')).toEqual([]);
  });

  it('are those of whom something else would come, and those of a county in no village', () => {
    const { who } = of([
      householdIn('a', 'V1', 'met', 1, narrow),
      householdIn('n', null, 'notMet', 4),
      householdIn('o', null, 'met', 4),
      householdIn('p', null, 'undetermined', 2, { register: { status: 'exited' } }),
    ]);
    expect(who.turned('poor', 'met', 'notMet').map(({ id }) => id)).toEqual(['a']);
    expect(who.inNoVillage('C1', 'poor')).toEqual({
      households: 1,
      from: 4,
      to: 4,
      list: [{ id: 'n', village: null, year: 2018, persons: 4 }],
    });
    expect(who.inNoVillage('C1', 'wrongExits')).toMatchObject({ households: 1, from: 0, to: 2, list: [{ id: 'p' }] });
    expect(who.inNoVillage('C2', 'poor')).toEqual({ households: 0, from: 0, to: 0, list: [] });
  });

  it('are a hundred at most, the first by id', () => {
    const many = Array.from({ length: 1500 }, (_, at) => householdIn(`h${10_000 - at}`, 'V1', 'notMet', 1));
    const named = of(many).who.kept('poor', 'household/income', 'failing');
    expect(named.map(({ id }) => id)).toEqual(
      many
        .map(({ id }) => String(id))
        .sort()
        .slice(0, 100),
    );
  });

  const fates = ['met', 'notMet', 'undetermined', 'refused'] as const satisfies readonly Wanted[];
  const record = fc
    .record({
      id: fc.constantFrom('h1', 'h2', 'h3', 'h4'),
      village: fc.constantFrom('V1', 'V2', null),
      fate: fc.constantFrom(...fates),
      status: fc.constantFrom('registered', 'exited', 'notRegistered'),
      persons: fc.integer({ min: 1, max: 4 }),
      over: fc.constantFrom({}, narrow, { food: { sufficient: false, protein: 'never' } }),
      asOf: fc.constantFrom(DAY, '2017-12-31'),
    })
    .map(({ id, village, fate, status, persons, over, asOf }) =>
      householdIn(id, village, fate, persons, { ...over, asOf, register: { status } }),
    );

  it('are as many as the figures say, in any order and merged in parts', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 14 }), fc.integer({ min: 0, max: 14 }), (records, cut) => {
        const places = [villageOf('V1', 100), villageOf('V2', 100)];
        const { result, who } = of([...records, ...places]);
        const told = (one: WhoBehind) =>
          JSON.stringify(
            registerGroups.flatMap((group) => [
              ...settled.criteria.flatMap((criterion) => kinds.map((kind) => one.kept(group, criterion, kind))),
              ...(result.province.risen?.households ?? []).map(({ from, to }) => one.turned(group, from, to)),
            ]),
          );
        for (const group of registerGroups)
          for (const { criterion, ...counts } of result.province.blocking[group])
            for (const kind of kinds) {
              const named = who.kept(group, criterion, kind);
              expect(named).toHaveLength(counts[kind].households);
              expect(named.reduce((sum, { persons }) => sum + persons, 0)).toBe(counts[kind].persons);
            }
        for (const { group, from, to, households } of result.province.risen?.households ?? [])
          expect(who.turned(group, from, to)).toHaveLength(households);
        const merged = new MergedStates();
        const parts = [records.slice(cut).reverse(), records.slice(0, cut)];
        for (const [at, part] of parts.entries()) merged.add(stateOfPart(readerOf(part).gathered, `${at}`));
        let again: WhoBehind | undefined;
        merged.rolledUp(hunan2016To2020(), (gathered, { criteria }) => {
          again = whoBehind(gathered, criteria);
        });
        expect(told(again as WhoBehind)).toBe(told(who));
      }),
    );
  });
});
