/** `tuopin/tables`: registers as officials have them, to records. Pure: bytes in, records out. */

export { withCells } from '../evaluate/with-cells.js';
export { describeFileFault } from './describe-file-fault.js';
export { type FileCode, FileFault, type FileIssue, fileCodes } from './file-fault.js';
export { InvalidMappingError, type TableMapping } from './mapping.js';
export { describeNote, type Note, type NoteCode, noteCodes } from './note.js';
export { type QuestionKind, questionKinds } from './question.js';
export { readMapping } from './read-mapping.js';
export {
  type ReadTable,
  readTable,
  type TableColumn,
  type TableCounts,
  type TableEntry,
  type TableIssue,
  type TableOptions,
  type TableRecord,
  type TableRefusal,
} from './read-table.js';
export type { ValueCell } from './record-draft.js';
export { type Role, roles } from './target.js';
export { type TemplateLevel, templateLevels } from './template-columns.js';
export { type TableUnit, tableUnits } from './units.js';
export type { TableQuestion } from './worded-question.js';
export { type TableResult, type WriteTableOptions, writeTable } from './write-table.js';
export { type TemplateOptions, writeTemplate } from './write-template.js';
