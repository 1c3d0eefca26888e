/** What is said of whether a rulebook is at least as strict as another, in English. */
import type { LayerWords } from '../zh/layers.js';
import { plural } from './plural.js';

export const enLayer: LayerWords = {
  title: (rulebook, than) => `Layers: is ${rulebook} at least as strict as ${than}?`,
  rulebook: 'rulebook tested',
  than: 'held against',
  period: 'days',
  noPeriod: 'The two rulebooks hold on no day in common; nothing was searched.',
  readings: 'readings',
  defaults: 'the defaults of each',
  allReadings: 'every combination of both',
  chosen: {
    new: (readings) => `the rulebook tested with ${readings}`,
    old: (readings) => `the other with ${readings}`,
  },
  found: (count, approved) =>
    `Found ${plural(count, 'kind')} of record that the rulebook tested lets exit and the other does not: ${approved} approved, ${count - approved} not approved.`,
  noneFound:
    'No record was found that the rulebook tested lets exit and the other does not; how far it was searched is below.',
  differences: 'Where the rulebook tested is looser',
  why: 'difference',
  reason: {
    onBound: 'a figure exactly on the bound, which only the rulebook tested counts as met',
    between: 'a figure between the bounds of the two',
    otherwise: 'a state that only the rulebook tested accepts',
    computedOtherwise: 'the two compute another figure from one record',
    notAsked: 'the other asks for it, the rulebook tested does not, or only as advisory',
  },
  asks: (asked, actual, outcome) => `${asked}; found ${actual}: ${outcome}`,
  notAsked: 'not asked',
  days: 'days of judgement',
  approval: 'approval',
  record: 'such a record',
  byChance: 'found by a record made at random, not by going through the conditions: look at how its facts are computed',
  scope: 'How far it was searched',
  scopeNote:
    'Every combination tried: of all values that the criteria of the verdict can tell apart, so that besides what is listed there is no difference. Records made at random are a sample: that they show nothing does not mean there is nothing.',
  column: {
    verdict: 'verdict',
    combinations: 'combinations tried',
    extent: 'extent',
    generated: 'random records',
    exits: 'that exit by the rulebook tested',
  },
  extent: {
    whole: 'every combination tried',
    inPart: (criteria) => `only some of the combinations tried: ${criteria}`,
    withoutRecord: (criteria) =>
      `a difference is possible by the conditions, but no record of it could be made: ${criteria}`,
    onlyBy: { old: 'given only by the other, not compared', new: 'given only by the rulebook tested, not compared' },
  },
};
