/** The figures of a roll-up as cells, each with whom it counts: households of villages, villages of counties, counties above. */
import { byCodePoints } from '../base/code-points.js';
import { addToGroup } from '../base/grouped.js';
import type { Cell, Inline } from '../present/document.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import { rollUpWords } from '../words/roll-up.js';
import type { Language } from '../words/words.js';
import { ListCommands } from './list-commands.js';
import type { Behind, PlaceCounts, RolledCounty, RolledVillage, RollUp, SummedPlace } from './result.js';
import type { Count } from './share.js';
import type { NamedHousehold, WhoBehind } from './who-behind.js';

/** So many are named behind a figure, and how many more there are. */
const MOST_NAMED = 100;

/** The levels whose figures are made of places below, and villages. */
export type FigureLevel = 'village' | 'county' | 'prefecture' | 'province';

/** Makes cells. */
export class FigureCells {
  readonly commands: ListCommands;
  readonly #say;
  readonly #all;
  /** By level and id the number of a place, by which it is called within the page. */
  readonly #numbers: ReadonlyMap<string, number>;
  /** Villages by the county that they are in, or may be. */
  readonly #villagesOf = new Map<string | null, RolledVillage[]>();
  readonly #counties: ReadonlyMap<string, RolledCounty>;
  /** Villages that may be in several counties, with these. */
  readonly #several: ReadonlyMap<string, readonly string[]>;

  constructor(
    readonly result: RollUp,
    rulebook: Rulebook,
    readonly language: Language,
    readonly who: WhoBehind | undefined,
  ) {
    const { villages, counties, prefectures, misfits } = result;
    this.#say = rollUpWords[language];
    this.#all = words[language];
    this.commands = new ListCommands(result, rulebook, language);
    const levels = [
      ['village', villages],
      ['county', counties],
      ['prefecture', prefectures],
    ] as const;
    this.#numbers = new Map(levels.flatMap(([level, places]) => places.map(({ id }, at) => [`${level} ${id}`, at])));
    this.#several = new Map(
      misfits.flatMap((one) => (one.code === 'severalCounties' ? [[one.id, one.counties] as const] : [])),
    );
    for (const village of villages)
      for (const county of this.#several.get(village.id) ?? [village.county])
        addToGroup(this.#villagesOf, county, village);
    this.#counties = new Map(counties.map((one) => [one.id, one]));
  }

  /** A figure of persons with whom it counts: of a village its households, of a county its villages, else its counties. */
  figure(
    level: FigureLevel,
    place: PlaceCounts & { readonly id: string | null },
    figure: keyof Behind,
    text: string,
  ): Cell {
    const behind =
      level === 'village'
        ? this.#ofVillage(place as RolledVillage, figure)
        : level === 'county'
          ? this.#ofCounty(place as RolledCounty, figure)
          : this.#ofCounties(place as SummedPlace, figure);
    return opened(text, behind, this.#idOf(level, place.id, figure));
  }

  /** What follows from a figure, and leads to it. */
  from(level: FigureLevel, id: string | null, figure: keyof Behind, text: string): Cell {
    return text === '' ? text : { text, to: this.#idOf(level, id, figure) };
  }

  /** What is listed by a command that stands at the end. */
  byCommand(text: string): Cell {
    return text === '' || text === '0' ? text : { text, to: 'lists' };
  }

  /** So many households that have nothing but that in common; the first of them by name. */
  households(text: string, count: number, named: readonly NamedHousehold[] | undefined, command: string): Cell {
    return opened(text, count === 0 ? [] : this.#named('', named ?? [], count, command));
  }

  /** So many places. */
  places(text: string, level: 'village' | 'county', ids: readonly string[]): Cell {
    const links = ids.map((id) => ({ text: id, to: this.#idOf(level, id, 'poor') }));
    return opened(text, this.#linked('', links, level));
  }

  #ofVillage(place: RolledVillage, figure: keyof Behind): Cell[] {
    const { household, behind, statedNotRead } = this.#say;
    const { notRead } = place;
    const command = this.commands.mayBePoor(place.id);
    const unread =
      figure !== 'poor' || notRead === null || notRead.persons === 0
        ? []
        : [statedNotRead(notRead.households, notRead.persons)];
    if (place.behind === null) return countOf(place, figure).to === 0 ? unread : [behind.all(command), ...unread];
    const { certain, perhaps, list } = place.behind[figure];
    const named = (isSure: boolean) =>
      list.filter(({ from }) => from > 0 === isSure).map(({ id, to }) => household(id, to));
    const more = certain + perhaps - list.length;
    return [
      ...this.#line(certain === 0 ? '' : behind.certain(certain), named(true)),
      ...this.#line(perhaps === 0 ? '' : behind.perhaps(perhaps), named(false)),
      ...(more > 0 ? [`${behind.more(more)}${this.#all.rules.sentenceSeparator}${behind.all(command)}`] : []),
      ...unread,
    ];
  }

  #ofCounty(place: RolledCounty, figure: keyof Behind): Cell[] {
    const villages = partsOf(this.#villagesOf.get(place.id) ?? [], figure).map((one) =>
      this.#several.has(one.id) ? { ...one, from: 0 } : one,
    );
    const nowhere = this.who?.inNoVillage(place.id, figure);
    const { households = 0, list = [] } = nowhere ?? {};
    return [
      ...this.#below('village', villages, figure),
      ...(households === 0
        ? []
        : this.#named(this.#say.behind.inNoVillage, list, households, this.commands.mayBePoorOfAll)),
      ...this.#rest(place, figure, [...villages, nowhere ?? []].flat()),
    ];
  }

  #ofCounties(place: SummedPlace, figure: keyof Behind): Cell[] {
    const nowhere = place.id === null ? (this.#villagesOf.get(null) ?? []) : [];
    const counties = partsOf(
      place.counties.flatMap((id) => this.#counties.get(id) ?? []),
      figure,
    );
    const alone = partsOf(nowhere, figure);
    const { from, to } = sumOf([...counties, ...alone]);
    const total = countOf(place, figure);
    // Of counties nothing but the poor is told by itself; a village that may be in several is in each of them.
    if (figure === 'poor' && from === total.from && to === total.to)
      return [...this.#below('county', counties, figure), ...this.#below('village', alone, figure)];
    const villages = partsOf(
      place.id === null
        ? this.result.villages
        : [...new Set(place.counties.flatMap((id) => this.#villagesOf.get(id) ?? []))],
      figure,
    );
    return [...this.#below('village', villages, figure), ...this.#rest(place, figure, villages)];
  }

  /** Places whose figures make up that of one above, those with most first. */
  #below(level: 'village' | 'county', parts: readonly Part[], figure: keyof Behind) {
    const { between, persons } = this.#say;
    const links = [...parts]
      .sort((a, b) => b.to - a.to || byCodePoints(a.id, b.id))
      .map(({ id, from, to }) => ({
        text: persons(id, between(String(from), String(to))),
        to: this.#idOf(level, id, figure),
      }));
    return this.#linked(this.#say.behind.below(level, links.length), links, level);
  }

  /** What of a figure is in no place that was named. */
  #rest(place: PlaceCounts, figure: keyof Behind, parts: readonly Count[]): Cell[] {
    const [all, named] = [countOf(place, figure), sumOf(parts)];
    const [from, to] = [Math.max(0, all.from - named.from), all.to - named.to];
    return to > 0 ? [this.#say.behind.rest(this.#say.between(String(from), String(to)))] : [];
  }

  #linked(head: string, links: readonly Inline[], level: 'village' | 'county'): Cell[] {
    if (links.length === 0) return [];
    const more = links.length - MOST_NAMED;
    const { behind, places } = this.#say;
    const to = level === 'village' ? 'villages' : 'counties';
    return [
      ...this.#line(head, links.slice(0, MOST_NAMED)),
      ...(more > 0 ? [[`${behind.more(more)}${this.#all.rules.sentenceSeparator}`, { text: places[to], to }]] : []),
    ];
  }

  #named(head: string, named: readonly NamedHousehold[], count: number, command: string): Cell[] {
    const { behind, household } = this.#say;
    const year = Number(this.result.asOf.slice(0, 4));
    const texts = named.map((one) =>
      household(behind.named(one.id, one.village, one.year === year ? null : one.year), one.persons),
    );
    const more = count - named.length;
    return [
      ...this.#line(head, texts),
      ...(more > 0
        ? [
            `${named.length === 0 ? '' : `${behind.more(more)}${this.#all.rules.sentenceSeparator}`}${behind.all(command)}`,
          ]
        : []),
    ];
  }

  /** One line of several, each by itself. */
  #line(head: string, pieces: readonly Inline[]): Cell[] {
    if (pieces.length === 0) return head === '' ? [] : [head];
    const { listSeparator, rules } = this.#all;
    const between = pieces.flatMap((one, at) => (at === 0 ? [one] : [listSeparator, one]));
    return [head === '' ? between : [`${head}${rules.colon}`, ...between]];
  }

  #idOf(level: FigureLevel, id: string | null, figure: keyof Behind): string {
    return `${figure}-${level}${id === null ? '' : `-${this.#numbers.get(`${level} ${id}`) ?? ''}`}`;
  }
}

function opened(text: string, behind: readonly Cell[], id?: string): Cell {
  return text === '' || behind.length === 0 ? text : { text, behind, ...(id === undefined ? {} : { id }) };
}

function countOf({ n, u, wrongExits, missed }: PlaceCounts, figure: keyof Behind): Count {
  return figure === 'poor' ? { from: n, to: n + u } : { wrongExits, missed }[figure];
}

/** A place with how much of a figure is its own. */
interface Part extends Count {
  readonly id: string;
}

/** Places that have something of a figure. */
function partsOf(places: readonly (PlaceCounts & { readonly id: string })[], figure: keyof Behind): Part[] {
  return places.map((place) => ({ id: place.id, ...countOf(place, figure) })).filter(({ to }) => to > 0);
}

function sumOf(parts: readonly Count[]): Count {
  return parts.reduce((sum, { from, to }) => ({ from: sum.from + from, to: sum.to + to }), { from: 0, to: 0 });
}
