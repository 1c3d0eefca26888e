/** What `tuopin inspect` says, in each language. */
import { enInspect } from './en/inspect.js';
import type { Language } from './words.js';
import { type InspectWords, zhInspect } from './zh/inspect.js';

export type { InspectCounts, InspectWords, RecordCounts } from './zh/inspect.js';

/** The words of each language. */
export const inspectWords: Readonly<Record<Language, InspectWords>> = { zh: zhInspect, en: enInspect };
