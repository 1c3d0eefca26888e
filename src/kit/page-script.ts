/** The script of the offline page: what it is made of in one text, as small as it travels. */
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { minifySync } from 'oxc-minify';
import { folders } from './folders.js';
import { standIns } from './page-stand-ins.js';
import { pageKeys, saidAlone } from './page-words.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What script and style are built with alike. */
export const pageBuild = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  minify: true,
  target: ['chrome100', 'firefox100'],
  charset: 'utf8',
  legalComments: 'none',
} as const satisfies BuildOptions;

const scriptBuild = {
  ...pageBuild,
  format: 'iife',
  platform: 'browser',
  mainFields: ['module', 'main'],
  // What is imported for its place alone is there all the same.
  logOverride: { 'ignored-bare-import': 'silent' },
} as const satisfies BuildOptions;

/** Keeps modules where the entry names them: as if each did something when it is loaded. */
const namedByEntry: Plugin = {
  name: 'named-by-entry',
  setup({ onResolve }) {
    onResolve({ filter: /^\// }, ({ path }) => ({ path, sideEffects: true }));
  },
};

/**
 * The script. A page travels by gzip, which sees no further back than 32 kB: so what is alike stands side by side, libraries, data, the
 * words of both languages, then code as data flows through it, where else each module would stand where it is imported first.
 * @param entry by its path in the project
 */
export async function pageScript(entry: string): Promise<string> {
  const plugins = [standIns];
  const whole = { format: 'esm', minify: false, metafile: true } as const;
  const found = await build({ ...scriptBuild, ...whole, plugins, entryPoints: [entry] });
  const { unsaid, renamed } = pageKeys(textOf(found));
  const modules = Object.values(found.metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([module, { bytesInOutput }]) => (bytesInOutput > 0 ? [module] : [])),
  );
  const others = modules.filter((module) => module !== entry).sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const contents = [...others, entry].map((module) => `import ${JSON.stringify(`${root}${module}`)};`).join('\n');
  const written = await build({
    ...scriptBuild,
    mangleProps: new RegExp(`^(?:${renamed.join('|')})$`),
    plugins: [...plugins, namedByEntry, saidAlone(unsaid)],
    stdin: { contents },
  });
  return minifySync('page.js', textOf(written)).code.trim();
}

const textOf = ({ outputFiles }: { readonly outputFiles: readonly { readonly text: string }[] }) =>
  outputFiles.map(({ text }) => text).join('');

/** What a module is sorted by. */
function placeOf(module: string): string {
  const [, folder] = /^src\/(\w+)\//.exec(module) ?? [];
  if (folder === undefined && !module.endsWith('.json')) return `0 ${module}`;
  if (module === 'src/rulebook/hunan-whole.ts') return '1';
  if (folder === undefined) return `2 ${module}`;
  const [, language, words] = /\/words\/(zh|en)\/(.*)$/.exec(module) ?? [];
  if (words !== undefined) return `3 ${words} ${language}`;
  return `4 ${String.fromCharCode(folders.indexOf(folder))} ${module}`;
}
