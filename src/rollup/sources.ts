/** Records in, a roll-up out (contract 13): in one pass, in any order, or in parts that are merged. */

import { InvalidRecordError } from '../base/errors.js';
import type { Level } from '../records/catalog.js';
import { commonTable } from '../records/catalog.js';
import { typeName } from '../records/found.js';
import { knownOptions } from '../records/options.js';
import { worded } from '../records/word-issue.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import { type OfRulebook, ofRulebook } from '../rulebook/rulebook-records.js';
import type { HunanTypes, OwnTypes, RecordOf, RulebookTypes } from '../rulebook/rulebook-types.js';
import { type RollUpOptions, settledOptions } from './about.js';
import { MergedStates } from './merged-states.js';
import { RecordReader } from './read-records.js';
import type { RollUp } from './result.js';
import { rolledUp } from './roll-up.js';
import { type RollUpState, stateOfPart } from './state.js';

type Records<One> = Iterable<One> | AsyncIterable<One>;

/** What is rolled up: records by level, in any order. */
export interface RollUpSources<Types extends RulebookTypes = OwnTypes> {
  readonly households?: Records<RecordOf<Types>> | undefined;
  readonly villages?: Records<RecordOf<Types>> | undefined;
  readonly counties?: Records<RecordOf<Types>> | undefined;
}

const levelsOf: readonly (readonly [keyof RollUpSources, Level])[] = [
  ['households', 'household'],
  ['villages', 'village'],
  ['counties', 'county'],
];

/**
 * Rolls records up: the exits of households to the incidence of their villages and counties, as intervals where something
 * is not known, and these judged on it. Each record is read once, and none is kept.
 * @throws InvalidRecordError for options that there are not; records that are refused are counted
 */
export async function rollUp<Types extends RulebookTypes = HunanTypes>(
  sources: RollUpSources<Types>,
  options: RollUpOptions<Types>,
): Promise<RollUp> {
  const settled = settledOptions(options);
  const { gathered } = await read(sources, new RecordReader(settled));
  return rolledUp(gathered, settled, settled.part === undefined ? [] : [settled.part]);
}

/**
 * The state of one part of the records, to be merged with those of others. It holds the ids of households: treat it as
 * the records themselves.
 * @throws InvalidRecordError as `rollUp` does
 */
export async function partial<Types extends RulebookTypes = HunanTypes>(
  sources: RollUpSources<Types>,
  options: RollUpOptions<Types>,
): Promise<RollUpState> {
  const settled = settledOptions(options);
  const { gathered } = await read(sources, new RecordReader(settled));
  return stateOfPart(gathered, settled.part);
}

/**
 * One state of several, the same whatever the order and grouping.
 * @throws RollUpStateError where one is no state, is about something else, or holds a part that another holds
 */
export function merge(first: RollUpState, ...others: readonly RollUpState[]): RollUpState {
  return statesOf([first, ...others]).state();
}

/**
 * What a state comes to.
 * @param options the rulebook that it was made with, where that is not the built-in one
 * @throws RollUpStateError as `merge` does, also where it was made with another rulebook
 */
export function rollUpOf<Types extends RulebookTypes = OwnTypes>(
  state: RollUpState | readonly RollUpState[],
  options: OfRulebook<Types> = {},
): RollUp {
  const { rulebook = hunan2016To2020() } = knownOptions(options, ofRulebook);
  return statesOf(Array.isArray(state) ? state : [state as RollUpState]).rolledUp(rulebook);
}

function statesOf(states: readonly unknown[]): MergedStates {
  const merged = new MergedStates();
  for (const state of states) merged.add(state);
  return merged;
}

async function read<Types extends RulebookTypes>(
  sources: RollUpSources<Types>,
  reader: RecordReader,
): Promise<RecordReader> {
  for (const [name, level] of levelsOf) {
    const records: unknown = sources[name];
    if (records === undefined || records === null) continue;
    if (typeof records !== 'object' || !(Symbol.asyncIterator in records || Symbol.iterator in records)) {
      throw new InvalidRecordError([
        worded({ code: 'wrongType', path: name, expected: 'list', found: typeName(records) }, commonTable),
      ]);
    }
    if (Symbol.asyncIterator in records)
      for await (const one of records as AsyncIterable<unknown>) reader.value(one, level);
    else for (const one of records as Iterable<unknown>) reader.value(one, level);
  }
  return reader;
}
