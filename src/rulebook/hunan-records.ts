/**
 * Records as Hunan's rulebook for 2016 to 2020 has them. Written by `npm run types` from the common record and
 * `rules/hunan-2016-2020/fields.json`; change those.
 */
import type { EvidenceItem } from '../records/evidence-shape.js';

/** In the place of a number of which only the ends are known, both included. */
export interface RangeOf<N> {
  from: N;
  to: N;
}

/** A member of a household. */
export interface Member {
  /** 成员编号 · member id */
  id?: string | null | undefined;
  /** 姓名 · name */
  name?: string | null | undefined;
  /** 出生日期 · date of birth */
  birthDate?: string | null | undefined;
  /** 死亡日期 · date of death */
  deathDate?: string | null | undefined;
  /** 与户主共享收入和开支 · shares income and spending with the head */
  sharesIncome?: boolean | null | undefined;
  /** 就学状况: inSchool = 在校; homeTeaching = 送教上门; completed = 已完成义务教育; medicallyUnable = 因身体原因不具备学习条件; deferred = 经批准延缓入学; suspended = 经批准休学; notYetDue = 未到入学时间; droppedOut = 辍学; neverEnrolled = 应入学未入学 · schooling: inSchool = in school; homeTeaching = taught at home; completed = compulsory education completed; medicallyUnable = medically unable to attend; deferred = entry deferred with approval; suspended = suspended with approval; notYetDue = not yet due to enter; droppedOut = dropped out; neverEnrolled = never enrolled */
  schooling?:
    | 'inSchool'
    | 'homeTeaching'
    | 'completed'
    | 'medicallyUnable'
    | 'deferred'
    | 'suspended'
    | 'notYetDue'
    | 'droppedOut'
    | 'neverEnrolled'
    | null
    | undefined;
  /** 基本医疗保险: resident = 城乡居民医保; employee = 职工医保; otherPublic = 其他公费保障; newbornPending = 新生儿正在办理; notNeeded = 暂不需要; none = 未参保 · basic medical insurance: resident = resident insurance; employee = employee insurance; otherPublic = other public cover; newbornPending = newborn, in process; notNeeded = not needed for now; none = none */
  medicalInsurance?:
    | 'resident'
    | 'employee'
    | 'otherPublic'
    | 'newbornPending'
    | 'notNeeded'
    | 'none'
    | null
    | undefined;
  /** 与户主关系: head = 户主; spouse = 配偶; child = 子女; grandchild = 孙辈; parent = 父母或祖辈; other = 其他 · relation to the head: head = head; spouse = spouse; child = child; grandchild = grandchild; parent = parent or grandparent; other = other */
  relation?: 'head' | 'spouse' | 'child' | 'grandchild' | 'parent' | 'other' | null | undefined;
  /** 经认定按家庭子女对待 · found to count as a child of the family */
  countsAsChild?: boolean | null | undefined;
  /** 义务教育后就读: seniorHigh = 普通高中; secondaryVocational = 中等职业教育; higherVocational = 高等职业教育; university = 本科及以上; none = 未就读 · attends beyond compulsory school: seniorHigh = general senior high school; secondaryVocational = secondary vocational education; higherVocational = higher vocational education; university = university; none = none */
  studying?: 'seniorHigh' | 'secondaryVocational' | 'higherVocational' | 'university' | 'none' | null | undefined;
  /** 全日制在校学生 · student of a full-time school */
  fullTimeStudent?: boolean | null | undefined;
  /** 累计参加职业技能培训时间（个月） · months of vocational training (months) */
  trainingMonths?: number | RangeOf<number> | null | undefined;
  /** 职业资格证书: junior = 初级; intermediate = 中级; senior = 高级及以上; none = 无 · vocational certificate: junior = junior; intermediate = intermediate; senior = senior or above; none = none */
  certificate?: 'junior' | 'intermediate' | 'senior' | 'none' | null | undefined;
  /** 劳动能力: full = 有劳动能力; partial = 部分丧失; none = 完全丧失 · ability to work: full = able; partial = partly lost; none = wholly lost */
  labour?: 'full' | 'partial' | 'none' | null | undefined;
  /** 有收入来源 · has a source of income */
  ownIncome?: boolean | null | undefined;
  /** 残疾等级: grade1 = 一级; grade2 = 二级; grade3 = 三级; grade4 = 四级; none = 非残疾 · disability grade: grade1 = grade 1; grade2 = grade 2; grade3 = grade 3; grade4 = grade 4; none = none */
  disability?: 'grade1' | 'grade2' | 'grade3' | 'grade4' | 'none' | null | undefined;
  /** 基本养老保险: resident = 城乡居民养老保险缴费; employee = 职工养老保险; receiving = 已领取待遇; none = 未参保 · basic pension insurance: resident = pays into the resident scheme; employee = employee scheme; receiving = already draws a pension; none = none */
  pension?: 'resident' | 'employee' | 'receiving' | 'none' | null | undefined;
  /** 经认定为养老保险缴费的其他困难群体 · found to be of the other groups in hardship over pension contributions */
  contributionHardship?: boolean | null | undefined;
  /** 农村特困救助供养对象 · receives rural special support */
  specialSupport?: boolean | null | undefined;
  /** 有就业愿望 · wants to work */
  wantsWork?: boolean | null | undefined;
  /** 身体健康 · in good health */
  healthy?: boolean | null | undefined;
  /** 遵纪守法 · law-abiding */
  lawAbiding?: boolean | null | undefined;
  /** 品行端正 · of good conduct */
  goodConduct?: boolean | null | undefined;
  /** 责任心强 · responsible */
  responsible?: boolean | null | undefined;
  /** 热心公益 · public-spirited */
  publicSpirited?: boolean | null | undefined;
  /** 能胜任野外巡护 · fit for patrols in the field */
  fitForPatrol?: boolean | null | undefined;
  /** 渔民 · fisherman */
  fisher?: boolean | null | undefined;
  /** 熟悉水性 · at home in the water */
  knowsWater?: boolean | null | undefined;
  /** 高校毕业生 · graduate of a university or college */
  graduate?: boolean | null | undefined;
  /** 自愿到贫困地区基层单位就业 · works by choice in a grass-roots unit of a poor area */
  grassroots?: boolean | null | undefined;
  /** 已在基层服务年限（年） · years of grass-roots service (years of service) */
  grassrootsYears?: number | RangeOf<number> | null | undefined;
  /** 约定基层服务年限（年） · years of grass-roots service agreed (years of service) */
  grassrootsTerm?: number | RangeOf<number> | null | undefined;
  /** 性别: female = 女; male = 男 · gender: female = female; male = male */
  gender?: 'female' | 'male' | null | undefined;
  /** 大病诊断: lymphoblasticLeukaemia = 急性淋巴细胞白血病; promyelocyticLeukaemia = 急性早幼粒细胞白血病; atrialSeptalDefect = 先天性心脏房间隔缺损; ventricularSeptalDefect = 先天性心脏室间隔缺损; oesophagealCancer = 食管癌; gastricCancer = 胃癌; colonCancer = 结肠癌; rectalCancer = 直肠癌; endStageRenalDisease = 终末期肾病; otherSerious = 其他重大疾病; none = 未患大病 · diagnosis of a serious disease: lymphoblasticLeukaemia = acute lymphoblastic leukaemia; promyelocyticLeukaemia = acute promyelocytic leukaemia; atrialSeptalDefect = congenital atrial septal defect; ventricularSeptalDefect = congenital ventricular septal defect; oesophagealCancer = oesophageal cancer; gastricCancer = gastric cancer; colonCancer = colon cancer; rectalCancer = rectal cancer; endStageRenalDisease = end-stage renal disease; otherSerious = another serious disease; none = none */
  diagnosis?:
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
    | null
    | undefined;
  /** 患白内障 · has cataract */
  cataract?: boolean | null | undefined;
  /** 经认定符合重特大疾病医疗救助条件 · found to qualify for medical aid for serious illness */
  medicalAidConditions?: boolean | null | undefined;
  /** 住院情况: designatedInCounty = 县域内定点医疗机构住院; other = 其他医疗机构住院; none = 未住院 · in hospital: designatedInCounty = in a designated hospital of the county; other = in another hospital; none = no */
  hospital?: 'designatedInCounty' | 'other' | 'none' | null | undefined;
  /** 备注数据（不参与认定） · free data */
  extra?: unknown;
}

/** A household as it is handed in. */
export interface HouseholdRecord {
  level: 'household';
  /** 编号 · id */
  id: string;
  /** 所属村编号 · village id */
  village?: string | null | undefined;
  /** 所属县编号 · county id */
  county?: string | null | undefined;
  /** 户名 · name of the household */
  name?: string | null | undefined;
  /** 所属村名称 · name of the village */
  villageName?: string | null | undefined;
  /** 所属乡镇名称 · name of the township */
  townshipName?: string | null | undefined;
  /** 所属县名称 · name of the county */
  countyName?: string | null | undefined;
  /** 认定日期 · date of judgement */
  asOf?: string | null | undefined;
  /** 批准日期 · date of the decision */
  decidedOn?: string | null | undefined;
  /** 家庭人口 · members */
  members: Member[];
  /** 家庭收入 · household income */
  income?:
    | {
        /** 工资性收入（元/年） · wage income (yuan/year) */
        wages?: number | string | RangeOf<number | string> | null | undefined;
        /** 生产经营性收入（元/年） · business income, before costs (yuan/year) */
        business?: number | string | RangeOf<number | string> | null | undefined;
        /** 财产性收入（元/年） · property income (yuan/year) */
        property?: number | string | RangeOf<number | string> | null | undefined;
        /** 转移性收入（元/年） · transfer income (yuan/year) */
        transfers?: number | string | RangeOf<number | string> | null | undefined;
        /** 其中：一次性或专项补助（元/年） · of which one-off or tied transfers (yuan/year) */
        oneOffTransfers?: number | string | RangeOf<number | string> | null | undefined;
        /** 生产经营性支出（元/年） · production costs (yuan/year) */
        productionCosts?: number | string | RangeOf<number | string> | null | undefined;
      }
    | null
    | undefined;
  /** 名册所填 · as a register gives it */
  reported?:
    | {
        /** 名册所填人均纯收入（元/人·年） · per-capita net income as reported (yuan/person/year) */
        perCapitaNetIncome?: number | string | RangeOf<number | string> | null | undefined;
        /** 名册所填家庭纯收入（元/年） · net income as reported (yuan/year) */
        netIncome?: number | string | RangeOf<number | string> | null | undefined;
        /** 名册所填家庭人口数（人） · number of members as reported (persons) */
        members?: number | RangeOf<number> | null | undefined;
      }
    | null
    | undefined;
  /** 有稳定收入来源 · stable source of income */
  stableIncome?: boolean | null | undefined;
  /** 吃 · food */
  food?:
    | {
        /** 吃得饱 · enough to eat */
        sufficient?: boolean | null | undefined;
        /** 肉蛋奶或豆制品: anytime = 随时能吃; sometimes = 有时能吃; never = 吃不上 · meat, eggs, milk or soy: anytime = at any time; sometimes = sometimes; never = never */
        protein?: 'anytime' | 'sometimes' | 'never' | null | undefined;
      }
    | null
    | undefined;
  /** 穿 · clothing */
  clothing?:
    | {
        /** 应季换洗衣物 · clothes for every season */
        seasonal?: boolean | null | undefined;
        /** 御寒被褥 · warm bedding */
        bedding?: boolean | null | undefined;
      }
    | null
    | undefined;
  /** 饮水 · drinking water */
  water?:
    | {
        /** 人均日用水量（升/人·日） · water per person and day (L/person/day) */
        litresPerPersonDay?: number | RangeOf<number> | null | undefined;
        /** 水质安全 · water safe to drink */
        qualitySafe?: boolean | null | undefined;
        /** 取水往返时间（分钟） · round trip to fetch water (min) */
        roundTripMinutes?: number | RangeOf<number> | null | undefined;
        /** 取水水平距离（米） · horizontal distance to water (m) */
        horizontalMetres?: number | RangeOf<number> | null | undefined;
        /** 取水垂直高差（米） · vertical distance to water (m) */
        verticalMetres?: number | RangeOf<number> | null | undefined;
        /** 年缺水天数（天/年） · days short of water (days/year) */
        shortDaysPerYear?: number | RangeOf<number> | null | undefined;
      }
    | null
    | undefined;
  /** 名册所填保障情况 · as a list attests it */
  attested?:
    | {
        /** 名册所填吃饭有保障 · food attested */
        food?: boolean | null | undefined;
        /** 名册所填穿衣有保障 · clothing attested */
        clothing?: boolean | null | undefined;
        /** 名册所填义务教育有保障 · compulsory education attested */
        education?: boolean | null | undefined;
        /** 名册所填基本医疗有保障 · basic medical care attested */
        medical?: boolean | null | undefined;
        /** 名册所填住房安全有保障 · safe housing attested */
        housing?: boolean | null | undefined;
        /** 名册所填饮水安全有保障 · safe drinking water attested */
        water?: boolean | null | undefined;
      }
    | null
    | undefined;
  /** 住房 · housing */
  housing?:
    | {
        /** 住房安全等级: A = A级; B = B级; C = C级; D = D级; none = 无房 · safety grade of the house: A = A; B = B; C = C; D = D; none = no house */
        grade?: 'A' | 'B' | 'C' | 'D' | 'none' | null | undefined;
        /** 危房户 · in a dangerous house */
        dangerous?: boolean | null | undefined;
        /** 住房安全保障方式: renovation = 危房改造已验收; relocation = 已搬迁入住; otherHome = 另有安全住房; nothing = 无 · made safe by: renovation = renovated; relocation = relocated; otherHome = another safe home; nothing = nothing */
        safeBy?: 'renovation' | 'relocation' | 'otherHome' | 'nothing' | null | undefined;
      }
    | null
    | undefined;
  /** 建档立卡 · poverty register */
  register?:
    | {
        /** 建档立卡状态: registered = 未脱贫; returned = 返贫; exited = 已脱贫（享受政策）; noLongerSupported = 不再享受政策; notRegistered = 未建档立卡 · register status: registered = registered as poor; returned = fallen back into poverty; exited = exited, still supported; noLongerSupported = exited, no longer supported; notRegistered = never registered */
        status?: 'registered' | 'returned' | 'exited' | 'noLongerSupported' | 'notRegistered' | null | undefined;
        /** 脱贫日期 · date of exit */
        exitDate?: string | null | undefined;
      }
    | null
    | undefined;
  /** 退出程序 · procedure of exit */
  procedure?:
    | {
        /** 民主评议 · the review */
        review?:
          | {
              /** 民主评议是否完成 · the review done */
              done?: boolean | null | undefined;
              /** 民主评议日期 · date of the review */
              date?: string | null | undefined;
              /** 民主评议由谁办理: villageCommittees = 村“两委”; workTeam = 驻村工作队; villageAndTeam = 村“两委”会同驻村工作队; villagersPanel = 村民代表评议小组; other = 其他 · the review by: villageCommittees = village Party branch and committee; workTeam = resident work team; villageAndTeam = village and resident work team; villagersPanel = panel of villagers' representatives; other = others */
              by?: 'villageCommittees' | 'workTeam' | 'villageAndTeam' | 'villagersPanel' | 'other' | null | undefined;
            }
          | null
          | undefined;
        /** 入户核实 · the verification */
        verification?:
          | {
              /** 入户核实是否完成 · the verification done */
              done?: boolean | null | undefined;
              /** 入户核实日期 · date of the verification */
              date?: string | null | undefined;
              /** 入户核实由谁办理: villageCommittees = 村“两委”; workTeam = 驻村工作队; villageAndTeam = 村“两委”会同驻村工作队; township = 乡镇; county = 县级; other = 其他 · the verification by: villageCommittees = village Party branch and committee; workTeam = resident work team; villageAndTeam = village and resident work team; township = township; county = county; other = others */
              by?:
                | 'villageCommittees'
                | 'workTeam'
                | 'villageAndTeam'
                | 'township'
                | 'county'
                | 'other'
                | null
                | undefined;
            }
          | null
          | undefined;
        /** 拟退出户认可 · the household's consent */
        consent?:
          | {
              /** 拟退出户认可是否完成 · the household's consent done */
              done?: boolean | null | undefined;
              /** 拟退出户认可日期 · date of the household's consent */
              date?: string | null | undefined;
              /** 拟退出户认可由谁作出: household = 本户; proxy = 他人代签 · the household's consent by: household = the household itself; proxy = somebody in its place */
              by?: 'household' | 'proxy' | null | undefined;
            }
          | null
          | undefined;
        /** 公示 · publicity */
        publicity?:
          | {
              /** 公示是否完成 · publicity done */
              done?: boolean | null | undefined;
              /** 公示起始日 · first day of publicity */
              from?: string | null | undefined;
              /** 公示截止日 · last day of publicity */
              to?: string | null | undefined;
              /** 公示范围: village = 村内; township = 乡镇内; county = 县内; province = 全省 · place of publicity: village = in the village; township = in the township; county = in the county; province = in the province */
              place?: 'village' | 'township' | 'county' | 'province' | null | undefined;
              /** 尚未处理的异议（件） · objections not settled (objections) */
              openObjections?: number | RangeOf<number> | null | undefined;
            }
          | null
          | undefined;
        /** 公告 · the announcement */
        announcement?:
          | {
              /** 公告是否完成 · the announcement done */
              done?: boolean | null | undefined;
              /** 公告日期 · date of the announcement */
              date?: string | null | undefined;
              /** 公告由谁办理: villageCommittees = 村“两委”; workTeam = 驻村工作队; villageAndTeam = 村“两委”会同驻村工作队; township = 乡镇; county = 县级 · the announcement by: villageCommittees = village Party branch and committee; workTeam = resident work team; villageAndTeam = village and resident work team; township = township; county = county */
              by?: 'villageCommittees' | 'workTeam' | 'villageAndTeam' | 'township' | 'county' | null | undefined;
            }
          | null
          | undefined;
        /** 销号 · striking off */
        struckOff?:
          | {
              /** 销号是否完成 · striking off done */
              done?: boolean | null | undefined;
              /** 销号日期 · date of striking off */
              date?: string | null | undefined;
              /** 销号由谁办理: villageCommittees = 村“两委”; workTeam = 驻村工作队; villageAndTeam = 村“两委”会同驻村工作队; township = 乡镇; county = 县级 · striking off by: villageCommittees = village Party branch and committee; workTeam = resident work team; villageAndTeam = village and resident work team; township = township; county = county */
              by?: 'villageCommittees' | 'workTeam' | 'villageAndTeam' | 'township' | 'county' | null | undefined;
            }
          | null
          | undefined;
      }
    | null
    | undefined;
  /** 享受最低生活保障: rural = 农村低保; urban = 城市低保; none = 未享受 · minimum living allowance: rural = rural; urban = urban; none = none */
  minimumLiving?: 'rural' | 'urban' | 'none' | null | undefined;
  /** 家庭经济困难 · in economic hardship */
  hardship?: boolean | null | undefined;
  /** 易地扶贫搬迁 · relocation */
  relocation?:
    | {
        /** 搬迁情况: planned = 列入搬迁计划; moved = 已搬迁; none = 非搬迁户 · relocation: planned = planned; moved = moved; none = none */
        status?: 'planned' | 'moved' | 'none' | null | undefined;
        /** 安置住房面积（平方米） · floor area of the new house (m²) */
        floorArea?: number | RangeOf<number> | null | undefined;
        /** 居住地“一方水土养不活一方人” · lives where the land cannot support its people */
        unlivable?: boolean | null | undefined;
        /** 自愿搬迁 · willing to move */
        willing?: boolean | null | undefined;
        /** 列入经批准的当年搬迁计划 · in the year's approved plan of relocation */
        inAnnualPlan?: boolean | null | undefined;
        /** 自行举债扩大安置住房面积 · borrowed to enlarge the new house */
        borrowed?: boolean | null | undefined;
        /** 举债日期 · date of borrowing */
        borrowedOn?: string | null | undefined;
      }
    | null
    | undefined;
  /** 所在县类别: national = 国家重点（片区）县; provincial = 省重点（比照）县; none = 非贫困县 · tier of the county: national = national key or contiguous-area county; provincial = provincial key county; none = not a poverty county */
  countyTier?: 'national' | 'provincial' | 'none' | null | undefined;
  /** 住在自然保护区、国家公园周边 · lives near a nature reserve or national park */
  nearReserve?: boolean | null | undefined;
  /** 经认定符合农村低保条件 · found to qualify for the rural minimum living allowance */
  allowanceConditions?: boolean | null | undefined;
  /** 无法通过产业扶持和就业脱贫 · cannot leave poverty by industry or jobs */
  beyondWork?: boolean | null | undefined;
  /** 农村居民家庭 · rural household */
  rural?: boolean | null | undefined;
  /** 经认定为低收入家庭 · found to be a low-income family */
  lowIncome?: boolean | null | undefined;
  /** 未建档立卡的家庭经认定属于农村贫困家庭 · found to be a poor rural family though not registered */
  ruralPoor?: boolean | null | undefined;
  /** 参与精准扶贫的新型农业经营组织 · farm business taking part in poverty alleviation */
  farmBusiness?: boolean | null | undefined;
  /** What sources say, by path of the field. */
  evidence?: Record<string, EvidenceItem[]> | null | undefined;
  /** 备注数据（不参与认定） · free data */
  extra?: unknown;
}

/** A village as it is handed in. */
export interface VillageRecord {
  level: 'village';
  /** 编号 · id */
  id: string;
  /** 所属县编号 · county id */
  county?: string | null | undefined;
  /** 名称 · name */
  name?: string | null | undefined;
  /** 认定日期 · date of judgement */
  asOf?: string | null | undefined;
  /** 批准日期 · date of the decision */
  decidedOn?: string | null | undefined;
  /** 农业户籍人口（人） · registered rural population (persons) */
  registeredRuralPopulation?: number | RangeOf<number> | null | undefined;
  /** 未脱贫人口（人） · persons still poor (persons) */
  remainingPoorPersons?: number | RangeOf<number> | null | undefined;
  /** 已公布的贫困发生率（%） · poverty incidence as published (%) */
  incidence?: number | string | RangeOf<number | string> | null | undefined;
  /** “12+1”任务 · the 12+1 tasks */
  tasks?:
    | {
        /** 水到农家 · water to the households */
        water?: boolean | null | undefined;
        /** 电到农家 · power to the households */
        power?: boolean | null | undefined;
        /** 路到农家 · roads to the households */
        roads?: boolean | null | undefined;
        /** 业到农家 · industry for the households */
        industry?: boolean | null | undefined;
        /** 房到农家 · housing for the households */
        housing?: boolean | null | undefined;
        /** 环境整治到农家 · clean surroundings for the households */
        environment?: boolean | null | undefined;
        /** 就学落实 · schooling provided */
        schooling?: boolean | null | undefined;
        /** 就医落实 · health care provided */
        healthcare?: boolean | null | undefined;
        /** 养老落实 · old-age support provided */
        pension?: boolean | null | undefined;
        /** 低保落实 · minimum living allowance provided */
        minimumLiving?: boolean | null | undefined;
        /** 五保落实 · five guarantees provided */
        fiveGuarantees?: boolean | null | undefined;
        /** 发展集体经济落实 · collective economy developed */
        collectiveEconomy?: boolean | null | undefined;
        /** 基层组织建设加强 · local organization strengthened */
        organization?: boolean | null | undefined;
      }
    | null
    | undefined;
  /** 村集体经济年收入（元/年） · collective income of the village (yuan/year) */
  collectiveIncome?: number | string | RangeOf<number | string> | null | undefined;
  /** 基础设施和公共服务基本完善 · infrastructure and public services basically complete */
  services?: boolean | null | undefined;
  /** 贫困村名单 · list of poverty villages */
  register?:
    | {
        /** 贫困村状态: povertyVillage = 贫困村; exited = 已退出; none = 非贫困村 · status: povertyVillage = poverty village; exited = exited; none = not a poverty village */
        status?: 'povertyVillage' | 'exited' | 'none' | null | undefined;
        /** 退出年度（年度） · year of exit ((year)) */
        exitYear?: number | RangeOf<number> | null | undefined;
      }
    | null
    | undefined;
  /** 医疗卫生设施 · medical facilities */
  facilities?:
    | {
        /** 村卫生室数（所） · village clinics (of them) */
        rooms?: number | RangeOf<number> | null | undefined;
        /** 其中：标准化卫生室数（所） · of which standard ones (of them) */
        standardRooms?: number | RangeOf<number> | null | undefined;
      }
    | null
    | undefined;
  /** 退出程序 · procedure of exit */
  procedure?:
    | {
        /** 申请 · the application */
        application?:
          | {
              /** 申请是否完成 · the application done */
              done?: boolean | null | undefined;
              /** 申请日期 · date of the application */
              date?: string | null | undefined;
              /** 申请由谁办理: villageCommittees = 村“两委”; workTeam = 驻村工作队; villageAndTeam = 村“两委”会同驻村工作队; township = 乡镇; county = 县级 · the application by: villageCommittees = village Party branch and committee; workTeam = resident work team; villageAndTeam = village and resident work team; township = township; county = county */
              by?: 'villageCommittees' | 'workTeam' | 'villageAndTeam' | 'township' | 'county' | null | undefined;
            }
          | null
          | undefined;
        /** 核实 · the verification */
        verification?:
          | {
              /** 核实是否完成 · the verification done */
              done?: boolean | null | undefined;
              /** 核实日期 · date of the verification */
              date?: string | null | undefined;
              /** 核实由谁办理: township = 乡镇; county = 县级; other = 其他 · the verification by: township = township; county = county; other = others */
              by?: 'township' | 'county' | 'other' | null | undefined;
            }
          | null
          | undefined;
        /** 公示 · publicity */
        publicity?:
          | {
              /** 公示是否完成 · publicity done */
              done?: boolean | null | undefined;
              /** 公示起始日 · first day of publicity */
              from?: string | null | undefined;
              /** 公示截止日 · last day of publicity */
              to?: string | null | undefined;
              /** 公示范围: village = 村内; township = 乡镇内; county = 县内; province = 全省 · place of publicity: village = in the village; township = in the township; county = in the county; province = in the province */
              place?: 'village' | 'township' | 'county' | 'province' | null | undefined;
              /** 尚未处理的异议（件） · objections not settled (objections) */
              openObjections?: number | RangeOf<number> | null | undefined;
            }
          | null
          | undefined;
        /** 公告 · the announcement */
        announcement?:
          | {
              /** 公告是否完成 · the announcement done */
              done?: boolean | null | undefined;
              /** 公告日期 · date of the announcement */
              date?: string | null | undefined;
              /** 公告由谁办理: township = 乡镇; county = 县级 · the announcement by: township = township; county = county */
              by?: 'township' | 'county' | null | undefined;
            }
          | null
          | undefined;
      }
    | null
    | undefined;
  /** What sources say, by path of the field. */
  evidence?: Record<string, EvidenceItem[]> | null | undefined;
  /** 备注数据（不参与认定） · free data */
  extra?: unknown;
}

/** A township as it is handed in. */
export interface TownshipRecord {
  level: 'township';
  /** 编号 · id */
  id: string;
  /** 所属县编号 · county id */
  county?: string | null | undefined;
  /** 名称 · name */
  name?: string | null | undefined;
  /** 认定日期 · date of judgement */
  asOf?: string | null | undefined;
  /** 批准日期 · date of the decision */
  decidedOn?: string | null | undefined;
  /** 医疗卫生设施 · medical facilities */
  facilities?:
    | {
        /** 政府举办的乡镇卫生院数（所） · clinics run by the government (of them) */
        governmentClinics?: number | RangeOf<number> | null | undefined;
        /** 标准化卫生院数（所） · standard clinics (of them) */
        standardClinics?: number | RangeOf<number> | null | undefined;
      }
    | null
    | undefined;
  /** What sources say, by path of the field. */
  evidence?: Record<string, EvidenceItem[]> | null | undefined;
  /** 备注数据（不参与认定） · free data */
  extra?: unknown;
}

/** A county as it is handed in. */
export interface CountyRecord {
  level: 'county';
  /** 编号 · id */
  id: string;
  /** 名称 · name */
  name?: string | null | undefined;
  /** 认定日期 · date of judgement */
  asOf?: string | null | undefined;
  /** 批准日期 · date of the decision */
  decidedOn?: string | null | undefined;
  /** 农业户籍人口（人） · registered rural population (persons) */
  registeredRuralPopulation?: number | RangeOf<number> | null | undefined;
  /** 未脱贫人口（人） · persons still poor (persons) */
  remainingPoorPersons?: number | RangeOf<number> | null | undefined;
  /** 已公布的贫困发生率（%） · poverty incidence as published (%) */
  incidence?: number | string | RangeOf<number | string> | null | undefined;
  /** 农民人均可支配收入（元/人·年） · rural disposable income per person (yuan/person/year) */
  ruralDisposableIncome?: number | string | RangeOf<number | string> | null | undefined;
  /** 农民人均可支配收入增速（%） · growth of rural disposable income (%) */
  ruralIncomeGrowth?: number | string | RangeOf<number | string> | null | undefined;
  /** 全省农村居民人均可支配收入增速（%） · growth of rural disposable income, province (%) */
  provinceRuralIncomeGrowth?: number | string | RangeOf<number | string> | null | undefined;
  /** 易地扶贫搬迁 · relocation */
  relocation?:
    | {
        /** 计划搬迁人数（人） · persons planned to move (persons) */
        planned?: number | RangeOf<number> | null | undefined;
        /** 完成搬迁人数（人） · persons moved (persons) */
        completed?: number | RangeOf<number> | null | undefined;
      }
    | null
    | undefined;
  /** 贫困村 · poverty villages */
  povertyVillages?:
    | {
        /** 贫困村总数（个村） · poverty villages (villages) */
        total?: number | RangeOf<number> | null | undefined;
        /** 已退出贫困村数（个村） · poverty villages that have exited (villages) */
        exited?: number | RangeOf<number> | null | undefined;
      }
    | null
    | undefined;
  /** 基础设施和公共服务 · infrastructure and public services */
  services?:
    | {
        /** 出行难解决 · transport solved */
        transport?: boolean | null | undefined;
        /** 上学难解决 · schooling solved */
        schooling?: boolean | null | undefined;
        /** 就医难解决 · health care solved */
        healthcare?: boolean | null | undefined;
        /** 社会保障全覆盖 · social security for all */
        socialSecurity?: boolean | null | undefined;
        /** 基础设施明显改善 · infrastructure clearly improved */
        infrastructure?: boolean | null | undefined;
        /** 县域经济发展壮大 · county economy grown */
        economy?: boolean | null | undefined;
        /** 生态环境有效改善 · environment effectively improved */
        environment?: boolean | null | undefined;
      }
    | null
    | undefined;
  /** 贫困县名单 · list of poverty counties */
  register?:
    | {
        /** 贫困县状态: povertyCounty = 贫困县; exited = 已摘帽; none = 非贫困县 · status: povertyCounty = poverty county; exited = exited; none = not a poverty county */
        status?: 'povertyCounty' | 'exited' | 'none' | null | undefined;
        /** 摘帽年度（年度） · year of exit ((year)) */
        exitYear?: number | RangeOf<number> | null | undefined;
      }
    | null
    | undefined;
  /** 农村低保标准（元/人·年） · rural minimum living allowance (yuan/person/year) */
  ruralAllowance?: number | string | RangeOf<number | string> | null | undefined;
  /** 总人口（人） · population (persons) */
  population?: number | RangeOf<number> | null | undefined;
  /** 医疗卫生设施 · medical facilities */
  facilities?:
    | {
        /** 县级公立医院数（所） · public hospitals of the county (of them) */
        publicHospitals?: number | RangeOf<number> | null | undefined;
        /** 达到二级标准的医院数（所） · hospitals of the second grade (of them) */
        secondGradeHospitals?: number | RangeOf<number> | null | undefined;
        /** 其中：达到二级甲等水平的医院数（所） · of which of its upper class (of them) */
        upperSecondGradeHospitals?: number | RangeOf<number> | null | undefined;
        /** 乡村医生人数（人） · rural doctors (persons) */
        ruralDoctors?: number | RangeOf<number> | null | undefined;
      }
    | null
    | undefined;
  /** 县类别: national = 国家重点（片区）县; provincial = 省重点（比照）县; none = 非贫困县 · tier: national = national key or contiguous-area county; provincial = provincial key county; none = not a poverty county */
  tier?: 'national' | 'provincial' | 'none' | null | undefined;
  /** 摘帽程序 · procedure of exit */
  procedure?:
    | {
        /** 县级申请 · the application */
        application?:
          | {
              /** 县级申请是否完成 · the application done */
              done?: boolean | null | undefined;
              /** 县级申请日期 · date of the application */
              date?: string | null | undefined;
              /** 县级申请由谁办理: county = 县级; prefecture = 市州; province = 省级部门; thirdParty = 第三方评估机构; experts = 专家组; leadingGroup = 省扶贫开发领导小组; provincialGovernment = 省人民政府 · the application by: county = county; prefecture = prefecture; province = provincial department; thirdParty = third-party assessor; experts = panel of experts; leadingGroup = provincial leading group; provincialGovernment = provincial government */
              by?:
                | 'county'
                | 'prefecture'
                | 'province'
                | 'thirdParty'
                | 'experts'
                | 'leadingGroup'
                | 'provincialGovernment'
                | null
                | undefined;
            }
          | null
          | undefined;
        /** 市级初审 · the first review */
        prefectureReview?:
          | {
              /** 市级初审是否完成 · the first review done */
              done?: boolean | null | undefined;
              /** 市级初审日期 · date of the first review */
              date?: string | null | undefined;
              /** 市级初审由谁办理: county = 县级; prefecture = 市州; province = 省级部门; thirdParty = 第三方评估机构; experts = 专家组; leadingGroup = 省扶贫开发领导小组; provincialGovernment = 省人民政府 · the first review by: county = county; prefecture = prefecture; province = provincial department; thirdParty = third-party assessor; experts = panel of experts; leadingGroup = provincial leading group; provincialGovernment = provincial government */
              by?:
                | 'county'
                | 'prefecture'
                | 'province'
                | 'thirdParty'
                | 'experts'
                | 'leadingGroup'
                | 'provincialGovernment'
                | null
                | undefined;
            }
          | null
          | undefined;
        /** 省级核查 · the provincial check */
        provincialCheck?:
          | {
              /** 省级核查是否完成 · the provincial check done */
              done?: boolean | null | undefined;
              /** 省级核查日期 · date of the provincial check */
              date?: string | null | undefined;
              /** 省级核查由谁办理: county = 县级; prefecture = 市州; province = 省级部门; thirdParty = 第三方评估机构; experts = 专家组; leadingGroup = 省扶贫开发领导小组; provincialGovernment = 省人民政府 · the provincial check by: county = county; prefecture = prefecture; province = provincial department; thirdParty = third-party assessor; experts = panel of experts; leadingGroup = provincial leading group; provincialGovernment = provincial government */
              by?:
                | 'county'
                | 'prefecture'
                | 'province'
                | 'thirdParty'
                | 'experts'
                | 'leadingGroup'
                | 'provincialGovernment'
                | null
                | undefined;
            }
          | null
          | undefined;
        /** 第三方评估 · the third-party assessment */
        thirdParty?:
          | {
              /** 第三方评估是否完成 · the third-party assessment done */
              done?: boolean | null | undefined;
              /** 第三方评估日期 · date of the third-party assessment */
              date?: string | null | undefined;
              /** 第三方评估由谁办理: county = 县级; prefecture = 市州; province = 省级部门; thirdParty = 第三方评估机构; experts = 专家组; leadingGroup = 省扶贫开发领导小组; provincialGovernment = 省人民政府 · the third-party assessment by: county = county; prefecture = prefecture; province = provincial department; thirdParty = third-party assessor; experts = panel of experts; leadingGroup = provincial leading group; provincialGovernment = provincial government */
              by?:
                | 'county'
                | 'prefecture'
                | 'province'
                | 'thirdParty'
                | 'experts'
                | 'leadingGroup'
                | 'provincialGovernment'
                | null
                | undefined;
            }
          | null
          | undefined;
        /** 专家评审 · the expert review */
        expertReview?:
          | {
              /** 专家评审是否完成 · the expert review done */
              done?: boolean | null | undefined;
              /** 专家评审日期 · date of the expert review */
              date?: string | null | undefined;
              /** 专家评审由谁办理: county = 县级; prefecture = 市州; province = 省级部门; thirdParty = 第三方评估机构; experts = 专家组; leadingGroup = 省扶贫开发领导小组; provincialGovernment = 省人民政府 · the expert review by: county = county; prefecture = prefecture; province = provincial department; thirdParty = third-party assessor; experts = panel of experts; leadingGroup = provincial leading group; provincialGovernment = provincial government */
              by?:
                | 'county'
                | 'prefecture'
                | 'province'
                | 'thirdParty'
                | 'experts'
                | 'leadingGroup'
                | 'provincialGovernment'
                | null
                | undefined;
            }
          | null
          | undefined;
        /** 省领导小组审定 · the decision of the leading group */
        decision?:
          | {
              /** 省领导小组审定是否完成 · the decision of the leading group done */
              done?: boolean | null | undefined;
              /** 省领导小组审定日期 · date of the decision of the leading group */
              date?: string | null | undefined;
              /** 省领导小组审定由谁作出: county = 县级; prefecture = 市州; province = 省级部门; thirdParty = 第三方评估机构; experts = 专家组; leadingGroup = 省扶贫开发领导小组; provincialGovernment = 省人民政府 · the decision of the leading group by: county = county; prefecture = prefecture; province = provincial department; thirdParty = third-party assessor; experts = panel of experts; leadingGroup = provincial leading group; provincialGovernment = provincial government */
              by?:
                | 'county'
                | 'prefecture'
                | 'province'
                | 'thirdParty'
                | 'experts'
                | 'leadingGroup'
                | 'provincialGovernment'
                | null
                | undefined;
            }
          | null
          | undefined;
        /** 公示 · publicity */
        publicity?:
          | {
              /** 公示是否完成 · publicity done */
              done?: boolean | null | undefined;
              /** 公示起始日 · first day of publicity */
              from?: string | null | undefined;
              /** 公示截止日 · last day of publicity */
              to?: string | null | undefined;
              /** 公示范围: village = 村内; township = 乡镇内; county = 县内; province = 全省 · place of publicity: village = in the village; township = in the township; county = in the county; province = in the province */
              place?: 'village' | 'township' | 'county' | 'province' | null | undefined;
              /** 尚未处理的异议（件） · objections not settled (objections) */
              openObjections?: number | RangeOf<number> | null | undefined;
            }
          | null
          | undefined;
        /** 向国务院扶贫开发领导小组报告 · the report to the State Council group */
        stateReport?:
          | {
              /** 向国务院扶贫开发领导小组报告是否完成 · the report to the State Council group done */
              done?: boolean | null | undefined;
              /** 向国务院扶贫开发领导小组报告日期 · date of the report to the State Council group */
              date?: string | null | undefined;
              /** 向国务院扶贫开发领导小组报告由谁办理: county = 县级; prefecture = 市州; province = 省级部门; thirdParty = 第三方评估机构; experts = 专家组; leadingGroup = 省扶贫开发领导小组; provincialGovernment = 省人民政府 · the report to the State Council group by: county = county; prefecture = prefecture; province = provincial department; thirdParty = third-party assessor; experts = panel of experts; leadingGroup = provincial leading group; provincialGovernment = provincial government */
              by?:
                | 'county'
                | 'prefecture'
                | 'province'
                | 'thirdParty'
                | 'experts'
                | 'leadingGroup'
                | 'provincialGovernment'
                | null
                | undefined;
            }
          | null
          | undefined;
        /** 专项评估检查 · the special evaluation */
        stateEvaluation?:
          | {
              /** 专项评估检查是否完成 · the special evaluation done */
              done?: boolean | null | undefined;
              /** 专项评估检查日期 · date of the special evaluation */
              date?: string | null | undefined;
              /** 专项评估检查由谁办理: county = 县级; prefecture = 市州; province = 省级部门; thirdParty = 第三方评估机构; experts = 专家组; leadingGroup = 省扶贫开发领导小组; provincialGovernment = 省人民政府; stateLeadingGroup = 国务院扶贫开发领导小组 · the special evaluation by: county = county; prefecture = prefecture; province = provincial department; thirdParty = third-party assessor; experts = panel of experts; leadingGroup = provincial leading group; provincialGovernment = provincial government; stateLeadingGroup = State Council leading group */
              by?:
                | 'county'
                | 'prefecture'
                | 'province'
                | 'thirdParty'
                | 'experts'
                | 'leadingGroup'
                | 'provincialGovernment'
                | 'stateLeadingGroup'
                | null
                | undefined;
            }
          | null
          | undefined;
        /** 省政府批准 · the approval */
        approval?:
          | {
              /** 省政府批准是否完成 · the approval done */
              done?: boolean | null | undefined;
              /** 省政府批准日期 · date of the approval */
              date?: string | null | undefined;
              /** 省政府批准由谁作出: county = 县级; prefecture = 市州; province = 省级部门; thirdParty = 第三方评估机构; experts = 专家组; leadingGroup = 省扶贫开发领导小组; provincialGovernment = 省人民政府 · the approval by: county = county; prefecture = prefecture; province = provincial department; thirdParty = third-party assessor; experts = panel of experts; leadingGroup = provincial leading group; provincialGovernment = provincial government */
              by?:
                | 'county'
                | 'prefecture'
                | 'province'
                | 'thirdParty'
                | 'experts'
                | 'leadingGroup'
                | 'provincialGovernment'
                | null
                | undefined;
            }
          | null
          | undefined;
      }
    | null
    | undefined;
  /** What sources say, by path of the field. */
  evidence?: Record<string, EvidenceItem[]> | null | undefined;
  /** 备注数据（不参与认定） · free data */
  extra?: unknown;
}
