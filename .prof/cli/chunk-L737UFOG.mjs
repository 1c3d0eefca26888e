import {
  byOf,
  coverage,
  coverageKinds,
  mutantText,
  mutate,
  pointText,
  runCases,
  withProgress
} from "./chunk-GH5XWR2O.mjs";
import {
  LISTED_FILE
} from "./chunk-Y66BZI2H.mjs";
import {
  describeCaseFault,
  kitWords,
  mutationWords
} from "./chunk-7Z2VWZV5.mjs";
import {
  readCases
} from "./chunk-42CANA2E.mjs";
import {
  amountParts
} from "./chunk-MP3Y6KQQ.mjs";
import {
  documentHtml
} from "./chunk-C3YIJUIY.mjs";
import {
  writeWhole
} from "./chunk-GCFJ3QW2.mjs";
import {
  reportIn
} from "./chunk-KOYRLZAT.mjs";
import {
  RulebookPlaces,
  placeText
} from "./chunk-6BX4O4OR.mjs";
import {
  aligned
} from "./chunk-S75OFTBI.mjs";
import {
  listBlock,
  said,
  sectionOf,
  tableBlock,
  tableSections
} from "./chunk-BAMTXTJA.mjs";
import {
  version
} from "./chunk-CAYNPU7J.mjs";
import {
  EXIT,
  UsageError
} from "./chunk-534TYOKS.mjs";
import {
  withoutMark
} from "./chunk-GB7RV5VI.mjs";
import {
  issueText
} from "./chunk-XL25S3FF.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  hunan2016To2020
} from "./chunk-OBET4LAP.mjs";
import {
  grouped
} from "./chunk-W5DRNYOJ.mjs";
import {
  printable,
  printableJson
} from "./chunk-CTC4LZFA.mjs";

// src/kit/mismatch-words.ts
function wordedMismatch(mismatch, language) {
  const { run } = kitWords[language];
  const { at, expected, got, lacks, suggestion, engine } = mismatch;
  const part = partText(at, language);
  const lacking = lacks === "criterion" ? run.noCriterion(suggestion) : lacks === "margin" ? run.noMargin : lacks === "measure" ? run.noMeasure : void 0;
  return {
    part: printable(engine === "evaluator" ? part : `${part} ${run.by(engine)}`),
    expected: printable(expected === null && at === "refused" ? run.notRefused : valueText(expected, at, language)),
    got: printable(lacking ?? (got === null && at === "refused" ? run.judged : valueText(got, at, language)))
  };
}
function mismatchSentence(mismatch, language) {
  const { part, expected, got } = wordedMismatch(mismatch, language);
  return kitWords[language].run.mismatch(part, expected, got);
}
function refusalSentence({ mismatches, judged }, language, { fields } = hunan2016To2020()) {
  if (judged.refused === void 0 || !mismatches.some(({ at }) => at === "refused")) return void 0;
  const reasons = judged.refused.map((issue) => issueText(issue, language, fields));
  return kitWords[language].run.because(reasons);
}
function partText(at, language) {
  const { part } = kitWords[language].run;
  const [, kind, id = ""] = /^(criteria|margins)\.(.*)$/.exec(at) ?? [];
  if (kind === "criteria" || kind === "margins") return part[kind](id);
  if (at.startsWith("amount")) return part.amount(at.slice("amount.".length));
  return at === "missing" || at === "conflicts" || at === "tooWide" || at === "refused" || at === "engines" ? part[at] : part.outcome;
}
function valueText(value, at, language) {
  const { run } = kitWords[language];
  if (value === null || value.length === 0) return run.nothing;
  if (typeof value !== "string") return run.list(value);
  const { outcome } = words[language];
  const isOutcome = (at === "outcome" || at.startsWith("criteria.")) && Object.hasOwn(outcome, value);
  return isOutcome ? run.code(value, outcome[value]) : value;
}

// src/kit/case-report.ts
function caseCounts({ runs, faults }) {
  const passed = runs.filter((run) => run.passed).length;
  return { passed, failed: runs.length - passed, faults: new Set(faults.map(({ file }) => file)).size };
}
function caseReport(outcome, version2, language) {
  const { run: say, coverage: coverage2 } = kitWords[language];
  const { runs, faults, tooLittle } = outcome;
  const tested = runs.map((run) => {
    const { name, place } = run.case;
    return { suite: place.file, name, line: place.line, findings: findingsOf(run, language) };
  });
  for (const [file, ofFile] of grouped(faults, (fault) => fault.file)) {
    const findings = ofFile.map(
      ({ line, column, ...fault }) => ({
        code: "caseFile",
        message: describeCaseFault(fault, language),
        file,
        ...line === void 0 ? {} : { line },
        ...column === void 0 ? {} : { column }
      })
    );
    tested.push({ suite: file, name: say.unreadable, broken: true, findings });
  }
  if (tooLittle !== void 0) {
    tested.push({ suite: "coverage", name: coverage2.title, findings: [{ code: "coverage", message: tooLittle }] });
  }
  return { title: say.title, version: version2, rules: say.rules, tested, summary: say.summary(caseCounts(outcome)) };
}
function findingsOf(run, language) {
  const { place } = run.case;
  const why = refusalSentence(run, language);
  return run.mismatches.map((mismatch) => {
    const { at, line = place.line, column = place.column } = mismatch;
    const sentence = mismatchSentence(mismatch, language);
    const message = at === "refused" && why !== void 0 ? `${sentence} (${why})` : sentence;
    return { code: at.split(".")[0] ?? at, message, file: place.file, line, column };
  });
}

// src/kit/case-json.ts
function caseJson(outcome, coverage2, mutation) {
  const { runs, faults, bailed } = outcome;
  const report = {
    ...caseCounts(outcome),
    ...bailed === true ? { bailed } : {},
    faults: faults.map((fault) => ({ ...fault, message: describeCaseFault(fault, "en") })),
    cases: runs.map(({ case: { name, place }, passed, mismatches, judged }) => ({
      name,
      file: place.file,
      line: place.line,
      column: place.column,
      passed,
      mismatches,
      ...passed || judged.refused === void 0 ? {} : { refused: judged.refused }
    })),
    ...coverage2 === void 0 ? {} : { coverage: coverage2 },
    ...mutation === void 0 ? {} : { mutation }
  };
  return `${printableJson(report, 2)}
`;
}

// src/kit/case-text.ts
import { createColors } from "picocolors";
function caseText(outcome, language, colour) {
  const { run: say } = kitWords[language];
  const colours = createColors(colour);
  const { runs, faults, bailed, tooLittle } = outcome;
  const counts = caseCounts(outcome);
  const good = counts.failed + counts.faults === 0 && tooLittle === void 0;
  const faultLines = faults.map(
    (fault) => colours.magenta(`! ${placeText(fault)}: ${describeCaseFault(fault, language)}`)
  );
  const blocks = [
    ...faults.length === 0 ? [] : [faultLines.join("\n")],
    ...runs.filter(({ passed }) => !passed).map((run) => failureText(run, language, colours))
  ];
  const ending = [
    (good ? colours.green : colours.red)(colours.bold(say.summary(counts))),
    ...bailed === true ? [say.bailed] : [],
    ...tooLittle === void 0 ? [] : [colours.red(tooLittle)]
  ];
  return `${[...blocks, ending.join("\n")].join("\n\n")}
`;
}
function failureText(run, language, colours) {
  const { run: say } = kitWords[language];
  const { name, place } = run.case;
  const rows = run.mismatches.map((mismatch) => {
    const { part, expected, got } = wordedMismatch(mismatch, language);
    const { line = place.line, column = place.column } = mismatch;
    return [part, expected, got, placeText({ file: place.file, line, column })];
  });
  const why = refusalSentence(run, language);
  const [titles = "", ...lines] = aligned([["", say.expected, say.got, ""], ...rows]);
  return [
    colours.red(colours.bold(`\u2717 ${printable(name)}`)),
    `  ${colours.dim(placeText(place))}`,
    `  ${colours.dim(titles)}`,
    ...lines.map((line) => `  ${line}`),
    ...why === void 0 ? [] : [`  ${why}`]
  ].join("\n");
}

// src/kit/coverage-page.ts
function caseCoverageDocument(coverage2, rulebook, language) {
  const { coverage: say } = kitWords[language];
  const { percent, covered, total, points, unreachable } = coverage2;
  const textOf2 = (point) => pointText(point, rulebook, language);
  const lacking = points.filter(({ cases }) => cases === 0);
  const asked = coverageKinds.flatMap((kind) => {
    const share = coverage2.kinds[kind];
    return share === void 0 ? [] : [{ kind, share }];
  });
  const kinds = asked.map(
    ({ kind }) => sectionOf(kind, say.kind[kind], [
      tableBlock(
        [say.column.covered, say.column.what, say.column.cases],
        points.filter((point) => point.kind === kind).map((point) => [point.cases > 0 ? "\u2713" : "\u2717", textOf2(point), String(point.cases)])
      )
    ])
  );
  const shares = asked.map(({ kind, share }) => {
    const link = { text: say.kind[kind], to: kind };
    return [link, `${share.percent}%`, String(share.covered), String(share.total)];
  });
  return {
    title: words[language].labelled(say.title, `${rulebook.id} ${rulebook.version}`),
    blocks: [
      said(say.summary(String(percent), covered, total)),
      tableBlock([say.column.what, say.column.percent, say.column.covered, say.column.total], shares),
      ...lacking.length === 0 ? [said(say.complete)] : [said(say.lacking), listBlock(lacking.map(textOf2))]
    ],
    sections: [
      ...kinds,
      ...tableSections(
        "unreachable",
        say.unreachable,
        [say.kind.refusal, say.column.reason, say.column.tested],
        unreachable.map(({ code, testedIn }) => [code, say.unreachableReason[code], testedIn])
      )
    ]
  };
}

// src/kit/coverage-text.ts
function coverageText(coverage2, rulebook, language) {
  const { coverage: say } = kitWords[language];
  const rows = coverageKinds.flatMap((kind) => {
    const share = coverage2.kinds[kind];
    if (share === void 0) return [];
    return [[`  ${say.kind[kind]}`, say.summary(String(share.percent), share.covered, share.total)]];
  });
  const { percent, covered, total } = coverage2;
  const lacking = coverage2.points.filter(({ cases }) => cases === 0);
  const unreachable = coverage2.unreachable.map(
    ({ code, testedIn }) => `  ${say.headed(code, say.unreachableReason[code])}${say.testedIn(testedIn)}`
  );
  const lines = [
    say.headed(say.title, say.summary(String(percent), covered, total)),
    ...aligned(rows),
    ...lacking.length === 0 ? [say.complete] : [say.lacking],
    ...lacking.map((point) => `  ${pointText(point, rulebook, language)}`),
    ...unreachable.length === 0 ? [] : [say.headed(say.unreachable, ""), ...unreachable]
  ];
  return `${lines.map(printable).join("\n")}
`;
}

// src/kit/mutate/mutation-report.ts
import { join } from "node:path";
import { createColors as createColors2 } from "picocolors";
function mutationCounts({ runs, stale, leftOut }) {
  const of = (fate) => runs.filter((run) => run.fate === fate).length;
  return {
    all: runs.length,
    killed: of("killed"),
    refused: of("refused"),
    same: of("same"),
    listed: of("listed"),
    survived: of("survived"),
    stale: stale.length,
    leftOut
  };
}
function isComplete({ runs, stale, failing }) {
  return failing.length + stale.length === 0 && runs.every(({ fate }) => fate !== "survived");
}
function mutationText(mutation, about, language, colour) {
  const say = mutationWords[language];
  const colours = createColors2(colour);
  const places = new RulebookPlaces(about.texts);
  const { id, version: version2 } = about.rulebook;
  if (mutation.failing.length > 0) return `${colours.red(say.notRun)}
`;
  const survivors = mutation.runs.filter(({ fate }) => fate === "survived").map((run) => {
    const { file, line, column, message } = survivorFinding(run, about, places, language);
    const place = placeText({ file: file ?? "", line, column });
    return [
      colours.red(colours.bold(`\u2717 ${nameOf(run, about, language)}`)),
      `  ${colours.dim(place)}`,
      `  ${message}`
    ].join("\n");
  });
  const stale = mutation.stale.map((entry) => {
    const { file, line, column, message } = staleFinding(entry, about, places, language);
    return colours.magenta(`! ${placeText({ file: file ?? "", line, column })}: ${message}`);
  });
  const listed = mutation.runs.flatMap(
    (run) => run.reason === void 0 ? [] : [`  ${nameOf(run, about, language)} (${printable(run.reason[language])})`]
  );
  const summary = (isComplete(mutation) ? colours.green : colours.red)(
    `${id} ${version2}${words[language].sentences.colon}${say.summary(mutationCounts(mutation))}`
  );
  const blocks = [
    ...survivors,
    ...stale.length === 0 ? [] : [stale.join("\n")],
    ...listed.length === 0 ? [] : [[say.listed, ...listed].join("\n")],
    summary
  ];
  return `${blocks.join("\n\n")}
`;
}
function mutationData(mutation, about) {
  const places = new RulebookPlaces(about.texts);
  const { runs, stale, failing } = mutation;
  return {
    ...mutationCounts(mutation),
    ...failing.length > 0 ? { notRun: mutationWords.en.notRun } : {},
    mutants: runs.map((run) => {
      const { file, pointer, operator, to } = run.mutant;
      const { by, reason, telling } = run;
      return {
        file: pathOf(file, about),
        pointer,
        ...places.at(file, pointer),
        operator,
        ...to === void 0 ? {} : { to },
        description: nameOf(run, about, "en"),
        fate: run.fate,
        ...by === void 0 ? {} : { by: { name: by.name, file: by.place.file, line: by.place.line } },
        ...reason === void 0 ? {} : { reason },
        ...telling === void 0 ? {} : { telling }
      };
    }),
    stale: stale.map(({ entry, index, why, telling }) => ({
      entry,
      index,
      why,
      message: mutationWords.en.stale[why],
      ...telling === void 0 ? {} : { telling }
    }))
  };
}
function mutationTested(mutation, about, language) {
  const places = new RulebookPlaces(about.texts);
  const tested = mutation.runs.map((run) => {
    const { file, pointer } = run.mutant;
    const line = places.at(file, pointer)?.line;
    const findings = run.fate === "survived" ? [survivorFinding(run, about, places, language)] : [];
    const name = nameOf(run, about, language);
    return { suite: pathOf(file, about), name, ...line === void 0 ? {} : { line }, findings };
  });
  const stale = mutation.stale.map((entry) => {
    const { file, pointer, operator } = entry.entry;
    const finding = staleFinding(entry, about, places, language);
    return { suite: pathOf(LISTED_FILE, about), name: `${file}#${pointer} ${operator}`, findings: [finding] };
  });
  return [...tested, ...stale];
}
function nameOf({ mutant }, { rulebook }, language) {
  return printable(mutantText(mutant, rulebook, language));
}
function pathOf(file, { folder }) {
  return printable(/^[^./][^/]*\//.test(file) ? file : join(folder, file));
}
function survivorFinding(run, about, places, language) {
  const say = mutationWords[language];
  const { file, pointer } = run.mutant;
  const told = run.telling === void 0 ? say.untold : tellingText(run.telling, language);
  const message = `${say.survived}${words[language].rules.sentenceSeparator}${told}`;
  return { code: "survived", message, file: pathOf(file, about), ...places.at(file, pointer) };
}
function staleFinding({ entry, index, why, telling }, about, places, language) {
  const { file, pointer, operator } = entry;
  const told = telling === void 0 ? "" : `${words[language].rules.sentenceSeparator}${tellingText(telling, language)}`;
  const message = `${printable(`${file}#${pointer}`)} (${operator}) ${mutationWords[language].stale[why]}${told}`;
  const place = places.at(LISTED_FILE, `/equivalent/${index}`);
  return { code: "stale", message, file: pathOf(LISTED_FILE, about), ...place };
}
function tellingText({ record, readings, differences, ...given }, language) {
  const [first] = differences;
  const held = JSON.stringify({ record, ...byOf(given), ...Object.keys(readings).length === 0 ? {} : { readings } });
  const difference = first === void 0 ? "" : mismatchSentence({ ...first, engine: "evaluator" }, language);
  return mutationWords[language].told(printable(held), difference);
}

// src/kit/update-cases.ts
import { readFileSync } from "node:fs";
import { applyEdits, findNodeAtLocation, parseTree } from "jsonc-parser";
function updateCases(runs) {
  const changes = [];
  const left = [];
  const failed = runs.filter(({ passed }) => !passed);
  for (const [file, list] of grouped(failed, (run) => run.case.place.file)) {
    const whole = readFileSync(file, "utf8");
    const text = withoutMark(whole);
    const tree = parseTree(text);
    const edits = [];
    for (const run of list) {
      const disagree = run.mismatches.some(({ at }) => at === "engines");
      for (const mismatch of run.mismatches) {
        const edit = disagree ? void 0 : editFor(run, mismatch, tree);
        if (edit !== void 0) edits.push(edit);
        (edit === void 0 ? left : changes).push({ case: run.case, mismatch });
      }
    }
    if (edits.length > 0) writeWhole(file, whole.slice(0, whole.length - text.length) + applyEdits(text, edits));
  }
  return { changes, left };
}
function editFor({ case: { place }, judged }, mismatch, tree) {
  const replacement = replacementOf(mismatch, judged);
  const node = tree && replacement && findNodeAtLocation(tree, ["cases", place.index, "expect", ...replacement.path]);
  if (node === void 0 || replacement === void 0) return void 0;
  return { offset: node.offset, length: node.length, content: replacement.text };
}
function replacementOf({ at, expected, got, lacks }, { verdict, amount }) {
  if (at === "refused" && got === null) return { path: [], text: `{ "outcome": ${JSON.stringify(verdict?.outcome)} }` };
  if (at === "refused" && expected === null) return { path: [], text: `{ "refused": ${textOf(got)} }` };
  if (at.startsWith("amount.")) return { path: at.split("."), text: textOf(got) };
  if (at === "amount" && lacks === void 0) return { path: [at], text: amountText(amount) };
  if (got === null) return void 0;
  const [from, to] = typeof got === "string" ? [] : got;
  if (at.startsWith("margins.") && from !== void 0 && to !== void 0) {
    return { path: ["margins", at.slice("margins.".length)], text: `{ "from": "${from}", "to": "${to}" }` };
  }
  const [, part, id] = /^(criteria|margins)\.(.*)$/.exec(at) ?? [];
  return { path: part === void 0 || id === void 0 ? [at] : [part, id], text: textOf(got) };
}
function amountText(amount) {
  if (amount == null) return "null";
  return `{ ${amountParts.map((part) => `"${part}": ${textOf(amount[part])}`).join(", ")} }`;
}
function textOf(value) {
  if (value === null || typeof value === "string") return JSON.stringify(value);
  return `[${value.map((one) => JSON.stringify(one)).join(", ")}]`;
}

// src/kit/update-text.ts
function updateText({ changes, left }, language) {
  const { run: say } = kitWords[language];
  const block = (title, list) => list.length === 0 ? [] : [title, ...list.map((change) => `  ${lineOf(change, language)}`), ""];
  return [...block(say.updated(changes.length), changes), ...block(say.notUpdated(left.length), left)].join("\n");
}
function lineOf({ case: { name, place }, mismatch }, language) {
  const { part, expected, got } = wordedMismatch(mismatch, language);
  const { line = place.line, column = place.column } = mismatch;
  const change = kitWords[language].run.change(part, expected, got);
  return `${placeText({ file: place.file, line, column })}  ${printable(name)}  ${change}`;
}

// src/cli/test-cases.ts
var testFormats = ["text", "junit", "json", "github", "sarif", "tap"];
async function testCaseFiles(options, session) {
  const { rulebook, update, format, min, coverageHtml } = options;
  const { language, output, complain } = session;
  if (update) {
    const { runs: runs2 } = await runIn(options);
    const list = updateText(updateCases(runs2), language);
    if (format === "text") await output.write(list === "" ? "" : `${list}
`);
    else if (list !== "") complain(list);
  }
  const { runs, faults, files, found } = await runIn(options);
  if (runs.length === 0 && faults.length === 0) throw new UsageError(nothing(options, found, session));
  const covered = options.coverage ? coverage(rulebook, runs, options.cover) : void 0;
  if (covered !== void 0 && coverageHtml !== void 0) writePage(coverageHtml, covered, options, session);
  const tooLittle = covered === void 0 || min === void 0 || covered.percent >= min ? void 0 : kitWords[language].coverage.belowMinimum(String(covered.percent), String(min));
  const bailed = options.bail === true && runs.at(-1)?.passed === false;
  const outcome = { runs, faults, bailed, tooLittle };
  const mutated = await mutatedBy(options, runs, session);
  await output.write(await reportText(outcome, covered, mutated, options, session));
  return {
    status: Math.max(statusOf(outcome), mutated && !isComplete(mutated.mutation) ? EXIT.notMet : EXIT.ok),
    files
  };
}
async function mutatedBy({ mutate: given, rulebook, jobs, common, inherited }, runs, session) {
  if (given === void 0) return void 0;
  const { folder, files, texts } = given;
  const cases = runs.map((run) => run.case);
  const mutation = await withProgress(
    session,
    (onProgress) => mutate(files, cases, { jobs, common, inherited, onProgress })
  );
  return { mutation, about: { rulebook, folder, texts } };
}
async function runIn({ paths, rulebook, engines, filter, bail }) {
  const { cases, faults, files } = readCases(paths);
  return { runs: await runCases(cases, { rulebook, engines, filter, bail }), faults, files, found: cases.length };
}
function nothing({ filter }, found, { say, language }) {
  return filter === void 0 || found === 0 ? kitWords[language].run.noCases : say.test.noMatch(filter);
}
function statusOf({ runs, faults, tooLittle }) {
  if (runs.some(({ mismatches }) => mismatches.some(({ at }) => at === "engines"))) return EXIT.failed;
  if (faults.length > 0) return EXIT.refused;
  return tooLittle !== void 0 || runs.some(({ passed }) => !passed) ? EXIT.notMet : EXIT.ok;
}
function writePage(file, covered, { rulebook }, { language }) {
  const page = documentHtml(caseCoverageDocument(covered, rulebook, language), language);
  writeWhole(file, page);
}
async function reportText(outcome, covered, mutated, { format, rulebook }, { language, colour }) {
  switch (format) {
    case "text": {
      const about = covered === void 0 ? "" : `${coverageText(covered, rulebook, language)}
`;
      const ofMutants = mutated && mutationText(mutated.mutation, mutated.about, language, colour);
      return `${about}${caseText(outcome, language, colour)}${ofMutants === void 0 ? "" : `
${ofMutants}`}`;
    }
    case "json":
      return caseJson(outcome, covered, mutated && mutationData(mutated.mutation, mutated.about));
    default:
      return reportIn(format, withMutants(caseReport(outcome, version, language), mutated, language));
  }
}
function withMutants(report, mutated, language) {
  if (mutated === void 0) return report;
  const say = mutationWords[language];
  const { mutation, about } = mutated;
  return {
    ...report,
    rules: { ...report.rules, ...say.rules },
    tested: [...report.tested, ...mutationTested(mutation, about, language)],
    summary: `${report.summary}
${mutation.failing.length > 0 ? say.notRun : say.summary(mutationCounts(mutation))}`
  };
}

export {
  testFormats,
  testCaseFiles
};
