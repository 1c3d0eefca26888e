import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  codeLabels,
  fold,
  isOrder,
  oppositeOf
} from "./chunk-OBET4LAP.mjs";
import {
  toDecimalString
} from "./chunk-4FUCRHE5.mjs";

// src/describe/condition-words.ts
function conditionText(level, condition, rulebook, language) {
  const { rules, bracketed } = words[language];
  const joined = (between) => (parts) => {
    const [first] = parts;
    if (first !== void 0 && parts.length === 1) return first;
    const text = parts.map((one) => one.isGroup ? bracketed(one.text).trim() : one.text).join(between);
    return { text, isGroup: true };
  };
  return fold(condition, {
    leaf: (leaf) => ({
      text: comparisonText(level, leaf, leaf.operator, rulebook, language),
      negated: comparisonText(level, leaf, oppositeOf(leaf.operator), rulebook, language)
    }),
    reference: ({ to }) => ({ text: to }),
    not: ({ text, negated }) => negated === void 0 ? { text: rules.not(text) } : { text: negated, negated: text },
    all: joined(rules.and),
    any: joined(rules.or),
    attested: (part) => part
  }).text;
}
function comparisonText(level, leaf, operator, rulebook, language) {
  const { rules, comparison } = words[language];
  const subject = factLabel(rulebook, level, leaf.fact, language);
  const bound = sideText(level, leaf, rulebook, language);
  const { side } = leaf;
  if (side.kind === "literal" && typeof side.value === "boolean") {
    return rules.isSo(subject, side.value === (operator === "equal"));
  }
  if (isOrder(operator)) return `${subject} ${comparison[operator]} ${bound}`;
  return operator === "equal" || operator === "in" ? rules.is(subject, bound) : rules.isNot(subject, bound);
}
function factLabel({ facts }, level, name, language) {
  return facts[level].get(name)?.labels[language] ?? name;
}
function sideText(level, { fact, side }, rulebook, language) {
  const { yes, no, alternative } = words[language];
  switch (side.kind) {
    case "parameter":
      return rulebook.parameters.get(side.id)?.labels[language] ?? side.id;
    case "fact":
      return factLabel(rulebook, level, side.name, language);
    case "number":
      return toDecimalString(side.value);
    case "literal": {
      const options = codeLabels(rulebook.facts, level, fact);
      const valueText = (value) => {
        if (typeof value === "boolean") return value ? yes : no;
        return options?.[value]?.[language] ?? value;
      };
      const values = [side.value].flat();
      return values.map(valueText).join(alternative);
    }
  }
}

export {
  conditionText,
  comparisonText,
  factLabel
};
