/** `--against`: a second list of the same records is laid beside the first, joined by level and id. */
import { basename } from 'node:path';
import { isDay } from '../base/date.js';
import { isInvalidRecordError } from '../base/errors.js';
import type { IssueData } from '../base/issue.js';
import { printable } from '../base/printable.js';
import { isValues } from '../base/values.js';
import { createEvaluator } from '../evaluate/evaluate.js';
import { layBeside } from '../evaluate/lay-beside.js';
import type { Verdict } from '../evaluate/verdict.js';
import { standsAt } from '../listing/stands-at.js';
import type { Level } from '../records/catalog.js';
import type { ParsedRecord } from '../records/parse.js';
import { idKey } from '../records/same-id.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { ruleOf } from '../rulebook/rules.js';
import { words } from '../words/index.js';
import { tableWords } from '../words/tables.js';
import { masked, type SecondList, withValue } from './asked-records.js';
import { eachRecord, judged, whoIs } from './each-record.js';
import { EXIT, UsageError } from './exit.js';
import { formatOf } from './find-files.js';
import type { Item } from './read-items.js';
import type { RecordOptions, SecondListFlags } from './record-options.js';
import { refusalText } from './refusal-text.js';
import type { Session } from './session.js';
import { byLevel } from './what-if.js';

/** Of more than so many it is only told how many. */
const MAX_TOLD = 100;
/** So many ids are named in a line. */
const MAX_IDS = 20;

/** A record of the second list, and what has become of it. */
interface Second {
  readonly item: Item;
  is: 'alone' | 'passed' | 'joined' | 'refused';
}

/**
 * Judges records beside the second list that the flags name. Where that cannot be read, nothing is judged as if there
 * were none. Gives the exit status.
 */
export async function judgedAgainst<O extends RecordOptions>(
  options: O,
  { against: file, againstMap, quiet }: SecondListFlags,
  session: Session,
  judged: (options: O) => Promise<number>,
): Promise<number> {
  const say = tableWords[session.language].against;
  const { asOf, rulebook, level, paths } = options;
  if (file === undefined) throw new UsageError(say.mapAlone);
  if (file === '-' && paths.includes('-')) throw new UsageError(say.stdinTwice);
  const mapping =
    againstMap === undefined
      ? undefined
      : (await import('./mapping-file.js')).readMappingFile(againstMap, rulebook, session);
  const against = new Against(file, { ...options, quiet }, session);
  const input = formatOf(file) === undefined ? options.input : undefined;
  const walk = { paths: [file], input, asOf, rulebook, level, mapping, map: againstMap, quiet, undated: true };
  const { status, skipped } = await eachRecord(walk, session, {
    start: async () => undefined,
    batch: async (items) => items.forEach((item) => void against.take(item)),
  });
  if (status !== EXIT.ok) return status;
  const judgedTo = await judged({ ...options, against });
  return Math.max(judgedTo, against.end(skipped));
}

/** Lays a second list beside the records of the first, and tells what of either has no other. */
export class Against implements SecondList {
  readonly #seconds: Second[] = [];
  readonly #byWho = new Map<string, Second[]>();
  readonly #evaluatorOf: (record: unknown) => { evaluate(record: unknown, options: { asOf?: string }): Verdict };
  readonly #without: string[] = [];
  readonly #source: string;
  #status: number = EXIT.ok;
  #told = 0;

  constructor(
    file: string,
    readonly options: RecordOptions & { readonly quiet?: boolean | undefined },
    readonly session: Pick<Session, 'language' | 'complain'>,
  ) {
    this.#evaluatorOf = byLevel(options, createEvaluator<RulebookTypes>);
    this.#source = file === '-' ? words[session.language].standardInput : basename(file);
  }

  /** Takes a record of the second list. Two of one id are both held against the first. */
  take(item: Item): void {
    const second: Second = { item, is: 'alone' };
    this.#seconds.push(second);
    const who = whoKey(item.value);
    if (who === undefined) {
      this.#judge(second, undefined);
      return;
    }
    const before = this.#byWho.get(who);
    if (before === undefined) {
      this.#byWho.set(who, [second]);
      return;
    }
    const [first] = before as [Second];
    before.push(second);
    this.#tell(this.#say.twice(this.#who(item.value), this.#at(first.item), this.#at(item)));
  }

  /** Takes note of records of the first list that are not asked for: they are in both. */
  pass(items: readonly Item[]): void {
    for (const { value } of items)
      for (const second of this.#of(value)) if (second.is === 'alone') second.is = 'passed';
  }

  /** A record of the first list with all that the second says of it. */
  beside(item: Item): Item {
    const { value } = item;
    const seconds = this.#of(value);
    if (!isValues(value) || whoKey(value) === undefined) return item;
    if (seconds.length === 0) {
      this.#without.push(this.#who(value));
      return item;
    }
    return seconds.reduce((one, second) => this.#besideOne(one, second), item);
  }

  /** Tells what had no other, and gives the status that the second list calls for. */
  end(skipped: number): number {
    for (const second of this.#seconds) if (second.is === 'alone') this.#judge(second, undefined);
    const say = this.#say;
    const { complain, language } = this.session;
    const several = (is: Second['is']) => this.#seconds.filter((one) => one.is === is);
    if (this.#told > MAX_TOLD) complain(say.more(this.#told - MAX_TOLD));
    const listed = (who: readonly string[]) =>
      `${who.slice(0, MAX_IDS).map(printable).join(words[language].listSeparator)}${who.length > MAX_IDS ? '…' : ''}`;
    const alone = several('alone').map(({ item }) => this.#who(item.value));
    if (alone.length > 0) complain(say.onlyThere(this.#source, alone.length, listed(alone)));
    if (this.#without.length > 0) complain(say.onlyHere(this.#source, this.#without.length, listed(this.#without)));
    const [joined, refused, passed] = [several('joined'), several('refused'), several('passed')];
    if (this.options.quiet !== true)
      complain(
        say.counts(this.#source, {
          read: this.#seconds.length + skipped,
          joined: joined.length,
          alone: alone.length,
          refused: refused.length,
          skipped: skipped + passed.length,
        }),
      );
    return this.#status;
  }

  get #say() {
    return tableWords[this.session.language].against;
  }

  #of(value: unknown): readonly Second[] {
    const who = whoKey(value);
    return who === undefined ? [] : (this.#byWho.get(who) ?? []);
  }

  #besideOne(item: Item, second: Second): Item {
    const { value } = item;
    if (!isValues(value) || item.issues.length > 0) {
      second.is = second.is === 'refused' ? 'refused' : 'joined';
      return item;
    }
    const there = this.#judge(second, isDay(value.asOf) ? value.asOf : undefined);
    if (second.is !== 'refused') second.is = 'joined';
    if (there === undefined) return item;
    const { rulebook, asOf } = this.options;
    const judge = (record: object) => this.#evaluatorOf(record).evaluate(record, asOf === undefined ? {} : { asOf });
    try {
      const { record, outcome, sources, unmatched, strangers, apart } = layBeside(value, there, rulebook, judge);
      this.#tellOf(value, there.verdict, unmatched, apart);
      const open: IssueData[] = [
        ...(apart.length > 0 ? [{ code: 'listsApart' as const, path: '', found: this.#source }] : []),
        ...(strangers.length > 0 ? [{ code: 'strangers' as const, path: 'members', found: this.#source }] : []),
      ];
      // Nothing in the record could show it: it does not exit as if the second list had said nothing.
      const issues = outcome === 'met' ? open : [];
      if (issues.length > 0) return { ...item, issues, cells: item.cells ?? {} };
      const cells = { ...item.cells };
      for (const [path, said] of sources) {
        const before = cells[path];
        cells[path] = { ...before, sources: [...(before?.sources ?? []), ...said] };
      }
      return { ...withValue(item, record), cells };
    } catch (error) {
      // It is refused for what it is, wherever it is read next.
      if (!isInvalidRecordError(error)) throw error;
      return item;
    }
  }

  #tellOf(
    value: unknown,
    { rule }: Verdict,
    { first, second }: { readonly first: readonly number[]; readonly second: readonly number[] },
    apart: readonly string[],
  ): void {
    const say = this.#say;
    const { language } = this.session;
    const who = this.#who(value);
    if (first.length + second.length > 0) {
      const numbers = (members: readonly number[]) =>
        members.map((at) => String(at + 1)).join(words[language].listSeparator);
      this.#tell(say.members(who, this.#source, numbers(first), numbers(second)));
    }
    if (apart.length === 0) return;
    this.#status = EXIT.refused;
    const criteria = ruleOf(this.options.rulebook, rule)?.criteria ?? [];
    const labels = apart.map((id) => criteria.find((one) => one.id === id)?.labels[language] ?? id);
    this.#tell(say.apart(who, this.#source, labels.join(words[language].listSeparator)));
  }

  /** What a record of the second list comes to by itself; where it is refused that is told, once. */
  #judge(second: Second, asOfFirst: string | undefined) {
    const { rulebook, asOf: given, mask } = this.options;
    const { item } = second;
    const isDated = isValues(item.value) && (item.value.asOf ?? undefined) !== undefined;
    const asOf = given ?? (isDated ? undefined : asOfFirst);
    const judgedAs = (one: Item) =>
      judged(one, { rulebook, asOf }, (record) =>
        this.#evaluatorOf(record).evaluate(record, asOf === undefined ? {} : { asOf }),
      );
    // Members are matched by what they are called: only what is told is hidden.
    const open = judgedAs(item);
    const result = open.refusal === undefined || mask === undefined ? open : judgedAs(masked(item, mask));
    if (result.verdict !== undefined) {
      const { verdict, record } = result;
      return { record: record as ParsedRecord, verdict, source: this.#source, cells: item.cells };
    }
    // A list without a day lies beside one that has it: of who is in this one alone nothing is wrong.
    if (result.refusal.issues.every(isNoDay)) return undefined;
    if (second.is !== 'refused') {
      second.is = 'refused';
      this.#status = EXIT.refused;
      const settings = { language: this.session.language, severalFiles: true, rulebook };
      this.#tell(`${this.#say.refused(this.#source)}${refusalText(item.place, result.refusal, settings)}`);
    }
    return undefined;
  }

  #tell(line: string): void {
    this.#told += 1;
    if (this.#told <= MAX_TOLD) this.session.complain(line);
  }

  #at(item: Item): string {
    return standsAt(item.place, { language: this.session.language, severalFiles: true });
  }

  /** Level and id, hidden where that is asked for. */
  #who(value: unknown): string {
    const { mask } = this.options;
    const { level, id } = whoIs(mask === undefined ? value : mask.record(value));
    return `${level === null ? '' : words[this.session.language].level[level]} ${id ?? ''}`;
  }
}

function isNoDay({ code, path }: { readonly code: string; readonly path: string }): boolean {
  return code === 'missingField' && path === 'asOf';
}

/** By what records of both lists are joined; spaces and full-width figures make no difference. */
function whoKey(value: unknown): string | undefined {
  const { level, id } = whoIs(value);
  return level === null || id === null ? undefined : `${level as Level} ${idKey(id)}`;
}
