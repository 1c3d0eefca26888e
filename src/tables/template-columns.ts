/** The columns of a register to be filled in: in the order of official ones, then what else its level is judged by. */
import { type Field, type FieldTable, type Level, MEMBER } from '../records/catalog.js';
import { citationText } from '../rulebook/citation-text.js';
import { factsBehind } from '../rulebook/readings-used.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { defaultRuleOf } from '../rulebook/rules.js';
import { enHeadings } from '../words/en/headings.js';
import { tableWords } from '../words/tables.js';
import { unitWord } from '../words/unit-text.js';
import type { Language } from '../words/words.js';
import { zhHeadings } from '../words/zh/headings.js';
import { targetUnder } from './layout.js';
import { headingsOf, type Target, targetOf } from './target.js';

/** The levels that registers are kept of. */
export const templateLevels = ['household', 'village', 'county'] as const;
/** One of them. */
export type TemplateLevel = (typeof templateLevels)[number];

/** A column to be filled in. */
export interface TemplateColumn {
  readonly target: Target;
  /** What it is headed with, its unit behind it: read as this and nothing else. */
  readonly heading: string;
  /** The unit of its numbers in words; empty where they have none. */
  readonly unit: string;
  /** The criteria that read it, and the clauses they rest on. */
  readonly criteria: readonly string[];
  readonly clauses: readonly string[];
}

/** What official registers begin with, in their order: fields and roles. */
const official: Readonly<Record<TemplateLevel, readonly string[]>> = {
  household: [
    'county',
    'countyName',
    'townshipName',
    'village',
    'villageName',
    'id',
    'headName',
    'reported.members',
    'register.status',
    'year',
    'housing.dangerous',
    'reported.perCapitaNetIncome',
    'attested.water',
    'income.wages',
    'income.business',
    'income.property',
    'income.transfers',
    'income.oneOffTransfers',
    'income.productionCosts',
    'reported.netIncome',
    'members[].id',
    'members[].name',
    'idNumber',
    'members[].relation',
    'members[].birthDate',
    'members[].deathDate',
    'members[].schooling',
    'members[].medicalInsurance',
  ],
  village: ['county', 'id', 'name', 'year', 'register.status'],
  county: ['id', 'name', 'year', 'register.status'],
};

/** The year stands for the day of judgement. */
const left: readonly string[] = ['asOf'];

/** The columns of a level; of all its fields, or of those that it is judged by. */
export function templateColumns(
  level: TemplateLevel,
  rulebook: Rulebook,
  language: Language,
  all = false,
): { readonly columns: readonly TemplateColumn[]; readonly leftOut: readonly Field[] } {
  const { fields } = rulebook;
  const uses = usesOf(level, rulebook, language);
  const isAll = all || uses.size === 0;
  const names = new Set([
    ...official[level],
    ...fields.of(level).flatMap(({ path }) => ((isAll && !left.includes(path)) || uses.has(path) ? [path] : [])),
  ]);
  const columns: TemplateColumn[] = [];
  const leftOut: Field[] = [];
  for (const name of names) {
    const target = targetOf(name, level, fields);
    if (target === undefined) continue;
    const named = headingOf(target, level, fields, language);
    const { criteria = [], clauses = [] } = uses.get(name) ?? {};
    if (named !== undefined) columns.push({ target, ...named, criteria: [...criteria], clauses: [...clauses] });
    else if (target.field !== undefined) leftOut.push(target.field);
  }
  return { columns, leftOut };
}

/** The criteria that read a field, or what it is a second source of, and their clauses, by its path. */
function usesOf(level: Level, rulebook: Rulebook, language: Language) {
  const uses = new Map<string, { criteria: Set<string>; clauses: Set<string> }>();
  for (const criterion of defaultRuleOf(rulebook, level)?.criteria ?? []) {
    const read = new Set(factsBehind(criterion, rulebook).flatMap(({ inputs }) => inputs));
    for (const { path, beside = [] } of rulebook.fields.of(level)) {
      if (!read.has(path) && !beside.some((one) => read.has(one))) continue;
      const use = uses.get(path) ?? { criteria: new Set(), clauses: new Set() };
      uses.set(path, use);
      use.criteria.add(criterion.labels[language]);
      for (const citation of criterion.citations) use.clauses.add(citationText(citation, rulebook, language));
    }
  }
  return uses;
}

const catalogues: Readonly<
  Record<Language, Readonly<Record<TemplateLevel, Readonly<Record<string, readonly string[]>>>>>
> = { zh: zhHeadings, en: enHeadings };

/** What a column is headed with; undefined where registers mean something else by every name that it has. */
function headingOf(
  target: Target,
  level: TemplateLevel,
  fields: FieldTable,
  language: Language,
): Pick<TemplateColumn, 'heading' | 'unit'> | undefined {
  const { to, field } = target;
  const called = catalogues[language][level][to] ?? [];
  const label = field === undefined || field.label[language] === '' ? [] : [field.label[language]];
  const isAttested = field?.kind === 'boolean' && field.beside !== undefined;
  // What is only yes or no is called best by its label, unless registers have a question of their own for it.
  const names = field?.kind === 'boolean' && !isAttested ? [...label, ...called] : [...called, ...label];
  const known = headingsOf(level, fields);
  const isRead = (heading: string) => targetUnder([heading], known).target?.to === to;
  const name = names.find(isRead);
  if (name === undefined) return undefined;
  const { heading, unitInHeading } = tableWords[language].template;
  const unit =
    field?.unit === undefined
      ? ''
      : (unitInHeading[field.unit] ?? unitWord(field.unit, fields.units, language, 'short'));
  const whole = heading(name, unit, isAttested);
  return { heading: isRead(whole) ? whole : heading(name, '', isAttested), unit };
}

/** Whether a column stands on the sheet of members. */
export const isOfMember = ({ target: { to, member } }: TemplateColumn): boolean => member || to.startsWith(MEMBER);
