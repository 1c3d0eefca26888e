/** Two rulebooks held against each other: what a reader of policy would call changed. */
import type { Label } from '../../records/field.js';
import type { Rulebook, Source } from '../../rulebook/rulebook.js';
import { type Stretch, validityOf } from '../days.js';
import { type RulebookData, rulebookData } from '../rulebook-data.js';
import { type CriterionChange, diffCriteria, diffVerdictRules, type VerdictRuleChange } from './diff-criteria.js';
import { diffFacts, type FactChange } from './diff-facts.js';
import { diffEntailments, diffFields, type EntailmentChange, type FieldChange } from './diff-fields.js';
import { diffParameters, type ParameterChange } from './diff-parameters.js';
import { diffReadings, type ReadingChange } from './diff-readings.js';
import { type BeforeAndAfter, type ChangeKind, differing, kindOf, pairsOf } from './pairs.js';

/** A document that differs; what is the same is left out. */
export interface SourceChange {
  readonly id: string;
  readonly change: ChangeKind;
  readonly title?: BeforeAndAfter<Label>;
  readonly issuer?: BeforeAndAfter<Label>;
  readonly date?: BeforeAndAfter<string>;
  readonly note?: BeforeAndAfter<Label>;
}

/** How a rulebook differs from another, as plain JSON. */
export interface RulebookDiff {
  readonly rulebooks: { readonly old: RulebookData; readonly new: RulebookData };
  /** Nothing that is said below differs. */
  readonly same: boolean;
  readonly labels?: BeforeAndAfter<Label>;
  /** From and to which day of judgement it holds. */
  readonly validity?: BeforeAndAfter<Stretch>;
  readonly verdicts: readonly VerdictRuleChange[];
  readonly criteria: readonly CriterionChange[];
  readonly parameters: readonly ParameterChange[];
  readonly readings: readonly ReadingChange[];
  readonly sources: readonly SourceChange[];
  readonly fields: readonly FieldChange[];
  readonly entailments: readonly EntailmentChange[];
  readonly facts: readonly FactChange[];
}

/** Compares two rulebooks, of one office or of two. @throws SealError where one was not loaded by `loadRulebook` */
export function diffRulebooks(old: Rulebook, now: Rulebook): RulebookDiff {
  const whole = {
    ...differing('labels', old.labels, now.labels),
    ...differing('validity', validityOf(old), validityOf(now)),
  };
  const parts = {
    verdicts: diffVerdictRules(old, now),
    criteria: diffCriteria(old, now),
    parameters: diffParameters(old, now),
    readings: diffReadings(old, now),
    sources: diffSources(old.sources, now.sources),
    fields: diffFields(old, now),
    entailments: diffEntailments(old, now),
    facts: diffFacts(old, now),
  };
  const same = Object.keys(whole).length === 0 && Object.values(parts).every((list) => list.length === 0);
  return { rulebooks: { old: rulebookData(old), new: rulebookData(now) }, same, ...whole, ...parts };
}

function diffSources(old: readonly Source[], now: readonly Source[]): SourceChange[] {
  return pairsOf(old, now).flatMap(({ id, old: a, new: b }): SourceChange[] => {
    const parts = {
      ...differing('title', a?.title, b?.title),
      ...differing('issuer', a?.issuer, b?.issuer),
      ...differing('date', a?.date, b?.date),
      ...differing('note', a?.note, b?.note),
    };
    return Object.keys(parts).length === 0 ? [] : [{ id, change: kindOf({ old: a, new: b }), ...parts }];
  });
}
