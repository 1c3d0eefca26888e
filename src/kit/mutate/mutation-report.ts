/** What came of mutants: as text for a terminal, as data, and for CI systems. */
import { join } from 'node:path';
import { createColors } from 'picocolors';
import { printable } from '../../base/printable.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { words } from '../../words/index.js';
import { mutationWords } from '../../words/kit.js';
import type { Language } from '../../words/words.js';
import { mismatchSentence } from '../mismatch-words.js';
import { type Position, placeText } from '../positions.js';
import type { ReportedFinding, Tested } from '../reports/tested.js';
import type { PlacedCase, TestCase } from '../test-case.js';
import { byOf } from './bench.js';
import { LISTED_FILE } from './listed.js';
import { mutantText } from './mutant-text.js';
import type { MutantRun, Mutation, StaleEntry } from './mutate.js';
import { RulebookPlaces } from './places.js';
import type { Telling } from './telling.js';

/** What a report needs beside what came of the mutants. */
export interface MutatedRulebook {
  readonly rulebook: Rulebook;
  /** Where its files lie, as paths are to be shown. */
  readonly folder: string;
  /** Of the files, for lines and columns; empty where they are not at hand. */
  readonly texts: Readonly<Record<string, string>>;
}

/** How many mutants came to what. */
export interface MutationCounts extends Readonly<Record<MutantRun['fate'], number>> {
  readonly all: number;
  readonly stale: number;
  /** In what the rulebook takes over, where no mutants of that were made. */
  readonly leftOut: number;
}

/** The counts of a run. */
export function mutationCounts({ runs, stale, leftOut }: Mutation): MutationCounts {
  const of = (fate: MutantRun['fate']) => runs.filter((run) => run.fate === fate).length;
  return {
    all: runs.length,
    killed: of('killed'),
    refused: of('refused'),
    same: of('same'),
    listed: of('listed'),
    survived: of('survived'),
    stale: stale.length,
    leftOut,
  };
}

/** Whether every mutant is accounted for, and every entry of the list holds. */
export function isComplete({ runs, stale, failing }: Mutation): boolean {
  return failing.length + stale.length === 0 && runs.every(({ fate }) => fate !== 'survived');
}

/** The summary, the mutants that no case notices, and what is listed; it ends with a line break. */
export function mutationText(
  mutation: Mutation<PlacedCase>,
  about: MutatedRulebook,
  language: Language,
  colour: boolean,
): string {
  const say = mutationWords[language];
  const colours = createColors(colour);
  const places = new RulebookPlaces(about.texts);
  const { id, version } = about.rulebook;
  if (mutation.failing.length > 0) return `${colours.red(say.notRun)}\n`;
  const survivors = mutation.runs
    .filter(({ fate }) => fate === 'survived')
    .map((run) => {
      const { file, line, column, message } = survivorFinding(run, about, places, language);
      const place = placeText({ file: file ?? '', line, column });
      return [
        colours.red(colours.bold(`✗ ${nameOf(run, about, language)}`)),
        `  ${colours.dim(place)}`,
        `  ${message}`,
      ].join('\n');
    });
  const stale = mutation.stale.map((entry) => {
    const { file, line, column, message } = staleFinding(entry, about, places, language);
    return colours.magenta(`! ${placeText({ file: file ?? '', line, column })}: ${message}`);
  });
  const listed = mutation.runs.flatMap((run) =>
    run.reason === undefined ? [] : [`  ${nameOf(run, about, language)} (${printable(run.reason[language])})`],
  );
  const summary = (isComplete(mutation) ? colours.green : colours.red)(
    `${id} ${version}${words[language].sentences.colon}${say.summary(mutationCounts(mutation))}`,
  );
  const blocks = [
    ...survivors,
    ...(stale.length === 0 ? [] : [stale.join('\n')]),
    ...(listed.length === 0 ? [] : [[say.listed, ...listed].join('\n')]),
    summary,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The same as data; sentences are in English, as in issues of records. */
export function mutationData(mutation: Mutation<PlacedCase>, about: MutatedRulebook): object {
  const places = new RulebookPlaces(about.texts);
  const { runs, stale, failing } = mutation;
  return {
    ...mutationCounts(mutation),
    ...(failing.length > 0 ? { notRun: mutationWords.en.notRun } : {}),
    mutants: runs.map((run) => {
      const { file, pointer, operator, to } = run.mutant;
      const { by, reason, telling } = run;
      return {
        file: pathOf(file, about),
        pointer,
        ...places.at(file, pointer),
        operator,
        ...(to === undefined ? {} : { to }),
        description: nameOf(run, about, 'en'),
        fate: run.fate,
        ...(by === undefined ? {} : { by: { name: by.name, file: by.place.file, line: by.place.line } }),
        ...(reason === undefined ? {} : { reason }),
        ...(telling === undefined ? {} : { telling }),
      };
    }),
    stale: stale.map(({ entry, index, why, telling }) => ({
      entry,
      index,
      why,
      message: mutationWords.en.stale[why],
      ...(telling === undefined ? {} : { telling }),
    })),
  };
}

/** The mutants as things that were checked: each file of the rulebook is a suite. */
export function mutationTested(mutation: Mutation, about: MutatedRulebook, language: Language): Tested[] {
  const places = new RulebookPlaces(about.texts);
  const tested = mutation.runs.map((run): Tested => {
    const { file, pointer } = run.mutant;
    const line = places.at(file, pointer)?.line;
    const findings = run.fate === 'survived' ? [survivorFinding(run, about, places, language)] : [];
    const name = nameOf(run, about, language);
    return { suite: pathOf(file, about), name, ...(line === undefined ? {} : { line }), findings };
  });
  const stale = mutation.stale.map((entry): Tested => {
    const { file, pointer, operator } = entry.entry;
    const finding = staleFinding(entry, about, places, language);
    return { suite: pathOf(LISTED_FILE, about), name: `${file}#${pointer} ${operator}`, findings: [finding] };
  });
  return [...tested, ...stale];
}

function nameOf({ mutant }: MutantRun, { rulebook }: MutatedRulebook, language: Language): string {
  return printable(mutantText(mutant, rulebook, language));
}

function pathOf(file: string, { folder }: MutatedRulebook): string {
  // The files of a base that is shipped lie in no folder of the user's.
  return printable(/^[^./][^/]*\//.test(file) ? file : join(folder, file));
}

function survivorFinding(
  run: MutantRun<TestCase>,
  about: MutatedRulebook,
  places: RulebookPlaces,
  language: Language,
): ReportedFinding {
  const say = mutationWords[language];
  const { file, pointer } = run.mutant;
  const told = run.telling === undefined ? say.untold : tellingText(run.telling, language);
  const message = `${say.survived}${words[language].rules.sentenceSeparator}${told}`;
  return { code: 'survived', message, file: pathOf(file, about), ...places.at(file, pointer) };
}

function staleFinding(
  { entry, index, why, telling }: StaleEntry,
  about: MutatedRulebook,
  places: RulebookPlaces,
  language: Language,
): ReportedFinding {
  const { file, pointer, operator } = entry;
  const told =
    telling === undefined ? '' : `${words[language].rules.sentenceSeparator}${tellingText(telling, language)}`;
  const message = `${printable(`${file}#${pointer}`)} (${operator}) ${mutationWords[language].stale[why]}${told}`;
  const place: Position | undefined = places.at(LISTED_FILE, `/equivalent/${index}`);
  return { code: 'stale', message, file: pathOf(LISTED_FILE, about), ...place };
}

/** The record as a case file would hold it, and the first thing that the mutant says otherwise. */
function tellingText({ record, readings, differences, ...given }: Telling, language: Language): string {
  const [first] = differences;
  const held = JSON.stringify({ record, ...byOf(given), ...(Object.keys(readings).length === 0 ? {} : { readings }) });
  const difference = first === undefined ? '' : mismatchSentence({ ...first, engine: 'evaluator' }, language);
  return mutationWords[language].told(printable(held), difference);
}
