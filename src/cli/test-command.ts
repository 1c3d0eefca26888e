/** How `tuopin test` is called. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type CoverageKind, coverageKinds, usualCoverage } from '../kit/coverage-points.js';
import { engineNames } from '../kit/judge-case.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { usualCases } from './case-index.js';
import { UsageError } from './exit.js';
import { jobsOption } from './jobs-option.js';
import { languageOption } from './language-option.js';
import { rulebookOf, sourcesOf } from './rulebook-option.js';
import type { Session } from './session.js';
import { type TestOptions, testCaseFiles, testFormats } from './test-cases.js';
import { watchCases } from './watch-cases.js';

interface TestFlags {
  readonly rulebook?: string;
  readonly filter?: string;
  readonly engine: 'both' | (typeof engineNames)[number];
  readonly bail?: boolean;
  readonly watch?: boolean;
  readonly update?: boolean;
  readonly format: TestOptions['format'];
  readonly coverage?: boolean;
  readonly min?: number;
  readonly cover?: readonly CoverageKind[];
  readonly coverageHtml?: string;
  readonly mutate?: boolean;
  readonly common?: boolean;
  readonly inherited?: boolean;
  readonly jobs?: number;
}

/** What counts where no kinds are named: refusals are the package's own matter, and shown by its own cases. */
function usualKinds({ id }: Rulebook): readonly CoverageKind[] {
  return id === hunan2016To2020().id ? usualCoverage : usualCoverage.filter((kind) => kind !== 'refusal');
}

export function addTest(root: Command, session: Session): void {
  const { say, finish } = session;
  const { test: words } = say;
  const percentage = (value: string) => {
    const number = Number(value);
    if (!/^\d{1,3}(?:\.\d{1,2})?$/.test(value) || number > 100) throw new InvalidArgumentError(words.notAPercentage);
    return number;
  };
  const kinds = (value: string) => {
    const named = value.split(',');
    const known = coverageKinds.filter((kind) => named.includes(kind));
    if (known.length < named.length) throw new InvalidArgumentError(words.notKinds(coverageKinds.join(',')));
    return known;
  };
  root
    .command('test')
    .description(words.about)
    .argument('[paths...]', words.paths)
    .option('--filter <text>', words.filter)
    .addOption(new Option('--engine <engine>', words.engine).choices(['both', ...engineNames]).default('both'))
    .option('--bail', words.bail)
    .option('--watch', words.watch)
    .option('--update', words.update)
    .addOption(new Option('--format <format>', say.options.format).choices([...testFormats]).default('text'))
    .option('--coverage', words.coverage)
    .option('--cover <kinds>', words.cover, kinds)
    .option('--min <percent>', words.min, percentage)
    .option('--coverage-html <file>', words.coverageHtml)
    .option('--mutate', words.mutate)
    .option('--inherited', words.inherited)
    .option('--common', words.common)
    .option('--jobs <number>', words.jobs, jobsOption(session))
    .addOption(languageOption(session))
    .option('--rulebook <folder>', say.options.rulebook)
    .addHelpText('after', words.after)
    .action(async (given: string[], flags: TestFlags) => {
      const paths = given.length > 0 ? given : usualCases(flags.rulebook);
      const { watch = false, update = false, mutate, engine, coverage = false, min, coverageHtml, ...others } = flags;
      if (watch && (update || flags.format !== 'text')) throw new UsageError(words.watchAlone);
      // Loaded anew for each run: what is watched may be the rules.
      const optionsNow = (): TestOptions => {
        const rulebook = rulebookOf(flags, session);
        return {
          ...others,
          paths,
          update,
          rulebook,
          engines: engine === 'both' ? engineNames : [engine],
          coverage: coverage || others.cover !== undefined || min !== undefined || coverageHtml !== undefined,
          cover: others.cover ?? usualKinds(rulebook),
          min,
          coverageHtml,
          ...(mutate || flags.common || flags.inherited || flags.jobs !== undefined
            ? { mutate: sourcesOf(flags, session) }
            : {}),
        };
      };
      if (watch) finish(await watchCases(optionsNow, flags.rulebook, paths, session));
      else finish((await testCaseFiles(optionsNow(), session)).status);
    });
}
