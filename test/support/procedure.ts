/** A household's procedure of exit, every step in its turn; what is given replaces steps. */
import type { Plain } from '../examples.js';

export function procedure(over: Plain = {}): Plain {
  return {
    review: { done: true, date: '2018-11-01', by: 'villageCommittees' },
    verification: { done: true, date: '2018-11-05', by: 'villageAndTeam' },
    consent: { done: true, date: '2018-11-06', by: 'household' },
    publicity: { done: true, from: '2018-11-07', to: '2018-11-13', place: 'village', openObjections: 0 },
    announcement: { done: true, date: '2018-11-14' },
    struckOff: { done: true, date: '2018-12-20' },
    ...over,
  };
}
