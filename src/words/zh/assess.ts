/** What samples and third-party evaluations say, in Chinese. */

/** The columns of a list of drawn households. */
const sampleColumns = {
  number: '序号',
  id: '户编号',
  name: '户名',
  village: '村编号',
  villageName: '村名',
  stratum: '分层',
  rank: '抽取次序',
  weight: '权数',
  replaces: '替换何户',
  visited: '入户日期',
  remark: '备注',
};

/** The columns of a list of rates. */
const rateColumns = {
  rate: '指标',
  stratum: '分层',
  unit: '单位',
  population: '总体',
  populationHouseholds: '总体户数',
  drawn: '调查',
  drawnHouseholds: '调查户数',
  drawnVillages: '调查村数',
  hitsFrom: '查实（至少）',
  hitsTo: '查实（至多）',
  unknownFrom: '待核实区间（至少，%）',
  unknownTo: '待核实区间（至多，%）',
  samplingFrom: '抽样置信区间（下限，%）',
  samplingTo: '抽样置信区间（上限，%）',
  combinedFrom: '合并区间（下限，%）',
  combinedTo: '合并区间（上限，%）',
  method: '区间算法',
  designEffect: '设计效应',
  effectiveUnits: '有效样本量',
  bound: '标准（%）',
  outcome: '结论',
};

const rates = {
  wrongExit: '错退率',
  missed: '漏评率（按调查人口）',
  missedOfVillages: '漏评率（按抽中村人口）',
  recognition: '群众认可度',
  comprehensiveIncidence: '综合贫困发生率',
};

const listed = (ids: readonly string[]) => ids.join('、');

export const zhAssess = {
  sample: {
    about: '为第三方评估抽取样本户：分层、可分两阶段，同一种子同一名册结果相同；或计算所需样本量',
    seed: '抽样种子：抽签前定下并记录在案的一段文字，凭它可以重抽验证',
    households: '每层抽取的户数；两阶段抽样时为每个抽中村、每类户抽取的户数',
    villages: '先抽村：偏远村、非偏远村各抽取的村数；不写则直接从全县各户抽取',
    replace: '无法入户的样本户及原因，由同层次序在后的户替换；可重复',
    replaced: '需替换的样本户：户编号与原因的对照表（JSON）',
    county: '名册含几个县的，写明抽哪个县',
    size: '不抽样，只计算样本量：抽多少户、无一户错退，才能认定错退率低于 2%',
    hits: '与 --size 同用：允许查出的错退户数，默认为 0',
    designEffect: '与 --size 同用：设计效应，样本量按此放大，默认为 1',
    format: '输出格式，默认为清单（list）；用 --out 的，默认由扩展名决定',
    after: `
抽样总体按名册分层：建档立卡未脱贫、已脱贫、非建档立卡，各分偏远村与非偏远村（村记录的 remote“偏远村”；没有填的单列一层）。
各层内按“种子、分层、户编号”的 SHA-256 排序，取前若干户；替换取次序在后的户，全部记录在案。
抽样结果存为 .json 的，供 tuopin assess --sample 使用。

退出码，取下列情形中最大的：
  0  全部读取完毕
  2  命令写法有误
  3  有记录或文件须退回更正（退回更正的户不在抽样总体内）
  4  程序出错

示例：
  tuopin sample 名册/ --seed 2019-03-01 --villages 15 --households 10 --out 样本.json --lang zh
  tuopin sample 名册/ --seed 2019-03-01 --villages 15 --households 10 --out 入户清单.html --lang zh
  tuopin sample 名册/ --seed 2019-03-01 --households 50 --replace H-013=全户外出 --out 样本.xlsx
  tuopin sample 名册/ --size --lang zh`,
    noSeed: '抽样须用 --seed 给出种子，例如抽签当日的日期；只计算样本量的用 --size',
    noHouseholds: '抽样须用 --households 给出每层（每村每类）抽取的户数',
    onlySize: (option: string) => `${option} 只用于计算样本量，须与 --size 同用`,
    notWithSize: (option: string) => `${option} 用于抽样，不能与 --size 同用`,
    notACount: '应为大于 0 的整数',
    notHits: '应为不小于 0 的整数',
    notReplaced: '应为“户编号=原因”，例如 H-013=全户外出',
    replacedFile: (file: string) => `${file}：替换表应为 {"户编号": "原因"}`,
    notDrawn: (ids: readonly string[]) =>
      `以下户未被抽中，不能替换：${listed(ids)}；请核对户编号，替换须用原来的种子和户数`,
    nobody: '名册中没有可以抽取的户：应有户记录，并填写建档立卡状态（register.status）',
  },
  assess: {
    about: '第三方评估：以名册所报与入户所见计算错退率、漏评率、群众认可度、综合贫困发生率，并判定是否合格',
    claimed: '名册：所报的户、村、县记录，文件或文件夹',
    observed: '入户调查所得的户记录，文件或文件夹；按退出标准核查',
    sample: 'tuopin sample 存成的样本（.json）；不写则视入户的各户为随机抽取',
    claimedMap: '名册的列对照文件',
    observedMap: '入户调查表的列对照文件',
    asOf: '认定日期，按此日期的标准核查',
    county: '名册含几个县的，写明评估哪个县',
    tier: '县类别（national 国家级、provincial 省级、none 均不是），县记录未填的写在此处；记录已填的以记录为准',
    clusters: '先抽的是村还是户，没有样本文件时可写明；默认有村未入户的按村',
    confidence: '置信度（%），默认为 95',
    sided: '置信区间：two 为双侧，one 为单侧（每一端各自达到置信度），默认为 two',
    designEffect: '一户也未查出（或全部查出）时采用的设计效应，默认为 1',
    format: '输出格式，默认为清单（list）；用 --out 的，默认由扩展名决定',
    after: `
错退率：名册已脱贫的样本户中，入户核查未达标的人口占比。漏评率：非建档立卡样本户中，入户核查未达标的人口占比；
另按抽中村全部非建档立卡人口计算。群众认可度：调查户中认可的户（记录的 recognises“认可脱贫工作”）占比。
综合贫困发生率：未脱贫人口（名册）、错退人口、漏评人口之和，占农业户籍人口的比重。
标准：错退率、漏评率 2%，群众认可度 90%，综合贫困发生率按县的贫困发生率标准；恰好等于时如何认定由口径决定：
  --reading assessmentBound=below（须低于）、recognitionBound=above（须高于）、missedBase=sampledVillages、incidenceBound=…
待核实的户（包括抽中未入户、记录退回更正的）可能不符，也可能相符，与抽样误差分别列出，再合并；结论按合并区间。

退出码，取下列情形中最大的：
  0  全部读取完毕，不论结论
  2  命令写法有误
  3  有记录或文件须退回更正
  4  程序出错

示例：
  tuopin assess --claimed 名册/ --observed 入户/ --sample 样本.json --as-of 2018-12-31 --lang zh
  tuopin assess --claimed 名册/ --observed 入户.xlsx --as-of 2018-12-31 --out 评估报告.html --lang zh`,
    noDay: '评估须用 --as-of 给出认定日期，例如 --as-of 2018-12-31',
    noClaimed: '评估须用 --claimed 给出名册',
    noObserved: '评估须用 --observed 给出入户调查记录',
    stdinTwice: '--claimed 和 --observed 不能都从标准输入读取',
    notASample: (file: string) => `${file}：不是样本文件；请用 tuopin sample … --out 样本.json 生成`,
    sampleTwice: (file: string, ids: readonly string[]) =>
      `${file}：以下户或分层重复，或户不在样本所列分层内：${listed(ids)}；请重新抽样`,
    drawnByVillages: (file: string) => `${file}：样本是先抽村后抽户的，不能用 --clusters households 按逐户抽样计算`,
    otherCounty: (file: string, own: string, claimed: string) => `${file}：样本是 ${own} 县的，名册是 ${claimed} 县的`,
    noStandards: (rulebook: string) => `规则 ${rulebook} 及其所依据的规则都没有 assess.json，没有评估标准可依`,
    notAConfidence: '应为大于 50、小于 100 的数，例如 95',
    notAnEffect: '应为不小于 1 的数，例如 1.5',
  },
  severalCounties: (ids: readonly string[]) => `名册含几个县（${listed(ids)}），请用 --county 写明一个`,
  unknownCounty: (id: string, ids: readonly string[]) =>
    `名册中没有 ${id} 县的记录，只有：${listed(ids)}；请核对 --county`,
  groups: { registered: '未脱贫户', exited: '已脱贫户', notRegistered: '非建档立卡户', unknown: '身份不明户' },
  remoteness: { near: '非偏远村', remote: '偏远村', unknown: '远近未填' },
  stratum: (group: string, remoteness: string) => `${group}·${remoteness}`,
  read: (
    what: string,
    read: number,
    judged: number,
    refused: number,
    blank: number,
    levels: number,
    counties: number,
  ) =>
    `${what}：共读取${read}条：采用${judged}，退回更正${refused}，跳过${blank + levels + counties}${blank + levels + counties === 0 ? '' : `（空行${blank}，其他级别${levels}，其他县${counties}）`}`,
  claimed: '名册',
  observed: '入户调查',
  listed,
  between: (from: string, to: string) => (from === to ? from : `${from}～${to}`),
  percent: (text: string) => `${text}%`,
  drawn: {
    title: '第三方评估样本户清单',
    columns: sampleColumns,
    sheet: '样本户',
    county: (id: string) => `县：${id}`,
    seed: (seed: string) => `抽样种子：${seed}`,
    stages: { 1: '抽样方式：分层随机抽样，一阶段', 2: '抽样方式：分层随机抽样，两阶段（先抽村，后抽户）' },
    total: (households: number, villages: number, replaced: number) =>
      `共抽取${households}户，分布在${villages}个村${replaced === 0 ? '' : `；替换${replaced}户`}`,
    outside: (households: number, persons: number) =>
      `${households}户${persons}人身份不明（未填建档立卡状态、重复登记不一致、记录退回更正，或两阶段抽样时未填所属村），不在抽样总体内`,
    noRemote: '各村均未填写是否偏远村（remote），未按远近分层',
    strata: '分层',
    strataColumns: ['分层', '总体户数', '总体人口', '村数', '抽取户数'],
    villages: '抽中村',
    villageColumns: ['村编号', '村名', '远近', '权数'],
    households: '样本户',
    replaced: '替换户',
    replacedColumns: ['原样本户', '原因', '替换户'],
    noneLeft: '无户可替换',
  },
  size: {
    title: '第三方评估样本量',
    why: (limit: string, hits: number, confidence: string) =>
      `以${confidence}%的置信度认定错退率低于${limit}%，查出错退户不超过${hits}户时所需的户数（一户人口视为一次抽取）`,
    columns: ['总体', '户数', '单侧', '双侧'],
    infinite: '总体无限',
    all: '全部已脱贫户',
    stratum: (name: string, strata: number) => `${name}（${strata}层中的一层，各层分担误差）`,
    none: '全部核查亦不能认定',
    effect: (effect: string) => `已按设计效应${effect}放大，以总体户数为限`,
    note: '单侧指只认定上限，双侧指与 tuopin assess 默认的双侧区间一致。按整群（村）抽样的，户与户相似，应乘以设计效应。',
  },
  report: {
    title: '贫困县退出专项评估（第三方评估）',
    sheet: '评估指标',
    rates,
    columns: rateColumns,
    asOf: (day: string) => `认定日期：${day}`,
    county: (id: string) => `县：${id}`,
    outcome: (text: string) => `评估结论：${text}`,
    confidence: (percent: string, sided: string) => `置信度${percent}%，${sided}`,
    sided: { two: '双侧区间', one: '单侧区间（每一端各自达到置信度）' },
    applies: {
      no: '本县不在国家专项评估范围内（国家专项评估只适用于国家扶贫开发工作重点县和集中连片特困地区县），以下各项仅供参考，不作结论',
      unknown: '县类别未填，是否属于国家专项评估范围不明，评估结论待核实；可用 --tier 写明',
    },
    otherTier: (given: string, own: string) => `--tier 写的是 ${given}，记录所填县类别是 ${own}：以记录为准，请核对`,
    alike: (names: string) =>
      `${names}达标的前提是各村情况相近：样本村无一户查出（或全部查出），无从估计设计效应，按 1 计。问题集中在个别未抽中的村时，此结论不成立；可用 --design-effect 写明设计效应`,
    units: { persons: '人', households: '户' },
    head: ['', '指标', '调查', '查实', '待核实区间', '抽样置信区间', '合并区间', '标准', '结论'],
    drawnOf: (units: number, unit: string, households: number, villages: number) =>
      unit === '户' ? `${households}户（${villages}村）` : `${units}人（${households}户，${villages}村）`,
    hits: (from: string, unit: string) => `${from}${unit}`,
    atMost: (bound: string, mayEqual: boolean) => (mayEqual ? `不高于${bound}%` : `低于${bound}%`),
    atLeast: (bound: string, mayEqual: boolean) => (mayEqual ? `不低于${bound}%` : `高于${bound}%`),
    noBound: '当日没有标准',
    counted: (name: string) => `${name}（计入结论）`,
    incidence: '综合贫困发生率的构成',
    incidenceHead: ['构成', '总体', '待核实区间', '抽样置信区间', '合并区间'],
    registered: '未脱贫人口（名册）',
    wrongExits: '错退人口',
    missed: '漏评人口',
    personsOf: (persons: number) => `${persons}人`,
    population: '农业户籍人口',
    noPopulation: '没有县记录或县记录未填农业户籍人口，综合贫困发生率无法计算',
    halved: '错退率、漏评率各按一半误差取区间，两端相加',
    strata: '分层估计',
    strataHead: ['指标', '分层', '总体', '调查', '查实', '合并区间', '算法', '设计效应', '有效样本量'],
    methods: {
      all: '全部核查，无抽样误差',
      finite: '超几何分布（有限总体）',
      exact: 'Clopper-Pearson 精确区间',
      clusters: '整群抽样，比率估计，Wilson 区间',
      nothingDrawn: '未抽到户，无从估计',
      oneHousehold: '只抽到1户，无从估计',
      oneVillage: '只抽到1个村，无从估计',
    },
    hitLists: { wrongExit: '错退户', missed: '漏评户', recognition: '不认可户' },
    unknownLists: { wrongExit: '是否错退待核实', missed: '是否漏评待核实', recognition: '是否认可未答' },
    sample: '样本执行情况',
    noSample: '没有样本文件：入户的各户视为随机抽取；如系挑选，以上区间不成立',
    stages: { 1: '按一阶段抽样（逐户）计算', 2: '按两阶段抽样（以村为群）计算' },
    seen: (drawn: number, seen: number) => `样本${drawn}户，已入户${seen}户`,
    notSeen: (ids: string) => `抽中未入户，按待核实计：${ids}`,
    notDrawn: (ids: string) => `入户但不在样本内，不计入：${ids}`,
    notClaimed: (ids: string) =>
      `名册中没有此编号：在样本内的仍按抽样时的分层计；其余核查未达标或待核实的，可能是漏评，计入上限，其答复计入认可度。请核对编号：${ids}`,
    moved: (ids: string) => `名册所报身份或所在村远近与抽样时不同，仍按抽样时的分层计：${ids}`,
    otherSize: (ids: string) => `入户人数与名册不同，人数按两者之间的区间计：${ids}`,
    replaced: (id: string, reason: string, by: string) => `${id} 由 ${by} 替换：${reason}`,
    nameless: (count: number) => `入户调查有${count}条退回更正且无法辨认户编号：可能是任何一户，每条按50人计入各项上限`,
    outside: (persons: number) =>
      `现名册比抽样时多出${persons}名已脱贫人口，未在抽样总体内：是否错退一概不明，按人数计入上限`,
    noneExited: '名册中没有已脱贫户，也没有未脱贫户，或有身份不明户：不能认定无人脱贫，错退率不明',
    noneLeft: '（无户）',
    twice: (ids: string) => `名册中重复登记，只计一次，所报不一致的按身份不明计：${ids}`,
    unknownStanding: (households: number, persons: number) =>
      `名册中身份不明${households}户${persons}人，可能未脱贫、错退或漏评，均计入上限`,
    notListed: (persons: number) =>
      `按农业户籍人口推算，另有${persons}名非建档立卡人口未列入名册，无从抽取：是否漏评一概不明，按人数计入上限`,
    more: (count: number) => `等，另有${count}户`,
  },
};

export type AssessWords = typeof zhAssess;
