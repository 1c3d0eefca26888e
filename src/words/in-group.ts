/** A field's label where it stands without the heading of its group, in each language. */
import { enInGroup } from './en/in-group.js';
import type { Language } from './words.js';
import { zhInGroup } from './zh/in-group.js';

export const inGroup: Readonly<Record<Language, (group: string, label: string) => string>> = {
  zh: zhInGroup,
  en: enInGroup,
};
