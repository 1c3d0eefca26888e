import {
  findingReplies
} from "./chunk-XQT6EZDL.mjs";
import "./chunk-RBHVAMQL.mjs";
import "./chunk-2NNSBJM4.mjs";
import {
  csvHead,
  rowsToCsv
} from "./chunk-UCH3TMDB.mjs";
import {
  writeWorkbook
} from "./chunk-PDJW6MBO.mjs";
import {
  describeFinding,
  describeProposal
} from "./chunk-62DH7BDR.mjs";
import {
  findingKey,
  proposalOf
} from "./chunk-TYJ3NPD6.mjs";
import "./chunk-62T4J2F6.mjs";
import "./chunk-ZUZPS2KS.mjs";
import "./chunk-RJYFQKDI.mjs";
import "./chunk-QXZ6F3ED.mjs";
import "./chunk-AGZEWP7Y.mjs";
import "./chunk-EYRT2QBD.mjs";
import "./chunk-XL25S3FF.mjs";
import {
  inspectWords
} from "./chunk-M6JKUOJW.mjs";
import "./chunk-ARKL6N42.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
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
import "./chunk-4KYNP42P.mjs";
import "./chunk-LTCODZ6U.mjs";
import "./chunk-CTC4LZFA.mjs";

// src/cli/inspect-table.ts
var inspectColumns = [
  ...["village", "level", "id", "severity", "finding", "proposal", "answer"],
  ...["code", "path", "others", "file", "line", "item", "key"]
];
function rowOf({ village, place, finding }, { language, rulebook }) {
  const { level, id, severity, code, path, others = [] } = finding;
  const proposal = proposalOf(finding);
  return {
    ...{
      village: village ?? "",
      level: words[language].level[level],
      id,
      severity: inspectWords[language].severity[severity]
    },
    finding: describeFinding(finding, language, { rulebook }),
    proposal: proposal === void 0 ? "" : describeProposal(proposal, finding, language, { rulebook }),
    ...{ answer: "", code, path, others: others.join(" ") },
    ...{ file: place?.file ?? "", line: place?.line ?? "", item: place?.item ?? "", key: findingKey(finding) ?? "" }
  };
}
function inspectCsv(found, settings) {
  return csvHead(inspectColumns) + rowsToCsv(
    inspectColumns,
    found.map((one) => rowOf(one, settings))
  );
}
var HEAD = { bold: true, wrap: true, fill: "DDEBF7", bordered: true };
var BODY = { wrap: true, bordered: true };
var WIDE = ["finding", "proposal"];
function inspectWorkbook(found, settings) {
  const say = inspectWords[settings.language];
  const cell = (text, look) => ({ text: String(text), look });
  const rows = found.map((one) => {
    const row = rowOf(one, settings);
    return inspectColumns.map((column) => cell(row[column], BODY));
  });
  const replies = findingReplies.map((one) => say.reply[one]);
  const answer = inspectColumns.indexOf("answer") + 1;
  return writeWorkbook([
    {
      name: say.list,
      columns: inspectColumns.map((column) => ({ width: WIDE.includes(column) ? 50 : 14 })),
      frozenRows: 1,
      filterRow: 1,
      rows: [inspectColumns.map((column) => cell(say.column[column], HEAD)), ...rows],
      ...found.length === 0 ? {} : { choices: [{ column: answer, from: 2, to: found.length + 1, options: replies }] }
    }
  ]);
}
export {
  inspectCsv,
  inspectWorkbook
};
