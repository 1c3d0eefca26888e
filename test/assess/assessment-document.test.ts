import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assessment.js';
import { assessmentDocument } from '../../src/assess/assessment-document.js';
import { assessmentRows } from '../../src/assess/assessment-rows.js';
import { readClaims, readObserved } from '../../src/assess/read-all.js';
import { reportText } from '../../src/present/report-text.js';
import { languages } from '../../src/words/words.js';
import { DAY } from '../examples.js';
import { claimedCounty, seen } from '../support/evaluated-county.js';
import { householdIn } from '../support/places.js';

const { households, places } = claimedCounty({ villages: 3, registered: 1, exited: 20, notRegistered: 20 });
const claims = readClaims([...households, ...places, ...households.slice(0, 1)], { asOf: DAY });
const visits = households.map((one, at) => seen(one, at === 3 ? 'notMet' : at === 4 ? 'undetermined' : 'met', at > 5));
const observed = readObserved([...visits, householdIn('stranger', 'V1', 'met', 1)], { asOf: DAY });
const assessment = assess(claims, observed, { asOf: DAY });

describe('an evaluation as a document', () => {
  it.each(languages)('has the households behind each number, and all that does not fit: %s', (language) => {
    const { title, blocks, sections } = assessmentDocument(assessment, language, 'rules');
    const text = reportText({ id: 'x', title, blocks, sections }, (_, said) => said);
    for (const { id } of [3, 4, 0].map((at) => households[at] ?? { id: '' })) expect(text).toContain(String(id));
    for (const said of ['stranger', 'rules', DAY, '95']) expect(text).toContain(said);
    expect(sections.map(({ id }) => id)).toEqual([
      'incidence',
      'strata',
      'wrongExit-hits',
      'wrongExit-unknown',
      'recognition-hits',
      'recognition-unknown',
      'sample',
    ]);
  });

  it('says at a glance what is met, open and not', () => {
    const { blocks } = assessmentDocument(assessment, 'zh', '');
    const table = blocks.find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({
      tones: ['undetermined', 'undetermined', 'undetermined', 'met', 'undetermined'],
    });
  });
});

describe('an evaluation as rows', () => {
  it('has each rate, then its strata', () => {
    const rows = assessmentRows(assessment, 'en');
    expect(rows.map(({ rate, stratum = '' }) => `${rate} ${stratum}`).slice(0, 3)).toEqual([
      'wrong exits ',
      'wrong exits exited, near',
      'wrong exits exited, remote',
    ]);
    expect(rows.at(-1)).toMatchObject({ rate: 'comprehensive incidence', bound: '2' });
    expect(rows[0]).toMatchObject({ hitsFrom: 3, hitsTo: 6, population: 180, bound: '2' });
  });
});
