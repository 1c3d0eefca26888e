/**
 * The clause map of a rulebook, `clauses.json`: every clause of its main document that states a criterion, a quantity
 * or a procedure, with what judges by it, or why nothing does. It judges nothing itself: it is held against the
 * rulebook, so that no rule lacks its clause and no clause is passed over in silence. Where the map says how many lines
 * the document has, each of them is in a clause or under a reason, so that nothing is left out unseen.
 */
import { InvalidRulebookError } from '../base/errors.js';
import type { RulebookShape } from '../base/rulebook-issue.js';
import { scopes } from '../records/catalog.js';
import type { Label } from '../records/field.js';
import { type Infer, z } from '../records/zod.js';
import { Issues } from './issues.js';
import { label, place } from './name-shapes.js';
import type { Rulebook } from './rulebook.js';
import { criteriaOf } from './rules.js';

const FILE = 'clauses.json';

/** How a clause stands to the rules: judged from figures and codes, judged by somebody's word, not yet, not at all. */
export const clauseStatuses = ['encoded', 'attested', 'planned', 'outOfScope'] as const;
/** Whether something judges by a clause, one of `clauseStatuses`. */
export type ClauseStatus = (typeof clauseStatuses)[number];

/** What a clause states. */
const clauseKinds = ['criterion', 'quantity', 'procedure'] as const;

const text = z.string().check(z.minLength(1), z.maxLength(1000));
const reason = z.strictObject(label.shape, 'label' satisfies RulebookShape);

const id = z.string().check(z.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'slug' satisfies RulebookShape));
const lineNumber = z.int().check(z.gte(1), z.lte(100_000));
/** Runs of lines of the text, each as its first and its last. */
const lines = z.array(z.tuple([lineNumber, lineNumber])).check(z.minLength(1));

const common = {
  id,
  at: place,
  /** The lines that it stands in; other clauses may stand in the same. */
  lines: z.optional(lines),
  kind: z.enum(clauseKinds),
  /** What the clause says, in words of our own. */
  states: label,
  /** Its numbers in the project's list of the document's quantified rules; none for what is not in that list. */
  rules: z.array(z.int().check(z.gte(1), z.lte(999))),
  /** Where the document leaves something open or contradicts itself. */
  note: z.optional(label),
};

/** `clauses.json`. */
export const clausesFile = z.strictObject({
  $schema: z.optional(z.string()),
  /** The document whose clauses these are. */
  source: text,
  /** How many lines its text has, and how they are counted; with it every line has to be accounted for. */
  text: z.optional(z.strictObject({ lines: lineNumber, counting: label })),
  /** What is listed as a clause, and when a clause is judged by. */
  scope: z.optional(label),
  clauses: z
    .array(
      z.discriminatedUnion('status', [
        z.strictObject({
          ...common,
          status: z.enum(['encoded', 'attested']),
          /** Criteria, verdict rules, measures, parameters and facts that judge by it. */
          by: z.array(text, 'by' satisfies RulebookShape).check(z.minLength(1)),
        }),
        z.strictObject({ ...common, status: z.enum(['planned', 'outOfScope']), reason }),
      ]),
    )
    .check(z.minLength(1)),
  /** Lines that hold no clause, by the reason why. */
  unmapped: z.optional(
    z.array(z.strictObject({ reason, places: z.array(z.strictObject({ at: place, lines })).check(z.minLength(1)) })),
  ),
  /** Where the document leaves open what it asks for, contradicts itself or slips, and no reading offers a choice. */
  openQuestions: z.optional(
    z.array(z.strictObject({ id, at: z.array(place).check(z.minLength(1)), question: label, meanwhile: label })),
  ),
});

type ReadClause = Infer<typeof clausesFile>['clauses'][number];

/** Runs of lines, each as its first and its last. */
export type Lines = readonly (readonly [from: number, to: number])[];

/** A clause of the document. `by` is empty where nothing judges by it, and then `reason` says why. */
export interface Clause {
  readonly id: string;
  readonly at: string;
  readonly lines?: Lines | undefined;
  readonly kind: (typeof clauseKinds)[number];
  readonly states: Label;
  readonly rules: readonly number[];
  readonly status: ClauseStatus;
  readonly by: readonly string[];
  readonly reason?: Label | undefined;
  readonly note?: Label | undefined;
}

/** Lines that hold no clause, and why. */
export interface UnmappedLines {
  readonly reason: Label;
  readonly places: readonly { readonly at: string; readonly lines: Lines }[];
}

/** What the document leaves open, and what is done as long as nobody settles it. */
export interface OpenQuestion {
  readonly id: string;
  readonly at: readonly string[];
  readonly question: Label;
  readonly meanwhile: Label;
}

/** The clauses of a document, in its order, and what of it is none. */
export interface ClauseMap {
  readonly source: string;
  readonly text?: { readonly lines: number; readonly counting: Label } | undefined;
  readonly scope?: Label | undefined;
  readonly clauses: readonly Clause[];
  readonly unmapped: readonly UnmappedLines[];
  readonly openQuestions: readonly OpenQuestion[];
}

/**
 * Reads a clause map and holds it against its rulebook.
 * @throws InvalidRulebookError with every issue, each with its JSON pointer: bad shape or spelling of a place, an id
 *   twice, `by` or the document not found in the rulebook, a criterion or parameter that no clause leads to, a line
 *   that is neither in a clause nor under a reason, or is in both
 */
export function readClauses(value: unknown, rulebook: Rulebook): ClauseMap {
  const issues = new Issues();
  const read = issues.read(FILE, [], clausesFile, value);
  if (read === undefined) throw new InvalidRulebookError(issues.all);
  if (!rulebook.sources.some(({ id }) => id === read.source)) {
    issues.add(FILE, ['source'], { code: 'danglingReference', reason: 'source', id: read.source });
  }
  const needed = [
    ...criteriaOf(rulebook).map(({ id }) => id),
    ...rulebook.measures.keys(),
    ...rulebook.parameters.keys(),
  ];
  const known = new Set([
    ...needed,
    ...rulebook.verdicts.keys(),
    ...scopes.flatMap((scope) => [...rulebook.facts[scope].keys()]),
  ]);
  checkEntries(issues, read.clauses, known);
  checkIds(issues, 'openQuestions', read.openQuestions ?? []);
  checkLines(issues, read);
  const named = new Set(read.clauses.flatMap((clause) => ('by' in clause ? clause.by : [])));
  for (const id of needed.filter((one) => !named.has(one))) {
    issues.add(FILE, ['clauses'], { code: 'unmapped', reason: 'rule', id });
  }
  if (issues.all.length > 0) throw new InvalidRulebookError(issues.all);
  const { $schema: _, unmapped = [], openQuestions = [], ...rest } = read;
  return { ...rest, clauses: read.clauses.map((clause) => ({ by: [], ...clause })), unmapped, openQuestions };
}

function checkEntries(issues: Issues, clauses: readonly ReadClause[], known: ReadonlySet<string>): void {
  checkIds(issues, 'clauses', clauses);
  clauses.forEach((clause, index) => {
    if (!('by' in clause)) return;
    clause.by.forEach((name, position) => {
      if (known.has(name)) return;
      const meant = issues.meant(name, () => known);
      const at = ['clauses', index, 'by', position];
      issues.add(FILE, at, { code: 'danglingReference', reason: 'judge', id: name, ...meant });
    });
  });
}

function checkIds(issues: Issues, list: string, entries: readonly { readonly id: string }[]): void {
  const ids = new Set<string>();
  entries.forEach(({ id: one }, index) => {
    if (ids.has(one)) {
      issues.add(FILE, [list, index, 'id'], { code: 'duplicateId', reason: 'listed', id: one });
    }
    ids.add(one);
  });
}

/** Every line of the text is in one clause or more, or stands once under a reason why it is in none. */
function checkLines(issues: Issues, { text: whole, clauses, unmapped = [] }: Infer<typeof clausesFile>): void {
  if (whole === undefined) return;
  const [mapped, excused] = [new Tally(whole.lines), new Tally(whole.lines)];
  const add = (tally: Tally, runs: Lines, at: readonly PropertyKey[]): void => {
    runs.forEach((run, index) => {
      if (tally.add(run)) return;
      const [from, to] = run;
      issues.add(FILE, [...at, index], { code: 'badShape', reason: 'noRunOfLines', from, to, lines: whole.lines });
    });
  };
  clauses.forEach((clause, index) => {
    const at = ['clauses', index];
    if (clause.lines !== undefined) add(mapped, clause.lines, [...at, 'lines']);
    else issues.add(FILE, at, { code: 'unmapped', reason: 'withoutLines', id: clause.id });
  });
  unmapped.forEach(({ places }, index) => {
    places.forEach((one, position) => {
      add(excused, one.lines, ['unmapped', index, 'places', position, 'lines']);
    });
  });
  const [clausesOn, reasonsOn] = [mapped.counts(), excused.counts()];
  clausesOn.forEach((count, index) => {
    const reasons = reasonsOn[index] ?? 0;
    const line = index + 1;
    if (count + reasons === 0) {
      issues.add(FILE, ['clauses'], { code: 'unmapped', reason: 'line', line });
    } else if (reasons > 0 && count + reasons > 1) {
      issues.add(FILE, ['unmapped'], { code: 'duplicateId', reason: 'line', line });
    }
  });
}

/** How often each line of a text stands in some run, found without walking through each run. */
class Tally {
  /** At a line, how many runs begin there less how many ended on the line before. */
  private readonly steps: number[];

  constructor(lines: number) {
    this.steps = Array.from({ length: lines }, () => 0);
  }

  /** Whether the run lies within the text. */
  add([from, to]: Lines[number]): boolean {
    const { steps } = this;
    if (from > to || to > steps.length) return false;
    steps[from - 1] = (steps[from - 1] ?? 0) + 1;
    if (to < steps.length) steps[to] = (steps[to] ?? 0) - 1;
    return true;
  }

  /** By line, from the first. */
  counts(): number[] {
    let open = 0;
    return this.steps.map((step) => {
      open += step;
      return open;
    });
  }
}
