/** What the examples of findings say: changes to the small rulebook of `fixtures/small-rulebook`, whose documents these are. */

const town = '某镇办法';
const notice = '某县通知';

/** Ids of documents: one that the rulebook has, one that is nearly its name, one that nothing cites, and the notice. */
export const sampleSources = { town, misspelt: '某镇方法', stray: '某市意见', notice };

/** Places in them; the last two are not there. */
export const samplePlaces = {
  first: '第一条',
  second: '第二条',
  third: '第三条',
  section: '一（二）',
  missing: '第九条',
  impossible: '第十十条',
};

/** What a criterion, figure or option rests on. */
export const sampleCitations = {
  first: [{ source: town, at: samplePlaces.first }],
  second: [{ source: town, at: samplePlaces.second }],
  third: [{ source: town, at: samplePlaces.third }],
  notice: [{ source: notice, at: samplePlaces.section }],
  stray: [{ source: sampleSources.stray, at: samplePlaces.section }],
};

/** Names and titles. */
export const sampleLabels = {
  roads: { zh: '通路', en: 'roads' },
  power: { zh: '通电', en: 'power' },
  leastRoads: { zh: '通路率下限', en: 'least share of roads' },
  housing: { zh: '住房安全', en: 'safe housing' },
  transport: { zh: '出行', en: 'transport' },
  householdExit: { zh: '贫困户脱贫', en: 'exit of a household' },
  villageExit: { zh: '贫困村退出', en: 'exit of a village' },
  countyExit: { zh: '贫困县摘帽', en: 'exit of a county' },
  rounding: { zh: '是否取整', en: 'whether to round' },
  exact: { zh: '不取整', en: 'exact' },
  rounded: { zh: '取整', en: 'rounded' },
  comparedRounded: { zh: '取整后比较', en: 'compared after rounding' },
  opinion: { zh: '关于贫困退出的意见', en: 'Opinion on exit' },
  city: { zh: '某市人民政府', en: 'a city government' },
  kept: { zh: '留作参考', en: 'kept for reference' },
};

/** A day as no file writes it, and a sentence of a rulebook's own. */
export const sampleTexts = { day: '2018年1月1日', noRoad: '公路还没有通到村里' };
