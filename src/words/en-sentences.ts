import type { PerOutcome, Sentences, Told, ToldChange } from './sentences.js';

type Comparison = PerOutcome<(told: Told) => string>;

/** A task of the "12+1", or any other point that is either done or not. */
const done = (task: string): PerOutcome<string> => ({
  met: `${task}: done`,
  notMet: `${task}: not done`,
  undetermined: `${task}: not known whether done`,
});

const goal = (subject: string): PerOutcome<string> => ({
  met: `${subject} reaches what exit requires`,
  notMet: `${subject} does not reach what exit requires`,
  undetermined: `Whether ${subject.charAt(0).toLowerCase()}${subject.slice(1)} reaches what exit requires cannot be told yet`,
});

const secured = (met: string, notMet: string, whether: string): PerOutcome<string> => ({
  met,
  notMet,
  undetermined: `${whether} cannot be told yet`,
});

const yesNo = (met: string, notMet: string, unknown: string): Comparison => ({
  met: () => met,
  notMet: () => notMet,
  undetermined: () => unknown,
});

const needed = ({ bound, unit, strict, rising }: Told) => {
  if (bound === '') return 'no figure for this date';
  const word = rising ? (strict ? 'more than' : 'at least') : strict ? 'less than' : 'at most';
  return `needed is ${word} ${bound}${unit}`;
};

/** A figure held against its bound. */
const figure: Comparison = {
  met: (told) => {
    const { label, value, unit, gap, gapUnit, exactly, rising } = told;
    const margin = exactly ? 'exactly that' : `${gap}${gapUnit} ${rising ? 'more' : 'less'}`;
    return `${label} is ${value}${unit}; ${needed(told)}: ${margin}`;
  },
  notMet: (told) => {
    const { label, value, unit, gap, gapUnit, exactly, rising } = told;
    const margin = exactly ? 'being level with it is not enough' : `${gap}${gapUnit} too ${rising ? 'little' : 'much'}`;
    return `${label} is ${value}${unit}; ${needed(told)}: ${margin}`;
  },
  undetermined: (told) => `${told.label} cannot be computed yet; ${needed(told)}`,
};

/** The same for a figure that is filled in, not computed. */
const measured: Comparison = { ...figure, undetermined: (told) => `${told.label} is not given; ${needed(told)}` };

const attested = (label: string): Comparison => yesNo(`${label}: yes`, `${label}: no`, `${label}: not given`);

/** The household's income as a whole: which of its parts brings it is for the family to say. */
const moreIncome = ({ fact, each, by, more, less }: ToldChange): string => {
  const lacks = each === '0' ? 'is level with the line and must exceed it' : `lacks ${each} yuan`;
  const ways = [more === '' ? '' : `more ${more}`, less === '' ? '' : `less ${less}`].filter((way) => way !== '');
  return `${fact} ${lacks}: at least ${by} yuan more for the household in all (${ways.join(', or ')})`;
};

export const enSentences: Sentences = {
  unit: {
    'yuan/person/year': 'yuan',
    'yuan/year': 'yuan',
    percent: '%',
    'L/person/day': 'L',
    min: 'min',
    m: 'm',
    'days/year': 'days',
    persons: 'persons',
    villages: 'villages',
    years: 'years',
  },
  points: 'percentage points',
  criterion: {
    'household/income': goal('The income'),
    'household/food': secured(
      'The family has enough to eat',
      'The family lacks food',
      'Whether the family has enough to eat',
    ),
    'household/clothing': secured(
      'The family has enough to wear',
      'The family lacks clothing',
      'Whether the family has enough to wear',
    ),
    'household/education': secured(
      'Compulsory education is secured',
      'Compulsory education is not secured',
      'Whether compulsory education is secured',
    ),
    'household/medical': secured(
      'Basic medical care is secured',
      'Basic medical care is not secured',
      'Whether basic medical care is secured',
    ),
    'household/housing': secured('The home is safe', 'The home is not safe', 'Whether the home is safe'),
    'household/water': secured(
      'Drinking water is safe',
      'Drinking water falls short of the standard',
      'Whether drinking water is safe',
    ),
    'village/water': done('Water to the households'),
    'village/power': done('Power to the households'),
    'village/roads': done('Roads to the households'),
    'village/industry': done('Industry for the households'),
    'village/housing': done('Housing for the households'),
    'village/environment': done('Clean surroundings for the households'),
    'village/schooling': done('Schooling provided'),
    'village/healthcare': done('Health care provided'),
    'village/pension': done('Old-age support provided'),
    'village/minimumLiving': done('Minimum living allowance provided'),
    'village/fiveGuarantees': done('Five guarantees provided'),
    'village/collectiveEconomy': done('Collective economy developed'),
    'village/organization': done('Local organization strengthened'),
    'village/incidence': goal("The village's poverty incidence"),
    'village/collectiveIncome': goal('The collective income'),
    'village/services': {
      met: 'Infrastructure and public services are basically complete',
      notMet: 'Infrastructure and public services are not basically complete',
      undetermined: 'Not known whether infrastructure and public services are basically complete',
    },
    'county/incidence': goal("The county's poverty incidence"),
    'county/income': goal('Rural disposable income'),
    'county/incomeGrowth': {
      met: 'Rural income grows faster than in the province',
      notMet: 'Rural income does not grow faster than in the province',
      undetermined: 'Whether rural income grows faster than in the province cannot be told yet',
    },
    'county/relocation': goal('Relocation'),
    'county/villageExit': goal('The exit of poverty villages'),
    'county/services': secured(
      'Infrastructure and public services are in place',
      'Infrastructure and public services have gaps',
      'Whether infrastructure and public services are in place',
    ),
  },
  anyCriterion: {
    met: (label) => `${label}: met`,
    notMet: (label) => `${label}: not met`,
    undetermined: (label) => `${label}: cannot be told yet`,
  },
  comparison: {
    perCapitaNetIncome: {
      met: ({ value, bound, gap, exactly }) =>
        exactly
          ? `per-capita net income of ${value} yuan is exactly the line`
          : `per-capita net income of ${value} yuan is ${gap} above the line of ${bound}`,
      notMet: ({ value, bound, gap, exactly }) =>
        exactly
          ? `per-capita net income of ${value} yuan is level with the line; by the reading applied it must exceed ${bound}`
          : `per-capita net income of ${value} yuan is ${gap} below the line of ${bound}`,
      undetermined: ({ bound }) =>
        `per-capita net income cannot be computed yet (${bound === '' ? 'no line for this date' : `the line is ${bound} yuan`})`,
    },
    stableIncome: yesNo(
      'the source of income is stable',
      'the source of income is not stable',
      'not known whether the source of income is stable',
    ),
    'food.sufficient': yesNo('enough to eat', 'not enough to eat', 'not known whether there is enough to eat'),
    'food.protein': {
      met: ({ value }) => `meat, eggs, milk or soy: ${value}`,
      notMet: ({ value }) => `meat, eggs, milk or soy: ${value}`,
      undetermined: () => 'not known whether there is meat, eggs, milk or soy',
    },
    'clothing.seasonal': yesNo(
      'clothes for every season',
      'no clothes for every season',
      'not known whether there are clothes for every season',
    ),
    'clothing.bedding': yesNo('warm bedding', 'no warm bedding', 'not known whether there is warm bedding'),
    schoolAgeMembersInSchool: {
      met: () => 'no member of school age is out of school',
      notMet: ({ members }) => `of school age and out of school: ${members}`,
      undetermined: ({ members }) => `schooling cannot be judged for ${members}`,
    },
    allMembersInsured: {
      met: () => 'every member is covered',
      notMet: ({ members }) => `not insured: ${members}`,
      undetermined: ({ members }) => `insurance is not given for ${members}`,
    },
    'housing.grade': {
      met: ({ value }) => `safety grade of the house: ${value}`,
      notMet: ({ value }) => `safety grade of the house: ${value}`,
      undetermined: () => 'the safety grade of the house is not given',
    },
    'housing.safeBy': {
      met: ({ value }) => value,
      notMet: () => 'nothing else makes the home safe',
      undetermined: () => 'not known whether renovation, relocation or another home makes it safe',
    },
    'water.litresPerPersonDay': measured,
    'water.qualitySafe': yesNo(
      'the water is safe to drink',
      'the water is not safe to drink',
      'not known whether the water is safe to drink',
    ),
    'water.roundTripMinutes': measured,
    'water.horizontalMetres': measured,
    'water.verticalMetres': measured,
    'water.shortDaysPerYear': measured,
    povertyIncidence: figure,
    collectiveIncome: measured,
    ruralDisposableIncome: measured,
    ruralIncomeGrowth: {
      met: ({ value, bound, gap }) => `${value} % against ${bound} % in the province, ${gap} percentage points more`,
      notMet: ({ value, bound, gap, exactly }) =>
        exactly
          ? `${value} %, level with the province, which is not enough`
          : `${value} % against ${bound} % in the province, ${gap} percentage points less`,
      undetermined: ({ value, bound }) =>
        value === '' && bound === ''
          ? 'neither growth is given'
          : value === ''
            ? "the county's growth is not given"
            : "the province's growth is not given",
    },
    relocationRate: figure,
    villageExitRate: figure,
    'services.transport': attested('transport solved'),
    'services.schooling': attested('schooling solved'),
    'services.healthcare': attested('health care solved'),
    'services.socialSecurity': attested('social security for all'),
    'services.infrastructure': attested('infrastructure clearly improved'),
    'services.economy': attested('county economy grown'),
    'services.environment': attested('environment effectively improved'),
  },
  anyComparison: {
    met: (told) => (told.gap === '' ? `${told.label}: ${told.value}` : figure.met(told)),
    notMet: (told) => (told.gap === '' ? `${told.label}: ${told.value}` : figure.notMet(told)),
    undetermined: ({ label }) => `${label}: not given or not computable`,
  },
  sentence: (lead, parts) => (parts.length === 0 ? `${lead}.` : `${lead}: ${parts.join('; ')}.`),
  headline: {
    met: (rule, count) => `All ${count} required criteria are met: it qualifies for the ${rule}.`,
    notMet: (rule, _count, failing, open) =>
      `It does not qualify for the ${rule}. Not met: ${failing.join(', ')}${open.length === 0 ? '' : `. Still open: ${open.join(', ')}`}.`,
    undetermined: (rule, _count, _failing, open) =>
      `Whether it qualifies for the ${rule} cannot be told: data are missing for ${open.join(', ')}. What is missing is neither met nor not met.`,
  },
  title: { household: 'Household exit check', village: 'Village exit check', county: 'County exit check' },
  batch: 'Exit checks',
  afterMet: {
    household:
      'The criteria are met. The exit procedure can begin: review by the village committees, verification with the work team, consent of the household, publicity in the village, announcement.',
    village:
      'The criteria are met. The exit procedure can begin: verification, publicity in the township, announcement.',
    county:
      'The criteria are met. The exit procedure can begin: application by the county, review by the prefecture, verification and publicity by the province, approval by the provincial government.',
  },
  change: {
    'members[].schooling': ({ member, from }) =>
      `${from === 'neverEnrolled' ? `enrol ${member}` : `bring ${member} back to school`}, or arrange teaching at home`,
    'members[].medicalInsurance': ({ member }) => `insure ${member}`,
    'housing.safeBy': ({ to }) => `make the home safe: ${to}`,
    'food.protein': () => 'help to get meat, eggs, milk or soy',
    'food.sufficient': () => 'help to get enough to eat',
    'clothing.seasonal': () => 'help with clothes for every season',
    'clothing.bedding': () => 'help with warm bedding',
    stableIncome: () => 'help to a stable source of income (work, business or social support)',
    'water.qualitySafe': () => 'make the water safe to drink, shown by a test',
    remainingPoorPersons: ({ by }) => `${by} fewer persons in poverty`,
    incidence: ({ by }) => `poverty incidence lower by ${by} percentage points`,
    'povertyVillages.exited': ({ by }) => `${by} more poverty villages exited`,
    'relocation.completed': ({ by }) => `${by} more persons moved`,
    'income.wages': moreIncome,
    'income.business': moreIncome,
    'income.property': moreIncome,
    'income.transfers': moreIncome,
    'income.productionCosts': moreIncome,
    ruralIncomeGrowth: ({ by }) => `growth of rural disposable income higher by ${by} percentage points`,
  },
  anyChange: {
    number: ({ label, by, unit, rising }) => `${label} ${rising ? 'higher' : 'lower'} by at least ${by}${unit}`,
    boolean: ({ label }) => `complete: ${label}`,
    code: ({ label, member, to }) => `${[member, label].filter((part) => part !== '').join(' ')}: ${to}`,
  },
  beyondReach: (labels) => `${labels}: rests on figures that no help can change; check that they are right`,
  missingParameter: (label) => `The rules have no "${label}" for this date; complete the rules first`,
  ask: (label) => `Find out: ${label}`,
  askTogether: (labels, criteria, count) =>
    `Find out: ${labels}: ${count === 1 ? 'settles nothing alone, but is needed for' : 'all are needed to judge'} ${criteria}`,
  always: (effect) => `whatever it is, ${effect}; fill it in as it is`,
  stillOpen: 'Still to be found out',
  ofMember: (member, label) => `${label} of ${member}`,
  effect: (answers, effect) => `${answers} → ${effect}`,
  decides: (outcome) => `, and the verdict with it: ${outcome}`,
  settled: (criterion, outcome) => `${criterion} ${outcome}`,
  nothingAlone: 'settles nothing alone',
  range: (from, below, to, unit, above) => {
    if (from !== undefined && to !== undefined && above === undefined) {
      return from === to ? `${from}${unit}` : `${from} to ${to}${unit}`;
    }
    const upper = below !== undefined ? `less than ${below}${unit}` : to !== undefined ? `up to ${to}${unit}` : '';
    const lower =
      above !== undefined ? `more than ${above}${unit}` : from === undefined ? '' : `${from}${unit} or more`;
    return lower === '' && upper === '' ? 'any figure' : [lower, upper].filter((part) => part !== '').join(' and ');
  },
  days: (from, before, to) => {
    const upper = before !== undefined ? `before ${before}` : to !== undefined ? `up to ${to}` : '';
    const lower = from === undefined ? '' : `from ${from} on`;
    return lower === '' && upper === '' ? 'any day' : [lower, upper].filter((part) => part !== '').join(' and ');
  },
  perHead: (persons) =>
    persons === undefined ? ' ÷ number of members' : ` ÷ ${persons} ${persons === '1' ? 'person' : 'persons'}`,
  nothingPlanned: (term, result) => `${term}; nothing to do, which counts as ${result}`,
  published: (label) => `a count is missing, so the ${label} is used`,
  blank: '______',
  colon: ': ',
  answers: ' / ',
  semicolon: '; ',
  heading: {
    conclusion: 'Conclusion',
    criteria: 'Criteria',
    next: 'What to do next',
    workings: 'Workings',
    allReadings: 'Under other readings',
    readings: 'Readings applied',
    weak: 'Sources',
    missing: 'Missing',
    clause: 'Clause',
    rulebook: 'Rulebook',
    id: 'Id',
    village: 'Village',
    county: 'County',
    asOf: 'Date of judgement',
    decidedOn: 'Date of decision',
    members: 'Members',
    number: 'No.',
    name: 'Name',
    income: 'Income',
    outcome: 'Outcome',
    head: 'Head of household',
    household: 'Head of household (fingerprint)',
    verifier: 'Verified by',
    team: 'For the work team',
    villageHead: 'For the village',
    townHead: 'For the township',
    countyHead: 'For the county',
    date: 'Date:',
    seal: 'Seal',
    opinion: 'Remarks',
  },
  canBe: (label, options) => `${label} can be: ${options.join(' / ')}`,
  rulebookName: (label, version) => `${label} ${version}`,
  otherRulebookName: (label, id, version, digest) =>
    `${label} ${version} (${id}, not the package's own${digest === undefined ? '' : `, SHA-256 ${digest}`})`,
  filledIn: 'Boxed: missing, to be filled in on the spot, then entered and checked again',
  overleaf: 'continued overleaf',
  documents: 'Documents',
  page: (page, pages) => `page ${page} of ${pages}`,
  continued: ' (continued)',
  membersContinued: (count) => `${count} members in all, the others overleaf`,
  firm: (outcome) => `Firm: the verdict is ${outcome} under every reading of the text.`,
  depends: (outcomes) => `Depends on the reading of the text: it can be ${outcomes.join(', ')}.`,
  flip: (reading, applied, other, outcome) => `${reading}: "${other}" instead of "${applied}" makes it ${outcome}`,
  flipsOnlyTogether: 'No single reading changes the verdict; several together do',
  because: (flips) => ` ${flips.join('; ')}`,
  weakFigure: (label, note) => `${label}: ${note}`,
  applied: (reading, option, isDefault) => `${reading}: ${option}${isDefault ? '' : ' (not the default)'}`,
  refusedRecord: 'The record is refused and was not judged; correct it and check again',
  noSuchId: (id) => `no record has the id "${id}"; check the id, or leave out --id to see all`,
  unsealed: 'none (a what-if is no verdict)',
};
