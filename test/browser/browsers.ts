/**
 * The browsers that the machine has. Firefox is Debian's own, spoken to as its makers meant it (WebDriver BiDi): playwright-core
 * 1.65 says a word to it that Debian's does not know, so the version before stands in package.json.
 */
import { existsSync } from 'node:fs';
import { type Browser, chromium, firefox } from 'playwright-core';

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whatever it would ask for goes to a door that nobody opens. */
const FIREFOX_WITHOUT_NETWORK = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** The first of some places where a program is; what the variable names comes before them. */
function programOf(name: string, variable: string, places: readonly string[]): string {
  const named = process.env[variable];
  const found = [...(named ? [named] : []), ...places].find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    `No ${name} found at ${places.join(', ')}. Install its package, or name one in the variable ${variable}.`,
  );
}

/** Starts Chromium, headless. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: programOf('Chromium', 'CHROMIUM', [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
    ]),
    headless: true,
    args: CHROMIUM_FLAGS,
  });

/** Starts Firefox, headless; its contexts have no network from the start, as it knows no way to be told. */
export const startFirefox = (): Promise<Browser> =>
  firefox.launch({
    channel: 'moz-firefox',
    executablePath: programOf('Firefox', 'FIREFOX', ['/usr/bin/firefox-esr', '/usr/bin/firefox']),
    headless: true,
    firefoxUserPrefs: FIREFOX_WITHOUT_NETWORK,
  });
