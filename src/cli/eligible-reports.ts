/** The formats of `tuopin eligible`. */
import type { Eligibility } from '../evaluate/eligibility.js';
import { eligibilityTotals } from '../evaluate/totals.js';
import { whatIfNote } from '../explain/overrides.js';
import { type ReportFormat, reportFormats } from '../kit/reports/report-in.js';
import { csvHead } from '../listing/csv.js';
import { rulebookLine } from '../listing/result.js';
import { type Document, type Section, said } from '../present/document.js';
import { documentHtml } from '../present/document-html.js';
import { documentMarkdown } from '../present/document-markdown.js';
import { reportText } from '../present/report-text.js';
import { commandWords, type EligibleCounts, eligibleWords } from '../words/command.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { eligibleColumns, eligibleCsv } from './eligible-csv.js';
import { eligibleTold } from './eligible-text.js';
import { type JsonList, jsonLines, jsonList } from './json-list.js';
import { painter } from './paint.js';
import type { Reporter, ReportSettings } from './report.js';
import { refusedData } from './report-json.js';
import { placed, testsReporter } from './report-tested.js';

/** What `eligible` may need to know besides. */
interface EligibleSettings extends ReportSettings {
  /** `ndjson` gives the comparisons behind each measure too. */
  readonly traces?: boolean;
}

type Reporting = (settings: EligibleSettings) => Reporter<Eligibility, EligibleCounts>;

const text: Reporting = (settings) => {
  const { language, colour, width } = settings;
  const told = eligibleTold(settings);
  const paint = painter(colour);
  return {
    start: () => '',
    result: (result) => `${reportText(told.section(result), paint, width)}\n\n`,
    end: (counts) =>
      [
        ...told.legend(counts).map((line) => `${paint('faint', line)}\n`),
        `${paint('strong', eligibleWords[language].summary(counts))}\n`,
        rulebookLine(settings),
      ].join(''),
  };
};

/** A document of a section a record. */
const inDocument =
  (write: (document: Document, language: Language) => string): Reporting =>
  (settings) => {
    const { language } = settings;
    const say = eligibleWords[language];
    const told = eligibleTold(settings);
    const sections: Section[] = [];
    return {
      start: () => '',
      result(result) {
        sections.push({ ...told.section(result), id: `record-${sections.length + 1}` });
        return '';
      },
      end(counts) {
        const below = [...told.legend(counts), rulebookLine(settings).trimEnd()].filter((line) => line !== '');
        const blocks = [said(say.summary(counts), 'strong'), ...below.map((line) => said(line, 'faint'))];
        return write({ title: say.title, blocks, sections }, language);
      },
    };
  };

const csv: Reporting = (settings) => ({
  start: () => csvHead(eligibleColumns),
  result: (result) => eligibleCsv(result, settings),
  end: () => '',
});

const json =
  (make: () => JsonList, toData: (eligibility: Eligibility) => object): Reporting =>
  ({ severalFiles }) => {
    const list = make();
    return {
      start: list.start,
      result: (result) =>
        list.item(
          result.verdict === undefined
            ? refusedData(result, severalFiles)
            : { ...toData(result.verdict), totals: eligibilityTotals(result.verdict) },
        ),
      end: list.end,
    };
  };

/** Outcomes, amounts and what is missing. The comparisons behind them are fifteen times as much. */
function withoutTraces(eligibility: Eligibility): object {
  return { ...eligibility, measures: eligibility.measures.map(({ criteria: _, ...measure }) => measure) };
}

/** One line a record, short, as there may be many; with the traces where they are asked for. */
const ndjson: Reporting = (settings) =>
  json(jsonLines, settings.traces === true ? (eligibility) => eligibility : withoutTraces)(settings);

/** Each record is a test for CI systems: it fails where it was refused; what is open is noted. */
const tested =
  (format: ReportFormat): Reporting =>
  (settings) => {
    const { language, rulebook } = settings;
    const told = eligibleTold(settings);
    const { refused, undetermined } = commandWords[language].check.rules;
    return testsReporter(format, settings, {
      command: 'eligible',
      rules: { refused, undetermined },
      test(result) {
        const { suite, where } = placed(result.place, settings);
        const { level, id } = result.verdict;
        const notes = told
          .open(result)
          .map((message) => ({ code: 'undetermined', severity: 'info' as const, message, ...where }));
        const whatIf = whatIfNote(result.verdict, rulebook, language);
        const name = [words[language].level[level], id, ...(whatIf === undefined ? [] : [whatIf])].join(' ');
        return { suite, name, ...where, findings: [], ...(notes.length === 0 ? {} : { notes }) };
      },
      summary: eligibleWords[language].summary,
    });
  };

const own = {
  text,
  json: json(jsonList, (eligibility) => eligibility),
  ndjson,
  csv,
  md: inDocument(documentMarkdown),
  html: inDocument(documentHtml),
};

/** The formats, and how each is written. */
export const eligibleReports = {
  ...own,
  ...(Object.fromEntries(reportFormats.map((format) => [format, tested(format)])) as Record<ReportFormat, Reporting>),
};
