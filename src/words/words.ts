/** What both languages must have words for. A key that one of them lacks is a type error. */

import type { InspectionCode } from '../base/inspection-code.js';
import type { IssueCode, IssueData } from '../base/issue.js';
import type { Outcome } from '../base/outcome.js';
import type { Beside } from './figures.js';
import type { RulebookSentences } from './rulebook-sentences.js';
import type { Sentences } from './sentences.js';

/** The languages the library speaks. */
export const languages = Object.freeze(['zh', 'en'] as const);
/** A language, one of `languages`. */
export type Language = (typeof languages)[number];

/** Units and kinds are listed in `records/field.ts`; a test holds that every one has a word here. */
export interface Words {
  readonly level: Readonly<Record<'household' | 'village' | 'township' | 'county', string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  /** What standard and procedure of an exit come to together. */
  readonly together: Readonly<Record<Outcome, string>>;
  /** The same with what each comes to. */
  readonly togetherOf: (together: string, standard: string, procedure: string) => string;
  /** The same of a rule that is no exit: whether its conditions are fulfilled. */
  readonly fulfilled: Readonly<Record<Outcome, string>>;
  /** The same of a measure: whether it can be received. */
  readonly eligible: Readonly<Record<Outcome, string>>;
  readonly unit: Readonly<Record<string, string>>;
  /** A unit as it follows its figure; empty stays empty. */
  readonly spaced: (unit: string) => string;
  /** Of a figure that would not be told from its bound. */
  readonly beside: Beside;
  /** A day, written `YYYY-MM-DD`, as a sentence has it. */
  readonly day: (day: string) => string;
  /** What a value should have been, by the code of `Issue.expected`. */
  readonly expected: Readonly<Record<string, string>>;
  /** JSON types, by the names that `Issue.found` gives them. */
  readonly type: Readonly<Record<string, string>>;
  readonly oneOf: (options: readonly string[]) => string;
  readonly atLeast: (bound: string) => string;
  readonly atMost: (bound: string) => string;
  /** A number of which the two ends are known. */
  readonly between: (from: string, to: string) => string;
  /** The same of two days. */
  readonly notLaterThan: (first: string, second: string) => string;
  readonly notMoreThan: (part: string, whole: string) => string;
  readonly digits: (digits: string, decimals: string) => string;
  readonly afterSubject: string;
  /** The sentence of an issue names the path itself. */
  readonly standsAlone: (issue: IssueData) => boolean;
  /** What sources say about a field, as an issue calls it. */
  readonly evidenceOn: (label: string) => string;
  /** What is found in the data, a sentence a code; persons are told by number. */
  readonly finding: Readonly<Record<InspectionCode, (told: Readonly<Record<string, string>>) => string>>;
  /** One sentence a code; the field's label and path stand before it. */
  readonly issue: Readonly<Record<IssueCode, (issue: WordedIssue) => string>>;
  /** One sentence for everything that a rulebook is refused for; the place stands before it. */
  readonly rulebookIssue: RulebookSentences;
  readonly table: Readonly<
    Record<'criterion' | 'item' | 'value' | 'bound' | 'margin' | 'missing' | 'advisory', string>
  >;
  readonly verdict: (level: string, id: string, asOf: string, outcome: string) => string;
  readonly refused: (place: string, count: number) => string;
  readonly summary: (
    counts: Readonly<Record<Outcome | 'refused', number>>,
    names: Readonly<Record<Outcome, string>>,
  ) => string;
  readonly nothingJudged: string;
  readonly notComputable: string;
  readonly notTellable: string;
  readonly skipped: (count: number) => string;
  readonly member: (position: number) => string;
  /** The first of many, and how many there are in all. */
  readonly andOthers: (list: string, count: number) => string;
  /** The same where the count stands before them. */
  readonly andMore: (list: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly noParameter: string;
  /** Of an input on which sources disagree. */
  readonly conflicting: string;
  /** Of a range that decides nothing. */
  readonly tooWide: string;
  /** Between whole sentences. */
  readonly betweenSentences: string;
  /** How much room its words take on a printed form, Chinese taking 1. */
  readonly room: number;
  /** Between the parts of a heading. */
  readonly wideSpace: string;
  readonly listSeparator: string;
  /** Between values of which one suffices. */
  readonly alternative: string;
  readonly bracketed: (text: string) => string;
  readonly readingsApplied: (readings: readonly string[]) => string;
  /** Marks a what-if; its parts are of `putInstead`. */
  readonly whatIf: (parts: readonly string[]) => string;
  readonly putInstead: (label: string, value: string, before: string) => string;
  /** What stood there was no value that the field can have. */
  readonly faultyBefore: string;
  readonly weakNote: string;
  /** What the marks of a table mean. */
  readonly legend: (names: Readonly<Record<Outcome, string>>) => string;
  /** What came of a rule that is no exit. */
  readonly ruled: (rule: string, outcome: string) => string;
  /** A difference of two percentages is in points. */
  readonly points: string;
  readonly standardInput: string;
  /** Before an alternative to what stands above it. */
  readonly orElse: string;
  readonly clauseOf: (source: string) => string;
  readonly file: Readonly<
    Record<'missing' | 'unreadable' | 'empty' | 'emptyFolder' | 'special', (file: string) => string>
  >;
  readonly comparison: Readonly<Record<string, string>>;
  readonly place: (file: string | undefined, line: number | undefined, item: number | undefined) => string;
  readonly unknownExtension: (file: string) => string;
  readonly disagreement: (place: string, difference: string) => string;
  readonly labelled: (label: string, path: string) => string;
  /** What explanations say. */
  readonly sentences: Sentences;
  /** What a rulebook says, apart from any record. */
  readonly rules: RuleWords;
}

/** How an amount is bounded and what it is for; listed in `rulebook/schema.ts`. */
export interface ToldAmount {
  readonly bound: 'atLeast' | 'exactly' | 'atMost';
  readonly per: 'person' | 'schoolYear' | 'year' | 'once' | 'base';
  /** Of what changes a rate: it makes it less. */
  readonly lowers?: true | undefined;
}

/** Words for rules, parameters, readings and clauses. */
export interface RuleWords {
  /** What a measure gives; `person` where each member receives it. */
  readonly amount: (amount: ToldAmount, figure: string, person: boolean) => string;
  readonly eachMember: string;
  /** Between conditions that must all hold. */
  readonly and: string;
  /** Between conditions of which one suffices. */
  readonly or: string;
  readonly not: (condition: string) => string;
  readonly is: (subject: string, value: string) => string;
  /** Of what is either so or not. */
  readonly isSo: (subject: string, so: boolean) => string;
  readonly isNot: (subject: string, value: string) => string;
  readonly required: string;
  readonly advisory: string;
  /** The same in a column of a table. */
  readonly counts: Readonly<Record<'required' | 'advisory', string>>;
  /** Required under one option of a reading only; `byDefault` tells which way it goes where nobody chooses. */
  readonly requiredUnder: (reading: string, option: string, byDefault: boolean) => string;
  /** A comparison as it stands under one option of a reading. */
  readonly under: (reading: string, option: string, comparison: string) => string;
  readonly choice: (reading: string, option: string) => string;
  readonly isDefault: string;
  readonly computed: string;
  /** Of a figure that no document gives, why. */
  readonly noValue: (reason: string) => string;
  readonly weak: (reason: string) => string;
  readonly years: (from: number, to: number) => string;
  readonly since: (from: string, to: string | undefined) => string;
  readonly monthDay: (month: number, day: number) => string;
  readonly validity: (from: string, to: string) => string;
  readonly noCases: string;
  readonly casesIn: (file: string, count: number) => string;
  /** Of a fact that is just an input. */
  readonly asGiven: string;
  /** Of the lines of a document, how many stand in some clause. */
  readonly lineCounts: (lines: number, mapped: number) => string;
  /** A place in a document and the lines it takes, each a number or a run of them. */
  readonly placeAndLines: (place: string, lines: readonly string[]) => string;
  readonly colon: string;
  readonly sentenceSeparator: string;
  readonly heading: Readonly<Record<RuleHeading, string>>;
  readonly status: Readonly<Record<'encoded' | 'attested' | 'planned' | 'outOfScope', string>>;
  readonly kind: Readonly<Record<'criterion' | 'quantity' | 'procedure', string>>;
}

/** What the parts of a page about rules are called. */
export type RuleHeading =
  | 'contents'
  | 'criterion'
  | 'conditions'
  | 'variants'
  | 'required'
  | 'decidedBy'
  | 'clause'
  | 'parameters'
  | 'readings'
  | 'facts'
  | 'fact'
  | 'inputs'
  | 'cases'
  | 'sources'
  | 'measures'
  | 'gives'
  | 'whom'
  | 'coverage'
  | 'id'
  | 'period'
  | 'value'
  | 'remark'
  | 'option'
  | 'levels'
  | 'computedFrom'
  | 'path'
  | 'fill'
  | 'unit'
  | 'document'
  | 'title'
  | 'issuer'
  | 'date'
  | 'place'
  | 'status'
  | 'kind'
  | 'states'
  | 'by'
  | 'count'
  | 'openQuestions'
  | 'meanwhile'
  | 'unmapped'
  | 'lifecycle'
  | 'transitions'
  | 'from'
  | 'to'
  | 'step'
  | 'actor'
  | 'when'
  | 'evidence';

/** An issue with its `expected` already in words. */
export interface WordedIssue extends IssueData {
  readonly should: string;
}
