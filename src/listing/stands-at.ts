/** Where a record stands, in words. */
import { words } from '../words/index.js';
import type { ListSettings, RecordPlace } from './result.js';

/** Where a record stands. */
export function standsAt(
  { file, line, item, cell }: RecordPlace,
  { language, severalFiles }: Pick<ListSettings, 'language' | 'severalFiles'>,
): string {
  const named = severalFiles || file !== '-' ? file : undefined;
  const at = words[language].place(named, line, line === undefined && cell === undefined ? item : undefined);
  return cell === undefined ? at : `${at} ${cell}`;
}
