/** The last step of the build: the JSON Schemas as files of the package, `dist/schemas/<name>.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import { jsonSchemas } from './json-schemas.js';

const folder = new URL('../../dist/schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas(hunan2016To2020().fields))) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema)}\n`);
}
