/** A rulebook as it stands in a revision of a git repository: read from its objects, nothing is checked out. */
import { execFileSync } from 'node:child_process';
import { join, normalize } from 'node:path/posix';
import { type RulebookFile, rulebookFile, soundFiles, withBases } from '../kit/read-folder.js';
import { companionFiles } from '../rulebook/companions.js';
import { loadRulebook } from '../rulebook/load.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { UsageError } from './exit.js';

/** More than any file of a rulebook comes to; a repository is no place to fill our memory from. */
const MAX_BYTES = 64 * 1024 * 1024;
/** What git prints around an object takes less. */
const MOST_AROUND = 128;

/** What is said where a revision cannot be read. */
export interface RevisionComplaints {
  readonly noGit: string;
  readonly badRevision: (revision: string) => string;
  readonly noFolder: (revision: string, folder: string) => string;
}

/**
 * Loads the rulebook of a folder in a revision of the repository that the working directory is in.
 * @param folder from the top of the repository, or from the working directory where it begins with `./`
 * @throws UsageError where git, the revision or the folder is not there, InvalidRulebookError where its files are at
 * fault
 */
export function loadRevision(revision: string, folder: string, say: RevisionComplaints): Rulebook {
  // What begins with a hyphen git would take for an option.
  if (!/^[^-\p{Cc}][^\p{Cc}]*$/u.test(revision)) throw new UsageError(say.badRevision(revision));
  const commit = git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], say)
    ?.toString('utf8')
    .trim();
  if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) throw new UsageError(say.badRevision(revision));
  const files = withBases((base) => {
    const path = normalize(join(folder, base)).replace(/\/+$/, '');
    // Where folders are counted from the working directory, they go on being so.
    const tree = git(['ls-tree', '-lz', `${commit}:${folder.startsWith('./') ? `./${path}` : path}`], say);
    if (tree === undefined && base === '') throw new UsageError(say.noFolder(revision, folder));
    const entries = (tree?.toString('utf8') ?? '').split('\0').flatMap((entry) => {
      const [, object, size, name = ''] = /^100(?:644|755) blob ([0-9a-f]{40,64}) +(\d+|-)\t(.+)$/s.exec(entry) ?? [];
      if (object === undefined || !name.endsWith('.json') || companionFiles.includes(name)) return [];
      return [{ object, size: Number(size), name }];
    });
    const contents = contentsOf(entries, say);
    return entries.map(
      ({ object, name }): RulebookFile =>
        rulebookFile(name, `${revision}:${path}/${name}`, contents.get(object) ?? Buffer.alloc(0)),
    );
  });
  return loadRulebook(soundFiles(files).files);
}

/** The bytes of objects of so many bytes, by object, asked for in one process; of those that are too large or missing none. */
function contentsOf(
  objects: readonly { readonly object: string; readonly size: number }[],
  say: RevisionComplaints,
): ReadonlyMap<string, Buffer> {
  const asked = objects.filter(({ size }) => size <= MAX_BYTES);
  const most = asked.reduce((sum, { size }) => sum + size + MOST_AROUND, 0);
  const printed = git(['cat-file', '--batch'], say, { input: asked.map(({ object }) => object).join('\n'), most });
  const contents = new Map<string, Buffer>();
  if (printed === undefined) return contents;
  let at = 0;
  for (const { object, size } of asked) {
    const start = printed.indexOf('\n', at) + 1;
    const isThere = printed.toString('latin1', at, start) === `${object} blob ${size}\n`;
    at = isThere ? start + size + 1 : start;
    if (isThere) contents.set(object, printed.subarray(start, start + size));
  }
  return contents;
}

/** What a git command prints, run without a shell; undefined where it fails. */
function git(
  args: readonly string[],
  say: RevisionComplaints,
  { input = '', most = MAX_BYTES } = {},
): Buffer | undefined {
  try {
    return execFileSync('git', args, { stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: most, input });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new UsageError(say.noGit);
    return undefined;
  }
}
