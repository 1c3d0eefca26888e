import {
  criterionId,
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
  checkCitations,
  criteriaOf
} from "./chunk-OBET4LAP.mjs";
import {
  InvalidRulebookError
} from "./chunk-4JIJYX5D.mjs";
import {
  levels
} from "./chunk-LTCODZ6U.mjs";

// src/rulebook/lifecycle.ts
var FILE = "lifecycle.json";
var name = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,63}$/, "identifier"));
var lifecycleFile = z.strictObject({
  $schema: z.optional(z.string()),
  level: z.enum(levels).check(z.describe("whose life it is")),
  states: z.array(z.strictObject({ id: name, labels: label })).check(z.minLength(2)),
  transitions: z.array(
    z.strictObject({
      id: name,
      from: name,
      to: name,
      labels: label,
      actor: label.check(z.describe("who takes the step")),
      when: z.optional(
        criterionId.check(z.describe("the verdict rule that has to be fulfilled before it may be taken"))
      ),
      evidence: z.array(criterionId).check(z.describe("the criteria of the procedure that show it was taken")),
      citations: z.array(z.strictObject({ source: z.string().check(z.minLength(1)), at: place })).check(z.minLength(1))
    })
  ).check(z.minLength(1))
});
function readLifecycle(value, rulebook) {
  const issues = new Issues();
  const read = issues.read(FILE, [], lifecycleFile, value);
  if (read === void 0) throw new InvalidRulebookError(issues.all);
  const { level, states, transitions } = read;
  const ids = new Set(states.map(({ id }) => id));
  const repeated = (list, at) => {
    list.forEach(({ id }, index) => {
      if (list.findIndex((one) => one.id === id) === index) return;
      issues.add(FILE, [at, index, "id"], { code: "duplicateId", reason: "listed", id });
    });
  };
  repeated(states, "states");
  repeated(transitions, "transitions");
  const criteria = new Map(criteriaOf(rulebook).map((criterion) => [criterion.id, criterion]));
  const known = { sources: new Set(rulebook.sources.map(({ id }) => id)), readings: /* @__PURE__ */ new Map() };
  transitions.forEach(({ from, to, when, evidence, citations }, index) => {
    const at = ["transitions", index];
    for (const [key, state] of Object.entries({ from, to })) {
      if (ids.has(state)) continue;
      issues.add(FILE, [...at, key], { code: "danglingReference", reason: "state", id: state });
    }
    if (transitions.findIndex((one) => one.from === from) !== index) {
      issues.add(FILE, [...at, "from"], { code: "duplicateId", reason: "leftTwice", id: from });
    }
    if (when !== void 0 && rulebook.verdicts.get(when)?.level !== level) {
      issues.add(FILE, [...at, "when"], { code: "danglingReference", reason: "verdictRule", id: when, about: level });
    }
    evidence.forEach((id, position) => {
      if (criteria.get(id)?.level === level) return;
      const place2 = [...at, "evidence", position];
      issues.add(FILE, place2, { code: "danglingReference", reason: "criterion", id, about: level });
    });
    checkCitations(issues, FILE, [...at, "citations"], citations, known);
  });
  const reached = new Set(transitions.map(({ to }) => to));
  states.forEach(({ id }, index) => {
    if (reached.has(id)) return;
    issues.add(FILE, ["states", index, "id"], { code: "danglingReference", reason: "unreachedState", id });
  });
  if (issues.all.length > 0) throw new InvalidRulebookError(issues.all);
  const { $schema: _, ...lifecycle } = read;
  return lifecycle;
}

export {
  lifecycleFile,
  readLifecycle
};
