/** The words of a rulebook that builds on others: its own and, where it has none, those of its bases. */
import { isValues } from '../base/values.js';
import { wordFiles } from './companions.js';
import { places } from './told-places.js';

type Entry = Readonly<Record<string, unknown>>;

/** What a rulebook states and takes over, as far as words are about it. */
interface Named {
  readonly key: string;
  readonly called: readonly string[];
  readonly value: unknown;
}

/** Files of words by their names, and the base that each thing is worded by: by file, part and name. */
export interface TakenWords {
  readonly files: Entry;
  readonly from: readonly {
    readonly file: string;
    readonly at: readonly [part: string, name: string];
    readonly base: string;
  }[];
}

/**
 * The words of a rulebook. Those of a base go for what is called there as it is here: for what all records can say, and
 * for rules, facts and fields that are taken over. What was left out or is called otherwise is told by labels.
 * @param own the files of the rulebook itself
 * @param stated all that it states and takes over
 */
export function wordsTaken(
  own: Entry,
  stated: readonly Named[],
  bases: readonly { readonly base: string; readonly words: TakenWords; readonly stated: readonly Named[] }[],
): TakenWords {
  const here = labelsIn(stated);
  const files: Record<string, unknown> = {};
  const from: TakenWords['from'][number][] = [];
  for (const file of wordFiles) {
    const words = Object.hasOwn(own, file) ? own[file] : {};
    // What is at fault stays as it is, for the loader to tell.
    if (!isValues(words)) continue;
    const parts: Record<string, unknown> = { ...words };
    for (const { base, words: taken, stated: there } of bases) {
      const others = labelsIn(there);
      for (const [part, entries] of entriesOf(taken.files[file])) {
        const held = Object.hasOwn(parts, part) ? parts[part] : {};
        if (!isValues(held)) continue;
        const going = Object.entries(entries).filter(([name]) => {
          const about = keyOf(part, name);
          return !Object.hasOwn(held, name) && here.get(about) === others.get(about);
        });
        parts[part] = { ...held, ...Object.fromEntries(going) };
        for (const [name] of going) {
          const before = taken.from.find((one) => one.file === file && one.at[0] === part && one.at[1] === name);
          from.push({ file, at: [part, name], base: before?.base ?? base });
        }
      }
    }
    if (Object.keys(parts).length > 0) files[file] = parts;
  }
  return { files, from };
}

/** The parts of a file of words that hold something by name. */
function entriesOf(file: unknown): [part: string, entries: Entry][] {
  return Object.keys(places).flatMap((part): [string, Entry][] => {
    const entries = isValues(file) && Object.hasOwn(file, part) ? file[part] : undefined;
    return isValues(entries) ? [[part, entries]] : [];
  });
}

/** What is worded: a rule, or else a fact or a field, whichever code of it. */
function keyOf(part: string, name: string): string {
  return part === 'rules' || part === 'criteria' ? `rule ${name}` : name.replace(/=.*$/, '');
}

/** What rules, facts and fields are called, by the same. */
function labelsIn(stated: readonly Named[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { key, called, value } of stated) {
    if (!['rules', 'facts', 'fields'].includes(key) || !isValues(value)) continue;
    const { params } = isValues(value.event) ? value.event : value;
    const own = JSON.stringify((isValues(params) ? params : value).labels);
    for (const name of called) {
      const about = key === 'rules' ? `rule ${name}` : name;
      labels.set(about, `${labels.get(about) ?? ''}${own}`);
    }
  }
  return labels;
}
