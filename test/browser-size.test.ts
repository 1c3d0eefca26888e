/** What a page loads must not grow unseen: the least sizes reached so far. Who makes it smaller lowers them. */
import { describe, expect, it } from 'vitest';
import { browserSize, type Page } from './support/browser-size.js';

/** In bytes, gzipped. */
const reached: Readonly<Record<Page, number>> = { createEvaluator: 127_500, everything: 231_600 };

describe.each(Object.entries(reached) as [Page, number][])('a page with %s', (page, most) => {
  it(`loads at most ${most} bytes, and not so much less that the bound has to follow`, async () => {
    const size = await browserSize(page);
    expect(size).toBeLessThanOrEqual(most);
    expect(size).toBeGreaterThan(most * 0.97);
  });
});
