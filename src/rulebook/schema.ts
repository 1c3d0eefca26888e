/**
 * The shapes of the files a rulebook is made of. The JSON Schemas that editors complete by are generated from these;
 * what a shape cannot say (does the fact exist, do the types agree) the loader checks.
 */
import { isDay } from '../base/date.js';
import type { RulebookShape } from '../base/rulebook-issue.js';
import { levels, scopes } from '../records/catalog.js';
import { kinds, units } from '../records/field.js';
import { type Infer, type Schema, z } from '../records/zod.js';
import { MAX_BASES } from './bases.js';
import { operatorNames } from './condition.js';
import { criterionId, label, place, ruleId, text } from './name-shapes.js';

const $schema = z.optional(z.string());
const day = z.string().check(z.refine(isDay, 'day' satisfies RulebookShape));
const identifier = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,63}$/, 'identifier' satisfies RulebookShape));
const path = z
  .string()
  .check(z.regex(/^[a-z][A-Za-z0-9]{0,63}(?:\/[a-z][A-Za-z0-9]{0,63})?$/, 'path' satisfies RulebookShape));
/** How an amount is bounded: what is given is at least, exactly or at most that. */
export const amountBounds = ['atLeast', 'exactly', 'atMost'] as const;
/** What an amount is given for; by `base` it changes what others get or pay, and is no sum. */
export const amountPers = ['person', 'schoolYear', 'year', 'once', 'base'] as const;

const citation = z.strictObject({ source: text, at: place });
const citations = z.array(citation).check(z.minLength(1));

const source = z.strictObject({
  id: text,
  name: z
    .optional(label)
    .check(z.describe('what it is called where it is cited, if its id is no number of a document')),
  title: label,
  issuer: label,
  /** Absent where the document bears none. */
  date: z.optional(z.string().check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'documentDate' satisfies RulebookShape))),
  note: z.optional(label),
});
const reading = z.strictObject({
  id: identifier,
  labels: label,
  options: z
    .array(z.strictObject({ id: identifier, labels: label, citations, note: z.optional(label) }))
    .check(z.minLength(1)),
});
const cover = {
  $schema,
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'slug' satisfies RulebookShape)),
  version: z.string().check(z.regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/, 'version' satisfies RulebookShape)),
  labels: label,
};

/** `rulebook.json`: what the rulebook is, its documents and the readings of their text. */
export const manifestFile = z.strictObject({
  ...cover,
  validFrom: day,
  validTo: day,
  sources: z.array(source).check(z.minLength(1)),
  readings: z.array(reading),
});

/** What of `rulebook.json` says which others a rulebook builds on. */
export const extending = z.strictObject({
  extends: z
    .array(z.string())
    .check(
      z.minLength(1),
      z.maxLength(MAX_BASES),
      z.describe(
        'rulebooks to build on: ids of shipped ones (national-2016), folders in or beside its own (../common)',
      ),
    ),
  without: z.optional(
    z
      .array(text)
      .check(
        z.maxLength(1000),
        z.describe('what of theirs is left out: ids of documents, readings, parameters and facts, names of rules'),
      ),
  ),
});

/** `rulebook.json` as it may be written, for the JSON Schema: what is not said is taken over from others. */
export const manifestFileInFull = z.strictObject({
  ...cover,
  validFrom: z.optional(day),
  validTo: z.optional(day),
  extends: z.optional(extending.shape.extends),
  without: extending.shape.without,
  sources: z.optional(z.array(source).check(z.minLength(1))),
  readings: z.optional(z.array(reading)),
});

/** A name that a record can have a key by. */
const fieldName = /^[a-z][A-Za-z0-9]{0,63}$/;
const PATH_SHAPE = 'fieldPath' satisfies RulebookShape;
/** No name that every object has: what is absent would seem to be given. */
const isOwnName = (name: string) => fieldName.test(name) && !(name in Object.prototype);
/** Up to three names, or a member's and up to two. */
const fieldPath = z.string().check(
  z.refine((text) => {
    const names = text.replace(/^members\[\]\./, '').split('.');
    return names.length <= (text.startsWith('members[]') ? 2 : 3) && names.every(isOwnName);
  }, PATH_SHAPE),
);
const groupPath = fieldPath;
const levelName = z.enum(levels as readonly [(typeof levels)[number]]);
/** A unit of those that every rulebook has, or of the rulebook's own. */
const unitName = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(64),
    z.describe(`of a number: ${units.join(', ')}, or one that "units" of fields.json names`),
  );
const value = z.union([z.boolean(), z.string()]);
/** No rulebook written by people comes near; what is larger is refused unread. */
const MAX_FIELDS = 1000;

/** `fields.json`: what records can say beside the common fields. */
export const fieldsFile = z.strictObject({
  $schema,
  units: z.optional(
    z
      .array(z.strictObject({ id: identifier, labels: label }))
      .check(
        z.maxLength(MAX_FIELDS),
        z.describe('units of its own, which fields, facts and parameters can be counted in: mu, head of sheep'),
      ),
  ),
  groups: z.optional(
    z
      .array(
        z.strictObject({
          level: levelName,
          path: groupPath,
          labels: label,
          fullLabels: z.optional(
            z
              .boolean()
              .check(z.describe('its fields are called by their own labels alone, not by its label and theirs')),
          ),
        }),
      )
      .check(
        z.maxLength(MAX_FIELDS),
        z.describe(
          'what fields of one group are called together; none where no path has a part more than the record has',
        ),
      ),
  ),
  fields: z
    .array(
      z.strictObject({
        level: levelName.check(z.describe('whose records have it')),
        path: fieldPath.check(z.describe('where it stands: road.metres, of each member members[].veteran')),
        kind: z.enum(kinds),
        unit: z.optional(unitName),
        labels: label,
        options: z.optional(
          z
            .array(z.strictObject({ id: identifier, labels: label }))
            .check(z.minLength(1), z.maxLength(MAX_FIELDS), z.describe('what a code can be, in order')),
        ),
        minimum: z.optional(z.number()),
        maximum: z.optional(z.number()),
        partOf: z.optional(text.check(z.describe('another field of the level, which it is never above'))),
        notAfter: z.optional(text.check(z.describe('asOf, or another date of the level, which it is never after'))),
        personal: z.optional(
          z.boolean().check(z.describe('tells of a person: not shown in errors, and a name is masked')),
        ),
        fixed: z.optional(z.boolean().check(z.describe('nobody changes it by helping: no remedy asks for it'))),
      }),
    )
    .check(z.maxLength(MAX_FIELDS)),
  entailments: z.optional(
    z
      .array(
        z.strictObject({
          level: levelName,
          given: text,
          is: z.optional(
            z.array(value).check(z.minLength(1), z.maxLength(MAX_FIELDS), z.describe('absent: whatever it is')),
          ),
          field: text,
          in: z.array(value).check(z.minLength(1), z.maxLength(MAX_FIELDS)),
        }),
      )
      .check(
        z.maxLength(MAX_FIELDS),
        z.describe(
          'where one field is given, or one of some values, another is one of some values or not given; else the record is refused',
        ),
      ),
  ),
});

const datedValues = z.array(
  z.strictObject({
    from: day,
    to: z.optional(day),
    value: z.string().check(z.regex(/^(?:-?\d{1,15}(?:\.\d{1,6})?|\d{2}-\d{2})$/, 'figure' satisfies RulebookShape)),
    citations,
    weak: z.optional(label),
  }),
);

/** `parameters.json`: every figure that policy sets. */
export const parametersFile = z.strictObject({
  $schema,
  parameters: z.array(
    z.strictObject({
      id: path,
      labels: label,
      unit: z.optional(unitName),
      values: z.optional(datedValues.check(z.minLength(1))),
      /** Why there is none: at all, on the days before the first, or under an option whose list is empty. */
      open: z.optional(label),
      series: z.optional(z.strictObject({ reading: identifier, options: z.record(identifier, datedValues) })),
      proRata: z.optional(
        z.strictObject({
          reading: identifier,
          options: z.record(identifier, z.enum(['linear', 'geometric'])),
          /** Why the years before the first value are weak: the path is run backwards to them. */
          backwards: z.optional(label),
        }),
      ),
    }),
  ),
});

const scope = z.enum(scopes);
/** No rulebook written by people comes near; what is larger is refused unread. */
const MAX_FACTS = 1000;

const factsWith = (value: Schema) =>
  z.strictObject({
    $schema,
    facts: z
      .array(
        z.strictObject({
          id: identifier.check(
            z.describe(
              'what rules ask for it by: no input and no parameter is called so; it takes the place of a fact of every rulebook',
            ),
          ),
          level: z
            .union([scope, z.array(scope).check(z.minLength(1))])
            .check(z.describe('what it is about: a level, or one member of a household')),
          unit: z.optional(unitName),
          labels: label,
          citation: z.optional(citation.check(z.describe('where the policy states it'))),
          value,
          sources: z.optional(
            z
              .array(
                z.strictObject({
                  value: value.check(z.describe('the number as the source has it')),
                  where: z.optional(value.check(z.describe('it says nothing where this is false'))),
                  against: z.optional(
                    value.check(z.describe('what it is held against, where that is not the value of the fact')),
                  ),
                  standsIn: z.optional(value.check(z.describe('where this is true it stands in for the value'))),
                }),
              )
              .check(
                z.minLength(1),
                z.maxLength(8),
                z.describe('what else states the number: it confirms it, contradicts it, or stands in'),
              ),
          ),
        }),
      )
      .check(z.maxLength(MAX_FACTS)),
  });

/** `facts.json`, its expressions left for their reader to walk: so nesting of any depth is refused, not overflowed. */
export const factsFile = factsWith(z.unknown()) as ReturnType<typeof factsWith>;

const expression: Schema = z.lazy(() => anyForm);
const members = z.literal('members');
const anyForm = z.union(formsOf(expression));

/** The forms of an expression around a given shape of what they hold, for editors; their reader tells them apart by their keys. */
function formsOf(of: Schema): readonly [Schema, Schema, ...Schema[]] {
  const list = z.array(of).check(z.minLength(1));
  const two = z.tuple([of, of]);
  const form = (shape: Readonly<Record<string, Schema>>, description: string) =>
    z.strictObject(shape).check(z.describe(description));
  return [
    z.number(),
    z.boolean(),
    z.string().check(z.describe('a code or, where one is asked for, a decimal number or a month and day')),
    form({ field: text }, 'an input, by its path; members[].x inside count, total, every and some'),
    form({ fact: text }, 'another fact'),
    form({ parameter: path }, 'a figure of parameters.json on the day'),
    form({ day: z.literal('asOf') }, 'the day of judgement'),
    form({ sum: list }, 'all of them together'),
    form({ difference: two }, 'the first less the second'),
    form({ product: list }, 'all of them multiplied'),
    form({ ratio: two, ofZero: z.optional(z.number()) }, 'the first over the second; ofZero where that is nothing'),
    form({ minimum: list }, 'the least of them'),
    form({ maximum: list }, 'the greatest of them'),
    form({ count: members, where: z.optional(of) }, 'how many living members, of whom this holds'),
    form({ total: of, over: members, where: z.optional(of) }, 'this of all living members, of whom that holds'),
    form({ every: members, holds: of }, 'this holds of every living member'),
    form({ some: members, holds: of }, 'this holds of a living member'),
    form({ completedYears: two }, 'whole years from one day to another'),
    form({ completedMonths: two }, 'whole months from one day to another'),
    form({ daysCounted: two }, 'days from one to another, both counted'),
    form({ yearOf: of }, 'the calendar year of a day'),
    form({ dayAfter: of }, 'the day after'),
    form({ lastAnniversary: of, until: of }, 'the last such month and day up to a day'),
    form({ byReading: identifier, options: z.record(identifier, of) }, 'one thing under each option of a reading'),
    form(
      Object.fromEntries(['if', 'then', 'else'].map((key) => [key, of])),
      'one where the first holds, another where not',
    ),
    form({ firstKnown: list }, 'the first of them that is given'),
    form({ known: of }, 'whether it is given'),
    form({ all: list }, 'all of them hold'),
    form({ any: list }, 'one of them holds'),
    form({ not: of }, 'it does not hold'),
    form(
      { compare: of, operator: z.enum(operatorNames), value: z.union([of, z.array(z.string()).check(z.minLength(1))]) },
      'compared',
    ),
  ];
}

/** `facts.json` in full, for the JSON Schema. */
export const factsFileInFull = factsWith(expression);

/** What a comparison's right side may be, spelled out for editors; the loader reads it by its type. */
const side = z.union([
  z.boolean(),
  z.string(),
  z.number(),
  z.array(z.string()).check(z.minLength(1)),
  z.strictObject({ fact: path }),
]);

/** The five shapes of a condition, around a given shape of what they hold. */
export const conditionShapes = (child: Schema, value: Schema) => ({
  all: z.strictObject({ all: z.array(child).check(z.minLength(1)) }),
  any: z.strictObject({ any: z.array(child).check(z.minLength(1)) }),
  not: z.strictObject({ not: child }),
  condition: z.strictObject({ condition: criterionId }),
  leaf: z.strictObject({ fact: text, operator: z.enum(operatorNames), value }),
});

const event = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('criterion'),
    params: z.strictObject({
      labels: label,
      citations,
      /** Whether the verdict depends on it; by a reading, where the text admits both. */
      required: z.union(
        [z.boolean(), z.strictObject({ reading: identifier, option: identifier })],
        'required' satisfies RulebookShape,
      ),
      /** The yes or no of a list on all of it: it decides what the criterion's own inputs leave open, else confirms or contradicts. */
      attested: z.optional(z.strictObject({ fact: text, reading: identifier, option: identifier })),
      /** Comparisons that an option of a reading replaces. */
      operators: z.optional(
        z
          .array(
            z.strictObject({
              reading: identifier,
              option: identifier,
              at: z.string().check(z.regex(/^(?:\/(?:all|any|not|\d{1,3}))+$/, 'pointer' satisfies RulebookShape)),
              operator: z.enum(operatorNames),
            }),
          )
          .check(z.maxLength(100)),
      ),
    }),
  }),
  z.strictObject({ type: z.literal('verdict'), params: z.strictObject({ labels: label, citations }) }),
  z.strictObject({
    type: z.literal('measure'),
    params: z.strictObject({
      labels: label,
      citations,
      level: z.enum(levels as readonly [(typeof levels)[number]]).check(z.describe('whose records tell who gets it')),
      subject: z.optional(z.literal('member').check(z.describe('each member gets it or not, not the household'))),
      amount: z.optional(
        z
          .strictObject({
            bound: z.enum(amountBounds),
            parameter: path,
            per: z.enum(amountPers),
            lowers: z.optional(
              z.literal(true).check(z.describe('what changes what others get or pay makes it less, not more')),
            ),
            /** Figures that an option of a reading puts in its place. */
            choices: z.optional(
              z
                .array(z.strictObject({ reading: identifier, option: identifier, parameter: path }))
                .check(z.minLength(1), z.maxLength(100)),
            ),
          })
          .check(z.describe('what it gives, where the document gives a figure')),
      ),
    }),
  }),
]);

const ruleWith = (conditions: Schema) =>
  z.strictObject({
    $schema,
    rules: z.array(z.strictObject({ name: ruleId, conditions, event })).check(z.minLength(1)),
  });

/** A rule file, its conditions left for the loader to walk: so nesting of any depth is refused, not overflowed. */
export const ruleFile = ruleWith(z.unknown()) as ReturnType<typeof ruleWith>;

const condition: Schema = z.lazy(() => z.union(Object.values(conditionShapes(condition, side))));

/** A rule begins with a group: the engine takes no bare comparison. */
const { leaf: _, ...groups } = conditionShapes(condition, side);
/** A rule file in full, for the JSON Schema. */
export const ruleFileInFull = ruleWith(z.union(Object.values(groups)));

/** A rule as a file states it. */
export type RuleSource = Infer<typeof ruleFile>['rules'][number];
/** `rulebook.json`. */
export type Manifest = Infer<typeof manifestFile>;
