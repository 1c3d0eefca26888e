/** What to do next, in sentences: what would have to change, what is still to be asked and what each answer would do. */
import { openQuestionsOf } from '../advise/open-questions.js';
import { remedyOf } from '../advise/remedy.js';
import type { Incomplete } from '../advise/work.js';
import { judgeBy } from '../evaluate/evaluate.js';
import { leansOnRegister } from '../evaluate/leans-on-register.js';
import { openInputsOf } from '../evaluate/open-inputs.js';
import type { CriterionVerdict } from '../evaluate/verdict.js';
import { valueAt } from '../records/at-path.js';
import type { ParsedRecord } from '../records/parse.js';
import { rulebookWords } from '../rulebook/rulebook-words.js';
import { isExit } from '../rulebook/rules.js';
import { words } from '../words/index.js';
import type { Case } from './case.js';
import { criterionLabel, inputLabel } from './case.js';
import { changeText } from './change-text.js';
import { hasHistory } from './lifecycle-steps.js';
import { questionLabel, questionTexts } from './question-text.js';

/** The steps, and the inputs that are still to be found out. */
export interface AdvisedSteps {
  /** In the order in which they are best taken. */
  readonly steps: readonly string[];
  /** The paths of what is missing: for a verdict of not met, what its other criteria wait for. */
  readonly open: readonly string[];
  /** Working out the rest cost too much. */
  readonly partial?: Incomplete;
}

/** What to do about a verdict. Without the record only what is missing can be named. */
export function advisedSteps(of: Case): AdvisedSteps {
  const { verdict, record, language, options, rulebook } = of;
  const { sentences, listSeparator } = words[language];
  const { outcome } = verdict;
  const about = (ids: readonly string[], say: (labels: string) => string) =>
    ids.length === 0 ? [] : [say(ids.map((id) => criterionLabel(of, id)).join(listSeparator))];
  const idsOf = (asks: (criterion: CriterionVerdict) => boolean) => verdict.criteria.filter(asks).map(({ id }) => id);
  const missing = openInputsOf(rulebook.fields, verdict.level, verdict);
  if (outcome === 'met') {
    // Of a what-if nothing follows, and what is under way or over is not to be begun.
    const isToBegin = !(isExit(verdict.rule) && record !== undefined && hasBegun(record));
    const own = rulebookWords(rulebook, language).rules.get(verdict.rule);
    const after = verdict.overrides === undefined && isToBegin ? own?.afterMet : undefined;
    if (after === undefined) return { steps: [], open: [] };
    const beside = idsOf((one) => !one.required && one.outcome === 'notMet');
    return {
      steps: [
        ...about(idsOf(leansOnRegister), sentences.registerOnly),
        ...about(beside, sentences.advisoryUnmet),
        after,
      ],
      open: [],
    };
  }
  if (record === undefined) {
    const open = outcome === 'undetermined' ? missing : [];
    return { steps: open.length === 0 ? [] : [missingText(of, open)], open };
  }
  const judge = judgeBy(options);
  const ready = judge.ready(record, { asOf: options.asOf });
  if (outcome === 'undetermined') {
    const asked = openQuestionsOf(judge, ready, verdict);
    const partial = asked.find((question) => question.partial !== undefined)?.partial;
    return { steps: [...incompleteText(of, partial), ...questionTexts(of, asked)], open: missing, ...told(partial) };
  }
  // Nobody is to be made poor: only an exit is something to bring about.
  if (!isExit(verdict.rule)) return { steps: [], open: [] };
  const { changes, open, beyondReach, ruledOut = [], partial } = remedyOf(judge, ready, verdict);
  const listed = beyondReach.filter((id) => restsOnRegister(of, id));
  const others = beyondReach.filter((id) => !listed.includes(id));
  return {
    steps: [
      ...incompleteText(of, partial),
      ...changes.map((change) => changeText(of, change)),
      ...about(listed, sentences.registerOnly),
      ...about(
        others.filter((id) => ruledOut.includes(id)),
        sentences.beyondReach,
      ),
      ...about(
        others.filter((id) => !ruledOut.includes(id)),
        sentences.unsolved,
      ),
      ...(open.length === 0 ? [] : [missingText(of, open)]),
    ],
    open,
    ...told(partial),
  };
}

/** Whether a criterion is not met by what a register says alone, so that nothing is known that help could change. */
function restsOnRegister({ verdict }: Case, id: string): boolean {
  const criterion = verdict.criteria.find((one) => one.id === id);
  const failing = criterion?.checks.filter(({ counts, outcome }) => counts && outcome === 'notMet') ?? [];
  return failing.length > 0 && failing.every(({ reported }) => reported === true);
}

/** Which sources to settle first, where not all that could be said was worked out. */
function incompleteText(of: Case, partial: Incomplete | undefined): string[] {
  if (partial === undefined) return [];
  const { sentences, listSeparator } = words[of.language];
  return [sentences.tooMuchInDoubt(partial.settleFirst.map((path) => inputLabel(of, path)).join(listSeparator))];
}

const told = (partial: Incomplete | undefined) => (partial === undefined ? {} : { partial });

/** Whether the exit has begun, or its course is told elsewhere: a household's by its history. */
function hasBegun(record: ParsedRecord): boolean {
  if (record.level === 'household') return hasHistory(record);
  if (record.level === 'township') return false;
  return valueAt(record, 'procedure') !== undefined || record.register?.status === 'exited';
}

function missingText(of: Case, paths: readonly string[]): string {
  const { sentences, listSeparator } = words[of.language];
  return `${sentences.stillOpen}${sentences.colon}${paths.map((path) => questionLabel(of, path)).join(listSeparator)}`;
}
