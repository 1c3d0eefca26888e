/** `tuopin verify`: sealed decisions in, whether each still holds out. */

import { type Command, Option } from 'commander';
import type { Verdict } from '../evaluate/verdict.js';
import { maskedVerification, toldSeal } from '../explain/told-seal.js';
import { sealPartText } from '../explain/verify-text.js';
import { listBlock, said, sectionOf } from '../present/document.js';
import { reportText } from '../present/report-text.js';
import type { Mask } from '../records/mask.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import { type RulebookChange, readChanges } from '../rulebook/changes.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Sealed } from '../seal/sealed.js';
import { verifySealed } from '../seal/verify.js';
import { stateOf } from '../seal/verify-state.js';
import { verifyWords } from '../words/command.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { masked } from './asked-records.js';
import { asWritten, eachRecord } from './each-record.js';
import { EXIT, UsageError } from './exit.js';
import type { InputFormat } from './find-files.js';
import { jsonList } from './json-list.js';
import { languageOption } from './language-option.js';
import { companionIn, loadFolder } from './load-folder.js';
import { painter } from './paint.js';
import type { Item } from './read-items.js';
import { type MaskFlags, maskOf, withMaskOptions } from './record-options.js';
import { refusalText } from './refusal-text.js';
import { placeKeys, type Result } from './report.js';
import { reportRecords } from './report-records.js';
import type { Session } from './session.js';
import { verifySheetCode } from './verify-code-command.js';

const verifyFormats = ['text', 'json'] as const;

interface VerifyFilesOptions {
  readonly paths: readonly string[];
  readonly input?: InputFormat | undefined;
  readonly format: (typeof verifyFormats)[number];
  /** A file or folder of records to hold the seals against. */
  readonly recordPath?: string | undefined;
  /** The rulebook to judge by, with its changes; without it the built-in one, where that is the one sealed by. */
  readonly by?: { readonly rulebook: Rulebook; readonly changes: readonly RulebookChange[] } | undefined;
  /** Where names and ids are to be hidden. */
  readonly mask?: Mask | undefined;
}

/**
 * Verifies every seal: 1 where some decision is not the same or cannot be checked, 3 where something is no seal or
 * cannot be read. Nothing is verified where the records to hold the seals against cannot be read: each seal would be
 * held against less than was asked for.
 */
async function verifyFiles(options: VerifyFilesOptions, session: Session): Promise<number> {
  const { language, complain, colour, width } = session;
  const { mask } = options;
  const say = verifyWords[language];
  const vocabulary = words[language];
  const paint = painter(colour);
  const settings = { language, rulebook: options.by?.rulebook ?? hunan2016To2020() };
  const counts = { same: 0, otherRules: 0, differs: 0, unchecked: 0, notASeal: 0 };
  const list = options.format === 'json' ? jsonList() : undefined;
  let severalFiles = false;
  let status: number = EXIT.ok;
  const raise = (to: number) => {
    status = Math.max(status, to);
  };
  const records =
    options.recordPath === undefined ? undefined : await recordsIn(options.recordPath, mask, settings, session, raise);
  if (records === 'unread') return EXIT.refused;

  const one = (item: Item): string => {
    const { place, verdict: value, refusal } = asItIs(item, mask, settings);
    if (refusal !== undefined) {
      complain(refusalText(place, refusal, { ...settings, severalFiles }));
      counts.notASeal += 1;
      raise(EXIT.refused);
      return '';
    }
    const record = records?.get(keyOf((value as Partial<Sealed> | null)?.verdict?.value));
    const found = maskedVerification(verifySealed(value, { ...options.by, record }), mask?.issue);
    const state = stateOf(found);
    counts[state] += 1;
    const where = placeKeys(place, severalFiles);
    if (state === 'notASeal') {
      const at = found.differences[0]?.code === 'notASeal' ? found.differences[0].at : '';
      complain(say.notASeal(vocabulary.place(place.file, place.line, place.item), sealPartText(at, language)));
      raise(EXIT.refused);
      return list?.item({ ...where, ...found }) ?? '';
    }
    if (state !== 'same') raise(EXIT.notMet);
    const sealed = value as Sealed;
    const { level, rule, outcome } = sealed.verdict.value;
    const { asOf, readings } = sealed;
    const id = shownId(sealed.verdict.value, mask);
    // Not where the seal was to stand for itself: then there is nothing else that it could be held against.
    const recordFrom = records === undefined ? undefined : recordSource(sealed, record);
    if (list !== undefined) {
      const source = recordFrom === undefined ? {} : { recordFrom };
      return list.item({ level, id, rule, asOf, readings, outcome, ...where, ...found, ...source });
    }
    const { head, basis, texts } = toldSeal(sealed, found, id, settings);
    const items = [...texts, ...(recordFrom === 'seal' ? [say.onlyTheSeal] : [])];
    const section = sectionOf('', head, [said(basis), listBlock(items)]);
    return `${reportText({ ...section, tone: TONES[state] }, paint, width)}\n`;
  };

  // Masked where it is shown: a seal of pseudonyms could not be verified.
  const walked = await reportRecords({ ...options, mask: undefined, inputs: new Map() }, session, {
    start(several) {
      severalFiles = several;
      return list?.start() ?? '';
    },
    record: one,
    end: () => list?.end() ?? `\n${paint('strong', say.summary(counts))}\n`,
  });
  return Math.max(status, walked);
}

const TONES = { same: 'met', otherRules: 'undetermined', differs: 'notMet', unchecked: 'undetermined' } as const;

/** What a seal was held against: a record given beside it, else the one within it, if it holds one. */
function recordSource(sealed: Sealed, given: unknown): 'given' | 'seal' | null {
  if (given !== undefined) return 'given';
  return sealed.record.value === undefined ? null : 'seal';
}

/** The records of a file or folder by level and id, of several by one name the last; or that not all could be read. */
async function recordsIn(
  path: string,
  mask: Mask | undefined,
  settings: { readonly language: Language; readonly rulebook: Rulebook },
  session: Session,
  raise: (status: number) => void,
): Promise<ReadonlyMap<string, unknown> | 'unread'> {
  const { language, complain } = session;
  const records = new Map<string, unknown>();
  const walked = await eachRecord({ paths: [path] }, session, {
    start: async () => undefined,
    batch: async (items) => {
      for (const item of items) {
        const { place, verdict: value, refusal } = asItIs(item, mask, settings);
        if (refusal === undefined) {
          const key = keyOf(value);
          if (records.has(key)) {
            complain(verifyWords[language].twice(words[language].place(place.file, place.line, place.item)));
            raise(EXIT.refused);
          }
          records.set(key, value);
          continue;
        }
        complain(refusalText(place, refusal, { ...settings, severalFiles: true }));
        raise(EXIT.refused);
      }
    },
  });
  // What kept it from being read has been said, in a line.
  if (walked.status >= EXIT.refused) return 'unread';
  if (records.size > 0) return records;
  complain(verifyWords[language].unreadRecords);
  return 'unread';
}

/** What was read, as it is; what is wrong with its text tells nobody's name or id where they are to be hidden. */
function asItIs(item: Item, mask: Mask | undefined, { rulebook }: { readonly rulebook: Rulebook }): Result<unknown> {
  const { value } = item;
  const read = asWritten(mask === undefined ? item : masked(item, mask), rulebook);
  return read.refusal === undefined ? { ...read, verdict: value } : read;
}

function shownId({ level, id }: Pick<Verdict, 'level' | 'id'>, mask: Mask | undefined): string {
  return mask === undefined ? id : String((mask.record({ level, id }) as { id: unknown }).id);
}

function keyOf(value: unknown): string {
  const { level, id } = (value ?? {}) as { level?: unknown; id?: unknown };
  return JSON.stringify([level ?? null, id ?? null]);
}

interface VerifyFlags extends MaskFlags {
  readonly record?: string;
  readonly code?: string;
  readonly map?: string;
  readonly rulebook?: string;
  readonly input?: InputFormat;
  readonly format: VerifyFilesOptions['format'];
}

const CHANGES = 'changes.json';

export function addVerify(root: Command, session: Session): void {
  const { say, finish } = session;
  const command = root
    .command('verify')
    .description(say.verify.about)
    .argument('<files...>', say.verify.files)
    .option('--record <file>', say.verify.record)
    .option('--code <text>', say.verify.code)
    .option('--map <file>', say.options.map)
    .addOption(new Option('--input <layout>', say.options.input).choices(['json', 'ndjson']));
  withMaskOptions(command, session)
    .addOption(new Option('--format <format>', say.options.format).choices([...verifyFormats]).default('text'))
    .addOption(languageOption(session))
    .option('--rulebook <folder>', say.options.rulebook)
    .addHelpText('after', say.verify.after)
    .action(async (paths: string[], { record, code, map, rulebook, input, format, ...hide }: VerifyFlags) => {
      const by = rulebook === undefined ? undefined : rulesIn(rulebook, session);
      if (code !== undefined) {
        if (record !== undefined) throw new UsageError(say.verify.codeAlone);
        const rules = by?.rulebook ?? (hunan2016To2020() as unknown as Rulebook);
        const mapping =
          map === undefined ? undefined : (await import('./mapping-file.js')).readMappingFile(map, rules, session);
        const options = { paths, input, format, code, mapping, rulebook: rules, mask: await maskOf(hide, rules) };
        finish(await verifySheetCode(options, session));
        return;
      }
      if (map !== undefined) throw new UsageError(say.verify.mapAlone);
      finish(
        await verifyFiles(
          { paths, input, format, recordPath: record, by, mask: await maskOf(hide, by?.rulebook ?? hunan2016To2020()) },
          session,
        ),
      );
    });
}

/** The rulebook in a folder, with what its versions changed where it says. */
function rulesIn(folder: string, { say }: Session): VerifyFilesOptions['by'] {
  const changes = companionIn(folder, CHANGES, say.unreadableRulebook);
  return {
    rulebook: loadFolder(folder, say.unreadableRulebook),
    changes: changes === undefined ? [] : readChanges(changes),
  };
}
