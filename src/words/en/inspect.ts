/** What `tuopin inspect` says, in English. */
import type { InspectWords } from '../zh/inspect.js';
import { plural } from './plural.js';

export const enInspect: InspectWords = {
  noVillage: 'no village given',
  severity: { error: 'error', warning: 'warning', note: 'note' },
  summary: ({ findings, error, warning, note, inspected, refused, skipped, answered }) => {
    return `${plural(inspected + refused + skipped, 'record')} read: ${inspected} inspected, ${refused} refused, ${skipped} of another level skipped; ${plural(findings, 'finding')}: ${plural(error, 'error')}, ${plural(warning, 'warning')}, ${plural(note, 'note')}${answered === 0 ? '' : `; ${answered} more answered before and not listed`}`;
  },
  list: 'findings',
  column: {
    village: 'village',
    level: 'level',
    id: 'id',
    severity: 'severity',
    finding: 'finding',
    proposal: 'proposal',
    answer: 'answer',
    code: 'code',
    path: 'path',
    others: 'others',
    file: 'file',
    line: 'line',
    item: 'item',
    key: 'key',
  },
  reply: { real: 'real', error: 'error' },
  replyBefore: { real: 'real', error: 'error' },
  howToAnswer: {
    sheet: 'how to answer',
    lines: [
      'In the column "answer" choose real or error; leave blank what is not yet found out.',
      'real: the data are right as they are.',
      'error: the data are wrong; correct them where they come from.',
      'Give this list back by tuopin inspect --answers: what is answered is not listed again, unless the data change and it is found anew.',
    ],
  },
  places: (places, more) => ` (${places.join(', ')}${more === 0 ? '' : ` and ${more} more`})`,
  ask: 'check: ',
  noAnswers: (file) =>
    `--answers ${file}: it holds no answers; give a JSON file (tuopin schema answers), or the list of findings with its columns "key" and "answer"`,
  answersUnmatched: (answers, all) =>
    all === 0
      ? 'what --answers gives has nothing in its column "answer"'
      : `of ${plural(all, 'answer')} ${answers} ${answers === 1 ? 'is' : 'are'} to nothing found this time: well where the data was corrected; else see whether the column "key" was changed, or the records are others`,
  notAReply: (file, cell, text) =>
    `--answers ${file}: ${cell} is "${text}"; answer "real" or "error", or leave it blank`,
};
