/** What `tuopin cases` says about itself, in both languages. */
import type { Language } from '../words/words.js';

const en: CasesWords = {
  about: 'work on case files',
  suggest: 'write the cases that are lacking: what no case covers, and slips in the rules that none notices',
  cases:
    'a case file or a folder of them, as often as needed (default: cases in the folder of --rulebook, else fixtures/cases and fixtures/refused, if there)',
  out: 'the file to write; one that is there already is never written over (default: standard output)',
  jobs: 'how many threads run mutants (default: one a core)',
  after: `
What a suggested record must come to is left open. "tuopin test" refuses such a case until somebody has written under
"expect" what the policy gives for it, and has removed "unconfirmed".

Exit status, the largest that applies:
  0  suggestions were written, or nothing is lacking
  1  some case fails as the rules are
  2  the command line is wrong, or the file is there already
  3  some case file cannot be read, or the rulebook is refused
  4  the tool failed

Examples:
  tuopin cases suggest
  tuopin cases suggest --rulebook my-rules/ --cases my-cases/ --out my-cases/suggested.json`,
  exists: (file) => `--out ${file}: is there already and is not written over; name a new file`,
  failing: (name) => `The case "${name}" fails as the rules are; correct it or the rules before cases are suggested.`,
  without: (what) => `No record was found for this: ${what}`,
  summary: (count, file) =>
    count === 0
      ? 'Nothing to suggest.'
      : `${count} ${count === 1 ? 'case' : 'cases'} suggested${file === undefined ? '' : ` in ${file}`}; write under "expect" what each must come to, and remove "unconfirmed".`,
};

const zh = {
  about: '编制用例',
  suggest: '补充所缺用例：尚无用例的情形，以及规则改错而没有用例能够发现之处',
  cases:
    '用例文件或其所在文件夹，可多次使用（默认为 --rulebook 文件夹内的 cases，没有则用 fixtures/cases 和 fixtures/refused）',
  out: '写入的文件；已有的文件不会被覆盖（默认输出到屏幕）',
  jobs: '并行校验的线程数（默认与处理器核数相同）',
  after: `
补充的用例不含结论。须由人依据政策在 expect 中填写应得的结论并删去 unconfirmed，否则 tuopin test 不予运行并报告“尚未确认”。

退出码，取下列情形中最大的：
  0  已写出补充用例，或没有缺少的用例
  1  现行规则下有用例未通过
  2  命令写法有误，或文件已存在
  3  有用例文件无法读取，或规则有误
  4  程序出错

示例：
  tuopin cases suggest
  tuopin cases suggest --rulebook 规则/ --cases 用例/ --out 用例/补充.json`,
  exists: (file: string) => `--out ${file}：文件已存在，不予覆盖；请另取文件名`,
  failing: (name: string) => `现行规则下用例“${name}”未通过；请先更正该用例或规则，再补充用例。`,
  /** Something that is lacking and for which no record was found. */
  without: (what: string) => `未找到相应记录：${what}`,
  summary: (count: number, file: string | undefined) =>
    count === 0
      ? '没有需要补充的用例。'
      : `已补充用例 ${count} 个${file === undefined ? '' : `，存入 ${file}`}；请在 expect 中填写应得的结论，并删去 unconfirmed。`,
};

/** Its help and complaints. */
export type CasesWords = typeof zh;

/** The words in each language. */
export const casesWords: Readonly<Record<Language, CasesWords>> = { zh, en };
