/** What `inspect` does: records in, by village what in them cannot be true or hardly can. */

import { type Command, Option } from 'commander';
import { type InspectionCode, inspectionCodes } from '../base/inspection-code.js';
import { nearest } from '../base/suggest.js';
import type { Finding } from '../inspect/finding.js';
import { createInspector } from '../inspect/inspect.js';
import { type ParsedRecord, parseBy } from '../records/parse.js';
import { judged } from './each-record.js';
import { EXIT, UsageError } from './exit.js';
import { type FoundIn, inspectSummary, inspectText } from './inspect-text.js';
import { jsonLines, jsonList } from './json-list.js';
import { onRecords, type RecordFlags, type RecordOptions, recordOptions, withSources } from './record-options.js';
import { refusalText } from './refusal-text.js';
import { placeKeys } from './report.js';
import { reportRecords } from './report-records.js';
import type { Session } from './session.js';

const inspectFormats = ['text', 'json', 'ndjson'] as const;

interface InspectRecordsOptions extends RecordOptions {
  readonly format: (typeof inspectFormats)[number];
  readonly off?: readonly InspectionCode[] | undefined;
}

/** Lists what is found, by village, and gives the exit status. Records that are refused are said on standard error, and counted. */
async function inspectRecords(options: InspectRecordsOptions, session: Session): Promise<number> {
  const { asOf, rulebook, off, format } = options;
  const { language, complain, colour } = session;
  const look = createInspector({ rulebook, off });
  const found: FoundIn[] = [];
  const counts = { inspected: 0, refused: 0 };
  const settings = { language, colour, rulebook, severalFiles: false };
  const walked = await reportRecords(options, session, {
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
      } else {
        counts.inspected += 1;
        for (const finding of look(record)) found.push({ village: villageOf(record), place, finding });
      }
      return '';
    },
    end(skipped) {
      const sorted = found.sort(inOrder);
      const read = { ...counts, skipped };
      if (format === 'text') return inspectText(sorted, read, settings);
      // A list of findings has no place for what became of the records: where some have none, it is said beside.
      if (counts.refused > 0) complain(inspectSummary(sorted, read, language));
      const list = format === 'json' ? jsonList() : jsonLines();
      const items = sorted.map(({ village, place, finding }) =>
        list.item({ village: village ?? null, ...finding, ...placeKeys(place, settings.severalFiles) }),
      );
      return [list.start(), ...items, list.end()].join('');
    },
  });
  return Math.max(counts.refused > 0 ? EXIT.refused : EXIT.ok, walked);
}

/** The village that a record is of or in, as far as it is known. */
function villageOf(record: ParsedRecord): string | undefined {
  if (record.level === 'village') return record.id;
  return record.level === 'household' ? (record.village ?? undefined) : undefined;
}

/** By village, those without one last; then by id, code and place. What is equal in these stays as it was read. */
function inOrder(a: FoundIn, b: FoundIn): number {
  if (a.village !== b.village && (a.village === undefined || b.village === undefined)) {
    return a.village === undefined ? 1 : -1;
  }
  return (
    byText(a.village ?? '', b.village ?? '') ||
    byText(a.finding.id, b.finding.id) ||
    codeIndex(a.finding) - codeIndex(b.finding)
  );
}

/** In the order of the codes; the places of one code in a record come in order already. */
const codeIndex = ({ code }: Finding) => inspectionCodes.indexOf(code);

/** The same on every machine: by code units, in no language's order. */
function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

interface InspectFlags extends RecordFlags {
  readonly format: (typeof inspectFormats)[number];
  readonly off?: readonly InspectionCode[];
}

export function addInspect(root: Command, session: Session): void {
  const { say, finish } = session;
  const command = onRecords(root, 'inspect', session);
  withSources(command, session)
    .option('--off <code>', say.inspect.off, (text: string, before: readonly InspectionCode[] = []) => [
      ...before,
      codeOf(text, session),
    ])
    .addOption(new Option('--format <format>', say.options.format).choices([...inspectFormats]).default('text'))
    .addHelpText('after', say.inspect.after)
    .action(async (paths: string[], { format, off, ...flags }: InspectFlags) => {
      finish(await inspectRecords({ ...(await recordOptions(paths, flags, session)), format, off }, session));
    });
}

/** @throws UsageError where it is no code */
function codeOf(text: string, { say }: Session): InspectionCode {
  const code = inspectionCodes.find((one) => one === text);
  if (code !== undefined) return code;
  throw new UsageError(say.inspect.unknownCode(text, inspectionCodes, nearest(text, inspectionCodes)));
}
