/** The slips that can be made in `rulebook.json`: the period for which it judges, the default of each reading. */
import { dayAfter, dayBefore } from '../../base/date.js';
import type { Manifest } from '../../rulebook/schema.js';
import type { FileMutant, MutantChange, MutationOperator } from './mutant.js';

/** A mutant of the manifest, still without its file. */
export interface ManifestMutant extends FileMutant {
  /** The reading whose default it changes; of the period without one. */
  readonly reading?: string;
}

/** Every slip in the manifest, in its order. */
export function manifestMutants(manifest: Manifest): ManifestMutant[] {
  const period = (['validFrom', 'validTo'] as const).flatMap((key) => {
    const before = manifest[key];
    const moved = (operator: MutationOperator, after: string): ManifestMutant => {
      return {
        operator,
        way: [key],
        edits: [{ way: [key], put: { value: after } }],
        change: { kind: key, before, after },
      };
    };
    return [moved('dayLater', dayAfter(before)), moved('dayEarlier', dayBefore(before))];
  });
  const defaults = manifest.readings.flatMap(({ id, options }, index) =>
    options.slice(1).map((option, position): ManifestMutant => {
      const value = [option, ...options.filter((one) => one !== option)];
      const way = ['readings', index, 'options'];
      const change: MutantChange = { kind: 'default', reading: id, before: options[0]?.id ?? '', after: option.id };
      return {
        operator: 'default',
        way: [...way, position + 1],
        edits: [{ way, put: { value } }],
        change,
        reading: id,
      };
    }),
  );
  return [...period, ...defaults];
}
