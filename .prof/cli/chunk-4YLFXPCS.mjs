import {
  checkTeller
} from "./chunk-CRSIKKWG.mjs";
import {
  recordOptions
} from "./chunk-VPVVP3J5.mjs";
import {
  reportFormats
} from "./chunk-KOYRLZAT.mjs";
import {
  jsonReporter,
  ndjsonReporter
} from "./chunk-J4FVS6JH.mjs";
import {
  painter
} from "./chunk-IT73WSL6.mjs";
import {
  foldedText,
  placesOf
} from "./chunk-S75OFTBI.mjs";
import {
  listing
} from "./chunk-QDFZTXKC.mjs";
import {
  listWords
} from "./chunk-M6JKUOJW.mjs";
import {
  printable
} from "./chunk-CTC4LZFA.mjs";

// src/present/placed-cells.ts
var INDENT = 4;
function placedCells(cells, places) {
  const lines = [];
  let line = "";
  let width = 0;
  for (const { at, text, paint = (plain) => plain } of cells) {
    if (text === "") continue;
    const start = Math.max(at, width === 0 ? 0 : width + 1);
    const own = placesOf(text);
    if (start + own <= places) {
      line += `${" ".repeat(start - width)}${paint(text)}`;
      width = start + own;
      continue;
    }
    for (const part of foldedText(text, places - INDENT)) {
      if (width > 0) lines.push(line);
      line = `${" ".repeat(INDENT)}${paint(part)}`;
      width = INDENT + placesOf(part);
    }
  }
  return width > 0 ? [...lines, line] : lines;
}
function hangingLines(lead, text, places, paint = (plain) => plain) {
  const indent = placesOf(lead);
  return foldedText(text, places - indent).map(
    (part, index) => `${index === 0 ? paint(lead) : " ".repeat(indent)}${part}`
  );
}

// src/cli/report-list.ts
var LIST_WIDTH = 80;
var NARROWEST = 40;
var AT = { mark: 0, group: 2, id: 11, name: 24, persons: 33, figure: 41, outcome: 65 };
var OF_CRITERIA = [2, 46, 60];
var OF_VILLAGES = [2, 28, 40, 53, 70];
function listReporter(settings) {
  const say = listWords[settings.language];
  const paint = painter(settings.colour);
  const { width = 0 } = settings;
  const places = width < NARROWEST ? LIST_WIDTH : Math.min(LIST_WIDTH, width);
  const list = listing(settings);
  const folded = (text) => hangingLines("", printable(text), places);
  const recordLines = ({ mark, tone, notes, ...cells }) => [
    ...placedCells(
      [
        { at: AT.mark, text: mark, paint: (text) => paint(tone, text) },
        { at: AT.group, text: printable(cells.group) },
        { at: AT.id, text: printable(cells.id) },
        { at: AT.name, text: printable(cells.name) },
        { at: AT.persons, text: cells.persons },
        { at: AT.figure, text: cells.figure },
        { at: AT.outcome, text: cells.outcome, paint: (text) => paint(tone, text) }
      ],
      places
    ),
    ...notes.flatMap(
      (note) => hangingLines(`  ${note.mark} `, printable(note.text), places, (lead) => paint(note.tone, lead))
    )
  ];
  const table = (heading, at, rows) => rows.length === 0 ? [] : [
    "",
    paint("strong", heading),
    ...rows.flatMap(
      (row) => placedCells(
        row.map((text, index) => ({ at: at[index] ?? 0, text: printable(text) })),
        places
      )
    )
  ];
  let any = false;
  return {
    oneByOne: true,
    start: () => "",
    result(result) {
      any = true;
      list.count(result);
      return `${recordLines(list.cells(result)).join("\n")}
`;
    },
    hidden: list.count,
    counting: {
      counted() {
        const counts = { ...list.counted(), any };
        any = false;
        return counts;
      },
      add(counts) {
        list.add(counts);
        any ||= counts.any;
      }
    },
    looksAt: "names",
    end(counts) {
      const { byCriterion, byVillage, byKind, legend, total, remarks } = list.sums(counts);
      const lines = [
        ...table(say.byCriterion, OF_CRITERIA, byCriterion),
        ...table(say.byVillage, OF_VILLAGES, byVillage),
        ...byKind.length === 0 ? [] : ["", paint("strong", say.byKind), ...hangingLines("  ", say.kinds(byKind), places)],
        "",
        ...legend === "" ? [] : folded(legend).map((line) => paint("faint", line)),
        ...folded(total).map((line) => paint("strong", line)),
        ...remarks.flatMap(folded)
      ];
      return `${lines.slice(any ? 0 : lines.findIndex((line) => line !== "")).join("\n")}
`;
    }
  };
}

// src/cli/check-task.ts
var reporters = {
  list: async () => listReporter,
  table: async () => (await import("./report-table-XXQCFFC6.mjs")).tableReporter,
  json: async () => jsonReporter,
  ndjson: async () => ndjsonReporter,
  csv: async () => (await import("./report-csv-N2KRGMPU.mjs")).csvReporter,
  "csv-long": async () => (await import("./report-csv-long-MT6VML5N.mjs")).csvLongReporter,
  xlsx: async () => (await import("./report-xlsx-HS55YJY7.mjs")).xlsxReporter,
  md: async () => (await import("./report-list-page-D2FAHOO2.mjs")).markdownReporter,
  html: async () => (await import("./report-list-page-D2FAHOO2.mjs")).htmlReporter
};
var formats = [...Object.keys(reporters), ...reportFormats];
async function commonOptions({ paths, flags }, session) {
  const { village: villages, quiet = false } = flags;
  return { ...await recordOptions(paths, flags, session), requireMet: flags.require === "met", villages, quiet };
}
async function tellerOf({ flags, format }, common, session, notes) {
  if (flags.outcome === true) return (await import("./check-outcomes-32PQN7QU.mjs")).outcomeTeller(common, session);
  return checkTeller({ ...common, ...await checkedBy(format, flags) }, session, notes);
}
async function checkedBy(format, flags) {
  const { only, sort } = flags;
  const [crossCheck, allReadings] = [flags.crossCheck === true, flags.allReadings === true];
  const withProcedure = flags.with === "procedure";
  const written = format === "ndjson" && !crossCheck && !allReadings && !withProcedure && sort === void 0;
  return {
    report: written ? (await import("./report-json-BWCQ5TK2.mjs")).writtenReporter : await reporterOf(format, flags.require === "met"),
    written,
    binary: format === "xlsx",
    crossCheck,
    allReadings,
    withProcedure,
    only,
    sort,
    strict: flags.strict === true,
    tellNotAsked: true
  };
}
async function reporterOf(format, requireMet) {
  const forCi = reportFormats.find((one) => one === format);
  if (forCi === void 0) return reporters[format]();
  return (await import("./report-tested-JJOWUDFO.mjs")).testedReporter(forCi, requireMet);
}

export {
  formats,
  commonOptions,
  tellerOf
};
