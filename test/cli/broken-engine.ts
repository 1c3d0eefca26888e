/** Makes json-rules-engine lie, or fail, as a faulty version of it would: nothing of the command itself is changed. */
import { Engine } from 'json-rules-engine';

interface Part {
  readonly all?: readonly Part[];
  readonly any?: readonly Part[];
  readonly not?: Part;
  readonly fact?: unknown;
  result?: boolean;
}

function turnRound(condition: Part): void {
  for (const part of condition.all ?? condition.any ?? (condition.not ? [condition.not] : [])) turnRound(part);
  if (typeof condition.fact === 'string') condition.result = !condition.result;
}

/** Runs something while every comparison of the engine comes out the wrong way round, or every run of it ends. */
export async function withBrokenEngine<T>(fault: 'lies' | 'throws', run: () => Promise<T>): Promise<T> {
  const sound = Engine.prototype.run;
  Engine.prototype.run = async function (...given) {
    if (fault === 'throws') throw new Error('the engine is broken');
    const results = await sound.apply(this, given);
    for (const { conditions } of [...results.results, ...results.failureResults]) turnRound(conditions as Part);
    return results;
  };
  try {
    return await run();
  } finally {
    Engine.prototype.run = sound;
  }
}
