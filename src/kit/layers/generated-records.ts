/** Records made at random, the same for the same seed: one that exits, with some of its fields made something else. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { choicesOf } from '../../advise/choices.js';
import type { Field } from '../../records/catalog.js';
import { isNumeric } from '../../records/field.js';
import { type Draft, type RecordKind, withField } from './witness.js';

/** At most so many fields are changed at once: more, and next to nothing would still exit. */
const MAX_CHANGES = 3;
/** Numbers that matter nowhere in particular, as text. */
const NUMBERS = ['0', '1', '50', '100', '1000', '10000'];

/**
 * Records about a plain one.
 * @param numbers decimal texts that matter: bounds and what lies next to them
 */
export function* generatedRecords(
  of: RecordKind,
  plain: Draft,
  { seed, count, numbers }: { readonly seed: number; readonly count: number; readonly numbers: readonly string[] },
): Generator<Draft> {
  const random = xoroshiro128plus(seed);
  const below = (limit: number) => uniformInt(random, 0, limit - 1);
  const pick = <T>(list: readonly T[]): T | undefined => (list.length === 0 ? undefined : list[below(list.length)]);
  const fields = of.table.of(of.level).filter(({ kind }) => kind !== 'text' && kind !== 'date');
  const judged = fields.filter(({ path }) => !['level', 'asOf', 'decidedOn'].includes(path));
  const texts = [...NUMBERS, ...numbers];
  for (let number = 0; number < count; number += 1) {
    let draft = plain;
    for (let changes = 1 + below(MAX_CHANGES); changes > 0; changes -= 1) {
      const field = pick(judged);
      if (field !== undefined) draft = changed(draft, field, pick);
    }
    yield draft;
  }

  function changed(draft: Draft, field: Field, choose: typeof pick): Draft {
    const { path, kind } = field;
    const value = choose<string | boolean>(isNumeric(kind) ? texts : choicesOf(field));
    if (value === undefined) return draft;
    const [list, key] = path.split('[].');
    if (list === undefined || key === undefined) return withField(of, draft, path, value)[0] ?? draft;
    const members = draft[list] as readonly Draft[] | undefined;
    const at = below(members?.length ?? 1);
    return { ...draft, [list]: members?.map((member, index) => (index === at ? { ...member, [key]: value } : member)) };
  }
}
