/** The code of a sheet as a square of dark and light fields (QR, error correction M: a sixth of it may be stained). */
import { correction, generate, mode } from 'lean-qr';
import type { ParsedRecord } from '../records/parse.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { codeOf } from '../seal/code.js';
import type { Sealed } from '../seal/sealed.js';

/** What a sheet shows of it. */
export interface SheetCode {
  /** The text within. */
  readonly text: string;
  /** How many fields it has to a side, without the margin that readers need. */
  readonly size: number;
  /** The dark fields as lines of an SVG path, each as thick as a field, the first field at 0,0. */
  readonly path: string;
}

/** The code of a sealed decision on a record. */
export function sheetCode(sealed: Sealed, record: ParsedRecord, rulebook: Rulebook): SheetCode {
  const text = codeOf(sealed, record, rulebook);
  // Of the eight patterns to lay over it any can be read. To look for the one that is the easiest takes ten times as long as
  // all else of it, and digits of hashes are as good as random under each.
  const square = generate(mode.alphaNumeric(text), { minCorrectionLevel: correction.M, mask: 3 });
  const { size } = square;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    /** Where the line ends that was drawn last; none in this row yet. */
    let end = -1;
    for (let x = 0; x < size; x += 1) {
      if (!square.get(x, y)) continue;
      const from = x;
      while (x < size && square.get(x, y)) x += 1;
      path += `${end < 0 ? `M${from} ${y}.5` : `m${from - end} 0`}h${x - from}`;
      end = x;
    }
  }
  return { text, size, path };
}
