import type { LintRule } from '../lint-code.js';
import { referencesIn } from '../raw-conditions.js';

const cited = [{ source: '某镇办法', at: '第一条' }];
const labels = { zh: '通电', en: 'power' };

export const unusedCriterion: LintRule = {
  code: 'unusedCriterion',
  severity: 'warning',
  ofOwn: true,
  title: { zh: '没有用到的标准', en: 'a criterion that no verdict lists' },
  why: {
    zh: '没有结论规则列出该标准，也没有别的标准引用它，任何记录都不会按它认定。',
    en: 'No verdict lists it and no rule refers to it, so no record is ever judged by it.',
  },
  mend: {
    zh: '在结论规则的 conditions.all 中列出该标准；仅供参考的，将 required 写为 false。',
    en: 'List it in conditions.all of the verdict; where it is only advisory, with required: false.',
  },
  example: {
    file: 'village-exit.json',
    at: '/rules/-',
    bad: {
      name: 'village/power',
      conditions: { all: [{ fact: 'tasks.power', operator: 'equal', value: true }] },
      event: { type: 'criterion', params: { labels, citations: cited, required: true } },
    },
    good: undefined,
  },
  *check({ rules, criteria }) {
    const listed = new Set(criteria.map(({ id }) => id));
    const referred = new Set([...rules.values()].flatMap(({ conditions }) => referencesIn(conditions)));
    for (const { name, type, file, at } of rules.values()) {
      if (type !== 'criterion' || listed.has(name) || referred.has(name)) continue;
      yield {
        file,
        at: [...at, 'name'],
        subject: name,
        message: {
          zh: `没有结论规则列出“${name}”，也没有标准引用它`,
          en: `no verdict lists "${name}", and no rule refers to it`,
        },
      };
    }
  },
};
