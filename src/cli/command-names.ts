/** The names of the commands, in the order of the help page. */
export const commandNames = [
  'check',
  'explain',
  'eligible',
  'inspect',
  'rollup',
  'progress',
  'watch',
  'sample',
  'assess',
  'compare',
  'seal',
  'verify',
  'rules',
  'init',
  'test',
  'lint',
  'diff',
  'cases',
  'tables',
  'template',
  'page',
  'merge',
  'schema',
] as const;
/** One of them. */
export type CommandName = (typeof commandNames)[number];
