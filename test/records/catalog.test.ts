import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLevel, type Level, levelOf, levels, MEMBER, patternOf, scopes } from '../../src/records/catalog.js';
import { isNumeric, units } from '../../src/records/field.js';
import { services, tasks } from '../examples.js';
import { fieldAt, fieldsOf, groupAt, inTableOrder } from '../support/fields.js';

/** What measures ask of a member; it stands after what the contract lists, whose order stays. */
const memberFields = [
  'relation',
  'countsAsChild',
  'studying',
  'fullTimeStudent',
  'trainingMonths',
  'certificate',
  'labour',
  'ownIncome',
  'disability',
  'pension',
  'contributionHardship',
  'specialSupport',
  'wantsWork',
  'healthy',
  'lawAbiding',
  'goodConduct',
  'responsible',
  'publicSpirited',
  'fitForPatrol',
  'fisher',
  'knowsWater',
  'graduate',
  'grassroots',
  'grassrootsYears',
  'grassrootsTerm',
  'gender',
  'diagnosis',
  'cataract',
  'medicalAidConditions',
  'hospital',
];

const step = (name: string) => ['done', 'date', 'by'].map((key) => `procedure.${name}.${key}`);
const publicity = ['done', 'from', 'to', 'place', 'openObjections'].map((key) => `procedure.publicity.${key}`);
const place = ['village', 'township', 'county', 'province'];
const offices = 'county prefecture province thirdParty experts leadingGroup provincialGovernment'.split(' ');
const inVillage = ['villageCommittees', 'workTeam', 'villageAndTeam'];

/** The tables of the contract, sections 2.1 to 2.3, and what eligibility adds. */
const tables: Readonly<Record<Level, readonly string[]>> = {
  household: [
    'village',
    'county',
    'name',
    ...['villageName', 'townshipName', 'countyName'],
    ...['id', 'name', 'birthDate', 'deathDate', 'sharesIncome', 'schooling', 'medicalInsurance', ...memberFields].map(
      (key) => `members[].${key}`,
    ),
    ...['wages', 'business', 'property', 'transfers', 'oneOffTransfers', 'productionCosts'].map(
      (key) => `income.${key}`,
    ),
    ...['perCapitaNetIncome', 'netIncome', 'members'].map((key) => `reported.${key}`),
    'stableIncome',
    'food.sufficient',
    'food.protein',
    'clothing.seasonal',
    'clothing.bedding',
    'water.litresPerPersonDay',
    'water.qualitySafe',
    'water.roundTripMinutes',
    'water.horizontalMetres',
    'water.verticalMetres',
    'water.shortDaysPerYear',
    ...['food', 'clothing', 'education', 'medical', 'housing', 'water'].map((key) => `attested.${key}`),
    'housing.grade',
    'housing.dangerous',
    'housing.safeBy',
    'register.status',
    'register.exitDate',
    'register.since',
    'recognises',
    'splitFrom.id',
    'splitFrom.date',
    ...['review', 'verification', 'consent'].flatMap(step),
    ...publicity,
    ...['announcement', 'struckOff'].flatMap(step),
    'minimumLiving',
    'hardship',
    'relocation.status',
    'relocation.floorArea',
    'relocation.unlivable',
    'relocation.willing',
    'relocation.inAnnualPlan',
    'relocation.borrowed',
    'relocation.borrowedOn',
    'countyTier',
    'nearReserve',
    'allowanceConditions',
    'beyondWork',
    'rural',
    'lowIncome',
    'ruralPoor',
    'farmBusiness',
    'helper',
  ],
  village: [
    'county',
    'name',
    'registeredRuralPopulation',
    'remainingPoorPersons',
    'incidence',
    ...tasks.map((task) => `tasks.${task}`),
    'collectiveIncome',
    'services',
    'registeredHouseholds',
    'registeredPersons',
    'remote',
    'register.status',
    'register.exitYear',
    'workTeam',
    'facilities.rooms',
    'facilities.standardRooms',
    ...['application', 'verification'].flatMap(step),
    ...publicity,
    ...step('announcement'),
  ],
  township: ['county', 'name', 'facilities.governmentClinics', 'facilities.standardClinics'],
  county: [
    'name',
    'registeredRuralPopulation',
    'remainingPoorPersons',
    'incidence',
    'ruralDisposableIncome',
    'ruralIncomeGrowth',
    'provinceRuralIncomeGrowth',
    'relocation.planned',
    'relocation.completed',
    'povertyVillages.total',
    'povertyVillages.exited',
    ...services.map((service) => `services.${service}`),
    'prefecture',
    'register.status',
    'register.exitYear',
    'ruralAllowance',
    'population',
    'facilities.publicHospitals',
    'facilities.secondGradeHospitals',
    'facilities.upperSecondGradeHospitals',
    'facilities.ruralDoctors',
    'tier',
    ...['application', 'prefectureReview', 'provincialCheck', 'thirdParty', 'expertReview', 'decision'].flatMap(step),
    ...publicity,
    ...['stateReport', 'stateEvaluation', 'approval'].flatMap(step),
  ],
};

const options: Readonly<Record<string, readonly string[]>> = {
  'members[].schooling':
    'inSchool homeTeaching completed medicallyUnable deferred suspended notYetDue droppedOut neverEnrolled'.split(' '),
  'members[].medicalInsurance': 'resident employee otherPublic newbornPending notNeeded none'.split(' '),
  'food.protein': ['anytime', 'sometimes', 'never'],
  'housing.grade': ['A', 'B', 'C', 'D', 'none'],
  'housing.safeBy': ['renovation', 'relocation', 'otherHome', 'nothing'],
  'members[].relation': ['head', 'spouse', 'child', 'grandchild', 'parent', 'other'],
  'members[].studying': ['seniorHigh', 'secondaryVocational', 'higherVocational', 'university', 'none'],
  'members[].certificate': ['junior', 'intermediate', 'senior', 'none'],
  'members[].labour': ['full', 'partial', 'none'],
  'members[].disability': ['grade1', 'grade2', 'grade3', 'grade4', 'none'],
  'members[].pension': ['resident', 'employee', 'receiving', 'none'],
  'register.status': ['registered', 'returned', 'exited', 'noLongerSupported', 'notRegistered'],
  minimumLiving: ['rural', 'urban', 'none'],
  'relocation.status': ['planned', 'moved', 'none'],
  countyTier: ['national', 'provincial', 'none'],
  'members[].gender': ['female', 'male'],
  'members[].diagnosis': [
    'lymphoblasticLeukaemia',
    'promyelocyticLeukaemia',
    'atrialSeptalDefect',
    'ventricularSeptalDefect',
    'oesophagealCancer',
    'gastricCancer',
    'colonCancer',
    'rectalCancer',
    'endStageRenalDisease',
    'otherSerious',
    'none',
  ],
  'members[].hospital': ['designatedInCounty', 'other', 'none'],
};

/** Codes of fields that levels name alike. */
const optionsOf: Readonly<Record<Level, Readonly<Record<string, readonly string[]>>>> = {
  household: {
    'procedure.review.by': [...inVillage, 'villagersPanel', 'other'],
    'procedure.verification.by': [...inVillage, 'township', 'county', 'other'],
    'procedure.consent.by': ['household', 'proxy'],
    'procedure.announcement.by': [...inVillage, 'township', 'county'],
    'procedure.struckOff.by': [...inVillage, 'township', 'county'],
    'procedure.publicity.place': place,
  },
  village: {
    'register.status': ['povertyVillage', 'exited', 'none'],
    'procedure.application.by': [...inVillage, 'township', 'county'],
    'procedure.verification.by': ['township', 'county', 'other'],
    'procedure.announcement.by': ['township', 'county'],
    'procedure.publicity.place': place,
  },
  township: {},
  county: {
    tier: ['national', 'provincial', 'none'],
    'register.status': ['povertyCounty', 'exited', 'none'],
    ...Object.fromEntries(
      [
        'application',
        'prefectureReview',
        'provincialCheck',
        'thirdParty',
        'expertReview',
        'decision',
        'stateReport',
        'approval',
      ].map((name) => [`procedure.${name}.by`, offices]),
    ),
    'procedure.stateEvaluation.by': [...offices, 'stateLeadingGroup'],
    'procedure.publicity.place': place,
  },
};

describe('levels', () => {
  it('are those of the contract, from the smallest', () => {
    expect(levels).toEqual(['household', 'village', 'township', 'county']);
    for (const level of levels) expect(isLevel(level)).toBe(true);
    for (const other of ['province', 'toString', '__proto__', '', null, 1]) expect(isLevel(other)).toBe(false);
  });

  it('are what can be judged, and a member within his household', () => {
    expect(scopes).toEqual([...levels, 'member']);
    expect(levelOf('member')).toBe('household');
    for (const level of levels) expect(levelOf(level)).toBe(level);
  });

  it('find a member’s own field by its name, and the household’s by theirs', () => {
    expect(fieldAt('member', 'studying')).toBe(fieldAt('household', 'members[3].studying'));
    expect(fieldAt('member', 'register.status')).toBe(fieldAt('household', 'register.status'));
    expect(fieldAt('household', 'studying')).toBeUndefined();
    const own = fieldsOf('household').flatMap(({ path }) =>
      path.startsWith(MEMBER) ? [path.slice(MEMBER.length)] : [],
    );
    // But for what numbers either: nothing that a rule asks for may mean two things.
    expect(own.filter((name) => fieldAt('household', name) !== undefined)).toEqual(['id', 'name']);
  });
});

describe.each(levels)('the fields of a %s', (level) => {
  const common = new Set(['id', 'asOf', 'decidedOn']);

  it('are those of the contract, in its order', () => {
    const paths = fieldsOf(level).map(({ path }) => path);
    expect(paths.filter((path) => !common.has(path))).toEqual(tables[level]);
    expect(paths.filter((path) => common.has(path)).sort()).toEqual([...common].sort());
  });

  it('number their positions from 0', () => {
    expect(fieldsOf(level).map(({ position }) => position)).toEqual(fieldsOf(level).map((_, index) => index));
  });

  it('have a label in both languages, and numbers a unit', () => {
    for (const { path, label, kind, unit } of fieldsOf(level)) {
      expect(label.zh, path).toMatch(/\p{Script=Han}/u);
      expect(label.en, path).toMatch(/^[a-z0-9][^\p{Script=Han}]*$/iu);
      if (isNumeric(kind)) expect(units, path).toContain(unit);
      else expect(unit, path).toBeUndefined();
    }
  });

  it('have codes of the contract, labelled in both languages', () => {
    for (const field of fieldsOf(level)) {
      expect(field.options && Object.keys(field.options), field.path).toEqual(
        optionsOf[level][field.path] ?? options[field.path],
      );
      expect(field.kind === 'code', field.path).toBe(field.options !== undefined);
      for (const [code, { zh, en }] of Object.entries(field.options ?? {})) {
        expect(zh, `${field.path} ${code}`).not.toBe('');
        expect(en, `${field.path} ${code}`).not.toBe('');
      }
    }
  });

  it('have different labels within their group', () => {
    for (const language of ['zh', 'en'] as const) {
      const seen = fieldsOf(level).map(({ path, label }) => `${path.replace(/[^.]*$/, '')} ${label[language]}`);
      expect(new Set(seen).size).toBe(seen.length);
    }
  });

  it('say of ids of households and of all that is known of a member that it is personal', () => {
    const personal = fieldsOf(level).filter((field) => field.personal === true);
    expect(personal.map(({ path }) => path)).toEqual(
      level === 'household'
        ? [
            ...['id', 'name', ...fieldsOf(level).flatMap(({ path }) => (path.startsWith('members[]') ? [path] : []))],
            'splitFrom.id',
          ]
        : [],
    );
  });

  it('lie in groups that have a label too', () => {
    const groups = new Set(
      fieldsOf(level).flatMap(({ path }) => (path.includes('.') ? [path.split('.')[0] ?? ''] : [])),
    );
    for (const path of groups) {
      const group = groupAt(level, path.replace('[]', ''));
      expect(group?.label.zh, path).toMatch(/\p{Script=Han}/u);
      expect(group?.label.en, path).not.toBe('');
    }
  });
});

describe('fieldAt and groupAt', () => {
  it('find members by any number', () => {
    expect(patternOf('members[12].name')).toBe('members[].name');
    expect(fieldAt('household', 'members[12].name')).toBe(fieldAt('household', 'members[0].name'));
    expect(fieldAt('household', 'members[0].name')?.path).toBe('members[].name');
    expect(groupAt('household', 'members[3]')?.keys).toContain('birthDate');
    expect(groupAt('household', 'members')).toMatchObject({ list: true });
  });

  it('find a field only at its own level', () => {
    expect(fieldAt('village', 'income.wages')).toBeUndefined();
    expect(fieldAt('village', 'services')?.kind).toBe('boolean');
    expect(fieldAt('county', 'services')).toBeUndefined();
    expect(groupAt('county', 'services')?.keys).toEqual(services);
    expect(fieldAt('household', 'income')).toBeUndefined();
    expect(fieldAt('household', '__proto__')).toBeUndefined();
    expect(groupAt('household', 'constructor')).toBeUndefined();
  });
});

describe('inTableOrder', () => {
  /** The order by definition: every path of a household with 12 members, written down. */
  const all = tables.household.flatMap((path, index, table) => {
    if (!path.startsWith('members[]')) return [path];
    const ofMember = table.filter((one) => one.startsWith('members[]'));
    if (table[index - 1]?.startsWith('members[]')) return [];
    return Array.from({ length: 12 }, (_, number) => ofMember.map((one) => one.replace('[]', `[${number}]`))).flat();
  });

  it('sorts any choice of paths as the table does, each once, members by number', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all), fc.shuffledSubarray(all), (paths, again) => {
        const chosen = new Set([...paths, ...again]);
        expect(inTableOrder('household', [...paths, ...again])).toEqual(all.filter((path) => chosen.has(path)));
      }),
    );
  });

  it('puts what is no field last', () => {
    expect(
      inTableOrder('household', [
        'parameters.b',
        'stableIncome',
        'parameters.a',
        'members[10].name',
        'members[9].schooling',
      ]),
    ).toEqual(['members[9].schooling', 'members[10].name', 'stableIncome', 'parameters.a', 'parameters.b']);
    expect(inTableOrder('county', ['parameters.x', 'services.economy', 'relocation.planned'])).toEqual([
      'relocation.planned',
      'services.economy',
      'parameters.x',
    ]);
    expect(inTableOrder('village', [])).toEqual([]);
  });
});
