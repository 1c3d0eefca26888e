/** What the loader refuses a rulebook for: as grave as can be, since nothing is judged by such a rulebook. */
import type { RulebookIssueData } from '../../base/rulebook-issue.js';
import type { Label } from '../../records/field.js';
import { MANIFEST, PARAMETERS } from './context.js';
import type { LintCode, LintExample } from './lint-code.js';

const RULES = 'village-exit.json';
const roads = { fact: 'tasks.roads', operator: 'equal', value: true };
const limit = { fact: 'povertyIncidence', operator: 'decimal:lessThan', value: { fact: 'incidence/limit' } };

type Code = RulebookIssueData['code'];

function refusal(code: Code, title: Label, why: Label, mend: Label, example: LintExample): LintCode {
  return { code, severity: 'error', title, why, mend, example };
}

function nested(depth: number): unknown {
  return depth === 0 ? { all: [roads] } : { not: nested(depth - 1) };
}

export const loaderCodes: readonly LintCode[] = [
  refusal(
    'badJson',
    { zh: '不是有效的 JSON', en: 'not JSON' },
    { zh: '文件不符合 JSON 语法，无法读取。', en: 'The file breaks the grammar of JSON and cannot be read.' },
    {
      zh: '按行号、列号改正，常见的是漏写或多写逗号、引号、括号。',
      en: 'Correct it at the line and column given; mostly a comma, quote or bracket is missing or too many.',
    },
    { file: 'changes.json', at: '', raw: true, bad: '{ "changes": [ }', good: undefined },
  ),
  refusal(
    'badEncoding',
    { zh: '文字编码不是 UTF-8', en: 'not UTF-8' },
    {
      zh: '文件不是以 UTF-8 编码保存，汉字会变成乱码。',
      en: 'The file is saved in another encoding, and its characters come out wrong.',
    },
    { zh: '用编辑器另存为 UTF-8 编码。', en: 'Save it as UTF-8 in an editor.' },
    {
      file: 'changes.json',
      at: '',
      raw: true,
      bad: Uint8Array.of(0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d),
      good: undefined,
      shown: { zh: '（以 GBK 等其他编码保存的文件）', en: '(a file saved as GBK, for one)' },
    },
  ),
  refusal(
    'duplicateKey',
    { zh: '键重复', en: 'a key given twice' },
    {
      zh: '同一对象中同一个键写了两次，前一个会被悄悄丢弃。',
      en: 'One object gives the same key twice; the first would be dropped in silence.',
    },
    { zh: '保留正确的一个，删去另一个。', en: 'Keep the right one and remove the other.' },
    { file: 'changes.json', at: '', raw: true, bad: '{ "changes": [], "changes": [] }', good: undefined },
  ),
  refusal(
    'missingFile',
    { zh: '缺少必需的文件', en: 'a file that every rulebook has is missing' },
    {
      zh: '规则文件夹必须有 rulebook.json（基本信息、文件、口径）和 parameters.json（标准值）。',
      en: 'Every rulebook has a rulebook.json (what it is, documents, readings) and a parameters.json (figures).',
    },
    {
      zh: '补上该文件（写法见 tuopin schema rulebook、tuopin schema parameters），或检查文件夹路径。',
      en: 'Add it (tuopin schema rulebook and tuopin schema parameters tell their forms), or check the path of the folder.',
    },
    { file: PARAMETERS, at: '', bad: undefined, good: undefined },
  ),
  refusal(
    'missingVerdict',
    { zh: '没有结论规则', en: 'no verdict' },
    {
      zh: '没有类型为 verdict 的规则，各项标准不构成任何结论。',
      en: 'There is no rule of type verdict, so the criteria make up nothing that could be judged.',
    },
    {
      zh: '增加一条结论规则，在 conditions.all 中依次列出各项标准。',
      en: 'Add a rule of type verdict that lists the criteria in conditions.all.',
    },
    {
      file: RULES,
      at: '/rules/3',
      bad: {
        name: 'village/exit',
        conditions: { all: [roads] },
        event: {
          type: 'criterion',
          params: {
            labels: { zh: '贫困村退出', en: 'exit of a village' },
            citations: [{ source: '某镇办法', at: '第一条' }],
            required: true,
          },
        },
      },
      good: undefined,
    },
  ),
  refusal(
    'badShape',
    { zh: '写法不对', en: 'the wrong form' },
    {
      zh: '该处的类型、格式或组成不符合规则文件的写法。',
      en: 'What stands there is not of the type, format or make-up that rule files have.',
    },
    {
      zh: '按 tuopin schema rules、parameters、rulebook 显示的写法改正；编辑器可据文件的 $schema 提示。',
      en: 'Correct it by tuopin schema rules, parameters or rulebook; editors complete by the $schema of the file.',
    },
    { file: MANIFEST, at: '/validFrom', bad: '2018年1月1日', good: '2018-01-01' },
  ),
  refusal(
    'unknownKey',
    { zh: '多出的键', en: 'a key that is not known' },
    {
      zh: '规则文件没有这个键，写在里面的内容不会被读取。',
      en: 'Rule files have no such key, and what stands under it would not be read.',
    },
    { zh: '改正键名；需要说明的，写在 note 中。', en: 'Correct the key, or remove it; remarks belong under note.' },
    { file: MANIFEST, at: '/author', bad: 'somebody', good: undefined },
  ),
  refusal(
    'forbiddenKey',
    { zh: '不允许的键', en: 'a key that is not allowed' },
    {
      zh: 'path、params、priority 会改变规则引擎执行的内容，path 甚至可以执行代码，一律不接受。',
      en: 'path, params and priority would change what an engine runs; path can even run code. They are refused everywhere.',
    },
    { zh: '删去该键，改用数据名称（fact）表达。', en: 'Remove it and name the fact that is meant.' },
    {
      file: RULES,
      at: '/rules/0/conditions/all/0',
      bad: { ...roads, path: '$.roads' },
      good: roads,
    },
  ),
  refusal(
    'hiddenCharacter',
    { zh: '含有看不见或会改变显示的字符', en: 'a character that is not seen or steers what is' },
    {
      zh: '控制字符、改变书写方向的字符、零宽字符、软连字符、标签字符等会让人看到的与文件所写的不一致。',
      en: 'Controls, marks of direction, zero width, soft hyphens and tags let people read something else than the file says.',
    },
    { zh: '删去该字符，按所见重新录入。', en: 'Remove it, or type the text again as it is to be seen.' },
    {
      file: RULES,
      at: '/rules/0/event/params/labels',
      bad: { zh: '\u202e通路', en: 'roads' },
      good: { zh: '通路', en: 'roads' },
    },
  ),
  refusal(
    'missingLabel',
    { zh: '缺少一种语言的文字', en: 'a text that one language lacks' },
    {
      zh: '名称和说明须有中文、英文两种，缺一种就有人看不懂。',
      en: 'Names and notes stand in Chinese and English; without one of them some readers have nothing.',
    },
    { zh: '补上 zh 或 en。', en: 'Add zh or en.' },
    { file: RULES, at: '/rules/0/event/params/labels', bad: { zh: '通路' }, good: { zh: '通路', en: 'roads' } },
  ),
  refusal(
    'missingCitation',
    { zh: '没有依据', en: 'no citation' },
    {
      zh: '标准、结论、标准值和口径选项都必须写明依据的文件和位置。',
      en: 'Every criterion, verdict, figure and option says which document it rests on, and where.',
    },
    {
      zh: '写明 citations：文件编号（source）和位置（at）。',
      en: 'Write citations: the id of the document (source) and the place in it (at).',
    },
    {
      file: RULES,
      at: '/rules/0/event/params/citations',
      bad: [],
      good: [{ source: '某镇办法', at: '第一条' }],
    },
  ),
  refusal(
    'emptyList',
    { zh: '不能为空的列表', en: 'a list that must not be empty' },
    { zh: '空的 all、any 或列表没有确定的含义。', en: 'What an empty all, any or list means is not defined.' },
    { zh: '补上内容，或删去整组。', en: 'Fill it, or remove the group as a whole.' },
    { file: RULES, at: '/rules/0/conditions/all', bad: [], good: [roads] },
  ),
  refusal(
    'ambiguousGroup',
    { zh: '一个条件有两种组合', en: 'a condition that is two things' },
    {
      zh: '同一条件中同时写了 all、any、not、condition、fact 中的两个，不知以哪个为准。',
      en: 'It has two of all, any, not, condition and fact, and which one holds is open.',
    },
    {
      zh: '保留一个；两个都要的，分别写成条件放进 all。',
      en: 'Keep one; where both are wanted, put each into an all.',
    },
    { file: RULES, at: '/rules/0/conditions', bad: { all: [roads], any: [roads] }, good: { all: [roads] } },
  ),
  refusal(
    'unknownFact',
    { zh: '没有这项数据', en: 'a fact that does not exist' },
    {
      zh: '记录中没有这项数据，程序也不能推算。',
      en: 'Records have no such field, and it cannot be derived from them either.',
    },
    {
      zh: '改正名称；全部字段见 tuopin schema household、village、township、county。',
      en: 'Correct the name; tuopin schema household, village, township and county list the fields.',
    },
    { file: RULES, at: '/rules/0/conditions/all/0/fact', bad: 'tasks.road', good: 'tasks.roads' },
  ),
  refusal(
    'unknownOperator',
    { zh: '没有这种比较', en: 'an operator that does not exist' },
    {
      zh: '比较符号不在允许之列；数值比较须带 decimal:，以保证精确。',
      en: 'The operator is not among those allowed; comparisons of numbers carry decimal:, so that they are exact.',
    },
    {
      zh: '改用 equal、notEqual、in、notIn，或 decimal:greaterThanInclusive 等四种数值比较。',
      en: 'Use equal, notEqual, in, notIn, or one of the four with decimal:, such as decimal:greaterThanInclusive.',
    },
    {
      file: RULES,
      at: '/rules/1/conditions/all/0',
      bad: { ...limit, operator: 'lessThan' },
      good: limit,
    },
  ),
  refusal(
    'typeMismatch',
    { zh: '比较的两边不相配', en: 'two sides that do not go together' },
    {
      zh: '数值与文字相比、单位不同，或选项不在该字段的选项之列，比较没有意义。',
      en: 'A number against a text, two units, or a code that the field does not have: the comparison means nothing.',
    },
    { zh: '核对两边的类型、单位和选项。', en: 'Check type, unit and codes of both sides.' },
    { file: RULES, at: '/rules/0/conditions/all/0/value', bad: 'yes', good: true },
  ),
  refusal(
    'unknownReading',
    { zh: '没有这种口径或选项', en: 'a reading or option that does not exist' },
    {
      zh: 'rulebook.json 的 readings 中没有该口径或选项，或漏写了某一选项。',
      en: 'readings of rulebook.json has no such reading or option, or one of its options is left out here.',
    },
    { zh: '改正名称，或在 rulebook.json 中增加。', en: 'Correct the name, or add it to rulebook.json.' },
    { file: RULES, at: '/rules/1/event/params/operators/0/option', bad: 'atMoast', good: 'atMost' },
  ),
  refusal(
    'danglingReference',
    { zh: '引用的内容不存在', en: 'a reference to what is not there' },
    {
      zh: '引用的文件、标准、标准值或比较位置找不到。',
      en: 'The document, criterion, parameter or comparison referred to cannot be found.',
    },
    { zh: '改正名称，或补上被引用的内容。', en: 'Correct the name, or add what is referred to.' },
    { file: RULES, at: '/rules/0/event/params/citations/0/source', bad: '某镇方法', good: '某镇办法' },
  ),
  refusal(
    'duplicateId',
    { zh: '编号重复', en: 'an id given twice' },
    { zh: '同一编号定义了两次，不知以哪个为准。', en: 'Two things have one id, and which one is meant is open.' },
    { zh: '改名或删去其中一个。', en: 'Rename or remove one of them.' },
    { file: RULES, at: '/rules/3/conditions/all/-', bad: { condition: 'village/roads' }, good: undefined },
  ),
  refusal(
    'cycle',
    { zh: '标准互相引用，成为循环', en: 'rules that refer to each other in a circle' },
    {
      zh: '标准直接或经由其他标准引用了自己，无从认定。',
      en: 'A criterion refers to itself, directly or through others, so it can never be judged.',
    },
    { zh: '去掉其中一处引用。', en: 'Take out one of the references.' },
    { file: RULES, at: '/rules/0/conditions/all', bad: [{ condition: 'village/roads' }], good: [roads] },
  ),
  refusal(
    'tooDeep',
    { zh: '嵌套过深', en: 'nested too deep' },
    {
      zh: '条件或引用的层次过多，人难以核对，程序也不接受。',
      en: 'Conditions or references are nested so deep that nobody can check them; they are refused.',
    },
    { zh: '拆成几项标准，分别引用。', en: 'Split it into criteria of its own and refer to them.' },
    {
      file: RULES,
      at: '/rules/0/conditions',
      bad: nested(70),
      good: { all: [roads] },
      shown: { zh: '（70 层 not）', en: '(70 times not)' },
    },
  ),
  refusal(
    'tooLarge',
    { zh: '内容过多', en: 'too much' },
    {
      zh: '条件超过一万个，或文件超过 64 MiB，不予读取。',
      en: 'More than 10,000 conditions, or a file of more than 64 MiB, is not read.',
    },
    { zh: '拆成几套规则。', en: 'Split the rulebook.' },
    {
      file: RULES,
      at: '/rules/0/conditions/all',
      bad: Array.from({ length: 10_001 }, () => roads),
      good: [roads],
      shown: { zh: '（一万零一个比较）', en: '(10,001 comparisons)' },
    },
  ),
  refusal(
    'unmapped',
    {
      zh: '没有条文依据的标准或标准值，或没有着落的原文行',
      en: 'a criterion or parameter that no clause leads to, or a line of the text in no clause',
    },
    {
      zh: 'clauses.json 没有一条写明由它认定，或没有收入这一行：条文对照就不完整，也可能是规则超出了政策。',
      en: 'No clause in clauses.json names it or holds the line: the map is incomplete, or the rule asks for more than the policy does.',
    },
    {
      zh: '在所依据条文的 by 中写上它；原文行写入该条的 lines，不属于任何条文的写入 unmapped 并说明理由。',
      en: 'Name it in by of the clause it encodes; put the line in lines of its clause, or under unmapped with a reason.',
    },
    { file: 'clauses.json', at: '/clauses/0/by', bad: ['village/exit'], good: ['village/roads', 'village/exit'] },
  ),
];
