/** The files of the small rulebook that brings facts of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { companionFiles } from '../../src/rulebook/companions.js';

const folder = new URL('../../fixtures/own-facts/', import.meta.url);

/** As parsed JSON, to be changed. */
export function ownFacts(): Record<string, unknown> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !companionFiles.includes(name));
  return Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]));
}
