/** What can be put into the offline page: data, which run nothing, in the one place that is there for them. */

/** Where they go. */
export const DATA_PLACE = '<!--data-->';

/** The ids by which the page finds them. */
export type PageDatum = 'tuopin-rulebook' | 'tuopin-records';

/** The page with data in it. In JSON no `<` is needed, so that none of it can be read as markup. */
export function withData(page: string, data: Readonly<Partial<Record<PageDatum, unknown>>>): string {
  const blocks = Object.entries(data).map(
    ([id, value]) =>
      `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`,
  );
  // As a function: what is put in may hold what a replacement reads as its own signs.
  return page.replace(DATA_PLACE, () => blocks.join('\n'));
}
