/** What cases cover, as a document: how much of each kind, what no case shows, and every point with its cases. */
import type { Document, Section } from '../present/document.js';
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
  const kinds = asked.map(
    ({ kind }): Section => ({
      id: kind,
      title: say.kind[kind],
      blocks: [
        {
          kind: 'table',
          head: [say.column.covered, say.column.what, say.column.cases],
          rows: points
            .filter((point) => point.kind === kind)
            .map((point) => [point.cases > 0 ? '✓' : '✗', textOf(point), String(point.cases)]),
        },
      ],
    }),
  );
  const apart: Section = {
    id: 'unreachable',
    title: say.unreachable,
    blocks: [
      {
        kind: 'table',
        head: [say.kind.refusal, say.column.reason, say.column.tested],
        rows: unreachable.map(({ code, testedIn }) => [code, say.unreachableReason[code], testedIn]),
      },
    ],
  };
  return {
    title: words[language].labelled(say.title, `${rulebook.id} ${rulebook.version}`),
    blocks: [
      { kind: 'text', text: say.summary(String(percent), covered, total) },
      {
        kind: 'table',
        head: [say.column.what, say.column.percent, say.column.covered, say.column.total],
        rows: asked.map(({ kind, share }) => {
          const link = { text: say.kind[kind], to: kind };
          return [link, `${share.percent}%`, String(share.covered), String(share.total)];
        }),
      },
      lacking.length === 0 ? { kind: 'text', text: say.complete } : { kind: 'text', text: say.lacking },
      ...(lacking.length === 0 ? [] : [{ kind: 'list' as const, items: lacking.map(textOf) }]),
    ],
    sections: [...kinds, ...(unreachable.length === 0 ? [] : [apart])],
  };
}
