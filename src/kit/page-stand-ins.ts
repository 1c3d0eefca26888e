/** What is loaded in the place of modules in the offline page, and why the page can do without them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';
import type { JsonShape } from '../page/json-shape.js';
import { toJSONSchema } from '../records/zod.js';
import { shippedInspections } from '../rulebook/shipped-inspections.js';
import { sealedSchema } from '../seal/sealed.js';
import { byLanguage } from './by-language.js';
import { digestOfWhole, pageFiles } from './page-files.js';

/** The shape of a seal, without what describes it. */
export const sealShape = (): JsonShape =>
  JSON.parse(
    JSON.stringify(toJSONSchema(sealedSchema), (key, value) => {
      if (key === 'description' || key === '$schema') return undefined;
      // The page knows what a day is by other means than the pattern of one.
      return value?.format === 'date' ? { ...value, pattern: undefined } : value;
    }),
  );

/** What lies beside the rulebooks that are shipped, as far as findings are told by it. */
const lookedFor = () =>
  Object.fromEntries(
    Object.entries(shippedInspections as Readonly<Record<string, { readonly inspections: readonly object[] }>>).map(
      ([id, { inspections }]) => [
        id,
        JSON.parse(JSON.stringify({ inspections }, (key, value) => (key === 'citations' ? undefined : value))),
      ],
    ),
  );

/** What is cut out of a library, being one piece with what is used, so that no bundler can leave it out. */
type Cuts = readonly (readonly [what: RegExp, by: string])[];

/** Of the library of QR codes one way to write text is used, and none of those to draw it. */
const ofCodes: Cuts = [
  [/,toString\(\{on:.*(?=\}\),z=\[)/, ''],
  [/,_=a\(.*?(?=,u=a\()/, ''],
  [/,d=a\(t=>l\(.*(?=,C=\(\)=>)/, ',b={alphaNumeric:u}'],
  [/P\.with=.*?(?=export)/, ''],
];

/** Of the library of zip files what unpacks; what it finds wrong with a file is told as damage to it, in our words. */
const ofUnpacking: Cuts = [
  [/var ec = \[[^\]]*\]/, 'var ec = []'],
  [/if \(Error\.captureStackTrace\)\s+Error\.captureStackTrace\(e, err\);/, ''],
  [/var r = new i32\(b\[30\]\);[\s\S]*?(?=return \{ b: b)/, 'var r;'],
  [/revfl\[258\] = 28/, '0'],
  [/else \{\s+co = new u16\(s\);[\s\S]*?\n {4}\}/, ''],
  [/try \{\s+td\.decode[\s\S]*?catch \(e\) \{ \}/, ''],
];

/** A file of a library without what is cut out. What another version of it calls otherwise is found out here. */
function lean(library: string, file: string, cuts: Cuts): string {
  const folder = createRequire(import.meta.url)
    .resolve(library)
    .replace(/(?<=[/\\]node_modules[/\\][^/\\]+[/\\]).*$/, '');
  const path = `${folder}${file}`;
  return cuts.reduce(
    (text, [what, by]) => {
      if (!what.test(text)) throw new Error(`${path} has nothing like ${what}: cut what it has now in its place.`);
      return text.replace(what, by);
    },
    readFileSync(path, 'utf8'),
  );
}

const instead: readonly (readonly [module: RegExp, contents: () => string])[] = [
  [
    /\/rulebook\/hunan-whole\.ts$/,
    () => `const files = ${byLanguage(pageFiles())}; export const hunanWhole = () => files;`,
  ],
  [/\/rulebook\/hunan-worded\.ts$/, () => `export { hunanWhole as hunanWorded } from './hunan-whole.ts';`],
  [/\/seal\/known-digest\.ts$/, digestOfWhole],
  // Rulebooks that were checked when they were put in are not checked again.
  [
    /\/words\/(?:zh|en)\/rulebook-issues\.ts$/,
    () => 'export const zhRulebookIssues = () => ({}), enRulebookIssues = zhRulebookIssues;',
  ],
  // Asked only of what may be no verdict; here all are made on the spot.
  [/\/evaluate\/verdict-schema\.ts$/, () => 'export const verdictSchema = { safeParse: () => ({ success: true }) };'],
  // What is opened may be no seal: it is held against the schema that zod makes of its own, without zod.
  [
    /\/seal\/sealed\.ts$/,
    () =>
      `import { jsonFault } from '../page/json-shape.ts';
      const shape = ${JSON.stringify(sealShape())};
      export const sealedSchema = { safeParse(value) {
        const path = jsonFault(value, shape);
        return path === undefined ? { success: true } : { success: false, error: { issues: [{ path }] } };
      } };`,
  ],
  [/\/lean-qr\/index\.mjs$/, () => lean('lean-qr', 'index.mjs', ofCodes)],
  [/\/fflate\/esm\/browser\.js$/, () => lean('fflate', 'esm/browser.js', ofUnpacking)],
  // Of two ways to one answer the quicker stays out where it is only for records by the hundred thousand.
  [
    /\/evaluate\/verdict-on-demand\.ts$/,
    () =>
      'export class VerdictOnDemand {} export const shortOf = () => {}, failedOf = () => {}, isUnreported = () => {};',
  ],
  [/\/listing\/kept-why\.ts$/, () => 'export const keptWhy = (tell) => tell;'],
  [/\/listing\/plain-figures\.ts$/, () => 'export const plainFigures = () => {};'],
  [/\/facts\/quick-inputs\.ts$/, () => 'export const quickInputs = () => {};'],
  // The same of what keeps many texts in little room.
  [
    /\/tables\/kept-texts\.ts$/,
    () =>
      `export const SHORTEST = 13;
      export class KeptTexts {
        #texts = [];
        get length() { return this.#texts.length; }
        push(text) { return this.#texts.push(text) - 1; }
        at(number) { return this.#texts[number] ?? ''; }
      }`,
  ],
  [/\/facts\/sum-units\.ts$/, () => 'export const unitsOfSum = () => {};'],
  [/\/records\/sound-reader\.ts$/, () => 'export const soundReader = () => () => {};'],
  // No files are shared by several rulebooks, and nobody changes what is loaded.
  [
    /\/rulebook\/settled-file\.ts$/,
    () =>
      `export const readOnce = (issues, file, beside, read) => read();
      export const lawTextOf = ({ $schema, ...content }) => JSON.stringify(content);`,
  ],
  [/\/base\/frozen\.ts$/, () => 'export const frozen = (value) => value;'],
  // How far two words are apart is asked of few.
  [
    /\/fastest-levenshtein\/.*\/mod\.js$/,
    () =>
      `export const distance = (one, other) => {
        let row = Array.from({ length: other.length + 1 }, (_, at) => at);
        for (let at = 0; at < one.length; at += 1) {
          const next = [at + 1];
          for (let to = 0; to < other.length; to += 1)
            next.push(Math.min(next[to] + 1, row[to + 1] + 1, row[to] + (one[at] === other[to] ? 0 : 1)));
          row = next;
        }
        return row[other.length];
      };`,
  ],
  // What is looked for, without where that is from: nobody tells of it here.
  [/\/rulebook\/shipped-inspections\.ts$/, () => `export const shippedInspections = ${JSON.stringify(lookedFor())};`],
  // Which version of the rules changed what is told by the command.
  [/\/rulebook\/builtin-changes\.ts$/, () => 'export const hunanChanges = () => [];'],
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
