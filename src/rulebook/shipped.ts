/** The rulebooks that the package comes with, with their words. Others build on them by their ids. */
import nationalWordsEn from '../../rules/national-2016/words.en.json';
import wordsEn from '../../rules/hunan-2016-2020/words.en.json';
import nationalWordsZh from '../../rules/national-2016/words.zh.json';
import wordsZh from '../../rules/hunan-2016-2020/words.zh.json';
import { shippedLaw } from './shipped-law.js';

type Files = Readonly<Record<string, unknown>>;

const files: ReadonlyMap<string, Files> = new Map(
  [
    ['hunan-2016-2020', { 'words.zh.json': wordsZh, 'words.en.json': wordsEn }] as const,
    ['national-2016', { 'words.zh.json': nationalWordsZh, 'words.en.json': nationalWordsEn }] as const,
  ].map(([id, words]) => [id, { ...shippedLaw(id), ...words }]),
);

/** The files of one of them, but for what lies beside its rules; none where there is no such rulebook. */
export function shippedFiles(id: string): Files {
  return files.get(id) ?? {};
}
