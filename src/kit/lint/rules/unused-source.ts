import { citationsIn } from '../citations.js';
import { MANIFEST, placeInList } from '../context.js';
import type { LintRule } from '../lint-code.js';

export const unusedSource: LintRule = {
  code: 'unusedSource',
  severity: 'warning',
  ofOwn: true,
  title: { zh: '没有引用的文件', en: 'a listed document that is never cited' },
  why: {
    zh: 'rulebook.json 列出了该文件，但没有标准、标准值或口径引用它；可能漏写了依据，或引错了文件。',
    en: 'rulebook.json lists it, but no criterion, parameter or reading cites it. Perhaps a citation is missing, or names another document.',
  },
  mend: {
    zh: '在以其为依据的地方引用，或从 sources 中删去。',
    en: 'Cite it where something rests on it, or remove it from sources.',
  },
  example: {
    file: MANIFEST,
    at: '/sources/-',
    bad: {
      id: '某市意见',
      title: { zh: '关于贫困退出的意见', en: 'Opinion on exit' },
      issuer: { zh: '某市人民政府', en: 'a city government' },
    },
    good: undefined,
  },
  *check(context) {
    const { files, rulebook, clauses } = context;
    const cited = new Set(citationsIn(files).map(({ citation }) => citation.source));
    for (const { id } of rulebook.sources) {
      if (cited.has(id) || clauses?.source === id) continue;
      yield {
        ...placeInList(files, MANIFEST, 'sources', id),
        subject: id,
        message: { zh: `没有任何内容以“${id}”为依据`, en: `nothing cites "${id}"` },
      };
    }
  },
};
