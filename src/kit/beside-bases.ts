/** What lies beside the rules of the rulebooks that one builds on: it says what is so of their files, wherever these are used. */
import { basesOf } from '../rulebook/bases.js';
import type { RulebookFiles } from '../rulebook/load.js';
import { shippedBeside } from '../rulebook/shipped-beside.js';
import { filesOfBase } from '../rulebook/whole-of.js';

/** The files of this name beside the rules of all bases of a rulebook: the base, and what its file holds. */
export function besideBases(files: RulebookFiles, name: string): readonly (readonly [base: string, value: unknown])[] {
  const filesOf = (base: string) => (base === '' ? files : { ...shippedBeside[base], ...filesOfBase(files, base) });
  return basesOf((base) => filesOf(base)['rulebook.json']).flatMap((base) => {
    const beside = filesOf(base);
    return Object.hasOwn(beside, name) ? [[base, beside[name]] as const] : [];
  });
}
