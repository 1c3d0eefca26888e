/** What a roll-up says, in Chinese. */

/** The columns of a list of places. */
const columns = {
  level: '级别',
  id: '编号',
  name: '名称',
  county: '所属县',
  prefecture: '所属市州',
  households: '已汇总户数',
  persons: '已汇总人口',
  refused: '退回更正户数',
  poorFrom: '未脱贫人口（至少）',
  poorTo: '未脱贫人口（至多）',
  population: '农业户籍人口',
  incidenceFrom: '贫困发生率（至少，%）',
  incidenceTo: '贫困发生率（至多，%）',
  basis: '贫困发生率依据',
  incidenceOutcome: '贫困发生率结论',
  roomFrom: '距标准人数（至少，负为超出）',
  roomTo: '距标准人数（至多，负为超出）',
  outcome: '退出结论',
  villagesTotal: '贫困村数',
  villagesFrom: '已退出贫困村（至少）',
  villagesTo: '已退出贫困村（至多）',
  wrongFrom: '错退人口（至少）',
  wrongTo: '错退人口（至多）',
  missedFrom: '漏评人口（至少）',
  missedTo: '漏评人口（至多）',
  ifMet: '核实几户可定为达标',
  ifNotMet: '核实几户可定为未达标',
  disagrees: '上报数与计算数不符',
  caveats: '说明',
};

/** A column of a list of places. */
export type RollUpColumn = keyof typeof columns;

/** A figure that a place reports and a roll-up counts. */
type Figure = 'remainingPoorPersons' | 'incidence' | 'povertyVillages.total' | 'povertyVillages.exited';

export const zhRollUp = {
  title: '贫困发生率逐级汇总',
  columns,
  levels: { village: '村', county: '县', prefecture: '市州', province: '全省' },
  asOf: (day: string) => `认定日期：${day}`,
  read: (read: number, judged: number, refused: number, blank: number, otherLevels: number) =>
    `共读取${read}条：核查${judged}，退回更正${refused}，跳过${blank + otherLevels}${blank + otherLevels === 0 ? '' : `（空行${blank}，其他级别${otherLevels}）`}`,
  filesNotRead: (files: readonly string[]) =>
    `未能读取、未读完或没有记录的文件：${files.join('、')}；其中未读的记录未计入以下各数，各地的“达标”都可能因此改变`,
  unplaced: (count: number) =>
    `另有${count}条记录看不出属于哪个村、哪个县，未计入以下任何一地；这些记录如属某地，该地的“达标”可能改变`,
  yearsBeside: (count: number) =>
    `其中${count}条户记录属其他年度，也按本次认定日期核查并计入：同一户的不同年度各计一户。只汇总当年的，请只读取当年的记录`,
  notRead: (count: number) => `${count}个村未读到任何户，其人口未计入所属县的发生率`,
  ownRefused: (count: number, level: 'village' | 'county') =>
    `${count}个${level === 'county' ? '县' : '村'}的本级记录退回更正，更正前不能认定退出`,
  unknownStanding: (count: number) => `${count}户的在册情况未填，除已达标的外，至多按全部人口计为未脱贫`,
  countiesNotRead: (ids: readonly string[]) => `${ids.join('、')}未读到任何户，全省（市州）的发生率不作计算`,
  inNoCounty: (count: number) => `${count}户看不出属于哪个县，未计入任何县`,
  statedNotRead: (households: number, persons: number) => `已填未读${households}户${persons}人，按可能未脱贫计入`,
  /** Beside an incidence that is met. */
  caveat: {
    filesNotRead: (files: number) => `另有${files}个文件未能读取、未读完或没有记录，未计入`,
    unplaced: (records: number) => `另有${records}条归属不明，未计入`,
    namedHouseholds: (households: number) => `另有${households}户只填了本村村名，未计入；请在户记录中改填村编号`,
    inNoVillage: (persons: number) => `本县另有至多${persons}名未脱贫人口未填所属村，未计入任何村`,
    villagesNotRead: (villages: number) => `${villages}个村未读到任何户，未计入`,
  },
  basis: { computed: '逐户汇总', reported: '本地上报，未读到任何户', none: '' },
  /** The same where there is little room. */
  ownReport: '上报',
  /** An interval: of one number the number. */
  between: (from: string, to: string) => (from === to ? from : `${from}～${to}`),
  percent: (text: string) => `${text}%`,
  room: '距标准',
  /** So many persons more may be poor; below 0, so many too many. */
  roomOf: (persons: number) => (persons < 0 ? `超${-persons}人` : persons === 0 ? '无余量' : `余${persons}人`),
  places: { villages: '各村', counties: '各县', prefectures: '各市州', province: '全省（以所读记录为限）' },
  /** A line of the places of a level. */
  sums: (safe: number, open: number, lost: number) => `贫困发生率达标${safe}，待核实${open}，未达标${lost}`,
  figure: '各村贫困发生率区间（竖线为标准；✗ 未达标，? 待核实，✓ 达标）',
  bound: (per: string) => `标准${per}%`,
  headings: {
    deciding: '先核实哪些户',
    decidingVillages: '先核实哪些村',
    misfits: '不一致的数据',
    duplicates: '重复登记',
    personsTwice: '一人在多户',
    otherYears: '其他年度的记录',
    renamed: '旧编号',
  },
  /** Which criteria are in the way of exits: of households by what the register says of them, of places. */
  blocking: {
    title: '影响退出的主要指标',
    of: {
      poor: '尚未脱贫的建档立卡户（含在册情况未填的户）',
      exited: '已脱贫户',
      notRegistered: '非建档立卡户',
      villages: '村',
      counties: '县',
    },
    columns: {
      criterion: '指标',
      failing: '未达标',
      open: '待核实',
      onlyFailing: '仅此一项未达标',
      onlyOpen: '仅此一项待核实',
    },
    legend: '深色为未达标，斜纹为待核实',
    first: '首要制约指标',
    households: (households: number, persons: number) => `${households}户${persons}人`,
    /** Beside a bar: not met, and open. */
    figures: (failing: number, open: number) => `未达标${failing}，待核实${open}`,
    least: (criterion: string, failing: number, open: number) =>
      failing === 0
        ? `${criterion}待核实${open}户`
        : `${criterion}${failing}户${open === 0 ? '' : `（待核实${open}户）`}`,
  },
  risen: {
    title: '假如扶贫标准提高',
    line: (from: string, by: string, to: string) => `标准由${from}元提高${by}元，至${to}元：`,
    nothing: '没有户、村、县的结论改变',
    change: '结论变化',
    turned: (from: string, to: string) => `由“${from}”变为“${to}”`,
    places: (level: string, count: number, ids: string) => `${count}个${level}：${ids}`,
    incidence: (from: string, to: string) => `全省贫困发生率由${from}变为${to}`,
  },
  /** Before the households behind a figure. */
  behind: {
    certain: (count: number) => `确定计入${count}户`,
    perhaps: (count: number) => `可能计入${count}户`,
    more: (count: number) => `另有${count}个未列出`,
    all: (command: string) => `全部列出：${command}`,
    /** So many places below. */
    below: (level: 'village' | 'county', count: number) => `${count}个${level === 'county' ? '县' : '村'}`,
    inNoVillage: '未填所属村的户',
    /** So many persons of a figure in no place that is named. */
    rest: (count: string) => `其余${count}人所在村的所属县未定，或未填所属村`,
    /** A household with its village, and its year where that is another. */
    named: (id: string, village: string | null, year: number | null) =>
      `${id}${village === null && year === null ? '' : `〔${[village ?? [], year === null ? [] : `${year}年`].flat().join('，')}〕`}`,
  },
  /** A place with persons. */
  persons: (id: string, count: string) => `${id}（${count}人）`,
  /** Commands that list whom a figure counts. */
  lists: {
    title: '各数包括哪些户：查询命令',
    files: '文件…',
    village: '村编号',
    read: '某村已汇总的全部户',
    mayBePoor: '其中确定或可能计入未脱贫、错退、漏评的户',
    refused: '退回更正的户',
    criteria: '每户每项指标的结论（`criterion`、`outcome` 两列）',
    risen: '标准提高后每户的结论',
  },
  decidingHouseholds: (place: string, ids: readonly string[], ifMet: string, ifNotMet: string) =>
    `${place}：${ifMet}；${ifNotMet}。按人口由多到少：${ids.join('、')}`,
  decidingVillages: (place: string, ids: readonly string[], ifMet: string, ifNotMet: string) =>
    `${place}：${ifMet}；${ifNotMet}。依编号：${ids.join('、')}`,
  ifMet: (count: number | null) =>
    count === null
      ? '所列各户即使全部达标也不能定为达标'
      : count === 1
        ? '首户达标即可定为达标'
        : `前${count}户均达标即可定为达标`,
  ifNotMet: (count: number | null) =>
    count === null
      ? '所列各户即使全部未达标也不能定为未达标'
      : count === 1
        ? '首户未达标即定为未达标'
        : `前${count}户均未达标即定为未达标`,
  villagesIfMet: (count: number | null) =>
    count === null
      ? '所列各村即使全部退出也不能定为达标'
      : count === 1
        ? '首村可退出即可定为达标'
        : `前${count}个村均可退出即可定为达标`,
  villagesIfNotMet: (count: number | null) =>
    count === null
      ? '所列各村即使全部不能退出也不能定为未达标'
      : count === 1
        ? '首村不能退出即定为未达标'
        : `前${count}个村均不能退出即定为未达标`,
  household: (id: string | null, persons: number) => `${id ?? '（编号无法读取）'}（${persons}人）`,
  figures: {
    remainingPoorPersons: '未脱贫人口',
    incidence: '贫困发生率',
    'povertyVillages.total': '贫困村总数',
    'povertyVillages.exited': '已退出贫困村数',
  } satisfies Record<Figure, string>,
  disagreement: (figure: string, reported: string, computed: string) => `${figure}上报${reported}，计算${computed}`,
  misfit: {
    villageByName: ({
      id,
      village,
      households,
    }: {
      readonly id: string;
      readonly village: string;
      readonly households: number;
    }) => `村 ${id}：${households}户填的是村名，与村 ${village} 同名而编号不同，未计入该村；请在户记录中改填村编号`,
    householdsInNoVillage: ({ id, households }: { readonly id: string; readonly households: number }) =>
      `县 ${id}：有${households}户未填所属村，已计入该县，未计入任何村；请补填村编号`,
    villageUnknown: ({ id, households }: { readonly id: string; readonly households: number }) =>
      `村 ${id}：没有该村记录，有${households}户填报属于该村`,
    countyUnknown: (told: { readonly id: string; readonly villages: number; readonly households: number }) =>
      `县 ${told.id}：没有该县记录，有${told.villages}个村、${told.households}户填报属于该县`,
    recordRefused: (told: { readonly level: string; readonly id: string; readonly records: number }) =>
      `${told.level === 'county' ? '县' : '村'} ${told.id}：本级记录有${told.records}条退回更正，更正前不能认定退出`,
    recordsOfOldIds: (told: {
      readonly level: string;
      readonly id: string;
      readonly ids: readonly string[];
      readonly records: number;
      readonly hasOwn: boolean;
    }) =>
      `${told.level === 'county' ? '县' : '村'} ${told.id}：另有旧编号（${told.ids.join('、')}）的记录${told.records}条，${told.hasOwn ? '按现编号的记录计算；旧编号所填建档立卡户数、人口合计多于现编号所填的，按合计' : '没有现编号的记录；旧编号的记录只采用所填建档立卡户数、人口，请补报现编号的记录'}`,
    severalCounties: (told: { readonly id: string; readonly counties: readonly string[] }) =>
      `村 ${told.id}：所属县填报不一（${told.counties.join('、')}），按可能属于其中任一县计算`,
    otherCounty: ({
      id,
      county,
      named,
      households,
    }: {
      readonly id: string;
      readonly county: string;
      readonly named: string;
      readonly households: number;
    }) => `村 ${id}：属${county}，有${households}户填报属${named}，以村为准`,
    morePersonsThanPopulation: ({
      id,
      persons,
      N,
    }: {
      readonly id: string;
      readonly persons: number;
      readonly N: number;
    }) => `${id}：已汇总人口${persons}人，多于农业户籍人口${N}人`,
    villagesAboveCounty: ({
      id,
      villages,
      N,
    }: {
      readonly id: string;
      readonly villages: number;
      readonly N: number;
    }) => `县 ${id}：各村农业户籍人口合计${villages}人，多于全县${N}人`,
    moreRegisteredThanStated: ({
      id,
      read,
      stated,
    }: {
      readonly id: string;
      readonly read: { readonly households: number; readonly persons: number };
      readonly stated: { readonly households?: number; readonly persons?: number };
    }) =>
      `村 ${id}：已读建档立卡${read.households}户${read.persons}人，多于所填${stated.households === undefined ? '' : `${stated.households}户`}${stated.persons === undefined ? '' : `${stated.persons}人`}`,
  },
  duplicate: (level: string, id: string, year: number, records: number, villages: readonly string[]) =>
    `${level} ${id}（${year}年）：${records}条记录${villages.length > 1 ? `，分属${villages.join('、')}` : ''}，按只有一条属实计算`,
  personTwice: (households: readonly string[], villages: readonly string[]) =>
    `${households.join('、')}中有同一人（${villages.join('、')}），各户均计入`,
  otherYear: (level: string, year: number, records: number, ids: readonly string[]) =>
    `${level}：${year}年的${records}条，按认定日期一并核查（${ids.slice(0, 10).join('、')}${ids.length > 10 ? '等' : ''}）`,
  renamed: (level: string, from: string, to: string, records: number) => `${level} ${from} → ${to}：${records}条`,
  more: (count: number) => `另有${count}条，完整内容见 --format json`,
  /** Something with a remark on it. */
  remarked: (text: string, remark: string) => `${text}（${remark}）`,
  notYuan: '应为大于0的元数，例如 100。',
  notSettled: (file: string, why: string) => `${file}：${why}`,
  state: {
    notAState: (at: string) =>
      at === 'rollUp'
        ? '不是汇总的中间结果，或由其他版本的 tuopin 生成；请用本版本的 tuopin rollup --partial 重新生成'
        : `不是汇总的中间结果${at === '' ? '' : `（${at} 缺失或不合要求）`}；请用 tuopin rollup --partial 生成`,
    otherRollUp: (at: string) => `与其他中间结果的 ${at} 不同，不能合并；请用相同的选项重新生成`,
    partTwice: (part: string) => `部分“${part}”已经合并过，同一部分只能合并一次`,
  },
  renamedInCircle: (file: string) => `${file}：旧编号与新编号循环指向，请更正对照表`,
  csvAlone: '--progress 不能用于 csv；请改用 list、json、xlsx、html、md，或单独运行 tuopin progress',
  renamedFile: (file: string) => `${file}：旧编号对照表应为 {"villages": {"旧编号": "新编号"}, "counties": {…}}`,
};

export type RollUpWords = typeof zhRollUp;
