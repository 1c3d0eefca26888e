/** What is said in Chinese. A word that another language lacks is a type error there. */
import { chineseDay } from '../chinese-day.js';
import type { Beside } from '../figures.js';
import { zhInGroup } from './in-group.js';
import { zhIssues } from './issues.js';
import { zhRulebookIssues } from './rulebook-issues.js';
import { zhSentences, zhUnits } from './sentences.js';

export const zh = {
  ...zhIssues,
  /** A field of a group, by the labels of both. */
  inGroup: zhInGroup,
  outcome: { met: '达标', notMet: '未达标', undetermined: '待核实' },
  /** What standard and procedure of an exit come to together. */
  together: { met: '可以认定退出', notMet: '不能认定退出', undetermined: '尚不能认定退出' },
  /** The same of a rule that is no exit: whether its conditions are fulfilled. */
  fulfilled: { met: '符合', notMet: '不符合', undetermined: '待核实' },
  /** The same of a measure: whether it can be received. */
  eligible: { met: '可享受', notMet: '不符合条件', undetermined: '待核实' },
  unit: zhUnits,
  /** A unit as it follows its figure; empty stays empty. */
  /** A unit as it stands behind a figure, or behind any where none is named. */
  spaced: (unit: string, _figure?: string) => unit,
  /** Of a figure that would not be told from its bound. */
  beside: { above: (figure) => `略高于${figure}`, below: (figure) => `略低于${figure}` } satisfies Beside,
  /** A day, written `YYYY-MM-DD`, as a sentence has it. */
  day: chineseDay,
  /** A number of which the two ends are known. */
  between: (from: string, to: string) => `${from}至${to}`,
  /** One sentence for everything that a rulebook is refused for; the place stands before it. */
  rulebookIssue: zhRulebookIssues({ type: zhIssues.type, about: { ...zhIssues.level, member: '成员' } }),
  table: {
    criterion: '标准',
    item: '核查内容',
    value: '实际',
    bound: '要求',
    margin: '与标准之差（＋高于，－低于）',
    missing: '待补',
    advisory: '（参考）',
  },
  verdict: (level: string, id: string, asOf: string, outcome: string) => `${level} ${id}　${asOf}　${outcome}`,
  perRegister: '据名册',
  notComputable: '无法计算',
  notTellable: '无法判定',
  member: (position: number) => `成员${position}`,
  /** The first of many, and how many there are in all. */
  andOthers: (list: string, count: number) => `${list}等${count}人`,
  /** The same where the count stands before them. */
  andMore: (list: string) => `${list}等`,
  yes: '是',
  no: '否',
  unknown: '未填',
  noParameter: '该日期无标准值',
  /** Of an input on which sources disagree. */
  /** Of a range that decides nothing. */
  tooWide: '范围过宽',
  zeroBase: '基数为0',
  /** Between whole sentences. */
  betweenSentences: '',
  /** How much room its words take on a printed form, Chinese taking 1. */
  room: 1,
  /** Between the parts of a heading. */
  wideSpace: '　',
  listSeparator: '、',
  /** Between values of which one suffices. */
  alternative: '或',
  bracketed: (text: string) => `（${text}）`,
  readingsApplied: (readings: readonly string[]) => `采用的政策口径：${readings.join('；')}`,
  /** Marks a what-if; its parts are of `putInstead`. */
  whatIf: (parts: readonly string[]) => `假设测算，不作为退出认定依据：${parts.join('；')}`,
  putInstead: (label: string, value: string, before: string) => `${label}按“${value}”计（原为“${before}”）`,
  /** What stood there was no value that the field can have. */
  faultyBefore: '填写有误',
  weakNote: '* 该标准尚未查到正式文件依据',
  /** What came of a rule that is no exit. */
  ruled: (rule: string, outcome: string) => `${rule}：${outcome}`,
  /** A difference of two percentages is in points. */
  points: '个百分点',
  standardInput: '标准输入',
  /** Before an alternative to what stands above it. */
  orElse: '或 ',
  clauseOf: (source: string) => `依据（${source}）`,
  comparison: {
    greaterThanInclusive: '≥',
    greaterThan: '>',
    lessThanInclusive: '≤',
    lessThan: '<',
    equal: '',
    notEqual: '非',
    in: '',
    notIn: '非',
  } as Readonly<Record<string, string>>,
  place: (file: string | undefined, line: number | undefined, item: number | undefined) =>
    [file, line === undefined ? undefined : `第${line}行`, item === undefined ? undefined : `第${item}条`]
      .filter((part) => part !== undefined)
      .join(' '),
  /** What explanations say. */
  sentences: zhSentences,
  /** What a rulebook says, apart from any record. */
  rules: {
    /** Between conditions that must all hold. */
    and: '，且 ',
    /** Between conditions of which one suffices. */
    or: '，或 ',
    not: (condition: string) => `并非（${condition}）`,
    /** Of what is either so or not. */
    isSo: (subject: string, so: boolean) => (so ? subject.replace(/^是否/, '') : `非“${subject.replace(/^是否/, '')}”`),
    is: (subject: string, value: string) => `${subject}为${value}`,
    isNot: (subject: string, value: string) => `${subject}不为${value}`,
    /** How a derived value comes about. */
    expression: {
      asOf: '认定日期',
      count: (where: string | undefined) => (where === undefined ? '在世成员人数' : `在世成员中${where}的人数`),
      total: (of: string, where: string | undefined) =>
        where === undefined ? `各在世成员${of}之和` : `在世成员中${where}的，其${of}之和`,
      every: (holds: string) => `每名在世成员均符合：${holds}`,
      some: (holds: string) => `至少一名在世成员符合：${holds}`,
      least: (parts: readonly string[]) => `${parts.join('、')}中的最小值`,
      greatest: (parts: readonly string[]) => `${parts.join('、')}中的最大值`,
      ofZero: (ratio: string, base: string, value: string) => `${ratio}，${base}为0的按${value}计`,
      divisor: '除数',
      completedYears: (from: string, to: string) => `${from}至${to}的整年数`,
      completedMonths: (from: string, to: string) => `${from}至${to}的整月数`,
      daysCounted: (from: string, to: string) => `${from}至${to}的天数（首尾两日均计）`,
      yearOf: (day: string) => `${day}所在年份`,
      dayAfter: (day: string) => `${day}的次日`,
      lastAnniversary: (monthDay: string, until: string) => `截至${until}最近一次的${monthDay}`,
      choose: (condition: string, then: string, otherwise: string) =>
        `${condition}的，为${then}；其余的，为${otherwise}`,
      chooseBetween: (condition: string, then: string, otherwise: string) =>
        `${condition}的，要求：${then}；其余的，要求：${otherwise}`,
      always: '一律符合',
      never: '一律不符合',
      firstKnown: (parts: readonly string[]) => parts.join('；不能得出的，采用'),
      known: (what: string) => `已填报${what}`,
      /** What states it besides: what stands in for it, and what it is held against. */
      standsIn: (source: string) => `本身无从计算的，采用${source}`,
      stated: (source: string, against: string | undefined) => `${source}与${against ?? '此'}不符的，两者均作考虑`,
      /** A second source that counts only where something is so. */
      where: (told: string, condition: string) => `${condition}时，${told}`,
    },
    /** A comparison as it stands under one option of a reading. */
    under: (reading: string, option: string, comparison: string) => `“${reading}”选“${option}”时：${comparison}`,
    choice: (reading: string, option: string) => `${reading}＝${option}`,
    colon: '：',
    sentenceSeparator: '；',
  },
};

/** The words of a language. Units and kinds are listed in `records/field.ts`; a test holds that every one has a word. */
export type Words = typeof zh;
