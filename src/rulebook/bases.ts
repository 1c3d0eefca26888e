/** How a rulebook names those it builds on: by the id of one that is shipped, or by a folder in or beside its own. */

/** Of rulebooks that build on each other so many are read. */
export const MAX_BASES = 32;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const FOLDER = /^\.\.?(?:\/[^/\\:.\p{Cc}][^/\\:\p{Cc}]{0,99}){1,8}$/u;

/**
 * A base by one name, whoever names it: the id of one that is shipped, else its folder as seen from the rulebook that
 * the files are of (`./common`, `../common`), never above the folder that this one lies in; undefined for anything else.
 * @param from the base that names it, by such a name; of that rulebook itself the empty text
 */
export function baseName(named: string, from: string): string | undefined {
  if (ID.test(named)) return named;
  // One that is shipped lies in no folder of the user's.
  if (!FOLDER.test(named) || ID.test(from)) return undefined;
  const way: string[] = [];
  for (const step of [...from.split('/'), ...named.split('/')]) {
    if (step === '' || step === '.') continue;
    if (step !== '..' || way.length === 0) way.push(step);
    else if (way.pop() === '..') return undefined;
  }
  const [first, second] = way;
  if (first === undefined || (first === '..' && second === undefined)) return undefined;
  return first === '..' ? way.join('/') : `./${way.join('/')}`;
}

/** Whether a base, by its one name, is a folder of the user's; so is the rulebook itself. */
export function isFolderName(base: string): boolean {
  return !ID.test(base);
}

/**
 * Every rulebook that one builds on, directly or by way of others, by its one name, as far as they can be read.
 * @param manifestOf the `rulebook.json` of a base, and of the rulebook itself by the empty text
 */
export function basesOf(manifestOf: (base: string) => unknown): readonly string[] {
  const bases = new Set<string>(['']);
  // What a set is given while it is gone through is gone through too.
  for (const from of bases) {
    const { extends: named } = (manifestOf(from) ?? {}) as { readonly extends?: unknown };
    for (const one of Array.isArray(named) ? (named as readonly unknown[]) : []) {
      const base = typeof one === 'string' ? baseName(one, from) : undefined;
      if (base !== undefined && bases.size <= MAX_BASES) bases.add(base);
    }
  }
  return [...bases].filter((base) => base !== '');
}
