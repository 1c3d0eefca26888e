/** A small rulebook about villages, as a user might write one of his own. */
import { loadRulebook, type RulebookFiles } from '../../src/rulebook/load.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';

export const labels = { zh: '标签', en: 'label' };
export const citations = [{ source: '本镇办法', at: '第三条' }];

export const manifest = {
  id: 'small',
  version: '0.1.0',
  labels,
  validFrom: '2010-01-01',
  validTo: '2030-12-31',
  sources: [{ id: '本镇办法', title: labels, issuer: labels }],
  readings: [
    { id: 'bound', labels, options: ['atLeast', 'above'].map((id) => ({ id, labels, citations })) },
    { id: 'roads', labels, options: ['required', 'advisory'].map((id) => ({ id, labels, citations })) },
  ],
};

export const parameters = {
  parameters: [
    { id: 'income/least', labels, unit: 'yuan/year', values: [{ from: '2018-01-01', value: '100', citations }] },
  ],
};

export const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
export const done = (task: string) => leaf(`tasks.${task}`, 'equal', true);
export const enough = leaf('collectiveIncome', 'decimal:greaterThanInclusive', { fact: 'income/least' });

/** A criterion; a single comparison is put into a group, as the engine wants it. */
export function criterion(name: string, conditions: unknown, params: object = {}) {
  const bare = typeof conditions === 'object' && conditions !== null && 'fact' in conditions;
  return {
    name,
    conditions: bare ? { all: [conditions] } : conditions,
    event: { type: 'criterion', params: { labels, citations, required: true, ...params } },
  };
}

/** A verdict on all of the criteria named. */
export function verdict(name: string, ...criteria: readonly string[]) {
  const all = criteria.map((condition) => ({ condition }));
  return { name, conditions: { all }, event: { type: 'verdict', params: { labels, citations } } };
}

/** The files of a small rulebook with these rules. */
export function filesOf(rules: readonly unknown[], more: RulebookFiles = {}): RulebookFiles {
  return { 'rulebook.json': manifest, 'parameters.json': parameters, 'rules.json': { rules }, ...more };
}

/** A rulebook whose verdict asks for exactly these conditions. */
export function judgingBy(conditions: unknown, params: object = {}): Rulebook {
  return loadRulebook(filesOf([criterion('village/one', conditions, params), verdict('village/exit', 'village/one')]));
}

/** A small rulebook whose measure gives something: as its text is read, yuan by date or a per cent. */
export function grantFiles(more: object = {}, gives = true): RulebookFiles {
  const value = (from: string, figure: string) => ({ from, value: figure, citations, ...more });
  const figures = [
    { id: 'grant/amount', labels, unit: 'yuan', values: [value('2018-01-01', '500'), value('2020-01-01', '600.5')] },
    { id: 'grant/rate', labels, unit: 'percent', values: [value('2010-01-01', '10')] },
  ];
  const choices = [{ reading: 'bound', option: 'above', parameter: 'grant/rate' }];
  const given = { bound: 'atLeast', parameter: 'grant/amount', per: 'year', choices };
  const measure = {
    ...verdict('measure/grant', 'village/water'),
    event: { type: 'measure', params: { labels, citations, level: 'village', ...(gives ? { amount: given } : {}) } },
  };
  const rules = [criterion('village/water', done('water')), verdict('village/exit', 'village/water'), measure];
  const [bound] = manifest.readings;
  return filesOf(rules, {
    'rulebook.json': { ...manifest, readings: [bound] },
    'parameters.json': { parameters: figures },
  });
}
