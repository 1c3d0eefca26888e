/** Colours for a terminal that shows them. */
import { createColors } from 'picocolors';
import type { PaintTone } from '../present/report-lines.js';

/** Shows texts by their tones; as they are where there are no colours. */
export function painter(colour: boolean): PaintTone {
  const { green, red, yellow, bold, dim, magenta } = createColors(colour);
  const tones = { met: green, notMet: red, undetermined: yellow, strong: bold, faint: dim, caveat: magenta };
  return (tone, text) => (tone === undefined ? text : tones[tone](text));
}
