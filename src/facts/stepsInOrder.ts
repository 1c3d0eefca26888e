/**
 * For each step of a procedure but the first, whether it came in its turn: not before any of the steps that precede it.
 * The same day is in order, but for what follows publicity, which runs to the end of its last day. False as soon as one
 * earlier step is known to be later; true only where all those directly before it are known.
 */
import type { Day } from '../base/date.js';
import { valueAt } from '../records/at-path.js';
import { fieldAt, type Level } from '../records/catalog.js';
import type { Label } from '../records/field.js';
import type { ParsedRecord } from '../records/parse.js';
import type { Fact, Input } from './fact.js';

interface Step {
  readonly step: string;
  /** The step as the subject of a sentence. */
  readonly labels: Label;
  /** The steps directly before it; all before these precede it too. */
  readonly after: readonly string[];
}

const step = (name: string, zh: string, en: string, ...after: string[]): Step => ({
  step: name,
  labels: { zh, en },
  after,
});

/** The steps of each level, in order. */
export const procedures: Readonly<Record<Level, readonly Step[]>> = {
  household: [
    step('review', '民主评议', 'the review'),
    step('verification', '入户核实', 'the verification', 'review'),
    step('consent', '拟退出户认可', "the household's consent", 'verification'),
    step('publicity', '公示', 'publicity', 'consent'),
    step('announcement', '公告', 'the announcement', 'publicity'),
    step('struckOff', '销号', 'striking off', 'announcement'),
  ],
  village: [
    step('application', '申请', 'the application'),
    step('verification', '核实', 'the verification', 'application'),
    step('publicity', '公示', 'publicity', 'verification'),
    step('announcement', '公告', 'the announcement', 'publicity'),
  ],
  county: [
    step('application', '县级申请', 'the application'),
    step('prefectureReview', '市级初审', 'the first review', 'application'),
    step('provincialCheck', '省级核查', 'the provincial check', 'prefectureReview'),
    step('thirdParty', '第三方评估', 'the third-party assessment', 'prefectureReview'),
    step('expertReview', '专家评审', 'the expert review', 'provincialCheck', 'thirdParty'),
    step('decision', '省领导小组审定', 'the decision of the leading group', 'provincialCheck', 'thirdParty'),
    step('publicity', '公示', 'publicity', 'decision'),
    step('approval', '省政府批准', 'the approval', 'publicity'),
  ],
};

const PUBLICITY = 'publicity';
const beginOf = (name: string) => `procedure.${name}.${name === PUBLICITY ? 'from' : 'date'}`;
const endOf = (name: string) => `procedure.${name}.${name === PUBLICITY ? 'to' : 'date'}`;

/** The steps before one, directly or not. */
function preceding(steps: readonly Step[], { after }: Step): ReadonlySet<string> {
  const found = new Set(after);
  for (const one of steps.filter(({ step: name }) => after.includes(name)))
    for (const name of preceding(steps, one)) found.add(name);
  return found;
}

function inOrder(level: Level, steps: readonly Step[], own: Step): Fact<ParsedRecord> {
  const before = preceding(steps, own);
  const earlier = steps.map(({ step: name }) => name).filter((name) => before.has(name));
  const begin = beginOf(own.step);
  const position = (path: string) => fieldAt(level, path)?.position ?? 0;
  const paths = [...earlier.map(endOf), begin].sort((a, b) => position(a) - position(b));
  const dayAt = (record: ParsedRecord, path: string) => valueAt(record, path) as Day | undefined;
  const isLate = (day: Day, began: Day, name: string) => (name === PUBLICITY ? day >= began : day > began);

  /** The earlier steps whose dates count: those that are late, or else those directly before. */
  const compared = (record: ParsedRecord): { late: readonly string[]; missing: readonly string[] } => {
    const began = dayAt(record, begin);
    const late = earlier.filter((name) => {
      const day = dayAt(record, endOf(name));
      return began !== undefined && day !== undefined && isLate(day, began, name);
    });
    const needed = [...own.after.map(endOf), begin];
    return { late, missing: needed.filter((path) => dayAt(record, path) === undefined) };
  };
  return {
    name: `${own.step}InOrder`,
    level,
    type: { kind: 'boolean' },
    labels: { zh: `${own.labels.zh}按序进行`, en: `${own.labels.en} in its turn` },
    citation: { source: '湘政发〔2017〕12号', at: '十一（三）' },
    inputs: paths,
    prepare: () => ({
      value(record) {
        const { late, missing } = compared(record);
        if (late.length > 0) return false;
        return missing.length > 0 ? undefined : true;
      },
      trace(record) {
        const { late, missing } = compared(record);
        const shown = new Set([...(late.length > 0 ? late : own.after).map(endOf), begin]);
        const inputs = paths.flatMap((path): Input[] => {
          const value = shown.has(path) ? dayAt(record, path) : undefined;
          return value === undefined ? [] : [{ path, value }];
        });
        if (late.length > 0) return { inputs, missing: [] };
        return { inputs, missing: paths.filter((path) => missing.includes(path)) };
      },
    }),
  };
}

export const stepsInOrder: readonly Fact<ParsedRecord>[] = Object.entries(procedures).flatMap(([level, steps]) =>
  steps.filter(({ after }) => after.length > 0).map((own) => inOrder(level as Level, steps, own)),
);
