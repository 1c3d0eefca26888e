/** What `tuopin inspect` says, in English. */
import type { InspectWords } from '../zh/inspect.js';

export const enInspect: InspectWords = {
  noVillage: 'no village given',
  severity: { error: 'error', warning: 'warning', note: 'note' },
  summary: ({ findings, error, warning, note, inspected, refused, skipped }) => {
    const number = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;
    return `${number(inspected + refused + skipped, 'record')} read: ${inspected} inspected, ${refused} refused, ${skipped} of another level skipped; ${number(findings, 'finding')}: ${number(error, 'error')}, ${number(warning, 'warning')}, ${number(note, 'note')}`;
  },
};
