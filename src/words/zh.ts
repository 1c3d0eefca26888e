import type { WordedIssue, Words } from './words.js';

const meant = (issue: WordedIssue) => (issue.suggestion === undefined ? '' : `，是否应为“${issue.suggestion}”`);
const found = (issue: WordedIssue) => (issue.found === undefined ? '' : `，现为 ${issue.found}`);
const where = (issue: WordedIssue) =>
  issue.line === undefined ? '' : `（第 ${issue.line} 行第 ${issue.column ?? 1} 列）`;

export const zh: Words = {
  level: { household: '户', village: '村', county: '县' },
  outcome: { met: '达标', notMet: '未达标', undetermined: '待核实' },
  unit: {
    'yuan/person/year': '元/人·年',
    'yuan/year': '元/年',
    percent: '%',
    'L/person/day': '升/人·日',
    min: '分钟',
    m: '米',
    'days/year': '天/年',
    persons: '人',
    villages: '个村',
    years: '岁',
  },
  expected: {
    money: '不小于 0 的金额（元），填数字，整数不超过 15 位、小数不超过 4 位',
    percent: '百分数（9.2 表示 9.2%），整数和小数均不超过 6 位',
    count: '不小于 0 的整数',
    measure: '不小于 0 的数字',
    boolean: 'true（是）或 false（否）',
    date: '真实存在的日期，写作 YYYY-MM-DD，例如 2018-12-31',
    nonEmptyText: '不为空的文字',
    wellFormedText: '完整的 Unicode 文字',
    group: '一组字段（JSON 对象）',
    list: '一个列表（JSON 数组）',
    record: '一条记录（JSON 对象）',
  },
  issue: {
    badJson: (issue) =>
      `不是有效的 JSON${where(issue)}${issue.found === undefined ? '' : `：${issue.found}`}；请检查此处的引号、逗号和括号，并确认文件是否完整`,
    badEncoding: (issue) => `含有无法识别的字节或残缺字符${where(issue)}；请以 UTF-8 编码重新保存`,
    duplicateKey: (issue) => `同一字段出现两次${where(issue)}；请删去其中一个`,
    tooLarge: (issue) => `内容过长，上限为 ${issue.should}${found(issue)}；请拆分或缩短`,
    tooDeep: (issue) => `嵌套层数过多，上限为 ${issue.should}；请检查数据来源`,
    notARecord: (issue) => `不是一条记录，应为 JSON 对象${found(issue)}`,
    unknownLevel: (issue) => `级别无法识别，应为 ${issue.should}${found(issue)}${meant(issue)}`,
    missingField: (issue) => `必须填写，应为${issue.should}`,
    unknownKey: (issue) => `没有这个字段${meant(issue)}；自备数据请放在 extra 下`,
    wrongType: (issue) => `类型不对，应为${issue.should}${found(issue)}`,
    notInList: (issue) => `不在可选范围内，应为 ${issue.should} 之一${found(issue)}${meant(issue)}`,
    notADate: (issue) => `不是有效日期，应为${issue.should}${found(issue)}`,
    dateAfterAsOf: (issue) => `晚于认定日期 ${issue.should}；请核对两个日期`,
    outsidePeriod: (issue) => `认定日期不在规则有效期 ${issue.should} 内${found(issue)}；请核对日期或改用其他规则`,
    tooManyDigits: (issue) => `位数过多，上限（整数位.小数位）为 ${issue.should}${found(issue)}；请核对小数点和单位`,
    outOfRange: (issue) => `超出范围，应 ${issue.should}${found(issue)}`,
    emptyList: () => '列表为空，至少应有一项',
    inconsistent: (issue) => `与其他数据矛盾，应满足 ${issue.should}${found(issue)}；请逐一核对`,
    duplicateMember: () => '与另一名成员的编号重复；每名成员的编号应当唯一',
    unknownReading: (issue) => `没有这种政策理解或选项，可选 ${issue.should}${found(issue)}${meant(issue)}`,
  },
  table: {
    criterion: '标准',
    value: '实际',
    bound: '要求',
    margin: '差距',
    missing: '待补',
    clause: '依据',
    advisory: '仅供参考',
    notCounted: '不影响结果',
    weak: '数据来源待核',
  },
  verdict: (level, id, asOf, outcome) => `${level} ${id}　${asOf}　${outcome}`,
  refused: (place, count) => `${place}　不予受理，有 ${count} 处问题：`,
  summary: (counts) =>
    `合计：达标 ${counts.met}，未达标 ${counts.notMet}，待核实 ${counts.undetermined}，不予受理 ${counts.refused}`,
  skipped: (count) => `另有 ${count} 条属于其他级别，已跳过`,
  missingInputs: (labels) => `待补：${labels.join('、')}`,
  member: (position) => `成员${position}`,
  yes: '是',
  no: '否',
  unknown: '未填',
  noParameter: '该日期无标准值',
  listSeparator: '、',
  comparison: {
    greaterThanInclusive: '≥',
    greaterThan: '>',
    lessThanInclusive: '≤',
    lessThan: '<',
    equal: '',
    notEqual: '非',
    in: '',
    notIn: '非',
  },
  place: (file, line, item) =>
    [file, line === undefined ? undefined : `第 ${line} 行`, item === undefined ? undefined : `第 ${item} 条`]
      .filter((part) => part !== undefined)
      .join(' '),
  labelled: (label, path) => `${label}（${path}）`,
};
