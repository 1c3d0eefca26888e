import { zhTableTemplate } from './table-template.js';

/** How many rows there are, and what became of them. */
interface TableCountsTold {
  readonly rows: number;
  readonly records: number;
  readonly refused: number;
  readonly passedOver: number;
}

/** How many records there are in a second list, and what became of them. */
interface JoinedCounts {
  readonly read: number;
  readonly joined: number;
  readonly alone: number;
  readonly refused: number;
  readonly skipped: number;
}

/** What a note is told. */
interface ToldNote {
  readonly column: string;
  readonly found: string;
  readonly other: string;
  readonly filled: number;
}

/** What a question is told. */
interface ToldQuestion {
  readonly about: string;
  readonly column: string;
  readonly samples: string;
}

/** What is told of a fault of a mapping. */
interface ToldMappingFault {
  readonly path: string;
  readonly code: 'unknownKey' | 'notInList' | 'wrongType';
  readonly found?: string;
  readonly expected?: readonly string[];
  readonly suggestion?: string;
}

const kinds: Readonly<Record<string, string>> = {
  string: '文字',
  boolean: 'true 或 false',
  null: 'null',
  object: '{ … }',
  record: '{ … }',
};

const passedOver: Readonly<Record<string, string>> = {
  title: '标题行，未作数据读取',
  stated: '表头上方填写的地名、年度，用于以下各行',
  header: '表头行，未作数据读取',
  sum: '合计行，未作数据读取',
  note: '说明行，未作数据读取',
  page: '重复表头，未作数据读取',
  unlike: '表头与上方不一致，以下各行未读取',
  example: '示例行，未作数据读取',
  instructions: '填报说明，未作数据读取',
};

export const zhTables = {
  counts: (file: string, { rows, records, refused, passedOver }: TableCountsTold) =>
    `${file}：共${rows}行，其中读成记录${records}行（一条记录可占多行），退回更正${refused}行，不是数据${passedOver}行`,
  mappingFault: ({ path, code, found = '', expected = [], suggestion }: ToldMappingFault) => {
    const near = suggestion === undefined ? '' : `，是否为“${suggestion}”`;
    if (code === 'unknownKey') return `${path}：没有“${found}”这一项`;
    const options = expected.map((one) => kinds[one] ?? one).join('、');
    if (code === 'wrongType') return `${path === '' ? '文件' : path}：应为${options}`;
    return `${path}：${found === '' ? '' : `“${found}”`}不在可选范围${options === '' ? '' : `（${options}）`}${near}`;
  },
  notJson: '不是有效的 JSON',
  unknown: '不认识，不读取',
  /** What columns hold that are no field of the record. */
  role: {
    headName: '户主姓名',
    headIdNumber: '户主证件号码',
    idNumber: '证件号码（推算出生日期）',
    sex: '性别（只用于核对）',
    insuredResident: '是否参加居民医保',
    insuredEmployee: '是否参加职工医保',
    noSchoolReason: '未上学原因',
    membersNow: '当前家庭人口数',
    membersOfYear: '年度家庭人口数',
    transferPart: '转移性收入的组成部分',
    year: '年度（认定日期为该年12月31日）',
    plannedYear: '计划脱贫年度',
    unknown: '不认识，不读取',
    ignore: '认识，不需要读取',
  } as Readonly<Record<string, string>>,
  /** A second list of the same records (`--against`). */
  against: {
    counts: (file: string, { read, joined, alone, refused, skipped }: JoinedCounts) =>
      `${file}：共读取${read}条，其中与名册对上${joined}条，只在该表中${alone}条，退回更正${refused}条，不在核查之列${skipped}条`,
    onlyThere: (file: string, count: number, ids: string) => `只在 ${file} 中、名册没有的有${count}条，未核查：${ids}`,
    onlyHere: (file: string, count: number, ids: string) => `名册中有${count}条不在 ${file} 中，只按名册核查：${ids}`,
    nobody: (file: string) => `名册与 ${file} 没有一条编号相同，请检查是否选错文件`,
    members: (file: string, here: string, there: string) =>
      `成员对不上，未逐人对照：${[here === '' ? '' : `名册第${here}人`, there === '' ? '' : `${file} 第${there}人`]
        .filter((part) => part !== '')
        .join('；')}；请核对`,
    apart: (file: string, criteria: string) =>
      `名册与 ${file} 对“${criteria}”的结论相反，而所填项目无从逐项对照；请先核实，勿据此认定`,
    /** The same of one record in what is handed on. */
    noted: {
      absent: (file: string) => `${file} 中没有，只按名册核查`,
      alone: (file: string) => `只在 ${file} 中，名册没有，未核查`,
      refused: (file: string, why: string) => `${file} 中的记录有误，未用于对照，只按名册核查：${why}`,
      refusedAlone: (file: string, why: string) => `只在 ${file} 中，且记录有误：${why}`,
    },
  },
  /** What a mapping file is. */
  mapping: '表格各栏填的是什么，以及对含义不明之处的回答',
  /** The sheets of a workbook of verdicts. */
  sheets: {
    list: '名单',
    criteria: '未达标原因汇总',
    villages: '按村汇总',
    doubts: '疑点',
    about: '说明',
    refused: '退回更正',
    doubt: '疑点',
    table: '表格',
    criterion: '标准',
    village: '村',
    id: '编号',
    kind: '类别',
    text: '内容',
    cell: '单元格',
    rulebook: '核查依据',
    digest: '规则校验值',
    readings: '政策口径',
    usual: '默认口径',
    byDefault: (reading: string) => `${reading}（默认）`,
    /** The headings of a list of nothing but households. */
    ofHouseholds: { id: '户编号', name: '户主', figure: '人均纯收入' },
    asOf: '认定日期',
    files: '数据来源',
    secondList: '对照名册',
    read: '合计',
    margin: '与标准之差：正数为高于标准，负数为低于标准。',
    undetermined: '待核实：数据不全，暂不作结论；核实补填后再认定。',
    undeterminedBeside: '待核实：数据不全，或两份名册不一致，暂不作结论；核实后再认定。',
  },
  template: zhTableTemplate,
  /** Between a place and what is said of it. */
  afterPlace: '：',
  /** What a comment on a marked cell begins with. */
  marked: { error: '须更正', question: '须先回答', note: '请核对' },
  note: {
    passedOver: ({ found }: ToldNote) => passedOver[found] ?? found,
    noHeader: ({ found }: ToldNote) => `找不到表头，${found}行均未读取；如有数据，请核对表头各栏名称`,
    unknownColumn: ({ column }: ToldNote) => `不认识“${column}”一栏，未读取；如需读取，请在对应关系中指明`,
    noHeading: () => '此列没有表头，未读取',
    remarks: ({ column, filled }: ToldNote) => `“${column}”一栏有内容的${filled}格未读取，请人工核对`,
    columnGone: ({ column }: ToldNote) => `对应关系中的“${column}”一栏，表中没有`,
    columnNew: ({ column }: ToldNote) => `“${column}”一栏是对应关系中没有的新栏，已按栏名识别，请核对`,
    hiddenRows: ({ found }: ToldNote) => `第${found}行是隐藏行，已照常读取`,
    hiddenSheet: () => '是隐藏的工作表，已照常读取',
    macros: () => '文件含有宏，不会运行',
    links: () => '文件含有外部链接，不会打开',
    rounded: ({ column }: ToldNote) => `“${column}”小数位数过多，已四舍五入`,
    questionMark: () => '文字中有问号或乱码，可能是生僻字丢失，请核对',
    checkDigit: () => '证件号码的校验码不符，请核对',
    idNumberUnread: () => '证件号码的格式不对，请核对',
    birthDateDiffers: ({ other }: ToldNote) => `证件号码中的出生日期与${other}所填不一致，请核对`,
    sexDiffers: () => '证件号码中的性别与所填不一致，请核对',
    idWidth: ({ other }: ToldNote) => `户编号的写法（全角、空格等）与${other}不同，按同一户对应，请核对`,
    householdTwice: ({ other }: ToldNote) => `户编号与${other}重复，请核对是否同一户`,
    personTwice: ({ other }: ToldNote) => `证件号码与${other}重复，请核对是否同一人`,
    twoHeads: () => '一户有两名户主，请核对',
    headNotNamed: () => '成员中没有此户主，请核对',
    villageDiffers: ({ other }: ToldNote) => `同一村编码的村名与${other}不一致，请核对`,
    partsIncomplete: () => '没有“转移性收入”一栏，所列各项不足以合计，未作合计',
    notAnOption: ({ column, found }: ToldNote) => `问题“${column}”的答案“${found}”不在选项之内，仍须回答`,
  },
  question: {
    none: ({ about }: ToldQuestion) => `数字栏中的“${about}”是0，还是未填？`,
    noneOther: ({ about }: ToldQuestion) => `非数字栏中的“${about}”是否即未填？`,
    unitMoney: () => '各项金额未注明单位，是元还是万元？',
    unit: ({ column }: ToldQuestion) => `“${column}”未注明单位，单位是什么？`,
    scaled: ({ column }: ToldQuestion) => `“${column}”的表头写有单位，格式又把数字缩小显示，所存数字的单位是什么？`,
    codes: ({ column, samples }: ToldQuestion) => `“${column}”填的是代码（${samples}），按哪套代码理解？`,
    yesCode: ({ column, samples }: ToldQuestion) => `“${column}”填的是${samples}，1是“是”还是“否”？`,
    serial: ({ column }: ToldQuestion) => `“${column}”中的整数是否为表格软件的日期序列号？`,
    householdSize: ({ column }: ToldQuestion) => `${column}不一致，家庭人口数以哪个为准？`,
    transferParts: () => '没有“转移性收入”一栏，所列各项中的空白是0，还是未填？',
    uninsuredInOne: ({ column }: ToldQuestion) => `“${column}”填“否”的，是未参保，还是另有保障？`,
    uninsured: () => '两项医疗保险都填“否”的，是未参保，还是另有保障？',
    insuredHow: ({ column, samples }: ToldQuestion) => `“${column}”填“${samples}”的，参加的是哪一种医疗保险？`,
    notInSchool: ({ about }: ToldQuestion) => `${about}的学龄人口填为“非在校生”，实际情况是什么？`,
  },
  option: {
    zero: '是0',
    missing: '未填，按缺数据处理',
    yuan: '元',
    yuanPerPerson: '元/人',
    thousandYuan: '千元',
    tenThousand: '万元',
    percent: '百分数（1.5即1.5%）',
    fraction: '小数（0.015即1.5%）',
    permille: '千分数',
    persons: '人',
    tenThousandPersons: '万人',
    metres: '米',
    kilometres: '公里',
    minutes: '分钟',
    hours: '小时',
    days: '是，按日期读取',
    national: '全国扶贫系统的代码',
    oneIsYes: '1是“是”',
    oneIsNo: '1是“否”',
    now: '当前家庭人口数',
    ofYear: '年度家庭人口数',
    none: '未参保',
    resident: '参加城乡居民基本医疗保险',
    employee: '参加城镇职工基本医疗保险',
    otherPublic: '有其他公费保障',
    completed: '已完成义务教育',
    droppedOut: '辍学',
    neverEnrolled: '应入学未入学',
    homeTeaching: '送教上门',
    medicallyUnable: '因身体原因不具备学习条件',
    deferred: '经批准延缓入学',
    suspended: '经批准休学',
  } as Readonly<Record<string, string>>,
};

/** The words of tables in a language. */
export type TableWords = typeof zhTables;
