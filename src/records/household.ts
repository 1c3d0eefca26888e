/** What is handed in about a household (contract 2.1; plan, section 一（四）). */
import { evidence } from './evidence-shape.js';
import {
  codeField,
  commonFields,
  field,
  group,
  type InShape,
  levelNamed,
  listOf,
  requiredGroup,
  requiredText,
} from './shape.js';

/** A household has at most this many members. */
export const MAX_MEMBERS = 50;

const INCOME = ['wages', 'business', 'property', 'transfers', 'oneOffTransfers', 'productionCosts'].map(
  (part) => `income.${part}`,
);

const member = requiredGroup({
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
  extra: commonFields.extra,
});

export const household = requiredGroup({
  level: levelNamed('household'),
  id: requiredText('编号', 'id', { personal: true, identifies: 'household' }),
  village: field('text', '所属村编号', 'village id', { identifies: 'village' }),
  county: field('text', '所属县编号', 'county id', { identifies: 'county' }),
  name: field('text', '户名', 'name of the household', { personal: true, identifies: 'person' }),
  villageName: field('text', '所属村名称', 'name of the village', { identifies: 'village' }),
  townshipName: field('text', '所属乡镇名称', 'name of the township', { identifies: 'township' }),
  countyName: field('text', '所属县名称', 'name of the county', { identifies: 'county' }),
  asOf: commonFields.asOf,
  decidedOn: commonFields.decidedOn,
  members: listOf('家庭人口', 'members', member),
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
      absent: 'anyPart',
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
      { A: ['A级', 'A'], B: ['B级', 'B'], C: ['C级', 'C'], D: ['D级', 'D'], none: ['无房', 'no house'] },
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
    exitDate: field('date', '脱贫日期', 'date of exit', { fixed: true, notAfter: 'asOf' }),
    since: field('date', '建档立卡日期', 'date of registration', { fixed: true, notAfter: 'asOf' }),
  }),
  recognises: field('boolean', '认可脱贫工作', 'recognises'),
  splitFrom: group('分户情况', 'split of households', {
    id: field('text', '分户前的户编号', 'id of the household it was split from', {
      personal: true,
      identifies: 'household',
      fixed: true,
    }),
    date: field('date', '分户日期', 'date of the split', { fixed: true, notAfter: 'asOf' }),
  }),
  evidence,
  extra: commonFields.extra,
});

/** A household as it is handed in. */
export type CommonHousehold = InShape<typeof household>;
/** A member of a household. */
export type CommonMember = CommonHousehold['members'][number];
