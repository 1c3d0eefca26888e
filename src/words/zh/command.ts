/** What the command line says about itself, in Chinese. */
import type { Outcome } from '../../base/outcome.js';
import { optionText, type ToldOption } from '../option-text.js';

/** How far work has come. */
export interface ToldProgress {
  readonly done: number;
  readonly all: number;
  readonly perSecond: number;
  readonly secondsLeft: number;
}

/** A complaint of commander's. */
export interface ToldComplaint {
  readonly code: string;
  readonly message: string;
}

const minutesAnd = (seconds: number) => (seconds < 60 ? `${Math.ceil(seconds)} 秒` : `${Math.ceil(seconds / 60)} 分钟`);

const list = (names: readonly string[]) => names.join('、');

export const zhCommand = {
  about: '脱贫：按湖南省 2016—2020 年贫困退出标准核查户、村、县',
  version: '显示版本号',
  help: '显示本说明',
  examples: `
示例：
  tuopin check fixtures/records --lang zh     核查文件夹内全部记录，输出中文
  tuopin check - --format ndjson < in.ndjson  核查数据流，每行一条记录
  tuopin rules show household/income          一项标准的条件、数值、依据
  tuopin schema household                     户记录的 JSON Schema`,
  hint: '（tuopin --help 列出全部命令，tuopin <命令> --help 列出该命令的参数和示例）',
  /** What is said of records that were judged. */
  judged: {
    noSuchVillage: (village: string) => `没有编号为“${village}”的村及其所属户的记录；请核对村编号，或去掉 --village`,
    noSuchId: (id: string) => `没有编号为“${id}”的记录；请核对编号，或去掉 --id 查看全部`,
    refused: (place: string, count: number) => `${place}　数据有误，退回更正，共${count}处：`,
    summary: (counts: Readonly<Record<Outcome | 'refused', number>>, names: Readonly<Record<Outcome, string>>) =>
      `合计：${names.met} ${counts.met}，${names.notMet} ${counts.notMet}，${names.undetermined} ${counts.undetermined}，退回更正 ${counts.refused}`,
    skipped: (count: number) => `另有${count}条为其他级别的记录，未核查`,
    /** What the marks of a table mean. */
    legend: (names: Readonly<Record<Outcome, string>>) =>
      `✓ ${names.met}　✗ ${names.notMet}　? ${names.undetermined}　· 同组其他项已决定结果，本项不影响　（参考）不影响结论`,
  },
  /** Options that several commands take. */
  options: {
    paths:
      '表格（.xlsx、.xlsm、.xls、.csv、.tsv、.txt）或 .json、.ndjson、.jsonl 文件，或其所在文件夹；- 表示标准输入（每行一条，或 Excel 工作簿）',
    id: '只看此编号的记录，可重复使用',
    asOf: '认定日期（须在退出当年），代替记录中的日期',
    rule: '按此规则核查，例如 household/identify（默认为各级别的退出）；其他级别的记录跳过',
    reading: '政策口径（名称=选项），可重复使用',
    set: '假设测算：标准值（povertyLine/exit=3300）或记录字段（record.income.wages=9000；null 表示未填；只用于有此字段的级别）按此计算，可重复使用',
    level: '未写明级别的记录按此级别核查；其他级别的记录跳过',
    format: '输出格式',
    input: '输入格式（从文件名看不出时使用）',
    map: '表格各栏与字段的对应关系文件（由 tuopin tables map 生成）',
    against: '与另一份名册或核查表逐户对照（按编号）：两者不一致的，作为待核实，不取其一',
    againstMap: '--against 所给表格的对应关系文件',
    mask: '姓名和编号以代号显示，同一对象代号相同，每次运行代号不同',
    maskKey: '同 --mask，但密钥相同则每次运行代号相同；密钥应足够长并保密，因为掌握密钥者可以逐个试出姓名',
    lang: '输出语言（默认随系统）',
    rulebook: '改用另一套规则（文件夹，或本程序所附规则的编号）',
    allReadings: '按各种政策口径分别核查，说明结论是否受口径影响',
  },
  explain: {
    about: '说明结论：为什么、差多少、下一步做什么；HTML 格式为可打印、填写、签字的核查表',
    after: `
示例：
  tuopin explain 某户.json
  tuopin explain 记录/ --id H-003 --lang zh --all-readings
  tuopin explain 记录/ --format html > 核查表.html
  tuopin explain 某户.json --set povertyLine/exit=3300`,
  },
  check: {
    about: '核查记录并给出结论',
    require: '只要有一条结论不是达标，退出码即为 1',
    format: '输出格式，默认为清单（list）；用 --out 的，默认由扩展名决定',
    out: '结果存入此文件，格式由扩展名决定（.txt 为清单，另有 .xlsx .csv .ndjson .json .html .md）；写完才替换原文件',
    only: '只列出此结论的记录（refused 为退回更正的），可重复使用；合计和退出码仍按全部记录',
    village: '只看此村及所属各户（村编号或村名），可重复使用',
    sort: '按与标准之差（由低到高）、编号或所属村排列；须读完全部记录才输出',
    quiet: '不在标准错误输出中提示跳过、疑点条数等；错误和编号重复仍会提示',
    strict: '同一级别编号重复的，后一条退回更正（退出码为 3）；默认只作提示',
    xlsxToFile: '表格文件须用 --out 写入文件，例如 --out 结果.xlsx',
    unknownOut: (file: string, known: string) => `--out ${file}：从扩展名看不出格式；请改用 ${known}，或加 --format`,
    outContradicts: (file: string, format: string, formats: string) =>
      `--out ${file} 与 --format ${format} 不一致：该扩展名的格式为 ${formats}；请改其中之一`,
    outcomeFormat: (format: string) => `--outcome 每条记录输出一行 JSON（ndjson），不能与 --format ${format} 同用`,
    outcomeValue: (outcome: string) =>
      `--outcome 后面不带值：只列某一结论用 --only ${outcome}（不与 --outcome 同用）；只要每条记录的结论，去掉 ${outcome}`,
    outIsInput: (file: string) => `--out ${file}：会覆盖待核查的记录；请改用其他文件名或文件夹`,
    written: (file: string) => `结果已存入 ${file}`,
    duplicate: (who: string, first: string, second: string) =>
      `${who}：编号重复（${first}、${second}），均已计入；请核对`,
    duplicateRefused: (who: string, first: string, second: string) =>
      `${who}：编号重复（${first}、${second}），后一条退回更正`,
    moreDuplicates: (count: number) => `另有 ${count} 条编号重复，未逐条列出`,
    notAsked: (count: number) => `另有 ${count} 条不符合 --id、--village，未核查`,
    notShown: (count: number) => `另有 ${count} 条不在 --only 之列，已核查，未列出`,
    withProcedure: '同时核查退出程序：标准和程序均达标，才算达标',
    outcome: '每条记录只输出结论，一行一个 JSON',
    jobs: '同时核查的线程数（默认为 1），不影响输出内容；适用于按行存放的文件及 list、table、csv、ndjson 格式，其余仍用一个线程',
    crossCheck: '同时用 json-rules-engine 核查，两者结论不一致时退出码为 4',
    /** What the codes of reports for CI systems stand for. */
    rules: {
      refused: '记录有误，退回更正，未作结论。',
      notMet: '结论为未达标。',
      undetermined: '结论为待核实：有数据未填。',
      readings: '结论是否受政策口径影响。',
    },
    after: `
退出码，取下列情形中最大的：
  0  全部作出结论
  1  用了 --require met，而有记录未达标或待核实
  2  命令写法有误
  3  有记录或文件须退回更正
  4  程序出错，或 --cross-check 发现不一致

示例：
  tuopin check 某户.json
  tuopin check 记录/ --only notMet --sort margin --lang zh
  tuopin check 记录/ --village V-01 --out 结果.csv
  tuopin check 名册.xlsx --against 核查.xlsx --lang zh
  tuopin check 记录/ --as-of 2019-12-31 --reading povertyLine=hunan --lang zh
  tuopin check 退出户.ndjson --format csv > 结果.csv
  tuopin check 记录/ --require met --cross-check
  tuopin check 某户.json --with procedure --require met
  tuopin check 记录/ --require met --format junit > 结果.xml
  tuopin check 某户.json --set povertyLine/exit=3300 --set record.income.wages=9000
  tuopin check 记录/ --mask --format csv > 对外提供.csv`,
  },
  eligible: {
    about: '说明每户及每名成员可享受哪些帮扶措施：可享受、待核实或不符合条件，以及原因',
    traces: '格式为 ndjson 时，同时写出每项措施的判断过程（json 格式一律写出）',
    after: `
本命令没有 --against：能否享受措施只看一份名册；两份名册不一致的，先用 check --against 核实。

退出码，取下列情形中最大的：
  0  全部判断完毕
  2  命令写法有误
  3  有记录或文件须退回更正
  4  程序出错，或 --cross-check 发现不一致

示例：
  tuopin eligible 某户.json
  tuopin eligible 记录/ --as-of 2019-12-31 --lang zh
  tuopin eligible 记录/ --format csv > 帮扶措施.csv
  tuopin rules show measure/studyGrant`,
  },
  inspect: {
    about: '按村列出记录中不可能或不大可能属实之处（疑点清单），不影响结论',
    off: '不检查的疑点，写代码，可重复',
    personIds: '成员编号均视为个人编号，不限于身份证号码：同一人在两户的列为疑点',
    answers:
      '已答复的疑点，不再列出：JSON 文件，或“答复”一栏填有“数据属实”（所填无误）或“数据有误”（确有错误）的疑点清单（.xlsx、.csv）；可重复',
    format: '输出格式，默认为 text；用 --out 的，默认由扩展名决定',
    out: '疑点清单存入此文件，格式由扩展名决定（.txt .json .ndjson .csv .xlsx）；写完才替换原文件',
    after: `
本命令没有 --against：只查各条记录和同一批记录之间的疑点；两份名册不一致之处由 check --against 列出。

退出码，取下列情形中最大的：
  0  全部读取完毕，不论有无疑点
  2  命令写法有误
  3  有记录或文件须退回更正；其中能读出的部分仍列疑点

示例：
  tuopin inspect 记录/
  tuopin inspect 记录/ --off memberTwice --lang zh
  tuopin inspect 记录/ --out 疑点清单.xlsx --lang zh
  tuopin inspect 记录/ --answers 疑点清单.xlsx --lang zh
  tuopin inspect 记录/ --mask --format json > 疑点清单.json`,
    unknownCode: (code: string, known: readonly string[], meant: string | undefined) =>
      `--off ${code}：没有这一疑点，应为以下之一：${list(known)}${meant === undefined ? '' : `，是否应为 ${meant}`}`,
    /** What other commands say of what it would list. */
    found: (count: number) => `记录中有疑点 ${count} 条，清单见 tuopin inspect`,
  },
  rollup: {
    about: '由户到村、县、市州、全省逐级汇总贫困发生率：数据不全的按区间计算，并据此判定村、县能否退出',
    asOf: '认定日期（须在退出当年），全部记录按此日期核查；不用 --merge 时必填',
    noDay: '汇总须用 --as-of 给出认定日期，例如 --as-of 2018-12-31',
    renamed: '合并、更名的村和县：旧编号与新编号的对照表（JSON）',
    personIds: '成员编号一律视为个人编号；默认只认有效的公民身份号码',
    progress: '另附脱贫进度与年度计划对照（见 progress；按同一批记录逐年汇总）',
    lineRise: '假如扶贫标准提高多少元（如 100），哪些户、村、县的结论会改变',
    noDuplicates: '不查重复登记的户和人（省内存；重复的会重复计入）',
    partial: '只输出本部分的中间结果，供 --merge 合并；含户编号，应与原始记录同样保管',
    part: '本部分的名称，同名的部分只合并一次；默认按内容取名',
    merge: '路径为 --partial 生成的中间结果，合并后汇总；加 --partial 则输出合并后的中间结果',
    format: '输出格式，默认为清单（list）；用 --out 的，默认由扩展名决定',
    out: '结果存入此文件，格式由扩展名决定（.txt 为清单，另有 .xlsx .csv .json .html .md）；写完才替换原文件',
    after: `
退出码，取下列情形中最大的：
  0  全部读取完毕
  2  命令写法有误
  3  有记录或文件须退回更正（退回更正的仍按可能贫困计入），或中间结果不能合并
  4  程序出错

示例：
  tuopin rollup 全县/ --as-of 2018-12-31 --lang zh
  tuopin rollup 户.ndjson 村.csv 县.json --as-of 2018-12-31 --out 汇总.html
  tuopin rollup 第1片.ndjson --as-of 2018-12-31 --partial --part 1 > 1.json
  tuopin rollup --merge 1.json 2.json --out 汇总.xlsx`,
  },
  planProgress: {
    about: '实际完成与年度计划对照：计划、完成、差额；建档立卡人口增减',
    asOf: '统计截止日期；以后年度的记录跳过',
    noDay: '须写明统计截止日期：--as-of 2019-12-31',
    actual: '实际完成按逐年脱贫数累计（flows，默认）或按年末存量减少数（stocks）计算，二者不混用',
    whole: '所读记录就是计划所指的全部（如全省）；否则按一部分对待，不判为滞后',
    figures: '公布数文件（JSON）；所涉指标用公布数，不用记录',
    format: '输出格式，默认为列表；用 --out 时依扩展名',
    after: `
记录可为各年度的，各按自身的 asOf 计入。公布数文件的写法：
  {"figures": [{"target": "poorPersons", "year": 2016, "kind": "flow", "value": 1250000, "source": "……"}]}
  kind 为 flow（当年数）、cumulative（累计数）或 stock（年末存量）

退出码（取适用的最大值）：
  0  全部读取
  2  命令行有误
  3  有记录或文件被退回更正
  4  程序出错

示例：
  tuopin progress 名册/ --as-of 2019-12-31
  tuopin progress 2017.xlsx 2018.xlsx 各村.csv --as-of 2018-12-31 --out 进度.html
  tuopin progress --figures 公布数.json --as-of 2019-12-31`,
  },
  watch: {
    about: '返贫监测：逐年复核已脱贫户，指出哪项标准下滑、差多少、可纳入哪些救助',
    asOf: '未填日期的记录按此日期，并以该年为复核年度；默认为最近一年',
    after: `
记录可为各年度的，各按自身的 asOf 核查，并与退出时比较。

退出码（取适用的最大值）：
  0  没有下滑或未达标的
  1  有户不再达到退出标准
  2  命令行有误
  3  有记录或文件被退回更正
  4  程序出错

示例：
  tuopin watch 2017.ndjson 2018.ndjson 2019.ndjson
  tuopin watch 名册/ --as-of 2019-12-31 --out 监测.xlsx`,
  },
  rules: {
    about: '查看规则内容：标准、标准值、政策口径、条文对照',
    list: '列出全部标准、标准值和政策口径；md、html、json 格式输出完整内容',
    show: '查看一项标准、结论规则、标准值或政策口径的全部内容',
    params: '按年份查看各项标准值及其依据',
    readings: '查看各政策口径的选项，默认选项在前',
    coverage: '查看政策文件逐条如何认定，或为何不作认定',
    lifecycle: '查看贫困户从建档立卡到脱贫销号、返贫录入的各环节：由谁办理、凭什么认定',
    id: '例如 household/income、household/exit、povertyLine/exit、incomeBound',
    cases:
      '用例文件夹，用以列出校验该标准的用例（默认为 --rulebook 文件夹内的 cases，没有则用 fixtures/cases，再没有则不列）',
    after: `
示例：
  tuopin rules list
  tuopin rules list --format html > 规则.html
  tuopin rules show household/income --lang zh
  tuopin rules show povertyLine/exit
  tuopin rules coverage --format md`,
    unknown: (id: string, meant: string | undefined) =>
      `没有名为“${id}”的标准、结论规则、标准值或政策口径，可用 tuopin rules list 查看全部名称。${meant === undefined ? '' : `是否应为 ${meant}？`}`,
    noClauses: (folder: string) =>
      `--rulebook ${folder}：文件夹中没有 clauses.json，无法对照条文；写法见 tuopin schema clauses`,
    noLifecycle: (folder: string) => `--rulebook ${folder}：文件夹中没有 lifecycle.json，各环节不详`,
    badCases: {
      folder: (folder: string) => `--cases ${folder}：文件夹不存在或无法读取；请检查路径`,
      file: (file: string) => `${file}：不是用例文件；请移走，或按 tuopin schema case 改正`,
    },
  },
  compare: {
    about: '核查两方记录，逐条列出差异',
    a: '前者：文件或文件夹，- 表示标准输入（如自报数据、上年数据）',
    b: '后者（如实地核查数据、今年数据）；按级别和编号与前者对应',
    rulebookB: '后者改用另一套规则（文件夹）',
    require: '只要有一条两方不同，退出码即为 1',
    oneStream: '两方中只能有一方来自标准输入，另一方请写文件名。',
    after: `
比较内容：结论、各项标准、标准值、政策口径，以及记录的全部字段（extra 除外）。家庭成员都有编号的按编号对应，
否则按姓名，再否则按先后顺序。不影响结论的字段不同，另行注明，不算两方不同；成员姓名和编号不予显示。

退出码，取下列情形中最大的：
  0  全部比较完毕
  1  用了 --require same，而有记录两方不同或只见于一方
  2  命令写法有误
  3  有记录或文件须退回更正，同一方有编号重复的记录，或有一方完全无法读取而未作比较
  4  程序出错

示例：
  tuopin compare 自报.ndjson 核查.ndjson
  tuopin compare 2018/ 2019/ --level household --require same
  tuopin compare 记录/ 记录/ --rulebook-b 新规则/ --format ndjson`,
  },
  seal: {
    about: '核查记录，并将每条结论连同记录、规则和校验值一并封存',
    withoutRecord: '封存文件中不放记录（含姓名和出生日期），只留其校验值',
    noWhatIf: 'seal 不能与 --set 同用：假设测算不是认定结论。请去掉 --set。',
    after: `
本命令没有 --against：封存的是一条记录及其结论，对照名册不是记录的一部分；先用 check --against 核实，再封存。

校验值能证明内容被改动过，不能证明由谁封存；整条结论从文件中被删去，也无从发现：请将封存文件（或其校验值和条数）另行妥善保管。
用 --mask 封存的，内容为代号，日后不能与真实记录核对。

退出码：0 全部封存，2 命令写法有误，3 有记录或文件须退回更正，4 程序出错

示例：
  tuopin seal 记录/ > 认定.ndjson
  tuopin seal 某户.json --format json --without-record > 某户认定.json
  tuopin verify 认定.ndjson`,
  },
  verify: {
    about: '核对封存的认定结论是否被改动、按现有规则是否仍然成立',
    files: '存放封存结论的 .json、.ndjson 或 .jsonl 文件，或其所在文件夹；- 表示标准输入',
    record: '现有的记录，按级别和编号对应；其中没有的，只核对封存文件所载记录',
    code: '核查表上二维码的文字：核对所给记录（名册、记录、核查文件）与这张表是否一致',
    mapAlone: '封存的结论不是从表格读取的，--map 只能与 --code 同用',
    codeAlone: '--code 与 --record 不能同时使用：把记录文件直接写在后面',
    after: `
退出码，取下列情形中最大的：
  0  全部一致
  1  有不一致的、规则已变的，或因缺少记录、规则而无法核对的
  2  命令写法有误
  3  有内容无法读取或不是封存的结论
  4  程序出错

示例：
  tuopin verify 认定.ndjson
  tuopin verify 某户认定.json --record 某户.json
  tuopin verify 认定.ndjson --rulebook 新规则/ --format json
  tuopin verify --code 'TUOPIN:1:…' 核查文件.json`,
  },
  test: {
    about: '运行用例：逐条核对记录的结论是否与预期一致，并统计用例覆盖情况',
    paths:
      '用例文件，或其所在文件夹（默认为 --rulebook 文件夹内的 cases，没有则用 fixtures/cases 和 fixtures/refused）',
    filter: '只运行文件名或用例名含有此文字的用例',
    engine: '由哪种引擎核查；两种并用时结论须逐字节一致',
    bail: '遇到第一个未通过的用例即停止',
    watch: '用例、记录或规则有改动时重新运行，按 Ctrl+C 结束',
    update: '将用例的预期改写为实际结果，并列出改动供核对',
    coverage: '统计用例覆盖了哪些结论、标准值上下限、口径选项、各时段标准值和退回原因',
    cover: '只统计这几类（如 criterion,bound；默认除 branch 外全部，自编规则也不计 refusal）；自动启用 --coverage',
    min: '覆盖率低于此百分数时退出码为 1；自动启用 --coverage',
    coverageHtml: '将覆盖情况写成网页存入此文件；自动启用 --coverage',
    mutate: '逐处将规则改错，列出没有用例能够发现的改动',
    inherited: '连同 extends 沿用的规则一并改错；自动启用 --mutate',
    common: '连同各套规则共用的推算数据（rules/facts.json）一并改错；自动启用 --mutate',
    jobs: '并行校验的线程数（默认与处理器核数相同）；自动启用 --mutate',
    after: `
退出码，取下列情形中最大的：
  0  用例全部通过
  1  有用例未通过，未达到 --min，或 --mutate 有改动未被发现
  2  命令写法有误，或没有找到用例
  3  有用例文件无法读取，或规则有误
  4  程序出错，或两种引擎的结论不一致

示例：
  tuopin test
  tuopin test 用例/ --rulebook 规则/ --format junit > 报告.xml
  tuopin test --filter 收入 --bail --watch
  tuopin test 用例/户.json --update
  tuopin test --coverage --min 100 --coverage-html 覆盖情况.html
  tuopin test 用例/ --rulebook 规则/ --mutate`,
    notAPercentage: '应为 0 至 100 的数，小数不超过两位。',
    watchAlone: '--watch 只能与 --format text 同用，且不能与 --update 同用；请去掉其中之一',
    watching: '等待改动，按 Ctrl+C 结束。',
    notKinds: (known: string) => `应从 ${known} 中选取，各写一次，用英文逗号隔开。`,
    noMatch: (text: string) => `--filter ${text}：没有文件名或用例名含有此文字的用例，未作任何校验`,
  },
  tables: {
    about: '表格名册：查看各栏的对应关系，标出问题，读成记录',
    map: '查看表格各栏读作什么、哪些行不是数据、有哪些问题须先回答',
    mark: '在名册的副本上标出有问题的单元格并加批注，其余内容不变',
    read: '将表格读成记录，每行一条 JSON（NDJSON），供其他程序使用；退回更正的列出原因，不输出',
    noTable: (file: string) => `${file} 不是表格；记录文件无须转换，可直接核查`,
    file: '表格文件（.xlsx、.xlsm、.xls、.csv、.tsv、.txt）',
    workbook: '工作簿（.xlsx）',
    marked: '标注后的副本写入此文件',
    out: '将对应关系写入文件，下次用 --map 给出',
  },
  template: {
    about: '生成空白名册（.xlsx），供填报后核查',
    level: '填报哪一级：household 户、village 村、county 县',
    unknownLevel: (level: string, known: readonly string[], meant: string | undefined) =>
      `没有“${level}”一级的空白名册，可选 ${list(known)}${meant === undefined ? '' : `，是否应为 ${meant}`}`,
    out: '空白名册写入此文件（.xlsx）',
    all: '列出该级别的全部字段，而不只是退出核查所需的（例如供核查帮扶措施用）',
    after: `
退出码：0 已生成；2 命令写法有误，或文件已存在；3 --rulebook 所指规则有误；4 程序出错

示例：
  tuopin template household -o 模板.xlsx --lang zh
  tuopin template village -o 村模板.xlsx --rulebook 我省 --lang zh`,
  },
  page: {
    about: '生成离线核查页（.html）：一个文件，浏览器打开即用，不需安装，不联网',
    out: '核查页写入此文件（.html）',
    records: '把名册或记录（.xlsx、.csv、.json、.ndjson）放进页内，打开即已读入；内含个人信息，请妥善保管',
    notHtml: (file: string) => `${file}：核查页须为 .html 文件`,
    exists: (file: string) => `${file}：文件已存在，不覆盖；请另取文件名，或先移走此文件`,
    notRead: (file: string) =>
      `--records ${file}：核查页只读 .xlsx、.csv、.tsv、.txt、.json、.ndjson；旧版 .xls 请先另存为 .xlsx`,
    notBuilt: '软件包中没有核查页（dist/page.html）；请重新安装，或在源代码目录运行 npm run build',
    after: `
退出码：0 已生成；2 命令写法有误，或文件已存在；3 --rulebook 所指规则有误；4 程序出错

示例：
  tuopin page -o 核查.html --lang zh
  tuopin page -o 核查.html --records 名册.xlsx --lang zh
  tuopin page -o 核查.html --rulebook 我省 --lang zh`,
  },
  merge: {
    about: '合并几队的核查文件（.json）：逐户逐项合并，说法不同的两方都保留，不替任何一方作主',
    files: '核查页保存的核查文件，两份以上；记录（.json、.ndjson）按未改动的收入',
    out: '合并后的核查文件写入此文件（.json）；不写则只列合并情况',
    one: '合并须有两份以上的文件',
    notJson: (file: string) => `--out ${file}：核查文件须为 .json`,
    exists: (file: string) => `--out ${file}：文件已存在，不覆盖；请另取文件名，或先移走此文件`,
    after: `
同一户按级别、所属村（县）和编号对应，不按先后。两队从同一名册做起的：只有一队改过的，以改过的为准（清空、注明“不愿说”
也是改动）；两队都改而改得不同的，为分歧。不是同一名册的：只有一方填了的照收，填得不同的为分歧。分歧一律不作取舍，两方
所填都作为来源依据保留；其中无从兼顾的（如一方已清空、认定日期不同），该户在选定之前退回更正。同一文件中编号重复的不合并。

退出码，取下列情形中最大的：
  0  已合并，没有分歧
  1  已合并，有分歧待选定
  2  命令写法有误，或文件已存在
  3  有文件不能合并（名册、残缺、另一规则），什么也没有写
  4  程序出错

示例：
  tuopin merge 甲队.json 乙队.json -o 合并.json --lang zh
  tuopin merge 甲队.json 乙队.json 丙队.json --format json --lang zh`,
  },
  schema: '显示 JSON Schema',
  notJobs: '应为 1 至 999 的整数。',
  oneOf: (choices: string) => `可选 ${choices}。`,
  notADay: '应为真实存在的日期，写作 YYYY-MM-DD，例如 2018-12-31；只写年份（2018）指该年12月31日。',
  notAReading: '应写作 名称=选项，例如 povertyLine=hunan。',
  moreRefused: (count: number) => `另有${count}条退回更正，未逐条列出`,
  wpsTable: (file: string) => `${file}：是 WPS 表格文件，本程序不读；请用 WPS 打开，另存为 .xlsx 再用`,
  foreignInput:
    '标准输入应为 JSON 记录（每行一条）或 Excel 工作簿；CSV 等文本表格不从标准输入读取，请给出文件名，例如 tuopin check 名册.csv',
  noFileName: '此处须给出文件名，不能用 - 从标准输入读取',
  emptyMaskKey: '密钥不能为空；无需固定密钥的，去掉 --mask-key，只用 --mask。',
  notASet: '应写作 名称=值，例如 povertyLine/exit=3300 或 record.income.wages=9000。',
  unusedSet: (name: string) =>
    `--set ${name}：没有用到任何记录（所核查的记录都没有此字段）；请检查路径、--level 和字段名。`,
  givenTwice: (name: string) => `${name} 给出了两次，只能给一次。`,
  unknownReading: (name: string, found: string, known: string, meant: string | undefined) =>
    `--reading ${name}：没有“${found}”，可选 ${known}。${meant === undefined ? '' : `是否应为 ${meant}？`}`,
  unknownRule: (id: string, known: readonly string[], meant: string | undefined) =>
    `--rule ${id}：没有这一结论规则，应为以下之一：${list(known)}${meant === undefined ? '' : `，是否应为 ${meant}`}；帮扶措施见 tuopin eligible`,
  unknownSchema: (name: string, known: readonly string[], meant: string | undefined) =>
    `没有名为“${name}”的 JSON Schema，可选 ${list(known)}。${meant === undefined ? '' : `是否应为 ${meant}？`}`,
  unreadableRulebook: (folder: string) => `--rulebook ${folder}：文件夹不存在或无法读取`,
  /** What the system says of a file or a disk, by its code: nothing to report. */
  system: {
    ENOSPC: '磁盘已满；请清理空间后重新运行',
    EDQUOT: '可用空间已用完；请清理空间后重新运行',
    EROFS: '不可写入；请改用其他位置',
    EACCES: '没有访问权限；请检查权限',
    EPERM: '没有访问权限；请检查权限',
    EMFILE: '打开的文件过多；请关闭其他程序后重新运行',
    ENOENT: '不存在；请核对名称',
    EISDIR: '是文件夹；请指定文件',
    EEXIST: '已存在；请改用其他名称',
    ENOTDIR: '不是文件夹；请核对名称',
    EIO: '无法读写；请检查磁盘',
  } as Readonly<Record<string, string>>,
  progress: ({ done, all, perSecond, secondsLeft }: ToldProgress) =>
    `已完成 ${done}/${all}，每秒 ${Math.round(perSecond)} 处，约剩 ${minutesAnd(secondsLeft)}`,
  failed: (message: string) => `程序出错：${message}；请连同所用命令一并报告`,
  /** Names that there are to choose from. */
  list,
  /** A help page as commander puts it together, which leaves a space behind what stands before a colon of any width. */
  helpPage: (page: string) => page.replace('： ', '：'),
  /** The headings of help pages, by commander's own. */
  headings: { 'Usage:': '用法：', 'Arguments:': '输入：', 'Options:': '参数：', 'Commands:': '命令：' } as Readonly<
    Record<string, string>
  >,
  /** An option's line on a help page, with its choices and default. */
  option: (option: ToldOption) =>
    optionText(option, {
      open: '（',
      close: '）',
      between: '；',
      choices: (choices) => `可选 ${choices.join('、')}`,
      preset: (preset) => `默认 ${preset}`,
    }),
  /** Commander's complaints by its codes; it words them in English only. */
  complaint: ({ code, message }: ToldComplaint) => {
    const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
    const meant = /Did you mean (.+?)\?/.exec(message)?.[1];
    const hint = meant === undefined ? '' : `，是否应为 ${meant}`;
    switch (code) {
      case 'commander.unknownOption':
        return `没有参数 ${first}${hint}`;
      case 'commander.unknownCommand':
        return `没有命令 ${first}${hint}`;
      case 'commander.missingArgument':
        return `缺少 <${first}>`;
      case 'commander.optionMissingArgument':
        return `参数 ${first} 缺少取值`;
      case 'commander.missingMandatoryOptionValue':
        return `缺少参数 ${first}`;
      case 'commander.conflictingOption':
        return `参数 ${first} 不能与 ${second} 同时使用`;
      case 'commander.excessArguments':
        return '命令后面的内容过多';
      case 'commander.invalidArgument': {
        const choices = /Allowed choices are (.+)\.$/.exec(message)?.[1];
        const why = choices === undefined ? (message.split(' is invalid. ')[1] ?? '') : `可选 ${choices}。`;
        return `参数 ${first} 的取值“${second}”不对。${why}`;
      }
      default:
        return message.replace(/^error: /, '');
    }
  },
  /** What standard and procedure of an exit come to together, with what each comes to. */
  togetherOf: (together: string, standard: string, procedure: string) =>
    `${together}（标准${standard}，程序${procedure}）`,
  nothingJudged: '没有任何记录作出结论，不能算全部达标；请检查路径和 --level',
  /** What keeps files from being read. */
  file: {
    missing: (file: string) => `${file}：文件不存在；请检查路径`,
    unreadable: (file: string) => `${file}：文件无法读取；请检查权限`,
    changed: (file: string) => `${file}：读取期间文件被改动，所读内容不作数；请保存完毕后重新运行`,
    empty: (file: string) => `${file}：文件中没有记录；请检查是否选错文件`,
    emptyFolder: (file: string) =>
      `${file}：文件夹中没有表格（.xlsx、.xlsm、.xls、.csv、.tsv）或 .json、.ndjson、.jsonl 文件`,
    special: (file: string) => `${file}：不是普通文件或文件夹；请将内容经管道传入，并以 - 代替文件名`,
  },
  unknownExtension: (file: string) =>
    `${file}：不认识的扩展名；若内容是 JSON，请加参数 --input json|ndjson；表格请存为 .xlsx 或 .csv`,
  disagreement: (place: string, difference: string) =>
    `${place}：两套引擎的结论不一致，请勿采用该结论，并向开发者报告：${difference}`,
};

/** Every command's help and complaints. */
export type CommandWords = typeof zhCommand;
