/**
 * The one way by which text of others is printed: names, ids and paths of records, file names, words of rulebooks.
 * What steers a terminal, ends a line, turns the reading direction or cannot be seen is shown by its number.
 */

/**
 * Controls, ends of lines, halves of characters, and all that shows nothing of itself: zero width, soft hyphen, marks of
 * direction, tags, fillers, annotations, the empty Braille pattern.
 */
const HIDDEN = String.raw`[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800]`;

/**
 * Variation selectors that a reader sees at work: of a Han character (rare forms in names are written so), of a
 * pictograph. Any other could carry words that nobody sees.
 */
const SEEN = String.raw`\p{Script=Han}[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|\p{Extended_Pictographic}[\ufe0e\ufe0f]`;

const UNPRINTABLE = new RegExp(`${HIDDEN}(?<!${SEEN})`, 'gu');

/** Nearly every text is made of these, and all of them are printed: letters, signs, Chinese characters and theirs. */
const PLAIN = /^[ -~\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/;

/** Text with what is not printed shown in another way. */
function shown(text: string, how: (character: string) => string): string {
  return PLAIN.test(text) ? text : text.replace(UNPRINTABLE, how);
}

/** Text of others, safe to print on one line. */
export function printable(text: string): string {
  return shown(text, (character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
  });
}

/** Text of several lines, each safe to print. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** A value as JSON text, the same when it is read again, in which nothing is hidden. Ends of lines only lay it out. */
export function printableJson(value: unknown, space?: number): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return shown(JSON.stringify(value, null, space), (character) =>
    character === '\n' ? character : character.replace(/[\s\S]/g, escaped),
  );
}

/** The first character that would not be printed as it is; undefined where there is none. */
export function hiddenIn(text: string): string | undefined {
  const at = text.search(UNPRINTABLE);
  return at < 0 ? undefined : String.fromCodePoint(text.codePointAt(at) ?? 0);
}
