/** What `tuopin init` says, in both languages. */
import type { Level } from '../records/catalog.js';
import type { Language } from '../words/words.js';

const en: InitWords = {
  about: 'make a rulebook of your own: a small one with its cases, to be changed',
  folder: 'the folder to make; one with something in it is never written over',
  rulebook: 'copy this rulebook instead of the small one: its folder, or the id of one that is shipped',
  extends:
    'build on this rulebook instead of copying one: the id of one that is shipped, or a folder in or beside the new one',
  withCases: 'with --extends, copy the cases of what it builds on',
  after: `
Exit status: 0 the rulebook was made, 2 the command line is wrong or the folder is there already, 3 the rulebook to be
copied is refused, 4 the tool failed

Examples:
  tuopin init my-province
  tuopin init my-province --rulebook national-2016
  tuopin init --extends hunan-2016-2020 --with-cases my-province`,
  exists: (folder) => `${folder}: is there already and is not written over; name a new folder`,
  made: (folder, id, version) => `${folder} is a copy of ${id} ${version}:`,
  extending: (folder, id, version) =>
    `${folder} builds on ${id} ${version}: what it does not state itself it takes over.`,
  buildsOnBeside: (rulebook, beside) =>
    `${rulebook}: builds on ${beside}, which lies beside it; copy both folders, or build on it with --extends`,
  outOfReach: (base) => `${base}: lies neither in nor beside the new folder; copy it there first`,
  noCases: (base) => `${base}: has no folder of cases that can be read; leave out --with-cases`,
  casesOfWhat: '--with-cases copies the cases of what is named by --extends; name it',
  name: "My province's rules",
  first: 'first version',
  nothingKnown: {
    household: 'A household of which nothing is known yet',
    village: 'A village of which nothing is known yet',
    township: 'A township of which nothing is known yet',
    county: 'A county of which nothing is known yet',
  },
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

const zh = {
  about: '新建自编规则：生成一套附有用例的小型规则，供修改',
  folder: '要新建的文件夹；已有内容的不会被覆盖',
  rulebook: '改为复制这套规则（文件夹，或本程序所附规则的编号）',
  extends: '不复制，而以这套规则为基础（本程序所附规则的编号，或新文件夹之内、之旁的文件夹）',
  withCases: '与 --extends 同用，一并复制基础规则的用例',
  after: `
退出码：0 已生成；2 命令写法有误，或文件夹已存在；3 所复制的规则有误；4 程序出错

示例：
  tuopin init 我省
  tuopin init 我省 --rulebook national-2016
  tuopin init --extends hunan-2016-2020 --with-cases 我省`,
  exists: (folder: string) => `${folder}：已存在，不予覆盖；请另取文件夹名`,
  made: (folder: string, id: string, version: string) => `已生成 ${folder}，复制自 ${id} ${version}：`,
  extending: (folder: string, id: string, version: string) =>
    `已生成 ${folder}，以 ${id} ${version} 为基础，未自行写明的一律沿用：`,
  buildsOnBeside: (rulebook: string, beside: string) =>
    `${rulebook}：以旁边的 ${beside} 为基础；请连同该文件夹一并复制，或用 --extends 以其为基础`,
  outOfReach: (base: string) => `${base}：不在新文件夹之内，也不在其旁；请先复制过来`,
  noCases: (base: string) => `${base}：没有可读的用例文件夹；请去掉 --with-cases`,
  casesOfWhat: '--with-cases 复制的是 --extends 所指规则的用例；请一并写明 --extends',
  /** What a rulebook is called until it is given a name. */
  name: '我省办法',
  /** What its first version changed. */
  first: '首次发布',
  /** The sentences of its first cases. */
  nothingKnown: {
    household: '尚未填写任何数据的户',
    village: '尚未填写任何数据的村',
    township: '尚未填写任何数据的乡镇',
    county: '尚未填写任何数据的县',
  } satisfies Readonly<Record<Level, string>>,
  next: (folder: string) => `下一步：在 rulebook.json 中改定编号、版本和名称，再用 tuopin lint ${folder} 检查。`,
  /** By name. */
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
  } as Readonly<Record<string, string>>,
  /** Any other file that lies with these. */
  rules: '各项标准，以及由其得出的结论',
  /** The folder of cases. */
  cases: '用例：记录及其应得的结论',
};

/** Its help, its complaints, and what the files of a rulebook are for. */
export type InitWords = typeof zh;

/** The words in each language. */
export const initWords: Readonly<Record<Language, InitWords>> = { zh, en };
