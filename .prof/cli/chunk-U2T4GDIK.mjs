import {
  omittedFrom,
  plainJson,
  recordValue
} from "./chunk-APZJLMNP.mjs";
import {
  jsonDifferences
} from "./chunk-P7E3KQBC.mjs";
import {
  rulebookDigest
} from "./chunk-VWBSN3MG.mjs";
import {
  canonicalText,
  sha256OfText
} from "./chunk-62T4J2F6.mjs";
import {
  version
} from "./chunk-CAYNPU7J.mjs";
import {
  evaluate
} from "./chunk-4FT4K7P6.mjs";
import {
  parseBy
} from "./chunk-AWJW7UYS.mjs";
import {
  knownOptions
} from "./chunk-7DIABQID.mjs";
import {
  hunan2016To2020,
  rulesOf
} from "./chunk-OBET4LAP.mjs";
import {
  SealError
} from "./chunk-4JIJYX5D.mjs";

// src/seal/seal.ts
var sealOptions = { rulebook: "rulebook", withRecord: "any" };
function seal(verdict, record, options = {}) {
  const { rulebook = hunan2016To2020(), withRecord = true } = knownOptions(options, sealOptions);
  const given = headOf(verdict);
  if (given === void 0) {
    throw new SealError("notTheVerdict", "What is to be sealed is not a verdict; hand in what evaluate gave.");
  }
  const { rule, subject, asOf, readings, overrides } = given;
  if (overrides !== void 0) {
    throw new SealError(
      "whatIf",
      "The verdict is a what-if: something was put in the place of what the record or the rulebook says. Seal a verdict that was reached without."
    );
  }
  if (given.rulebook?.id !== rulebook.id || !rulesOf(rulebook).some(({ id }) => id === rule)) throw notTheVerdict();
  const parsed = parseBy(rulebook.fields, record, { asOf });
  const reached = evaluate(parsed, { rule, subject, readings, rulebook });
  if (!isSame(verdict, reached)) throw notTheVerdict();
  const value = recordValue(parsed);
  const written = /* @__PURE__ */ new Map();
  const hashOf = (one) => {
    written.set(one, canonicalText(one, written));
    return sha256OfText(written.get(one));
  };
  const all = {
    seal: 1,
    package: { name: "tuopin", version },
    rulebook: { id: rulebook.id, version: rulebook.version, sha256: rulebookDigest(rulebook) },
    asOf: reached.asOf,
    readings: reached.readings,
    record: { sha256: hashOf(value), omitted: omittedFrom(parsed.level), ...withRecord ? { value } : {} },
    verdict: { sha256: hashOf(reached), value: reached }
  };
  return { ...all, sha256: hashOf(all) };
}
function headOf(verdict) {
  try {
    const { rulebook, rule, subject, asOf, readings, overrides } = verdict;
    const given = Object.entries({ rulebook, rule, subject, asOf, readings, overrides });
    const isObject = typeof verdict === "object";
    return isObject ? plainJson(Object.fromEntries(given.filter(([, one]) => one !== void 0))) : void 0;
  } catch {
    return void 0;
  }
}
function isSame(verdict, reached) {
  try {
    return jsonDifferences(reached, verdict, 1).length === 0;
  } catch {
    return false;
  }
}
function notTheVerdict() {
  return new SealError(
    "notTheVerdict",
    "The verdict is not the one that this rulebook gives for this record; evaluate the record again with the same rulebook and seal what that gives."
  );
}

export {
  seal
};
