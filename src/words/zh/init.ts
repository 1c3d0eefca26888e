/** What `tuopin init` says, in Chinese. */

export const zhInit = {
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
  },
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
export type InitWords = typeof zhInit;
