/** What the offline page weighs, and that it is what its policy says: one file, one script, nothing from elsewhere. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { policyHash } from '../src/present/document-html.js';

/** In bytes, gzipped, with the reading of workbooks inside: it travels on sticks and by messengers. */
const MOST = 250_000;

const page = readFileSync(new URL('../dist/page.html', import.meta.url), 'utf8');

describe('the offline page', () => {
  it(`weighs at most ${MOST} bytes`, () => {
    expect(gzipSync(page, { level: 9 }).length).toBeLessThanOrEqual(MOST);
  });

  it('holds one script, which its policy knows by its hash, and asks for nothing', () => {
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
    expect(scripts).toHaveLength(1);
    expect(page).toContain(`script-src '${policyHash(scripts[0] ?? '')}'`);
    for (const part of ["default-src 'none'", 'worker-src blob:', "form-action 'none'"]) expect(page).toContain(part);
    expect(page).not.toMatch(/unsafe-eval|<link|<img|<iframe|\ssrc=|@import|url\(/);
  });
});
