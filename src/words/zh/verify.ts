/** What `tuopin verify` says of sealed decisions, in Chinese. */

export const zhVerify = {
  same: '与封存时一致',
  differs: '与封存时不一致：',
  unchecked: '无法核对：',
  /** The verdict is the same, by rules of another version, edited in place, or by others altogether. */
  otherRules: {
    newer: (sealed: string, now: string) => `结论不变，规则已更新（${sealed} → ${now}）`,
    edited: (sealed: string) => `结论不变，但规则 ${sealed} 的内容被改动，版本号却未变`,
    other: (sealed: string, now: string) => `结论不变，但所用规则不同（${sealed} → ${now}）`,
  },
  /** The rule that it was decided by, and the readings chosen instead of the defaults. */
  basis: (rule: string, readings: readonly string[]) => `依据：${[rule, ...readings].join('；')}`,
  /** The outcome that a file states of which nothing shows that it was sealed so. */
  asTheFileSays: (outcome: string) => `文件所载结论：${outcome}`,
  /** There are records to hold seals against, but none for this one. */
  onlyTheSeal: '未提供现有记录，只核对封存内容',
  /** Of two records by one level and id. */
  twice: (place: string) => `${place}：该级别和编号的记录出现两次，以后一条为准；请核对编号`,
  unreadRecords: '--record 中没有可用的记录，未作核对',
  /** `part` is one of `sealPart`; empty where it is the whole. */
  notASeal: (place: string, part: string) =>
    `${place}：不是封存的认定结论${part === '' ? '' : `（${part}缺失或写法不对）`}；请检查是否选错文件`,
  /** The parts of a seal, by their keys. */
  sealPart: {
    seal: '封存格式版本',
    package: '程序版本',
    rulebook: '所用规则',
    asOf: '认定日期',
    readings: '政策口径',
    record: '记录部分',
    verdict: '结论部分',
    sha256: '总校验值',
  },
  altered: {
    record: '封存后记录被改动（校验值不符）',
    verdict: '封存后结论被改动（校验值不符）',
    seal: '封存文件被改动（总校验值不符）',
  },
  /** The hashes fit, but sealing does not write this. */
  notAsSealed: {
    omitted: '所列未封存的内容与封存时的写法不符',
    record: '所存记录与封存时的写法不符（有多出或缺少的内容）',
  },
  packageDiffers: (sealed: string, now: string) => `封存时所用程序为 ${sealed} 版，现为 ${now} 版（不影响是否一致）`,
  rulebookMissing: (sealed: string) => `封存时所用规则 ${sealed} 不在手边；请用 --rulebook 指定其文件夹`,
  rulebookDiffers: (sealed: string, now: string) => `规则已变：封存时为 ${sealed}，现为 ${now}`,
  rulebookEdited: (sealed: string) => `规则 ${sealed} 的内容被改动，版本号却未变`,
  recordMissing: '没有可供核对的记录；请用 --record 指定含有这条记录的文件',
  recordDiffers: (labels: readonly string[]) =>
    labels.length === 0
      ? '记录与封存时不同（封存文件中没有记录，无法指明何处）'
      : `记录与封存时不同：${labels.join('、')}`,
  recordRefused: (issues: readonly string[]) => `记录现在不能核查：${issues.join('；')}`,
  /** A reading, a criterion or the verdict itself: what it was and what it is. */
  turned: (label: string, sealed: string, now: string) => `${label}：封存时${spaced(sealed)}，现为${spaced(now)}`,
  /** The same of a file that was changed: nobody knows what was sealed. */
  turnedInFile: (label: string, sealed: string, now: string) =>
    `${label}：文件所载为${spaced(sealed)}，现为${spaced(now)}`,
  outcome: '结论',
  reading: (label: string) => `政策口径“${label}”`,
  none: '无此项',
  /** What a check found, asks for or is off by. */
  ofCheck: (criterion: string, part: 'actual' | 'expected' | 'margin', fact: string) =>
    `${criterion}的${{ actual: '实际情况', expected: '要求', margin: '余量' }[part]}${fact === '' ? '' : `（${fact}）`}`,
  notGiven: '空缺',
  /** Any other place: a part of the verdict, or of a criterion. */
  elsewhere: (part: string, criterion: string | undefined) =>
    `${criterion === undefined ? '' : `“${criterion}”的`}${part}有出入`,
  verdictPart: {
    level: '级别',
    id: '编号',
    village: '所属村编号',
    county: '所属县编号',
    asOf: '认定日期',
    decidedOn: '批准日期',
    rulebook: '所用规则',
    rule: '结论规则',
    criteria: '各项标准的顺序',
    missing: '待补数据',
    readings: '政策口径',
    overrides: '假设测算内容',
    required: '是否计入结论',
    checks: '核查内容',
    citations: '政策依据',
  },
  otherPart: '具体内容',
  since: (version: string, label: string) => `自规则 ${version} 版起改变：${label}`,
  /** What the code of a printed sheet comes to, held against a record. */
  code: {
    unreadable: {
      form: '不是核查表上二维码的文字：应以 TUOPIN:1: 开头，并照抄到最后一位；请重新扫描或逐字核对',
      slip: '校验码抄错了（最后四位对不上）；请重新扫描，或与表上所印逐组核对',
    },
    same: '核查表与现有记录、结论一致，未被改动',
    differs: '核查表与现有记录或结论不一致：',
    unchecked: '无法核对：',
    /** What stands on the sheet, for whoever holds it. */
    onSheet: (outcome: string, asOf: string) => `校验码所载：${outcome}，认定日期 ${asOf}；请与纸上所印逐项对照`,
    record: '记录与打印时不同（校验码不含记录，无法指明何处）',
    asOf: '认定日期与打印时不同',
    altered: '校验码所载口径不是该规则的，文字被改动过',
    writtenOtherwise: '各项数值和结论都与打印时相同，但记录的写法或结论的细节变过（如数字改存为文字），不能逐字对上',
    otherRules: (sealed: string) => `打印时所用规则为 ${sealed}，不是这里所用的；请换用该规则核对（--rulebook）`,
    printedBy: (sealed: string, now: string) => `打印时所用程序为 ${sealed} 版，现为 ${now} 版（不影响是否一致）`,
    /** None of the records can be the one of the sheet. */
    nobody: (count: number) =>
      `无法核对：所给的${count}条记录中没有这张核查表的那一条；请核对是否拿错文件，或编号是否改过`,
  },
  summary: ({
    same,
    otherRules,
    differs,
    unchecked,
    notASeal,
  }: {
    readonly same: number;
    readonly otherRules: number;
    readonly differs: number;
    readonly unchecked: number;
    readonly notASeal: number;
  }) =>
    `合计：一致 ${same}，不一致 ${differs}，结论不变但规则不同 ${otherRules}，无法核对 ${unchecked}，不是封存结论 ${notASeal}`,
};

/** The sentences; what they are given is in words already. */
export type VerifyWords = typeof zhVerify;

/** Between Chinese words and a figure or code stands a space. */
function spaced(text: string): string {
  return /^[\w-]/.test(text) ? ` ${text}` : text;
}
