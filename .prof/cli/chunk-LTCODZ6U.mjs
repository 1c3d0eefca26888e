// src/base/frozen.ts
function frozen(value) {
  const held = value instanceof Map ? [...value.values()] : Object.values(value);
  for (const part of held) if (typeof part === "object" && part !== null && !Object.isFrozen(part)) frozen(part);
  if (value instanceof Map) {
    const refuse = () => {
      throw new TypeError("A loaded rulebook cannot be changed; load another one from changed files.");
    };
    for (const method of ["set", "delete", "clear"]) Object.defineProperty(value, method, { value: refuse });
  }
  return Object.freeze(value);
}

// src/records/evidence-shape.ts
var MAX_SOURCES = 100;
var evidenceTexts = {
  source: "\u6765\u6E90\uFF0C\u4F8B\u5982\u767B\u8BB0\u8868\u3001\u94F6\u884C\u6D41\u6C34\u3001\u5165\u6237\u6838\u67E5\nwhat says so: a register, a bank statement, a visit",
  by: "\u4F55\u4EBA\u63D0\u4F9B\u6216\u6838\u67E5\nwho provided or checked it",
  date: "\u65E5\u671F\nwhen",
  reference: "\u6587\u53F7\u3001\u7F16\u53F7\u6216\u5B58\u653E\u5904\nnumber or place of the document",
  value: "\u8BE5\u6765\u6E90\u6240\u8FF0\u7684\u503C\uFF0C\u6309\u8BE5\u5B57\u6BB5\u7684\u8981\u6C42\u586B\u5199\uFF0C\u6570\u5B57\u53EF\u4E3A\u8303\u56F4\nwhat it says, as the field itself is written; a range for a number. It confirms or contradicts the record's own value and never takes its place"
};
var evidence = {
  is: "evidence",
  label: {
    zh: "\u6765\u6E90\u4F9D\u636E\uFF08\u6309\u5B57\u6BB5\u8DEF\u5F84\u5217\u51FA\uFF1B\u6765\u6E90\u4E4B\u95F4\u6216\u4E0E\u6240\u586B\u6570\u636E\u4E0D\u4E00\u81F4\u7684\uFF0C\u987B\u6838\u5B9E\uFF09",
    en: "evidence, by path of the field; where sources or the value given disagree, the input is conflicting"
  }
};

// src/records/shape.ts
function field(kind, zh, en, settings = {}) {
  return { is: "field", info: { kind, label: { zh, en }, ...settings } };
}
function requiredText(zh, en, settings = {}) {
  return { is: "field", info: { kind: "text", label: { zh, en }, required: true, ...settings } };
}
function codeField(zh, en, options, settings = {}) {
  const labels = {};
  for (const [code, [codeZh, codeEn]] of Object.entries(options)) labels[code] = { zh: codeZh, en: codeEn };
  return { is: "field", info: { kind: "code", label: { zh, en }, options: labels, ...settings } };
}
function group(zh, en, parts) {
  return { is: "group", label: { zh, en }, parts };
}
function requiredGroup(parts) {
  return { is: "group", parts };
}
function listOf(zh, en, each) {
  return { is: "list", label: { zh, en }, each };
}
function levelNamed(level) {
  return { is: "level", level };
}
var extraLabel = { zh: "\u5907\u6CE8\u6570\u636E\uFF08\u4E0D\u53C2\u4E0E\u8BA4\u5B9A\uFF09", en: "free data" };
var commonFields = {
  asOf: field("date", "\u8BA4\u5B9A\u65E5\u671F", "date of judgement"),
  decidedOn: field("date", "\u6279\u51C6\u65E5\u671F", "date of the decision"),
  extra: { is: "free", label: extraLabel }
};
function exitYearField(zh) {
  return field("count", zh, "year of exit", { unit: "calendarYear", minimum: 2014, maximum: 2100, fixed: true });
}
function isOptional(shape) {
  if (shape.is === "field") return shape.info.required !== true;
  return shape.is === "group" ? shape.label !== void 0 : shape.is === "evidence" || shape.is === "free";
}

// src/records/population.ts
var populationFields = {
  registeredRuralPopulation: field("count", "\u519C\u4E1A\u6237\u7C4D\u4EBA\u53E3", "registered rural population", {
    unit: "persons",
    minimum: 1,
    fixed: true
  }),
  remainingPoorPersons: field("count", "\u672A\u8131\u8D2B\u4EBA\u53E3", "persons still poor", {
    unit: "persons",
    partOf: "registeredRuralPopulation"
  }),
  incidence: field("percent", "\u5DF2\u516C\u5E03\u7684\u8D2B\u56F0\u53D1\u751F\u7387", "poverty incidence as published", {
    beside: ["registeredRuralPopulation", "remainingPoorPersons"],
    unit: "percent",
    minimum: 0,
    maximum: 100
  })
};

// src/records/county.ts
var county = requiredGroup({
  level: levelNamed("county"),
  id: requiredText("\u7F16\u53F7", "id", { identifies: "county" }),
  name: field("text", "\u540D\u79F0", "name", { identifies: "county" }),
  asOf: commonFields.asOf,
  decidedOn: commonFields.decidedOn,
  ...populationFields,
  // Disposable income, another statistic than the household's net income: the two never meet in one comparison.
  ruralDisposableIncome: field("money", "\u519C\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165", "rural disposable income per person", {
    unit: "yuan/person/year"
  }),
  ruralIncomeGrowth: field("percent", "\u519C\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165\u589E\u901F", "growth of rural disposable income", {
    unit: "percent"
  }),
  provinceRuralIncomeGrowth: field(
    "percent",
    "\u5168\u7701\u519C\u6751\u5C45\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165\u589E\u901F",
    "growth of rural disposable income, province",
    { unit: "percent", fixed: true }
  ),
  relocation: group("\u6613\u5730\u6276\u8D2B\u642C\u8FC1", "relocation", {
    planned: field("count", "\u8BA1\u5212\u642C\u8FC1\u4EBA\u6570", "persons planned to move", { unit: "persons", fixed: true }),
    completed: field("count", "\u5B8C\u6210\u642C\u8FC1\u4EBA\u6570", "persons moved", { unit: "persons" })
  }),
  povertyVillages: group("\u8D2B\u56F0\u6751", "poverty villages", {
    total: field("count", "\u8D2B\u56F0\u6751\u603B\u6570", "poverty villages", { unit: "villages", fixed: true }),
    exited: field("count", "\u5DF2\u9000\u51FA\u8D2B\u56F0\u6751\u6570", "poverty villages that have exited", {
      unit: "villages",
      partOf: "povertyVillages.total"
    })
  }),
  services: group("\u57FA\u7840\u8BBE\u65BD\u548C\u516C\u5171\u670D\u52A1", "infrastructure and public services", {
    transport: field("boolean", "\u51FA\u884C\u96BE\u89E3\u51B3", "transport solved"),
    schooling: field("boolean", "\u4E0A\u5B66\u96BE\u89E3\u51B3", "schooling solved"),
    healthcare: field("boolean", "\u5C31\u533B\u96BE\u89E3\u51B3", "health care solved"),
    socialSecurity: field("boolean", "\u793E\u4F1A\u4FDD\u969C\u5168\u8986\u76D6", "social security for all"),
    infrastructure: field("boolean", "\u57FA\u7840\u8BBE\u65BD\u660E\u663E\u6539\u5584", "infrastructure clearly improved"),
    economy: field("boolean", "\u53BF\u57DF\u7ECF\u6D4E\u53D1\u5C55\u58EE\u5927", "county economy grown"),
    environment: field("boolean", "\u751F\u6001\u73AF\u5883\u6709\u6548\u6539\u5584", "environment effectively improved")
  }),
  prefecture: field("text", "\u6240\u5C5E\u5E02\u5DDE", "prefecture"),
  register: group("\u8D2B\u56F0\u53BF\u540D\u5355", "list of poverty counties", {
    status: codeField(
      "\u8D2B\u56F0\u53BF\u72B6\u6001",
      "status",
      {
        povertyCounty: ["\u8D2B\u56F0\u53BF", "poverty county"],
        exited: ["\u5DF2\u6458\u5E3D", "exited"],
        none: ["\u975E\u8D2B\u56F0\u53BF", "not a poverty county"]
      },
      { fixed: true }
    ),
    exitYear: exitYearField("\u6458\u5E3D\u5E74\u5EA6")
  }),
  evidence,
  extra: commonFields.extra
});

// src/records/household.ts
var MAX_MEMBERS = 50;
var INCOME = ["wages", "business", "property", "transfers", "oneOffTransfers", "productionCosts"].map(
  (part) => `income.${part}`
);
var member = requiredGroup({
  id: field("text", "\u6210\u5458\u7F16\u53F7", "member id", { personal: true, identifies: "member" }),
  name: field("text", "\u59D3\u540D", "name", { personal: true, identifies: "person" }),
  birthDate: field("date", "\u51FA\u751F\u65E5\u671F", "date of birth", { personal: true, fixed: true }),
  deathDate: field("date", "\u6B7B\u4EA1\u65E5\u671F", "date of death", { personal: true, fixed: true }),
  sharesIncome: field("boolean", "\u4E0E\u6237\u4E3B\u5171\u4EAB\u6536\u5165\u548C\u5F00\u652F", "shares income and spending with the head", {
    personal: true,
    fixed: true
  }),
  schooling: codeField(
    "\u5C31\u5B66\u72B6\u51B5",
    "schooling",
    {
      inSchool: ["\u5728\u6821", "in school"],
      homeTeaching: ["\u9001\u6559\u4E0A\u95E8", "taught at home"],
      completed: ["\u5DF2\u5B8C\u6210\u4E49\u52A1\u6559\u80B2", "compulsory education completed"],
      medicallyUnable: ["\u56E0\u8EAB\u4F53\u539F\u56E0\u4E0D\u5177\u5907\u5B66\u4E60\u6761\u4EF6", "medically unable to attend"],
      deferred: ["\u7ECF\u6279\u51C6\u5EF6\u7F13\u5165\u5B66", "entry deferred with approval"],
      suspended: ["\u7ECF\u6279\u51C6\u4F11\u5B66", "suspended with approval"],
      notYetDue: ["\u672A\u5230\u5165\u5B66\u65F6\u95F4", "not yet due to enter"],
      droppedOut: ["\u8F8D\u5B66", "dropped out"],
      neverEnrolled: ["\u5E94\u5165\u5B66\u672A\u5165\u5B66", "never enrolled"]
    },
    { personal: true }
  ),
  medicalInsurance: codeField(
    "\u57FA\u672C\u533B\u7597\u4FDD\u9669",
    "basic medical insurance",
    {
      resident: ["\u57CE\u4E61\u5C45\u6C11\u533B\u4FDD", "resident insurance"],
      employee: ["\u804C\u5DE5\u533B\u4FDD", "employee insurance"],
      otherPublic: ["\u5176\u4ED6\u516C\u8D39\u4FDD\u969C", "other public cover"],
      newbornPending: ["\u65B0\u751F\u513F\u6B63\u5728\u529E\u7406", "newborn, in process"],
      notNeeded: ["\u6682\u4E0D\u9700\u8981", "not needed for now"],
      none: ["\u672A\u53C2\u4FDD", "none"]
    },
    { personal: true }
  ),
  relation: codeField(
    "\u4E0E\u6237\u4E3B\u5173\u7CFB",
    "relation to the head",
    {
      head: ["\u6237\u4E3B", "head"],
      spouse: ["\u914D\u5076", "spouse"],
      child: ["\u5B50\u5973", "child"],
      grandchild: ["\u5B59\u8F88", "grandchild"],
      parent: ["\u7236\u6BCD\u6216\u7956\u8F88", "parent or grandparent"],
      other: ["\u5176\u4ED6", "other"]
    },
    { personal: true, fixed: true }
  ),
  extra: commonFields.extra
});
var household = requiredGroup({
  level: levelNamed("household"),
  id: requiredText("\u7F16\u53F7", "id", { personal: true, identifies: "household" }),
  village: field("text", "\u6240\u5C5E\u6751\u7F16\u53F7", "village id", { identifies: "village" }),
  county: field("text", "\u6240\u5C5E\u53BF\u7F16\u53F7", "county id", { identifies: "county" }),
  name: field("text", "\u6237\u540D", "name of the household", { personal: true, identifies: "person" }),
  villageName: field("text", "\u6240\u5C5E\u6751\u540D\u79F0", "name of the village", { identifies: "village" }),
  townshipName: field("text", "\u6240\u5C5E\u4E61\u9547\u540D\u79F0", "name of the township", { identifies: "township" }),
  countyName: field("text", "\u6240\u5C5E\u53BF\u540D\u79F0", "name of the county", { identifies: "county" }),
  asOf: commonFields.asOf,
  decidedOn: commonFields.decidedOn,
  members: listOf("\u5BB6\u5EAD\u4EBA\u53E3", "members", member),
  income: group("\u5BB6\u5EAD\u6536\u5165", "household income", {
    wages: field("money", "\u5DE5\u8D44\u6027\u6536\u5165", "wage income", { unit: "yuan/year" }),
    business: field("money", "\u751F\u4EA7\u7ECF\u8425\u6027\u6536\u5165", "business income, before costs", {
      unit: "yuan/year",
      belowZero: "income.productionCosts"
    }),
    property: field("money", "\u8D22\u4EA7\u6027\u6536\u5165", "property income", { unit: "yuan/year" }),
    transfers: field("money", "\u8F6C\u79FB\u6027\u6536\u5165", "transfer income", { unit: "yuan/year" }),
    oneOffTransfers: field("money", "\u5176\u4E2D\uFF1A\u4E00\u6B21\u6027\u6216\u4E13\u9879\u8865\u52A9", "of which one-off or tied transfers", {
      unit: "yuan/year",
      fixed: true,
      partOf: "income.transfers",
      absent: "anyPart"
    }),
    productionCosts: field("money", "\u751F\u4EA7\u7ECF\u8425\u6027\u652F\u51FA", "production costs", { unit: "yuan/year" })
  }),
  // Second sources: what a register says of figures that are computed from the parts and the members.
  reported: group("\u540D\u518C\u6240\u586B", "as a register gives it", {
    perCapitaNetIncome: field("money", "\u540D\u518C\u6240\u586B\u4EBA\u5747\u7EAF\u6536\u5165", "per-capita net income as reported", {
      unit: "yuan/person/year",
      fixed: true,
      beside: INCOME
    }),
    netIncome: field("money", "\u540D\u518C\u6240\u586B\u5BB6\u5EAD\u7EAF\u6536\u5165", "net income as reported", {
      unit: "yuan/year",
      fixed: true,
      beside: INCOME
    }),
    members: field("count", "\u540D\u518C\u6240\u586B\u5BB6\u5EAD\u4EBA\u53E3\u6570", "number of members as reported", {
      unit: "persons",
      fixed: true,
      beside: []
    })
  }),
  stableIncome: field("boolean", "\u6709\u7A33\u5B9A\u6536\u5165\u6765\u6E90", "stable source of income"),
  food: group("\u5403", "food", {
    sufficient: field("boolean", "\u5403\u5F97\u9971", "enough to eat"),
    protein: codeField("\u8089\u86CB\u5976\u6216\u8C46\u5236\u54C1", "meat, eggs, milk or soy", {
      anytime: ["\u968F\u65F6\u80FD\u5403", "at any time"],
      sometimes: ["\u6709\u65F6\u80FD\u5403", "sometimes"],
      never: ["\u5403\u4E0D\u4E0A", "never"]
    })
  }),
  clothing: group("\u7A7F", "clothing", {
    seasonal: field("boolean", "\u5E94\u5B63\u6362\u6D17\u8863\u7269", "clothes for every season"),
    bedding: field("boolean", "\u5FA1\u5BD2\u88AB\u8925", "warm bedding")
  }),
  water: group("\u996E\u6C34", "drinking water", {
    litresPerPersonDay: field("measure", "\u4EBA\u5747\u65E5\u7528\u6C34\u91CF", "water per person and day", { unit: "L/person/day" }),
    qualitySafe: field("boolean", "\u6C34\u8D28\u5B89\u5168", "water safe to drink"),
    roundTripMinutes: field("measure", "\u53D6\u6C34\u5F80\u8FD4\u65F6\u95F4", "round trip to fetch water", { unit: "min" }),
    horizontalMetres: field("measure", "\u53D6\u6C34\u6C34\u5E73\u8DDD\u79BB", "horizontal distance to water", { unit: "m" }),
    verticalMetres: field("measure", "\u53D6\u6C34\u5782\u76F4\u9AD8\u5DEE", "vertical distance to water", { unit: "m" }),
    shortDaysPerYear: field("measure", "\u5E74\u7F3A\u6C34\u5929\u6570", "days short of water", { unit: "days/year", maximum: 366 })
  }),
  // Second sources: the yes or no of a list on what a criterion decides.
  attested: group("\u540D\u518C\u6240\u586B\u4FDD\u969C\u60C5\u51B5", "as a list attests it", {
    food: field("boolean", "\u540D\u518C\u6240\u586B\u5403\u996D\u6709\u4FDD\u969C", "food attested", {
      fixed: true,
      beside: ["food.sufficient", "food.protein"]
    }),
    clothing: field("boolean", "\u540D\u518C\u6240\u586B\u7A7F\u8863\u6709\u4FDD\u969C", "clothing attested", {
      fixed: true,
      beside: ["clothing.seasonal", "clothing.bedding"]
    }),
    education: field("boolean", "\u540D\u518C\u6240\u586B\u4E49\u52A1\u6559\u80B2\u6709\u4FDD\u969C", "compulsory education attested", {
      fixed: true,
      beside: ["members[].schooling"]
    }),
    medical: field("boolean", "\u540D\u518C\u6240\u586B\u57FA\u672C\u533B\u7597\u6709\u4FDD\u969C", "basic medical care attested", {
      fixed: true,
      beside: ["members[].medicalInsurance"]
    }),
    housing: field("boolean", "\u540D\u518C\u6240\u586B\u4F4F\u623F\u5B89\u5168\u6709\u4FDD\u969C", "safe housing attested", {
      fixed: true,
      beside: ["housing.grade", "housing.safeBy"]
    }),
    water: field("boolean", "\u540D\u518C\u6240\u586B\u996E\u6C34\u5B89\u5168\u6709\u4FDD\u969C", "safe drinking water attested", {
      fixed: true,
      beside: [
        "water.litresPerPersonDay",
        "water.qualitySafe",
        "water.roundTripMinutes",
        "water.horizontalMetres",
        "water.verticalMetres",
        "water.shortDaysPerYear"
      ]
    })
  }),
  housing: group("\u4F4F\u623F", "housing", {
    grade: codeField(
      "\u4F4F\u623F\u5B89\u5168\u7B49\u7EA7",
      "safety grade of the house",
      { A: ["A\u7EA7", "A"], B: ["B\u7EA7", "B"], C: ["C\u7EA7", "C"], D: ["D\u7EA7", "D"], none: ["\u65E0\u623F", "no house"] },
      // An appraisal: nobody changes it by wishing; what makes the household safe is `safeBy`.
      { fixed: true }
    ),
    // A second source: it tells less than the grade.
    dangerous: field("boolean", "\u5371\u623F\u6237", "in a dangerous house", {
      fixed: true,
      beside: ["housing.grade", "housing.safeBy"]
    }),
    safeBy: codeField("\u4F4F\u623F\u5B89\u5168\u4FDD\u969C\u65B9\u5F0F", "made safe by", {
      renovation: ["\u5371\u623F\u6539\u9020\u5DF2\u9A8C\u6536", "renovated"],
      relocation: ["\u5DF2\u642C\u8FC1\u5165\u4F4F", "relocated"],
      otherHome: ["\u53E6\u6709\u5B89\u5168\u4F4F\u623F", "another safe home"],
      nothing: ["\u65E0", "nothing"]
    })
  }),
  register: group("\u5EFA\u6863\u7ACB\u5361", "poverty register", {
    status: codeField(
      "\u5EFA\u6863\u7ACB\u5361\u72B6\u6001",
      "register status",
      {
        registered: ["\u672A\u8131\u8D2B", "registered as poor"],
        returned: ["\u8FD4\u8D2B", "fallen back into poverty"],
        exited: ["\u5DF2\u8131\u8D2B\uFF08\u4EAB\u53D7\u653F\u7B56\uFF09", "exited, still supported"],
        noLongerSupported: ["\u4E0D\u518D\u4EAB\u53D7\u653F\u7B56", "exited, no longer supported"],
        notRegistered: ["\u672A\u5EFA\u6863\u7ACB\u5361", "never registered"]
      },
      { fixed: true }
    ),
    exitDate: field("date", "\u8131\u8D2B\u65E5\u671F", "date of exit", { fixed: true, notAfter: "asOf" }),
    since: field("date", "\u5EFA\u6863\u7ACB\u5361\u65E5\u671F", "date of registration", { fixed: true, notAfter: "asOf" })
  }),
  splitFrom: group("\u5206\u6237\u60C5\u51B5", "split of households", {
    id: field("text", "\u5206\u6237\u524D\u7684\u6237\u7F16\u53F7", "id of the household it was split from", {
      personal: true,
      identifies: "household",
      fixed: true
    }),
    date: field("date", "\u5206\u6237\u65E5\u671F", "date of the split", { fixed: true, notAfter: "asOf" })
  }),
  evidence,
  extra: commonFields.extra
});

// src/records/township.ts
var township = requiredGroup({
  level: levelNamed("township"),
  id: requiredText("\u7F16\u53F7", "id", { identifies: "township" }),
  county: field("text", "\u6240\u5C5E\u53BF\u7F16\u53F7", "county id", { identifies: "county" }),
  name: field("text", "\u540D\u79F0", "name", { identifies: "township" }),
  asOf: commonFields.asOf,
  decidedOn: commonFields.decidedOn,
  evidence,
  extra: commonFields.extra
});

// src/records/village.ts
var village = requiredGroup({
  level: levelNamed("village"),
  id: requiredText("\u7F16\u53F7", "id", { identifies: "village" }),
  county: field("text", "\u6240\u5C5E\u53BF\u7F16\u53F7", "county id", { identifies: "county" }),
  name: field("text", "\u540D\u79F0", "name", { identifies: "village" }),
  asOf: commonFields.asOf,
  decidedOn: commonFields.decidedOn,
  ...populationFields,
  tasks: group("\u201C12+1\u201D\u4EFB\u52A1", "the 12+1 tasks", {
    water: field("boolean", "\u6C34\u5230\u519C\u5BB6", "water to the households"),
    power: field("boolean", "\u7535\u5230\u519C\u5BB6", "power to the households"),
    roads: field("boolean", "\u8DEF\u5230\u519C\u5BB6", "roads to the households"),
    industry: field("boolean", "\u4E1A\u5230\u519C\u5BB6", "industry for the households"),
    housing: field("boolean", "\u623F\u5230\u519C\u5BB6", "housing for the households"),
    environment: field("boolean", "\u73AF\u5883\u6574\u6CBB\u5230\u519C\u5BB6", "clean surroundings for the households"),
    schooling: field("boolean", "\u5C31\u5B66\u843D\u5B9E", "schooling provided"),
    healthcare: field("boolean", "\u5C31\u533B\u843D\u5B9E", "health care provided"),
    pension: field("boolean", "\u517B\u8001\u843D\u5B9E", "old-age support provided"),
    minimumLiving: field("boolean", "\u4F4E\u4FDD\u843D\u5B9E", "minimum living allowance provided"),
    fiveGuarantees: field("boolean", "\u4E94\u4FDD\u843D\u5B9E", "five guarantees provided"),
    collectiveEconomy: field("boolean", "\u53D1\u5C55\u96C6\u4F53\u7ECF\u6D4E\u843D\u5B9E", "collective economy developed"),
    organization: field("boolean", "\u57FA\u5C42\u7EC4\u7EC7\u5EFA\u8BBE\u52A0\u5F3A", "local organization strengthened")
  }),
  collectiveIncome: field("money", "\u6751\u96C6\u4F53\u7ECF\u6D4E\u5E74\u6536\u5165", "collective income of the village", { unit: "yuan/year" }),
  services: field("boolean", "\u57FA\u7840\u8BBE\u65BD\u548C\u516C\u5171\u670D\u52A1\u57FA\u672C\u5B8C\u5584", "infrastructure and public services basically complete"),
  registeredHouseholds: field("count", "\u5EFA\u6863\u7ACB\u5361\u6237\u6570", "registered households", { unit: "households", fixed: true }),
  registeredPersons: field("count", "\u5EFA\u6863\u7ACB\u5361\u4EBA\u53E3", "registered persons", { unit: "persons", fixed: true }),
  register: group("\u8D2B\u56F0\u6751\u540D\u5355", "list of poverty villages", {
    status: codeField(
      "\u8D2B\u56F0\u6751\u72B6\u6001",
      "status",
      {
        povertyVillage: ["\u8D2B\u56F0\u6751", "poverty village"],
        exited: ["\u5DF2\u9000\u51FA", "exited"],
        none: ["\u975E\u8D2B\u56F0\u6751", "not a poverty village"]
      },
      { fixed: true }
    ),
    exitYear: exitYearField("\u9000\u51FA\u5E74\u5EA6")
  }),
  evidence,
  extra: commonFields.extra
});

// src/records/catalog.ts
var commonShapes = Object.freeze({ household, village, township, county });
var levels = Object.freeze(Object.keys(commonShapes));
var scopes = [...levels, "member"];
function levelOf(scope) {
  return scope === "member" ? "household" : scope;
}
var MAX_PLACES = 8192;
var ONE_LIST = 2 ** 40;
function catalogOf(root) {
  const fields = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map();
  const visit = (shape, path) => {
    const { label = { zh: "", en: "" } } = shape;
    if (shape.is === "field") fields.set(path, Object.freeze({ ...shape.info, path, position: fields.size }));
    else if (shape.is === "group") {
      groups.set(path, { path, label, keys: Object.keys(shape.parts), list: false });
      for (const [key, part] of Object.entries(shape.parts)) visit(part, path === "" ? key : `${path}.${key}`);
    } else if (shape.is === "list") {
      groups.set(path, { path, label, keys: [], list: true });
      visit(shape.each, `${path}[]`);
    }
  };
  visit(root, "");
  const list = Object.freeze([...fields.values()]);
  const lists = /* @__PURE__ */ new Map();
  for (const { path, position } of list) {
    const [name = "", rest] = path.split("[]");
    if (rest !== void 0 && !lists.has(name)) lists.set(name, position);
  }
  const parts = /* @__PURE__ */ new Map();
  for (const field2 of list) {
    if (field2.partOf !== void 0) parts.set(field2.partOf, [...parts.get(field2.partOf) ?? [], field2]);
  }
  return { fields, groups, places: /* @__PURE__ */ new Map(), list, lists, parts };
}
var FieldTable = class {
  /**
   * @param shapes what records of each level can hold
   * @param units the units that a rulebook names itself, by id
   */
  constructor(shapes, entailments = [], units = frozen(/* @__PURE__ */ new Map())) {
    this.entailments = entailments;
    this.units = units;
    this.#shapes = shapes;
    this.#catalogs = Object.fromEntries(levels.map((level) => [level, catalogOf(shapes[level])]));
    Object.freeze(this);
  }
  entailments;
  units;
  #shapes;
  #catalogs;
  /** What records of a level can hold. */
  shape(level) {
    return this.#shapes[level];
  }
  /** The field at a path of a level, or at a member's own (`schooling`); undefined where there is none. */
  at(scope, path) {
    const { fields } = this.#catalogs[levelOf(scope)];
    const pattern = patternOf(path);
    return (scope === "member" ? fields.get(`${MEMBER}${pattern}`) : void 0) ?? fields.get(pattern);
  }
  /** All fields of a level, in table order. */
  of(level) {
    return this.#catalogs[level].list;
  }
  /** The fields that are part of the one at a path, in table order. */
  partsOf(level, path) {
    return this.#catalogs[level].parts.get(path) ?? [];
  }
  /** The group or list at a path of a level; undefined where there is none. */
  groupAt(level, path) {
    return this.#catalogs[level].groups.get(patternOf(path));
  }
  /** All groups and lists of a level; the record as a whole is the one with an empty path. */
  groupsOf(level) {
    return [...this.#catalogs[level].groups.values()];
  }
  /** Orders paths as the table does, members by number; what is not a field of the level (`parameters.x`) comes last. */
  inOrder(level, paths) {
    const distinct = [...new Set(paths)];
    if (distinct.length < 2) return distinct;
    const places = distinct.map((path) => this.#placeOf(level, path));
    if (places.every((place, index) => index === 0 || places[index - 1] < place)) return distinct;
    const order = (a, b) => this.#placeOf(level, a) - this.#placeOf(level, b) || (a < b ? -1 : a > b ? 1 : 0);
    return distinct.sort(order);
  }
  /** Where a path stands among all; all members share the place of their list, so that members[0] comes whole before members[1]. */
  #placeOf(level, path) {
    const { lists, places } = this.#catalogs[level];
    const before = places.get(path);
    if (before !== void 0) return before;
    const member2 = /\[(\d{1,9})\]/.exec(path);
    const position = this.at(level, path)?.position;
    const list = member2 === null ? void 0 : lists.get(path.slice(0, member2.index));
    const first = list ?? position;
    const within = member2 === null ? 0 : position === void 0 ? ONE_LIST - 1 : Number(member2[1]) * 1e3 + position + 1;
    const place = first === void 0 ? Number.MAX_SAFE_INTEGER : first * ONE_LIST + within;
    if (places.size < MAX_PLACES) places.set(path, place);
    return place;
  }
};
var commonTable = new FieldTable(commonShapes);
var Mark = class {
  constructor(table, checked, isCertain) {
    this.table = table;
    this.checked = checked;
    this.isCertain = isCertain;
  }
  table;
  checked;
  isCertain;
};
var MARK = /* @__PURE__ */ Symbol("mark");
function tableOf(record) {
  return record[MARK]?.table ?? commonTable;
}
function checkedBy(value, table) {
  const mark = value[MARK];
  return mark !== void 0 && mark.checked === value && mark.table === table ? mark : void 0;
}
function markTable(copy, table) {
  if (table !== commonTable) Object.defineProperty(copy, MARK, { value: new Mark(table, void 0, false) });
}
function markChecked(record, table, isCertain) {
  Object.defineProperty(record, MARK, { value: new Mark(table, record, isCertain) });
}
function markRead(record, table) {
  record[MARK] = new Mark(table, record, true);
}
function fieldIn(record, path) {
  return tableOf(record).at(record.level, path);
}
function patternOf(path) {
  return path.includes("[") ? path.replace(/\[\d{1,9}\]/g, "[]") : path;
}
var MEMBER = "members[].";
function isLevel(value) {
  return typeof value === "string" && Object.hasOwn(commonShapes, value);
}

export {
  frozen,
  MAX_SOURCES,
  evidenceTexts,
  field,
  codeField,
  group,
  extraLabel,
  isOptional,
  MAX_MEMBERS,
  commonShapes,
  levels,
  scopes,
  levelOf,
  FieldTable,
  commonTable,
  tableOf,
  checkedBy,
  markTable,
  markChecked,
  markRead,
  fieldIn,
  patternOf,
  MEMBER,
  isLevel
};
