/** What an evaluation is held to, of the rulebook that a command is given. */
import { nationalStandards } from '../assess/read-all.js';
import { besideBases } from '../kit/beside-bases.js';
import { ASSESS_FILE, type AssessmentStandards, readAssessmentStandards } from '../rulebook/assessment-standards.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { assessWords } from '../words/assess.js';
import { UsageError } from './exit.js';
import { filesIn } from './load-folder.js';
import type { Session } from './session.js';

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
