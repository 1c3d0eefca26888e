/** What cases cover, as a document: how much of each kind, what no case shows, and every point with its cases. */
import { type Document, listBlock, said, sectionOf, tableBlock, tableSections } from '../present/document.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import { kitWords } from '../words/kit.js';
import type { Language } from '../words/words.js';
import type { Coverage } from './coverage.js';
import { coverageKinds } from './coverage-points.js';
import { pointText } from './coverage-words.js';

/** The document; `documentHtml` makes a page of it. */
export function caseCoverageDocument(coverage: Coverage, rulebook: Rulebook, language: Language): Document {
  const { coverage: say } = kitWords[language];
  const { percent, covered, total, points, unreachable } = coverage;
  const textOf = (point: (typeof points)[number]) => pointText(point, rulebook, language);
  const lacking = points.filter(({ cases }) => cases === 0);
  const asked = coverageKinds.flatMap((kind) => {
    const share = coverage.kinds[kind];
    return share === undefined ? [] : [{ kind, share }];
  });
  const kinds = asked.map(({ kind }) =>
    sectionOf(kind, say.kind[kind], [
      tableBlock(
        [say.column.covered, say.column.what, say.column.cases],
        points
          .filter((point) => point.kind === kind)
          .map((point) => [point.cases > 0 ? '✓' : '✗', textOf(point), String(point.cases)]),
      ),
    ]),
  );
  const shares = asked.map(({ kind, share }) => {
    const link = { text: say.kind[kind], to: kind };
    return [link, `${share.percent}%`, String(share.covered), String(share.total)];
  });
  return {
    title: words[language].labelled(say.title, `${rulebook.id} ${rulebook.version}`),
    blocks: [
      said(say.summary(String(percent), covered, total)),
      tableBlock([say.column.what, say.column.percent, say.column.covered, say.column.total], shares),
      ...(lacking.length === 0 ? [said(say.complete)] : [said(say.lacking), listBlock(lacking.map(textOf))]),
    ],
    sections: [
      ...kinds,
      ...tableSections(
        'unreachable',
        say.unreachable,
        [say.kind.refusal, say.column.reason, say.column.tested],
        unreachable.map(({ code, testedIn }) => [code, say.unreachableReason[code], testedIn]),
      ),
    ],
  };
}
