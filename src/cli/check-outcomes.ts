/** `check --outcome`: of each record what it comes to, and nothing else; at the speed of reading. */
import type { Outcome } from '../base/outcome.js';
import { printableJson } from '../base/printable.js';
import { createEvaluator } from '../evaluate/evaluate.js';
import type { Level } from '../records/catalog.js';
import type { ParsedRecord } from '../records/parse.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { defaultRuleOf } from '../rulebook/rules.js';
import { words } from '../words/index.js';
import { judged } from './each-record.js';
import { EXIT } from './exit.js';
import { namedTexts, quickReader } from './quick-reader.js';
import type { Item } from './read-items.js';
import type { RecordOptions } from './record-options.js';
import { refusedData } from './report-json.js';
import { reportRecords } from './report-records.js';
import type { Session } from './session.js';
import { byLevel } from './what-if.js';

export interface OutcomeOptions extends RecordOptions {
  readonly requireMet: boolean;
  readonly villages?: readonly string[] | undefined;
  readonly quiet?: boolean | undefined;
}

/** Writes a line for each record and gives the exit status. */
export async function checkOutcomes(options: OutcomeOptions, session: Session): Promise<number> {
  const { rulebook, asOf, rule } = options;
  const { say, complain, language } = session;
  const evaluatorOf = byLevel(options, createEvaluator<RulebookTypes>);
  const read = quickReader(options, 'verdict');
  const ruleOf = (level: Level) => rule ?? defaultRuleOf(rulebook, level)?.id ?? '';
  let status: number = EXIT.ok;
  let severalFiles = false;
  let any = false;
  const note = (outcome: Outcome) => {
    any = true;
    if (options.requireMet && outcome !== 'met') status = Math.max(status, EXIT.notMet);
  };
  const parse = asOf === undefined ? undefined : { asOf };
  const lineOf = lines(ruleOf);

  const judge = (value: unknown) => evaluatorOf(value).outcome(value as never, parse);

  const record = (item: Item, seen: (level: Level) => void): string => {
    const result = judged(item, options, judge, read(item));
    if (result.verdict === undefined) {
      status = Math.max(status, EXIT.refused);
      return `${printableJson(refusedData(result, severalFiles))}\n`;
    }
    const sound = result.record as ParsedRecord;
    seen(sound.level);
    note(result.verdict);
    return lineOf(sound, result.verdict);
  };

  const walked = await reportRecords(options, session, {
    start(several) {
      severalFiles = several;
      return '';
    },
    record,
    end(_skipped, notAsked) {
      if (notAsked > 0 && options.quiet !== true) complain(say.check.notAsked(notAsked));
      return '';
    },
    after() {
      if (any || !options.requireMet) return;
      complain(words[language].nothingJudged);
      status = Math.max(status, EXIT.notMet);
    },
  });
  return Math.max(status, walked);
}

/** Writes what a record comes to; what is named again and again is made text once. */
function lines(ruleOf: (level: Level) => string): (record: ParsedRecord, outcome: Outcome) => string {
  const texts = namedTexts.map((name) => ({ name, value: '', text: '' }));
  const heads = new Map<Level, string>();
  return (record, outcome) => {
    let line = '{';
    for (const known of texts) {
      const value = (record as { readonly [key: string]: unknown })[known.name];
      if (typeof value === 'string') {
        if (value !== known.value || known.text === '') {
          known.value = value;
          known.text = printableJson(value);
        }
        line += `"${known.name}":${known.text},`;
      }
      if (known.name === 'id') line += `"level":"${record.level}",`;
    }
    const { level, asOf } = record;
    let rule = heads.get(level);
    if (rule === undefined) {
      rule = printableJson(ruleOf(level));
      heads.set(level, rule);
    }
    return `${line}"asOf":"${asOf}","rule":${rule},"outcome":"${outcome}"}\n`;
  };
}
