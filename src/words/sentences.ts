/** The sentences of an explanation: what both languages say of a criterion, a comparison, a change, a question. */
import type { Outcome } from '../base/outcome.js';

/** A comparison whose sides are already in words. */
export interface ToldComparison {
  readonly label: string;
  /** What is compared. */
  readonly kind: 'number' | 'boolean' | 'code';
  /** A record gives it; else it is computed. */
  readonly given: boolean;
  /** What the record says, without its unit; empty where it says nothing. */
  readonly value: string;
  /** What is needed, without its unit; empty where the parameter has no value for the date. */
  readonly bound: string;
  /** How far apart the two are, without sign and unit; empty where they are not numbers. */
  readonly gap: string;
  readonly unit: string;
  /** The unit of the gap: between two percentages, points. */
  readonly gapUnit: string;
  /** The value lies exactly on the bound. */
  readonly exactly: boolean;
  /** The bound itself does not suffice. */
  readonly strict: boolean;
  /** More is better; else less is. */
  readonly rising: boolean;
  /** The bound is a figure of the rules; else of the record. */
  readonly ofLaw: boolean;
  /** What is said of the members it concerns. */
  readonly members: string;
  /** What the fact was computed from. */
  readonly inputs: readonly { readonly label: string; readonly value: string }[];
}

/** What is said in each outcome. */
export type PerOutcome<T> = Readonly<Record<Outcome, T>>;

/** What would have to change. */
export interface ToldChange {
  readonly label: string;
  /** Whom it concerns, where it is a member. */
  readonly member: string;
  /** How much, without sign. */
  readonly by: string;
  readonly unit: string;
  readonly rising: boolean;
  /** What the fact it mends is called, and how far that is outside its bound, in the fact's own unit. */
  readonly fact: string;
  readonly each: string;
  readonly eachUnit: string;
  /** The inputs that could rise, and those that could fall, any one by as much. */
  readonly more: string;
  readonly less: string;
  /** The codes that would do, in words. */
  readonly to: string;
}

/** What cannot be true in a history. */
export interface ToldFinding {
  /** The step of the procedure that it is about. */
  readonly step: string;
  readonly member: string;
  /** The days that contradict each other, each with what it is the day of. */
  readonly dates: string;
}

/** How a history contradicts itself. */
export const findingCodes = [
  'outOfOrder',
  'exitBeforeStep',
  'ofEarlierExit',
  'beforeExitYear',
  'neverRegistered',
  'verifiedAfterExit',
  'memberDied',
  'exitedWithoutStep',
  'exitedYetUnmarked',
  'datedNotDone',
] as const;
/** One of `findingCodes`. */
export type FindingCode = (typeof findingCodes)[number];

/** The general sentences of a language: what a rulebook has words of its own for is found there. */
export interface Sentences {
  /** Units short enough for a sentence. */
  readonly unit: Readonly<Record<string, string>>;
  /** Between two percentages. */
  readonly points: string;
  readonly anyCriterion: PerOutcome<(label: string) => string>;
  /** What a fact was computed from. */
  readonly given: (inputs: ToldComparison['inputs']) => string;
  /** What is said of a comparison, by what is compared. */
  readonly anyComparison: Readonly<Record<ToldComparison['kind'], PerOutcome<(told: ToldComparison) => string>>>;
  /**
   * A comparison that is open because sources disagree, or because a range lies on both sides of the bound; or one on
   * which sources disagree though the same follows from all that they say.
   */
  readonly unsure: Readonly<Record<'conflict' | 'range' | 'either', (told: ToldComparison) => string>>;
  /** An input on which sources disagree, with what each of them says. */
  readonly conflict: (label: string, said: readonly string[], matters: boolean) => string;
  /** A second source that contradicts what is given or computed otherwise. */
  readonly contradicted: (label: string, value: string, matters: boolean) => string;
  /** A comparison that a second source decides, with what it says. */
  readonly reported: (said: string) => string;
  readonly says: (source: string, value: string, date: string | undefined) => string;
  /** The record itself among the sources. */
  readonly recordItself: string;
  /** What the record says of a death where it gives no day of it. */
  readonly noDeath: string;
  /** An input given as a range that decides nothing. */
  readonly tooWide: (label: string, value: string) => string;
  /** A criterion's sentence with its comparisons. */
  readonly sentence: (lead: string, parts: readonly string[]) => string;
  readonly headline: Readonly<
    Record<Outcome, (rule: string, count: number, failing: readonly string[], open: readonly string[]) => string>
  >;
  /** The headline where it is not only for want of data that nothing can be told. */
  readonly unclear: (rule: string, open: readonly string[], reasons: readonly string[]) => string;
  /** The same of what is no exit. */
  readonly otherUnclear: Sentences['unclear'];
  /** Why nothing can be told: what is missing, what sources disagree on, what is known too roughly. */
  readonly unclearFor: Readonly<Record<'missing' | 'conflicts' | 'tooWide', string>>;
  /** The same of what is no exit. */
  readonly otherHeadline: Sentences['headline'];
  /** What a form is called. */
  readonly anyTitle: (rule: string) => string;
  /** What a file of several forms is called. */
  readonly batch: string;
  /** What would have to change: a number, any of several numbers, a yes or no, a code. */
  readonly anyChange: Readonly<Record<'number' | 'numbers' | 'boolean' | 'code', (change: ToldChange) => string>>;
  readonly beyondReach: (labels: string) => string;
  readonly missingParameter: (label: string) => string;
  /** The same where no document gives the figure, with why. */
  readonly openParameter: (label: string, reason: string) => string;
  /** Of a figure that holds only from a later day. */
  readonly laterParameter: (label: string, reason: string) => string;
  /** The input still to be asked for. */
  readonly ask: (label: string) => string;
  /** What is asked where the answer is yes or no, of a member where one is named. */
  readonly whether: (label: string, member: string) => string;
  /** A question of the rulebook's own, of a member where one is named. */
  readonly question: (question: string, member: string) => string;
  /** An input with what is known of it so far, in brackets. */
  readonly knownSoFar: (label: string, known: string) => string;
  readonly asRange: (value: string) => string;
  readonly asConflict: (said: readonly string[]) => string;
  readonly asContradicted: (value: string) => string;
  /** Inputs that settle something only together. */
  readonly askTogether: (labels: string, criteria: string, count: number) => string;
  /** Working out advice cost too much: which inputs to settle first. */
  readonly tooMuchInDoubt: (labels: string) => string;
  /** Of an input whose criteria come out alike whatever it is. */
  readonly always: (criteria: string) => string;
  readonly stillOpen: string;
  readonly ofMember: (member: string, label: string) => string;
  /** What an answer does. */
  readonly effect: (answers: string, effect: string) => string;
  readonly decides: (outcome: string) => string;
  readonly settled: (criterion: string, outcome: string) => string;
  /** A code that the age rules out. */
  readonly notOfAge: string;
  /** Figures from one, or above one, to below another, or to a last one. */
  readonly range: (
    from: string | undefined,
    below: string | undefined,
    to: string | undefined,
    unit: string,
    above?: string,
  ) => string;
  /** Stands beside the days of death by which one is living. */
  readonly living: string;
  readonly days: (from: string | undefined, before: string | undefined, to: string | undefined) => string;
  /** Divided by so many persons; by the members, where their number is not at hand. */
  readonly perHead: (persons: string | undefined) => string;
  readonly nothingPlanned: (term: string, result: string) => string;
  readonly published: (label: string) => string;
  /** Second sources beside a computation that they contradict. */
  readonly otherwise: (said: readonly string[]) => string;
  readonly blank: string;
  readonly colon: string;
  /** Between answers that do the same. */
  readonly answers: string;
  readonly semicolon: string;
  readonly heading: Readonly<
    Record<
      | 'conclusion'
      | 'criteria'
      | 'next'
      | 'workings'
      | 'readings'
      | 'allReadings'
      | 'weak'
      | 'missing'
      | 'conflicts'
      | 'tooWide'
      | 'clause'
      | 'rulebook'
      | 'id'
      | 'place'
      | 'township'
      | 'village'
      | 'county'
      | 'size'
      | 'helper'
      | 'asOf'
      | 'decidedOn'
      | 'members'
      | 'number'
      | 'name'
      | 'income'
      | 'outcome'
      | 'head'
      | 'household'
      | 'verifier'
      | 'team'
      | 'villageHead'
      | 'townHead'
      | 'countyHead'
      | 'stamp'
      | 'date'
      | 'seal'
      | 'opinion',
      string
    >
  >;
  readonly filledIn: string;
  /** Stands in a form where nothing is to be written. */
  readonly notApplicable: string;
  /** The column for the number of an identity card. */
  readonly idNumber: string;
  /** Codes that forms word otherwise than sentences, by the field's path. */
  readonly onForm: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What can be filled in for a field. */
  readonly canBe: (label: string, options: readonly string[]) => string;
  /** The package's own rulebook by its label and the version of its rules. */
  readonly rulebookName: (label: string, version: string) => string;
  /** One that is not, with its hash too where it has one. */
  readonly otherRulebookName: (label: string, id: string, version: string, digest: string | undefined) => string;
  readonly overleaf: string;
  readonly documents: string;
  /** A document by what it is called, its title, issuer and, where it bears one, its date. */
  readonly documentOf: (name: string, title: string, issuer: string, date: string | undefined) => string;
  readonly page: (page: number, pages: number) => string;
  readonly continued: string;
  /** In the place of all else about a member who is dead on the day. */
  readonly died: (day: string) => string;
  readonly membersContinued: (count: number) => string;
  readonly firm: (outcome: string) => string;
  readonly depends: (outcomes: readonly string[]) => string;
  readonly flip: (reading: string, applied: string, other: string, outcome: string) => string;
  readonly flipsOnlyTogether: string;
  /** What makes a verdict depend on the reading, after the line that says so. */
  readonly because: (flips: readonly string[]) => string;
  readonly weakFigure: (label: string, note: string) => string;
  readonly applied: (reading: string, option: string, isDefault: boolean) => string;
  readonly refusedRecord: string;
  /** What is told beside a verdict. */
  readonly caveat: {
    readonly notOnRegister: string;
    readonly belowIdentification: (figures: Readonly<Record<'actual' | 'exit' | 'identification', string>>) => string;
  };
  readonly noSuchId: (id: string) => string;
  readonly unsealed: string;
  /** Where a household stands in its life in the register, and what follows. */
  readonly lifecycle: {
    readonly heading: string;
    readonly state: (state: string) => string;
    readonly must: (step: string, actor: string) => string;
    readonly may: (step: string, actor: string) => string;
    readonly redo: (step: string, why: string) => string;
    readonly open: (step: string, missing: string) => string;
    readonly notYet: (rule: string) => string;
    readonly toTell: (rule: string) => string;
    readonly nothing: string;
    readonly finding: string;
    readonly code: Readonly<Record<FindingCode, (finding: ToldFinding) => string>>;
  };
}
