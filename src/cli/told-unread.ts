/** Files of which nothing, or not all, was read, in what is told too: who reads the report alone has to know of them. */
import { said } from '../present/document.js';
import { progressWords } from '../words/progress.js';
import type { Language } from '../words/words.js';
import type { ToldAsDocument } from './document-report.js';

/** The same with the files told first, and as `filesNotRead` in JSON; as it is where there are none. */
export function withFilesNotRead(told: ToldAsDocument, files: Iterable<string>, language: Language): ToldAsDocument {
  const filesNotRead = [...files];
  if (filesNotRead.length === 0) return told;
  return {
    ...told,
    result: { ...told.result, filesNotRead },
    document() {
      const document = told.document();
      const first = said(progressWords[language].filesNotRead(filesNotRead), 'caveat');
      return { ...document, blocks: [first, ...document.blocks] };
    },
  };
}
