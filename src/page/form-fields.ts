/** Which fields a form has, and which of them come first: what the rules wait for, who it is about, what was filled in. */
import { createEvaluator } from '../evaluate/evaluate.js';
import { type Field, type Level, MEMBER, patternOf } from '../records/catalog.js';
import type { FormTexts } from '../rulebook/form.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { parseRecord } from '../rulebook/rulebook-records.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';

/** A topic of a form: a group of the record, by its path; of fields that are in none the empty path. */
export interface FormTopic {
  readonly path: string;
  readonly first: readonly Field[];
  readonly more: readonly Field[];
}

/** The topics in table order. */
export interface FormFields {
  /** What the rules wait for where nothing is known, by pattern: the paths of fields. */
  readonly asked: ReadonlySet<string>;
  readonly topics: readonly FormTopic[];
  /** Of each member. */
  readonly ofMember: FormTopic | undefined;
}

/** Whom it is about, as lists tell it, and the day: of what every record can say. */
const WHO: readonly string[] = ['asOf', 'village', 'villageName', 'members[].name', 'members[].relation'];

/** The fields of a level, as a form has them. */
export function formFields(level: Level, texts: FormTexts, rulebook: Rulebook): FormFields {
  const asked = askedOfAll(level, rulebook);
  const given = new Set(Object.keys(texts).map((path) => patternOf(path.replace(/\.(from|to)$/, ''))));
  const isFirst = (field: Field) =>
    asked.has(field.path) || field.required === true || WHO.includes(field.path) || given.has(field.path);
  const topicOf = (path: string, fields: readonly Field[]): FormTopic => ({
    path,
    first: fields.filter(isFirst),
    more: fields.filter((field) => !isFirst(field)),
  });
  const all = rulebook.fields.of(level).filter(({ path }) => path !== 'level');
  const own = all.filter(({ path }) => !path.startsWith(MEMBER));
  const groups = [...new Set(own.map(({ path }) => groupOf(path)))];
  const members = all.filter(({ path }) => path.startsWith(MEMBER));
  return {
    asked,
    topics: groups.map((group) =>
      topicOf(
        group,
        own.filter(({ path }) => groupOf(path) === group),
      ),
    ),
    ofMember: members.length === 0 ? undefined : topicOf('members', members),
  };
}

const groupOf = (path: string) => (path.includes('.') ? path.slice(0, path.indexOf('.')) : '');

/** By rulebook and level, what the rules wait for where nothing is known. */
const askedBy = new WeakMap<Rulebook, Map<Level, ReadonlySet<string>>>();

function askedOfAll(level: Level, rulebook: Rulebook): ReadonlySet<string> {
  const levels = askedBy.get(rulebook) ?? new Map<Level, ReadonlySet<string>>();
  askedBy.set(rulebook, levels);
  let found = levels.get(level);
  if (found === undefined) {
    const members = level === 'household' ? { members: [{}] } : {};
    const blank = { level, id: '0', asOf: rulebook.validTo, ...members };
    const record = parseRecord<RulebookTypes>(blank, { rulebook });
    const { criteria } = createEvaluator<RulebookTypes>({ rulebook }).evaluate(record as never);
    found = new Set(criteria.flatMap(({ missing }) => missing.map(patternOf)));
    levels.set(level, found);
  }
  return found;
}
