/** What is handed in about a household (contract 2.1; plan, section 一（四）). */
import { countyTiers } from './county-tiers.js';
import { evidence } from './evidence-shape.js';
import { codeField, commonFields, field, group, requiredText } from './field.js';
import { householdProcedure } from './procedure.js';
import { type Infer, z } from './zod.js';

/** A household has at most this many members. */
export const MAX_MEMBERS = 50;

const INCOME = ['wages', 'business', 'property', 'transfers', 'oneOffTransfers', 'productionCosts'].map(
  (part) => `income.${part}`,
);

const member = z.strictObject({
  id: field('text', '成员编号', 'member id', { personal: true, identifies: 'member' }),
  name: field('text', '姓名', 'name', { personal: true, identifies: 'person' }),
  birthDate: field('date', '出生日期', 'date of birth', { personal: true, fixed: true }),
  deathDate: field('date', '死亡日期', 'date of death', { personal: true, fixed: true }),
  sharesIncome: field('boolean', '与户主共享收入和开支', 'shares income and spending with the head', {
    personal: true,
    fixed: true,
  }),
  schooling: codeField(
    '就学状况',
    'schooling',
    {
      inSchool: ['在校', 'in school'],
      homeTeaching: ['送教上门', 'taught at home'],
      completed: ['已完成义务教育', 'compulsory education completed'],
      medicallyUnable: ['因身体原因不具备学习条件', 'medically unable to attend'],
      deferred: ['经批准延缓入学', 'entry deferred with approval'],
      suspended: ['经批准休学', 'suspended with approval'],
      notYetDue: ['未到入学时间', 'not yet due to enter'],
      droppedOut: ['辍学', 'dropped out'],
      neverEnrolled: ['应入学未入学', 'never enrolled'],
    },
    { personal: true },
  ),
  medicalInsurance: codeField(
    '基本医疗保险',
    'basic medical insurance',
    {
      resident: ['城乡居民医保', 'resident insurance'],
      employee: ['职工医保', 'employee insurance'],
      otherPublic: ['其他公费保障', 'other public cover'],
      newbornPending: ['新生儿正在办理', 'newborn, in process'],
      notNeeded: ['暂不需要', 'not needed for now'],
      none: ['未参保', 'none'],
    },
    { personal: true },
  ),
  relation: codeField(
    '与户主关系',
    'relation to the head',
    {
      head: ['户主', 'head'],
      spouse: ['配偶', 'spouse'],
      child: ['子女', 'child'],
      grandchild: ['孙辈', 'grandchild'],
      parent: ['父母或祖辈', 'parent or grandparent'],
      other: ['其他', 'other'],
    },
    { personal: true, fixed: true },
  ),
  // Of a head or another relative: an orphan who is the head himself, a nephew who is brought up here.
  countsAsChild: field('boolean', '经认定按家庭子女对待', 'found to count as a child of the family', {
    personal: true,
    fixed: true,
  }),
  studying: codeField(
    '义务教育后就读',
    'attends beyond compulsory school',
    {
      seniorHigh: ['普通高中', 'general senior high school'],
      secondaryVocational: ['中等职业教育', 'secondary vocational education'],
      higherVocational: ['高等职业教育', 'higher vocational education'],
      university: ['本科及以上', 'university'],
      none: ['未就读', 'none'],
    },
    { personal: true },
  ),
  // Whether who attends a full-time school is insured for old age is open, whatever his age.
  fullTimeStudent: field('boolean', '全日制在校学生', 'student of a full-time school', { personal: true, fixed: true }),
  trainingMonths: field('measure', '累计参加职业技能培训时间', 'months of vocational training', {
    unit: 'months',
    personal: true,
  }),
  certificate: codeField(
    '职业资格证书',
    'vocational certificate',
    {
      junior: ['初级', 'junior'],
      intermediate: ['中级', 'intermediate'],
      senior: ['高级及以上', 'senior or above'],
      none: ['无', 'none'],
    },
    { personal: true },
  ),
  labour: codeField(
    '劳动能力',
    'ability to work',
    {
      full: ['有劳动能力', 'able'],
      partial: ['部分丧失', 'partly lost'],
      none: ['完全丧失', 'wholly lost'],
    },
    { personal: true, fixed: true },
  ),
  ownIncome: field('boolean', '有收入来源', 'has a source of income', { personal: true }),
  disability: codeField(
    '残疾等级',
    'disability grade',
    {
      grade1: ['一级', 'grade 1'],
      grade2: ['二级', 'grade 2'],
      grade3: ['三级', 'grade 3'],
      grade4: ['四级', 'grade 4'],
      none: ['非残疾', 'none'],
    },
    { personal: true, fixed: true },
  ),
  pension: codeField(
    '基本养老保险',
    'basic pension insurance',
    {
      resident: ['城乡居民养老保险缴费', 'pays into the resident scheme'],
      employee: ['职工养老保险', 'employee scheme'],
      receiving: ['已领取待遇', 'already draws a pension'],
      none: ['未参保', 'none'],
    },
    { personal: true },
  ),
  contributionHardship: field(
    'boolean',
    '经认定为养老保险缴费的其他困难群体',
    'found to be of the other groups in hardship over pension contributions',
    { personal: true, fixed: true },
  ),
  specialSupport: field('boolean', '农村特困救助供养对象', 'receives rural special support', {
    personal: true,
    fixed: true,
  }),
  wantsWork: field('boolean', '有就业愿望', 'wants to work', { personal: true, fixed: true }),
  healthy: field('boolean', '身体健康', 'in good health', { personal: true, fixed: true }),
  lawAbiding: field('boolean', '遵纪守法', 'law-abiding', { personal: true, fixed: true }),
  goodConduct: field('boolean', '品行端正', 'of good conduct', { personal: true, fixed: true }),
  responsible: field('boolean', '责任心强', 'responsible', { personal: true, fixed: true }),
  publicSpirited: field('boolean', '热心公益', 'public-spirited', { personal: true, fixed: true }),
  fitForPatrol: field('boolean', '能胜任野外巡护', 'fit for patrols in the field', { personal: true, fixed: true }),
  fisher: field('boolean', '渔民', 'fisherman', { personal: true, fixed: true }),
  knowsWater: field('boolean', '熟悉水性', 'at home in the water', { personal: true, fixed: true }),
  graduate: field('boolean', '高校毕业生', 'graduate of a university or college', { personal: true, fixed: true }),
  grassroots: field('boolean', '自愿到贫困地区基层单位就业', 'works by choice in a grass-roots unit of a poor area', {
    personal: true,
    fixed: true,
  }),
  grassrootsYears: field('measure', '已在基层服务年限', 'years of grass-roots service', {
    unit: 'serviceYears',
    personal: true,
  }),
  grassrootsTerm: field('measure', '约定基层服务年限', 'years of grass-roots service agreed', {
    unit: 'serviceYears',
    personal: true,
  }),
  gender: codeField(
    '性别',
    'gender',
    { female: ['女', 'female'], male: ['男', 'male'] },
    { personal: true, fixed: true },
  ),
  // The nine diseases that the plan names for concerted treatment; the first four are those of children.
  diagnosis: codeField(
    '大病诊断',
    'diagnosis of a serious disease',
    {
      lymphoblasticLeukaemia: ['急性淋巴细胞白血病', 'acute lymphoblastic leukaemia'],
      promyelocyticLeukaemia: ['急性早幼粒细胞白血病', 'acute promyelocytic leukaemia'],
      atrialSeptalDefect: ['先天性心脏房间隔缺损', 'congenital atrial septal defect'],
      ventricularSeptalDefect: ['先天性心脏室间隔缺损', 'congenital ventricular septal defect'],
      oesophagealCancer: ['食管癌', 'oesophageal cancer'],
      gastricCancer: ['胃癌', 'gastric cancer'],
      colonCancer: ['结肠癌', 'colon cancer'],
      rectalCancer: ['直肠癌', 'rectal cancer'],
      endStageRenalDisease: ['终末期肾病', 'end-stage renal disease'],
      otherSerious: ['其他重大疾病', 'another serious disease'],
      none: ['未患大病', 'none'],
    },
    { personal: true, fixed: true },
  ),
  cataract: field('boolean', '患白内障', 'has cataract', { personal: true, fixed: true }),
  medicalAidConditions: field(
    'boolean',
    '经认定符合重特大疾病医疗救助条件',
    'found to qualify for medical aid for serious illness',
    { personal: true, fixed: true },
  ),
  hospital: codeField(
    '住院情况',
    'in hospital',
    {
      designatedInCounty: ['县域内定点医疗机构住院', 'in a designated hospital of the county'],
      other: ['其他医疗机构住院', 'in another hospital'],
      none: ['未住院', 'no'],
    },
    { personal: true },
  ),
  extra: commonFields.extra,
});

export const household = z.strictObject({
  level: z.literal('household'),
  id: requiredText('编号', 'id', { personal: true, identifies: 'household' }),
  village: field('text', '所属村编号', 'village id', { identifies: 'village' }),
  county: field('text', '所属县编号', 'county id', { identifies: 'county' }),
  name: field('text', '户名', 'name of the household', { personal: true, identifies: 'person' }),
  villageName: field('text', '所属村名称', 'name of the village', { identifies: 'village' }),
  townshipName: field('text', '所属乡镇名称', 'name of the township', { identifies: 'township' }),
  countyName: field('text', '所属县名称', 'name of the county', { identifies: 'county' }),
  asOf: commonFields.asOf,
  decidedOn: commonFields.decidedOn,
  members: z
    .array(member)
    .min(1)
    .max(MAX_MEMBERS)
    .meta({ title: 'members', 'x-label': { zh: '家庭人口', en: 'members' } }),
  income: group('家庭收入', 'household income', {
    wages: field('money', '工资性收入', 'wage income', { unit: 'yuan/year' }),
    business: field('money', '生产经营性收入', 'business income, before costs', {
      unit: 'yuan/year',
      belowZero: 'income.productionCosts',
    }),
    property: field('money', '财产性收入', 'property income', { unit: 'yuan/year' }),
    transfers: field('money', '转移性收入', 'transfer income', { unit: 'yuan/year' }),
    oneOffTransfers: field('money', '其中：一次性或专项补助', 'of which one-off or tied transfers', {
      unit: 'yuan/year',
      fixed: true,
      partOf: 'income.transfers',
    }),
    productionCosts: field('money', '生产经营性支出', 'production costs', { unit: 'yuan/year' }),
  }),
  // Second sources: what a register says of figures that are computed from the parts and the members.
  reported: group('名册所填', 'as a register gives it', {
    perCapitaNetIncome: field('money', '名册所填人均纯收入', 'per-capita net income as reported', {
      unit: 'yuan/person/year',
      fixed: true,
      beside: INCOME,
    }),
    netIncome: field('money', '名册所填家庭纯收入', 'net income as reported', {
      unit: 'yuan/year',
      fixed: true,
      beside: INCOME,
    }),
    members: field('count', '名册所填家庭人口数', 'number of members as reported', {
      unit: 'persons',
      fixed: true,
      beside: [],
    }),
  }),
  stableIncome: field('boolean', '有稳定收入来源', 'stable source of income'),
  food: group('吃', 'food', {
    sufficient: field('boolean', '吃得饱', 'enough to eat'),
    protein: codeField('肉蛋奶或豆制品', 'meat, eggs, milk or soy', {
      anytime: ['随时能吃', 'at any time'],
      sometimes: ['有时能吃', 'sometimes'],
      never: ['吃不上', 'never'],
    }),
  }),
  clothing: group('穿', 'clothing', {
    seasonal: field('boolean', '应季换洗衣物', 'clothes for every season'),
    bedding: field('boolean', '御寒被褥', 'warm bedding'),
  }),
  water: group('饮水', 'drinking water', {
    litresPerPersonDay: field('measure', '人均日用水量', 'water per person and day', { unit: 'L/person/day' }),
    qualitySafe: field('boolean', '水质安全', 'water safe to drink'),
    roundTripMinutes: field('measure', '取水往返时间', 'round trip to fetch water', { unit: 'min' }),
    horizontalMetres: field('measure', '取水水平距离', 'horizontal distance to water', { unit: 'm' }),
    verticalMetres: field('measure', '取水垂直高差', 'vertical distance to water', { unit: 'm' }),
    shortDaysPerYear: field('measure', '年缺水天数', 'days short of water', { unit: 'days/year', maximum: 366 }),
  }),
  // Second sources: the yes or no of a list on what a criterion decides.
  attested: group('名册所填保障情况', 'as a list attests it', {
    food: field('boolean', '名册所填吃饭有保障', 'food attested', {
      fixed: true,
      beside: ['food.sufficient', 'food.protein'],
    }),
    clothing: field('boolean', '名册所填穿衣有保障', 'clothing attested', {
      fixed: true,
      beside: ['clothing.seasonal', 'clothing.bedding'],
    }),
    education: field('boolean', '名册所填义务教育有保障', 'compulsory education attested', {
      fixed: true,
      beside: ['members[].schooling'],
    }),
    medical: field('boolean', '名册所填基本医疗有保障', 'basic medical care attested', {
      fixed: true,
      beside: ['members[].medicalInsurance'],
    }),
    housing: field('boolean', '名册所填住房安全有保障', 'safe housing attested', {
      fixed: true,
      beside: ['housing.grade', 'housing.safeBy'],
    }),
    water: field('boolean', '名册所填饮水安全有保障', 'safe drinking water attested', {
      fixed: true,
      beside: [
        'water.litresPerPersonDay',
        'water.qualitySafe',
        'water.roundTripMinutes',
        'water.horizontalMetres',
        'water.verticalMetres',
        'water.shortDaysPerYear',
      ],
    }),
  }),
  housing: group('住房', 'housing', {
    grade: codeField(
      '住房安全等级',
      'safety grade of the house',
      {
        A: ['A级', 'A'],
        B: ['B级', 'B'],
        C: ['C级', 'C'],
        D: ['D级', 'D'],
        none: ['无房', 'no house'],
      },
      // An appraisal: nobody changes it by wishing; what makes the household safe is `safeBy`.
      { fixed: true },
    ),
    // A second source: it tells less than the grade.
    dangerous: field('boolean', '危房户', 'in a dangerous house', {
      fixed: true,
      beside: ['housing.grade', 'housing.safeBy'],
    }),
    safeBy: codeField('住房安全保障方式', 'made safe by', {
      renovation: ['危房改造已验收', 'renovated'],
      relocation: ['已搬迁入住', 'relocated'],
      otherHome: ['另有安全住房', 'another safe home'],
      nothing: ['无', 'nothing'],
    }),
  }),
  register: group('建档立卡', 'poverty register', {
    status: codeField(
      '建档立卡状态',
      'register status',
      {
        registered: ['未脱贫', 'registered as poor'],
        returned: ['返贫', 'fallen back into poverty'],
        exited: ['已脱贫（享受政策）', 'exited, still supported'],
        noLongerSupported: ['不再享受政策', 'exited, no longer supported'],
        notRegistered: ['未建档立卡', 'never registered'],
      },
      { fixed: true },
    ),
    exitDate: field('date', '脱贫日期', 'date of exit', { fixed: true }),
  }),
  procedure: householdProcedure,
  minimumLiving: codeField(
    '享受最低生活保障',
    'minimum living allowance',
    {
      rural: ['农村低保', 'rural'],
      urban: ['城市低保', 'urban'],
      none: ['未享受', 'none'],
    },
    { fixed: true },
  ),
  hardship: field('boolean', '家庭经济困难', 'in economic hardship', { fixed: true }),
  relocation: group('易地扶贫搬迁', 'relocation', {
    status: codeField('搬迁情况', 'relocation', {
      planned: ['列入搬迁计划', 'planned'],
      moved: ['已搬迁', 'moved'],
      none: ['非搬迁户', 'none'],
    }),
    floorArea: field('measure', '安置住房面积', 'floor area of the new house', { unit: 'm2' }),
    unlivable: field('boolean', '居住地“一方水土养不活一方人”', 'lives where the land cannot support its people', {
      fixed: true,
    }),
    willing: field('boolean', '自愿搬迁', 'willing to move', { fixed: true }),
    inAnnualPlan: field('boolean', '列入经批准的当年搬迁计划', "in the year's approved plan of relocation", {
      fixed: true,
    }),
    borrowed: field('boolean', '自行举债扩大安置住房面积', 'borrowed to enlarge the new house', { fixed: true }),
    borrowedOn: field('date', '举债日期', 'date of borrowing', { fixed: true }),
  }),
  // Said of the household, as it is judged without its county's record.
  countyTier: codeField('所在县类别', 'tier of the county', countyTiers, { fixed: true }),
  nearReserve: field('boolean', '住在自然保护区、国家公园周边', 'lives near a nature reserve or national park', {
    fixed: true,
  }),
  allowanceConditions: field(
    'boolean',
    '经认定符合农村低保条件',
    'found to qualify for the rural minimum living allowance',
    {
      fixed: true,
    },
  ),
  beyondWork: field('boolean', '无法通过产业扶持和就业脱贫', 'cannot leave poverty by industry or jobs', {
    fixed: true,
  }),
  rural: field('boolean', '农村居民家庭', 'rural household', { fixed: true }),
  lowIncome: field('boolean', '经认定为低收入家庭', 'found to be a low-income family', { fixed: true }),
  // Of a family that is not on the register; found, it is one, whatever it receives.
  ruralPoor: field(
    'boolean',
    '未建档立卡的家庭经认定属于农村贫困家庭',
    'found to be a poor rural family though not registered',
    {
      fixed: true,
    },
  ),
  farmBusiness: field('boolean', '参与精准扶贫的新型农业经营组织', 'farm business taking part in poverty alleviation', {
    fixed: true,
  }),
  evidence,
  extra: commonFields.extra,
});

/** A household as it is handed in. */
export type HouseholdRecord = Infer<typeof household>;
/** A member of a household. */
export type Member = HouseholdRecord['members'][number];
