/** What is handed in about a village (contract 2.2; plan, section 一（四）, the "12+1" tasks, and 专栏1). */
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

export const village = requiredGroup({
  level: levelNamed('village'),
  id: requiredText('编号', 'id', { identifies: 'village' }),
  county: field('text', '所属县编号', 'county id', { identifies: 'county' }),
  name: field('text', '村名', 'name of the village', { identifies: 'village' }),
  asOf: commonFields.asOf,
  decidedOn: commonFields.decidedOn,
  ...populationFields,
  tasks: group('“12+1”任务', 'the 12+1 tasks', {
    water: field('boolean', '水到农家', 'water to the households'),
    power: field('boolean', '电到农家', 'power to the households'),
    roads: field('boolean', '路到农家', 'roads to the households'),
    industry: field('boolean', '业到农家', 'industry for the households'),
    housing: field('boolean', '房到农家', 'housing for the households'),
    environment: field('boolean', '环境整治到农家', 'clean surroundings for the households'),
    schooling: field('boolean', '就学落实', 'schooling provided'),
    healthcare: field('boolean', '就医落实', 'health care provided'),
    pension: field('boolean', '养老落实', 'old-age support provided'),
    minimumLiving: field('boolean', '低保落实', 'minimum living allowance provided'),
    fiveGuarantees: field('boolean', '五保落实', 'five guarantees provided'),
    collectiveEconomy: field('boolean', '发展集体经济落实', 'collective economy developed'),
    organization: field('boolean', '基层组织建设加强', 'local organization strengthened'),
  }),
  collectiveIncome: field('money', '村集体经济年收入', 'collective income of the village', { unit: 'yuan/year' }),
  services: field('boolean', '基础设施和公共服务基本完善', 'infrastructure and public services basically complete'),
  registeredHouseholds: field('count', '建档立卡户数', 'registered households', { unit: 'households', fixed: true }),
  registeredPersons: field('count', '建档立卡人口', 'registered persons', { unit: 'persons', fixed: true }),
  remote: field('boolean', '偏远村', 'remote'),
  register: group('贫困村名单', 'list of poverty villages', {
    status: codeField(
      '贫困村状态',
      'status',
      {
        povertyVillage: ['贫困村', 'poverty village'],
        exited: ['已退出', 'exited'],
        none: ['非贫困村', 'not a poverty village'],
      },
      { fixed: true },
    ),
    exitYear: exitYearField('退出年度'),
  }),
  evidence,
  extra: commonFields.extra,
});

/** A village as it is handed in. */
export type CommonVillage = InShape<typeof village>;
