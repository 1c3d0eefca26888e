/** The files of the small rulebook that brings facts of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { isInvalidRulebookError } from '../../src/base/errors.js';
import { companionFiles } from '../../src/rulebook/companions.js';
import { loadRulebook } from '../../src/rulebook/load.js';

const folder = new URL('../../fixtures/own-facts/', import.meta.url);

/** As parsed JSON, to be changed. */
export function ownFacts(): Record<string, unknown> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !companionFiles.includes(name));
  return Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]));
}

/** What is wrong with a rulebook, all of it in one file: code, reason and place of each. */
export function faultsIn(file: string, files: Readonly<Record<string, unknown>>): string[] {
  try {
    loadRulebook(files);
    return [];
  } catch (error) {
    if (!isInvalidRulebookError(error)) throw error;
    return error.issues.map((issue) => {
      expect(issue.file).toBe(file);
      return `${issue.code} ${'reason' in issue ? issue.reason : ''} ${issue.pointer}`;
    });
  }
}
