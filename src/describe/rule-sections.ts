/** The parts of a rulebook as sections of a document: what stands in them, and what leads from one to another. */
import {
  type Block,
  type Cell,
  type Inline,
  listBlock,
  pairsBlock,
  type Section,
  said,
  sectionOf,
  tableBlock,
} from '../present/document.js';
import { words } from '../words/index.js';
import { ruleDocumentWords } from '../words/rule-document.js';
import type { Language } from '../words/words.js';
import type { CitationPage } from './describe-citation.js';
import type { CriterionPage, DerivedFactPage } from './describe-criterion.js';
import type { ParameterPage } from './describe-parameter.js';
import type { ReadingPage } from './describe-reading.js';
import type { MeasurePage, SourcePage, VerdictPage } from './describe-rulebook.js';

/** The kinds of thing that have a section of their own. */
type Kind = 'fact' | 'criterion' | 'verdict' | 'measure' | 'parameter' | 'reading' | 'source';

/** The id of a thing's section. Of documents it is their number, which may have spaces in it, and an id may not. */
export function anchor(kind: Kind, id: string): string {
  return `${kind}-${id.replace(/[\s/]+/g, '-')}`;
}

function link(kind: Kind, id: string, text = id): Inline {
  return { text, to: anchor(kind, id) };
}

function joined(pieces: readonly Inline[], separator: string): Inline[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]));
}

/** More cases than this are counted by file, not named. */
const CASES_BY_NAME = 30;

/** Lays the parts of a rulebook out in the words of a language. */
export class RuleSections {
  readonly #words;
  readonly #document;
  /** The criteria that have their section: what several rules list stands in the first. */
  readonly #laidOut = new Set<string>();

  constructor(language: Language) {
    this.#words = words[language];
    this.#document = ruleDocumentWords[language];
  }

  /** A title with the name that commands know the thing by. */
  named(title: string, id: string): string {
    return this.#words.labelled(title, id);
  }

  citation({ source, text }: CitationPage): Inline {
    return link('source', source, text);
  }

  /** Document, place, title, issuer and date, written out. */
  citationInFull({ source, text, title, issuer, date }: CitationPage): Cell {
    const { bracketed, rules, day } = this.#words;
    const dated = date === undefined ? undefined : day(date);
    const about = [title, issuer, dated].filter((part) => part !== undefined && part !== '' && part !== source);
    return [link('source', source, text), about.length === 0 ? '' : bracketed(about.join(rules.sentenceSeparator))];
  }

  citations(list: readonly CitationPage[]): Cell {
    return joined(
      list.map((one) => this.citation(one)),
      this.#words.rules.sentenceSeparator,
    );
  }

  parameter(page: ParameterPage): Section {
    const { id, title, unit, open, series } = page;
    const { rules } = this.#words;
    const { heading } = this.#document;
    const blocks = series.flatMap(({ title: choice, isDefault, values }): Block[] => {
      const caption =
        choice === undefined
          ? []
          : [isDefault ? `${choice}${this.#words.bracketed(this.#document.isDefault)}` : choice];
      const rows = values.map(({ period, value, computed, citations, weak }) => [
        period,
        unit === undefined ? value : unit === '%' ? `${value}%` : `${value} ${unit}`,
        this.citations(citations),
        [computed ? this.#document.computed : '', weak === undefined ? '' : this.#document.weak(weak)]
          .filter((part) => part !== '')
          .join(rules.sentenceSeparator),
      ]);
      const head = [heading.period, heading.value, heading.document, heading.remark];
      return [...caption.map((text) => said(text)), tableBlock(head, rows)];
    });
    const none = open === undefined ? [] : [said(this.#document.noValue(open))];
    return sectionOf(anchor('parameter', id), this.named(title, id), [...none, ...blocks]);
  }

  reading({ id, title, levels, rules: dependent, options }: ReadingPage): Section {
    const { level, listSeparator } = this.#words;
    // Of what no exit depends on the rules are told.
    const concerned = levels.length > 0 ? levels.map((one) => level[one]) : dependent.map((one) => one.title);
    const { heading } = this.#document;
    const rows = options.map((option) => [
      this.named(option.title, option.id),
      option.isDefault ? this.#document.isDefault : '',
      this.citations(option.citations),
      option.note ?? '',
    ]);
    return sectionOf(anchor('reading', id), this.named(title, id), [
      pairsBlock([[heading.levels, concerned.join(listSeparator)]]),
      tableBlock([heading.option, this.#document.isDefault, heading.document, heading.remark], rows),
    ]);
  }

  /** A criterion with all that bears on it; parameters and readings in full only where they have no section. */
  criterion(page: CriterionPage, inFull: boolean): Section {
    const { listSeparator } = this.#words;
    const { heading } = this.#document;
    const { id, title, variants, parameters, readings } = page;
    const only = (name: string, cells: readonly Cell[]): [string, Cell][] => cells.map((cell) => [name, cell]);
    const links = (kind: Kind, pages: readonly { id: string; title: string }[]): Cell[] =>
      pages.length === 0
        ? []
        : [
            joined(
              pages.map((one) => link(kind, one.id, one.title)),
              listSeparator,
            ),
          ];
    const pairs: [string, Cell][] = [
      [heading.conditions, page.conditions],
      ...only(
        heading.variants,
        variants.map(({ text }) => text),
      ),
      [heading.required, page.required.text],
      ...page.citations.map((one): [string, Cell] => [heading.clause, this.citationInFull(one)]),
      ...only(heading.parameters, inFull ? [] : links('parameter', parameters)),
      ...only(heading.readings, inFull ? [] : links('reading', readings)),
    ];
    const own = anchor('criterion', id);
    const part = (name: 'facts' | 'inputs' | 'cases', block: Block) =>
      sectionOf(`${own}-${name}`, heading[name], [block]);
    return sectionOf(
      own,
      this.named(title, id),
      [pairsBlock(pairs)],
      [
        part('facts', this.#facts(page)),
        part('inputs', this.#inputs(page)),
        ...(inFull
          ? [...parameters.map((one) => this.parameter(one)), ...readings.map((one) => this.reading(one))]
          : []),
        part('cases', this.#cases(page)),
      ],
    );
  }

  #facts({ facts, inputs, parameters }: CriterionPage): Block {
    const { listSeparator } = this.#words;
    const { heading } = this.#document;
    const titleOf = (path: string) => inputs.find((input) => input.path === path)?.title ?? path;
    const rows = facts.map((fact): Cell[] => [
      this.named(fact.title, fact.name),
      fact.unit ?? '',
      fact.inputs.length === 1 && fact.inputs[0] === fact.name
        ? this.#document.asGiven
        : joined(
            [
              ...fact.inputs.map(titleOf),
              ...fact.parameters.map((name) =>
                link('parameter', name, parameters.find(({ id }) => id === name)?.title ?? name),
              ),
            ],
            listSeparator,
          ),
      fact.formula ?? '',
      fact.citation === undefined ? '' : this.citation(fact.citation),
    ]);
    return tableBlock([heading.fact, heading.unit, heading.computedFrom, heading.formula, heading.document], rows);
  }

  /** How a derived fact comes about, for each thing that it is defined for. */
  derived({ id, title, facts }: DerivedFactPage): Section {
    const { level: levels } = this.#words;
    const { heading } = this.#document;
    const sections = facts.map(({ level, unit, formula = '', citation }) =>
      sectionOf(anchor('fact', `${id}-${level}`), level === 'member' ? this.#document.eachMember : levels[level], [
        pairsBlock([
          [heading.formula, formula],
          ...(unit === undefined ? [] : [[heading.unit, unit] as [string, Cell]]),
          ...(citation === undefined ? [] : [[heading.clause, this.citationInFull(citation)] as [string, Cell]]),
        ]),
      ]),
    );
    return sectionOf(anchor('fact', id), this.named(title, id), [], sections);
  }

  #inputs({ inputs }: CriterionPage): Block {
    const { heading } = this.#document;
    const rows = inputs.map(({ path, title, unit, fill }) => [title, path, unit ?? '', fill]);
    return tableBlock([heading.title, heading.path, heading.unit, heading.fill], rows);
  }

  /** Of many, how many stand where; as data they are all named. */
  #cases({ cases }: CriterionPage): Block {
    const { bracketed } = this.#words;
    if (cases.length === 0) return said(this.#document.noCases);
    if (cases.length <= CASES_BY_NAME) return listBlock(cases.map(({ name, file }) => `${name}${bracketed(file)}`));
    const files = [...new Set(cases.map(({ file }) => file))];
    return listBlock(files.map((one) => this.#document.casesIn(one, cases.filter(({ file }) => file === one).length)));
  }

  /** Whether a criterion counts where nobody chooses, and the reading that decides it otherwise. */
  counting({ required: { byDefault, reading }, readings }: CriterionPage): Cell[] {
    const { required, advisory } = this.#document.counts;
    const title = readings.find(({ id }) => id === reading)?.title;
    return [byDefault ? required : advisory, reading === undefined ? '' : link('reading', reading, title)];
  }

  verdict(page: VerdictPage, inFull: boolean): Section {
    return this.#rule('verdict', page, [], inFull);
  }

  measure(page: MeasurePage, inFull: boolean): Section {
    const { level } = this.#words;
    const { heading, eachMember } = this.#document;
    const { subject, amount } = page;
    const pairs: [string, Cell][] = [
      [heading.whom, subject === undefined ? level[page.level] : eachMember],
      ...(amount === undefined
        ? []
        : [
            { ...amount, id: amount.parameter },
            ...amount.otherwise.map((other) => ({ ...other, id: other.figure.id })),
          ].map(({ id, text }): [string, Cell] => [heading.gives, link('parameter', id, text)])),
    ];
    const section = this.#rule('measure', page, pairs, inFull);
    // By itself it brings its figure along: there is no other section to lead to.
    return inFull || amount === undefined
      ? section
      : { ...section, sections: [amount, ...amount.otherwise].map(({ figure }) => this.parameter(figure)) };
  }

  #rule(
    kind: 'verdict' | 'measure',
    { id, title, citations, criteria }: VerdictPage,
    about: readonly [string, Cell][],
    inFull: boolean,
  ): Section {
    const { heading } = this.#document;
    const rows = criteria.map((one) => [link('criterion', one.id, one.title), one.id, ...this.counting(one)]);
    const clauses = citations.map((one): [string, Cell] => [heading.clause, this.citationInFull(one)]);
    const blocks = [
      pairsBlock([...about, ...clauses]),
      tableBlock([heading.criterion, heading.id, heading.required, heading.decidedBy], rows),
    ];
    const sections = inFull ? this.#notYet(criteria).map((one) => this.criterion(one, false)) : [];
    return sectionOf(anchor(kind, id), this.named(title, id), blocks, sections);
  }

  #notYet(criteria: readonly CriterionPage[]): CriterionPage[] {
    const open = criteria.filter(({ id }) => !this.#laidOut.has(id));
    for (const { id } of open) this.#laidOut.add(id);
    return open;
  }

  source({ id, name, title, issuer, date, note }: SourcePage): Section {
    const { heading } = this.#document;
    const pairs: [string, string][] = [
      [heading.title, title],
      [heading.issuer, issuer],
      ...(date === undefined ? [] : [[heading.date, this.#words.day(date)] as [string, string]]),
      ...(note === undefined ? [] : [[heading.remark, note] as [string, string]]),
    ];
    return sectionOf(anchor('source', id), name === undefined ? id : this.named(name, id), [pairsBlock(pairs)]);
  }
}
