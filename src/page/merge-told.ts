/** What came of a merge, in words: how many cases became what, and of each what was taken from whom and what is in conflict. */
import { pathText } from '../base/issue.js';
import { isValues, type Way } from '../base/values.js';
import { shownInput } from '../evaluate/input-at.js';
import { valueText } from '../explain/overrides.js';
import { pathLabel } from '../explain/table.js';
import { isLevel } from '../records/catalog.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import { mergeWords } from '../words/merge.js';
import type { Language } from '../words/words.js';
import type { CaseEntry, Claim } from './case-file.js';
import { type CaseMerged, type MergeFate, mergeFates, type TeamCases } from './merge-cases.js';
import type { PageMask } from './page-mask.js';
import { isMember } from './settle-difference.js';

/** By what it is worded. */
export interface MergeSettings {
  readonly language: Language;
  readonly rulebook: Rulebook;
  readonly mask?: PageMask | undefined;
}

export interface MergeTold {
  /** How many were read and made, and what became of them. */
  readonly sums: readonly string[];
  /** Of those of which there is something to say, in the order of `mergeFates`. */
  readonly cases: readonly { readonly fate: MergeFate; readonly title: string; readonly lines: readonly string[] }[];
}

export function mergeTold(
  files: readonly Pick<TeamCases, 'source'>[],
  merged: readonly CaseMerged[],
  settings: MergeSettings,
): MergeTold {
  const say = mergeWords[settings.language];
  const read = files.map(({ source }) => merged.filter(({ sources }) => sources.includes(source)).length);
  const of = mergeFates.map((fate) => [fate, merged.filter((one) => one.fate === fate)] as const);
  return {
    sums: [
      ...files.map(({ source }, at) => say.read(source, read[at] ?? 0)),
      say.total(
        read.reduce((sum, one) => sum + one, 0),
        merged.length,
      ),
      ...of.flatMap(([fate, { length }]) => (length === 0 ? [] : say.fate[fate](length))),
    ],
    cases: of.flatMap(([fate, cases]) =>
      fate === 'same'
        ? []
        : cases.map((one) => ({ fate, title: titleOf(one, settings), lines: linesOf(one, settings) })),
    ),
  };
}

/** Whom a case is about, and who has it where not all do. */
function titleOf({ entry, fate, sources }: CaseMerged, { language, mask }: MergeSettings): string {
  const { record } = mask?.entry(entry) ?? entry;
  const { level, id, village } = isValues(record) ? record : {};
  const { level: levels } = words[language];
  const who = [isLevel(level) ? levels[level] : '', village, id].filter((one) => typeof one === 'string' && one !== '');
  return `${who.join(' ')}${fate === 'only' || fate === 'apart' ? mergeWords[language].of(sources) : ''}`;
}

function linesOf({ entry, taken, open }: CaseMerged, settings: MergeSettings): string[] {
  const say = mergeWords[settings.language];
  return [
    ...open.map(({ way, claims }) =>
      say.differs(
        wayLabel(entry, way, settings),
        claims.map((claim) => claimText(entry, way, claim, settings)),
      ),
    ),
    ...taken.map(({ sources, ...one }) =>
      say.taken(wayLabel(entry, one.way, settings), saidText(entry, one.way, one, settings), sources),
    ),
  ];
}

/** What a claim is about, as the form calls it. */
export function wayLabel({ record }: CaseEntry, way: Way, { language, rulebook, mask }: MergeSettings): string {
  const level = isValues(record) ? record.level : undefined;
  if (isMember(way)) return `${words[language].member(Number(way[1]) + 1)} ${mergeWords[language].member}`;
  return isLevel(level) ? pathLabel(level, mask?.path(way) ?? pathText(way), language, rulebook) : pathText(way);
}

/** Who says what. */
export function claimText(entry: CaseEntry, way: Way, claim: Claim, settings: MergeSettings): string {
  const say = mergeWords[settings.language];
  const isEmpty = !('value' in claim) && claim.declined !== true;
  if (isEmpty && !isMember(way)) return say.empty(claim.source);
  return say.claim(claim.source, saidText(entry, way, claim, settings));
}

/** A value in words, be it none that its field can have. */
function saidText({ record }: CaseEntry, way: Way, said: Omit<Claim, 'source'>, settings: MergeSettings): string {
  const { language, rulebook, mask } = settings;
  if (said.declined === true) return words[language].sentences.declined;
  if (isMember(way)) return 'value' in said ? words[language].yes : mergeWords[language].out;
  const level = isValues(record) ? record.level : undefined;
  const path = pathText(way);
  const field = isLevel(level) ? rulebook.fields.at(level, path) : undefined;
  const { value } = said;
  if (mask !== undefined && field?.identifies !== undefined && typeof value === 'string')
    return mask.text(field, value);
  const shown = field === undefined ? undefined : shownInput(field, value);
  if (shown === undefined || !isLevel(level)) {
    if (mask !== undefined && value !== undefined) return mask.unknown(value);
    return typeof value === 'string' ? value : value === undefined ? words[language].unknown : JSON.stringify(value);
  }
  return valueText(level, path, shown, rulebook, language);
}
