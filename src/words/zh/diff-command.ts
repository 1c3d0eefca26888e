/** What `tuopin diff` says of itself, in Chinese. */

export const zhDiffCommand = {
  about: '比对两套规则：规则有何变化、谁的结论改变、是否放宽',
  old: '原规则：文件夹、本程序所附规则的编号（national-2016）或 git 的“版本:文件夹”',
  new: '新规则，写法相同',
  options: {
    rulebook: '新规则，代替“新规则”一项',
    rulebookPath: '规则在 git 仓库中的文件夹；指定后，原规则和新规则可只写版本',
    cases: '用例文件或文件夹，其中的记录由两套规则分别判定；可重复',
    records: '记录文件或文件夹，- 表示标准输入，由两套规则分别判定；可重复',
    reading: '条文有不同理解时采用的口径，对设有该口径的规则生效',
    approve: '已核对并认可的变化清单（写法见 tuopin schema approval）',
    stricterThan: '查找新规则准予退出而原规则不准予的记录；原规则可写在此处：diff 新规则 --stricter-than 原规则',
    allReadings: '与 --stricter-than 同用：查遍各种口径组合，而不只是默认口径（用时较长）',
    seed: '与 --stricter-than 同用：换一个数，随机记录随之不同',
  },
  after: `
“diff 甲 --stricter-than 乙”检查甲是否不宽于乙，即按甲准予退出的，按乙也应准予退出。程序逐一试遍乙的各项标准能够区分的
取值组合，并另行判定一批随机记录。查出的差异每类列一次，附最简记录。注明“组合已查全”的，除所列外别无差异；其余只是查找，
不是证明。
一套规则退回更正（例如认定日期不在其适用期间）而另一套作出结论的记录，按结论变化计。

退出码取适用的最大值：
  0  比对完毕，结论变化或放宽之处均已认可
  1  有未认可的，或没有可判定的记录，或两套规则没有共同的适用期间
  2  命令写法有误
  3  规则、记录、用例或认可清单无法读取，或有记录被两套规则退回更正
  4  程序出错

示例：
  tuopin diff rules/hunan-2016-2020 rules/national-2016 --lang zh
  tuopin diff 规则2019/ 规则2020/ --records 记录/ --approve 认可清单.json
  tuopin diff main HEAD --rulebook-path rules/hunan-2016-2020 --cases fixtures/cases
  tuopin diff v0.1.0:rules/hunan-2016-2020 rules/hunan-2016-2020 --format html > 规则变化.html
  tuopin diff rules/hunan-2016-2020 --stricter-than national-2016 --approve rules/hunan-2016-2020/approved-differences.json`,
  twoNew: '新规则写了两次：请去掉位置参数或 --rulebook。',
  noNew: 'diff 需要两套规则：diff 原规则 新规则，或 diff 新规则 --stricter-than 原规则。',
  twoOld: '已写明原规则和新规则时，--stricter-than 后不再写规则；请去掉其中一个。',
  apart: '--stricter-than 自行构造记录；请去掉 --cases 和 --records，或分两次运行。',
  onlyLayers: (option: string) => `${option} 只用于查找放宽之处，须与 --stricter-than 同用。`,
  notASeed: '应为 0 至 2147483647 之间的整数。',
  unknownReading: (name: string) => `--reading ${name}：两套规则均无此口径或选项`,
  unreadableApproval: (file: string) => `--approve ${file}：无法读取，请检查路径`,
  noCases: '--cases：未找到用例；请写用例文件或其所在文件夹',
  refused: (count: number) => `${count} 条记录被两套规则退回更正，原因见 tuopin check`,
  nothingJudged: '没有一条记录可由任一套规则判定，结论有无变化不得而知',
  unapproved: (count: number) => `${count} 处变化未认可；请逐一核对，更正规则，或写明理由后列入 --approve 的清单`,
  unused: (count: number) => `认可清单中有 ${count} 条已无对应的变化，请删去`,
  noGit: '未找到 git；请安装，或改写文件夹',
  badRevision: (revision: string) => `“${revision}”不是文件夹，不是本程序所附的规则，也不是当前 git 仓库中的版本`,
  noFolder: (revision: string, folder: string) =>
    `${revision}：没有文件夹“${folder}”；应从仓库根目录写起，或以 ./ 开头从当前目录写起`,
};

/** Help and complaints. */
export type DiffCommandWords = typeof zhDiffCommand;
