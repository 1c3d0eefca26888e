/** What `tuopin inspect` says, in Chinese. */

/** What became of the records that were read: each is one of these. */
export interface RecordCounts {
  readonly inspected: number;
  readonly refused: number;
  /** Of other levels than the one asked for. */
  readonly skipped: number;
}

/** How many findings of each severity, in how many records. */
export interface InspectCounts extends RecordCounts {
  readonly findings: number;
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  /** Found, and answered before: not listed. */
  readonly answered: number;
}

export const zhInspect = {
  noVillage: '所在村未填',
  severity: { error: '有误', warning: '存疑', note: '提示' },
  summary: ({ findings, error, warning, note, inspected, refused, skipped, answered }: InspectCounts) =>
    `共读取 ${inspected + refused + skipped} 条记录：已核查 ${inspected} 条，退回更正 ${refused} 条，其他级别未核查 ${skipped} 条；疑点 ${findings} 条：有误 ${error}，存疑 ${warning}，提示 ${note}${answered === 0 ? '' : `；另有 ${answered} 条已答复，未列出`}`,
  /** Of a list that is filled in: its sheet, what its columns are headed by, and what can be answered. */
  list: '疑点清单',
  column: {
    village: '村',
    level: '级别',
    id: '编号',
    severity: '程度',
    finding: '疑点',
    proposal: '核对事项',
    answer: '答复',
    code: '疑点代码',
    path: '字段',
    others: '相关',
    file: '文件',
    line: '行',
    item: '条',
    key: '识别码',
  },
  reply: { real: '数据属实', error: '数据有误' },
  /** How lists were answered before. */
  replyBefore: { real: '属实', error: '有误' },
  /** What to do with the list, beside what is found. */
  howToAnswer: {
    sheet: '填写说明',
    lines: [
      '请在“答复”一栏选填：数据属实，或数据有误；尚未核实的留空。',
      '数据属实：所填数据经核实无误，情况确实如此。',
      '数据有误：所填数据确有错误，请在原表中更正。',
      '填好后用 tuopin inspect 加 --answers 给出此表，已答复的不再列出；原数据更改后仍有疑点的，重新列出。',
    ],
  },
  /** The places of records that are found together. */
  places: (places: readonly string[], more: number) =>
    `（见${places.join('、')}${more === 0 ? '' : `，另有${more}处`}）`,
  ask: '核对：',
  noAnswers: (file: string) =>
    `--answers ${file}：其中没有答复；请给出 JSON 文件（写法见 tuopin schema answers），或带“识别码”“答复”两列的疑点清单`,
  answersUnmatched: (answers: number, all: number) =>
    all === 0
      ? '--answers 给出的清单中，“答复”一列全部空白'
      : `答复共${all}条，其中${answers}条在本次核对中没有对应的疑点：数据已更正的，属正常；否则请核对“识别码”一列是否改动、名册是否为同一批`,
  notAReply: (file: string, cell: string, text: string) =>
    `--answers ${file}：${cell} 填“${text}”，答复应为“数据属实”或“数据有误”，不答复的留空`,
};

/** The sentences. */
export type InspectWords = typeof zhInspect;
