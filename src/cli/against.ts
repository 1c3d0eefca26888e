/** `--against`: a second list of the same records is laid beside the first, joined by level and id. */
import { createHmac, randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { type Day, isDay } from '../base/date.js';
import { isInvalidRecordError } from '../base/errors.js';
import { cellAddress } from '../base/issue.js';
import { printable } from '../base/printable.js';
import { isValues } from '../base/values.js';
import { createEvaluator } from '../evaluate/evaluate.js';
import { cellsBeside, type LaidBeside, layBeside, openBeside } from '../evaluate/lay-beside.js';
import type { Verdict } from '../evaluate/verdict.js';
import { besideTexts, isNoDay, whoKey } from '../listing/beside-texts.js';
import { addUnread, unreadRemark } from '../listing/listed.js';
import type { BesideNote, BesideSums } from '../listing/second.js';
import { standsAt } from '../listing/stands-at.js';
import { unreadBeside } from '../listing/unread-beside.js';
import { writtenWho } from '../listing/who.js';
import { issueText } from '../records/describe-issue.js';
import type { ParsedRecord } from '../records/parse.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { words } from '../words/index.js';
import { tableCommandWords } from '../words/table-commands.js';
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
  /** A record of the first list is of its id. */
  met?: true;
  /** Why it is refused. */
  why?: readonly BesideNote[];
}

/** A record of the first list with what one of the second says of it. */
interface Laid {
  readonly item: Item;
  readonly notes: readonly BesideNote[];
  readonly isLaid: boolean;
  readonly differs: boolean;
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
  const say = tableCommandWords[session.language].against;
  const { asOf, rulebook, level, paths } = options;
  if (file === undefined) throw new UsageError(say.mapAlone);
  if (file === '-' && paths.includes('-')) throw new UsageError(say.stdinTwice);
  const mapping =
    againstMap === undefined
      ? undefined
      : (await import('./mapping-file.js')).readMappingFile(againstMap, rulebook, session);
  const against = new Against(file, { ...options, quiet }, session);
  const input = formatOf(file) === undefined ? options.input : undefined;
  const walk = {
    paths: [file],
    input,
    asOf,
    rulebook,
    level,
    mapping,
    map: againstMap,
    quiet,
    undated: true,
    memberKey: against.memberKey,
  };
  const { status, skipped } = await eachRecord(walk, session, {
    start: async () => undefined,
    batch: async (items) => items.forEach((item) => void against.take(item)),
  });
  if (status !== EXIT.ok) return status;
  against.skipped = skipped;
  const judgedTo = await judged({ ...options, against });
  return Math.max(judgedTo, against.end());
}

/** Lays a second list beside the records of the first, and tells what of either has no other. */
export class Against implements SecondList {
  readonly #seconds: Second[] = [];
  readonly #byWho = new Map<string, Second[]>();
  readonly #evaluatorOf: (record: unknown) => { evaluate(record: unknown, options: { asOf?: string }): Verdict };
  readonly #without: string[] = [];
  readonly #source: string;
  readonly #key = randomBytes(32);
  #status: number = EXIT.ok;
  #told = 0;
  #differing = 0;
  #notLaid = 0;
  #isRestJudged = false;
  readonly #unread = new Map<string, number>();
  /** How many records of it were passed over, being of other levels. */
  skipped = 0;

  constructor(
    file: string,
    readonly options: RecordOptions & { readonly quiet?: boolean | undefined },
    readonly session: Pick<Session, 'language' | 'complain'>,
  ) {
    this.#evaluatorOf = byLevel(options, createEvaluator<RulebookTypes>);
    this.#source = file === '-' ? words[session.language].standardInput : basename(file);
  }

  /** By a key that is forgotten when the run ends. */
  readonly memberKey = (number: string): string => createHmac('sha256', this.#key).update(number).digest('base64');

  /** Takes a record of the second list. Two of one id are both held against the first. */
  take(item: Item): void {
    addUnread(this.#unread, item, this.session.language);
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
    this.#tell(this.#tells.twice(this.#who(item.value), this.#at(first.item), this.#at(item)));
  }

  /** Takes note of records of the first list that are not asked for: they are in both. */
  pass(items: readonly Item[]): void {
    for (const { value } of items)
      for (const second of this.#of(value)) {
        second.met = true;
        if (second.is === 'alone') second.is = 'passed';
      }
  }

  /** A record of the first list with all that the second says of it. */
  beside(item: Item): Item {
    const { value } = item;
    const seconds = this.#of(value);
    if (!isValues(value) || whoKey(value) === undefined) return item;
    if (seconds.length === 0) {
      this.#without.push(this.#who(value));
      this.#notLaid += 1;
      return {
        ...withValue(item, value),
        beside: [{ text: this.#say.noted.absent(this.#source), cell: item.place.cell ?? '' }],
      };
    }
    let laidOn = item;
    const laid = seconds.map((second): Laid => {
      second.met = true;
      const there = this.#besideOne(laidOn, second);
      laidOn = there.item;
      return there;
    });
    if (laid.some(({ differs }) => differs)) this.#differing += 1;
    if (laid.every(({ isLaid }) => !isLaid)) this.#notLaid += 1;
    const notes = laid.flatMap(({ notes }) => notes);
    return notes.length === 0 ? laidOn : { ...withValue(laidOn, laidOn.value), beside: notes };
  }

  /** What it came to, in what is handed on. */
  sums(): BesideSums {
    const say = this.#say;
    const { language } = this.session;
    const { sentences } = words[language];
    this.#judgeRest();
    const alone = this.#seconds.flatMap(({ item, is, met, why = [] }) => {
      if (met === true) return [];
      const shown = this.#shown(item.value);
      const about = { village: writtenWho(shown).village ?? '', id: whoIs(shown).id ?? '' };
      return is === 'refused'
        ? why.map(({ text, cell }) => ({ ...about, text: say.noted.refusedAlone(this.#source, text), cell }))
        : [{ ...about, text: say.noted.alone(this.#source), cell: this.#placeOf(item) }];
    });
    return {
      counts: say.counts(this.#source, this.#counts),
      remark: [
        ...(this.#isOther ? [say.nobody(this.#source)] : []),
        this.#tells.remark(this.#source, this.#differing, this.#notLaid),
        ...unreadRemark(this.#unread, language).map((unread) => `${this.#source}${sentences.colon}${unread}`),
      ].join(sentences.semicolon),
      alone,
    };
  }

  /** No record of either is of an id of the other: it is hardly the list that was meant. */
  get #isOther(): boolean {
    return this.#without.length > 0 && !this.#seconds.some(({ met }) => met);
  }

  get #counts() {
    const count = (is: Second['is']) => this.#seconds.filter((one) => one.is === is).length;
    return {
      read: this.#seconds.length + this.skipped,
      joined: count('joined'),
      alone: count('alone'),
      refused: count('refused'),
      skipped: this.skipped + count('passed'),
    };
  }

  /** Tells what had no other, and gives the status that the second list calls for. */
  end(): number {
    this.#judgeRest();
    const say = this.#say;
    const { complain, language } = this.session;
    if (this.#told > MAX_TOLD) complain(this.#tells.more(this.#told - MAX_TOLD));
    const listed = (who: readonly string[]) =>
      `${who.slice(0, MAX_IDS).map(printable).join(words[language].listSeparator)}${who.length > MAX_IDS ? '…' : ''}`;
    const alone = this.#seconds.flatMap(({ is, item }) => (is === 'alone' ? [this.#who(item.value)] : []));
    if (alone.length > 0 && !this.#isOther) complain(say.onlyThere(this.#source, alone.length, listed(alone)));
    if (this.#without.length > 0 && !this.#isOther)
      complain(say.onlyHere(this.#source, this.#without.length, listed(this.#without)));
    if (this.#isOther) {
      complain(say.nobody(this.#source));
      this.#status = EXIT.refused;
    }
    if (this.options.quiet !== true) complain(say.counts(this.#source, this.#counts));
    return this.#status;
  }

  /** Judges, once, what no record of the first list is of: it may be refused. */
  #judgeRest(): void {
    if (this.#isRestJudged) return;
    this.#isRestJudged = true;
    for (const second of this.#seconds) if (second.is === 'alone') this.#judge(second, undefined);
  }

  #verdictOf(record: unknown, asOf: Day | undefined): Verdict {
    return this.#evaluatorOf(record).evaluate(record, asOf === undefined ? {} : { asOf });
  }

  get #say() {
    return tableWords[this.session.language].against;
  }

  get #tells() {
    return tableCommandWords[this.session.language].against;
  }

  #of(value: unknown): readonly Second[] {
    const who = whoKey(value);
    return who === undefined ? [] : (this.#byWho.get(who) ?? []);
  }

  #besideOne(item: Item, second: Second): Laid {
    const { value } = item;
    const asItIs: Laid = { item, notes: [], isLaid: true, differs: false };
    // Where it is refused, judging it says so.
    if (second.is !== 'refused') second.is = 'joined';
    if (!isValues(value) || item.issues.length > 0) return asItIs;
    const there = this.#judge(second, isDay(value.asOf) ? value.asOf : undefined);
    if (there === undefined) {
      const notes = (second.why ?? []).map(({ text, cell }) => ({
        text: this.#say.noted.refused(this.#source, text),
        cell,
      }));
      return { ...asItIs, notes, isLaid: false };
    }
    const { rulebook, asOf } = this.options;
    try {
      const laid = layBeside(
        value,
        { ...there, members: { first: item.memberKeys ?? [], second: second.item.memberKeys ?? [] } },
        rulebook,
        (beside) => this.#verdictOf(beside, asOf),
      );
      const { record, unmatched, apart, differing } = laid;
      const { language } = this.session;
      const given = { first: value, asOf: asOf ?? (isDay(value.asOf) ? value.asOf : there.verdict.asOf) };
      const notes = [
        ...this.#notesOf(there.verdict, unmatched, apart),
        ...unreadBeside({ ...given, cells: item.cells, laid, verdict: there.verdict }, rulebook, language),
      ];
      for (const note of notes) this.#tell(`${this.#who(value)}${tableWords[language].afterPlace}${note}`);
      const told = {
        notes: notes.map((text) => ({ text, cell: this.#placeOf(second.item) })),
        isLaid: true,
        differs: differing.length + notes.length > 0,
      };
      const issues = openBeside(laid, this.#source);
      if (issues.length > 0) return { ...told, item: { ...item, issues, cells: item.cells ?? {} } };
      return { ...told, item: { ...withValue(item, record), cells: cellsBeside(item.cells, laid) } };
    } catch (error) {
      // It is refused for what it is, wherever it is read next.
      if (!isInvalidRecordError(error)) throw error;
      return asItIs;
    }
  }

  /** What has to be told of two records beside each other. */
  #notesOf({ rule }: Verdict, unmatched: LaidBeside['unmatched'], apart: readonly string[]): string[] {
    if (apart.length > 0) this.#status = EXIT.refused;
    return besideTexts({ source: this.#source, rule, unmatched, apart }, this.options.rulebook, this.session.language);
  }

  /** What a record of the second list comes to by itself; where it is refused that is told, once. */
  #judge(second: Second, asOfFirst: string | undefined) {
    const { rulebook, asOf: given, mask } = this.options;
    const { item } = second;
    const isDated = isValues(item.value) && (item.value.asOf ?? undefined) !== undefined;
    const asOf = given ?? (isDated ? undefined : asOfFirst);
    const judgedAs = (one: Item) => judged(one, { rulebook, asOf }, (record) => this.#verdictOf(record, asOf));
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
      const { language } = this.session;
      second.why = result.refusal.issues.map((issue) => ({
        text: issueText(issue, language, rulebook.fields),
        cell: issue.cell === undefined ? this.#placeOf(item) : `${this.#source} ${cellAddress(issue)}`,
      }));
      const settings = { language, severalFiles: true, rulebook };
      this.#tell(`${this.#tells.refused(this.#source)}${refusalText(item.place, result.refusal, settings)}`);
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

  /** The same by the name of the file alone. */
  #placeOf(item: Item): string {
    return standsAt({ ...item.place, file: this.#source }, { language: this.session.language, severalFiles: true });
  }

  #shown(value: unknown): unknown {
    const { mask } = this.options;
    return mask === undefined ? value : mask.record(value);
  }

  /** Level and id, hidden where that is asked for. */
  #who(value: unknown): string {
    const { level, id } = whoIs(this.#shown(value));
    return `${level === null ? '' : words[this.session.language].level[level]} ${id ?? ''}`;
  }
}
