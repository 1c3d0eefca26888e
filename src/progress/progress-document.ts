/** Progress in words: the plan beside what was done, who came and left, who is not covered, what does not go together. */
import { exact, toDecimalString } from '../base/exact.js';
import type { Outcome } from '../base/outcome.js';
import {
  type Bar,
  type Block,
  type Cell,
  type Document,
  firstLines,
  listSections,
  plainText,
  type Section,
  said,
  sectionOf,
} from '../present/document.js';
import {
  type ColumnOf,
  figureColumn,
  spanColumn,
  type TableBlock,
  tableByColumns,
} from '../present/table-by-columns.js';
import type { PlanTarget, Targets } from '../rulebook/targets.js';
import { words } from '../words/index.js';
import { progressWords } from '../words/progress.js';
import type { Language } from '../words/words.js';
import { type BehindYears, isOpen, type NamedList } from './behind-years.js';
import type {
  BalanceYear,
  CountyProgress,
  CoverageProgress,
  Progress,
  ProgressMisfit,
  TargetFloor,
  TargetProgress,
  TargetYear,
} from './result.js';
import type { Bounds } from './years.js';

/** So many lines of a list are told, and how many more there are. */
const MOST_TOLD = 100;

/**
 * The document of progress.
 * @param who whom the figures count, where that is shown
 */
export function progressDocument(
  result: Progress,
  targets: Targets,
  language: Language,
  rulebookLine: string,
  who?: BehindYears,
): Document {
  const told = new Told(result, targets, language, who);
  return { title: told.say.title, blocks: told.blocks(rulebookLine), sections: told.sections() };
}

/** The plan beside what was done, a row for each target and year. */
export function planTable(result: Progress, targets: Targets, language: Language): TableBlock {
  return new Told(result, targets, language).plan();
}

class Told {
  readonly say;
  readonly #targets: ReadonlyMap<string, PlanTarget>;

  constructor(
    readonly result: Progress,
    readonly targets: Targets,
    readonly language: Language,
    readonly who?: BehindYears,
  ) {
    this.say = progressWords[language];
    this.#targets = new Map(targets.targets.map((one) => [one.id, one]));
  }

  blocks(rulebookLine: string): Block[] {
    const { say } = this;
    const { asOf, read, used, refused, skipped, filesNotRead, actual, whole } = this.result;
    return [
      said(say.asOf(asOf)),
      said(say.read(read, used, refused, skipped), 'strong'),
      ...(filesNotRead.length > 0 ? [said(say.filesNotRead(filesNotRead), 'caveat')] : []),
      said(say.actual[actual]),
      ...(whole || read === 0 ? [] : [said(say.scope, 'caveat')]),
      said(rulebookLine, 'faint'),
    ];
  }

  sections(): Section[] {
    const { say } = this;
    const plan = this.plan();
    return [
      ...(plan.rows.length === 0
        ? []
        : [sectionOf('plan', say.headings.plan, [...this.#picture(), plan, ...this.#notes()])]),
      ...this.#floors(),
      ...this.#indicators(),
      ...this.#balance(),
      ...this.#counties(),
      ...this.#coverage(),
      ...this.#misfits(),
    ];
  }

  plan(): TableBlock {
    const { columns } = this.say;
    const all = this.result.targets.flatMap((one) => one.years.map((year) => ({ ...year, target: one })));
    return tableByColumns<(typeof all)[number]>(
      [
        { head: columns.target, cell: ({ target }) => this.#name(target.id) },
        figureColumn(columns.year, ({ year }) => year),
        figureColumn(columns.planned, ({ planned }) => planned),
        figureColumn(columns.plannedCumulative, ({ plannedCumulative }) => plannedCumulative),
        this.#span(
          columns.done,
          ({ done }) => done,
          ({ target, year }) => this.#doneBy(target, 'exited', year),
        ),
        this.#span(
          columns.cumulative,
          ({ cumulative }) => cumulative,
          ({ target, year }) => this.#doneBy(target, 'cumulative', year),
        ),
        this.#span(columns.gap, ({ gap }) => gap),
        { head: columns.standing, cell: (year) => this.#standing(year) },
        {
          head: columns.from,
          cell: ({ cumulative, target }) => (cumulative === null ? '' : this.say.from[target.from]),
        },
      ],
      all,
      all.map(({ outcome }): Outcome => outcome ?? 'undetermined'),
    );
  }

  /** What was done in per cent of the plan, of what is held against it. */
  #picture(): Block[] {
    const bars = this.result.targets.flatMap((one) =>
      one.years.flatMap(({ year, plannedCumulative, cumulative, outcome }): Bar[] => {
        if (outcome === null || cumulative === null || plannedCumulative === null || plannedCumulative <= 0) return [];
        const [from, to] = [cumulative.from, cumulative.to].map((done) => (100 * done) / plannedCumulative);
        return [
          {
            label: `${this.#name(one.id)} ${year}`,
            pieces: [
              { from: 0, to: from ?? 0, tone: outcome },
              ...(from === to ? [] : [{ from: from ?? 0, to: to ?? 0, tone: 'undetermined' as const }]),
            ],
            text: `${this.#bounds(cumulative)} / ${plannedCumulative}`,
            tone: outcome,
          },
        ];
      }),
    );
    const { figure, figureBound } = this.say;
    return bars.length === 0 ? [] : [{ kind: 'bars', title: figure, bars, bound: { at: 100, text: figureBound } }];
  }

  /** Whether it is reached, and whether by more than is planned. */
  #standing({ outcome, gap }: TargetYear): string {
    if (outcome === null) return '';
    return outcome === 'met' && gap !== null && gap.from > 0 ? this.say.ahead : this.say.standing[outcome];
  }

  #name(id: string): string {
    return this.#targets.get(id)?.labels[this.language] ?? id;
  }

  #bounds(value: Bounds | null): string {
    return value === null ? '' : this.say.between(String(value.from), String(value.to));
  }

  #span<Row>(
    head: string,
    of: Parameters<typeof spanColumn<Row>>[1],
    named: (row: Row) => NamedList | undefined = () => undefined,
  ): ColumnOf<Row> {
    const column = spanColumn(head, of, this.say.between);
    return { ...column, cell: (row, at) => this.#opened(column.cell(row, at), named(row)) };
  }

  /** A figure that opens on whom it counts. */
  #opened(cell: Cell, named: NamedList | undefined): Cell {
    if (named === undefined || named.list.length === 0) return cell;
    const { behind, between } = this.say;
    const { listSeparator, rules } = words[this.language];
    const { certain, perhaps, list } = named;
    const line = (count: number, head: string, isPerhaps: boolean) => {
      const some = list.filter((one) => isOpen(one) === isPerhaps);
      const texts = some.map(({ id, from, to }) => behind.named(id, between(String(from), String(to))));
      return count === 0 ? [] : [`${head}${rules.colon}${texts.join(listSeparator)}`];
    };
    const more = certain + perhaps - list.length;
    return {
      text: plainText(cell),
      behind: [
        ...line(certain, behind.certain(certain), false),
        ...line(perhaps, behind.perhaps(perhaps), true),
        ...(more > 0 ? [behind.more(more)] : []),
      ],
    };
  }

  /** Who did what is counted of a target: of what is less in the stock there is nobody by himself. */
  #doneBy({ id, from }: TargetProgress, kind: 'exited' | 'cumulative', year: number): NamedList | undefined {
    const { actual, first } = this.result;
    const { counts } = this.#targets.get(id) ?? {};
    if (from !== 'records') return undefined;
    if (counts === 'households') return actual === 'flows' ? this.who?.households(kind, year - first) : undefined;
    if (counts === 'villages') return this.who?.places('village', kind, year - first);
    return counts === 'counties' ? this.who?.places('county', kind, year - first) : undefined;
  }

  #inFloor({ id, year, base }: TargetFloor & { readonly id: string }): NamedList | undefined {
    const target = this.result.targets.find((one) => one.id === id);
    if (target?.from !== 'records' || base === 'plan') return target && this.#doneBy(target, 'cumulative', year);
    return this.who?.households('baseOut', year - this.result.first);
  }

  /** What has to be said beside: years without a number, other bases, what is not held against the plan. */
  #notes(): Block[] {
    const { say, language } = this;
    const notes = this.targets.targets.flatMap(({ labels, open = [], otherBases = [], apart }) => [
      ...open.map(({ year, reason }) => `${labels[language]} ${say.noNumber(year, reason[language])}`),
      ...otherBases.map(({ value, note }) => `${labels[language]} ${say.otherBase(value, note[language])}`),
      ...(apart === undefined ? [] : [`${labels[language]} ${apart[language]}`]),
    ]);
    const { relocation } = this.result;
    const more = [
      ...(relocation === null
        ? []
        : [
            say.relocation(
              this.#bounds(relocation.planned),
              this.#bounds(relocation.completed),
              relocation.missing.length,
            ),
          ]),
      ...this.result.targets.flatMap(({ id, notUsed }) => (notUsed > 0 ? [say.notUsed(this.#name(id), notUsed)] : [])),
    ];
    return [...notes, ...more].map((text) => said(text, 'faint'));
  }

  #floors(): Section[] {
    const { columns, perCentOf, base, standing, headings } = this.say;
    const all = this.result.targets.flatMap(({ id, floors }) => floors.map((floor) => ({ ...floor, id })));
    if (all.length === 0) return [];
    const table = tableByColumns<(typeof all)[number]>(
      [
        { head: columns.target, cell: ({ id, percent, year }) => `${this.#name(id)} ${perCentOf(percent, year)}` },
        { head: columns.base, cell: (one) => base[one.base] },
        this.#span('', ({ of }) => of),
        this.#span(columns.needed, ({ needed }) => needed),
        this.#span(
          columns.cumulative,
          ({ cumulative }) => cumulative,
          (one) => this.#inFloor(one),
        ),
        { head: columns.standing, cell: ({ outcome }) => standing[outcome] },
      ],
      all,
      all.map(({ outcome }) => outcome),
    );
    return [sectionOf('floors', headings.floors, [table])];
  }

  /** All that the plan lists, also what no record tells. */
  #indicators(): Section[] {
    const { say, language } = this;
    const { columns } = say;
    const { targets } = this.result;
    if (targets.length === 0) return [];
    const targetOf = ({ id }: TargetProgress) => this.#targets.get(id) as PlanTarget;
    const table = tableByColumns<TargetProgress>(
      [
        { head: columns.target, cell: (one) => targetOf(one).labels[language] },
        { head: columns.end, cell: (one) => this.#end(targetOf(one)) },
        { head: columns.binding, cell: (one) => say.binding(targetOf(one).binding) },
        {
          head: columns.result,
          cell: (one) => this.#opened(this.#result(one, targetOf(one)), this.#inResult(one, targetOf(one))),
          key: (one) => this.#lastOf(one, targetOf(one))?.to,
        },
        { head: columns.standing, cell: ({ outcome }) => (outcome === null ? '' : say.standing[outcome]) },
        { head: columns.by, cell: (one) => targetOf(one).reportedBy[language] },
      ],
      targets,
      targets.map(({ outcome }): Outcome => outcome ?? 'undetermined'),
    );
    return [sectionOf('indicators', say.headings.indicators, [table])];
  }

  #end({ end, unit }: PlanTarget): string {
    const { say } = this;
    if (end.is === 'all' || end.is === 'mostlyNone') return say.end[end.is];
    return say.end[end.is](toDecimalString(exact(end.value ?? '0')), say.unit[unit] ?? ` ${unit}`);
  }

  #result(one: TargetProgress, target: PlanTarget): string {
    const { unmeasured, apart } = target;
    if (unmeasured !== undefined) return unmeasured[this.language];
    if (apart !== undefined) return apart[this.language];
    if (one.held === null) return this.#bounds(this.#lastOf(one, target) ?? null);
    const { met, open, notMet, percent } = one.held;
    return percent === null ? '' : this.say.held(met, met + open + notMet, short(percent.from), short(percent.to));
  }

  #inResult(one: TargetProgress, target: PlanTarget): NamedList | undefined {
    if (target.unmeasured !== undefined || target.apart !== undefined) return undefined;
    if (one.held !== null) return this.who?.notMet(one.id);
    const last = one.years.findLast(({ cumulative }) => cumulative !== null);
    return last && this.#doneBy(one, 'cumulative', last.year);
  }

  /** What is counted of it up to the last year that tells; undefined of what is not counted so. */
  #lastOf({ held, years }: TargetProgress, { unmeasured, apart }: PlanTarget): Bounds | undefined {
    if (unmeasured !== undefined || apart !== undefined || held !== null) return undefined;
    return years.findLast(({ cumulative }) => cumulative !== null)?.cumulative ?? undefined;
  }

  #balance(): Section[] {
    const { say } = this;
    const { columns } = say;
    const { balance } = this.result;
    if (balance.every(({ opening, closing, new: came }) => opening.to + closing.to + came.to === 0)) return [];
    const table = tableByColumns<BalanceYear>(
      [
        figureColumn(columns.year, ({ year }) => year),
        ...(['opening', 'new', 'returned', 'exited', 'natural', 'closing'] as const).map((name) =>
          this.#span<BalanceYear>(
            columns[name],
            (year) => year[name],
            ({ year }) => this.who?.households(name, year - this.result.first),
          ),
        ),
        { head: columns.closes, cell: ({ closes }) => say.closes[closes] },
      ],
      balance,
      balance.map(({ closes }) => closes),
    );
    return [sectionOf('balance', say.headings.balance, [table, said(say.equation, 'faint')])];
  }

  #counties(): Section[] {
    const { columns, headings } = this.say;
    const { counties, first, last } = this.result;
    if (counties.length === 0) return [];
    const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    const table = tableByColumns<CountyProgress>(
      [
        { head: columns.county, cell: ({ id, name }) => (name === undefined ? id : `${id} ${name}`) },
        ...years.map((year, at) =>
          this.#span<CountyProgress>(
            `${columns.exited} ${year}`,
            ({ persons }) => persons[at]?.exited ?? null,
            ({ id }) => this.who?.households('exited', at, id),
          ),
        ),
        ...years.map((year, at) =>
          this.#span<CountyProgress>(
            `${columns.villages} ${year}`,
            ({ villages }) => villages.exited[at] ?? null,
            ({ id }) => this.who?.places('village', 'exited', at, id),
          ),
        ),
      ],
      counties,
    );
    return [sectionOf('counties', headings.counties, [table])];
  }

  #coverage(): Section[] {
    const { say, language } = this;
    const { columns } = say;
    const { coverage } = this.result;
    if (coverage.every(({ covered, open, uncovered }) => covered + open + uncovered === 0)) return [];
    const nameOf = (id: string) => this.targets.coverage.find((one) => one.id === id)?.labels[language] ?? id;
    const table = tableByColumns<CoverageProgress>(
      [
        { head: columns.target, cell: ({ id }) => nameOf(id) },
        { head: columns.level, cell: ({ level }) => say.level[level] ?? level },
        figureColumn(columns.covered, ({ covered }) => covered),
        figureColumn(columns.open, ({ open }) => open),
        figureColumn(columns.uncovered, ({ uncovered }) => uncovered),
        { head: columns.outcome, cell: ({ outcome }) => say.coverageOutcome[outcome] },
      ],
      coverage,
      coverage.map(({ outcome }) => outcome),
    );
    const uncovered = coverage.flatMap(({ id, ids }) => (ids.length === 0 ? [] : [say.uncovered(nameOf(id), ids)]));
    return [sectionOf('coverage', say.headings.coverage, [table, ...uncovered.map((text) => said(text))])];
  }

  #misfits(): Section[] {
    const { say } = this;
    const lines = this.result.misfits.map((one: ProgressMisfit) => say.misfit[one.code](one));
    return listSections('misfits', say.headings.misfits, firstLines(lines, MOST_TOLD, say.more));
  }
}

/** No more than two decimals. */
function short(text: string): string {
  const [whole = '', rest = ''] = text.split('.');
  return rest === '' ? whole : `${whole}.${rest.slice(0, 2)}`;
}
