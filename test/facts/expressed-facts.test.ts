import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compare, isExact, toDecimalString } from '../../src/base/exact.js';
import { isInterval } from '../../src/base/interval.js';
import { givenOn } from '../../src/evaluate/prepare.js';
import type { Fact } from '../../src/facts/fact.js';
import { factsFile, readFacts } from '../../src/facts/read-facts.js';
import { derivedFacts } from '../../src/facts/registry.js';
import { parseRecord } from '../../src/index.js';
import { fieldsOf, levels } from '../../src/records/catalog.js';
import { isUncertain } from '../../src/records/uncertainty.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';

const file = factsFile.parse(
  JSON.parse(readFileSync(new URL('../../rules/hunan-2016-2020/facts.json', import.meta.url), 'utf8')),
);
const faults: unknown[] = [];
const made = readFacts(file.facts, (at, code, message) => faults.push([at.join('/'), code, message]));

let state = 12345;
const rnd = () => {
  state = (state * 1103515245 + 12345) & 0x7fffffff;
  return state / 0x7fffffff;
};
const pick = <T>(list: readonly T[]): T => list[Math.floor(rnd() * list.length)] as T;
const num = (kind: string): unknown => {
  const n =
    kind === 'count'
      ? pick([0, 1, 2, 3, 10, 100, 2016, 2018, 2020, 1000, 9007199254740991])
      : kind === 'money'
        ? pick([0, 100.25, '300.5', 1, 12000, '999999999999999.9999'])
        : pick([0, 1, 2, 1.5, 99.5, 100, 25]);
  return n;
};
const value = (kind: string, options: string[], ranges: boolean): unknown => {
  if (rnd() < 0.15) return rnd() < 0.5 ? null : undefined;
  if (kind === 'boolean') return rnd() < 0.5;
  if (kind === 'code') return pick(options);
  if (kind === 'date')
    return pick([
      '2015-08-31',
      '2002-12-31',
      '2003-01-01',
      '2010-02-28',
      '2012-02-29',
      '2017-01-17',
      '2017-01-23',
      '2018-03-01',
      '2012-09-01',
      '2011-08-31',
      '2013-01-01',
    ]);
  if (kind === 'text') return 'x' + Math.floor(rnd() * 1e9);
  if (ranges && rnd() < 0.4) {
    const a = num(kind),
      b = num(kind);
    return Number(a) <= Number(b) ? { from: a, to: b } : { from: b, to: a };
  }
  return num(kind);
};
function record(level: string, ranges: boolean): any {
  const out: any = {
    level,
    id: 'x',
    asOf: pick(['2016-06-30', '2018-12-31', '2019-02-28', '2020-03-01', '2017-08-30', '2017-08-31']),
  };
  const fill = (target: any, prefix: string) => {
    for (const field of fieldsOf(level as 'household')) {
      if (['level', 'id', 'asOf', 'evidence', 'extra', 'decidedOn'].includes(field.path)) continue;
      if (prefix === '' ? field.path.startsWith('members[]') : !field.path.startsWith(prefix)) continue;
      const keys = field.path.slice(prefix.length).split('.');
      if (/deathDate|village|county|Name/.test(field.path) || keys.at(-1) === 'id' || keys.at(-1) === 'name') continue;
      let at = target;
      for (const key of keys.slice(0, -1)) at = at[key] ??= {};
      at[keys.at(-1)!] = value(field.kind, Object.keys(field.options ?? {}), ranges);
    }
  };
  fill(out, '');
  if (level === 'household') {
    out.members = Array.from({ length: 1 + Math.floor(rnd() * 3) }, () => {
      const m = {};
      fill(m, 'members[].');
      return m;
    });
    delete out.rural;
    out.relocation = out.relocation && { ...out.relocation, status: 'moved' };
  }
  return out;
}
const show = (v: any): unknown =>
  isExact(v) ? toDecimalString(v) + (compare(v, v) ? '' : '') : isInterval(v) ? [show(v.from), show(v.to)] : v;
it('reads', () => {
  expect(faults).toEqual([]);
});
it('equals', () => {
  let compared = 0,
    refused = 0;
  const bad: Record<string, number> = {};
  const stat: Record<string, number> = {};
  const N = Number(process.env.N ?? 3000);
  for (const level of levels)
    for (let i = 0; i < N; i += 1) {
      let rec: any;
      const ranges = i % 2 === 0;
      try {
        rec = parseRecord(record(level, ranges));
      } catch {
        refused += 1;
        continue;
      }
      const uncertain = isUncertain(rec);
      const chosen = {
        oneOffTransfers: pick(['counted', 'excluded']),
        householdSize: pick(['allMembers', 'sharing']),
        povertyLine: 'national',
      };
      const given = givenOn(hunan2016To2020(), chosen, rec.asOf, new Map(), 0);
      for (const old of derivedFacts as readonly Fact[]) {
        if (old.level !== level && !(old.level === 'member' && level === 'household')) continue;
        const next = made.get(old.level)?.get(old.name);
        if (!next) throw new Error(old.name);
        const [a, b] = [old.prepare(given), next.prepare(given)];
        compared += 1;
        const kk = old.name + (uncertain ? '/u' : '') + (a.between && a.between(rec) ? '/known' : '');
        stat[kk] = (stat[kk] ?? 0) + 1;
        const left = [uncertain ? null : show(a.value(rec)), a.trace(rec), a.between ? show(a.between(rec)) : null];
        const right = [uncertain ? null : show(b.value(rec)), b.trace(rec), a.between ? show(b.between?.(rec)) : null];
        if (JSON.stringify(left) !== JSON.stringify(right)) {
          bad[old.name] = (bad[old.name] ?? 0) + 1;
          if ((bad[old.name] ?? 0) <= 2)
            console.log(
              old.name,
              level,
              JSON.stringify(chosen),
              '\n OLD',
              JSON.stringify(left),
              '\n NEW',
              JSON.stringify(right),
            );
        }
      }
    }
  console.log({ compared, refused, bad }, stat);
});
it('has the same static parts', () => {
  for (const old of derivedFacts as readonly Fact[]) {
    const next = made.get(old.level)?.get(old.name);
    for (const key of ['inputs', 'readings', 'working', 'range', 'type'] as const)
      if (JSON.stringify(old[key]) !== JSON.stringify(next?.[key]))
        console.log(old.level, old.name, key, JSON.stringify(old[key]), JSON.stringify(next?.[key]));
  }
});
