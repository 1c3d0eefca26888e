/** `tuopin check`: records in, verdicts out, an exit status that a script can trust. */
import { createEvaluator } from '../evaluate/evaluate.js';
import type { Verdict } from '../evaluate/verdict.js';
import { words } from '../words/index.js';
import { difference } from './difference.js';
import { eachRecord, judged } from './each-record.js';
import { EXIT, OutputClosed } from './exit.js';
import type { Item } from './read-items.js';
import type { RecordOptions } from './record-options.js';
import type { Reporter, ReportSettings } from './report.js';
import { csvReporter } from './report-csv.js';
import { jsonReporter, ndjsonReporter } from './report-json.js';
import { textReporter } from './report-text.js';
import type { Session } from './session.js';
import { byLevel } from './what-if.js';

const reporters = { text: textReporter, json: jsonReporter, ndjson: ndjsonReporter, csv: csvReporter } as const;

/** The formats of `check`. */
export const formats = Object.keys(reporters) as readonly (keyof typeof reporters)[];

/** What the command line asks for. */
export interface CheckOptions extends RecordOptions {
  readonly format: keyof typeof reporters;
  readonly requireMet: boolean;
  readonly crossCheck: boolean;
}

/** Text is gathered to this many characters before it is written: a write for each record would cost more. */
const WRITE_AT = 64 * 1024;

type EngineVerdict = (record: unknown) => Promise<Verdict>;

/** Checks all that is asked for and gives the exit status. */
export async function check(options: CheckOptions, session: Session): Promise<number> {
  const { rulebook } = options;
  const { language, output, complain, colour } = session;
  const vocabulary = words[language];
  const evaluatorOf = byLevel(options, createEvaluator);
  const engine = options.crossCheck ? await engineVerdict(options) : undefined;
  const report: (settings: ReportSettings) => Reporter = reporters[options.format];
  const counts = { met: 0, notMet: 0, undetermined: 0, refused: 0 };
  let reporter = report({ language, rulebook, severalFiles: false, colour });
  let status: number = EXIT.ok;
  const raise = (to: number) => {
    status = Math.max(status, to);
  };

  const textOf = async (item: Item): Promise<string> => {
    const result = judged(item, (record) => evaluatorOf(record).evaluate(record, { asOf: options.asOf }));
    const { verdict, place } = result;
    if (verdict === undefined) {
      counts.refused += 1;
      raise(EXIT.refused);
    } else {
      counts[verdict.outcome] += 1;
      if (options.requireMet && verdict.outcome !== 'met') raise(EXIT.notMet);
      const differs = engine && difference(verdict, await engine(item.value));
      if (differs !== undefined) {
        complain(vocabulary.disagreement(vocabulary.place(place.file, place.line, place.item), differs));
        raise(EXIT.failed);
      }
    }
    return reporter.result(result);
  };

  try {
    const walked = await eachRecord(
      { ...options, language, complain },
      {
        async start(severalFiles) {
          reporter = report({ language, rulebook, severalFiles, colour });
          await output.write(reporter.start());
        },
        async batch(items) {
          let text = '';
          for (const item of items) {
            text += await textOf(item);
            if (text.length > WRITE_AT) {
              await output.write(text);
              text = '';
            }
          }
          await output.write(text);
        },
      },
    );
    raise(walked.status);
    await output.write(reporter.end(counts));
    if (walked.skipped > 0) complain(vocabulary.skipped(walked.skipped));
    if (options.requireMet && counts.met + counts.notMet + counts.undetermined === 0) {
      complain(vocabulary.nothingJudged);
      raise(EXIT.notMet);
    }
  } catch (error) {
    // The reader has gone: nothing more is wanted, and what was found so far still holds.
    if (!(error instanceof OutputClosed)) throw error;
  }
  return status;
}

async function engineVerdict(options: CheckOptions): Promise<EngineVerdict> {
  const { createEngineEvaluator } = await import('../interop/json-rules-engine.js');
  const engineOf = byLevel(options, createEngineEvaluator);
  return (record) => engineOf(record).evaluate(record);
}
