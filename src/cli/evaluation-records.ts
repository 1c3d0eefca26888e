/** Reads the records of an evaluation, and tells which are refused. */

import { nationalStandards } from '../assess/read-all.js';
import { besideBases } from '../kit/beside-bases.js';
import { ASSESS_FILE, type AssessmentStandards, readAssessmentStandards } from '../rulebook/assessment-standards.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { assessWords } from '../words/assess.js';
import { eachRecord, type Walk } from './each-record.js';
import { EXIT, UsageError } from './exit.js';
import { filesIn } from './load-folder.js';
import { sayRefusal } from './say-refusal.js';
import type { Session } from './session.js';

/** So many refused records are told with why; of more it is told how many. */
const MAX_TOLD = 100;

/** What takes the records. */
interface TakesRecords {
  blank(): void;
  /** False where it is refused. */
  value(value: unknown): boolean;
  refused(value: unknown): void;
}

/** Options of reading them. */
interface EvaluationWalk extends Walk {
  readonly rulebook: Rulebook;
}

/**
 * Reads all records into what takes them; the exit status that calls for.
 * @param judge judges a record, and throws what it is refused for
 */
export async function readInto(
  walk: EvaluationWalk,
  session: Session,
  takes: TakesRecords,
  judge: (value: unknown) => unknown,
): Promise<number> {
  const { language, complain } = session;
  let severalFiles = false;
  let refused = 0;
  const { status } = await eachRecord({ ...walk, onBlank: () => takes.blank() }, session, {
    async start(several) {
      severalFiles = several;
    },
    async batch(items) {
      for (const item of items) {
        if (item.issues.length > 0) takes.refused(item.value);
        else if (takes.value(item.value)) continue;
        refused += 1;
        if (refused > MAX_TOLD) continue;
        sayRefusal(item, { rulebook: walk.rulebook, asOf: walk.asOf, severalFiles }, session, judge);
      }
    },
  });
  if (refused > MAX_TOLD) complain(assessWords[language].moreRefused(refused - MAX_TOLD));
  return Math.max(status, refused > 0 ? EXIT.refused : EXIT.ok);
}

/**
 * What an evaluation is held to: what lies beside the rules of the folder, or of those it builds on.
 * @throws UsageError where nothing does
 */
export function standardsOf(
  folder: string | undefined,
  rulebook: Rulebook,
  { say, language }: Session,
): AssessmentStandards {
  if (folder === undefined) return nationalStandards(rulebook);
  const { files } = filesIn(folder, say.unreadableRulebook);
  const own = Object.hasOwn(files, ASSESS_FILE) ? [files[ASSESS_FILE]] : [];
  const [value] = [...own, ...besideBases(files, ASSESS_FILE).map(([, beside]) => beside)];
  if (value === undefined) throw new UsageError(assessWords[language].assess.noStandards(rulebook.id));
  return readAssessmentStandards(value, rulebook);
}
