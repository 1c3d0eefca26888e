/** What progress against a plan and watching say, in English. */
import type { ProgressWords } from '../zh/progress.js';

const s = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;
const within = (village: string | null) => (village === null ? '' : ` (${village})`);

export const enProgress: ProgressWords = {
  title: 'Progress against the plan of each year',
  asOf: (day) => `as of ${day}`,
  read: (read, used, refused, skipped) =>
    `${s(read, 'record')} read: ${used} used, ${refused} refused, ${skipped} skipped`,
  filesNotRead: (files) =>
    `not read, not to the end, or without any record: ${files.join(', ')}; what else stands in ${files.length === 1 ? 'it' : 'them'} is in no figure below`,
  actual: {
    flows: 'what was done is added up from the exits of each year (flows), never worked back from what is left',
    stocks: 'what was done is how much less is left at the end of a year (stocks), never added up from exits',
  },
  scope:
    'The plan is that of the province, and what was read is taken for a part of it: no gaps, and nothing is called behind. With --whole it is all of it',
  figure: 'Done in per cent of what is planned, up to each year (✗ behind, ? open, ✓ done)',
  figureBound: 'plan 100 %',
  headings: {
    plan: 'Planned and done by year',
    floors: '75 % out of poverty by 2018 (of two bases)',
    indicators: 'Indicators of box 1',
    balance: 'Persons on the register, in and out',
    counties: 'Persons and villages that exited, by county',
    coverage: 'A team for every village, a helper for every household',
    misfits: 'What does not go together',
    years: (id) => `${id} by year`,
  },
  columns: {
    target: 'target',
    year: 'year',
    planned: 'planned',
    plannedCumulative: 'planned up to then',
    done: 'done',
    cumulative: 'done up to then',
    gap: 'gap',
    standing: 'progress',
    from: 'from',
    base: 'of',
    needed: 'needed',
    end: 'target of 2020',
    binding: 'kind',
    result: 'as it is',
    by: 'reported by',
    opening: 'opening',
    new: 'new',
    returned: 'fallen back',
    exited: 'exited',
    natural: 'births, deaths, moves',
    closing: 'closing',
    closes: 'closes',
    county: 'county',
    villages: 'villages exited',
    level: 'level',
    covered: 'there',
    open: 'open',
    uncovered: 'not there',
    outcome: 'outcome',
  },
  standing: { met: 'reached', notMet: 'behind', undetermined: 'open' },
  ahead: 'ahead',
  coverageOutcome: { met: 'complete', notMet: 'not complete', undetermined: 'open' },
  closes: { met: 'yes', notMet: 'no', undetermined: 'open' },
  from: { records: 'records', figures: 'published figures', nothing: '' },
  base: { plan: 'base of the plan', register: 'stock of the register' },
  binding: (isBinding) => (isBinding ? 'binding' : 'expected'),
  level: { household: 'household', village: 'village', county: 'county', township: 'township' },
  end: {
    all: 'all',
    equal: (value, unit) => `${value}${unit}`,
    atLeast: (value, unit) => `≥ ${value}${unit}`,
    mostlyNone: 'nearly none',
  },
  unit: {
    persons: ' persons',
    villages: ' villages',
    counties: ' counties',
    percent: ' %',
    'yuan/year': ' yuan',
    'yuan/person/year': ' yuan',
  },
  between: (from, to) => (from === to ? from : `${from} – ${to}`),
  held: (met, all, from, to) => `${met} of ${all} (${from === to ? from : `${from} – ${to}`} %)`,
  perCentOf: (percent, year) => `${percent} % by ${year}`,
  noNumber: (year, reason) => `${year}: ${reason}`,
  otherBase: (value, note) => `another base, ${value}: ${note}`,
  relocation: (planned, completed, missing) =>
    `relocation in the counties read: ${planned} persons planned, ${completed} moved${missing > 0 ? ` (${s(missing, 'county record')} without a figure, in neither)` : ''}`,
  notUsed: (target, count) => `${target}: ${s(count, 'figure')} of the other kind (flows or stocks) not used`,
  equation: 'opening + new + fallen back − exited + births, deaths, moves = closing',
  misfit: {
    household: ({ id, village }) =>
      `household ${id}${within(village)}: its states and dates contradict each other; taken as not known`,
    village: ({ id }) => `village ${id}: its states and year of exit contradict each other; taken as not known`,
    county: ({ id }) => `county ${id}: its states and year of exit contradict each other; taken as not known`,
    placeTwice: ({ id }) =>
      `${id}: two records of one year; counted once, and what they differ in is taken as not known`,
    notStruckOff: ({ id, village, years = [] }) =>
      `household ${id}${within(village)}: exited, but not struck off the register in ${years.join(', ')}; not counted as done`,
    twoOfAYear: ({ id, village }) =>
      `household ${id}${within(village)}: two records of one year; what they differ in is taken as not known`,
  },
  uncovered: (name, ids) => `${name}, not there: ${ids.join(', ')}`,
  more: (count) => `${count} more; all of them in --format json`,
  noTargets: (folder) => `${folder}: has no targets.json, so nothing is known of a plan`,
  wrongFigures: (file, faults) => `${file}: ${faults.join('; ')}`,
  badFigures: (file, at) =>
    `${file}: is no file of published figures (${at}); tuopin progress --help says how it is written`,
  watch: {
    title: 'Exited households, looked at again',
    year: (year) => (year === null ? 'no household has exited' : `looked at in ${year}`),
    state: { slipped: 'slipped', failing: 'not met', open: 'open', notSeen: 'not looked at this year', held: 'held' },
    sums: (name, households, persons) => `${name}: ${s(households, 'household')}, ${s(persons, 'person')}`,
    unknownStanding: (count) =>
      `${s(count, 'household')} more without a register status: nobody knows whether they have exited`,
    slippedHeading: 'What slipped',
    slippedLine: (criterion, households, persons) =>
      `${criterion}: ${s(households, 'household')}, ${s(persons, 'person')}`,
    villageHeading: (village) => (village === '' ? '(no village)' : village),
    columns: {
      village: 'village',
      household: 'household',
      persons: 'persons',
      state: 'state',
      criterion: 'criterion',
      before: 'at the exit',
      after: 'now',
      since: 'since',
      margin: 'margin',
      relief: 'relief (box 14 (2))',
      years: 'by year',
    },
    returned: ' (registered as fallen back)',
    margin: (before, after, change, unit) =>
      `${before} → ${after}${unit}${change === null ? '' : ` (${change.startsWith('-') ? '' : '+'}${change})`}`,
    notKnown: 'not known',
    reliefOutcome: { met: 'to be given', notMet: 'not', undetermined: 'to be decided' },
    relief: (name, outcome) => `${name}: ${outcome}`,
    yearOutcome: (year, outcome) => `${year} ${outcome}`,
  },
};
