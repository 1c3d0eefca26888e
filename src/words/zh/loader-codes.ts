/** What keeps a rulebook from loading, in Chinese: for each fault why it matters, and what to do. */
import type { RulebookIssueData } from '../../base/rulebook-issue.js';

/** By the codes of faults; `shown` stands for an example too long to show. */
export const zhLoaderCodes = {
  badJson: {
    title: '不是有效的 JSON',
    why: '文件不符合 JSON 语法，无法读取。',
    mend: '按行号、列号改正，常见的是漏写或多写逗号、引号、括号。',
  },
  badEncoding: {
    title: '文字编码不是 UTF-8',
    why: '文件不是以 UTF-8 编码保存，汉字会变成乱码。',
    mend: '用编辑器另存为 UTF-8 编码。',
    shown: '（以 GBK 等其他编码保存的文件）',
  },
  duplicateKey: {
    title: '键重复',
    why: '同一对象中同一个键写了两次，前一个会被悄悄丢弃。',
    mend: '保留正确的一个，删去另一个。',
  },
  missingFile: {
    title: '缺少必需的文件',
    why: '规则文件夹必须有 rulebook.json（基本信息、文件、口径）和 parameters.json（标准值）。',
    mend: '补上该文件（写法见 tuopin schema rulebook、tuopin schema parameters），或检查文件夹路径。',
  },
  missingVerdict: {
    title: '没有结论规则',
    why: '没有类型为 verdict 的规则，各项标准不构成任何结论。',
    mend: '增加一条结论规则，在 conditions.all 中依次列出各项标准。',
  },
  badShape: {
    title: '写法不对',
    why: '该处的类型、格式或组成不符合规则文件的写法。',
    mend: '按该文件的写法改正：规则文件见 tuopin schema rules，其他文件见 tuopin schema 加文件名（如 fields、facts、parameters、words、rulebook）；编辑器可据文件的 $schema 提示。',
  },
  unknownKey: {
    title: '多出的键',
    why: '规则文件没有这个键，写在里面的内容不会被读取。',
    mend: '改正键名；需要说明的，写在 note 中。',
  },
  forbiddenKey: {
    title: '不允许的键',
    why: 'path、params、priority 会改变规则引擎执行的内容，path 甚至可以执行代码，一律不接受。',
    mend: '删去该键，改用数据名称（fact）表达。',
  },
  hiddenCharacter: {
    title: '含有看不见或会改变显示的字符',
    why: '控制字符、改变书写方向的字符、零宽字符、软连字符、标签字符等会让人看到的与文件所写的不一致。',
    mend: '删去该字符，按所见重新录入。',
  },
  missingLabel: {
    title: '缺少一种语言的文字',
    why: '名称和说明须有中文、英文两种，缺一种就有人看不懂。',
    mend: '补上 zh 或 en。',
  },
  missingCitation: {
    title: '没有依据',
    why: '标准、结论、标准值和口径选项都必须写明依据的文件和位置。',
    mend: '写明 citations：文件编号（source）和位置（at）。',
  },
  emptyList: { title: '不能为空的列表', why: '空的 all、any 或列表没有确定的含义。', mend: '补上内容，或删去整组。' },
  ambiguousGroup: {
    title: '一个条件有两种组合',
    why: '同一条件中同时写了 all、any、not、condition、fact 中的两个，不知以哪个为准。',
    mend: '保留一个；两个都要的，分别写成条件放进 all。',
  },
  unknownFact: {
    title: '没有这项数据',
    why: '记录中没有这项数据，程序也不能推算。',
    mend: '改正名称；全部字段见 tuopin schema household、village、township、county。',
  },
  unknownOperator: {
    title: '没有这种比较',
    why: '比较符号不在允许之列；数值比较须带 decimal:，以保证精确。',
    mend: '改用 equal、notEqual、in、notIn，或 decimal:greaterThanInclusive 等四种数值比较。',
  },
  typeMismatch: {
    title: '比较的两边不相配',
    why: '数值与文字相比、单位不同，或选项不在该字段的选项之列，比较没有意义。',
    mend: '核对两边的类型、单位和选项。',
  },
  unknownReading: {
    title: '没有这种口径或选项',
    why: 'rulebook.json 的 readings 中没有该口径或选项，或漏写了某一选项。',
    mend: '改正名称，或在 rulebook.json 中增加。',
  },
  danglingReference: {
    title: '引用的内容不存在',
    why: '引用的文件、标准、标准值或比较位置找不到。',
    mend: '改正名称，或补上被引用的内容。',
  },
  duplicateId: { title: '编号重复', why: '同一编号定义了两次，不知以哪个为准。', mend: '改名或删去其中一个。' },
  cycle: {
    title: '标准互相引用，成为循环',
    why: '标准直接或经由其他标准引用了自己，无从认定。',
    mend: '去掉其中一处引用。',
  },
  tooDeep: {
    title: '嵌套过深',
    why: '条件或引用的层次过多，人难以核对，程序也不接受。',
    mend: '拆成几项标准，分别引用。',
    shown: '（70 层 not）',
  },
  tooLarge: {
    title: '内容过多',
    why: '条件超过一万个，或文件超过 64 MiB，不予读取。',
    mend: '拆成几套规则。',
    shown: '（一万零一个比较）',
  },
  unmapped: {
    title: '没有条文依据的标准或标准值，或没有着落的原文行',
    why: 'clauses.json 没有一条写明由它认定，或没有收入这一行：条文对照就不完整，也可能是规则超出了政策。',
    mend: '在所依据条文的 by 中写上它；原文行写入该条的 lines，不属于任何条文的写入 unmapped 并说明理由。',
  },
} satisfies Record<RulebookIssueData['code'], Record<'title' | 'why' | 'mend', string> & { shown?: string }>;

/** The words on what is refused. */
export type LoaderCodes = typeof zhLoaderCodes;
