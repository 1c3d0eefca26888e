/** 退回更正: what of a batch was not judged, on sheets of its own behind the cases, so that a batch loses none. */
import { escapeHtml } from '../present/html-page.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { inPages } from './sheet-pages.js';

/** A record that was not judged: whose it is and where it stands, and what is wrong with it. */
export interface RefusedCase {
  readonly who: string;
  readonly issues: readonly string[];
}

/** As many issues stand so far in, in places of a line. */
const INDENT = '　　';

/**
 * The sheets of those that are refused, one below the other, as HTML for `sheetPage`; none where there are none. One that
 * goes on overleaf is named there again.
 */
export function refusalsHtml(language: Language, refused: readonly RefusedCase[]): string {
  if (refused.length === 0) return '';
  const { sentences } = words[language];
  const lines = refused.flatMap(({ who, issues }) => [
    { text: who, lead: '', html: `<dt>${escapeHtml(who)}</dt>` },
    ...issues.map((issue) => ({
      text: INDENT + issue,
      lead: who + sentences.continued,
      html: `<dd>${escapeHtml(issue)}</dd>`,
    })),
  ]);
  const pages = inPages(lines).map((here, index) => {
    const lead = here[0]?.lead ?? '';
    const told = [...(lead === '' ? [] : [`<dt>${escapeHtml(lead)}</dt>`]), ...here.map(({ html }) => html)];
    const head = `<h1>${sentences.refusedRecord}${index === 0 ? '' : sentences.continued}</h1>`;
    return `<section class="sheet refused">\n${head}\n<dl>\n${told.join('\n')}\n</dl>\n</section>`;
  });
  return `${pages.join('\n')}\n`;
}
