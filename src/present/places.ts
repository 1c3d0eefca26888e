/** How many places a text takes on a terminal, Chinese characters two each. */
import stringWidth from 'string-width';

/** Of these each takes as many places as the other: letters and signs one, Chinese characters and their signs two. */
const PLAIN = /^[ -~\u2010-\u2027✓✗]*$/;
const OFTEN = /^[ -~\u2010-\u2027✓✗\u3001-\u3029\u4e00-\u9fff\uff01-\uff60]*$/;
const WIDE = /[\u3001-\u3029\u4e00-\u9fff\uff01-\uff60]/g;

/** The places that a text takes; what combines or is rare is left to the library, which asks for each sign by itself. */
export function placesOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return OFTEN.test(text) ? text.length + (text.match(WIDE)?.length ?? 0) : stringWidth(text);
}
