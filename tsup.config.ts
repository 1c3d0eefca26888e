/** The package's entries. Those of one format share chunks, so that a class is one class in all of them. */
import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const library = {
  index: 'src/index.ts',
  'json-rules-engine': 'src/interop/json-rules-engine.ts',
  kit: 'src/kit/index.ts',
  vitest: 'src/kit/vitest.ts',
};

const code: Options = { target: 'node20', platform: 'neutral', splitting: true };

export default defineConfig(() => {
  // Here, not by `clean`: the builds run side by side, and one would clean away what another wrote.
  rmSync(new URL('dist', import.meta.url), { recursive: true, force: true });
  return [
    {
      ...code,
      format: 'esm',
      entry: { ...library, cli: 'src/cli/main.ts', 'mutation-worker': 'src/kit/mutate/worker.ts' },
    },
    // CommonJS cannot even read the words; what needs them there goes by `__filename`.
    { ...code, format: 'cjs', entry: library, define: { 'import.meta.url': 'undefined' } },
    // `npm run typecheck` checks the types, with those of the tests; to check them here too doubles the time of a build.
    { format: ['esm', 'cjs'], entry: library, dts: { only: true, compilerOptions: { noCheck: true } } },
  ];
});
