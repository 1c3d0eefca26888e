/** Bytes that are read piece by piece, so that a large text need not lie in memory as a whole: every `Uint8Array` is such. */
export interface ByteSource {
  readonly length: number;
  /** The bytes from one place up to another. */
  subarray(from: number, to: number): Uint8Array;
}

/** All bytes of a source in one piece. */
export const inOnePiece = (source: ByteSource): Uint8Array =>
  source instanceof Uint8Array ? source : source.subarray(0, source.length);
