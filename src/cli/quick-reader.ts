/** Reads records of lines from their bytes, where nothing is put into them or hidden and all in them is plainly right. */
import { type ByteReaderOptions, byteReader } from '../records/byte-reader.js';
import { levels } from '../records/catalog.js';
import type { ParsedRecord } from '../records/parse.js';
import { RESIDENT_LENGTH } from '../rollup/person-key.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Item } from './read-items.js';
import type { RecordOptions } from './record-options.js';
import { isWhatIf } from './what-if.js';

/** What a verdict names of a record whatever rule it is by. */
export const namedTexts = ['id', 'village', 'county'] as const;

const MEMBER_ID = 'members[].id';
const MEMBER_NAME = 'members[].name';

/** By what people know whom a record is about, and where. */
const names = ['name', 'villageName', MEMBER_NAME] as const;

/** Of what length, in bytes, ids of members are looked at; one with an id is himself, whatever he is called. */
const ids: Readonly<Record<'ids' | 'numbers' | 'people', number>> = { ids: 1, numbers: RESIDENT_LENGTH, people: 1 };

/** What reads the record of an item; undefined where it is not sure of it. */
export type QuickReader = (item: Item) => ParsedRecord | undefined;

/**
 * @param looksAt what is looked at besides the verdict: nothing, the ids of members or those that may be resident numbers,
 * names or both, and of each record only until the next is read; or all
 * @param ownDay told the day that a record names itself
 */
export function quickReader(
  options: RecordOptions,
  looksAt: 'verdict' | 'brief' | keyof typeof ids | 'names' | 'record',
  ownDay?: ByteReaderOptions['ownDay'],
): QuickReader {
  const { rulebook, asOf, mask } = options;
  if (isWhatIf(options) || mask !== undefined) return () => undefined;
  // Made for the second: of one record alone it takes longer than the record.
  let isFirst = true;
  let read: ReturnType<typeof readerFor> | undefined;
  const readerFor = () => {
    const looked = looksAt === 'names' || looksAt === 'people' ? names : [];
    const kept = new Set<string>([...namedTexts, ...looked, ...textsRead(rulebook)]);
    const shortest = looksAt in ids && ids[looksAt as keyof typeof ids];
    return byteReader(rulebook.fields, {
      decode: decodeText,
      keeps: (path) => looksAt === 'record' || kept.has(path) || (path === MEMBER_ID && shortest),
      late: (path) => path === MEMBER_NAME,
      reuses: looksAt !== 'record',
      asOf,
      ownDay,
    });
  };
  return ({ line }) => {
    const isAlone = isFirst;
    isFirst = false;
    if (isAlone || line === undefined || line.fault !== undefined) return undefined;
    read ??= readerFor();
    return read(line.bytes, line.start, line.end);
  };
}

/** The paths of the texts that a rulebook's facts read. */
function textsRead({ facts, fields }: Rulebook): string[] {
  const read = new Set(Object.values(facts).flatMap((ones) => [...ones.values()].flatMap(({ inputs }) => inputs)));
  return levels
    .flatMap((level) => fields.of(level))
    .flatMap(({ path, kind }) => (kind === 'text' && read.has(path) ? [path] : []));
}

/** So many characters are decoded here: to hand them over takes longer. */
const SHORT = 8;

/** Text from bytes: nearly all that is read of a record is plain ASCII, which is copied as it is, and names of a few Chinese characters. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  if ((bytes[start] as number) > 0x7e && end - start <= 3 * SHORT) {
    const name = chinese(bytes, start, end);
    if (name !== undefined) return name;
  }
  for (let at = start; at < end; at += 1) {
    if ((bytes[at] as number) > 0x7e) return (bytes as Buffer).toString('utf8', start, end);
  }
  return (bytes as Buffer).toString('latin1', start, end);
}

/** Chinese characters of the first plane and nothing else; undefined of what is more, or no UTF-8. */
function chinese(bytes: Uint8Array, start: number, end: number): string | undefined {
  if ((end - start) % 3 !== 0) return undefined;
  let text = '';
  for (let at = start; at < end; at += 3) {
    const [first, second, third] = [bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number];
    if (first < 0xe4 || first > 0xe9 || second >> 6 !== 2 || third >> 6 !== 2) return undefined;
    text += String.fromCharCode(((first & 0xf) << 12) | ((second & 0x3f) << 6) | (third & 0x3f));
  }
  return text;
}
