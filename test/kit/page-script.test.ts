/**
 * Modules of the page have stand-ins, and a minifier has gone over it: whatever is opened on it, it says what the plain
 * modules say, as the command does.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageScript } from '../../src/kit/page-script.js';
import { readRules } from '../../src/kit/read-folder.js';
import { flatFiles } from '../../src/rulebook/load.js';
import { casesIn } from '../support/cases.js';
import { fixtureRecords } from '../support/fixture-records.js';
import { type OpenedOnPage, pageSays } from '../support/page-says.js';

let built: typeof pageSays;
beforeAll(async () => {
  runInThisContext(await pageScript('test/support/page-says-entry.ts'));
  built = (globalThis as unknown as { pageSays: typeof pageSays }).pageSays;
}, 60_000);

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));
/** The records of the case files of a folder, each file as one of records. */
function recordsIn(folder: 'cases' | 'refused', one: number): readonly OpenedOnPage[] {
  const byFile = new Map<string, unknown[]>();
  for (const { file, record } of casesIn(folder)) byFile.set(file, [...(byFile.get(file) ?? []), record]);
  return [...byFile].map(([name, records]) => ({ name, bytes: json(records), one }));
}
const filesIn = (folder: string, named: RegExp) =>
  readdirSync(new URL(`../../fixtures/${folder}`, import.meta.url))
    .filter((name) => named.test(name))
    .map((name): OpenedOnPage => ({ name, bytes: bytesOf(`${folder}/${name}`), one: 5 }));

/** What answers `问题名册.xlsx` leaves to be given. */
const { options } = JSON.parse(new TextDecoder().decode(bytesOf('tables/问题名册.expected.json'))) as {
  readonly options: { readonly mapping?: { readonly answers?: Readonly<Record<string, string>> } };
};
const own = JSON.stringify(flatFiles(readRules('fixtures/own-facts').files));

const opened: readonly OpenedOnPage[] = [
  { name: 'records.json', bytes: json(fixtureRecords), one: 1 },
  ...recordsIn('cases', 4),
  ...recordsIn('refused', 1),
  ...filesIn('tables', /\.(?:xlsx|csv)$/),
  { name: '问题名册.xlsx', bytes: bytesOf('tables/问题名册.xlsx'), answers: options.mapping?.answers ?? {}, one: 5 },
  ...filesIn('refused/text', /json/),
  { name: 'none.txt', bytes: Uint8Array.of(0, 1, 2, 0xff), one: 1 },
  { name: 'by-own-rules.json', bytes: json(fixtureRecords), rulebook: own, one: 3 },
];

describe('the script of the page', () => {
  it('is in a bundle of its own, so that two copies are compared', () => {
    expect(built).toBeInstanceOf(Function);
    expect(built).not.toBe(pageSays);
    expect(opened.length).toBeGreaterThan(10);
  });

  it.each(opened.map((file) => [`${file.name}${file.answers === undefined ? '' : ', answered'}`, file] as const))(
    'says of %s what the plain modules say',
    (_, file) => {
      const [said, plain] = [built(file), pageSays(file)];
      expect([...said.keys()]).toEqual([...plain.keys()]);
      for (const [about, value] of plain) expect(said.get(about), about).toEqual(value);
    },
    60_000,
  );
});
