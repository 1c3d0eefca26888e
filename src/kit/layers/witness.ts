/** Records made from what their facts are to be: by the fields that each fact says it is computed from. */
import { choicesOf } from '../../advise/choices.js';
import { type Day, yearOf } from '../../base/date.js';
import { Decimal } from '../../base/decimal-number.js';
import { exact, isExact, toDecimalString } from '../../base/exact.js';
import type { Fact, FactValue, Given } from '../../facts/fact.js';
import type { Field, FieldTable, Level } from '../../records/catalog.js';
import { faultOf, isNumeric } from '../../records/field.js';
import { DEATH_DATE } from '../../records/living.js';
import type { Assignment } from './combinations.js';
import type { FactPoint } from './domains.js';

/** A record that is being made. */
export type Draft = Record<string, unknown>;

/** What records are made of: the fields of a level. */
export interface RecordKind {
  readonly table: FieldTable;
  readonly level: Level;
}

/** The ages of the members who are tried out: grown up, and of school age. */
const AGES = [40, 10];
/** As many members as are looked at for one who shows something. */
const MAX_CANDIDATES = 10_000;
/** An honest household has no more members than are needed to show something. */
const MEMBERS = 'members';

/**
 * Records of a level whose facts are as asked for, as far as their fields allow; several where a fact can be brought
 * about in several ways. Whether they are indeed so is for an evaluator to say.
 */
export function draftsOf(
  of: RecordKind,
  assignment: Assignment,
  given: Given,
  factOf: (key: string) => Fact | undefined,
): Draft[] {
  const { table, level } = of;
  const asked = [...assignment].map(([key, point]) => ({ fact: factOf(key), point }));
  const base: Draft = { level, id: 'L-1', asOf: given.asOf };
  if (level === 'household') base[MEMBERS] = [memberFor(table, asked, given)];
  let drafts = level === 'household' ? membersOf(base) : [base];
  for (const { fact, point } of asked) {
    if (fact === undefined || isAboutMembers(fact)) continue;
    drafts = drafts.flatMap((draft) => written(of, draft, fact, point));
  }
  return drafts;
}

/** A fact's key without the side that computes it. */
export function withoutSide(key: string): string {
  return key.replace(/^(?:old|new):/, '');
}

type Asked = readonly { readonly fact: Fact | undefined; readonly point: FactPoint }[];

function isAboutMembers({ inputs }: Fact): boolean {
  return inputs.every((path) => path.startsWith(`${MEMBERS}[]`));
}

/** One member, for whom each fact about members is as asked for. */
function memberFor(table: FieldTable, asked: Asked, given: Given): Draft {
  const member: Draft = {};
  for (const { fact, point } of asked) {
    if (fact === undefined || !isAboutMembers(fact)) continue;
    const prepared = fact.prepare(given);
    const found = candidates(table, fact, given.asOf).find(
      (one) => prepared.value({ members: [{ ...member, ...one }] }) === point.value,
    );
    Object.assign(member, found);
  }
  return member;
}

/** What the fields of a member that a fact reads can be, in every combination, those of the fewest fields first. */
function candidates(table: FieldTable, { inputs }: Fact, asOf: Day): Draft[] {
  // Whoever has died shows nothing.
  const all = inputs
    .filter((path) => path !== DEATH_DATE)
    .reduce<Draft[]>(
      (before, path) => {
        const field = table.at('household', path);
        const key = path.slice(`${MEMBERS}[].`.length);
        const values = field === undefined ? [] : memberValues(field, asOf);
        // Of many fields not every combination is made: those of the first are enough to look among.
        return before
          .flatMap((one) => [...values.map((value) => ({ ...one, [key]: value })), one])
          .slice(0, MAX_CANDIDATES);
      },
      [{}],
    );
  return all.sort((a, b) => Object.keys(a).length - Object.keys(b).length);
}

function memberValues(field: Field, asOf: Day): unknown[] {
  return field.kind === 'date' ? AGES.map((age) => `${yearOf(asOf) - age}-01-01`) : choicesOf(field);
}

/** The household with one member, and with another who shares nothing: by some readings that makes a difference. */
function membersOf(base: Draft): Draft[] {
  const [member] = base[MEMBERS] as Draft[];
  return [
    base,
    {
      ...base,
      [MEMBERS]: [
        { ...member, sharesIncome: true },
        { ...member, sharesIncome: false },
      ],
    },
  ];
}

/** The draft with the fields that make a fact what it is to be; none where no way is known. */
function written(of: RecordKind, draft: Draft, fact: Fact, { value, text }: FactPoint): Draft[] {
  if (value === undefined || text === undefined) return [draft];
  const { working, inputs, name } = fact;
  if (inputs.length === 1 && inputs[0] === name) return withField(of, draft, name, text);
  if (working?.kind === 'percentage' && isExact(value)) {
    const digits = Math.max(0, (String(text).split('.')[1] ?? '').length);
    const whole = 100 * 10 ** digits;
    const part = new Decimal(text as string).times(10 ** digits).toFixed();
    return withField(of, draft, working.part, part).flatMap((one) => withField(of, one, working.whole, String(whole)));
  }
  if (working?.kind === 'perPerson' && isExact(value)) return withSum(of, draft, fact, working.minus, value);
  return [];
}

/** The sum that makes so much a head: as the first of its parts, the others nil; and with something to be taken off. */
function withSum(of: RecordKind, draft: Draft, { inputs }: Fact, minus: readonly string[], value: FactValue): Draft[] {
  const parts = inputs.filter((path) => !path.startsWith(`${MEMBERS}[]`));
  const members = (draft[MEMBERS] as Draft[] | undefined) ?? [{}];
  const sharing = members.filter(({ sharesIncome }) => sharesIncome === true).length;
  const heads = new Set([members.length, ...(sharing === 0 ? [] : [sharing])]);
  const aHead = new Decimal(toDecimalString(value as never));
  const received = parts.filter((path) => !minus.includes(path));
  return [...heads].flatMap((count) => {
    const sum = aHead.times(count);
    const plain = { path: received[0] ?? '', all: sum, off: undefined };
    // What is taken off must have come in: it may be a part of the last of what comes in, and is, or is half of it.
    const last = received.at(-1) ?? '';
    const taken = minus.flatMap((off) => [2, 1].map((times) => ({ path: last, all: sum.times(times), off })));
    return [plain, ...taken].flatMap(({ path: holder, all, off }) =>
      parts.reduce<Draft[]>(
        (drafts, path) => {
          const amount = path === holder ? all : path === off ? sum : new Decimal(0);
          return drafts.flatMap((one) => withField(of, one, path, amount.toFixed()));
        },
        [draft],
      ),
    );
  });
}

/** The draft with one field more; none where the field cannot have the value. */
export function withField({ table, level }: RecordKind, draft: Draft, path: string, text: string | boolean): Draft[] {
  const field = table.at(level, path);
  if (field === undefined) return [];
  const value = isNumeric(field.kind) ? numberFor(field, String(text)) : text;
  if (value === undefined || faultOf(value, field) !== undefined) return [];
  const [first = '', second] = path.split('.');
  if (second === undefined) return [{ ...draft, [first]: value }];
  return [{ ...draft, [first]: { ...(draft[first] as Draft | undefined), [second]: value } }];
}

/** A JSON number where that says the same; sums of money and rates may be text. */
function numberFor({ kind }: Field, text: string): number | string | undefined {
  const number = Number(text);
  // A parameter can be a month and day.
  if (Number.isNaN(number)) return undefined;
  if (toDecimalString(exact(number)) === text) return number;
  return kind === 'money' || kind === 'percent' ? text : undefined;
}

/** The record with as much as possible taken away, or made as in a plain one, while it still shows something. */
export function smallest(record: Draft, plain: Draft, shows: (record: Draft) => boolean): Draft {
  let least = record;
  const attempt = (one: Draft) => {
    if (shows(one)) least = one;
  };
  for (const [key, value] of Object.entries(record)) {
    const { [key]: _, ...without } = least;
    if (Object.hasOwn(plain, key)) attempt({ ...least, [key]: plain[key] });
    attempt(without);
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(least, key)) continue;
    for (const part of Object.keys(value)) {
      const { [part]: __, ...rest } = least[key] as Draft;
      attempt({ ...least, [key]: rest });
    }
  }
  return least;
}

/** A record in the order of the field tables. */
export function tidied({ table, level }: RecordKind, draft: Draft): Draft {
  const order = table.of(level).map(({ path }) => path.split(/[.[]/)[0] ?? '');
  const keys = Object.keys(draft).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(keys.map((key) => [key, draft[key]]));
}
