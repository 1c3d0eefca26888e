/**
 * The slips that can be made in the facts that every rulebook has, `rules/facts.json`: they belong to no rulebook, so each
 * is made as if the rulebook replaced the fact by its like with the slip in it.
 */
import { COMMON_FACTS, commonFacts } from '../../facts/read-facts.js';
import { FACTS } from '../../rulebook/companions.js';
import { pointer } from '../../rulebook/issue-list.js';
import { mutated } from './apply-mutant.js';
import { type FactDefinition, type FactMutant, factMutants } from './fact-mutants.js';
import type { Mutant } from './mutant.js';

/** Every slip in them but in what the rulebook's own facts replace, in their order. */
export function commonFactMutants(
  own: readonly FactDefinition[],
): readonly (Omit<FactMutant, 'way'> & Pick<Mutant, 'edited' | 'file' | 'pointer'>)[] {
  const replaced = new Set(own.flatMap(({ id, level }) => [level].flat().map((one) => `${one} ${id}`)));
  const levelsLeft = ({ id, level }: FactDefinition) => [level].flat().filter((one) => !replaced.has(`${one} ${id}`));
  return factMutants(commonFacts as readonly FactDefinition[]).flatMap(({ way, edits, ...mutant }) => {
    const files = mutated({ [FACTS]: { facts: commonFacts } }, { edited: FACTS, edits });
    const { facts } = files[FACTS] as { facts: readonly FactDefinition[] };
    const changed = facts[Number(way[1])];
    if (changed === undefined || levelsLeft(changed).length === 0) return [];
    const replacing = { facts: [...own, { ...changed, level: levelsLeft(changed) }] };
    return [
      {
        ...mutant,
        edited: FACTS,
        edits: [{ way: [], put: { value: replacing } }],
        file: COMMON_FACTS,
        pointer: pointer(way),
      },
    ];
  });
}
