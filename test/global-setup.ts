/** Builds the package once for the tests that use what is built, where `dist` is absent or older than its sources. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const SOURCES = ['src', 'rules', 'package.json', 'tsconfig.json', 'tsup.config.ts'];
/** One file of each step of the build; the last is written last. */
const BUILT = ['dist/cli.js', 'dist/index.cjs', 'dist/index.d.cts', 'dist/schemas/rulebook.json'];

function changedAt(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

function isFresh(): boolean {
  const built = BUILT.map((path) => join(root, path));
  if (!built.every((path) => existsSync(path))) return false;
  const newestSource = Math.max(...SOURCES.map((path) => changedAt(join(root, path))));
  return newestSource < Math.min(...built.map((path) => statSync(path).mtimeMs));
}

export default function setup(): void {
  if (isFresh()) return;
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}
