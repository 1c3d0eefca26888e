/**
 * The files of rulebooks as nobody can change them: those of one name and one text are one and the same, so that what is
 * read of a file has to be read of it once, however many rulebooks share it.
 */
import { frozen } from '../base/frozen.js';
import { Kept, remembered, serialOf } from '../base/remembered.js';
import type { IssueList } from './issue-list.js';

/** Files of so many characters are kept at hand; one that has more is read each time. */
const MAX_CHARACTERS = 1_500_000;
const settled = new Kept<object>(MAX_CHARACTERS, (text) => text.length);
const texts = new WeakMap<object, string>();

/** Files as they are, each as one that nobody can change; what is no JSON stays what it was. */
export function settledFiles(files: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, settledFile(name, file)]));
}

function settledFile(name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || texts.has(value)) return value;
  try {
    if (!isJson(value, { left: MAX_CHARACTERS })) return value;
    const text = JSON.stringify(value);
    const key = `${name}\n${text}`;
    const before = settled.get(key);
    if (before !== undefined) return before;
    const file = frozen(JSON.parse(text) as object);
    texts.set(file, text);
    return settled.keep(key, file);
  } catch {
    // What cannot be looked at, or never ends, is for the loader to refuse.
    return value;
  }
}

/** Whether a value is written as JSON without loss, and not too long for it. */
function isJson(value: unknown, budget: { left: number }): boolean {
  budget.left -= typeof value === 'string' ? value.length : 1;
  if (budget.left < 0) return false;
  if (typeof value !== 'object' || value === null) {
    return value === null || typeof value === 'string' || typeof value === 'boolean' || isNumber(value);
  }
  const parts = Object.values(value) as readonly unknown[];
  if (!Array.isArray(value)) for (const key of Object.keys(value)) budget.left -= key.length;
  if (Array.isArray(value) ? parts.length !== value.length : !isPlain(value)) return false;
  return parts.every((part) => isJson(part, budget));
}

function isNumber(value: unknown): boolean {
  return Number.isFinite(value) && !Object.is(value, -0);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** The text of a file, without `$schema`, which is for editors. */
export function lawTextOf(file: object): string {
  return texts.has(file) ? settledText(file) : textWithoutSchema(file);
}

const textWithoutSchema = (file: object): string => {
  const { $schema: _, ...content } = file as Readonly<Record<string, unknown>>;
  return JSON.stringify(content);
};
const settledText = remembered(textWithoutSchema);

/** What was read of each file without an issue, by what it was read beside. */
const partsOf = remembered((_: object) => new Kept<{ readonly part: unknown }>(8));
/**
 * A part of a rulebook that is read of a file: where nothing was wrong with it, the same file beside the same others
 * gives the same part again.
 * @param beside all else that it is read by: by texts, or by things that are the same as long as they are one
 * @param fits whether a part can still be had as it was
 */
export function readOnce<Part>(
  issues: IssueList,
  file: unknown,
  beside: readonly (string | boolean | object)[],
  read: () => Part,
  fits: (part: Part) => boolean = () => true,
): Part {
  if (typeof file !== 'object' || file === null || !texts.has(file)) return read();
  const kept = partsOf(file);
  const key = beside.map((one) => (typeof one === 'object' ? serialOf(one) : one)).join('\n');
  const before = kept.get(key);
  if (before !== undefined && fits(before.part as Part)) return before.part as Part;
  const { isSound, value } = issues.soundly(read);
  if (isSound) kept.keep(key, { part: typeof value === 'object' && value !== null ? frozen(value) : value });
  return value;
}
