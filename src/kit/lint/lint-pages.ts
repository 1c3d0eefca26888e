/** The pages of `docs/lint`, one for each kind of finding, and their index: made from the table, in both languages. */
import type { Block, Document, Section } from '../../present/document.js';
import { documentMarkdown } from '../../present/document-markdown.js';
import { words } from '../../words/index.js';
import { lintWords } from '../../words/lint.js';
import { type Language, languages } from '../../words/words.js';
import type { LintCode } from './lint-code.js';
import { lintCodes } from './lint-codes.js';

/** What stands at a place of the small rulebook; undefined where nothing does. */
export type SmallValue = (file: string, at: string) => unknown;

/** Every page by its file name. */
export function lintPages(small: SmallValue): ReadonlyMap<string, string> {
  const pages = lintCodes.map((code): [string, string] => [`${code.code}.md`, pageOf(code, small)]);
  return new Map([['README.md', indexPage()], ...pages]);
}

function pageOf(code: LintCode, small: SmallValue): string {
  const document: Document = {
    title: code.code,
    blocks: [],
    sections: languages.map((language) => sectionOf(code, small, language)),
  };
  return documentMarkdown(document, 'en');
}

function sectionOf(code: LintCode, small: SmallValue, language: Language): Section {
  const { severity, page } = lintWords[language];
  const { title, why, mend, example } = code;
  const { file, at, bad, good, shown } = example;
  const was = good === undefined ? small(file, at) : good;
  const text = (value: string): Block => ({ kind: 'text', text: value });
  return {
    id: `${code.code}-${language}`,
    title: title[language],
    blocks: [text(`${page.severity}${words[language].rules.colon}${severity[code.severity]}`)],
    sections: [
      { id: `${code.code}-${language}-why`, title: page.why, blocks: [text(why[language])] },
      { id: `${code.code}-${language}-mend`, title: page.mend, blocks: [text(mend[language])] },
      {
        id: `${code.code}-${language}-example`,
        title: page.example,
        blocks: [
          text(page.place(at === '' ? file : `${file}#${at}`)),
          text(page.wrong),
          codeBlock(shown === undefined ? bad : undefined, shown?.[language] ?? page.leftOut),
          text(page.right),
          codeBlock(was, page.leftOut),
        ],
      },
    ],
  };
}

function codeBlock(value: unknown, otherwise: string): Block {
  if (value === undefined) return { kind: 'text', text: otherwise };
  if (typeof value === 'string' && value.startsWith('{')) return { kind: 'code', language: 'text', text: value };
  return { kind: 'code', language: 'json', text: JSON.stringify(value, null, 2) };
}

function indexPage(): string {
  const sections = languages.map((language): Section => {
    const { page } = lintWords[language];
    return { id: `lint-${language}`, title: page.index, blocks: [{ kind: 'text', text: page.about }] };
  });
  const [zh, en] = languages.map((language) => {
    const { severity, page } = lintWords[language];
    const rows = lintCodes.map(
      (code) => `| [${code.code}](${code.code}.md) | ${severity[code.severity]} | ${code.title[language]} |`,
    );
    return [`| ${page.code} | ${page.severity} | ${page.says} |`, '| --- | --- | --- |', ...rows].join('\n');
  });
  const head = documentMarkdown({ title: 'tuopin lint', blocks: [], sections }, 'en').trimEnd();
  const [first = '', second = '', third = ''] = head.split(/\n\n(?=## )/);
  return `${[first, second, zh, third, en].join('\n\n')}\n`;
}
