import {
  z
} from "./chunk-ZUZPS2KS.mjs";
import {
  citedPlace
} from "./chunk-FAS6UCBJ.mjs";
import {
  operatorNames
} from "./chunk-OBET4LAP.mjs";
import {
  MAX_BASES
} from "./chunk-FLDRFWA4.mjs";
import {
  isDay,
  kinds,
  units
} from "./chunk-4FUCRHE5.mjs";
import {
  levels,
  scopes
} from "./chunk-LTCODZ6U.mjs";

// src/rulebook/schema.ts
var $schema = z.optional(z.string());
var text = z.string().check(z.minLength(1), z.maxLength(1e3));
var label = z.strictObject({ zh: text, en: text });
var day = z.string().check(z.refine(isDay, "day"));
var identifier = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,63}$/, "identifier"));
var path = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,63}(?:\/[a-z][A-Za-z0-9]{0,63})?$/, "path"));
var amountBounds = ["atLeast", "exactly", "atMost"];
var amountPers = ["person", "schoolYear", "year", "once", "base"];
var idsOf = (kinds2) => new RegExp(`^(?:${kinds2.join("|")})/[a-z][A-Za-z0-9]{0,63}$`);
var criterionId = z.string().check(z.regex(idsOf(scopes), "criterionId"));
var ruleId = z.string().check(z.regex(idsOf([...scopes, "measure"]), "ruleId"));
var place = z.string().check(z.regex(citedPlace, "place"));
var citation = z.strictObject({ source: text, at: place });
var citations = z.array(citation).check(z.minLength(1));
var source = z.strictObject({
  id: text,
  name: z.optional(label).check(z.describe("what it is called where it is cited, if its id is no number of a document")),
  title: label,
  issuer: label,
  /** Absent where the document bears none. */
  date: z.optional(z.string().check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "documentDate"))),
  note: z.optional(label)
});
var reading = z.strictObject({
  id: identifier,
  labels: label,
  options: z.array(z.strictObject({ id: identifier, labels: label, citations, note: z.optional(label) })).check(z.minLength(1))
});
var cover = {
  $schema,
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "slug")),
  version: z.string().check(z.regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/, "version")),
  labels: label
};
var manifestFile = z.strictObject({
  ...cover,
  validFrom: day,
  validTo: day,
  sources: z.array(source).check(z.minLength(1)),
  readings: z.array(reading)
});
var extending = z.strictObject({
  extends: z.array(z.string()).check(
    z.minLength(1),
    z.maxLength(MAX_BASES),
    z.describe(
      "rulebooks to build on: ids of shipped ones (national-2016), folders in or beside its own (../common)"
    )
  ),
  without: z.optional(
    z.array(text).check(
      z.maxLength(1e3),
      z.describe("what of theirs is left out: ids of documents, readings, parameters and facts, names of rules")
    )
  )
});
var manifestFileInFull = z.strictObject({
  ...cover,
  validFrom: z.optional(day),
  validTo: z.optional(day),
  extends: z.optional(extending.shape.extends),
  without: extending.shape.without,
  sources: z.optional(z.array(source).check(z.minLength(1))),
  readings: z.optional(z.array(reading))
});
var fieldName = /^[a-z][A-Za-z0-9]{0,63}$/;
var PATH_SHAPE = "fieldPath";
var isOwnName = (name) => fieldName.test(name) && !(name in Object.prototype);
var fieldPath = z.string().check(
  z.refine((text2) => {
    const names = text2.replace(/^members\[\]\./, "").split(".");
    return names.length <= (text2.startsWith("members[]") ? 2 : 3) && names.every(isOwnName);
  }, PATH_SHAPE)
);
var groupPath = fieldPath;
var levelName = z.enum(levels);
var unitName = z.string().check(
  z.minLength(1),
  z.maxLength(64),
  z.describe(`of a number: ${units.join(", ")}, or one that "units" of fields.json names`)
);
var value = z.union([z.boolean(), z.string()]);
var MAX_FIELDS = 1e3;
var fieldsFile = z.strictObject({
  $schema,
  units: z.optional(
    z.array(z.strictObject({ id: identifier, labels: label })).check(
      z.maxLength(MAX_FIELDS),
      z.describe("units of its own, which fields, facts and parameters can be counted in: mu, head of sheep")
    )
  ),
  groups: z.optional(
    z.array(
      z.strictObject({
        level: levelName,
        path: groupPath,
        labels: label,
        fullLabels: z.optional(
          z.boolean().check(z.describe("its fields are called by their own labels alone, not by its label and theirs"))
        )
      })
    ).check(
      z.maxLength(MAX_FIELDS),
      z.describe(
        "what fields of one group are called together; none where no path has a part more than the record has"
      )
    )
  ),
  fields: z.array(
    z.strictObject({
      level: levelName.check(z.describe("whose records have it")),
      path: fieldPath.check(z.describe("where it stands: road.metres, of each member members[].veteran")),
      kind: z.enum(kinds),
      unit: z.optional(unitName),
      labels: label,
      options: z.optional(
        z.array(z.strictObject({ id: identifier, labels: label })).check(z.minLength(1), z.maxLength(MAX_FIELDS), z.describe("what a code can be, in order"))
      ),
      minimum: z.optional(z.number()),
      maximum: z.optional(z.number()),
      partOf: z.optional(text.check(z.describe("another field of the level, which it is never above"))),
      notAfter: z.optional(text.check(z.describe("asOf, or another date of the level, which it is never after"))),
      personal: z.optional(
        z.boolean().check(z.describe("tells of a person: not shown in errors, and a name is masked"))
      ),
      fixed: z.optional(z.boolean().check(z.describe("nobody changes it by helping: no remedy asks for it")))
    })
  ).check(z.maxLength(MAX_FIELDS)),
  entailments: z.optional(
    z.array(
      z.strictObject({
        level: levelName,
        given: text,
        is: z.optional(
          z.array(value).check(z.minLength(1), z.maxLength(MAX_FIELDS), z.describe("absent: whatever it is"))
        ),
        field: text,
        in: z.array(value).check(z.minLength(1), z.maxLength(MAX_FIELDS))
      })
    ).check(
      z.maxLength(MAX_FIELDS),
      z.describe(
        "where one field is given, or one of some values, another is one of some values or not given; else the record is refused"
      )
    )
  )
});
var datedValues = z.array(
  z.strictObject({
    from: day,
    to: z.optional(day),
    value: z.string().check(z.regex(/^(?:-?\d{1,15}(?:\.\d{1,6})?|\d{2}-\d{2})$/, "figure")),
    citations,
    weak: z.optional(label)
  })
);
var parametersFile = z.strictObject({
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
          options: z.record(identifier, z.enum(["linear", "geometric"])),
          /** Why the years before the first value are weak: the path is run backwards to them. */
          backwards: z.optional(label)
        })
      )
    })
  )
});
var scope = z.enum(scopes);
var MAX_FACTS = 1e3;
var factsWith = (value2) => z.strictObject({
  $schema,
  facts: z.array(
    z.strictObject({
      id: identifier.check(
        z.describe(
          "what rules ask for it by: no input and no parameter is called so; it takes the place of a fact of every rulebook"
        )
      ),
      level: z.union([scope, z.array(scope).check(z.minLength(1))]).check(z.describe("what it is about: a level, or one member of a household")),
      unit: z.optional(unitName),
      labels: label,
      citation: z.optional(citation.check(z.describe("where the policy states it"))),
      value: value2,
      sources: z.optional(
        z.array(
          z.strictObject({
            value: value2.check(z.describe("the number as the source has it")),
            where: z.optional(value2.check(z.describe("it says nothing where this is false"))),
            against: z.optional(
              value2.check(z.describe("what it is held against, where that is not the value of the fact"))
            ),
            standsIn: z.optional(value2.check(z.describe("where this is true it stands in for the value")))
          })
        ).check(
          z.minLength(1),
          z.maxLength(8),
          z.describe("what else states the number: it confirms it, contradicts it, or stands in")
        )
      )
    })
  ).check(z.maxLength(MAX_FACTS))
});
var factsFile = factsWith(z.unknown());
var expression = z.lazy(() => anyForm);
var members = z.literal("members");
var anyForm = z.union(formsOf(expression));
function formsOf(of) {
  const list = z.array(of).check(z.minLength(1));
  const two = z.tuple([of, of]);
  const form = (shape, description) => z.strictObject(shape).check(z.describe(description));
  return [
    z.number(),
    z.boolean(),
    z.string().check(z.describe("a code or, where one is asked for, a decimal number or a month and day")),
    form({ field: text }, "an input, by its path; members[].x inside count, total, every and some"),
    form({ fact: text }, "another fact"),
    form({ parameter: path }, "a figure of parameters.json on the day"),
    form({ day: z.literal("asOf") }, "the day of judgement"),
    form({ sum: list }, "all of them together"),
    form({ difference: two }, "the first less the second"),
    form({ product: list }, "all of them multiplied"),
    form({ ratio: two, ofZero: z.optional(z.number()) }, "the first over the second; ofZero where that is nothing"),
    form({ minimum: list }, "the least of them"),
    form({ maximum: list }, "the greatest of them"),
    form({ count: members, where: z.optional(of) }, "how many living members, of whom this holds"),
    form({ total: of, over: members, where: z.optional(of) }, "this of all living members, of whom that holds"),
    form({ every: members, holds: of }, "this holds of every living member"),
    form({ some: members, holds: of }, "this holds of a living member"),
    form({ completedYears: two }, "whole years from one day to another"),
    form({ completedMonths: two }, "whole months from one day to another"),
    form({ daysCounted: two }, "days from one to another, both counted"),
    form({ yearOf: of }, "the calendar year of a day"),
    form({ dayAfter: of }, "the day after"),
    form({ lastAnniversary: of, until: of }, "the last such month and day up to a day"),
    form({ byReading: identifier, options: z.record(identifier, of) }, "one thing under each option of a reading"),
    form(
      Object.fromEntries(["if", "then", "else"].map((key) => [key, of])),
      "one where the first holds, another where not"
    ),
    form({ firstKnown: list }, "the first of them that is given"),
    form({ known: of }, "whether it is given"),
    form({ all: list }, "all of them hold"),
    form({ any: list }, "one of them holds"),
    form({ not: of }, "it does not hold"),
    form(
      { compare: of, operator: z.enum(operatorNames), value: z.union([of, z.array(z.string()).check(z.minLength(1))]) },
      "compared"
    )
  ];
}
var factsFileInFull = factsWith(expression);
var side = z.union([
  z.boolean(),
  z.string(),
  z.number(),
  z.array(z.string()).check(z.minLength(1)),
  z.strictObject({ fact: path })
]);
var conditionShapes = (child, value2) => ({
  all: z.strictObject({ all: z.array(child).check(z.minLength(1)) }),
  any: z.strictObject({ any: z.array(child).check(z.minLength(1)) }),
  not: z.strictObject({ not: child }),
  condition: z.strictObject({ condition: criterionId }),
  leaf: z.strictObject({ fact: text, operator: z.enum(operatorNames), value: value2 })
});
var event = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("criterion"),
    params: z.strictObject({
      labels: label,
      citations,
      /** Whether the verdict depends on it; by a reading, where the text admits both. */
      required: z.union(
        [z.boolean(), z.strictObject({ reading: identifier, option: identifier })],
        "required"
      ),
      /** The yes or no of a list on all of it: it decides what the criterion's own inputs leave open, else confirms or contradicts. */
      attested: z.optional(z.strictObject({ fact: text, reading: identifier, option: identifier })),
      /** Comparisons that an option of a reading replaces. */
      operators: z.optional(
        z.array(
          z.strictObject({
            reading: identifier,
            option: identifier,
            at: z.string().check(z.regex(/^(?:\/(?:all|any|not|\d{1,3}))+$/, "pointer")),
            operator: z.enum(operatorNames)
          })
        ).check(z.maxLength(100))
      )
    })
  }),
  z.strictObject({ type: z.literal("verdict"), params: z.strictObject({ labels: label, citations }) }),
  z.strictObject({
    type: z.literal("measure"),
    params: z.strictObject({
      labels: label,
      citations,
      level: z.enum(levels).check(z.describe("whose records tell who gets it")),
      subject: z.optional(z.literal("member").check(z.describe("each member gets it or not, not the household"))),
      amount: z.optional(
        z.strictObject({
          bound: z.enum(amountBounds),
          parameter: path,
          per: z.enum(amountPers),
          lowers: z.optional(
            z.literal(true).check(z.describe("what changes what others get or pay makes it less, not more"))
          ),
          /** Figures that an option of a reading puts in its place. */
          choices: z.optional(
            z.array(z.strictObject({ reading: identifier, option: identifier, parameter: path })).check(z.minLength(1), z.maxLength(100))
          )
        }).check(z.describe("what it gives, where the document gives a figure"))
      )
    })
  })
]);
var ruleWith = (conditions) => z.strictObject({
  $schema,
  rules: z.array(z.strictObject({ name: ruleId, conditions, event })).check(z.minLength(1))
});
var ruleFile = ruleWith(z.unknown());
var condition = z.lazy(() => z.union(Object.values(conditionShapes(condition, side))));
var { leaf: _, ...groups } = conditionShapes(condition, side);
var ruleFileInFull = ruleWith(z.union(Object.values(groups)));

export {
  label,
  amountBounds,
  amountPers,
  criterionId,
  ruleId,
  place,
  manifestFile,
  extending,
  manifestFileInFull,
  fieldsFile,
  parametersFile,
  factsFile,
  factsFileInFull,
  conditionShapes,
  ruleFile,
  ruleFileInFull
};
