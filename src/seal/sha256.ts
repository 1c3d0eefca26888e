/** SHA-256 (FIPS 180-4) in plain JavaScript: the same wherever it runs, at once, and without a secure context. */

/** The first 64 primes. */
const primes: number[] = [];
for (let one = 2; primes.length < 64; one += 1) if (primes.every((prime) => one % prime !== 0)) primes.push(one);

/** The first 32 bits of what stands after the point. */
const afterPoint = (root: number) => (root - Math.floor(root)) * 2 ** 32;

const ROUNDS = Int32Array.from(primes, (prime) => afterPoint(prime ** (1 / 3)));
const START = Int32Array.from(primes.slice(0, 8), (prime) => afterPoint(prime ** 0.5));
const BLOCK = 64;

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** The hash of bytes, as 64 small hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  // A one, zeros, and the number of bits in 8 bytes make whole blocks of it.
  const padded = new Uint8Array((Math.floor((bytes.length + 8) / BLOCK) + 1) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  const state = START.slice();
  const part = (at: number) => state[at] as number;
  const words = new Int32Array(BLOCK);
  const word = (at: number) => words[at] as number;
  for (let block = 0; block < padded.length; block += BLOCK) {
    let [a, b, c, d] = [part(0), part(1), part(2), part(3)];
    let [e, f, g, h] = [part(4), part(5), part(6), part(7)];
    for (let at = 0; at < BLOCK; at += 1) {
      if (at < 16) words[at] = view.getInt32(block + at * 4);
      else {
        const far = word(at - 15);
        const near = word(at - 2);
        const ofFar = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
        const ofNear = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
        words[at] = (word(at - 16) + ofFar + word(at - 7) + ofNear) | 0;
      }
      const sum = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g));
      const chosen = (sum + (ROUNDS[at] as number) + word(at)) | 0;
      const most = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = (d + chosen) | 0;
      d = c;
      c = b;
      b = a;
      a = (chosen + most) | 0;
    }
    const added = [a, b, c, d, e, f, g, h];
    for (let at = 0; at < added.length; at += 1) state[at] = part(at) + (added[at] as number);
  }
  return Array.from(state, (one) => (one >>> 0).toString(16).padStart(8, '0')).join('');
}
