/** What commands say where they read registers; nobody else does. */

export const zhTableCommands = {
  /** On a terminal, while a register is read. */
  rows: (file: string, rows: number) => `${file}：已读取${rows}行…`,
  reading: (file: string, records: number) => `${file}：已读成${records}条记录…`,
  noAsOf: (file: string) => `${file}：没有“年度”一栏，不知按哪一天认定；请用 --as-of 指明，例如 --as-of 2018-12-31`,
  yearToBeAsked: (file: string) => `${file}：没有“年度”一栏，须先指明核查哪一年。`,
  whichYear: '请输入年份或日期（2018 即 2018-12-31；直接回车则不核查）：',
  whichYearAgain: '请输入四位年份（如 2018）或日期（如 2018-12-31），或按回车跳过。',
  takenAsOf: (file: string, day: string) => `${file}：按 ${day} 核查。要下次不再询问，加上 --as-of ${day}`,
  blankYear: (file: string, heading: string, count: number) =>
    `${file}：有${count}条“${heading}”未填，不知按哪一天认定；请补填，或用 --as-of 指明，例如 --as-of 2018-12-31`,
  moreQuestions: (count: number) => `另有${count}个问题，用 tuopin tables map 查看`,
  moreNotes: (count: number) => `另有${count}条说明，用 tuopin tables map 查看`,
  questions: (file: string, count: number) =>
    `${file}：有${count}个问题须先回答；答案写入对应关系文件的 answers，用 --map 给出：`,
  howToAnswer: (file: string, id: string, value: string, map?: string) =>
    map === undefined
      ? `生成对应关系文件：tuopin tables map ${file} --out 对应关系.json；在其中加写答案，例如 "answers": { ${JSON.stringify(id)}: ${JSON.stringify(value)} }，再用 --map 对应关系.json 给出`
      : `在 ${map} 的 "answers" 中加写答案，例如 ${JSON.stringify(id)}: ${JSON.stringify(value)}`,
  toBeAnswered: (file: string, count: number) =>
    `${file}：有${count}个问题须先回答。输入序号后回车；直接回车则暂不回答。`,
  asked: (number: string, words: string, cell: string, count: number, samples: readonly string[]) =>
    `${number}　${words}（${cell === '' ? '' : `${cell}，`}共${count}格${samples.length === 0 ? '' : `；例：${samples.join('、')}`}）`,
  choose: (count: number) => `请选择（${count === 1 ? '1，或按回车跳过' : `1-${count}`}）：`,
  chooseAgain: (count: number) => `请输入${count === 1 ? '1' : `1至${count}`}，或按回车跳过。`,
  answered: (file: string, answers: string, map?: string) =>
    map === undefined
      ? `${file}：已按回答读取。要下次不再询问，用 tuopin tables map ${file} --out 对应关系.json 回答并存下，或在对应关系文件中写入 "answers": ${answers}，再用 --map 对应关系.json 给出`
      : `${file}：已按回答读取。要下次不再询问，用 tuopin tables map ${file} --map ${map} --out ${map} 回答并存下（原有的对应关系和答案保留），或在 ${map} 的 "answers" 中加写 ${answers}`,
  questionLine: (id: string, words: string, options: readonly string[], cell: string, count: number) =>
    `${id}　${words}（${cell === '' ? '' : `${cell}，`}共${count}格）　${options.join('；')}`,
  badMapping: (file: string, faults: readonly string[]) =>
    `--map ${file}：不是对应关系文件：${faults.join('；')}；格式见 tuopin schema mapping`,
  exists: (file: string) => `${file} 已存在；请换一个文件名`,
  written: (file: string) => `对应关系已写入 ${file}；下次用 --map ${file} 给出`,
  onlyWorkbooks: (file: string) => `${file}：只有 .xlsx、.xlsm 文件可以标注`,
  markedAs: (file: string, extension: string) => `${file}：标注副本的扩展名须为 ${extension}，否则 Excel 不能打开`,
  markedIn: (file: string, { error, question, note }: Readonly<Record<'error' | 'question' | 'note', number>>) =>
    `已写入 ${file}：标红${error}格（须更正），标黄${question}格（须先回答），标蓝${note}格（请核对）；原因见各格批注`,
  sheet: (name: string) => (name === '' ? '各栏：' : `工作表“${name}”：`),
  /** Whether it is sure what a column holds, or asked. */
  column: (
    column: string,
    heading: string,
    meaning: string,
    unit: string,
    samples: readonly string[],
    asked: readonly string[],
  ) =>
    `${asked.length === 0 ? '' : '? '}${column}　${heading} → ${meaning}${unit === '' ? '' : `（${unit}）`}${samples.length === 0 ? '' : `　例：${samples.join('、')}`}${asked.length === 0 ? '' : `　须先回答：${asked.join('、')}`}`,
  /** A second list of the same records (`--against`). */
  against: {
    mapAlone: '--against-map 须与 --against 同用',
    stdinTwice: '记录和 --against 不能都从标准输入读取',
    twice: (who: string, first: string, second: string) =>
      `${who}：在对照表中重复（${first}、${second}），其中无误的均与名册对照；请核对`,
    refused: (file: string) => `${file} 中的记录有误，未用于对照：`,
    more: (count: number) => `另有${count}条，未逐条列出`,
    remark: (file: string, differing: number, without: number) =>
      `与 ${file} 对照：不一致${differing}条，未能对照${without}条`,
  },
};

/** The same in a language. */
export type TableCommandWords = typeof zhTableCommands;
