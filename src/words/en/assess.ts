/** What samples and third-party evaluations say, in English. */
import type { AssessWords } from '../zh/assess.js';
import { plural } from './plural.js';

const listed = (ids: readonly string[]) => ids.join(', ');

export const enAssess: AssessWords = {
  sample: {
    about:
      'draw the households that a third-party evaluation visits: in strata, in one stage or two, the same for the same seed; or tell how many it takes',
    seed: 'what the lot is drawn by: a text noted before the draw, by which anybody can draw again',
    households: 'so many households of each stratum; in two stages, of each kind in each village that is drawn',
    villages:
      'draw villages first: so many remote and so many near ones; without it households are drawn from all villages',
    replace:
      'a drawn household that cannot be visited, and why: the next of its stratum takes its place; may be repeated',
    replaced: 'households to be replaced: a JSON table of ids and reasons',
    county: 'the county, where the records are of several',
    size: 'draw nothing, tell the size: how many without one wrong exit show that fewer than 2 % are wrong',
    hits: 'with --size: so many wrong exits are allowed for (default: 0)',
    designEffect: 'with --size: the design effect by which the sample is larger (default: 1)',
    format: 'how it is printed, by default as a list; with --out as the extension says',
    after: `
Strata are by the register (registered as poor, exited, not registered) and by remote and near villages (the field
"remote" of village records; where it is not given, a stratum of its own). In each, households are ordered by SHA-256 of
seed, stratum and id; the first are drawn, and replacements are the next, all of it logged.
A sample in a .json file is what tuopin assess --sample takes.

Exit status, the largest that applies:
  0  all were read
  2  the command line is wrong
  3  some record or file was refused (a refused household cannot be drawn)
  4  the tool failed

Examples:
  tuopin sample registers/ --seed 2019-03-01 --villages 15 --households 10 --out sample.json
  tuopin sample registers/ --seed 2019-03-01 --villages 15 --households 10 --out visits.html
  tuopin sample registers/ --seed 2019-03-01 --households 50 --replace "H-013=all away" --out sample.xlsx
  tuopin sample registers/ --size`,
    noSeed: 'a sample needs a seed, such as the day of the draw: --seed 2019-03-01; for its size alone, --size',
    noHouseholds: 'a sample needs --households: so many of each stratum, or of each kind in each village',
    onlySize: (option) => `${option} is for the size of a sample: use it with --size`,
    notWithSize: (option) => `${option} is for drawing: it does not go with --size`,
    notACount: 'it has to be a whole number above 0',
    notHits: 'it has to be a whole number, 0 or more',
    notReplaced: 'it has to be id=reason, such as H-013=away',
    replacedFile: (file) => `${file}: it has to be a JSON table {"id": "reason"}`,
    notDrawn: (ids) =>
      `not drawn, so that nobody can take the place: ${listed(ids)}; check the ids, and draw with the seed and numbers of before`,
    nobody: 'nobody can be drawn: there have to be household records with a register.status',
  },
  assess: {
    about:
      'third-party evaluation: wrong exits, missed persons, recognition and comprehensive incidence from claimed and observed records, and whether they pass',
    claimed: 'registers: households, villages and the county as claimed; files or folders',
    observed: 'households as they were seen; files or folders; judged by the exit standard',
    sample: 'a sample that tuopin sample wrote (.json); without it whoever was seen is taken as drawn by lot',
    claimedMap: 'mapping file of the registers',
    observedMap: 'mapping file of the records of visits',
    asOf: 'the date of judgement, by whose standards all is judged',
    county: 'the county, where the registers are of several',
    tier: 'the tier of the county, where its record does not give it; what the record says goes before it',
    clusters: 'what was drawn first, where there is no sample file; by default villages where some were not visited',
    confidence: 'confidence in per cent (default: 95)',
    sided: 'two: both ends together hold with the confidence; one: each end by itself (default: two)',
    designEffect: 'the design effect where no household is a hit, or every one (default: 1)',
    format: 'how it is printed, by default as a list; with --out as the extension says',
    after: `
Wrong exits: persons of drawn households that are claimed to have exited and were seen not to meet the exit. Missed:
persons of drawn households that are not registered and were seen not to meet it; also by all persons of the sampled
villages who are not registered. Recognition: households that recognise the work (the field "recognises"), of those
surveyed. Comprehensive incidence: registered poor, wrong exits and missed persons, by the registered rural population.
Bounds: 2 % of wrong exits and missed persons, 90 % recognition, and the bound of incidence of the county. Readings:
  --reading assessmentBound=below, recognitionBound=above, missedBase=sampledVillages, incidenceBound=…
Households of which it is not known (also those drawn and not visited, or refused) may be either: what that leaves open is
told apart from what sampling leaves open, and then both together; verdicts rest on both.

Exit status, the largest that applies:
  0  all were read, whatever came of it
  2  the command line is wrong
  3  some record or file was refused
  4  the tool failed

Examples:
  tuopin assess --claimed registers/ --observed visits/ --sample sample.json --as-of 2018-12-31
  tuopin assess --claimed registers/ --observed visits.xlsx --as-of 2018-12-31 --out evaluation.html`,
    noDay: 'an evaluation needs the date of judgement: --as-of 2018-12-31',
    noClaimed: 'an evaluation needs the registers: --claimed <paths>',
    noObserved: 'an evaluation needs the records of visits: --observed <paths>',
    stdinTwice: '--claimed and --observed cannot both read standard input',
    notASample: (file) => `${file}: no sample; write one by tuopin sample … --out sample.json`,
    sampleTwice: (file, ids) =>
      `${file}: twice in it, or in no stratum of its own: ${listed(ids)}; draw the sample again`,
    drawnByVillages: (file) => `${file}: the sample was drawn by villages: --clusters households does not go with it`,
    otherCounty: (file, own, claimed) => `${file}: the sample is of county ${own}, the registers are of ${claimed}`,
    noStandards: (rulebook) =>
      `neither the rulebook ${rulebook} nor those it builds on have an assess.json: there is nothing to hold the evaluation to`,
    notAConfidence: 'it has to be above 50 and below 100, such as 95',
    notAnEffect: 'it has to be 1 or more, such as 1.5',
  },
  severalCounties: (ids) => `the records are of several counties (${listed(ids)}); choose one by --county`,
  unknownCounty: (id, ids) => `no record is of county ${id}, but of ${listed(ids)}; check --county`,
  groups: {
    registered: 'registered as poor',
    exited: 'exited',
    notRegistered: 'not registered',
    unknown: 'of unknown standing',
  },
  remoteness: { near: 'near', remote: 'remote', unknown: 'remoteness not given' },
  stratum: (group, remoteness) => `${group}, ${remoteness}`,
  read: (what, read, judged, refused, blank, levels, counties) =>
    `${what}: ${plural(read, 'record')} read: ${judged} taken, ${refused} refused, ${blank + levels + counties} skipped${blank + levels + counties === 0 ? '' : ` (${blank} blank, ${levels} of other levels, ${counties} of other counties)`}`,
  claimed: 'registers',
  observed: 'visits',
  listed,
  between: (from, to) => (from === to ? from : `${from} – ${to}`),
  percent: (text) => `${text} %`,
  drawn: {
    title: 'Sample of a third-party evaluation',
    columns: {
      number: 'no.',
      id: 'household',
      name: 'name',
      village: 'village',
      villageName: 'name of the village',
      stratum: 'stratum',
      rank: 'rank',
      weight: 'weight',
      replaces: 'replaces',
      visited: 'visited on',
      remark: 'remark',
    },
    sheet: 'sample',
    county: (id) => `county: ${id}`,
    seed: (seed) => `seed: ${seed}`,
    stages: { 1: 'drawn in strata, in one stage', 2: 'drawn in strata, in two stages: villages, then households' },
    total: (households, villages, replaced) =>
      `${plural(households, 'household')} in ${plural(villages, 'village')}${replaced === 0 ? '' : `; ${replaced} replaced`}`,
    outside: (households, persons) =>
      `${plural(households, 'household')} with ${plural(persons, 'person')} could not be drawn: no register status, records that disagree, refused, or, in two stages, no village`,
    noRemote: 'no village says whether it is remote: there are no strata by remoteness',
    strata: 'Strata',
    strataColumns: ['stratum', 'households', 'persons', 'villages', 'drawn'],
    villages: 'Villages',
    villageColumns: ['village', 'name', 'remoteness', 'weight'],
    households: 'Households',
    replaced: 'Replaced',
    replacedColumns: ['drawn', 'why', 'replaced by'],
    noneLeft: 'nobody left',
  },
  size: {
    title: 'Size of a sample',
    why: (limit, hits, confidence) =>
      `households of which at most ${hits} may be a wrong exit to show, at ${confidence} %, fewer than ${limit} % (the people of a household are one draw)`,
    columns: ['of', 'households', 'one-sided', 'two-sided'],
    infinite: 'a population without end',
    all: 'all that have exited',
    stratum: (name, strata) => `${name} (one of ${strata} strata, which share the error)`,
    none: 'not even all show it',
    effect: (effect) => `made larger by a design effect of ${effect}, up to all there are`,
    note: 'One-sided shows the upper bound alone; two-sided goes with the intervals of tuopin assess. Households drawn by villages are alike: multiply by the design effect.',
  },
  report: {
    title: 'Special evaluation of a county’s exit (third party)',
    sheet: 'rates',
    rates: {
      wrongExit: 'wrong exits',
      missed: 'missed, of those surveyed',
      missedOfVillages: 'missed, of the sampled villages',
      recognition: 'recognition',
      comprehensiveIncidence: 'comprehensive incidence',
    },
    columns: {
      rate: 'rate',
      stratum: 'stratum',
      unit: 'unit',
      population: 'population',
      populationHouseholds: 'households of it',
      drawn: 'surveyed',
      drawnHouseholds: 'households surveyed',
      drawnVillages: 'villages surveyed',
      hitsFrom: 'found, at least',
      hitsTo: 'found, at most',
      unknownFrom: 'by unknown alone, at least, %',
      unknownTo: 'by unknown alone, at most, %',
      samplingFrom: 'by sampling alone, at least, %',
      samplingTo: 'by sampling alone, at most, %',
      combinedFrom: 'by both, at least, %',
      combinedTo: 'by both, at most, %',
      method: 'interval by',
      designEffect: 'design effect',
      effectiveUnits: 'effective units',
      bound: 'bound, %',
      outcome: 'outcome',
    },
    asOf: (day) => `as of ${day}`,
    county: (id) => `county: ${id}`,
    outcome: (text) => `outcome: ${text}`,
    confidence: (percent, sided) => `confidence ${percent} %, ${sided}`,
    sided: { two: 'two-sided', one: 'each end by itself' },
    applies: {
      no: 'the county is not one of those that the national evaluation is made of (national key and contiguous-area counties): what follows is for information, without an outcome',
      unknown:
        'the tier of the county is not given: whether the national evaluation is made of it is not known; and the outcome is open; say it by --tier',
    },
    otherTier: (given, own) => `--tier says ${given}, the records say ${own}: the records hold; check it`,
    alike: (names) =>
      `${names}: met only if villages are alike. No household of the sampled villages is a hit, or every one, so that no design effect can be estimated, and 1 is taken. Where hits crowd in a few villages that were not drawn it does not hold; give one by --design-effect`,
    units: { persons: 'persons', households: 'households' },
    head: ['', 'rate', 'surveyed', 'found', 'by unknown alone', 'by sampling alone', 'by both', 'bound', 'outcome'],
    drawnOf: (units, unit, households, villages) =>
      unit === 'households'
        ? `${plural(households, 'household')} (${plural(villages, 'village')})`
        : `${plural(units, 'person')} (${plural(households, 'household')}, ${plural(villages, 'village')})`,
    hits: (from, unit) => `${from} ${unit}`,
    atMost: (bound, mayEqual) => (mayEqual ? `at most ${bound} %` : `below ${bound} %`),
    atLeast: (bound, mayEqual) => (mayEqual ? `at least ${bound} %` : `above ${bound} %`),
    noBound: 'none for the day',
    counted: (name) => `${name} (counts)`,
    incidence: 'Parts of comprehensive incidence',
    incidenceHead: ['part', 'of', 'by unknown alone', 'by sampling alone', 'by both'],
    registered: 'registered poor, as claimed',
    wrongExits: 'wrong exits',
    missed: 'missed',
    personsOf: (persons) => plural(persons, 'person'),
    population: 'registered rural population',
    noPopulation:
      'there is no county record with a registered rural population: comprehensive incidence cannot be computed',
    halved: 'wrong exits and missed persons each take half of the error; their ends are added',
    strata: 'By strata',
    strataHead: [
      ...['rate', 'stratum', 'population', 'surveyed', 'found', 'by both', 'interval by', 'design effect'],
      'effective units',
    ],
    methods: {
      all: 'all were looked at: no sampling',
      finite: 'hypergeometric, finite population',
      exact: 'Clopper-Pearson',
      clusters: 'clusters: ratio estimator, Wilson',
      nothingDrawn: 'nobody was drawn: not known',
      oneHousehold: 'one household alone: not known',
      oneVillage: 'one village alone: not known',
    },
    hitLists: {
      wrongExit: 'Wrong exits',
      missed: 'Missed households',
      recognition: 'Households that do not recognise the work',
    },
    unknownLists: {
      wrongExit: 'Whether a wrong exit is not known',
      missed: 'Whether missed is not known',
      recognition: 'Without an answer on recognition',
    },
    sample: 'The sample',
    noSample:
      'no sample file: whoever was seen is taken as drawn by lot; of households that were picked no interval holds',
    stages: { 1: 'taken as drawn household by household', 2: 'taken as drawn in two stages, villages being clusters' },
    seen: (drawn, seen) => `${plural(drawn, 'household')} drawn, ${seen} seen`,
    notSeen: (ids) => `drawn and not seen, so unknown: ${ids}`,
    notDrawn: (ids) => `seen and not drawn, not counted: ${ids}`,
    notClaimed: (ids) =>
      `in no register: who was drawn stays in the stratum of the sample; others that do not meet the exit, or may not, may be missed, and their answers count; check the ids: ${ids}`,
    moved: (ids) =>
      `claimed as of another standing or remoteness than when the sample was drawn; the stratum of the sample holds: ${ids}`,
    otherSize: (ids) =>
      `seen with another number of people than claimed; from the smaller of the two to the larger they count: ${ids}`,
    replaced: (id, reason, by) => `${id} replaced by ${by}: ${reason}`,
    nameless: (count) =>
      `${plural(count, 'record')} of visits refused and without an id: they may be anybody’s, 50 persons each in the upper end of every rate`,
    outside: (persons) =>
      `the registers now have ${plural(persons, 'more exited person')} than the sample was drawn of: whether they are wrong exits is unknown, all of them may be`,
    noneExited:
      'the registers have no exited household, and nobody registered as poor either, or households of unknown standing: that nobody has exited is not shown, and wrong exits are unknown',
    noneLeft: 'nobody',
    twice: (ids) => `registered twice, counted once; unknown where the records disagree: ${ids}`,
    unknownStanding: (households, persons) =>
      `${plural(households, 'household')} with ${plural(persons, 'person')} of unknown standing: poor, wrongly exited or missed, they are in every upper end`,
    notListed: (persons) =>
      `by the registered rural population there are ${plural(persons, 'more person')} not registered and in no list, who could not be drawn: whether they are missed is unknown, all of them may be`,
    more: (count) => ` and ${count} more`,
  },
};
