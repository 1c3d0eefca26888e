import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Verdict } from '../../src/evaluate/verdict.js';
import { createEvaluatorOnDemand } from '../../src/evaluate/verdict-on-demand.js';
import type { Case } from '../../src/explain/case.js';
import { keptWhy } from '../../src/listing/kept-why.js';
import { whyText } from '../../src/listing/why.js';
import type { ParsedRecord } from '../../src/records/parse.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { parseRecord } from '../../src/rulebook/rulebook-records.js';
import { anyDraft } from '../support/records.js';
import { evaluate } from '../support/unchecked.js';

it('tells why as it is told anew, of one record after another', () => {
  const judge = createEvaluatorOnDemand({});
  const rulebook = hunan2016To2020();
  const kept = { zh: keptWhy(whyText), en: keptWhy(whyText) };
  let open = 0;
  const property = fc.property(anyDraft(9), fc.constantFrom('zh', 'en'), (draft, language) => {
    const record = parseRecord(draft) as unknown as ParsedRecord;
    const caseOf = (verdict: Verdict): Case => ({ verdict, record, rulebook, language, options: {} });
    const [quick, whole] = [judge.evaluate(record), evaluate(draft)];
    quick.criteria.forEach((criterion, at) => {
      if (criterion.outcome === 'met') return;
      if (criterion.outcome === 'undetermined') open += 1;
      const anew = whole.criteria[at] as (typeof whole.criteria)[number];
      expect(kept[language](caseOf(quick), criterion)).toBe(whyText(caseOf(whole), anew));
    });
  });
  fc.assert(property, { numRuns: 60 });
  expect(open).toBeGreaterThan(0);
});
