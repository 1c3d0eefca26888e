/** Collects what is wrong with a rulebook's files, with a message for each. */
import { shorten } from '../base/issue.js';
import type { RulebookFaultData, RulebookIssue, ShapeCode } from '../base/rulebook-issue.js';
import { nearest } from '../base/suggest.js';
import type { Infer, Schema } from '../records/zod.js';
import { languages } from '../words/words.js';
import { describeRulebookIssue } from './describe-issue.js';
import type { FileShapes } from './file-shapes.js';
import { hiddenCharacters } from './hidden-characters.js';
import { type IssueList, type Place, pointer } from './issue-list.js';
import { shapeFault } from './shape-fault.js';

/** More than this are not listed. */
const MAX_RULEBOOK_ISSUES = 1000;

/** Of a word so many characters are told at most, of a list so many of its items. */
const MAX_TOLD = 140;

/** Once there are so many, what may have been meant is not looked for. */
const MAX_SUGGESTIONS = 100;

/** Of a rulebook that builds on others: where things were stated, and what of them it leaves out. */
export interface Built {
  readonly placeOf: (file: string, at: readonly PropertyKey[]) => Place;
  readonly without: ReadonlySet<string>;
}

/** A list of issues that grows while files are read which nobody has checked. */
export class Issues implements IssueList {
  readonly all: RulebookIssue[] = [];
  readonly #built: Built | undefined;
  /** Parts are read after the whole: what they hide is told once, where it is seen first. */
  readonly #seen = new Set<object>();

  readonly #shapes: FileShapes | undefined;

  /** @param shapes what files are checked by */
  constructor(shapes?: FileShapes, built?: Built) {
    this.#shapes = shapes;
    this.#built = built;
  }

  /** Checks a value against the shape of a name. */
  readAs<Name extends keyof FileShapes>(
    file: string,
    at: readonly PropertyKey[],
    name: Name,
    value: unknown,
  ): Infer<FileShapes[Name]> | undefined {
    if (this.#shapes === undefined) throw new TypeError('No shapes to read by.');
    const shape: Schema = this.#shapes[name];
    return this.read(file, at, shape, value) as Infer<FileShapes[Name]> | undefined;
  }

  /**
   * Of a word that is not known, the one that was probably meant, where there is such. Only for the first hundred
   * issues: looking for it in each of thousands is not worth the time, nor are the names collected then.
   */
  meant(word: string, known: () => Iterable<string>): { readonly suggestion?: string } {
    const near = this.all.length >= MAX_SUGGESTIONS ? undefined : nearest(word, [...known()]);
    return near === undefined ? {} : { suggestion: near };
  }

  add(file: string, at: readonly PropertyKey[], fault: RulebookFaultData): void {
    if (this.all.length >= MAX_RULEBOOK_ISSUES) return;
    const told = clipped(
      isLeftOut(fault, this.#built) ? { code: 'danglingReference', reason: 'leftOut', id: fault.id } : fault,
    );
    const place = this.#built?.placeOf(file, at) ?? { file, at };
    this.all.push({
      ...told,
      file: place.file,
      pointer: pointer(place.at),
      message: describeRulebookIssue(told, 'en'),
    });
  }

  /** Reads something, and tells whether nothing was wrong with it. */
  soundly<V>(read: () => V): { readonly value: V; readonly isSound: boolean } {
    const before = this.all.length;
    const value = read();
    // Where no more is listed it is not known.
    return { value, isSound: this.all.length === before && before < MAX_RULEBOOK_ISSUES };
  }

  /**
   * Checks a value against a shape; gives it back typed, or undefined with the issues added. What its words hide is an
   * issue whatever the shape.
   */
  read<S extends Schema>(file: string, at: readonly PropertyKey[], schema: S, value: unknown): Infer<S> | undefined {
    for (const { at: within, character } of hiddenCharacters(value, this.#seen)) {
      const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const place = [...at, ...within];
      this.add(file, place, { code: 'hiddenCharacter', reason: 'character', character: `U+${number}` });
    }
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const where = [...at, ...issue.path];
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys.slice(0, 100)) {
          const forbidden = key === 'path' || key === 'params' || key === 'priority';
          this.add(file, [...where, key], { code: forbidden ? 'forbiddenKey' : 'unknownKey', reason: 'key', key });
        }
      } else {
        const found = issue.path.reduce<unknown>((held, key) => (held as Held)?.[key], value);
        this.add(file, where, { code: codeOf(issue, where), ...shapeFault(issue, found) });
      }
    }
    return undefined;
  }
}

/** Whatever may hold something under a key. */
type Held = Readonly<Record<PropertyKey, unknown>> | null | undefined;

/** Whether what is not found was left out. */
function isLeftOut(
  fault: RulebookFaultData,
  built: Built | undefined,
): fault is RulebookFaultData & { readonly id: string } {
  return (
    ['danglingReference', 'unknownFact', 'unknownReading'].includes(fault.code) &&
    'id' in fault &&
    built?.without.has(fault.id) === true
  );
}

/** A fault that shows no more than a part of what is long; no name that is in order is so long. */
function clipped<Fault extends RulebookFaultData>(fault: Fault): Fault {
  const short = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.slice(0, MAX_TOLD).map(short);
    return typeof value === 'string' ? shorten(value, MAX_TOLD) : value;
  };
  return Object.fromEntries(Object.entries(fault).map(([key, value]) => [key, short(value)])) as Fault;
}

function codeOf(issue: { code?: string; origin?: string }, where: readonly PropertyKey[]): ShapeCode {
  const last = where.at(-1);
  if (last === 'labels' || (languages as readonly unknown[]).includes(last)) return 'missingLabel';
  if (last === 'citations') return 'missingCitation';
  if (last === 'operator') return 'unknownOperator';
  if (issue.code === 'too_small' && issue.origin === 'array') return 'emptyList';
  return 'badShape';
}
