import { enProcedure } from './en-procedure.js';
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

/** What a record says yes or no to. */
const told = (met: string, notMet: string, undetermined: string): PerOutcome<string> => ({ met, notMet, undetermined });

/** What there has to be one of. */
const there = (what: string) =>
  told(
    `Nothing more is asked as to ${what}`,
    `There is not ${what}`,
    `Whether what is asked as to ${what} is there cannot be told yet`,
  );

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

/** What a fact was computed from. */
const given = (inputs: Told['inputs']) => inputs.map(({ label, value }) => `${label} ${value}`).join(', ');

/** A code, which says by itself what is the case. */
const coded = (label: string): Comparison => ({
  met: ({ value }) => `${label}: ${value}`,
  notMet: ({ value }) => `${label}: ${value}`,
  undetermined: () => `${label}: not known`,
});

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
    months: 'months',
    yuan: 'yuan',
    m2: 'm²',
    'm2/person': 'm²',
    services: 'service(s)',
    serviceYears: 'years',
    points: 'percentage points',
    facilities: 'of them',
    doctorsPerThousand: 'per thousand',
    calendarYear: 'calendar year',
    days: 'days',
    objections: 'objections',
  },
  points: 'percentage points',
  criterion: {
    ...enProcedure.criterion,
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
    'household/belowLine': {
      met: 'Income lies below the line of identification',
      notMet: 'Income does not lie below the line of identification',
      undetermined: 'Whether income lies below the line of identification cannot be told yet',
    },
    'household/belowLineOrUnsecured': {
      met: 'Income lies below the line, or a basic need is not secured',
      notMet: 'Income does not lie below the line, and the basic needs are secured',
      undetermined: 'Whether income lies below the line or a basic need is not secured cannot be told yet',
    },
    'household/exited': {
      met: 'The household has exited',
      notMet: 'The household is not one that has exited',
      undetermined: 'Whether the household has exited cannot be told yet',
    },
    'member/childOfFamily': {
      met: 'This is a child of the family',
      notMet: 'This is no child of the family',
      undetermined: 'Whether this is a child of the family cannot be told yet',
    },
    'member/vocationalStudent': {
      met: 'This member is in secondary or higher vocational education',
      notMet: 'This member is not in vocational education',
      undetermined: 'Whether this member is in vocational education cannot be told yet',
    },
    'member/trainedLongEnough': {
      met: 'Vocational training took half a year or more',
      notMet: 'Vocational training took less than half a year',
      undetermined: 'Whether vocational training took half a year cannot be told yet',
    },
    'member/certified': {
      met: 'There is a junior or intermediate certificate',
      notMet: 'There is no junior or intermediate certificate',
      undetermined: 'Whether there is a junior or intermediate certificate cannot be told yet',
    },
    'household/floorArea': {
      met: 'The floor area of the new house per person is within the limit',
      notMet: 'The floor area of the new house per person is beyond the limit',
      undetermined: 'Whether the floor area of the new house per person is within the limit cannot be told yet',
    },
    'member/seniorHighStudent': {
      met: 'This member is at a general senior high school',
      notMet: 'This member is not at a general senior high school',
      undetermined: 'Whether this member is at a general senior high school cannot be told yet',
    },
    'member/tuitionFree': {
      met: 'This student is among those exempt',
      notMet: 'This student is not among those exempt',
      undetermined: 'Whether this student is among those exempt cannot be told yet',
    },
    'member/pensionPayer': {
      met: 'This member is to pay into the resident pension',
      notMet: 'This member is not to pay into the resident pension',
      undetermined: 'Whether this member is to pay into the resident pension cannot be told yet',
    },
    'member/noLabourNoIncome': {
      met: 'This member is wholly unable to work and has no income',
      notMet: 'This member is able to work or has an income',
      undetermined: 'Whether this member is wholly unable to work and without income cannot be told yet',
    },
    'member/labourOrIncome': {
      met: 'This member can work or has an income',
      notMet: 'This member can neither work nor has an income, so all is paid',
      undetermined: 'Whether this member can work or has an income cannot be told yet',
    },
    'member/noFullTimeStudent': told(
      'Not a student of a full-time school',
      'A student of a full-time school, who is not yet insured for old age',
      'Whether a student of a full-time school cannot be told yet',
    ),
    'member/noLabourOrNoIncome': told(
      'This member is wholly unable to work, or has no income',
      'This member is able to work and has an income',
      'Whether this member is wholly unable to work, or without income, cannot be told yet',
    ),
    'member/labourAndIncome': told(
      'This member can work and has an income',
      'This member cannot work or has no income, so all is paid',
      'Whether this member can work and has an income cannot be told yet',
    ),
    'member/contributionHardship': told(
      'Found to be of the other groups in hardship over contributions',
      'Found not to be of the other groups in hardship over contributions',
      'Not yet found whether of the other groups in hardship over contributions',
    ),
    'household/dangerousHouse': told(
      'The house is dangerous or there is none, and no other home is safe',
      'The house is not dangerous, or a safe home is there',
      'Whether the house is dangerous, or there is none, cannot be told yet',
    ),
    'household/gradeDOrNone': told(
      'The house is of grade D or there is none',
      'There is a house, and it is not of grade D',
      'Whether the house is of grade D, or there is none, cannot be told yet',
    ),
    'household/nationalCounty': told(
      'The county is one of the 40 national ones',
      'The county is not one of the 40 national ones',
      'Not known whether the county is one of the 40 national ones',
    ),
    'household/povertyCounty': told(
      'The county is a poverty county',
      'The county is not a poverty county',
      'Not known whether the county is a poverty county',
    ),
    'household/unlivablePlace': told(
      'The place cannot support those who live there',
      'The place can support those who live there',
      'Not known whether the place can support those who live there',
    ),
    'household/willingToMove': told(
      'The household is willing to move',
      'The household is not willing to move',
      'Not known whether the household is willing to move',
    ),
    'household/notYetMoved': told(
      'The household has not moved yet',
      'The household has moved already',
      'Not known whether the household has moved already',
    ),
    'household/inAnnualPlan': told(
      "The household is in the year's approved plan",
      "The household is not in the year's approved plan",
      "Not known whether the household is in the year's approved plan",
    ),
    'household/noDebtToEnlarge': told(
      'No debt was made to enlarge the new house before stable exit',
      'Debt was made to enlarge the new house before stable exit',
      'Whether debt was made to enlarge the new house before stable exit cannot be told yet',
    ),
    'member/workingAge': told('Of working age', 'Not of working age', 'Whether of working age cannot be told yet'),
    'member/ableToWork': told('Able to work', 'Wholly unable to work', 'Not known whether able to work'),
    'member/wantsWork': told('Wants to work', 'Does not want to work', 'Not known whether work is wanted'),
    'household/rangerSize': told(
      'The household is large enough for a ranger',
      'The household is too small for a ranger',
      'Whether the household is large enough for a ranger cannot be told yet',
    ),
    'household/nearReserve': told(
      'The household lives near a reserve or national park',
      'The household does not live near a reserve or national park',
      'Not known whether the household lives near a reserve or national park',
    ),
    'member/healthy': told('In good health', 'Not in good health', 'Not known whether in good health'),
    'member/lawAbiding': told('Law-abiding', 'Not law-abiding', 'Not known whether law-abiding'),
    'member/responsible': told('Responsible', 'Not responsible', 'Not known whether responsible'),
    'member/fitForPatrol': told(
      'Fit for patrols in the field',
      'Not fit for patrols in the field',
      'Not known whether fit for patrols in the field',
    ),
    'member/fisher': told('A fisherman', 'Not a fisherman', 'Not known whether a fisherman'),
    'member/goodConduct': told('Of good conduct', 'Not of good conduct', 'Not known whether of good conduct'),
    'member/knowsWater': told(
      'At home in the water',
      'Not at home in the water',
      'Not known whether at home in the water',
    ),
    'member/publicSpirited': told('Public-spirited', 'Not public-spirited', 'Not known whether public-spirited'),
    'household/qualifiesForAllowance': told(
      'Found to qualify for the rural allowance',
      'Found not to qualify for the rural allowance',
      'Not yet established whether it qualifies for the rural allowance',
    ),
    'household/onRuralAllowance': told(
      'The household is on the rural allowance',
      'The household is not on the rural allowance',
      'Not known whether the household is on the rural allowance',
    ),
    'household/outsideRegister': told(
      'The household is not registered as poor now',
      'The household is registered as poor already',
      'Not known whether the household is registered',
    ),
    'household/beyondWork': told(
      'Industry and jobs cannot lift the household out of poverty',
      'Industry and jobs can lift the household out of poverty',
      'Not known whether industry and jobs can lift the household out of poverty',
    ),
    'county/allowanceReachesLine': told(
      'The rural allowance is as required',
      'The rural allowance is below the poverty line',
      'Whether the rural allowance reaches the poverty line cannot be told yet',
    ),
    'member/graduate': told(
      'A graduate of a university or college',
      'Not a graduate of a university or college',
      'Not known whether a graduate of a university or college',
    ),
    'member/grassroots': told(
      'Works by choice in a grass-roots unit of a poor area',
      'Does not work by choice in a grass-roots unit of a poor area',
      'Not known whether working by choice in a grass-roots unit of a poor area',
    ),
    'member/servedLongEnough': told(
      'The years of service are completed',
      'The years of service are not completed',
      'Whether the years of service are completed cannot be told yet',
    ),
    'member/agreedLongEnough': told(
      'The service agreed is long enough',
      'The service agreed is too short',
      'Whether the service agreed is long enough cannot be told yet',
    ),
    'member/namedDisease': told(
      'Has one of the nine diseases treated in a concerted way',
      'Has none of the nine diseases treated in a concerted way',
      'Whether it is one of the nine diseases treated in a concerted way cannot be told yet',
    ),
    'member/diseaseAge': told(
      'Of an age at which the disease is treated',
      'Past the age to which this disease, one of children, is treated in a concerted way',
      'Whether the age is one at which the disease is treated cannot be told yet',
    ),
    'member/ruralPoorFamily': told(
      'Of a poor rural family',
      'Not of a poor rural family',
      'Whether this is a poor rural family cannot be told yet',
    ),
    'member/cataract': told('Has cataract', 'Has no cataract', 'Not known whether there is cataract'),
    'member/medicalAidGroup': told(
      'Among those given aid for serious illness',
      'Not among those given aid for serious illness',
      'Whether among those given aid for serious illness cannot be told yet',
    ),
    'member/residentInsured': told(
      'Insured in the resident scheme',
      'Not insured in the resident scheme',
      'Not known whether insured in the resident scheme',
    ),
    'member/residentPremium': told(
      'The resident premium is subsidised',
      'Pays no resident premium',
      'Not known whether the resident premium is paid',
    ),
    'household/onAllowance': told(
      'The household is on the minimum living allowance',
      'The household is not on the minimum living allowance',
      'Not known whether the household is on the minimum living allowance',
    ),
    'member/designatedHospital': told(
      'In a designated hospital of the county',
      'Not in a designated hospital of the county',
      'Not known whether in a designated hospital of the county',
    ),
    'member/rehabilitationAge': told('Aged 0 to 6', 'Older than 6', 'Whether aged 0 to 6 cannot be told yet'),
    'member/disabled': told('Disabled', 'Not disabled', 'Not known whether disabled'),
    'member/woman': told('A woman', 'Not a woman', 'Whether this is a woman cannot be told yet'),
    'member/ofAge': told('Of age', 'Not of age', 'Whether of age cannot be told yet'),
    'member/screeningAge': told(
      'Of the age of screening',
      'Not of the age of screening',
      'Whether of the age of screening cannot be told yet',
    ),
    'household/rural': told('A rural household', 'Not a rural household', 'Not known whether it is a rural household'),
    'household/insuranceHolder': told(
      'A poor household, or a farm business taking part in poverty alleviation',
      'Neither a poor household nor a farm business taking part in poverty alleviation',
      'Whether a poor household or a farm business taking part cannot be told yet',
    ),
    'county/publicHospital': there('a public hospital of the county'),
    'county/secondGradeHospital': there('a hospital of the second grade'),
    'county/upperSecondGradeHospital': told(
      'The county is served as its size asks',
      'The county is large and has no hospital of the upper second grade',
      'Whether a hospital of the upper second grade is needed, or is there, cannot be told yet',
    ),
    'county/ruralDoctors': told(
      'There are enough rural doctors',
      'There are too few rural doctors',
      'Whether there are enough rural doctors cannot be told yet',
    ),
    'township/governmentClinic': there('a clinic run by the government'),
    'township/standardClinic': there('a standard clinic'),
    'village/room': there('a village clinic'),
    'village/standardRoom': told(
      'The village has the clinic that is asked of it',
      'There is not a standard clinic, though the village is a poverty village',
      'Whether a standard clinic is needed, or is there, cannot be told yet',
    ),
  },
  anyCriterion: {
    met: (label) => `${label}: met`,
    notMet: (label) => `${label}: not met`,
    undetermined: (label) => `${label}: cannot be told yet`,
  },
  comparison: {
    ...enProcedure.comparison,
    perCapitaNetIncome: {
      met: ({ value, bound, gap, exactly, rising }) =>
        exactly
          ? `per-capita net income of ${value} yuan is exactly the line`
          : `per-capita net income of ${value} yuan is ${gap} ${rising ? 'above' : 'below'} the line of ${bound}`,
      notMet: ({ value, bound, gap, exactly, rising }) =>
        exactly
          ? rising
            ? `per-capita net income of ${value} yuan is level with the line; by the reading applied it must exceed ${bound}`
            : `per-capita net income of ${value} yuan is level with the line, not below ${bound}`
          : `per-capita net income of ${value} yuan is ${gap} ${rising ? 'below' : 'above'} the line of ${bound}`,
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
      notMet: ({ members }) => members,
      undetermined: ({ members }) => members,
    },
    allMembersInsured: {
      met: () => 'every member is covered',
      notMet: ({ members }) => members,
      undetermined: ({ members }) => members,
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
    'register.status': coded('register status'),
    relation: coded('relation to the head'),
    countsAsChild: yesNo(
      'found to count as a child of the family',
      'found not to count as a child of the family',
      'not found yet whether to count as a child of the family',
    ),
    foundRuralPoor: yesNo(
      'found to be a poor rural family',
      'not found to be a poor rural family',
      'not found yet whether a poor rural family',
    ),
    ruralPoor: yesNo(
      'found to be a poor rural family',
      'found not to be a poor rural family',
      'not found yet whether a poor rural family',
    ),
    studying: coded('schooling after the compulsory years'),
    trainingMonths: measured,
    certificate: coded('certificate'),
    'relocation.status': coded('relocation'),
    floorAreaPerPerson: figure,
    minimumLiving: coded('minimum living allowance'),
    hardship: yesNo(
      'the family is in hardship',
      'the family is not in hardship',
      'not known whether the family is in hardship',
    ),
    disability: coded('disability'),
    specialSupport: yesNo(
      'receives special support',
      'receives no special support',
      'not known whether special support is received',
    ),
    age: figure,
    pension: coded('pension insurance'),
    labour: coded('ability to work'),
    // Asked for is that there is none.
    ownIncome: yesNo('has no income', 'has an income', 'not known whether there is an income'),
    countyTier: coded('tier of the county'),
    // Asked for is that it did not.
    'relocation.borrowed': yesNo(
      'the household did not borrow to enlarge the new house',
      'the household borrowed to enlarge the new house',
      'not known whether the household borrowed to enlarge the new house',
    ),
    borrowedAfterExit: {
      met: ({ inputs }) => `borrowed after the exit (${given(inputs)})`,
      notMet: ({ inputs }) => `borrowed before the exit (${given(inputs)})`,
      undetermined: () => 'the date of borrowing or of exit is not given',
    },
    foundFullTimeStudent: yesNo(
      'not said to be a student of a full-time school',
      'said to be a student of a full-time school',
      'not known whether a student of a full-time school',
    ),
    fullTimeStudent: yesNo(
      'not a student of a full-time school',
      'a student of a full-time school',
      'not known whether a student of a full-time school',
    ),
    schooling: coded('schooling'),
    medicalAidConditions: yesNo(
      'found to qualify for medical aid for serious illness',
      'found not to qualify for medical aid for serious illness',
      'not yet found whether to qualify for medical aid for serious illness',
    ),
    tier: coded('tier'),
    memberCount: figure,
    completedYear: {
      met: ({ bound }) => `the time limit, the end of ${bound}, has not passed`,
      notMet: ({ bound }) => `the time limit, the end of ${bound}, has come`,
      undetermined: () => 'the time limit has not come, or none is stated',
    },
    ruralAllowance: measured,
    grassrootsYears: measured,
    grassrootsTerm: measured,
    diagnosis: coded('diagnosis'),
    lowIncome: yesNo('a low-income family', 'not a low-income family', 'not known whether a low-income family'),
    medicalInsurance: coded('basic medical insurance'),
    hospital: coded('in hospital'),
    gender: coded('gender'),
    farmBusiness: yesNo(
      'a farm business taking part in poverty alleviation',
      'no farm business taking part in poverty alleviation',
      'not known whether a farm business taking part in poverty alleviation',
    ),
    'facilities.publicHospitals': measured,
    'facilities.secondGradeHospitals': measured,
    population: {
      met: ({ value }) => `with ${value} people no hospital of the upper second grade is asked for`,
      notMet: ({ value }) => `with ${value} people a hospital of the upper second grade is asked for`,
      undetermined: () => 'the population is not known',
    },
    'facilities.upperSecondGradeHospitals': measured,
    ruralDoctorsPerThousand: figure,
    'facilities.governmentClinics': measured,
    'facilities.standardClinics': measured,
    'facilities.rooms': measured,
    'facilities.standardRooms': measured,
  },
  anyComparison: {
    met: (told) => (told.gap === '' ? `${told.label}: ${told.value}` : figure.met(told)),
    notMet: (told) => (told.gap === '' ? `${told.label}: ${told.value}` : figure.notMet(told)),
    undetermined: ({ label }) => `${label}: not given or not computable`,
  },
  unsure: {
    conflict: (told) =>
      told.value === ''
        ? `sources disagree on: ${told.label}`
        : `by what sources say, ${told.label} is ${told.value}${told.unit}; ${needed(told)}`,
    range: (told) => `${told.label} is ${told.value}${told.unit}, on both sides of the bound; ${needed(told)}`,
    either: ({ label }) => `sources disagree on: ${label}, but the same follows from all of them`,
  },
  conflict: (label, said, matters) =>
    `${label}: ${said.length === 0 ? 'sources disagree' : `${said.length} sources disagree: ${said.join('; ')}`}${matters ? '' : ' (does not matter here)'}`,
  contradicted: (label, value, matters) =>
    `${label}${value === '' ? '' : ` (${value})`} contradicts other data${matters ? '' : ' (does not matter here)'}`,
  reported: (said) => `only by what was reported (${said})`,
  says: (source, value, date) => `${source} says ${value}${date === undefined ? '' : ` (${date})`}`,
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
  unclearFor: { missing: 'data are missing', conflicts: 'sources disagree', tooWide: 'ranges are too wide' },
  otherHeadline: {
    met: (rule) => `The conditions of "${rule}" are fulfilled.`,
    notMet: (rule, _count, failing, open) =>
      `The conditions of "${rule}" are not fulfilled: ${failing.join(', ')}${open.length === 0 ? '' : `; still open: ${open.join(', ')}`}.`,
    undetermined: (rule, _count, _failing, open) =>
      `Data are missing on ${open.join(', ')}, so whether the conditions of "${rule}" are fulfilled cannot be told yet.`,
  },
  title: {
    'household/exit': 'Household exit check',
    'household/identify': 'Identification check',
    'household/reentry': 'Re-entry check',
    'household/procedure': 'Procedure of household exit: check',
    'village/procedure': 'Procedure of village exit: check',
    'county/procedure': 'Procedure of county exit: check',
    'village/exit': 'Village exit check',
    'county/exit': 'County exit check',
    'village/facilities': 'Check of medical facilities: village',
    'township/facilities': 'Check of medical facilities: township',
    'county/facilities': 'Check of medical facilities: county',
    'county/allowanceStandard': 'Check of the rural allowance',
    'household/relocationFloorArea': 'Check of the house of a relocated household',
  },
  anyTitle: (rule) => `Check: ${rule}`,
  batch: 'Exit checks',
  afterMet: {
    'household/procedure': 'Every step is done. The procedure does not stand in for the criteria: both must be met.',
    'village/procedure': 'Every step is done. The procedure does not stand in for the criteria: both must be met.',
    'county/procedure': 'Every step is done. The procedure does not stand in for the criteria: both must be met.',
    'household/exit':
      'The criteria are met. The exit procedure can begin: review by the village committees, verification with the work team, consent of the household, publicity in the village, announcement.',
    'village/exit':
      'The criteria are met. The exit procedure can begin: verification, publicity in the township, announcement.',
    'county/exit':
      'The criteria are met. The exit procedure can begin: application by the county, review by the prefecture, verification and publicity by the province, approval by the provincial government.',
    'household/identify':
      'The standard of identification is met. Registration takes the procedure of identification: review, publicity, comparison, announcement.',
    'household/reentry':
      'A household that has exited meets the standard of identification again. Visit it to find out why, register it again by the procedure of identification, and arrange relief and support.',
    'village/facilities': 'The village has the clinic that the plan asks for; keep it running.',
    'township/facilities': 'The township has the clinic that the plan asks for; keep it running.',
    'county/facilities': 'The county has what the plan asks for; keep it running.',
    'county/allowanceStandard': 'The rural allowance is as required; raise it with the poverty line each year.',
    'household/relocationFloorArea':
      'The new house is as required; until the household is stably out of poverty, no debt may be made to enlarge it.',
  },
  change: {
    ...enProcedure.change,
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
  laterParameter: (label, reason) => `"${label}": ${reason}; until then nothing fails by it`,
  openParameter: (label, reason) =>
    `There is no figure for "${label}": ${reason}. Ask the office in charge; until then it cannot be told`,
  ask: (label) => `Find out: ${label}`,
  whether: (_path, label, member) => (member === '' ? label : `${label} of ${member}`),
  knownSoFar: (label, known) => `${label} (${known})`,
  asRange: (value) => `so far a range, ${value}`,
  asConflict: (said) => `sources disagree: ${said.join('; ')}`,
  asContradicted: (value) => `given as ${value}, which contradicts other data`,
  askTogether: (labels, criteria, count) =>
    `Find out: ${labels}: ${count === 1 ? 'settles nothing alone, but is needed for' : 'all are needed to judge'} ${criteria}`,
  tooMuchInDoubt: (labels) =>
    `There were too many possibilities to work all of them out, so this is not complete: ${labels === '' ? 'fill in what is known' : `settle first what sources say of ${labels}`}, then ask again`,
  always: (criteria) => `does not matter for ${criteria}; fill it in as it is`,
  stillOpen: 'Still to be found out',
  ofMember: (member, label) => `${label} of ${member}`,
  effect: (answers, effect) => `${answers} → ${effect}`,
  decides: (outcome) => `, and the verdict with it: ${outcome}`,
  settled: (criterion, outcome) => `${criterion} ${outcome}`,
  notOfAge: 'cannot be at this age, so settles nothing',
  range: (from, below, to, unit, above) => {
    if (from !== undefined && to !== undefined && above === undefined) {
      return from === to ? `${from}${unit}` : `${from} to ${to}${unit}`;
    }
    const upper = below !== undefined ? `less than ${below}${unit}` : to !== undefined ? `up to ${to}${unit}` : '';
    const lower =
      above !== undefined ? `more than ${above}${unit}` : from === undefined ? '' : `${from}${unit} or more`;
    return lower === '' && upper === '' ? 'any figure' : [lower, upper].filter((part) => part !== '').join(' and ');
  },
  living: 'living',
  days: (from, before, to) => {
    const upper = before !== undefined ? `before ${before}` : to !== undefined ? `up to ${to}` : '';
    const lower = from === undefined ? '' : `from ${from} on`;
    return lower === '' && upper === '' ? 'any day' : [lower, upper].filter((part) => part !== '').join(' and ');
  },
  perHead: (persons) =>
    persons === undefined ? ' ÷ number of members' : ` ÷ ${persons} ${persons === '1' ? 'person' : 'persons'}`,
  nothingPlanned: (term, result) => `${term}; nothing to do, which counts as ${result}`,
  published: (label) => `a count is missing, so the ${label} is used`,
  otherwise: (said) => `otherwise given: ${said.join(', ')}`,
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
    conflicts: 'sources disagree',
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
  noSuchId: (id) => `no record has the id "${id}"; check the id, or leave out --id to see all`,
  unsealed: 'none (a what-if is no verdict)',
  lifecycle: enProcedure.lifecycle,
};
