/** Sheets as tests ask for them, and what stands on them. */
import type { ExplainOptions } from '../../src/explain/explanation.js';
import { howReached, recordOf } from '../../src/explain/how-reached.js';
import { type Sheet, sheetHtml } from '../../src/explain/sheet.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { RulebookTypes } from '../../src/rulebook/rulebook-types.js';
import { household, member, type Plain } from '../examples.js';
import type { Asked } from './explained.js';
import { evaluate, explain } from './unchecked.js';

export const SEAL = '0123456789abcdef'.repeat(4);

/** A case as `tuopin explain` hands it over. */
export function sheet(record: unknown, { lang = 'zh', withRecord = true, ...options }: Asked = {}): Sheet {
  const verdict = evaluate(record, options);
  const how: ExplainOptions<RulebookTypes> = { lang, record };
  return {
    explanation: explain(verdict, how),
    ...(withRecord ? { record: recordOf(record, howReached(verdict, hunan2016To2020())) } : {}),
    seal: SEAL,
  };
}

export const html = (record: unknown, asked: Asked = {}) => sheetHtml(sheet(record, asked));
export const sections = (text: string) => text.split('<section').slice(1);
export const table = (text: string, name: string) =>
  text.match(new RegExp(`<table class="${name}">.*?</table>`, 's'))?.[0] ?? '';
/** The rows of a table, each with its cells as they stand. */
export const rowsOf = (text: string) =>
  [...text.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => [...row.matchAll(/<t[dh].*?<\/t[dh]>/gs)].map(String));
export const boxes = (text: string) => text.match(/<td class="open">/g)?.length ?? 0;

export const crowd = (count: number, over: Plain = {}) =>
  household({ members: Array.from({ length: count }, (_, index) => member({ name: `某${index + 1}`, ...over })) });
