/**
 * The steps of the procedure of exit as a record attests them: done or not, by whom, when, and of publicity where, how
 * long and with what objections. Dates may lie after `asOf`: that is a day of the exit year, and what is approved for
 * it is often approved in the next. Nothing is kept about persons: actors are bodies, by code.
 */
import { codeField, field, group } from './field.js';

type Codes = Readonly<Record<string, readonly [zh: string, en: string]>>;

/** One step: whether it was done, on which day, and by which body; `act` is the Chinese verb for what the body does. */
function step<const A extends Codes>(zh: string, en: string, actors: A, act = '办理') {
  return group(zh, en, {
    done: field('boolean', `${zh}是否完成`, `${en} done`),
    date: field('date', `${zh}日期`, `date of ${en}`, { fixed: true }),
    by: codeField(`${zh}由谁${act}`, `${en} by`, actors, { fixed: true }),
  });
}

const publicity = group('公示', 'publicity', {
  done: field('boolean', '公示是否完成', 'publicity done'),
  from: field('date', '公示起始日', 'first day of publicity', { fixed: true }),
  to: field('date', '公示截止日', 'last day of publicity', { fixed: true }),
  place: codeField(
    '公示范围',
    'place of publicity',
    {
      village: ['村内', 'in the village'],
      township: ['乡镇内', 'in the township'],
      county: ['县内', 'in the county'],
      province: ['全省', 'in the province'],
    },
    { fixed: true },
  ),
  openObjections: field('count', '尚未处理的异议', 'objections not settled', { unit: 'objections' }),
});

const village = {
  villageCommittees: ['村“两委”', 'village Party branch and committee'],
  workTeam: ['驻村工作队', 'resident work team'],
  villageAndTeam: ['村“两委”会同驻村工作队', 'village and resident work team'],
} as const;
const authorities = {
  township: ['乡镇', 'township'],
  county: ['县级', 'county'],
} as const;

/** Of a household (厅字〔2016〕16号). */
export const householdProcedure = group('退出程序', 'procedure of exit', {
  review: step('民主评议', 'the review', {
    ...village,
    villagersPanel: ['村民代表评议小组', "panel of villagers' representatives"],
    other: ['其他', 'others'],
  }),
  verification: step('入户核实', 'the verification', { ...village, ...authorities, other: ['其他', 'others'] }),
  consent: step(
    '拟退出户认可',
    "the household's consent",
    {
      household: ['本户', 'the household itself'],
      proxy: ['他人代签', 'somebody in its place'],
    },
    '作出',
  ),
  publicity,
  announcement: step('公告', 'the announcement', { ...village, ...authorities }),
  struckOff: step('销号', 'striking off', { ...village, ...authorities }),
});

/** Of a village. */
export const villageProcedure = group('退出程序', 'procedure of exit', {
  application: step('申请', 'the application', { ...village, ...authorities }),
  verification: step('核实', 'the verification', { ...authorities, other: ['其他', 'others'] }),
  publicity,
  announcement: step('公告', 'the announcement', authorities),
});

const offices = {
  county: ['县级', 'county'],
  prefecture: ['市州', 'prefecture'],
  province: ['省级部门', 'provincial department'],
  thirdParty: ['第三方评估机构', 'third-party assessor'],
  experts: ['专家组', 'panel of experts'],
  leadingGroup: ['省扶贫开发领导小组', 'provincial leading group'],
  provincialGovernment: ['省人民政府', 'provincial government'],
} as const;

// The State Council's group is told and may check by itself; from the exits of 2018 on the province runs the evaluation.
const stateOffices = {
  ...offices,
  stateLeadingGroup: ['国务院扶贫开发领导小组', 'State Council leading group'],
} as const;

/** Of a county. */
export const countyProcedure = group('摘帽程序', 'procedure of exit', {
  application: step('县级申请', 'the application', offices),
  prefectureReview: step('市级初审', 'the first review', offices),
  provincialCheck: step('省级核查', 'the provincial check', offices),
  thirdParty: step('第三方评估', 'the third-party assessment', offices),
  expertReview: step('专家评审', 'the expert review', offices),
  decision: step('省领导小组审定', 'the decision of the leading group', offices, '作出'),
  publicity,
  stateReport: step('向国务院扶贫开发领导小组报告', 'the report to the State Council group', offices),
  stateEvaluation: step('专项评估检查', 'the special evaluation', stateOffices),
  approval: step('省政府批准', 'the approval', offices, '作出'),
});
