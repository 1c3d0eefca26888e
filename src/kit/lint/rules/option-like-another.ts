import { MANIFEST, placeInList } from '../context.js';
import type { LintRule } from '../lint-code.js';
import { alikeOptions } from '../reading-effects.js';

export const optionLikeAnother: LintRule = {
  code: 'optionLikeAnother',
  severity: 'warning',
  title: { zh: '口径的选项没有用到', en: 'an option that nothing applies' },
  why: {
    zh: '该选项与另一选项在有效期内每一天效果都相同，多半是规则中漏写了它。',
    en: 'It does the same as another option on every day of the validity. Mostly the rules forget to say what it changes.',
  },
  mend: {
    zh: '在有关标准的 required、operators 中写明该选项，或将其删去。',
    en: 'Say in required or operators of a criterion what the option changes, or remove it.',
  },
  example: {
    file: 'rulebook.json',
    at: '/readings/0/options/-',
    bad: {
      id: 'rounded',
      labels: { zh: '取整后比较', en: 'compared after rounding' },
      citations: [{ source: '某县通知', at: '一（二）' }],
    },
    good: undefined,
  },
  *check({ files, rulebook, every }) {
    for (const reading of rulebook.readings) {
      const groups = alikeOptions(reading, every, rulebook);
      if (groups.length < 2) continue;
      const { file, at } = placeInList(files, MANIFEST, 'readings', reading.id);
      for (const [like, ...others] of groups) {
        for (const option of others) {
          yield {
            file,
            at: [...at, 'options', reading.options.findIndex(({ id }) => id === option)],
            subject: `${reading.id}=${option}`,
            message: {
              zh: `口径“${reading.id}”的选项“${option}”与“${like}”没有区别`,
              en: `the option "${option}" of "${reading.id}" does the same as "${like}"`,
            },
          };
        }
      }
    }
  },
};
