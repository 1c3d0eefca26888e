/** A roll-up in words: what is safe, open and lost at a glance, what decides, what does not fit together. */
import { byCodePoints } from '../base/code-points.js';
import type { Outcome } from '../base/outcome.js';
import { MARKS } from '../explain/text.js';
import {
  type Block,
  type Cell,
  type Document,
  firstLines,
  listSections,
  pairsBlock,
  piecesOf,
  plainText,
  type Section,
  said,
  sectionOf,
  type Tone,
} from '../present/document.js';
import { type ColumnOf, figureColumn, tableByColumns } from '../present/table-by-columns.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import { rollUpWords } from '../words/roll-up.js';
import type { Language } from '../words/words.js';
import { FigureCells, type FigureLevel } from './figure-cells.js';
import { blockingSections, exitCriterion, risenSections } from './hanging-sections.js';
import { householdsRead, incidenceBound, personsJudgedIn } from './place-rows.js';
import type {
  JudgedPlace,
  Misfit,
  PerCent,
  PlaceCounts,
  RolledCounty,
  RolledVillage,
  RollUp,
  SummedPlace,
} from './result.js';
import type { WhoBehind } from './who-behind.js';

/** So many lines of a list are told, and how many more there are; so many villages stand in the picture. */
const [MOST_TOLD, MOST_SHOWN] = [100, 200];

/** What is lost comes first, then what is open. */
const order: readonly Outcome[] = ['notMet', 'undetermined', 'met'];

/**
 * The document of a roll-up.
 * @param who whom figures of all households together count, where those are named
 */
export function rollUpDocument(
  result: RollUp,
  rulebook: Rulebook,
  language: Language,
  rulebookLine: string,
  who?: WhoBehind,
): Document {
  const told = new Told(result, rulebook, language, new FigureCells(result, rulebook, language, who));
  return { title: told.say.title, blocks: told.blocks(rulebookLine), sections: told.sections() };
}

/** Any place. */
type Counted = PlaceCounts & { readonly id: string | null };

/** The table of places; columns that say nothing of any are left out. */
function tableOfPlaces<Place>(
  columns: readonly ColumnOf<Place>[],
  places: readonly Place[],
  toneOf?: (place: Place) => Tone,
): Block {
  const shown = columns.flatMap((column) => {
    const cells = places.map((place, at) => column.cell(place, at));
    if (cells.every((cell) => /^0?$/.test(plainText(cell)))) return [];
    return [{ ...column, cell: (_: Place, at: number) => cells[at] ?? '' }];
  });
  return tableByColumns(shown, places, toneOf === undefined ? [] : places.map(toneOf));
}

class Told {
  readonly say;
  readonly #all;

  constructor(
    readonly result: RollUp,
    readonly rulebook: Rulebook,
    readonly language: Language,
    readonly cells: FigureCells,
  ) {
    this.say = rollUpWords[language];
    this.#all = words[language];
  }

  blocks(rulebookLine: string): Block[] {
    const { say } = this;
    const { asOf, read, judged, refused, skippedAs, unplaced, filesNotRead, misfits, villages, province } = this.result;
    const unknown = Object.values(province.tally.unknown ?? {}).reduce((sum, { households }) => sum + households, 0);
    const otherYears = this.result.otherYears.reduce(
      (sum, { level, records }) => sum + (level === 'household' ? records : 0),
      0,
    );
    const refusedPlaces = misfits.flatMap((one) => (one.code === 'recordRefused' ? [one] : []));
    const refusedVillages = new Set(refusedPlaces.flatMap(({ level, id }) => (level === 'village' ? [id] : [])));
    const unread = villages.filter(
      ({ id, recorded, tally }) => recorded && Object.keys(tally).length === 0 && !refusedVillages.has(id),
    ).length;
    return [
      said(say.asOf(asOf)),
      said(say.read(read, judged, refused, skippedAs.blank, skippedAs.otherLevels), 'strong'),
      ...(filesNotRead.length > 0 ? [said(say.filesNotRead(filesNotRead), 'caveat')] : []),
      ...(unplaced > 0 ? [said(say.unplaced(unplaced), 'caveat')] : []),
      ...(otherYears > 0 ? [said(say.yearsBeside(otherYears), 'caveat')] : []),
      ...(unread > 0 ? [said(say.notRead(unread), 'caveat')] : []),
      ...(['village', 'county'] as const).flatMap((level) => {
        const count = refusedPlaces.filter((one) => one.level === level).length;
        return count === 0 ? [] : [said(say.ownRefused(count, level), 'caveat')];
      }),
      ...(unknown > 0 ? [said(say.unknownStanding(unknown), 'caveat')] : []),
      ...(province.countiesNotRead.length > 0 ? [said(say.countiesNotRead(province.countiesNotRead), 'caveat')] : []),
      ...(province.inNoCounty > 0 ? [said(say.inNoCounty(province.inNoCounty), 'caveat')] : []),
      said(rulebookLine, 'faint'),
    ];
  }

  sections(): Section[] {
    const { say } = this;
    const { villages, counties, prefectures, province } = this.result;
    return [
      ...this.#summed('province', say.places.province, [province]),
      ...this.#summed('prefectures', say.places.prefectures, prefectures),
      ...this.#judged('county', counties),
      ...this.#judged('village', villages, this.#picture()),
      ...blockingSections(this.result, this.rulebook, this.cells),
      ...risenSections(this.result, this.cells, (one) => this.#perCent(one)),
      ...this.#list(
        'deciding',
        say.headings.deciding,
        [...counties, ...villages].flatMap((place) => this.#deciding(place)),
      ),
      ...this.#list(
        'deciding-villages',
        say.headings.decidingVillages,
        counties.flatMap((county) => this.#decidingVillages(county)),
      ),
      ...this.#list('misfits', say.headings.misfits, this.#misfits()),
      ...this.#list(
        'twice',
        say.headings.duplicates,
        (this.result.duplicates ?? []).map((one) =>
          say.duplicate(this.#all.level[one.level], one.id, one.year, one.records, one.villages ?? []),
        ),
      ),
      ...this.#list(
        'persons',
        say.headings.personsTwice,
        (this.result.personsTwice ?? []).map(({ households, villages: places }) => say.personTwice(households, places)),
      ),
      ...this.#list(
        'years',
        say.headings.otherYears,
        this.result.otherYears.map(({ level, year, records, ids }) =>
          say.otherYear(this.#all.level[level], year, records, ids),
        ),
      ),
      ...this.#list(
        'renamed',
        say.headings.renamed,
        this.result.renamed.map(({ level, from, to, records }) =>
          say.renamed(this.#all.level[level], from, to, records),
        ),
      ),
      ...this.#lists(),
    ];
  }

  #list(id: string, title: string, items: readonly string[]): Section[] {
    return listSections(id, title, firstLines(items, MOST_TOLD, this.say.more));
  }

  /** The commands that list whom a figure counts that names nobody. */
  #lists(): Section[] {
    const { lists } = this.say;
    const { commands } = this.cells;
    if (householdsRead(this.result.province.households) === 0) return [];
    return [
      sectionOf('lists', lists.title, [
        pairsBlock([
          [lists.read, commands.read()],
          [lists.mayBePoor, commands.mayBePoor()],
          [lists.refused, commands.refused],
          [lists.criteria, commands.criteria],
          ...(this.result.lineRise === null ? [] : [[lists.risen, commands.byOtherLine] as const]),
        ]),
      ]),
    ];
  }

  #summed(id: 'prefectures' | 'province', title: string, places: readonly SummedPlace[]): Section[] {
    if (
      places.length === 0 ||
      places.every(({ counties, households }) => counties.length === 0 && householdsRead(households) === 0)
    )
      return [];
    const name = { head: '', cell: ({ id }: SummedPlace) => id ?? this.say.levels.province };
    return [
      sectionOf(id, title, [tableOfPlaces([name, ...this.#counts(id === 'province' ? id : 'prefecture')], places)]),
    ];
  }

  /** Places of a level: the lost first, then by how high the incidence can be. */
  #judged(level: 'village' | 'county', places: readonly JudgedPlace[], picture: readonly Block[] = []): Section[] {
    if (places.length === 0) return [];
    const { say } = this;
    const { columns } = say;
    const id = level === 'village' ? 'villages' : 'counties';
    const count = (outcome: Outcome) => places.filter((one) => one.incidenceOutcome === outcome).length;
    const outcomeOf = (outcome: Outcome | null) => (outcome === null ? '' : this.#all.outcome[outcome]);
    const danger = (outcome: Outcome | null) => (outcome === null ? null : order.indexOf(outcome));
    const shown: readonly ColumnOf<JudgedPlace>[] = [
      {
        head: '',
        cell: ({ outcome }) => (outcome === null ? '' : MARKS[outcome]),
        key: ({ outcome }) => danger(outcome),
      },
      { head: columns.id, cell: ({ id, name }) => (name === undefined ? id : `${id} ${name}`) },
      ...(level === 'village' ? this.#counts(level) : this.#counts(level).slice(0, 5)),
      {
        head: columns.incidenceOutcome,
        cell: ({ incidenceOutcome }) => outcomeOf(incidenceOutcome),
        key: ({ incidenceOutcome }) => danger(incidenceOutcome),
      },
      {
        head: say.room,
        cell: (place) => this.cells.from(level, place.id, 'poor', this.#room(place)),
        key: ({ room }) => room?.from ?? null,
      },
      { head: columns.outcome, cell: ({ outcome }) => outcomeOf(outcome), key: ({ outcome }) => danger(outcome) },
      { head: say.blocking.first, cell: (place) => this.cells.byCommand(this.#first(place)) },
      { head: columns.disagrees, cell: (place) => this.#disagrees(level, place) },
      { head: columns.caveats, cell: (place) => this.#caveats(place) },
    ];
    const sorted = [...places].sort(byDanger);
    return [
      sectionOf(id, say.places[id], [
        said(say.sums(count('met'), count('undetermined'), count('notMet')), 'strong'),
        ...picture,
        tableOfPlaces(shown, sorted, ({ incidenceOutcome }) => incidenceOutcome),
      ]),
    ];
  }

  /** The criterion that keeps most of its registered households from their exits. */
  #first({ blocking }: JudgedPlace): string {
    const [first] = blocking.poor;
    if (first === undefined) return '';
    const label = exitCriterion(this.rulebook, 'household', first.criterion, this.language);
    const { least } = this.say.blocking;
    return least(label, first.failing.households, first.open.households);
  }

  #caveats(place: JudgedPlace): string {
    return placeCaveats(place, this.language).join(this.#all.rules.sentenceSeparator);
  }

  #room({ room }: JudgedPlace): string {
    return room === null ? '' : this.say.between(this.say.roomOf(room.from), this.say.roomOf(room.to));
  }

  #picture(): Block[] {
    const bound = incidenceBound(this.result);
    const bars = [...this.result.villages]
      .filter(({ incidence }) => incidence !== null)
      .sort(byDanger)
      .slice(0, MOST_SHOWN)
      .map(({ id, name, incidence, incidenceOutcome: tone }) => ({
        label: name ?? id,
        pieces: [{ from: Number(incidence?.from), to: Number(incidence?.to), tone }],
        text: this.cells.from('village', id, 'poor', this.#perCent(incidence, this.say.ownReport)),
        tone,
      }));
    if (bound === undefined || bars.length === 0) return [];
    return [{ kind: 'bars', title: this.say.figure, bars, bound: { at: Number(bound), text: this.say.bound(bound) } }];
  }

  /** What is counted of any place. */
  #counts(level: FigureLevel): readonly ColumnOf<Counted>[] {
    const { columns, figures, between } = this.say;
    const { cells } = this;
    const read = (head: string, count: (place: PlaceCounts) => number): ColumnOf<Counted> => ({
      ...figureColumn(head, count),
      cell: (place) => cells.byCommand(String(count(place))),
    });
    return [
      read(columns.households, ({ households }) => householdsRead(households)),
      read(columns.persons, ({ persons }) => personsJudgedIn(persons)),
      {
        head: figures.remainingPoorPersons,
        cell: (place) =>
          Object.keys(place.tally).length > 0
            ? cells.figure(level, place, 'poor', between(String(place.n), String(place.n + place.u)))
            : '',
        key: ({ tally, n, u }) => (Object.keys(tally).length > 0 ? n + u : null),
      },
      {
        head: columns.population,
        cell: ({ N }) => (N === null ? '' : typeof N === 'number' ? String(N) : between(String(N.from), String(N.to))),
        key: ({ N }) => (N === null || typeof N === 'number' ? N : Number(N.to)),
      },
      {
        head: figures.incidence,
        cell: ({ id, incidence }) => cells.from(level, id, 'poor', this.#perCent(incidence)),
        key: ({ incidence }) => (incidence === null ? null : Number(incidence.to)),
      },
      ...(['wrongExits', 'missed'] as const).map((figure): ColumnOf<Counted> => {
        const column = figureColumn(
          figure === 'missed' ? columns.missedTo : columns.wrongTo,
          (place: Counted) => place[figure].to,
        );
        return { ...column, cell: (place) => cells.figure(level, place, figure, String(place[figure].to)) };
      }),
    ];
  }

  #perCent(incidence: PerCent | null, reported = this.say.basis.reported): string {
    if (incidence === null) return '';
    const text = this.say.percent(this.#shortly(incidence.from, incidence.to));
    return incidence.reported === true ? this.say.remarked(text, reported) : text;
  }

  /** An interval in two decimals, wider and never narrower than it is; one figure in four. */
  #shortly(from: string, to: string): string {
    return from === to ? cut(from, 4) : this.say.between(short(from, 'down'), short(to, 'up'));
  }

  #deciding({ id, name, deciding }: JudgedPlace): string[] {
    if (deciding === null || deciding.list.length === 0) return [];
    const { say } = this;
    const ids = deciding.list.map((one) => say.household(one.id, one.persons));
    return [say.decidingHouseholds(name ?? id, ids, say.ifMet(deciding.ifMet), say.ifNotMet(deciding.ifNotMet))];
  }

  #decidingVillages({ id, name, decidingVillages }: RolledCounty): string[] {
    if (decidingVillages === null || decidingVillages.list.length === 0) return [];
    const { say } = this;
    const { list, ifMet, ifNotMet } = decidingVillages;
    return [
      say.decidingVillages(
        name ?? id,
        list.map((one) => one.id),
        say.villagesIfMet(ifMet),
        say.villagesIfNotMet(ifNotMet),
      ),
    ];
  }

  #disagrees(level: 'village' | 'county', place: JudgedPlace): Cell {
    return place.disagrees.flatMap((figure, at) => {
      const text = this.#disagreement(place, figure);
      const isOfVillages = figure.startsWith('povertyVillages');
      const one = isOfVillages ? { text, to: 'villages' } : this.cells.from(level, place.id, 'poor', text);
      return [...(at === 0 ? [] : [this.#all.listSeparator]), ...piecesOf(one)];
    });
  }

  #disagreement({ reported, computed }: JudgedPlace, figure: JudgedPlace['disagrees'][number]): string {
    const { say } = this;
    const value = reported[figure]?.value ?? '';
    const own = typeof value === 'object' ? say.between(String(value.from), String(value.to)) : String(value);
    const { from = '', to = '' } = computed[figure] ?? {};
    const isPerCent = figure === 'incidence';
    const counted = isPerCent ? this.#shortly(String(from), String(to)) : say.between(String(from), String(to));
    return say.disagreement(
      say.figures[figure],
      isPerCent ? say.percent(own) : own,
      isPerCent ? say.percent(counted) : counted,
    );
  }

  #misfits(): string[] {
    // Each code is worded by what it tells.
    const { misfit } = this.say;
    return this.result.misfits.map((one) => (misfit[one.code] as (told: Misfit) => string)(one));
  }
}

function byDanger(a: JudgedPlace, b: JudgedPlace): number {
  return (
    order.indexOf(a.incidenceOutcome) - order.indexOf(b.incidenceOutcome) ||
    Number(b.incidence?.to ?? 0) - Number(a.incidence?.to ?? 0) ||
    byCodePoints(a.id, b.id)
  );
}

/** Two decimals, away from the middle of the interval: nothing looks surer than it is. */
function short(text: string, way: 'down' | 'up'): string {
  const shorter = cut(text, 2);
  return way === 'down' || shorter === text ? shorter : (Number(shorter) + 0.01).toFixed(2);
}

/** No more than so many decimals. */
function cut(text: string, decimals: number): string {
  const [whole = '', rest = ''] = text.split('.');
  return rest.length <= decimals ? text : `${whole}.${rest.slice(0, decimals)}`;
}

/** What is to be told beside a place, in words. */
export function placeCaveats(place: JudgedPlace, language: Language): string[] {
  const { caveat, statedNotRead } = rollUpWords[language];
  const { notRead = null } = place as Partial<RolledVillage>;
  const unread =
    notRead === null || (notRead.households === 0 && notRead.persons === 0)
      ? []
      : [statedNotRead(notRead.households, notRead.persons)];
  return [
    ...place.caveats.map((one) => {
      switch (one.code) {
        case 'filesNotRead':
          return caveat.filesNotRead(one.files);
        case 'unplaced':
          return caveat.unplaced(one.records);
        case 'namedHouseholds':
          return caveat.namedHouseholds(one.households);
        case 'inNoVillage':
          return caveat.inNoVillage(one.persons);
        default:
          return caveat[one.code](one.villages);
      }
    }),
    ...unread,
  ];
}
