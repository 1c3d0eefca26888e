// src/cli/paint.ts
import { createColors } from "picocolors";
function painter(colour) {
  const { green, red, yellow, bold, dim, magenta } = createColors(colour);
  const tones = { met: green, notMet: red, undetermined: yellow, strong: bold, faint: dim, caveat: magenta };
  return (tone, text) => tone === void 0 ? text : tones[tone](text);
}

export {
  painter
};
