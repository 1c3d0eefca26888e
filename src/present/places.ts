/** How many places a text takes on a terminal, Chinese characters two each. */
import stringWidth from 'string-width';

/** Signs that take one place each, beside what is plain ASCII. */
const SIGNS = new Set(Array.from('·×²³°±≤≥≠✓✗', (sign) => sign.charCodeAt(0)));

/** The places of what takes as many whatever it stands beside; 0 of what may combine or is rare. */
function placesAlone(unit: number): 0 | 1 | 2 {
  if (unit <= 0x7e) return unit >= 0x20 ? 1 : 0;
  // Chinese characters, their signs, and what is written as wide as they are.
  if (unit >= 0x4e00) return unit <= 0x9fff || (unit >= 0xff01 && unit <= 0xff60) ? 2 : 0;
  if (unit >= 0x3000) return unit <= 0x3029 ? 2 : 0;
  return (unit >= 0x2010 && unit <= 0x2027) || SIGNS.has(unit) ? 1 : 0;
}

/** The places that a text takes; what combines or is rare is left to the library, which asks for each sign by itself. */
export function placesOf(text: string): number {
  let places = 0;
  for (let at = 0; at < text.length; at += 1) {
    const own = placesAlone(text.charCodeAt(at));
    if (own === 0) return stringWidth(text);
    places += own;
  }
  return places;
}
