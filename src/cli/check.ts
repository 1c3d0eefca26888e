/** `tuopin check`: records in, verdicts out, an exit status that a script can trust. */
import { isInvalidRecordError } from '../base/errors.js';
import { MAX_ISSUES } from '../base/issue.js';
import { createEvaluator } from '../evaluate/evaluate.js';
import type { Readings } from '../evaluate/readings.js';
import type { Verdict } from '../evaluate/verdict.js';
import { isLevel, type Level } from '../records/catalog.js';
import { worded } from '../records/describe-issue.js';
import { faultOf } from '../records/field.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { difference } from './difference.js';
import { EXIT, OutputClosed } from './exit.js';
import { findFiles, type InputFormat } from './find-files.js';
import type { Output } from './output.js';
import { type Item, type Place, readItems, UnreadableFile } from './read-items.js';
import type { Reporter, ReportSettings, Result } from './report.js';
import { csvReporter } from './report-csv.js';
import { jsonReporter, ndjsonReporter } from './report-json.js';
import { textReporter } from './report-text.js';

/** The formats of `check`. */
export const formats = ['text', 'json', 'ndjson', 'csv'] as const;

/** What the command line asks for. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly asOf?: string | undefined;
  readonly readings: Readings;
  readonly level?: Level | undefined;
  readonly format: (typeof formats)[number];
  readonly input?: InputFormat | undefined;
  readonly language: Language;
  readonly requireMet: boolean;
  readonly crossCheck: boolean;
  readonly rulebook?: Rulebook | undefined;
  readonly colour: boolean;
}

const reporters: Readonly<Record<CheckOptions['format'], (settings: ReportSettings) => Reporter>> = {
  text: textReporter,
  json: jsonReporter,
  ndjson: ndjsonReporter,
  csv: csvReporter,
};

/** Text is gathered to this many characters before it is written: a write for each record would cost more. */
const WRITE_AT = 64 * 1024;

type EngineVerdict = (record: unknown) => Promise<Verdict>;

/** Checks all that is asked for and gives the exit status. `complain` takes lines for standard error. */
export async function check(options: CheckOptions, output: Output, complain: (line: string) => void): Promise<number> {
  const { language, level, asOf, readings, rulebook = hunan2016To2020() } = options;
  const vocabulary = words[language];
  const evaluator = createEvaluator({ readings, rulebook });
  const engine = options.crossCheck ? await engineVerdict(options, rulebook) : undefined;
  const { sources, unreadable } = findFiles(options.paths, options.input, language);
  const severalFiles = sources.length + unreadable.length > 1;
  const reporter = reporters[options.format]({ language, rulebook, severalFiles, colour: options.colour });
  const counts = { met: 0, notMet: 0, undetermined: 0, refused: 0 };
  let status: number = EXIT.ok;
  let skipped = 0;
  const raise = (to: number) => {
    status = Math.max(status, to);
  };
  for (const line of unreadable) {
    complain(line);
    raise(EXIT.refused);
  }

  const judge = ({ place, value, issues }: Item): Result => {
    const record = withLevel(value, level);
    const inText = issues.map(worded);
    if (value === undefined) return refusal(place, record, inText);
    try {
      const verdict = evaluator.evaluate(record, { asOf });
      return inText.length === 0 ? { place, verdict } : refusal(place, record, inText);
    } catch (error) {
      if (!isInvalidRecordError(error)) throw error;
      return refusal(place, record, [...inText, ...error.issues].slice(0, MAX_ISSUES));
    }
  };

  const judgeAll = async (): Promise<void> => {
    await output.write(reporter.start());
    for (const source of sources) {
      let items = 0;
      const batches = readItems(source);
      try {
        for await (const batch of batches) {
          let text = '';
          for (const item of batch) {
            items += 1;
            if (level !== undefined && isOfOtherLevel(item.value, level)) {
              skipped += 1;
              continue;
            }
            const result = judge(item);
            if (result.verdict === undefined) {
              counts.refused += 1;
              raise(EXIT.refused);
            } else {
              counts[result.verdict.outcome] += 1;
              if (options.requireMet && result.verdict.outcome !== 'met') raise(EXIT.notMet);
              const differs = engine && difference(result.verdict, await engine(withLevel(item.value, level)));
              if (differs !== undefined) {
                complain(
                  vocabulary.disagreement(vocabulary.place(item.place.file, item.place.line, item.place.item), differs),
                );
                raise(EXIT.failed);
              }
            }
            text += reporter.result(result);
            if (text.length > WRITE_AT) {
              await output.write(text);
              text = '';
            }
          }
          await output.write(text);
        }
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        complain(vocabulary.file.unreadable(source.path));
        raise(EXIT.refused);
        continue;
      }
      if (items === 0) {
        complain(vocabulary.file.empty(source.path === '-' ? vocabulary.standardInput : source.path));
        raise(EXIT.refused);
      }
    }
    await output.write(reporter.end(counts));
    if (skipped > 0) complain(vocabulary.skipped(skipped));
    if (options.requireMet && counts.met + counts.notMet + counts.undetermined === 0) {
      complain(vocabulary.nothingJudged);
      raise(EXIT.notMet);
    }
  };
  try {
    await judgeAll();
  } catch (error) {
    // The reader has gone: nothing more is wanted, and what was found so far still holds.
    if (!(error instanceof OutputClosed)) throw error;
  }
  return status;
}

async function engineVerdict({ readings, asOf }: CheckOptions, rulebook: Rulebook): Promise<EngineVerdict> {
  const { createEngineEvaluator } = await import('../interop/json-rules-engine.js');
  const engine = createEngineEvaluator({ readings, rulebook, asOf });
  return (record) => engine.evaluate(record);
}

function isRecordLike(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record that names no level is taken to be of the one asked for. */
function withLevel(value: unknown, level: Level | undefined): unknown {
  if (level === undefined || !isRecordLike(value) || (value.level ?? undefined) !== undefined) return value;
  return { ...value, level };
}

function isOfOtherLevel(value: unknown, level: Level): boolean {
  return isRecordLike(value) && isLevel(value.level) && value.level !== level;
}

function refusal(place: Place, value: unknown, issues: NonNullable<Result['refusal']>['issues']): Result {
  const { id, level } = isRecordLike(value) ? value : { id: undefined, level: undefined };
  const usable = faultOf(id, { kind: 'text', label: { zh: '', en: '' } }) === undefined;
  return { place, refusal: { id: usable ? (id as string) : null, level: isLevel(level) ? level : null, issues } };
}
