import { expectTypeOf, it } from 'vitest';
import type { Eligibility } from '../../src/evaluate/eligibility.js';
import type { Verdict } from '../../src/evaluate/verdict.js';
import type { EligibilityShape, VerdictShape } from '../../src/evaluate/verdict-schema.js';

it('has the type of a verdict, key by key', () => {
  expectTypeOf<VerdictShape>().toExtend<Verdict>();
  expectTypeOf<Verdict>().toExtend<VerdictShape>();
  expectTypeOf<keyof VerdictShape>().toEqualTypeOf<keyof Verdict>();
  type Criterion = Verdict['criteria'][number];
  type CriterionShape = VerdictShape['criteria'][number];
  expectTypeOf<keyof CriterionShape>().toEqualTypeOf<keyof Criterion>();
  expectTypeOf<keyof CriterionShape['checks'][number]>().toEqualTypeOf<keyof Criterion['checks'][number]>();
});

it('has the type of what may be received, key by key', () => {
  expectTypeOf<EligibilityShape>().toExtend<Eligibility>();
  expectTypeOf<Eligibility>().toExtend<EligibilityShape>();
  expectTypeOf<keyof EligibilityShape>().toEqualTypeOf<keyof Eligibility>();
  type Measure = Eligibility['measures'][number];
  type MeasureShape = EligibilityShape['measures'][number];
  expectTypeOf<keyof MeasureShape>().toEqualTypeOf<keyof Measure>();
  expectTypeOf<keyof NonNullable<MeasureShape['amount']>>().toEqualTypeOf<keyof NonNullable<Measure['amount']>>();
});
