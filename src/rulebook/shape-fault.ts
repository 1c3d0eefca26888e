/** What zod finds wrong with the shape of a value, as a fault of a rulebook. */
import { type RulebookShape, rulebookShapes, type ShapeFault } from '../base/rulebook-issue.js';
import { nearest } from '../base/suggest.js';
import { shown } from '../records/found.js';
import type { Schema } from '../records/zod.js';

type ShapeIssue = NonNullable<ReturnType<Schema['safeParse']>['error']>['issues'][number];

/** A schema says what it wants by a code as its message; where it has none, zod's own finding tells. */
export function shapeFault(issue: ShapeIssue, value: unknown): ShapeFault {
  const found = shown(value);
  if (isShape(issue.message)) return wrongShape(issue.message, value);
  switch (issue.code) {
    case 'invalid_type':
      return isShape(issue.expected) ? wrongShape(issue.expected, value) : { reason: 'otherwise' };
    case 'invalid_value':
      return notInList(issue.values.map(String), value);
    case 'invalid_union':
      return 'options' in issue ? notInList(issue.options?.map(String) ?? [], value) : { reason: 'otherwise' };
    case 'too_small':
      if (issue.origin === 'string') return { reason: 'emptyText' };
      if (issue.origin === 'array') return { reason: 'tooFew', limit: Number(issue.minimum) };
      return { reason: 'atLeast', limit: Number(issue.minimum), found };
    case 'too_big':
      if (issue.origin === 'string') return { reason: 'longText', limit: Number(issue.maximum) };
      if (issue.origin === 'array') return { reason: 'tooMany', limit: Number(issue.maximum) };
      return { reason: 'atMost', limit: Number(issue.maximum), found };
    case 'invalid_key':
      // What a record is keyed by has a shape of its own.
      return issue.issues[0] === undefined ? { reason: 'otherwise' } : shapeFault(issue.issues[0], issue.path.at(-1));
    default:
      return { reason: 'otherwise' };
  }
}

/** That a value should have been of another shape. */
export function wrongShape(expected: RulebookShape, value: unknown) {
  return { reason: 'shape', expected, found: shown(value) } as const;
}

function notInList(options: readonly string[], value: unknown): ShapeFault {
  const suggestion = typeof value === 'string' ? nearest(value, options) : undefined;
  return { reason: 'notInList', options, found: shown(value), ...(suggestion === undefined ? {} : { suggestion }) };
}

function isShape(word: string): word is RulebookShape {
  return (rulebookShapes as readonly string[]).includes(word);
}
