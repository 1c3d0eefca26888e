/** What a page loads of the built package, bundled as its tools do it: bytes as they travel, gzipped. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a page may take, and how it takes it. */
const pages = {
  createEvaluator: "import { createEvaluator } from './dist/index.js'; globalThis.judge = createEvaluator();",
  everything: "export * from './dist/index.js';",
};

export type Page = keyof typeof pages;

/** The bytes of `createEvaluator` alone, with the rules it judges by, or of all that the main entry has. */
export async function browserSize(page: Page): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: pages[page], resolveDir: fileURLToPath(new URL('../..', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    logLevel: 'error',
    write: false,
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
}
