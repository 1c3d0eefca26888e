/** The others that could judge: how often each is wrong, and what an outcome costs by it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../../src/index.js';
import { path, tuopin } from './built.js';
import { fileOf, folder, type Kind, kinds, parsed, povertyLines, texts } from './data.js';
import { inSql } from './files.js';
import { type Costs, cpuTime, forEach, inTurn, ratio } from './measure.js';

const COUNT = 10_000;
/** What is so much slower that a part of them is enough to tell. */
const FEW = 1_000;

type Judge = (household: object) => Outcome | Promise<Outcome>;

/** Those that are called, by the file that does it. */
const called = {
  'json-rules-engine': 'json-rules-engine',
  'json-logic-engine': 'json-logic',
  '@gorules/zen-engine': 'zen',
};
type Called = keyof typeof called;

const { dependencies } = JSON.parse(readFileSync(path('test/bench/package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** A household as it is handed to them: beside what it says, what takes a calendar or the poverty line of a year. */
function given(text: string): object {
  const household = JSON.parse(text) as { readonly asOf: string; readonly members: readonly unknown[] };
  const { asOf, members } = household;
  const year = Number(asOf.slice(0, 4));
  const schoolYear = asOf.slice(5) >= '08-31' ? year : year - 1;
  return {
    ...household,
    persons: members.length,
    line: Number(povertyLines[year]),
    bornUntil: `${schoolYear - 6}-08-31`,
    bornAfter: `${year - 16}${asOf.slice(4)}`,
  };
}

async function byCalling(judge: Judge, kind: Kind): Promise<Outcome[]> {
  const found: Outcome[] = [];
  for (const text of texts(COUNT, kind)) found.push(await judge(given(text)));
  return found;
}

async function bySql(kind: Kind): Promise<Outcome[]> {
  const out = join(folder, 'by-sql');
  await cpuTime(inSql(fileOf(COUNT, kind), out))();
  const lines = readFileSync(out, 'utf8').trimEnd().split('\n');
  return lines.map((line) => (JSON.parse(line) as { readonly outcome: Outcome }).outcome);
}

/** How many outcomes are other ones, of each kind of households. */
async function wrongBy(judged: (kind: Kind) => Promise<Outcome[]>): Promise<number[]> {
  const { outcome } = tuopin.createEvaluator();
  const wrong: number[] = [];
  for (const kind of Object.keys(kinds) as Kind[]) {
    const found = await judged(kind);
    wrong.push(parsed(COUNT, kind).filter((record, index) => outcome(record) !== found[index]).length);
  }
  return wrong;
}

/** Each with the outcomes it has wrong, then with what one costs, as a table of Markdown. */
export async function peerTable(): Promise<string> {
  const { outcome } = tuopin.createEvaluator();
  const many = parsed(COUNT);
  const few = texts(FEW).map(given);
  const rows: (readonly (string | number)[])[] = [];
  for (const name of Object.keys(called) as Called[]) {
    const { outcome: judge } = (await import(path(`test/bench/peers/${called[name]}.mjs`))) as { outcome: Judge };
    const wrong = await wrongBy((kind) => byCalling(judge, kind));
    const costs: Costs<'theirs' | 'ours'> = await inTurn({
      ours: forEach(
        () => many,
        (record) => outcome(record),
      ),
      theirs: forEach(() => few, judge),
    });
    rows.push([name, ...wrong, `${ratio(costs.theirs, costs.ours).toFixed(1)} x`]);
  }
  rows.push(['@duckdb/node-api', ...(await wrongBy(bySql)), 'row 3']);
  const said = rows.map(([name, ...others]) => [`${name} ${dependencies[String(name)]}`, ...others]);
  const [first, ...more] = Object.keys(kinds);
  const wrong = `wrong of ${COUNT.toLocaleString('en')}: ${first}`;
  const head = ['judged by', wrong, ...more, 'cost of an outcome against `outcome`'];
  return [head, head.map(() => '---'), ...said].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
