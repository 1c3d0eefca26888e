/** Every code of a finding; a code is a line here, a row of `inspections` or a pattern, a sentence of each language, and an entry of `inspect.json`. */
export const inspectionCodes = Object.freeze([
  'memberTwice',
  'severalHeads',
  'severalSpouses',
  'notYetDueTooOld',
  'completedTooYoung',
  'newbornTooOld',
  'tooOld',
  'codeAgainstAge',
  'birthDateAgainstId',
  'genderAgainstId',
  'idCheckFails',
  'sameSexSpouse',
  'relationAgainstAge',
  'notOnRoll',
  'exitBeforeVisit',
  'splitBeforeRegistration',
  'historyContradicted',
  'unitSlip',
  'figureContradicted',
  'impossibleRatio',
  'baseChange',
  'transfersOverLine',
  'recordTwice',
  'personTwice',
  'yearJump',
  'heapedAboveLine',
  'identicalValues',
  'populationExceeded',
] as const);
/** The code of a finding, one of `inspectionCodes`. */
export type InspectionCode = (typeof inspectionCodes)[number];

/** What a code must be told by `inspect.json`: numbers by name, several where it is a list. */
export const inspectionLimits: Readonly<Partial<Record<InspectionCode, readonly string[]>>> = {
  tooOld: ['years'],
  relationAgainstAge: ['child', 'grandchild'],
  splitBeforeRegistration: ['months'],
  baseChange: ['percent'],
  transfersOverLine: ['share'],
  heapedAboveLine: ['percent', 'households', 'share'],
  identicalValues: ['households', 'items'],
};

/** The ways in which a finding proposes that a value was meant otherwise. */
export const mendings = Object.freeze(['swappedDigits', 'unit', 'fromId', 'computed', 'leftOpen', 'leftOut'] as const);
/** One of `mendings`. */
export type Mending = (typeof mendings)[number];
