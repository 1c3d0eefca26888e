/** What is found in data, a sentence a code, in Chinese; persons are told by number. */
import type { InspectionCode, Mending } from '../../base/inspection-code.js';
import { withChineseDays } from '../chinese-day.js';

/** What a sentence is told: the finding's own, and in words its member, field and others. */
export type ToldFound = Readonly<Record<string, string>>;

const day = (text = '') => withChineseDays(text);
/** So many times as much; parts of one as they are said. */
const timesOf = (times = '') => {
  const part = ['0.1', '0.01', '0.001', '0.0001'].indexOf(times);
  return part < 0 ? `${times}倍` : `${['十', '百', '千', '万'][part]}分之一`;
};
/** How far apart two figures are: beyond as much again no per cent tells. */
const apartBy = ({ apart, larger }: ToldFound) =>
  larger === undefined ? `相差${apart}%` : `较大的约为较小的${larger}倍`;
/** What a figure is held against, where that is no sum of items. */
const beside: Readonly<Record<string, string>> = {
  'reported.members': '按成员名单计',
  incidence: '按所填人数计算',
  'housing.dangerous': '住房安全等级',
};
const years = ({ beforeYear, year }: ToldFound) => `${beforeYear}年至${year}年`;

export const zhFindings = {
  code: {
    memberTwice: ({ member, others }) => `${member}与${others}填写的内容完全相同，疑为同一人重复登记；请核对`,
    severalHeads: ({ member, others, count }) =>
      `户主有${count}人（${member}、${others}），一户只有一名户主；请核对与户主关系`,
    severalSpouses: ({ member, others, count }) =>
      `户主的配偶有${count}人（${member}、${others}）；请核对与户主关系，已去世的请填写死亡日期`,
    notYetDueTooOld: ({ member, age, on }) =>
      `${member}就学情况填“未到入学时间”，但在最近的入学年龄计算截止日（${day(on)}）已满${age}周岁；请核对出生日期和就学情况`,
    completedTooYoung: ({ member, age, on }) =>
      `${member}就学情况填“已完成义务教育”，但${day(on)}未满${age}周岁；请核对出生日期和就学情况`,
    newbornTooOld: ({ member, age, on }) =>
      `${member}参保情况填“新生儿正在办理”，但${day(on)}已满${age}周岁；请核对出生日期和参保情况`,
    tooOld: ({ member, age, years: limit }) =>
      `${member}按出生日期已满${age}周岁（满${limit}周岁的列为疑点）；请核对出生日期，已去世的请填写死亡日期`,
    codeAgainstAge: ({ member, field, value, age, from, below }) =>
      `${member}现年${age}周岁，${field}填“${value}”，该项一般${from === undefined ? `未满${below}周岁` : `满${from}周岁`}方可填写；请核对出生日期和${field}`,
    birthDateAgainstId: ({ member, value, byId }) =>
      `${member}出生日期填${day(value)}，身份证号码为${day(byId)}；请核对`,
    genderAgainstId: ({ member, value, byId }) => `${member}性别填“${value}”，身份证号码为“${byId}”；请核对`,
    idCheckFails: ({ member }) => `${member}身份证号码的校验码不符，号码有误；请核对证件`,
    sameSexSpouse: ({ member, value }) => `${member}为户主配偶，与户主性别均为“${value}”；请核对性别和与户主关系`,
    relationAgainstAge: ({ member, value, apart, years: limit }) =>
      `${member}与户主关系填“${value}”，与户主出生日期相差不足${limit}年（满${apart}年）；请核对出生日期和与户主关系`,
    notOnRoll: ({ member, age, value }) =>
      `${member}现年${age}周岁，正值义务教育阶段，${value === undefined ? '就学情况未填' : `就学情况填“${value}”`}；请与学籍核对`,
    exitBeforeVisit: ({ exit, visit }) =>
      `未见脱贫（${day(exit)}）以前的入户核查记录，所填最早一次为${day(visit)}；请核对日期，或补充脱贫前的核查依据`,
    splitBeforeRegistration: ({ split, since, months }) =>
      `分户（${day(split)}）后不满${months}个月即建档立卡（${day(since)}）；请核实是否为进入建档立卡而分户`,
    historyContradicted: ({ what }) => `${what}；请核对`,
    unitSlip: ({ field, value, times, computed, from, to }) =>
      computed === undefined
        ? `${field}为${value}，不在通常范围（${from}至${to}）之内，按其${timesOf(times)}计算则在其内，疑为计量单位有误；请核对`
        : `${field}填${value}，按所填各项计算为${computed}，约为所填的${timesOf(times)}，疑为计量单位有误；请核对`,
    figureContradicted: ({ path = '', field = '', value, computed, unit = '' }) =>
      `${field.replace('名册所填', '名册填写')}为${value}${unit}，${beside[path] ?? '按分项计算'}为${computed}${unit}，两者不符；请核对`,
    impossibleRatio: ({ field, value, base }) =>
      `${field}填${value}%，以${base}人为基数，任何人数都得不出该比例；请核对比例和基数`,
    baseChange: ({ field, value, before, from, to, percent, ...told }) =>
      before === undefined
        ? `${field}为${value}，由贫困人口和已公布的贫困发生率反推的基数为${from}${to === undefined ? '以上' : `至${to}`}，${apartBy(told)}（超过${percent}%的列为疑点）；请核对人口口径`
        : `${field}${years(told)}由${before}变为${value}，${apartBy(told)}（超过${percent}%的列为疑点）；请核对人口口径`,
    transfersOverLine: ({ value, without, line, share }) =>
      `人均纯收入${value}元，扣除转移性收入后为${without}元，低于标准${line}元，转移性收入占${share}%；请核实收入是否稳定`,
    recordTwice: ({ count, year, others }) =>
      `${year}年同一编号有${count}条记录${others === undefined ? '' : `，分属${others}`}；请核对，保留属实的一条`,
    personTwice: ({ member, others, count, year }) =>
      `${year}年${member}同时登记在${count}户，另见${others}；请核对该成员属于哪一户`,
    yearJump: ({ field, value, before, times, ...told }) =>
      `${field}${years(told)}由${before}变为${value}，变动超过${times}倍；请核对`,
    heapedAboveLine: ({ count, of, line, to, year }) =>
      `${year}年该村${of}户有人均纯收入，其中${count}户在标准${line}元至${to}元之间，集中在刚过标准处；请入户核实收入`,
    identicalValues: ({ count, of, value, others, year }) =>
      `${year}年该村${of}户中有${count}户各项收入完全相同（工资/经营/财产/转移/支出：${value}）：${others}；请入户核实`,
    populationExceeded: ({ field, value, base, year }) =>
      `${year}年所属记录的人数合计${value}人，超过${field}${base}人；请核对`,
  } satisfies Readonly<Record<InspectionCode, (told: ToldFound) => string>>,
  /** What cannot be true in the life on the register, beside what cannot be in the procedure of an exit. */
  register: {
    exitBeforeRegistration: (dates: string) => `脱贫早于建档立卡（${dates}）`,
    exitYetToCome: (dates: string) => `登记为已脱贫，脱贫年度却晚于认定年度（${dates}）`,
    registrationYetToCome: (dates: string) => `建档立卡晚于认定日期（${dates}）`,
  },
  /** What is said of a member. */
  ofMember: (member: string, field: string) => `${member}${field}`,
  /** Some ids, and how many there are in all. */
  andMore: (list: string, count: number) => `${list}等${count}个`,
  /** How a value may have gone wrong. */
  mending: {
    swappedDigits: ({ field, from, to }) => `${field}是否为${to}（现填${from}，疑有两位数字颠倒）？`,
    unit: ({ field, from, to }) => `${field}是否为${to}（现填${from}，疑为计量单位有误）？`,
    fromId: ({ field, from, to }) => `${field}是否为${to}（现填${from}，与身份证号码不符）？`,
    computed: ({ field, from, to }) => `${field}是否为${to}（现填${from}，与所填各项不符）？`,
    leftOpen: ({ field, from }) => `${field}现填${from}，是否填错？`,
    leftOut: ({ field }) => `${field}重复，是否只保留一条？`,
  } satisfies Readonly<Record<Mending, (told: ToldFound) => string>>,
};

/** What cannot be true in the life on the register. */
export type RegisterCode = keyof typeof zhFindings.register;

/** The sentences of findings in a language. */
export type FindingWords = typeof zhFindings;
