/** The clause map of the rulebook the package comes with. A file of its own: judging does without it. */
import changes from '../../rules/hunan-2016-2020/changes.json';
import file from '../../rules/hunan-2016-2020/clauses.json';
import targets from '../../rules/hunan-2016-2020/targets.json';
import { hunan2016To2020 } from './builtin.js';
import { type ClauseMap, readClauses } from './clauses.js';

/** What lies beside the rules, as the files state it. */
export const hunanCompanions = { 'clauses.json': file, 'changes.json': changes, 'targets.json': targets } as const;

let read: ClauseMap | undefined;

/** The clauses of 湘政发〔2017〕12号 and what Hunan's rulebook makes of them. */
export function hunanClauses(): ClauseMap {
  read ??= readClauses(file, hunan2016To2020());
  return read;
}
