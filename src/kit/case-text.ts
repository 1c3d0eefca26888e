/** What came of cases, for people on a terminal: each that failed, expected and got side by side. */
import { createColors } from 'picocolors';
import { printable } from '../base/printable.js';
import { aligned } from '../present/columns.js';
import { kitWords } from '../words/kit.js';
import type { Language } from '../words/words.js';
import { type CaseOutcome, caseCounts } from './case-report.js';
import { describeCaseFault } from './describe-case-fault.js';
import { refusalSentence, wordedMismatch } from './mismatch-words.js';
import { placeText } from './positions.js';
import type { CaseRun } from './run-cases.js';
import type { PlacedCase } from './test-case.js';

/** The report as text; it ends with a line break. */
export function caseText(outcome: CaseOutcome, language: Language, colour: boolean): string {
  const { run: say } = kitWords[language];
  const colours = createColors(colour);
  const { runs, faults, bailed, tooLittle } = outcome;
  const counts = caseCounts(outcome);
  const good = counts.failed + counts.faults === 0 && tooLittle === undefined;
  const faultLines = faults.map((fault) =>
    colours.magenta(`! ${placeText(fault)}: ${describeCaseFault(fault, language)}`),
  );
  const blocks = [
    ...(faults.length === 0 ? [] : [faultLines.join('\n')]),
    ...runs.filter(({ passed }) => !passed).map((run) => failureText(run, language, colours)),
  ];
  const ending = [
    (good ? colours.green : colours.red)(colours.bold(say.summary(counts))),
    ...(bailed === true ? [say.bailed] : []),
    ...(tooLittle === undefined ? [] : [colours.red(tooLittle)]),
  ];
  return `${[...blocks, ending.join('\n')].join('\n\n')}\n`;
}

function failureText(run: CaseRun<PlacedCase>, language: Language, colours: ReturnType<typeof createColors>): string {
  const { run: say } = kitWords[language];
  const { name, place } = run.case;
  const rows = run.mismatches.map((mismatch) => {
    const { part, expected, got } = wordedMismatch(mismatch, language);
    const { line = place.line, column = place.column } = mismatch;
    return [part, expected, got, placeText({ file: place.file, line, column })];
  });
  const why = refusalSentence(run, language);
  const [titles = '', ...lines] = aligned([['', say.expected, say.got, ''], ...rows]);
  return [
    colours.red(colours.bold(`✗ ${printable(name)}`)),
    `  ${colours.dim(placeText(place))}`,
    `  ${colours.dim(titles)}`,
    ...lines.map((line) => `  ${line}`),
    ...(why === undefined ? [] : [`  ${why}`]),
  ].join('\n');
}
