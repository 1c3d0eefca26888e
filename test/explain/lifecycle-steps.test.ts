import { describe, expect, it } from 'vitest';
import { hasHistory, nextStepsLines } from '../../src/explain/lifecycle-steps.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { hunanLifecycle } from '../../src/rulebook/builtin-lifecycle.js';
import { readLifecycle } from '../../src/rulebook/lifecycle.js';
import { languages } from '../../src/words/words.js';
import { county, household, type Plain, village } from '../examples.js';
import { parseRecord } from '../support/fields.js';
import { procedure } from '../support/procedure.js';
import { evaluate, explain, nextSteps } from '../support/unchecked.js';

const registered = { status: 'registered' };
const tell = (over: Plain, readings: Record<string, string> = {}) =>
  nextSteps(household({ register: registered, ...over }), { readings });
const summary = (over: Plain) => {
  const { state, next } = tell(over);
  return [state?.id, ...next.map(({ transition, standing }) => `${standing} ${transition}`)];
};
/** The procedure as far as a step. */
const until = (last: string): Plain => {
  const all = Object.entries(procedure());
  return Object.fromEntries(all.slice(0, all.findIndex(([step]) => step === last) + 1));
};

describe('nextSteps', () => {
  it('lets a registered household be proposed where it meets the standard, and only there', () => {
    expect(summary({})).toEqual(['registered', 'may review']);
    expect(summary({ stableIncome: false })).toEqual(['registered', 'blocked review']);
    expect(summary({ stableIncome: null })).toEqual(['registered', 'unknown review']);
    expect(tell({ stableIncome: null }).next[0]?.missing).toEqual(['stableIncome']);
  });

  it.each([
    ['review', 'proposed', 'verify'],
    ['verification', 'verified', 'agree'],
    ['consent', 'agreed', 'publicise'],
    ['publicity', 'publicised', 'announce'],
    ['announcement', 'announced', 'strikeOff'],
  ])('says after the %s that %s must be followed by %s', (last, state, next) => {
    expect(summary({ procedure: until(last) })).toEqual([state, `must ${next}`]);
    // The standard has to be met all along.
    expect(summary({ procedure: until(last), stableIncome: false })).toEqual([state, `blocked ${next}`]);
  });

  it('ends with the exit, and begins again where the household falls back', () => {
    expect(summary({ procedure: procedure(), register: { status: 'exited' } })).toEqual(['exited']);
    expect(summary({ register: { status: 'exited' }, income: null })).toEqual(['exited', 'unknown return']);
    expect(summary({ register: { status: 'exited' }, housing: { grade: 'D', safeBy: 'nothing' } })).toEqual([
      'exited',
      'must return',
    ]);
    expect(summary({ procedure: procedure() })).toEqual(['exited']);
  });

  it('names every step that an exit in the register was made in spite of', () => {
    const exited = (over: Plain) => summary({ register: { status: 'exited' }, procedure: procedure(over) });
    expect(exited({})).toEqual(['exited']);
    expect(exited({ review: { done: false }, consent: { done: true, date: '2018-11-06', by: 'proxy' } })).toEqual([
      'exited',
      'redo review',
      'redo agree',
    ]);
    expect(exited({ struckOff: { done: false } })).toEqual(['exited', 'redo strikeOff']);
    // A step of which nothing is said is missing, not wrong; the next one waits for its day.
    expect(exited({ review: null })).toEqual(['exited', 'open verify']);
    expect(exited({ struckOff: null })).toEqual(['exited']);
    expect(exited({ verification: { done: true, by: 'villageAndTeam' } })).toEqual(['exited', 'open verify']);
    const [open] = tell({
      register: { status: 'exited' },
      procedure: procedure({ verification: { done: true, by: 'villageAndTeam' } }),
    }).next;
    expect(open?.missing).toEqual(['procedure.verification.date']);
  });

  it('names them beside what follows an exit', () => {
    expect(
      summary({
        register: { status: 'exited' },
        housing: { grade: 'D', safeBy: 'nothing' },
        procedure: procedure({ review: { done: false } }),
      }),
    ).toEqual(['exited', 'redo review', 'must return']);
  });

  it('goes by the days of publicity only under the reading that asks for them', () => {
    const short = procedure({
      publicity: { done: true, from: '2018-11-07', to: '2018-11-12', place: 'village', openObjections: 0 },
    });
    const record = { register: { status: 'exited' }, procedure: short };
    expect(tell(record).next).toEqual([]);
    expect(tell(record, { householdPublicityDays: 'sevenDays' }).next).toMatchObject([
      { transition: 'publicise', standing: 'redo' },
    ]);
  });

  it('looks back along no path where a lifecycle leads to no exit', () => {
    const [first] = hunanLifecycle().transitions;
    if (first === undefined) throw new Error('The lifecycle has no steps.');
    const states = hunanLifecycle().states.slice(0, 2);
    const back = { ...first, id: 'back', from: 'proposed', to: 'registered' };
    const record = household({ register: { status: 'exited' }, procedure: procedure({ review: { done: false } }) });
    const lifecycle = readLifecycle({ level: 'household', states, transitions: [first, back] }, hunan2016To2020());
    expect(nextSteps(record, { lifecycle }).next).toEqual([]);
  });

  it('says of who is outside the register whether he belongs in it', () => {
    const outside = { status: 'notRegistered' };
    expect(summary({ register: outside })).toEqual([undefined]);
    expect(summary({ register: outside, housing: { grade: 'D', safeBy: 'nothing' } })).toEqual([
      undefined,
      'must register',
    ]);
    // It was never on the register, so it is not entered again.
    const [{ labels } = { labels: undefined }] = tell({ register: outside, housing: { grade: 'D' } }).next;
    expect(`${labels?.zh} ${labels?.en}`).not.toMatch(/重新|anew/);
    expect(summary({ register: null })).toEqual([undefined]);
    expect(summary({ register: null, procedure: until('review') })).toEqual(['proposed', 'must verify']);
  });

  it('says what has to be done again and why, and what is still to be found out', () => {
    const again = tell({ procedure: procedure({ consent: { done: true, date: '2018-11-06', by: 'proxy' } }) }).next;
    expect(again.map(({ standing }) => standing)).toEqual(['redo']);
    expect(again[0]?.sentence.zh).toBe('须纠正或重新办理拟退出户认可。拟退出户没有认可：系他人代签，应由本户作出。');
    const open = tell({ procedure: procedure({ verification: { done: true, by: 'villageAndTeam' } }) });
    expect(open.state?.id).toBe('proposed');
    expect(open.next[0]).toMatchObject({ standing: 'open', missing: ['procedure.verification.date'] });
    expect(open.next[0]?.sentence.en).toContain('date of the verification');
  });

  it('asks for days of publicity only under the reading that does', () => {
    const short = procedure({
      publicity: { done: true, from: '2018-11-07', to: '2018-11-12', place: 'village', openObjections: 0 },
      announcement: null,
      struckOff: null,
    });
    expect(tell({ procedure: short }).state?.id).toBe('publicised');
    const strict = tell({ procedure: short }, { householdPublicityDays: 'sevenDays' });
    expect(strict.state?.id).toBe('agreed');
    expect(strict.next[0]?.sentence.zh).toContain('共6天，应不少于7天，少1天');
  });

  it('names what cannot be true, in both languages, with both days', () => {
    const { findings } = tell({ register: { status: 'exited', exitDate: '2018-10-31' }, procedure: until('review') });
    expect(findings).toEqual([
      {
        code: 'exitBeforeStep',
        paths: ['register.exitDate', 'procedure.review.date'],
        sentence: {
          zh: '脱贫日期早于民主评议（脱贫日期 2018年10月31日、民主评议日期 2018年11月1日）',
          en: 'the exit is dated before the review: date of exit 2018-10-31; date of the review 2018-11-01',
        },
      },
    ]);
  });

  it('stands still in a life that goes round in steps that are all shown', () => {
    const [first] = hunanLifecycle().transitions;
    const states = hunanLifecycle().states.slice(0, 2);
    if (first === undefined) throw new Error('The lifecycle has no steps.');
    const back = { ...first, id: 'back', from: 'proposed', to: 'registered' };
    const lifecycle = readLifecycle({ level: 'household', states, transitions: [first, back] }, hunan2016To2020());
    const record = household({ register: registered, procedure: until('review') });
    expect(nextSteps(record, { lifecycle })).toMatchObject({ state: { id: 'registered' }, next: [] });
  });

  it('refuses what is no household', () => {
    for (const record of [village(), county()]) expect(() => nextSteps(record)).toThrow(RangeError);
    expect(() => nextSteps(household({ members: [] }))).toThrow(/members/);
  });
});

describe('nextStepsLines', () => {
  it('are a line for the state, one for each step, one for each finding', () => {
    for (const language of languages) {
      const told = tell({ procedure: procedure({ announcement: { done: true, date: '2018-11-13' } }) });
      expect(nextStepsLines(told, language)).toHaveLength(1 + told.next.length + told.findings.length);
    }
    expect(nextStepsLines(tell({ register: { status: 'notRegistered' } }), 'zh')).toEqual(['目前没有须办理的环节']);
  });
});

describe('explain', () => {
  const lifecycleOf = (record: Plain, rule?: string) =>
    explain(evaluate(record, { rule }), { lang: 'zh', record }).lifecycle;

  it('tells it only where the record says something of it', () => {
    expect(lifecycleOf(household())).toBeUndefined();
    expect(lifecycleOf(village())).toBeUndefined();
    expect(hasHistory(parseRecord(household({ procedure: null })))).toBe(false);
    expect(lifecycleOf(household({ register: registered }))).toEqual([
      '现处环节：建档立卡',
      '下一步可以办理：民主评议提出（村“两委”）',
    ]);
    const unheard = household({ register: { status: 'exited' }, procedure: procedure({ review: { done: false } }) });
    expect(lifecycleOf(unheard)).toEqual([
      '现处环节：已脱贫销号',
      expect.stringMatching(/^须纠正或重新办理民主评议提出。/),
      expect.stringMatching(/^记录前后矛盾：/),
    ]);
    expect(lifecycleOf(household({ procedure: until('review') }), 'household/procedure')?.[0]).toBe(
      '现处环节：评议提出',
    );
    expect(lifecycleOf(household({ register: registered }), 'household/identify')).toBeUndefined();
  });
});
