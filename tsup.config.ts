/** The package's entries. Those of one format share chunks, so that a class is one class in all of them. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { transformSync } from 'esbuild';
import { defineConfig, type Options } from 'tsup';
import { hunanWhole } from './src/rulebook/hunan-whole.js';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

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
      // Its names are not imported: standard input is one of them, and would be opened.
      contents: path === 'node:process' ? 'module.exports = globalThis.process' : `export * from '${path}'`,
    }));
  },
};

const library = {
  index: 'src/index.ts',
  'json-rules-engine': 'src/interop/json-rules-engine.ts',
  kit: 'src/kit/index.ts',
  vitest: 'src/kit/vitest.ts',
};

/** What asks for each sign of a text by itself is made when somebody asks: it takes as long as all else that a command loads. */
const lateSegmenter: Plugin = {
  name: 'late-segmenter',
  setup({ onLoad }) {
    onLoad({ filter: /\/string-width\/index\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const late = text
        .replace('const segmenter = new Intl.Segmenter();', 'let segmenter;')
        .replace('segmenter.segment(string)', '(segmenter ??= new Intl.Segmenter()).segment(string)');
      if (!late.includes('let segmenter;') || !late.includes('??= new Intl')) {
        throw new Error('string-width is written in another way than this build knows.');
      }
      return { contents: late };
    });
  },
};

/** `tuopin check` is a build of its own, which its threads share: few files are read until it begins. */
const checkAlone: Plugin = {
  name: 'check-alone',
  setup({ onResolve }) {
    onResolve({ filter: /\/check-alone\.js$/ }, () => ({ path: './cli-check.js', external: true }));
  },
};

/** In that build the built-in rulebook is whole, each file as a text that is read when it is asked for. */
const wholeRulebook: Plugin = {
  name: 'whole-rulebook',
  setup({ onResolve, onLoad }) {
    // What else is shipped is nothing but data, and there once.
    onResolve({ filter: /\/shipped\.js$/ }, () => ({ path: './shipped.js', external: true }));
    onLoad({ filter: /\/hunan-whole\.ts$/ }, () => {
      const texts = Object.entries(hunanWhole()).map(([name, file]) => [name, JSON.stringify(file)]);
      const path = JSON.stringify(`${import.meta.dirname}/src/rulebook/read-when-asked.ts`);
      return {
        contents: `import { readWhenAsked } from ${path};
          const files = readWhenAsked(${JSON.stringify(Object.fromEntries(texts))});
          export const hunanWhole = () => files;`,
      };
    });
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
  esbuildPlugins: [builtins, notices, lateSegmenter],
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
        cli: 'src/cli/main.ts',
        'mutation-worker': 'src/kit/mutate/worker.ts',
        'check-worker': 'src/cli/check-worker.ts',
        shipped: 'src/rulebook/shipped.ts',
      },
      esbuildPlugins: [builtins, notices, lateSegmenter, checkAlone],
    },
    {
      ...code,
      format: 'esm',
      entry: { 'cli-check': 'src/cli/check-alone.ts' },
      esbuildPlugins: [builtins, notices, lateSegmenter, wholeRulebook],
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
