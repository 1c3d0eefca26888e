/** What is said of mutants, in Chinese. */

export const zhMutation = {
  title: '规则变异校验',
  quoted: (text: string) => `“${text}”`,
  /** A figure within a sentence. */
  figure: (text: string) => ` ${text} `,
  /** What is changed, as it stands and as the mutant has it. */
  becomes: (what: string, before: string, after: string) => `${what}由${before}改为${after}`.trimEnd(),
  leftOut: (what: string, before: string) => `${what}：删去${before.trimEnd()}`,
  /** What a reading puts in the place of a comparison. */
  under: (rule: string, option: string) => `${rule}（口径 ${option}）`,
  required: '“必须达标”',
  advisory: '“仅供参考”',
  requiredUnder: (option: string) => `“${option} 时必须达标”`,
  /** What a measure gives, by the part that is changed. */
  amountOf: {
    bound: (rule: string) => `${rule} 帮扶标准的上下限`,
    per: (rule: string) => `${rule} 帮扶标准的计算方式`,
    option: (rule: string) => `${rule} 另用标准值的口径`,
    whole: (rule: string) => `${rule} 的帮扶标准`,
  },
  /** `about`: the levels that it is about, as the rulebook spells them. */
  factOf: (fact: string, about: string, at: string) => `数据 ${fact}（${about}）的推算 ${at}`,
  /** What records can say of a field, by the part that is changed. */
  fieldOf: {
    minimum: (level: string, field: string) => `${level} 栏目 ${field} 的下限`,
    maximum: (level: string, field: string) => `${level} 栏目 ${field} 的上限`,
    partOf: (level: string, field: string) => `${level} 栏目 ${field} 所属的总数`,
    notAfter: (level: string, field: string) => `${level} 栏目 ${field} 不得晚于的日期`,
    options: (level: string, field: string) => `${level} 栏目 ${field} 的可选项`,
    entailment: (level: string, field: string) => `${level} 栏目 ${field} 之间的制约`,
    is: (level: string, field: string) => `${level} 栏目 ${field} 之间的制约，其前提`,
    in: (level: string, field: string) => `${level} 栏目 ${field} 之间的制约，其可填值`,
  },
  defaultOf: (reading: string) => `口径 ${reading} 的默认选项`,
  optionOf: (rule: string) => `${rule} 另作比较的口径`,
  method: { linear: '等额测算', geometric: '等比测算' },
  methodOf: (parameter: string, option: string) => `${parameter} 其他年份的测算办法（${option}）`,
  /** A dated value of a parameter. */
  value: (parameter: string, option: string | undefined, since: string) =>
    `${parameter}${option === undefined ? '' : `（${option}）`} ${since} 起的标准值`,
  begins: (value: string) => `${value}，起始日`,
  ends: (value: string) => `${value}，截止日`,
  validFrom: '规则适用起始日',
  validTo: '规则适用截止日',
  survived: '没有用例能够发现',
  /** The record that would tell, and by what. */
  told: (record: string, difference: string) => `下列记录可以发现（${difference}）：${record}`,
  untold: '未找到可以发现的记录；如确无此类记录，请列入 mutants.json 并写明理由',
  stale: {
    unknown: '已列入，但规则中没有这一变异；请删去此条，或更正所指位置',
    needless: '已列入，但不列入也能发现，或装载时即被拒绝，或已证明无影响；请删去此条',
    refuted: '列为无法发现，但有记录可以发现；请将该记录补为用例，并删去此条',
  },
  summary: ({
    all,
    killed,
    refused,
    same,
    listed,
    survived,
    stale,
    leftOut,
  }: {
    readonly all: number;
    readonly killed: number;
    readonly refused: number;
    readonly same: number;
    readonly listed: number;
    readonly survived: number;
    readonly stale: number;
    readonly leftOut: number;
  }) =>
    `规则变异共 ${all} 处：用例发现 ${killed}，装载时拒绝 ${refused}，经证明无影响 ${same}，已列为等价 ${listed}，未发现 ${survived}${
      stale === 0 ? '' : `；mutants.json 另有 ${stale} 条有误`
    }${leftOut === 0 ? '' : `；沿用的规则另有 ${leftOut} 处未校验（可加 --inherited）`}`,
  /** Each mutant that is listed, with its reason. */
  listed: '已列为等价：',
  notRun: '未做规则变异校验：须先使现有用例全部通过。',
  rules: { survived: '规则改错而没有用例能够发现。', stale: 'mutants.json 中有不成立的条目。' },
};

/** Words for mutants. */
export type MutationWords = typeof zhMutation;
