/** What is loaded in the place of modules in the offline page, and why the page can do without them. */
import type { Plugin } from 'esbuild';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import { rulebookDigest } from '../seal/rulebook-digest.js';
import { byLanguage } from './by-language.js';
import { pageFiles } from './page-files.js';

const instead: readonly (readonly [module: RegExp, contents: () => string])[] = [
  [
    /\/rulebook\/hunan-whole\.ts$/,
    () => `const files = ${byLanguage(pageFiles())}; export const hunanWhole = () => files;`,
  ],
  [/\/rulebook\/hunan-worded\.ts$/, () => `export { hunanWhole as hunanWorded } from './hunan-whole.ts';`],
  // Of the built-in rulebook the page has a part: its hash is that of the whole.
  [
    /\/seal\/known-digest\.ts$/,
    () =>
      `import { hunan2016To2020 } from '../rulebook/builtin.ts';
      export const knownDigest = (rulebook) => rulebook === hunan2016To2020() ? ${JSON.stringify(rulebookDigest(hunan2016To2020()))} : undefined;`,
  ],
  // Rulebooks that were checked when they were put in are not checked again.
  [
    /\/words\/(?:zh|en)\/rulebook-issues\.ts$/,
    () => 'export const zhRulebookIssues = () => ({}), enRulebookIssues = zhRulebookIssues;',
  ],
  // Asked only of what may be no verdict; here all are made on the spot.
  [/\/evaluate\/verdict-schema\.ts$/, () => 'export const verdictSchema = { safeParse: () => ({ success: true }) };'],
  // Findings are told, not answered: they need no keys by which answers are kept, and nothing is proposed.
  [
    /\/inspect\/beside-finding\.ts$/,
    () => 'export const keepBeside = () => {}, keyIn = keepBeside, keyAcross = keepBeside;',
  ],
  [/\/inspect\/proposal\.ts$/, () => 'export const smallestMending = () => {};'],
  // The parts of a workbook are packed by the browser, and in what is written nothing is commented or to be filled in.
  [/\/tables\/packer\.ts$/, () => 'export const anywhere = undefined;'],
  [
    /\/tables\/written-rules\.ts$/,
    () => 'export const longChoices = () => [], optionsSheet = longChoices, rulesXml = () => "";',
  ],
  // No blank register is written here.
  [/\/words\/(?:zh|en)\/table-template\.ts$/, () => 'export const zhTableTemplate = {}, enTableTemplate = {};'],
];

export const standIns: Plugin = {
  name: 'stand-ins',
  setup({ onLoad }) {
    for (const [filter, contents] of instead) onLoad({ filter }, () => ({ contents: contents() }));
  },
};
