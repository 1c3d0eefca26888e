/** What must still be known about a record before it can be judged, and what each answer would settle. */
import { frozen } from '../base/frozen.js';
import type { Judge, Ready } from '../evaluate/evaluate.js';
import { openInputs, zeroBases } from '../evaluate/open-inputs.js';
import type { Verdict } from '../evaluate/verdict.js';
import { fieldIn, type Level } from '../records/catalog.js';
import type { FieldInfo, Kind, Label, Unit } from '../records/field.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { alike } from './alike.js';
import { type Answer, answersTo } from './answers.js';
import { askingOrder } from './order.js';
import { checkCounted, type Incomplete, incompleteOf, Work, workFor } from './work.js';

/** An input that a verdict waits for. */
export interface OpenInput {
  /** Where the answer goes: `income.wages`, `members[2].schooling`; `parameters.<id>` is for the rulebook to answer. */
  readonly path: string;
  readonly kind: Kind | 'parameter';
  readonly label: Label;
  readonly unit?: Unit;
  /** The codes to choose from, in order. */
  readonly options?: readonly { readonly value: string; readonly label: Label }[];
  /** The smallest and the largest number that the field carries, where there is such a limit besides its digits. */
  readonly minimum?: number;
  readonly maximum?: number;
  /**
   * Why it is asked for though something is known: sources disagree, the range given decides nothing, or something is
   * divided by what it comes to, and that is zero.
   */
  readonly because?: 'conflict' | 'tooWide' | 'zeroBase';
  /** The required criteria that wait for it, in the rulebook's order. */
  readonly criteria: readonly string[];
  /** What can be answered: nothing to a parameter. Values which the record would be refused with are left out. */
  readonly answers: readonly Answer[];
  /**
   * Sources disagree on so much that working out the answers took more work than advice may cost: then none are given,
   * though there are some.
   */
  readonly partial?: Incomplete;
}

let last: (Pick<Ready, 'record' | 'prepared'> & { readonly asked: readonly OpenInput[] }) | undefined;

/**
 * What is still to be found out about a record that may be judged. Who shows a case asks for it and has it explained: it is
 * worked out once.
 * @param known the verdict on it, where that has been reached
 */
export function openQuestionsOf(judge: Judge, ready: Ready, known?: Verdict): OpenInput[] {
  const { record, prepared } = ready;
  if (last?.record !== record || last.prepared !== prepared) {
    last = { record, prepared, asked: frozen(workedOut(judge, ready, known)) };
  }
  return [...last.asked];
}

function workedOut(judge: Judge, ready: Ready, known: Verdict | undefined): OpenInput[] {
  const { record, prepared } = ready;
  const work = new Work();
  const { criteria, verdict } = checkCounted(work, judge, ready, known);
  if (verdict.outcome !== 'undetermined') return [];
  const required = criteria.filter((criterion) => criterion.required);
  const open = verdict.criteria.flatMap((one) =>
    one.required && one.outcome === 'undetermined'
      ? [{ id: one.id, missing: openInputs(judge.rulebook.fields, record.level, one) }]
      : [],
  );
  const conflicts = new Set(verdict.conflicts);
  const tooWide = new Set(verdict.tooWide);
  const zero = new Set(verdict.criteria.flatMap(zeroBases));
  const becauseOf = (path: string): Pick<OpenInput, 'because'> => {
    if (conflicts.has(path)) return { because: 'conflict' };
    if (tooWide.has(path)) return { because: 'tooWide' };
    return zero.has(path) ? { because: 'zeroBase' } : {};
  };
  const limit = work.spent + workFor(work.spent);
  const order = askingOrder(open);
  const before = verdict.criteria.flatMap((one) => (one.required ? [one.outcome] : []));
  const answered = new Map<string, readonly Answer[]>();
  const asked = order.map((path) => ({
    path,
    field: fieldIn(record, path),
    key: alike(record, path, prepared.member),
  }));
  const trials = new Map(asked.map((one) => [one.key, one] as const));
  // What is left, shared out among those left: an answer that takes long leaves the others theirs, and has then the rest.
  for (const _ of ['shared', 'rest']) {
    let waiting = trials.size;
    for (const [key, { path, field }] of trials) {
      const share = (limit - work.spent) / waiting;
      waiting -= 1;
      const answers =
        field === undefined ? [] : work.within(share, () => answersTo(path, field, record, required, before, work));
      if (answers === undefined) continue;
      answered.set(key, answers);
      trials.delete(key);
    }
  }
  return asked.map(({ path, field, key }): OpenInput => {
    const answers = answered.get(key);
    return {
      path,
      ...(field === undefined ? aboutParameter(judge.rulebook, record.level, path) : aboutField(field)),
      ...becauseOf(path),
      criteria: open.filter(({ missing }) => missing.includes(path)).map(({ id }) => id),
      answers: answers ?? [],
      ...(answers === undefined ? { partial: incompleteOf(record) } : {}),
    };
  });
}

type About = Omit<OpenInput, 'path' | 'because' | 'criteria' | 'answers' | 'partial'>;

function aboutField({ kind, label, unit, options, minimum, maximum }: FieldInfo): About {
  const least = minimum ?? (kind === 'money' || kind === 'count' || kind === 'measure' ? 0 : undefined);
  const list = options && Object.entries(options).map(([value, of]) => ({ value, label: of }));
  return {
    kind,
    label,
    ...(unit === undefined ? {} : { unit }),
    ...(list === undefined ? {} : { options: list }),
    ...(least === undefined ? {} : { minimum: least }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

function aboutParameter(rulebook: Rulebook, level: Level, path: string): About {
  const id = path.slice('parameters.'.length);
  const parameter = rulebook.parameters.get(id);
  if (parameter === undefined) throw new Error(`${path} is neither a field of a ${level} nor a parameter.`);
  const { labels, unit } = parameter;
  return { kind: 'parameter', label: labels, ...(unit === undefined ? {} : { unit }) };
}
