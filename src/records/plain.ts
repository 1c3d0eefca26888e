/** Data as JSON has it: a map, an instance of a class or a list with holes would be read as if it said nothing. */
import { type IssueData, MAX_ISSUES, pathText } from '../base/issue.js';

/** No record goes deeper; what does is refused by its keys. */
const DEEPEST = 8;
/** No list of a record is longer. */
const LONGEST = 1000;

/** What in a record is no plain data, but for what stands under `extra`. */
export function plainIssues(value: unknown, path: readonly PropertyKey[] = []): IssueData[] {
  if (typeof value !== 'object' || value === null || path.length > DEEPEST) return [];
  if (Array.isArray(value)) return listIssues(value, path);
  if (!isPlain(value)) {
    return [
      {
        code: 'wrongType',
        path: pathText(path),
        expected: path.length === 0 ? 'record' : 'group',
        found: makeOf(value),
      },
    ];
  }
  const issues: IssueData[] = [];
  for (const key of Object.keys(value)) {
    if (key === 'extra' || issues.length >= MAX_ISSUES) continue;
    const child = (value as Record<string, unknown>)[key];
    if (typeof child === 'object' && child !== null) issues.push(...plainIssues(child, [...path, key]));
  }
  return issues;
}

function listIssues(list: readonly unknown[], path: readonly PropertyKey[]): IssueData[] {
  const issues: IssueData[] = [];
  for (let index = 0; index < list.length && index < LONGEST; index += 1) {
    const at = [...path, index];
    if (Object.hasOwn(list, index)) issues.push(...plainIssues(list[index], at));
    else issues.push({ code: 'wrongType', path: pathText(at), expected: 'group', found: 'undefined' });
  }
  return issues;
}

/** An object as JSON text or a literal makes it, in whichever realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function makeOf(value: object): string {
  const name: unknown = value.constructor?.name;
  return typeof name === 'string' && name !== '' ? name : 'object';
}

/** Whether all of a value can be looked at, without an error of its own. */
export function isReadable(value: unknown): boolean {
  try {
    const seen = new Set<object>();
    const look = (one: unknown): void => {
      if (typeof one !== 'object' || one === null || seen.has(one)) return;
      seen.add(one);
      // Each way to look at a proxy can fail by itself, though it shows no key.
      Object.getPrototypeOf(one);
      Object.getOwnPropertyDescriptor(one, '');
      Reflect.has(one, '');
      Reflect.get(one, '');
      for (const key of Object.keys(one)) look((one as Record<string, unknown>)[key]);
    };
    look(value);
    return true;
  } catch {
    return false;
  }
}
