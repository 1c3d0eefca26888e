import {
  remembered
} from "./chunk-OBET4LAP.mjs";
import {
  INSPECT_FILE,
  soundIssues,
  wrongShape
} from "./chunk-FLDRFWA4.mjs";

// src/base/inspection-code.ts
var inspectionCodes = Object.freeze([
  "memberTwice",
  "severalHeads",
  "severalSpouses",
  "notYetDueTooOld",
  "completedTooYoung",
  "newbornTooOld",
  "tooOld",
  "codeAgainstAge",
  "birthDateAgainstId",
  "genderAgainstId",
  "idCheckFails",
  "sameSexSpouse",
  "relationAgainstAge",
  "notOnRoll",
  "exitBeforeVisit",
  "splitBeforeRegistration",
  "historyContradicted",
  "unitSlip",
  "figureContradicted",
  "impossibleRatio",
  "baseChange",
  "transfersOverLine",
  "recordTwice",
  "personTwice",
  "yearJump",
  "heapedAboveLine",
  "identicalValues",
  "populationExceeded"
]);
var inspectionLimits = {
  tooOld: ["years"],
  relationAgainstAge: ["child", "grandchild"],
  splitBeforeRegistration: ["months"],
  baseChange: ["percent"],
  transfersOverLine: ["share"],
  heapedAboveLine: ["percent", "households", "share"],
  identicalValues: ["households", "items"]
};
var mendings = Object.freeze(["swappedDigits", "unit", "fromId", "computed", "leftOpen", "leftOut"]);

// rules/national-2016/inspect.json
var inspect_default = {
  $schema: "../../dist/schemas/inspect.json",
  documents: [
    {
      id: "\u5BA1\u8BA1\u7F722015",
      title: {
        zh: "\u5BA1\u8BA1\u7F72\u5BA1\u8BA1\u9A6C\u5C71\u53BF\u7684\u62A5\u9053\uFF08\u65B0\u534E\u793E2015\u5E7410\u67088\u65E5\uFF09",
        en: "Audit of Mashan county, reported by Xinhua, 8 October 2015"
      },
      address: "https://yybnet.net/nanning/mashan/201510/1409716.html"
    },
    {
      id: "\u4E2D\u56FD\u65E5\u62A52018-02-06",
      title: {
        zh: "\u300A\u4E2D\u56FD\u65E5\u62A5\u300B2018\u5E742\u67086\u65E5\uFF1A\u57FA\u5C42\u865A\u62A5\u6536\u5165",
        en: "China Daily, 6 February 2018: grass-roots inflate incomes"
      },
      address: "http://www.pressreader.com/usa/china-daily-usa/20180206/281801399412145"
    },
    {
      id: "\u5218\u5B66\u654F\u674E\u5F3A2017",
      title: {
        zh: "\u5218\u5B66\u654F\u3001\u674E\u5F3A\uFF1A\u7B2C\u4E09\u65B9\u8BC4\u4F30\u6240\u89C1\u201C\u7B97\u8D26\u8131\u8D2B\u201D\u201C\u88AB\u8131\u8D2B\u201D",
        en: "Liu Xuemin and Li Qiang, 2017: exits on paper, seen by third-party assessors"
      },
      address: "https://fx361.cc/page/2017/0822/12695527.shtml"
    },
    {
      id: "\u534A\u6708\u8C082019-03",
      title: {
        zh: "\u300A\u534A\u6708\u8C08\u300B2019\u5E743\u6708\uFF1A\u6276\u8D2B\u6570\u636E\u5931\u771F",
        en: "Banyuetan, March 2019: distorted data"
      },
      address: "http://m.jiangsulong.com/a/2019/0327/015036.html"
    },
    {
      id: "\u6276\u8D2B\u6570\u636E\u8D28\u91CF\u7814\u7A76",
      title: {
        zh: "\u6276\u8D2B\u7EDF\u8BA1\u6570\u636E\u8D28\u91CF\u7684\u68C0\u9A8C",
        en: "Testing the quality of poverty statistics"
      },
      address: "http://m.zgkjsz.com/page/2021/0722/19503916.shtml",
      weak: true
    },
    {
      id: "\u65B0\u534E\u793E2019-08-29",
      title: {
        zh: "\u65B0\u534E\u793E2019\u5E748\u670829\u65E5\uFF1A\u5B66\u7C4D\u3001\u6237\u7C4D\u4E0E\u5EFA\u6863\u7ACB\u5361\u4FE1\u606F\u6BD4\u5BF9",
        en: "Xinhua, 29 August 2019: school roll against population and poverty registers"
      },
      address: "http://big5.xinhuanet.com/gate/big5/m.xinhuanet.com/2019-08/29/c_1124938393.htm"
    },
    {
      id: "\u77F3\u95E8\u53BF\u548C\u8861\u4E1C\u53BF\u516C\u5E03\u7684\u6570\u5B57",
      title: {
        zh: "\u77F3\u95E8\u53BF\u3001\u8861\u4E1C\u53BF\u516C\u5E03\u7684\u9000\u51FA\u6570\u5B57",
        en: "Figures of exit published by Shimen and Hengdong"
      }
    },
    {
      id: "GB 11643-1999",
      title: {
        zh: "\u516C\u6C11\u8EAB\u4EFD\u53F7\u7801",
        en: "Citizen identification number"
      }
    },
    {
      id: "\u6237\u53E3\u767B\u8BB0\u6761\u4F8B",
      title: {
        zh: "\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u6237\u53E3\u767B\u8BB0\u6761\u4F8B",
        en: "Regulations on household registration"
      }
    },
    {
      id: "\u5A5A\u59FB\u6CD5",
      title: {
        zh: "\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u5A5A\u59FB\u6CD5\uFF082021\u5E74\u524D\u65BD\u884C\uFF09",
        en: "Marriage Law, in force before 2021"
      }
    },
    {
      id: "\u52B3\u52A8\u6CD5",
      title: {
        zh: "\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u52B3\u52A8\u6CD5",
        en: "Labour Law"
      }
    },
    {
      id: "\u56FD\u53D1\u30142014\u30158\u53F7",
      title: {
        zh: "\u5173\u4E8E\u5EFA\u7ACB\u7EDF\u4E00\u7684\u57CE\u4E61\u5C45\u6C11\u57FA\u672C\u517B\u8001\u4FDD\u9669\u5236\u5EA6\u7684\u610F\u89C1",
        en: "Opinion on a unified basic pension of residents"
      }
    },
    {
      id: "\u56FD\u53D1\u30141978\u3015104\u53F7",
      title: {
        zh: "\u5173\u4E8E\u5DE5\u4EBA\u9000\u4F11\u3001\u9000\u804C\u7684\u6682\u884C\u529E\u6CD5",
        en: "Provisional measures on retirement of workers"
      }
    },
    {
      id: "GRIM",
      title: {
        zh: "Brown\u3001Heathers\uFF1A\u5E73\u5747\u6570\u4E0E\u6837\u672C\u91CF\u662F\u5426\u76F8\u5BB9\u7684\u68C0\u9A8C\uFF082017\uFF09",
        en: "Brown and Heathers, 2017: whether a mean is possible for its sample"
      }
    },
    {
      id: "\u672C\u5DE5\u5177\u53D6\u503C",
      title: {
        zh: "\u672C\u5DE5\u5177\u53D6\u503C\uFF0C\u5C1A\u65E0\u6587\u4EF6\u4F9D\u636E",
        en: "a figure of this tool's own; no document was found"
      },
      weak: true
    }
  ],
  inspections: [
    {
      id: "memberTwice",
      severity: "warning",
      citations: [
        {
          source: "\u5BA1\u8BA1\u7F722015",
          at: "\u62A5\u9053"
        },
        {
          source: "\u7389\u6EAA\u9519\u8BC4\u5254\u9664\u5341\u539F\u5219",
          at: "\u5168\u6587"
        }
      ]
    },
    {
      id: "severalHeads",
      severity: "error",
      citations: [
        {
          source: "\u6237\u53E3\u767B\u8BB0\u6761\u4F8B",
          at: "\u7B2C\u4E94\u6761"
        }
      ]
    },
    {
      id: "severalSpouses",
      severity: "error",
      citations: [
        {
          source: "\u5A5A\u59FB\u6CD5",
          at: "\u7B2C\u4E8C\u6761"
        }
      ]
    },
    {
      id: "notYetDueTooOld",
      severity: "error",
      citations: [
        {
          source: "\u4E49\u52A1\u6559\u80B2\u6CD5",
          at: "\u7B2C\u5341\u4E00\u6761"
        }
      ]
    },
    {
      id: "completedTooYoung",
      severity: "error",
      citations: [
        {
          source: "\u5F85\u6838",
          at: "\u5168\u6587"
        }
      ]
    },
    {
      id: "newbornTooOld",
      severity: "error",
      citations: [
        {
          source: "\u5F85\u6838",
          at: "\u5168\u6587"
        }
      ]
    },
    {
      id: "tooOld",
      severity: "error",
      citations: [
        {
          source: "\u672C\u5DE5\u5177\u53D6\u503C",
          at: "\u5168\u6587"
        },
        {
          source: "\u7389\u6EAA\u9519\u8BC4\u5254\u9664\u5341\u539F\u5219",
          at: "\u5168\u6587"
        }
      ],
      limits: {
        years: 121
      }
    },
    {
      id: "codeAgainstAge",
      severity: "warning",
      citations: [
        {
          source: "\u52B3\u52A8\u6CD5",
          at: "\u7B2C\u5341\u4E94\u6761"
        },
        {
          source: "\u56FD\u53D1\u30142014\u30158\u53F7",
          at: "\u5168\u6587"
        },
        {
          source: "\u56FD\u53D1\u30141978\u3015104\u53F7",
          at: "\u7B2C\u4E00\u6761"
        },
        {
          source: "\u672C\u5DE5\u5177\u53D6\u503C",
          at: "\u5168\u6587"
        }
      ],
      ages: [
        {
          field: "medicalInsurance",
          code: "employee",
          from: 16
        },
        {
          field: "pension",
          code: "resident",
          from: 16
        },
        {
          field: "pension",
          code: "employee",
          from: 16
        },
        {
          field: "pension",
          code: "receiving",
          from: 45
        },
        {
          field: "studying",
          code: "seniorHigh",
          from: 13
        },
        {
          field: "studying",
          code: "secondaryVocational",
          from: 13
        },
        {
          field: "studying",
          code: "higherVocational",
          from: 15
        },
        {
          field: "studying",
          code: "university",
          from: 15
        }
      ]
    },
    {
      id: "birthDateAgainstId",
      severity: "error",
      citations: [
        {
          source: "GB 11643-1999",
          at: "4"
        }
      ]
    },
    {
      id: "genderAgainstId",
      severity: "error",
      citations: [
        {
          source: "GB 11643-1999",
          at: "4"
        }
      ]
    },
    {
      id: "idCheckFails",
      severity: "warning",
      citations: [
        {
          source: "GB 11643-1999",
          at: "4"
        }
      ]
    },
    {
      id: "sameSexSpouse",
      severity: "error",
      citations: [
        {
          source: "\u5A5A\u59FB\u6CD5",
          at: "\u7B2C\u4E8C\u6761"
        }
      ]
    },
    {
      id: "relationAgainstAge",
      severity: "warning",
      citations: [
        {
          source: "\u672C\u5DE5\u5177\u53D6\u503C",
          at: "\u5168\u6587"
        }
      ],
      limits: {
        child: 12,
        grandchild: 24
      }
    },
    {
      id: "notOnRoll",
      severity: "note",
      citations: [
        {
          source: "\u65B0\u534E\u793E2019-08-29",
          at: "\u62A5\u9053"
        },
        {
          source: "\u77F3\u95E8\u53BF\u548C\u8861\u4E1C\u53BF\u516C\u5E03\u7684\u6570\u5B57",
          at: "\u5168\u6587"
        }
      ],
      codes: ["neverEnrolled"]
    },
    {
      id: "exitBeforeVisit",
      severity: "warning",
      citations: [
        {
          source: "\u5385\u5B57\u30142016\u301516\u53F7",
          at: "\u4E09"
        },
        {
          source: "\u534A\u6708\u8C082019-03",
          at: "\u62A5\u9053"
        }
      ]
    },
    {
      id: "splitBeforeRegistration",
      severity: "warning",
      citations: [
        {
          source: "\u7389\u6EAA\u9519\u8BC4\u5254\u9664\u5341\u539F\u5219",
          at: "\u5168\u6587"
        },
        {
          source: "\u672C\u5DE5\u5177\u53D6\u503C",
          at: "\u5168\u6587"
        }
      ],
      limits: {
        months: 12
      }
    },
    {
      id: "historyContradicted",
      severity: "error",
      citations: [
        {
          source: "\u5385\u5B57\u30142016\u301516\u53F7",
          at: "\u4E09"
        }
      ]
    },
    {
      id: "unitSlip",
      severity: "error",
      citations: [
        {
          source: "\u77F3\u95E8\u53BF\u548C\u8861\u4E1C\u53BF\u516C\u5E03\u7684\u6570\u5B57",
          at: "\u5168\u6587"
        },
        {
          source: "\u534A\u6708\u8C082019-03",
          at: "\u62A5\u9053"
        }
      ],
      factors: [
        {
          kind: "money",
          times: [10, 1e4]
        },
        {
          kind: "percent",
          times: [10, 100]
        }
      ],
      plausible: [
        {
          level: "village",
          field: "collectiveIncome",
          from: 100,
          to: 5e7
        },
        {
          level: "county",
          field: "ruralDisposableIncome",
          from: 1500,
          to: 6e4
        }
      ]
    },
    {
      id: "figureContradicted",
      severity: "error",
      citations: [
        {
          source: "\u5BA1\u8BA1\u7F722015",
          at: "\u62A5\u9053"
        },
        {
          source: "\u8D2B\u56F0\u6237\u4EBA\u5747\u7EAF\u6536\u5165\u8BA1\u7B97\u65B9\u6CD5",
          at: "\u5168\u6587"
        }
      ]
    },
    {
      id: "impossibleRatio",
      severity: "error",
      citations: [
        {
          source: "GRIM",
          at: "\u5168\u6587"
        },
        {
          source: "\u77F3\u95E8\u53BF\u548C\u8861\u4E1C\u53BF\u516C\u5E03\u7684\u6570\u5B57",
          at: "\u5168\u6587"
        }
      ]
    },
    {
      id: "baseChange",
      severity: "warning",
      citations: [
        {
          source: "\u77F3\u95E8\u53BF\u548C\u8861\u4E1C\u53BF\u516C\u5E03\u7684\u6570\u5B57",
          at: "\u5168\u6587"
        },
        {
          source: "\u672C\u5DE5\u5177\u53D6\u503C",
          at: "\u5168\u6587"
        }
      ],
      limits: {
        percent: 5
      }
    },
    {
      id: "transfersOverLine",
      severity: "note",
      citations: [
        {
          source: "\u4E2D\u56FD\u65E5\u62A52018-02-06",
          at: "\u62A5\u9053"
        },
        {
          source: "\u672C\u5DE5\u5177\u53D6\u503C",
          at: "\u5168\u6587"
        }
      ],
      line: "povertyLine/exit",
      limits: {
        share: 50
      }
    },
    {
      id: "recordTwice",
      severity: "warning",
      citations: [
        {
          source: "\u5BA1\u8BA1\u7F722015",
          at: "\u62A5\u9053"
        }
      ]
    },
    {
      id: "personTwice",
      severity: "warning",
      citations: [
        {
          source: "\u5BA1\u8BA1\u7F722015",
          at: "\u62A5\u9053"
        }
      ]
    },
    {
      id: "yearJump",
      severity: "warning",
      citations: [
        {
          source: "\u6276\u8D2B\u6570\u636E\u8D28\u91CF\u7814\u7A76",
          at: "\u5168\u6587"
        },
        {
          source: "\u672C\u5DE5\u5177\u53D6\u503C",
          at: "\u5168\u6587"
        }
      ],
      figures: [
        {
          level: "household",
          of: "perCapitaNetIncome",
          times: 3
        },
        {
          level: "village",
          of: "collectiveIncome",
          times: 8
        },
        {
          level: "county",
          of: "ruralDisposableIncome",
          times: 1.5
        }
      ]
    },
    {
      id: "heapedAboveLine",
      severity: "warning",
      citations: [
        {
          source: "\u4E2D\u56FD\u65E5\u62A52018-02-06",
          at: "\u62A5\u9053"
        },
        {
          source: "\u672C\u5DE5\u5177\u53D6\u503C",
          at: "\u5168\u6587"
        }
      ],
      line: "povertyLine/exit",
      limits: {
        percent: 5,
        households: 5,
        share: 50
      }
    },
    {
      id: "identicalValues",
      severity: "warning",
      citations: [
        {
          source: "\u5218\u5B66\u654F\u674E\u5F3A2017",
          at: "\u5168\u6587"
        },
        {
          source: "\u534A\u6708\u8C082019-03",
          at: "\u62A5\u9053"
        },
        {
          source: "\u672C\u5DE5\u5177\u53D6\u503C",
          at: "\u5168\u6587"
        }
      ],
      limits: {
        households: 3,
        items: 2
      }
    },
    {
      id: "populationExceeded",
      severity: "warning",
      citations: [
        {
          source: "\u77F3\u95E8\u53BF\u548C\u8861\u4E1C\u53BF\u516C\u5E03\u7684\u6570\u5B57",
          at: "\u5168\u6587"
        }
      ]
    }
  ],
  weights: [
    {
      field: "members[].id",
      weight: 10
    },
    {
      field: "members[].birthDate",
      weight: 2
    },
    {
      field: "registeredRuralPopulation",
      weight: 3
    },
    {
      field: "remainingPoorPersons",
      weight: 2
    },
    {
      field: "register.exitDate",
      weight: 2
    },
    {
      field: "reported.perCapitaNetIncome",
      weight: 1
    },
    {
      field: "incidence",
      weight: 1
    }
  ],
  mendings: [
    {
      id: "fromId",
      cost: 1
    },
    {
      id: "unit",
      cost: 1
    },
    {
      id: "swappedDigits",
      cost: 1.5
    },
    {
      id: "computed",
      cost: 2
    },
    {
      id: "leftOut",
      cost: 4
    },
    {
      id: "leftOpen",
      cost: 5
    }
  ]
};

// src/rulebook/shipped-inspections.ts
var shippedInspections = { "national-2016": inspect_default };

// src/rulebook/read-inspections.ts
var noInspections = { codes: /* @__PURE__ */ new Map(), weights: /* @__PURE__ */ new Map(), costs: /* @__PURE__ */ new Map() };
var needed = {
  codeAgainstAge: ["ages"],
  notOnRoll: ["codes"],
  unitSlip: ["factors"],
  yearJump: ["figures"],
  transfersOverLine: ["line"],
  heapedAboveLine: ["line"]
};
var shippedBase = {
  "national-2016": "national-2016",
  "hunan-2016-2020": "national-2016"
};
var stated = /* @__PURE__ */ new WeakMap();
var inspectionsOf = remembered((rulebook) => {
  const own = stated.get(rulebook);
  const base = Object.hasOwn(shippedBase, rulebook.id) ? shippedBase[rulebook.id] : void 0;
  if (own !== void 0 || base === void 0) return own ?? noInspections;
  return readInspections(soundIssues(), shippedInspections[base], rulebook);
});
function keepInspections(rulebook, inspections) {
  stated.set(rulebook, inspections ?? noInspections);
}
function readInspections(issues, value, rulebook) {
  const read = issues.readAs(INSPECT_FILE, [], "inspections", value);
  if (read === void 0) return noInspections;
  const { documents = [], inspections, weights = [], mendings: ways = [] } = read;
  const known = new Set([...documents, ...rulebook.sources].map(({ id }) => id));
  const twice = (list, ids, key) => {
    ids.forEach((id, index) => {
      if (ids.indexOf(id) === index) return;
      issues.add(INSPECT_FILE, [list, index, key], { code: "duplicateId", reason: "listed", id });
    });
  };
  twice(
    "documents",
    documents.map(({ id }) => id),
    "id"
  );
  twice(
    "inspections",
    inspections.map(({ id }) => id),
    "id"
  );
  twice(
    "weights",
    weights.map(({ field }) => field),
    "field"
  );
  twice(
    "mendings",
    ways.map(({ id }) => id),
    "id"
  );
  for (const [index, one] of inspections.entries()) checkOne(issues, ["inspections", index], one, known, rulebook);
  return {
    codes: new Map(inspections.map((one) => [one.id, one])),
    weights: new Map(weights.map(({ field, weight }) => [field, weight])),
    costs: new Map(ways.map(({ id, cost }) => [id, cost]))
  };
}
function checkOne(issues, at, one, known, { parameters, fields, facts }) {
  const { id, citations, limits = {}, line } = one;
  const missing = (key, expected) => {
    issues.add(INSPECT_FILE, [...at, ...key], { code: "badShape", ...wrongShape(expected, void 0) });
  };
  citations.forEach(({ source }, index) => {
    if (known.has(source)) return;
    issues.add(INSPECT_FILE, [...at, "citations", index, "source"], {
      code: "danglingReference",
      reason: "source",
      id: source
    });
  });
  const names = inspectionLimits[id] ?? [];
  for (const name of names) if (!Object.hasOwn(limits, name)) missing(["limits", name], "number");
  for (const name of Object.keys(limits)) {
    if (names.includes(name)) continue;
    issues.add(INSPECT_FILE, [...at, "limits", name], { code: "unknownKey", reason: "key", key: name });
  }
  for (const key of needed[id] ?? []) if (one[key] === void 0) missing([key], key === "line" ? "string" : "array");
  if (line !== void 0 && !parameters.has(line)) {
    const meant = issues.meant(line, () => parameters.keys());
    issues.add(INSPECT_FILE, [...at, "line"], { code: "danglingReference", reason: "parameter", id: line, ...meant });
  }
  one.figures?.forEach(({ level, of }, index) => {
    if (fields.at(level, of) !== void 0 || facts[level].has(of)) return;
    const meant = issues.meant(of, () => facts[level].keys());
    issues.add(INSPECT_FILE, [...at, "figures", index, "of"], {
      code: "unknownFact",
      reason: "fact",
      id: of,
      about: level,
      ...meant
    });
  });
}

export {
  inspectionCodes,
  mendings,
  shippedInspections,
  inspectionsOf,
  keepInspections,
  readInspections
};
