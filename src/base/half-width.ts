const FULL_WIDTH = 0xfee0;

/** A text with its full-width signs at half width; what only looks like a digit, ① or ², is none and stays. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～　]/g, (sign) =>
    sign === '　' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH),
  );
}
