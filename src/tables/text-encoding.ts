/** In which characters a text is written, and the text itself, piece by piece. */
import type { ByteSource } from './byte-source.js';
import { FileFault } from './file-fault.js';

/** How many bytes are read at once. */
const STEP = 1 << 16;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/**
 * What a text is written in: what its first bytes say; UTF-16 where every other byte of what is not Chinese is zero; UTF-8
 * where all of it is; else GB18030, which Excel writes in China.
 */
export function charactersOf(bytes: ByteSource): Encoding {
  const start = bytes.subarray(0, STEP);
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd > 0) {
    const order = odd > even ? 'utf-16le' : 'utf-16be';
    if (isIn(order, bytes)) return order;
    throw new FileFault({ code: 'notATable' });
  }
  if (isIn('utf-8', bytes)) return 'utf-8';
  // A text in UTF-8 with a few broken signs would be nonsense in GB18030.
  if (mostly8(bytes) || !isIn('gb18030', bytes)) throw new FileFault({ code: 'wrongCharacters' });
  return 'gb18030';
}

/** Whether all of a text is in an encoding. */
function isIn(encoding: Encoding, bytes: ByteSource): boolean {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += STEP) decoder.decode(bytes.subarray(at, at + STEP), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Whether what is no ASCII is mostly UTF-8: what is in GB18030 hardly ever is. */
function mostly8(bytes: ByteSource): boolean {
  const start = bytes.subarray(0, 16 * STEP);
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return true;
  const text = new TextDecoder('utf-8').decode(start);
  let [right, wrong] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 0xfffd) wrong += 1;
    else if (sign > 0x7f) right += 1;
  }
  return right > wrong;
}

/** The text of bytes, piece by piece, without a mark at its beginning. */
export function* decoded(bytes: ByteSource, characters = charactersOf(bytes)): Generator<string> {
  const decoder = new TextDecoder(characters, { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      yield decoder.decode(bytes.subarray(at, at + STEP), { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? new FileFault({ code: 'wrongCharacters' }) : error;
  }
}
