import {
  describeCaseFault
} from "./chunk-7Z2VWZV5.mjs";
import {
  casesBeside,
  casesOfBase
} from "./chunk-WXLJMW5J.mjs";
import {
  readCases
} from "./chunk-42CANA2E.mjs";
import "./chunk-MP3Y6KQQ.mjs";
import {
  writeWhole
} from "./chunk-GCFJ3QW2.mjs";
import {
  languageOption
} from "./chunk-MXROL7Y3.mjs";
import {
  rulebookOf,
  sourcesOf
} from "./chunk-O6MGPDWO.mjs";
import {
  placeText,
  rulebookFolder,
  shippedFolder
} from "./chunk-6BX4O4OR.mjs";
import {
  jsonFilesIn,
  readFolder
} from "./chunk-P3CBETFC.mjs";
import "./chunk-EWYKY24G.mjs";
import "./chunk-RBHVAMQL.mjs";
import "./chunk-2NNSBJM4.mjs";
import "./chunk-WXSDQUR7.mjs";
import {
  aligned
} from "./chunk-S75OFTBI.mjs";
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
  initWords
} from "./chunk-M6JKUOJW.mjs";
import "./chunk-FAS6UCBJ.mjs";
import "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import {
  evaluate
} from "./chunk-4FT4K7P6.mjs";
import "./chunk-AWJW7UYS.mjs";
import "./chunk-WQP3XGY7.mjs";
import "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import {
  exitRuleOf
} from "./chunk-OBET4LAP.mjs";
import {
  baseName
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
  levels
} from "./chunk-LTCODZ6U.mjs";
import {
  printable,
  printableJson
} from "./chunk-CTC4LZFA.mjs";

// src/cli/init-command.ts
import { Option } from "commander";

// src/cli/init.ts
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { applyEdits, modify } from "jsonc-parser";
var SMALL = "fixtures/small-rulebook";
function init(folder, from, session) {
  const say = initWords[session.language];
  refuseTaken(folder, say);
  const rulebook = from ?? shippedFolder(SMALL) ?? SMALL;
  const { id, version } = rulebookOf({ rulebook }, session);
  const { texts } = sourcesOf({ rulebook }, session);
  const beside = Object.keys(texts).find((name) => name.startsWith("../"));
  if (beside !== void 0) throw new UsageError(say.buildsOnBeside(rulebook, dirname(beside)));
  const cases = casesBeside(rulebook);
  const ofCases = cases === void 0 ? {} : readFolder(cases, jsonFilesIn(cases)).texts;
  writeFiles(folder, texts);
  if (cases !== void 0) writeFiles(join(folder, "cases"), ofCases);
  return madeText(folder, say.made(folder, id, version), Object.keys(texts), cases !== void 0, say);
}
function refuseTaken(folder, { exists }) {
  if (existsSync(resolve(folder)) && !isEmptyFolder(resolve(folder))) throw new UsageError(exists(folder));
}
function madeText(folder, made, names, withCases, say) {
  const list = [
    ...names.map((name) => [`  ${printable(name)}`, purposeOf(name, say)]),
    ...withCases ? [["  cases", say.cases]] : []
  ];
  return `${[printable(made), ...aligned(list), printable(say.next(folder))].join("\n")}
`;
}
function purposeOf(name, { files, rules }) {
  return (Object.hasOwn(files, name) ? files[name] : void 0) ?? rules;
}
function isEmptyFolder(path) {
  try {
    return readdirSync(path).length === 0;
  } catch {
    return false;
  }
}
function writeFiles(folder, texts) {
  for (const [name, text] of Object.entries(texts)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, withSchema(text, schemasFrom(dirname(resolve(path)))));
  }
}
function schemasFrom(folder) {
  for (let above = folder; ; above = dirname(above)) {
    const schemas = join(above, "node_modules/tuopin/dist/schemas");
    if (existsSync(schemas)) return relative(folder, schemas).split(sep).join("/");
    if (dirname(above) === above) return void 0;
  }
}
function withSchema(text, schemas) {
  const $schema = JSON.parse(text)?.$schema;
  if (typeof $schema !== "string") return text;
  const schema = schemas === void 0 ? void 0 : `${schemas}/${basename($schema)}`;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: "\n" };
  return applyEdits(text, modify(text, ["$schema"], schema, { formattingOptions }));
}

// src/cli/init-extending.ts
import { readFileSync } from "node:fs";
import { basename as basename2, join as join2, relative as relative2, resolve as resolve2, sep as sep2 } from "node:path";
function initExtending(folder, { base, withCases }, session) {
  const say = initWords[session.language];
  refuseTaken(folder, say);
  const rulebook = rulebookOf({ rulebook: base }, session);
  const named = nameFrom(folder, base);
  if (named === void 0) throw new UsageError(say.outOfReach(base));
  const copied = withCases ? casesFrom(base, session) : {};
  const { id, validFrom, validTo } = rulebook;
  const own = basename2(resolve2(folder));
  const cover = {
    $schema: "rulebook.json",
    id: /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(own) && own !== id ? own : "my-rulebook",
    version: "1.0.0",
    labels: { zh: initWords.zh.name, en: initWords.en.name },
    extends: [named]
  };
  const first = {
    version: cover.version,
    date: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    asOf: { from: validFrom, to: validTo },
    criteria: ["*"],
    labels: { zh: initWords.zh.first, en: initWords.en.first }
  };
  const files = {
    "rulebook.json": textOf(cover),
    "changes.json": textOf({ $schema: "changes.json", changes: [first] })
  };
  const cases = { "first.json": textOf({ $schema: "case.json", cases: firstCases(rulebook, session) }), ...copied };
  writeFiles(folder, files);
  writeFiles(join2(folder, "cases"), cases);
  return madeText(folder, say.extending(folder, id, rulebook.version), Object.keys(files), true, say);
}
function nameFrom(folder, base) {
  if (rulebookFolder(base) !== base) return base;
  const way = relative2(resolve2(folder), resolve2(base)).split(sep2).join("/");
  const named = way.startsWith("..") ? way : `./${way}`;
  return baseName(named, "") === void 0 ? void 0 : named;
}
function firstCases(rulebook, { language }) {
  return levels.filter((level) => exitRuleOf(rulebook, level) !== void 0).map((level) => {
    const record = { level, id: level, asOf: rulebook.validTo, ...level === "household" ? { members: [{}] } : {} };
    const { outcome } = evaluate(record, { rulebook });
    return { name: initWords[language].nothingKnown[level], record, expect: { outcome } };
  });
}
function casesFrom(base, { language, complain }) {
  const say = initWords[language];
  const folder = casesOfBase(base);
  if (folder === void 0) throw new UsageError(say.noCases(base));
  const { cases, faults } = readCases([folder]);
  for (const fault of faults) complain(`${placeText(fault)}: ${describeCaseFault(fault, language)}`);
  if (faults.length > 0) throw new UsageError(say.noCases(base));
  const files = [...new Set(cases.map(({ place }) => place.file))];
  return Object.fromEntries(
    files.map((file) => {
      const text = readFileSync(file, "utf8");
      const name = join2(basename2(rulebookFolder(base)), relative2(folder, file));
      const own = cases.filter(({ place }) => place.file === file);
      if (own.every(({ place }) => place.recordFile === void 0)) return [name, text];
      const { cases: held, ...rest } = JSON.parse(text);
      const whole = held.map((one, index) => {
        const { recordFile, ...given } = one;
        return recordFile === void 0 ? one : { record: own.find(({ place }) => place.index === index)?.record, ...given };
      });
      return [name, textOf({ ...rest, cases: whole })];
    })
  );
}
function textOf(value) {
  return `${printableJson(value, 2)}
`;
}

// src/cli/init-command.ts
function addInit(root, session) {
  const { language, output, finish } = session;
  const words = initWords[language];
  root.command("init").description(words.about).argument("<folder>", words.folder).option("--rulebook <folder>", words.rulebook).addOption(new Option("--extends <rulebook>", words.extends).conflicts("rulebook")).option("--with-cases", words.withCases).addOption(languageOption(session)).addHelpText("after", words.after).action(async (folder, { rulebook, extends: base, withCases = false }) => {
    if (withCases && base === void 0) throw new UsageError(words.casesOfWhat);
    const made = base === void 0 ? init(folder, rulebook, session) : initExtending(folder, { base, withCases }, session);
    await output.write(made);
    finish(EXIT.ok);
  });
}
export {
  addInit
};
