/** `tuopin lint`: looks a rulebook through. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { describeCaseFault } from '../kit/describe-case-fault.js';
import { failing, lintJson, lintTestReport, severityCounts } from '../kit/lint/lint-report.js';
import { type LintReport, lintRulebook } from '../kit/lint/lint-rulebook.js';
import { lintText } from '../kit/lint/lint-text.js';
import { placeText } from '../kit/positions.js';
import { readCases } from '../kit/read-cases.js';
import { RulebookFolderError } from '../kit/read-folder.js';
import { reportIn } from '../kit/reports/report-in.js';
import type { PlacedCase } from '../kit/test-case.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import { hunanCompanions } from '../rulebook/builtin-clauses.js';
import { snapshotOf } from '../rulebook/snapshot.js';
import { version } from '../seal/version.js';
import { type LintCommandWords, lintCommandWords } from '../words/command.js';
import { DEFAULT_CASES } from './case-index.js';
import { EXIT, UsageError } from './exit.js';
import { languageOption } from './language-option.js';
import { rulebookFolder } from './load-folder.js';
import type { Session } from './session.js';
import { testFormats } from './test-cases.js';

interface LintFlags {
  readonly rulebook?: string;
  readonly cases?: string;
  readonly strict?: boolean;
  readonly format: (typeof testFormats)[number];
}

export function addLint(root: Command, session: Session): void {
  const { say, language, output, complain, finish } = session;
  const words = lintCommandWords[language];
  root
    .command('lint')
    .description(words.about)
    .argument('[rulebook]', words.rulebook)
    .option('--rulebook <folder>', words.byOption)
    .option('--cases <folder>', words.cases)
    .option('--strict', words.strict)
    .addOption(new Option('--format <format>', say.options.format).choices([...testFormats]).default('text'))
    .addOption(languageOption(session))
    .addHelpText('after', words.after)
    .action(async (argument: string | undefined, { cases: named, strict = false, format, ...flags }: LintFlags) => {
      if (argument !== undefined && flags.rulebook !== undefined) throw new UsageError(words.namedTwice);
      const rulebook = argument ?? flags.rulebook;
      const folder = rulebook === undefined ? undefined : rulebookFolder(rulebook);
      const read = casesOf(named, folder);
      for (const fault of read?.faults ?? []) {
        complain(words.badCases(placeText(fault), describeCaseFault(fault, language)));
      }
      const faulty = (read?.faults.length ?? 0) > 0;
      // Of cases that cannot be read nothing is known.
      const report = linted(folder, faulty ? undefined : read?.cases, words, session);
      if (report === undefined) return finish(EXIT.refused);
      await output.write(await reportText(report, rulebook ?? hunan2016To2020().id, { strict, format }, session));
      finish(Math.max(statusOf(report, strict), faulty ? EXIT.refused : EXIT.ok));
    });
}

/** The cases of the folder named, or of where cases usually are; undefined where there are none. */
function casesOf(named: string | undefined, rulebook: string | undefined): ReturnType<typeof readCases> | undefined {
  const usual = [
    ...(rulebook === undefined ? [] : [join(rulebook, 'cases'), join(rulebook, '..', 'cases')]),
    DEFAULT_CASES,
  ];
  if (named !== undefined) return readCases([named]);
  // Records may lie in a folder of that name as well: what nobody named and holds them is none of cases.
  for (const path of usual) {
    if (!existsSync(path)) continue;
    const read = readCases([path]);
    if (read.cases.length > 0 || !read.faults.some(({ code }) => code === 'recordAlone')) return read;
  }
  return undefined;
}

function linted(
  folder: string | undefined,
  cases: readonly PlacedCase[] | undefined,
  words: LintCommandWords,
  { complain }: Session,
): LintReport | undefined {
  if (folder === undefined) {
    const rules = JSON.parse(snapshotOf(hunan2016To2020()) ?? '{}') as Readonly<Record<string, unknown>>;
    return lintRulebook({ ...rules, ...hunanCompanions }, { cases });
  }
  if (statSync(folder, { throwIfNoEntry: false })?.isFile() === true) {
    complain(words.notAFolder(folder));
    return undefined;
  }
  try {
    return lintRulebook(folder, { cases });
  } catch (error) {
    if (!(error instanceof RulebookFolderError)) throw error;
    complain(words.unreadable(folder));
    return undefined;
  }
}

function statusOf(report: LintReport, strict: boolean): number {
  if (report.rulebook === undefined) return EXIT.refused;
  const counts = severityCounts(report);
  return failing(strict).some((severity) => counts[severity] > 0) ? EXIT.notMet : EXIT.ok;
}

async function reportText(
  report: LintReport,
  rulebook: string,
  { strict, format }: Required<Pick<LintFlags, 'strict' | 'format'>>,
  { language, colour }: Session,
): Promise<string> {
  if (format === 'text') return lintText(report, strict, language, colour);
  if (format === 'json') return lintJson(report);
  return reportIn(format, lintTestReport(report, rulebook, version, strict, language));
}
