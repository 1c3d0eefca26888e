import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  derivationOf,
  isCodes,
  isOrder,
  oppositeOf,
  remembered,
  walk
} from "./chunk-OBET4LAP.mjs";
import {
  isExact,
  toDecimalString
} from "./chunk-4FUCRHE5.mjs";

// src/describe/expression-words.ts
var LOOSE = 0;
var GROUP = 1;
var SUM = 2;
var PRODUCT = 3;
var WHOLE = 4;
function derivationText(scope, name, rulebook, language) {
  const fact = rulebook.facts[scope].get(name);
  const expression = fact && derivationOf(fact);
  return expression && expressionText(expression, { rulebook, language });
}
function expressionText(expression, saying) {
  return new ExpressionWords(saying).whole(expression).text;
}
var labelsOf = remembered(
  (facts) => new Map(
    Object.values(facts).flatMap(
      (one) => [...one.values()].flatMap((fact) => {
        const expression = derivationOf(fact);
        return expression === void 0 ? [] : [[expression, fact.labels]];
      })
    )
  )
);
var ExpressionWords = class {
  #saying;
  #words;
  #say;
  constructor(saying) {
    this.#saying = saying;
    this.#words = words[saying.language];
    this.#say = this.#words.rules.expression;
  }
  /** What it is, whatever it is called. */
  whole(expression) {
    const say = this.#say;
    switch (expression.form) {
      case "constant":
        return atom(this.#constant(expression.value));
      case "field":
        return atom(this.#field(expression.field));
      case "common":
        return atom(expression.fact.labels[this.#saying.language]);
      case "parameter": {
        const { labels } = this.#saying.rulebook.parameters.get(expression.id) ?? {};
        return atom(labels?.[this.#saying.language] ?? expression.id);
      }
      case "day":
        return atom(say.asOf);
      case "sum":
        return { text: expression.parts.map((one) => this.#within(one, SUM)).join(" + "), holds: SUM };
      case "difference":
        return {
          text: `${this.#within(expression.whole, SUM)} \u2212 ${this.#within(expression.less, PRODUCT)}`,
          holds: SUM
        };
      case "product":
        return { text: expression.parts.map((one) => this.#within(one, PRODUCT)).join(" \xD7 "), holds: PRODUCT };
      case "ratio": {
        const { part, base, ofZero } = expression;
        const text = `${this.#within(part, PRODUCT)} \xF7 ${this.#within(base, WHOLE)}`;
        return ofZero === void 0 || this.#saying.someBase ? { text, holds: PRODUCT } : loose(
          say.ofZero(
            text,
            this.#said(base).holds === WHOLE ? this.#text(base) : say.divisor,
            toDecimalString(ofZero)
          )
        );
      }
      case "minimum":
        return loose(say.least(this.#list(expression.parts)));
      case "maximum":
        return loose(say.greatest(this.#list(expression.parts)));
      case "count":
        return atom(say.count(expression.where && this.#within(expression.where, LOOSE)));
      case "total":
        return loose(say.total(this.#within(expression.of, WHOLE), expression.where && this.#text(expression.where)));
      case "every":
      case "some":
        return loose(say[expression.form](this.#text(expression.holds)));
      case "completedYears":
      case "completedMonths":
      case "daysCounted":
        return atom(say[expression.form](this.#text(expression.from), this.#text(expression.to)));
      case "yearOf":
      case "dayAfter":
        return atom(say[expression.form](this.#text(expression.of)));
      case "lastAnniversary":
        return atom(say.lastAnniversary(this.#text(expression.monthDay), this.#text(expression.until)));
      case "byReading":
        return loose(this.#byReading(expression.reading, expression.options));
      case "if": {
        const { condition, then, otherwise, type } = expression;
        const told = [condition, then, otherwise].map((one) => this.#within(one, GROUP));
        return loose(type === "boolean" ? say.chooseBetween(...told) : say.choose(...told));
      }
      case "stated":
        return this.#stated(expression.of, expression.sources);
      case "firstKnown":
        return loose(say.firstKnown(this.#list(expression.parts)));
      case "known":
        return atom(say.known(this.#text(expression.of)));
      case "all":
        return this.#group(expression.parts, this.#words.rules.and);
      case "any":
        return this.#group(expression.parts, this.#words.rules.or);
      case "not": {
        const { of } = expression;
        if (of.form === "compare") return atom(this.#comparison({ ...of, operator: oppositeOf(of.operator) }));
        return atom(this.#words.rules.not(this.#text(of)));
      }
      case "compare":
        return atom(this.#comparison(expression));
    }
  }
  /** By its own name or value where it has one. */
  #said(expression) {
    const { part, rulebook, language } = this.#saying;
    if (part === void 0) {
      const label = labelsOf(rulebook.facts).get(expression);
      return label === void 0 ? this.whole(expression) : atom(label[language]);
    }
    const named = part(expression);
    return named === void 0 ? this.whole(expression) : atom(named);
  }
  #text(expression) {
    return this.#said(expression).text;
  }
  /** In brackets where it would else come apart. */
  #within(expression, holds) {
    const said = this.#said(expression);
    return said.holds < holds ? this.#words.bracketed(said.text).trim() : said.text;
  }
  #list(parts) {
    return parts.map((one) => this.#within(one, GROUP));
  }
  #group(parts, between) {
    if (parts.length === 1) return this.#said(parts[0]);
    return { text: parts.map((one) => this.#within(one, SUM)).join(between), holds: GROUP };
  }
  #byReading(id, options) {
    const { rulebook, language } = this.#saying;
    const reading = rulebook.readings.find((one) => one.id === id);
    return [...options].map(([option, expression]) => {
      const chosen = reading?.options.find((one) => one.id === option);
      const [name, choice] = [reading?.labels[language] ?? id, chosen?.labels[language] ?? option];
      return this.#words.rules.under(name, choice, this.#text(expression));
    }).join(this.#words.rules.sentenceSeparator);
  }
  #stated(of, sources) {
    const told = sources.flatMap(({ value, standsIn, where, against }) => {
      const source = this.#source(value);
      const instead = standsIn === void 0 ? [] : [this.#say.standsIn(source)];
      const said = [...instead, this.#say.stated(source, against && this.#text(against))];
      return where === void 0 ? said : said.map((one) => this.#say.where(one, this.#text(where)));
    });
    return loose([this.#text(of), ...told].join(this.#words.rules.sentenceSeparator));
  }
  /** A second source by the field that it is: what else there is to it keeps it within what can be. */
  #source(value) {
    const field = value.form === "maximum" ? value.parts.find(({ form }) => form === "field") : void 0;
    return this.#text(field ?? value);
  }
  #comparison({ left, operator, right }) {
    const { rules, comparison, alternative } = this.#words;
    const subject = this.#within(left, GROUP);
    const options = optionsOf(left) ?? (isCodes(right) ? void 0 : optionsOf(right)) ?? {};
    const codeText = (code) => options[code]?.[this.#saying.language] ?? code;
    const bound = isCodes(right) ? right.map(codeText).join(alternative) : right.form === "constant" && typeof right.value === "string" ? codeText(right.value) : this.#within(right, GROUP);
    if (isOrder(operator)) return `${subject} ${comparison[operator]} ${bound}`;
    const isSo = operator === "equal" || operator === "in";
    if (!isCodes(right) && right.form === "constant" && typeof right.value === "boolean")
      return rules.isSo(subject, right.value === isSo);
    return isSo ? rules.is(subject, bound) : rules.isNot(subject, bound);
  }
  #field(field) {
    return this.#saying.field?.(field) ?? field.label[this.#saying.language];
  }
  #constant(value) {
    if (typeof value === "boolean") return value ? this.#say.always : this.#say.never;
    return isExact(value) ? toDecimalString(value) : value;
  }
};
function atom(text) {
  return { text, holds: WHOLE };
}
function loose(text) {
  return { text, holds: LOOSE };
}
function optionsOf(expression) {
  if (expression.type !== "code") return void 0;
  const all = [...walk(expression)].map((part) => {
    if (part.form === "field") return part.field.options;
    return part.form === "common" && part.fact.type.kind === "code" ? part.fact.type.labels : void 0;
  });
  return Object.assign({}, ...all);
}

export {
  derivationText,
  expressionText
};
