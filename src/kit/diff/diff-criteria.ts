/** How the criteria of two rulebooks differ, in the words of both languages. */
import { describeCriterion } from '../../describe/describe-criterion.js';
import type { Citation } from '../../parameters/parameter.js';
import type { Level, Scope } from '../../records/catalog.js';
import type { Label } from '../../records/field.js';
import { leavesOf } from '../../rulebook/condition.js';
import type { Criterion, Rulebook } from '../../rulebook/rulebook.js';
import { criteriaOf } from '../../rulebook/rules.js';
import { verdictRulesOf } from '../criteria.js';
import { type BeforeAndAfter, type ChangeKind, differing, isSame, kindOf, pairsOf } from './pairs.js';

/** A criterion that is not the same on both sides; what is the same is left out. */
export interface CriterionChange {
  readonly id: string;
  readonly level: Scope;
  readonly change: ChangeKind;
  readonly labels: Label;
  /** When it is met, in words. */
  readonly conditions?: BeforeAndAfter<Label>;
  /** Comparisons that an option of a reading puts in the place of those written, in words. */
  readonly variants?: BeforeAndAfter<readonly Label[]>;
  /** Whether the verdict depends on it, in words. */
  readonly required?: BeforeAndAfter<Label>;
  readonly renamed?: BeforeAndAfter<Label>;
  readonly citations?: BeforeAndAfter<readonly Citation[]>;
}

/** A verdict rule that lists other criteria, in another order or under another name. */
export interface VerdictRuleChange {
  readonly id: string;
  readonly level: Level;
  readonly change: ChangeKind;
  readonly labels: Label;
  readonly renamed?: BeforeAndAfter<Label>;
  /** The ids of the criteria, in order. */
  readonly criteria?: BeforeAndAfter<readonly string[]>;
  readonly citations?: BeforeAndAfter<readonly Citation[]>;
}

/** A criterion as words say it. */
interface Said {
  readonly conditions: Label;
  readonly variants: readonly Label[];
  readonly required: Label;
}

/** The criteria that differ, those of the old rulebook first. */
export function diffCriteria(old: Rulebook, now: Rulebook): CriterionChange[] {
  return pairsOf(criteriaOf(old), criteriaOf(now)).flatMap(({ id, old: a, new: b }): CriterionChange[] => {
    const either = b ?? a;
    if (either === undefined || (a && b && isSame(a, b))) return [];
    const said = a && saidOf(a, old);
    const says = b && saidOf(b, now);
    const sameConditions = a && b && isSame(a.conditions, b.conditions);
    return [
      {
        id,
        level: either.level,
        change: kindOf({ old: a, new: b }),
        labels: either.labels,
        ...(sameConditions ? {} : differing('conditions', ...told(said, says, a, b))),
        ...differing('variants', variantsOf(said, says), variantsOf(says, said)),
        ...differing('required', said?.required, says?.required),
        ...(a && b ? differing('renamed', a.labels, b.labels) : {}),
        ...differing('citations', a?.citations, b?.citations),
      },
    ];
  });
}

/** The verdict rules that differ. */
export function diffVerdictRules(old: Rulebook, now: Rulebook): VerdictRuleChange[] {
  return pairsOf(verdictRulesOf(old), verdictRulesOf(now)).flatMap(({ id, old: a, new: b }): VerdictRuleChange[] => {
    const either = b ?? a;
    if (either === undefined) return [];
    const ids = (rule: typeof a) => rule?.criteria.map((one) => one.id);
    const parts = {
      ...(a && b ? differing('renamed', a.labels, b.labels) : {}),
      ...differing('criteria', ids(a), ids(b)),
      ...differing('citations', a?.citations, b?.citations),
    };
    if (Object.keys(parts).length === 0) return [];
    const { level, labels } = either;
    return [{ id, level, change: kindOf({ old: a, new: b }), labels, ...parts }];
  });
}

/** Where the other side has no such criterion, that this one has no variants need not be said. */
function variantsOf(said: Said | undefined, other: Said | undefined): readonly Label[] | undefined {
  return other === undefined && said?.variants.length === 0 ? undefined : said?.variants;
}

function saidOf(criterion: Criterion, rulebook: Rulebook): Said {
  const [zh, en] = [describeCriterion(criterion, rulebook, 'zh'), describeCriterion(criterion, rulebook, 'en')];
  return {
    conditions: { zh: zh.conditions, en: en.conditions },
    variants: zh.variants.map(({ text }, index) => ({ zh: text, en: en.variants[index]?.text ?? '' })),
    required: { zh: zh.required.text, en: en.required.text },
  };
}

/** The conditions of both sides; where the words are the same, the parameters behind them tell them apart. */
function told(
  said: Said | undefined,
  says: Said | undefined,
  a: Criterion | undefined,
  b: Criterion | undefined,
): [Label | undefined, Label | undefined] {
  const [one, other] = [said?.conditions, says?.conditions];
  if (one === undefined || other === undefined || !isSame(one, other)) return [one, other];
  return [withNames(one, a), withNames(other, b)];
}

function withNames({ zh, en }: Label, criterion: Criterion | undefined): Label {
  const names = leavesOf(criterion?.conditions ?? { kind: 'all', parts: [] }).map(({ fact, side }) =>
    side.kind === 'parameter' ? `${fact} / ${side.id}` : fact,
  );
  return { zh: `${zh} [${names.join(', ')}]`, en: `${en} [${names.join(', ')}]` };
}
