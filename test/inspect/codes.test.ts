/** Each code: a record in which it finds something, and one near it in which it does not. */
import { describe, expect, it } from 'vitest';
import { type InspectionCode, inspectionCodes } from '../../src/base/inspection-code.js';
import { findingKey, proposalOf } from '../../src/inspect/beside-finding.js';
import { describeFinding, describeProposal } from '../../src/inspect/describe-finding.js';
import type { Finding } from '../../src/inspect/finding.js';
import { createInspector } from '../../src/inspect/look.js';
import { languages } from '../../src/words/words.js';
import { county, household, type Plain, village } from '../examples.js';
import { idNumber } from '../support/registers.js';
import { evaluate, inspect, inspectAll } from '../support/unchecked.js';

const man = idNumber('1975-06-30', 7);
const head = { relation: 'head', birthDate: '1975-06-30' };
const members = (...list: Plain[]) => household({ members: list });
const income = (over: Plain = {}) => ({
  wages: 8000,
  business: 0,
  property: 0,
  transfers: 0,
  productionCosts: 0,
  ...over,
});
/** A household of one person, with other figures. */
const one = (over: Plain) => household({ members: [{}], income: income(), ...over });
const exited = (over: Plain) => household({ members: [{}], register: { status: 'exited', ...over } });
const counts = (over: Plain) => village({ registeredRuralPopulation: 1000, remainingPoorPersons: 15, ...over });

/** What is found, the path of it, and what is not found near it. */
interface Case {
  readonly code: InspectionCode;
  readonly found: Plain;
  readonly at: string;
  readonly params?: Plain;
  readonly near: readonly Plain[];
  /** What is proposed: the path, how it may have gone wrong, and the value. */
  readonly proposed?: readonly [path: string, by: string, to: unknown];
}

const cases: readonly Case[] = [
  {
    code: 'memberTwice',
    found: members({ name: '向某' }, { name: '向某' }),
    at: 'members[1]',
    near: [members({ name: '向某' }, { name: '向某', schooling: 'completed' })],
    proposed: ['members[1]', 'leftOut', null],
  },
  {
    code: 'severalHeads',
    found: members(head, head),
    at: 'members[0].relation',
    near: [members(head, { ...head, relation: 'spouse' })],
    proposed: ['members[1].relation', 'leftOpen', null],
  },
  {
    code: 'severalSpouses',
    found: members({ relation: 'spouse' }, { relation: 'spouse' }),
    at: 'members[0].relation',
    near: [members({ relation: 'spouse' }, { relation: 'spouse', deathDate: '2018-01-01' })],
  },
  {
    code: 'notYetDueTooOld',
    found: members({ schooling: 'notYetDue', birthDate: '2011-08-31' }),
    at: 'members[0].schooling',
    near: [members({ schooling: 'notYetDue', birthDate: '2011-09-01' })],
  },
  {
    code: 'completedTooYoung',
    found: members({ schooling: 'completed', birthDate: '2007-01-01' }),
    at: 'members[0].schooling',
    near: [members({ schooling: 'completed', birthDate: '2006-12-31' })],
  },
  {
    code: 'newbornTooOld',
    found: members({ medicalInsurance: 'newbornPending', birthDate: '2016-12-31' }),
    at: 'members[0].medicalInsurance',
    near: [members({ medicalInsurance: 'newbornPending', birthDate: '2017-01-01' })],
  },
  {
    code: 'tooOld',
    found: members({ birthDate: '1896-12-31' }),
    at: 'members[0].birthDate',
    params: { age: '122', years: '121' },
    near: [members({ birthDate: '1898-01-01' }), members({ birthDate: '1896-12-31', deathDate: '1990-01-01' })],
    proposed: ['members[0].birthDate', 'swappedDigits', '1986-12-31'],
  },
  {
    code: 'codeAgainstAge',
    found: members({ medicalInsurance: 'employee', birthDate: '2003-01-01' }),
    at: 'members[0].medicalInsurance',
    params: { value: 'employee', age: '15', from: '16' },
    near: [
      members({ medicalInsurance: 'employee', birthDate: '2002-12-31' }),
      members({ medicalInsurance: 'employee' }),
    ],
  },
  {
    code: 'codeAgainstAge',
    found: members({ relation: 'spouse', birthDate: '2008-12-31' }),
    at: 'members[0].relation',
    params: { value: 'spouse', age: '10', from: '16' },
    near: [
      members({ relation: 'spouse', birthDate: '2002-12-31' }),
      members({ relation: 'child', birthDate: '2008-12-31' }),
    ],
  },
  {
    code: 'birthDateAgainstId',
    found: members({ id: man, birthDate: '1957-06-30' }),
    at: 'members[0].birthDate',
    params: { value: '1957-06-30', byId: '1975-06-30' },
    near: [
      members({ id: man, birthDate: '1975-06-30' }),
      members({ id: man }),
      members({ id: 'm1', birthDate: '1957-06-30' }),
    ],
    proposed: ['members[0].birthDate', 'swappedDigits', '1975-06-30'],
  },
  {
    code: 'genderAgainstId',
    found: members({ id: man, gender: 'female' }),
    at: 'members[0].gender',
    params: { value: 'female', byId: 'male' },
    near: [members({ id: man, gender: 'male' })],
    proposed: ['members[0].gender', 'fromId', 'male'],
  },
  {
    code: 'idCheckFails',
    found: members({ id: `${man.slice(0, 17)}${man.endsWith('1') ? '2' : '1'}` }),
    at: 'members[0].id',
    near: [members({ id: man }), members({ id: 'H1-1' })],
  },
  {
    code: 'sameSexSpouse',
    found: members({ ...head, gender: 'male' }, { relation: 'spouse', gender: 'male' }),
    at: 'members[1].gender',
    near: [
      members({ ...head, gender: 'male' }, { relation: 'spouse', gender: 'female' }),
      members(head, { relation: 'spouse', gender: 'male' }),
    ],
  },
  {
    code: 'relationAgainstAge',
    found: members(head, { relation: 'child', birthDate: '1987-06-29', schooling: 'completed' }),
    at: 'members[1].relation',
    params: { value: 'child', apart: '11', years: '12' },
    near: [
      members(head, { relation: 'child', birthDate: '1987-06-30', schooling: 'completed' }),
      members(head, { relation: 'parent', birthDate: '1963-06-30' }),
      members(head, { relation: 'other', birthDate: '1987-06-29' }),
    ],
  },
  {
    code: 'relationAgainstAge',
    found: members(head, { relation: 'parent', birthDate: '1963-07-01' }),
    at: 'members[1].relation',
    near: [members(head, { relation: 'parent', birthDate: '1963-06-30' })],
  },
  {
    code: 'relationAgainstAge',
    found: members(head, { relation: 'grandchild', birthDate: '1999-06-29' }),
    at: 'members[1].relation',
    near: [members(head, { relation: 'grandchild', birthDate: '1999-06-30' })],
  },
  {
    code: 'notOnRoll',
    found: members({ birthDate: '2012-08-31' }),
    at: 'members[0].schooling',
    params: { age: '6', from: '6', to: '16' },
    near: [
      members({ birthDate: '2012-09-01' }),
      members({ birthDate: '2002-12-31' }),
      members({ birthDate: '2012-08-31', schooling: 'inSchool' }),
      members({ birthDate: '2012-08-31', deathDate: '2018-12-31' }, {}),
    ],
  },
  {
    code: 'notOnRoll',
    found: members({ birthDate: '2007-01-01', schooling: 'neverEnrolled' }),
    at: 'members[0].schooling',
    near: [members({ birthDate: '2007-01-01', schooling: 'deferred' })],
  },
  {
    code: 'exitBeforeVisit',
    found: {
      ...exited({ exitDate: '2018-06-01' }),
      evidence: { 'income.wages': [{ source: '入户', date: '2018-06-02' }] },
    },
    at: 'register.exitDate',
    params: { exit: '2018-06-01', visit: '2018-06-02' },
    near: [
      { ...exited({ exitDate: '2018-06-01' }), evidence: { 'income.wages': [{ source: '入户', date: '2018-06-01' }] } },
      { ...exited({ exitDate: '2018-06-01' }), evidence: { 'income.wages': [{ source: '入户' }] } },
      {
        ...exited({ exitDate: '2018-06-01' }),
        evidence: {
          'income.wages': [{ source: '入户', date: '2018-07-01' }],
          stableIncome: [{ source: '入户', date: '2018-05-01' }],
        },
      },
      // Of who is registered again the exit was an earlier one.
      {
        ...exited({ exitDate: '2017-06-01', status: 'returned' }),
        evidence: { 'income.wages': [{ source: '入户', date: '2018-06-02' }] },
      },
    ],
  },
  {
    code: 'splitBeforeRegistration',
    found: household({ register: { since: '2014-05-31' }, splitFrom: { id: 'H0', date: '2013-06-01' } }),
    at: 'splitFrom.date',
    params: { split: '2013-06-01', since: '2014-05-31', months: '12' },
    near: [
      household({ register: { since: '2014-06-01' }, splitFrom: { id: 'H0', date: '2013-06-01' } }),
      household({ register: { since: '2014-05-31' }, splitFrom: { id: 'H0', date: '2014-06-01' } }),
      household({ register: { since: '2014-05-31' }, splitFrom: { id: 'H0' } }),
    ],
  },
  {
    code: 'historyContradicted',
    found: exited({ since: '2018-05-02', exitDate: '2018-05-01' }),
    at: 'register.exitDate',
    params: { what: 'exitBeforeRegistration', first: '2018-05-01', second: '2018-05-02' },
    near: [
      exited({ since: '2018-05-01', exitDate: '2018-05-01' }),
      // Of who is registered again the exit was an earlier one.
      exited({ since: '2018-05-02', exitDate: '2018-05-01', status: 'returned' }),
    ],
  },
  {
    code: 'historyContradicted',
    found: exited({ exitDate: '2019-01-01' }),
    at: 'register.exitDate',
    params: { what: 'exitYetToCome', first: '2019-01-01', second: '2018-12-31' },
    near: [exited({ exitDate: '2018-12-31' }), exited({ exitDate: '2019-01-01', status: 'registered' })],
  },
  {
    code: 'historyContradicted',
    found: exited({ since: '2019-01-01', status: 'registered' }),
    at: 'register.since',
    params: { what: 'registrationYetToCome', first: '2019-01-01', second: '2018-12-31' },
    near: [
      exited({ since: '2018-12-31', status: 'registered' }),
      exited({ since: '2019-01-01', status: 'notRegistered' }),
    ],
  },
  {
    code: 'historyContradicted',
    found: household({ procedure: { review: { done: false, date: '2018-02-01' } } }),
    at: 'procedure.review.done',
    near: [household({ procedure: { review: { done: true, date: '2018-02-01' } } })],
  },
  {
    code: 'historyContradicted',
    found: village({ procedure: { application: { date: '2018-05-02' }, verification: { date: '2018-05-01' } } }),
    at: 'procedure.verification.date',
    near: [village({ procedure: { application: { date: '2018-05-01' }, verification: { date: '2018-05-01' } } })],
  },
  {
    code: 'unitSlip',
    found: one({ reported: { perCapitaNetIncome: 0.8 } }),
    at: 'reported.perCapitaNetIncome',
    params: { value: '0.8', times: '10000', computed: '8000' },
    near: [one({ reported: { perCapitaNetIncome: 8000 } }), one({ reported: { perCapitaNetIncome: 0.9 } })],
    proposed: ['reported.perCapitaNetIncome', 'unit', 8000],
  },
  {
    code: 'unitSlip',
    found: counts({ incidence: '0.015' }),
    at: 'incidence',
    params: { value: '0.015', times: '100', computed: '1.5' },
    near: [counts({ incidence: '1.5' })],
    proposed: ['incidence', 'unit', '1.5'],
  },
  {
    code: 'unitSlip',
    found: one({ income: income({ wages: '8012.5' }), reported: { perCapitaNetIncome: '0.8' } }),
    at: 'reported.perCapitaNetIncome',
    near: [one({ income: income({ wages: '8050' }), reported: { perCapitaNetIncome: '0.8' } })],
  },
  {
    code: 'unitSlip',
    found: counts({ incidence: 15 }),
    at: 'incidence',
    params: { value: '15', times: '0.1', computed: '1.5' },
    near: [counts({ incidence: 16 })],
  },
  // Nothing is in no unit, and one digit is right by chance: these are contradictions.
  ...[
    { remainingPoorPersons: 20, incidence: 0 },
    { remainingPoorPersons: 80, incidence: 1 },
    { remainingPoorPersons: 120, incidence: 1 },
    { remainingPoorPersons: 600, incidence: 1 },
  ].map(
    (over): Case => ({
      code: 'figureContradicted',
      found: counts(over),
      at: 'incidence',
      params: { value: String(over.incidence), computed: String(over.remainingPoorPersons / 10) },
      near: [counts({ remainingPoorPersons: 10, incidence: 1 }), counts({ remainingPoorPersons: 102, incidence: 1 })],
    }),
  ),
  // All items in ten thousand yuan: no change of one of them mends it, but where there is only one.
  {
    code: 'unitSlip',
    found: one({ income: income({ wages: 1.2, transfers: '0.31' }) }),
    at: 'income',
    params: { value: '1.2', times: '10000', from: '30', to: '5000000' },
    near: [
      one({ income: income({ wages: 1.2, transfers: 310 }) }),
      one({ income: income({ wages: 0 }) }),
      one({ income: income({ wages: 30 }) }),
    ],
  },
  {
    code: 'unitSlip',
    found: one({ income: income({ wages: '0.95' }) }),
    at: 'income',
    near: [one({ income: income({ wages: '9500' }) })],
    proposed: ['income.wages', 'unit', '9500'],
  },
  {
    code: 'unitSlip',
    found: village({ collectiveIncome: 4 }),
    at: 'collectiveIncome',
    near: [village({ collectiveIncome: 40000 }), village({ collectiveIncome: 0 })],
    proposed: ['collectiveIncome', 'unit', 40000],
  },
  {
    code: 'figureContradicted',
    found: one({ reported: { perCapitaNetIncome: 8001 } }),
    at: 'reported.perCapitaNetIncome',
    params: { value: '8001', computed: '8000' },
    near: [
      one({ reported: { perCapitaNetIncome: 8000 } }),
      one({ income: income({ wages: '8000.49' }), reported: { perCapitaNetIncome: 8000 } }),
      one({ income: null, reported: { perCapitaNetIncome: 8001 } }),
      one({ income: income({ property: null }), reported: { perCapitaNetIncome: 8001 } }),
    ],
    proposed: ['reported.perCapitaNetIncome', 'computed', 8000],
  },
  {
    code: 'figureContradicted',
    found: one({ income: income({ wages: 3800, business: 4200 }), reported: { netIncome: 12500 } }),
    at: 'reported.netIncome',
    near: [one({ income: income({ wages: 8300, business: 4200 }), reported: { netIncome: 12500 } })],
    proposed: ['income.wages', 'swappedDigits', 8300],
  },
  {
    code: 'figureContradicted',
    found: one({ reported: { members: 2 } }),
    at: 'reported.members',
    near: [one({ reported: { members: 1 } }), one({ reported: { members: 0 } })],
  },
  {
    code: 'figureContradicted',
    found: counts({ incidence: 1.4 }),
    at: 'incidence',
    near: [counts({ incidence: 1.5 }), counts({ incidence: 2, remainingPoorPersons: null })],
  },
  {
    code: 'figureContradicted',
    found: one({ housing: { grade: 'B', dangerous: true } }),
    at: 'housing.dangerous',
    near: [
      one({ housing: { grade: 'B', dangerous: false } }),
      one({ housing: { grade: 'C', dangerous: false, safeBy: 'renovation' } }),
      one({ housing: { grade: 'none', dangerous: false } }),
    ],
  },
  {
    code: 'impossibleRatio',
    found: village({ registeredRuralPopulation: 1410, remainingPoorPersons: null, incidence: 96.48 }),
    at: 'incidence',
    params: { value: '96.48', base: '1410' },
    near: [
      village({ registeredRuralPopulation: 1410, remainingPoorPersons: null, incidence: 96.45 }),
      village({ registeredRuralPopulation: 20000, remainingPoorPersons: null, incidence: 96.48 }),
    ],
  },
  {
    code: 'baseChange',
    found: counts({ incidence: 1.4, remainingPoorPersons: 10 }),
    at: 'registeredRuralPopulation',
    params: { value: '1000', from: '689.655172', to: '740.740741', apart: '35', percent: '5' },
    near: [counts({ incidence: 1, remainingPoorPersons: 10 }), counts({ incidence: 1.54, remainingPoorPersons: 15 })],
  },
  {
    code: 'transfersOverLine',
    found: one({ income: income({ wages: 1000, transfers: 3000 }) }),
    at: 'income.transfers',
    params: { value: '4000', without: '1000', line: '3200', share: '75', limit: '50' },
    near: [
      one({ income: income({ wages: 3200, transfers: 3300 }) }),
      one({ income: income({ wages: 1000, transfers: 2199 }) }),
      one({ income: income({ wages: 2500, transfers: 1000 }) }),
    ],
  },
];

/** What only several records show. */
interface Pattern {
  readonly code: InspectionCode;
  readonly found: readonly Plain[];
  readonly finding: Plain;
  readonly near: readonly Plain[];
}

const of = (id: string, over: Plain = {}) => household({ id, village: 'V1', members: [{}], ...over });
const person = { id: man, birthDate: '1975-06-30' };
const heaped = (wages: readonly number[]) =>
  wages.map((one, index) => of(`H${index}`, { income: income({ wages: one }) }));
const alike = (wages: readonly number[]) =>
  wages.map((one, index) => of(`H${index}`, { income: income({ wages: one, business: 500 }) }));

const patterns: readonly Pattern[] = [
  {
    code: 'recordTwice',
    found: [of('H1'), of(' H1', { village: 'V2' })],
    finding: { level: 'household', id: ' H1', path: 'id', others: ['V1', 'V2'], params: { count: '2', year: '2018' } },
    near: [of('H1'), of('H1', { asOf: '2019-12-31' }), village({ id: 'H1' })],
  },
  {
    code: 'personTwice',
    found: [of('H2', { members: [{}, person] }), of('H1', { members: [person] }), of('H3', { members: [person] })],
    finding: {
      level: 'household',
      id: 'H1',
      path: 'members[0].id',
      others: ['H2', 'H3'],
      params: { count: '3', year: '2018' },
    },
    near: [
      of('H2', { members: [person] }),
      of('H1', { members: [{ id: 'm1' }] }),
      of('H3', { members: [{ id: 'm1' }] }),
      of('H4', { members: [person], asOf: '2019-12-31' }),
      of('H5', { members: [{ ...person, deathDate: '2018-01-01' }, {}] }),
    ],
  },
  {
    code: 'personTwice',
    // By the number of his identity card, and by that of his disability certificate.
    found: [of('H1', { members: [person] }), of('H2', { members: [{ id: ` ${man}43B1 ` }] })],
    finding: { level: 'household', id: 'H1', others: ['H2'] },
    near: [of('H1', { members: [person] }), of('H2', { members: [{ id: `${idNumber('1975-06-30', 9)}43` }] })],
  },
  {
    code: 'yearJump',
    found: [
      of('H1', { income: income({ wages: 4000 }) }),
      of('H1', { asOf: '2019-12-31', income: income({ wages: 12001 }) }),
    ],
    finding: {
      level: 'household',
      id: 'H1',
      path: 'perCapitaNetIncome',
      params: { value: '12001', before: '4000', times: '3', year: '2019', beforeYear: '2018' },
    },
    near: [
      of('H1', { income: income({ wages: 4000 }) }),
      of('H1', { asOf: '2019-12-31', income: income({ wages: 12000 }) }),
    ],
  },
  {
    code: 'yearJump',
    found: [county({ ruralDisposableIncome: 9000 }), county({ asOf: '2017-12-31', ruralDisposableIncome: 5999 })],
    finding: { level: 'county', path: 'ruralDisposableIncome' },
    near: [county({ ruralDisposableIncome: 9000 }), county({ asOf: '2017-12-31', ruralDisposableIncome: 6000 })],
  },
  {
    code: 'baseChange',
    found: [
      village({ registeredRuralPopulation: 1060 }),
      village({ asOf: '2017-12-31', registeredRuralPopulation: null, remainingPoorPersons: 10, incidence: '1.000' }),
    ],
    finding: {
      level: 'village',
      path: 'registeredRuralPopulation',
      params: {
        value: '1060',
        before: '999.500250–1000.500250'.replaceAll('0–', '–').replace(/0$/, ''),
        apart: '5.947',
        percent: '5',
        year: '2018',
        beforeYear: '2017',
      },
    },
    near: [
      village({ registeredRuralPopulation: 1050 }),
      village({ asOf: '2017-12-31', registeredRuralPopulation: 1000 }),
    ],
  },
  {
    code: 'heapedAboveLine',
    found: heaped([3200, 3250, 3300, 3350, 3360, 3361, 9000, 1000, 2000, 3199]),
    finding: {
      level: 'village',
      id: 'V1',
      path: 'income',
      others: ['H0', 'H1', 'H2', 'H3', 'H4'],
      params: { count: '5', of: '10', line: '3200', to: '3360', share: '50', households: '5', year: '2018' },
    },
    near: heaped([3200, 3250, 3300, 3350, 3361, 3361, 9000, 1000, 2000, 3199]),
  },
  {
    code: 'identicalValues',
    found: [...alike([3000, 3000, 3000]), of('H9')],
    finding: {
      level: 'village',
      id: 'V1',
      path: 'income',
      others: ['H0', 'H1', 'H2'],
      params: { count: '3', of: '4', value: '3000/500/0/0/0', households: '3', year: '2018' },
    },
    near: [...alike([3000, 3000, 3001]), of('H8', { village: 'V2', income: income({ wages: 3000, business: 500 }) })],
  },
  {
    code: 'populationExceeded',
    found: [
      village({ id: 'V1', registeredRuralPopulation: 2, remainingPoorPersons: 0 }),
      of('H1', { members: [{}, {}, {}] }),
    ],
    finding: {
      level: 'village',
      id: 'V1',
      path: 'registeredRuralPopulation',
      params: { value: '3', base: '2', year: '2018' },
    },
    near: [
      village({ id: 'V1', registeredRuralPopulation: 3, remainingPoorPersons: 0 }),
      of('H1', { members: [{}, {}, {}] }),
    ],
  },
  {
    code: 'populationExceeded',
    found: [
      village({ id: 'V1', county: 'C1', registeredRuralPopulation: 60, remainingPoorPersons: 0 }),
      village({ id: 'V2', county: 'C1', registeredRuralPopulation: 50, remainingPoorPersons: 0 }),
      county({ id: 'C1', registeredRuralPopulation: 109, remainingPoorPersons: 0 }),
    ],
    finding: { level: 'county', id: 'C1', others: ['V1', 'V2'], params: { value: '110', base: '109', year: '2018' } },
    near: [
      village({ id: 'V1', county: 'C1', registeredRuralPopulation: 60, remainingPoorPersons: 0 }),
      village({ id: 'V2', county: 'C1', registeredRuralPopulation: 50, remainingPoorPersons: 0 }),
      county({ id: 'C1', registeredRuralPopulation: 110, remainingPoorPersons: 0 }),
    ],
  },
];

const ofCode = (findings: readonly Finding[], code: InspectionCode) => findings.filter((one) => one.code === code);

/** Every sentence is whole, names nobody, and tells the proposal as a question. */
function expectWorded(finding: Finding): void {
  const proposal = proposalOf(finding);
  expect(findingKey(finding)).toMatch(/^[0-9a-f]{64}$/);
  for (const language of languages) {
    const text = describeFinding(finding, language);
    expect(text).not.toMatch(/undefined|null|\[object|NaN|members\[|向某/);
    if (proposal !== undefined) expect(describeProposal(proposal, finding, language)).toMatch(/[?？]$/);
  }
}

describe.each(cases)('$code at $at', ({ code, found, at, params, near, proposed }) => {
  it('is found, and by no other code on the day', () => {
    const findings = ofCode(inspect(found), code);
    expect(findings.map(({ path }) => path)).toEqual([at]);
    const [finding] = findings as [Finding];
    if (params !== undefined) expect(finding.params).toEqual(params);
    if (proposed !== undefined) {
      const { path, by, to } = proposalOf(finding) ?? {};
      expect([path, by, to]).toEqual(proposed);
    }
    expectWorded(finding);
  });

  it.each(near.map((record, index) => [index + 1, record] as const))('is not found near it (%i)', (_, record) => {
    expect(ofCode(inspect(record), code)).toEqual([]);
  });
});

describe.each(patterns)('$code across records', ({ code, found, finding, near }) => {
  it('is found, each record by itself showing nothing of it', () => {
    const findings = ofCode(inspectAll(found), code);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject(finding);
    expectWorded(findings[0] as Finding);
    for (const record of found) expect(ofCode(inspectAll([record]), code)).toEqual([]);
  });

  it('is not found near it', () => expect(ofCode(inspectAll(near), code)).toEqual([]));
});

describe('every code', () => {
  it('has a case here', () => {
    const tried = new Set([...cases, ...patterns].map(({ code }) => code));
    expect(inspectionCodes.filter((code) => !tried.has(code))).toEqual([]);
  });

  it('changes no verdict when it is switched off, and takes nothing away but its own', () => {
    for (const { code, found } of cases) {
      const all = inspect(found);
      expect(inspect(found, { off: [code] })).toEqual(all.filter((one) => one.code !== code));
    }
    const judged = cases.map(({ found }) => found).filter((record) => record.procedure === undefined);
    const verdictOn = (record: Plain) => {
      try {
        return JSON.stringify(evaluate(record));
      } catch (refusal) {
        return String(refusal);
      }
    };
    const before = judged.map(verdictOn);
    for (const record of judged) inspect(record, { off: [...inspectionCodes] });
    expect(judged.map(verdictOn)).toEqual(before);
  });
});

describe('an exit before which no visit is recorded', () => {
  const visited = (exitDate: string, date: string, over: Plain = {}) => ({
    ...exited({ exitDate }),
    evidence: { 'income.wages': [{ source: '工资条', date }] },
    ...over,
  });
  const gravity = (record: Plain) => ofCode(inspect(record), 'exitBeforeVisit').map(({ severity }) => severity);

  it('is worth a look only, where a later look at the household explains it', () => {
    expect(gravity(visited('2018-06-01', '2018-06-02'))).toEqual(['warning']);
    // The record of the year of exit has to hold what the exit rests on, whenever somebody came.
    expect(gravity(visited('2018-12-20', '2019-01-10'))).toEqual(['warning']);
    expect(gravity(visited('2017-12-31', '2018-01-02'))).toEqual(['note']);
    const verified = (date: string) => visited('2018-06-01', '2018-06-02', { procedure: { verification: { date } } });
    expect(gravity(verified('2018-06-01'))).toEqual(['note']);
    expect(gravity(verified('2018-06-02'))).toEqual(['warning']);
    // Without a day of judgement the visit tells.
    expect(gravity(visited('2018-06-01', '2018-06-02', { asOf: null }))).toEqual(['warning']);
    expect(gravity(visited('2018-06-01', '2019-06-02', { asOf: null }))).toEqual(['note']);
  });

  it('is then not told where notes are not', () => {
    const counted = createInspector({}, false);
    expect(counted(visited('2017-12-31', '2018-01-02'))).toEqual([]);
    expect(counted(visited('2018-06-01', '2018-06-02'))).toHaveLength(1);
  });
});

describe('what is about the line', () => {
  const record = one({ income: income({ wages: 1000, transfers: 2200 }) });

  it('is read by the readings', () => {
    const codes = (options: object) => inspect(record, options).map(({ code }) => code);
    expect(codes({})).toEqual(['transfersOverLine']);
    expect(codes({ readings: { incomeBound: 'above' } })).toEqual([]);
    expect(codes({ readings: { povertyLine: 'national' } })).toEqual(['transfersOverLine']);
    expect(() => codes({ readings: { povertyLine: 'x' } })).toThrow(/povertyLine/);
  });

  it('is not found where there is no line on the day', () => {
    expect(inspect(record, { asOf: '2025-12-31' })).toEqual([]);
  });
});
