import {
  readCases
} from "./chunk-42CANA2E.mjs";
import {
  rulebookFolder,
  shippedPath
} from "./chunk-6BX4O4OR.mjs";
import {
  UsageError
} from "./chunk-534TYOKS.mjs";

// src/cli/case-index.ts
import { existsSync, statSync } from "node:fs";
import { join, relative } from "node:path";
var DEFAULT_CASES = "fixtures/cases";
function casesBeside(rulebook) {
  if (rulebook === void 0) return void 0;
  const folder = join(rulebookFolder(rulebook), "cases");
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? folder : void 0;
}
var shippedCases = {
  "hunan-2016-2020": DEFAULT_CASES,
  "national-2016": "fixtures/national-2016"
};
function casesOfBase(rulebook) {
  const shipped = existsSync(rulebook) ? void 0 : shippedCases[rulebook];
  return casesBeside(rulebook) ?? (shipped === void 0 ? void 0 : shippedPath(shipped));
}
function usualCases(rulebook) {
  const beside = casesBeside(rulebook);
  if (beside !== void 0) return [beside];
  return [DEFAULT_CASES, "fixtures/refused"].filter((path) => existsSync(path));
}
function casesIn(folder, say) {
  if (folder === void 0 && !existsSync(DEFAULT_CASES)) return () => [];
  const from = folder ?? DEFAULT_CASES;
  const { cases, faults } = readCases([from]);
  const fault = faults.find(({ code }) => code !== "unconfirmed");
  if (fault !== void 0) throw new UsageError(fault.file === from ? say.folder(from) : say.file(fault.file));
  const index = /* @__PURE__ */ new Map();
  for (const { name, expect, place } of cases) {
    const criteria = /* @__PURE__ */ new Set([...Object.keys(expect.criteria ?? {}), ...Object.keys(expect.margins ?? {})]);
    for (const criterion of criteria) {
      const found = index.get(criterion) ?? [];
      index.set(criterion, found);
      found.push({ file: relative(from, place.file), name });
    }
  }
  return (criterion) => index.get(criterion) ?? [];
}

export {
  DEFAULT_CASES,
  casesBeside,
  casesOfBase,
  usualCases,
  casesIn
};
