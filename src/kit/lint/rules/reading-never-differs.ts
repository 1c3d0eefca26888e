import { MANIFEST, placeInList } from '../context.js';
import type { LintRule } from '../lint-code.js';
import { alikeOptions, usedReadings } from '../reading-effects.js';

const town = (value: string) => [{ from: '2018-01-01', value, citations: [{ source: '某镇办法', at: '第三条' }] }];

export const readingNeverDiffers: LintRule = {
  code: 'readingNeverDiffers',
  severity: 'error',
  title: { zh: '口径各选项没有区别', en: 'a reading whose options never differ' },
  why: {
    zh: '标准或标准值虽然按该口径区分，但在有效期内每一天各选项的比较符号、是否必须、数值都相同，选哪一个结论都一样。',
    en: 'Criteria or parameters tell its options apart, but operators, what is required and all values are the same on every day of the validity: no choice changes a verdict.',
  },
  mend: {
    zh: '核对各选项下的数值和比较符号，改正抄错的；确无区别的，删去该口径。',
    en: 'Check the values and operators under each option and correct what was copied wrongly; if they do agree, remove the reading.',
  },
  example: {
    file: 'parameters.json',
    at: '/parameters/1/series/options',
    bad: { town: town('40000'), county: town('40000') },
    good: { town: town('40000'), county: town('50000') },
  },
  *check({ files, rulebook, every }) {
    const used = usedReadings(every, rulebook);
    for (const reading of rulebook.readings) {
      // One with a single option settles what a fact asks for; there is nothing to choose.
      if (reading.options.length < 2 || !used.has(reading.id)) continue;
      if (alikeOptions(reading, every, rulebook).length > 1) continue;
      const options = reading.options.map(({ id }) => id);
      yield {
        ...placeInList(files, MANIFEST, 'readings', reading.id),
        subject: reading.id,
        message: {
          zh: `口径“${reading.id}”的选项（${options.join('、')}）在有效期内没有任何区别`,
          en: `the options of "${reading.id}" (${options.join(', ')}) never differ while the rulebook is valid`,
        },
      };
    }
  },
};
