/**
 * Where copies for recovery lie: a database of the browser, which all pages that are opened from a disk may share. Nothing
 * stands in it that is not closed but which copy a part is of, and the salt. Which copies are in use is told by locks, which go with
 * their page however that ends.
 */
import type { ClosedText } from './closed-text.js';

/** What a copy begins with. */
export interface CopyHead extends ClosedText {
  readonly salt: Uint8Array<ArrayBuffer>;
}

/** Copies by id; the parts of one stand behind it. */
export interface CopyStore {
  /** Those that no page has in use. */
  heads(): Promise<ReadonlyMap<string, CopyHead>>;
  parts(id: string): Promise<readonly ClosedText[]>;
  /** Puts a head and some parts all at once, or none of them. @param count how many parts there are then */
  put(id: string, head: CopyHead, parts: ReadonlyMap<number, ClosedText>, count: number): Promise<void>;
  wipe(id: string): Promise<void>;
  /** Whether no other page has it in use; from now on this one has. */
  take(id: string): Promise<boolean>;
}

/** The version of what is written; another has a database of its own. */
const NAME = 'tuopin-recovery-1';
const COPIES = 'copies';
const lockName = (id: string) => `${NAME} ${id}`;

const partKey = (id: string, index: number) => `${id} ${String(index).padStart(7, '0')}`;
const partsOfCopy = (id: string, from = 0) => IDBKeyRange.bound(partKey(id, from), `${id} ~`);

/** The store of this browser; undefined where it has none, or cannot close what is put in. */
export function browserStore(): CopyStore | undefined {
  const { indexedDB, crypto, navigator } = globalThis;
  if (indexedDB === undefined || crypto?.subtle === undefined || navigator.locks === undefined) return undefined;
  const run = async <T>(
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => IDBRequest<T> | undefined,
  ): Promise<T> => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(NAME);
      opening.onupgradeneeded = () => opening.result.createObjectStore(COPIES);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    try {
      return await new Promise<T>((resolve, reject) => {
        const transaction = database.transaction(COPIES, mode);
        const request = act(transaction.objectStore(COPIES));
        transaction.oncomplete = () => resolve(request?.result as T);
        transaction.onabort = () => reject(transaction.error);
      });
    } finally {
      database.close();
    }
  };
  return {
    async heads() {
      const { held = [] } = await navigator.locks.query();
      const inUse = new Set(held.map(({ name }) => name));
      const keys = await run('readonly', (store) => store.getAllKeys());
      const ids = keys.filter(
        (key): key is string => typeof key === 'string' && !key.includes(' ') && !inUse.has(lockName(key)),
      );
      const heads = ids.map(async (id) => [id, await run<CopyHead>('readonly', (store) => store.get(id))] as const);
      return new Map(await Promise.all(heads));
    },
    parts: (id) => run('readonly', (store) => store.getAll(partsOfCopy(id))),
    async put(id, head, parts, count) {
      await run('readwrite', (store) => {
        for (const [index, part] of parts) store.put(part, partKey(id, index));
        store.delete(partsOfCopy(id, count));
        return store.put(head, id);
      });
    },
    async wipe(id) {
      await run('readwrite', (store) => store.delete(IDBKeyRange.bound(id, `${id} ~`)));
    },
    take: (id) =>
      new Promise((resolve, reject) => {
        const isHeld = (lock: Lock | null) => {
          resolve(lock !== null);
          return lock === null ? undefined : new Promise<void>(() => {});
        };
        navigator.locks.request(lockName(id), { ifAvailable: true }, isHeld).catch(reject);
      }),
  };
}
