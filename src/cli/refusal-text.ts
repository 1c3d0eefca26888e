/** A refused record in words: who and where it is, and each thing that is wrong with it. */

import type { Refusal } from '../listing/result.js';
import { standsAt } from '../listing/stands-at.js';
import { listBlock, type Section, sectionOf } from '../present/document.js';
import { reportText } from '../present/report-text.js';
import { issueText } from '../records/describe-issue.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { commandWords } from '../words/command.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import type { RecordPlace } from './read-items.js';
import type { Result } from './report.js';

interface Settings {
  readonly language: Language;
  readonly severalFiles: boolean;
  /** Whose fields the record has. */
  readonly rulebook: Pick<Rulebook, 'fields'>;
}

/** Which record it is, and where it stands. */
export function recordInPlace(
  place: RecordPlace,
  { id, level }: Pick<Refusal, 'id' | 'level'>,
  settings: Omit<Settings, 'rulebook'>,
): string {
  const { level: levels, wideSpace } = words[settings.language];
  const who = [level === null ? '' : levels[level], id ?? ''].filter((part) => part !== '').join(' ');
  return [who, standsAt(place, settings)].filter((part) => part !== '').join(wideSpace);
}

/** A refused record as a part of a report: the heading, and each issue. */
export function refusalSection({ place, refusal }: Result & { refusal: object }, settings: Settings): Section {
  const { language, rulebook } = settings;
  const head = commandWords[language].judged.refused(recordInPlace(place, refusal, settings), refusal.issues.length);
  const items = refusal.issues.map((issue) => issueText(issue, language, rulebook.fields));
  return { ...sectionOf('', `! ${head}`, [listBlock(items)]), tone: 'caveat' };
}

/** The same as lines without colours. */
export function refusalText(place: RecordPlace, refusal: Refusal, settings: Settings): string {
  return reportText(refusalSection({ place, refusal }, settings), (_tone, text) => text);
}
