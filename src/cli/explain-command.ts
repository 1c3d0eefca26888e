/** `tuopin explain`: what a verdict says and what to do next, for people; as HTML, sheets to fill in and sign. */
import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import type { Verdict } from '../evaluate/verdict.js';
import { type Explanation, explain } from '../explain/explanation.js';
import { howReached, recordOf } from '../explain/how-reached.js';
import { explanationMarkdown } from '../explain/markdown.js';
import { type RefusedCase, refusalsHtml } from '../explain/refused-sheet.js';
import { sealedSheet } from '../explain/sealed-sheet.js';
import { type Sheet, sheetHtml, sheetPage } from '../explain/sheet.js';
import { explanationText } from '../explain/text.js';
import { type Reserving, reserving, withReservations } from '../listing/reservations.js';
import { said, sectionOf } from '../present/document.js';
import { sectionMarkdown } from '../present/document-markdown.js';
import { reportText } from '../present/report-text.js';
import { issueText } from '../records/describe-issue.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { words } from '../words/index.js';
import { check } from './check.js';
import { jsonList } from './json-list.js';
import { painter } from './paint.js';
import { onRecords, type RecordFlags, recordOptions, withRecordOptions, withRule } from './record-options.js';
import { recordInPlace, refusalSection } from './refusal-text.js';
import type { Reporter, ReportSettings, Result } from './report.js';
import { refusedData } from './report-json.js';
import { besideSecondList, withSecondList } from './second-list.js';
import type { Session } from './session.js';
import { toldAfterwards } from './told-afterwards.js';

type Judged = Result & { verdict: object };

/**
 * The explanation; what has to be told of it where a second list lies beside it stands with where its data come from.
 * @param withSigns see `withReservations`
 */
function explained(
  { verdict, record, allReadings, place, cells, beside = [] }: Judged,
  { language, rulebook, readings }: ReportSettings,
  reservationsOf: Reserving,
  withSigns = true,
): Explanation {
  const plain = explain<RulebookTypes>(verdict, {
    lang: language,
    record,
    rulebook,
    readings,
    allReadings,
    origin: cells && { file: basename(place.file), cells },
  });
  const explanation = withReservations(plain, reservationsOf(verdict as Verdict, record), withSigns);
  if (beside.length === 0) return explanation;
  return { ...explanation, origins: [...(explanation.origins ?? []), ...beside.map(({ text }) => text)] };
}

/** A case with its record, and with its seal where it is a verdict and not a what-if. */
function sheetOf(result: Judged, settings: ReportSettings, reservationsOf: Reserving): Sheet {
  const { verdict } = result;
  const { rulebook } = settings;
  const record = recordOf(result.record, howReached(verdict, rulebook));
  const explanation = explained(result, settings, reservationsOf);
  // A seal of pseudonyms would prove nothing about the real record.
  return verdict.overrides === undefined && settings.masked !== true
    ? sealedSheet(explanation, verdict as Verdict, record, rulebook)
    : { explanation, record };
}

function textExplainer(settings: ReportSettings): Reporter {
  const paint = painter(settings.colour);
  const reservationsOf = reserving(settings);
  return {
    start: () => '',
    result: (result) =>
      result.verdict === undefined
        ? `${reportText(refusalSection(result, settings), paint)}\n\n`
        : `${explanationText(explained(result, settings, reservationsOf), paint)}\n`,
    end: () => '',
  };
}

function markdownExplainer(settings: ReportSettings): Reporter {
  const { language } = settings;
  const reservationsOf = reserving(settings);
  return {
    start: () => '',
    result: (result) => {
      if (result.verdict !== undefined) return `${explanationMarkdown(explained(result, settings, reservationsOf))}\n`;
      const { blocks } = refusalSection(result, settings);
      const { refusedRecord: refused, colon } = words[language].sentences;
      const title = recordInPlace(result.place, result.refusal, settings);
      return `${sectionMarkdown(sectionOf('', title, [said(`${refused}${colon}`), ...blocks]), 2, language)}\n\n`;
    },
    end: () => '',
  };
}

/** Stands where the sheets go, so that they can be written one by one. */
const SHEETS = '<!--sheets-->';

function htmlExplainer(settings: ReportSettings): Reporter {
  const { language, rulebook } = settings;
  const [head = '', tail = ''] = sheetPage(language, words[language].sentences.batch, SHEETS).split(SHEETS);
  const refused: RefusedCase[] = [];
  const reservationsOf = reserving(settings);
  return {
    start: () => head,
    result: (result) => {
      if (result.verdict !== undefined) return `${sheetHtml(sheetOf(result, settings, reservationsOf))}\n`;
      const issues = result.refusal.issues.map((issue) => issueText(issue, language, rulebook.fields));
      refused.push({ who: recordInPlace(result.place, result.refusal, settings), issues });
      return '';
    },
    end: () => refusalsHtml(language, refused) + tail,
  };
}

function jsonExplainer(settings: ReportSettings): Reporter {
  const { start, item, end } = jsonList();
  const reservationsOf = reserving(settings);
  const dataOf = (result: Result) =>
    result.verdict === undefined
      ? refusedData(result, settings.severalFiles)
      : explained(result, settings, reservationsOf, false);
  return { start, result: (result) => item(dataOf(result)), end };
}

const reporters = { text: textExplainer, md: markdownExplainer, html: htmlExplainer, json: jsonExplainer } as const;
const formats = Object.keys(reporters) as readonly (keyof typeof reporters)[];

interface ExplainFlags extends RecordFlags {
  readonly format: keyof typeof reporters;
  readonly allReadings?: boolean;
}

export function addExplain(root: Command, session: Session): void {
  const { say, finish } = session;
  const command = onRecords(root, 'explain', session);
  withSecondList(withRule(withRecordOptions(command, session), session), session)
    .addOption(new Option('--format <format>', say.options.format).choices([...formats]).default('text'))
    .option('--all-readings', say.options.allReadings)
    .addHelpText('after', say.explain.after)
    .action(async (paths: string[], flags: ExplainFlags) => {
      const { format, allReadings = false } = flags;
      const options = { ...(await recordOptions(paths, flags, session)), report: reporters[format], allReadings };
      finish(await toldAfterwards(session, (to) => besideSecondList(options, flags, to, (one) => check(one, to))));
    });
}
