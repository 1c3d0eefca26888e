/** Values by key, as JSON has them: what a record, a group or a file holds. */
export type Values = Readonly<Record<string, unknown>>;

/** Whether something holds values by key: an object that is no list. */
export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The way to a value in JSON, from the outermost. */
export type Way = readonly (string | number)[];
