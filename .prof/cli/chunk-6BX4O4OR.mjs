import {
  jsonFilesIn,
  readFolder,
  readRules
} from "./chunk-P3CBETFC.mjs";
import {
  conditionShapes,
  extending,
  factsFile,
  fieldsFile,
  label,
  manifestFile,
  parametersFile,
  ruleFile
} from "./chunk-EWYKY24G.mjs";
import {
  Issues
} from "./chunk-RBHVAMQL.mjs";
import {
  inspectionCodes,
  keepInspections,
  mendings,
  readInspections,
  shippedInspections
} from "./chunk-KGDPXLMO.mjs";
import {
  UsageError
} from "./chunk-534TYOKS.mjs";
import {
  z
} from "./chunk-ZUZPS2KS.mjs";
import {
  isReadable
} from "./chunk-JF6CFRGO.mjs";
import {
  places,
  rulebookFrom,
  settledFiles,
  wholeOf
} from "./chunk-OBET4LAP.mjs";
import {
  INSPECT_FILE
} from "./chunk-FLDRFWA4.mjs";
import {
  InvalidRulebookError,
  isInvalidRulebookError
} from "./chunk-4JIJYX5D.mjs";
import {
  levels
} from "./chunk-LTCODZ6U.mjs";
import {
  printable
} from "./chunk-CTC4LZFA.mjs";

// src/kit/positions.ts
function positionsIn(text3) {
  const starts = [0];
  for (let at = text3.indexOf("\n"); at >= 0; at = text3.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
function placeText(place) {
  const { file, line, column } = place;
  return [printable(file), line, line === void 0 ? void 0 : column].filter((part) => part !== void 0).join(":");
}

// src/cli/load-folder.ts
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// src/kit/json-places.ts
import { findNodeAtLocation, parseTree } from "jsonc-parser";
var JsonPlaces = class {
  #tree;
  #at;
  constructor(text3) {
    this.#tree = parseTree(text3);
    this.#at = positionsIn(text3);
  }
  /** The key at a path, for what is wrong with the key itself. */
  key(segments) {
    const property = this.#node(segments)?.parent;
    return property === void 0 ? this.nearest(segments) : this.#at(property.offset);
  }
  /** The value at a path, or what it would stand in. */
  nearest(segments) {
    const node = this.#node(segments);
    if (node !== void 0) return this.#at(node.offset);
    return segments.length === 0 ? { line: 1, column: 1 } : this.nearest(segments.slice(0, -1));
  }
  #node(segments) {
    const path = segments.map((part) => typeof part === "symbol" ? "" : part);
    return this.#tree && findNodeAtLocation(this.#tree, path);
  }
};

// src/kit/mutate/places.ts
var RulebookPlaces = class {
  #texts;
  #read = /* @__PURE__ */ new Map();
  constructor(texts) {
    this.#texts = texts;
  }
  /** The value at a pointer, or what it would stand in. */
  at(file, pointer) {
    const text3 = Object.hasOwn(this.#texts, file) ? this.#texts[file] : void 0;
    if (text3 === void 0) return void 0;
    const places2 = this.#read.get(file) ?? new JsonPlaces(text3);
    this.#read.set(file, places2);
    const parts = pointer.split("/").slice(1);
    return places2.nearest(
      parts.map((part) => /^\d+$/.test(part) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~"))
    );
  }
};

// src/rulebook/inspect-file.ts
var LEAST = 1e-3;
var MANY = 1e3;
var text = z.string().check(z.minLength(1), z.maxLength(MANY));
var number = z.number().check(z.gte(LEAST));
var level = z.enum(levels);
var field = z.string().check(z.minLength(1), z.maxLength(MANY));
var ages = z.array(
  z.strictObject({
    field,
    code: text,
    from: z.optional(number.check(z.describe("said of who has completed so many years"))),
    below: z.optional(number.check(z.describe("said of who has not completed so many years")))
  })
).check(z.minLength(1), z.describe("codes of members that an age makes impossible or unlikely"));
var factors = z.array(z.strictObject({ kind: z.enum(["money", "percent"]), times: z.array(number).check(z.minLength(1)) })).check(z.minLength(1), z.describe("by what a figure in another unit is off"));
var plausible = z.array(z.strictObject({ level, field, from: number, to: number })).check(z.minLength(1), z.describe("between what a figure lies where its unit is right"));
var figures = z.array(
  z.strictObject({
    level,
    of: field.check(z.describe("a field, or a fact")),
    times: number.check(z.describe("more than so many times as much or as little as in the year before"))
  })
).check(z.minLength(1), z.describe("what is compared from year to year"));
var inspection = z.strictObject({
  id: z.enum(inspectionCodes).check(z.describe("the code")),
  severity: z.enum(["error", "warning", "note"]).check(z.describe("it cannot be true, hardly can, or is worth a look")),
  citations: z.array(z.strictObject({ source: text, at: text })).check(z.minLength(1)),
  limits: z.optional(z.record(z.string(), number).check(z.describe("its thresholds by name"))),
  codes: z.optional(z.array(text).check(z.minLength(1), z.describe("the codes that it is about"))),
  line: z.optional(text.check(z.describe("the parameter of the line that incomes are held to"))),
  ages: z.optional(ages),
  factors: z.optional(factors),
  plausible: z.optional(plausible),
  figures: z.optional(figures)
});
var inspectFile = z.strictObject({
  $schema: z.optional(z.string()),
  documents: z.optional(
    z.array(
      z.strictObject({
        id: text,
        title: label,
        address: z.optional(text.check(z.describe("where it can be read"))),
        weak: z.optional(z.boolean().check(z.describe("reported by others, or our own choice")))
      })
    ).check(z.maxLength(MANY), z.describe("what the codes rest on, beside the documents of rulebook.json"))
  ),
  inspections: z.array(inspection).check(z.maxLength(MANY)),
  weights: z.optional(
    z.array(
      z.strictObject({
        field,
        weight: number.check(z.describe("1 for what is typed; more for what is relied on more"))
      })
    ).check(z.maxLength(MANY), z.describe("how far fields are relied on: the least change by these is proposed"))
  ),
  mendings: z.optional(
    z.array(z.strictObject({ id: z.enum(mendings), cost: number })).check(z.maxLength(MANY), z.describe("how likely each way of writing a value wrong is: the least cost is it"))
  )
});

// src/rulebook/words-file.ts
var text2 = z.string().check(z.minLength(1), z.maxLength(1e3));
var sentence = z.union(
  [text2, z.array(text2).check(z.minLength(1), z.maxLength(20))],
  "sentence"
);
var perOutcome = { met: z.optional(sentence), notMet: z.optional(sentence), undetermined: z.optional(sentence) };
function about(section, named, said) {
  const told = places[section].map((place) => ` {${place}}`).join("");
  return z.optional(z.record(z.string(), said).check(z.describe(`by ${named}${told}`)));
}
var wordsFile = z.strictObject({
  $schema: z.optional(z.string()),
  rules: about(
    "rules",
    "verdict rule",
    z.strictObject({
      title: z.optional(text2.check(z.describe("what its form is called"))),
      afterMet: z.optional(text2.check(z.describe("what follows where it is met")))
    })
  ),
  criteria: about("criteria", "criterion", z.strictObject(perOutcome)),
  comparisons: about("comparisons", "fact", z.strictObject(perOutcome)),
  members: about(
    "members",
    "fact, of the members by whom it is not met or open:",
    z.strictObject({ notMet: z.optional(sentence), undetermined: z.optional(sentence) })
  ),
  questions: about("questions", "input", text2),
  remedies: about("remedies", "input, by input=code for the code that it has, or by fact:", sentence)
});

// src/rulebook/file-shapes.ts
var fileShapes = {
  manifest: manifestFile,
  extending,
  parameters: parametersFile,
  fields: fieldsFile,
  facts: factsFile,
  rules: ruleFile,
  words: wordsFile,
  inspections: inspectFile,
  ...conditionShapes(z.unknown(), z.unknown()),
  side: z.strictObject({ fact: z.string() })
};

// src/rulebook/load.ts
function loadRulebook(files) {
  try {
    const given = typeof files === "object" && files !== null ? files : {};
    const whole = wholeOf(given, new Issues(fileShapes), shippedInspections);
    const settled = settledFiles(whole.files);
    const rulebook = rulebookFrom(settled, new Issues(fileShapes, whole), "atOnce");
    if (Object.hasOwn(settled, INSPECT_FILE)) {
      const issues = new Issues(fileShapes, whole);
      keepInspections(rulebook, readInspections(issues, settled[INSPECT_FILE], rulebook));
      if (issues.all.length > 0) throw new InvalidRulebookError(issues.all);
    } else keepInspections(rulebook, void 0);
    return rulebook;
  } catch (error) {
    if (isInvalidRulebookError(error) || isReadable(files)) throw error;
    const issues = new Issues();
    issues.add("rulebook.json", [], { code: "badShape", reason: "unreadable" });
    throw new InvalidRulebookError(issues.all);
  }
}

// src/cli/load-folder.ts
function loadFolder(folder, unreadable) {
  namesIn(folder, unreadable);
  const path = rulebookFolder(folder);
  try {
    return loadRulebook(readRules(path).files);
  } catch (error) {
    if (!isInvalidRulebookError(error)) throw error;
    throw new InvalidRulebookError(error.issues.map((issue) => ({ ...issue, file: placeOf(issue, path) })));
  }
}
function placeOf({ file, pointer, ...issue }, folder) {
  const path = join(folder, file);
  if (!existsSync(path)) return file;
  const found = () => pointer === "" ? void 0 : new RulebookPlaces({ [file]: readFileSync(path, "utf8") }).at(file, pointer);
  const at = "column" in issue ? issue : found();
  return placeText({ file: path, line: at?.line, column: at?.column });
}
function companionIn(folder, name, unreadable) {
  if (!namesIn(folder, unreadable).includes(name)) return void 0;
  return readFolder(rulebookFolder(folder), [name]).files[name];
}
function filesIn(folder, unreadable) {
  namesIn(folder, unreadable);
  return readFolder(rulebookFolder(folder));
}
function rulebookFolder(named) {
  if (existsSync(named) || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(named)) return named;
  return shippedFolder(`rules/${named}`) ?? named;
}
function shippedFolder(path) {
  const folder = shippedPath(path);
  return folder !== void 0 && existsSync(join(folder, "rulebook.json")) ? folder : void 0;
}
function shippedPath(path) {
  return ["../", "../../"].map((up) => fileURLToPath(new URL(`${up}${path}`, import.meta.url))).find((found) => existsSync(found));
}
function namesIn(folder, unreadable) {
  try {
    return jsonFilesIn(rulebookFolder(folder));
  } catch {
    throw new UsageError(unreadable(folder));
  }
}

export {
  placeText,
  JsonPlaces,
  RulebookPlaces,
  inspectFile,
  wordsFile,
  fileShapes,
  loadRulebook,
  loadFolder,
  companionIn,
  filesIn,
  rulebookFolder,
  shippedFolder,
  shippedPath
};
