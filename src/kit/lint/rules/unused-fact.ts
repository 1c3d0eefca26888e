import type { Fact } from '../../../facts/fact.js';
import { commonFacts } from '../../../facts/read-facts.js';
import { levelOf, levels } from '../../../records/catalog.js';
import { leavesOf } from '../../../rulebook/condition.js';
import type { RulebookFiles } from '../../../rulebook/load.js';
import { FACTS, factsNamedIn } from '../../../rulebook/read-own-facts.js';
import { factsOf } from '../../../rulebook/readings-used.js';
import type { Criterion, Rulebook } from '../../../rulebook/rulebook.js';
import { exitRuleOf } from '../../../rulebook/rules.js';
import type { Found, LintRule } from '../lint-code.js';

const cited = [{ source: '某镇办法', at: '第一条' }];

export const unusedFact: LintRule = {
  code: 'unusedFact',
  severity: 'info',
  ofOwn: true,
  title: { zh: '没有用到的推算数据', en: 'a derived fact that no criterion asks for' },
  why: {
    zh: '本规则对该级别作认定，但没有用到程序能够推算的这项数据；供核对是否漏了标准。',
    en: 'The rulebook judges this level but does not ask for a fact that can be derived for it. Worth a look: a criterion may have been forgotten.',
  },
  mend: {
    zh: '确有要求的，增加相应标准；没有要求的，不必处理，或在 lint.json 中说明。',
    en: 'Add the criterion if the policy has one; otherwise nothing need be done, or say so in lint.json.',
  },
  example: {
    file: 'county-exit.json',
    at: '',
    bad: {
      rules: [
        {
          name: 'county/services',
          conditions: { all: [{ fact: 'services.transport', operator: 'equal', value: true }] },
          event: {
            type: 'criterion',
            params: { labels: { zh: '出行', en: 'transport' }, citations: cited, required: true },
          },
        },
        {
          name: 'county/exit',
          conditions: { all: [{ condition: 'county/services' }] },
          event: {
            type: 'verdict',
            params: { labels: { zh: '贫困县摘帽', en: 'exit of a county' }, citations: cited },
          },
        },
      ],
    },
    good: undefined,
    given: [{ file: 'clauses.json', at: '', value: undefined }],
  },
  *check({ files, rules, rulebook, every }) {
    yield* unusedOwn(files, rulebook, every);
    for (const level of levels) {
      const { id } = exitRuleOf(rulebook, level) ?? {};
      const rule = id === undefined ? undefined : rules.get(id);
      if (rule === undefined) continue;
      const used = new Set(
        every
          .filter((criterion) => levelOf(criterion.level) === level)
          .flatMap((criterion) =>
            leavesOf(criterion.conditions).flatMap((leaf) => factsOf(rulebook, criterion.level, leaf)),
          ),
      );
      const judgesSteps = [...used].some(isOfSteps);
      const named = new Set(commonFacts.flatMap(factsNamedIn));
      for (const { id: name } of commonFacts) {
        const fact = rulebook.facts[level].get(name);
        // What only others are computed from stands in those.
        if (fact === undefined || used.has(fact) || named.has(name)) continue;
        // A rulebook that judges no procedure asks for nothing of it.
        if (isOfSteps(fact) && !judgesSteps) continue;
        yield {
          file: rule.file,
          at: rule.at,
          subject: fact.name,
          message: {
            zh: `“${id}”的各项标准没有用到“${fact.name}”（${fact.labels.zh}）`,
            en: `no criterion of "${id}" asks for "${fact.name}" (${fact.labels.en})`,
          },
        };
      }
    }
  },
};

/** The facts of `facts.json` that neither a criterion nor another one of them asks for. */
function* unusedOwn(files: RulebookFiles, rulebook: Rulebook, every: readonly Criterion[]): Generator<Found> {
  const { facts = [] } = (files[FACTS] ?? {}) as {
    facts?: readonly { id: string; value: unknown; sources?: unknown }[];
  };
  const asked = new Set([
    ...every.flatMap(({ level, conditions }) =>
      leavesOf(conditions).flatMap((leaf) => factsOf(rulebook, level, leaf).map(({ name }) => name)),
    ),
    ...facts.flatMap(({ value, sources }) => factsNamedIn([value, sources])),
  ]);
  for (const [index, { id }] of facts.entries()) {
    if (asked.has(id)) continue;
    const message = { zh: `没有标准用到自定数据“${id}”`, en: `no criterion and no other fact asks for "${id}"` };
    yield { file: FACTS, at: ['facts', index], subject: id, message };
  }
}

/** Whether a fact is about the steps of a procedure, or about what the register says. */
function isOfSteps({ inputs }: Fact): boolean {
  return inputs.length > 0 && inputs.every((path) => /^(?:procedure|register)\./.test(path));
}
