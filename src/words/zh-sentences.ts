import type { PerOutcome, Sentences, Told, ToldChange } from './sentences.js';

type Comparison = PerOutcome<(told: Told) => string>;

/** A task of the "12+1": six that reach the households, six that are provided. */
const task = (name: string, done: string): PerOutcome<string> => ({
  met: `“${name}”已${done}`,
  notMet: `“${name}”尚未${done}`,
  undetermined: `“${name}”是否${done}未填`,
});
const done = (name: string) => task(name, '完成');
const provided = (name: string) => task(name, '落实');

const goal = (subject: string): PerOutcome<string> => ({
  met: `${subject}达到退出要求`,
  notMet: `${subject}未达到退出要求`,
  undetermined: `${subject}是否达到退出要求尚不能认定`,
});

const secured = (
  subject: string,
  verb = '有保障',
  negated = '没有保障',
  whether = '是否有保障',
): PerOutcome<string> => ({
  met: `${subject}${verb}`,
  notMet: `${subject}${negated}`,
  undetermined: `${subject}${whether}尚不能认定`,
});

const yesNo = (met: string, notMet: string, unknown: string): Comparison => ({
  met: () => met,
  notMet: () => notMet,
  undetermined: () => unknown,
});

const needed = ({ bound, unit, strict, rising }: Told) => {
  if (bound === '') return '该日期没有标准值';
  const word = rising ? (strict ? '应高于' : '应不低于') : strict ? '应低于' : '应不超过';
  return `${word} ${bound}${unit}`;
};

/** A figure held against its bound. */
const figure: Comparison = {
  met: (told) => {
    const { label, value, unit, gap, gapUnit, exactly, rising } = told;
    const margin = exactly ? '正好符合' : `${rising ? '高出' : '比上限少'} ${gap}${gapUnit}`;
    return `${label} ${value}${unit}，${needed(told)}，${margin}`;
  },
  notMet: (told) => {
    const { label, value, unit, gap, gapUnit, exactly, rising } = told;
    const margin = exactly ? '持平不算达到' : `${rising ? '还差' : '超出'} ${gap}${gapUnit}`;
    return `${label} ${value}${unit}，${needed(told)}，${margin}`;
  },
  undetermined: (told) => `${told.label}数据不全，暂无法计算，${needed(told)}`,
};

/** The same for a figure that is filled in, not computed. */
const measured: Comparison = { ...figure, undetermined: (told) => `${told.label}未填，${needed(told)}` };

/** The household's income as a whole: which of its parts brings it is for the family to say. */
const moreIncome = ({ fact, each, by, more, less }: ToldChange): string => {
  const lacks = each === '0' ? '与标准持平，须超过标准' : `还差 ${each} 元`;
  const ways = [more === '' ? '' : `增加${more}`, less === '' ? '' : `减少${less}`].filter((way) => way !== '');
  return `${fact}${lacks}，全户合计至少增收 ${by} 元（可${ways.join('，或')}）`;
};

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
  },
  points: '个百分点',
  criterion: {
    'household/income': goal('收入'),
    'household/food': secured('不愁吃', '已经实现', '尚未实现', '是否实现'),
    'household/clothing': secured('不愁穿', '已经实现', '尚未实现', '是否实现'),
    'household/education': secured('义务教育'),
    'household/medical': secured('基本医疗'),
    'household/housing': secured('住房安全'),
    'household/water': secured('饮水安全'),
    'village/water': done('水到农家'),
    'village/power': done('电到农家'),
    'village/roads': done('路到农家'),
    'village/industry': done('业到农家'),
    'village/housing': done('房到农家'),
    'village/environment': done('环境整治到农家'),
    'village/schooling': provided('就学'),
    'village/healthcare': provided('就医'),
    'village/pension': provided('养老'),
    'village/minimumLiving': provided('低保'),
    'village/fiveGuarantees': provided('五保'),
    'village/collectiveEconomy': provided('发展集体经济'),
    'village/organization': secured('基层组织建设', '已明显加强', '尚未明显加强', '是否明显加强'),
    'village/incidence': goal('全村贫困发生率'),
    'village/collectiveIncome': goal('村集体经济年收入'),
    'village/services': {
      met: '基础设施和公共服务已基本完善',
      notMet: '基础设施和公共服务尚未基本完善',
      undetermined: '基础设施和公共服务是否基本完善未填',
    },
    'county/incidence': goal('全县贫困发生率'),
    'county/income': goal('农民人均可支配收入'),
    'county/incomeGrowth': {
      met: '农民增收快于全省',
      notMet: '农民增收没有快于全省',
      undetermined: '农民增收是否快于全省尚不能认定',
    },
    'county/relocation': goal('易地扶贫搬迁任务完成率'),
    'county/villageExit': goal('贫困村退出率'),
    'county/services': secured('基础设施和公共服务', '各项均已到位', '尚有短板', '是否到位'),
  },
  anyCriterion: {
    met: (label) => `${label}：达标`,
    notMet: (label) => `${label}：未达标`,
    undetermined: (label) => `${label}：尚不能认定`,
  },
  comparison: {
    perCapitaNetIncome: {
      met: ({ value, bound, gap, exactly }) =>
        exactly
          ? `家庭人均纯收入 ${value} 元，正好达到 ${bound} 元的标准`
          : `家庭人均纯收入 ${value} 元，比 ${bound} 元的标准高 ${gap} 元`,
      notMet: ({ value, bound, gap, exactly }) =>
        exactly
          ? `家庭人均纯收入 ${value} 元，与标准持平，按所用口径须超过 ${bound} 元`
          : `家庭人均纯收入 ${value} 元，比 ${bound} 元的标准低 ${gap} 元`,
      undetermined: ({ bound }) =>
        `收入数据不全，家庭人均纯收入暂无法计算${bound === '' ? '，该日期没有标准值' : `（标准为 ${bound} 元）`}`,
    },
    stableIncome: yesNo('有稳定收入来源', '没有稳定收入来源', '有无稳定收入来源未填'),
    'food.sufficient': yesNo('平时吃得饱', '平时吃不饱', '平时能否吃饱未填'),
    'food.protein': {
      met: ({ value }) => `肉蛋奶或豆制品${value}`,
      notMet: ({ value }) => `肉蛋奶或豆制品${value}`,
      undetermined: () => '能否吃上肉蛋奶或豆制品未填',
    },
    'clothing.seasonal': yesNo('有应季换洗衣物', '缺少应季换洗衣物', '有无应季换洗衣物未填'),
    'clothing.bedding': yesNo('有御寒被褥', '缺少御寒被褥', '有无御寒被褥未填'),
    schoolAgeMembersInSchool: {
      met: () => '没有适龄成员失学辍学',
      notMet: ({ members }) => `${members}处于义务教育阶段，应入学未入学或已辍学`,
      undetermined: ({ members }) => `${members}的就学情况无法判定`,
    },
    allMembersInsured: {
      met: () => '全家均有基本医疗保障',
      notMet: ({ members }) => `${members}没有参加基本医疗保险`,
      undetermined: ({ members }) => `${members}的参保情况未填`,
    },
    'housing.grade': {
      met: ({ value }) => `住房安全等级为“${value}”`,
      notMet: ({ value }) => `住房安全等级为“${value}”`,
      undetermined: () => '住房安全等级未填',
    },
    'housing.safeBy': {
      met: ({ value }) => value,
      notMet: () => '也没有通过危房改造、易地搬迁或其他住房落实安全保障',
      undetermined: () => '是否通过危房改造、易地搬迁或其他住房落实安全保障未填',
    },
    'water.litresPerPersonDay': measured,
    'water.qualitySafe': yesNo('水质安全', '水质不安全', '水质是否安全未填'),
    'water.roundTripMinutes': measured,
    'water.horizontalMetres': measured,
    'water.verticalMetres': measured,
    'water.shortDaysPerYear': measured,
    povertyIncidence: figure,
    collectiveIncome: measured,
    ruralDisposableIncome: measured,
    ruralIncomeGrowth: {
      met: ({ value, bound, gap }) => `增速 ${value}%，全省 ${bound}%，高出 ${gap} 个百分点`,
      notMet: ({ value, bound, gap, exactly }) =>
        exactly ? `增速 ${value}%，与全省持平，须高于全省` : `增速 ${value}%，全省 ${bound}%，还差 ${gap} 个百分点`,
      undetermined: ({ value, bound }) =>
        value === '' && bound === '' ? '本县和全省的增速均未填' : value === '' ? '本县增速未填' : '全省增速未填',
    },
    relocationRate: figure,
    villageExitRate: figure,
    'services.transport': yesNo('出行难已解决', '出行难尚未解决', '出行难是否解决未填'),
    'services.schooling': yesNo('上学难已解决', '上学难尚未解决', '上学难是否解决未填'),
    'services.healthcare': yesNo('就医难已解决', '就医难尚未解决', '就医难是否解决未填'),
    'services.socialSecurity': yesNo('社会保障已全覆盖', '社会保障尚未全覆盖', '社会保障是否全覆盖未填'),
    'services.infrastructure': yesNo('基础设施已明显改善', '基础设施尚无明显改善', '基础设施是否明显改善未填'),
    'services.economy': yesNo('县域经济已发展壮大', '县域经济尚未发展壮大', '县域经济是否发展壮大未填'),
    'services.environment': yesNo('生态环境已有效改善', '生态环境尚未有效改善', '生态环境是否有效改善未填'),
  },
  anyComparison: {
    met: (told) => (told.gap === '' ? `${told.label}：${told.value}` : figure.met(told)),
    notMet: (told) => (told.gap === '' ? `${told.label}：${told.value}` : figure.notMet(told)),
    undetermined: ({ label }) => `${label}：未填或无法计算`,
  },
  sentence: (lead, parts) => (parts.length === 0 ? `${lead}。` : `${lead}：${parts.join('；')}。`),
  headline: {
    met: (rule, count) => `${count} 项标准全部达到，符合${rule}标准。`,
    notMet: (rule, _count, failing, open) =>
      `${failing.join('、')}未达标，不符合${rule}标准${open.length === 0 ? '' : `；另有${open.join('、')}待核实`}。`,
    undetermined: (rule, _count, _failing, open) =>
      `${open.join('、')}缺少数据，是否符合${rule}标准尚不能认定。缺少数据不等于未达标，更不等于达标。`,
  },
  title: { household: '贫困户退出核查表', village: '贫困村退出核查表', county: '贫困县摘帽核查表' },
  batch: '贫困退出核查表',
  afterMet: {
    household:
      '各项标准已达到。可按程序办理退出：村“两委”民主评议，村“两委”和驻村工作队核实，本户认可，村内公示无异议后公告。',
    village: '各项标准已达到。可按程序办理退出：核实后在乡镇内公示，无异议后公告。',
    county: '各项标准已达到。可按程序申请摘帽：县级提出，市级初审，省级核查和公示审定，省人民政府批准。',
  },
  change: {
    'members[].schooling': ({ member, from }) =>
      `${from === 'neverEnrolled' ? '动员' : '劝返'}${member}${from === 'neverEnrolled' ? '入学' : '复学'}，或落实送教上门`,
    'members[].medicalInsurance': ({ member }) => `为${member}办理基本医疗保险参保`,
    'housing.safeBy': ({ to }) => `解决住房安全：${to}`,
    'food.protein': () => '帮助解决肉蛋奶或豆制品的来源',
    'food.sufficient': () => '帮助解决口粮，保证吃得饱',
    'clothing.seasonal': () => '帮助配齐应季换洗衣物',
    'clothing.bedding': () => '帮助配齐御寒被褥',
    stableIncome: () => '帮助落实稳定的收入来源（就业、产业或兜底保障）',
    'water.qualitySafe': () => '改善水质，经检测或评价达到安全',
    remainingPoorPersons: ({ by }) => `未脱贫人口还须减少 ${by} 人`,
    incidence: ({ by }) => `贫困发生率还须下降 ${by} 个百分点`,
    'povertyVillages.exited': ({ by }) => `还须有 ${by} 个贫困村退出`,
    'relocation.completed': ({ by }) => `还须完成搬迁 ${by} 人`,
    'income.wages': moreIncome,
    'income.business': moreIncome,
    'income.property': moreIncome,
    'income.transfers': moreIncome,
    'income.productionCosts': moreIncome,
    ruralIncomeGrowth: ({ by }) => `农民人均可支配收入增速还须提高 ${by} 个百分点`,
  },
  anyChange: {
    number: ({ label, by, unit, rising }) => `${label}${rising ? '至少增加' : '至少减少'} ${by}${unit}`,
    boolean: ({ label }) => `落实“${label}”`,
    code: ({ label, member, to }) => `${member}${label}：${to}`,
  },
  beyondReach: (labels) => `${labels}所依据的数据不是靠帮扶能改变的，请核对数据是否准确`,
  missingParameter: (label) => `规则中没有该日期的“${label}”，请先补充规则数据`,
  ask: (label) => `核实${label}`,
  askTogether: (labels, criteria, count) =>
    `核实${labels}：${count === 1 ? '填写后仍须与其他数据一并判断' : '全部填齐后'}才能认定“${criteria}”`,
  always: (effect) => `无论结果如何，${effect}，据实补填即可`,
  stillOpen: '另需核实',
  ofMember: (member, label) => `${member}的${label}`,
  effect: (answers, effect) => `${answers}→${effect}`,
  decides: (outcome) => `，结论即为${outcome}`,
  settled: (criterion, outcome) => `${criterion}${outcome}`,
  nothingAlone: '单凭此项还不能认定，须与其他待核实项一并判断',
  range: (from, below, to, unit, above) => {
    if (from !== undefined && to !== undefined && above === undefined) {
      return from === to ? `${from}${unit}` : `${from} 至 ${to}${unit}`;
    }
    const upper = below !== undefined ? `不足 ${below}${unit}` : to !== undefined ? `不超过 ${to}${unit}` : '';
    const lower = above !== undefined ? `超过 ${above}${unit}` : from === undefined ? '' : `${from}${unit}及以上`;
    return lower === '' && upper === '' ? '任何数值' : [lower, upper].filter((part) => part !== '').join('、');
  },
  days: (from, before, to) => {
    if (from !== undefined && (to ?? before) !== undefined) return `${from} 至 ${to ?? `${before} 前一日`}`;
    const upper = before !== undefined ? `早于 ${before}` : to !== undefined ? `不晚于 ${to}` : '';
    const lower = from === undefined ? '' : `${from} 及以后`;
    return lower === '' && upper === '' ? '任何日期' : [lower, upper].filter((part) => part !== '').join('、');
  },
  perHead: (persons) => (persons === undefined ? '÷ 家庭人口数' : `÷ ${persons} 人`),
  nothingPlanned: (term, result) => `${term}，没有任务，按 ${result}计`,
  published: (label) => `人口数不全，采用${label}`,
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
    clause: '依据',
    rulebook: '规则',
    id: '编号',
    village: '所属村',
    county: '所属县',
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
    date: '年　　月　　日',
    seal: '校验码',
    opinion: '核查意见',
  },
  canBe: (label, options) => `${label}可填：${options.join('、')}`,
  rulebookName: (label, version) => `${label} ${version}`,
  otherRulebookName: (label, id, version, digest) =>
    `${label} ${version}（${id}，非内置规则${digest === undefined ? '' : `，校验码 ${digest}`}）`,
  filledIn: '粗框内为待核实数据，请核实后填写，补录后重新核查',
  overleaf: '其余见续页',
  documents: '有关文件',
  page: (page, pages) => `第 ${page} 页 共 ${pages} 页`,
  continued: '（续）',
  membersContinued: (count) => `共 ${count} 人，其余见续页`,
  firm: (outcome) => `口径一致：无论采用哪种口径，结论都是${outcome}。`,
  depends: (outcomes) => `口径影响结论：采用不同口径，可能为${outcomes.join('、')}。`,
  flip: (reading, applied, other, outcome) => `“${reading}”由“${applied}”改为“${other}”，结论变为${outcome}`,
  flipsOnlyTogether: '单独改变任何一种口径都不影响结论，几种口径同时改变才会影响',
  because: (flips) => flips.join('；'),
  weakFigure: (label, note) => `${label}：${note}`,
  applied: (reading, option, isDefault) => `${reading}：${option}${isDefault ? '' : '（非默认口径）'}`,
  refusedRecord: '数据有误，未作核查，请更正后重新核查',
  noSuchId: (id) => `没有编号为“${id}”的记录；请核对编号，或去掉 --id 查看全部`,
  unsealed: '未生成（假设测算不作为认定依据）',
};
