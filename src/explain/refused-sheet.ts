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
    { who, text: who },
    ...issues.map((issue) => ({ who, text: INDENT + issue })),
  ]);
  // What goes on overleaf is told whose it is there.
  const leadOf = (first: number) => {
    const { who = '', text } = lines[first] ?? {};
    return text === who ? '' : who + sentences.continued;
  };
  let at = 0;
  const pages = inPages(
    lines.map(({ text }) => text),
    leadOf,
  ).map(({ length }, index) => {
    const lead = leadOf(at);
    const here = lines.slice(at, at + length);
    at += length;
    const told = [
      ...(lead === '' ? [] : [`<dt>${escapeHtml(lead)}</dt>`]),
      ...here.map(({ who, text }) =>
        text === who ? `<dt>${escapeHtml(who)}</dt>` : `<dd>${escapeHtml(text.slice(INDENT.length))}</dd>`,
      ),
    ];
    const head = `<h1>${sentences.refusedRecord}${index === 0 ? '' : sentences.continued}</h1>`;
    return `<section class="sheet refused">\n${head}\n<dl>\n${told.join('\n')}\n</dl>\n</section>`;
  });
  return `${pages.join('\n')}\n`;
}
