import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { explanationHtml } from '../../src/explain/sheet.js';
import { sheetCode } from '../../src/explain/sheet-code.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { codeOf } from '../../src/seal/code.js';
import { groupedCode } from '../../src/seal/grouped-code.js';
import { household } from '../examples.js';
import { parseRecord } from '../support/fields.js';
import { sheet } from '../support/sheets.js';
import { evaluate, seal } from '../support/unchecked.js';

const rulebook = hunan2016To2020() as unknown as Rulebook;

function coded(id: string) {
  const record = household({ id });
  const sealed = seal(evaluate(record), record);
  const parsed = parseRecord(record);
  return { record, text: codeOf(sealed, parsed, rulebook), code: sheetCode(sealed, parsed, rulebook) };
}

/** What another library reads of the dark lines of a path, each field so many pixels wide, with a light margin. */
function decoded(path: string, size: number, stain = 0): string | undefined {
  const [scale, margin] = [4, 4];
  const side = (size + 2 * margin) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const dark = (x: number, y: number) => {
    for (let at = 0; at < scale * scale; at += 1) {
      const row = (y + margin) * scale + Math.floor(at / scale);
      const column = (x + margin) * scale + (at % scale);
      pixels.set([0, 0, 0, 255], (row * side + column) * 4);
    }
  };
  let [x, y] = [0, 0];
  for (const [, move = '', a = '', b = ''] of path.matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
    if (move === 'M') [x, y] = [Number(a), Number(b) - 0.5];
    else if (move === 'm') x += Number(a);
    else for (const end = x + Number(a); x < end; x += 1) dark(x, y);
  }
  // A blot in the lower right corner, where there is no mark by which it is found.
  for (let at = 0; at < stain * stain; at += 1) dark(size - 19 + (at % stain), size - 19 + Math.floor(at / stain));
  return jsQR(pixels, side, side)?.data;
}

describe('the code of a sheet, as a square', () => {
  it('is read by another library, whatever is in it, be it stained', () => {
    for (let index = 0; index < 40; index += 1) {
      const { text, code } = coded(`H-${index}`);
      expect(code.text).toBe(text);
      expect(decoded(code.path, code.size)).toBe(text);
      expect(decoded(code.path, code.size, 5)).toBe(text);
    }
  });

  it('is so small that a field of it is half a millimetre wide on paper', () => {
    const { code } = coded('H-1');
    expect(26 / (code.size + 8)).toBeGreaterThanOrEqual(0.45);
  });

  it('stands on the sheet once, with its text in groups on every page, and nothing else of it changes', () => {
    const { record, code } = coded('H-1');
    const page = explanationHtml([{ ...sheet(record), code }], 'zh');
    expect(page.match(/<svg class="code"/g)).toHaveLength(1);
    expect(page).toContain(`viewBox="-4 -4 ${code.size + 8} ${code.size + 8}"`);
    const [, path = ''] = /<svg class="code".*?<path d="([^"]*)"/.exec(page) ?? [];
    expect(decoded(path, code.size)).toBe(code.text);
    expect(page).toContain(`<code>${groupedCode(code.text)}</code>`);
    expect(explanationHtml([sheet(record)], 'zh')).not.toContain('<svg');
  });

  it('is escaped like everything on a sheet', () => {
    const { record, code } = coded('H-1');
    const page = explanationHtml([{ ...sheet(record), code: { ...code, path: '"><script>', text: '<b>' } }], 'zh');
    expect(page).not.toMatch(/<script>|<b>TUOPIN|<code><b>/);
  });
});
