/** `--format md` and `html` of `check`: the list as a table, on a page that can be mailed and printed. Held until its end. */

import { listing } from '../listing/listed.js';
import { type Cell, type Document, said, tableSections } from '../present/document.js';
import { documentHtml } from '../present/document-html.js';
import { documentMarkdown } from '../present/document-markdown.js';
import { listWords } from '../words/command.js';
import type { Language } from '../words/words.js';
import type { Reporter, ReportSettings, Result } from './report.js';

function pageReporter(write: (document: Document, language: Language) => string, settings: ReportSettings): Reporter {
  const { language } = settings;
  const say = listWords[language];
  const list = listing(settings);
  const rows: Cell[][] = [];
  return {
    start: () => '',
    result(result: Result) {
      list.count(result);
      const { mark, group, id, name, persons, figure, outcome, notes } = list.cells(result);
      const why = notes.map((note) => `${note.mark} ${note.text}`).join(say.betweenReasons);
      rows.push([mark, group, id, name, persons, figure, outcome, why]);
      return '';
    },
    hidden: list.count,
    ofTables: list.ofTables,
    end(counts) {
      const { byCriterion, byVillage, byKind, legend, total, remarks } = list.sums(counts);
      const titled = (id: string, title: string, of: readonly (readonly string[])[]) =>
        tableSections(id, title, [title, ...(of[0] ?? []).slice(1).map(() => '')], of);
      const below = [legend, ...remarks].filter((line) => line !== '');
      return write(
        {
          title: say.title,
          blocks: [said(total, 'strong'), ...below.map((line) => said(line, 'faint'))],
          sections: [
            ...tableSections('records', say.title, say.columns, rows),
            ...titled('criteria', say.byCriterion, byCriterion),
            ...titled('villages', say.byVillage, byVillage),
            ...titled(
              'refused',
              say.byKind,
              byKind.map((kind) => [kind]),
            ),
          ],
        },
        language,
      );
    },
  };
}

export const markdownReporter = (settings: ReportSettings) => pageReporter(documentMarkdown, settings);

export const htmlReporter = (settings: ReportSettings) => pageReporter(documentHtml, settings);
