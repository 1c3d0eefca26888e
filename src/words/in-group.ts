/** A field's label where it stands without the heading of its group, in each language. */
import { inGroup as inEnglish } from './en/in-group.js';
import type { Language } from './words.js';
import { inGroup as inChinese } from './zh/in-group.js';

export const inGroup: Readonly<Record<Language, (group: string, label: string) => string>> = {
  zh: inChinese,
  en: inEnglish,
};
