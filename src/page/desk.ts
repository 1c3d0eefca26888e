/** What lies on the desk: the cases, the file that they came from, what is looked at, and whether all of it is saved. */

import type { Rulebook } from '../rulebook/rulebook.js';
import type { TableMapping } from '../tables/mapping.js';
import { writtenZip } from '../tables/written-zip.js';
import { mergeWords } from '../words/merge.js';
import { pageWords } from '../words/page.js';
import type { Language } from '../words/words.js';
import { type CaseEntry, caseFileText } from './case-file.js';
import type { NotMerged } from './cases-to-merge.js';
import { type Errand, type ErrandDone, type ErrandStep, type PageWorkbook, runErrand } from './errand.js';
import { CaseJudge, type JudgedCase } from './judge-case.js';
import type { KeptDesk } from './keeper.js';
import type { LaidReport } from './lay-cases.js';
import type { MergeTold } from './merge-told.js';
import { packedByBrowser } from './pack-part.js';
import { pageMask } from './page-mask.js';
import { pageRulebook } from './page-rulebook.js';
import type { FileReport } from './read-cases.js';
import type { VerifiedSeal } from './verify-seals.js';

/** What was put into the page when it was made. */
export interface PageMake {
  /** The text of the page's script. */
  readonly script: string;
  /** The files of a rulebook of one's own. */
  readonly rulebook: string | undefined;
}

/** A file that was opened, and how it was read. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly asOf?: string | undefined;
  readonly mapping?: TableMapping | undefined;
  readonly report?: DeskReport | undefined;
}

type DeskReport = FileReport & Partial<LaidReport>;

/** What is looked at. */
export type DeskView = 'start' | 'list' | 'case';

export class Desk {
  readonly #listeners: (() => void)[] = [];
  readonly #onEdit: (() => void)[] = [];
  readonly #onKeep: ((at?: number) => void)[] = [];
  readonly #make: PageMake;
  #rulebook: Rulebook | undefined;
  #judge: CaseJudge | undefined;
  #cases: JudgedCase[] = [];
  /** A case that is being changed: its line is made anew when somebody looks at it, not with every sign that is typed. */
  #edited: { readonly at: number; readonly entry: CaseEntry } | undefined;
  file: OpenedFile | undefined;
  /** The second list that lies beside the cases. */
  beside: OpenedFile | undefined;
  view: DeskView = 'start';
  /** The case that is open, by its place among all. */
  current = 0;
  isSaved = true;
  /** What the case file that was handed out last came to: whether it was kept only who sits before the page can say. */
  handedOut: 'open' | 'kept' | undefined;
  /** Whether names and ids are hidden from whoever looks on. */
  isMasked = false;
  /** One for as long as the page is open, so that a pseudonym stays whose it is. */
  readonly #maskKey = crypto.getRandomValues(new Uint32Array(8)).join();
  /** Counts the errands. */
  #errand = 0;
  /** How many cases an errand has come to; undefined where none is under way. */
  busy: number | undefined;
  failure: string | undefined;
  /** What came of the sealed decisions that were opened last. */
  seals: { readonly name: string; readonly came: readonly VerifiedSeal[] } | undefined;
  /** What came of the file that was merged last. */
  merged: { readonly name: string; readonly came: MergeTold | NotMerged } | undefined;

  constructor(
    make: PageMake,
    public language: Language,
  ) {
    this.#make = make;
  }

  /** Made when somebody asks: what is seen first can do without, and is there sooner. */
  get judge(): CaseJudge {
    this.#rulebook ??= pageRulebook(this.#make.rulebook);
    const mask = this.isMasked ? pageMask(this.#maskKey, this.#rulebook) : undefined;
    this.#judge ??= new CaseJudge(this.#rulebook, this.language, undefined, mask);
    return this.#judge;
  }

  get cases(): readonly JudgedCase[] {
    this.#settle();
    return this.#cases;
  }

  #settle(): void {
    if (this.#edited === undefined) return;
    const { at, entry } = this.#edited;
    this.#edited = undefined;
    this.#cases[at] = this.judge.judged(entry);
  }

  /** Calls whoever shows the desk when something on it has changed. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Tells what there is to be kept of each change, and of which case where it is of one. */
  onKeep(listener: (at?: number) => void): void {
    this.#onKeep.push(listener);
  }

  #toKeep(at?: number): void {
    for (const listener of this.#onKeep) listener(at);
  }

  /** What has to be kept: nothing where all is saved. */
  get kept(): KeptDesk | 'busy' | undefined {
    if (this.busy !== undefined) return 'busy';
    if (this.isSaved) return undefined;
    const { id, version } = this.judge.rulebook;
    const edited = this.#edited;
    const cases = this.#cases.map(({ entry }, at) => (at === edited?.at ? edited.entry : entry));
    return { file: this.file?.name, asOf: this.file?.asOf, rulebook: { id, version }, cases };
  }

  /** Puts on the desk what was kept when a page ended before it was saved. */
  async restore({ file, asOf, rulebook, cases }: KeptDesk): Promise<void> {
    const { id, version } = this.judge.rulebook;
    const remark = rulebook.id === id && rulebook.version === version ? undefined : 'otherRulebook';
    const report: FileReport = { faults: [], remark };
    this.file = file === undefined ? undefined : { name: file, bytes: new Uint8Array(), asOf, report };
    this.#edited = undefined;
    this.#cases = [];
    this.beside = undefined;
    this.view = 'list';
    this.merged = undefined;
    this.#unsaved();
    const run = this.#run({ cases });
    const errand = this.#errand;
    // What cannot be shown is not put in the place of what is kept.
    if ((await run) === undefined && errand === this.#errand) return;
    this.#toKeep();
  }

  /** Calls back when a case was changed by whoever shows it. */
  onEdit(listener: () => void): void {
    this.#onEdit.push(listener);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }

  show(view: DeskView, current = this.current): void {
    this.view = view;
    this.current = current;
    this.#changed();
  }

  /** Reads a file; its cases take the place of those that there are. */
  async open(file: OpenedFile): Promise<void> {
    const { report: _, ...read } = file;
    this.file = read;
    this.beside = undefined;
    this.#edited = undefined;
    this.#cases = [];
    this.view = 'list';
    this.isSaved = true;
    this.handedOut = undefined;
    this.merged = undefined;
    this.seals = undefined;
    const done = await this.#run({ file: read });
    if (this.file !== read) return;
    this.file = { ...read, report: done?.report };
    this.#toKeep();
    this.#changed();
  }

  /** Lays a second list of the same households beside the cases, in the place of one of the same name. */
  async lay(file: OpenedFile): Promise<void> {
    const { report: _, ...beside } = file;
    const before = this.cases;
    const cases = before.map(({ entry }) => entry);
    this.#cases = [];
    const run = this.#run({ file: this.#read, beside, cases });
    const errand = this.#errand;
    const done = await run;
    // Another file was opened meanwhile.
    if (errand !== this.#errand) return;
    if (done?.report === undefined) this.#cases = [...before];
    else {
      this.beside = { ...beside, report: done.report };
      this.#unsaved();
    }
    this.#toKeep();
    this.#changed();
  }

  /** The file that the cases were read from, as it was read. */
  get #read(): Omit<OpenedFile, 'report'> | undefined {
    if (this.file === undefined) return undefined;
    const { report: _, ...read } = this.file;
    return read;
  }

  /** A workbook that is handed out; undefined where it could not be made, or another file was opened meanwhile. */
  async workbook(workbook: PageWorkbook): Promise<Uint8Array | undefined> {
    const cases = this.cases.map(({ entry }) => entry);
    const parts = (await this.#run({ cases, file: this.#read, workbook }))?.workbook;
    return parts && writtenZip(await Promise.all(parts.map(packedByBrowser)));
  }

  /** The sheets of some cases, as a page; undefined where they could not be made, or another file was opened meanwhile. */
  async sheets(at: readonly number[]): Promise<string | undefined> {
    const { cases } = this;
    const chosen = at.flatMap((one) => cases[one]?.entry ?? []);
    return (await this.#run({ cases: chosen, isSheets: true }))?.sheets;
  }

  /** Verifies the sealed decisions of a file, once all cases are there that are being read; they stay. */
  async verify(file: Pick<OpenedFile, 'name' | 'bytes'>): Promise<void> {
    while (this.busy !== undefined) await new Promise((resolve) => setTimeout(resolve, 50));
    const cases = this.cases.map(({ entry }) => entry);
    if (this.view === 'case') this.view = 'list';
    const came = (await this.#run({ file, cases, isSealed: true }))?.seals;
    if (came === undefined) return;
    this.seals = { name: file.name, came };
    this.#changed();
  }

  /** Words everything in another language. */
  async speak(language: Language): Promise<void> {
    await this.#reword({ language });
  }

  /** Hides names and ids in all that is shown, or shows them again; what the cases are stays. */
  async mask(isMasked: boolean): Promise<void> {
    await this.#reword({ isMasked });
  }

  async #reword(change: Partial<Pick<Desk, 'language' | 'isMasked'>>): Promise<void> {
    const before = this.cases;
    const { language, isMasked } = this;
    const cases = before.map(({ entry }) => entry);
    Object.assign(this, change);
    this.#judge = undefined;
    this.#cases = [];
    // They are told as they were when they were made.
    this.merged = undefined;
    this.seals = undefined;
    const run = this.#run({ cases });
    const errand = this.#errand;
    // What cannot be worded anew is there no less, as it was: nothing is called masked that is not.
    if ((await run) === undefined && errand === this.#errand) {
      Object.assign(this, { language, isMasked });
      this.#judge = undefined;
      this.#cases = [...before];
      this.#changed();
    }
    this.#toKeep();
  }

  /** Merges a case file with what there is; where it cannot be, that stays as it was. */
  async merge(file: Pick<OpenedFile, 'name' | 'bytes'>): Promise<void> {
    const before = [...this.cases];
    const own = this.file?.name ?? pageWords[this.language].typedHere;
    const sources = [own === file.name ? mergeWords[this.language].here(own) : own, file.name] as const;
    this.#cases = [];
    this.view = 'list';
    const run = this.#run({ file, sources, cases: before.map(({ entry }) => entry) });
    const errand = this.#errand;
    const done = await run;
    // Another file was opened meanwhile.
    if (errand !== this.#errand) return;
    const came = done?.merged;
    if (came === undefined || typeof came === 'string') this.#cases = before;
    else this.#unsaved();
    if (came !== undefined) this.merged = { name: file.name, came };
    this.#toKeep();
    this.#changed();
  }

  async #run(errand: Omit<Errand, 'rulebook' | 'language' | 'mask'>): Promise<ErrandDone | undefined> {
    this.busy = 0;
    this.failure = undefined;
    this.#changed();
    let done: ErrandDone | undefined;
    // Another file may be opened while one is read: then nothing more of that one is taken.
    this.#errand += 1;
    const errandNow = this.#errand;
    const isOver = () => errandNow !== this.#errand;
    const take = (step: ErrandStep) => {
      if (isOver()) return;
      if (step.kind === 'some') {
        this.#cases.push(...step.cases);
        this.busy = this.#cases.length;
        this.#changed();
      } else if (step.kind === 'done') done = step;
      else this.failure = step.message;
    };
    const { rulebook, script } = this.#make;
    try {
      const mask = this.isMasked ? this.#maskKey : undefined;
      await runErrand({ ...errand, rulebook, language: this.language, mask }, script, take);
    } catch (error) {
      if (!isOver()) this.failure = String(error);
    }
    if (isOver()) return undefined;
    this.busy = undefined;
    this.#changed();
    return done;
  }

  /** Puts a case at the end and opens it. */
  add(entry: CaseEntry): void {
    this.#cases.push(this.judge.judged(entry));
    this.#unsaved();
    this.#toKeep(this.#cases.length - 1);
    this.show('case', this.cases.length - 1);
  }

  /** Puts a case in the place of what it was; whoever shows it knows. */
  replace(at: number, entry: CaseEntry): void {
    if (this.#edited !== undefined && this.#edited.at !== at) this.#settle();
    this.#edited = { at, entry };
    this.#toKeep(at);
    if (this.#unsaved()) for (const listener of this.#onEdit) listener();
  }

  /** Whether that was not known yet. */
  #unsaved(): boolean {
    const isNew = this.isSaved || this.handedOut !== undefined;
    // They were held against the cases as those were.
    this.seals = undefined;
    this.isSaved = false;
    this.handedOut = undefined;
    return isNew;
  }

  /** The case file. It counts as saved once somebody says so: a browser does not tell whether a download was kept. */
  handOut(): string {
    const text = caseFileText(
      this.cases.map(({ entry }) => entry),
      this.judge.rulebook,
    );
    this.isSaved = false;
    this.handedOut = 'open';
    this.#changed();
    return text;
  }

  /** Says that the case file is where it should be. */
  confirmKept(): void {
    this.isSaved = true;
    this.handedOut = 'kept';
    this.#toKeep();
    this.#changed();
  }
}
