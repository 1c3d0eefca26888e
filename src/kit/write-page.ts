/**
 * A step of the build: the offline page, `dist/page.html`, one file that holds all it runs. The built-in rulebook in it
 * is no more than what it judges and tells by; rulebooks that were checked when they were put in are not checked again, so
 * that the words for what could be wrong with one are left out.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { policyHash } from '../present/document-html.js';
import { htmlPage } from '../present/html-page.js';
import { exitsOf } from '../rulebook/exits-of.js';
import { hunanWhole } from '../rulebook/hunan-whole.js';
import { pageWords } from '../words/page.js';
import { languages } from '../words/words.js';
import { DATA_PLACE } from './page-data.js';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** What the steps of the register are told by beside the exits: `lifecycle.json` and `history-findings.ts` name them. */
const TOLD_BY = ['household/identify', 'household/reentry', 'household/procedure'];

/** What is loaded in the place of modules of the library. */
const inPlace: Plugin = {
  name: 'in-place',
  setup({ onLoad }) {
    const files = JSON.stringify(JSON.stringify(exitsOf(hunanWhole(), TOLD_BY)));
    onLoad({ filter: /\/rulebook\/hunan-whole\.ts$/ }, () => ({
      contents: `const files = JSON.parse(${files}); export const hunanWhole = () => files;`,
    }));
    onLoad({ filter: /\/words\/(?:zh|en)\/rulebook-issues\.ts$/ }, () => ({
      contents: 'export const zhRulebookIssues = () => ({}), enRulebookIssues = zhRulebookIssues;',
    }));
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
const textOf = (ending: string) => outputFiles.find((one) => one.path.endsWith(ending))?.text ?? '';
// No text in it may end the element that it stands in, or begin a comment there.
const script = textOf('.js').trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
const [language] = languages;
const page = htmlPage({
  language,
  title: pageWords[language].title,
  style: textOf('.css').trim(),
  body: `<noscript>${pageWords[language].noScript}</noscript>\n${DATA_PLACE}`,
  script: { text: script, hash: policyHash(script) },
  workers: true,
});
writeFileSync(path('dist/page.html'), page);
