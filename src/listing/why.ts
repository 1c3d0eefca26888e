/** Why a criterion is not met or open, in a few words: how far off, who, what is not filled in; for a line of a list. */
import { grouped } from '../base/grouped.js';
import type { Outcome } from '../base/outcome.js';
import { madeOnce } from '../base/remembered.js';
import { openInputs, zeroBases } from '../evaluate/open-inputs.js';
import { scopeOf } from '../evaluate/subject.js';
import type { CriterionVerdict } from '../evaluate/verdict.js';
import { failedOf, type HeldNumbers, shortOf } from '../evaluate/verdict-on-demand.js';
import { type Case, inputLabel } from '../explain/case.js';
import { gapTold, ownLead, toldComparison } from '../explain/criterion-sentence.js';
import { concludedText, doubtText, saidValues } from '../explain/doubts.js';
import { memberIndex, memberName } from '../explain/people.js';
import { asAsked, askedText, membersOf, membersText } from '../explain/table.js';
import { rulebookWords } from '../rulebook/rulebook-words.js';
import { listWords } from '../words/command.js';
import { words } from '../words/index.js';
import { placesIn, type Sentence } from '../words/template.js';
import { plainFigures } from './plain-figures.js';

/** Nothing is said of what is met in it, nor of what another comparison has decided. */
export function whyText(of: Case, criterion: CriterionVerdict): string {
  const parts = criterion.outcome === 'undetermined' ? openTexts(of, criterion) : failedTexts(of, criterion);
  return [...new Set(parts)].filter((part) => part !== '').join(words[of.language].sentences.semicolon);
}

function failedTexts(of: Case, criterion: CriterionVerdict): string[] {
  const facts = of.rulebook.facts[scopeOf(of.verdict)];
  const gapText = (held: HeldNumbers, figures: readonly string[]) => {
    const say = listWords[of.language];
    const { label, exactly, rising, gap, gapUnit } = gapTold(of, held, plainFigures(held));
    const why = exactly ? say.onBound : (rising ? say.short : say.over)(`${gap}${gapUnit}`);
    return figures.filter((fact) => facts.get(fact)?.type.kind === 'number').length > 1 ? say.named(label, why) : why;
  };
  const short = shortOf(criterion);
  if (short?.held.every(({ fact }) => !saysNoGap(of, fact, 'notMet'))) {
    return short.held.map((held) => gapText(held, short.facts));
  }
  const failed =
    failedOf(criterion) ?? criterion.checks.filter((check) => check.counts && asAsked(check).outcome === 'notMet');
  return failed.map((check) => {
    const asked = asAsked(check);
    if (asked.margin !== undefined && !saysNoGap(of, check.fact, check.outcome)) {
      return gapText(
        asked,
        criterion.checks.map(({ fact }) => fact),
      );
    }
    return toldComparison(of, criterion, check) || ownLead(of, criterion.id, criterion.outcome) || '';
  });
}

/** Whether the rulebook has words of its own for a comparison of numbers in which their difference is not the point. */
const saysNoGap = ({ rulebook, language }: Case, fact: string, outcome: Outcome) =>
  isWithoutGap(rulebookWords(rulebook, language).comparisons.get(fact)?.[outcome]);

/** Of so many sentences it is kept. */
const MAX_KEPT = 1024;

const isWithoutGap = madeOnce(
  MAX_KEPT,
  (own: Sentence | undefined) =>
    own !== undefined && !placesIn(String(own)).some((place) => ['gap', 'above', 'below'].includes(place)),
);

/** What the lists say of an input, each with its cells. */
function valuesIn(of: Case, path: string): string {
  const { listSeparator } = words[of.language];
  const texts = saidValues(of, path).map(({ value, places }) =>
    listWords[of.language].valueAt(value, places.join(listSeparator)),
  );
  return texts.join(listSeparator);
}

/** What has to be found out before it can be told, by why it is not known. */
function openTexts(of: Case, criterion: CriterionVerdict): string[] {
  const { verdict, record, rulebook, language } = of;
  const say = listWords[language];
  const { missing, tooWide = [], conflicts = [] } = criterion;
  // Of members the rulebook says in words of its own what is not known; what is in doubt of one was given.
  const ofMembers = criterion.checks.flatMap((check) => {
    const { counts, outcome, fact } = check;
    if (!counts || outcome !== 'undetermined' || !rulebookWords(rulebook, language).members.has(fact)) return [];
    const { lacking } = membersOf(check, conflicts);
    return lacking.length === 0 ? [] : [{ ...check, subjects: lacking }];
  });
  const told = new Set(ofMembers.flatMap(({ subjects }) => subjects));
  const zero = zeroBases(criterion);
  const left = openInputs(rulebook.fields, verdict.level, criterion).filter(
    (path) => !told.has(path.replace(/\..*$/, '')),
  );
  const questionOf = (path: string) => {
    const member = memberIndex(path);
    return askedText(
      verdict.level,
      path,
      member === undefined ? '' : memberName(member, record, language),
      rulebook,
      language,
    );
  };
  const labels = (paths: readonly string[]) => paths.map((path) => inputLabel(of, path));
  const concluded = left.flatMap((path) => concludedText(of, path) ?? []);
  const inDoubt = left.filter((path) => conflicts.includes(path) && concludedText(of, path) === undefined);
  const wide = left.filter((path) => tooWide.includes(path) && !inDoubt.includes(path));
  const noBase = left.filter((path) => zero.includes(path));
  const absent = left.filter((path) => missing.includes(path) && ![...inDoubt, ...wide, ...noBase].includes(path));
  const figures = absent.filter((path) => path.startsWith('parameters.'));
  const asked = absent.filter((path) => questionOf(path) !== undefined);
  const given = absent.filter((path) => !figures.includes(path) && !asked.includes(path));
  const about = (paths: readonly string[], text: (labels: readonly string[]) => string) =>
    paths.length === 0 ? [] : [text(labels(paths))];
  return [
    ...ofMembers.map((check) => membersText(check, rulebook, record, language)),
    ...about(given, say.notGiven),
    ...(asked.length === 0 ? [] : [say.notAnswered(asked.flatMap((path) => questionOf(path) ?? []))]),
    ...about(figures, say.noFigure),
    ...concluded,
    ...[...grouped(inDoubt, (path) => `${doubtText(of, path)}\n${valuesIn(of, path)}`).values()].map((paths) => {
      const [first = ''] = paths;
      return say.inDoubt(labels(paths), doubtText(of, first), valuesIn(of, first));
    }),
    ...about(wide, say.tooWide),
    ...about(noBase, say.zeroBase),
  ];
}
