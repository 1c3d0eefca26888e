import {
  explain
} from "./chunk-XPZVL5IM.mjs";
import {
  reportIn
} from "./chunk-KOYRLZAT.mjs";
import {
  recordInPlace
} from "./chunk-65RTZOCP.mjs";
import {
  countedWords
} from "./chunk-66RVVPPP.mjs";
import {
  contradictionLines,
  isExitVerdict,
  readingsLine
} from "./chunk-GH36RKIS.mjs";
import {
  rulebookName
} from "./chunk-LJR2ZG62.mjs";
import {
  whatIfNote
} from "./chunk-J5ZINK3D.mjs";
import {
  version
} from "./chunk-CAYNPU7J.mjs";
import {
  issueText
} from "./chunk-XL25S3FF.mjs";
import {
  commandWords
} from "./chunk-M6JKUOJW.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";

// src/cli/report-tested.ts
function testsReporter(format, settings, of) {
  const { command, rules, test, summary } = of;
  const tested = [];
  return {
    start: () => "",
    result(result) {
      tested.push(result.refusal === void 0 ? test(result) : refusedTest(result, settings));
      return "";
    },
    end(counts) {
      const title = `tuopin ${command}: ${rulebookName(settings.rulebook, settings.language)}`;
      return reportIn(format, { title, version, rules, tested, summary: summary(counts) });
    }
  };
}
function testedReporter(format, requireMet) {
  return (settings) => testsReporter(format, settings, {
    command: "check",
    rules: commandWords[settings.language].check.rules,
    test: (result) => judged(result, settings, requireMet),
    summary: (counts) => words[settings.language].summary(counts, countedWords(settings))
  });
}
function refusedTest({ place, refusal }, settings) {
  const { suite, where } = placed(place, settings);
  const findings = refusal.issues.map(
    (issue) => ({
      code: "refused",
      message: issueText(issue, settings.language, settings.rulebook.fields),
      ...where
    })
  );
  return {
    suite,
    name: recordInPlace(place, refusal, { ...settings, severalFiles: false }),
    ...where,
    broken: true,
    findings
  };
}
function judged({ place, verdict, record, allReadings }, settings, requireMet) {
  const { language, rulebook } = settings;
  const { level, id } = verdict;
  const outcome = isExitVerdict(verdict) ? verdict.together : verdict.outcome;
  const parts = isExitVerdict(verdict) ? [verdict, verdict.procedure] : [verdict];
  const { suite, where } = placed(place, settings);
  const whatIf = whatIfNote(verdict, rulebook, language);
  const who = `${words[language].level[level]} ${id}`;
  const contradictions = isExitVerdict(verdict) && verdict.contradictions !== void 0 ? contradictionLines(nameless(record), { asOf: verdict.asOf, rulebook }, language) : [];
  const why = [
    ...parts.filter((part) => part.outcome === outcome).flatMap((part) => deciding(part, settings)),
    ...contradictions
  ];
  const found = outcome === "met" ? [] : why.map((message) => ({ code: outcome, message }));
  const read = allReadings === void 0 ? [] : [{ code: "readings", message: readingsLine(allReadings, rulebook, language) }];
  const noted = [...requireMet ? [] : found, ...read].map(
    (one) => ({ severity: "info", ...one, ...where })
  );
  return {
    suite,
    name: whatIf === void 0 ? who : `${who} ${whatIf}`,
    ...where,
    findings: requireMet ? found.map((one) => ({ ...one, ...where })) : [],
    ...noted.length === 0 ? {} : { notes: noted }
  };
}
function nameless(record) {
  const { members, ...rest } = record;
  return { ...rest, members: members?.map((member) => ({ ...member, name: void 0 })) };
}
function deciding(verdict, { language, rulebook }) {
  return explain(verdict, { lang: language, rulebook }).criteria.filter(({ required, outcome }) => required && outcome === verdict.outcome).map(({ sentence, clause }) => `${sentence}${words[language].bracketed(clause)}`);
}
function placed({ file, line }, { language }) {
  const suite = file === "-" ? words[language].standardInput : file;
  return { suite, where: { ...file === "-" ? {} : { file: suite }, ...line === void 0 ? {} : { line } } };
}

export {
  testsReporter,
  testedReporter,
  placed
};
