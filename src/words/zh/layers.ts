/** What is said of whether a rulebook is at least as strict as another, in Chinese. */

export const zhLayer = {
  title: (rulebook: string, than: string) => `宽严比对：${rulebook} 是否不宽于 ${than}`,
  rulebook: '受检规则',
  than: '对照规则',
  period: '比对期间',
  noPeriod: '两套规则没有共同的适用期间，未作比对。',
  readings: '政策口径',
  defaults: '两套规则均按默认口径',
  allReadings: '两套规则的全部口径组合',
  /** The options chosen, where they are not the defaults. */
  chosen: { new: (readings: string) => `受检规则取 ${readings}`, old: (readings: string) => `对照规则取 ${readings}` },
  found: (count: number, approved: number) =>
    `找到 ${count} 类受检规则准予退出、对照规则不准予的情形：已认可 ${approved} 类，未认可 ${count - approved} 类。`,
  noneFound: '未找到受检规则准予退出、对照规则不准予的情形；查找范围见下。',
  differences: '受检规则较宽之处',
  why: '差异',
  reason: {
    onBound: '数值恰好等于标准值，受检规则算达标，对照规则不算',
    between: '数值介于两套规则的标准值之间',
    otherwise: '同一情况，受检规则认可，对照规则不认可',
    computedOtherwise: '同一记录，两套规则算出的数值不同',
    notAsked: '对照规则有此要求，受检规则没有，或仅供参考',
  },
  /** What a rulebook asks, what the record has, and what comes of it. */
  asks: (asked: string, actual: string, outcome: string) => `${asked}；实为 ${actual}，${outcome}`,
  notAsked: '不要求',
  days: '认定日期',
  approval: '认可情况',
  record: '示例记录',
  byChance: '由随机记录发现，条件组合中未查出，请核对规则的事实项目',
  scope: '查找范围',
  scopeNote:
    '“组合已查全”指该结论各项标准能够区分的取值组合已逐一试过，除所列情形外不存在其他差异；随机记录只是抽查，没有发现不等于不存在。',
  column: {
    verdict: '结论',
    combinations: '试过的取值组合',
    extent: '查全程度',
    generated: '随机记录',
    exits: '其中受检规则准予退出',
  },
  extent: {
    whole: '组合已查全',
    inPart: (criteria: string) => `组合过多或无法穷举，仅查部分：${criteria}`,
    withoutRecord: (criteria: string) => `条件上可能有差异，但未能构造出记录：${criteria}`,
    onlyBy: { old: '仅对照规则有此结论，未比对', new: '仅受检规则有此结论，未比对' },
  },
};

/** The sentences; what they are given is in words already. */
export type LayerWords = typeof zhLayer;
