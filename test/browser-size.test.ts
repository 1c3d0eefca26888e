/**
 * What a page loads must not grow unseen: the least sizes reached so far. Who makes it smaller lowers them; who adds to what
 * the main entry can do says here what it is.
 */
import { describe, expect, it } from 'vitest';
import { browserSize, type Page } from './support/browser-size.js';

/** In bytes, gzipped; of everything 12 kB look through records for what cannot be true, 12 kB roll them up, 4 kB tell where it hangs and who is behind each figure, and 0.2 kB what of a met verdict rests on a register's word. */
const reached: Readonly<Record<Page, number>> = { createEvaluator: 94_000, everything: 252_800 };

describe.each(Object.entries(reached) as [Page, number][])('a page with %s', (page, most) => {
  it(`loads at most ${most} bytes, and not so much less that the bound has to follow`, async () => {
    const size = await browserSize(page);
    expect(size).toBeLessThanOrEqual(most);
    expect(size).toBeGreaterThan(most * 0.97);
  });
});
