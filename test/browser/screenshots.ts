/** Pictures of the first sheets of three cases, for the documentation, from what `tuopin explain` prints. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startChromium } from './chromium.js';
import { printed } from './sheets.js';

/** Small enough to lie in a repository, large enough to read. */
const CASES = ['h-001', 'h-002', 'h-003'];
const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

mkdirSync(path('docs'), { recursive: true });
const browser = await startChromium();
try {
  const page = await browser.newPage({ viewport: { width: 800, height: 1200 }, deviceScaleFactor: 1 });
  for (const lang of ['zh', 'en']) {
    for (const name of CASES) {
      await page.setContent(printed([path(`fixtures/records/households/${name}.json`), '--lang', lang]));
      await page
        .locator('section')
        .first()
        .screenshot({ path: path(`docs/sheet-${name}-${lang}.png`) });
    }
  }
} finally {
  await browser.close();
}
