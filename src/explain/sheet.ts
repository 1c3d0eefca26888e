/**
 * 核查表: a case as a sheet of A4 paper that a team fills in and signs at the kitchen table. What is missing is a box
 * to write in; nothing is printed that the verdict or the record does not say.
 *
 * A form is no report: it says where ink goes. Its cells span rows and are framed where something is written in, its
 * columns have widths by which `sheet-pages.ts` counts the lines that fit on paper, and its head, boxes and signatures are
 * printed on each page anew. None of that is in a `Document`, which says what is told and leaves it to each format where. So
 * sheets write their HTML themselves, with the escaper and the frame of all pages.
 */
import { shorten } from '../base/issue.js';
import { escapeHtml, htmlPage } from '../present/html-page.js';
import { type Level, tableOf } from '../records/catalog.js';
import { declinedIn } from '../records/declined.js';
import { isLiving } from '../records/living.js';
import type { ParsedRecord } from '../records/parse.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import { groupedCode } from '../seal/grouped-code.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import type { Explanation } from './explanation.js';
import type { SheetCode } from './sheet-code.js';
import { BREAK, pagesOf } from './sheet-pages.js';
import { sheetStyle } from './sheet-style.js';
import {
  criteriaTable,
  incomeTable,
  isSkipped,
  memberHead,
  memberLegend,
  memberRows,
  memberTable,
  memberWidths,
  noteTexts,
  textToFillIn,
  whole,
} from './sheet-tables.js';

/** A case of a batch of sheets: an explanation with its record and its seal. */
export interface Sheet {
  readonly explanation: Explanation;
  /** The record: its members and figures stand on the sheet where it is given. */
  readonly record?: ParsedRecord | undefined;
  /** The SHA-256 of the sealed decision; a what-if has none. */
  readonly seal?: string | undefined;
  /** The same with all that it takes to check it, as a square that a phone reads. */
  readonly code?: SheetCode | undefined;
}

/**
 * 核查表 of a batch as one HTML file that needs nothing else: A4 sheets to print, fill in and sign, each case beginning
 * on a sheet of its own. Everything in it is escaped.
 */
export function explanationHtml(sheets: readonly Sheet[], language: Language): string {
  return sheetPage(language, words[language].sentences.batch, sheets.map(sheetHtml).join('\n'));
}

/** The frame of such a file, around what `sheetHtml` and `refusalsHtml` give. */
export function sheetPage(language: Language, title: string, body: string): string {
  return htmlPage({ language, title, style: sheetStyle, body });
}

/** How much less fits in large print with high boxes. */
const ROOMY = 1.45;

/** The sheets of one case, as HTML for `sheetPage`. */
export function sheetHtml(sheet: Sheet): string {
  const { explanation, record } = sheet;
  const { language, level } = explanation;
  const fields = record === undefined ? hunan2016To2020().fields : tableOf(record);
  // There may be more doubts than a sheet has room for: they go on overleaf, as the steps do.
  const next = [...explanation.next, ...(explanation.lifecycle ?? []), ...doubtsOf(explanation)];
  const members = record === undefined ? [] : memberRows(explanation, record);
  const declined = declinedIn(record);
  const rows = explanation.criteria.flatMap(({ checks }) =>
    checks.map(({ label, value, bound, margin, path, outcome, counts }) => {
      const open = outcome === 'undetermined' && counts && path !== undefined;
      const asked =
        open || isSkipped({ value, counts, path }, language)
          ? textToFillIn(fields, level, path as string, counts, declined, language)
          : '';
      return [
        `✓ ${label}`,
        value.length > asked.length ? value : asked,
        ...[bound, margin].map((text) => text.replaceAll('/', `/${BREAK}`)),
      ];
    }),
  );
  const contents = {
    members: members.map((row) => row.map(({ text }) => text)),
    memberHead: memberHead(explanation, fields),
    memberWidths: memberWidths(explanation, fields),
    next,
    rows,
    everywhere: explanation.whatIf === undefined ? [] : [explanation.whatIf],
    hasCode: sheet.code !== undefined,
    head: [
      factTexts(sheet)
        .map((fact) => fact.join(''))
        .join('   '),
      [explanation.outcomeLabel, explanation.headline, ...explanation.caveats].join('  '),
    ],
    texts: [
      noteTexts(explanation).join('  '),
      ...workingsOf(explanation),
      ...(explanation.allReadings ?? []),
      ...(explanation.origins ?? []),
    ],
    last: registerText(explanation),
    legend: memberLegend(explanation, fields, members.length),
    household: level === 'household',
    scale: words[language].room,
  };
  // Where there is room, the print is large and so are the boxes.
  const roomy = pagesOf({ ...contents, scale: contents.scale / ROOMY }).length === 1;
  const pages = pagesOf(contents);
  const html = pages.map(({ members: here, next: steps }, index) => {
    const first = index === 0;
    const more = first && here.length < members.length;
    const parts = [
      first ? headHtml(sheet) : [heading(explanation, false), whatIfHtml(explanation), facts(sheet)].join('\n'),
      here.length === 0 ? '' : memberTable(explanation, fields, members, here, more),
      first && record !== undefined ? incomeTable(explanation, record) : '',
      first ? criteriaTable(sheet, fields) : '',
      first ? workingsHtml(explanation) : '',
      first ? readingsHtml(explanation) : '',
      first ? originsHtml(explanation) : '',
      stepsHtml(
        language,
        steps,
        pages.slice(0, index).reduce((sum, page) => sum + page.next.length, 0),
        first && pages.length > 1 && next.length > steps.length,
      ),
      index === pages.length - 1 ? [registerHtml(explanation), signatures(level, language)].join('\n') : '',
      footer(sheet, index + 1, pages.length),
    ];
    return `<section class="sheet${roomy ? ' roomy' : ''}">\n${parts.filter((part) => part !== '').join('\n')}\n</section>`;
  });
  return html.join('\n');
}

/** What is on it; a sheet that continues it may lie on the table alone, and says what came of it too. */
function heading({ title, language, outcomeLabel }: Explanation, first: boolean): string {
  const more = first ? '' : `${words[language].sentences.continued} ${outcomeLabel}`;
  return `<h1>${escapeHtml(title + more)}</h1>`;
}

function whatIfHtml({ whatIf }: Explanation): string {
  return whatIf === undefined ? '' : `<p class="what-if">${escapeHtml(whatIf)}</p>`;
}

/** What stands at the head of a form; what the record does not say is left blank, to be written in. */
function factTexts({ explanation, record }: Sheet): [string, string][] {
  const { language, id, village, county, asOf, decidedOn, rulebook } = explanation;
  const { sentences, day } = words[language];
  const { heading: names, colon, blank } = sentences;
  const or = (...texts: readonly (string | null | undefined)[]) =>
    shorten(texts.find((text) => text !== null && text !== undefined) ?? blank);
  const household = record?.level === 'household' ? record : undefined;
  const area = record?.level === 'household' ? undefined : record?.name;
  const head: Readonly<Record<Level, readonly [string, string][]>> = {
    household: [
      [names.head, or(household && headOf(household))],
      [names.size, household === undefined ? blank : livingText(household, language)],
      [names.county, or(household?.countyName, county)],
      [names.township, or(household?.townshipName)],
      [names.village, or(household?.villageName, village)],
      [names.helper, blank],
    ],
    village: [
      [names.place, or(area)],
      [names.county, or(county)],
      [names.township, blank],
    ],
    township: [
      [names.place, or(area)],
      [names.county, or(county)],
    ],
    county: [[names.place, or(area)]],
  };
  const given: readonly [string, string][] = [
    [names.id, shorten(id)],
    ...head[explanation.level],
    [names.asOf, day(asOf)],
    ...(decidedOn === undefined ? [] : [[names.decidedOn, day(decidedOn)] as [string, string]]),
    [names.rulebook, rulebook.name],
  ];
  return given.map(([name, value]) => [`${name}${colon}`, value]);
}

type Household = Extract<ParsedRecord, { readonly level: 'household' }>;

/** The head by name, where one living member is said to be it. */
function headOf({ members, asOf }: Household): string | undefined {
  const [head, ...more] = members.filter((member) => member.relation === 'head' && isLiving(member, asOf));
  return more.length === 0 ? (head?.name ?? undefined) : undefined;
}

function livingText({ members, asOf }: Household, language: Language): string {
  const { spaced, unit } = words[language];
  const living = String(members.filter((member) => isLiving(member, asOf)).length);
  return `${living}${spaced(unit.persons ?? '', living)}`;
}

function facts(sheet: Sheet): string {
  const items = factTexts(sheet).map(([name, value]) => `<span><b>${name}</b>${escapeHtml(value)}</span>`);
  return `<p class="facts">${items.join(' ')}</p>`;
}

function conclusion({ language, outcome, outcomeLabel, headline, caveats }: Explanation): string {
  const { heading: names, colon } = words[language].sentences;
  return `<p class="conclusion ${outcome}"><b>${names.conclusion}${colon}${outcomeLabel}</b>　${escapeHtml([headline, ...caveats].join(words[language].wideSpace))}</p>`;
}

/** The code beside what the case is and what came of it, where both fit: nothing else becomes longer by it. */
function headHtml(sheet: Sheet): string {
  const { explanation, code } = sheet;
  const parts = [heading(explanation, true), whatIfHtml(explanation), facts(sheet), conclusion(explanation)];
  const told = parts.filter((part) => part !== '').join('\n');
  return code === undefined
    ? told
    : `<div class="head">\n<div>\n${told}\n</div>\n${codeSvg(code, explanation)}\n</div>`;
}

/** So many fields around a code have to be light for it to be found. */
const QUIET = 4;

function codeSvg({ size, path }: SheetCode, { language }: Explanation): string {
  const side = size + 2 * QUIET;
  const name = escapeHtml(words[language].sentences.heading.seal);
  return `<svg class="code" role="img" aria-label="${name}" viewBox="${-QUIET} ${-QUIET} ${side} ${side}"><path d="${escapeHtml(path)}"/></svg>`;
}

/** By which readings it was judged, each that concerns the level. */
function registerText({ language, criteria }: Explanation): string {
  const { heading: names, colon, semicolon } = words[language].sentences;
  const register = [...new Set(criteria.flatMap(({ readings }) => readings))];
  return register.length === 0 ? '' : `${names.readings}${colon}${register.join(semicolon)}`;
}

function registerHtml(explanation: Explanation): string {
  const text = registerText(explanation);
  return text === '' ? '' : `<p class="register">${escapeHtml(text)}</p>`;
}

/** Whether the verdict hangs on how the text is read, where that was asked. */
function readingsHtml({ language, allReadings = [] }: Explanation): string {
  if (allReadings.length === 0) return '';
  const { heading: names, colon } = words[language].sentences;
  return `<p class="note readings"><b>${names.allReadings}${colon}</b>${allReadings.map(escapeHtml).join('<br>')}</p>`;
}

/** Where the figures stand in the tables that they were read from. */
function originsHtml({ language, origins = [] }: Explanation): string {
  if (origins.length === 0) return '';
  const { heading: names, colon } = words[language].sentences;
  return `<p class="note origins"><b>${names.origins}${colon}</b>${origins.map(escapeHtml).join('<br>')}</p>`;
}

function doubtsOf({ criteria }: Explanation): readonly string[] {
  return [...new Set(criteria.flatMap(({ conflicts, tooWide }) => [...conflicts, ...tooWide].map(({ text }) => text)))];
}

function workingsOf({ criteria }: Explanation): readonly string[] {
  return criteria.flatMap(({ workings }) => workings);
}

function workingsHtml(explanation: Explanation): string {
  const { heading: names, colon, blank } = words[explanation.language].sentences;
  return workingsOf(explanation)
    .map((line) => line.split(blank).map(escapeHtml).join(whole(blank)))
    .map((line) => `<p class="workings"><b>${names.workings}${colon}</b>${line}</p>`)
    .join('\n');
}

function stepsHtml(language: Language, steps: readonly string[], before: number, more: boolean): string {
  if (steps.length === 0) return '';
  const { sentences } = words[language];
  const items = steps.map((step) => `<li>${escapeHtml(step)}</li>`).join('\n');
  const note = more ? `<p class="note">${sentences.overleaf}</p>` : '';
  return `<h2>${sentences.heading.next}</h2>\n<ol start="${before + 1}">\n${items}\n</ol>${note}`;
}

/** Who signs at which level. */
const SIGNERS = {
  household: ['household', 'verifier', 'team', 'villageHead'],
  village: ['verifier', 'villageHead', 'townHead', 'stamp'],
  township: ['verifier', 'townHead', 'stamp'],
  county: ['verifier', 'countyHead', 'stamp'],
} as const;

function signatures(level: Level, language: Language): string {
  const { heading: names } = words[language].sentences;
  const cells = SIGNERS[level].map((who) => `<td><b>${names[who]}</b><span>${names.date}</span></td>`);
  return `<table class="signatures"><tr><td class="opinion"><b>${names.opinion}</b></td>${cells.join('')}</tr></table>`;
}

function footer({ explanation, seal, code }: Sheet, page: number, pages: number): string {
  const { language, levelLabel, id } = explanation;
  const { sentences } = words[language];
  const own = code === undefined ? seal : groupedCode(code.text);
  const hash = explanation.whatIf === undefined ? own : sentences.unsealed;
  const sealed =
    hash === undefined
      ? ''
      : `<span class="seal">${sentences.heading.seal}${sentences.colon}<code>${escapeHtml(hash)}</code></span>`;
  return `<footer><span${code === undefined ? '' : ' class="who"'}>${levelLabel} ${escapeHtml(shorten(id))}</span>${sealed}<span>${sentences.page(page, pages)}</span></footer>`;
}
