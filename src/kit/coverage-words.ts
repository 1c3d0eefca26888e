/** What cases cover, in words. */
import { comparisonText } from '../describe/condition-words.js';
import { expressionText } from '../describe/expression-words.js';
import { leavesOf } from '../rulebook/condition.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { criteriaOf } from '../rulebook/rules.js';
import { words } from '../words/index.js';
import { kitWords } from '../words/kit.js';
import type { Language } from '../words/words.js';
import type { CoveragePoint } from './coverage-points.js';
import { branchedAt, type TruthShown } from './fact-branches.js';

/** A point in words: what a case would have to show. Ids stay as the rulebook spells them. */
export function pointText(point: CoveragePoint, rulebook: Rulebook, language: Language): string {
  const { coverage: say } = kitWords[language];
  switch (point.kind) {
    case 'criterion':
      return say.criterion(point.criterion, words[language].outcome[point.outcome]);
    case 'bound':
      return say.bound(point.criterion, boundText(point, rulebook, language), say.side[point.side]);
    case 'option':
      return say.option(point.reading, point.option);
    case 'period': {
      const when = point.year === undefined ? say.since(point.from ?? '') : say.year(point.year);
      return say.period(point.parameter, point.option, when);
    }
    case 'refusal':
      return say.refusal(point.code);
    case 'branch':
      return branchText(point, rulebook, language);
  }
}

/** The condition or the choice within a derived fact, and what it comes to. */
function branchText(point: Extract<CoveragePoint, { kind: 'branch' }>, rulebook: Rulebook, language: Language): string {
  const { coverage: say } = kitWords[language];
  const part = branchedAt(rulebook, point);
  const about = `${point.level}/${point.fact}`;
  if (part?.form === 'byReading') return say.branchOption(about, `${part.reading}=${point.comesTo}`);
  const condition = part === undefined ? point.at : expressionText(part, { rulebook, language });
  return say.branch(about, condition, say.truth[point.comesTo as TruthShown] ?? point.comesTo);
}

/** The comparison that a bound is, by the operator that it is a bound of. */
function boundText(
  { criterion: id, at, operator }: Extract<CoveragePoint, { kind: 'bound' }>,
  rulebook: Rulebook,
  language: Language,
): string {
  const criterion = criteriaOf(rulebook).find((one) => one.id === id);
  const leaf = criterion && leavesOf(criterion.conditions).find((one) => one.at === at);
  return criterion === undefined || leaf === undefined
    ? at
    : comparisonText(criterion.level, leaf, operator, rulebook, language);
}
