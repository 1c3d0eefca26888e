/**
 * Runs a script of the build with what V8 made of it when it last ran: compiling its functions takes longer than most
 * commands do. What V8 made is kept beside the script, as Python keeps its `.pyc`, where that folder can be written; V8
 * itself refuses what another V8 made, and then compiles anew.
 */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

/** What the script is: a function that is given what a CommonJS module has. */
type Wrapped = (require: NodeJS.Require, module: { exports: unknown }) => void;

/** @param path of a script that says nothing but ASCII */
export function exportsOf(path: string): unknown {
  // Every build of Node by itself: what one made on another processor V8 would not know from its own.
  const kept = `${path}.${process.version}-${process.platform}-${process.arch}.cache`;
  const cachedData = process.env.NODE_DISABLE_COMPILE_CACHE === undefined ? readKept(kept, path) : undefined;
  const script = new Script(readFileSync(path, 'latin1'), { filename: path, ...(cachedData && { cachedData }) });
  const module = { exports: {} as unknown };
  (script.runInThisContext() as Wrapped)(createRequire(path), module);
  if (cachedData === undefined || script.cachedDataRejected === true) {
    // At the end, as it holds the functions that were run.
    process.once('exit', () => keep(kept, script));
  }
  return module.exports;
}

/** What was kept, unless the script is newer. */
function readKept(kept: string, path: string): Buffer | undefined {
  try {
    return statSync(kept).mtimeMs >= statSync(path).mtimeMs ? readFileSync(kept) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes aside and renames, so that nobody reads half of it. */
function keep(kept: string, script: Script): void {
  if (process.env.NODE_DISABLE_COMPILE_CACHE !== undefined) return;
  const aside = `${kept}.${process.pid}`;
  try {
    writeFileSync(aside, script.createCachedData());
    renameSync(aside, kept);
  } catch {
    // Nothing hangs on it.
    rmSync(aside, { force: true });
  }
}
