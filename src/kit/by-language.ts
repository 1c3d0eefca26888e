/**
 * JSON as a script holds it that travels by gzip: its texts by language, each beside those that are like it, and where they
 * stood the language whose next text stands there, or one sign for a text in every language.
 */
import { type Language, languages } from '../words/words.js';

/** Stands for the next text of every language. */
const ALL = '~';

/** An expression of JavaScript that makes a value of the same JSON. */
export function byLanguage(value: unknown): string {
  const texts = new Map<unknown, string[]>(languages.map((language) => [language, []]));
  const keep = (part: string, of: Language) => {
    if (texts.has(part) || part === ALL || part.includes('\n'))
      throw new Error(`No place can be kept for the text ${part}`);
    texts.get(of)?.push(part);
    return of;
  };
  const takeOut = (part: unknown, within: Language | undefined): unknown => {
    if (typeof part === 'string') {
      if (within !== undefined) return keep(part, within);
      if (texts.has(part) || part === ALL) throw new Error(`No place can be kept for the text ${part}`);
      return part;
    }
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map((one) => takeOut(one, within));
    const parts = Object.entries(part).map(([key, one]) => [key, takeOut(one, languageOf(key) ?? within)]);
    return JSON.stringify(parts) === WORDED ? ALL : Object.fromEntries(parts);
  };
  const rest = JSON.stringify(takeOut(value, undefined));
  const lists = [...texts].map(([of, own]) => `[${JSON.stringify(of)},${JSON.stringify(own.join('\n'))}.split("\\n")]`);
  // The first language last: its words follow.
  return `((texts) => {
    const next = (language) => texts.get(language).shift();
    return JSON.parse(${JSON.stringify(rest)}, (_, value) =>
      value === "${ALL}" ? { ${languages.map((language) => `${language}: next("${language}")`)} } :
      texts.has(value) ? next(value) : value);
  })(new Map([${lists.reverse()}]))`;
}

/** What stands where a text in every language stood. */
const WORDED = JSON.stringify(languages.map((language) => [language, language]));

/** The language of what stands under a key: `zh`, or a file such as `words.zh.json`. */
const languageOf = (key: string) => languages.find((language) => key === language || key === `words.${language}.json`);
