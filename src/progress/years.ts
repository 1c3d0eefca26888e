/** Numbers of households and persons by calendar year, each as the least and the most that it can be. */

/** The least and the most that a number can be. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** What is counted of a year: the stock at its beginning and end, and what went in and out. */
export const flowKinds = [
  'opening',
  'new',
  'returned',
  'exited',
  'natural',
  'closing',
  'cumulative',
  'baseOut',
] as const;
/**
 * One of `flowKinds`; `cumulative` are all exits from the first year on, `baseOut` who was on the register before it and is out at
 * the end of the year: neither who came later nor who has fallen back.
 */
export type FlowKind = (typeof flowKinds)[number];

/** Of every year what is counted. */
export type YearCounts<Number> = readonly Readonly<Record<FlowKind, Number>>[];

/** The sum of many. */
export class BoundSums {
  readonly #sums: Record<FlowKind, { from: number; to: number }>[];

  constructor(years: number) {
    this.#sums = Array.from({ length: years }, () => kindsOf(() => ({ from: 0, to: 0 })));
  }

  add(counts: YearCounts<Bounds>): void {
    for (const [at, year] of counts.entries()) {
      for (const kind of flowKinds) {
        const sum = this.#sums[at]?.[kind];
        if (sum === undefined) continue;
        sum.from += year[kind].from;
        sum.to += year[kind].to;
      }
    }
  }

  get told(): YearCounts<Bounds> {
    return this.#sums.map((year) => kindsOf((kind) => ({ ...year[kind] })));
  }
}

/** Something of each kind. */
export function kindsOf<Value>(of: (kind: FlowKind) => Value): Record<FlowKind, Value> {
  return Object.fromEntries(flowKinds.map((kind) => [kind, of(kind)])) as Record<FlowKind, Value>;
}

/** The smallest bounds that hold all. */
export function hullOf(all: readonly Bounds[]): Bounds {
  return { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
}

/** The smallest bounds of each year that hold all. */
export function hullOfYears(ways: readonly YearCounts<Bounds>[]): YearCounts<Bounds> {
  const [first = []] = ways;
  return first.map((_, at) => kindsOf((kind) => hullOf(ways.flatMap((way) => way[at]?.[kind] ?? []))));
}
