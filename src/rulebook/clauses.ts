/**
 * The clause map of a rulebook, `clauses.json`: every clause of its main document that states a criterion, a quantity
 * or a procedure, with what judges by it, or why nothing does. It judges nothing itself: it is held against the
 * rulebook, so that no rule lacks its clause and no clause is passed over in silence.
 */
import { InvalidRulebookError } from '../base/errors.js';
import { nearest } from '../base/suggest.js';
import { facts } from '../facts/registry.js';
import { scopes } from '../records/catalog.js';
import type { Label } from '../records/field.js';
import { type Infer, z } from '../records/zod.js';
import { Issues } from './issues.js';
import type { Rulebook } from './rulebook.js';
import { criteriaOf } from './rules.js';
import { label, place } from './schema.js';

const FILE = 'clauses.json';

/** How a clause stands to the rules: judged from figures and codes, judged by somebody's word, not yet, not at all. */
export const clauseStatuses = ['encoded', 'attested', 'planned', 'outOfScope'] as const;
/** One of `clauseStatuses`. */
export type ClauseStatus = (typeof clauseStatuses)[number];

/** What a clause states. */
export const clauseKinds = ['criterion', 'quantity', 'procedure'] as const;

const text = z.string().min(1).max(1000);
const reason = z.strictObject(label.shape, 'must say in both languages why nothing judges by this clause');

const common = {
  id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'must be words of small letters and digits joined by -'),
  at: place,
  kind: z.enum(clauseKinds),
  /** What the clause says, in words of our own. */
  states: label,
  /** Its numbers in the project's list of the document's quantified rules; none for what is not in that list. */
  rules: z.array(z.int().min(1).max(999)),
  /** Where the document leaves something open or contradicts itself. */
  note: label.optional(),
};

/** `clauses.json`. */
export const clausesFile = z.strictObject({
  $schema: z.string().optional(),
  /** The document whose clauses these are. */
  source: text,
  clauses: z
    .array(
      z.discriminatedUnion('status', [
        z.strictObject({
          ...common,
          status: z.enum(['encoded', 'attested']),
          /** Criteria, verdict rules, measures, parameters and facts that judge by it. */
          by: z.array(text, 'must name what judges by this clause').min(1, 'must name what judges by this clause'),
        }),
        z.strictObject({ ...common, status: z.enum(['planned', 'outOfScope']), reason }),
      ]),
    )
    .min(1),
});

type ReadClause = Infer<typeof clausesFile>['clauses'][number];

/** One clause. `by` is empty where nothing judges by it, and then `reason` says why. */
export interface Clause {
  readonly id: string;
  readonly at: string;
  readonly kind: (typeof clauseKinds)[number];
  readonly states: Label;
  readonly rules: readonly number[];
  readonly status: ClauseStatus;
  readonly by: readonly string[];
  readonly reason?: Label | undefined;
  readonly note?: Label | undefined;
}

/** The clauses of a document, in its order. */
export interface ClauseMap {
  readonly source: string;
  readonly clauses: readonly Clause[];
}

/**
 * Reads a clause map and holds it against its rulebook.
 * @throws InvalidRulebookError with every issue, each with its JSON pointer: bad shape or spelling of a place, an id
 *   twice, `by` or the document not found in the rulebook, a criterion or parameter that no clause leads to
 */
export function readClauses(value: unknown, rulebook: Rulebook): ClauseMap {
  const issues = new Issues();
  const read = issues.read(FILE, [], clausesFile, value);
  if (read === undefined) throw new InvalidRulebookError(issues.all);
  if (!rulebook.sources.some(({ id }) => id === read.source)) {
    const message = `"${read.source}" is not among the sources of rulebook.json; add it there or correct it`;
    issues.add(FILE, ['source'], 'danglingReference', message);
  }
  const needed = [
    ...criteriaOf(rulebook).map(({ id }) => id),
    ...rulebook.measures.keys(),
    ...rulebook.parameters.keys(),
  ];
  const known = new Set([
    ...needed,
    ...rulebook.verdicts.keys(),
    ...scopes.flatMap((scope) => [...facts[scope].keys()]),
  ]);
  checkEntries(issues, read.clauses, known);
  const named = new Set(read.clauses.flatMap((clause) => ('by' in clause ? clause.by : [])));
  for (const id of needed.filter((one) => !named.has(one))) {
    issues.add(FILE, ['clauses'], 'unmapped', `no clause leads to "${id}"; name it in "by" of the clause it encodes`);
  }
  if (issues.all.length > 0) throw new InvalidRulebookError(issues.all);
  return { source: read.source, clauses: read.clauses.map((clause) => ({ by: [], ...clause })) };
}

function checkEntries(issues: Issues, clauses: readonly ReadClause[], known: ReadonlySet<string>): void {
  const ids = new Set<string>();
  clauses.forEach((clause, index) => {
    const at = ['clauses', index];
    if (ids.has(clause.id)) {
      issues.add(FILE, [...at, 'id'], 'duplicateId', `"${clause.id}" is listed twice; rename one of them`);
    }
    ids.add(clause.id);
    if (!('by' in clause)) return;
    clause.by.forEach((name, position) => {
      if (known.has(name)) return;
      const near = issues.many ? undefined : nearest(name, [...known]);
      const message = `"${name}" is no criterion, verdict rule, measure, parameter or fact${near === undefined ? '' : `; did you mean "${near}"?`}`;
      issues.add(FILE, [...at, 'by', position], 'danglingReference', message);
    });
  });
}
