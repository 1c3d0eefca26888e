/** 吃饭是否有保障, 是否危房户. */
const asked = (name: string) => (name.endsWith('有保障') ? name.replace(/有保障$/, '是否有保障') : `是否${name}`);

/** The words of a register that is still to be filled in. */
export const zhTableTemplate = {
  sheets: { household: '户表', members: '人表', village: '村表', county: '县表' },
  titles: {
    household: '农户退出核查登记表（户）',
    members: '农户退出核查登记表（人）',
    village: '贫困村退出核查登记表',
    county: '贫困县摘帽核查登记表',
  },
  office: '填报单位：',
  unitOfMoney: '单位：元',
  about: '填报说明',
  heads: ['工作表', '栏目', '单位', '怎样填', '可填内容', '用于', '依据'],
  household: '本表分户表、人表：每户在户表填一行，每名家庭成员在人表填一行，以户编号对应，户的数据只填一次。',
  general: [
    '空白即未填（不清楚），既不是0，也不是“否”；确实没有的，数字填0，是否填“否”。没有查清的不要猜填。',
    '金额按元填，不按万元；每年的收入、支出填全年数。年度填退出当年，认定日期即该年12月31日。',
    '编号、日期按文本填写，以免丢失数字；日期如2018-06-30，也可写作2018.6.30、2018年6月30日。',
    '有下拉列表的，从列表中选；不用的栏目可留空或整列删除，表头请勿改动。',
    '编号为“示例”的行只供参考，读取时跳过；可改填，也可删除。',
    '填好后核查：tuopin check 本文件.xlsx --lang zh --out 结果.xlsx',
  ],
  rulebook: (name: string) => `规则：${name}`,
  leftOut: (labels: readonly string[]) => `本表未设的栏目（名册中同名的栏目另有含义）：${labels.join('、')}`,
  /** A heading with its unit; of what lists attest it asks. */
  heading: (name: string, unit: string, isAsked: boolean) =>
    `${isAsked ? asked(name) : name}${unit === '' ? '' : `（${unit}）`}`,
  /** Units that a heading says shorter or not at all, as it names what is counted. */
  unitInHeading: { villages: '个' } as Readonly<Record<string, string>>,
  betweenParts: '；',
  betweenWords: '、',
  required: '必填；',
  fill: {
    text: '填文字',
    date: '填日期，如2018-06-30',
    boolean: '从列表中选“是”或“否”',
    code: '从列表中选一项',
    money: '填数字，单位元；没有的填0',
    percent: '填数字，如9.2即9.2%',
    count: '填整数；没有的填0',
    measure: '填数字；没有的填0',
  },
  /** What only some columns ask for. */
  fillOf: {
    id: '按文本填写完整编号，不得重复',
    year: '填退出当年，如2018',
    headName: '填户主姓名，供核对',
    idNumber: '填18位号码；填了的，出生日期可不填',
  } as Readonly<Record<string, string>>,
  /** The number of the household beside each of its members. */
  idOfHousehold: '填所在户的户编号，同户各人相同',
  between: (least: string, most: string) => `${least}至${most}`,
  partOf: (label: string) => `其中数，不超过“${label}”`,
  second: '名册所载，与具体数据互相核对',
  unitIs: (unit: string) => `单位：${unit}`,
  options: (words: readonly string[]) => `可填：${words.join('、')}`,
  blank: '空白即未填，不等于0，也不等于“否”',
  usedFor: (criteria: readonly string[]) => `用于：${criteria.join('、')}`,
  clause: (clauses: readonly string[]) => `依据：${clauses.join('、')}`,
  example: '示例',
  /** What the example says in words of its own. */
  examples: {
    household: { countyName: '某县', townshipName: '某乡', villageName: '某村', headName: '张三' },
    village: { name: '某村' },
    county: { name: '某县' },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  exampleMembers: ['张三', '李四', '张小'],
  exampleText: '某某',
  yes: '是',
  no: '否',
  notXlsx: (file: string) => `${file}：空白名册只写成 .xlsx 文件；请改扩展名`,
  written: (file: string) => `已写入 ${file}；填好后用 tuopin check ${file} 核查`,
};

/** The words of a register to be filled in, in a language. */
export type TableTemplateWords = typeof zhTableTemplate;
