/** The package's entries. Those of one format share chunks, so that a class is one class in all of them. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { transformSync } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { checkFiles, digestOfWhole } from './src/kit/page-files.js';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** What stands in the place of modules that such a package would load and nobody uses. */
const inPlaceOf: Readonly<Record<string, string>> = {
  // Its names are not imported: standard input is one of them, and would be opened.
  'node:process': 'module.exports = globalThis.process',
  // By it commander starts commands that are programs of their own; there are none.
  'node:child_process': 'module.exports = {}',
};

/** What a CommonJS package that is taken in requires of Node an ES module imports. */
const builtins: Plugin = {
  name: 'builtins',
  setup({ onResolve, onLoad }) {
    const named = new RegExp(`^(?:node:)?(?:${builtinModules.join('|')})$`);
    onResolve({ filter: named }, ({ path, kind }) => {
      const node = path.startsWith('node:') ? path : `node:${path}`;
      return kind === 'require-call' ? { path: node, namespace: 'builtin' } : { path: node, external: true };
    });
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: inPlaceOf[path] ?? `export * from '${path}'`,
    }));
  },
};

const library = {
  index: 'src/index.ts',
  'json-rules-engine': 'src/interop/json-rules-engine.ts',
  tables: 'src/tables/index.ts',
  'tables-xls': 'src/tables/read-old-workbook.ts',
  progress: 'src/progress/index.ts',
  assess: 'src/assess/index.ts',
  kit: 'src/kit/index.ts',
  vitest: 'src/kit/vitest.ts',
};

/** What asks for each sign of a text by itself is made when somebody asks: it takes as long as all else that a command loads. */
const lateWidths: Plugin = {
  name: 'late-widths',
  setup({ onLoad }) {
    onLoad({ filter: /\/string-width\/index\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const imports = text.match(/^import .*$/gm)?.join('\n') ?? '';
      const made = text
        .replaceAll(/^import .*$/gm, '')
        .replace('export default function stringWidth', 'return function');
      if (/^export/m.test(made)) throw new Error('string-width is written in another way than this build knows.');
      return {
        contents: `${imports}
          let made;
          export default function stringWidth(...given) { made ??= make(); return made(...given); }
          function make() {${made}}`,
      };
    });
  },
};

/** The command is one file until it is known what is asked for; the commands that run alone are a script by themselves. */
const aside: Plugin = {
  name: 'aside',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/any-command\.js$/ }, () => ({ path: './any-command.js', external: true }));
    onLoad({ filter: /\/cli\/alone\.ts$/ }, () => ({
      contents: `import { fileURLToPath } from 'node:url';
        import { exportsOf } from './compiled-script.js';
        const path = fileURLToPath(new URL('alone.cjs', import.meta.url));
        export const runAlone = (name, args) => exportsOf(path, name).runAlone(name, args);`,
      resolveDir: `${import.meta.dirname}/src/cli`,
    }));
  },
};

/** What usual options do not load. */
const neverAlone = /\/cli\/(?:rulebook-option|mask|jobs|thread|table-items|mapping-file|progress-beside)\.ts$/;

/**
 * In that script the built-in rulebook is no more than its exits and what records are looked into by, each file as a text that
 * is read when it is asked for; what needs more is not asked of it (src/cli/usual-options.ts).
 */
const exitsAlone: Plugin = {
  name: 'exits-alone',
  setup({ onLoad }) {
    onLoad({ filter: neverAlone }, () => ({
      contents: `throw new Error('This needs more than the exits.');
        export const rulebookOf = 0, maskBy = 0, reportInJobs = 0, beginThread = 0,
          tableItems = 0, readMappingFile = 0, progressBeside = 0;`,
    }));
    onLoad({ filter: /\/hunan-whole\.ts$/ }, () => {
      const texts = Object.entries(checkFiles()).map(([name, file]) => [name, JSON.stringify(file)]);
      return {
        contents: `import { readWhenAsked } from './read-when-asked.js';
          const files = readWhenAsked(${JSON.stringify(Object.fromEntries(texts))});
          export const hunanWhole = () => files;`,
        resolveDir: `${import.meta.dirname}/src/rulebook`,
      };
    });
    onLoad({ filter: /\/known-digest\.ts$/ }, () => ({ contents: digestOfWhole() }));
    onLoad({ filter: /\/hunan-worded\.ts$/ }, () => ({
      contents: "export { hunanWhole as hunanWorded } from './hunan-whole.js';",
      resolveDir: `${import.meta.dirname}/src/rulebook`,
    }));
  },
};

/** The packages that are taken in, by their folders, of all builds. */
const takenIn = new Set<string>();

/** Writes the licences of the packages that are taken in: they go where the code goes. */
const notices: Plugin = {
  name: 'notices',
  setup({ initialOptions, onEnd }) {
    initialOptions.metafile = true;
    onEnd(({ metafile }) => {
      for (const path of Object.keys(metafile?.inputs ?? {})) {
        const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
        if (folder !== undefined) takenIn.add(folder);
      }
      mkdirSync('dist', { recursive: true });
      writeFileSync(
        'dist/THIRD-PARTY.txt',
        [...takenIn]
          .map(noticeOf)
          .sort()
          .join(`\n${'-'.repeat(80)}\n\n`),
      );
    });
  },
};

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<
    string,
    string
  >;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`${name} comes without the text of its licence.`);
  return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
}

/** Writes what is beyond ASCII as escapes: esbuild leaves it in regular expressions as it is. */
function escaped(files: readonly string[]): void {
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    );
  }
}

/** Writes CommonJS files again, as short as the others are. */
function shortened(files: readonly string[]): void {
  for (const file of files.filter((name) => name.endsWith('.cjs'))) {
    const { code: short } = transformSync(readFileSync(file, 'utf8'), { format: 'cjs', minify: true, charset: 'utf8' });
    writeFileSync(file, short);
  }
}

const code: Options = {
  target: 'node20',
  platform: 'neutral',
  splitting: true,
  removeNodeProtocol: false,
  // What is small is taken in, so that an installed package is; its licences go along (dist/THIRD-PARTY.txt).
  noExternal: [/^(?!zod|vitest|node:)/],
  esbuildPlugins: [builtins, notices, lateWidths],
  esbuildOptions(options, { format }) {
    options.mainFields = ['module', 'main'];
    // What becomes CommonJS goes through a tool first that cannot read what is written so short.
    options.minify = format === 'esm';
    options.charset = 'utf8';
    options.legalComments = 'none';
  },
};

export default defineConfig(() => {
  // Here, not by `clean`: the builds run side by side, and one would clean away what another wrote.
  rmSync(new URL('dist', import.meta.url), { recursive: true, force: true });
  return [
    {
      ...code,
      format: 'esm',
      entry: {
        ...library,
        'any-command': 'src/cli/any-command.ts',
        'mutation-worker': 'src/kit/mutate/worker.ts',
        'check-worker': 'src/cli/check-worker.ts',
      },
    },
    {
      ...code,
      format: 'esm',
      entry: { cli: 'src/cli/main.ts' },
      splitting: false,
      esbuildPlugins: [builtins, notices, aside],
    },
    {
      ...code,
      format: 'cjs',
      entry: { alone: 'src/cli/alone.ts' },
      splitting: false,
      esbuildPlugins: [builtins, notices, lateWidths, exitsAlone],
      esbuildOptions(options, context) {
        code.esbuildOptions?.(options, context);
        options.minify = true;
        options.charset = 'ascii';
        options.banner = { js: '(function (require, module) {' };
        options.footer = { js: '})' };
      },
      plugins: [{ name: 'escaped', buildEnd: ({ writtenFiles }) => escaped(writtenFiles.map(({ name }) => name)) }],
    },
    // CommonJS cannot even read the words; what needs them there goes by `__filename`.
    {
      ...code,
      format: 'cjs',
      entry: library,
      define: { 'import.meta.url': 'undefined' },
      plugins: [{ name: 'short-cjs', buildEnd: ({ writtenFiles }) => shortened(writtenFiles.map(({ name }) => name)) }],
    },
    // `npm run typecheck` checks the types, with those of the tests; to check them here too doubles the time of a build.
    { format: ['esm', 'cjs'], entry: library, dts: { only: true, compilerOptions: { noCheck: true } } },
  ];
});
