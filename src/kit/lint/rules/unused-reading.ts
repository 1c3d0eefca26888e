import { MANIFEST, placeInList } from '../context.js';
import type { LintRule } from '../lint-code.js';
import { usedReadings } from '../reading-effects.js';

const cited = [{ source: '某镇办法', at: '第一条' }];

export const unusedReading: LintRule = {
  code: 'unusedReading',
  severity: 'warning',
  ofOwn: true,
  title: { zh: '没有用到的口径', en: 'a reading that nothing depends on' },
  why: {
    zh: '没有任何标准、标准值随该口径变化，选哪个选项结论都一样，使用者会误以为有区别。',
    en: 'No criterion or parameter depends on it: whichever option is chosen, no verdict changes, though whoever chooses must think it does.',
  },
  mend: {
    zh: '在有关标准的 required、operators 或标准值的 series、proRata 中使用该口径，或将其删去。',
    en: 'Use it in required or operators of a criterion or in series or proRata of a parameter, or remove it.',
  },
  example: {
    file: MANIFEST,
    at: '/readings/-',
    bad: {
      id: 'rounding',
      labels: { zh: '是否取整', en: 'whether to round' },
      options: [
        { id: 'exact', labels: { zh: '不取整', en: 'exact' }, citations: cited },
        { id: 'rounded', labels: { zh: '取整', en: 'rounded' }, citations: cited },
      ],
    },
    good: undefined,
  },
  *check({ files, rulebook, every }) {
    const used = usedReadings(every, rulebook);
    for (const { id } of rulebook.readings) {
      if (used.has(id)) continue;
      yield {
        ...placeInList(files, MANIFEST, 'readings', id),
        subject: id,
        message: { zh: `没有标准随口径“${id}”变化`, en: `nothing depends on the reading "${id}"` },
      };
    }
  },
};
