import { chineseDay } from './chinese-day.js';
import type { PerOutcome, Sentences, ToldChange, ToldComparison } from './sentences.js';

type Comparison = PerOutcome<(told: ToldComparison) => string>;

const needed = ({ bound, unit, strict, rising, ofLaw }: ToldComparison) => {
  if (bound === '') return ofLaw ? '该日期没有标准值' : '与之相比的数据未填';
  const word = rising ? (strict ? '应高于' : '应不低于') : strict ? '应低于' : '应不超过';
  return `${word}${bound}${unit}`;
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
    const margin = exactly ? '持平不算达到' : `${rising ? '还差' : '超出'}${gap}${gapUnit}`;
    return `${label}${value}${unit}，${needed(told)}，${margin}`;
  },
  undetermined: (told) => {
    const { label, value, unit, given } = told;
    const known = value === '' ? (given ? '未填' : '数据不全，暂无法计算') : `${value}${unit}`;
    return `${label}${known}，${needed(told)}`;
  },
};

const isSo = ({ label, value, members }: ToldComparison) =>
  `${label}：${value === '' ? '未填或无法计算' : value}${members === '' ? '' : `（${members}）`}`;

const anyComparison: Sentences['anyComparison'] = {
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
  const lacks = each === '' ? '' : each === '0' ? '与标准持平，不算达到' : `与标准相差${each}${eachUnit}`;
  const ways = [more === '' ? '' : `增加${more}`, less === '' ? '' : `减少${less}`].filter((way) => way !== '');
  return `${fact}${lacks}${lacks === '' ? '：' : '，合计'}至少${by}${unit}（可${ways.join('，或')}）`;
};

/** A label says what is the case; a question asks whether it is. */
const whether = (label: string): string => {
  if (label.includes('是否') || label.startsWith('名册所填')) return label;
  return label.startsWith('有') ? `有无${label.slice(1)}` : `是否${label}`;
};

/** “甲”“乙” */
const quoted = (labels: readonly string[]) =>
  labels.map((label) => `“${label.replaceAll('“', '‘').replaceAll('”', '’')}”`).join('');

/** 两处、三处…… */
const counted = (count: number) =>
  ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'][count] ?? ` ${count} `;

export const zhSentences: Sentences = {
  unit: {
    'yuan/person/year': '元',
    'yuan/year': '元',
    percent: '%',
    'L/person/day': '升',
    min: '分钟',
    m: '米',
    'days/year': '天',
    persons: '人',
    villages: '个村',
    years: '岁',
    months: '个月',
    yuan: '元',
    m2: '平方米',
    'm2/person': '平方米',
    services: '次',
    serviceYears: '年',
    points: '个百分点',
    facilities: '所',
    doctorsPerThousand: '名',
    calendarYear: '年',
    days: '天',
    objections: '件',
  },
  points: '个百分点',
  anyCriterion: {
    met: (label) => `${label}：达标`,
    notMet: (label) => `${label}：未达标`,
    undetermined: (label) => `${label}：尚不能认定`,
  },
  given: (inputs) => inputs.map(({ label, value }) => `${label} ${value}`).join('，'),
  anyComparison,
  unsure: {
    conflict: (told) =>
      told.value === ''
        ? `“${told.label}”的数据来源不一致`
        : `${told.label}按不同来源为${told.value}${told.unit}，${needed(told)}`,
    range: (told) => `${told.label}为${told.value}${told.unit}，${needed(told)}，范围跨越标准`,
    either: ({ label }) => `“${label}”的数据来源不一致，但均符合同一结论`,
  },
  conflict: (label, said, matters) =>
    `${label}${said.length === 0 ? '各来源' : `${counted(said.length)}处来源`}不一致${said.length === 0 ? '' : `：${said.join('；')}`}${matters ? '' : '（不影响本项认定）'}`,
  contradicted: (label, value, matters) =>
    `${label}${value === '' ? '' : `“${value}”`}与其他数据不一致${matters ? '' : '（不影响本项认定）'}`,
  reported: (said) => `仅据名册认定（${said}），无具体数据`,
  says: (source, value, date) => `${source}为“${value}”${date === undefined ? '' : `（${chineseDay(date)}）`}`,
  recordItself: '所填数据',
  noDeath: '未填，视为在世',
  tooWide: (label, value) => `${label}只填了范围${value}，不足以认定`,
  sentence: (lead, parts) => (parts.length === 0 ? `${lead}。` : `${lead}：${parts.join('；')}。`),
  headline: {
    met: (rule, count) => `${count}项标准全部达到，符合${rule}标准。`,
    notMet: (rule, _count, failing, open) =>
      `${failing.join('、')}未达标，不符合${rule}标准${open.length === 0 ? '' : `；另有${open.join('、')}待核实`}。`,
    undetermined: (rule, _count, _failing, open) =>
      `${open.join('、')}数据不全，暂不作结论；是否符合${rule}标准，核实后再认定。`,
  },
  unclear: (rule, open, reasons) =>
    `${open.join('、')}${reasons.join('、')}，暂不作结论；是否符合${rule}标准，核实后再认定。`,
  otherUnclear: (rule, open, reasons) =>
    `${quoted(open)}${reasons.join('、')}，暂不作结论；是否符合“${rule}”的条件，核实后再认定。`,
  unclearFor: { missing: '数据不全', conflicts: '数据来源不一致', tooWide: '数据范围过宽' },
  otherHeadline: {
    met: (rule) => `符合“${rule}”的条件。`,
    notMet: (rule, _count, failing, open) =>
      `不符合“${rule}”的条件：${quoted(failing)}${counted(failing.length)}项不符合${open.length === 0 ? '' : `；另有${quoted(open)}待核实`}。`,
    undetermined: (rule, _count, _failing, open) =>
      `${quoted(open)}数据不全，暂不作结论；是否符合“${rule}”的条件，核实后再认定。`,
  },
  anyTitle: (rule) => `${rule}核查表`,
  batch: '贫困退出核查表',
  anyChange: {
    number: ({ label, by, unit, rising }) => `${label}${rising ? '至少增加' : '至少减少'}${by}${unit}`,
    numbers: anyOf,
    boolean: ({ label }) => `落实“${label}”`,
    code: ({ label, member, to }) => `${member}${label}：${to}`,
  },
  beyondReach: (labels) => `${labels}所依据的数据不是靠帮扶能改变的，请核对数据是否准确`,
  missingParameter: (label) => `规则中没有该日期的“${label}”，请先补充规则数据`,
  laterParameter: (label, reason) => `“${label}”：${reason}，到期前不能认定为不符合`,
  openParameter: (label, reason) => `“${label}”没有数值：${reason}。须向主管部门核实，在此之前不能认定`,
  ask: (label) => `核实${label}`,
  whether: (label, member) => `${member}${whether(label)}`,
  question: (question, member) => `${member}${question}`,
  knownSoFar: (label, known) => `${label}（${known}）`,
  asRange: (value) => `现填范围${value}`,
  asConflict: (said) => `来源不一致：${said.join('；')}`,
  asContradicted: (value) => `现填${value}，与其他数据不一致`,
  askTogether: (labels, criteria, count) =>
    `核实${labels}：${count === 1 ? '填写后仍须与其他数据一并判断' : '全部填齐后'}才能认定“${criteria}”`,
  tooMuchInDoubt: (labels) =>
    `可能的情形过多，未能全部推算，以下所列不完整：请先${labels === '' ? '补填已知的数据' : `核定各来源说法不一的${labels}`}，再重新推算`,
  always: (criteria) => `不影响${criteria}结论，据实补填`,
  stillOpen: '另需核实',
  ofMember: (member, label) => `${member}的${label}`,
  effect: (answers, effect) => `${answers}→${effect}`,
  decides: (outcome) => `，结论即为${outcome}`,
  settled: (criterion, outcome) => `${criterion}${outcome}`,
  notOfAge: '与年龄不符，不能据以认定',
  range: (from, below, to, unit, above) => {
    if (from !== undefined && to !== undefined && above === undefined) {
      return from === to ? `${from}${unit}` : `${from}至${to}${unit}`;
    }
    const upper = below !== undefined ? `不足${below}${unit}` : to !== undefined ? `不超过${to}${unit}` : '';
    const lower = above !== undefined ? `超过${above}${unit}` : from === undefined ? '' : `${from}${unit}及以上`;
    return lower === '' && upper === '' ? '任何数值' : [lower, upper].filter((part) => part !== '').join('、');
  },
  living: '在世',
  days: (from, before, to) => {
    const [first, last, end] = [from, to, before].map((day) => (day === undefined ? undefined : chineseDay(day)));
    if (first !== undefined && (last ?? end) !== undefined) return `${first}至${last ?? `${end}前一日`}`;
    const upper = end !== undefined ? `早于${end}` : last !== undefined ? `不晚于${last}` : '';
    const lower = first === undefined ? '' : `${first}及以后`;
    return lower === '' && upper === '' ? '任何日期' : [lower, upper].filter((part) => part !== '').join('、');
  },
  perHead: (persons) => (persons === undefined ? '÷ 家庭人口数' : `÷ ${persons}人`),
  nothingPlanned: (term, result) => `${term}，没有任务，按${result}计`,
  published: (label) => `人口数不全，采用${label}`,
  otherwise: (said) => `另有${said.join('、')}`,
  blank: '＿＿＿＿',
  colon: '：',
  answers: '、',
  semicolon: '；',
  heading: {
    conclusion: '结论',
    criteria: '逐项核查',
    next: '下一步',
    workings: '计算过程',
    allReadings: '不同口径',
    readings: '采用口径',
    weak: '依据说明',
    missing: '待核实',
    conflicts: '来源不一致',
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
    members: '家庭成员',
    number: '序号',
    name: '姓名',
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
  canBe: (label, options) => `${label}可填：${options.join('、')}`,
  rulebookName: (label, version) => `${label}（规则版本${version}）`,
  otherRulebookName: (label, id, version, digest) =>
    `${label}（规则版本${version}，${id}，非内置规则${digest === undefined ? '' : `，校验码 ${digest}`}）`,
  notApplicable: '／',
  idNumber: '证件号码后四位',
  onForm: { 'members[].schooling': { notYetDue: '学龄前' } },
  filledIn: '粗框内为待核实数据，请核实后填写，补录后重新核查',
  overleaf: '其余见续页',
  documents: '有关文件',
  documentOf: (name, title, issuer, date) => `${name}《${title}》（${issuer}${date === undefined ? '' : `，${date}`}）`,
  page: (page, pages) => `第${page}页 共${pages}页`,
  continued: '（续）',
  died: (day) => `已于${chineseDay(day)}死亡`,
  membersContinued: (count) => `共${count}人，其余见续页`,
  firm: (outcome) => `口径一致：无论采用哪种口径，结论都是${outcome}。`,
  depends: (outcomes) => `口径影响结论：采用不同口径，可能为${outcomes.join('、')}。`,
  flip: (reading, applied, other, outcome) => `“${reading}”由“${applied}”改为“${other}”，结论变为${outcome}`,
  flipsOnlyTogether: '单独改变任何一种口径都不影响结论，几种口径同时改变才会影响',
  because: (flips) => flips.join('；'),
  weakFigure: (label, note) => `${label}：${note}`,
  applied: (reading, option, isDefault) => `${reading}：${option}${isDefault ? '' : '（非默认口径）'}`,
  caveat: {
    notOnRegister: '该户未建档立卡，不在贫困户名册上：所列只是对照退出标准的核查结果，不存在退出，也不能据此办理退出',
    belowIdentification: ({ actual, exit, identification }) =>
      `家庭人均纯收入${actual}元：所用口径的退出标准为${exit}元，当日的识别标准却是${identification}元；不到识别标准的，同一收入又够建档立卡的收入条件，办理退出前应先核实`,
  },
  refusedRecord: '数据有误，未作核查，请更正后重新核查',
  noSuchId: (id) => `没有编号为“${id}”的记录；请核对编号，或去掉 --id 查看全部`,
  unsealed: '未生成（假设测算不作为认定依据）',
  lifecycle: {
    heading: '退出进程',
    state: (state) => `现处环节：${state}`,
    must: (step, actor) => `下一步必须办理：${step}（${actor}）`,
    may: (step, actor) => `下一步可以办理：${step}（${actor}）`,
    redo: (step, why) => `须纠正或重新办理${step}。${why}`,
    open: (step, missing) => `${step}情况待核实：${missing}`,
    notYet: (rule) => `尚不符合“${rule}”，不得进入下一环节，应继续帮扶`,
    toTell: (rule) => `是否符合“${rule}”尚不能认定，应先核实`,
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
    },
  },
};
