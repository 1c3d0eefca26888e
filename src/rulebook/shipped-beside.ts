/** What lies beside the rules of the rulebooks that the package comes with and goes for those who build on them. */
import mutants from '../../rules/hunan-2016-2020/mutants.json';
import assess from '../../rules/national-2016/assess.json';
import lint from '../../rules/national-2016/lint.json';

/** By id and file. A file of its own: judging does without it. */
export const shippedBeside: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'hunan-2016-2020': { 'mutants.json': mutants },
  'national-2016': { 'assess.json': assess, 'lint.json': lint },
};
