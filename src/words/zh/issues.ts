/** What a record is refused with, in Chinese. A word that another language lacks is a type error there. */
import type { IssueCode, IssueData } from '../../base/issue.js';
import { withChineseDays } from '../chinese-day.js';
import type { WordedIssue } from '../words.js';

const meant = (issue: WordedIssue) => (issue.suggestion === undefined ? '' : `，是否应为“${issue.suggestion}”`);
const type: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  boolean: 'true 或 false',
  array: '列表',
  object: '对象',
  null: '空值',
  undefined: '未填',
  text: '文字',
  date: '日期',
  Infinity: '过大的数值',
  '-Infinity': '过小的数值',
};
/** Of a personal field, or of what is too long to be shown, only the type is known. */
const isType = (found: string) => Object.values(type).includes(found);
const found = ({ found: value }: WordedIssue) => {
  if (value === undefined) return '';
  return isType(value) ? `，所填为${value}` : `，现为 ${value}`;
};
/** The same where a type would tell nothing. */
const foundValue = (issue: WordedIssue) => (isType(issue.found ?? '') ? '' : found(issue));
const where = (issue: WordedIssue) => {
  if (issue.line === undefined) return '';
  return issue.column === undefined ? `（第${issue.line}行）` : `（第${issue.line}行第${issue.column}列）`;
};

const level = { household: '户', village: '村', township: '乡镇', county: '县' };
const levelName = (code = '') => (Object.hasOwn(level, code) ? level[code as keyof typeof level] : code);

export const zhIssues = {
  level,
  /** What a value should have been, by the code of `Issue.expected`. */
  expected: {
    money: '不小于 0 的金额（元），填数字，整数不超过 15 位、小数不超过 4 位',
    percent: '百分数（9.2 表示 9.2%），整数和小数均不超过 6 位',
    count: '不小于 0 的整数',
    finiteNumber: '有限的数值',
    measure: '不小于 0 的数字',
    boolean: '“是”或“否”（true、false）',
    yesOrNo: '“是”或“否”',
    date: '真实存在的日期，写作 YYYY-MM-DD，例如 2018-12-31',
    nonEmptyText: '文字，且不能为空',
    wellFormedText: '完整的 Unicode 文字',
    idNumber: '有效的证件号码（出生日期从中读取）',
    memberRows: '该户的成员行或家庭人口数',
    yearColumn: '“年度”一栏',
    filledRow: '该成员的内容（至少一项；没有此人的，删去该行）',
    group: '一组字段（JSON 对象）',
    sameRecord: '该结论所依据的记录（级别、编号须一致）',
    verdict: 'evaluate 得出的结论',
    rulebook: '由 loadRulebook 读入的规则',
    list: '一个列表（JSON 数组）',
    record: '一条记录（JSON 对象）',
    figure: '数字，整数不超过 15 位、小数不超过 6 位',
    wholeYears: '整岁数，不超过三位',
    monthDay: '每年都有的月日，写作 MM-DD，例如 08-31',
    judgedField: '参与认定的字段，例如 income.wages',
    'from <= to': '起值（from）不大于止值（to）',
    noSubject: '空（该规则针对整条记录，不针对某一成员）',
    oneLiving: '认定日期当日至少一名成员在世',
    'sharesIncome = true': '至少一名在世成员与户主共享收入和开支',
    'relocation.status = planned / moved': '“列入搬迁计划”或“已搬迁”（本户已列入当年搬迁计划，或已举债扩大安置住房）',
    'rural = true': '“是”（本户已建档立卡，或享受农村低保）',
    'relocation.status = moved': '“已搬迁”（住房安全保障方式为已搬迁入住）',
  } as Readonly<Record<string, string>>,
  /** JSON types and kinds of cells, by the names that `Issue.found` gives them. */
  type,
  oneOf: (options: readonly string[]) => `以下之一：${options.join('、')}`,
  atLeast: (bound: string) => `不小于${bound}的数`,
  atMost: (bound: string) => `不大于${bound}的数`,
  /** Of two days. */
  notLaterThan: (first: string, second: string) => `${first}不晚于${second}`,
  notMoreThan: (part: string, whole: string) => `${part}不大于${whole}`,
  digits: (digits: string, decimals: string) => `整数不超过${digits}位、小数不超过${decimals}位`,
  afterSubject: '',
  /** Before an issue of a table: the cell it is about. */
  inCell: (cell: string) => `${cell}：`,
  /** The sentence of an issue names the path itself. */
  standsAlone: ({ code, expected }: IssueData): boolean => code === 'unknownKey' && expected === undefined,
  /** What a birth date is read from. */
  idNumber: '证件号码',
  /** What sources say about a field, as an issue calls it. */
  evidenceOn: (label: string) => `${label}的来源依据`,
  /** One sentence a code; the field's label and path stand before it. */
  issue: {
    badJson: (issue) => `不是有效的 JSON${where(issue)}；请检查此处的引号、逗号和括号，并确认文件是否完整`,
    badEncoding: (issue) =>
      issue.found === 'GB18030'
        ? `本文件是 GB18030（GBK）编码，不是 UTF-8${where(issue)}；请将整个文件另存为 UTF-8 编码后重新读取`
        : `含有无法识别的字节或残缺字符${where(issue)}；请以 UTF-8 编码重新保存`,
    duplicateKey: (issue) => `同一字段出现两次${where(issue)}；请删去其中一个`,
    tooLarge: (issue) => `内容过长，上限为${issue.should}${found(issue)}；请拆分或缩短`,
    tooDeep: (issue) => `嵌套层数过多，上限为${issue.should}；请检查数据来源`,
    notARecord: (issue) => `不是一条记录，应为 JSON 对象${found(issue)}`,
    unknownLevel: (issue) => `无法识别，应为${issue.should}${found(issue)}${meant(issue)}`,
    missingField: (issue) =>
      issue.expected === 'yearColumn'
        ? `表中没有${issue.should}`
        : issue.expected === 'memberRows'
          ? `表中没有${issue.should}；请补填`
          : `必须填写${issue.should === '' ? '' : `，应为${issue.should}`}`,
    unknownKey: (issue) => {
      if (issue.expected === 'computed') {
        const reported = issue.suggestion === undefined ? '' : `；已有的上报数请填入${issue.suggestion}`;
        return `由本系统计算得出，不能直接填写${reported}`;
      }
      return issue.expected === undefined
        ? `没有“${issue.path}”这一栏${meant(issue)}；自备数据请放在 extra 下`
        : `不能作假设，应为${issue.should}${meant(issue)}`;
    },
    wrongType: (issue) => `应为${issue.should}${found(issue)}`,
    notInList: (issue) => `所填内容不在可选范围内，应为${issue.should}${foundValue(issue)}${meant(issue)}`,
    notADate: (issue) => `不是有效日期，应为${issue.should}${foundValue(issue)}`,
    dateAfterAsOf: (issue) => `晚于认定日期（${withChineseDays(issue.should)}）；请核对两个日期`,
    outsidePeriod: (issue) =>
      `不在规则有效期（${withChineseDays(issue.should).replace(' – ', '至')}）之内${withChineseDays(found(issue))}；请核对日期或改用其他规则`,
    tooManyDigits: (issue) => `位数过多，应为${issue.should}${found(issue)}；请核对小数点和单位`,
    outOfRange: (issue) =>
      `超出范围，应为${issue.should}${found(issue)}${issue.suggestion === undefined ? '' : `；成本或亏损请填入${issue.suggestion}`}`,
    emptyList: () => '列表为空，至少应有一项',
    inconsistent: (issue) => `与其他数据矛盾，应符合：${issue.should}${found(issue)}；请逐一核对`,
    duplicateMember: () => '与另一名成员的编号重复；每名成员的编号应当唯一，空格、撇号、全角半角和x、X的差别不计',
    duplicateRecord: (issue) =>
      `与另一条记录${issue.found === undefined ? '' : `（${issue.found}）`}的编号重复；请核对，同一级别每条记录的编号应当唯一`,
    unknownParameter: (issue) => `没有这一标准值，应为${issue.should}${found(issue)}${meant(issue)}`,
    unknownRule: (issue) =>
      issue.expected === undefined
        ? `这套规则没有规定${levelName(issue.found)}的退出程序，只能核查标准`
        : `没有这一规则，应为${issue.should}${found(issue)}${meant(issue)}`,
    unknownOption: (issue) => `没有这一选项，应为${issue.should}${meant(issue)}`,
    unknownSubject: (issue) => `没有这一在世成员，应为${issue.should}${found(issue)}`,
    unknownReading: (issue) => `没有这一政策口径或选项，应为${issue.should}${found(issue)}${meant(issue)}`,
    errorCell: (issue) => `单元格是错误值${found(issue)}；请改正公式或直接填写数据`,
    noResult: () => '公式没有计算结果；请用 Excel 或 WPS 打开、重新计算并保存',
    unclosedQuote: () => '引号不成对，自此往下的各行无法分清单元格；请补上或删去引号',
    digitsLost: () => '存成了数字，末几位已经丢失，无法还原；请将该列设为文本格式后重新填写',
    unanswered: (issue) =>
      `${issue.expected === 'unit' ? '未注明单位' : '含义不能确定'}${foundValue(issue)}；请先回答对应的问题`,
    unitConflict: (issue) => `所示单位与表头不一致，或不能用于此栏${foundValue(issue)}；请核对单位`,
    listsApart: ({ found = '' }) => `与另一份名册${found}的结论相反，又没有可以对照的数据项；请核对两份名册后再认定`,
    strangers: ({ found = '' }) =>
      `另一份名册${found}所列成员在本名册中找不到，不知是谁；请核对姓名、编号、出生日期后再认定`,
    mergedMember: () => '单元格与另一成员合并，所填内容归属不清；请拆分后逐人填写',
    mergedNumber: () => '单元格与另一户合并，数额归属不清；请拆分后分户填写',
    differs: ({ found }) => `同一户所填不一致${found === undefined ? '' : `（${found}）`}；请核对后改成一致`,
    noHousehold: () => '未填，或在户表中查不到，不知属于哪一户；请补填或更正',
    membersUnsure: () => '不能确定：该户家庭成员是谁、是否齐全不清楚；请核对户编号、姓名，或换用完整的文件',
    headerDiffers: () => '表头与上方不一致，以下各行未读取；请拆成两张工作表，或改成一致',
    twoIds: ({ found = '' }) =>
      `与同一行另一处不同（${found}）；请拆成两张工作表，或改成一致，或用 --map 指一栏为 ignore`,
    rowWidth: () => '这一行的单元格数与表头不符，各栏可能错位；请核对该行的分隔符和引号',
  } satisfies Readonly<Record<IssueCode, (issue: WordedIssue) => string>>,
  /** What of a record no field table names: its level, a member as a whole, its sources; undefined for anything else. */
  partLabel: (path: string): string | undefined => {
    const member = /^members\[(\d{1,9})\]$/.exec(path)?.[1];
    if (member !== undefined) return `成员${Number(member) + 1}`;
    return path === 'level' ? '级别' : path === 'evidence' ? '来源依据' : undefined;
  },
  labelled: (label: string, path: string) => `${label}（${path}）`,
  /** A field of a table, or of one of its members. */
  inTable: (label: string, member?: number | '') => (member ? `成员${member}的${label}` : `“${label}”`),
};

/** What has to be said of issues in every language. */
export type IssueWords = typeof zhIssues;
