import {
  added,
  none
} from "./chunk-7KHH6WON.mjs";
import {
  namedTexts,
  quickReader
} from "./chunk-SXRH5ZDI.mjs";
import {
  judged
} from "./chunk-GBSU2745.mjs";
import {
  byLevel
} from "./chunk-B7KHRAES.mjs";
import "./chunk-WXSDQUR7.mjs";
import {
  refusedData
} from "./chunk-J4FVS6JH.mjs";
import "./chunk-WZYSHRYP.mjs";
import "./chunk-6VUGMOGU.mjs";
import "./chunk-GCAUCPTR.mjs";
import {
  EXIT
} from "./chunk-534TYOKS.mjs";
import "./chunk-H4BT7IXS.mjs";
import "./chunk-GB7RV5VI.mjs";
import "./chunk-UMR4S5L4.mjs";
import "./chunk-XL25S3FF.mjs";
import "./chunk-EI3U6MMV.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import {
  createEvaluator
} from "./chunk-4FT4K7P6.mjs";
import "./chunk-AWJW7UYS.mjs";
import "./chunk-WQP3XGY7.mjs";
import "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import {
  defaultRuleOf
} from "./chunk-OBET4LAP.mjs";
import "./chunk-FLDRFWA4.mjs";
import "./chunk-4JIJYX5D.mjs";
import "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import "./chunk-NVZBQ6H2.mjs";
import "./chunk-4FUCRHE5.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import "./chunk-4KYNP42P.mjs";
import "./chunk-LTCODZ6U.mjs";
import {
  printableJson
} from "./chunk-CTC4LZFA.mjs";

// src/cli/check-outcomes.ts
function outcomeTeller(options, { say, complain, language }) {
  const { rulebook, asOf, rule } = options;
  const evaluatorOf = byLevel(options, createEvaluator);
  const read = quickReader(options, "verdict");
  const ruleOf = (level) => rule ?? defaultRuleOf(rulebook, level)?.id ?? "";
  let counts = none();
  let severalFiles = false;
  const raise = (to) => {
    counts.status = Math.max(counts.status, to);
  };
  const parse = asOf === void 0 ? void 0 : { asOf };
  const lineOf = lines(ruleOf);
  const judge = (value) => evaluatorOf(value).outcome(value, parse);
  return {
    oneByOne: true,
    get status() {
      return counts.status;
    },
    start(several) {
      severalFiles = several;
      return "";
    },
    record(item, seen) {
      const result = judged(item, options, judge, read(item));
      if (result.verdict === void 0) {
        counts.refused += 1;
        raise(EXIT.refused);
        return `${printableJson(refusedData(result, severalFiles))}
`;
      }
      const sound = result.record;
      seen(sound.level);
      counts[result.verdict] += 1;
      if (options.requireMet && result.verdict !== "met") raise(EXIT.notMet);
      return lineOf(sound, result.verdict);
    },
    counted() {
      const tally = { ...counts, kept: [] };
      counts = none();
      return tally;
    },
    add(tally) {
      counts = added(counts, tally);
    },
    end(_skipped, notAsked) {
      if (notAsked > 0 && options.quiet !== true) complain(say.check.notAsked(notAsked));
      return "";
    },
    after() {
      if (!options.requireMet || counts.met + counts.notMet + counts.undetermined > 0) return;
      complain(words[language].nothingJudged);
      raise(EXIT.notMet);
    }
  };
}
function lines(ruleOf) {
  const texts = namedTexts.map((name) => ({ name, value: "", text: "" }));
  const heads = /* @__PURE__ */ new Map();
  return (record, outcome) => {
    let line = "{";
    for (const known of texts) {
      const value = record[known.name];
      if (typeof value === "string") {
        if (value !== known.value || known.text === "") {
          known.value = value;
          known.text = printableJson(value);
        }
        line += `"${known.name}":${known.text},`;
      }
      if (known.name === "id") line += `"level":"${record.level}",`;
    }
    const { level, asOf } = record;
    let rule = heads.get(level);
    if (rule === void 0) {
      rule = printableJson(ruleOf(level));
      heads.set(level, rule);
    }
    return `${line}"asOf":"${asOf}","rule":${rule},"outcome":"${outcome}"}
`;
  };
}
export {
  outcomeTeller
};
