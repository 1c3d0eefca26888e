/** `tuopin verify`: sealed decisions in, whether each still holds out. */

import { createColors } from 'picocolors';
import { printable } from '../base/printable.js';
import { hunan2016To2020, hunanChanges } from '../rulebook/builtin.js';
import type { RulebookChange } from '../rulebook/changes.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Sealed } from '../seal/sealed.js';
import { type Verification, verifySealed } from '../seal/verify.js';
import { words } from '../words/index.js';
import { eachRecord, judged } from './each-record.js';
import { EXIT, OutputClosed } from './exit.js';
import type { InputFormat } from './find-files.js';
import { jsonList } from './json-list.js';
import type { Item } from './read-items.js';
import { refusalText } from './refusal-text.js';
import { placeKeys } from './report.js';
import type { Session } from './session.js';
import { differenceLines } from './verify-text.js';
import { verifyWords } from './verify-words.js';

/** The formats of `verify`. */
export const verifyFormats = ['text', 'json'] as const;

/** What the command line asks for. */
export interface VerifyFilesOptions {
  readonly paths: readonly string[];
  readonly input?: InputFormat | undefined;
  readonly format: (typeof verifyFormats)[number];
  /** A file or folder of records to hold the seals against. */
  readonly recordPath?: string | undefined;
  /** The rulebook to judge by, with its changes; without it the built-in one, where that is the one sealed by. */
  readonly by?: { readonly rulebook: Rulebook; readonly changes: readonly RulebookChange[] } | undefined;
}

/** Verifies every seal: 1 where some decision is not the same, 3 where something is no seal or cannot be read. */
export async function verifyFiles(options: VerifyFilesOptions, session: Session): Promise<number> {
  const { language, output, complain, colour } = session;
  const say = verifyWords[language];
  const vocabulary = words[language];
  const colours = createColors(colour);
  const settings = {
    language,
    rulebook: options.by?.rulebook ?? hunan2016To2020(),
    changes: options.by?.changes ?? hunanChanges(),
  };
  const counts = { same: 0, differs: 0, unreadable: 0 };
  const list = jsonList();
  const asJson = options.format === 'json';
  let severalFiles = false;
  let status: number = EXIT.ok;
  const raise = (to: number) => {
    status = Math.max(status, to);
  };
  const records = options.recordPath === undefined ? undefined : await recordsIn(options.recordPath, session, raise);

  const one = async (item: Item): Promise<void> => {
    const { place, verdict: value, refusal } = judged(item, (read) => read);
    if (refusal !== undefined) {
      const { head, lines } = refusalText(place, refusal, { language, severalFiles });
      complain([head, ...lines].join('\n'));
      counts.unreadable += 1;
      raise(EXIT.refused);
      return;
    }
    const found = verification(value, records, options.by);
    const [first] = found.differences;
    if (first?.code === 'notASeal') {
      complain(say.notASeal(vocabulary.place(place.file, place.line, place.item), first.at));
      counts.unreadable += 1;
      raise(EXIT.refused);
      if (asJson) await output.write(list.item({ ...placeKeys(place, severalFiles), ...found }));
      return;
    }
    counts[found.same ? 'same' : 'differs'] += 1;
    if (!found.same) raise(EXIT.notMet);
    const { level, id, outcome } = (value as Sealed).verdict.value;
    if (asJson) {
      await output.write(list.item({ level, id, ...placeKeys(place, severalFiles), ...found }));
      return;
    }
    const name = (vocabulary.level as Readonly<Record<string, string>>)[level] ?? level;
    const head = vocabulary.verdict(name, id, (value as Sealed).asOf, vocabulary.outcome[outcome]);
    const mark = found.same ? '✓' : '✗';
    const paint = found.same ? colours.green : colours.red;
    const line = printable(`${mark} ${head}${vocabulary.wideSpace}${found.same ? say.same : say.differs}`);
    await output.write(`${[paint(line), ...differenceLines(found, level, settings)].join('\n')}\n`);
  };

  try {
    const walked = await eachRecord(
      { ...options, language, complain },
      {
        async start(several) {
          severalFiles = several;
          if (asJson) await output.write(list.start());
        },
        async batch(items) {
          for (const item of items) await one(item);
        },
      },
    );
    raise(walked.status);
    await output.write(asJson ? list.end() : `\n${colours.bold(say.summary(counts))}\n`);
  } catch (error) {
    if (!(error instanceof OutputClosed)) throw error;
  }
  return status;
}

/** One seal against the record of its level and id, where records are given. */
function verification(
  value: unknown,
  records: ReadonlyMap<string, unknown> | undefined,
  by: VerifyFilesOptions['by'],
): Verification {
  const record = records?.get(keyOf((value as Partial<Sealed> | null)?.verdict?.value));
  const found = verifySealed(value, { ...by, record });
  if (records === undefined || record !== undefined) return found;
  const [first] = found.differences;
  if (first?.code === 'notASeal' || found.differences.some(({ code }) => code === 'recordMissing')) return found;
  // It fits the record within it, but that was not asked.
  return { ...found, same: false, differences: [...found.differences, { code: 'recordMissing' }] };
}

/** The records of a file or folder by level and id; of several by one name the last. */
async function recordsIn(
  path: string,
  { language, complain }: Session,
  raise: (status: number) => void,
): Promise<ReadonlyMap<string, unknown>> {
  const records = new Map<string, unknown>();
  const walked = await eachRecord(
    { paths: [path], language, complain },
    {
      start: async () => undefined,
      batch: async (items) => {
        for (const item of items) {
          const { place, verdict: value, refusal } = judged(item, (read) => read);
          if (refusal === undefined) {
            records.set(keyOf(value), value);
            continue;
          }
          const { head, lines } = refusalText(place, refusal, { language, severalFiles: true });
          complain([head, ...lines].join('\n'));
          raise(EXIT.refused);
        }
      },
    },
  );
  raise(walked.status);
  return records;
}

function keyOf(value: unknown): string {
  const { level, id } = (value ?? {}) as { level?: unknown; id?: unknown };
  return JSON.stringify([String(level), String(id)]);
}
