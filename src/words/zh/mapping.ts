/** What the parts of a mapping are, for its schema, in Chinese. */
export const zhMapping = {
  level: '记录的级别；仅凭表头分不清时填写',
  columns:
    '按表头（两层表头以“/”连接；只用于一张工作表的写“工作表!表头”，只用于一级记录的写“级别!表头”）：该栏对应的字段，或“ignore”（不读取）',
  units: '按表头：该栏数字的单位',
  codes: '按表头：单元格中各种写法分别表示什么；null 表示未填',
  answers: '按问题编号：所选答案的取值',
};

export type MappingWords = typeof zhMapping;
