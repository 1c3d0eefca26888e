/** How what two rulebooks derive differs, in words. */
import { derivationText } from '../../describe/expression-words.js';
import { derivationOf } from '../../facts/expressed-fact.js';
import { type Expression, walk, writtenOut } from '../../facts/expression.js';
import type { Fact } from '../../facts/fact.js';
import type { Citation } from '../../parameters/parameter.js';
import { type Scope, scopes } from '../../records/catalog.js';
import type { Label, Unit } from '../../records/field.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { rulesReached } from './affected.js';
import { type BeforeAndAfter, type ChangeKind, differing, isSame, kindOf, pairsOf } from './pairs.js';

/** A derived fact that differs; what is the same is left out, and so is what differs only in a fact that it names. */
export interface FactChange {
  /** The level and the name. */
  readonly id: string;
  readonly level: Scope;
  readonly name: string;
  readonly change: ChangeKind;
  readonly labels: Label;
  readonly renamed?: BeforeAndAfter<Label>;
  readonly unit?: BeforeAndAfter<Unit>;
  /** How it comes about, in words. */
  readonly formula?: BeforeAndAfter<Label>;
  readonly citation?: BeforeAndAfter<Citation>;
  /** The rules whose outcome can change: those that ask for it, or for what is computed from it, on either side. */
  readonly rules: readonly string[];
}

interface Derived {
  readonly id: string;
  readonly fact: Fact;
  readonly expression: Expression;
}

function derivedOf({ facts }: Rulebook): Derived[] {
  return scopes.flatMap((scope) =>
    [...facts[scope].values()].flatMap((fact) => {
      const expression = derivationOf(fact);
      // Of a household's facts those that a member can be asked for too are told once.
      return expression === undefined || fact.level !== scope
        ? []
        : [{ id: `${scope} ${fact.name}`, fact, expression }];
    }),
  );
}

/** The derived facts that differ, those of the old rulebook first. */
export function diffFacts(old: Rulebook, now: Rulebook): FactChange[] {
  const [before, after] = [derivedOf(old), derivedOf(now)];
  const [writtenOld, writtenNow] = [writtenWith(before), writtenWith(after)];
  return pairsOf(before, after).flatMap(({ id, old: a, new: b }): FactChange[] => {
    const either = b ?? a;
    if (either === undefined) return [];
    const sameFormula = a && b && writtenOld(a) === writtenNow(b);
    const unitOf = ({ type }: Fact) => (type.kind === 'number' ? type.unit : undefined);
    const parts = {
      ...(a && b ? differing('renamed', a.fact.labels, b.fact.labels) : {}),
      ...differing('unit', a && unitOf(a.fact), b && unitOf(b.fact)),
      ...(sameFormula ? {} : differing('formula', ...told(a && [a, old], b && [b, now]))),
      ...differing('citation', a?.fact.citation, b?.fact.citation),
    };
    if (Object.keys(parts).length === 0) return [];
    const { name, level, labels } = either.fact;
    const changed = [a, b].flatMap((one) => one?.expression ?? []);
    const rules = rulesReached([old, now], (fact) => {
      const within = derivationOf(fact);
      return within !== undefined && [...walk(within)].some((one) => changed.includes(one));
    });
    return [{ id, level, name, change: kindOf({ old: a, new: b }), labels, ...parts, rules }];
  });
}

/** An expression as text, facts that it names by their names. */
function writtenWith(all: readonly Derived[]): (derived: Derived) => string {
  const names = new Map(all.map(({ expression, fact }) => [expression, fact.name]));
  return ({ expression }) => writtenOut(expression, (part) => names.get(part));
}

type Side = readonly [derived: Derived, rulebook: Rulebook] | undefined;

/** Both sides in words; where these are the same, the names behind them tell them apart. */
function told(a: Side, b: Side): [Label | undefined, Label | undefined] {
  const [one, other] = [a, b].map((side) => side && inWords(...side));
  if (one === undefined || other === undefined || !isSame(one, other)) return [one, other];
  const named = [withNames(one, a), withNames(other, b)] as const;
  // What neither words nor names tell, such as the seventh decimal, its text does.
  return isSame(...named) ? [withText(one, a), withText(other, b)] : [...named];
}

function withText({ zh, en }: Label, side: Side): Label {
  const text = side === undefined ? '' : ` [${writtenOut(side[0].expression)}]`;
  return { zh: `${zh}${text}`, en: `${en}${text}` };
}

function inWords({ fact: { level, name } }: Derived, rulebook: Rulebook): Label {
  const text = (language: 'zh' | 'en') => derivationText(level, name, rulebook, language) ?? '';
  return { zh: text('zh'), en: text('en') };
}

function withNames({ zh, en }: Label, side: Side): Label {
  const names = [...walk(side?.[0].expression ?? { form: 'day', type: 'day' })].flatMap((part) => {
    if (part.form === 'field') return [part.field.path];
    if (part.form === 'parameter') return [part.id];
    if (part.form === 'byReading') return [part.reading, ...part.options.keys()];
    return part.form === 'constant' && typeof part.value === 'string' ? [part.value] : [];
  });
  const listed = ` [${names.join(', ')}]`;
  return { zh: `${zh}${listed}`, en: `${en}${listed}` };
}
