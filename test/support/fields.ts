/** Records and fields as the rulebook has them by which nearly every test judges. */
import type { IssueData } from '../../src/base/issue.js';
import type { Field, Group, Level, Scope } from '../../src/records/catalog.js';
import { issueText } from '../../src/records/describe-issue.js';
import * as evidence from '../../src/records/evidence.js';
import * as paths from '../../src/records/field-path.js';
import * as parse from '../../src/records/parse.js';
import * as wordIssue from '../../src/records/word-issue.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Language } from '../../src/words/words.js';

export { parseRecord } from '../../src/rulebook/rulebook-records.js';

export const { fields } = hunan2016To2020();
export const fieldAt = (scope: Scope, path: string): Field | undefined => fields.at(scope, path);
export const fieldsOf = (level: Level): readonly Field[] => fields.of(level);
export const groupAt = (level: Level, path: string): Group | undefined => fields.groupAt(level, path);
export const groupsOf = (level: Level): readonly Group[] => fields.groupsOf(level);
export const inTableOrder = (level: Level, of: Iterable<string>): string[] => fields.inOrder(level, of);
export const fieldByPath = (level: Level, path: string) => paths.fieldByPath(fields, level, path);
export const suggestedPath = (level: Level, path: string, wanted?: (field: Field) => boolean) =>
  paths.suggestedPath(fields, level, path, wanted);
export const evidenceIssues = (level: Level, record: Readonly<Record<string, unknown>>) =>
  evidence.evidenceIssues(fields, level, record);
export const examine = (value: unknown, options: parse.ParseOptions = {}) => parse.examine(value, options, fields);
export const describeIssue = (issue: IssueData, language: Language): string => issueText(issue, language, fields);
export const worded = (issue: IssueData) => wordIssue.worded(issue, fields);
