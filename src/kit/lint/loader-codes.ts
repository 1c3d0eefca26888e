/** What the loader refuses a rulebook for: as grave as can be, since nothing is judged by such a rulebook. */
import { inBoth } from '../../explain/case.js';
import type { Label } from '../../records/field.js';
import { MANIFEST, PARAMETERS } from '../../rulebook/companions.js';
import { type LoaderCodes, loaderCodeWords } from '../../words/kit.js';
import { sampleCitations, sampleLabels, sampleSources, sampleTexts } from '../../words/zh/lint-samples.js';
import type { LintCode, LintExample } from './lint-code.js';
import { saidOf } from './lint-rule.js';

const RULES = 'village-exit.json';
const roads = { fact: 'tasks.roads', operator: 'equal', value: true };
const limit = { fact: 'povertyIncidence', operator: 'decimal:lessThan', value: { fact: 'incidence/limit' } };

function refusal(code: keyof LoaderCodes, example: LintExample): LintCode {
  return { code, severity: 'error', ...saidOf((language) => loaderCodeWords[language][code]), example };
}

/** What stands for an example that is too long to show. */
function shown(code: 'badEncoding' | 'tooDeep' | 'tooLarge'): Label {
  return inBoth((language) => loaderCodeWords[language][code].shown);
}

function nested(depth: number): unknown {
  return depth === 0 ? { all: [roads] } : { not: nested(depth - 1) };
}

export const loaderCodes: readonly LintCode[] = [
  refusal('badJson', { file: 'changes.json', at: '', raw: true, bad: '{ "changes": [ }', good: undefined }),
  refusal('badEncoding', {
    file: 'changes.json',
    at: '',
    raw: true,
    bad: Uint8Array.of(0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d),
    good: undefined,
    shown: shown('badEncoding'),
  }),
  refusal('duplicateKey', {
    file: 'changes.json',
    at: '',
    raw: true,
    bad: '{ "changes": [], "changes": [] }',
    good: undefined,
  }),
  refusal('missingFile', { file: PARAMETERS, at: '', bad: undefined, good: undefined }),
  refusal('missingVerdict', {
    file: RULES,
    at: '/rules/3',
    bad: {
      name: 'village/exit',
      conditions: { all: [roads] },
      event: {
        type: 'criterion',
        params: { labels: sampleLabels.villageExit, citations: sampleCitations.first, required: true },
      },
    },
    good: undefined,
  }),
  refusal('badShape', { file: MANIFEST, at: '/validFrom', bad: sampleTexts.day, good: '2018-01-01' }),
  refusal('unknownKey', { file: MANIFEST, at: '/author', bad: 'somebody', good: undefined }),
  refusal('forbiddenKey', {
    file: RULES,
    at: '/rules/0/conditions/all/0',
    bad: { ...roads, path: '$.roads' },
    good: roads,
  }),
  refusal('hiddenCharacter', {
    file: RULES,
    at: '/rules/0/event/params/labels',
    bad: { ...sampleLabels.roads, zh: `\u202e${sampleLabels.roads.zh}` },
    good: sampleLabels.roads,
  }),
  refusal('missingLabel', {
    file: RULES,
    at: '/rules/0/event/params/labels',
    bad: { zh: sampleLabels.roads.zh },
    good: sampleLabels.roads,
  }),
  refusal('missingCitation', {
    file: RULES,
    at: '/rules/0/event/params/citations',
    bad: [],
    good: sampleCitations.first,
  }),
  refusal('emptyList', { file: RULES, at: '/rules/0/conditions/all', bad: [], good: [roads] }),
  refusal('ambiguousGroup', {
    file: RULES,
    at: '/rules/0/conditions',
    bad: { all: [roads], any: [roads] },
    good: { all: [roads] },
  }),
  refusal('unknownFact', { file: RULES, at: '/rules/0/conditions/all/0/fact', bad: 'tasks.road', good: 'tasks.roads' }),
  refusal('unknownOperator', {
    file: RULES,
    at: '/rules/1/conditions/all/0',
    bad: { ...limit, operator: 'lessThan' },
    good: limit,
  }),
  refusal('typeMismatch', { file: RULES, at: '/rules/0/conditions/all/0/value', bad: 'yes', good: true }),
  refusal('unknownReading', {
    file: RULES,
    at: '/rules/1/event/params/operators/0/option',
    bad: 'atMoast',
    good: 'atMost',
  }),
  refusal('danglingReference', {
    file: RULES,
    at: '/rules/0/event/params/citations/0/source',
    bad: sampleSources.misspelt,
    good: sampleSources.town,
  }),
  refusal('duplicateId', {
    file: RULES,
    at: '/rules/3/conditions/all/-',
    bad: { condition: 'village/roads' },
    good: undefined,
  }),
  refusal('cycle', {
    file: RULES,
    at: '/rules/0/conditions/all',
    bad: [{ condition: 'village/roads' }],
    good: [roads],
  }),
  refusal('tooDeep', {
    file: RULES,
    at: '/rules/0/conditions',
    bad: nested(70),
    good: { all: [roads] },
    shown: shown('tooDeep'),
  }),
  refusal('tooLarge', {
    file: RULES,
    at: '/rules/0/conditions/all',
    bad: Array.from({ length: 10_001 }, () => roads),
    good: [roads],
    shown: shown('tooLarge'),
  }),
  refusal('unmapped', {
    file: 'clauses.json',
    at: '/clauses/0/by',
    bad: ['village/exit'],
    good: ['village/roads', 'village/exit'],
  }),
];
