/**
 * For each step of a procedure but the first, whether it came in its turn: not before the steps directly before it. The
 * same day is in order, but for what follows publicity, which runs to the end of its last day. Of steps whose order is
 * a matter of reading, or of whom they concern, whether each came before the other.
 */
import type { Day } from '../base/date.js';
import { commonTable, type Level } from '../records/catalog.js';
import type { Label } from '../records/field.js';
import type { ParsedRecord } from '../records/parse.js';
import { type Fact, type Input, reader } from './fact.js';

interface Step {
  readonly step: string;
  /** The step as the subject of a sentence. */
  readonly labels: Label;
  /** The steps directly before it. */
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
  // Nothing exits a township.
  township: [],
  county: [
    step('application', '县级申请', 'the application'),
    step('prefectureReview', '市级初审', 'the first review', 'application'),
    step('provincialCheck', '省级核查', 'the provincial check', 'prefectureReview'),
    step('thirdParty', '第三方评估', 'the third-party assessment', 'prefectureReview'),
    step('expertReview', '专家评审', 'the expert review', 'provincialCheck', 'thirdParty'),
    step('decision', '省领导小组审定', 'the decision of the leading group', 'provincialCheck', 'thirdParty'),
    // Before the decision, as the national text has it, or after it, as Hunan did in 2019: `turns` tells which.
    step('publicity', '公示', 'publicity', 'provincialCheck', 'thirdParty'),
    // These two only of the counties that the state evaluates.
    step('stateReport', '向国务院扶贫开发领导小组报告', 'the report to the State Council group', 'decision'),
    step('stateEvaluation', '专项评估检查', 'the special evaluation', 'stateReport'),
    step('approval', '省政府批准', 'the approval', 'decision', 'publicity'),
  ],
};

/** Of two steps of a county, that the first had ended when the second began. */
interface Turn {
  readonly name: string;
  readonly labels: Label;
  readonly first: string;
  readonly second: string;
}

const turns: readonly Turn[] = [
  {
    name: 'publicityBeforeDecision',
    labels: { zh: '公示先于审定', en: 'publicity before the decision' },
    first: 'publicity',
    second: 'decision',
  },
  {
    name: 'decisionBeforePublicity',
    labels: { zh: '审定先于公示', en: 'the decision before publicity' },
    first: 'decision',
    second: 'publicity',
  },
  {
    name: 'evaluationBeforeApproval',
    labels: { zh: '专项评估检查先于省政府批准', en: 'the special evaluation before the approval' },
    first: 'stateEvaluation',
    second: 'approval',
  },
];

const PUBLICITY = 'publicity';
const beginOf = (name: string) => `procedure.${name}.${name === PUBLICITY ? 'from' : 'date'}`;
const endOf = (name: string) => `procedure.${name}.${name === PUBLICITY ? 'to' : 'date'}`;

const readers = new Map<string, (record: unknown) => unknown>();

/** The day at a path; each path is taken apart once. */
function dayAt(record: ParsedRecord, path: string): Day | undefined {
  const read = readers.get(path) ?? reader(path);
  readers.set(path, read);
  return read(record) as Day | undefined;
}

/** Whether a step had not ended when another began: publicity runs to the end of its last day. */
const isLate = (ended: Day, began: Day, name: string) => (name === PUBLICITY ? ended >= began : ended > began);

/** Two steps of which the second began before the first had ended. */
export interface OutOfOrder {
  readonly step: string;
  readonly paths: readonly string[];
}

/**
 * The steps of a record that are out of order: begun before one directly before them had ended, or one further back
 * where nothing between the two is dated. Such a gap leaves the facts open, though no date could close it.
 */
export function outOfOrder(level: Level, record: ParsedRecord): OutOfOrder[] {
  const steps = procedures[level];
  return steps.flatMap((own) => {
    const began = dayAt(record, beginOf(own.step));
    if (began === undefined) return [];
    const before = (names: readonly string[]): OutOfOrder[] =>
      names.flatMap((name) => {
        const ended = dayAt(record, endOf(name));
        if (ended === undefined) return before(steps.find(({ step: one }) => one === name)?.after ?? []);
        return isLate(ended, began, name) ? [{ step: own.step, paths: [endOf(name), beginOf(own.step)] }] : [];
      });
    return [...new Map(before(own.after).map((one) => [one.paths[0], one])).values()];
  });
}

/** Whether a step began when all of some others had ended. */
function follows(
  level: Level,
  name: string,
  labels: Label,
  then: string,
  after: readonly string[],
): Fact<ParsedRecord> {
  const begin = beginOf(then);
  const position = (path: string) => commonTable.at(level, path)?.position ?? 0;
  const paths = [...after.map(endOf), begin].sort((a, b) => position(a) - position(b));
  const value = (record: ParsedRecord): boolean | undefined => {
    const began = dayAt(record, begin);
    const days = after.map((one) => ({ one, ended: dayAt(record, endOf(one)) }));
    if (began === undefined) return undefined;
    if (days.some(({ one, ended }) => ended !== undefined && isLate(ended, began, one))) return false;
    return days.some(({ ended }) => ended === undefined) ? undefined : true;
  };
  return {
    name,
    level,
    type: { kind: 'boolean' },
    labels,
    citation: { source: '湘政发〔2017〕12号', at: '十一（三）' },
    inputs: paths,
    prepare: () => ({
      value,
      trace(record) {
        const inputs = paths.flatMap((path): Input[] => {
          const day = dayAt(record, path);
          return day === undefined ? [] : [{ path, value: day }];
        });
        if (value(record) !== undefined) return { inputs, missing: [] };
        return { inputs, missing: paths.filter((path) => dayAt(record, path) === undefined) };
      },
    }),
  };
}

const inOrder = (level: Level, { step: name, labels: { zh, en }, after }: Step) =>
  follows(level, `${name}InOrder`, { zh: `${zh}按序进行`, en: `${en} in its turn` }, name, after);

export const stepsInOrder: readonly Fact<ParsedRecord>[] = Object.entries(procedures).flatMap(([level, steps]) =>
  steps.filter(({ after }) => after.length > 0).map((own) => inOrder(level as Level, own)),
);

export const stepsBeforeOthers: readonly Fact<ParsedRecord>[] = turns.map(({ name, labels, first, second }) =>
  follows('county', name, labels, second, [first]),
);
