/** Writes the types of the built-in rulebook, `src/rulebook/hunan-types.ts`; a test holds them to it. */
import { writeFileSync } from 'node:fs';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import { hunanTypes } from './rulebook-types-text.js';

writeFileSync(new URL('../rulebook/hunan-types.ts', import.meta.url), hunanTypes(hunan2016To2020()));
