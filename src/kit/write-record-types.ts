/** Writes the types of the built-in rulebook's records, `src/rulebook/hunan-records.ts`; a test holds them to it. */
import { writeFileSync } from 'node:fs';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import { hunanRecordTypes } from './record-types.js';

writeFileSync(new URL('../rulebook/hunan-records.ts', import.meta.url), hunanRecordTypes(hunan2016To2020().fields));
