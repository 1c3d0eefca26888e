/** Which inputs of members are alike: of them answers do the same, so that one of them has to be tried. */
import { fieldIn, MEMBER, patternOf } from '../records/catalog.js';
import type { ParsedRecord } from '../records/parse.js';

const OF_MEMBER = /^(members\[(\d+)\])\.(.+)$/;

/**
 * A text that is the same for the same input of members of whom all the same is known, but for their names: in the
 * facts of a household nobody's place matters, unless the rule is about him. Any other input is alike to none.
 */
export function alike(record: ParsedRecord, path: string, judged: number | undefined): string {
  const [, prefix = '', digits, own = ''] = OF_MEMBER.exec(path) ?? [];
  const member = 'members' in record ? record.members[Number(digits)] : undefined;
  if (member === undefined) return path;
  const known = Object.entries(member).filter(
    ([key, value]) => value !== null && value !== undefined && fieldIn(record, `${MEMBER}${key}`)?.kind !== 'text',
  );
  const said = Object.entries(record.evidence ?? {})
    .filter(([at]) => at.startsWith(`${prefix}.`))
    .map(([at, evidence]) => [patternOf(at), evidence]);
  return JSON.stringify([own, Number(digits) === judged, known, said]);
}
