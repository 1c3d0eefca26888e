/** The browser that the machine has. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts it, headless. */
export async function startChromium(): Promise<Browser> {
  const named = process.env.CHROMIUM;
  const executablePath = [...(named ? [named] : []), ...PLACES].find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error(
      `No Chromium found at ${PLACES.join(', ')}. Install the package "chromium", or name one in the variable CHROMIUM.`,
    );
  }
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}
