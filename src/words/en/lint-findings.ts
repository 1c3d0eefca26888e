/** What is found odd in a rulebook that loads, in English. */
import type { LintFindings } from '../zh/lint-findings.js';

const part = (condition: string | undefined) => (condition === undefined ? 'this group' : `"${condition}"`);
const forOne = (when: readonly string[]) => (when.length === 0 ? '' : ` (for one, on ${when.join(', ')})`);

/** By the codes of findings. */
export const enLintFindings: LintFindings = {
  unreachableBound: {
    title: 'a bound that no value can reach',
    why: 'The bound lies outside the values that the fact can have, so the comparison comes out the same for every value that is known and judges nothing. Mostly the figure, its unit or the operator is wrong.',
    mend: 'Check the figure, its unit and the operator; remove the comparison if it is meant to judge nothing.',
    message: ({ condition, met, when }) =>
      `"${condition}" is ${met ? 'true' : 'false'} for every known value: the bound lies outside what the fact can be${forOne(when)}`,
  },
  alwaysTrue: {
    title: 'a condition that is always true',
    why: 'Whatever the data say, the condition is true once they are known: it asks for nothing, and still leaves the verdict open where they are missing.',
    mend: 'Check the values compared and how they are combined (all, any, not); remove what is not wanted.',
    message: ({ condition, when }) => `${part(condition)} is true whenever it is known${forOne(when)}`,
  },
  alwaysFalse: {
    title: 'a condition that is always false',
    why: 'What is asked for contradicts itself: no data make the condition true, and nobody can ever meet the criterion.',
    mend: 'Find the comparisons that exclude each other; correct a value or operator, or combine them by any instead of all.',
    message: ({ condition, when }) => `${part(condition)} is false whenever it is known${forOne(when)}`,
  },
  redundantCondition: {
    title: 'a condition that adds nothing to its group',
    why: 'Another condition of the same group says as much already, so the group comes out the same without it. Often another fact or another figure was meant.',
    mend: 'Remove it, or correct the fact or figure.',
    message: ({ condition, same, number, place }) =>
      `${part(condition)} ${same ? 'says the same as' : 'adds nothing to'} part ${number} of its group (${place})`,
  },
  notReasoned: {
    title: 'too many conditions to reason about',
    why: 'There are too many conditions, readings and dated values to go through: nobody has looked for conditions that are always true, contradictory or redundant.',
    mend: 'Split the criterion into several with fewer conditions each.',
    shown: (times) => `(the same comparison, ${times} times)`,
    message: ({ id }) =>
      `"${id}" has too many conditions to look for those that are always true, contradictory or redundant`,
  },
  repeatedCode: {
    title: 'a code listed twice',
    why: 'The second mention does nothing. Often another code was meant.',
    mend: 'Remove it, or write the code that was meant.',
    message: ({ fact, code }) => `"${code}" is listed twice for "${fact}"`,
  },
  literalNumber: {
    title: 'a number outside parameters.json',
    why: 'A figure that stands in a rule has no source and no date, and cannot be told apart by readings or changed in a what-if.',
    mend: 'Add a parameter to parameters.json with its source and first day, and compare with { "fact": "<its id>" }.',
    message: ({ fact, number }) =>
      `"${fact}" is compared with the number ${number}; figures of policy belong into parameters.json`,
  },
  valueGap: {
    title: 'days of the validity without a value',
    why: 'For records of these days there is nothing to compare with, and the criterion stays undetermined.',
    mend: 'Add the value, or correct the days of those before and after; where it was not to be found, say so in lint.json.',
    message: ({ list, from, to }) => `"${list}" has no value from ${from} to ${to}`,
  },
  valueOverlap: {
    title: 'two values for the same days',
    why: 'A value is said to end on or after the day on which the next one begins, so some days have two. The later one is taken, and the end of the earlier one means nothing.',
    mend: 'Check the sources and correct the end (to) of the earlier or the beginning (from) of the later one; where one follows the other no end need be written.',
    message: ({ list, to, next }) => `a value of "${list}" ends on ${to}, but the next one begins on ${next}`,
  },
  valueNeverInForce: {
    title: 'a value that never applies',
    why: 'It was replaced or ended before the validity of the rulebook begins, or begins after it ends, so no record is ever held against it.',
    mend: 'Remove it, correct its days, or correct validFrom and validTo in rulebook.json.',
    message: ({ list, from, value }) =>
      `the value ${value} of "${list}" from ${from} never applies while the rulebook is valid`,
  },
  endWithoutEffect: {
    title: 'an end date where values are filled in by years',
    why: 'Where the years between values are computed (proRata), only the years in which values begin are read; an end date does nothing.',
    mend: 'Remove the end date (to).',
    message: ({ list, to }) => `"${list}" is filled in by years, so its end date ${to} does nothing`,
  },
  readingNeverDiffers: {
    title: 'a reading whose options never differ',
    why: 'Criteria or parameters tell its options apart, but operators, what is required and all values are the same on every day of the validity: no choice changes a verdict.',
    mend: 'Check the values and operators under each option and correct what was copied wrongly; if they do agree, remove the reading.',
    message: ({ id, options }) =>
      `the options of "${id}" (${options.join(', ')}) never differ while the rulebook is valid`,
  },
  optionLikeAnother: {
    title: 'an option that nothing applies',
    why: 'It does the same as another option on every day of the validity. Mostly the rules forget to say what it changes.',
    mend: 'Say in required or operators of a criterion what the option changes, or remove it.',
    message: ({ reading, option, like }) => `the option "${option}" of "${reading}" does the same as "${like}"`,
  },
  choiceWithoutEffect: {
    title: 'a reading that puts the same operator in place',
    why: 'The operator that an option puts in place is the one already written: choosing the option changes nothing here.',
    mend: 'Write the operator that the option asks for (such as decimal:greaterThan for decimal:greaterThanInclusive), or remove the entry.',
    message: ({ reading, option, operator }) => `${reading}=${option} puts ${operator} in place of itself`,
  },
  unusedCriterion: {
    title: 'a criterion that no verdict lists',
    why: 'No verdict lists it and no rule refers to it, so no record is ever judged by it.',
    mend: 'List it in conditions.all of the verdict; where it is only advisory, with required: false.',
    message: ({ id }) => `no verdict lists "${id}", and no rule refers to it`,
  },
  unusedParameter: {
    title: 'a parameter that nothing uses',
    why: 'No criterion compares with it, so changing it changes no verdict. Perhaps a comparison was left out, or names another parameter.',
    mend: 'Compare with it in the criterion it is meant for, or remove it.',
    message: ({ id }) => `no criterion uses "${id}"`,
  },
  unusedReading: {
    title: 'a reading that nothing depends on',
    why: 'No criterion or parameter depends on it: whichever option is chosen, no verdict changes, though whoever chooses must think it does.',
    mend: 'Use it in required or operators of a criterion or in series or proRata of a parameter, or remove it.',
    message: ({ id }) => `nothing depends on the reading "${id}"`,
  },
  unusedSource: {
    title: 'a listed document that is never cited',
    why: 'rulebook.json lists it, but no criterion, parameter or reading cites it. Perhaps a citation is missing, or names another document.',
    mend: 'Cite it where something rests on it, or remove it from sources.',
    message: ({ id }) => `nothing cites "${id}"`,
  },
  unusedFact: {
    title: 'a derived fact that no criterion asks for',
    why: 'The rulebook judges this level but does not ask for a fact that can be derived for it. Worth a look: a criterion may have been forgotten.',
    mend: 'Add the criterion if the policy has one; otherwise nothing need be done, or say so in lint.json.',
    message: ({ id, derived }) =>
      derived === undefined
        ? `no criterion and no other fact asks for "${id}"`
        : `no criterion of "${derived.verdict}" asks for "${id}" (${derived.labels.en})`,
  },
  unusedField: {
    title: 'an own field that nothing uses',
    why: 'Records are asked for it, but no criterion and no derived fact reads it: whatever stands there, no verdict changes.',
    mend: 'Use it in a criterion or in facts.json, or remove it.',
    message: ({ path }) => `no criterion and no fact reads the field "${path}"`,
  },
  droppedCriterion: {
    title: 'a criterion of the base that is no longer listed',
    why: 'A rule that is based on another lists its criteria anew, and one of those is not among them: records are no longer judged by it, and may be met that should not be.',
    mend: 'List it too. If it is meant to go, name it under "without" in rulebook.json, or say why in lint.json.',
    message: ({ rule, id, base }) => `"${rule}" does not list "${id}", which it does in "${base}"`,
  },
  criterionWithoutCase: {
    title: 'a criterion with no case',
    why: 'No case says what it must come to, so nothing notices when the rule is changed by mistake.',
    mend: 'Write cases in which it is met, not met and undetermined (tuopin schema case tells their form), naming it under expect.criteria.',
    message: ({ id }) => `no case expects anything of "${id}"`,
  },
  impossiblePlace: {
    title: 'a place that no document can have',
    why: 'The number of a section, article or box is not how a number is written (第十十条), so nobody can look it up.',
    mend: 'Look it up in the document and correct the number.',
    message: ({ place }) => `"${place}" is not a number that a place can have`,
  },
  placeWithoutClause: {
    title: 'a place that the clause map does not have',
    why: 'clauses.json lists the clauses of this document, and none stands at this place. Either the place is wrong or a clause is missing.',
    mend: 'Look it up and correct the place, or add the clause to clauses.json.',
    message: ({ source, place, near }) =>
      `the clause map has no place "${place}" of "${source}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
  },
  sameLabel: {
    title: 'the same text in both languages',
    why: 'One of the two was not translated, so sheets and pages show the other language.',
    mend: 'Translate it.',
    message: ({ label }) => `"${label.en}" stands for both languages`,
  },
  chineseWithoutHan: {
    title: 'a Chinese text without a Chinese character',
    why: 'What stands under zh is not Chinese, and those who check in the villages cannot read it.',
    mend: 'Write it in Chinese; where the two were swapped, swap them back.',
    message: ({ text }) => `the Chinese text "${text}" has no Chinese character`,
  },
  englishWithHan: {
    title: 'an English name with Chinese characters',
    why: 'The name was not fully translated. Notes may quote terms of the text and are let pass, unless there is no English in them at all.',
    mend: 'Translate it; terms of the text belong into a note.',
    message: ({ text }) => `the English text "${text}" has Chinese characters`,
  },
  wordsInOneLanguage: {
    title: 'words in one language only',
    why: 'A criterion or verdict is told in its own words in one language and by its label in the other, so sheets do not say the same.',
    mend: 'Word it in the other file too, or take it out here.',
    message: ({ file, id }) => `${file} has no words on "${id}"`,
  },
  versionNotInChanges: {
    title: 'a version that the changes do not begin with',
    why: 'The version in rulebook.json is not that of the newest entry of changes.json: either the rules changed and nobody wrote it down, or it was written down and the version kept. Verdicts carry the version.',
    mend: 'Add what the version changed at the head of changes.json, or correct version in rulebook.json.',
    message: ({ version, newest }) =>
      `the rulebook is of version ${version}, the newest entry of changes.json of ${newest}`,
  },
  noClauseMap: {
    title: 'no clause map',
    why: 'Without clauses.json nobody can tell whether every clause of the document has a rule, or why not.',
    mend: 'Write clauses.json (tuopin schema clauses tells its form), with what judges by each clause or why nothing does.',
    message: ({ file }) => `there is no ${file}, so nothing is known of the clauses`,
  },
  noChanges: {
    title: 'no list of changes',
    why: 'Without changes.json nobody who verifies an old decision can see when the rules changed and which verdicts with them.',
    mend: 'Write changes.json (tuopin schema changes tells its form), with the verdicts that each version changed.',
    message: ({ file }) => `there is no ${file}, so no change of the rules is told`,
  },
  unusedIgnore: {
    title: 'an ignore entry that ignores nothing',
    why: 'No finding answers to this entry of lint.json: it was mended, or the place is wrong. Left there, it would hide the finding when it comes back.',
    mend: 'Remove the entry, or correct its code and at.',
    message: ({ code, at }) => `nothing of the kind ${code} is found at "${at}"`,
  },
};
