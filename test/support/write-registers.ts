/** Writes the registers of `fixtures/tables`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { madeRegisters } from './made-registers.js';

const folder = new URL('../../fixtures/tables/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(madeRegisters())) writeFileSync(new URL(encodeURI(name), folder), bytes);
