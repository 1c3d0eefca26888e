/** The share of planned relocations that is completed, in per cent. (Plan 一（四）: 易地扶贫搬迁任务完成率.) */
import { completionRate } from './completionRate.js';

export const relocationRate = completionRate({
  name: 'relocationRate',
  labels: { zh: '易地扶贫搬迁任务完成率', en: 'relocation completed' },
  planned: { path: 'relocation.planned', of: (record) => record.relocation?.planned },
  done: { path: 'relocation.completed', of: (record) => record.relocation?.completed },
});
