/** What is said of two rulebooks held against each other, in Chinese. */

/** How many records came out how. */
export interface FlipCounts {
  readonly judged: number;
  readonly refused: number;
  readonly flips: number;
  readonly approved: number;
  readonly withinVerdict: number;
}

export const zhDiff = {
  title: (old: string, now: string) => `规则变化：${old} → ${now}`,
  old: '原规则',
  new: '新规则',
  same: '两套规则内容相同。',
  change: { added: '新增', removed: '取消', changed: '调整' },
  /** A thing with what became of it. */
  marked: (thing: string, change: string) => `${change}　${thing}`,
  /** Names what stood and what stands. */
  was: (name: string) => `${name}（原）`,
  is: (name: string) => `${name}（新）`,
  turned: (old: string, now: string) => `${old} → ${now}`,
  none: '无',
  period: (from: string, to: string) => `${from} 至 ${to}`,
  heading: {
    whole: '总体',
    name: '名称',
    validity: '适用期间',
    verdicts: '结论',
    criteriaOf: '所列标准',
    parameters: '标准值',
    readings: '政策口径',
    default: '默认选项',
    levels: '涉及级别',
    choice: '口径选项',
    oldValue: '原值',
    newValue: '新值',
    oldSources: '原依据',
    newSources: '新依据',
    change: '变化',
    what: '内容',
    flips: '结论变化',
    byCriterion: '按标准统计',
    byVillage: '按村统计',
    byCounty: '按县统计',
    eachFlip: '逐条列出',
    level: '级别',
    flip: '变化',
    verdictCount: '结论数',
    place: '编号',
    record: '记录',
    behind: '由何标准引起',
    approval: '认可情况',
    fields: '填报项目',
    codes: '可选项',
    minimum: '不小于',
    maximum: '不大于',
    partOf: '不大于（所属总数）',
    notAfter: '不晚于',
    personal: '属于个人信息',
    fixed: '不因帮扶而改变',
    entailments: '填报项目之间的制约',
    reached: '可能影响的结论',
    unused: '未用到的认可条目',
  },
  /** What one field leaves of another; without values it does so whatever it says. */
  entailed: (given: string, is: string | undefined, field: string, left: string) =>
    `${is === undefined ? `填有${given}` : `${given}为${is}`}的，${field}只能为${left}，也可不填`,
  /** Why nothing more can be said of a place. */
  nowhere: '未填报',
  result: { refused: '退回更正', absent: '无此项' },
  required: (outcome: string, required: boolean) => `${outcome}（${required ? '计入结论' : '仅供参考'}）`,
  counts: ({ judged, refused, flips, approved, withinVerdict }: FlipCounts) =>
    [
      `共判定记录 ${judged} 条`,
      `结论变化 ${flips} 条${flips === 0 ? '' : `（已认可 ${approved} 条，未认可 ${flips - approved} 条）`}`,
      ...(withinVerdict === 0 ? [] : [`结论不变但有标准结果变化 ${withinVerdict} 条`]),
      ...(refused === 0 ? [] : [`两套规则均退回更正 ${refused} 条`]),
    ].join('；'),
  approved: (reason: string) => `已认可：${reason}`,
  unapproved: '未认可',
  ofCase: (id: string, name: string) => `${id}（用例：${name}）`,
  /** An entry of an approval file that approves nothing. */
  entry: (subject: string, change: string, reason: string) => `${subject}：${change}（${reason}）`,
};

/** The sentences; what they are given is in words already. */
export type DiffWords = typeof zhDiff;
