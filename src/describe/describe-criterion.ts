/** A criterion as people read it: when it is met, whether it counts, what it rests on, and what it takes to judge it. */
import { derivationOf } from '../facts/expressed-fact.js';
import type { Fact } from '../facts/fact.js';
import { type Field, levelOf, type Scope, scopes } from '../records/catalog.js';
import { choiceWords } from '../rulebook/choice-words.js';
import { leavesOf } from '../rulebook/condition.js';
import { factsBehind, readingsUsedBy } from '../rulebook/readings-used.js';
import type { Criterion, Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import { ruleDocumentWords } from '../words/rule-document.js';
import { type OwnUnits, unitWord } from '../words/unit-text.js';
import type { Language } from '../words/words.js';
import { comparisonText, conditionText } from './condition-words.js';
import { type CitationPage, describeCitation } from './describe-citation.js';
import { describeParameter, type ParameterPage } from './describe-parameter.js';
import { describeReading, type ReadingPage } from './describe-reading.js';
import { derivationText } from './expression-words.js';

/** Whether a verdict depends on a criterion: always, never, or under one option of a reading. */
export interface RequiredPage {
  /** Whether it does where nobody chooses. */
  readonly byDefault: boolean;
  readonly reading?: string;
  readonly option?: string;
  readonly text: string;
}

/** A comparison that an option of a reading puts in the place of the one written. */
export interface VariantPage {
  readonly reading: string;
  readonly option: string;
  readonly text: string;
}

/** A fact in words: a value that is compared. */
export interface FactPage {
  readonly name: string;
  readonly title: string;
  readonly unit?: string;
  /** Where the policy states it; none for a fact that is just an input. */
  readonly citation?: CitationPage;
  /** How it is derived, in words; none for a fact that is just an input. */
  readonly formula?: string;
  /** The paths of the fields it is computed from. */
  readonly inputs: readonly string[];
  readonly parameters: readonly string[];
}

/** An input in words: a field to be filled in. */
export interface InputPage {
  readonly path: string;
  readonly title: string;
  readonly unit?: string;
  /** What to write there, in words; for codes what each means. */
  readonly fill: string;
  readonly options: readonly { readonly code: string; readonly title: string }[];
}

/** A case that tests a criterion. */
export interface CasePage {
  readonly file: string;
  readonly name: string;
}

/** The cases that test a criterion, by its id. */
export type CasesOf = (criterion: string) => readonly CasePage[];

/** A criterion in words: its conditions, parameters, readings, inputs and clauses. */
export interface CriterionPage {
  readonly id: string;
  readonly level: Scope;
  readonly title: string;
  readonly conditions: string;
  readonly variants: readonly VariantPage[];
  readonly required: RequiredPage;
  readonly citations: readonly CitationPage[];
  readonly parameters: readonly ParameterPage[];
  readonly readings: readonly ReadingPage[];
  readonly facts: readonly FactPage[];
  readonly inputs: readonly InputPage[];
  readonly cases: readonly CasePage[];
}

/** Describes a criterion of a rulebook in a language. */
export function describeCriterion(
  criterion: Criterion,
  rulebook: Rulebook,
  language: Language,
  casesOf: CasesOf = () => [],
): CriterionPage {
  const { id, level, labels, conditions, citations } = criterion;
  const leaves = leavesOf(conditions);
  const facts = [...new Set(factsBehind(criterion, rulebook))];
  const compared = leaves.flatMap(({ side }) => (side.kind === 'parameter' ? [side.id] : []));
  const parameters = new Set([...compared, ...facts.flatMap((fact) => Object.keys(fact.parameters ?? {}))]);
  const readings = readingsUsedBy(criterion, rulebook);
  return {
    id,
    level,
    title: labels[language],
    conditions: conditionText(level, conditions, rulebook, language),
    variants: variantsOf(criterion, rulebook, language),
    required: requiredOf(criterion, rulebook, language),
    citations: citations.map((citation) => describeCitation(citation, rulebook, language)),
    parameters: [...parameters].flatMap((name) => {
      const parameter = rulebook.parameters.get(name);
      return parameter === undefined ? [] : [describeParameter(parameter, rulebook, language)];
    }),
    readings: rulebook.readings
      .filter((reading) => readings.has(reading.id))
      .map((reading) => describeReading(reading, rulebook, language)),
    facts: facts.map((fact) => describeFact(fact, rulebook, language)),
    inputs: rulebook.fields
      .inOrder(
        levelOf(level),
        facts.flatMap(({ inputs }) => inputs),
      )
      .flatMap((path) => {
        const field = rulebook.fields.at(levelOf(level), path);
        return field === undefined ? [] : [describeInput(field, rulebook.fields.units, language)];
      }),
    cases: casesOf(id),
  };
}

function variantsOf({ level, conditions }: Criterion, rulebook: Rulebook, language: Language): VariantPage[] {
  return leavesOf(conditions).flatMap((leaf) =>
    leaf.choices.map(({ reading, option, operator }) => {
      const comparison = comparisonText(level, leaf, operator, rulebook, language);
      const text = words[language].rules.under(
        ...choiceWords(rulebook.readings, reading, option, language),
        comparison,
      );
      return { reading, option, text };
    }),
  );
}

function requiredOf({ required }: Criterion, rulebook: Rulebook, language: Language): RequiredPage {
  const say = ruleDocumentWords[language];
  if (typeof required === 'boolean') return { byDefault: required, text: required ? say.required : say.advisory };
  const { reading, option } = required;
  const byDefault = rulebook.readings.find(({ id }) => id === reading)?.options[0]?.id === option;
  const text = say.requiredUnder(...choiceWords(rulebook.readings, reading, option, language), byDefault);
  return { byDefault, reading, option, text };
}

/** A derived fact, about whatever it is defined for. */
export interface DerivedFactPage {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly (FactPage & { readonly level: Scope })[];
}

/** Describes what a rulebook derives under a name; undefined where that is nothing. */
export function describeDerived(name: string, rulebook: Rulebook, language: Language): DerivedFactPage | undefined {
  const found = scopes.flatMap((level) => {
    const fact = rulebook.facts[level].get(name);
    return fact === undefined || derivationOf(fact) === undefined || fact.level !== level ? [] : [fact];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  const facts = found.map((fact) => ({ level: fact.level, ...describeFact(fact, rulebook, language) }));
  return { id: name, title: first.labels[language], facts };
}

/** The names of all that a rulebook derives. */
export function derivedNamesIn({ facts }: Pick<Rulebook, 'facts'>): readonly string[] {
  const named = scopes.flatMap((one) =>
    [...facts[one].values()].flatMap((fact) => (derivationOf(fact) === undefined ? [] : [fact.name])),
  );
  return [...new Set(named)];
}

function describeFact(fact: Fact, rulebook: Rulebook, language: Language): FactPage {
  const { name, level, labels, type, citation, inputs, parameters = {} } = fact;
  const formula = derivationText(level, name, rulebook, language);
  return {
    name,
    title: labels[language],
    ...(type.kind === 'number' ? { unit: unitWord(type.unit, rulebook.fields.units, language) } : {}),
    ...(citation === undefined ? {} : { citation: describeCitation(citation, rulebook, language) }),
    ...(formula === undefined ? {} : { formula }),
    inputs,
    parameters: Object.keys(parameters),
  };
}

function describeInput(
  { path, label, unit, kind, options = {}, minimum, maximum }: Field,
  units: OwnUnits,
  language: Language,
): InputPage {
  const { expected, rules } = words[language];
  const codes = Object.entries(options).map(([code, title]) => ({ code, title: title[language] }));
  return {
    path,
    title: label[language],
    ...(unit === undefined ? {} : { unit: unitWord(unit, units, language) }),
    fill:
      codes.length > 0
        ? codes.map(({ code, title }) => (code === title ? code : `${code} ${title}`)).join(rules.sentenceSeparator)
        : ruleDocumentWords[language].within(
            expected[kind === 'text' ? 'nonEmptyText' : kind] ?? kind,
            minimum,
            maximum,
          ),
    options: codes,
  };
}
