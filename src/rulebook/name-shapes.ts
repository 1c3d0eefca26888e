/** What every file of a rulebook names things by: words in both languages, ids, places in documents. */
import type { RulebookShape } from '../base/rulebook-issue.js';
import { scopes } from '../records/catalog.js';
import { z } from '../records/zod.js';
import { citedPlace } from '../words/zh/places.js';

export const text = z.string().check(z.minLength(1), z.maxLength(1000));
/** Words in both languages. */
export const label = z.strictObject({ zh: text, en: text });

const idsOf = (kinds: readonly string[]) => new RegExp(`^(?:${kinds.join('|')})/[a-z][A-Za-z0-9]{0,63}$`);
/** The id of a criterion. */
export const criterionId = z.string().check(z.regex(idsOf(scopes), 'criterionId' satisfies RulebookShape));
/** The id of a rule of any type. */
export const ruleId = z.string().check(z.regex(idsOf([...scopes, 'measure']), 'ruleId' satisfies RulebookShape));
/** A place in a document. */
export const place = z.string().check(z.regex(citedPlace, 'place' satisfies RulebookShape));
