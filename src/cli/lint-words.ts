/** What `tuopin lint` says about itself. */
import type { Language } from '../words/words.js';

/** Its help and complaints. */
export interface LintCommandWords {
  readonly about: string;
  readonly rulebook: string;
  readonly cases: string;
  readonly strict: string;
  readonly after: string;
  readonly unreadable: (folder: string) => string;
  readonly notAFolder: (path: string) => string;
  readonly badCases: (place: string, message: string) => string;
}

export const lintCommandWords: Readonly<Record<Language, LintCommandWords>> = {
  en: {
    about:
      'look a rulebook through: what keeps it from loading, and conditions, figures and citations that cannot be meant',
    rulebook: 'folder of the rulebook, or the id of one that is shipped (default: the built-in one)',
    cases:
      'folder of the case files that test it (default: a folder cases in that of the rulebook or beside it, else fixtures/cases, if there)',
    strict: 'exit with 1 for warnings too',
    after: `
A finding that is meant to stay goes into lint.json beside the rules:
  { "ignore": [ { "code": "valueGap", "at": "povertyLine/exit", "reason": { "zh": "…", "en": "…" } } ] }

Exit status, the largest that applies:
  0  nothing that has to be mended
  1  some error was found, or with --strict some warning
  2  the command line is wrong
  3  the rulebook or a case file cannot be read, or the rulebook would be refused
  4  the tool failed

Examples:
  tuopin lint
  tuopin lint my-rules/ --strict
  tuopin lint my-rules/ --cases my-cases/ --format sarif > lint.sarif`,
    unreadable: (folder) =>
      `${folder}: no such folder, or something in it cannot be read; check the path and its permissions`,
    notAFolder: (path) => `${path}: is a file; name the folder of the rulebook`,
    badCases: (place, message) => `${place}: ${message}`,
  },
  zh: {
    about: '检查规则：哪些地方使规则不能使用，哪些条件、标准值、依据可能写错',
    rulebook: '规则文件夹，或本程序所附规则的编号（默认为内置规则）',
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
    unreadable: (folder) => `${folder}：文件夹不存在，或其中有文件无法读取；请检查路径和权限`,
    notAFolder: (path) => `${path}：是文件；请给出规则所在的文件夹`,
    badCases: (place, message) => `用例 ${place}：${message}`,
  },
};
