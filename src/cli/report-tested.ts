/** `--format junit`, `github`, `sarif` and `tap` of `check`: each record is a test, for CI systems. */
import type { Verdict } from '../evaluate/verdict.js';
import { isExitVerdict } from '../evaluate/with-procedure.js';
import { readingsLine } from '../explain/all-readings.js';
import { explain } from '../explain/explanation.js';
import { contradictionLines } from '../explain/history-findings.js';
import { whatIfNote } from '../explain/overrides.js';
import { rulebookName } from '../explain/rulebook-name.js';
import { type ReportFormat, reportIn } from '../kit/reports/report-in.js';
import type { ReportedFinding, Tested, TestReport } from '../kit/reports/tested.js';
import { type Counts, countedWords } from '../listing/result.js';
import { issueText } from '../records/describe-issue.js';
import { version } from '../seal/version.js';
import { commandWords } from '../words/command.js';
import { words } from '../words/index.js';
import { recordInPlace } from './refusal-text.js';
import type { JudgedRecord, RefusedRecord, Reporter, ReportSettings, Result } from './report.js';

/** What a command says of records as tests. */
interface Tests<V, C> {
  /** What the report is called: the command and the rules. */
  readonly command: string;
  /** What the codes of its findings stand for. */
  readonly rules: TestReport['rules'];
  test(result: JudgedRecord<V>): Tested;
  summary(counts: C): string;
}

/** Makes a test of each record; one that was refused is a test that could not be run. */
export function testsReporter<V, C>(format: ReportFormat, settings: ReportSettings, of: Tests<V, C>): Reporter<V, C> {
  const { command, rules, test, summary } = of;
  const tested: Tested[] = [];
  return {
    start: () => '',
    result(result) {
      tested.push(result.refusal === undefined ? test(result) : refusedTest(result, settings));
      return '';
    },
    end(counts) {
      const title = `tuopin ${command}: ${rulebookName(settings.rulebook, settings.language)}`;
      return reportIn(format, { title, version, rules, tested, summary: summary(counts) });
    },
  };
}

/**
 * A record fails where it was refused and, with `requireMet`, where its verdict is not met; without, that is noted.
 * Members are named by their place and not by name: what CI prints, many read.
 */
export function testedReporter(
  format: ReportFormat,
  requireMet: boolean,
): (settings: ReportSettings) => Reporter<Verdict, Counts> {
  return (settings) =>
    testsReporter(format, settings, {
      command: 'check',
      rules: commandWords[settings.language].check.rules,
      test: (result) => judged(result, settings, requireMet),
      summary: (counts) => commandWords[settings.language].judged.summary(counts, countedWords(settings)),
    });
}

/** A refused record as a test that could not be run. */
function refusedTest({ place, refusal }: RefusedRecord, settings: ReportSettings): Tested {
  const { suite, where } = placed(place, settings);
  const findings = refusal.issues.map(
    (issue): ReportedFinding => ({
      code: 'refused',
      message: issueText(issue, settings.language, settings.rulebook.fields),
      ...where,
    }),
  );
  return {
    suite,
    name: recordInPlace(place, refusal, { ...settings, severalFiles: false }),
    ...where,
    broken: true,
    findings,
  };
}

function judged(
  { place, verdict, record, allReadings }: JudgedRecord,
  settings: ReportSettings,
  requireMet: boolean,
): Tested {
  const { language, rulebook } = settings;
  const { level, id } = verdict;
  const outcome = isExitVerdict(verdict) ? verdict.together : verdict.outcome;
  const parts = isExitVerdict(verdict) ? [verdict, verdict.procedure] : [verdict];
  const { suite, where } = placed(place, settings);
  const whatIf = whatIfNote(verdict, rulebook, language);
  const who = `${words[language].level[level]} ${id}`;
  const contradictions =
    isExitVerdict(verdict) && verdict.contradictions !== undefined
      ? contradictionLines(nameless(record), { asOf: verdict.asOf, rulebook }, language)
      : [];
  const why = [
    ...parts.filter((part) => part.outcome === outcome).flatMap((part) => deciding(part, settings)),
    ...contradictions,
  ];
  const found = outcome === 'met' ? [] : why.map((message) => ({ code: outcome, message }));
  const read =
    allReadings === undefined ? [] : [{ code: 'readings', message: readingsLine(allReadings, rulebook, language) }];
  const noted = [...(requireMet ? [] : found), ...read].map(
    (one): ReportedFinding => ({ severity: 'info', ...one, ...where }),
  );
  return {
    suite,
    name: whatIf === undefined ? who : `${who} ${whatIf}`,
    ...where,
    findings: requireMet ? found.map((one) => ({ ...one, ...where })) : [],
    ...(noted.length === 0 ? {} : { notes: noted }),
  };
}

/** A record that was judged, with its members known by their place alone. */
function nameless(record: unknown): unknown {
  const { members, ...rest } = record as { readonly members?: readonly object[] };
  return { ...rest, members: members?.map((member) => ({ ...member, name: undefined })) };
}

/** The required criteria that make the verdict what it is, each in a sentence with its clause. */
function deciding(verdict: Verdict, { language, rulebook }: ReportSettings): string[] {
  return explain(verdict, { lang: language, rulebook })
    .criteria.filter(({ required, outcome }) => required && outcome === verdict.outcome)
    .map(({ sentence, clause }) => `${sentence}${words[language].bracketed(clause)}`);
}

/** The file that a record belongs to, and where it stands in it. */
export function placed({ file, line }: Result['place'], { language }: ReportSettings) {
  const suite = file === '-' ? words[language].standardInput : file;
  return { suite, where: { ...(file === '-' ? {} : { file: suite }), ...(line === undefined ? {} : { line }) } };
}
