/** Whose verdict changes, as sections of a document: how many by criterion, village and county, and each of them. */
import type { CriterionFlip } from '../../evaluate/compare-verdicts.js';
import { type Cell, listBlock, type Section, said, sectionOf, tableSections } from '../../present/document.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { criteriaOf } from '../../rulebook/rules.js';
import { words } from '../../words/index.js';
import { diffWords } from '../../words/kit.js';
import { ruleDocumentWords } from '../../words/rule-document.js';
import type { Language } from '../../words/words.js';
import type { Approval, ApprovedList } from '../approvals.js';
import { countByCriterion, countByPlace, type DiffedOutcome, type Flips, type VerdictFlip } from './flips.js';

type Ending = DiffedOutcome | 'absent';

/** An outcome, or what stands in its place, in words. */
export function resultText(result: Ending, language: Language): string {
  return result === 'refused' || result === 'absent'
    ? diffWords[language].result[result]
    : words[language].outcome[result];
}

/** The sections; entries of the approval file that approve nothing are named at the end. */
export function flipSections(
  { judged, refused, withinVerdict, flips }: Flips,
  approved: ApprovedList<VerdictFlip>,
  rulebooks: readonly Rulebook[],
  language: Language,
): Section[] {
  const say = diffWords[language];
  const { level, labelled, listSeparator } = words[language];
  const { heading } = say;
  const labels = new Map(rulebooks.flatMap((one) => criteriaOf(one).map(({ id, labels: label }) => [id, label])));
  const labelOf = (id: string) => labelled(labels.get(id)?.[language] ?? id, id);
  const turned = (from: Ending, to: Ending) => say.turned(resultText(from, language), resultText(to, language));
  const known = approved.items.filter(({ approval }) => approval !== undefined).length;
  const byPlace = (kind: 'village' | 'county') =>
    countByPlace(flips, kind).map((one): Cell[] => [
      one.place ?? say.nowhere,
      level[one.level],
      turned(one.from, one.to),
      String(one.verdicts),
    ]);
  /** Whether it counts is said where that is not the same on both sides. */
  const turnedCriterion = (outcomes: readonly [Ending, Ending], required: CriterionFlip['required']) => {
    const [from, to] = outcomes.map((outcome, index) => {
      const text = resultText(outcome, language);
      const counts = required[index];
      return required[0] === required[1] || typeof counts !== 'boolean' ? text : say.required(text, counts);
    }) as [string, string];
    return say.turned(from, to);
  };
  const behind = ({ criteria }: VerdictFlip) =>
    criteria.map(({ criterion, outcomes: [from, to], required }) => {
      return `${labelOf(criterion)} ${turnedCriterion([from ?? 'absent', to ?? 'absent'], required)}`;
    });
  const places = [heading.place, heading.level, heading.flip, heading.verdictCount];
  const byCriterion = countByCriterion(flips).map((one) => [
    labelOf(one.criterion),
    turnedCriterion([one.from, one.to], one.required),
    String(one.verdicts),
  ]);
  const each = approved.items.map(({ item, approval }) => [
    `${level[item.level]} ${item.case === undefined ? item.id : say.ofCase(item.id, item.case)}`,
    turned(item.from, item.to),
    behind(item).join(listSeparator),
    approvalText(approval, language),
  ]);
  const counts = say.counts({ judged, refused, flips: flips.length, approved: known, withinVerdict });
  const { criterion } = ruleDocumentWords[language].heading;
  return [
    sectionOf(
      'flips',
      heading.flips,
      [said(counts)],
      [
        ...tableSections(
          'by-criterion',
          heading.byCriterion,
          [criterion, heading.flip, heading.verdictCount],
          byCriterion,
        ),
        ...tableSections('by-village', heading.byVillage, places, byPlace('village')),
        ...tableSections('by-county', heading.byCounty, places, byPlace('county')),
        ...tableSections(
          'each-flip',
          heading.eachFlip,
          [heading.record, heading.flip, heading.behind, heading.approval],
          each,
        ),
      ],
    ),
    ...unusedSections(approved.unused, language),
  ];
}

/** Why something is approved, or that it is not. */
export function approvalText(approval: Approval | undefined, language: Language): string {
  const say = diffWords[language];
  return approval === undefined ? say.unapproved : say.approved(approval.reason[language]);
}

/** The entries that approve nothing. */
export function unusedSections(unused: readonly Approval[], language: Language): Section[] {
  const say = diffWords[language];
  if (unused.length === 0) return [];
  const items = unused.map(({ level, criterion, verdict, from, to, reason }) => {
    const subject = criterion ?? verdict ?? words[language].level[level];
    const change = say.turned(resultText(from, language), resultText(to, language));
    return say.entry(subject, change, reason[language]);
  });
  return [sectionOf('unused', say.heading.unused, [listBlock(items)])];
}
