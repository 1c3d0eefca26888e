/** The derived facts of the built-in rulebook, by what they are about and their names. */
import type { Fact } from '../../src/facts/fact.js';
import type { Scope } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';

export function hunanFact(scope: Scope, name: string): Fact {
  const fact = hunan2016To2020().facts[scope].get(name);
  if (fact === undefined) throw new Error(`There is no fact ${name} about a ${scope}.`);
  return fact;
}
