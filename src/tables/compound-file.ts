/** Microsoft's old container of parts, in which workbooks of 1997 to 2003 stand. */
import { FileFault } from './file-fault.js';

/** Sectors with a meaning of their own begin here: the end of a chain, one that is free. */
const LAST_SECTOR = 0xfffffffa;

const HEADER = 512;
const ENTRY = 128;

const damaged = () => new FileFault({ code: 'damagedFile', found: 'xls' });

/** The bytes of the first part that has one of the names; undefined where there is none. */
export function compoundPart(bytes: Uint8Array, names: readonly string[]): Uint8Array | undefined {
  try {
    return partOf(bytes, names);
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error;
  }
}

function partOf(bytes: Uint8Array, names: readonly string[]): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << view.getUint16(30, true);
  const sector = (index: number) => bytes.subarray(HEADER + index * size, HEADER + (index + 1) * size);
  const most = Math.ceil(bytes.length / size);
  /** The sectors from one on, each naming the next in a table. */
  const chain = (first: number, next: readonly number[]): number[] => {
    const found: number[] = [];
    for (let at = first; at < LAST_SECTOR; at = next[at] ?? LAST_SECTOR) {
      if (found.push(at) > Math.max(most, next.length)) throw damaged();
    }
    return found;
  };
  const numbersIn = (index: number) => {
    const own = sector(index);
    const numbers = new DataView(own.buffer, own.byteOffset, own.byteLength);
    return Array.from({ length: own.length >> 2 }, (_, at) => numbers.getUint32(at * 4, true));
  };

  // The table of sectors lies in sectors itself: 109 are named in the header, others in a chain of lists.
  const tables = Array.from({ length: 109 }, (_, at) => view.getUint32(76 + at * 4, true));
  const lists = view.getUint32(72, true);
  if (lists > most) throw damaged();
  for (let list = view.getUint32(68, true), left = lists; left > 0 && list < LAST_SECTOR; left -= 1) {
    const named = numbersIn(list);
    list = named.pop() ?? LAST_SECTOR;
    tables.push(...named);
  }
  const next = tables.filter((one) => one < LAST_SECTOR).flatMap(numbersIn);

  const joined = (sectors: readonly number[], length: number, piece: (index: number) => Uint8Array, of: number) => {
    if (length > sectors.length * of || length > bytes.length) throw damaged();
    const whole = new Uint8Array(sectors.length * of);
    for (const [at, index] of sectors.entries()) whole.set(piece(index), at * of);
    return whole.subarray(0, length);
  };
  const entries = chain(view.getUint32(48, true), next);
  const directory = joined(entries, entries.length * size, sector, size);
  const list = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  for (const name of names) {
    for (let at = 0; at < directory.length; at += ENTRY) {
      const length = Math.max(0, Math.min(64, list.getUint16(at + 64, true)) - 2);
      const own = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length));
      if (directory[at + 66] !== 2 || own !== name) continue;
      const [first, bytesLong] = [list.getUint32(at + 116, true), list.getUint32(at + 120, true)];
      if (bytesLong >= view.getUint32(56, true)) return joined(chain(first, next), bytesLong, sector, size);
      // Small parts lie in small sectors, which lie in the part of the root.
      const small = 1 << view.getUint16(32, true);
      const root = chain(list.getUint32(116, true), next);
      const store = joined(root, root.length * size, sector, size);
      const smallNext = chain(view.getUint32(60, true), next).flatMap(numbersIn);
      return joined(
        chain(first, smallNext),
        bytesLong,
        (index) => store.subarray(index * small, (index + 1) * small),
        small,
      );
    }
  }
  return undefined;
}
