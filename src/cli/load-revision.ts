/** A rulebook as it stands in a revision of a git repository: read from its objects, nothing is checked out. */
import { execFileSync } from 'node:child_process';
import { join, normalize } from 'node:path/posix';
import { type RulebookFile, rulebookFile, soundFiles, withBases } from '../kit/read-folder.js';
import { companionFiles } from '../rulebook/companions.js';
import { loadRulebook } from '../rulebook/load.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { UsageError } from './exit.js';

/** More than any rulebook needs; a repository is no place to fill our memory from. */
const MAX_BYTES = 64 * 1024 * 1024;

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
    const tree = git(['ls-tree', '-z', `${commit}:${folder.startsWith('./') ? `./${path}` : path}`], say);
    if (tree === undefined && base === '') throw new UsageError(say.noFolder(revision, folder));
    const entries = (tree?.toString('utf8') ?? '').split('\0').flatMap((entry) => {
      const [, object, name = ''] = /^100(?:644|755) blob ([0-9a-f]{40,64})\t(.+)$/s.exec(entry) ?? [];
      return object === undefined || !name.endsWith('.json') || companionFiles.includes(name) ? [] : [{ object, name }];
    });
    const contents = contentsOf(
      entries.map(({ object }) => object),
      say,
    );
    return entries.map(
      ({ name }, at): RulebookFile =>
        rulebookFile(name, `${revision}:${path}/${name}`, contents[at] ?? Buffer.alloc(0)),
    );
  });
  return loadRulebook(soundFiles(files).files);
}

/** The bytes of each object, asked for in one process: `<object> blob <bytes>`, a line end, the bytes and a line end of each. */
function contentsOf(objects: readonly string[], say: RevisionComplaints): Buffer[] {
  const printed = objects.length > 0 ? git(['cat-file', '--batch'], say, objects.join('\n')) : undefined;
  let at = 0;
  return printed === undefined
    ? []
    : objects.map(() => {
        const start = printed.indexOf('\n', at) + 1;
        const end = start + Number(printed.toString('latin1', at, start).split(' ')[2]);
        at = end + 1;
        return printed.subarray(start, end);
      });
}

/** What a git command prints, run without a shell; undefined where it fails. */
function git(args: readonly string[], say: RevisionComplaints, input = ''): Buffer | undefined {
  try {
    return execFileSync('git', args, { stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: MAX_BYTES, input });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new UsageError(say.noGit);
    return undefined;
  }
}
