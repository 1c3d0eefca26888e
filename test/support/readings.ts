import fc from 'fast-check';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';

/** Any choice of options for some of the readings; the others keep their default. */
export const anyReadings: fc.Arbitrary<Record<string, string>> = fc
  .tuple(
    ...hunan2016To2020().readings.map(({ id, options }) =>
      fc.option(fc.constantFrom(...options.map((option) => [id, option.id] as const)), { nil: undefined }),
    ),
  )
  .map((chosen) => Object.fromEntries(chosen.filter((one) => one !== undefined)));
