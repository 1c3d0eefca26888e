/** What is wrong with a rulebook's files, in Chinese. The place stands before each sentence. */
import type { ExpressionType, FieldKind, RulebookShape, WordsSection } from '../../base/rulebook-issue.js';
import { firstOf, type RulebookNames, type RulebookSentences, type ShapeSentences } from '../rulebook-sentences.js';

const list = (items: readonly string[]) => firstOf(items, '、', (shown, rest) => `${shown}等（另有 ${rest} 项）`);
const meant = ({ suggestion }: { readonly suggestion?: string }) =>
  suggestion === undefined ? '' : `；是否应为“${suggestion}”？`;

const form: Readonly<Record<RulebookShape, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: ' true 或 false',
  array: '列表',
  object: '对象',
  record: '对象',
  tuple: '项数固定的列表',
  age: '年龄，即用文字书写的三位以内整数',
  by: '列表，写明由什么按该条认定',
  changedCriterion: '“级别/名称”，或以 * 表示全部',
  condition: '条件，即含 all、any、not、condition、fact 之一的对象',
  criterionId: '“级别/名称”，如 village/water',
  criterionOfWhy: '写明标准（criterion）的条目，因其写了 why',
  base: '所附规则的编号（如 national-2016），或本规则文件夹之内、之旁的文件夹（如 ./通用、../通用）',
  asOf: '“asOf”，即认定日期',
  day: '真实存在的日期，写作 YYYY-MM-DD',
  documentDate: '年、年月或日期，如 2018、2018-06、2018-06-30',
  expression: '算式，即数字、true、false，或写明 field、fact、sum、ratio 等一种形式的对象',
  expressions: '至少有一个算式的列表',
  expressionsByOption: '按口径各选项分别写明算式的对象',
  fieldPath: '数据项的路径，如 road.metres、members[].veteran，各段由字母和数字组成，以点号连接',
  figure: '用文字书写的十进制数或月日，如 "3.5"、"08-31"',
  identifier: '由字母和数字组成、以小写字母开头的名称',
  label: '中文（zh）、英文（en）两种文字',
  members: '“members”',
  monthDay: '每年都有的月日，写作 MM-DD',
  path: '一个名称，或以 / 连接的两个名称',
  pair: '由两个算式组成的列表',
  place: '统一写法的位置，如“一（四）”“专栏17（六）”，括号用全角',
  pointer: '条件内的 JSON 指针，如 /all/0',
  required: ' true、false，或写明口径（reading）及其选项（option）的对象',
  ruleId: '“级别/名称”或“measure/名称”，如 village/water',
  sentence: '一句话，或由几句话组成的列表',
  slug: '由小写字母和数字组成的名称，词间以 - 连接',
  version: '版本号，如 1.0.0',
};

const expression: Readonly<Record<ExpressionType, string>> = {
  number: '数值',
  boolean: '是否',
  code: '选项',
  day: '日期',
  monthDay: '月日',
};

const worded: Readonly<Record<WordsSection, string>> = {
  rules: '结论规则',
  criteria: '标准',
  comparisons: '数据',
  members: '数据',
  questions: '填报项目',
  remedies: '填报项目、其选项或数据',
};

const kind: Readonly<Record<FieldKind, string>> = {
  money: '金额',
  percent: '百分比',
  count: '计数',
  measure: '量值',
  boolean: '是否',
  code: '选项',
  date: '日期',
  text: '文字',
};

/** The sentences, given the names of types of JSON and of what rules are about. */
export function zhRulebookIssues({ type, about }: RulebookNames): RulebookSentences {
  const what = (found: string) => type[found] ?? ` ${found}`;
  const shapes: ShapeSentences = {
    shape: ({ expected, found }) =>
      found === 'undefined' ? `没有填写，应为${form[expected]}` : `应为${form[expected]}；现为${what(found)}`,
    notInList: ({ options, found, ...told }) =>
      found === 'undefined'
        ? `没有填写，应为以下之一：${list(options)}`
        : `不在可选范围内，应为以下之一：${list(options)}；现为${what(found)}${meant(told)}`,
    atLeast: ({ limit, found }) => `应不小于 ${limit}；现为 ${found}`,
    atMost: ({ limit, found }) => `应不大于 ${limit}；现为 ${found}`,
    tooFew: ({ limit }) => `至少应有 ${limit} 项；请补上`,
    tooMany: ({ limit }) => `最多 ${limit} 项；请拆分`,
    emptyText: () => '不能为空；请填写',
    longText: ({ limit }) => `最多 ${limit} 个字符；请缩短`,
    otherwise: () => '写法不对；请用 tuopin schema 查看正确写法',
  };
  return {
    ambiguousGroup: { severalKinds: ({ given }) => `同时有 ${given.join('、')}；请只保留一个` },
    badShape: {
      ...shapes,
      unreadable: () => '不能像 JSON 那样读取：其中的存取器或代理会报错；请传入普通对象',
      endsBeforeItBegins: () => '止日早于起日；请核对这两个日期',
      bareComparison: () => '规则应以 all、any 或 not 开头；请把比较放进其中',
      namedLikeMeasure: ({ id }) => `“${id}”是帮扶措施的名称，event 的类型应为 measure`,
      measureName: () => '帮扶措施应命名为“measure/名称”，如 measure/studyGrant',
      verdictOfMember: () => '结论规则针对户、村、乡镇、县；成员可享受的应写为帮扶措施',
      notAllOfCriteria: (told) => `${told.type === 'verdict' ? '结论规则' : '帮扶措施'}应为 all，其中逐项写明标准名称`,
      lowersNoBase: ({ per }) => `lowers 只用于 per 为 base 的，此处 per 为 ${per}；请删去 lowers，或将 per 改为 base`,
      noMembers: (told) => `${about[told.about]}没有家庭成员，只有户才有；请删去`,
      valuesOrSeries: () => '应有 values 或 series，且只能有一个；都没有的，应在 open 中说明原因',
      proRataValues: () => '按比例测算须有单位和至少两个正数值',
      proRataYears: () => '按年份测算，而有两个数值始于同一年；请只保留一个',
      olderAbove: () => '排在较早的版本之后；最新版本应排在最前',
      baseBelowZero: () => '可能为负数；除数不能小于零，请改写',
      baseMayBeZero: () => '除数可能为零而被除数不可能为零；请改写',
      strayBrace: () => '花括号只能用于标出填入数值之处，如 {value}；请改正',
      noRunOfLines: ({ from, to, lines }) => `${from} 至 ${to} 不是原文 ${lines} 行中的一段；请改正`,
    },
    cycle: {
      refersToItself: ({ id, way }) => `“${id}”经由 ${list(way)} 引用了自己；请去掉其中一处引用`,
      extendsItself: ({ id }) => `“${id}”最终又以本规则为基础；请去掉其中一处`,
      partOfItself: ({ id }) => `“${id}”成了自己的一部分；请去掉其中一处 partOf`,
      computedFromItself: ({ id }) => `“${id}”由自己推算自己；请去掉其中一处引用`,
    },
    danglingReference: {
      base: (told) => `没有名为“${told.id}”的基础规则${meant(told)}`,
      takenOver: (told) => `基础规则中没有“${told.id}”${meant(told)}`,
      leftOut: ({ id }) => `“${id}”已由 rulebook.json 的 without 略去，此处却要用到；请改写此处，或不再略去`,
      source: ({ id }) => `rulebook.json 的 sources 中没有“${id}”；请补上或改正`,
      criterion: (told) => `${about[told.about]}没有名为“${told.id}”的标准${meant(told)}`,
      verdictRule: (told) => `${about[told.about]}没有名为“${told.id}”的结论规则`,
      parameter: (told) => `parameters.json 中没有“${told.id}”${meant(told)}`,
      parameterOfFact: ({ fact, ids }) => `数据 ${fact} 须用到以下标准值：${list(ids)}；请在 parameters.json 中补上`,
      yesOrNo: (told) => `${about[told.about]}没有名为“${told.id}”的是否类数据`,
      comparison: ({ at }) => `本规则中“${at}”处没有比较`,
      judge: (told) => `没有名为“${told.id}”的标准、结论规则、帮扶措施、标准值或数据${meant(told)}`,
      state: ({ id }) => `states 中没有“${id}”；请补上或改正`,
      unreachedState: ({ id }) => `没有任何一步通向“${id}”；请补上通向它的一步，或删去`,
      group: (told) => `${about[told.about]}没有“${told.id}”这一组；请在 groups 中补上`,
      unit: ({ id, options, ...told }) =>
        `没有名为“${id}”的计量单位${meant(told)}；可用：${list(options)}，其他单位请在 fields.json 的 units 中写明`,
      fieldBeside: (told) => `${about[told.about]}没有可与之对照的数据项“${told.id}”${meant(told)}`,
      lintCode: (told) => `“${told.id}”不是可以忽略的问题代码${meant(told)}`,
      worded: ({ id, section, ...told }) => `这套规则没有名为“${id}”的${worded[section]}${meant(told)}`,
      placeInWords: ({ id, options, ...told }) =>
        options.length === 0
          ? `这句话不能填入数值，请去掉 {${id}}`
          : `这句话不能填入 {${id}}，可用：${list(options)}${meant(told)}`,
    },
    duplicateId: {
      listed: ({ id }) => `“${id}”列了两次；请改名或删去一个`,
      defined: ({ id }) => `“${id}”定义了两次；请改名`,
      takenOverTwice: ({ id, bases }) =>
        `${list(bases)} 中的“${id}”各不相同；请自行写明“${id}”，或以 basedOn 指明采用哪一个`,
      fieldAlready: ({ id }) => `各办法的数据中已有“${id}”；请换一个名称`,
      factAlready: ({ id }) => `“${id}”已是数据名称；请为标准值改名`,
      inputOrFactAlready: ({ id }) => `“${id}”已是填报项目或其他级别通用数据的名称；请改名`,
      parameterAlready: ({ id }) => `“${id}”已是标准值的名称；请改名`,
      option: () => '有选项重复；请改名或删去一个',
      replaced: ({ reading, option }) => `${reading}=${option} 两次替换同一比较；请只保留一个`,
      begun: ({ day }) => `有两个数值同自 ${day} 起；请只保留一个`,
      leftTwice: ({ id }) => `“${id}”之后列了两步；下一步只能有一个`,
      line: ({ line }) => `原文第 ${line} 行既说明了理由又另列一处；请只留在条文中，或只留一处理由`,
    },
    emptyList: {
      ...shapes,
      nothingRequired: () => '至少应有一项标准，无论何种口径都必须达标',
      noOptions: () => '为选项类，但没有列出选项；请列出',
      noValue: () => '没有数值；请在 open 中说明原因',
    },
    forbiddenKey: { key: ({ key }) => `规则文件不允许“${key}”：它会改变规则引擎执行的内容；请删去` },
    hiddenCharacter: { character: ({ character }) => `含有看不见或会改变显示的字符 ${character}；请删去` },
    missingCitation: shapes,
    missingFile: { required: () => '缺少该文件；每套规则都应有' },
    missingLabel: shapes,
    missingVerdict: { noExit: () => '没有类型为 verdict、名为“级别/exit”的规则，无法作出结论；请补上' },
    tooDeep: {
      bases: ({ limit }) => `层层为基础的规则超过 ${limit} 层；请直接以所需的规则为基础`,
      conditions: ({ limit }) => `嵌套超过 ${limit} 层；请拆成几项标准`,
      references: ({ limit }) => `引用链超过 ${limit} 层；请直接引用`,
      expressions: ({ limit }) => `连同所引用的数据，算式嵌套超过 ${limit} 层；请拆分`,
      facts: ({ limit }) => `数据引用链超过 ${limit} 层；请直接引用`,
    },
    tooLarge: {
      rules: ({ count, limit }) => `共有 ${count} 条规则；一套规则最多 ${limit} 条`,
      conditions: ({ limit }) => `条件超过 ${limit} 个；请拆分`,
      comparisons: ({ limit }) => `展开引用后，全部比较超过 ${limit} 个；请减少引用`,
      expressions: ({ limit }) => `算式超过 ${limit} 个；请拆分`,
      expressionsOfFact: ({ limit }) => `连同所引用的数据，算式超过 ${limit} 个；请拆分`,
      listsInLists: () => '逐个成员计算时又逐个成员计算，层数过多；请拆分',
      sources: ({ limit }) => `第二来源的取舍超过 ${limit} 种；请删减`,
      factors: ({ limit }) => `连同所引用的数据，因数、被除数和除数超过 ${limit} 个；请拆分`,
      combinations: ({ criteria, count, limit }) =>
        `${list(criteria)} 由 ${count} 个口径相互关联，组合超过 ${limit} 种；请减少决定它们的口径`,
    },
    typeMismatch: {
      otherType: (told) => `是${expression[told.type]}，此处应为${expression[told.wanted]}`,
      unlikeTypes: (told) => `一处是${expression[told.type]}，另一处却是${expression[told.other]}；请改为一致`,
      operatorOfType: ({ operator, ...told }) => `${operator} 不能用于比较${expression[told.type]}`,
      notCompared: (told) => `是${expression[told.type]}；规则只比较数值、是否和选项`,
      unitWithout: (told) => `是${expression[told.type]}，没有单位；请删去单位`,
      sourcesOfMember: () => '关于成员的数据不能有第二来源；只有关于整条记录的数值可以有',
      outsideList: ({ id }) => `“${id}”是成员的项目；请写在 count、total、every 或 some 之内`,
      numberOfFact: ({ fact, id }) => `数据 ${fact} 要求标准值“${id}”为有单位的数值`,
      notOfKind: (told) => `${kind[told.kind]}类数据不用此项；请删去`,
      noValueOf: (told) => `不是${kind[told.kind]}类数据此处可取的值；请改正`,
      otherFamily: () => '与所替换的比较不是一类',
      ordersNumbers: ({ operator, kind: found }) =>
        `${operator} 用于比较数值，而该数据是${found === 'boolean' ? '是否' : '选项'}`,
      numberIsOrdered: ({ operator }) => `该数据是数值，应以 ${operator} 等比较`,
      otherKind: ({ kind: own, found, unit }) => {
        const fact = { number: `单位为 ${unit} 的数值`, boolean: '是否', code: '选项' }[own];
        return `该数据是${fact}，另一边却是${what(found)}`;
      },
      otherUnit: ({ unit, found }) => `该数据的单位为 ${unit}，另一边的单位却是 ${found}`,
      needsList: ({ operator }) => `${operator} 后面应为选项列表`,
      needsOne: ({ operator }) => `${operator} 后面应为一个值，不应为列表`,
      codesAreTexts: () => '列表各项都应为文字形式的选项',
      notAmongCodes: ({ found, options }) => `${list(found)} 不在选项之列：${list(options)}`,
      monthDayCompared: ({ id }) => `“${id}”是月日，不能与数值比较`,
      monthDayAsAmount: ({ id }) => `“${id}”是月日，不是数额`,
      monthDayWithUnit: () => '月日没有单位；请删去单位',
      numberWithoutUnit: () => '数值应有单位；请补上',
      unitOfFact: ({ fact, id, unit }) =>
        `数据 ${fact} 要求标准值“${id}”${unit === undefined ? '为月日，没有单位' : `的单位为 ${unit}`}`,
    },
    unknownFact: {
      input: (told) => `${about[told.about]}没有可供推算的填报项目“${told.id}”${meant(told)}`,
      fact: (told) => `${about[told.about]}没有名为“${told.id}”的数据${meant(told)}`,
      parameterOrFact: (told) => `没有名为“${told.id}”的标准值，${about[told.about]}也没有这项数据${meant(told)}`,
    },
    unknownKey: { key: ({ key }) => `没有“${key}”这个键；请删去或改正` },
    unknownOperator: shapes,
    unknownReading: {
      reading: ({ id }) => `rulebook.json 的 readings 中没有“${id}”；请补上或改正`,
      option: ({ reading, option, options }) => `“${option}”不是口径 ${reading} 的选项，可选 ${list(options)}`,
      optionLacking: ({ reading, option }) => `缺少口径 ${reading} 的选项“${option}”；请补上`,
      readingOfFact: ({ fact, id }) => `数据 ${fact} 须按口径“${id}”推算；请在 rulebook.json 中补上`,
      optionsOfFact: ({ fact, id, found, options }) =>
        `数据 ${fact} 不能识别 ${id}=${list(found)}，可识别 ${list(options)}`,
    },
    unmapped: {
      rule: ({ id }) => `没有一条条文写明由“${id}”认定；请在所依据条文的 by 中写上它`,
      withoutLines: ({ id }) => `“${id}”没有 lines；请写明它在原文哪些行`,
      line: ({ line }) => `原文第 ${line} 行没有收入任何条文；请写入该条的 lines，或写入 unmapped 并说明理由`,
    },
  };
}
