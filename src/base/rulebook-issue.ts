/** What can be wrong with the files of a rulebook, as data. Words for it are in `words/`. */
import type { IssueCode, IssueData } from './issue.js';

/** What the value at a place should have been: the forms that files ask for, and the types of JSON. */
export const rulebookShapes = Object.freeze([
  'string',
  'number',
  'int',
  'boolean',
  'array',
  'object',
  'record',
  'tuple',
  'age',
  'by',
  'changedCriterion',
  'condition',
  'criterionId',
  'criterionOfWhy',
  'asOf',
  'base',
  'day',
  'documentDate',
  'expression',
  'expressions',
  'expressionsByOption',
  'fieldPath',
  'figure',
  'identifier',
  'label',
  'members',
  'monthDay',
  'path',
  'pair',
  'place',
  'pointer',
  'required',
  'ruleId',
  'sentence',
  'slug',
  'version',
] as const);
/** One of `rulebookShapes`. */
export type RulebookShape = (typeof rulebookShapes)[number];

/** What a rule, a fact or a clause is about. */
export type RulebookAbout = 'household' | 'village' | 'township' | 'county' | 'member';
/** What a rulebook's words can be about. */
export type WordsSection = 'rules' | 'criteria' | 'comparisons' | 'members' | 'questions' | 'remedies';
type Texts = readonly string[];
type FactKind = 'number' | 'boolean' | 'code';
/** What sort of value a field holds. */
export type FieldKind = 'money' | 'percent' | 'count' | 'measure' | 'boolean' | 'code' | 'date' | 'text';
/** What an expression comes to. */
export type ExpressionType = FactKind | 'day' | 'monthDay';

/** A word that is not known, and the one that was probably meant. */
interface Unknown {
  readonly id: string;
  readonly suggestion?: string;
}
interface Id {
  readonly id: string;
}
interface Limit {
  readonly limit: number;
}
type Nothing = Readonly<Record<never, never>>;

/** The shape of a value is at fault; `found` is what stands there, of anything large its type. */
interface ShapeReasons {
  readonly shape: { readonly expected: RulebookShape; readonly found: string };
  readonly notInList: { readonly options: Texts; readonly found: string; readonly suggestion?: string };
  readonly atLeast: Limit & { readonly found: string };
  readonly atMost: Limit & { readonly found: string };
  readonly tooFew: Limit;
  readonly tooMany: Limit;
  readonly emptyText: Nothing;
  readonly longText: Limit;
  readonly otherwise: Nothing;
}

/**
 * What a rulebook whose files are sound JSON is refused for: by code and, where a code stands for several things, by
 * reason, with what the sentence about it is told.
 */
export interface RulebookFaults {
  readonly ambiguousGroup: { readonly severalKinds: { readonly given: Texts } };
  readonly badShape: ShapeReasons & {
    readonly unreadable: Nothing;
    readonly endsBeforeItBegins: Nothing;
    readonly bareComparison: Nothing;
    readonly namedLikeMeasure: Id;
    readonly measureName: Nothing;
    readonly verdictOfMember: Nothing;
    readonly notAllOfCriteria: { readonly type: 'verdict' | 'measure' };
    readonly noMembers: { readonly about: RulebookAbout };
    readonly lowersNoBase: { readonly per: string };
    readonly valuesOrSeries: Nothing;
    readonly proRataValues: Nothing;
    readonly proRataYears: Nothing;
    readonly olderAbove: Nothing;
    readonly baseBelowZero: Nothing;
    readonly baseMayBeZero: Nothing;
    readonly strayBrace: Nothing;
    readonly noRunOfLines: { readonly from: number; readonly to: number; readonly lines: number };
  };
  readonly cycle: {
    readonly refersToItself: { readonly id: string; readonly way: Texts };
    readonly computedFromItself: Id;
    readonly extendsItself: Id;
    readonly partOfItself: Id;
  };
  readonly danglingReference: {
    readonly base: Unknown;
    readonly takenOver: Unknown;
    readonly leftOut: Id;
    readonly source: Id;
    readonly criterion: Unknown & { readonly about: RulebookAbout };
    readonly verdictRule: Id & { readonly about: RulebookAbout };
    readonly parameter: Unknown;
    readonly parameterOfFact: { readonly fact: string; readonly ids: Texts };
    readonly yesOrNo: Id & { readonly about: RulebookAbout };
    readonly comparison: { readonly at: string };
    readonly judge: Unknown;
    readonly state: Id;
    readonly unreachedState: Id;
    readonly lintCode: Unknown;
    readonly worded: Unknown & { readonly section: WordsSection };
    readonly placeInWords: Unknown & { readonly options: Texts };
    readonly group: Id & { readonly about: RulebookAbout };
    readonly unit: Unknown & { readonly options: Texts };
    readonly fieldBeside: Unknown & { readonly about: RulebookAbout };
  };
  readonly duplicateId: {
    readonly listed: Id;
    readonly defined: Id;
    readonly takenOverTwice: { readonly id: string; readonly bases: Texts };
    readonly factAlready: Id;
    readonly fieldAlready: Id;
    readonly inputOrFactAlready: Id;
    readonly parameterAlready: Id;
    readonly option: Nothing;
    readonly replaced: { readonly reading: string; readonly option: string };
    readonly begun: { readonly day: string };
    readonly leftTwice: Id;
    readonly line: { readonly line: number };
  };
  readonly emptyList: ShapeReasons & {
    readonly nothingRequired: Nothing;
    readonly noValue: Nothing;
    readonly noOptions: Nothing;
  };
  readonly forbiddenKey: { readonly key: { readonly key: string } };
  readonly hiddenCharacter: { readonly character: { readonly character: string } };
  readonly missingCitation: ShapeReasons;
  readonly missingFile: { readonly required: Nothing };
  readonly missingLabel: ShapeReasons;
  readonly missingVerdict: { readonly noExit: Nothing };
  readonly tooDeep: {
    readonly bases: Limit;
    readonly conditions: Limit;
    readonly references: Limit;
    readonly expressions: Limit;
    readonly facts: Limit;
  };
  readonly tooLarge: {
    readonly rules: Limit & { readonly count: number };
    readonly conditions: Limit;
    readonly comparisons: Limit;
    readonly expressions: Limit;
    readonly expressionsOfFact: Limit;
    readonly listsInLists: Nothing;
    readonly factors: Limit;
    readonly sources: Limit;
    readonly combinations: Limit & { readonly criteria: Texts; readonly count: number };
  };
  readonly typeMismatch: {
    readonly otherFamily: Nothing;
    readonly notOfKind: { readonly kind: FieldKind };
    readonly noValueOf: { readonly kind: FieldKind };
    readonly ordersNumbers: { readonly operator: string; readonly kind: FactKind };
    readonly numberIsOrdered: { readonly operator: string };
    readonly otherKind: {
      readonly kind: FactKind;
      readonly found: 'number' | 'boolean' | 'string' | 'array';
      readonly unit?: string;
    };
    readonly otherUnit: { readonly unit: string; readonly found: string };
    readonly needsList: { readonly operator: string };
    readonly needsOne: { readonly operator: string };
    readonly codesAreTexts: Nothing;
    readonly notAmongCodes: { readonly found: Texts; readonly options: Texts };
    readonly monthDayCompared: Id;
    readonly monthDayAsAmount: Id;
    readonly monthDayWithUnit: Nothing;
    readonly numberWithoutUnit: Nothing;
    readonly otherType: { readonly type: ExpressionType; readonly wanted: ExpressionType };
    readonly unlikeTypes: { readonly type: ExpressionType; readonly other: ExpressionType };
    readonly operatorOfType: { readonly operator: string; readonly type: ExpressionType };
    readonly notCompared: { readonly type: ExpressionType };
    readonly unitWithout: { readonly type: ExpressionType };
    readonly outsideList: Id;
    readonly sourcesOfMember: Nothing;
    readonly numberOfFact: { readonly fact: string; readonly id: string };
    readonly unitOfFact: { readonly fact: string; readonly id: string; readonly unit?: string };
  };
  readonly unknownFact: {
    readonly fact: Unknown & { readonly about: RulebookAbout };
    readonly parameterOrFact: Unknown & { readonly about: RulebookAbout };
    readonly input: Unknown & { readonly about: RulebookAbout };
  };
  readonly unknownKey: { readonly key: { readonly key: string } };
  readonly unknownOperator: ShapeReasons;
  readonly unknownReading: {
    readonly reading: Id;
    readonly option: { readonly reading: string; readonly option: string; readonly options: Texts };
    readonly optionLacking: { readonly reading: string; readonly option: string };
    readonly readingOfFact: { readonly fact: string; readonly id: string };
    readonly optionsOfFact: {
      readonly fact: string;
      readonly id: string;
      readonly found: Texts;
      readonly options: Texts;
    };
  };
  readonly unmapped: { readonly rule: Id; readonly withoutLines: Id; readonly line: { readonly line: number } };
}

/** What can be wrong with a rulebook whose files are sound JSON. */
export type RulebookFault = keyof RulebookFaults;

/** What can be wrong with the text of a file, so that it is no sound JSON. */
export type TextFault = Extract<IssueCode, 'badEncoding' | 'badJson' | 'duplicateKey' | 'tooDeep' | 'tooLarge'>;

/** What a code can stand for: each reason with what its sentence is told. */
export type ReasonOf<Code extends RulebookFault> = {
  [Reason in keyof RulebookFaults[Code]]: { readonly reason: Reason } & RulebookFaults[Code][Reason];
}[keyof RulebookFaults[Code]];

/** A fault, without its place. */
export type RulebookFaultData = { [Code in RulebookFault]: { readonly code: Code } & ReasonOf<Code> }[RulebookFault];

/** The codes that the shape of a value can be refused with. */
export type ShapeCode = 'badShape' | 'emptyList' | 'missingCitation' | 'missingLabel' | 'unknownOperator';
/** A fault of the shape of a value, without its code. */
export type ShapeFault = ReasonOf<'missingLabel'>;

interface Placed {
  readonly file: string;
  /** JSON pointer in the file; empty for the file as a whole. */
  readonly pointer: string;
}

/** The text of a file is no sound JSON: the same as of a record's, with its line and column. */
export interface TextIssueData extends IssueData {
  readonly code: TextFault;
}

/** An issue of a rulebook as data: one thing that is wrong, without its wording. */
export type RulebookIssueData = Placed & (RulebookFaultData | TextIssueData);

/**
 * One thing that is wrong with a rulebook: which file, where in it, what. `message` is in English,
 * `describeRulebookIssue` words it in either language.
 */
export type RulebookIssue = RulebookIssueData & { readonly message: string };
