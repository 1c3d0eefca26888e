/** What is said in English of the steps of a procedure of exit, and of support after it. */
import type { PerOutcome, Sentences, Told } from './sentences.js';

type Comparison = PerOutcome<(told: Told) => string>;

const dates = ({ inputs }: Told) => inputs.map(({ label, value }) => `${label} ${value}`).join(', ');
const followed = (name: string): PerOutcome<string> => ({
  met: `${name}: as the procedure asks`,
  notMet: `${name}: not as the procedure asks`,
  undetermined: `${name}: cannot be told yet`,
});
const told = (met: string, notMet: string, undetermined: string): PerOutcome<string> => ({ met, notMet, undetermined });
const isDone = (name: string): Comparison => ({
  met: () => `${name} is done`,
  notMet: () => `${name} is not done`,
  undetermined: () => `whether ${name} is done is not given`,
});
const by = (): Comparison => ({
  met: ({ value }) => `by ${value}`,
  notMet: ({ value, bound }) => `by ${value}, where it should be by ${bound}`,
  undetermined: () => 'by whom is not given',
});
const inOrder = (name: string): Comparison => ({
  met: (one) => `in its turn (${dates(one)})`,
  notMet: (one) => `${name} out of order, before what precedes it had ended (${dates(one)})`,
  undetermined: (one) =>
    `whether ${name} came in its turn cannot be told without the dates${one.inputs.length === 0 ? '' : ` (${dates(one)})`}`,
});
const turn = (met: string, notMet: string, whether: string): Comparison => ({
  met: (one) => `${met} (${dates(one)})`,
  notMet: (one) => `${notMet} (${dates(one)})`,
  undetermined: (one) =>
    `${whether} cannot be told without the dates${one.inputs.length === 0 ? '' : ` (${dates(one)})`}`,
});

const steps = {
  review: 'the review',
  verification: 'the verification',
  consent: 'asking the household for its consent',
  publicity: 'publicity',
  announcement: 'the announcement',
  struckOff: 'striking off',
  application: 'the application',
  prefectureReview: 'the first review',
  provincialCheck: 'the provincial check',
  thirdParty: 'the third-party assessment',
  expertReview: 'the expert review',
  decision: 'the decision of the leading group',
  stateReport: 'the report to the State Council group',
  stateEvaluation: 'the special evaluation',
  approval: 'the approval',
} as const;
type Step = keyof typeof steps;
const each = (names: readonly Step[], key: (name: Step) => string, say: (name: string) => Comparison) =>
  Object.fromEntries(names.map((name) => [key(name), say(steps[name])]));

const all = Object.keys(steps) as Step[];
const first: readonly Step[] = ['review', 'application'];

export const enProcedure: Pick<Sentences, 'criterion' | 'comparison' | 'change' | 'lifecycle'> = {
  criterion: {
    'household/review': followed('Review by the village'),
    'household/verification': followed('Verification at the home'),
    'household/consent': told(
      'The household consents',
      'The household has not consented',
      'Whether the household consents cannot be told yet',
    ),
    'household/publicity': followed('Publicity in the village'),
    'household/publicityDays': told(
      'Publicity lasted long enough',
      'Publicity was too short',
      'Whether publicity lasted long enough cannot be told yet',
    ),
    'household/announcement': followed('Announcement'),
    'household/struckOff': followed('Striking off'),
    'village/application': told(
      'Exit was applied for',
      'Exit was not applied for',
      'Whether exit was applied for is not given',
    ),
    'village/verification': followed('Verification'),
    'village/publicity': followed('Publicity in the township'),
    'village/announcement': followed('Announcement'),
    'county/application': told(
      'The county applied for its exit',
      'The county did not apply for its exit',
      'Whether the county applied for its exit is not given',
    ),
    'county/prefectureReview': followed('First review by the prefecture'),
    'county/provincialCheck': followed('Check by the province'),
    'county/thirdParty': followed('Third-party assessment'),
    'county/expertReview': followed('Review by experts'),
    'county/decision': followed('Decision of the leading group'),
    'county/publicity': followed('Publicity in the province'),
    'county/publicityDays': told(
      'Publicity lasted long enough',
      'Publicity was too short',
      'Whether publicity lasted long enough cannot be told yet',
    ),
    'county/publicityOrder': told(
      'Publicity was wholly before or wholly after the decision',
      'The decision was made during publicity',
      'Whether the decision was made during publicity cannot be told yet',
    ),
    'county/publicityBeforeDecision': told(
      'Publicity came before the decision',
      'Publicity did not come before the decision',
      'Whether publicity came before the decision cannot be told yet',
    ),
    'county/publicityAfterDecision': told(
      'Publicity came after the decision',
      'Publicity did not come after the decision',
      'Whether publicity came after the decision cannot be told yet',
    ),
    'county/stateReport': followed('Report to the State Council group (national counties only)'),
    'county/stateEvaluation': followed('Special evaluation (national counties only)'),
    'county/approval': followed('Approval by the provincial government'),
    'household/supported': told(
      'The household is supported',
      'The household is not among those supported',
      'Whether the household still has its support cannot be told yet',
    ),
    'village/supported': told(
      'The village is supported as a poverty village',
      'The village is not supported as a poverty village',
      'Whether the village is supported cannot be told yet',
    ),
    'county/supported': told(
      'The county is supported as a poverty county',
      'The county is not supported as a poverty county',
      'Whether the county is supported cannot be told yet',
    ),
  },
  comparison: {
    // An application is one thing, and its criterion says it.
    ...each(
      all.filter((name) => name !== 'application'),
      (name) => `procedure.${name}.done`,
      isDone,
    ),
    ...each(
      [
        'review',
        'verification',
        'consent',
        'prefectureReview',
        'provincialCheck',
        'thirdParty',
        'decision',
        'approval',
      ],
      (name) => `procedure.${name}.by`,
      by,
    ),
    ...each(
      all.filter((name) => !first.includes(name)),
      (name) => `${name}InOrder`,
      inOrder,
    ),
    publicityBeforeDecision: turn(
      'the decision followed publicity',
      'the decision was made before publicity had ended',
      'whether the decision followed publicity',
    ),
    decisionBeforePublicity: turn(
      'publicity followed the decision',
      'publicity began before the decision',
      'whether publicity followed the decision',
    ),
    evaluationBeforeApproval: turn(
      'the approval followed the evaluation',
      'the approval was given before the evaluation',
      'whether the approval followed the evaluation',
    ),
    'procedure.publicity.place': {
      met: ({ value }) => `publicity ${value}`,
      notMet: ({ value, bound }) => `publicity ${value}, where it should be ${bound}`,
      undetermined: () => 'where publicity was given is not known',
    },
    noOpenObjections: {
      met: () => 'no objection is open',
      notMet: ({ inputs }) => `objections not settled: ${inputs[0]?.value ?? ''}`,
      undetermined: () => 'not known whether an objection is open',
    },
    publicityDays: {
      met: (one) => `${dates(one)}: ${one.value} days, both ends counted; needed is at least ${one.bound}`,
      notMet: (one) =>
        `${dates(one)}: ${one.value} days, both ends counted; needed is at least ${one.bound}, ${one.gap} more`,
      undetermined: () => 'the first or last day of publicity is not given, so its days cannot be counted',
    },
    withinSupportPeriod: {
      met: ({ inputs }) => `exited in ${inputs[0]?.value ?? ''} and still in the period of support`,
      notMet: () => 'not in the period of support',
      undetermined: () => 'the year of exit is not given, so the period of support cannot be told',
    },
  },
  change: {
    ...Object.fromEntries(all.map((name) => [`procedure.${name}.done`, () => `${steps[name]}: still to be done`])),
    'procedure.publicity.openObjections': ({ by }) => `settle ${by} objection(s) to the publicity`,
  },
  lifecycle: {
    heading: 'Where it stands',
    state: (state) => `State: ${state}`,
    must: (step, actor) => `Must come next: ${step} (${actor})`,
    may: (step, actor) => `May come next: ${step} (${actor})`,
    redo: (step, why) => `To be put right or done again: ${step}. ${why}`,
    open: (step, missing) => `To be found out about ${step}: ${missing}`,
    notYet: (rule) => `"${rule}" is not fulfilled: nothing may follow yet, and support goes on`,
    toTell: (rule) => `Whether "${rule}" is fulfilled cannot be told yet: find out first`,
    nothing: 'Nothing has to follow now',
    finding: 'What cannot be true in the record',
    code: {
      outOfOrder: ({ step, dates: on }) => `${step} out of order: ${on}`,
      exitBeforeStep: ({ step, dates: on }) => `the exit is dated before ${step}: ${on}`,
      ofEarlierExit: ({ step, dates: on }) => `${step} belongs to the earlier exit: ${on}`,
      beforeExitYear: ({ step, dates: on }) => `${step} was before the year of exit: ${on}`,
      neverRegistered: ({ step }) => `not registered as poor, yet ${step} is said to be done`,
      verifiedAfterExit: ({ dates: on }) => `the home was visited only after the exit: ${on}`,
      memberDied: ({ member, dates: on }) =>
        `${member} had died before the visit and is still counted as a member: ${on}`,
      exitedWithoutStep: ({ step }) => `the register says exited, but ${step} was not done`,
      exitedYetUnmarked: () => 'struck off, but the register still says registered',
      datedNotDone: ({ step, dates: on }) => `${step} is said not to be done, yet has a date: ${on}`,
    },
  },
};
