/** Texts in the characters that officials' files are written in; what a decoder reads, an encoder here is made from. */

const codes = new Map<string, number[]>();

/** What one, two or four bytes of GB18030 stand for is asked of the decoder, as far as tests need. */
function codesOfGb18030(): ReadonlyMap<string, number[]> {
  if (codes.size > 0) return codes;
  const decoder = new TextDecoder('gb18030');
  const add = (...bytes: number[]) => {
    const sign = decoder.decode(new Uint8Array(bytes));
    if ([...sign].length === 1 && sign !== '\ufffd' && !codes.has(sign)) codes.set(sign, bytes);
  };
  for (let one = 0; one < 0x80; one += 1) add(one);
  for (let one = 0x81; one < 0xff; one += 1) for (let two = 0x40; two < 0xff; two += 1) if (two !== 0x7f) add(one, two);
  for (let two = 0x30; two < 0x3a; two += 1) {
    for (let three = 0x81; three < 0xff; three += 1)
      for (let four = 0x30; four < 0x3a; four += 1) add(0x82, two, three, four);
  }
  return codes;
}

/** A text in GB18030. */
export function inGb18030(text: string): Uint8Array {
  const known = codesOfGb18030();
  return new Uint8Array(
    [...text].flatMap((sign) => {
      const bytes = known.get(sign);
      if (bytes === undefined) throw new Error(`${sign} is not among the signs that tests write`);
      return bytes;
    }),
  );
}

/** A text in UTF-16, its lower or its higher bytes first, with a mark or without. */
export function inUtf16(text: string, order: 'le' | 'be', marked: boolean): Uint8Array {
  const units = [...(marked ? '\ufeff' : ''), ...text.split('')].map((unit) => unit.charCodeAt(0));
  return new Uint8Array(
    units.flatMap((unit) => (order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
  );
}
