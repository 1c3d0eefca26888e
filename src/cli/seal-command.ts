/** `tuopin seal`: records in, sealed decisions out. */

import { type Command, Option } from 'commander';
import { createEvaluator } from '../evaluate/evaluate.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { seal } from '../seal/seal.js';
import { judged } from './each-record.js';
import { EXIT, UsageError } from './exit.js';
import { jsonLines, jsonList } from './json-list.js';
import {
  onRecords,
  type RecordFlags,
  type RecordOptions,
  recordOptions,
  withRecordOptions,
  withRule,
} from './record-options.js';
import { refusalText } from './refusal-text.js';
import { reportRecords } from './report-records.js';
import type { Session } from './session.js';
import { isWhatIf } from './what-if.js';

const sealFormats = ['ndjson', 'json'] as const;

interface SealRecordsOptions extends RecordOptions {
  readonly format: (typeof sealFormats)[number];
  readonly withRecord: boolean;
}

/** Seals the decision on every record; those that cannot be judged are said on standard error. */
async function sealRecords(options: SealRecordsOptions, session: Session): Promise<number> {
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

interface SealFlags extends RecordFlags {
  readonly format: SealRecordsOptions['format'];
  /** Commander's name for the opposite of `--without-record`. */
  readonly withoutRecord?: boolean;
}

export function addSeal(root: Command, session: Session): void {
  const { say, finish } = session;
  const command = onRecords(root, 'seal', session);
  withRule(withRecordOptions(command, session), session)
    .addOption(new Option('--format <format>', say.options.format).choices([...sealFormats]).default('ndjson'))
    .option('--without-record', say.seal.withoutRecord)
    .addHelpText('after', say.seal.after)
    .action(async (paths: string[], flags: SealFlags) => {
      const options = await recordOptions(paths, flags, session);
      // What came of a what-if is no decision.
      if (isWhatIf(options)) throw new UsageError(say.seal.noWhatIf);
      finish(
        await sealRecords({ ...options, format: flags.format, withRecord: flags.withoutRecord !== true }, session),
      );
    });
}
