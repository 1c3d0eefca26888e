import { describe, expect, it } from 'vitest';
import file from '../../rules/hunan-2016-2020/lifecycle.json';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { hunanLifecycle } from '../../src/rulebook/builtin-lifecycle.js';
import { readLifecycle } from '../../src/rulebook/lifecycle.js';
import { issuesFrom } from './files.js';

type File = typeof file;

function faults(change: (copy: File) => unknown): string[] {
  const copy = structuredClone(file);
  change(copy);
  return issuesFrom(() => readLifecycle(copy, hunan2016To2020())).map(({ code, pointer }) => `${code} ${pointer}`);
}
const first = ({ transitions }: File) => transitions[0] as File['transitions'][number] & { when: string };

describe('the lifecycle of the built-in rulebook', () => {
  const { states, transitions } = hunanLifecycle();

  it('runs from registration to exit and back', () => {
    expect(states.map(({ id }) => id)).toEqual(
      'registered proposed verified agreed publicised announced exited returned'.split(' '),
    );
    expect(transitions.map(({ from }) => from)).toEqual(states.map(({ id }) => id));
    expect(transitions.map(({ to }) => to)).toEqual([...states.slice(1).map(({ id }) => id), 'registered']);
  });

  it('is shown by the steps of the procedure, in their order', () => {
    expect(transitions.flatMap(({ evidence }) => evidence)).toEqual(
      hunan2016To2020()
        .verdicts.get('household/procedure')
        ?.criteria.map(({ id }) => id),
    );
  });

  it('does not count as part of the rules', () => {
    expect('$schema' in hunanLifecycle()).toBe(false);
  });

  it('is sound, as any other is held to be before it is taken', () => {
    expect(hunanLifecycle()).toEqual(readLifecycle(file, hunan2016To2020()));
  });
});

describe('readLifecycle', () => {
  it('tells everything that is wrong, with its place', () => {
    expect(faults((copy) => Object.assign(first(copy), { to: 'nowhere' }))).toEqual([
      'danglingReference /transitions/0/to',
      'danglingReference /states/1/id',
    ]);
    expect(faults((copy) => Object.assign(first(copy), { when: 'village/exit' }))).toEqual([
      'danglingReference /transitions/0/when',
    ]);
    expect(faults((copy) => Object.assign(first(copy), { when: 'household/income' }))).toEqual([
      'danglingReference /transitions/0/when',
    ]);
    expect(faults((copy) => Object.assign(first(copy), { evidence: ['village/application'] }))).toEqual([
      'danglingReference /transitions/0/evidence/0',
    ]);
    expect(faults((copy) => Object.assign(first(copy), { citations: [{ source: '无', at: '摘要' }] }))).toEqual([
      'danglingReference /transitions/0/citations/0/source',
    ]);
    expect(faults((copy) => Object.assign(first(copy), { from: 'proposed' }))).toEqual([
      'duplicateId /transitions/1/from',
    ]);
    expect(faults((copy) => Object.assign(first(copy), { id: 'verify' }))).toEqual(['duplicateId /transitions/1/id']);
    expect(faults((copy) => copy.states.push({ id: 'exited', labels: { zh: '又一', en: 'another' } }))).toEqual([
      'duplicateId /states/8/id',
    ]);
    expect(faults((copy) => Object.assign(copy, { level: 'member' }))).toEqual(['badShape /level']);
  });
});
