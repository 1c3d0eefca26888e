/** By what records can be sorted. */
export const sortKeys = ['margin', 'id', 'village'] as const;
/** One of `sortKeys`. */
export type SortKey = (typeof sortKeys)[number];
