/** A file of villages and counties that were merged or renamed. */
import { isValues } from '../base/values.js';
import { lastNames, type Renamed } from '../records/renamed.js';
import { rollUpWords } from '../words/roll-up.js';
import { UsageError } from './exit.js';
import { readJsonFile } from './json-file.js';
import type { Session } from './session.js';

/** New ids by old ones. */
export interface RenamedIds {
  readonly villages?: Renamed;
  readonly counties?: Renamed;
}

/** @throws UsageError where the file is no table of ids, or they are renamed in a circle */
export function renamedIn(file: string, session: Session): RenamedIds {
  const { value, issues } = readJsonFile(file, session);
  const isTable = (one: unknown) =>
    one === undefined || (isValues(one) && Object.values(one).every((id) => typeof id === 'string' && id !== ''));
  const { villages, counties, ...others } = (isValues(value) ? value : { none: true }) as Readonly<
    Record<string, unknown>
  >;
  if (issues.length > 0 || !isTable(villages) || !isTable(counties) || Object.keys(others).length > 0)
    throw new UsageError(rollUpWords[session.language].renamedFile(file));
  try {
    for (const ids of [villages, counties]) lastNames((ids ?? {}) as Renamed);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(rollUpWords[session.language].renamedInCircle(file));
    throw error;
  }
  return value as RenamedIds;
}
