/** What is said in Chinese. A word that another language lacks is a type error there. */
import type { Outcome } from '../../base/outcome.js';
import { chineseDay } from '../chinese-day.js';
import type { Beside } from '../figures.js';
import type { ToldAmount } from '../words.js';
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
  refused: (place: string, count: number) => `${place}　数据有误，退回更正，共${count}处：`,
  summary: (counts: Readonly<Record<Outcome | 'refused', number>>, names: Readonly<Record<Outcome, string>>) =>
    `合计：${names.met} ${counts.met}，${names.notMet} ${counts.notMet}，${names.undetermined} ${counts.undetermined}，退回更正 ${counts.refused}`,
  perRegister: '据名册',
  notComputable: '无法计算',
  notTellable: '无法判定',
  skipped: (count: number) => `另有${count}条为其他级别的记录，未核查`,
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
  /** What the marks of a table mean. */
  legend: (names: Readonly<Record<Outcome, string>>) =>
    `✓ ${names.met}　✗ ${names.notMet}　? ${names.undetermined}　· 同组其他项已决定结果，本项不影响　（参考）不影响结论`,
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
    /** What a measure gives; `person` where each member receives it. */
    amount: ({ bound, per, lowers }: ToldAmount, figure: string, person: boolean) => {
      const whom = person && per !== 'person' && per !== 'base' ? '每人' : '';
      const change = lowers === true ? '降低' : '提高';
      const times = { person: '每人', schoolYear: '每学年', year: '每年', once: '一次性', base: change }[per];
      const sign = { atLeast: '至少', exactly: '', atMost: '不超过' }[bound];
      return `${whom}${times}${sign}${figure}`;
    },
    eachMember: '每名家庭成员',
    /** Between conditions that must all hold. */
    and: '，且 ',
    /** Between conditions of which one suffices. */
    or: '，或 ',
    not: (condition: string) => `并非（${condition}）`,
    /** Of what is either so or not. */
    isSo: (subject: string, so: boolean) => (so ? subject.replace(/^是否/, '') : `非“${subject.replace(/^是否/, '')}”`),
    /** What may be written, and the least and the most of it. */
    within: (text: string, least: number | undefined, most: number | undefined) =>
      `${text}${least === undefined ? '' : `，不小于 ${least}`}${most === undefined ? '' : `，不大于 ${most}`}`,
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
    required: '必须达标',
    advisory: '仅供参考，不影响结论',
    /** The same in a column of a table. */
    counts: { required: '必须', advisory: '参考' },
    /** Required under one option of a reading only; `byDefault` tells which way it goes where nobody chooses. */
    requiredUnder: (reading: string, option: string, byDefault: boolean) =>
      `“${reading}”选“${option}”时必须达标，${byDefault ? '这是默认口径' : '默认口径下仅供参考'}`,
    /** A comparison as it stands under one option of a reading. */
    under: (reading: string, option: string, comparison: string) => `“${reading}”选“${option}”时：${comparison}`,
    choice: (reading: string, option: string) => `${reading}＝${option}`,
    isDefault: '默认',
    computed: '按比例测算',
    /** Of a figure that no document gives, why. */
    noValue: (reason: string) => `没有数值：${reason}；凡据此判断的，一律待核实`,
    weak: (reason: string) => `依据较弱：${reason}`,
    years: (from: number, to: number) => (from === to ? `${from}年` : `${from}—${to}年`),
    since: (from: string, to: string | undefined) =>
      to === undefined ? `自${chineseDay(from)}起` : `${chineseDay(from)}至${chineseDay(to)}`,
    monthDay: (month: number, day: number) => `${month}月${day}日`,
    validity: (from: string, to: string) => `适用于认定日期在${chineseDay(from)}至${chineseDay(to)}之间的退出`,
    casesIn: (file: string, count: number) => `${file}：${count}例`,
    noCases: '未找到用例',
    /** Of a fact that is just an input. */
    asGiven: '直接填报',
    /** Of the lines of a document, how many stand in some clause. */
    lineCounts: (lines: number, mapped: number) =>
      `全文${lines}行，其中${mapped}行在下列条文中，其余${lines - mapped}行分别说明理由。`,
    /** A place in a document and the lines it takes, each a number or a run of them. */
    placeAndLines: (place: string, lines: readonly string[]) => `${place}，第${lines.join('、')}行`,
    colon: '：',
    sentenceSeparator: '；',
    heading: {
      contents: '目录',
      criterion: '标准',
      conditions: '达标条件',
      variants: '其他口径',
      required: '是否必须',
      decidedBy: '是否必须取决于口径',
      clause: '条文依据',
      parameters: '标准值',
      readings: '政策口径',
      facts: '核算项',
      fact: '核算项名称',
      inputs: '需填数据',
      cases: '校验用例',
      sources: '引用文件',
      measures: '帮扶措施',
      gives: '给予',
      whom: '对象',
      coverage: '条文对照',
      id: '编号',
      period: '适用时间',
      value: '数值',
      remark: '说明',
      option: '选项',
      levels: '涉及',
      formula: '算法',
      computedFrom: '由何得出',
      path: '字段',
      fill: '填写内容',
      unit: '单位',
      document: '依据',
      title: '名称',
      issuer: '发文单位',
      date: '日期',
      place: '条款',
      status: '处理方式',
      kind: '性质',
      states: '条文要点',
      by: '由何认定',
      count: '条数',
      openQuestions: '条文没有写明或前后不一之处',
      meanwhile: '目前如何处理',
      unmapped: '未列为条文的各行',
      lifecycle: '建档立卡动态管理',
      transitions: '各环节',
      from: '由',
      to: '转为',
      step: '环节',
      actor: '由谁办理',
      when: '前提',
      evidence: '凭据',
    },
    status: { encoded: '已编入规则', attested: '凭经办人确认', planned: '待编入', outOfScope: '不作为认定条件' },
    kind: { criterion: '条件', quantity: '数量指标', procedure: '程序' },
  },
};

/** The words of a language. Units and kinds are listed in `records/field.ts`; a test holds that every one has a word. */
export type Words = typeof zh;
