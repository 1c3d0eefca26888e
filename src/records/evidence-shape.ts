/** The shape of evidence: who says what about a field of the record. */
import type { Range } from './range.js';
import type { OtherShape } from './shape.js';

/** As many sources a field can have. */
export const MAX_SOURCES = 100;

/** An item of evidence: what one source says of an input. */
export interface EvidenceItem {
  source: string;
  by?: string | null | undefined;
  date?: string | null | undefined;
  reference?: string | null | undefined;
  value?: number | string | boolean | Range | null | undefined;
}

/** What each part of an item is. */
export const evidenceTexts: Readonly<Record<keyof EvidenceItem, string>> = {
  source: '来源，例如登记表、银行流水、入户核查\nwhat says so: a register, a bank statement, a visit',
  by: '何人提供或核查\nwho provided or checked it',
  date: '日期\nwhen',
  reference: '文号、编号或存放处\nnumber or place of the document',
  value:
    "该来源所述的值，按该字段的要求填写，数字可为范围\nwhat it says, as the field itself is written; a range for a number. It confirms or contradicts the record's own value and never takes its place",
};

/** What sources say, by path. */
export type Evidence = Readonly<Record<string, readonly EvidenceItem[]>>;

/** Evidence beside the data: by path of a field, what sources say about it. */
export const evidence: OtherShape<Record<string, EvidenceItem[]> | null | undefined> = {
  is: 'evidence',
  label: {
    zh: '来源依据（按字段路径列出；来源之间或与所填数据不一致的，须核实）',
    en: 'evidence, by path of the field; where sources or the value given disagree, the input is conflicting',
  },
};
