/**
 * The loader's messages in Chinese. It words them in English where it finds a fault; here each English sentence is the
 * key to the Chinese one, with `{}` for what differs, in the order in which it stands in the English.
 */
import { describeIssue } from '../../records/describe-issue.js';
import type { Language } from '../../words/words.js';
import { loaderCodes } from './loader-codes.js';

/** That a file is in another encoding is said as of a file of records; the line differs. */
const ofEncoding = ['', 'GB18030'].map((found) => {
  const issue = { code: 'badEncoding', path: '', line: 7, message: '', ...(found === '' ? {} : { found }) } as const;
  const said = (language: Language) => describeIssue(issue, language).replace('7', '{}');
  return [said('en'), said('zh')] as const;
});

const sentences: readonly (readonly [en: string, zh: string])[] = [
  ['ends before it begins', '止日早于起日'],
  ['must be <level>/<name>, or * for all', '应写作“级别/名称”，或以 * 表示全部'],
  ['must be a day that exists, written YYYY-MM-DD', '应为真实存在的日期，写作 YYYY-MM-DD'],
  ['must be a version such as 1.0.0', '应为 1.0.0 一类的版本号'],
  ['stands below an older version; the newest stands first', '排在较早的版本之后；最新版本应排在最前'],
  ['must be words of small letters and digits joined by -', '应由小写字母和数字组成，词间以 - 连接'],
  ['must name what judges by this clause', '应写明由什么按该条认定'],
  ['must say in both languages why nothing judges by this clause', '应以中英文说明该条为何不作认定'],
  ['must say in both languages why it is kept', '应以中英文说明保留的理由'],
  ['holds {}, which is not seen or steers what is; remove it', '含有看不见或会改变显示的字符 {}；请删去'],
  ['"{}" is listed twice; rename one of them', '“{}”列了两次；请改名'],
  ['"{}" is listed twice', '“{}”列了两次'],
  ['"{}" is defined twice; rename one of them', '“{}”定义了两次；请改名'],
  [
    '"{}" is no criterion, verdict rule, measure, parameter or fact',
    '没有名为“{}”的标准、结论规则、帮扶措施、标准值或数据',
  ],
  [
    '"{}" is not among the sources of rulebook.json; add it there or correct it',
    'rulebook.json 的 sources 中没有“{}”；请补上或改正',
  ],
  [
    'no clause leads to "{}"; name it in "by" of the clause it encodes',
    '没有一条条文写明由“{}”认定；请在所依据条文的 by 中写上它',
  ],
  ['"{}" has no lines; say where it stands in the text', '“{}”没有 lines；请写明它在原文哪些行'],
  ['{} to {} is no run of the {} lines of the text; correct it', '{} 至 {} 不是原文 {} 行中的一段；请改正'],
  [
    'line {} of the text is in no clause; add it to its clause, or to "unmapped" with a reason',
    '原文第 {} 行没有收入任何条文；请写入该条的 lines，或写入 unmapped 并说明理由',
  ],
  [
    'line {} of the text stands under a reason and once more; let it stand in a clause, or under one reason',
    '原文第 {} 行既说明了理由又另列一处；请只留在条文中，或只留一处理由',
  ],
  [
    '"{}" is not allowed in rule files: it would change what an engine runs; remove it',
    '规则文件不允许“{}”：它会改变规则引擎执行的内容；请删去',
  ],
  ['"{}" is not a known key; remove it', '没有“{}”这个键；请删去或改正'],
  [
    'a rule begins with all, any or not; put the comparison into one of them',
    '规则应以 all、any 或 not 开头；请把比较放进其中',
  ],
  ['a {} is all of a list of conditions, each naming a criterion', '{}应为 all，其中逐项写明标准名称'],
  [
    '"{}" is named like a measure; its event must be of type "measure"',
    '“{}”是帮扶措施的名称，event 的类型应为 measure',
  ],
  ['a measure is named {}, such as {}', '帮扶措施应命名为 {}，如 {}'],
  [
    'a verdict is about a level; what a member may receive is a measure',
    '结论规则针对户、村、县；成员可享受的应写为帮扶措施',
  ],
  ['a {} has no members; only a household has', '{}没有家庭成员，只有户才有'],
  ['"{}" is not a parameter of parameters.json', 'parameters.json 中没有“{}”'],
  ['"{}" is a month and day, not an amount', '“{}”是月日，不是数额'],
  ['at least one criterion must be required whatever the readings', '至少有一项标准无论何种口径都必须达标'],
  ['does not suit the comparison that it replaces', '与所替换的比较不是一类'],
  ['has an option twice', '有选项重复'],
  ['is missing; every rulebook has one', '缺少该文件；每套规则都应有'],
  [
    'no file has a rule of type "verdict" named <level>/exit; nothing could be judged',
    '没有类型为 verdict、名为“级别/exit”的规则，无法作出结论',
  ],
  ['"{}" is not a comparison of this rule', '本规则中“{}”处没有比较'],
  ['"{}" is not an option of {}: {}', '“{}”不是口径 {} 的选项，可选 {}'],
  ['"{}" is not among the readings of rulebook.json', 'rulebook.json 的 readings 中没有“{}”'],
  ['{} replaces this comparison twice; keep one', '{} 两次替换同一比较；请保留一个'],
  [
    'the fact {} depends on the reading "{}"; add it to rulebook.json',
    '数据 {} 须按口径“{}”推算；请在 rulebook.json 中补上',
  ],
  ['the fact {} does not understand {}; it knows {}', '数据 {} 不能识别 {}，可识别 {}'],
  [
    'the fact {} needs the parameter "{}"; add it to parameters.json',
    '数据 {} 须用到标准值“{}”；请在 parameters.json 中补上',
  ],
  ['the fact {} needs "{}" in {}', '数据 {} 要求标准值“{}”的单位为 {}'],
  [
    'must be a condition: an object with all, any, not, condition or fact',
    '应为条件，即含 all、any、not、condition 或 fact 的对象',
  ],
  ['must be a list of at least one code', '应列出至少一个选项'],
  ['must have one of all, any, not, condition or fact', '应有 all、any、not、condition、fact 之一'],
  ['"{}" is not a fact about a {}', '{1}没有名为“{0}”的数据'],
  ['"{}" is a month and day, not a number to compare with', '“{}”是月日，不能与数值比较'],
  ['"{}" is neither a parameter nor a fact about a {}', '没有名为“{0}”的标准值，{1}也没有这项数据'],
  ['{} compares numbers; this fact is a {}', '{} 用于比较数值，而该数据是{}'],
  ['{} needs a list of codes', '{} 后面应为选项列表'],
  ['{} needs one value, not a list', '{} 后面应为一个值，不应为列表'],
  ['this fact is a code; the other side is a {}', '该数据为选项，另一边却是{}'],
  ['this fact is a number in {}; the other side is a {}', '该数据是单位为 {} 的数值，另一边却是{}'],
  ['this fact is a number; compare it with {} and its like', '该数据是数值，应以 {} 等比较'],
  ['this fact is in {}; the other side is in {}', '该数据的单位为 {}，另一边的单位却是 {}'],
  ['this fact is true or false; the other side is a {}', '该数据为是否，另一边却是{}'],
  ['has more than {} conditions; split it', '条件超过 {} 个；请拆分'],
  ['there are {} rules; a rulebook has at most {}', '共有 {} 条规则；一套规则最多 {} 条'],
  [
    'cannot be read as JSON can: a getter or a proxy in it throws; hand in plain objects',
    '不能像 JSON 那样读取：其中的存取器或代理会报错；请传入普通对象',
  ],
  ['"{}" is no yes or no about a {}', '“{}”不是{}的是否类数据'],
  ['has {}; keep one of them', '同时有 {}；请保留一个'],
  ['is nested deeper than {} levels; split it into conditions of its own', '嵌套超过 {} 层；请拆成几项标准'],
  ['a month and day has no unit; remove the unit', '月日没有单位；请删去单位'],
  ['a number needs a unit', '数值应有单位'],
  ['an age is a whole number of at most three digits', '年龄应为三位以内的整数'],
  [
    'must have either values or series, or say in "open" why it has none',
    '应有 values 或 series，且只能有一个；都没有的，应在 open 中说明原因',
  ],
  ['has no value; say in "open" why', '没有数值；请在 open 中说明原因'],
  ['needs a unit and at least two positive values to run through', '按比例测算须有单位和至少两个正数值'],
  ['runs by calendar years; two of its values begin in the same one', '按年份测算，而有两个数值始于同一年'],
  ['"{}" is a fact already; rename the parameter', '“{}”已是数据名称；请为标准值改名'],
  ['"{}" is not a month and day of every year', '“{}”不是每年都有的月日'],
  ['is not an option of {}: {}', '不是口径 {} 的选项，可选 {}'],
  ['lacks the option "{}" of {}', '缺少口径 {1} 的选项“{0}”'],
  ['two values begin on {}; keep one', '有两个数值同自 {} 起；请保留一个'],
  ['"{}" is left twice; what comes next must be one step', '“{}”之后列了两步；下一步只能有一个'],
  ['nothing leads to "{}"', '没有任何一步通向“{}”'],
  ['"{}" is not a verdict rule about a {}', '{1}没有名为“{0}”的结论规则'],
  ['"{}" is not a criterion about a {}', '{1}没有名为“{0}”的标准'],
  ['"{}" refers to itself by way of {}', '“{}”经由 {} 引用了自己'],
  [
    'brings the rulebook to more than {} comparisons with all references followed; refer to fewer',
    '展开引用后，全部比较超过 {} 个；请减少引用',
  ],
  ['is part of a chain of references more than {} long; refer directly', '引用链超过 {} 层；请直接引用'],
  ['must be <level>/<name>, such as village/water', '应写作“级别/名称”，如 village/water'],
  [
    'must be <level>/<name> or measure/<name>, such as village/water',
    '应写作“级别/名称”或“measure/名称”，如 village/water',
  ],
  ['must be a JSON pointer within the conditions', '应为条件内的 JSON 指针'],
  ['must be a decimal number, or a month and day, as text', '应为文字形式的十进制数或月日'],
  ['must be a name of letters and digits', '应为字母和数字组成的名称'],
  ['must be a name, or two joined by /', '应为一个名称，或以 / 连接的两个名称'],
  [
    'must be a place in its one spelling, such as {}, with full-width brackets',
    '位置写法应统一，如“一（四）”“专栏17（六）”，括号用全角',
  ],
  ['must be a year, month or day', '应为年、年月或日期'],
  ['must not be empty: what an empty list means is not defined', '不能为空：空列表没有确定的含义'],
  ['"{}" is not a finding that can be ignored', '“{}”不是可以忽略的问题代码'],
  ['{} is not among {}', '{} 不在选项之列：{}'],
  [
    '{} hang together by {} readings, which can be combined in more than {} ways; let fewer readings decide them',
    '{0} 由 {1} 个口径相互关联，组合超过 {2} 种；请减少决定它们的口径',
  ],
  ...ofEncoding,
  // What the schema library itself says.
  ['Invalid input: expected {}, received {}', '应为{}，现为{}'],
  ['Invalid input: expected {}', '应为 {}'],
  ['Invalid option: expected one of {}', '应为 {} 之一'],
  ['Too small: expected {} to have {}', '内容太少，应有 {1}'],
  ['Too big: expected {} to have {}', '内容太多，应有 {1}'],
  ['Too small: expected {} to be {}', '应 {1}'],
  ['Too big: expected {} to be {}', '应 {1}'],
  ['Invalid input', '写法不对'],
];

const kinds: Readonly<Record<string, string>> = {
  number: '数值',
  boolean: '是否',
  code: '选项',
  text: '文字',
  string: '文字',
  list: '列表',
  array: '列表',
  object: '对象',
  undefined: '空缺',
  null: ' null',
  household: '户',
  village: '村',
  township: '乡镇',
  county: '县',
  member: '成员',
  verdict: '结论规则',
  measure: '帮扶措施',
};

/** The Chinese of a message; of one that is not known here, what its code stands for, and the English. */
export function loaderMessage(code: string, message: string): string {
  const { en, meant } = withoutHint(message);
  const zh = sentences.map(([template, words]) => filled(template, words, en)).find((words) => words !== undefined);
  const hint = meant === undefined ? '' : `；是否应为“${meant}”？`;
  if (zh !== undefined) return `${zh}${hint}`;
  return `${loaderCodes.find((one) => one.code === code)?.title.zh ?? code}：${message}`;
}

/** A message and, apart from it, what the loader takes to be meant. */
function withoutHint(message: string): { readonly en: string; readonly meant?: string } {
  const mark = '; did you mean "';
  const at = message.lastIndexOf(mark);
  if (at < 0 || !message.endsWith('"?')) return { en: message };
  return { en: message.slice(0, at), meant: message.slice(at + mark.length, -2) };
}

/** Whether the Chinese of an English sentence is known. */
export function isKnownMessage(message: string): boolean {
  return sentences.some(([template, words]) => filled(template, words, withoutHint(message).en) !== undefined);
}

function filled(template: string, words: string, message: string): string | undefined {
  const values = valuesIn(template.split('{}'), message);
  if (values === undefined) return undefined;
  const said = values.map((value) => kinds[value] ?? value);
  let next = 0;
  return words.replace(/\{(\d?)\}/g, (_, index: string) => {
    const at = index === '' ? next : Number(index);
    next += 1;
    return said[at] ?? '';
  });
}

/** What stands in a message between fixed pieces of text; undefined where the pieces are not there. */
function valuesIn([first = '', ...pieces]: readonly string[], message: string): readonly string[] | undefined {
  if (!message.startsWith(first)) return undefined;
  const values: string[] = [];
  let from = first.length;
  for (const [index, piece] of pieces.entries()) {
    const at = index === pieces.length - 1 ? message.length - piece.length : message.indexOf(piece, from);
    if (at < from || !message.startsWith(piece, at)) return undefined;
    values.push(message.slice(from, at));
    from = at + piece.length;
  }
  return from === message.length ? values : undefined;
}
