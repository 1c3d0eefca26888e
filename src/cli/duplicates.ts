/** Records with the level and id of one before: told with both places, and refused where that is asked for. */

import type { Level } from '../records/catalog.js';
import { worded } from '../records/word-issue.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import type { RecordPlace } from './read-items.js';
import type { Refusal } from './report.js';
import { SeenRecords } from './seen-records.js';
import type { Session } from './session.js';

/** Of more it is only told how many. */
const MAX_TOLD = 100;

export class Duplicates {
  readonly #seen = new SeenRecords();
  readonly #strict: boolean;
  readonly #rulebook: Pick<Rulebook, 'fields'>;
  readonly #session: Pick<Session, 'language' | 'say' | 'complain'>;
  #count = 0;

  constructor(
    { strict, rulebook }: { readonly strict?: boolean | undefined; readonly rulebook: Pick<Rulebook, 'fields'> },
    session: Pick<Session, 'language' | 'say' | 'complain'>,
  ) {
    this.#strict = strict === true;
    this.#rulebook = rulebook;
    this.#session = session;
  }

  /** How many there were so far. */
  get count(): number {
    return this.#count;
  }

  /** Notes a record, as far as it has level and id; gives what it is refused for, where it is one and is to be. */
  note(place: RecordPlace, level: Level | null, id: string | null): Refusal | undefined {
    const first = level === null || id === null ? undefined : this.#seen.note(level, id, place);
    if (level === null || id === null || first === undefined) return undefined;
    this.#count += 1;
    if (this.#count <= MAX_TOLD) this.#tell(`${words[this.#session.language].level[level]} ${id}`, first, place);
    if (!this.#strict) return undefined;
    const found = `${first.file}:${first.line ?? first.item}`;
    return { id, level, issues: [worded({ code: 'duplicateRecord', path: 'id', found }, this.#rulebook.fields)] };
  }

  /** Says how many there were beyond those that were told. */
  end(): void {
    const { say, complain } = this.#session;
    if (this.#count > MAX_TOLD) complain(say.check.moreDuplicates(this.#count - MAX_TOLD));
  }

  #tell(who: string, first: RecordPlace, second: RecordPlace): void {
    const { language, say, complain } = this.#session;
    const { place, standardInput } = words[language];
    const placed = ({ file, line, item }: RecordPlace) => place(file === '-' ? standardInput : file, line, item);
    complain((this.#strict ? say.check.duplicateRefused : say.check.duplicate)(who, placed(first), placed(second)));
  }
}
