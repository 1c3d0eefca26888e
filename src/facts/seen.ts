/** What an expression read of a record and what it missed, gathered while it is worked out. */
import { remembered } from '../base/remembered.js';
import { type Field, type FieldTable, type Level, MEMBER } from '../records/catalog.js';
import { type Input, inputValue, type Trace } from './fact.js';

/** All members share the place of their list, so that members[0] comes whole before members[1]. */
const LIST = 2 ** 20;
const ONE_MEMBER = 2 ** 10;

/** Where the fields of members begin. */
const listOf = remembered((table: FieldTable) => table.of('household').find(({ path }) => path.startsWith(MEMBER)));

/** Where a field stands among all, that of a member with his number. */
export function orderOf(table: FieldTable, { path, position }: Field): (at: number) => number {
  if (!path.startsWith(MEMBER)) return () => position * LIST;
  const list = listOf(table)?.position ?? position;
  return (at) => list * LIST + at * ONE_MEMBER + (position - list);
}

/** A member's field: its path with his number, and where it stands among all. */
export interface MemberPlace {
  readonly path: string;
  readonly place: number;
}

/** A field of each member, by his number: made once. */
export function memberPlace(table: FieldTable, field: Field): (at: number) => MemberPlace {
  const name = field.path.slice(MEMBER.length);
  const order = orderOf(table, field);
  const places: MemberPlace[] = [];
  return (at) => {
    for (let next = places.length; next <= at; next += 1) {
      places.push({ path: `members[${next}].${name}`, place: order(next) });
    }
    return places[at] as MemberPlace;
  };
}

/** Where an input stands among all, by its path; what is no field comes last. */
export function placeOf(table: FieldTable, level: Level, path: string): number {
  const field = table.at(level, path);
  return field === undefined
    ? Number.MAX_SAFE_INTEGER
    : orderOf(table, field)(Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0));
}

const NOTHING: readonly string[] = [];

/** Grows while an expression is worked out. */
export class Seen {
  readonly #inputs: Input[] = [];
  readonly #orders: number[] = [];
  readonly #missing: { readonly path: string; readonly order: number }[] = [];
  /** A second source stands in. */
  reported = false;
  /** The members that decide, or leave open, what is said of members. */
  subjects: readonly number[] = [];

  /** An input that is given. Most come in order, so each finds its place from the end. */
  input({ kind }: Field, path: string, order: number, value: Parameters<typeof inputValue>[1]): void {
    this.read(path, order, inputValue(kind, value));
  }

  /** The same with its value as verdicts show it. */
  read(path: string, order: number, value: Input['value']): void {
    let at = this.#orders.length;
    while (at > 0 && (this.#orders[at - 1] as number) > order) at -= 1;
    // Every field of every member has a place of its own.
    if (this.#orders[at - 1] === order) return;
    if (at === this.#orders.length) {
      this.#inputs.push({ path, value });
      this.#orders.push(order);
      return;
    }
    this.#inputs.splice(at, 0, { path, value });
    this.#orders.splice(at, 0, order);
  }

  /** An input, or a parameter, that is not. */
  lacks(path: string, order = Number.MAX_SAFE_INTEGER): void {
    this.#missing.push({ path, order });
  }

  /** What was read counts as missing: given as it is, it leads to no value. */
  lacksGiven(read: (seen: Seen) => void): void {
    const own = new Seen();
    read(own);
    own.#inputs.forEach(({ path }, index) => {
      this.lacks(path, own.#orders[index]);
    });
  }

  /** How much is missing so far: to come back to where what was missed turns out not to matter. */
  get mark(): number {
    return this.#missing.length;
  }

  /** Nothing missed since a mark matters. */
  forget(mark: number): void {
    this.#missing.length = mark;
  }

  /** All of it in table order, each once. */
  trace(): Trace {
    const inputs = this.#inputs;
    const ordered = this.#missing.length > 1 ? [...this.#missing].sort((a, b) => a.order - b.order) : this.#missing;
    const missing = ordered.length === 0 ? NOTHING : [...new Set(ordered.map(({ path }) => path))];
    if (this.reported) return { inputs, missing, reported: true };
    if (this.subjects.length === 0) return { inputs, missing };
    const subjects = [...new Set(this.subjects)].sort((a, b) => a - b);
    return { inputs, missing, subjects: subjects.map((at) => `members[${at}]`) };
  }
}
