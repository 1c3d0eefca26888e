/** What `tuopin init` says, in both languages. */
import type { Language } from '../words/words.js';

/** Its help, its complaints, and what the files of a rulebook are for. */
export interface InitWords {
  readonly about: string;
  readonly folder: string;
  readonly rulebook: string;
  readonly after: string;
  readonly exists: (folder: string) => string;
  readonly made: (folder: string, id: string, version: string) => string;
  readonly next: (folder: string) => string;
  /** By name. */
  readonly files: Readonly<Record<string, string>>;
  /** Any other file that lies with these. */
  readonly rules: string;
  /** The folder of cases. */
  readonly cases: string;
}

const en: InitWords = {
  about: 'make a rulebook of your own: a small one with its cases, to be changed',
  folder: 'the folder to make; one with something in it is never written over',
  rulebook: 'copy this rulebook instead of the small one: its folder, or the id of one that is shipped',
  after: `
Exit status: 0 the rulebook was made, 2 the command line is wrong or the folder is there already, 3 the rulebook to be
copied is refused, 4 the tool failed

Examples:
  tuopin init my-province
  tuopin init my-province --rulebook national-2016`,
  exists: (folder) => `${folder}: is there already and is not written over; name a new folder`,
  made: (folder, id, version) => `${folder} is a copy of ${id} ${version}:`,
  next: (folder) =>
    `Next: give it an id, a version and a name of its own in rulebook.json, and check it with "tuopin lint ${folder}".`,
  files: {
    'rulebook.json': 'its name, the days it holds for, its documents, its readings',
    'parameters.json': 'figures, each with the day from which it holds and the place it stands in',
    'clauses.json': 'the clauses of the document, and which rule judges by each',
    'changes.json': 'what each version changed, and from which day',
    'words.zh.json': 'what is told in words of its own, in Chinese',
    'words.en.json': 'what is told in words of its own, in English',
    'lint.json': 'what lint finds and is kept on purpose, with the reason',
    'mutants.json': 'slips that no case can notice, with the reason',
    'approved-differences.json': 'differences to another rulebook that are approved, with the reason',
  },
  rules: 'criteria, and the verdict they add up to',
  cases: 'cases: records with the verdict they must get',
};

const zh: InitWords = {
  about: '新建自编规则：生成一套附有用例的小型规则，供修改',
  folder: '要新建的文件夹；已有内容的不会被覆盖',
  rulebook: '改为复制这套规则（文件夹，或本程序所附规则的编号）',
  after: `
退出码：0 已生成；2 命令写法有误，或文件夹已存在；3 所复制的规则有误；4 程序出错

示例：
  tuopin init 我省
  tuopin init 我省 --rulebook national-2016`,
  exists: (folder) => `${folder}：已存在，不予覆盖；请另取文件夹名`,
  made: (folder, id, version) => `已生成 ${folder}，复制自 ${id} ${version}：`,
  next: (folder) => `下一步：在 rulebook.json 中改定编号、版本和名称，再用 tuopin lint ${folder} 检查。`,
  files: {
    'rulebook.json': '规则名称、适用期间、依据文件、政策口径',
    'parameters.json': '标准值，逐个注明起始日期和出处',
    'clauses.json': '文件各条款，以及各由哪条规则判定',
    'changes.json': '各版本改了什么、自何日起',
    'words.zh.json': '自定的中文说法',
    'words.en.json': '自定的英文说法',
    'lint.json': '检查发现而有意保留的问题及理由',
    'mutants.json': '用例无法发现的改动及理由',
    'approved-differences.json': '与另一套规则之间已认可的差异及理由',
  },
  rules: '各项标准，以及由其得出的结论',
  cases: '用例：记录及其应得的结论',
};

/** The words in each language. */
export const initWords: Readonly<Record<Language, InitWords>> = { zh, en };
