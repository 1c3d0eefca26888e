import {
  lintFile
} from "./chunk-JSMGY5JU.mjs";
import {
  approvalFile
} from "./chunk-W7LVCME7.mjs";
import {
  recordSchema
} from "./chunk-HSLPEPFO.mjs";
import "./chunk-XNJ2CDZX.mjs";
import {
  sealedSchema
} from "./chunk-GNDVY2ZS.mjs";
import {
  changesFile
} from "./chunk-HPNZ7HSU.mjs";
import {
  clausesFile
} from "./chunk-54NKQVRR.mjs";
import {
  mutantsFile
} from "./chunk-Y66BZI2H.mjs";
import {
  caseFile
} from "./chunk-MP3Y6KQQ.mjs";
import {
  findingAnswersFile
} from "./chunk-XQT6EZDL.mjs";
import {
  amount,
  citations,
  eligibilityKeys,
  printedMeasures,
  verdictKeys,
  verdictSchema
} from "./chunk-IZ5UVDHS.mjs";
import {
  lifecycleFile
} from "./chunk-VXVY56QM.mjs";
import {
  languageOption
} from "./chunk-MXROL7Y3.mjs";
import {
  inspectFile,
  loadFolder,
  wordsFile
} from "./chunk-6BX4O4OR.mjs";
import "./chunk-P3CBETFC.mjs";
import {
  factsFileInFull,
  fieldsFile,
  manifestFileInFull,
  parametersFile,
  ruleFileInFull
} from "./chunk-EWYKY24G.mjs";
import "./chunk-RBHVAMQL.mjs";
import "./chunk-2NNSBJM4.mjs";
import "./chunk-KGDPXLMO.mjs";
import {
  EXIT,
  UsageError
} from "./chunk-534TYOKS.mjs";
import "./chunk-GB7RV5VI.mjs";
import {
  mappingSchema
} from "./chunk-D6NADZBN.mjs";
import "./chunk-BZDO7E6K.mjs";
import {
  toJSONSchema,
  z
} from "./chunk-ZUZPS2KS.mjs";
import "./chunk-UMR4S5L4.mjs";
import "./chunk-XL25S3FF.mjs";
import {
  citationTexts
} from "./chunk-WY4235D6.mjs";
import "./chunk-FAS6UCBJ.mjs";
import {
  unitWord
} from "./chunk-EEME2DP7.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import "./chunk-4FT4K7P6.mjs";
import "./chunk-AWJW7UYS.mjs";
import {
  outcomes
} from "./chunk-WQP3XGY7.mjs";
import "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import {
  exitRuleOf,
  factsBehind,
  hunan2016To2020,
  rulesOf
} from "./chunk-OBET4LAP.mjs";
import "./chunk-FLDRFWA4.mjs";
import "./chunk-4JIJYX5D.mjs";
import {
  languages
} from "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import "./chunk-NVZBQ6H2.mjs";
import {
  nearest
} from "./chunk-4FUCRHE5.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import {
  issueCodes
} from "./chunk-4KYNP42P.mjs";
import {
  commonTable,
  extraLabel,
  levelOf,
  levels
} from "./chunk-LTCODZ6U.mjs";
import {
  printableJson
} from "./chunk-CTC4LZFA.mjs";

// src/kit/field-words.ts
function fieldName({ label, unit }, units, language) {
  return unit === void 0 ? label[language] : words[language].labelled(label[language], unitWord(unit, units, language));
}
function codeTexts({ options = {} }, language) {
  return Object.entries(options).map(([code, word]) => `${code} = ${word[language]}`);
}

// src/kit/printed-schema.ts
var outcome = z.enum(outcomes);
var subjects = z.readonly(z.array(z.string()));
var option = z.strictObject({ option: z.string(), citations });
var printedVerdict = z.strictObject({
  ...verdictKeys,
  procedure: z.exactOptional(verdictSchema.check(z.describe("the verdict on the procedure; with --with procedure"))),
  contradictions: z.exactOptional(
    z.array(
      z.strictObject({
        code: z.string(),
        paths: z.array(z.string()).check(z.describe("the fields that contradict each other")),
        step: z.exactOptional(z.string().check(z.describe("the step of the procedure that it is about")))
      })
    ).check(z.describe("what cannot be true in the history; with --with procedure, only where there is such"))
  ),
  together: z.exactOptional(
    outcome.check(
      z.describe("what standard and procedure come to together; open where the history contradicts itself")
    )
  ),
  allReadings: z.exactOptional(
    z.strictObject({
      outcomes: z.array(outcome).check(z.describe("every outcome that some combination of readings gives")),
      firm: z.boolean(),
      flips: z.array(z.strictObject({ reading: z.string(), applied: option, other: option, outcome }))
    }).check(z.describe("whether the verdict hangs on how the text is read; with --all-readings"))
  )
});
var printedEligibility = z.strictObject({
  ...eligibilityKeys,
  measures: printedMeasures,
  totals: z.exactOptional(
    z.array(
      z.strictObject({
        id: z.string().check(z.describe("the measure")),
        ...amount.shape,
        value: z.string().check(z.describe("a decimal number: the amount times the members")),
        subjects: subjects.check(z.describe("the members who may receive it")),
        open: subjects.check(z.describe("those of whom it is open; they are not in the sum"))
      })
    ).check(z.describe("what the members may receive in all, measure by measure: never added up across measures"))
  )
});
var printedRefusal = z.strictObject({
  id: z.nullable(z.string()),
  level: z.nullable(z.enum(levels)),
  file: z.exactOptional(z.string().check(z.describe("where there are several"))),
  line: z.exactOptional(z.number()),
  item: z.exactOptional(z.number().check(z.describe("the position in a list, from 1"))),
  refused: z.array(
    z.strictObject({
      code: z.enum(issueCodes),
      path: z.string().check(z.describe("empty for the record as a whole")),
      expected: z.exactOptional(z.string()),
      found: z.exactOptional(z.string().check(z.describe("only the type where the field is personal"))),
      suggestion: z.exactOptional(z.string()),
      line: z.exactOptional(z.number()),
      column: z.exactOptional(z.number()),
      message: z.string()
    })
  )
});

// src/kit/json-schemas.ts
var sourcesOf = (fields) => ({
  household: { schema: recordSchema(fields, "household"), description: "A household as it is handed in." },
  village: { schema: recordSchema(fields, "village"), description: "A village as it is handed in." },
  township: { schema: recordSchema(fields, "township"), description: "A township as it is handed in." },
  county: { schema: recordSchema(fields, "county"), description: "A county as it is handed in." },
  verdict: { schema: printedVerdict, description: "What came of judging a record. Numbers are decimal strings." },
  eligibility: { schema: printedEligibility, description: "What a record may receive, measure by measure." },
  refusal: { schema: printedRefusal, description: "A record that was not judged, with all that is wrong with it." },
  case: { schema: caseFile, description: "Records with what they must come to: a verdict, or the codes of a refusal." },
  rules: { schema: ruleFileInFull, description: "A rule file of a rulebook: criteria and the verdict they make up." },
  fields: { schema: fieldsFile, description: "What records can say under a rulebook beside the common fields." },
  facts: { schema: factsFileInFull, description: "Values that a rulebook derives, each by one expression." },
  parameters: { schema: parametersFile, description: "The figures that policy sets, by date, with their sources." },
  words: { schema: wordsFile, description: "What a rulebook says in words of its own, in one language." },
  sealed: { schema: sealedSchema, description: "A sealed decision: a verdict with what it was reached from." },
  changes: { schema: changesFile, description: "Which version of a rulebook changed which verdicts, newest first." },
  rulebook: {
    schema: manifestFileInFull,
    description: "What a rulebook is: validity, documents, readings of their text."
  },
  approval: {
    schema: approvalFile,
    description: "Changes of verdicts, and gaps between layers of rules, found right."
  },
  mutants: { schema: mutantsFile, description: "Mutants of a rulebook that no case can notice, each with the reason." },
  lifecycle: { schema: lifecycleFile, description: "The states of a life in the register and the steps between them." },
  clauses: {
    schema: clausesFile,
    description: "The clauses of a document, with what judges by each or why nothing does."
  },
  inspect: {
    schema: inspectFile,
    description: "What is looked for in data, with severity, thresholds and source of each code."
  },
  answers: { schema: findingAnswersFile, description: "What was answered of findings, each by its key." },
  mapping: {
    schema: mappingSchema,
    description: "What the columns of a table hold, with answers to what it leaves open."
  },
  lint: {
    schema: lintFile,
    description: "Findings of tuopin lint that a rulebook keeps on purpose, with the reasons."
  }
});
var schemaNames = Object.keys(sourcesOf(commonTable));
function jsonSchemaOf(fields, name) {
  const { schema, description } = sourcesOf(fields)[name];
  const override = ({ jsonSchema }) => finish(jsonSchema, fields.units);
  const { $schema, ...rest } = toJSONSchema(schema, { io: "input", override });
  return { $schema, title: `tuopin ${name}`, ...orLikeBases(rest), description };
}
var listed = {
  units: "id",
  groups: "path",
  fields: "path",
  sources: "id",
  documents: "id",
  inspections: "id",
  weights: "field",
  mendings: "id",
  readings: "id",
  parameters: "id",
  facts: "id",
  rules: "name"
};
function orLikeBases(schema) {
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const name = listed[key];
    if (name === void 0 || property.items === void 0) return [key, property];
    const basedOn = {
      type: "string",
      description: 'the base, as "extends" names it, whose entry of this name holds but for what stands here'
    };
    const like = { type: "object", properties: { [name]: { type: "string" }, basedOn }, required: [name, "basedOn"] };
    return [key, { ...property, items: { anyOf: [property.items, like] } }];
  });
  const cover = [{ required: ["validFrom", "validTo", "sources", "readings"] }, { required: ["extends"] }];
  return {
    ...schema,
    ...schema.properties === void 0 ? {} : { properties: Object.fromEntries(properties) },
    ...schema.properties?.extends === void 0 ? {} : { anyOf: cover }
  };
}
function finish(schema, units) {
  const info = schema["x-field"];
  delete schema["x-field"];
  delete schema.readOnly;
  const label = schema["x-label"];
  if (label !== void 0) schema.description = languages.map((language) => label[language]).join("\n");
  if (info === void 0) return;
  schema.description = languages.map((language) => described(info, units, language)).join("\n");
  for (const number of numbersIn(schema)) {
    if (info.kind === "money") number.minimum = 0;
    if (info.minimum !== void 0) number.minimum = info.minimum;
    if (info.maximum !== void 0) number.maximum = info.maximum;
  }
}
function numbersIn(schema) {
  if (schema.type === "number") return [schema];
  return [...schema.anyOf ?? [], ...Object.values(schema.properties ?? {})].flatMap(numbersIn);
}
function described(info, units, language) {
  const { expected, rules } = words[language];
  const wanted = info.options === void 0 ? expected[info.kind === "text" ? "nonEmptyText" : info.kind] : codeTexts(info, language).join(rules.sentenceSeparator);
  return `${fieldName(info, units, language)}${rules.colon}${wanted}`;
}

// src/kit/rulebook-types-text.ts
var NAMES = {
  household: "HouseholdRecord",
  village: "VillageRecord",
  township: "TownshipRecord",
  county: "CountyRecord"
};
function rulebookTypes(rulebook, from) {
  const law = { rulebook, places: placesOf(rulebook) };
  const table = rulebook.fields;
  const declared = levels.flatMap((level) => [
    ...table.groupAt(level, "members")?.list === true ? [`/** A member of a household. */
export interface Member ${group(law, level, "members[]", "")}
`] : [],
    `/** A ${level} as it is handed in. */
export interface ${NAMES[level]} ${group(law, level, "", "")}
`
  ]);
  const readings = rulebook.readings.map((reading) => `${comment(readingText(reading), "  ")}
${choice(reading)}
`);
  return [
    `import type { EvidenceItem } from '${from}';
`,
    "/** A range: stands for a number of which only the ends are known, both included. */\nexport interface RangeOf<N> {\n  from: N;\n  to: N;\n}\n",
    "/** A value that may be left blank: null and undefined say no more than a key that is not there. */\nexport type OrBlank<T> = T | null | undefined;\n",
    ...declared,
    `/** A record of any level, as it is handed in. */
export type TuopinRecord = ${levels.map((level) => NAMES[level]).join(" | ")};
`,
    `/** The id of a verdict or a measure. */
export type RuleId =
${rulesOf(rulebook).map(({ id }) => `  | '${id}'`).join("\n")};
`,
    `/** An option for each reading that is chosen; the first is the default. */
export type ReadingChoices = {
${readings.join("")}};
`,
    "/** What is typed of the rulebook: `loadRulebook<Types>(files)`. */\nexport interface Types {\n  readonly record: TuopinRecord;\n  readonly rule: RuleId;\n  readonly readings: ReadingChoices;\n}\n"
  ].join("\n");
}
function placesOf(rulebook) {
  const places = /* @__PURE__ */ new Map();
  const ofExit = levels.flatMap((level) => exitRuleOf(rulebook, level) ?? []);
  for (const rules of [ofExit, rulesOf(rulebook)]) {
    const cited = /* @__PURE__ */ new Map();
    for (const criterion of rules.flatMap(({ criteria }) => criteria)) {
      const { level, citations: citations2 } = criterion;
      for (const path of factsBehind(criterion, rulebook).flatMap(({ inputs, beside = [] }) => [
        ...inputs,
        ...beside
      ])) {
        const key = placeKey(levelOf(level), path);
        cited.set(key, [...cited.get(key) ?? [], ...citations2]);
      }
    }
    for (const [key, citations2] of cited) if (!places.has(key)) places.set(key, citations2);
  }
  return places;
}
function placesText(citations2, rulebook) {
  const sources = [...new Set(citations2.map(({ source }) => source))];
  const ordered = sources.flatMap((source) => {
    const places = new Set(citations2.filter((one) => one.source === source).map(({ at }) => at));
    return [...places].map((at) => ({ source, at }));
  });
  return citationTexts(ordered, void 0, rulebook, languages[0]).join("; ");
}
function placeKey(level, path) {
  return `${level} ${path}`;
}
function readingText({ labels, options }) {
  return both(
    (language) => `${labels[language]}: ${options.map(({ id, labels: labels2 }) => `${id} = ${labels2[language]}`).join("; ")}`
  );
}
function choice({ id, options }) {
  return `  readonly ${id}?: ${options.map((option2) => `'${option2.id}'`).join(" | ")};`;
}
function group(law, level, path, indent) {
  const { keys } = law.rulebook.fields.groupAt(level, path) ?? { keys: [] };
  const lines = keys.map((key) => entry(law, level, path === "" ? key : `${path}.${key}`, key, `${indent}  `));
  return `{
${lines.join("\n")}
${indent}}`;
}
function entry(law, level, path, key, indent) {
  if (path === "level") return `${indent}level: '${level}';`;
  const said = (hint, declared) => `${comment(hint, indent)}
${indent}${key}${declared};`;
  if (key === "extra")
    return said(
      both((language) => extraLabel[language]),
      "?: unknown"
    );
  if (key === "evidence") {
    return said("What sources say, by path of the field.", "?: OrBlank<Record<string, EvidenceItem[]>>");
  }
  const table = law.rulebook.fields;
  const field = table.at(level, path);
  if (field !== void 0) {
    return said(hintOf(law, level, field), field.required === true ? ": string" : `?: OrBlank<${typeOf(field)}>`);
  }
  const within = table.groupAt(level, path);
  return said(
    both((language) => within?.label[language] ?? ""),
    within?.list === true ? ": Member[]" : `?: OrBlank<${group(law, level, path, indent)}>`
  );
}
function comment(text, indent) {
  return `${indent}/** ${text.replaceAll("*/", "* /")} */`;
}
function both(text) {
  return languages.map(text).join(" \xB7 ");
}
function hintOf({ rulebook, places }, level, field) {
  const name = both(
    (language) => [fieldName(field, rulebook.fields.units, language), codeTexts(field, language).join("; ")].filter((part) => part !== "").join(": ")
  );
  const asked = placesText(places.get(placeKey(level, field.path)) ?? [], rulebook);
  return asked === "" ? name : `${name} \xB7 ${asked}`;
}
function typeOf({ kind, options }) {
  switch (kind) {
    case "money":
    case "percent":
      return "number | string | RangeOf<number | string>";
    case "count":
    case "measure":
      return "number | RangeOf<number>";
    case "boolean":
      return "boolean";
    case "code":
      return Object.keys(options ?? {}).map((code) => `'${code}'`).join(" | ");
    case "date":
    case "text":
      return "string";
  }
}

// src/cli/schema-command.ts
var TYPES = "types";
var names = [...schemaNames, TYPES];
function addSchema(root, session) {
  const { say, output, finish: finish2 } = session;
  root.command("schema").description(say.schema).argument("<name>", say.list(names)).addOption(languageOption(session)).option("--rulebook <folder>", say.options.rulebook).action(async (name, { rulebook: folder }) => {
    if (!names.includes(name)) {
      throw new UsageError(say.unknownSchema(name, names, nearest(name, names)));
    }
    const rulebook = folder === void 0 ? hunan2016To2020() : loadFolder(folder, say.unreadableRulebook);
    await output.write(
      name === TYPES ? rulebookTypes(rulebook, "tuopin") : `${printableJson(jsonSchemaOf(rulebook.fields, name), 2)}
`
    );
    finish2(EXIT.ok);
  });
}
export {
  addSchema
};
