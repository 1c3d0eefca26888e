/** How `tuopin rules` is called. */
import { type Command, Option } from 'commander';
import { casesBeside, casesIn } from './case-index.js';
import { EXIT } from './exit.js';
import { languageOption } from './language-option.js';
import { rulebookOf } from './rulebook-option.js';
import { type RuleOptions, ruleCoverage, ruleFormats, ruleLifecycle, ruleList, rulePart, ruleParts } from './rules.js';
import type { Session } from './session.js';

interface RuleFlags {
  readonly format: RuleOptions['format'];
  readonly rulebook?: string;
  readonly cases?: string;
}

export function addRules(root: Command, session: Session): void {
  const { say, output, finish } = session;
  const { rules: words } = say;
  const group = root
    .command('rules')
    .description(words.about)
    .helpCommand(false)
    .addOption(languageOption(session))
    .addHelpText('after', words.after);
  const add = (name: string, about: string): Command =>
    group
      .command(name)
      .description(about)
      .addOption(new Option('--format <format>', say.options.format).choices([...ruleFormats]).default('text'))
      .addOption(languageOption(session))
      .option('--rulebook <folder>', say.options.rulebook)
      .addHelpText('after', words.after);
  const optionsOf = ({ format, cases, ...flags }: RuleFlags, withCases: boolean): RuleOptions => ({
    rulebook: rulebookOf(flags, session),
    format,
    ...(withCases ? { casesOf: casesIn(cases ?? casesBeside(flags.rulebook), words.badCases) } : {}),
  });
  const print = async (text: string) => {
    await output.write(text);
    finish(EXIT.ok);
  };

  add('list', words.list)
    .option('--cases <folder>', words.cases)
    .action((flags: RuleFlags) => print(ruleList(optionsOf(flags, true), session)));
  add('show', words.show)
    .argument('<id>', words.id)
    .option('--cases <folder>', words.cases)
    .action((id: string, flags: RuleFlags) => print(rulePart(id, optionsOf(flags, true), session)));
  add('params', words.params).action((flags: RuleFlags) =>
    print(ruleParts('parameters', optionsOf(flags, false), session)),
  );
  add('readings', words.readings).action((flags: RuleFlags) =>
    print(ruleParts('readings', optionsOf(flags, false), session)),
  );
  add('lifecycle', words.lifecycle).action((flags: RuleFlags) =>
    print(ruleLifecycle(flags.rulebook, optionsOf(flags, false), session)),
  );
  add('coverage', words.coverage).action((flags: RuleFlags) =>
    print(ruleCoverage(flags.rulebook, optionsOf(flags, false), session)),
  );
}
