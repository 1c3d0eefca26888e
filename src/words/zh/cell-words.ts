/**
 * What cells of registers are filled in with in Chinese, by what it means: of yes and no, of rows that are no data, of
 * units, of the codes of fields. The labels of codes are read too and are not repeated; `*` at the end stands for a year of
 * school (小学三年级), or for none.
 */
export const zhCellWords = {
  yes: ['是', '有', '√', '✓', '✔', '☑', '对'],
  /** Boxes before or behind each of what there is to choose from. */
  ticked: ['☑', '√', '✓', '✔', '■'],
  unticked: ['☐', '□'],
  no: ['否', '无', '没有', '×', '✗', '✘', '不是'],
  /** What attests that something is provided. */
  provided: ['已解决', '解决', '有保障', '达标', '已达标', '合格', '已落实', '落实', '已完成', '安全'],
  notProvided: ['未解决', '没有解决', '无保障', '没有保障', '未达标', '不达标', '不合格', '未落实', '未完成', '不安全'],
  /** What says that somebody is insured, and not how. */
  insured: ['已参保', '参保', '已参加', '已参加医保', '已参加医疗保险'],
  /** What may stand for nothing or for not known. */
  none: ['无', '/', '\\', '-', '--', '—', '——', '－', '／'],
  /** What a row of sums begins with. */
  sum: ['合计', '小计', '总计', '累计', '本页合计', '平均', '共计'],
  /** The same before a count: 共12户. */
  inAll: '共',
  /** What the sum of a village ends with, behind its name. */
  sumEnd: ['合计', '小计', '总计'],
  /** What a note begins with. */
  note: [
    '注',
    '说明',
    '备注',
    '填表',
    '填报',
    '审核',
    '制表',
    '单位负责人',
    '负责人',
    '联系',
    '报表',
    '核查人',
    '审批',
  ],
  /** What stands in the place of a number in a row that shows how to fill in the others. */
  example: ['示例', '样例', '填写示例', '填报示例'],
  /** What a column is headed with that says of whom it is only by standing behind a name. */
  behindName: ['关系'],
  /** What columns of households, villages and counties are headed with alike: none of it tells which they are of. */
  ofAnyLevel: ['人口', '新农合', '参加新农合'],
  /** What a column is headed with that is for what no other has room for. */
  remarks: ['备注'],
  /** What a sheet is called that says how to fill in the others. */
  instructions: ['填报说明', '填表说明', '填写说明'],
  /** What a title ends with. */
  title: ['表', '册', '名单', '台账', '附件', '日'],
  numerals: '一二三四五六七八九十',
  unit: ['单位'],
  /** What may stand between it and the unit. */
  unitIs: '为是',
  /** Before it, this makes an office of a unit: 填报单位. */
  unitOfPeople: '报制位',
  /** What money is of each of; a month is not a year, so what is of a month is not read. */
  perEach: ['年', '户'],
  /** Units, by how many of the field's own they are. */
  yuan: ['元', '人民币元', '¥'],
  tenThousand: ['万元', '万'],
  thousandYuan: ['千元'],
  yuanPerPerson: ['元/人', '元/人·年', '元/人/年', '元/年/人'],
  persons: ['人', '口', '名'],
  tenThousandPersons: ['万人'],
  villages: ['个', '村'],
  percent: ['%', '％', '百分比'],
  permille: ['‰'],
  days: ['天', '日'],
  metres: ['米', 'm', 'M'],
  kilometres: ['公里', '千米', 'km'],
  minutes: ['分钟', '分'],
  hours: ['小时', '时'],
  litres: ['升', 'L', '升/人·天', '升/人·日', '升/人/天'],
  yearOf: ['年', '年度'],
  /** What stands before what is asked for. */
  whether: '是否|有无',
  /**
   * Headings that stand over what they are only the kind of, by the kind (`target.ts` says what each holds); under any
   * other heading a column is of something else: 姓名 under 帮扶责任人 is no member's.
   */
  groups: {
    anything: [
      '基本情况',
      '基本信息',
      '家庭情况',
      '家庭信息',
      '家庭基本情况',
      '家庭基本信息',
      '户基本情况',
      '户基本信息',
    ],
    head: ['户主', '户主信息', '户主情况'],
    place: ['行政区划', '所在地', '地址', '家庭住址', '户籍地址'],
    members: [
      '家庭成员',
      '成员',
      '人口信息',
      '人口情况',
      '家庭成员信息',
      '家庭成员情况',
      '家庭成员基本情况',
      '成员信息',
    ],
    income: ['收入', '收入情况', '家庭收入', '家庭收入情况', '年收入', '家庭年收入', '收入信息', '收支情况'],
    transfers: ['转移性收入', '家庭转移性收入'],
    needs: ['两不愁', '三保障', '两不愁三保障', '两不愁、三保障'],
    food: ['吃穿', '吃穿情况', '不愁吃', '不愁穿', '不愁吃穿'],
    water: ['饮水', '饮水情况', '饮水安全', '安全饮水'],
    housing: ['住房', '住房情况', '住房安全', '住房保障'],
    schooling: ['教育', '教育情况', '义务教育', '就学情况'],
    healthcare: ['医疗', '医疗情况', '基本医疗', '健康', '健康情况', '医疗保障'],
    register: ['脱贫情况', '退出情况', '出列情况', '摘帽情况', '识别情况'],
    sixToFarms: ['六到农家', '六个到农家'],
    sixSettled: ['六个落实'],
    relocation: ['易地扶贫搬迁', '易地搬迁', '搬迁情况', '易地扶贫搬迁情况'],
    povertyVillages: ['贫困村', '贫困村情况', '贫困村退出情况'],
  },
  male: ['男', '男性'],
  female: ['女', '女性'],
  schoolYears: '一二三四五六七八九',
  schoolYear: '年级',
  restOfTransfers: ['其他转移性收入'],
  /** The parts of transfers, each with all that it is called: it is counted once. */
  partsOfTransfers: [
    ['计划生育金', '计划生育奖励金'],
    ['低保金', '最低生活保障金'],
    ['五保金', '特困人员救助供养金', '特困供养金'],
    ['养老保险金', '养老金'],
    ['生态补偿金'],
    ['其他转移性收入'],
  ],
  /** A pupil not in school: finished, out of school, taught at home or unable, only the reason tells. */
  notInSchool: ['非在校生', '非在校', '不在校', '未在校'],
  codes: {
    'members[].schooling': {
      inSchool: [
        '在校生',
        '在读',
        '小学*',
        '初中*',
        '*',
        '普通高中*',
        '高中*',
        '中职*',
        '中职(中专)*',
        '中专*',
        '技校*',
        '高职*',
        '大专*',
        '本科*',
        '大学本科*',
        '大专及以上',
        '本科及以上',
        '硕士研究生及以上',
        '研究生及以上',
        '硕士研究生',
        '博士研究生',
      ],
      notYetDue: ['学前教育', '学龄前儿童', '学龄前', '在园', '在园幼儿', '在园儿童', '幼儿园', '幼儿园在读'],
      completed: ['已完成九年义务教育', '九年级毕业', '初三毕业', '初中毕业', '初中已毕业'],
      homeTeaching: ['送教上门服务'],
      droppedOut: ['失学', '失学辍学'],
    },
    'members[].medicalInsurance': {
      resident: ['城乡居民基本医疗保险', '居民医保', '居民医疗保险', '新农合', '新型农村合作医疗', '城乡居民医疗保险'],
      employee: ['城镇职工基本医疗保险', '城镇职工医保', '职工基本医疗保险', '城镇职工医疗保险'],
      otherPublic: ['公费医疗'],
      none: ['未参保', '未参加', '没有参保', '未参加医保'],
    },
    'members[].relation': {
      head: ['本人', '本人(户主)'],
      spouse: ['妻', '妻子', '丈夫', '夫', '之妻', '之夫'],
      child: [
        '之子',
        '之女',
        '子',
        '女',
        '儿子',
        '女儿',
        '长子',
        '次子',
        '长女',
        '次女',
        '独生子',
        '独生女',
        '养子',
        '养女',
      ],
      grandchild: [
        '之孙',
        '之孙子',
        '之孙女',
        '孙子',
        '孙女',
        '之外孙子',
        '之外孙女',
        '外孙',
        '外孙子',
        '外孙女',
        '之曾孙子',
        '之曾孙女',
      ],
      parent: [
        '之父',
        '之母',
        '父亲',
        '母亲',
        '父',
        '母',
        '之祖父',
        '之祖母',
        '祖父',
        '祖母',
        '之外祖父',
        '之外祖母',
        '之岳父',
        '之岳母',
        '之公公',
        '之婆婆',
      ],
      other: [
        '之儿媳',
        '之女婿',
        '儿媳',
        '女婿',
        '之兄弟姐妹',
        '之兄',
        '之弟',
        '之姐',
        '之妹',
        '兄弟',
        '姐妹',
        '之侄子',
        '之侄女',
        '侄子',
        '侄女',
        '之外甥',
        '之外甥女',
        '之兄弟媳妇',
        '之孙媳',
        '之孙儿媳',
        '之孙女婿',
      ],
    },
    'housing.grade': {
      A: ['Ⅰ级', '一级', '1级', 'A类'],
      B: ['Ⅱ级', '二级', '2级', 'B类'],
      C: ['Ⅲ级', '三级', '3级', 'C类'],
      D: ['Ⅳ级', '四级', '4级', 'D类'],
      none: ['无住房', '没有住房'],
    },
    'housing.safeBy': {
      renovation: ['危房改造已竣工验收', '危改已验收'],
      relocation: ['易地搬迁已入住', '搬迁入住', '易地扶贫搬迁已入住'],
      otherHome: ['其他安全住房'],
    },
    'food.protein': {
      anytime: ['随时', '经常能吃', '经常'],
      sometimes: ['有时'],
      never: ['不能', '不能吃', '从不'],
    },
    'register.status': {
      registered: [
        ...['一般贫困户', '低保贫困户', '特困供养贫困户', '五保贫困户', '贫困户', '未脱贫户', '预脱贫'],
        ...['在册', '在册贫困户', '建档立卡贫困户'],
      ],
      returned: ['返贫户'],
      exited: [
        ...['一般脱贫户', '低保脱贫户', '特困供养脱贫户', '脱贫', '脱贫户', '已脱贫(享受政策)', '已脱贫户'],
        ...['已脱贫', '已脱贫享受政策', '稳定脱贫', '稳定脱贫户', '已退出'],
      ],
      noLongerSupported: [
        ...['不再享受政策户', '已脱贫(不再享受政策)', '不享受政策'],
        ...['已脱贫(不享受政策)', '已脱贫不享受政策', '已脱贫不再享受政策'],
      ],
      notRegistered: ['非建档立卡户', '非建档立卡', '非贫困户', '一般农户', '一般户'],
      povertyVillage: ['是', '建档立卡贫困村'],
      none: ['否'],
    },
  },
  /** Codes of the national register's system, by field. */
  national: {
    'members[].schooling': {
      notInSchool: ['01'],
      notYetDue: ['02'],
      inSchool: ['03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '15', '16'],
    },
    'members[].relation': { head: ['01'], spouse: ['02'], other: ['99'] },
  },
  /** The system has two lists of codes for 建档立卡 status: by the headings of each. */
  nationalStatus: [
    {
      headings: ['脱贫状态', '户脱贫状态'],
      codes: { registered: ['0'], exited: ['1'], returned: ['3'], noLongerSupported: ['4'] },
    },
    {
      headings: ['贫困户属性', '户类型', '贫困户类型'],
      codes: { registered: ['01', '04'], exited: ['02', '03', '05'] },
    },
  ],
  /** Why a child of school age is not in school. */
  noSchoolReasons: {
    completed: ['已完成义务教育', '初中毕业', '已完成九年义务教育', '义务教育已完成'],
    medicallyUnable: ['因身体原因不具备学习条件', '因身体原因不具备学习能力'],
    homeTeaching: ['送教上门', '送教上门服务'],
    droppedOut: ['辍学', '失学', '失学辍学', '厌学', '厌学辍学'],
  },
} as const;
