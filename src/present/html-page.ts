/**
 * The frame of every HTML page: one file that needs nothing else, runs nothing but a script of the package's own and asks
 * the network for nothing, so that it can be mailed, archived and opened from a disk. What stands in the body is its
 * author's to escape.
 */
import { escapeUTF8 } from 'entities/escape';
import { printable } from '../base/printable.js';
import type { Language } from '../words/words.js';

/** Text of others as HTML, on one line: no markup, nothing hidden. */
export function escapeHtml(text: string): string {
  return escapeUTF8(printable(text));
}

/** How HTML names the languages. */
export const htmlLanguage: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** Even markup that slipped in could load and run nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** What every page looks like; a page's own style comes after it. */
const BASE_STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; color: #1a1a1a; background: #fff; line-height: 1.6;
  font-family: "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
table { border-collapse: collapse; }
th, td { border: 1px solid #b5b5b5; padding: .3rem .6rem; text-align: start; vertical-align: top; }
th { background: #f2f2f2; }
a { color: #1a4f9c; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } a { color: inherit; text-decoration: none; } }
`;

/** A script of the package, and what its policy knows it by (`sha256-…`): no other runs. */
export interface PageScript {
  readonly text: string;
  readonly hash: string;
}

/** A whole page. `title` is plain text; `style` and `body` are CSS and HTML, used as they are. */
export function htmlPage(page: {
  readonly language: Language;
  readonly title: string;
  readonly style: string;
  readonly body: string;
  readonly script?: PageScript | undefined;
}): string {
  const { script } = page;
  return `<!DOCTYPE html>
<html lang="${htmlLanguage[page.language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}${script === undefined ? '' : `; script-src '${script.hash}'`}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<style>${BASE_STYLE}${page.style}</style>
</head>
<body>
${page.body}
${script === undefined ? '' : `<script>${script.text}</script>\n`}</body>
</html>
`;
}
