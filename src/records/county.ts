/** What is handed in about a county (contract 2.3; plan, section 一（四）). */
import { evidence } from './evidence-shape.js';
import { populationFields } from './population.js';
import {
  codeField,
  commonFields,
  exitYearField,
  field,
  group,
  type InShape,
  levelNamed,
  requiredGroup,
  requiredText,
} from './shape.js';

export const county = requiredGroup({
  level: levelNamed('county'),
  id: requiredText('编号', 'id', { identifies: 'county' }),
  name: field('text', '县名', 'name of the county', { identifies: 'county' }),
  asOf: commonFields.asOf,
  decidedOn: commonFields.decidedOn,
  ...populationFields,
  // Disposable income, another statistic than the household's net income: the two never meet in one comparison.
  ruralDisposableIncome: field('money', '农民人均可支配收入', 'rural disposable income per person', {
    unit: 'yuan/person/year',
  }),
  ruralIncomeGrowth: field('percent', '农民人均可支配收入增速', 'growth of rural disposable income', {
    unit: 'percent',
  }),
  provinceRuralIncomeGrowth: field(
    'percent',
    '全省农村居民人均可支配收入增速',
    'growth of rural disposable income, province',
    { unit: 'percent', fixed: true },
  ),
  relocation: group('易地扶贫搬迁', 'relocation', {
    planned: field('count', '计划搬迁人数', 'persons planned to move', { unit: 'persons', fixed: true }),
    completed: field('count', '完成搬迁人数', 'persons moved', { unit: 'persons' }),
  }),
  povertyVillages: group('贫困村', 'poverty villages', {
    total: field('count', '贫困村总数', 'poverty villages', { unit: 'villages', fixed: true }),
    exited: field('count', '已退出贫困村数', 'poverty villages that have exited', {
      unit: 'villages',
      partOf: 'povertyVillages.total',
    }),
  }),
  services: group('基础设施和公共服务', 'infrastructure and public services', {
    transport: field('boolean', '出行难解决', 'transport solved'),
    schooling: field('boolean', '上学难解决', 'schooling solved'),
    healthcare: field('boolean', '就医难解决', 'health care solved'),
    socialSecurity: field('boolean', '社会保障全覆盖', 'social security for all'),
    infrastructure: field('boolean', '基础设施明显改善', 'infrastructure clearly improved'),
    economy: field('boolean', '县域经济发展壮大', 'county economy grown'),
    environment: field('boolean', '生态环境有效改善', 'environment effectively improved'),
  }),
  prefecture: field('text', '所属市州', 'prefecture'),
  register: group('贫困县名单', 'list of poverty counties', {
    status: codeField(
      '贫困县状态',
      'status',
      {
        povertyCounty: ['贫困县', 'poverty county'],
        exited: ['已摘帽', 'exited'],
        none: ['非贫困县', 'not a poverty county'],
      },
      { fixed: true },
    ),
    exitYear: exitYearField('摘帽年度'),
  }),
  evidence,
  extra: commonFields.extra,
});

/** A county as it is handed in. */
export type CommonCounty = InShape<typeof county>;
