/** What a roll-up says, in English. */
import type { RollUpWords } from '../zh/roll-up.js';

const s = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const enRollUp: RollUpWords = {
  title: 'Poverty incidence, rolled up',
  columns: {
    level: 'level',
    id: 'id',
    name: 'name',
    county: 'county',
    prefecture: 'prefecture',
    households: 'households read',
    persons: 'persons read',
    refused: 'households refused',
    poorFrom: 'persons poor, at least',
    poorTo: 'persons poor, at most',
    population: 'registered rural population',
    incidenceFrom: 'incidence at least, %',
    incidenceTo: 'incidence at most, %',
    basis: 'incidence from',
    incidenceOutcome: 'incidence',
    roomFrom: 'persons from the bound, at least (below 0: too many)',
    roomTo: 'persons from the bound, at most (below 0: too many)',
    outcome: 'exit',
    villagesTotal: 'poverty villages',
    villagesFrom: 'exited, at least',
    villagesTo: 'exited, at most',
    wrongFrom: 'wrong exits, at least',
    wrongTo: 'wrong exits, at most',
    missedFrom: 'missed, at least',
    missedTo: 'missed, at most',
    ifMet: 'households that settle it met',
    ifNotMet: 'households that settle it not met',
    disagrees: 'reported otherwise than counted',
    caveats: 'notes',
  },
  levels: { village: 'village', county: 'county', prefecture: 'prefecture', province: 'province' },
  asOf: (day) => `as of ${day}`,
  read: (read, judged, refused, blank, otherLevels) =>
    `${s(read, 'record')} read: ${judged} judged, ${refused} refused, ${blank + otherLevels} skipped${blank + otherLevels === 0 ? '' : ` (${blank} blank, ${otherLevels} of other levels)`}`,
  filesNotRead: (files) =>
    `not read, not to the end, or without any record: ${files.join(', ')}; what else stands in ${files.length === 1 ? 'it' : 'them'} is in no figure below, and may change every “met”`,
  unplaced: (count) =>
    `${s(count, 'record')} more of which nobody can tell the village or county: in no place below. If they are of a place, its “met” may change`,
  yearsBeside: (count) =>
    `${s(count, 'household record')} of other years among them, judged as of this date and counted too: a household counts once for each year. To roll one year up, read the records of that year only`,
  notRead: (count) =>
    `${s(count, 'village')} of which no household was read: nobody of them is in the incidence of their counties`,
  ownRefused: (count, level) =>
    `${s(count, level, level === 'county' ? 'counties' : 'villages')} whose own record was refused: until it is mended the exit cannot be told`,
  unknownStanding: (count) =>
    `${s(count, 'household')} without a register status: unless met, all of their members may be poor`,
  countiesNotRead: (ids) => `no household of ${ids.join(', ')} was read: no incidence of the whole`,
  inNoCounty: (count) => `${s(count, 'household')} of no known county, in none of them`,
  statedNotRead: (households, persons) =>
    `${s(households, 'household')} with ${s(persons, 'person')} stated and not read, counted as perhaps poor`,
  caveat: {
    filesNotRead: (files) => `without ${s(files, 'file')} of which nothing, or not all, was read`,
    unplaced: (records) => `without ${s(records, 'record')} of no known place`,
    namedHouseholds: (households) =>
      `without ${s(households, 'household')} that give its name and not its id; give the id in their records`,
    inNoVillage: (persons) => `without up to ${s(persons, 'poor person')} of its county who give no village`,
    villagesNotRead: (villages) => `without ${s(villages, 'village')} not read`,
  },
  basis: { computed: 'households', reported: 'its own report: no household was read', none: '' },
  ownReport: 'reported',
  between: (from, to) => (from === to ? from : `${from} – ${to}`),
  percent: (text) => `${text} %`,
  room: 'from the bound',
  roomOf: (persons) => (persons < 0 ? `${-persons} too many` : `room for ${persons}`),
  places: {
    villages: 'Villages',
    counties: 'Counties',
    prefectures: 'Prefectures',
    province: 'Province, as far as it was read',
  },
  sums: (safe, open, lost) => `incidence met ${safe}, open ${open}, not met ${lost}`,
  figure: 'Incidence of villages as intervals, beside the bound (✗ not met, ? open, ✓ met)',
  bound: (per) => `bound ${per} %`,
  headings: {
    deciding: 'Households to look at first',
    decidingVillages: 'Villages to look at first',
    misfits: 'What does not fit together',
    duplicates: 'Recorded twice',
    personsTwice: 'Persons in several households',
    otherYears: 'Records of other years',
    renamed: 'Old ids',
  },
  blocking: {
    title: 'What keeps from the exit',
    of: {
      poor: 'Registered households that have not exited (and those without a register status)',
      exited: 'Exited households',
      notRegistered: 'Households that were never registered',
      villages: 'Villages',
      counties: 'Counties',
    },
    columns: {
      criterion: 'criterion',
      failing: 'not met',
      open: 'open',
      onlyFailing: 'not met, all else met',
      onlyOpen: 'open, all else met',
    },
    legend: 'dark: not met; hatched: open',
    first: 'most in the way',
    households: (households, persons) => `${s(households, 'household')}, ${s(persons, 'person')}`,
    figures: (failing, open) => `not met ${failing}, open ${open}`,
    least: (criterion, failing, open) =>
      failing === 0 ? `${criterion}: ${open} open` : `${criterion}: ${failing}${open === 0 ? '' : ` (${open} open)`}`,
  },
  risen: {
    title: 'If the line rose',
    line: (from, by, to) => `The line of ${from} yuan rises by ${by} to ${to} yuan:`,
    nothing: 'No household, village or county comes out otherwise.',
    change: 'what changes',
    turned: (from, to) => `from ${from} to ${to}`,
    places: (level, count, ids) => `${s(count, level, level === 'county' ? 'counties' : `${level}s`)}: ${ids}`,
    incidence: (from, to) => `incidence of the whole from ${from} to ${to}`,
  },
  behind: {
    certain: (count) => `${s(count, 'household')} for certain`,
    perhaps: (count) => `${s(count, 'household')} perhaps`,
    more: (count) => `${count} more not listed`,
    all: (command) => `all of them: ${command}`,
    below: (level, count) => s(count, level, level === 'county' ? 'counties' : 'villages'),
    inNoVillage: 'in no village',
    rest: (count) => `the rest, of villages in no one county for certain, or of none: ${count}`,
    named: (id, village, year) =>
      `${id}${village === null && year === null ? '' : ` [${[village ?? [], year ?? []].flat().join(', ')}]`}`,
  },
  persons: (id, count) => `${id} (${count})`,
  lists: {
    title: 'How to list whom a figure counts',
    files: 'FILES',
    village: 'VILLAGE',
    read: 'households read of a village',
    mayBePoor: 'those of them still poor, wrong exits or missed, for certain or perhaps',
    refused: 'households refused',
    criteria: 'what came of each criterion of each household (columns criterion, outcome)',
    risen: 'what would come of each household by the higher line',
  },
  decidingHouseholds: (place, ids, ifMet, ifNotMet) =>
    `${place}: ${ifMet}; ${ifNotMet}. Most persons first: ${ids.join(', ')}`,
  decidingVillages: (place, ids, ifMet, ifNotMet) => `${place}: ${ifMet}; ${ifNotMet}. By id: ${ids.join(', ')}`,
  ifMet: (count) =>
    count === null ? 'not met for certain even if all of them meet' : `met if the first ${count} meet`,
  ifNotMet: (count) =>
    count === null ? 'open even if none of them meets' : `not met if none of the first ${count} does`,
  villagesIfMet: (count) => (count === null ? 'open even if all of them exit' : `met if the first ${count} exit`),
  villagesIfNotMet: (count) =>
    count === null ? 'open even if none of them exits' : `not met if none of the first ${count} does`,
  household: (id, persons) => `${id ?? '(id not readable)'} (${s(persons, 'person')})`,
  figures: {
    remainingPoorPersons: 'persons still poor',
    incidence: 'incidence',
    'povertyVillages.total': 'poverty villages',
    'povertyVillages.exited': 'poverty villages that have exited',
  },
  disagreement: (figure, reported, computed) => `${figure} reported ${reported}, counted ${computed}`,
  misfit: {
    villageByName: ({ id, village, households }) =>
      `village ${id}: ${s(households, 'household')} give the name of village ${village} and not its id, and are not counted in it; give the id in their records`,
    householdsInNoVillage: ({ id, households }) =>
      `county ${id}: ${s(households, 'household')} that ${households === 1 ? 'gives' : 'give'} no village: counted in the county, in no village; give the village's id`,
    villageUnknown: ({ id, households }) =>
      `village ${id}: no record of it; ${s(households, 'household')} say they are in it`,
    countyUnknown: ({ id, villages, households }) =>
      `county ${id}: no record of it; ${s(villages, 'village')} and ${s(households, 'household')} are in it`,
    recordRefused: ({ level, id, records }) =>
      `${level} ${id}: ${s(records, 'record')} of its own refused; until that is mended its exit cannot be told`,
    recordsOfOldIds: ({ level, id, ids, records, hasOwn }) =>
      `${level} ${id}: ${s(records, 'record')} of old ids (${ids.join(', ')}) ${hasOwn ? 'beside its own: its own counts, and of theirs only who is registered, where they state more' : 'and none of its own: of theirs only who is registered counts; give a record of it as it is today'}`,
    severalCounties: ({ id, counties }) => `village ${id}: in one of ${counties.join(', ')}; it may be in each`,
    otherCounty: ({ id, county, named, households }) =>
      `village ${id}: in ${county}; ${s(households, 'household')} say ${named}; the village’s own holds`,
    morePersonsThanPopulation: ({ id, persons, N }) =>
      `${id}: ${persons} persons read, more than its registered rural population of ${N}`,
    villagesAboveCounty: ({ id, villages, N }) =>
      `county ${id}: its villages have ${villages} people together, more than its own ${N}`,
    moreRegisteredThanStated: ({ id, read, stated }) =>
      `village ${id}: ${s(read.households, 'registered household')} with ${s(read.persons, 'person')} read, more than it states (${[stated.households === undefined ? [] : [s(stated.households, 'household')], stated.persons === undefined ? [] : [s(stated.persons, 'person')]].flat().join(', ')})`,
  },
  duplicate: (level, id, year, records, villages) =>
    `${level} ${id} (${year}): ${records} records${villages.length > 1 ? `, in ${villages.join(', ')}` : ''}; counted as if one of them were true`,
  personTwice: (households, villages) =>
    `one person is in ${households.join(', ')} (${villages.join(', ')}), and counts in each`,
  otherYear: (level, year, records, ids) =>
    `${level}: ${s(records, 'record')} of ${year}, judged by the date of all (${ids.slice(0, 10).join(', ')}${ids.length > 10 ? ' …' : ''})`,
  renamed: (level, from, to, records) => `${level} ${from} → ${to}: ${s(records, 'record')}`,
  more: (count) => `${count} more; all of them in --format json`,
  remarked: (text, remark) => `${text} (${remark})`,
  notYuan: 'It must be a number of yuan above 0, such as 100.',
  notSettled: (file, why) => `${file}: ${why}`,
  state: {
    notAState: (at) =>
      at === 'rollUp'
        ? 'is no state of a roll-up, or one of another version of tuopin; make it again with tuopin rollup --partial of this version'
        : `is no state of a roll-up${at === '' ? '' : ` (\`${at}\` is missing or not what it has to be)`}; make it with tuopin rollup --partial`,
    otherRollUp: (at) => `differs from the others in ${at} and cannot be merged; make all with the same options`,
    partTwice: (part) => `part "${part}" is merged already; each part is merged once`,
  },
  renamedInCircle: (file) => `${file}: old ids become each other; mend the table`,
  csvAlone: 'csv has no room for --progress; take list, json, xlsx, html or md, or run tuopin progress by itself',
  renamedFile: (file) => `${file}: a table of old ids is {"villages": {"old id": "new id"}, "counties": {…}}`,
};
