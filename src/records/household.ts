/** What is handed in about a household (contract 2.1; plan, section 一（四）). */
import { codeField, commonFields, field, group, requiredText } from './field.js';
import { type Infer, z } from './zod.js';

/** A household has at most this many members. */
export const MAX_MEMBERS = 50;

const member = z.strictObject({
  id: field('text', '成员编号', 'member id', { personal: true, identifies: 'member' }),
  name: field('text', '姓名', 'name', { personal: true, identifies: 'person' }),
  birthDate: field('date', '出生日期', 'date of birth', { personal: true, fixed: true }),
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
  extra: commonFields.extra,
});

export const household = z.strictObject({
  level: z.literal('household'),
  id: requiredText('编号', 'id', { personal: true, identifies: 'household' }),
  village: field('text', '所属村编号', 'village id', { identifies: 'village' }),
  county: field('text', '所属县编号', 'county id', { identifies: 'county' }),
  asOf: commonFields.asOf,
  decidedOn: commonFields.decidedOn,
  members: z
    .array(member)
    .min(1)
    .max(MAX_MEMBERS)
    .meta({ title: 'members', 'x-label': { zh: '家庭人口', en: 'members' } }),
  income: group('家庭收入', 'household income', {
    wages: field('money', '工资性收入', 'wage income', { unit: 'yuan/year' }),
    business: field('money', '生产经营性收入', 'business income, before costs', { unit: 'yuan/year' }),
    property: field('money', '财产性收入', 'property income', { unit: 'yuan/year' }),
    transfers: field('money', '转移性收入', 'transfer income', { unit: 'yuan/year' }),
    oneOffTransfers: field('money', '其中：一次性或专项补助', 'of which one-off or tied transfers', {
      unit: 'yuan/year',
      fixed: true,
    }),
    productionCosts: field('money', '生产经营性支出', 'production costs', { unit: 'yuan/year' }),
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
    safeBy: codeField('住房安全保障方式', 'made safe by', {
      renovation: ['危房改造已验收', 'renovated'],
      relocation: ['已搬迁入住', 'relocated'],
      otherHome: ['另有安全住房', 'another safe home'],
      nothing: ['无', 'nothing'],
    }),
  }),
  extra: commonFields.extra,
});

/** A household as it is handed in. */
export type HouseholdRecord = Infer<typeof household>;
/** A member of a household. */
export type Member = HouseholdRecord['members'][number];
