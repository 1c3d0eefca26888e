import {
  sealedSchema
} from "./chunk-GNDVY2ZS.mjs";
import {
  compareVersions,
  readChanges
} from "./chunk-HPNZ7HSU.mjs";
import {
  checkValueText
} from "./chunk-BIFFYHLK.mjs";
import {
  changes_default
} from "./chunk-QOZEYZLI.mjs";
import {
  omittedFrom,
  plainJson,
  recordByValue,
  recordValue
} from "./chunk-APZJLMNP.mjs";
import {
  jsonDifferences
} from "./chunk-P7E3KQBC.mjs";
import {
  reportRecords
} from "./chunk-KYAFXYBQ.mjs";
import {
  maskOf,
  withMaskOptions
} from "./chunk-VPVVP3J5.mjs";
import {
  languageOption
} from "./chunk-MXROL7Y3.mjs";
import {
  asWritten,
  eachRecord,
  masked
} from "./chunk-GBSU2745.mjs";
import "./chunk-B7KHRAES.mjs";
import {
  companionIn,
  loadFolder
} from "./chunk-6BX4O4OR.mjs";
import "./chunk-P3CBETFC.mjs";
import "./chunk-EWYKY24G.mjs";
import "./chunk-RBHVAMQL.mjs";
import "./chunk-2NNSBJM4.mjs";
import "./chunk-WXSDQUR7.mjs";
import {
  placeKeys
} from "./chunk-WZYSHRYP.mjs";
import {
  jsonList
} from "./chunk-6VUGMOGU.mjs";
import {
  refusalText
} from "./chunk-65RTZOCP.mjs";
import {
  reportText
} from "./chunk-VZHZBLFN.mjs";
import {
  painter
} from "./chunk-IT73WSL6.mjs";
import "./chunk-S75OFTBI.mjs";
import "./chunk-KGDPXLMO.mjs";
import {
  rulebookDigest
} from "./chunk-VWBSN3MG.mjs";
import {
  choiceWords
} from "./chunk-L7MZGXCK.mjs";
import {
  sha256Of
} from "./chunk-62T4J2F6.mjs";
import "./chunk-Q7TI4OCT.mjs";
import "./chunk-2TXO4SBQ.mjs";
import {
  listBlock,
  said,
  sectionOf
} from "./chunk-BAMTXTJA.mjs";
import {
  version
} from "./chunk-CAYNPU7J.mjs";
import "./chunk-GCAUCPTR.mjs";
import {
  EXIT
} from "./chunk-534TYOKS.mjs";
import "./chunk-H4BT7IXS.mjs";
import "./chunk-GB7RV5VI.mjs";
import "./chunk-ZUZPS2KS.mjs";
import "./chunk-UMR4S5L4.mjs";
import {
  issueText
} from "./chunk-XL25S3FF.mjs";
import {
  verifyWords
} from "./chunk-M6JKUOJW.mjs";
import {
  pathLabel
} from "./chunk-3CKIJAHR.mjs";
import "./chunk-IGHS2P46.mjs";
import "./chunk-WY4235D6.mjs";
import "./chunk-ARKL6N42.mjs";
import "./chunk-FAS6UCBJ.mjs";
import "./chunk-EEME2DP7.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import {
  evaluate
} from "./chunk-4FT4K7P6.mjs";
import {
  parseBy
} from "./chunk-AWJW7UYS.mjs";
import "./chunk-WQP3XGY7.mjs";
import {
  knownOptions
} from "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import {
  criteriaOf,
  hunan2016To2020,
  isSpan,
  rulesOf
} from "./chunk-OBET4LAP.mjs";
import {
  pointer
} from "./chunk-FLDRFWA4.mjs";
import {
  isInvalidRecordError
} from "./chunk-4JIJYX5D.mjs";
import "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import "./chunk-NVZBQ6H2.mjs";
import {
  isDay
} from "./chunk-4FUCRHE5.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import {
  MAX_ISSUES,
  pathText
} from "./chunk-4KYNP42P.mjs";
import {
  frozen,
  isLevel
} from "./chunk-LTCODZ6U.mjs";
import "./chunk-W5DRNYOJ.mjs";
import "./chunk-CTC4LZFA.mjs";

// src/cli/verify-command.ts
import { Option } from "commander";

// src/rulebook/builtin-changes.ts
var changed;
function hunanChanges() {
  changed ??= frozen([...readChanges(changes_default)]);
  return changed;
}

// src/seal/since.ts
function changesSince(changes, {
  sealed,
  now,
  asOf,
  rule,
  changed: changed2
}) {
  const between = changes.filter(({ version: version2 }) => compareVersions(version2, sealed) > 0 && compareVersions(version2, now) <= 0).filter(({ asOf: { from, to } }) => from <= asOf && asOf <= to).sort((a, b) => compareVersions(a.version, b.version));
  const naming = (ids) => between.filter(({ criteria }) => ids.some((id) => criteria.includes("*") || criteria.includes(id)));
  const ofCriteria = naming([...changed2].filter((id) => id !== rule));
  return ofCriteria.length > 0 ? ofCriteria : naming([...changed2]);
}

// src/seal/verdict-differences.ts
var TOLD = ["outcome", "criteria"];
function verdictDifferences(sealed, now) {
  const differences = [];
  const changed2 = /* @__PURE__ */ new Set();
  const ways = [];
  if (sealed.outcome !== now.outcome) {
    differences.push({ code: "outcome", sealed: sealed.outcome, now: now.outcome });
    changed2.add(sealed.rule);
  }
  for (const [index, before] of sealed.criteria.entries()) {
    const after = now.criteria.find(({ id }) => id === before.id);
    if (after?.outcome !== before.outcome) {
      differences.push({ code: "criterion", id: before.id, sealed: before.outcome, now: after?.outcome ?? null });
      changed2.add(before.id);
      continue;
    }
    const [way] = jsonDifferences(before, after, 1);
    if (way === void 0) continue;
    ways.push(["criteria", index, ...way]);
    changed2.add(before.id);
  }
  for (const { id, outcome } of now.criteria) {
    if (sealed.criteria.some((before) => before.id === id)) continue;
    differences.push({ code: "criterion", id, sealed: null, now: outcome });
    changed2.add(id);
  }
  const told = new Set(differences.length > 0 ? [...TOLD, "missing", "conflicts", "tooWide"] : TOLD);
  const rest = (verdict) => Object.fromEntries(Object.entries(verdict).filter(([key]) => !told.has(key)));
  const order = sealed.criteria.map(({ id }) => id).join() === now.criteria.map(({ id }) => id).join();
  const [first] = [
    ...jsonDifferences(rest(sealed), rest(now), 1),
    ...ways,
    ...order || differences.length > 0 ? [] : [["criteria"]]
  ];
  if (first !== void 0) differences.push({ code: "verdict", at: pointer(first), ...placeOf(first, sealed, now) });
  return { differences, changed: changed2 };
}
var VALUES = ["actual", "expected", "margin"];
function placeOf([top, index, list, at, key], sealed, now) {
  if (top !== "criteria" || typeof index !== "number") return {};
  const before = sealed.criteria[index];
  if (before === void 0) return {};
  const place = { criterion: before.id };
  if (list !== "checks" || typeof at !== "number" || !VALUES.some((one2) => one2 === key)) return place;
  const one = before.checks?.[at];
  const other = now.criteria.find(({ id }) => id === before.id)?.checks[at];
  if (one?.fact === void 0 || one.fact !== other?.fact) return place;
  const values = [one, other].map((check) => check[key] ?? null);
  if (!values.every(isValue)) return place;
  return { ...place, fact: one.fact, sealed: values[0], now: values[1] };
}
function isValue(value) {
  if (Array.isArray(value)) return value.every((one) => typeof one === "string");
  if (isSpan(value)) return typeof value.from === "string" && typeof value.to === "string";
  return value === null || typeof value === "string" || typeof value === "boolean";
}

// src/seal/verify.ts
var verifyOptions = { rulebook: "rulebook", record: "any", changes: "any" };
function verifySealed(sealed, given = {}) {
  const options = knownOptions(given, verifyOptions);
  const one = plainJson(sealed);
  const read = sealedSchema.safeParse(one);
  if (!read.success) {
    return {
      same: false,
      verdictSame: null,
      differences: [{ code: "notASeal", at: pointer(read.error.issues[0]?.path ?? []) }]
    };
  }
  const { rulebook: by, asOf, verdict } = one;
  const differences = hashDifferences(one);
  const rulebook = options.rulebook ?? (by.id === hunan2016To2020().id ? hunan2016To2020() : void 0);
  if (rulebook === void 0) differences.push({ code: "rulebookMissing", sealed: { id: by.id, version: by.version } });
  else differences.push(...rulebookDifferences(by, rulebook));
  const { record, differences: ofRecord } = recordFor(rulebook ?? hunan2016To2020(), one, options.record);
  differences.push(...ofRecord);
  let behind = [];
  let verdictSame = null;
  if (rulebook !== void 0 && record !== void 0) {
    const again = reachedAgain(one, record, rulebook);
    differences.push(...again.differences);
    verdictSame = again.differences.some(({ code }) => code === "recordRefused") ? null : again.differences.length === 0;
    const changes = options.changes ?? (rulebook === hunan2016To2020() ? hunanChanges() : []);
    if (by.id === rulebook.id) {
      const { rule } = verdict.value;
      behind = changesSince(changes, { sealed: by.version, now: rulebook.version, asOf, rule, changed: again.changed });
    }
  }
  const same = differences.every(({ code }) => code === "packageDiffers");
  const [first] = behind;
  return { same, verdictSame, differences, ...first === void 0 ? {} : { since: first.version, changes: behind } };
}
function hashDifferences(sealed) {
  const { sha256, ...rest } = sealed;
  const { record, verdict } = sealed;
  const found = [];
  if (record.value !== void 0 && sha256Of(record.value) !== record.sha256) {
    found.push({ code: "altered", part: "record" });
  }
  if (sha256Of(verdict.value) !== verdict.sha256) found.push({ code: "altered", part: "verdict" });
  if (sha256Of(rest) !== sha256) found.push({ code: "altered", part: "seal" });
  if (sealed.package.version !== version) {
    found.push({ code: "packageDiffers", sealed: sealed.package.version, now: version });
  }
  return found;
}
function rulebookDifferences(by, rulebook) {
  const { id, version: of } = rulebook;
  const same = by.id === id && by.version === of && by.sha256 === rulebookDigest(rulebook);
  if (same) return [];
  return [{ code: "rulebookDiffers", sealed: { id: by.id, version: by.version }, now: { id, version: of } }];
}
function recordFor(rulebook, { record: sealed, asOf, verdict }, given) {
  const stored = sealed.value === void 0 ? void 0 : dated(rulebook, sealed.value, asOf);
  const form = formDifferences(sealed, verdict.value.level, stored?.own);
  const value = given === void 0 ? stored : dated(rulebook, given, asOf);
  if (value === void 0) return { differences: [...form, { code: "recordMissing" }] };
  if (value.refused !== void 0) return { differences: [...form, value.refused] };
  const { own, record } = value;
  if (given === void 0) {
    return { record, differences: own.asOf === asOf ? form : [...form, { code: "recordDiffers", paths: ["asOf"] }] };
  }
  if ([recordValue(own), recordByValue(own)].some((one) => sha256Of(one) === sealed.sha256)) {
    return { record, differences: form };
  }
  if (stored === void 0) return { record, differences: [...form, { code: "recordDiffers", paths: [] }] };
  const before = stored.own === void 0 ? sealed.value : recordByValue(stored.own);
  const ways = jsonDifferences(before, recordByValue(own), MAX_ISSUES);
  const paths = ways.map(pathText);
  return { record, differences: paths.length === 0 ? form : [...form, { code: "recordDiffers", paths }] };
}
function dated({ fields }, value, asOf) {
  try {
    const own = parseBy(fields, value, isDay(value?.asOf) ? {} : { asOf });
    return { own, record: own.asOf === asOf ? own : parseBy(fields, value, { asOf }) };
  } catch (error) {
    return { refused: refused(error) };
  }
}
function formDifferences({ sha256, omitted, value }, level, stored) {
  const found = [];
  if (isLevel(level) && omittedFrom(level).join() !== omitted.join())
    found.push({ code: "notAsSealed", part: "omitted" });
  if (stored !== void 0 && sha256Of(value) === sha256 && sha256Of(recordValue(stored)) !== sha256) {
    found.push({ code: "notAsSealed", part: "record" });
  }
  return found;
}
function reachedAgain({ verdict, readings, asOf, rulebook: by }, record, rulebook) {
  const known = Object.entries(readings).filter(
    ([id, option]) => rulebook.readings.some((reading) => reading.id === id && reading.options.some((one) => one.id === option))
  );
  let now;
  try {
    const { rule, subject } = verdict.value;
    now = evaluate(record, { asOf, rule, subject, readings: Object.fromEntries(known), rulebook });
  } catch (error) {
    return { differences: [refused(error)], changed: /* @__PURE__ */ new Set() };
  }
  const edited = rulebookDifferences(by, rulebook).length > 0;
  const ids = /* @__PURE__ */ new Set([...Object.keys(readings), ...Object.keys(now.readings)]);
  const optionOf = (options, id) => Object.hasOwn(options, id) ? options[id] ?? null : null;
  const ofReadings = [...ids].flatMap((id) => {
    const [sealed, applied] = [optionOf(readings, id), optionOf(now.readings, id)];
    const [usual] = rulebook.readings.find((reading) => reading.id === id)?.options ?? [];
    const added = edited && sealed === null && applied === usual?.id;
    return sealed === applied || added ? [] : [{ code: "readings", id, sealed, now: applied }];
  });
  const head = { rulebook: { id: by.id, version: by.version }, readings };
  const { caveats: _, ...bare } = now;
  const told = by.version === rulebook.version || "caveats" in verdict.value ? now : bare;
  const { differences, changed: changed2 } = verdictDifferences(verdict.value, { ...told, ...head });
  return { differences: [...ofReadings, ...differences], changed: changed2 };
}
function refused(error) {
  if (!isInvalidRecordError(error)) throw error;
  return { code: "recordRefused", issues: error.issues.map(({ code, path }) => ({ code, path })) };
}

// src/cli/verify-state.ts
var NO_FAULT = ["packageDiffers", "rulebookDiffers"];
var NOT_AT_HAND = ["recordMissing", "rulebookMissing"];
function stateOf({ same, verdictSame, differences }) {
  if (same) return "same";
  const only = (...codes) => differences.every(({ code }) => codes.includes(code));
  if (only("notASeal")) return "notASeal";
  if (verdictSame === true && only(...NO_FAULT)) return "otherRules";
  return verdictSame === null && only(...NO_FAULT, ...NOT_AT_HAND) ? "unchecked" : "differs";
}
var EXPLAINING = ["rulebookDiffers", "recordDiffers", "recordRefused"];
function isMerelyStated(found) {
  if (found.differences.some(({ code }) => code === "altered" || code === "notAsSealed")) return true;
  return stateOf(found) === "differs" && !found.differences.some(({ code }) => EXPLAINING.includes(code));
}

// src/cli/verify-text.ts
function stateText(state, { differences }, language) {
  const say = verifyWords[language];
  if (state !== "otherRules") return say[state];
  const rules = differences.find((one) => one.code === "rulebookDiffers");
  if (rules === void 0) throw new Error("Other rules, but none are named.");
  const { sealed, now } = rules;
  if (sealed.id !== now.id) return say.otherRules.other(named(sealed), named(now));
  const order = compareVersions(now.version, sealed.version);
  return say.otherRules[order === 0 ? "edited" : order > 0 ? "newer" : "other"](sealed.version, now.version);
}
function basisText(sealed, { language, rulebook }) {
  const { labelled, rules } = words[language];
  const { rule } = sealed.verdict.value;
  const known = rulebook.id === sealed.rulebook.id ? rulebook : void 0;
  const label = known && rulesOf(known).find(({ id }) => id === rule)?.labels[language];
  const chosen = Object.entries(sealed.readings).flatMap(([id, option]) => {
    const reading = known?.readings.find((one) => one.id === id);
    if (reading === void 0) return [`${id}=${option}`];
    if (reading.options[0]?.id === option) return [];
    return [labelled(rules.choice(...choiceWords([reading], id, option, language)), `${id}=${option}`)];
  });
  return verifyWords[language].basis(label === void 0 ? rule : labelled(label, rule), chosen);
}
function sealPartText(at, language) {
  const [, part = ""] = at.split("/");
  const parts = verifyWords[language].sealPart;
  return Object.hasOwn(parts, part) ? parts[part] ?? "" : "";
}
function differenceTexts({ differences, changes = [] }, level, settings) {
  const altered = differences.some(({ code }) => code === "altered");
  const lines = differences.map((one) => differenceText(one, isLevel(level) ? level : void 0, altered, settings));
  const { language } = settings;
  return [...lines, ...changes.map(({ version: version2, labels }) => verifyWords[language].since(version2, labels[language]))];
}
function differenceText(one, level, altered, settings) {
  const { language, rulebook } = settings;
  const say = verifyWords[language];
  const { outcome: outcomes } = words[language];
  const turned = altered ? say.turnedInFile : say.turned;
  const criterionText = (id) => criteriaOf(rulebook).find((each) => each.id === id)?.labels[language] ?? id;
  switch (one.code) {
    case "notASeal":
      return sealPartText(one.at, language);
    case "altered":
      return say.altered[one.part];
    case "notAsSealed":
      return say.notAsSealed[one.part];
    case "packageDiffers":
      return say.packageDiffers(one.sealed, one.now);
    case "rulebookMissing":
      return say.rulebookMissing(named(one.sealed));
    case "rulebookDiffers": {
      const [sealed, now] = [named(one.sealed), named(one.now)];
      return sealed === now ? say.rulebookEdited(sealed) : say.rulebookDiffers(sealed, now);
    }
    case "recordMissing":
      return say.recordMissing;
    case "recordDiffers":
      return say.recordDiffers(one.paths.map((path) => fieldText(path, level, settings)));
    case "recordRefused":
      return say.recordRefused(one.issues.map((issue) => issueText(issue, language, rulebook.fields)));
    case "readings": {
      const choice = (option) => choiceWords(rulebook.readings, one.id, option, language);
      const text = (option) => option === null ? say.none : choice(option)[1];
      return turned(say.reading(choice("")[0]), text(one.sealed), text(one.now));
    }
    case "outcome":
      return turned(say.outcome, outcomes[one.sealed], outcomes[one.now]);
    case "criterion": {
      const outcome = (of) => of === null ? say.none : outcomes[of];
      return turned(criterionText(one.id), outcome(one.sealed), outcome(one.now));
    }
    case "verdict": {
      const { criterion, fact, sealed, now, at } = one;
      if (criterion !== void 0 && fact !== void 0 && level !== void 0) {
        const label = rulebook.facts[level].get(fact)?.labels[language] ?? fact;
        const text = (value = null) => checkValueText(rulebook, level, fact, value, say.notGiven, language);
        const subject = say.ofCheck(criterionText(criterion), checkPart(at), label);
        return turned(subject, text(sealed), text(now));
      }
      const parts = say.verdictPart;
      const part = at.split("/").findLast((key) => Object.hasOwn(parts, key)) ?? "";
      return say.elsewhere(
        parts[part] ?? say.otherPart,
        criterion === void 0 ? void 0 : criterionText(criterion)
      );
    }
  }
}
function checkPart(at) {
  const [, , , , , key] = at.split("/");
  return key === "actual" || key === "margin" ? key : "expected";
}
function named({ id, version: version2 }) {
  return `${id} ${version2}`;
}
function fieldText(path, level, { language, rulebook }) {
  const label = level === void 0 ? path : pathLabel(level, path, language, rulebook);
  return label === path ? path : words[language].labelled(label, path);
}

// src/cli/verify-command.ts
var verifyFormats = ["text", "json"];
async function verifyFiles(options, session) {
  const { language, complain, colour, width } = session;
  const { mask } = options;
  const say = verifyWords[language];
  const vocabulary = words[language];
  const paint = painter(colour);
  const settings = { language, rulebook: options.by?.rulebook ?? hunan2016To2020() };
  const counts = { same: 0, otherRules: 0, differs: 0, unchecked: 0, notASeal: 0 };
  const list = options.format === "json" ? jsonList() : void 0;
  let severalFiles = false;
  let status = EXIT.ok;
  const raise = (to) => {
    status = Math.max(status, to);
  };
  const records = options.recordPath === void 0 ? void 0 : await recordsIn(options.recordPath, mask, settings, session, raise);
  if (records === "unread") return EXIT.refused;
  const one = (item) => {
    const { place, verdict: value, refusal } = asItIs(item, mask, settings);
    if (refusal !== void 0) {
      complain(refusalText(place, refusal, { ...settings, severalFiles }));
      counts.notASeal += 1;
      raise(EXIT.refused);
      return "";
    }
    const record = records?.get(keyOf(value?.verdict?.value));
    const found = shown(verifySealed(value, { ...options.by, record }), mask);
    const state = stateOf(found);
    counts[state] += 1;
    const where = placeKeys(place, severalFiles);
    if (state === "notASeal") {
      const at = found.differences[0]?.code === "notASeal" ? found.differences[0].at : "";
      complain(say.notASeal(vocabulary.place(place.file, place.line, place.item), sealPartText(at, language)));
      raise(EXIT.refused);
      return list?.item({ ...where, ...found }) ?? "";
    }
    if (state !== "same") raise(EXIT.notMet);
    const sealed = value;
    const { level, rule, outcome } = sealed.verdict.value;
    const { asOf, readings } = sealed;
    const id = shownId(sealed.verdict.value, mask);
    const recordFrom = records === void 0 ? void 0 : recordSource(sealed, record);
    if (list !== void 0) {
      const source = recordFrom === void 0 ? {} : { recordFrom };
      return list.item({ level, id, rule, asOf, readings, outcome, ...where, ...found, ...source });
    }
    const name = vocabulary.level[level] ?? level;
    const stated = isMerelyStated(found) ? say.asTheFileSays(vocabulary.outcome[outcome]) : vocabulary.outcome[outcome];
    const head = vocabulary.verdict(name, id, asOf, stated);
    const { mark, tone } = MARKS[state];
    const told = state === "otherRules" ? found.differences.filter(({ code }) => code !== "rulebookDiffers") : found.differences;
    const items = [
      ...differenceTexts({ ...found, differences: told }, level, settings),
      ...recordFrom === "seal" ? [say.onlyTheSeal] : []
    ];
    const title = `${mark} ${head}${vocabulary.wideSpace}${stateText(state, found, language)}`;
    const section = sectionOf("", title, [said(basisText(sealed, settings)), listBlock(items)]);
    return `${reportText({ ...section, tone }, paint, width)}
`;
  };
  const walked = await reportRecords({ ...options, mask: void 0, inputs: /* @__PURE__ */ new Map() }, session, {
    start(several) {
      severalFiles = several;
      return list?.start() ?? "";
    },
    record: one,
    end: () => list?.end() ?? `
${paint("strong", say.summary(counts))}
`
  });
  return Math.max(status, walked);
}
var MARKS = {
  same: { mark: "\u2713", tone: "met" },
  otherRules: { mark: "\u2248", tone: "undetermined" },
  differs: { mark: "\u2717", tone: "notMet" },
  unchecked: { mark: "?", tone: "undetermined" }
};
function recordSource(sealed, given) {
  if (given !== void 0) return "given";
  return sealed.record.value === void 0 ? null : "seal";
}
async function recordsIn(path, mask, settings, session, raise) {
  const { language, complain } = session;
  const records = /* @__PURE__ */ new Map();
  const walked = await eachRecord({ paths: [path] }, session, {
    start: async () => void 0,
    batch: async (items) => {
      for (const item of items) {
        const { place, verdict: value, refusal } = asItIs(item, mask, settings);
        if (refusal === void 0) {
          const key = keyOf(value);
          if (records.has(key)) {
            complain(verifyWords[language].twice(words[language].place(place.file, place.line, place.item)));
            raise(EXIT.refused);
          }
          records.set(key, value);
          continue;
        }
        complain(refusalText(place, refusal, { ...settings, severalFiles: true }));
        raise(EXIT.refused);
      }
    }
  });
  if (walked.status >= EXIT.refused) return "unread";
  if (records.size > 0) return records;
  complain(verifyWords[language].unreadRecords);
  return "unread";
}
function asItIs(item, mask, { rulebook }) {
  const { value } = item;
  const read = asWritten(mask === void 0 ? item : masked(item, mask), rulebook);
  return read.refusal === void 0 ? { ...read, verdict: value } : read;
}
function shown(found, mask) {
  if (mask === void 0) return found;
  const hidden = (path) => mask.issue({ code: "unknownKey", path }).path;
  const differences = found.differences.map((one) => {
    if (one.code === "recordDiffers") return { ...one, paths: one.paths.map(hidden) };
    if (one.code !== "recordRefused") return one;
    return { ...one, issues: one.issues.map((issue) => ({ ...issue, path: hidden(issue.path) })) };
  });
  return { ...found, differences };
}
function shownId({ level, id }, mask) {
  return mask === void 0 ? id : String(mask.record({ level, id }).id);
}
function keyOf(value) {
  const { level, id } = value ?? {};
  return JSON.stringify([level ?? null, id ?? null]);
}
var CHANGES = "changes.json";
function addVerify(root, session) {
  const { say, finish } = session;
  const command = root.command("verify").description(say.verify.about).argument("<files...>", say.verify.files).option("--record <file>", say.verify.record).addOption(new Option("--input <layout>", say.options.input).choices(["json", "ndjson"]));
  withMaskOptions(command, session).addOption(new Option("--format <format>", say.options.format).choices([...verifyFormats]).default("text")).addOption(languageOption(session)).option("--rulebook <folder>", say.options.rulebook).addHelpText("after", say.verify.after).action(async (paths, { record, rulebook, input, format, ...hide }) => {
    const by = rulebook === void 0 ? void 0 : rulesIn(rulebook, session);
    finish(
      await verifyFiles(
        { paths, input, format, recordPath: record, by, mask: await maskOf(hide, by?.rulebook ?? hunan2016To2020()) },
        session
      )
    );
  });
}
function rulesIn(folder, { say }) {
  const changes = companionIn(folder, CHANGES, say.unreadableRulebook);
  return {
    rulebook: loadFolder(folder, say.unreadableRulebook),
    changes: changes === void 0 ? [] : readChanges(changes)
  };
}
export {
  addVerify
};
