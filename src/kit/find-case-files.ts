/** From paths to the JSON files that may hold cases. */
import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFault } from './case-fault.js';

/** A file to read; `named` tells one that the caller named from one that a folder holds. */
export interface FoundFile {
  readonly path: string;
  readonly named: boolean;
}

/** The files named and the `.json` files below the folders named, sorted by path, each once. */
export function findCaseFiles(paths: readonly string[]): { files: FoundFile[]; faults: CaseFault[] } {
  const files = new Map<string, FoundFile>();
  const faults: CaseFault[] = [];
  const add = (path: string, named: boolean) => {
    if (!files.has(path)) files.set(path, { path, named });
  };
  for (const path of paths) {
    const stats = statsOf(path);
    if (stats === undefined) faults.push({ code: 'missing', file: path, path: '' });
    else if (stats.isDirectory()) for (const found of below(path, faults)) add(found, false);
    else if (stats.isFile() || stats.isFIFO()) add(path, true);
    else faults.push({ code: 'special', file: path, path: '' });
  }
  return { files: [...files.values()], faults };
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Links are not followed; what tools keep for themselves (`.git`, `node_modules`) holds no one's cases. */
function below(folder: string, faults: CaseFault[]): string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    faults.push({ code: 'unreadable', file: folder, path: '' });
    return [];
  }
  const found: string[] = [];
  for (const name of names) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = join(folder, name);
    const stats = lstatSync(path);
    if (stats.isDirectory()) found.push(...below(path, faults));
    else if (stats.isFile() && name.toLowerCase().endsWith('.json')) found.push(path);
  }
  // By code unit, not by locale: the order is the same on every machine.
  return found.sort((a, b) => (a < b ? -1 : 1));
}
