import {
  reportRecords
} from "./chunk-KYAFXYBQ.mjs";
import {
  onRecords,
  readingOption,
  recordOptions,
  withSources
} from "./chunk-VPVVP3J5.mjs";
import "./chunk-MXROL7Y3.mjs";
import {
  judged
} from "./chunk-GBSU2745.mjs";
import "./chunk-B7KHRAES.mjs";
import "./chunk-WXSDQUR7.mjs";
import {
  placeKeys
} from "./chunk-WZYSHRYP.mjs";
import {
  jsonLines,
  jsonList
} from "./chunk-6VUGMOGU.mjs";
import {
  recordInPlace,
  refusalText
} from "./chunk-65RTZOCP.mjs";
import "./chunk-VZHZBLFN.mjs";
import "./chunk-S75OFTBI.mjs";
import {
  describeFinding,
  describeProposal
} from "./chunk-62DH7BDR.mjs";
import {
  createGatherer
} from "./chunk-D6LINEE3.mjs";
import {
  findingKey,
  proposalOf
} from "./chunk-TYJ3NPD6.mjs";
import {
  inspectionCodes
} from "./chunk-KGDPXLMO.mjs";
import "./chunk-WQNZWZS5.mjs";
import "./chunk-YA63A2LX.mjs";
import "./chunk-62T4J2F6.mjs";
import "./chunk-Q7TI4OCT.mjs";
import "./chunk-2TXO4SBQ.mjs";
import "./chunk-BAMTXTJA.mjs";
import "./chunk-GCAUCPTR.mjs";
import {
  EXIT,
  UsageError
} from "./chunk-534TYOKS.mjs";
import "./chunk-H4BT7IXS.mjs";
import "./chunk-GB7RV5VI.mjs";
import "./chunk-UMR4S5L4.mjs";
import "./chunk-AGZEWP7Y.mjs";
import "./chunk-XL25S3FF.mjs";
import {
  inspectWords
} from "./chunk-M6JKUOJW.mjs";
import "./chunk-ARKL6N42.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import {
  parseBy
} from "./chunk-AWJW7UYS.mjs";
import "./chunk-WQP3XGY7.mjs";
import "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import "./chunk-OBET4LAP.mjs";
import "./chunk-FLDRFWA4.mjs";
import "./chunk-4JIJYX5D.mjs";
import "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import "./chunk-NVZBQ6H2.mjs";
import {
  nearest
} from "./chunk-4FUCRHE5.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import "./chunk-4KYNP42P.mjs";
import "./chunk-LTCODZ6U.mjs";
import {
  printable
} from "./chunk-CTC4LZFA.mjs";

// src/cli/inspect-command.ts
import { extname } from "node:path";
import { Option } from "commander";

// src/cli/inspect-text.ts
import { createColors } from "picocolors";
function inspectSummary(found, counts, language) {
  const number = (severity) => found.filter(({ finding }) => finding.severity === severity).length;
  return inspectWords[language].summary({
    ...counts,
    findings: found.length,
    error: number("error"),
    warning: number("warning"),
    note: number("note")
  });
}
function inPlace(place, { level, id }, settings) {
  const named = [words[settings.language].level[level], id].join(" ");
  return place === void 0 ? named : recordInPlace(place, { level, id }, settings);
}
function inspectText(found, counts, settings) {
  const { language, rulebook } = settings;
  const say = inspectWords[language];
  const colours = createColors(settings.colour);
  const paint = { error: colours.red, warning: colours.yellow, note: colours.dim };
  const lines = found.flatMap(({ village, place, finding }, index) => {
    const { severity, code, path } = finding;
    const before = found[index - 1];
    const proposal = proposalOf(finding);
    const sameVillage = before !== void 0 && before.village === village;
    const head = village === void 0 ? say.noVillage : [words[language].level.village, village].join(" ");
    return [
      ...sameVillage ? [] : [colours.bold(printable(head))],
      ...sameVillage && before.place === place && before.finding.id === finding.id ? [] : [`  ${printable(inPlace(place, finding, settings))}`],
      `    ${paint[severity](say.severity[severity])}${words[language].wideSpace}${printable(describeFinding(finding, language, { rulebook }))}  [${code} ${path}]`,
      ...proposal === void 0 ? [] : [`      ${say.ask}${printable(describeProposal(proposal, finding, language, { rulebook }))}`]
    ];
  });
  return [
    ...lines,
    ...lines.length === 0 ? [] : [""],
    colours.bold(inspectSummary(found, counts, language)),
    ""
  ].join("\n");
}

// src/cli/inspect-command.ts
var inspectFormats = ["text", "json", "ndjson", "csv", "xlsx"];
var BY_EXTENSION = {
  ".txt": "text",
  ...Object.fromEntries(inspectFormats.slice(1).map((format) => [`.${format}`, format]))
};
async function inspectRecords(options, session) {
  const { asOf, rulebook, off, format, personIds, answers = [], readings } = options;
  const { language, complain, colour } = session;
  const answered = answers.length === 0 ? void 0 : (await import("./inspect-answers-FVKD7ZNR.mjs")).answersIn(answers, session);
  const gatherer = createGatherer({ asOf, rulebook, off, personIds, readings });
  const counts = { inspected: 0, refused: 0 };
  const settings = { language, colour, rulebook, severalFiles: false };
  const walked = await reportRecords(options, session, {
    ...format === "xlsx" ? { encoding: "latin1" } : {},
    start(severalFiles) {
      settings.severalFiles = severalFiles;
      return "";
    },
    record(item, seen) {
      const {
        verdict: record,
        refusal,
        place
      } = judged(item, options, (value) => parseBy(rulebook.fields, value, { asOf }));
      const level = record?.level ?? refusal?.level ?? void 0;
      if (level !== void 0) seen(level);
      if (record === void 0) {
        counts.refused += 1;
        complain(refusalText(place, refusal, settings));
      } else counts.inspected += 1;
      gatherer.add(record ?? item.value, place);
      return "";
    },
    async end(skipped) {
      const all = gatherer.sorted();
      const found = all.filter(({ finding }) => answered?.has(findingKey(finding) ?? "") !== true);
      const read = { ...counts, skipped, answered: all.length - found.length };
      if (format === "text") return inspectText(found, read, settings);
      if (counts.refused + read.answered > 0) complain(inspectSummary(found, read, language));
      if (format === "json" || format === "ndjson") return inspectJson(found, format, settings.severalFiles);
      const { inspectCsv, inspectWorkbook } = await import("./inspect-table-75TZ4WDG.mjs");
      if (format === "csv") return inspectCsv(found, settings);
      return Buffer.from(inspectWorkbook(found, settings)).toString("latin1");
    }
  });
  return Math.max(counts.refused > 0 ? EXIT.refused : EXIT.ok, walked);
}
function inspectJson(found, format, severalFiles) {
  const list = format === "json" ? jsonList() : jsonLines();
  const items = found.map(({ village, place, finding }) => {
    const proposal = proposalOf(finding);
    return list.item({
      village: village ?? null,
      ...finding,
      ...proposal === void 0 ? {} : { proposal },
      ...place === void 0 ? {} : placeKeys(place, severalFiles),
      key: findingKey(finding)
    });
  });
  return [list.start(), ...items, list.end()].join("");
}
function addInspect(root, session) {
  const { say, finish } = session;
  const command = onRecords(root, "inspect", session);
  const several = (value, before = []) => [...before, value];
  withSources(command, session).option("--reading <name=option>", say.options.reading, readingOption(session)).option("--off <code>", say.inspect.off, (text, before = []) => [
    ...before,
    codeOf(text, session)
  ]).option("--person-ids", say.inspect.personIds).option("--answers <file>", say.inspect.answers, several).addOption(new Option("--format <format>", say.inspect.format).choices([...inspectFormats])).option("-o, --out <file>", say.inspect.out).addHelpText("after", say.inspect.after).action(async (paths, { off, personIds, answers, out, ...flags }) => {
    const format = formatOf({ ...flags, out }, session);
    const options = { ...await recordOptions(paths, flags, session), format, off, personIds, answers };
    if (out === void 0) finish(await inspectRecords(options, session));
    else {
      const { intoFile } = await import("./out-file-A7G76MNU.mjs");
      const run = (output) => inspectRecords(options, { ...session, colour: false, output });
      finish(await intoFile(out, run));
      session.complain(say.check.written(out));
    }
  });
}
function formatOf({ format, out }, { say }) {
  if (out === void 0) {
    if (format === "xlsx") throw new UsageError(say.check.xlsxToFile);
    return format ?? "text";
  }
  const known = BY_EXTENSION[extname(out).toLowerCase()];
  const told = format ?? known;
  if (told === void 0) throw new UsageError(say.check.unknownOut(out, say.list(Object.keys(BY_EXTENSION))));
  if (known !== void 0 && known !== told) throw new UsageError(say.check.outContradicts(out, told, known));
  return told;
}
function codeOf(text, { say }) {
  const code = inspectionCodes.find((one) => one === text);
  if (code !== void 0) return code;
  throw new UsageError(say.inspect.unknownCode(text, inspectionCodes, nearest(text, inspectionCodes)));
}
export {
  addInspect
};
