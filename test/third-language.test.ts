/**
 * A third language, made in this process: every word and sentence of the catalogue that reports speak from stands in
 * brackets. What is left of a report without them is the record's, the rulebook's or the table of fields': else
 * something would be worded outside the catalogues, and a language more would not reach it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { levels } from '../src/records/catalog.js';
import { eligibleWords, listWords } from '../src/words/command.js';
import { words } from '../src/words/index.js';
import { ruleDocumentWords } from '../src/words/rule-document.js';
import { fieldsOf } from './support/fields.js';
import { printed } from './support/printed.js';

const OPEN = '⟦';
const CLOSE = '⟧';

/** What a catalogue has, with brackets about all that is said. */
function bracketed<T>(value: T): T;
function bracketed(value: unknown): unknown {
  if (typeof value === 'string') return `${OPEN}${value}${CLOSE}`;
  if (typeof value === 'function') return (...given: unknown[]) => bracketed(value(...given));
  if (Array.isArray(value)) return value.map((one) => bracketed(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bracketed(one)]));
}

/** A text without what stands in brackets, which may stand in each other. */
function outside(text: string): string {
  let depth = 0;
  let rest = '';
  for (const sign of text) {
    if (sign === OPEN) depth += 1;
    else if (sign === CLOSE) depth -= 1;
    else if (depth === 0) rest += sign;
  }
  expect(depth).toBe(0);
  return rest;
}

/** Every text in a value of JSON, names of fields too. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [key, ...textsIn(one)]);
}

const filesIn = (folder: string) =>
  readdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(json|ndjson)$/.test(name))
    .map((name) => readFileSync(new URL(`../${folder}/${name}`, import.meta.url), 'utf8'));
const valuesIn = (text: string): unknown[] => {
  try {
    return [JSON.parse(text)];
  } catch {
    return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  }
};

/** What rulebooks, records and the table of fields say, the longest first; sentences by what stands between their gaps. */
const others = [
  ...['rules', 'fixtures/records', 'fixtures/eligible'].flatMap(filesIn).flatMap(valuesIn).flatMap(textsIn),
  ...levels.flatMap((level) => fieldsOf(level).flatMap((field) => [field.path, ...textsIn(field)])),
]
  .flatMap((text) => text.split(/\{[^{}]*\}/))
  .filter((text) => /\p{L}/u.test(text))
  .sort((a, b) => b.length - a.length);
const distinct = [...new Set(others)];

/** A text wherever it stands; a name or an English word only where it is no part of another. */
const whole = (text: string) => {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(/^[\x20-\x7e]+$/.test(text) ? `(?<![A-Za-z])${escaped}(?![A-Za-z])` : escaped, 'g');
};

/** Lines in which something is said that neither a catalogue nor these have. */
function unsaid(text: string): string[] {
  const rest = distinct.reduce(
    (left, one) => (left.includes(one) ? left.replace(whole(one), ' ') : left),
    outside(text),
  );
  return rest.split('\n').filter((line) => /\p{L}/u.test(line));
}

const topics = [words, eligibleWords, listWords, ruleDocumentWords];
const chinese = topics.map(({ zh }) => zh);

beforeAll(() => {
  for (const topic of topics) Object.assign(topic, { zh: bracketed(topic.zh) });
});

// Other tests may run in the same process.
afterAll(() => {
  topics.forEach((topic, index) => {
    Object.assign(topic, { zh: chinese[index] });
  });
});

describe('all that reports say', () => {
  it.each([
    ['check fixtures/records'],
    ['explain fixtures/records'],
    ['explain fixtures/records --format md'],
    ['explain fixtures/records --all-readings'],
    ['eligible fixtures/eligible'],
    ['rules show household/income'],
    ['rules show village/exit'],
    ['rules show measure/studyGrant --format md'],
  ])('is in the catalogues, the rulebook or the record: %s', async (command) => {
    const { stdout, stderr } = await printed(command.split(' '), 'zh');
    expect(stdout).toContain(OPEN);
    expect(unsaid(stdout + stderr)).toEqual([]);
  });

  it('is told from what is said elsewhere', () => {
    expect(unsaid(`${OPEN}a ${OPEN}b${CLOSE}${CLOSE} household/income 1`)).toEqual([]);
    expect(unsaid(`${OPEN}a${CLOSE} quux\n1`)).toHaveLength(1);
    expect(unsaid('householdsomething')).toHaveLength(1);
  });
});
