/**
 * A step of the build: the offline page, `dist/page.html`, one file that holds all it runs.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { minifySync } from 'oxc-minify';
import { policyHash } from '../present/document-html.js';
import { htmlPage } from '../present/html-page.js';
import { pageWords } from '../words/page.js';
import { languages } from '../words/words.js';
import { DATA_PLACE } from './page-data.js';
import { pageFiles } from './page-files.js';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** What is loaded in the place of modules, and why the page can do without them. */
const instead: readonly (readonly [module: RegExp, contents: () => string])[] = [
  [
    /\/rulebook\/hunan-whole\.ts$/,
    () =>
      `const files = JSON.parse(${JSON.stringify(JSON.stringify(pageFiles()))}); export const hunanWhole = () => files;`,
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
  // No blank register is written here.
  [/\/words\/(?:zh|en)\/table-template\.ts$/, () => 'export const zhTableTemplate = {}, enTableTemplate = {};'],
];

const inPlace: Plugin = {
  name: 'in-place',
  setup({ onLoad }) {
    for (const [filter, contents] of instead) onLoad({ filter }, () => ({ contents: contents() }));
  },
};

const { outputFiles } = await build({
  entryPoints: { page: path('src/page/main.ts'), style: path('src/page/style.css') },
  bundle: true,
  write: false,
  outdir: path('dist'),
  minify: true,
  format: 'iife',
  platform: 'browser',
  mainFields: ['module', 'main'],
  target: ['chrome100', 'firefox100'],
  charset: 'utf8',
  legalComments: 'none',
  plugins: [inPlace],
});
/** What its policy says besides: its script may run beside it too, and nothing of it is sent anywhere. */
const BESIDES = "worker-src blob:; base-uri 'none'; form-action 'none'";

const textOf = (ending: string) => outputFiles.find((one) => one.path.endsWith(ending))?.text ?? '';
// No text in it may end the element that it stands in, or begin a comment there.
const { code } = minifySync('page.js', textOf('.js'));
const script = code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
const [language] = languages;
const page = htmlPage({
  language,
  title: pageWords[language].title,
  style: textOf('.css').trim(),
  body: `<noscript>${pageWords[language].noScript}</noscript>\n${DATA_PLACE}`,
  script: { text: script, hash: policyHash(script) },
});
writeFileSync(path('dist/page.html'), page.replace('; script-src', `; ${BESIDES}; script-src`));
