/** `--set name=value`: what to put in the place of the rulebook's figures and of the records' values. */
import type { IssueData } from '../base/issue.js';
import { nearest } from '../base/suggest.js';
import type { EvaluatorOptions } from '../evaluate/evaluate.js';
import { type InputValues, inputField, unknownInput } from '../evaluate/put-inputs.js';
import { type ParameterValues, setParameters } from '../evaluate/set-parameters.js';
import { type FieldTable, isLevel, type Level, levels } from '../records/catalog.js';
import { issueText } from '../records/describe-issue.js';
import { faultOf } from '../records/field.js';
import { fromText } from '../records/from-text.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { UsageError } from './exit.js';
import type { Speaker } from './session.js';

/** What is put. */
export interface WhatIf {
  readonly parameters: ParameterValues;
  /** By level: a value is put into the records of the levels that have the field. */
  readonly inputs: ReadonlyMap<Level, InputValues>;
}

const RECORD = 'record.';

/** `record.income.wages` names a field, anything else a parameter, with or without the word before it. */
export function setName(written: string): string {
  return written.replace(/^parameters\./, '');
}

/**
 * What the texts of `--set` come to.
 * @throws UsageError where a name is no parameter or field, or a text no value of its kind
 */
export function whatIfOf(
  texts: Readonly<Record<string, string>>,
  rulebook: Rulebook,
  level: Level | undefined,
  session: Speaker,
): WhatIf {
  const { fields } = rulebook;
  const put: [id: string, text: string][] = [];
  const inputs = new Map<Level, InputValues>();
  for (const [name, text] of Object.entries(texts)) {
    if (!name.startsWith(RECORD)) {
      put.push([name, text]);
      continue;
    }
    const path = name.slice(RECORD.length);
    const among = level === undefined ? levels : [level];
    const found = among.filter((one) => inputField(fields, one, path) !== undefined);
    if (found.length === 0)
      throw wrong(asSetName(mostTelling(among.map((one) => unknownInput(fields, one, path)))), session, fields);
    const read = found.map((one) => [one, converted(fields, one, path, text)] as const);
    const faults = read.flatMap(([, { fault }]) => fault ?? []);
    // Levels that know no such value are left alone: what a household's status may be is no village's.
    if (faults.length === read.length) throw wrong(mostTelling(faults), session, fields);
    for (const [one, { value }] of read) {
      if (value !== undefined) inputs.set(one, { ...inputs.get(one), [path]: value });
    }
  }
  // Not by assignment, which would lose a parameter named `__proto__` without a word.
  const parameters = Object.fromEntries(put);
  const [issue] = setParameters(rulebook, parameters).issues;
  if (issue !== undefined) throw wrong(withPrefix(fields, issue), session, fields);
  return { parameters, inputs };
}

/** Makes one thing for each level that something is put into, and one for all others; gives the one for a record. */
export function byLevel<T>(
  { rule, readings, rulebook, parameters, inputs }: Omit<EvaluatorOptions, 'inputs'> & Pick<WhatIf, 'inputs'>,
  make: (options: EvaluatorOptions) => T,
): (record: unknown) => T {
  const common = {
    ...(rule === undefined ? {} : { rule }),
    readings,
    rulebook,
    ...(hasAny(parameters) ? { parameters } : {}),
  };
  const others = make(common);
  const made = new Map([...inputs].map(([level, values]) => [level, make({ ...common, inputs: values })] as const));
  return (record) => {
    const level = (record as { level?: unknown } | null | undefined)?.level;
    return (isLevel(level) ? made.get(level) : undefined) ?? others;
  };
}

/** The fields put of which no level was among the records, so that nothing was put anywhere. */
export function unusedInputs(inputs: WhatIf['inputs'], seen: ReadonlySet<Level>): string[] {
  const pathsOf = (levelsOf: (level: Level) => boolean) =>
    [...inputs].flatMap(([level, values]) => (levelsOf(level) ? Object.keys(values) : []));
  const used = new Set(pathsOf((level) => seen.has(level)));
  return [...new Set(pathsOf(() => true))].filter((path) => !used.has(path));
}

/** What is said of a field put for nothing. */
export function unusedText(path: string, { say }: Speaker): string {
  return say.unusedSet(`${RECORD}${path}`);
}

/** Whether anything is put at all. */
export function isWhatIf({ parameters, inputs }: WhatIf): boolean {
  return hasAny(parameters) || inputs.size > 0;
}

function hasAny(values: object | undefined): boolean {
  return Object.keys(values ?? {}).length > 0;
}

/** A text as read for a level: a value of its field, or why it is none. */
interface Read {
  readonly value?: number | string | boolean | null;
  readonly fault?: IssueData;
}

/** A text as a value of the field: sums and percentages stay texts, which carry more digits than numbers. */
function converted(fields: FieldTable, level: Level, path: string, text: string): Read {
  const field = inputField(fields, level, path);
  if (text === 'null' || field === undefined) return { value: null };
  const value = fromText(field.kind, text);
  const fault = faultOf(value, field);
  if (fault === undefined) return { value };
  const suggestion = fault.code === 'notInList' ? nearest(text, fault.expected?.split(' | ') ?? []) : undefined;
  const meant = suggestion === undefined ? {} : { suggestion };
  return { fault: { ...fault, path, found: JSON.stringify(text), ...meant } };
}

/** Of several levels' complaints the one that knows what was meant. */
function mostTelling(issues: readonly IssueData[]): IssueData {
  const [first] = issues;
  const telling = issues.find(({ suggestion }) => suggestion !== undefined) ?? first;
  if (telling === undefined) throw new Error('No level was asked for the field.');
  return telling;
}

/** The field that was probably meant, as `--set` names it. */
function asSetName(issue: IssueData): IssueData {
  return issue.suggestion === undefined ? issue : { ...issue, suggestion: `${RECORD}${issue.suggestion}` };
}

/** A field named without `record.` before it is no parameter, but it is plain what was meant. */
function withPrefix(fields: FieldTable, issue: IssueData): IssueData {
  const { code, found = '', suggestion } = issue;
  if (code !== 'unknownParameter' || suggestion !== undefined) return issue;
  const isField = levels.some((level) => inputField(fields, level, found) !== undefined);
  return isField ? { ...issue, suggestion: `${RECORD}${found}` } : issue;
}

function wrong(issue: IssueData, { language }: Speaker, fields: FieldTable): UsageError {
  return new UsageError(`--set ${issueText(issue, language, fields)}`);
}
