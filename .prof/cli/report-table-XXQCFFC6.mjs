import {
  refusalSection
} from "./chunk-65RTZOCP.mjs";
import {
  reportText
} from "./chunk-VZHZBLFN.mjs";
import {
  painter
} from "./chunk-IT73WSL6.mjs";
import {
  PrintedRow,
  alignedRows,
  foldedPrinted
} from "./chunk-S75OFTBI.mjs";
import {
  MARKS
} from "./chunk-UT3ZRD77.mjs";
import {
  countedWords,
  rulebookLine
} from "./chunk-66RVVPPP.mjs";
import {
  caveatTexts,
  contradictionLines,
  isExitVerdict,
  outcomeWords,
  readingsLine,
  ruleName
} from "./chunk-GH36RKIS.mjs";
import "./chunk-QNOJT5TT.mjs";
import "./chunk-LJR2ZG62.mjs";
import {
  whatIfNote
} from "./chunk-J5ZINK3D.mjs";
import "./chunk-VWBSN3MG.mjs";
import "./chunk-L7MZGXCK.mjs";
import "./chunk-WQNZWZS5.mjs";
import "./chunk-YA63A2LX.mjs";
import "./chunk-62T4J2F6.mjs";
import "./chunk-Q7TI4OCT.mjs";
import {
  INDENT
} from "./chunk-2TXO4SBQ.mjs";
import {
  oneLine
} from "./chunk-BAMTXTJA.mjs";
import "./chunk-XL25S3FF.mjs";
import {
  comparedRow,
  mainSource,
  otherReadings
} from "./chunk-3CKIJAHR.mjs";
import "./chunk-IGHS2P46.mjs";
import "./chunk-WY4235D6.mjs";
import "./chunk-ARKL6N42.mjs";
import "./chunk-FAS6UCBJ.mjs";
import {
  likenessOf
} from "./chunk-EI3U6MMV.mjs";
import "./chunk-EEME2DP7.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import "./chunk-4FT4K7P6.mjs";
import "./chunk-AWJW7UYS.mjs";
import "./chunk-WQP3XGY7.mjs";
import "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import {
  Kept,
  isExit,
  madeOnce,
  remembered
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
import {
  printable
} from "./chunk-CTC4LZFA.mjs";

// src/cli/report-table.ts
var MAX_KEPT = 4096;
var MAX_RULES = 64;
function tableReporter(settings) {
  const { language, rulebook, colour, width } = settings;
  const vocabulary = words[language];
  const paint = painter(colour);
  const cells = (row) => [
    row.criterionOutcome === void 0 ? "" : MARKS[row.criterionOutcome],
    row.advisory && row.criterion !== "" ? `${row.criterion}${vocabulary.table.advisory}` : row.criterion,
    row.oneOfSeveral ? `${row.counts ? MARKS[row.outcome] : "\xB7"} ${row.label}` : row.label,
    row.value,
    row.weak ? `${row.bound} *` : row.bound,
    row.margin,
    row.clause,
    row.missing
  ];
  const tableRow = (row) => ({
    printed: new PrintedRow(cells(row).map(oneLine)),
    tone: row.counts ? row.outcome : "faint",
    isMissing: row.missing !== "",
    isWeak: row.weak
  });
  const kept = remembered((_) => new Kept(MAX_RULES));
  const tableRows = ({ rule }, criterion, rowOf) => {
    const likeness = likenessOf(criterion);
    if (likeness === void 0) {
      const { checks } = criterion;
      return checks.map((check, index) => tableRow(rowOf(criterion, check, index === 0, checks.length > 1)));
    }
    const { of, values, counts } = likeness;
    const { outcome } = criterion;
    const known = kept(of).of(rule, () => /* @__PURE__ */ new Map());
    return values.map((value, index) => {
      const whole = index > 0 ? "" : outcome === "undetermined" ? values.join("\n") : outcome;
      let slots = known.get(whole);
      if (slots === void 0) {
        if (known.size >= MAX_KEPT) known.clear();
        slots = [];
        known.set(whole, slots);
      }
      const slot = 2 * index + Number(counts[index]);
      slots[slot] ??= /* @__PURE__ */ new Map();
      const rows = slots[slot];
      const before = rows.get(value);
      if (before !== void 0) return before;
      const made = tableRow(rowOf(criterion, likeness.checkAt(index), index === 0, values.length > 1));
      if (rows.size >= MAX_KEPT) rows.clear();
      rows.set(value, made);
      return made;
    });
  };
  const chosen = new Kept(MAX_RULES);
  const readingsOf = (verdict) => chosen.of(verdict.rule, () => otherReadings(verdict, rulebook, language));
  const titles = madeOnce(MAX_KEPT, (clause) => {
    const { criterion, item, value, bound, margin, missing } = vocabulary.table;
    const rowWith = (last) => ({
      printed: new PrintedRow(["", criterion, item, value, bound, margin, clause, last]),
      tone: "faint",
      isMissing: false,
      isWeak: false
    });
    return { whole: rowWith(""), lacking: rowWith(missing) };
  });
  const layOut = (rows) => {
    const printed = rows.map((row) => row.printed);
    if (width === void 0) return alignedRows(printed).map((line, index) => paint(rows[index]?.tone, line));
    return foldedPrinted(printed, width - INDENT.length).flatMap(
      (lines, index) => lines.map((line) => paint(rows[index]?.tone, line))
    );
  };
  const linesBelow = ({ verdict, record, allReadings }) => {
    const rowOf = comparedRow(verdict, rulebook, language, record, {});
    const rows = verdict.criteria.flatMap((criterion) => tableRows(verdict, criterion, rowOf));
    const { whole, lacking } = titles(vocabulary.clauseOf(mainSource(verdict, rulebook)));
    const lines = [];
    const say = (text, tone) => lines.push(`${INDENT}${paint(tone, printable(text))}`);
    const whatIf = whatIfNote(verdict, rulebook, language);
    if (whatIf !== void 0) say(whatIf, "caveat");
    if (allReadings !== void 0) say(readingsLine(allReadings, rulebook, language));
    for (const caveat of caveatTexts(verdict, language)) say(`! ${caveat}`);
    const readings = readingsOf(verdict);
    if (readings.length > 0) say(vocabulary.readingsApplied(readings));
    const title = rows.some(({ isMissing }) => isMissing) ? lacking : whole;
    for (const line of layOut([title, ...rows])) lines.push(`${INDENT}${line}`);
    if (rows.some(({ isWeak }) => isWeak)) say(vocabulary.weakNote, "faint");
    return lines;
  };
  const titleOf = ({ level, id, asOf }, outcome, told) => paint(outcome, printable(`${MARKS[outcome]} ${vocabulary.verdict(vocabulary.level[level], id, asOf, told)}`));
  const verdictLines = (judged) => {
    const { verdict } = judged;
    const { outcome, rule } = verdict;
    const named = outcomeWords(rule, language)[outcome];
    const told = isExit(rule) ? named : vocabulary.ruled(ruleName(verdict, rulebook, language), named);
    return [titleOf(verdict, outcome, told), ...linesBelow(judged)];
  };
  const resultLines = (result) => {
    const { verdict } = result;
    if (verdict === void 0) return [reportText(refusalSection(result, settings), paint, width)];
    if (!isExitVerdict(verdict)) {
      const [title, ...below] = verdictLines(result);
      return [paint("strong", title), ...below];
    }
    const { asOf, rule, outcome, procedure, together, contradictions } = verdict;
    const told = vocabulary.togetherOf(
      vocabulary.together[together],
      outcomeWords(rule, language)[outcome],
      outcomeWords(procedure.rule, language)[procedure.outcome]
    );
    const lines = contradictions && contradictionLines(result.record, { asOf, rulebook }, language);
    return [
      paint("strong", titleOf(verdict, together, told)),
      ...(lines ?? []).map((line) => `${INDENT}${printable(line)}`),
      ...verdictLines(result),
      ...verdictLines({ ...result, verdict: procedure })
    ];
  };
  return {
    oneByOne: true,
    looksAt: settings.withProcedure === true ? "names" : "brief",
    start: () => "",
    result: (result) => `${resultLines(result).join("\n")}

`,
    end: (counts) => {
      const judged = counts.met + counts.notMet + counts.undetermined > 0;
      const names = outcomeWords(settings.rule ?? "household/exit", language);
      const legend = judged ? `${paint("faint", vocabulary.legend(names))}
` : "";
      return `${legend}${paint("strong", vocabulary.summary(counts, countedWords(settings)))}
${rulebookLine(settings)}`;
    }
  };
}
export {
  tableReporter
};
