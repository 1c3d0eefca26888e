/** Collects what is wrong with a rulebook's files, with a message for each. */
import { describeRulebookIssue } from './describe-issue.js';
import type { FileShapes } from './file-shapes.js';
import { type Built, IssueList } from './issue-list.js';

/** A list of issues that grows while files are read which nobody has checked. */
export class Issues extends IssueList {
  /** @param shapes what files are checked by */
  constructor(shapes?: FileShapes, built?: Built) {
    super((fault) => describeRulebookIssue(fault, 'en'), shapes, built);
  }
}
