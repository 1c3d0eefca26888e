/** What is heard of a page: what it says, its faults among it, and what it asks for. */
import type { Page } from 'playwright-core';

export interface Heard {
  readonly said: string[];
  readonly requests: string[];
}

/** Listens from now on. */
export function heardOf(page: Page): Heard {
  const heard: Heard = { said: [], requests: [] };
  page.on('pageerror', (error) => heard.said.push(String(error)));
  page.on('console', (message) => heard.said.push(message.text()));
  page.on('request', (request) => heard.requests.push(request.url()));
  return heard;
}
