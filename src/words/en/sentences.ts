import type { PerOutcome, ToldChange, ToldComparison } from '../sentences.js';
import { shortUnits } from '../short-units.js';
import type { Sentences } from '../zh/sentences.js';
import { unitBehind } from './plural.js';

type Comparison = PerOutcome<(told: ToldComparison) => string>;

const needed = ({ bound, boundUnit, strict, rising, ofLaw }: ToldComparison) => {
  if (bound === '') return ofLaw ? 'no figure for this date' : 'what it is compared with is not given';
  const word = rising ? (strict ? 'more than' : 'at least') : strict ? 'less than' : 'at most';
  return `needed is ${word} ${bound}${boundUnit}`;
};

const doubts: Sentences['doubt'] = {
  sources: 'sources disagree',
  age: 'at odds with the age',
  computed: 'contradicted by what it is computed from',
  findings: 'contradicted by the details',
  otherData: 'contradicted by other data',
};

const dataInDoubt: Sentences['doubt'] = {
  sources: 'sources disagree',
  age: 'at odds with the age',
  computed: 'data disagree',
  findings: 'data disagree',
  otherData: 'data disagree',
};

const accordingTo: Sentences['doubt'] = {
  sources: 'by what sources say',
  age: 'by what can be',
  computed: 'by what is reported and by what is computed',
  findings: 'by what is reported and by the details',
  otherData: 'by what the data say',
};

/** A figure held against its bound. */
const figure: Comparison = {
  met: (told) => {
    const { label, value, unit, gap, gapUnit, exactly, rising } = told;
    if (gap === '') return `${label}: ${value}`;
    const margin = exactly ? 'exactly that' : `${gap}${gapUnit} ${rising ? 'more' : 'less'}`;
    return `${label} is ${value}${unit}; ${needed(told)}: ${margin}`;
  },
  notMet: (told) => {
    const { label, value, unit, gap, gapUnit, exactly, rising } = told;
    if (gap === '') return `${label}: ${value}`;
    const margin = exactly ? 'being level with it is not enough' : `${gap}${gapUnit} too ${rising ? 'little' : 'much'}`;
    return `${label} is ${value}${unit}; ${needed(told)}: ${margin}`;
  },
  undetermined: (told) => {
    const { label, value, unit, given, ofZeroBase } = told;
    const unknown = given
      ? 'is not given'
      : ofZeroBase
        ? 'cannot be computed, as its base is 0'
        : 'cannot be computed yet';
    const known = value === '' ? unknown : `is ${value}${unit}`;
    return `${label} ${known}; ${needed(told)}`;
  },
};

const isSo = ({ label, value, members, given }: ToldComparison) =>
  `${label}: ${value === '' ? (given ? 'not given' : 'data are missing') : value}${members === '' ? '' : ` (${members})`}`;

const anyComparison: Sentences['anyComparison'] = {
  number: figure,
  code: {
    met: ({ label, value }) => `${label}: ${value}`,
    notMet: ({ label, value }) => `${label}: ${value}`,
    undetermined: ({ label }) => `${label}: not known`,
  },
  boolean: { met: isSo, notMet: isSo, undetermined: isSo },
};

/** Any of several inputs: which of them changes is for those concerned to say. */
const anyOf = ({ fact, each, eachUnit, by, unit, more, less }: ToldChange): string => {
  const lacks =
    each === '' ? '' : each === '0' ? ' is level with what is needed' : ` is ${each}${eachUnit} off what is needed`;
  const ways = [more === '' ? '' : `more ${more}`, less === '' ? '' : `less ${less}`].filter((way) => way !== '');
  return `${fact}${lacks}: change by at least ${by}${unit} in all (${ways.join(', or ')})`;
};

/** Units as they stand in tables. */
export const enUnits: Readonly<Record<string, string>> = {
  'yuan/person/year': 'yuan/person/year',
  'yuan/year': 'yuan/year',
  percent: '%',
  'L/person/day': 'L/person/day',
  min: 'min',
  m: 'm',
  'days/year': 'days/year',
  persons: 'persons',
  villages: 'villages',
  households: 'households',
  years: 'years',
  months: 'months',
  yuan: 'yuan',
  m2: 'm²',
  'm2/person': 'm²/person',
  services: 'services',
  serviceYears: 'years of service',
  points: 'percentage points',
  facilities: 'of them',
  doctorsPerThousand: 'per thousand',
  calendarYear: '(year)',
  days: 'days',
  objections: 'objections',
};

export const enSentences: Sentences = {
  unit: shortUnits(enUnits, { serviceYears: 'years', calendarYear: 'calendar year' }),
  points: 'percentage points',
  anyCriterion: {
    met: (label) => `${label} met`,
    notMet: (label) => `${label} not met`,
    undetermined: (label) => `${label} cannot be told yet`,
  },
  given: (inputs) => inputs.map(({ label, value }) => `${label} ${value}`).join(', '),
  givenAs: (value) => `given as ${value}`,
  anyComparison,
  unsure: {
    conflict: (told) =>
      told.value === ''
        ? `${told.label}: ${dataInDoubt[told.doubt]}`
        : `${accordingTo[told.doubt]}, ${told.label} is ${told.value}${told.unit}; ${needed(told)}`,
    range: (told) => `${told.label} is ${told.value}${told.unit}, on both sides of the bound; ${needed(told)}`,
    either: ({ label, doubt }) => `${label}: ${dataInDoubt[doubt]}, but the same follows either way`,
  },
  doubt: doubts,
  dataInDoubt,
  conflict: (label, said, matters) =>
    `${label}: ${said.length === 0 ? 'sources disagree' : `${said.length} sources disagree: ${said.join('; ')}`}${matters ? '' : ' (does not matter here)'}`,
  contradicted: (label, value, doubt, matters) =>
    `${label}${value === '' ? '' : ` (${value})`}: ${doubt}${matters ? '' : ' (does not matter here)'}`,
  reported: (said) => `only by what was reported (${said})`,
  says: (source, value, date, places) => {
    const where = [...(date === undefined ? [] : [date]), ...places].join(', ');
    return `${source} says ${value}${where === '' ? '' : ` (${where})`}`;
  },
  recordItself: 'the record',
  noDeath: 'none, so living',
  tooWide: (label, value) => `${label} is given as a range only, ${value}, which does not decide it`,
  sentence: (lead, parts) => (parts.length === 0 ? `${lead}.` : `${lead}: ${parts.join('; ')}.`),
  headline: {
    met: (rule, count) => `All ${count} required criteria are met: it qualifies for the ${rule}.`,
    notMet: (rule, _count, failing, open) =>
      `It does not qualify for the ${rule}. Not met: ${failing.join(', ')}${open.length === 0 ? '' : `. Still open: ${open.join(', ')}`}.`,
    undetermined: (rule, _count, _failing, open) =>
      `Whether it qualifies for the ${rule} cannot be told yet: data are missing for ${open.join(', ')}.`,
  },
  unclear: (rule, open, reasons) =>
    `Whether it qualifies for the ${rule} cannot be told yet (${reasons.join(', ')}): ${open.join(', ')}.`,
  otherUnclear: (rule, open, reasons) =>
    `Whether the conditions of "${rule}" are fulfilled cannot be told yet (${reasons.join(', ')}): ${open.join(', ')}.`,
  unclearFor: {
    missing: 'data are missing',
    tooWide: 'ranges are too wide',
    zeroBase: 'a base is 0',
  },
  otherHeadline: {
    met: (rule) => `The conditions of "${rule}" are fulfilled.`,
    notMet: (rule, _count, failing, open) =>
      `The conditions of "${rule}" are not fulfilled: ${failing.join(', ')}${open.length === 0 ? '' : `; still open: ${open.join(', ')}`}.`,
    undetermined: (rule, _count, _failing, open) =>
      `Data are missing on ${open.join(', ')}, so whether the conditions of "${rule}" are fulfilled cannot be told yet.`,
  },
  anyTitle: (rule) => `Check: ${rule}`,
  batch: 'Exit checks',
  anyChange: {
    number: ({ label, member, by, unit, rising }) =>
      `${label}${member === '' ? '' : ` of ${member}`} ${rising ? 'higher' : 'lower'} by at least ${by}${unit}`,
    numbers: anyOf,
    boolean: ({ label, member, holds }) =>
      `${holds ? 'complete' : 'put an end to'}: ${label.replace(/^whether (?:an? )?/, '')}${member === '' ? '' : ` (${member})`}`,
    code: ({ label, member, to }) => `${[member, label].filter((part) => part !== '').join(' ')}: ${to}`,
  },
  advisoryUnmet: (labels) => `${labels} (advisory): not met; the verdict does not hang on it, see to it as well`,
  registerOnly: (labels) => `${labels}: rests on the word of the register alone; find out how it is and fill that in`,
  unsolved: (labels) =>
    `${labels}: no change was found that brings this about and leaves the rest as it is; look into it case by case`,
  beyondReach: (labels) => `${labels}: rests on figures that no help can change; check that they are right`,
  missingParameter: (label) => `The rules have no "${label}" for this date; complete the rules first`,
  laterParameter: (label, reason) => `"${label}": ${reason}; until then nothing fails by it`,
  openParameter: (label, reason) =>
    `There is no figure for "${label}": ${reason}. Ask the office in charge; until then it cannot be told`,
  ask: (label) => `Find out: ${label}`,
  whether: (label, member) => (member === '' ? `${label}?` : `${member}: ${label}?`),
  question: (question, member) => (member === '' ? question : `${member}: ${question}`),
  knownSoFar: (label, known) => `${label} (${known})`,
  asRange: (value) => `so far a range, ${value}`,
  concluded: (source, place, met) =>
    `by ${source}${place === '' ? '' : ` (${place})`} it is ${met ? 'met' : 'not met'}, the opposite of the list`,
  askConcluded: (criteria, concluded) => `Find out ${criteria}: ${concluded}`,
  asConflict: (said) => `sources disagree: ${said.join('; ')}`,
  asContradicted: (value, doubt) => `given as ${value}, ${doubt}`,
  asZeroBase: (value) => `given as ${value}; a base of 0, so nothing can be computed`,
  askTogether: (labels, criteria, count) =>
    `Find out: ${labels}: ${count === 1 ? 'settles nothing alone, but is needed for' : 'all are needed to judge'} ${criteria}`,
  tooMuchInDoubt: (labels) =>
    `There were too many possibilities to work all of them out, so this is not complete: ${labels === '' ? 'fill in what is known' : `settle first what sources say of ${labels}`}, then ask again`,
  answered: (asked, effects) => `${asked}${asked.endsWith('?') ? ' ' : ': '}${effects}`,
  always: (settled, isFigure) => `once it is filled in: ${settled}, ${isFigure ? 'however much' : 'whatever'} it is`,
  stillOpen: 'Still to be found out',
  ofMember: (member, label) => `${label} of ${member}`,
  effect: (answers, effect) => `${answers} → ${effect}`,
  decides: (outcome) => `, and the verdict with it: ${outcome}`,
  settled: (criterion, outcome) => `${criterion} ${outcome}`,
  notOfAge: 'cannot be at this age, so settles nothing',
  range: (from, below, to, unit, above) => {
    if (from !== undefined && to !== undefined && above === undefined) {
      return from === to ? `${from}${unit(from)}` : `${from} to ${to}${unit(to)}`;
    }
    const upper =
      below !== undefined ? `less than ${below}${unit(below)}` : to !== undefined ? `up to ${to}${unit(to)}` : '';
    const lower =
      above !== undefined
        ? `more than ${above}${unit(above)}`
        : from === undefined
          ? ''
          : `${from}${unit(from)} or more`;
    return lower === '' && upper === '' ? 'any figure' : [lower, upper].filter((part) => part !== '').join(' and ');
  },
  living: 'living',
  days: (from, before, to) => {
    const upper = before !== undefined ? `before ${before}` : to !== undefined ? `up to ${to}` : '';
    const lower = from === undefined ? '' : `from ${from} on`;
    return lower === '' && upper === '' ? 'any day' : [lower, upper].filter((part) => part !== '').join(' and ');
  },
  perHead: (persons) =>
    persons === undefined ? ' ÷ number of members' : ` ÷ ${persons} ${unitBehind('persons', persons)}`,
  derived: (name, from, result) => `${name}: from ${from.join(', ')}: ${result}`,
  ofZeroBase: (term, result) =>
    `${term}; a base of 0, ${result === undefined ? 'so it cannot be computed' : `which counts as ${result}`}`,
  published: (label) => `a count is missing, so the ${label} is used`,
  otherwise: (said) => `otherwise given: ${said.join(', ')}`,
  blank: '______',
  colon: ': ',
  originSheet: (file, sheet) => (sheet === undefined ? file : `${file} "${sheet}"`),
  answers: ' / ',
  semicolon: '; ',
  heading: {
    conclusion: 'Conclusion',
    next: 'What to do next',
    workings: 'Workings',
    allReadings: 'Under other readings',
    origins: 'Where the figures stand',
    readings: 'Readings applied',
    weak: 'Sources',
    missing: 'Missing',
    conflicts: 'data disagree',
    tooWide: 'range too wide',
    clause: 'Clause',
    rulebook: 'Judged by',
    id: 'Id',
    place: 'Name',
    township: 'Township',
    village: 'Village',
    county: 'County',
    size: 'Persons',
    helper: 'Support by',
    asOf: 'Date of judgement',
    decidedOn: 'Date of decision',
    number: 'No.',
    income: 'Income',
    outcome: 'Outcome',
    head: 'Head of household',
    household: 'Head of household (fingerprint)',
    verifier: 'Verified by',
    team: 'For the work team',
    villageHead: 'For the village',
    townHead: 'For the township',
    countyHead: 'For the county',
    stamp: 'Seal of the unit',
    date: 'Date:',
    seal: 'Seal',
    opinion: 'Remarks',
  },
  canBe: (label, options) => `${label} can be: ${options.join(' / ')}`,
  rulebookName: (label, version) => `${label} (version ${version} of the rules)`,
  otherRulebookName: (label, id, version, digest) =>
    `${label} (version ${version} of the rules, ${id}, not the package's own${digest === undefined ? '' : `, SHA-256 ${digest}`})`,
  notApplicable: '/',
  idNumber: 'ID no., last 4',
  onForm: { 'members[].schooling': { notYetDue: 'below school age' } },
  filledIn: 'Boxed: missing, to be filled in on the spot, then entered and checked again',
  unasked: 'not asked',
  declined: 'would not say',
  skipped: 'What is marked "not asked" does not change the result of its criterion; fill it in too where you asked',
  overleaf: 'continued overleaf',
  documents: 'Documents',
  documentOf: (name, title, issuer, date) => `${name}, ${title} (${issuer}${date === undefined ? '' : `, ${date}`})`,
  page: (page, pages) => `page ${page} of ${pages}`,
  continued: ' (continued)',
  died: (day) => `died ${day}`,
  membersContinued: (count) => `${count} members in all, the others overleaf`,
  firm: (outcome) => `Firm: the verdict is ${outcome} under every reading of the text.`,
  depends: (outcomes) => `Depends on the reading of the text: it can be ${outcomes.join(', ')}.`,
  flip: (reading, applied, other, outcome) => `${reading}: "${other}" instead of "${applied}" makes it ${outcome}`,
  flipsOnlyTogether: 'No single reading changes the verdict; several together do',
  because: (flips) => ` ${flips.join('; ')}`,
  weakFigure: (label, note) => `${label}: ${note}`,
  applied: (reading, option, isDefault) => `${reading}: ${option}${isDefault ? '' : ' (not the default)'}`,
  caveat: {
    notOnRegister:
      'The household was never registered as poor: what follows only holds it against the standard; there is nothing for it to exit from',
    belowIdentification: ({ actual, exit, identification }) =>
      `Per-capita net income of ${actual} yuan: by the reading applied the line of exit is ${exit}, but on the same day households are registered below ${identification}; settle that before it exits`,
  },
  refusedRecord: 'The record is refused and was not judged; correct it and check again',
  unsealed: 'none (a what-if is no verdict)',
  lifecycle: {
    heading: 'Where it stands',
    state: (state) => `State: ${state}`,
    must: (step, actor) => `Must come next: ${step} (${actor})`,
    may: (step, actor) => `May come next: ${step} (${actor})`,
    redo: (step, why) => `To be put right or done again: ${step}. ${why}`,
    open: (step, missing) => `To be found out about ${step}: ${missing}`,
    notYet: (rule) => `"${rule}" is not fulfilled: nothing may follow yet, and support goes on`,
    toTell: (rule) => `Whether "${rule}" is fulfilled cannot be told yet: find out first`,
    nothing: 'Nothing has to follow now',
    finding: 'What cannot be true in the record',
    code: {
      outOfOrder: ({ step, dates: on }) => `${step} out of order: ${on}`,
      exitBeforeStep: ({ step, dates: on }) => `the exit is dated before ${step}: ${on}`,
      ofEarlierExit: ({ step, dates: on }) => `${step} belongs to the earlier exit: ${on}`,
      beforeExitYear: ({ step, dates: on }) => `${step} was before the year of exit: ${on}`,
      neverRegistered: ({ step }) => `not registered as poor, yet ${step} is said to be done`,
      verifiedAfterExit: ({ dates: on }) => `the home was visited only after the exit: ${on}`,
      memberDied: ({ member, dates: on }) =>
        `${member} had died before the visit and is still counted as a member: ${on}`,
      exitedWithoutStep: ({ step }) => `the register says exited, but ${step} was not done`,
      exitedYetUnmarked: () => 'struck off, but the register still says registered',
      datedNotDone: ({ step, dates: on }) => `${step} is said not to be done, yet has a date: ${on}`,
    },
  },
};
