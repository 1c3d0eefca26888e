/**
 * A step of the build: the offline page, `dist/page.html`, one file that holds all it runs.
 */
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { policyHash } from '../present/document-html.js';
import { htmlPage } from '../present/html-page.js';
import { pageWords } from '../words/page.js';
import { languages } from '../words/words.js';
import { DATA_PLACE } from './page-data.js';
import { pageBuild, pageScript } from './page-script.js';

/** What its policy says besides: its script may run beside it too, and nothing of it is sent anywhere. */
const BESIDES = "worker-src blob:; base-uri 'none'; form-action 'none'";

const { outputFiles } = await build({ ...pageBuild, entryPoints: ['src/page/style.css'] });
// No text in it may end the element that it stands in, or begin a comment there.
const script = (await pageScript('src/page/main.ts')).replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
const [language] = languages;
const page = htmlPage({
  language,
  title: pageWords[language].title,
  style: outputFiles.map(({ text }) => text.trim()).join(''),
  body: `<noscript>${pageWords[language].noScript}</noscript>\n${DATA_PLACE}`,
  script: { text: script, hash: policyHash(script) },
});
writeFileSync(
  new URL('../../dist/page.html', import.meta.url),
  page.replace('; script-src', `; ${BESIDES}; script-src`),
);
