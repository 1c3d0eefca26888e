/** The package as users get it: packed, and installed into a folder that knows nothing of this one. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** What of npm's settings a child may inherit: where its cache and configuration are, not what this run is about. */
const KEPT = new Set(['npm_config_cache', 'npm_config_registry', 'npm_config_userconfig', 'npm_config_globalconfig']);

function environment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.filter(([name]) => !/^npm_/i.test(name) || KEPT.has(name.toLowerCase())));
}

/** Runs a command in a folder and gives back what it printed. */
export function run(folder: string, command: string, args: readonly string[]): string {
  return execFileSync(command, args, { cwd: folder, env: environment(), encoding: 'utf8', stdio: 'pipe' });
}

/** The same for a command that may fail: what it printed then is what there is to see. */
export function tried(folder: string, command: string, args: readonly string[]): string {
  try {
    return run(folder, command, args);
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    return `${stdout ?? ''}${stderr ?? ''}` || String(error);
  }
}

/** What came of a line of shell. */
export interface Printed {
  readonly status: number | null;
  /** Standard output, then standard error. */
  readonly text: string;
}

/** Runs a line, or several, in a plain shell that stops at the first command that fails; in English unless told otherwise. */
export function inShell(folder: string, line: string): Printed {
  const env = { ...environment(), LC_ALL: 'C' };
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-e', '-c', line], { cwd: folder, env, encoding: 'utf8' });
  return { status, text: `${stdout}${stderr}` };
}

/** The package, packed and installed. */
export interface Installed {
  /** The folder that `tuopin` is installed in. */
  readonly folder: string;
  /** The paths of the packed files. */
  readonly files: readonly string[];
}

/** Packs what is built and installs it into an empty folder, without network. */
export function install(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'tuopin-consumer-'));
  const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [packed] = JSON.parse(run(root, 'npm', packing)) as [{ filename: string; files: { path: string }[] }];
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true }');
  try {
    run(folder, 'npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', packed.filename]);
  } catch (error) {
    // `npm ci` has filled npm's cache; where it was emptied since, there are still the packages that it installed.
    if (!String((error as { stderr?: unknown }).stderr).includes('ENOTCACHED')) throw error;
    installByHand(folder, packed.filename);
  }
  return { folder, files: packed.files.map(({ path }) => path) };
}

/** A new project that is empty but for the package that is installed in it. */
export function projectWith({ folder }: Installed): string {
  const project = mkdtempSync(join(tmpdir(), 'tuopin-project-'));
  writeFileSync(join(project, 'package.json'), '{ "name": "project", "private": true }');
  symlinkSync(join(folder, 'node_modules'), join(project, 'node_modules'));
  return project;
}

function installByHand(folder: string, tarball: string): void {
  const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean }>;
  };
  for (const [path, { dev, devOptional }] of Object.entries(lockfile.packages)) {
    if (path === '' || dev || devOptional) continue;
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  run(folder, 'tar', ['-xzf', tarball]);
  renameSync(join(folder, 'package'), join(modules, 'tuopin'));
  symlinkSync('../tuopin/dist/cli.js', join(modules, '.bin/tuopin'));
}
