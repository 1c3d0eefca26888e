/** What `tuopin compare` says, in Chinese. */

/** How many cases came out how. */
export interface CompareCounts {
  readonly same: number;
  /** Of the same: those with data that differ without effect on the verdict. */
  readonly sameWithRemark: number;
  readonly differ: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly refused: number;
}

export const zhCompare = {
  /** A value, an outcome or a day: what it is in A and what it is in B. */
  turned: (a: string, b: string) => `${a} → ${b}`,
  criterion: (label: string, change: string) => `标准　${label}：${change}`,
  input: (label: string, change: string) => `数据　${label}：${change}`,
  /** What sources say of an input, where on one side they disagree. */
  sources: (label: string, change: string) => `来源　${label}：${change}`,
  agreeing: '未见不一致',
  disagreeing: '来源不一致',
  /** On both sides, to another effect. */
  disagreeOtherwise: '两方来源均不一致，所述数值不同',
  bound: (label: string, change: string) => `要求　${label}：${change}`,
  reading: (label: string, change: string) => `口径　${label}：${change}`,
  /** Data that no verdict depends on. */
  other: (label: string, change: string) => `其他　${label}：${change}（不影响结论）`,
  /** Of what is not shown. */
  unlike: '两方不同',
  persons: (count: number) => `${count} 人`,
  members: (change: string, gone: string | undefined, come: string | undefined) => {
    const who = [...(gone === undefined ? [] : [`减少：${gone}`]), ...(come === undefined ? [] : [`增加：${come}`])];
    return `数据　家庭人口：${change}（${who.join('；')}）`;
  },
  /** The member has another number in the first. */
  numberedA: (member: string) => `（前者为${member}）`,
  required: '计入结论',
  advisory: '仅供参考',
  none: '无此项',
  /** The outcome is one and the same, but something behind it differs. */
  sameOutcome: (outcome: string) => `结论均为${outcome}，但数据或标准不同`,
  /** Nothing behind it differs either, but other data do. */
  sameVerdict: (outcome: string) => `结论相同（${outcome}），另有不影响结论的数据不同`,
  only: { a: '只见于前者', b: '只见于后者' },
  summary: ({ same, sameWithRemark, differ, onlyA, onlyB, refused }: CompareCounts) =>
    `合计：相同 ${same}${sameWithRemark === 0 ? '' : `（其中 ${sameWithRemark} 条有不影响结论的数据不同）`}，不同 ${differ}，只见于前者 ${onlyA}，只见于后者 ${onlyB}，退回更正 ${refused}`,
  twice: (who: string, place: string) => `${place}：${who} 在同一方出现两次，以后一条为准；请核对编号`,
  nothingCompared: '两方没有编号相同的记录，不能算全部相同；请检查路径和编号',
  /** A side of which nothing could be read. */
  unread: { a: '前者没有读到可用的记录，未作比较', b: '后者没有读到可用的记录，未作比较' },
  rulebook: {
    a: (rulebook: string) => `前者规则：${rulebook}`,
    b: (rulebook: string) => `后者规则：${rulebook}`,
    both: (rulebook: string) => `两方规则相同：${rulebook}`,
  },
  /** The beginning of the hash of a rulebook's files. */
  digest: (digits: string) => `（SHA-256 前 ${digits.length} 位：${digits}）`,
};

/** The sentences; what they are given is in words already. */
export type CompareWords = typeof zhCompare;
