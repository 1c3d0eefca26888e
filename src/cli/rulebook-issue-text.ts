/** What is wrong with a rulebook, in words. */
import type { RulebookIssue } from '../base/errors.js';
import type { Language } from '../words/words.js';

/** By their codes, what is wrong and what to do; names and places stand in the message, which is English. */
const zh: Readonly<Record<RulebookIssue['code'], string>> = {
  // Of a rulebook.
  ambiguousGroup: '同一条件中有两种写法，请只保留一种',
  badShape: '写法不符合要求，请改正',
  cycle: '规则循环引用自身，请去掉其中一处引用',
  danglingReference: '引用的名称不存在，请补充或改正',
  duplicateId: '名称或起始日期重复，请改名或删去一个',
  emptyList: '列表为空或没有必须达到的标准，请补充',
  forbiddenKey: '规则文件中不允许此字段，请删去',
  missingCitation: '缺少政策依据，请补充',
  missingFile: '缺少此文件，规则中必须有',
  missingLabel: '缺少中文或英文名称，请补充',
  missingVerdict: '没有给出结论的规则，无法核查，请补充',
  tooDeep: '嵌套或引用层数过多，请拆分',
  tooLarge: '内容过多，请拆分或精简',
  typeMismatch: '两边的类型或单位不一致，无法比较，请改正',
  unknownFact: '没有这一事实或标准值，请核对名称',
  unknownKey: '没有这个字段，请删去或改正',
  unknownOperator: '没有这种比较方式，请改正',
  unknownReading: '没有这一政策口径或选项，请补充或改正',
  unmapped: '没有条款对应，请在条款的 by 中写明',
  // Of its text.
  badJson: '不是有效的 JSON，请检查引号、逗号和括号',
  badEncoding: '含有无法识别的字节，请以 UTF-8 编码重新保存',
  duplicateKey: '同一字段出现两次，请删去其中一个',
};

/** One line for an issue: where, what, what to do; in Chinese with the English message, which names the names. */
export function rulebookIssueText({ code, file, pointer, message }: RulebookIssue, language: Language): string {
  const place = `${file}${pointer === '' ? '' : `#${pointer}`}`;
  return language === 'zh' ? `${place}：${zh[code]}（${message}）` : `${place}: ${message}`;
}
