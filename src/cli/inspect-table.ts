/** `tuopin inspect` as rows: CSV, and a workbook with a column to be answered in. */

import { findingKey, proposalOf } from '../inspect/beside-finding.js';
import { describeProposal } from '../inspect/describe-finding.js';
import { findingReplies } from '../kit/finding-answers.js';
import { csvHead, rowsToCsv } from '../listing/csv.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { writeWorkbook } from '../tables/write-workbook.js';
import type { CellLook, WrittenCell } from '../tables/written-sheet.js';
import { inspectWords } from '../words/command.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { type FoundIn, foundText } from './inspect-text.js';

/** The columns, in order; each language heads them in its words. */
const inspectColumns = [
  ...(['village', 'level', 'id', 'severity', 'finding', 'proposal', 'answer'] as const),
  ...(['code', 'path', 'others', 'file', 'line', 'item', 'key'] as const),
] as const;

interface Settings {
  readonly language: Language;
  readonly severalFiles: boolean;
  readonly rulebook: Rulebook;
}

type Row = Readonly<Record<(typeof inspectColumns)[number], string | number>>;

function rowOf(one: FoundIn, settings: Settings): Row {
  const { village, place, finding } = one;
  const { language, rulebook } = settings;
  const { level, id, severity, code, path, others = [] } = finding;
  const proposal = proposalOf(finding);
  return {
    ...{
      village: village ?? '',
      level: words[language].level[level],
      id,
      severity: inspectWords[language].severity[severity],
    },
    finding: foundText(one, settings),
    proposal: proposal === undefined ? '' : describeProposal(proposal, finding, language, { rulebook }),
    ...{ answer: '', code, path, others: others.join(' ') },
    ...{ file: place?.file ?? '', line: place?.line ?? '', item: place?.item ?? '', key: findingKey(finding) ?? '' },
  };
}

/** As CSV. */
export function inspectCsv(found: readonly FoundIn[], settings: Settings): string {
  const say = inspectWords[settings.language];
  return (
    csvHead(inspectColumns.map((column) => say.column[column])) +
    rowsToCsv(
      inspectColumns,
      found.map((one) => rowOf(one, settings)),
    )
  );
}

const HEAD: CellLook = { bold: true, wrap: true, fill: 'DDEBF7', bordered: true };
const BODY: CellLook = { wrap: true, bordered: true };
const WIDE: readonly string[] = ['finding', 'proposal'];

/** As a workbook: answers are chosen from what can be answered. */
export function inspectWorkbook(found: readonly FoundIn[], settings: Settings): Uint8Array {
  const say = inspectWords[settings.language];
  const cell = (text: string | number, look: CellLook): WrittenCell => ({ text: String(text), look });
  const rows = found.map((one) => {
    const row = rowOf(one, settings);
    return inspectColumns.map((column) => cell(row[column], BODY));
  });
  const replies = findingReplies.map((one) => say.reply[one]);
  const answer = inspectColumns.indexOf('answer') + 1;
  return writeWorkbook([
    {
      name: say.list,
      columns: inspectColumns.map((column) => ({ width: WIDE.includes(column) ? 50 : 14 })),
      frozenRows: 1,
      filterRow: 1,
      rows: [inspectColumns.map((column) => cell(say.column[column], HEAD)), ...rows],
      ...(found.length === 0 ? {} : { choices: [{ column: answer, from: 2, to: found.length + 1, options: replies }] }),
    },
    {
      name: say.howToAnswer.sheet,
      columns: [{ width: 100 }],
      rows: say.howToAnswer.lines.map((line) => [cell(line, { wrap: true })]),
    },
  ]);
}
