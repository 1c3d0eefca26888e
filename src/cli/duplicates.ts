/** Records with the level and id of one before: told with both places, and refused where that is asked for. */

import type { Refusal } from '../listing/result.js';
import type { Level } from '../records/catalog.js';
import { worded } from '../records/word-issue.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import type { RecordPlace } from './read-items.js';
import { SeenRecords } from './seen-records.js';
import type { Session } from './session.js';

/** Of more it is only told how many. */
const MAX_TOLD = 100;

/** What a record is that has the level and id of one before. */
export interface Duplicate {
  /** What is told of it; no more of some than how many there are. */
  readonly told: string | undefined;
  /** What it is refused for, where it is to be. */
  readonly refusal: Refusal | undefined;
}

/** Takes note of records as they are read. */
export interface Notes {
  /** Notes a record, as far as it has level and id; undefined where none before had them. */
  note(place: RecordPlace, level: Level | null, id: string | null): Duplicate | undefined;
  /** How many had those of one before. */
  readonly count: number;
  /** What is said of those beyond the ones that were told. */
  readonly further: string | undefined;
}

/** Finds them by all that were read before. */
export class Duplicates implements Notes {
  readonly #seen = new SeenRecords();
  readonly #strict: boolean;
  readonly #rulebook: Pick<Rulebook, 'fields'>;
  readonly #session: Pick<Session, 'language' | 'say'>;
  #count = 0;

  constructor(
    { strict, rulebook }: { readonly strict?: boolean | undefined; readonly rulebook: Pick<Rulebook, 'fields'> },
    session: Pick<Session, 'language' | 'say'>,
  ) {
    this.#strict = strict === true;
    this.#rulebook = rulebook;
    this.#session = session;
  }

  get count(): number {
    return this.#count;
  }

  note(place: RecordPlace, level: Level | null, id: string | null): Duplicate | undefined {
    const first = level === null || id === null ? undefined : this.#seen.note(level, id, place);
    if (level === null || id === null || first === undefined) return undefined;
    this.#count += 1;
    const who = `${words[this.#session.language].level[level]} ${id}`;
    const found = `${first.file}:${first.line ?? first.item}`;
    const issue = () => worded({ code: 'duplicateRecord', path: 'id', found }, this.#rulebook.fields);
    return {
      told: this.#count <= MAX_TOLD ? this.#told(who, first, place) : undefined,
      refusal: this.#strict ? { id, level, issues: [issue()] } : undefined,
    };
  }

  get further(): string | undefined {
    return this.#count > MAX_TOLD ? this.#session.say.check.moreDuplicates(this.#count - MAX_TOLD) : undefined;
  }

  #told(who: string, first: RecordPlace, second: RecordPlace): string {
    const { language, say } = this.#session;
    const { place, standardInput } = words[language];
    const placed = ({ file, line, item }: RecordPlace) => place(file === '-' ? standardInput : file, line, item);
    return (this.#strict ? say.check.duplicateRefused : say.check.duplicate)(who, placed(first), placed(second));
  }
}
