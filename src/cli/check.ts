/** What `check` and `explain` do: records in, a report out, an exit status that a script can trust. */
import { createEvaluator } from '../evaluate/evaluate.js';
import { evaluateReadings } from '../evaluate/evaluate-readings.js';
import type { Verdict } from '../evaluate/verdict.js';
import type { Level } from '../records/catalog.js';
import { words } from '../words/index.js';
import { difference } from './difference.js';
import { eachRecord, judged } from './each-record.js';
import { EXIT, OutputClosed } from './exit.js';
import type { Item } from './read-items.js';
import type { RecordOptions } from './record-options.js';
import type { Reporter, ReportSettings } from './report.js';
import type { Session } from './session.js';
import { byLevel, unusedInputs, unusedText } from './what-if.js';

/** What the command line asks for. */
export interface CheckOptions extends RecordOptions {
  readonly report: (settings: ReportSettings) => Reporter;
  readonly requireMet?: boolean;
  readonly crossCheck?: boolean;
  readonly allReadings?: boolean;
  readonly id?: string | undefined;
}

/** Text is gathered to this many characters before it is written: a write for each record would cost more. */
const WRITE_AT = 64 * 1024;

type EngineVerdict = (record: unknown) => Promise<Verdict>;

/** Checks all that is asked for and gives the exit status. */
export async function check(options: CheckOptions, session: Session): Promise<number> {
  const { rulebook, report, asOf, id, mask } = options;
  const { language, output, complain, colour, width } = session;
  const masked = options.mask !== undefined;
  const vocabulary = words[language];
  const evaluatorOf = byLevel(options, createEvaluator);
  const optionsOf = byLevel(options, (one) => one);
  const readingsOf = (record: unknown) => evaluateReadings(record, optionsOf(record));
  const engine = options.crossCheck === true ? await engineVerdict(options) : undefined;
  const counts = { met: 0, notMet: 0, undetermined: 0, refused: 0 };
  const seen = new Set<Level>();
  let reporter = report({ language, rulebook, severalFiles: false, colour, width, masked });
  let status: number = EXIT.ok;
  const raise = (to: number) => {
    status = Math.max(status, to);
  };

  const textOf = async (item: Item): Promise<string> => {
    const result = judged(item, (record) => evaluatorOf(record).evaluate(record, { asOf }));
    const { verdict, place } = result;
    const level = verdict?.level ?? result.refusal?.level ?? undefined;
    if (level !== undefined) seen.add(level);
    if (verdict === undefined) {
      counts.refused += 1;
      raise(EXIT.refused);
    } else {
      counts[verdict.outcome] += 1;
      if (options.requireMet === true && verdict.outcome !== 'met') raise(EXIT.notMet);
      const differs = engine && difference(verdict, await engine(item.value));
      if (differs !== undefined) {
        complain(vocabulary.disagreement(vocabulary.place(place.file, place.line, place.item), differs));
        raise(EXIT.failed);
      }
    }
    return reporter.result(
      verdict !== undefined && options.allReadings === true
        ? { ...result, allReadings: readingsOf(result.record) }
        : result,
    );
  };

  try {
    const walked = await eachRecord(
      { ...options, language, complain },
      {
        async start(severalFiles) {
          reporter = report({ language, rulebook, severalFiles, colour, width, masked });
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
    await output.write(await reporter.end(counts));
    if (id !== undefined && Object.values(counts).every((count) => count === 0)) {
      complain(vocabulary.sentences.noSuchId(mask?.id(id) ?? id));
      raise(EXIT.usage);
    }
    if (walked.skipped > 0) complain(vocabulary.skipped(walked.skipped));
    for (const path of unusedInputs(options.inputs, seen)) {
      complain(unusedText(path, session));
      raise(EXIT.usage);
    }
    if (options.requireMet === true && counts.met + counts.notMet + counts.undetermined === 0) {
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
