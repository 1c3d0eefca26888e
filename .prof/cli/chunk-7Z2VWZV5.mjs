import {
  issueText
} from "./chunk-XL25S3FF.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  plural
} from "./chunk-FVEEFK25.mjs";
import {
  commonTable
} from "./chunk-LTCODZ6U.mjs";
import {
  printable
} from "./chunk-CTC4LZFA.mjs";

// src/words/en/diff.ts
var enDiff = {
  title: (old, now) => `Changes of the rules: ${old} \u2192 ${now}`,
  old: "old rulebook",
  new: "new rulebook",
  same: "The two rulebooks say the same.",
  change: { added: "added", removed: "removed", changed: "changed" },
  marked: (thing, change) => `${change}: ${thing}`,
  was: (name) => `${name} (old)`,
  is: (name) => `${name} (new)`,
  turned: (old, now) => `${old} \u2192 ${now}`,
  none: "none",
  period: (from, to) => `${from} to ${to}`,
  heading: {
    whole: "As a whole",
    name: "name",
    validity: "valid",
    verdicts: "Verdicts",
    criteriaOf: "criteria listed",
    parameters: "Figures",
    readings: "Readings",
    default: "default",
    levels: "levels",
    choice: "reading",
    oldValue: "old value",
    newValue: "new value",
    oldSources: "old source",
    newSources: "new source",
    change: "change",
    what: "what",
    flips: "Verdicts that change",
    byCriterion: "By criterion",
    byVillage: "By village",
    byCounty: "By county",
    eachFlip: "One by one",
    level: "level",
    flip: "change",
    verdictCount: "verdicts",
    place: "id",
    record: "record",
    behind: "criteria behind it",
    approval: "approval",
    fields: "Inputs",
    codes: "codes",
    minimum: "at least",
    maximum: "at most",
    partOf: "part of",
    notAfter: "not after",
    personal: "tells of a person",
    fixed: "not changed by helping",
    entailments: "What inputs leave of each other",
    reached: "outcomes that may change",
    unused: "Entries that approve nothing"
  },
  entailed: (given, is, field, left) => `where ${given} is ${is ?? "given"}, ${field} is ${left} or not given`,
  nowhere: "not stated",
  result: { refused: "refused", absent: "absent" },
  required: (outcome, required) => `${outcome} (${required ? "required" : "advisory"})`,
  counts: ({ judged, refused, flips, approved, withinVerdict }) => [
    `${plural(judged, "record")} judged`,
    `${plural(flips, "verdict changes", "verdicts change")}${flips === 0 ? "" : ` (${approved} approved, ${flips - approved} not approved)`}`,
    ...withinVerdict === 0 ? [] : [`${withinVerdict} with the same verdict, but criteria that change`],
    ...refused === 0 ? [] : [`${refused} refused by both`]
  ].join("; "),
  approved: (reason) => `approved: ${reason}`,
  unapproved: "not approved",
  ofCase: (id, name) => `${id} (case: ${name})`,
  entry: (subject, change, reason) => `${subject}: ${change} (${reason})`
};

// src/words/en/kit.ts
var found = ({ found: found3 }) => found3 === void 0 ? "" : `, found ${found3}`;
var meant = ({ suggestion }) => suggestion === void 0 ? "" : `; did you mean "${suggestion}"?`;
var enKit = {
  fault: {
    missing: () => "no such file or folder; check the path",
    unreadable: () => "cannot be read; check its permissions",
    special: () => "is neither a file nor a folder; pipes and devices are not read, so save what it gives as a file",
    recordUnreadable: (fault) => `${fault.path}: the record ${fault.found ?? ""} cannot be read; the path is counted from the case file's folder`,
    recordOutside: (fault) => `${fault.path}: the record ${fault.found ?? ""} is not read, as it lies outside the working directory and the folder above the case file's; put it beside the cases`,
    missingKey: ({ path }) => `${path} is lacking; "tuopin schema case" shows what a case needs`,
    recordAlone: () => 'this is a record, and no case file: cases are written {"cases": [{"name": "\u2026", "record": {\u2026}, "expect": {"outcome": "met"}}]}, with "recordFile" for a record kept apart ("tuopin schema case"); records are judged by tuopin check',
    unknownKey: (fault) => `${fault.path} is not known, it must be ${fault.should}${meant(fault)}`,
    notOneOf: ({ path, should }) => `${path} must have exactly ${should}`,
    wrongType: (fault) => `${fault.path || "the file"} is of the wrong type, needed is ${fault.should}${found(fault)}`,
    notInList: (fault) => `${fault.path} must be ${fault.should}${found(fault)}${meant(fault)}`,
    malformed: (fault) => `${fault.path} must be written like ${fault.should}${found(fault)}`,
    empty: ({ path }) => `${path} must not be empty`,
    unconfirmed: ({ path, found: found3 }) => `${path} is not yet confirmed: ${found3 ?? ""}. Write under "expect" what the policy gives for this record, not what the tool gives; then remove "unconfirmed"`
  },
  run: {
    title: "tuopin test",
    expected: "expected",
    got: "got",
    by: (engine) => `by ${engine}`,
    part: {
      outcome: "outcome",
      missing: "missing",
      conflicts: "sources disagree",
      tooWide: "ranges too wide",
      refused: "refused with",
      engines: "engines agree",
      criteria: (id) => `criterion ${id}`,
      margins: (id) => `margin of ${id}`,
      amount: (key) => key === "" ? "amount" : `amount (${key})`
    },
    code: (code) => code,
    nothing: "(none)",
    judged: "(a verdict)",
    notRefused: "(not refused)",
    noCriterion: (meant3) => meant3 === void 0 ? "(the verdict has no such criterion)" : `(the verdict has no such criterion; did you mean ${meant3}?)`,
    noMargin: "(no number is compared)",
    noMeasure: "(the rule is no measure, so it gives nothing)",
    list: (items) => items.join(", "),
    mismatch: (part3, expected, got) => `${part3}: expected ${expected}, got ${got}`,
    because: (reasons) => `refused because ${reasons.join("; ")}`,
    summary: ({ passed, failed, faults }) => `${plural(passed + failed, "case")}: ${passed} passed, ${failed} failed${faults === 0 ? "" : `; ${plural(faults, "file is", "files are")} at fault`}`,
    rules: {
      outcome: "The verdict is not the one that the case expects.",
      criteria: "A criterion does not come out as the case expects.",
      missing: "The missing inputs are not those that the case expects.",
      conflicts: "The inputs on which sources disagree are not those that the case expects.",
      tooWide: "The ranges that are too wide are not those that the case expects.",
      margins: "A margin is not the one that the case expects.",
      amount: "What a measure gives is not what the case expects.",
      refused: "The record is refused, or not refused, otherwise than the case expects.",
      engines: "The evaluator and json-rules-engine do not agree.",
      coverage: "The cases cover less than was asked for.",
      caseFile: "A case file cannot be read."
    },
    bailed: "stopped at the first case that failed (--bail)",
    unreadable: "a case file that cannot be read",
    noCases: 'no case was found, so nothing was tested; name a case file or a folder of them ("tuopin schema case" says how one is written)',
    updated: (count) => `${plural(count, "expectation")} rewritten; review each before you commit:`,
    notUpdated: (count) => `${plural(count, "expectation")} left as written; correct them by hand:`,
    change: (part3, before, after) => `${part3}: ${before} \u2192 ${after}`
  },
  coverage: {
    title: "What the cases cover",
    kind: {
      criterion: "outcomes of criteria",
      bound: "sides of bounds",
      option: "options of readings",
      period: "values of parameters",
      refusal: "codes of refusals",
      branch: "branches of derived facts"
    },
    branch: (fact, condition, comesTo) => `in ${fact}, "${condition}" is ${comesTo}`,
    branchOption: (fact, option) => `${fact} under ${option}`,
    truth: { true: "true", false: "false", unknown: "unknown" },
    side: { below: "a value below it", on: "a value exactly on it", above: "a value above it" },
    summary: (percent, covered, total) => total === 0 ? "none there" : `${percent} % (${covered} of ${total})`,
    headed: (title, text) => `${title}:${text === "" ? "" : ` ${text}`}`,
    lacking: "No case shows:",
    complete: "Every point is shown by a case.",
    column: {
      what: "what is to be shown",
      covered: "covered",
      total: "in all",
      percent: "per cent",
      cases: "cases",
      reason: "why no case file can bring it about",
      tested: "tested in"
    },
    criterion: (criterion, outcome) => `${criterion}: ${outcome}`,
    bound: (criterion, comparison, side) => `${criterion}: ${comparison}, ${side}`,
    option: (reading, option) => `${reading}=${option}`,
    period: (parameter, option, when) => `${parameter}${option === void 0 ? "" : `, ${option}`}: ${when}`,
    year: (year) => `the year ${year}`,
    since: (day) => `the value from ${day}`,
    refusal: (code) => `a record refused as ${code}`,
    unreachable: "Not counted",
    testedIn: (test) => ` (tested in ${test})`,
    unreachableReason: {
      unknownParameter: "only a what-if puts parameters, and a case holds none",
      unknownOption: "only a call of the library has options",
      duplicateRecord: "it takes two records, and a case holds one",
      errorCell: "only tables have cells, and a case is none",
      noResult: "only tables have cells, and a case is none",
      unclosedQuote: "only tables have cells, and a case is none",
      digitsLost: "only tables have cells, and a case is none",
      unanswered: "only tables have cells, and a case is none",
      unitConflict: "only tables have cells, and a case is none",
      listsApart: "only two lists are held against each other, and a case is none",
      strangers: "only two lists are held against each other, and a case is none",
      mergedMember: "only tables have cells, and a case is none",
      mergedNumber: "only tables have cells, and a case is none",
      differs: "only tables have cells, and a case is none",
      noHousehold: "only tables have cells, and a case is none",
      membersUnsure: "only tables have cells, and a case is none",
      rowWidth: "only tables have cells, and a case is none"
    },
    belowMinimum: (percent, minimum) => `the cases cover ${percent} %, less than the ${minimum} % asked for by --min`
  }
};

// src/words/en/layers.ts
var enLayer = {
  title: (rulebook, than) => `Layers: is ${rulebook} at least as strict as ${than}?`,
  rulebook: "rulebook tested",
  than: "held against",
  period: "days",
  noPeriod: "The two rulebooks hold on no day in common; nothing was searched.",
  readings: "readings",
  defaults: "the defaults of each",
  allReadings: "every combination of both",
  chosen: {
    new: (readings) => `the rulebook tested with ${readings}`,
    old: (readings) => `the other with ${readings}`
  },
  found: (count, approved) => `Found ${plural(count, "kind")} of record that the rulebook tested lets exit and the other does not: ${approved} approved, ${count - approved} not approved.`,
  noneFound: "No record was found that the rulebook tested lets exit and the other does not; how far it was searched is below.",
  differences: "Where the rulebook tested is looser",
  why: "difference",
  reason: {
    onBound: "a figure exactly on the bound, which only the rulebook tested counts as met",
    between: "a figure between the bounds of the two",
    otherwise: "a state that only the rulebook tested accepts",
    computedOtherwise: "the two compute another figure from one record",
    notAsked: "the other asks for it, the rulebook tested does not, or only as advisory"
  },
  asks: (asked, actual, outcome) => `${asked}; found ${actual}: ${outcome}`,
  notAsked: "not asked",
  days: "days of judgement",
  approval: "approval",
  record: "such a record",
  byChance: "found by a record made at random, not by going through the conditions: look at how its facts are computed",
  scope: "How far it was searched",
  scopeNote: "Every combination tried: of all values that the criteria of the verdict can tell apart, so that besides what is listed there is no difference. Records made at random are a sample: that they show nothing does not mean there is nothing.",
  column: {
    verdict: "verdict",
    combinations: "combinations tried",
    extent: "extent",
    generated: "random records",
    exits: "that exit by the rulebook tested"
  },
  extent: {
    whole: "every combination tried",
    inPart: (criteria) => `only some of the combinations tried: ${criteria}`,
    withoutRecord: (criteria) => `a difference is possible by the conditions, but no record of it could be made: ${criteria}`,
    onlyBy: { old: "given only by the other, not compared", new: "given only by the rulebook tested, not compared" }
  }
};

// src/words/en/lint.ts
var enLint = {
  title: "tuopin lint",
  severity: { error: "error", warning: "warning", info: "info" },
  kind: (code, count, title) => `${code} (${count}): ${title}`,
  mend: (what) => `what to do: ${what}`,
  ignored: (count) => `${plural(count, "finding")} kept on purpose by lint.json:`,
  because: (what, reason) => `${what}; kept because: ${reason}`,
  counts: ({ error, warning, info }) => `${plural(error, "error")}, ${plural(warning, "warning")}, ${info} for information`,
  clean: "nothing found",
  refused: "the rulebook cannot be used until these are mended",
  of: (rulebook, summary) => `${rulebook}: ${summary}`,
  page: {
    severity: "How grave",
    why: "Why it matters",
    example: "Example",
    wrong: "Found:",
    right: "Mended:",
    mend: "What to do",
    leftOut: "(left out)",
    index: "What tuopin lint finds",
    about: "Each example is a change to the small rulebook in fixtures/small-rulebook. An error makes lint exit with 1, with --strict a warning does too; what keeps the rulebook from loading makes it exit with 3. A finding that is meant to stay goes into lint.json beside the rules, with its reason.",
    code: "code",
    says: "what it says",
    place: (place) => `At ${place}.`
  }
};

// src/words/en/lint-findings.ts
var part = (condition) => condition === void 0 ? "this group" : `"${condition}"`;
var forOne = (when) => when.length === 0 ? "" : ` (for one, on ${when.join(", ")})`;
var enLintFindings = {
  unreachableBound: {
    title: "a bound that no value can reach",
    why: "The bound lies outside the values that the fact can have, so the comparison comes out the same for every value that is known and judges nothing. Mostly the figure, its unit or the operator is wrong.",
    mend: "Check the figure, its unit and the operator; remove the comparison if it is meant to judge nothing.",
    message: ({ condition, met, when }) => `"${condition}" is ${met ? "true" : "false"} for every known value: the bound lies outside what the fact can be${forOne(when)}`
  },
  alwaysTrue: {
    title: "a condition that is always true",
    why: "Whatever the data say, the condition is true once they are known: it asks for nothing, and still leaves the verdict open where they are missing.",
    mend: "Check the values compared and how they are combined (all, any, not); remove what is not wanted.",
    message: ({ condition, when }) => `${part(condition)} is true whenever it is known${forOne(when)}`
  },
  alwaysFalse: {
    title: "a condition that is always false",
    why: "What is asked for contradicts itself: no data make the condition true, and nobody can ever meet the criterion.",
    mend: "Find the comparisons that exclude each other; correct a value or operator, or combine them by any instead of all.",
    message: ({ condition, when }) => `${part(condition)} is false whenever it is known${forOne(when)}`
  },
  redundantCondition: {
    title: "a condition that adds nothing to its group",
    why: "Another condition of the same group says as much already, so the group comes out the same without it. Often another fact or another figure was meant.",
    mend: "Remove it, or correct the fact or figure.",
    message: ({ condition, same, number, place }) => `${part(condition)} ${same ? "says the same as" : "adds nothing to"} part ${number} of its group (${place})`
  },
  notReasoned: {
    title: "too many conditions to reason about",
    why: "There are too many conditions, readings and dated values to go through: nobody has looked for conditions that are always true, contradictory or redundant.",
    mend: "Split the criterion into several with fewer conditions each.",
    shown: (times) => `(the same comparison, ${times} times)`,
    message: ({ id }) => `"${id}" has too many conditions to look for those that are always true, contradictory or redundant`
  },
  repeatedCode: {
    title: "a code listed twice",
    why: "The second mention does nothing. Often another code was meant.",
    mend: "Remove it, or write the code that was meant.",
    message: ({ fact, code }) => `"${code}" is listed twice for "${fact}"`
  },
  literalNumber: {
    title: "a number outside parameters.json",
    why: "A figure that stands in a rule has no source and no date, and cannot be told apart by readings or changed in a what-if.",
    mend: 'Add a parameter to parameters.json with its source and first day, and compare with { "fact": "<its id>" }.',
    message: ({ fact, number }) => `"${fact}" is compared with the number ${number}; figures of policy belong into parameters.json`
  },
  valueGap: {
    title: "days of the validity without a value",
    why: "For records of these days there is nothing to compare with, and the criterion stays undetermined.",
    mend: "Add the value, or correct the days of those before and after; where it was not to be found, say so in lint.json.",
    message: ({ list, from, to }) => `"${list}" has no value from ${from} to ${to}`
  },
  valueOverlap: {
    title: "two values for the same days",
    why: "A value is said to end on or after the day on which the next one begins, so some days have two. The later one is taken, and the end of the earlier one means nothing.",
    mend: "Check the sources and correct the end (to) of the earlier or the beginning (from) of the later one; where one follows the other no end need be written.",
    message: ({ list, to, next }) => `a value of "${list}" ends on ${to}, but the next one begins on ${next}`
  },
  valueNeverInForce: {
    title: "a value that never applies",
    why: "It was replaced or ended before the validity of the rulebook begins, or begins after it ends, so no record is ever held against it.",
    mend: "Remove it, correct its days, or correct validFrom and validTo in rulebook.json.",
    message: ({ list, from, value }) => `the value ${value} of "${list}" from ${from} never applies while the rulebook is valid`
  },
  endWithoutEffect: {
    title: "an end date where values are filled in by years",
    why: "Where the years between values are computed (proRata), only the years in which values begin are read; an end date does nothing.",
    mend: "Remove the end date (to).",
    message: ({ list, to }) => `"${list}" is filled in by years, so its end date ${to} does nothing`
  },
  readingNeverDiffers: {
    title: "a reading whose options never differ",
    why: "Criteria or parameters tell its options apart, but operators, what is required and all values are the same on every day of the validity: no choice changes a verdict.",
    mend: "Check the values and operators under each option and correct what was copied wrongly; if they do agree, remove the reading.",
    message: ({ id, options }) => `the options of "${id}" (${options.join(", ")}) never differ while the rulebook is valid`
  },
  optionLikeAnother: {
    title: "an option that nothing applies",
    why: "It does the same as another option on every day of the validity. Mostly the rules forget to say what it changes.",
    mend: "Say in required or operators of a criterion what the option changes, or remove it.",
    message: ({ reading, option, like }) => `the option "${option}" of "${reading}" does the same as "${like}"`
  },
  choiceWithoutEffect: {
    title: "a reading that puts the same operator in place",
    why: "The operator that an option puts in place is the one already written: choosing the option changes nothing here.",
    mend: "Write the operator that the option asks for (such as decimal:greaterThan for decimal:greaterThanInclusive), or remove the entry.",
    message: ({ reading, option, operator }) => `${reading}=${option} puts ${operator} in place of itself`
  },
  unusedCriterion: {
    title: "a criterion that no verdict lists",
    why: "No verdict lists it and no rule refers to it, so no record is ever judged by it.",
    mend: "List it in conditions.all of the verdict; where it is only advisory, with required: false.",
    message: ({ id }) => `no verdict lists "${id}", and no rule refers to it`
  },
  unusedParameter: {
    title: "a parameter that nothing uses",
    why: "No criterion compares with it, so changing it changes no verdict. Perhaps a comparison was left out, or names another parameter.",
    mend: "Compare with it in the criterion it is meant for, or remove it.",
    message: ({ id }) => `no criterion uses "${id}"`
  },
  unusedReading: {
    title: "a reading that nothing depends on",
    why: "No criterion or parameter depends on it: whichever option is chosen, no verdict changes, though whoever chooses must think it does.",
    mend: "Use it in required or operators of a criterion or in series or proRata of a parameter, or remove it.",
    message: ({ id }) => `nothing depends on the reading "${id}"`
  },
  unusedSource: {
    title: "a listed document that is never cited",
    why: "rulebook.json lists it, but no criterion, parameter or reading cites it. Perhaps a citation is missing, or names another document.",
    mend: "Cite it where something rests on it, or remove it from sources.",
    message: ({ id }) => `nothing cites "${id}"`
  },
  unusedFact: {
    title: "a derived fact that no criterion asks for",
    why: "The rulebook judges this level but does not ask for a fact that can be derived for it. Worth a look: a criterion may have been forgotten.",
    mend: "Add the criterion if the policy has one; otherwise nothing need be done, or say so in lint.json.",
    message: ({ id, derived }) => derived === void 0 ? `no criterion and no other fact asks for "${id}"` : `no criterion of "${derived.verdict}" asks for "${id}" (${derived.labels.en})`
  },
  unusedField: {
    title: "an own field that nothing uses",
    why: "Records are asked for it, but no criterion and no derived fact reads it: whatever stands there, no verdict changes.",
    mend: "Use it in a criterion or in facts.json, or remove it.",
    message: ({ path }) => `no criterion and no fact reads the field "${path}"`
  },
  droppedCriterion: {
    title: "a criterion of the base that is no longer listed",
    why: "A rule that is based on another lists its criteria anew, and one of those is not among them: records are no longer judged by it, and may be met that should not be.",
    mend: 'List it too. If it is meant to go, name it under "without" in rulebook.json, or say why in lint.json.',
    message: ({ rule, id, base }) => `"${rule}" does not list "${id}", which it does in "${base}"`
  },
  criterionWithoutCase: {
    title: "a criterion with no case",
    why: "No case says what it must come to, so nothing notices when the rule is changed by mistake.",
    mend: "Write cases in which it is met, not met and undetermined (tuopin schema case tells their form), naming it under expect.criteria.",
    message: ({ id }) => `no case expects anything of "${id}"`
  },
  impossiblePlace: {
    title: "a place that no document can have",
    why: "The number of a section, article or box is not how a number is written (\u7B2C\u5341\u5341\u6761), so nobody can look it up.",
    mend: "Look it up in the document and correct the number.",
    message: ({ place }) => `"${place}" is not a number that a place can have`
  },
  placeWithoutClause: {
    title: "a place that the clause map does not have",
    why: "clauses.json lists the clauses of this document, and none stands at this place. Either the place is wrong or a clause is missing.",
    mend: "Look it up and correct the place, or add the clause to clauses.json.",
    message: ({ source, place, near }) => `the clause map has no place "${place}" of "${source}"${near === void 0 ? "" : `; did you mean "${near}"?`}`
  },
  sameLabel: {
    title: "the same text in both languages",
    why: "One of the two was not translated, so sheets and pages show the other language.",
    mend: "Translate it.",
    message: ({ label }) => `"${label.en}" stands for both languages`
  },
  chineseWithoutHan: {
    title: "a Chinese text without a Chinese character",
    why: "What stands under zh is not Chinese, and those who check in the villages cannot read it.",
    mend: "Write it in Chinese; where the two were swapped, swap them back.",
    message: ({ text }) => `the Chinese text "${text}" has no Chinese character`
  },
  englishWithHan: {
    title: "an English name with Chinese characters",
    why: "The name was not fully translated. Notes may quote terms of the text and are let pass, unless there is no English in them at all.",
    mend: "Translate it; terms of the text belong into a note.",
    message: ({ text }) => `the English text "${text}" has Chinese characters`
  },
  wordsInOneLanguage: {
    title: "words in one language only",
    why: "A criterion or verdict is told in its own words in one language and by its label in the other, so sheets do not say the same.",
    mend: "Word it in the other file too, or take it out here.",
    message: ({ file, id }) => `${file} has no words on "${id}"`
  },
  versionNotInChanges: {
    title: "a version that the changes do not begin with",
    why: "The version in rulebook.json is not that of the newest entry of changes.json: either the rules changed and nobody wrote it down, or it was written down and the version kept. Verdicts carry the version.",
    mend: "Add what the version changed at the head of changes.json, or correct version in rulebook.json.",
    message: ({ version, newest }) => `the rulebook is of version ${version}, the newest entry of changes.json of ${newest}`
  },
  noClauseMap: {
    title: "no clause map",
    why: "Without clauses.json nobody can tell whether every clause of the document has a rule, or why not.",
    mend: "Write clauses.json (tuopin schema clauses tells its form), with what judges by each clause or why nothing does.",
    message: ({ file }) => `there is no ${file}, so nothing is known of the clauses`
  },
  noChanges: {
    title: "no list of changes",
    why: "Without changes.json nobody who verifies an old decision can see when the rules changed and which verdicts with them.",
    mend: "Write changes.json (tuopin schema changes tells its form), with the verdicts that each version changed.",
    message: ({ file }) => `there is no ${file}, so no change of the rules is told`
  },
  unusedIgnore: {
    title: "an ignore entry that ignores nothing",
    why: "No finding answers to this entry of lint.json: it was mended, or the place is wrong. Left there, it would hide the finding when it comes back.",
    mend: "Remove the entry, or correct its code and at.",
    message: ({ code, at }) => `nothing of the kind ${code} is found at "${at}"`
  }
};

// src/words/en/loader-codes.ts
var enLoaderCodes = {
  badJson: {
    title: "not JSON",
    why: "The file breaks the grammar of JSON and cannot be read.",
    mend: "Correct it at the line and column given; mostly a comma, quote or bracket is missing or too many."
  },
  badEncoding: {
    title: "not UTF-8",
    why: "The file is saved in another encoding, and its characters come out wrong.",
    mend: "Save it as UTF-8 in an editor.",
    shown: "(a file saved as GBK, for one)"
  },
  duplicateKey: {
    title: "a key given twice",
    why: "One object gives the same key twice; the first would be dropped in silence.",
    mend: "Keep the right one and remove the other."
  },
  missingFile: {
    title: "a file that every rulebook has is missing",
    why: "Every rulebook has a rulebook.json (what it is, documents, readings) and a parameters.json (figures).",
    mend: "Add it (tuopin schema rulebook and tuopin schema parameters tell their forms), or check the path of the folder."
  },
  missingVerdict: {
    title: "no verdict",
    why: "There is no rule of type verdict, so the criteria make up nothing that could be judged.",
    mend: "Add a rule of type verdict that lists the criteria in conditions.all."
  },
  badShape: {
    title: "the wrong form",
    why: "What stands there is not of the type, format or make-up that rule files have.",
    mend: "Correct it as the file is to be written: tuopin schema rules for files of rules, tuopin schema and the name of the file for others (fields, facts, parameters, words, rulebook); editors complete by the $schema of the file."
  },
  unknownKey: {
    title: "a key that is not known",
    why: "Rule files have no such key, and what stands under it would not be read.",
    mend: "Correct the key, or remove it; remarks belong under note."
  },
  forbiddenKey: {
    title: "a key that is not allowed",
    why: "path, params and priority would change what an engine runs; path can even run code. They are refused everywhere.",
    mend: "Remove it and name the fact that is meant."
  },
  hiddenCharacter: {
    title: "a character that is not seen or steers what is",
    why: "Controls, marks of direction, zero width, soft hyphens and tags let people read something else than the file says.",
    mend: "Remove it, or type the text again as it is to be seen."
  },
  missingLabel: {
    title: "a text that one language lacks",
    why: "Names and notes stand in Chinese and English; without one of them some readers have nothing.",
    mend: "Add zh or en."
  },
  missingCitation: {
    title: "no citation",
    why: "Every criterion, verdict, figure and option says which document it rests on, and where.",
    mend: "Write citations: the id of the document (source) and the place in it (at)."
  },
  emptyList: {
    title: "a list that must not be empty",
    why: "What an empty all, any or list means is not defined.",
    mend: "Fill it, or remove the group as a whole."
  },
  ambiguousGroup: {
    title: "a condition that is two things",
    why: "It has two of all, any, not, condition and fact, and which one holds is open.",
    mend: "Keep one; where both are wanted, put each into an all."
  },
  unknownFact: {
    title: "a fact that does not exist",
    why: "Records have no such field, and it cannot be derived from them either.",
    mend: "Correct the name; tuopin schema household, village, township and county list the fields."
  },
  unknownOperator: {
    title: "an operator that does not exist",
    why: "The operator is not among those allowed; comparisons of numbers carry decimal:, so that they are exact.",
    mend: "Use equal, notEqual, in, notIn, or one of the four with decimal:, such as decimal:greaterThanInclusive."
  },
  typeMismatch: {
    title: "two sides that do not go together",
    why: "A number against a text, two units, or a code that the field does not have: the comparison means nothing.",
    mend: "Check type, unit and codes of both sides."
  },
  unknownReading: {
    title: "a reading or option that does not exist",
    why: "readings of rulebook.json has no such reading or option, or one of its options is left out here.",
    mend: "Correct the name, or add it to rulebook.json."
  },
  danglingReference: {
    title: "a reference to what is not there",
    why: "The document, criterion, parameter or comparison referred to cannot be found.",
    mend: "Correct the name, or add what is referred to."
  },
  duplicateId: {
    title: "an id given twice",
    why: "Two things have one id, and which one is meant is open.",
    mend: "Rename or remove one of them."
  },
  cycle: {
    title: "rules that refer to each other in a circle",
    why: "A criterion refers to itself, directly or through others, so it can never be judged.",
    mend: "Take out one of the references."
  },
  tooDeep: {
    title: "nested too deep",
    why: "Conditions or references are nested so deep that nobody can check them; they are refused.",
    mend: "Split it into criteria of its own and refer to them.",
    shown: "(70 times not)"
  },
  tooLarge: {
    title: "too much",
    why: "More than 10,000 conditions, or a file of more than 64 MiB, is not read.",
    mend: "Split the rulebook.",
    shown: "(10,001 comparisons)"
  },
  unmapped: {
    title: "a criterion or parameter that no clause leads to, or a line of the text in no clause",
    why: "No clause in clauses.json names it or holds the line: the map is incomplete, or the rule asks for more than the policy does.",
    mend: "Name it in by of the clause it encodes; put the line in lines of its clause, or under unmapped with a reason."
  }
};

// src/words/en/mutation.ts
var enMutation = {
  title: "Mutants",
  quoted: (text) => `"${text}"`,
  figure: (text) => text,
  becomes: (what, before, after) => `${what}: ${before} becomes ${after}`,
  leftOut: (what, before) => `${what}: ${before} is left out`,
  under: (rule, option) => `${rule} under ${option}`,
  required: "required",
  advisory: "advisory",
  requiredUnder: (option) => `required under ${option}`,
  amountOf: {
    bound: (rule) => `${rule}, bound of the amount`,
    per: (rule) => `${rule}, what the amount is per`,
    option: (rule) => `${rule}, option under which another figure is given`,
    whole: (rule) => `${rule}, the amount`
  },
  factOf: (fact, about, at) => `${at} of the fact ${fact} (${about})`,
  fieldOf: {
    minimum: (level, field) => `least of the ${level} field ${field}`,
    maximum: (level, field) => `most of the ${level} field ${field}`,
    partOf: (level, field) => `what the ${level} field ${field} is part of`,
    notAfter: (level, field) => `what the ${level} field ${field} is not after`,
    options: (level, field) => `codes of the ${level} field ${field}`,
    entailment: (level, field) => `what the ${level} fields ${field} leave of each other`,
    is: (level, field) => `of the ${level} fields ${field}, what the first says`,
    in: (level, field) => `of the ${level} fields ${field}, what that leaves of the second`
  },
  defaultOf: (reading) => `default of the reading ${reading}`,
  optionOf: (rule) => `${rule}, where another comparison applies`,
  method: { linear: "linear", geometric: "geometric" },
  methodOf: (parameter, option) => `${parameter}, years filled in under ${option}`,
  value: (parameter, option, since) => `${parameter}${option === void 0 ? "" : `, ${option}`}, the value from ${since}`,
  begins: (value) => `${value}, first day`,
  ends: (value) => `${value}, last day`,
  validFrom: "first day of the rulebook",
  validTo: "last day of the rulebook",
  survived: "no case notices",
  told: (record, difference) => `a record would tell (${difference}): ${record}`,
  untold: "no record was found that would tell; if none can, list it in mutants.json with the reason",
  stale: {
    unknown: "is listed, but there is no such mutant; remove the entry, or correct what it names",
    needless: "is listed, but is noticed, refused or proved the same without that; remove the entry",
    refuted: "is listed as one that no record can tell, but a record tells; add it as a case and remove the entry"
  },
  summary: ({ all, killed, refused, same, listed, survived, stale, leftOut }) => `${plural(all, "mutant")}: ${killed} noticed by a case, ${refused} refused by the loader, ${same} proved to change nothing, ${listed} listed as equivalent, ${survived} unnoticed${stale === 0 ? "" : `; ${plural(stale, "entry", "entries")} of mutants.json at fault`}${leftOut === 0 ? "" : `; ${leftOut} more in what it takes over not made (--inherited)`}`,
  listed: "Listed as equivalent:",
  notRun: "Mutants were not run: first every case has to pass as the rules are.",
  rules: {
    survived: "A slip in the rules that no case notices.",
    stale: "An entry of mutants.json that does not hold."
  }
};

// src/words/en/suggest.ts
var enSuggest = {
  point: (point) => `it would show ${point}`,
  mutant: (mutant) => `it would notice this slip in the rules: ${mutant}`,
  name: (reason) => `To be confirmed: ${reason}`,
  also: "; "
};

// src/words/zh/diff.ts
var zhDiff = {
  title: (old, now) => `\u89C4\u5219\u53D8\u5316\uFF1A${old} \u2192 ${now}`,
  old: "\u539F\u89C4\u5219",
  new: "\u65B0\u89C4\u5219",
  same: "\u4E24\u5957\u89C4\u5219\u5185\u5BB9\u76F8\u540C\u3002",
  change: { added: "\u65B0\u589E", removed: "\u53D6\u6D88", changed: "\u8C03\u6574" },
  /** A thing with what became of it. */
  marked: (thing, change) => `${change}\u3000${thing}`,
  /** Names what stood and what stands. */
  was: (name) => `${name}\uFF08\u539F\uFF09`,
  is: (name) => `${name}\uFF08\u65B0\uFF09`,
  turned: (old, now) => `${old} \u2192 ${now}`,
  none: "\u65E0",
  period: (from, to) => `${from} \u81F3 ${to}`,
  heading: {
    whole: "\u603B\u4F53",
    name: "\u540D\u79F0",
    validity: "\u9002\u7528\u671F\u95F4",
    verdicts: "\u7ED3\u8BBA",
    criteriaOf: "\u6240\u5217\u6807\u51C6",
    parameters: "\u6807\u51C6\u503C",
    readings: "\u653F\u7B56\u53E3\u5F84",
    default: "\u9ED8\u8BA4\u9009\u9879",
    levels: "\u6D89\u53CA\u7EA7\u522B",
    choice: "\u53E3\u5F84\u9009\u9879",
    oldValue: "\u539F\u503C",
    newValue: "\u65B0\u503C",
    oldSources: "\u539F\u4F9D\u636E",
    newSources: "\u65B0\u4F9D\u636E",
    change: "\u53D8\u5316",
    what: "\u5185\u5BB9",
    flips: "\u7ED3\u8BBA\u53D8\u5316",
    byCriterion: "\u6309\u6807\u51C6\u7EDF\u8BA1",
    byVillage: "\u6309\u6751\u7EDF\u8BA1",
    byCounty: "\u6309\u53BF\u7EDF\u8BA1",
    eachFlip: "\u9010\u6761\u5217\u51FA",
    level: "\u7EA7\u522B",
    flip: "\u53D8\u5316",
    verdictCount: "\u7ED3\u8BBA\u6570",
    place: "\u7F16\u53F7",
    record: "\u8BB0\u5F55",
    behind: "\u7531\u4F55\u6807\u51C6\u5F15\u8D77",
    approval: "\u8BA4\u53EF\u60C5\u51B5",
    fields: "\u586B\u62A5\u9879\u76EE",
    codes: "\u53EF\u9009\u9879",
    minimum: "\u4E0D\u5C0F\u4E8E",
    maximum: "\u4E0D\u5927\u4E8E",
    partOf: "\u4E0D\u5927\u4E8E\uFF08\u6240\u5C5E\u603B\u6570\uFF09",
    notAfter: "\u4E0D\u665A\u4E8E",
    personal: "\u5C5E\u4E8E\u4E2A\u4EBA\u4FE1\u606F",
    fixed: "\u4E0D\u56E0\u5E2E\u6276\u800C\u6539\u53D8",
    entailments: "\u586B\u62A5\u9879\u76EE\u4E4B\u95F4\u7684\u5236\u7EA6",
    reached: "\u53EF\u80FD\u5F71\u54CD\u7684\u7ED3\u8BBA",
    unused: "\u672A\u7528\u5230\u7684\u8BA4\u53EF\u6761\u76EE"
  },
  /** What one field leaves of another; without values it does so whatever it says. */
  entailed: (given, is, field, left) => `${is === void 0 ? `\u586B\u6709${given}` : `${given}\u4E3A${is}`}\u7684\uFF0C${field}\u53EA\u80FD\u4E3A${left}\uFF0C\u4E5F\u53EF\u4E0D\u586B`,
  /** Why nothing more can be said of a place. */
  nowhere: "\u672A\u586B\u62A5",
  result: { refused: "\u9000\u56DE\u66F4\u6B63", absent: "\u65E0\u6B64\u9879" },
  required: (outcome, required) => `${outcome}\uFF08${required ? "\u8BA1\u5165\u7ED3\u8BBA" : "\u4EC5\u4F9B\u53C2\u8003"}\uFF09`,
  counts: ({ judged, refused, flips, approved, withinVerdict }) => [
    `\u5171\u5224\u5B9A\u8BB0\u5F55 ${judged} \u6761`,
    `\u7ED3\u8BBA\u53D8\u5316 ${flips} \u6761${flips === 0 ? "" : `\uFF08\u5DF2\u8BA4\u53EF ${approved} \u6761\uFF0C\u672A\u8BA4\u53EF ${flips - approved} \u6761\uFF09`}`,
    ...withinVerdict === 0 ? [] : [`\u7ED3\u8BBA\u4E0D\u53D8\u4F46\u6709\u6807\u51C6\u7ED3\u679C\u53D8\u5316 ${withinVerdict} \u6761`],
    ...refused === 0 ? [] : [`\u4E24\u5957\u89C4\u5219\u5747\u9000\u56DE\u66F4\u6B63 ${refused} \u6761`]
  ].join("\uFF1B"),
  approved: (reason) => `\u5DF2\u8BA4\u53EF\uFF1A${reason}`,
  unapproved: "\u672A\u8BA4\u53EF",
  ofCase: (id, name) => `${id}\uFF08\u7528\u4F8B\uFF1A${name}\uFF09`,
  /** An entry of an approval file that approves nothing. */
  entry: (subject, change, reason) => `${subject}\uFF1A${change}\uFF08${reason}\uFF09`
};

// src/words/zh/kit.ts
var found2 = ({ found: found3 }) => found3 === void 0 ? "" : `\uFF0C\u73B0\u4E3A ${found3}`;
var meant2 = ({ suggestion }) => suggestion === void 0 ? "" : `\uFF0C\u662F\u5426\u5E94\u4E3A\u201C${suggestion}\u201D`;
var zhKit = {
  /** One sentence a code; the place stands before it. */
  fault: {
    missing: () => "\u6587\u4EF6\u6216\u6587\u4EF6\u5939\u4E0D\u5B58\u5728\uFF1B\u8BF7\u68C0\u67E5\u8DEF\u5F84",
    unreadable: () => "\u65E0\u6CD5\u8BFB\u53D6\uFF1B\u8BF7\u68C0\u67E5\u6743\u9650",
    special: () => "\u4E0D\u662F\u666E\u901A\u6587\u4EF6\u6216\u6587\u4EF6\u5939\uFF1B\u4E0D\u8BFB\u53D6\u7BA1\u9053\u548C\u8BBE\u5907\uFF0C\u8BF7\u5148\u5C06\u5185\u5BB9\u5B58\u4E3A\u6587\u4EF6",
    recordUnreadable: (fault) => `${fault.path}\uFF1A\u8BB0\u5F55\u6587\u4EF6 ${fault.found ?? ""} \u65E0\u6CD5\u8BFB\u53D6\uFF1B\u8DEF\u5F84\u5E94\u4ECE\u7528\u4F8B\u6587\u4EF6\u6240\u5728\u6587\u4EF6\u5939\u7B97\u8D77`,
    recordOutside: (fault) => `${fault.path}\uFF1A\u8BB0\u5F55\u6587\u4EF6 ${fault.found ?? ""} \u4E0D\u4E88\u8BFB\u53D6\uFF0C\u56E0\u5176\u65E2\u4E0D\u5728\u5F53\u524D\u76EE\u5F55\u5185\uFF0C\u4E5F\u4E0D\u5728\u7528\u4F8B\u6587\u4EF6\u5939\u7684\u4E0A\u4E00\u7EA7\u6587\u4EF6\u5939\u5185\uFF1B\u8BF7\u653E\u5230\u7528\u4F8B\u65C1\u8FB9`,
    missingKey: ({ path }) => `\u7F3A\u5C11 ${path}\uFF1B\u7528\u4F8B\u5199\u6CD5\u89C1 tuopin schema case`,
    recordAlone: () => '\u8FD9\u662F\u4E00\u6761\u8BB0\u5F55\uFF0C\u4E0D\u662F\u7528\u4F8B\u6587\u4EF6\uFF1B\u7528\u4F8B\u5199\u4F5C {"cases": [{"name": "\u2026", "record": {\u2026}, "expect": {"outcome": "met"}}]}\uFF0C\u8BB0\u5F55\u53E6\u5B58\u7684\u5199 recordFile\uFF08\u89C1 tuopin schema case\uFF09\uFF1B\u5224\u65AD\u8BB0\u5F55\u8BF7\u7528 tuopin check',
    unknownKey: (fault) => `${fault.path} \u4E0D\u662F\u7528\u4F8B\u7684\u5B57\u6BB5\uFF0C\u5E94\u4E3A${fault.should}${meant2(fault)}`,
    notOneOf: ({ path, should }) => `${path} \u5FC5\u987B\u4E14\u53EA\u80FD\u586B\u5199${should}`,
    wrongType: (fault) => `${fault.path === "" ? "\u6587\u4EF6\u5185\u5BB9" : `${fault.path} `}\u7C7B\u578B\u4E0D\u5BF9\uFF0C\u5E94\u4E3A${fault.should}${found2(fault)}`,
    notInList: (fault) => `${fault.path} \u5E94\u4E3A${fault.should}${found2(fault)}${meant2(fault)}`,
    malformed: (fault) => `${fault.path} \u5199\u6CD5\u4E0D\u5BF9\uFF0C\u5E94\u5F62\u5982 ${fault.should}${found2(fault)}`,
    empty: ({ path }) => `${path} \u4E0D\u80FD\u4E3A\u7A7A`,
    unconfirmed: ({ path, found: found3 }) => `${path} \u5C1A\u672A\u786E\u8BA4\uFF1A${found3 ?? ""}\u3002\u8BF7\u4F9D\u636E\u653F\u7B56\uFF08\u800C\u975E\u672C\u7A0B\u5E8F\u7684\u7ED3\u679C\uFF09\u5728 expect \u4E2D\u586B\u5199\u8BE5\u8BB0\u5F55\u5E94\u5F97\u7684\u7ED3\u8BBA\uFF0C\u518D\u5220\u53BB unconfirmed`
  },
  run: {
    title: "tuopin \u7528\u4F8B\u6821\u9A8C",
    expected: "\u9884\u671F",
    got: "\u5B9E\u9645",
    by: (engine) => `\u7531 ${engine} \u5F97\u51FA`,
    /** What was expected, by the part of the expectation; `id` where it is about a criterion. */
    part: {
      outcome: "\u7ED3\u8BBA",
      missing: "\u5F85\u8865\u6570\u636E",
      conflicts: "\u6765\u6E90\u4E0D\u4E00\u81F4\u7684\u6570\u636E",
      tooWide: "\u8303\u56F4\u8FC7\u5BBD\u7684\u6570\u636E",
      refused: "\u9000\u56DE\u539F\u56E0",
      engines: "\u4E24\u79CD\u5F15\u64CE\u4E00\u81F4",
      criteria: (id) => `\u6807\u51C6 ${id}`,
      margins: (id) => `\u4F59\u91CF ${id}`,
      amount: (key) => key === "" ? "\u5E2E\u6276\u6807\u51C6" : `\u5E2E\u6276\u6807\u51C6 ${key}`
    },
    /** A code of the case file, with its word where that says more. */
    code: (code, word) => `${word}\uFF08${code}\uFF09`,
    nothing: "\uFF08\u65E0\uFF09",
    judged: "\uFF08\u5DF2\u4F5C\u51FA\u7ED3\u8BBA\uFF09",
    notRefused: "\uFF08\u4E0D\u9000\u56DE\uFF09",
    noCriterion: (meant3) => meant3 === void 0 ? "\uFF08\u7ED3\u8BBA\u4E2D\u6CA1\u6709\u6B64\u6807\u51C6\uFF09" : `\uFF08\u7ED3\u8BBA\u4E2D\u6CA1\u6709\u6B64\u6807\u51C6\uFF0C\u662F\u5426\u5E94\u4E3A ${meant3}\uFF09`,
    noMargin: "\uFF08\u672A\u6BD4\u8F83\u6570\u503C\uFF09",
    noMeasure: "\uFF08\u6240\u7528\u89C4\u5219\u4E0D\u662F\u5E2E\u6276\u63AA\u65BD\uFF0C\u6CA1\u6709\u5E2E\u6276\u6807\u51C6\uFF09",
    list: (items) => items.join("\u3001"),
    /** One mismatch in a sentence, for reports that have no columns. */
    mismatch: (part3, expected, got) => `${part3}\uFF1A\u9884\u671F ${expected}\uFF0C\u5B9E\u9645 ${got}`,
    because: (reasons) => `\u9000\u56DE\u539F\u56E0\uFF1A${reasons.join("\uFF1B")}`,
    summary: ({
      passed,
      failed,
      faults
    }) => `\u7528\u4F8B\u5171 ${passed + failed} \u4E2A\uFF1A\u901A\u8FC7 ${passed}\uFF0C\u672A\u901A\u8FC7 ${failed}${faults === 0 ? "" : `\uFF1B\u53E6\u6709 ${faults} \u4E2A\u6587\u4EF6\u6709\u8BEF`}`,
    /** What a finding of each kind says, for formats that list the kinds. */
    rules: {
      outcome: "\u7ED3\u8BBA\u4E0E\u7528\u4F8B\u9884\u671F\u4E0D\u7B26\u3002",
      criteria: "\u6807\u51C6\u7684\u7ED3\u679C\u4E0E\u7528\u4F8B\u9884\u671F\u4E0D\u7B26\u3002",
      missing: "\u5F85\u8865\u6570\u636E\u4E0E\u7528\u4F8B\u9884\u671F\u4E0D\u7B26\u3002",
      conflicts: "\u6765\u6E90\u4E0D\u4E00\u81F4\u7684\u6570\u636E\u4E0E\u7528\u4F8B\u9884\u671F\u4E0D\u7B26\u3002",
      tooWide: "\u8303\u56F4\u8FC7\u5BBD\u7684\u6570\u636E\u4E0E\u7528\u4F8B\u9884\u671F\u4E0D\u7B26\u3002",
      margins: "\u4F59\u91CF\u4E0E\u7528\u4F8B\u9884\u671F\u4E0D\u7B26\u3002",
      amount: "\u5E2E\u6276\u6807\u51C6\u4E0E\u7528\u4F8B\u9884\u671F\u4E0D\u7B26\u3002",
      refused: "\u8BB0\u5F55\u662F\u5426\u9000\u56DE\u66F4\u6B63\u3001\u9000\u56DE\u539F\u56E0\u4E0E\u7528\u4F8B\u9884\u671F\u4E0D\u7B26\u3002",
      engines: "\u672C\u7A0B\u5E8F\u4E0E json-rules-engine \u7684\u7ED3\u8BBA\u4E0D\u4E00\u81F4\u3002",
      coverage: "\u7528\u4F8B\u8986\u76D6\u7387\u672A\u8FBE\u5230\u8981\u6C42\u3002",
      caseFile: "\u7528\u4F8B\u6587\u4EF6\u65E0\u6CD5\u8BFB\u53D6\u3002"
    },
    bailed: "\u5DF2\u5728\u7B2C\u4E00\u4E2A\u672A\u901A\u8FC7\u7684\u7528\u4F8B\u5904\u505C\u6B62\uFF08--bail\uFF09",
    unreadable: "\u7528\u4F8B\u6587\u4EF6\u65E0\u6CD5\u8BFB\u53D6",
    noCases: "\u6CA1\u6709\u627E\u5230\u7528\u4F8B\uFF0C\u672A\u4F5C\u4EFB\u4F55\u6821\u9A8C\uFF1B\u8BF7\u7ED9\u51FA\u7528\u4F8B\u6587\u4EF6\u6216\u5176\u6240\u5728\u6587\u4EF6\u5939\uFF08\u5199\u6CD5\u89C1 tuopin schema case\uFF09",
    updated: (count) => `\u5DF2\u6539\u5199\u9884\u671F ${count} \u5904\uFF0C\u63D0\u4EA4\u524D\u8BF7\u9010\u4E00\u6838\u5BF9\uFF1A`,
    notUpdated: (count) => `\u672A\u6539\u5199\u7684\u9884\u671F ${count} \u5904\uFF0C\u8BF7\u624B\u5DE5\u66F4\u6B63\uFF1A`,
    change: (part3, before, after) => `${part3}\uFF1A${before} \u2192 ${after}`
  },
  coverage: {
    title: "\u7528\u4F8B\u8986\u76D6\u60C5\u51B5",
    kind: {
      criterion: "\u5404\u9879\u6807\u51C6\u7684\u7ED3\u8BBA",
      bound: "\u6807\u51C6\u503C\u4E0A\u4E0B\u53CA\u6070\u597D\u76F8\u7B49",
      option: "\u653F\u7B56\u53E3\u5F84\u9009\u9879",
      period: "\u5404\u65F6\u6BB5\u6807\u51C6\u503C",
      refusal: "\u9000\u56DE\u539F\u56E0",
      branch: "\u63A8\u7B97\u6570\u636E\u7684\u5404\u79CD\u60C5\u5F62"
    },
    branch: (fact, condition, comesTo) => `${fact} \u4E2D\u201C${condition}\u201D${comesTo}`,
    branchOption: (fact, option) => `${fact}\uFF0C${option}`,
    truth: { true: "\u6210\u7ACB", false: "\u4E0D\u6210\u7ACB", unknown: "\u4E0D\u660E" },
    side: { below: "\u53D6\u503C\u4F4E\u4E8E\u6807\u51C6\u503C", on: "\u53D6\u503C\u6070\u4E3A\u6807\u51C6\u503C", above: "\u53D6\u503C\u9AD8\u4E8E\u6807\u51C6\u503C" },
    summary: (percent, covered, total) => total === 0 ? "\u65E0\u6B64\u7C7B\u60C5\u5F62" : `${percent}%\uFF08${total} \u9879\u4E2D\u5DF2\u8986\u76D6 ${covered} \u9879\uFF09`,
    /** A heading with what follows on its line, or below it. */
    headed: (title, text) => `${title}\uFF1A${text}`,
    /** Heads the list of what no case covers. */
    lacking: "\u5C1A\u65E0\u7528\u4F8B\u7684\u60C5\u5F62\uFF1A",
    complete: "\u5404\u79CD\u60C5\u5F62\u5747\u6709\u7528\u4F8B\u3002",
    column: {
      what: "\u5E94\u6709\u7528\u4F8B\u7684\u60C5\u5F62",
      covered: "\u5DF2\u8986\u76D6",
      total: "\u5408\u8BA1",
      percent: "\u8986\u76D6\u7387",
      cases: "\u7528\u4F8B\u6570",
      reason: "\u7528\u4F8B\u6587\u4EF6\u65E0\u6CD5\u8868\u793A\u7684\u539F\u56E0",
      tested: "\u6821\u9A8C\u4F4D\u7F6E"
    },
    criterion: (criterion, outcome) => `${criterion}\uFF1A${outcome}`,
    bound: (criterion, comparison, side) => `${criterion}\uFF1A${comparison}\uFF0C${side}`,
    option: (reading, option) => `${reading}=${option}`,
    period: (parameter, option, when) => `${parameter}${option === void 0 ? "" : `\uFF08${option}\uFF09`}\uFF1A${when}`,
    year: (year) => `${year} \u5E74`,
    since: (day) => `${day} \u8D77\u7684\u6807\u51C6\u503C`,
    refusal: (code) => `\u8BB0\u5F55\u56E0 ${code} \u9000\u56DE\u66F4\u6B63`,
    unreachable: "\u4E0D\u8BA1\u5165\u8986\u76D6\u7387\u7684\u9000\u56DE\u539F\u56E0",
    testedIn: (test) => `\uFF08\u53E6\u7531 ${test} \u6821\u9A8C\uFF09`,
    unreachableReason: {
      unknownParameter: "\u53EA\u6709\u5047\u8BBE\u6D4B\u7B97\u624D\u4F1A\u6539\u52A8\u6807\u51C6\u503C\uFF0C\u7528\u4F8B\u4E2D\u4E0D\u542B\u5047\u8BBE\u6D4B\u7B97",
      unknownOption: "\u53EA\u6709\u5728\u7A0B\u5E8F\u4E2D\u8C03\u7528\u51FD\u6570\u624D\u6709\u9009\u9879\uFF0C\u7528\u4F8B\u4E2D\u6CA1\u6709",
      duplicateRecord: "\u987B\u6709\u4E24\u6761\u8BB0\u5F55\u624D\u4F1A\u91CD\u590D\uFF0C\u7528\u4F8B\u53EA\u6709\u4E00\u6761",
      errorCell: "\u53EA\u6709\u8868\u683C\u624D\u6709\u5355\u5143\u683C\uFF0C\u7528\u4F8B\u4E0D\u662F\u8868\u683C",
      noResult: "\u53EA\u6709\u8868\u683C\u624D\u6709\u5355\u5143\u683C\uFF0C\u7528\u4F8B\u4E0D\u662F\u8868\u683C",
      unclosedQuote: "\u53EA\u6709\u8868\u683C\u624D\u6709\u5355\u5143\u683C\uFF0C\u7528\u4F8B\u4E0D\u662F\u8868\u683C",
      digitsLost: "\u53EA\u6709\u8868\u683C\u624D\u6709\u5355\u5143\u683C\uFF0C\u7528\u4F8B\u4E0D\u662F\u8868\u683C",
      unanswered: "\u53EA\u6709\u8868\u683C\u624D\u6709\u5355\u5143\u683C\uFF0C\u7528\u4F8B\u4E0D\u662F\u8868\u683C",
      unitConflict: "\u53EA\u6709\u8868\u683C\u624D\u6709\u5355\u5143\u683C\uFF0C\u7528\u4F8B\u4E0D\u662F\u8868\u683C",
      listsApart: "\u53EA\u6709\u4E24\u4EFD\u540D\u518C\u624D\u80FD\u5BF9\u7167\uFF0C\u7528\u4F8B\u4E0D\u662F\u540D\u518C",
      strangers: "\u53EA\u6709\u4E24\u4EFD\u540D\u518C\u624D\u80FD\u5BF9\u7167\uFF0C\u7528\u4F8B\u4E0D\u662F\u540D\u518C",
      mergedMember: "\u53EA\u6709\u8868\u683C\u624D\u6709\u5355\u5143\u683C\uFF0C\u7528\u4F8B\u4E0D\u662F\u8868\u683C",
      mergedNumber: "\u53EA\u6709\u8868\u683C\u624D\u6709\u5355\u5143\u683C\uFF0C\u7528\u4F8B\u4E0D\u662F\u8868\u683C",
      differs: "\u53EA\u6709\u8868\u683C\u624D\u6709\u5355\u5143\u683C\uFF0C\u7528\u4F8B\u4E0D\u662F\u8868\u683C",
      noHousehold: "\u53EA\u6709\u8868\u683C\u624D\u6709\u5355\u5143\u683C\uFF0C\u7528\u4F8B\u4E0D\u662F\u8868\u683C",
      membersUnsure: "\u53EA\u6709\u8868\u683C\u624D\u6709\u5355\u5143\u683C\uFF0C\u7528\u4F8B\u4E0D\u662F\u8868\u683C",
      rowWidth: "\u53EA\u6709\u8868\u683C\u624D\u6709\u5355\u5143\u683C\uFF0C\u7528\u4F8B\u4E0D\u662F\u8868\u683C"
    },
    belowMinimum: (percent, minimum) => `\u7528\u4F8B\u8986\u76D6\u7387\u4E3A ${percent}%\uFF0C\u4F4E\u4E8E --min \u8981\u6C42\u7684 ${minimum}%`
  }
};

// src/words/zh/layers.ts
var zhLayer = {
  title: (rulebook, than) => `\u5BBD\u4E25\u6BD4\u5BF9\uFF1A${rulebook} \u662F\u5426\u4E0D\u5BBD\u4E8E ${than}`,
  rulebook: "\u53D7\u68C0\u89C4\u5219",
  than: "\u5BF9\u7167\u89C4\u5219",
  period: "\u6BD4\u5BF9\u671F\u95F4",
  noPeriod: "\u4E24\u5957\u89C4\u5219\u6CA1\u6709\u5171\u540C\u7684\u9002\u7528\u671F\u95F4\uFF0C\u672A\u4F5C\u6BD4\u5BF9\u3002",
  readings: "\u653F\u7B56\u53E3\u5F84",
  defaults: "\u4E24\u5957\u89C4\u5219\u5747\u6309\u9ED8\u8BA4\u53E3\u5F84",
  allReadings: "\u4E24\u5957\u89C4\u5219\u7684\u5168\u90E8\u53E3\u5F84\u7EC4\u5408",
  /** The options chosen, where they are not the defaults. */
  chosen: { new: (readings) => `\u53D7\u68C0\u89C4\u5219\u53D6 ${readings}`, old: (readings) => `\u5BF9\u7167\u89C4\u5219\u53D6 ${readings}` },
  found: (count, approved) => `\u627E\u5230 ${count} \u7C7B\u53D7\u68C0\u89C4\u5219\u51C6\u4E88\u9000\u51FA\u3001\u5BF9\u7167\u89C4\u5219\u4E0D\u51C6\u4E88\u7684\u60C5\u5F62\uFF1A\u5DF2\u8BA4\u53EF ${approved} \u7C7B\uFF0C\u672A\u8BA4\u53EF ${count - approved} \u7C7B\u3002`,
  noneFound: "\u672A\u627E\u5230\u53D7\u68C0\u89C4\u5219\u51C6\u4E88\u9000\u51FA\u3001\u5BF9\u7167\u89C4\u5219\u4E0D\u51C6\u4E88\u7684\u60C5\u5F62\uFF1B\u67E5\u627E\u8303\u56F4\u89C1\u4E0B\u3002",
  differences: "\u53D7\u68C0\u89C4\u5219\u8F83\u5BBD\u4E4B\u5904",
  why: "\u5DEE\u5F02",
  reason: {
    onBound: "\u6570\u503C\u6070\u597D\u7B49\u4E8E\u6807\u51C6\u503C\uFF0C\u53D7\u68C0\u89C4\u5219\u7B97\u8FBE\u6807\uFF0C\u5BF9\u7167\u89C4\u5219\u4E0D\u7B97",
    between: "\u6570\u503C\u4ECB\u4E8E\u4E24\u5957\u89C4\u5219\u7684\u6807\u51C6\u503C\u4E4B\u95F4",
    otherwise: "\u540C\u4E00\u60C5\u51B5\uFF0C\u53D7\u68C0\u89C4\u5219\u8BA4\u53EF\uFF0C\u5BF9\u7167\u89C4\u5219\u4E0D\u8BA4\u53EF",
    computedOtherwise: "\u540C\u4E00\u8BB0\u5F55\uFF0C\u4E24\u5957\u89C4\u5219\u7B97\u51FA\u7684\u6570\u503C\u4E0D\u540C",
    notAsked: "\u5BF9\u7167\u89C4\u5219\u6709\u6B64\u8981\u6C42\uFF0C\u53D7\u68C0\u89C4\u5219\u6CA1\u6709\uFF0C\u6216\u4EC5\u4F9B\u53C2\u8003"
  },
  /** What a rulebook asks, what the record has, and what comes of it. */
  asks: (asked, actual, outcome) => `${asked}\uFF1B\u5B9E\u4E3A ${actual}\uFF0C${outcome}`,
  notAsked: "\u4E0D\u8981\u6C42",
  days: "\u8BA4\u5B9A\u65E5\u671F",
  approval: "\u8BA4\u53EF\u60C5\u51B5",
  record: "\u793A\u4F8B\u8BB0\u5F55",
  byChance: "\u7531\u968F\u673A\u8BB0\u5F55\u53D1\u73B0\uFF0C\u6761\u4EF6\u7EC4\u5408\u4E2D\u672A\u67E5\u51FA\uFF0C\u8BF7\u6838\u5BF9\u89C4\u5219\u7684\u4E8B\u5B9E\u9879\u76EE",
  scope: "\u67E5\u627E\u8303\u56F4",
  scopeNote: "\u201C\u7EC4\u5408\u5DF2\u67E5\u5168\u201D\u6307\u8BE5\u7ED3\u8BBA\u5404\u9879\u6807\u51C6\u80FD\u591F\u533A\u5206\u7684\u53D6\u503C\u7EC4\u5408\u5DF2\u9010\u4E00\u8BD5\u8FC7\uFF0C\u9664\u6240\u5217\u60C5\u5F62\u5916\u4E0D\u5B58\u5728\u5176\u4ED6\u5DEE\u5F02\uFF1B\u968F\u673A\u8BB0\u5F55\u53EA\u662F\u62BD\u67E5\uFF0C\u6CA1\u6709\u53D1\u73B0\u4E0D\u7B49\u4E8E\u4E0D\u5B58\u5728\u3002",
  column: {
    verdict: "\u7ED3\u8BBA",
    combinations: "\u8BD5\u8FC7\u7684\u53D6\u503C\u7EC4\u5408",
    extent: "\u67E5\u5168\u7A0B\u5EA6",
    generated: "\u968F\u673A\u8BB0\u5F55",
    exits: "\u5176\u4E2D\u53D7\u68C0\u89C4\u5219\u51C6\u4E88\u9000\u51FA"
  },
  extent: {
    whole: "\u7EC4\u5408\u5DF2\u67E5\u5168",
    inPart: (criteria) => `\u7EC4\u5408\u8FC7\u591A\u6216\u65E0\u6CD5\u7A77\u4E3E\uFF0C\u4EC5\u67E5\u90E8\u5206\uFF1A${criteria}`,
    withoutRecord: (criteria) => `\u6761\u4EF6\u4E0A\u53EF\u80FD\u6709\u5DEE\u5F02\uFF0C\u4F46\u672A\u80FD\u6784\u9020\u51FA\u8BB0\u5F55\uFF1A${criteria}`,
    onlyBy: { old: "\u4EC5\u5BF9\u7167\u89C4\u5219\u6709\u6B64\u7ED3\u8BBA\uFF0C\u672A\u6BD4\u5BF9", new: "\u4EC5\u53D7\u68C0\u89C4\u5219\u6709\u6B64\u7ED3\u8BBA\uFF0C\u672A\u6BD4\u5BF9" }
  }
};

// src/words/zh/lint.ts
var zhLint = {
  title: "tuopin \u89C4\u5219\u68C0\u67E5",
  severity: { error: "\u9519\u8BEF", warning: "\u8B66\u544A", info: "\u63D0\u793A" },
  kind: (code, count, title) => `${code}\uFF08${count} \u4E2A\uFF09\uFF1A${title}`,
  mend: (what) => `\u5904\u7406\u529E\u6CD5\uFF1A${what}`,
  ignored: (count) => `\u7ECF lint.json \u8BF4\u660E\u7406\u7531\u3001\u4E88\u4EE5\u4FDD\u7559\u7684\u95EE\u9898 ${count} \u4E2A\uFF1A`,
  because: (what, reason) => `${what}\uFF1B\u4FDD\u7559\u7406\u7531\uFF1A${reason}`,
  counts: ({ error, warning, info }) => `\u9519\u8BEF ${error} \u4E2A\uFF0C\u8B66\u544A ${warning} \u4E2A\uFF0C\u63D0\u793A ${info} \u4E2A`,
  clean: "\u672A\u53D1\u73B0\u95EE\u9898",
  refused: "\u6539\u6B63\u524D\uFF0C\u672C\u89C4\u5219\u4E0D\u80FD\u4F7F\u7528",
  of: (rulebook, summary) => `${rulebook}\uFF1A${summary}`,
  page: {
    severity: "\u7A0B\u5EA6",
    why: "\u4E3A\u4EC0\u4E48",
    example: "\u793A\u4F8B",
    wrong: "\u6709\u95EE\u9898\u7684\u5199\u6CD5\uFF1A",
    right: "\u6539\u6B63\u540E\uFF1A",
    mend: "\u5904\u7406\u529E\u6CD5",
    leftOut: "\uFF08\u4E0D\u5199\uFF09",
    index: "\u89C4\u5219\u68C0\u67E5\u7684\u5168\u90E8\u95EE\u9898",
    about: "\u5404\u793A\u4F8B\u90FD\u662F\u5BF9 fixtures/small-rulebook \u4E2D\u5C0F\u89C4\u5219\u7684\u6539\u52A8\u3002\u6709\u9519\u8BEF\u65F6\uFF0Clint \u7684\u9000\u51FA\u7801\u4E3A 1\uFF1B\u4F7F\u7528 --strict \u7684\uFF0C\u6709\u8B66\u544A\u65F6\u4E5F\u4E3A 1\uFF1B\u89C4\u5219\u56E0\u6B64\u4E0D\u80FD\u4F7F\u7528\u7684\uFF0C\u4E3A 3\u3002\u6709\u610F\u4FDD\u7559\u7684\u95EE\u9898\uFF0C\u5728\u89C4\u5219\u65C1\u7684 lint.json \u4E2D\u5199\u660E\u7406\u7531\u3002",
    code: "\u4EE3\u7801",
    says: "\u5185\u5BB9",
    place: (place) => `\u4F4D\u7F6E\uFF1A${place}\u3002`
  }
};

// src/words/zh/lint-findings.ts
var part2 = (condition) => condition === void 0 ? "\u8FD9\u7EC4\u6761\u4EF6" : `\u201C${condition}\u201D`;
var forOne2 = (when) => when.length === 0 ? "" : `\uFF08\u4F8B\u5982 ${when.join("\u3001")}\uFF09`;
var zhLintFindings = {
  unreachableBound: {
    title: "\u754C\u9650\u8D85\u51FA\u53D6\u503C\u8303\u56F4",
    why: "\u6BD4\u8F83\u7684\u754C\u9650\u5728\u8BE5\u6570\u636E\u53EF\u80FD\u53D6\u503C\u4E4B\u5916\uFF0C\u6570\u636E\u53EA\u8981\u9F50\u5168\uFF0C\u7ED3\u679C\u603B\u662F\u4E00\u6837\uFF0C\u8FD9\u4E00\u6761\u4EF6\u5B9E\u9645\u4E0A\u6CA1\u6709\u8D77\u4F5C\u7528\uFF1B\u591A\u534A\u662F\u6570\u503C\u3001\u5355\u4F4D\u6216\u6BD4\u8F83\u7B26\u53F7\u5199\u9519\u3002",
    mend: "\u6838\u5BF9\u8BE5\u6807\u51C6\u503C\u7684\u6570\u503C\u3001\u5355\u4F4D\u548C\u6BD4\u8F83\u7B26\u53F7\uFF1B\u786E\u5B9E\u4E0D\u8D77\u4F5C\u7528\u7684\u6761\u4EF6\u5E94\u5220\u53BB\u3002",
    message: ({ condition, met, when }) => `\u201C${condition}\u201D\u5728\u6570\u636E\u9F50\u5168\u65F6\u603B\u662F${met ? "\u6210\u7ACB" : "\u4E0D\u6210\u7ACB"}\uFF1A\u754C\u9650\u8D85\u51FA\u8BE5\u6570\u636E\u53EF\u80FD\u7684\u53D6\u503C${forOne2(when)}`
  },
  alwaysTrue: {
    title: "\u6761\u4EF6\u603B\u662F\u6210\u7ACB",
    why: "\u65E0\u8BBA\u6570\u636E\u5982\u4F55\uFF0C\u53EA\u8981\u9F50\u5168\uFF0C\u6761\u4EF6\u90FD\u6210\u7ACB\uFF0C\u7B49\u4E8E\u6CA1\u6709\u63D0\u51FA\u8981\u6C42\uFF1B\u6570\u636E\u7F3A\u5931\u65F6\u53C8\u4F1A\u4F7F\u7ED3\u8BBA\u5F85\u6838\u5B9E\u3002",
    mend: "\u6838\u5BF9\u5404\u6BD4\u8F83\u7684\u53D6\u503C\u548C\u7EC4\u5408\u65B9\u5F0F\uFF08all\u3001any\u3001not\uFF09\uFF1B\u4E0D\u9700\u8981\u7684\u6761\u4EF6\u5E94\u5220\u53BB\u3002",
    message: ({ condition, when }) => `${part2(condition)}\u5728\u6570\u636E\u9F50\u5168\u65F6\u603B\u662F\u6210\u7ACB${forOne2(when)}`
  },
  alwaysFalse: {
    title: "\u6761\u4EF6\u603B\u662F\u4E0D\u6210\u7ACB",
    why: "\u5404\u9879\u8981\u6C42\u4E92\u76F8\u77DB\u76FE\uFF0C\u65E0\u8BBA\u6570\u636E\u5982\u4F55\u90FD\u4E0D\u80FD\u540C\u65F6\u6210\u7ACB\uFF0C\u6709\u5173\u6807\u51C6\u6C38\u8FDC\u4E0D\u80FD\u8FBE\u6807\u3002",
    mend: "\u6838\u5BF9\u4E92\u76F8\u77DB\u76FE\u7684\u6BD4\u8F83\uFF0C\u6539\u6B63\u53D6\u503C\u6216\u6BD4\u8F83\u7B26\u53F7\uFF0C\u6216\u5C06 all \u6539\u4E3A any\u3002",
    message: ({ condition, when }) => `${part2(condition)}\u5728\u6570\u636E\u9F50\u5168\u65F6\u603B\u662F\u4E0D\u6210\u7ACB${forOne2(when)}`
  },
  redundantCondition: {
    title: "\u6761\u4EF6\u91CD\u590D\u6216\u591A\u4F59",
    why: "\u540C\u7EC4\u53E6\u4E00\u6761\u4EF6\u5DF2\u7ECF\u5305\u542B\u4E86\u5B83\uFF0C\u6709\u6CA1\u6709\u5B83\u7ED3\u679C\u90FD\u4E00\u6837\uFF1B\u5F80\u5F80\u662F\u672C\u60F3\u5199\u53E6\u4E00\u9879\u6570\u636E\u6216\u53E6\u4E00\u4E2A\u6570\u503C\u3002",
    mend: "\u5220\u53BB\u591A\u4F59\u7684\u6761\u4EF6\uFF0C\u6216\u6539\u6B63\u5199\u9519\u7684\u6570\u636E\u540D\u79F0\u3001\u6570\u503C\u3002",
    message: ({
      condition,
      same,
      number,
      place
    }) => `${part2(condition)}${same ? "\u4E0E" : "\u5DF2\u7531"}\u540C\u7EC4\u7B2C ${number} \u9879\uFF08${place}\uFF09${same ? "\u610F\u601D\u76F8\u540C" : "\u5305\u542B"}`
  },
  notReasoned: {
    title: "\u6761\u4EF6\u8FC7\u591A\uFF0C\u672A\u4F5C\u63A8\u65AD",
    why: "\u6761\u4EF6\u3001\u53E3\u5F84\u548C\u6570\u503C\u65F6\u6BB5\u7684\u7EC4\u5408\u8FC7\u591A\uFF0C\u672A\u9010\u4E00\u63A8\u65AD\u6709\u65E0\u603B\u662F\u6210\u7ACB\u3001\u4E92\u76F8\u77DB\u76FE\u6216\u91CD\u590D\u7684\u6761\u4EF6\u3002",
    mend: "\u5C06\u6807\u51C6\u62C6\u5206\u6210\u51E0\u9879\uFF0C\u6BCF\u9879\u6761\u4EF6\u5C11\u4E00\u4E9B\u3002",
    shown: (times) => `\uFF08\u540C\u6837\u7684\u6BD4\u8F83\u5199\u4E86 ${times} \u904D\uFF09`,
    message: ({ id }) => `\u201C${id}\u201D\u7684\u6761\u4EF6\u8FC7\u591A\uFF0C\u672A\u63A8\u65AD\u5176\u4E2D\u6709\u65E0\u603B\u662F\u6210\u7ACB\u3001\u4E92\u76F8\u77DB\u76FE\u6216\u91CD\u590D\u7684`
  },
  repeatedCode: {
    title: "\u9009\u9879\u91CD\u590D",
    why: "\u540C\u4E00\u9009\u9879\u5217\u4E86\u4E24\u6B21\uFF0C\u7B2C\u4E8C\u4E2A\u6CA1\u6709\u4F5C\u7528\uFF1B\u5F80\u5F80\u662F\u672C\u60F3\u5199\u53E6\u4E00\u4E2A\u9009\u9879\u3002",
    mend: "\u5220\u53BB\u91CD\u590D\u7684\u9009\u9879\uFF0C\u6216\u6539\u4E3A\u672C\u6765\u8981\u5199\u7684\u9009\u9879\u3002",
    message: ({ fact, code }) => `\u201C${fact}\u201D\u7684\u9009\u9879\u201C${code}\u201D\u5217\u4E86\u4E24\u6B21`
  },
  literalNumber: {
    title: "\u6570\u503C\u5199\u5728\u89C4\u5219\u91CC",
    why: "\u653F\u7B56\u89C4\u5B9A\u7684\u6570\u503C\u5199\u5728\u89C4\u5219\u91CC\uFF0C\u5C31\u6CA1\u6709\u4F9D\u636E\u3001\u6CA1\u6709\u8D77\u6B62\u65E5\u671F\uFF0C\u4E5F\u4E0D\u80FD\u6309\u53E3\u5F84\u533A\u5206\u6216\u4F5C\u5047\u8BBE\u6D4B\u7B97\u3002",
    mend: '\u5728 parameters.json \u4E2D\u589E\u52A0\u6807\u51C6\u503C\uFF0C\u6CE8\u660E\u4F9D\u636E\u548C\u8D77\u59CB\u65E5\u671F\uFF0C\u89C4\u5219\u4E2D\u6539\u7528 { "fact": "\u6807\u51C6\u503C\u7F16\u53F7" }\u3002',
    message: ({ fact, number }) => `\u201C${fact}\u201D\u76F4\u63A5\u4E0E\u6570\u503C ${number} \u6BD4\u8F83\uFF1B\u653F\u7B56\u6570\u503C\u5E94\u4F5C\u4E3A\u6807\u51C6\u503C\u5199\u5165 parameters.json`
  },
  valueGap: {
    title: "\u6709\u6548\u671F\u5185\u7F3A\u5C11\u6807\u51C6\u503C",
    why: "\u8BA4\u5B9A\u65E5\u671F\u843D\u5728\u8FD9\u6BB5\u65F6\u95F4\u5185\u7684\uFF0C\u6CA1\u6709\u6807\u51C6\u503C\u53EF\u6BD4\uFF0C\u6709\u5173\u6807\u51C6\u53EA\u80FD\u5F85\u6838\u5B9E\u3002",
    mend: "\u8865\u4E0A\u8FD9\u6BB5\u65F6\u95F4\u7684\u6807\u51C6\u503C\uFF0C\u6216\u6539\u6B63\u524D\u540E\u6570\u503C\u7684\u8D77\u6B62\u65E5\u671F\uFF1B\u786E\u5B9E\u67E5\u4E0D\u5230\u7684\uFF0C\u5728 lint.json \u4E2D\u8BF4\u660E\u7406\u7531\u3002",
    message: ({ list, from, to }) => `\u201C${list}\u201D\u5728 ${from} \u81F3 ${to} \u6CA1\u6709\u6807\u51C6\u503C`
  },
  valueOverlap: {
    title: "\u6807\u51C6\u503C\u65F6\u6BB5\u91CD\u53E0",
    why: "\u524D\u4E00\u6570\u503C\u7684\u6B62\u65E5\u4E0D\u65E9\u4E8E\u540E\u4E00\u6570\u503C\u7684\u8D77\u65E5\uFF0C\u540C\u4E00\u5929\u6709\u4E24\u4E2A\u6807\u51C6\u503C\u3002\u7A0B\u5E8F\u53D6\u540E\u8005\uFF0C\u524D\u8005\u7684\u6B62\u65E5\u843D\u7A7A\u3002",
    mend: "\u6838\u5BF9\u4F9D\u636E\uFF0C\u6539\u6B63\u524D\u4E00\u6570\u503C\u7684\u6B62\u65E5\uFF08to\uFF09\u6216\u540E\u4E00\u6570\u503C\u7684\u8D77\u65E5\uFF08from\uFF09\uFF1B\u7D27\u63A5\u7740\u7684\u53EF\u4EE5\u4E0D\u5199\u6B62\u65E5\u3002",
    message: ({ list, to, next }) => `\u201C${list}\u201D\u7684\u6570\u503C\u6B62\u4E8E ${to}\uFF0C\u800C\u4E0B\u4E00\u6570\u503C\u81EA ${next} \u8D77\uFF0C\u65F6\u6BB5\u91CD\u53E0`
  },
  valueNeverInForce: {
    title: "\u6807\u51C6\u503C\u5728\u6709\u6548\u671F\u5185\u4ECE\u672A\u9002\u7528",
    why: "\u8BE5\u6570\u503C\u5728\u89C4\u5219\u6709\u6548\u671F\u5F00\u59CB\u524D\u5DF2\u88AB\u53D6\u4EE3\u6216\u7EC8\u6B62\uFF0C\u6216\u5728\u6709\u6548\u671F\u7ED3\u675F\u540E\u624D\u5F00\u59CB\uFF0C\u4EFB\u4F55\u8BB0\u5F55\u90FD\u7528\u4E0D\u5230\u3002",
    mend: "\u5220\u53BB\u8BE5\u6570\u503C\uFF0C\u6216\u6539\u6B63\u5176\u65E5\u671F\uFF0C\u6216\u6539\u6B63 rulebook.json \u7684\u6709\u6548\u671F\uFF08validFrom\u3001validTo\uFF09\u3002",
    message: ({ list, from, value }) => `\u201C${list}\u201D\u81EA ${from} \u8D77\u7684\u6570\u503C ${value} \u5728\u89C4\u5219\u6709\u6548\u671F\u5185\u4ECE\u672A\u9002\u7528`
  },
  endWithoutEffect: {
    title: "\u6309\u6BD4\u4F8B\u6D4B\u7B97\u7684\u6807\u51C6\u503C\u4E0D\u7528\u6B62\u65E5",
    why: "\u6309\u6BD4\u4F8B\u6D4B\u7B97\uFF08proRata\uFF09\u6309\u5E74\u4EFD\u5728\u5404\u6570\u503C\u4E4B\u95F4\u63A8\u7B97\uFF0C\u6B62\u65E5\uFF08to\uFF09\u4E0D\u8D77\u4F5C\u7528\u3002",
    mend: "\u5220\u53BB\u6B62\u65E5\uFF08to\uFF09\u3002",
    message: ({ list, to }) => `\u201C${list}\u201D\u6309\u6BD4\u4F8B\u6D4B\u7B97\uFF0C\u6B62\u65E5 ${to} \u4E0D\u8D77\u4F5C\u7528`
  },
  readingNeverDiffers: {
    title: "\u53E3\u5F84\u5404\u9009\u9879\u6CA1\u6709\u533A\u522B",
    why: "\u6807\u51C6\u6216\u6807\u51C6\u503C\u867D\u7136\u6309\u8BE5\u53E3\u5F84\u533A\u5206\uFF0C\u4F46\u5728\u6709\u6548\u671F\u5185\u6BCF\u4E00\u5929\u5404\u9009\u9879\u7684\u6BD4\u8F83\u7B26\u53F7\u3001\u662F\u5426\u5FC5\u987B\u3001\u6570\u503C\u90FD\u76F8\u540C\uFF0C\u9009\u54EA\u4E00\u4E2A\u7ED3\u8BBA\u90FD\u4E00\u6837\u3002",
    mend: "\u6838\u5BF9\u5404\u9009\u9879\u4E0B\u7684\u6570\u503C\u548C\u6BD4\u8F83\u7B26\u53F7\uFF0C\u6539\u6B63\u6284\u9519\u7684\uFF1B\u786E\u65E0\u533A\u522B\u7684\uFF0C\u5220\u53BB\u8BE5\u53E3\u5F84\u3002",
    message: ({ id, options }) => `\u53E3\u5F84\u201C${id}\u201D\u7684\u9009\u9879\uFF08${options.join("\u3001")}\uFF09\u5728\u6709\u6548\u671F\u5185\u6CA1\u6709\u4EFB\u4F55\u533A\u522B`
  },
  optionLikeAnother: {
    title: "\u53E3\u5F84\u7684\u9009\u9879\u6CA1\u6709\u7528\u5230",
    why: "\u8BE5\u9009\u9879\u4E0E\u53E6\u4E00\u9009\u9879\u5728\u6709\u6548\u671F\u5185\u6BCF\u4E00\u5929\u6548\u679C\u90FD\u76F8\u540C\uFF0C\u591A\u534A\u662F\u89C4\u5219\u4E2D\u6F0F\u5199\u4E86\u5B83\u3002",
    mend: "\u5728\u6709\u5173\u6807\u51C6\u7684 required\u3001operators \u4E2D\u5199\u660E\u8BE5\u9009\u9879\uFF0C\u6216\u5C06\u5176\u5220\u53BB\u3002",
    message: ({ reading, option, like }) => `\u53E3\u5F84\u201C${reading}\u201D\u7684\u9009\u9879\u201C${option}\u201D\u4E0E\u201C${like}\u201D\u6CA1\u6709\u533A\u522B`
  },
  choiceWithoutEffect: {
    title: "\u6309\u53E3\u5F84\u66FF\u6362\u7684\u6BD4\u8F83\u7B26\u53F7\u6CA1\u6709\u53D8\u5316",
    why: "\u67D0\u53E3\u5F84\u4E0B\u6362\u7528\u7684\u6BD4\u8F83\u7B26\u53F7\u4E0E\u89C4\u5219\u4E2D\u539F\u6709\u7684\u76F8\u540C\uFF0C\u9009\u54EA\u4E00\u79CD\u7ED3\u679C\u90FD\u4E00\u6837\u3002",
    mend: "\u6539\u4E3A\u8BE5\u53E3\u5F84\u5E94\u5F53\u4F7F\u7528\u7684\u6BD4\u8F83\u7B26\u53F7\uFF08\u5982 decimal:greaterThan \u4E0E decimal:greaterThanInclusive\uFF09\uFF0C\u6216\u5220\u53BB\u8FD9\u4E00\u9879\u3002",
    message: ({ reading, option, operator }) => `${reading}=${option} \u6362\u7528\u7684\u6BD4\u8F83\u7B26\u53F7\u4E0E\u539F\u6709\u7684\u76F8\u540C\uFF08${operator}\uFF09`
  },
  unusedCriterion: {
    title: "\u6CA1\u6709\u7528\u5230\u7684\u6807\u51C6",
    why: "\u6CA1\u6709\u7ED3\u8BBA\u89C4\u5219\u5217\u51FA\u8BE5\u6807\u51C6\uFF0C\u4E5F\u6CA1\u6709\u522B\u7684\u6807\u51C6\u5F15\u7528\u5B83\uFF0C\u4EFB\u4F55\u8BB0\u5F55\u90FD\u4E0D\u4F1A\u6309\u5B83\u8BA4\u5B9A\u3002",
    mend: "\u5728\u7ED3\u8BBA\u89C4\u5219\u7684 conditions.all \u4E2D\u5217\u51FA\u8BE5\u6807\u51C6\uFF1B\u4EC5\u4F9B\u53C2\u8003\u7684\uFF0C\u5C06 required \u5199\u4E3A false\u3002",
    message: ({ id }) => `\u6CA1\u6709\u7ED3\u8BBA\u89C4\u5219\u5217\u51FA\u201C${id}\u201D\uFF0C\u4E5F\u6CA1\u6709\u6807\u51C6\u5F15\u7528\u5B83`
  },
  unusedParameter: {
    title: "\u6CA1\u6709\u7528\u5230\u7684\u6807\u51C6\u503C",
    why: "\u6CA1\u6709\u4EFB\u4F55\u6807\u51C6\u4E0E\u5B83\u6BD4\u8F83\uFF0C\u6539\u52A8\u5B83\u4E0D\u5F71\u54CD\u7ED3\u8BBA\uFF1B\u53EF\u80FD\u662F\u89C4\u5219\u4E2D\u6F0F\u5199\u4E86\u6BD4\u8F83\uFF0C\u6216\u5F15\u7528\u4E86\u522B\u7684\u6807\u51C6\u503C\u3002",
    mend: "\u5728\u6709\u5173\u6807\u51C6\u4E2D\u5F15\u7528\u5B83\uFF0C\u6216\u5C06\u5176\u5220\u53BB\u3002",
    message: ({ id }) => `\u6CA1\u6709\u6807\u51C6\u7528\u5230\u201C${id}\u201D`
  },
  unusedReading: {
    title: "\u6CA1\u6709\u7528\u5230\u7684\u53E3\u5F84",
    why: "\u6CA1\u6709\u4EFB\u4F55\u6807\u51C6\u3001\u6807\u51C6\u503C\u968F\u8BE5\u53E3\u5F84\u53D8\u5316\uFF0C\u9009\u54EA\u4E2A\u9009\u9879\u7ED3\u8BBA\u90FD\u4E00\u6837\uFF0C\u4F7F\u7528\u8005\u4F1A\u8BEF\u4EE5\u4E3A\u6709\u533A\u522B\u3002",
    mend: "\u5728\u6709\u5173\u6807\u51C6\u7684 required\u3001operators \u6216\u6807\u51C6\u503C\u7684 series\u3001proRata \u4E2D\u4F7F\u7528\u8BE5\u53E3\u5F84\uFF0C\u6216\u5C06\u5176\u5220\u53BB\u3002",
    message: ({ id }) => `\u6CA1\u6709\u6807\u51C6\u968F\u53E3\u5F84\u201C${id}\u201D\u53D8\u5316`
  },
  unusedSource: {
    title: "\u6CA1\u6709\u5F15\u7528\u7684\u6587\u4EF6",
    why: "rulebook.json \u5217\u51FA\u4E86\u8BE5\u6587\u4EF6\uFF0C\u4F46\u6CA1\u6709\u6807\u51C6\u3001\u6807\u51C6\u503C\u6216\u53E3\u5F84\u5F15\u7528\u5B83\uFF1B\u53EF\u80FD\u6F0F\u5199\u4E86\u4F9D\u636E\uFF0C\u6216\u5F15\u9519\u4E86\u6587\u4EF6\u3002",
    mend: "\u5728\u4EE5\u5176\u4E3A\u4F9D\u636E\u7684\u5730\u65B9\u5F15\u7528\uFF0C\u6216\u4ECE sources \u4E2D\u5220\u53BB\u3002",
    message: ({ id }) => `\u6CA1\u6709\u4EFB\u4F55\u5185\u5BB9\u4EE5\u201C${id}\u201D\u4E3A\u4F9D\u636E`
  },
  unusedFact: {
    title: "\u6CA1\u6709\u7528\u5230\u7684\u63A8\u7B97\u6570\u636E",
    why: "\u672C\u89C4\u5219\u5BF9\u8BE5\u7EA7\u522B\u4F5C\u8BA4\u5B9A\uFF0C\u4F46\u6CA1\u6709\u7528\u5230\u7A0B\u5E8F\u80FD\u591F\u63A8\u7B97\u7684\u8FD9\u9879\u6570\u636E\uFF1B\u4F9B\u6838\u5BF9\u662F\u5426\u6F0F\u4E86\u6807\u51C6\u3002",
    mend: "\u786E\u6709\u8981\u6C42\u7684\uFF0C\u589E\u52A0\u76F8\u5E94\u6807\u51C6\uFF1B\u6CA1\u6709\u8981\u6C42\u7684\uFF0C\u4E0D\u5FC5\u5904\u7406\uFF0C\u6216\u5728 lint.json \u4E2D\u8BF4\u660E\u3002",
    message: ({
      id,
      derived
    }) => derived === void 0 ? `\u6CA1\u6709\u6807\u51C6\u7528\u5230\u81EA\u5B9A\u6570\u636E\u201C${id}\u201D` : `\u201C${derived.verdict}\u201D\u7684\u5404\u9879\u6807\u51C6\u6CA1\u6709\u7528\u5230\u201C${id}\u201D\uFF08${derived.labels.zh}\uFF09`
  },
  unusedField: {
    title: "\u6CA1\u6709\u7528\u5230\u7684\u81EA\u5B9A\u5B57\u6BB5",
    why: "\u8BB0\u5F55\u8981\u586B\u8FD9\u4E00\u680F\uFF0C\u4F46\u6CA1\u6709\u4EFB\u4F55\u6807\u51C6\u6216\u63A8\u7B97\u6570\u636E\u7528\u5230\u5B83\uFF0C\u586B\u4EC0\u4E48\u7ED3\u8BBA\u90FD\u4E00\u6837\u3002",
    mend: "\u5728\u6709\u5173\u6807\u51C6\u6216 facts.json \u4E2D\u4F7F\u7528\u5B83\uFF0C\u6216\u5C06\u5176\u5220\u53BB\u3002",
    message: ({ path }) => `\u6CA1\u6709\u6807\u51C6\u6216\u63A8\u7B97\u6570\u636E\u7528\u5230\u81EA\u5B9A\u5B57\u6BB5\u201C${path}\u201D`
  },
  droppedCriterion: {
    title: "\u6CBF\u7528\u7684\u6807\u51C6\u88AB\u6F0F\u5217",
    why: "\u672C\u89C4\u5219\u4F9D\u636E basedOn \u91CD\u65B0\u5217\u51FA\u4E86\u6240\u6CBF\u7528\u8BA4\u5B9A\u7684\u5404\u9879\u6807\u51C6\uFF0C\u5176\u4E2D\u5C11\u4E86\u4E00\u9879\uFF0C\u8BB0\u5F55\u4E0D\u518D\u6309\u8BE5\u9879\u6838\u67E5\uFF0C\u5BB9\u6613\u9020\u6210\u8BEF\u5224\u8FBE\u6807\u3002",
    mend: "\u5C06\u8BE5\u6807\u51C6\u8865\u5217\u8FDB\u53BB\uFF1B\u786E\u4E0D\u91C7\u7528\u7684\uFF0C\u5728 rulebook.json \u7684 without \u4E2D\u5199\u660E\uFF0C\u6216\u5728 lint.json \u4E2D\u8BF4\u660E\u7406\u7531\u3002",
    message: ({ rule, id, base }) => `\u201C${rule}\u201D\u6CA1\u6709\u5217\u51FA\u201C${base}\u201D\u4E2D\u7684\u6807\u51C6\u201C${id}\u201D`
  },
  criterionWithoutCase: {
    title: "\u6807\u51C6\u6CA1\u6709\u7528\u4F8B",
    why: "\u6CA1\u6709\u7528\u4F8B\u5199\u660E\u8BE5\u6807\u51C6\u5E94\u5F97\u7684\u7ED3\u679C\uFF0C\u89C4\u5219\u6539\u9519\u4E86\u4E5F\u4E0D\u4F1A\u88AB\u53D1\u73B0\u3002",
    mend: "\u4E3A\u8BE5\u6807\u51C6\u7F16\u5199\u8FBE\u6807\u3001\u672A\u8FBE\u6807\u3001\u5F85\u6838\u5B9E\u7684\u7528\u4F8B\uFF08\u5199\u6CD5\u89C1 tuopin schema case\uFF09\uFF0C\u5728 expect.criteria \u4E2D\u5199\u660E\u5176\u7ED3\u679C\u3002",
    message: ({ id }) => `\u6CA1\u6709\u7528\u4F8B\u5199\u660E\u201C${id}\u201D\u5E94\u5F97\u7684\u7ED3\u679C`
  },
  impossiblePlace: {
    title: "\u5F15\u7528\u7684\u4F4D\u7F6E\u4E0D\u662F\u6709\u6548\u7F16\u53F7",
    why: "\u7AE0\u8282\u3001\u6761\u6B3E\u3001\u4E13\u680F\u7684\u7F16\u53F7\u5199\u6CD5\u4E0D\u6210\u5176\u4E3A\u6570\u5B57\uFF08\u5982\u201C\u7B2C\u5341\u5341\u6761\u201D\uFF09\uFF0C\u6309\u6B64\u67E5\u4E0D\u5230\u539F\u6587\u3002",
    mend: "\u5BF9\u7167\u539F\u6587\u6539\u6B63\u7F16\u53F7\u3002",
    message: ({ place }) => `\u201C${place}\u201D\u4E0D\u662F\u6709\u6548\u7684\u7F16\u53F7`
  },
  placeWithoutClause: {
    title: "\u5F15\u7528\u7684\u4F4D\u7F6E\u4E0D\u5728\u6761\u6587\u5BF9\u7167\u4E2D",
    why: "clauses.json \u9010\u6761\u5217\u51FA\u4E86\u8BE5\u6587\u4EF6\u7684\u5185\u5BB9\uFF0C\u5176\u4E2D\u6CA1\u6709\u8FD9\u4E2A\u4F4D\u7F6E\uFF1B\u53EF\u80FD\u4F4D\u7F6E\u5199\u9519\uFF0C\u6216\u6761\u6587\u5BF9\u7167\u6F0F\u4E86\u4E00\u6761\u3002",
    mend: "\u5BF9\u7167\u539F\u6587\u6539\u6B63\u4F4D\u7F6E\uFF0C\u6216\u5728 clauses.json \u4E2D\u8865\u4E0A\u8BE5\u6761\u3002",
    message: ({ source, place, near }) => `\u6761\u6587\u5BF9\u7167\u4E2D\u6CA1\u6709\u201C${source}\u201D\u7684\u201C${place}\u201D${near === void 0 ? "" : `\uFF0C\u662F\u5426\u5E94\u4E3A\u201C${near}\u201D`}`
  },
  sameLabel: {
    title: "\u4E24\u79CD\u8BED\u8A00\u7684\u6587\u5B57\u76F8\u540C",
    why: "\u4E2D\u6587\u548C\u82F1\u6587\u5199\u5F97\u4E00\u6A21\u4E00\u6837\uFF0C\u5176\u4E2D\u4E00\u79CD\u6CA1\u6709\u7FFB\u8BD1\uFF0C\u6838\u67E5\u8868\u548C\u7F51\u9875\u4F1A\u51FA\u73B0\u53E6\u4E00\u79CD\u8BED\u8A00\u3002",
    mend: "\u8865\u4E0A\u8BD1\u6587\u3002",
    message: ({ label }) => `\u4E2D\u6587\u548C\u82F1\u6587\u90FD\u662F\u201C${label.zh}\u201D`
  },
  chineseWithoutHan: {
    title: "\u4E2D\u6587\u6587\u5B57\u4E2D\u6CA1\u6709\u6C49\u5B57",
    why: "\u4E2D\u6587\u5904\u5199\u7684\u4E0D\u662F\u4E2D\u6587\uFF0C\u6838\u67E5\u4EBA\u5458\u770B\u4E0D\u61C2\u3002",
    mend: "\u5199\u6210\u4E2D\u6587\uFF1B\u4E2D\u82F1\u6587\u5199\u53CD\u7684\uFF0C\u5BF9\u8C03\u3002",
    message: ({ text }) => `\u4E2D\u6587\u6587\u5B57\u201C${text}\u201D\u4E2D\u6CA1\u6709\u6C49\u5B57`
  },
  englishWithHan: {
    title: "\u82F1\u6587\u540D\u79F0\u4E2D\u6709\u6C49\u5B57",
    why: "\u82F1\u6587\u540D\u79F0\u6CA1\u6709\u8BD1\u5B8C\uFF0C\u770B\u82F1\u6587\u7684\u4EBA\u8BFB\u4E0D\u61C2\u3002\u8BF4\u660E\u6027\u6587\u5B57\u53EF\u4EE5\u5F15\u7528\u539F\u6587\u8BCD\u8BED\uFF0C\u4E0D\u5728\u6B64\u5217\uFF1B\u4F46\u901A\u7BC7\u6CA1\u6709\u82F1\u6587\u7684\u4ECD\u4F1A\u62A5\u544A\u3002",
    mend: "\u8BD1\u6210\u82F1\u6587\uFF1B\u539F\u6587\u8BCD\u8BED\u653E\u5230\u8BF4\u660E\uFF08note\uFF09\u4E2D\u3002",
    message: ({ text }) => `\u82F1\u6587\u201C${text}\u201D\u4E2D\u6709\u6C49\u5B57`
  },
  wordsInOneLanguage: {
    title: "\u53EA\u6709\u4E00\u79CD\u8BED\u8A00\u6709\u81EA\u5B9A\u8BF4\u6CD5",
    why: "\u4E00\u9879\u6807\u51C6\u6216\u7ED3\u8BBA\u5728\u4E00\u79CD\u8BED\u8A00\u4E2D\u7528\u81EA\u5B9A\u8BF4\u6CD5\uFF0C\u5728\u53E6\u4E00\u79CD\u8BED\u8A00\u4E2D\u53EA\u6309\u540D\u79F0\u4F5C\u4E00\u822C\u8868\u8FF0\uFF0C\u4E24\u79CD\u6838\u67E5\u8868\u8BF4\u5F97\u4E0D\u4E00\u6837\u3002",
    mend: "\u5728\u53E6\u4E00\u8BED\u8A00\u7684\u6587\u4EF6\u4E2D\u8865\u4E0A\uFF0C\u6216\u5220\u53BB\u8FD9\u4E00\u5904\u3002",
    message: ({ file, id }) => `${file} \u4E2D\u6CA1\u6709\u201C${id}\u201D\u7684\u8BF4\u6CD5`
  },
  versionNotInChanges: {
    title: "\u7248\u672C\u53F7\u4E0E\u53D8\u66F4\u8BB0\u5F55\u4E0D\u4E00\u81F4",
    why: "rulebook.json \u7684\u7248\u672C\u53F7\u4E0E changes.json \u6700\u65B0\u4E00\u6761\u4E0D\u540C\uFF1A\u6216\u8005\u6539\u4E86\u89C4\u5219\u6CA1\u6709\u8BB0\u5F55\uFF0C\u6216\u8005\u8BB0\u5F55\u4E86\u53D8\u66F4\u6CA1\u6709\u6539\u7248\u672C\u53F7\uFF1B\u7ED3\u8BBA\u4E66\u4E0A\u7684\u7248\u672C\u53F7\u56E0\u6B64\u5BF9\u4E0D\u4E0A\u3002",
    mend: "\u5728 changes.json \u6700\u524D\u9762\u589E\u52A0\u8BE5\u7248\u672C\u7684\u53D8\u66F4\uFF0C\u6216\u6539\u6B63 rulebook.json \u7684\u7248\u672C\u53F7\uFF08version\uFF09\u3002",
    message: ({ version, newest }) => `\u89C4\u5219\u7248\u672C\u4E3A ${version}\uFF0C\u800C changes.json \u6700\u65B0\u4E00\u6761\u4E3A ${newest}`
  },
  noClauseMap: {
    title: "\u6CA1\u6709\u6761\u6587\u5BF9\u7167",
    why: "\u6587\u4EF6\u5939\u4E2D\u6CA1\u6709 clauses.json\uFF0C\u65E0\u6CD5\u6838\u5BF9\u653F\u7B56\u6587\u4EF6\u7684\u6BCF\u4E00\u6761\u662F\u5426\u90FD\u6709\u89C4\u5219\uFF0C\u6216\u4E3A\u4F55\u6CA1\u6709\u3002",
    mend: "\u7F16\u5199 clauses.json\uFF08\u5199\u6CD5\u89C1 tuopin schema clauses\uFF09\uFF0C\u9010\u6761\u5199\u660E\u7531\u4EC0\u4E48\u8BA4\u5B9A\uFF0C\u6216\u4E3A\u4F55\u4E0D\u4F5C\u8BA4\u5B9A\u3002",
    message: ({ file }) => `\u6CA1\u6709 ${file}\uFF0C\u65E0\u6CD5\u5BF9\u7167\u6761\u6587`
  },
  noChanges: {
    title: "\u6CA1\u6709\u53D8\u66F4\u8BB0\u5F55",
    why: "\u6587\u4EF6\u5939\u4E2D\u6CA1\u6709 changes.json\uFF0C\u65E5\u540E\u6838\u5BF9\u65E7\u7ED3\u8BBA\u65F6\uFF0C\u770B\u4E0D\u51FA\u89C4\u5219\u4F55\u65F6\u6539\u8FC7\u3001\u5F71\u54CD\u54EA\u4E9B\u7ED3\u8BBA\u3002",
    mend: "\u7F16\u5199 changes.json\uFF08\u5199\u6CD5\u89C1 tuopin schema changes\uFF09\uFF0C\u5199\u660E\u6BCF\u4E00\u7248\u672C\u6539\u53D8\u4E86\u54EA\u4E9B\u7ED3\u8BBA\u3002",
    message: ({ file }) => `\u6CA1\u6709 ${file}\uFF0C\u770B\u4E0D\u51FA\u89C4\u5219\u7684\u53D8\u66F4`
  },
  unusedIgnore: {
    title: "\u5FFD\u7565\u7684\u95EE\u9898\u5DF2\u4E0D\u5B58\u5728",
    why: "lint.json \u4E2D\u7684\u8FD9\u4E00\u6761\u6CA1\u6709\u5BF9\u5E94\u7684\u95EE\u9898\uFF1A\u95EE\u9898\u5DF2\u7ECF\u6539\u6B63\uFF0C\u6216\u4F4D\u7F6E\u5199\u9519\uFF1B\u7559\u7740\u5B83\uFF0C\u540C\u6837\u7684\u95EE\u9898\u518D\u51FA\u73B0\u65F6\u5C31\u4F1A\u88AB\u6F0F\u6389\u3002",
    mend: "\u5220\u53BB\u8FD9\u4E00\u6761\uFF0C\u6216\u6539\u6B63\u5176 code \u548C at\u3002",
    message: ({ code, at }) => `\u201C${at}\u201D\u6CA1\u6709 ${code} \u4E00\u7C7B\u7684\u95EE\u9898`
  }
};

// src/words/zh/loader-codes.ts
var zhLoaderCodes = {
  badJson: {
    title: "\u4E0D\u662F\u6709\u6548\u7684 JSON",
    why: "\u6587\u4EF6\u4E0D\u7B26\u5408 JSON \u8BED\u6CD5\uFF0C\u65E0\u6CD5\u8BFB\u53D6\u3002",
    mend: "\u6309\u884C\u53F7\u3001\u5217\u53F7\u6539\u6B63\uFF0C\u5E38\u89C1\u7684\u662F\u6F0F\u5199\u6216\u591A\u5199\u9017\u53F7\u3001\u5F15\u53F7\u3001\u62EC\u53F7\u3002"
  },
  badEncoding: {
    title: "\u6587\u5B57\u7F16\u7801\u4E0D\u662F UTF-8",
    why: "\u6587\u4EF6\u4E0D\u662F\u4EE5 UTF-8 \u7F16\u7801\u4FDD\u5B58\uFF0C\u6C49\u5B57\u4F1A\u53D8\u6210\u4E71\u7801\u3002",
    mend: "\u7528\u7F16\u8F91\u5668\u53E6\u5B58\u4E3A UTF-8 \u7F16\u7801\u3002",
    shown: "\uFF08\u4EE5 GBK \u7B49\u5176\u4ED6\u7F16\u7801\u4FDD\u5B58\u7684\u6587\u4EF6\uFF09"
  },
  duplicateKey: {
    title: "\u952E\u91CD\u590D",
    why: "\u540C\u4E00\u5BF9\u8C61\u4E2D\u540C\u4E00\u4E2A\u952E\u5199\u4E86\u4E24\u6B21\uFF0C\u524D\u4E00\u4E2A\u4F1A\u88AB\u6084\u6084\u4E22\u5F03\u3002",
    mend: "\u4FDD\u7559\u6B63\u786E\u7684\u4E00\u4E2A\uFF0C\u5220\u53BB\u53E6\u4E00\u4E2A\u3002"
  },
  missingFile: {
    title: "\u7F3A\u5C11\u5FC5\u9700\u7684\u6587\u4EF6",
    why: "\u89C4\u5219\u6587\u4EF6\u5939\u5FC5\u987B\u6709 rulebook.json\uFF08\u57FA\u672C\u4FE1\u606F\u3001\u6587\u4EF6\u3001\u53E3\u5F84\uFF09\u548C parameters.json\uFF08\u6807\u51C6\u503C\uFF09\u3002",
    mend: "\u8865\u4E0A\u8BE5\u6587\u4EF6\uFF08\u5199\u6CD5\u89C1 tuopin schema rulebook\u3001tuopin schema parameters\uFF09\uFF0C\u6216\u68C0\u67E5\u6587\u4EF6\u5939\u8DEF\u5F84\u3002"
  },
  missingVerdict: {
    title: "\u6CA1\u6709\u7ED3\u8BBA\u89C4\u5219",
    why: "\u6CA1\u6709\u7C7B\u578B\u4E3A verdict \u7684\u89C4\u5219\uFF0C\u5404\u9879\u6807\u51C6\u4E0D\u6784\u6210\u4EFB\u4F55\u7ED3\u8BBA\u3002",
    mend: "\u589E\u52A0\u4E00\u6761\u7ED3\u8BBA\u89C4\u5219\uFF0C\u5728 conditions.all \u4E2D\u4F9D\u6B21\u5217\u51FA\u5404\u9879\u6807\u51C6\u3002"
  },
  badShape: {
    title: "\u5199\u6CD5\u4E0D\u5BF9",
    why: "\u8BE5\u5904\u7684\u7C7B\u578B\u3001\u683C\u5F0F\u6216\u7EC4\u6210\u4E0D\u7B26\u5408\u89C4\u5219\u6587\u4EF6\u7684\u5199\u6CD5\u3002",
    mend: "\u6309\u8BE5\u6587\u4EF6\u7684\u5199\u6CD5\u6539\u6B63\uFF1A\u89C4\u5219\u6587\u4EF6\u89C1 tuopin schema rules\uFF0C\u5176\u4ED6\u6587\u4EF6\u89C1 tuopin schema \u52A0\u6587\u4EF6\u540D\uFF08\u5982 fields\u3001facts\u3001parameters\u3001words\u3001rulebook\uFF09\uFF1B\u7F16\u8F91\u5668\u53EF\u636E\u6587\u4EF6\u7684 $schema \u63D0\u793A\u3002"
  },
  unknownKey: {
    title: "\u591A\u51FA\u7684\u952E",
    why: "\u89C4\u5219\u6587\u4EF6\u6CA1\u6709\u8FD9\u4E2A\u952E\uFF0C\u5199\u5728\u91CC\u9762\u7684\u5185\u5BB9\u4E0D\u4F1A\u88AB\u8BFB\u53D6\u3002",
    mend: "\u6539\u6B63\u952E\u540D\uFF1B\u9700\u8981\u8BF4\u660E\u7684\uFF0C\u5199\u5728 note \u4E2D\u3002"
  },
  forbiddenKey: {
    title: "\u4E0D\u5141\u8BB8\u7684\u952E",
    why: "path\u3001params\u3001priority \u4F1A\u6539\u53D8\u89C4\u5219\u5F15\u64CE\u6267\u884C\u7684\u5185\u5BB9\uFF0Cpath \u751A\u81F3\u53EF\u4EE5\u6267\u884C\u4EE3\u7801\uFF0C\u4E00\u5F8B\u4E0D\u63A5\u53D7\u3002",
    mend: "\u5220\u53BB\u8BE5\u952E\uFF0C\u6539\u7528\u6570\u636E\u540D\u79F0\uFF08fact\uFF09\u8868\u8FBE\u3002"
  },
  hiddenCharacter: {
    title: "\u542B\u6709\u770B\u4E0D\u89C1\u6216\u4F1A\u6539\u53D8\u663E\u793A\u7684\u5B57\u7B26",
    why: "\u63A7\u5236\u5B57\u7B26\u3001\u6539\u53D8\u4E66\u5199\u65B9\u5411\u7684\u5B57\u7B26\u3001\u96F6\u5BBD\u5B57\u7B26\u3001\u8F6F\u8FDE\u5B57\u7B26\u3001\u6807\u7B7E\u5B57\u7B26\u7B49\u4F1A\u8BA9\u4EBA\u770B\u5230\u7684\u4E0E\u6587\u4EF6\u6240\u5199\u7684\u4E0D\u4E00\u81F4\u3002",
    mend: "\u5220\u53BB\u8BE5\u5B57\u7B26\uFF0C\u6309\u6240\u89C1\u91CD\u65B0\u5F55\u5165\u3002"
  },
  missingLabel: {
    title: "\u7F3A\u5C11\u4E00\u79CD\u8BED\u8A00\u7684\u6587\u5B57",
    why: "\u540D\u79F0\u548C\u8BF4\u660E\u987B\u6709\u4E2D\u6587\u3001\u82F1\u6587\u4E24\u79CD\uFF0C\u7F3A\u4E00\u79CD\u5C31\u6709\u4EBA\u770B\u4E0D\u61C2\u3002",
    mend: "\u8865\u4E0A zh \u6216 en\u3002"
  },
  missingCitation: {
    title: "\u6CA1\u6709\u4F9D\u636E",
    why: "\u6807\u51C6\u3001\u7ED3\u8BBA\u3001\u6807\u51C6\u503C\u548C\u53E3\u5F84\u9009\u9879\u90FD\u5FC5\u987B\u5199\u660E\u4F9D\u636E\u7684\u6587\u4EF6\u548C\u4F4D\u7F6E\u3002",
    mend: "\u5199\u660E citations\uFF1A\u6587\u4EF6\u7F16\u53F7\uFF08source\uFF09\u548C\u4F4D\u7F6E\uFF08at\uFF09\u3002"
  },
  emptyList: { title: "\u4E0D\u80FD\u4E3A\u7A7A\u7684\u5217\u8868", why: "\u7A7A\u7684 all\u3001any \u6216\u5217\u8868\u6CA1\u6709\u786E\u5B9A\u7684\u542B\u4E49\u3002", mend: "\u8865\u4E0A\u5185\u5BB9\uFF0C\u6216\u5220\u53BB\u6574\u7EC4\u3002" },
  ambiguousGroup: {
    title: "\u4E00\u4E2A\u6761\u4EF6\u6709\u4E24\u79CD\u7EC4\u5408",
    why: "\u540C\u4E00\u6761\u4EF6\u4E2D\u540C\u65F6\u5199\u4E86 all\u3001any\u3001not\u3001condition\u3001fact \u4E2D\u7684\u4E24\u4E2A\uFF0C\u4E0D\u77E5\u4EE5\u54EA\u4E2A\u4E3A\u51C6\u3002",
    mend: "\u4FDD\u7559\u4E00\u4E2A\uFF1B\u4E24\u4E2A\u90FD\u8981\u7684\uFF0C\u5206\u522B\u5199\u6210\u6761\u4EF6\u653E\u8FDB all\u3002"
  },
  unknownFact: {
    title: "\u6CA1\u6709\u8FD9\u9879\u6570\u636E",
    why: "\u8BB0\u5F55\u4E2D\u6CA1\u6709\u8FD9\u9879\u6570\u636E\uFF0C\u7A0B\u5E8F\u4E5F\u4E0D\u80FD\u63A8\u7B97\u3002",
    mend: "\u6539\u6B63\u540D\u79F0\uFF1B\u5168\u90E8\u5B57\u6BB5\u89C1 tuopin schema household\u3001village\u3001township\u3001county\u3002"
  },
  unknownOperator: {
    title: "\u6CA1\u6709\u8FD9\u79CD\u6BD4\u8F83",
    why: "\u6BD4\u8F83\u7B26\u53F7\u4E0D\u5728\u5141\u8BB8\u4E4B\u5217\uFF1B\u6570\u503C\u6BD4\u8F83\u987B\u5E26 decimal:\uFF0C\u4EE5\u4FDD\u8BC1\u7CBE\u786E\u3002",
    mend: "\u6539\u7528 equal\u3001notEqual\u3001in\u3001notIn\uFF0C\u6216 decimal:greaterThanInclusive \u7B49\u56DB\u79CD\u6570\u503C\u6BD4\u8F83\u3002"
  },
  typeMismatch: {
    title: "\u6BD4\u8F83\u7684\u4E24\u8FB9\u4E0D\u76F8\u914D",
    why: "\u6570\u503C\u4E0E\u6587\u5B57\u76F8\u6BD4\u3001\u5355\u4F4D\u4E0D\u540C\uFF0C\u6216\u9009\u9879\u4E0D\u5728\u8BE5\u5B57\u6BB5\u7684\u9009\u9879\u4E4B\u5217\uFF0C\u6BD4\u8F83\u6CA1\u6709\u610F\u4E49\u3002",
    mend: "\u6838\u5BF9\u4E24\u8FB9\u7684\u7C7B\u578B\u3001\u5355\u4F4D\u548C\u9009\u9879\u3002"
  },
  unknownReading: {
    title: "\u6CA1\u6709\u8FD9\u79CD\u53E3\u5F84\u6216\u9009\u9879",
    why: "rulebook.json \u7684 readings \u4E2D\u6CA1\u6709\u8BE5\u53E3\u5F84\u6216\u9009\u9879\uFF0C\u6216\u6F0F\u5199\u4E86\u67D0\u4E00\u9009\u9879\u3002",
    mend: "\u6539\u6B63\u540D\u79F0\uFF0C\u6216\u5728 rulebook.json \u4E2D\u589E\u52A0\u3002"
  },
  danglingReference: {
    title: "\u5F15\u7528\u7684\u5185\u5BB9\u4E0D\u5B58\u5728",
    why: "\u5F15\u7528\u7684\u6587\u4EF6\u3001\u6807\u51C6\u3001\u6807\u51C6\u503C\u6216\u6BD4\u8F83\u4F4D\u7F6E\u627E\u4E0D\u5230\u3002",
    mend: "\u6539\u6B63\u540D\u79F0\uFF0C\u6216\u8865\u4E0A\u88AB\u5F15\u7528\u7684\u5185\u5BB9\u3002"
  },
  duplicateId: { title: "\u7F16\u53F7\u91CD\u590D", why: "\u540C\u4E00\u7F16\u53F7\u5B9A\u4E49\u4E86\u4E24\u6B21\uFF0C\u4E0D\u77E5\u4EE5\u54EA\u4E2A\u4E3A\u51C6\u3002", mend: "\u6539\u540D\u6216\u5220\u53BB\u5176\u4E2D\u4E00\u4E2A\u3002" },
  cycle: {
    title: "\u6807\u51C6\u4E92\u76F8\u5F15\u7528\uFF0C\u6210\u4E3A\u5FAA\u73AF",
    why: "\u6807\u51C6\u76F4\u63A5\u6216\u7ECF\u7531\u5176\u4ED6\u6807\u51C6\u5F15\u7528\u4E86\u81EA\u5DF1\uFF0C\u65E0\u4ECE\u8BA4\u5B9A\u3002",
    mend: "\u53BB\u6389\u5176\u4E2D\u4E00\u5904\u5F15\u7528\u3002"
  },
  tooDeep: {
    title: "\u5D4C\u5957\u8FC7\u6DF1",
    why: "\u6761\u4EF6\u6216\u5F15\u7528\u7684\u5C42\u6B21\u8FC7\u591A\uFF0C\u4EBA\u96BE\u4EE5\u6838\u5BF9\uFF0C\u7A0B\u5E8F\u4E5F\u4E0D\u63A5\u53D7\u3002",
    mend: "\u62C6\u6210\u51E0\u9879\u6807\u51C6\uFF0C\u5206\u522B\u5F15\u7528\u3002",
    shown: "\uFF0870 \u5C42 not\uFF09"
  },
  tooLarge: {
    title: "\u5185\u5BB9\u8FC7\u591A",
    why: "\u6761\u4EF6\u8D85\u8FC7\u4E00\u4E07\u4E2A\uFF0C\u6216\u6587\u4EF6\u8D85\u8FC7 64 MiB\uFF0C\u4E0D\u4E88\u8BFB\u53D6\u3002",
    mend: "\u62C6\u6210\u51E0\u5957\u89C4\u5219\u3002",
    shown: "\uFF08\u4E00\u4E07\u96F6\u4E00\u4E2A\u6BD4\u8F83\uFF09"
  },
  unmapped: {
    title: "\u6CA1\u6709\u6761\u6587\u4F9D\u636E\u7684\u6807\u51C6\u6216\u6807\u51C6\u503C\uFF0C\u6216\u6CA1\u6709\u7740\u843D\u7684\u539F\u6587\u884C",
    why: "clauses.json \u6CA1\u6709\u4E00\u6761\u5199\u660E\u7531\u5B83\u8BA4\u5B9A\uFF0C\u6216\u6CA1\u6709\u6536\u5165\u8FD9\u4E00\u884C\uFF1A\u6761\u6587\u5BF9\u7167\u5C31\u4E0D\u5B8C\u6574\uFF0C\u4E5F\u53EF\u80FD\u662F\u89C4\u5219\u8D85\u51FA\u4E86\u653F\u7B56\u3002",
    mend: "\u5728\u6240\u4F9D\u636E\u6761\u6587\u7684 by \u4E2D\u5199\u4E0A\u5B83\uFF1B\u539F\u6587\u884C\u5199\u5165\u8BE5\u6761\u7684 lines\uFF0C\u4E0D\u5C5E\u4E8E\u4EFB\u4F55\u6761\u6587\u7684\u5199\u5165 unmapped \u5E76\u8BF4\u660E\u7406\u7531\u3002"
  }
};

// src/words/zh/mutation.ts
var zhMutation = {
  title: "\u89C4\u5219\u53D8\u5F02\u6821\u9A8C",
  quoted: (text) => `\u201C${text}\u201D`,
  /** A figure within a sentence. */
  figure: (text) => ` ${text} `,
  /** What is changed, as it stands and as the mutant has it. */
  becomes: (what, before, after) => `${what}\u7531${before}\u6539\u4E3A${after}`.trimEnd(),
  leftOut: (what, before) => `${what}\uFF1A\u5220\u53BB${before.trimEnd()}`,
  /** What a reading puts in the place of a comparison. */
  under: (rule, option) => `${rule}\uFF08\u53E3\u5F84 ${option}\uFF09`,
  required: "\u201C\u5FC5\u987B\u8FBE\u6807\u201D",
  advisory: "\u201C\u4EC5\u4F9B\u53C2\u8003\u201D",
  requiredUnder: (option) => `\u201C${option} \u65F6\u5FC5\u987B\u8FBE\u6807\u201D`,
  /** What a measure gives, by the part that is changed. */
  amountOf: {
    bound: (rule) => `${rule} \u5E2E\u6276\u6807\u51C6\u7684\u4E0A\u4E0B\u9650`,
    per: (rule) => `${rule} \u5E2E\u6276\u6807\u51C6\u7684\u8BA1\u7B97\u65B9\u5F0F`,
    option: (rule) => `${rule} \u53E6\u7528\u6807\u51C6\u503C\u7684\u53E3\u5F84`,
    whole: (rule) => `${rule} \u7684\u5E2E\u6276\u6807\u51C6`
  },
  /** `about`: the levels that it is about, as the rulebook spells them. */
  factOf: (fact, about, at) => `\u6570\u636E ${fact}\uFF08${about}\uFF09\u7684\u63A8\u7B97 ${at}`,
  /** What records can say of a field, by the part that is changed. */
  fieldOf: {
    minimum: (level, field) => `${level} \u680F\u76EE ${field} \u7684\u4E0B\u9650`,
    maximum: (level, field) => `${level} \u680F\u76EE ${field} \u7684\u4E0A\u9650`,
    partOf: (level, field) => `${level} \u680F\u76EE ${field} \u6240\u5C5E\u7684\u603B\u6570`,
    notAfter: (level, field) => `${level} \u680F\u76EE ${field} \u4E0D\u5F97\u665A\u4E8E\u7684\u65E5\u671F`,
    options: (level, field) => `${level} \u680F\u76EE ${field} \u7684\u53EF\u9009\u9879`,
    entailment: (level, field) => `${level} \u680F\u76EE ${field} \u4E4B\u95F4\u7684\u5236\u7EA6`,
    is: (level, field) => `${level} \u680F\u76EE ${field} \u4E4B\u95F4\u7684\u5236\u7EA6\uFF0C\u5176\u524D\u63D0`,
    in: (level, field) => `${level} \u680F\u76EE ${field} \u4E4B\u95F4\u7684\u5236\u7EA6\uFF0C\u5176\u53EF\u586B\u503C`
  },
  defaultOf: (reading) => `\u53E3\u5F84 ${reading} \u7684\u9ED8\u8BA4\u9009\u9879`,
  optionOf: (rule) => `${rule} \u53E6\u4F5C\u6BD4\u8F83\u7684\u53E3\u5F84`,
  method: { linear: "\u7B49\u989D\u6D4B\u7B97", geometric: "\u7B49\u6BD4\u6D4B\u7B97" },
  methodOf: (parameter, option) => `${parameter} \u5176\u4ED6\u5E74\u4EFD\u7684\u6D4B\u7B97\u529E\u6CD5\uFF08${option}\uFF09`,
  /** A dated value of a parameter. */
  value: (parameter, option, since) => `${parameter}${option === void 0 ? "" : `\uFF08${option}\uFF09`} ${since} \u8D77\u7684\u6807\u51C6\u503C`,
  begins: (value) => `${value}\uFF0C\u8D77\u59CB\u65E5`,
  ends: (value) => `${value}\uFF0C\u622A\u6B62\u65E5`,
  validFrom: "\u89C4\u5219\u9002\u7528\u8D77\u59CB\u65E5",
  validTo: "\u89C4\u5219\u9002\u7528\u622A\u6B62\u65E5",
  survived: "\u6CA1\u6709\u7528\u4F8B\u80FD\u591F\u53D1\u73B0",
  /** The record that would tell, and by what. */
  told: (record, difference) => `\u4E0B\u5217\u8BB0\u5F55\u53EF\u4EE5\u53D1\u73B0\uFF08${difference}\uFF09\uFF1A${record}`,
  untold: "\u672A\u627E\u5230\u53EF\u4EE5\u53D1\u73B0\u7684\u8BB0\u5F55\uFF1B\u5982\u786E\u65E0\u6B64\u7C7B\u8BB0\u5F55\uFF0C\u8BF7\u5217\u5165 mutants.json \u5E76\u5199\u660E\u7406\u7531",
  stale: {
    unknown: "\u5DF2\u5217\u5165\uFF0C\u4F46\u89C4\u5219\u4E2D\u6CA1\u6709\u8FD9\u4E00\u53D8\u5F02\uFF1B\u8BF7\u5220\u53BB\u6B64\u6761\uFF0C\u6216\u66F4\u6B63\u6240\u6307\u4F4D\u7F6E",
    needless: "\u5DF2\u5217\u5165\uFF0C\u4F46\u4E0D\u5217\u5165\u4E5F\u80FD\u53D1\u73B0\uFF0C\u6216\u88C5\u8F7D\u65F6\u5373\u88AB\u62D2\u7EDD\uFF0C\u6216\u5DF2\u8BC1\u660E\u65E0\u5F71\u54CD\uFF1B\u8BF7\u5220\u53BB\u6B64\u6761",
    refuted: "\u5217\u4E3A\u65E0\u6CD5\u53D1\u73B0\uFF0C\u4F46\u6709\u8BB0\u5F55\u53EF\u4EE5\u53D1\u73B0\uFF1B\u8BF7\u5C06\u8BE5\u8BB0\u5F55\u8865\u4E3A\u7528\u4F8B\uFF0C\u5E76\u5220\u53BB\u6B64\u6761"
  },
  summary: ({
    all,
    killed,
    refused,
    same,
    listed,
    survived,
    stale,
    leftOut
  }) => `\u89C4\u5219\u53D8\u5F02\u5171 ${all} \u5904\uFF1A\u7528\u4F8B\u53D1\u73B0 ${killed}\uFF0C\u88C5\u8F7D\u65F6\u62D2\u7EDD ${refused}\uFF0C\u7ECF\u8BC1\u660E\u65E0\u5F71\u54CD ${same}\uFF0C\u5DF2\u5217\u4E3A\u7B49\u4EF7 ${listed}\uFF0C\u672A\u53D1\u73B0 ${survived}${stale === 0 ? "" : `\uFF1Bmutants.json \u53E6\u6709 ${stale} \u6761\u6709\u8BEF`}${leftOut === 0 ? "" : `\uFF1B\u6CBF\u7528\u7684\u89C4\u5219\u53E6\u6709 ${leftOut} \u5904\u672A\u6821\u9A8C\uFF08\u53EF\u52A0 --inherited\uFF09`}`,
  /** Each mutant that is listed, with its reason. */
  listed: "\u5DF2\u5217\u4E3A\u7B49\u4EF7\uFF1A",
  notRun: "\u672A\u505A\u89C4\u5219\u53D8\u5F02\u6821\u9A8C\uFF1A\u987B\u5148\u4F7F\u73B0\u6709\u7528\u4F8B\u5168\u90E8\u901A\u8FC7\u3002",
  rules: { survived: "\u89C4\u5219\u6539\u9519\u800C\u6CA1\u6709\u7528\u4F8B\u80FD\u591F\u53D1\u73B0\u3002", stale: "mutants.json \u4E2D\u6709\u4E0D\u6210\u7ACB\u7684\u6761\u76EE\u3002" }
};

// src/words/zh/suggest.ts
var zhSuggest = {
  /** What a case would show. */
  point: (point) => `\u53EF\u4F53\u73B0\u201C${point}\u201D`,
  /** What it would notice. */
  mutant: (mutant) => `\u53EF\u53D1\u73B0\u89C4\u5219\u7684\u4E0B\u5217\u6539\u52A8\uFF1A${mutant}`,
  name: (reason) => `\u5F85\u786E\u8BA4\uFF1A${reason}`,
  /** Between reasons. */
  also: "\uFF1B"
};

// src/words/kit.ts
var diffWords = { zh: zhDiff, en: enDiff };
var kitWords = { zh: zhKit, en: enKit };
var layerWords = { zh: zhLayer, en: enLayer };
var lintWords = { zh: zhLint, en: enLint };
var lintFindings = { zh: zhLintFindings, en: enLintFindings };
var loaderCodeWords = { zh: zhLoaderCodes, en: enLoaderCodes };
var mutationWords = { zh: zhMutation, en: enMutation };
var suggestWords = { zh: zhSuggest, en: enSuggest };

// src/kit/case-fault.ts
var caseFaultCodes = [
  "missing",
  "unreadable",
  "special",
  "recordUnreadable",
  "recordOutside",
  "missingKey",
  "recordAlone",
  "unknownKey",
  "notOneOf",
  "wrongType",
  "notInList",
  "malformed",
  "empty",
  "unconfirmed"
];

// src/kit/describe-case-fault.ts
function describeCaseFault(fault, language) {
  const { fault: sentences } = kitWords[language];
  const { code, path, expected, found: found3, suggestion } = fault;
  if (isOfCases(code)) {
    const { type, oneOf } = words[language];
    const should = expected?.includes(" | ") === true ? oneOf(expected.split(" | ")) : expected;
    const worded = {
      path: printable(path),
      should: should === void 0 ? "" : type[should] ?? should,
      found: found3 === void 0 ? void 0 : printable(type[found3] ?? found3),
      suggestion
    };
    return sentences[code](worded);
  }
  return issueText({ code, path, ...pick({ expected, found: found3, suggestion }) }, language, commonTable);
}
function isOfCases(code) {
  return caseFaultCodes.includes(code);
}
function pick(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}

export {
  diffWords,
  kitWords,
  layerWords,
  lintWords,
  lintFindings,
  loaderCodeWords,
  mutationWords,
  suggestWords,
  describeCaseFault
};
