import type { Fact } from '../../../facts/fact.js';
import { commonFacts } from '../../../facts/read-facts.js';
import { levelOf, levels } from '../../../records/catalog.js';
import type { RulebookFiles } from '../../../rulebook/load.js';
import { FACTS, factsNamedIn } from '../../../rulebook/read-own-facts.js';
import { factsBehind } from '../../../rulebook/readings-used.js';
import type { Criterion, Rulebook } from '../../../rulebook/rulebook.js';
import { exitRuleOf } from '../../../rulebook/rules.js';
import { sampleCitations, sampleLabels } from '../../../words/zh/lint-samples.js';
import { lintRule } from '../lint-rule.js';

export const unusedFact = lintRule('unusedFact', {
  severity: 'info',
  ofOwn: true,
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
            params: { labels: sampleLabels.transport, citations: sampleCitations.first, required: true },
          },
        },
        {
          name: 'county/exit',
          conditions: { all: [{ condition: 'county/services' }] },
          event: { type: 'verdict', params: { labels: sampleLabels.countyExit, citations: sampleCitations.first } },
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
          .flatMap((criterion) => factsBehind(criterion, rulebook)),
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
          of: { id: fact.name, derived: { verdict: rule.name, labels: fact.labels } },
        };
      }
    }
  },
});

/** The facts of `facts.json` that neither a criterion nor another one of them asks for. */
function* unusedOwn(files: RulebookFiles, rulebook: Rulebook, every: readonly Criterion[]) {
  const { facts = [] } = (files[FACTS] ?? {}) as {
    facts?: readonly { id: string; value: unknown; sources?: unknown }[];
  };
  const asked = new Set([
    ...every.flatMap((criterion) => factsBehind(criterion, rulebook).map(({ name }) => name)),
    ...facts.flatMap(({ value, sources }) => factsNamedIn([value, sources])),
  ]);
  for (const [index, { id }] of facts.entries()) {
    if (asked.has(id)) continue;
    yield { file: FACTS, at: ['facts', index], subject: id, of: { id } };
  }
}

/** Whether a fact is about the steps of a procedure, or about what the register says. */
function isOfSteps({ inputs }: Fact): boolean {
  return inputs.length > 0 && inputs.every((path) => /^(?:procedure|register)\./.test(path));
}
