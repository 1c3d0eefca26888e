import {
  describeRulebookIssue
} from "./chunk-2NNSBJM4.mjs";
import {
  IssueList
} from "./chunk-FLDRFWA4.mjs";

// src/rulebook/issues.ts
var Issues = class extends IssueList {
  /** @param shapes what files are checked by */
  constructor(shapes, built) {
    super((fault) => describeRulebookIssue(fault, "en"), shapes, built);
  }
};

export {
  Issues
};
