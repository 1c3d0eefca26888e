/** How the time of a run grows with its file, as a plot: both axes by powers of ten, so that what is linear is straight. */
import { fileOf, readAndParse } from './data.js';
import { ways } from './files.js';
import { cpuTime, inTurn, median } from './measure.js';

interface Curve {
  readonly name: string;
  readonly colour: string;
  readonly seconds: readonly number[];
}

/** CPU seconds by number of records, of reading alone and of `check` in two ways. */
export async function growth(counts: readonly number[]): Promise<readonly Curve[]> {
  const found: { reading: number[]; outcome: number[]; ndjson: number[] } = { reading: [], outcome: [], ndjson: [] };
  for (const count of counts) {
    const file = fileOf(count);
    const costs = await inTurn(
      {
        reading: cpuTime(readAndParse(file)),
        outcome: cpuTime(ways.outcome(file)),
        ndjson: cpuTime(ways.ndjson(file)),
      },
      3,
    );
    for (const name of ['reading', 'outcome', 'ndjson'] as const) found[name].push(median(costs[name]));
  }
  return [
    { name: 'check --format ndjson', colour: '#b03030', seconds: found.ndjson },
    { name: 'check --outcome', colour: '#2f6f9f', seconds: found.outcome },
    { name: 'reading and JSON.parse', colour: '#777777', seconds: found.reading },
  ];
}

const WIDTH = 640;
const HEIGHT = 360;
const LEFT = 64;
const RIGHT = 180;
const TOP = 40;
const BOTTOM = 48;

/** The plot as SVG; black on white, so that it reads in the dark as well. */
export function plot(counts: readonly number[], curves: readonly Curve[]): string {
  const exponents = (values: readonly number[]) => {
    const logs = values.map((value) => Math.log10(value));
    return [Math.floor(Math.min(...logs)), Math.ceil(Math.max(...logs))] as const;
  };
  const [left, right] = exponents(counts);
  const [low, high] = exponents(curves.flatMap(({ seconds }) => seconds));
  const x = (count: number) => LEFT + ((Math.log10(count) - left) / (right - left)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => TOP + ((high - Math.log10(value)) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const text = (at: readonly [number, number], said: string, more = '') =>
    `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}" ${more}>${said}</text>`;
  const grid = Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step)).flatMap((value) => [
    `<path d="M${LEFT} ${y(value).toFixed(1)}H${WIDTH - RIGHT}" stroke="#dddddd"/>`,
    text([LEFT - 8, y(value) + 4], `${Number(value.toPrecision(1))} s`, 'text-anchor="end"'),
  ]);
  const below = counts.map((count) =>
    text([x(count), HEIGHT - BOTTOM + 20], count.toLocaleString('en'), 'text-anchor="middle"'),
  );
  const drawn = curves.flatMap(({ name, colour, seconds }) => {
    const points = seconds.map((value, index) => [x(counts[index] ?? 1), y(value)] as const);
    const [endX, endY] = points.at(-1) ?? [0, 0];
    return [
      `<polyline points="${points.map((point) => point.map((one) => one.toFixed(1)).join(',')).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...points.map(([cx, cy]) => `<circle cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" r="3.5" fill="${colour}"/>`),
      text([endX + 10, endY + 4], name, `fill="${colour}"`),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    '<title>CPU time of a run by the households in its file</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    text([LEFT, 22], 'CPU time of a run by the households in its file', 'font-size="14"'),
    ...grid,
    ...below,
    ...drawn,
    '</svg>\n',
  ].join('\n');
}
