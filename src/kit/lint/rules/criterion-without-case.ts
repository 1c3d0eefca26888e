import type { LintRule } from '../lint-code.js';

export const criterionWithoutCase: LintRule = {
  code: 'criterionWithoutCase',
  severity: 'warning',
  ofOwn: true,
  title: { zh: '标准没有用例', en: 'a criterion with no case' },
  why: {
    zh: '没有用例写明该标准应得的结果，规则改错了也不会被发现。',
    en: 'No case says what it must come to, so nothing notices when the rule is changed by mistake.',
  },
  mend: {
    zh: '为该标准编写达标、未达标、待核实的用例（写法见 tuopin schema case），在 expect.criteria 中写明其结果。',
    en: 'Write cases in which it is met, not met and undetermined (tuopin schema case tells their form), naming it under expect.criteria.',
  },
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
      yield {
        file: rule.file,
        at: [...rule.at, 'name'],
        subject: id,
        message: { zh: `没有用例写明“${id}”应得的结果`, en: `no case expects anything of "${id}"` },
      };
    }
  },
};
