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
 * The script. A page travels by gzip, which sees no further back than 32 kB: so what is alike stands side by side, libraries,
 * data, the words of both languages, then code as data flows through it, where else each module would stand where it is
 * imported first.
 * @param entry by its path in the project
 */
export async function pageScript(entry: string): Promise<string> {
  const plugins = [standIns];
  const whole = { format: 'esm', minify: false, metafile: true } as const;
  const found = await build({ ...scriptBuild, ...whole, plugins, entryPoints: [entry] });
  const { unsaid, renamed } = pageKeys(textOf(found));
  const sizes = new Map(
    Object.values(found.metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).map(([module, { bytesInOutput }]) => [module, bytesInOutput]),
    ),
  );
  const places = [...sizes].flatMap(([module, size]) =>
    size > 0 && module !== entry ? [{ module, place: placeOf(module, sizes) }] : [],
  );
  const others = places.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ module }) => module);
  const contents = [...others, entry].map((module) => `import ${JSON.stringify(`${root}${module}`)};`).join('\n');
  const written = await build({
    ...scriptBuild,
    mangleProps: new RegExp(`^(?:${renamed.join('|')})$`),
    plugins: [...plugins, namedByEntry, saidAlone(unsaid)],
    stdin: { contents },
  });
  return minifySync('page.js', textOf(written), {
    compress: { treeshake: { propertyReadSideEffects: false } },
  }).code.trim();
}

const textOf = ({ outputFiles }: { readonly outputFiles: readonly { readonly text: string }[] }) =>
  outputFiles.map(({ text }) => text).join('');

/** What a module is sorted by: what it is, and of what is alike the small before the large. */
function placeOf(module: string, sizes: ReadonlyMap<string, number>): string {
  const size = String(sizes.get(module.replace('/words/en/', '/words/zh/')) ?? 0).padStart(7);
  const [, folder, language = ''] = /^src\/(\w+)\/(?:(zh|en)\/)?/.exec(module) ?? [];
  if (module === 'src/rulebook/hunan-whole.ts') return '1';
  if (module.endsWith('.json')) return `2 ${size}`;
  if (/\/(?:sheet-style|html-page)\.ts$/.test(module)) return '';
  if (folder === undefined) return `0 ${size} ${module}`;
  if (language !== '') return `3 ${size} ${language}`;
  const at = [...sizes.keys()].indexOf(module);
  return `4 ${String.fromCharCode(folders.indexOf(folder))} ${9999 - at}`;
}
