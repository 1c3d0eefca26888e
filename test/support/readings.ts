import fc from 'fast-check';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';

/** Any choice of options, most readings left at their default. */
export const anyReadings: fc.Arbitrary<Record<string, string>> = fc.record(
  Object.fromEntries(
    hunan2016To2020().readings.map(({ id, options }) => [id, fc.constantFrom(...options.map((option) => option.id))]),
  ),
  { requiredKeys: [] },
);
