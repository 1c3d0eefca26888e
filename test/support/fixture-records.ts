/** The example records of the project, by id. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Plain } from '../examples.js';

const folder = new URL('../../fixtures/records/', import.meta.url);

/** All of them, in the order of their files. */
export const fixtureRecords: readonly Plain[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap((name): Plain[] => [JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Plain | Plain[]].flat());

/** The one with an id, as a copy of its own. */
export function fixture(id: string): Plain {
  const found = fixtureRecords.find((record) => record.id === id);
  if (found === undefined) throw new Error(`No example record ${id}.`);
  return structuredClone(found);
}
