/** `tuopin verify --code TEXT`: the code of a printed sheet, and records in; whether it belongs to one of them out. */
import type { Issue } from '../base/issue.js';
import { isValues } from '../base/values.js';
import { onSheetText, sheetCodeMarks, sheetCodeTexts } from '../explain/sheet-code-text.js';
import type { RecordPlace } from '../listing/result.js';
import { listBlock, said, sectionOf } from '../present/document.js';
import { reportText } from '../present/report-text.js';
import { isLevel } from '../records/catalog.js';
import type { Mask } from '../records/mask.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { readCode, type SealCode, tagOf } from '../seal/code.js';
import { type CodeVerification, verifyCode } from '../seal/verify-code.js';
import type { TableMapping } from '../tables/mapping.js';
import { verifyWords } from '../words/command.js';
import { words } from '../words/index.js';
import { masked } from './asked-records.js';
import { asWritten, eachRecord } from './each-record.js';
import { EXIT, UsageError } from './exit.js';
import type { InputFormat } from './find-files.js';
import { jsonList } from './json-list.js';
import { painter } from './paint.js';
import { placeKeys } from './report.js';
import type { Session } from './session.js';

interface VerifyCodeOptions {
  readonly paths: readonly string[];
  readonly input?: InputFormat | undefined;
  readonly code: string;
  readonly format: 'text' | 'json';
  readonly rulebook: Rulebook;
  readonly mapping?: TableMapping | undefined;
  readonly mask?: Mask | undefined;
}

interface Found extends CodeVerification {
  readonly place: RecordPlace;
  /** The record, or what could be read of it. */
  readonly value: unknown;
}

/** 0 where the sheet is one of the records, unchanged; 1 where it is not, or nothing proves it; 3 where a file cannot be read. */
export async function verifySheetCode(options: VerifyCodeOptions, session: Session): Promise<number> {
  const { language } = session;
  const { rulebook, mask } = options;
  const say = verifyWords[language].code;
  const code = readCode(options.code);
  if (typeof code === 'string') throw new UsageError(say.unreadable[code]);
  const found: Found[] = [];
  let read = 0;
  let several = false;
  const { status } = await eachRecord(
    { paths: options.paths, input: options.input, rulebook, mapping: options.mapping },
    session,
    {
      start: async (severalFiles) => {
        several = severalFiles;
      },
      batch: async (items) => {
        for (const item of items) {
          read += 1;
          if (!isValues(item.value) || tagOf(item.value) !== code.tag) continue;
          const { refusal } = asWritten(mask === undefined ? item : masked(item, mask), rulebook);
          found.push({ place: item.place, value: item.value, ...held(code, item.value, refusal?.issues, rulebook) });
        }
      },
    },
  );
  // Two records can be found by one code; the one that it belongs to is the one.
  const same = found.filter(({ state }) => state === 'same');
  const told = same.length > 0 ? same : found;
  await session.output.write(options.format === 'json' ? asJson(code, told, several, mask) : asText());
  if (told.length === 0) session.complain(say.nobody(read));
  return Math.max(status, same.length > 0 ? EXIT.ok : EXIT.notMet);

  function asText(): string {
    const paint = painter(session.colour);
    const tones = { same: 'met', differs: 'notMet', unchecked: 'undetermined' } as const;
    const sections = told.map((one) => {
      const { level, id } = shownOf(one.value, mask);
      const name = isLevel(level) ? words[language].level[level] : '';
      const { file, line, item } = one.place;
      const title = [
        `${sheetCodeMarks[one.state]} ${name} ${id}`,
        words[language].place(file, line, item),
        say[one.state],
      ];
      const texts = sheetCodeTexts(one, { language, rulebook });
      const blocks = [said(onSheetText(code as SealCode, language)), listBlock(texts)];
      const section = sectionOf('', title.join(words[language].wideSpace), blocks);
      return `${reportText({ ...section, tone: tones[one.state] }, paint, session.width)}\n`;
    });
    return sections.join('');
  }
}

/** What could not be read for certain is not the record that was judged. */
function held(
  code: SealCode,
  value: unknown,
  issues: readonly Issue[] | undefined,
  rulebook: Rulebook,
): CodeVerification {
  if (issues === undefined) return verifyCode(code, value, { rulebook });
  return { state: 'differs', differences: [{ code: 'recordRefused', issues }] };
}

const shownOf = (value: unknown, mask: Mask | undefined) => {
  const { level, id } = value as { level?: unknown; id?: unknown };
  const shown = mask === undefined ? { id } : (mask.record({ level, id }) as { id: unknown });
  return { level, id: String(shown.id) };
};

function asJson(code: SealCode, told: readonly Found[], several: boolean, mask: Mask | undefined): string {
  const list = jsonList();
  const { rulebook, asOf, outcome, sha256 } = code;
  const items = told.map(({ place, value, verdict: _, ...one }) =>
    list.item({ ...shownOf(value, mask), rulebook, asOf, outcome, sha256, ...placeKeys(place, several), ...one }),
  );
  return [list.start(), ...items, list.end()].join('');
}
