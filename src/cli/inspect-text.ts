/** `tuopin inspect --format text`: what was found, under its village and record. */
import { createColors } from 'picocolors';
import { printable } from '../base/printable.js';
import { proposalOf } from '../inspect/beside-finding.js';
import { describeFinding, describeProposal } from '../inspect/describe-finding.js';
import type { Finding } from '../inspect/finding.js';
import { standsAt } from '../listing/stands-at.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { inspectWords, type RecordCounts } from '../words/command.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import type { RecordPlace } from './read-items.js';
import { recordInPlace } from './refusal-text.js';

/** Something found, with the village of its record and where that stands. */
export interface FoundIn {
  readonly village: string | undefined;
  /** None of what only several records show. */
  readonly place: RecordPlace | undefined;
  /** Of records that are there several times, all places, in the order in which they were read. */
  readonly places?: readonly RecordPlace[] | undefined;
  readonly finding: Finding;
}

interface Settings {
  readonly language: Language;
  readonly colour: boolean;
  readonly rulebook: Rulebook;
  readonly severalFiles: boolean;
}

/** What was read, and how many findings were answered before. */
export type InspectedCounts = RecordCounts & { readonly answered: number };

/** How many findings there are, in how many records. */
export function inspectSummary(found: readonly FoundIn[], counts: InspectedCounts, language: Language): string {
  const number = (severity: Finding['severity']) => found.filter(({ finding }) => finding.severity === severity).length;
  return inspectWords[language].summary({
    ...counts,
    findings: found.length,
    error: number('error'),
    warning: number('warning'),
    note: number('note'),
  });
}

/** Whose finding it is, and where that stands, of what stands in one place. */
function inPlace(place: RecordPlace | undefined, { level, id }: Finding, settings: Settings): string {
  const named = [words[settings.language].level[level], id].join(' ');
  return place === undefined ? named : recordInPlace(place, { level, id }, settings);
}

/** So many places are named; of more, how many there are. */
const NAMED = 5;

/** A finding in words, with the places that only several records together have. */
export function foundText(
  { finding, places = [] }: FoundIn,
  settings: Pick<Settings, 'language' | 'rulebook' | 'severalFiles'>,
): string {
  const { language, rulebook } = settings;
  const text = describeFinding(finding, language, { rulebook });
  if (places.length === 0) return text;
  const named = places.slice(0, NAMED).map((place) => standsAt(place, settings));
  return `${text}${inspectWords[language].places(named, places.length - named.length)}`;
}

/** The findings as they are sorted, and how many there are. */
export function inspectText(found: readonly FoundIn[], counts: InspectedCounts, settings: Settings): string {
  const { language, rulebook } = settings;
  const say = inspectWords[language];
  const colours = createColors(settings.colour);
  const paint = { error: colours.red, warning: colours.yellow, note: colours.dim };
  const lines = found.flatMap((one, index) => {
    const { village, place, finding } = one;
    const { severity, code, path } = finding;
    const before = found[index - 1];
    const proposal = proposalOf(finding);
    const sameVillage = before !== undefined && before.village === village;
    const head = village === undefined ? say.noVillage : [words[language].level.village, village].join(' ');
    return [
      ...(sameVillage ? [] : [colours.bold(printable(head))]),
      ...(sameVillage && before.place === place && before.finding.id === finding.id
        ? []
        : [`  ${printable(inPlace(place, finding, settings))}`]),
      `    ${paint[severity](say.severity[severity])}${words[language].wideSpace}${printable(foundText(one, settings))}  [${code} ${path}]`,
      ...(proposal === undefined
        ? []
        : [`      ${say.ask}${printable(describeProposal(proposal, finding, language, { rulebook }))}`]),
    ];
  });
  return [
    ...lines,
    ...(lines.length === 0 ? [] : ['']),
    colours.bold(inspectSummary(found, counts, language)),
    '',
  ].join('\n');
}
