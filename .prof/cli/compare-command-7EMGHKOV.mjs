import {
  rulebookData
} from "./chunk-YASW4L2O.mjs";
import {
  asDeclared,
  compareVerdicts
} from "./chunk-XNJ2CDZX.mjs";
import {
  checkValueText
} from "./chunk-BIFFYHLK.mjs";
import {
  recordOptions,
  withRecordOptions,
  withRule
} from "./chunk-VPVVP3J5.mjs";
import "./chunk-MXROL7Y3.mjs";
import {
  eachRecord,
  judged,
  sayAbsent
} from "./chunk-GBSU2745.mjs";
import {
  byLevel,
  unusedInputs,
  unusedText
} from "./chunk-B7KHRAES.mjs";
import "./chunk-WXSDQUR7.mjs";
import {
  jsonLines,
  jsonList
} from "./chunk-6VUGMOGU.mjs";
import {
  refusalText
} from "./chunk-65RTZOCP.mjs";
import "./chunk-VZHZBLFN.mjs";
import "./chunk-S75OFTBI.mjs";
import {
  valueText,
  whatIfNote
} from "./chunk-J5ZINK3D.mjs";
import "./chunk-VWBSN3MG.mjs";
import {
  choiceWords
} from "./chunk-L7MZGXCK.mjs";
import "./chunk-62T4J2F6.mjs";
import "./chunk-Q7TI4OCT.mjs";
import "./chunk-2TXO4SBQ.mjs";
import "./chunk-BAMTXTJA.mjs";
import "./chunk-GCAUCPTR.mjs";
import {
  EXIT,
  UsageError,
  isOutputClosed
} from "./chunk-534TYOKS.mjs";
import "./chunk-H4BT7IXS.mjs";
import "./chunk-GB7RV5VI.mjs";
import "./chunk-UMR4S5L4.mjs";
import "./chunk-XL25S3FF.mjs";
import {
  compareWords
} from "./chunk-M6JKUOJW.mjs";
import {
  pathLabel
} from "./chunk-3CKIJAHR.mjs";
import "./chunk-IGHS2P46.mjs";
import "./chunk-WY4235D6.mjs";
import {
  memberIndex,
  memberNames
} from "./chunk-ARKL6N42.mjs";
import "./chunk-FAS6UCBJ.mjs";
import "./chunk-EEME2DP7.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import {
  createEvaluator
} from "./chunk-4FT4K7P6.mjs";
import "./chunk-AWJW7UYS.mjs";
import "./chunk-WQP3XGY7.mjs";
import "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import {
  ruleOf
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

// src/cli/compare-command.ts
import { Option } from "commander";
import { createColors } from "picocolors";

// src/cli/compare-rulebooks.ts
var DIGITS = 12;
function comparedRulebooks(a, b) {
  return a === b ? {} : { rulebooks: { a: dataOf(a), b: dataOf(b) } };
}
function rulebookLines(a, b, language) {
  if (a === b) return [];
  const say = compareWords[language];
  const [one, other] = [dataOf(a), dataOf(b)];
  if (one.sha256 === other.sha256) return [printable(say.rulebook.both(named(a, language)))];
  const alike = one.id === other.id && one.version === other.version;
  const digest = ({ sha256 }) => alike ? say.digest(sha256.slice(0, DIGITS)) : "";
  return [
    printable(`${say.rulebook.a(named(a, language))}${digest(one)}`),
    printable(`${say.rulebook.b(named(b, language))}${digest(other)}`)
  ];
}
function named({ id, version, labels }, language) {
  return `${labels[language]} ${id} ${version}`;
}
function dataOf(rulebook) {
  const { labels: _, ...data } = rulebookData(rulebook);
  return data;
}

// src/cli/compare-text.ts
function comparisonLines(one, a, b, language) {
  const say = compareWords[language];
  const vocabulary = words[language];
  const { level, outcomes } = one;
  const [first, second] = outcomes.map((outcome2) => vocabulary.outcome[outcome2]);
  const days = [a.verdict.asOf, b.verdict.asOf];
  const day = days[0] === days[1] ? days[0] : say.turned(...days);
  const stays = one.same ? say.sameVerdict(first) : say.sameOutcome(first);
  const outcome = first === second ? stays : say.turned(first, second);
  const pathText = (path, pathA) => {
    const text = pathLabel(level, path, language, b.rulebook);
    const index = pathA === void 0 ? void 0 : memberIndex(pathA);
    return index === void 0 ? text : `${text}${say.numberedA(vocabulary.member(index + 1))}`;
  };
  const label = (id) => (criterionIn(a, id) ?? criterionIn(b, id))?.labels[language] ?? id;
  const lines = [
    ...one.flips.map(({ criterion, outcomes: [x, y], required: [p, q] }) => {
      const weight = (required) => required === null ? "" : vocabulary.bracketed(required ? say.required : say.advisory);
      const text = (of, required) => of === null ? say.none : `${vocabulary.outcome[of]}${p === q ? "" : weight(required)}`;
      return say.criterion(label(criterion), say.turned(text(x, p), text(y, q)));
    }),
    ...one.members === void 0 ? [] : [membersText(one.members, language)],
    ...one.inputs.map(({ path, pathA, a: x, b: y }) => {
      const text = (value) => valueText(level, path, value, b.rulebook, language);
      return say.input(pathText(path, pathA), say.turned(text(x), text(y)));
    }),
    ...(one.conflicts ?? []).map(({ path, pathA, a: x, b: y }) => {
      const text = (disagree) => disagree ? say.disagreeing : say.agreeing;
      return say.sources(pathText(path, pathA), x && y ? say.disagreeOtherwise : say.turned(text(x), text(y)));
    }),
    ...one.bounds.map(({ criterion, at, a: x, b: y }) => {
      const check = a.verdict.criteria.find(({ id }) => id === criterion)?.checks.find((each) => each.at === at);
      const fact = a.rulebook.facts[level].get(check?.fact ?? "");
      const text = (value) => checkValueText(a.rulebook, level, check?.fact ?? "", value, vocabulary.noParameter, language);
      return say.bound(fact?.labels[language] ?? label(criterion), say.turned(text(x), text(y)));
    }),
    ...one.readings.map(({ reading, a: x, b: y }) => {
      const choice = (option) => choiceWords([...a.rulebook.readings, ...b.rulebook.readings], reading, option, language);
      const text = (option) => option === null ? say.none : choice(option)[1];
      return say.reading(choice("")[0], say.turned(text(x), text(y)));
    }),
    ...(one.otherInputs ?? []).map(({ path, pathA, a: x, b: y }) => {
      const text = (value) => valueText(level, path, value, b.rulebook, language);
      const change = x === void 0 || y === void 0 ? say.unlike : say.turned(text(x), text(y));
      return say.other(pathText(path, pathA), change);
    }),
    ...(one.evidence ?? []).map(
      ({ path, pathA }) => say.other(vocabulary.evidenceOn(pathText(path, pathA)), say.unlike)
    )
  ];
  const head = vocabulary.verdict(vocabulary.level[level], one.id, day, outcome);
  const notes = new Set([a, b].flatMap(({ verdict, rulebook }) => whatIfNote(verdict, rulebook, language) ?? []));
  return [
    printable(`${one.same ? "=" : "\u2260"} ${head}`),
    ...[...notes, ...lines].map((line) => `    ${printable(line)}`)
  ];
}
function membersText({ a, b, onlyA, onlyB }, language) {
  const say = compareWords[language];
  const names = (paths) => paths.length === 0 ? void 0 : memberNames(paths, void 0, language);
  return say.members(say.turned(say.persons(a), say.persons(b)), names(onlyA), names(onlyB));
}
function criterionIn({ rulebook, verdict }, id) {
  return ruleOf(rulebook, verdict.rule)?.criteria.find((criterion) => criterion.id === id);
}

// src/cli/compare-command.ts
var compareFormats = ["text", "json", "ndjson"];
async function compareRecords(options, session) {
  const { language, output, complain, colour } = session;
  const say = compareWords[language];
  const colours = createColors(colour);
  const a = await recordsOf(options.a, options.b.rulebook, session);
  if (isUnread(a)) return unread("a", session);
  const b = await recordsOf(options.b, options.a.rulebook, session);
  if (isUnread(b)) return unread("b", session);
  const rulebooks = [options.a.rulebook, options.b.rulebook];
  const rulesData = comparedRulebooks(...rulebooks);
  const counts = { same: 0, sameWithRemark: 0, differ: 0, onlyA: 0, onlyB: 0, refused: a.refused + b.refused };
  const list = options.format === "text" ? void 0 : options.format === "json" ? jsonList() : jsonLines();
  const only = (key, side) => {
    counts[side === "a" ? "onlyA" : "onlyB"] += 1;
    const [level, id] = JSON.parse(key);
    if (list !== void 0) return list.item({ level, id, only: side });
    return `${colours.yellow(`${side === "a" ? "-" : "+"} ${nameOf(key, session)}${words[language].wideSpace}${say.only[side]}`)}

`;
  };
  const both = (recordA, recordB) => {
    const verdicts = [a.judge(recordA), b.judge(recordB)];
    const one = compareVerdicts(...verdicts, { a: recordA, b: recordB, rulebook: options.b.rulebook });
    counts[one.same ? "same" : "differ"] += 1;
    const remarked = one.otherInputs !== void 0 || one.evidence !== void 0;
    if (one.same && remarked) counts.sameWithRemark += 1;
    if (list !== void 0) return list.item({ ...one, ...rulesData });
    if (one.same && !remarked) return "";
    const [sideA, sideB] = [
      { verdict: verdicts[0], rulebook: options.a.rulebook },
      { verdict: verdicts[1], rulebook: options.b.rulebook }
    ];
    const [head = "", ...lines] = comparisonLines(one, sideA, sideB, language);
    return `${[colours.bold(head), ...lines].join("\n")}

`;
  };
  try {
    const rules = rulebookLines(...rulebooks, language);
    await output.write(list?.start() ?? (rules.length === 0 ? "" : `${rules.join("\n")}

`));
    for (const [key, record] of a.byKey) {
      await output.write(b.byKey.has(key) ? both(record, b.byKey.get(key)) : only(key, "a"));
    }
    for (const key of b.byKey.keys()) if (!a.byKey.has(key)) await output.write(only(key, "b"));
    await output.write(list?.end() ?? `${colours.bold(say.summary(counts))}
`);
  } catch (error) {
    if (!isOutputClosed(error)) throw error;
  }
  const absent = a.absent.filter((id) => b.absent.includes(id));
  let status = Math.max(a.status, b.status, sayAbsent({ absent }, options.a.mask, session));
  const unused = unusedInputs(options.a.inputs, /* @__PURE__ */ new Set([...a.levels, ...b.levels]));
  if (unused.length > 0) {
    for (const path of unused) complain(unusedText(path, session));
    status = Math.max(status, EXIT.usage);
  }
  if (options.requireSame) {
    const nothing = counts.same + counts.differ === 0;
    if (nothing) complain(say.nothingCompared);
    if (nothing || counts.differ + counts.onlyA + counts.onlyB > 0) status = Math.max(status, EXIT.notMet);
  }
  return status;
}
function isUnread({ byKey, status }) {
  return byKey.size === 0 && status >= EXIT.refused;
}
function unread(side, { complain, language }) {
  complain(compareWords[language].unread[side]);
  return EXIT.refused;
}
async function recordsOf(options, { fields: others }, session) {
  const { language, complain } = session;
  const evaluatorOf = byLevel(options, createEvaluator);
  const { fields } = options.rulebook;
  const judge = (record) => evaluatorOf(record).evaluate(asDeclared(record, fields, others), { asOf: options.asOf });
  const byKey = /* @__PURE__ */ new Map();
  const levels = /* @__PURE__ */ new Set();
  const settings = { language, severalFiles: true, rulebook: options.rulebook };
  let refused = 0;
  const take = (item) => {
    const { place, verdict, refusal } = judged(item, options, judge);
    const level = verdict?.level ?? refusal?.level ?? void 0;
    if (level !== void 0) levels.add(level);
    if (refusal !== void 0) {
      complain(refusalText(place, refusal, settings));
      refused += 1;
      return;
    }
    const key = JSON.stringify([verdict.level, verdict.id]);
    if (byKey.has(key)) {
      refused += 1;
      complain(
        compareWords[language].twice(nameOf(key, session), words[language].place(place.file, place.line, place.item))
      );
    }
    byKey.set(key, item.value);
  };
  const walked = await eachRecord(options, session, {
    start: async () => void 0,
    batch: async (items) => items.forEach(take)
  });
  if (walked.skipped > 0) complain(words[language].skipped(walked.skipped));
  const { absent } = walked;
  return { byKey, judge, levels, refused, absent, status: refused > 0 ? EXIT.refused : walked.status };
}
function nameOf(key, { language }) {
  const [level, id] = JSON.parse(key);
  return printable(`${words[language].level[level]} ${id}`);
}
function addCompare(root, session) {
  const { say, finish } = session;
  const command = root.command("compare").description(say.compare.about).argument("<a>", say.compare.a).argument("<b>", say.compare.b);
  withRule(withRecordOptions(command, session), session).option("--rulebook-b <folder>", say.compare.rulebookB).addOption(new Option("--format <format>", say.options.format).choices([...compareFormats]).default("text")).addOption(new Option("--require <what>", say.compare.require).choices(["same"])).addHelpText("after", say.compare.after).action(async (a, b, { rulebookB, format, require: require2, ...flags }) => {
    if (a === "-" && b === "-") throw new UsageError(say.compare.oneStream);
    const first = await recordOptions([a], flags, session);
    const second = rulebookB === void 0 ? { ...first, paths: [b] } : (
      // One mask for both: of two made for one run nobody would be matched.
      { ...await recordOptions([b], { ...flags, rulebook: rulebookB }, session), mask: first.mask }
    );
    finish(await compareRecords({ a: first, b: second, format, requireSame: require2 === "same" }, session));
  });
}
export {
  addCompare
};
