/** The targets of the rulebooks that the package comes with. A file of its own: judging does without it. */
import hunan from '../../rules/hunan-2016-2020/targets.json';

/** `targets.json` by the id of its rulebook. */
export const shippedTargets: Readonly<Record<string, unknown>> = { 'hunan-2016-2020': hunan };
