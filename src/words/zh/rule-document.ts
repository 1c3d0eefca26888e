/** What documents on a rulebook say, apart from any record, in Chinese. */
import { chineseDay } from '../chinese-day.js';
import type { ToldAmount } from '../words.js';

export const zhRuleDocument = {
  /** What a measure gives; `person` where each member receives it. */
  amount: ({ bound, per, lowers }: ToldAmount, figure: string, person: boolean) => {
    const whom = person && per !== 'person' && per !== 'base' ? '每人' : '';
    const change = lowers === true ? '降低' : '提高';
    const times = { person: '每人', schoolYear: '每学年', year: '每年', once: '一次性', base: change }[per];
    const sign = { atLeast: '至少', exactly: '', atMost: '不超过' }[bound];
    return `${whom}${times}${sign}${figure}`;
  },
  eachMember: '每名家庭成员',
  /** What may be written, and the least and the most of it. */
  within: (text: string, least: number | undefined, most: number | undefined) =>
    `${text}${least === undefined ? '' : `，不小于 ${least}`}${most === undefined ? '' : `，不大于 ${most}`}`,
  required: '必须达标',
  advisory: '仅供参考，不影响结论',
  /** The same in a column of a table. */
  counts: { required: '必须', advisory: '参考' },
  /** Required under one option of a reading only; `byDefault` tells which way it goes where nobody chooses. */
  requiredUnder: (reading: string, option: string, byDefault: boolean) =>
    `“${reading}”选“${option}”时必须达标，${byDefault ? '这是默认口径' : '默认口径下仅供参考'}`,
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
};

export type RuleDocumentWords = typeof zhRuleDocument;
