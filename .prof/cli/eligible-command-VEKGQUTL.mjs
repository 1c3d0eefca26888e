import {
  documentMarkdown
} from "./chunk-ZSSJOPLP.mjs";
import {
  documentHtml
} from "./chunk-C3YIJUIY.mjs";
import {
  placed,
  testsReporter
} from "./chunk-V4ORO37D.mjs";
import "./chunk-XPZVL5IM.mjs";
import "./chunk-IZ5UVDHS.mjs";
import "./chunk-TCH7VXT3.mjs";
import "./chunk-VXVY56QM.mjs";
import "./chunk-K3MDRZXC.mjs";
import "./chunk-AIZE7SUG.mjs";
import "./chunk-EVZEFY4G.mjs";
import {
  difference
} from "./chunk-6WY2OVD7.mjs";
import {
  reportRecords
} from "./chunk-KYAFXYBQ.mjs";
import {
  onRecords,
  recordOptions,
  withRecordOptions
} from "./chunk-VPVVP3J5.mjs";
import "./chunk-MXROL7Y3.mjs";
import {
  reportFormats
} from "./chunk-KOYRLZAT.mjs";
import {
  judged
} from "./chunk-GBSU2745.mjs";
import {
  byLevel
} from "./chunk-B7KHRAES.mjs";
import "./chunk-EWYKY24G.mjs";
import "./chunk-RBHVAMQL.mjs";
import "./chunk-2NNSBJM4.mjs";
import "./chunk-WXSDQUR7.mjs";
import {
  refusedData
} from "./chunk-J4FVS6JH.mjs";
import "./chunk-WZYSHRYP.mjs";
import {
  jsonLines,
  jsonList
} from "./chunk-6VUGMOGU.mjs";
import {
  refusalSection
} from "./chunk-65RTZOCP.mjs";
import {
  reportText
} from "./chunk-VZHZBLFN.mjs";
import {
  painter
} from "./chunk-IT73WSL6.mjs";
import "./chunk-S75OFTBI.mjs";
import {
  csvHead,
  refusalRows,
  rowsToCsv
} from "./chunk-UCH3TMDB.mjs";
import {
  criterionReason,
  howReached
} from "./chunk-LCYCGBFS.mjs";
import {
  MARKS
} from "./chunk-UT3ZRD77.mjs";
import {
  rulebookLine
} from "./chunk-66RVVPPP.mjs";
import {
  outcomeWords
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
import "./chunk-2TXO4SBQ.mjs";
import {
  said,
  sectionOf,
  tableBlock
} from "./chunk-BAMTXTJA.mjs";
import "./chunk-CAYNPU7J.mjs";
import "./chunk-GCAUCPTR.mjs";
import {
  EXIT
} from "./chunk-534TYOKS.mjs";
import "./chunk-H4BT7IXS.mjs";
import "./chunk-GB7RV5VI.mjs";
import "./chunk-ZUZPS2KS.mjs";
import "./chunk-UMR4S5L4.mjs";
import "./chunk-XL25S3FF.mjs";
import {
  commandWords,
  eligibleWords
} from "./chunk-M6JKUOJW.mjs";
import {
  asAsked,
  clauseText,
  doubtOf,
  openInputsOf,
  otherReadings,
  pathLabel
} from "./chunk-3CKIJAHR.mjs";
import "./chunk-IGHS2P46.mjs";
import "./chunk-WY4235D6.mjs";
import {
  memberIndex,
  nameOf
} from "./chunk-ARKL6N42.mjs";
import "./chunk-FAS6UCBJ.mjs";
import "./chunk-EI3U6MMV.mjs";
import {
  unitWord,
  withUnit
} from "./chunk-EEME2DP7.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import {
  MeasureJudge,
  createEligibility
} from "./chunk-ZNILDHZQ.mjs";
import "./chunk-ZA6VSGI5.mjs";
import "./chunk-4FT4K7P6.mjs";
import {
  subjectsOf
} from "./chunk-AWJW7UYS.mjs";
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
import {
  exact,
  times,
  toDecimalString
} from "./chunk-4FUCRHE5.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import "./chunk-4KYNP42P.mjs";
import "./chunk-LTCODZ6U.mjs";
import "./chunk-W5DRNYOJ.mjs";
import "./chunk-CTC4LZFA.mjs";

// src/cli/eligible-command.ts
import { Option } from "commander";

// src/evaluate/totals.ts
function eligibilityTotals({ measures }) {
  const ids = new Set(measures.map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const own2 = measures.filter((measure) => measure.id === id);
    const subjectsOf2 = (outcome) => own2.flatMap((measure) => measure.outcome === outcome && measure.subject !== void 0 ? [measure.subject] : []);
    const subjects = subjectsOf2("met");
    const amount = own2[0]?.amount;
    if (subjects.length === 0 || amount === void 0 || amount.value === null || amount.per === "base") return [];
    const { bound, unit, per, parameter, weak } = amount;
    return [
      {
        id,
        bound,
        value: toDecimalString(times(exact(amount.value), exact(subjects.length))),
        unit,
        per,
        parameter,
        ...weak === void 0 ? {} : { weak },
        subjects,
        open: subjectsOf2("undetermined")
      }
    ];
  });
}

// src/cli/eligible-csv.ts
var eligibleColumns = [
  "file",
  "line",
  "item",
  "level",
  "id",
  "asOf",
  "rulebook",
  "readings",
  "measure",
  "name",
  "subject",
  "outcome",
  "bound",
  "amount",
  "unit",
  "per",
  "weak",
  "notMet",
  "missing",
  "citations",
  "issueCode",
  "issuePath",
  "issue",
  "overrides",
  "conflicts",
  "tooWide"
];
function eligibleCsv(result, { language, rulebook }) {
  const { place, verdict, refusal } = result;
  if (refusal !== void 0)
    return rowsToCsv(eligibleColumns, refusalRows(place, refusal, "outcome", language, rulebook.fields));
  const { level, id, asOf } = verdict;
  const applied = Object.entries(verdict.readings).map(([reading, option]) => `${reading}=${option}`);
  const rows = verdict.measures.map((one) => {
    const { id: measure, subject, outcome, amount, criteria, missing, conflicts = [], tooWide = [] } = one;
    const { labels, citations = [] } = rulebook.measures.get(measure) ?? {};
    const failing = criteria.filter(({ required, outcome: of }) => required && of === "notMet");
    return {
      ...place,
      level,
      id,
      asOf,
      rulebook: `${verdict.rulebook.id} ${verdict.rulebook.version}`,
      readings: applied.join(" | "),
      measure,
      name: labels?.[language] ?? measure,
      subject: subject ?? "",
      outcome,
      bound: amount?.bound ?? "",
      amount: amount?.value ?? "",
      unit: amount?.unit ?? "",
      per: amount?.per ?? "",
      weak: amount?.weak ?? false,
      notMet: failing.map(({ id: criterion }) => criterion).join(" | "),
      missing: missing.join(" | "),
      citations: citations.map(({ source, at }) => `${source} ${at}`).join(" | "),
      overrides: verdict.overrides === void 0 ? "" : JSON.stringify(verdict.overrides),
      conflicts: conflicts.join(" | "),
      tooWide: tooWide.join(" | ")
    };
  });
  return rowsToCsv(eligibleColumns, rows);
}

// src/cli/eligible-text.ts
var ORDER = ["met", "undetermined", "notMet"];
function eligibleTold(settings) {
  const { language, rulebook } = settings;
  const vocabulary = words[language];
  const say = eligibleWords[language];
  const whyOf = (eligibility, measure, record) => {
    const { level } = eligibility;
    const { outcome, criteria, conflicts = [], tooWide = [] } = measure;
    if (outcome === "met") return "";
    if (outcome === "undetermined") {
      const doubt = (path) => conflicts.includes(path) ? vocabulary.sentences.doubt[doubtOf(record, rulebook.fields, level, path)] : tooWide.includes(path) ? vocabulary.tooWide : void 0;
      const open = openInputsOf(rulebook.fields, level, measure);
      const unset = open.filter((path) => openReasonOf(path) !== void 0);
      const asked = open.filter((path) => !unset.includes(path));
      return [
        ...asked.length === 0 ? [] : [
          say.missing(
            asked.map((path) => {
              const why = doubt(path);
              return why === void 0 ? inputName(level, path) : `${inputName(level, path)}${vocabulary.bracketed(why)}`;
            })
          )
        ],
        ...unset.map((path) => say.unset(inputName(level, path)))
      ].join(say.separator);
    }
    const { id, ...told } = measure;
    const verdict = { ...eligibility, ...told, rule: id };
    const context = { verdict, record, rulebook, language, options: {} };
    return criteria.filter((one) => one.required && one.outcome === "notMet").map((one) => criterionReason(context, one)).join(say.separator);
  };
  const openReasonOf = (path) => path.startsWith("parameters.") ? rulebook.parameters.get(path.slice("parameters.".length))?.open : void 0;
  const inputName = (level, path) => pathLabel(level, path.replace(/\[\d+\]/, "[]"), language, rulebook);
  const isWeak = ({ outcome, criteria }) => {
    const telling = criteria.filter((one) => one.required && one.outcome === outcome).flatMap(({ checks }) => checks.filter((check) => check.counts && asAsked(check).outcome === outcome));
    const isSo = ({ weak }) => weak === true;
    return outcome === "notMet" ? telling.length > 0 && telling.every(isSo) : telling.some(isSo);
  };
  const rowsOf = (eligibility, record) => {
    const rows = /* @__PURE__ */ new Map();
    for (const measure of eligibility.measures) {
      const why = whyOf(eligibility, measure, record);
      const weak = isWeak(measure);
      const key = JSON.stringify([measure.id, measure.outcome, why, weak]);
      const row = rows.get(key) ?? { measure, subjects: [], why, weak };
      if (measure.subject !== void 0) row.subjects.push(measure.subject);
      rows.set(key, row);
    }
    const all = [...rows.values()];
    return ORDER.flatMap((outcome) => all.filter(({ measure }) => measure.outcome === outcome));
  };
  const members = (subjects) => say.members(subjects.map((one) => (memberIndex(one) ?? 0) + 1));
  const amountText = (id, amount, person) => {
    const { value, unit, weak } = amount;
    if (value === null) return say.noFigure;
    const figure = withUnit(value, unitWord(unit, rulebook.fields.units, language, "short"), language);
    return `${vocabulary.rules.amount({ ...amount, lowers: rulebook.measures.get(id)?.amount?.lowers }, figure, person)}${weak === true ? " *" : ""}`;
  };
  const labelOf = (id) => rulebook.measures.get(id)?.labels[language] ?? id;
  const main = [...rulebook.measures.values()][0]?.citations[0]?.source ?? "";
  const clauseOf = (id) => clauseText(rulebook.measures.get(id)?.citations ?? [], main, rulebook, language);
  const whoIsWho = (record) => {
    const named = subjectsOf(record).map((index) => ({ index, name: nameOf(index, record) }));
    if (named.every(({ name }) => name === "")) return [];
    return [say.whoIsWho(named.map(({ index, name }) => `${index + 1} ${name}`.trimEnd()))];
  };
  const unsetText = ({ level, measures }) => {
    const open = new Set(measures.flatMap((measure) => openInputsOf(rulebook.fields, level, measure)));
    return [...open].flatMap((path) => {
      const reason = openReasonOf(path)?.[language];
      return reason === void 0 ? [] : say.unsetWhy(inputName(level, path), reason);
    });
  };
  const whomOf = ({ level }, record) => {
    const everybody = subjectsOf(record).length;
    return ({ measure, subjects }) => {
      if (measure.subject === void 0) return say.whole[level];
      return everybody > 1 && subjects.length === everybody ? say.everybody : members(subjects);
    };
  };
  const eligibilitySection = (eligibility, record) => {
    const { level, id, asOf, measures } = eligibility;
    const told = measures.length === 0 ? say.none : say.head(measureCounts(measures));
    const rows = rowsOf(eligibility, record);
    const whom = whomOf(eligibility, record);
    const { measure, whom: forWhom, gives, why } = say.column;
    const [head = [], ...body] = withoutEmpty([
      // What is longest stands last, so that the others stay together.
      ["", measure, forWhom, gives, vocabulary.clauseOf(main), why],
      ...rows.map((row) => [
        MARKS[row.measure.outcome],
        `${labelOf(row.measure.id)}${row.weak ? " *" : ""}`,
        whom(row),
        row.measure.outcome === "notMet" || row.measure.amount === void 0 ? "" : amountText(row.measure.id, row.measure.amount, row.measure.subject !== void 0),
        clauseOf(row.measure.id),
        row.why
      ])
    ]);
    const tones = rows.map((row) => row.measure.outcome === "notMet" ? "faint" : row.measure.outcome);
    const whatIf = whatIfNote(eligibility, rulebook, language);
    const readings = otherReadings(eligibility, rulebook, language);
    const weak = rows.some(
      (row) => row.weak || row.measure.outcome !== "notMet" && row.measure.amount?.weak === true
    );
    return sectionOf("", vocabulary.verdict(vocabulary.level[level], id, asOf, told), [
      ...whoIsWho(record).map((text2) => said(text2)),
      ...whatIf === void 0 ? [] : [said(whatIf, "caveat")],
      ...readings.length === 0 ? [] : [said(vocabulary.readingsApplied(readings))],
      ...rows.length === 0 ? [] : [tableBlock(head, body, tones)],
      ...eligibilityTotals(eligibility).map((total) => {
        const open = total.open.length === 0 ? void 0 : members(total.open);
        const amount = amountText(total.id, total, false);
        return said(say.total(labelOf(total.id), amount, members(total.subjects), open), "strong");
      }),
      ...unsetText(eligibility).map((text2) => said(text2)),
      ...weak ? [said(vocabulary.weakNote, "faint")] : []
    ]);
  };
  const readAgain = (eligibility, given) => {
    const { asOf, inputs } = howReached({ ...eligibility, rule: "" }, rulebook);
    return new MeasureJudge({ rulebook, inputs }).ready(given, { asOf }).record;
  };
  return {
    section(result) {
      if (result.verdict === void 0) return refusalSection(result, settings);
      return eligibilitySection(result.verdict, readAgain(result.verdict, result.record));
    },
    open({ verdict, record: given }) {
      const record = readAgain(verdict, given);
      const whom = whomOf(verdict, record);
      return rowsOf(verdict, record).filter(({ measure }) => measure.outcome === "undetermined").map((row) => say.openMeasure(labelOf(row.measure.id), whom(row), row.why));
    },
    legend(counts) {
      const named = outcomeWords("measure/", language);
      const judged2 = ORDER.some((outcome) => counts[outcome].measures > 0);
      return judged2 ? [ORDER.map((outcome) => `${MARKS[outcome]} ${named[outcome]}`).join(vocabulary.wideSpace)] : [];
    }
  };
}
function measureCounts(measures) {
  const countOf = (outcome) => {
    const own2 = measures.filter((one) => one.outcome === outcome);
    const members = own2.filter(({ subject }) => subject !== void 0).length;
    return { measures: new Set(own2.map(({ id }) => id)).size, members };
  };
  return { met: countOf("met"), notMet: countOf("notMet"), undetermined: countOf("undetermined") };
}
function withoutEmpty(table) {
  const [, ...body] = table;
  return table.map((row) => row.filter((_, column) => body.some((cells) => cells[column] !== "")));
}

// src/cli/eligible-reports.ts
var text = (settings) => {
  const { language, colour, width } = settings;
  const told = eligibleTold(settings);
  const paint = painter(colour);
  return {
    start: () => "",
    result: (result) => `${reportText(told.section(result), paint, width)}

`,
    end: (counts) => [
      ...told.legend(counts).map((line) => `${paint("faint", line)}
`),
      `${paint("strong", eligibleWords[language].summary(counts))}
`,
      rulebookLine(settings)
    ].join("")
  };
};
var inDocument = (write) => (settings) => {
  const { language } = settings;
  const say = eligibleWords[language];
  const told = eligibleTold(settings);
  const sections = [];
  return {
    start: () => "",
    result(result) {
      sections.push({ ...told.section(result), id: `record-${sections.length + 1}` });
      return "";
    },
    end(counts) {
      const below = [...told.legend(counts), rulebookLine(settings).trimEnd()].filter((line) => line !== "");
      const blocks = [said(say.summary(counts), "strong"), ...below.map((line) => said(line, "faint"))];
      return write({ title: say.title, blocks, sections }, language);
    }
  };
};
var csv = (settings) => ({
  start: () => csvHead(eligibleColumns),
  result: (result) => eligibleCsv(result, settings),
  end: () => ""
});
var json = (make, toData) => ({ severalFiles }) => {
  const list = make();
  return {
    start: list.start,
    result: (result) => list.item(
      result.verdict === void 0 ? refusedData(result, severalFiles) : { ...toData(result.verdict), totals: eligibilityTotals(result.verdict) }
    ),
    end: list.end
  };
};
function withoutTraces(eligibility) {
  return { ...eligibility, measures: eligibility.measures.map(({ criteria: _, ...measure }) => measure) };
}
var ndjson = (settings) => json(jsonLines, settings.traces === true ? (eligibility) => eligibility : withoutTraces)(settings);
var tested = (format) => (settings) => {
  const { language, rulebook } = settings;
  const told = eligibleTold(settings);
  const { refused, undetermined } = commandWords[language].check.rules;
  return testsReporter(format, settings, {
    command: "eligible",
    rules: { refused, undetermined },
    test(result) {
      const { suite, where } = placed(result.place, settings);
      const { level, id } = result.verdict;
      const notes = told.open(result).map((message) => ({ code: "undetermined", severity: "info", message, ...where }));
      const whatIf = whatIfNote(result.verdict, rulebook, language);
      const name = [words[language].level[level], id, ...whatIf === void 0 ? [] : [whatIf]].join(" ");
      return { suite, name, ...where, findings: [], ...notes.length === 0 ? {} : { notes } };
    },
    summary: eligibleWords[language].summary
  });
};
var own = {
  text,
  json: json(jsonList, (eligibility) => eligibility),
  ndjson,
  csv,
  md: inDocument(documentMarkdown),
  html: inDocument(documentHtml)
};
var eligibleReports = {
  ...own,
  ...Object.fromEntries(reportFormats.map((format) => [format, tested(format)]))
};

// src/cli/eligible-command.ts
var formats = Object.keys(eligibleReports);
async function eligible(options, session) {
  const { rulebook, asOf, format, mask, traces } = options;
  const { language, complain, colour, width } = session;
  const vocabulary = words[language];
  const judgeOf = byLevel(options, createEligibility);
  const engine = options.crossCheck ? await engineEligibility(options) : void 0;
  const none = () => ({ measures: 0, members: 0 });
  const counts = { records: 0, refused: 0, met: none(), notMet: none(), undetermined: none() };
  const settings = { language, rulebook, colour, width, masked: mask !== void 0, traces };
  let report = eligibleReports[format]({ ...settings, severalFiles: false });
  let status = EXIT.ok;
  const raise = (to) => {
    status = Math.max(status, to);
  };
  const walked = await reportRecords(options, session, {
    start(severalFiles) {
      report = eligibleReports[format]({ ...settings, severalFiles });
      return report.start();
    },
    async record(item, seen) {
      const result = judged(item, options, (record) => judgeOf(record).eligibility(record, { asOf }));
      const { verdict, place, refusal } = result;
      counts.records += 1;
      const level = verdict?.level ?? refusal?.level ?? void 0;
      if (level !== void 0) seen(level);
      if (verdict === void 0) {
        counts.refused += 1;
        raise(EXIT.refused);
      } else {
        const own2 = measureCounts(verdict.measures);
        for (const outcome of outcomes) {
          counts[outcome].measures += own2[outcome].measures;
          counts[outcome].members += own2[outcome].members;
        }
        const differs = engine && difference(verdict, await engine(item.value));
        if (differs !== void 0) {
          complain(vocabulary.disagreement(vocabulary.place(place.file, place.line, place.item), differs));
          raise(EXIT.failed);
        }
      }
      return report.result(result);
    },
    end: () => report.end(counts)
  });
  return Math.max(status, walked);
}
async function engineEligibility(options) {
  const { createEngineEligibility } = await import("./json-rules-engine-4NIPBXCU.mjs");
  const { asOf } = options;
  const engineOf = byLevel(
    options,
    (one) => createEngineEligibility({ ...one, asOf })
  );
  return (record) => engineOf(record).eligibility(record);
}
function addEligible(root, session) {
  const { say, finish } = session;
  const command = onRecords(root, "eligible", session);
  withRecordOptions(command, session).addOption(new Option("--format <format>", say.options.format).choices(formats).default("text")).option("--cross-check", say.check.crossCheck).option("--traces", say.eligible.traces).addHelpText("after", say.eligible.after).action(async (paths, { format, crossCheck = false, traces = false, ...flags }) => {
    finish(await eligible({ ...await recordOptions(paths, flags, session), format, crossCheck, traces }, session));
  });
}
export {
  addEligible
};
