/**
 * JSON as a script holds it that travels by gzip: its texts by language, each beside those that are like it, and where they
 * stood the language whose next text stands there.
 */
import { type Language, languages } from '../words/words.js';

/** An expression of JavaScript that makes a value of the same JSON. */
export function byLanguage(value: unknown): string {
  const texts = new Map<unknown, string[]>(languages.map((language) => [language, []]));
  const takeOut = (part: unknown, within: Language | undefined): unknown => {
    if (typeof part === 'string') {
      if (texts.has(part) || part.includes('\n')) throw new Error(`No place can be kept for the text ${part}`);
      if (within !== undefined) texts.get(within)?.push(part);
      return within ?? part;
    }
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map((one) => takeOut(one, within));
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, takeOut(one, languageOf(key) ?? within)]));
  };
  const rest = JSON.stringify(takeOut(value, undefined));
  const lists = [...texts].map(([of, own]) => `[${JSON.stringify(of)},${JSON.stringify(own.join('\n'))}.split("\\n")]`);
  // The first language last: its words follow.
  return `((texts) => JSON.parse(${JSON.stringify(rest)}, (_, value) => texts.get(value)?.shift() ?? value))(new Map([${lists.reverse()}]))`;
}

/** The language of what stands under a key: `zh`, or a file such as `words.zh.json`. */
const languageOf = (key: string) => languages.find((language) => key === language || key === `words.${language}.json`);
