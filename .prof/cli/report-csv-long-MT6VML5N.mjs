import {
  csvHead,
  refusalRows,
  rowsToCsv
} from "./chunk-UCH3TMDB.mjs";
import {
  spanCell
} from "./chunk-SJ6SH7S3.mjs";
import "./chunk-QDFZTXKC.mjs";
import "./chunk-LCYCGBFS.mjs";
import "./chunk-UT3ZRD77.mjs";
import "./chunk-66RVVPPP.mjs";
import {
  caveatTexts,
  isExitVerdict
} from "./chunk-GH36RKIS.mjs";
import "./chunk-QNOJT5TT.mjs";
import "./chunk-LJR2ZG62.mjs";
import "./chunk-J5ZINK3D.mjs";
import "./chunk-VWBSN3MG.mjs";
import "./chunk-L7MZGXCK.mjs";
import "./chunk-WQNZWZS5.mjs";
import "./chunk-YA63A2LX.mjs";
import "./chunk-62T4J2F6.mjs";
import "./chunk-Q7TI4OCT.mjs";
import "./chunk-2TXO4SBQ.mjs";
import "./chunk-BAMTXTJA.mjs";
import "./chunk-XL25S3FF.mjs";
import "./chunk-7RS57R4P.mjs";
import "./chunk-M6JKUOJW.mjs";
import "./chunk-QBPQKL24.mjs";
import {
  comparedRows
} from "./chunk-3CKIJAHR.mjs";
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
import "./chunk-WQP3XGY7.mjs";
import "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import {
  isSpan
} from "./chunk-OBET4LAP.mjs";
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
import "./chunk-W5DRNYOJ.mjs";
import "./chunk-CTC4LZFA.mjs";

// src/cli/report-csv-long.ts
var csvLongColumns = [
  "file",
  "line",
  "item",
  "level",
  "id",
  "village",
  "county",
  "asOf",
  "rulebook",
  "readings",
  "verdict",
  "criterion",
  "name",
  "outcome",
  "required",
  "at",
  "fact",
  "label",
  "checkOutcome",
  "counts",
  "operator",
  "actual",
  "expected",
  "unit",
  "margin",
  "weak",
  "missing",
  "citations",
  "issueCode",
  "issuePath",
  "issue",
  "overrides",
  "outcomes",
  "flips",
  "caveats",
  "reported"
];
var procedureColumns = ["rule", "together"];
function cell(value) {
  if (isSpan(value)) return spanCell(value);
  return typeof value === "object" && value !== null ? value.join(" | ") : value;
}
var ruleColumns = ["rule"];
function openInputs({ missing, conflicts = [], tooWide = [] }) {
  return [...missing, ...conflicts.map((path) => `${path}=conflicting`), ...tooWide.map((path) => `${path}=tooWide`)];
}
function csvLongReporter({
  language,
  rulebook,
  rule,
  withProcedure
}) {
  const more = withProcedure === true ? procedureColumns : rule === void 0 ? [] : ruleColumns;
  const columns = [...csvLongColumns, ...more];
  const rowsOf = (result) => {
    const { place, verdict, refusal } = result;
    if (refusal !== void 0) return refusalRows(place, refusal, "verdict", language, rulebook.fields);
    if (!isExitVerdict(verdict)) return verdictRows(result).map((row) => ({ ...row, rule: verdict.rule }));
    const own = { rule: verdict.rule, together: verdict.together };
    const { procedure } = verdict;
    return [
      ...verdictRows(result).map((row) => ({ ...row, ...own })),
      ...verdictRows({ ...result, verdict: procedure }).map((row) => ({ ...row, ...own, rule: procedure.rule }))
    ];
  };
  const verdictRows = (result) => {
    const { place, verdict } = result;
    const { level, id, village, county, asOf, outcome } = verdict;
    const applied = Object.entries(verdict.readings).map(([reading, option]) => `${reading}=${option}`).join(" | ");
    const overrides = verdict.overrides === void 0 ? "" : JSON.stringify(verdict.overrides);
    const { outcomes = [], flips = [] } = result.allReadings ?? {};
    const words = comparedRows(verdict, rulebook, language);
    const caveats = caveatTexts(verdict, language).join(" | ");
    let position = 0;
    return verdict.criteria.flatMap((criterion) => {
      const name = words[position]?.criterion ?? "";
      return criterion.checks.map((check) => {
        const label = words[position]?.label ?? "";
        position += 1;
        return {
          ...place,
          level,
          id,
          village: village ?? "",
          county: county ?? "",
          asOf,
          rulebook: `${verdict.rulebook.id} ${verdict.rulebook.version}`,
          readings: applied,
          verdict: outcome,
          criterion: criterion.id,
          name,
          outcome: criterion.outcome,
          required: criterion.required,
          at: check.at,
          fact: check.fact,
          label,
          checkOutcome: check.outcome,
          counts: check.counts,
          operator: check.operator,
          actual: cell(check.actual),
          expected: cell(check.expected),
          unit: check.unit ?? "",
          margin: cell(check.margin ?? ""),
          weak: check.weak ?? false,
          missing: openInputs(criterion).join(" | "),
          citations: criterion.citations.map(({ source, at }) => `${source} ${at}`).join(" | "),
          overrides,
          outcomes: outcomes.join(" | "),
          flips: flips.map(({ reading, other }) => `${reading}=${other.option}`).join(" | "),
          caveats,
          reported: check.reported ?? false
        };
      });
    });
  };
  return {
    oneByOne: true,
    start: () => csvHead(columns),
    result: (result) => rowsToCsv(columns, rowsOf(result)),
    end: () => "",
    looksAt: "verdict"
  };
}
export {
  csvLongColumns,
  csvLongReporter,
  procedureColumns,
  ruleColumns
};
