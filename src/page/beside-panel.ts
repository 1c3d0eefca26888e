/** What a register claims of a case beside what was filled in here and what second lists say, field by field. */

import { cellAddress, pathText } from '../base/issue.js';
import { isValues, type Values } from '../base/values.js';
import { shownInput } from '../evaluate/input-at.js';
import { valueText } from '../explain/overrides.js';
import { valueAt } from '../records/at-path.js';
import type { EvidenceItem } from '../records/evidence-shape.js';
import { words } from '../words/index.js';
import { pageWords } from '../words/page.js';
import type { CaseEntry } from './case-file.js';
import { levelOfCase, textsBefore, textsOfCase } from './case-texts.js';
import { changedPaths, formNaming } from './changed-texts.js';
import { type Child, h, listOfTexts } from './element.js';
import type { CaseJudge } from './judge-case.js';
import { laidNotes } from './laid-notes.js';

/** Nothing where nothing was changed and no other list says anything. */
export function besidePanel(entry: CaseEntry, judge: CaseJudge): Child {
  const { language, rulebook } = judge;
  const said = judge.said(entry);
  const { record, laid = [], cells = {}, differences = [] } = said;
  const level = levelOfCase(entry);
  if (level === undefined || !isValues(record)) return undefined;
  const say = pageWords[language].beside;
  const { bracketed, unknown } = words[language];
  const { named } = formNaming(judge, level);
  const before = textsBefore(entry, rulebook);
  const changed = new Set(
    before === undefined
      ? []
      : changedPaths(before, textsOfCase(entry, rulebook)).map((path) => path.replace(/\.(from|to)$/, '')),
  );
  const evidence = new Map(Object.entries((record.evidence ?? {}) as Record<string, readonly EvidenceItem[]>));
  // What merged files say otherwise is told, and settled, by itself.
  for (const { way } of differences) evidence.delete(pathText(way));
  const paths = rulebook.fields.inOrder(level, [...changed, ...evidence.keys()]);
  const alone = new Set(laid.flatMap((one) => one.alone ?? []));
  const told = (path: string, value: unknown): string => {
    const field = rulebook.fields.at(level, path);
    const shown = field === undefined ? undefined : shownInput(field, value);
    if (shown === undefined && judge.mask !== undefined) return judge.mask.unknown(value);
    return shown === undefined ? String(value) : valueText(level, path, shown, rulebook, language);
  };
  const claimed = (said.before ?? record) as Values;
  const row = (path: string) => {
    const { sheet, cell } = cells[path] ?? {};
    const at = cell === undefined ? '' : bracketed(cellAddress({ ...(sheet === undefined ? {} : { sheet }), cell }));
    const was = alone.has(path) && !changed.has(path) ? unknown : told(path, valueAt(claimed, path));
    const now = told(path, valueAt(record, path));
    const others = (evidence.get(path) ?? []).filter(({ value }) => value !== undefined);
    const texts = others.map(({ value }) => told(path, value));
    const differs = new Set([was, now, ...texts]).size > 1;
    return h(
      'tr',
      { class: differs ? 'differs' : undefined, 'data-beside': path },
      h('td', {}, differs ? say.differs : say.same),
      h('th', { scope: 'row' }, named(path)),
      h('td', {}, `${was}${at}`),
      h('td', {}, changed.has(path) ? now : ''),
      h(
        'td',
        {},
        others.map(({ source, reference }, index) =>
          h(
            'div',
            {},
            `${texts[index]}${bracketed([source, ...(reference === undefined ? [] : [reference])].join(' '))}`,
          ),
        ),
      ),
    );
  };
  const notes = laidNotes(entry, judge);
  const rows = paths.map(row);
  if (rows.length + notes.length === 0) return undefined;
  const isDiffering = (one: HTMLElement) => one.classList.contains('differs');
  const [differing, same] = [rows.filter(isDiffering), rows.filter((one) => !isDiffering(one))];
  const table = (of: readonly HTMLElement[]) =>
    of.length > 0 &&
    h(
      'div',
      { class: 'wide' },
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            say.heads.map((text) => h('th', { scope: 'col' }, text)),
          ),
        ),
        h('tbody', {}, of),
      ),
    );
  return h(
    'details',
    { class: 'beside', open: notes.length > 0 || (laid.length > 0 && differing.length > 0) },
    h('summary', {}, say.title(differing.length)),
    listOfTexts(notes),
    table(differing),
    same.length > 0 && h('details', {}, h('summary', {}, say.alike(same.length)), table(same)),
  );
}
