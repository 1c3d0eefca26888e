import { expectTypeOf, it } from 'vitest';
import type { Verdict } from '../../src/evaluate/verdict.js';
import type { VerdictShape } from '../../src/evaluate/verdict-schema.js';

it('has the type of a verdict, key by key', () => {
  expectTypeOf<VerdictShape>().toExtend<Verdict>();
  expectTypeOf<Verdict>().toExtend<VerdictShape>();
  expectTypeOf<keyof VerdictShape>().toEqualTypeOf<keyof Verdict>();
  type Criterion = Verdict['criteria'][number];
  type CriterionShape = VerdictShape['criteria'][number];
  expectTypeOf<keyof CriterionShape>().toEqualTypeOf<keyof Criterion>();
  expectTypeOf<keyof CriterionShape['checks'][number]>().toEqualTypeOf<keyof Criterion['checks'][number]>();
});
