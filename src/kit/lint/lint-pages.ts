/** The pages of `docs/lint`, one for each kind of finding, and their index: made from the table, in both languages. */
import { type Block, type Section, said, sectionOf } from '../../present/document.js';
import { documentMarkdown } from '../../present/document-markdown.js';
import { words } from '../../words/index.js';
import { lintWords } from '../../words/kit.js';
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
  const sections = languages.map((language) => partOf(code, small, language));
  return documentMarkdown({ title: code.code, blocks: [], sections }, 'en');
}

function partOf(code: LintCode, small: SmallValue, language: Language): Section {
  const { severity, page } = lintWords[language];
  const { title, why, mend, example } = code;
  const { file, at, bad, good, shown } = example;
  const was = good === undefined ? small(file, at) : good;
  const id = `${code.code}-${language}`;
  const blocks = [
    said(page.place(at === '' ? file : `${file}#${at}`)),
    said(page.wrong),
    codeBlock(shown === undefined ? bad : undefined, shown?.[language] ?? page.leftOut),
    said(page.right),
    codeBlock(was, page.leftOut),
  ];
  const grave = said(`${page.severity}${words[language].rules.colon}${severity[code.severity]}`);
  return sectionOf(
    id,
    title[language],
    [grave],
    [
      sectionOf(`${id}-why`, page.why, [said(why[language])]),
      sectionOf(`${id}-mend`, page.mend, [said(mend[language])]),
      sectionOf(`${id}-example`, page.example, blocks),
    ],
  );
}

function codeBlock(value: unknown, otherwise: string): Block {
  if (value === undefined) return said(otherwise);
  if (typeof value === 'string' && value.startsWith('{')) return { kind: 'code', language: 'text', text: value };
  return { kind: 'code', language: 'json', text: JSON.stringify(value, null, 2) };
}

function indexPage(): string {
  const sections = languages.map((language) => {
    const { page } = lintWords[language];
    return sectionOf(`lint-${language}`, page.index, [said(page.about)]);
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
