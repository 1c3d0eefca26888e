/** What a program that imports the package pays: validation, outcomes, verdicts and what is made of them. */
import type { ParsedRecord } from '../../src/index.js';
import { engine, tuopin } from './built.js';
import { type Household, householdExitByHand } from './by-hand.js';
import { type Kind, kinds, parsed, povertyLines, texts } from './data.js';
import { atLeast, atMost, type Line } from './line.js';
import { forEach, inTurn, ratio } from './measure.js';

const { createEligibility, createEvaluator, evaluateReadings, explain, parseRecord, questions, seal } = tuopin;

const MANY = 10_000;
/** What is so much slower that a part of the records is enough to tell. */
const FEW = 500;

export async function validation(): Promise<Line[]> {
  const lines = texts(MANY);
  const costs = await inTurn({
    parseRecord: forEach(
      () => lines.map((line): unknown => JSON.parse(line)),
      (value) => parseRecord(value),
    ),
    parse: forEach(
      () => lines,
      (line) => JSON.parse(line),
    ),
  });
  const reached = ratio(costs.parseRecord, costs.parse);
  return [
    { row: 1, what: '`parseRecord` of a plain object', against: '`JSON.parse` of its line', ...atMost(reached, 1) },
  ];
}

export async function throughEngine(): Promise<Line[]> {
  const { evaluate } = createEvaluator();
  const adapter = engine.createEngineEvaluator();
  const few = parsed(FEW);
  for (const record of few) {
    if (JSON.stringify(evaluate(record)) !== JSON.stringify(await adapter.evaluate(record)))
      throw new Error(`${record.id}: json-rules-engine comes to another verdict.`);
  }
  const many = parsed(MANY);
  const costs = await inTurn({
    verdict: forEach(
      () => many,
      (record) => evaluate(record),
    ),
    engine: forEach(
      () => few,
      (record) => adapter.evaluate(record),
    ),
  });
  const reached = ratio(costs.engine, costs.verdict);
  return [
    {
      row: 7,
      what: 'full verdict of a parsed record',
      against: 'by `tuopin/json-rules-engine`',
      ...atLeast(reached, 15),
    },
  ];
}

export async function byHand(): Promise<Line[]> {
  const { outcome } = createEvaluator();
  const judge = householdExitByHand(povertyLines);
  const hand = (record: ParsedRecord) => judge(record as Household);
  for (const kind of Object.keys(kinds) as Kind[]) {
    const other = parsed(MANY, kind).find((record) => hand(record) !== outcome(record));
    if (other !== undefined) throw new Error(`${other.id} ${kind}: written by hand it comes out another way.`);
  }
  const records = parsed(MANY);
  const often = Array.from({ length: 20 }, () => records).flat();
  const costs = await inTurn({
    outcome: forEach(
      () => often,
      (record) => outcome(record),
    ),
    hand: forEach(() => often, hand),
  });
  const reached = ratio(costs.hand, costs.outcome);
  return [
    { row: 8, what: '`outcome` of a parsed record', against: 'written by hand, exact', ...atLeast(reached, 0.85) },
  ];
}

export async function madeOfIt(): Promise<Line[]> {
  const { evaluate } = createEvaluator();
  const { eligibility } = createEligibility();
  // Half of them with gaps: there is the more to ask and to explain.
  const records = [...parsed(FEW), ...parsed(FEW, 'with gaps')];
  const judged = records.map((record) => ({ record, verdict: evaluate(record) }));
  const each = (make: (one: (typeof judged)[number]) => unknown) => forEach(() => judged, make);
  const most = { evaluateReadings: 4, eligibility: 8, explain: 5, questions: 5, seal: 5 };
  const costs = await inTurn({
    verdict: each(({ record }) => evaluate(record)),
    evaluateReadings: each(({ record }) => evaluateReadings(record)),
    eligibility: each(({ record }) => eligibility(record)),
    explain: each(({ record, verdict }) => explain(verdict, { lang: 'zh', record })),
    questions: each(({ record }) => questions(record)),
    seal: each(({ record, verdict }) => seal(verdict, record)),
  });
  return (Object.keys(most) as (keyof typeof most)[]).map((name) => ({
    row: 9,
    what: `\`${name}\``,
    against: 'one full verdict',
    ...atMost(ratio(costs[name], costs.verdict), most[name]),
  }));
}
