/** Holds the operator of a comparison against what it stands between. */
import type { ReasonOf } from '../base/rulebook-issue.js';
import type { FactType } from '../facts/fact.js';
import { DECIMAL, isOrder, type Operator, type Side } from './condition.js';
import type { IssueList } from './issue-list.js';

/** The right side of a comparison as it was read. */
export interface SideRead {
  readonly side: Side;
  /** The unit of a number where it has one; a literal takes that of the fact it stands against. */
  readonly unit?: string;
  readonly kind: 'number' | 'boolean' | 'string' | 'array';
}

const LITERAL_NUMBER = /^-?\d{1,15}(?:\.\d{1,6})?$/;

/** Whether the operator suits the fact and the other side. */
export function checkAgreement(
  { issues, file }: { readonly issues: IssueList; readonly file: string },
  where: readonly PropertyKey[],
  type: FactType,
  operator: Operator,
  { side, kind, unit }: SideRead,
): boolean {
  const mismatch = (fault: ReasonOf<'typeMismatch'>) => {
    issues.add(file, where, { code: 'typeMismatch', ...fault });
    return false;
  };
  const otherKind = () => {
    const of = type.kind === 'number' ? { unit: type.unit } : {};
    return mismatch({ reason: 'otherKind', kind: type.kind, found: kind, ...of });
  };
  if (type.kind === 'number' || isOrder(operator)) {
    if (type.kind !== 'number') {
      return mismatch({ reason: 'ordersNumbers', operator: `${DECIMAL}${operator}`, kind: type.kind });
    }
    if (!isOrder(operator)) return mismatch({ reason: 'numberIsOrdered', operator: `${DECIMAL}greaterThanInclusive` });
    const literal = side.kind === 'literal' && typeof side.value === 'string' && LITERAL_NUMBER.test(side.value);
    if (kind !== 'number' && !literal) return otherKind();
    if (unit !== undefined && unit !== type.unit)
      return mismatch({ reason: 'otherUnit', unit: type.unit, found: unit });
    return true;
  }
  const many = operator === 'in' || operator === 'notIn';
  if (many !== (kind === 'array')) return mismatch({ reason: many ? 'needsList' : 'needsOne', operator });
  if (type.kind === 'boolean') return (!many && kind === 'boolean') || otherKind();
  if (side.kind === 'fact') return kind === 'string' || otherKind();
  if (side.kind !== 'literal') return otherKind();
  const { options } = type;
  const strange = [side.value].flat().filter((code) => typeof code !== 'string' || !options.includes(code));
  if (strange.length === 0) return true;
  return mismatch({ reason: 'notAmongCodes', found: strange.map((code) => JSON.stringify(code)), options });
}
