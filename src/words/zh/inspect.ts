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
}

export const zhInspect = {
  noVillage: '所在村未填',
  severity: { error: '有误', warning: '存疑', note: '提示' },
  summary: ({ findings, error, warning, note, inspected, refused, skipped }: InspectCounts) =>
    `共读取 ${inspected + refused + skipped} 条记录：已核查 ${inspected} 条，退回更正 ${refused} 条，其他级别未核查 ${skipped} 条；疑点 ${findings} 条：有误 ${error}，存疑 ${warning}，提示 ${note}`,
};

/** The sentences. */
export type InspectWords = typeof zhInspect;
