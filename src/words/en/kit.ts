import type { KitWords, WordedFault } from '../zh/kit.js';
import { plural } from './plural.js';

const found = ({ found }: WordedFault) => (found === undefined ? '' : `, found ${found}`);
const meant = ({ suggestion }: WordedFault) => (suggestion === undefined ? '' : `; did you mean "${suggestion}"?`);

export const enKit: KitWords = {
  fault: {
    missing: () => 'no such file or folder; check the path',
    unreadable: () => 'cannot be read; check its permissions',
    special: () => 'is neither a file nor a folder; pipes and devices are not read, so save what it gives as a file',
    recordUnreadable: (fault) =>
      `${fault.path}: the record ${fault.found ?? ''} cannot be read; the path is counted from the case file's folder`,
    recordOutside: (fault) =>
      `${fault.path}: the record ${fault.found ?? ''} is not read, as it lies outside the working directory and the folder above the case file's; put it beside the cases`,
    missingKey: ({ path }) => `${path} is lacking; "tuopin schema case" shows what a case needs`,
    recordAlone: () =>
      'this is a record, and no case file: cases are written {"cases": [{"name": "…", "record": {…}, "expect": {"outcome": "met"}}]}, with "recordFile" for a record kept apart ("tuopin schema case"); records are judged by tuopin check',
    unknownKey: (fault) => `${fault.path} is not known, it must be ${fault.should}${meant(fault)}`,
    notOneOf: ({ path, should }) => `${path} must have exactly ${should}`,
    wrongType: (fault) => `${fault.path || 'the file'} is of the wrong type, needed is ${fault.should}${found(fault)}`,
    notInList: (fault) => `${fault.path} must be ${fault.should}${found(fault)}${meant(fault)}`,
    malformed: (fault) => `${fault.path} must be written like ${fault.should}${found(fault)}`,
    empty: ({ path }) => `${path} must not be empty`,
    unconfirmed: ({ path, found }) =>
      `${path} is not yet confirmed: ${found ?? ''}. Write under "expect" what the policy gives for this record, not what the tool gives; then remove "unconfirmed"`,
  },
  run: {
    title: 'tuopin test',
    expected: 'expected',
    got: 'got',
    by: (engine) => `by ${engine}`,
    part: {
      outcome: 'outcome',
      missing: 'missing',
      conflicts: 'sources disagree',
      tooWide: 'ranges too wide',
      refused: 'refused with',
      engines: 'engines agree',
      criteria: (id) => `criterion ${id}`,
      margins: (id) => `margin of ${id}`,
      amount: (key) => (key === '' ? 'amount' : `amount (${key})`),
    },
    code: (code) => code,
    nothing: '(none)',
    judged: '(a verdict)',
    notRefused: '(not refused)',
    noCriterion: (meant) =>
      meant === undefined
        ? '(the verdict has no such criterion)'
        : `(the verdict has no such criterion; did you mean ${meant}?)`,
    noMargin: '(no number is compared)',
    noMeasure: '(the rule is no measure, so it gives nothing)',
    list: (items) => items.join(', '),
    mismatch: (part, expected, got) => `${part}: expected ${expected}, got ${got}`,
    because: (reasons) => `refused because ${reasons.join('; ')}`,
    summary: ({ passed, failed, faults }) =>
      `${plural(passed + failed, 'case')}: ${passed} passed, ${failed} failed${
        faults === 0 ? '' : `; ${plural(faults, 'file is', 'files are')} at fault`
      }`,
    rules: {
      outcome: 'The verdict is not the one that the case expects.',
      criteria: 'A criterion does not come out as the case expects.',
      missing: 'The missing inputs are not those that the case expects.',
      conflicts: 'The inputs on which sources disagree are not those that the case expects.',
      tooWide: 'The ranges that are too wide are not those that the case expects.',
      margins: 'A margin is not the one that the case expects.',
      amount: 'What a measure gives is not what the case expects.',
      refused: 'The record is refused, or not refused, otherwise than the case expects.',
      engines: 'The evaluator and json-rules-engine do not agree.',
      coverage: 'The cases cover less than was asked for.',
      caseFile: 'A case file cannot be read.',
    },
    bailed: 'stopped at the first case that failed (--bail)',
    unreadable: 'a case file that cannot be read',
    noCases:
      'no case was found, so nothing was tested; name a case file or a folder of them ("tuopin schema case" says how one is written)',
    updated: (count) => `${plural(count, 'expectation')} rewritten; review each before you commit:`,
    notUpdated: (count) => `${plural(count, 'expectation')} left as written; correct them by hand:`,
    change: (part, before, after) => `${part}: ${before} → ${after}`,
  },
  coverage: {
    title: 'What the cases cover',
    kind: {
      criterion: 'outcomes of criteria',
      bound: 'sides of bounds',
      option: 'options of readings',
      period: 'values of parameters',
      refusal: 'codes of refusals',
      branch: 'branches of derived facts',
    },
    branch: (fact, condition, comesTo) => `in ${fact}, "${condition}" is ${comesTo}`,
    branchOption: (fact, option) => `${fact} under ${option}`,
    truth: { true: 'true', false: 'false', unknown: 'unknown' },
    side: { below: 'a value below it', on: 'a value exactly on it', above: 'a value above it' },
    summary: (percent, covered, total) => (total === 0 ? 'none there' : `${percent} % (${covered} of ${total})`),
    headed: (title, text) => `${title}:${text === '' ? '' : ` ${text}`}`,
    lacking: 'No case shows:',
    complete: 'Every point is shown by a case.',
    column: {
      what: 'what is to be shown',
      covered: 'covered',
      total: 'in all',
      percent: 'per cent',
      cases: 'cases',
      reason: 'why no case file can bring it about',
      tested: 'tested in',
    },
    criterion: (criterion, outcome) => `${criterion}: ${outcome}`,
    bound: (criterion, comparison, side) => `${criterion}: ${comparison}, ${side}`,
    option: (reading, option) => `${reading}=${option}`,
    period: (parameter, option, when) => `${parameter}${option === undefined ? '' : `, ${option}`}: ${when}`,
    year: (year) => `the year ${year}`,
    since: (day) => `the value from ${day}`,
    refusal: (code) => `a record refused as ${code}`,
    unreachable: 'Not counted',
    testedIn: (test) => ` (tested in ${test})`,
    unreachableReason: {
      unknownParameter: 'only a what-if puts parameters, and a case holds none',
      unknownOption: 'only a call of the library has options',
      duplicateRecord: 'it takes two records, and a case holds one',
      errorCell: 'only tables have cells, and a case is none',
      noResult: 'only tables have cells, and a case is none',
      unclosedQuote: 'only tables have cells, and a case is none',
      digitsLost: 'only tables have cells, and a case is none',
      unanswered: 'only tables have cells, and a case is none',
      unitConflict: 'only tables have cells, and a case is none',
      listsApart: 'only two lists are held against each other, and a case is none',
      strangers: 'only two lists are held against each other, and a case is none',
      mergedMember: 'only tables have cells, and a case is none',
      mergedNumber: 'only tables have cells, and a case is none',
      differs: 'only tables have cells, and a case is none',
      noHousehold: 'only tables have cells, and a case is none',
      membersUnsure: 'only tables have cells, and a case is none',
      rowWidth: 'only tables have cells, and a case is none',
    },
    belowMinimum: (percent, minimum) => `the cases cover ${percent} %, less than the ${minimum} % asked for by --min`,
  },
};
