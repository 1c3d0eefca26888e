import { chineseDay } from '../chinese-day.js';
import type { FindingCode, PerOutcome, ToldChange, ToldComparison, ToldFinding, WhyInDoubt } from '../sentences.js';
import { shortUnits } from '../short-units.js';

type Comparison = PerOutcome<(told: ToldComparison) => string>;

const needed = ({ bound, boundUnit, strict, rising, ofLaw }: ToldComparison) => {
  if (bound === '') return ofLaw ? '该日期没有标准值' : '与之相比的数据未填';
  const word = rising ? (strict ? '应高于' : '应不低于') : strict ? '应低于' : '应不超过';
  return `${word}${bound}${boundUnit}`;
};

/** Why an input that is given is in doubt; it stands behind what the input is called. */
const doubts: Readonly<Record<WhyInDoubt, string>> = {
  sources: '来源不一致',
  age: '与年龄不符',
  computed: '与按明细计算的不一致',
  findings: '与具体数据不符',
  otherData: '与其他数据不一致',
};

/** The same of all that something hangs on. */
const dataInDoubt: Readonly<Record<WhyInDoubt, string>> = {
  sources: '数据来源不一致',
  age: '数据与年龄不符',
  computed: '数据不一致',
  findings: '数据不一致',
  otherData: '数据不一致',
};

/** What the ends of a figure are by that is in doubt. */
const accordingTo: Readonly<Record<WhyInDoubt, string>> = {
  sources: '按不同来源',
  age: '按不同情况',
  computed: '按所填数和按明细计算的数',
  findings: '按所填数和具体数据',
  otherData: '按不同数据',
};

/** A figure held against its bound. */
const figure: Comparison = {
  met: (told) => {
    const { label, value, unit, gap, gapUnit, exactly, rising } = told;
    if (gap === '') return `${label}：${value}`;
    const margin = exactly ? '正好符合' : `${rising ? '高出' : '低于上限'}${gap}${gapUnit}`;
    return `${label}${value}${unit}，${needed(told)}，${margin}`;
  },
  notMet: (told) => {
    const { label, value, unit, gap, gapUnit, exactly, rising } = told;
    if (gap === '') return `${label}：${value}`;
    const margin = exactly ? '正好相等不算达到' : `${rising ? '还差' : '超出'}${gap}${gapUnit}`;
    return `${label}${value}${unit}，${needed(told)}，${margin}`;
  },
  undetermined: (told) => {
    const { label, value, unit, given, ofZeroBase } = told;
    const unknown = given ? '未填' : ofZeroBase ? '的基数为0，无法计算' : '数据不全，暂无法计算';
    const known = value === '' ? unknown : `${value}${unit}`;
    return `${label}${known}，${needed(told)}`;
  },
};

const isSo = ({ label, value, members, given }: ToldComparison) =>
  `${label}${value === '' ? (given ? '未填' : '数据不全') : `为“${value}”`}${members === '' ? '' : `（${members}）`}`;

const anyComparison: Readonly<Record<ToldComparison['kind'], Comparison>> = {
  number: figure,
  code: {
    met: ({ label, value }) => `${label}为“${value}”`,
    notMet: ({ label, value }) => `${label}为“${value}”`,
    undetermined: ({ label }) => `${label}未填`,
  },
  boolean: { met: isSo, notMet: isSo, undetermined: isSo },
};

/** Any of several inputs: which of them changes is for those concerned to say. */
const anyOf = ({ fact, each, eachUnit, by, unit, more, less }: ToldChange): string => {
  const lacks = each === '' ? '' : each === '0' ? '正好等于标准，不算达到' : `与标准相差${each}${eachUnit}`;
  const ways = [more === '' ? '' : `增加${more}`, less === '' ? '' : `减少${less}`].filter((way) => way !== '');
  const way = ways.length > 1 ? '增减' : more === '' ? '减少' : '增加';
  return `${fact}${lacks}${lacks === '' ? '：' : '，合计'}至少${way}${by}${unit}（可${ways.join('，或')}）`;
};

/** A label says what is the case; a question asks whether it is. */
const whether = (label: string): string => {
  if (label.includes('是否') || label.startsWith('名册所填')) return label;
  return label.startsWith('有') ? `有无${label.slice(1)}` : `是否${label}`;
};

/** What a label asks whether it is: of `是否参保` that is `参保`. */
const whatIs = (label: string) => label.replace(/^是否/, '');

/** “甲”“乙” */
const quoted = (labels: readonly string[]) =>
  labels.map((label) => `“${label.replaceAll('“', '‘').replaceAll('”', '’')}”`).join('');

/** 两处、三处…… */
const counted = (count: number) =>
  ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'][count] ?? ` ${count} `;

type Headline = PerOutcome<
  (rule: string, count: number, failing: readonly string[], open: readonly string[]) => string
>;

const headline: Headline = {
  met: (rule, count) => `${count}项标准全部达到，符合${rule}标准。`,
  notMet: (rule, _count, failing, open) =>
    `${failing.join('、')}未达标，不符合${rule}标准${open.length === 0 ? '' : `；另有${open.join('、')}待核实`}。`,
  undetermined: (rule, _count, _failing, open) =>
    `${open.join('、')}数据不全，暂不作结论；是否符合${rule}标准，核实后再认定。`,
};

const otherHeadline: Headline = {
  met: (rule) => `符合“${rule}”的条件。`,
  notMet: (rule, _count, failing, open) =>
    `不符合“${rule}”的条件：${quoted(failing)}${counted(failing.length)}项不符合${open.length === 0 ? '' : `；另有${quoted(open)}待核实`}。`,
  undetermined: (rule, _count, _failing, open) =>
    `${quoted(open)}数据不全，暂不作结论；是否符合“${rule}”的条件，核实后再认定。`,
};

/** Units as they stand in tables. */
export const zhUnits: Readonly<Record<string, string>> = {
  'yuan/person/year': '元/人·年',
  'yuan/year': '元/年',
  percent: '%',
  'L/person/day': '升/人·日',
  min: '分钟',
  m: '米',
  'days/year': '天/年',
  persons: '人',
  villages: '个村',
  households: '户',
  years: '岁',
  months: '个月',
  yuan: '元',
  m2: '平方米',
  'm2/person': '平方米/人',
  services: '次',
  serviceYears: '年',
  points: '个百分点',
  facilities: '所',
  doctorsPerThousand: '名/千人',
  calendarYear: '年度',
  days: '天',
  objections: '件',
};

export const zhSentences = {
  /** Units short enough for a sentence. */
  unit: shortUnits(zhUnits, { calendarYear: '年' }),
  /** Between two percentages. */
  points: '个百分点',
  anyCriterion: {
    met: (label: string) => `${label}达标`,
    notMet: (label: string) => `${label}未达标`,
    undetermined: (label: string) => `${label}尚不能认定`,
  },
  /** What a fact was computed from. */
  given: (inputs: ToldComparison['inputs']) => inputs.map(({ label, value }) => `${label} ${value}`).join('，'),
  /** What is filled in where the criterion's own label says of what. */
  givenAs: (value: string) => `填报为“${value}”`,
  /** What is said of a comparison, by what is compared. */
  anyComparison,
  /**
   * A comparison that is open because sources disagree, or because a range lies on both sides of the bound; or one on
   * which sources disagree though the same follows from all that they say.
   */
  unsure: {
    conflict: (told: ToldComparison) =>
      told.value === ''
        ? `“${told.label}”的${dataInDoubt[told.doubt]}`
        : `${told.label}${accordingTo[told.doubt]}为${told.value}${told.unit}，${needed(told)}`,
    range: (told: ToldComparison) => `${told.label}为${told.value}${told.unit}，${needed(told)}，范围跨越标准`,
    either: ({ label, doubt }: ToldComparison) => `“${label}”的${dataInDoubt[doubt]}，但均符合同一结论`,
  },
  doubt: doubts,
  dataInDoubt,
  /** An input on which sources disagree, with what each of them says. */
  conflict: (label: string, said: readonly string[], matters: boolean) =>
    `${label}${said.length === 0 ? '各来源' : `${counted(said.length)}处来源`}不一致${said.length === 0 ? '' : `：${said.join('；')}`}${matters ? '' : '（不影响本项认定）'}`,
  /** A second source that contradicts what is given or computed otherwise. */
  contradicted: (label: string, value: string, doubt: string, matters: boolean) =>
    `${label}${value === '' ? '' : `“${value}”`}${doubt}${matters ? '' : '（不影响本项认定）'}`,
  /** A comparison that a second source decides, with what it says. */
  reported: (said: string) => `仅据名册认定（${said}），无具体数据`,
  says: (source: string, value: string, date: string | undefined, places: readonly string[]) => {
    const where = [...(date === undefined ? [] : [chineseDay(date)]), ...places].join('，');
    return `${source}为“${value}”${where === '' ? '' : `（${where}）`}`;
  },
  /** The record itself among the sources. */
  recordItself: '所填数据',
  /** What the record says of a death where it gives no day of it. */
  noDeath: '未填，视为在世',
  /** An input given as a range that decides nothing. */
  tooWide: (label: string, value: string) => `${label}只填了范围${value}，不足以认定`,
  /** A criterion's sentence with its comparisons. */
  sentence: (lead: string, parts: readonly string[]) =>
    parts.length === 0 ? `${lead}。` : `${lead}：${parts.join('；')}。`,
  headline,
  /** The headline where it is not only for want of data that nothing can be told. */
  unclear: (rule: string, open: readonly string[], reasons: readonly string[]) =>
    `${open.join('、')}${reasons.join('、')}，暂不作结论；是否符合${rule}标准，核实后再认定。`,
  /** The same of what is no exit. */
  otherUnclear: (rule: string, open: readonly string[], reasons: readonly string[]) =>
    `${quoted(open)}${reasons.join('、')}，暂不作结论；是否符合“${rule}”的条件，核实后再认定。`,
  /** Why nothing can be told: what is missing, what sources disagree on, what is known too roughly. */
  unclearFor: {
    missing: '数据不全',
    tooWide: '数据范围过宽',
    zeroBase: '计算基数为0',
  },
  /** The same of what is no exit. */
  otherHeadline,
  /** What a form is called. */
  anyTitle: (rule: string) => `${rule}核查表`,
  /** What a file of several forms is called. */
  batch: '贫困退出核查表',
  /** What would have to change: a number, any of several numbers, a yes or no, a code. */
  anyChange: {
    number: ({ label, member, by, unit, rising }: ToldChange) =>
      `${member === '' ? '' : `${member}的`}${label}${rising ? '至少增加' : '至少减少'}${by}${unit}`,
    numbers: anyOf,
    boolean: ({ label, member, holds }: ToldChange) =>
      holds ? `${member === '' ? '' : `为${member}`}落实“${whatIs(label)}”` : `消除${member}“${whatIs(label)}”的情况`,
    code: ({ label, member, to }: ToldChange) => `${member}${label}：${to}`,
  },
  /** Of criteria that decide nothing and are not met, where the rest is. */
  advisoryUnmet: (labels: string) => `${labels}（参考项）未达到，不影响本结论，请一并解决`,
  /** Of criteria that are met, or not, by what a list says alone. */
  registerOnly: (labels: string) => `${labels}仅据名册所填认定，请核实后据实填写`,
  unsolved: (labels: string) => `${labels}：未找到既能达标、又不影响其他项目的改动办法，请结合实际研究确定`,
  beyondReach: (labels: string) => `${labels}所依据的数据不是靠帮扶能改变的，请核对数据是否准确`,
  missingParameter: (label: string) => `规则中没有该日期的“${label}”，请先补充规则数据`,
  /** Of a figure that holds only from a later day. */
  laterParameter: (label: string, reason: string) => `“${label}”：${reason}，到期前不能认定为不符合`,
  /** The same where no document gives the figure, with why. */
  openParameter: (label: string, reason: string) => `“${label}”没有数值：${reason}。须向主管部门核实，在此之前不能认定`,
  /** The input still to be asked for. */
  ask: (label: string) => `核实${label}`,
  /** What is asked where the answer is yes or no, of a member where one is named. */
  whether: (label: string, member: string) => `${member}${whether(label)}`,
  /** A question of the rulebook's own, of a member where one is named. */
  question: (question: string, member: string) => `${member}${question}`,
  /** An input with what is known of it so far, in brackets. */
  knownSoFar: (label: string, known: string) => `${label}（${known}）`,
  asRange: (value: string) => `现填范围${value}`,
  /** What a second list comes to of a criterion, where no input of the first shows it. */
  concluded: (source: string, place: string, met: boolean) =>
    `按${source}的数据${place === '' ? '' : `（${place}）`}，该项结论为${met ? '达标' : '未达标'}，与名册相反`,
  askConcluded: (criteria: string, concluded: string) => `核实“${criteria}”：${concluded}`,
  asConflict: (said: readonly string[]) => `来源不一致：${said.join('；')}`,
  asContradicted: (value: string, doubt: string) => `现填${value}，${doubt}`,
  asZeroBase: (value: string) => `现填${value}，基数为0，无法计算`,
  /** Inputs that settle something only together. */
  askTogether: (labels: string, criteria: string, count: number) =>
    `核实${labels}：${count === 1 ? '填写后仍须与其他数据一并判断' : '全部填齐后'}才能认定“${criteria}”`,
  /** Working out advice cost too much: which inputs to settle first. */
  tooMuchInDoubt: (labels: string) =>
    `可能的情形过多，未能全部推算，以下所列不完整：请先${labels === '' ? '补填已知的数据' : `核定各来源说法不一的${labels}`}，再重新推算`,
  /** What is asked, with what the answers do. */
  answered: (asked: string, effects: string) => `${asked}：${effects}`,
  /** Of an input whose criteria come out alike whatever it is; until it is filled in they are open all the same. */
  always: (settled: string, isFigure: boolean) =>
    `据实补填后即可认定${settled}（${isFigure ? '数额多少' : '所填内容'}不影响）`,
  stillOpen: '另需核实',
  ofMember: (member: string, label: string) => `${member}的${label}`,
  /** What an answer does. */
  effect: (answers: string, effect: string) => `${answers}→${effect}`,
  decides: (outcome: string) => `，结论即为${outcome}`,
  settled: (criterion: string, outcome: string) => `${criterion}${outcome}`,
  /** A code that the age rules out. */
  notOfAge: '与年龄不符，不能据以认定',
  /** Figures from one, or above one, to below another, or to a last one. */
  range: (
    from: string | undefined,
    below: string | undefined,
    to: string | undefined,
    unit: (figure: string) => string,
    above?: string,
  ) => {
    if (from !== undefined && to !== undefined && above === undefined) {
      return from === to ? `${from}${unit(from)}` : `${from}至${to}${unit(to)}`;
    }
    const upper = below !== undefined ? `不足${below}${unit(below)}` : to !== undefined ? `不超过${to}${unit(to)}` : '';
    const lower =
      above !== undefined ? `超过${above}${unit(above)}` : from === undefined ? '' : `${from}${unit(from)}及以上`;
    return lower === '' && upper === '' ? '任何数值' : [lower, upper].filter((part) => part !== '').join('、');
  },
  /** Stands beside the days of death by which one is living. */
  living: '在世',
  days: (from: string | undefined, before: string | undefined, to: string | undefined) => {
    const [first, last, end] = [from, to, before].map((day) => (day === undefined ? undefined : chineseDay(day)));
    if (first !== undefined && (last ?? end) !== undefined) return `${first}至${last ?? `${end}前一日`}`;
    const upper = end !== undefined ? `早于${end}` : last !== undefined ? `不晚于${last}` : '';
    const lower = first === undefined ? '' : `${first}及以后`;
    return lower === '' && upper === '' ? '任何日期' : [lower, upper].filter((part) => part !== '').join('、');
  },
  /** Divided by so many persons; by the members, where their number is not at hand. */
  perHead: (persons: string | undefined) => (persons === undefined ? '÷ 家庭人口数' : `÷ ${persons}人`),
  /** What a value is derived from, and what it comes to. */
  derived: (name: string, from: readonly string[], result: string) => `${name}：${from.join('，')}，得${result}`,
  /** A base of zero, with what the rules then count it as, where they say. */
  ofZeroBase: (term: string, result: string | undefined) =>
    `${term}，基数为0，${result === undefined ? '无法计算' : `按${result}计`}`,
  published: (label: string) => `人口数不全，采用${label}`,
  /** Second sources beside a computation that they contradict. */
  otherwise: (said: readonly string[]) => `另有${said.join('、')}`,
  blank: '＿＿＿＿',
  colon: '：',
  /** A file, or a sheet of it. */
  originSheet: (file: string, sheet: string | undefined) => (sheet === undefined ? file : `${file}“${sheet}”`),
  /** Between answers that do the same. */
  answers: '、',
  semicolon: '；',
  heading: {
    conclusion: '结论',
    next: '下一步',
    workings: '计算过程',
    allReadings: '不同口径',
    origins: '数据出处',
    readings: '采用口径',
    weak: '依据说明',
    missing: '待核实',
    conflicts: '数据不一致',
    tooWide: '范围过宽',
    clause: '依据',
    rulebook: '核查依据',
    id: '编号',
    place: '名称',
    township: '所属乡镇',
    village: '所属村',
    county: '所属县',
    size: '家庭人口',
    helper: '帮扶责任人',
    asOf: '认定日期',
    decidedOn: '批准日期',
    number: '序号',
    income: '收入',
    outcome: '结论',
    head: '户主',
    household: '户主签字（按手印）',
    verifier: '核查人签字',
    team: '驻村工作队签字',
    villageHead: '村负责人签字',
    townHead: '乡镇负责人签字',
    countyHead: '县负责人签字',
    stamp: '单位（盖章）',
    date: '年　　月　　日',
    seal: '校验码',
    opinion: '核查意见',
  },
  /** What can be filled in for a field. */
  canBe: (label: string, options: readonly string[]) => `${label}可填：${options.join('、')}`,
  /** The package's own rulebook by its label and the version of its rules. */
  rulebookName: (label: string, version: string) => `${label}（规则版本${version}）`,
  /** One that is not, with its hash too where it has one. */
  otherRulebookName: (label: string, id: string, version: string, digest: string | undefined) =>
    `${label}（规则版本${version}，${id}，非内置规则${digest === undefined ? '' : `，校验码 ${digest}`}）`,
  /** Stands in a form where nothing is to be written. */
  notApplicable: '／',
  /** The column for the number of an identity card. */
  idNumber: '证件号码后四位',
  /** Codes that forms word otherwise than sentences, by the field's path. */
  onForm: { 'members[].schooling': { notYetDue: '学龄前' } } as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >,
  filledIn: '粗框内为待核实数据，请核实后填写，补录后重新核查',
  /** Of what somebody did not ask, and of what he asked and was not told. */
  unasked: '未问',
  declined: '不愿说',
  skipped: '标“未问”的不影响该项标准的结论，问到的也请填写',
  overleaf: '其余见续页',
  documents: '有关文件',
  /** A document by what it is called, its title, issuer and, where it bears one, its date. */
  documentOf: (name: string, title: string, issuer: string, date: string | undefined) =>
    `${name}《${title}》（${issuer}${date === undefined ? '' : `，${date}`}）`,
  page: (page: number, pages: number) => `第${page}页 共${pages}页`,
  continued: '（续）',
  /** In the place of all else about a member who is dead on the day. */
  died: (day: string) => `已于${chineseDay(day)}死亡`,
  membersContinued: (count: number) => `共${count}人，其余见续页`,
  firm: (outcome: string) => `口径一致：无论采用哪种口径，结论都是${outcome}。`,
  depends: (outcomes: readonly string[]) => `口径影响结论：采用不同口径，可能为${outcomes.join('、')}。`,
  flip: (reading: string, applied: string, other: string, outcome: string) =>
    `“${reading}”由“${applied}”改为“${other}”，结论变为${outcome}`,
  flipsOnlyTogether: '单独改变任何一种口径都不影响结论，几种口径同时改变才会影响',
  /** What makes a verdict depend on the reading, after the line that says so. */
  because: (flips: readonly string[]) => flips.join('；'),
  weakFigure: (label: string, note: string) => `${label}：${note}`,
  applied: (reading: string, option: string, isDefault: boolean) =>
    `${reading}：${option}${isDefault ? '' : '（非默认口径）'}`,
  /** What is told beside a verdict. */
  caveat: {
    notOnRegister: '该户未建档立卡，不在贫困户名册上：所列只是对照退出标准的核查结果，不存在退出，也不能据此办理退出',
    belowIdentification: ({
      actual,
      exit,
      identification,
    }: Readonly<Record<'actual' | 'exit' | 'identification', string>>) =>
      `家庭人均纯收入${actual}元：所用口径的退出标准为${exit}元，当日的识别标准却是${identification}元；不到识别标准的，同一收入又够建档立卡的收入条件，办理退出前应先核实`,
  },
  refusedRecord: '数据有误，未作核查，请更正后重新核查',
  unsealed: '未生成（假设测算不作为认定依据）',
  /** Where a household stands in its life in the register, and what follows. */
  lifecycle: {
    heading: '退出进程',
    state: (state: string) => `现处环节：${state}`,
    must: (step: string, actor: string) => `下一步必须办理：${step}（${actor}）`,
    may: (step: string, actor: string) => `下一步可以办理：${step}（${actor}）`,
    redo: (step: string, why: string) => `须纠正或重新办理${step}。${why}`,
    open: (step: string, missing: string) => `${step}情况待核实：${missing}`,
    notYet: (rule: string) => `尚不符合“${rule}”，不得进入下一环节，应继续帮扶`,
    toTell: (rule: string) => `是否符合“${rule}”尚不能认定，应先核实`,
    nothing: '目前没有须办理的环节',
    finding: '记录前后矛盾',
    code: {
      outOfOrder: ({ step, dates: on }) => `${step}过早，前一环节当时尚未结束（${on}）`,
      exitBeforeStep: ({ step, dates: on }) => `脱贫日期早于${step}（${on}）`,
      ofEarlierExit: ({ step, dates: on }) => `${step}属于上一次脱贫的程序（${on}）`,
      beforeExitYear: ({ step, dates: on }) => `${step}早于退出当年（${on}）`,
      neverRegistered: ({ step }) => `未建档立卡，${step}却填为已完成`,
      verifiedAfterExit: ({ dates: on }) => `脱贫之后才入户核实（${on}）`,
      memberDied: ({ member, dates: on }) => `${member}在入户核实前已经死亡，仍计入家庭人口（${on}）`,
      exitedWithoutStep: ({ step }) => `登记为已脱贫，${step}却没有完成`,
      exitedYetUnmarked: () => '已经销号，登记状态却仍为未脱贫',
      datedNotDone: ({ step, dates: on }) => `${step}填为未完成，却填有日期（${on}）`,
    } satisfies Readonly<Record<FindingCode, (finding: ToldFinding) => string>>,
  },
};

/** The general sentences of a language: what a rulebook has words of its own for is found there. */
export type Sentences = typeof zhSentences;
