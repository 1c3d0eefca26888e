/** `tuopin merge`: case files of several teams as one, field by field; what they say otherwise is left to people. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { pathText } from '../base/issue.js';
import { printable, printableJson } from '../base/printable.js';
import { isValues } from '../base/values.js';
import { writeWhole } from '../kit/write-file.js';
import { caseFileText } from '../page/case-file.js';
import { casesToMerge, sourceNames } from '../page/cases-to-merge.js';
import { type CaseMerged, mergedCases, mergeFates, type TeamCases } from '../page/merge-cases.js';
import { type MergeSettings, mergeTold, wayLabel } from '../page/merge-told.js';
import { listBlock, sectionOf } from '../present/document.js';
import { reportText } from '../present/report-text.js';
import { words } from '../words/index.js';
import { mergeWords } from '../words/merge.js';
import { EXIT, UsageError } from './exit.js';
import { fileBytes } from './file-bytes.js';
import { languageOption } from './language-option.js';
import { painter } from './paint.js';
import { type RulebookFlag, rulebookOf } from './rulebook-option.js';
import type { Session } from './session.js';

interface MergeFlags extends RulebookFlag {
  readonly out?: string;
  readonly format: (typeof formats)[number];
}

const formats = ['text', 'json'] as const;

/** 1 where something is in conflict; 3 where a file is none to be merged: then nothing is, as it would miss what is in that. */
async function merge(paths: readonly string[], flags: MergeFlags, session: Session): Promise<number> {
  const { say, complain, language, output } = session;
  if (paths.length < 2) throw new UsageError(say.merge.one);
  const { out } = flags;
  if (out !== undefined && !/\.json$/i.test(out)) throw new UsageError(say.merge.notJson(out));
  if (out !== undefined && existsSync(out)) throw new UsageError(say.merge.exists(out));
  const rulebook = rulebookOf(flags, session);
  const names = sourceNames(paths, (path) => basename(path));
  const files = paths.flatMap((path, at): TeamCases[] => {
    const cases = casesToMerge(fileBytes(path, session), basename(path), rulebook);
    if (typeof cases !== 'string') return [{ source: names[at] as string, cases }];
    complain(printable(`${path}${words[language].sentences.colon}${mergeWords[language].not[cases]}`));
    return [];
  });
  if (files.length < paths.length) return EXIT.refused;
  const merged = mergedCases(files, rulebook);
  const settings = { language, rulebook };
  const text =
    flags.format === 'json' ? mergeJson(files, merged, settings) : mergeText(files, merged, settings, session);
  await output.write(text);
  if (out !== undefined) {
    writeWhole(
      out,
      caseFileText(
        merged.map(({ entry }) => entry),
        rulebook,
      ),
    );
    complain(say.check.written(out));
  }
  return merged.some(({ fate }) => fate === 'conflict') ? EXIT.notMet : EXIT.ok;
}

/** Marks as reports have them: what is to be done before what was. */
const MARKS = { conflict: '≠', merged: '=', only: '+', apart: '!', same: '=' } as const;

function mergeText(
  files: readonly TeamCases[],
  merged: readonly CaseMerged[],
  settings: MergeSettings,
  { colour, width }: Session,
): string {
  const say = mergeWords[settings.language];
  const paint = painter(colour);
  const { sums, cases } = mergeTold(files, merged, settings);
  const sections = cases.map(({ fate, title, lines }) => ({
    ...sectionOf('', `${MARKS[fate]} ${title}`, lines.length === 0 ? [] : [listBlock(lines)]),
    ...(fate === 'conflict' ? { tone: 'undetermined' as const } : {}),
  }));
  const isOpen = merged.some(({ open }) => open.length > 0);
  const last = sectionOf('', say.title, [listBlock([...sums, ...(isOpen ? [say.decide] : [])])]);
  return `${[...sections, last].map((one) => reportText(one, paint, width)).join('\n\n')}\n`;
}

/** The same as data: values as they stand in the files. */
function mergeJson(files: readonly TeamCases[], merged: readonly CaseMerged[], settings: MergeSettings): string {
  const counted = mergeFates.map((fate) => [fate, merged.filter((one) => one.fate === fate).length] as const);
  const cases = merged.map(({ fate, entry, sources, taken, open }) => {
    const { level = null, id = null, village } = isValues(entry.record) ? entry.record : {};
    const placed = <T extends { readonly way: readonly (string | number)[] }>({ way, ...one }: T) => ({
      path: pathText(way),
      label: wayLabel(entry, way, settings),
      ...one,
    });
    return {
      level,
      id,
      ...(village === undefined ? {} : { village }),
      fate,
      sources,
      taken: taken.map(placed),
      conflicts: open.map(placed),
    };
  });
  const read = files.map(({ source, cases: of }) => ({ source, read: of.length }));
  return `${printableJson({ files: read, made: merged.length, counts: Object.fromEntries(counted), cases }, 2)}\n`;
}

export function addMerge(root: Command, session: Session): void {
  const { say, finish } = session;
  root
    .command('merge')
    .description(say.merge.about)
    .argument('<files...>', say.merge.files)
    .option('-o, --out <file>', say.merge.out)
    .addOption(new Option('--format <format>', say.options.format).choices([...formats]).default('text'))
    .addOption(languageOption(session))
    .option('--rulebook <folder>', say.options.rulebook)
    .addHelpText('after', say.merge.after)
    .action(async (paths: string[], flags: MergeFlags) => finish(await merge(paths, flags, session)));
}
