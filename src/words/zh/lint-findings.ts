/** What is found odd in a rulebook that loads, in Chinese: for each kind why it matters, what to do, and the finding itself. */
import type { Language } from '../words.js';

type Told<Name extends string> = Readonly<Record<Name, string>>;
/** A comparison as it stands; undefined for a group of conditions. */
type Part = { readonly condition: string | undefined };
/** The day and the readings of which it is so, where it is not always. */
type Sometimes = { readonly when: readonly string[] };

const part = (condition: string | undefined) => (condition === undefined ? '这组条件' : `“${condition}”`);
const forOne = (when: readonly string[]) => (when.length === 0 ? '' : `（例如 ${when.join('、')}）`);

/** By the codes of findings. */
export const zhLintFindings = {
  unreachableBound: {
    title: '界限超出取值范围',
    why: '比较的界限在该数据可能取值之外，数据只要齐全，结果总是一样，这一条件实际上没有起作用；多半是数值、单位或比较符号写错。',
    mend: '核对该标准值的数值、单位和比较符号；确实不起作用的条件应删去。',
    message: ({ condition, met, when }: Told<'condition'> & { readonly met: boolean } & Sometimes) =>
      `“${condition}”在数据齐全时总是${met ? '成立' : '不成立'}：界限超出该数据可能的取值${forOne(when)}`,
  },
  alwaysTrue: {
    title: '条件总是成立',
    why: '无论数据如何，只要齐全，条件都成立，等于没有提出要求；数据缺失时又会使结论待核实。',
    mend: '核对各比较的取值和组合方式（all、any、not）；不需要的条件应删去。',
    message: ({ condition, when }: Part & Sometimes) => `${part(condition)}在数据齐全时总是成立${forOne(when)}`,
  },
  alwaysFalse: {
    title: '条件总是不成立',
    why: '各项要求互相矛盾，无论数据如何都不能同时成立，有关标准永远不能达标。',
    mend: '核对互相矛盾的比较，改正取值或比较符号，或将 all 改为 any。',
    message: ({ condition, when }: Part & Sometimes) => `${part(condition)}在数据齐全时总是不成立${forOne(when)}`,
  },
  redundantCondition: {
    title: '条件重复或多余',
    why: '同组另一条件已经包含了它，有没有它结果都一样；往往是本想写另一项数据或另一个数值。',
    mend: '删去多余的条件，或改正写错的数据名称、数值。',
    message: ({
      condition,
      same,
      number,
      place,
    }: Part & Told<'place'> & { readonly same: boolean; readonly number: number }) =>
      `${part(condition)}${same ? '与' : '已由'}同组第 ${number} 项（${place}）${same ? '意思相同' : '包含'}`,
  },
  notReasoned: {
    title: '条件过多，未作推断',
    why: '条件、口径和数值时段的组合过多，未逐一推断有无总是成立、互相矛盾或重复的条件。',
    mend: '将标准拆分成几项，每项条件少一些。',
    shown: (times: number) => `（同样的比较写了 ${times} 遍）`,
    message: ({ id }: Told<'id'>) => `“${id}”的条件过多，未推断其中有无总是成立、互相矛盾或重复的`,
  },
  repeatedCode: {
    title: '选项重复',
    why: '同一选项列了两次，第二个没有作用；往往是本想写另一个选项。',
    mend: '删去重复的选项，或改为本来要写的选项。',
    message: ({ fact, code }: Told<'fact' | 'code'>) => `“${fact}”的选项“${code}”列了两次`,
  },
  literalNumber: {
    title: '数值写在规则里',
    why: '政策规定的数值写在规则里，就没有依据、没有起止日期，也不能按口径区分或作假设测算。',
    mend: '在 parameters.json 中增加标准值，注明依据和起始日期，规则中改用 { "fact": "标准值编号" }。',
    message: ({ fact, number }: Told<'fact' | 'number'>) =>
      `“${fact}”直接与数值 ${number} 比较；政策数值应作为标准值写入 parameters.json`,
  },
  valueGap: {
    title: '有效期内缺少标准值',
    why: '认定日期落在这段时间内的，没有标准值可比，有关标准只能待核实。',
    mend: '补上这段时间的标准值，或改正前后数值的起止日期；确实查不到的，在 lint.json 中说明理由。',
    message: ({ list, from, to }: Told<'list' | 'from' | 'to'>) => `“${list}”在 ${from} 至 ${to} 没有标准值`,
  },
  valueOverlap: {
    title: '标准值时段重叠',
    why: '前一数值的止日不早于后一数值的起日，同一天有两个标准值。程序取后者，前者的止日落空。',
    mend: '核对依据，改正前一数值的止日（to）或后一数值的起日（from）；紧接着的可以不写止日。',
    message: ({ list, to, next }: Told<'list' | 'to' | 'next'>) =>
      `“${list}”的数值止于 ${to}，而下一数值自 ${next} 起，时段重叠`,
  },
  valueNeverInForce: {
    title: '标准值在有效期内从未适用',
    why: '该数值在规则有效期开始前已被取代或终止，或在有效期结束后才开始，任何记录都用不到。',
    mend: '删去该数值，或改正其日期，或改正 rulebook.json 的有效期（validFrom、validTo）。',
    message: ({ list, from, value }: Told<'list' | 'from' | 'value'>) =>
      `“${list}”自 ${from} 起的数值 ${value} 在规则有效期内从未适用`,
  },
  endWithoutEffect: {
    title: '按比例测算的标准值不用止日',
    why: '按比例测算（proRata）按年份在各数值之间推算，止日（to）不起作用。',
    mend: '删去止日（to）。',
    message: ({ list, to }: Told<'list' | 'to'>) => `“${list}”按比例测算，止日 ${to} 不起作用`,
  },
  readingNeverDiffers: {
    title: '口径各选项没有区别',
    why: '标准或标准值虽然按该口径区分，但在有效期内每一天各选项的比较符号、是否必须、数值都相同，选哪一个结论都一样。',
    mend: '核对各选项下的数值和比较符号，改正抄错的；确无区别的，删去该口径。',
    message: ({ id, options }: Told<'id'> & { readonly options: readonly string[] }) =>
      `口径“${id}”的选项（${options.join('、')}）在有效期内没有任何区别`,
  },
  optionLikeAnother: {
    title: '口径的选项没有用到',
    why: '该选项与另一选项在有效期内每一天效果都相同，多半是规则中漏写了它。',
    mend: '在有关标准的 required、operators 中写明该选项，或将其删去。',
    message: ({ reading, option, like }: Told<'reading' | 'option' | 'like'>) =>
      `口径“${reading}”的选项“${option}”与“${like}”没有区别`,
  },
  choiceWithoutEffect: {
    title: '按口径替换的比较符号没有变化',
    why: '某口径下换用的比较符号与规则中原有的相同，选哪一种结果都一样。',
    mend: '改为该口径应当使用的比较符号（如 decimal:greaterThan 与 decimal:greaterThanInclusive），或删去这一项。',
    message: ({ reading, option, operator }: Told<'reading' | 'option' | 'operator'>) =>
      `${reading}=${option} 换用的比较符号与原有的相同（${operator}）`,
  },
  unusedCriterion: {
    title: '没有用到的标准',
    why: '没有结论规则列出该标准，也没有别的标准引用它，任何记录都不会按它认定。',
    mend: '在结论规则的 conditions.all 中列出该标准；仅供参考的，将 required 写为 false。',
    message: ({ id }: Told<'id'>) => `没有结论规则列出“${id}”，也没有标准引用它`,
  },
  unusedParameter: {
    title: '没有用到的标准值',
    why: '没有任何标准与它比较，改动它不影响结论；可能是规则中漏写了比较，或引用了别的标准值。',
    mend: '在有关标准中引用它，或将其删去。',
    message: ({ id }: Told<'id'>) => `没有标准用到“${id}”`,
  },
  unusedReading: {
    title: '没有用到的口径',
    why: '没有任何标准、标准值随该口径变化，选哪个选项结论都一样，使用者会误以为有区别。',
    mend: '在有关标准的 required、operators 或标准值的 series、proRata 中使用该口径，或将其删去。',
    message: ({ id }: Told<'id'>) => `没有标准随口径“${id}”变化`,
  },
  unusedSource: {
    title: '没有引用的文件',
    why: 'rulebook.json 列出了该文件，但没有标准、标准值或口径引用它；可能漏写了依据，或引错了文件。',
    mend: '在以其为依据的地方引用，或从 sources 中删去。',
    message: ({ id }: Told<'id'>) => `没有任何内容以“${id}”为依据`,
  },
  unusedFact: {
    title: '没有用到的推算数据',
    why: '本规则对该级别作认定，但没有用到程序能够推算的这项数据；供核对是否漏了标准。',
    mend: '确有要求的，增加相应标准；没有要求的，不必处理，或在 lint.json 中说明。',
    message: ({
      id,
      derived,
    }: Told<'id'> & { readonly derived?: Told<'verdict'> & { readonly labels: Told<Language> } }) =>
      derived === undefined
        ? `没有标准用到自定数据“${id}”`
        : `“${derived.verdict}”的各项标准没有用到“${id}”（${derived.labels.zh}）`,
  },
  unusedField: {
    title: '没有用到的自定字段',
    why: '记录要填这一栏，但没有任何标准或推算数据用到它，填什么结论都一样。',
    mend: '在有关标准或 facts.json 中使用它，或将其删去。',
    message: ({ path }: Told<'path'>) => `没有标准或推算数据用到自定字段“${path}”`,
  },
  droppedCriterion: {
    title: '沿用的标准被漏列',
    why: '本规则依据 basedOn 重新列出了所沿用认定的各项标准，其中少了一项，记录不再按该项核查，容易造成误判达标。',
    mend: '将该标准补列进去；确不采用的，在 rulebook.json 的 without 中写明，或在 lint.json 中说明理由。',
    message: ({ rule, id, base }: Told<'rule' | 'id' | 'base'>) => `“${rule}”没有列出“${base}”中的标准“${id}”`,
  },
  criterionWithoutCase: {
    title: '标准没有用例',
    why: '没有用例写明该标准应得的结果，规则改错了也不会被发现。',
    mend: '为该标准编写达标、未达标、待核实的用例（写法见 tuopin schema case），在 expect.criteria 中写明其结果。',
    message: ({ id }: Told<'id'>) => `没有用例写明“${id}”应得的结果`,
  },
  impossiblePlace: {
    title: '引用的位置不是有效编号',
    why: '章节、条款、专栏的编号写法不成其为数字（如“第十十条”），按此查不到原文。',
    mend: '对照原文改正编号。',
    message: ({ place }: Told<'place'>) => `“${place}”不是有效的编号`,
  },
  placeWithoutClause: {
    title: '引用的位置不在条文对照中',
    why: 'clauses.json 逐条列出了该文件的内容，其中没有这个位置；可能位置写错，或条文对照漏了一条。',
    mend: '对照原文改正位置，或在 clauses.json 中补上该条。',
    message: ({ source, place, near }: Told<'source' | 'place'> & { readonly near: string | undefined }) =>
      `条文对照中没有“${source}”的“${place}”${near === undefined ? '' : `，是否应为“${near}”`}`,
  },
  sameLabel: {
    title: '两种语言的文字相同',
    why: '中文和英文写得一模一样，其中一种没有翻译，核查表和网页会出现另一种语言。',
    mend: '补上译文。',
    message: ({ label }: { readonly label: Told<Language> }) => `中文和英文都是“${label.zh}”`,
  },
  chineseWithoutHan: {
    title: '中文文字中没有汉字',
    why: '中文处写的不是中文，核查人员看不懂。',
    mend: '写成中文；中英文写反的，对调。',
    message: ({ text }: Told<'text'>) => `中文文字“${text}”中没有汉字`,
  },
  englishWithHan: {
    title: '英文名称中有汉字',
    why: '英文名称没有译完，看英文的人读不懂。说明性文字可以引用原文词语，不在此列；但通篇没有英文的仍会报告。',
    mend: '译成英文；原文词语放到说明（note）中。',
    message: ({ text }: Told<'text'>) => `英文“${text}”中有汉字`,
  },
  wordsInOneLanguage: {
    title: '只有一种语言有自定说法',
    why: '一项标准或结论在一种语言中用自定说法，在另一种语言中只按名称作一般表述，两种核查表说得不一样。',
    mend: '在另一语言的文件中补上，或删去这一处。',
    message: ({ file, id }: Told<'file' | 'id'>) => `${file} 中没有“${id}”的说法`,
  },
  versionNotInChanges: {
    title: '版本号与变更记录不一致',
    why: 'rulebook.json 的版本号与 changes.json 最新一条不同：或者改了规则没有记录，或者记录了变更没有改版本号；结论书上的版本号因此对不上。',
    mend: '在 changes.json 最前面增加该版本的变更，或改正 rulebook.json 的版本号（version）。',
    message: ({ version, newest }: Told<'version' | 'newest'>) =>
      `规则版本为 ${version}，而 changes.json 最新一条为 ${newest}`,
  },
  noClauseMap: {
    title: '没有条文对照',
    why: '文件夹中没有 clauses.json，无法核对政策文件的每一条是否都有规则，或为何没有。',
    mend: '编写 clauses.json（写法见 tuopin schema clauses），逐条写明由什么认定，或为何不作认定。',
    message: ({ file }: Told<'file'>) => `没有 ${file}，无法对照条文`,
  },
  noChanges: {
    title: '没有变更记录',
    why: '文件夹中没有 changes.json，日后核对旧结论时，看不出规则何时改过、影响哪些结论。',
    mend: '编写 changes.json（写法见 tuopin schema changes），写明每一版本改变了哪些结论。',
    message: ({ file }: Told<'file'>) => `没有 ${file}，看不出规则的变更`,
  },
  unusedIgnore: {
    title: '忽略的问题已不存在',
    why: 'lint.json 中的这一条没有对应的问题：问题已经改正，或位置写错；留着它，同样的问题再出现时就会被漏掉。',
    mend: '删去这一条，或改正其 code 和 at。',
    message: ({ code, at }: Told<'code' | 'at'>) => `“${at}”没有 ${code} 一类的问题`,
  },
};

/** The words on findings: Chinese says what each of them is told. */
export type LintFindings = typeof zhLintFindings;
