/** An evaluation as a document: the rates at a glance, their parts and strata, the households behind them, the sample. */
import { MARKS } from '../explain/text.js';
import {
  type Block,
  type Document,
  listSections,
  type Section,
  said,
  sectionOf,
  tableBlock,
} from '../present/document.js';
import { figureColumn, sectionsByColumns, spanColumn } from '../present/table-by-columns.js';
import { assessWords } from '../words/assess.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import type { Assessment, PrintedShare } from './assessment.js';
import { type AssessedRateName, assessedRates } from './assessment-rows.js';
import type { ReadTally } from './claims.js';
import { percentOf } from './sample-document.js';
import { shareText, stratumText } from './share-text.js';

/** So many ids are told, and how many more there are. */
const MOST_TOLD = 30;

/** The document of an evaluation. */
export function assessmentDocument(assessment: Assessment, language: Language, rulebookLine: string): Document {
  const told = new AssessmentTold(assessment, language);
  return {
    title: assessWords[language].report.title,
    blocks: told.blocks(rulebookLine),
    sections: [...told.incidence(), ...told.strata(), ...told.households(), ...told.sample()],
  };
}

class AssessmentTold {
  readonly #say;
  readonly #all;
  readonly #outcomes;

  constructor(
    readonly assessment: Assessment,
    readonly language: Language,
  ) {
    this.#all = assessWords[language];
    this.#say = this.#all.report;
    this.#outcomes = words[language].outcome;
  }

  blocks(rulebookLine: string): Block[] {
    const { asOf, county, applies, tier, otherTier, outcome, confidence, sided, claimed, observed, sample } =
      this.assessment;
    const say = this.#say;
    const rates = [...assessedRates.map((name) => this.#rateRow(name)), this.#incidenceRow()];
    const alike = assessedRates.filter((name) => this.assessment[name].assumesAlike).map((name) => say.rates[name]);
    return [
      said(say.asOf(asOf)),
      ...(county === null ? [] : [said(say.county(county))]),
      said(this.#read(this.#all.claimed, claimed)),
      said(this.#read(this.#all.observed, observed)),
      ...(applies === false ? [said(say.applies.no, 'caveat')] : []),
      ...(applies === null ? [said(say.applies.unknown, 'caveat')] : []),
      ...(otherTier === null ? [] : [said(say.otherTier(otherTier, tier ?? ''), 'caveat')]),
      ...(alike.length === 0 ? [] : [said(say.alike(this.#all.listed(alike)), 'caveat')]),
      ...(sample.given ? [] : [said(say.noSample, 'caveat')]),
      ...(outcome === null ? [] : [said(say.outcome(`${MARKS[outcome]} ${this.#outcomes[outcome]}`), outcome)]),
      tableBlock(
        say.head,
        rates.map(({ cells }) => cells),
        rates.map((one) => one.outcome),
        rates.map(({ keys }) => keys),
      ),
      said(say.confidence(percentOf(confidence), say.sided[sided])),
      said(rulebookLine, 'faint'),
    ];
  }

  #read(what: string, { read, judged, refused, skippedAs }: ReadTally): string {
    return this.#all.read(what, read, judged, refused, skippedAs.blank, skippedAs.otherLevels, skippedAs.otherCounties);
  }

  #share = (one: PrintedShare) => sharesOf(one).map((span) => shareText(span, this.language));

  #rateRow(name: AssessedRateName) {
    const say = this.#say;
    const { readings } = this.assessment;
    const rate = this.assessment[name];
    const { unit, drawn, hits, bound, mayEqual, outcome } = rate;
    const isCounted = name === (readings.missedBase === 'surveyed' ? 'missed' : 'missedOfVillages');
    const title = say.rates[name];
    const limit = name === 'recognition' ? say.atLeast : say.atMost;
    return {
      outcome,
      cells: [
        MARKS[outcome],
        isCounted ? say.counted(title) : title,
        say.drawnOf(drawn.units, say.units[unit], drawn.households, drawn.villages),
        say.hits(this.#all.between(String(hits.from), String(hits.to)), say.units[unit]),
        ...this.#share(rate),
        bound === null ? say.noBound : limit(bound, mayEqual),
        this.#outcomes[outcome],
      ],
      keys: [undefined, undefined, drawn.units, hits.to, ...shareKeys(rate), bound === null ? null : Number(bound)],
    };
  }

  #incidenceRow() {
    const say = this.#say;
    const { comprehensiveIncidence: incidence } = this.assessment;
    const { bound, mayEqual, outcome } = incidence;
    return {
      outcome,
      cells: [
        MARKS[outcome],
        say.rates.comprehensiveIncidence,
        '',
        '',
        ...(incidence.population === null ? ['', '', ''] : this.#share(incidence)),
        bound === null ? say.noBound : say.atMost(bound, mayEqual),
        this.#outcomes[outcome],
      ],
      keys: [
        ...[undefined, undefined, null, null],
        ...(incidence.population === null ? [null, null, null] : shareKeys(incidence)),
        bound === null ? null : Number(bound),
      ],
    };
  }

  incidence(): Section[] {
    const say = this.#say;
    const { between } = this.#all;
    const { registered, wrongExits, missed, population } = this.assessment.comprehensiveIncidence;
    const span = ({ from, to }: { readonly from: number; readonly to: number }) =>
      `${between(String(from), String(to))}`;
    const rows = [
      [say.registered, span(registered), '', '', ''],
      [say.wrongExits, say.personsOf(wrongExits.of), ...this.#share(wrongExits)],
      [say.missed, say.personsOf(missed.of), ...this.#share(missed)],
      ...(population === null ? [] : [[say.population, span(population), '', '', '']]),
    ];
    const keys = [
      [undefined, registered.to],
      [undefined, wrongExits.of, ...shareKeys(wrongExits)],
      [undefined, missed.of, ...shareKeys(missed)],
      ...(population === null ? [] : [[undefined, population.to]]),
    ];
    return [
      sectionOf('incidence', say.incidence, [
        ...(population === null ? [said(say.noPopulation, 'caveat')] : []),
        tableBlock(say.incidenceHead, rows, [], keys),
        said(say.halved, 'faint'),
      ]),
    ];
  }

  strata(): Section[] {
    const say = this.#say;
    const rows = assessedRates.flatMap((name) => this.assessment[name].strata.map((one) => ({ ...one, name })));
    const head = (at: number) => say.strataHead[at] ?? '';
    return sectionsByColumns<(typeof rows)[number]>(
      'strata',
      say.strata,
      [
        { head: head(0), cell: ({ name }) => say.rates[name] },
        { head: head(1), cell: ({ id }) => stratumText(id, this.language) },
        figureColumn(head(2), ({ population }) => population.units),
        figureColumn(head(3), ({ drawn }) => drawn.units),
        spanColumn(head(4), ({ hits }) => hits, this.#all.between),
        {
          head: head(5),
          cell: ({ combined }) => shareText(combined, this.language),
          key: ({ combined }) => Number(combined.to),
        },
        { head: head(6), cell: ({ method }) => say.methods[method] },
        figureColumn(head(7), ({ designEffect }) => designEffect),
        figureColumn(head(8), ({ effectiveUnits }) => effectiveUnits),
      ],
      rows,
    );
  }

  /** The households behind each number. */
  households(): Section[] {
    const say = this.#say;
    const named = ['wrongExit', 'missed', 'recognition'] as const;
    return named.flatMap((name) => {
      const { hitIds, unknownIds } = this.assessment[name];
      return [
        ...(hitIds.length === 0 ? [] : listSections(`${name}-hits`, say.hitLists[name], [this.#ids(hitIds)], 'none')),
        ...(unknownIds.length === 0
          ? []
          : listSections(`${name}-unknown`, say.unknownLists[name], [this.#ids(unknownIds)], 'none')),
      ];
    });
  }

  sample(): Section[] {
    const say = this.#say;
    const { sample, twice, unknownStanding, notListed, outsideFrame, noneExited, nameless } = this.assessment;
    const ids = (list: readonly string[], sentence: (ids: string) => string) =>
      list.length === 0 ? [] : [sentence(this.#ids(list))];
    return listSections('sample', say.sample, [
      say.stages[sample.stages],
      say.seen(sample.drawn, sample.seen),
      ...ids(sample.notSeen, say.notSeen),
      ...ids(sample.notDrawn, say.notDrawn),
      ...ids(sample.notClaimed, say.notClaimed),
      ...ids(sample.moved, say.moved),
      ...ids(sample.otherSize, say.otherSize),
      ...sample.replaced.map(({ id, reason, by }) => say.replaced(id, reason, by ?? say.noneLeft)),
      ...ids(twice, say.twice),
      ...(noneExited ? [say.noneExited] : []),
      ...(outsideFrame === 0 ? [] : [say.outside(outsideFrame)]),
      ...(nameless === 0 ? [] : [say.nameless(nameless)]),
      ...(notListed === 0 ? [] : [say.notListed(notListed)]),
      ...(unknownStanding.households === 0
        ? []
        : [say.unknownStanding(unknownStanding.households, unknownStanding.persons)]),
    ]);
  }

  #ids(ids: readonly string[]): string {
    const more = ids.length - MOST_TOLD;
    return `${this.#all.listed(ids.slice(0, MOST_TOLD))}${more > 0 ? this.#say.more(more) : ''}`;
  }
}

const sharesOf = ({ unknown, sampling, combined }: PrintedShare) => [unknown, sampling, combined];

/** The upper ends. */
const shareKeys = (share: PrintedShare) => sharesOf(share).map(({ to }) => Number(to));
