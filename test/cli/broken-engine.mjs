/**
 * Loaded before the command (`node --import`), this makes json-rules-engine lie, or fail, as a faulty version of it
 * would: nothing of the command itself is changed. `?lies` turns every comparison round, `?throws` ends every run.
 */
import { Engine } from 'json-rules-engine';

const throws = import.meta.url.endsWith('?throws');
const run = Engine.prototype.run;

function turnRound(condition) {
  for (const part of condition.all ?? condition.any ?? (condition.not ? [condition.not] : [])) turnRound(part);
  if (typeof condition.fact === 'string') condition.result = !condition.result;
}

Engine.prototype.run = async function (...given) {
  if (throws) throw new Error('the engine is broken');
  const results = await run.apply(this, given);
  for (const { conditions } of [...results.results, ...results.failureResults]) turnRound(conditions);
  return results;
};
