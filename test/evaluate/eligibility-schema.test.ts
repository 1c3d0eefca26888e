import { expectTypeOf, it } from 'vitest';
import type { Eligibility } from '../../src/evaluate/eligibility.js';
import type { EligibilityShape } from '../../src/evaluate/eligibility-schema.js';

it('has the type of what may be received, key by key', () => {
  expectTypeOf<EligibilityShape>().toExtend<Eligibility>();
  expectTypeOf<Eligibility>().toExtend<EligibilityShape>();
  expectTypeOf<keyof EligibilityShape>().toEqualTypeOf<keyof Eligibility>();
  type Measure = Eligibility['measures'][number];
  type MeasureShape = EligibilityShape['measures'][number];
  expectTypeOf<keyof MeasureShape>().toEqualTypeOf<keyof Measure>();
  expectTypeOf<keyof NonNullable<MeasureShape['amount']>>().toEqualTypeOf<keyof NonNullable<Measure['amount']>>();
});
