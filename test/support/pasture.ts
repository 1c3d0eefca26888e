/** A rulebook of its own fields, facts and units without a word of its own, which builds on Hunan's: what is said of it is said by labels. */
import { loadRulebook } from '../../src/rulebook/load.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';

const labels = (zh: string, en: string) => ({ zh, en });
const citation = { source: '某省办法', at: '第三条' };
const parameter = (id: string, unit: string, value: string) => ({
  id,
  unit,
  labels: labels(`${id}`, `${id}`),
  values: [{ from: '2016-01-01', value, citations: [citation] }],
});
const criterion = (name: string, zh: string, en: string, ...all: object[]) => ({
  name,
  conditions: { all },
  event: { type: 'criterion', params: { labels: labels(zh, en), required: true, citations: [citation] } },
});
const atLeast = (fact: string, value: string) => ({
  fact,
  operator: 'decimal:greaterThanInclusive',
  value: { fact: value },
});
const isSo = (fact: string) => ({ fact, operator: 'equal', value: true });
const verdict = (name: string, ...criteria: string[]) => ({
  name,
  basedOn: 'hunan-2016-2020',
  conditions: { all: criteria.map((condition) => ({ condition })) },
});
const field = (level: string, path: string, kind: string, zh: string, en: string, rest: object = {}) => ({
  level,
  path,
  kind,
  labels: labels(zh, en),
  ...rest,
});

/** Its files. */
export const pastureFiles = {
  'rulebook.json': {
    id: 'pasture',
    version: '1.0.0',
    labels: labels('某省办法', 'Rules of a province'),
    extends: ['hunan-2016-2020'],
    sources: [{ id: '某省办法', title: labels('某省办法', 'Rules'), issuer: labels('某省', 'A province') }],
  },
  'fields.json': {
    units: [{ id: 'sheepUnits', labels: labels('只', 'sheep') }],
    groups: [{ level: 'village', path: 'road', labels: labels('村道', 'village roads') }],
    fields: [
      field('household', 'sheep', 'count', '羊存栏', 'flock', { unit: 'sheepUnits' }),
      field('household', 'well', 'boolean', '水源', 'a well'),
      field('household', 'members[].workMonths', 'count', '务工月数', 'months of work', { unit: 'months' }),
      field('household', 'members[].trained', 'boolean', '参加过技能培训', 'has been trained'),
      field('household', 'members[].disabled', 'boolean', '残疾', 'disabled'),
      field('village', 'road.metres', 'count', '总长', 'length', { unit: 'm' }),
      field('village', 'road.hardened', 'count', '硬化长度', 'hardened', { unit: 'm', partOf: 'road.metres' }),
    ],
  },
  'facts.json': {
    facts: [
      {
        id: 'monthsOfWork',
        level: 'household',
        unit: 'months',
        labels: labels('全家务工月数', 'months of work of all'),
        value: { total: { field: 'members[].workMonths' }, over: 'members' },
      },
      {
        id: 'sheepPerHead',
        level: 'household',
        unit: 'sheepUnits',
        labels: labels('人均羊存栏', 'flock a head'),
        value: { ratio: [{ field: 'sheep' }, { count: 'members' }] },
      },
      {
        id: 'someoneTrained',
        level: 'household',
        labels: labels('有人参加过技能培训', 'somebody has been trained'),
        value: { some: 'members', holds: { field: 'members[].trained' } },
      },
      {
        id: 'noneDisabled',
        level: 'household',
        labels: labels('成员均无残疾', 'no member is disabled'),
        value: { every: 'members', holds: { not: { field: 'members[].disabled' } } },
      },
      {
        id: 'hardenedShare',
        level: 'village',
        unit: 'percent',
        labels: labels('村道硬化率', 'share that is hardened'),
        value: { ratio: [{ product: [100, { field: 'road.hardened' }] }, { field: 'road.metres' }] },
      },
    ],
  },
  'parameters.json': {
    parameters: [
      parameter('work/least', 'months', '6'),
      parameter('sheep/least', 'sheepUnits', '6'),
      parameter('road/least', 'percent', '95'),
    ],
  },
  'exit.json': {
    rules: [
      criterion('household/work', '务工', 'work', atLeast('monthsOfWork', 'work/least')),
      criterion('household/flock', '羊群', 'sheep', atLeast('sheepPerHead', 'sheep/least')),
      criterion('household/training', '技能', 'skills', isSo('someoneTrained'), isSo('noneDisabled')),
      criterion('household/well', '饮水水源', 'water', isSo('well')),
      criterion('village/hardenedRoads', '村道硬化', 'hardened roads', atLeast('hardenedShare', 'road/least')),
      verdict('household/exit', 'household/work', 'household/flock', 'household/training', 'household/well'),
      verdict('village/exit', 'village/hardenedRoads'),
    ],
  },
};

/** The rulebook. */
export const pasture: Rulebook = loadRulebook(pastureFiles) as Rulebook;

/** A household of two that it judges, met in all. */
export const herders = {
  level: 'household',
  id: 'H-1',
  asOf: '2018-12-31',
  sheep: 12,
  well: true,
  members: [
    { name: '周一', birthDate: '1980-05-01', workMonths: 6, trained: true, disabled: false },
    { birthDate: '1982-03-09', workMonths: 0, trained: false, disabled: false },
  ],
};

/** A village that it judges. */
export const pastureVillage = (road: object) => ({ level: 'village', id: 'V-1', asOf: '2018-12-31', road });
