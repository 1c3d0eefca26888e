/** Case files as tests of vitest (package entry `tuopin/vitest`): one test a case. Needs vitest, as a peer. */
import { describe, it } from 'vitest';
import { grouped } from '../base/grouped.js';
import { knownOptions, type OptionTable } from '../records/options.js';
import { kitWords } from '../words/kit.js';
import type { Language } from '../words/words.js';
import { describeCaseFault } from './describe-case-fault.js';
import { mismatchSentence, refusalSentence } from './mismatch-words.js';
import { placeText } from './positions.js';
import { readCases } from './read-cases.js';
import { type RunOptions, runCases } from './run-cases.js';
import type { PlacedCase } from './test-case.js';

/** Which cases are run, by what, and in which language a failure is told. */
export interface TestCasesOptions extends Pick<RunOptions, 'rulebook' | 'engines'> {
  /** By default English. */
  readonly lang?: Language | undefined;
}

const testCasesOptions: OptionTable<TestCasesOptions> = { rulebook: 'rulebook', engines: 'any', lang: 'any' };

/**
 * Registers a test for every case of files and folders, by file. A file that cannot be read is a failed test of its
 * own, and so is a path below which there is no case: nothing is passed over in silence.
 * @param paths relative ones are resolved from the working directory, which vitest sets to the project's root
 */
export function testCases(paths: string | readonly string[], options: TestCasesOptions = {}): void {
  const { lang = 'en', rulebook, engines } = knownOptions(options, testCasesOptions);
  const { run: say } = kitWords[lang];
  const named = typeof paths === 'string' ? [paths] : paths;
  const { cases, faults } = readCases(named);
  for (const [file, ofFile] of grouped(faults, (fault) => fault.file)) {
    it(`${file}: ${say.unreadable}`, () => {
      fail(ofFile.map((fault) => `${placeText(fault)}: ${describeCaseFault(fault, lang)}`));
    });
  }
  if (cases.length + faults.length === 0) {
    it(named.join(', '), () => fail([say.noCases]));
  }
  for (const [file, ofFile] of grouped(cases, ({ place }) => place.file)) {
    describe(file, () => {
      for (const one of ofFile) {
        it(one.name, async () => {
          const failures = await failuresOf(one, { rulebook, engines }, lang);
          if (failures.length > 0) fail(failures);
        });
      }
    });
  }
}

/** What is wrong with a case, each with its place in the case file. */
async function failuresOf(one: PlacedCase, options: RunOptions, lang: Language): Promise<string[]> {
  const runs = await runCases([one], options);
  return runs.flatMap((run) => {
    const why = refusalSentence(run, lang);
    const { file, line: caseLine, column: caseColumn } = one.place;
    const sentences = run.mismatches.map((mismatch) => {
      const { line = caseLine, column = caseColumn } = mismatch;
      return `${placeText({ file, line, column })}: ${mismatchSentence(mismatch, lang)}`;
    });
    return why === undefined ? sentences : [...sentences, why];
  });
}

function fail(sentences: readonly string[]): never {
  const error = new Error(sentences.join('\n'));
  // Where it was thrown is no matter of the reader's: the places are in the sentences.
  error.stack = `${error.name}: ${error.message}`;
  throw error;
}
