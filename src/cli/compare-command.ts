/** `tuopin compare`: the records of two sides, matched by level and id, judged and held against each other. */

import { type Command, Option } from 'commander';
import { createColors } from 'picocolors';
import { printable } from '../base/printable.js';
import { compareVerdicts } from '../evaluate/compare-verdicts.js';
import { createEvaluator } from '../evaluate/evaluate.js';
import type { Verdict } from '../evaluate/verdict.js';
import { asDeclared } from '../records/as-declared.js';
import type { Level } from '../records/catalog.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { commandWords, compareWords } from '../words/command.js';
import { words } from '../words/index.js';
import { comparedRulebooks, rulebookLines } from './compare-rulebooks.js';
import { comparisonLines } from './compare-text.js';
import { eachRecord, judged, sayAbsent } from './each-record.js';
import { EXIT, isOutputClosed, UsageError } from './exit.js';
import { jsonLines, jsonList } from './json-list.js';
import type { Item } from './read-items.js';
import { type RecordFlags, type RecordOptions, recordOptions, withRecordOptions, withRule } from './record-options.js';
import { refusalText } from './refusal-text.js';
import type { Session } from './session.js';
import { byLevel, unusedInputs, unusedText } from './what-if.js';

const compareFormats = ['text', 'json', 'ndjson'] as const;

/** What the command line asks for: how each side is read and judged. */
interface CompareOptions {
  readonly a: RecordOptions;
  readonly b: RecordOptions;
  readonly format: (typeof compareFormats)[number];
  readonly requireSame: boolean;
}

/** The records of a side by level and id, and how they are judged. */
interface Records {
  readonly byKey: ReadonlyMap<string, unknown>;
  readonly judge: (record: unknown) => Verdict;
  /** The levels of all its records, those refused too. */
  readonly levels: ReadonlySet<Level>;
  readonly status: number;
  /** Ids asked for that it has not. */
  readonly absent: readonly string[];
  readonly refused: number;
}

/** Compares all that both sides have, and names what only one has; nothing where a side could not be read. */
async function compareRecords(options: CompareOptions, session: Session): Promise<number> {
  const { language, output, complain, colour } = session;
  const say = compareWords[language];
  const colours = createColors(colour);
  const a = await recordsOf(options.a, options.b.rulebook, session);
  if (isUnread(a)) return unread('a', session);
  const b = await recordsOf(options.b, options.a.rulebook, session);
  if (isUnread(b)) return unread('b', session);
  const rulebooks = [options.a.rulebook, options.b.rulebook] as const;
  const rulesData = comparedRulebooks(...rulebooks);
  const counts = { same: 0, sameWithRemark: 0, differ: 0, onlyA: 0, onlyB: 0, refused: a.refused + b.refused };
  const list = options.format === 'text' ? undefined : options.format === 'json' ? jsonList() : jsonLines();

  const only = (key: string, side: 'a' | 'b'): string => {
    counts[side === 'a' ? 'onlyA' : 'onlyB'] += 1;
    const [level, id] = JSON.parse(key) as [Level, string];
    if (list !== undefined) return list.item({ level, id, only: side });
    return `${colours.yellow(`${side === 'a' ? '-' : '+'} ${nameOf(key, session)}${words[language].wideSpace}${say.only[side]}`)}\n\n`;
  };
  const both = (recordA: unknown, recordB: unknown): string => {
    const verdicts = [a.judge(recordA), b.judge(recordB)] as const;
    const one = compareVerdicts(...verdicts, { a: recordA, b: recordB, rulebook: options.b.rulebook });
    counts[one.same ? 'same' : 'differ'] += 1;
    const remarked = one.otherInputs !== undefined || one.evidence !== undefined;
    if (one.same && remarked) counts.sameWithRemark += 1;
    if (list !== undefined) return list.item({ ...one, ...rulesData });
    if (one.same && !remarked) return '';
    const [sideA, sideB] = [
      { verdict: verdicts[0], rulebook: options.a.rulebook },
      { verdict: verdicts[1], rulebook: options.b.rulebook },
    ];
    const [head = '', ...lines] = comparisonLines(one, sideA, sideB, language);
    return `${[colours.bold(head), ...lines].join('\n')}\n\n`;
  };

  try {
    const rules = rulebookLines(...rulebooks, language);
    await output.write(list?.start() ?? (rules.length === 0 ? '' : `${rules.join('\n')}\n\n`));
    for (const [key, record] of a.byKey) {
      await output.write(b.byKey.has(key) ? both(record, b.byKey.get(key)) : only(key, 'a'));
    }
    for (const key of b.byKey.keys()) if (!a.byKey.has(key)) await output.write(only(key, 'b'));
    await output.write(list?.end() ?? `${colours.bold(say.summary(counts))}\n`);
  } catch (error) {
    if (!isOutputClosed(error)) throw error;
  }
  const absent = a.absent.filter((id) => b.absent.includes(id));
  let status = Math.max(a.status, b.status, sayAbsent({ absent }, options.a.mask, session));
  const unused = unusedInputs(options.a.inputs, new Set([...a.levels, ...b.levels]));
  if (unused.length > 0) {
    for (const path of unused) complain(unusedText(path, session));
    status = Math.max(status, EXIT.usage);
  }
  if (options.requireSame) {
    const nothing = counts.same + counts.differ === 0;
    if (nothing) complain(say.nothingCompared);
    if (nothing || counts.differ + counts.onlyA + counts.onlyB > 0) status = Math.max(status, EXIT.notMet);
  }
  return status;
}

/** Whatever the other side has, it would seem to be missing here. */
function isUnread({ byKey, status }: Records): boolean {
  return byKey.size === 0 && status >= EXIT.refused;
}

function unread(side: 'a' | 'b', { complain, language }: Session): number {
  complain(compareWords[language].unread[side]);
  return EXIT.refused;
}

/**
 * Reads one side; what cannot be judged is said here, once, and left out. What only the other side's rulebook asks for is
 * not looked at.
 */
async function recordsOf(options: RecordOptions, { fields: others }: Rulebook, session: Session): Promise<Records> {
  const { language, complain } = session;
  const evaluatorOf = byLevel(options, createEvaluator<RulebookTypes>);
  const { fields } = options.rulebook;
  const judge = (record: unknown) =>
    evaluatorOf(record).evaluate(asDeclared(record, fields, others), { asOf: options.asOf });
  const byKey = new Map<string, unknown>();
  const levels = new Set<Level>();
  // There are two sides, so each record names its file.
  const settings = { language, severalFiles: true, rulebook: options.rulebook };
  let refused = 0;
  const take = (item: Item): void => {
    const { place, verdict, refusal } = judged(item, options, judge);
    const level = verdict?.level ?? refusal?.level ?? undefined;
    if (level !== undefined) levels.add(level);
    if (refusal !== undefined) {
      complain(refusalText(place, refusal, settings));
      refused += 1;
      return;
    }
    const key = JSON.stringify([verdict.level, verdict.id]);
    if (byKey.has(key)) {
      refused += 1;
      complain(
        compareWords[language].twice(nameOf(key, session), words[language].place(place.file, place.line, place.item)),
      );
    }
    byKey.set(key, item.value);
  };
  const walked = await eachRecord(options, session, {
    start: async () => undefined,
    batch: async (items) => items.forEach(take),
  });
  if (walked.skipped > 0) complain(commandWords[language].judged.skipped(walked.skipped));
  const { absent } = walked;
  return { byKey, judge, levels, refused, absent, status: refused > 0 ? EXIT.refused : walked.status };
}

function nameOf(key: string, { language }: Session): string {
  const [level, id] = JSON.parse(key) as [Level, string];
  return printable(`${words[language].level[level]} ${id}`);
}

interface CompareFlags extends RecordFlags {
  readonly rulebookB?: string;
  readonly format: CompareOptions['format'];
  readonly require?: 'same';
}

export function addCompare(root: Command, session: Session): void {
  const { say, finish } = session;
  const command = root
    .command('compare')
    .description(say.compare.about)
    .argument('<a>', say.compare.a)
    .argument('<b>', say.compare.b);
  withRule(withRecordOptions(command, session), session)
    .option('--rulebook-b <folder>', say.compare.rulebookB)
    .addOption(new Option('--format <format>', say.options.format).choices([...compareFormats]).default('text'))
    .addOption(new Option('--require <what>', say.compare.require).choices(['same']))
    .addHelpText('after', say.compare.after)
    .action(async (a: string, b: string, { rulebookB, format, require, ...flags }: CompareFlags) => {
      if (a === '-' && b === '-') throw new UsageError(say.compare.oneStream);
      const first = await recordOptions([a], flags, session);
      const second =
        rulebookB === undefined
          ? { ...first, paths: [b] }
          : // One mask for both: of two made for one run nobody would be matched.
            { ...(await recordOptions([b], { ...flags, rulebook: rulebookB }, session)), mask: first.mask };
      finish(await compareRecords({ a: first, b: second, format, requireSame: require === 'same' }, session));
    });
}
