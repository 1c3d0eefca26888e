/** What progress against a plan and watching say, in Chinese. */

interface Told {
  readonly id: string;
  readonly village: string | null;
  readonly years?: readonly number[];
}

const state = {
  slipped: '出现返贫风险',
  failing: '未达标',
  open: '待核实',
  notSeen: '本年未复核',
  held: '稳定达标',
};

export const zhProgress = {
  title: '脱贫进度与年度计划对照',
  asOf: (day: string) => `截至${day}`,
  read: (read: number, used: number, refused: number, skipped: number) =>
    `共读取${read}条：采用${used}，退回更正${refused}，跳过${skipped}`,
  filesNotRead: (files: readonly string[]) =>
    `未能读取、未读完或没有记录的文件：${files.join('、')}；其中未读的记录未计入以下各数`,
  actual: {
    flows: '实际完成按脱贫、退出的年度逐年累计（流量），不用年末存量倒推',
    stocks: '实际完成按年末存量减少数计算，不用逐年脱贫数累计',
  },
  scope: '计划为全省数，所读按其中一部分对待：不算差额，也不判为滞后。所读是全省的，请加 --whole',
  figure: '累计完成占计划累计的比例（✗ 进度滞后，? 待核实，✓ 完成）',
  figureBound: '计划100%',
  headings: {
    plan: '年度计划与累计完成',
    floors: '2018年脱贫75%以上（基数两种口径）',
    indicators: '专栏1指标',
    balance: '建档立卡人口增减（人）',
    counties: '各县逐年脱贫人口、退出村数',
    coverage: '双覆盖',
    misfits: '对不上的数据',
    years: (id: string) => `${id}逐年情况`,
  },
  columns: {
    target: '指标',
    year: '年度',
    planned: '年度计划',
    plannedCumulative: '计划累计',
    done: '当年完成',
    cumulative: '累计完成',
    gap: '差额',
    standing: '进度',
    from: '依据',
    base: '基数',
    needed: '应完成',
    end: '2020年目标',
    binding: '属性',
    result: '现状',
    by: '数据来源',
    opening: '期初',
    new: '新增',
    returned: '返贫',
    exited: '脱贫',
    natural: '自然增减',
    closing: '期末',
    closes: '是否平衡',
    county: '县',
    villages: '退出村数',
    level: '级别',
    covered: '已落实',
    open: '待核实',
    uncovered: '未落实',
    outcome: '结论',
  },
  standing: { met: '完成', notMet: '进度滞后', undetermined: '待核实' },
  ahead: '超额',
  /** Three outcomes of what has to be there for all. */
  coverageOutcome: { met: '全覆盖', notMet: '未全覆盖', undetermined: '待核实' },
  closes: { met: '平衡', notMet: '不平衡', undetermined: '待核实' },
  from: { records: '逐户汇总', figures: '公布数', nothing: '' },
  base: { plan: '规划基数', register: '名册期初存量' },
  binding: (isBinding: boolean): string => (isBinding ? '约束性' : '预期性'),
  level: { household: '户', village: '村', county: '县', township: '乡镇' } as Readonly<Record<string, string>>,
  end: {
    all: '全部完成',
    equal: (value: string, unit: string) => `${value}${unit}`,
    atLeast: (value: string, unit: string) => `≥${value}${unit}`,
    mostlyNone: '基本消除',
  },
  unit: {
    persons: '人',
    villages: '个村',
    counties: '个县',
    percent: '%',
    'yuan/year': '元',
    'yuan/person/year': '元',
  } as Readonly<Record<string, string>>,
  between: (from: string, to: string) => (from === to ? from : `${from}～${to}`),
  held: (met: number, all: number, from: string, to: string) =>
    `${all}个中${met}个达标（${from === to ? from : `${from}～${to}`}%）`,
  perCentOf: (percent: string, year: number) => `${year}年${percent}%`,
  noNumber: (year: number, reason: string) => `${year}年：${reason}`,
  otherBase: (value: string, note: string) => `另有基数${value}：${note}`,
  relocation: (planned: string, completed: string, missing: number) =>
    `所读各县易地扶贫搬迁：计划${planned}人，完成${completed}人${missing > 0 ? `（${missing}个县未填，未计入）` : ''}`,
  notUsed: (target: string, count: number) => `${target}：另有${count}个公布数与所选口径（流量或存量）不同，未采用`,
  equation: '期初＋新增＋返贫－脱贫＋自然增减＝期末',
  misfit: {
    household: ({ id, village }: Told) =>
      `户 ${id}${village === null ? '' : `（${village}）`}：各年状态和日期互相矛盾，按不明计算`,
    village: ({ id }: Told) => `村 ${id}：各年状态和退出年度互相矛盾，按不明计算`,
    county: ({ id }: Told) => `县 ${id}：各年状态和摘帽年度互相矛盾，按不明计算`,
    placeTwice: ({ id }: Told) => `${id}：同一年度有两条记录，只计一次，不一致处按不明计算`,
    notStruckOff: ({ id, village, years = [] }: Told) =>
      `户 ${id}${village === null ? '' : `（${village}）`}：已填脱贫，但${years.join('、')}年未销号，不计入完成`,
    twoOfAYear: ({ id, village }: Told) =>
      `户 ${id}${village === null ? '' : `（${village}）`}：同一年度有两条记录，不一致处按不明计算`,
  },
  /** Before those whom a figure counts, and one of them with how much of it is his. */
  behind: {
    certain: (count: number) => `确定计入${count}个`,
    perhaps: (count: number) => `可能计入${count}个`,
    more: (count: number) => `另有${count}个未列出；只读取一个县或一个村的记录，即可全部列出`,
    named: (id: string, count: string) => `${id === '' ? '（编号无法读取）' : id}（${count}）`,
  },
  uncovered: (name: string, ids: readonly string[]) => `${name}，未落实：${ids.join('、')}`,
  more: (count: number) => `另有${count}条，见 --format json`,
  noTargets: (folder: string) => `${folder}：没有 targets.json，不知道计划是多少`,
  wrongFigures: (file: string, faults: readonly string[]) => `${file}：${faults.join('；')}`,
  badFigures: (file: string, at: string) => `${file}：不是公布数文件（${at}）；格式见 tuopin progress --help`,
  watch: {
    title: '返贫监测',
    year: (year: number | null) => (year === null ? '没有已脱贫户' : `${year}年复核情况`),
    state,
    sums: (name: string, households: number, persons: number) => `${name}${households}户${persons}人`,
    unknownStanding: (count: number) => `另有${count}户未填建档立卡状态，不知是否已脱贫，未列入`,
    slippedHeading: '下滑的标准',
    slippedLine: (criterion: string, households: number, persons: number) =>
      `${criterion}：${households}户${persons}人`,
    villageHeading: (village: string) => (village === '' ? '未填村' : village),
    columns: {
      village: '村',
      household: '户编号',
      persons: '人口',
      state: '复核结论',
      criterion: '标准',
      before: '退出时',
      after: '本年',
      since: '始于',
      margin: '余量变化',
      relief: '救助（专栏14（二））',
      years: '各年结论',
    },
    returned: '（已录入返贫）',
    margin: (before: string, after: string, change: string | null, unit: string) =>
      `${before}→${after}${unit}${change === null ? '' : `（${change.startsWith('-') ? '' : '+'}${change}）`}`,
    notKnown: '不明',
    reliefOutcome: { met: '应纳入', notMet: '不符合', undetermined: '待认定' },
    relief: (name: string, outcome: string) => `${name}${outcome}`,
    yearOutcome: (year: number, outcome: string) => `${year}年${outcome}`,
  },
};

export type ProgressWords = typeof zhProgress;
