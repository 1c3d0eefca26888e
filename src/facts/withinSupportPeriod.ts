/**
 * A village or county that has exited is in the period in which it keeps its support: from the year of exit to the last
 * year that the support is given, both included. Who has exited did so in a year that is not to come, so that the year
 * need not be known, nor all of a range lie in the past: no admissible one changes what comes out.
 * (Plan 十一（三）: 脱贫不脱政策; the years from 湘办〔2016〕31号.)
 */
import { yearOf } from '../base/date.js';
import { compare, exact } from '../base/exact.js';
import type { CountyRecord } from '../records/county.js';
import { type Certain, countEnds, isGiven } from '../records/range.js';
import type { VillageRecord } from '../records/village.js';
import { type Fact, inputValue } from './fact.js';

type Supported = VillageRecord | CountyRecord;

const STATUS = 'register.status';
const EXIT_YEAR = 'register.exitYear';

const ofLevel = (level: 'village' | 'county'): Fact<Supported> => {
  const lastYear = `support/${level}`;
  return {
    name: 'withinSupportPeriod',
    level,
    type: { kind: 'boolean' },
    labels: { zh: '在继续享受政策的期限内', en: 'in the period of support' },
    citation: { source: '湘政发〔2017〕12号', at: '十一（三）' },
    inputs: [EXIT_YEAR],
    beside: [STATUS],
    parameters: { [lastYear]: 'calendarYear' },
    prepare(given) {
      const last = given.parameter(lastYear)?.number;
      const year = yearOf(given.asOf);
      // Over is over, whenever it began.
      const isOver = last !== undefined && compare(exact(year), last) > 0;
      /** Only of who has not exited is the year a plan. */
      const isToCome = ({ register }: Supported) =>
        register?.status !== 'exited' && isGiven(register?.exitYear) && year < countEnds(register.exitYear).from;
      return {
        monotone: true,
        value(record: Certain<Supported>) {
          if (isOver || isToCome(record)) return false;
          return last === undefined ? undefined : true;
        },
        trace(record) {
          const exitYear = record.register?.exitYear;
          return {
            inputs: isGiven(exitYear) ? [{ path: EXIT_YEAR, value: inputValue('count', exitYear) }] : [],
            missing: last === undefined && !isOver && !isToCome(record) ? [`parameters.${lastYear}`] : [],
          };
        },
      };
    },
  };
};

export const withinSupportPeriod = [ofLevel('village'), ofLevel('county')] as const;
