import { chineseDay } from './chinese-day.js';
import type { PerOutcome, Sentences, Told, ToldChange } from './sentences.js';
import { zhProcedure } from './zh-procedure.js';
import { asked, whether } from './zh-whether.js';

type Comparison = PerOutcome<(told: Told) => string>;

/** A task of the "12+1": six that reach the households, six that are provided. */
const task = (name: string, done: string): PerOutcome<string> => ({
  met: `“${name}”已${done}`,
  notMet: `“${name}”尚未${done}`,
  undetermined: `未填写“${name}”是否${done}`,
});
const done = (name: string) => task(name, '完成');
const provided = (name: string) => task(name, '落实');

const goal = (subject: string): PerOutcome<string> => ({
  met: `${subject}达到退出要求`,
  notMet: `${subject}未达到退出要求`,
  undetermined: `${subject}是否达到退出要求尚不能认定`,
});

const secured = (
  subject: string,
  verb = '有保障',
  negated = '没有保障',
  whether = '是否有保障',
): PerOutcome<string> => ({
  met: `${subject}${verb}`,
  notMet: `${subject}${negated}`,
  undetermined: `${subject}${whether}尚不能认定`,
});

const achieved = (subject: string): PerOutcome<string> => ({
  met: `已实现${subject}`,
  notMet: `尚未实现${subject}`,
  undetermined: `是否实现${subject}尚不能认定`,
});

/** What a record says yes or no to. */
const told = (met: string, notMet: string, undetermined: string): PerOutcome<string> => ({ met, notMet, undetermined });

/** What there has to be one of. */
const there = (what: string) => told(`${what}的配置符合要求`, `没有${what}`, `${what}的配置是否符合要求尚不能认定`);

const yesNo = (met: string, notMet: string, whether: string): Comparison => ({
  met: () => met,
  notMet: () => notMet,
  undetermined: () => `未填写${whether}`,
});

const needed = ({ bound, unit, strict, rising }: Told) => {
  if (bound === '') return '该日期没有标准值';
  const word = rising ? (strict ? '应高于' : '应不低于') : strict ? '应低于' : '应不超过';
  return `${word}${bound}${unit}`;
};

/** A figure held against its bound. */
const figure: Comparison = {
  met: (told) => {
    const { label, value, unit, gap, gapUnit, exactly, rising } = told;
    const margin = exactly ? '正好符合' : `${rising ? '高出' : '低于上限'}${gap}${gapUnit}`;
    return `${label}${value}${unit}，${needed(told)}，${margin}`;
  },
  notMet: (told) => {
    const { label, value, unit, gap, gapUnit, exactly, rising } = told;
    const margin = exactly ? '持平不算达到' : `${rising ? '还差' : '超出'}${gap}${gapUnit}`;
    return `${label}${value}${unit}，${needed(told)}，${margin}`;
  },
  undetermined: (told) => `${told.label}数据不全，暂无法计算，${needed(told)}`,
};

/** The same for a figure that is filled in, not computed. */
const measured: Comparison = { ...figure, undetermined: (told) => `${told.label}未填，${needed(told)}` };

/** What a fact was computed from. */
const given = (inputs: Told['inputs']) => inputs.map(({ label, value }) => `${label} ${value}`).join('，');

/** A code, which says by itself what is the case. */
const coded = (label: string): Comparison => ({
  met: ({ value }) => `${label}为“${value}”`,
  notMet: ({ value }) => `${label}为“${value}”`,
  undetermined: () => `${label}未填`,
});

/** The household's income as a whole: which of its parts brings it is for the family to say. */
const moreIncome = ({ fact, each, by, more, less }: ToldChange): string => {
  const lacks = each === '0' ? '与标准持平，须超过标准' : `还差${each}元`;
  const ways = [more === '' ? '' : `增加${more}`, less === '' ? '' : `减少${less}`].filter((way) => way !== '');
  return `${fact}${lacks}，全户合计至少增收${by}元（可${ways.join('，或')}）`;
};

/** “甲”“乙” */
const quoted = (labels: readonly string[]) =>
  labels.map((label) => `“${label.replaceAll('“', '‘').replaceAll('”', '’')}”`).join('');

/** 两处、三处…… */
const counted = (count: number) =>
  ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'][count] ?? ` ${count} `;

export const zhSentences: Sentences = {
  unit: {
    'yuan/person/year': '元',
    'yuan/year': '元',
    percent: '%',
    'L/person/day': '升',
    min: '分钟',
    m: '米',
    'days/year': '天',
    persons: '人',
    villages: '个村',
    years: '岁',
    months: '个月',
    yuan: '元',
    m2: '平方米',
    'm2/person': '平方米',
    services: '次',
    serviceYears: '年',
    points: '个百分点',
    facilities: '所',
    doctorsPerThousand: '名',
    calendarYear: '年',
    days: '天',
    objections: '件',
  },
  points: '个百分点',
  criterion: {
    ...zhProcedure.criterion,
    'household/income': goal('收入'),
    'household/food': achieved('不愁吃'),
    'household/clothing': achieved('不愁穿'),
    'household/education': secured('义务教育'),
    'household/medical': secured('基本医疗'),
    'household/housing': secured('住房安全'),
    'household/water': secured('饮水安全'),
    'village/water': done('水到农家'),
    'village/power': done('电到农家'),
    'village/roads': done('路到农家'),
    'village/industry': done('业到农家'),
    'village/housing': done('房到农家'),
    'village/environment': done('环境整治到农家'),
    'village/schooling': provided('就学'),
    'village/healthcare': provided('就医'),
    'village/pension': provided('养老'),
    'village/minimumLiving': provided('低保'),
    'village/fiveGuarantees': provided('五保'),
    'village/collectiveEconomy': provided('发展集体经济'),
    'village/organization': secured('基层组织建设', '已明显加强', '尚未明显加强', '是否明显加强'),
    'village/incidence': goal('全村贫困发生率'),
    'village/collectiveIncome': goal('村集体经济年收入'),
    'village/services': {
      met: '基础设施和公共服务已基本完善',
      notMet: '基础设施和公共服务尚未基本完善',
      undetermined: `未填写${asked.services}`,
    },
    'county/incidence': goal('全县贫困发生率'),
    'county/income': goal('农民人均可支配收入'),
    'county/incomeGrowth': {
      met: '农民增收快于全省',
      notMet: '农民增收没有快于全省',
      undetermined: '农民增收是否快于全省尚不能认定',
    },
    'county/relocation': goal('易地扶贫搬迁任务完成率'),
    'county/villageExit': goal('贫困村退出率'),
    'county/services': secured('基础设施和公共服务', '各项均已到位', '尚有短板', '是否到位'),
    'household/belowLine': {
      met: '家庭收入低于识别标准',
      notMet: '家庭收入不低于识别标准',
      undetermined: '家庭收入是否低于识别标准尚不能认定',
    },
    'household/belowLineOrUnsecured': {
      met: '收入低于识别标准，或“两不愁三保障”有缺项',
      notMet: '收入不低于识别标准，“两不愁三保障”也无缺项',
      undetermined: '收入是否低于识别标准、“两不愁三保障”有无缺项尚不能认定',
    },
    'household/exited': { met: '已脱贫', notMet: '不是已脱贫户', undetermined: '是否已脱贫尚不能认定' },
    'member/childOfFamily': {
      met: '属于家庭子女',
      notMet: '不属于家庭子女',
      undetermined: '是否属于家庭子女尚不能认定',
    },
    'member/vocationalStudent': {
      met: '正在接受中、高等职业教育',
      notMet: '没有接受中、高等职业教育',
      undetermined: '是否接受中、高等职业教育尚不能认定',
    },
    'member/trainedLongEnough': {
      met: '参加职业技能培训满半年',
      notMet: '参加职业技能培训不满半年',
      undetermined: '参加职业技能培训是否满半年尚不能认定',
    },
    'member/certified': {
      met: '已取得初、中级职业资格证书',
      notMet: '没有取得初、中级职业资格证书',
      undetermined: '是否取得初、中级职业资格证书尚不能认定',
    },
    'household/floorArea': {
      met: '安置住房人均面积没有超标',
      notMet: '安置住房人均面积超标',
      undetermined: '安置住房人均面积是否超标尚不能认定',
    },
    'member/seniorHighStudent': {
      met: '正在就读普通高中',
      notMet: '没有就读普通高中',
      undetermined: '是否就读普通高中尚不能认定',
    },
    'member/tuitionFree': {
      met: '属于免学杂费对象',
      notMet: '不属于免学杂费对象',
      undetermined: '是否属于免学杂费对象尚不能认定',
    },
    'member/pensionPayer': {
      met: '属于城乡居民养老保险缴费对象',
      notMet: '不属于城乡居民养老保险缴费对象',
      undetermined: '是否属于城乡居民养老保险缴费对象尚不能认定',
    },
    'member/noLabourNoIncome': {
      met: '完全丧失劳动能力且没有收入来源',
      notMet: '并非完全丧失劳动能力且没有收入来源',
      undetermined: '是否完全丧失劳动能力且没有收入来源尚不能认定',
    },
    'member/labourOrIncome': told(
      '有劳动能力或有收入来源',
      '完全丧失劳动能力且没有收入来源，由政府全额代缴',
      '有无劳动能力或收入来源尚不能认定',
    ),
    'member/noFullTimeStudent': told(
      '不是全日制在校学生',
      '是全日制在校学生，尚不参加城乡居民养老保险',
      '是否为全日制在校学生尚不能认定',
    ),
    'member/noLabourOrNoIncome': told(
      '完全丧失劳动能力或没有收入来源',
      '既有劳动能力又有收入来源',
      '是否完全丧失劳动能力或没有收入来源尚不能认定',
    ),
    'member/labourAndIncome': told(
      '既有劳动能力又有收入来源',
      '完全丧失劳动能力或没有收入来源，由政府全额代缴',
      '是否既有劳动能力又有收入来源尚不能认定',
    ),
    'member/contributionHardship': told(
      '经认定为缴费的其他困难群体',
      '经认定不属于缴费的其他困难群体',
      '是否属于缴费的其他困难群体尚未认定',
    ),
    'household/dangerousHouse': told(
      '住危房或无房，且没有落实安全住房',
      '不属于须改造的危房户或无房户',
      '是否属于须改造的危房户或无房户尚不能认定',
    ),
    'household/gradeDOrNone': told(
      '住D级危房或无房',
      '不是D级危房户，也不是无房户',
      '是否为D级危房户或无房户尚不能认定',
    ),
    'household/nationalCounty': told(
      '所在县为国家重点（片区）县',
      '所在县不是国家重点（片区）县',
      '所在县是否为国家重点（片区）县尚不能认定',
    ),
    'household/povertyCounty': told('所在县为贫困县', '所在县不是贫困县', '所在县是否为贫困县尚不能认定'),
    'household/unlivablePlace': told(
      '居住地“一方水土养不活一方人”',
      '居住地不属于“一方水土养不活一方人”',
      '居住地是否属于“一方水土养不活一方人”尚不能认定',
    ),
    'household/willingToMove': told('自愿搬迁', '不愿搬迁', '是否自愿搬迁尚不能认定'),
    'household/notYetMoved': told('尚未搬迁', '已经搬迁', '是否已经搬迁尚不能认定'),
    'household/inAnnualPlan': told(
      '已列入经批准的当年搬迁计划',
      '未列入经批准的当年搬迁计划',
      '是否列入当年搬迁计划尚不能认定',
    ),
    'household/noDebtToEnlarge': told(
      '稳定脱贫前没有自行举债扩大安置住房面积',
      '尚未稳定脱贫即自行举债扩大安置住房面积',
      '稳定脱贫前是否自行举债扩大安置住房面积尚不能认定',
    ),
    'member/workingAge': told('已达到就业年龄', '未达到就业年龄', '是否达到就业年龄尚不能认定'),
    'member/ableToWork': told('有劳动能力', '已完全丧失劳动能力', '有无劳动能力尚不能认定'),
    'member/wantsWork': told('有就业愿望', '没有就业愿望', '有无就业愿望尚不能认定'),
    'household/rangerSize': told(
      '家庭人口符合护林员要求',
      '家庭人口不符合护林员要求',
      '家庭人口是否符合护林员要求尚不能认定',
    ),
    'household/nearReserve': told(
      '住在自然保护区、国家公园周边',
      '不住在自然保护区、国家公园周边',
      '是否住在自然保护区、国家公园周边尚不能认定',
    ),
    'member/healthy': told('身体健康', '身体状况不符合要求', '是否身体健康尚不能认定'),
    'member/lawAbiding': told('遵纪守法', '有违纪违法情形', '是否遵纪守法尚不能认定'),
    'member/responsible': told('责任心强', '责任心不强', '责任心是否强尚不能认定'),
    'member/fitForPatrol': told('能胜任野外巡护', '不能胜任野外巡护', '能否胜任野外巡护尚不能认定'),
    'member/fisher': told('是渔民', '不是渔民', '是否为渔民尚不能认定'),
    'member/goodConduct': told('品行端正', '品行不符合要求', '是否品行端正尚不能认定'),
    'member/knowsWater': told('熟悉水性', '不熟悉水性', '是否熟悉水性尚不能认定'),
    'member/publicSpirited': told('热心公益', '不热心公益', '是否热心公益尚不能认定'),
    'household/qualifiesForAllowance': told(
      '经认定符合农村低保条件',
      '经认定不符合农村低保条件',
      '是否符合农村低保条件尚未认定',
    ),
    'household/onRuralAllowance': told('已享受农村低保', '没有享受农村低保', '是否享受农村低保尚不能认定'),
    'household/outsideRegister': told('目前不是建档立卡贫困户', '已是建档立卡贫困户', '是否建档立卡尚不能认定'),
    'household/beyondWork': told(
      '无法通过产业扶持和就业脱贫',
      '可以通过产业扶持和就业脱贫',
      '能否通过产业扶持和就业脱贫尚不能认定',
    ),
    'county/allowanceReachesLine': told(
      '农村低保标准符合要求',
      '农村低保标准低于扶贫标准',
      '农村低保标准是否达到扶贫标准尚不能认定',
    ),
    'member/graduate': told('是高校毕业生', '不是高校毕业生', '是否为高校毕业生尚不能认定'),
    'member/grassroots': told(
      '自愿到贫困地区基层单位就业',
      '没有自愿到贫困地区基层单位就业',
      '是否自愿到贫困地区基层单位就业尚不能认定',
    ),
    'member/servedLongEnough': told(
      '基层服务已满规定年限',
      '基层服务未满规定年限',
      '基层服务是否已满规定年限尚不能认定',
    ),
    'member/agreedLongEnough': told(
      '约定的服务期达到规定年限',
      '约定的服务期未达到规定年限',
      '约定的服务期是否达到规定年限尚不能认定',
    ),
    'member/namedDisease': told(
      '患有集中救治的九种大病之一',
      '没有患集中救治的九种大病',
      '是否患有集中救治的九种大病尚不能认定',
    ),
    'member/diseaseAge': told(
      '年龄符合所患病种的救治范围',
      '所患病种只对儿童集中救治，年龄已超过',
      '年龄是否符合所患病种的救治范围尚不能认定',
    ),
    'member/ruralPoorFamily': told('属于农村贫困家庭', '不属于农村贫困家庭', '是否属于农村贫困家庭尚不能认定'),
    'member/cataract': told('患有白内障', '没有白内障', '是否患有白内障尚不能认定'),
    'member/medicalAidGroup': told(
      '属于重特大疾病医疗救助对象',
      '不属于重特大疾病医疗救助对象',
      '是否属于重特大疾病医疗救助对象尚不能认定',
    ),
    'member/residentInsured': told(
      '已参加城乡居民基本医疗保险',
      '没有参加城乡居民基本医疗保险',
      '是否参加城乡居民基本医疗保险尚不能认定',
    ),
    'member/residentPremium': told(
      '可按城乡居民享受参保缴费补贴',
      '不按城乡居民缴纳医保费',
      '是否按城乡居民缴纳医保费尚不能认定',
    ),
    'household/onAllowance': told('属于低保家庭', '不属于低保家庭', '是否享受低保尚不能认定'),
    'member/designatedHospital': told(
      '在县域内定点医疗机构住院',
      '没有在县域内定点医疗机构住院',
      '是否在县域内定点医疗机构住院尚不能认定',
    ),
    'member/rehabilitationAge': told('年龄在0—6岁', '年龄超过6岁', '是否在0—6岁尚不能认定'),
    'member/disabled': told('是残疾人', '不是残疾人', '是否为残疾人尚不能认定'),
    'member/woman': told('是女性', '不是女性', '性别尚不能认定'),
    'member/ofAge': told('已成年', '未成年', '是否成年尚不能认定'),
    'member/screeningAge': told('在筛查年龄内', '不在筛查年龄内', '是否在筛查年龄内尚不能认定'),
    'household/rural': told('是农村居民家庭', '不是农村居民家庭', '是否为农村居民家庭尚不能认定'),
    'household/insuranceHolder': told(
      '是贫困户或参与精准扶贫的经营组织',
      '不是贫困户，也不是参与精准扶贫的经营组织',
      '是否为贫困户或参与精准扶贫的经营组织尚不能认定',
    ),
    'county/publicHospital': there('县级公立医院'),
    'county/secondGradeHospital': there('达到二级标准的医院'),
    'county/upperSecondGradeHospital': told(
      '二级甲等水平医院的配置符合要求',
      '人口达到规模的贫困县没有二级甲等水平的医院',
      '是否须有、有无二级甲等水平的医院尚不能认定',
    ),
    'county/ruralDoctors': told('乡村医生已配足', '乡村医生尚未配足', '乡村医生是否配足尚不能认定'),
    'township/governmentClinic': there('政府举办的乡镇卫生院'),
    'township/standardClinic': there('标准化卫生院'),
    'village/room': there('村卫生室'),
    'village/standardRoom': told(
      '标准化卫生室的配置符合要求',
      '贫困村没有标准化卫生室',
      '是否须有、有无标准化卫生室尚不能认定',
    ),
  },
  anyCriterion: {
    met: (label) => `${label}：达标`,
    notMet: (label) => `${label}：未达标`,
    undetermined: (label) => `${label}：尚不能认定`,
  },
  comparison: {
    ...zhProcedure.comparison,
    perCapitaNetIncome: {
      met: ({ value, bound, gap, exactly, rising }) =>
        exactly
          ? `家庭人均纯收入${value}元，正好达到${bound}元的标准`
          : `家庭人均纯收入${value}元，比${bound}元的标准${rising ? '高' : '低'}${gap}元`,
      notMet: ({ value, bound, gap, exactly, rising }) =>
        exactly
          ? rising
            ? `家庭人均纯收入${value}元，与标准持平，按所用口径须超过${bound}元`
            : `家庭人均纯收入${value}元，与标准持平，不低于${bound}元`
          : `家庭人均纯收入${value}元，比${bound}元的标准${rising ? '低' : '高'}${gap}元`,
      undetermined: ({ bound }) =>
        `收入数据不全，家庭人均纯收入暂无法计算${bound === '' ? '，该日期没有标准值' : `（标准为${bound}元）`}`,
    },
    stableIncome: yesNo('有稳定收入来源', '没有稳定收入来源', '有无稳定收入来源'),
    'food.sufficient': yesNo('平时吃得饱', '平时吃不饱', asked['food.sufficient']),
    'food.protein': {
      met: ({ value }) => `肉蛋奶或豆制品${value}`,
      notMet: ({ value }) => `肉蛋奶或豆制品${value}`,
      undetermined: () => '未填写能否吃上肉蛋奶或豆制品',
    },
    'clothing.seasonal': yesNo('有应季换洗衣物', '缺少应季换洗衣物', asked['clothing.seasonal']),
    'clothing.bedding': yesNo('有御寒被褥', '缺少御寒被褥', asked['clothing.bedding']),
    schoolAgeMembersInSchool: {
      met: () => '没有适龄成员失学辍学',
      notMet: ({ members }) => members,
      undetermined: ({ members }) => members,
    },
    allMembersInsured: {
      met: () => '全家均有基本医疗保障',
      notMet: ({ members }) => members,
      undetermined: ({ members }) => members,
    },
    'housing.grade': {
      met: ({ value }) => `住房安全等级为“${value}”`,
      notMet: ({ value }) => `住房安全等级为“${value}”`,
      undetermined: () => '住房安全等级未填',
    },
    'housing.safeBy': {
      met: ({ value }) => value,
      notMet: () => '也没有通过危房改造、易地搬迁或其他住房落实安全保障',
      undetermined: () => '未填写是否通过危房改造、易地搬迁或其他住房落实安全保障',
    },
    'water.litresPerPersonDay': measured,
    'water.qualitySafe': yesNo('水质安全', '水质不安全', asked['water.qualitySafe']),
    'water.roundTripMinutes': measured,
    'water.horizontalMetres': measured,
    'water.verticalMetres': measured,
    'water.shortDaysPerYear': measured,
    povertyIncidence: figure,
    collectiveIncome: measured,
    ruralDisposableIncome: measured,
    ruralIncomeGrowth: {
      met: ({ value, bound, gap }) => `增速${value}%，全省${bound}%，高出${gap}个百分点`,
      notMet: ({ value, bound, gap, exactly }) =>
        exactly ? `增速${value}%，与全省持平，须高于全省` : `增速${value}%，全省${bound}%，还差${gap}个百分点`,
      undetermined: ({ value, bound }) =>
        value === '' && bound === '' ? '本县和全省的增速均未填' : value === '' ? '本县增速未填' : '全省增速未填',
    },
    relocationRate: figure,
    villageExitRate: figure,
    'services.transport': yesNo('出行难已解决', '出行难尚未解决', asked['services.transport']),
    'services.schooling': yesNo('上学难已解决', '上学难尚未解决', asked['services.schooling']),
    'services.healthcare': yesNo('就医难已解决', '就医难尚未解决', asked['services.healthcare']),
    'services.socialSecurity': yesNo('社会保障已全覆盖', '社会保障尚未全覆盖', asked['services.socialSecurity']),
    'services.infrastructure': yesNo('基础设施已明显改善', '基础设施尚无明显改善', asked['services.infrastructure']),
    'services.economy': yesNo('县域经济已发展壮大', '县域经济尚未发展壮大', asked['services.economy']),
    'services.environment': yesNo('生态环境已有效改善', '生态环境尚未有效改善', asked['services.environment']),
    // Of a village or county it is whether it is on the list.
    'register.status': {
      met: ({ label, value }) => `${label}为“${value}”`,
      notMet: ({ label, value }) => `${label}为“${value}”`,
      undetermined: ({ label }) => `${label}未填`,
    },
    relation: coded('与户主关系'),
    countsAsChild: yesNo('经认定按家庭子女对待', '经认定不按家庭子女对待', '是否经认定按家庭子女对待'),
    foundRuralPoor: yesNo('已认定属于农村贫困家庭', '未认定属于农村贫困家庭', '是否认定为农村贫困家庭'),
    ruralPoor: yesNo('经认定属于农村贫困家庭', '经认定不属于农村贫困家庭', '是否经认定属于农村贫困家庭'),
    studying: coded('义务教育后就读情况'),
    trainingMonths: measured,
    certificate: coded('职业资格证书'),
    'relocation.status': coded('搬迁情况'),
    floorAreaPerPerson: figure,
    minimumLiving: coded('低保享受情况'),
    hardship: yesNo('家庭经济困难', '家庭经济不困难', asked.hardship),
    disability: coded('残疾等级'),
    specialSupport: yesNo('属于农村特困救助供养对象', '不属于农村特困救助供养对象', '是否属于农村特困救助供养对象'),
    age: figure,
    pension: coded('养老保险参保情况'),
    labour: coded('劳动能力'),
    // Asked for is that there is none.
    ownIncome: yesNo('没有收入来源', '有收入来源', '有无收入来源'),
    countyTier: coded('所在县类别'),
    // Asked for is that it did not.
    'relocation.borrowed': yesNo('没有举债扩大安置住房面积', '已自行举债扩大安置住房面积', '是否举债扩大安置住房面积'),
    borrowedAfterExit: {
      met: ({ inputs }) => `脱贫后举债（${given(inputs)}）`,
      notMet: ({ inputs }) => `脱贫前举债（${given(inputs)}）`,
      undetermined: () => '举债日期或脱贫日期未填',
    },
    foundFullTimeStudent: yesNo('未填为全日制在校学生', '已填为全日制在校学生', '是否为全日制在校学生'),
    fullTimeStudent: yesNo('不是全日制在校学生', '是全日制在校学生', '是否为全日制在校学生'),
    schooling: coded('就学状况'),
    medicalAidConditions: yesNo(
      '经认定符合重特大疾病医疗救助条件',
      '经认定不符合重特大疾病医疗救助条件',
      '是否经认定符合重特大疾病医疗救助条件',
    ),
    tier: coded('县类别'),
    memberCount: figure,
    completedYear: {
      met: ({ bound }) => `期限为${bound}年底，尚未届满`,
      notMet: ({ bound }) => `${bound}年底的期限已到`,
      undetermined: () => '期限未到或未见规定',
    },
    ruralAllowance: measured,
    grassrootsYears: measured,
    grassrootsTerm: measured,
    diagnosis: coded('大病诊断'),
    lowIncome: yesNo('属于低收入家庭', '不属于低收入家庭', '是否低收入家庭'),
    medicalInsurance: coded('基本医疗保险'),
    hospital: coded('住院情况'),
    gender: coded('性别'),
    farmBusiness: yesNo(
      '是参与精准扶贫的新型农业经营组织',
      '不是参与精准扶贫的新型农业经营组织',
      '是否参与精准扶贫的新型农业经营组织',
    ),
    'facilities.publicHospitals': measured,
    'facilities.secondGradeHospitals': measured,
    population: {
      met: ({ value }) => `总人口${value}人，不要求有二级甲等水平的医院`,
      notMet: ({ value }) => `总人口${value}人，须有二级甲等水平的医院`,
      undetermined: () => '总人口未填',
    },
    'facilities.upperSecondGradeHospitals': measured,
    ruralDoctorsPerThousand: figure,
    'facilities.governmentClinics': measured,
    'facilities.standardClinics': measured,
    'facilities.rooms': measured,
    'facilities.standardRooms': measured,
  },
  anyComparison: {
    met: (told) => (told.gap === '' ? `${told.label}：${told.value}` : figure.met(told)),
    notMet: (told) => (told.gap === '' ? `${told.label}：${told.value}` : figure.notMet(told)),
    undetermined: ({ label }) => `${label}：未填或无法计算`,
  },
  unsure: {
    conflict: (told) =>
      told.value === ''
        ? `“${told.label}”的数据来源不一致`
        : `${told.label}按不同来源为${told.value}${told.unit}，${needed(told)}`,
    range: (told) => `${told.label}为${told.value}${told.unit}，${needed(told)}，范围跨越标准`,
    either: ({ label }) => `“${label}”的数据来源不一致，但均符合同一结论`,
  },
  conflict: (label, said, matters) =>
    `${label}${said.length === 0 ? '各来源' : `${counted(said.length)}处来源`}不一致${said.length === 0 ? '' : `：${said.join('；')}`}${matters ? '' : '（不影响本项认定）'}`,
  contradicted: (label, value, matters) =>
    `${label}${value === '' ? '' : `“${value}”`}与其他数据不一致${matters ? '' : '（不影响本项认定）'}`,
  reported: (said) => `仅据名册认定（${said}），无具体数据`,
  says: (source, value, date) => `${source}为“${value}”${date === undefined ? '' : `（${chineseDay(date)}）`}`,
  recordItself: '所填数据',
  noDeath: '未填，视为在世',
  tooWide: (label, value) => `${label}只填了范围${value}，不足以认定`,
  sentence: (lead, parts) => (parts.length === 0 ? `${lead}。` : `${lead}：${parts.join('；')}。`),
  headline: {
    met: (rule, count) => `${count}项标准全部达到，符合${rule}标准。`,
    notMet: (rule, _count, failing, open) =>
      `${failing.join('、')}未达标，不符合${rule}标准${open.length === 0 ? '' : `；另有${open.join('、')}待核实`}。`,
    undetermined: (rule, _count, _failing, open) =>
      `${open.join('、')}数据不全，暂不作结论；是否符合${rule}标准，核实后再认定。`,
  },
  unclear: (rule, open, reasons) =>
    `${open.join('、')}${reasons.join('、')}，暂不作结论；是否符合${rule}标准，核实后再认定。`,
  otherUnclear: (rule, open, reasons) =>
    `${quoted(open)}${reasons.join('、')}，暂不作结论；是否符合“${rule}”的条件，核实后再认定。`,
  unclearFor: { missing: '数据不全', conflicts: '数据来源不一致', tooWide: '数据范围过宽' },
  otherHeadline: {
    met: (rule) => `符合“${rule}”的条件。`,
    notMet: (rule, _count, failing, open) =>
      `不符合“${rule}”的条件：${quoted(failing)}${counted(failing.length)}项不符合${open.length === 0 ? '' : `；另有${quoted(open)}待核实`}。`,
    undetermined: (rule, _count, _failing, open) =>
      `${quoted(open)}数据不全，暂不作结论；是否符合“${rule}”的条件，核实后再认定。`,
  },
  title: {
    'household/exit': '贫困户退出核查表',
    'household/identify': '贫困户识别核查表',
    'household/reentry': '返贫核查表',
    'household/procedure': '贫困户退出程序核查表',
    'village/procedure': '贫困村退出程序核查表',
    'county/procedure': '贫困县摘帽程序核查表',
    'village/exit': '贫困村退出核查表',
    'county/exit': '贫困县摘帽核查表',
    'village/facilities': '村级医疗卫生设施核查表',
    'township/facilities': '乡镇医疗卫生设施核查表',
    'county/facilities': '县级医疗卫生设施核查表',
    'county/allowanceStandard': '农村低保标准核查表',
    'household/relocationFloorArea': '易地扶贫搬迁安置住房核查表',
  },
  anyTitle: (rule) => `${rule}核查表`,
  batch: '贫困退出核查表',
  afterMet: {
    'household/procedure': '程序各环节均已完成。程序不能代替标准：须各项退出标准同时达到，方可认定退出。',
    'village/procedure': '程序各环节均已完成。程序不能代替标准：须各项退出标准同时达到，方可认定退出。',
    'county/procedure': '程序各环节均已完成。程序不能代替标准：须各项退出标准同时达到，方可认定退出。',
    'household/exit':
      '各项标准已达到。可按程序办理退出：村“两委”民主评议，村“两委”和驻村工作队核实，本户认可，村内公示无异议后公告。',
    'village/exit': '各项标准已达到。可按程序办理退出：核实后在乡镇内公示，无异议后公告。',
    'county/exit': '各项标准已达到。可按程序申请摘帽：县级提出，市级初审，省级核查和公示审定，省人民政府批准。',
    'household/identify': '符合识别标准。须经民主评议、公示、比对和公告等识别程序，方可建档立卡。',
    'household/reentry': '已脱贫户又符合识别标准。应及时入户核实原因，经识别程序重新录入，并落实救助和帮扶措施。',
    'village/facilities': '卫生室已达到规划要求，须保持正常运转。',
    'township/facilities': '各项要求已达到，卫生院须保持正常运转。',
    'county/facilities': '各项要求已达到，设施和人员须保持到位。',
    'county/allowanceStandard': '农村低保标准符合要求，须随扶贫标准逐年调整。',
    'household/relocationFloorArea': '安置住房建设符合要求；稳定脱贫前不得自行举债扩大面积。',
  },
  change: {
    ...zhProcedure.change,
    'members[].schooling': ({ member, from }) =>
      `${from === 'neverEnrolled' ? '动员' : '劝返'}${member}${from === 'neverEnrolled' ? '入学' : '复学'}，或落实送教上门`,
    'members[].medicalInsurance': ({ member }) => `为${member}办理基本医疗保险参保`,
    'housing.safeBy': ({ to }) => `解决住房安全：${to}`,
    'food.protein': () => '帮助解决肉蛋奶或豆制品的来源',
    'food.sufficient': () => '帮助解决口粮，保证吃得饱',
    'clothing.seasonal': () => '帮助配齐应季换洗衣物',
    'clothing.bedding': () => '帮助配齐御寒被褥',
    stableIncome: () => '帮助落实稳定的收入来源（就业、产业或兜底保障）',
    'water.qualitySafe': () => '改善水质，经检测或评价达到安全',
    remainingPoorPersons: ({ by }) => `未脱贫人口还须减少${by}人`,
    incidence: ({ by }) => `贫困发生率还须下降${by}个百分点`,
    'povertyVillages.exited': ({ by }) => `还须有${by}个贫困村退出`,
    'relocation.completed': ({ by }) => `还须完成搬迁${by}人`,
    'income.wages': moreIncome,
    'income.business': moreIncome,
    'income.property': moreIncome,
    'income.transfers': moreIncome,
    'income.productionCosts': moreIncome,
    ruralIncomeGrowth: ({ by }) => `农民人均可支配收入增速还须提高${by}个百分点`,
  },
  anyChange: {
    number: ({ label, by, unit, rising }) => `${label}${rising ? '至少增加' : '至少减少'}${by}${unit}`,
    boolean: ({ label }) => `落实“${label}”`,
    code: ({ label, member, to }) => `${member}${label}：${to}`,
  },
  beyondReach: (labels) => `${labels}所依据的数据不是靠帮扶能改变的，请核对数据是否准确`,
  missingParameter: (label) => `规则中没有该日期的“${label}”，请先补充规则数据`,
  laterParameter: (label, reason) => `“${label}”：${reason}，到期前不能认定为不符合`,
  openParameter: (label, reason) => `“${label}”没有数值：${reason}。须向主管部门核实，在此之前不能认定`,
  ask: (label) => `核实${label}`,
  whether: (path, label, member) => `${member}${whether(path, label)}`,
  knownSoFar: (label, known) => `${label}（${known}）`,
  asRange: (value) => `现填范围${value}`,
  asConflict: (said) => `来源不一致：${said.join('；')}`,
  asContradicted: (value) => `现填${value}，与其他数据不一致`,
  askTogether: (labels, criteria, count) =>
    `核实${labels}：${count === 1 ? '填写后仍须与其他数据一并判断' : '全部填齐后'}才能认定“${criteria}”`,
  tooMuchInDoubt: (labels) =>
    `可能的情形过多，未能全部推算，以下所列不完整：请先${labels === '' ? '补填已知的数据' : `核定各来源说法不一的${labels}`}，再重新推算`,
  always: (criteria) => `不影响${criteria}结论，据实补填`,
  stillOpen: '另需核实',
  ofMember: (member, label) => `${member}的${label}`,
  effect: (answers, effect) => `${answers}→${effect}`,
  decides: (outcome) => `，结论即为${outcome}`,
  settled: (criterion, outcome) => `${criterion}${outcome}`,
  notOfAge: '与年龄不符，不能据以认定',
  range: (from, below, to, unit, above) => {
    if (from !== undefined && to !== undefined && above === undefined) {
      return from === to ? `${from}${unit}` : `${from}至${to}${unit}`;
    }
    const upper = below !== undefined ? `不足${below}${unit}` : to !== undefined ? `不超过${to}${unit}` : '';
    const lower = above !== undefined ? `超过${above}${unit}` : from === undefined ? '' : `${from}${unit}及以上`;
    return lower === '' && upper === '' ? '任何数值' : [lower, upper].filter((part) => part !== '').join('、');
  },
  living: '在世',
  days: (from, before, to) => {
    const [first, last, end] = [from, to, before].map((day) => (day === undefined ? undefined : chineseDay(day)));
    if (first !== undefined && (last ?? end) !== undefined) return `${first}至${last ?? `${end}前一日`}`;
    const upper = end !== undefined ? `早于${end}` : last !== undefined ? `不晚于${last}` : '';
    const lower = first === undefined ? '' : `${first}及以后`;
    return lower === '' && upper === '' ? '任何日期' : [lower, upper].filter((part) => part !== '').join('、');
  },
  perHead: (persons) => (persons === undefined ? '÷ 家庭人口数' : `÷ ${persons}人`),
  nothingPlanned: (term, result) => `${term}，没有任务，按${result}计`,
  published: (label) => `人口数不全，采用${label}`,
  otherwise: (said) => `另有${said.join('、')}`,
  blank: '＿＿＿＿',
  colon: '：',
  answers: '、',
  semicolon: '；',
  heading: {
    conclusion: '结论',
    criteria: '逐项核查',
    next: '下一步',
    workings: '计算过程',
    allReadings: '不同口径',
    readings: '采用口径',
    weak: '依据说明',
    missing: '待核实',
    conflicts: '来源不一致',
    tooWide: '范围过宽',
    clause: '依据',
    rulebook: '核查依据',
    id: '编号',
    place: '名称',
    township: '所属乡镇',
    village: '所属村',
    county: '所属县',
    size: '家庭人口',
    helper: '帮扶责任人',
    asOf: '认定日期',
    decidedOn: '批准日期',
    members: '家庭成员',
    number: '序号',
    name: '姓名',
    income: '收入',
    outcome: '结论',
    head: '户主',
    household: '户主签字（按手印）',
    verifier: '核查人签字',
    team: '驻村工作队签字',
    villageHead: '村负责人签字',
    townHead: '乡镇负责人签字',
    countyHead: '县负责人签字',
    stamp: '单位（盖章）',
    date: '年　　月　　日',
    seal: '校验码',
    opinion: '核查意见',
  },
  canBe: (label, options) => `${label}可填：${options.join('、')}`,
  rulebookName: (label, version) => `${label}（规则版本${version}）`,
  otherRulebookName: (label, id, version, digest) =>
    `${label}（规则版本${version}，${id}，非内置规则${digest === undefined ? '' : `，校验码 ${digest}`}）`,
  notApplicable: '／',
  idNumber: '证件号码后四位',
  onForm: { 'members[].schooling': { notYetDue: '学龄前' } },
  filledIn: '粗框内为待核实数据，请核实后填写，补录后重新核查',
  overleaf: '其余见续页',
  documents: '有关文件',
  documentOf: (name, title, issuer, date) => `${name}《${title}》（${issuer}${date === undefined ? '' : `，${date}`}）`,
  page: (page, pages) => `第${page}页 共${pages}页`,
  continued: '（续）',
  died: (day) => `已于${chineseDay(day)}死亡`,
  membersContinued: (count) => `共${count}人，其余见续页`,
  firm: (outcome) => `口径一致：无论采用哪种口径，结论都是${outcome}。`,
  depends: (outcomes) => `口径影响结论：采用不同口径，可能为${outcomes.join('、')}。`,
  flip: (reading, applied, other, outcome) => `“${reading}”由“${applied}”改为“${other}”，结论变为${outcome}`,
  flipsOnlyTogether: '单独改变任何一种口径都不影响结论，几种口径同时改变才会影响',
  because: (flips) => flips.join('；'),
  weakFigure: (label, note) => `${label}：${note}`,
  applied: (reading, option, isDefault) => `${reading}：${option}${isDefault ? '' : '（非默认口径）'}`,
  caveat: {
    notOnRegister: '该户未建档立卡，不在贫困户名册上：所列只是对照退出标准的核查结果，不存在退出，也不能据此办理退出',
    belowIdentification: ({ actual, exit, identification }) =>
      `家庭人均纯收入${actual}元：所用口径的退出标准为${exit}元，当日的识别标准却是${identification}元；不到识别标准的，同一收入又够建档立卡的收入条件，办理退出前应先核实`,
  },
  refusedRecord: '数据有误，未作核查，请更正后重新核查',
  noSuchId: (id) => `没有编号为“${id}”的记录；请核对编号，或去掉 --id 查看全部`,
  unsealed: '未生成（假设测算不作为认定依据）',
  lifecycle: zhProcedure.lifecycle,
};
