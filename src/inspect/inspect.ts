/** Data that cannot be true, found in one record. Pure, and no part of any verdict. */
import type { Day } from '../base/date.js';
import { type InspectionCode, inspectionCodes } from '../base/inspection-code.js';
import { nearest } from '../base/suggest.js';
import { givenOn } from '../evaluate/prepare.js';
import { choose } from '../evaluate/readings.js';
import type { Given } from '../facts/fact.js';
import { knownOptions, type OptionTable } from '../records/options.js';
import { type ParsedRecord, type ParseOptions, parseBy, parseOptions } from '../records/parse.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { HunanTypes, OwnTypes, RecordOf, RulebookTypes } from '../rulebook/rulebook-types.js';
import type { Finding } from './finding.js';
import { inspections } from './inspections.js';

/** Options of an inspection of many records: the rulebook, and the codes not to be looked for. */
export interface InspectorOptions<Types extends RulebookTypes = OwnTypes> {
  /** Where the ages stand that some codes hang on; by default those of Hunan's plan. */
  readonly rulebook?: Rulebook<Types> | undefined;
  /** Codes not to be looked for. */
  readonly off?: readonly InspectionCode[] | undefined;
}

/** Options of an inspection of one record. */
export interface InspectOptions<Types extends RulebookTypes = OwnTypes> extends InspectorOptions<Types>, ParseOptions {}

const inspectorOptions: OptionTable<InspectorOptions<RulebookTypes>> = { rulebook: 'rulebook', off: 'any' };
const inspectOptions: OptionTable<InspectOptions<RulebookTypes>> = { ...inspectorOptions, ...parseOptions };

/** The days for which the figures of the rules are kept at hand. */
const MAX_DAYS = 4000;

/**
 * What looks through many records, each of them checked.
 * @throws RangeError for a code that there is not
 */
export function createInspector(options: InspectorOptions<RulebookTypes> = {}): (record: ParsedRecord) => Finding[] {
  const { rulebook = hunan2016To2020(), off = [] } = knownOptions(options, inspectorOptions);
  for (const code of off) assertCode(code);
  const wanted = inspectionCodes.filter((code) => !off.includes(code));
  // No figure of an age hangs on a reading.
  const { chosen } = choose(rulebook);
  const days = new Map<Day, Given>();
  const givenFor = (asOf: Day): Given => {
    const known = days.get(asOf);
    if (known !== undefined) return known;
    const given = givenOn(rulebook, chosen, asOf, new Map());
    if (days.size < MAX_DAYS) days.set(asOf, given);
    return given;
  };
  return (record) => {
    const { level, id, asOf } = record;
    const given = givenFor(asOf);
    const findings: Finding[] = [];
    for (const code of wanted) {
      const { severity, find } = inspections[code];
      for (const { path, params = {}, others } of find(record, given)) {
        findings.push({ code, severity, level, id, path, params, ...(others === undefined ? {} : { others }) });
      }
    }
    return findings;
  };
}

/**
 * The findings of a record, by code: data that cannot be true, or hardly can.
 * @throws InvalidRecordError where the record cannot be judged or an option is not known, RangeError for a code that there
 * is not
 */
export function inspect<Types extends RulebookTypes = HunanTypes>(
  value: RecordOf<Types>,
  given: InspectOptions<Types> = {},
): Finding[] {
  const { asOf, ...options } = knownOptions(given, inspectOptions);
  return createInspector(options)(parseBy((options.rulebook ?? hunan2016To2020()).fields, value, { asOf }));
}

/** @throws RangeError */
function assertCode(code: InspectionCode): void {
  if (inspectionCodes.includes(code)) return;
  const meant = nearest(String(code), inspectionCodes);
  throw new RangeError(`There is no finding "${code}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`);
}
