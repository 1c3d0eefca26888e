/** States that become one: each is read, added and let go, so that no more than one of them is held. */
import { isInvalidRecordError, RollUpStateError } from '../base/errors.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { canonicalText } from '../seal/canonical.js';
import { type RollUpOptions, type SettledRollUp, settledOptions } from './about.js';
import { Gathered } from './gathered.js';
import { assertAlike, assertPlaces, notAState, readState } from './read-state.js';
import type { RollUp } from './result.js';
import { rolledUp } from './roll-up.js';
import { addState, gatheredState, type RollUpState } from './state.js';

export class MergedStates {
  #gathered: Gathered | undefined;
  readonly #parts = new Set<string>();

  /** @throws RollUpStateError where it is no state, is about something else, or holds a part that one before holds */
  add(value: unknown): void {
    const state = readState(value);
    const gathered = this.#gathered ?? new Gathered(state.about);
    assertAlike(gathered.about, this.#parts, state);
    this.#gathered = gathered;
    for (const part of state.parts) this.#parts.add(part);
    addState(gathered, state);
  }

  /** One state of all. @throws RollUpStateError where there was none */
  state(): RollUpState {
    return gatheredState(this.#all, this.#sortedParts);
  }

  /**
   * What they come to.
   * @param also told what it is made of
   * @throws RollUpStateError where there was none, or they were made with another rulebook
   */
  rolledUp(
    rulebook: Rulebook<RulebookTypes>,
    also: (gathered: Gathered, settled: SettledRollUp) => void = () => {},
  ): RollUp {
    const gathered = this.#all;
    const { rulebook: made, lineRise, ...about } = gathered.about;
    const settled = settledState({ ...about, lineRise: lineRise ?? undefined, rulebook });
    if (canonicalText(settled.about.rulebook) !== canonicalText(made)) {
      const [is, was] = [settled.about.rulebook, made].map(({ id, version }) => `${id} ${version}`);
      throw new RollUpStateError(
        'otherRollUp',
        'rulebook',
        `The state was made with ${was}, and not with this ${is}; give that rulebook.`,
      );
    }
    assertPlaces(gathered, settled);
    also(gathered, settled);
    return rolledUp(gathered, settled, this.#sortedParts);
  }

  get #all(): Gathered {
    if (this.#gathered === undefined) throw new RollUpStateError('notAState', '', 'There is no state to merge.');
    return this.#gathered;
  }

  get #sortedParts(): readonly string[] {
    return [...this.#parts].sort();
  }
}

/** What a state is about as options; what no options can say is in no state. */
function settledState(options: RollUpOptions<RulebookTypes>): SettledRollUp {
  try {
    return settledOptions(options);
  } catch (error) {
    if (isInvalidRecordError(error)) throw notAState('about');
    throw error;
  }
}
