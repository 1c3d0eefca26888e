import {
  writeWhole
} from "./chunk-GCFJ3QW2.mjs";
import {
  languageOption
} from "./chunk-MXROL7Y3.mjs";
import {
  rulebookOf
} from "./chunk-O6MGPDWO.mjs";
import "./chunk-6BX4O4OR.mjs";
import "./chunk-P3CBETFC.mjs";
import "./chunk-EWYKY24G.mjs";
import "./chunk-RBHVAMQL.mjs";
import "./chunk-2NNSBJM4.mjs";
import {
  writeWorkbook
} from "./chunk-PDJW6MBO.mjs";
import "./chunk-KGDPXLMO.mjs";
import {
  rulebookName
} from "./chunk-LJR2ZG62.mjs";
import "./chunk-VWBSN3MG.mjs";
import "./chunk-62T4J2F6.mjs";
import {
  EXIT,
  UsageError
} from "./chunk-534TYOKS.mjs";
import {
  targetUnder
} from "./chunk-H73S24HX.mjs";
import "./chunk-GB7RV5VI.mjs";
import {
  enHeadings,
  headingsOf,
  targetOf,
  zhHeadings
} from "./chunk-BZDO7E6K.mjs";
import "./chunk-ZUZPS2KS.mjs";
import "./chunk-UMR4S5L4.mjs";
import "./chunk-RJYFQKDI.mjs";
import "./chunk-QXZ6F3ED.mjs";
import {
  tableWords
} from "./chunk-LHXEL4Q3.mjs";
import "./chunk-EYRT2QBD.mjs";
import "./chunk-XL25S3FF.mjs";
import {
  citationText
} from "./chunk-WY4235D6.mjs";
import "./chunk-FAS6UCBJ.mjs";
import {
  unitWord
} from "./chunk-EEME2DP7.mjs";
import "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import "./chunk-JF6CFRGO.mjs";
import {
  defaultRuleOf,
  factsBehind,
  hunan2016To2020
} from "./chunk-OBET4LAP.mjs";
import "./chunk-FLDRFWA4.mjs";
import "./chunk-4JIJYX5D.mjs";
import "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import "./chunk-NVZBQ6H2.mjs";
import {
  decimalBounds,
  isNumeric,
  nearest
} from "./chunk-4FUCRHE5.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import "./chunk-4KYNP42P.mjs";
import {
  MEMBER
} from "./chunk-LTCODZ6U.mjs";
import "./chunk-CTC4LZFA.mjs";

// src/cli/template-command.ts
import { existsSync } from "node:fs";

// src/tables/template-columns.ts
var templateLevels = ["household", "village", "county"];
var official = {
  household: [
    "county",
    "countyName",
    "townshipName",
    "village",
    "villageName",
    "id",
    "headName",
    "reported.members",
    "register.status",
    "year",
    "housing.dangerous",
    "reported.perCapitaNetIncome",
    "attested.water",
    "income.wages",
    "income.business",
    "income.property",
    "income.transfers",
    "income.oneOffTransfers",
    "income.productionCosts",
    "reported.netIncome",
    "members[].id",
    "members[].name",
    "idNumber",
    "members[].relation",
    "members[].birthDate",
    "members[].deathDate",
    "members[].schooling",
    "members[].medicalInsurance"
  ],
  village: ["county", "id", "name", "year", "register.status"],
  county: ["id", "name", "year", "register.status"]
};
var left = ["asOf"];
function templateColumns(level, rulebook, language, all = false) {
  const { fields } = rulebook;
  const uses = usesOf(level, rulebook, language);
  const isAll = all || uses.size === 0;
  const names = /* @__PURE__ */ new Set([
    ...official[level],
    ...fields.of(level).flatMap(({ path }) => isAll && !left.includes(path) || uses.has(path) ? [path] : [])
  ]);
  const columns = [];
  const leftOut = [];
  for (const name of names) {
    const target = targetOf(name, level, fields);
    if (target === void 0) continue;
    const named = headingOf(target, level, fields, language);
    const { criteria = [], clauses = [] } = uses.get(name) ?? {};
    if (named !== void 0) columns.push({ target, ...named, criteria: [...criteria], clauses: [...clauses] });
    else if (target.field !== void 0) leftOut.push(target.field);
  }
  return { columns, leftOut };
}
function usesOf(level, rulebook, language) {
  const uses = /* @__PURE__ */ new Map();
  for (const criterion of defaultRuleOf(rulebook, level)?.criteria ?? []) {
    const read = new Set(factsBehind(criterion, rulebook).flatMap(({ inputs }) => inputs));
    for (const { path, beside = [] } of rulebook.fields.of(level)) {
      if (!read.has(path) && !beside.some((one) => read.has(one))) continue;
      const use = uses.get(path) ?? { criteria: /* @__PURE__ */ new Set(), clauses: /* @__PURE__ */ new Set() };
      uses.set(path, use);
      use.criteria.add(criterion.labels[language]);
      for (const citation of criterion.citations) use.clauses.add(citationText(citation, rulebook, language));
    }
  }
  return uses;
}
var catalogues = { zh: zhHeadings, en: enHeadings };
function headingOf(target, level, fields, language) {
  const { to, field } = target;
  const called = catalogues[language][level][to] ?? [];
  const label = field === void 0 || field.label[language] === "" ? [] : [field.label[language]];
  const isAttested = field?.kind === "boolean" && field.beside !== void 0;
  const names = field?.kind === "boolean" && !isAttested ? [...label, ...called] : [...called, ...label];
  const known = headingsOf(level, fields);
  const isRead = (heading2) => targetUnder([heading2], known).target?.to === to;
  const name = names.find(isRead);
  if (name === void 0) return void 0;
  const { heading, unitInHeading } = tableWords[language].template;
  const unit = field?.unit === void 0 ? "" : unitInHeading[field.unit] ?? unitWord(field.unit, fields.units, language, "short");
  const whole = heading(name, unit, isAttested);
  return { heading: isRead(whole) ? whole : heading(name, "", isAttested), unit };
}
var isOfMember = ({ target: { to, member } }) => member || to.startsWith(MEMBER);

// src/tables/template-example.ts
var examples = {
  household: {
    county: "430000",
    village: "430000001001",
    year: "2018",
    "reported.members": "3",
    "reported.perCapitaNetIncome": "5200",
    "reported.netIncome": "15600",
    "housing.dangerous": "false",
    "housing.grade": "A",
    "housing.safeBy": "",
    "income.wages": "9600",
    "income.business": "4500",
    "income.property": "0",
    "income.transfers": "2700",
    "income.oneOffTransfers": "300",
    "income.productionCosts": "1200",
    "water.litresPerPersonDay": "60",
    "water.roundTripMinutes": "10",
    "water.horizontalMetres": "100",
    "water.verticalMetres": "5",
    "water.shortDaysPerYear": "0",
    "register.status": "registered"
  },
  village: {
    county: "430000",
    year: "2018",
    registeredRuralPopulation: "1000",
    remainingPoorPersons: "15",
    incidence: "1.5",
    collectiveIncome: "60000",
    "register.status": "povertyVillage"
  },
  county: {
    year: "2018",
    registeredRuralPopulation: "300000",
    remainingPoorPersons: "4500",
    incidence: "1.5",
    ruralDisposableIncome: "10600",
    ruralIncomeGrowth: "9.6",
    provinceRuralIncomeGrowth: "8.9",
    "relocation.planned": "2000",
    "relocation.completed": "2000",
    "povertyVillages.total": "100",
    "povertyVillages.exited": "98",
    "register.status": "povertyCounty"
  }
};
var exampleMembers = [
  {
    "members[].id": "1",
    "members[].relation": "head",
    "members[].birthDate": "1968-03-08",
    "members[].schooling": ""
  },
  {
    "members[].id": "2",
    "members[].relation": "spouse",
    "members[].birthDate": "1970-10-21",
    "members[].schooling": ""
  },
  {
    "members[].id": "3",
    "members[].relation": "child",
    "members[].birthDate": "2008-05-16",
    "members[].schooling": "inSchool"
  }
].map((own) => ({
  idNumber: "",
  "members[].deathDate": "",
  "members[].medicalInsurance": "resident",
  "members[].sharesIncome": "true",
  ...own
}));
var exampleOfKinds = {
  date: "2018-06-30",
  boolean: "true",
  money: "1000",
  percent: "1.5",
  count: "10",
  measure: "10"
};

// src/tables/write-template.ts
function writeTemplate(level, options = {}) {
  const { forms, about } = templateSheets(level, options);
  return writeWorkbook([...forms, about]);
}
function templateSheets(level, { rulebook = hunan2016To2020(), language = "zh", all = false }) {
  const { template: say } = tableWords[language];
  const { columns: judged, leftOut } = templateColumns(level, rulebook, language, all);
  const columns = judged.map((column) => formColumn(column, judged, language));
  const ofMembers = columns.filter(isOfMember);
  const number = columns.filter(({ target }) => target.to === "id").map((column) => ({ ...column, fill: `${say.required}${say.idOfHousehold}` }));
  const parts = [
    { part: level, held: columns.filter((column) => !isOfMember(column)) },
    ...ofMembers.length === 0 ? [] : [{ part: "members", held: [...number, ...ofMembers] }]
  ];
  const forms = parts.map(({ part, held }) => formOf(part, level, held, language));
  const lines = [
    say.rulebook(rulebookName(rulebook, language)),
    ...ofMembers.length === 0 ? [] : [say.household],
    ...say.general,
    ...leftOut.length === 0 ? [] : [say.leftOut(leftOut.map(({ label }) => label[language]))]
  ];
  return { forms, about: aboutSheet(lines, forms, language) };
}
function formColumn(column, all, language) {
  const { template: say } = tableWords[language];
  const { to, field } = column.target;
  const { kind = "text", minimum, maximum, beside } = field ?? {};
  const whole = all.find((one) => field?.partOf !== void 0 && one.target.to === field.partOf);
  const fill = [
    `${isRequired(column) ? say.required : ""}${say.fillOf[to] ?? say.fill[kind]}`,
    ...maximum === void 0 ? [] : [say.between(String(minimum ?? 0), String(maximum))],
    ...whole === void 0 ? [] : [say.partOf(whole.heading)],
    ...beside === void 0 ? [] : [say.second]
  ];
  return { ...column, fill: fill.join(say.betweenParts), options: wordsOf(field, language) };
}
function wordsOf(field, language) {
  const { template: say } = tableWords[language];
  if (field?.kind === "boolean") return [say.yes, say.no];
  return Object.values(field?.options ?? {}).map((label) => label[language]);
}
var isRequired = ({ target: { to } }) => to === "id" || to === "year";
var TITLE = { bold: true, centered: true };
var HEAD = { bold: true, wrap: true, centered: true, bordered: true, fill: "DDEBF7" };
var REQUIRED = { ...HEAD, fill: "FFE699" };
var EXAMPLE = { bordered: true, fill: "EDEDED" };
var TEXT = "@";
var HEADER = 3;
var LAST = 2e4;
function formOf(part, level, held, language) {
  const { template: say } = tableWords[language];
  const look = ({ target: { field } }) => isNumeric(field?.kind ?? "text") ? EXAMPLE : { ...EXAMPLE, format: TEXT };
  const place = (column) => ({ column, from: HEADER + 1, to: LAST });
  const hasMoney = held.some(({ target: { field } }) => field?.kind === "money");
  const shown = part === "members" ? exampleMembers.keys() : [void 0];
  const named = held.findIndex(({ target: { to, field } }) => to === "headName" || field?.identifies === "person");
  return {
    name: say.sheets[part],
    held,
    frozenRows: HEADER,
    frozenColumns: Math.max(1, named + 1),
    merged: [{ top: 1, left: 1, bottom: 1, right: Math.min(held.length, TITLE_COLUMNS) }],
    columns: held.map((column) => ({ width: widthOf(column), ...formatOf(column) })),
    rows: [
      [{ text: say.titles[part], look: TITLE }],
      [
        { text: say.office },
        ...hasMoney ? [...Array(TITLE_COLUMNS - 2).fill(void 0), { text: say.unitOfMoney }] : []
      ],
      held.map((column) => ({ text: column.heading, look: isRequired(column) ? REQUIRED : HEAD })),
      ...Array.from(
        shown,
        (member) => held.map((column) => ({ ...exampleOf(column, level, member, language), look: look(column) }))
      )
    ],
    choices: held.flatMap(({ options }, index) => options.length === 0 ? [] : [{ ...place(index + 1), options }]),
    bounds: held.flatMap(({ target: { field } }, index) => {
      if (field === void 0 || !isNumeric(field.kind)) return [];
      const { least, most } = decimalBounds(field);
      return [{ ...place(index + 1), whole: field.kind === "count", least, most }];
    }),
    comments: held.map((column, index) => ({
      row: HEADER,
      column: index + 1,
      text: commentOf(column, language)
    }))
  };
}
var TITLE_COLUMNS = 8;
var formatOf = ({ target: { field } }) => isNumeric(field?.kind ?? "text") ? {} : { format: TEXT };
function widthOf({ heading, options, target: { field } }) {
  const wide = (text) => text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0);
  const longest = Math.max(0, ...options.map(wide));
  const least = field === void 0 || field.kind === "text" || field.kind === "date" ? 13 : 9;
  return Math.min(24, Math.max(least, Math.ceil(wide(heading) / 2) + 1, longest + 3));
}
function exampleOf({ target: { to, field }, criteria }, level, member, language) {
  const { template: say } = tableWords[language];
  if (to === "id") return { text: say.example };
  if (to === "members[].name") return { text: say.exampleMembers[member ?? 0] ?? "" };
  const { kind = "text", options = {} } = field ?? {};
  const ofKind = criteria.length === 0 ? "" : exampleOfKinds[kind] ?? Object.keys(options)[0] ?? say.exampleText;
  const own = member === void 0 ? examples[level] : exampleMembers[member];
  const text = say.examples[level]?.[to] ?? own?.[to] ?? ofKind;
  if (text === "") return { text };
  if (kind === "boolean") return { text: text === "true" ? say.yes : say.no };
  if (kind === "code") return { text: options[text]?.[language] ?? "" };
  return isNumeric(kind) ? { number: text } : { text };
}
function commentOf(column, language) {
  const { template: say } = tableWords[language];
  const { unit, fill, options, criteria, clauses } = column;
  const line = (has, text) => has ? [text] : [];
  return [
    column.heading,
    ...line(unit !== "", say.unitIs(unit)),
    fill,
    ...line(options.length > 0, say.options(options)),
    ...line(!isRequired(column), say.blank),
    ...line(criteria.length > 0, say.usedFor(criteria)),
    ...line(clauses.length > 0, say.clause(clauses))
  ].join("\n");
}
function aboutSheet(lines, forms, language) {
  const { template: say } = tableWords[language];
  const widths = [8, 24, 8, 34, 40, 24, 28];
  const cell = (text) => ({ text, look: { wrap: true, bordered: true } });
  return {
    name: say.about,
    columns: widths.map((width) => ({ width })),
    merged: lines.map((_, index) => ({ top: index + 2, left: 1, bottom: index + 2, right: widths.length })),
    rows: [
      [{ text: say.about, look: { bold: true } }],
      ...lines.map((text) => [{ text }]),
      say.heads.map((text) => ({ text, look: HEAD })),
      ...forms.flatMap(
        ({ name, held }) => held.map(
          ({ heading, unit, fill, options, criteria, clauses }) => [
            ...[name, heading, unit, fill],
            ...[options, criteria, clauses].map((ones) => ones.join(say.betweenWords))
          ].map(cell)
        )
      )
    ]
  };
}

// src/cli/template-command.ts
function addTemplate(root, session) {
  const { say, language, complain, finish } = session;
  root.command("template").description(say.template.about).argument("<level>", say.template.level).requiredOption("-o, --out <file>", say.template.out).option("--all", say.template.all).addOption(languageOption(session)).option("--rulebook <folder>", say.options.rulebook).addHelpText("after", say.template.after).action((named, { out, all = false, ...flags }) => {
    const words = tableWords[language];
    const level = templateLevels.find((one) => one === named);
    if (level === void 0)
      throw new UsageError(say.template.unknownLevel(named, templateLevels, nearest(named, templateLevels)));
    if (!/\.xlsx$/i.test(out)) throw new UsageError(words.template.notXlsx(out));
    if (existsSync(out)) throw new UsageError(words.exists(out));
    writeWhole(out, writeTemplate(level, { rulebook: rulebookOf(flags, session), language, all }));
    complain(words.template.written(out));
    finish(EXIT.ok);
  });
}
export {
  addTemplate
};
