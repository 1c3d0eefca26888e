import { describe, expect, it } from 'vitest';
import type { CaseEntry } from '../../src/page/case-file.js';
import { type ClosedText, closedText, openedText, passphraseKey, randomBytes } from '../../src/page/closed-text.js';
import type { CopyHead, CopyStore } from '../../src/page/copy-store.js';
import { Keeper, type KeptDesk } from '../../src/page/keeper.js';

const casesOf = (count: number, wages = 1): CaseEntry[] =>
  Array.from({ length: count }, (_, at) => ({
    record: { level: 'household', id: `H${at}`, income: { wages } },
    place: { file: '名册.xlsx', item: at + 1 },
    issues: [],
  }));
const keptOf = (cases: readonly CaseEntry[]): KeptDesk => ({
  file: '名册.xlsx',
  asOf: undefined,
  rulebook: { id: 'r', version: '1' },
  cases,
});

/** A store that is only a map, and who has what in use. */
function storeIn(copies: Map<string, { head: CopyHead; parts: ClosedText[] }>, inUse: Set<string>) {
  const written: number[] = [];
  const store: CopyStore = {
    heads: async () => new Map([...copies].filter(([id]) => !inUse.has(id)).map(([id, { head }]) => [id, head])),
    parts: async (id) => copies.get(id)?.parts ?? [],
    put: async (id, head, parts, count) => {
      const all = [...(copies.get(id)?.parts ?? [])];
      for (const [index, part] of parts) all[index] = part;
      written.push(parts.size);
      copies.set(id, { head, parts: all.slice(0, count) });
    },
    wipe: async (id) => void copies.delete(id),
    take: async (id) => !inUse.has(id) && Boolean(inUse.add(id)),
  };
  return { store, written };
}

function made() {
  const copies = new Map<string, { head: CopyHead; parts: ClosedText[] }>();
  const inUse = new Set<string>();
  const due: (() => void)[] = [];
  const faults: unknown[] = [];
  const desk: { now: KeptDesk | 'busy' | undefined } = { now: undefined };
  const { store, written } = storeIn(copies, inUse);
  const keeperOf = () =>
    new Keeper(
      store,
      () => desk.now,
      (act) => due.push(act),
      (error) => error !== undefined && faults.push(error),
    );
  const keeper = keeperOf();
  const pass = async () => {
    for (const act of due.splice(0)) act();
    await keeper.settled();
  };
  return { copies, inUse, desk, keeper, keeperOf, store, written, pass, faults };
}

describe('a closed text', () => {
  it('opens by its passphrase where it was put, and nowhere else; no two are closed alike', async () => {
    const salt = randomBytes(16);
    const key = await passphraseKey('口令 一二三四', salt);
    const [one, other] = [await closedText('张三', key, 'a'), await closedText('张三', key, 'a')];
    expect(await openedText(one, key, 'a')).toBe('张三');
    expect(new Uint8Array(one.data)).not.toEqual(new Uint8Array(other.data));
    expect(one.iv).not.toEqual(other.iv);
    await expect(openedText(one, key, 'b')).rejects.toThrow();
    await expect(openedText(one, await passphraseKey('口令 一二三五', salt), 'a')).rejects.toThrow();
    await expect(openedText(one, await passphraseKey('口令 一二三四', randomBytes(16)), 'a')).rejects.toThrow();
    expect(key.extractable).toBe(false);
  });
});

describe('a copy for recovery', () => {
  it('holds what is not saved, written by parts, and is gone once all is saved', async () => {
    const { copies, desk, keeper, written, pass } = made();
    keeper.changed(0);
    await keeper.begin('passphrase');
    await pass();
    expect(copies.size).toBe(0);
    desk.now = keptOf(casesOf(50));
    keeper.changed(7);
    keeper.changed(8);
    await pass();
    expect(written).toEqual([3]);
    desk.now = keptOf(casesOf(50, 2));
    for (const at of [41, 42, 41]) keeper.changed(at);
    await pass();
    expect(written).toEqual([3, 1]);
    desk.now = keptOf(casesOf(3));
    keeper.changed();
    await pass();
    expect([...copies.values()].map(({ parts }) => parts.length)).toEqual([1]);
    // While the page reads, nobody can tell what there is.
    desk.now = 'busy';
    keeper.changed();
    await pass();
    expect(copies.size).toBe(1);
    desk.now = undefined;
    keeper.changed();
    await pass();
    expect(copies.size).toBe(0);
    desk.now = keptOf(casesOf(30));
    keeper.changed(0);
    await pass();
    expect(written.at(-1)).toBe(2);
    await keeper.end();
    expect([copies.size, keeper.isOn]).toEqual([0, false]);
  });

  it('is recovered by its passphrase, stays by another, and is in use by one page', async () => {
    const { copies, inUse, desk, keeper, keeperOf, pass } = made();
    await keeper.begin('passphrase');
    desk.now = keptOf(casesOf(45));
    keeper.changed();
    await pass();
    expect(await keeperOf().recover('passphrase')).toBeUndefined();
    inUse.clear();
    const before = [...copies.keys()];
    expect(await keeperOf().recover('passphrasE')).toBeUndefined();
    expect([...copies.keys()]).toEqual(before);
    const next = keeperOf();
    expect(await next.recover('passphrase')).toEqual(JSON.parse(JSON.stringify(desk.now)));
    expect([[...copies.keys()], next.isOn]).toEqual([before, true]);
  });

  it('says what could not be written, and writes all of it once it can be', async () => {
    const { copies, desk, keeper, store, written, pass, faults } = made();
    await keeper.begin('passphrase');
    const { put } = store;
    desk.now = keptOf(casesOf(45));
    keeper.changed();
    Object.assign(store, { put: async () => Promise.reject(new Error('full')) });
    await pass();
    expect([copies.size, faults.map(String)]).toEqual([0, ['Error: full']]);
    Object.assign(store, { put });
    keeper.changed(1);
    await pass();
    expect(written).toEqual([3]);
  });

  it('that lacks a part is not taken for the whole, and what others have put there keeps none from being opened', async () => {
    const { copies, inUse, desk, keeper, keeperOf, pass } = made();
    await keeper.begin('passphrase');
    desk.now = keptOf(casesOf(45));
    keeper.changed();
    await pass();
    inUse.clear();
    const [[id, copy] = ['', undefined]] = copies;
    const foreign = { head: { salt: 5, iv: 5, data: 5 } as never, parts: [] };
    copies.clear();
    copies.set('0', foreign).set(id, copy as never);
    expect((await keeperOf().recover('passphrase'))?.cases.length).toBe(45);
    inUse.clear();
    copy?.parts.pop();
    await expect(keeperOf().recover('passphrase')).rejects.toThrow('2/3');
    expect(copies.size).toBe(2);
  });

  it('is written at once where the page may end', async () => {
    const { copies, desk, keeper, written, pass } = made();
    await keeper.begin('passphrase');
    desk.now = keptOf(casesOf(2));
    keeper.changed(1);
    keeper.hurry();
    await keeper.settled();
    expect(copies.size).toBe(1);
    keeper.hurry();
    await pass();
    expect(written).toEqual([1]);
  });
});
