/** `tuopin seal`: records in, sealed decisions out. */
import { createEvaluator } from '../evaluate/evaluate.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { seal } from '../seal/seal.js';
import { words } from '../words/index.js';
import { eachRecord, judged, sayAbsent } from './each-record.js';
import { EXIT, OutputClosed } from './exit.js';
import { jsonLines, jsonList } from './json-list.js';
import type { RecordOptions } from './record-options.js';
import { refusalText } from './refusal-text.js';
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
  const { language, output, complain } = session;
  const evaluator = createEvaluator<RulebookTypes>({ rule, readings, rulebook });
  const list = options.format === 'json' ? jsonList() : jsonLines();
  let settings = { language, rulebook, severalFiles: false };
  let status: number = EXIT.ok;
  try {
    const walked = await eachRecord(options, session, {
      async start(severalFiles) {
        settings = { language, rulebook, severalFiles };
        await output.write(list.start());
      },
      async batch(items) {
        for (const item of items) {
          const { place, verdict, refusal } = judged(item, rulebook, (record) =>
            seal<RulebookTypes>(evaluator.evaluate(record, { asOf }), record, { rulebook, withRecord }),
          );
          if (verdict !== undefined) {
            await output.write(list.item(verdict));
            continue;
          }
          const { head, lines } = refusalText(place, refusal, settings);
          complain([head, ...lines].join('\n'));
          status = EXIT.refused;
        }
      },
    });
    await output.write(list.end());
    if (walked.skipped > 0) complain(words[language].skipped(walked.skipped));
    return Math.max(status, walked.status, sayAbsent(walked.absent, options.mask, session));
  } catch (error) {
    if (!(error instanceof OutputClosed)) throw error;
    return status;
  }
}
