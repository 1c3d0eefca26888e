/**
 * Runs a script of the build with what V8 made of it when it last ran: compiling its functions takes longer than most
 * commands do. What V8 made is kept beside the script, as Python keeps its `.pyc`, where that folder can be written. V8
 * itself refuses what another V8 made, but knows a script by its length only: the script is kept too, and compared whole, or
 * one that was changed in place would judge as it did before. Nor does V8 look at whether what it made is still whole, and
 * dies of what is not: a checksum stands between.
 */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { EXIT } from './exit.js';

/** What the script is: a function that is given what a CommonJS module has. */
type Wrapped = (require: NodeJS.Require, module: { exports: unknown }) => void;

/**
 * @param path of a script that says nothing but ASCII
 * @param use what it is run for: what V8 makes of it is what that has run
 */
export function exportsOf(path: string, use: string): unknown {
  // Every build of Node by itself: what one made on another processor V8 would not know from its own.
  const kept = `${path}.${use}.${process.version}-${process.platform}-${process.arch}.cache`;
  const source = readFileSync(path);
  const cachedData = process.env.NODE_DISABLE_COMPILE_CACHE === undefined ? readKept(kept, source) : undefined;
  // In a long run V8 forgets what it made of functions that only run at its beginning.
  if (cachedData === undefined) setFlagsFromString('--no-flush-bytecode');
  const script = new Script(source.toString('latin1'), { filename: path, ...(cachedData && { cachedData }) });
  const module = { exports: {} as unknown };
  (script.runInThisContext() as Wrapped)(createRequire(path), module);
  if (cachedData === undefined || script.cachedDataRejected === true) {
    // At the end, as it holds the functions that were run: where the command line is wrong, hardly any.
    process.once('exit', (status) => {
      if (status !== EXIT.usage) keep(kept, source, script);
    });
  }
  return module.exports;
}

const CHECKSUM_BYTES = 32;
const checksum = (made: Buffer): Buffer => createHash('sha256').update(made).digest();

/** What V8 made of this very script, if it is whole. */
function readKept(kept: string, source: Buffer): Buffer | undefined {
  try {
    const all = readFileSync(kept);
    if (!all.subarray(0, source.length).equals(source)) return undefined;
    const made = all.subarray(source.length, -CHECKSUM_BYTES);
    return checksum(made).equals(all.subarray(-CHECKSUM_BYTES)) ? made : undefined;
  } catch {
    return undefined;
  }
}

/** Writes aside and renames, so that nobody reads half of it. */
function keep(kept: string, source: Buffer, script: Script): void {
  if (process.env.NODE_DISABLE_COMPILE_CACHE !== undefined) return;
  // V8 takes nothing that was made under other flags than it runs by.
  setFlagsFromString('--flush-bytecode');
  const aside = `${kept}.${process.pid}`;
  try {
    const made = script.createCachedData();
    writeFileSync(aside, Buffer.concat([source, made, checksum(made)]));
    renameSync(aside, kept);
  } catch {
    // Nothing hangs on it.
    rmSync(aside, { force: true });
  }
}
