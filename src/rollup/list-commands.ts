/** The commands that list whom a roll-up counts, by the day and the readings that it was made by. */
import { addToGroup } from '../base/grouped.js';
import { idKey } from '../records/same-id.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { rollUpWords } from '../words/roll-up.js';
import type { Language } from '../words/words.js';
import { LINE } from './line-rise.js';
import type { RollUp } from './result.js';

/** Nobody can be poor of whom another outcome came. */
const MAY_BE_POOR = '--only notMet --only undetermined --only refused';

/** Commands that list households and places. */
export class ListCommands {
  readonly #check: string;
  readonly #village: string;
  readonly #line: string;
  /** Of villages by the id that they have today. */
  readonly #oldIds = new Map<string, string[]>();

  constructor(
    { asOf, readings, lineRise, renamed }: RollUp,
    rulebook: Rulebook,
    readonly language: Language,
  ) {
    const { files, village } = rollUpWords[language].lists;
    const chosen = rulebook.readings.flatMap(({ id, options }) => {
      const option = readings[id];
      return option === undefined || option === options[0]?.id ? [] : [` --reading ${id}=${option}`];
    });
    this.#check = `tuopin check ${files} --as-of ${asOf}${chosen.join('')}`;
    this.#village = village;
    for (const { level, from, to } of renamed) if (level === 'village') addToGroup(this.#oldIds, idKey(to), from);
    this.#line = lineRise === null ? '' : ` --set ${LINE}=${lineRise.to}`;
  }

  /** All households of a village that were read, under its old ids too; by default of any. */
  read(village = this.#village): string {
    const ids = [village, ...(this.#oldIds.get(idKey(village)) ?? [])];
    return `${this.#check}${ids.map((id) => ` --village ${asArgument(id)}`).join('')}`;
  }

  /** Those of them who are or may be poor, wrong exits or missed. */
  mayBePoor(village?: string): string {
    return `${this.read(village)} ${MAY_BE_POOR}`;
  }

  /** Those who are or may be, of all that was read. */
  get mayBePoorOfAll(): string {
    return `${this.#check} ${MAY_BE_POOR}`;
  }

  /** Those who were refused. */
  get refused(): string {
    return `${this.#check} --only refused`;
  }

  /** What came of each criterion, a row each. */
  get criteria(): string {
    return `${this.#check} --format csv-long`;
  }

  /** What would come of each by the other line. */
  get byOtherLine(): string {
    return `${this.#check}${this.#line} --outcome`;
  }
}

/** An id as a shell takes it. */
function asArgument(id: string): string {
  return /^[\p{L}\p{N}._-]+$/u.test(id) && !id.startsWith('-') ? id : `'${id.replaceAll("'", "'\\''")}'`;
}
