import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** These run what is built; all others run the sources, and need no build. */
const ofBuilt = [
  'test/browser-size.test.ts',
  'test/page-size.test.ts',
  'test/package.test.ts',
  'test/readme.test.ts',
  'test/guides.test.ts',
  'test/zones.test.ts',
  'test/code-generation.test.ts',
  'test/cli/**/*.test.ts',
];

// No test file keeps anything for another, so that a worker loads the sources and the rules once, not for each file.
const common = { root, testTimeout: 120_000, hookTimeout: 240_000, isolate: false };

export default defineConfig({
  test: {
    // One for each core, and one while others wait for the programs they have started.
    maxWorkers: availableParallelism() + 1,
    projects: [
      { test: { ...common, name: 'source', include: ['test/**/*.test.ts'], exclude: ofBuilt } },
      { test: { ...common, name: 'built', include: ofBuilt, globalSetup: ['test/global-setup.ts'] } },
    ],
  },
});
