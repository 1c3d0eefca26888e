/** `check --outcome`: of each record what it comes to, and nothing else; at the speed of reading. */
import type { Outcome } from '../base/outcome.js';
import { printableJson } from '../base/printable.js';
import { createEvaluator } from '../evaluate/evaluate.js';
import type { Level } from '../records/catalog.js';
import type { ParsedRecord } from '../records/parse.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { defaultRuleOf } from '../rulebook/rules.js';
import { commandWords } from '../words/command.js';
import { judged } from './each-record.js';
import { EXIT } from './exit.js';
import { type namedTexts, quickReader } from './quick-reader.js';
import type { RecordOptions } from './record-options.js';
import { refusedData } from './report-json.js';
import type { Session } from './session.js';
import { added, none, type Teller } from './teller.js';
import { flattened, inBytes, jsonInBytes } from './verdict-writer.js';
import { byLevel } from './what-if.js';

export interface OutcomeOptions extends RecordOptions {
  readonly requireMet: boolean;
  readonly villages?: readonly string[] | undefined;
  readonly quiet?: boolean | undefined;
}

/** Writes a line for each record. */
export function outcomeTeller(
  options: OutcomeOptions,
  { say, complain, language }: Pick<Session, 'say' | 'complain' | 'language'>,
): Teller {
  const { rulebook, asOf, rule } = options;
  const evaluatorOf = byLevel(options, createEvaluator<RulebookTypes>);
  const read = quickReader(options, 'verdict');
  const ruleOf = (level: Level) => rule ?? defaultRuleOf(rulebook, level)?.id ?? '';
  let counts = none();
  let severalFiles = false;
  const raise = (to: number) => {
    counts.status = Math.max(counts.status, to);
  };
  const parse = asOf === undefined ? undefined : { asOf };
  const lineOf = lines(ruleOf);
  const judge = (value: unknown) => evaluatorOf(value).outcome(value as never, parse);

  return {
    encoding: 'latin1',
    oneByOne: true,
    get status() {
      return counts.status;
    },
    start(several) {
      severalFiles = several;
      return '';
    },
    record(item, seen) {
      const result = judged(item, options, judge, read(item));
      if (result.verdict === undefined) {
        counts.refused += 1;
        raise(EXIT.refused);
        return inBytes(`${printableJson(refusedData(result, severalFiles))}\n`);
      }
      const sound = result.record as ParsedRecord;
      seen(sound.level);
      counts[result.verdict] += 1;
      if (options.requireMet && result.verdict !== 'met') raise(EXIT.notMet);
      return lineOf(sound, result.verdict);
    },
    counted() {
      const tally = { ...counts, kept: [] };
      counts = none();
      return tally;
    },
    add(tally) {
      counts = added(counts, tally);
    },
    end(_skipped, notAsked) {
      if (notAsked > 0 && options.quiet !== true) complain(say.check.notAsked(notAsked));
      return '';
    },
    after() {
      if (!options.requireMet || counts.met + counts.notMet + counts.undetermined > 0) return;
      complain(commandWords[language].nothingJudged);
      raise(EXIT.notMet);
    },
  };
}

/** Writes what a record comes to, a character a byte; what of it is that of the record before is text already. */
function lines(ruleOf: (level: Level) => string): (record: ParsedRecord, outcome: Outcome) => string {
  let before: Partial<Record<string, unknown>> = { level: '', asOf: '', village: '', county: '' };
  let middle = '';
  return (record, outcome) => {
    const { id, level, village, county, asOf } = record as ParsedRecord & Record<(typeof namedTexts)[number], unknown>;
    if (level !== before.level || asOf !== before.asOf || village !== before.village || county !== before.county) {
      before = { level, asOf, village, county };
      middle = fieldsOf({ level, village, county, asOf, rule: ruleOf(level) });
    }
    return `{"id":${jsonInBytes(id)},${middle},"outcome":"${outcome}"}\n`;
  };
}

/** The texts among some values as fields of JSON. */
function fieldsOf(values: Readonly<Record<string, unknown>>): string {
  const texts = Object.entries(values).filter(([, value]) => typeof value === 'string');
  return flattened(texts.map(([name, text]) => `"${name}":${jsonInBytes(text)}`).join(','));
}
