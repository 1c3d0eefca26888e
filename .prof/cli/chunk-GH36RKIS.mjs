import {
  inBoth,
  inputLabel
} from "./chunk-QNOJT5TT.mjs";
import {
  choiceWords
} from "./chunk-L7MZGXCK.mjs";
import {
  findContradictions
} from "./chunk-WQNZWZS5.mjs";
import {
  figures
} from "./chunk-3CKIJAHR.mjs";
import {
  spanText
} from "./chunk-IGHS2P46.mjs";
import {
  citationText
} from "./chunk-WY4235D6.mjs";
import {
  memberIndex,
  memberName,
  nameOf
} from "./chunk-ARKL6N42.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  createEvaluator,
  evaluate,
  judgeOptions
} from "./chunk-4FT4K7P6.mjs";
import {
  parseBy,
  parseOptions,
  putInputs
} from "./chunk-AWJW7UYS.mjs";
import {
  allOf
} from "./chunk-WQP3XGY7.mjs";
import {
  knownOptions
} from "./chunk-7DIABQID.mjs";
import {
  isExit,
  isSpan,
  ruleOf,
  valueAt
} from "./chunk-OBET4LAP.mjs";
import {
  InvalidRecordError
} from "./chunk-4JIJYX5D.mjs";
import {
  worded
} from "./chunk-OZI2KDQ2.mjs";

// src/evaluate/with-procedure.ts
var exitOptions = { ...judgeOptions, ...parseOptions };
function procedureRule(level) {
  return `${level}/procedure`;
}
function together(exit, procedure, contradictions = []) {
  const doubt = contradictions.length > 0 ? ["undetermined"] : [];
  return {
    ...exit,
    procedure,
    ...contradictions.length > 0 ? { contradictions } : {},
    together: allOf([exit.outcome, procedure.outcome, ...doubt])
  };
}
function contradictionsIn(value, { asOf, inputs }, fields) {
  const record = parseBy(fields, inputs === void 0 ? value : putInputs(fields, value, inputs).value, { asOf });
  return record.level === "household" ? findContradictions(record) : [];
}
function isExitVerdict(verdict) {
  return "together" in verdict;
}
function createExitEvaluator(options = {}) {
  const known = knownOptions(options, judgeOptions);
  const standard = createEvaluator(known);
  const procedures = /* @__PURE__ */ new Map();
  return {
    rulebook: standard.rulebook,
    evaluate(record, given) {
      const exit = standard.evaluate(record, given);
      const { level } = exit;
      const rule = procedureRule(level);
      if (ruleOf(standard.rulebook, rule) === void 0)
        throw new InvalidRecordError([
          worded({ code: "unknownRule", path: "", found: level }, standard.rulebook.fields)
        ]);
      const procedure = procedures.get(level) ?? createEvaluator({ ...known, rule });
      procedures.set(level, procedure);
      const contradictions = contradictionsIn(record, { ...given, inputs: known.inputs }, standard.rulebook.fields);
      return together(exit, procedure.evaluate(record, given), contradictions);
    }
  };
}

// src/explain/rule-words.ts
function outcomeWords(rule, language) {
  const { outcome, fulfilled, eligible } = words[language];
  if (rule.startsWith("measure/")) return eligible;
  return isExit(rule) ? outcome : fulfilled;
}
function ruleName({ rule, subject }, rulebook, language, record) {
  const label = ruleOf(rulebook, rule)?.labels[language] ?? rule;
  const index = subject === void 0 ? void 0 : memberIndex(subject);
  if (index === void 0) return label;
  const { member, bracketed } = words[language];
  return `${label}${bracketed(`${member(index + 1)} ${nameOf(index, record)}`.trimEnd())}`;
}

// src/explain/all-readings.ts
function readingsLine(readings, rulebook, language) {
  const { sentences } = words[language];
  const [head = "", ...flips] = linesOf(readings, rulebook, language, false);
  return flips.length === 0 ? head : `${head}${sentences.because(flips)}`;
}
function readingsText(readings, rulebook, language) {
  return linesOf(readings, rulebook, language, true);
}
function linesOf({ rule, firm, outcome, outcomes, flips }, rulebook, language, cited) {
  const { sentences } = words[language];
  const named = outcomeWords(rule, language);
  if (firm) return [sentences.firm(named[outcome])];
  const head = sentences.depends(outcomes.map((one) => named[one]));
  if (flips.length === 0) return [head, sentences.flipsOnlyTogether];
  return [head, ...flips.map((flip) => flipText(flip, named[flip.outcome], rulebook, language, cited))];
}
function flipText({ reading, applied, other }, outcome, rulebook, language, cited) {
  const { sentences, bracketed, listSeparator } = words[language];
  const side = ({ option, citations }) => {
    const [, label] = choiceWords(rulebook.readings, reading, option, language);
    if (!cited) return label;
    return `${label}${bracketed(citations.map((one) => citationText(one, rulebook, language)).join(listSeparator))}`;
  };
  const [name] = choiceWords(rulebook.readings, reading, applied.option, language);
  return sentences.flip(name, side(applied), side(other), outcome);
}

// src/explain/caveats.ts
function caveatTexts({ caveats = [] }, language) {
  return caveats.map((one) => caveatText(one, language));
}
function caveatText(caveat, language) {
  const { caveat: say } = words[language].sentences;
  if (caveat.code === "notOnRegister") return say.notOnRegister;
  const { actual } = caveat;
  const ends = isSpan(actual) ? actual : { from: actual, to: actual };
  const [from, to, exit, identification] = figures(ends.from, ends.to, caveat.exit, caveat.identification);
  const income = spanText(isSpan(actual) ? { from, to } : from, language);
  return say.belowIdentification({ actual: income, exit, identification });
}

// src/explain/history-findings.ts
var PROCEDURE = "household/procedure";
function historyFindings(record, procedure, how) {
  const { rulebook } = how;
  const { fields } = rulebook;
  return findContradictions(record).map(({ code, paths, step }) => {
    const sentence = inBoth((language) => {
      const of = { verdict: procedure, record, rulebook, language, options: how };
      const dated = paths.filter((path) => fields.at("household", path)?.kind === "date");
      const member = memberIndex(paths[0] ?? "");
      return words[language].sentences.lifecycle.code[code]({
        step: step === void 0 ? "" : fields.groupAt("household", `procedure.${step}`)?.label[language] ?? step,
        member: member === void 0 ? "" : memberName(member, record, language),
        dates: dated.map((path) => `${inputLabel(of, path)} ${words[language].day(String(valueAt(record, path)))}`).join(words[language].listSeparator)
      });
    });
    return { code, paths, sentence };
  });
}
function contradictionLines(value, { asOf, rulebook }, language) {
  const record = parseBy(rulebook.fields, value, { asOf });
  if (record.level !== "household") throw new RangeError("Only a household has a life in the poverty register.");
  const procedure = evaluate(record, { rulebook, rule: PROCEDURE });
  return findingLines(historyFindings(record, procedure, { rulebook }), language);
}
function findingLines(findings, language) {
  const { lifecycle, colon } = words[language].sentences;
  return findings.map(({ sentence }) => `${lifecycle.finding}${colon}${sentence[language]}`);
}

export {
  procedureRule,
  together,
  contradictionsIn,
  isExitVerdict,
  createExitEvaluator,
  outcomeWords,
  ruleName,
  readingsLine,
  readingsText,
  caveatTexts,
  PROCEDURE,
  historyFindings,
  contradictionLines,
  findingLines
};
