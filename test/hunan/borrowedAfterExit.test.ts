import { describe, expect, it } from 'vitest';
import { DAY, household } from '../examples.js';
import { ask } from '../facts/asked.js';
import { hunanFact } from './hunan-fact.js';

const borrowedAfterExit = hunanFact('household', 'borrowedAfterExit');
const asked = (exitDate: string | null, borrowedOn: string | null) =>
  ask(
    borrowedAfterExit,
    household({
      register: { status: 'exited', exitDate },
      relocation: { status: 'moved', borrowed: true, borrowedOn },
    }),
  );

describe('borrowedAfterExit', () => {
  it('holds from the day of the exit on, not the day before it', () => {
    expect(asked('2017-11-30', '2017-11-29').value).toBe(false);
    expect(asked('2017-11-30', '2017-11-30')).toEqual({
      value: true,
      inputs: [
        { path: 'register.exitDate', value: '2017-11-30' },
        { path: 'relocation.borrowedOn', value: '2017-11-30' },
      ],
      missing: [],
    });
  });

  it('does not hang on an exit whose day is not known where none that it can have had is later', () => {
    expect(asked(null, DAY)).toEqual({
      value: true,
      inputs: [{ path: 'relocation.borrowedOn', value: DAY }],
      missing: [],
    });
    expect(asked(null, '2018-12-30').missing).toEqual(['register.exitDate']);
    expect(asked(DAY, null).missing).toEqual(['relocation.borrowedOn']);
  });

  it('is open without either day', () => {
    expect(asked(null, '2017-11-30').missing).toEqual(['register.exitDate']);
    expect(asked('2017-11-30', null).missing).toEqual(['relocation.borrowedOn']);
    expect(ask(borrowedAfterExit, household({})).missing).toEqual(['register.exitDate', 'relocation.borrowedOn']);
  });
});
