/** Why something is not received, in a line: on every record of the cases, by every rule that judges it. */

import { describe, expect, it } from 'vitest';
import type { CriterionVerdict, Verdict } from '../../src/evaluate/verdict.js';
import { criterionReason } from '../../src/explain/criterion-sentence.js';
import { asAsked } from '../../src/explain/table.js';
import { runCases } from '../../src/kit/run-cases.js';
import type { ParsedRecord } from '../../src/records/parse.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { isNegated, leavesOf } from '../../src/rulebook/condition.js';
import { criteriaOf } from '../../src/rulebook/rules.js';
import type { Language } from '../../src/words/words.js';
import { placedCasesIn } from '../support/cases.js';
import { parseRecord } from '../support/fields.js';
import { evaluate } from '../support/unchecked.js';

const rulebook = hunan2016To2020();

/** By what the reason names each comparison of a criterion that makes several. */
const NAMED: Readonly<Record<string, RegExp>> = {
  perCapitaNetIncome: /人均纯收入/,
  stableIncome: /稳定收入/,
  'food.sufficient': /吃不?饱/,
  'food.protein': /肉蛋奶/,
  'clothing.seasonal': /应季/,
  'clothing.bedding': /被褥/,
  schoolAgeMembersInSchool: /失学|辍学|就学/,
  allMembersInsured: /医疗保/,
  // Without a grade, the list of dangerous houses stands in for it.
  'housing.grade': /安全等级|危房户/,
  'housing.safeBy': /危房改造|搬迁|住房落实/,
  'register.status': /建档立卡状态|贫困[村县]状态/,
  'relocation.status': /搬迁情况/,
  'relocation.borrowed': /举债扩大/,
  borrowedAfterExit: /脱贫前|脱贫后/,
  floorAreaPerPerson: /人均安置住房面积/,
  completedYear: /期限/,
  population: /总人口/,
  ruralDoctorsPerThousand: /乡村医生/,
  ruralAllowance: /低保标准/,
  farmBusiness: /经营组织/,
  age: /年龄/,
  pension: /养老保险/,
  fullTimeStudent: /全日制/,
  foundFullTimeStudent: /全日制/,
  studying: /就读/,
  schooling: /就学/,
  labour: /劳动能力/,
  ownIncome: /收入来源/,
  minimumLiving: /低保享受情况/,
  disability: /残疾等级/,
  hardship: /经济(?:不?困难|是否困难)/,
  specialSupport: /特困/,
  ruralPoor: /农村贫困家庭/,
  foundRuralPoor: /农村贫困家庭/,
  diagnosis: /大病诊断/,
  lowIncome: /低收入/,
  medicalAidConditions: /救助条件/,
  relation: /与户主关系/,
  countsAsChild: /按家庭子女/,
  withinSupportPeriod: /期限内|政策期/,
};

/** Criteria of several comparisons that are told by what fails. */
const several = criteriaOf(rulebook).filter(({ conditions }) => leavesOf(conditions).length > 1);

interface Failure {
  readonly verdict: Verdict;
  readonly record: ParsedRecord;
  readonly criterion: CriterionVerdict;
}

const runs = await runCases(placedCasesIn('cases'));
const failures = runs.flatMap(({ case: { record, asOf }, judged: { verdict } }): Failure[] =>
  (verdict?.criteria ?? [])
    .filter(({ outcome }) => outcome === 'notMet')
    .map((criterion) => ({ verdict: verdict as Verdict, record: parseRecord(record, { asOf }), criterion })),
);

function reason({ verdict, record, criterion }: Failure, language: Language = 'zh'): string {
  return criterionReason({ verdict, record, rulebook, language, options: {} }, criterion);
}

/** The comparisons that made a criterion fail; whom it does not bind is left aside where something else failed. */
function failed({ checks }: CriterionVerdict) {
  const all = checks.filter((check) => check.counts && asAsked(check).outcome === 'notMet');
  const binding = all.filter(({ at }) => !isNegated(at));
  return binding.length > 0 ? binding : all;
}

describe('the reason why a criterion is not met', () => {
  it('is there for every criterion that can fail', () => {
    const seen = new Set(failures.map(({ criterion }) => criterion.id));
    expect(criteriaOf(rulebook).flatMap(({ id }) => (seen.has(id) ? [] : [id]))).toEqual([]);
  });

  it.each(several.map(({ id }) => id))('names of %s what failed, and nothing that did not', (id) => {
    const of = failures.filter(({ criterion }) => criterion.id === id);
    for (const failure of of) {
      const text = reason(failure);
      const told = /（(.+)）$/s.exec(text)?.[1] ?? '';
      const wrong = new Set(failed(failure.criterion).map(({ fact }) => fact));
      for (const fact of wrong) {
        const named = NAMED[fact];
        if (named !== undefined) expect(told).toMatch(named);
        else expect(told).not.toBe('');
      }
      for (const { fact } of failure.criterion.checks) {
        const named = NAMED[fact];
        if (named === undefined || wrong.has(fact)) continue;
        // A figure of one comparison can stand in the words of another that did fail.
        if ([...wrong].some((one) => NAMED[one]?.source === named.source)) continue;
        expect(told).not.toMatch(named);
      }
      expect(reason(failure, 'en')).toMatch(/\(.+\)$/s);
    }
  });

  it('tells each way to fail a measure in words of its own', () => {
    const measures = [...rulebook.measures.values()];
    for (const { id, criteria } of measures) {
      const told = new Map<string, string>();
      for (const one of criteria) {
        const failure = failures.find(({ criterion }) => criterion.id === one.id);
        if (failure !== undefined) told.set(one.id, reason(failure).replace(/（.*$/s, ''));
      }
      expect([id, new Set(told.values()).size]).toEqual([id, told.size]);
    }
  });

  it('is the age of a child past it, not the disease that he has', () => {
    const record = {
      level: 'household',
      id: 'F18',
      asOf: '2018-02-28',
      members: [{ birthDate: '2000-02-29', diagnosis: 'lymphoblasticLeukaemia' }],
      register: { status: 'registered' },
    };
    const verdict = evaluate(record, { rule: 'measure/diseaseTreatment', subject: 'members[0]' });
    const failing = verdict.criteria.filter(({ outcome }) => outcome === 'notMet');
    expect(failing.map(({ id }) => id)).toEqual(['member/diseaseAge']);
    const text = reason({ verdict, record: parseRecord(record), criterion: failing[0] as CriterionVerdict });
    expect(text).toContain('年龄17岁，应低于15岁');
    expect(text).not.toContain('九种');
  });
});
