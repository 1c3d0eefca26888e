import { lintRule } from '../lint-rule.js';

export const criterionWithoutCase = lintRule('criterionWithoutCase', {
  severity: 'warning',
  ofOwn: true,
  example: {
    file: 'cases/village.json',
    at: '/cases/0/expect/criteria',
    given: [{ file: 'cases/bounds.json', at: '', value: undefined }],
    bad: { 'village/incidence': 'met', 'village/income': 'met' },
    good: { 'village/roads': 'met', 'village/incidence': 'met', 'village/income': 'met' },
  },
  *check({ criteria, rules, cases }) {
    if (cases === undefined) return;
    const named = new Set(
      cases.flatMap(({ expect }) => [...Object.keys(expect.criteria ?? {}), ...Object.keys(expect.margins ?? {})]),
    );
    for (const { id } of criteria) {
      const rule = rules.get(id);
      if (rule === undefined || named.has(id)) continue;
      yield { file: rule.file, at: [...rule.at, 'name'], subject: id, of: { id } };
    }
  },
});
