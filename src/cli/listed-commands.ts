/** The commands as the help page lists them, none of them loaded: whoever names none is shown which there are. */
import type { Command } from 'commander';
import { assessWords } from '../words/assess.js';
import { casesWords, diffCommandWords, initWords, lintCommandWords } from '../words/command.js';
import { commandNames } from './command-names.js';
import { languageOption } from './language-option.js';
import type { Session } from './session.js';

/** What each is given, as its own page says it. */
const GIVEN: Partial<Record<(typeof commandNames)[number], string>> = {
  check: '<paths...>',
  explain: '<paths...>',
  eligible: '<paths...>',
  inspect: '<paths...>',
  rollup: '<paths...>',
  progress: '[paths...]',
  watch: '<paths...>',
  sample: '<paths...>',
  compare: '<a> <b>',
  seal: '<paths...>',
  verify: '<files...>',
  init: '<folder>',
  test: '[paths...]',
  lint: '[rulebook]',
  diff: '[old] [new]',
  template: '<level>',
  merge: '<files...>',
  schema: '<name>',
};

export function addListed(root: Command, session: Session): void {
  const { say, language } = session;
  const words = {
    ...say,
    schema: { about: say.schema },
    progress: say.planProgress,
    init: initWords[language],
    lint: lintCommandWords[language],
    diff: diffCommandWords[language],
    cases: casesWords[language],
    sample: assessWords[language].sample,
    assess: assessWords[language].assess,
  };
  for (const name of commandNames) {
    const command = root.command(name).description(words[name].about).addOption(languageOption(session));
    const given = GIVEN[name];
    if (given !== undefined) command.arguments(given);
  }
}
