/** What a rulebook states and nothing uses, and what nothing tests. */
import type { Fact } from '../../../facts/fact.js';
import { commonFacts } from '../../../facts/read-facts.js';
import { levelOf, levels } from '../../../records/catalog.js';
import type { OwnFields } from '../../../records/own-fields.js';
import { baseName } from '../../../rulebook/bases.js';
import { FACTS, FIELDS, isRuleFile, MANIFEST, PARAMETERS } from '../../../rulebook/companions.js';
import type { RulebookFiles } from '../../../rulebook/load.js';
import { factsNamedIn } from '../../../rulebook/read-own-facts.js';
import { factsBehind } from '../../../rulebook/readings-used.js';
import type { Criterion, Rulebook } from '../../../rulebook/rulebook.js';
import { exitRuleOf, figuresOf } from '../../../rulebook/rules.js';
import type { RuleSource } from '../../../rulebook/schema.js';
import { filesOfBase } from '../../../rulebook/whole-of.js';
import { sampleCitations, sampleLabels, sampleSources } from '../../../words/zh/lint-samples.js';
import { parametersOf } from '../../coverage-points.js';
import { citationsIn } from '../citations.js';
import { placeInList } from '../context.js';
import { lintCode, lintRule } from '../lint-rule.js';
import { referencesIn } from '../raw-conditions.js';
import { usedReadings } from '../reading-effects.js';

export const unusedCriterion = lintRule('unusedCriterion', {
  severity: 'warning',
  ofOwn: true,
  example: {
    file: 'village-exit.json',
    at: '/rules/-',
    bad: {
      name: 'village/power',
      conditions: { all: [{ fact: 'tasks.power', operator: 'equal', value: true }] },
      event: {
        type: 'criterion',
        params: { labels: sampleLabels.power, citations: sampleCitations.first, required: true },
      },
    },
    good: undefined,
  },
  *check({ rules, criteria }) {
    const listed = new Set(criteria.map(({ id }) => id));
    const referred = new Set([...rules.values()].flatMap(({ conditions }) => referencesIn(conditions)));
    for (const { name, type, file, at } of rules.values()) {
      if (type !== 'criterion' || listed.has(name) || referred.has(name)) continue;
      yield { file, at: [...at, 'name'], subject: name, of: { id: name } };
    }
  },
});

/** The conditions of a rule of a base; where it is like one of another base, and states none, of that. */
function conditionsIn(given: RulebookFiles, base: string, name: string): unknown {
  const files = filesOfBase(given, base);
  const rules = Object.keys(files)
    .filter(isRuleFile)
    .flatMap((file) => (files[file] as { readonly rules: readonly Partial<RuleSource & BasedOn>[] }).rules);
  const { conditions, basedOn } = rules.find((rule) => rule.name === name) ?? {};
  const next = basedOn === undefined ? undefined : baseName(basedOn, base);
  return conditions ?? (next === undefined ? undefined : conditionsIn(given, next, name));
}

/** By which a rule names the base whose rule it is like. */
interface BasedOn {
  readonly basedOn?: string;
}

export const droppedCriterion = lintRule('droppedCriterion', {
  severity: 'warning',
  example: {
    file: 'village-exit.json',
    at: '/rules/3/conditions/all',
    given: [
      { file: MANIFEST, at: '/extends', value: ['./base'] },
      {
        file: './base/rulebook.json',
        at: '',
        value: {
          id: 'base',
          version: '1.0.0',
          labels: sampleLabels.villageExit,
          sources: [{ id: sampleSources.stray, title: sampleLabels.opinion, issuer: sampleLabels.city }],
        },
      },
      {
        file: './base/village-exit.json',
        at: '',
        value: {
          rules: [
            {
              name: 'village/power',
              conditions: { all: [{ fact: 'tasks.power', operator: 'equal', value: true }] },
              event: {
                type: 'criterion',
                params: { labels: sampleLabels.power, citations: sampleCitations.stray, required: true },
              },
            },
            {
              name: 'village/exit',
              conditions: { all: [{ condition: 'village/power' }] },
              event: {
                type: 'verdict',
                params: { labels: sampleLabels.villageExit, citations: sampleCitations.stray },
              },
            },
          ],
        },
      },
      { file: 'village-exit.json', at: '/rules/3/basedOn', value: './base' },
    ],
    bad: [{ condition: 'village/roads' }, { condition: 'village/incidence' }, { condition: 'village/income' }],
    good: [
      { condition: 'village/power' },
      { condition: 'village/roads' },
      { condition: 'village/incidence' },
      { condition: 'village/income' },
    ],
  },
  *check({ given, rules }) {
    const { without = [] } = given[MANIFEST] as { readonly without?: readonly string[] };
    for (const file of Object.keys(given).filter((name) => !name.includes('/') && isRuleFile(name))) {
      for (const { name, basedOn } of (given[file] as { readonly rules: readonly (RuleSource & BasedOn)[] }).rules) {
        const base = basedOn === undefined ? undefined : baseName(basedOn, '');
        const rule = rules.get(name);
        if (base === undefined || rule === undefined) continue;
        const held = new Set([...referencesIn(rule.conditions), ...without]);
        for (const id of referencesIn(conditionsIn(given, base, name))) {
          if (held.has(id)) continue;
          yield { file: rule.file, at: [...rule.at, 'conditions'], subject: id, of: { rule: name, id, base } };
        }
      }
    }
  },
});

export const unusedParameter = lintRule('unusedParameter', {
  severity: 'warning',
  ofOwn: true,
  example: {
    file: PARAMETERS,
    at: '/parameters/-',
    bad: {
      id: 'roads/least',
      labels: sampleLabels.leastRoads,
      unit: 'percent',
      values: [{ from: '2018-01-01', value: '100', citations: sampleCitations.first }],
    },
    good: undefined,
    given: [{ file: 'clauses.json', at: '/clauses/0/by/-', value: 'roads/least' }],
  },
  *check({ files, rulebook, every }) {
    const amounts = [...rulebook.measures.values()].flatMap(({ amount }) =>
      amount === undefined ? [] : figuresOf(amount),
    );
    const used = new Set([...every.flatMap((criterion) => parametersOf(criterion, rulebook)), ...amounts]);
    for (const id of rulebook.parameters.keys()) {
      if (used.has(id)) continue;
      yield { ...placeInList(files, PARAMETERS, 'parameters', id), subject: id, of: { id } };
    }
  },
});

export const unusedReading = lintRule('unusedReading', {
  severity: 'warning',
  ofOwn: true,
  example: {
    file: MANIFEST,
    at: '/readings/-',
    bad: {
      id: 'rounding',
      labels: sampleLabels.rounding,
      options: [
        { id: 'exact', labels: sampleLabels.exact, citations: sampleCitations.first },
        { id: 'rounded', labels: sampleLabels.rounded, citations: sampleCitations.first },
      ],
    },
    good: undefined,
  },
  *check({ files, rulebook, every }) {
    const used = usedReadings(every, rulebook);
    for (const { id } of rulebook.readings) {
      if (used.has(id)) continue;
      yield { ...placeInList(files, MANIFEST, 'readings', id), subject: id, of: { id } };
    }
  },
});

export const unusedSource = lintRule('unusedSource', {
  severity: 'warning',
  ofOwn: true,
  example: {
    file: MANIFEST,
    at: '/sources/-',
    bad: { id: sampleSources.stray, title: sampleLabels.opinion, issuer: sampleLabels.city },
    good: undefined,
  },
  *check(context) {
    const { files, rulebook, clauses } = context;
    const cited = new Set(citationsIn(files).map(({ citation }) => citation.source));
    for (const { id } of rulebook.sources) {
      if (cited.has(id) || clauses?.source === id) continue;
      yield { ...placeInList(files, MANIFEST, 'sources', id), subject: id, of: { id } };
    }
  },
});

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

export const unusedField = lintRule('unusedField', {
  severity: 'warning',
  ofOwn: true,
  example: {
    file: FIELDS,
    at: '',
    bad: { fields: [{ level: 'village', path: 'lit', kind: 'boolean', labels: sampleLabels.power }] },
    good: undefined,
  },
  *check({ files, rulebook, every, targets }) {
    const { fields = [], entailments = [] } = (files[FIELDS] ?? {}) as Partial<OwnFields>;
    const asked = every.flatMap((criterion) => factsBehind(criterion, rulebook));
    // Of a fact that nothing asks for that is said of the fact.
    const { facts = [] } = (files[FACTS] ?? {}) as { readonly facts?: readonly { readonly id: string }[] };
    const own = facts.flatMap(({ id }) => levels.flatMap((level) => rulebook.facts[level].get(id) ?? []));
    const used = new Set([
      ...[...asked, ...own].flatMap(({ inputs }) => inputs),
      ...fields.flatMap(({ partOf, notAfter }) => [partOf, notAfter]),
      ...entailments.flatMap(({ given, field }) => [given, field]),
      ...(targets?.coverage ?? []).map(({ field }) => field),
    ]);
    for (const [index, { path, kind }] of fields.entries()) {
      // Who took a step of a procedure, and what a text says, is told to who reads the record.
      if (kind === 'text' || path.startsWith('procedure.') || used.has(path)) continue;
      yield { file: FIELDS, at: ['fields', index], subject: path, of: { path } };
    }
  },
});

/** Whether a fact is about the steps of a procedure, or about what the register says. */
function isOfSteps({ inputs }: Fact): boolean {
  return inputs.length > 0 && inputs.every((path) => /^(?:procedure|register)\./.test(path));
}

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

/** What is to be ignored and is not there; found where the others have been found. */
export const unusedIgnore = lintCode('unusedIgnore', {
  severity: 'warning',
  example: {
    file: 'lint.json',
    at: '',
    bad: { ignore: [{ code: 'unusedSource', at: sampleSources.notice, reason: sampleLabels.kept }] },
    good: { ignore: [] },
  },
});
