/** Progress in words: the plan beside what was done, who came and left, who is not covered, what does not go together. */
import { exact, toDecimalString } from '../base/exact.js';
import type { Outcome } from '../base/outcome.js';
import {
  type Bar,
  type Block,
  type Document,
  firstLines,
  listSections,
  type Section,
  said,
  sectionOf,
  tableBlock,
} from '../present/document.js';
import type { PlanTarget, Targets } from '../rulebook/targets.js';
import { progressWords } from '../words/progress.js';
import type { Language } from '../words/words.js';
import type { Progress, ProgressMisfit, TargetProgress, TargetYear } from './result.js';
import type { Bounds } from './years.js';

/** So many lines of a list are told, and how many more there are. */
const MOST_TOLD = 100;

/** The document of progress. */
export function progressDocument(
  result: Progress,
  targets: Targets,
  language: Language,
  rulebookLine: string,
): Document {
  const told = new Told(result, targets, language);
  return { title: told.say.title, blocks: told.blocks(rulebookLine), sections: told.sections() };
}

/** The plan beside what was done, a row for each target and year. */
export function planRows(
  result: Progress,
  targets: Targets,
  language: Language,
): { head: string[]; rows: string[][]; tones: Outcome[] } {
  return new Told(result, targets, language).plan();
}

class Told {
  readonly say;
  readonly #targets: ReadonlyMap<string, PlanTarget>;

  constructor(
    readonly result: Progress,
    readonly targets: Targets,
    readonly language: Language,
  ) {
    this.say = progressWords[language];
    this.#targets = new Map(targets.targets.map((one) => [one.id, one]));
  }

  blocks(rulebookLine: string): Block[] {
    const { say } = this;
    const { asOf, read, used, refused, skipped, actual, whole } = this.result;
    return [
      said(say.asOf(asOf)),
      said(say.read(read, used, refused, skipped), 'strong'),
      said(say.actual[actual]),
      ...(whole || read === 0 ? [] : [said(say.scope, 'caveat')]),
      said(rulebookLine, 'faint'),
    ];
  }

  sections(): Section[] {
    const { say } = this;
    const { head, rows, tones } = this.plan();
    return [
      ...(rows.length === 0
        ? []
        : [
            sectionOf('plan', say.headings.plan, [...this.#picture(), tableBlock(head, rows, tones), ...this.#notes()]),
          ]),
      ...this.#floors(),
      ...this.#indicators(),
      ...this.#balance(),
      ...this.#counties(),
      ...this.#coverage(),
      ...this.#misfits(),
    ];
  }

  plan() {
    const { columns } = this.say;
    const head = [
      columns.target,
      columns.year,
      columns.planned,
      columns.plannedCumulative,
      columns.done,
      columns.cumulative,
      columns.gap,
      columns.standing,
      columns.from,
    ];
    const all = this.result.targets.flatMap((one) => one.years.map((year) => [one, year] as const));
    const rows = all.map(([one, year]) => [
      this.#name(one.id),
      String(year.year),
      this.#number(year.planned),
      this.#number(year.plannedCumulative),
      this.#bounds(year.done),
      this.#bounds(year.cumulative),
      this.#bounds(year.gap),
      this.#standing(year),
      year.cumulative === null ? '' : this.say.from[one.from],
    ]);
    return { head, rows, tones: all.map(([, { outcome }]): Outcome => outcome ?? 'undetermined') };
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

  #number(value: number | null): string {
    return value === null ? '' : String(value);
  }

  #bounds(value: Bounds | null): string {
    return value === null ? '' : this.say.between(String(value.from), String(value.to));
  }

  #span(value: { readonly from: string; readonly to: string } | null): string {
    return value === null ? '' : this.say.between(value.from, value.to);
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
    const all = this.result.targets.flatMap((one) => one.floors.map((floor) => [one, floor] as const));
    if (all.length === 0) return [];
    const head = [columns.target, columns.base, '', columns.needed, columns.cumulative, columns.standing];
    const rows = all.map(([one, floor]) => [
      `${this.#name(one.id)} ${perCentOf(floor.percent, floor.year)}`,
      base[floor.base],
      this.#bounds(floor.of),
      this.#span(floor.needed),
      this.#bounds(floor.cumulative),
      standing[floor.outcome],
    ]);
    return [
      sectionOf('floors', headings.floors, [
        tableBlock(
          head,
          rows,
          all.map(([, { outcome }]) => outcome),
        ),
      ]),
    ];
  }

  /** All that the plan lists, also what no record tells. */
  #indicators(): Section[] {
    const { say, language } = this;
    const { columns } = say;
    const head = [columns.target, columns.end, columns.binding, columns.result, columns.standing, columns.by];
    const rows = this.result.targets.map((one) => {
      const target = this.#targets.get(one.id) as PlanTarget;
      return [
        target.labels[language],
        this.#end(target),
        say.binding(target.binding),
        this.#result(one, target),
        one.outcome === null ? '' : say.standing[one.outcome],
        target.reportedBy[language],
      ];
    });
    if (rows.length === 0) return [];
    return [
      sectionOf('indicators', say.headings.indicators, [
        tableBlock(
          head,
          rows,
          this.result.targets.map(({ outcome }): Outcome => outcome ?? 'undetermined'),
        ),
      ]),
    ];
  }

  #end({ end, unit }: PlanTarget): string {
    const { say } = this;
    if (end.is === 'all' || end.is === 'mostlyNone') return say.end[end.is];
    return say.end[end.is](toDecimalString(exact(end.value ?? '0')), say.unit[unit] ?? ` ${unit}`);
  }

  #result({ held, years }: TargetProgress, { unmeasured, apart }: PlanTarget): string {
    if (unmeasured !== undefined) return unmeasured[this.language];
    if (apart !== undefined) return apart[this.language];
    if (held !== null) {
      const { met, open, notMet, percent } = held;
      return percent === null ? '' : this.say.held(met, met + open + notMet, short(percent.from), short(percent.to));
    }
    const last = years.findLast(({ cumulative }) => cumulative !== null);
    return this.#bounds(last?.cumulative ?? null);
  }

  #balance(): Section[] {
    const { say } = this;
    const { columns } = say;
    const { balance } = this.result;
    if (balance.every(({ opening, closing, new: came }) => opening.to + closing.to + came.to === 0)) return [];
    const head = [
      columns.year,
      columns.opening,
      columns.new,
      columns.returned,
      columns.exited,
      columns.natural,
      columns.closing,
      columns.closes,
    ];
    const rows = balance.map((year) => [
      String(year.year),
      ...[year.opening, year.new, year.returned, year.exited, year.natural, year.closing].map((one) =>
        this.#bounds(one),
      ),
      say.closes[year.closes],
    ]);
    const tones = balance.map(({ closes }) => closes);
    return [sectionOf('balance', say.headings.balance, [tableBlock(head, rows, tones), said(say.equation, 'faint')])];
  }

  #counties(): Section[] {
    const { columns, headings } = this.say;
    const { counties, first, last } = this.result;
    if (counties.length === 0) return [];
    const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    const head = [
      columns.county,
      ...years.map((year) => `${columns.exited} ${year}`),
      ...years.map((year) => `${columns.villages} ${year}`),
    ];
    const rows = counties.map(({ id, name, persons, villages }) => [
      name === undefined ? id : `${id} ${name}`,
      ...persons.map(({ exited }) => this.#bounds(exited)),
      ...villages.exited.map((one) => this.#bounds(one)),
    ]);
    return [sectionOf('counties', headings.counties, [tableBlock(head, rows)])];
  }

  #coverage(): Section[] {
    const { say, language } = this;
    const { columns } = say;
    const { coverage } = this.result;
    if (coverage.every(({ covered, open, uncovered }) => covered + open + uncovered === 0)) return [];
    const nameOf = (id: string) => this.targets.coverage.find((one) => one.id === id)?.labels[language] ?? id;
    const rows = coverage.map(({ id, level, covered, open, uncovered, outcome }) => [
      nameOf(id),
      say.level[level] ?? level,
      String(covered),
      String(open),
      String(uncovered),
      say.coverageOutcome[outcome],
    ]);
    const head = [columns.target, columns.level, columns.covered, columns.open, columns.uncovered, columns.outcome];
    const uncovered = coverage.flatMap(({ id, ids }) => (ids.length === 0 ? [] : [say.uncovered(nameOf(id), ids)]));
    return [
      sectionOf('coverage', say.headings.coverage, [
        tableBlock(
          head,
          rows,
          coverage.map(({ outcome }) => outcome),
        ),
        ...uncovered.map((text) => said(text)),
      ]),
    ];
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
