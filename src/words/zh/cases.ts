/** What `tuopin cases` says about itself, in Chinese. */

export const zhCases = {
  about: '编制用例',
  suggest: '补充所缺用例：尚无用例的情形，以及规则改错而没有用例能够发现之处',
  cases:
    '用例文件或其所在文件夹，可多次使用（默认为 --rulebook 文件夹内的 cases，没有则用 fixtures/cases 和 fixtures/refused）',
  out: '写入的文件；已有的文件不会被覆盖（默认输出到屏幕）',
  inherited: '连同 extends 沿用的规则一并补充',
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
export type CasesWords = typeof zhCases;
