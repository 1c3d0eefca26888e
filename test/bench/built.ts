/** What is measured is what is published: the built files, typed by their sources. */
import { fileURLToPath } from 'node:url';

const built = (name: string) => import(new URL(`../../dist/${name}.js`, import.meta.url).href);

export const tuopin: typeof import('../../src/index.js') = await built('index');
export const engine: typeof import('../../src/interop/json-rules-engine.js') = await built('json-rules-engine');

/** A path of the project. */
export const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** The command, to be run by Node. */
export const cli = path('dist/cli.js');
