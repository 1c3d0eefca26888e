/** A mutant in words: what is changed, from what to what. */
import { conditionText } from '../../describe/condition-words.js';
import { scopes } from '../../records/catalog.js';
import type { Unfollowed } from '../../rulebook/read-conditions.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { mutationWords } from '../../words/kit.js';
import type { Language } from '../../words/words.js';
import type { Mutant } from './mutant.js';

/** The sentence, without the place. Ids stay as the rulebook spells them. */
export function mutantText({ change }: Pick<Mutant, 'change'>, rulebook: Rulebook, language: Language): string {
  const say = mutationWords[language];
  const said = (what: string, before: string, after: string | undefined) =>
    after === undefined ? say.leftOut(what, before) : say.becomes(what, before, after);
  switch (change.kind) {
    case 'condition':
    case 'choice': {
      const level = scopes.find((one) => change.rule.startsWith(`${one}/`)) ?? 'household';
      const textOf = (one: Unfollowed) => say.quoted(conditionText(level, one, rulebook, language));
      const what =
        change.kind === 'choice' ? say.under(change.rule, `${change.reading}=${change.option}`) : change.rule;
      return said(what, textOf(change.before), change.after && textOf(change.after));
    }
    case 'criterion':
      return say.leftOut(change.rule, say.quoted(change.before));
    case 'required':
      return say.becomes(change.rule, requiredText(change.before, language), requiredText(change.after, language));
    case 'choiceOption':
      return say.becomes(say.optionOf(change.rule), say.quoted(change.before), say.quoted(change.after));
    case 'amount':
      return said(
        say.amountOf[change.part](change.rule),
        say.quoted(change.before),
        change.after && say.quoted(change.after),
      );
    case 'default':
      return say.becomes(say.defaultOf(change.reading), say.quoted(change.before), say.quoted(change.after));
    case 'method': {
      const method = (name: string) => say.method[name === 'linear' ? 'linear' : 'geometric'];
      return say.becomes(say.methodOf(change.parameter, change.option), method(change.before), method(change.after));
    }
    case 'value':
    case 'from':
    case 'to': {
      const value = say.value(change.parameter, change.option, change.since);
      const what = change.kind === 'value' ? value : change.kind === 'from' ? say.begins(value) : say.ends(value);
      return said(what, say.figure(change.before), change.after && say.figure(change.after));
    }
    case 'expression':
      return said(
        say.factOf(change.fact, change.about.join(', '), change.at),
        say.quoted(change.before),
        change.after && say.quoted(change.after),
      );
    case 'field':
      return said(
        say.fieldOf[change.part](change.level, change.paths.join(', ')),
        say.quoted(change.before),
        change.after && say.quoted(change.after),
      );
    default:
      return say.becomes(say[change.kind], say.figure(change.before), say.figure(change.after));
  }
}

function requiredText(value: string, language: Language): string {
  const say = mutationWords[language];
  return value === 'true' ? say.required : value === 'false' ? say.advisory : say.requiredUnder(value);
}
