/** The share of poverty villages that have exited, in per cent. (Plan 一（四）: 贫困村退出率.) */
import { completionRate } from './completionRate.js';

export const villageExitRate = completionRate({
  name: 'villageExitRate',
  labels: { zh: '贫困村退出率', en: 'poverty villages exited' },
  planned: { path: 'povertyVillages.total', of: (record) => record.povertyVillages?.total },
  maximum: 100,
  done: { path: 'povertyVillages.exited', of: (record) => record.povertyVillages?.exited },
});
