/** Derived values as people read them: sums, quotients and conditions put together from the labels of what they name. */
import { type Exact, isExact, toDecimalString } from '../base/exact.js';
import { remembered } from '../base/remembered.js';
import { derivationOf } from '../facts/expressed-fact.js';
import { type Expression, isCodes, type SecondSource, walk } from '../facts/expression.js';
import type { Facts } from '../facts/fact.js';
import { isOrder, oppositeOf } from '../facts/operator.js';
import type { Field, Scope } from '../records/catalog.js';
import type { Label } from '../records/field.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';

/** How tightly the parts of a text hold together: what holds less tightly stands in brackets within what holds more. */
const LOOSE = 0;
const GROUP = 1;
const SUM = 2;
const PRODUCT = 3;
const WHOLE = 4;

interface Said {
  readonly text: string;
  readonly holds: number;
}

/** What an expression is said with. */
export interface Saying {
  readonly rulebook: Pick<Rulebook, 'facts' | 'parameters' | 'readings'>;
  readonly language: Language;
  /** What a field is called, with its value where it has one; by default its label. */
  readonly field?: (field: Field) => string;
  /** What comes of a base that is 0 is left unsaid: none is. */
  readonly someBase?: true;
  /** What a part is called that has a name or a value of its own; by default facts are by their labels. */
  readonly part?: (expression: Expression) => string | undefined;
}

/** How a fact comes to its value, in words; undefined for an input. */
export function derivationText(
  scope: Scope,
  name: string,
  rulebook: Saying['rulebook'],
  language: Language,
): string | undefined {
  const fact = rulebook.facts[scope].get(name);
  const expression = fact && derivationOf(fact);
  return expression && expressionText(expression, { rulebook, language });
}

/** An expression in words. Facts that it names stand by their labels, itself alone is said in full. */
export function expressionText(expression: Expression, saying: Saying): string {
  return new ExpressionWords(saying).whole(expression).text;
}

/** What each derived fact is called, by the expression that defines it. */
const labelsOf = remembered(
  (facts: Facts): ReadonlyMap<Expression, Label> =>
    new Map(
      Object.values(facts).flatMap((one) =>
        [...one.values()].flatMap((fact) => {
          const expression = derivationOf(fact);
          return expression === undefined ? [] : [[expression, fact.labels] as const];
        }),
      ),
    ),
);

class ExpressionWords {
  readonly #saying: Saying;
  readonly #words;
  readonly #say;

  constructor(saying: Saying) {
    this.#saying = saying;
    this.#words = words[saying.language];
    this.#say = this.#words.rules.expression;
  }

  /** What it is, whatever it is called. */
  whole(expression: Expression): Said {
    const say = this.#say;
    switch (expression.form) {
      case 'constant':
        return atom(this.#constant(expression.value));
      case 'field':
        return atom(this.#field(expression.field));
      case 'common':
        return atom(expression.fact.labels[this.#saying.language]);
      case 'parameter': {
        const { labels } = this.#saying.rulebook.parameters.get(expression.id) ?? {};
        return atom(labels?.[this.#saying.language] ?? expression.id);
      }
      case 'day':
        return atom(say.asOf);
      case 'sum':
        return { text: expression.parts.map((one) => this.#within(one, SUM)).join(' + '), holds: SUM };
      case 'difference':
        return {
          text: `${this.#within(expression.whole, SUM)} − ${this.#within(expression.less, PRODUCT)}`,
          holds: SUM,
        };
      case 'product':
        return { text: expression.parts.map((one) => this.#within(one, PRODUCT)).join(' × '), holds: PRODUCT };
      case 'ratio': {
        const { part, base, ofZero } = expression;
        const text = `${this.#within(part, PRODUCT)} ÷ ${this.#within(base, WHOLE)}`;
        return ofZero === undefined || this.#saying.someBase
          ? { text, holds: PRODUCT }
          : loose(
              say.ofZero(
                text,
                this.#said(base).holds === WHOLE ? this.#text(base) : say.divisor,
                toDecimalString(ofZero),
              ),
            );
      }
      case 'minimum':
        return loose(say.least(this.#list(expression.parts)));
      case 'maximum':
        return loose(say.greatest(this.#list(expression.parts)));
      case 'count':
        return atom(say.count(expression.where && this.#within(expression.where, LOOSE)));
      case 'total':
        return loose(say.total(this.#within(expression.of, WHOLE), expression.where && this.#text(expression.where)));
      case 'every':
      case 'some':
        return loose(say[expression.form](this.#text(expression.holds)));
      case 'completedYears':
      case 'completedMonths':
      case 'daysCounted':
        return atom(say[expression.form](this.#text(expression.from), this.#text(expression.to)));
      case 'yearOf':
      case 'dayAfter':
        return atom(say[expression.form](this.#text(expression.of)));
      case 'lastAnniversary':
        return atom(say.lastAnniversary(this.#text(expression.monthDay), this.#text(expression.until)));
      case 'byReading':
        return loose(this.#byReading(expression.reading, expression.options));
      case 'if': {
        const { condition, then, otherwise, type } = expression;
        const told = [condition, then, otherwise].map((one) => this.#within(one, GROUP)) as [string, string, string];
        return loose(type === 'boolean' ? say.chooseBetween(...told) : say.choose(...told));
      }
      case 'stated':
        return this.#stated(expression.of, expression.sources);
      case 'firstKnown':
        return loose(say.firstKnown(this.#list(expression.parts)));
      case 'known':
        return atom(say.known(this.#text(expression.of)));
      case 'all':
        return this.#group(expression.parts, this.#words.rules.and);
      case 'any':
        return this.#group(expression.parts, this.#words.rules.or);
      case 'not': {
        const { of } = expression;
        if (of.form === 'compare') return atom(this.#comparison({ ...of, operator: oppositeOf(of.operator) }));
        return atom(this.#words.rules.not(this.#text(of)));
      }
      case 'compare':
        return atom(this.#comparison(expression));
    }
  }

  /** By its own name or value where it has one. */
  #said(expression: Expression): Said {
    const { part, rulebook, language } = this.#saying;
    if (part === undefined) {
      const label = labelsOf(rulebook.facts).get(expression);
      return label === undefined ? this.whole(expression) : atom(label[language]);
    }
    const named = part(expression);
    return named === undefined ? this.whole(expression) : atom(named);
  }

  #text(expression: Expression): string {
    return this.#said(expression).text;
  }

  /** In brackets where it would else come apart. */
  #within(expression: Expression, holds: number): string {
    const said = this.#said(expression);
    return said.holds < holds ? this.#words.bracketed(said.text).trim() : said.text;
  }

  #list(parts: readonly Expression[]): string[] {
    return parts.map((one) => this.#within(one, GROUP));
  }

  #group(parts: readonly Expression[], between: string): Said {
    if (parts.length === 1) return this.#said(parts[0] as Expression);
    return { text: parts.map((one) => this.#within(one, SUM)).join(between), holds: GROUP };
  }

  #byReading(id: string, options: ReadonlyMap<string, Expression>): string {
    const { rulebook, language } = this.#saying;
    const reading = rulebook.readings.find((one) => one.id === id);
    return [...options]
      .map(([option, expression]) => {
        const chosen = reading?.options.find((one) => one.id === option);
        const [name, choice] = [reading?.labels[language] ?? id, chosen?.labels[language] ?? option];
        return this.#words.rules.under(name, choice, this.#text(expression));
      })
      .join(this.#words.rules.sentenceSeparator);
  }

  #stated(of: Expression, sources: readonly SecondSource[]): Said {
    const told = sources.flatMap(({ value, standsIn, where, against }) => {
      const source = this.#source(value);
      const instead = standsIn === undefined ? [] : [this.#say.standsIn(source)];
      const said = [...instead, this.#say.stated(source, against && this.#text(against))];
      return where === undefined ? said : said.map((one) => this.#say.where(one, this.#text(where)));
    });
    return loose([this.#text(of), ...told].join(this.#words.rules.sentenceSeparator));
  }

  /** A second source by the field that it is: what else there is to it keeps it within what can be. */
  #source(value: Expression): string {
    const field = value.form === 'maximum' ? value.parts.find(({ form }) => form === 'field') : undefined;
    return this.#text(field ?? value);
  }

  #comparison({ left, operator, right }: Extract<Expression, { form: 'compare' }>): string {
    const { rules, comparison, alternative } = this.#words;
    const subject = this.#within(left, GROUP);
    const options = optionsOf(left) ?? (isCodes(right) ? undefined : optionsOf(right)) ?? {};
    const codeText = (code: string) => options[code]?.[this.#saying.language] ?? code;
    const bound = isCodes(right)
      ? right.map(codeText).join(alternative)
      : right.form === 'constant' && typeof right.value === 'string'
        ? codeText(right.value)
        : this.#within(right, GROUP);
    if (isOrder(operator)) return `${subject} ${comparison[operator]} ${bound}`;
    const isSo = operator === 'equal' || operator === 'in';
    if (!isCodes(right) && right.form === 'constant' && typeof right.value === 'boolean')
      return rules.isSo(subject, right.value === isSo);
    return isSo ? rules.is(subject, bound) : rules.isNot(subject, bound);
  }

  #field(field: Field): string {
    return this.#saying.field?.(field) ?? field.label[this.#saying.language];
  }

  #constant(value: Exact | boolean | string): string {
    if (typeof value === 'boolean') return value ? this.#say.always : this.#say.never;
    return isExact(value) ? toDecimalString(value) : value;
  }
}

function atom(text: string): Said {
  return { text, holds: WHOLE };
}

function loose(text: string): Said {
  return { text, holds: LOOSE };
}

/** The words of the codes that a part can be; of one put together those of all that it is put together from. */
function optionsOf(expression: Expression): Readonly<Record<string, Label>> | undefined {
  if (expression.type !== 'code') return undefined;
  const all = [...walk(expression)].map((part) => {
    if (part.form === 'field') return part.field.options;
    return part.form === 'common' && part.fact.type.kind === 'code' ? part.fact.type.labels : undefined;
  });
  return Object.assign({}, ...all) as Readonly<Record<string, Label>>;
}
