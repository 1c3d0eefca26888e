import { readFileSync } from 'node:fs';
import { satisfies } from 'semver';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly engines?: { readonly node?: string };
}

/** The oldest Node that everything here, tools included, has to run on. */
const NODE = '20.20.0';

/** The project's, that of the benchmark with what it compares with, those of the writers of workbooks and of the databases; at least so many packages are in each. */
const lockfiles = [
  ['package-lock.json', 100],
  ['test/bench/package-lock.json', 10],
  ['test/office/package-lock.json', 100],
  ['test/duckdb/package-lock.json', 8],
] as const;

describe.each(lockfiles)('%s', (path, least) => {
  const lockfile = JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const packages = Object.entries(lockfile.packages);

  it('lists the packages', () => {
    expect(packages.length).toBeGreaterThan(least);
  });

  it(`holds nothing that does not run on Node ${NODE}`, () => {
    const excluded = packages.filter(([, { engines }]) => engines?.node && !satisfies(NODE, engines.node));
    expect(excluded.map(([path, { engines }]) => `${path} wants ${engines?.node}`)).toEqual([]);
  });

  it('names no registry', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  // Those for other platforms too: npm leaves their hashes out where it writes the file beside installed packages.
  it('holds the hash of every package, so that none can be exchanged unseen', () => {
    const hashed = /^sha512-[A-Za-z0-9+/]{86}==$/;
    const without = packages.filter(([path, { integrity }]) => path !== '' && !hashed.test(integrity ?? ''));
    expect(without.map(([path]) => path)).toEqual([]);
  });
});
