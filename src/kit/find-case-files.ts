/** From paths to the JSON files that may hold cases. */
import type { CaseFault } from './case-fault.js';
import { statsOf, walkFolder } from './walk-folder.js';

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
    if (typeof stats === 'string') faults.push({ code: stats, file: path, path: '' });
    else if (stats.isDirectory()) {
      const found = walkFolder(path, isJson, isOfTools);
      for (const file of found.files) add(file, false);
      faults.push(...found.faults.map(({ path: file, code }) => ({ code, file, path: '' })));
    } else if (stats.isFile()) add(path, true);
    else faults.push({ code: 'special', file: path, path: '' });
  }
  return { files: [...files.values()], faults };
}

function isJson(name: string): boolean {
  return name.toLowerCase().endsWith('.json');
}

/** What tools keep for themselves (`.git`, `node_modules`) holds no one's cases. */
function isOfTools(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
