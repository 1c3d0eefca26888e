import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from '../../src/records/catalog.js';
import type { RulebookChange } from '../../src/rulebook/changes.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { sha256Of } from '../../src/seal/canonical.js';
import type { Sealed } from '../../src/seal/sealed.js';
import { type VerifyOptions, verifySealed } from '../../src/seal/verify.js';
import { examples, household, type Plain, replaced } from '../examples.js';
import { builtInFiles, pointerOf, put } from '../rulebook/files.js';
import { parseRecord } from '../support/fields.js';
import { evaluate, seal } from '../support/unchecked.js';

const sealedOf = (record: Plain = household(), withRecord = true): Sealed =>
  JSON.parse(JSON.stringify(seal(evaluate(record), record, { withRecord })));
const codes = (sealed: unknown, options?: VerifyOptions) =>
  verifySealed(sealed, options).differences.map((one) => ('part' in one ? `${one.code} ${one.part}` : one.code));

/** A seal changed at a pointer, its hashes as they were. */
function changed(pointer: string, value: unknown, from: Sealed = sealedOf()): Plain {
  return replaced(from as unknown as Plain, pointer, value);
}

/** All hashes made to fit, as somebody would who wants to deceive. */
function refitted(sealed: Plain): Plain {
  const copy = structuredClone(sealed) as unknown as { -readonly [K in keyof Sealed]: Plain };
  if (copy.record.value !== undefined) copy.record.sha256 = sha256Of(copy.record.value);
  copy.verdict.sha256 = sha256Of(copy.verdict.value);
  const { sha256: _, ...rest } = copy;
  return { ...rest, sha256: sha256Of(rest) };
}

/** The built-in rulebook as a later version, with another figure for the line of 2018. */
function laterRulebook(version = '1.3.0') {
  const files = builtInFiles();
  put(files, 'rulebook.json', '/version', version);
  const line = `${pointerOf('parameters.json', 'povertyLine/exit')}/series/options/hunan/2/value`;
  put(files, 'parameters.json', line, '99999');
  return loadRulebook(files);
}

const change = (version: string, criteria: string[]): RulebookChange => ({
  version,
  date: '2027-01-01',
  asOf: { from: '2016-01-01', to: '2020-12-31' },
  criteria,
  labels: { zh: '变', en: 'change' },
});

describe('a seal that is as it was', () => {
  it.each(levels)('is the same: %s', (level) => {
    const record = examples[level]();
    expect(verifySealed(sealedOf(record))).toEqual({ same: true, verdictSame: true, differences: [] });
    for (const given of [record, parseRecord(record), { ...record, extra: 'other' }]) {
      expect(verifySealed(sealedOf(record, false), { record: given })).toEqual({
        same: true,
        verdictSame: true,
        differences: [],
      });
    }
  });

  it('is the same through a rulebook loaded from the files, and by another version of the package', () => {
    expect(verifySealed(sealedOf(), { rulebook: loadRulebook(builtInFiles()) }).same).toBe(true);
    const older = refitted(changed('package.version', '0.0.9'));
    expect(verifySealed(older)).toEqual({
      same: true,
      verdictSame: true,
      differences: [{ code: 'packageDiffers', sealed: '0.0.9', now: expect.any(String) }],
    });
  });
});

describe('a seal that was changed', () => {
  it('is noticed at every single value, however little it was', () => {
    const text = JSON.stringify(sealedOf());
    const leaves = [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null/g)];
    expect(leaves.length).toBeGreaterThan(300);
    for (const [index, match] of leaves.entries()) {
      // One character of each, another of the same sort.
      const [leaf] = match;
      const turned =
        leaf === 'true'
          ? 'false'
          : leaf === 'false'
            ? 'true'
            : leaf.replace(/[\p{L}\d]/u, (one) => (one === '1' ? '2' : '1'));
      const other = `${text.slice(0, match.index)}${turned}${text.slice(match.index + leaf.length)}`;
      if (turned === leaf || index % 3 !== 0) continue;
      expect(verifySealed(JSON.parse(other)).same, `${match.index}: ${leaf}`).toBe(false);
    }
  });

  it('is told by its part', () => {
    expect(codes(changed('record.value.stableIncome', null))).toEqual([
      'altered record',
      'altered seal',
      'outcome',
      'criterion',
    ]);
    expect(codes(changed('verdict.value.outcome', 'notMet'))).toEqual(['altered verdict', 'altered seal', 'outcome']);
    expect(codes(changed('sha256', '0'.repeat(64)))).toEqual(['altered seal']);
  });

  it('is noticed where all hashes were made to fit, as the decision is reached again', () => {
    expect(codes(refitted(changed('verdict.value.outcome', 'notMet')))).toEqual(['outcome']);
    expect(codes(refitted(changed('verdict.value.id', 'H2')))).toEqual(['verdict']);
    expect(codes(refitted(changed('verdict.value.readings.povertyLine', 'national')))).toEqual(['verdict']);
    expect(codes(refitted(changed('verdict.value.rulebook.version', '2.0.0')))).toEqual(['verdict']);
    expect(codes(refitted(changed('verdict.value.overrides', [])))).toEqual(['verdict']);
    expect(codes(refitted(changed('asOf', '2019-12-31')))).toContain('verdict');
    expect(codes(refitted(changed('rulebook.sha256', '0'.repeat(64))))).toEqual(['rulebookDiffers']);
  });
});

describe('a record that is another', () => {
  const now = replaced(replaced(household(), 'income.wages', '0'), 'members.1.name', '王大明');

  it('is told by its paths, and no value of it', () => {
    const { differences } = verifySealed(sealedOf(), { record: now });
    expect(differences).toEqual([
      { code: 'recordDiffers', paths: ['members[1].name', 'income.wages'] },
      { code: 'outcome', sealed: 'met', now: 'notMet' },
      { code: 'criterion', id: 'household/income', sealed: 'met', now: 'notMet' },
    ]);
    expect(JSON.stringify(differences)).not.toMatch(/王/);
  });

  it('is one of another exit year, whatever else is the same', () => {
    const later = { ...household(), asOf: '2019-12-31' };
    expect(verifySealed(sealedOf(), { record: later })).toMatchObject({
      same: false,
      differences: [{ code: 'recordDiffers', paths: ['asOf'] }],
    });
    // A record that bears no date is held against the sealed one.
    const { asOf: _, ...undated } = household();
    expect(verifySealed(sealedOf(), { record: undated }).same).toBe(true);
  });

  it('is told without paths where the seal does not hold it', () => {
    expect(verifySealed(sealedOf(household(), false), { record: now }).differences[0]).toEqual({
      code: 'recordDiffers',
      paths: [],
    });
  });

  it('is missing, or cannot be judged', () => {
    expect(verifySealed(sealedOf(household(), false)).verdictSame).toBe(null);
    expect(verifySealed(sealedOf(), { record: {} }).verdictSame).toBe(null);
    expect(verifySealed(sealedOf(household(), false)).differences).toEqual([{ code: 'recordMissing' }]);
    const { differences } = verifySealed(sealedOf(), { record: replaced(household(), 'income.wages', '王') });
    expect(differences).toEqual([{ code: 'recordRefused', issues: [{ code: 'wrongType', path: 'income.wages' }] }]);
    expect(codes(refitted(changed('record.value.members', 'x')))).toEqual(['recordRefused']);
    expect(codes(refitted({ ...changed('record.value.asOf', '2031-01-01'), asOf: '2031-01-01' }))).toEqual([
      'recordRefused',
    ]);
  });
});

describe('a record that is dated otherwise', () => {
  const later = refitted(changed('record.value.asOf', '2019-12-31'));

  it('is a difference within the seal, though every hash fits', () => {
    expect(verifySealed(later)).toMatchObject({
      same: false,
      verdictSame: true,
      differences: [{ code: 'recordDiffers', paths: ['asOf'] }],
    });
  });

  it('is one beside it, held against what is in the seal or its hash alone', () => {
    const given = { ...household(), asOf: '2019-12-31' };
    expect(verifySealed(sealedOf(), { record: given }).differences).toEqual([
      { code: 'recordDiffers', paths: ['asOf'] },
    ]);
    expect(codes(sealedOf(household(), false), { record: given })).toEqual(['recordDiffers']);
    expect(codes(later, { record: household() })).toEqual(['recordDiffers']);
  });
});

describe('what sealing would not have written', () => {
  it('is told of what is said to be left out', () => {
    for (const omitted of [[], ['extra'], ['extra', 'members[].extra', 'income']]) {
      expect(codes(refitted(changed('record.omitted', omitted)))).toEqual(['notAsSealed omitted']);
    }
    // Without the record just as with it.
    const without = changed('record.omitted', ['income'], sealedOf(household(), false));
    expect(codes(refitted(without), { record: household() })).toEqual(['notAsSealed omitted']);
  });

  it('is told of the record', () => {
    const { asOf: _, ...undated } = household();
    const free = { ...household(), extra: { note: 1 } };
    for (const value of [undated, free]) {
      expect(codes(refitted(changed('record.value', value)))).toEqual(['notAsSealed record']);
      expect(verifySealed(refitted(changed('record.value', value))).verdictSame).toBe(true);
    }
    // Where the hash does not fit that has been said.
    expect(codes(changed('record.value', free))).toEqual(['altered record', 'altered seal']);
    // Key order is layout.
    const turned = Object.fromEntries(Object.entries(sealedOf().record.value ?? {}).reverse());
    expect(codes(refitted(changed('record.value', turned)))).toEqual([]);
  });
});

describe('records of the same values', () => {
  const wages = (value: unknown): Plain => replaced(household(), 'income.wages', value);
  const noName = replaced(household(), 'members.0.name', null);

  it.each<[string, unknown, unknown]>([
    ['46800.5 and "46800.50"', 46800.5, '46800.50'],
    ['"046800" and 46800', '046800', 46800],
    ['more digits than a number holds', '123456789012345.6700', '123456789012345.67'],
    ['a range', { from: '1.0', to: 2 }, { from: 1, to: '2.0000' }],
  ])('are the same record: %s', (_, one, other) => {
    expect(codes(sealedOf(wages(one)), { record: wages(other) })).toEqual([]);
    expect(codes(sealedOf(wages(other)), { record: wages(one) })).toEqual([]);
  });

  it('are the same with null for what is absent, in groups and members too', () => {
    const { stableIncome: _stable, water: _water, ...absent } = household();
    const given = { ...absent, stableIncome: null, water: {}, evidence: {} };
    expect(codes(sealedOf(absent), { record: given })).toEqual([]);
    expect(codes(sealedOf(given), { record: absent })).toEqual([]);
    const { name: _name, ...nameless } = (household().members as Plain[])[0] ?? {};
    expect(codes(sealedOf(noName), { record: replaced(household(), 'members.0', nameless) })).toEqual([]);
  });

  it('are the same by the values of evidence', () => {
    const by = (value: unknown) => household({ evidence: { 'income.wages': [{ source: 'x', by: null, value }] } });
    expect(codes(sealedOf(by('46800.50')), { record: by(46800.5) })).toEqual([]);
    const other = verifySealed(sealedOf(by('46800.50')), { record: by(46800.4) }).differences[0];
    expect(other).toEqual({ code: 'recordDiffers', paths: ['evidence["income.wages"][0].value'] });
  });

  it('are known by the hash alone where it is of the shortest form', () => {
    const by = (value: unknown): Plain => ({ ...household(), income: { wages: value, business: 0 } });
    expect(codes(sealedOf(by(46800.5), false), { record: by('46800.50') })).toEqual([]);
    expect(codes(sealedOf(by('46800.50'), false), { record: by('46800.50') })).toEqual([]);
    expect(codes(sealedOf(by(46800.5), false), { record: by('46800.51') })[0]).toBe('recordDiffers');
  });

  it('are others by the least step, and ids are no numbers', () => {
    expect(verifySealed(sealedOf(wages('46800.5')), { record: wages('46800.5001') }).differences[0]).toEqual({
      code: 'recordDiffers',
      paths: ['income.wages'],
    });
    const named = (id: string) => replaced(household(), 'village', id);
    expect(codes(sealedOf(named('V7')), { record: named('V07') })[0]).toBe('recordDiffers');
    expect(verifySealed(sealedOf(named('7')), { record: named('07') }).differences[0]).toEqual({
      code: 'recordDiffers',
      paths: ['village'],
    });
  });
});

describe('null for a record', () => {
  it('is no record, and not the one within the seal', () => {
    expect(verifySealed(sealedOf(), { record: null })).toEqual({
      same: false,
      verdictSame: null,
      differences: [{ code: 'recordRefused', issues: [{ code: 'notARecord', path: '' }] }],
    });
    expect(verifySealed(sealedOf(), { record: undefined }).same).toBe(true);
    expect(codes({ ...sealedOf(), record: null })).toEqual(['notASeal']);
  });
});

describe('rules that are others', () => {
  it('are told, with what comes out otherwise and since when', () => {
    const changes = [
      change('1.3.0', ['*']),
      change('1.2.0', ['household/income']),
      change('1.1.1', ['household/food']),
    ];
    expect(verifySealed(sealedOf(), { rulebook: laterRulebook(), changes })).toEqual({
      same: false,
      verdictSame: false,
      differences: [
        {
          code: 'rulebookDiffers',
          sealed: { id: 'hunan-2016-2020', version: '1.1.0' },
          now: { id: 'hunan-2016-2020', version: '1.3.0' },
        },
        { code: 'outcome', sealed: 'met', now: 'notMet' },
        { code: 'criterion', id: 'household/income', sealed: 'met', now: 'notMet' },
      ],
      since: '1.2.0',
      changes: [changes[1], changes[0]],
    });
    const unknown = verifySealed(sealedOf(), { rulebook: laterRulebook() });
    expect(unknown).not.toHaveProperty('since');
    expect(unknown).not.toHaveProperty('changes');
  });

  it('give the same verdict in every detail', () => {
    const files = builtInFiles();
    put(files, 'rulebook.json', '/version', '1.2.0');
    const { same, verdictSame, differences } = verifySealed(sealedOf(), { rulebook: loadRulebook(files) });
    expect([same, verdictSame, differences.map(({ code }) => code)]).toEqual([false, true, ['rulebookDiffers']]);
  });

  it('may know a reading more, as long as its default is what was applied before', () => {
    const { incomeBound: _, ...fewer } = sealedOf().readings;
    const before = refitted(changed('verdict.value.readings', fewer, refitted(changed('readings', fewer)) as never));
    expect(codes(before)).toEqual(['readings']);
    const files = builtInFiles();
    put(files, 'rulebook.json', '/version', '1.2.0');
    expect(codes(before, { rulebook: loadRulebook(files) })).toEqual(['rulebookDiffers']);
    expect(verifySealed(before, { rulebook: loadRulebook(files) }).verdictSame).toBe(true);
  });

  it('are not at hand', () => {
    const sealed = refitted(changed('rulebook.id', 'guizhou'));
    expect(verifySealed(sealed).differences).toEqual([
      { code: 'rulebookMissing', sealed: { id: 'guizhou', version: '1.1.0' } },
    ]);
  });

  it('know other readings', () => {
    const sealed = refitted(changed('readings', { ...sealedOf().readings, incomeBound: 'about', moon: 'full' }));
    const { differences } = verifySealed(sealed);
    expect(differences).toEqual([
      { code: 'readings', id: 'incomeBound', sealed: 'about', now: 'atLeast' },
      { code: 'readings', id: 'moon', sealed: 'full', now: null },
      { code: 'verdict', at: expect.stringMatching(/^\/readings/) },
    ]);
  });
});

describe('what is no seal', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, ''],
    ['null', null, ''],
    ['a text', 'seal', ''],
    ['a verdict', evaluate(household()), '/seal'],
    ['a list', [sealedOf()], ''],
    ['another form', changed('seal', 2), '/seal'],
    ['a key more', { ...sealedOf(), more: 1 }, ''],
    ['a function', { ...sealedOf(), asOf: () => 1 }, ''],
  ])('%s', (_, value, at) => {
    expect(verifySealed(value)).toEqual({
      same: false,
      verdictSame: null,
      differences: [{ code: 'notASeal', at }],
    });
  });

  it('never makes it throw', () => {
    const text = JSON.stringify(sealedOf());
    const junk = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      // Any value of a seal replaced by any other.
      fc
        .tuple(fc.nat(), fc.jsonValue())
        .map(([place, value]) => {
          let at = 0;
          return JSON.parse(text, (_, one) => (at++ === place % 400 ? value : one)) as unknown;
        })
        .filter((value) => JSON.stringify(value) !== text),
    );
    fc.assert(
      fc.property(junk, (value) => {
        expect(verifySealed(value).same).toBe(false);
        verifySealed(sealedOf(), { record: value });
      }),
      { numRuns: 300, examples: [[JSON.parse(`{"__proto__":${text}}`)]] },
    );
  });
});
