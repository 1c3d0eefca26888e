/** Copies a value by the shape that it should have, and tells all that is wrong with it, in the order of the shape. */
import { type IssueData, MAX_ISSUES, pathText } from '../base/issue.js';
import { nearest } from '../base/suggest.js';
import { isValues, type Values } from '../base/values.js';
import type { Level } from './catalog.js';
import { reportedFor } from './computed.js';
import { evidenceTexts } from './evidence-shape.js';
import { type FieldInfo, faultOf, isNumeric } from './field.js';
import { faultIssue, rangeIssues, typeName } from './found.js';
import { isRangeLike, rangeKeys } from './range.js';
import { type GroupShape, isOptional, type ListShape, type Shape } from './shape.js';

type Path = readonly PropertyKey[];

/** A record of a level as its shape has it; what `evidence.ts` looks into is only copied. */
export function readByShape(shape: GroupShape, level: Level, record: Values, issues: IssueData[]): unknown {
  const add = (issue: IssueData) => issues.push(issue);
  return new Reading(level, add).group(shape, record, []);
}

class Reading {
  constructor(
    readonly level: Level,
    readonly add: (issue: IssueData) => void,
  ) {}

  group({ parts }: GroupShape, given: unknown, path: Path): unknown {
    if (!isValues(given)) {
      this.add({ code: 'wrongType', path: pathText(path), expected: 'group', found: typeName(given) });
      return given;
    }
    // What does not show, in JSON text either, says nothing.
    const value: Values = { ...given };
    const copy: Record<string, unknown> = {};
    for (const [name, part] of Object.entries(parts)) {
      const one = this.#part(part, value[name], [...path, name]);
      if (one !== undefined || name in value) copy[name] = one;
    }
    const strange: string[] = [];
    for (const name in value) if (!Object.hasOwn(parts, name)) strange.push(name);
    for (const name of strange.slice(0, MAX_ISSUES)) this.#unknown(name, Object.keys(parts), path);
    return copy;
  }

  #part(shape: Shape, value: unknown, path: Path): unknown {
    if (shape.is === 'field') return this.#field(shape.info, value, path);
    if (shape.is === 'list') return this.#list(shape, value, path);
    if (shape.is === 'evidence') return copyOfSources(value);
    // By it the shape was chosen; a getter may say another now.
    if (shape.is === 'level') return shape.level;
    if (shape.is !== 'group' || (isOptional(shape) && (value === undefined || value === null))) return value;
    return this.group(shape, value, path);
  }

  #field(info: FieldInfo, value: unknown, path: Path): unknown {
    const isMissing = value === undefined || value === null;
    if (isMissing && info.required !== true) return value;
    // Looked at is the copy: what a getter would say a second time does not matter.
    const range = isNumeric(info.kind) && isRangeLike(value) ? { ...value } : undefined;
    const fault = faultOf(range ?? value, info);
    if (fault === undefined) return range === undefined ? value : inOrder(range, rangeKeys);
    const at = pathText(path);
    if (isMissing) this.add({ code: 'missingField', path: at, expected: fault.expected });
    else if (range === undefined) this.add(faultIssue(at, value, info));
    else for (const one of rangeIssues((...keys) => pathText([...path, ...keys]), range, info)) this.add(one);
    return value;
  }

  #list({ each }: ListShape, value: unknown, path: Path): unknown {
    const at = { path: pathText(path), expected: 'list' };
    if (value === undefined || value === null) this.add({ code: 'missingField', ...at });
    else if (!Array.isArray(value)) this.add({ code: 'wrongType', ...at, found: typeName(value) });
    else if (value.length === 0) this.add({ code: 'emptyList', ...at });
    else return value.map((one, index) => this.group(each, one, [...path, index]));
    return value;
  }

  #unknown(key: string, known: readonly string[], path: Path): void {
    const at = { code: 'unknownKey', path: pathText([...path, key]) } as const;
    const reported = reportedFor(this.level, key);
    const suggestion = reported === undefined ? nearest(key, known) : reported;
    this.add({
      ...at,
      ...(reported === undefined ? {} : { expected: 'computed' }),
      ...(suggestion ? { suggestion } : {}),
    });
  }
}

/** A copy whose keys stand in a given order. */
function inOrder(values: Values, keys: readonly string[]): Values {
  return Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(values, key) ? [[key, values[key]]] : [])));
}

const itemKeys = Object.keys(evidenceTexts);

function copyOfSources(evidence: unknown): unknown {
  if (!isValues(evidence)) return evidence;
  const copyOf = (item: unknown) => {
    if (!isValues(item)) return item;
    const copy = inOrder(item, itemKeys);
    return isRangeLike(copy.value) ? { ...copy, value: inOrder(copy.value, rangeKeys) } : copy;
  };
  return Object.fromEntries(
    Object.entries(evidence).map(([path, items]) => [path, Array.isArray(items) ? items.map(copyOf) : items]),
  );
}
