/** What `tuopin verify` says of sealed decisions, in English. */
import type { VerifyWords } from '../zh/verify.js';

export const enVerify: VerifyWords = {
  same: 'the same as when it was sealed',
  differs: 'not the same as when it was sealed:',
  unchecked: 'cannot be checked:',
  otherRules: {
    newer: (sealed, now) => `the same verdict, by newer rules (${sealed} → ${now})`,
    edited: (sealed) => `the same verdict, but the rules ${sealed} were edited without another version`,
    other: (sealed, now) => `the same verdict, but by other rules (${sealed} → ${now})`,
  },
  basis: (rule, readings) => `by ${[rule, ...readings].join('; ')}`,
  asTheFileSays: (outcome) => `as the file says: ${outcome}`,
  onlyTheSeal: 'no record as it is now was given; only what is in the seal was checked',
  twice: (place) => `${place}: a record of this level and id stands twice; the last is taken, check the ids`,
  unreadRecords: '--record holds no record that can be used, so nothing was verified',
  notASeal: (place, part) =>
    `${place}: not a sealed decision${part === '' ? '' : ` (${part} missing or not of the right form)`}; check whether this is the right file`,
  sealPart: {
    seal: 'version of the seal',
    package: 'version of tuopin',
    rulebook: 'rulebook',
    asOf: 'date of judgement',
    readings: 'readings',
    record: 'record',
    verdict: 'verdict',
    sha256: 'hash of the whole',
  },
  altered: {
    record: 'the record was changed after it was sealed (its hash does not fit)',
    verdict: 'the verdict was changed after it was sealed (its hash does not fit)',
    seal: 'the file was changed after it was sealed (the hash of the whole does not fit)',
  },
  notAsSealed: {
    omitted: 'what is listed as left out is not what sealing leaves out',
    record: 'the record is not as sealing writes it (something is there too much or missing)',
  },
  packageDiffers: (sealed, now) =>
    `sealed by version ${sealed} of tuopin, this is ${now} (which by itself changes nothing)`,
  rulebookMissing: (sealed) =>
    `the rulebook it was sealed by, ${sealed}, is not at hand; name its folder with --rulebook`,
  rulebookDiffers: (sealed, now) => `other rules: sealed by ${sealed}, now ${now}`,
  rulebookEdited: (sealed) => `the rules ${sealed} were edited without another version`,
  recordMissing: 'there is no record to judge it by; name a file that holds it with --record',
  recordDiffers: (labels) =>
    labels.length === 0
      ? 'the record is another than the one sealed (which the seal does not hold, so it cannot say where)'
      : `the record is another than the one sealed: ${labels.join(', ')}`,
  recordRefused: (issues) => `the record cannot be judged now: ${issues.join('; ')}`,
  turned: (label, sealed, now) => `${label}: sealed as ${sealed}, now ${now}`,
  turnedInFile: (label, sealed, now) => `${label}: ${sealed} in the file, now ${now}`,
  outcome: 'verdict',
  reading: (label) => `reading "${label}"`,
  none: 'absent',
  ofCheck: (criterion, part, fact) =>
    `${criterion}, ${{ actual: 'what was found', expected: 'what is needed', margin: 'margin' }[part]}${fact === '' ? '' : ` (${fact})`}`,
  notGiven: 'nothing',
  elsewhere: (part, criterion) => `${part}${criterion === undefined ? '' : ` of "${criterion}"`} is not the same`,
  verdictPart: {
    level: 'the level',
    id: 'the id',
    village: 'the village id',
    county: 'the county id',
    asOf: 'the date of judgement',
    decidedOn: 'the date of the decision',
    rulebook: 'the rulebook named',
    rule: 'the verdict rule',
    criteria: 'the order of the criteria',
    missing: 'what is missing',
    readings: 'the choice of readings',
    overrides: 'the what-if',
    required: 'whether it counts',
    checks: 'what is checked',
    citations: 'what it rests on',
  },
  otherPart: 'something else',
  since: (version, label) => `since version ${version} of the rulebook: ${label}`,
  code: {
    unreadable: {
      form: 'not the text of the QR code on a sheet: it begins with TUOPIN:1: and has to be given to its last sign; scan it again, or compare it sign by sign',
      slip: 'the code was mistyped (its last four digits do not fit); scan it again, or compare it with the print group by group',
    },
    same: 'the sheet belongs to this record and verdict, unchanged',
    differs: 'the sheet is not what the record or the verdict is now:',
    unchecked: 'cannot be checked:',
    onSheet: (outcome, asOf) => `the code says: ${outcome}, as of ${asOf}; compare that with what is printed`,
    record: 'the record is another than when the sheet was printed (the code does not hold it, so it cannot say where)',
    altered: 'the code names readings that these rules do not have: it was changed',
    asOf: 'the date of judgement is another than when the sheet was printed',
    writtenOtherwise:
      'every value and the outcome are as they were printed, but the record is written in another way (a number as text, say) or details of the verdict differ, so it does not fit to the sign',
    otherRules: (sealed) =>
      `it was printed by the rules ${sealed}, which are not those used here; check it by those (--rulebook)`,
    printedBy: (sealed, now) =>
      `printed by version ${sealed} of tuopin, this is ${now} (which by itself changes nothing)`,
    nobody: (count) =>
      `cannot be checked: none of the ${count} records given is the one of this sheet; check whether this is the right file, or whether an id was changed`,
  },
  summary: ({ same, otherRules, differs, unchecked, notASeal }) =>
    `Total: ${same} the same, ${differs} not, ${otherRules} the same verdict by other rules, ${unchecked} cannot be checked, ${notASeal} not a seal`,
};
