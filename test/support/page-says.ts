/** All that the offline page says of files that are opened on it, but for what a browser makes of it. */
import { strFromU8 } from 'fflate';
import { explanationHtml } from '../../src/explain/sheet.js';
import type { CaseEntry } from '../../src/page/case-file.js';
import { levelOfCase, textsOfCase, unreadOf } from '../../src/page/case-texts.js';
import { formFields } from '../../src/page/form-fields.js';
import { CaseJudge, type JudgedCase, refusedWith } from '../../src/page/judge-case.js';
import { pageRulebook } from '../../src/page/page-rulebook.js';
import { casesInFile } from '../../src/page/read-cases.js';
import { saidIssue } from '../../src/page/said-issue.js';
import { markedRegister, resultsOf } from '../../src/page/workbooks.js';
import { describeFileFault } from '../../src/tables/describe-file-fault.js';
import { describeNote } from '../../src/tables/note.js';
import type { PackedPart } from '../../src/tables/written-zip.js';
import { isZip } from '../../src/tables/zip.js';
import { languages } from '../../src/words/words.js';

/** A file as it is opened: with answers to what it leaves open, and a rulebook of one's own, where there are such. */
export interface OpenedOnPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly answers?: Readonly<Record<string, string>>;
  readonly rulebook?: string;
  /** Of so many cases one is looked at more closely in each language, not the same in both. */
  readonly one: number;
}

/** Each as JSON, so that what two copies of the page's code make can be compared, by language and what it is about. */
export function pageSays({ name, bytes, answers, rulebook: files, one }: OpenedOnPage): ReadonlyMap<string, unknown> {
  const rulebook = pageRulebook(files);
  const said = new Map<string, unknown>();
  const mapping = answers === undefined ? {} : { mapping: { answers } };
  for (const [nth, language] of languages.entries()) {
    const keep = (about: string, value: unknown) =>
      said.set(`${language} ${about}`, JSON.parse(JSON.stringify(value ?? null)));
    const judge = new CaseJudge(rulebook, language);
    const steps = casesInFile(bytes, { name, rulebook, ...mapping });
    const cases: CaseEntry[] = [];
    const rows: JudgedCase[] = [];
    let next = steps.next();
    for (; !next.done; next = steps.next()) {
      const entry = next.value;
      const judged = judge.judged(entry);
      keep(`case ${cases.length}`, judged);
      if (cases.length % one === nth % one) keep(`case ${cases.length}, open`, opened(entry, judge));
      cases.push(entry);
      rows.push(judged);
    }
    const { faults, notes = [], ...report } = next.value;
    const file = { name, bytes, ...mapping };
    keep('results', resultsOf(cases, file, judge).map(textOf));
    if (isZip(bytes)) keep('marked', markedRegister(file, judge).map(textOf));
    keep('sums', judge.sums(rows));
    keep('report', report);
    keep(
      'faults',
      faults.map((fault) => describeFileFault(fault, language)),
    );
    keep(
      'notes',
      notes.map((note) => describeNote(note, language)),
    );
  }
  return said;
}

/** A part of a workbook, as text. */
const textOf = ({ filename, packed }: PackedPart) => [filename, ...packed.map((piece) => strFromU8(piece))];

function opened(entry: CaseEntry, judge: CaseJudge): unknown {
  const { rulebook, language } = judge;
  const level = levelOfCase(entry);
  try {
    const told = judge.told(entry, judge.reach(entry));
    const texts = textsOfCase(entry, rulebook);
    const form = level === undefined ? null : formFields(level, texts, rulebook);
    return { ...told, sheet: explanationHtml([told], language), texts, form };
  } catch (error) {
    const issues = refusedWith(error);
    return { said: issues.map((issue) => saidIssue(issue, judge)), unread: unreadOf(entry, issues) };
  }
}
