/** `tuopin test --watch`: runs the cases again whenever something that they rest on changes. */
import { isInvalidRulebookError } from '../base/errors.js';
import { foldersOf } from '../kit/read-folder.js';
import { EXIT, UsageError } from './exit.js';
import { rulebookFolder } from './load-folder.js';
import { rulebookIssueText } from './rulebook-issue-text.js';
import type { Session } from './session.js';
import { type TestOptions, testCaseFiles } from './test-cases.js';

/** Editors write a file in several steps; what comes within this many milliseconds is one change. */
const SETTLING = 150;

/**
 * Runs the cases, and again after every change of the paths, of the records kept apart and of the rulebook's folder and
 * those that it builds on.
 * What is wrong in between is said, and waited out.
 * @returns the exit status of the last run, once the process is asked to stop
 */
export async function watchCases(
  optionsNow: () => TestOptions,
  rulebook: string | undefined,
  paths: readonly string[],
  session: Session,
): Promise<number> {
  const { say, complain, language } = session;
  const { watch } = await import('chokidar');
  const watcher = watch([...paths, ...(rulebook === undefined ? [] : foldersOf(rulebookFolder(rulebook)))], {
    ignoreInitial: true,
    ignored: /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/,
  });
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  const watched = new Promise<void>((resolve) => {
    watcher.once('ready', resolve);
  });
  let status: number = EXIT.ok;
  const run = async () => {
    try {
      const tested = await testCaseFiles(optionsNow(), session);
      status = tested.status;
      watcher.add([...tested.files]);
    } catch (error) {
      if (!(error instanceof UsageError) && !isInvalidRulebookError(error)) throw error;
      status = error instanceof UsageError ? EXIT.usage : EXIT.refused;
      if (error instanceof UsageError) complain(error.message);
      else for (const issue of error.issues) complain(rulebookIssueText(issue, language));
    }
    complain(say.test.watching);
  };
  // One run after the other, however the changes come.
  let queue = Promise.race([watched, stopped]).then(run);
  let timer: NodeJS.Timeout | undefined;
  const failed = new Promise<never>((_, reject) => {
    queue.catch(reject);
    watcher.on('all', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        queue = queue.then(run);
        queue.catch(reject);
      }, SETTLING);
    });
  });
  try {
    await Promise.race([stopped, failed]);
  } finally {
    clearTimeout(timer);
    await watcher.close();
  }
  await queue;
  return status;
}
