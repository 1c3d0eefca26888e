/** What `eligible` does: records in, what each may receive out. */

import { type Command, Option } from 'commander';
import { outcomes } from '../base/outcome.js';
import { createEligibility, type Eligibility, type EligibilityOptions } from '../evaluate/eligibility.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { words } from '../words/index.js';
import { difference } from './difference.js';
import { judged } from './each-record.js';
import { eligibleReports } from './eligible-reports.js';
import { measureCounts } from './eligible-text.js';
import { EXIT } from './exit.js';
import type { Item } from './read-items.js';
import { onRecords, type RecordFlags, type RecordOptions, recordOptions, withRecordOptions } from './record-options.js';
import { reportRecords } from './report-records.js';
import type { Session } from './session.js';
import { byLevel } from './what-if.js';

const formats = Object.keys(eligibleReports) as readonly (keyof typeof eligibleReports)[];

interface EligibleOptions extends RecordOptions {
  readonly format: (typeof formats)[number];
  readonly crossCheck: boolean;
  readonly traces: boolean;
}

/** Writes what every record may receive, and gives the exit status. */
async function eligible(options: EligibleOptions, session: Session): Promise<number> {
  const { rulebook, asOf, format, mask, traces } = options;
  const { language, complain, colour, width } = session;
  const vocabulary = words[language];
  const judgeOf = byLevel(options, createEligibility<RulebookTypes>);
  const engine = options.crossCheck ? await engineEligibility(options) : undefined;
  const none = () => ({ measures: 0, members: 0 });
  const counts = { records: 0, refused: 0, met: none(), notMet: none(), undetermined: none() };
  const settings = { language, rulebook, colour, width, masked: mask !== undefined, traces };
  let report = eligibleReports[format]({ ...settings, severalFiles: false });
  let status: number = EXIT.ok;
  const raise = (to: number) => {
    status = Math.max(status, to);
  };

  const walked = await reportRecords(options, session, {
    start(severalFiles) {
      report = eligibleReports[format]({ ...settings, severalFiles });
      return report.start();
    },
    async record(item: Item, seen) {
      const result = judged(item, options, (record) => judgeOf(record).eligibility(record, { asOf }));
      const { verdict, place, refusal } = result;
      counts.records += 1;
      const level = verdict?.level ?? refusal?.level ?? undefined;
      if (level !== undefined) seen(level);
      if (verdict === undefined) {
        counts.refused += 1;
        raise(EXIT.refused);
      } else {
        const own = measureCounts(verdict.measures);
        for (const outcome of outcomes) {
          counts[outcome].measures += own[outcome].measures;
          counts[outcome].members += own[outcome].members;
        }
        const differs = engine && difference(verdict, await engine(item.value));
        if (differs !== undefined) {
          complain(session.say.disagreement(vocabulary.place(place.file, place.line, place.item), differs));
          raise(EXIT.failed);
        }
      }
      return report.result(result);
    },
    end: () => report.end(counts),
  });
  return Math.max(status, walked);
}

async function engineEligibility(options: EligibleOptions): Promise<(record: unknown) => Promise<Eligibility>> {
  const { createEngineEligibility } = await import('../interop/json-rules-engine.js');
  const { asOf } = options;
  const engineOf = byLevel(options, (one: EligibilityOptions) =>
    createEngineEligibility<RulebookTypes>({ ...one, asOf }),
  );
  return (record) => engineOf(record).eligibility(record);
}

interface EligibleFlags extends RecordFlags {
  readonly format: EligibleOptions['format'];
  readonly crossCheck?: boolean;
  readonly traces?: boolean;
}

export function addEligible(root: Command, session: Session): void {
  const { say, finish } = session;
  const command = onRecords(root, 'eligible', session);
  withRecordOptions(command, session)
    .addOption(new Option('--format <format>', say.options.format).choices(formats).default('text'))
    .option('--cross-check', say.check.crossCheck)
    .option('--traces', say.eligible.traces)
    .addHelpText('after', say.eligible.after)
    .action(async (paths: string[], { format, crossCheck = false, traces = false, ...flags }: EligibleFlags) => {
      finish(await eligible({ ...(await recordOptions(paths, flags, session)), format, crossCheck, traces }, session));
    });
}
