import {
  INSPECT_FILE,
  MEASURE,
  baseName,
  basesOf,
  faultIssue,
  isLaw,
  isRuleFile,
  pointer,
  rangeIssues,
  shown,
  soundIssues,
  typeName,
  wordFileOf,
  wordFiles,
  wrongShape
} from "./chunk-FLDRFWA4.mjs";
import {
  InvalidRulebookError
} from "./chunk-4JIJYX5D.mjs";
import {
  languages
} from "./chunk-WGP6PJQ7.mjs";
import {
  enInGroup,
  zhInGroup
} from "./chunk-KHJHFUPT.mjs";
import {
  fieldByPath,
  isValues,
  suggestedPath
} from "./chunk-NVZBQ6H2.mjs";
import {
  MONEY_SCALE,
  PERCENT_SCALE,
  add,
  anyText,
  compare,
  completedMonths,
  completedYears,
  dayAfter,
  daysCounted,
  divide,
  endsOf,
  exact,
  faultOf,
  fraction,
  isExact,
  isMonthDay,
  isNumeric,
  isRangeLike,
  lastAnniversary,
  lastBirthDateWithAge,
  multiply,
  nearest,
  plus,
  scaled,
  signOf,
  subtract,
  times,
  toDecimalString,
  toMarginString,
  units,
  yearOf
} from "./chunk-4FUCRHE5.mjs";
import {
  MAX_ISSUES,
  pathText
} from "./chunk-4KYNP42P.mjs";
import {
  FieldTable,
  MAX_MEMBERS,
  MAX_SOURCES,
  MEMBER,
  codeField,
  commonShapes,
  commonTable,
  field,
  frozen,
  group,
  isLevel,
  levelOf,
  levels,
  markTable,
  patternOf,
  scopes,
  tableOf
} from "./chunk-LTCODZ6U.mjs";

// src/base/remembered.ts
function remembered(make) {
  const known4 = /* @__PURE__ */ new WeakMap();
  return (key) => {
    const before = known4.get(key);
    if (before !== void 0) return before.value;
    const value = make(key);
    known4.set(key, { value });
    return value;
  };
}
function madeOnce(most, make) {
  const known4 = /* @__PURE__ */ new Map();
  return (value) => {
    const before = known4.get(value);
    if (before !== void 0 || known4.has(value)) return before;
    const made3 = make(value);
    if (known4.size >= most) known4.clear();
    known4.set(value, made3);
    return made3;
  };
}
function ofLast(make) {
  let last;
  let made3;
  return (key) => {
    if (last !== key) {
      made3 = make(key);
      last = key;
    }
    return made3;
  };
}
var numbers = 0;
var serialOf = remembered((_) => {
  numbers += 1;
  return numbers;
});
var Kept = class {
  #most;
  #sizeOf;
  #size = 0;
  #young = /* @__PURE__ */ new Map();
  #old = /* @__PURE__ */ new Map();
  /** @param most so much of what was asked for last is kept, and never more than twice as much */
  constructor(most, sizeOf2 = () => 1) {
    this.#most = most;
    this.#sizeOf = sizeOf2;
  }
  get(name) {
    const young = this.#young.get(name);
    if (young !== void 0) return young;
    const old = this.#old.get(name);
    return old && this.keep(name, old);
  }
  /** What is kept under a name; else it is made, and kept where something was. */
  of(name, make) {
    const before = this.get(name);
    if (before !== void 0) return before;
    const made3 = make();
    if (made3 !== void 0) this.keep(name, made3);
    return made3;
  }
  keep(name, made3) {
    const size = this.#sizeOf(name);
    if (this.#size + size > this.#most) {
      this.#old = this.#young;
      this.#young = /* @__PURE__ */ new Map();
      this.#size = 0;
    }
    this.#size += size;
    this.#young.set(name, made3);
    return made3;
  }
};

// src/base/interval.ts
function point(value) {
  return { from: value, to: value };
}
function isPoint({ from, to }) {
  return from === to || compare(from, to) === 0;
}
function least(a, b) {
  return compare(a, b) <= 0 ? a : b;
}
function greatest(a, b) {
  return compare(a, b) >= 0 ? a : b;
}
function hull(a, b) {
  return { from: least(a.from, b.from), to: greatest(a.to, b.to) };
}
function minus(a, b) {
  return { from: subtract(a.from, b.to), to: subtract(a.to, b.from) };
}
function isInterval(value) {
  return typeof value === "object" && value !== null && "from" in value && isExact(value.from);
}
function spanOf(interval) {
  const { from, to } = interval;
  return isPoint(interval) ? toDecimalString(from) : { from: toDecimalString(from), to: toDecimalString(to) };
}
function marginSpanOf(interval) {
  const { from, to } = interval;
  return isPoint(interval) ? toMarginString(from) : { from: toMarginString(from), to: toMarginString(to) };
}
function isSpan(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "from" in value && "to" in value;
}

// src/facts/operator.ts
var orderOperators = ["greaterThanInclusive", "greaterThan", "lessThanInclusive", "lessThan"];
var plainOperators = ["equal", "notEqual", "in", "notIn"];
var DECIMAL = "decimal:";
var operatorNames = [
  ...orderOperators.map((name) => `${DECIMAL}${name}`),
  ...plainOperators
];
function sameFamily(a, b) {
  const family = (operator) => isOrder(operator) ? "order" : operator.toLowerCase().replace("not", "");
  return family(a) === family(b);
}
function isOrder(operator) {
  return orderOperators.includes(operator);
}
var opposites = {
  greaterThanInclusive: "lessThan",
  greaterThan: "lessThanInclusive",
  lessThanInclusive: "greaterThan",
  lessThan: "greaterThanInclusive",
  equal: "notEqual",
  notEqual: "equal",
  in: "notIn",
  notIn: "in"
};
function oppositeOf(operator) {
  return opposites[operator];
}
var asksOfSign = {
  greaterThanInclusive: (sign) => sign >= 0,
  greaterThan: (sign) => sign > 0,
  lessThanInclusive: (sign) => sign <= 0,
  lessThan: (sign) => sign < 0
};
function comparedBetween(operator, left, right) {
  const asks = asksOfSign[operator];
  const lowest = asks(compare(left.from, right.to));
  return lowest === asks(compare(left.to, right.from)) ? lowest : void 0;
}

// src/rulebook/fold.ts
function fold(node, handlers) {
  const into = (part) => fold(part, handlers);
  const handler = handlers[node.kind];
  if (node.parts !== void 0) return handler(node.parts.map(into), node);
  return node.part === void 0 ? handler(node) : handler(into(node.part), node);
}
var regrouped = {
  all: (parts) => ({ kind: "all", parts }),
  any: (parts) => ({ kind: "any", parts }),
  not: (part) => ({ kind: "not", part })
};
var gathered = {
  all: (parts) => parts.flat(),
  any: (parts) => parts.flat(),
  not: (part) => part
};

// src/rulebook/condition.ts
var ATTESTED = "/attested";
function attest(part, { fact, reading: reading2, option }) {
  const side = { kind: "literal", value: true };
  const by = { kind: "leaf", at: ATTESTED, fact, operator: "equal", choices: [], side };
  return { kind: "attested", part, by, reading: reading2, option };
}
function isAttested(at2) {
  return at2.endsWith(ATTESTED);
}
function leavesOf(condition) {
  return fold(condition, { ...gathered, leaf: (leaf) => [leaf], attested: (own2) => own2 });
}
function comparisonsOf(condition) {
  return fold(condition, {
    ...gathered,
    leaf: (leaf) => [leaf],
    attested: (own2, { by }) => [...own2, by]
  });
}
function attestedIn(condition) {
  return fold(condition, {
    ...gathered,
    leaf: () => [],
    attested: (own2, node) => [...own2, node]
  });
}
function withAttested(condition, counts) {
  return fold(condition, {
    ...regrouped,
    leaf: (leaf) => leaf,
    attested: (part, node) => counts(node) ? { ...node, part } : part
  });
}
function isNegated(at2) {
  return at2.includes("/not") && at2.split("/").filter((part) => part === "not").length % 2 === 1;
}

// src/rulebook/rules.ts
function exitRuleOf({ verdicts }, level) {
  return verdicts.get(`${level}/exit`);
}
function defaultRuleOf({ verdicts }, level) {
  const own2 = [...verdicts.values()].filter((rule) => rule.level === level);
  return exitRuleOf({ verdicts }, level) ?? (own2.length === 1 ? own2[0] : void 0);
}
var exits = new Set(levels.map((level) => `${level}/exit`));
function isExit(id) {
  return exits.has(id);
}
function ruleOf({ verdicts, measures }, id) {
  return verdicts.get(id) ?? measures.get(id);
}
function rulesOf({ verdicts, measures }) {
  return [...verdicts.values(), ...measures.values()];
}
function measuresOf({ measures }, level) {
  return [...measures.values()].filter((measure) => measure.level === level);
}
function criteriaOf(rulebook) {
  const byId2 = /* @__PURE__ */ new Map();
  for (const { criteria } of rulesOf(rulebook)) {
    for (const criterion of criteria) if (!byId2.has(criterion.id)) byId2.set(criterion.id, criterion);
  }
  return [...byId2.values()];
}
function figuresOf({ parameter: parameter2, choices = [] }) {
  return [.../* @__PURE__ */ new Set([parameter2, ...choices.map((choice) => choice.parameter)])];
}
function figureOf({ parameter: parameter2, choices = [] }, chosen) {
  return choices.find(({ reading: reading2, option }) => chosen[reading2] === option)?.parameter ?? parameter2;
}

// src/rulebook/settled-file.ts
var MAX_CHARACTERS = 15e5;
var settled = new Kept(MAX_CHARACTERS, (text2) => text2.length);
var texts = /* @__PURE__ */ new WeakMap();
function settledFiles(files2) {
  return Object.fromEntries(Object.entries(files2).map(([name, file]) => [name, settledFile(name, file)]));
}
function settledFile(name, value) {
  if (typeof value !== "object" || value === null || texts.has(value)) return value;
  try {
    if (!isJson(value, { left: MAX_CHARACTERS })) return value;
    const text2 = JSON.stringify(value);
    const key = `${name}
${text2}`;
    const before = settled.get(key);
    if (before !== void 0) return before;
    const file = frozen(JSON.parse(text2));
    texts.set(file, text2);
    return settled.keep(key, file);
  } catch {
    return value;
  }
}
function isJson(value, budget) {
  budget.left -= typeof value === "string" ? value.length : 1;
  if (budget.left < 0) return false;
  if (typeof value !== "object" || value === null) {
    return value === null || typeof value === "string" || typeof value === "boolean" || isNumber(value);
  }
  const parts = Object.values(value);
  if (!Array.isArray(value)) for (const key of Object.keys(value)) budget.left -= key.length;
  if (Array.isArray(value) ? parts.length !== value.length : !isPlain(value)) return false;
  return parts.every((part) => isJson(part, budget));
}
function isNumber(value) {
  return Number.isFinite(value) && !Object.is(value, -0);
}
function isPlain(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
function lawTextOf(file) {
  return texts.has(file) ? settledText(file) : textWithoutSchema(file);
}
var textWithoutSchema = (file) => {
  const { $schema: _, ...content } = file;
  return JSON.stringify(content);
};
var settledText = remembered(textWithoutSchema);
var partsOf = remembered((_) => new Kept(8));
function readOnce(issues, file, beside, read, fits = () => true) {
  if (typeof file !== "object" || file === null || !texts.has(file)) return read();
  const kept = partsOf(file);
  const key = beside.map((one) => typeof one === "object" ? serialOf(one) : one).join("\n");
  const before = kept.get(key);
  if (before !== void 0 && fits(before.part)) return before.part;
  const { isSound, value } = issues.soundly(read);
  if (isSound) kept.keep(key, { part: typeof value === "object" && value !== null ? frozen(value) : value });
  return value;
}

// src/rulebook/snapshot.ts
var snapshots = /* @__PURE__ */ new WeakMap();
function keepSnapshot(rulebook, files2, kept) {
  let text2;
  const write = () => {
    text2 ??= `{${Object.keys(files2).filter(isLaw).map((name) => `${JSON.stringify(name)}:${lawTextOf(files2[name])}`).join(",")}}`;
    return text2;
  };
  if (!kept) write();
  snapshots.set(rulebook, write);
}
function snapshotOf(rulebook) {
  return snapshots.get(rulebook)?.();
}

// rules/national-2016/county-exit.json
var county_exit_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "county/incidence",
      conditions: {
        all: [
          {
            fact: "povertyIncidence",
            operator: "decimal:lessThan",
            value: {
              fact: "povertyIncidence/limit"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u53D1\u751F\u7387",
            en: "poverty incidence"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E09\uFF09"
            }
          ],
          required: true,
          operators: [
            {
              reading: "incidenceBound",
              option: "atMost",
              at: "/all/0",
              operator: "decimal:lessThanInclusive"
            }
          ]
        }
      }
    },
    {
      name: "county/exit",
      conditions: {
        all: [
          {
            condition: "county/incidence"
          }
        ]
      },
      event: {
        type: "verdict",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u53BF\u6458\u5E3D",
            en: "exit of a county"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E09\uFF09"
            }
          ]
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/county-exit.json
var county_exit_default2 = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "county/incidence",
      conditions: {
        all: [
          {
            fact: "povertyIncidence",
            operator: "decimal:lessThan",
            value: {
              fact: "povertyIncidence/limit"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u53D1\u751F\u7387",
            en: "poverty incidence"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true,
          operators: [
            {
              reading: "incidenceBound",
              option: "atMost",
              at: "/all/0",
              operator: "decimal:lessThanInclusive"
            }
          ]
        }
      }
    },
    {
      name: "county/income",
      conditions: {
        all: [
          {
            fact: "ruralDisposableIncome",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "countyIncome/target"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u519C\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165",
            en: "rural disposable income"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "county/incomeGrowth",
      conditions: {
        all: [
          {
            fact: "ruralIncomeGrowth",
            operator: "decimal:greaterThan",
            value: {
              fact: "provinceRuralIncomeGrowth"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u6536\u5165\u589E\u901F\u9AD8\u4E8E\u5168\u7701",
            en: "growth above the province"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: {
            reading: "incomeGrowth",
            option: "required"
          }
        }
      }
    },
    {
      name: "county/relocation",
      conditions: {
        all: [
          {
            fact: "relocationRate",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "relocationRate/minimum"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u6613\u5730\u6276\u8D2B\u642C\u8FC1\u4EFB\u52A1\u5B8C\u6210\u7387",
            en: "relocation completed"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true,
          operators: [
            {
              reading: "rateBound",
              option: "above",
              at: "/all/0",
              operator: "decimal:greaterThan"
            }
          ]
        }
      }
    },
    {
      name: "county/villageExit",
      conditions: {
        all: [
          {
            fact: "villageExitRate",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "villageExitRate/minimum"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u6751\u9000\u51FA\u7387",
            en: "poverty villages exited"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true,
          operators: [
            {
              reading: "rateBound",
              option: "above",
              at: "/all/0",
              operator: "decimal:greaterThan"
            }
          ]
        }
      }
    },
    {
      name: "county/services",
      conditions: {
        all: [
          {
            fact: "services.transport",
            operator: "equal",
            value: true
          },
          {
            fact: "services.schooling",
            operator: "equal",
            value: true
          },
          {
            fact: "services.healthcare",
            operator: "equal",
            value: true
          },
          {
            fact: "services.socialSecurity",
            operator: "equal",
            value: true
          },
          {
            fact: "services.infrastructure",
            operator: "equal",
            value: true
          },
          {
            fact: "services.economy",
            operator: "equal",
            value: true
          },
          {
            fact: "services.environment",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u57FA\u7840\u8BBE\u65BD\u548C\u516C\u5171\u670D\u52A1",
            en: "infrastructure and public services"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: {
            reading: "countyServices",
            option: "required"
          }
        }
      }
    },
    {
      name: "county/exit",
      conditions: {
        all: [
          {
            condition: "county/incidence"
          },
          {
            condition: "county/income"
          },
          {
            condition: "county/incomeGrowth"
          },
          {
            condition: "county/relocation"
          },
          {
            condition: "county/villageExit"
          },
          {
            condition: "county/services"
          }
        ]
      },
      event: {
        type: "verdict",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u53BF\u6458\u5E3D",
            en: "exit of a county"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ]
        }
      }
    }
  ]
};

// rules/national-2016/household-exit.json
var household_exit_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "household/income",
      conditions: {
        all: [
          {
            fact: "perCapitaNetIncome",
            operator: "decimal:greaterThan",
            value: {
              fact: "povertyLine/exit"
            }
          },
          {
            fact: "stableIncome",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u6536\u5165",
            en: "income"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E00\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/food",
      conditions: {
        all: [
          {
            fact: "food.sufficient",
            operator: "equal",
            value: true
          },
          {
            fact: "food.protein",
            operator: "in",
            value: ["anytime", "sometimes"]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u4E0D\u6101\u5403",
            en: "food"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E00\uFF09"
            }
          ],
          required: true,
          attested: {
            fact: "attested.food",
            reading: "attestation",
            option: "counted"
          }
        }
      }
    },
    {
      name: "household/clothing",
      conditions: {
        all: [
          {
            fact: "clothing.seasonal",
            operator: "equal",
            value: true
          },
          {
            fact: "clothing.bedding",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u4E0D\u6101\u7A7F",
            en: "clothing"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E00\uFF09"
            }
          ],
          required: true,
          attested: {
            fact: "attested.clothing",
            reading: "attestation",
            option: "counted"
          }
        }
      }
    },
    {
      name: "household/education",
      conditions: {
        all: [
          {
            fact: "schoolAgeMembersInSchool",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u4E49\u52A1\u6559\u80B2",
            en: "compulsory education"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E00\uFF09"
            }
          ],
          required: true,
          attested: {
            fact: "attested.education",
            reading: "attestation",
            option: "counted"
          }
        }
      }
    },
    {
      name: "household/medical",
      conditions: {
        all: [
          {
            fact: "allMembersInsured",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u57FA\u672C\u533B\u7597",
            en: "basic medical care"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E00\uFF09"
            }
          ],
          required: true,
          attested: {
            fact: "attested.medical",
            reading: "attestation",
            option: "counted"
          }
        }
      }
    },
    {
      name: "household/housing",
      conditions: {
        any: [
          {
            fact: "housing.grade",
            operator: "in",
            value: ["A", "B"]
          },
          {
            fact: "housing.safeBy",
            operator: "in",
            value: ["renovation", "relocation", "otherHome"]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u4F4F\u623F\u5B89\u5168",
            en: "safe housing"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E00\uFF09"
            }
          ],
          required: true,
          attested: {
            fact: "attested.housing",
            reading: "attestation",
            option: "counted"
          }
        }
      }
    },
    {
      name: "household/exit",
      conditions: {
        all: [
          {
            condition: "household/income"
          },
          {
            condition: "household/food"
          },
          {
            condition: "household/clothing"
          },
          {
            condition: "household/education"
          },
          {
            condition: "household/medical"
          },
          {
            condition: "household/housing"
          }
        ]
      },
      event: {
        type: "verdict",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u6237\u8131\u8D2B",
            en: "exit of a household"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E00\uFF09"
            }
          ]
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/household-exit.json
var household_exit_default2 = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "household/income",
      conditions: {
        all: [
          {
            fact: "perCapitaNetIncome",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "povertyLine/exit"
            }
          },
          {
            fact: "stableIncome",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u6536\u5165",
            en: "income"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true,
          operators: [
            {
              reading: "incomeBound",
              option: "above",
              at: "/all/0",
              operator: "decimal:greaterThan"
            }
          ]
        }
      }
    },
    {
      name: "household/food",
      conditions: {
        all: [
          {
            fact: "food.sufficient",
            operator: "equal",
            value: true
          },
          {
            fact: "food.protein",
            operator: "in",
            value: ["anytime", "sometimes"]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u4E0D\u6101\u5403",
            en: "food"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true,
          attested: {
            fact: "attested.food",
            reading: "attestation",
            option: "counted"
          }
        }
      }
    },
    {
      name: "household/clothing",
      conditions: {
        all: [
          {
            fact: "clothing.seasonal",
            operator: "equal",
            value: true
          },
          {
            fact: "clothing.bedding",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u4E0D\u6101\u7A7F",
            en: "clothing"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true,
          attested: {
            fact: "attested.clothing",
            reading: "attestation",
            option: "counted"
          }
        }
      }
    },
    {
      name: "household/education",
      conditions: {
        all: [
          {
            fact: "schoolAgeMembersInSchool",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u4E49\u52A1\u6559\u80B2",
            en: "compulsory education"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true,
          attested: {
            fact: "attested.education",
            reading: "attestation",
            option: "counted"
          }
        }
      }
    },
    {
      name: "household/medical",
      conditions: {
        all: [
          {
            fact: "allMembersInsured",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u57FA\u672C\u533B\u7597",
            en: "basic medical care"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true,
          attested: {
            fact: "attested.medical",
            reading: "attestation",
            option: "counted"
          }
        }
      }
    },
    {
      name: "household/housing",
      conditions: {
        any: [
          {
            fact: "housing.grade",
            operator: "in",
            value: ["A", "B"]
          },
          {
            fact: "housing.safeBy",
            operator: "in",
            value: ["renovation", "relocation", "otherHome"]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u4F4F\u623F\u5B89\u5168",
            en: "safe housing"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true,
          attested: {
            fact: "attested.housing",
            reading: "attestation",
            option: "counted"
          }
        }
      }
    },
    {
      name: "household/water",
      conditions: {
        all: [
          {
            fact: "water.litresPerPersonDay",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "water/litresPerPersonDay"
            }
          },
          {
            fact: "water.qualitySafe",
            operator: "equal",
            value: true
          },
          {
            any: [
              {
                fact: "water.roundTripMinutes",
                operator: "decimal:lessThanInclusive",
                value: {
                  fact: "water/roundTripMinutes"
                }
              },
              {
                fact: "water.horizontalMetres",
                operator: "decimal:lessThanInclusive",
                value: {
                  fact: "water/horizontalMetres"
                }
              },
              {
                fact: "water.verticalMetres",
                operator: "decimal:lessThanInclusive",
                value: {
                  fact: "water/verticalMetres"
                }
              }
            ]
          },
          {
            fact: "water.shortDaysPerYear",
            operator: "decimal:lessThanInclusive",
            value: {
              fact: "water/shortDaysPerYear"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u996E\u6C34\u5B89\u5168",
            en: "safe drinking water"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\uFF08\u4E09\uFF09"
            },
            {
              source: "T/CHES 18-2018",
              at: "\u6458\u8981"
            }
          ],
          required: {
            reading: "drinkingWater",
            option: "required"
          },
          attested: {
            fact: "attested.water",
            reading: "attestation",
            option: "counted"
          }
        }
      }
    },
    {
      name: "household/exit",
      conditions: {
        all: [
          {
            condition: "household/income"
          },
          {
            condition: "household/food"
          },
          {
            condition: "household/clothing"
          },
          {
            condition: "household/education"
          },
          {
            condition: "household/medical"
          },
          {
            condition: "household/housing"
          },
          {
            condition: "household/water"
          }
        ]
      },
      event: {
        type: "verdict",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u6237\u8131\u8D2B",
            en: "exit of a household"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ]
        }
      }
    }
  ]
};

// rules/national-2016/village-exit.json
var village_exit_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "village/incidence",
      conditions: {
        all: [
          {
            fact: "povertyIncidence",
            operator: "decimal:lessThan",
            value: {
              fact: "povertyIncidence/limit"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u53D1\u751F\u7387",
            en: "poverty incidence"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E8C\uFF09"
            }
          ],
          required: true,
          operators: [
            {
              reading: "incidenceBound",
              option: "atMost",
              at: "/all/0",
              operator: "decimal:lessThanInclusive"
            }
          ]
        }
      }
    },
    {
      name: "village/services",
      conditions: {
        all: [
          {
            fact: "services",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u57FA\u7840\u8BBE\u65BD\u548C\u516C\u5171\u670D\u52A1",
            en: "infrastructure and public services"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E8C\uFF09"
            }
          ],
          required: false
        }
      }
    },
    {
      name: "village/industry",
      conditions: {
        all: [
          {
            fact: "tasks.industry",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u4E1A",
            en: "industry"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E8C\uFF09"
            }
          ],
          required: false
        }
      }
    },
    {
      name: "village/collectiveEconomy",
      conditions: {
        all: [
          {
            fact: "tasks.collectiveEconomy",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u53D1\u5C55\u96C6\u4F53\u7ECF\u6D4E",
            en: "collective economy"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E8C\uFF09"
            }
          ],
          required: false
        }
      }
    },
    {
      name: "village/exit",
      conditions: {
        all: [
          {
            condition: "village/incidence"
          },
          {
            condition: "village/services"
          },
          {
            condition: "village/industry"
          },
          {
            condition: "village/collectiveEconomy"
          }
        ]
      },
      event: {
        type: "verdict",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u6751\u9000\u51FA",
            en: "exit of a village"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E8C\uFF09"
            }
          ]
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/village-exit.json
var village_exit_default2 = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "village/water",
      conditions: {
        all: [
          {
            fact: "tasks.water",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u6C34",
            en: "water"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "village/power",
      conditions: {
        all: [
          {
            fact: "tasks.power",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u7535",
            en: "power"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "village/roads",
      conditions: {
        all: [
          {
            fact: "tasks.roads",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u8DEF",
            en: "roads"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "village/industry",
      conditions: {
        all: [
          {
            fact: "tasks.industry",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u4E1A",
            en: "industry"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "village/housing",
      conditions: {
        all: [
          {
            fact: "tasks.housing",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u623F",
            en: "housing"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "village/environment",
      conditions: {
        all: [
          {
            fact: "tasks.environment",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u73AF\u5883\u6574\u6CBB",
            en: "environment"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "village/schooling",
      conditions: {
        all: [
          {
            fact: "tasks.schooling",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5C31\u5B66",
            en: "schooling"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "village/healthcare",
      conditions: {
        all: [
          {
            fact: "tasks.healthcare",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5C31\u533B",
            en: "health care"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "village/pension",
      conditions: {
        all: [
          {
            fact: "tasks.pension",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u517B\u8001",
            en: "old-age support"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "village/minimumLiving",
      conditions: {
        all: [
          {
            fact: "tasks.minimumLiving",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u4F4E\u4FDD",
            en: "minimum living allowance"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "village/fiveGuarantees",
      conditions: {
        all: [
          {
            fact: "tasks.fiveGuarantees",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u4E94\u4FDD",
            en: "five guarantees"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "village/collectiveEconomy",
      conditions: {
        all: [
          {
            fact: "tasks.collectiveEconomy",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u53D1\u5C55\u96C6\u4F53\u7ECF\u6D4E",
            en: "collective economy"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "village/organization",
      conditions: {
        all: [
          {
            fact: "tasks.organization",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u57FA\u5C42\u7EC4\u7EC7\u5EFA\u8BBE",
            en: "local organization"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "village/incidence",
      conditions: {
        all: [
          {
            fact: "povertyIncidence",
            operator: "decimal:lessThan",
            value: {
              fact: "povertyIncidence/limit"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u53D1\u751F\u7387",
            en: "poverty incidence"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true,
          operators: [
            {
              reading: "incidenceBound",
              option: "atMost",
              at: "/all/0",
              operator: "decimal:lessThanInclusive"
            }
          ]
        }
      }
    },
    {
      name: "village/collectiveIncome",
      conditions: {
        all: [
          {
            fact: "collectiveIncome",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "collectiveIncome/minimum"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u6751\u96C6\u4F53\u7ECF\u6D4E\u6536\u5165",
            en: "collective income"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F1"
            }
          ],
          required: {
            reading: "collectiveIncome",
            option: "required"
          }
        }
      }
    },
    {
      name: "village/services",
      conditions: {
        all: [
          {
            fact: "services",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u57FA\u7840\u8BBE\u65BD\u548C\u516C\u5171\u670D\u52A1",
            en: "infrastructure and public services"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: {
            reading: "villageServices",
            option: "required"
          }
        }
      }
    },
    {
      name: "village/exit",
      conditions: {
        all: [
          {
            condition: "village/water"
          },
          {
            condition: "village/power"
          },
          {
            condition: "village/roads"
          },
          {
            condition: "village/industry"
          },
          {
            condition: "village/housing"
          },
          {
            condition: "village/environment"
          },
          {
            condition: "village/schooling"
          },
          {
            condition: "village/healthcare"
          },
          {
            condition: "village/pension"
          },
          {
            condition: "village/minimumLiving"
          },
          {
            condition: "village/fiveGuarantees"
          },
          {
            condition: "village/collectiveEconomy"
          },
          {
            condition: "village/organization"
          },
          {
            condition: "village/incidence"
          },
          {
            condition: "village/collectiveIncome"
          },
          {
            condition: "village/services"
          }
        ]
      },
      event: {
        type: "verdict",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u6751\u9000\u51FA",
            en: "exit of a village"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ]
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/agricultural-insurance.json
var agricultural_insurance_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "household/insuranceHolder",
      conditions: {
        any: [
          {
            condition: "household/supported"
          },
          {
            fact: "farmBusiness",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u6237\u6216\u53C2\u4E0E\u7CBE\u51C6\u6276\u8D2B\u7684\u65B0\u578B\u519C\u4E1A\u7ECF\u8425\u7EC4\u7EC7",
            en: "a poor household, or a farm business taking part in poverty alleviation"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "measure/agriculturalInsurance",
      conditions: {
        all: [
          {
            condition: "household/povertyCounty"
          },
          {
            condition: "household/insuranceHolder"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u7279\u8272\u519C\u4E1A\u4FDD\u9669\u4FDD\u8D39\u8865\u8D34",
            en: "subsidy of agricultural insurance"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\u4E00\uFF08\u56DB\uFF09"
            }
          ],
          level: "household"
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/county-procedure.json
var county_procedure_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "county/application",
      conditions: {
        all: [
          {
            fact: "procedure.application.done",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u53BF\u7EA7\u7533\u8BF7",
            en: "application of the county"
          },
          citations: [
            {
              source: "\u77AD\u671B2017-11-06",
              at: "\u62A5\u9053"
            },
            {
              source: "\u6E56\u5357\u8D2B\u56F0\u53BF\u6458\u5E3D\u516C\u793A2019",
              at: "\u62A5\u9053"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "county/prefectureReview",
      conditions: {
        all: [
          {
            fact: "procedure.prefectureReview.done",
            operator: "equal",
            value: true
          },
          {
            fact: "procedure.prefectureReview.by",
            operator: "equal",
            value: "prefecture"
          },
          {
            fact: "prefectureReviewInOrder",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5E02\u7EA7\u521D\u5BA1",
            en: "first review by the prefecture"
          },
          citations: [
            {
              source: "\u77AD\u671B2017-11-06",
              at: "\u62A5\u9053"
            },
            {
              source: "\u6E56\u5357\u8D2B\u56F0\u53BF\u6458\u5E3D\u516C\u793A2019",
              at: "\u62A5\u9053"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "county/provincialCheck",
      conditions: {
        all: [
          {
            fact: "procedure.provincialCheck.done",
            operator: "equal",
            value: true
          },
          {
            fact: "procedure.provincialCheck.by",
            operator: "in",
            value: ["province", "leadingGroup"]
          },
          {
            fact: "provincialCheckInOrder",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u7701\u7EA7\u6838\u67E5",
            en: "check by the province"
          },
          citations: [
            {
              source: "\u77AD\u671B2017-11-06",
              at: "\u62A5\u9053"
            },
            {
              source: "\u6E56\u5357\u8D2B\u56F0\u53BF\u6458\u5E3D\u516C\u793A2019",
              at: "\u62A5\u9053"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "county/thirdParty",
      conditions: {
        all: [
          {
            fact: "procedure.thirdParty.done",
            operator: "equal",
            value: true
          },
          {
            fact: "procedure.thirdParty.by",
            operator: "equal",
            value: "thirdParty"
          },
          {
            fact: "thirdPartyInOrder",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u7B2C\u4E09\u65B9\u8BC4\u4F30",
            en: "third-party assessment"
          },
          citations: [
            {
              source: "\u6E56\u5357\u8D2B\u56F0\u53BF\u6458\u5E3D\u516C\u793A2019",
              at: "\u62A5\u9053"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "county/expertReview",
      conditions: {
        all: [
          {
            fact: "procedure.expertReview.done",
            operator: "equal",
            value: true
          },
          {
            fact: "expertReviewInOrder",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u4E13\u5BB6\u8BC4\u5BA1",
            en: "review by experts"
          },
          citations: [
            {
              source: "\u6E56\u5357\u8D2B\u56F0\u53BF\u6458\u5E3D\u516C\u793A2019",
              at: "\u62A5\u9053"
            }
          ],
          required: false
        }
      }
    },
    {
      name: "county/decision",
      conditions: {
        all: [
          {
            fact: "procedure.decision.done",
            operator: "equal",
            value: true
          },
          {
            fact: "procedure.decision.by",
            operator: "equal",
            value: "leadingGroup"
          },
          {
            fact: "decisionInOrder",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u7701\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u5BA1\u5B9A",
            en: "decision of the provincial leading group"
          },
          citations: [
            {
              source: "\u77AD\u671B2017-11-06",
              at: "\u62A5\u9053"
            },
            {
              source: "\u6E56\u5357\u8D2B\u56F0\u53BF\u6458\u5E3D\u516C\u793A2019",
              at: "\u62A5\u9053"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "county/publicity",
      conditions: {
        all: [
          {
            fact: "procedure.publicity.done",
            operator: "equal",
            value: true
          },
          {
            fact: "procedure.publicity.place",
            operator: "equal",
            value: "province"
          },
          {
            fact: "noOpenObjections",
            operator: "equal",
            value: true
          },
          {
            fact: "publicityInOrder",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5411\u793E\u4F1A\u516C\u793A\u65E0\u5F02\u8BAE",
            en: "publicity in the province, without objection"
          },
          citations: [
            {
              source: "\u77AD\u671B2017-11-06",
              at: "\u62A5\u9053"
            },
            {
              source: "\u6E56\u5357\u8D2B\u56F0\u53BF\u6458\u5E3D\u516C\u793A2019",
              at: "\u62A5\u9053"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "county/publicityOrder",
      conditions: {
        any: [
          {
            fact: "publicityBeforeDecision",
            operator: "equal",
            value: true
          },
          {
            fact: "decisionBeforePublicity",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u516C\u793A\u4E0E\u5BA1\u5B9A\u4E0D\u4EA4\u53C9",
            en: "publicity wholly before or wholly after the decision"
          },
          citations: [
            {
              source: "\u56FD\u5F00\u529E\u53D1\u30142017\u301556\u53F7",
              at: "\u7B2C\u4E09\u6761"
            },
            {
              source: "\u6E56\u5357\u8D2B\u56F0\u53BF\u6458\u5E3D\u516C\u793A2019",
              at: "\u62A5\u9053"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "county/publicityBeforeDecision",
      conditions: {
        all: [
          {
            fact: "publicityBeforeDecision",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5148\u516C\u793A\u540E\u5BA1\u5B9A",
            en: "publicity before the decision"
          },
          citations: [
            {
              source: "\u56FD\u5F00\u529E\u53D1\u30142017\u301556\u53F7",
              at: "\u7B2C\u4E09\u6761"
            },
            {
              source: "\u77AD\u671B2017-11-06",
              at: "\u62A5\u9053"
            }
          ],
          required: {
            reading: "countyPublicityOrder",
            option: "beforeDecision"
          }
        }
      }
    },
    {
      name: "county/publicityAfterDecision",
      conditions: {
        all: [
          {
            fact: "decisionBeforePublicity",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5148\u5BA1\u5B9A\u540E\u516C\u793A",
            en: "publicity after the decision"
          },
          citations: [
            {
              source: "\u6E56\u5357\u8D2B\u56F0\u53BF\u6458\u5E3D\u516C\u793A2019",
              at: "\u62A5\u9053"
            }
          ],
          required: {
            reading: "countyPublicityOrder",
            option: "afterDecision"
          }
        }
      }
    },
    {
      name: "county/publicityDays",
      conditions: {
        all: [
          {
            fact: "publicityDays",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "publicity/county"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u516C\u793A\u5929\u6570",
            en: "days of publicity"
          },
          citations: [
            {
              source: "\u6E56\u5357\u8D2B\u56F0\u53BF\u6458\u5E3D\u516C\u793A2019",
              at: "\u62A5\u9053"
            }
          ],
          required: {
            reading: "countyPublicityDays",
            option: "sevenDays"
          }
        }
      }
    },
    {
      name: "county/stateReport",
      conditions: {
        any: [
          {
            fact: "tier",
            operator: "notEqual",
            value: "national"
          },
          {
            all: [
              {
                fact: "procedure.stateReport.done",
                operator: "equal",
                value: true
              },
              {
                fact: "stateReportInOrder",
                operator: "equal",
                value: true
              }
            ]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u56FD\u5BB6\u91CD\u70B9\uFF08\u7247\u533A\uFF09\u53BF\u62A5\u544A\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4",
            en: "report to the State Council group (national counties)"
          },
          citations: [
            {
              source: "\u56FD\u5F00\u529E\u53D1\u30142017\u301556\u53F7",
              at: "\u7B2C\u4E8C\u6761"
            },
            {
              source: "\u77AD\u671B2017-11-06",
              at: "\u62A5\u9053"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "county/stateEvaluation",
      conditions: {
        any: [
          {
            fact: "tier",
            operator: "notEqual",
            value: "national"
          },
          {
            all: [
              {
                fact: "procedure.stateEvaluation.done",
                operator: "equal",
                value: true
              },
              {
                fact: "stateEvaluationInOrder",
                operator: "equal",
                value: true
              },
              {
                fact: "evaluationBeforeApproval",
                operator: "equal",
                value: true
              }
            ]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u56FD\u5BB6\u91CD\u70B9\uFF08\u7247\u533A\uFF09\u53BF\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5",
            en: "special evaluation (national counties)"
          },
          citations: [
            {
              source: "\u56FD\u5F00\u529E\u53D1\u30142017\u301556\u53F7",
              at: "\u7B2C\u4E8C\u6761"
            },
            {
              source: "\u77AD\u671B2017-11-06",
              at: "\u62A5\u9053"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "county/approval",
      conditions: {
        all: [
          {
            fact: "procedure.approval.done",
            operator: "equal",
            value: true
          },
          {
            fact: "procedure.approval.by",
            operator: "equal",
            value: "provincialGovernment"
          },
          {
            fact: "approvalInOrder",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u7701\u4EBA\u6C11\u653F\u5E9C\u6279\u51C6",
            en: "approval by the provincial government"
          },
          citations: [
            {
              source: "\u77AD\u671B2017-11-06",
              at: "\u62A5\u9053"
            },
            {
              source: "\u6E56\u5357\u8D2B\u56F0\u53BF\u6458\u5E3D\u516C\u793A2019",
              at: "\u62A5\u9053"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "county/procedure",
      conditions: {
        all: [
          {
            condition: "county/application"
          },
          {
            condition: "county/prefectureReview"
          },
          {
            condition: "county/provincialCheck"
          },
          {
            condition: "county/thirdParty"
          },
          {
            condition: "county/expertReview"
          },
          {
            condition: "county/decision"
          },
          {
            condition: "county/publicity"
          },
          {
            condition: "county/publicityOrder"
          },
          {
            condition: "county/publicityBeforeDecision"
          },
          {
            condition: "county/publicityAfterDecision"
          },
          {
            condition: "county/publicityDays"
          },
          {
            condition: "county/stateReport"
          },
          {
            condition: "county/stateEvaluation"
          },
          {
            condition: "county/approval"
          }
        ]
      },
      event: {
        type: "verdict",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u53BF\u6458\u5E3D\u7A0B\u5E8F",
            en: "procedure of exit of a county"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\u4E00\uFF08\u4E09\uFF09"
            },
            {
              source: "\u77AD\u671B2017-11-06",
              at: "\u62A5\u9053"
            }
          ]
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/dangerous-house.json
var dangerous_house_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "household/dangerousHouse",
      conditions: {
        all: [
          {
            fact: "housing.grade",
            operator: "in",
            value: ["C", "D", "none"]
          },
          {
            fact: "housing.safeBy",
            operator: "equal",
            value: "nothing"
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5371\u623F\u6216\u65E0\u623F\uFF0C\u4E14\u672A\u843D\u5B9E\u5B89\u5168\u4F4F\u623F",
            en: "a dangerous house or none, and no other safe home"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F1"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\uFF08\u4E09\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F17\uFF08\u516D\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/gradeDOrNone",
      conditions: {
        all: [
          {
            fact: "housing.grade",
            operator: "in",
            value: ["D", "none"]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "D\u7EA7\u5371\u623F\u6216\u65E0\u623F",
            en: "grade D or no house"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F17\uFF08\u516D\uFF09"
            }
          ],
          required: {
            reading: "dangerousHouseGrade",
            option: "dOnly"
          }
        }
      }
    },
    {
      name: "measure/dangerousHouse",
      conditions: {
        all: [
          {
            condition: "household/supported"
          },
          {
            condition: "household/dangerousHouse"
          },
          {
            condition: "household/gradeDOrNone"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u519C\u6751\u5371\u623F\u6539\u9020",
            en: "renovation of a dangerous house"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F17\uFF08\u516D\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\uFF08\u4E09\uFF09"
            }
          ],
          level: "household"
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/ecological-posts.json
var ecological_posts_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "household/rangerSize",
      conditions: {
        all: [
          {
            fact: "memberCount",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "ranger/householdSize"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5BB6\u5EAD\u4EBA\u53E33\u4EBA\uFF08\u542B\uFF09\u4EE5\u4E0A",
            en: "household of three or more"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F13\uFF08\u4E00\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/nearReserve",
      conditions: {
        all: [
          {
            fact: "nearReserve",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u4F4F\u5728\u4FDD\u62A4\u533A\u3001\u56FD\u5BB6\u516C\u56ED\u5468\u8FB9",
            en: "lives near a reserve or national park"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E03\uFF08\u4E09\uFF09"
            }
          ],
          required: {
            reading: "reservePosts",
            option: "nearby"
          }
        }
      }
    },
    {
      name: "member/healthy",
      conditions: {
        all: [
          {
            fact: "healthy",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u8EAB\u4F53\u5065\u5EB7",
            en: "in good health"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F13\uFF08\u4E00\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F13\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/lawAbiding",
      conditions: {
        all: [
          {
            fact: "lawAbiding",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u9075\u7EAA\u5B88\u6CD5",
            en: "law-abiding"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F13\uFF08\u4E00\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F13\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/responsible",
      conditions: {
        all: [
          {
            fact: "responsible",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u8D23\u4EFB\u5FC3\u5F3A",
            en: "responsible"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F13\uFF08\u4E00\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F13\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/fitForPatrol",
      conditions: {
        all: [
          {
            fact: "fitForPatrol",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u80FD\u80DC\u4EFB\u91CE\u5916\u5DE1\u62A4",
            en: "fit for patrols in the field"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F13\uFF08\u4E00\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/fisher",
      conditions: {
        all: [
          {
            fact: "fisher",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u6E14\u6C11",
            en: "fisherman"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F13\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/goodConduct",
      conditions: {
        all: [
          {
            fact: "goodConduct",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u54C1\u884C\u7AEF\u6B63",
            en: "of good conduct"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F13\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/knowsWater",
      conditions: {
        all: [
          {
            fact: "knowsWater",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u719F\u6089\u6C34\u6027",
            en: "at home in the water"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F13\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/publicSpirited",
      conditions: {
        all: [
          {
            fact: "publicSpirited",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u70ED\u5FC3\u516C\u76CA",
            en: "public-spirited"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F13\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "measure/ecologicalPost",
      conditions: {
        all: [
          {
            condition: "household/supported"
          },
          {
            condition: "household/povertyCounty"
          },
          {
            condition: "member/workingAge"
          },
          {
            condition: "member/ableToWork"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u751F\u6001\u7BA1\u62A4\u5C97\u4F4D",
            en: "post of care for nature"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E03\uFF08\u4E09\uFF09"
            }
          ],
          level: "household",
          subject: "member"
        }
      }
    },
    {
      name: "measure/forestRanger",
      conditions: {
        all: [
          {
            condition: "household/supported"
          },
          {
            condition: "household/nationalCounty"
          },
          {
            condition: "household/rangerSize"
          },
          {
            condition: "member/workingAge"
          },
          {
            condition: "member/healthy"
          },
          {
            condition: "member/lawAbiding"
          },
          {
            condition: "member/responsible"
          },
          {
            condition: "member/fitForPatrol"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u62A4\u6797\u5458\u5C97\u4F4D",
            en: "post as forest ranger"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F13\uFF08\u4E00\uFF09"
            }
          ],
          level: "household",
          subject: "member"
        }
      }
    },
    {
      name: "measure/fisheryGuard",
      conditions: {
        all: [
          {
            condition: "household/supported"
          },
          {
            condition: "household/povertyCounty"
          },
          {
            condition: "member/workingAge"
          },
          {
            condition: "member/fisher"
          },
          {
            condition: "member/lawAbiding"
          },
          {
            condition: "member/goodConduct"
          },
          {
            condition: "member/healthy"
          },
          {
            condition: "member/knowsWater"
          },
          {
            condition: "member/publicSpirited"
          },
          {
            condition: "member/responsible"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u62A4\u6E14\u5458\u5C97\u4F4D",
            en: "post as fishery guard"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F13\uFF08\u4E8C\uFF09"
            }
          ],
          level: "household",
          subject: "member"
        }
      }
    },
    {
      name: "measure/reservePost",
      conditions: {
        all: [
          {
            condition: "household/supported"
          },
          {
            condition: "household/nationalCounty"
          },
          {
            condition: "household/nearReserve"
          },
          {
            condition: "member/workingAge"
          },
          {
            condition: "member/ableToWork"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u751F\u6001\u4FDD\u62A4\u533A\u516C\u76CA\u5C97\u4F4D",
            en: "post in a reserve"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F13\uFF08\u4E09\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E03\uFF08\u4E09\uFF09"
            }
          ],
          level: "household",
          subject: "member"
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/household-identify.json
var household_identify_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "household/belowLine",
      conditions: {
        all: [
          {
            fact: "perCapitaNetIncome",
            operator: "decimal:lessThan",
            value: {
              fact: "povertyLine/identify"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u6536\u5165\u4F4E\u4E8E\u8BC6\u522B\u6807\u51C6",
            en: "income below the line of identification"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\u4E00\uFF08\u4E09\uFF09"
            },
            {
              source: "\u7701\u6276\u8D2B\u529E\u7B54\u590D2020-08-27",
              at: "\u7B54\u590D"
            }
          ],
          required: {
            reading: "identification",
            option: "income"
          }
        }
      }
    },
    {
      name: "household/belowLineOrUnsecured",
      conditions: {
        any: [
          {
            condition: "household/belowLine"
          },
          {
            not: {
              condition: "household/food"
            }
          },
          {
            not: {
              condition: "household/clothing"
            }
          },
          {
            not: {
              condition: "household/education"
            }
          },
          {
            not: {
              condition: "household/medical"
            }
          },
          {
            not: {
              condition: "household/housing"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u6536\u5165\u4F4E\u4E8E\u8BC6\u522B\u6807\u51C6\u6216\u201C\u4E24\u4E0D\u6101\u4E09\u4FDD\u969C\u201D\u6709\u7F3A\u9879",
            en: "income below the line, or a basic need unsecured"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\u4E00\uFF08\u4E09\uFF09"
            },
            {
              source: "\u7701\u6276\u8D2B\u529E\u7B54\u590D2020-08-27",
              at: "\u7B54\u590D"
            }
          ],
          required: {
            reading: "identification",
            option: "incomeOrGuarantee"
          }
        }
      }
    },
    {
      name: "household/exited",
      conditions: {
        all: [
          {
            fact: "register.status",
            operator: "in",
            value: ["exited", "noLongerSupported"]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5DF2\u8131\u8D2B",
            en: "has exited"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\u4E00\uFF08\u4E09\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/identify",
      conditions: {
        all: [
          {
            condition: "household/belowLine"
          },
          {
            condition: "household/belowLineOrUnsecured"
          }
        ]
      },
      event: {
        type: "verdict",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u6237\u8BC6\u522B",
            en: "identification of a household"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\u4E00\uFF08\u4E09\uFF09"
            }
          ]
        }
      }
    },
    {
      name: "household/reentry",
      conditions: {
        all: [
          {
            condition: "household/exited"
          },
          {
            condition: "household/belowLine"
          },
          {
            condition: "household/belowLineOrUnsecured"
          }
        ]
      },
      event: {
        type: "verdict",
        params: {
          labels: {
            zh: "\u8FD4\u8D2B\u8BA4\u5B9A",
            en: "re-entry of a household"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\u4E00\uFF08\u4E09\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F14\uFF08\u4E8C\uFF09"
            }
          ]
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/household-procedure.json
var household_procedure_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "household/review",
      conditions: {
        all: [
          {
            fact: "procedure.review.done",
            operator: "equal",
            value: true
          },
          {
            fact: "procedure.review.by",
            operator: "in",
            value: ["villageCommittees", "villageAndTeam", "villagersPanel"]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u6C11\u4E3B\u8BC4\u8BAE",
            en: "review by the village"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u6458\u8981"
            },
            {
              source: "\u6148\u5229\u53BF\u8131\u8D2B\u9A8C\u6536\u62A5\u90532017",
              at: "\u62A5\u9053"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/verification",
      conditions: {
        all: [
          {
            fact: "procedure.verification.done",
            operator: "equal",
            value: true
          },
          {
            fact: "procedure.verification.by",
            operator: "equal",
            value: "villageAndTeam"
          },
          {
            fact: "verificationInOrder",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5165\u6237\u6838\u5B9E",
            en: "verification at the home"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u6458\u8981"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/consent",
      conditions: {
        all: [
          {
            fact: "procedure.consent.done",
            operator: "equal",
            value: true
          },
          {
            fact: "procedure.consent.by",
            operator: "equal",
            value: "household"
          },
          {
            fact: "consentInOrder",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u62DF\u9000\u51FA\u6237\u8BA4\u53EF",
            en: "consent of the household"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u6458\u8981"
            },
            {
              source: "\u6148\u5229\u53BF\u8131\u8D2B\u9A8C\u6536\u62A5\u90532017",
              at: "\u62A5\u9053"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/publicity",
      conditions: {
        all: [
          {
            fact: "procedure.publicity.done",
            operator: "equal",
            value: true
          },
          {
            fact: "procedure.publicity.place",
            operator: "equal",
            value: "village"
          },
          {
            fact: "noOpenObjections",
            operator: "equal",
            value: true
          },
          {
            fact: "publicityInOrder",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u6751\u5185\u516C\u793A\u65E0\u5F02\u8BAE",
            en: "publicity in the village, without objection"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u6458\u8981"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/publicityDays",
      conditions: {
        all: [
          {
            fact: "publicityDays",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "publicity/household"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u516C\u793A\u5929\u6570",
            en: "days of publicity"
          },
          citations: [
            {
              source: "\u7701\u6276\u8D2B\u529E\u7B54\u590D2020-08-27",
              at: "\u7B54\u590D"
            },
            {
              source: "\u6C5F\u897F\u8D2B\u56F0\u9000\u51FA\u7A0B\u5E8F",
              at: "\u6458\u8981"
            }
          ],
          required: {
            reading: "householdPublicityDays",
            option: "sevenDays"
          }
        }
      }
    },
    {
      name: "household/announcement",
      conditions: {
        all: [
          {
            fact: "procedure.announcement.done",
            operator: "equal",
            value: true
          },
          {
            fact: "announcementInOrder",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u516C\u544A\u9000\u51FA",
            en: "announcement"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u6458\u8981"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/struckOff",
      conditions: {
        all: [
          {
            fact: "procedure.struckOff.done",
            operator: "equal",
            value: true
          },
          {
            fact: "struckOffInOrder",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u9500\u53F7",
            en: "struck off the register"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\u4E00\uFF08\u4E09\uFF09"
            },
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u6458\u8981"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/procedure",
      conditions: {
        all: [
          {
            condition: "household/review"
          },
          {
            condition: "household/verification"
          },
          {
            condition: "household/consent"
          },
          {
            condition: "household/publicity"
          },
          {
            condition: "household/publicityDays"
          },
          {
            condition: "household/announcement"
          },
          {
            condition: "household/struckOff"
          }
        ]
      },
      event: {
        type: "verdict",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u6237\u9000\u51FA\u7A0B\u5E8F",
            en: "procedure of exit of a household"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\u4E00\uFF08\u4E09\uFF09"
            },
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u6458\u8981"
            }
          ]
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/household-status.json
var household_status_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "household/nationalCounty",
      conditions: {
        all: [
          {
            fact: "countyTier",
            operator: "equal",
            value: "national"
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u56FD\u5BB6\u91CD\u70B9\uFF08\u7247\u533A\uFF09\u53BF",
            en: "in one of the 40 national counties"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F13\uFF08\u4E00\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/povertyCounty",
      conditions: {
        all: [
          {
            fact: "countyTier",
            operator: "in",
            value: ["national", "provincial"]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u53BF",
            en: "in a poverty county"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E03\uFF08\u4E09\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F13\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/supported",
      conditions: {
        any: [
          {
            fact: "register.status",
            operator: "in",
            value: ["registered", "returned"]
          },
          {
            all: [
              {
                fact: "register.status",
                operator: "equal",
                value: "exited"
              },
              {
                fact: "completedYear",
                operator: "decimal:lessThanInclusive",
                value: {
                  fact: "support/household"
                }
              }
            ]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5EFA\u6863\u7ACB\u5361\u8D2B\u56F0\u6237\uFF0C\u6216\u8131\u8D2B\u540E\u4ECD\u5728\u653F\u7B56\u671F\u5185",
            en: "registered as poor, or exited and still in the period of support"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\u4E00\uFF08\u4E09\uFF09"
            },
            {
              source: "\u6E58\u653F\u51FD\u30142018\u301545\u53F7",
              at: "\u5168\u6587"
            }
          ],
          required: true
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/job-service.json
var job_service_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "member/ableToWork",
      conditions: {
        all: [
          {
            fact: "labour",
            operator: "in",
            value: ["full", "partial"]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u6709\u52B3\u52A8\u80FD\u529B",
            en: "able to work"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E09\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/workingAge",
      conditions: {
        all: [
          {
            fact: "age",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "labour/ageFrom"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u8FBE\u5230\u5C31\u4E1A\u5E74\u9F84",
            en: "of working age"
          },
          citations: [
            {
              source: "\u52B3\u52A8\u6CD5",
              at: "\u7B2C\u5341\u4E94\u6761"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/wantsWork",
      conditions: {
        all: [
          {
            fact: "wantsWork",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u6709\u5C31\u4E1A\u613F\u671B",
            en: "wants to work"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E09\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "measure/jobService",
      conditions: {
        all: [
          {
            condition: "household/supported"
          },
          {
            condition: "member/workingAge"
          },
          {
            condition: "member/ableToWork"
          },
          {
            condition: "member/wantsWork"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u5C31\u4E1A\u670D\u52A1",
            en: "job service"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E09\uFF08\u4E8C\uFF09"
            }
          ],
          level: "household",
          subject: "member",
          amount: {
            bound: "atLeast",
            parameter: "jobService/perYear",
            per: "year"
          }
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/medical-facilities.json
var medical_facilities_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "county/facilitiesNotYetDue",
      conditions: {
        all: [
          {
            fact: "completedYear",
            operator: "decimal:lessThan",
            value: {
              fact: "facilities/dueYear"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u533B\u7597\u536B\u751F\u8BBE\u65BD\u7684\u671F\u9650\u672A\u5230",
            en: "medical facilities are not yet due"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E00\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "township/facilitiesNotYetDue",
      conditions: {
        all: [
          {
            fact: "completedYear",
            operator: "decimal:lessThan",
            value: {
              fact: "facilities/dueYear"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u533B\u7597\u536B\u751F\u8BBE\u65BD\u7684\u671F\u9650\u672A\u5230",
            en: "medical facilities are not yet due"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E00\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "village/facilitiesNotYetDue",
      conditions: {
        all: [
          {
            fact: "completedYear",
            operator: "decimal:lessThan",
            value: {
              fact: "facilities/dueYear"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u533B\u7597\u536B\u751F\u8BBE\u65BD\u7684\u671F\u9650\u672A\u5230",
            en: "medical facilities are not yet due"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E00\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "county/publicHospital",
      conditions: {
        any: [
          {
            fact: "register.status",
            operator: "equal",
            value: "none"
          },
          {
            fact: "facilities.publicHospitals",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "facilities/least"
            }
          },
          {
            condition: "county/facilitiesNotYetDue"
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u53BF\u6709\u53BF\u7EA7\u516C\u7ACB\u533B\u9662",
            en: "a public hospital of the county, in a poverty county"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "county/secondGradeHospital",
      conditions: {
        any: [
          {
            fact: "register.status",
            operator: "equal",
            value: "none"
          },
          {
            fact: "facilities.secondGradeHospitals",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "facilities/least"
            }
          },
          {
            condition: "county/facilitiesNotYetDue"
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u53BF\u6709\u8FBE\u5230\u4E8C\u7EA7\u6807\u51C6\u7684\u533B\u9662",
            en: "a hospital of the second grade, in a poverty county"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E00\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "county/upperSecondGradeHospital",
      conditions: {
        any: [
          {
            fact: "register.status",
            operator: "equal",
            value: "none"
          },
          {
            fact: "population",
            operator: "decimal:lessThan",
            value: {
              fact: "facilities/largeCounty"
            }
          },
          {
            fact: "facilities.upperSecondGradeHospitals",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "facilities/least"
            }
          },
          {
            condition: "county/facilitiesNotYetDue"
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "30\u4E07\u4EBA\u4EE5\u4E0A\u7684\u8D2B\u56F0\u53BF\u6709\u4E8C\u7EA7\u7532\u7B49\u6C34\u5E73\u7684\u533B\u9662",
            en: "a hospital of the upper second grade, in a poverty county of 300,000"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E00\uFF09"
            }
          ],
          required: true,
          operators: [
            {
              reading: "largeCounty",
              option: "above",
              at: "/any/1",
              operator: "decimal:lessThanInclusive"
            }
          ]
        }
      }
    },
    {
      name: "county/ruralDoctors",
      conditions: {
        any: [
          {
            fact: "register.status",
            operator: "equal",
            value: "none"
          },
          {
            fact: "ruralDoctorsPerThousand",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "facilities/doctors"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u53BF\u6BCF\u5343\u4EBA\u53E3\u914D\u59071\u540D\u4E61\u6751\u533B\u751F",
            en: "a rural doctor for a thousand people, in a poverty county"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E00\uFF09"
            }
          ],
          required: false
        }
      }
    },
    {
      name: "township/governmentClinic",
      conditions: {
        any: [
          {
            fact: "facilities.governmentClinics",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "facilities/least"
            }
          },
          {
            condition: "township/facilitiesNotYetDue"
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u653F\u5E9C\u4E3E\u529E\u7684\u4E61\u9547\u536B\u751F\u9662",
            en: "a clinic run by the government"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "township/standardClinic",
      conditions: {
        any: [
          {
            fact: "facilities.standardClinics",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "facilities/least"
            }
          },
          {
            condition: "township/facilitiesNotYetDue"
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u6807\u51C6\u5316\u536B\u751F\u9662",
            en: "a standard clinic"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E00\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "village/room",
      conditions: {
        any: [
          {
            fact: "facilities.rooms",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "facilities/least"
            }
          },
          {
            condition: "village/facilitiesNotYetDue"
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u6751\u536B\u751F\u5BA4",
            en: "a village clinic"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "village/standardRoom",
      conditions: {
        any: [
          {
            fact: "register.status",
            operator: "equal",
            value: "none"
          },
          {
            fact: "facilities.standardRooms",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "facilities/least"
            }
          },
          {
            condition: "village/facilitiesNotYetDue"
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u6751\u6709\u6807\u51C6\u5316\u536B\u751F\u5BA4",
            en: "a standard village clinic, in a poverty village"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E00\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "village/facilities",
      conditions: {
        all: [
          {
            condition: "village/room"
          },
          {
            condition: "village/standardRoom"
          }
        ]
      },
      event: {
        type: "verdict",
        params: {
          labels: {
            zh: "\u6751\u7EA7\u533B\u7597\u536B\u751F\u8BBE\u65BD",
            en: "medical facilities of a village"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E00\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u56DB\uFF09"
            }
          ]
        }
      }
    },
    {
      name: "township/facilities",
      conditions: {
        all: [
          {
            condition: "township/governmentClinic"
          },
          {
            condition: "township/standardClinic"
          }
        ]
      },
      event: {
        type: "verdict",
        params: {
          labels: {
            zh: "\u4E61\u9547\u533B\u7597\u536B\u751F\u8BBE\u65BD",
            en: "medical facilities of a township"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E00\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u56DB\uFF09"
            }
          ]
        }
      }
    },
    {
      name: "county/facilities",
      conditions: {
        all: [
          {
            condition: "county/publicHospital"
          },
          {
            condition: "county/secondGradeHospital"
          },
          {
            condition: "county/upperSecondGradeHospital"
          },
          {
            condition: "county/ruralDoctors"
          }
        ]
      },
      event: {
        type: "verdict",
        params: {
          labels: {
            zh: "\u53BF\u7EA7\u533B\u7597\u536B\u751F\u8BBE\u65BD",
            en: "medical facilities of a county"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E00\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u56DB\uFF09"
            }
          ]
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/medical-insurance.json
var medical_insurance_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "member/residentInsured",
      conditions: {
        all: [
          {
            fact: "medicalInsurance",
            operator: "equal",
            value: "resident"
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u53C2\u52A0\u57CE\u4E61\u5C45\u6C11\u57FA\u672C\u533B\u7597\u4FDD\u9669",
            en: "insured in the resident scheme"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u4E00\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/residentPremium",
      conditions: {
        all: [
          {
            fact: "medicalInsurance",
            operator: "in",
            value: ["resident", "newbornPending", "none"]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u6309\u57CE\u4E61\u5C45\u6C11\u53C2\u52A0\u6216\u53EF\u4EE5\u53C2\u52A0\u57FA\u672C\u533B\u7597\u4FDD\u9669",
            en: "insured as a resident, or free to be"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/onAllowance",
      conditions: {
        all: [
          {
            fact: "minimumLiving",
            operator: "in",
            value: ["rural", "urban"]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u4F4E\u4FDD\u56F0\u96BE\u7FA4\u4F17",
            en: "on the minimum living allowance"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u4E00\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/designatedHospital",
      conditions: {
        all: [
          {
            fact: "hospital",
            operator: "equal",
            value: "designatedInCounty"
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5728\u53BF\u57DF\u5185\u5B9A\u70B9\u533B\u7597\u673A\u6784\u4F4F\u9662",
            en: "in a designated hospital of the county"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "measure/reimbursement",
      conditions: {
        all: [
          {
            condition: "household/supported"
          },
          {
            condition: "member/residentInsured"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u63D0\u9AD8\u533B\u836F\u8D39\u7528\u62A5\u9500\u6BD4\u4F8B",
            en: "higher rate of reimbursement"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u4E00\uFF09"
            }
          ],
          level: "household",
          subject: "member",
          amount: {
            bound: "exactly",
            parameter: "reimbursement/points",
            per: "base",
            choices: [
              {
                reading: "reimbursementIncrease",
                option: "percent",
                parameter: "reimbursement/percent"
              }
            ]
          }
        }
      }
    },
    {
      name: "measure/deductible",
      conditions: {
        all: [
          {
            condition: "household/onAllowance"
          },
          {
            condition: "member/residentInsured"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u964D\u4F4E\u5927\u75C5\u4FDD\u9669\u8D77\u4ED8\u7EBF",
            en: "lower deductible of the serious-illness insurance"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u4E00\uFF09"
            }
          ],
          level: "household",
          subject: "member",
          amount: {
            bound: "exactly",
            parameter: "deductible/reduction",
            per: "base",
            lowers: true
          }
        }
      }
    },
    {
      name: "measure/payAfterTreatment",
      conditions: {
        all: [
          {
            condition: "household/supported"
          },
          {
            condition: "member/designatedHospital"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u4F4F\u9662\u5148\u8BCA\u7597\u540E\u4ED8\u8D39",
            en: "treatment in hospital before payment"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E8C\uFF09"
            }
          ],
          level: "household",
          subject: "member"
        }
      }
    },
    {
      name: "measure/premiumSubsidy",
      conditions: {
        all: [
          {
            condition: "household/supported"
          },
          {
            condition: "member/residentPremium"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u57CE\u4E61\u5C45\u6C11\u533B\u4FDD\u4E2A\u4EBA\u7F34\u8D39\u8865\u8D34",
            en: "subsidy of the personal medical premium"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E8C\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u4E00\uFF09"
            }
          ],
          level: "household",
          subject: "member"
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/minimum-living.json
var minimum_living_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "household/qualifiesForAllowance",
      conditions: {
        all: [
          {
            fact: "allowanceConditions",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u7B26\u5408\u519C\u6751\u4F4E\u4FDD\u6761\u4EF6",
            en: "qualifies for the rural allowance"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F14\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/onRuralAllowance",
      conditions: {
        all: [
          {
            fact: "minimumLiving",
            operator: "equal",
            value: "rural"
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u519C\u6751\u4F4E\u4FDD\u5BB6\u5EAD",
            en: "on the rural allowance"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F14\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/outsideRegister",
      conditions: {
        all: [
          {
            fact: "register.status",
            operator: "in",
            value: ["notRegistered", "exited", "noLongerSupported"]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u4E0D\u5728\u5EFA\u6863\u7ACB\u5361\u8D2B\u56F0\u6237\u4E4B\u5217",
            en: "not registered as poor"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F14\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/beyondWork",
      conditions: {
        all: [
          {
            fact: "beyondWork",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u65E0\u6CD5\u901A\u8FC7\u4EA7\u4E1A\u6276\u6301\u548C\u5C31\u4E1A\u8131\u8D2B",
            en: "beyond what industry and jobs can do"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516B\uFF08\u4E00\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "county/allowanceReachesLine",
      conditions: {
        any: [
          {
            fact: "completedYear",
            operator: "decimal:lessThan",
            value: {
              fact: "allowance/dueYear"
            }
          },
          {
            fact: "ruralAllowance",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "povertyLine/exit"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u519C\u6751\u4F4E\u4FDD\u6807\u51C6\u6309\u671F\u4E0D\u4F4E\u4E8E\u6276\u8D2B\u6807\u51C6",
            en: "rural allowance not below the poverty line once that is due"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F14\uFF08\u4E00\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "measure/minimumLiving",
      conditions: {
        all: [
          {
            condition: "household/supported"
          },
          {
            condition: "household/qualifiesForAllowance"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u7EB3\u5165\u519C\u6751\u4F4E\u4FDD",
            en: "entry to the rural allowance"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F14\uFF08\u4E8C\uFF09"
            }
          ],
          level: "household"
        }
      }
    },
    {
      name: "measure/registerEntry",
      conditions: {
        all: [
          {
            condition: "household/onRuralAllowance"
          },
          {
            condition: "household/outsideRegister"
          },
          {
            condition: "household/belowLine"
          },
          {
            condition: "household/belowLineOrUnsecured"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u4F4E\u4FDD\u5BB6\u5EAD\u7EB3\u5165\u5EFA\u6863\u7ACB\u5361\u5E2E\u6276",
            en: "entry of a family on the allowance to the register"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F14\uFF08\u4E8C\uFF09"
            }
          ],
          level: "household"
        }
      }
    },
    {
      name: "measure/minimumLivingBackstop",
      conditions: {
        all: [
          {
            condition: "household/supported"
          },
          {
            condition: "household/beyondWork"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u4F4E\u4FDD\u515C\u5E95\u4FDD\u969C",
            en: "support by the allowance as a last resort"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516B\uFF08\u4E00\uFF09"
            }
          ],
          level: "household"
        }
      }
    },
    {
      name: "county/allowanceStandard",
      conditions: {
        all: [
          {
            condition: "county/allowanceReachesLine"
          }
        ]
      },
      event: {
        type: "verdict",
        params: {
          labels: {
            zh: "\u519C\u6751\u4F4E\u4FDD\u6807\u51C6\u4E0E\u6276\u8D2B\u6807\u51C6\u8854\u63A5",
            en: "rural allowance in line with the poverty line"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F14\uFF08\u4E00\uFF09"
            }
          ]
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/pension.json
var pension_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "member/pensionPayer",
      conditions: {
        all: [
          {
            fact: "age",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "pension/ageFrom"
            }
          },
          {
            fact: "age",
            operator: "decimal:lessThan",
            value: {
              fact: "pension/ageTo"
            }
          },
          {
            fact: "pension",
            operator: "in",
            value: ["resident", "none"]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u57CE\u4E61\u5C45\u6C11\u517B\u8001\u4FDD\u9669\u7F34\u8D39\u5BF9\u8C61",
            en: "of age to pay into the resident pension"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516B\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/noFullTimeStudent",
      conditions: {
        any: [
          {
            fact: "fullTimeStudent",
            operator: "equal",
            value: false
          },
          {
            all: [
              {
                fact: "foundFullTimeStudent",
                operator: "equal",
                value: false
              },
              {
                fact: "studying",
                operator: "equal",
                value: "none"
              },
              {
                any: [
                  {
                    fact: "schooling",
                    operator: "notEqual",
                    value: "inSchool"
                  },
                  {
                    fact: "age",
                    operator: "decimal:greaterThanInclusive",
                    value: {
                      fact: "minor/ageTo"
                    }
                  }
                ]
              }
            ]
          },
          {
            all: [
              {
                fact: "foundFullTimeStudent",
                operator: "equal",
                value: true
              },
              {
                fact: "age",
                operator: "decimal:greaterThanInclusive",
                value: {
                  fact: "pension/studentAgeFrom"
                }
              }
            ]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u4E0D\u662F\u5168\u65E5\u5236\u5728\u6821\u5B66\u751F",
            en: "not a student of a full-time school"
          },
          citations: [
            {
              source: "\u56FD\u53D1\u30142014\u30158\u53F7",
              at: "\u5168\u6587"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/noLabourNoIncome",
      conditions: {
        all: [
          {
            fact: "labour",
            operator: "equal",
            value: "none"
          },
          {
            fact: "ownIncome",
            operator: "equal",
            value: false
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5B8C\u5168\u4E27\u5931\u52B3\u52A8\u80FD\u529B\u4E14\u6CA1\u6709\u6536\u5165\u6765\u6E90",
            en: "wholly unable to work and without income"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516B\uFF08\u4E8C\uFF09"
            }
          ],
          required: {
            reading: "pensionGroup",
            option: "both"
          }
        }
      }
    },
    {
      name: "member/noLabourOrNoIncome",
      conditions: {
        any: [
          {
            fact: "labour",
            operator: "equal",
            value: "none"
          },
          {
            fact: "ownIncome",
            operator: "equal",
            value: false
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5B8C\u5168\u4E27\u5931\u52B3\u52A8\u80FD\u529B\u6216\u6CA1\u6709\u6536\u5165\u6765\u6E90",
            en: "wholly unable to work, or without income"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516B\uFF08\u4E8C\uFF09"
            }
          ],
          required: {
            reading: "pensionGroup",
            option: "either"
          }
        }
      }
    },
    {
      name: "member/labourOrIncome",
      conditions: {
        not: {
          condition: "member/noLabourNoIncome"
        }
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u6709\u52B3\u52A8\u80FD\u529B\u6216\u6536\u5165\u6765\u6E90",
            en: "able to work, or with an income"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516B\uFF08\u4E8C\uFF09"
            }
          ],
          required: {
            reading: "pensionGroup",
            option: "both"
          }
        }
      }
    },
    {
      name: "member/labourAndIncome",
      conditions: {
        not: {
          condition: "member/noLabourOrNoIncome"
        }
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u65E2\u6709\u52B3\u52A8\u80FD\u529B\u53C8\u6709\u6536\u5165\u6765\u6E90",
            en: "able to work, and with an income"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516B\uFF08\u4E8C\uFF09"
            }
          ],
          required: {
            reading: "pensionGroup",
            option: "either"
          }
        }
      }
    },
    {
      name: "member/contributionHardship",
      conditions: {
        all: [
          {
            fact: "contributionHardship",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5C5E\u4E8E\u7F34\u8D39\u7684\u5176\u4ED6\u56F0\u96BE\u7FA4\u4F53",
            en: "of the other groups in hardship over contributions"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516B\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "measure/lowestPensionTier",
      conditions: {
        all: [
          {
            condition: "household/supported"
          },
          {
            condition: "member/pensionPayer"
          },
          {
            condition: "member/noFullTimeStudent"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u4FDD\u7559\u517B\u8001\u4FDD\u9669\u6700\u4F4E\u7F34\u8D39\u6863\u6B21",
            en: "lowest tier of pension contributions"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516B\uFF08\u4E8C\uFF09"
            }
          ],
          level: "household",
          subject: "member"
        }
      }
    },
    {
      name: "measure/pensionInFull",
      conditions: {
        all: [
          {
            condition: "household/supported"
          },
          {
            condition: "member/pensionPayer"
          },
          {
            condition: "member/noFullTimeStudent"
          },
          {
            condition: "member/noLabourNoIncome"
          },
          {
            condition: "member/noLabourOrNoIncome"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u653F\u5E9C\u5168\u989D\u4EE3\u7F34\u517B\u8001\u4FDD\u9669\u8D39",
            en: "pension contribution paid in full"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516B\uFF08\u4E8C\uFF09"
            }
          ],
          level: "household",
          subject: "member",
          amount: {
            bound: "exactly",
            parameter: "pension/lowestTier",
            per: "year"
          }
        }
      }
    },
    {
      name: "measure/pensionInPart",
      conditions: {
        all: [
          {
            condition: "household/supported"
          },
          {
            condition: "member/pensionPayer"
          },
          {
            condition: "member/noFullTimeStudent"
          },
          {
            condition: "member/labourOrIncome"
          },
          {
            condition: "member/labourAndIncome"
          },
          {
            condition: "member/contributionHardship"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u653F\u5E9C\u8865\u52A9\u90E8\u5206\u517B\u8001\u4FDD\u9669\u8D39",
            en: "pension contribution paid in part"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516B\uFF08\u4E8C\uFF09"
            }
          ],
          level: "household",
          subject: "member"
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/public-health.json
var public_health_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "member/rehabilitationAge",
      conditions: {
        all: [
          {
            fact: "age",
            operator: "decimal:lessThanInclusive",
            value: {
              fact: "childRehabilitation/ageTo"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "0\u20146\u5C81",
            en: "aged 0 to 6"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E09\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/disabled",
      conditions: {
        all: [
          {
            fact: "disability",
            operator: "notEqual",
            value: "none"
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u6B8B\u75BE\u4EBA",
            en: "disabled"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E09\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/woman",
      conditions: {
        all: [
          {
            fact: "gender",
            operator: "equal",
            value: "female"
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5973\u6027",
            en: "a woman"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E09\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/ofAge",
      conditions: {
        all: [
          {
            fact: "age",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "minor/ageTo"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u6210\u5E74",
            en: "of age"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E09\uFF09"
            },
            {
              source: "\u672A\u6210\u5E74\u4EBA\u4FDD\u62A4\u6CD5",
              at: "\u7B2C\u4E8C\u6761"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/screeningAge",
      conditions: {
        all: [
          {
            fact: "age",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "screening/ageFrom"
            }
          },
          {
            fact: "age",
            operator: "decimal:lessThanInclusive",
            value: {
              fact: "screening/ageTo"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u201C\u4E24\u764C\u201D\u7B5B\u67E5\u5E74\u9F84",
            en: "of the age of screening"
          },
          citations: [
            {
              source: "\u57CE\u6B65\u53BF\u4E24\u764C\u7B5B\u67E5\u62A5\u90532017",
              at: "\u62A5\u9053"
            }
          ],
          required: {
            reading: "screeningAge",
            option: "from35to64"
          }
        }
      }
    },
    {
      name: "household/rural",
      conditions: {
        all: [
          {
            fact: "rural",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u519C\u6751\u5C45\u6C11\u5BB6\u5EAD",
            en: "a rural household"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E09\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "measure/childRehabilitation",
      conditions: {
        all: [
          {
            condition: "household/supported"
          },
          {
            condition: "member/rehabilitationAge"
          },
          {
            condition: "member/disabled"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u6B8B\u75BE\u513F\u7AE5\u5EB7\u590D\u6551\u52A9",
            en: "rehabilitation of poor disabled children"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E09\uFF09"
            }
          ],
          level: "household",
          subject: "member"
        }
      }
    },
    {
      name: "measure/cancerScreening",
      conditions: {
        all: [
          {
            condition: "household/povertyCounty"
          },
          {
            condition: "household/rural"
          },
          {
            condition: "member/woman"
          },
          {
            condition: "member/ofAge"
          },
          {
            condition: "member/screeningAge"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u519C\u6751\u5987\u5973\u201C\u4E24\u764C\u201D\u514D\u8D39\u7B5B\u67E5",
            en: "free screening of rural women for breast and cervical cancer"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E09\uFF09"
            }
          ],
          level: "household",
          subject: "member"
        }
      }
    },
    {
      name: "measure/iodisedSalt",
      conditions: {
        all: [
          {
            condition: "household/supported"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u5408\u683C\u7898\u76D0\u8865\u8D34",
            en: "subsidy of iodised salt"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E09\uFF09"
            }
          ],
          level: "household"
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/relocation.json
var relocation_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "household/unlivablePlace",
      conditions: {
        all: [
          {
            fact: "relocation.unlivable",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5C45\u4F4F\u5730\u201C\u4E00\u65B9\u6C34\u571F\u517B\u4E0D\u6D3B\u4E00\u65B9\u4EBA\u201D",
            en: "lives where the land cannot support its people"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u56DB\uFF08\u4E00\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/willingToMove",
      conditions: {
        all: [
          {
            fact: "relocation.willing",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u81EA\u613F\u642C\u8FC1",
            en: "willing to move"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u56DB\uFF08\u4E00\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/notYetMoved",
      conditions: {
        all: [
          {
            fact: "relocation.status",
            operator: "notEqual",
            value: "moved"
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5C1A\u672A\u642C\u8FC1",
            en: "not yet relocated"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u56DB\uFF08\u4E00\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/inAnnualPlan",
      conditions: {
        all: [
          {
            fact: "relocation.inAnnualPlan",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5217\u5165\u5F53\u5E74\u642C\u8FC1\u8BA1\u5212",
            en: "in the year's approved plan"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u56DB\uFF08\u4E00\uFF09"
            }
          ],
          required: {
            reading: "relocationPlan",
            option: "required"
          }
        }
      }
    },
    {
      name: "measure/relocation",
      conditions: {
        all: [
          {
            condition: "household/supported"
          },
          {
            condition: "household/unlivablePlace"
          },
          {
            condition: "household/willingToMove"
          },
          {
            condition: "household/notYetMoved"
          },
          {
            condition: "household/inAnnualPlan"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u6613\u5730\u6276\u8D2B\u642C\u8FC1",
            en: "relocation"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u56DB\uFF08\u4E00\uFF09"
            }
          ],
          level: "household"
        }
      }
    },
    {
      name: "household/relocation",
      conditions: {
        all: [
          {
            fact: "register.status",
            operator: "notEqual",
            value: "notRegistered"
          },
          {
            fact: "relocation.status",
            operator: "in",
            value: ["planned", "moved"]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5EFA\u6863\u7ACB\u5361\u642C\u8FC1\u6237",
            en: "registered household that is relocated"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u56DB\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/floorArea",
      conditions: {
        any: [
          {
            not: {
              condition: "household/relocation"
            }
          },
          {
            fact: "floorAreaPerPerson",
            operator: "decimal:lessThanInclusive",
            value: {
              fact: "relocation/floorArea"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u4EBA\u5747\u4F4F\u623F\u9762\u79EF\u4E0D\u8D85\u6807",
            en: "floor area per person within the limit"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u56DB\uFF08\u4E8C\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F10"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/noDebtToEnlarge",
      conditions: {
        any: [
          {
            not: {
              condition: "household/relocation"
            }
          },
          {
            fact: "relocation.borrowed",
            operator: "equal",
            value: false
          },
          {
            all: [
              {
                condition: "household/exited"
              },
              {
                fact: "stableIncome",
                operator: "equal",
                value: true
              },
              {
                fact: "borrowedAfterExit",
                operator: "equal",
                value: true
              }
            ]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u7A33\u5B9A\u8131\u8D2B\u524D\u672A\u4E3E\u503A\u6269\u5927\u4F4F\u623F\u9762\u79EF",
            en: "no debt to enlarge the house before stable exit"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u56DB\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "household/relocationFloorArea",
      conditions: {
        all: [
          {
            condition: "household/floorArea"
          },
          {
            condition: "household/noDebtToEnlarge"
          }
        ]
      },
      event: {
        type: "verdict",
        params: {
          labels: {
            zh: "\u6613\u5730\u6276\u8D2B\u642C\u8FC1\u5B89\u7F6E\u4F4F\u623F\u5EFA\u8BBE",
            en: "the house of a relocated household"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u56DB\uFF08\u4E8C\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F10"
            }
          ]
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/senior-high-tuition.json
var senior_high_tuition_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "member/seniorHighStudent",
      conditions: {
        all: [
          {
            fact: "studying",
            operator: "equal",
            value: "seniorHigh"
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5C31\u8BFB\u666E\u901A\u9AD8\u4E2D",
            en: "at a general senior high school"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E94\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/tuitionFree",
      conditions: {
        any: [
          {
            condition: "household/supported"
          },
          {
            fact: "minimumLiving",
            operator: "equal",
            value: "rural"
          },
          {
            all: [
              {
                fact: "disability",
                operator: "notEqual",
                value: "none"
              },
              {
                fact: "hardship",
                operator: "equal",
                value: true
              }
            ]
          },
          {
            fact: "specialSupport",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u514D\u5B66\u6742\u8D39\u5BF9\u8C61",
            en: "among those exempt"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E94\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "measure/seniorHighTuition",
      conditions: {
        all: [
          {
            condition: "member/seniorHighStudent"
          },
          {
            condition: "member/tuitionFree"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u666E\u901A\u9AD8\u4E2D\u514D\u5B66\u6742\u8D39",
            en: "no tuition at senior high school"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E94\uFF08\u4E8C\uFF09"
            }
          ],
          level: "household",
          subject: "member"
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/serious-illness.json
var serious_illness_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "member/ruralPoorFamily",
      conditions: {
        any: [
          {
            condition: "household/supported"
          },
          {
            fact: "foundRuralPoor",
            operator: "equal",
            value: true
          },
          {
            all: [
              {
                any: [
                  {
                    condition: "household/onRuralAllowance"
                  },
                  {
                    fact: "specialSupport",
                    operator: "equal",
                    value: true
                  }
                ]
              },
              {
                fact: "ruralPoor",
                operator: "equal",
                value: true
              }
            ]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u519C\u6751\u8D2B\u56F0\u5BB6\u5EAD",
            en: "of a poor rural family"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/namedDisease",
      conditions: {
        all: [
          {
            fact: "diagnosis",
            operator: "in",
            value: [
              "lymphoblasticLeukaemia",
              "promyelocyticLeukaemia",
              "atrialSeptalDefect",
              "ventricularSeptalDefect",
              "oesophagealCancer",
              "gastricCancer",
              "colonCancer",
              "rectalCancer",
              "endStageRenalDisease"
            ]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u60A3\u6709\u96C6\u4E2D\u6551\u6CBB\u7684\u4E5D\u79CD\u5927\u75C5\u4E4B\u4E00",
            en: "has one of the nine diseases treated in a concerted way"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/diseaseAge",
      conditions: {
        any: [
          {
            fact: "diagnosis",
            operator: "notIn",
            value: [
              "lymphoblasticLeukaemia",
              "promyelocyticLeukaemia",
              "atrialSeptalDefect",
              "ventricularSeptalDefect"
            ]
          },
          {
            fact: "age",
            operator: "decimal:lessThan",
            value: {
              fact: "child/ageTo"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5E74\u9F84\u7B26\u5408\u6240\u60A3\u75C5\u79CD\u7684\u6551\u6CBB\u8303\u56F4",
            en: "of an age at which the disease is treated"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/cataract",
      conditions: {
        all: [
          {
            fact: "cataract",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u767D\u5185\u969C\u60A3\u8005",
            en: "has cataract"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u4E8C\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/medicalAidGroup",
      conditions: {
        any: [
          {
            condition: "household/onRuralAllowance"
          },
          {
            fact: "specialSupport",
            operator: "equal",
            value: true
          },
          {
            all: [
              {
                fact: "lowIncome",
                operator: "equal",
                value: true
              },
              {
                any: [
                  {
                    fact: "age",
                    operator: "decimal:greaterThanInclusive",
                    value: {
                      fact: "elderly/ageFrom"
                    }
                  },
                  {
                    fact: "age",
                    operator: "decimal:lessThan",
                    value: {
                      fact: "minor/ageTo"
                    }
                  },
                  {
                    fact: "disability",
                    operator: "in",
                    value: ["grade1", "grade2"]
                  },
                  {
                    fact: "diagnosis",
                    operator: "notEqual",
                    value: "none"
                  }
                ]
              }
            ]
          },
          {
            all: [
              {
                condition: "household/supported"
              },
              {
                fact: "medicalAidConditions",
                operator: "equal",
                value: true
              }
            ]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u91CD\u7279\u5927\u75BE\u75C5\u533B\u7597\u6551\u52A9\u5BF9\u8C61",
            en: "among those given aid for serious illness"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u4E94\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E8C\uFF09"
            },
            {
              source: "\u56FD\u53D1\u30142015\u301552\u53F7",
              at: "\u4E8C\uFF08\u4E00\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "measure/diseaseTreatment",
      conditions: {
        all: [
          {
            condition: "member/ruralPoorFamily"
          },
          {
            condition: "member/namedDisease"
          },
          {
            condition: "member/diseaseAge"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u5927\u75C5\u96C6\u4E2D\u6551\u6CBB",
            en: "concerted treatment of a serious disease"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u4E8C\uFF09"
            }
          ],
          level: "household",
          subject: "member"
        }
      }
    },
    {
      name: "measure/cataractTreatment",
      conditions: {
        all: [
          {
            condition: "household/supported"
          },
          {
            condition: "member/cataract"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u767D\u5185\u969C\u514D\u8D39\u6551\u6CBB",
            en: "free treatment of cataract"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u4E8C\uFF09"
            }
          ],
          level: "household",
          subject: "member"
        }
      }
    },
    {
      name: "measure/seriousIllnessAid",
      conditions: {
        all: [
          {
            condition: "member/medicalAidGroup"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u91CD\u7279\u5927\u75BE\u75C5\u533B\u7597\u6551\u52A9",
            en: "medical aid for serious illness"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u4E94\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E8C\uFF09"
            }
          ],
          level: "household",
          subject: "member"
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/support-after-exit.json
var support_after_exit_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "measure/householdSupport",
      conditions: {
        all: [
          {
            condition: "household/supported"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u4EAB\u53D7\u6276\u8D2B\u653F\u7B56\uFF08\u8131\u8D2B\u4E0D\u8131\u653F\u7B56\uFF09",
            en: "support as a poor household, kept after exit"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\u4E00\uFF08\u4E09\uFF09"
            }
          ],
          level: "household"
        }
      }
    },
    {
      name: "village/supported",
      conditions: {
        any: [
          {
            fact: "register.status",
            operator: "equal",
            value: "povertyVillage"
          },
          {
            all: [
              {
                fact: "register.status",
                operator: "equal",
                value: "exited"
              },
              {
                fact: "withinSupportPeriod",
                operator: "equal",
                value: true
              }
            ]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u6751\uFF0C\u6216\u9000\u51FA\u540E\u4ECD\u5728\u653F\u7B56\u671F\u5185",
            en: "poverty village, or exited and still in the period of support"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\u4E00\uFF08\u4E09\uFF09"
            },
            {
              source: "\u6E58\u529E\u30142016\u301531\u53F7",
              at: "\u62A5\u9053"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "measure/villageSupport",
      conditions: {
        all: [
          {
            condition: "village/supported"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u4EAB\u53D7\u8D2B\u56F0\u6751\u6276\u6301\u653F\u7B56\uFF08\u8131\u8D2B\u4E0D\u8131\u653F\u7B56\uFF09",
            en: "support as a poverty village, kept after exit"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\u4E00\uFF08\u4E09\uFF09"
            },
            {
              source: "\u6E58\u529E\u30142016\u301531\u53F7",
              at: "\u62A5\u9053"
            }
          ],
          level: "village"
        }
      }
    },
    {
      name: "county/supported",
      conditions: {
        any: [
          {
            fact: "register.status",
            operator: "equal",
            value: "povertyCounty"
          },
          {
            all: [
              {
                fact: "register.status",
                operator: "equal",
                value: "exited"
              },
              {
                fact: "withinSupportPeriod",
                operator: "equal",
                value: true
              }
            ]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u53BF\uFF0C\u6216\u6458\u5E3D\u540E\u4ECD\u5728\u653F\u7B56\u671F\u5185",
            en: "poverty county, or exited and still in the period of support"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\u4E00\uFF08\u4E09\uFF09"
            },
            {
              source: "\u6E58\u529E\u30142016\u301531\u53F7",
              at: "\u62A5\u9053"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "measure/countySupport",
      conditions: {
        all: [
          {
            condition: "county/supported"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u4EAB\u53D7\u8D2B\u56F0\u53BF\u6276\u6301\u653F\u7B56\uFF08\u8131\u8D2B\u4E0D\u8131\u653F\u7B56\uFF09",
            en: "support as a poverty county, kept after exit"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\u4E00\uFF08\u4E09\uFF09"
            },
            {
              source: "\u6E58\u529E\u30142016\u301531\u53F7",
              at: "\u62A5\u9053"
            }
          ],
          level: "county"
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/tuition-compensation.json
var tuition_compensation_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "member/graduate",
      conditions: {
        all: [
          {
            fact: "graduate",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u9AD8\u6821\u6BD5\u4E1A\u751F",
            en: "graduate of a university or college"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E94\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/grassroots",
      conditions: {
        all: [
          {
            fact: "grassroots",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u81EA\u613F\u5230\u8D2B\u56F0\u5730\u533A\u57FA\u5C42\u5355\u4F4D\u5C31\u4E1A",
            en: "works by choice in a grass-roots unit of a poor area"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E94\uFF08\u56DB\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/servedLongEnough",
      conditions: {
        all: [
          {
            fact: "grassrootsYears",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "tuitionCompensation/years"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5DF2\u670D\u52A13\u5E74\u4EE5\u4E0A",
            en: "has served three years or more"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E94\uFF08\u56DB\uFF09"
            }
          ],
          required: {
            reading: "graduateService",
            option: "served"
          }
        }
      }
    },
    {
      name: "member/agreedLongEnough",
      conditions: {
        all: [
          {
            fact: "grassrootsTerm",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "tuitionCompensation/years"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u7EA6\u5B9A\u670D\u52A13\u5E74\u4EE5\u4E0A",
            en: "has agreed to serve three years or more"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E94\uFF08\u56DB\uFF09"
            }
          ],
          required: {
            reading: "graduateService",
            option: "agreed"
          }
        }
      }
    },
    {
      name: "measure/tuitionCompensation",
      conditions: {
        all: [
          {
            condition: "member/graduate"
          },
          {
            condition: "member/grassroots"
          },
          {
            condition: "member/servedLongEnough"
          },
          {
            condition: "member/agreedLongEnough"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u9AD8\u6821\u6BD5\u4E1A\u751F\u5B66\u8D39\u8865\u507F",
            en: "compensation of tuition to graduates"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E94\uFF08\u56DB\uFF09"
            }
          ],
          level: "household",
          subject: "member"
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/village-procedure.json
var village_procedure_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "village/application",
      conditions: {
        all: [
          {
            fact: "procedure.application.done",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u7533\u8BF7\u9000\u51FA",
            en: "application"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u6458\u8981"
            },
            {
              source: "\u5F85\u6838",
              at: "\u5168\u6587"
            }
          ],
          required: false
        }
      }
    },
    {
      name: "village/verification",
      conditions: {
        all: [
          {
            fact: "procedure.verification.done",
            operator: "equal",
            value: true
          },
          {
            fact: "verificationInOrder",
            operator: "equal",
            value: true
          },
          {
            fact: "publicityInOrder",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u6838\u5B9E",
            en: "verification"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u6458\u8981"
            },
            {
              source: "\u5F85\u6838",
              at: "\u5168\u6587"
            }
          ],
          required: false
        }
      }
    },
    {
      name: "village/publicity",
      conditions: {
        all: [
          {
            fact: "procedure.publicity.done",
            operator: "equal",
            value: true
          },
          {
            fact: "procedure.publicity.place",
            operator: "equal",
            value: "township"
          },
          {
            fact: "noOpenObjections",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u4E61\u9547\u5185\u516C\u793A\u65E0\u5F02\u8BAE",
            en: "publicity in the township, without objection"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u6458\u8981"
            },
            {
              source: "\u5F85\u6838",
              at: "\u5168\u6587"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "village/announcement",
      conditions: {
        all: [
          {
            fact: "procedure.announcement.done",
            operator: "equal",
            value: true
          },
          {
            fact: "announcementInOrder",
            operator: "equal",
            value: true
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u516C\u544A\u9000\u51FA",
            en: "announcement"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u6458\u8981"
            },
            {
              source: "\u5F85\u6838",
              at: "\u5168\u6587"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "village/procedure",
      conditions: {
        all: [
          {
            condition: "village/application"
          },
          {
            condition: "village/verification"
          },
          {
            condition: "village/publicity"
          },
          {
            condition: "village/announcement"
          }
        ]
      },
      event: {
        type: "verdict",
        params: {
          labels: {
            zh: "\u8D2B\u56F0\u6751\u9000\u51FA\u7A0B\u5E8F",
            en: "procedure of exit of a village"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\u4E00\uFF08\u4E09\uFF09"
            },
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u6458\u8981"
            }
          ]
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/vocational-training.json
var vocational_training_default = {
  $schema: "../../dist/schemas/rules.json",
  rules: [
    {
      name: "member/childOfFamily",
      conditions: {
        any: [
          {
            fact: "relation",
            operator: "in",
            value: ["child", "grandchild"]
          },
          {
            all: [
              {
                fact: "relation",
                operator: "in",
                value: ["head", "other"]
              },
              {
                fact: "countsAsChild",
                operator: "equal",
                value: true
              }
            ]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u5BB6\u5EAD\u5B50\u5973",
            en: "child of the family"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E09\uFF08\u4E00\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/vocationalStudent",
      conditions: {
        all: [
          {
            fact: "studying",
            operator: "in",
            value: ["secondaryVocational", "higherVocational"]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u63A5\u53D7\u4E2D\u3001\u9AD8\u7B49\u804C\u4E1A\u6559\u80B2",
            en: "in secondary or higher vocational education"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E09\uFF08\u4E00\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/trainedLongEnough",
      conditions: {
        all: [
          {
            fact: "trainingMonths",
            operator: "decimal:greaterThanInclusive",
            value: {
              fact: "trainingGrant/months"
            }
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u53C2\u52A0\u534A\u5E74\u4EE5\u4E0A\u804C\u4E1A\u6280\u80FD\u57F9\u8BAD",
            en: "half a year of vocational training"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E09\uFF08\u4E00\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "member/certified",
      conditions: {
        all: [
          {
            fact: "certificate",
            operator: "in",
            value: ["junior", "intermediate"]
          }
        ]
      },
      event: {
        type: "criterion",
        params: {
          labels: {
            zh: "\u53D6\u5F97\u521D\u3001\u4E2D\u7EA7\u804C\u4E1A\u8D44\u683C\u8BC1\u4E66",
            en: "junior or intermediate certificate"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E09\uFF08\u4E00\uFF09"
            }
          ],
          required: true
        }
      }
    },
    {
      name: "measure/studyGrant",
      conditions: {
        all: [
          {
            condition: "household/supported"
          },
          {
            condition: "member/childOfFamily"
          },
          {
            condition: "member/vocationalStudent"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u804C\u4E1A\u6559\u80B2\u6276\u8D2B\u52A9\u5B66\u8865\u52A9",
            en: "study grant for vocational education"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E09\uFF08\u4E00\uFF09"
            }
          ],
          level: "household",
          subject: "member",
          amount: {
            bound: "atLeast",
            parameter: "studyGrant/amount",
            per: "schoolYear"
          }
        }
      }
    },
    {
      name: "measure/trainingGrant",
      conditions: {
        all: [
          {
            condition: "household/supported"
          },
          {
            condition: "member/trainedLongEnough"
          },
          {
            condition: "member/certified"
          }
        ]
      },
      event: {
        type: "measure",
        params: {
          labels: {
            zh: "\u804C\u4E1A\u6280\u80FD\u57F9\u8BAD\u8865\u52A9",
            en: "grant for vocational training"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E09\uFF08\u4E00\uFF09"
            }
          ],
          level: "household",
          subject: "member",
          amount: {
            bound: "exactly",
            parameter: "trainingGrant/amount",
            per: "once"
          }
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/facts.json
var facts_default = {
  $schema: "../../dist/schemas/facts.json",
  facts: [
    {
      id: "floorAreaPerPerson",
      level: "household",
      unit: "m2/person",
      labels: { zh: "\u4EBA\u5747\u5B89\u7F6E\u4F4F\u623F\u9762\u79EF", en: "floor area of the new house per person" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u56DB\uFF08\u4E8C\uFF09" },
      value: { ratio: [{ field: "relocation.floorArea" }, { fact: "memberCount" }] }
    },
    {
      id: "borrowedAfterExit",
      level: "household",
      labels: {
        zh: "\u8131\u8D2B\u540E\u4E3E\u503A",
        en: "borrowed after the exit"
      },
      citation: {
        source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
        at: "\u56DB\uFF08\u4E8C\uFF09"
      },
      value: {
        any: [
          {
            compare: {
              field: "relocation.borrowedOn"
            },
            operator: "decimal:greaterThanInclusive",
            value: {
              day: "asOf"
            }
          },
          {
            compare: {
              field: "relocation.borrowedOn"
            },
            operator: "decimal:greaterThanInclusive",
            value: {
              field: "register.exitDate"
            }
          }
        ]
      }
    },
    {
      id: "age",
      level: "member",
      unit: "years",
      labels: {
        zh: "\u5E74\u9F84",
        en: "age"
      },
      value: {
        completedYears: [
          {
            field: "members[].birthDate"
          },
          {
            day: "asOf"
          }
        ]
      }
    },
    {
      id: "foundFullTimeStudent",
      level: "member",
      labels: {
        zh: "\u5DF2\u586B\u4E3A\u5168\u65E5\u5236\u5728\u6821\u5B66\u751F",
        en: "said to be a student of a full-time school"
      },
      citation: {
        source: "\u56FD\u53D1\u30142014\u30158\u53F7",
        at: "\u5168\u6587"
      },
      value: {
        all: [
          {
            known: {
              field: "members[].fullTimeStudent"
            }
          },
          {
            field: "members[].fullTimeStudent"
          }
        ]
      }
    },
    {
      id: "foundRuralPoor",
      level: "member",
      labels: {
        zh: "\u5DF2\u8BA4\u5B9A\u5C5E\u4E8E\u519C\u6751\u8D2B\u56F0\u5BB6\u5EAD",
        en: "found to be a poor rural family"
      },
      citation: {
        source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
        at: "\u4E13\u680F12\uFF08\u4E8C\uFF09"
      },
      value: {
        all: [
          {
            known: {
              field: "ruralPoor"
            }
          },
          {
            field: "ruralPoor"
          }
        ]
      }
    },
    {
      id: "relocationRate",
      level: "county",
      unit: "percent",
      labels: {
        zh: "\u6613\u5730\u6276\u8D2B\u642C\u8FC1\u4EFB\u52A1\u5B8C\u6210\u7387",
        en: "relocation completed"
      },
      citation: {
        source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
        at: "\u4E00\uFF08\u56DB\uFF09"
      },
      value: {
        ratio: [
          {
            product: [
              100,
              {
                field: "relocation.completed"
              }
            ]
          },
          {
            field: "relocation.planned"
          }
        ],
        ofZero: 100
      }
    },
    {
      id: "villageExitRate",
      level: "county",
      unit: "percent",
      labels: {
        zh: "\u8D2B\u56F0\u6751\u9000\u51FA\u7387",
        en: "poverty villages exited"
      },
      citation: {
        source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
        at: "\u4E00\uFF08\u56DB\uFF09"
      },
      value: {
        ratio: [
          {
            product: [
              100,
              {
                field: "povertyVillages.exited"
              }
            ]
          },
          {
            field: "povertyVillages.total"
          }
        ],
        ofZero: 100
      }
    },
    {
      id: "completedYear",
      level: ["household", "village", "township", "county"],
      unit: "calendarYear",
      labels: {
        zh: "\u5DF2\u5230\u5E74\u5E95\u7684\u5E74\u4EFD",
        en: "last year completed"
      },
      citation: {
        source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
        at: "\u4E13\u680F14\uFF08\u4E00\uFF09"
      },
      value: {
        difference: [
          {
            yearOf: {
              dayAfter: {
                day: "asOf"
              }
            }
          },
          1
        ]
      }
    },
    {
      id: "withinSupportPeriod",
      level: "village",
      labels: { zh: "\u5728\u7EE7\u7EED\u4EAB\u53D7\u653F\u7B56\u7684\u671F\u9650\u5185", en: "in the period of support" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        all: [
          {
            compare: { yearOf: { day: "asOf" } },
            operator: "decimal:lessThanInclusive",
            value: { parameter: "support/village" }
          },
          {
            if: {
              all: [
                { known: { field: "register.exitYear" } },
                {
                  compare: { field: "register.exitYear" },
                  operator: "decimal:greaterThan",
                  value: { yearOf: { day: "asOf" } }
                }
              ]
            },
            then: {
              all: [
                { known: { field: "register.status" } },
                { compare: { field: "register.status" }, operator: "equal", value: "exited" }
              ]
            },
            else: true
          }
        ]
      }
    },
    {
      id: "withinSupportPeriod",
      level: "county",
      labels: { zh: "\u5728\u7EE7\u7EED\u4EAB\u53D7\u653F\u7B56\u7684\u671F\u9650\u5185", en: "in the period of support" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        all: [
          {
            compare: { yearOf: { day: "asOf" } },
            operator: "decimal:lessThanInclusive",
            value: { parameter: "support/county" }
          },
          {
            if: {
              all: [
                { known: { field: "register.exitYear" } },
                {
                  compare: { field: "register.exitYear" },
                  operator: "decimal:greaterThan",
                  value: { yearOf: { day: "asOf" } }
                }
              ]
            },
            then: {
              all: [
                { known: { field: "register.status" } },
                { compare: { field: "register.status" }, operator: "equal", value: "exited" }
              ]
            },
            else: true
          }
        ]
      }
    },
    {
      id: "ruralDoctorsPerThousand",
      level: "county",
      unit: "doctorsPerThousand",
      labels: {
        zh: "\u6BCF\u5343\u519C\u4E1A\u6237\u7C4D\u4EBA\u53E3\u4E61\u6751\u533B\u751F\u6570",
        en: "rural doctors for rural people"
      },
      citation: {
        source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
        at: "\u516D\uFF08\u4E00\uFF09"
      },
      value: {
        ratio: [
          {
            product: [
              1e3,
              {
                field: "facilities.ruralDoctors"
              }
            ]
          },
          {
            field: "registeredRuralPopulation"
          }
        ]
      }
    },
    {
      id: "publicityDays",
      level: ["household", "county"],
      unit: "days",
      labels: {
        zh: "\u516C\u793A\u5929\u6570",
        en: "days of publicity"
      },
      citation: {
        source: "\u5385\u5B57\u30142016\u301516\u53F7",
        at: "\u6458\u8981"
      },
      value: {
        daysCounted: [
          {
            field: "procedure.publicity.from"
          },
          {
            field: "procedure.publicity.to"
          }
        ]
      }
    },
    {
      id: "noOpenObjections",
      level: ["household", "village", "county"],
      labels: {
        zh: "\u516C\u793A\u65E0\u5F02\u8BAE",
        en: "no open objection"
      },
      citation: {
        source: "\u5385\u5B57\u30142016\u301516\u53F7",
        at: "\u6458\u8981"
      },
      value: {
        compare: {
          field: "procedure.publicity.openObjections"
        },
        operator: "decimal:lessThanInclusive",
        value: 0
      }
    },
    {
      id: "verificationInOrder",
      level: "household",
      labels: { zh: "\u5165\u6237\u6838\u5B9E\u6309\u5E8F\u8FDB\u884C", en: "the verification in its turn" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        compare: { field: "procedure.verification.date" },
        operator: "decimal:greaterThanInclusive",
        value: { field: "procedure.review.date" }
      }
    },
    {
      id: "consentInOrder",
      level: "household",
      labels: { zh: "\u62DF\u9000\u51FA\u6237\u8BA4\u53EF\u6309\u5E8F\u8FDB\u884C", en: "the household's consent in its turn" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        compare: { field: "procedure.consent.date" },
        operator: "decimal:greaterThanInclusive",
        value: { field: "procedure.verification.date" }
      }
    },
    {
      id: "publicityInOrder",
      level: "household",
      labels: { zh: "\u516C\u793A\u6309\u5E8F\u8FDB\u884C", en: "publicity in its turn" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        compare: { field: "procedure.publicity.from" },
        operator: "decimal:greaterThanInclusive",
        value: { field: "procedure.consent.date" }
      }
    },
    {
      id: "announcementInOrder",
      level: "household",
      labels: { zh: "\u516C\u544A\u6309\u5E8F\u8FDB\u884C", en: "the announcement in its turn" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        compare: { field: "procedure.announcement.date" },
        operator: "decimal:greaterThan",
        value: { field: "procedure.publicity.to" }
      }
    },
    {
      id: "struckOffInOrder",
      level: "household",
      labels: { zh: "\u9500\u53F7\u6309\u5E8F\u8FDB\u884C", en: "striking off in its turn" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        compare: { field: "procedure.struckOff.date" },
        operator: "decimal:greaterThanInclusive",
        value: { field: "procedure.announcement.date" }
      }
    },
    {
      id: "verificationInOrder",
      level: "village",
      labels: { zh: "\u6838\u5B9E\u6309\u5E8F\u8FDB\u884C", en: "the verification in its turn" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        compare: { field: "procedure.verification.date" },
        operator: "decimal:greaterThanInclusive",
        value: { field: "procedure.application.date" }
      }
    },
    {
      id: "publicityInOrder",
      level: "village",
      labels: { zh: "\u516C\u793A\u6309\u5E8F\u8FDB\u884C", en: "publicity in its turn" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        compare: { field: "procedure.publicity.from" },
        operator: "decimal:greaterThanInclusive",
        value: { field: "procedure.verification.date" }
      }
    },
    {
      id: "announcementInOrder",
      level: "village",
      labels: { zh: "\u516C\u544A\u6309\u5E8F\u8FDB\u884C", en: "the announcement in its turn" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        compare: { field: "procedure.announcement.date" },
        operator: "decimal:greaterThan",
        value: { field: "procedure.publicity.to" }
      }
    },
    {
      id: "prefectureReviewInOrder",
      level: "county",
      labels: { zh: "\u5E02\u7EA7\u521D\u5BA1\u6309\u5E8F\u8FDB\u884C", en: "the first review in its turn" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        compare: { field: "procedure.prefectureReview.date" },
        operator: "decimal:greaterThanInclusive",
        value: { field: "procedure.application.date" }
      }
    },
    {
      id: "provincialCheckInOrder",
      level: "county",
      labels: { zh: "\u7701\u7EA7\u6838\u67E5\u6309\u5E8F\u8FDB\u884C", en: "the provincial check in its turn" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        compare: { field: "procedure.provincialCheck.date" },
        operator: "decimal:greaterThanInclusive",
        value: { field: "procedure.prefectureReview.date" }
      }
    },
    {
      id: "thirdPartyInOrder",
      level: "county",
      labels: { zh: "\u7B2C\u4E09\u65B9\u8BC4\u4F30\u6309\u5E8F\u8FDB\u884C", en: "the third-party assessment in its turn" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        compare: { field: "procedure.thirdParty.date" },
        operator: "decimal:greaterThanInclusive",
        value: { field: "procedure.prefectureReview.date" }
      }
    },
    {
      id: "expertReviewInOrder",
      level: "county",
      labels: { zh: "\u4E13\u5BB6\u8BC4\u5BA1\u6309\u5E8F\u8FDB\u884C", en: "the expert review in its turn" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        all: [
          {
            compare: { field: "procedure.expertReview.date" },
            operator: "decimal:greaterThanInclusive",
            value: { field: "procedure.provincialCheck.date" }
          },
          {
            compare: { field: "procedure.expertReview.date" },
            operator: "decimal:greaterThanInclusive",
            value: { field: "procedure.thirdParty.date" }
          }
        ]
      }
    },
    {
      id: "decisionInOrder",
      level: "county",
      labels: { zh: "\u7701\u9886\u5BFC\u5C0F\u7EC4\u5BA1\u5B9A\u6309\u5E8F\u8FDB\u884C", en: "the decision of the leading group in its turn" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        all: [
          {
            compare: { field: "procedure.decision.date" },
            operator: "decimal:greaterThanInclusive",
            value: { field: "procedure.provincialCheck.date" }
          },
          {
            compare: { field: "procedure.decision.date" },
            operator: "decimal:greaterThanInclusive",
            value: { field: "procedure.thirdParty.date" }
          }
        ]
      }
    },
    {
      id: "publicityInOrder",
      level: "county",
      labels: { zh: "\u516C\u793A\u6309\u5E8F\u8FDB\u884C", en: "publicity in its turn" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        all: [
          {
            compare: { field: "procedure.publicity.from" },
            operator: "decimal:greaterThanInclusive",
            value: { field: "procedure.provincialCheck.date" }
          },
          {
            compare: { field: "procedure.publicity.from" },
            operator: "decimal:greaterThanInclusive",
            value: { field: "procedure.thirdParty.date" }
          }
        ]
      }
    },
    {
      id: "stateReportInOrder",
      level: "county",
      labels: {
        zh: "\u5411\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u62A5\u544A\u6309\u5E8F\u8FDB\u884C",
        en: "the report to the State Council group in its turn"
      },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        compare: { field: "procedure.stateReport.date" },
        operator: "decimal:greaterThanInclusive",
        value: { field: "procedure.decision.date" }
      }
    },
    {
      id: "stateEvaluationInOrder",
      level: "county",
      labels: { zh: "\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\u6309\u5E8F\u8FDB\u884C", en: "the special evaluation in its turn" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        compare: { field: "procedure.stateEvaluation.date" },
        operator: "decimal:greaterThanInclusive",
        value: { field: "procedure.stateReport.date" }
      }
    },
    {
      id: "approvalInOrder",
      level: "county",
      labels: { zh: "\u7701\u653F\u5E9C\u6279\u51C6\u6309\u5E8F\u8FDB\u884C", en: "the approval in its turn" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        all: [
          {
            compare: { field: "procedure.approval.date" },
            operator: "decimal:greaterThanInclusive",
            value: { field: "procedure.decision.date" }
          },
          {
            compare: { field: "procedure.approval.date" },
            operator: "decimal:greaterThan",
            value: { field: "procedure.publicity.to" }
          }
        ]
      }
    },
    {
      id: "publicityBeforeDecision",
      level: "county",
      labels: { zh: "\u516C\u793A\u5148\u4E8E\u5BA1\u5B9A", en: "publicity before the decision" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        compare: { field: "procedure.decision.date" },
        operator: "decimal:greaterThan",
        value: { field: "procedure.publicity.to" }
      }
    },
    {
      id: "decisionBeforePublicity",
      level: "county",
      labels: { zh: "\u5BA1\u5B9A\u5148\u4E8E\u516C\u793A", en: "the decision before publicity" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        compare: { field: "procedure.publicity.from" },
        operator: "decimal:greaterThanInclusive",
        value: { field: "procedure.decision.date" }
      }
    },
    {
      id: "evaluationBeforeApproval",
      level: "county",
      labels: { zh: "\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\u5148\u4E8E\u7701\u653F\u5E9C\u6279\u51C6", en: "the special evaluation before the approval" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u5341\u4E00\uFF08\u4E09\uFF09" },
      value: {
        compare: { field: "procedure.approval.date" },
        operator: "decimal:greaterThanInclusive",
        value: { field: "procedure.stateEvaluation.date" }
      }
    }
  ]
};

// rules/hunan-2016-2020/fields.json
var fields_default = {
  $schema: "../../dist/schemas/fields.json",
  groups: [
    {
      level: "household",
      path: "procedure",
      labels: {
        zh: "\u9000\u51FA\u7A0B\u5E8F",
        en: "procedure of exit"
      }
    },
    {
      level: "household",
      path: "procedure.review",
      labels: {
        zh: "\u6C11\u4E3B\u8BC4\u8BAE",
        en: "the review"
      }
    },
    {
      level: "household",
      path: "procedure.verification",
      labels: {
        zh: "\u5165\u6237\u6838\u5B9E",
        en: "the verification"
      }
    },
    {
      level: "household",
      path: "procedure.consent",
      labels: {
        zh: "\u62DF\u9000\u51FA\u6237\u8BA4\u53EF",
        en: "the household's consent"
      }
    },
    {
      level: "household",
      path: "procedure.publicity",
      labels: {
        zh: "\u516C\u793A",
        en: "publicity"
      },
      fullLabels: true
    },
    {
      level: "household",
      path: "procedure.announcement",
      labels: {
        zh: "\u516C\u544A",
        en: "the announcement"
      }
    },
    {
      level: "household",
      path: "procedure.struckOff",
      labels: {
        zh: "\u9500\u53F7",
        en: "striking off"
      }
    },
    {
      level: "household",
      path: "relocation",
      labels: {
        zh: "\u6613\u5730\u6276\u8D2B\u642C\u8FC1",
        en: "relocation"
      },
      fullLabels: true
    },
    {
      level: "village",
      path: "facilities",
      labels: {
        zh: "\u533B\u7597\u536B\u751F\u8BBE\u65BD",
        en: "medical facilities"
      },
      fullLabels: true
    },
    {
      level: "village",
      path: "procedure",
      labels: {
        zh: "\u9000\u51FA\u7A0B\u5E8F",
        en: "procedure of exit"
      }
    },
    {
      level: "village",
      path: "procedure.application",
      labels: {
        zh: "\u7533\u8BF7",
        en: "the application"
      }
    },
    {
      level: "village",
      path: "procedure.verification",
      labels: {
        zh: "\u6838\u5B9E",
        en: "the verification"
      }
    },
    {
      level: "village",
      path: "procedure.publicity",
      labels: {
        zh: "\u516C\u793A",
        en: "publicity"
      },
      fullLabels: true
    },
    {
      level: "village",
      path: "procedure.announcement",
      labels: {
        zh: "\u516C\u544A",
        en: "the announcement"
      }
    },
    {
      level: "township",
      path: "facilities",
      labels: {
        zh: "\u533B\u7597\u536B\u751F\u8BBE\u65BD",
        en: "medical facilities"
      },
      fullLabels: true
    },
    {
      level: "county",
      path: "facilities",
      labels: {
        zh: "\u533B\u7597\u536B\u751F\u8BBE\u65BD",
        en: "medical facilities"
      },
      fullLabels: true
    },
    {
      level: "county",
      path: "procedure",
      labels: {
        zh: "\u6458\u5E3D\u7A0B\u5E8F",
        en: "procedure of exit"
      }
    },
    {
      level: "county",
      path: "procedure.application",
      labels: {
        zh: "\u53BF\u7EA7\u7533\u8BF7",
        en: "the application"
      }
    },
    {
      level: "county",
      path: "procedure.prefectureReview",
      labels: {
        zh: "\u5E02\u7EA7\u521D\u5BA1",
        en: "the first review"
      }
    },
    {
      level: "county",
      path: "procedure.provincialCheck",
      labels: {
        zh: "\u7701\u7EA7\u6838\u67E5",
        en: "the provincial check"
      }
    },
    {
      level: "county",
      path: "procedure.thirdParty",
      labels: {
        zh: "\u7B2C\u4E09\u65B9\u8BC4\u4F30",
        en: "the third-party assessment"
      }
    },
    {
      level: "county",
      path: "procedure.expertReview",
      labels: {
        zh: "\u4E13\u5BB6\u8BC4\u5BA1",
        en: "the expert review"
      }
    },
    {
      level: "county",
      path: "procedure.decision",
      labels: {
        zh: "\u7701\u9886\u5BFC\u5C0F\u7EC4\u5BA1\u5B9A",
        en: "the decision of the leading group"
      }
    },
    {
      level: "county",
      path: "procedure.publicity",
      labels: {
        zh: "\u516C\u793A",
        en: "publicity"
      },
      fullLabels: true
    },
    {
      level: "county",
      path: "procedure.stateReport",
      labels: {
        zh: "\u5411\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u62A5\u544A",
        en: "the report to the State Council group"
      }
    },
    {
      level: "county",
      path: "procedure.stateEvaluation",
      labels: {
        zh: "\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5",
        en: "the special evaluation"
      }
    },
    {
      level: "county",
      path: "procedure.approval",
      labels: {
        zh: "\u7701\u653F\u5E9C\u6279\u51C6",
        en: "the approval"
      }
    }
  ],
  fields: [
    {
      level: "household",
      path: "members[].countsAsChild",
      kind: "boolean",
      labels: {
        zh: "\u7ECF\u8BA4\u5B9A\u6309\u5BB6\u5EAD\u5B50\u5973\u5BF9\u5F85",
        en: "found to count as a child of the family"
      },
      personal: true,
      fixed: true
    },
    {
      level: "household",
      path: "members[].studying",
      kind: "code",
      labels: {
        zh: "\u4E49\u52A1\u6559\u80B2\u540E\u5C31\u8BFB",
        en: "attends beyond compulsory school"
      },
      options: [
        {
          id: "seniorHigh",
          labels: {
            zh: "\u666E\u901A\u9AD8\u4E2D",
            en: "general senior high school"
          }
        },
        {
          id: "secondaryVocational",
          labels: {
            zh: "\u4E2D\u7B49\u804C\u4E1A\u6559\u80B2",
            en: "secondary vocational education"
          }
        },
        {
          id: "higherVocational",
          labels: {
            zh: "\u9AD8\u7B49\u804C\u4E1A\u6559\u80B2",
            en: "higher vocational education"
          }
        },
        {
          id: "university",
          labels: {
            zh: "\u672C\u79D1\u53CA\u4EE5\u4E0A",
            en: "university"
          }
        },
        {
          id: "none",
          labels: {
            zh: "\u672A\u5C31\u8BFB",
            en: "none"
          }
        }
      ],
      personal: true
    },
    {
      level: "household",
      path: "members[].fullTimeStudent",
      kind: "boolean",
      labels: {
        zh: "\u5168\u65E5\u5236\u5728\u6821\u5B66\u751F",
        en: "student of a full-time school"
      },
      personal: true,
      fixed: true
    },
    {
      level: "household",
      path: "members[].trainingMonths",
      kind: "measure",
      unit: "months",
      labels: {
        zh: "\u7D2F\u8BA1\u53C2\u52A0\u804C\u4E1A\u6280\u80FD\u57F9\u8BAD\u65F6\u95F4",
        en: "months of vocational training"
      },
      personal: true
    },
    {
      level: "household",
      path: "members[].certificate",
      kind: "code",
      labels: {
        zh: "\u804C\u4E1A\u8D44\u683C\u8BC1\u4E66",
        en: "vocational certificate"
      },
      options: [
        {
          id: "junior",
          labels: {
            zh: "\u521D\u7EA7",
            en: "junior"
          }
        },
        {
          id: "intermediate",
          labels: {
            zh: "\u4E2D\u7EA7",
            en: "intermediate"
          }
        },
        {
          id: "senior",
          labels: {
            zh: "\u9AD8\u7EA7\u53CA\u4EE5\u4E0A",
            en: "senior or above"
          }
        },
        {
          id: "none",
          labels: {
            zh: "\u65E0",
            en: "none"
          }
        }
      ],
      personal: true
    },
    {
      level: "household",
      path: "members[].labour",
      kind: "code",
      labels: {
        zh: "\u52B3\u52A8\u80FD\u529B",
        en: "ability to work"
      },
      options: [
        {
          id: "full",
          labels: {
            zh: "\u6709\u52B3\u52A8\u80FD\u529B",
            en: "able"
          }
        },
        {
          id: "partial",
          labels: {
            zh: "\u90E8\u5206\u4E27\u5931",
            en: "partly lost"
          }
        },
        {
          id: "none",
          labels: {
            zh: "\u5B8C\u5168\u4E27\u5931",
            en: "wholly lost"
          }
        }
      ],
      personal: true,
      fixed: true
    },
    {
      level: "household",
      path: "members[].ownIncome",
      kind: "boolean",
      labels: {
        zh: "\u6709\u6536\u5165\u6765\u6E90",
        en: "has a source of income"
      },
      personal: true
    },
    {
      level: "household",
      path: "members[].disability",
      kind: "code",
      labels: {
        zh: "\u6B8B\u75BE\u7B49\u7EA7",
        en: "disability grade"
      },
      options: [
        {
          id: "grade1",
          labels: {
            zh: "\u4E00\u7EA7",
            en: "grade 1"
          }
        },
        {
          id: "grade2",
          labels: {
            zh: "\u4E8C\u7EA7",
            en: "grade 2"
          }
        },
        {
          id: "grade3",
          labels: {
            zh: "\u4E09\u7EA7",
            en: "grade 3"
          }
        },
        {
          id: "grade4",
          labels: {
            zh: "\u56DB\u7EA7",
            en: "grade 4"
          }
        },
        {
          id: "none",
          labels: {
            zh: "\u975E\u6B8B\u75BE",
            en: "none"
          }
        }
      ],
      personal: true,
      fixed: true
    },
    {
      level: "household",
      path: "members[].pension",
      kind: "code",
      labels: {
        zh: "\u57FA\u672C\u517B\u8001\u4FDD\u9669",
        en: "basic pension insurance"
      },
      options: [
        {
          id: "resident",
          labels: {
            zh: "\u57CE\u4E61\u5C45\u6C11\u517B\u8001\u4FDD\u9669\u7F34\u8D39",
            en: "pays into the resident scheme"
          }
        },
        {
          id: "employee",
          labels: {
            zh: "\u804C\u5DE5\u517B\u8001\u4FDD\u9669",
            en: "employee scheme"
          }
        },
        {
          id: "receiving",
          labels: {
            zh: "\u5DF2\u9886\u53D6\u5F85\u9047",
            en: "already draws a pension"
          }
        },
        {
          id: "none",
          labels: {
            zh: "\u672A\u53C2\u4FDD",
            en: "none"
          }
        }
      ],
      personal: true
    },
    {
      level: "household",
      path: "members[].contributionHardship",
      kind: "boolean",
      labels: {
        zh: "\u7ECF\u8BA4\u5B9A\u4E3A\u517B\u8001\u4FDD\u9669\u7F34\u8D39\u7684\u5176\u4ED6\u56F0\u96BE\u7FA4\u4F53",
        en: "found to be of the other groups in hardship over pension contributions"
      },
      personal: true,
      fixed: true
    },
    {
      level: "household",
      path: "members[].specialSupport",
      kind: "boolean",
      labels: {
        zh: "\u519C\u6751\u7279\u56F0\u6551\u52A9\u4F9B\u517B\u5BF9\u8C61",
        en: "receives rural special support"
      },
      personal: true,
      fixed: true
    },
    {
      level: "household",
      path: "members[].wantsWork",
      kind: "boolean",
      labels: {
        zh: "\u6709\u5C31\u4E1A\u613F\u671B",
        en: "wants to work"
      },
      personal: true,
      fixed: true
    },
    {
      level: "household",
      path: "members[].healthy",
      kind: "boolean",
      labels: {
        zh: "\u8EAB\u4F53\u5065\u5EB7",
        en: "in good health"
      },
      personal: true,
      fixed: true
    },
    {
      level: "household",
      path: "members[].lawAbiding",
      kind: "boolean",
      labels: {
        zh: "\u9075\u7EAA\u5B88\u6CD5",
        en: "law-abiding"
      },
      personal: true,
      fixed: true
    },
    {
      level: "household",
      path: "members[].goodConduct",
      kind: "boolean",
      labels: {
        zh: "\u54C1\u884C\u7AEF\u6B63",
        en: "of good conduct"
      },
      personal: true,
      fixed: true
    },
    {
      level: "household",
      path: "members[].responsible",
      kind: "boolean",
      labels: {
        zh: "\u8D23\u4EFB\u5FC3\u5F3A",
        en: "responsible"
      },
      personal: true,
      fixed: true
    },
    {
      level: "household",
      path: "members[].publicSpirited",
      kind: "boolean",
      labels: {
        zh: "\u70ED\u5FC3\u516C\u76CA",
        en: "public-spirited"
      },
      personal: true,
      fixed: true
    },
    {
      level: "household",
      path: "members[].fitForPatrol",
      kind: "boolean",
      labels: {
        zh: "\u80FD\u80DC\u4EFB\u91CE\u5916\u5DE1\u62A4",
        en: "fit for patrols in the field"
      },
      personal: true,
      fixed: true
    },
    {
      level: "household",
      path: "members[].fisher",
      kind: "boolean",
      labels: {
        zh: "\u6E14\u6C11",
        en: "fisherman"
      },
      personal: true,
      fixed: true
    },
    {
      level: "household",
      path: "members[].knowsWater",
      kind: "boolean",
      labels: {
        zh: "\u719F\u6089\u6C34\u6027",
        en: "at home in the water"
      },
      personal: true,
      fixed: true
    },
    {
      level: "household",
      path: "members[].graduate",
      kind: "boolean",
      labels: {
        zh: "\u9AD8\u6821\u6BD5\u4E1A\u751F",
        en: "graduate of a university or college"
      },
      personal: true,
      fixed: true
    },
    {
      level: "household",
      path: "members[].grassroots",
      kind: "boolean",
      labels: {
        zh: "\u81EA\u613F\u5230\u8D2B\u56F0\u5730\u533A\u57FA\u5C42\u5355\u4F4D\u5C31\u4E1A",
        en: "works by choice in a grass-roots unit of a poor area"
      },
      personal: true,
      fixed: true
    },
    {
      level: "household",
      path: "members[].grassrootsYears",
      kind: "measure",
      unit: "serviceYears",
      labels: {
        zh: "\u5DF2\u5728\u57FA\u5C42\u670D\u52A1\u5E74\u9650",
        en: "years of grass-roots service"
      },
      personal: true
    },
    {
      level: "household",
      path: "members[].grassrootsTerm",
      kind: "measure",
      unit: "serviceYears",
      labels: {
        zh: "\u7EA6\u5B9A\u57FA\u5C42\u670D\u52A1\u5E74\u9650",
        en: "years of grass-roots service agreed"
      },
      personal: true
    },
    {
      level: "household",
      path: "members[].gender",
      kind: "code",
      labels: {
        zh: "\u6027\u522B",
        en: "gender"
      },
      options: [
        {
          id: "female",
          labels: {
            zh: "\u5973",
            en: "female"
          }
        },
        {
          id: "male",
          labels: {
            zh: "\u7537",
            en: "male"
          }
        }
      ],
      personal: true,
      fixed: true
    },
    {
      level: "household",
      path: "members[].diagnosis",
      kind: "code",
      labels: {
        zh: "\u5927\u75C5\u8BCA\u65AD",
        en: "diagnosis of a serious disease"
      },
      options: [
        {
          id: "lymphoblasticLeukaemia",
          labels: {
            zh: "\u6025\u6027\u6DCB\u5DF4\u7EC6\u80DE\u767D\u8840\u75C5",
            en: "acute lymphoblastic leukaemia"
          }
        },
        {
          id: "promyelocyticLeukaemia",
          labels: {
            zh: "\u6025\u6027\u65E9\u5E7C\u7C92\u7EC6\u80DE\u767D\u8840\u75C5",
            en: "acute promyelocytic leukaemia"
          }
        },
        {
          id: "atrialSeptalDefect",
          labels: {
            zh: "\u5148\u5929\u6027\u5FC3\u810F\u623F\u95F4\u9694\u7F3A\u635F",
            en: "congenital atrial septal defect"
          }
        },
        {
          id: "ventricularSeptalDefect",
          labels: {
            zh: "\u5148\u5929\u6027\u5FC3\u810F\u5BA4\u95F4\u9694\u7F3A\u635F",
            en: "congenital ventricular septal defect"
          }
        },
        {
          id: "oesophagealCancer",
          labels: {
            zh: "\u98DF\u7BA1\u764C",
            en: "oesophageal cancer"
          }
        },
        {
          id: "gastricCancer",
          labels: {
            zh: "\u80C3\u764C",
            en: "gastric cancer"
          }
        },
        {
          id: "colonCancer",
          labels: {
            zh: "\u7ED3\u80A0\u764C",
            en: "colon cancer"
          }
        },
        {
          id: "rectalCancer",
          labels: {
            zh: "\u76F4\u80A0\u764C",
            en: "rectal cancer"
          }
        },
        {
          id: "endStageRenalDisease",
          labels: {
            zh: "\u7EC8\u672B\u671F\u80BE\u75C5",
            en: "end-stage renal disease"
          }
        },
        {
          id: "otherSerious",
          labels: {
            zh: "\u5176\u4ED6\u91CD\u5927\u75BE\u75C5",
            en: "another serious disease"
          }
        },
        {
          id: "none",
          labels: {
            zh: "\u672A\u60A3\u5927\u75C5",
            en: "none"
          }
        }
      ],
      personal: true,
      fixed: true
    },
    {
      level: "household",
      path: "members[].cataract",
      kind: "boolean",
      labels: {
        zh: "\u60A3\u767D\u5185\u969C",
        en: "has cataract"
      },
      personal: true,
      fixed: true
    },
    {
      level: "household",
      path: "members[].medicalAidConditions",
      kind: "boolean",
      labels: {
        zh: "\u7ECF\u8BA4\u5B9A\u7B26\u5408\u91CD\u7279\u5927\u75BE\u75C5\u533B\u7597\u6551\u52A9\u6761\u4EF6",
        en: "found to qualify for medical aid for serious illness"
      },
      personal: true,
      fixed: true
    },
    {
      level: "household",
      path: "members[].hospital",
      kind: "code",
      labels: {
        zh: "\u4F4F\u9662\u60C5\u51B5",
        en: "in hospital"
      },
      options: [
        {
          id: "designatedInCounty",
          labels: {
            zh: "\u53BF\u57DF\u5185\u5B9A\u70B9\u533B\u7597\u673A\u6784\u4F4F\u9662",
            en: "in a designated hospital of the county"
          }
        },
        {
          id: "other",
          labels: {
            zh: "\u5176\u4ED6\u533B\u7597\u673A\u6784\u4F4F\u9662",
            en: "in another hospital"
          }
        },
        {
          id: "none",
          labels: {
            zh: "\u672A\u4F4F\u9662",
            en: "no"
          }
        }
      ],
      personal: true
    },
    {
      level: "household",
      path: "procedure.review.done",
      kind: "boolean",
      labels: {
        zh: "\u6C11\u4E3B\u8BC4\u8BAE\u662F\u5426\u5B8C\u6210",
        en: "the review done"
      }
    },
    {
      level: "household",
      path: "procedure.review.date",
      kind: "date",
      labels: {
        zh: "\u6C11\u4E3B\u8BC4\u8BAE\u65E5\u671F",
        en: "date of the review"
      },
      fixed: true
    },
    {
      level: "household",
      path: "procedure.review.by",
      kind: "code",
      labels: {
        zh: "\u6C11\u4E3B\u8BC4\u8BAE\u7531\u8C01\u529E\u7406",
        en: "the review by"
      },
      options: [
        {
          id: "villageCommittees",
          labels: {
            zh: "\u6751\u201C\u4E24\u59D4\u201D",
            en: "village Party branch and committee"
          }
        },
        {
          id: "workTeam",
          labels: {
            zh: "\u9A7B\u6751\u5DE5\u4F5C\u961F",
            en: "resident work team"
          }
        },
        {
          id: "villageAndTeam",
          labels: {
            zh: "\u6751\u201C\u4E24\u59D4\u201D\u4F1A\u540C\u9A7B\u6751\u5DE5\u4F5C\u961F",
            en: "village and resident work team"
          }
        },
        {
          id: "villagersPanel",
          labels: {
            zh: "\u6751\u6C11\u4EE3\u8868\u8BC4\u8BAE\u5C0F\u7EC4",
            en: "panel of villagers' representatives"
          }
        },
        {
          id: "other",
          labels: {
            zh: "\u5176\u4ED6",
            en: "others"
          }
        }
      ],
      fixed: true
    },
    {
      level: "household",
      path: "procedure.verification.done",
      kind: "boolean",
      labels: {
        zh: "\u5165\u6237\u6838\u5B9E\u662F\u5426\u5B8C\u6210",
        en: "the verification done"
      }
    },
    {
      level: "household",
      path: "procedure.verification.date",
      kind: "date",
      labels: {
        zh: "\u5165\u6237\u6838\u5B9E\u65E5\u671F",
        en: "date of the verification"
      },
      fixed: true
    },
    {
      level: "household",
      path: "procedure.verification.by",
      kind: "code",
      labels: {
        zh: "\u5165\u6237\u6838\u5B9E\u7531\u8C01\u529E\u7406",
        en: "the verification by"
      },
      options: [
        {
          id: "villageCommittees",
          labels: {
            zh: "\u6751\u201C\u4E24\u59D4\u201D",
            en: "village Party branch and committee"
          }
        },
        {
          id: "workTeam",
          labels: {
            zh: "\u9A7B\u6751\u5DE5\u4F5C\u961F",
            en: "resident work team"
          }
        },
        {
          id: "villageAndTeam",
          labels: {
            zh: "\u6751\u201C\u4E24\u59D4\u201D\u4F1A\u540C\u9A7B\u6751\u5DE5\u4F5C\u961F",
            en: "village and resident work team"
          }
        },
        {
          id: "township",
          labels: {
            zh: "\u4E61\u9547",
            en: "township"
          }
        },
        {
          id: "county",
          labels: {
            zh: "\u53BF\u7EA7",
            en: "county"
          }
        },
        {
          id: "other",
          labels: {
            zh: "\u5176\u4ED6",
            en: "others"
          }
        }
      ],
      fixed: true
    },
    {
      level: "household",
      path: "procedure.consent.done",
      kind: "boolean",
      labels: {
        zh: "\u62DF\u9000\u51FA\u6237\u8BA4\u53EF\u662F\u5426\u5B8C\u6210",
        en: "the household's consent done"
      }
    },
    {
      level: "household",
      path: "procedure.consent.date",
      kind: "date",
      labels: {
        zh: "\u62DF\u9000\u51FA\u6237\u8BA4\u53EF\u65E5\u671F",
        en: "date of the household's consent"
      },
      fixed: true
    },
    {
      level: "household",
      path: "procedure.consent.by",
      kind: "code",
      labels: {
        zh: "\u62DF\u9000\u51FA\u6237\u8BA4\u53EF\u7531\u8C01\u4F5C\u51FA",
        en: "the household's consent by"
      },
      options: [
        {
          id: "household",
          labels: {
            zh: "\u672C\u6237",
            en: "the household itself"
          }
        },
        {
          id: "proxy",
          labels: {
            zh: "\u4ED6\u4EBA\u4EE3\u7B7E",
            en: "somebody in its place"
          }
        }
      ],
      fixed: true
    },
    {
      level: "household",
      path: "procedure.publicity.done",
      kind: "boolean",
      labels: {
        zh: "\u516C\u793A\u662F\u5426\u5B8C\u6210",
        en: "publicity done"
      }
    },
    {
      level: "household",
      path: "procedure.publicity.from",
      kind: "date",
      labels: {
        zh: "\u516C\u793A\u8D77\u59CB\u65E5",
        en: "first day of publicity"
      },
      notAfter: "procedure.publicity.to",
      fixed: true
    },
    {
      level: "household",
      path: "procedure.publicity.to",
      kind: "date",
      labels: {
        zh: "\u516C\u793A\u622A\u6B62\u65E5",
        en: "last day of publicity"
      },
      fixed: true
    },
    {
      level: "household",
      path: "procedure.publicity.place",
      kind: "code",
      labels: {
        zh: "\u516C\u793A\u8303\u56F4",
        en: "place of publicity"
      },
      options: [
        {
          id: "village",
          labels: {
            zh: "\u6751\u5185",
            en: "in the village"
          }
        },
        {
          id: "township",
          labels: {
            zh: "\u4E61\u9547\u5185",
            en: "in the township"
          }
        },
        {
          id: "county",
          labels: {
            zh: "\u53BF\u5185",
            en: "in the county"
          }
        },
        {
          id: "province",
          labels: {
            zh: "\u5168\u7701",
            en: "in the province"
          }
        }
      ],
      fixed: true
    },
    {
      level: "household",
      path: "procedure.publicity.openObjections",
      kind: "count",
      unit: "objections",
      labels: {
        zh: "\u5C1A\u672A\u5904\u7406\u7684\u5F02\u8BAE",
        en: "objections not settled"
      }
    },
    {
      level: "household",
      path: "procedure.announcement.done",
      kind: "boolean",
      labels: {
        zh: "\u516C\u544A\u662F\u5426\u5B8C\u6210",
        en: "the announcement done"
      }
    },
    {
      level: "household",
      path: "procedure.announcement.date",
      kind: "date",
      labels: {
        zh: "\u516C\u544A\u65E5\u671F",
        en: "date of the announcement"
      },
      fixed: true
    },
    {
      level: "household",
      path: "procedure.announcement.by",
      kind: "code",
      labels: {
        zh: "\u516C\u544A\u7531\u8C01\u529E\u7406",
        en: "the announcement by"
      },
      options: [
        {
          id: "villageCommittees",
          labels: {
            zh: "\u6751\u201C\u4E24\u59D4\u201D",
            en: "village Party branch and committee"
          }
        },
        {
          id: "workTeam",
          labels: {
            zh: "\u9A7B\u6751\u5DE5\u4F5C\u961F",
            en: "resident work team"
          }
        },
        {
          id: "villageAndTeam",
          labels: {
            zh: "\u6751\u201C\u4E24\u59D4\u201D\u4F1A\u540C\u9A7B\u6751\u5DE5\u4F5C\u961F",
            en: "village and resident work team"
          }
        },
        {
          id: "township",
          labels: {
            zh: "\u4E61\u9547",
            en: "township"
          }
        },
        {
          id: "county",
          labels: {
            zh: "\u53BF\u7EA7",
            en: "county"
          }
        }
      ],
      fixed: true
    },
    {
      level: "household",
      path: "procedure.struckOff.done",
      kind: "boolean",
      labels: {
        zh: "\u9500\u53F7\u662F\u5426\u5B8C\u6210",
        en: "striking off done"
      }
    },
    {
      level: "household",
      path: "procedure.struckOff.date",
      kind: "date",
      labels: {
        zh: "\u9500\u53F7\u65E5\u671F",
        en: "date of striking off"
      },
      fixed: true
    },
    {
      level: "household",
      path: "procedure.struckOff.by",
      kind: "code",
      labels: {
        zh: "\u9500\u53F7\u7531\u8C01\u529E\u7406",
        en: "striking off by"
      },
      options: [
        {
          id: "villageCommittees",
          labels: {
            zh: "\u6751\u201C\u4E24\u59D4\u201D",
            en: "village Party branch and committee"
          }
        },
        {
          id: "workTeam",
          labels: {
            zh: "\u9A7B\u6751\u5DE5\u4F5C\u961F",
            en: "resident work team"
          }
        },
        {
          id: "villageAndTeam",
          labels: {
            zh: "\u6751\u201C\u4E24\u59D4\u201D\u4F1A\u540C\u9A7B\u6751\u5DE5\u4F5C\u961F",
            en: "village and resident work team"
          }
        },
        {
          id: "township",
          labels: {
            zh: "\u4E61\u9547",
            en: "township"
          }
        },
        {
          id: "county",
          labels: {
            zh: "\u53BF\u7EA7",
            en: "county"
          }
        }
      ],
      fixed: true
    },
    {
      level: "household",
      path: "minimumLiving",
      kind: "code",
      labels: {
        zh: "\u4EAB\u53D7\u6700\u4F4E\u751F\u6D3B\u4FDD\u969C",
        en: "minimum living allowance"
      },
      options: [
        {
          id: "rural",
          labels: {
            zh: "\u519C\u6751\u4F4E\u4FDD",
            en: "rural"
          }
        },
        {
          id: "urban",
          labels: {
            zh: "\u57CE\u5E02\u4F4E\u4FDD",
            en: "urban"
          }
        },
        {
          id: "none",
          labels: {
            zh: "\u672A\u4EAB\u53D7",
            en: "none"
          }
        }
      ],
      fixed: true
    },
    {
      level: "household",
      path: "hardship",
      kind: "boolean",
      labels: {
        zh: "\u5BB6\u5EAD\u7ECF\u6D4E\u56F0\u96BE",
        en: "in economic hardship"
      },
      fixed: true
    },
    {
      level: "household",
      path: "relocation.status",
      kind: "code",
      labels: {
        zh: "\u642C\u8FC1\u60C5\u51B5",
        en: "relocation"
      },
      options: [
        {
          id: "planned",
          labels: {
            zh: "\u5217\u5165\u642C\u8FC1\u8BA1\u5212",
            en: "planned"
          }
        },
        {
          id: "moved",
          labels: {
            zh: "\u5DF2\u642C\u8FC1",
            en: "moved"
          }
        },
        {
          id: "none",
          labels: {
            zh: "\u975E\u642C\u8FC1\u6237",
            en: "none"
          }
        }
      ]
    },
    {
      level: "household",
      path: "relocation.floorArea",
      kind: "measure",
      unit: "m2",
      labels: {
        zh: "\u5B89\u7F6E\u4F4F\u623F\u9762\u79EF",
        en: "floor area of the new house"
      }
    },
    {
      level: "household",
      path: "relocation.unlivable",
      kind: "boolean",
      labels: {
        zh: "\u5C45\u4F4F\u5730\u201C\u4E00\u65B9\u6C34\u571F\u517B\u4E0D\u6D3B\u4E00\u65B9\u4EBA\u201D",
        en: "lives where the land cannot support its people"
      },
      fixed: true
    },
    {
      level: "household",
      path: "relocation.willing",
      kind: "boolean",
      labels: {
        zh: "\u81EA\u613F\u642C\u8FC1",
        en: "willing to move"
      },
      fixed: true
    },
    {
      level: "household",
      path: "relocation.inAnnualPlan",
      kind: "boolean",
      labels: {
        zh: "\u5217\u5165\u7ECF\u6279\u51C6\u7684\u5F53\u5E74\u642C\u8FC1\u8BA1\u5212",
        en: "in the year's approved plan of relocation"
      },
      fixed: true
    },
    {
      level: "household",
      path: "relocation.borrowed",
      kind: "boolean",
      labels: {
        zh: "\u81EA\u884C\u4E3E\u503A\u6269\u5927\u5B89\u7F6E\u4F4F\u623F\u9762\u79EF",
        en: "borrowed to enlarge the new house"
      },
      fixed: true
    },
    {
      level: "household",
      path: "relocation.borrowedOn",
      kind: "date",
      labels: {
        zh: "\u4E3E\u503A\u65E5\u671F",
        en: "date of borrowing"
      },
      notAfter: "asOf",
      fixed: true
    },
    {
      level: "household",
      path: "countyTier",
      kind: "code",
      labels: {
        zh: "\u6240\u5728\u53BF\u7C7B\u522B",
        en: "tier of the county"
      },
      options: [
        {
          id: "national",
          labels: {
            zh: "\u56FD\u5BB6\u91CD\u70B9\uFF08\u7247\u533A\uFF09\u53BF",
            en: "national key or contiguous-area county"
          }
        },
        {
          id: "provincial",
          labels: {
            zh: "\u7701\u91CD\u70B9\uFF08\u6BD4\u7167\uFF09\u53BF",
            en: "provincial key county"
          }
        },
        {
          id: "none",
          labels: {
            zh: "\u975E\u8D2B\u56F0\u53BF",
            en: "not a poverty county"
          }
        }
      ],
      fixed: true
    },
    {
      level: "household",
      path: "nearReserve",
      kind: "boolean",
      labels: {
        zh: "\u4F4F\u5728\u81EA\u7136\u4FDD\u62A4\u533A\u3001\u56FD\u5BB6\u516C\u56ED\u5468\u8FB9",
        en: "lives near a nature reserve or national park"
      },
      fixed: true
    },
    {
      level: "household",
      path: "allowanceConditions",
      kind: "boolean",
      labels: {
        zh: "\u7ECF\u8BA4\u5B9A\u7B26\u5408\u519C\u6751\u4F4E\u4FDD\u6761\u4EF6",
        en: "found to qualify for the rural minimum living allowance"
      },
      fixed: true
    },
    {
      level: "household",
      path: "beyondWork",
      kind: "boolean",
      labels: {
        zh: "\u65E0\u6CD5\u901A\u8FC7\u4EA7\u4E1A\u6276\u6301\u548C\u5C31\u4E1A\u8131\u8D2B",
        en: "cannot leave poverty by industry or jobs"
      },
      fixed: true
    },
    {
      level: "household",
      path: "rural",
      kind: "boolean",
      labels: {
        zh: "\u519C\u6751\u5C45\u6C11\u5BB6\u5EAD",
        en: "rural household"
      },
      fixed: true
    },
    {
      level: "household",
      path: "lowIncome",
      kind: "boolean",
      labels: {
        zh: "\u7ECF\u8BA4\u5B9A\u4E3A\u4F4E\u6536\u5165\u5BB6\u5EAD",
        en: "found to be a low-income family"
      },
      fixed: true
    },
    {
      level: "household",
      path: "ruralPoor",
      kind: "boolean",
      labels: {
        zh: "\u672A\u5EFA\u6863\u7ACB\u5361\u7684\u5BB6\u5EAD\u7ECF\u8BA4\u5B9A\u5C5E\u4E8E\u519C\u6751\u8D2B\u56F0\u5BB6\u5EAD",
        en: "found to be a poor rural family though not registered"
      },
      fixed: true
    },
    {
      level: "household",
      path: "farmBusiness",
      kind: "boolean",
      labels: {
        zh: "\u53C2\u4E0E\u7CBE\u51C6\u6276\u8D2B\u7684\u65B0\u578B\u519C\u4E1A\u7ECF\u8425\u7EC4\u7EC7",
        en: "farm business taking part in poverty alleviation"
      },
      fixed: true
    },
    {
      level: "village",
      path: "facilities.rooms",
      kind: "count",
      unit: "facilities",
      labels: {
        zh: "\u6751\u536B\u751F\u5BA4\u6570",
        en: "village clinics"
      }
    },
    {
      level: "village",
      path: "facilities.standardRooms",
      kind: "count",
      unit: "facilities",
      labels: {
        zh: "\u5176\u4E2D\uFF1A\u6807\u51C6\u5316\u536B\u751F\u5BA4\u6570",
        en: "of which standard ones"
      },
      partOf: "facilities.rooms"
    },
    {
      level: "village",
      path: "procedure.application.done",
      kind: "boolean",
      labels: {
        zh: "\u7533\u8BF7\u662F\u5426\u5B8C\u6210",
        en: "the application done"
      }
    },
    {
      level: "village",
      path: "procedure.application.date",
      kind: "date",
      labels: {
        zh: "\u7533\u8BF7\u65E5\u671F",
        en: "date of the application"
      },
      fixed: true
    },
    {
      level: "village",
      path: "procedure.application.by",
      kind: "code",
      labels: {
        zh: "\u7533\u8BF7\u7531\u8C01\u529E\u7406",
        en: "the application by"
      },
      options: [
        {
          id: "villageCommittees",
          labels: {
            zh: "\u6751\u201C\u4E24\u59D4\u201D",
            en: "village Party branch and committee"
          }
        },
        {
          id: "workTeam",
          labels: {
            zh: "\u9A7B\u6751\u5DE5\u4F5C\u961F",
            en: "resident work team"
          }
        },
        {
          id: "villageAndTeam",
          labels: {
            zh: "\u6751\u201C\u4E24\u59D4\u201D\u4F1A\u540C\u9A7B\u6751\u5DE5\u4F5C\u961F",
            en: "village and resident work team"
          }
        },
        {
          id: "township",
          labels: {
            zh: "\u4E61\u9547",
            en: "township"
          }
        },
        {
          id: "county",
          labels: {
            zh: "\u53BF\u7EA7",
            en: "county"
          }
        }
      ],
      fixed: true
    },
    {
      level: "village",
      path: "procedure.verification.done",
      kind: "boolean",
      labels: {
        zh: "\u6838\u5B9E\u662F\u5426\u5B8C\u6210",
        en: "the verification done"
      }
    },
    {
      level: "village",
      path: "procedure.verification.date",
      kind: "date",
      labels: {
        zh: "\u6838\u5B9E\u65E5\u671F",
        en: "date of the verification"
      },
      fixed: true
    },
    {
      level: "village",
      path: "procedure.verification.by",
      kind: "code",
      labels: {
        zh: "\u6838\u5B9E\u7531\u8C01\u529E\u7406",
        en: "the verification by"
      },
      options: [
        {
          id: "township",
          labels: {
            zh: "\u4E61\u9547",
            en: "township"
          }
        },
        {
          id: "county",
          labels: {
            zh: "\u53BF\u7EA7",
            en: "county"
          }
        },
        {
          id: "other",
          labels: {
            zh: "\u5176\u4ED6",
            en: "others"
          }
        }
      ],
      fixed: true
    },
    {
      level: "village",
      path: "procedure.publicity.done",
      kind: "boolean",
      labels: {
        zh: "\u516C\u793A\u662F\u5426\u5B8C\u6210",
        en: "publicity done"
      }
    },
    {
      level: "village",
      path: "procedure.publicity.from",
      kind: "date",
      labels: {
        zh: "\u516C\u793A\u8D77\u59CB\u65E5",
        en: "first day of publicity"
      },
      notAfter: "procedure.publicity.to",
      fixed: true
    },
    {
      level: "village",
      path: "procedure.publicity.to",
      kind: "date",
      labels: {
        zh: "\u516C\u793A\u622A\u6B62\u65E5",
        en: "last day of publicity"
      },
      fixed: true
    },
    {
      level: "village",
      path: "procedure.publicity.place",
      kind: "code",
      labels: {
        zh: "\u516C\u793A\u8303\u56F4",
        en: "place of publicity"
      },
      options: [
        {
          id: "village",
          labels: {
            zh: "\u6751\u5185",
            en: "in the village"
          }
        },
        {
          id: "township",
          labels: {
            zh: "\u4E61\u9547\u5185",
            en: "in the township"
          }
        },
        {
          id: "county",
          labels: {
            zh: "\u53BF\u5185",
            en: "in the county"
          }
        },
        {
          id: "province",
          labels: {
            zh: "\u5168\u7701",
            en: "in the province"
          }
        }
      ],
      fixed: true
    },
    {
      level: "village",
      path: "procedure.publicity.openObjections",
      kind: "count",
      unit: "objections",
      labels: {
        zh: "\u5C1A\u672A\u5904\u7406\u7684\u5F02\u8BAE",
        en: "objections not settled"
      }
    },
    {
      level: "village",
      path: "procedure.announcement.done",
      kind: "boolean",
      labels: {
        zh: "\u516C\u544A\u662F\u5426\u5B8C\u6210",
        en: "the announcement done"
      }
    },
    {
      level: "village",
      path: "procedure.announcement.date",
      kind: "date",
      labels: {
        zh: "\u516C\u544A\u65E5\u671F",
        en: "date of the announcement"
      },
      fixed: true
    },
    {
      level: "village",
      path: "procedure.announcement.by",
      kind: "code",
      labels: {
        zh: "\u516C\u544A\u7531\u8C01\u529E\u7406",
        en: "the announcement by"
      },
      options: [
        {
          id: "township",
          labels: {
            zh: "\u4E61\u9547",
            en: "township"
          }
        },
        {
          id: "county",
          labels: {
            zh: "\u53BF\u7EA7",
            en: "county"
          }
        }
      ],
      fixed: true
    },
    {
      level: "township",
      path: "facilities.governmentClinics",
      kind: "count",
      unit: "facilities",
      labels: {
        zh: "\u653F\u5E9C\u4E3E\u529E\u7684\u4E61\u9547\u536B\u751F\u9662\u6570",
        en: "clinics run by the government"
      }
    },
    {
      level: "township",
      path: "facilities.standardClinics",
      kind: "count",
      unit: "facilities",
      labels: {
        zh: "\u6807\u51C6\u5316\u536B\u751F\u9662\u6570",
        en: "standard clinics"
      }
    },
    {
      level: "county",
      path: "ruralAllowance",
      kind: "money",
      unit: "yuan/person/year",
      labels: {
        zh: "\u519C\u6751\u4F4E\u4FDD\u6807\u51C6",
        en: "rural minimum living allowance"
      }
    },
    {
      level: "county",
      path: "population",
      kind: "count",
      unit: "persons",
      labels: {
        zh: "\u603B\u4EBA\u53E3",
        en: "population"
      },
      minimum: 1,
      fixed: true
    },
    {
      level: "county",
      path: "facilities.publicHospitals",
      kind: "count",
      unit: "facilities",
      labels: {
        zh: "\u53BF\u7EA7\u516C\u7ACB\u533B\u9662\u6570",
        en: "public hospitals of the county"
      }
    },
    {
      level: "county",
      path: "facilities.secondGradeHospitals",
      kind: "count",
      unit: "facilities",
      labels: {
        zh: "\u8FBE\u5230\u4E8C\u7EA7\u6807\u51C6\u7684\u533B\u9662\u6570",
        en: "hospitals of the second grade"
      }
    },
    {
      level: "county",
      path: "facilities.upperSecondGradeHospitals",
      kind: "count",
      unit: "facilities",
      labels: {
        zh: "\u5176\u4E2D\uFF1A\u8FBE\u5230\u4E8C\u7EA7\u7532\u7B49\u6C34\u5E73\u7684\u533B\u9662\u6570",
        en: "of which of its upper class"
      },
      partOf: "facilities.secondGradeHospitals"
    },
    {
      level: "county",
      path: "facilities.ruralDoctors",
      kind: "count",
      unit: "persons",
      labels: {
        zh: "\u4E61\u6751\u533B\u751F\u4EBA\u6570",
        en: "rural doctors"
      }
    },
    {
      level: "county",
      path: "tier",
      kind: "code",
      labels: {
        zh: "\u53BF\u7C7B\u522B",
        en: "tier"
      },
      options: [
        {
          id: "national",
          labels: {
            zh: "\u56FD\u5BB6\u91CD\u70B9\uFF08\u7247\u533A\uFF09\u53BF",
            en: "national key or contiguous-area county"
          }
        },
        {
          id: "provincial",
          labels: {
            zh: "\u7701\u91CD\u70B9\uFF08\u6BD4\u7167\uFF09\u53BF",
            en: "provincial key county"
          }
        },
        {
          id: "none",
          labels: {
            zh: "\u975E\u8D2B\u56F0\u53BF",
            en: "not a poverty county"
          }
        }
      ],
      fixed: true
    },
    {
      level: "county",
      path: "procedure.application.done",
      kind: "boolean",
      labels: {
        zh: "\u53BF\u7EA7\u7533\u8BF7\u662F\u5426\u5B8C\u6210",
        en: "the application done"
      }
    },
    {
      level: "county",
      path: "procedure.application.date",
      kind: "date",
      labels: {
        zh: "\u53BF\u7EA7\u7533\u8BF7\u65E5\u671F",
        en: "date of the application"
      },
      fixed: true
    },
    {
      level: "county",
      path: "procedure.application.by",
      kind: "code",
      labels: {
        zh: "\u53BF\u7EA7\u7533\u8BF7\u7531\u8C01\u529E\u7406",
        en: "the application by"
      },
      options: [
        {
          id: "county",
          labels: {
            zh: "\u53BF\u7EA7",
            en: "county"
          }
        },
        {
          id: "prefecture",
          labels: {
            zh: "\u5E02\u5DDE",
            en: "prefecture"
          }
        },
        {
          id: "province",
          labels: {
            zh: "\u7701\u7EA7\u90E8\u95E8",
            en: "provincial department"
          }
        },
        {
          id: "thirdParty",
          labels: {
            zh: "\u7B2C\u4E09\u65B9\u8BC4\u4F30\u673A\u6784",
            en: "third-party assessor"
          }
        },
        {
          id: "experts",
          labels: {
            zh: "\u4E13\u5BB6\u7EC4",
            en: "panel of experts"
          }
        },
        {
          id: "leadingGroup",
          labels: {
            zh: "\u7701\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4",
            en: "provincial leading group"
          }
        },
        {
          id: "provincialGovernment",
          labels: {
            zh: "\u7701\u4EBA\u6C11\u653F\u5E9C",
            en: "provincial government"
          }
        }
      ],
      fixed: true
    },
    {
      level: "county",
      path: "procedure.prefectureReview.done",
      kind: "boolean",
      labels: {
        zh: "\u5E02\u7EA7\u521D\u5BA1\u662F\u5426\u5B8C\u6210",
        en: "the first review done"
      }
    },
    {
      level: "county",
      path: "procedure.prefectureReview.date",
      kind: "date",
      labels: {
        zh: "\u5E02\u7EA7\u521D\u5BA1\u65E5\u671F",
        en: "date of the first review"
      },
      fixed: true
    },
    {
      level: "county",
      path: "procedure.prefectureReview.by",
      kind: "code",
      labels: {
        zh: "\u5E02\u7EA7\u521D\u5BA1\u7531\u8C01\u529E\u7406",
        en: "the first review by"
      },
      options: [
        {
          id: "county",
          labels: {
            zh: "\u53BF\u7EA7",
            en: "county"
          }
        },
        {
          id: "prefecture",
          labels: {
            zh: "\u5E02\u5DDE",
            en: "prefecture"
          }
        },
        {
          id: "province",
          labels: {
            zh: "\u7701\u7EA7\u90E8\u95E8",
            en: "provincial department"
          }
        },
        {
          id: "thirdParty",
          labels: {
            zh: "\u7B2C\u4E09\u65B9\u8BC4\u4F30\u673A\u6784",
            en: "third-party assessor"
          }
        },
        {
          id: "experts",
          labels: {
            zh: "\u4E13\u5BB6\u7EC4",
            en: "panel of experts"
          }
        },
        {
          id: "leadingGroup",
          labels: {
            zh: "\u7701\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4",
            en: "provincial leading group"
          }
        },
        {
          id: "provincialGovernment",
          labels: {
            zh: "\u7701\u4EBA\u6C11\u653F\u5E9C",
            en: "provincial government"
          }
        }
      ],
      fixed: true
    },
    {
      level: "county",
      path: "procedure.provincialCheck.done",
      kind: "boolean",
      labels: {
        zh: "\u7701\u7EA7\u6838\u67E5\u662F\u5426\u5B8C\u6210",
        en: "the provincial check done"
      }
    },
    {
      level: "county",
      path: "procedure.provincialCheck.date",
      kind: "date",
      labels: {
        zh: "\u7701\u7EA7\u6838\u67E5\u65E5\u671F",
        en: "date of the provincial check"
      },
      fixed: true
    },
    {
      level: "county",
      path: "procedure.provincialCheck.by",
      kind: "code",
      labels: {
        zh: "\u7701\u7EA7\u6838\u67E5\u7531\u8C01\u529E\u7406",
        en: "the provincial check by"
      },
      options: [
        {
          id: "county",
          labels: {
            zh: "\u53BF\u7EA7",
            en: "county"
          }
        },
        {
          id: "prefecture",
          labels: {
            zh: "\u5E02\u5DDE",
            en: "prefecture"
          }
        },
        {
          id: "province",
          labels: {
            zh: "\u7701\u7EA7\u90E8\u95E8",
            en: "provincial department"
          }
        },
        {
          id: "thirdParty",
          labels: {
            zh: "\u7B2C\u4E09\u65B9\u8BC4\u4F30\u673A\u6784",
            en: "third-party assessor"
          }
        },
        {
          id: "experts",
          labels: {
            zh: "\u4E13\u5BB6\u7EC4",
            en: "panel of experts"
          }
        },
        {
          id: "leadingGroup",
          labels: {
            zh: "\u7701\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4",
            en: "provincial leading group"
          }
        },
        {
          id: "provincialGovernment",
          labels: {
            zh: "\u7701\u4EBA\u6C11\u653F\u5E9C",
            en: "provincial government"
          }
        }
      ],
      fixed: true
    },
    {
      level: "county",
      path: "procedure.thirdParty.done",
      kind: "boolean",
      labels: {
        zh: "\u7B2C\u4E09\u65B9\u8BC4\u4F30\u662F\u5426\u5B8C\u6210",
        en: "the third-party assessment done"
      }
    },
    {
      level: "county",
      path: "procedure.thirdParty.date",
      kind: "date",
      labels: {
        zh: "\u7B2C\u4E09\u65B9\u8BC4\u4F30\u65E5\u671F",
        en: "date of the third-party assessment"
      },
      fixed: true
    },
    {
      level: "county",
      path: "procedure.thirdParty.by",
      kind: "code",
      labels: {
        zh: "\u7B2C\u4E09\u65B9\u8BC4\u4F30\u7531\u8C01\u529E\u7406",
        en: "the third-party assessment by"
      },
      options: [
        {
          id: "county",
          labels: {
            zh: "\u53BF\u7EA7",
            en: "county"
          }
        },
        {
          id: "prefecture",
          labels: {
            zh: "\u5E02\u5DDE",
            en: "prefecture"
          }
        },
        {
          id: "province",
          labels: {
            zh: "\u7701\u7EA7\u90E8\u95E8",
            en: "provincial department"
          }
        },
        {
          id: "thirdParty",
          labels: {
            zh: "\u7B2C\u4E09\u65B9\u8BC4\u4F30\u673A\u6784",
            en: "third-party assessor"
          }
        },
        {
          id: "experts",
          labels: {
            zh: "\u4E13\u5BB6\u7EC4",
            en: "panel of experts"
          }
        },
        {
          id: "leadingGroup",
          labels: {
            zh: "\u7701\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4",
            en: "provincial leading group"
          }
        },
        {
          id: "provincialGovernment",
          labels: {
            zh: "\u7701\u4EBA\u6C11\u653F\u5E9C",
            en: "provincial government"
          }
        }
      ],
      fixed: true
    },
    {
      level: "county",
      path: "procedure.expertReview.done",
      kind: "boolean",
      labels: {
        zh: "\u4E13\u5BB6\u8BC4\u5BA1\u662F\u5426\u5B8C\u6210",
        en: "the expert review done"
      }
    },
    {
      level: "county",
      path: "procedure.expertReview.date",
      kind: "date",
      labels: {
        zh: "\u4E13\u5BB6\u8BC4\u5BA1\u65E5\u671F",
        en: "date of the expert review"
      },
      fixed: true
    },
    {
      level: "county",
      path: "procedure.expertReview.by",
      kind: "code",
      labels: {
        zh: "\u4E13\u5BB6\u8BC4\u5BA1\u7531\u8C01\u529E\u7406",
        en: "the expert review by"
      },
      options: [
        {
          id: "county",
          labels: {
            zh: "\u53BF\u7EA7",
            en: "county"
          }
        },
        {
          id: "prefecture",
          labels: {
            zh: "\u5E02\u5DDE",
            en: "prefecture"
          }
        },
        {
          id: "province",
          labels: {
            zh: "\u7701\u7EA7\u90E8\u95E8",
            en: "provincial department"
          }
        },
        {
          id: "thirdParty",
          labels: {
            zh: "\u7B2C\u4E09\u65B9\u8BC4\u4F30\u673A\u6784",
            en: "third-party assessor"
          }
        },
        {
          id: "experts",
          labels: {
            zh: "\u4E13\u5BB6\u7EC4",
            en: "panel of experts"
          }
        },
        {
          id: "leadingGroup",
          labels: {
            zh: "\u7701\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4",
            en: "provincial leading group"
          }
        },
        {
          id: "provincialGovernment",
          labels: {
            zh: "\u7701\u4EBA\u6C11\u653F\u5E9C",
            en: "provincial government"
          }
        }
      ],
      fixed: true
    },
    {
      level: "county",
      path: "procedure.decision.done",
      kind: "boolean",
      labels: {
        zh: "\u7701\u9886\u5BFC\u5C0F\u7EC4\u5BA1\u5B9A\u662F\u5426\u5B8C\u6210",
        en: "the decision of the leading group done"
      }
    },
    {
      level: "county",
      path: "procedure.decision.date",
      kind: "date",
      labels: {
        zh: "\u7701\u9886\u5BFC\u5C0F\u7EC4\u5BA1\u5B9A\u65E5\u671F",
        en: "date of the decision of the leading group"
      },
      fixed: true
    },
    {
      level: "county",
      path: "procedure.decision.by",
      kind: "code",
      labels: {
        zh: "\u7701\u9886\u5BFC\u5C0F\u7EC4\u5BA1\u5B9A\u7531\u8C01\u4F5C\u51FA",
        en: "the decision of the leading group by"
      },
      options: [
        {
          id: "county",
          labels: {
            zh: "\u53BF\u7EA7",
            en: "county"
          }
        },
        {
          id: "prefecture",
          labels: {
            zh: "\u5E02\u5DDE",
            en: "prefecture"
          }
        },
        {
          id: "province",
          labels: {
            zh: "\u7701\u7EA7\u90E8\u95E8",
            en: "provincial department"
          }
        },
        {
          id: "thirdParty",
          labels: {
            zh: "\u7B2C\u4E09\u65B9\u8BC4\u4F30\u673A\u6784",
            en: "third-party assessor"
          }
        },
        {
          id: "experts",
          labels: {
            zh: "\u4E13\u5BB6\u7EC4",
            en: "panel of experts"
          }
        },
        {
          id: "leadingGroup",
          labels: {
            zh: "\u7701\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4",
            en: "provincial leading group"
          }
        },
        {
          id: "provincialGovernment",
          labels: {
            zh: "\u7701\u4EBA\u6C11\u653F\u5E9C",
            en: "provincial government"
          }
        }
      ],
      fixed: true
    },
    {
      level: "county",
      path: "procedure.publicity.done",
      kind: "boolean",
      labels: {
        zh: "\u516C\u793A\u662F\u5426\u5B8C\u6210",
        en: "publicity done"
      }
    },
    {
      level: "county",
      path: "procedure.publicity.from",
      kind: "date",
      labels: {
        zh: "\u516C\u793A\u8D77\u59CB\u65E5",
        en: "first day of publicity"
      },
      notAfter: "procedure.publicity.to",
      fixed: true
    },
    {
      level: "county",
      path: "procedure.publicity.to",
      kind: "date",
      labels: {
        zh: "\u516C\u793A\u622A\u6B62\u65E5",
        en: "last day of publicity"
      },
      fixed: true
    },
    {
      level: "county",
      path: "procedure.publicity.place",
      kind: "code",
      labels: {
        zh: "\u516C\u793A\u8303\u56F4",
        en: "place of publicity"
      },
      options: [
        {
          id: "village",
          labels: {
            zh: "\u6751\u5185",
            en: "in the village"
          }
        },
        {
          id: "township",
          labels: {
            zh: "\u4E61\u9547\u5185",
            en: "in the township"
          }
        },
        {
          id: "county",
          labels: {
            zh: "\u53BF\u5185",
            en: "in the county"
          }
        },
        {
          id: "province",
          labels: {
            zh: "\u5168\u7701",
            en: "in the province"
          }
        }
      ],
      fixed: true
    },
    {
      level: "county",
      path: "procedure.publicity.openObjections",
      kind: "count",
      unit: "objections",
      labels: {
        zh: "\u5C1A\u672A\u5904\u7406\u7684\u5F02\u8BAE",
        en: "objections not settled"
      }
    },
    {
      level: "county",
      path: "procedure.stateReport.done",
      kind: "boolean",
      labels: {
        zh: "\u5411\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u62A5\u544A\u662F\u5426\u5B8C\u6210",
        en: "the report to the State Council group done"
      }
    },
    {
      level: "county",
      path: "procedure.stateReport.date",
      kind: "date",
      labels: {
        zh: "\u5411\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u62A5\u544A\u65E5\u671F",
        en: "date of the report to the State Council group"
      },
      fixed: true
    },
    {
      level: "county",
      path: "procedure.stateReport.by",
      kind: "code",
      labels: {
        zh: "\u5411\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u62A5\u544A\u7531\u8C01\u529E\u7406",
        en: "the report to the State Council group by"
      },
      options: [
        {
          id: "county",
          labels: {
            zh: "\u53BF\u7EA7",
            en: "county"
          }
        },
        {
          id: "prefecture",
          labels: {
            zh: "\u5E02\u5DDE",
            en: "prefecture"
          }
        },
        {
          id: "province",
          labels: {
            zh: "\u7701\u7EA7\u90E8\u95E8",
            en: "provincial department"
          }
        },
        {
          id: "thirdParty",
          labels: {
            zh: "\u7B2C\u4E09\u65B9\u8BC4\u4F30\u673A\u6784",
            en: "third-party assessor"
          }
        },
        {
          id: "experts",
          labels: {
            zh: "\u4E13\u5BB6\u7EC4",
            en: "panel of experts"
          }
        },
        {
          id: "leadingGroup",
          labels: {
            zh: "\u7701\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4",
            en: "provincial leading group"
          }
        },
        {
          id: "provincialGovernment",
          labels: {
            zh: "\u7701\u4EBA\u6C11\u653F\u5E9C",
            en: "provincial government"
          }
        }
      ],
      fixed: true
    },
    {
      level: "county",
      path: "procedure.stateEvaluation.done",
      kind: "boolean",
      labels: {
        zh: "\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\u662F\u5426\u5B8C\u6210",
        en: "the special evaluation done"
      }
    },
    {
      level: "county",
      path: "procedure.stateEvaluation.date",
      kind: "date",
      labels: {
        zh: "\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\u65E5\u671F",
        en: "date of the special evaluation"
      },
      fixed: true
    },
    {
      level: "county",
      path: "procedure.stateEvaluation.by",
      kind: "code",
      labels: {
        zh: "\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\u7531\u8C01\u529E\u7406",
        en: "the special evaluation by"
      },
      options: [
        {
          id: "county",
          labels: {
            zh: "\u53BF\u7EA7",
            en: "county"
          }
        },
        {
          id: "prefecture",
          labels: {
            zh: "\u5E02\u5DDE",
            en: "prefecture"
          }
        },
        {
          id: "province",
          labels: {
            zh: "\u7701\u7EA7\u90E8\u95E8",
            en: "provincial department"
          }
        },
        {
          id: "thirdParty",
          labels: {
            zh: "\u7B2C\u4E09\u65B9\u8BC4\u4F30\u673A\u6784",
            en: "third-party assessor"
          }
        },
        {
          id: "experts",
          labels: {
            zh: "\u4E13\u5BB6\u7EC4",
            en: "panel of experts"
          }
        },
        {
          id: "leadingGroup",
          labels: {
            zh: "\u7701\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4",
            en: "provincial leading group"
          }
        },
        {
          id: "provincialGovernment",
          labels: {
            zh: "\u7701\u4EBA\u6C11\u653F\u5E9C",
            en: "provincial government"
          }
        },
        {
          id: "stateLeadingGroup",
          labels: {
            zh: "\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4",
            en: "State Council leading group"
          }
        }
      ],
      fixed: true
    },
    {
      level: "county",
      path: "procedure.approval.done",
      kind: "boolean",
      labels: {
        zh: "\u7701\u653F\u5E9C\u6279\u51C6\u662F\u5426\u5B8C\u6210",
        en: "the approval done"
      }
    },
    {
      level: "county",
      path: "procedure.approval.date",
      kind: "date",
      labels: {
        zh: "\u7701\u653F\u5E9C\u6279\u51C6\u65E5\u671F",
        en: "date of the approval"
      },
      fixed: true
    },
    {
      level: "county",
      path: "procedure.approval.by",
      kind: "code",
      labels: {
        zh: "\u7701\u653F\u5E9C\u6279\u51C6\u7531\u8C01\u4F5C\u51FA",
        en: "the approval by"
      },
      options: [
        {
          id: "county",
          labels: {
            zh: "\u53BF\u7EA7",
            en: "county"
          }
        },
        {
          id: "prefecture",
          labels: {
            zh: "\u5E02\u5DDE",
            en: "prefecture"
          }
        },
        {
          id: "province",
          labels: {
            zh: "\u7701\u7EA7\u90E8\u95E8",
            en: "provincial department"
          }
        },
        {
          id: "thirdParty",
          labels: {
            zh: "\u7B2C\u4E09\u65B9\u8BC4\u4F30\u673A\u6784",
            en: "third-party assessor"
          }
        },
        {
          id: "experts",
          labels: {
            zh: "\u4E13\u5BB6\u7EC4",
            en: "panel of experts"
          }
        },
        {
          id: "leadingGroup",
          labels: {
            zh: "\u7701\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4",
            en: "provincial leading group"
          }
        },
        {
          id: "provincialGovernment",
          labels: {
            zh: "\u7701\u4EBA\u6C11\u653F\u5E9C",
            en: "provincial government"
          }
        }
      ],
      fixed: true
    }
  ],
  entailments: [
    {
      level: "household",
      given: "relocation.inAnnualPlan",
      is: [true],
      field: "relocation.status",
      in: ["planned", "moved"]
    },
    {
      level: "household",
      given: "relocation.borrowed",
      is: [true],
      field: "relocation.status",
      in: ["planned", "moved"]
    },
    {
      level: "household",
      given: "relocation.borrowedOn",
      field: "relocation.borrowed",
      in: [true]
    },
    {
      level: "household",
      given: "housing.safeBy",
      is: ["relocation"],
      field: "relocation.status",
      in: ["moved"]
    },
    {
      level: "household",
      given: "register.status",
      is: ["registered", "returned", "exited", "noLongerSupported"],
      field: "rural",
      in: [true]
    },
    {
      level: "household",
      given: "minimumLiving",
      is: ["rural"],
      field: "rural",
      in: [true]
    },
    {
      level: "county",
      given: "tier",
      is: ["none"],
      field: "register.status",
      in: ["none"]
    },
    {
      level: "county",
      given: "register.status",
      is: ["none"],
      field: "tier",
      in: ["none"]
    }
  ]
};

// rules/national-2016/parameters.json
var parameters_default = {
  $schema: "../../dist/schemas/parameters.json",
  parameters: [
    {
      id: "povertyLine/exit",
      labels: {
        zh: "\u9000\u51FA\u6536\u5165\u6807\u51C6",
        en: "poverty line for exit"
      },
      unit: "yuan/person/year",
      series: {
        reading: "povertyLine",
        options: {
          national: [
            {
              from: "2016-01-01",
              value: "2952",
              citations: [
                {
                  source: "\u4E91\u5357\u8C03\u67E5\u5E74\u92742017",
                  at: "\u88684-2"
                }
              ]
            },
            {
              from: "2017-01-01",
              value: "2952",
              citations: [
                {
                  source: "\u5F85\u6838",
                  at: "\u5168\u6587"
                }
              ],
              weak: {
                zh: "\u901A\u7528\u6570\u503C\uFF0C\u5C1A\u65E0\u6587\u4EF6\u4F9D\u636E",
                en: "a figure in common use; no document was found"
              }
            },
            {
              from: "2018-01-01",
              value: "2995",
              citations: [
                {
                  source: "\u5F85\u6838",
                  at: "\u5168\u6587"
                }
              ],
              weak: {
                zh: "\u901A\u7528\u6570\u503C\uFF0C\u5C1A\u65E0\u6587\u4EF6\u4F9D\u636E",
                en: "a figure in common use; no document was found"
              }
            },
            {
              from: "2019-01-01",
              value: "3218",
              citations: [
                {
                  source: "\u5F85\u6838",
                  at: "\u5168\u6587"
                }
              ],
              weak: {
                zh: "\u4EC5\u89C1\u4E8E\u975E\u6B63\u5F0F\u6750\u6599",
                en: "seen only in informal material"
              }
            },
            {
              from: "2020-01-01",
              value: "4000",
              citations: [
                {
                  source: "\u5F85\u6838",
                  at: "\u5168\u6587"
                }
              ],
              weak: {
                zh: "\u4EC5\u89C1\u201C\u7EA64000\u5143\u201D\u7684\u975E\u6B63\u5F0F\u8BF4\u6CD5",
                en: "seen only informally, as about 4000"
              }
            }
          ],
          sixPercent: [
            {
              from: "2016-01-01",
              value: "3146",
              citations: [
                {
                  source: "\u5B81\u90FD\u53BF\u8D2B\u56F0\u9000\u51FA\u65B9\u6848",
                  at: "\u6458\u8981"
                }
              ],
              weak: {
                zh: "\u53BF\u7EA7\u6587\u4EF6\uFF0C\u672A\u89C1\u56FD\u5BB6\u6587\u4EF6",
                en: "a document of one county; no national document was found"
              }
            },
            {
              from: "2017-01-01",
              value: "3335",
              citations: [
                {
                  source: "\u5B81\u90FD\u53BF\u8D2B\u56F0\u9000\u51FA\u65B9\u6848",
                  at: "\u6458\u8981"
                }
              ],
              weak: {
                zh: "\u53BF\u7EA7\u6587\u4EF6\uFF0C\u672A\u89C1\u56FD\u5BB6\u6587\u4EF6",
                en: "a document of one county; no national document was found"
              }
            },
            {
              from: "2018-01-01",
              value: "3535",
              citations: [
                {
                  source: "\u5B81\u90FD\u53BF\u8D2B\u56F0\u9000\u51FA\u65B9\u6848",
                  at: "\u6458\u8981"
                }
              ],
              weak: {
                zh: "\u53BF\u7EA7\u6587\u4EF6\uFF0C\u672A\u89C1\u56FD\u5BB6\u6587\u4EF6",
                en: "a document of one county; no national document was found"
              }
            },
            {
              from: "2019-01-01",
              value: "3747",
              citations: [
                {
                  source: "\u5F85\u6838",
                  at: "\u5168\u6587"
                }
              ],
              weak: {
                zh: "\u901A\u7528\u6570\u503C\uFF0C\u5C1A\u65E0\u6587\u4EF6\u4F9D\u636E",
                en: "a figure in common use; no document was found"
              }
            },
            {
              from: "2020-01-01",
              value: "4000",
              citations: [
                {
                  source: "\u5F85\u6838",
                  at: "\u5168\u6587"
                }
              ],
              weak: {
                zh: "\u901A\u7528\u6570\u503C\uFF0C\u5C1A\u65E0\u6587\u4EF6\u4F9D\u636E",
                en: "a figure in common use; no document was found"
              }
            }
          ]
        }
      }
    },
    {
      id: "schoolYearStart",
      labels: {
        zh: "\u5165\u5B66\u5E74\u9F84\u8BA1\u7B97\u622A\u6B62\u65E5",
        en: "day by which the entry age is reached"
      },
      values: [
        {
          from: "2016-01-01",
          value: "08-31",
          citations: [
            {
              source: "\u5F85\u6838",
              at: "\u5168\u6587"
            }
          ],
          weak: {
            zh: "\u901A\u884C\u505A\u6CD5\uFF0C\u672A\u67E5\u5230\u6587\u4EF6",
            en: "common practice; no document was found"
          }
        }
      ]
    },
    {
      id: "schoolAge/from",
      labels: {
        zh: "\u5165\u5B66\u5E74\u9F84",
        en: "age of entry to school"
      },
      unit: "years",
      values: [
        {
          from: "2016-01-01",
          value: "6",
          citations: [
            {
              source: "\u4E49\u52A1\u6559\u80B2\u6CD5",
              at: "\u7B2C\u5341\u4E00\u6761"
            },
            {
              source: "\u56FD\u5BB6\u8131\u8D2B\u653B\u575A\u666E\u67E5\u516C\u62A5\uFF08\u7B2C\u4E8C\u53F7\uFF09",
              at: "\u5168\u6587"
            }
          ]
        }
      ]
    },
    {
      id: "schoolAge/to",
      labels: {
        zh: "\u4E49\u52A1\u6559\u80B2\u5E74\u9F84\u4E0A\u9650\uFF08\u4E0D\u542B\uFF09",
        en: "age at which school age ends"
      },
      unit: "years",
      values: [
        {
          from: "2016-01-01",
          value: "16",
          citations: [
            {
              source: "\u56FD\u5BB6\u8131\u8D2B\u653B\u575A\u666E\u67E5\u516C\u62A5\uFF08\u7B2C\u4E8C\u53F7\uFF09",
              at: "\u5168\u6587"
            }
          ]
        }
      ]
    },
    {
      id: "schooling/notYetDueBefore",
      labels: {
        zh: "\u201C\u672A\u5230\u5165\u5B66\u65F6\u95F4\u201D\u9002\u7528\u5E74\u9F84\u4E0A\u9650\uFF08\u4E0D\u542B\uFF09",
        en: "age from which nobody is not yet due to enter school"
      },
      unit: "years",
      values: [
        {
          from: "2016-01-01",
          value: "7",
          citations: [
            {
              source: "\u4E49\u52A1\u6559\u80B2\u6CD5",
              at: "\u7B2C\u5341\u4E00\u6761"
            }
          ]
        }
      ]
    },
    {
      id: "schooling/completedFrom",
      labels: {
        zh: "\u201C\u5DF2\u5B8C\u6210\u4E49\u52A1\u6559\u80B2\u201D\u9002\u7528\u5E74\u9F84\u4E0B\u9650",
        en: "age before which nobody has completed compulsory school"
      },
      unit: "years",
      values: [
        {
          from: "2016-01-01",
          value: "12",
          citations: [
            {
              source: "\u5F85\u6838",
              at: "\u5168\u6587"
            }
          ],
          weak: {
            zh: "\u672A\u89C1\u6587\u4EF6\u89C4\u5B9A\uFF0C\u53D6\u660E\u663E\u4E0D\u53EF\u80FD\u7684\u5E74\u9F84",
            en: "no document was found; an age at which it clearly cannot be"
          }
        }
      ]
    },
    {
      id: "insurance/newbornBefore",
      labels: {
        zh: "\u201C\u65B0\u751F\u513F\u6B63\u5728\u529E\u7406\u201D\u9002\u7528\u5E74\u9F84\u4E0A\u9650\uFF08\u4E0D\u542B\uFF09",
        en: "age from which nobody is a newborn in process"
      },
      unit: "years",
      values: [
        {
          from: "2016-01-01",
          value: "2",
          citations: [
            {
              source: "\u5F85\u6838",
              at: "\u5168\u6587"
            }
          ],
          weak: {
            zh: "\u672A\u89C1\u6587\u4EF6\u89C4\u5B9A\uFF0C\u53D6\u660E\u663E\u4E0D\u53EF\u80FD\u7684\u5E74\u9F84",
            en: "no document was found; an age at which it clearly cannot be"
          }
        }
      ]
    },
    {
      id: "povertyIncidence/limit",
      labels: {
        zh: "\u8D2B\u56F0\u53D1\u751F\u7387\u4E0A\u9650",
        en: "limit of poverty incidence"
      },
      unit: "percent",
      series: {
        reading: "region",
        options: {
          central: [
            {
              from: "2016-01-01",
              value: "2",
              citations: [
                {
                  source: "\u5385\u5B57\u30142016\u301516\u53F7",
                  at: "\u4E09\uFF08\u4E8C\uFF09"
                },
                {
                  source: "\u5385\u5B57\u30142016\u301516\u53F7",
                  at: "\u4E09\uFF08\u4E09\uFF09"
                }
              ]
            }
          ],
          western: [
            {
              from: "2016-01-01",
              value: "3",
              citations: [
                {
                  source: "\u5385\u5B57\u30142016\u301516\u53F7",
                  at: "\u4E09\uFF08\u4E8C\uFF09"
                },
                {
                  source: "\u5385\u5B57\u30142016\u301516\u53F7",
                  at: "\u4E09\uFF08\u4E09\uFF09"
                }
              ]
            }
          ]
        }
      }
    }
  ]
};

// rules/hunan-2016-2020/parameters.json
var parameters_default2 = {
  $schema: "../../dist/schemas/parameters.json",
  parameters: [
    {
      id: "povertyLine/exit",
      basedOn: "national-2016",
      series: {
        options: {
          hunan: [
            {
              from: "2016-01-01",
              value: "2952",
              citations: [
                {
                  source: "\u7701\u6276\u8D2B\u529E\u7B54\u590D2020-08-27",
                  at: "\u7B54\u590D"
                }
              ],
              weak: {
                zh: "\u7B54\u590D\u6240\u5217\u4E3A\u8BC6\u522B\u6807\u51C6\uFF0C\u6E56\u5357\u8BE5\u5E74\u9000\u51FA\u6807\u51C6\u672A\u67E5\u5230\uFF0C\u6682\u4EE5\u6B64\u4EE3\u66FF",
                en: "the reply gives the standard for identification; Hunan's exit standard of the year was not found"
              }
            },
            {
              from: "2017-01-01",
              value: "3026",
              citations: [
                {
                  source: "\u7701\u6276\u8D2B\u529E\u7B54\u590D2020-08-27",
                  at: "\u7B54\u590D"
                }
              ],
              weak: {
                zh: "\u7B54\u590D\u6240\u5217\u4E3A\u8BC6\u522B\u6807\u51C6\uFF0C\u6E56\u5357\u8BE5\u5E74\u9000\u51FA\u6807\u51C6\u672A\u67E5\u5230\uFF0C\u6682\u4EE5\u6B64\u4EE3\u66FF",
                en: "the reply gives the standard for identification; Hunan's exit standard of the year was not found"
              }
            },
            {
              from: "2018-01-01",
              value: "3200",
              citations: [
                {
                  source: "\u7701\u6276\u8D2B\u529E\u7B54\u590D2020-08-27",
                  at: "\u7B54\u590D"
                }
              ],
              weak: {
                zh: "\u7B54\u590D\u6240\u5217\u4E3A\u8BC6\u522B\u6807\u51C6\uFF0C\u6E56\u5357\u8BE5\u5E74\u9000\u51FA\u6807\u51C6\u672A\u67E5\u5230\uFF0C\u6682\u4EE5\u6B64\u4EE3\u66FF",
                en: "the reply gives the standard for identification; Hunan's exit standard of the year was not found"
              }
            },
            {
              from: "2019-01-01",
              value: "3700",
              citations: [
                {
                  source: "\u4E2D\u65B0\u7F512019-07-30",
                  at: "\u62A5\u9053"
                }
              ]
            },
            {
              from: "2020-01-01",
              value: "4000",
              citations: [
                {
                  source: "\u7701\u6276\u8D2B\u529E\u7B54\u590D2020-08-27",
                  at: "\u7B54\u590D"
                }
              ],
              weak: {
                zh: "\u7B54\u590D\u6240\u5217\u4E3A\u8BC6\u522B\u6807\u51C6\uFF0C\u6E56\u5357\u8BE5\u5E74\u9000\u51FA\u6807\u51C6\u672A\u67E5\u5230\uFF0C\u6682\u4EE5\u6B64\u4EE3\u66FF",
                en: "the reply gives the standard for identification; Hunan's exit standard of the year was not found"
              }
            }
          ],
          sixPercent: [
            {
              from: "2016-01-01",
              weak: {
                zh: "\u5916\u7701\u53BF\u7EA7\u6587\u4EF6\uFF0C\u672A\u53D1\u73B0\u6E56\u5357\u91C7\u7528",
                en: "a county document of another province; no evidence that Hunan used it"
              }
            },
            {
              from: "2017-01-01",
              weak: {
                zh: "\u5916\u7701\u53BF\u7EA7\u6587\u4EF6\uFF0C\u672A\u53D1\u73B0\u6E56\u5357\u91C7\u7528",
                en: "a county document of another province; no evidence that Hunan used it"
              }
            },
            {
              from: "2018-01-01",
              weak: {
                zh: "\u5916\u7701\u53BF\u7EA7\u6587\u4EF6\uFF0C\u672A\u53D1\u73B0\u6E56\u5357\u91C7\u7528",
                en: "a county document of another province; no evidence that Hunan used it"
              }
            },
            {
              from: "2019-01-01"
            },
            {
              from: "2020-01-01"
            }
          ]
        }
      }
    },
    {
      id: "schoolYearStart",
      basedOn: "national-2016",
      values: [
        {
          from: "2016-01-01",
          weak: {
            zh: "\u901A\u884C\u505A\u6CD5\uFF0C\u672A\u67E5\u5230\u6E56\u5357\u6587\u4EF6",
            en: "common practice; no Hunan document was found"
          }
        }
      ]
    },
    {
      id: "schoolAge/from",
      basedOn: "national-2016"
    },
    {
      id: "schoolAge/to",
      basedOn: "national-2016"
    },
    {
      id: "schooling/notYetDueBefore",
      basedOn: "national-2016"
    },
    {
      id: "schooling/completedFrom",
      basedOn: "national-2016"
    },
    {
      id: "insurance/newbornBefore",
      basedOn: "national-2016"
    },
    {
      id: "water/litresPerPersonDay",
      labels: {
        zh: "\u4EBA\u5747\u65E5\u7528\u6C34\u91CF\u4E0B\u9650",
        en: "least water per person and day"
      },
      unit: "L/person/day",
      values: [
        {
          from: "2016-01-01",
          value: "35",
          citations: [
            {
              source: "T/CHES 18-2018",
              at: "\u6458\u8981"
            }
          ],
          weak: {
            zh: "\u6E56\u5357\u6309\u4E30\u6C34\u5730\u533A\u53D6\u503C\uFF0C\u672A\u67E5\u5230\u6587\u4EF6",
            en: "that Hunan counts as rich in water was not found in a document"
          }
        }
      ]
    },
    {
      id: "water/roundTripMinutes",
      labels: {
        zh: "\u53D6\u6C34\u5F80\u8FD4\u65F6\u95F4\u4E0A\u9650",
        en: "longest round trip to water"
      },
      unit: "min",
      values: [
        {
          from: "2016-01-01",
          value: "20",
          citations: [
            {
              source: "T/CHES 18-2018",
              at: "\u6458\u8981"
            }
          ],
          weak: {
            zh: "\u8BE5\u51C6\u52192018\u5E74\u53D1\u5E03\uFF0C\u6B64\u524D\u5E74\u5EA6\u6CBF\u7528\u5176\u6570\u503C",
            en: "the standard is of 2018; its figure is used for the years before"
          }
        },
        {
          from: "2018-01-01",
          value: "20",
          citations: [
            {
              source: "T/CHES 18-2018",
              at: "\u6458\u8981"
            }
          ]
        }
      ]
    },
    {
      id: "water/horizontalMetres",
      labels: {
        zh: "\u53D6\u6C34\u6C34\u5E73\u8DDD\u79BB\u4E0A\u9650",
        en: "longest horizontal distance to water"
      },
      unit: "m",
      values: [
        {
          from: "2016-01-01",
          value: "800",
          citations: [
            {
              source: "T/CHES 18-2018",
              at: "\u6458\u8981"
            }
          ],
          weak: {
            zh: "\u8BE5\u51C6\u52192018\u5E74\u53D1\u5E03\uFF0C\u6B64\u524D\u5E74\u5EA6\u6CBF\u7528\u5176\u6570\u503C",
            en: "the standard is of 2018; its figure is used for the years before"
          }
        },
        {
          from: "2018-01-01",
          value: "800",
          citations: [
            {
              source: "T/CHES 18-2018",
              at: "\u6458\u8981"
            }
          ]
        }
      ]
    },
    {
      id: "water/verticalMetres",
      labels: {
        zh: "\u53D6\u6C34\u5782\u76F4\u9AD8\u5DEE\u4E0A\u9650",
        en: "largest vertical distance to water"
      },
      unit: "m",
      values: [
        {
          from: "2016-01-01",
          value: "80",
          citations: [
            {
              source: "T/CHES 18-2018",
              at: "\u6458\u8981"
            }
          ],
          weak: {
            zh: "\u8BE5\u51C6\u52192018\u5E74\u53D1\u5E03\uFF0C\u6B64\u524D\u5E74\u5EA6\u6CBF\u7528\u5176\u6570\u503C",
            en: "the standard is of 2018; its figure is used for the years before"
          }
        },
        {
          from: "2018-01-01",
          value: "80",
          citations: [
            {
              source: "T/CHES 18-2018",
              at: "\u6458\u8981"
            }
          ]
        }
      ]
    },
    {
      id: "water/shortDaysPerYear",
      labels: {
        zh: "\u5E74\u7F3A\u6C34\u5929\u6570\u4E0A\u9650",
        en: "most days a year short of water"
      },
      unit: "days/year",
      values: [
        {
          from: "2016-01-01",
          value: "36",
          citations: [
            {
              source: "T/CHES 18-2018",
              at: "\u6458\u8981"
            }
          ],
          weak: {
            zh: "\u8BE5\u51C6\u52192018\u5E74\u53D1\u5E03\uFF0C\u6B64\u524D\u5E74\u5EA6\u6CBF\u7528\u5176\u6570\u503C",
            en: "the standard is of 2018; its figure is used for the years before"
          }
        },
        {
          from: "2018-01-01",
          value: "36",
          citations: [
            {
              source: "T/CHES 18-2018",
              at: "\u6458\u8981"
            }
          ]
        }
      ]
    },
    {
      id: "povertyIncidence/limit",
      labels: {
        zh: "\u8D2B\u56F0\u53D1\u751F\u7387\u4E0A\u9650",
        en: "limit of poverty incidence"
      },
      unit: "percent",
      values: [
        {
          from: "2016-01-01",
          value: "2",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            },
            {
              source: "\u6E58\u529E\u30142016\u301531\u53F7",
              at: "\u62A5\u9053"
            }
          ]
        }
      ]
    },
    {
      id: "collectiveIncome/minimum",
      labels: {
        zh: "\u6751\u96C6\u4F53\u7ECF\u6D4E\u5E74\u6536\u5165\u4E0B\u9650",
        en: "least collective income of a village"
      },
      unit: "yuan/year",
      values: [
        {
          from: "2016-01-01",
          value: "40000",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F1"
            },
            {
              source: "\u6E58\u529E\u30142016\u301531\u53F7",
              at: "\u62A5\u9053"
            }
          ]
        }
      ]
    },
    {
      id: "countyIncome/target",
      labels: {
        zh: "\u519C\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165\u76EE\u6807",
        en: "target of rural disposable income"
      },
      unit: "yuan/person/year",
      values: [
        {
          from: "2017-01-01",
          value: "8000",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ]
        },
        {
          from: "2020-01-01",
          value: "10000",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ]
        }
      ],
      proRata: {
        reading: "incomePath",
        options: {
          linear: "linear",
          geometric: "geometric"
        },
        backwards: {
          zh: "\u89C4\u5212\u53EA\u7ED9\u51FA2017\u5E74\u548C2020\u5E74\u6570\uFF0C\u6B64\u524D\u5E74\u5EA6\u7CFB\u5411\u524D\u63A8\u7B97",
          en: "the plan gives 2017 and 2020 only; years before are computed backwards from them"
        }
      }
    },
    {
      id: "relocationRate/minimum",
      labels: {
        zh: "\u6613\u5730\u6276\u8D2B\u642C\u8FC1\u4EFB\u52A1\u5B8C\u6210\u7387\u4E0B\u9650",
        en: "least share of relocation completed"
      },
      unit: "percent",
      values: [
        {
          from: "2016-01-01",
          value: "95",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "villageExitRate/minimum",
      labels: {
        zh: "\u8D2B\u56F0\u6751\u9000\u51FA\u7387\u4E0B\u9650",
        en: "least share of poverty villages exited"
      },
      unit: "percent",
      values: [
        {
          from: "2016-01-01",
          value: "95",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "povertyLine/identify",
      labels: {
        zh: "\u8BC6\u522B\u6536\u5165\u6807\u51C6",
        en: "poverty line for identification"
      },
      unit: "yuan/person/year",
      values: [
        {
          from: "2016-01-01",
          value: "2952",
          citations: [
            {
              source: "\u7701\u6276\u8D2B\u529E\u7B54\u590D2020-08-27",
              at: "\u7B54\u590D"
            }
          ]
        },
        {
          from: "2017-01-01",
          value: "3026",
          citations: [
            {
              source: "\u7701\u6276\u8D2B\u529E\u7B54\u590D2020-08-27",
              at: "\u7B54\u590D"
            }
          ]
        },
        {
          from: "2018-01-01",
          value: "3200",
          citations: [
            {
              source: "\u7701\u6276\u8D2B\u529E\u7B54\u590D2020-08-27",
              at: "\u7B54\u590D"
            }
          ]
        },
        {
          from: "2019-01-01",
          value: "3400",
          citations: [
            {
              source: "\u7701\u6276\u8D2B\u529E\u7B54\u590D2020-08-27",
              at: "\u7B54\u590D"
            }
          ]
        },
        {
          from: "2020-01-01",
          value: "4000",
          citations: [
            {
              source: "\u7701\u6276\u8D2B\u529E\u7B54\u590D2020-08-27",
              at: "\u7B54\u590D"
            }
          ]
        }
      ]
    },
    {
      id: "studyGrant/amount",
      labels: {
        zh: "\u804C\u4E1A\u6559\u80B2\u6276\u8D2B\u52A9\u5B66\u8865\u52A9\u6807\u51C6",
        en: "study grant"
      },
      unit: "yuan",
      values: [
        {
          from: "2016-01-01",
          value: "2000",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E09\uFF08\u4E00\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "trainingGrant/months",
      labels: {
        zh: "\u804C\u4E1A\u6280\u80FD\u57F9\u8BAD\u65F6\u95F4\u4E0B\u9650",
        en: "least months of training"
      },
      unit: "months",
      values: [
        {
          from: "2016-01-01",
          value: "6",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E09\uFF08\u4E00\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "trainingGrant/amount",
      labels: {
        zh: "\u804C\u4E1A\u6280\u80FD\u57F9\u8BAD\u8865\u52A9\u6807\u51C6",
        en: "training grant"
      },
      unit: "yuan",
      values: [
        {
          from: "2016-01-01",
          value: "1500",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E09\uFF08\u4E00\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "relocation/floorArea",
      labels: {
        zh: "\u4EBA\u5747\u5B89\u7F6E\u4F4F\u623F\u9762\u79EF\u4E0A\u9650",
        en: "largest floor area per person"
      },
      unit: "m2/person",
      values: [
        {
          from: "2016-01-01",
          value: "25",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u56DB\uFF08\u4E8C\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F10"
            }
          ]
        }
      ]
    },
    {
      id: "pension/lowestTier",
      labels: {
        zh: "\u517B\u8001\u4FDD\u9669\u6700\u4F4E\u7F34\u8D39\u6863\u6B21",
        en: "lowest tier of pension contributions"
      },
      unit: "yuan",
      values: [
        {
          from: "2016-01-01",
          value: "100",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516B\uFF08\u4E8C\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "pension/ageFrom",
      labels: {
        zh: "\u517B\u8001\u4FDD\u9669\u53C2\u4FDD\u8D77\u59CB\u5E74\u9F84",
        en: "age from which the pension is paid into"
      },
      unit: "years",
      values: [
        {
          from: "2016-01-01",
          value: "16",
          citations: [
            {
              source: "\u5F85\u6838",
              at: "\u5168\u6587"
            }
          ],
          weak: {
            zh: "\u901A\u884C\u89C4\u5B9A\uFF0C\u672A\u67E5\u5230\u6587\u4EF6",
            en: "a rule in common use; no document was found"
          }
        }
      ]
    },
    {
      id: "pension/ageTo",
      labels: {
        zh: "\u517B\u8001\u4FDD\u9669\u9886\u53D6\u5F85\u9047\u5E74\u9F84",
        en: "age at which the pension is drawn"
      },
      unit: "years",
      values: [
        {
          from: "2016-01-01",
          value: "60",
          citations: [
            {
              source: "\u5F85\u6838",
              at: "\u5168\u6587"
            }
          ],
          weak: {
            zh: "\u901A\u884C\u89C4\u5B9A\uFF0C\u672A\u67E5\u5230\u6587\u4EF6",
            en: "a rule in common use; no document was found"
          }
        }
      ]
    },
    {
      id: "jobService/perYear",
      labels: {
        zh: "\u6BCF\u4EBA\u6BCF\u5E74\u5C31\u4E1A\u670D\u52A1\u6B21\u6570",
        en: "job services a year"
      },
      unit: "services",
      values: [
        {
          from: "2016-01-01",
          value: "1",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E09\uFF08\u4E8C\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "ranger/householdSize",
      labels: {
        zh: "\u62A4\u6797\u5458\u5BB6\u5EAD\u4EBA\u53E3\u4E0B\u9650",
        en: "least persons in the household of a ranger"
      },
      unit: "persons",
      values: [
        {
          from: "2016-01-01",
          value: "3",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F13\uFF08\u4E00\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "allowance/dueYear",
      labels: {
        zh: "\u519C\u6751\u4F4E\u4FDD\u6807\u51C6\u8FBE\u5230\u6276\u8D2B\u6807\u51C6\u7684\u671F\u9650\uFF08\u5E74\u5E95\uFF09",
        en: "year by whose end the rural allowance reaches the poverty line"
      },
      unit: "calendarYear",
      series: {
        reading: "allowanceDeadline",
        options: {
          before2017: [
            {
              from: "2016-01-01",
              value: "2016",
              citations: [
                {
                  source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
                  at: "\u4E13\u680F14\uFF08\u4E00\uFF09"
                }
              ]
            }
          ],
          within2017: [
            {
              from: "2016-01-01",
              value: "2017",
              citations: [
                {
                  source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
                  at: "\u4E13\u680F14\uFF08\u4E00\uFF09"
                }
              ]
            }
          ]
        }
      }
    },
    {
      id: "tuitionCompensation/years",
      labels: {
        zh: "\u57FA\u5C42\u670D\u52A1\u5E74\u9650\u4E0B\u9650",
        en: "least years of service"
      },
      unit: "serviceYears",
      values: [
        {
          from: "2016-01-01",
          value: "3",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E94\uFF08\u56DB\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "support/household",
      labels: {
        zh: "\u8D2B\u56F0\u6237\u8131\u8D2B\u540E\u7EE7\u7EED\u4EAB\u53D7\u653F\u7B56\u7684\u6700\u540E\u5E74\u5EA6",
        en: "last year in which a household keeps its support"
      },
      unit: "calendarYear",
      series: {
        reading: "householdSupport",
        options: {
          toEnd: [
            {
              from: "2016-01-01",
              value: "2020",
              citations: [
                {
                  source: "\u6E58\u653F\u51FD\u30142018\u301545\u53F7",
                  at: "\u5168\u6587"
                }
              ],
              weak: {
                zh: "\u6279\u590D\u5199\u660E\u653B\u575A\u671F\u5185\u653F\u7B56\u4E0D\u53D8\uFF0C\u9488\u5BF9\u7684\u662F\u53BF\uFF1B\u6237\u672A\u89C1\u89C4\u5B9A\uFF0C\u6BD4\u7167\u52302020\u5E74\u5E95",
                en: "the approvals speak of counties during the campaign; for households nothing was found, and they are taken to be treated alike, to the end of 2020"
              }
            }
          ],
          unstated: []
        }
      },
      open: {
        zh: "\u89C4\u5212\u53EA\u5199\u201C\u89C4\u5B9A\u7684\u671F\u9650\u5185\u201D\uFF0C\u6E58\u529E\u30142016\u301531\u53F7\u62A5\u9053\u53EA\u5199\u201C\u4E00\u5B9A\u65F6\u671F\u5185\u201D\uFF0C\u5747\u672A\u7ED9\u51FA\u671F\u9650",
        en: "the plan says only that a period is set, and the report of \u6E58\u529E\u30142016\u301531\u53F7 only that it is some time; neither gives one"
      }
    },
    {
      id: "support/village",
      labels: {
        zh: "\u8D2B\u56F0\u6751\u7EE7\u7EED\u4EAB\u53D7\u653F\u7B56\u7684\u6700\u540E\u5E74\u5EA6",
        en: "last year in which a village keeps its support"
      },
      unit: "calendarYear",
      values: [
        {
          from: "2016-01-01",
          value: "2020",
          citations: [
            {
              source: "\u6E58\u529E\u30142016\u301531\u53F7",
              at: "\u62A5\u9053"
            }
          ]
        }
      ]
    },
    {
      id: "support/county",
      labels: {
        zh: "\u8D2B\u56F0\u53BF\u7EE7\u7EED\u4EAB\u53D7\u653F\u7B56\u7684\u6700\u540E\u5E74\u5EA6",
        en: "last year in which a county keeps its support"
      },
      unit: "calendarYear",
      values: [
        {
          from: "2016-01-01",
          value: "2020",
          citations: [
            {
              source: "\u6E58\u529E\u30142016\u301531\u53F7",
              at: "\u62A5\u9053"
            }
          ],
          weak: {
            zh: "\u62A5\u9053\u5199\u660E\u81F3\u8131\u8D2B\u653B\u575A\u671F\u7ED3\u675F\uFF0C\u6B64\u5904\u63092020\u5E74\u8BA1",
            en: "the report says to the end of the campaign, taken here as 2020"
          }
        }
      ]
    },
    {
      id: "publicity/household",
      labels: {
        zh: "\u8D2B\u56F0\u6237\u9000\u51FA\u516C\u793A\u7684\u6700\u5C11\u5929\u6570",
        en: "fewest days of publicity for a household"
      },
      unit: "days",
      values: [
        {
          from: "2016-01-01",
          value: "7",
          citations: [
            {
              source: "\u7701\u6276\u8D2B\u529E\u7B54\u590D2020-08-27",
              at: "\u7B54\u590D"
            },
            {
              source: "\u6C5F\u897F\u8D2B\u56F0\u9000\u51FA\u7A0B\u5E8F",
              at: "\u6458\u8981"
            }
          ],
          weak: {
            zh: "\u53D6\u81EA\u8BC6\u522B\u7A0B\u5E8F\u548C\u5916\u7701\u505A\u6CD5\uFF0C\u672C\u7701\u9000\u51FA\u7A0B\u5E8F\u6CA1\u6709\u89C4\u5B9A\u5929\u6570",
            en: "taken from identification and another province; for exit Hunan sets no days"
          }
        }
      ]
    },
    {
      id: "publicity/county",
      labels: {
        zh: "\u8D2B\u56F0\u53BF\u6458\u5E3D\u516C\u793A\u7684\u6700\u5C11\u5929\u6570",
        en: "fewest days of publicity for a county"
      },
      unit: "days",
      values: [
        {
          from: "2016-01-01",
          value: "7",
          citations: [
            {
              source: "\u6E56\u5357\u8D2B\u56F0\u53BF\u6458\u5E3D\u516C\u793A2019",
              at: "\u62A5\u9053"
            }
          ],
          weak: {
            zh: "\u63092019\u5E743\u670817\u65E5\u81F323\u65E5\u7684\u516C\u793A\u5B9E\u4F8B\uFF0C\u6587\u4EF6\u6CA1\u6709\u89C4\u5B9A\u5929\u6570",
            en: "as was done from 17 to 23 March 2019; no document sets the days"
          }
        }
      ]
    },
    {
      id: "child/ageTo",
      labels: {
        zh: "\u201C\u513F\u7AE5\u201D\u7684\u5E74\u9F84\u4E0A\u9650\uFF08\u4E0D\u542B\uFF09",
        en: "age at which one is a child no more"
      },
      unit: "years",
      series: {
        reading: "childAge",
        options: {
          upTo14: [
            {
              from: "2016-01-01",
              value: "15",
              citations: [
                {
                  source: "\u536B\u519C\u536B\u53D1\u30142010\u301553\u53F7",
                  at: "\u5168\u6587"
                }
              ],
              weak: {
                zh: "\u672A\u89C1\u6587\u4EF6\u5168\u6587\uFF0C\u636E\u62A5\u9053\u8F6C\u5F15",
                en: "the document was not seen in full; quoted from a report"
              }
            }
          ],
          under18: [
            {
              from: "2016-01-01",
              value: "18",
              citations: [
                {
                  source: "\u672A\u6210\u5E74\u4EBA\u4FDD\u62A4\u6CD5",
                  at: "\u7B2C\u4E8C\u6761"
                }
              ]
            }
          ]
        }
      }
    },
    {
      id: "elderly/ageFrom",
      labels: {
        zh: "\u8001\u5E74\u4EBA\u8D77\u59CB\u5E74\u9F84",
        en: "age from which one is old"
      },
      unit: "years",
      values: [
        {
          from: "2016-01-01",
          value: "60",
          citations: [
            {
              source: "\u8001\u5E74\u4EBA\u6743\u76CA\u4FDD\u969C\u6CD5",
              at: "\u7B2C\u4E8C\u6761"
            }
          ]
        }
      ]
    },
    {
      id: "minor/ageTo",
      labels: {
        zh: "\u6210\u5E74\u5E74\u9F84",
        en: "age at which one is a minor no more"
      },
      unit: "years",
      values: [
        {
          from: "2016-01-01",
          value: "18",
          citations: [
            {
              source: "\u672A\u6210\u5E74\u4EBA\u4FDD\u62A4\u6CD5",
              at: "\u7B2C\u4E8C\u6761"
            }
          ]
        }
      ]
    },
    {
      id: "reimbursement/points",
      labels: {
        zh: "\u62A5\u9500\u6BD4\u4F8B\u63D0\u9AD8\u7684\u767E\u5206\u70B9",
        en: "percentage points of reimbursement"
      },
      unit: "points",
      values: [
        {
          from: "2016-01-01",
          value: "10",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u4E00\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "reimbursement/percent",
      labels: {
        zh: "\u62A5\u9500\u6BD4\u4F8B\u63D0\u9AD8\u7684\u5E45\u5EA6",
        en: "per cent of the rate of reimbursement"
      },
      unit: "percent",
      values: [
        {
          from: "2016-01-01",
          value: "10",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u4E00\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "deductible/reduction",
      labels: {
        zh: "\u5927\u75C5\u4FDD\u9669\u8D77\u4ED8\u7EBF\u964D\u4F4E\u7684\u5E45\u5EA6",
        en: "per cent of the deductible"
      },
      unit: "percent",
      values: [
        {
          from: "2016-01-01",
          value: "50",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u4E00\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "childRehabilitation/ageTo",
      labels: {
        zh: "\u5EB7\u590D\u6551\u52A9\u513F\u7AE5\u5E74\u9F84\u4E0A\u9650\uFF08\u542B\uFF09",
        en: "last age of rehabilitation"
      },
      unit: "years",
      values: [
        {
          from: "2016-01-01",
          value: "6",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E09\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "facilities/least",
      labels: {
        zh: "\u533B\u7597\u536B\u751F\u8BBE\u65BD\u6570\u4E0B\u9650",
        en: "least number of facilities"
      },
      unit: "facilities",
      values: [
        {
          from: "2016-01-01",
          value: "1",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E00\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u56DB\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "facilities/dueYear",
      labels: {
        zh: "\u533B\u7597\u536B\u751F\u8BBE\u65BD\u8FBE\u5230\u8981\u6C42\u7684\u671F\u9650",
        en: "year by whose end medical facilities are due"
      },
      unit: "calendarYear",
      values: [
        {
          from: "2020-12-31",
          value: "2020",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E00\uFF09"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u56DB\uFF09"
            }
          ]
        }
      ],
      open: {
        zh: "\u89C4\u5212\u8981\u6C42\u52302020\u5E74\u8FBE\u5230\uFF0C2020\u5E7412\u670831\u65E5\u4EE5\u524D\u671F\u9650\u672A\u5230",
        en: "the plan wants them by 2020, and before 31 December 2020 they are not due"
      }
    },
    {
      id: "facilities/largeCounty",
      labels: {
        zh: "\u987B\u6709\u4E8C\u7EA7\u7532\u7B49\u533B\u9662\u7684\u53BF\u4EBA\u53E3\u6570",
        en: "population from which the upper second grade is asked"
      },
      unit: "persons",
      values: [
        {
          from: "2016-01-01",
          value: "300000",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E00\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "facilities/doctors",
      labels: {
        zh: "\u6BCF\u5343\u4EBA\u53E3\u4E61\u6751\u533B\u751F\u6570\u4E0B\u9650",
        en: "least rural doctors per thousand"
      },
      unit: "doctorsPerThousand",
      values: [
        {
          from: "2016-01-01",
          value: "1",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E00\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "labour/ageFrom",
      labels: {
        zh: "\u5C31\u4E1A\u6700\u4F4E\u5E74\u9F84",
        en: "least age of work"
      },
      unit: "years",
      values: [
        {
          from: "2016-01-01",
          value: "16",
          citations: [
            {
              source: "\u52B3\u52A8\u6CD5",
              at: "\u7B2C\u5341\u4E94\u6761"
            }
          ]
        }
      ]
    },
    {
      id: "screening/ageFrom",
      labels: {
        zh: "\u201C\u4E24\u764C\u201D\u7B5B\u67E5\u8D77\u59CB\u5E74\u9F84",
        en: "least age of screening"
      },
      unit: "years",
      values: [
        {
          from: "2016-01-01",
          value: "35",
          citations: [
            {
              source: "\u57CE\u6B65\u53BF\u4E24\u764C\u7B5B\u67E5\u62A5\u90532017",
              at: "\u62A5\u9053"
            }
          ],
          weak: {
            zh: "\u6E56\u5357\u90E8\u5206\u53BF\u7684\u505A\u6CD5\uFF0C\u89C4\u5212\u6CA1\u6709\u5199\u660E\u5E74\u9F84",
            en: "as some counties of Hunan did; the plan gives no age"
          }
        }
      ]
    },
    {
      id: "screening/ageTo",
      labels: {
        zh: "\u201C\u4E24\u764C\u201D\u7B5B\u67E5\u5E74\u9F84\u4E0A\u9650\uFF08\u542B\uFF09",
        en: "last age of screening"
      },
      unit: "years",
      values: [
        {
          from: "2016-01-01",
          value: "64",
          citations: [
            {
              source: "\u57CE\u6B65\u53BF\u4E24\u764C\u7B5B\u67E5\u62A5\u90532017",
              at: "\u62A5\u9053"
            }
          ],
          weak: {
            zh: "\u6E56\u5357\u90E8\u5206\u53BF\u7684\u505A\u6CD5\uFF0C\u89C4\u5212\u6CA1\u6709\u5199\u660E\u5E74\u9F84",
            en: "as some counties of Hunan did; the plan gives no age"
          }
        }
      ]
    },
    {
      id: "pension/studentAgeFrom",
      labels: {
        zh: "\u5168\u65E5\u5236\u5728\u6821\u5B66\u751F\u517B\u8001\u4FDD\u9669\u53C2\u4FDD\u8D77\u59CB\u5E74\u9F84",
        en: "age from which a student of a full-time school pays into the pension"
      },
      unit: "years",
      series: {
        reading: "studentPension",
        options: {
          unsettled: [],
          notInsured: [
            {
              from: "2016-01-01",
              value: "60",
              citations: [
                {
                  source: "\u56FD\u53D1\u30142014\u30158\u53F7",
                  at: "\u5168\u6587"
                }
              ],
              weak: {
                zh: "\u901A\u884C\u7406\u89E3\uFF0C\u672A\u89C1\u6587\u4EF6\u5168\u6587\uFF1B\u5230\u9886\u53D6\u5F85\u9047\u7684\u5E74\u9F84\u4E3A\u6B62\u90FD\u4E0D\u7F34\u8D39",
                en: "how the opinion is generally understood, not seen in full; up to the age at which the pension is drawn nothing is paid"
              }
            }
          ]
        }
      },
      open: {
        zh: "\u5168\u65E5\u5236\u5728\u6821\u5B66\u751F\u901A\u5E38\u4E0D\u5C5E\u4E8E\u53C2\u4FDD\u5BF9\u8C61\uFF0C\u4F46\u4F9D\u636E\u8F83\u5F31\uFF08\u56FD\u53D1\u30142014\u30158\u53F7\u672A\u89C1\u5168\u6587\uFF09\uFF0C\u672C\u89C4\u5212\u672A\u5199\u660E\uFF0C\u4E0D\u636E\u6B64\u5224\u4E3A\u4E0D\u7B26\u5408",
        en: "students of full-time schools are not commonly insured, but the source is weak (\u56FD\u53D1\u30142014\u30158\u53F7 was not seen in full) and the plan says nothing of them, so nobody is refused for it"
      }
    }
  ]
};

// rules/national-2016/rulebook.json
var rulebook_default = {
  $schema: "../../dist/schemas/rulebook.json",
  id: "national-2016",
  version: "1.1.0",
  labels: {
    zh: "\u56FD\u5BB6\u8D2B\u56F0\u9000\u51FA\u6807\u51C6\uFF082016\u5E74\uFF09",
    en: "National standards of exit from poverty, 2016"
  },
  validFrom: "2016-01-01",
  validTo: "2020-12-31",
  sources: [
    {
      id: "\u5385\u5B57\u30142016\u301516\u53F7",
      title: {
        zh: "\u5173\u4E8E\u5EFA\u7ACB\u8D2B\u56F0\u9000\u51FA\u673A\u5236\u7684\u610F\u89C1",
        en: "Opinion on the mechanism of exit from poverty"
      },
      issuer: {
        zh: "\u4E2D\u5171\u4E2D\u592E\u529E\u516C\u5385\u3001\u56FD\u52A1\u9662\u529E\u516C\u5385",
        en: "General Offices of the CPC Central Committee and of the State Council"
      },
      date: "2016",
      note: {
        zh: "\u636E\u7F51\u4E0A\u8F6C\u8F7D\uFF0C\u5176\u4E2D\u7B2C\u4E09\u90E8\u5206\u201C\u9000\u51FA\u6807\u51C6\u548C\u7A0B\u5E8F\u201D\u89C1\u5168\u6BB5\uFF0C\u5176\u4F59\u4EC5\u89C1\u8282\u5F55\uFF0C\u672A\u89C1\u539F\u4EF6\uFF1B\u6587\u53F7\u636E\u4ED6\u5904\u5F15\u7528\u3002\u672A\u6CE8\u660E\u65BD\u884C\u65E5\u671F\uFF0C\u6240\u5728\u5E74\u5EA6\u8D77\u9002\u7528\u3002",
        en: "From reprints: part 3 on standards and procedure in full, the rest in excerpts; the original was not seen, its number is as others quote it. It names no day of effect and is applied from the beginning of its year."
      }
    },
    {
      id: "\u56FD\u5F00\u529E\u53D1\u30142017\u301556\u53F7",
      title: {
        zh: "\u8D2B\u56F0\u53BF\u9000\u51FA\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\u5B9E\u65BD\u529E\u6CD5\uFF08\u8BD5\u884C\uFF09",
        en: "Measures for the special evaluation of counties that exit (trial)"
      },
      issuer: {
        zh: "\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4",
        en: "Poverty Alleviation Office of the State Council"
      },
      date: "2017-09-30",
      note: {
        zh: "\u4EC5\u89C1\u524D\u56DB\u6761\uFF1B\u7EFC\u5408\u8D2B\u56F0\u53D1\u751F\u7387\u3001\u9519\u9000\u7387\u3001\u6F0F\u8BC4\u7387\u548C\u7FA4\u4F17\u8BA4\u53EF\u5EA6\u7684\u6761\u6587\u672A\u89C1\uFF0C\u672A\u7F16\u5165\u89C4\u5219\u3002",
        en: "Only its first four articles could be read; those on the comprehensive incidence, wrong exits, missed households and recognition could not, and are not encoded."
      }
    },
    {
      id: "\u77AD\u671B2017-11-06",
      name: {
        zh: "\u300A\u77AD\u671B\u300B2017\u5E7411\u67086\u65E5",
        en: "Outlook, 6 November 2017"
      },
      title: {
        zh: "\u8D2B\u56F0\u53BF\u9000\u51FA\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\u7684\u62A5\u9053",
        en: "Report on the special evaluation of counties that exit"
      },
      issuer: {
        zh: "\u300A\u77AD\u671B\u300B\u65B0\u95FB\u5468\u520A",
        en: "Outlook Weekly"
      },
      date: "2017-11-06",
      note: {
        zh: "\u636E\u8F6C\u8F7D\u3002",
        en: "Seen in reprint."
      }
    },
    {
      id: "\u4E91\u5357\u8C03\u67E5\u5E74\u92742017",
      title: {
        zh: "\u4E91\u5357\u8C03\u67E5\u5E74\u92742017",
        en: "Yunnan Survey Yearbook 2017"
      },
      issuer: {
        zh: "\u56FD\u5BB6\u7EDF\u8BA1\u5C40\u4E91\u5357\u8C03\u67E5\u603B\u961F",
        en: "NBS Survey Office in Yunnan"
      },
      date: "2017",
      note: {
        zh: "\u88684-2 \u5217\u6709\u56FD\u5BB6\u7EDF\u8BA1\u5C40\u5386\u5E74\u73B0\u4EF7\u8D2B\u56F0\u6807\u51C6\u3002",
        en: "Table 4-2 lists the poverty lines of the National Bureau of Statistics at current prices."
      }
    },
    {
      id: "\u5B81\u90FD\u53BF\u8D2B\u56F0\u9000\u51FA\u65B9\u6848",
      title: {
        zh: "\u5B81\u90FD\u53BF\u8D2B\u56F0\u9000\u51FA\u65B9\u6848",
        en: "Exit scheme of Ningdu county"
      },
      issuer: {
        zh: "\u6C5F\u897F\u7701\u5B81\u90FD\u53BF",
        en: "Ningdu county, Jiangxi"
      },
      note: {
        zh: "\u5916\u7701\u53BF\u7EA7\u6587\u4EF6\uFF0C\u672A\u6CE8\u660E\u65E5\u671F\uFF1B\u672A\u53D1\u73B0\u6E56\u5357\u91C7\u7528\u8BE5\u7CFB\u5217\u3002",
        en: "A county document of another province, undated; no evidence that Hunan used this series."
      }
    },
    {
      id: "\u8D2B\u56F0\u6237\u4EBA\u5747\u7EAF\u6536\u5165\u8BA1\u7B97\u65B9\u6CD5",
      title: {
        zh: "\u8D2B\u56F0\u6237\u4EBA\u5747\u7EAF\u6536\u5165\u8BA1\u7B97\u65B9\u6CD5",
        en: "How the per-capita net income of poor households is computed"
      },
      issuer: {
        zh: "\u672A\u7F72\u540D",
        en: "unsigned"
      },
      note: {
        zh: "\u7F51\u4E0A\u6D41\u4F20\u7684\u4E1A\u52A1\u6750\u6599\uFF0C\u672A\u6CE8\u660E\u5355\u4F4D\u548C\u65E5\u671F\u3002",
        en: "Working material found in circulation, without issuer or date."
      }
    },
    {
      id: "\u7389\u6EAA\u9519\u8BC4\u5254\u9664\u5341\u539F\u5219",
      title: {
        zh: "\u7389\u6EAA\u5E02\u201C\u9519\u8BC4\u5254\u9664\u5341\u539F\u5219\u201D",
        en: "Ten principles of Yuxi for removing wrong entries"
      },
      issuer: {
        zh: "\u4E91\u5357\u7701\u7389\u6EAA\u5E02",
        en: "Yuxi, Yunnan"
      },
      note: {
        zh: "\u5916\u7701\u6750\u6599\uFF0C\u4EC5\u89C1\u8F6C\u8F7D\u3002",
        en: "Material of another province, seen in reprint only."
      }
    },
    {
      id: "\u56FD\u5BB6\u8131\u8D2B\u653B\u575A\u666E\u67E5\u516C\u62A5\uFF08\u7B2C\u4E8C\u53F7\uFF09",
      title: {
        zh: "\u56FD\u5BB6\u8131\u8D2B\u653B\u575A\u666E\u67E5\u516C\u62A5\uFF08\u7B2C\u4E8C\u53F7\uFF09",
        en: "Bulletin No. 2 of the national census on poverty alleviation"
      },
      issuer: {
        zh: "\u56FD\u5BB6\u7EDF\u8BA1\u5C40\u3001\u56FD\u5BB6\u8131\u8D2B\u653B\u575A\u666E\u67E5\u9886\u5BFC\u5C0F\u7EC4\u529E\u516C\u5BA4",
        en: "National Bureau of Statistics and Census Office"
      },
      date: "2021-02-25"
    },
    {
      id: "\u4E49\u52A1\u6559\u80B2\u6CD5",
      title: {
        zh: "\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u4E49\u52A1\u6559\u80B2\u6CD5",
        en: "Compulsory Education Law"
      },
      issuer: {
        zh: "\u5168\u56FD\u4EBA\u6C11\u4EE3\u8868\u5927\u4F1A\u5E38\u52A1\u59D4\u5458\u4F1A",
        en: "Standing Committee of the National People's Congress"
      },
      date: "2006"
    },
    {
      id: "\u6C11\u6CD5\u5178",
      title: {
        zh: "\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u6C11\u6CD5\u5178",
        en: "Civil Code"
      },
      issuer: {
        zh: "\u5168\u56FD\u4EBA\u6C11\u4EE3\u8868\u5927\u4F1A",
        en: "National People's Congress"
      },
      date: "2020-05-28",
      note: {
        zh: "2021\u5E741\u67081\u65E5\u8D77\u65BD\u884C\uFF0C\u4EC5\u4F5C\u201C\u4EE5\u4E0A\u201D\u201C\u4EE5\u4E0B\u201D\u7528\u8BED\u60EF\u4F8B\u7684\u53C2\u8003\u3002",
        en: "In force from 1 January 2021; only for the custom by which \u4EE5\u4E0A and \u4EE5\u4E0B include the number."
      }
    },
    {
      id: "\u5F85\u6838",
      name: {
        zh: "\u51FA\u5904\u5F85\u67E5",
        en: "source still to be found"
      },
      title: {
        zh: "\u901A\u7528\u6570\u503C\uFF0C\u5C1A\u65E0\u6587\u4EF6\u4F9D\u636E",
        en: "figure in common use, document not found"
      },
      issuer: {
        zh: "\u65E0",
        en: "none"
      },
      note: {
        zh: "\u51FA\u5904\u5F85\u67E5\uFF0C\u51E1\u5F15\u7528\u5904\u5747\u6807\u660E\u3002",
        en: "The source is open; every use is marked."
      }
    },
    {
      id: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
      title: {
        zh: "\u6E56\u5357\u7701\u201C\u5341\u4E09\u4E94\u201D\u8131\u8D2B\u653B\u575A\u89C4\u5212",
        en: "Hunan's plan for the fight against poverty in the 13th five-year period"
      },
      issuer: {
        zh: "\u6E56\u5357\u7701\u4EBA\u6C11\u653F\u5E9C",
        en: "People's Government of Hunan"
      },
      date: "2017-03-31",
      note: {
        zh: "\u4EC5\u4F5C\u4E8B\u5B9E\u9879\u76EE\u7684\u51FA\u5904\uFF0C\u4E0D\u4F5C\u4E3A\u672C\u89C4\u5219\u7684\u4F9D\u636E\u3002",
        en: "Named by the facts that the rulebooks share; nothing here rests on it."
      }
    }
  ],
  readings: [
    {
      id: "povertyLine",
      labels: {
        zh: "\u91C7\u7528\u7684\u8D2B\u56F0\u6807\u51C6\u7CFB\u5217",
        en: "which series of poverty lines"
      },
      options: [
        {
          id: "national",
          labels: {
            zh: "\u56FD\u5BB6\u7EDF\u8BA1\u5C40\u5386\u5E74\u73B0\u4EF7\u6807\u51C6",
            en: "national line at current prices"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E00\uFF09"
            },
            {
              source: "\u4E91\u5357\u8C03\u67E5\u5E74\u92742017",
              at: "\u88684-2"
            }
          ]
        },
        {
          id: "sixPercent",
          labels: {
            zh: "\u6BCF\u5E74\u9012\u589E6%\u7684\u6807\u51C6",
            en: "line raised by 6 % a year"
          },
          citations: [
            {
              source: "\u5B81\u90FD\u53BF\u8D2B\u56F0\u9000\u51FA\u65B9\u6848",
              at: "\u6458\u8981"
            }
          ]
        }
      ]
    },
    {
      id: "householdSize",
      labels: {
        zh: "\u4EBA\u5747\u6536\u5165\u7684\u4EBA\u53E3\u6570",
        en: "persons the income is divided by"
      },
      options: [
        {
          id: "allMembers",
          labels: {
            zh: "\u5168\u90E8\u5BB6\u5EAD\u6210\u5458",
            en: "all members"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E00\uFF09"
            }
          ]
        },
        {
          id: "sharing",
          labels: {
            zh: "\u4E0E\u6237\u4E3B\u5171\u4EAB\u6536\u652F\u7684\u6210\u5458",
            en: "members who share income and spending"
          },
          citations: [
            {
              source: "\u7389\u6EAA\u9519\u8BC4\u5254\u9664\u5341\u539F\u5219",
              at: "\u6458\u8981"
            }
          ]
        }
      ]
    },
    {
      id: "oneOffTransfers",
      labels: {
        zh: "\u4E00\u6B21\u6027\u6216\u4E13\u9879\u8865\u52A9",
        en: "one-off or tied transfers"
      },
      options: [
        {
          id: "counted",
          labels: {
            zh: "\u8BA1\u5165\u6536\u5165",
            en: "count as income"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E00\uFF09"
            }
          ]
        },
        {
          id: "excluded",
          labels: {
            zh: "\u4E0D\u8BA1\u5165\u6536\u5165",
            en: "do not count"
          },
          citations: [
            {
              source: "\u8D2B\u56F0\u6237\u4EBA\u5747\u7EAF\u6536\u5165\u8BA1\u7B97\u65B9\u6CD5",
              at: "\u6458\u8981"
            }
          ]
        }
      ]
    },
    {
      id: "region",
      labels: {
        zh: "\u6240\u5728\u5730\u533A",
        en: "region of the country"
      },
      options: [
        {
          id: "central",
          labels: {
            zh: "\u4E2D\u90E8\u5730\u533A",
            en: "central"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E8C\uFF09"
            },
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E09\uFF09"
            }
          ],
          note: {
            zh: "\u6E56\u5357\u5C5E\u4E2D\u90E8\u5730\u533A\u3002",
            en: "Hunan is in the central region."
          }
        },
        {
          id: "western",
          labels: {
            zh: "\u897F\u90E8\u5730\u533A",
            en: "western"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E8C\uFF09"
            },
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E09\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "incidenceBound",
      labels: {
        zh: "\u8D2B\u56F0\u53D1\u751F\u7387\u6070\u4E3A\u4E0A\u9650\u65F6",
        en: "incidence exactly on the limit"
      },
      options: [
        {
          id: "below",
          labels: {
            zh: "\u4E0D\u7B97\u8FBE\u6807\uFF08\u987B\u4F4E\u4E8E\uFF09",
            en: "not met (must be below)"
          },
          citations: [
            {
              source: "\u77AD\u671B2017-11-06",
              at: "\u62A5\u9053"
            }
          ]
        },
        {
          id: "atMost",
          labels: {
            zh: "\u7B97\u8FBE\u6807\uFF08\u542B\u672C\u6570\uFF09",
            en: "met (the limit included)"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E8C\uFF09"
            },
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u4E09\uFF08\u4E09\uFF09"
            },
            {
              source: "\u6C11\u6CD5\u5178",
              at: "\u7B2C\u4E00\u5343\u4E8C\u767E\u4E94\u5341\u4E5D\u6761"
            }
          ]
        }
      ]
    },
    {
      id: "attestation",
      labels: {
        zh: "\u540D\u518C\u6240\u586B\u201C\u662F\u5426\u6709\u4FDD\u969C\u201D",
        en: "what lists attest of a guarantee"
      },
      options: [
        {
          id: "counted",
          labels: {
            zh: "\u7F3A\u5C11\u5177\u4F53\u6570\u636E\u65F6\u4EE5\u540D\u518C\u6240\u586B\u4E3A\u51C6",
            en: "decides where details are missing"
          },
          citations: [
            {
              source: "\u5F85\u6838",
              at: "\u5168\u6587"
            }
          ],
          note: {
            zh: "\u5EFA\u6863\u7ACB\u5361\u540D\u518C\u901A\u5E38\u53EA\u586B\u201C\u662F\u201D\u6216\u201C\u5426\u201D\uFF1B\u4E0E\u5177\u4F53\u6570\u636E\u4E0D\u4E00\u81F4\u7684\uFF0C\u987B\u6838\u5B9E\u3002",
            en: "Registers commonly say only yes or no; where the details say otherwise, it is to be checked."
          }
        },
        {
          id: "ignored",
          labels: {
            zh: "\u4E0D\u91C7\u7528\u540D\u518C\u6240\u586B\uFF0C\u9010\u9879\u6838\u67E5",
            en: "not taken; every item is checked"
          },
          citations: [
            {
              source: "\u56FD\u5BB6\u8131\u8D2B\u653B\u575A\u666E\u67E5\u516C\u62A5\uFF08\u7B2C\u4E8C\u53F7\uFF09",
              at: "\u5168\u6587"
            }
          ],
          note: {
            zh: "\u6838\u67E5\u3001\u8BC4\u4F30\u3001\u666E\u67E5\u4EE5\u5165\u6237\u6240\u89C1\u4E3A\u51C6\u3002",
            en: "Verification, assessment and census go by what is seen in the house."
          }
        }
      ]
    }
  ]
};

// rules/hunan-2016-2020/rulebook.json
var rulebook_default2 = {
  $schema: "../../dist/schemas/rulebook.json",
  id: "hunan-2016-2020",
  version: "1.1.0",
  labels: {
    zh: "\u6E56\u5357\u7701\u8D2B\u56F0\u9000\u51FA\u6807\u51C6\uFF082016\u20142020\u5E74\uFF09",
    en: "Hunan's standards of exit from poverty, 2016 to 2020"
  },
  validFrom: "2016-01-01",
  validTo: "2020-12-31",
  extends: ["national-2016"],
  without: ["region"],
  sources: [
    {
      id: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
      basedOn: "national-2016",
      note: {
        zh: "\u5065\u5EB7\u6276\u8D2B\u4E13\u680F\u5728\u520A\u5370\u65F6\u8131\u843D\u6807\u9898\uFF0C\u6309\u6B21\u5E8F\u4E3A\u4E13\u680F12\uFF0C\u5F15\u4F5C\u201C\u4E13\u680F12\u201D\u3002",
        en: "The box of health measures has lost its heading in print; by its order it is box 12 and is cited as \u4E13\u680F12."
      }
    },
    {
      id: "\u5385\u5B57\u30142016\u301516\u53F7",
      basedOn: "national-2016",
      note: {
        zh: "\u4EC5\u89C1\u6458\u5F55\u3002",
        en: "Read in excerpts only."
      }
    },
    {
      id: "\u6E58\u529E\u30142016\u301531\u53F7",
      title: {
        zh: "\u5173\u4E8E\u5EFA\u7ACB\u8D2B\u56F0\u9000\u51FA\u673A\u5236\u7684\u5B9E\u65BD\u610F\u89C1\uFF08\u8BD5\u884C\uFF09",
        en: "Implementing opinion on a mechanism of exit from poverty (trial)"
      },
      issuer: {
        zh: "\u4E2D\u5171\u6E56\u5357\u7701\u59D4\u529E\u516C\u5385\u3001\u6E56\u5357\u7701\u4EBA\u6C11\u653F\u5E9C\u529E\u516C\u5385",
        en: "General Offices of the Hunan Party Committee and Government"
      },
      date: "2016",
      note: {
        zh: "\u636E\u300A\u6E56\u5357\u65E5\u62A5\u300B2016\u5E745\u670826\u65E5\u62A5\u9053\uFF0C\u672A\u89C1\u5168\u6587\u3002",
        en: "As reported by Hunan Daily on 26 May 2016; the full text was not seen."
      }
    },
    {
      id: "\u6E58\u653F\u51FD\u30142018\u301545\u53F7",
      title: {
        zh: "\u5173\u4E8E\u540C\u610F\u7941\u4E1C\u53BF\u7B497\u4E2A\u53BF\u5E02\u533A\u8131\u8D2B\u6458\u5E3D\u7684\u6279\u590D",
        en: "Approval of the exit of seven counties, Qidong among them"
      },
      issuer: {
        zh: "\u6E56\u5357\u7701\u4EBA\u6C11\u653F\u5E9C",
        en: "People's Government of Hunan"
      },
      date: "2018-04-23",
      note: {
        zh: "\u6807\u9898\u7CFB\u6982\u62EC\u3002\u8BE5\u6279\u590D\u53CA\u5176\u540E\u5404\u6279\u590D\u5747\u5199\u660E\u653B\u575A\u671F\u5185\u539F\u6709\u653F\u7B56\u4E0D\u53D8\uFF0C\u8BF4\u7684\u662F\u53BF\u3002",
        en: "The title is a summary. This approval and those after it say that policies stay as they are during the campaign; they speak of counties."
      }
    },
    {
      id: "\u7701\u6276\u8D2B\u529E\u7B54\u590D2020-08-27",
      name: {
        zh: "\u7701\u6276\u8D2B\u529E2020\u5E748\u670827\u65E5\u7B54\u590D",
        en: "Reply of the Poverty Alleviation Office of Hunan, 27 August 2020"
      },
      title: {
        zh: "\u5173\u4E8E\u6E56\u5357\u7701\u5386\u5E74\u8D2B\u56F0\u8BC6\u522B\u6807\u51C6\u7684\u7B54\u590D",
        en: "Reply on Hunan's standards of identification by year"
      },
      issuer: {
        zh: "\u6E56\u5357\u7701\u6276\u8D2B\u5F00\u53D1\u529E\u516C\u5BA4",
        en: "Poverty Alleviation Office of Hunan"
      },
      date: "2020-08-27",
      note: {
        zh: "\u7B54\u590D\u6240\u5217\u4E3A\u8BC6\u522B\u6807\u51C6\uFF0C\u4E0D\u662F\u9000\u51FA\u6807\u51C6\u3002",
        en: "It lists standards for identification, not for exit."
      }
    },
    {
      id: "\u4E2D\u65B0\u7F512019-07-30",
      name: {
        zh: "\u4E2D\u65B0\u7F512019\u5E747\u670830\u65E5\u62A5\u9053",
        en: "China News Service, 30 July 2019"
      },
      title: {
        zh: "\u6E56\u5357\u63D0\u9AD8\u8131\u8D2B\u6536\u5165\u6807\u51C6\u7684\u62A5\u9053",
        en: "Report on Hunan's raised income standard for exit"
      },
      issuer: {
        zh: "\u4E2D\u56FD\u65B0\u95FB\u7F51",
        en: "China News Service"
      },
      date: "2019-07-30"
    },
    {
      id: "\u4E91\u5357\u8C03\u67E5\u5E74\u92742017",
      basedOn: "national-2016"
    },
    {
      id: "\u5B81\u90FD\u53BF\u8D2B\u56F0\u9000\u51FA\u65B9\u6848",
      basedOn: "national-2016"
    },
    {
      id: "\u8D2B\u56F0\u6237\u4EBA\u5747\u7EAF\u6536\u5165\u8BA1\u7B97\u65B9\u6CD5",
      basedOn: "national-2016"
    },
    {
      id: "\u7389\u6EAA\u9519\u8BC4\u5254\u9664\u5341\u539F\u5219",
      basedOn: "national-2016"
    },
    {
      id: "\u56FD\u5BB6\u8131\u8D2B\u653B\u575A\u666E\u67E5\u516C\u62A5\uFF08\u7B2C\u4E8C\u53F7\uFF09",
      basedOn: "national-2016"
    },
    {
      id: "T/CHES 18-2018",
      title: {
        zh: "\u519C\u6751\u996E\u6C34\u5B89\u5168\u8BC4\u4EF7\u51C6\u5219",
        en: "Evaluation of drinking-water safety in rural areas"
      },
      issuer: {
        zh: "\u4E2D\u56FD\u6C34\u5229\u5B66\u4F1A",
        en: "Chinese Hydraulic Engineering Society"
      },
      date: "2018",
      note: {
        zh: "\u6E56\u5357\u672A\u53E6\u884C\u5236\u5B9A\u5B9E\u65BD\u7EC6\u5219\uFF0C\u76F4\u63A5\u9002\u7528\uFF1B2018\u5E74\u4EE5\u524D\u6CBF\u7528\u540C\u6837\u6570\u503C\uFF0C\u6B64\u524D\u7684\u6807\u51C6\u53E6\u6709\u6C34\u91CF\u89C4\u5B9A\u3002",
        en: "Hunan issued no rules of its own, so it applies directly; its figures are used before 2018 too, when other quantities of water stood in the standard of the time."
      }
    },
    {
      id: "\u4E49\u52A1\u6559\u80B2\u6CD5",
      basedOn: "national-2016"
    },
    {
      id: "\u6C11\u6CD5\u5178",
      basedOn: "national-2016"
    },
    {
      id: "\u536B\u519C\u536B\u53D1\u30142010\u301553\u53F7",
      title: {
        zh: "\u5173\u4E8E\u5F00\u5C55\u63D0\u9AD8\u519C\u6751\u513F\u7AE5\u91CD\u5927\u75BE\u75C5\u533B\u7597\u4FDD\u969C\u6C34\u5E73\u8BD5\u70B9\u5DE5\u4F5C\u7684\u610F\u89C1",
        en: "Opinion on the trial of better medical security for rural children with serious diseases"
      },
      issuer: {
        zh: "\u536B\u751F\u90E8\u3001\u6C11\u653F\u90E8",
        en: "Ministries of Health and of Civil Affairs"
      },
      date: "2010",
      note: {
        zh: "\u672A\u89C1\u5168\u6587\uFF0C\u636E2013\u5E74\u5730\u65B9\u5B9E\u65BD\u62A5\u9053\u8F6C\u5F15\u3002",
        en: "The full text was not seen; as a report of 2013 on its local use quotes it."
      }
    },
    {
      id: "\u52B3\u52A8\u6CD5",
      title: {
        zh: "\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u52B3\u52A8\u6CD5",
        en: "Labour Law"
      },
      issuer: {
        zh: "\u5168\u56FD\u4EBA\u6C11\u4EE3\u8868\u5927\u4F1A\u5E38\u52A1\u59D4\u5458\u4F1A",
        en: "Standing Committee of the National People's Congress"
      },
      date: "1994-07-05"
    },
    {
      id: "\u672A\u6210\u5E74\u4EBA\u4FDD\u62A4\u6CD5",
      title: {
        zh: "\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u672A\u6210\u5E74\u4EBA\u4FDD\u62A4\u6CD5",
        en: "Law on the Protection of Minors"
      },
      issuer: {
        zh: "\u5168\u56FD\u4EBA\u6C11\u4EE3\u8868\u5927\u4F1A\u5E38\u52A1\u59D4\u5458\u4F1A",
        en: "Standing Committee of the National People's Congress"
      },
      date: "2012"
    },
    {
      id: "\u8001\u5E74\u4EBA\u6743\u76CA\u4FDD\u969C\u6CD5",
      title: {
        zh: "\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u8001\u5E74\u4EBA\u6743\u76CA\u4FDD\u969C\u6CD5",
        en: "Law on the Rights of the Elderly"
      },
      issuer: {
        zh: "\u5168\u56FD\u4EBA\u6C11\u4EE3\u8868\u5927\u4F1A\u5E38\u52A1\u59D4\u5458\u4F1A",
        en: "Standing Committee of the National People's Congress"
      },
      date: "2012"
    },
    {
      id: "\u56FD\u53D1\u30142015\u301552\u53F7",
      title: {
        zh: "\u5173\u4E8E\u5168\u9762\u5EFA\u7ACB\u56F0\u96BE\u6B8B\u75BE\u4EBA\u751F\u6D3B\u8865\u8D34\u548C\u91CD\u5EA6\u6B8B\u75BE\u4EBA\u62A4\u7406\u8865\u8D34\u5236\u5EA6\u7684\u610F\u89C1",
        en: "Opinion on allowances for disabled people in need and for the care of the severely disabled"
      },
      issuer: {
        zh: "\u56FD\u52A1\u9662",
        en: "State Council"
      },
      date: "2015",
      note: {
        zh: "\u89C4\u5212\u6CA1\u6709\u754C\u5B9A\u201C\u91CD\u5EA6\u6B8B\u75BE\u4EBA\u201D\uFF0C\u501F\u7528\u8BE5\u6587\u4E00\u7EA7\u3001\u4E8C\u7EA7\u7684\u53E3\u5F84\uFF1B\u672A\u89C1\u5168\u6587\u3002",
        en: "The plan does not define severe disability; its grades 1 and 2 are taken from here. The full text was not seen."
      }
    },
    {
      id: "\u5F85\u6838",
      basedOn: "national-2016"
    },
    {
      id: "\u6148\u5229\u53BF\u8131\u8D2B\u9A8C\u6536\u62A5\u90532017",
      title: {
        zh: "\u6148\u5229\u53BF\u8D2B\u56F0\u6237\u8131\u8D2B\u9A8C\u6536\u7684\u62A5\u9053",
        en: "Report on the acceptance of exits in Cili county"
      },
      issuer: {
        zh: "\u6148\u5229\u53BF\u65B0\u95FB\u5A92\u4F53",
        en: "local press of Cili, Hunan"
      },
      date: "2017-11-06",
      note: {
        zh: "\u4E00\u4E2A\u53BF\u7684\u505A\u6CD5\u3002",
        en: "The practice of one county."
      }
    },
    {
      id: "\u6C5F\u897F\u8D2B\u56F0\u9000\u51FA\u7A0B\u5E8F",
      title: {
        zh: "\u6C5F\u897F\u7701\u8D2B\u56F0\u9000\u51FA\u7A0B\u5E8F",
        en: "Procedure of exit in Jiangxi"
      },
      issuer: {
        zh: "\u6C5F\u897F\u7701",
        en: "Jiangxi"
      },
      note: {
        zh: "\u5916\u7701\u505A\u6CD5\uFF0C\u4EC5\u89C1\u8F6C\u8F7D\u3002",
        en: "The practice of another province, seen in reprint only."
      }
    },
    {
      id: "\u77AD\u671B2017-11-06",
      basedOn: "national-2016",
      title: {
        zh: "\u8D2B\u56F0\u53BF\u9000\u51FA\u7A0B\u5E8F\u7684\u62A5\u9053",
        en: "Report on the procedure of exit of counties"
      },
      note: null
    },
    {
      id: "\u6E56\u5357\u8D2B\u56F0\u53BF\u6458\u5E3D\u516C\u793A2019",
      title: {
        zh: "\u6E56\u5357\u7701\u8D2B\u56F0\u53BF\u6458\u5E3D\u7A0B\u5E8F\u548C\u516C\u793A\u7684\u62A5\u9053",
        en: "Report on the procedure and publicity of Hunan's county exits"
      },
      issuer: {
        zh: "\u6E56\u5357\u7701\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4",
        en: "Leading Group for Poverty Alleviation of Hunan"
      },
      date: "2019-03",
      note: {
        zh: "\u516C\u793A\u671F\u4E3A2019\u5E743\u670817\u65E5\u81F323\u65E5\u3002",
        en: "Publicity ran from 17 to 23 March 2019."
      }
    },
    {
      id: "\u56FD\u5F00\u529E\u53D1\u30142017\u301556\u53F7",
      basedOn: "national-2016",
      issuer: {
        en: "Office of the State Council Leading Group for Poverty Alleviation"
      },
      note: {
        zh: "\u53EA\u9002\u7528\u4E8E\u56FD\u5BB6\u6276\u8D2B\u5F00\u53D1\u5DE5\u4F5C\u91CD\u70B9\u53BF\u548C\u96C6\u4E2D\u8FDE\u7247\u7279\u56F0\u5730\u533A\u53BF\uFF1B\u4EC5\u89C1\u81F3\u7B2C\u56DB\u6761\u3002",
        en: "It applies to the national key counties and those of contiguous poor areas only; read up to article 4."
      }
    },
    {
      id: "\u56FD\u53D1\u30142014\u30158\u53F7",
      title: {
        zh: "\u5173\u4E8E\u5EFA\u7ACB\u7EDF\u4E00\u7684\u57CE\u4E61\u5C45\u6C11\u57FA\u672C\u517B\u8001\u4FDD\u9669\u5236\u5EA6\u7684\u610F\u89C1",
        en: "Opinion on one basic pension scheme for urban and rural residents"
      },
      issuer: {
        zh: "\u56FD\u52A1\u9662",
        en: "State Council"
      },
      date: "2014",
      note: {
        zh: "\u672A\u89C1\u5168\u6587\uFF1B\u53C2\u4FDD\u5BF9\u8C61\u4E0D\u542B\u5728\u6821\u5B66\u751F\u4E00\u8282\u7CFB\u901A\u884C\u7406\u89E3\u3002",
        en: "The full text was not seen; that students are not among the insured is how it is generally understood."
      }
    },
    {
      id: "\u57CE\u6B65\u53BF\u4E24\u764C\u7B5B\u67E5\u62A5\u90532017",
      title: {
        zh: "\u57CE\u6B65\u82D7\u65CF\u81EA\u6CBB\u53BF\u519C\u6751\u5987\u5973\u201C\u4E24\u764C\u201D\u514D\u8D39\u7B5B\u67E5\u7684\u62A5\u9053",
        en: "Report on the free screening of rural women in Chengbu county"
      },
      issuer: {
        zh: "\u57CE\u6B65\u53BF\u65B0\u95FB\u5A92\u4F53",
        en: "local press of Chengbu, Hunan"
      },
      date: "2017-06-07",
      note: {
        zh: "\u4E00\u4E2A\u53BF\u7684\u505A\u6CD5\uFF0C\u8861\u5357\u53BF\u3001\u6C68\u7F57\u5E02\u540E\u6765\u7684\u505A\u6CD5\u76F8\u540C\u3002",
        en: "The practice of one county; Hengnan and Miluo did the same later."
      }
    }
  ],
  readings: [
    {
      id: "povertyLine",
      basedOn: "national-2016",
      options: [
        {
          id: "hunan",
          labels: {
            zh: "\u6E56\u5357\u7701\u6807\u51C6",
            en: "Hunan's own line"
          },
          citations: [
            {
              source: "\u7701\u6276\u8D2B\u529E\u7B54\u590D2020-08-27",
              at: "\u7B54\u590D"
            },
            {
              source: "\u4E2D\u65B0\u7F512019-07-30",
              at: "\u62A5\u9053"
            }
          ]
        },
        {
          id: "national",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            },
            {
              source: "\u4E91\u5357\u8C03\u67E5\u5E74\u92742017",
              at: "\u88684-2"
            }
          ]
        },
        {
          id: "sixPercent"
        }
      ]
    },
    {
      id: "incomeBound",
      labels: {
        zh: "\u6536\u5165\u6070\u597D\u7B49\u4E8E\u6807\u51C6\u65F6",
        en: "income exactly on the line"
      },
      options: [
        {
          id: "atLeast",
          labels: {
            zh: "\u7B97\u8FBE\u6807\uFF08\u8FBE\u5230\u6216\u8D85\u8FC7\uFF09",
            en: "met (reaches or exceeds)"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ]
        },
        {
          id: "above",
          labels: {
            zh: "\u4E0D\u7B97\u8FBE\u6807\uFF08\u987B\u8D85\u8FC7\uFF09",
            en: "not met (must exceed)"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u6458\u8981"
            },
            {
              source: "\u6E58\u529E\u30142016\u301531\u53F7",
              at: "\u62A5\u9053"
            }
          ]
        }
      ]
    },
    {
      id: "householdSize",
      basedOn: "national-2016",
      options: [
        {
          id: "allMembers",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ]
        },
        {
          id: "sharing"
        }
      ]
    },
    {
      id: "oneOffTransfers",
      basedOn: "national-2016",
      options: [
        {
          id: "counted",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ]
        },
        {
          id: "excluded"
        }
      ]
    },
    {
      id: "drinkingWater",
      labels: {
        zh: "\u5B89\u5168\u996E\u6C34\u662F\u5426\u5FC5\u987B\u8FBE\u6807",
        en: "whether safe drinking water is required"
      },
      options: [
        {
          id: "advisory",
          labels: {
            zh: "\u4EC5\u4F9B\u53C2\u8003",
            en: "advisory"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ]
        },
        {
          id: "required",
          labels: {
            zh: "\u5FC5\u987B\u8FBE\u6807",
            en: "required"
          },
          citations: [
            {
              source: "\u56FD\u5BB6\u8131\u8D2B\u653B\u575A\u666E\u67E5\u516C\u62A5\uFF08\u7B2C\u4E8C\u53F7\uFF09",
              at: "\u5168\u6587"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\uFF08\u4E09\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "incidenceBound",
      basedOn: "national-2016",
      options: [
        {
          id: "below",
          citations: [
            {
              source: "\u6E58\u529E\u30142016\u301531\u53F7",
              at: "\u62A5\u9053"
            }
          ]
        },
        {
          id: "atMost",
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            },
            {
              source: "\u6C11\u6CD5\u5178",
              at: "\u7B2C\u4E00\u5343\u4E8C\u767E\u4E94\u5341\u4E5D\u6761"
            }
          ]
        }
      ]
    },
    {
      id: "collectiveIncome",
      labels: {
        zh: "\u6751\u96C6\u4F53\u7ECF\u6D4E\u6536\u5165\u662F\u5426\u5FC5\u987B\u8FBE\u6807",
        en: "whether the collective income is required"
      },
      options: [
        {
          id: "advisory",
          labels: {
            zh: "\u9884\u671F\u6027\u6307\u6807\uFF0C\u4EC5\u4F9B\u53C2\u8003",
            en: "an expected figure, advisory"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F1"
            }
          ]
        },
        {
          id: "required",
          labels: {
            zh: "\u5FC5\u987B\u8FBE\u6807",
            en: "required"
          },
          citations: [
            {
              source: "\u6E58\u529E\u30142016\u301531\u53F7",
              at: "\u62A5\u9053"
            }
          ]
        }
      ]
    },
    {
      id: "villageServices",
      labels: {
        zh: "\u6751\u57FA\u7840\u8BBE\u65BD\u548C\u516C\u5171\u670D\u52A1\u662F\u5426\u5FC5\u987B\u5B8C\u5584",
        en: "whether village services are required"
      },
      options: [
        {
          id: "required",
          labels: {
            zh: "\u5FC5\u987B",
            en: "required"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ]
        },
        {
          id: "advisory",
          labels: {
            zh: "\u4EC5\u4F9B\u53C2\u8003",
            en: "advisory"
          },
          citations: [
            {
              source: "\u6E58\u529E\u30142016\u301531\u53F7",
              at: "\u62A5\u9053"
            }
          ]
        }
      ]
    },
    {
      id: "incomePath",
      labels: {
        zh: "\u5176\u4ED6\u5E74\u4EFD\u6536\u5165\u76EE\u6807\u7684\u6D4B\u7B97\u65B9\u6CD5",
        en: "how the income target of other years is computed"
      },
      options: [
        {
          id: "linear",
          labels: {
            zh: "\u6309\u7B49\u989D\u9012\u589E",
            en: "by equal amounts"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ]
        },
        {
          id: "geometric",
          labels: {
            zh: "\u6309\u7B49\u6BD4\u9012\u589E",
            en: "by equal ratios"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "incomeGrowth",
      labels: {
        zh: "\u6536\u5165\u589E\u901F\u9AD8\u4E8E\u5168\u7701\u662F\u5426\u5FC5\u987B\u8FBE\u6807",
        en: "whether growth above the province is required"
      },
      options: [
        {
          id: "required",
          labels: {
            zh: "\u5FC5\u987B",
            en: "required"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ]
        },
        {
          id: "advisory",
          labels: {
            zh: "\u4EC5\u4F9B\u53C2\u8003",
            en: "advisory"
          },
          citations: [
            {
              source: "\u6E58\u529E\u30142016\u301531\u53F7",
              at: "\u62A5\u9053"
            }
          ]
        }
      ]
    },
    {
      id: "rateBound",
      labels: {
        zh: "\u5B8C\u6210\u7387\u6216\u9000\u51FA\u7387\u6070\u4E3A\u4E0B\u9650\u65F6",
        en: "a rate exactly on the minimum"
      },
      options: [
        {
          id: "atLeast",
          labels: {
            zh: "\u7B97\u8FBE\u6807\uFF08\u542B\u672C\u6570\uFF09",
            en: "met (the minimum included)"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            },
            {
              source: "\u6C11\u6CD5\u5178",
              at: "\u7B2C\u4E00\u5343\u4E8C\u767E\u4E94\u5341\u4E5D\u6761"
            }
          ]
        },
        {
          id: "above",
          labels: {
            zh: "\u4E0D\u7B97\u8FBE\u6807\uFF08\u987B\u8D85\u8FC7\uFF09",
            en: "not met (must exceed)"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "countyServices",
      labels: {
        zh: "\u53BF\u57FA\u7840\u8BBE\u65BD\u548C\u516C\u5171\u670D\u52A1\u662F\u5426\u5FC5\u987B\u8FBE\u6807",
        en: "whether county services are required"
      },
      options: [
        {
          id: "advisory",
          labels: {
            zh: "\u672A\u91CF\u5316\u76EE\u6807\uFF0C\u4EC5\u4F9B\u53C2\u8003",
            en: "goals without figures, advisory"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ]
        },
        {
          id: "required",
          labels: {
            zh: "\u5FC5\u987B\u8FBE\u6807",
            en: "required"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E00\uFF08\u56DB\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "attestation",
      basedOn: "national-2016"
    },
    {
      id: "identification",
      labels: {
        zh: "\u8D2B\u56F0\u6237\u6309\u4EC0\u4E48\u8BC6\u522B",
        en: "what a household is identified by"
      },
      options: [
        {
          id: "incomeOrGuarantee",
          labels: {
            zh: "\u6536\u5165\u4F4E\u4E8E\u6807\u51C6\uFF0C\u6216\u201C\u4E24\u4E0D\u6101\u4E09\u4FDD\u969C\u201D\u6709\u7F3A\u9879",
            en: "income below the line, or a basic need unsecured"
          },
          citations: [
            {
              source: "\u5F85\u6838",
              at: "\u5168\u6587"
            }
          ],
          note: {
            zh: "\u89C4\u5212\u8981\u6C42\u505A\u597D\u8BC6\u522B\uFF0C\u6CA1\u6709\u5199\u660E\u8BC6\u522B\u6761\u4EF6\uFF1B\u6B64\u5904\u53D6\u9000\u51FA\u6807\u51C6\u7684\u53CD\u9762\u3002",
            en: "The plan orders identification and gives no test; this is the opposite of its standard of exit."
          }
        },
        {
          id: "income",
          labels: {
            zh: "\u53EA\u770B\u6536\u5165\u662F\u5426\u4F4E\u4E8E\u6807\u51C6",
            en: "income below the line alone"
          },
          citations: [
            {
              source: "\u7701\u6276\u8D2B\u529E\u7B54\u590D2020-08-27",
              at: "\u7B54\u590D"
            }
          ],
          note: {
            zh: "\u89C4\u5212\u6CA1\u6709\u5199\u660E\u8BC6\u522B\u6761\u4EF6\uFF1B\u7B54\u590D\u6240\u5217\u8BC6\u522B\u6807\u51C6\u53EA\u662F\u6536\u5165\u6570\u989D\u3002",
            en: "The plan gives no test; the reply lists incomes alone as the standard of identification."
          }
        }
      ]
    },
    {
      id: "relocationPlan",
      labels: {
        zh: "\u642C\u8FC1\u5BF9\u8C61\u662F\u5426\u5FC5\u987B\u5217\u5165\u5E74\u5EA6\u642C\u8FC1\u8BA1\u5212",
        en: "whether a household to be relocated has to be in the year's plan"
      },
      options: [
        {
          id: "advisory",
          labels: {
            zh: "\u4EC5\u4F9B\u53C2\u8003",
            en: "advisory"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u56DB\uFF08\u4E00\uFF09"
            }
          ],
          note: {
            zh: "\u56DB\uFF08\u4E00\uFF09\u4EE5\u7701\u653F\u5E9C\u6279\u51C6\u7684\u5E74\u5EA6\u5B89\u6392\u4E3A\u786E\u5B9A\u89C4\u6A21\u548C\u4EFB\u52A1\u7684\u201C\u4E3B\u8981\u53C2\u8003\u201D\uFF0C\u540C\u65F6\u8981\u6C42\u7B26\u5408\u6761\u4EF6\u7684\u5E94\u642C\u5C3D\u642C\u3002",
            en: "Section 4 (1) makes the approved yearly plan the main reference for how many are moved and when, and asks that all who qualify be moved."
          }
        },
        {
          id: "required",
          labels: {
            zh: "\u5FC5\u987B",
            en: "required"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u56DB\uFF08\u4E00\uFF09"
            }
          ],
          note: {
            zh: "\u6309\u5F53\u5E74\u83B7\u6279\u7684\u8BA1\u5212\u9010\u6237\u843D\u5B9E\u65F6\u91C7\u7528\u3002",
            en: "For carrying out the approved plan of the year, household by household."
          }
        }
      ]
    },
    {
      id: "householdSupport",
      labels: {
        zh: "\u6237\u8131\u8D2B\u540E\u7EE7\u7EED\u4EAB\u53D7\u653F\u7B56\u5230\u4F55\u65F6",
        en: "how long a household keeps its support after exit"
      },
      options: [
        {
          id: "toEnd",
          labels: {
            zh: "\u52302020\u5E74\u5E95\u653B\u575A\u671F\u7ED3\u675F",
            en: "to the end of the campaign in 2020"
          },
          citations: [
            {
              source: "\u6E58\u653F\u51FD\u30142018\u301545\u53F7",
              at: "\u5168\u6587"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\u4E00\uFF08\u4E09\uFF09"
            }
          ],
          note: {
            zh: "\u4F9D\u636E\u8F83\u5F31\uFF1A\u6279\u590D\u6240\u8BF4\u653B\u575A\u671F\u5185\u653F\u7B56\u4E0D\u53D8\u9488\u5BF9\u53BF\uFF0C\u6237\u6BD4\u7167\u6267\u884C\u3002",
            en: "Weak: the approvals say of counties that policies stay as they are during the campaign; households are taken to be treated alike."
          }
        },
        {
          id: "unstated",
          labels: {
            zh: "\u672A\u89C1\u89C4\u5B9A\uFF0C\u5F85\u6838\u5B9E",
            en: "not stated, so left open"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\u4E00\uFF08\u4E09\uFF09"
            },
            {
              source: "\u6E58\u529E\u30142016\u301531\u53F7",
              at: "\u62A5\u9053"
            }
          ],
          note: {
            zh: "\u89C4\u5212\u53EA\u5199\u201C\u89C4\u5B9A\u7684\u671F\u9650\u5185\u201D\uFF0C\u62A5\u9053\u53EA\u5199\u201C\u4E00\u5B9A\u65F6\u671F\u5185\u201D\uFF0C\u5747\u672A\u7ED9\u51FA\u671F\u9650\u3002",
            en: "The plan says only that a period is set, the report only that it is some time; neither gives one."
          }
        }
      ]
    },
    {
      id: "reservePosts",
      labels: {
        zh: "\u751F\u6001\u4FDD\u62A4\u533A\u516C\u76CA\u5C97\u4F4D\u5B89\u6392\u54EA\u4E9B\u4EBA",
        en: "who is given the posts in reserves"
      },
      options: [
        {
          id: "county",
          labels: {
            zh: "\u56FD\u5BB6\u91CD\u70B9\uFF08\u7247\u533A\uFF09\u53BF\u7684\u8D2B\u56F0\u4EBA\u53E3",
            en: "poor people of the 40 national counties"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F13\uFF08\u4E09\uFF09"
            }
          ]
        },
        {
          id: "nearby",
          labels: {
            zh: "\u5176\u4E2D\u4F4F\u5728\u4FDD\u62A4\u533A\u3001\u56FD\u5BB6\u516C\u56ED\u5468\u8FB9\u7684",
            en: "of them, those who live near a reserve or park"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E03\uFF08\u4E09\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "allowanceDeadline",
      labels: {
        zh: "\u4F4E\u4FDD\u6807\u51C6\u8FBE\u6807\u671F\u9650\u201C2017\u5E74\u524D\u201D",
        en: 'the deadline "before 2017" of the rural allowance'
      },
      options: [
        {
          id: "within2017",
          labels: {
            zh: "2017\u5E74\u5E95\u524D",
            en: "by the end of 2017"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F14\uFF08\u4E00\uFF09"
            }
          ],
          note: {
            zh: "\u89C4\u52122017\u5E743\u6708\u5370\u53D1\uFF0C\u6240\u5B9A\u671F\u9650\u5E94\u5728\u5176\u540E\u3002",
            en: "The plan was issued in March 2017, so its deadline should lie ahead."
          }
        },
        {
          id: "before2017",
          labels: {
            zh: "2016\u5E74\u5E95\u524D",
            en: "by the end of 2016"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F14\uFF08\u4E00\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "graduateService",
      labels: {
        zh: "\u57FA\u5C42\u670D\u52A13\u5E74\u4EE5\u4E0A\u600E\u6837\u7B97",
        en: "how three years of grass-roots service are counted"
      },
      options: [
        {
          id: "served",
          labels: {
            zh: "\u5DF2\u670D\u52A1\u6EE13\u5E74",
            en: "served in full"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E94\uFF08\u56DB\uFF09"
            }
          ]
        },
        {
          id: "agreed",
          labels: {
            zh: "\u7EA6\u5B9A\u670D\u52A13\u5E74\u4EE5\u4E0A\u5373\u53EF",
            en: "agreed for at least that long"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E94\uFF08\u56DB\uFF09"
            }
          ],
          note: {
            zh: "\u89C4\u5212\u53EA\u5199\u201C\u670D\u52A13\u5E74\u4EE5\u4E0A\u201D\uFF0C\u672A\u5199\u8865\u507F\u5728\u670D\u52A1\u524D\u8FD8\u662F\u670D\u52A1\u540E\u3002",
            en: "The plan says three years of service, not whether it pays before or after them."
          }
        }
      ]
    },
    {
      id: "householdPublicityDays",
      labels: {
        zh: "\u8D2B\u56F0\u6237\u9000\u51FA\u516C\u793A\u662F\u5426\u987B\u6EE1\u89C4\u5B9A\u5929\u6570",
        en: "how long publicity for a household must last"
      },
      options: [
        {
          id: "none",
          labels: {
            zh: "\u4E0D\u8981\u6C42\u5929\u6570",
            en: "no days asked for"
          },
          citations: [
            {
              source: "\u5385\u5B57\u30142016\u301516\u53F7",
              at: "\u6458\u8981"
            }
          ],
          note: {
            zh: "\u56FD\u5BB6\u6587\u4EF6\u53EA\u8981\u6C42\u6751\u5185\u516C\u793A\u65E0\u5F02\u8BAE\uFF0C\u6CA1\u6709\u89C4\u5B9A\u5929\u6570\u3002",
            en: "The national text asks for publicity without objection and sets no days."
          }
        },
        {
          id: "sevenDays",
          labels: {
            zh: "\u4E0D\u5C11\u4E8E7\u5929",
            en: "seven days or more"
          },
          citations: [
            {
              source: "\u7701\u6276\u8D2B\u529E\u7B54\u590D2020-08-27",
              at: "\u7B54\u590D"
            },
            {
              source: "\u6C5F\u897F\u8D2B\u56F0\u9000\u51FA\u7A0B\u5E8F",
              at: "\u6458\u8981"
            }
          ],
          note: {
            zh: "\u4F9D\u636E\u8F83\u5F31\uFF1A\u524D\u8005\u8BF4\u7684\u662F\u8BC6\u522B\u516C\u793A\uFF0C\u540E\u8005\u662F\u5916\u7701\u505A\u6CD5\u3002",
            en: "Weak: the first speaks of identification, the second of another province."
          }
        }
      ]
    },
    {
      id: "countyPublicityDays",
      labels: {
        zh: "\u8D2B\u56F0\u53BF\u6458\u5E3D\u516C\u793A\u662F\u5426\u987B\u6EE1\u89C4\u5B9A\u5929\u6570",
        en: "how long publicity for a county must last"
      },
      options: [
        {
          id: "sevenDays",
          labels: {
            zh: "\u4E0D\u5C11\u4E8E7\u5929",
            en: "seven days or more"
          },
          citations: [
            {
              source: "\u6E56\u5357\u8D2B\u56F0\u53BF\u6458\u5E3D\u516C\u793A2019",
              at: "\u62A5\u9053"
            }
          ],
          note: {
            zh: "\u6E56\u53572019\u5E743\u6708\u7684\u505A\u6CD5\u3002",
            en: "What Hunan did in March 2019."
          }
        },
        {
          id: "none",
          labels: {
            zh: "\u4E0D\u8981\u6C42\u5929\u6570",
            en: "no days asked for"
          },
          citations: [
            {
              source: "\u77AD\u671B2017-11-06",
              at: "\u62A5\u9053"
            }
          ],
          note: {
            zh: "\u62A5\u9053\u7684\u56FD\u5BB6\u7A0B\u5E8F\u6CA1\u6709\u5199\u660E\u5929\u6570\u3002",
            en: "The national procedure as reported names no days."
          }
        }
      ]
    },
    {
      id: "childAge",
      labels: {
        zh: "\u5927\u75C5\u96C6\u4E2D\u6551\u6CBB\u4E2D\u201C\u513F\u7AE5\u201D\u7684\u5E74\u9F84",
        en: "the age of a child in the treatment of serious diseases"
      },
      options: [
        {
          id: "upTo14",
          labels: {
            zh: "\u4E0D\u6EE115\u5468\u5C81\uFF08\u542B14\u5468\u5C81\uFF09",
            en: "up to 14"
          },
          citations: [
            {
              source: "\u536B\u519C\u536B\u53D1\u30142010\u301553\u53F7",
              at: "\u5168\u6587"
            }
          ],
          note: {
            zh: "\u89C4\u5212\u6CA1\u6709\u5199\u660E\u5E74\u9F84\uFF1B\u6240\u5217\u56DB\u79CD\u513F\u7AE5\u75BE\u75C5\u51FA\u81EA\u8BE5\u8BD5\u70B9\uFF0C\u8BD5\u70B9\u8303\u56F4\u4E3A0\u201414\u5468\u5C81\uFF08\u542B\uFF09\u3002",
            en: "The plan gives no age; its four diseases of children come from this trial, which covered ages 0 to 14."
          }
        },
        {
          id: "under18",
          labels: {
            zh: "\u4E0D\u6EE118\u5468\u5C81",
            en: "under 18"
          },
          citations: [
            {
              source: "\u672A\u6210\u5E74\u4EBA\u4FDD\u62A4\u6CD5",
              at: "\u7B2C\u4E8C\u6761"
            }
          ],
          note: {
            zh: "\u6309\u672A\u6210\u5E74\u4EBA\u7406\u89E3\u3002",
            en: "Taken for minors."
          }
        }
      ]
    },
    {
      id: "reimbursementIncrease",
      labels: {
        zh: "\u62A5\u9500\u6BD4\u4F8B\u201C\u63D0\u9AD810%\u201D\u7684\u542B\u4E49",
        en: "what reimbursement raised by 10 % means"
      },
      options: [
        {
          id: "points",
          labels: {
            zh: "\u63D0\u9AD810\u4E2A\u767E\u5206\u70B9",
            en: "by 10 percentage points"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u4E00\uFF09"
            }
          ],
          note: {
            zh: "\u62A5\u9500\u6BD4\u4F8B\u672C\u8EAB\u4EE5\u767E\u5206\u6570\u8868\u793A\uFF0C\u901A\u5E38\u6309\u767E\u5206\u70B9\u7406\u89E3\u3002",
            en: "The rate is itself a percentage, so points are the usual sense."
          }
        },
        {
          id: "percent",
          labels: {
            zh: "\u5728\u539F\u6BD4\u4F8B\u57FA\u7840\u4E0A\u63D0\u9AD810%",
            en: "by 10 % of the rate"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F12\uFF08\u4E00\uFF09"
            }
          ],
          note: {
            zh: "\u6309\u6587\u5B57\u5199\u4F5C\u201C%\u201D\u3002",
            en: "As it is written: per cent."
          }
        }
      ]
    },
    {
      id: "largeCounty",
      labels: {
        zh: "\u201C30\u4E07\u4EBA\u4EE5\u4E0A\u201D\u7684\u53BF\u662F\u5426\u5305\u62EC30\u4E07\u4EBA",
        en: "whether a county of exactly 300,000 people is one of 300,000 and more"
      },
      options: [
        {
          id: "atLeast",
          labels: {
            zh: "\u5305\u62EC",
            en: "it is"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E00\uFF09"
            },
            {
              source: "\u6C11\u6CD5\u5178",
              at: "\u7B2C\u4E00\u5343\u4E8C\u767E\u4E94\u5341\u4E5D\u6761"
            }
          ],
          note: {
            zh: "\u6309\u201C\u4EE5\u4E0A\u201D\u5305\u62EC\u672C\u6570\u7684\u7528\u8BED\u60EF\u4F8B\u3002",
            en: "By the custom that \u4EE5\u4E0A includes the number."
          }
        },
        {
          id: "above",
          labels: {
            zh: "\u4E0D\u5305\u62EC\uFF08\u987B\u8D85\u8FC7\uFF09",
            en: "it is not (must exceed)"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E00\uFF09"
            }
          ],
          note: {
            zh: "\u89C4\u5212\u53EA\u5728\u4E13\u680F13\uFF08\u4E00\uFF09\u5199\u660E\u201C3\u4EBA\uFF08\u542B\uFF09\u4EE5\u4E0A\u201D\uFF0C\u6B64\u5904\u6CA1\u6709\u5199\u201C\u542B\u201D\u3002",
            en: "The plan writes \u201Cand including\u201D only in box 13 (1), not here."
          }
        }
      ]
    },
    {
      id: "dangerousHouseGrade",
      labels: {
        zh: "\u5371\u623F\u6539\u9020\u5305\u62EC\u54EA\u4E9B\u7B49\u7EA7",
        en: "which grades of houses are renovated"
      },
      options: [
        {
          id: "stock",
          labels: {
            zh: "C\u7EA7\u3001D\u7EA7\u5371\u623F\u548C\u65E0\u623F\u6237",
            en: "grades C and D, and no house"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F1"
            },
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u5341\uFF08\u4E09\uFF09"
            }
          ]
        },
        {
          id: "dOnly",
          labels: {
            zh: "\u4EC5D\u7EA7\u5371\u623F\u548C\u65E0\u623F\u6237",
            en: "grade D and no house only"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u4E13\u680F17\uFF08\u516D\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "countyPublicityOrder",
      labels: {
        zh: "\u8D2B\u56F0\u53BF\u6458\u5E3D\u516C\u793A\u4E0E\u5BA1\u5B9A\u7684\u5148\u540E",
        en: "whether publicity of a county comes before or after the decision"
      },
      options: [
        {
          id: "either",
          labels: {
            zh: "\u5148\u540E\u5747\u53EF",
            en: "either"
          },
          citations: [
            {
              source: "\u56FD\u5F00\u529E\u53D1\u30142017\u301556\u53F7",
              at: "\u7B2C\u4E09\u6761"
            },
            {
              source: "\u6E56\u5357\u8D2B\u56F0\u53BF\u6458\u5E3D\u516C\u793A2019",
              at: "\u62A5\u9053"
            }
          ]
        },
        {
          id: "beforeDecision",
          labels: {
            zh: "\u5148\u516C\u793A\u540E\u5BA1\u5B9A",
            en: "before the decision"
          },
          citations: [
            {
              source: "\u56FD\u5F00\u529E\u53D1\u30142017\u301556\u53F7",
              at: "\u7B2C\u4E09\u6761"
            },
            {
              source: "\u77AD\u671B2017-11-06",
              at: "\u62A5\u9053"
            }
          ]
        },
        {
          id: "afterDecision",
          labels: {
            zh: "\u5148\u5BA1\u5B9A\u540E\u516C\u793A",
            en: "after the decision"
          },
          citations: [
            {
              source: "\u6E56\u5357\u8D2B\u56F0\u53BF\u6458\u5E3D\u516C\u793A2019",
              at: "\u62A5\u9053"
            }
          ]
        }
      ]
    },
    {
      id: "screeningAge",
      labels: {
        zh: "\u201C\u4E24\u764C\u201D\u7B5B\u67E5\u7684\u5E74\u9F84",
        en: "the age of screening for breast and cervical cancer"
      },
      options: [
        {
          id: "adult",
          labels: {
            zh: "\u6210\u5E74\u5373\u53EF",
            en: "any age from 18 on"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516D\uFF08\u4E09\uFF09"
            },
            {
              source: "\u672A\u6210\u5E74\u4EBA\u4FDD\u62A4\u6CD5",
              at: "\u7B2C\u4E8C\u6761"
            }
          ]
        },
        {
          id: "from35to64",
          labels: {
            zh: "35\u81F364\u5468\u5C81",
            en: "from 35 to 64"
          },
          citations: [
            {
              source: "\u57CE\u6B65\u53BF\u4E24\u764C\u7B5B\u67E5\u62A5\u90532017",
              at: "\u62A5\u9053"
            }
          ]
        }
      ]
    },
    {
      id: "pensionGroup",
      labels: {
        zh: "\u653F\u5E9C\u5168\u989D\u4EE3\u7F34\u517B\u8001\u4FDD\u9669\u8D39\u7684\u5BF9\u8C61",
        en: "whose pension contribution is paid in full"
      },
      options: [
        {
          id: "both",
          labels: {
            zh: "\u5B8C\u5168\u4E27\u5931\u52B3\u52A8\u80FD\u529B\u4E14\u6CA1\u6709\u6536\u5165\u6765\u6E90",
            en: "wholly unable to work and without income"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516B\uFF08\u4E8C\uFF09"
            }
          ]
        },
        {
          id: "either",
          labels: {
            zh: "\u5B8C\u5168\u4E27\u5931\u52B3\u52A8\u80FD\u529B\u6216\u6CA1\u6709\u6536\u5165\u6765\u6E90",
            en: "either of the two"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516B\uFF08\u4E8C\uFF09"
            }
          ]
        }
      ]
    },
    {
      id: "studentPension",
      labels: {
        zh: "\u5168\u65E5\u5236\u5728\u6821\u5B66\u751F\u662F\u5426\u5C5E\u4E8E\u517B\u8001\u4FDD\u9669\u7F34\u8D39\u5BF9\u8C61",
        en: "whether students of full-time schools pay into the resident pension"
      },
      options: [
        {
          id: "unsettled",
          labels: {
            zh: "\u4F9D\u636E\u8F83\u5F31\uFF0C\u5F85\u6838\u5B9E",
            en: "the source is weak, so left open"
          },
          citations: [
            {
              source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
              at: "\u516B\uFF08\u4E8C\uFF09"
            }
          ],
          note: {
            zh: "\u89C4\u5212\u6CA1\u6709\u628A\u5728\u6821\u5B66\u751F\u6392\u9664\u5728\u5916\uFF0C\u56FD\u53D1\u30142014\u30158\u53F7\u672A\u89C1\u5168\u6587\uFF0C\u4E0D\u636E\u6B64\u5224\u4E3A\u4E0D\u7B26\u5408\u3002",
            en: "The plan leaves no student out, and the opinion of 2014 was not seen in full: nobody is refused for it."
          }
        },
        {
          id: "notInsured",
          labels: {
            zh: "\u4E0D\u5C5E\u4E8E\u7F34\u8D39\u5BF9\u8C61",
            en: "they do not"
          },
          citations: [
            {
              source: "\u56FD\u53D1\u30142014\u30158\u53F7",
              at: "\u5168\u6587"
            }
          ],
          note: {
            zh: "\u4F9D\u636E\u8F83\u5F31\uFF1A\u7CFB\u901A\u884C\u7406\u89E3\uFF0C\u672A\u89C1\u6587\u4EF6\u5168\u6587\u3002",
            en: "Weak: it is how the opinion is generally understood; it was not seen in full."
          }
        }
      ]
    }
  ]
};

// rules/national-2016/words.en.json
var words_en_default = {
  $schema: "../../dist/schemas/words.json",
  rules: {
    "household/exit": {
      title: "Household exit check",
      afterMet: "The criteria are met. The exit procedure can begin: review by the village committees, verification with the work team, consent of the household, publicity in the village, announcement."
    },
    "village/exit": {
      title: "Village exit check",
      afterMet: "The criteria are met. The exit procedure can begin: verification, publicity in the township, announcement."
    },
    "county/exit": {
      title: "County exit check",
      afterMet: "The criteria are met. The exit procedure can begin: application by the county, review by the prefecture, verification, publicity and decision by the province, special evaluation for the State Council leading group, approval by the provincial government."
    }
  },
  criteria: {
    "household/income": {
      met: "The income reaches what exit requires",
      notMet: "The income does not reach what exit requires",
      undetermined: "Whether the income reaches what exit requires cannot be told yet"
    },
    "household/food": {
      met: "The family has enough to eat",
      notMet: "The family lacks food",
      undetermined: "Whether the family has enough to eat cannot be told yet"
    },
    "household/clothing": {
      met: "The family has enough to wear",
      notMet: "The family lacks clothing",
      undetermined: "Whether the family has enough to wear cannot be told yet"
    },
    "household/education": {
      met: "Compulsory education is secured",
      notMet: "Compulsory education is not secured",
      undetermined: "Whether compulsory education is secured cannot be told yet"
    },
    "household/medical": {
      met: "Basic medical care is secured",
      notMet: "Basic medical care is not secured",
      undetermined: "Whether basic medical care is secured cannot be told yet"
    },
    "household/housing": {
      met: "The home is safe",
      notMet: "The home is not safe",
      undetermined: "Whether the home is safe cannot be told yet"
    },
    "village/industry": {
      met: "Industry for the households: done",
      notMet: "Industry for the households: not done",
      undetermined: "Industry for the households: not known whether done"
    },
    "village/collectiveEconomy": {
      met: "Collective economy developed: done",
      notMet: "Collective economy developed: not done",
      undetermined: "Collective economy developed: not known whether done"
    },
    "village/incidence": {
      met: "The village's poverty incidence reaches what exit requires",
      notMet: "The village's poverty incidence does not reach what exit requires",
      undetermined: "Whether the village's poverty incidence reaches what exit requires cannot be told yet"
    },
    "village/services": {
      met: "Infrastructure and public services are basically complete",
      notMet: "Infrastructure and public services are not basically complete",
      undetermined: "Not known whether infrastructure and public services are basically complete"
    },
    "county/incidence": {
      met: "The county's poverty incidence reaches what exit requires",
      notMet: "The county's poverty incidence does not reach what exit requires",
      undetermined: "Whether the county's poverty incidence reaches what exit requires cannot be told yet"
    }
  },
  comparisons: {
    perCapitaNetIncome: {
      met: [
        "per-capita net income of {value} yuan is {above} above the line of {bound}",
        "per-capita net income of {value} yuan is {below} below the line of {bound}",
        "per-capita net income of {value} yuan is exactly the line"
      ],
      notMet: [
        "per-capita net income of {value} yuan is {above} above the line of {bound}",
        "per-capita net income of {value} yuan is {below} below the line of {bound}",
        "per-capita net income of {value} yuan is level with the line; by the reading applied it must exceed {atLeast}",
        "per-capita net income of {value} yuan is level with the line, not below {atMost}"
      ],
      undetermined: [
        "per-capita net income cannot be computed yet (the line is {bound} yuan)",
        "per-capita net income cannot be computed yet (no line for this date)"
      ]
    },
    stableIncome: {
      met: "the source of income is stable",
      notMet: "the source of income is not stable",
      undetermined: "not known whether the source of income is stable"
    },
    "food.sufficient": {
      met: "enough to eat",
      notMet: "not enough to eat",
      undetermined: "not known whether there is enough to eat"
    },
    "food.protein": {
      met: "meat, eggs, milk or soy: {value}",
      notMet: "meat, eggs, milk or soy: {value}",
      undetermined: "not known whether there is meat, eggs, milk or soy"
    },
    "clothing.seasonal": {
      met: "clothes for every season",
      notMet: "no clothes for every season",
      undetermined: "not known whether there are clothes for every season"
    },
    "clothing.bedding": {
      met: "warm bedding",
      notMet: "no warm bedding",
      undetermined: "not known whether there is warm bedding"
    },
    schoolAgeMembersInSchool: {
      met: "no member of school age is out of school",
      notMet: "{members}",
      undetermined: "{members}"
    },
    allMembersInsured: {
      met: "every member is covered",
      notMet: "{members}",
      undetermined: "{members}"
    },
    "housing.grade": {
      met: "safety grade of the house: {value}",
      notMet: "safety grade of the house: {value}",
      undetermined: "the safety grade of the house is not given"
    },
    "housing.safeBy": {
      met: "{value}",
      notMet: "nothing else makes the home safe",
      undetermined: "not known whether renovation, relocation or another home makes it safe"
    }
  },
  members: {
    schoolAgeMembersInSchool: {
      notMet: "{count} out of school: {names}",
      undetermined: "schooling cannot be judged for {count}: {names}"
    },
    allMembersInsured: {
      notMet: "{count} not insured: {names}",
      undetermined: "insurance not given for {count}: {names}"
    }
  },
  remedies: {
    "members[].schooling=neverEnrolled": "enrol {member}, or arrange teaching at home",
    "members[].schooling": "bring {member} back to school, or arrange teaching at home",
    "members[].medicalInsurance": "insure {member}",
    "housing.safeBy": "make the home safe: {to}",
    "food.protein": "help to get meat, eggs, milk or soy",
    "food.sufficient": "help to get enough to eat",
    "clothing.seasonal": "help with clothes for every season",
    "clothing.bedding": "help with warm bedding",
    stableIncome: "help to a stable source of income (work, business or social support)",
    remainingPoorPersons: "{by} fewer {by|person|persons} in poverty",
    incidence: "poverty incidence lower by {by} percentage {by|point|points}",
    perCapitaNetIncome: [
      "per-capita net income lacks {each} yuan: at least {by} yuan more for the household in all (more {more}, or less {less})",
      "per-capita net income lacks {each} yuan: at least {by} yuan more for the household in all (more {more})",
      "per-capita net income lacks {each} yuan: at least {by} yuan more for the household in all (less {less})",
      "per-capita net income is level with the line and must exceed it: at least {by} yuan more for the household in all (more {more}, or less {less})",
      "per-capita net income is level with the line and must exceed it: at least {by} yuan more for the household in all (more {more})",
      "per-capita net income is level with the line and must exceed it: at least {by} yuan more for the household in all (less {less})"
    ]
  }
};

// rules/hunan-2016-2020/words.en.json
var words_en_default2 = {
  $schema: "../../dist/schemas/words.json",
  rules: {
    "household/identify": {
      title: "Identification check",
      afterMet: "The standard of identification is met. Registration takes the procedure of identification: review, publicity, comparison, announcement."
    },
    "household/reentry": {
      title: "Re-entry check",
      afterMet: "A household that has exited meets the standard of identification again. Visit it to find out why, register it again by the procedure of identification, and arrange relief and support."
    },
    "household/procedure": {
      title: "Procedure of household exit: check",
      afterMet: "Every step is done. The procedure does not stand in for the criteria: both must be met."
    },
    "village/procedure": {
      title: "Procedure of village exit: check",
      afterMet: "Every step is done. The procedure does not stand in for the criteria: both must be met."
    },
    "county/procedure": {
      title: "Procedure of county exit: check",
      afterMet: "Every step is done. The procedure does not stand in for the criteria: both must be met."
    },
    "county/exit": {
      title: "County exit check",
      afterMet: "The criteria are met. The exit procedure can begin: application by the county, review by the prefecture, verification and publicity by the province, approval by the provincial government."
    },
    "village/facilities": {
      title: "Check of medical facilities: village",
      afterMet: "The village has the clinic that the plan asks for; keep it running."
    },
    "township/facilities": {
      title: "Check of medical facilities: township",
      afterMet: "The township has the clinic that the plan asks for; keep it running."
    },
    "county/facilities": {
      title: "Check of medical facilities: county",
      afterMet: "The county has what the plan asks for; keep it running."
    },
    "county/allowanceStandard": {
      title: "Check of the rural allowance",
      afterMet: "The rural allowance is as required; raise it with the poverty line each year."
    },
    "household/relocationFloorArea": {
      title: "Check of the house of a relocated household",
      afterMet: "The new house is as required; until the household is stably out of poverty, no debt may be made to enlarge it."
    }
  },
  criteria: {
    "household/water": {
      met: "Drinking water is safe",
      notMet: "Drinking water falls short of the standard",
      undetermined: "Whether drinking water is safe cannot be told yet"
    },
    "household/belowLine": {
      met: "Income lies below the line of identification",
      notMet: "Income does not lie below the line of identification",
      undetermined: "Whether income lies below the line of identification cannot be told yet"
    },
    "household/belowLineOrUnsecured": {
      met: "Income lies below the line, or a basic need is not secured",
      notMet: "Income does not lie below the line, and the basic needs are secured",
      undetermined: "Whether income lies below the line or a basic need is not secured cannot be told yet"
    },
    "household/exited": {
      met: "The household has exited",
      notMet: "The household is not one that has exited",
      undetermined: "Whether the household has exited cannot be told yet"
    },
    "household/review": {
      met: "Review by the village: as the procedure asks",
      notMet: "Review by the village: not as the procedure asks",
      undetermined: "Review by the village: cannot be told yet"
    },
    "household/verification": {
      met: "Verification at the home: as the procedure asks",
      notMet: "Verification at the home: not as the procedure asks",
      undetermined: "Verification at the home: cannot be told yet"
    },
    "household/consent": {
      met: "The household consents",
      notMet: "The household has not consented",
      undetermined: "Whether the household consents cannot be told yet"
    },
    "household/publicity": {
      met: "Publicity in the village: as the procedure asks",
      notMet: "Publicity in the village: not as the procedure asks",
      undetermined: "Publicity in the village: cannot be told yet"
    },
    "household/publicityDays": {
      met: "Publicity lasted long enough",
      notMet: "Publicity was too short",
      undetermined: "Whether publicity lasted long enough cannot be told yet"
    },
    "household/announcement": {
      met: "Announcement: as the procedure asks",
      notMet: "Announcement: not as the procedure asks",
      undetermined: "Announcement: cannot be told yet"
    },
    "household/struckOff": {
      met: "Striking off: as the procedure asks",
      notMet: "Striking off: not as the procedure asks",
      undetermined: "Striking off: cannot be told yet"
    },
    "household/floorArea": {
      met: "The floor area of the new house per person is within the limit",
      notMet: "The floor area of the new house per person is beyond the limit",
      undetermined: "Whether the floor area of the new house per person is within the limit cannot be told yet"
    },
    "household/noDebtToEnlarge": {
      met: "No debt was made to enlarge the new house before stable exit",
      notMet: "Debt was made to enlarge the new house before stable exit",
      undetermined: "Whether debt was made to enlarge the new house before stable exit cannot be told yet"
    },
    "village/room": {
      met: "Nothing more is asked as to a village clinic",
      notMet: "There is not a village clinic",
      undetermined: "Whether what is asked as to a village clinic is there cannot be told yet"
    },
    "village/standardRoom": {
      met: "The village has the clinic that is asked of it",
      notMet: "There is not a standard clinic, though the village is a poverty village",
      undetermined: "Whether a standard clinic is needed, or is there, cannot be told yet"
    },
    "village/water": {
      met: "Water to the households: done",
      notMet: "Water to the households: not done",
      undetermined: "Water to the households: not known whether done"
    },
    "village/power": {
      met: "Power to the households: done",
      notMet: "Power to the households: not done",
      undetermined: "Power to the households: not known whether done"
    },
    "village/roads": {
      met: "Roads to the households: done",
      notMet: "Roads to the households: not done",
      undetermined: "Roads to the households: not known whether done"
    },
    "village/housing": {
      met: "Housing for the households: done",
      notMet: "Housing for the households: not done",
      undetermined: "Housing for the households: not known whether done"
    },
    "village/environment": {
      met: "Clean surroundings for the households: done",
      notMet: "Clean surroundings for the households: not done",
      undetermined: "Clean surroundings for the households: not known whether done"
    },
    "village/schooling": {
      met: "Schooling provided: done",
      notMet: "Schooling provided: not done",
      undetermined: "Schooling provided: not known whether done"
    },
    "village/healthcare": {
      met: "Health care provided: done",
      notMet: "Health care provided: not done",
      undetermined: "Health care provided: not known whether done"
    },
    "village/pension": {
      met: "Old-age support provided: done",
      notMet: "Old-age support provided: not done",
      undetermined: "Old-age support provided: not known whether done"
    },
    "village/minimumLiving": {
      met: "Minimum living allowance provided: done",
      notMet: "Minimum living allowance provided: not done",
      undetermined: "Minimum living allowance provided: not known whether done"
    },
    "village/fiveGuarantees": {
      met: "Five guarantees provided: done",
      notMet: "Five guarantees provided: not done",
      undetermined: "Five guarantees provided: not known whether done"
    },
    "village/organization": {
      met: "Local organization strengthened: done",
      notMet: "Local organization strengthened: not done",
      undetermined: "Local organization strengthened: not known whether done"
    },
    "village/collectiveIncome": {
      met: "The collective income reaches what exit requires",
      notMet: "The collective income does not reach what exit requires",
      undetermined: "Whether the collective income reaches what exit requires cannot be told yet"
    },
    "village/application": {
      met: "Exit was applied for",
      notMet: "Exit was not applied for",
      undetermined: "Whether exit was applied for is not given"
    },
    "village/verification": {
      met: "Verification: as the procedure asks",
      notMet: "Verification: not as the procedure asks",
      undetermined: "Verification: cannot be told yet"
    },
    "village/publicity": {
      met: "Publicity in the township: as the procedure asks",
      notMet: "Publicity in the township: not as the procedure asks",
      undetermined: "Publicity in the township: cannot be told yet"
    },
    "village/announcement": {
      met: "Announcement: as the procedure asks",
      notMet: "Announcement: not as the procedure asks",
      undetermined: "Announcement: cannot be told yet"
    },
    "township/governmentClinic": {
      met: "Nothing more is asked as to a clinic run by the government",
      notMet: "There is not a clinic run by the government",
      undetermined: "Whether what is asked as to a clinic run by the government is there cannot be told yet"
    },
    "township/standardClinic": {
      met: "Nothing more is asked as to a standard clinic",
      notMet: "There is not a standard clinic",
      undetermined: "Whether what is asked as to a standard clinic is there cannot be told yet"
    },
    "county/income": {
      met: "Rural disposable income reaches what exit requires",
      notMet: "Rural disposable income does not reach what exit requires",
      undetermined: "Whether rural disposable income reaches what exit requires cannot be told yet"
    },
    "county/incomeGrowth": {
      met: "Rural income grows faster than in the province",
      notMet: "Rural income does not grow faster than in the province",
      undetermined: "Whether rural income grows faster than in the province cannot be told yet"
    },
    "county/relocation": {
      met: "Relocation reaches what exit requires",
      notMet: "Relocation does not reach what exit requires",
      undetermined: "Whether relocation reaches what exit requires cannot be told yet"
    },
    "county/villageExit": {
      met: "The exit of poverty villages reaches what exit requires",
      notMet: "The exit of poverty villages does not reach what exit requires",
      undetermined: "Whether the exit of poverty villages reaches what exit requires cannot be told yet"
    },
    "county/services": {
      met: "Infrastructure and public services are in place",
      notMet: "Infrastructure and public services have gaps",
      undetermined: "Whether infrastructure and public services are in place cannot be told yet"
    },
    "county/application": {
      met: "The county applied for its exit",
      notMet: "The county did not apply for its exit",
      undetermined: "Whether the county applied for its exit is not given"
    },
    "county/prefectureReview": {
      met: "First review by the prefecture: as the procedure asks",
      notMet: "First review by the prefecture: not as the procedure asks",
      undetermined: "First review by the prefecture: cannot be told yet"
    },
    "county/provincialCheck": {
      met: "Check by the province: as the procedure asks",
      notMet: "Check by the province: not as the procedure asks",
      undetermined: "Check by the province: cannot be told yet"
    },
    "county/thirdParty": {
      met: "Third-party assessment: as the procedure asks",
      notMet: "Third-party assessment: not as the procedure asks",
      undetermined: "Third-party assessment: cannot be told yet"
    },
    "county/expertReview": {
      met: "Review by experts: as the procedure asks",
      notMet: "Review by experts: not as the procedure asks",
      undetermined: "Review by experts: cannot be told yet"
    },
    "county/decision": {
      met: "Decision of the leading group: as the procedure asks",
      notMet: "Decision of the leading group: not as the procedure asks",
      undetermined: "Decision of the leading group: cannot be told yet"
    },
    "county/publicity": {
      met: "Publicity in the province: as the procedure asks",
      notMet: "Publicity in the province: not as the procedure asks",
      undetermined: "Publicity in the province: cannot be told yet"
    },
    "county/publicityOrder": {
      met: "Publicity was wholly before or wholly after the decision",
      notMet: "The decision was made during publicity",
      undetermined: "Whether the decision was made during publicity cannot be told yet"
    },
    "county/publicityBeforeDecision": {
      met: "Publicity came before the decision",
      notMet: "Publicity did not come before the decision",
      undetermined: "Whether publicity came before the decision cannot be told yet"
    },
    "county/publicityAfterDecision": {
      met: "Publicity came after the decision",
      notMet: "Publicity did not come after the decision",
      undetermined: "Whether publicity came after the decision cannot be told yet"
    },
    "county/publicityDays": {
      met: "Publicity lasted long enough",
      notMet: "Publicity was too short",
      undetermined: "Whether publicity lasted long enough cannot be told yet"
    },
    "county/stateReport": {
      met: "Report to the State Council group (national counties only): as the procedure asks",
      notMet: "Report to the State Council group (national counties only): not as the procedure asks",
      undetermined: "Report to the State Council group (national counties only): cannot be told yet"
    },
    "county/stateEvaluation": {
      met: "Special evaluation (national counties only): as the procedure asks",
      notMet: "Special evaluation (national counties only): not as the procedure asks",
      undetermined: "Special evaluation (national counties only): cannot be told yet"
    },
    "county/approval": {
      met: "Approval by the provincial government: as the procedure asks",
      notMet: "Approval by the provincial government: not as the procedure asks",
      undetermined: "Approval by the provincial government: cannot be told yet"
    },
    "county/publicHospital": {
      met: "Nothing more is asked as to a public hospital of the county",
      notMet: "There is not a public hospital of the county",
      undetermined: "Whether what is asked as to a public hospital of the county is there cannot be told yet"
    },
    "county/secondGradeHospital": {
      met: "Nothing more is asked as to a hospital of the second grade",
      notMet: "There is not a hospital of the second grade",
      undetermined: "Whether what is asked as to a hospital of the second grade is there cannot be told yet"
    },
    "county/upperSecondGradeHospital": {
      met: "The county is served as its size asks",
      notMet: "The county is large and has no hospital of the upper second grade",
      undetermined: "Whether a hospital of the upper second grade is needed, or is there, cannot be told yet"
    },
    "county/ruralDoctors": {
      met: "There are enough rural doctors",
      notMet: "There are too few rural doctors",
      undetermined: "Whether there are enough rural doctors cannot be told yet"
    },
    "county/allowanceReachesLine": {
      met: "The rural allowance is as required",
      notMet: "The rural allowance is below the poverty line",
      undetermined: "Whether the rural allowance reaches the poverty line cannot be told yet"
    },
    "household/povertyCounty": {
      met: "The county is a poverty county",
      notMet: "The county is not a poverty county",
      undetermined: "Not known whether the county is a poverty county"
    },
    "household/insuranceHolder": {
      met: "A poor household, or a farm business taking part in poverty alleviation",
      notMet: "Neither a poor household nor a farm business taking part in poverty alleviation",
      undetermined: "Whether a poor household or a farm business taking part cannot be told yet"
    },
    "household/supported": {
      met: "The household is supported",
      notMet: "The household is not among those supported",
      undetermined: "Whether the household still has its support cannot be told yet"
    },
    "household/dangerousHouse": {
      met: "The house is dangerous or there is none, and no other home is safe",
      notMet: "The house is not dangerous, or a safe home is there",
      undetermined: "Whether the house is dangerous, or there is none, cannot be told yet"
    },
    "household/gradeDOrNone": {
      met: "The house is of grade D or there is none",
      notMet: "There is a house, and it is not of grade D",
      undetermined: "Whether the house is of grade D, or there is none, cannot be told yet"
    },
    "member/workingAge": {
      met: "Of working age",
      notMet: "Not of working age",
      undetermined: "Whether of working age cannot be told yet"
    },
    "member/ableToWork": {
      met: "Able to work",
      notMet: "Wholly unable to work",
      undetermined: "Not known whether able to work"
    },
    "household/nationalCounty": {
      met: "The county is one of the 40 national ones",
      notMet: "The county is not one of the 40 national ones",
      undetermined: "Not known whether the county is one of the 40 national ones"
    },
    "household/rangerSize": {
      met: "The household is large enough for a ranger",
      notMet: "The household is too small for a ranger",
      undetermined: "Whether the household is large enough for a ranger cannot be told yet"
    },
    "member/healthy": {
      met: "In good health",
      notMet: "Not in good health",
      undetermined: "Not known whether in good health"
    },
    "member/lawAbiding": {
      met: "Law-abiding",
      notMet: "Not law-abiding",
      undetermined: "Not known whether law-abiding"
    },
    "member/responsible": {
      met: "Responsible",
      notMet: "Not responsible",
      undetermined: "Not known whether responsible"
    },
    "member/fitForPatrol": {
      met: "Fit for patrols in the field",
      notMet: "Not fit for patrols in the field",
      undetermined: "Not known whether fit for patrols in the field"
    },
    "member/fisher": {
      met: "A fisherman",
      notMet: "Not a fisherman",
      undetermined: "Not known whether a fisherman"
    },
    "member/goodConduct": {
      met: "Of good conduct",
      notMet: "Not of good conduct",
      undetermined: "Not known whether of good conduct"
    },
    "member/knowsWater": {
      met: "At home in the water",
      notMet: "Not at home in the water",
      undetermined: "Not known whether at home in the water"
    },
    "member/publicSpirited": {
      met: "Public-spirited",
      notMet: "Not public-spirited",
      undetermined: "Not known whether public-spirited"
    },
    "household/nearReserve": {
      met: "The household lives near a reserve or national park",
      notMet: "The household does not live near a reserve or national park",
      undetermined: "Not known whether the household lives near a reserve or national park"
    },
    "member/wantsWork": {
      met: "Wants to work",
      notMet: "Does not want to work",
      undetermined: "Not known whether work is wanted"
    },
    "member/residentInsured": {
      met: "Insured in the resident scheme",
      notMet: "Not insured in the resident scheme",
      undetermined: "Not known whether insured in the resident scheme"
    },
    "household/onAllowance": {
      met: "The household is on the minimum living allowance",
      notMet: "The household is not on the minimum living allowance",
      undetermined: "Not known whether the household is on the minimum living allowance"
    },
    "member/designatedHospital": {
      met: "In a designated hospital of the county",
      notMet: "Not in a designated hospital of the county",
      undetermined: "Not known whether in a designated hospital of the county"
    },
    "member/residentPremium": {
      met: "The resident premium is subsidised",
      notMet: "Pays no resident premium",
      undetermined: "Not known whether the resident premium is paid"
    },
    "household/qualifiesForAllowance": {
      met: "Found to qualify for the rural allowance",
      notMet: "Found not to qualify for the rural allowance",
      undetermined: "Not yet established whether it qualifies for the rural allowance"
    },
    "household/onRuralAllowance": {
      met: "The household is on the rural allowance",
      notMet: "The household is not on the rural allowance",
      undetermined: "Not known whether the household is on the rural allowance"
    },
    "household/outsideRegister": {
      met: "The household is not registered as poor now",
      notMet: "The household is registered as poor already",
      undetermined: "Not known whether the household is registered"
    },
    "household/beyondWork": {
      met: "Industry and jobs cannot lift the household out of poverty",
      notMet: "Industry and jobs can lift the household out of poverty",
      undetermined: "Not known whether industry and jobs can lift the household out of poverty"
    },
    "member/pensionPayer": {
      met: "This member is to pay into the resident pension",
      notMet: "This member is not to pay into the resident pension",
      undetermined: "Whether this member is to pay into the resident pension cannot be told yet"
    },
    "member/noFullTimeStudent": {
      met: "Not a student of a full-time school",
      notMet: "A student of a full-time school, who is not yet insured for old age",
      undetermined: "Whether a student of a full-time school cannot be told yet"
    },
    "member/noLabourNoIncome": {
      met: "This member is wholly unable to work and has no income",
      notMet: "This member is able to work or has an income",
      undetermined: "Whether this member is wholly unable to work and without income cannot be told yet"
    },
    "member/noLabourOrNoIncome": {
      met: "This member is wholly unable to work, or has no income",
      notMet: "This member is able to work and has an income",
      undetermined: "Whether this member is wholly unable to work, or without income, cannot be told yet"
    },
    "member/labourOrIncome": {
      met: "This member can work or has an income",
      notMet: "This member can neither work nor has an income, so all is paid",
      undetermined: "Whether this member can work or has an income cannot be told yet"
    },
    "member/labourAndIncome": {
      met: "This member can work and has an income",
      notMet: "This member cannot work or has no income, so all is paid",
      undetermined: "Whether this member can work and has an income cannot be told yet"
    },
    "member/contributionHardship": {
      met: "Found to be of the other groups in hardship over contributions",
      notMet: "Found not to be of the other groups in hardship over contributions",
      undetermined: "Not yet found whether of the other groups in hardship over contributions"
    },
    "member/rehabilitationAge": {
      met: "Aged 0 to 6",
      notMet: "Older than 6",
      undetermined: "Whether aged 0 to 6 cannot be told yet"
    },
    "member/disabled": {
      met: "Disabled",
      notMet: "Not disabled",
      undetermined: "Not known whether disabled"
    },
    "household/rural": {
      met: "A rural household",
      notMet: "Not a rural household",
      undetermined: "Not known whether it is a rural household"
    },
    "member/woman": {
      met: "A woman",
      notMet: "Not a woman",
      undetermined: "Whether this is a woman cannot be told yet"
    },
    "member/ofAge": {
      met: "Of age",
      notMet: "Not of age",
      undetermined: "Whether of age cannot be told yet"
    },
    "member/screeningAge": {
      met: "Of the age of screening",
      notMet: "Not of the age of screening",
      undetermined: "Whether of the age of screening cannot be told yet"
    },
    "household/unlivablePlace": {
      met: "The place cannot support those who live there",
      notMet: "The place can support those who live there",
      undetermined: "Not known whether the place can support those who live there"
    },
    "household/willingToMove": {
      met: "The household is willing to move",
      notMet: "The household is not willing to move",
      undetermined: "Not known whether the household is willing to move"
    },
    "household/notYetMoved": {
      met: "The household has not moved yet",
      notMet: "The household has moved already",
      undetermined: "Not known whether the household has moved already"
    },
    "household/inAnnualPlan": {
      met: "The household is in the year's approved plan",
      notMet: "The household is not in the year's approved plan",
      undetermined: "Not known whether the household is in the year's approved plan"
    },
    "member/seniorHighStudent": {
      met: "This member is at a general senior high school",
      notMet: "This member is not at a general senior high school",
      undetermined: "Whether this member is at a general senior high school cannot be told yet"
    },
    "member/tuitionFree": {
      met: "This student is among those exempt",
      notMet: "This student is not among those exempt",
      undetermined: "Whether this student is among those exempt cannot be told yet"
    },
    "member/ruralPoorFamily": {
      met: "Of a poor rural family",
      notMet: "Not of a poor rural family",
      undetermined: "Whether this is a poor rural family cannot be told yet"
    },
    "member/namedDisease": {
      met: "Has one of the nine diseases treated in a concerted way",
      notMet: "Has none of the nine diseases treated in a concerted way",
      undetermined: "Whether it is one of the nine diseases treated in a concerted way cannot be told yet"
    },
    "member/diseaseAge": {
      met: "Of an age at which the disease is treated",
      notMet: "Past the age to which this disease, one of children, is treated in a concerted way",
      undetermined: "Whether the age is one at which the disease is treated cannot be told yet"
    },
    "member/cataract": {
      met: "Has cataract",
      notMet: "Has no cataract",
      undetermined: "Not known whether there is cataract"
    },
    "member/medicalAidGroup": {
      met: "Among those given aid for serious illness",
      notMet: "Not among those given aid for serious illness",
      undetermined: "Whether among those given aid for serious illness cannot be told yet"
    },
    "member/graduate": {
      met: "A graduate of a university or college",
      notMet: "Not a graduate of a university or college",
      undetermined: "Not known whether a graduate of a university or college"
    },
    "member/grassroots": {
      met: "Works by choice in a grass-roots unit of a poor area",
      notMet: "Does not work by choice in a grass-roots unit of a poor area",
      undetermined: "Not known whether working by choice in a grass-roots unit of a poor area"
    },
    "member/servedLongEnough": {
      met: "The years of service are completed",
      notMet: "The years of service are not completed",
      undetermined: "Whether the years of service are completed cannot be told yet"
    },
    "member/agreedLongEnough": {
      met: "The service agreed is long enough",
      notMet: "The service agreed is too short",
      undetermined: "Whether the service agreed is long enough cannot be told yet"
    },
    "member/childOfFamily": {
      met: "This is a child of the family",
      notMet: "This is no child of the family",
      undetermined: "Whether this is a child of the family cannot be told yet"
    },
    "member/vocationalStudent": {
      met: "This member is in secondary or higher vocational education",
      notMet: "This member is not in vocational education",
      undetermined: "Whether this member is in vocational education cannot be told yet"
    },
    "member/trainedLongEnough": {
      met: "Vocational training took half a year or more",
      notMet: "Vocational training took less than half a year",
      undetermined: "Whether vocational training took half a year cannot be told yet"
    },
    "member/certified": {
      met: "There is a junior or intermediate certificate",
      notMet: "There is no junior or intermediate certificate",
      undetermined: "Whether there is a junior or intermediate certificate cannot be told yet"
    },
    "village/supported": {
      met: "The village is supported as a poverty village",
      notMet: "The village is not supported as a poverty village",
      undetermined: "Whether the village is supported cannot be told yet"
    },
    "county/supported": {
      met: "The county is supported as a poverty county",
      notMet: "The county is not supported as a poverty county",
      undetermined: "Whether the county is supported cannot be told yet"
    }
  },
  comparisons: {
    "procedure.review.done": {
      met: "the review is done",
      notMet: "the review is not done",
      undetermined: "whether the review is done is not given"
    },
    "procedure.verification.done": {
      met: "the verification is done",
      notMet: "the verification is not done",
      undetermined: "whether the verification is done is not given"
    },
    "procedure.consent.done": {
      met: "asking the household for its consent is done",
      notMet: "asking the household for its consent is not done",
      undetermined: "whether asking the household for its consent is done is not given"
    },
    "procedure.publicity.done": {
      met: "publicity is done",
      notMet: "publicity is not done",
      undetermined: "whether publicity is done is not given"
    },
    "procedure.announcement.done": {
      met: "the announcement is done",
      notMet: "the announcement is not done",
      undetermined: "whether the announcement is done is not given"
    },
    "procedure.struckOff.done": {
      met: "striking off is done",
      notMet: "striking off is not done",
      undetermined: "whether striking off is done is not given"
    },
    "procedure.prefectureReview.done": {
      met: "the first review is done",
      notMet: "the first review is not done",
      undetermined: "whether the first review is done is not given"
    },
    "procedure.provincialCheck.done": {
      met: "the provincial check is done",
      notMet: "the provincial check is not done",
      undetermined: "whether the provincial check is done is not given"
    },
    "procedure.thirdParty.done": {
      met: "the third-party assessment is done",
      notMet: "the third-party assessment is not done",
      undetermined: "whether the third-party assessment is done is not given"
    },
    "procedure.expertReview.done": {
      met: "the expert review is done",
      notMet: "the expert review is not done",
      undetermined: "whether the expert review is done is not given"
    },
    "procedure.decision.done": {
      met: "the decision of the leading group is done",
      notMet: "the decision of the leading group is not done",
      undetermined: "whether the decision of the leading group is done is not given"
    },
    "procedure.stateReport.done": {
      met: "the report to the State Council group is done",
      notMet: "the report to the State Council group is not done",
      undetermined: "whether the report to the State Council group is done is not given"
    },
    "procedure.stateEvaluation.done": {
      met: "the special evaluation is done",
      notMet: "the special evaluation is not done",
      undetermined: "whether the special evaluation is done is not given"
    },
    "procedure.approval.done": {
      met: "the approval is done",
      notMet: "the approval is not done",
      undetermined: "whether the approval is done is not given"
    },
    "procedure.review.by": {
      met: "by {value}",
      notMet: "by {value}, where it should be by {bound}",
      undetermined: "by whom is not given"
    },
    "procedure.verification.by": {
      met: "by {value}",
      notMet: "by {value}, where it should be by {bound}",
      undetermined: "by whom is not given"
    },
    "procedure.consent.by": {
      met: "by {value}",
      notMet: "by {value}, where it should be by {bound}",
      undetermined: "by whom is not given"
    },
    "procedure.prefectureReview.by": {
      met: "by {value}",
      notMet: "by {value}, where it should be by {bound}",
      undetermined: "by whom is not given"
    },
    "procedure.provincialCheck.by": {
      met: "by {value}",
      notMet: "by {value}, where it should be by {bound}",
      undetermined: "by whom is not given"
    },
    "procedure.thirdParty.by": {
      met: "by {value}",
      notMet: "by {value}, where it should be by {bound}",
      undetermined: "by whom is not given"
    },
    "procedure.decision.by": {
      met: "by {value}",
      notMet: "by {value}, where it should be by {bound}",
      undetermined: "by whom is not given"
    },
    "procedure.approval.by": {
      met: "by {value}",
      notMet: "by {value}, where it should be by {bound}",
      undetermined: "by whom is not given"
    },
    verificationInOrder: {
      met: "in its turn ({inputs})",
      notMet: "the verification out of order, before what precedes it had ended ({inputs})",
      undetermined: [
        "whether the verification came in its turn cannot be told without the dates ({inputs})",
        "whether the verification came in its turn cannot be told without the dates"
      ]
    },
    consentInOrder: {
      met: "in its turn ({inputs})",
      notMet: "asking the household for its consent out of order, before what precedes it had ended ({inputs})",
      undetermined: [
        "whether asking the household for its consent came in its turn cannot be told without the dates ({inputs})",
        "whether asking the household for its consent came in its turn cannot be told without the dates"
      ]
    },
    publicityInOrder: {
      met: "in its turn ({inputs})",
      notMet: "publicity out of order, before what precedes it had ended ({inputs})",
      undetermined: [
        "whether publicity came in its turn cannot be told without the dates ({inputs})",
        "whether publicity came in its turn cannot be told without the dates"
      ]
    },
    announcementInOrder: {
      met: "in its turn ({inputs})",
      notMet: "the announcement out of order, before what precedes it had ended ({inputs})",
      undetermined: [
        "whether the announcement came in its turn cannot be told without the dates ({inputs})",
        "whether the announcement came in its turn cannot be told without the dates"
      ]
    },
    struckOffInOrder: {
      met: "in its turn ({inputs})",
      notMet: "striking off out of order, before what precedes it had ended ({inputs})",
      undetermined: [
        "whether striking off came in its turn cannot be told without the dates ({inputs})",
        "whether striking off came in its turn cannot be told without the dates"
      ]
    },
    prefectureReviewInOrder: {
      met: "in its turn ({inputs})",
      notMet: "the first review out of order, before what precedes it had ended ({inputs})",
      undetermined: [
        "whether the first review came in its turn cannot be told without the dates ({inputs})",
        "whether the first review came in its turn cannot be told without the dates"
      ]
    },
    provincialCheckInOrder: {
      met: "in its turn ({inputs})",
      notMet: "the provincial check out of order, before what precedes it had ended ({inputs})",
      undetermined: [
        "whether the provincial check came in its turn cannot be told without the dates ({inputs})",
        "whether the provincial check came in its turn cannot be told without the dates"
      ]
    },
    thirdPartyInOrder: {
      met: "in its turn ({inputs})",
      notMet: "the third-party assessment out of order, before what precedes it had ended ({inputs})",
      undetermined: [
        "whether the third-party assessment came in its turn cannot be told without the dates ({inputs})",
        "whether the third-party assessment came in its turn cannot be told without the dates"
      ]
    },
    expertReviewInOrder: {
      met: "in its turn ({inputs})",
      notMet: "the expert review out of order, before what precedes it had ended ({inputs})",
      undetermined: [
        "whether the expert review came in its turn cannot be told without the dates ({inputs})",
        "whether the expert review came in its turn cannot be told without the dates"
      ]
    },
    decisionInOrder: {
      met: "in its turn ({inputs})",
      notMet: "the decision of the leading group out of order, before what precedes it had ended ({inputs})",
      undetermined: [
        "whether the decision of the leading group came in its turn cannot be told without the dates ({inputs})",
        "whether the decision of the leading group came in its turn cannot be told without the dates"
      ]
    },
    stateReportInOrder: {
      met: "in its turn ({inputs})",
      notMet: "the report to the State Council group out of order, before what precedes it had ended ({inputs})",
      undetermined: [
        "whether the report to the State Council group came in its turn cannot be told without the dates ({inputs})",
        "whether the report to the State Council group came in its turn cannot be told without the dates"
      ]
    },
    stateEvaluationInOrder: {
      met: "in its turn ({inputs})",
      notMet: "the special evaluation out of order, before what precedes it had ended ({inputs})",
      undetermined: [
        "whether the special evaluation came in its turn cannot be told without the dates ({inputs})",
        "whether the special evaluation came in its turn cannot be told without the dates"
      ]
    },
    approvalInOrder: {
      met: "in its turn ({inputs})",
      notMet: "the approval out of order, before what precedes it had ended ({inputs})",
      undetermined: [
        "whether the approval came in its turn cannot be told without the dates ({inputs})",
        "whether the approval came in its turn cannot be told without the dates"
      ]
    },
    publicityBeforeDecision: {
      met: "the decision followed publicity ({inputs})",
      notMet: "the decision was made before publicity had ended ({inputs})",
      undetermined: [
        "whether the decision followed publicity cannot be told without the dates ({inputs})",
        "whether the decision followed publicity cannot be told without the dates"
      ]
    },
    decisionBeforePublicity: {
      met: "publicity followed the decision ({inputs})",
      notMet: "publicity began before the decision ({inputs})",
      undetermined: [
        "whether publicity followed the decision cannot be told without the dates ({inputs})",
        "whether publicity followed the decision cannot be told without the dates"
      ]
    },
    evaluationBeforeApproval: {
      met: "the approval followed the evaluation ({inputs})",
      notMet: "the approval was given before the evaluation ({inputs})",
      undetermined: [
        "whether the approval followed the evaluation cannot be told without the dates ({inputs})",
        "whether the approval followed the evaluation cannot be told without the dates"
      ]
    },
    "procedure.publicity.place": {
      met: "publicity {value}",
      notMet: "publicity {value}, where it should be {bound}",
      undetermined: "where publicity was given is not known"
    },
    noOpenObjections: {
      met: "no objection is open",
      notMet: "objections not settled: {input}",
      undetermined: "not known whether an objection is open"
    },
    publicityDays: {
      met: "{inputs}: {value} {value|day|days}, both ends counted; needed is at least {bound}",
      notMet: "{inputs}: {value} {value|day|days}, both ends counted; needed is at least {bound}, {gap} more",
      undetermined: "the first or last day of publicity is not given, so its days cannot be counted"
    },
    withinSupportPeriod: {
      met: "exited in {input} and still in the period of support",
      notMet: "not in the period of support",
      undetermined: "the year of exit is not given, so the period of support cannot be told"
    },
    "water.qualitySafe": {
      met: "the water is safe to drink",
      notMet: "the water is not safe to drink",
      undetermined: "not known whether the water is safe to drink"
    },
    ruralIncomeGrowth: {
      met: "{value} % against {bound} % in the province, {gap} percentage {gap|point|points} more",
      notMet: [
        "{value} % against {bound} % in the province, {gap} percentage {gap|point|points} less",
        "{value} %, level with the province, which is not enough"
      ],
      undetermined: [
        "{?bound}the county's growth is not given",
        "{?value}the province's growth is not given",
        "neither growth is given"
      ]
    },
    "services.transport": {
      met: "transport solved: yes",
      notMet: "transport solved: no",
      undetermined: "transport solved: not given"
    },
    "services.schooling": {
      met: "schooling solved: yes",
      notMet: "schooling solved: no",
      undetermined: "schooling solved: not given"
    },
    "services.healthcare": {
      met: "health care solved: yes",
      notMet: "health care solved: no",
      undetermined: "health care solved: not given"
    },
    "services.socialSecurity": {
      met: "social security for all: yes",
      notMet: "social security for all: no",
      undetermined: "social security for all: not given"
    },
    "services.infrastructure": {
      met: "infrastructure clearly improved: yes",
      notMet: "infrastructure clearly improved: no",
      undetermined: "infrastructure clearly improved: not given"
    },
    "services.economy": {
      met: "county economy grown: yes",
      notMet: "county economy grown: no",
      undetermined: "county economy grown: not given"
    },
    "services.environment": {
      met: "environment effectively improved: yes",
      notMet: "environment effectively improved: no",
      undetermined: "environment effectively improved: not given"
    },
    "register.status": {
      met: "register status: {value}",
      notMet: "register status: {value}",
      undetermined: "register status: not known"
    },
    countsAsChild: {
      met: "found to count as a child of the family",
      notMet: "found not to count as a child of the family",
      undetermined: "not found yet whether to count as a child of the family"
    },
    foundRuralPoor: {
      met: "found to be a poor rural family",
      notMet: "not found to be a poor rural family",
      undetermined: "not found yet whether a poor rural family"
    },
    ruralPoor: {
      met: "found to be a poor rural family",
      notMet: "found not to be a poor rural family",
      undetermined: "not found yet whether a poor rural family"
    },
    studying: {
      met: "schooling after the compulsory years: {value}",
      notMet: "schooling after the compulsory years: {value}",
      undetermined: "schooling after the compulsory years: not known"
    },
    certificate: {
      met: "certificate: {value}",
      notMet: "certificate: {value}",
      undetermined: "certificate: not known"
    },
    hardship: {
      met: "the family is in hardship",
      notMet: "the family is not in hardship",
      undetermined: "not known whether the family is in hardship"
    },
    disability: {
      met: "disability: {value}",
      notMet: "disability: {value}",
      undetermined: "disability: not known"
    },
    specialSupport: {
      met: "receives special support",
      notMet: "receives no special support",
      undetermined: "not known whether special support is received"
    },
    pension: {
      met: "pension insurance: {value}",
      notMet: "pension insurance: {value}",
      undetermined: "pension insurance: not known"
    },
    ownIncome: {
      met: "has no income",
      notMet: "has an income",
      undetermined: "not known whether there is an income"
    },
    "relocation.borrowed": {
      met: "the household did not borrow to enlarge the new house",
      notMet: "the household borrowed to enlarge the new house",
      undetermined: "not known whether the household borrowed to enlarge the new house"
    },
    borrowedAfterExit: {
      met: "borrowed after the exit ({inputs})",
      notMet: "borrowed before the exit ({inputs})",
      undetermined: "the date of borrowing or of exit is not given"
    },
    foundFullTimeStudent: {
      met: "not said to be a student of a full-time school",
      notMet: "said to be a student of a full-time school",
      undetermined: "not known whether a student of a full-time school"
    },
    fullTimeStudent: {
      met: "not a student of a full-time school",
      notMet: "a student of a full-time school",
      undetermined: "not known whether a student of a full-time school"
    },
    medicalAidConditions: {
      met: "found to qualify for medical aid for serious illness",
      notMet: "found not to qualify for medical aid for serious illness",
      undetermined: "not yet found whether to qualify for medical aid for serious illness"
    },
    completedYear: {
      met: "the time limit, the end of {bound}, has not passed",
      notMet: "the time limit, the end of {bound}, has come",
      undetermined: "the time limit has not come, or none is stated"
    },
    diagnosis: {
      met: "diagnosis: {value}",
      notMet: "diagnosis: {value}",
      undetermined: "diagnosis: not known"
    },
    lowIncome: {
      met: "a low-income family",
      notMet: "not a low-income family",
      undetermined: "not known whether a low-income family"
    },
    farmBusiness: {
      met: "a farm business taking part in poverty alleviation",
      notMet: "no farm business taking part in poverty alleviation",
      undetermined: "not known whether a farm business taking part in poverty alleviation"
    },
    population: {
      met: "with {value} people no hospital of the upper second grade is asked for",
      notMet: "with {value} people a hospital of the upper second grade is asked for",
      undetermined: "the population is not known"
    }
  },
  remedies: {
    "procedure.review.done": "the review: still to be done",
    "procedure.verification.done": "the verification: still to be done",
    "procedure.consent.done": "asking the household for its consent: still to be done",
    "procedure.publicity.done": "publicity: still to be done",
    "procedure.announcement.done": "the announcement: still to be done",
    "procedure.struckOff.done": "striking off: still to be done",
    "procedure.application.done": "the application: still to be done",
    "procedure.prefectureReview.done": "the first review: still to be done",
    "procedure.provincialCheck.done": "the provincial check: still to be done",
    "procedure.thirdParty.done": "the third-party assessment: still to be done",
    "procedure.expertReview.done": "the expert review: still to be done",
    "procedure.decision.done": "the decision of the leading group: still to be done",
    "procedure.stateReport.done": "the report to the State Council group: still to be done",
    "procedure.stateEvaluation.done": "the special evaluation: still to be done",
    "procedure.approval.done": "the approval: still to be done",
    "procedure.publicity.openObjections": "settle {by} {by|objection|objections} to the publicity",
    "water.qualitySafe": "make the water safe to drink, shown by a test",
    "povertyVillages.exited": "{by} more poverty {by|village|villages} exited",
    "relocation.completed": "{by} more {by|person|persons} moved",
    ruralIncomeGrowth: "growth of rural disposable income higher by {by} percentage {by|point|points}"
  }
};

// rules/national-2016/words.zh.json
var words_zh_default = {
  $schema: "../../dist/schemas/words.json",
  rules: {
    "household/exit": {
      title: "\u8D2B\u56F0\u6237\u9000\u51FA\u6838\u67E5\u8868",
      afterMet: "\u5404\u9879\u6807\u51C6\u5DF2\u8FBE\u5230\u3002\u53EF\u6309\u7A0B\u5E8F\u529E\u7406\u9000\u51FA\uFF1A\u6751\u201C\u4E24\u59D4\u201D\u6C11\u4E3B\u8BC4\u8BAE\uFF0C\u6751\u201C\u4E24\u59D4\u201D\u548C\u9A7B\u6751\u5DE5\u4F5C\u961F\u6838\u5B9E\uFF0C\u672C\u6237\u8BA4\u53EF\uFF0C\u6751\u5185\u516C\u793A\u65E0\u5F02\u8BAE\u540E\u516C\u544A\u3002"
    },
    "village/exit": {
      title: "\u8D2B\u56F0\u6751\u9000\u51FA\u6838\u67E5\u8868",
      afterMet: "\u5404\u9879\u6807\u51C6\u5DF2\u8FBE\u5230\u3002\u53EF\u6309\u7A0B\u5E8F\u529E\u7406\u9000\u51FA\uFF1A\u6838\u5B9E\u540E\u5728\u4E61\u9547\u5185\u516C\u793A\uFF0C\u65E0\u5F02\u8BAE\u540E\u516C\u544A\u3002"
    },
    "county/exit": {
      title: "\u8D2B\u56F0\u53BF\u6458\u5E3D\u6838\u67E5\u8868",
      afterMet: "\u5404\u9879\u6807\u51C6\u5DF2\u8FBE\u5230\u3002\u53EF\u6309\u7A0B\u5E8F\u7533\u8BF7\u6458\u5E3D\uFF1A\u53BF\u7EA7\u63D0\u51FA\uFF0C\u5E02\u7EA7\u521D\u5BA1\uFF0C\u7701\u7EA7\u6838\u67E5\u3001\u516C\u793A\u548C\u5BA1\u5B9A\uFF0C\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u7EC4\u7EC7\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\uFF0C\u7701\u7EA7\u653F\u5E9C\u6279\u51C6\u3002"
    }
  },
  criteria: {
    "household/income": {
      met: "\u6536\u5165\u8FBE\u5230\u9000\u51FA\u8981\u6C42",
      notMet: "\u6536\u5165\u672A\u8FBE\u5230\u9000\u51FA\u8981\u6C42",
      undetermined: "\u6536\u5165\u662F\u5426\u8FBE\u5230\u9000\u51FA\u8981\u6C42\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/food": {
      met: "\u5DF2\u5B9E\u73B0\u4E0D\u6101\u5403",
      notMet: "\u5C1A\u672A\u5B9E\u73B0\u4E0D\u6101\u5403",
      undetermined: "\u662F\u5426\u5B9E\u73B0\u4E0D\u6101\u5403\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/clothing": {
      met: "\u5DF2\u5B9E\u73B0\u4E0D\u6101\u7A7F",
      notMet: "\u5C1A\u672A\u5B9E\u73B0\u4E0D\u6101\u7A7F",
      undetermined: "\u662F\u5426\u5B9E\u73B0\u4E0D\u6101\u7A7F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/education": {
      met: "\u4E49\u52A1\u6559\u80B2\u6709\u4FDD\u969C",
      notMet: "\u4E49\u52A1\u6559\u80B2\u6CA1\u6709\u4FDD\u969C",
      undetermined: "\u4E49\u52A1\u6559\u80B2\u662F\u5426\u6709\u4FDD\u969C\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/medical": {
      met: "\u57FA\u672C\u533B\u7597\u6709\u4FDD\u969C",
      notMet: "\u57FA\u672C\u533B\u7597\u6CA1\u6709\u4FDD\u969C",
      undetermined: "\u57FA\u672C\u533B\u7597\u662F\u5426\u6709\u4FDD\u969C\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/housing": {
      met: "\u4F4F\u623F\u5B89\u5168\u6709\u4FDD\u969C",
      notMet: "\u4F4F\u623F\u5B89\u5168\u6CA1\u6709\u4FDD\u969C",
      undetermined: "\u4F4F\u623F\u5B89\u5168\u662F\u5426\u6709\u4FDD\u969C\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "village/industry": {
      met: "\u201C\u4E1A\u5230\u519C\u5BB6\u201D\u5DF2\u5B8C\u6210",
      notMet: "\u201C\u4E1A\u5230\u519C\u5BB6\u201D\u5C1A\u672A\u5B8C\u6210",
      undetermined: "\u672A\u586B\u5199\u201C\u4E1A\u5230\u519C\u5BB6\u201D\u662F\u5426\u5B8C\u6210"
    },
    "village/collectiveEconomy": {
      met: "\u201C\u53D1\u5C55\u96C6\u4F53\u7ECF\u6D4E\u201D\u5DF2\u843D\u5B9E",
      notMet: "\u201C\u53D1\u5C55\u96C6\u4F53\u7ECF\u6D4E\u201D\u5C1A\u672A\u843D\u5B9E",
      undetermined: "\u672A\u586B\u5199\u201C\u53D1\u5C55\u96C6\u4F53\u7ECF\u6D4E\u201D\u662F\u5426\u843D\u5B9E"
    },
    "village/incidence": {
      met: "\u5168\u6751\u8D2B\u56F0\u53D1\u751F\u7387\u8FBE\u5230\u9000\u51FA\u8981\u6C42",
      notMet: "\u5168\u6751\u8D2B\u56F0\u53D1\u751F\u7387\u672A\u8FBE\u5230\u9000\u51FA\u8981\u6C42",
      undetermined: "\u5168\u6751\u8D2B\u56F0\u53D1\u751F\u7387\u662F\u5426\u8FBE\u5230\u9000\u51FA\u8981\u6C42\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "village/services": {
      met: "\u57FA\u7840\u8BBE\u65BD\u548C\u516C\u5171\u670D\u52A1\u5DF2\u57FA\u672C\u5B8C\u5584",
      notMet: "\u57FA\u7840\u8BBE\u65BD\u548C\u516C\u5171\u670D\u52A1\u5C1A\u672A\u57FA\u672C\u5B8C\u5584",
      undetermined: "\u672A\u586B\u5199\u57FA\u7840\u8BBE\u65BD\u548C\u516C\u5171\u670D\u52A1\u662F\u5426\u57FA\u672C\u5B8C\u5584"
    },
    "county/incidence": {
      met: "\u5168\u53BF\u8D2B\u56F0\u53D1\u751F\u7387\u8FBE\u5230\u9000\u51FA\u8981\u6C42",
      notMet: "\u5168\u53BF\u8D2B\u56F0\u53D1\u751F\u7387\u672A\u8FBE\u5230\u9000\u51FA\u8981\u6C42",
      undetermined: "\u5168\u53BF\u8D2B\u56F0\u53D1\u751F\u7387\u662F\u5426\u8FBE\u5230\u9000\u51FA\u8981\u6C42\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    }
  },
  comparisons: {
    perCapitaNetIncome: {
      met: [
        "\u5BB6\u5EAD\u4EBA\u5747\u7EAF\u6536\u5165{value}\u5143\uFF0C\u6BD4{bound}\u5143\u7684\u6807\u51C6\u9AD8{above}\u5143",
        "\u5BB6\u5EAD\u4EBA\u5747\u7EAF\u6536\u5165{value}\u5143\uFF0C\u6BD4{bound}\u5143\u7684\u6807\u51C6\u4F4E{below}\u5143",
        "\u5BB6\u5EAD\u4EBA\u5747\u7EAF\u6536\u5165{value}\u5143\uFF0C\u6B63\u597D\u8FBE\u5230{bound}\u5143\u7684\u6807\u51C6"
      ],
      notMet: [
        "\u5BB6\u5EAD\u4EBA\u5747\u7EAF\u6536\u5165{value}\u5143\uFF0C\u6BD4{bound}\u5143\u7684\u6807\u51C6\u9AD8{above}\u5143",
        "\u5BB6\u5EAD\u4EBA\u5747\u7EAF\u6536\u5165{value}\u5143\uFF0C\u6BD4{bound}\u5143\u7684\u6807\u51C6\u4F4E{below}\u5143",
        "\u5BB6\u5EAD\u4EBA\u5747\u7EAF\u6536\u5165{value}\u5143\uFF0C\u4E0E\u6807\u51C6\u6301\u5E73\uFF0C\u6309\u6240\u7528\u53E3\u5F84\u987B\u8D85\u8FC7{atLeast}\u5143",
        "\u5BB6\u5EAD\u4EBA\u5747\u7EAF\u6536\u5165{value}\u5143\uFF0C\u4E0E\u6807\u51C6\u6301\u5E73\uFF0C\u4E0D\u4F4E\u4E8E{atMost}\u5143"
      ],
      undetermined: [
        "\u6536\u5165\u6570\u636E\u4E0D\u5168\uFF0C\u5BB6\u5EAD\u4EBA\u5747\u7EAF\u6536\u5165\u6682\u65E0\u6CD5\u8BA1\u7B97\uFF08\u6807\u51C6\u4E3A{bound}\u5143\uFF09",
        "\u6536\u5165\u6570\u636E\u4E0D\u5168\uFF0C\u5BB6\u5EAD\u4EBA\u5747\u7EAF\u6536\u5165\u6682\u65E0\u6CD5\u8BA1\u7B97\uFF0C\u8BE5\u65E5\u671F\u6CA1\u6709\u6807\u51C6\u503C"
      ]
    },
    stableIncome: {
      met: "\u6709\u7A33\u5B9A\u6536\u5165\u6765\u6E90",
      notMet: "\u6CA1\u6709\u7A33\u5B9A\u6536\u5165\u6765\u6E90",
      undetermined: "\u672A\u586B\u5199\u6709\u65E0\u7A33\u5B9A\u6536\u5165\u6765\u6E90"
    },
    "food.sufficient": {
      met: "\u5E73\u65F6\u5403\u5F97\u9971",
      notMet: "\u5E73\u65F6\u5403\u4E0D\u9971",
      undetermined: "\u672A\u586B\u5199\u5E73\u65F6\u80FD\u5426\u5403\u9971"
    },
    "food.protein": {
      met: "\u8089\u86CB\u5976\u6216\u8C46\u5236\u54C1{value}",
      notMet: "\u8089\u86CB\u5976\u6216\u8C46\u5236\u54C1{value}",
      undetermined: "\u672A\u586B\u5199\u80FD\u5426\u5403\u4E0A\u8089\u86CB\u5976\u6216\u8C46\u5236\u54C1"
    },
    "clothing.seasonal": {
      met: "\u6709\u5E94\u5B63\u6362\u6D17\u8863\u7269",
      notMet: "\u7F3A\u5C11\u5E94\u5B63\u6362\u6D17\u8863\u7269",
      undetermined: "\u672A\u586B\u5199\u6709\u65E0\u5E94\u5B63\u6362\u6D17\u8863\u7269"
    },
    "clothing.bedding": {
      met: "\u6709\u5FA1\u5BD2\u88AB\u8925",
      notMet: "\u7F3A\u5C11\u5FA1\u5BD2\u88AB\u8925",
      undetermined: "\u672A\u586B\u5199\u6709\u65E0\u5FA1\u5BD2\u88AB\u8925"
    },
    schoolAgeMembersInSchool: {
      met: "\u6CA1\u6709\u9002\u9F84\u6210\u5458\u5931\u5B66\u8F8D\u5B66",
      notMet: "{members}",
      undetermined: "{members}"
    },
    allMembersInsured: {
      met: "\u5168\u5BB6\u5747\u6709\u57FA\u672C\u533B\u7597\u4FDD\u969C",
      notMet: "{members}",
      undetermined: "{members}"
    },
    "housing.safeBy": {
      met: "{value}",
      notMet: "\u4E5F\u6CA1\u6709\u901A\u8FC7\u5371\u623F\u6539\u9020\u3001\u6613\u5730\u642C\u8FC1\u6216\u5176\u4ED6\u4F4F\u623F\u843D\u5B9E\u5B89\u5168\u4FDD\u969C",
      undetermined: "\u672A\u586B\u5199\u662F\u5426\u901A\u8FC7\u5371\u623F\u6539\u9020\u3001\u6613\u5730\u642C\u8FC1\u6216\u5176\u4ED6\u4F4F\u623F\u843D\u5B9E\u5B89\u5168\u4FDD\u969C"
    }
  },
  members: {
    schoolAgeMembersInSchool: {
      notMet: "{count}\u4EBA\u5931\u5B66\u8F8D\u5B66\uFF1A{names}",
      undetermined: "{count}\u4EBA\u5C31\u5B66\u60C5\u51B5\u5F85\u6838\u5B9E\uFF1A{names}"
    },
    allMembersInsured: {
      notMet: "{count}\u4EBA\u672A\u53C2\u4FDD\uFF1A{names}",
      undetermined: "{count}\u4EBA\u53C2\u4FDD\u60C5\u51B5\u672A\u586B\uFF1A{names}"
    }
  },
  questions: {
    "food.sufficient": "\u5E73\u65F6\u80FD\u5426\u5403\u9971",
    "clothing.seasonal": "\u6709\u65E0\u5E94\u5B63\u6362\u6D17\u8863\u7269",
    "clothing.bedding": "\u6709\u65E0\u5FA1\u5BD2\u88AB\u8925",
    "tasks.industry": "\u201C\u4E1A\u5230\u519C\u5BB6\u201D\u662F\u5426\u5B8C\u6210",
    "tasks.collectiveEconomy": "\u201C\u53D1\u5C55\u96C6\u4F53\u7ECF\u6D4E\u201D\u662F\u5426\u843D\u5B9E",
    services: "\u57FA\u7840\u8BBE\u65BD\u548C\u516C\u5171\u670D\u52A1\u662F\u5426\u57FA\u672C\u5B8C\u5584"
  },
  remedies: {
    "members[].schooling=neverEnrolled": "\u52A8\u5458{member}\u5165\u5B66\uFF0C\u6216\u843D\u5B9E\u9001\u6559\u4E0A\u95E8",
    "members[].schooling": "\u529D\u8FD4{member}\u590D\u5B66\uFF0C\u6216\u843D\u5B9E\u9001\u6559\u4E0A\u95E8",
    "members[].medicalInsurance": "\u4E3A{member}\u529E\u7406\u57FA\u672C\u533B\u7597\u4FDD\u9669\u53C2\u4FDD",
    "housing.safeBy": "\u89E3\u51B3\u4F4F\u623F\u5B89\u5168\uFF1A{to}",
    "food.protein": "\u5E2E\u52A9\u89E3\u51B3\u8089\u86CB\u5976\u6216\u8C46\u5236\u54C1\u7684\u6765\u6E90",
    "food.sufficient": "\u5E2E\u52A9\u89E3\u51B3\u53E3\u7CAE\uFF0C\u4FDD\u8BC1\u5403\u5F97\u9971",
    "clothing.seasonal": "\u5E2E\u52A9\u914D\u9F50\u5E94\u5B63\u6362\u6D17\u8863\u7269",
    "clothing.bedding": "\u5E2E\u52A9\u914D\u9F50\u5FA1\u5BD2\u88AB\u8925",
    stableIncome: "\u5E2E\u52A9\u843D\u5B9E\u7A33\u5B9A\u7684\u6536\u5165\u6765\u6E90\uFF08\u5C31\u4E1A\u3001\u4EA7\u4E1A\u6216\u515C\u5E95\u4FDD\u969C\uFF09",
    remainingPoorPersons: "\u672A\u8131\u8D2B\u4EBA\u53E3\u8FD8\u987B\u51CF\u5C11{by}\u4EBA",
    incidence: "\u8D2B\u56F0\u53D1\u751F\u7387\u8FD8\u987B\u4E0B\u964D{by}\u4E2A\u767E\u5206\u70B9",
    perCapitaNetIncome: [
      "\u5BB6\u5EAD\u4EBA\u5747\u7EAF\u6536\u5165\u8FD8\u5DEE{each}\u5143\uFF0C\u5168\u6237\u5408\u8BA1\u81F3\u5C11\u589E\u6536{by}\u5143\uFF08\u53EF\u589E\u52A0{more}\uFF0C\u6216\u51CF\u5C11{less}\uFF09",
      "\u5BB6\u5EAD\u4EBA\u5747\u7EAF\u6536\u5165\u8FD8\u5DEE{each}\u5143\uFF0C\u5168\u6237\u5408\u8BA1\u81F3\u5C11\u589E\u6536{by}\u5143\uFF08\u53EF\u589E\u52A0{more}\uFF09",
      "\u5BB6\u5EAD\u4EBA\u5747\u7EAF\u6536\u5165\u8FD8\u5DEE{each}\u5143\uFF0C\u5168\u6237\u5408\u8BA1\u81F3\u5C11\u589E\u6536{by}\u5143\uFF08\u53EF\u51CF\u5C11{less}\uFF09",
      "\u5BB6\u5EAD\u4EBA\u5747\u7EAF\u6536\u5165\u4E0E\u6807\u51C6\u6301\u5E73\uFF0C\u987B\u8D85\u8FC7\u6807\u51C6\uFF0C\u5168\u6237\u5408\u8BA1\u81F3\u5C11\u589E\u6536{by}\u5143\uFF08\u53EF\u589E\u52A0{more}\uFF0C\u6216\u51CF\u5C11{less}\uFF09",
      "\u5BB6\u5EAD\u4EBA\u5747\u7EAF\u6536\u5165\u4E0E\u6807\u51C6\u6301\u5E73\uFF0C\u987B\u8D85\u8FC7\u6807\u51C6\uFF0C\u5168\u6237\u5408\u8BA1\u81F3\u5C11\u589E\u6536{by}\u5143\uFF08\u53EF\u589E\u52A0{more}\uFF09",
      "\u5BB6\u5EAD\u4EBA\u5747\u7EAF\u6536\u5165\u4E0E\u6807\u51C6\u6301\u5E73\uFF0C\u987B\u8D85\u8FC7\u6807\u51C6\uFF0C\u5168\u6237\u5408\u8BA1\u81F3\u5C11\u589E\u6536{by}\u5143\uFF08\u53EF\u51CF\u5C11{less}\uFF09"
    ]
  }
};

// rules/hunan-2016-2020/words.zh.json
var words_zh_default2 = {
  $schema: "../../dist/schemas/words.json",
  rules: {
    "household/identify": {
      title: "\u8D2B\u56F0\u6237\u8BC6\u522B\u6838\u67E5\u8868",
      afterMet: "\u7B26\u5408\u8BC6\u522B\u6807\u51C6\u3002\u987B\u7ECF\u6C11\u4E3B\u8BC4\u8BAE\u3001\u516C\u793A\u3001\u6BD4\u5BF9\u548C\u516C\u544A\u7B49\u8BC6\u522B\u7A0B\u5E8F\uFF0C\u65B9\u53EF\u5EFA\u6863\u7ACB\u5361\u3002"
    },
    "household/reentry": {
      title: "\u8FD4\u8D2B\u6838\u67E5\u8868",
      afterMet: "\u5DF2\u8131\u8D2B\u6237\u53C8\u7B26\u5408\u8BC6\u522B\u6807\u51C6\u3002\u5E94\u53CA\u65F6\u5165\u6237\u6838\u5B9E\u539F\u56E0\uFF0C\u7ECF\u8BC6\u522B\u7A0B\u5E8F\u91CD\u65B0\u5F55\u5165\uFF0C\u5E76\u843D\u5B9E\u6551\u52A9\u548C\u5E2E\u6276\u63AA\u65BD\u3002"
    },
    "household/procedure": {
      title: "\u8D2B\u56F0\u6237\u9000\u51FA\u7A0B\u5E8F\u6838\u67E5\u8868",
      afterMet: "\u7A0B\u5E8F\u5404\u73AF\u8282\u5747\u5DF2\u5B8C\u6210\u3002\u7A0B\u5E8F\u4E0D\u80FD\u4EE3\u66FF\u6807\u51C6\uFF1A\u987B\u5404\u9879\u9000\u51FA\u6807\u51C6\u540C\u65F6\u8FBE\u5230\uFF0C\u65B9\u53EF\u8BA4\u5B9A\u9000\u51FA\u3002"
    },
    "village/procedure": {
      title: "\u8D2B\u56F0\u6751\u9000\u51FA\u7A0B\u5E8F\u6838\u67E5\u8868",
      afterMet: "\u7A0B\u5E8F\u5404\u73AF\u8282\u5747\u5DF2\u5B8C\u6210\u3002\u7A0B\u5E8F\u4E0D\u80FD\u4EE3\u66FF\u6807\u51C6\uFF1A\u987B\u5404\u9879\u9000\u51FA\u6807\u51C6\u540C\u65F6\u8FBE\u5230\uFF0C\u65B9\u53EF\u8BA4\u5B9A\u9000\u51FA\u3002"
    },
    "county/procedure": {
      title: "\u8D2B\u56F0\u53BF\u6458\u5E3D\u7A0B\u5E8F\u6838\u67E5\u8868",
      afterMet: "\u7A0B\u5E8F\u5404\u73AF\u8282\u5747\u5DF2\u5B8C\u6210\u3002\u7A0B\u5E8F\u4E0D\u80FD\u4EE3\u66FF\u6807\u51C6\uFF1A\u987B\u5404\u9879\u9000\u51FA\u6807\u51C6\u540C\u65F6\u8FBE\u5230\uFF0C\u65B9\u53EF\u8BA4\u5B9A\u9000\u51FA\u3002"
    },
    "county/exit": {
      title: "\u8D2B\u56F0\u53BF\u6458\u5E3D\u6838\u67E5\u8868",
      afterMet: "\u5404\u9879\u6807\u51C6\u5DF2\u8FBE\u5230\u3002\u53EF\u6309\u7A0B\u5E8F\u7533\u8BF7\u6458\u5E3D\uFF1A\u53BF\u7EA7\u63D0\u51FA\uFF0C\u5E02\u7EA7\u521D\u5BA1\uFF0C\u7701\u7EA7\u6838\u67E5\u548C\u516C\u793A\u5BA1\u5B9A\uFF0C\u7701\u4EBA\u6C11\u653F\u5E9C\u6279\u51C6\u3002"
    },
    "village/facilities": {
      title: "\u6751\u7EA7\u533B\u7597\u536B\u751F\u8BBE\u65BD\u6838\u67E5\u8868",
      afterMet: "\u536B\u751F\u5BA4\u5DF2\u8FBE\u5230\u89C4\u5212\u8981\u6C42\uFF0C\u987B\u4FDD\u6301\u6B63\u5E38\u8FD0\u8F6C\u3002"
    },
    "township/facilities": {
      title: "\u4E61\u9547\u533B\u7597\u536B\u751F\u8BBE\u65BD\u6838\u67E5\u8868",
      afterMet: "\u5404\u9879\u8981\u6C42\u5DF2\u8FBE\u5230\uFF0C\u536B\u751F\u9662\u987B\u4FDD\u6301\u6B63\u5E38\u8FD0\u8F6C\u3002"
    },
    "county/facilities": {
      title: "\u53BF\u7EA7\u533B\u7597\u536B\u751F\u8BBE\u65BD\u6838\u67E5\u8868",
      afterMet: "\u5404\u9879\u8981\u6C42\u5DF2\u8FBE\u5230\uFF0C\u8BBE\u65BD\u548C\u4EBA\u5458\u987B\u4FDD\u6301\u5230\u4F4D\u3002"
    },
    "county/allowanceStandard": {
      title: "\u519C\u6751\u4F4E\u4FDD\u6807\u51C6\u6838\u67E5\u8868",
      afterMet: "\u519C\u6751\u4F4E\u4FDD\u6807\u51C6\u7B26\u5408\u8981\u6C42\uFF0C\u987B\u968F\u6276\u8D2B\u6807\u51C6\u9010\u5E74\u8C03\u6574\u3002"
    },
    "household/relocationFloorArea": {
      title: "\u6613\u5730\u6276\u8D2B\u642C\u8FC1\u5B89\u7F6E\u4F4F\u623F\u6838\u67E5\u8868",
      afterMet: "\u5B89\u7F6E\u4F4F\u623F\u5EFA\u8BBE\u7B26\u5408\u8981\u6C42\uFF1B\u7A33\u5B9A\u8131\u8D2B\u524D\u4E0D\u5F97\u81EA\u884C\u4E3E\u503A\u6269\u5927\u9762\u79EF\u3002"
    }
  },
  criteria: {
    "household/water": {
      met: "\u996E\u6C34\u5B89\u5168\u6709\u4FDD\u969C",
      notMet: "\u996E\u6C34\u5B89\u5168\u6CA1\u6709\u4FDD\u969C",
      undetermined: "\u996E\u6C34\u5B89\u5168\u662F\u5426\u6709\u4FDD\u969C\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/belowLine": {
      met: "\u5BB6\u5EAD\u6536\u5165\u4F4E\u4E8E\u8BC6\u522B\u6807\u51C6",
      notMet: "\u5BB6\u5EAD\u6536\u5165\u4E0D\u4F4E\u4E8E\u8BC6\u522B\u6807\u51C6",
      undetermined: "\u5BB6\u5EAD\u6536\u5165\u662F\u5426\u4F4E\u4E8E\u8BC6\u522B\u6807\u51C6\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/belowLineOrUnsecured": {
      met: "\u6536\u5165\u4F4E\u4E8E\u8BC6\u522B\u6807\u51C6\uFF0C\u6216\u201C\u4E24\u4E0D\u6101\u4E09\u4FDD\u969C\u201D\u6709\u7F3A\u9879",
      notMet: "\u6536\u5165\u4E0D\u4F4E\u4E8E\u8BC6\u522B\u6807\u51C6\uFF0C\u201C\u4E24\u4E0D\u6101\u4E09\u4FDD\u969C\u201D\u4E5F\u65E0\u7F3A\u9879",
      undetermined: "\u6536\u5165\u662F\u5426\u4F4E\u4E8E\u8BC6\u522B\u6807\u51C6\u3001\u201C\u4E24\u4E0D\u6101\u4E09\u4FDD\u969C\u201D\u6709\u65E0\u7F3A\u9879\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/exited": {
      met: "\u5DF2\u8131\u8D2B",
      notMet: "\u4E0D\u662F\u5DF2\u8131\u8D2B\u6237",
      undetermined: "\u662F\u5426\u5DF2\u8131\u8D2B\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/review": {
      met: "\u6C11\u4E3B\u8BC4\u8BAE\u7B26\u5408\u7A0B\u5E8F",
      notMet: "\u6C11\u4E3B\u8BC4\u8BAE\u4E0D\u7B26\u5408\u7A0B\u5E8F",
      undetermined: "\u6C11\u4E3B\u8BC4\u8BAE\u662F\u5426\u7B26\u5408\u7A0B\u5E8F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/verification": {
      met: "\u5165\u6237\u6838\u5B9E\u7B26\u5408\u7A0B\u5E8F",
      notMet: "\u5165\u6237\u6838\u5B9E\u4E0D\u7B26\u5408\u7A0B\u5E8F",
      undetermined: "\u5165\u6237\u6838\u5B9E\u662F\u5426\u7B26\u5408\u7A0B\u5E8F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/consent": {
      met: "\u62DF\u9000\u51FA\u6237\u5DF2\u8BA4\u53EF",
      notMet: "\u62DF\u9000\u51FA\u6237\u6CA1\u6709\u8BA4\u53EF",
      undetermined: "\u62DF\u9000\u51FA\u6237\u662F\u5426\u8BA4\u53EF\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/publicity": {
      met: "\u6751\u5185\u516C\u793A\u7B26\u5408\u7A0B\u5E8F",
      notMet: "\u6751\u5185\u516C\u793A\u4E0D\u7B26\u5408\u7A0B\u5E8F",
      undetermined: "\u6751\u5185\u516C\u793A\u662F\u5426\u7B26\u5408\u7A0B\u5E8F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/publicityDays": {
      met: "\u516C\u793A\u5929\u6570\u8DB3\u591F",
      notMet: "\u516C\u793A\u5929\u6570\u4E0D\u8DB3",
      undetermined: "\u516C\u793A\u5929\u6570\u662F\u5426\u8DB3\u591F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/announcement": {
      met: "\u516C\u544A\u7B26\u5408\u7A0B\u5E8F",
      notMet: "\u516C\u544A\u4E0D\u7B26\u5408\u7A0B\u5E8F",
      undetermined: "\u516C\u544A\u662F\u5426\u7B26\u5408\u7A0B\u5E8F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/struckOff": {
      met: "\u9500\u53F7\u7B26\u5408\u7A0B\u5E8F",
      notMet: "\u9500\u53F7\u4E0D\u7B26\u5408\u7A0B\u5E8F",
      undetermined: "\u9500\u53F7\u662F\u5426\u7B26\u5408\u7A0B\u5E8F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/floorArea": {
      met: "\u5B89\u7F6E\u4F4F\u623F\u4EBA\u5747\u9762\u79EF\u6CA1\u6709\u8D85\u6807",
      notMet: "\u5B89\u7F6E\u4F4F\u623F\u4EBA\u5747\u9762\u79EF\u8D85\u6807",
      undetermined: "\u5B89\u7F6E\u4F4F\u623F\u4EBA\u5747\u9762\u79EF\u662F\u5426\u8D85\u6807\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/noDebtToEnlarge": {
      met: "\u7A33\u5B9A\u8131\u8D2B\u524D\u6CA1\u6709\u81EA\u884C\u4E3E\u503A\u6269\u5927\u5B89\u7F6E\u4F4F\u623F\u9762\u79EF",
      notMet: "\u5C1A\u672A\u7A33\u5B9A\u8131\u8D2B\u5373\u81EA\u884C\u4E3E\u503A\u6269\u5927\u5B89\u7F6E\u4F4F\u623F\u9762\u79EF",
      undetermined: "\u7A33\u5B9A\u8131\u8D2B\u524D\u662F\u5426\u81EA\u884C\u4E3E\u503A\u6269\u5927\u5B89\u7F6E\u4F4F\u623F\u9762\u79EF\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "village/room": {
      met: "\u6751\u536B\u751F\u5BA4\u7684\u914D\u7F6E\u7B26\u5408\u8981\u6C42",
      notMet: "\u6CA1\u6709\u6751\u536B\u751F\u5BA4",
      undetermined: "\u6751\u536B\u751F\u5BA4\u7684\u914D\u7F6E\u662F\u5426\u7B26\u5408\u8981\u6C42\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "village/standardRoom": {
      met: "\u6807\u51C6\u5316\u536B\u751F\u5BA4\u7684\u914D\u7F6E\u7B26\u5408\u8981\u6C42",
      notMet: "\u8D2B\u56F0\u6751\u6CA1\u6709\u6807\u51C6\u5316\u536B\u751F\u5BA4",
      undetermined: "\u662F\u5426\u987B\u6709\u3001\u6709\u65E0\u6807\u51C6\u5316\u536B\u751F\u5BA4\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "village/water": {
      met: "\u201C\u6C34\u5230\u519C\u5BB6\u201D\u5DF2\u5B8C\u6210",
      notMet: "\u201C\u6C34\u5230\u519C\u5BB6\u201D\u5C1A\u672A\u5B8C\u6210",
      undetermined: "\u672A\u586B\u5199\u201C\u6C34\u5230\u519C\u5BB6\u201D\u662F\u5426\u5B8C\u6210"
    },
    "village/power": {
      met: "\u201C\u7535\u5230\u519C\u5BB6\u201D\u5DF2\u5B8C\u6210",
      notMet: "\u201C\u7535\u5230\u519C\u5BB6\u201D\u5C1A\u672A\u5B8C\u6210",
      undetermined: "\u672A\u586B\u5199\u201C\u7535\u5230\u519C\u5BB6\u201D\u662F\u5426\u5B8C\u6210"
    },
    "village/roads": {
      met: "\u201C\u8DEF\u5230\u519C\u5BB6\u201D\u5DF2\u5B8C\u6210",
      notMet: "\u201C\u8DEF\u5230\u519C\u5BB6\u201D\u5C1A\u672A\u5B8C\u6210",
      undetermined: "\u672A\u586B\u5199\u201C\u8DEF\u5230\u519C\u5BB6\u201D\u662F\u5426\u5B8C\u6210"
    },
    "village/housing": {
      met: "\u201C\u623F\u5230\u519C\u5BB6\u201D\u5DF2\u5B8C\u6210",
      notMet: "\u201C\u623F\u5230\u519C\u5BB6\u201D\u5C1A\u672A\u5B8C\u6210",
      undetermined: "\u672A\u586B\u5199\u201C\u623F\u5230\u519C\u5BB6\u201D\u662F\u5426\u5B8C\u6210"
    },
    "village/environment": {
      met: "\u201C\u73AF\u5883\u6574\u6CBB\u5230\u519C\u5BB6\u201D\u5DF2\u5B8C\u6210",
      notMet: "\u201C\u73AF\u5883\u6574\u6CBB\u5230\u519C\u5BB6\u201D\u5C1A\u672A\u5B8C\u6210",
      undetermined: "\u672A\u586B\u5199\u201C\u73AF\u5883\u6574\u6CBB\u5230\u519C\u5BB6\u201D\u662F\u5426\u5B8C\u6210"
    },
    "village/schooling": {
      met: "\u201C\u5C31\u5B66\u201D\u5DF2\u843D\u5B9E",
      notMet: "\u201C\u5C31\u5B66\u201D\u5C1A\u672A\u843D\u5B9E",
      undetermined: "\u672A\u586B\u5199\u201C\u5C31\u5B66\u201D\u662F\u5426\u843D\u5B9E"
    },
    "village/healthcare": {
      met: "\u201C\u5C31\u533B\u201D\u5DF2\u843D\u5B9E",
      notMet: "\u201C\u5C31\u533B\u201D\u5C1A\u672A\u843D\u5B9E",
      undetermined: "\u672A\u586B\u5199\u201C\u5C31\u533B\u201D\u662F\u5426\u843D\u5B9E"
    },
    "village/pension": {
      met: "\u201C\u517B\u8001\u201D\u5DF2\u843D\u5B9E",
      notMet: "\u201C\u517B\u8001\u201D\u5C1A\u672A\u843D\u5B9E",
      undetermined: "\u672A\u586B\u5199\u201C\u517B\u8001\u201D\u662F\u5426\u843D\u5B9E"
    },
    "village/minimumLiving": {
      met: "\u201C\u4F4E\u4FDD\u201D\u5DF2\u843D\u5B9E",
      notMet: "\u201C\u4F4E\u4FDD\u201D\u5C1A\u672A\u843D\u5B9E",
      undetermined: "\u672A\u586B\u5199\u201C\u4F4E\u4FDD\u201D\u662F\u5426\u843D\u5B9E"
    },
    "village/fiveGuarantees": {
      met: "\u201C\u4E94\u4FDD\u201D\u5DF2\u843D\u5B9E",
      notMet: "\u201C\u4E94\u4FDD\u201D\u5C1A\u672A\u843D\u5B9E",
      undetermined: "\u672A\u586B\u5199\u201C\u4E94\u4FDD\u201D\u662F\u5426\u843D\u5B9E"
    },
    "village/organization": {
      met: "\u57FA\u5C42\u7EC4\u7EC7\u5EFA\u8BBE\u5DF2\u660E\u663E\u52A0\u5F3A",
      notMet: "\u57FA\u5C42\u7EC4\u7EC7\u5EFA\u8BBE\u5C1A\u672A\u660E\u663E\u52A0\u5F3A",
      undetermined: "\u57FA\u5C42\u7EC4\u7EC7\u5EFA\u8BBE\u662F\u5426\u660E\u663E\u52A0\u5F3A\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "village/collectiveIncome": {
      met: "\u6751\u96C6\u4F53\u7ECF\u6D4E\u5E74\u6536\u5165\u8FBE\u5230\u9000\u51FA\u8981\u6C42",
      notMet: "\u6751\u96C6\u4F53\u7ECF\u6D4E\u5E74\u6536\u5165\u672A\u8FBE\u5230\u9000\u51FA\u8981\u6C42",
      undetermined: "\u6751\u96C6\u4F53\u7ECF\u6D4E\u5E74\u6536\u5165\u662F\u5426\u8FBE\u5230\u9000\u51FA\u8981\u6C42\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "village/application": {
      met: "\u5DF2\u7533\u8BF7\u9000\u51FA",
      notMet: "\u6CA1\u6709\u7533\u8BF7\u9000\u51FA",
      undetermined: "\u672A\u586B\u5199\u662F\u5426\u7533\u8BF7\u9000\u51FA"
    },
    "village/verification": {
      met: "\u6838\u5B9E\u7B26\u5408\u7A0B\u5E8F",
      notMet: "\u6838\u5B9E\u4E0D\u7B26\u5408\u7A0B\u5E8F",
      undetermined: "\u6838\u5B9E\u662F\u5426\u7B26\u5408\u7A0B\u5E8F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "village/publicity": {
      met: "\u4E61\u9547\u5185\u516C\u793A\u7B26\u5408\u7A0B\u5E8F",
      notMet: "\u4E61\u9547\u5185\u516C\u793A\u4E0D\u7B26\u5408\u7A0B\u5E8F",
      undetermined: "\u4E61\u9547\u5185\u516C\u793A\u662F\u5426\u7B26\u5408\u7A0B\u5E8F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "village/announcement": {
      met: "\u516C\u544A\u7B26\u5408\u7A0B\u5E8F",
      notMet: "\u516C\u544A\u4E0D\u7B26\u5408\u7A0B\u5E8F",
      undetermined: "\u516C\u544A\u662F\u5426\u7B26\u5408\u7A0B\u5E8F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "township/governmentClinic": {
      met: "\u653F\u5E9C\u4E3E\u529E\u7684\u4E61\u9547\u536B\u751F\u9662\u7684\u914D\u7F6E\u7B26\u5408\u8981\u6C42",
      notMet: "\u6CA1\u6709\u653F\u5E9C\u4E3E\u529E\u7684\u4E61\u9547\u536B\u751F\u9662",
      undetermined: "\u653F\u5E9C\u4E3E\u529E\u7684\u4E61\u9547\u536B\u751F\u9662\u7684\u914D\u7F6E\u662F\u5426\u7B26\u5408\u8981\u6C42\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "township/standardClinic": {
      met: "\u6807\u51C6\u5316\u536B\u751F\u9662\u7684\u914D\u7F6E\u7B26\u5408\u8981\u6C42",
      notMet: "\u6CA1\u6709\u6807\u51C6\u5316\u536B\u751F\u9662",
      undetermined: "\u6807\u51C6\u5316\u536B\u751F\u9662\u7684\u914D\u7F6E\u662F\u5426\u7B26\u5408\u8981\u6C42\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/income": {
      met: "\u519C\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165\u8FBE\u5230\u9000\u51FA\u8981\u6C42",
      notMet: "\u519C\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165\u672A\u8FBE\u5230\u9000\u51FA\u8981\u6C42",
      undetermined: "\u519C\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165\u662F\u5426\u8FBE\u5230\u9000\u51FA\u8981\u6C42\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/incomeGrowth": {
      met: "\u519C\u6C11\u589E\u6536\u5FEB\u4E8E\u5168\u7701",
      notMet: "\u519C\u6C11\u589E\u6536\u6CA1\u6709\u5FEB\u4E8E\u5168\u7701",
      undetermined: "\u519C\u6C11\u589E\u6536\u662F\u5426\u5FEB\u4E8E\u5168\u7701\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/relocation": {
      met: "\u6613\u5730\u6276\u8D2B\u642C\u8FC1\u4EFB\u52A1\u5B8C\u6210\u7387\u8FBE\u5230\u9000\u51FA\u8981\u6C42",
      notMet: "\u6613\u5730\u6276\u8D2B\u642C\u8FC1\u4EFB\u52A1\u5B8C\u6210\u7387\u672A\u8FBE\u5230\u9000\u51FA\u8981\u6C42",
      undetermined: "\u6613\u5730\u6276\u8D2B\u642C\u8FC1\u4EFB\u52A1\u5B8C\u6210\u7387\u662F\u5426\u8FBE\u5230\u9000\u51FA\u8981\u6C42\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/villageExit": {
      met: "\u8D2B\u56F0\u6751\u9000\u51FA\u7387\u8FBE\u5230\u9000\u51FA\u8981\u6C42",
      notMet: "\u8D2B\u56F0\u6751\u9000\u51FA\u7387\u672A\u8FBE\u5230\u9000\u51FA\u8981\u6C42",
      undetermined: "\u8D2B\u56F0\u6751\u9000\u51FA\u7387\u662F\u5426\u8FBE\u5230\u9000\u51FA\u8981\u6C42\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/services": {
      met: "\u57FA\u7840\u8BBE\u65BD\u548C\u516C\u5171\u670D\u52A1\u5404\u9879\u5747\u5DF2\u5230\u4F4D",
      notMet: "\u57FA\u7840\u8BBE\u65BD\u548C\u516C\u5171\u670D\u52A1\u5C1A\u6709\u77ED\u677F",
      undetermined: "\u57FA\u7840\u8BBE\u65BD\u548C\u516C\u5171\u670D\u52A1\u662F\u5426\u5230\u4F4D\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/application": {
      met: "\u53BF\u7EA7\u5DF2\u7533\u8BF7\u6458\u5E3D",
      notMet: "\u53BF\u7EA7\u6CA1\u6709\u7533\u8BF7\u6458\u5E3D",
      undetermined: "\u672A\u586B\u5199\u53BF\u7EA7\u662F\u5426\u7533\u8BF7\u6458\u5E3D"
    },
    "county/prefectureReview": {
      met: "\u5E02\u7EA7\u521D\u5BA1\u7B26\u5408\u7A0B\u5E8F",
      notMet: "\u5E02\u7EA7\u521D\u5BA1\u4E0D\u7B26\u5408\u7A0B\u5E8F",
      undetermined: "\u5E02\u7EA7\u521D\u5BA1\u662F\u5426\u7B26\u5408\u7A0B\u5E8F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/provincialCheck": {
      met: "\u7701\u7EA7\u6838\u67E5\u7B26\u5408\u7A0B\u5E8F",
      notMet: "\u7701\u7EA7\u6838\u67E5\u4E0D\u7B26\u5408\u7A0B\u5E8F",
      undetermined: "\u7701\u7EA7\u6838\u67E5\u662F\u5426\u7B26\u5408\u7A0B\u5E8F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/thirdParty": {
      met: "\u7B2C\u4E09\u65B9\u8BC4\u4F30\u7B26\u5408\u7A0B\u5E8F",
      notMet: "\u7B2C\u4E09\u65B9\u8BC4\u4F30\u4E0D\u7B26\u5408\u7A0B\u5E8F",
      undetermined: "\u7B2C\u4E09\u65B9\u8BC4\u4F30\u662F\u5426\u7B26\u5408\u7A0B\u5E8F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/expertReview": {
      met: "\u4E13\u5BB6\u8BC4\u5BA1\u7B26\u5408\u7A0B\u5E8F",
      notMet: "\u4E13\u5BB6\u8BC4\u5BA1\u4E0D\u7B26\u5408\u7A0B\u5E8F",
      undetermined: "\u4E13\u5BB6\u8BC4\u5BA1\u662F\u5426\u7B26\u5408\u7A0B\u5E8F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/decision": {
      met: "\u7701\u9886\u5BFC\u5C0F\u7EC4\u5BA1\u5B9A\u7B26\u5408\u7A0B\u5E8F",
      notMet: "\u7701\u9886\u5BFC\u5C0F\u7EC4\u5BA1\u5B9A\u4E0D\u7B26\u5408\u7A0B\u5E8F",
      undetermined: "\u7701\u9886\u5BFC\u5C0F\u7EC4\u5BA1\u5B9A\u662F\u5426\u7B26\u5408\u7A0B\u5E8F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/publicity": {
      met: "\u5411\u793E\u4F1A\u516C\u793A\u7B26\u5408\u7A0B\u5E8F",
      notMet: "\u5411\u793E\u4F1A\u516C\u793A\u4E0D\u7B26\u5408\u7A0B\u5E8F",
      undetermined: "\u5411\u793E\u4F1A\u516C\u793A\u662F\u5426\u7B26\u5408\u7A0B\u5E8F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/publicityOrder": {
      met: "\u516C\u793A\u4E0E\u5BA1\u5B9A\u6CA1\u6709\u4EA4\u53C9",
      notMet: "\u516C\u793A\u671F\u95F4\u4F5C\u51FA\u5BA1\u5B9A",
      undetermined: "\u516C\u793A\u4E0E\u5BA1\u5B9A\u662F\u5426\u4EA4\u53C9\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/publicityBeforeDecision": {
      met: "\u5148\u516C\u793A\u540E\u5BA1\u5B9A",
      notMet: "\u4E0D\u662F\u5148\u516C\u793A\u540E\u5BA1\u5B9A",
      undetermined: "\u662F\u5426\u5148\u516C\u793A\u540E\u5BA1\u5B9A\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/publicityAfterDecision": {
      met: "\u5148\u5BA1\u5B9A\u540E\u516C\u793A",
      notMet: "\u4E0D\u662F\u5148\u5BA1\u5B9A\u540E\u516C\u793A",
      undetermined: "\u662F\u5426\u5148\u5BA1\u5B9A\u540E\u516C\u793A\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/publicityDays": {
      met: "\u516C\u793A\u5929\u6570\u8DB3\u591F",
      notMet: "\u516C\u793A\u5929\u6570\u4E0D\u8DB3",
      undetermined: "\u516C\u793A\u5929\u6570\u662F\u5426\u8DB3\u591F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/stateReport": {
      met: "\u56FD\u5BB6\u91CD\u70B9\uFF08\u7247\u533A\uFF09\u53BF\u62A5\u544A\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u7B26\u5408\u7A0B\u5E8F",
      notMet: "\u56FD\u5BB6\u91CD\u70B9\uFF08\u7247\u533A\uFF09\u53BF\u62A5\u544A\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u4E0D\u7B26\u5408\u7A0B\u5E8F",
      undetermined: "\u56FD\u5BB6\u91CD\u70B9\uFF08\u7247\u533A\uFF09\u53BF\u62A5\u544A\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u662F\u5426\u7B26\u5408\u7A0B\u5E8F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/stateEvaluation": {
      met: "\u56FD\u5BB6\u91CD\u70B9\uFF08\u7247\u533A\uFF09\u53BF\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\u7B26\u5408\u7A0B\u5E8F",
      notMet: "\u56FD\u5BB6\u91CD\u70B9\uFF08\u7247\u533A\uFF09\u53BF\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\u4E0D\u7B26\u5408\u7A0B\u5E8F",
      undetermined: "\u56FD\u5BB6\u91CD\u70B9\uFF08\u7247\u533A\uFF09\u53BF\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\u662F\u5426\u7B26\u5408\u7A0B\u5E8F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/approval": {
      met: "\u7701\u653F\u5E9C\u6279\u51C6\u7B26\u5408\u7A0B\u5E8F",
      notMet: "\u7701\u653F\u5E9C\u6279\u51C6\u4E0D\u7B26\u5408\u7A0B\u5E8F",
      undetermined: "\u7701\u653F\u5E9C\u6279\u51C6\u662F\u5426\u7B26\u5408\u7A0B\u5E8F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/publicHospital": {
      met: "\u53BF\u7EA7\u516C\u7ACB\u533B\u9662\u7684\u914D\u7F6E\u7B26\u5408\u8981\u6C42",
      notMet: "\u6CA1\u6709\u53BF\u7EA7\u516C\u7ACB\u533B\u9662",
      undetermined: "\u53BF\u7EA7\u516C\u7ACB\u533B\u9662\u7684\u914D\u7F6E\u662F\u5426\u7B26\u5408\u8981\u6C42\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/secondGradeHospital": {
      met: "\u8FBE\u5230\u4E8C\u7EA7\u6807\u51C6\u7684\u533B\u9662\u7684\u914D\u7F6E\u7B26\u5408\u8981\u6C42",
      notMet: "\u6CA1\u6709\u8FBE\u5230\u4E8C\u7EA7\u6807\u51C6\u7684\u533B\u9662",
      undetermined: "\u8FBE\u5230\u4E8C\u7EA7\u6807\u51C6\u7684\u533B\u9662\u7684\u914D\u7F6E\u662F\u5426\u7B26\u5408\u8981\u6C42\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/upperSecondGradeHospital": {
      met: "\u4E8C\u7EA7\u7532\u7B49\u6C34\u5E73\u533B\u9662\u7684\u914D\u7F6E\u7B26\u5408\u8981\u6C42",
      notMet: "\u4EBA\u53E3\u8FBE\u5230\u89C4\u6A21\u7684\u8D2B\u56F0\u53BF\u6CA1\u6709\u4E8C\u7EA7\u7532\u7B49\u6C34\u5E73\u7684\u533B\u9662",
      undetermined: "\u662F\u5426\u987B\u6709\u3001\u6709\u65E0\u4E8C\u7EA7\u7532\u7B49\u6C34\u5E73\u7684\u533B\u9662\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/ruralDoctors": {
      met: "\u4E61\u6751\u533B\u751F\u5DF2\u914D\u8DB3",
      notMet: "\u4E61\u6751\u533B\u751F\u5C1A\u672A\u914D\u8DB3",
      undetermined: "\u4E61\u6751\u533B\u751F\u662F\u5426\u914D\u8DB3\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/allowanceReachesLine": {
      met: "\u519C\u6751\u4F4E\u4FDD\u6807\u51C6\u7B26\u5408\u8981\u6C42",
      notMet: "\u519C\u6751\u4F4E\u4FDD\u6807\u51C6\u4F4E\u4E8E\u6276\u8D2B\u6807\u51C6",
      undetermined: "\u519C\u6751\u4F4E\u4FDD\u6807\u51C6\u662F\u5426\u8FBE\u5230\u6276\u8D2B\u6807\u51C6\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/povertyCounty": {
      met: "\u6240\u5728\u53BF\u4E3A\u8D2B\u56F0\u53BF",
      notMet: "\u6240\u5728\u53BF\u4E0D\u662F\u8D2B\u56F0\u53BF",
      undetermined: "\u6240\u5728\u53BF\u662F\u5426\u4E3A\u8D2B\u56F0\u53BF\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/insuranceHolder": {
      met: "\u662F\u8D2B\u56F0\u6237\u6216\u53C2\u4E0E\u7CBE\u51C6\u6276\u8D2B\u7684\u7ECF\u8425\u7EC4\u7EC7",
      notMet: "\u4E0D\u662F\u8D2B\u56F0\u6237\uFF0C\u4E5F\u4E0D\u662F\u53C2\u4E0E\u7CBE\u51C6\u6276\u8D2B\u7684\u7ECF\u8425\u7EC4\u7EC7",
      undetermined: "\u662F\u5426\u4E3A\u8D2B\u56F0\u6237\u6216\u53C2\u4E0E\u7CBE\u51C6\u6276\u8D2B\u7684\u7ECF\u8425\u7EC4\u7EC7\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/supported": {
      met: "\u5C5E\u4E8E\u6276\u8D2B\u653F\u7B56\u5BF9\u8C61",
      notMet: "\u4E0D\u662F\u672A\u8131\u8D2B\u7684\u5EFA\u6863\u7ACB\u5361\u8D2B\u56F0\u6237\uFF0C\u4E5F\u4E0D\u5728\u8131\u8D2B\u540E\u7684\u653F\u7B56\u671F\u5185",
      undetermined: "\u662F\u5426\u5C5E\u4E8E\u6276\u8D2B\u653F\u7B56\u5BF9\u8C61\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/dangerousHouse": {
      met: "\u4F4F\u5371\u623F\u6216\u65E0\u623F\uFF0C\u4E14\u6CA1\u6709\u843D\u5B9E\u5B89\u5168\u4F4F\u623F",
      notMet: "\u4E0D\u5C5E\u4E8E\u987B\u6539\u9020\u7684\u5371\u623F\u6237\u6216\u65E0\u623F\u6237",
      undetermined: "\u662F\u5426\u5C5E\u4E8E\u987B\u6539\u9020\u7684\u5371\u623F\u6237\u6216\u65E0\u623F\u6237\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/gradeDOrNone": {
      met: "\u4F4FD\u7EA7\u5371\u623F\u6216\u65E0\u623F",
      notMet: "\u4E0D\u662FD\u7EA7\u5371\u623F\u6237\uFF0C\u4E5F\u4E0D\u662F\u65E0\u623F\u6237",
      undetermined: "\u662F\u5426\u4E3AD\u7EA7\u5371\u623F\u6237\u6216\u65E0\u623F\u6237\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/workingAge": {
      met: "\u5DF2\u8FBE\u5230\u5C31\u4E1A\u5E74\u9F84",
      notMet: "\u672A\u8FBE\u5230\u5C31\u4E1A\u5E74\u9F84",
      undetermined: "\u662F\u5426\u8FBE\u5230\u5C31\u4E1A\u5E74\u9F84\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/ableToWork": {
      met: "\u6709\u52B3\u52A8\u80FD\u529B",
      notMet: "\u5DF2\u5B8C\u5168\u4E27\u5931\u52B3\u52A8\u80FD\u529B",
      undetermined: "\u6709\u65E0\u52B3\u52A8\u80FD\u529B\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/nationalCounty": {
      met: "\u6240\u5728\u53BF\u4E3A\u56FD\u5BB6\u91CD\u70B9\uFF08\u7247\u533A\uFF09\u53BF",
      notMet: "\u6240\u5728\u53BF\u4E0D\u662F\u56FD\u5BB6\u91CD\u70B9\uFF08\u7247\u533A\uFF09\u53BF",
      undetermined: "\u6240\u5728\u53BF\u662F\u5426\u4E3A\u56FD\u5BB6\u91CD\u70B9\uFF08\u7247\u533A\uFF09\u53BF\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/rangerSize": {
      met: "\u5BB6\u5EAD\u4EBA\u53E3\u7B26\u5408\u62A4\u6797\u5458\u8981\u6C42",
      notMet: "\u5BB6\u5EAD\u4EBA\u53E3\u4E0D\u7B26\u5408\u62A4\u6797\u5458\u8981\u6C42",
      undetermined: "\u5BB6\u5EAD\u4EBA\u53E3\u662F\u5426\u7B26\u5408\u62A4\u6797\u5458\u8981\u6C42\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/healthy": {
      met: "\u8EAB\u4F53\u5065\u5EB7",
      notMet: "\u8EAB\u4F53\u72B6\u51B5\u4E0D\u7B26\u5408\u8981\u6C42",
      undetermined: "\u662F\u5426\u8EAB\u4F53\u5065\u5EB7\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/lawAbiding": {
      met: "\u9075\u7EAA\u5B88\u6CD5",
      notMet: "\u6709\u8FDD\u7EAA\u8FDD\u6CD5\u60C5\u5F62",
      undetermined: "\u662F\u5426\u9075\u7EAA\u5B88\u6CD5\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/responsible": {
      met: "\u8D23\u4EFB\u5FC3\u5F3A",
      notMet: "\u8D23\u4EFB\u5FC3\u4E0D\u5F3A",
      undetermined: "\u8D23\u4EFB\u5FC3\u662F\u5426\u5F3A\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/fitForPatrol": {
      met: "\u80FD\u80DC\u4EFB\u91CE\u5916\u5DE1\u62A4",
      notMet: "\u4E0D\u80FD\u80DC\u4EFB\u91CE\u5916\u5DE1\u62A4",
      undetermined: "\u80FD\u5426\u80DC\u4EFB\u91CE\u5916\u5DE1\u62A4\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/fisher": {
      met: "\u662F\u6E14\u6C11",
      notMet: "\u4E0D\u662F\u6E14\u6C11",
      undetermined: "\u662F\u5426\u4E3A\u6E14\u6C11\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/goodConduct": {
      met: "\u54C1\u884C\u7AEF\u6B63",
      notMet: "\u54C1\u884C\u4E0D\u7B26\u5408\u8981\u6C42",
      undetermined: "\u662F\u5426\u54C1\u884C\u7AEF\u6B63\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/knowsWater": {
      met: "\u719F\u6089\u6C34\u6027",
      notMet: "\u4E0D\u719F\u6089\u6C34\u6027",
      undetermined: "\u662F\u5426\u719F\u6089\u6C34\u6027\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/publicSpirited": {
      met: "\u70ED\u5FC3\u516C\u76CA",
      notMet: "\u4E0D\u70ED\u5FC3\u516C\u76CA",
      undetermined: "\u662F\u5426\u70ED\u5FC3\u516C\u76CA\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/nearReserve": {
      met: "\u4F4F\u5728\u81EA\u7136\u4FDD\u62A4\u533A\u3001\u56FD\u5BB6\u516C\u56ED\u5468\u8FB9",
      notMet: "\u4E0D\u4F4F\u5728\u81EA\u7136\u4FDD\u62A4\u533A\u3001\u56FD\u5BB6\u516C\u56ED\u5468\u8FB9",
      undetermined: "\u662F\u5426\u4F4F\u5728\u81EA\u7136\u4FDD\u62A4\u533A\u3001\u56FD\u5BB6\u516C\u56ED\u5468\u8FB9\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/wantsWork": {
      met: "\u6709\u5C31\u4E1A\u613F\u671B",
      notMet: "\u6CA1\u6709\u5C31\u4E1A\u613F\u671B",
      undetermined: "\u6709\u65E0\u5C31\u4E1A\u613F\u671B\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/residentInsured": {
      met: "\u5DF2\u53C2\u52A0\u57CE\u4E61\u5C45\u6C11\u57FA\u672C\u533B\u7597\u4FDD\u9669",
      notMet: "\u6CA1\u6709\u53C2\u52A0\u57CE\u4E61\u5C45\u6C11\u57FA\u672C\u533B\u7597\u4FDD\u9669",
      undetermined: "\u662F\u5426\u53C2\u52A0\u57CE\u4E61\u5C45\u6C11\u57FA\u672C\u533B\u7597\u4FDD\u9669\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/onAllowance": {
      met: "\u5C5E\u4E8E\u4F4E\u4FDD\u5BB6\u5EAD",
      notMet: "\u4E0D\u5C5E\u4E8E\u4F4E\u4FDD\u5BB6\u5EAD",
      undetermined: "\u662F\u5426\u4EAB\u53D7\u4F4E\u4FDD\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/designatedHospital": {
      met: "\u5728\u53BF\u57DF\u5185\u5B9A\u70B9\u533B\u7597\u673A\u6784\u4F4F\u9662",
      notMet: "\u6CA1\u6709\u5728\u53BF\u57DF\u5185\u5B9A\u70B9\u533B\u7597\u673A\u6784\u4F4F\u9662",
      undetermined: "\u662F\u5426\u5728\u53BF\u57DF\u5185\u5B9A\u70B9\u533B\u7597\u673A\u6784\u4F4F\u9662\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/residentPremium": {
      met: "\u53EF\u6309\u57CE\u4E61\u5C45\u6C11\u4EAB\u53D7\u53C2\u4FDD\u7F34\u8D39\u8865\u8D34",
      notMet: "\u4E0D\u6309\u57CE\u4E61\u5C45\u6C11\u7F34\u7EB3\u533B\u4FDD\u8D39",
      undetermined: "\u662F\u5426\u6309\u57CE\u4E61\u5C45\u6C11\u7F34\u7EB3\u533B\u4FDD\u8D39\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/qualifiesForAllowance": {
      met: "\u7ECF\u8BA4\u5B9A\u7B26\u5408\u519C\u6751\u4F4E\u4FDD\u6761\u4EF6",
      notMet: "\u7ECF\u8BA4\u5B9A\u4E0D\u7B26\u5408\u519C\u6751\u4F4E\u4FDD\u6761\u4EF6",
      undetermined: "\u662F\u5426\u7B26\u5408\u519C\u6751\u4F4E\u4FDD\u6761\u4EF6\u5C1A\u672A\u8BA4\u5B9A"
    },
    "household/onRuralAllowance": {
      met: "\u5DF2\u4EAB\u53D7\u519C\u6751\u4F4E\u4FDD",
      notMet: "\u6CA1\u6709\u4EAB\u53D7\u519C\u6751\u4F4E\u4FDD",
      undetermined: "\u662F\u5426\u4EAB\u53D7\u519C\u6751\u4F4E\u4FDD\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/outsideRegister": {
      met: "\u76EE\u524D\u4E0D\u662F\u5EFA\u6863\u7ACB\u5361\u8D2B\u56F0\u6237",
      notMet: "\u5DF2\u662F\u5EFA\u6863\u7ACB\u5361\u8D2B\u56F0\u6237",
      undetermined: "\u662F\u5426\u5EFA\u6863\u7ACB\u5361\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/beyondWork": {
      met: "\u65E0\u6CD5\u901A\u8FC7\u4EA7\u4E1A\u6276\u6301\u548C\u5C31\u4E1A\u8131\u8D2B",
      notMet: "\u53EF\u4EE5\u901A\u8FC7\u4EA7\u4E1A\u6276\u6301\u548C\u5C31\u4E1A\u8131\u8D2B",
      undetermined: "\u80FD\u5426\u901A\u8FC7\u4EA7\u4E1A\u6276\u6301\u548C\u5C31\u4E1A\u8131\u8D2B\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/pensionPayer": {
      met: "\u5C5E\u4E8E\u57CE\u4E61\u5C45\u6C11\u517B\u8001\u4FDD\u9669\u7F34\u8D39\u5BF9\u8C61",
      notMet: "\u4E0D\u5C5E\u4E8E\u57CE\u4E61\u5C45\u6C11\u517B\u8001\u4FDD\u9669\u7F34\u8D39\u5BF9\u8C61",
      undetermined: "\u662F\u5426\u5C5E\u4E8E\u57CE\u4E61\u5C45\u6C11\u517B\u8001\u4FDD\u9669\u7F34\u8D39\u5BF9\u8C61\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/noFullTimeStudent": {
      met: "\u4E0D\u662F\u5168\u65E5\u5236\u5728\u6821\u5B66\u751F",
      notMet: "\u662F\u5168\u65E5\u5236\u5728\u6821\u5B66\u751F\uFF0C\u5C1A\u4E0D\u53C2\u52A0\u57CE\u4E61\u5C45\u6C11\u517B\u8001\u4FDD\u9669",
      undetermined: "\u662F\u5426\u4E3A\u5168\u65E5\u5236\u5728\u6821\u5B66\u751F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/noLabourNoIncome": {
      met: "\u5B8C\u5168\u4E27\u5931\u52B3\u52A8\u80FD\u529B\u4E14\u6CA1\u6709\u6536\u5165\u6765\u6E90",
      notMet: "\u5E76\u975E\u5B8C\u5168\u4E27\u5931\u52B3\u52A8\u80FD\u529B\u4E14\u6CA1\u6709\u6536\u5165\u6765\u6E90",
      undetermined: "\u662F\u5426\u5B8C\u5168\u4E27\u5931\u52B3\u52A8\u80FD\u529B\u4E14\u6CA1\u6709\u6536\u5165\u6765\u6E90\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/noLabourOrNoIncome": {
      met: "\u5B8C\u5168\u4E27\u5931\u52B3\u52A8\u80FD\u529B\u6216\u6CA1\u6709\u6536\u5165\u6765\u6E90",
      notMet: "\u65E2\u6709\u52B3\u52A8\u80FD\u529B\u53C8\u6709\u6536\u5165\u6765\u6E90",
      undetermined: "\u662F\u5426\u5B8C\u5168\u4E27\u5931\u52B3\u52A8\u80FD\u529B\u6216\u6CA1\u6709\u6536\u5165\u6765\u6E90\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/labourOrIncome": {
      met: "\u6709\u52B3\u52A8\u80FD\u529B\u6216\u6709\u6536\u5165\u6765\u6E90",
      notMet: "\u5B8C\u5168\u4E27\u5931\u52B3\u52A8\u80FD\u529B\u4E14\u6CA1\u6709\u6536\u5165\u6765\u6E90\uFF0C\u7531\u653F\u5E9C\u5168\u989D\u4EE3\u7F34",
      undetermined: "\u6709\u65E0\u52B3\u52A8\u80FD\u529B\u6216\u6536\u5165\u6765\u6E90\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/labourAndIncome": {
      met: "\u65E2\u6709\u52B3\u52A8\u80FD\u529B\u53C8\u6709\u6536\u5165\u6765\u6E90",
      notMet: "\u5B8C\u5168\u4E27\u5931\u52B3\u52A8\u80FD\u529B\u6216\u6CA1\u6709\u6536\u5165\u6765\u6E90\uFF0C\u7531\u653F\u5E9C\u5168\u989D\u4EE3\u7F34",
      undetermined: "\u662F\u5426\u65E2\u6709\u52B3\u52A8\u80FD\u529B\u53C8\u6709\u6536\u5165\u6765\u6E90\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/contributionHardship": {
      met: "\u7ECF\u8BA4\u5B9A\u4E3A\u7F34\u8D39\u7684\u5176\u4ED6\u56F0\u96BE\u7FA4\u4F53",
      notMet: "\u7ECF\u8BA4\u5B9A\u4E0D\u5C5E\u4E8E\u7F34\u8D39\u7684\u5176\u4ED6\u56F0\u96BE\u7FA4\u4F53",
      undetermined: "\u662F\u5426\u5C5E\u4E8E\u7F34\u8D39\u7684\u5176\u4ED6\u56F0\u96BE\u7FA4\u4F53\u5C1A\u672A\u8BA4\u5B9A"
    },
    "member/rehabilitationAge": {
      met: "\u5E74\u9F84\u57280\u20146\u5C81",
      notMet: "\u5E74\u9F84\u8D85\u8FC76\u5C81",
      undetermined: "\u662F\u5426\u57280\u20146\u5C81\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/disabled": {
      met: "\u662F\u6B8B\u75BE\u4EBA",
      notMet: "\u4E0D\u662F\u6B8B\u75BE\u4EBA",
      undetermined: "\u662F\u5426\u4E3A\u6B8B\u75BE\u4EBA\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/rural": {
      met: "\u662F\u519C\u6751\u5C45\u6C11\u5BB6\u5EAD",
      notMet: "\u4E0D\u662F\u519C\u6751\u5C45\u6C11\u5BB6\u5EAD",
      undetermined: "\u662F\u5426\u4E3A\u519C\u6751\u5C45\u6C11\u5BB6\u5EAD\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/woman": {
      met: "\u662F\u5973\u6027",
      notMet: "\u4E0D\u662F\u5973\u6027",
      undetermined: "\u6027\u522B\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/ofAge": {
      met: "\u5DF2\u6210\u5E74",
      notMet: "\u672A\u6210\u5E74",
      undetermined: "\u662F\u5426\u6210\u5E74\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/screeningAge": {
      met: "\u5728\u7B5B\u67E5\u5E74\u9F84\u5185",
      notMet: "\u4E0D\u5728\u7B5B\u67E5\u5E74\u9F84\u5185",
      undetermined: "\u662F\u5426\u5728\u7B5B\u67E5\u5E74\u9F84\u5185\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/unlivablePlace": {
      met: "\u5C45\u4F4F\u5730\u201C\u4E00\u65B9\u6C34\u571F\u517B\u4E0D\u6D3B\u4E00\u65B9\u4EBA\u201D",
      notMet: "\u5C45\u4F4F\u5730\u4E0D\u5C5E\u4E8E\u201C\u4E00\u65B9\u6C34\u571F\u517B\u4E0D\u6D3B\u4E00\u65B9\u4EBA\u201D",
      undetermined: "\u5C45\u4F4F\u5730\u662F\u5426\u5C5E\u4E8E\u201C\u4E00\u65B9\u6C34\u571F\u517B\u4E0D\u6D3B\u4E00\u65B9\u4EBA\u201D\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/willingToMove": {
      met: "\u81EA\u613F\u642C\u8FC1",
      notMet: "\u4E0D\u613F\u642C\u8FC1",
      undetermined: "\u662F\u5426\u81EA\u613F\u642C\u8FC1\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/notYetMoved": {
      met: "\u5C1A\u672A\u642C\u8FC1",
      notMet: "\u5DF2\u7ECF\u642C\u8FC1",
      undetermined: "\u662F\u5426\u5DF2\u7ECF\u642C\u8FC1\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "household/inAnnualPlan": {
      met: "\u5DF2\u5217\u5165\u7ECF\u6279\u51C6\u7684\u5F53\u5E74\u642C\u8FC1\u8BA1\u5212",
      notMet: "\u672A\u5217\u5165\u7ECF\u6279\u51C6\u7684\u5F53\u5E74\u642C\u8FC1\u8BA1\u5212",
      undetermined: "\u662F\u5426\u5217\u5165\u5F53\u5E74\u642C\u8FC1\u8BA1\u5212\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/seniorHighStudent": {
      met: "\u6B63\u5728\u5C31\u8BFB\u666E\u901A\u9AD8\u4E2D",
      notMet: "\u6CA1\u6709\u5C31\u8BFB\u666E\u901A\u9AD8\u4E2D",
      undetermined: "\u662F\u5426\u5C31\u8BFB\u666E\u901A\u9AD8\u4E2D\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/tuitionFree": {
      met: "\u5C5E\u4E8E\u514D\u5B66\u6742\u8D39\u5BF9\u8C61",
      notMet: "\u4E0D\u5C5E\u4E8E\u514D\u5B66\u6742\u8D39\u5BF9\u8C61",
      undetermined: "\u662F\u5426\u5C5E\u4E8E\u514D\u5B66\u6742\u8D39\u5BF9\u8C61\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/ruralPoorFamily": {
      met: "\u5C5E\u4E8E\u519C\u6751\u8D2B\u56F0\u5BB6\u5EAD",
      notMet: "\u4E0D\u5C5E\u4E8E\u519C\u6751\u8D2B\u56F0\u5BB6\u5EAD",
      undetermined: "\u662F\u5426\u5C5E\u4E8E\u519C\u6751\u8D2B\u56F0\u5BB6\u5EAD\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/namedDisease": {
      met: "\u60A3\u6709\u96C6\u4E2D\u6551\u6CBB\u7684\u4E5D\u79CD\u5927\u75C5\u4E4B\u4E00",
      notMet: "\u6CA1\u6709\u60A3\u96C6\u4E2D\u6551\u6CBB\u7684\u4E5D\u79CD\u5927\u75C5",
      undetermined: "\u662F\u5426\u60A3\u6709\u96C6\u4E2D\u6551\u6CBB\u7684\u4E5D\u79CD\u5927\u75C5\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/diseaseAge": {
      met: "\u5E74\u9F84\u7B26\u5408\u6240\u60A3\u75C5\u79CD\u7684\u6551\u6CBB\u8303\u56F4",
      notMet: "\u6240\u60A3\u75C5\u79CD\u53EA\u5BF9\u513F\u7AE5\u96C6\u4E2D\u6551\u6CBB\uFF0C\u5E74\u9F84\u5DF2\u8D85\u8FC7",
      undetermined: "\u5E74\u9F84\u662F\u5426\u7B26\u5408\u6240\u60A3\u75C5\u79CD\u7684\u6551\u6CBB\u8303\u56F4\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/cataract": {
      met: "\u60A3\u6709\u767D\u5185\u969C",
      notMet: "\u6CA1\u6709\u767D\u5185\u969C",
      undetermined: "\u662F\u5426\u60A3\u6709\u767D\u5185\u969C\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/medicalAidGroup": {
      met: "\u5C5E\u4E8E\u91CD\u7279\u5927\u75BE\u75C5\u533B\u7597\u6551\u52A9\u5BF9\u8C61",
      notMet: "\u4E0D\u5C5E\u4E8E\u91CD\u7279\u5927\u75BE\u75C5\u533B\u7597\u6551\u52A9\u5BF9\u8C61",
      undetermined: "\u662F\u5426\u5C5E\u4E8E\u91CD\u7279\u5927\u75BE\u75C5\u533B\u7597\u6551\u52A9\u5BF9\u8C61\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/graduate": {
      met: "\u662F\u9AD8\u6821\u6BD5\u4E1A\u751F",
      notMet: "\u4E0D\u662F\u9AD8\u6821\u6BD5\u4E1A\u751F",
      undetermined: "\u662F\u5426\u4E3A\u9AD8\u6821\u6BD5\u4E1A\u751F\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/grassroots": {
      met: "\u81EA\u613F\u5230\u8D2B\u56F0\u5730\u533A\u57FA\u5C42\u5355\u4F4D\u5C31\u4E1A",
      notMet: "\u6CA1\u6709\u81EA\u613F\u5230\u8D2B\u56F0\u5730\u533A\u57FA\u5C42\u5355\u4F4D\u5C31\u4E1A",
      undetermined: "\u662F\u5426\u81EA\u613F\u5230\u8D2B\u56F0\u5730\u533A\u57FA\u5C42\u5355\u4F4D\u5C31\u4E1A\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/servedLongEnough": {
      met: "\u57FA\u5C42\u670D\u52A1\u5DF2\u6EE1\u89C4\u5B9A\u5E74\u9650",
      notMet: "\u57FA\u5C42\u670D\u52A1\u672A\u6EE1\u89C4\u5B9A\u5E74\u9650",
      undetermined: "\u57FA\u5C42\u670D\u52A1\u662F\u5426\u5DF2\u6EE1\u89C4\u5B9A\u5E74\u9650\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/agreedLongEnough": {
      met: "\u7EA6\u5B9A\u7684\u670D\u52A1\u671F\u8FBE\u5230\u89C4\u5B9A\u5E74\u9650",
      notMet: "\u7EA6\u5B9A\u7684\u670D\u52A1\u671F\u672A\u8FBE\u5230\u89C4\u5B9A\u5E74\u9650",
      undetermined: "\u7EA6\u5B9A\u7684\u670D\u52A1\u671F\u662F\u5426\u8FBE\u5230\u89C4\u5B9A\u5E74\u9650\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/childOfFamily": {
      met: "\u5C5E\u4E8E\u5BB6\u5EAD\u5B50\u5973",
      notMet: "\u4E0D\u5C5E\u4E8E\u5BB6\u5EAD\u5B50\u5973",
      undetermined: "\u662F\u5426\u5C5E\u4E8E\u5BB6\u5EAD\u5B50\u5973\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/vocationalStudent": {
      met: "\u6B63\u5728\u63A5\u53D7\u4E2D\u3001\u9AD8\u7B49\u804C\u4E1A\u6559\u80B2",
      notMet: "\u6CA1\u6709\u63A5\u53D7\u4E2D\u3001\u9AD8\u7B49\u804C\u4E1A\u6559\u80B2",
      undetermined: "\u662F\u5426\u63A5\u53D7\u4E2D\u3001\u9AD8\u7B49\u804C\u4E1A\u6559\u80B2\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/trainedLongEnough": {
      met: "\u53C2\u52A0\u804C\u4E1A\u6280\u80FD\u57F9\u8BAD\u6EE1\u534A\u5E74",
      notMet: "\u53C2\u52A0\u804C\u4E1A\u6280\u80FD\u57F9\u8BAD\u4E0D\u6EE1\u534A\u5E74",
      undetermined: "\u53C2\u52A0\u804C\u4E1A\u6280\u80FD\u57F9\u8BAD\u662F\u5426\u6EE1\u534A\u5E74\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "member/certified": {
      met: "\u5DF2\u53D6\u5F97\u521D\u3001\u4E2D\u7EA7\u804C\u4E1A\u8D44\u683C\u8BC1\u4E66",
      notMet: "\u6CA1\u6709\u53D6\u5F97\u521D\u3001\u4E2D\u7EA7\u804C\u4E1A\u8D44\u683C\u8BC1\u4E66",
      undetermined: "\u662F\u5426\u53D6\u5F97\u521D\u3001\u4E2D\u7EA7\u804C\u4E1A\u8D44\u683C\u8BC1\u4E66\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "village/supported": {
      met: "\u53EF\u4EAB\u53D7\u8D2B\u56F0\u6751\u6276\u6301\u653F\u7B56",
      notMet: "\u4E0D\u662F\u8D2B\u56F0\u6751\uFF0C\u4E5F\u4E0D\u5728\u9000\u51FA\u540E\u7684\u653F\u7B56\u671F\u5185",
      undetermined: "\u662F\u5426\u4EAB\u53D7\u8D2B\u56F0\u6751\u6276\u6301\u653F\u7B56\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    },
    "county/supported": {
      met: "\u53EF\u4EAB\u53D7\u8D2B\u56F0\u53BF\u6276\u6301\u653F\u7B56",
      notMet: "\u4E0D\u662F\u8D2B\u56F0\u53BF\uFF0C\u4E5F\u4E0D\u5728\u6458\u5E3D\u540E\u7684\u653F\u7B56\u671F\u5185",
      undetermined: "\u662F\u5426\u4EAB\u53D7\u8D2B\u56F0\u53BF\u6276\u6301\u653F\u7B56\u5C1A\u4E0D\u80FD\u8BA4\u5B9A"
    }
  },
  comparisons: {
    "procedure.review.done": {
      met: "\u6C11\u4E3B\u8BC4\u8BAE\u5DF2\u5B8C\u6210",
      notMet: "\u6C11\u4E3B\u8BC4\u8BAE\u6CA1\u6709\u5B8C\u6210",
      undetermined: "\u672A\u586B\u5199\u6C11\u4E3B\u8BC4\u8BAE\u662F\u5426\u5B8C\u6210"
    },
    "procedure.verification.done": {
      met: "\u6838\u5B9E\u5DF2\u5B8C\u6210",
      notMet: "\u6838\u5B9E\u6CA1\u6709\u5B8C\u6210",
      undetermined: "\u672A\u586B\u5199\u6838\u5B9E\u662F\u5426\u5B8C\u6210"
    },
    "procedure.consent.done": {
      met: "\u62DF\u9000\u51FA\u6237\u8BA4\u53EF\u5DF2\u5B8C\u6210",
      notMet: "\u62DF\u9000\u51FA\u6237\u8BA4\u53EF\u6CA1\u6709\u5B8C\u6210",
      undetermined: "\u672A\u586B\u5199\u62DF\u9000\u51FA\u6237\u8BA4\u53EF\u662F\u5426\u5B8C\u6210"
    },
    "procedure.publicity.done": {
      met: "\u516C\u793A\u5DF2\u5B8C\u6210",
      notMet: "\u516C\u793A\u6CA1\u6709\u5B8C\u6210",
      undetermined: "\u672A\u586B\u5199\u516C\u793A\u662F\u5426\u5B8C\u6210"
    },
    "procedure.announcement.done": {
      met: "\u516C\u544A\u5DF2\u5B8C\u6210",
      notMet: "\u516C\u544A\u6CA1\u6709\u5B8C\u6210",
      undetermined: "\u672A\u586B\u5199\u516C\u544A\u662F\u5426\u5B8C\u6210"
    },
    "procedure.struckOff.done": {
      met: "\u9500\u53F7\u5DF2\u5B8C\u6210",
      notMet: "\u9500\u53F7\u6CA1\u6709\u5B8C\u6210",
      undetermined: "\u672A\u586B\u5199\u9500\u53F7\u662F\u5426\u5B8C\u6210"
    },
    "procedure.prefectureReview.done": {
      met: "\u5E02\u7EA7\u521D\u5BA1\u5DF2\u5B8C\u6210",
      notMet: "\u5E02\u7EA7\u521D\u5BA1\u6CA1\u6709\u5B8C\u6210",
      undetermined: "\u672A\u586B\u5199\u5E02\u7EA7\u521D\u5BA1\u662F\u5426\u5B8C\u6210"
    },
    "procedure.provincialCheck.done": {
      met: "\u7701\u7EA7\u6838\u67E5\u5DF2\u5B8C\u6210",
      notMet: "\u7701\u7EA7\u6838\u67E5\u6CA1\u6709\u5B8C\u6210",
      undetermined: "\u672A\u586B\u5199\u7701\u7EA7\u6838\u67E5\u662F\u5426\u5B8C\u6210"
    },
    "procedure.thirdParty.done": {
      met: "\u7B2C\u4E09\u65B9\u8BC4\u4F30\u5DF2\u5B8C\u6210",
      notMet: "\u7B2C\u4E09\u65B9\u8BC4\u4F30\u6CA1\u6709\u5B8C\u6210",
      undetermined: "\u672A\u586B\u5199\u7B2C\u4E09\u65B9\u8BC4\u4F30\u662F\u5426\u5B8C\u6210"
    },
    "procedure.expertReview.done": {
      met: "\u4E13\u5BB6\u8BC4\u5BA1\u5DF2\u5B8C\u6210",
      notMet: "\u4E13\u5BB6\u8BC4\u5BA1\u6CA1\u6709\u5B8C\u6210",
      undetermined: "\u672A\u586B\u5199\u4E13\u5BB6\u8BC4\u5BA1\u662F\u5426\u5B8C\u6210"
    },
    "procedure.decision.done": {
      met: "\u7701\u9886\u5BFC\u5C0F\u7EC4\u5BA1\u5B9A\u5DF2\u5B8C\u6210",
      notMet: "\u7701\u9886\u5BFC\u5C0F\u7EC4\u5BA1\u5B9A\u6CA1\u6709\u5B8C\u6210",
      undetermined: "\u672A\u586B\u5199\u7701\u9886\u5BFC\u5C0F\u7EC4\u5BA1\u5B9A\u662F\u5426\u5B8C\u6210"
    },
    "procedure.stateReport.done": {
      met: "\u5411\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u62A5\u544A\u5DF2\u5B8C\u6210",
      notMet: "\u5411\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u62A5\u544A\u6CA1\u6709\u5B8C\u6210",
      undetermined: "\u672A\u586B\u5199\u5411\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u62A5\u544A\u662F\u5426\u5B8C\u6210"
    },
    "procedure.stateEvaluation.done": {
      met: "\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\u5DF2\u5B8C\u6210",
      notMet: "\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\u6CA1\u6709\u5B8C\u6210",
      undetermined: "\u672A\u586B\u5199\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\u662F\u5426\u5B8C\u6210"
    },
    "procedure.approval.done": {
      met: "\u7701\u653F\u5E9C\u6279\u51C6\u5DF2\u5B8C\u6210",
      notMet: "\u7701\u653F\u5E9C\u6279\u51C6\u6CA1\u6709\u5B8C\u6210",
      undetermined: "\u672A\u586B\u5199\u7701\u653F\u5E9C\u6279\u51C6\u662F\u5426\u5B8C\u6210"
    },
    "procedure.review.by": {
      met: "\u7531{value}\u529E\u7406",
      notMet: "\u7531{value}\u529E\u7406\uFF0C\u5E94\u7531{bound}\u529E\u7406",
      undetermined: "\u672A\u586B\u5199\u7531\u8C01\u529E\u7406"
    },
    "procedure.verification.by": {
      met: "\u7531{value}\u529E\u7406",
      notMet: "\u7531{value}\u529E\u7406\uFF0C\u5E94\u7531{bound}\u529E\u7406",
      undetermined: "\u672A\u586B\u5199\u7531\u8C01\u529E\u7406"
    },
    "procedure.consent.by": {
      met: "\u7531{value}\u4F5C\u51FA",
      notMet: "\u7CFB{value}\uFF0C\u5E94\u7531{bound}\u4F5C\u51FA",
      undetermined: "\u672A\u586B\u5199\u7531\u8C01\u4F5C\u51FA"
    },
    "procedure.prefectureReview.by": {
      met: "\u7531{value}\u529E\u7406",
      notMet: "\u7531{value}\u529E\u7406\uFF0C\u5E94\u7531{bound}\u529E\u7406",
      undetermined: "\u672A\u586B\u5199\u7531\u8C01\u529E\u7406"
    },
    "procedure.provincialCheck.by": {
      met: "\u7531{value}\u529E\u7406",
      notMet: "\u7531{value}\u529E\u7406\uFF0C\u5E94\u7531{bound}\u529E\u7406",
      undetermined: "\u672A\u586B\u5199\u7531\u8C01\u529E\u7406"
    },
    "procedure.thirdParty.by": {
      met: "\u7531{value}\u529E\u7406",
      notMet: "\u7531{value}\u529E\u7406\uFF0C\u5E94\u7531{bound}\u529E\u7406",
      undetermined: "\u672A\u586B\u5199\u7531\u8C01\u529E\u7406"
    },
    "procedure.decision.by": {
      met: "\u7531{value}\u4F5C\u51FA",
      notMet: "\u7531{value}\u4F5C\u51FA\uFF0C\u5E94\u7531{bound}\u4F5C\u51FA",
      undetermined: "\u672A\u586B\u5199\u7531\u8C01\u4F5C\u51FA"
    },
    "procedure.approval.by": {
      met: "\u7531{value}\u4F5C\u51FA",
      notMet: "\u7531{value}\u4F5C\u51FA\uFF0C\u5E94\u7531{bound}\u4F5C\u51FA",
      undetermined: "\u672A\u586B\u5199\u7531\u8C01\u4F5C\u51FA"
    },
    verificationInOrder: {
      met: "\u6309\u5E8F\u8FDB\u884C\uFF08{inputs}\uFF09",
      notMet: "\u6838\u5B9E\u8FC7\u65E9\uFF0C\u524D\u4E00\u73AF\u8282\u5F53\u65F6\u5C1A\u672A\u7ED3\u675F\uFF08{inputs}\uFF09",
      undetermined: ["\u65E5\u671F\u4E0D\u5168\uFF0C\u6838\u5B9E\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A\uFF08{inputs}\uFF09", "\u65E5\u671F\u4E0D\u5168\uFF0C\u6838\u5B9E\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A"]
    },
    consentInOrder: {
      met: "\u6309\u5E8F\u8FDB\u884C\uFF08{inputs}\uFF09",
      notMet: "\u62DF\u9000\u51FA\u6237\u8BA4\u53EF\u8FC7\u65E9\uFF0C\u524D\u4E00\u73AF\u8282\u5F53\u65F6\u5C1A\u672A\u7ED3\u675F\uFF08{inputs}\uFF09",
      undetermined: [
        "\u65E5\u671F\u4E0D\u5168\uFF0C\u62DF\u9000\u51FA\u6237\u8BA4\u53EF\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A\uFF08{inputs}\uFF09",
        "\u65E5\u671F\u4E0D\u5168\uFF0C\u62DF\u9000\u51FA\u6237\u8BA4\u53EF\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A"
      ]
    },
    publicityInOrder: {
      met: "\u6309\u5E8F\u8FDB\u884C\uFF08{inputs}\uFF09",
      notMet: "\u516C\u793A\u8FC7\u65E9\uFF0C\u524D\u4E00\u73AF\u8282\u5F53\u65F6\u5C1A\u672A\u7ED3\u675F\uFF08{inputs}\uFF09",
      undetermined: ["\u65E5\u671F\u4E0D\u5168\uFF0C\u516C\u793A\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A\uFF08{inputs}\uFF09", "\u65E5\u671F\u4E0D\u5168\uFF0C\u516C\u793A\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A"]
    },
    announcementInOrder: {
      met: "\u6309\u5E8F\u8FDB\u884C\uFF08{inputs}\uFF09",
      notMet: "\u516C\u544A\u8FC7\u65E9\uFF0C\u524D\u4E00\u73AF\u8282\u5F53\u65F6\u5C1A\u672A\u7ED3\u675F\uFF08{inputs}\uFF09",
      undetermined: ["\u65E5\u671F\u4E0D\u5168\uFF0C\u516C\u544A\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A\uFF08{inputs}\uFF09", "\u65E5\u671F\u4E0D\u5168\uFF0C\u516C\u544A\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A"]
    },
    struckOffInOrder: {
      met: "\u6309\u5E8F\u8FDB\u884C\uFF08{inputs}\uFF09",
      notMet: "\u9500\u53F7\u8FC7\u65E9\uFF0C\u524D\u4E00\u73AF\u8282\u5F53\u65F6\u5C1A\u672A\u7ED3\u675F\uFF08{inputs}\uFF09",
      undetermined: ["\u65E5\u671F\u4E0D\u5168\uFF0C\u9500\u53F7\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A\uFF08{inputs}\uFF09", "\u65E5\u671F\u4E0D\u5168\uFF0C\u9500\u53F7\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A"]
    },
    prefectureReviewInOrder: {
      met: "\u6309\u5E8F\u8FDB\u884C\uFF08{inputs}\uFF09",
      notMet: "\u5E02\u7EA7\u521D\u5BA1\u8FC7\u65E9\uFF0C\u524D\u4E00\u73AF\u8282\u5F53\u65F6\u5C1A\u672A\u7ED3\u675F\uFF08{inputs}\uFF09",
      undetermined: ["\u65E5\u671F\u4E0D\u5168\uFF0C\u5E02\u7EA7\u521D\u5BA1\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A\uFF08{inputs}\uFF09", "\u65E5\u671F\u4E0D\u5168\uFF0C\u5E02\u7EA7\u521D\u5BA1\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A"]
    },
    provincialCheckInOrder: {
      met: "\u6309\u5E8F\u8FDB\u884C\uFF08{inputs}\uFF09",
      notMet: "\u7701\u7EA7\u6838\u67E5\u8FC7\u65E9\uFF0C\u524D\u4E00\u73AF\u8282\u5F53\u65F6\u5C1A\u672A\u7ED3\u675F\uFF08{inputs}\uFF09",
      undetermined: ["\u65E5\u671F\u4E0D\u5168\uFF0C\u7701\u7EA7\u6838\u67E5\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A\uFF08{inputs}\uFF09", "\u65E5\u671F\u4E0D\u5168\uFF0C\u7701\u7EA7\u6838\u67E5\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A"]
    },
    thirdPartyInOrder: {
      met: "\u6309\u5E8F\u8FDB\u884C\uFF08{inputs}\uFF09",
      notMet: "\u7B2C\u4E09\u65B9\u8BC4\u4F30\u8FC7\u65E9\uFF0C\u524D\u4E00\u73AF\u8282\u5F53\u65F6\u5C1A\u672A\u7ED3\u675F\uFF08{inputs}\uFF09",
      undetermined: [
        "\u65E5\u671F\u4E0D\u5168\uFF0C\u7B2C\u4E09\u65B9\u8BC4\u4F30\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A\uFF08{inputs}\uFF09",
        "\u65E5\u671F\u4E0D\u5168\uFF0C\u7B2C\u4E09\u65B9\u8BC4\u4F30\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A"
      ]
    },
    expertReviewInOrder: {
      met: "\u6309\u5E8F\u8FDB\u884C\uFF08{inputs}\uFF09",
      notMet: "\u4E13\u5BB6\u8BC4\u5BA1\u8FC7\u65E9\uFF0C\u524D\u4E00\u73AF\u8282\u5F53\u65F6\u5C1A\u672A\u7ED3\u675F\uFF08{inputs}\uFF09",
      undetermined: ["\u65E5\u671F\u4E0D\u5168\uFF0C\u4E13\u5BB6\u8BC4\u5BA1\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A\uFF08{inputs}\uFF09", "\u65E5\u671F\u4E0D\u5168\uFF0C\u4E13\u5BB6\u8BC4\u5BA1\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A"]
    },
    decisionInOrder: {
      met: "\u6309\u5E8F\u8FDB\u884C\uFF08{inputs}\uFF09",
      notMet: "\u7701\u9886\u5BFC\u5C0F\u7EC4\u5BA1\u5B9A\u8FC7\u65E9\uFF0C\u524D\u4E00\u73AF\u8282\u5F53\u65F6\u5C1A\u672A\u7ED3\u675F\uFF08{inputs}\uFF09",
      undetermined: [
        "\u65E5\u671F\u4E0D\u5168\uFF0C\u7701\u9886\u5BFC\u5C0F\u7EC4\u5BA1\u5B9A\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A\uFF08{inputs}\uFF09",
        "\u65E5\u671F\u4E0D\u5168\uFF0C\u7701\u9886\u5BFC\u5C0F\u7EC4\u5BA1\u5B9A\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A"
      ]
    },
    stateReportInOrder: {
      met: "\u6309\u5E8F\u8FDB\u884C\uFF08{inputs}\uFF09",
      notMet: "\u5411\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u62A5\u544A\u8FC7\u65E9\uFF0C\u524D\u4E00\u73AF\u8282\u5F53\u65F6\u5C1A\u672A\u7ED3\u675F\uFF08{inputs}\uFF09",
      undetermined: [
        "\u65E5\u671F\u4E0D\u5168\uFF0C\u5411\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u62A5\u544A\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A\uFF08{inputs}\uFF09",
        "\u65E5\u671F\u4E0D\u5168\uFF0C\u5411\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u62A5\u544A\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A"
      ]
    },
    stateEvaluationInOrder: {
      met: "\u6309\u5E8F\u8FDB\u884C\uFF08{inputs}\uFF09",
      notMet: "\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\u8FC7\u65E9\uFF0C\u524D\u4E00\u73AF\u8282\u5F53\u65F6\u5C1A\u672A\u7ED3\u675F\uFF08{inputs}\uFF09",
      undetermined: [
        "\u65E5\u671F\u4E0D\u5168\uFF0C\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A\uFF08{inputs}\uFF09",
        "\u65E5\u671F\u4E0D\u5168\uFF0C\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A"
      ]
    },
    approvalInOrder: {
      met: "\u6309\u5E8F\u8FDB\u884C\uFF08{inputs}\uFF09",
      notMet: "\u7701\u653F\u5E9C\u6279\u51C6\u8FC7\u65E9\uFF0C\u524D\u4E00\u73AF\u8282\u5F53\u65F6\u5C1A\u672A\u7ED3\u675F\uFF08{inputs}\uFF09",
      undetermined: [
        "\u65E5\u671F\u4E0D\u5168\uFF0C\u7701\u653F\u5E9C\u6279\u51C6\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A\uFF08{inputs}\uFF09",
        "\u65E5\u671F\u4E0D\u5168\uFF0C\u7701\u653F\u5E9C\u6279\u51C6\u662F\u5426\u6309\u5E8F\u8FDB\u884C\u65E0\u6CD5\u5224\u5B9A"
      ]
    },
    publicityBeforeDecision: {
      met: "\u516C\u793A\u7ED3\u675F\u540E\u5BA1\u5B9A\uFF08{inputs}\uFF09",
      notMet: "\u516C\u793A\u7ED3\u675F\u65F6\u5DF2\u7ECF\u5BA1\u5B9A\uFF08{inputs}\uFF09",
      undetermined: ["\u65E5\u671F\u4E0D\u5168\uFF0C\u516C\u793A\u662F\u5426\u5148\u4E8E\u5BA1\u5B9A\u65E0\u6CD5\u5224\u5B9A\uFF08{inputs}\uFF09", "\u65E5\u671F\u4E0D\u5168\uFF0C\u516C\u793A\u662F\u5426\u5148\u4E8E\u5BA1\u5B9A\u65E0\u6CD5\u5224\u5B9A"]
    },
    decisionBeforePublicity: {
      met: "\u5BA1\u5B9A\u540E\u516C\u793A\uFF08{inputs}\uFF09",
      notMet: "\u5BA1\u5B9A\u524D\u5DF2\u7ECF\u516C\u793A\uFF08{inputs}\uFF09",
      undetermined: ["\u65E5\u671F\u4E0D\u5168\uFF0C\u5BA1\u5B9A\u662F\u5426\u5148\u4E8E\u516C\u793A\u65E0\u6CD5\u5224\u5B9A\uFF08{inputs}\uFF09", "\u65E5\u671F\u4E0D\u5168\uFF0C\u5BA1\u5B9A\u662F\u5426\u5148\u4E8E\u516C\u793A\u65E0\u6CD5\u5224\u5B9A"]
    },
    evaluationBeforeApproval: {
      met: "\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\u540E\u6279\u51C6\uFF08{inputs}\uFF09",
      notMet: "\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\u524D\u5DF2\u7ECF\u6279\u51C6\uFF08{inputs}\uFF09",
      undetermined: [
        "\u65E5\u671F\u4E0D\u5168\uFF0C\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\u662F\u5426\u5148\u4E8E\u6279\u51C6\u65E0\u6CD5\u5224\u5B9A\uFF08{inputs}\uFF09",
        "\u65E5\u671F\u4E0D\u5168\uFF0C\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\u662F\u5426\u5148\u4E8E\u6279\u51C6\u65E0\u6CD5\u5224\u5B9A"
      ]
    },
    "procedure.publicity.place": {
      met: "\u516C\u793A\u8303\u56F4\u4E3A{value}",
      notMet: "\u516C\u793A\u8303\u56F4\u4E3A{value}\uFF0C\u5E94\u4E3A{bound}",
      undetermined: "\u516C\u793A\u8303\u56F4\u672A\u586B"
    },
    noOpenObjections: {
      met: "\u6CA1\u6709\u672A\u5904\u7406\u7684\u5F02\u8BAE",
      notMet: "\u5C1A\u6709{input}\u4EF6\u5F02\u8BAE\u6CA1\u6709\u5904\u7406",
      undetermined: "\u672A\u586B\u5199\u6709\u65E0\u672A\u5904\u7406\u7684\u5F02\u8BAE"
    },
    publicityDays: {
      met: "{inputs}\uFF0C\u9996\u5C3E\u4E24\u65E5\u8BA1\u5165\uFF0C\u5171{value}\u5929\uFF0C\u5E94\u4E0D\u5C11\u4E8E{bound}\u5929",
      notMet: "{inputs}\uFF0C\u9996\u5C3E\u4E24\u65E5\u8BA1\u5165\uFF0C\u5171{value}\u5929\uFF0C\u5E94\u4E0D\u5C11\u4E8E{bound}\u5929\uFF0C\u5C11{gap}\u5929",
      undetermined: "\u516C\u793A\u8D77\u6B62\u65E5\u671F\u4E0D\u5168\uFF0C\u5929\u6570\u65E0\u6CD5\u8BA1\u7B97"
    },
    withinSupportPeriod: {
      met: "{input}\u5E74\u9000\u51FA\uFF0C\u4ECD\u5728\u653F\u7B56\u671F\u5185",
      notMet: "\u4E0D\u5728\u7EE7\u7EED\u4EAB\u53D7\u653F\u7B56\u7684\u671F\u9650\u5185",
      undetermined: "\u9000\u51FA\u5E74\u5EA6\u672A\u586B\uFF0C\u662F\u5426\u5728\u653F\u7B56\u671F\u5185\u65E0\u6CD5\u5224\u5B9A"
    },
    "water.qualitySafe": {
      met: "\u6C34\u8D28\u5B89\u5168",
      notMet: "\u6C34\u8D28\u4E0D\u5B89\u5168",
      undetermined: "\u672A\u586B\u5199\u6C34\u8D28\u662F\u5426\u5B89\u5168"
    },
    ruralIncomeGrowth: {
      met: "\u589E\u901F{value}%\uFF0C\u5168\u7701{bound}%\uFF0C\u9AD8\u51FA{gap}\u4E2A\u767E\u5206\u70B9",
      notMet: ["\u589E\u901F{value}%\uFF0C\u5168\u7701{bound}%\uFF0C\u8FD8\u5DEE{gap}\u4E2A\u767E\u5206\u70B9", "\u589E\u901F{value}%\uFF0C\u4E0E\u5168\u7701\u6301\u5E73\uFF0C\u987B\u9AD8\u4E8E\u5168\u7701"],
      undetermined: ["{?bound}\u672C\u53BF\u589E\u901F\u672A\u586B", "{?value}\u5168\u7701\u589E\u901F\u672A\u586B", "\u672C\u53BF\u548C\u5168\u7701\u7684\u589E\u901F\u5747\u672A\u586B"]
    },
    "services.transport": {
      met: "\u51FA\u884C\u96BE\u5DF2\u89E3\u51B3",
      notMet: "\u51FA\u884C\u96BE\u5C1A\u672A\u89E3\u51B3",
      undetermined: "\u672A\u586B\u5199\u51FA\u884C\u96BE\u662F\u5426\u89E3\u51B3"
    },
    "services.schooling": {
      met: "\u4E0A\u5B66\u96BE\u5DF2\u89E3\u51B3",
      notMet: "\u4E0A\u5B66\u96BE\u5C1A\u672A\u89E3\u51B3",
      undetermined: "\u672A\u586B\u5199\u4E0A\u5B66\u96BE\u662F\u5426\u89E3\u51B3"
    },
    "services.healthcare": {
      met: "\u5C31\u533B\u96BE\u5DF2\u89E3\u51B3",
      notMet: "\u5C31\u533B\u96BE\u5C1A\u672A\u89E3\u51B3",
      undetermined: "\u672A\u586B\u5199\u5C31\u533B\u96BE\u662F\u5426\u89E3\u51B3"
    },
    "services.socialSecurity": {
      met: "\u793E\u4F1A\u4FDD\u969C\u5DF2\u5168\u8986\u76D6",
      notMet: "\u793E\u4F1A\u4FDD\u969C\u5C1A\u672A\u5168\u8986\u76D6",
      undetermined: "\u672A\u586B\u5199\u793E\u4F1A\u4FDD\u969C\u662F\u5426\u5168\u8986\u76D6"
    },
    "services.infrastructure": {
      met: "\u57FA\u7840\u8BBE\u65BD\u5DF2\u660E\u663E\u6539\u5584",
      notMet: "\u57FA\u7840\u8BBE\u65BD\u5C1A\u65E0\u660E\u663E\u6539\u5584",
      undetermined: "\u672A\u586B\u5199\u57FA\u7840\u8BBE\u65BD\u662F\u5426\u660E\u663E\u6539\u5584"
    },
    "services.economy": {
      met: "\u53BF\u57DF\u7ECF\u6D4E\u5DF2\u53D1\u5C55\u58EE\u5927",
      notMet: "\u53BF\u57DF\u7ECF\u6D4E\u5C1A\u672A\u53D1\u5C55\u58EE\u5927",
      undetermined: "\u672A\u586B\u5199\u53BF\u57DF\u7ECF\u6D4E\u662F\u5426\u53D1\u5C55\u58EE\u5927"
    },
    "services.environment": {
      met: "\u751F\u6001\u73AF\u5883\u5DF2\u6709\u6548\u6539\u5584",
      notMet: "\u751F\u6001\u73AF\u5883\u5C1A\u672A\u6709\u6548\u6539\u5584",
      undetermined: "\u672A\u586B\u5199\u751F\u6001\u73AF\u5883\u662F\u5426\u6709\u6548\u6539\u5584"
    },
    countsAsChild: {
      met: "\u7ECF\u8BA4\u5B9A\u6309\u5BB6\u5EAD\u5B50\u5973\u5BF9\u5F85",
      notMet: "\u7ECF\u8BA4\u5B9A\u4E0D\u6309\u5BB6\u5EAD\u5B50\u5973\u5BF9\u5F85",
      undetermined: "\u672A\u586B\u5199\u662F\u5426\u7ECF\u8BA4\u5B9A\u6309\u5BB6\u5EAD\u5B50\u5973\u5BF9\u5F85"
    },
    foundRuralPoor: {
      met: "\u5DF2\u8BA4\u5B9A\u5C5E\u4E8E\u519C\u6751\u8D2B\u56F0\u5BB6\u5EAD",
      notMet: "\u672A\u8BA4\u5B9A\u5C5E\u4E8E\u519C\u6751\u8D2B\u56F0\u5BB6\u5EAD",
      undetermined: "\u672A\u586B\u5199\u662F\u5426\u8BA4\u5B9A\u4E3A\u519C\u6751\u8D2B\u56F0\u5BB6\u5EAD"
    },
    ruralPoor: {
      met: "\u7ECF\u8BA4\u5B9A\u5C5E\u4E8E\u519C\u6751\u8D2B\u56F0\u5BB6\u5EAD",
      notMet: "\u7ECF\u8BA4\u5B9A\u4E0D\u5C5E\u4E8E\u519C\u6751\u8D2B\u56F0\u5BB6\u5EAD",
      undetermined: "\u672A\u586B\u5199\u662F\u5426\u7ECF\u8BA4\u5B9A\u5C5E\u4E8E\u519C\u6751\u8D2B\u56F0\u5BB6\u5EAD"
    },
    studying: {
      met: "\u4E49\u52A1\u6559\u80B2\u540E\u5C31\u8BFB\u60C5\u51B5\u4E3A\u201C{value}\u201D",
      notMet: "\u4E49\u52A1\u6559\u80B2\u540E\u5C31\u8BFB\u60C5\u51B5\u4E3A\u201C{value}\u201D",
      undetermined: "\u4E49\u52A1\u6559\u80B2\u540E\u5C31\u8BFB\u60C5\u51B5\u672A\u586B"
    },
    minimumLiving: {
      met: "\u4F4E\u4FDD\u4EAB\u53D7\u60C5\u51B5\u4E3A\u201C{value}\u201D",
      notMet: "\u4F4E\u4FDD\u4EAB\u53D7\u60C5\u51B5\u4E3A\u201C{value}\u201D",
      undetermined: "\u4F4E\u4FDD\u4EAB\u53D7\u60C5\u51B5\u672A\u586B"
    },
    hardship: {
      met: "\u5BB6\u5EAD\u7ECF\u6D4E\u56F0\u96BE",
      notMet: "\u5BB6\u5EAD\u7ECF\u6D4E\u4E0D\u56F0\u96BE",
      undetermined: "\u672A\u586B\u5199\u5BB6\u5EAD\u7ECF\u6D4E\u662F\u5426\u56F0\u96BE"
    },
    specialSupport: {
      met: "\u5C5E\u4E8E\u519C\u6751\u7279\u56F0\u6551\u52A9\u4F9B\u517B\u5BF9\u8C61",
      notMet: "\u4E0D\u5C5E\u4E8E\u519C\u6751\u7279\u56F0\u6551\u52A9\u4F9B\u517B\u5BF9\u8C61",
      undetermined: "\u672A\u586B\u5199\u662F\u5426\u5C5E\u4E8E\u519C\u6751\u7279\u56F0\u6551\u52A9\u4F9B\u517B\u5BF9\u8C61"
    },
    pension: {
      met: "\u517B\u8001\u4FDD\u9669\u53C2\u4FDD\u60C5\u51B5\u4E3A\u201C{value}\u201D",
      notMet: "\u517B\u8001\u4FDD\u9669\u53C2\u4FDD\u60C5\u51B5\u4E3A\u201C{value}\u201D",
      undetermined: "\u517B\u8001\u4FDD\u9669\u53C2\u4FDD\u60C5\u51B5\u672A\u586B"
    },
    ownIncome: {
      met: "\u6CA1\u6709\u6536\u5165\u6765\u6E90",
      notMet: "\u6709\u6536\u5165\u6765\u6E90",
      undetermined: "\u672A\u586B\u5199\u6709\u65E0\u6536\u5165\u6765\u6E90"
    },
    "relocation.borrowed": {
      met: "\u6CA1\u6709\u4E3E\u503A\u6269\u5927\u5B89\u7F6E\u4F4F\u623F\u9762\u79EF",
      notMet: "\u5DF2\u81EA\u884C\u4E3E\u503A\u6269\u5927\u5B89\u7F6E\u4F4F\u623F\u9762\u79EF",
      undetermined: "\u672A\u586B\u5199\u662F\u5426\u4E3E\u503A\u6269\u5927\u5B89\u7F6E\u4F4F\u623F\u9762\u79EF"
    },
    borrowedAfterExit: {
      met: "\u8131\u8D2B\u540E\u4E3E\u503A\uFF08{inputs}\uFF09",
      notMet: "\u8131\u8D2B\u524D\u4E3E\u503A\uFF08{inputs}\uFF09",
      undetermined: "\u4E3E\u503A\u65E5\u671F\u6216\u8131\u8D2B\u65E5\u671F\u672A\u586B"
    },
    foundFullTimeStudent: {
      met: "\u672A\u586B\u4E3A\u5168\u65E5\u5236\u5728\u6821\u5B66\u751F",
      notMet: "\u5DF2\u586B\u4E3A\u5168\u65E5\u5236\u5728\u6821\u5B66\u751F",
      undetermined: "\u672A\u586B\u5199\u662F\u5426\u4E3A\u5168\u65E5\u5236\u5728\u6821\u5B66\u751F"
    },
    fullTimeStudent: {
      met: "\u4E0D\u662F\u5168\u65E5\u5236\u5728\u6821\u5B66\u751F",
      notMet: "\u662F\u5168\u65E5\u5236\u5728\u6821\u5B66\u751F",
      undetermined: "\u672A\u586B\u5199\u662F\u5426\u4E3A\u5168\u65E5\u5236\u5728\u6821\u5B66\u751F"
    },
    medicalAidConditions: {
      met: "\u7ECF\u8BA4\u5B9A\u7B26\u5408\u91CD\u7279\u5927\u75BE\u75C5\u533B\u7597\u6551\u52A9\u6761\u4EF6",
      notMet: "\u7ECF\u8BA4\u5B9A\u4E0D\u7B26\u5408\u91CD\u7279\u5927\u75BE\u75C5\u533B\u7597\u6551\u52A9\u6761\u4EF6",
      undetermined: "\u672A\u586B\u5199\u662F\u5426\u7ECF\u8BA4\u5B9A\u7B26\u5408\u91CD\u7279\u5927\u75BE\u75C5\u533B\u7597\u6551\u52A9\u6761\u4EF6"
    },
    completedYear: {
      met: "\u671F\u9650\u4E3A{bound}\u5E74\u5E95\uFF0C\u5C1A\u672A\u5C4A\u6EE1",
      notMet: "{bound}\u5E74\u5E95\u7684\u671F\u9650\u5DF2\u5230",
      undetermined: "\u671F\u9650\u672A\u5230\u6216\u672A\u89C1\u89C4\u5B9A"
    },
    lowIncome: {
      met: "\u5C5E\u4E8E\u4F4E\u6536\u5165\u5BB6\u5EAD",
      notMet: "\u4E0D\u5C5E\u4E8E\u4F4E\u6536\u5165\u5BB6\u5EAD",
      undetermined: "\u672A\u586B\u5199\u662F\u5426\u4F4E\u6536\u5165\u5BB6\u5EAD"
    },
    farmBusiness: {
      met: "\u662F\u53C2\u4E0E\u7CBE\u51C6\u6276\u8D2B\u7684\u65B0\u578B\u519C\u4E1A\u7ECF\u8425\u7EC4\u7EC7",
      notMet: "\u4E0D\u662F\u53C2\u4E0E\u7CBE\u51C6\u6276\u8D2B\u7684\u65B0\u578B\u519C\u4E1A\u7ECF\u8425\u7EC4\u7EC7",
      undetermined: "\u672A\u586B\u5199\u662F\u5426\u53C2\u4E0E\u7CBE\u51C6\u6276\u8D2B\u7684\u65B0\u578B\u519C\u4E1A\u7ECF\u8425\u7EC4\u7EC7"
    },
    population: {
      met: "\u603B\u4EBA\u53E3{value}\u4EBA\uFF0C\u4E0D\u8981\u6C42\u6709\u4E8C\u7EA7\u7532\u7B49\u6C34\u5E73\u7684\u533B\u9662",
      notMet: "\u603B\u4EBA\u53E3{value}\u4EBA\uFF0C\u987B\u6709\u4E8C\u7EA7\u7532\u7B49\u6C34\u5E73\u7684\u533B\u9662",
      undetermined: "\u603B\u4EBA\u53E3\u672A\u586B"
    }
  },
  questions: {
    "water.qualitySafe": "\u6C34\u8D28\u662F\u5426\u5B89\u5168",
    hardship: "\u5BB6\u5EAD\u7ECF\u6D4E\u662F\u5426\u56F0\u96BE",
    "relocation.unlivable": "\u5C45\u4F4F\u5730\u662F\u5426\u201C\u4E00\u65B9\u6C34\u571F\u517B\u4E0D\u6D3B\u4E00\u65B9\u4EBA\u201D",
    "members[].responsible": "\u8D23\u4EFB\u5FC3\u5F3A\u4E0D\u5F3A",
    ruralPoor: "\u672A\u5EFA\u6863\u7ACB\u5361\u7684\u5BB6\u5EAD\u662F\u5426\u7ECF\u8BA4\u5B9A\u5C5E\u4E8E\u519C\u6751\u8D2B\u56F0\u5BB6\u5EAD",
    "tasks.water": "\u201C\u6C34\u5230\u519C\u5BB6\u201D\u662F\u5426\u5B8C\u6210",
    "tasks.power": "\u201C\u7535\u5230\u519C\u5BB6\u201D\u662F\u5426\u5B8C\u6210",
    "tasks.roads": "\u201C\u8DEF\u5230\u519C\u5BB6\u201D\u662F\u5426\u5B8C\u6210",
    "tasks.housing": "\u201C\u623F\u5230\u519C\u5BB6\u201D\u662F\u5426\u5B8C\u6210",
    "tasks.environment": "\u201C\u73AF\u5883\u6574\u6CBB\u5230\u519C\u5BB6\u201D\u662F\u5426\u5B8C\u6210",
    "tasks.schooling": "\u201C\u5C31\u5B66\u201D\u662F\u5426\u843D\u5B9E",
    "tasks.healthcare": "\u201C\u5C31\u533B\u201D\u662F\u5426\u843D\u5B9E",
    "tasks.pension": "\u201C\u517B\u8001\u201D\u662F\u5426\u843D\u5B9E",
    "tasks.minimumLiving": "\u201C\u4F4E\u4FDD\u201D\u662F\u5426\u843D\u5B9E",
    "tasks.fiveGuarantees": "\u201C\u4E94\u4FDD\u201D\u662F\u5426\u843D\u5B9E",
    "tasks.organization": "\u57FA\u5C42\u7EC4\u7EC7\u5EFA\u8BBE\u662F\u5426\u660E\u663E\u52A0\u5F3A",
    "services.transport": "\u51FA\u884C\u96BE\u662F\u5426\u89E3\u51B3",
    "services.schooling": "\u4E0A\u5B66\u96BE\u662F\u5426\u89E3\u51B3",
    "services.healthcare": "\u5C31\u533B\u96BE\u662F\u5426\u89E3\u51B3",
    "services.socialSecurity": "\u793E\u4F1A\u4FDD\u969C\u662F\u5426\u5168\u8986\u76D6",
    "services.infrastructure": "\u57FA\u7840\u8BBE\u65BD\u662F\u5426\u660E\u663E\u6539\u5584",
    "services.economy": "\u53BF\u57DF\u7ECF\u6D4E\u662F\u5426\u53D1\u5C55\u58EE\u5927",
    "services.environment": "\u751F\u6001\u73AF\u5883\u662F\u5426\u6709\u6548\u6539\u5584"
  },
  remedies: {
    "procedure.review.done": "\u529E\u7406\u6C11\u4E3B\u8BC4\u8BAE",
    "procedure.verification.done": "\u529E\u7406\u6838\u5B9E",
    "procedure.consent.done": "\u529E\u7406\u62DF\u9000\u51FA\u6237\u8BA4\u53EF",
    "procedure.publicity.done": "\u529E\u7406\u516C\u793A",
    "procedure.announcement.done": "\u529E\u7406\u516C\u544A",
    "procedure.struckOff.done": "\u529E\u7406\u9500\u53F7",
    "procedure.application.done": "\u529E\u7406\u7533\u8BF7",
    "procedure.prefectureReview.done": "\u529E\u7406\u5E02\u7EA7\u521D\u5BA1",
    "procedure.provincialCheck.done": "\u529E\u7406\u7701\u7EA7\u6838\u67E5",
    "procedure.thirdParty.done": "\u529E\u7406\u7B2C\u4E09\u65B9\u8BC4\u4F30",
    "procedure.expertReview.done": "\u529E\u7406\u4E13\u5BB6\u8BC4\u5BA1",
    "procedure.decision.done": "\u529E\u7406\u7701\u9886\u5BFC\u5C0F\u7EC4\u5BA1\u5B9A",
    "procedure.stateReport.done": "\u529E\u7406\u5411\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u62A5\u544A",
    "procedure.stateEvaluation.done": "\u529E\u7406\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5",
    "procedure.approval.done": "\u529E\u7406\u7701\u653F\u5E9C\u6279\u51C6",
    "procedure.publicity.openObjections": "\u5904\u7406\u516C\u793A\u671F\u95F4\u7684\u5F02\u8BAE{by}\u4EF6",
    "water.qualitySafe": "\u6539\u5584\u6C34\u8D28\uFF0C\u7ECF\u68C0\u6D4B\u6216\u8BC4\u4EF7\u8FBE\u5230\u5B89\u5168",
    "povertyVillages.exited": "\u8FD8\u987B\u6709{by}\u4E2A\u8D2B\u56F0\u6751\u9000\u51FA",
    "relocation.completed": "\u8FD8\u987B\u5B8C\u6210\u642C\u8FC1{by}\u4EBA",
    ruralIncomeGrowth: "\u519C\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165\u589E\u901F\u8FD8\u987B\u63D0\u9AD8{by}\u4E2A\u767E\u5206\u70B9"
  }
};

// src/rulebook/shipped.ts
var hunan = {
  "rulebook.json": rulebook_default2,
  "parameters.json": parameters_default2,
  "fields.json": fields_default,
  "facts.json": facts_default,
  "household-exit.json": household_exit_default2,
  "village-exit.json": village_exit_default2,
  "county-exit.json": county_exit_default2,
  "household-status.json": household_status_default,
  "household-identify.json": household_identify_default,
  "vocational-training.json": vocational_training_default,
  "relocation.json": relocation_default,
  "senior-high-tuition.json": senior_high_tuition_default,
  "pension.json": pension_default,
  "dangerous-house.json": dangerous_house_default,
  "job-service.json": job_service_default,
  "ecological-posts.json": ecological_posts_default,
  "minimum-living.json": minimum_living_default,
  "tuition-compensation.json": tuition_compensation_default,
  "serious-illness.json": serious_illness_default,
  "medical-insurance.json": medical_insurance_default,
  "public-health.json": public_health_default,
  "agricultural-insurance.json": agricultural_insurance_default,
  "medical-facilities.json": medical_facilities_default,
  "support-after-exit.json": support_after_exit_default,
  "household-procedure.json": household_procedure_default,
  "village-procedure.json": village_procedure_default,
  "county-procedure.json": county_procedure_default,
  "words.zh.json": words_zh_default2,
  "words.en.json": words_en_default2
};
var files = /* @__PURE__ */ new Map([
  ["hunan-2016-2020", hunan],
  [
    "national-2016",
    {
      "rulebook.json": rulebook_default,
      "parameters.json": parameters_default,
      "household-exit.json": household_exit_default,
      "village-exit.json": village_exit_default,
      "county-exit.json": county_exit_default,
      "words.zh.json": words_zh_default,
      "words.en.json": words_en_default
    }
  ]
]);
var shippedIds = [...files.keys()];
function shippedFiles(id) {
  return files.get(id) ?? {};
}

// src/rulebook/lay-over.ts
var WHOLE = ["conditions", "value"];
var NAMES = ["id", "name", "from"];
var LISTED = "options";
var DEEPEST = 16;
function laidOver(below2, top, moved) {
  return laid(below2, top, moved, [], []);
}
function laid(below2, top, moved, wayBelow, wayTop) {
  if (wayTop.length > DEEPEST) return top;
  if (Array.isArray(below2) && Array.isArray(top)) return listLaid(below2, top, moved, wayBelow, wayTop);
  if (!isValues(below2) || !isValues(top)) return top;
  const said = Object.entries(top).filter(([, value]) => value !== null);
  const own2 = new Map(
    said.map(
      ([key, value]) => Object.hasOwn(below2, key) && !WHOLE.includes(key) ? [key, laid(below2[key], value, moved, [...wayBelow, key], [...wayTop, key])] : [key, value]
    )
  );
  const kept = Object.entries(below2).filter(([key]) => !Object.hasOwn(top, key));
  const copies = new Map(kept.map(([key, value]) => [key, copied(value, moved, "below", [...wayBelow, key])]));
  const all2 = new Map([...own2, ...copies]);
  const order = wayTop.at(-1) === LISTED ? all2.keys() : /* @__PURE__ */ new Set([...Object.keys(below2), ...own2.keys()]);
  return Object.fromEntries([...order].flatMap((key) => all2.has(key) ? [[key, all2.get(key)]] : []));
}
function listLaid(below2, top, moved, wayBelow, wayTop) {
  const key = NAMES.find((one) => [...below2, ...top].every((item) => isValues(item) && typeof item[one] === "string"));
  if (key === void 0) return top;
  const nameOf = (item) => String(item[key]);
  const own2 = top.map((item, index) => {
    const under = below2.findIndex((one) => nameOf(one) === nameOf(item));
    const way = [...wayTop, index];
    const whole = under < 0 ? item : laid(below2[under], item, moved, [...wayBelow, under], way);
    return copied(whole, moved, "top", way);
  });
  const stated = new Set(top.map(nameOf));
  const kept = below2.flatMap(
    (item, index) => stated.has(nameOf(item)) ? [] : [copied(item, moved, "below", [...wayBelow, index])]
  );
  const items = [...kept, ...own2];
  return key === "from" ? items.sort((a, b) => nameOf(a) < nameOf(b) ? -1 : 1) : items;
}
function copied(part, moved, from, way) {
  if (typeof part !== "object" || part === null) return part;
  const copy = Array.isArray(part) ? [...part] : { ...part };
  moved(copy, part, from, way);
  return copy;
}

// src/rulebook/told-places.ts
var places = {
  rules: [],
  criteria: [],
  comparisons: ["value", "bound", "gap", "above", "below", "atLeast", "atMost", "members", "inputs", "input"],
  members: ["count", "names"],
  questions: [],
  remedies: ["member", "by", "each", "more", "less", "to"]
};

// src/rulebook/taken-words.ts
function wordsTaken(own2, stated, bases) {
  const here = labelsIn(stated);
  const files2 = {};
  const from = [];
  for (const file of wordFiles) {
    const words = Object.hasOwn(own2, file) ? own2[file] : {};
    if (!isValues(words)) continue;
    const parts = { ...words };
    for (const { base, words: taken2, stated: there } of bases) {
      const others = labelsIn(there);
      for (const [part, entries] of entriesOf(taken2.files[file])) {
        const held = Object.hasOwn(parts, part) ? parts[part] : {};
        if (!isValues(held)) continue;
        const going = Object.entries(entries).filter(([name]) => {
          const about = keyOf(part, name);
          return !Object.hasOwn(held, name) && here.get(about) === others.get(about);
        });
        parts[part] = { ...held, ...Object.fromEntries(going) };
        for (const [name] of going) {
          const before = taken2.from.find((one) => one.file === file && one.at[0] === part && one.at[1] === name);
          from.push({ file, at: [part, name], base: before?.base ?? base });
        }
      }
    }
    if (Object.keys(parts).length > 0) files2[file] = parts;
  }
  return { files: files2, from };
}
function entriesOf(file) {
  return Object.keys(places).flatMap((part) => {
    const entries = isValues(file) && Object.hasOwn(file, part) ? file[part] : void 0;
    return isValues(entries) ? [[part, entries]] : [];
  });
}
function keyOf(part, name) {
  return part === "rules" || part === "criteria" ? `rule ${name}` : name.replace(/=.*$/, "");
}
function labelsIn(stated) {
  const labels = /* @__PURE__ */ new Map();
  for (const { key, called, value } of stated) {
    if (!["rules", "facts", "fields"].includes(key) || !isValues(value)) continue;
    const { params } = isValues(value.event) ? value.event : value;
    const own2 = JSON.stringify((isValues(params) ? params : value).labels);
    for (const name of called) {
      const about = key === "rules" ? `rule ${name}` : name;
      labels.set(about, `${labels.get(about) ?? ""}${own2}`);
    }
  }
  return labels;
}

// src/rulebook/whole.ts
var MANIFEST = "rulebook.json";
var PARAMETERS = "parameters.json";
var FIELDS = "fields.json";
var MAX_DEPTH = 8;
var PERIOD = ["validFrom", "validTo"];
var LIKE = "basedOn";
var named = (value) => typeof value === "string" ? [value] : [];
var byId = ({ id }) => named(id);
var byLevel = (level, called) => named(called).flatMap((name) => [level].flat().flatMap((one) => named(one).map((about) => `${about} ${name}`)));
var byIdAndLevel = ({ id, level }) => byLevel(level, id);
var byLevelAndPath = ({ path, level }) => byLevel(level, path);
var lists = [
  { file: MANIFEST, key: "sources", namesOf: byId },
  { file: MANIFEST, key: "readings", namesOf: byId },
  { file: PARAMETERS, key: "parameters", namesOf: byId },
  { file: FIELDS, key: "units", namesOf: byId },
  { file: FIELDS, key: "groups", namesOf: byLevelAndPath },
  { file: FIELDS, key: "fields", namesOf: byLevelAndPath },
  { file: FIELDS, key: "entailments", namesOf: (entry) => [JSON.stringify(entry)] },
  { file: "facts.json", key: "facts", namesOf: byIdAndLevel },
  { file: INSPECT_FILE, key: "documents", namesOf: byId },
  { file: INSPECT_FILE, key: "inspections", namesOf: byId },
  { file: INSPECT_FILE, key: "weights", namesOf: ({ field: field3 }) => named(field3) },
  { file: INSPECT_FILE, key: "mendings", namesOf: byId }
];
var rulesOf2 = (file) => ({ file, key: "rules", namesOf: ({ name }) => named(name) });
function wholeOf(files2, issues, beside = {}) {
  const manifest = Object.hasOwn(files2, MANIFEST) ? files2[MANIFEST] : void 0;
  if (!isValues(manifest) || !Object.hasOwn(manifest, "extends")) {
    return { files: files2, placeOf: (file, at2) => ({ file, at: at2 }), isTakenOver: () => false, without: /* @__PURE__ */ new Set() };
  }
  const building = new Building(files2, issues, beside);
  const law = building.lawOf("", []);
  if (building.issues.all.length > 0) throw new InvalidRulebookError(building.issues.all);
  return building.wholeFrom(law, manifest);
}
function filesOfBase(files2, base) {
  const given2 = Object.entries(files2).flatMap(
    ([file, value]) => file.startsWith(`${base}/`) && !file.includes("/", base.length + 1) ? [[file.slice(base.length + 1), value]] : []
  );
  return given2.length > 0 ? Object.fromEntries(given2) : shippedFiles(base);
}
var nameIn = (base, file) => base === "" ? file : `${base}/${file}`;
var Building = class {
  issues;
  /** The files of each base, and by the empty text of the rulebook itself. */
  #files = /* @__PURE__ */ new Map();
  #laws = /* @__PURE__ */ new Map();
  /** Where parts of entries stood that are based on others. */
  #moved = /* @__PURE__ */ new Map();
  #beside;
  constructor(given2, issues, beside) {
    this.issues = issues;
    this.#beside = beside;
    this.#files.set("", given2);
    const bases = basesOf((base) => this.#filesOf(base, given2)[MANIFEST]);
    const isOwn = ([file]) => !bases.some((base) => file.startsWith(`${base}/`));
    this.#files.set("", Object.fromEntries(Object.entries(given2).filter(isOwn)));
  }
  #filesOf(base, given2 = {}) {
    const before = this.#files.get(base);
    if (before !== void 0) return before;
    const found = filesOfBase(given2, base);
    const isShipped = found === shippedFiles(base) && Object.hasOwn(this.#beside, base);
    const files2 = isShipped ? { ...found, [INSPECT_FILE]: this.#beside[base] } : found;
    this.#files.set(base, files2);
    return files2;
  }
  /** @param way the rulebooks that led to it */
  lawOf(base, way) {
    const known4 = this.#laws.get(base);
    if (known4 !== void 0) return known4;
    const { bases, without: without2 } = this.#basesOf(base, way);
    const own2 = this.#statedBy(base, bases);
    const stated = [...this.#takenBy(base, bases, without2, own2), ...own2];
    const worded = [...bases].map(([from, { words, stated: there }]) => ({ base: from, words, stated: there }));
    const law = {
      stated,
      period: periodOf(this.#filesOf(base)[MANIFEST], nameIn(base, MANIFEST), [...bases.values()]),
      words: wordsTaken(this.#filesOf(base), stated, worded)
    };
    this.#laws.set(base, law);
    return law;
  }
  /** What a rulebook builds on and leaves out. */
  #basesOf(base, way) {
    const bases = /* @__PURE__ */ new Map();
    const manifest = this.#filesOf(base)[MANIFEST];
    if (!isValues(manifest) || !Object.hasOwn(manifest, "extends")) return { bases, without: [] };
    const file = nameIn(base, MANIFEST);
    const given2 = Object.entries(manifest).filter(([key]) => key === "extends" || key === "without");
    const read = this.issues.readAs(file, [], "extending", Object.fromEntries(given2));
    read?.extends.forEach((named2, index) => {
      const at2 = ["extends", index];
      const one = baseName(named2, base);
      if (one === void 0) {
        this.issues.add(file, at2, { code: "badShape", ...wrongShape("base", named2) });
      } else if (bases.has(one)) {
        this.issues.add(file, at2, { code: "duplicateId", reason: "listed", id: named2 });
      } else if (one === base || way.includes(one)) {
        this.issues.add(file, at2, { code: "cycle", reason: "extendsItself", id: named2 });
      } else if (!isValues(this.#filesOf(one)[MANIFEST])) {
        this.#unknown(file, at2, "base", named2, shippedIds);
      } else if (way.length >= MAX_DEPTH) {
        this.issues.add(file, at2, { code: "tooDeep", reason: "bases", limit: MAX_DEPTH });
      } else bases.set(one, this.lawOf(one, [...way, base]));
    });
    return { bases, without: read?.without ?? [] };
  }
  /** What a rulebook states itself, each thing whole. */
  #statedBy(base, bases) {
    const ruleFiles = Object.keys(this.#filesOf(base)).filter(isRuleFile).sort();
    return [...lists, ...ruleFiles.map(rulesOf2)].flatMap(
      ({ file, key, namesOf }) => this.#listIn(base, file, key).map((value, index) => {
        const place = { file: nameIn(base, file), at: [key, index] };
        const entry = isValues(value) ? value : {};
        const stated = {
          file: key === "rules" ? place.file : file,
          key,
          names: namesOf(entry).map((one) => `${key} ${one}`),
          called: [entry.id, entry.name, entry.path, entry.given, entry.field].flatMap(named),
          place
        };
        const isLike = bases.size > 0 && Object.hasOwn(entry, LIKE);
        return { ...stated, value: isLike ? this.#like(stated, entry, base, bases) : value };
      })
    );
  }
  /** An entry laid over that of the base which it names. */
  #like({ key, names, called, place }, { [LIKE]: like, ...own2 }, base, bases) {
    const at2 = [...place.at, LIKE];
    const law = typeof like === "string" ? bases.get(baseName(like, base) ?? "") : void 0;
    const alike = law?.stated.filter((one) => one.key === key) ?? [];
    const below2 = alike.find((one) => one.names.some((each) => names.includes(each)));
    if (law === void 0) this.#unknown(place.file, at2, "base", named(like)[0] ?? "", [...bases.keys()]);
    else if (below2 === void 0) this.#unknown(place.file, at2, "takenOver", called[0] ?? "", calledOf(alike));
    if (below2 === void 0) return own2;
    return laidOver(below2.value, own2, (copy, part, from, way) => {
      const { file, at: at3 } = from === "top" ? place : below2.place;
      this.#moved.set(copy, from === "below" && this.#moved.get(part) || { file, at: [...at3, ...way] });
    });
  }
  /** What a rulebook takes over: what it neither leaves out nor states itself. */
  #takenBy(base, bases, without2, own2) {
    const file = nameIn(base, MANIFEST);
    const all2 = [...bases].flatMap(([from, { stated }]) => stated.map((one) => ({ from, one })));
    without2.forEach((called, index) => {
      if (all2.some(({ one }) => one.called.includes(called))) return;
      this.#unknown(file, ["without", index], "takenOver", called, calledOf(all2.map(({ one }) => one)));
    });
    const replaced = new Set(own2.flatMap(({ names }) => names));
    const taken2 = /* @__PURE__ */ new Map();
    return all2.flatMap(({ from, one }) => {
      if (one.called.some((name) => without2.includes(name)) || one.names.some((name) => replaced.has(name))) return [];
      const before = one.names.flatMap((name) => taken2.get(name) ?? [])[0];
      for (const name of one.names) taken2.set(name, before ?? { from, one });
      if (before === void 0) return [one];
      if (JSON.stringify(before.one.value) !== JSON.stringify(one.value)) {
        const fault = { code: "duplicateId", reason: "takenOverTwice", id: one.called[0] ?? "" };
        this.issues.add(file, ["extends"], { ...fault, bases: [before.from, from] });
      }
      return [];
    });
  }
  /** A list of a file. One that is none is at fault; of the rulebook's own the loader tells that. */
  #listIn(base, file, key) {
    const files2 = this.#filesOf(base);
    const holder = Object.hasOwn(files2, file) ? files2[file] : {};
    const list2 = isValues(holder) ? Object.hasOwn(holder, key) ? holder[key] : [] : void 0;
    if (Array.isArray(list2)) return list2;
    if (base !== "") {
      const fault = list2 === void 0 ? wrongShape("object", holder) : wrongShape("array", list2);
      this.issues.add(nameIn(base, file), list2 === void 0 ? [] : [key], { code: "badShape", ...fault });
    }
    return [];
  }
  #unknown(file, at2, reason, id, known4) {
    this.issues.add(file, at2, { code: "danglingReference", reason, id, ...this.issues.meant(id, () => known4) });
  }
  /** The files that a law comes to. */
  wholeFrom({ stated, period, words }, { extends: _, without: without2 = [], ...manifest }) {
    const files2 = {
      [PARAMETERS]: { parameters: [] },
      ...stated.some(({ file }) => file === FIELDS) ? { [FIELDS]: { fields: [] } } : {},
      ...this.#filesOf(""),
      ...words.files,
      [MANIFEST]: { ...manifest, ...Object.fromEntries([...period].map(([key, { value }]) => [key, value])) }
    };
    const places2 = new Map([...period].map(([key, { place }]) => [keyOf2(MANIFEST, key), place]));
    const byList = /* @__PURE__ */ new Map();
    for (const one of stated) {
      const list2 = byList.get(keyOf2(one.file, one.key)) ?? [];
      byList.set(keyOf2(one.file, one.key), list2);
      list2.push(one);
      places2.set(keyOf2(one.file, one.key, list2.length - 1), one.place);
    }
    for (const [{ file, key }] of byList.values()) {
      const holder = Object.hasOwn(files2, file) ? files2[file] : {};
      if (!isValues(holder) || Object.hasOwn(holder, key) && !Array.isArray(holder[key])) continue;
      files2[file] = { ...holder, [key]: byList.get(keyOf2(file, key))?.map(({ value }) => value) };
    }
    for (const { file, at: at2, base } of words.from) places2.set(keyOf2(file, ...at2), { file: nameIn(base, file), at: at2 });
    const bases = [...this.#laws.keys()].filter((base) => base !== "");
    return {
      files: files2,
      placeOf: (file, at2) => {
        let held = files2[file];
        let place = { file, at: [] };
        at2.forEach((key, index) => {
          held = held?.[key];
          const stood = index < 2 ? places2.get(keyOf2(file, ...at2.slice(0, index + 1))) : this.#moved.get(held);
          place = stood ?? { file: place.file, at: [...place.at, key] };
        });
        return place;
      },
      isTakenOver: (file) => bases.some((base) => file.startsWith(`${base}/`)),
      without: new Set(Array.isArray(without2) ? without2 : [])
    };
  }
};
function keyOf2(...parts) {
  return JSON.stringify(parts);
}
function calledOf(stated) {
  return stated.flatMap(({ called }) => called);
}
function periodOf(manifest, file, bases) {
  return new Map(
    PERIOD.flatMap((key) => {
      if (isValues(manifest) && Object.hasOwn(manifest, key)) {
        return [[key, { value: manifest[key], place: { file, at: [key] } }]];
      }
      const [first, ...others] = bases.map(({ period }) => period.get(key));
      return first === void 0 || others.some((one) => one?.value !== first.value) ? [] : [[key, first]];
    })
  );
}

// src/rulebook/hunan-whole.ts
function hunanWhole() {
  return wholeOf(shippedFiles("hunan-2016-2020"), soundIssues()).files;
}

// src/records/number.ts
function numberOf(kind, value) {
  if (kind === "money") return fraction(scaled(value, MONEY_SCALE), MONEY_SCALE);
  if (kind === "percent") return fraction(scaled(value, PERCENT_SCALE), PERCENT_SCALE);
  return exact(value);
}
function intervalOf(kind, value) {
  if (typeof value !== "object") return point(numberOf(kind, value));
  return { from: numberOf(kind, value.from), to: numberOf(kind, value.to) };
}

// src/facts/fact.ts
function codeLabels(facts, scope, name) {
  const type = facts[scope].get(name)?.type;
  return type?.kind === "code" ? type.labels : void 0;
}
function inputValue(kind, value) {
  if (typeof value === "boolean") return value;
  if (typeof value === "object") return spanOf(intervalOf(kind, value));
  return kind === "code" || kind === "date" || kind === "text" ? String(value) : toDecimalString(numberOf(kind, value));
}
var asInput = (path, kind) => (value) => ({ path, value: inputValue(kind, value) });
function reader(path) {
  const keys = path.split(".");
  const [first = "", second] = keys;
  if (keys.length > 2) {
    return (record) => {
      let value = record;
      for (const key of keys) value = value?.[key];
      return value ?? void 0;
    };
  }
  if (second === void 0) return (record) => record[first] ?? void 0;
  return (record) => record[first]?.[second] ?? void 0;
}

// src/facts/impossible-codes.ts
var SCHOOL_YEAR_START = "schoolYearStart";
var bounds = {
  schooling: {
    notYetDue: { parameter: "schooling/notYetDueBefore", said: "before", on: SCHOOL_YEAR_START },
    completed: { parameter: "schooling/completedFrom", said: "from" }
  },
  medicalInsurance: { newbornPending: { parameter: "insurance/newbornBefore", said: "before" } }
};
function isAged(field3) {
  return Object.hasOwn(bounds, field3);
}
function dependsOnAge(field3, code) {
  return typeof code === "string" && Object.hasOwn(bounds[field3], code);
}
function agedParameters(field3) {
  return Object.fromEntries(
    Object.values(bounds[field3]).flatMap(({ parameter: parameter2, on }) => [
      [parameter2, "years"],
      ...on === void 0 ? [] : [[on, void 0]]
    ])
  );
}
function agedCodes(field3, given2) {
  return codesOn(given2)[field3];
}
var codesOn = remembered((given2) => ({
  schooling: codesOf("schooling", given2),
  medicalInsurance: codesOf("medicalInsurance", given2)
}));
function codesOf(field3, given2) {
  const codes = /* @__PURE__ */ new Map();
  for (const [code, { parameter: parameter2, said, on: start }] of Object.entries(bounds[field3])) {
    const years = given2.parameter(parameter2)?.number;
    const monthDay = start === void 0 ? void 0 : given2.parameter(start)?.monthDay;
    if (years === void 0 || start !== void 0 && monthDay === void 0) continue;
    const age = Number(toDecimalString(years));
    const on = monthDay === void 0 ? given2.asOf : lastAnniversary(monthDay, given2.asOf);
    const last = lastBirthDateWithAge(age, on);
    codes.set(code, { age, on, isImpossible: said === "before" ? (born) => born <= last : (born) => born > last });
  }
  return codes;
}
function impossibleCodes(field3, given2) {
  const codes = agedCodes(field3, given2);
  return ({ birthDate, [field3]: code }) => birthDate !== null && birthDate !== void 0 && codes.get(code ?? "")?.isImpossible(birthDate) === true;
}

// src/facts/input.ts
function typeOf(field3) {
  if (isNumeric(field3.kind)) return field3.unit === void 0 ? void 0 : { kind: "number", unit: field3.unit };
  if (field3.kind === "boolean") return { kind: "boolean" };
  const { options: labels = {} } = field3;
  return field3.kind === "code" ? { kind: "code", options: Object.keys(labels), labels } : void 0;
}
function rangeOf({ kind, minimum, maximum }) {
  const least2 = kind === "percent" ? minimum : minimum ?? 0;
  return {
    ...least2 === void 0 ? {} : { minimum: least2 },
    ...maximum === void 0 ? {} : { maximum },
    ...kind === "count" ? { whole: true } : {}
  };
}
function ranged(field3, { kind }) {
  return kind === "number" ? { range: rangeOf(field3) } : {};
}
function reading({ kind }, path, read) {
  return {
    value: isNumeric(kind) ? (record) => {
      const value = read(record);
      return value === void 0 ? void 0 : numberOf(kind, value);
    } : (record) => read(record),
    trace: (record) => {
      const value = read(record);
      return value === void 0 ? { inputs: [], missing: [path] } : { inputs: [{ path, value: inputValue(kind, value) }], missing: [] };
    },
    isInput: true,
    ...isNumeric(kind) ? {
      between: (record) => {
        const value = read(record);
        return value === void 0 ? void 0 : intervalOf(kind, value);
      }
    } : {}
  };
}
function inputFact(level, field3) {
  const type = typeOf(field3);
  if (type === void 0 || field3.path.includes("[]")) return void 0;
  const { path, label } = field3;
  const prepared2 = reading(field3, path, reader(path));
  return { name: path, level, type, labels: label, inputs: [path], ...ranged(field3, type), prepare: () => prepared2 };
}
function memberFact(field3) {
  const type = typeOf(field3);
  if (type === void 0 || !field3.path.startsWith(MEMBER)) return void 0;
  const name = field3.path.slice(MEMBER.length);
  return {
    name,
    level: "member",
    type,
    labels: field3.label,
    inputs: [field3.path],
    ...ranged(field3, type),
    ...isAged(name) ? { beside: [`${MEMBER}birthDate`], parameters: agedParameters(name) } : {},
    prepare: (given2) => {
      const { member = 0 } = given2;
      const path = `members[${member}].${name}`;
      const prepared2 = reading(field3, path, ({ members }) => {
        return members[member]?.[name] ?? void 0;
      });
      return isAged(name) ? aged(prepared2, field3, name, given2) : prepared2;
    }
  };
}
function aged(prepared2, { options = {} }, name, given2) {
  const { member: index = 0 } = given2;
  const [path, birthPath] = [`members[${index}].${name}`, `members[${index}].birthDate`];
  const isImpossible = impossibleCodes(name, given2);
  const of = ({ members }) => members[index];
  const cannotBe = (record) => {
    const member = of(record);
    return member !== void 0 && isImpossible(member);
  };
  const trace = (record) => {
    const { inputs, missing } = prepared2.trace(record);
    const birthDate = of(record)?.birthDate ?? void 0;
    const isRead = birthDate !== void 0 && dependsOnAge(name, of(record)?.[name]);
    return { inputs: [...isRead ? [{ path: birthPath, value: birthDate }] : [], ...inputs], missing };
  };
  return {
    value: (record) => cannotBe(record) ? void 0 : prepared2.value(record),
    trace,
    inDoubt(record) {
      const member = of(record);
      if (member === void 0 || !isImpossible(member)) return void 0;
      const codes = Object.keys(options);
      const others = codes.filter((code) => !isImpossible({ ...member, [name]: code }));
      return {
        conflicts: [path],
        possible: others.map((code) => ({ value: code, trace: () => trace(record) }))
      };
    }
  };
}

// src/facts/housingGrade.ts
var GRADE = "housing.grade";
var DANGEROUS = "housing.dangerous";
var SAFE_BY = "housing.safeBy";
var dangerous = ["C", "D"];
var sound = ["A", "B"];
var field2 = commonTable.at("household", GRADE);
var input = field2 && inputFact("household", field2);
if (input === void 0) throw new Error(`${GRADE} is not a field that rules can ask for.`);
var own = input.prepare({ asOf: "", option: () => void 0, parameter: () => void 0 });
function saidInstead({ housing }) {
  const said = housing?.dangerous ?? void 0;
  if (said === void 0) return void 0;
  const { grade, safeBy } = housing ?? {};
  const grades = said ? dangerous : sound;
  if (grade === "none" || grade && grades.includes(grade)) return void 0;
  const isSettled2 = safeBy !== null && safeBy !== void 0 && safeBy !== "nothing";
  return !said && grade && isSettled2 ? void 0 : grades;
}
function inDoubt(record) {
  const grades = saidInstead(record);
  const { housing } = record;
  if (grades === void 0 || housing === null || housing === void 0) return void 0;
  const standsIn = housing.grade === null || housing.grade === void 0;
  const inputs = [{ path: DANGEROUS, value: housing.dangerous === true }];
  const trace = standsIn ? { inputs, missing: [GRADE], reported: true } : { inputs, missing: [] };
  const instead = grades.map((value) => ({ value, trace: () => trace }));
  return standsIn ? { conflicts: [], possible: instead } : { conflicts: [DANGEROUS], possible: [{ value: own.value(record), trace: () => own.trace(record) }, ...instead] };
}
var housingGrade = {
  ...input,
  beside: [DANGEROUS, SAFE_BY],
  prepare: () => ({
    value: (record) => saidInstead(record) === void 0 ? own.value(record) : void 0,
    trace: own.trace,
    inDoubt
  })
};

// rules/facts.json
var facts_default2 = {
  $schema: "../dist/schemas/facts.json",
  facts: [
    {
      id: "memberCount",
      level: "household",
      unit: "persons",
      labels: { zh: "\u5BB6\u5EAD\u4EBA\u53E3\u6570", en: "persons in the household" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u4E00\uFF08\u56DB\uFF09" },
      value: { count: "members" },
      sources: [
        {
          value: { maximum: [1, { field: "reported.members" }] },
          where: {
            compare: { field: "reported.members" },
            operator: "decimal:greaterThanInclusive",
            value: 1
          }
        }
      ]
    },
    {
      id: "netIncomeWithOneOff",
      level: "household",
      unit: "yuan/year",
      labels: { zh: "\u5BB6\u5EAD\u7EAF\u6536\u5165\uFF08\u542B\u4E00\u6B21\u6027\u8F6C\u79FB\u6536\u5165\uFF09", en: "net income with one-off transfers" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u4E00\uFF08\u56DB\uFF09" },
      value: {
        difference: [
          {
            sum: [
              { field: "income.wages" },
              { field: "income.business" },
              { field: "income.property" },
              { field: "income.transfers" }
            ]
          },
          { field: "income.productionCosts" }
        ]
      }
    },
    {
      id: "netIncome",
      level: "household",
      unit: "yuan/year",
      labels: { zh: "\u5BB6\u5EAD\u7EAF\u6536\u5165", en: "net income" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u4E00\uFF08\u56DB\uFF09" },
      value: {
        byReading: "oneOffTransfers",
        options: {
          counted: { fact: "netIncomeWithOneOff" },
          excluded: { difference: [{ fact: "netIncomeWithOneOff" }, { field: "income.oneOffTransfers" }] }
        }
      },
      sources: [{ value: { field: "reported.netIncome" }, against: { fact: "netIncomeWithOneOff" } }]
    },
    {
      id: "perCapitaNetIncome",
      level: "household",
      unit: "yuan/person/year",
      labels: { zh: "\u5BB6\u5EAD\u4EBA\u5747\u7EAF\u6536\u5165", en: "per-capita net income" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u4E00\uFF08\u56DB\uFF09" },
      value: {
        ratio: [
          { fact: "netIncome" },
          {
            byReading: "householdSize",
            options: {
              allMembers: { fact: "memberCount" },
              sharing: { count: "members", where: { field: "members[].sharesIncome" } }
            }
          }
        ]
      },
      sources: [
        {
          value: { field: "reported.perCapitaNetIncome" },
          against: { ratio: [{ fact: "netIncomeWithOneOff" }, { count: "members" }] },
          standsIn: {
            not: {
              any: [
                { known: { field: "income.wages" } },
                { known: { field: "income.business" } },
                { known: { field: "income.property" } },
                { known: { field: "income.transfers" } },
                { known: { field: "income.oneOffTransfers" } },
                { known: { field: "income.productionCosts" } },
                { known: { fact: "netIncome" } }
              ]
            }
          }
        }
      ]
    },
    {
      id: "schoolAgeMembersInSchool",
      level: "household",
      labels: { zh: "\u9002\u9F84\u6210\u5458\u5747\u63A5\u53D7\u4E49\u52A1\u6559\u80B2", en: "school-age members in school" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u4E00\uFF08\u56DB\uFF09" },
      value: {
        every: "members",
        holds: {
          any: [
            {
              compare: { field: "members[].schooling" },
              operator: "notIn",
              value: ["droppedOut", "neverEnrolled"]
            },
            {
              compare: {
                completedYears: [
                  { field: "members[].birthDate" },
                  { lastAnniversary: { parameter: "schoolYearStart" }, until: { day: "asOf" } }
                ]
              },
              operator: "decimal:lessThan",
              value: { parameter: "schoolAge/from" }
            },
            {
              compare: { completedYears: [{ field: "members[].birthDate" }, { day: "asOf" }] },
              operator: "decimal:greaterThanInclusive",
              value: { parameter: "schoolAge/to" }
            }
          ]
        }
      }
    },
    {
      id: "allMembersInsured",
      level: "household",
      labels: { zh: "\u5BB6\u5EAD\u6210\u5458\u5747\u6709\u57FA\u672C\u533B\u7597\u4FDD\u969C", en: "all members insured" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u4E00\uFF08\u56DB\uFF09" },
      value: {
        every: "members",
        holds: { compare: { field: "members[].medicalInsurance" }, operator: "notEqual", value: "none" }
      }
    },
    {
      id: "povertyIncidence",
      level: ["village", "county"],
      unit: "percent",
      labels: { zh: "\u8D2B\u56F0\u53D1\u751F\u7387", en: "poverty incidence" },
      citation: { source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7", at: "\u4E00\uFF08\u56DB\uFF09" },
      value: {
        firstKnown: [
          {
            ratio: [
              { product: [100, { field: "remainingPoorPersons" }] },
              { field: "registeredRuralPopulation" }
            ]
          },
          { field: "incidence" }
        ]
      },
      sources: [{ value: { field: "incidence" } }]
    }
  ]
};

// src/records/living.ts
var DEATH_DATE = "members[].deathDate";
var LIVING = "9999-12-31";
function isLiving({ deathDate }, asOf) {
  return deathDate === void 0 || deathDate === null || deathDate > asOf;
}
function livingMembers({ members = [], asOf }) {
  const living2 = [];
  for (let at2 = 0; at2 < members.length; at2 += 1) if (isLiving(members[at2], asOf)) living2.push(at2);
  return living2;
}

// src/records/at-path.ts
var MAX_PATHS = 1024;
var taken = new Kept(MAX_PATHS);
var pathKeys = (path) => taken.of(path, () => path.split(/[.[]/).map((key) => key.endsWith("]") ? Number(key.slice(0, -1)) : key));
function valueAt(record, path) {
  let value = record;
  for (const key of pathKeys(path)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
    value = value[key];
  }
  return value ?? void 0;
}
function putValues(record, values, table = tableOf(record)) {
  const level = Object.hasOwn(record, "level") ? record.level : void 0;
  let copy = record;
  const made3 = /* @__PURE__ */ new Set();
  for (const [path, value] of Object.entries(values)) {
    if (!isLevel(level) || path.includes("[]") || table.at(level, path) === void 0) {
      throw new RangeError(`"${path}" is not a field of the record's level.`);
    }
    copy = put(copy, pathKeys(path), 0, value, path, made3);
  }
  if (copy !== record) markTable(copy, tableOf(record));
  return copy;
}
function put(holder, keys, next, value, path, made3) {
  const key = keys[next];
  if (key === void 0) return value;
  if (typeof key === "number") {
    const list2 = Array.isArray(holder) ? holder : [];
    if (key >= list2.length) throw new RangeError(`"${path}": the record has only ${list2.length} of these.`);
    const copy2 = made3.has(list2) ? list2 : [...list2];
    made3.add(copy2);
    copy2[key] = put(list2[key], keys, next + 1, value, path, made3);
    return copy2;
  }
  const values = isValues(holder) ? holder : {};
  const copy = made3.has(values) ? values : { ...values };
  made3.add(copy);
  copy[key] = put(Object.hasOwn(values, key) ? values[key] : void 0, keys, next + 1, value, path, made3);
  return copy;
}

// src/records/evidence.ts
var text = { ...anyText, personal: true };
var day = { kind: "date", label: { zh: "", en: "" } };
var itemKeys = {
  source: text,
  by: text,
  date: day,
  reference: text,
  value: void 0
};
function evidenceIssues(table, level, record) {
  const evidence = Object.hasOwn(record, "evidence") ? record.evidence ?? void 0 : void 0;
  if (evidence === void 0) return [];
  if (!isValues(evidence))
    return [{ code: "wrongType", path: "evidence", expected: "group", found: typeName(evidence) }];
  const issues = [];
  const members = Array.isArray(record.members) ? record.members.length : 0;
  for (const path of Object.keys(evidence)) {
    if (issues.length >= MAX_ISSUES) break;
    const at2 = fieldByPath(table, level, path);
    const place = ["evidence", path];
    if (at2 === void 0) {
      const suggestion = suggestedPath(table, level, path);
      issues.push({ code: "unknownKey", path: pathText(place), ...suggestion ? { suggestion } : {} });
    } else if (at2.index !== void 0 && at2.index >= members) {
      issues.push({
        code: "outOfRange",
        path: pathText(place),
        expected: `<= ${members - 1}`,
        found: String(at2.index)
      });
    } else issues.push(...listIssues(place, evidence[path], at2.field));
  }
  return issues;
}
function listIssues(place, list2, field3) {
  const path = pathText(place);
  if (!Array.isArray(list2)) return [{ code: "wrongType", path, expected: "list", found: typeName(list2) }];
  if (list2.length === 0) return [{ code: "emptyList", path, expected: "list" }];
  const many = list2.length <= MAX_SOURCES ? [] : [{ code: "outOfRange", path, expected: `<= ${MAX_SOURCES}`, found: String(list2.length) }];
  const items = list2.slice(0, MAX_SOURCES).flatMap((item, index) => itemIssues([...place, index], item, field3));
  return [...many, ...items];
}
function itemIssues(place, item, field3) {
  const at2 = (...keys) => pathText([...place, ...keys]);
  if (!isValues(item)) return [{ code: "wrongType", path: at2(), expected: "group", found: typeName(item) }];
  const issues = [];
  for (const key of Object.keys(item)) {
    if (issues.length >= MAX_ISSUES) break;
    if (Object.hasOwn(itemKeys, key)) continue;
    const suggestion = nearest(key, Object.keys(itemKeys));
    issues.push({ code: "unknownKey", path: at2(key), ...suggestion ? { suggestion } : {} });
  }
  for (const [key, info = field3] of Object.entries(itemKeys)) {
    const value = Object.hasOwn(item, key) ? item[key] ?? void 0 : void 0;
    if (value === void 0) {
      if (key === "source") issues.push({ code: "missingField", path: at2(key), expected: "nonEmptyText" });
    } else if (key === "value") issues.push(...valueIssues(at2, value, field3));
    else if (faultOf(value, info) !== void 0) issues.push(faultIssue(at2(key), value, info));
  }
  return issues;
}
function valueIssues(at2, value, field3) {
  if (isNumeric(field3.kind) && isRangeLike(value)) return rangeIssues((...keys) => at2("value", ...keys), value, field3);
  return faultOf(value, field3) === void 0 ? [] : [faultIssue(at2("value"), value, field3)];
}
function conflictsIn(record, table = tableOf(record)) {
  const conflicts = /* @__PURE__ */ new Map();
  const { level, evidence, asOf } = record;
  for (const [path, items] of Object.entries(evidence ?? {})) {
    const field3 = table.at(level, path);
    if (field3 === void 0) continue;
    const said = items.flatMap(({ value }) => value ?? []);
    const own2 = valueAt(record, path) ?? (isLifeDenied(path, said, asOf) ? LIVING : void 0);
    const values = own2 === void 0 ? said : [own2, ...said];
    const distinct = isNumeric(field3.kind) ? distinctNumbers(values, (value) => intervalOf(field3.kind, value)) : [...new Set(values)];
    if (distinct.length > 1) conflicts.set(path, own2 === void 0 ? [] : distinct);
  }
  return withoutDead(record, conflicts);
}
function isLifeDenied(path, said, asOf) {
  return patternOf(path) === DEATH_DATE && said.some((day2) => !isLiving({ deathDate: String(day2) }, asOf));
}
function withoutDead(record, conflicts) {
  if (conflicts.size === 0) return conflicts;
  const { asOf } = record;
  const isDead = (path) => {
    const deathDate = `${path.split(".")[0]}.deathDate`;
    const days = conflicts.get(deathDate) ?? [valueAt(record, deathDate)];
    return days.length > 0 && days.every((day2) => !isLiving({ deathDate: day2 }, asOf));
  };
  return new Map([...conflicts].filter(([path]) => !(path.startsWith("members[") && isDead(path))));
}
function distinctNumbers(values, intervalOf2) {
  const intervals = values.map(intervalOf2);
  const [first, ...others] = intervals;
  if (first === void 0) return [];
  const from = others.reduce((largest, one) => greatest(largest, one.from), first.from);
  const to = others.reduce((smallest, one) => least(smallest, one.to), first.to);
  if (compare(from, to) <= 0) return [];
  const same = (a, b) => compare(a.from, b.from) === 0 && compare(a.to, b.to) === 0;
  return values.filter((_, index) => {
    const own2 = intervals[index];
    return intervals.findIndex((one) => same(one, own2)) === index;
  });
}

// src/records/uncertainty.ts
var UNCERTAIN = /* @__PURE__ */ Symbol("uncertain");
var known = /* @__PURE__ */ new WeakMap();
function markUncertain(record, ranged2, table) {
  const { evidence } = record;
  const disagreeing = evidence !== void 0 && evidence !== null && conflictsOf(record, table).size > 0;
  if (!ranged2 && !disagreeing) return false;
  record[UNCERTAIN] = true;
  return true;
}
function isUncertain(record) {
  return record[UNCERTAIN] === true;
}
function conflictsOf(record, table = tableOf(record)) {
  const before = known.get(record);
  if (before !== void 0) return before;
  const found = conflictsIn(record, table);
  known.set(record, found);
  return found;
}
function settled2(record, paths, from, table = tableOf(record)) {
  const beside = secondSources(table).get(record.level);
  const said = paths.flatMap((path) => beside?.get(patternOf(path)) ?? []).filter((one) => isSettled(one, record, paths));
  const put2 = said.length === 0 ? record : putValues(record, Object.fromEntries(said.map(({ path }) => [path, null])), table);
  const copy = withoutEvidence(put2, paths);
  const before = from && known.get(from);
  if (before !== void 0 && said.length === 0 && !paths.some((path) => patternOf(path) === DEATH_DATE)) {
    known.set(copy, without(before, paths));
  }
  return copy;
}
var leftBefore = /* @__PURE__ */ new WeakMap();
function without(conflicts, paths) {
  if (!paths.some((path) => conflicts.has(path))) return conflicts;
  const left = leftBefore.get(conflicts) ?? /* @__PURE__ */ new Map();
  leftBefore.set(conflicts, left);
  const key = paths.join(" ");
  const known4 = left.get(key) ?? new Map([...conflicts].filter(([path]) => !paths.includes(path)));
  left.set(key, known4);
  return known4;
}
var secondSources = remembered((table) => {
  const besidesOf = (fields) => new Map(fields.map(({ path }) => [path, fields.filter(({ beside }) => beside?.includes(path))]));
  return new Map(
    levels.map((level) => [level, besidesOf(table.of(level))])
  );
});
function isSettled({ path, beside = [], fixed }, record, paths) {
  if (paths.includes(path)) return false;
  if (valueAt(record, path) === void 0) return false;
  return fixed === true || beside.every((one) => valueAt(record, one) !== void 0);
}
function withoutEvidence(record, paths) {
  const { evidence } = record;
  if (evidence === void 0 || evidence === null || !paths.some((path) => Object.hasOwn(evidence, path)))
    return record;
  const left = Object.entries(evidence).filter(([path]) => !paths.includes(path));
  const copy = { ...record, evidence: Object.fromEntries(left) };
  markTable(copy, tableOf(record));
  return copy;
}

// src/facts/expression.ts
function partsOf2(expression) {
  switch (expression.form) {
    case "constant":
    case "field":
    case "common":
    case "parameter":
    case "day":
      return [];
    case "sum":
    case "product":
    case "minimum":
    case "maximum":
    case "all":
    case "any":
    case "firstKnown":
      return expression.parts;
    case "difference":
      return [expression.whole, expression.less];
    case "ratio":
      return [expression.part, expression.base];
    case "count":
      return expression.where === void 0 ? [] : [expression.where];
    case "total":
      return expression.where === void 0 ? [expression.of] : [expression.of, expression.where];
    case "every":
    case "some":
      return [expression.holds];
    case "completedYears":
    case "completedMonths":
    case "daysCounted":
      return [expression.from, expression.to];
    case "yearOf":
    case "dayAfter":
    case "known":
    case "not":
      return [expression.of];
    case "lastAnniversary":
      return [expression.monthDay, expression.until];
    case "stated":
      return [expression.of, ...expression.sources.flatMap(partsOfSource)];
    case "byReading":
      return [...expression.options.values()];
    case "if":
      return [expression.condition, expression.then, expression.otherwise];
    case "compare":
      return isCodes(expression.right) ? [expression.left] : [expression.left, expression.right];
  }
}
function isCodes(side) {
  return Array.isArray(side);
}
function partsOfSource({ value, where, against, standsIn }) {
  return [value, where, against, standsIn].filter((one) => one !== void 0);
}
function* walk(expression) {
  yield expression;
  for (const part of partsOf2(expression)) yield* walk(part);
}
function* walkFirst(expression) {
  yield expression;
  for (const part of expression.form === "stated" ? [expression.of] : partsOf2(expression)) yield* walkFirst(part);
}
function underReadings(expression, chosen) {
  const each = (part) => underReadings(part, chosen);
  switch (expression.form) {
    case "byReading": {
      const option = expression.options.get(chosen[expression.reading] ?? "");
      return option === void 0 ? expression : each(option);
    }
    case "sum":
    case "product":
    case "minimum":
    case "maximum":
      return { ...expression, parts: expression.parts.map(each) };
    case "difference":
      return { ...expression, whole: each(expression.whole), less: each(expression.less) };
    case "ratio":
      return { ...expression, part: each(expression.part), base: each(expression.base) };
    default:
      return expression;
  }
}
function worldsOf(expression) {
  if (expression.form === "stated") return extentOf(expression.of).worlds + expression.sources.length;
  return partsOf2(expression).reduce((product2, part) => product2 * extentOf(part).worlds, 1);
}
var extentOf = remembered((expression) => {
  const parts = partsOf2(expression).map(extentOf);
  const total = (key) => parts.reduce((sum, one) => sum + one[key], 0);
  const { form } = expression;
  const each = form === "count" || form === "total" || form === "every" || form === "some" ? MAX_MEMBERS : 1;
  const own2 = form === "product" || form === "ratio" ? parts.length : 0;
  return {
    size: 1 + total("size"),
    depth: 1 + Math.max(0, ...parts.map(({ depth }) => depth)),
    work: 1 + each * total("work"),
    factors: own2 + total("factors"),
    worlds: worldsOf(expression)
  };
});
function writtenOut(expression, nameOf = () => void 0) {
  return JSON.stringify(expression, (_, one) => {
    if (typeof one === "bigint") return String(one);
    if (one instanceof Map) return [...one];
    if (typeof one !== "object" || one === null || !("form" in one)) return one;
    const part = one;
    const name = part === expression ? void 0 : nameOf(part);
    if (name !== void 0) return { fact: name };
    if (part.form === "field") return { form: part.form, field: part.field.path };
    return part.form === "common" ? { form: part.form, fact: part.fact.name } : part;
  });
}

// src/facts/seen.ts
var LIST = 2 ** 20;
var ONE_MEMBER = 2 ** 10;
var listOf = remembered((table) => table.of("household").find(({ path }) => path.startsWith(MEMBER)));
function orderOf(table, { path, position }) {
  if (!path.startsWith(MEMBER)) return () => position * LIST;
  const list2 = listOf(table)?.position ?? position;
  return (at2) => list2 * LIST + at2 * ONE_MEMBER + (position - list2);
}
function memberPlace(table, field3) {
  const name = field3.path.slice(MEMBER.length);
  const order = orderOf(table, field3);
  const places2 = [];
  return (at2) => {
    for (let next = places2.length; next <= at2; next += 1) {
      places2.push({ path: `members[${next}].${name}`, place: order(next) });
    }
    return places2[at2];
  };
}
function placeOf(table, level, path) {
  const field3 = table.at(level, path);
  return field3 === void 0 ? Number.MAX_SAFE_INTEGER : orderOf(table, field3)(Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0));
}
var NOTHING = [];
var Seen = class _Seen {
  #inputs = [];
  #orders = [];
  #missing = [];
  /** A second source stands in. */
  reported = false;
  /** The members that decide, or leave open, what is said of members. */
  subjects = [];
  /** An input that is given. Most come in order, so each finds its place from the end. */
  input({ kind }, path, order, value) {
    this.read(path, order, inputValue(kind, value));
  }
  /** The same with its value as verdicts show it. */
  read(path, order, value) {
    let at2 = this.#orders.length;
    while (at2 > 0 && this.#orders[at2 - 1] > order) at2 -= 1;
    if (this.#orders[at2 - 1] === order) return;
    if (at2 === this.#orders.length) {
      this.#inputs.push({ path, value });
      this.#orders.push(order);
      return;
    }
    this.#inputs.splice(at2, 0, { path, value });
    this.#orders.splice(at2, 0, order);
  }
  /** An input, or a parameter, that is not. */
  lacks(path, order = Number.MAX_SAFE_INTEGER) {
    this.#missing.push({ path, order });
  }
  /** What was read counts as missing: given as it is, it leads to no value. */
  lacksGiven(read) {
    const own2 = new _Seen();
    read(own2);
    own2.#inputs.forEach(({ path }, index) => {
      this.lacks(path, own2.#orders[index]);
    });
  }
  /** How much is missing so far: to come back to where what was missed turns out not to matter. */
  get mark() {
    return this.#missing.length;
  }
  /** Nothing missed since a mark matters. */
  forget(mark) {
    this.#missing.length = mark;
  }
  /** All of it in table order, each once. */
  trace() {
    const inputs = this.#inputs;
    const ordered = this.#missing.length > 1 ? [...this.#missing].sort((a, b) => a.order - b.order) : this.#missing;
    const missing = ordered.length === 0 ? NOTHING : [...new Set(ordered.map(({ path }) => path))];
    if (this.reported) return { inputs, missing, reported: true };
    if (this.subjects.length === 0) return { inputs, missing };
    const subjects = [...new Set(this.subjects)].sort((a, b) => a - b);
    return { inputs, missing, subjects: subjects.map((at2) => `members[${at2}]`) };
  }
};

// src/facts/aged-codes.ts
var MAX_WAYS = 64;
function agedIn(value) {
  const aged2 = /* @__PURE__ */ new Map();
  for (const part of walk(value)) {
    if (part.form !== "field" || !part.field.path.startsWith(MEMBER)) continue;
    const name = part.field.path.slice(MEMBER.length);
    if (isAged(name)) aged2.set(name, part.field);
  }
  return [...aged2].map(([name, field3]) => ({ name, field: field3 }));
}
function toldApart(value, { path }, codes) {
  const parts = [...walk(value)];
  const ofField = (one) => one.form === "field" && one.field.path === path;
  const compared = parts.flatMap((part) => {
    if (part.form !== "compare" || !ofField(part.left)) return [];
    if (isCodes(part.right)) return [part.right];
    return part.right.form === "constant" ? [[String(part.right.value)]] : [];
  });
  const isTold = compared.length === parts.filter(ofField).length;
  const kind = (code) => isTold ? compared.map((codes2) => codes2.includes(code)).join() : code;
  return [...new Map(codes.map((code) => [kind(code), code])).values()];
}
function agedCodesOf(table, scope, given2, value) {
  const tests = agedIn(value).map(({ name, field: field3 }) => ({
    name,
    field: field3,
    isImpossible: impossibleCodes(name, given2),
    placed: memberPlace(table, field3)
  }));
  const birth = table.at("household", `${MEMBER}birthDate`);
  const bornAt = birth && memberPlace(table, birth);
  const isAbout = (member, at2) => scope === "member" ? at2 === given2.member : isLiving(member, given2.asOf);
  const membersOf = ({ members }) => members ?? [];
  const impossibleIn = (record) => {
    const found = [];
    for (const test of tests) {
      const members = membersOf(record);
      for (let at2 = 0; at2 < members.length; at2 += 1) {
        const member = members[at2];
        if (!test.isImpossible(member) || !isAbout(member, at2)) continue;
        found.push({ ...test, member, path: test.placed(at2).path });
      }
    }
    return found;
  };
  return {
    /** Whether it reads any such code. */
    isAged: tests.length > 0,
    /** Where those stand that cannot be. */
    impossible: ofLast((record) => impossibleIn(record).map(({ path }) => path)),
    /** The record with what can be in place of that, every way that an expression tells apart. */
    mended(record) {
      const places2 = impossibleIn(record).map(({ name, field: field3, member, path, isImpossible }) => {
        const possible = Object.keys(field3.options ?? {}).filter((code) => !isImpossible({ ...member, [name]: code }));
        return { path, codes: toldApart(value, field3, possible) };
      });
      if (places2.reduce((ways, { codes }) => ways * codes.length, 1) > MAX_WAYS) return [];
      return places2.reduce(
        (ways, { path, codes }) => ways.flatMap((one) => codes.map((code) => putValues(one, { [path]: code }))),
        [record]
      );
    },
    /** The codes that hang on an age, with the birth dates that tell it. */
    codesIn(record) {
      const found = [];
      if (tests.length === 0) return found;
      membersOf(record).forEach((member, at2) => {
        for (const { name, placed } of tests) {
          const { [name]: code, birthDate } = member;
          if (typeof code !== "string" || !dependsOnAge(name, code) || !isAbout(member, at2)) continue;
          if (typeof birthDate === "string" && bornAt !== void 0) found.push({ ...bornAt(at2), said: birthDate });
          found.push({ ...placed(at2), said: code });
        }
      });
      return found;
    }
  };
}

// src/facts/expression-bounds.ts
function boundsOfField({ kind, minimum, maximum }) {
  const least2 = kind === "percent" ? minimum : minimum ?? 0;
  return {
    ...least2 === void 0 ? {} : { minimum: least2 },
    ...maximum === void 0 ? {} : { maximum },
    ...kind === "count" ? { whole: true } : {}
  };
}
var NONE = {};
function boundsOf(expression) {
  switch (expression.form) {
    case "constant": {
      const number = expression.type === "number" ? Number(toDecimalString(expression.value)) : void 0;
      return number === void 0 ? NONE : { minimum: number, maximum: number, ...Number.isInteger(number) ? { whole: true } : {} };
    }
    case "field":
      return boundsOfField(expression.field);
    case "common":
      return expression.fact.range ?? NONE;
    case "sum":
      return expression.parts.map(boundsOf).reduce((a, b) => combined(a, b, (one, other) => one + other));
    case "difference":
      return difference(expression.whole, expression.less);
    case "product":
      return expression.parts.map(boundsOf).reduce(product);
    case "minimum":
      return extreme(expression.parts.map(boundsOf), "minimum", Math.min);
    case "maximum":
      return extreme(expression.parts.map(boundsOf), "maximum", Math.max);
    case "ratio":
      return ratio(expression);
    case "count":
      return { minimum: expression.where === void 0 ? 1 : 0, whole: true };
    case "total": {
      const { minimum, whole } = boundsOf(expression.of);
      return minimum !== void 0 && minimum >= 0 ? { minimum: 0, ...whole ? { whole } : {} } : NONE;
    }
    case "completedYears":
    case "completedMonths":
      return { minimum: 0, whole: true };
    case "daysCounted":
    case "yearOf":
      return { whole: true };
    case "byReading":
      return widest([...expression.options.values()].map(boundsOf));
    case "if":
      return widest([boundsOf(expression.then), boundsOf(expression.otherwise)]);
    case "firstKnown":
      return widest(expression.parts.map(boundsOf));
    case "stated":
      return widest([expression.of, ...expression.sources.map(({ value }) => value)].map(boundsOf));
    default:
      return NONE;
  }
}
function made(minimum, maximum, whole) {
  return {
    ...minimum === void 0 ? {} : { minimum },
    ...maximum === void 0 ? {} : { maximum },
    ...whole ? { whole } : {}
  };
}
function combined(a, b, by) {
  const side = (one, other) => one === void 0 || other === void 0 ? void 0 : by(one, other);
  return made(side(a.minimum, b.minimum), side(a.maximum, b.maximum), a.whole && b.whole);
}
function product(a, b) {
  const isPositive = ({ minimum }) => minimum !== void 0 && minimum >= 0;
  return isPositive(a) && isPositive(b) ? combined(a, b, (one, other) => one * other) : NONE;
}
function isPartOf(part, whole) {
  return part.form === "field" && whole.form === "field" && part.field.partOf === whole.field.path;
}
function difference(whole, less) {
  const [a, b] = [boundsOf(whole), boundsOf(less)];
  const minimum = isPartOf(less, whole) ? 0 : a.minimum !== void 0 && b.maximum !== void 0 ? a.minimum - b.maximum : void 0;
  const maximum = a.maximum !== void 0 && b.minimum !== void 0 ? a.maximum - b.minimum : void 0;
  return made(minimum, maximum, a.whole && b.whole);
}
function timesField(expression) {
  if (expression.form !== "product") return { factor: 1, of: expression };
  const [first, second, ...others] = expression.parts;
  if (first === void 0 || second === void 0 || others.length > 0) return { factor: 1, of: expression };
  const [number, of] = first.form === "constant" ? [first, second] : [second, first];
  const factor = boundsOf(number).minimum;
  return number.form === "constant" && factor !== void 0 ? { factor, of } : { factor: 1, of: expression };
}
function ratio({ part, base, ofZero }) {
  const { factor, of } = timesField(part);
  const least2 = boundsOf(part).minimum;
  const positive = least2 !== void 0 && least2 >= 0;
  const most = positive && isPartOf(of, base) ? factor : void 0;
  const zero = ofZero === void 0 ? void 0 : Number(toDecimalString(ofZero));
  return made(
    positive ? Math.min(0, zero ?? 0) : void 0,
    most === void 0 ? void 0 : Math.max(most, zero ?? most),
    false
  );
}
function extreme(all2, own2, of) {
  const bounds2 = (key) => all2.flatMap((range) => range[key] ?? []);
  const other = own2 === "minimum" ? "maximum" : "minimum";
  const [near, far] = [bounds2(own2), bounds2(other)];
  const ends = {
    [own2]: near.length === all2.length ? of(...near) : void 0,
    [other]: far.length > 0 ? of(...far) : void 0
  };
  return made(
    ends.minimum,
    ends.maximum,
    all2.every(({ whole }) => whole === true)
  );
}
function widest(all2) {
  const side = (pick, of) => {
    const ends = all2.map(pick);
    return ends.includes(void 0) ? void 0 : of(...ends);
  };
  return made(
    side(({ minimum }) => minimum, Math.min),
    side(({ maximum }) => maximum, Math.max),
    all2.every(({ whole }) => whole === true)
  );
}

// src/facts/living-members.ts
var lastMembers;
var lastDay;
var living = [];
function livingIn(record, asOf) {
  const members = record.members;
  if (lastMembers !== members || lastDay !== asOf) {
    living = [];
    for (let at2 = 0; at2 < members.length; at2 += 1) {
      const member = members[at2];
      if (member !== void 0 && isLiving(member, asOf)) living.push([member, at2]);
    }
    lastMembers = members;
    lastDay = asOf;
  }
  return living;
}

// src/facts/quick-inputs.ts
function quickInputs(value, table, given2) {
  const read = alwaysRead(value, given2);
  if (read === void 0) return void 0;
  const fields = [...new Set(read.fields)].sort((a, b) => a.position - b.position);
  const ofMembers = fields.filter(({ path }) => path.startsWith(MEMBER));
  if (ofMembers.length === 0) {
    const ofRecord = inputsOfRecord(fields);
    if (!read.members) return ofRecord;
    return (make) => {
      const inputs = ofRecord(make);
      return (record) => mayDie(record, given2.asOf) ? void 0 : inputs(record);
    };
  }
  return ofMembers.length === fields.length ? inputsOfMembers(fields, table, given2.asOf) : void 0;
}
function mayDie(record, asOf) {
  for (const [{ deathDate }] of livingIn(record, asOf)) if (typeof deathDate === "string") return true;
  return false;
}
function inputsOfRecord(fields) {
  return (make) => {
    const places2 = fields.map(({ path, kind }) => ({ read: reader(path), made: make(path, kind) }));
    return (record) => {
      const inputs = [];
      for (const { read, made: made3 } of places2) {
        const found = read(record);
        if (found !== void 0) inputs.push(made3(found));
      }
      return inputs;
    };
  };
}
function inputsOfMembers(fields, table, asOf) {
  const names = fields.map(({ path }) => path.slice(MEMBER.length));
  const asksAge = names.includes("birthDate");
  return (make) => {
    const places2 = fields.map((field3, index) => {
      const name = names[index];
      const hangsOnAge = isAged(name) && !asksAge ? (code) => dependsOnAge(name, code) : () => false;
      const placed = memberPlace(table, field3);
      const made3 = [];
      const madeAt = (at2) => {
        made3[at2] ??= make(placed(at2).path, field3.kind);
        return made3[at2];
      };
      return { name, madeAt, hangsOnAge };
    });
    return (record) => {
      const inputs = [];
      for (const [member, at2] of livingIn(record, asOf)) {
        if (typeof member.deathDate === "string") return void 0;
        for (const { name, madeAt, hangsOnAge } of places2) {
          const found = member[name] ?? void 0;
          if (found === void 0) continue;
          if (hangsOnAge(found)) return void 0;
          inputs.push(madeAt(at2)(found));
        }
      }
      return inputs;
    };
  };
}
function alwaysRead(value, given2) {
  const all2 = (parts, members = false) => {
    const reads = parts.map((part) => alwaysRead(part, given2));
    if (reads.includes(void 0)) return void 0;
    const known4 = reads;
    return { fields: known4.flatMap(({ fields }) => fields), members: members || known4.some((one) => one.members) };
  };
  switch (value.form) {
    case "field":
      return { fields: [value.field], members: false };
    case "ratio":
      return value.ofZero === void 0 ? all2(partsOf2(value)) : void 0;
    case "total":
      return value.where === void 0 ? all2(partsOf2(value), true) : void 0;
    case "count":
    case "every":
    case "some":
      return all2(partsOf2(value), true);
    case "stated":
      return all2([value.of]);
    case "byReading": {
      const chosen = value.options.get(given2.option(value.reading) ?? "");
      return chosen && all2([chosen]);
    }
    case "common":
    case "if":
    case "firstKnown":
    case "known":
      return void 0;
    default:
      return all2(partsOf2(value));
  }
}

// src/facts/linear.ts
var ZERO = exact(0);
function constantly(value) {
  return { factors: /* @__PURE__ */ new Map(), constant: value };
}
function once(name) {
  return { factors: /* @__PURE__ */ new Map([[name, exact(1)]]), constant: ZERO };
}
function summed(sums) {
  const factors = /* @__PURE__ */ new Map();
  let constant2 = ZERO;
  for (const one of sums) {
    for (const [name, factor] of one.factors) factors.set(name, plus(factors.get(name) ?? ZERO, factor));
    constant2 = plus(constant2, one.constant);
  }
  for (const [name, factor] of factors) if (signOf(factor) === 0) factors.delete(name);
  return { factors, constant: constant2 };
}
function multiplied(sum, by) {
  if (signOf(by) === 0) return constantly(ZERO);
  return {
    factors: new Map([...sum.factors].map(([name, factor]) => [name, times(factor, by)])),
    constant: times(sum.constant, by)
  };
}
function at(sum, choice) {
  let total = sum.constant;
  for (const [name, factor] of sum.factors) total = plus(total, times(factor, choice.get(name) ?? ZERO));
  return total;
}
function highest(sum, quantities) {
  const choice = /* @__PURE__ */ new Map();
  const factorOf = (name) => sum.factors.get(name) ?? ZERO;
  for (const [name, { interval, partOf }] of quantities) {
    if (partOf !== void 0 && quantities.has(partOf)) continue;
    const parts = [...quantities].filter(([, quantity]) => quantity.partOf === name);
    const ends = [interval, ...parts.map(([, part]) => part.interval)].flatMap(({ from, to }) => [from, to]);
    let best;
    for (const whole of ends) {
      if (compare(whole, interval.from) < 0 || compare(whole, interval.to) > 0) continue;
      const chosen = [
        [name, whole],
        ...parts.map(([part, { interval: own2 }]) => [
          part,
          signOf(factorOf(part)) > 0 ? least(own2.to, whole) : own2.from
        ])
      ];
      if (parts.some(([, part]) => compare(part.interval.from, whole) > 0)) continue;
      const value = chosen.reduce((total, [one, number]) => plus(total, times(factorOf(one), number)), ZERO);
      if (best === void 0 || compare(value, best.value) > 0) best = { value, chosen };
    }
    for (const [one, number] of best?.chosen ?? []) choice.set(one, number);
  }
  return choice;
}
var turned = (sum) => multiplied(sum, exact(-1));
function extremes(sum, quantities) {
  return { from: at(sum, highest(turned(sum), quantities)), to: at(sum, highest(sum, quantities)) };
}
function quotientExtremes(part, base, quantities, ofZero) {
  const { from, to } = extremes(base, quantities);
  if (signOf(from) < 0) return void 0;
  if (signOf(from) > 0) return quotients(part, base, quantities);
  if (ofZero === void 0) return void 0;
  const vanishing = narrowed(quantities, base, (quantity) => ({ ...quantity, interval: point(ZERO) }));
  const none = vanishing === void 0 ? void 0 : point(ofZero);
  if (signOf(to) === 0) return none;
  const [only, another] = base.factors.keys();
  const step = only === void 0 ? void 0 : quantities.get(only)?.step;
  if (only === void 0 || another !== void 0 || step === void 0 || signOf(base.constant) !== 0)
    return void 0;
  const some = narrowed(quantities, base, (quantity) => ({
    ...quantity,
    interval: { from: greatest(quantity.interval.from, step), to: quantity.interval.to }
  }));
  const rates = some && quotients(part, base, some);
  return rates === void 0 ? none : none === void 0 ? rates : hull(rates, none);
}
function narrowed(quantities, base, change) {
  const made3 = new Map(quantities);
  for (const name of base.factors.keys()) {
    const quantity = quantities.get(name);
    if (quantity !== void 0) made3.set(name, change(quantity));
  }
  for (const [name, quantity] of made3) {
    const whole = quantity.partOf === void 0 ? void 0 : made3.get(quantity.partOf);
    if (whole === void 0) continue;
    const to = least(quantity.interval.to, whole.interval.to);
    if (compare(quantity.interval.from, to) > 0) return void 0;
    made3.set(name, { ...quantity, interval: { from: quantity.interval.from, to } });
  }
  return made3;
}
function quotients(part, base, quantities) {
  const best = (over) => {
    let choice = highest(over, quantities);
    for (; ; ) {
      const quotient2 = divide(at(over, choice), at(base, choice));
      const gain = summed([over, multiplied(base, subtract(ZERO, quotient2))]);
      const next = highest(gain, quantities);
      if (signOf(at(gain, next)) <= 0) return quotient2;
      choice = next;
    }
  };
  const lowest = best(turned(part));
  return { from: subtract(ZERO, lowest), to: best(part) };
}

// src/facts/settled.ts
function both(a, b) {
  return a === false || b === false ? false : a === void 0 || b === void 0 ? void 0 : true;
}
function givenAll(parts) {
  return (record, member) => {
    let result = true;
    for (const part of parts) result = both(result, part.given(record, member));
    return result;
  };
}
function noteAll(parts) {
  return (record, member, at2, seen) => {
    for (const part of parts) part.note(record, member, at2, seen);
  };
}
function constant(value, among) {
  return { constant: value, value: () => value, among: () => among, given: () => true, note: () => void 0 };
}
function known2(value) {
  return constant(value, value);
}
function absent(what) {
  return {
    value: () => void 0,
    among: () => void 0,
    given: () => false,
    note: (_record, _member, _at, seen) => seen.lacks(what)
  };
}
function mapped(of, to) {
  if (of.constant !== void 0) return known2(to(of.constant));
  const over = (read) => (record, member) => {
    const found = read(record, member);
    return found === void 0 ? void 0 : to(found);
  };
  return { value: over(of.value), among: over(of.among), given: of.given, note: of.note };
}
function paired(a, b, to) {
  if (a.constant !== void 0 && b.constant !== void 0) return known2(to(a.constant, b.constant));
  const over = (key) => (record, member) => {
    const [left, right] = [a[key](record, member), b[key](record, member)];
    return left === void 0 || right === void 0 ? void 0 : to(left, right);
  };
  return { value: over("value"), among: over("among"), given: givenAll([a, b]), note: noteAll([a, b]) };
}
function counted(of) {
  if (of.constant !== void 0) return constant(of.constant, point(of.constant));
  return {
    ...of,
    among: (record, member) => {
      const number = of.among(record, member);
      return number === void 0 ? void 0 : point(number);
    }
  };
}
function givenTogether(told, record, deciding) {
  let result = true;
  let mayDecide = false;
  for (const { truth, member } of told) {
    const all2 = truth.among(record, member);
    if (all2 === deciding) return true;
    const own2 = all2 === void 0 ? truth.given(record, member) : true;
    if (all2 === void 0 && own2 !== false) mayDecide = true;
    result = both(result, own2);
  }
  return result === true || !mayDecide ? result : void 0;
}
function folded(several, deciding, holdsOf) {
  let result = !deciding;
  for (const one of several) {
    const holds = holdsOf(one);
    if (holds === deciding) return deciding;
    if (holds === void 0) result = void 0;
  }
  return result;
}
function kleene(all2, deciding) {
  const parts = all2.filter((part) => part.constant !== !deciding);
  const [only, another] = parts;
  if (only === void 0) return known2(!deciding);
  if (another === void 0) return only;
  const over = (key) => (record, member) => folded(parts, deciding, (part) => part[key](record, member));
  return {
    value: over("value"),
    among: over("among"),
    given: (record, member) => givenTogether(
      parts.map((truth) => ({ truth, member })),
      record,
      deciding
    ),
    note(record, member, at2, seen) {
      const found = parts.map((part) => part.among(record, member));
      const result = folded(found, deciding, (one) => one);
      const { mark } = seen;
      const subjects = [];
      parts.forEach((part, index) => {
        seen.subjects = [];
        part.note(record, member, at2, seen);
        if (found[index] === result) subjects.push(...seen.subjects);
      });
      seen.subjects = subjects;
      if (result !== void 0) seen.forget(mark);
    }
  };
}
function conditional(condition, then, otherwise, either) {
  return {
    value(record, member) {
      const holds = condition.value(record, member);
      return holds === void 0 ? void 0 : (holds ? then : otherwise).value(record, member);
    },
    among(record, member) {
      const holds = condition.among(record, member);
      if (holds !== void 0) return (holds ? then : otherwise).among(record, member);
      if (condition.given(record, member) !== true) return void 0;
      const [one, other] = [then.among(record, member), otherwise.among(record, member)];
      return one === void 0 || other === void 0 ? void 0 : either(one, other);
    },
    given(record, member) {
      const holds = condition.among(record, member);
      if (holds !== void 0) return (holds ? then : otherwise).given(record, member);
      const told = condition.given(record, member);
      if (told === false) return false;
      const [one, other] = [then.given(record, member), otherwise.given(record, member)];
      return one === other && (told === true || one === false) ? one : void 0;
    },
    note(record, member, at2, seen) {
      condition.note(record, member, at2, seen);
      seen.subjects = [];
      const holds = condition.among(record, member);
      if (holds !== void 0) (holds ? then : otherwise).note(record, member, at2, seen);
      else if (condition.given(record, member) !== false) noteAll([then, otherwise])(record, member, at2, seen);
    }
  };
}
function firstKnown(parts) {
  return {
    value(record, member) {
      for (const part of parts) {
        const found = part.value(record, member);
        if (found !== void 0) return found;
      }
      return void 0;
    },
    among(record, member) {
      const chosen = parts.find((part) => part.given(record, member) !== false);
      return chosen?.given(record, member) === true ? chosen.among(record, member) : void 0;
    },
    given: (record, member) => folded(parts, true, (part) => part.given(record, member)),
    note(record, member, at2, seen) {
      const chosen = parts.find((part) => part.given(record, member) !== false) ?? parts[0];
      chosen?.note(record, member, at2, seen);
    }
  };
}
function agreeing(a, b) {
  return a === b ? a : void 0;
}

// src/facts/small-units.ts
function inUnits(units2) {
  const { scale, of } = units2;
  return {
    units: units2,
    value: (record, member) => {
      const count = of(record, member);
      return count === void 0 ? void 0 : fraction(count, scale);
    }
  };
}
function unitsOfSum(sums) {
  const units2 = sums.flatMap(({ node }) => node.units ?? []);
  if (units2.length < sums.length) return void 0;
  const scale = Math.max(...units2.map((one) => one.scale));
  const parts = units2.map((one, index) => ({ ...one, times: scale / one.scale * (sums[index]?.by ?? 1) }));
  const terms = parts.flatMap(
    ({ terms: own2, times: times2 }) => own2?.map((one) => ({ ...one, times: one.times * times2 })) ?? []
  );
  if (parts.every(({ terms: own2 }) => own2 !== void 0)) return { scale, of: sumOfFields(terms), terms };
  return {
    scale,
    of(record, member) {
      let total = 0;
      for (const part of parts) {
        const count = part.of(record, member);
        if (count === void 0) return void 0;
        total = add(total, part.times === 1 ? count : multiply(count, part.times));
      }
      return total;
    }
  };
}
function sumOfFields(terms) {
  const groups = /* @__PURE__ */ new Map();
  for (const term of terms) {
    const [key = "", ...group3] = term.path.split(".").reverse();
    const name = group3.reverse().join(".");
    groups.set(name, [...groups.get(name) ?? [], { ...term, key }]);
  }
  const read = [...groups].map(([path, fields]) => ({
    group: path === "" ? (record) => record : reader(path),
    fields
  }));
  return (record) => {
    let total = 0;
    for (const { group: group3, fields } of read) {
      const values = group3(record);
      if (values === void 0) return void 0;
      for (const { key, scale, times: times2 } of fields) {
        const value = values[key];
        if (value === null || value === void 0) return void 0;
        const count = scaled(value, scale);
        total = add(total, times2 === 1 ? count : multiply(count, times2));
      }
    }
    return total;
  };
}
function quotient(over, under, ofZero) {
  const [part, base] = [over.units, under.units];
  if (part === void 0 || base === void 0) {
    return (record, member) => {
      const whole = under.value(record, member);
      if (whole !== void 0 && signOf(whole) === 0) return ofZero;
      const some = over.value(record, member);
      return whole === void 0 || some === void 0 ? void 0 : divide(some, whole);
    };
  }
  const [up, down] = [Math.max(1, base.scale / part.scale), Math.max(1, part.scale / base.scale)];
  return (record, member) => {
    const whole = base.of(record, member);
    if (whole !== void 0 && Number(whole) === 0) return ofZero;
    const some = part.of(record, member);
    if (whole === void 0 || some === void 0) return void 0;
    return fraction(up === 1 ? some : multiply(some, up), down === 1 ? whole : multiply(whole, down));
  };
}

// src/facts/numeric.ts
var ZERO2 = exact(0);
var ONE = exact(1);
var opaque = 0;
function constantNumber(number) {
  const { numerator, denominator } = number;
  return {
    ...constant(number, point(number)),
    part: constantly(number),
    variables: /* @__PURE__ */ new Map(),
    ...denominator === 1 ? { units: { scale: 1, of: () => numerator } } : {}
  };
}
function plainNumber(settled3) {
  if (settled3.constant !== void 0) return constantNumber(settled3.constant);
  opaque += 1;
  const name = `#${opaque}`;
  return { ...settled3, part: once(name), variables: /* @__PURE__ */ new Map([[name, { interval: settled3.among }]]) };
}
function asSum(node) {
  return node.base === void 0 ? node : plainNumber(node);
}
function sumOf(terms) {
  const sums = terms.map(({ node, by }) => ({ node: asSum(node), by }));
  const nodes = sums.map(({ node }) => node);
  const part = summed(sums.map(({ node, by }) => by === 1 ? node.part : multiplied(node.part, exact(-1))));
  const variables = joined(nodes);
  const units2 = unitsOfSum(sums);
  return {
    value: (record, member) => {
      let total = ZERO2;
      for (const { node, by } of sums) {
        const value = node.value(record, member);
        if (value === void 0) return void 0;
        total = by === 1 ? plus(total, value) : subtract(total, value);
      }
      return total;
    },
    part,
    variables,
    among: amongOf({ part, variables }),
    given: givenAll(nodes),
    note: noteAll(nodes),
    ...units2 === void 0 ? {} : inUnits(units2)
  };
}
function productOf(a, b) {
  const [factor, node] = a.constant === void 0 ? [b.constant, a] : [a.constant, b];
  const value = (record, member) => {
    const [left, right] = [a.value(record, member), b.value(record, member)];
    return left === void 0 || right === void 0 ? void 0 : times(left, right);
  };
  if (factor === void 0) {
    const among = (record, member) => {
      const [left, right] = [a.among(record, member), b.among(record, member)];
      if (left === void 0 || right === void 0) return void 0;
      const corners = [left.from, left.to].flatMap((one) => [times(one, right.from), times(one, right.to)]);
      return { from: corners.reduce(least), to: corners.reduce(greatest) };
    };
    return plainNumber({ value, among, given: givenAll([a, b]), note: noteAll([a, b]) });
  }
  if (node.constant !== void 0) return constantNumber(times(factor, node.constant));
  const { base, units: units2, variables } = node;
  const form = {
    part: multiplied(node.part, factor),
    variables,
    ...base && { base: { ...base, ...base.ofZero && { ofZero: times(base.ofZero, factor) } } }
  };
  const whole = factor.denominator === 1 ? factor.numerator : void 0;
  return {
    ...form,
    value,
    among: amongOf(form),
    given: node.given,
    note: node.note,
    ...units2 === void 0 || whole === void 0 ? {} : inUnits({
      scale: units2.scale,
      of: (record, member) => {
        const count = units2.of(record, member);
        return count === void 0 ? void 0 : multiply(count, whole);
      }
    })
  };
}
function ratioOf(part, base, ofZero) {
  const [over, under] = [asSum(part), asSum(base)];
  const form = { part: over.part, base: { sum: under.part, ofZero }, variables: joined([over, under]) };
  const among = amongOf(form);
  const isNothing = (record, member) => {
    const whole = under.among(record, member);
    if (whole === void 0) return void 0;
    return signOf(whole.to) <= 0 ? true : signOf(whole.from) > 0 ? false : void 0;
  };
  return {
    ...form,
    value: quotient(over, under, ofZero),
    among: (record, member) => (
      // Of nothing it does not matter what part is given.
      ofZero !== void 0 && isNothing(record, member) ? point(ofZero) : among(record, member)
    ),
    given(record, member) {
      const whole = under.given(record, member);
      if (whole !== true) return whole;
      const nothing = isNothing(record, member);
      if (nothing === true) return ofZero !== void 0;
      const some = over.given(record, member);
      if (nothing === false) return some;
      return ofZero !== void 0 === some ? some : void 0;
    },
    note(record, member, at2, seen) {
      under.note(record, member, at2, seen);
      const nothing = under.given(record, member) === true && isNothing(record, member);
      if (nothing === true && ofZero !== void 0) return;
      over.note(record, member, at2, seen);
      if (nothing === true) seen.lacksGiven((one) => under.note(record, member, at2, one));
    }
  };
}
function extremeOf(nodes, pick) {
  return plainNumber({
    value: (record, member) => all(nodes.map((node) => node.value(record, member)))?.reduce(pick),
    among: (record, member) => all(nodes.map((node) => node.among(record, member)))?.reduce((a, b) => ({
      from: pick(a.from, b.from),
      to: pick(a.to, b.to)
    })),
    given: givenAll(nodes),
    note: noteAll(nodes)
  });
}
function all(values) {
  return values.includes(void 0) ? void 0 : values;
}
function joined(nodes) {
  return new Map(nodes.flatMap(({ variables }) => [...variables]));
}
function amongOf({ part, base, variables }) {
  const all2 = [...variables].map(([name, { interval, step, partOf }]) => ({
    name,
    interval,
    step,
    partOf,
    factor: part.factors.get(name),
    ofBase: base?.sum.factors.get(name)
  }));
  const bounded = all2.some(({ partOf }) => partOf !== void 0 && variables.has(partOf));
  return (record, member) => {
    const found = [];
    for (const { interval } of all2) {
      const one = interval(record, member);
      if (one === void 0) return void 0;
      found.push(one);
    }
    const isOpen = (index) => !isPoint(found[index]);
    if (!all2.some(({ ofBase }, index) => (bounded || ofBase !== void 0) && isOpen(index))) {
      let [from, to, whole] = [part.constant, part.constant, base?.sum.constant ?? ONE];
      for (const [index, { factor, ofBase }] of all2.entries()) {
        const { from: least2, to: most } = found[index];
        if (factor !== void 0) {
          const [low, high] = signOf(factor) < 0 ? [most, least2] : [least2, most];
          from = plus(from, times(factor, low));
          to = plus(to, times(factor, high));
        }
        if (ofBase !== void 0) whole = plus(whole, times(ofBase, least2));
      }
      if (base === void 0) return { from, to };
      if (signOf(whole) > 0) return { from: divide(from, whole), to: divide(to, whole) };
    }
    const quantities = new Map(
      all2.map(({ name, step, partOf }, index) => [name, { interval: found[index], step, partOf }])
    );
    return base === void 0 ? extremes(part, quantities) : quotientExtremes(part, base.sum, quantities, base.ofZero);
  };
}

// src/facts/settled-fields.ts
var ZERO3 = exact(0);
var scales = { money: MONEY_SCALE, percent: PERCENT_SCALE, count: 1 };
var SettledFields = class {
  constructor(table, level, given2) {
    this.table = table;
    this.level = level;
    this.given = given2;
  }
  table;
  level;
  given;
  /** How a field is read and noted: that of a member with his number. */
  place(field3) {
    const { path } = field3;
    const noted = (read2, placed) => (record, member, at2, seen) => {
      const found = read2(record, member);
      const { path: path2, place } = placed(at2);
      if (found === void 0) seen.lacks(path2, place);
      else seen.input(field3, path2, place, found);
    };
    if (!path.startsWith(MEMBER)) {
      const read2 = reader(path);
      const own3 = { path, place: orderOf(this.table, field3)(0) };
      return { read: read2, note: noted(read2, () => own3) };
    }
    const name = path.slice(MEMBER.length);
    const own2 = reader(name);
    const read = isAged(name) ? this.#possibleCode(name) : (_, member) => member === void 0 ? void 0 : own2(member);
    return { read, note: noted(read, memberPlace(this.table, field3)) };
  }
  /** A code that a member's age makes impossible says nothing. */
  #possibleCode(name) {
    const isImpossible = impossibleCodes(name, this.given);
    return (_, member) => member === void 0 || isImpossible(member) ? void 0 : member[name] ?? void 0;
  }
  /** A field that is no number. */
  plain(field3) {
    const { read, note } = this.place(field3);
    const value = read;
    return { value, among: value, given: (record, member) => value(record, member) !== void 0, note };
  }
  /** A field that is a number. */
  quantity(field3) {
    const { read, note } = this.place(field3);
    const { kind } = field3;
    const given2 = read;
    const interval = this.#interval(field3, given2);
    const scale = scales[kind];
    const units2 = scale === void 0 ? void 0 : {
      scale,
      of: (record, member) => {
        const value = given2(record, member);
        return value === void 0 ? void 0 : scaled(value, scale);
      },
      ...field3.path.startsWith(MEMBER) ? {} : { terms: [{ path: field3.path, scale, times: 1 }] }
    };
    return {
      value: (record, member) => {
        const value = given2(record, member);
        return value === void 0 ? void 0 : numberOf(kind, value);
      },
      among: interval,
      given: (record, member) => given2(record, member) !== void 0,
      note,
      part: once(field3.path),
      variables: /* @__PURE__ */ new Map([
        [field3.path, { interval, step: scale === void 0 ? void 0 : fraction(1, scale), partOf: field3.partOf }]
      ]),
      ...units2 === void 0 ? {} : { units: units2 }
    };
  }
  /** All that a field can be: what is part of something is not above it, and something not below its parts. */
  #interval(field3, given2) {
    const { kind, partOf } = field3;
    const other = (path) => {
      const one = this.table.at(this.level, path);
      if (one === void 0) throw new Error(`${path} is no field of a ${this.level}.`);
      const { read } = this.place(one);
      return (record, member) => {
        const value = read(record, member);
        return value === void 0 ? void 0 : intervalOf(one.kind, value);
      };
    };
    const whole = partOf === void 0 ? void 0 : other(partOf);
    const parts = this.table.partsOf(this.level, field3.path).map(({ path }) => other(path));
    return (record, member) => {
      const value = given2(record, member);
      if (value === void 0) {
        const all2 = field3.absent === void 0 ? void 0 : whole?.(record, member);
        return all2 && { from: ZERO3, to: all2.to };
      }
      const own2 = intervalOf(kind, value);
      if (typeof value !== "object") return own2;
      const most = whole?.(record, member)?.to;
      const from = parts.reduce((lowest, part) => greatest(lowest, part(record, member)?.from ?? lowest), own2.from);
      return { from, to: most === void 0 ? own2.to : least(own2.to, most) };
    };
  }
};

// src/facts/settled-members.ts
var ZERO4 = exact(0);
var ONE2 = exact(1);
function totalOver(fields, of, where) {
  const { asOf } = fields.given;
  const noteDeaths = notingDeaths(fields);
  const one = of.constant !== void 0 && compare(of.constant, ONE2) === 0;
  const over = (start, next) => {
    return (record) => {
      let total = start;
      for (const [member] of livingIn(record, asOf)) {
        const counts = where === void 0 || where.value(record, member);
        if (counts === void 0) return void 0;
        if (counts) total = next(total, record, member);
        if (total === void 0) return void 0;
      }
      return total;
    };
  };
  const count = over(0, (persons) => persons + 1);
  const sum = over(ZERO4, (total, record, member) => {
    const own2 = of.value(record, member);
    return own2 === void 0 ? void 0 : plus(total, own2);
  });
  const units2 = { scale: 1, of: count };
  const { value } = one ? inUnits(units2) : { value: sum };
  const node = plainNumber({
    value,
    among: (record) => {
      if (one && where === void 0) return point(exact(count(record) ?? 0));
      let total = point(ZERO4);
      for (const [member] of livingIn(record, asOf)) {
        const counts = where === void 0 || where.among(record, member);
        if (counts === false) continue;
        if (counts === void 0 && where?.given(record, member) !== true) return void 0;
        const own2 = of.among(record, member);
        if (own2 === void 0) return void 0;
        const { from, to } = counts === void 0 ? hull(own2, point(ZERO4)) : own2;
        total = { from: plus(total.from, from), to: plus(total.to, to) };
      }
      return total;
    },
    given: (record) => {
      let result = true;
      for (const [member] of livingIn(record, asOf)) {
        const counts = where === void 0 || where.among(record, member);
        if (counts === false) continue;
        const told = where === void 0 ? true : where.given(record, member);
        const own2 = told === true ? of.given(record, member) : told;
        result = both(result, counts === void 0 && told === true && own2 === false ? void 0 : own2);
      }
      return result;
    },
    note: (record, _member, _at, seen) => {
      const living2 = livingIn(record, asOf);
      noteDeaths(record, living2, seen);
      for (const [member, at2] of living2) {
        where?.note(record, member, at2, seen);
        if (where === void 0 || where.among(record, member) !== false) {
          if (where?.given(record, member) !== false) of.note(record, member, at2, seen);
        }
      }
      seen.subjects = [];
    }
  });
  return one ? { ...node, units: units2 } : node;
}
function saidOfEach(fields, about, deciding) {
  const { asOf } = fields.given;
  const noteDeaths = notingDeaths(fields);
  const over = (key) => (record) => folded(livingIn(record, asOf), deciding, ([member]) => about[key](record, member));
  return {
    value: over("value"),
    among: over("among"),
    given: (record) => givenTogether(
      livingIn(record, asOf).map(([member]) => ({ truth: about, member })),
      record,
      deciding
    ),
    note: (record, _member, _at, seen) => {
      const living2 = livingIn(record, asOf);
      const found = living2.map(([member]) => about.among(record, member));
      const result = folded(found, deciding, (one) => one);
      const { mark } = seen;
      noteDeaths(record, living2, seen);
      for (const [member, at2] of living2) about.note(record, member, at2, seen);
      if (result !== void 0) seen.forget(mark);
      seen.subjects = result === !deciding ? [] : living2.flatMap(([, at2], index) => found[index] === result ? [at2] : []);
    }
  };
}
function notingDeaths(fields) {
  const field3 = fields.table.at(fields.level, DEATH_DATE);
  if (field3 === void 0) throw new Error(`A ${fields.level} has no members.`);
  const { note } = fields.place(field3);
  return (record, living2, seen) => {
    for (const [member, at2] of living2) if (typeof member.deathDate === "string") note(record, member, at2, seen);
  };
}

// src/facts/second-source.ts
function writtenDecimals(value) {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
}
function halfDigit(value) {
  const decimals = writtenDecimals(value);
  return decimals < 15 ? fraction(1, 2 * 10 ** decimals) : fraction(1n, 2n * 10n ** BigInt(decimals));
}
function writtenFor(kind, written) {
  const { from, to } = endsOf(written);
  return { from: subtract(numberOf(kind, from), halfDigit(from)), to: plus(numberOf(kind, to), halfDigit(to)) };
}
function contradicts(kind, written, first) {
  const { from, to } = writtenFor(kind, written);
  return compare(first.to, from) < 0 || compare(first.from, to) >= 0;
}

// src/facts/stated-number.ts
function statedSource(source, { said, against, isHeard, standsIn, input: input2 }) {
  const differs = differing(said, input2);
  const isContradicting = (record, member) => {
    if (said.given(record, member) !== true || isHeard?.among(record, member) === false) return false;
    if (standsIn?.among(record, member) === true) return false;
    const number = isUncertain(record) ? void 0 : against.value(record, member);
    const own2 = number === void 0 ? against.among(record, member) : point(number);
    return own2 !== void 0 && differs(record, member, own2);
  };
  let last;
  return {
    source,
    said,
    standsIn,
    contradicts(record, member) {
      if (last?.record !== record || last.member !== member) {
        last = { record, member, found: isContradicting(record, member) };
      }
      return last.found;
    }
  };
}
function differing(said, input2) {
  if (input2 !== void 0) {
    const { kind } = input2;
    const read = input2.place.read;
    return (record, member, own2) => contradicts(kind, read(record, member), own2);
  }
  return (record, member, own2) => {
    const all2 = said.among(record, member);
    return all2 !== void 0 && (compare(all2.to, own2.from) < 0 || compare(all2.from, own2.to) > 0);
  };
}
function statedNumber(of, first, within, sources) {
  const standingIn = (record, member) => sources.find(
    ({ said, standsIn }) => standsIn !== void 0 && said.given(record, member) === true && standsIn.among(record, member) === true
  );
  const statement = {
    of,
    standsIn: (record, member) => standingIn(record, member) !== void 0,
    isContradicted: (record, member) => {
      for (const { contradicts: contradicts2 } of sources) if (contradicts2(record, member)) return true;
      return false;
    },
    contradicting: (record, member) => sources.flatMap(({ source, contradicts: contradicts2 }) => contradicts2(record, member) ? [source] : []),
    within
  };
  const undisputed = (own2) => (record, member) => {
    for (const { contradicts: contradicts2 } of sources) if (contradicts2(record, member)) return void 0;
    return own2(record, member);
  };
  const { constant: _, units: units2, ...plain } = first;
  if (sources.every(({ standsIn }) => standsIn === void 0)) {
    const counted2 = units2 === void 0 ? {} : { units: { scale: units2.scale, of: undisputed(units2.of) } };
    return { statement, number: { ...plain, value: undisputed(first.value), ...counted2 } };
  }
  const value = undisputed(first.value);
  const told = (record, member) => standingIn(record, member)?.said ?? first;
  const number = plainNumber({
    value: (record, member) => {
      const other = standingIn(record, member);
      return other === void 0 ? value(record, member) : other.said.value(record, member);
    },
    among: (record, member) => told(record, member).among(record, member),
    given: (record, member) => told(record, member).given(record, member),
    note: (record, member, at2, seen) => {
      const other = standingIn(record, member);
      if (other !== void 0) seen.reported = true;
      (other?.said ?? first).note(record, member, at2, seen);
    }
  });
  return { statement, number };
}

// src/facts/settle.ts
var NOTHING2 = point(exact(0));
var Settler = class {
  constructor(table, level, given2, believed = /* @__PURE__ */ new Map()) {
    this.table = table;
    this.level = level;
    this.given = given2;
    this.believed = believed;
    this.#fields = new SettledFields(table, level, given2);
  }
  table;
  level;
  given;
  believed;
  #fields;
  /** The facts with second sources in what was settled, those within others left out. */
  statements = [];
  /** Any expression. */
  of(expression) {
    switch (expression.type) {
      case "number":
        return this.number(expression);
      case "boolean":
        return this.truth(expression);
      default:
        return this.text(expression);
    }
  }
  number(expression) {
    switch (expression.form) {
      case "constant":
        return constantNumber(expression.value);
      case "field":
        return this.#fields.quantity(expression.field);
      case "common":
        return plainNumber(this.#common(expression.fact));
      case "parameter": {
        const number = this.given.parameter(expression.id)?.number;
        return number === void 0 ? plainNumber(absent(`parameters.${expression.id}`)) : constantNumber(number);
      }
      case "sum":
        return sumOf(expression.parts.map((part) => ({ node: this.number(part), by: 1 })));
      case "difference":
        return sumOf([
          { node: this.number(expression.whole), by: 1 },
          { node: this.number(expression.less), by: -1 }
        ]);
      case "product":
        return expression.parts.map((part) => this.number(part)).reduce(productOf);
      case "minimum":
      case "maximum":
        return extremeOf(
          expression.parts.map((part) => this.number(part)),
          expression.form === "minimum" ? least : greatest
        );
      case "ratio":
        return ratioOf(this.number(expression.part), this.number(expression.base), expression.ofZero);
      case "count":
        return totalOver(this.#fields, constantNumber(exact(1)), expression.where && this.truth(expression.where));
      case "total":
        return totalOver(this.#fields, this.number(expression.of), expression.where && this.truth(expression.where));
      case "stated":
        return this.#stated(expression);
      case "completedYears":
        return this.#days(expression.from, expression.to, completedYears);
      case "completedMonths":
        return this.#days(expression.from, expression.to, completedMonths);
      case "daysCounted":
        return this.#days(expression.from, expression.to, daysCounted);
      case "yearOf":
        return plainNumber(counted(mapped(this.text(expression.of), (day2) => exact(yearOf(day2)))));
      default: {
        const chosen = this.#choice(expression, (one) => this.number(one), hull);
        return "part" in chosen ? chosen : plainNumber(chosen);
      }
    }
  }
  truth(expression) {
    switch (expression.form) {
      case "constant":
        return known2(expression.value);
      case "field":
        return this.#fields.plain(expression.field);
      case "common":
        return this.#common(expression.fact);
      case "all":
      case "any":
        return kleene(
          expression.parts.map((part) => this.truth(part)),
          expression.form === "any"
        );
      case "not":
        return mapped(this.truth(expression.of), (value) => !value);
      case "known": {
        const of = this.of(expression.of);
        return {
          value: (record, member) => of.value(record, member) !== void 0,
          among: of.given,
          given: () => true,
          note(record, member, at2, seen) {
            const { mark } = seen;
            of.note(record, member, at2, seen);
            seen.forget(mark);
          }
        };
      }
      case "every":
      case "some":
        return saidOfEach(this.#fields, this.truth(expression.holds), expression.form === "some");
      case "compare":
        return this.#compare(expression);
      default:
        return this.#choice(expression, (one) => this.truth(one), agreeing);
    }
  }
  text(expression) {
    switch (expression.form) {
      case "constant":
        return known2(expression.value);
      case "field":
        return this.#fields.plain(expression.field);
      case "common":
        return this.#common(expression.fact);
      case "day":
        return known2(this.given.asOf);
      case "parameter": {
        const monthDay = this.given.parameter(expression.id)?.monthDay;
        return monthDay === void 0 ? absent(`parameters.${expression.id}`) : known2(monthDay);
      }
      case "dayAfter":
        return mapped(this.text(expression.of), dayAfter);
      case "lastAnniversary":
        return paired(this.text(expression.monthDay), this.text(expression.until), lastAnniversary);
      default:
        return this.#choice(expression, (one) => this.text(one), agreeing);
    }
  }
  /** What the three types have alike: a choice among expressions of one type. */
  #choice(expression, settle, either) {
    switch (expression.form) {
      case "byReading": {
        const chosen = expression.options.get(this.given.option(expression.reading) ?? "");
        return chosen === void 0 ? absent(`readings.${expression.reading}`) : settle(chosen);
      }
      case "if": {
        const condition = this.truth(expression.condition);
        const [then, otherwise] = [settle(expression.then), settle(expression.otherwise)];
        if (condition.constant !== void 0) return condition.constant ? then : otherwise;
        return conditional(condition, then, otherwise, either);
      }
      case "firstKnown":
        return firstKnown(expression.parts.map(settle));
      default:
        throw new Error(`${expression.form} has no value of this type.`);
    }
  }
  /** A fact that every rulebook has: where second sources leave it open, all that it can be. */
  #common(fact) {
    const { level, table } = this;
    const prepared2 = fact.prepare(this.given);
    const among = (record) => {
      const doubt = prepared2.inDoubt?.(record);
      if (doubt === void 0) return prepared2.between?.(record) ?? prepared2.value(record);
      const values = doubt.possible.map(({ value }) => isExact(value) ? point(value) : value);
      const [first, ...others] = values;
      if (values.includes(void 0)) return void 0;
      if (isInterval(first)) return values.reduce(hull);
      return others.every((one) => one === first) ? first : void 0;
    };
    return {
      value: (record) => prepared2.value(record),
      among,
      given(record) {
        if (among(record) !== void 0) return true;
        return prepared2.inDoubt?.(record) === void 0 ? false : void 0;
      },
      note(record, _member, _at, seen) {
        const { inputs, missing } = prepared2.trace(record);
        for (const { path, value } of inputs) seen.read(path, placeOf(table, level, path), value);
        for (const path of missing) seen.lacks(path, placeOf(table, level, path));
      }
    };
  }
  /** A number that several sources state; of the one believed of them, that alone. */
  #stated(expression) {
    if (this.believed === "first") return this.number(expression.of);
    const chosen = this.believed.get(expression);
    if (chosen !== void 0) return this.number(chosen.value);
    const before = this.statements;
    this.statements = [];
    const first = this.number(expression.of);
    const within = this.statements;
    const sources = expression.sources.map((source) => this.#source(source, first));
    const { number, statement } = statedNumber(expression, first, within, sources);
    this.statements = before.some(({ of }) => of === expression) ? before : [...before, statement];
    return number;
  }
  #source(source, first) {
    const { value, against, where, standsIn } = source;
    return statedSource(source, {
      said: this.number(value),
      against: against === void 0 ? first : this.number(against),
      isHeard: where && this.truth(where),
      standsIn: standsIn && this.truth(standsIn),
      input: value.form === "field" ? { kind: value.field.kind, place: this.#fields.place(value.field) } : void 0
    });
  }
  #days(from, to, count) {
    return plainNumber(counted(paired(this.text(from), this.text(to), (a, b) => exact(count(a, b)))));
  }
  #compare({ left, operator, right }) {
    if (isCodes(right)) {
      const wanted = operator === "in";
      return mapped(this.text(left), (code) => right.includes(code) === wanted);
    }
    if (!isOrder(operator)) {
      const wanted = operator === "equal";
      return left.type === "boolean" ? paired(this.truth(left), this.truth(right), (a, b) => a === b === wanted) : paired(this.text(left), this.text(right), (a, b) => a === b === wanted);
    }
    const asks = asksOfSign[operator];
    if (left.type !== "number") {
      return paired(this.text(left), this.text(right), (a, b) => asks(a < b ? -1 : a > b ? 1 : 0));
    }
    const sides = [this.number(left), this.number(right)];
    const [one, other] = sides;
    if (one.constant !== void 0 && other.constant !== void 0)
      return known2(asks(compare(one.constant, other.constant)));
    const difference2 = sumOf([
      { node: one, by: 1 },
      { node: other, by: -1 }
    ]);
    return {
      value: this.#ageTest(left, operator, other.constant) ?? compared,
      among: (record, member) => {
        const between2 = difference2.among(record, member);
        return between2 && comparedBetween(operator, between2, NOTHING2);
      },
      given: givenAll(sides),
      note: noteAll(sides)
    };
    function compared(record, member) {
      const [a, b] = [one.value(record, member), other.value(record, member)];
      return a === void 0 || b === void 0 ? void 0 : asks(compare(a, b));
    }
  }
  /** Whether somebody has completed so many years on a day that is known is a question of his birth date alone. */
  #ageTest(left, operator, bound) {
    if (left.form !== "completedYears" || bound === void 0 || bound.denominator !== 1) return void 0;
    const day2 = this.text(left.to).constant;
    const inclusive = operator === "greaterThanInclusive" || operator === "lessThan";
    const years = Number(bound.numerator) + (inclusive ? 0 : 1);
    if (day2 === void 0 || years < 1 || years > 1e3) return void 0;
    const last = lastBirthDateWithAge(years, day2);
    const wanted = operator.startsWith("greater");
    const born = this.text(left.from);
    return (record, member) => {
      const birthDate = born.value(record, member);
      return birthDate === void 0 ? void 0 : birthDate <= last === wanted;
    };
  }
};

// src/facts/expressed-fact.ts
var defined = /* @__PURE__ */ new WeakMap();
function derivationOf(fact) {
  return defined.get(fact);
}
function expressedFact(definition, hasParameter) {
  const { name, scope, labels, citation, unit, value, table } = definition;
  const level = levelOf(scope);
  const all2 = [...walk(value)];
  const first = new Set(walkFirst(value));
  const common2 = all2.flatMap((part) => part.form === "common" ? [part.fact] : []);
  const pathsOf = (parts) => parts.flatMap((part) => part.form === "field" ? [part.field.path] : []);
  const fields = pathsOf(all2);
  const goesThrough = all2.some(({ form }) => ["count", "total", "every", "some"].includes(form));
  const inputs = table.inOrder(level, [
    ...pathsOf([...first]),
    ...goesThrough ? [DEATH_DATE] : [],
    ...common2.flatMap((fact2) => fact2.inputs)
  ]);
  const aged2 = agedIn(value);
  const beside = table.inOrder(level, [
    ...aged2.length > 0 ? [`${MEMBER}birthDate`] : [],
    ...fields,
    ...common2.flatMap((fact2) => fact2.beside ?? [])
  ]).filter((path) => !inputs.includes(path));
  const readings = Object.fromEntries([
    ...common2.flatMap((fact2) => Object.entries(fact2.readings ?? {})),
    ...all2.flatMap((part) => part.form === "byReading" ? [[part.reading, [...part.options.keys()]]] : [])
  ]);
  const parameters = Object.fromEntries([
    ...all2.flatMap(
      (part) => part.form === "parameter" ? [[part.id, part.type === "number" ? part.type : void 0]] : []
    ),
    ...all2.flatMap(lengthsCompared),
    ...common2.flatMap((fact2) => Object.entries(fact2.parameters ?? {})),
    ...aged2.flatMap(({ name: name2 }) => Object.entries(agedParameters(name2)).filter(([id]) => hasParameter(id)))
  ]);
  const working = workingOf(value, table);
  const range = value.type === "number" ? boundsOf(value) : {};
  const fact = {
    name,
    level: scope,
    type: typeOf2(value, unit),
    labels,
    ...citation === void 0 ? {} : { citation },
    inputs,
    ...beside.length === 0 ? {} : { beside },
    ...Object.keys(readings).length === 0 ? {} : { readings },
    ...Object.keys(parameters).length === 0 ? {} : { parameters },
    ...working === void 0 ? {} : { working },
    formula: writtenOut(value),
    ...Object.keys(range).length === 0 ? {} : { range },
    prepare: (given2) => prepared(definition, given2, common2)
  };
  defined.set(fact, value);
  return fact;
}
function typeOf2(value, unit) {
  if (value.type === "number" && unit !== void 0) return { kind: "number", unit };
  if (value.type === "boolean") return { kind: "boolean" };
  if (value.type === "code") return { kind: "code", options: optionsOf(value), labels: labelsIn2(value) };
  throw new Error(`A fact cannot be a ${value.type}${unit === void 0 ? " without a unit" : ""}.`);
}
function lengthsCompared(expression) {
  if (expression.form !== "compare" || isCodes(expression.right)) return [];
  const { left, right } = expression;
  return [
    [left, right],
    [right, left]
  ].flatMap(([length, bound]) => {
    const unit = length && countedIn[length.form];
    return unit !== void 0 && bound?.form === "parameter" ? [[bound.id, unit]] : [];
  });
}
var countedIn = {
  completedYears: "years",
  completedMonths: "months",
  daysCounted: "days"
};
function optionsOf(value) {
  const codes = [...walk(value)].flatMap((part) => {
    if (part.type !== "code") return [];
    if (part.form === "field") return Object.keys(part.field.options ?? {});
    if (part.form === "common" && part.fact.type.kind === "code") return part.fact.type.options;
    return part.form === "constant" ? [String(part.value)] : [];
  });
  return [...new Set(codes)];
}
function labelsIn2(value) {
  const worded = [...walk(value)].flatMap((part) => {
    if (part.form === "field") return Object.entries(part.field.options ?? {});
    return part.form === "common" && part.fact.type.kind === "code" ? Object.entries(part.fact.type.labels ?? {}) : [];
  });
  return Object.fromEntries(worded);
}
function prepared({ scope, value, table }, given2, common2) {
  const level = levelOf(scope);
  const { member: at2 = 0 } = given2;
  const settler = new Settler(table, level, given2);
  const confronted = settler.of(value);
  const { statements } = settler;
  const first = statements.length === 0 ? confronted : new Settler(table, level, given2, "first").of(value);
  const isSilent = silentOn(value);
  const settledOn = (record) => isSilent(record) ? first : confronted;
  const valueIn = ofLast((record) => settledOn(record).value(record, memberOf(record)));
  const worlds = worldsOf2(value, (believed) => new Settler(table, level, given2, believed).of(value));
  const second = common2.map((fact) => fact.prepare(given2));
  const { isAged: isAged2, impossible, mended, codesIn } = agedCodesOf(table, scope, given2, value);
  const memberOf = scope === "member" ? (record) => record.members?.[at2] : () => void 0;
  const traceIn = (world, record, heard = record) => {
    const seen = new Seen();
    for (const { path, place, said } of codesIn(record)) seen.read(path, place, said);
    world.note(heard, memberOf(heard), at2, seen);
    return seen.trace();
  };
  const amongIn = (world, heard) => world.among(heard, memberOf(heard));
  const among = ofLast((record) => amongIn(settledOn(record), record));
  const unheard = (world, record) => ({
    value: void 0,
    trace() {
      const { missing, ...trace } = traceIn(world, record);
      const said = new Set(impossible(record));
      return { ...trace, missing: missing.filter((path) => !said.has(path)) };
    }
  });
  const possibleIn = (world, record) => {
    const isOpen = isAged2 && impossible(record).length > 0 && amongIn(world, record) === void 0;
    const possible = (heard) => ({
      get value() {
        return amongIn(world, heard);
      },
      trace: () => traceIn(world, record, heard)
    });
    const [first2, ...others] = isOpen ? mended(record) : [record];
    if (first2 === void 0) return [unheard(world, record)];
    return [possible(first2), ...others.map(possible)];
  };
  const inputsOf2 = scope === "member" ? void 0 : quickInputs(value, table, given2);
  const subjectsOf = membersBehind(value);
  const inputsAs = inputsOf2 && ((make) => {
    const made3 = inputsOf2(make);
    return (record) => {
      if (isUncertain(record) || !isSilent(record) || isAged2 && impossible(record).length > 0) return void 0;
      const found = valueIn(record);
      return found === void 0 || subjectsOf(found) ? void 0 : made3(record);
    };
  });
  const quick = inputsAs?.(asInput);
  return {
    value: valueIn,
    trace(record) {
      const inputs = quick?.(record);
      if (inputs !== void 0) return { inputs, missing: NOTHING3 };
      const isOpen = isAged2 && impossible(record).length > 0;
      return isOpen ? possibleIn(settledOn(record), record)[0].trace() : traceIn(settledOn(record), record);
    },
    ...inputsAs === void 0 ? {} : { inputsAs },
    asksWhetherGiven: asksWhetherGiven(value),
    ...value.type === "number" ? { between: (record) => among(record) } : hangsOnNumbers(value) ? { certainly: (record) => among(record) } : {},
    ...!isAged2 && statements.length === 0 && second.every(({ inDoubt: inDoubt2 }) => inDoubt2 === void 0) ? {} : {
      inDoubt(record) {
        const member = memberOf(record);
        const disputed = !isSilent(record) && isDisputed(statements, record, member);
        const cannotBe = impossible(record);
        const beside = second.length === 0 ? NOTHING3 : second.flatMap(({ inDoubt: inDoubt2 }) => inDoubt2?.(record)?.conflicts ?? NOTHING3);
        if (!disputed && cannotBe.length === 0 && beside.length === 0) return void 0;
        const choices = disputed ? choicesOf(statements, record, member) : [FIRST];
        const conflicts = [...cannotBe, ...conflictsIn2(choices), ...beside];
        if (conflicts.length === 0) return void 0;
        return {
          conflicts: table.inOrder(level, conflicts),
          possible: choices.map(worlds).flatMap((world) => possibleIn(world, record))
        };
      }
    }
  };
}
var NOTHING3 = [];
function membersBehind(value) {
  const naming = [...walk(value)].filter(({ form }) => form === "every" || form === "some");
  if (naming.length === 0 || value.type === "number") return () => false;
  if (naming.length > 1 || naming[0] !== value) return () => true;
  return (found) => found === (value.form === "some");
}
function hangsOnNumbers(value) {
  return [...walk(value)].some(
    ({ form, type }) => type === "number" && form !== "constant" && form !== "parameter" && !ofDays.has(form)
  );
}
var ofDays = /* @__PURE__ */ new Set([
  "completedYears",
  "completedMonths",
  "daysCounted",
  "yearOf"
]);
function asksWhetherGiven(value) {
  return [...walk(value)].some(
    (part) => (part.form === "known" || part.form === "firstKnown") && [...walk(part)].some(({ form, type }) => (form === "field" || form === "common") && type !== "number")
  );
}
var saying = /* @__PURE__ */ new Set([
  "field",
  "constant",
  "parameter",
  "sum",
  "difference",
  "product",
  "minimum",
  "maximum"
]);
function silentOn(value) {
  const sources = [...walk(value)].flatMap((part) => part.form === "stated" ? part.sources : []);
  const named2 = sources.map((source) => {
    const parts = [...walk(source.value)];
    const [field3] = parts.flatMap((part) => part.form === "field" ? [part.field.path.split(".")[0] ?? ""] : []);
    return parts.every(({ form }) => saying.has(form)) ? field3 : void 0;
  });
  if (named2.includes(void 0)) return () => false;
  const keys = [...new Set(named2)];
  const [only, another] = keys;
  if (only === void 0) return () => true;
  if (another === void 0) return (record) => (record[only] ?? void 0) === void 0;
  return (record) => keys.every((key) => (record[key] ?? void 0) === void 0);
}
var FIRST = /* @__PURE__ */ new Map();
function isDisputed(statements, record, member) {
  for (const { isContradicted, within } of statements) {
    if (isContradicted(record, member) || isDisputed(within, record, member)) return true;
  }
  return false;
}
function choicesOf(statements, record, member) {
  let choices = [FIRST];
  for (const { of, contradicting, standsIn, within } of statements) {
    if (standsIn(record, member)) continue;
    const own2 = [
      ...choicesOf(within, record, member),
      ...contradicting(record, member).map((source) => /* @__PURE__ */ new Map([[of, source]]))
    ];
    if (own2.length > 1) choices = choices.flatMap((one) => own2.map((more) => new Map([...one, ...more])));
  }
  return choices;
}
function conflictsIn2(choices) {
  return choices.flatMap(
    (believed) => [...believed.values()].flatMap(
      ({ value }) => [...walk(value)].flatMap((part) => part.form === "field" ? [part.field.path] : [])
    )
  );
}
function worldsOf2(value, settle) {
  const sources = [...walk(value)].flatMap((part) => part.form === "stated" ? part.sources : []);
  const settled3 = /* @__PURE__ */ new Map();
  return (believed) => {
    const key = [...believed.values()].map((source) => sources.indexOf(source)).join(" ");
    const made3 = settled3.get(key) ?? settle(believed);
    settled3.set(key, made3);
    return made3;
  };
}
function workingOf(value, table) {
  if (value.form === "stated") return workingOf(value.of, table);
  const [first] = value.form === "firstKnown" ? value.parts : [value];
  if (first?.form !== "ratio") return void 0;
  const { part, base } = first;
  if (isPersons(base)) {
    const terms = value.form === "firstKnown" ? void 0 : termsOf(part);
    return terms === void 0 ? void 0 : { kind: "perPerson", minus: table.inOrder("household", terms.minus) };
  }
  const [factor, of] = part.form === "product" ? part.parts : [];
  return factor?.form === "constant" && of?.form === "field" && base.form === "field" && boundsOf(factor).minimum === 100 ? { kind: "percentage", part: of.field.path, whole: base.field.path } : void 0;
}
function isPersons(base) {
  if (base.form === "byReading") return [...base.options.values()].every(isPersons);
  if (base.form === "stated") return isPersons(base.of);
  if (base.form !== "count") return false;
  const { where } = base;
  return where === void 0 || where.form === "field" && where.field.path === `${MEMBER}sharesIncome`;
}
function termsOf(sum, negative = false) {
  const all2 = (parts) => {
    const found = parts.map(([part, turned2]) => termsOf(part, turned2));
    return found.every((one) => one !== void 0) ? { minus: found.flatMap(({ minus: minus2 }) => minus2) } : void 0;
  };
  switch (sum.form) {
    case "field": {
      const { path, kind } = sum.field;
      const isSum = kind === "money" && !path.startsWith(MEMBER);
      return isSum ? { minus: negative ? [path] : [] } : void 0;
    }
    case "sum":
      return all2(sum.parts.map((part) => [part, negative]));
    case "difference":
      return all2([
        [sum.whole, negative],
        [sum.less, !negative]
      ]);
    case "byReading":
      return all2([...sum.options.values()].map((part) => [part, negative]));
    case "stated":
      return termsOf(sum.of, negative);
    default:
      return void 0;
  }
}

// src/facts/read-expression.ts
var MAX_EXPRESSION_DEPTH = 32;
var MAX_EXPRESSIONS = 2e4;
var MAX_SIZE = 1e3;
var MAX_WORLDS = 64;
var MAX_WORK = 2e5;
var MAX_FACTORS = 32;
var forms = {
  field: { keys: [], read: readField },
  fact: { keys: [], read: readFact },
  parameter: { keys: [], read: (place, raw, at2) => parameter(place, raw, at2, "number") },
  day: { keys: [], read: readDay },
  sum: { keys: [], read: numbers2("sum") },
  product: { keys: [], read: numbers2("product") },
  minimum: { keys: [], read: numbers2("minimum") },
  maximum: { keys: [], read: numbers2("maximum") },
  difference: {
    keys: [],
    read: pair("difference", "number", ([whole, less]) => ({ form: "difference", type: "number", whole, less }))
  },
  ratio: { keys: ["ofZero"], read: readRatio },
  count: { keys: ["where"], read: readCount },
  total: { keys: ["over", "where"], read: readTotal },
  every: { keys: ["holds"], read: quantified("every") },
  some: { keys: ["holds"], read: quantified("some") },
  completedYears: { keys: [], read: between("completedYears") },
  completedMonths: { keys: [], read: between("completedMonths") },
  daysCounted: { keys: [], read: between("daysCounted") },
  yearOf: { keys: [], read: single("yearOf", "day", (of) => ({ form: "yearOf", type: "number", of })) },
  dayAfter: { keys: [], read: single("dayAfter", "day", (of) => ({ form: "dayAfter", type: "day", of })) },
  lastAnniversary: { keys: ["until"], read: readAnniversary },
  byReading: { keys: ["options"], read: readByReading },
  if: { keys: ["then", "else"], read: readIf },
  firstKnown: { keys: [], read: readFirstKnown },
  known: { keys: [], read: single("known", void 0, (of) => ({ form: "known", type: "boolean", of })) },
  all: { keys: [], read: group2("all") },
  any: { keys: [], read: group2("any") },
  not: { keys: [], read: single("not", "boolean", (of) => ({ form: "not", type: "boolean", of })) },
  compare: { keys: ["operator", "value"], read: readCompare }
};
var formNames = Object.freeze(Object.keys(forms));
function readWhole(place, { value, sources = [] }) {
  const of = readExpression(place, value, ["value"]);
  const read = of && sources.length > 0 ? withSources(place, of, sources) : of;
  if (read === void 0) return void 0;
  const { depth, size, work, factors, worlds } = extentOf(read);
  if (depth > MAX_EXPRESSION_DEPTH)
    place.add(["value"], { code: "tooDeep", reason: "expressions", limit: MAX_EXPRESSION_DEPTH });
  else if (size > MAX_SIZE) place.add(["value"], { code: "tooLarge", reason: "expressionsOfFact", limit: MAX_SIZE });
  else if (work > MAX_WORK) place.add(["value"], { code: "tooLarge", reason: "listsInLists" });
  else if (worlds > MAX_WORLDS) place.add(["sources"], { code: "tooLarge", reason: "sources", limit: MAX_WORLDS });
  else if (factors > MAX_FACTORS) place.add(["value"], { code: "tooLarge", reason: "factors", limit: MAX_FACTORS });
  else return read;
  return void 0;
}
function withSources(place, of, sources) {
  if (place.ofMember) {
    place.add(["sources"], { code: "typeMismatch", reason: "sourcesOfMember" });
    return void 0;
  }
  if (of.type !== "number") {
    place.add(["value"], { code: "typeMismatch", reason: "otherType", type: of.type, wanted: "number" });
    return void 0;
  }
  const read = sources.map((source, index) => {
    const part = (key, type) => Object.hasOwn(source, key) ? readExpression(place, source[key], ["sources", index, key], type) : null;
    const [value, against] = [part("value", "number"), part("against", "number")];
    const [where, standsIn] = [part("where", "boolean"), part("standsIn", "boolean")];
    if (!value || where === void 0 || against === void 0 || standsIn === void 0) return void 0;
    return {
      value,
      ...where === null ? {} : { where },
      ...against === null ? {} : { against },
      ...standsIn === null ? {} : { standsIn }
    };
  });
  return read.every((one) => one !== void 0) ? { form: "stated", type: "number", of, sources: read } : void 0;
}
function readExpression(place, value, at2, wanted) {
  const read = readAny(place, value, at2, wanted);
  if (read === void 0 || wanted === void 0 || read.type === wanted) return read;
  place.add(at2, { code: "typeMismatch", reason: "otherType", type: read.type, wanted });
  return void 0;
}
function readAny(place, value, at2, wanted) {
  place.budget.left -= 1;
  if (place.budget.left < 0) {
    if (!place.budget.told) place.add(at2, { code: "tooLarge", reason: "expressions", limit: MAX_EXPRESSIONS });
    place.budget.told = true;
    return void 0;
  }
  if (at2.length > MAX_EXPRESSION_DEPTH * 2 + 1) {
    place.add(at2, { code: "tooDeep", reason: "expressions", limit: MAX_EXPRESSION_DEPTH });
    return void 0;
  }
  if (typeof value === "number" && Number.isFinite(value))
    return { form: "constant", type: "number", value: exact(value) };
  if (typeof value === "boolean") return { form: "constant", type: "boolean", value };
  if (typeof value === "string") return constantText(place, value, at2, wanted);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    misshapen(place, at2, "expression", value);
    return void 0;
  }
  const raw = value;
  const given2 = formNames.filter((name2) => Object.hasOwn(raw, name2));
  const [name] = given2;
  if (name === void 0) {
    misshapen(place, at2, "expression", value);
    return void 0;
  }
  if (given2.length > 1) {
    place.add(at2, { code: "ambiguousGroup", reason: "severalKinds", given: given2 });
    return void 0;
  }
  const { keys, read } = forms[name];
  const strange = Object.keys(raw).filter((key) => key !== name && !keys.includes(key));
  for (const key of strange.slice(0, 100)) place.add([...at2, key], { code: "unknownKey", reason: "key", key });
  if (name === "parameter") return parameter(place, raw, at2, wanted === "monthDay" ? "monthDay" : "number");
  const found = read(place, raw, at2);
  return strange.length === 0 ? found : void 0;
}
function constantText(place, text2, at2, wanted) {
  if (wanted === "monthDay" && isMonthDay(text2)) return { form: "constant", type: "monthDay", value: text2 };
  if (wanted === "code") return { form: "constant", type: "code", value: text2 };
  if (wanted === "number" && /^-?\d{1,15}(?:\.\d{1,6})?$/.test(text2))
    return { form: "constant", type: "number", value: exact(text2) };
  misshapen(place, at2, wanted === "monthDay" ? "monthDay" : "expression", text2);
  return void 0;
}
var typeOfField = ({ kind }) => {
  if (isNumeric(kind)) return "number";
  if (kind === "boolean" || kind === "code") return kind;
  return kind === "date" ? "day" : void 0;
};
function readField(place, raw, at2) {
  const { level, ofMember } = place;
  const { field: path } = raw;
  const field3 = typeof path === "string" ? place.table.at(level, path) : void 0;
  const type = field3 && typeOfField(field3);
  if (field3 === void 0 || type === void 0 || field3.path !== path) {
    const names = () => place.table.of(level).flatMap((one) => typeOfField(one) === void 0 ? [] : [one.path]);
    if (typeof path !== "string") misshapen(place, [...at2, "field"], "string", path);
    else {
      const fault = { code: "unknownFact", reason: "input", id: path, about: level };
      place.add([...at2, "field"], { ...fault, ...place.meant(path, names) });
    }
    return void 0;
  }
  if (field3.path.startsWith(MEMBER) && !ofMember) {
    place.add([...at2, "field"], { code: "typeMismatch", reason: "outsideList", id: field3.path });
    return void 0;
  }
  const fact = place.inputs[level].get(field3.path);
  return fact?.beside === void 0 ? { form: "field", type, field: field3 } : { form: "common", type, fact };
}
function misshapen({ add: add2 }, at2, expected, value) {
  add2(at2, { code: "badShape", reason: "shape", expected, found: shown(value) });
}
function readFact(place, raw, at2) {
  const { fact: id } = raw;
  const where = [...at2, "fact"];
  if (typeof id !== "string") {
    misshapen(place, where, "string", id);
    return void 0;
  }
  const found = place.fact(id, place.ofMember);
  if (typeof found === "object") {
    place.budget.left -= extentOf(found).size;
    return found;
  }
  const input2 = place.inputs[place.level].get(id);
  if (input2 !== void 0) return { form: "common", type: input2.type.kind, fact: input2 };
  if (found === "cycle") place.add(where, { code: "cycle", reason: "computedFromItself", id });
  if (found === "tooDeep") place.add(where, { code: "tooDeep", reason: "facts", limit: MAX_EXPRESSION_DEPTH });
  if (found === "unknown") {
    const fault = { code: "unknownFact", reason: "fact", id, about: place.level };
    place.add(where, { ...fault, ...place.meant(id, () => place.factNames) });
  }
  return void 0;
}
function parameter(place, raw, at2, type) {
  const { parameter: id } = raw;
  if (typeof id === "string" && id !== "") return { form: "parameter", type, id };
  misshapen(place, [...at2, "parameter"], "path", id);
  return void 0;
}
function readDay(place, raw, at2) {
  if (raw.day === "asOf") return { form: "day", type: "day" };
  misshapen(place, [...at2, "day"], "asOf", raw.day);
  return void 0;
}
function list(place, value, at2, wanted) {
  if (!Array.isArray(value) || value.length === 0) {
    const fault = { reason: "shape", expected: "expressions", found: shown(value) };
    place.add(at2, { code: Array.isArray(value) ? "emptyList" : "badShape", ...fault });
    return void 0;
  }
  const parts = Array.from(value, (part, index) => readExpression(place, part, [...at2, index], wanted));
  return parts.every((part) => part !== void 0) ? parts : void 0;
}
function numbers2(form) {
  return (place, raw, at2) => {
    const parts = list(place, raw[form], [...at2, form], "number");
    return parts && { form, type: "number", parts };
  };
}
function group2(form) {
  return (place, raw, at2) => {
    const parts = list(place, raw[form], [...at2, form], "boolean");
    return parts && { form, type: "boolean", parts };
  };
}
function single(form, wanted, make) {
  return (place, raw, at2) => {
    const of = readExpression(place, raw[form], [...at2, form], wanted);
    return of && make(of);
  };
}
function pair(form, wanted, make) {
  return (place, raw, at2) => {
    const parts = list(place, raw[form], [...at2, form], wanted);
    if (parts === void 0) return void 0;
    const [first, second] = parts;
    if (first !== void 0 && second !== void 0 && parts.length === 2) return make([first, second]);
    misshapen(place, [...at2, form], "pair", raw[form]);
    return void 0;
  };
}
function between(form) {
  return pair(form, "day", ([from, to]) => ({ form, type: "number", from, to }));
}
function readRatio(place, raw, at2) {
  const read = pair("ratio", "number", ([part2, base]) => ({ form: "ratio", type: "number", part: part2, base }))(
    place,
    raw,
    at2
  );
  const ofZero = Object.hasOwn(raw, "ofZero") ? readExpression(place, raw.ofZero, [...at2, "ofZero"], "number") : null;
  if (read?.form !== "ratio" || ofZero === void 0) return void 0;
  if (ofZero !== null && ofZero.form !== "constant") {
    misshapen(place, [...at2, "ofZero"], "number", raw.ofZero);
    return void 0;
  }
  const { minimum } = boundsOf(read.base);
  if (minimum === void 0 || minimum < 0) {
    place.add([...at2, "ratio", 1], { code: "badShape", reason: "baseBelowZero" });
    return void 0;
  }
  const part = boundsOf(read.part);
  if (minimum === 0 && ((part.minimum ?? 0) > 0 || (part.maximum ?? 0) < 0)) {
    place.add([...at2, "ratio", 1], { code: "badShape", reason: "baseMayBeZero" });
    return void 0;
  }
  return ofZero === null ? read : { ...read, ofZero: ofZero.value };
}
function overMembers(place, value, at2) {
  if (value === "members" && place.level === "household") return true;
  if (place.level === "household") misshapen(place, at2, "members", value);
  else place.add(at2, { code: "badShape", reason: "noMembers", about: place.level });
  return false;
}
function ofEach(place) {
  return { ...place, ofMember: true };
}
function readWhere(place, raw, at2) {
  if (!Object.hasOwn(raw, "where")) return {};
  const where = readExpression(ofEach(place), raw.where, [...at2, "where"], "boolean");
  return where && { where };
}
function readCount(place, raw, at2) {
  const counted2 = overMembers(place, raw.count, [...at2, "count"]);
  const where = readWhere(place, raw, at2);
  return counted2 && where ? { form: "count", type: "number", ...where } : void 0;
}
function readTotal(place, raw, at2) {
  const counted2 = overMembers(place, raw.over, [...at2, "over"]);
  const of = readExpression(ofEach(place), raw.total, [...at2, "total"], "number");
  const where = readWhere(place, raw, at2);
  return counted2 && of && where ? { form: "total", type: "number", of, ...where } : void 0;
}
function quantified(form) {
  return (place, raw, at2) => {
    const counted2 = overMembers(place, raw[form], [...at2, form]);
    const holds = readExpression(ofEach(place), raw.holds, [...at2, "holds"], "boolean");
    return counted2 && holds ? { form, type: "boolean", holds } : void 0;
  };
}
function readAnniversary(place, raw, at2) {
  const monthDay = readExpression(place, raw.lastAnniversary, [...at2, "lastAnniversary"], "monthDay");
  const until = readExpression(place, raw.until, [...at2, "until"], "day");
  return monthDay && until && { form: "lastAnniversary", type: "day", monthDay, until };
}
function common(place, at2, parts) {
  const [first] = parts;
  if (first === void 0) return void 0;
  const other = parts.find(({ type }) => type !== first.type);
  if (other === void 0) return first.type;
  place.add(at2, { code: "typeMismatch", reason: "unlikeTypes", type: first.type, other: other.type });
  return void 0;
}
function readByReading(place, raw, at2) {
  const { byReading: reading2, options } = raw;
  if (typeof reading2 !== "string" || reading2 === "") {
    misshapen(place, [...at2, "byReading"], "identifier", reading2);
    return void 0;
  }
  if (typeof options !== "object" || options === null || Array.isArray(options) || Object.keys(options).length === 0) {
    misshapen(place, [...at2, "options"], "expressionsByOption", options);
    return void 0;
  }
  const read = Object.entries(options).map(
    ([option, value]) => [option, readExpression(place, value, [...at2, "options", option])]
  );
  const parts = read.flatMap(([, part]) => part ?? []);
  const type = parts.length === read.length ? common(place, at2, parts) : void 0;
  return type && { form: "byReading", type, reading: reading2, options: new Map(read) };
}
function readIf(place, raw, at2) {
  const condition = readExpression(place, raw.if, [...at2, "if"], "boolean");
  const then = readExpression(place, raw.then, [...at2, "then"]);
  const otherwise = readExpression(place, raw.else, [...at2, "else"]);
  if (condition === void 0 || then === void 0 || otherwise === void 0) return void 0;
  const type = common(place, at2, [then, otherwise]);
  return type && { form: "if", type, condition, then, otherwise };
}
function readFirstKnown(place, raw, at2) {
  const parts = list(place, raw.firstKnown, [...at2, "firstKnown"]);
  const type = parts && common(place, at2, parts);
  return parts && type && { form: "firstKnown", type, parts };
}
function readCompare(place, raw, at2) {
  const left = readExpression(place, raw.compare, [...at2, "compare"]);
  const written = raw.operator;
  if (!operatorNames.includes(written)) {
    const fault = { reason: "notInList", options: operatorNames, found: shown(written) };
    place.add([...at2, "operator"], { code: "unknownOperator", ...fault });
    return void 0;
  }
  if (left === void 0) return void 0;
  const operator = written.replace(DECIMAL, "");
  if (isOrder(operator) !== (left.type === "number" || left.type === "day")) {
    place.add([...at2, "operator"], { code: "typeMismatch", reason: "operatorOfType", operator, type: left.type });
    return void 0;
  }
  const type = "boolean";
  if (operator === "in" || operator === "notIn") {
    const codes = raw.value;
    if (!Array.isArray(codes) || codes.length === 0 || !codes.every((code) => typeof code === "string")) {
      place.add([...at2, "value"], { code: "typeMismatch", reason: "needsList", operator });
      return void 0;
    }
    return knownCodes(place, at2, left, codes) ? { form: "compare", type, left, operator, right: [...codes] } : void 0;
  }
  const right = readExpression(place, raw.value, [...at2, "value"], left.type);
  if (right === void 0) return void 0;
  if (right.form === "constant" && right.type === "code" && !knownCodes(place, at2, left, [String(right.value)]))
    return void 0;
  return { form: "compare", type, left, operator, right };
}
function knownCodes(place, at2, left, codes) {
  const options = left.form === "field" ? Object.keys(left.field.options ?? {}) : left.form === "common" && left.fact.type.kind === "code" ? left.fact.type.options : codes;
  const strange = codes.filter((code) => !options.includes(code));
  if (strange.length === 0) return true;
  place.add([...at2, "value"], { code: "typeMismatch", reason: "notAmongCodes", found: strange, options });
  return false;
}

// src/facts/read-facts.ts
var COMMON_FACTS = "rules/facts.json";
var commonFacts = facts_default2.facts;
function readFacts(sources, hasParameter, { add: add2, meant, table, inputs, common: common2 = commonFacts }, untouched = []) {
  const replaces = sources.some(({ id }) => common2.some((one) => one.id === id));
  const sameIn = (scope, id, source) => replaces || !common2.includes(source) ? void 0 : untouched.find(({ level, name }) => level === scope && name === id);
  const budget = { left: MAX_EXPRESSIONS };
  const byScope = definedBy(sources, { add: add2, table, inputs, common: common2 });
  const read = /* @__PURE__ */ new Map();
  const expressionOf = (id, from, named2) => {
    const own2 = byScope.get(from)?.has(id) ? from : levelOf(from);
    const found = byScope.get(own2)?.get(id);
    if (found === void 0) return "unknown";
    const key = `${own2}/${id}`;
    const before = read.get(key);
    if (before !== void 0) return before === "reading" ? "cycle" : before;
    if (named2 > MAX_EXPRESSION_DEPTH) return "tooDeep";
    const same = sameIn(own2, id, found.source);
    if (same !== void 0) return derivationOf(same) ?? "faulty";
    read.set(key, "reading");
    const expression = readWhole(placeOf2(own2, found, named2), found.source) ?? "faulty";
    read.set(key, expression);
    return expression;
  };
  const placeOf2 = (own2, { source, at: at2 }, named2) => ({
    level: levelOf(own2),
    ofMember: own2 === "member",
    fact: (id, ofMember) => expressionOf(id, ofMember ? "member" : levelOf(own2), named2 + 1),
    factNames: [own2, levelOf(own2)].flatMap((one) => [...byScope.get(one)?.keys() ?? []]),
    budget,
    table,
    inputs,
    add: (within, fault) => add2(sources.length > 0 && common2.includes(source) ? at2 : [...at2, ...within], fault),
    meant
  });
  return scopes.flatMap(
    (scope) => [...byScope.get(scope) ?? []].flatMap(([id, { source, at: at2 }]) => {
      const same = sameIn(scope, id, source);
      if (same !== void 0) return [same];
      const value = expressionOf(id, scope, 0);
      if (typeof value === "string") return [];
      const { labels, citation, unit } = source;
      const fault = faultOf2(value, unit);
      if (fault !== void 0) {
        add2(unit === void 0 ? at2 : [...at2, "unit"], { code: "typeMismatch", ...fault });
        return [];
      }
      const needs = common2.includes(source) ? () => true : hasParameter;
      return [expressedFact({ name: id, scope, labels, citation, unit, value, table }, needs)];
    })
  );
}
function definedBy(sources, { add: add2, table, inputs, common: common2 }) {
  const byScope = new Map(scopes.map((one) => [one, /* @__PURE__ */ new Map()]));
  const isCommon = (id, scope) => common2.some((one) => one.id === id && [one.level].flat().includes(scope));
  sources.forEach((source, index) => {
    const { id } = source;
    const at2 = ["facts", index];
    for (const scope of new Set([source.level].flat())) {
      const own2 = byScope.get(scope);
      const beside = scope === "member" ? ["household"] : scope === "household" ? ["member"] : [];
      if ([scope, ...beside].some((one) => byScope.get(one)?.has(id))) {
        add2([...at2, "id"], { code: "duplicateId", reason: "defined", id });
      } else if ([scope, ...beside].some((one) => inputs[one].has(id) || table.at(one, id) !== void 0) || beside.some((one) => isCommon(id, one))) {
        add2([...at2, "id"], { code: "duplicateId", reason: "inputOrFactAlready", id });
      } else own2.set(id, { source, at: at2 });
    }
  });
  const replacing = sources.findIndex(({ id }) => common2.some((one) => one.id === id));
  common2.forEach((source, index) => {
    for (const scope of [source.level].flat()) {
      const own2 = byScope.get(scope);
      const at2 = ["facts", sources.length === 0 ? index : replacing];
      if (own2?.has(source.id) === false) own2.set(source.id, { source, at: at2 });
    }
  });
  return byScope;
}
function faultOf2({ type }, unit) {
  if (type === "number") return unit === void 0 ? { reason: "numberWithoutUnit" } : void 0;
  if (type !== "boolean" && type !== "code") return { reason: "notCompared", type };
  return unit === void 0 ? void 0 : { reason: "unitWithout", type };
}

// src/facts/registry.ts
function inputsOf(scope, fields) {
  const inputs = /* @__PURE__ */ new Map();
  for (const fact of fields) if (fact !== void 0 && fact.name !== "incidence") inputs.set(fact.name, fact);
  if (scope === housingGrade.level) inputs.set(housingGrade.name, housingGrade);
  return inputs;
}
var inputsIn = remembered((table) => {
  const ofLevels = levels.map((level) => {
    const inputs2 = table.of(level).map((field3) => inputFact(level, field3));
    return [level, inputsOf(level, inputs2)];
  });
  const inputs = Object.fromEntries(ofLevels);
  const ofMembers = inputsOf("member", table.of("household").map(memberFact));
  inputs.member = new Map([...inputs.household, ...ofMembers]);
  return inputs;
});
var derivedIn = remembered((table) => commonFactsIn(table));
function commonFactsIn(table, sources = commonFacts) {
  const faults = [];
  const read = readFacts([], () => true, {
    add: (at2, { code, ...about }) => faults.push(`${COMMON_FACTS}#/${at2.join("/")}: ${code} ${JSON.stringify(about)}`),
    meant: () => ({}),
    table,
    inputs: inputsIn(table),
    common: sources
  });
  if (faults.length > 0) throw new Error(["The common facts are at fault:", ...faults].join("\n"));
  return read;
}
var factsIn = remembered((table) => factsWith(derivedIn(table), table));
function factsWith(derived, table) {
  const facts = { ...inputsIn(table) };
  for (const scope of scopes) {
    const own2 = derived.filter(({ level }) => level === scope || scope === "member" && level === "household");
    facts[scope] = new Map([...facts[scope], ...own2.map((fact) => [fact.name, fact])]);
  }
  return facts;
}

// src/rulebook/read-conditions.ts
var MAX_DEPTH2 = 32;
var MAX_CONDITIONS = 1e4;
var kinds = ["all", "any", "not", "condition", "leaf"];
function readConditions(place, value, at2 = []) {
  const { issues, file } = place;
  const where = [...place.root, ...at2];
  place.budget.left -= 1;
  if (place.budget.left < 0) {
    if (place.budget.left === -1)
      issues.add(file, where, { code: "tooLarge", reason: "conditions", limit: MAX_CONDITIONS });
    return void 0;
  }
  if (at2.length > MAX_DEPTH2 * 2) {
    issues.add(file, where, { code: "tooDeep", reason: "conditions", limit: MAX_DEPTH2 });
    return void 0;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    issues.add(file, where, { code: "badShape", ...wrongShape("condition", value) });
    return void 0;
  }
  const given2 = kinds.filter((kind2) => Object.hasOwn(value, kind2 === "leaf" ? "fact" : kind2));
  const [kind] = given2;
  if (kind === void 0) {
    issues.add(file, where, { code: "badShape", ...wrongShape("condition", value) });
    return void 0;
  }
  if (given2.length > 1) {
    const names = given2.map((one) => one === "leaf" ? "fact" : one);
    issues.add(file, where, { code: "ambiguousGroup", reason: "severalKinds", given: names });
    return void 0;
  }
  if (kind === "leaf") return readLeaf(place, value, at2);
  if (kind === "condition") {
    const shape2 = issues.readAs(file, where, "condition", value);
    return shape2 && { kind: "reference", at: pointer(at2), to: shape2.condition };
  }
  const shape = issues.readAs(file, where, kind, value);
  const held = value[kind];
  if (kind === "not") {
    const part = readConditions(place, held, [...at2, "not"]);
    return part && shape && { kind, part };
  }
  const parts = Array.isArray(held) ? Array.from(held, (part, index) => readConditions(place, part, [...at2, kind, index])) : [];
  return shape && parts.every((part) => part !== void 0) ? { kind, parts } : void 0;
}
function readLeaf(place, value, at2) {
  const { issues, file, level } = place;
  const where = [...place.root, ...at2];
  const raw = value;
  const shape = issues.readAs(file, where, "leaf", value);
  const type = typeof raw.fact === "string" ? factType(place, raw.fact, [...where, "fact"]) : void 0;
  const sideRead = readSide(place, raw.value, [...where, "value"]);
  if (shape === void 0 || type === void 0 || sideRead === void 0) return void 0;
  const operator = shape.operator.replace(DECIMAL, "");
  if (!agree(place, where, type, operator, sideRead)) return void 0;
  const { side } = sideRead;
  return {
    kind: "leaf",
    at: pointer(at2),
    fact: shape.fact,
    operator,
    choices: [],
    side: exactSide(side, isOrder(operator))
  };
  function exactSide(one, ordered) {
    return ordered && one.kind === "literal" && typeof one.value === "string" ? { kind: "number", value: exact(one.value) } : one;
  }
  function factType(from, name, to) {
    const fact = from.facts[level].get(name);
    if (fact !== void 0 || !from.factsKnown) return fact?.type;
    const meant = from.issues.meant(name, () => from.facts[level].keys());
    from.issues.add(file, to, { code: "unknownFact", reason: "fact", id: name, about: level, ...meant });
    return void 0;
  }
}
var LITERAL_NUMBER = /^-?\d{1,15}(?:\.\d{1,6})?$/;
function readSide(place, value, where) {
  const { issues, file, level, parameters, facts, factsKnown } = place;
  if (typeof value === "boolean") return { side: { kind: "literal", value }, kind: "boolean" };
  if (typeof value === "number" && Number.isFinite(value))
    return { side: { kind: "number", value: exact(value) }, kind: "number" };
  if (typeof value === "string") return { side: { kind: "literal", value }, kind: "string" };
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every((item) => typeof item === "string")) {
      return { side: { kind: "literal", value: [...value] }, kind: "array" };
    }
    if (value.length === 0) issues.add(file, where, { code: "emptyList", reason: "tooFew", limit: 1 });
    else issues.add(file, where, { code: "typeMismatch", reason: "codesAreTexts" });
    return void 0;
  }
  const reference = issues.readAs(file, where, "side", value);
  if (reference === void 0) return void 0;
  const parameter2 = parameters?.get(reference.fact);
  if (parameter2 !== void 0) {
    if (parameter2.unit === void 0) {
      issues.add(file, where, { code: "typeMismatch", reason: "monthDayCompared", id: parameter2.id });
      return void 0;
    }
    return { side: { kind: "parameter", id: parameter2.id }, kind: "number", unit: parameter2.unit };
  }
  const type = facts[level].get(reference.fact)?.type;
  if (type === void 0 && (parameters === void 0 || !factsKnown)) return void 0;
  if (type === void 0) {
    const meant = issues.meant(reference.fact, () => [...parameters?.keys() ?? [], ...facts[level].keys()]);
    const fault = { code: "unknownFact", reason: "parameterOrFact", id: reference.fact, about: level };
    issues.add(file, [...where, "fact"], { ...fault, ...meant });
    return void 0;
  }
  const side = { kind: "fact", name: reference.fact };
  if (type.kind === "number") return { side, kind: "number", unit: type.unit };
  return { side, kind: type.kind === "boolean" ? "boolean" : "string" };
}
function agree({ issues, file }, where, type, operator, { side, kind, unit }) {
  const mismatch = (fault) => {
    issues.add(file, where, { code: "typeMismatch", ...fault });
    return false;
  };
  const otherKind = () => {
    const of = type.kind === "number" ? { unit: type.unit } : {};
    return mismatch({ reason: "otherKind", kind: type.kind, found: kind, ...of });
  };
  if (type.kind === "number" || isOrder(operator)) {
    if (type.kind !== "number") {
      return mismatch({ reason: "ordersNumbers", operator: `${DECIMAL}${operator}`, kind: type.kind });
    }
    if (!isOrder(operator)) return mismatch({ reason: "numberIsOrdered", operator: `${DECIMAL}greaterThanInclusive` });
    const literal = side.kind === "literal" && typeof side.value === "string" && LITERAL_NUMBER.test(side.value);
    if (kind !== "number" && !literal) return otherKind();
    if (unit !== void 0 && unit !== type.unit)
      return mismatch({ reason: "otherUnit", unit: type.unit, found: unit });
    return true;
  }
  const many = operator === "in" || operator === "notIn";
  if (many !== (kind === "array")) return mismatch({ reason: many ? "needsList" : "needsOne", operator });
  if (type.kind === "boolean") return !many && kind === "boolean" || otherKind();
  if (side.kind === "fact") return kind === "string" || otherKind();
  if (side.kind !== "literal") return otherKind();
  const { options } = type;
  const strange = [side.value].flat().filter((code) => typeof code !== "string" || !options.includes(code));
  if (strange.length === 0) return true;
  return mismatch({ reason: "notAmongCodes", found: strange.map((code) => JSON.stringify(code)), options });
}
function referencesOf(condition) {
  return fold(condition, {
    ...gathered,
    leaf: () => [],
    reference: (reference) => [reference]
  });
}
function mapLeaves(condition, change) {
  return fold(condition, { ...regrouped, leaf: change, reference: (reference) => reference });
}
function expand(condition, find) {
  const group3 = (kind) => (parts) => parts.every((part) => part !== void 0) ? { kind, parts } : void 0;
  return fold(condition, {
    leaf: (leaf) => leaf,
    reference: ({ to, at: at2 }) => {
      const target = find(to);
      return target && below(target, at2);
    },
    all: group3("all"),
    any: group3("any"),
    not: (part) => part && { kind: "not", part }
  });
}
function below(condition, at2) {
  const placed = (leaf) => ({ ...leaf, at: at2 + leaf.at });
  return fold(condition, {
    ...regrouped,
    leaf: placed,
    attested: (part, node) => ({ ...node, part, by: placed(node.by) })
  });
}

// src/words/in-group.ts
var inGroup = {
  zh: zhInGroup,
  en: enInGroup
};

// src/records/own-fields.ts
var LAST = ["evidence", "extra"];
var made2 = new Kept(64);
function tableWith(own2) {
  if (own2.units.length + own2.fields.length + own2.entailments.length === 0) return commonTable;
  return made2.of(JSON.stringify(own2), () => {
    const extended2 = levels.map((level) => [level, withBranches(commonShapes[level], branchesOf(own2, level))]);
    return new FieldTable(
      Object.fromEntries(extended2),
      frozen([...own2.entailments]),
      frozen(new Map(own2.units.map(({ id, labels }) => [id, labels])))
    );
  });
}
function branchesOf(own2, level) {
  const root = { below: /* @__PURE__ */ new Map() };
  const at2 = (path) => path.replace("[]", "").split(".").reduce((branch, key) => {
    const next = branch.below.get(key) ?? { below: /* @__PURE__ */ new Map() };
    branch.below.set(key, next);
    return next;
  }, root);
  for (const one of own2.fields) if (one.level === level) at2(one.path).field = shapeOf(one, fullLabel(one, own2));
  for (const one of own2.groups) if (one.level === level) at2(one.path).label = one.labels;
  return root;
}
function fullLabel({ level, path, labels }, { groups }) {
  const holder = path.slice(0, path.lastIndexOf("."));
  const found = groups.find((one) => one.level === level && one.path === holder);
  if (found === void 0 || found.fullLabels === true) return labels;
  const full = (language) => labels[language].includes(found.labels[language]) ? labels[language] : inGroup[language](found.labels[language], labels[language]);
  return { zh: full("zh"), en: full("en") };
}
function shapeOf({ kind, options = [], level: _, path: __, labels: ___, ...settings }, { zh, en }) {
  if (kind === "text" && settings.personal === true)
    return field(kind, zh, en, { ...given(settings), identifies: "person" });
  if (kind !== "code") return field(kind, zh, en, given(settings));
  const codes = options.map(({ id, labels }) => [id, [labels.zh, labels.en]]);
  return codeField(zh, en, Object.fromEntries(codes), given(settings));
}
function given(settings) {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== void 0));
}
function extended(shape, branch) {
  if (shape.is === "list") return { ...shape, each: withBranches(shape.each, branch) };
  if (shape.is !== "group") throw new TypeError("Only a group or a list can hold fields.");
  return withBranches(shape, branch);
}
function withBranches(shape, { below: below2 }) {
  if (below2.size === 0) return shape;
  const before = Object.entries(shape.parts);
  const [last, first] = [before.filter(([key]) => LAST.includes(key)), before.filter(([key]) => !LAST.includes(key))];
  const parts = new Map(first);
  for (const [key, branch] of below2) {
    const { zh, en } = branch.label ?? { zh: "", en: "" };
    parts.set(key, branch.field ?? extended(parts.get(key) ?? group(zh, en, {}), branch));
  }
  return { ...shape, parts: Object.fromEntries([...parts, ...last]) };
}

// src/rulebook/read-own-fields.ts
var FIELDS2 = "fields.json";
function readOwnFields(issues, files2) {
  if (!Object.hasOwn(files2, FIELDS2)) return { fields: commonTable, fieldsKnown: true };
  const before = issues.all.length;
  const isSound = () => issues.all.length === before;
  const read = issues.readAs(FIELDS2, [], "fields", files2[FIELDS2]);
  if (read === void 0) return { fields: commonTable, fieldsKnown: false };
  const { units: ownUnits = [], groups = [], fields: stated, entailments = [] } = read;
  const own2 = { units: ownUnits, groups, fields: stated, entailments };
  const add2 = (at2, fault) => issues.add(FIELDS2, at2, fault);
  checkUnits(own2, add2);
  checkPlaces(own2, add2);
  const known4 = unitsIn(new Map(own2.units.map(({ id, labels }) => [id, labels])));
  for (const [index, field3] of own2.fields.entries()) {
    checkField(field3, ["fields", index], add2);
    checkUnit(issues, FIELDS2, ["fields", index], field3, known4);
  }
  if (!isSound()) return { fields: commonTable, fieldsKnown: false };
  const fields = tableWith(own2);
  const named2 = {
    table: fields,
    add: add2,
    unknown(at2, level, id, suits) {
      const meant = () => fields.of(level).flatMap((one) => suits(one) ? [one.path] : []);
      const fault = { code: "danglingReference", reason: "fieldBeside", id, about: level };
      add2(at2, { ...fault, ...issues.meant(id, meant) });
    }
  };
  for (const [index, field3] of own2.fields.entries()) checkOthers(field3, ["fields", index], named2);
  checkEntailments(own2, named2);
  return { fields, fieldsKnown: isSound() };
}
function unitsIn(own2) {
  return [...units, ...own2.keys()];
}
function checkUnit(issues, file, at2, { unit }, options) {
  if (unit === void 0 || options.includes(unit)) return;
  const fault = { code: "danglingReference", reason: "unit", id: unit, options };
  issues.add(file, [...at2, "unit"], { ...fault, ...issues.meant(unit, () => options) });
}
function checkUnits({ units: own2 }, add2) {
  const taken2 = new Set(units);
  own2.forEach(({ id }, index) => {
    if (taken2.has(id)) add2(["units", index, "id"], { code: "duplicateId", reason: "defined", id });
    taken2.add(id);
  });
}
function checkPlaces({ groups, fields }, add2) {
  const key = (level, path) => `${level}/${path}`;
  const declared = new Set(groups.map(({ level, path }) => key(level, path)));
  const taken2 = /* @__PURE__ */ new Set();
  const isCommon = (level, path) => RESERVED.includes(path) || FREE.test(path) || commonTable.at(level, path) !== void 0 || commonTable.groupAt(level, path) !== void 0;
  const holds = (level, holder) => holder === "" || declared.has(key(level, holder)) || level === "household" && holder === "members[]" || holder !== "members" && commonTable.groupAt(level, holder)?.list === false;
  const check = (list2, { level, path }, index) => {
    const at2 = [list2, index, "path"];
    if (isCommon(level, path)) add2(at2, { code: "duplicateId", reason: "fieldAlready", id: path });
    else if (taken2.has(key(level, path))) add2(at2, { code: "duplicateId", reason: "defined", id: path });
    taken2.add(key(level, path));
    const holder = path.slice(0, Math.max(0, path.lastIndexOf(".")));
    if (!holds(level, holder)) add2(at2, { code: "danglingReference", reason: "group", id: holder, about: level });
  };
  for (const [index, one] of groups.entries()) check("groups", one, index);
  for (const [index, one] of fields.entries()) check("fields", one, index);
}
var RESERVED = ["level", "evidence"];
var FREE = /(?:^|\.)extra(?:\.|$)/;
function checkField(field3, at2, add2) {
  const { kind, unit, options, minimum, maximum } = field3;
  const isNumber2 = isNumeric(kind);
  const refuse = (key) => add2([...at2, key], { code: "typeMismatch", reason: "notOfKind", kind });
  if (isNumber2 && unit === void 0) add2(at2, { code: "typeMismatch", reason: "numberWithoutUnit" });
  if (!isNumber2 && unit !== void 0) refuse("unit");
  for (const bound of ["minimum", "maximum"]) {
    const value = field3[bound];
    if (value === void 0) continue;
    if (!isNumber2) refuse(bound);
    else if (faultOf(value, { kind, label: field3.labels }) !== void 0) {
      add2([...at2, bound], { code: "typeMismatch", reason: "noValueOf", kind });
    }
  }
  if (minimum !== void 0 && maximum !== void 0 && minimum > maximum) {
    add2([...at2, "minimum"], { code: "badShape", reason: "atMost", limit: maximum, found: String(minimum) });
  }
  if (kind === "code" && options === void 0) add2(at2, { code: "emptyList", reason: "noOptions" });
  if (kind !== "code" && options !== void 0) refuse("options");
  const ids = (options ?? []).map(({ id }) => id);
  if (new Set(ids).size < ids.length) add2([...at2, "options"], { code: "duplicateId", reason: "option" });
}
function checkOthers({ level, path, kind, partOf, notAfter }, at2, named2) {
  const suits = (one) => one.kind === kind && isBeside(path, one.path) && one.path !== path;
  const isThere = (other) => {
    const one = named2.table.at(level, other);
    return one?.path === other && suits(one);
  };
  if (partOf !== void 0) {
    const where = [...at2, "partOf"];
    if (!isNumeric(kind) || !isThere(partOf)) named2.unknown(where, level, partOf, suits);
    else if (isCircle(named2.table, level, path)) named2.add(where, { code: "cycle", reason: "partOfItself", id: path });
  }
  if (notAfter !== void 0) {
    const where = [...at2, "notAfter"];
    if (kind !== "date") named2.add(where, { code: "typeMismatch", reason: "notOfKind", kind });
    else if (notAfter !== "asOf" && !isThere(notAfter)) named2.unknown(where, level, notAfter, suits);
  }
}
function isBeside(one, other) {
  return one.startsWith(MEMBER) === other.startsWith(MEMBER);
}
function isCircle(table, level, path) {
  const seen = /* @__PURE__ */ new Set();
  for (let one = path; one !== void 0; one = table.at(level, one)?.partOf) {
    if (seen.has(one)) return true;
    seen.add(one);
  }
  return false;
}
function checkEntailments({ entailments }, named2) {
  for (const [index, { level, given: given2, is = [], field: field3, in: needed }] of entailments.entries()) {
    const at2 = ["entailments", index];
    for (const [name, path, list2, values] of [
      ["given", given2, "is", is],
      ["field", field3, "in", needed]
    ]) {
      const found = named2.table.at(level, path);
      if (found?.path !== path || !isBeside(given2, field3)) named2.unknown([...at2, name], level, path, () => true);
      else if (values.some((value) => faultOf(value, found) !== void 0)) {
        named2.add([...at2, list2], { code: "typeMismatch", reason: "noValueOf", kind: found.kind });
      }
    }
  }
}

// src/rulebook/read-parameters.ts
function checkCitations(issues, file, at2, citations, known4) {
  citations.forEach((citation, index) => {
    checkCitation(issues, file, [...at2, index], citation, known4);
  });
}
function checkCitation(issues, file, at2, { source }, known4) {
  if (known4 === void 0 || known4.sources.has(source)) return;
  issues.add(file, [...at2, "source"], { code: "danglingReference", reason: "source", id: source });
}
function readParameters(issues, file, value, known4, facts, { fields, fieldsKnown }) {
  const unitNames = unitsIn(fields.units);
  const parameters = /* @__PURE__ */ new Map();
  const read = issues.readAs(file, [], "parameters", value);
  read?.parameters.forEach((parameter2, index) => {
    const at2 = ["parameters", index];
    if (fieldsKnown) checkUnit(issues, file, at2, parameter2, unitNames);
    if (parameters.has(parameter2.id)) {
      issues.add(file, [...at2, "id"], { code: "duplicateId", reason: "defined", id: parameter2.id });
    }
    if (scopes.some((scope) => facts[scope].has(parameter2.id))) {
      issues.add(file, [...at2, "id"], { code: "duplicateId", reason: "factAlready", id: parameter2.id });
    }
    parameters.set(parameter2.id, parameter2);
    checkParameter({ issues, file, known: known4 }, at2, parameter2);
  });
  return read?.parameters.every(({ unit }) => unit === void 0 || unitNames.includes(unit)) ? parameters : void 0;
}
function checkParameter(of, at2, parameter2) {
  const { issues, file } = of;
  const { values, series, open, proRata } = parameter2;
  const lists2 = [values, series].filter((given2) => given2 !== void 0).length;
  if (lists2 > 1 || lists2 === 0 && open === void 0) {
    issues.add(file, at2, { code: "badShape", reason: "valuesOrSeries" });
  }
  if (values !== void 0) checkValues(of, [...at2, "values"], parameter2, values);
  if (series !== void 0) {
    checkOptions(of, [...at2, "series"], series);
    for (const [option, list2] of Object.entries(series.options)) {
      if (list2.length === 0 && open === void 0) {
        issues.add(file, [...at2, "series", "options", option], { code: "emptyList", reason: "noValue" });
      }
      checkValues(of, [...at2, "series", "options", option], parameter2, list2);
    }
  }
  if (proRata !== void 0) {
    checkOptions(of, [...at2, "proRata"], proRata);
    const positive = (values ?? []).filter(({ value }) => Number(value) > 0);
    if (parameter2.unit === void 0 || positive.length < 2 || positive.length !== values?.length) {
      issues.add(file, [...at2, "proRata"], { code: "badShape", reason: "proRataValues" });
    }
    const years = (values ?? []).map(({ from }) => yearOf(from));
    if (new Set(years).size < years.length) {
      issues.add(file, [...at2, "proRata"], { code: "badShape", reason: "proRataYears" });
    }
  }
}
function checkOptions({ issues, file, known: known4 }, at2, { reading: reading2, options }) {
  if (known4 === void 0) return;
  const wanted = known4.readings.get(reading2);
  if (wanted === void 0) {
    issues.add(file, [...at2, "reading"], { code: "unknownReading", reason: "reading", id: reading2 });
    return;
  }
  const given2 = Object.keys(options);
  for (const option of given2) {
    if (wanted.includes(option)) continue;
    const fault = { code: "unknownReading", reason: "option", reading: reading2, option, options: wanted };
    issues.add(file, [...at2, "options", option], fault);
  }
  for (const option of wanted) {
    if (!given2.includes(option))
      issues.add(file, [...at2, "options"], { code: "unknownReading", reason: "optionLacking", reading: reading2, option });
  }
}
function checkValues({ issues, file, known: known4 }, at2, parameter2, values) {
  const begun = /* @__PURE__ */ new Set();
  values.forEach((value, index) => {
    const here = [...at2, index];
    checkCitations(issues, file, [...here, "citations"], value.citations, known4);
    const isMonthDay2 = /^\d{2}-\d{2}$/.test(value.value);
    if (isMonthDay2 && !isMonthDay(value.value)) {
      issues.add(file, [...here, "value"], { code: "badShape", ...wrongShape("monthDay", value.value) });
    }
    if (isMonthDay2 !== (parameter2.unit === void 0)) {
      const reason = isMonthDay2 ? "monthDayWithUnit" : "numberWithoutUnit";
      issues.add(file, [...here, "value"], { code: "typeMismatch", reason });
    }
    if (value.to !== void 0 && value.to < value.from)
      issues.add(file, [...here, "to"], { code: "badShape", reason: "endsBeforeItBegins" });
    if (begun.has(value.from)) {
      issues.add(file, [...here, "from"], { code: "duplicateId", reason: "begun", day: value.from });
    }
    begun.add(value.from);
    if (parameter2.unit === "years" && !/^\d{1,3}$/.test(value.value)) {
      issues.add(file, [...here, "value"], { code: "badShape", ...wrongShape("age", value.value) });
    }
  });
}

// src/rulebook/read-own-facts.ts
var FACTS = "facts.json";
function readOwnFacts(issues, files2, parameters, known4, { fields: table, fieldsKnown }) {
  const common2 = factsIn(table);
  if (!Object.hasOwn(files2, FACTS) || !fieldsKnown) return { facts: common2, factsKnown: fieldsKnown };
  const read = issues.readAs(FACTS, [], "facts", files2[FACTS]);
  if (read === void 0) return { facts: common2, factsKnown: false };
  const { facts: sources } = read;
  const unitNames = unitsIn(table.units);
  sources.forEach(({ id, citation, unit }, index) => {
    const at2 = ["facts", index];
    checkUnit(issues, FACTS, at2, { unit }, unitNames);
    if (citation !== void 0) checkCitation(issues, FACTS, [...at2, "citation"], citation, known4);
    if (parameters?.has(id) === true)
      issues.add(FACTS, [...at2, "id"], { code: "duplicateId", reason: "parameterAlready", id });
  });
  const before = issues.all.length;
  const place = {
    add: (at2, fault) => issues.add(FACTS, at2, fault),
    meant: (word, known5) => issues.meant(word, known5),
    table,
    inputs: inputsIn(table)
  };
  const own2 = readFacts(sources, (id) => parameters?.has(id) === true, place, derivedIn(table));
  const factsKnown = issues.all.length === before;
  for (const fact of own2) {
    const index = sources.findIndex(({ id, level }) => id === fact.name && [level].flat().includes(fact.level));
    if (index < 0) continue;
    checkNeeds(issues, FACTS, ["facts", index, "value"], fact, parameters, known4);
  }
  return { facts: factsWith(own2, table), factsKnown };
}
function checkNeeds(issues, file, where, fact, parameters, known4) {
  const needed = Object.entries(parameters === void 0 ? {} : fact.parameters ?? {});
  const lacking = needed.filter(([id]) => parameters?.has(id) !== true);
  if (lacking.length > 0) {
    const ids = lacking.map(([id, unit]) => unit === "number" ? id : `${id} (${unit ?? "MM-DD"})`);
    issues.add(file, where, { code: "danglingReference", reason: "parameterOfFact", fact: fact.name, ids });
  }
  for (const [id, unit] of needed) {
    const parameter2 = parameters?.get(id);
    if (parameter2 === void 0) continue;
    if (unit === "number") {
      if (parameter2.unit === void 0)
        issues.add(file, where, { code: "typeMismatch", reason: "numberOfFact", fact: fact.name, id });
    } else if (parameter2.unit !== unit) {
      const fault = { code: "typeMismatch", reason: "unitOfFact", fact: fact.name, id };
      issues.add(file, where, unit === void 0 ? fault : { ...fault, unit });
    }
  }
  for (const [id, understood] of Object.entries(known4 === void 0 ? {} : fact.readings ?? {})) {
    const options = known4?.readings.get(id);
    const strange = (options ?? []).filter((option) => !understood.includes(option));
    if (options === void 0) {
      issues.add(file, where, { code: "unknownReading", reason: "readingOfFact", fact: fact.name, id });
    } else if (strange.length > 0) {
      const fault = { code: "unknownReading", reason: "optionsOfFact", fact: fact.name, id };
      issues.add(file, where, { ...fault, found: strange, options: understood });
    }
  }
}
function factsNamedIn(value) {
  if (typeof value !== "object" || value === null) return [];
  const { fact } = value;
  return typeof fact === "string" ? [fact] : Object.values(value).flatMap(factsNamedIn);
}

// src/words/template.ts
var PLACE = /\{(\??)([A-Za-z]{1,64})(?:\|([^{}|]{0,64})\|([^{}|]{0,64}))?\}/g;
var MAX_KEPT = 4096;
var placesOnce = madeOnce(
  MAX_KEPT,
  (text2) => [...text2.matchAll(PLACE)].map(([, , place = ""]) => place)
);
function placesIn(text2) {
  return placesOnce(text2);
}
function hasStrayBrace(text2) {
  return /[{}]/.test(text2.replaceAll(PLACE, ""));
}
function filled(sentence, told) {
  const toldIn = (place) => Object.hasOwn(told, place) ? told[place] ?? "" : "";
  const text2 = [sentence ?? []].flat().find((one) => placesIn(one).every((place) => toldIn(place) !== ""));
  return text2?.replaceAll(PLACE, (_, silent, place, one, several) => {
    if (one !== void 0) return toldIn(place) === "1" ? one : several ?? "";
    return silent === "" ? toldIn(place) : "";
  });
}

// src/rulebook/read-words.ts
function readWords(issues, files2, language, named2) {
  const file = wordFileOf(language);
  const found = Object.hasOwn(files2, file) ? issues.readAs(file, [], "words", files2[file]) : void 0;
  if (found !== void 0) checkWords(issues, file, files2[file], named2);
  const { $schema: _, ...words } = found ?? {};
  const mapped2 = sections.map((section) => [section, new Map(Object.entries(words[section] ?? {}))]);
  return Object.fromEntries(mapped2);
}
function wordsWhenAsked(read) {
  const known4 = /* @__PURE__ */ new Map();
  const words = {};
  for (const language of languages) {
    const get = () => {
      const own2 = known4.get(language) ?? frozen(read(language));
      known4.set(language, own2);
      return own2;
    };
    Object.defineProperty(words, language, { enumerable: true, get });
  }
  return Object.freeze(words);
}
var sections = Object.keys(places);
function checkWords(issues, file, words, named2) {
  for (const section of sections) {
    const about = Object.entries(words[section] ?? {});
    const names = about.length === 0 ? /* @__PURE__ */ new Set() : namesFor[section](named2);
    for (const [name, said] of about) {
      if (!names.has(name) && (named2.known || section === "rules" || section === "criteria")) {
        const told = { id: name, section, ...issues.meant(name, () => names) };
        issues.add(file, [section, name], { code: "danglingReference", reason: "worded", ...told });
      }
      checkPlaces2(issues, file, [section, name], said, places[section]);
    }
  }
}
function checkPlaces2(issues, file, at2, said, known4) {
  if (typeof said === "object" && said !== null) {
    for (const [key, part] of Object.entries(said)) {
      checkPlaces2(issues, file, [...at2, Array.isArray(said) ? Number(key) : key], part, known4);
    }
    return;
  }
  if (hasStrayBrace(String(said))) issues.add(file, at2, { code: "badShape", reason: "strayBrace" });
  for (const id of new Set(placesIn(String(said)))) {
    if (known4.includes(id)) continue;
    const told = { id, options: known4, ...issues.meant(id, () => known4) };
    issues.add(file, at2, { code: "danglingReference", reason: "placeInWords", ...told });
  }
}
var rulesOf3 = (type) => ({ rules }) => new Set([...rules.values()].filter(({ event }) => event.type === type).map(({ name }) => name));
var factNames = ({ facts }) => new Set(scopes.flatMap((scope) => [...facts[scope].keys()]));
var fieldsOf = ({ fields }) => levels.flatMap((level) => fields.of(level));
var namesFor = {
  rules: rulesOf3("verdict"),
  criteria: rulesOf3("criterion"),
  comparisons: factNames,
  members: factNames,
  questions: (named2) => new Set(fieldsOf(named2).map(({ path }) => path)),
  remedies: (named2) => /* @__PURE__ */ new Set([
    ...fieldsOf(named2).flatMap(({ path, options = {} }) => [
      path,
      ...Object.keys(options).map((code) => `${path}=${code}`)
    ]),
    ...factNames(named2)
  ])
};

// src/rulebook/readings-used.ts
function factsOf({ facts }, level, { fact, side }) {
  const names = side.kind === "fact" ? [fact, side.name] : [fact];
  return names.flatMap((name) => facts[level].get(name) ?? []);
}
function factsBehind({ level, conditions }, terms) {
  return leavesOf(conditions).flatMap((leaf) => factsOf(terms, level, leaf));
}
function readingsUsedBy(criterion, terms) {
  const { parameters, facts } = terms;
  const before = known3.get(criterion);
  if (before?.parameters === parameters && before.facts === facts) return before.used;
  const uses = usesOf(terms.facts)(criterion);
  const used = /* @__PURE__ */ new Set([...uses.readings, ...readingsOf([...uses.parameters], parameters)]);
  known3.set(criterion, { parameters, facts, used });
  return used;
}
var known3 = /* @__PURE__ */ new WeakMap();
var usesOf = remembered(
  (facts) => remembered(({ level, required, conditions }) => {
    const readings = /* @__PURE__ */ new Set();
    const parameters = /* @__PURE__ */ new Set();
    if (typeof required === "object") readings.add(required.reading);
    for (const { reading: reading2 } of attestedIn(conditions)) readings.add(reading2);
    for (const leaf of comparisonsOf(conditions)) {
      for (const { reading: reading2 } of leaf.choices) readings.add(reading2);
      if (leaf.side.kind === "parameter") parameters.add(leaf.side.id);
      for (const fact of factsOf({ facts }, level, leaf)) {
        for (const reading2 of Object.keys(fact.readings ?? {})) readings.add(reading2);
        for (const parameter2 of Object.keys(fact.parameters ?? {})) parameters.add(parameter2);
      }
    }
    return { readings, parameters };
  })
);
function readingsOfAmount(amount, parameters) {
  const chosen = (amount.choices ?? []).map(({ reading: reading2 }) => reading2);
  return [...chosen, ...readingsOf(figuresOf(amount), parameters)];
}
function readingsOf(ids, parameters) {
  return ids.flatMap((id) => {
    const { series, proRata } = parameters.get(id) ?? {};
    return [series?.reading ?? [], proRata?.reading ?? []].flat();
  });
}

// src/rulebook/reading-groups.ts
var MAX_COMBINATIONS = 4096;
function readingGroups(criteria, terms) {
  let groups = [];
  for (const criterion of criteria) {
    const readings = readingsUsedBy(criterion, terms);
    const touching = groups.filter((group3) => [...readings].some((id) => group3.readings.has(id)));
    const merged = {
      criteria: [...touching.flatMap((group3) => group3.criteria), criterion],
      readings: /* @__PURE__ */ new Set([...touching.flatMap((group3) => [...group3.readings]), ...readings])
    };
    groups = [...groups.filter((group3) => !touching.includes(group3)), merged];
  }
  return groups;
}

// src/rulebook/references.ts
var MAX_CHAIN = 32;
var References = class {
  #rules;
  #issues;
  #expanded = /* @__PURE__ */ new Map();
  /** How many rules deep an expanded one reaches. */
  #depth = /* @__PURE__ */ new Map();
  #open = [];
  /** Comparisons of all rules, references followed. */
  #total = 0;
  constructor(rules, issues) {
    this.#rules = rules;
    this.#issues = issues;
  }
  /** The criterion referred to; adds an issue where there is none of the level. */
  target(rule, reference) {
    const target = this.#rules.get(reference.to);
    const suits = ({ level, event }) => event.type === "criterion" && (level === rule.level || level === levelOf(rule.level));
    if (target !== void 0 && suits(target)) return target;
    const meant = this.#issues.meant(
      reference.to,
      () => [...this.#rules.values()].filter(suits).map(({ name }) => name)
    );
    const at2 = reference.at.split("/").slice(1);
    const fault = { code: "danglingReference", reason: "criterion", id: reference.to, about: rule.level };
    this.#issues.add(rule.file, [...rule.at, "conditions", ...at2, "condition"], { ...fault, ...meant });
    return void 0;
  }
  /**
   * The rule's conditions with all references followed, each to its criterion with what lists attest of it; undefined
   * where that cannot be.
   */
  conditionsOf(rule) {
    if (this.#expanded.has(rule.name)) return this.#expanded.get(rule.name);
    const where = [...rule.at, "conditions"];
    if (this.#open.includes(rule.name)) {
      const way = this.#open.slice(this.#open.indexOf(rule.name));
      this.#issues.add(rule.file, where, { code: "cycle", reason: "refersToItself", id: rule.name, way });
      return void 0;
    }
    if (this.#open.length > MAX_CHAIN) return this.#tooDeep(rule);
    this.#open.push(rule.name);
    const conditions = this.#expand(rule);
    this.#open.pop();
    this.#expanded.set(rule.name, conditions);
    return conditions;
  }
  #expand(rule) {
    const { unfollowed } = rule;
    if (unfollowed === void 0) return void 0;
    const targets = /* @__PURE__ */ new Map();
    let size = 0;
    let depth = 0;
    for (const reference of referencesOf(unfollowed)) {
      if (!targets.has(reference.to)) {
        const target = this.target(rule, reference);
        targets.set(reference.to, target && this.conditionsOf(target));
      }
      const conditions = targets.get(reference.to);
      depth = Math.max(depth, 1 + (this.#depth.get(reference.to) ?? 0));
      size += conditions === void 0 ? 0 : sizeOf(conditions);
      if (this.#total + size > MAX_CONDITIONS) {
        const fault = { code: "tooLarge", reason: "comparisons", limit: MAX_CONDITIONS };
        this.#issues.add(rule.file, [...rule.at, "conditions"], fault);
        return void 0;
      }
    }
    if (depth > MAX_CHAIN) return this.#tooDeep(rule);
    this.#depth.set(rule.name, depth);
    this.#total += size;
    const key = Array.from(targets.values(), (target) => target && serialOf(target)).join();
    return followed(rule).of(key, () => followedIn(rule, unfollowed, targets));
  }
  #tooDeep(rule) {
    const fault = { code: "tooDeep", reason: "references", limit: MAX_CHAIN };
    this.#issues.add(rule.file, [...rule.at, "conditions"], fault);
  }
};
var sizeOf = remembered((conditions) => leavesOf(conditions).length);
var followed = remembered((_) => new Kept(8));
function followedIn({ event }, unfollowed, targets) {
  const conditions = expand(unfollowed, (to) => targets.get(to));
  const attested = event.type === "criterion" ? event.params.attested : void 0;
  return conditions && frozen(attested === void 0 ? conditions : attest(conditions, attested));
}

// src/rulebook/to-rule.ts
function toRule(issues, rule, references, criteria, readings, parameters, terms) {
  const { event, unfollowed, file, name } = rule;
  if (event.type === "criterion" || unfollowed === void 0) return void 0;
  const where = [...rule.at, "conditions"];
  const parts = unfollowed.kind === "all" ? unfollowed.parts : [];
  if (parts.length === 0 || parts.some((part) => part.kind !== "reference")) {
    issues.add(file, where, { code: "badShape", reason: "notAllOfCriteria", type: event.type });
    return void 0;
  }
  const listed = [];
  for (const reference of parts) {
    const target = references.target(rule, reference);
    const criterion = target && criteria.get(target.name);
    if (criterion !== void 0 && listed.includes(criterion)) {
      issues.add(file, where, { code: "duplicateId", reason: "listed", id: reference.to });
    } else if (criterion !== void 0) listed.push(criterion);
  }
  if (listed.length === parts.length && readings !== void 0 && !asksSomething(listed, readings)) {
    issues.add(file, where, { code: "emptyList", reason: "nothingRequired" });
  }
  const { labels, citations } = event.params;
  const amount = event.type === "measure" ? event.params.amount : void 0;
  const used = /* @__PURE__ */ new Set([
    ...listed.flatMap((one) => [...readingsUsedBy(one, { parameters: parameters ?? /* @__PURE__ */ new Map(), ...terms })]),
    ...amount === void 0 ? [] : readingsOfAmount(amount, parameters ?? /* @__PURE__ */ new Map())
  ]);
  return {
    id: name,
    level: levelOf(rule.level),
    labels,
    citations,
    criteria: listed,
    readings: (readings ?? []).flatMap(({ id }) => used.has(id) ? [id] : []),
    ...event.type === "measure" ? givenBy(issues, rule, event.params, parameters) : {}
  };
}
function asksSomething(listed, readings) {
  if (listed.some(({ required }) => required === true)) return true;
  return readings.some(
    ({ id, options }) => options.every(
      (option) => listed.some(
        ({ required }) => typeof required === "object" && required.reading === id && required.option === option.id
      )
    )
  );
}
function givenBy(issues, { file, at: at2 }, { level, subject, amount }, parameters) {
  const params = [...at2, "event", "params"];
  if (subject === "member" && level !== levelOf("member")) {
    issues.add(file, [...params, "subject"], { code: "badShape", reason: "noMembers", about: level });
  }
  const checkFigure = (id, where) => {
    const parameter2 = parameters?.get(id);
    if (parameters !== void 0 && parameter2 === void 0) {
      const meant = issues.meant(id, () => parameters.keys());
      issues.add(file, where, { code: "danglingReference", reason: "parameter", id, ...meant });
    } else if (parameter2 !== void 0 && parameter2.unit === void 0) {
      issues.add(file, where, { code: "typeMismatch", reason: "monthDayAsAmount", id });
    }
  };
  if (amount !== void 0) checkFigure(amount.parameter, [...params, "amount", "parameter"]);
  if (amount?.lowers === true && amount.per !== "base") {
    issues.add(file, [...params, "amount", "lowers"], { code: "badShape", reason: "lowersNoBase", per: amount.per });
  }
  amount?.choices?.forEach(({ parameter: parameter2 }, index) => {
    checkFigure(parameter2, [...params, "amount", "choices", index, "parameter"]);
  });
  return { ...subject === void 0 ? {} : { subject }, ...amount === void 0 ? {} : { amount } };
}

// src/rulebook/read-rulebook.ts
var MAX_RULES = 5e3;
var MANIFEST2 = "rulebook.json";
var PARAMETERS2 = "parameters.json";
function rulebookFrom(files2, issues, readingWords) {
  for (const name of [MANIFEST2, PARAMETERS2]) {
    if (!Object.hasOwn(files2, name)) issues.add(name, [], { code: "missingFile", reason: "required" });
  }
  const { manifest, known: known4 } = readManifest(issues, files2);
  const ownFields = readOnce(issues, files2[FIELDS2], [], () => readOwnFields(issues, files2));
  const parameters = Object.hasOwn(files2, PARAMETERS2) ? readOnce(
    issues,
    files2[PARAMETERS2],
    [textOfKnown(known4), ownFields.fields, ownFields.fieldsKnown],
    () => readParameters(issues, PARAMETERS2, files2[PARAMETERS2], known4, factsIn(ownFields.fields), ownFields)
  ) : void 0;
  const ownFacts = readOnce(
    issues,
    files2[FACTS],
    [textOfParameters(parameters), textOfKnown(known4), ownFields.fields, ownFields.fieldsKnown],
    () => readOwnFacts(issues, files2, parameters, known4, ownFields)
  );
  const { fields } = ownFields;
  const { facts } = ownFacts;
  const rules = readRules(issues, files2, parameters, known4, ownFacts);
  const references = new References(rules, issues);
  const criteria = /* @__PURE__ */ new Map();
  for (const rule of rules.values()) {
    const criterion = toCriterion(rule, references);
    if (criterion !== void 0) criteria.set(criterion.id, criterion);
  }
  const verdicts = /* @__PURE__ */ new Map();
  const measures = /* @__PURE__ */ new Map();
  const ordered = [...rules.values()].sort(
    (a, b) => levels.indexOf(levelOf(a.level)) - levels.indexOf(levelOf(b.level))
  );
  for (const rule of ordered) {
    const made3 = toRule(issues, rule, references, criteria, manifest?.readings, parameters, { facts, fields });
    if (made3 !== void 0) (rule.event.type === "measure" ? measures : verdicts).set(rule.name, made3);
  }
  for (const criterion of criteria.values())
    checkUse(issues, rules.get(criterion.id), criterion, parameters, known4, facts);
  if (manifest !== void 0 && parameters !== void 0)
    checkCombinations(issues, rules, [...verdicts.values(), ...measures.values()], manifest, {
      parameters,
      facts,
      fields
    });
  const named2 = { rules, fields, facts, known: ownFacts.factsKnown };
  const words = wordsWhenAsked(
    (language) => readOnce(
      issues,
      files2[wordFileOf(language)],
      [textOfRules(rules), fields, facts, named2.known],
      () => readWords(issues, files2, language, named2)
    )
  );
  if (readingWords === "atOnce") Object.values(words);
  if (issues.all.length === 0 && !levels.some((level) => exitRuleOf({ verdicts }, level))) {
    issues.add(MANIFEST2, [], { code: "missingVerdict", reason: "noExit" });
  }
  if (issues.all.length > 0 || manifest === void 0 || parameters === void 0)
    throw new InvalidRulebookError(issues.all);
  const { id, version, labels, validFrom, validTo, sources } = manifest;
  const readings = readingsOf2(manifest, { verdicts, measures });
  const law = frozen({
    id,
    version,
    labels,
    validFrom,
    validTo,
    sources,
    readings,
    parameters,
    fields,
    facts,
    verdicts,
    measures
  });
  const rulebook = Object.freeze({ ...law, words });
  keepSnapshot(rulebook, files2, readingWords === "whenAsked");
  return rulebook;
}
function readManifest(issues, files2) {
  if (!Object.hasOwn(files2, MANIFEST2)) return {};
  return readOnce(issues, files2[MANIFEST2], [], () => {
    const manifest = issues.readAs(MANIFEST2, [], "manifest", files2[MANIFEST2]);
    return manifest === void 0 ? {} : { manifest, known: knownFrom(issues, manifest) };
  });
}
function knownFrom(issues, manifest) {
  const sources = /* @__PURE__ */ new Set();
  const readings = /* @__PURE__ */ new Map();
  for (const [index, { id }] of manifest.sources.entries()) {
    if (sources.has(id)) issues.add(MANIFEST2, ["sources", index, "id"], { code: "duplicateId", reason: "listed", id });
    sources.add(id);
  }
  const known4 = { sources, readings };
  for (const [index, { id, options }] of manifest.readings.entries()) {
    const at2 = ["readings", index];
    if (readings.has(id)) issues.add(MANIFEST2, [...at2, "id"], { code: "duplicateId", reason: "listed", id });
    const names = options.map((option) => option.id);
    if (new Set(names).size < names.length) {
      issues.add(MANIFEST2, [...at2, "options"], { code: "duplicateId", reason: "option" });
    }
    readings.set(id, names);
    for (const [number, option] of options.entries()) {
      checkCitations(issues, MANIFEST2, [...at2, "options", number, "citations"], option.citations, known4);
    }
  }
  if (manifest.validTo < manifest.validFrom) {
    issues.add(MANIFEST2, ["validTo"], { code: "badShape", reason: "endsBeforeItBegins" });
  }
  return known4;
}
function readRules(issues, files2, parameters, known4, ownFacts) {
  let left = MAX_CONDITIONS;
  const rules = /* @__PURE__ */ new Map();
  const names = Object.keys(files2).filter(isRuleFile).sort(inOrder);
  const count = names.reduce((sum, file) => sum + lengthOf(files2[file]), 0);
  if (count > MAX_RULES) {
    issues.add(MANIFEST2, [], { code: "tooLarge", reason: "rules", count, limit: MAX_RULES });
    return rules;
  }
  const { facts, factsKnown } = ownFacts;
  const beside = [textOfParameters(parameters), textOfKnown(known4), facts, factsKnown];
  for (const file of names) {
    const place = { file, parameters, facts, factsKnown, issues };
    const read = readOnce(
      issues,
      files2[file],
      beside,
      () => readRuleFile(place, files2[file], known4, { left }),
      ({ conditions }) => conditions <= left
    );
    left -= read.conditions;
    for (const rule of read.rules) {
      const { name, at: at2 } = rule;
      if (rules.has(name)) issues.add(file, [...at2, "name"], { code: "duplicateId", reason: "defined", id: name });
      rules.set(name, rule);
    }
  }
  return rules;
}
function textOfKnown(known4) {
  return known4 === void 0 ? "" : JSON.stringify([[...known4.sources], [...known4.readings]]);
}
function textOfParameters(parameters) {
  return parameters === void 0 ? "" : JSON.stringify(Array.from(parameters.values(), ({ id, unit }) => [id, unit]));
}
function textOfRules(rules) {
  return JSON.stringify(Array.from(rules.values(), ({ name, event }) => [name, event.type]));
}
function readRuleFile(within, content, known4, budget) {
  const { file, issues } = within;
  const { left } = budget;
  const read = issues.readAs(file, [], "rules", content);
  const list2 = read?.rules ?? listedIn(content);
  const rules = [...list2.entries()].flatMap(([index, source]) => {
    const { name, event } = source ?? {};
    const at2 = ["rules", index];
    const level = typeof name === "string" ? scopeOf(name, event) : void 0;
    if (name === void 0 || level === void 0) return [];
    if (read !== void 0) checkName(issues, file, at2, name, event);
    const place = { ...within, root: [...at2, "conditions"], level, budget };
    const unfollowed = readConditions(place, source.conditions);
    if (unfollowed?.kind === "leaf") {
      issues.add(file, place.root, { code: "badShape", reason: "bareComparison" });
    }
    const params = read?.rules[index]?.event.params;
    if (params !== void 0)
      checkCitations(issues, file, [...at2, "event", "params", "citations"], params.citations, known4);
    const amount = params !== void 0 && "amount" in params ? params.amount : void 0;
    amount?.choices?.forEach((choice, place2) => {
      checkOption(issues, file, [...at2, "event", "params", "amount", "choices", place2], choice, known4);
    });
    const type = event?.type === "verdict" || event?.type === "measure" ? event.type : "criterion";
    const whole = read === void 0 ? { type } : event;
    const rule = { file, at: at2, name, level, event: whole };
    return [{ ...rule, unfollowed: read && unfollowed && withChoices(issues, rule, unfollowed, known4, within.facts) }];
  });
  return { rules, conditions: left - budget.left };
}
function inOrder(a, b) {
  return Number(b.includes("/")) - Number(a.includes("/")) || (a < b ? -1 : 1);
}
function scopeOf(name, event) {
  if (!name.startsWith(MEASURE)) return scopes.find((one) => name.startsWith(`${one}/`));
  const { level, subject } = event?.params ?? {};
  if (!isLevel(level)) return void 0;
  return subject === "member" ? "member" : level;
}
function checkName(issues, file, at2, name, event) {
  const named2 = name.startsWith(MEASURE);
  if (event?.type === "measure" !== named2) {
    const reason = named2 ? { reason: "namedLikeMeasure", id: name } : { reason: "measureName" };
    issues.add(file, [...at2, "name"], { code: "badShape", ...reason });
  } else if (event?.type === "verdict" && name.startsWith("member/")) {
    issues.add(file, [...at2, "name"], { code: "badShape", reason: "verdictOfMember" });
  }
}
function lengthOf(file) {
  const list2 = file?.rules;
  return Array.isArray(list2) ? list2.length : 0;
}
function listedIn(file) {
  const list2 = file?.rules;
  return Array.isArray(list2) ? list2.slice(0, MAX_CONDITIONS) : [];
}
function withChoices(issues, { file, at: at2, event, level }, conditions, known4, facts) {
  if (event.type !== "criterion") return conditions;
  const { required, attested, operators = [] } = event.params;
  const params = [...at2, "event", "params"];
  if (typeof required === "object") checkOption(issues, file, [...params, "required"], required, known4);
  if (attested !== void 0) {
    checkOption(issues, file, [...params, "attested"], attested, known4);
    const source = facts[level].get(attested.fact);
    if (source?.type.kind !== "boolean" || source.formula !== void 0) {
      const fault = { code: "danglingReference", reason: "yesOrNo", id: attested.fact, about: level };
      issues.add(file, [...params, "attested", "fact"], fault);
    }
  }
  const leaves = /* @__PURE__ */ new Map();
  mapLeaves(conditions, (leaf) => {
    leaves.set(leaf.at, leaf);
    return leaf;
  });
  const choices = /* @__PURE__ */ new Map();
  for (const [index, choice] of operators.entries()) {
    const here = [...params, "operators", index];
    checkOption(issues, file, here, choice, known4);
    const operator = choice.operator.replace(DECIMAL, "");
    const leaf = leaves.get(choice.at);
    if (leaf === void 0) {
      issues.add(file, [...here, "at"], { code: "danglingReference", reason: "comparison", at: choice.at });
    } else if (!sameFamily(leaf.operator, operator)) {
      issues.add(file, [...here, "operator"], { code: "typeMismatch", reason: "otherFamily" });
    }
    const { reading: reading2, option } = choice;
    const before = choices.get(choice.at) ?? [];
    if (before.some((one) => one.reading === reading2 && one.option === option)) {
      issues.add(file, here, { code: "duplicateId", reason: "replaced", reading: reading2, option });
    }
    choices.set(choice.at, before);
    before.push({ reading: reading2, option, operator });
  }
  return mapLeaves(conditions, (leaf) => ({ ...leaf, choices: choices.get(leaf.at) ?? [] }));
}
function checkOption(issues, file, at2, { reading: reading2, option }, known4) {
  if (known4 === void 0) return;
  const options = known4.readings.get(reading2);
  if (options === void 0) {
    issues.add(file, [...at2, "reading"], { code: "unknownReading", reason: "reading", id: reading2 });
  } else if (!options.includes(option)) {
    issues.add(file, [...at2, "option"], { code: "unknownReading", reason: "option", reading: reading2, option, options });
  }
}
function toCriterion(rule, references) {
  if (rule.event.type !== "criterion") return void 0;
  const conditions = references.conditionsOf(rule);
  if (conditions === void 0) return void 0;
  return criterionOf(rule)(conditions);
}
var criterionOf = remembered(
  ({ name, level, event }) => remembered((conditions) => {
    const { labels, citations, required } = event.params;
    return frozen({ id: name, level, labels, citations, required, conditions });
  })
);
function checkUse(issues, rule, criterion, parameters, known4, facts) {
  const file = rule?.file ?? MANIFEST2;
  const where = [...rule?.at ?? [], "conditions"];
  const used = new Set(leavesOf(criterion.conditions).flatMap((leaf) => factsOf({ facts }, criterion.level, leaf)));
  for (const fact of used) checkNeeds(issues, file, where, fact, parameters, known4);
}
function checkCombinations(issues, rules, judging, { readings }, terms) {
  for (const rule of judging) {
    for (const group3 of readingGroups(rule.criteria, terms)) {
      const own2 = readings.filter(({ id }) => group3.readings.has(id));
      const combinations = own2.reduce((product2, { options }) => product2 * options.length, 1);
      if (combinations <= MAX_COMBINATIONS) continue;
      const { file = MANIFEST2, at: at2 = [] } = rules.get(group3.criteria[0]?.id ?? "") ?? {};
      const criteria = group3.criteria.map(({ id }) => id);
      const told = { criteria, count: own2.length, limit: MAX_COMBINATIONS };
      issues.add(file, at2, { code: "tooLarge", reason: "combinations", ...told });
    }
  }
}
function readingsOf2(manifest, rules) {
  const depends = (id) => (rule) => rule?.readings.includes(id) === true;
  return manifest.readings.map((reading2) => ({
    ...reading2,
    levels: levels.filter((level) => depends(reading2.id)(exitRuleOf(rules, level))),
    rules: rulesOf(rules).filter(depends(reading2.id)).map(({ id }) => id)
  }));
}

// src/rulebook/builtin.ts
var loaded;
function hunan2016To2020() {
  loaded ??= rulebookFrom(hunanWhole(), soundIssues(), "whenAsked");
  return loaded;
}

export {
  remembered,
  madeOnce,
  ofLast,
  serialOf,
  Kept,
  pathKeys,
  valueAt,
  putValues,
  DEATH_DATE,
  isLiving,
  livingMembers,
  point,
  isPoint,
  hull,
  minus,
  isInterval,
  spanOf,
  marginSpanOf,
  isSpan,
  numberOf,
  intervalOf,
  evidenceIssues,
  markUncertain,
  isUncertain,
  conflictsOf,
  settled2 as settled,
  places,
  wholeOf,
  filesOfBase,
  codeLabels,
  inputValue,
  reader,
  isAged,
  agedCodes,
  partsOf2 as partsOf,
  isCodes,
  walk,
  walkFirst,
  underReadings,
  writtenOut,
  orderOperators,
  plainOperators,
  DECIMAL,
  operatorNames,
  isOrder,
  oppositeOf,
  writtenDecimals,
  writtenFor,
  contradicts,
  Settler,
  derivationOf,
  expressedFact,
  COMMON_FACTS,
  commonFacts,
  fold,
  regrouped,
  gathered,
  isAttested,
  leavesOf,
  comparisonsOf,
  attestedIn,
  withAttested,
  isNegated,
  MAX_CONDITIONS,
  readConditions,
  mapLeaves,
  FIELDS2 as FIELDS,
  checkCitations,
  FACTS,
  factsNamedIn,
  placesIn,
  filled,
  exitRuleOf,
  defaultRuleOf,
  isExit,
  ruleOf,
  rulesOf,
  measuresOf,
  criteriaOf,
  figuresOf,
  figureOf,
  factsOf,
  factsBehind,
  readingsUsedBy,
  usesOf,
  readingsOfAmount,
  readingGroups,
  settledFiles,
  snapshotOf,
  rulebookFrom,
  hunan2016To2020
};
