/** Every code of a finding; a code is a line here, a row of `inspections` and a sentence of each language. */
export const inspectionCodes = Object.freeze([
  'memberTwice',
  'severalHeads',
  'severalSpouses',
  'notYetDueTooOld',
  'completedTooYoung',
  'newbornTooOld',
] as const);
/** The code of a finding, one of `inspectionCodes`. */
export type InspectionCode = (typeof inspectionCodes)[number];
