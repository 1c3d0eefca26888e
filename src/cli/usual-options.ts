/**
 * The commands that are run most, often once for each record or part, and by no other rules than the exits of the rulebook
 * that the package comes with: by those each runs alone, without the others (alone.ts).
 */

const options = (names: string): ReadonlySet<string> => new Set(names.split(' ').map((name) => `--${name}`));

/**
 * By command the options that ask for no more than that, and for nothing that takes long to load; not the one for help, in
 * which hardly anything is run that V8 could keep compiled.
 */
export const usualOptions = {
  check: options('as-of format id input lang level only out outcome quiet reading require sort strict village'),
  rollup: options(
    'as-of format input lang line-rise merge no-duplicates out part partial person-ids quiet reading renamed',
  ),
};

/** One of those commands. */
export type AloneName = keyof typeof usualOptions;
export const aloneNames = Object.keys(usualOptions) as readonly AloneName[];
