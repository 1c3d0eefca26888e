/** What `tuopin lint` says about itself, in Chinese. */

export const zhLintCommand = {
  about: '检查规则：哪些地方使规则不能使用，哪些条件、标准值、依据可能写错',
  rulebook: '规则文件夹，或本程序所附规则的编号（默认为内置规则）',
  byOption: '同上，写作参数',
  namedTwice: '规则只能指明一次：写在命令后，或用 --rulebook',
  cases: '校验该规则的用例文件夹（默认为规则文件夹内或与其并列的 cases，没有则用 fixtures/cases，再没有则不查）',
  strict: '有警告时退出码也为 1',
  after: `
有意保留的问题，在规则旁的 lint.json 中写明理由：
  { "ignore": [ { "code": "valueGap", "at": "povertyLine/exit", "reason": { "zh": "…", "en": "…" } } ] }

退出码，取下列情形中最大的：
  0  没有必须改正的问题
  1  有错误；用了 --strict 的，有警告
  2  命令写法有误
  3  规则或用例文件无法读取，或规则有误不能使用
  4  程序出错

示例：
  tuopin lint
  tuopin lint 规则/ --strict
  tuopin lint 规则/ --cases 用例/ --format sarif > 检查.sarif`,
  unreadable: (folder: string) => `${folder}：文件夹不存在，或其中有文件无法读取；请检查路径和权限`,
  notAFolder: (path: string) => `${path}：是文件；请给出规则所在的文件夹`,
  badCases: (place: string, message: string) => `用例 ${place}：${message}`,
};

/** The sentences; what they are given is in words already. */
export type LintCommandWords = typeof zhLintCommand;
