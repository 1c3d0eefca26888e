import {
  Bench,
  byOf,
  coverage,
  keyOf,
  mutantText,
  mutate,
  mutateOptions,
  parametersOf,
  pointText,
  pointsIn,
  readyCases,
  runCases,
  search,
  seedsAt,
  seedsOf,
  withProgress
} from "./chunk-GH5XWR2O.mjs";
import {
  measuresGiving,
  measuresGivingBy
} from "./chunk-YKDRAIS4.mjs";
import "./chunk-Y66BZI2H.mjs";
import "./chunk-OHTAWRUW.mjs";
import {
  describeCaseFault,
  suggestWords
} from "./chunk-7Z2VWZV5.mjs";
import {
  usualCases
} from "./chunk-WXLJMW5J.mjs";
import {
  readCases
} from "./chunk-42CANA2E.mjs";
import "./chunk-MP3Y6KQQ.mjs";
import "./chunk-P7E3KQBC.mjs";
import "./chunk-K3MDRZXC.mjs";
import "./chunk-AIZE7SUG.mjs";
import "./chunk-EVZEFY4G.mjs";
import {
  writeWhole
} from "./chunk-GCFJ3QW2.mjs";
import {
  jobsOption
} from "./chunk-VNDDMBIP.mjs";
import {
  languageOption
} from "./chunk-MXROL7Y3.mjs";
import {
  sourcesOf
} from "./chunk-O6MGPDWO.mjs";
import {
  fileShapes,
  loadRulebook,
  placeText
} from "./chunk-6BX4O4OR.mjs";
import "./chunk-P3CBETFC.mjs";
import "./chunk-EWYKY24G.mjs";
import {
  Issues
} from "./chunk-RBHVAMQL.mjs";
import "./chunk-2NNSBJM4.mjs";
import "./chunk-WXSDQUR7.mjs";
import "./chunk-KGDPXLMO.mjs";
import {
  EXIT,
  UsageError
} from "./chunk-534TYOKS.mjs";
import "./chunk-GB7RV5VI.mjs";
import "./chunk-ZUZPS2KS.mjs";
import "./chunk-UMR4S5L4.mjs";
import "./chunk-XL25S3FF.mjs";
import {
  casesWords
} from "./chunk-M6JKUOJW.mjs";
import "./chunk-FAS6UCBJ.mjs";
import "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import "./chunk-ZA6VSGI5.mjs";
import "./chunk-4FT4K7P6.mjs";
import "./chunk-AWJW7UYS.mjs";
import "./chunk-WQP3XGY7.mjs";
import {
  knownOptions
} from "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import {
  criteriaOf,
  leavesOf,
  readingsUsedBy,
  wholeOf
} from "./chunk-OBET4LAP.mjs";
import {
  isRuleFile
} from "./chunk-FLDRFWA4.mjs";
import "./chunk-4JIJYX5D.mjs";
import "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import "./chunk-NVZBQ6H2.mjs";
import "./chunk-4FUCRHE5.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import "./chunk-4KYNP42P.mjs";
import {
  levelOf
} from "./chunk-LTCODZ6U.mjs";
import {
  printableJson
} from "./chunk-CTC4LZFA.mjs";

// src/cli/cases-command.ts
import { existsSync } from "node:fs";

// src/kit/own-statements.ts
function ownStatements(given) {
  const { files, placeOf, isTakenOver } = wholeOf(given, new Issues(fileShapes));
  const namesIn = (file, list) => {
    const entries = files[file]?.[list] ?? [];
    return entries.flatMap(
      ({ id, name }, index) => isTakenOver(placeOf(file, [list, index]).file) ? [] : [id ?? name ?? ""]
    );
  };
  return {
    rules: new Set(
      Object.keys(files).filter(isRuleFile).flatMap((file) => namesIn(file, "rules"))
    ),
    readings: new Set(namesIn("rulebook.json", "readings")),
    parameters: new Set(namesIn("parameters.json", "parameters"))
  };
}

// src/kit/suggest/suggest.ts
var suggestOptions = { ...mutateOptions, language: "any" };
async function suggestCases(files, cases, options = {}) {
  const { language = "en", ...others } = knownOptions(options, suggestOptions);
  const rulebook = loadRulebook(files);
  const say = suggestWords[language];
  const mutation = await mutate(files, cases, others);
  const { failing } = mutation;
  if (failing.length > 0) return { cases: [], without: [], failing };
  const wanted = new Wanted(rulebook, cases, language);
  await wanted.cover(options.inherited === true ? void 0 : ownStatements(files), options.onProgress);
  for (const { mutant, fate, telling } of mutation.runs) {
    if (fate !== "survived") continue;
    const what = say.mutant(mutantText(mutant, rulebook, language));
    if (telling === void 0) wanted.without.push(what);
    else wanted.add(telling, what);
  }
  return { cases: wanted.suggested(), without: wanted.without, failing };
}
var Wanted = class {
  without = [];
  #rulebook;
  #cases;
  #ready;
  #bench;
  #language;
  #found = /* @__PURE__ */ new Map();
  constructor(rulebook, cases, language) {
    this.#rulebook = rulebook;
    this.#cases = cases;
    this.#ready = readyCases(rulebook.fields, cases);
    this.#bench = new Bench(rulebook);
    this.#language = language;
  }
  add({ record, readings, ...given }, reason) {
    const trial = { record, readings, ...byOf(given) };
    const key = JSON.stringify(trial);
    const found = this.#found.get(key) ?? { trial, reasons: [] };
    this.#found.set(key, found);
    found.reasons.push(reason);
  }
  /** Finds a record for each point of what is stated, or of all, that is not covered; one found for another may do. */
  async cover(stated, onProgress) {
    const runs = await runCases(this.#cases, { rulebook: this.#rulebook, engines: ["evaluator"] });
    const { points } = coverage(this.#rulebook, runs, ["criterion", "bound", "option", "period"]);
    const found = [];
    const lacking = points.filter((point) => point.cases === 0 && (stated === void 0 || isOf(stated, point)));
    for (const [done, { cases: _none, ...point }] of lacking.entries()) {
      onProgress?.(done, lacking.length);
      const key = keyOf(point);
      const what = pointText(point, this.#rulebook, this.#language);
      const trial = found.find(({ shows }) => shows.has(key))?.trial ?? this.#showing(point, key);
      if (trial === void 0) {
        this.without.push(what);
        continue;
      }
      found.push({ trial, shows: this.#shownBy(trial) });
      this.add(trial, suggestWords[this.#language].point(what));
    }
  }
  #shownBy({ record, readings, ...by }) {
    const { verdict } = this.#bench.judged(record, readings, by);
    const all = new Set(verdict?.criteria.map(({ id }) => id));
    return new Set(verdict === void 0 ? [] : pointsIn(this.#rulebook, verdict, all, true).map(keyOf));
  }
  #showing(point, key) {
    for (const { level, criteria } of this.#scopes(point)) {
      const days = point.kind === "period" ? [point.from ?? `${point.year}-12-31`] : [];
      const scope = { level, criteria, rulebooks: [this.#rulebook], days };
      const seeds = seedsOf(this.#ready, criteria, level, this.#bench);
      const near = seedsAt(seeds, days, this.#readingsOf(point));
      const found = search([...near, ...seeds], scope, (trial) => this.#shownBy(trial).has(key) ? 1 : void 0);
      if (found !== void 0) return found.trial;
    }
    return void 0;
  }
  /** The criteria, level by level, by which a point can be shown, and the measures that can show what they give. */
  #scopes(point) {
    const criteria = criteriaOf(this.#rulebook).filter((criterion) => canShow(criterion, point, this.#rulebook));
    const able = [...criteria, ...measuresShowing(point, this.#rulebook)];
    const levels = new Set(able.map(({ level }) => levelOf(level)));
    return [...levels].map((level) => {
      return { level, criteria: new Set(able.filter((one) => levelOf(one.level) === level).map(({ id }) => id)) };
    });
  }
  /** The option under which a point is shown, where it is under one. */
  #readingsOf(point) {
    switch (point.kind) {
      case "option":
        return { [point.reading]: point.option };
      case "bound": {
        const criterion = criteriaOf(this.#rulebook).find(({ id }) => id === point.criterion);
        const leaf = criterion && leavesOf(criterion.conditions).find(({ at }) => at === point.at);
        const choice = leaf?.choices.find(({ operator }) => operator === point.operator);
        return choice === void 0 ? {} : { [choice.reading]: choice.option };
      }
      case "period": {
        const { series, proRata } = this.#rulebook.parameters.get(point.parameter) ?? {};
        const reading = (series ?? proRata)?.reading;
        return reading === void 0 || point.option === void 0 ? {} : { [reading]: point.option };
      }
      default:
        return {};
    }
  }
  suggested() {
    const say = suggestWords[this.#language];
    return [...this.#found.values()].map(({ trial: { record, readings, ...by }, reasons }, index) => {
      const [first = ""] = reasons;
      return {
        name: say.name(first),
        record: { ...record, id: `SUGGESTED-${index + 1}` },
        ...by,
        ...Object.keys(readings).length === 0 ? {} : { readings },
        expect: {},
        unconfirmed: reasons.join(say.also)
      };
    });
  }
};
function isOf({ rules, readings, parameters }, point) {
  switch (point.kind) {
    case "criterion":
    case "bound":
      return rules.has(point.criterion);
    case "option":
      return readings.has(point.reading);
    case "period":
      return parameters.has(point.parameter);
    case "refusal":
    case "branch":
      return false;
  }
}
function canShow(criterion, point, rulebook) {
  const { id } = criterion;
  switch (point.kind) {
    case "criterion":
    case "bound":
      return id === point.criterion;
    case "option":
      return readingsUsedBy(criterion, rulebook).has(point.reading);
    case "period":
      return parametersOf(criterion, rulebook).includes(point.parameter);
    case "refusal":
    case "branch":
      return false;
  }
}
function measuresShowing(point, rulebook) {
  if (point.kind === "period") return measuresGiving(rulebook, point.parameter);
  return point.kind === "option" ? measuresGivingBy(rulebook, point.reading) : [];
}

// src/cli/cases-command.ts
async function suggest({ sources, paths, out, jobs, inherited }, session) {
  const { language, output, complain } = session;
  const say = casesWords[language];
  if (out !== void 0 && existsSync(out)) throw new UsageError(say.exists(out));
  const { cases, faults } = readCases(paths);
  for (const fault of faults) complain(`${placeText(fault)}: ${describeCaseFault(fault, language)}`);
  if (faults.length > 0) return EXIT.refused;
  const suggestions = await withProgress(
    session,
    (onProgress) => suggestCases(sources.files, cases, { language, jobs, inherited, onProgress })
  );
  for (const run of suggestions.failing) complain(say.failing(run.case.name));
  if (suggestions.failing.length > 0) return EXIT.notMet;
  const text = `${printableJson({ cases: suggestions.cases }, 2)}
`;
  for (const what of suggestions.without) complain(say.without(what));
  if (suggestions.cases.length > 0) {
    if (out === void 0) await output.write(text);
    else writeWhole(out, text);
  }
  complain(say.summary(suggestions.cases.length, out));
  return EXIT.ok;
}
function addCases(root, session) {
  const { say, language, finish } = session;
  const words = casesWords[language];
  const group = root.command("cases").description(words.about).helpCommand(false).addOption(languageOption(session)).addHelpText("after", words.after);
  group.command("suggest").description(words.suggest).option("--cases <path>", words.cases, (path, before = []) => [...before, path]).option("--out <file>", words.out).option("--jobs <number>", words.jobs, jobsOption(session)).option("--inherited", words.inherited).addOption(languageOption(session)).option("--rulebook <folder>", say.options.rulebook).addHelpText("after", words.after).action(async ({ cases, out, jobs: threads, inherited, ...flags }) => {
    const paths = cases ?? usualCases(flags.rulebook);
    finish(await suggest({ sources: sourcesOf(flags, session), paths, out, jobs: threads, inherited }, session));
  });
}
export {
  addCases
};
