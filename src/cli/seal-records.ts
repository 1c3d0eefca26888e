/** `tuopin seal`: records in, sealed decisions out. */
import { createEvaluator } from '../evaluate/evaluate.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { seal } from '../seal/seal.js';
import { judged } from './each-record.js';
import { EXIT } from './exit.js';
import { jsonLines, jsonList } from './json-list.js';
import type { RecordOptions } from './record-options.js';
import { refusalText } from './refusal-text.js';
import { reportRecords } from './report-records.js';
import type { Session } from './session.js';

/** The formats of `seal`. */
export const sealFormats = ['ndjson', 'json'] as const;

/** What the command line asks for. */
export interface SealRecordsOptions extends RecordOptions {
  readonly format: (typeof sealFormats)[number];
  readonly withRecord: boolean;
}

/** Seals the decision on every record; those that cannot be judged are said on standard error. */
export async function sealRecords(options: SealRecordsOptions, session: Session): Promise<number> {
  const { asOf, rule, readings, rulebook, withRecord } = options;
  const { language, complain } = session;
  const evaluator = createEvaluator<RulebookTypes>({ rule, readings, rulebook });
  const list = options.format === 'json' ? jsonList() : jsonLines();
  let settings = { language, rulebook, severalFiles: false };
  let status: number = EXIT.ok;
  const walked = await reportRecords(options, session, {
    start(severalFiles) {
      settings = { language, rulebook, severalFiles };
      return list.start();
    },
    record(item) {
      const { place, verdict, refusal } = judged(item, options, (record) =>
        seal<RulebookTypes>(evaluator.evaluate(record, { asOf }), record, { rulebook, withRecord }),
      );
      if (verdict !== undefined) return list.item(verdict);
      complain(refusalText(place, refusal, settings));
      status = EXIT.refused;
      return '';
    },
    end: () => list.end(),
  });
  return Math.max(status, walked);
}
