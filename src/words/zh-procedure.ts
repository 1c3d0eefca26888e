/** What is said in Chinese of the steps of a procedure of exit, and of support after it. */
import type { PerOutcome, Sentences, Told } from './sentences.js';

type Comparison = PerOutcome<(told: Told) => string>;

const dates = ({ inputs }: Told) => inputs.map(({ label, value }) => `${label} ${value}`).join('，');
const followed = (name: string): PerOutcome<string> => ({
  met: `${name}符合程序`,
  notMet: `${name}不符合程序`,
  undetermined: `${name}是否符合程序尚不能认定`,
});
const told = (met: string, notMet: string, undetermined: string): PerOutcome<string> => ({ met, notMet, undetermined });
const isDone = (name: string): Comparison => ({
  met: () => `${name}已完成`,
  notMet: () => `${name}没有完成`,
  undetermined: () => `未填写${name}是否完成`,
});
const inOrder = (name: string): Comparison => ({
  met: (one) => `按序进行（${dates(one)}）`,
  notMet: (one) => `${name}过早，前一环节当时尚未结束（${dates(one)}）`,
  undetermined: (one) => `日期不全，${name}是否按序进行无法判定${one.inputs.length === 0 ? '' : `（${dates(one)}）`}`,
});
const turn = (met: string, notMet: string, whether: string): Comparison => ({
  met: (one) => `${met}（${dates(one)}）`,
  notMet: (one) => `${notMet}（${dates(one)}）`,
  undetermined: (one) => `日期不全，${whether}无法判定${one.inputs.length === 0 ? '' : `（${dates(one)}）`}`,
});

const steps = {
  review: '民主评议',
  verification: '核实',
  consent: '拟退出户认可',
  publicity: '公示',
  announcement: '公告',
  struckOff: '销号',
  application: '申请',
  prefectureReview: '市级初审',
  provincialCheck: '省级核查',
  thirdParty: '第三方评估',
  expertReview: '专家评审',
  decision: '省领导小组审定',
  stateReport: '向国务院扶贫开发领导小组报告',
  stateEvaluation: '专项评估检查',
  approval: '省政府批准',
} as const;
type Step = keyof typeof steps;
const made: readonly string[] = [steps.consent, steps.decision, steps.approval];
const by = (name: string): Comparison => {
  // A consent or a decision is not handled, it is made.
  const act = made.includes(name) ? '作出' : '办理';
  return {
    met: ({ value }) => `由${value}${act}`,
    notMet: ({ value, bound }) =>
      name === steps.consent ? `系${value}，应由${bound}${act}` : `由${value}${act}，应由${bound}${act}`,
    undetermined: () => `未填写由谁${act}`,
  };
};
const each = (names: readonly Step[], key: (name: Step) => string, say: (name: string) => Comparison) =>
  Object.fromEntries(names.map((name) => [key(name), say(steps[name])]));

const all = Object.keys(steps) as Step[];
const first: readonly Step[] = ['review', 'application'];

export const zhProcedure: Pick<Sentences, 'criterion' | 'comparison' | 'change' | 'lifecycle'> = {
  criterion: {
    'household/review': followed('民主评议'),
    'household/verification': followed('入户核实'),
    'household/consent': told('拟退出户已认可', '拟退出户没有认可', '拟退出户是否认可尚不能认定'),
    'household/publicity': followed('村内公示'),
    'household/publicityDays': told('公示天数足够', '公示天数不足', '公示天数是否足够尚不能认定'),
    'household/announcement': followed('公告'),
    'household/struckOff': followed('销号'),
    'village/application': told('已申请退出', '没有申请退出', '未填写是否申请退出'),
    'village/verification': followed('核实'),
    'village/publicity': followed('乡镇内公示'),
    'village/announcement': followed('公告'),
    'county/application': told('县级已申请摘帽', '县级没有申请摘帽', '未填写县级是否申请摘帽'),
    'county/prefectureReview': followed('市级初审'),
    'county/provincialCheck': followed('省级核查'),
    'county/thirdParty': followed('第三方评估'),
    'county/expertReview': followed('专家评审'),
    'county/decision': followed('省领导小组审定'),
    'county/publicity': followed('向社会公示'),
    'county/publicityDays': told('公示天数足够', '公示天数不足', '公示天数是否足够尚不能认定'),
    'county/publicityOrder': told('公示与审定没有交叉', '公示期间作出审定', '公示与审定是否交叉尚不能认定'),
    'county/publicityBeforeDecision': told('先公示后审定', '不是先公示后审定', '是否先公示后审定尚不能认定'),
    'county/publicityAfterDecision': told('先审定后公示', '不是先审定后公示', '是否先审定后公示尚不能认定'),
    'county/stateReport': followed('国家重点（片区）县报告国务院扶贫开发领导小组'),
    'county/stateEvaluation': followed('国家重点（片区）县专项评估检查'),
    'county/approval': followed('省政府批准'),
    'household/supported': told(
      '属于扶贫政策对象',
      '不是未脱贫的建档立卡贫困户，也不在脱贫后的政策期内',
      '是否属于扶贫政策对象尚不能认定',
    ),
    'village/supported': told(
      '可享受贫困村扶持政策',
      '不是贫困村，也不在退出后的政策期内',
      '是否享受贫困村扶持政策尚不能认定',
    ),
    'county/supported': told(
      '可享受贫困县扶持政策',
      '不是贫困县，也不在摘帽后的政策期内',
      '是否享受贫困县扶持政策尚不能认定',
    ),
  },
  comparison: {
    // An application is one thing, and its criterion says it.
    ...each(
      all.filter((name) => name !== 'application'),
      (name) => `procedure.${name}.done`,
      isDone,
    ),
    ...each(
      [
        'review',
        'verification',
        'consent',
        'prefectureReview',
        'provincialCheck',
        'thirdParty',
        'decision',
        'approval',
      ],
      (name) => `procedure.${name}.by`,
      by,
    ),
    ...each(
      all.filter((name) => !first.includes(name)),
      (name) => `${name}InOrder`,
      inOrder,
    ),
    publicityBeforeDecision: turn('公示结束后审定', '公示结束时已经审定', '公示是否先于审定'),
    decisionBeforePublicity: turn('审定后公示', '审定前已经公示', '审定是否先于公示'),
    evaluationBeforeApproval: turn('专项评估检查后批准', '专项评估检查前已经批准', '专项评估检查是否先于批准'),
    'procedure.publicity.place': {
      met: ({ value }) => `公示范围为${value}`,
      notMet: ({ value, bound }) => `公示范围为${value}，应为${bound}`,
      undetermined: () => '公示范围未填',
    },
    noOpenObjections: {
      met: () => '没有未处理的异议',
      notMet: ({ inputs }) => `尚有${inputs[0]?.value ?? ''}件异议没有处理`,
      undetermined: () => '未填写有无未处理的异议',
    },
    publicityDays: {
      met: (one) => `${dates(one)}，首尾两日计入，共${one.value}天，应不少于${one.bound}天`,
      notMet: (one) => `${dates(one)}，首尾两日计入，共${one.value}天，应不少于${one.bound}天，少${one.gap}天`,
      undetermined: () => '公示起止日期不全，天数无法计算',
    },
    withinSupportPeriod: {
      met: ({ inputs }) => `${inputs[0]?.value ?? ''}年退出，仍在政策期内`,
      notMet: () => '不在继续享受政策的期限内',
      undetermined: () => '退出年度未填，是否在政策期内无法判定',
    },
  },
  change: {
    ...Object.fromEntries(all.map((name) => [`procedure.${name}.done`, () => `办理${steps[name]}`])),
    'procedure.publicity.openObjections': ({ by }) => `处理公示期间的异议${by}件`,
  },
  lifecycle: {
    heading: '退出进程',
    state: (state) => `现处环节：${state}`,
    must: (step, actor) => `下一步必须办理：${step}（${actor}）`,
    may: (step, actor) => `下一步可以办理：${step}（${actor}）`,
    redo: (step, why) => `须纠正或重新办理${step}。${why}`,
    open: (step, missing) => `${step}情况待核实：${missing}`,
    notYet: (rule) => `尚不符合“${rule}”，不得进入下一环节，应继续帮扶`,
    toTell: (rule) => `是否符合“${rule}”尚不能认定，应先核实`,
    nothing: '目前没有须办理的环节',
    finding: '记录前后矛盾',
    code: {
      outOfOrder: ({ step, dates: on }) => `${step}过早，前一环节当时尚未结束（${on}）`,
      exitBeforeStep: ({ step, dates: on }) => `脱贫日期早于${step}（${on}）`,
      ofEarlierExit: ({ step, dates: on }) => `${step}属于上一次脱贫的程序（${on}）`,
      beforeExitYear: ({ step, dates: on }) => `${step}早于退出当年（${on}）`,
      neverRegistered: ({ step }) => `未建档立卡，${step}却填为已完成`,
      verifiedAfterExit: ({ dates: on }) => `脱贫之后才入户核实（${on}）`,
      memberDied: ({ member, dates: on }) => `${member}在入户核实前已经死亡，仍计入家庭人口（${on}）`,
      exitedWithoutStep: ({ step }) => `登记为已脱贫，${step}却没有完成`,
      exitedYetUnmarked: () => '已经销号，登记状态却仍为未脱贫',
      datedNotDone: ({ step, dates: on }) => `${step}填为未完成，却填有日期（${on}）`,
    },
  },
};
