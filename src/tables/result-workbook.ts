/** What can be handed in of records and what came of them: the list, the sums, what is doubtful, and by what it was judged, a sheet each. */
import { cellAddress, lacksYearColumn } from '../base/issue.js';
import { type Outcome, outcomes } from '../base/outcome.js';
import type { Verdict } from '../evaluate/verdict.js';
import { criterionLabel } from '../explain/case.js';
import { rulebookName } from '../explain/rulebook-name.js';
import { describeFinding } from '../inspect/describe-finding.js';
import { createInspector } from '../inspect/look.js';
import { basisOf, listing, registerRemark, unreadRemark, villageName } from '../listing/listed.js';
import { type ListedColumn, listedColumns, listedRow, type RowValue } from '../listing/listed-row.js';
import { verdictsIn } from '../listing/reservations.js';
import { countedWords, type Listed, type ListSettings, type ResultCounts, type Sums } from '../listing/result.js';
import { issueText } from '../records/describe-issue.js';
import { rulebookDigest } from '../seal/rulebook-digest.js';
import { listWords } from '../words/command.js';
import { words } from '../words/index.js';
import { tableWords } from '../words/tables.js';
import { noteText, type WithNotes } from './note.js';
import type { Packer } from './packer.js';
import { workbookParts } from './write-workbook.js';
import type { CellLook, WrittenCell, WrittenColumn, WrittenSheet } from './written-sheet.js';
import type { PackedPart } from './written-zip.js';

const HEAD: CellLook = { bold: true, wrap: true, fill: 'DDEBF7', bordered: true };
const BODY: CellLook = { wrap: true, bordered: true };
/** What came out how, for a glance; each cell says it in words too. */
const looks: Readonly<Record<Outcome | 'refused', CellLook>> = {
  met: BODY,
  notMet: { ...BODY, fill: 'FFC7CE' },
  undetermined: { ...BODY, fill: 'FFEB9C' },
  refused: { ...BODY, fill: 'D9D9D9' },
};

/** Columns that are numbers where they are no range. */
const numeric: ReadonlySet<ListedColumn> = new Set(['persons', 'figure', 'above', 'line', 'item']);
const widths: Readonly<Partial<Record<ListedColumn, number>>> = {
  village: 15,
  id: 18,
  name: 10,
  persons: 6,
  figure: 11,
  above: 11,
  outcome: 10,
  notMet: 34,
  open: 30,
  notes: 24,
  file: 20,
};
/** On paper the list ends with its notes, before what only finds the record again in its file. */
const PRINTED = listedColumns.indexOf('notes') + 1;
const USUAL_WIDTH = 13;

type Row = readonly (WrittenCell | undefined)[];

/** The rows of a doubt: a finding of a record, or why one was refused. */
type DoubtRow = readonly [village: string, id: string, kind: string, text: string, cell: string];

/** Takes results one by one, and then is a workbook. */
export interface ResultWorkbook {
  add(result: Listed & WithNotes): void;
  /** Adds one that the list does not show to the sums. */
  count(result: Listed & WithNotes): void;
  /** Adds what is told of tables beside none of their records. */
  ofTables(told: WithNotes): void;
  /** The parts that it is made of, packed. */
  toParts(counts: Sums, packer?: Packer): PackedPart[];
}

export function resultWorkbook(settings: ListSettings): ResultWorkbook {
  const { language, rulebook } = settings;
  const say = tableWords[language].sheets;
  const list = listing(settings);
  const rowOf = listedRow(settings);
  const look = createInspector({ rulebook, readings: settings.readings });
  const rows: { readonly row: ReturnType<typeof rowOf>; readonly outcome: Outcome | 'refused' }[] = [];
  const doubts: DoubtRow[] = [];
  const days = new Set<string>();
  const files = new Set<string>();
  /** By rule: they are the same for all records that are judged by one. */
  const readings = new Map<string, Verdict['readings']>();
  let isOfHouseholds = true;
  let isYearTold = false;

  const notesOf = ({ notes = [] }: WithNotes, village: string, id: string): DoubtRow[] =>
    notes.map(({ note, ofTable }) => [
      ofTable ? '' : village,
      ofTable ? '' : id,
      ofTable ? say.table : say.doubt,
      noteText(note, language),
      cellAddress(note),
    ]);

  /** A record with what is found in it, which its row and the doubts tell. */
  const lookedInto = (result: Listed & WithNotes): Listed & WithNotes =>
    result.refusal !== undefined || result.record === undefined ? result : { ...result, findings: look(result.record) };

  const doubtsOf = (result: Listed, village: string, id: string): DoubtRow[] => {
    if (result.refusal === undefined) {
      const { findings = [] } = result;
      return findings.map((finding) => [village, id, say.doubt, describeFinding(finding, language, { rulebook }), '']);
    }
    // What all of a table lacks is said once of it, and in brief beside each record.
    const issues = result.refusal.issues.filter((issue) => !lacksYearColumn(issue) || !isYearTold);
    if (issues.some(lacksYearColumn)) isYearTold = true;
    return issues.map((issue) => [
      village,
      id,
      say.refused,
      issueText(issue, language, rulebook.fields),
      issue.cell === undefined ? '' : cellAddress(issue),
    ]);
  };

  /** What a second list lacks, or says that is of no use or of somebody else. */
  const besideOf = ({ beside = [] }: Listed, village: string, id: string): DoubtRow[] =>
    beside.map(({ text, cell }) => [village, id, say.doubt, text, cell]);

  return {
    add(given) {
      const result = lookedInto(given);
      list.count(result);
      const told = list.listed(result);
      const row = rowOf(told, result.place);
      rows.push({ row, outcome: told.outcome });
      for (const doubtful of [doubtsOf, notesOf, besideOf])
        doubts.push(...doubtful(result, String(row.village), told.id));
      if (told.asOf !== '') days.add(told.asOf);
      if (told.level !== 'household' && told.level !== null) isOfHouseholds = false;
      for (const { rule, readings: chosen } of result.verdict === undefined ? [] : verdictsIn(result.verdict))
        if (!readings.has(rule)) readings.set(rule, chosen);
      if (row.file !== '') files.add(String(row.file));
    },
    count: (result) => list.count(result),
    ofTables(told) {
      list.ofTables(told);
      doubts.push(...notesOf(told, '', ''));
    },
    toParts(counts, packer) {
      const { byCriterion, byVillage, onRegisterOnly, unread } = list.counted();
      const outcomeNames = countedWords(settings);
      const resultNames = [...outcomes.map((outcome) => outcomeNames[outcome]), say.refused];
      const criteria = [...byCriterion].map(([id, { rule, tally }]): Row => {
        const label = criterionLabel({ verdict: { rule }, rulebook, language }, id);
        return [text(label), number(tally.notMet), number(tally.undetermined)];
      });
      const villages = [...byVillage].map(
        ([village, { name, tally }]): Row => [text(villageName(village, name, language)), ...tallyCells(tally)],
      );
      const sheets: WrittenSheet[] = [
        {
          ...sheet(
            say.list,
            heads(),
            listRows(),
            listedColumns.map((column) => ({ width: widths[column] ?? USUAL_WIDTH })),
          ),
          printedColumns: PRINTED,
        },
        sheet(say.criteria, [say.criterion, outcomeNames.notMet, outcomeNames.undetermined], criteria, wide(36)),
        sheet(say.villages, [say.village, ...resultNames], villages, wide(24)),
        sheet(
          say.doubts,
          [say.village, say.id, say.kind, say.text, say.cell],
          [
            ...doubts,
            ...(counts.beside?.alone ?? []).map(
              (one): DoubtRow => [one.village, one.id, say.doubt, one.text, one.cell],
            ),
          ].map((row) => row.map(text)),
          [{ width: 16 }, { width: 20 }, { width: 12 }, { width: 80 }, { width: 18 }],
        ),
        about(counts, [...registerRemark(onRegisterOnly, settings), ...unreadRemark(unread, language)]),
      ];
      return workbookParts(sheets, packer);
    },
  };

  /** What stands above the columns of the list. */
  function heads(): string[] {
    const { row } = listWords[language];
    const all = isOfHouseholds ? { ...row, ...say.ofHouseholds } : row;
    return listedColumns.map((column) => all[column]);
  }

  /** How the text was read where it admits more than one way, each in a line. */
  function readingLines(): string[] {
    const chosen = Object.assign({}, ...readings.values()) as Verdict['readings'];
    return rulebook.readings.flatMap(({ id, labels, options }) => {
      const option = options.find((one) => one.id === chosen[id]);
      if (option === undefined) return [];
      const told = words[language].rules.choice(labels[language], option.labels[language]);
      return [option === options[0] ? say.byDefault(told) : told];
    });
  }

  /** The rows of the list, each made of its values as it is written. */
  function* listRows(): Generator<Row> {
    for (const { row, outcome } of rows) yield listedColumns.map((column) => cellOf(column, row[column], outcome));
  }

  /** By what was judged, so that the workbook can be read without who made it. */
  function about({ read, skipped, beside, ...counts }: Sums, remarks: readonly string[]): WrittenSheet {
    const lines: (readonly [string, string])[] = [
      [say.rulebook, rulebookName(rulebook, language)],
      [say.digest, rulebookDigest(rulebook)],
      ...named(say.readings, [...basisOf(settings), ...readingLines()], say.usual),
      [say.asOf, [...days].sort().join(', ')],
      [say.files, [...files].join(', ')],
      ...(beside === undefined
        ? []
        : ([
            [say.secondList, beside.counts],
            ['', beside.remark],
          ] as const)),
      [say.read, listWords[language].total({ read, skipped, ...counts }, countedWords(settings))],
      ...(counts.notShown > 0 ? [['', listWords[language].notShown(counts.notShown)] as const] : []),
      ...remarks.map((remark) => ['', remark] as const),
      ['', say.margin],
      ['', beside === undefined ? say.undetermined : say.undeterminedBeside],
    ];
    return {
      name: say.about,
      columns: [{ width: 18 }, { width: 90 }],
      rows: lines.map(([name, value]) => [
        { text: name, look: { bold: true } },
        { text: value, look: { wrap: true } },
      ]),
    };
  }
}

function sheet(
  name: string,
  heads: readonly string[],
  rows: Iterable<Row>,
  columns: readonly WrittenColumn[],
): WrittenSheet {
  return { name, columns, frozenRows: 1, filterRow: 1, rows: headed(heads, rows) };
}

function* headed(heads: readonly string[], rows: Iterable<Row>): Generator<Row> {
  yield heads.map((head): WrittenCell => ({ text: head, look: HEAD }));
  yield* rows;
}

/** Lines of which the first is named. */
const named = (name: string, lines: readonly string[], ifNone: string): [string, string][] =>
  (lines.length === 0 ? [ifNone] : lines).map((line, at) => [at === 0 ? name : '', line]);

const BLANK: WrittenCell = { text: '', look: BODY };
const text = (value: string): WrittenCell => ({ text: value, look: BODY });
const number = (value: number): WrittenCell => ({ number: value, look: BODY });
const tallyCells = ({ refused, ...tally }: ResultCounts): WrittenCell[] => [
  ...outcomes.map((outcome) => number(tally[outcome])),
  number(refused),
];
const wide = (first: number): WrittenColumn[] => [{ width: first }, ...Array(4).fill({ width: USUAL_WIDTH })];

/** A cell of the list: numbers as numbers, all else as text, also an id of digits. */
function cellOf(column: ListedColumn, value: RowValue, outcome: Outcome | 'refused'): WrittenCell {
  const look = column === 'outcome' ? looks[outcome] : BODY;
  if (value === null || value === '') return column === 'outcome' ? { text: '', look } : BLANK;
  const isNumber = typeof value === 'number' || (numeric.has(column) && /^-?\d+(?:\.\d+)?$/.test(String(value)));
  return isNumber ? { number: value as number | string, look } : { text: String(value), look };
}
