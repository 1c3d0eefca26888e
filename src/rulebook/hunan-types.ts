/**
 * Hunan's rulebook for 2016 to 2020 as TypeScript knows it. Written by `npm run types` from the common record and
 * `rules/hunan-2016-2020`; change those.
 */
import type { EvidenceItem } from '../records/evidence-shape.js';

/** A range: stands for a number of which only the ends are known, both included. */
export interface RangeOf<N> {
  from: N;
  to: N;
}

/** A value that may be left blank: null and undefined say no more than a key that is not there. */
export type OrBlank<T> = T | null | undefined;

/** A member of a household. */
export interface Member {
  /** 成员编号 · member id */
  id?: OrBlank<string>;
  /** 姓名 · name */
  name?: OrBlank<string>;
  /** 出生日期 · date of birth · 湘政发〔2017〕12号 一（四） */
  birthDate?: OrBlank<string>;
  /** 死亡日期 · date of death · 湘政发〔2017〕12号 一（四） */
  deathDate?: OrBlank<string>;
  /** 与户主共享收入和开支 · shares income and spending with the head · 湘政发〔2017〕12号 一（四） */
  sharesIncome?: OrBlank<boolean>;
  /** 就学状况: inSchool = 在校; homeTeaching = 送教上门; completed = 已完成义务教育; medicallyUnable = 因身体原因不具备学习条件; deferred = 经批准延缓入学; suspended = 经批准休学; notYetDue = 未到入学时间; droppedOut = 辍学; neverEnrolled = 应入学未入学 · schooling: inSchool = in school; homeTeaching = taught at home; completed = compulsory education completed; medicallyUnable = medically unable to attend; deferred = entry deferred with approval; suspended = suspended with approval; notYetDue = not yet due to enter; droppedOut = dropped out; neverEnrolled = never enrolled · 湘政发〔2017〕12号 一（四） */
  schooling?: OrBlank<
    | 'inSchool'
    | 'homeTeaching'
    | 'completed'
    | 'medicallyUnable'
    | 'deferred'
    | 'suspended'
    | 'notYetDue'
    | 'droppedOut'
    | 'neverEnrolled'
  >;
  /** 基本医疗保险: resident = 城乡居民医保; employee = 职工医保; otherPublic = 其他公费保障; newbornPending = 新生儿正在办理; notNeeded = 暂不需要; none = 未参保 · basic medical insurance: resident = resident insurance; employee = employee insurance; otherPublic = other public cover; newbornPending = newborn, in process; notNeeded = not needed for now; none = none · 湘政发〔2017〕12号 一（四） */
  medicalInsurance?: OrBlank<'resident' | 'employee' | 'otherPublic' | 'newbornPending' | 'notNeeded' | 'none'>;
  /** 与户主关系: head = 户主; spouse = 配偶; child = 子女; grandchild = 孙辈; parent = 父母或祖辈; other = 其他 · relation to the head: head = head; spouse = spouse; child = child; grandchild = grandchild; parent = parent or grandparent; other = other · 湘政发〔2017〕12号 三（一） */
  relation?: OrBlank<'head' | 'spouse' | 'child' | 'grandchild' | 'parent' | 'other'>;
  /** 经认定按家庭子女对待 · found to count as a child of the family · 湘政发〔2017〕12号 三（一） */
  countsAsChild?: OrBlank<boolean>;
  /** 义务教育后就读: seniorHigh = 普通高中; secondaryVocational = 中等职业教育; higherVocational = 高等职业教育; university = 本科及以上; none = 未就读 · attends beyond compulsory school: seniorHigh = general senior high school; secondaryVocational = secondary vocational education; higherVocational = higher vocational education; university = university; none = none · 国发〔2014〕8号; 湘政发〔2017〕12号 五（二）; 三（一） */
  studying?: OrBlank<'seniorHigh' | 'secondaryVocational' | 'higherVocational' | 'university' | 'none'>;
  /** 全日制在校学生 · student of a full-time school · 国发〔2014〕8号 */
  fullTimeStudent?: OrBlank<boolean>;
  /** 累计参加职业技能培训时间（个月） · months of vocational training (months) · 湘政发〔2017〕12号 三（一） */
  trainingMonths?: OrBlank<number | RangeOf<number>>;
  /** 职业资格证书: junior = 初级; intermediate = 中级; senior = 高级及以上; none = 无 · vocational certificate: junior = junior; intermediate = intermediate; senior = senior or above; none = none · 湘政发〔2017〕12号 三（一） */
  certificate?: OrBlank<'junior' | 'intermediate' | 'senior' | 'none'>;
  /** 劳动能力: full = 有劳动能力; partial = 部分丧失; none = 完全丧失 · ability to work: full = able; partial = partly lost; none = wholly lost · 湘政发〔2017〕12号 三（二）; 八（二） */
  labour?: OrBlank<'full' | 'partial' | 'none'>;
  /** 有收入来源 · has a source of income · 湘政发〔2017〕12号 八（二） */
  ownIncome?: OrBlank<boolean>;
  /** 残疾等级: grade1 = 一级; grade2 = 二级; grade3 = 三级; grade4 = 四级; none = 非残疾 · disability grade: grade1 = grade 1; grade2 = grade 2; grade3 = grade 3; grade4 = grade 4; none = none · 湘政发〔2017〕12号 六（三）; 五（二）; 专栏12（五）; 六（二）; 国发〔2015〕52号 二（一） */
  disability?: OrBlank<'grade1' | 'grade2' | 'grade3' | 'grade4' | 'none'>;
  /** 基本养老保险: resident = 城乡居民养老保险缴费; employee = 职工养老保险; receiving = 已领取待遇; none = 未参保 · basic pension insurance: resident = pays into the resident scheme; employee = employee scheme; receiving = already draws a pension; none = none · 湘政发〔2017〕12号 八（二） */
  pension?: OrBlank<'resident' | 'employee' | 'receiving' | 'none'>;
  /** 经认定为养老保险缴费的其他困难群体 · found to be of the other groups in hardship over pension contributions · 湘政发〔2017〕12号 八（二） */
  contributionHardship?: OrBlank<boolean>;
  /** 农村特困救助供养对象 · receives rural special support · 湘政发〔2017〕12号 五（二）; 专栏12（二）; 专栏12（五）; 六（二）; 国发〔2015〕52号 二（一） */
  specialSupport?: OrBlank<boolean>;
  /** 有就业愿望 · wants to work · 湘政发〔2017〕12号 三（二） */
  wantsWork?: OrBlank<boolean>;
  /** 身体健康 · in good health · 湘政发〔2017〕12号 专栏13（一）; 专栏13（二） */
  healthy?: OrBlank<boolean>;
  /** 遵纪守法 · law-abiding · 湘政发〔2017〕12号 专栏13（一）; 专栏13（二） */
  lawAbiding?: OrBlank<boolean>;
  /** 品行端正 · of good conduct · 湘政发〔2017〕12号 专栏13（二） */
  goodConduct?: OrBlank<boolean>;
  /** 责任心强 · responsible · 湘政发〔2017〕12号 专栏13（一）; 专栏13（二） */
  responsible?: OrBlank<boolean>;
  /** 热心公益 · public-spirited · 湘政发〔2017〕12号 专栏13（二） */
  publicSpirited?: OrBlank<boolean>;
  /** 能胜任野外巡护 · fit for patrols in the field · 湘政发〔2017〕12号 专栏13（一） */
  fitForPatrol?: OrBlank<boolean>;
  /** 渔民 · fisherman · 湘政发〔2017〕12号 专栏13（二） */
  fisher?: OrBlank<boolean>;
  /** 熟悉水性 · at home in the water · 湘政发〔2017〕12号 专栏13（二） */
  knowsWater?: OrBlank<boolean>;
  /** 高校毕业生 · graduate of a university or college · 湘政发〔2017〕12号 五（四） */
  graduate?: OrBlank<boolean>;
  /** 自愿到贫困地区基层单位就业 · works by choice in a grass-roots unit of a poor area · 湘政发〔2017〕12号 五（四） */
  grassroots?: OrBlank<boolean>;
  /** 已在基层服务年限（年） · years of grass-roots service (years of service) · 湘政发〔2017〕12号 五（四） */
  grassrootsYears?: OrBlank<number | RangeOf<number>>;
  /** 约定基层服务年限（年） · years of grass-roots service agreed (years of service) · 湘政发〔2017〕12号 五（四） */
  grassrootsTerm?: OrBlank<number | RangeOf<number>>;
  /** 性别: female = 女; male = 男 · gender: female = female; male = male · 湘政发〔2017〕12号 六（三） */
  gender?: OrBlank<'female' | 'male'>;
  /** 大病诊断: lymphoblasticLeukaemia = 急性淋巴细胞白血病; promyelocyticLeukaemia = 急性早幼粒细胞白血病; atrialSeptalDefect = 先天性心脏房间隔缺损; ventricularSeptalDefect = 先天性心脏室间隔缺损; oesophagealCancer = 食管癌; gastricCancer = 胃癌; colonCancer = 结肠癌; rectalCancer = 直肠癌; endStageRenalDisease = 终末期肾病; otherSerious = 其他重大疾病; none = 未患大病 · diagnosis of a serious disease: lymphoblasticLeukaemia = acute lymphoblastic leukaemia; promyelocyticLeukaemia = acute promyelocytic leukaemia; atrialSeptalDefect = congenital atrial septal defect; ventricularSeptalDefect = congenital ventricular septal defect; oesophagealCancer = oesophageal cancer; gastricCancer = gastric cancer; colonCancer = colon cancer; rectalCancer = rectal cancer; endStageRenalDisease = end-stage renal disease; otherSerious = another serious disease; none = none · 湘政发〔2017〕12号 专栏12（二）; 专栏12（五）; 六（二）; 国发〔2015〕52号 二（一） */
  diagnosis?: OrBlank<
    | 'lymphoblasticLeukaemia'
    | 'promyelocyticLeukaemia'
    | 'atrialSeptalDefect'
    | 'ventricularSeptalDefect'
    | 'oesophagealCancer'
    | 'gastricCancer'
    | 'colonCancer'
    | 'rectalCancer'
    | 'endStageRenalDisease'
    | 'otherSerious'
    | 'none'
  >;
  /** 患白内障 · has cataract · 湘政发〔2017〕12号 专栏12（二） */
  cataract?: OrBlank<boolean>;
  /** 经认定符合重特大疾病医疗救助条件 · found to qualify for medical aid for serious illness · 湘政发〔2017〕12号 专栏12（五）; 六（二）; 国发〔2015〕52号 二（一） */
  medicalAidConditions?: OrBlank<boolean>;
  /** 住院情况: designatedInCounty = 县域内定点医疗机构住院; other = 其他医疗机构住院; none = 未住院 · in hospital: designatedInCounty = in a designated hospital of the county; other = in another hospital; none = no · 湘政发〔2017〕12号 六（二） */
  hospital?: OrBlank<'designatedInCounty' | 'other' | 'none'>;
  /** 备注数据（不参与认定） · free data */
  extra?: unknown;
}

/** A household as it is handed in. */
export interface HouseholdRecord {
  level: 'household';
  /** 编号 · id */
  id: string;
  /** 所属村编号 · village id */
  village?: OrBlank<string>;
  /** 所属县编号 · county id */
  county?: OrBlank<string>;
  /** 户名 · name of the household */
  name?: OrBlank<string>;
  /** 所属村名称 · name of the village */
  villageName?: OrBlank<string>;
  /** 所属乡镇名称 · name of the township */
  townshipName?: OrBlank<string>;
  /** 所属县名称 · name of the county */
  countyName?: OrBlank<string>;
  /** 认定日期 · date of judgement */
  asOf?: OrBlank<string>;
  /** 批准日期 · date of the decision */
  decidedOn?: OrBlank<string>;
  /** 家庭人口 · members */
  members: Member[];
  /** 家庭收入 · household income */
  income?: OrBlank<{
    /** 工资性收入（元/年） · wage income (yuan/year) · 湘政发〔2017〕12号 一（四） */
    wages?: OrBlank<number | string | RangeOf<number | string>>;
    /** 生产经营性收入（元/年） · business income, before costs (yuan/year) · 湘政发〔2017〕12号 一（四） */
    business?: OrBlank<number | string | RangeOf<number | string>>;
    /** 财产性收入（元/年） · property income (yuan/year) · 湘政发〔2017〕12号 一（四） */
    property?: OrBlank<number | string | RangeOf<number | string>>;
    /** 转移性收入（元/年） · transfer income (yuan/year) · 湘政发〔2017〕12号 一（四） */
    transfers?: OrBlank<number | string | RangeOf<number | string>>;
    /** 其中：一次性或专项补助（元/年） · of which one-off or tied transfers (yuan/year) · 湘政发〔2017〕12号 一（四） */
    oneOffTransfers?: OrBlank<number | string | RangeOf<number | string>>;
    /** 生产经营性支出（元/年） · production costs (yuan/year) · 湘政发〔2017〕12号 一（四） */
    productionCosts?: OrBlank<number | string | RangeOf<number | string>>;
  }>;
  /** 名册所填 · as a register gives it */
  reported?: OrBlank<{
    /** 名册所填人均纯收入（元/人·年） · per-capita net income as reported (yuan/person/year) · 湘政发〔2017〕12号 一（四） */
    perCapitaNetIncome?: OrBlank<number | string | RangeOf<number | string>>;
    /** 名册所填家庭纯收入（元/年） · net income as reported (yuan/year) · 湘政发〔2017〕12号 一（四） */
    netIncome?: OrBlank<number | string | RangeOf<number | string>>;
    /** 名册所填家庭人口数（人） · number of members as reported (persons) · 湘政发〔2017〕12号 一（四） */
    members?: OrBlank<number | RangeOf<number>>;
  }>;
  /** 有稳定收入来源 · stable source of income · 湘政发〔2017〕12号 一（四） */
  stableIncome?: OrBlank<boolean>;
  /** 吃 · food */
  food?: OrBlank<{
    /** 吃得饱 · enough to eat · 湘政发〔2017〕12号 一（四） */
    sufficient?: OrBlank<boolean>;
    /** 肉蛋奶或豆制品: anytime = 随时能吃; sometimes = 有时能吃; never = 吃不上 · meat, eggs, milk or soy: anytime = at any time; sometimes = sometimes; never = never · 湘政发〔2017〕12号 一（四） */
    protein?: OrBlank<'anytime' | 'sometimes' | 'never'>;
  }>;
  /** 穿 · clothing */
  clothing?: OrBlank<{
    /** 应季换洗衣物 · clothes for every season · 湘政发〔2017〕12号 一（四） */
    seasonal?: OrBlank<boolean>;
    /** 御寒被褥 · warm bedding · 湘政发〔2017〕12号 一（四） */
    bedding?: OrBlank<boolean>;
  }>;
  /** 饮水 · drinking water */
  water?: OrBlank<{
    /** 人均日用水量（升/人·日） · water per person and day (L/person/day) · 湘政发〔2017〕12号 十（三）; T/CHES 18-2018 摘要 */
    litresPerPersonDay?: OrBlank<number | RangeOf<number>>;
    /** 水质安全 · water safe to drink · 湘政发〔2017〕12号 十（三）; T/CHES 18-2018 摘要 */
    qualitySafe?: OrBlank<boolean>;
    /** 取水往返时间（分钟） · round trip to fetch water (min) · 湘政发〔2017〕12号 十（三）; T/CHES 18-2018 摘要 */
    roundTripMinutes?: OrBlank<number | RangeOf<number>>;
    /** 取水水平距离（米） · horizontal distance to water (m) · 湘政发〔2017〕12号 十（三）; T/CHES 18-2018 摘要 */
    horizontalMetres?: OrBlank<number | RangeOf<number>>;
    /** 取水垂直高差（米） · vertical distance to water (m) · 湘政发〔2017〕12号 十（三）; T/CHES 18-2018 摘要 */
    verticalMetres?: OrBlank<number | RangeOf<number>>;
    /** 年缺水天数（天/年） · days short of water (days/year) · 湘政发〔2017〕12号 十（三）; T/CHES 18-2018 摘要 */
    shortDaysPerYear?: OrBlank<number | RangeOf<number>>;
  }>;
  /** 名册所填保障情况 · as a list attests it */
  attested?: OrBlank<{
    /** 名册所填吃饭有保障 · food attested */
    food?: OrBlank<boolean>;
    /** 名册所填穿衣有保障 · clothing attested */
    clothing?: OrBlank<boolean>;
    /** 名册所填义务教育有保障 · compulsory education attested */
    education?: OrBlank<boolean>;
    /** 名册所填基本医疗有保障 · basic medical care attested */
    medical?: OrBlank<boolean>;
    /** 名册所填住房安全有保障 · safe housing attested */
    housing?: OrBlank<boolean>;
    /** 名册所填饮水安全有保障 · safe drinking water attested */
    water?: OrBlank<boolean>;
  }>;
  /** 住房 · housing */
  housing?: OrBlank<{
    /** 住房安全等级: A = A级; B = B级; C = C级; D = D级; none = 无房 · safety grade of the house: A = A; B = B; C = C; D = D; none = no house · 湘政发〔2017〕12号 一（四） */
    grade?: OrBlank<'A' | 'B' | 'C' | 'D' | 'none'>;
    /** 危房户 · in a dangerous house · 湘政发〔2017〕12号 一（四） */
    dangerous?: OrBlank<boolean>;
    /** 住房安全保障方式: renovation = 危房改造已验收; relocation = 已搬迁入住; otherHome = 另有安全住房; nothing = 无 · made safe by: renovation = renovated; relocation = relocated; otherHome = another safe home; nothing = nothing · 湘政发〔2017〕12号 一（四） */
    safeBy?: OrBlank<'renovation' | 'relocation' | 'otherHome' | 'nothing'>;
  }>;
  /** 建档立卡 · poverty register */
  register?: OrBlank<{
    /** 建档立卡状态: registered = 未脱贫; returned = 返贫; exited = 已脱贫（享受政策）; noLongerSupported = 不再享受政策; notRegistered = 未建档立卡 · register status: registered = registered as poor; returned = fallen back into poverty; exited = exited, still supported; noLongerSupported = exited, no longer supported; notRegistered = never registered · 湘政发〔2017〕12号 十一（三）; 四（二）; 专栏10; 十一（四）; 专栏14（二）; 五（二）; 专栏12（二）; 专栏12（五）; 六（二）; 湘政函〔2018〕45号; 国发〔2015〕52号 二（一） */
    status?: OrBlank<'registered' | 'returned' | 'exited' | 'noLongerSupported' | 'notRegistered'>;
    /** 脱贫日期 · date of exit · 湘政发〔2017〕12号 四（二） */
    exitDate?: OrBlank<string>;
    /** 建档立卡日期 · date of registration */
    since?: OrBlank<string>;
  }>;
  /** 认可脱贫工作 · recognises */
  recognises?: OrBlank<boolean>;
  /** 分户情况 · split of households */
  splitFrom?: OrBlank<{
    /** 分户前的户编号 · id of the household it was split from */
    id?: OrBlank<string>;
    /** 分户日期 · date of the split */
    date?: OrBlank<string>;
  }>;
  /** 退出程序 · procedure of exit */
  procedure?: OrBlank<{
    /** 民主评议 · the review */
    review?: OrBlank<{
      /** 民主评议是否完成 · the review done · 厅字〔2016〕16号 摘要; 慈利县脱贫验收报道2017 */
      done?: OrBlank<boolean>;
      /** 民主评议日期 · date of the review · 厅字〔2016〕16号 摘要 */
      date?: OrBlank<string>;
      /** 民主评议由谁办理: villageCommittees = 村“两委”; workTeam = 驻村工作队; villageAndTeam = 村“两委”会同驻村工作队; villagersPanel = 村民代表评议小组; other = 其他 · the review by: villageCommittees = village Party branch and committee; workTeam = resident work team; villageAndTeam = village and resident work team; villagersPanel = panel of villagers' representatives; other = others · 厅字〔2016〕16号 摘要; 慈利县脱贫验收报道2017 */
      by?: OrBlank<'villageCommittees' | 'workTeam' | 'villageAndTeam' | 'villagersPanel' | 'other'>;
    }>;
    /** 入户核实 · the verification */
    verification?: OrBlank<{
      /** 入户核实是否完成 · the verification done · 厅字〔2016〕16号 摘要 */
      done?: OrBlank<boolean>;
      /** 入户核实日期 · date of the verification · 厅字〔2016〕16号 摘要; 慈利县脱贫验收报道2017 */
      date?: OrBlank<string>;
      /** 入户核实由谁办理: villageCommittees = 村“两委”; workTeam = 驻村工作队; villageAndTeam = 村“两委”会同驻村工作队; township = 乡镇; county = 县级; other = 其他 · the verification by: villageCommittees = village Party branch and committee; workTeam = resident work team; villageAndTeam = village and resident work team; township = township; county = county; other = others · 厅字〔2016〕16号 摘要 */
      by?: OrBlank<'villageCommittees' | 'workTeam' | 'villageAndTeam' | 'township' | 'county' | 'other'>;
    }>;
    /** 拟退出户认可 · the household's consent */
    consent?: OrBlank<{
      /** 拟退出户认可是否完成 · the household's consent done · 厅字〔2016〕16号 摘要; 慈利县脱贫验收报道2017 */
      done?: OrBlank<boolean>;
      /** 拟退出户认可日期 · date of the household's consent · 厅字〔2016〕16号 摘要; 慈利县脱贫验收报道2017 */
      date?: OrBlank<string>;
      /** 拟退出户认可由谁作出: household = 本户; proxy = 他人代签 · the household's consent by: household = the household itself; proxy = somebody in its place · 厅字〔2016〕16号 摘要; 慈利县脱贫验收报道2017 */
      by?: OrBlank<'household' | 'proxy'>;
    }>;
    /** 公示 · publicity */
    publicity?: OrBlank<{
      /** 公示是否完成 · publicity done · 厅字〔2016〕16号 摘要 */
      done?: OrBlank<boolean>;
      /** 公示起始日 · first day of publicity · 厅字〔2016〕16号 摘要; 省扶贫办2020年8月27日答复; 江西贫困退出程序 摘要 */
      from?: OrBlank<string>;
      /** 公示截止日 · last day of publicity · 省扶贫办2020年8月27日答复; 江西贫困退出程序 摘要; 厅字〔2016〕16号 摘要 */
      to?: OrBlank<string>;
      /** 公示范围: village = 村内; township = 乡镇内; county = 县内; province = 全省 · place of publicity: village = in the village; township = in the township; county = in the county; province = in the province · 厅字〔2016〕16号 摘要 */
      place?: OrBlank<'village' | 'township' | 'county' | 'province'>;
      /** 尚未处理的异议（件） · objections not settled (objections) · 厅字〔2016〕16号 摘要 */
      openObjections?: OrBlank<number | RangeOf<number>>;
    }>;
    /** 公告 · the announcement */
    announcement?: OrBlank<{
      /** 公告是否完成 · the announcement done · 厅字〔2016〕16号 摘要 */
      done?: OrBlank<boolean>;
      /** 公告日期 · date of the announcement · 厅字〔2016〕16号 摘要; 湘政发〔2017〕12号 十一（三） */
      date?: OrBlank<string>;
      /** 公告由谁办理: villageCommittees = 村“两委”; workTeam = 驻村工作队; villageAndTeam = 村“两委”会同驻村工作队; township = 乡镇; county = 县级 · the announcement by: villageCommittees = village Party branch and committee; workTeam = resident work team; villageAndTeam = village and resident work team; township = township; county = county */
      by?: OrBlank<'villageCommittees' | 'workTeam' | 'villageAndTeam' | 'township' | 'county'>;
    }>;
    /** 销号 · striking off */
    struckOff?: OrBlank<{
      /** 销号是否完成 · striking off done · 湘政发〔2017〕12号 十一（三）; 厅字〔2016〕16号 摘要 */
      done?: OrBlank<boolean>;
      /** 销号日期 · date of striking off · 湘政发〔2017〕12号 十一（三）; 厅字〔2016〕16号 摘要 */
      date?: OrBlank<string>;
      /** 销号由谁办理: villageCommittees = 村“两委”; workTeam = 驻村工作队; villageAndTeam = 村“两委”会同驻村工作队; township = 乡镇; county = 县级 · striking off by: villageCommittees = village Party branch and committee; workTeam = resident work team; villageAndTeam = village and resident work team; township = township; county = county */
      by?: OrBlank<'villageCommittees' | 'workTeam' | 'villageAndTeam' | 'township' | 'county'>;
    }>;
  }>;
  /** 享受最低生活保障: rural = 农村低保; urban = 城市低保; none = 未享受 · minimum living allowance: rural = rural; urban = urban; none = none · 湘政发〔2017〕12号 专栏12（一）; 专栏14（二）; 五（二）; 专栏12（二）; 专栏12（五）; 六（二）; 国发〔2015〕52号 二（一） */
  minimumLiving?: OrBlank<'rural' | 'urban' | 'none'>;
  /** 家庭经济困难 · in economic hardship · 湘政发〔2017〕12号 五（二） */
  hardship?: OrBlank<boolean>;
  /** 易地扶贫搬迁 · relocation */
  relocation?: OrBlank<{
    /** 搬迁情况: planned = 列入搬迁计划; moved = 已搬迁; none = 非搬迁户 · relocation: planned = planned; moved = moved; none = none · 湘政发〔2017〕12号 四（二）; 专栏10; 四（一） */
    status?: OrBlank<'planned' | 'moved' | 'none'>;
    /** 安置住房面积（平方米） · floor area of the new house (m²) · 湘政发〔2017〕12号 四（二）; 专栏10 */
    floorArea?: OrBlank<number | RangeOf<number>>;
    /** 居住地“一方水土养不活一方人” · lives where the land cannot support its people · 湘政发〔2017〕12号 四（一） */
    unlivable?: OrBlank<boolean>;
    /** 自愿搬迁 · willing to move · 湘政发〔2017〕12号 四（一） */
    willing?: OrBlank<boolean>;
    /** 列入经批准的当年搬迁计划 · in the year's approved plan of relocation · 湘政发〔2017〕12号 四（一） */
    inAnnualPlan?: OrBlank<boolean>;
    /** 自行举债扩大安置住房面积 · borrowed to enlarge the new house · 湘政发〔2017〕12号 四（二） */
    borrowed?: OrBlank<boolean>;
    /** 举债日期 · date of borrowing · 湘政发〔2017〕12号 四（二） */
    borrowedOn?: OrBlank<string>;
  }>;
  /** 所在县类别: national = 国家重点（片区）县; provincial = 省重点（比照）县; none = 非贫困县 · tier of the county: national = national key or contiguous-area county; provincial = provincial key county; none = not a poverty county · 湘政发〔2017〕12号 七（三）; 专栏13（二）; 专栏13（一） */
  countyTier?: OrBlank<'national' | 'provincial' | 'none'>;
  /** 住在自然保护区、国家公园周边 · lives near a nature reserve or national park · 湘政发〔2017〕12号 七（三） */
  nearReserve?: OrBlank<boolean>;
  /** 经认定符合农村低保条件 · found to qualify for the rural minimum living allowance · 湘政发〔2017〕12号 专栏14（二） */
  allowanceConditions?: OrBlank<boolean>;
  /** 无法通过产业扶持和就业脱贫 · cannot leave poverty by industry or jobs · 湘政发〔2017〕12号 八（一） */
  beyondWork?: OrBlank<boolean>;
  /** 农村居民家庭 · rural household · 湘政发〔2017〕12号 六（三） */
  rural?: OrBlank<boolean>;
  /** 经认定为低收入家庭 · found to be a low-income family · 湘政发〔2017〕12号 专栏12（五）; 六（二）; 国发〔2015〕52号 二（一） */
  lowIncome?: OrBlank<boolean>;
  /** 未建档立卡的家庭经认定属于农村贫困家庭 · found to be a poor rural family though not registered · 湘政发〔2017〕12号 专栏12（二） */
  ruralPoor?: OrBlank<boolean>;
  /** 参与精准扶贫的新型农业经营组织 · farm business taking part in poverty alleviation · 湘政发〔2017〕12号 十一（四） */
  farmBusiness?: OrBlank<boolean>;
  /** 有帮扶责任人 · has a helper */
  helper?: OrBlank<boolean>;
  /** What sources say, by path of the field. */
  evidence?: OrBlank<Record<string, EvidenceItem[]>>;
  /** 备注数据（不参与认定） · free data */
  extra?: unknown;
}

/** A village as it is handed in. */
export interface VillageRecord {
  level: 'village';
  /** 编号 · id */
  id: string;
  /** 所属县编号 · county id */
  county?: OrBlank<string>;
  /** 村名 · name of the village */
  name?: OrBlank<string>;
  /** 认定日期 · date of judgement */
  asOf?: OrBlank<string>;
  /** 批准日期 · date of the decision */
  decidedOn?: OrBlank<string>;
  /** 农业户籍人口（人） · registered rural population (persons) · 湘政发〔2017〕12号 一（四） */
  registeredRuralPopulation?: OrBlank<number | RangeOf<number>>;
  /** 未脱贫人口（人） · persons still poor (persons) · 湘政发〔2017〕12号 一（四） */
  remainingPoorPersons?: OrBlank<number | RangeOf<number>>;
  /** 已公布的贫困发生率（%） · poverty incidence as published (%) · 湘政发〔2017〕12号 一（四） */
  incidence?: OrBlank<number | string | RangeOf<number | string>>;
  /** “12+1”任务 · the 12+1 tasks */
  tasks?: OrBlank<{
    /** 水到农家 · water to the households · 湘政发〔2017〕12号 一（四） */
    water?: OrBlank<boolean>;
    /** 电到农家 · power to the households · 湘政发〔2017〕12号 一（四） */
    power?: OrBlank<boolean>;
    /** 路到农家 · roads to the households · 湘政发〔2017〕12号 一（四） */
    roads?: OrBlank<boolean>;
    /** 业到农家 · industry for the households · 湘政发〔2017〕12号 一（四） */
    industry?: OrBlank<boolean>;
    /** 房到农家 · housing for the households · 湘政发〔2017〕12号 一（四） */
    housing?: OrBlank<boolean>;
    /** 环境整治到农家 · clean surroundings for the households · 湘政发〔2017〕12号 一（四） */
    environment?: OrBlank<boolean>;
    /** 就学落实 · schooling provided · 湘政发〔2017〕12号 一（四） */
    schooling?: OrBlank<boolean>;
    /** 就医落实 · health care provided · 湘政发〔2017〕12号 一（四） */
    healthcare?: OrBlank<boolean>;
    /** 养老落实 · old-age support provided · 湘政发〔2017〕12号 一（四） */
    pension?: OrBlank<boolean>;
    /** 低保落实 · minimum living allowance provided · 湘政发〔2017〕12号 一（四） */
    minimumLiving?: OrBlank<boolean>;
    /** 五保落实 · five guarantees provided · 湘政发〔2017〕12号 一（四） */
    fiveGuarantees?: OrBlank<boolean>;
    /** 发展集体经济落实 · collective economy developed · 湘政发〔2017〕12号 一（四） */
    collectiveEconomy?: OrBlank<boolean>;
    /** 基层组织建设加强 · local organization strengthened · 湘政发〔2017〕12号 一（四） */
    organization?: OrBlank<boolean>;
  }>;
  /** 村集体经济年收入（元/年） · collective income of the village (yuan/year) · 湘政发〔2017〕12号 专栏1 */
  collectiveIncome?: OrBlank<number | string | RangeOf<number | string>>;
  /** 基础设施和公共服务基本完善 · infrastructure and public services basically complete · 湘政发〔2017〕12号 一（四） */
  services?: OrBlank<boolean>;
  /** 建档立卡户数（户） · registered households (households) */
  registeredHouseholds?: OrBlank<number | RangeOf<number>>;
  /** 建档立卡人口（人） · registered persons (persons) */
  registeredPersons?: OrBlank<number | RangeOf<number>>;
  /** 偏远村 · remote */
  remote?: OrBlank<boolean>;
  /** 贫困村名单 · list of poverty villages */
  register?: OrBlank<{
    /** 贫困村状态: povertyVillage = 贫困村; exited = 已退出; none = 非贫困村 · status: povertyVillage = poverty village; exited = exited; none = not a poverty village · 湘政发〔2017〕12号 六（一）; 十一（三）; 湘办〔2016〕31号 */
    status?: OrBlank<'povertyVillage' | 'exited' | 'none'>;
    /** 退出年度（年度） · year of exit ((year)) · 湘政发〔2017〕12号 十一（三）; 湘办〔2016〕31号 */
    exitYear?: OrBlank<number | RangeOf<number>>;
  }>;
  /** 有驻村工作队 · has a resident work team */
  workTeam?: OrBlank<boolean>;
  /** 医疗卫生设施 · medical facilities */
  facilities?: OrBlank<{
    /** 村卫生室数（所） · village clinics (of them) · 湘政发〔2017〕12号 专栏12（四） */
    rooms?: OrBlank<number | RangeOf<number>>;
    /** 其中：标准化卫生室数（所） · of which standard ones (of them) · 湘政发〔2017〕12号 六（一） */
    standardRooms?: OrBlank<number | RangeOf<number>>;
  }>;
  /** 退出程序 · procedure of exit */
  procedure?: OrBlank<{
    /** 申请 · the application */
    application?: OrBlank<{
      /** 申请是否完成 · the application done · 厅字〔2016〕16号 摘要; 出处待查 */
      done?: OrBlank<boolean>;
      /** 申请日期 · date of the application · 厅字〔2016〕16号 摘要; 出处待查 */
      date?: OrBlank<string>;
      /** 申请由谁办理: villageCommittees = 村“两委”; workTeam = 驻村工作队; villageAndTeam = 村“两委”会同驻村工作队; township = 乡镇; county = 县级 · the application by: villageCommittees = village Party branch and committee; workTeam = resident work team; villageAndTeam = village and resident work team; township = township; county = county */
      by?: OrBlank<'villageCommittees' | 'workTeam' | 'villageAndTeam' | 'township' | 'county'>;
    }>;
    /** 核实 · the verification */
    verification?: OrBlank<{
      /** 核实是否完成 · the verification done · 厅字〔2016〕16号 摘要; 出处待查 */
      done?: OrBlank<boolean>;
      /** 核实日期 · date of the verification · 厅字〔2016〕16号 摘要; 出处待查 */
      date?: OrBlank<string>;
      /** 核实由谁办理: township = 乡镇; county = 县级; other = 其他 · the verification by: township = township; county = county; other = others */
      by?: OrBlank<'township' | 'county' | 'other'>;
    }>;
    /** 公示 · publicity */
    publicity?: OrBlank<{
      /** 公示是否完成 · publicity done · 厅字〔2016〕16号 摘要; 出处待查 */
      done?: OrBlank<boolean>;
      /** 公示起始日 · first day of publicity · 厅字〔2016〕16号 摘要; 出处待查 */
      from?: OrBlank<string>;
      /** 公示截止日 · last day of publicity · 厅字〔2016〕16号 摘要; 出处待查 */
      to?: OrBlank<string>;
      /** 公示范围: village = 村内; township = 乡镇内; county = 县内; province = 全省 · place of publicity: village = in the village; township = in the township; county = in the county; province = in the province · 厅字〔2016〕16号 摘要; 出处待查 */
      place?: OrBlank<'village' | 'township' | 'county' | 'province'>;
      /** 尚未处理的异议（件） · objections not settled (objections) · 厅字〔2016〕16号 摘要; 出处待查 */
      openObjections?: OrBlank<number | RangeOf<number>>;
    }>;
    /** 公告 · the announcement */
    announcement?: OrBlank<{
      /** 公告是否完成 · the announcement done · 厅字〔2016〕16号 摘要; 出处待查 */
      done?: OrBlank<boolean>;
      /** 公告日期 · date of the announcement · 厅字〔2016〕16号 摘要; 出处待查 */
      date?: OrBlank<string>;
      /** 公告由谁办理: township = 乡镇; county = 县级 · the announcement by: township = township; county = county */
      by?: OrBlank<'township' | 'county'>;
    }>;
  }>;
  /** What sources say, by path of the field. */
  evidence?: OrBlank<Record<string, EvidenceItem[]>>;
  /** 备注数据（不参与认定） · free data */
  extra?: unknown;
}

/** A township as it is handed in. */
export interface TownshipRecord {
  level: 'township';
  /** 编号 · id */
  id: string;
  /** 所属县编号 · county id */
  county?: OrBlank<string>;
  /** 乡镇名 · name of the township */
  name?: OrBlank<string>;
  /** 认定日期 · date of judgement */
  asOf?: OrBlank<string>;
  /** 批准日期 · date of the decision */
  decidedOn?: OrBlank<string>;
  /** 医疗卫生设施 · medical facilities */
  facilities?: OrBlank<{
    /** 政府举办的乡镇卫生院数（所） · clinics run by the government (of them) · 湘政发〔2017〕12号 专栏12（四） */
    governmentClinics?: OrBlank<number | RangeOf<number>>;
    /** 标准化卫生院数（所） · standard clinics (of them) · 湘政发〔2017〕12号 六（一） */
    standardClinics?: OrBlank<number | RangeOf<number>>;
  }>;
  /** What sources say, by path of the field. */
  evidence?: OrBlank<Record<string, EvidenceItem[]>>;
  /** 备注数据（不参与认定） · free data */
  extra?: unknown;
}

/** A county as it is handed in. */
export interface CountyRecord {
  level: 'county';
  /** 编号 · id */
  id: string;
  /** 县名 · name of the county */
  name?: OrBlank<string>;
  /** 认定日期 · date of judgement */
  asOf?: OrBlank<string>;
  /** 批准日期 · date of the decision */
  decidedOn?: OrBlank<string>;
  /** 农业户籍人口（人） · registered rural population (persons) · 湘政发〔2017〕12号 一（四） */
  registeredRuralPopulation?: OrBlank<number | RangeOf<number>>;
  /** 未脱贫人口（人） · persons still poor (persons) · 湘政发〔2017〕12号 一（四） */
  remainingPoorPersons?: OrBlank<number | RangeOf<number>>;
  /** 已公布的贫困发生率（%） · poverty incidence as published (%) · 湘政发〔2017〕12号 一（四） */
  incidence?: OrBlank<number | string | RangeOf<number | string>>;
  /** 农民人均可支配收入（元/人·年） · rural disposable income per person (yuan/person/year) · 湘政发〔2017〕12号 一（四） */
  ruralDisposableIncome?: OrBlank<number | string | RangeOf<number | string>>;
  /** 农民人均可支配收入增速（%） · growth of rural disposable income (%) · 湘政发〔2017〕12号 一（四） */
  ruralIncomeGrowth?: OrBlank<number | string | RangeOf<number | string>>;
  /** 全省农村居民人均可支配收入增速（%） · growth of rural disposable income, province (%) · 湘政发〔2017〕12号 一（四） */
  provinceRuralIncomeGrowth?: OrBlank<number | string | RangeOf<number | string>>;
  /** 易地扶贫搬迁 · relocation */
  relocation?: OrBlank<{
    /** 计划搬迁人数（人） · persons planned to move (persons) · 湘政发〔2017〕12号 一（四） */
    planned?: OrBlank<number | RangeOf<number>>;
    /** 完成搬迁人数（人） · persons moved (persons) · 湘政发〔2017〕12号 一（四） */
    completed?: OrBlank<number | RangeOf<number>>;
  }>;
  /** 贫困村 · poverty villages */
  povertyVillages?: OrBlank<{
    /** 贫困村总数（个村） · poverty villages (villages) · 湘政发〔2017〕12号 一（四） */
    total?: OrBlank<number | RangeOf<number>>;
    /** 已退出贫困村数（个村） · poverty villages that have exited (villages) · 湘政发〔2017〕12号 一（四） */
    exited?: OrBlank<number | RangeOf<number>>;
  }>;
  /** 基础设施和公共服务 · infrastructure and public services */
  services?: OrBlank<{
    /** 出行难解决 · transport solved · 湘政发〔2017〕12号 一（四） */
    transport?: OrBlank<boolean>;
    /** 上学难解决 · schooling solved · 湘政发〔2017〕12号 一（四） */
    schooling?: OrBlank<boolean>;
    /** 就医难解决 · health care solved · 湘政发〔2017〕12号 一（四） */
    healthcare?: OrBlank<boolean>;
    /** 社会保障全覆盖 · social security for all · 湘政发〔2017〕12号 一（四） */
    socialSecurity?: OrBlank<boolean>;
    /** 基础设施明显改善 · infrastructure clearly improved · 湘政发〔2017〕12号 一（四） */
    infrastructure?: OrBlank<boolean>;
    /** 县域经济发展壮大 · county economy grown · 湘政发〔2017〕12号 一（四） */
    economy?: OrBlank<boolean>;
    /** 生态环境有效改善 · environment effectively improved · 湘政发〔2017〕12号 一（四） */
    environment?: OrBlank<boolean>;
  }>;
  /** 所属市州 · prefecture */
  prefecture?: OrBlank<string>;
  /** 贫困县名单 · list of poverty counties */
  register?: OrBlank<{
    /** 贫困县状态: povertyCounty = 贫困县; exited = 已摘帽; none = 非贫困县 · status: povertyCounty = poverty county; exited = exited; none = not a poverty county · 湘政发〔2017〕12号 专栏12（四）; 六（一）; 十一（三）; 湘办〔2016〕31号 */
    status?: OrBlank<'povertyCounty' | 'exited' | 'none'>;
    /** 摘帽年度（年度） · year of exit ((year)) · 湘政发〔2017〕12号 十一（三）; 湘办〔2016〕31号 */
    exitYear?: OrBlank<number | RangeOf<number>>;
  }>;
  /** 农村低保标准（元/人·年） · rural minimum living allowance (yuan/person/year) · 湘政发〔2017〕12号 专栏14（一） */
  ruralAllowance?: OrBlank<number | string | RangeOf<number | string>>;
  /** 总人口（人） · population (persons) · 湘政发〔2017〕12号 六（一） */
  population?: OrBlank<number | RangeOf<number>>;
  /** 医疗卫生设施 · medical facilities */
  facilities?: OrBlank<{
    /** 县级公立医院数（所） · public hospitals of the county (of them) · 湘政发〔2017〕12号 专栏12（四） */
    publicHospitals?: OrBlank<number | RangeOf<number>>;
    /** 达到二级标准的医院数（所） · hospitals of the second grade (of them) · 湘政发〔2017〕12号 六（一） */
    secondGradeHospitals?: OrBlank<number | RangeOf<number>>;
    /** 其中：达到二级甲等水平的医院数（所） · of which of its upper class (of them) · 湘政发〔2017〕12号 六（一） */
    upperSecondGradeHospitals?: OrBlank<number | RangeOf<number>>;
    /** 乡村医生人数（人） · rural doctors (persons) · 湘政发〔2017〕12号 六（一） */
    ruralDoctors?: OrBlank<number | RangeOf<number>>;
  }>;
  /** 县类别: national = 国家重点（片区）县; provincial = 省重点（比照）县; none = 非贫困县 · tier: national = national key or contiguous-area county; provincial = provincial key county; none = not a poverty county · 国开办发〔2017〕56号 第二条; 《瞭望》2017年11月6日 */
  tier?: OrBlank<'national' | 'provincial' | 'none'>;
  /** 摘帽程序 · procedure of exit */
  procedure?: OrBlank<{
    /** 县级申请 · the application */
    application?: OrBlank<{
      /** 县级申请是否完成 · the application done · 《瞭望》2017年11月6日; 湖南贫困县摘帽公示2019 */
      done?: OrBlank<boolean>;
      /** 县级申请日期 · date of the application · 《瞭望》2017年11月6日; 湖南贫困县摘帽公示2019 */
      date?: OrBlank<string>;
      /** 县级申请由谁办理: county = 县级; prefecture = 市州; province = 省级部门; thirdParty = 第三方评估机构; experts = 专家组; leadingGroup = 省扶贫开发领导小组; provincialGovernment = 省人民政府 · the application by: county = county; prefecture = prefecture; province = provincial department; thirdParty = third-party assessor; experts = panel of experts; leadingGroup = provincial leading group; provincialGovernment = provincial government */
      by?: OrBlank<
        'county' | 'prefecture' | 'province' | 'thirdParty' | 'experts' | 'leadingGroup' | 'provincialGovernment'
      >;
    }>;
    /** 市级初审 · the first review */
    prefectureReview?: OrBlank<{
      /** 市级初审是否完成 · the first review done · 《瞭望》2017年11月6日; 湖南贫困县摘帽公示2019 */
      done?: OrBlank<boolean>;
      /** 市级初审日期 · date of the first review · 《瞭望》2017年11月6日; 湖南贫困县摘帽公示2019 */
      date?: OrBlank<string>;
      /** 市级初审由谁办理: county = 县级; prefecture = 市州; province = 省级部门; thirdParty = 第三方评估机构; experts = 专家组; leadingGroup = 省扶贫开发领导小组; provincialGovernment = 省人民政府 · the first review by: county = county; prefecture = prefecture; province = provincial department; thirdParty = third-party assessor; experts = panel of experts; leadingGroup = provincial leading group; provincialGovernment = provincial government · 《瞭望》2017年11月6日; 湖南贫困县摘帽公示2019 */
      by?: OrBlank<
        'county' | 'prefecture' | 'province' | 'thirdParty' | 'experts' | 'leadingGroup' | 'provincialGovernment'
      >;
    }>;
    /** 省级核查 · the provincial check */
    provincialCheck?: OrBlank<{
      /** 省级核查是否完成 · the provincial check done · 《瞭望》2017年11月6日; 湖南贫困县摘帽公示2019 */
      done?: OrBlank<boolean>;
      /** 省级核查日期 · date of the provincial check · 《瞭望》2017年11月6日; 湖南贫困县摘帽公示2019 */
      date?: OrBlank<string>;
      /** 省级核查由谁办理: county = 县级; prefecture = 市州; province = 省级部门; thirdParty = 第三方评估机构; experts = 专家组; leadingGroup = 省扶贫开发领导小组; provincialGovernment = 省人民政府 · the provincial check by: county = county; prefecture = prefecture; province = provincial department; thirdParty = third-party assessor; experts = panel of experts; leadingGroup = provincial leading group; provincialGovernment = provincial government · 《瞭望》2017年11月6日; 湖南贫困县摘帽公示2019 */
      by?: OrBlank<
        'county' | 'prefecture' | 'province' | 'thirdParty' | 'experts' | 'leadingGroup' | 'provincialGovernment'
      >;
    }>;
    /** 第三方评估 · the third-party assessment */
    thirdParty?: OrBlank<{
      /** 第三方评估是否完成 · the third-party assessment done · 湖南贫困县摘帽公示2019 */
      done?: OrBlank<boolean>;
      /** 第三方评估日期 · date of the third-party assessment · 湖南贫困县摘帽公示2019; 《瞭望》2017年11月6日 */
      date?: OrBlank<string>;
      /** 第三方评估由谁办理: county = 县级; prefecture = 市州; province = 省级部门; thirdParty = 第三方评估机构; experts = 专家组; leadingGroup = 省扶贫开发领导小组; provincialGovernment = 省人民政府 · the third-party assessment by: county = county; prefecture = prefecture; province = provincial department; thirdParty = third-party assessor; experts = panel of experts; leadingGroup = provincial leading group; provincialGovernment = provincial government · 湖南贫困县摘帽公示2019 */
      by?: OrBlank<
        'county' | 'prefecture' | 'province' | 'thirdParty' | 'experts' | 'leadingGroup' | 'provincialGovernment'
      >;
    }>;
    /** 专家评审 · the expert review */
    expertReview?: OrBlank<{
      /** 专家评审是否完成 · the expert review done · 湖南贫困县摘帽公示2019 */
      done?: OrBlank<boolean>;
      /** 专家评审日期 · date of the expert review · 湖南贫困县摘帽公示2019 */
      date?: OrBlank<string>;
      /** 专家评审由谁办理: county = 县级; prefecture = 市州; province = 省级部门; thirdParty = 第三方评估机构; experts = 专家组; leadingGroup = 省扶贫开发领导小组; provincialGovernment = 省人民政府 · the expert review by: county = county; prefecture = prefecture; province = provincial department; thirdParty = third-party assessor; experts = panel of experts; leadingGroup = provincial leading group; provincialGovernment = provincial government */
      by?: OrBlank<
        'county' | 'prefecture' | 'province' | 'thirdParty' | 'experts' | 'leadingGroup' | 'provincialGovernment'
      >;
    }>;
    /** 省领导小组审定 · the decision of the leading group */
    decision?: OrBlank<{
      /** 省领导小组审定是否完成 · the decision of the leading group done · 《瞭望》2017年11月6日; 湖南贫困县摘帽公示2019 */
      done?: OrBlank<boolean>;
      /** 省领导小组审定日期 · date of the decision of the leading group · 《瞭望》2017年11月6日; 湖南贫困县摘帽公示2019; 国开办发〔2017〕56号 第三条; 第二条 */
      date?: OrBlank<string>;
      /** 省领导小组审定由谁作出: county = 县级; prefecture = 市州; province = 省级部门; thirdParty = 第三方评估机构; experts = 专家组; leadingGroup = 省扶贫开发领导小组; provincialGovernment = 省人民政府 · the decision of the leading group by: county = county; prefecture = prefecture; province = provincial department; thirdParty = third-party assessor; experts = panel of experts; leadingGroup = provincial leading group; provincialGovernment = provincial government · 《瞭望》2017年11月6日; 湖南贫困县摘帽公示2019 */
      by?: OrBlank<
        'county' | 'prefecture' | 'province' | 'thirdParty' | 'experts' | 'leadingGroup' | 'provincialGovernment'
      >;
    }>;
    /** 公示 · publicity */
    publicity?: OrBlank<{
      /** 公示是否完成 · publicity done · 《瞭望》2017年11月6日; 湖南贫困县摘帽公示2019 */
      done?: OrBlank<boolean>;
      /** 公示起始日 · first day of publicity · 《瞭望》2017年11月6日; 湖南贫困县摘帽公示2019; 国开办发〔2017〕56号 第三条 */
      from?: OrBlank<string>;
      /** 公示截止日 · last day of publicity · 国开办发〔2017〕56号 第三条; 湖南贫困县摘帽公示2019; 《瞭望》2017年11月6日 */
      to?: OrBlank<string>;
      /** 公示范围: village = 村内; township = 乡镇内; county = 县内; province = 全省 · place of publicity: village = in the village; township = in the township; county = in the county; province = in the province · 《瞭望》2017年11月6日; 湖南贫困县摘帽公示2019 */
      place?: OrBlank<'village' | 'township' | 'county' | 'province'>;
      /** 尚未处理的异议（件） · objections not settled (objections) · 《瞭望》2017年11月6日; 湖南贫困县摘帽公示2019 */
      openObjections?: OrBlank<number | RangeOf<number>>;
    }>;
    /** 向国务院扶贫开发领导小组报告 · the report to the State Council group */
    stateReport?: OrBlank<{
      /** 向国务院扶贫开发领导小组报告是否完成 · the report to the State Council group done · 国开办发〔2017〕56号 第二条; 《瞭望》2017年11月6日 */
      done?: OrBlank<boolean>;
      /** 向国务院扶贫开发领导小组报告日期 · date of the report to the State Council group · 国开办发〔2017〕56号 第二条; 《瞭望》2017年11月6日 */
      date?: OrBlank<string>;
      /** 向国务院扶贫开发领导小组报告由谁办理: county = 县级; prefecture = 市州; province = 省级部门; thirdParty = 第三方评估机构; experts = 专家组; leadingGroup = 省扶贫开发领导小组; provincialGovernment = 省人民政府 · the report to the State Council group by: county = county; prefecture = prefecture; province = provincial department; thirdParty = third-party assessor; experts = panel of experts; leadingGroup = provincial leading group; provincialGovernment = provincial government */
      by?: OrBlank<
        'county' | 'prefecture' | 'province' | 'thirdParty' | 'experts' | 'leadingGroup' | 'provincialGovernment'
      >;
    }>;
    /** 专项评估检查 · the special evaluation */
    stateEvaluation?: OrBlank<{
      /** 专项评估检查是否完成 · the special evaluation done · 国开办发〔2017〕56号 第二条; 《瞭望》2017年11月6日 */
      done?: OrBlank<boolean>;
      /** 专项评估检查日期 · date of the special evaluation · 国开办发〔2017〕56号 第二条; 《瞭望》2017年11月6日 */
      date?: OrBlank<string>;
      /** 专项评估检查由谁办理: county = 县级; prefecture = 市州; province = 省级部门; thirdParty = 第三方评估机构; experts = 专家组; leadingGroup = 省扶贫开发领导小组; provincialGovernment = 省人民政府; stateLeadingGroup = 国务院扶贫开发领导小组 · the special evaluation by: county = county; prefecture = prefecture; province = provincial department; thirdParty = third-party assessor; experts = panel of experts; leadingGroup = provincial leading group; provincialGovernment = provincial government; stateLeadingGroup = State Council leading group */
      by?: OrBlank<
        | 'county'
        | 'prefecture'
        | 'province'
        | 'thirdParty'
        | 'experts'
        | 'leadingGroup'
        | 'provincialGovernment'
        | 'stateLeadingGroup'
      >;
    }>;
    /** 省政府批准 · the approval */
    approval?: OrBlank<{
      /** 省政府批准是否完成 · the approval done · 《瞭望》2017年11月6日; 湖南贫困县摘帽公示2019 */
      done?: OrBlank<boolean>;
      /** 省政府批准日期 · date of the approval · 国开办发〔2017〕56号 第二条; 《瞭望》2017年11月6日; 湖南贫困县摘帽公示2019 */
      date?: OrBlank<string>;
      /** 省政府批准由谁作出: county = 县级; prefecture = 市州; province = 省级部门; thirdParty = 第三方评估机构; experts = 专家组; leadingGroup = 省扶贫开发领导小组; provincialGovernment = 省人民政府 · the approval by: county = county; prefecture = prefecture; province = provincial department; thirdParty = third-party assessor; experts = panel of experts; leadingGroup = provincial leading group; provincialGovernment = provincial government · 《瞭望》2017年11月6日; 湖南贫困县摘帽公示2019 */
      by?: OrBlank<
        'county' | 'prefecture' | 'province' | 'thirdParty' | 'experts' | 'leadingGroup' | 'provincialGovernment'
      >;
    }>;
  }>;
  /** What sources say, by path of the field. */
  evidence?: OrBlank<Record<string, EvidenceItem[]>>;
  /** 备注数据（不参与认定） · free data */
  extra?: unknown;
}

/** A record of any level, as it is handed in. */
export type TuopinRecord = HouseholdRecord | VillageRecord | TownshipRecord | CountyRecord;

/** The id of a verdict or a measure. */
export type RuleId =
  | 'household/exit'
  | 'household/identify'
  | 'household/reentry'
  | 'household/procedure'
  | 'household/relocationFloorArea'
  | 'village/facilities'
  | 'village/exit'
  | 'village/procedure'
  | 'township/facilities'
  | 'county/exit'
  | 'county/procedure'
  | 'county/facilities'
  | 'county/allowanceStandard'
  | 'measure/agriculturalInsurance'
  | 'measure/dangerousHouse'
  | 'measure/ecologicalPost'
  | 'measure/forestRanger'
  | 'measure/fisheryGuard'
  | 'measure/reservePost'
  | 'measure/jobService'
  | 'measure/reimbursement'
  | 'measure/deductible'
  | 'measure/payAfterTreatment'
  | 'measure/premiumSubsidy'
  | 'measure/minimumLiving'
  | 'measure/registerEntry'
  | 'measure/minimumLivingBackstop'
  | 'measure/lowestPensionTier'
  | 'measure/pensionInFull'
  | 'measure/pensionInPart'
  | 'measure/childRehabilitation'
  | 'measure/cancerScreening'
  | 'measure/iodisedSalt'
  | 'measure/relocation'
  | 'measure/seniorHighTuition'
  | 'measure/diseaseTreatment'
  | 'measure/cataractTreatment'
  | 'measure/seriousIllnessAid'
  | 'measure/householdSupport'
  | 'measure/tuitionCompensation'
  | 'measure/studyGrant'
  | 'measure/trainingGrant'
  | 'measure/villageSupport'
  | 'measure/countySupport';

/** An option for each reading that is chosen; the first is the default. */
export type ReadingChoices = {
  /** 采用的贫困标准系列: hunan = 湖南省标准; national = 国家统计局历年现价标准; sixPercent = 每年递增6%的标准 · which series of poverty lines: hunan = Hunan's own line; national = national line at current prices; sixPercent = line raised by 6 % a year */
  readonly povertyLine?: 'hunan' | 'national' | 'sixPercent';
  /** 收入恰好等于标准时: atLeast = 算达标（达到或超过）; above = 不算达标（须超过） · income exactly on the line: atLeast = met (reaches or exceeds); above = not met (must exceed) */
  readonly incomeBound?: 'atLeast' | 'above';
  /** 人均收入的人口数: allMembers = 全部家庭成员; sharing = 与户主共享收支的成员 · persons the income is divided by: allMembers = all members; sharing = members who share income and spending */
  readonly householdSize?: 'allMembers' | 'sharing';
  /** 一次性或专项补助: counted = 计入收入; excluded = 不计入收入 · one-off or tied transfers: counted = count as income; excluded = do not count */
  readonly oneOffTransfers?: 'counted' | 'excluded';
  /** 安全饮水是否必须达标: advisory = 仅供参考; required = 必须达标 · whether safe drinking water is required: advisory = advisory; required = required */
  readonly drinkingWater?: 'advisory' | 'required';
  /** 贫困发生率恰为上限时: below = 不算达标（须低于）; atMost = 算达标（含本数） · incidence exactly on the limit: below = not met (must be below); atMost = met (the limit included) */
  readonly incidenceBound?: 'below' | 'atMost';
  /** 村集体经济收入是否必须达标: advisory = 预期性指标，仅供参考; required = 必须达标 · whether the collective income is required: advisory = an expected figure, advisory; required = required */
  readonly collectiveIncome?: 'advisory' | 'required';
  /** 村基础设施和公共服务是否必须完善: required = 必须; advisory = 仅供参考 · whether village services are required: required = required; advisory = advisory */
  readonly villageServices?: 'required' | 'advisory';
  /** 其他年份收入目标的测算方法: linear = 按等额递增; geometric = 按等比递增 · how the income target of other years is computed: linear = by equal amounts; geometric = by equal ratios */
  readonly incomePath?: 'linear' | 'geometric';
  /** 收入增速高于全省是否必须达标: required = 必须; advisory = 仅供参考 · whether growth above the province is required: required = required; advisory = advisory */
  readonly incomeGrowth?: 'required' | 'advisory';
  /** 完成率或退出率恰为下限时: atLeast = 算达标（含本数）; above = 不算达标（须超过） · a rate exactly on the minimum: atLeast = met (the minimum included); above = not met (must exceed) */
  readonly rateBound?: 'atLeast' | 'above';
  /** 县基础设施和公共服务是否必须达标: advisory = 未量化目标，仅供参考; required = 必须达标 · whether county services are required: advisory = goals without figures, advisory; required = required */
  readonly countyServices?: 'advisory' | 'required';
  /** 农民收入恰好等于目标时: atLeast = 算达标（达到或超过）; above = 不算达标（须超过） · rural income exactly on the target: atLeast = met (reaches or exceeds); above = not met (must exceed) */
  readonly countyIncomeBound?: 'atLeast' | 'above';
  /** 名册所填“是否有保障”: counted = 缺少具体数据时以名册所填为准; ignored = 不采用名册所填，逐项核查 · what lists attest of a guarantee: counted = decides where details are missing; ignored = not taken; every item is checked */
  readonly attestation?: 'counted' | 'ignored';
  /** 贫困户按什么识别: incomeOrGuarantee = 收入低于标准，或“两不愁三保障”有缺项; income = 只看收入是否低于标准 · what a household is identified by: incomeOrGuarantee = income below the line, or a basic need unsecured; income = income below the line alone */
  readonly identification?: 'incomeOrGuarantee' | 'income';
  /** 搬迁对象是否必须列入年度搬迁计划: advisory = 仅供参考; required = 必须 · whether a household to be relocated has to be in the year's plan: advisory = advisory; required = required */
  readonly relocationPlan?: 'advisory' | 'required';
  /** 户脱贫后继续享受政策到何时: toEnd = 到2020年底攻坚期结束; unstated = 未见规定，待核实 · how long a household keeps its support after exit: toEnd = to the end of the campaign in 2020; unstated = not stated, so left open */
  readonly householdSupport?: 'toEnd' | 'unstated';
  /** 生态保护区公益岗位安排哪些人: county = 国家重点（片区）县的贫困人口; nearby = 其中住在保护区、国家公园周边的 · who is given the posts in reserves: county = poor people of the 40 national counties; nearby = of them, those who live near a reserve or park */
  readonly reservePosts?: 'county' | 'nearby';
  /** 低保标准达标期限“2017年前”: within2017 = 2017年底前; before2017 = 2016年底前 · the deadline "before 2017" of the rural allowance: within2017 = by the end of 2017; before2017 = by the end of 2016 */
  readonly allowanceDeadline?: 'within2017' | 'before2017';
  /** 基层服务3年以上怎样算: served = 已服务满3年; agreed = 约定服务3年以上即可 · how three years of grass-roots service are counted: served = served in full; agreed = agreed for at least that long */
  readonly graduateService?: 'served' | 'agreed';
  /** 贫困户退出公示是否须满规定天数: none = 不要求天数; sevenDays = 不少于7天 · how long publicity for a household must last: none = no days asked for; sevenDays = seven days or more */
  readonly householdPublicityDays?: 'none' | 'sevenDays';
  /** 贫困县摘帽公示是否须满规定天数: sevenDays = 不少于7天; none = 不要求天数 · how long publicity for a county must last: sevenDays = seven days or more; none = no days asked for */
  readonly countyPublicityDays?: 'sevenDays' | 'none';
  /** 大病集中救治中“儿童”的年龄: upTo14 = 不满15周岁（含14周岁）; under18 = 不满18周岁 · the age of a child in the treatment of serious diseases: upTo14 = up to 14; under18 = under 18 */
  readonly childAge?: 'upTo14' | 'under18';
  /** 报销比例“提高10%”的含义: points = 提高10个百分点; percent = 在原比例基础上提高10% · what reimbursement raised by 10 % means: points = by 10 percentage points; percent = by 10 % of the rate */
  readonly reimbursementIncrease?: 'points' | 'percent';
  /** “30万人以上”的县是否包括30万人: atLeast = 包括; above = 不包括（须超过） · whether a county of exactly 300,000 people is one of 300,000 and more: atLeast = it is; above = it is not (must exceed) */
  readonly largeCounty?: 'atLeast' | 'above';
  /** 危房改造包括哪些等级: stock = C级、D级危房和无房户; dOnly = 仅D级危房和无房户 · which grades of houses are renovated: stock = grades C and D, and no house; dOnly = grade D and no house only */
  readonly dangerousHouseGrade?: 'stock' | 'dOnly';
  /** 贫困县摘帽公示与审定的先后: either = 先后均可; beforeDecision = 先公示后审定; afterDecision = 先审定后公示 · whether publicity of a county comes before or after the decision: either = either; beforeDecision = before the decision; afterDecision = after the decision */
  readonly countyPublicityOrder?: 'either' | 'beforeDecision' | 'afterDecision';
  /** “两癌”筛查的年龄: adult = 成年即可; from35to64 = 35至64周岁 · the age of screening for breast and cervical cancer: adult = any age from 18 on; from35to64 = from 35 to 64 */
  readonly screeningAge?: 'adult' | 'from35to64';
  /** 政府全额代缴养老保险费的对象: both = 完全丧失劳动能力且没有收入来源; either = 完全丧失劳动能力或没有收入来源 · whose pension contribution is paid in full: both = wholly unable to work and without income; either = either of the two */
  readonly pensionGroup?: 'both' | 'either';
  /** 全日制在校学生是否属于养老保险缴费对象: unsettled = 依据较弱，待核实; notInsured = 不属于缴费对象 · whether students of full-time schools pay into the resident pension: unsettled = the source is weak, so left open; notInsured = they do not */
  readonly studentPension?: 'unsettled' | 'notInsured';
};

/** What is typed of the rulebook: `loadRulebook<Types>(files)`. */
export interface Types {
  readonly record: TuopinRecord;
  readonly rule: RuleId;
  readonly readings: ReadingChoices;
}
