import {
  label,
  place
} from "./chunk-EWYKY24G.mjs";
import {
  Issues
} from "./chunk-RBHVAMQL.mjs";
import {
  z
} from "./chunk-ZUZPS2KS.mjs";
import {
  criteriaOf
} from "./chunk-OBET4LAP.mjs";
import {
  InvalidRulebookError
} from "./chunk-4JIJYX5D.mjs";
import {
  scopes
} from "./chunk-LTCODZ6U.mjs";

// src/rulebook/clauses.ts
var FILE = "clauses.json";
var clauseStatuses = ["encoded", "attested", "planned", "outOfScope"];
var clauseKinds = ["criterion", "quantity", "procedure"];
var text = z.string().check(z.minLength(1), z.maxLength(1e3));
var reason = z.strictObject(label.shape, "label");
var id = z.string().check(z.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "slug"));
var lineNumber = z.int().check(z.gte(1), z.lte(1e5));
var lines = z.array(z.tuple([lineNumber, lineNumber])).check(z.minLength(1));
var common = {
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
  note: z.optional(label)
};
var clausesFile = z.strictObject({
  $schema: z.optional(z.string()),
  /** The document whose clauses these are. */
  source: text,
  /** How many lines its text has, and how they are counted; with it every line has to be accounted for. */
  text: z.optional(z.strictObject({ lines: lineNumber, counting: label })),
  /** What is listed as a clause, and when a clause is judged by. */
  scope: z.optional(label),
  clauses: z.array(
    z.discriminatedUnion("status", [
      z.strictObject({
        ...common,
        status: z.enum(["encoded", "attested"]),
        /** Criteria, verdict rules, measures, parameters and facts that judge by it. */
        by: z.array(text, "by").check(z.minLength(1))
      }),
      z.strictObject({ ...common, status: z.enum(["planned", "outOfScope"]), reason })
    ])
  ).check(z.minLength(1)),
  /** Lines that hold no clause, by the reason why. */
  unmapped: z.optional(
    z.array(z.strictObject({ reason, places: z.array(z.strictObject({ at: place, lines })).check(z.minLength(1)) }))
  ),
  /** Where the document leaves open what it asks for, contradicts itself or slips, and no reading offers a choice. */
  openQuestions: z.optional(
    z.array(z.strictObject({ id, at: z.array(place).check(z.minLength(1)), question: label, meanwhile: label }))
  )
});
function readClauses(value, rulebook) {
  const issues = new Issues();
  const read = issues.read(FILE, [], clausesFile, value);
  if (read === void 0) throw new InvalidRulebookError(issues.all);
  if (!rulebook.sources.some(({ id: id2 }) => id2 === read.source)) {
    issues.add(FILE, ["source"], { code: "danglingReference", reason: "source", id: read.source });
  }
  const needed = [
    ...criteriaOf(rulebook).map(({ id: id2 }) => id2),
    ...rulebook.measures.keys(),
    ...rulebook.parameters.keys()
  ];
  const known = /* @__PURE__ */ new Set([
    ...needed,
    ...rulebook.verdicts.keys(),
    ...scopes.flatMap((scope) => [...rulebook.facts[scope].keys()])
  ]);
  checkEntries(issues, read.clauses, known);
  checkIds(issues, "openQuestions", read.openQuestions ?? []);
  checkLines(issues, read);
  const named = new Set(read.clauses.flatMap((clause) => "by" in clause ? clause.by : []));
  for (const id2 of needed.filter((one) => !named.has(one))) {
    issues.add(FILE, ["clauses"], { code: "unmapped", reason: "rule", id: id2 });
  }
  if (issues.all.length > 0) throw new InvalidRulebookError(issues.all);
  const { $schema: _, unmapped = [], openQuestions = [], ...rest } = read;
  return { ...rest, clauses: read.clauses.map((clause) => ({ by: [], ...clause })), unmapped, openQuestions };
}
function checkEntries(issues, clauses, known) {
  checkIds(issues, "clauses", clauses);
  clauses.forEach((clause, index) => {
    if (!("by" in clause)) return;
    clause.by.forEach((name, position) => {
      if (known.has(name)) return;
      const meant = issues.meant(name, () => known);
      const at = ["clauses", index, "by", position];
      issues.add(FILE, at, { code: "danglingReference", reason: "judge", id: name, ...meant });
    });
  });
}
function checkIds(issues, list, entries) {
  const ids = /* @__PURE__ */ new Set();
  entries.forEach(({ id: one }, index) => {
    if (ids.has(one)) {
      issues.add(FILE, [list, index, "id"], { code: "duplicateId", reason: "listed", id: one });
    }
    ids.add(one);
  });
}
function checkLines(issues, { text: whole, clauses, unmapped = [] }) {
  if (whole === void 0) return;
  const [mapped, excused] = [new Tally(whole.lines), new Tally(whole.lines)];
  const add = (tally, runs, at) => {
    runs.forEach((run, index) => {
      if (tally.add(run)) return;
      const [from, to] = run;
      issues.add(FILE, [...at, index], { code: "badShape", reason: "noRunOfLines", from, to, lines: whole.lines });
    });
  };
  clauses.forEach((clause, index) => {
    const at = ["clauses", index];
    if (clause.lines !== void 0) add(mapped, clause.lines, [...at, "lines"]);
    else issues.add(FILE, at, { code: "unmapped", reason: "withoutLines", id: clause.id });
  });
  unmapped.forEach(({ places }, index) => {
    places.forEach((one, position) => {
      add(excused, one.lines, ["unmapped", index, "places", position, "lines"]);
    });
  });
  const [clausesOn, reasonsOn] = [mapped.counts(), excused.counts()];
  clausesOn.forEach((count, index) => {
    const reasons = reasonsOn[index] ?? 0;
    const line = index + 1;
    if (count + reasons === 0) {
      issues.add(FILE, ["clauses"], { code: "unmapped", reason: "line", line });
    } else if (reasons > 0 && count + reasons > 1) {
      issues.add(FILE, ["unmapped"], { code: "duplicateId", reason: "line", line });
    }
  });
}
var Tally = class {
  /** At a line, how many runs begin there less how many ended on the line before. */
  steps;
  constructor(lines2) {
    this.steps = Array.from({ length: lines2 }, () => 0);
  }
  /** Whether the run lies within the text. */
  add([from, to]) {
    const { steps } = this;
    if (from > to || to > steps.length) return false;
    steps[from - 1] = (steps[from - 1] ?? 0) + 1;
    if (to < steps.length) steps[to] = (steps[to] ?? 0) - 1;
    return true;
  }
  /** By line, from the first. */
  counts() {
    let open = 0;
    return this.steps.map((step) => {
      open += step;
      return open;
    });
  }
};

export {
  clauseStatuses,
  clausesFile,
  readClauses
};
