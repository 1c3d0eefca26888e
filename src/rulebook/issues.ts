/** Collects what is wrong with a rulebook's files, each with its file and JSON pointer. */
import type { RulebookFault, RulebookIssue } from '../base/errors.js';
import { printable } from '../base/printable.js';
import { nearest } from '../base/suggest.js';
import type { Schema } from '../records/zod.js';
import { hiddenCharacters } from './hidden-characters.js';

/** A JSON pointer from its parts. */
export function pointer(parts: readonly PropertyKey[]): string {
  return parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** More than this are not listed. */
const MAX_RULEBOOK_ISSUES = 1000;

/** Once there are so many, what may have been meant is not looked for. */
const MAX_SUGGESTIONS = 100;

/** A list of issues that grows while the files are read. */
export class Issues {
  readonly all: RulebookIssue[] = [];

  /**
   * Of a word that is not known, the one that was probably meant, as the end of a message. Only for the first hundred
   * issues: looking for it in each of thousands is not worth the time, nor are the names collected then.
   */
  meant(word: string, known: () => Iterable<string>): string {
    const near = this.all.length >= MAX_SUGGESTIONS ? undefined : nearest(word, [...known()]);
    return near === undefined ? '' : `; did you mean "${near}"?`;
  }

  add(file: string, at: readonly PropertyKey[], code: RulebookFault, message: string): void {
    if (this.all.length < MAX_RULEBOOK_ISSUES) {
      this.all.push({ code, file, pointer: pointer(at), message: printable(message) });
    }
  }

  /**
   * Checks a value against a shape; gives it back typed, or undefined with the issues added. What its words hide is an
   * issue whatever the shape.
   */
  read<S extends Schema>(
    file: string,
    at: readonly PropertyKey[],
    schema: S,
    value: unknown,
  ): S['_output'] | undefined {
    for (const { at: within, character } of hiddenCharacters(value)) {
      const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      this.add(
        file,
        [...at, ...within],
        'hiddenCharacter',
        `holds U+${number}, which is not seen or steers what is; remove it`,
      );
    }
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const where = [...at, ...issue.path];
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys.slice(0, 100)) {
          const forbidden = key === 'path' || key === 'params' || key === 'priority';
          const why = forbidden
            ? 'is not allowed in rule files: it would change what an engine runs'
            : 'is not a known key';
          this.add(
            file,
            [...where, key],
            forbidden ? 'forbiddenKey' : 'unknownKey',
            `"${key.slice(0, 64)}" ${why}; remove it`,
          );
        }
      } else {
        this.add(file, where, codeOf(issue, where), issue.message);
      }
    }
    return undefined;
  }
}

function codeOf(issue: { code?: string; origin?: string }, where: readonly PropertyKey[]): RulebookFault {
  const last = where.at(-1);
  if (last === 'zh' || last === 'en' || last === 'labels') return 'missingLabel';
  if (last === 'citations') return 'missingCitation';
  if (last === 'operator') return 'unknownOperator';
  if (issue.code === 'too_small' && issue.origin === 'array') return 'emptyList';
  return 'badShape';
}
