/** What `tuopin inspect` says, in English. */
import type { InspectWords } from '../zh/inspect.js';
import { plural } from './plural.js';

export const enInspect: InspectWords = {
  noVillage: 'no village given',
  severity: { error: 'error', warning: 'warning', note: 'note' },
  summary: ({ findings, error, warning, note, inspected, refused, skipped }) => {
    return `${plural(inspected + refused + skipped, 'record')} read: ${inspected} inspected, ${refused} refused, ${skipped} of another level skipped; ${plural(findings, 'finding')}: ${plural(error, 'error')}, ${plural(warning, 'warning')}, ${plural(note, 'note')}`;
  },
};
