/** What `inspect` does: records in, by village what in them cannot be true or hardly can. */

import { type Command, Option } from 'commander';
import { type InspectionCode, inspectionCodes } from '../base/inspection-code.js';
import { nearest } from '../base/suggest.js';
import { findingKey, proposalOf } from '../inspect/beside-finding.js';
import { createGatherer } from '../inspect/inspect.js';
import { parseBy } from '../records/parse.js';
import { inspectWords } from '../words/command.js';
import { judged } from './each-record.js';
import { EXIT, UsageError } from './exit.js';
import { type FoundIn, type InspectedCounts, inspectSummary, inspectText } from './inspect-text.js';
import { intoOut } from './into-out.js';
import { jsonLines, jsonList } from './json-list.js';
import { PlacesOfYear } from './places-of-year.js';
import type { RecordPlace } from './read-items.js';
import {
  onRecords,
  type RecordFlags,
  type RecordOptions,
  readingOption,
  recordOptions,
  withSources,
} from './record-options.js';
import { refusalText } from './refusal-text.js';
import { placeKeys } from './report.js';
import { reportFormat } from './report-format.js';
import { reportRecords } from './report-records.js';
import type { Session } from './session.js';

const inspectFormats = ['text', 'json', 'ndjson', 'csv', 'xlsx'] as const;
type InspectFormat = (typeof inspectFormats)[number];

/** By the extension of a file that the list goes into. */
const BY_EXTENSION: Readonly<Record<string, InspectFormat>> = {
  '.txt': 'text',
  ...Object.fromEntries(inspectFormats.slice(1).map((format) => [`.${format}`, format])),
};

interface InspectFlags extends RecordFlags {
  readonly format?: InspectFormat | undefined;
  readonly out?: string | undefined;
  readonly off?: readonly InspectionCode[] | undefined;
  readonly personIds?: boolean | undefined;
  readonly answers?: readonly string[] | undefined;
}

interface InspectRecordsOptions extends RecordOptions, Pick<InspectFlags, 'off' | 'personIds' | 'answers'> {
  readonly format: InspectFormat;
}

/** Lists what is found, by village, and gives the exit status. Records that are refused are said on standard error, and counted. */
async function inspectRecords(options: InspectRecordsOptions, session: Session): Promise<number> {
  const { asOf, rulebook, off, format, personIds, answers = [], readings } = options;
  const { language, complain, colour } = session;
  const answered =
    answers.length === 0 ? undefined : (await import('./inspect-answers.js')).answersIn(answers, session);
  const gatherer = createGatherer<RecordPlace>({ asOf, rulebook, off, personIds, readings });
  const twice = new PlacesOfYear(asOf);
  const counts = { inspected: 0, refused: 0 };
  const settings = { language, colour, rulebook, severalFiles: false };
  const walked = await reportRecords(options, session, {
    ...(format === 'xlsx' ? { encoding: 'latin1' as const } : {}),
    start(severalFiles) {
      settings.severalFiles = severalFiles;
      return '';
    },
    record(item, seen) {
      const {
        verdict: record,
        refusal,
        place,
      } = judged(item, options, (value) => parseBy(rulebook.fields, value, { asOf }));
      const level = record?.level ?? refusal?.level ?? undefined;
      if (level !== undefined) seen(level);
      if (record === undefined) {
        counts.refused += 1;
        complain(refusalText(place, refusal, settings));
      } else counts.inspected += 1;
      gatherer.add(record ?? item.value, place);
      twice.note(record ?? item.value, place);
      return '';
    },
    async end(skipped) {
      const all = gatherer.sorted().map((one): FoundIn => {
        const places = twice.of(one.finding);
        return places === undefined ? one : { ...one, place: places[0], places };
      });
      const found = all.filter(({ finding }) => answered?.has(findingKey(finding) ?? '') !== true);
      if (answered !== undefined) {
        const keys = new Set(all.map(({ finding }) => findingKey(finding)));
        const unmatched = [...answered.keys()].filter((key) => !keys.has(key)).length;
        // What was answered of records that are refused now may have to be asked again.
        if (unmatched > 0 || answered.size === 0)
          complain(inspectWords[language].answersUnmatched(unmatched, answered.size));
      }
      const read: InspectedCounts = { ...counts, skipped, answered: all.length - found.length };
      if (format === 'text') return inspectText(found, read, settings);
      // A list of findings has no place for what became of the records: where some have none, it is said beside.
      if (counts.refused + read.answered > 0) complain(inspectSummary(found, read, language));
      if (format === 'json' || format === 'ndjson') return inspectJson(found, format, settings.severalFiles);
      const { inspectCsv, inspectWorkbook } = await import('./inspect-table.js');
      if (format === 'csv') return inspectCsv(found, settings);
      return Buffer.from(inspectWorkbook(found, settings)).toString('latin1');
    },
  });
  return Math.max(counts.refused > 0 ? EXIT.refused : EXIT.ok, walked);
}

function inspectJson(found: readonly FoundIn[], format: 'json' | 'ndjson', severalFiles: boolean): string {
  const list = format === 'json' ? jsonList() : jsonLines();
  const items = found.map(({ village, place, places, finding }) => {
    const proposal = proposalOf(finding);
    return list.item({
      village: village ?? null,
      ...finding,
      ...(proposal === undefined ? {} : { proposal }),
      ...(place === undefined ? {} : placeKeys(place, severalFiles)),
      ...(places === undefined ? {} : { places: places.map((one) => placeKeys(one, severalFiles)) }),
      key: findingKey(finding),
    });
  });
  return [list.start(), ...items, list.end()].join('');
}

export function addInspect(root: Command, session: Session): void {
  const { say, finish } = session;
  const command = onRecords(root, 'inspect', session);
  const several = (value: string, before: readonly string[] = []) => [...before, value];
  withSources(command, session)
    .option('--reading <name=option>', say.options.reading, readingOption(session))
    .option('--off <code>', say.inspect.off, (text: string, before: readonly InspectionCode[] = []) => [
      ...before,
      codeOf(text, session),
    ])
    .option('--person-ids', say.inspect.personIds)
    .option('--answers <file>', say.inspect.answers, several)
    .addOption(new Option('--format <format>', say.inspect.format).choices([...inspectFormats]))
    .option('-o, --out <file>', say.inspect.out)
    .addHelpText('after', say.inspect.after)
    .action(async (paths: string[], { off, personIds, answers, out, ...flags }: InspectFlags) => {
      const format = reportFormat({ ...flags, out }, BY_EXTENSION, 'text', session);
      const options = { ...(await recordOptions(paths, flags, session)), format, off, personIds, answers };
      finish(await intoOut({ out }, paths, session, (one) => inspectRecords(options, one)));
    });
}

/** @throws UsageError where it is no code */
function codeOf(text: string, { say }: Session): InspectionCode {
  const code = inspectionCodes.find((one) => one === text);
  if (code !== undefined) return code;
  throw new UsageError(say.inspect.unknownCode(text, inspectionCodes, nearest(text, inspectionCodes)));
}
