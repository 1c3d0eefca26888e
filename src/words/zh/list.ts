/** What `tuopin check --format list` says, in Chinese. */
import type { IssueCode } from '../../base/issue.js';

/** What became of all records that were read: each is judged, refused or skipped. */
export interface ReadCounts {
  readonly read: number;
  readonly met: number;
  readonly notMet: number;
  readonly undetermined: number;
  readonly refused: number;
  /** Of another level, village or id than the one asked for. */
  readonly skipped: number;
}

/** What its outcomes are called. */
type Named = Readonly<Record<'met' | 'notMet' | 'undetermined', string>>;

export const zhList = {
  persons: (count: number) => `${count}人`,
  /** A head who has died, where the record names no other. */
  dead: (name: string) => `${name}（已故）`,
  /** The same where the name stands alone. */
  headDead: '户主已故',
  /** A figure per person, and how far it is from its line. */
  figure: (figure: string, gap: string) => `人均${figure}${gap === '' ? '' : `（${gap}）`}`,
  /** How far a figure is from its bound, on the wrong side of it. */
  short: (gap: string) => `差${gap}`,
  over: (gap: string) => `高于标准${gap}`,
  onBound: '正好等于标准，不算达到',
  /** A comparison among several of its criterion, by its label. */
  named: (label: string, why: string) => `${label}${why}`,
  notGiven: (labels: readonly string[]) => `${labels.join('、')}未填`,
  notAnswered: (questions: readonly string[]) => `未填写${questions.join('、')}`,
  /** What is given but in doubt, with why. */
  inDoubt: (labels: readonly string[], doubt: string, values: string) => {
    const named = labels.join('、');
    const why = named.endsWith('来源') ? doubt.replace(/^来源/, '所填') : doubt;
    return `${named}${why}${values === '' ? '' : `：${values}`}`;
  },
  /** A value with the cells it stands in. */
  valueAt: (value: string, cells: string) => (cells === '' ? value : `${value}（${cells}）`),
  tooWide: (labels: readonly string[]) => `${labels.join('、')}填报范围过宽`,
  zeroBase: (labels: readonly string[]) => `${labels.join('、')}为0，无法计算`,
  noFigure: (labels: readonly string[]) => `规则中没有该日期的${labels.join('、')}`,
  title: '核查清单',
  columns: ['', '所属村', '编号', '户主或名称', '人口', '人均收入（与标准之差）', '结论', '原因'],
  /** The columns of CSV. */
  row: {
    village: '村',
    id: '编号',
    name: '户主或名称',
    persons: '人口',
    figure: '人均收入',
    above: '与标准之差',
    outcome: '结论',
    notMet: '未达标项及原因',
    open: '待核实项',
    notes: '备注',
    level: '级别',
    county: '县',
    asOf: '认定日期',
    file: '文件',
    line: '行',
    item: '序号',
    cell: '单元格',
  },
  /** A criterion with why it is not met or open. */
  criterion: (label: string, why: string) => (why === '' ? label : `${label}：${why}`),
  legend: ({ met, notMet, undetermined }: Named) =>
    `✓ ${met}　✗ ${notMet}　? ${undetermined}　! 退回更正　（）内为与标准之差`,
  total: ({ read, met, notMet, undetermined, refused, skipped }: ReadCounts, names: Named) =>
    `共读取${read}条：${names.met}${met}，${names.notMet}${notMet}，${names.undetermined}${undetermined}，退回更正${refused}，跳过${skipped}`,
  notShown: (count: number) => `另有${count}条已核查，不在 --only 之列，未列出`,
  byCriterion: '未达标、待核实的标准',
  byVillage: '分村情况',
  noVillage: '未填所属村',
  furtherVillages: '其余各村',
  byKind: '退回更正的原因（条数）',
  refused: '退回更正',
  /** One that is refused for what is missing in all of its table, which is said once. */
  refusedUndated: '退回（缺年度）',
  noYearColumn: '没有“年度”一栏',
  /** The same of numbers whose unit is asked once. */
  refusedUnitless: '退回（缺单位）',
  noUnit: (labels: readonly string[]) => `${labels.join('、')}未注明单位`,
  /** Where a refused record stands. */
  stands: (place: string) => `位于${place}`,
  noLevel: '（不明）',
  duplicates: (count: number) => `编号重复${count}条`,
  /** Criteria of a record that is met. */
  onRegister: (labels: readonly string[]) => `${labels.join('、')}仅据名册认定，没有具体数据`,
  /** What cannot be true of a record that is met. */
  untrue: (findings: readonly string[]) => `所填数据不可能属实，须先核实：${findings.join('；')}`,
  /** What stands beside a conclusion: that some of it rests on a register alone, that something cannot be true. */
  signs: { register: '※', untrue: '▲' },
  /** What of those that are met does. */
  onRegisterOnly: (counts: readonly string[]) => `※ 达标的记录中，仅据名册认定、没有具体数据的：${counts.join('，')}`,
  /** Columns of tables that nothing was read from though something stands in them. */
  unread: (columns: readonly string[], more: number) =>
    `未读取的栏：${columns.join('、')}${more > 0 ? `，另有${more}栏` : ''}；内容未参与核查，请人工核对`,
  unreadColumn: (heading: string, cells: number) => `${heading}（有内容${cells}格）`,
  noHeading: (column: string) => `无表头的${column}列`,
  readingsDiffer: (count: number) => `结论受政策口径影响${count}条`,
  count: (name: string, count: number) => `${name}${count}`,
  /** Between the reasons of a record that stand in one cell. */
  betweenReasons: '；',
  kinds: (counts: readonly string[]) => counts.join('，'),
  /** What a record is refused for, in a word. */
  kind: {
    badJson: 'JSON 格式有误',
    badEncoding: '编码有误',
    duplicateKey: '字段重复',
    tooLarge: '内容过长',
    tooDeep: '嵌套过深',
    notARecord: '不是记录',
    unknownLevel: '级别无法识别',
    missingField: '必填项未填',
    unknownKey: '栏目不存在',
    wrongType: '填写格式不对',
    notInList: '不在可选范围',
    notADate: '日期无效',
    dateAfterAsOf: '日期晚于认定日期',
    outsidePeriod: '不在规则有效期',
    tooManyDigits: '位数过多',
    outOfRange: '数值超出范围',
    emptyList: '列表为空',
    inconsistent: '前后矛盾',
    duplicateMember: '成员编号重复',
    duplicateRecord: '记录编号重复',
    unknownReading: '口径不存在',
    unknownParameter: '标准值不存在',
    unknownRule: '规则不存在',
    unknownSubject: '成员不存在',
    unknownOption: '选项不存在',
    errorCell: '单元格为错误值',
    noResult: '公式无结果',
    unclosedQuote: '引号不成对',
    digitsLost: '号码末位丢失',
    unanswered: '含义待确认',
    unitConflict: '单位不一致',
    mergedNumber: '跨户合并',
    mergedMember: '跨人合并',
    listsApart: '两份名册结论相反',
    strangers: '成员对不上',
    differs: '同户所填不一致',
    noHousehold: '查不到所属户',
    membersUnsure: '家庭成员不能确定',
    headerDiffers: '上下表头不一致',
    twoIds: '一行两个编号',
    rowWidth: '行列数不符',
  } satisfies Readonly<Record<IssueCode, string>>,
};

/** The sentences. */
export type ListWords = typeof zhList;
