/** Rewrites what cases expect to what came of them. Whether that is right remains for a person to say. */
import { readFileSync } from 'node:fs';
import { applyEdits, type Edit, findNodeAtLocation, type JSONPath, type Node, parseTree } from 'jsonc-parser';
import { grouped } from '../base/grouped.js';
import { amountParts } from './case-schema.js';
import { withoutMark } from './decode.js';
import type { Judged } from './judge-case.js';
import type { Mismatch } from './mismatch.js';
import type { CaseRun } from './run-cases.js';
import type { PlacedCase } from './test-case.js';
import { writeWhole } from './write-file.js';

/** One expectation that was rewritten, or that could not be. */
export interface CaseChange {
  readonly case: PlacedCase;
  /** What it was and what it is; its place is that before the rewriting. */
  readonly mismatch: Mismatch;
}

/** The expectations that were rewritten, and those that could not be. */
export interface UpdatedCases {
  /** To be reviewed, one by one. */
  readonly changes: readonly CaseChange[];
  /** Left as they were: a criterion that there is not, a margin of no number, engines that do not agree. */
  readonly left: readonly CaseChange[];
}

/** What is put in the place of an expectation. */
interface Replacement {
  readonly path: JSONPath;
  readonly text: string;
}

/**
 * Writes to the case files what came of the cases that failed. Only the expectations that were not met are replaced;
 * everything else in a file stays as it is, to the byte.
 */
export function updateCases(runs: readonly CaseRun<PlacedCase>[]): UpdatedCases {
  const changes: CaseChange[] = [];
  const left: CaseChange[] = [];
  const failed = runs.filter(({ passed }) => !passed);
  for (const [file, list] of grouped(failed, (run) => run.case.place.file)) {
    const whole = readFileSync(file, 'utf8');
    const text = withoutMark(whole);
    const tree = parseTree(text);
    const edits: Edit[] = [];
    for (const run of list) {
      // Which of the engines is right is not for this to decide.
      const disagree = run.mismatches.some(({ at }) => at === 'engines');
      for (const mismatch of run.mismatches) {
        const edit = disagree ? undefined : editFor(run, mismatch, tree);
        if (edit !== undefined) edits.push(edit);
        (edit === undefined ? left : changes).push({ case: run.case, mismatch });
      }
    }
    if (edits.length > 0) writeWhole(file, whole.slice(0, whole.length - text.length) + applyEdits(text, edits));
  }
  return { changes, left };
}

function editFor({ case: { place }, judged }: CaseRun<PlacedCase>, mismatch: Mismatch, tree: Node | undefined) {
  const replacement = replacementOf(mismatch, judged);
  const node = tree && replacement && findNodeAtLocation(tree, ['cases', place.index, 'expect', ...replacement.path]);
  if (node === undefined || replacement === undefined) return undefined;
  return { offset: node.offset, length: node.length, content: replacement.text };
}

function replacementOf({ at, expected, got, lacks }: Mismatch, { verdict, amount }: Judged): Replacement | undefined {
  // Between a verdict and a refusal nothing of what was expected can stay.
  if (at === 'refused' && got === null) return { path: [], text: `{ "outcome": ${JSON.stringify(verdict?.outcome)} }` };
  if (at === 'refused' && expected === null) return { path: [], text: `{ "refused": ${textOf(got)} }` };
  if (at.startsWith('amount.')) return { path: at.split('.'), text: textOf(got) };
  if (at === 'amount' && lacks === undefined) return { path: [at], text: amountText(amount) };
  if (got === null) return undefined;
  const [from, to] = typeof got === 'string' ? [] : got;
  if (at.startsWith('margins.') && from !== undefined && to !== undefined) {
    return { path: ['margins', at.slice('margins.'.length)], text: `{ "from": "${from}", "to": "${to}" }` };
  }
  const [, part, id] = /^(criteria|margins)\.(.*)$/.exec(at) ?? [];
  return { path: part === undefined || id === undefined ? [at] : [part, id], text: textOf(got) };
}

function amountText(amount: Judged['amount']): string {
  if (amount == null) return 'null';
  return `{ ${amountParts.map((part) => `"${part}": ${textOf(amount[part])}`).join(', ')} }`;
}

function textOf(value: Mismatch['got']): string {
  if (value === null || typeof value === 'string') return JSON.stringify(value);
  return `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
}
