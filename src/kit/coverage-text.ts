/** What cases cover, for people on a terminal: how much of each kind, and what no case shows. */
import { printable } from '../base/printable.js';
import { aligned } from '../present/columns.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { kitWords } from '../words/kit.js';
import type { Language } from '../words/words.js';
import type { Coverage } from './coverage.js';
import { coverageKinds } from './coverage-points.js';
import { pointText } from './coverage-words.js';

/** The summary and the list, as text that ends with a line break. */
export function coverageText(coverage: Coverage, rulebook: Rulebook, language: Language): string {
  const { coverage: say } = kitWords[language];
  const rows = coverageKinds.flatMap((kind) => {
    const share = coverage.kinds[kind];
    if (share === undefined) return [];
    return [[`  ${say.kind[kind]}`, say.summary(String(share.percent), share.covered, share.total)]];
  });
  const { percent, covered, total } = coverage;
  const lacking = coverage.points.filter(({ cases }) => cases === 0);
  const unreachable = coverage.unreachable.map(
    ({ code, testedIn }) => `  ${say.headed(code, say.unreachableReason[code])}${say.testedIn(testedIn)}`,
  );
  const lines = [
    say.headed(say.title, say.summary(String(percent), covered, total)),
    ...aligned(rows),
    ...(lacking.length === 0 ? [say.complete] : [say.lacking]),
    ...lacking.map((point) => `  ${pointText(point, rulebook, language)}`),
    ...(unreachable.length === 0 ? [] : [say.headed(say.unreachable, ''), ...unreachable]),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}
