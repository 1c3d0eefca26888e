/** The commands, and which of them are loaded. */
import { type CommandName, commandNames } from './command-names.js';
import { commandsAlone } from './commands-alone.js';
import { type AddCommand, runCommand } from './run-command.js';
import type { Session } from './session.js';

/** Every command by its name; loaded where it is asked for. */
export const commands: Readonly<Record<CommandName, () => Promise<AddCommand>>> = {
  ...commandsAlone,
  explain: async () => (await import('./explain-command.js')).addExplain,
  eligible: async () => (await import('./eligible-command.js')).addEligible,
  inspect: async () => (await import('./inspect-command.js')).addInspect,
  progress: async () => (await import('./progress-command.js')).addProgress,
  watch: async () => (await import('./watch-command.js')).addWatch,
  sample: async () => (await import('./evaluation-commands.js')).addSample,
  assess: async () => (await import('./evaluation-commands.js')).addAssess,
  compare: async () => (await import('./compare-command.js')).addCompare,
  seal: async () => (await import('./seal-command.js')).addSeal,
  verify: async () => (await import('./verify-command.js')).addVerify,
  rules: async () => (await import('./rules-command.js')).addRules,
  init: async () => (await import('./init-command.js')).addInit,
  test: async () => (await import('./test-command.js')).addTest,
  lint: async () => (await import('./lint-command.js')).addLint,
  diff: async () => (await import('./diff-command.js')).addDiff,
  cases: async () => (await import('./cases-command.js')).addCases,
  tables: async () => (await import('./tables-command.js')).addTables,
  template: async () => (await import('./template-command.js')).addTemplate,
  page: async () => (await import('./page-command.js')).addPage,
  merge: async () => (await import('./merge-command.js')).addMerge,
  schema: async () => (await import('./schema-command.js')).addSchema,
};

/** Runs the command that the arguments name and tells the status it came to; where they name none, only lists which there are. */
export async function runAny(args: readonly string[], given: Omit<Session, 'finish'>): Promise<number> {
  const named = commandNames.filter((name) => args.includes(name));
  const added =
    named.length > 0
      ? await Promise.all(named.map((name) => commands[name]()))
      : [(await import('./listed-commands.js')).addListed];
  return runCommand(args, given, added);
}
