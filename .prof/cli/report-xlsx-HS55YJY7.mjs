import {
  writeWorkbook
} from "./chunk-PDJW6MBO.mjs";
import {
  describeFinding
} from "./chunk-62DH7BDR.mjs";
import {
  createInspector
} from "./chunk-D6LINEE3.mjs";
import "./chunk-TYJ3NPD6.mjs";
import "./chunk-KGDPXLMO.mjs";
import {
  listedColumns,
  listedRow
} from "./chunk-SJ6SH7S3.mjs";
import {
  basisOf,
  listing,
  villageName
} from "./chunk-QDFZTXKC.mjs";
import "./chunk-LCYCGBFS.mjs";
import "./chunk-UT3ZRD77.mjs";
import {
  countedWords
} from "./chunk-66RVVPPP.mjs";
import "./chunk-GH36RKIS.mjs";
import {
  criterionLabel
} from "./chunk-QNOJT5TT.mjs";
import {
  rulebookName
} from "./chunk-LJR2ZG62.mjs";
import "./chunk-J5ZINK3D.mjs";
import {
  rulebookDigest
} from "./chunk-VWBSN3MG.mjs";
import "./chunk-L7MZGXCK.mjs";
import "./chunk-WQNZWZS5.mjs";
import "./chunk-YA63A2LX.mjs";
import "./chunk-62T4J2F6.mjs";
import "./chunk-Q7TI4OCT.mjs";
import "./chunk-2TXO4SBQ.mjs";
import "./chunk-BAMTXTJA.mjs";
import {
  noteText
} from "./chunk-BMA5T4YX.mjs";
import "./chunk-RJYFQKDI.mjs";
import "./chunk-QXZ6F3ED.mjs";
import "./chunk-AGZEWP7Y.mjs";
import {
  tableWords
} from "./chunk-LHXEL4Q3.mjs";
import "./chunk-EYRT2QBD.mjs";
import {
  issueText
} from "./chunk-XL25S3FF.mjs";
import "./chunk-7RS57R4P.mjs";
import {
  listWords
} from "./chunk-M6JKUOJW.mjs";
import "./chunk-QBPQKL24.mjs";
import "./chunk-3CKIJAHR.mjs";
import "./chunk-IGHS2P46.mjs";
import "./chunk-WY4235D6.mjs";
import "./chunk-ARKL6N42.mjs";
import "./chunk-FAS6UCBJ.mjs";
import "./chunk-EI3U6MMV.mjs";
import "./chunk-EEME2DP7.mjs";
import "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import "./chunk-4FT4K7P6.mjs";
import "./chunk-AWJW7UYS.mjs";
import {
  outcomes
} from "./chunk-WQP3XGY7.mjs";
import "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import "./chunk-OBET4LAP.mjs";
import "./chunk-FLDRFWA4.mjs";
import "./chunk-4JIJYX5D.mjs";
import "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import "./chunk-NVZBQ6H2.mjs";
import "./chunk-4FUCRHE5.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import {
  cellAddress
} from "./chunk-4KYNP42P.mjs";
import "./chunk-LTCODZ6U.mjs";
import "./chunk-W5DRNYOJ.mjs";
import "./chunk-CTC4LZFA.mjs";

// src/tables/result-workbook.ts
var HEAD = { bold: true, wrap: true, fill: "DDEBF7", bordered: true };
var BODY = { wrap: true, bordered: true };
var looks = {
  met: BODY,
  notMet: { ...BODY, fill: "FFC7CE" },
  undetermined: { ...BODY, fill: "FFEB9C" },
  refused: { ...BODY, fill: "D9D9D9" }
};
var numeric = /* @__PURE__ */ new Set(["persons", "figure", "above", "line", "item"]);
var widths = {
  village: 15,
  id: 18,
  name: 10,
  persons: 6,
  figure: 11,
  above: 11,
  outcome: 10,
  notMet: 38,
  open: 34,
  notes: 30,
  file: 20
};
var PRINTED = listedColumns.indexOf("notes");
var USUAL_WIDTH = 13;
function resultWorkbook(settings) {
  const { language, rulebook } = settings;
  const say = tableWords[language].sheets;
  const list = listing(settings);
  const rowOf = listedRow(settings);
  const look = createInspector({ rulebook });
  const rows = [];
  const doubts = [];
  const days = /* @__PURE__ */ new Set();
  const files = /* @__PURE__ */ new Set();
  const notesOf = ({ notes = [] }, village, id) => notes.map(({ note, ofTable }) => [
    ofTable ? "" : village,
    ofTable ? "" : id,
    ofTable ? say.table : say.doubt,
    noteText(note, language),
    cellAddress(note)
  ]);
  const doubtsOf = ({ refusal, ...result }, village, id) => {
    if (refusal !== void 0) {
      return refusal.issues.map((issue) => [
        village,
        id,
        say.refused,
        issueText(issue, language, rulebook.fields),
        issue.cell === void 0 ? "" : cellAddress(issue)
      ]);
    }
    const record = "record" in result ? result.record : void 0;
    if (record === void 0) return [];
    return look(record).map((finding) => [village, id, say.doubt, describeFinding(finding, language), ""]);
  };
  const besideOf = ({ beside = [] }, village, id) => beside.map(({ text: text2, cell }) => [village, id, say.doubt, text2, cell]);
  return {
    add(result) {
      list.count(result);
      const told = list.listed(result);
      const row = rowOf(told, result.place);
      rows.push({ values: listedColumns.map((column) => row[column]), outcome: told.outcome });
      for (const doubtful of [doubtsOf, notesOf, besideOf])
        doubts.push(...doubtful(result, String(row.village), told.id));
      if (told.asOf !== "") days.add(told.asOf);
      if (row.file !== "") files.add(String(row.file));
    },
    count: (result) => list.count(result),
    toBytes(counts) {
      const { byCriterion, byVillage } = list.counted();
      const outcomeNames = countedWords(settings);
      const resultNames = [...outcomes.map((outcome) => outcomeNames[outcome]), say.refused];
      const criteria = [...byCriterion].map(([id, { rule, tally }]) => {
        const label = criterionLabel({ verdict: { rule }, rulebook, language }, id);
        return [text(label), number(tally.notMet), number(tally.undetermined)];
      });
      const villages = [...byVillage].map(
        ([village, tally]) => [text(villageName(village, language)), ...tallyCells(tally)]
      );
      const sheets = [
        {
          ...sheet(
            say.list,
            listedColumns.map((column) => listWords[language].row[column]),
            listRows(),
            listedColumns.map((column) => ({ width: widths[column] ?? USUAL_WIDTH }))
          ),
          printedColumns: PRINTED
        },
        sheet(say.criteria, [say.criterion, outcomeNames.notMet, outcomeNames.undetermined], criteria, wide(36)),
        sheet(say.villages, [say.village, ...resultNames], villages, wide(24)),
        sheet(
          say.doubts,
          [say.village, say.id, say.kind, say.text, say.cell],
          [
            ...doubts,
            ...(counts.beside?.alone ?? []).map(
              (one) => [one.village, one.id, say.doubt, one.text, one.cell]
            )
          ].map((row) => row.map(text)),
          [{ width: 16 }, { width: 20 }, { width: 12 }, { width: 80 }, { width: 18 }]
        ),
        about(counts)
      ];
      return writeWorkbook(sheets);
    }
  };
  function* listRows() {
    for (const { values, outcome } of rows) {
      yield values.map((value, index) => cellOf(listedColumns[index], value, outcome));
    }
  }
  function about({ read, skipped, beside, ...counts }) {
    const lines = [
      [say.rulebook, rulebookName(rulebook, language)],
      [say.digest, rulebookDigest(rulebook)],
      [say.readings, basisOf(settings).join("; ") || say.usual],
      [say.asOf, [...days].sort().join(", ")],
      [say.files, [...files].join(", ")],
      ...beside === void 0 ? [] : [
        [say.secondList, beside.counts],
        ["", beside.remark]
      ],
      [say.read, listWords[language].total({ read, skipped, ...counts }, countedWords(settings))],
      ["", say.margin],
      ["", beside === void 0 ? say.undetermined : say.undeterminedBeside]
    ];
    return {
      name: say.about,
      columns: [{ width: 18 }, { width: 90 }],
      rows: lines.map(([name, value]) => [
        { text: name, look: { bold: true } },
        { text: value, look: { wrap: true } }
      ])
    };
  }
}
function sheet(name, heads, rows, columns) {
  return { name, columns, frozenRows: 1, filterRow: 1, rows: headed(heads, rows) };
}
function* headed(heads, rows) {
  yield heads.map((head) => ({ text: head, look: HEAD }));
  yield* rows;
}
var text = (value) => ({ text: value, look: BODY });
var number = (value) => ({ number: value, look: BODY });
var tallyCells = ({ refused, ...tally }) => [
  ...outcomes.map((outcome) => number(tally[outcome])),
  number(refused)
];
var wide = (first) => [{ width: first }, ...Array(4).fill({ width: USUAL_WIDTH })];
function cellOf(column, value, outcome) {
  const look = column === "outcome" ? looks[outcome] : BODY;
  if (value === null || value === "") return { text: "", look };
  const isNumber = typeof value === "number" || numeric.has(column) && /^-?\d+(?:\.\d+)?$/.test(String(value));
  return isNumber ? { number: value, look } : { text: String(value), look };
}

// src/cli/report-xlsx.ts
function xlsxReporter(settings) {
  const workbook = resultWorkbook(settings);
  return {
    start: () => "",
    result(result) {
      workbook.add(result);
      return "";
    },
    hidden: (result) => workbook.count(result),
    looksAt: "names",
    end: (counts) => Buffer.from(workbook.toBytes(counts)).toString("latin1")
  };
}
export {
  xlsxReporter
};
