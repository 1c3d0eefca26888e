/** The shape of evidence: who says what about a field of the record. */
import { MAX_TEXT } from './field.js';
import { type Infer, z } from './zod.js';

/** As many sources a field can have. */
export const MAX_SOURCES = 100;

const text = z.string().min(1).max(MAX_TEXT);
const number = z.union([z.number(), z.string()]);

const item = z.strictObject({
  source: text.describe('来源，例如登记表、银行流水、入户核查\nwhat says so: a register, a bank statement, a visit'),
  by: z.nullish(text).describe('何人提供或核查\nwho provided or checked it'),
  date: z.nullish(z.iso.date()).describe('日期\nwhen'),
  reference: z.nullish(text).describe('文号、编号或存放处\nnumber or place of the document'),
  value: z
    .nullish(z.union([number, z.boolean(), z.strictObject({ from: number, to: number })]))
    .describe(
      "该来源所述的值，按该字段的要求填写，数字可为范围\nwhat it says, as the field itself is written; a range for a number. It confirms or contradicts the record's own value and never takes its place",
    ),
});

/** Evidence beside the data: by path of a field, what sources say about it. */
export const evidence = z.nullish(z.record(z.string(), z.array(item).min(1).max(MAX_SOURCES))).meta({
  title: 'evidence',
  'x-label': {
    zh: '来源依据（按字段路径列出；来源之间或与所填数据不一致的，须核实）',
    en: 'evidence, by path of the field; where sources or the value given disagree, the input is conflicting',
  },
});

/** An item of evidence: what one source says of an input. */
export type EvidenceItem = Infer<typeof item>;
/** What sources say, by path. */
export type Evidence = Readonly<Record<string, readonly EvidenceItem[]>>;
