/** The commands that are run most (usual-options.ts), each loaded where it is asked for. */
import type { AddCommand } from './run-command.js';
import type { AloneName } from './usual-options.js';

export const commandsAlone: Readonly<Record<AloneName, () => Promise<AddCommand>>> = {
  check: async () => (await import('./check-command.js')).addCheck,
  rollup: async () => (await import('./rollup-command.js')).addRollUp,
};
