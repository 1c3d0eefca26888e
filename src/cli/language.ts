/** The language of words on a terminal. */
import type { Language } from '../words/words.js';

/** Chinese where the environment says so, else English. */
export function environmentLanguage(environment: NodeJS.ProcessEnv): Language {
  const named = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
  const locale = named || new Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
