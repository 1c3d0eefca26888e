/** The language of words on a terminal. */
import { type Language, languages } from '../words/words.js';

/** The language that the arguments ask for, known before they are read, so that what is wrong with them is said in it. */
export function languageOf(args: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const named = args.map((arg, index) => (arg === '--lang' ? args[index + 1] : /^--lang=(.*)$/.exec(arg)?.[1]));
  const last = named.findLast((name) => name !== undefined);
  return languages.find((language) => language === last) ?? environmentLanguage(environment);
}

const FALLBACK: Language = 'en';

/** The language that the environment names, where there are words in it, else English. */
export function environmentLanguage(environment: NodeJS.ProcessEnv): Language {
  const named = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
  const locale = named || new Intl.DateTimeFormat().resolvedOptions().locale;
  return languages.find((language) => locale.toLowerCase().startsWith(language)) ?? FALLBACK;
}
