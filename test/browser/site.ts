/** The pages under test, served on this machine under the policy of a strict government site. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const POLICY = "default-src 'self'; script-src 'self'";

/** What a page sends back: what came out, attempts to make code from text, what its policy reported. */
export interface Report {
  readonly result: readonly string[];
  readonly attempts: readonly string[];
  readonly violations: readonly string[];
}

/** A served site; `report` resolves with what the next page to be opened sends back. */
export interface Site {
  readonly url: string;
  report(): Promise<Report>;
  close(): void;
}

async function bundled(page: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`pages/${page}.js`, import.meta.url))],
    // The package by its name, as an app would have it, and by what its package.json says of the built files.
    alias: { tuopin: fileURLToPath(new URL('../../dist/index.js', import.meta.url)) },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

/** Serves pages, each with the trap before it, and the records they read. */
export async function serve(pages: readonly string[], records: readonly unknown[]): Promise<Site> {
  const scripts = new Map<string, string>();
  for (const name of ['trap', ...pages]) scripts.set(`/${name}.js`, await bundled(name));
  let deliver: (report: Report) => void = () => {};

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const answer = (type: string, body: string) =>
      response
        .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': POLICY })
        .end(body);
    const script = scripts.get(path);
    if (path === '/report') {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        answer('text/plain', '');
        deliver(JSON.parse(body) as Report);
      });
    } else if (script !== undefined) answer('text/javascript', script);
    else if (path === '/records') answer('application/json', JSON.stringify(records));
    else if (pages.includes(path.slice(1))) answer('text/html', pageOf(path.slice(1)));
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    report: () =>
      new Promise((resolve) => {
        deliver = resolve;
      }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function pageOf(name: string): string {
  return `<!doctype html><title>${name}</title><script src="/trap.js"></script><script type="module" src="/${name}.js"></script>`;
}
