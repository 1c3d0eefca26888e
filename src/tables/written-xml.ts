/** What is written into XML: every sign that a cell can hold, and none that ends it or is no sign at all. */

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML cannot hold or would change, and what reads as if it had been written for that. */
const special = /[&<>"\p{Cc}\p{Cs}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** A text as workbooks write it, between elements and as a value of an attribute: control characters as `_x000D_`. */
export function writtenXml(text: string): string {
  return text.replace(special, (sign) => {
    if (sign === '\n' || sign === '\t') return sign;
    if (named[sign] !== undefined) return named[sign];
    // Half a sign.
    if (sign >= '\ud800' && sign <= '\udfff') return '\ufffd';
    return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}

/** A number as it is written. */
export function writtenDecimal(number: number | string): string {
  const text = String(number);
  if (typeof number === 'number' && Number.isFinite(number)) return text;
  if (!/^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(text)) throw new TypeError(`${text} is no number that a cell can hold.`);
  return text;
}
