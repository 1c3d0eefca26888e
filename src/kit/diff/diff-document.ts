/** The differences of two rulebooks as a document: what changed in each part, old beside new. */
import type { Citation } from '../../parameters/parameter.js';
import {
  type Block,
  type Cell,
  type Document,
  pairsBlock,
  type Section,
  said,
  sectionOf,
  tableBlock,
  tableSections,
} from '../../present/document.js';
import type { Field, Level } from '../../records/catalog.js';
import type { Label } from '../../records/field.js';
import { choiceWords } from '../../rulebook/choice-words.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { words } from '../../words/index.js';
import { diffWords } from '../../words/kit.js';
import { ruleDocumentWords } from '../../words/rule-document.js';
import { unitWord } from '../../words/unit-text.js';
import type { Language } from '../../words/words.js';
import type { CriterionChange, VerdictRuleChange } from './diff-criteria.js';
import type { FactChange } from './diff-facts.js';
import type { EntailmentChange, FieldChange } from './diff-fields.js';
import type { ParameterChange, StatedValue, ValueChange } from './diff-parameters.js';
import type { OptionChange, ReadingChange } from './diff-readings.js';
import type { RulebookDiff, SourceChange } from './diff-rulebooks.js';
import type { BeforeAndAfter } from './pairs.js';
import { fullNames, shortNames } from './rulebook-name.js';

/** Both rulebooks, for the words of their readings. */
export interface DiffedRulebooks {
  readonly old: Rulebook;
  readonly new: Rulebook;
}

/** The document; sections given are added after those of the rules. */
export function diffDocument(
  diff: RulebookDiff,
  rulebooks: DiffedRulebooks,
  language: Language,
  more: readonly Section[] = [],
): Document {
  const say = diffWords[language];
  const { old, new: now } = diff.rulebooks;
  const [oldName, newName] = fullNames(old, now, language);
  const layout = new DiffSections(rulebooks, language);
  const names = pairsBlock([
    [say.old, oldName],
    [say.new, newName],
  ]);
  return {
    title: say.title(...shortNames(old, now)),
    blocks: [names, ...(diff.same ? [said(say.same)] : [])],
    sections: [...layout.of(diff), ...more],
  };
}

type Pair = [name: string, cell: Cell];

/** Lays the parts of a difference out. */
class DiffSections {
  readonly #rulebooks: DiffedRulebooks;
  readonly #language: Language;
  readonly #words;
  readonly #document;
  readonly #say;

  constructor(rulebooks: DiffedRulebooks, language: Language) {
    this.#rulebooks = rulebooks;
    this.#language = language;
    this.#words = words[language];
    this.#document = ruleDocumentWords[language];
    this.#say = diffWords[language];
  }

  of({ labels, validity, verdicts, criteria, parameters, readings, sources, ...diff }: RulebookDiff): Section[] {
    const { heading } = this.#say;
    const whole = [
      ...this.#pairs(heading.name, labels, (label) => label[this.#language]),
      ...this.#pairs(heading.validity, validity, ({ from, to }) => this.#say.period(from, to)),
    ];
    const { heading: rules } = this.#document;
    return [
      ...(whole.length === 0 ? [] : [sectionOf('whole', heading.whole, [pairsBlock(whole)])]),
      ...group('verdicts', heading.verdicts, verdicts, (one) => this.#verdict(one)),
      ...group('criteria', rules.criterion, criteria, (one) => this.#criterion(one)),
      ...group('parameters', heading.parameters, parameters, (one) => this.#parameter(one)),
      ...group('readings', heading.readings, readings, (one) => this.#reading(one)),
      ...group('fields', heading.fields, diff.fields, (one) => this.#field(one)),
      ...this.#entailments(diff.entailments),
      ...group('facts', rules.facts, diff.facts, (one) => this.#fact(one)),
      ...this.#sources(sources),
    ];
  }

  /** What became of one thing: what it was called stands first, then the rest in pairs and, where there is one, in a table. */
  #titled(
    kind: string,
    { id, labels, change, renamed }: Pick<CriterionChange, 'id' | 'labels' | 'change' | 'renamed'>,
    rest: readonly Pair[],
    ...table: Block[]
  ): Section {
    const title = this.#say.marked(this.#words.labelled(labels[this.#language], id), this.#say.change[change]);
    const pairs = [...this.#pairs(this.#say.heading.name, renamed, this.#label), ...rest];
    const blocks = [...(pairs.length === 0 ? [] : [pairsBlock(pairs)]), ...table];
    return sectionOf(`${kind}-${id.replace(/[\s/]+/g, '-')}`, title, blocks);
  }

  /** Old and new in two lines; of what is new or gone only the one there is. */
  #pairs<T>(name: string, change: BeforeAndAfter<T> | undefined, text: (value: NonNullable<T>) => string): Pair[] {
    if (change === undefined) return [];
    const { old, new: now } = change;
    return [
      ...(old === null || old === undefined ? [] : [[this.#say.was(name), text(old)] as Pair]),
      ...(now === null || now === undefined ? [] : [[this.#say.is(name), text(now)] as Pair]),
    ];
  }

  #list(items: readonly string[], separator = this.#words.listSeparator): string {
    return items.length === 0 ? this.#say.none : items.join(separator);
  }

  #citations(citations: readonly Citation[] = []): string {
    return this.#list(citations.map(({ source, at }) => `${source} ${at}`));
  }

  #label = (label: Label): string => label[this.#language];

  #verdict(change: VerdictRuleChange): Section {
    const { heading } = this.#say;
    const pairs = [
      ...this.#pairs(heading.criteriaOf, change.criteria, (ids) => this.#list(ids)),
      ...this.#pairs(this.#document.heading.clause, change.citations, (list) => this.#citations(list)),
    ];
    return this.#titled('verdict', change, pairs);
  }

  #criterion(change: CriterionChange): Section {
    const { heading } = this.#document;
    const pairs = [
      ...this.#pairs(heading.conditions, change.conditions, this.#label),
      ...this.#pairs(heading.variants, change.variants, (list) =>
        this.#list(list.map(this.#label), this.#words.rules.sentenceSeparator),
      ),
      ...this.#pairs(heading.required, change.required, this.#label),
      ...this.#pairs(heading.clause, change.citations, (list) => this.#citations(list)),
    ];
    return this.#titled('criterion', change, pairs);
  }

  #parameter(change: ParameterChange): Section {
    const { heading } = this.#say;
    const pairs = [...this.#pairs(this.#document.heading.unit, change.unit, (unit) => this.#unit(unit))];
    const chosen = change.values.some(({ option }) => option !== undefined);
    const rows = change.values.map((value): Cell[] => [
      this.#say.period(value.from, value.to),
      ...(chosen ? [this.#choice(value)] : []),
      value.old?.value ?? this.#say.none,
      value.new?.value ?? this.#say.none,
      this.#basis(value.old),
      this.#basis(value.new),
    ]);
    const head = [
      this.#document.heading.period,
      ...(chosen ? [heading.choice] : []),
      heading.oldValue,
      heading.newValue,
      heading.oldSources,
      heading.newSources,
    ];
    return this.#titled('parameter', change, pairs, ...(rows.length === 0 ? [] : [tableBlock(head, rows)]));
  }

  #field(change: FieldChange): Section {
    const { heading } = this.#say;
    const { rules, yes, no, expected } = this.#words;
    const answer = (so: boolean) => (so ? yes : no);
    const otherField = (path: string) =>
      path === 'asOf' ? rules.expression.asOf : this.#fieldLabel(change.level, path);
    const pairs = [
      ...this.#pairs(
        this.#document.heading.fill,
        change.kind,
        (kind) => expected[kind === 'text' ? 'nonEmptyText' : kind] ?? kind,
      ),
      ...this.#pairs(this.#document.heading.unit, change.unit, (unit) => this.#unit(unit)),
      ...this.#pairs(this.#document.heading.unit, change.unitNamed, this.#label),
      ...this.#pairs(heading.codes, change.options, (list) =>
        this.#list(list.map(({ code, labels }) => this.#words.labelled(this.#label(labels), code))),
      ),
      ...this.#pairs(heading.minimum, change.minimum, String),
      ...this.#pairs(heading.maximum, change.maximum, String),
      ...this.#pairs(heading.partOf, change.partOf, otherField),
      ...this.#pairs(heading.notAfter, change.notAfter, otherField),
      ...(change.change === 'changed' ? this.#pairs(heading.personal, change.personal, answer) : []),
      ...(change.change === 'changed' ? this.#pairs(heading.fixed, change.fixed, answer) : []),
      this.#reached(change.rules),
    ];
    return this.#titled('field', change, pairs);
  }

  #entailments(changes: readonly EntailmentChange[]): Section[] {
    const { heading, entailed, change: kinds } = this.#say;
    const rows = changes.map(({ level, given, is, field, in: left, change, rules }): Cell[] => {
      const values = (path: string, list: readonly (string | boolean)[]) =>
        list.map((one) => this.#value(level, path, one)).join(this.#words.alternative);
      const when = is === undefined ? undefined : values(given, is);
      const [one, other] = [given, field].map((path) => this.#fieldLabel(level, path)) as [string, string];
      return [kinds[change], entailed(one, when, other, values(field, left)), this.#list(rules)];
    });
    return tableSections('entailments', heading.entailments, [heading.change, heading.what, heading.reached], rows);
  }

  #fact(change: FactChange): Section {
    const { heading } = this.#document;
    const pairs = [
      ...this.#pairs(heading.unit, change.unit, (unit) => this.#unit(unit)),
      ...this.#pairs(heading.formula, change.formula, this.#label),
      ...this.#pairs(heading.clause, change.citation, (one) => this.#citations([one])),
      this.#reached(change.rules),
    ];
    return this.#titled('fact', change, pairs);
  }

  /** The rules whose outcome can change. */
  #reached(rules: readonly string[]): Pair {
    return [this.#say.heading.reached, this.#list(rules)];
  }

  #fieldLabel(level: Level, path: string): string {
    return this.#fieldAt(level, path)?.label[this.#language] ?? path;
  }

  #value(level: Level, path: string, value: string | boolean): string {
    if (typeof value === 'boolean') return value ? this.#words.yes : this.#words.no;
    return this.#fieldAt(level, path)?.options?.[value]?.[this.#language] ?? value;
  }

  #fieldAt(level: Level, path: string): Field | undefined {
    const { old, new: now } = this.#rulebooks;
    return now.fields.at(level, path) ?? old.fields.at(level, path);
  }

  /** The sources of a value, and that they are weak. */
  #basis(stated: StatedValue | null): string {
    if (stated === null) return '';
    const { citations, weak } = stated;
    const { rules } = this.#words;
    const distinct = [...new Map(citations.map((one) => [`${one.source} ${one.at}`, one])).values()];
    return [this.#citations(distinct), ...(weak === undefined ? [] : [this.#document.weak(weak[this.#language])])].join(
      rules.sentenceSeparator,
    );
  }

  /** A unit by the word that either rulebook has for it. */
  #unit(unit: string): string {
    const { old, new: now } = this.#rulebooks;
    return unitWord(unit, new Map([...old.fields.units, ...now.fields.units]), this.#language);
  }

  #choice({ reading, option }: ValueChange): string {
    if (reading === undefined || option === undefined) return '';
    const { old, new: now } = this.#rulebooks;
    const readings = [...now.readings, ...old.readings];
    return this.#words.rules.choice(...choiceWords(readings, reading, option, this.#language));
  }

  #reading(change: ReadingChange): Section {
    const { heading } = this.#say;
    const { level } = this.#words;
    const pairs = [
      ...this.#pairs(heading.default, change.default, (option) =>
        this.#choice({ reading: change.id, option } as ValueChange),
      ),
      ...this.#pairs(heading.levels, change.levels, (list) => this.#list(list.map((one) => level[one]))),
    ];
    const head = [this.#document.heading.option, heading.change, heading.what];
    const rows = change.options.map((option): Cell[] => [
      this.#words.labelled(option.labels[this.#language], option.id),
      this.#say.change[option.change],
      this.#option(option),
    ]);
    return this.#titled('reading', change, pairs, ...(rows.length === 0 ? [] : [tableBlock(head, rows)]));
  }

  #option({ renamed, citations, note }: OptionChange): string {
    const { heading } = this.#document;
    return this.#parts([
      ...this.#pairs(this.#say.heading.name, renamed, this.#label),
      ...this.#pairs(heading.document, citations, (list) => this.#citations(list)),
      ...this.#pairs(heading.remark, note, this.#label),
    ]);
  }

  #parts(pairs: readonly Pair[]): string {
    const { colon, sentenceSeparator } = this.#words.rules;
    return pairs.map(([name, cell]) => `${name}${colon}${String(cell)}`).join(sentenceSeparator);
  }

  #sources(changes: readonly SourceChange[]): Section[] {
    const { heading } = this.#document;
    const rows = changes.map(({ id, change, title, issuer, date, note }): Cell[] => [
      id,
      this.#say.change[change],
      this.#parts([
        ...this.#pairs(heading.title, title, this.#label),
        ...this.#pairs(heading.issuer, issuer, this.#label),
        ...this.#pairs(heading.date, date, (day) => day),
        ...this.#pairs(heading.remark, note, this.#label),
      ]),
    ]);
    const head = [heading.document, this.#say.heading.change, this.#say.heading.what];
    return tableSections('sources', heading.sources, head, rows);
  }
}

function group<T>(id: string, title: string, changes: readonly T[], each: (change: T) => Section): Section[] {
  return changes.length === 0 ? [] : [sectionOf(id, title, [], changes.map(each))];
}
