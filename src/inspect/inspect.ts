/** Data that cannot be true, found in one record. Pure, and no part of any verdict. */
import { type InspectionCode, inspectionCodes } from '../base/inspection-code.js';
import { nearest } from '../base/suggest.js';
import { type ParseOptions, parseRecord } from '../records/parse.js';
import type { Finding } from './finding.js';
import { inspections } from './inspections.js';

/** How to look. */
export interface InspectOptions extends ParseOptions {
  /** Codes not to be looked for. */
  readonly off?: readonly InspectionCode[] | undefined;
}

/**
 * All that is found in a record, by code.
 * @throws InvalidRecordError where the record cannot be judged, RangeError for a code that there is not
 */
export function inspect(value: unknown, { asOf, off = [] }: InspectOptions = {}): Finding[] {
  const unknown = off.find((code) => !inspectionCodes.includes(code));
  if (unknown !== undefined) {
    const meant = nearest(String(unknown), inspectionCodes);
    throw new RangeError(`There is no finding "${unknown}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`);
  }
  const record = parseRecord(value, { asOf });
  const { level, id } = record;
  return inspectionCodes
    .filter((code) => !off.includes(code))
    .flatMap((code) => {
      const { severity, find } = inspections[code];
      return find(record).map(
        ({ path, params = {}, others }): Finding => ({
          code,
          severity,
          level,
          id,
          path,
          params,
          ...(others === undefined ? {} : { others }),
        }),
      );
    });
}
