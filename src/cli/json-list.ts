/** A JSON list written item by item, so that it need never be held as a whole. */
import { printableJson } from '../base/printable.js';

/** The parts of the list's text; each item stands indented on lines of its own. */
export interface JsonList {
  start(): string;
  item(value: unknown): string;
  end(): string;
}

export function jsonList(): JsonList {
  let first = true;
  return {
    start: () => '[',
    item: (value) => {
      const separator = first ? '\n' : ',\n';
      first = false;
      return `${separator}  ${printableJson(value, 2).replaceAll('\n', '\n  ')}`;
    },
    end: () => (first ? ']\n' : '\n]\n'),
  };
}

/** Lines of JSON, by the same parts. */
export function jsonLines(): JsonList {
  return { start: () => '', item: (value) => `${printableJson(value)}\n`, end: () => '' };
}
