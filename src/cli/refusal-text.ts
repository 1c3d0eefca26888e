/** A refused record in words: who and where it is, and each thing that is wrong with it. */

import { createColors } from 'picocolors';
import { printable } from '../base/printable.js';
import { issueText } from '../records/describe-issue.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import type { RecordPlace } from './read-items.js';
import type { Refusal, ReportSettings, Result } from './report.js';

interface Settings {
  readonly language: Language;
  readonly severalFiles: boolean;
  /** Whose fields the record has. */
  readonly rulebook: Pick<Rulebook, 'fields'>;
}

/** Which record it is, and where it stands. */
export function recordInPlace(
  { file, line, item }: RecordPlace,
  { id, level }: Pick<Refusal, 'id' | 'level'>,
  { language, severalFiles }: Omit<Settings, 'rulebook'>,
): string {
  const vocabulary = words[language];
  const named = severalFiles || file !== '-' ? file : undefined;
  const where = vocabulary.place(named, line, line === undefined ? item : undefined);
  const who = [level === null ? '' : vocabulary.level[level], id ?? ''].filter((part) => part !== '').join(' ');
  return [who, where].filter((part) => part !== '').join(vocabulary.wideSpace);
}

/** The heading, and a line for each issue. */
export function refusalText(
  place: RecordPlace,
  refusal: Refusal,
  settings: Settings,
  painted: (head: string) => string = (head) => head,
): string {
  const { language, rulebook } = settings;
  const head = words[language].refused(recordInPlace(place, refusal, settings), refusal.issues.length);
  const lines = refusal.issues.map((issue) => `  - ${issueText(issue, language, rulebook.fields)}`);
  return [painted(`! ${printable(head)}`), ...lines].join('\n');
}

/** The same as a report shows it, in colours where there are any. */
export function refusalReport({ place, refusal }: Result & { refusal: object }, settings: ReportSettings): string {
  const { magenta, bold } = createColors(settings.colour);
  return refusalText(place, refusal, settings, (head) => magenta(bold(head)));
}
