/** Looks a rulebook through: everything that keeps it from loading, and what is odd about one that loads. */
import { isInvalidRulebookError } from '../../base/errors.js';
import type { RulebookIssue } from '../../base/rulebook-issue.js';
import { commonTable } from '../../records/catalog.js';
import { issueText } from '../../records/describe-issue.js';
import type { Label } from '../../records/field.js';
import { knownOptions, type OptionTable } from '../../records/options.js';
import { readChanges } from '../../rulebook/changes.js';
import { readClauses } from '../../rulebook/clauses.js';
import { TARGETS_FILE } from '../../rulebook/companions.js';
import { describeRulebookIssue } from '../../rulebook/describe-issue.js';
import { fileShapes } from '../../rulebook/file-shapes.js';
import { pointer } from '../../rulebook/issue-list.js';
import { Issues } from '../../rulebook/issues.js';
import { loadRulebook, type RulebookFiles } from '../../rulebook/load.js';
import { loadTargets } from '../../rulebook/targets.js';
import { wholeOf } from '../../rulebook/whole-of.js';
import { besideBases } from '../beside-bases.js';
import { JsonPlaces } from '../json-places.js';
import type { Position } from '../positions.js';
import { type RulebookFile, readRulebookFiles } from '../read-folder.js';
import type { TestCase } from '../test-case.js';
import { contextOf } from './context.js';
import type { Found, LintCode, LintSeverity } from './lint-code.js';
import { codeNamed } from './lint-codes.js';
import { LINT_FILE, type LintIgnore, readLintFile } from './lint-file.js';
import { messageOf } from './lint-rule.js';
import { lintRules } from './rules/index.js';
import { unusedIgnore } from './rules/unused.js';

/** A finding of linting: one thing that was found in a rulebook. */
export interface LintFinding {
  readonly code: string;
  readonly severity: LintSeverity;
  /** The file's name in the rulebook. */
  readonly file: string;
  /** The file as it was found, to open it by; the name where the rulebook was not read from a folder. */
  readonly path: string;
  /** JSON pointer in the file; empty for the file as a whole. */
  readonly pointer: string;
  /** Both count from 1; absent where the text is not known. */
  readonly line?: number;
  readonly column?: number;
  /** What it is about: the id of a criterion, parameter, reading, source or fact. */
  readonly subject?: string;
  /** What is wrong. */
  readonly message: Label;
  /** What to do. */
  readonly mend: Label;
}

/** A finding that `lint.json` keeps on purpose, with the reason given there. */
export interface IgnoredFinding extends LintFinding {
  readonly reason: Label;
}

/** The report of linting: all findings, and those kept on purpose. */
export interface LintReport {
  /** Absent where the rulebook does not load. */
  readonly rulebook?: { readonly id: string; readonly version: string };
  /** By file, and within a file as they stand. */
  readonly findings: readonly LintFinding[];
  readonly ignored: readonly IgnoredFinding[];
}

/** Options of linting: what a rulebook is held against. */
export interface LintOptions {
  /** The cases that test it; without them no criterion is found to lack one. */
  readonly cases?: readonly TestCase[] | undefined;
}

const lintOptions: OptionTable<LintOptions> = { cases: 'any' };

/**
 * Looks a rulebook through. Everything is found at once; nothing is thrown for a rulebook at fault.
 * @param rulebook the folder it lies in, or its files by name as parsed JSON
 * @throws RulebookFolderError where the folder cannot be read, InvalidRecordError for an option that is not known
 */
export function lintRulebook(rulebook: string | RulebookFiles, options: LintOptions = {}): LintReport {
  const { cases } = knownOptions(options, lintOptions);
  const files = typeof rulebook === 'string' ? readRulebookFiles(rulebook) : filesOf(rulebook);
  const broken = files.flatMap((file) => file.issues.map((issue) => ofText(file, issue)));
  if (broken.length > 0) return { findings: broken, ignored: [] };
  return lintFiles(files, cases);
}

const codes = [...lintRules, unusedIgnore].map(({ code }) => code);

function filesOf(files: RulebookFiles): readonly RulebookFile[] {
  return Object.entries(files).map(([name, value]) => ({ name, path: name, text: '', value, issues: [] }));
}

function ofText({ name, path }: RulebookFile, issue: RulebookFile['issues'][number]): LintFinding {
  const { code, line, column } = issue;
  const { severity, mend } = codeNamed(code);
  const place = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
  const message = { zh: issueText(issue, 'zh', commonTable), en: issueText(issue, 'en', commonTable) };
  return { code, severity, file: name, path, pointer: '', ...place, message, mend };
}

function lintFiles(files: readonly RulebookFile[], cases: readonly TestCase[] | undefined): LintReport {
  const values: RulebookFiles = Object.fromEntries(files.map(({ name, value }) => [name, value]));
  const issues = new Issues();
  const ignores = Object.hasOwn(values, LINT_FILE) ? readLintFile(issues, values[LINT_FILE], codes) : [];
  const rulebook = attempt(issues, () => loadRulebook(values));
  const changes = companion(issues, values, 'changes.json', readChanges);
  const clauses = rulebook && companion(issues, values, 'clauses.json', (value) => readClauses(value, rulebook));
  const targets = rulebook && companion(issues, values, TARGETS_FILE, () => loadTargets(values, rulebook));
  const placed = new Placing(files);
  const refusals = issues.all.map((issue) => placed.issue(issue, values));
  if (rulebook === undefined) return { findings: placed.sorted(refusals), ignored: [] };

  const whole = wholeOf(values, new Issues(fileShapes));
  const context = contextOf({ files: whole.files, given: values, rulebook, cases, clauses, changes, targets });
  const found = lintRules.flatMap((rule) =>
    [...rule.check(context)].flatMap((one) => {
      const finding = placed.found(rule, { ...one, ...whole.placeOf(one.file, one.at) });
      return rule.ofOwn === true && whole.isTakenOver(finding.file) ? [] : [finding];
    }),
  );
  const all = [...ignores, ...ignoredByBases(values)];
  const reasons = new Map(found.map((finding) => [finding, all.find((ignore) => isMeant(ignore, finding))]));
  const kept = found.filter((finding) => reasons.get(finding) === undefined);
  const ignored = found.flatMap((finding): IgnoredFinding[] => {
    const reason = reasons.get(finding)?.reason;
    return reason === undefined ? [] : [{ ...finding, reason }];
  });
  const stale = ignores.flatMap((ignore) => {
    if (found.some((finding) => isMeant(ignore, finding))) return [];
    const { code, at, index } = ignore;
    const place = { file: LINT_FILE, at: ['ignore', index], subject: code };
    return [placed.found(unusedIgnore, { ...place, message: messageOf('unusedIgnore', { code, at }) })];
  });
  const { id, version } = rulebook;
  return {
    rulebook: { id, version },
    findings: placed.sorted([...refusals, ...kept, ...stale]),
    ignored: placed.sorted(ignored),
  };
}

/** What the `lint.json` of a rulebook's bases keeps in their own files. */
function ignoredByBases(files: RulebookFiles): readonly LintIgnore[] {
  return besideBases(files, LINT_FILE).flatMap(([base, value]) =>
    readLintFile(new Issues(), value, codes).map((ignore) => ({ ...ignore, base })),
  );
}

/** What a loader gives; where it refuses, its issues are added. */
function attempt<T>(issues: Issues, load: () => T): T | undefined {
  try {
    return load();
  } catch (error) {
    if (!isInvalidRulebookError(error)) throw error;
    issues.all.push(...error.issues);
    return undefined;
  }
}

function companion<T>(issues: Issues, files: RulebookFiles, name: string, read: (value: unknown) => T): T | undefined {
  return Object.hasOwn(files, name) ? attempt(issues, () => read(files[name])) : undefined;
}

function isMeant({ code, at, base }: LintIgnore, { code: found, file, pointer: where, subject }: LintFinding): boolean {
  if (code !== found || (base !== undefined && !file.startsWith(`${base}/`))) return false;
  const own = base === undefined ? file : file.slice(base.length + 1);
  return at === subject || at === (where === '' ? own : `${own}#${where}`);
}

/** Gives findings their places in the files. */
class Placing {
  readonly #files: ReadonlyMap<string, RulebookFile>;
  readonly #places = new Map<string, JsonPlaces>();

  constructor(files: readonly RulebookFile[]) {
    this.#files = new Map(files.map((file) => [file.name, file]));
  }

  found(code: LintCode, { file, at, subject, message }: Found): LintFinding {
    return this.#finding(code, { file, at, message }, subject);
  }

  issue(issue: RulebookIssue, files: RulebookFiles): LintFinding {
    const { code, file } = issue;
    const at = segmentsOf(issue.pointer, files[file]);
    const message = { zh: describeRulebookIssue(issue, 'zh'), en: issue.message };
    return this.#finding(
      codeNamed(code),
      { file, at, message },
      undefined,
      ['unknownKey', 'forbiddenKey'].includes(code),
    );
  }

  #finding(code: LintCode, found: Found, subject: string | undefined, atKey = false): LintFinding {
    const { file, at, message } = found;
    const position = this.#position(file, at, atKey);
    return {
      code: code.code,
      severity: code.severity,
      file,
      path: this.#files.get(file)?.path ?? file,
      pointer: pointer(at),
      ...position,
      ...(subject === undefined ? {} : { subject }),
      message,
      mend: code.mend,
    };
  }

  #position(file: string, at: readonly PropertyKey[], atKey: boolean): Position | undefined {
    const text = this.#files.get(file)?.text ?? '';
    if (text === '') return undefined;
    const places = this.#places.get(file) ?? new JsonPlaces(text);
    this.#places.set(file, places);
    return atKey ? places.key(at) : places.nearest(at);
  }

  /** By file, and within a file as they stand. */
  sorted<T extends LintFinding>(findings: readonly T[]): readonly T[] {
    const order = [...this.#files.keys()];
    return [...findings].sort(
      (a, b) =>
        order.indexOf(a.file) - order.indexOf(b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0),
    );
  }
}

/** A JSON pointer as the way to follow: numbers where it leads through lists. */
function segmentsOf(text: string, value: unknown): readonly PropertyKey[] {
  let held = value;
  return text
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const segment = Array.isArray(held) ? Number(key) : key;
      held = (held as Readonly<Record<PropertyKey, unknown>> | undefined | null)?.[segment];
      return segment;
    });
}
