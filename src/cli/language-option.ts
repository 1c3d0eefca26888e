/** The option by which every command is told in which language to answer. */
import { Option } from 'commander';
import { languages } from '../words/words.js';
import type { Session } from './session.js';

/** The option that every command has; it is read before the others, so that they are explained in it. */
export function languageOption({ say }: Session): Option {
  return new Option('--lang <language>', say.options.lang).choices([...languages]);
}
