import {
  readClauses
} from "./chunk-54NKQVRR.mjs";
import {
  changes_default
} from "./chunk-QOZEYZLI.mjs";
import {
  hunan2016To2020
} from "./chunk-OBET4LAP.mjs";

// rules/hunan-2016-2020/clauses.json
var clauses_default = {
  $schema: "../../dist/schemas/clauses.json",
  source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
  text: {
    lines: 650,
    counting: {
      zh: "\u6309\u89C4\u5212\u516C\u5F00\u6587\u672C\u7684\u7EAF\u6587\u5B57\u9010\u884C\u8BA1\u6570\uFF0C\u7A7A\u884C\u8BA1\u5165\uFF0C\u968F\u524D\u4E00\u6BB5\uFF1B\u6392\u5370\u4E0D\u540C\u7684\u6587\u672C\u884C\u53F7\u4F1A\u6709\u51FA\u5165\uFF0C\u4EE5\u6761\u6B3E\u4E3A\u51C6\u3002",
      en: "Lines of the published text as plain text, empty ones counted with the paragraph before them. Another print breaks lines elsewhere; the place decides."
    }
  },
  scope: {
    zh: "\u51E1\u5199\u660E\u6761\u4EF6\u3001\u6570\u989D\u3001\u671F\u9650\u3001\u7A0B\u5E8F\uFF0C\u6216\u7ED9\u4E88\u4E2A\u4EBA\u3001\u5BB6\u5EAD\u3001\u6751\u3001\u4E61\u9547\u3001\u53BF\u5F85\u9047\u548C\u670D\u52A1\u7684\uFF0C\u90FD\u5217\u4E3A\u4E00\u6761\uFF1B\u5176\u4F59\u9010\u884C\u8BF4\u660E\u4E3A\u4F55\u4E0D\u5217\u3002\u5217\u51FA\u7684\u6761\u6587\uFF0C\u8981\u6C42\u843D\u5230\u5355\u4E2A\u6237\u3001\u6751\u3001\u4E61\u9547\u3001\u53BF\uFF0C\u8BB0\u5F55\u4E2D\u53C8\u6709\u76F8\u5E94\u6570\u636E\u7684\uFF0C\u5373\u4F5C\u8BA4\u5B9A\u3002\u4E13\u680F1\u5404\u9879\u6307\u6807\u4E0D\u8BBA\u7EA6\u675F\u6027\u3001\u9884\u671F\u6027\uFF0C\u4E00\u5F8B\u7167\u6B64\u5904\u7406\uFF1A\u767E\u5206\u4E4B\u767E\u3001\u5168\u90E8\u8FBE\u5230\u7684\uFF0C\u7B49\u4E8E\u5BF9\u6BCF\u4E00\u6237\u3001\u6BCF\u4E00\u6751\u7684\u8981\u6C42\uFF0C\u7531\u4E00\uFF08\u56DB\uFF09\u540C\u4E00\u4E8B\u9879\u7684\u6807\u51C6\u8BA4\u5B9A\uFF1B\u4EE5\u5355\u4E2A\u6751\u3001\u53BF\u8BA1\u7684\u6570\u989D\uFF0C\u6309\u6570\u989D\u8BA4\u5B9A\uFF1B\u4E0D\u8DB3\u767E\u5206\u4E4B\u767E\u7684\u6BD4\u7387\u3001\u5168\u7701\u548C\u7247\u533A\u7684\u603B\u6570\u3001\u4E00\uFF08\u56DB\uFF09\u6CA1\u6709\u5217\u7684\u4E8B\u9879\uFF0C\u5C5E\u5730\u533A\u76EE\u6807\uFF0C\u4E0D\u4F5C\u8BA4\u5B9A\u3002\u6307\u6807\u6027\u8D28\u53EA\u5F71\u54CD\u662F\u5426\u5FC5\u987B\u8FBE\u6807\u3002",
    en: "Whatever states a condition, a figure, a date or a procedure, or owes a benefit or a service to persons, families, villages, townships or counties, is a clause; for all other lines it is said why they are none. A clause is judged by where it asks something of one household, village, township or county and the record holds it. The indicators of box 1, binding or expected, are treated alike: 100 % or all asks it of each household or village, and is judged by the criterion of section 1 (4) on the same matter; a figure for a single village or county is judged as a figure; rates short of 100 %, totals of the province or an area, and matters that section 1 (4) does not name are targets of an area and judged by nothing. Whether an indicator is binding only bears on whether it is required."
  },
  clauses: [
    {
      id: "situation-goals",
      at: "\u4E00\uFF08\u4E00\uFF09",
      lines: [[27, 30]],
      kind: "quantity",
      states: {
        zh: "\u52302019\u5E7451\u4E2A\u8D2B\u56F0\u53BF\u6458\u5E3D\uFF0C\u52302020\u5E746924\u4E2A\u8D2B\u56F0\u6751\u548C\u73B0\u884C\u6807\u51C6\u4E0B\u7684\u8D2B\u56F0\u4EBA\u53E3\u9000\u51FA\uFF0C\u8D2B\u56F0\u53BF\u519C\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165\u8D85\u8FC71\u4E07\u5143\u3002",
        en: "51 counties to exit by 2019, 6,924 villages and all poor people by 2020; rural disposable income in the counties to exceed 10,000 yuan."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "\u8D2B\u56F0\u53BF\u6458\u5E3D\u671F\u9650\u4E0E\u4E00\uFF08\u56DB\uFF09\u4E0D\u4E00\u81F4\uFF1B\u6536\u5165\u6B64\u5904\u4E3A\u201C\u8D85\u8FC7\u201D\uFF0C\u4E00\uFF08\u56DB\uFF09\u4E3A\u201C\u8FBE\u5230\u201D\uFF0C\u89C4\u5219\u6309\u4E00\uFF08\u56DB\uFF09\u3002",
        en: "The deadline of the counties differs from section 1 (4); income is to exceed 10,000 here and to reach it there, which the rules follow."
      }
    },
    {
      id: "goal-counties-villages",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[55, 56]],
      kind: "quantity",
      states: {
        zh: "40\u4E2A\u56FD\u5BB6\u91CD\u70B9\uFF08\u7247\u533A\uFF09\u53BF\u300111\u4E2A\u7701\u91CD\u70B9\uFF08\u6BD4\u7167\uFF09\u53BF\u548C6924\u4E2A\u8D2B\u56F0\u6751\uFF0C\u4E89\u53D62019\u5E74\u3001\u6700\u8FDF2020\u5E74\u5E95\u5168\u90E8\u9000\u51FA\u3002",
        en: "40 national and 11 provincial key counties and 6,924 villages all to exit, by 2019 if possible and by the end of 2020 at the latest."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "\u4E00\uFF08\u4E00\uFF09\u5199\u7684\u662F\u53BF\u52302019\u5E74\u6458\u5E3D\u3002",
        en: "Section 1 (1) has the counties exit by 2019."
      }
    },
    {
      id: "goal-people",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[55, 56]],
      kind: "criterion",
      states: {
        zh: "\u8D2B\u56F0\u4EBA\u53E3\u5168\u90E8\u8131\u8D2B\uFF0C\u4EE5\u5403\u3001\u7A7F\u3001\u4E49\u52A1\u6559\u80B2\u3001\u57FA\u672C\u533B\u7597\u3001\u4F4F\u623F\u5B89\u5168\u90FD\u6709\u4FDD\u969C\u4E3A\u6807\u51C6\u3002",
        en: "All poor people to leave poverty, with food, clothing, compulsory education, basic medical care and safe housing secured."
      },
      rules: [1],
      status: "encoded",
      by: ["household/exit"]
    },
    {
      id: "goal-region",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[55, 58]],
      kind: "quantity",
      states: {
        zh: "\u8D2B\u56F0\u5730\u533A\u519C\u6C11\u6536\u5165\u589E\u901F\u8D85\u8FC7\u5168\u7701\uFF0C\u4E3B\u8981\u516C\u5171\u670D\u52A1\u6307\u6807\u9760\u8FD1\u5168\u7701\u6C34\u5E73\uFF0C\u4E0D\u7559\u6574\u7247\u8D2B\u56F0\u5730\u533A\u3002",
        en: "Rural income of poor areas to grow faster than the province's, main service indicators to come near its average."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u9488\u5BF9\u8D2B\u56F0\u5730\u533A\u6574\u4F53\uFF0C\u6CA1\u6709\u4EE5\u5730\u533A\u4E3A\u5355\u4F4D\u7684\u8BB0\u5F55\uFF1B\u53BF\u7684\u589E\u901F\u53E6\u6709\u6761\u6B3E\u3002",
        en: "About poor areas as a whole, for which there are no records; a county's growth has a clause of its own."
      }
    },
    {
      id: "household-exit",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[59, 60]],
      kind: "criterion",
      states: {
        zh: "\u8D2B\u56F0\u6237\u6536\u5165\u548C\u201C\u4E24\u4E0D\u6101\u4E09\u4FDD\u969C\u201D\u5404\u9879\u90FD\u8FBE\u6807\uFF0C\u624D\u7B97\u8131\u8D2B\u3002",
        en: "A household exits when its income and the two no-worries and three guarantees are all met."
      },
      rules: [1],
      status: "encoded",
      by: ["household/exit"]
    },
    {
      id: "household-stable-income",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[59, 60]],
      kind: "criterion",
      states: {
        zh: "\u6709\u7A33\u5B9A\u7684\u6536\u5165\u6765\u6E90\uFF0C\u4E14\u6536\u5165\u7A33\u5B9A\u8FBE\u5230\u6807\u51C6\u3002",
        en: "The household has a stable source of income, and reaches the line stably."
      },
      rules: [1],
      status: "attested",
      by: ["household/income", "stableIncome"],
      note: {
        zh: "\u201C\u7A33\u5B9A\u201D\u6CA1\u6709\u91CF\u5316\u6807\u51C6\uFF0C\u53EA\u51ED\u7ECF\u529E\u4EBA\u786E\u8BA4\u3002",
        en: "Stable is not defined; it is taken from whoever attests it."
      }
    },
    {
      id: "household-net-income",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[59, 60]],
      kind: "quantity",
      states: {
        zh: "\u5BB6\u5EAD\u4EBA\u5747\u7EAF\u6536\u5165\u4E0D\u4F4E\u4E8E\u56FD\u5BB6\u6276\u8D2B\u6807\u51C6\u3002",
        en: "Per-capita net income is not below the national poverty line."
      },
      rules: [1],
      status: "encoded",
      by: ["household/income", "perCapitaNetIncome", "povertyLine/exit"],
      note: {
        zh: "\u6B64\u5904\u542B\u7B49\u4E8E\uFF1B\u56FD\u5BB6\u548C\u6E58\u529E\u30142016\u301531\u53F7\u7684\u8868\u8FF0\u987B\u8D85\u8FC7\u3002\u89C4\u5212\u6CA1\u6709\u5217\u51FA\u6807\u51C6\u6570\u989D\u3002",
        en: "Here being on the line suffices; the national text and the provincial opinion of 2016 ask for more. The plan gives no figure of the line."
      }
    },
    {
      id: "household-food",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[59, 60]],
      kind: "criterion",
      states: {
        zh: "\u4E0D\u6101\u5403\u3002",
        en: "No worry about food."
      },
      rules: [1],
      status: "encoded",
      by: ["household/food", "food.sufficient", "food.protein"],
      note: {
        zh: "\u89C4\u5212\u6CA1\u6709\u7EC6\u5316\uFF0C\u6309\u56FD\u5BB6\u8131\u8D2B\u653B\u575A\u666E\u67E5\u7684\u5206\u7C7B\u5224\u65AD\u3002",
        en: "The plan does not say more; judged by the categories of the national census."
      }
    },
    {
      id: "household-clothing",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[59, 60]],
      kind: "criterion",
      states: {
        zh: "\u4E0D\u6101\u7A7F\u3002",
        en: "No worry about clothing."
      },
      rules: [1],
      status: "attested",
      by: ["household/clothing", "clothing.seasonal", "clothing.bedding"],
      note: {
        zh: "\u89C4\u5212\u6CA1\u6709\u7EC6\u5316\uFF0C\u7531\u7ECF\u529E\u4EBA\u6309\u666E\u67E5\u5206\u7C7B\u786E\u8BA4\u3002",
        en: "The plan does not say more; attested by the categories of the census."
      }
    },
    {
      id: "household-education",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[59, 60]],
      kind: "criterion",
      states: {
        zh: "\u9002\u9F84\u6210\u5458\u7684\u4E49\u52A1\u6559\u80B2\u6709\u4FDD\u969C\u3002",
        en: "Compulsory education is secured for members of school age."
      },
      rules: [1],
      status: "encoded",
      by: [
        "household/education",
        "schoolAgeMembersInSchool",
        "schoolYearStart",
        "schoolAge/from",
        "schoolAge/to",
        "schooling/notYetDueBefore",
        "schooling/completedFrom"
      ],
      note: {
        zh: "\u5E74\u9F84\u754C\u9650\u4E0D\u5728\u89C4\u5212\u4E2D\uFF0C\u89C1\u5404\u9879\u6807\u51C6\u503C\u7684\u51FA\u5904\u3002",
        en: "The ages are not in the plan; see the sources of the parameters."
      }
    },
    {
      id: "household-medical",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[59, 60]],
      kind: "criterion",
      states: {
        zh: "\u5BB6\u5EAD\u6210\u5458\u7684\u57FA\u672C\u533B\u7597\u6709\u4FDD\u969C\u3002",
        en: "Basic medical care is secured for every member."
      },
      rules: [1],
      status: "encoded",
      by: ["household/medical", "allMembersInsured", "insurance/newbornBefore"]
    },
    {
      id: "household-housing",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[59, 60]],
      kind: "criterion",
      states: {
        zh: "\u4F4F\u623F\u5B89\u5168\u6709\u4FDD\u969C\u3002",
        en: "Safe housing is secured."
      },
      rules: [1],
      status: "encoded",
      by: ["household/housing", "housing.grade", "housing.safeBy"]
    },
    {
      id: "village-exit",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[61, 62]],
      kind: "criterion",
      states: {
        zh: "\u8D2B\u56F0\u6751\u987B\u5B8C\u6210\u201C12+1\u201D\u4EFB\u52A1\uFF0C\u5E76\u5728\u9000\u51FA\u5F53\u5E74\u6EE1\u8DB3\u8D2B\u56F0\u53D1\u751F\u7387\u3001\u96C6\u4F53\u7ECF\u6D4E\u548C\u516C\u5171\u670D\u52A1\u4E09\u9879\u8981\u6C42\u3002",
        en: "A village exits when the 12+1 tasks are done and, in the exit year, incidence, collective economy and services are as required."
      },
      rules: [2],
      status: "encoded",
      by: ["village/exit"]
    },
    {
      id: "village-water",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[61, 62]],
      kind: "criterion",
      states: {
        zh: "\u201C12+1\u201D\u4EFB\u52A1\u4E4B\u4E00\uFF1A\u6C34\u5230\u519C\u5BB6\u3002",
        en: "One of the 12+1 tasks: water reaches the households."
      },
      rules: [2],
      status: "attested",
      by: ["village/water", "tasks.water"],
      note: {
        zh: "\u201C12+1\u201D\u6CA1\u6709\u9010\u9879\u7684\u91CF\u5316\u6807\u51C6\uFF0C\u7531\u7ECF\u529E\u4EBA\u786E\u8BA4\u3002",
        en: "No measure is given for the tasks; each is attested."
      }
    },
    {
      id: "village-power",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[61, 62]],
      kind: "criterion",
      states: {
        zh: "\u201C12+1\u201D\u4EFB\u52A1\u4E4B\u4E00\uFF1A\u7535\u5230\u519C\u5BB6\u3002",
        en: "One of the 12+1 tasks: power reaches the households."
      },
      rules: [2],
      status: "attested",
      by: ["village/power", "tasks.power"]
    },
    {
      id: "village-roads",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[61, 62]],
      kind: "criterion",
      states: {
        zh: "\u201C12+1\u201D\u4EFB\u52A1\u4E4B\u4E00\uFF1A\u8DEF\u5230\u519C\u5BB6\u3002",
        en: "One of the 12+1 tasks: roads reach the households."
      },
      rules: [2],
      status: "attested",
      by: ["village/roads", "tasks.roads"]
    },
    {
      id: "village-industry",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[61, 62]],
      kind: "criterion",
      states: {
        zh: "\u201C12+1\u201D\u4EFB\u52A1\u4E4B\u4E00\uFF1A\u4EA7\u4E1A\u5230\u519C\u5BB6\u3002",
        en: "One of the 12+1 tasks: industry reaches the households."
      },
      rules: [2],
      status: "attested",
      by: ["village/industry", "tasks.industry"]
    },
    {
      id: "village-housing",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[61, 62]],
      kind: "criterion",
      states: {
        zh: "\u201C12+1\u201D\u4EFB\u52A1\u4E4B\u4E00\uFF1A\u4F4F\u623F\u6539\u5584\u5230\u519C\u5BB6\u3002",
        en: "One of the 12+1 tasks: better housing reaches the households."
      },
      rules: [2],
      status: "attested",
      by: ["village/housing", "tasks.housing"]
    },
    {
      id: "village-environment",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[61, 62]],
      kind: "criterion",
      states: {
        zh: "\u201C12+1\u201D\u4EFB\u52A1\u4E4B\u4E00\uFF1A\u73AF\u5883\u6574\u6CBB\u5230\u519C\u5BB6\u3002",
        en: "One of the 12+1 tasks: clean surroundings reach the households."
      },
      rules: [2],
      status: "attested",
      by: ["village/environment", "tasks.environment"]
    },
    {
      id: "village-schooling",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[61, 62]],
      kind: "criterion",
      states: {
        zh: "\u201C12+1\u201D\u4EFB\u52A1\u4E4B\u4E00\uFF1A\u5C31\u5B66\u4FDD\u969C\u843D\u5B9E\u3002",
        en: "One of the 12+1 tasks: schooling is provided for."
      },
      rules: [2],
      status: "attested",
      by: ["village/schooling", "tasks.schooling"]
    },
    {
      id: "village-healthcare",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[61, 62]],
      kind: "criterion",
      states: {
        zh: "\u201C12+1\u201D\u4EFB\u52A1\u4E4B\u4E00\uFF1A\u5C31\u533B\u4FDD\u969C\u843D\u5B9E\u3002",
        en: "One of the 12+1 tasks: health care is provided for."
      },
      rules: [2],
      status: "attested",
      by: ["village/healthcare", "tasks.healthcare"]
    },
    {
      id: "village-pension",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[61, 62]],
      kind: "criterion",
      states: {
        zh: "\u201C12+1\u201D\u4EFB\u52A1\u4E4B\u4E00\uFF1A\u517B\u8001\u4FDD\u969C\u843D\u5B9E\u3002",
        en: "One of the 12+1 tasks: old age is provided for."
      },
      rules: [2],
      status: "attested",
      by: ["village/pension", "tasks.pension"]
    },
    {
      id: "village-minimum-living",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[61, 62]],
      kind: "criterion",
      states: {
        zh: "\u201C12+1\u201D\u4EFB\u52A1\u4E4B\u4E00\uFF1A\u4F4E\u4FDD\u653F\u7B56\u843D\u5B9E\u3002",
        en: "One of the 12+1 tasks: the minimum living allowance is provided."
      },
      rules: [2],
      status: "attested",
      by: ["village/minimumLiving", "tasks.minimumLiving"]
    },
    {
      id: "village-five-guarantees",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[61, 62]],
      kind: "criterion",
      states: {
        zh: "\u201C12+1\u201D\u4EFB\u52A1\u4E4B\u4E00\uFF1A\u4E94\u4FDD\u4F9B\u517B\u843D\u5B9E\u3002",
        en: "One of the 12+1 tasks: the five guarantees are provided."
      },
      rules: [2],
      status: "attested",
      by: ["village/fiveGuarantees", "tasks.fiveGuarantees"]
    },
    {
      id: "village-collective-economy",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[61, 62]],
      kind: "criterion",
      states: {
        zh: "\u201C12+1\u201D\u4EFB\u52A1\u4E4B\u4E00\uFF1A\u96C6\u4F53\u7ECF\u6D4E\u53D1\u5C55\u8D77\u6765\u3002",
        en: "One of the 12+1 tasks: the collective economy is developed."
      },
      rules: [2],
      status: "attested",
      by: ["village/collectiveEconomy", "tasks.collectiveEconomy"],
      note: {
        zh: "\u9000\u51FA\u5F53\u5E74\u8FD8\u53E6\u5916\u8981\u6C42\u96C6\u4F53\u7ECF\u6D4E\u6709\u6548\u53D1\u5C55\uFF0C\u540C\u4E00\u4E8B\u9879\u51FA\u73B0\u4E24\u6B21\u3002",
        en: "The exit year asks for the collective economy once more: one matter stands in the text twice."
      }
    },
    {
      id: "village-organization",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[61, 62]],
      kind: "criterion",
      states: {
        zh: "\u201C12+1\u201D\u4EFB\u52A1\u4E4B\u4E00\uFF1A\u6751\u7EA7\u7EC4\u7EC7\u5EFA\u8BBE\u660E\u663E\u52A0\u5F3A\u3002",
        en: "One of the 12+1 tasks: local organization is clearly strengthened."
      },
      rules: [2],
      status: "attested",
      by: ["village/organization", "tasks.organization"]
    },
    {
      id: "village-incidence",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[61, 62]],
      kind: "quantity",
      states: {
        zh: "\u9000\u51FA\u5F53\u5E74\uFF0C\u6751\u7684\u8D2B\u56F0\u53D1\u751F\u7387\u964D\u52302%\u4EE5\u4E0B\u3002",
        en: "In the exit year the village's poverty incidence is down to below 2 %."
      },
      rules: [2],
      status: "encoded",
      by: ["village/incidence", "povertyIncidence", "povertyIncidence/limit"],
      note: {
        zh: "\u6070\u4E3A2%\u65F6\u662F\u5426\u7B97\u8FBE\u6807\uFF0C\u6587\u5B57\u4E0A\u4E24\u53EF\uFF1B\u4EBA\u53E3\u57FA\u6570\u4E5F\u672A\u5199\u660E\u3002",
        en: "Whether exactly 2 % passes is open in the text, and so is the population it is measured on."
      }
    },
    {
      id: "village-collective-income",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[61, 62]],
      kind: "criterion",
      states: {
        zh: "\u9000\u51FA\u5F53\u5E74\uFF0C\u6751\u96C6\u4F53\u7ECF\u6D4E\u6709\u5B9E\u9645\u53D1\u5C55\u3002",
        en: "In the exit year the collective economy has effectively developed."
      },
      rules: [2],
      status: "encoded",
      by: ["village/collectiveIncome", "collectiveIncome", "collectiveIncome/minimum"],
      note: {
        zh: "\u6B64\u5904\u6CA1\u6709\u6570\u989D\uFF1B\u4E13\u680F1\u4E3A4\u4E07\u5143\uFF0C\u5C5E\u9884\u671F\u6027\u6307\u6807\uFF0C\u662F\u5426\u5FC5\u987B\u8FBE\u6807\u7531\u653F\u7B56\u53E3\u5F84\u51B3\u5B9A\u3002",
        en: "No figure stands here; box 1 has 40,000 yuan as an expected indicator, and a reading decides whether it counts."
      }
    },
    {
      id: "village-services",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[61, 62]],
      kind: "criterion",
      states: {
        zh: "\u9000\u51FA\u5F53\u5E74\uFF0C\u6751\u91CC\u57FA\u7840\u8BBE\u65BD\u548C\u516C\u5171\u670D\u52A1\u57FA\u672C\u9F50\u5907\u3002",
        en: "In the exit year infrastructure and public services are basically complete."
      },
      rules: [2],
      status: "attested",
      by: ["village/services", "services"]
    },
    {
      id: "county-exit",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[63, 64]],
      kind: "criterion",
      states: {
        zh: "\u8D2B\u56F0\u53BF\u987B\u6EE1\u8DB3\u6458\u5E3D\u5F53\u5E74\u7684\u5404\u9879\u8981\u6C42\u3002",
        en: "A county exits when all that the exit year asks for is met."
      },
      rules: [3],
      status: "encoded",
      by: ["county/exit"]
    },
    {
      id: "county-income-growth",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[63, 64]],
      kind: "criterion",
      states: {
        zh: "\u519C\u6C11\u6536\u5165\u7684\u589E\u5E45\u987B\u8D85\u8FC7\u5168\u7701\u5E73\u5747\u3002",
        en: "Rural disposable income of the county grows faster than the province's."
      },
      rules: [3],
      status: "encoded",
      by: ["county/incomeGrowth", "ruralIncomeGrowth", "provinceRuralIncomeGrowth"],
      note: {
        zh: "\u4E0E\u5168\u7701\u54EA\u4E00\u53E3\u5F84\u3001\u540D\u4E49\u8FD8\u662F\u5B9E\u9645\u589E\u901F\u76F8\u6BD4\uFF0C\u89C4\u5212\u6CA1\u6709\u5199\u660E\uFF1B\u89C4\u5219\u6309\u519C\u6751\u5C45\u6C11\u540D\u4E49\u589E\u901F\u6BD4\u8F83\uFF0C\u76F8\u7B49\u4E0D\u7B97\u9AD8\u4E8E\u3002",
        en: "Which provincial average, and nominal or real, is not said; compared are nominal rural figures, and equal is not higher."
      }
    },
    {
      id: "county-transport",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[63, 64]],
      kind: "criterion",
      states: {
        zh: "\u51FA\u884C\u96BE\u5F97\u5230\u89E3\u51B3\u3002",
        en: "The difficulty of getting about is solved."
      },
      rules: [3],
      status: "attested",
      by: ["county/services", "services.transport"]
    },
    {
      id: "county-schooling",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[63, 64]],
      kind: "criterion",
      states: {
        zh: "\u4E0A\u5B66\u96BE\u5F97\u5230\u89E3\u51B3\u3002",
        en: "The difficulty of schooling is solved."
      },
      rules: [3],
      status: "attested",
      by: ["county/services", "services.schooling"]
    },
    {
      id: "county-healthcare",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[63, 64]],
      kind: "criterion",
      states: {
        zh: "\u5C31\u533B\u96BE\u5F97\u5230\u89E3\u51B3\u3002",
        en: "The difficulty of seeing a doctor is solved."
      },
      rules: [3],
      status: "attested",
      by: ["county/services", "services.healthcare"]
    },
    {
      id: "county-social-security",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[63, 64]],
      kind: "criterion",
      states: {
        zh: "\u793E\u4F1A\u4FDD\u969C\u8986\u76D6\u5230\u5168\u90E8\u4EBA\u53E3\u3002",
        en: "Social security reaches everybody."
      },
      rules: [3],
      status: "attested",
      by: ["county/services", "services.socialSecurity"]
    },
    {
      id: "county-infrastructure",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[63, 64]],
      kind: "criterion",
      states: {
        zh: "\u53BF\u5185\u57FA\u7840\u8BBE\u65BD\u660E\u663E\u6539\u5584\u3002",
        en: "Infrastructure in the county is clearly better."
      },
      rules: [3],
      status: "attested",
      by: ["county/services", "services.infrastructure"]
    },
    {
      id: "county-economy",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[63, 64]],
      kind: "criterion",
      states: {
        zh: "\u53BF\u57DF\u7ECF\u6D4E\u58EE\u5927\u3002",
        en: "The county's economy has grown."
      },
      rules: [3],
      status: "attested",
      by: ["county/services", "services.economy"]
    },
    {
      id: "county-environment",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[63, 64]],
      kind: "criterion",
      states: {
        zh: "\u751F\u6001\u73AF\u5883\u6709\u6548\u6539\u5584\u3002",
        en: "The environment is effectively better."
      },
      rules: [3],
      status: "attested",
      by: ["county/services", "services.environment"]
    },
    {
      id: "county-capacity",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[63, 64]],
      kind: "criterion",
      states: {
        zh: "\u53BF\u7684\u57FA\u672C\u516C\u5171\u670D\u52A1\u6C34\u5E73\u7EE7\u7EED\u63D0\u5347\uFF0C\u53EF\u6301\u7EED\u53D1\u5C55\u80FD\u529B\u4E0D\u65AD\u589E\u5F3A\u3002",
        en: "The county's basic services rise further and its capacity to develop lastingly grows."
      },
      rules: [3],
      status: "outOfScope",
      reason: {
        zh: "\u53EA\u662F\u52AA\u529B\u65B9\u5411\uFF0C\u65E2\u65E0\u6570\u503C\u4E5F\u65E0\u662F\u5426\u5B8C\u6210\u7684\u754C\u9650\uFF1B\u8FD9\u53E5\u8BDD\u7531\u4E03\u9879\u786E\u8BA4\u4E8B\u9879\u4EE3\u8868\u3002",
        en: "A direction with neither a figure nor a point at which it is done; the seven attested points stand for the sentence."
      }
    },
    {
      id: "county-incidence",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[63, 64]],
      kind: "quantity",
      states: {
        zh: "\u6458\u5E3D\u5F53\u5E74\uFF0C\u53BF\u7684\u8D2B\u56F0\u53D1\u751F\u7387\u964D\u52302%\u4EE5\u4E0B\u3002",
        en: "In the exit year the county's poverty incidence is down to below 2 %."
      },
      rules: [3],
      status: "encoded",
      by: ["county/incidence", "povertyIncidence", "povertyIncidence/limit"],
      note: {
        zh: "\u6070\u4E3A2%\u65F6\u662F\u5426\u7B97\u8FBE\u6807\uFF0C\u6587\u5B57\u4E0A\u4E24\u53EF\uFF1B\u672A\u5199\u660E\u4EBA\u53E3\u57FA\u6570\uFF0C\u4E5F\u672A\u5199\u9519\u9000\u3001\u6F0F\u8BC4\u3002",
        en: "Whether exactly 2 % passes is open; the population base is not given, nor wrong exits and missed persons."
      }
    },
    {
      id: "county-income",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[63, 64]],
      kind: "quantity",
      states: {
        zh: "\u519C\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u51652017\u5E748000\u5143\u30012020\u5E741\u4E07\u5143\uFF0C\u5176\u4F59\u5E74\u4EFD\u6309\u6BD4\u4F8B\u63A8\u7B97\u3002",
        en: "Rural disposable income is 8,000 yuan in 2017 and 10,000 in 2020, in proportion in other years."
      },
      rules: [3],
      status: "encoded",
      by: ["county/income", "ruralDisposableIncome", "countyIncome/target"],
      note: {
        zh: "\u6309\u7B49\u989D\u8FD8\u662F\u7B49\u6BD4\u63A8\u7B97\u6CA1\u6709\u5199\u660E\uFF0C2016\u5E74\u8FD8\u987B\u5411\u524D\u63A8\uFF1B\u4E0E\u6237\u7684\u7EAF\u6536\u5165\u4E0D\u662F\u540C\u4E00\u7EDF\u8BA1\u6307\u6807\u3002",
        en: "By equal amounts or equal ratios is not said, and 2016 runs on backwards. It is another statistic than the household's net income."
      }
    },
    {
      id: "county-relocation",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[63, 64]],
      kind: "quantity",
      states: {
        zh: "\u6613\u5730\u6276\u8D2B\u642C\u8FC1\u4EFB\u52A1\u5B8C\u6210\u7387\u4E0D\u4F4E\u4E8E95%\u3002",
        en: "At least 95 % of the relocation task is completed."
      },
      rules: [3],
      status: "encoded",
      by: [
        "county/relocation",
        "relocationRate",
        "relocationRate/minimum",
        "relocation.planned",
        "relocation.completed"
      ],
      note: {
        zh: "\u5206\u6BCD\u662F\u5F53\u5E74\u8FD8\u662F\u603B\u4EFB\u52A1\u3001\u5B8C\u6210\u4EE5\u5EFA\u6210\u8FD8\u662F\u5165\u4F4F\u4E3A\u51C6\uFF0C\u89C4\u5212\u6CA1\u6709\u5199\u660E\uFF1B95%\u662F\u5426\u542B\u672C\u6570\u4E24\u53EF\u3002",
        en: "Whether of the year's task or the whole, built or moved in, is not said; whether exactly 95 % passes is open."
      }
    },
    {
      id: "county-village-exit",
      at: "\u4E00\uFF08\u56DB\uFF09",
      lines: [[63, 64]],
      kind: "quantity",
      states: {
        zh: "\u8D2B\u56F0\u6751\u9000\u51FA\u7387\u4E0D\u4F4E\u4E8E95%\u3002",
        en: "At least 95 % of the poverty villages have exited."
      },
      rules: [3],
      status: "encoded",
      by: [
        "county/villageExit",
        "villageExitRate",
        "villageExitRate/minimum",
        "povertyVillages.total",
        "povertyVillages.exited"
      ],
      note: {
        zh: "95%\u662F\u5426\u542B\u672C\u6570\uFF0C\u6587\u5B57\u4E0A\u4E24\u53EF\u3002",
        en: "Whether exactly 95 % passes is open in the text."
      }
    },
    {
      id: "box1-people",
      at: "\u4E13\u680F1",
      lines: [[68, 68]],
      kind: "quantity",
      states: {
        zh: "2015\u5E74445\u4E07\u8D2B\u56F0\u4EBA\u53E3\u52302020\u5E74\u5168\u90E8\u8131\u8D2B\uFF0C\u5176\u4E2D2018\u5E74\u8131\u8D2B\u56DB\u5206\u4E4B\u4E09\u4EE5\u4E0A\u3002",
        en: "The 4.45 million poor of 2015 all to exit by 2020, three quarters or more in 2018."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "\u56DB\u5206\u4E4B\u4E09\u7684\u57FA\u6570\u672A\u5199\u660E\uFF1B\u6309\u4E13\u680F2\u524D\u4E09\u5E74\u5408\u8BA1\u4E3A370\u4E07\uFF0C\u7EA6\u536083.1%\u3002",
        en: "The base of the three quarters is not given; box 2 sums to 3.7 million in three years, about 83.1 %."
      }
    },
    {
      id: "box1-villages",
      at: "\u4E13\u680F1",
      lines: [[69, 69]],
      kind: "quantity",
      states: {
        zh: "6924\u4E2A\u8D2B\u56F0\u6751\u52302020\u5E74\u5168\u90E8\u9000\u51FA\u3002",
        en: "6,924 villages all to exit by 2020."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box1-counties",
      at: "\u4E13\u680F1",
      lines: [[70, 70]],
      kind: "quantity",
      states: {
        zh: "51\u4E2A\u8D2B\u56F0\u53BF\u52302020\u5E74\u5168\u90E8\u6458\u5E3D\u3002",
        en: "51 counties all to exit by 2020."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box1-relocation",
      at: "\u4E13\u680F1",
      lines: [[71, 71]],
      kind: "quantity",
      states: {
        zh: "\u4E94\u5E74\u6613\u5730\u6276\u8D2B\u642C\u8FC180\u4E07\u4EBA\u3002",
        en: "800,000 persons to be relocated in five years."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box1-county-income",
      at: "\u4E13\u680F1",
      lines: [[72, 72]],
      kind: "quantity",
      states: {
        zh: "\u8D2B\u56F0\u5730\u533A\u519C\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165\u52302020\u5E74\u4E3A1\u4E07\u5143\u3002",
        en: "Rural disposable income in poor areas is 10,000 yuan in 2020."
      },
      rules: [3],
      status: "encoded",
      by: ["county/income", "countyIncome/target"],
      note: {
        zh: "2015\u5E74\u4E00\u680F\u4E3A\u7A7A\uFF0C\u63A8\u7B97\u6CA1\u6709\u8D77\u70B9\u6570\u3002",
        en: "The column of 2015 is empty, so there is no starting figure to compute from."
      }
    },
    {
      id: "box1-roads",
      at: "\u4E13\u680F1",
      lines: [[73, 73]],
      kind: "quantity",
      states: {
        zh: "\u8D2B\u56F0\u6751\u5168\u90E8\u901A\u786C\u5316\u8DEF\u3002",
        en: "All poverty villages to have a hardened road."
      },
      rules: [],
      status: "attested",
      by: ["village/roads", "tasks.roads"],
      note: {
        zh: "\u5168\u90E8\u901A\uFF0C\u5373\u6BCF\u4E2A\u8D2B\u56F0\u6751\u90FD\u901A\uFF1B\u5355\u4E2A\u6751\u7531\u8DEF\u5230\u519C\u5BB6\u4E00\u9879\u786E\u8BA4\u3002\u4E13\u680F17\uFF08\u4E00\uFF09\u53E6\u670966\u4E2A\u64A4\u5E76\u5EFA\u5236\u6751\u5F85\u901A\u3002",
        en: "All of them is each of them; a single village attests the task of roads. Box 17 (1) still lists 66 merged villages."
      }
    },
    {
      id: "box1-housing",
      at: "\u4E13\u680F1",
      lines: [[74, 74]],
      kind: "quantity",
      states: {
        zh: "\u8D2B\u56F0\u6237\u73B0\u6709\u5371\u623F\u5168\u90E8\u6539\u9020\u3002",
        en: "All dangerous houses of poor households to be renovated."
      },
      rules: [],
      status: "encoded",
      by: [
        "household/housing",
        "housing.grade",
        "housing.safeBy",
        "measure/dangerousHouse",
        "household/dangerousHouse"
      ],
      note: {
        zh: "\u5168\u90E8\u6539\u9020\uFF0C\u5373\u6BCF\u6237\u90FD\u6539\u9020\uFF0C\u5305\u62ECC\u7EA7\uFF1B\u5355\u6237\u6309\u4F4F\u623F\u5B89\u5168\u6807\u51C6\u8BA4\u5B9A\uFF0C\u53EF\u4EAB\u53D7\u7684\u6539\u9020\u89C1\u4E13\u680F17\uFF08\u516D\uFF09\u3002\u4E13\u680F17\uFF08\u516D\uFF09\u7684\u5E74\u5EA6\u4EFB\u52A1\u53EA\u63D0D\u7EA7\u548C\u65E0\u623F\u6237\uFF0C\u671F\u9650\u4E3A2019\u5E74\uFF0C\u7531\u653F\u7B56\u53E3\u5F84\u51B3\u5B9A\u3002",
        en: "All of them is each of them, grade C too; a single household is judged by its house, and renovation is the measure of box 17 (6), whose yearly task names grade D and no house only, by 2019: a reading decides."
      }
    },
    {
      id: "box1-power",
      at: "\u4E13\u680F1",
      lines: [[75, 75]],
      kind: "quantity",
      states: {
        zh: "\u8D2B\u56F0\u6751\u519C\u6751\u7535\u7F51\u8986\u76D6\u7387\u8FBE\u5230100%\u3002",
        en: "The power grid to cover all poverty villages."
      },
      rules: [],
      status: "attested",
      by: ["village/power", "tasks.power"],
      note: {
        zh: "\u5168\u8986\u76D6\uFF0C\u5373\u6BCF\u4E2A\u8D2B\u56F0\u6751\u90FD\u8986\u76D6\uFF1B\u5355\u4E2A\u6751\u7531\u7535\u5230\u519C\u5BB6\u4E00\u9879\u786E\u8BA4\u3002",
        en: "All of them is each of them; a single village attests the task of power."
      }
    },
    {
      id: "box1-broadband",
      at: "\u4E13\u680F1",
      lines: [[76, 76]],
      kind: "quantity",
      states: {
        zh: "\u8D2B\u56F0\u6751\u5168\u90E8\u901A\u5BBD\u5E26\u3002",
        en: "All poverty villages to have broadband."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u4E00\uFF08\u56DB\uFF09\u7684\u9000\u51FA\u6761\u4EF6\u6CA1\u6709\u5217\u5BBD\u5E26\uFF0C\u8BB0\u5F55\u4E2D\u6CA1\u6709\u8FD9\u4E00\u9879\u3002",
        en: "Broadband is not among the conditions of exit in section 1 (4); no record holds it."
      },
      note: {
        zh: "\u4E13\u680F17\uFF08\u56DB\uFF09\u4E3A90%\u4EE5\u4E0A\uFF0C\u5341\uFF08\u4E09\uFF09\u4E3A\u4E94\u5E74\u5185\u5149\u7EA4\u548C4G\u8986\u76D6\u5168\u90E8\u8D2B\u56F0\u6751\uFF0C\u4E09\u5904\u4E0D\u4E00\u81F4\u3002",
        en: "Box 17 (4) says 90 % and more, section 10 (3) all villages by fibre and 4G within five years: the three differ."
      }
    },
    {
      id: "box1-education",
      at: "\u4E13\u680F1",
      lines: [[77, 77]],
      kind: "quantity",
      states: {
        zh: "\u8D2B\u56F0\u53BF\u4E49\u52A1\u6559\u80B2\u5DE9\u56FA\u7387\u4E0D\u4F4E\u4E8E95%\u3002",
        en: "At least 95 % of pupils in the counties complete compulsory education."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u4E0D\u8DB3\u767E\u5206\u4E4B\u767E\u7684\u6BD4\u7387\uFF0C\u662F\u5BF9\u5730\u533A\u7684\u8981\u6C42\uFF1B\u4E00\uFF08\u56DB\uFF09\u7684\u6458\u5E3D\u6761\u4EF6\u6CA1\u6709\u5217\u8FD9\u4E00\u9879\u3002",
        en: "A rate short of 100 % is asked of an area, and section 1 (4) does not make it a condition of exit."
      },
      note: {
        zh: "\u9884\u671F\u6027\u6307\u6807\u3002\u5355\u4E2A\u53BF\u7531\u5C31\u5B66\u4E00\u9879\u786E\u8BA4\u3002",
        en: "An expected indicator. A single county attests schooling."
      }
    },
    {
      id: "box1-illness",
      at: "\u4E13\u680F1",
      lines: [[78, 78]],
      kind: "quantity",
      states: {
        zh: "\u57FA\u672C\u6CA1\u6709\u56E0\u75C5\u81F4\u8D2B\u7684\u4EBA\u53E3\u3002",
        en: "Poverty caused by illness to be basically gone."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box1-pension",
      at: "\u4E13\u680F1",
      lines: [[79, 79]],
      kind: "quantity",
      states: {
        zh: "\u8D2B\u56F0\u6237\u4E2D\u5E94\u53C2\u4FDD\u4EBA\u5458\u7684\u57FA\u672C\u517B\u8001\u4FDD\u9669\u53C2\u4FDD\u7387\u4E0D\u4F4E\u4E8E98%\u3002",
        en: "At least 98 % of those who should be are in the basic pension scheme."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u4E0D\u8DB3\u767E\u5206\u4E4B\u767E\u7684\u6BD4\u7387\uFF0C\u662F\u5BF9\u5730\u533A\u7684\u8981\u6C42\uFF0C\u4E0D\u843D\u5230\u67D0\u4E00\u6237\u3001\u67D0\u4E00\u6751\u3002",
        en: "A rate short of 100 % is asked of an area, not of one household or village."
      },
      note: {
        zh: "\u516B\uFF08\u4E8C\uFF09\u7684\u76EE\u6807\u662F\u57FA\u672C\u8986\u76D6\u6240\u6709\u8D2B\u56F0\u4EBA\u53E3\u3002\u5355\u4E2A\u6751\u7531\u517B\u8001\u843D\u5B9E\u4E00\u9879\u786E\u8BA4\u3002",
        en: "Section 8 (2) means basically all poor people. A single village attests the task of old-age support."
      }
    },
    {
      id: "box1-jobs",
      at: "\u4E13\u680F1",
      lines: [[80, 80]],
      kind: "quantity",
      states: {
        zh: "\u8F6C\u79FB\u5C31\u4E1A\u8D2B\u56F0\u4EBA\u53E370\u4E07\u4EBA\u3002",
        en: "700,000 poor people to find work elsewhere."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "\u4E13\u680F9\u4E3A35\u4E07\u8D2B\u56F0\u52B3\u52A8\u529B\uFF0C\u53E3\u5F84\u4E0D\u540C\u3002",
        en: "Box 9 has 350,000 workers, counted otherwise."
      }
    },
    {
      id: "box1-collective-income",
      at: "\u4E13\u680F1",
      lines: [[81, 82]],
      kind: "quantity",
      states: {
        zh: "\u8D2B\u56F0\u6751\u96C6\u4F53\u7ECF\u6D4E\u5E74\u6536\u5165\u4E0D\u4F4E\u4E8E4\u4E07\u5143\u3002",
        en: "The yearly collective income of a poverty village is at least 40,000 yuan."
      },
      rules: [2],
      status: "encoded",
      by: ["village/collectiveIncome", "collectiveIncome", "collectiveIncome/minimum"],
      note: {
        zh: "\u4E13\u680F1\u5217\u4E3A\u9884\u671F\u6027\u6307\u6807\uFF0C\u6E58\u529E\u30142016\u301531\u53F7\u5217\u4E3A\u5FC5\u987B\u8FBE\u5230\uFF1B\u7531\u653F\u7B56\u53E3\u5F84\u51B3\u5B9A\u3002",
        en: "An expected indicator here, a condition in the provincial opinion of 2016; a reading decides."
      }
    },
    {
      id: "box2-people",
      at: "\u4E13\u680F2",
      lines: [[86, 86]],
      kind: "quantity",
      states: {
        zh: "\u9010\u5E74\u8131\u8D2B\u4EBA\u6570\uFF1A110\u4E07\u3001150\u4E07\u3001110\u4E07\u300175\u4E07\u3002",
        en: "Persons to exit by year: 1.1, 1.5, 1.1 and 0.75 million."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "2016\u5E74\u4E00\u680F\u5728\u89C4\u5212\u5370\u53D1\u65F6\u5DF2\u6210\u8FC7\u53BB\uFF0C\u4E0E\u5B9E\u9645\u7ED3\u679C\u4E0D\u7B26\uFF0C\u4E0D\u80FD\u5F53\u4F5C\u7ED3\u679C\u4F7F\u7528\u3002",
        en: "The year 2016 was over when the plan was issued; the column is not what came about and must not be used as such."
      }
    },
    {
      id: "box2-villages",
      at: "\u4E13\u680F2",
      lines: [[87, 87]],
      kind: "quantity",
      states: {
        zh: "\u9010\u5E74\u9000\u51FA\u6751\u6570\uFF1A1053\u30012500\u30013000\u3001371\u3002",
        en: "Villages to exit by year: 1,053, 2,500, 3,000 and 371."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box2-counties",
      at: "\u4E13\u680F2",
      lines: [[88, 89]],
      kind: "quantity",
      states: {
        zh: "\u9010\u5E74\u6458\u5E3D\u53BF\u6570\uFF1A2\u300112\u300128\u30019\u3002",
        en: "Counties to exit by year: 2, 12, 28 and 9."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "\u5B9E\u9645\u4E3A2\u300112\u300117\u300120\u3002",
        en: "What came about was 2, 12, 17 and 20."
      }
    },
    {
      id: "box3-funding",
      at: "\u4E13\u680F3",
      lines: [[98, 99]],
      kind: "quantity",
      states: {
        zh: "\u4EA7\u4E1A\u5E2E\u6276\u4EBA\u57471\u4E07\u5143\uFF1A\u4E13\u9879\u8D44\u91D12000\u5143\u3001\u5C0F\u989D\u4FE1\u8D376000\u5143\u3001\u8D34\u606F1000\u5143\u3001\u793E\u4F1A\u8D44\u91D11000\u5143\u3002",
        en: "Industry support of 10,000 yuan a head: 2,000 of grants, 6,000 of microcredit, 1,000 of interest subsidy, 1,000 from society."
      },
      rules: [28],
      status: "outOfScope",
      reason: {
        zh: "\u6CA1\u6709\u54EA\u4E00\u6237\u3001\u6751\u3001\u4E61\u9547\u6216\u53BF\u636E\u6B64\u63D0\u51FA\u7533\u8BF7\u3002",
        en: "No household, village, township or county applies for it."
      }
    },
    {
      id: "box3-reach",
      at: "\u4E13\u680F3",
      lines: [[98, 99]],
      kind: "quantity",
      states: {
        zh: "\u652F\u63011\u4E07\u4E2A\u7ECF\u8425\u4E3B\u4F53\uFF1B\u6BCF\u6237\u81F3\u5C11\u4E00\u4E2A\u589E\u6536\u9879\u76EE\u3001\u638C\u63E1\u4E00\u4E24\u9879\u6280\u672F\uFF1B\u4E03\u6210\u4EE5\u4E0A\u53C2\u4E0E\u8005\u4E0E\u7ECF\u8425\u7EC4\u7EC7\u8054\u7ED3\uFF1B\u6751\u6751\u6709\u7279\u8272\u4EA7\u4E1A\u57FA\u5730\uFF1B260\u4E07\u4EBA\u7A33\u5B9A\u8131\u8D2B\u3002",
        en: "10,000 businesses supported; a project and one or two skills a household; 70 % and more tied to businesses; an industry base in every village; 2.6 million out of poverty."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "industry-parks",
      at: "\u4E8C\uFF08\u4E00\uFF09",
      lines: [[104, 107]],
      kind: "quantity",
      states: {
        zh: "\u7279\u8272\u4EA7\u4E1A\u5BF9\u6709\u6761\u4EF6\u7684\u8D2B\u56F0\u6751\u3001\u8D2B\u56F0\u6237\u5168\u8986\u76D6\uFF1B\u6BCF\u4E2A\u8D2B\u56F0\u53BF\u6276\u6301\u4E00\u4E2A\u4EE5\u4E0A\u5E26\u52A8\u8D2B\u56F0\u4EBA\u53E3\u5C31\u4E1A\u7684\u4EA7\u4E1A\u56ED\u3002",
        en: "Local industries to reach every poverty village and household where conditions allow; one park or more that gives poor people work in each county."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "industry-cooperatives",
      at: "\u4E8C\uFF08\u4E00\uFF09",
      lines: [[108, 109]],
      kind: "quantity",
      states: {
        zh: "\u8D2B\u56F0\u6751\u5408\u4F5C\u793E\u529B\u4E89\u5168\u8986\u76D6\uFF0C\u6709\u52B3\u52A8\u80FD\u529B\u7684\u8D2B\u56F0\u6237\u81EA\u9009\u52A0\u5165\u4E00\u4E2A\u5408\u4F5C\u7EC4\u7EC7\uFF1B\u4E94\u5E74\u57F9\u80B2\u9F99\u5934\u4F01\u4E1A300\u5BB6\u3001\u5408\u4F5C\u793E2000\u5BB6\u3001\u5BB6\u5EAD\u519C\u573A\u6216\u5927\u62371\u4E07\u5BB6\u3002",
        en: "Cooperatives in every poverty village if possible, each able household joining one of its choice; 300 leading firms, 2,000 cooperatives and 10,000 farms in five years."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "industry-consent",
      at: "\u4E8C\uFF08\u4E00\uFF09",
      lines: [[112, 115]],
      kind: "procedure",
      states: {
        zh: "\u4EA7\u4E1A\u9879\u76EE\u5C0A\u91CD\u8D2B\u56F0\u6237\u7684\u9009\u62E9\u6743\u548C\u53C2\u4E0E\u6743\uFF0C\u7531\u6709\u8D2B\u56F0\u6237\u4EE3\u8868\u53C2\u52A0\u7684\u76D1\u4E8B\u4F1A\u76D1\u7763\uFF0C\u9879\u76EE\u516C\u793A\u516C\u544A\u3002",
        en: "Projects respect what households choose, are watched by a board with their representatives, and are made public."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u662F\u5BF9\u5404\u7EA7\u653F\u5E9C\u7F16\u5236\u3001\u6267\u884C\u89C4\u5212\u548C\u7BA1\u7406\u9879\u76EE\u7684\u8981\u6C42\uFF0C\u4E0D\u662F\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "What governments owe in making and carrying out plans and projects, not a condition of any verdict."
      }
    },
    {
      id: "box4-industries",
      at: "\u4E13\u680F4",
      lines: [[118, 127], [132, 133]],
      kind: "quantity",
      states: {
        zh: "\u5404\u7C7B\u7279\u8272\u4EA7\u4E1A\u7684\u5E74\u4EA7\u503C\u548C\u5E26\u52A8\u4EBA\u6570\uFF0C\u6BCF\u4E2A\u8D2B\u56F0\u6751\u57F9\u517B3\u81F35\u540D\u81F4\u5BCC\u5E26\u5934\u4EBA\u3002",
        en: "Output and persons helped by kind of industry; three to five leaders to be trained in each poverty village."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "tourism-routes",
      at: "\u4E8C\uFF08\u4E8C\uFF09",
      lines: [[138, 141]],
      kind: "quantity",
      states: {
        zh: "\u5EFA\u8BBE13\u6761\u65C5\u6E38\u7EBF\u8DEF\uFF0C\u6CBF\u7EBF531\u4E2A\u91CD\u70B9\u6751\u8131\u8D2B\uFF0C\u5E26\u52A81000\u4E2A\u4EE5\u4E0A\u8D2B\u56F0\u6751\uFF0C\u5E2E\u627610\u4E07\u4EBA\u4EE5\u4E0A\u3002",
        en: "13 tourist routes: 531 villages along them out of poverty, 1,000 and more villages and 100,000 people helped."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box5-tourism",
      at: "\u4E13\u680F5",
      lines: [[150, 151], [154, 155]],
      kind: "quantity",
      states: {
        zh: "\u6276\u6301200\u5BB6\u4F11\u95F2\u519C\u4E1A\u7ECF\u8425\u4E3B\u4F53\u3001100\u5BB6\u521B\u5BA2\u57FA\u5730\uFF0C\u57F9\u8BAD1500\u4EBA\u3002",
        en: "200 leisure farms and 100 bases supported, 1,500 persons trained."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "ecommerce-shops",
      at: "\u4E8C\uFF08\u4E09\uFF09",
      lines: [[158, 159]],
      kind: "criterion",
      states: {
        zh: "\u8D2B\u56F0\u5BB6\u5EAD\u5F00\u529E\u7F51\u5E97\u7684\uFF0C\u7ED9\u4E88\u8865\u52A9\u548C\u5C0F\u989D\u4FE1\u8D37\u652F\u6301\u3002",
        en: "Poor families who open an online shop get grants and microcredit."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7ED9\u4E88\u4E2A\u4EBA\u6216\u5BB6\u5EAD\u7684\u5E2E\u6276\uFF0C\u4F46\u5BF9\u8C61\u6761\u4EF6\u6216\u6570\u989D\u7531\u6709\u5173\u90E8\u95E8\u53E6\u884C\u89C4\u5B9A\uFF0C\u89C4\u5212\u6CA1\u6709\u7ED9\u51FA\u53EF\u4EE5\u9010\u4EBA\u5224\u65AD\u7684\u754C\u9650\u3002",
        en: "A support owed to people, but for whom or how much is left to other rules; the plan gives nothing to judge one person by."
      }
    },
    {
      id: "ecommerce-training",
      at: "\u4E8C\uFF08\u4E09\uFF09",
      lines: [[164, 165]],
      kind: "quantity",
      states: {
        zh: "\u6BCF\u4E2A\u8D2B\u56F0\u6751\u57F9\u8BAD\u4E24\u540D\u4EE5\u4E0A\u7535\u5546\u5E94\u7528\u4EBA\u624D\u548C\u4FE1\u606F\u5458\u3002",
        en: "Two and more people of each poverty village trained in e-commerce."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box6-ecommerce",
      at: "\u4E13\u680F6",
      lines: [[168, 169]],
      kind: "quantity",
      states: {
        zh: "\u7535\u5546\u6276\u8D2B\u8986\u76D66924\u4E2A\u8D2B\u56F0\u6751\uFF0C\u5E26\u52A850\u4E07\u4EBA\u589E\u6536\u3002",
        en: "E-commerce to cover 6,924 villages and raise the income of 500,000."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "asset-income",
      at: "\u4E8C\uFF08\u56DB\uFF09",
      lines: [[172, 173]],
      kind: "criterion",
      states: {
        zh: "\u8D22\u653F\u6295\u5165\u5F62\u6210\u7684\u8D44\u4EA7\u53EF\u4EE5\u6298\u80A1\u91CF\u5316\u7ED9\u8D2B\u56F0\u6237\u548C\u6751\u96C6\u4F53\uFF0C\u4F18\u5148\u7167\u987E\u4E27\u5931\u52B3\u52A8\u80FD\u529B\u7684\u8D2B\u56F0\u6237\u3002",
        en: "Assets made with public money may be shared out to poor households and villages, those unable to work first."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u53EA\u5B9A\u5148\u540E\u6B21\u5E8F\uFF0C\u6CA1\u6709\u53EF\u4EE5\u9010\u6237\u5224\u5B9A\u7684\u754C\u9650\u3002",
        en: "An order of priority, without a line that a household could be held against."
      }
    },
    {
      id: "box7-solar",
      at: "\u4E13\u680F7\uFF08\u4E00\uFF09",
      lines: [[176, 177]],
      kind: "quantity",
      states: {
        zh: "\u5149\u4F0F\u4E3A\u6BCF\u4E2A\u8D2B\u56F0\u6751\u96C6\u4F53\u5E74\u589E\u65366\u4E07\u5143\uFF0C\u4E3A20\u4E07\u6237\u6BCF\u6237\u5E74\u589E\u65363000\u5143\u4EE5\u4E0A\u3002",
        en: "Solar power to add 60,000 yuan a year to each village and 3,000 or more to each of 200,000 households."
      },
      rules: [29],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "\u9AD8\u4E8E\u4E13\u680F1\u76844\u4E07\u5143\uFF0C\u4F46\u4E0D\u662F\u9000\u51FA\u6761\u4EF6\u3002",
        en: "More than the 40,000 of box 1, but no condition of exit."
      }
    },
    {
      id: "box7-hydropower",
      at: "\u4E13\u680F7\uFF08\u4E8C\uFF09",
      lines: [[178, 179]],
      kind: "quantity",
      states: {
        zh: "\u5C0F\u6C34\u7535\u8BA91400\u4E2A\u6751\u768410.7\u4E07\u6237\u6BCF\u5E74\u6709\u7A33\u5B9A\u6536\u76CA\u3002",
        en: "Small hydropower to give 107,000 households in 1,400 villages a stable yearly yield."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box7-reservoir",
      at: "\u4E13\u680F7\uFF08\u4E09\uFF09",
      lines: [[180, 181]],
      kind: "procedure",
      states: {
        zh: "\u5B8C\u5584\u6C34\u5E93\u79FB\u6C11\u6276\u6301\u57FA\u91D1\uFF0C\u4EE5\u8865\u52A9\u3001\u8D34\u606F\u3001\u62C5\u4FDD\u7B49\u65B9\u5F0F\u652F\u6301\u8D2B\u56F0\u79FB\u6C11\u53D1\u5C55\u4EA7\u4E1A\u3002",
        en: "The reservoir settlers' fund to support poor settlers' businesses by grants, interest subsidies and guarantees."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "labour-training",
      at: "\u4E09\uFF08\u4E00\uFF09",
      lines: [[188, 189]],
      kind: "quantity",
      states: {
        zh: "\u8D2B\u56F0\u5BB6\u5EAD\u52B3\u52A8\u529B\u7EB3\u5165\u8F6C\u79FB\u5C31\u4E1A\u57F9\u8BAD\uFF0C\u52302020\u5E74\u8F6C\u79FB\u5C31\u4E1A\u7EA670\u4E07\u4EBA\uFF1B\u52A0\u5F3A\u5BF9\u8D2B\u56F0\u5987\u5973\u7684\u57F9\u8BAD\u548C\u5C31\u4E1A\u6307\u5BFC\u3002",
        en: "Workers of poor families trained for work elsewhere, about 700,000 finding it by 2020; more training and advice for poor women."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "\u4E13\u680F9\uFF08\u4E00\uFF09\u4E3A35\u4E07\u52B3\u52A8\u529B\u3002",
        en: "Box 9 (1) has 350,000 workers."
      }
    },
    {
      id: "study-grant",
      at: "\u4E09\uFF08\u4E00\uFF09",
      lines: [[190, 191]],
      kind: "criterion",
      states: {
        zh: "\u519C\u6751\u5EFA\u6863\u7ACB\u5361\u5BB6\u5EAD\u5B50\u5973\u8BFB\u4E2D\u3001\u9AD8\u804C\uFF0C\u6BCF\u4EBA\u6BCF\u5B66\u5E74\u8865\u52A9\u4E0D\u4F4E\u4E8E2000\u5143\u3002",
        en: "Children of registered rural households in vocational schools or colleges get at least 2,000 yuan a school year."
      },
      rules: [7],
      status: "encoded",
      by: [
        "measure/studyGrant",
        "household/supported",
        "member/childOfFamily",
        "countsAsChild",
        "member/vocationalStudent",
        "studyGrant/amount"
      ],
      note: {
        zh: "\u201C\u5B50\u5973\u201D\u5305\u62EC\u7531\u5BB6\u5EAD\u629A\u517B\u7684\u5B59\u8F88\uFF1B\u6237\u4E3B\u672C\u4EBA\uFF08\u5982\u5B64\u513F\u5F53\u6237\u4E3B\uFF09\u548C\u5176\u4ED6\u4EB2\u5C5E\u662F\u5426\u6309\u5B50\u5973\u5BF9\u5F85\u6CA1\u6709\u5199\u660E\uFF0C\u5F85\u6838\u5B9E\uFF0C\u7ECF\u8BA4\u5B9A\u7684\u7B26\u5408\u3002",
        en: "Children include grandchildren whom the family brings up. Whether a head himself (an orphan, say) or another relative counts as one is not said: open until it is found."
      }
    },
    {
      id: "secondary-vocational-fees",
      at: "\u4E09\uFF08\u4E00\uFF09",
      lines: [[190, 191]],
      kind: "criterion",
      states: {
        zh: "\u843D\u5B9E\u4E2D\u7B49\u804C\u4E1A\u6559\u80B2\u514D\u5B66\u6742\u8D39\uFF1B\u7EA620\u4E07\u5EFA\u6863\u7ACB\u5361\u5BB6\u5EAD\u201C\u4E24\u540E\u751F\u201D\u90FD\u80FD\u63A5\u53D7\u804C\u4E1A\u6559\u80B2\u6216\u6280\u80FD\u57F9\u8BAD\u3002",
        en: "No fees at secondary vocational schools; some 200,000 school leavers of registered families to get vocational schooling or training."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u514D\u5B66\u6742\u8D39\u6309\u56FD\u5BB6\u4E2D\u7B49\u804C\u4E1A\u6559\u80B2\u8D44\u52A9\u653F\u7B56\u6267\u884C\uFF0C\u89C4\u5212\u6CA1\u6709\u5199\u660E\u5BF9\u8C61\u6761\u4EF6\u3002",
        en: "Fees are waived under the national aid for secondary vocational schools; the plan does not say for whom."
      }
    },
    {
      id: "training-grant",
      at: "\u4E09\uFF08\u4E00\uFF09",
      lines: [[192, 193]],
      kind: "criterion",
      states: {
        zh: "\u804C\u4E1A\u6280\u80FD\u57F9\u8BAD\u6EE1\u534A\u5E74\u4E14\u53D6\u5F97\u521D\u3001\u4E2D\u7EA7\u8BC1\u4E66\u7684\uFF0C\u6BCF\u4EBA\u8865\u52A91500\u5143\u3002",
        en: "Whoever trains for half a year or more and gains a junior or intermediate certificate gets 1,500 yuan."
      },
      rules: [8],
      status: "encoded",
      by: [
        "measure/trainingGrant",
        "household/supported",
        "member/trainedLongEnough",
        "member/certified",
        "trainingGrant/months",
        "trainingGrant/amount"
      ],
      note: {
        zh: "\u534A\u5E74\u63096\u4E2A\u6708\u8BA1\uFF0C\u201C\u4EE5\u4E0A\u201D\u542B\u672C\u6570\u3002",
        en: "Half a year is taken as 6 months, the number itself included."
      }
    },
    {
      id: "skills-for-all",
      at: "\u4E09\uFF08\u4E00\uFF09",
      lines: [[192, 193]],
      kind: "quantity",
      states: {
        zh: "\u6709\u57F9\u8BAD\u9700\u6C42\u7684\u8D2B\u56F0\u4EBA\u53E3\u5168\u90E8\u5F97\u5230\u57F9\u8BAD\uFF0C\u7F3A\u6280\u672F\u7684\u8D2B\u56F0\u6237\u52B3\u52A8\u529B\u81F3\u5C11\u638C\u63E1\u4E00\u95E8\u6280\u80FD\u3002",
        en: "All poor people who want training get it; workers who lack a skill learn one at least."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box8-training",
      at: "\u4E13\u680F8",
      lines: [[196, 197], [200, 203]],
      kind: "quantity",
      states: {
        zh: "60\u4E07\u8D2B\u56F0\u4EBA\u53E3\u63A5\u53D7\u6280\u80FD\u57F9\u8BAD\uFF0C\u6BCF\u5E74\u57F9\u8BAD\u519C\u6C11\u5DE520\u4E07\u4EBA\u3001\u65B0\u751F\u52B3\u52A8\u529B6\u4E07\u4EBA\u3002",
        en: "600,000 poor people trained, 200,000 migrant workers and 60,000 entrants to work a year."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box8-free-training",
      at: "\u4E13\u680F8\uFF08\u4E00\uFF09",
      lines: [[198, 199]],
      kind: "criterion",
      states: {
        zh: "\u8D2B\u56F0\u5BB6\u5EAD\u5B50\u5973\u3001\u672A\u5347\u5B66\u6BD5\u4E1A\u751F\u3001\u519C\u6C11\u5DE5\u3001\u5931\u4E1A\u548C\u8F6C\u5C97\u804C\u5DE5\u3001\u9000\u5F79\u519B\u4EBA\u514D\u8D39\u53C2\u52A0\u804C\u4E1A\u57F9\u8BAD\u3002",
        en: "Free training for children of poor families, school leavers, migrant workers, the unemployed and redeployed, and veterans."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7ED9\u4E88\u4E2A\u4EBA\u6216\u5BB6\u5EAD\u7684\u5E2E\u6276\uFF0C\u4F46\u5BF9\u8C61\u6761\u4EF6\u6216\u6570\u989D\u7531\u6709\u5173\u90E8\u95E8\u53E6\u884C\u89C4\u5B9A\uFF0C\u89C4\u5212\u6CA1\u6709\u7ED9\u51FA\u53EF\u4EE5\u9010\u4EBA\u5224\u65AD\u7684\u754C\u9650\u3002",
        en: "A support owed to people, but for whom or how much is left to other rules; the plan gives nothing to judge one person by."
      }
    },
    {
      id: "box8-sponsored-study",
      at: "\u4E13\u680F8\uFF08\u56DB\uFF09",
      lines: [[204, 205]],
      kind: "criterion",
      states: {
        zh: "\u6BCF\u5E74\u5E2E\u6276\u4E00\u6279\u8D2B\u56F0\u5B66\u751F\u5B8C\u6210\u804C\u4E1A\u6559\u80B2\u5E76\u63A8\u8350\u5C31\u4E1A\u3002",
        en: "Each year some poor students are helped through vocational school and into work."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7ED9\u4E88\u4E2A\u4EBA\u6216\u5BB6\u5EAD\u7684\u5E2E\u6276\uFF0C\u4F46\u5BF9\u8C61\u6761\u4EF6\u6216\u6570\u989D\u7531\u6709\u5173\u90E8\u95E8\u53E6\u884C\u89C4\u5B9A\uFF0C\u89C4\u5212\u6CA1\u6709\u7ED9\u51FA\u53EF\u4EE5\u9010\u4EBA\u5224\u65AD\u7684\u754C\u9650\u3002",
        en: "A support owed to people, but for whom or how much is left to other rules; the plan gives nothing to judge one person by."
      }
    },
    {
      id: "box8-disabled",
      at: "\u4E13\u680F8\uFF08\u4E94\uFF09",
      lines: [[206, 207]],
      kind: "criterion",
      states: {
        zh: "\u6709\u5C31\u4E1A\u610F\u613F\u548C\u57F9\u8BAD\u9700\u6C42\u7684\u6B8B\u75BE\u4EBA\u90FD\u80FD\u5F97\u5230\u76F8\u5E94\u7684\u804C\u4E1A\u57F9\u8BAD\u3002",
        en: "Disabled people who want work and training are all trained."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7ED9\u4E88\u4E2A\u4EBA\u6216\u5BB6\u5EAD\u7684\u5E2E\u6276\uFF0C\u4F46\u5BF9\u8C61\u6761\u4EF6\u6216\u6570\u989D\u7531\u6709\u5173\u90E8\u95E8\u53E6\u884C\u89C4\u5B9A\uFF0C\u89C4\u5212\u6CA1\u6709\u7ED9\u51FA\u53EF\u4EE5\u9010\u4EBA\u5224\u65AD\u7684\u754C\u9650\u3002",
        en: "A support owed to people, but for whom or how much is left to other rules; the plan gives nothing to judge one person by."
      }
    },
    {
      id: "job-service",
      at: "\u4E09\uFF08\u4E8C\uFF09",
      lines: [[210, 211]],
      kind: "criterion",
      states: {
        zh: "\u6709\u52B3\u52A8\u80FD\u529B\u548C\u5C31\u4E1A\u610F\u613F\u7684\u8D2B\u56F0\u4EBA\u53E3\uFF0C\u6BCF\u5E74\u81F3\u5C11\u5F97\u5230\u4E00\u6B21\u5C31\u4E1A\u670D\u52A1\u3002",
        en: "Poor people able and willing to work get at least one job service a year."
      },
      rules: [9],
      status: "encoded",
      by: [
        "measure/jobService",
        "household/supported",
        "member/workingAge",
        "member/ableToWork",
        "member/wantsWork",
        "jobService/perYear",
        "labour/ageFrom"
      ],
      note: {
        zh: "\u90E8\u5206\u4E27\u5931\u52B3\u52A8\u80FD\u529B\u7684\u4ECD\u7B97\u6709\u52B3\u52A8\u80FD\u529B\uFF1B\u516B\uFF08\u4E8C\uFF09\u53E6\u79F0\u201C\u5B8C\u5168\u4E27\u5931\u201D\u3002\u539F\u6587\u6CA1\u6709\u5199\u660E\u5E74\u9F84\uFF0C\u6309\u52B3\u52A8\u6CD5\u4E0D\u6EE116\u5468\u5C81\u7684\u4E0D\u5217\u5165\u3002",
        en: "Ability partly lost still counts as ability; section 8 (2) speaks of its total loss where it means that. No age is stated; by the Labour Law nobody under 16 is meant."
      }
    },
    {
      id: "graduate-jobs",
      at: "\u4E09\uFF08\u4E8C\uFF09",
      lines: [[210, 211]],
      kind: "criterion",
      states: {
        zh: "\u8D2B\u56F0\u5BB6\u5EAD\u79BB\u6821\u672A\u5C31\u4E1A\u7684\u9AD8\u6821\u6BD5\u4E1A\u751F\u7ED9\u4E88\u5C31\u4E1A\u6276\u6301\u3002",
        en: "Graduates of poor families without work get help to find it."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7ED9\u4E88\u4E2A\u4EBA\u6216\u5BB6\u5EAD\u7684\u5E2E\u6276\uFF0C\u4F46\u5BF9\u8C61\u6761\u4EF6\u6216\u6570\u989D\u7531\u6709\u5173\u90E8\u95E8\u53E6\u884C\u89C4\u5B9A\uFF0C\u89C4\u5212\u6CA1\u6709\u7ED9\u51FA\u53EF\u4EE5\u9010\u4EBA\u5224\u65AD\u7684\u754C\u9650\u3002",
        en: "A support owed to people, but for whom or how much is left to other rules; the plan gives nothing to judge one person by."
      }
    },
    {
      id: "job-incentives",
      at: "\u4E09\uFF08\u4E8C\uFF09",
      lines: [[212, 215]],
      kind: "criterion",
      states: {
        zh: "\u5EFA\u7ACB\u52B3\u52A1\u8F93\u51FA\u5956\u52B1\u548C\u8D2B\u56F0\u4EBA\u53E3\u5C31\u4E1A\u4EA4\u901A\u8D39\u8865\u52A9\uFF1B\u6709\u521B\u4E1A\u613F\u671B\u7684\u7ED9\u4E88\u521B\u4E1A\u62C5\u4FDD\u8D37\u6B3E\uFF1B\u8D22\u653F\u652F\u6301\u7684\u4F01\u4E1A\u3001\u56ED\u533A\u4F18\u5148\u5B89\u6392\u8D2B\u56F0\u4EBA\u53E3\u5C31\u4E1A\u3002",
        en: "Rewards for labour export, travel subsidies and start-up loans for poor people; firms and parks that get public money hire them first."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7ED9\u4E88\u4E2A\u4EBA\u6216\u5BB6\u5EAD\u7684\u5E2E\u6276\uFF0C\u4F46\u5BF9\u8C61\u6761\u4EF6\u6216\u6570\u989D\u7531\u6709\u5173\u90E8\u95E8\u53E6\u884C\u89C4\u5B9A\uFF0C\u89C4\u5212\u6CA1\u6709\u7ED9\u51FA\u53EF\u4EE5\u9010\u4EBA\u5224\u65AD\u7684\u754C\u9650\u3002",
        en: "A support owed to people, but for whom or how much is left to other rules; the plan gives nothing to judge one person by."
      }
    },
    {
      id: "box9-jobs",
      at: "\u4E13\u680F9",
      lines: [[218, 219]],
      kind: "quantity",
      states: {
        zh: "\u5E2E\u52A935\u4E07\u8D2B\u56F0\u52B3\u52A8\u529B\u8F6C\u79FB\u5C31\u4E1A\u3002",
        en: "350,000 poor workers to find work elsewhere."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "\u4E13\u680F1\u4E3A70\u4E07\u8D2B\u56F0\u4EBA\u53E3\u3002",
        en: "Box 1 has 700,000 poor people."
      }
    },
    {
      id: "box9-return-home",
      at: "\u4E13\u680F9\uFF08\u4E8C\uFF09",
      lines: [[220, 221]],
      kind: "quantity",
      states: {
        zh: "\u6709\u521B\u4E1A\u8981\u6C42\u548C\u57F9\u8BAD\u613F\u671B\u7684\u8FD4\u4E61\u519C\u6C11\u5DE5\u3001\u8D2B\u56F0\u4EBA\u53E3\uFF0C\u529B\u4E89\u90FD\u5F97\u5230\u4E00\u6B21\u521B\u4E1A\u57F9\u8BAD\u3002",
        en: "Returning workers and poor people who want to start a business are trained once, if possible."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "relocation-eligibility",
      at: "\u56DB\uFF08\u4E00\uFF09",
      lines: [[228, 233]],
      kind: "criterion",
      states: {
        zh: "\u751F\u6D3B\u5728\u4E0D\u5B9C\u5C45\u4F4F\u5730\u533A\u3001\u81EA\u613F\u642C\u8FC1\u7684\u5EFA\u6863\u7ACB\u5361\u4EBA\u53E3\u5E94\u642C\u5C3D\u642C\uFF1B\u642C\u8FC1\u89C4\u6A21\u548C\u4EFB\u52A1\u4E3B\u8981\u53C2\u8003\u6279\u51C6\u7684\u5E74\u5EA6\u5B89\u6392\u3002",
        en: "Registered people living where the land cannot support them and willing to move are all to be relocated; how many and when follows mainly the approved yearly plan."
      },
      rules: [4],
      status: "attested",
      by: [
        "measure/relocation",
        "household/supported",
        "household/unlivablePlace",
        "relocation.unlivable",
        "household/willingToMove",
        "relocation.willing",
        "household/notYetMoved",
        "household/inAnnualPlan",
        "relocation.inAnnualPlan"
      ],
      note: {
        zh: "\u4F55\u4E3A\u4E0D\u5B9C\u5C45\u4F4F\u5730\u533A\u987B\u7531\u4EBA\u5224\u65AD\u3002\u5E74\u5EA6\u5B89\u6392\u7BA1\u7684\u662F\u89C4\u6A21\u548C\u4EFB\u52A1\uFF0C\u9ED8\u8BA4\u4E0D\u4F5C\u4E3A\u67D0\u4E00\u6237\u80FD\u5426\u642C\u8FC1\u7684\u6761\u4EF6\uFF1B\u53E6\u4E00\u53E3\u5F84\u8981\u6C42\u5217\u5165\u5F53\u5E74\u5B89\u6392\u3002",
        en: "Which place cannot support its people is a judgement. The yearly plan sets scale and task, and by default no household is refused for being outside it; another reading asks that it be in the plan."
      }
    },
    {
      id: "relocation-floor-area",
      at: "\u56DB\uFF08\u4E8C\uFF09",
      lines: [[238, 239]],
      kind: "quantity",
      states: {
        zh: "\u5B89\u7F6E\u4F4F\u623F\u4EBA\u5747\u4E0D\u8D85\u8FC725\u5E73\u65B9\u7C73\u3002",
        en: "A relocation house has at most 25 square metres a person."
      },
      rules: [5],
      status: "encoded",
      by: [
        "household/relocationFloorArea",
        "household/floorArea",
        "relocation.status",
        "floorAreaPerPerson",
        "relocation/floorArea"
      ],
      note: {
        zh: "\u8FD9\u662F\u5BF9\u5EFA\u8BBE\u548C\u642C\u8FC1\u6237\u7684\u8981\u6C42\uFF0C\u4E0D\u662F\u53EF\u4EE5\u4EAB\u53D7\u7684\u5F85\u9047\uFF0C\u5355\u72EC\u6838\u67E5\uFF1B\u4E0D\u662F\u5EFA\u6863\u7ACB\u5361\u642C\u8FC1\u6237\u7684\u4E0D\u53D7\u9650\u5236\u3002",
        en: "A limit to be kept, not something to be received, so it is judged by itself; who is no registered household to be relocated is not bound by it."
      }
    },
    {
      id: "relocation-no-debt",
      at: "\u56DB\uFF08\u4E8C\uFF09",
      lines: [[238, 239]],
      kind: "criterion",
      states: {
        zh: "\u7A33\u5B9A\u8131\u8D2B\u4E4B\u524D\uFF0C\u642C\u8FC1\u6237\u4E0D\u5F97\u501F\u94B1\u6269\u5927\u4F4F\u623F\u9762\u79EF\u3002",
        en: "Until it is stably out of poverty, a relocated household may not borrow to enlarge its house."
      },
      rules: [6],
      status: "encoded",
      by: [
        "household/relocationFloorArea",
        "household/noDebtToEnlarge",
        "relocation.borrowed",
        "household/exited",
        "stableIncome",
        "borrowedAfterExit"
      ],
      note: {
        zh: "\u201C\u7A33\u5B9A\u8131\u8D2B\u201D\u6CA1\u6709\u754C\u5B9A\uFF0C\u6309\u5DF2\u8131\u8D2B\u4E14\u6709\u7A33\u5B9A\u6536\u5165\u6765\u6E90\u8BA4\u5B9A\uFF1B\u4E3E\u503A\u65E5\u671F\u65E9\u4E8E\u8131\u8D2B\u65E5\u671F\u7684\u5C5E\u4E8E\u8FDD\u89C4\uFF0C\u6CA1\u6709\u586B\u4E3E\u503A\u65E5\u671F\u7684\u5F85\u6838\u5B9E\u3002",
        en: "Stably out of poverty is not defined; taken as having exited with a stable source of income. Who borrowed before the day of exit broke the rule; without the day of borrowing it is open."
      }
    },
    {
      id: "relocation-loans",
      at: "\u56DB\uFF08\u4E8C\uFF09",
      lines: [[244, 245]],
      kind: "quantity",
      states: {
        zh: "\u642C\u8FC1\u8D37\u6B3E\u7531\u4E2D\u592E\u548C\u7701\u8D22\u653F\u6309\u4E5D\u6BD4\u4E00\u8D34\u606F\uFF1B\u8D44\u91D1\u7ED3\u4F59\u53EF\u7528\u4E8E\u642C\u8FC1\u4EBA\u53E3\u540E\u7EED\u4EA7\u4E1A\u3002",
        en: "Interest on relocation loans is paid nine to one by state and province; what is left over may go to the settlers\u2019 businesses."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box10-floor-area",
      at: "\u4E13\u680F10",
      lines: [[248, 249]],
      kind: "quantity",
      states: {
        zh: "\u642C\u8FC1\u4F4F\u623F\u4EBA\u5747\u4E0D\u8D85\u8FC725\u5E73\u65B9\u7C73\u3002",
        en: "A relocation house has at most 25 square metres a person."
      },
      rules: [5],
      status: "encoded",
      by: ["household/relocationFloorArea", "household/floorArea", "floorAreaPerPerson", "relocation/floorArea"]
    },
    {
      id: "box10-persons",
      at: "\u4E13\u680F10",
      lines: [[248, 249]],
      kind: "quantity",
      states: {
        zh: "\u7EA6100\u4E2A\u53BF\u5E02\u533A\u642C\u8FC180\u4E07\u4EBA\uFF1A2016\u81F32019\u5E74\u5206\u522B\u4E3A16\u4E07\u300133\u4E07\u300120\u4E07\u300111\u4E07\u3002",
        en: "800,000 persons of about 100 counties to move: 160,000, 330,000, 200,000 and 110,000 from 2016 to 2019."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "\u6D89\u53CA\u7684\u53BF\u591A\u4E8E51\u4E2A\u8D2B\u56F0\u53BF\uFF1B\u4EFB\u52A1\u52302019\u5E74\u7ED3\u675F\u3002",
        en: "More counties than the 51; the task ends in 2019."
      }
    },
    {
      id: "box10-funds",
      at: "\u4E13\u680F10",
      lines: [[248, 249]],
      kind: "quantity",
      states: {
        zh: "\u7B79\u96C6\u642C\u8FC1\u8D44\u91D1\u7EA6480\u4EBF\u5143\uFF0C\u8282\u4F59\u7528\u5730\u6307\u6807\u53EF\u5728\u7701\u5185\u6D41\u8F6C\u3002",
        en: "About 48 billion yuan to be raised; saved land quotas may be traded within the province."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "relocation-livelihood",
      at: "\u56DB\uFF08\u4E09\uFF09",
      lines: [[252, 255]],
      kind: "criterion",
      states: {
        zh: "\u6BCF\u4E2A\u5EFA\u6863\u7ACB\u5361\u642C\u8FC1\u6237\u90FD\u6709\u8131\u8D2B\u4EA7\u4E1A\u6216\u7A33\u5B9A\u6536\u5165\u6765\u6E90\u3002",
        en: "Every relocated registered household has a business or a stable source of income."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u662F\u642C\u8FC1\u540E\u7684\u5E2E\u6276\u4EFB\u52A1\uFF1B\u6237\u7684\u7A33\u5B9A\u6536\u5165\u6765\u6E90\u5728\u9000\u51FA\u65F6\u6309\u4E00\uFF08\u56DB\uFF09\u786E\u8BA4\u3002",
        en: "A task of support after the move; whether a household has a stable source of income is attested at exit under section 1 (4)."
      }
    },
    {
      id: "relocation-jobs",
      at: "\u56DB\uFF08\u4E09\uFF09",
      lines: [[256, 257]],
      kind: "criterion",
      states: {
        zh: "\u96C6\u4E2D\u5B89\u7F6E\u533A\u5F00\u53D1\u516C\u76CA\u5C97\u4F4D\uFF0C\u5B89\u6392\u5C31\u4E1A\u56F0\u96BE\u7684\u8D2B\u56F0\u4EBA\u53E3\uFF1B\u8425\u5229\u6027\u7269\u4E1A\u4EA7\u6743\u91CF\u5316\u5230\u642C\u8FC1\u6237\u3002",
        en: "Public posts in settlements for poor people who find no work; rents of shops and halls shared out to the settlers."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7ED9\u4E88\u4E2A\u4EBA\u6216\u5BB6\u5EAD\u7684\u5E2E\u6276\uFF0C\u4F46\u5BF9\u8C61\u6761\u4EF6\u6216\u6570\u989D\u7531\u6709\u5173\u90E8\u95E8\u53E6\u884C\u89C4\u5B9A\uFF0C\u89C4\u5212\u6CA1\u6709\u7ED9\u51FA\u53EF\u4EE5\u9010\u4EBA\u5224\u65AD\u7684\u754C\u9650\u3002",
        en: "A support owed to people, but for whom or how much is left to other rules; the plan gives nothing to judge one person by."
      }
    },
    {
      id: "weak-schools",
      at: "\u4E94\uFF08\u4E00\uFF09",
      lines: [[264, 267]],
      kind: "quantity",
      states: {
        zh: "2018\u5E74\u5B8C\u6210\u4E49\u52A1\u6559\u80B2\u8584\u5F31\u5B66\u6821\u6539\u9020\uFF0C2020\u5E74\u6539\u55847000\u591A\u6240\u975E\u5B8C\u5168\u5C0F\u5B66\u548C\u6559\u5B66\u70B9\u3002",
        en: "Weak compulsory schools done by 2018, over 7,000 small schools and teaching points by 2020."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "\u4E13\u680F11\uFF08\u4E00\uFF09\u7684\u671F\u9650\u4E3A2019\u5E74\u5E95\u3002",
        en: "Box 11 (1) has the end of 2019."
      }
    },
    {
      id: "preschool",
      at: "\u4E94\uFF08\u4E00\uFF09",
      lines: [[266, 267]],
      kind: "criterion",
      states: {
        zh: "\u4F18\u5148\u4FDD\u969C\u8D2B\u56F0\u5BB6\u5EAD\u9002\u9F84\u513F\u7AE5\u63A5\u53D7\u5B66\u524D\u6559\u80B2\u3002",
        en: "Children of poor families come first in preschool education."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u53EA\u5B9A\u5148\u540E\u6B21\u5E8F\uFF0C\u6CA1\u6709\u53EF\u4EE5\u9010\u6237\u5224\u5B9A\u7684\u754C\u9650\u3002",
        en: "An order of priority, without a line that a household could be held against."
      }
    },
    {
      id: "teacher-honour",
      at: "\u4E94\uFF08\u4E00\uFF09",
      lines: [[268, 269]],
      kind: "criterion",
      states: {
        zh: "\u5728\u8D2B\u56F0\u5730\u533A\u4E61\u6751\u5B66\u6821\u4EFB\u6559\u6EE120\u5E74\u7684\u6559\u5E08\u53D1\u7ED9\u8363\u8A89\u8BC1\u4E66\u3002",
        en: "Teachers with 20 years and more in rural schools of poor areas get a certificate."
      },
      rules: [18],
      status: "outOfScope",
      reason: {
        zh: "\u6CA1\u6709\u54EA\u4E00\u6237\u3001\u6751\u3001\u4E61\u9547\u6216\u53BF\u636E\u6B64\u63D0\u51FA\u7533\u8BF7\u3002",
        en: "No household, village, township or county applies for it."
      }
    },
    {
      id: "school-pairing",
      at: "\u4E94\uFF08\u4E00\uFF09",
      lines: [[270, 271]],
      kind: "quantity",
      states: {
        zh: "300\u6240\u4F18\u8D28\u5B66\u6821\u5E2E\u6276600\u6240\u8584\u5F31\u5B66\u6821\uFF0C\u6BCF\u5E74\u7EA61500\u540D\u9AA8\u5E72\u6559\u5E08\u652F\u6559\u3002",
        en: "300 good schools pair with 600 weak ones; some 1,500 teachers a year are sent."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box11-schools",
      at: "\u4E13\u680F11\uFF08\u4E00\uFF09",
      lines: [[274, 275]],
      kind: "quantity",
      states: {
        zh: "2019\u5E74\u5E95\u524D\uFF0C\u8D2B\u56F0\u5730\u533A\u4E49\u52A1\u6559\u80B2\u5B66\u6821\u90FD\u7B26\u540820\u6761\u5E95\u7EBF\u8981\u6C42\u3002",
        en: "By the end of 2019 all compulsory schools of poor areas meet the 20 bottom-line conditions."
      },
      rules: [32],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "\u4E94\uFF08\u4E00\uFF09\u8981\u6C422018\u5E74\u5B8C\u6210\u8584\u5F31\u5B66\u6821\u6539\u9020\uFF0C\u671F\u9650\u4E0D\u4E00\u81F4\u3002",
        en: "Section 5 (1) has the weak schools done by 2018: the dates differ."
      }
    },
    {
      id: "box11-standard-schools",
      at: "\u4E13\u680F11\uFF08\u4E8C\uFF09",
      lines: [[276, 277]],
      kind: "quantity",
      states: {
        zh: "\u63A8\u8FDB\u4E49\u52A1\u6559\u80B2\u5B66\u6821\u6807\u51C6\u5316\uFF0C\u5316\u89E3\u5927\u73ED\u989D\u548C\u5BC4\u5BBF\u6761\u4EF6\u5DEE\u7684\u95EE\u9898\u3002",
        en: "Compulsory schools to be brought to standard; oversized classes and poor boarding to be dealt with."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box11-high-schools",
      at: "\u4E13\u680F11\uFF08\u4E09\uFF09",
      lines: [[278, 279]],
      kind: "quantity",
      states: {
        zh: "\u65B0\u5EFA\u3001\u6539\u6269\u5EFA\u8FBE\u6807\u7684\u666E\u901A\u9AD8\u4E2D\u548C\u4E2D\u804C\u5B66\u6821\u3002",
        en: "Senior high and vocational schools up to standard to be built or enlarged."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box11-teachers",
      at: "\u4E13\u680F11\uFF08\u56DB\uFF09",
      lines: [[280, 281]],
      kind: "quantity",
      states: {
        zh: "\u52302020\u5E74\uFF0C\u5168\u4F53\u4E61\u6751\u6559\u5E08\u548C\u6821\u957F\u63A5\u53D7360\u5B66\u65F6\u57F9\u8BAD\u3002",
        en: "By 2020 every rural teacher and head is trained for 360 hours."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box11-meals",
      at: "\u4E13\u680F11\uFF08\u4E94\uFF09",
      lines: [[282, 283]],
      kind: "quantity",
      states: {
        zh: "2017\u5E74\uFF0C\u519C\u6751\u5B66\u751F\u8425\u517B\u6539\u5584\u8BA1\u5212\u8986\u76D6\u5168\u90E8\u8D2B\u56F0\u53BF\u3002",
        en: "By 2017 the school-meal programme covers all poor counties."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box11-cloud",
      at: "\u4E13\u680F11\uFF08\u516D\uFF09",
      lines: [[284, 285]],
      kind: "quantity",
      states: {
        zh: "\u4EE5\u6821\u6821\u901A\u3001\u73ED\u73ED\u901A\u3001\u4EBA\u4EBA\u901A\u5171\u4EAB\u6559\u80B2\u8D44\u6E90\u3002",
        en: "Teaching resources to be shared by networks in every school, class and for every pupil."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "high-school-fees",
      at: "\u4E94\uFF08\u4E8C\uFF09",
      lines: [[286, 287]],
      kind: "criterion",
      states: {
        zh: "\u5EFA\u6863\u7ACB\u5361\u5BB6\u5EAD\u5B66\u751F\uFF0C\u4EE5\u53CA\u672A\u5EFA\u6863\u7ACB\u5361\u7684\u56F0\u96BE\u6B8B\u75BE\u3001\u4F4E\u4FDD\u3001\u7279\u56F0\u5B66\u751F\uFF0C\u666E\u901A\u9AD8\u4E2D\u514D\u5B66\u6742\u8D39\u3002",
        en: "Registered students, and unregistered ones who are disabled and needy, on minimum living allowance or destitute, pay no fees at senior high school."
      },
      rules: [16],
      status: "encoded",
      by: ["measure/seniorHighTuition", "member/seniorHighStudent", "member/tuitionFree", "household/supported"]
    },
    {
      id: "student-aid",
      at: "\u4E94\uFF08\u4E8C\uFF09",
      lines: [[286, 287]],
      kind: "criterion",
      states: {
        zh: "\u9AD8\u6821\u8D44\u52A9\u548C\u52E4\u5DE5\u52A9\u5B66\u4F18\u5148\u5EFA\u6863\u7ACB\u5361\u5B66\u751F\uFF1B\u5EFA\u6863\u7ACB\u5361\u5BC4\u5BBF\u5B66\u751F\u4F18\u5148\u4EAB\u53D7\u751F\u6D3B\u8D39\u8865\u52A9\uFF1B\u56F0\u96BE\u5E7C\u513F\u5165\u56ED\u7ED9\u4E88\u8865\u52A9\u3002",
        en: "Registered students come first for aid and jobs at university and for boarding subsidies; needy infants get a subsidy for kindergarten."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7ED9\u4E88\u4E2A\u4EBA\u6216\u5BB6\u5EAD\u7684\u5E2E\u6276\uFF0C\u4F46\u5BF9\u8C61\u6761\u4EF6\u6216\u6570\u989D\u7531\u6709\u5173\u90E8\u95E8\u53E6\u884C\u89C4\u5B9A\uFF0C\u89C4\u5212\u6CA1\u6709\u7ED9\u51FA\u53EF\u4EE5\u9010\u4EBA\u5224\u65AD\u7684\u754C\u9650\u3002",
        en: "A support owed to people, but for whom or how much is left to other rules; the plan gives nothing to judge one person by."
      }
    },
    {
      id: "vocational-schools",
      at: "\u4E94\uFF08\u4E09\uFF09",
      lines: [[290, 293]],
      kind: "quantity",
      states: {
        zh: "\u5404\u5E02\u5DDE\u529E\u597D\u4E00\u6240\u9AD8\u804C\u3001\u5404\u53BF\u529E\u597D\u4E00\u6240\u793A\u8303\u6027\u4E2D\u804C\uFF1B\u5BF9\u5EFA\u6863\u7ACB\u5361\u5BB6\u5EAD\u5B50\u5973\u5355\u5217\u62DB\u751F\uFF1B\u672A\u5347\u5165\u666E\u901A\u9AD8\u4E2D\u7684\u521D\u4E2D\u6BD5\u4E1A\u751F\u90FD\u80FD\u63A5\u53D7\u804C\u4E1A\u6559\u80B2\u3002",
        en: "A college in each prefecture and a model vocational school in each county; places set aside for registered children; every leaver who does not go on to senior high can go to one."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "vocational-cooperation",
      at: "\u4E94\uFF08\u4E09\uFF09",
      lines: [[294, 295]],
      kind: "criterion",
      states: {
        zh: "\u652F\u6301\u5EFA\u6863\u7ACB\u5361\u5BB6\u5EAD\u521D\u4E2D\u6BD5\u4E1A\u751F\u5230\u7701\u5916\u63A5\u53D7\u4F18\u8D28\u4E2D\u804C\u6559\u80B2\u3002",
        en: "Leavers of registered families are helped to vocational schools of richer provinces."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7ED9\u4E88\u4E2A\u4EBA\u6216\u5BB6\u5EAD\u7684\u5E2E\u6276\uFF0C\u4F46\u5BF9\u8C61\u6761\u4EF6\u6216\u6570\u989D\u7531\u6709\u5173\u90E8\u95E8\u53E6\u884C\u89C4\u5B9A\uFF0C\u89C4\u5212\u6CA1\u6709\u7ED9\u51FA\u53EF\u4EE5\u9010\u4EBA\u5224\u65AD\u7684\u754C\u9650\u3002",
        en: "A support owed to people, but for whom or how much is left to other rules; the plan gives nothing to judge one person by."
      }
    },
    {
      id: "tuition-compensation",
      at: "\u4E94\uFF08\u56DB\uFF09",
      lines: [[296, 297]],
      kind: "criterion",
      states: {
        zh: "\u81EA\u613F\u5230\u8D2B\u56F0\u5730\u533A\u57FA\u5C42\u5DE5\u4F5C\u6EE13\u5E74\u7684\u9AD8\u6821\u6BD5\u4E1A\u751F\uFF0C\u6309\u89C4\u5B9A\u8865\u507F\u90E8\u5206\u5B66\u8D39\u3002",
        en: "Graduates who choose to work at the grass roots of poor areas for three years or more are compensated part of their tuition."
      },
      rules: [17],
      status: "encoded",
      by: [
        "measure/tuitionCompensation",
        "member/graduate",
        "member/grassroots",
        "member/servedLongEnough",
        "member/agreedLongEnough",
        "tuitionCompensation/years"
      ],
      note: {
        zh: "\u8865\u507F\u6570\u989D\u6CA1\u6709\u5199\u660E\uFF1B\u201C3\u5E74\u4EE5\u4E0A\u201D\u542B\u672C\u6570\uFF0C\u662F\u5DF2\u670D\u52A1\u8FD8\u662F\u7EA6\u5B9A\u670D\u52A1\u7531\u653F\u7B56\u53E3\u5F84\u51B3\u5B9A\u3002\u4E0D\u9650\u4E8E\u8D2B\u56F0\u5BB6\u5EAD\u7684\u6BD5\u4E1A\u751F\u3002",
        en: "The amount is not given. Three years themselves count; whether served or agreed is a reading. It is not only for graduates of poor families."
      }
    },
    {
      id: "enrolment-priority",
      at: "\u4E94\uFF08\u56DB\uFF09",
      lines: [[296, 297]],
      kind: "criterion",
      states: {
        zh: "\u9AD8\u804C\u5206\u7C7B\u62DB\u751F\u540C\u7B49\u6761\u4EF6\u4E0B\u4F18\u5148\u5F55\u53D6\u5EFA\u6863\u7ACB\u5361\u5B66\u751F\uFF1B\u62DB\u751F\u653F\u7B56\u5411\u519C\u6751\u548C\u8D2B\u56F0\u5730\u533A\u5B66\u751F\u503E\u659C\u3002",
        en: "Registered students come first, other things being equal, at vocational colleges; admission favours students of rural and poor areas."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u53EA\u5B9A\u5148\u540E\u6B21\u5E8F\uFF0C\u6CA1\u6709\u53EF\u4EE5\u9010\u6237\u5224\u5B9A\u7684\u754C\u9650\u3002",
        en: "An order of priority, without a line that a household could be held against."
      }
    },
    {
      id: "facilities",
      at: "\u516D\uFF08\u4E00\uFF09",
      lines: [[304, 307]],
      kind: "quantity",
      states: {
        zh: "\u52302020\u5E74\uFF0C\u6BCF\u4E2A\u8D2B\u56F0\u53BF\u81F3\u5C11\u4E00\u6240\u4E8C\u7EA7\u533B\u9662\uFF0C30\u4E07\u4EBA\u4EE5\u4E0A\u7684\u81F3\u5C11\u4E00\u6240\u8FBE\u4E8C\u7EA7\u7532\u7B49\uFF1B\u6BCF\u4E61\u9547\u4E00\u6240\u6807\u51C6\u536B\u751F\u9662\uFF0C\u6BCF\u4E2A\u8D2B\u56F0\u6751\u4E00\u6240\u6807\u51C6\u536B\u751F\u5BA4\uFF0C\u6BCF\u5343\u4EBA\u529B\u4E89\u4E00\u540D\u4E61\u6751\u533B\u751F\u3002",
        en: "By 2020 a second-grade hospital in every poverty county, an upper second-grade one where there are 300,000 people and more; a standard clinic a township, a standard room a poverty village, if possible one doctor per thousand."
      },
      rules: [30],
      status: "encoded",
      by: [
        "county/facilities",
        "township/facilities",
        "village/facilities",
        "county/secondGradeHospital",
        "county/upperSecondGradeHospital",
        "county/ruralDoctors",
        "township/standardClinic",
        "village/standardRoom",
        "facilities/dueYear",
        "completedYear",
        "facilities/least",
        "facilities/largeCounty",
        "facilities/doctors",
        "ruralDoctorsPerThousand"
      ],
      note: {
        zh: "\u533B\u9662\u548C\u4E61\u6751\u533B\u751F\u53EA\u5BF9\u8D2B\u56F0\u53BF\u63D0\u51FA\uFF0C\u6807\u51C6\u5316\u536B\u751F\u5BA4\u53EA\u5BF9\u8D2B\u56F0\u6751\u63D0\u51FA\uFF0C\u5DF2\u9000\u51FA\u7684\u4ECD\u7B97\u3002\u6070\u4E3A30\u4E07\u4EBA\u662F\u5426\u5305\u62EC\u5728\u5185\uFF0C\u5217\u4E3A\u53E3\u5F84\u3002\u4E61\u6751\u533B\u751F\u7CFB\u201C\u529B\u4E89\u201D\uFF0C\u4EC5\u4F9B\u53C2\u8003\uFF0C\u6309\u519C\u4E1A\u6237\u7C4D\u4EBA\u53E3\u8BA1\u3002\u671F\u9650\u4E3A2020\u5E74\uFF1A\u6B64\u524D\u5DF2\u7ECF\u8FBE\u5230\u7684\u4E3A\u7B26\u5408\uFF0C\u5C1A\u672A\u8FBE\u5230\u7684\u4E0D\u5224\u4E3A\u4E0D\u7B26\u5408\uFF0C\u5217\u4E3A\u5F85\u6838\u5B9E\u3002",
        en: 'Hospitals and doctors are asked only of poverty counties, standard village clinics only of poverty villages, those that have exited included. Whether exactly 300,000 counts is a reading. Doctors are "if possible", so advisory, and counted on the registered rural population. Due by 2020: before, what is reached is met, and what is not is open, not failed.'
      }
    },
    {
      id: "health-card",
      at: "\u516D\uFF08\u4E00\uFF09",
      lines: [[304, 307]],
      kind: "quantity",
      states: {
        zh: "\u6BCF\u4E2A\u8D2B\u56F0\u4EBA\u53E3\u4E00\u5F20\u529F\u80FD\u5B8C\u5907\u7684\u7535\u5B50\u5065\u5EB7\u5361\u3002",
        en: "An electronic health card for every poor person."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7531\u536B\u751F\u90E8\u95E8\u7EDF\u4E00\u53D1\u653E\uFF0C\u4E0D\u9700\u7533\u8BF7\uFF0C\u4E5F\u4E0D\u662F\u9000\u51FA\u6761\u4EF6\uFF1B\u8BB0\u5F55\u4E2D\u6CA1\u6709\u8FD9\u4E00\u9879\u3002",
        en: "Issued to all by the health authority, neither applied for nor a condition of exit; no record holds it."
      }
    },
    {
      id: "telemedicine",
      at: "\u516D\uFF08\u4E00\uFF09",
      lines: [[304, 307]],
      kind: "quantity",
      states: {
        zh: "\u8D2B\u56F0\u5730\u533A\u6BCF\u4E2A\u4E61\u9547\u4E00\u5BB6\u6807\u51C6\u5316\u8FDC\u7A0B\u8BCA\u7597\u5BA4\u3002",
        en: "A standard room for remote treatment in each township of the poor areas."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u6CA1\u6709\u5199\u660E\u671F\u9650\u548C\u6807\u51C6\uFF0C\u4E5F\u4E0D\u662F\u9000\u51FA\u6761\u4EF6\uFF1B\u4E61\u9547\u8BB0\u5F55\u4E2D\u6CA1\u6709\u8FD9\u4E00\u9879\u3002",
        en: "Neither a date nor a standard is given and no exit rests on it; no record of a township holds it."
      }
    },
    {
      id: "county-visits",
      at: "\u516D\uFF08\u4E00\uFF09",
      lines: [[308, 309]],
      kind: "quantity",
      states: {
        zh: "\u52302020\u5E74\uFF0C\u53BF\u57DF\u5185\u5C31\u8BCA\u7387\u7EA6\u4E3A90%\u3002",
        en: "By 2020 about 90 % of treatments within the county."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "premium-subsidy",
      at: "\u516D\uFF08\u4E8C\uFF09",
      lines: [[318, 319]],
      kind: "criterion",
      states: {
        zh: "\u8D2B\u56F0\u4EBA\u53E3\u53C2\u52A0\u5C45\u6C11\u533B\u4FDD\uFF0C\u4E2A\u4EBA\u7F34\u8D39\u90E8\u5206\u7531\u8D22\u653F\u8865\u8D34\u3002",
        en: "The personal part of resident medical insurance is subsidized for poor people."
      },
      rules: [24],
      status: "encoded",
      by: ["measure/premiumSubsidy", "member/residentPremium"],
      note: {
        zh: "\u8865\u8D34\u6570\u989D\u6CA1\u6709\u5199\u660E\u3002\u5C1A\u672A\u53C2\u4FDD\u7684\u4E5F\u5217\u4E3A\u53EF\u4EAB\u53D7\uFF0C\u53C2\u4FDD\u5373\u8865\u3002",
        en: "The amount is not given. Who is not yet insured is counted in: it is paid once he is."
      }
    },
    {
      id: "serious-illness-poor",
      at: "\u516D\uFF08\u4E8C\uFF09",
      lines: [[318, 319]],
      kind: "criterion",
      states: {
        zh: "\u7B26\u5408\u6761\u4EF6\u7684\u8D2B\u56F0\u4EBA\u53E3\u5168\u90E8\u7EB3\u5165\u91CD\u7279\u5927\u75BE\u75C5\u6551\u52A9\u3002",
        en: "All poor people who qualify come under aid for serious illness."
      },
      rules: [],
      status: "attested",
      by: ["measure/seriousIllnessAid", "member/medicalAidGroup", "household/supported", "medicalAidConditions"],
      note: {
        zh: "\u201C\u7B26\u5408\u6761\u4EF6\u201D\u6CA1\u6709\u5199\u660E\u6761\u4EF6\uFF0C\u6309\u586B\u62A5\u7684\u8BA4\u5B9A\u7ED3\u679C\uFF0C\u672A\u8BA4\u5B9A\u7684\u5F85\u6838\u5B9E\uFF1B\u4E0E\u4E13\u680F12\uFF08\u4E94\uFF09\u6240\u5217\u5BF9\u8C61\u4E00\u5E76\u8BA4\u5B9A\u3002",
        en: "What qualifies is not stated: taken as attested, else left open; judged together with those whom box 12 (5) lists."
      }
    },
    {
      id: "temporary-medical-aid",
      at: "\u516D\uFF08\u4E8C\uFF09",
      lines: [[318, 319]],
      kind: "criterion",
      states: {
        zh: "\u4FDD\u9669\u652F\u4ED8\u548C\u533B\u7597\u6551\u52A9\u540E\u81EA\u8D1F\u8D39\u7528\u4ECD\u6709\u56F0\u96BE\u7684\uFF0C\u52A0\u5927\u4E34\u65F6\u6551\u52A9\uFF1B\u52A0\u5F3A\u519C\u6751\u8D2B\u56F0\u6B8B\u75BE\u4EBA\u533B\u7597\u6551\u52A9\u3002",
        en: "More temporary aid where costs are still a hardship after insurance and medical aid; more medical aid for disabled rural poor."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7531\u6C11\u653F\u90E8\u95E8\u6309\u5176\u529E\u6CD5\u8BA4\u5B9A\uFF0C\u89C4\u5212\u6CA1\u6709\u5199\u660E\u6761\u4EF6\u548C\u6807\u51C6\u3002",
        en: "Decided by the civil affairs authority under its own rules; the plan states neither conditions nor rates."
      }
    },
    {
      id: "insurance-tilt",
      at: "\u516D\uFF08\u4E8C\uFF09",
      lines: [[318, 319]],
      kind: "quantity",
      states: {
        zh: "\u95E8\u8BCA\u7EDF\u7B79\u7387\u5148\u8986\u76D6\u8D2B\u56F0\u5730\u533A\uFF0C\u63D0\u9AD8\u4F4F\u9662\u62A5\u9500\u6BD4\u4F8B\uFF0C\u9010\u6B65\u964D\u4F4E\u5927\u75C5\u4FDD\u9669\u8D77\u4ED8\u7EBF\u3002",
        en: "Outpatient pooling reaches poor areas first; more of hospital bills is reimbursed, from a lower deductible."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u6761\u6587\u6CA1\u6709\u7ED9\u51FA\u5E45\u5EA6\uFF0C\u7531\u533B\u4FDD\u90E8\u95E8\u53E6\u884C\u89C4\u5B9A\u3002",
        en: "No amount is given; the insurance authority sets it."
      },
      note: {
        zh: "\u5E45\u5EA6\u89C1\u4E13\u680F12\uFF08\u4E00\uFF09\u3002",
        en: "For amounts see box 12 (1)."
      }
    },
    {
      id: "pay-after-treatment",
      at: "\u516D\uFF08\u4E8C\uFF09",
      lines: [[320, 323]],
      kind: "criterion",
      states: {
        zh: "\u8D2B\u56F0\u60A3\u8005\u5728\u53BF\u5185\u5B9A\u70B9\u673A\u6784\u4F4F\u9662\uFF0C\u5148\u770B\u75C5\u540E\u4ED8\u8D39\u3002",
        en: "Poor patients in designated hospitals of the county pay after treatment."
      },
      rules: [22],
      status: "encoded",
      by: ["measure/payAfterTreatment", "member/designatedHospital"]
    },
    {
      id: "health-records",
      at: "\u516D\uFF08\u4E8C\uFF09",
      lines: [[320, 323]],
      kind: "criterion",
      states: {
        zh: "\u4F18\u5148\u4E3A\u5EFA\u6863\u7ACB\u5361\u8D2B\u56F0\u4EBA\u53E3\u5EFA\u7ACB\u5065\u5EB7\u6863\u6848\u5E76\u7B7E\u7EA6\u670D\u52A1\uFF1B\u91CD\u75C5\u3001\u6162\u6027\u75C5\u60A3\u8005\u5206\u7C7B\u6551\u6CBB\uFF1B\u6709\u9700\u8981\u7684\u8D2B\u56F0\u6B8B\u75BE\u4EBA\u5F97\u5230\u57FA\u672C\u5EB7\u590D\u670D\u52A1\u3002",
        en: "Registered people come first for health records and family doctors; the seriously and chronically ill are treated by kind; disabled poor get basic rehabilitation."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7ED9\u4E88\u4E2A\u4EBA\u6216\u5BB6\u5EAD\u7684\u5E2E\u6276\uFF0C\u4F46\u5BF9\u8C61\u6761\u4EF6\u6216\u6570\u989D\u7531\u6709\u5173\u90E8\u95E8\u53E6\u884C\u89C4\u5B9A\uFF0C\u89C4\u5212\u6CA1\u6709\u7ED9\u51FA\u53EF\u4EE5\u9010\u4EBA\u5224\u65AD\u7684\u754C\u9650\u3002",
        en: "A support owed to people, but for whom or how much is left to other rules; the plan gives nothing to judge one person by."
      }
    },
    {
      id: "public-health",
      at: "\u516D\uFF08\u4E09\uFF09",
      lines: [[326, 329]],
      kind: "criterion",
      states: {
        zh: "0\u81F36\u5C81\u8D2B\u56F0\u6B8B\u75BE\u513F\u7AE5\u5EB7\u590D\u6551\u52A9\u3001\u8D2B\u56F0\u5730\u533A\u519C\u6751\u5987\u5973\u4E24\u764C\u514D\u8D39\u7B5B\u67E5\u3001\u5EFA\u6863\u7ACB\u5361\u4EBA\u53E3\u7898\u76D0\u8865\u8D34\u3002",
        en: "Rehabilitation of poor disabled children up to 6, free screening of rural women for two cancers, subsidized iodized salt for registered people."
      },
      rules: [25],
      status: "encoded",
      by: [
        "measure/childRehabilitation",
        "measure/cancerScreening",
        "measure/iodisedSalt",
        "childRehabilitation/ageTo",
        "member/rehabilitationAge",
        "member/disabled",
        "member/woman",
        "member/ofAge",
        "minor/ageTo",
        "member/screeningAge",
        "screening/ageFrom",
        "screening/ageTo",
        "household/rural"
      ],
      note: {
        zh: "\u201C\u4E24\u764C\u201D\u7B5B\u67E5\u6CA1\u6709\u5199\u660E\u5E74\u9F84\uFF0C\u7531\u653F\u7B56\u53E3\u5F84\u51B3\u5B9A\uFF1A\u6210\u5E74\u5373\u53EF\uFF0C\u6216\u6309\u90E8\u5206\u53BF\u7684\u505A\u6CD5\u4E3A35\u81F364\u5468\u5C81\uFF1B\u201C\u8D2B\u56F0\u5730\u533A\u201D\u630951\u4E2A\u8D2B\u56F0\u53BF\u7406\u89E3\u3002",
        en: "No age is given for the screening: a reading has any woman of age, or those from 35 to 64 as in some counties; the poor areas are taken as the 51 counties."
      }
    },
    {
      id: "disease-control",
      at: "\u516D\uFF08\u4E09\uFF09",
      lines: [[326, 327]],
      kind: "quantity",
      states: {
        zh: "\u5DF2\u67E5\u660E\u7684\u6C1F\u3001\u7837\u8D85\u6807\u5730\u533A\u5168\u90E8\u5B8C\u6210\u6539\u6C34\uFF1B\u827E\u6ECB\u75C5\u3001\u7ED3\u6838\u75C5\u3001\u5730\u65B9\u75C5\u9632\u6CBB\u8FBE\u6807\u3002",
        en: "Water mended wherever fluorine or arsenic is known to be too high; AIDS, tuberculosis and endemic diseases brought under control."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "maternal-and-child",
      at: "\u516D\uFF08\u4E09\uFF09",
      lines: [[328, 329]],
      kind: "criterion",
      states: {
        zh: "\u5B55\u524D\u68C0\u67E5\u3001\u589E\u8865\u53F6\u9178\u3001\u65B0\u751F\u513F\u75BE\u75C5\u7B5B\u67E5\u5168\u9762\u5B9E\u65BD\uFF1B\u6539\u5584\u8D2B\u56F0\u5730\u533A\u513F\u7AE5\u8425\u517B\uFF1B\u5BF9\u201C\u4E24\u764C\u201D\u8D2B\u56F0\u60A3\u8005\u52A0\u5927\u6551\u52A9\u3002",
        en: "Checks before pregnancy, folic acid and screening of the newborn for all; better food for children of poor areas; more aid for poor women with the two cancers."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7ED9\u4E88\u4E2A\u4EBA\u6216\u5BB6\u5EAD\u7684\u5E2E\u6276\uFF0C\u4F46\u5BF9\u8C61\u6761\u4EF6\u6216\u6570\u989D\u7531\u6709\u5173\u90E8\u95E8\u53E6\u884C\u89C4\u5B9A\uFF0C\u89C4\u5212\u6CA1\u6709\u7ED9\u51FA\u53EF\u4EE5\u9010\u4EBA\u5224\u65AD\u7684\u754C\u9650\u3002",
        en: "A support owed to people, but for whom or how much is left to other rules; the plan gives nothing to judge one person by."
      }
    },
    {
      id: "box12-reimbursement",
      at: "\u4E13\u680F12\uFF08\u4E00\uFF09",
      lines: [[330, 331]],
      kind: "quantity",
      states: {
        zh: "\u53C2\u4FDD\u8D2B\u56F0\u4EBA\u53E3\u7684\u62A5\u9500\u6BD4\u4F8B\u63D0\u9AD810%\u3002",
        en: "Reimbursement for insured poor people is raised by 10 %."
      },
      rules: [20],
      status: "encoded",
      by: ["measure/reimbursement", "reimbursement/points", "reimbursement/percent", "member/residentInsured"],
      note: {
        zh: "\u63D0\u9AD810%\u662F\u767E\u5206\u6BD4\u8FD8\u662F\u767E\u5206\u70B9\uFF0C\u6CA1\u6709\u5199\u660E\uFF0C\u5217\u4E3A\u53E3\u5F84\u3002",
        en: "Whether per cent or percentage points is not said: a reading."
      }
    },
    {
      id: "box12-deductible",
      at: "\u4E13\u680F12\uFF08\u4E00\uFF09",
      lines: [[330, 331]],
      kind: "quantity",
      states: {
        zh: "\u4F4E\u4FDD\u5BF9\u8C61\u5927\u75C5\u4FDD\u9669\u7684\u8D77\u4ED8\u7EBF\u964D\u4F4E\u4E00\u534A\u3002",
        en: "The deductible of serious-illness insurance is halved for those on minimum living allowance."
      },
      rules: [21],
      status: "encoded",
      by: ["measure/deductible", "deductible/reduction", "household/onAllowance"],
      note: {
        zh: "\u57CE\u4E61\u5C45\u6C11\u540C\u4E00\u9669\u79CD\uFF0C\u57CE\u5E02\u3001\u519C\u6751\u4F4E\u4FDD\u5747\u7B97\u3002",
        en: "The insurance is one for town and country; either allowance counts."
      }
    },
    {
      id: "box12-premium",
      at: "\u4E13\u680F12\uFF08\u4E00\uFF09",
      lines: [[330, 331]],
      kind: "criterion",
      states: {
        zh: "\u8D22\u653F\u8865\u8D34\u8D2B\u56F0\u4EBA\u53E3\u5C45\u6C11\u533B\u4FDD\u7684\u4E2A\u4EBA\u7F34\u8D39\u3002",
        en: "The personal premium of poor people is subsidized."
      },
      rules: [24],
      status: "encoded",
      by: ["measure/premiumSubsidy"]
    },
    {
      id: "box12-unquantified",
      at: "\u4E13\u680F12\uFF08\u4E00\uFF09",
      lines: [[330, 331]],
      kind: "quantity",
      states: {
        zh: "\u95E8\u8BCA\u7EDF\u7B79\u8986\u76D6\u5168\u90E8\u8D2B\u56F0\u5730\u533A\uFF1B\u7279\u6B8A\u56F0\u96BE\u4EBA\u53E3\u7684\u5927\u75C5\u4FDD\u9669\u62A5\u9500\u6BD4\u4F8B\u9002\u5F53\u63D0\u9AD8\u3001\u8D77\u4ED8\u7EBF\u964D\u4F4E\uFF0C\u672A\u5B9A\u5E45\u5EA6\u3002",
        en: "Outpatient pooling reaches all poor areas; those in particular hardship are reimbursed more, from a lower deductible, by how much is not said."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u6761\u6587\u6CA1\u6709\u7ED9\u51FA\u5E45\u5EA6\uFF0C\u7531\u533B\u4FDD\u90E8\u95E8\u53E6\u884C\u89C4\u5B9A\u3002",
        en: "No amount is given; the insurance authority sets it."
      }
    },
    {
      id: "box12-diseases",
      at: "\u4E13\u680F12\uFF08\u4E8C\uFF09",
      lines: [[332, 333]],
      kind: "criterion",
      states: {
        zh: "\u519C\u6751\u8D2B\u56F0\u5BB6\u5EAD\u60A3\u4E5D\u79CD\u5927\u75C5\u4E4B\u4E00\u7684\uFF0C\u96C6\u4E2D\u6551\u6CBB\uFF1B\u5176\u4E2D\u56DB\u79CD\u9650\u4E8E\u513F\u7AE5\u3002",
        en: "Rural poor with one of nine serious diseases, four of them of children, are treated in a concerted way."
      },
      rules: [19],
      status: "encoded",
      by: [
        "measure/diseaseTreatment",
        "member/ruralPoorFamily",
        "ruralPoor",
        "foundRuralPoor",
        "member/namedDisease",
        "member/diseaseAge",
        "child/ageTo"
      ],
      note: {
        zh: "\u201C\u519C\u6751\u8D2B\u56F0\u5BB6\u5EAD\u201D\u6CA1\u6709\u754C\u5B9A\uFF1A\u5EFA\u6863\u7ACB\u5361\u6237\u5728\u5185\uFF1B\u672A\u5EFA\u6863\u7ACB\u5361\u7684\u5BB6\u5EAD\u7ECF\u8BA4\u5B9A\u5C5E\u4E8E\u7684\u4E5F\u7B26\u5408\uFF0C\u5176\u4E2D\u4F4E\u4FDD\u3001\u7279\u56F0\u5BB6\u5EAD\u672A\u8BA4\u5B9A\u7684\u5F85\u6838\u5B9E\u3002\u201C\u513F\u7AE5\u201D\u6CA1\u6709\u5199\u660E\u5E74\u9F84\uFF0C\u5217\u4E3A\u53E3\u5F84\u3002",
        en: "Poor rural families are not defined: registered ones are among them, and any family found to be one; those on the rural allowance or under special support but not registered are open until it is found whether they are. The age of a child is not given: a reading."
      }
    },
    {
      id: "box12-cataract",
      at: "\u4E13\u680F12\uFF08\u4E8C\uFF09",
      lines: [[332, 333]],
      kind: "criterion",
      states: {
        zh: "\u519C\u6751\u8D2B\u56F0\u767D\u5185\u969C\u60A3\u8005\u514D\u8D39\u6551\u6CBB\u3002",
        en: "Rural poor with cataract are treated free of charge."
      },
      rules: [],
      status: "encoded",
      by: ["measure/cataractTreatment", "member/cataract"]
    },
    {
      id: "box12-hospitals",
      at: "\u4E13\u680F12\uFF08\u4E09\uFF09",
      lines: [[334, 335]],
      kind: "quantity",
      states: {
        zh: "\u4E09\u7EA7\u533B\u9662\u7ED3\u5BF9\u5E2E\u6276\u8D2B\u56F0\u53BF\u533B\u9662\uFF0C\u6D3E\u4E00\u540D\u9662\u7EA7\u8D1F\u8D23\u4EBA\u548C\u81F3\u5C115\u540D\u533B\u52A1\u4EBA\u5458\u3002",
        en: "Third-grade hospitals pair with county hospitals, sending a head and at least five staff."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box12-network",
      at: "\u4E13\u680F12\uFF08\u56DB\uFF09",
      lines: [[336, 337]],
      kind: "quantity",
      states: {
        zh: "2020\u5E74\uFF0C\u6BCF\u53BF\u81F3\u5C11\u4E00\u6240\u516C\u7ACB\u533B\u9662\uFF0C\u6BCF\u4E61\u9547\u4E00\u6240\u653F\u5E9C\u529E\u536B\u751F\u9662\uFF0C\u6BCF\u4E2A\u884C\u653F\u6751\u4E00\u4E2A\u536B\u751F\u5BA4\u3002",
        en: "By 2020 a public hospital in every county, a government clinic in every township, a clinic in every administrative village."
      },
      rules: [30],
      status: "encoded",
      by: ["county/publicHospital", "township/governmentClinic", "village/room"],
      note: {
        zh: "\u672C\u9879\u8BF4\u7684\u662F\u8D2B\u56F0\u5730\u533A\uFF0C\u53BF\u7EA7\u516C\u7ACB\u533B\u9662\u53EA\u5BF9\u8D2B\u56F0\u53BF\u63D0\u51FA\u3002\u516D\uFF08\u4E00\uFF09\u6309\u8D2B\u56F0\u6751\u8BA1\u6807\u51C6\u5316\u536B\u751F\u5BA4\uFF1B\u6B64\u5904\u5404\u884C\u653F\u6751\u5747\u987B\u6709\u536B\u751F\u5BA4\uFF0C\u4E24\u8005\u5E76\u884C\u3002\u671F\u9650\u540C\u4E3A2020\u5E74\u3002",
        en: "The item is about poor areas, so the public hospital is asked of poverty counties. Section 6 (1) asks for a standard room in poverty villages; here every village has one. Both hold, and both are due by 2020."
      }
    },
    {
      id: "box12-medical-aid",
      at: "\u4E13\u680F12\uFF08\u4E94\uFF09",
      lines: [[338, 339]],
      kind: "criterion",
      states: {
        zh: "\u5927\u75C5\u533B\u7597\u6551\u52A9\u9664\u4F4E\u4FDD\u3001\u7279\u56F0\u5BF9\u8C61\u5916\uFF0C\u8FD8\u8986\u76D6\u4F4E\u6536\u5165\u5BB6\u5EAD\u4E2D\u7684\u8001\u4EBA\u3001\u5B69\u5B50\u3001\u91CD\u6B8B\u548C\u91CD\u75C5\u4EBA\u5458\u3002",
        en: "Aid for serious illness is extended to the old, minors, severely disabled and seriously ill of low-income families."
      },
      rules: [23],
      status: "encoded",
      by: ["measure/seriousIllnessAid", "member/medicalAidGroup", "elderly/ageFrom", "minor/ageTo"],
      note: {
        zh: "\u4F4E\u6536\u5165\u5BB6\u5EAD\u6CA1\u6709\u754C\u5B9A\uFF0C\u6309\u586B\u62A5\u7684\u8BA4\u5B9A\u7ED3\u679C\uFF1B\u8001\u4EBA\u3001\u672A\u6210\u5E74\u4EBA\u6309\u6CD5\u5F8B\u6240\u5B9A\u5E74\u9F84\uFF0C\u91CD\u5EA6\u6B8B\u75BE\u6309\u4E00\u7EA7\u3001\u4E8C\u7EA7\u3002\u56E0\u75C5\u81F4\u8D2B\u5BB6\u5EAD\u91CD\u75C5\u60A3\u8005\u5C1A\u5C5E\u63A2\u7D22\uFF0C\u672A\u5217\u3002",
        en: "Low income is not defined and is taken as attested. The ages of the old and of minors are those of the laws, severe disability is grade 1 or 2. Families made poor by illness are a trial and left out."
      }
    },
    {
      id: "box12-one-stop",
      at: "\u4E13\u680F12\uFF08\u516D\uFF09",
      lines: [[340, 341]],
      kind: "quantity",
      states: {
        zh: "\u533B\u7597\u8D39\u7528\u5C31\u5730\u4E00\u6B21\u7ED3\u6E05\uFF0C2020\u5E74\u81F3\u5C11\u8986\u76D695%\u7684\u8D2B\u56F0\u5730\u533A\u3002",
        en: "By 2020 95 % and more of the poor areas settle medical bills at one desk."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box12-charity",
      at: "\u4E13\u680F12\uFF08\u4E03\uFF09",
      lines: [[342, 343]],
      kind: "procedure",
      states: {
        zh: "\u642D\u5EFA\u5E73\u53F0\uFF0C\u628A\u4ECD\u6709\u56F0\u96BE\u7684\u5927\u75C5\u60A3\u8005\u8F6C\u4ECB\u7ED9\u6148\u5584\u7EC4\u7EC7\u3002",
        en: "A platform refers patients still in need to charities."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "ecology-conversion",
      at: "\u4E03\uFF08\u4E8C\uFF09",
      lines: [[362, 363]],
      kind: "criterion",
      states: {
        zh: "\u5229\u7528\u751F\u6001\u8865\u507F\u548C\u4FDD\u62A4\u5DE5\u7A0B\u8D44\u91D1\uFF0C\u4F7F\u90E8\u5206\u6709\u52B3\u52A8\u80FD\u529B\u7684\u8D2B\u56F0\u4EBA\u53E3\u8F6C\u4E3A\u751F\u6001\u4FDD\u62A4\u4EBA\u5458\u3002",
        en: "With money for nature, some able poor people become its keepers."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u201C\u90E8\u5206\u201D\u5982\u4F55\u9009\u5B9A\u6CA1\u6709\u5199\u660E\uFF1B\u5177\u4F53\u5C97\u4F4D\u89C1\u4E03\uFF08\u4E09\uFF09\u548C\u4E13\u680F13\u3002",
        en: "How those are chosen is not said; the posts themselves are in section 7 (3) and box 13."
      }
    },
    {
      id: "ecology-posts",
      at: "\u4E03\uFF08\u4E09\uFF09",
      lines: [[366, 367]],
      kind: "criterion",
      states: {
        zh: "\u8D2B\u56F0\u53BF\u8BBE\u751F\u6001\u516C\u76CA\u5C97\u4F4D\uFF0C\u7531\u8D2B\u56F0\u6237\u4E2D\u6709\u52B3\u52A8\u80FD\u529B\u7684\u4EBA\u5458\u7BA1\u62A4\uFF1B\u589E\u52A0\u4FDD\u62A4\u533A\u3001\u56FD\u5BB6\u516C\u56ED\u5468\u8FB9\u8D2B\u56F0\u4EBA\u53E3\u7684\u5C31\u4E1A\u673A\u4F1A\u3002",
        en: "Poor counties set up posts of care for nature for able members of poor households; more work for poor people around reserves and national parks."
      },
      rules: [12],
      status: "encoded",
      by: [
        "measure/ecologicalPost",
        "household/supported",
        "household/povertyCounty",
        "countyTier",
        "member/workingAge",
        "member/ableToWork",
        "measure/reservePost",
        "household/nearReserve"
      ],
      note: {
        zh: "51\u4E2A\u8D2B\u56F0\u53BF\u90FD\u53EF\u8BBE\u5C97\uFF0C\u4E0E\u4E13\u680F13\u7684\u4E09\u7C7B\u5C97\u4F4D\u5E76\u5217\uFF1A\u90A3\u91CC\u7684\u62A4\u6797\u5458\u548C\u4FDD\u62A4\u533A\u5C97\u4F4D\u9650\u4E8E40\u4E2A\u56FD\u5BB6\u91CD\u70B9\uFF08\u7247\u533A\uFF09\u53BF\u3002\u201C\u5468\u8FB9\u201D\u89C1\u4E8E\u6B64\u5904\uFF0C\u4E13\u680F13\uFF08\u4E09\uFF09\u6CA1\u6709\u5199\u3002\u5E74\u9F84\u6309\u52B3\u52A8\u6CD5\uFF0C\u4E0D\u6EE116\u5468\u5C81\u7684\u4E0D\u5217\u5165\u3002",
        en: "Any of the 51 counties may set them up, beside the three kinds of post in box 13, of which rangers and posts in reserves are for the 40 national counties only. Around stands here and not in box 13 (3). As to age, by the Labour Law nobody under 16 is meant."
      }
    },
    {
      id: "box13-rangers",
      at: "\u4E13\u680F13\uFF08\u4E00\uFF09",
      lines: [[370, 371]],
      kind: "criterion",
      states: {
        zh: "40\u4E2A\u56FD\u5BB6\u91CD\u70B9\uFF08\u7247\u533A\uFF09\u53BF\uFF0C\u5BB6\u5EAD3\u4EBA\u4EE5\u4E0A\u3001\u8EAB\u4F53\u5065\u5EB7\u3001\u5B88\u6CD5\u8D1F\u8D23\u3001\u80FD\u5916\u51FA\u5DE1\u62A4\u7684\u8D2B\u56F0\u4EBA\u53E3\u53EF\u8058\u4E3A\u62A4\u6797\u5458\uFF1B\u517120\u4E07\u4EBA\u3002",
        en: "In the 40 national counties, poor people of households of three and more who are healthy, law-abiding, responsible and fit for patrol may become rangers; 200,000 in all."
      },
      rules: [10],
      status: "encoded",
      by: [
        "measure/forestRanger",
        "household/supported",
        "member/workingAge",
        "household/nationalCounty",
        "countyTier",
        "household/rangerSize",
        "memberCount",
        "ranger/householdSize",
        "member/healthy",
        "member/lawAbiding",
        "member/responsible",
        "member/fitForPatrol"
      ],
      note: {
        zh: "\u6B64\u5904\u5199\u660E3\u4EBA\u542B\u672C\u6570\uFF0C\u662F\u5168\u6587\u4EC5\u6709\u7684\u4E00\u5904\u3002\u539F\u6587\u201C\u5BFB\u8BBF\u201D\u5E94\u4E3A\u201C\u5DE1\u62A4\u201D\u3002\u8EAB\u4F53\u3001\u54C1\u884C\u548C\u80FD\u529B\u7531\u7ECF\u529E\u4EBA\u786E\u8BA4\uFF1B\u62A5\u916C\u6CA1\u6709\u5199\u660E\uFF0C20\u4E07\u4EBA\u662F\u5DE5\u4F5C\u76EE\u6807\u3002\u5E74\u9F84\u6309\u52B3\u52A8\u6CD5\uFF0C\u4E0D\u6EE116\u5468\u5C81\u7684\u4E0D\u5217\u5165\u3002",
        en: "Only here does the plan say that the number itself is included. A word for patrol is misprinted. Health, conduct and fitness are attested; no pay is stated, and the 200,000 are a target. As to age, by the Labour Law nobody under 16 is meant."
      }
    },
    {
      id: "box13-fishery",
      at: "\u4E13\u680F13\uFF08\u4E8C\uFF09",
      lines: [[372, 373]],
      kind: "criterion",
      states: {
        zh: "\u8D2B\u56F0\u53BF\u91CC\u8EAB\u4F53\u5065\u5EB7\u3001\u54C1\u884C\u7AEF\u6B63\u3001\u4F1A\u6C34\u7684\u8D2B\u56F0\u6E14\u6C11\u53EF\u8058\u4E3A\u62A4\u6E14\u5458\u3002",
        en: "Poor fishermen of poor counties who are healthy, of good conduct and know the water may become fishery guards."
      },
      rules: [11],
      status: "attested",
      by: [
        "measure/fisheryGuard",
        "household/supported",
        "member/workingAge",
        "household/povertyCounty",
        "countyTier",
        "member/fisher",
        "member/lawAbiding",
        "member/goodConduct",
        "member/healthy",
        "member/knowsWater",
        "member/publicSpirited",
        "member/responsible"
      ],
      note: {
        zh: "\u57F9\u8BAD\u5B9E\u4E60\u5728\u9009\u5B9A\u4E4B\u540E\uFF0C\u4E0D\u662F\u9009\u62E9\u6761\u4EF6\uFF1B\u6BCF\u4EBA\u6BCF\u5E74\u7684\u4E13\u9879\u8865\u52A9\u6CA1\u6709\u5199\u660E\u6570\u989D\u3002\u5E74\u9F84\u6309\u52B3\u52A8\u6CD5\uFF0C\u4E0D\u6EE116\u5468\u5C81\u7684\u4E0D\u5217\u5165\u3002",
        en: "Training follows the choice and is no condition of it; the yearly grant has no amount. As to age, by the Labour Law nobody under 16 is meant."
      }
    },
    {
      id: "box13-reserves",
      at: "\u4E13\u680F13\uFF08\u4E09\uFF09",
      lines: [[374, 375]],
      kind: "criterion",
      states: {
        zh: "40\u4E2A\u56FD\u5BB6\u91CD\u70B9\uFF08\u7247\u533A\uFF09\u53BF\u7684\u68EE\u6797\u516C\u56ED\u3001\u6E7F\u5730\u516C\u56ED\u548C\u4FDD\u62A4\u533A\u5B89\u6392\u8D2B\u56F0\u4EBA\u53E3\u5C31\u4E1A\u3002",
        en: "Forest parks, wetland parks and reserves of the 40 national counties give posts to poor people."
      },
      rules: [12],
      status: "encoded",
      by: [
        "measure/reservePost",
        "household/supported",
        "member/workingAge",
        "household/nationalCounty",
        "household/nearReserve",
        "member/ableToWork"
      ],
      note: {
        zh: "\u4E03\uFF08\u4E09\uFF09\u5199\u7684\u662F\u4FDD\u62A4\u533A\u3001\u56FD\u5BB6\u516C\u56ED\u5468\u8FB9\u6709\u52B3\u52A8\u80FD\u529B\u7684\u8D2B\u56F0\u4EBA\u53E3\uFF0C\u662F\u5426\u9650\u4E8E\u5468\u8FB9\u7531\u653F\u7B56\u53E3\u5F84\u51B3\u5B9A\u3002\u62A5\u916C\u6CA1\u6709\u5199\u660E\u3002\u5E74\u9F84\u6309\u52B3\u52A8\u6CD5\uFF0C\u4E0D\u6EE116\u5468\u5C81\u7684\u4E0D\u5217\u5165\u3002",
        en: "Section 7 (3) speaks of able poor people around reserves and parks; a reading decides whether only they are meant. No pay is stated. As to age, by the Labour Law nobody under 16 is meant."
      }
    },
    {
      id: "minimum-living-backstop",
      at: "\u516B\uFF08\u4E00\uFF09",
      lines: [[382, 383]],
      kind: "criterion",
      states: {
        zh: "\u9760\u4EA7\u4E1A\u548C\u5C31\u4E1A\u4E0D\u80FD\u8131\u8D2B\u7684\u5BB6\u5EAD\uFF0C\u7531\u4F4E\u4FDD\u515C\u5E95\u3002",
        en: "Families whom industry and jobs cannot lift out are kept by the minimum living allowance."
      },
      rules: [14],
      status: "attested",
      by: ["measure/minimumLivingBackstop", "household/supported", "household/beyondWork", "beyondWork"],
      note: {
        zh: "\u54EA\u4E9B\u5BB6\u5EAD\u65E0\u6CD5\u9760\u4EA7\u4E1A\u548C\u5C31\u4E1A\u8131\u8D2B\uFF0C\u6CA1\u6709\u6807\u51C6\uFF0C\u7531\u7ECF\u529E\u4EBA\u786E\u8BA4\u3002",
        en: "Which families those are is not defined; it is attested."
      }
    },
    {
      id: "allowance-and-prices",
      at: "\u516B\uFF08\u4E00\uFF09",
      lines: [[382, 383]],
      kind: "procedure",
      states: {
        zh: "\u4F4E\u4FDD\u6807\u51C6\u4E0E\u7269\u4EF7\u6302\u94A9\u3001\u9010\u6B65\u63D0\u9AD8\uFF0C\u4E0E\u6276\u8D2B\u6807\u51C6\u201C\u4E24\u7EBF\u878D\u5408\u201D\uFF0C\u4E24\u4E2A\u7CFB\u7EDF\u4FE1\u606F\u5171\u4EAB\u3002",
        en: "The allowance follows prices, rises and is brought together with the poverty line; the two registers share data."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "\u6807\u51C6\u6570\u989D\u7684\u8981\u6C42\u89C1\u4E13\u680F14\uFF08\u4E00\uFF09\u3002",
        en: "What it has to reach is in box 14 (1)."
      }
    },
    {
      id: "allowance-recognition",
      at: "\u516B\uFF08\u4E00\uFF09",
      lines: [[384, 385]],
      kind: "procedure",
      states: {
        zh: "\u89C4\u8303\u4F4E\u4FDD\u8BA4\u5B9A\u548C\u7ECF\u6D4E\u72B6\u51B5\u6838\u5BF9\uFF0C\u5BF9\u6709\u52B3\u52A8\u80FD\u529B\u7684\u4F4E\u4FDD\u5BF9\u8C61\u6263\u51CF\u5C31\u4E1A\u6210\u672C\u3002",
        en: "Rules for recognising who gets the allowance; costs of work are deducted for those who can work."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7531\u6C11\u653F\u90E8\u95E8\u6309\u5176\u529E\u6CD5\u8BA4\u5B9A\uFF0C\u89C4\u5212\u6CA1\u6709\u5199\u660E\u6761\u4EF6\u548C\u6807\u51C6\u3002",
        en: "Decided by the civil affairs authority under its own rules; the plan states neither conditions nor rates."
      }
    },
    {
      id: "destitute-support",
      at: "\u516B\uFF08\u4E00\uFF09",
      lines: [[386, 389]],
      kind: "criterion",
      states: {
        zh: "\u7CBE\u51C6\u8BA4\u5B9A\u7279\u56F0\u4EBA\u5458\uFF0C\u63D0\u9AD8\u4F9B\u517B\u6C34\u5E73\uFF0C\u4F18\u5148\u4FDD\u969C\u5931\u80FD\u4EBA\u5458\uFF1B\u52A0\u5927\u5BF9\u5B64\u513F\u548C\u4E8B\u5B9E\u65E0\u4EBA\u629A\u517B\u513F\u7AE5\u7684\u4FDD\u969C\u3002",
        en: "The destitute are recognised and kept better, those who cannot look after themselves first; more for orphans and children nobody brings up."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7531\u6C11\u653F\u90E8\u95E8\u6309\u5176\u529E\u6CD5\u8BA4\u5B9A\uFF0C\u89C4\u5212\u6CA1\u6709\u5199\u660E\u6761\u4EF6\u548C\u6807\u51C6\u3002",
        en: "Decided by the civil affairs authority under its own rules; the plan states neither conditions nor rates."
      }
    },
    {
      id: "temporary-assistance",
      at: "\u516B\uFF08\u4E00\uFF09",
      lines: [[390, 391]],
      kind: "criterion",
      states: {
        zh: "\u57FA\u672C\u751F\u6D3B\u906D\u9047\u7A81\u53D1\u6027\u3001\u7D27\u8FEB\u6027\u3001\u4E34\u65F6\u6027\u56F0\u96BE\u7684\u519C\u6751\u8D2B\u56F0\u5BB6\u5EAD\uFF0C\u7ED9\u4E88\u4E34\u65F6\u6551\u52A9\u3002",
        en: "Rural poor families in sudden, urgent or passing hardship get temporary assistance."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7531\u6C11\u653F\u90E8\u95E8\u6309\u5176\u529E\u6CD5\u8BA4\u5B9A\uFF0C\u89C4\u5212\u6CA1\u6709\u5199\u660E\u6761\u4EF6\u548C\u6807\u51C6\u3002",
        en: "Decided by the civil affairs authority under its own rules; the plan states neither conditions nor rates."
      }
    },
    {
      id: "pension-premium",
      at: "\u516B\uFF08\u4E8C\uFF09",
      lines: [[394, 395]],
      kind: "criterion",
      states: {
        zh: "\u8D2B\u56F0\u4EBA\u53E3\u4FDD\u7559100\u5143\u7F34\u8D39\u6863\uFF1B\u5B8C\u5168\u65E0\u52B3\u52A8\u80FD\u529B\u3001\u6CA1\u6709\u6536\u5165\u6765\u6E90\u7684\u7531\u653F\u5E9C\u5168\u989D\u4EE3\u7F34\uFF0C\u5176\u4ED6\u56F0\u96BE\u7FA4\u4F53\u7ED9\u4E88\u90E8\u5206\u8865\u52A9\u3002",
        en: "Poor people keep the 100-yuan tier; for those with neither ability to work nor income the government pays all of the minimum, for other groups in hardship part."
      },
      rules: [13],
      status: "encoded",
      by: [
        "measure/lowestPensionTier",
        "measure/pensionInFull",
        "measure/pensionInPart",
        "household/supported",
        "member/pensionPayer",
        "member/noLabourNoIncome",
        "member/labourOrIncome",
        "pension/lowestTier",
        "pension/ageFrom",
        "pension/ageTo",
        "member/noFullTimeStudent",
        "pension/studentAgeFrom",
        "member/noLabourOrNoIncome",
        "member/labourAndIncome",
        "member/contributionHardship"
      ],
      note: {
        zh: "\u90E8\u5206\u8865\u52A9\u7684\u6570\u989D\u6CA1\u6709\u5199\u660E\uFF1B\u201C\u5176\u4ED6\u56F0\u96BE\u7FA4\u4F53\u201D\u6CA1\u6709\u754C\u5B9A\uFF0C\u6309\u586B\u62A5\u7684\u8BA4\u5B9A\u7ED3\u679C\uFF0C\u672A\u8BA4\u5B9A\u7684\u5F85\u6838\u5B9E\u3002\u5B8C\u5168\u4E27\u5931\u52B3\u52A8\u80FD\u529B\u548C\u6CA1\u6709\u6536\u5165\u6765\u6E90\u662F\u5426\u987B\u540C\u65F6\u5177\u5907\u7531\u653F\u7B56\u53E3\u5F84\u51B3\u5B9A\u3002\u7F34\u8D39\u5E74\u9F84\u4E0D\u5728\u89C4\u5212\u4E2D\uFF1B\u5728\u6821\u5B66\u751F\u4E0D\u53C2\u4FDD\u7CFB\u901A\u884C\u7406\u89E3\uFF0C\u4F9D\u636E\u8F83\u5F31\uFF08\u56FD\u53D1\u30142014\u30158\u53F7\uFF09\uFF0C\u5168\u65E5\u5236\u5728\u6821\u5B66\u751F\u5217\u4E3A\u5F85\u6838\u5B9E\uFF0C\u4E0D\u5224\u4E3A\u4E0D\u7B26\u5408\u3002",
        en: "The amount of the part paid is not stated; the other groups in hardship are not defined and are taken as attested, else left open. A reading decides whether inability to work and want of income are both needed. The ages are not in the plan; that students are not insured is how the opinion of 2014 on the scheme is generally understood: a weak source, so students of full-time schools are left open, not refused."
      }
    },
    {
      id: "basic-pension",
      at: "\u516B\uFF08\u4E8C\uFF09",
      lines: [[394, 395]],
      kind: "quantity",
      states: {
        zh: "\u57FA\u672C\u5B9E\u73B0\u6240\u6709\u8D2B\u56F0\u4EBA\u53E3\u4EAB\u6709\u517B\u8001\u4FDD\u9669\uFF1B\u6709\u6761\u4EF6\u7684\u5730\u533A\u63D0\u9AD8\u57FA\u7840\u517B\u8001\u91D1\uFF0C\u53D1\u5C55\u517B\u8001\u670D\u52A1\u3002",
        en: "Basically all poor people are in the pension scheme; the basic pension raised where possible; care for the old."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "\u4E13\u680F1\u4E3A\u6CD5\u5B9A\u4EBA\u5458\u53C2\u4FDD\u738798%\u4EE5\u4E0A\u3002",
        en: "Box 1 has 98 % of those who should be in it."
      }
    },
    {
      id: "left-behind",
      at: "\u516B\uFF08\u4E09\uFF09",
      lines: [[398, 405]],
      kind: "procedure",
      states: {
        zh: "\u5BF9\u7559\u5B88\u513F\u7AE5\u3001\u8001\u4EBA\u3001\u5987\u5973\u6478\u5E95\u5EFA\u6863\uFF0C\u5206\u7C7B\u5F00\u5C55\u5173\u7231\u670D\u52A1\u3002",
        en: "Children, old people and women left behind are listed and cared for by kind."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7ED9\u4E88\u4E2A\u4EBA\u6216\u5BB6\u5EAD\u7684\u5E2E\u6276\uFF0C\u4F46\u5BF9\u8C61\u6761\u4EF6\u6216\u6570\u989D\u7531\u6709\u5173\u90E8\u95E8\u53E6\u884C\u89C4\u5B9A\uFF0C\u89C4\u5212\u6CA1\u6709\u7ED9\u51FA\u53EF\u4EE5\u9010\u4EBA\u5224\u65AD\u7684\u754C\u9650\u3002",
        en: "A support owed to people, but for whom or how much is left to other rules; the plan gives nothing to judge one person by."
      }
    },
    {
      id: "disabled-allowances",
      at: "\u516B\uFF08\u4E09\uFF09",
      lines: [[406, 407]],
      kind: "criterion",
      states: {
        zh: "\u843D\u5B9E\u56F0\u96BE\u6B8B\u75BE\u4EBA\u751F\u6D3B\u8865\u8D34\u548C\u91CD\u5EA6\u6B8B\u75BE\u4EBA\u62A4\u7406\u8865\u8D34\uFF1B\u4F18\u5148\u6276\u6301\u8D2B\u56F0\u6B8B\u75BE\u4EBA\u5BB6\u5EAD\u53D1\u5C55\u751F\u4EA7\uFF0C\u652F\u6301\u6B8B\u75BE\u4EBA\u5C31\u4E1A\u521B\u4E1A\u3002",
        en: "The living allowance of needy and the care allowance of severely disabled people; their families\u2019 production comes first."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7ED9\u4E88\u4E2A\u4EBA\u6216\u5BB6\u5EAD\u7684\u5E2E\u6276\uFF0C\u4F46\u5BF9\u8C61\u6761\u4EF6\u6216\u6570\u989D\u7531\u6709\u5173\u90E8\u95E8\u53E6\u884C\u89C4\u5B9A\uFF0C\u89C4\u5212\u6CA1\u6709\u7ED9\u51FA\u53EF\u4EE5\u9010\u4EBA\u5224\u65AD\u7684\u754C\u9650\u3002",
        en: "A support owed to people, but for whom or how much is left to other rules; the plan gives nothing to judge one person by."
      }
    },
    {
      id: "box14-allowance-level",
      at: "\u4E13\u680F14\uFF08\u4E00\uFF09",
      lines: [[410, 411]],
      kind: "quantity",
      states: {
        zh: "2017\u5E74\u524D\uFF0C\u5404\u5730\u519C\u6751\u4F4E\u4FDD\u6807\u51C6\u4E0D\u4F4E\u4E8E\u56FD\u5BB6\u6276\u8D2B\u6807\u51C6\u3002",
        en: "Before or within 2017 the rural allowance is nowhere below the national poverty line."
      },
      rules: [15],
      status: "encoded",
      by: [
        "county/allowanceStandard",
        "county/allowanceReachesLine",
        "ruralAllowance",
        "completedYear",
        "allowance/dueYear",
        "povertyLine/exit"
      ],
      note: {
        zh: "\u89C4\u52122017\u5E743\u6708\u624D\u5370\u53D1\uFF0C\u671F\u9650\u9ED8\u8BA4\u63092017\u5E74\u5E95\uFF0C\u53E6\u4E00\u53E3\u5F84\u63092016\u5E74\u5E95\uFF1B\u671F\u9650\u4EE5\u524D\u4E0D\u4F5C\u8981\u6C42\u3002\u8FD9\u662F\u5BF9\u53BF\u7684\u8981\u6C42\uFF0C\u4E0D\u662F\u53EF\u4EE5\u4EAB\u53D7\u7684\u5F85\u9047\uFF0C\u5355\u72EC\u6838\u67E5\u3002",
        en: "Issued in March 2017, the plan is taken to mean the end of that year; another reading takes the end of 2016. Nothing is asked before the deadline. It is a duty of the county, not something to be received, so it is judged by itself."
      }
    },
    {
      id: "box14-allowance-adjustment",
      at: "\u4E13\u680F14\uFF08\u4E00\uFF09",
      lines: [[410, 411]],
      kind: "procedure",
      states: {
        zh: "\u4F4E\u4FDD\u6807\u51C6\u4F4E\u4E8E\u56FD\u5BB6\u6276\u8D2B\u6807\u51C6\u7684\u5730\u533A\uFF0C\u4EE5\u6276\u8D2B\u6807\u51C6\u4E3A\u6700\u4F4E\u6307\u5BFC\u6807\u51C6\uFF1B\u5DF2\u7ECF\u8FBE\u5230\u7684\uFF0C\u53C2\u7167\u4E0A\u5E74\u519C\u6751\u5C45\u6C11\u4EBA\u5747\u6D88\u8D39\u652F\u51FA\u8C03\u6574\u3002",
        en: "Where the allowance is below the national line, the line is the least guide standard; elsewhere it follows the last year\u2019s consumption of rural residents."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box14-both-registers",
      at: "\u4E13\u680F14\uFF08\u4E8C\uFF09",
      lines: [[412, 413]],
      kind: "procedure",
      states: {
        zh: "\u7B26\u5408\u4F4E\u4FDD\u7684\u5EFA\u6863\u7ACB\u5361\u6237\u7EB3\u5165\u4F4E\u4FDD\uFF0C\u7B26\u5408\u6276\u8D2B\u6761\u4EF6\u7684\u4F4E\u4FDD\u6237\u5EFA\u6863\u7ACB\u5361\uFF1B\u8FD4\u8D2B\u6237\u7EB3\u5165\u6551\u52A9\u548C\u5E2E\u6276\u3002",
        en: "Registered households that qualify enter the allowance, and the other way round; those fallen back enter both."
      },
      rules: [14],
      status: "encoded",
      by: [
        "measure/minimumLiving",
        "household/supported",
        "household/qualifiesForAllowance",
        "measure/registerEntry",
        "household/onRuralAllowance",
        "household/outsideRegister",
        "household/belowLine",
        "household/belowLineOrUnsecured",
        "household/reentry"
      ],
      note: {
        zh: "\u4F4E\u4FDD\u6761\u4EF6\u4E0D\u5728\u89C4\u5212\u4E2D\uFF0C\u7531\u6C11\u653F\u90E8\u95E8\u8BA4\u5B9A\uFF1B\u6276\u8D2B\u6761\u4EF6\u6309\u8D2B\u56F0\u8BC6\u522B\u5224\u65AD\uFF0C\u8FD4\u8D2B\u6237\u53E6\u6709\u89C4\u5219\u3002",
        en: "The allowance's own conditions are not in the plan and are attested; those of poverty are the ones of identification, and re-entry has a rule of its own."
      }
    },
    {
      id: "paired-cities",
      at: "\u4E5D\uFF08\u4E00\uFF09",
      lines: [[420, 421]],
      kind: "quantity",
      states: {
        zh: "7\u5E02\u5BF9\u53E3\u5E2E\u6276\u6E58\u897F\u81EA\u6CBB\u5DDE7\u53BF\uFF0C4\u4E2A\u767E\u5F3A\u53BF\u7ED3\u5BF9\u5E2E\u62764\u4E2A\u8D2B\u56F0\u53BF\u3002",
        en: "Seven cities help seven counties of Xiangxi; four leading counties pair with four poor ones."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "cooperation-training",
      at: "\u4E5D\uFF08\u4E00\uFF09",
      lines: [[422, 425]],
      kind: "criterion",
      states: {
        zh: "\u6276\u8D2B\u534F\u4F5C\u4E2D\u7EC4\u7EC7\u6709\u8F6C\u79FB\u5C31\u4E1A\u610F\u613F\u7684\u8D2B\u56F0\u5BB6\u5EAD\u52B3\u52A8\u529B\u57F9\u8BAD\uFF0C\u5F15\u5BFC\u8D2B\u56F0\u5BB6\u5EAD\u5B50\u5973\u5230\u53D1\u8FBE\u5730\u533A\u5C31\u8BFB\u804C\u4E1A\u9662\u6821\u3002",
        en: "Workers of poor families who want work elsewhere are trained, and their children led to vocational schools of richer areas."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7ED9\u4E88\u4E2A\u4EBA\u6216\u5BB6\u5EAD\u7684\u5E2E\u6276\uFF0C\u4F46\u5BF9\u8C61\u6761\u4EF6\u6216\u6570\u989D\u7531\u6709\u5173\u90E8\u95E8\u53E6\u884C\u89C4\u5B9A\uFF0C\u89C4\u5212\u6CA1\u6709\u7ED9\u51FA\u53EF\u4EE5\u9010\u4EBA\u5224\u65AD\u7684\u754C\u9650\u3002",
        en: "A support owed to people, but for whom or how much is left to other rules; the plan gives nothing to judge one person by."
      }
    },
    {
      id: "village-teams",
      at: "\u4E5D\uFF08\u4E8C\uFF09",
      lines: [[428, 431]],
      kind: "quantity",
      states: {
        zh: "\u6BCF\u4E2A\u8D2B\u56F0\u6751\u6709\u9A7B\u6751\u5DE5\u4F5C\u961F\uFF0C\u6BCF\u4E2A\u8D2B\u56F0\u6237\u6709\u5E2E\u6276\u8D23\u4EFB\u4EBA\u3002",
        en: "Every poverty village has a resident team, every poor household a responsible helper."
      },
      rules: [31],
      status: "outOfScope",
      reason: {
        zh: "\u6CA1\u6709\u54EA\u4E00\u6237\u3001\u6751\u3001\u4E61\u9547\u6216\u53BF\u636E\u6B64\u63D0\u51FA\u7533\u8BF7\u3002",
        en: "No household, village, township or county applies for it."
      }
    },
    {
      id: "team-duties",
      at: "\u4E5D\uFF08\u4E8C\uFF09",
      lines: [[432, 433]],
      kind: "procedure",
      states: {
        zh: "\u5BF9\u9A7B\u6751\u5DE5\u4F5C\u961F\u7763\u67E5\u3001\u8003\u6838\u3001\u95EE\u8D23\uFF0C\u4E0D\u8131\u8D2B\u4E0D\u8131\u94A9\u3002",
        en: "Resident teams are supervised, assessed and held to account until the village is out of poverty."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u89C4\u5B9A\u7684\u662F\u5E72\u90E8\u804C\u8D23\u548C\u95EE\u8D23\uFF0C\u4E0D\u662F\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "It sets duties of officials, not conditions of a judgement."
      }
    },
    {
      id: "hiring-firms",
      at: "\u4E5D\uFF08\u4E09\uFF09",
      lines: [[440, 441]],
      kind: "criterion",
      states: {
        zh: "\u5438\u7EB3\u519C\u6751\u8D2B\u56F0\u4EBA\u53E3\u5C31\u4E1A\u7684\u4F01\u4E1A\uFF0C\u6309\u89C4\u5B9A\u4EAB\u53D7\u804C\u4E1A\u57F9\u8BAD\u8865\u8D34\u7B49\u652F\u6301\u3002",
        en: "Firms that hire rural poor get training subsidies and other support by the rules."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u5BF9\u8C61\u662F\u4F01\u4E1A\uFF0C\u6CA1\u6709\u4F01\u4E1A\u7684\u8BB0\u5F55\u3002",
        en: "It is for firms, of which there are no records."
      }
    },
    {
      id: "box15-emergency",
      at: "\u4E13\u680F15\uFF08\u4E00\uFF09",
      lines: [[444, 445]],
      kind: "criterion",
      states: {
        zh: "\u56FD\u6709\u4F01\u4E1A\u5BF9\u906D\u9047\u7A81\u53D1\u4E8B\u4EF6\u3001\u56E0\u75C5\u81F4\u8D2B\u7B49\u56F0\u96BE\u5BB6\u5EAD\u5F00\u5C55\u201C\u6551\u6025\u96BE\u201D\u5E2E\u6276\u3002",
        en: "State firms help families in sudden hardship or made poor by illness."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7ED9\u4E88\u4E2A\u4EBA\u6216\u5BB6\u5EAD\u7684\u5E2E\u6276\uFF0C\u4F46\u5BF9\u8C61\u6761\u4EF6\u6216\u6570\u989D\u7531\u6709\u5173\u90E8\u95E8\u53E6\u884C\u89C4\u5B9A\uFF0C\u89C4\u5212\u6CA1\u6709\u7ED9\u51FA\u53EF\u4EE5\u9010\u4EBA\u5224\u65AD\u7684\u754C\u9650\u3002",
        en: "A support owed to people, but for whom or how much is left to other rules; the plan gives nothing to judge one person by."
      }
    },
    {
      id: "box15-enterprises",
      at: "\u4E13\u680F15",
      lines: [[446, 447]],
      kind: "quantity",
      states: {
        zh: "\u52A8\u54581000\u5BB6\u4EE5\u4E0A\u6C11\u8425\u4F01\u4E1A\u7ED3\u5BF91000\u4E2A\u4EE5\u4E0A\u8D2B\u56F0\u6751\u3002",
        en: "1,000 and more private firms pair with 1,000 and more villages."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "military-families",
      at: "\u4E5D\uFF08\u56DB\uFF09",
      lines: [[450, 451]],
      kind: "criterion",
      states: {
        zh: "\u519B\u961F\u5E2E\u6276\u4F18\u5148\u7167\u987E\u5BB6\u5883\u56F0\u96BE\u7684\u519B\u70C8\u5C5E\u3001\u9000\u5F79\u519B\u4EBA\u3002",
        en: "The army\u2019s help goes first to needy families of soldiers and martyrs, and to veterans."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u53EA\u5B9A\u5148\u540E\u6B21\u5E8F\uFF0C\u6CA1\u6709\u53EF\u4EE5\u9010\u6237\u5224\u5B9A\u7684\u754C\u9650\u3002",
        en: "An order of priority, without a line that a household could be held against."
      }
    },
    {
      id: "research-projects",
      at: "\u4E5D\uFF08\u4E94\uFF09",
      lines: [[460, 463]],
      kind: "quantity",
      states: {
        zh: "\u9009\u6D3E\u79D1\u6280\u4EBA\u5458\u5230\u8D2B\u56F0\u5730\u533A\uFF1B\u6BCF\u5E74\u5355\u521730\u9879\u6276\u8D2B\u8BFE\u9898\u3002",
        en: "Experts are sent to poor areas; 30 research projects a year."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box16-society",
      at: "\u4E13\u680F16",
      lines: [[480, 481]],
      kind: "quantity",
      states: {
        zh: "\u793E\u4F1A\u7EC4\u7EC7\u3001\u793E\u533A\u3001\u6148\u5584\u7EC4\u7EC7\u7B49\u5E2E\u62761.6\u4E07\u4F59\u6237\u8D2B\u56F0\u6237\u3002",
        en: "Social organizations, communities and charities help some 16,000 poor households."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "area-plans",
      at: "\u5341\uFF08\u4E00\uFF09",
      lines: [[492, 495]],
      kind: "procedure",
      states: {
        zh: "\u4E24\u5927\u7247\u533A\u91CD\u5927\u57FA\u7840\u8BBE\u65BD\u548C\u6C11\u751F\u5DE5\u7A0B\u4F18\u5148\u5217\u5165\u4E13\u9879\u89C4\u5212\u548C\u5E74\u5EA6\u8BA1\u5212\uFF0C\u5065\u5168\u534F\u8C03\u673A\u5236\u3002",
        en: "Great works of the two areas come first in special plans and yearly programmes; their counties coordinate."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u662F\u5BF9\u5404\u7EA7\u653F\u5E9C\u7F16\u5236\u3001\u6267\u884C\u89C4\u5212\u548C\u7BA1\u7406\u9879\u76EE\u7684\u8981\u6C42\uFF0C\u4E0D\u662F\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "What governments owe in making and carrying out plans and projects, not a condition of any verdict."
      }
    },
    {
      id: "motorway",
      at: "\u5341\uFF08\u4E8C\uFF09",
      lines: [[498, 501]],
      kind: "quantity",
      states: {
        zh: "2019\u5E74\uFF0C\u8D2B\u56F0\u53BF\u53BF\u57CE\u534A\u5C0F\u65F6\u5185\u4E0A\u9AD8\u901F\uFF0C\u4E8C\u7EA7\u4EE5\u4E0A\u516C\u8DEF\u76F4\u8FBE\u53BF\u57CE\u3002",
        en: "By 2019 every county seat is within half an hour of a motorway and on a second-grade road."
      },
      rules: [32],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "bus-stations",
      at: "\u5341\uFF08\u4E8C\uFF09",
      lines: [[498, 501]],
      kind: "quantity",
      states: {
        zh: "\u6BCF\u4E2A\u8D2B\u56F0\u53BF\u5EFA\u6709\u4E00\u4E2A\u4E8C\u7EA7\u4EE5\u4E0A\u5BA2\u8FD0\u7AD9\u3002",
        en: "Every county has a bus station of the second grade or better."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "county-gas",
      at: "\u5341\uFF08\u4E8C\uFF09",
      lines: [[504, 507]],
      kind: "quantity",
      states: {
        zh: "\u52302020\u5E74\uFF0C\u8D2B\u56F0\u53BF\u53BF\u57CE\u5168\u90E8\u7528\u4E0A\u5929\u7136\u6C14\u3002",
        en: "By 2020 every county seat has natural gas."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "living-roads",
      at: "\u5341\uFF08\u4E09\uFF09",
      lines: [[512, 515]],
      kind: "quantity",
      states: {
        zh: "25\u6237\u4EE5\u4E0A\u81EA\u7136\u6751\u901A\u8DEF\uFF0C2020\u5E74\u6709\u6761\u4EF6\u7684\u5EFA\u5236\u6751\u5168\u90E8\u901A\u5BA2\u8F66\u3002",
        en: "Natural villages of 25 households and more get a road; by 2020 all villages that allow it have a bus."
      },
      rules: [32],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "post-and-bridges",
      at: "\u5341\uFF08\u4E09\uFF09",
      lines: [[512, 515], [524, 525]],
      kind: "quantity",
      states: {
        zh: "\u4E61\u4E61\u8BBE\u90AE\u653F\u6240\uFF0C\u6751\u6751\u901A\u90AE\u3001\u901A\u5FEB\u9012\uFF1B\u5371\u6865\u5168\u90E8\u6539\u9020\u3002",
        en: "A post office in every township, post and parcels to every village; all dangerous bridges mended."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "living-water",
      at: "\u5341\uFF08\u4E09\uFF09",
      lines: [[516, 517]],
      kind: "criterion",
      states: {
        zh: "2020\u5E74\uFF0C\u8D2B\u56F0\u4EBA\u53E3\u7684\u996E\u6C34\u5B89\u5168\u95EE\u9898\u5168\u90E8\u89E3\u51B3\u3002",
        en: "By 2020 no poor person is without safe drinking water."
      },
      rules: [],
      status: "encoded",
      by: [
        "household/water",
        "water.litresPerPersonDay",
        "water/litresPerPersonDay",
        "water.qualitySafe",
        "water.roundTripMinutes",
        "water/roundTripMinutes",
        "water.horizontalMetres",
        "water/horizontalMetres",
        "water.verticalMetres",
        "water/verticalMetres",
        "water.shortDaysPerYear",
        "water/shortDaysPerYear"
      ],
      note: {
        zh: "\u4E00\uFF08\u56DB\uFF09\u6CA1\u6709\u5217\u996E\u6C34\uFF0C\u662F\u5426\u5FC5\u987B\u8FBE\u6807\u7531\u653F\u7B56\u53E3\u5F84\u51B3\u5B9A\uFF1B\u6570\u503C\u53D6\u81EA\u519C\u6751\u996E\u6C34\u5B89\u5168\u8BC4\u4EF7\u51C6\u5219\u3002",
        en: "Section 1 (4) does not name water, so a reading decides whether it counts; the figures are those of the standard for rural drinking water."
      }
    },
    {
      id: "living-water-rates",
      at: "\u5341\uFF08\u4E09\uFF09",
      lines: [[516, 517]],
      kind: "quantity",
      states: {
        zh: "\u8D2B\u56F0\u5730\u533A\u519C\u6751\u96C6\u4E2D\u4F9B\u6C34\u738785%\uFF0C\u81EA\u6765\u6C34\u666E\u53CA\u738780%\u3002",
        en: "85 % of rural people in poor areas on central supply, 80 % on tap water."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "\u662F\u5730\u533A\u6307\u6807\uFF0C\u4E0D\u80FD\u7528\u6765\u5224\u65AD\u4E00\u6751\u4E00\u6237\u3002",
        en: "Area figures; they tell nothing of one village or household."
      }
    },
    {
      id: "living-power",
      at: "\u5341\uFF08\u4E09\uFF09",
      lines: [[518, 519]],
      kind: "quantity",
      states: {
        zh: "2018\u5E74\u524D\u89E3\u51B3\u8D2B\u56F0\u6751\u4F4E\u7535\u538B\u95EE\u9898\u3002",
        en: "Low voltage in poverty villages solved before 2018."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "\u4E13\u680F17\uFF08\u4E09\uFF09\u4E3A2018\u5E74\u5E95\u3002",
        en: "Box 17 (3) says the end of 2018."
      }
    },
    {
      id: "living-broadband",
      at: "\u5341\uFF08\u4E09\uFF09",
      lines: [[520, 523]],
      kind: "quantity",
      states: {
        zh: "\u4E94\u5E74\u5185\u8D2B\u56F0\u6751\u5149\u7EA4\u548C4G\u5168\u8986\u76D6\uFF0C\u5BB6\u5EAD\u5BBD\u5E26\u63A5\u5165\u80FD\u529B50Mbps\u4EE5\u4E0A\u3002",
        en: "Within five years fibre and 4G in all poverty villages, 50 Mbps and more a household."
      },
      rules: [32],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "\u4E13\u680F17\uFF08\u56DB\uFF09\u4E3A90%\u4EE5\u4E0A\u3002",
        en: "Box 17 (4) says 90 % and more."
      }
    },
    {
      id: "living-housing",
      at: "\u5341\uFF08\u4E09\uFF09",
      lines: [[526, 527]],
      kind: "quantity",
      states: {
        zh: "\u529B\u4E89\u52302019\u5E74\u89E3\u51B3\u7EA680\u4E07\u8D2B\u56F0\u4EBA\u53E3\u7684\u4F4F\u623F\u3002",
        en: "To strive that by 2019 some 800,000 poor people are safely housed."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "\u4E13\u680F1\u7684\u671F\u9650\u4E3A2020\u5E74\u3002",
        en: "Box 1 has 2020."
      }
    },
    {
      id: "housing-priority",
      at: "\u5341\uFF08\u4E09\uFF09",
      lines: [[526, 527], [528, 531]],
      kind: "criterion",
      states: {
        zh: "\u5371\u623F\u6539\u9020\u4F18\u5148\u7167\u987E\u6DF1\u5EA6\u8D2B\u56F0\u6751\u548C\u65E0\u529B\u6295\u52B3\u3001\u65E0\u529B\u51FA\u8D44\u7684\u8D2B\u56F0\u6237\uFF1B\u4FDD\u6D01\u5458\u4F18\u5148\u8058\u7528\u8D2B\u56F0\u4EBA\u53E3\u3002",
        en: "Dangerous houses are mended first in the poorest villages and for those who have neither labour nor money; poor people are preferred as cleaners."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u53EA\u5B9A\u5148\u540E\u6B21\u5E8F\uFF0C\u6CA1\u6709\u53EF\u4EE5\u9010\u6237\u5224\u5B9A\u7684\u754C\u9650\u3002",
        en: "An order of priority, without a line that a household could be held against."
      }
    },
    {
      id: "living-environment",
      at: "\u5341\uFF08\u4E09\uFF09",
      lines: [[528, 531]],
      kind: "quantity",
      states: {
        zh: "2020\u5E74\uFF0C\u8D2B\u56F0\u6751\u751F\u6D3B\u5783\u573E\u6CBB\u7406\u8FBE\u5230\u4E94\u6709\u6807\u51C6\u3002",
        en: "By 2020 waste in poverty villages is dealt with to the standard of five."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "living-services",
      at: "\u5341\uFF08\u4E09\uFF09",
      lines: [[532, 535]],
      kind: "quantity",
      states: {
        zh: "\u4F18\u5148\u5728\u8D2B\u56F0\u6751\u5EFA\u7EFC\u5408\u670D\u52A1\u5E73\u53F0\uFF1B2020\u5E74\u6570\u5B57\u5E7F\u64AD\u7535\u89C6\u57FA\u672C\u5165\u6237\u3002",
        en: "Service platforms first in poverty villages; by 2020 digital radio and television in nearly every home."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box17-roads",
      at: "\u4E13\u680F17\uFF08\u4E00\uFF09",
      lines: [[542, 543]],
      kind: "quantity",
      states: {
        zh: "\u62D3\u5BBD\u519C\u6751\u516C\u8DEF26033\u516C\u91CC\uFF0C\u6539\u9020\u5371\u6865920\u5EA7\uFF0C\u6BCF\u4E2A\u8D2B\u56F0\u53BF30\u516C\u91CC\u4EA7\u4E1A\u8DEF\uFF0C\u666F\u533A\u516C\u8DEF777\u516C\u91CC\uFF0C66\u4E2A\u64A4\u5E76\u6751\u901A\u786C\u5316\u8DEF\u3002",
        en: "26,033 km of roads widened, 920 dangerous bridges mended, 30 km of industry roads a county, 777 km to scenic sites, hardened roads to 66 merged villages."
      },
      rules: [32],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "\u5371\u6865\u603B\u957F31804\u5EF6\u7C73\uFF0C\u5206\u9879\u5408\u8BA1\u4E3A31804.6\u3002",
        en: "Bridges are given as 31,804 m; the parts sum to 31,804.6."
      }
    },
    {
      id: "box17-water",
      at: "\u4E13\u680F17\uFF08\u4E8C\uFF09",
      lines: [[544, 545]],
      kind: "quantity",
      states: {
        zh: "\u6539\u5EFA\u65B0\u5EFA\u4F9B\u6C34\u5DE5\u7A0B10289\u5904\uFF0C\u8986\u76D61250\u4E07\u4EBA\uFF0C\u5176\u4E2D\u8D2B\u56F0\u4EBA\u53E3450\u4E07\uFF1B\u51C0\u6C34\u6D88\u6BD2\u914D\u59571379\u5904\uFF1B\u65B0\u589E\u3001\u6539\u5584\u704C\u6E8960\u4E07\u4EA9\u3002",
        en: "10,289 water works for 12.5 million people, 4.5 million of them poor; purification at 1,379; 600,000 mu of irrigation."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box17-power",
      at: "\u4E13\u680F17\uFF08\u4E09\uFF09",
      lines: [[546, 547]],
      kind: "quantity",
      states: {
        zh: "2018\u5E74\u5E95\uFF0C5413\u4E2A\u8D2B\u56F0\u6751\u7535\u7F51\u6539\u9020\u5347\u7EA7\uFF1B2020\u5E74\u8D2B\u56F0\u5730\u533A\u4F9B\u7535\u7A33\u5B9A\u53EF\u9760\u3002",
        en: "By the end of 2018 the grid of 5,413 poverty villages is upgraded; by 2020 supply is reliable in all poor areas."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "\u5C11\u4E8E\u5168\u90E86924\u4E2A\u8D2B\u56F0\u6751\u3002",
        en: "Fewer than all 6,924."
      }
    },
    {
      id: "box17-broadband",
      at: "\u4E13\u680F17\uFF08\u56DB\uFF09",
      lines: [[548, 549]],
      kind: "quantity",
      states: {
        zh: "2020\u5E74\uFF0C\u5BBD\u5E26\u8986\u76D690%\u4EE5\u4E0A\u7684\u8D2B\u56F0\u6751\u3002",
        en: "By 2020 broadband in 90 % and more of the poverty villages."
      },
      rules: [32],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "\u4E13\u680F1\u4E3A100%\u3002",
        en: "Box 1 has 100 %."
      }
    },
    {
      id: "box17-environment",
      at: "\u4E13\u680F17\uFF08\u4E94\uFF09",
      lines: [[550, 551]],
      kind: "quantity",
      states: {
        zh: "2020\u5E74\uFF0C\u8D2B\u56F0\u6751\u5783\u573E\u6CBB\u7406\u8FBE\u5230\u4E94\u6709\u6807\u51C6\uFF0C90%\u4EE5\u4E0A\u7684\u6751\u6CBB\u7406\u6C61\u6C34\u3001\u7CAA\u4FBF\u548C\u5395\u6240\u3002",
        en: "By 2020 waste to the standard of five in all poverty villages, sewage, manure and toilets dealt with in 90 % and more."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box17-housing",
      at: "\u4E13\u680F17\uFF08\u516D\uFF09",
      lines: [[552, 553]],
      kind: "criterion",
      states: {
        zh: "\u8D2B\u56F0\u6237D\u7EA7\u5371\u623F\u6539\u9020\u548C\u65E0\u623F\u6237\u5EFA\u623F\uFF0C2016\u81F32018\u5E74\u6BCF\u5E745\u4E07\u6237\u5DE6\u53F3\uFF0C2019\u5E74\u5E95\u57FA\u672C\u5B8C\u6210\u3002",
        en: "Grade D houses of poor households renovated and homes built for those without, some 50,000 a year from 2016 to 2018, basically done by the end of 2019."
      },
      rules: [26],
      status: "encoded",
      by: ["measure/dangerousHouse", "household/supported", "household/dangerousHouse", "household/gradeDOrNone"],
      note: {
        zh: "\u6B64\u5904\u4E3A2016\u81F32018\u5E74\u7684\u5E74\u5EA6\u4EFB\u52A1\uFF0C\u53EA\u63D0D\u7EA7\u5371\u623F\u548C\u65E0\u623F\u6237\uFF1B\u540C\u4E00\u6761\u76842019\u5E74\u76EE\u6807\u3001\u5341\uFF08\u4E09\uFF09\u548C\u4E13\u680F1\u5747\u4E3A\u5168\u90E8\u5371\u623F\u3002\u662F\u5426\u53EA\u9650D\u7EA7\u548C\u65E0\u623F\u6237\u7531\u653F\u7B56\u53E3\u5F84\u51B3\u5B9A\u3002\u5DF2\u901A\u8FC7\u6539\u9020\u3001\u642C\u8FC1\u7B49\u843D\u5B9E\u5B89\u5168\u4F4F\u623F\u7684\u4E0D\u518D\u5217\u5165\u3002",
        en: "The task of each year from 2016 to 2018 names grade D and no house only; the aim for 2019 here, section 10 (3) and box 1 mean all dangerous houses. A reading decides whether only grade D and no house are meant. Who has been given a safe home by other means is left out."
      }
    },
    {
      id: "box17-platforms",
      at: "\u4E13\u680F17\uFF08\u4E03\uFF09",
      lines: [[554, 555]],
      kind: "quantity",
      states: {
        zh: "2017\u81F32019\u5E74\uFF0C6924\u4E2A\u8D2B\u56F0\u6751\u5EFA\u7EFC\u5408\u670D\u52A1\u5E73\u53F0\u3002",
        en: "Service platforms in 6,924 villages from 2017 to 2019."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box17-work-relief",
      at: "\u4E13\u680F17\uFF08\u516B\uFF09",
      lines: [[556, 557]],
      kind: "quantity",
      states: {
        zh: "\u4EE5\u5DE5\u4EE3\u8D48\uFF1A\u57FA\u672C\u519C\u7530\u3001\u704C\u6E89\u3001\u9053\u8DEF\u3001\u6C34\u571F\u4FDD\u6301\u7B49\u5DE5\u7A0B\u91CF\u3002",
        en: "Work relief: farmland, irrigation, roads and erosion control, by quantity."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "box17-lottery",
      at: "\u4E13\u680F17\uFF08\u4E5D\uFF09",
      lines: [[558, 559]],
      kind: "quantity",
      states: {
        zh: "\u5F69\u7968\u516C\u76CA\u91D1\u9879\u76EE\u6751\u90FD\u6709\u6587\u5316\u5E7F\u573A\u3001\u516C\u5395\u548C\u5783\u573E\u96C6\u4E2D\u70B9\u3002",
        en: "Every village of the lottery-fund projects has a square, a public toilet and a waste point."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "special-areas",
      at: "\u5341\uFF08\u56DB\uFF09",
      lines: [[562, 563]],
      kind: "quantity",
      states: {
        zh: "\u8001\u533A\u3001\u6C11\u65CF\u5730\u533A\u3001\u5E93\u533A\u9879\u76EE\u548C\u8D44\u91D1\u503E\u659C\uFF0C\u91CD\u70B9\u6253\u9020200\u4E2A\u5C11\u6570\u6C11\u65CF\u7279\u8272\u6751\u9547\u3002",
        en: "Old revolutionary, minority and reservoir areas are favoured; 200 minority villages developed."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "urban-settling",
      at: "\u5341\uFF08\u56DB\uFF09",
      lines: [[564, 567]],
      kind: "criterion",
      states: {
        zh: "\u6709\u80FD\u529B\u5728\u57CE\u9547\u7A33\u5B9A\u5C31\u4E1A\u548C\u751F\u6D3B\u7684\u519C\u4E1A\u8F6C\u79FB\u4EBA\u53E3\u4E3E\u5BB6\u843D\u6237\uFF1B\u57CE\u9547\u57FA\u672C\u516C\u5171\u670D\u52A1\u8986\u76D6\u5E38\u4F4F\u4EBA\u53E3\u3002",
        en: "Rural people able to work and live in towns may settle there with their families; basic services reach all residents."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7ED9\u4E88\u4E2A\u4EBA\u6216\u5BB6\u5EAD\u7684\u5E2E\u6276\uFF0C\u4F46\u5BF9\u8C61\u6761\u4EF6\u6216\u6570\u989D\u7531\u6709\u5173\u90E8\u95E8\u53E6\u884C\u89C4\u5B9A\uFF0C\u89C4\u5212\u6CA1\u6709\u7ED9\u51FA\u53EF\u4EE5\u9010\u4EBA\u5224\u65AD\u7684\u754C\u9650\u3002",
        en: "A support owed to people, but for whom or how much is left to other rules; the plan gives nothing to judge one person by."
      }
    },
    {
      id: "plans-and-projects",
      at: "\u5341\u4E00\uFF08\u4E00\uFF09",
      lines: [[574, 581]],
      kind: "procedure",
      states: {
        zh: "\u53BF\u7EA7\u4EE5\u4E0A\u5236\u5B9A\u8131\u8D2B\u89C4\u5212\uFF0C\u53BF\u3001\u4E61\u3001\u6751\u5236\u5B9A\u5E74\u5EA6\u8BA1\u5212\uFF0C\u9879\u76EE\u8FDB\u5165\u9879\u76EE\u5E93\uFF0C\u8D44\u91D1\u6574\u5408\u4F7F\u7528\u3002",
        en: "Governments from the county up make plans, counties, townships and villages yearly ones; projects are listed, funds pooled."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u662F\u5BF9\u5404\u7EA7\u653F\u5E9C\u7F16\u5236\u3001\u6267\u884C\u89C4\u5212\u548C\u7BA1\u7406\u9879\u76EE\u7684\u8981\u6C42\uFF0C\u4E0D\u662F\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "What governments owe in making and carrying out plans and projects, not a condition of any verdict."
      }
    },
    {
      id: "county-classes",
      at: "\u5341\u4E00\uFF08\u4E8C\uFF09",
      lines: [[584, 585]],
      kind: "procedure",
      states: {
        zh: "\u5BF9\u7247\u533A\u5185\u5916\u3001\u8001\u533A\u3001\u6C11\u65CF\u5730\u533A\u7684\u8D2B\u56F0\u53BF\u5206\u7C7B\u63A8\u8FDB\uFF0C\u9879\u76EE\u548C\u8D44\u91D1\u503E\u659C\u3002",
        en: "Counties are dealt with by kind, with projects and funds favouring the hardest."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u662F\u5BF9\u5404\u7EA7\u653F\u5E9C\u7F16\u5236\u3001\u6267\u884C\u89C4\u5212\u548C\u7BA1\u7406\u9879\u76EE\u7684\u8981\u6C42\uFF0C\u4E0D\u662F\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "What governments owe in making and carrying out plans and projects, not a condition of any verdict."
      }
    },
    {
      id: "village-focus",
      at: "\u5341\u4E00\uFF08\u4E8C\uFF09",
      lines: [[586, 587]],
      kind: "quantity",
      states: {
        zh: "\u4EE5\u8D2B\u56F0\u6751\u4E3A\u5355\u5143\u5B9E\u65BD\u996E\u6C34\u3001\u7535\u7F51\u3001\u9053\u8DEF\u3001\u4FE1\u606F\u5316\u3001\u5371\u623F\u6539\u9020\u3001\u73AF\u5883\u6574\u6CBB\uFF0C\u7279\u8272\u4EA7\u4E1A\u5BF9\u6709\u6761\u4EF6\u7684\u6751\u3001\u6237\u5168\u8986\u76D6\uFF0C\u533B\u4FDD\u3001\u517B\u8001\u3001\u4F4E\u4FDD\u548C\u6551\u52A9\u843D\u5B9E\u3002",
        en: "Village by village: water, power, roads, networks, houses, surroundings; industry wherever possible; insurance, pensions, allowance and relief."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      },
      note: {
        zh: "\u5355\u4E2A\u6751\u7531\u201C12+1\u201D\u4EFB\u52A1\u9010\u9879\u786E\u8BA4\u3002",
        en: "A single village attests the 12+1 tasks."
      }
    },
    {
      id: "helper-and-plan",
      at: "\u5341\u4E00\uFF08\u4E8C\uFF09",
      lines: [[588, 589]],
      kind: "quantity",
      states: {
        zh: "\u5E74\u5EA6\u4EFB\u52A1\u843D\u5B9E\u5230\u6237\u5230\u4EBA\uFF0C\u6BCF\u4E2A\u8D2B\u56F0\u5BF9\u8C61\u90FD\u6709\u5E2E\u6276\u8D23\u4EFB\u4EBA\u548C\u5E2E\u6276\u8BA1\u5212\u3002",
        en: "The year\u2019s task is broken down to persons; each has a responsible helper and a plan."
      },
      rules: [31],
      status: "outOfScope",
      reason: {
        zh: "\u6CA1\u6709\u54EA\u4E00\u6237\u3001\u6751\u3001\u4E61\u9547\u6216\u53BF\u636E\u6B64\u63D0\u51FA\u7533\u8BF7\u3002",
        en: "No household, village, township or county applies for it."
      }
    },
    {
      id: "identification",
      at: "\u5341\u4E00\uFF08\u4E09\uFF09",
      lines: [[592, 595]],
      kind: "criterion",
      states: {
        zh: "\u505A\u597D\u8D2B\u56F0\u5BF9\u8C61\u7684\u8BC6\u522B\u548C\u5EFA\u6863\u7ACB\u5361\u3002",
        en: "Poor households are to be identified and registered."
      },
      rules: [],
      status: "encoded",
      by: ["household/identify", "household/belowLine", "household/belowLineOrUnsecured", "povertyLine/identify"],
      note: {
        zh: "\u6CA1\u6709\u5199\u660E\u8BC6\u522B\u6761\u4EF6\uFF0C\u7531\u653F\u7B56\u53E3\u5F84\u51B3\u5B9A\uFF1B\u6807\u51C6\u6570\u989D\u89C1\u7701\u6276\u8D2B\u529E\u7B54\u590D\u3002",
        en: "No test is given, so a reading decides; the figures are those of the provincial office's reply."
      }
    },
    {
      id: "dynamic-register",
      at: "\u5341\u4E00\uFF08\u4E09\uFF09",
      lines: [[592, 595]],
      kind: "procedure",
      states: {
        zh: "\u8131\u8D2B\u7684\u9500\u53F7\uFF0C\u8FD4\u8D2B\u7684\u91CD\u65B0\u5F55\u5165\uFF0C\u8D2B\u56F0\u4EBA\u53E3\u6709\u8FDB\u6709\u51FA\u3002",
        en: "Those who exit are struck from the register, those who fall back are entered again."
      },
      rules: [],
      status: "encoded",
      by: [
        "household/reentry",
        "household/exited",
        "household/belowLine",
        "household/belowLineOrUnsecured",
        "household/struckOff"
      ],
      note: {
        zh: "\u8FD4\u8D2B\u6309\u8BC6\u522B\u6807\u51C6\u518D\u6B21\u5224\u65AD\uFF1B\u9500\u53F7\u5C5E\u4E8E\u9000\u51FA\u7A0B\u5E8F\uFF0C\u5404\u73AF\u8282\u7684\u53BB\u5411\u89C1 lifecycle.json\u3002",
        en: "Re-entry is judged by the standard of identification; striking off is a step of the procedure of exit. What leads where stands in lifecycle.json."
      }
    },
    {
      id: "exit-procedure",
      at: "\u5341\u4E00\uFF08\u4E09\uFF09",
      lines: [[594, 595]],
      kind: "procedure",
      states: {
        zh: "\u4E25\u683C\u6309\u6807\u51C6\u548C\u7A0B\u5E8F\u9000\u51FA\uFF0C\u7981\u6B62\u6570\u5B57\u8131\u8D2B\u548C\u865A\u5047\u8131\u8D2B\u3002",
        en: "Exit strictly by standard and procedure; no exits on paper only."
      },
      rules: [],
      status: "encoded",
      by: [
        "household/procedure",
        "household/review",
        "household/verification",
        "household/consent",
        "household/publicity",
        "household/publicityDays",
        "household/announcement",
        "household/struckOff",
        "village/procedure",
        "village/application",
        "village/verification",
        "village/publicity",
        "village/announcement",
        "county/procedure",
        "county/application",
        "county/prefectureReview",
        "county/provincialCheck",
        "county/thirdParty",
        "county/expertReview",
        "county/decision",
        "county/publicity",
        "county/publicityOrder",
        "county/publicityBeforeDecision",
        "county/publicityAfterDecision",
        "county/publicityDays",
        "county/stateReport",
        "county/stateEvaluation",
        "tier",
        "county/approval",
        "publicity/household",
        "publicity/county"
      ],
      note: {
        zh: "\u89C4\u5212\u6CA1\u6709\u5199\u660E\u7A0B\u5E8F\u6B65\u9AA4\u548C\u516C\u793A\u5929\u6570\uFF1B\u6B65\u9AA4\u53D6\u81EA\u56FD\u5BB6\u6587\u4EF6\u548C\u672C\u7701\u505A\u6CD5\uFF0C\u7531\u7ECF\u529E\u4EBA\u586B\u62A5\u662F\u5426\u5B8C\u6210\uFF1B\u53BF\u7684\u516C\u793A\u5929\u6570\u3001\u516C\u793A\u4E0E\u5BA1\u5B9A\u7684\u5148\u540E\u4E3A\u653F\u7B56\u53E3\u5F84\u3002\u6751\u7684\u7533\u8BF7\u3001\u6838\u5B9E\u4E0D\u89C1\u4E8E\u56FD\u5BB6\u6587\u4EF6\u6458\u5F55\uFF0C\u4EC5\u4F9B\u53C2\u8003\u3002\u62A5\u544A\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u548C\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\u53EA\u9002\u7528\u4E8E\u56FD\u5BB6\u91CD\u70B9\uFF08\u7247\u533A\uFF09\u53BF\u3002",
        en: "The plan names neither steps nor days of publicity; the steps are from the national text and Hunan's practice, and whether they were done is attested; a county's days of publicity, and whether they come before or after the decision, are readings. Application and verification of a village are not in the excerpts of the national text and are advisory. The report to the State Council group and the special evaluation are of national counties only."
      }
    },
    {
      id: "support-after-exit",
      at: "\u5341\u4E00\uFF08\u4E09\uFF09",
      lines: [[594, 595]],
      kind: "procedure",
      states: {
        zh: "\u53BF\u3001\u6751\u3001\u6237\u9000\u51FA\u540E\uFF0C\u5728\u89C4\u5B9A\u671F\u9650\u5185\u7EE7\u7EED\u4EAB\u53D7\u6276\u8D2B\u653F\u7B56\u3002",
        en: "After exit, counties, villages and households keep their support for the period set."
      },
      rules: [],
      status: "encoded",
      by: [
        "measure/householdSupport",
        "household/supported",
        "completedYear",
        "support/household",
        "measure/villageSupport",
        "village/supported",
        "support/village",
        "measure/countySupport",
        "county/supported",
        "support/county"
      ],
      note: {
        zh: "\u89C4\u5212\u6CA1\u6709\u5199\u660E\u671F\u9650\uFF1A\u6751\u3001\u53BF\u7684\u671F\u9650\u53D6\u81EA\u6E58\u529E\u30142016\u301531\u53F7\u62A5\u9053\uFF1B\u6237\u672A\u89C1\u89C4\u5B9A\uFF0C\u9ED8\u8BA4\u6BD4\u7167\u5404\u6279\u590D\u6240\u8BF4\u7684\u653B\u575A\u671F\u52302020\u5E74\u5E95\uFF08\u4F9D\u636E\u8F83\u5F31\uFF09\uFF0C\u53E6\u4E00\u53E3\u5F84\u4E00\u5F8B\u5F85\u6838\u5B9E\u3002",
        en: "The plan gives no period: for villages and counties it is from the report of the provincial opinion of 2016; for households none was found, and by default they are taken to keep it to the end of the campaign in 2020, as the approvals say of counties (weak); another reading leaves it open."
      }
    },
    {
      id: "resource-pooling",
      at: "\u5341\u4E00\uFF08\u4E09\uFF09",
      lines: [[596, 597]],
      kind: "quantity",
      states: {
        zh: "\u884C\u4E1A\u8D44\u91D1\u9879\u76EE\u5411\u8D2B\u56F0\u5730\u533A\u503E\u659C\uFF0C\u53BF\u7EA7\u6346\u7ED1\u4F7F\u7528\uFF1B\u5BF9\u8D2B\u56F0\u4EBA\u53E3\u91D1\u878D\u670D\u52A1\u5168\u8986\u76D6\u3002",
        en: "Funds of all departments favour poor areas and are pooled by counties; financial services reach all poor people."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "participation",
      at: "\u5341\u4E00\uFF08\u4E09\uFF09",
      lines: [[598, 599]],
      kind: "procedure",
      states: {
        zh: "\u7FA4\u4F17\u53C2\u4E0E\u6751\u8131\u8D2B\u89C4\u5212\u7F16\u5236\u3001\u9879\u76EE\u9009\u62E9\u548C\u5B9E\u65BD\u3001\u8D44\u91D1\u4F7F\u7528\u7BA1\u7406\u3002",
        en: "People take part in village plans, in choosing and carrying out projects, and in the use of funds."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u662F\u5BF9\u5404\u7EA7\u653F\u5E9C\u7F16\u5236\u3001\u6267\u884C\u89C4\u5212\u548C\u7BA1\u7406\u9879\u76EE\u7684\u8981\u6C42\uFF0C\u4E0D\u662F\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "What governments owe in making and carrying out plans and projects, not a condition of any verdict."
      }
    },
    {
      id: "funds-and-projects",
      at: "\u5341\u4E00\uFF08\u4E09\uFF09",
      lines: [[602, 603]],
      kind: "procedure",
      states: {
        zh: "\u6D89\u519C\u8D44\u91D1\u6574\u5408\u5230\u53BF\uFF0C\u9879\u76EE\u548C\u8D44\u91D1\u516C\u544A\u516C\u793A\uFF0C\u8FDD\u89C4\u4F7F\u7528\u7684\u8FFD\u7A76\u8D23\u4EFB\u3002",
        en: "Funds are pooled in the county, projects and funds are made public, misuse is answered for."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "performance-assessment",
      at: "\u5341\u4E00\uFF08\u4E09\uFF09",
      lines: [[604, 605]],
      kind: "procedure",
      states: {
        zh: "\u6276\u8D2B\u5B9E\u7EE9\u7EB3\u5165\u8003\u6838\uFF0C\u4E0E\u5E72\u90E8\u4EFB\u7528\u3001\u8BC4\u4F18\u6302\u94A9\u3002",
        en: "Results count in the assessment of authorities and in the promotion of officials."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u89C4\u5B9A\u7684\u662F\u5E72\u90E8\u804C\u8D23\u548C\u95EE\u8D23\uFF0C\u4E0D\u662F\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "It sets duties of officials, not conditions of a judgement."
      }
    },
    {
      id: "third-party-assessment",
      at: "\u5341\u4E00\uFF08\u4E09\uFF09",
      lines: [[604, 607]],
      kind: "procedure",
      states: {
        zh: "\u9080\u8BF7\u6C11\u4E3B\u515A\u6D3E\u3001\u79D1\u7814\u673A\u6784\u548C\u793E\u4F1A\u7EC4\u7EC7\u8BC4\u4F30\u8131\u8D2B\u6210\u6548\u3002",
        en: "Parties, institutes and social organizations are invited to assess the results."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7531\u8BC4\u4F30\u673A\u6784\u5B9E\u65BD\uFF0C\u4E0D\u5728\u8BB0\u5F55\u4E2D\u4F53\u73B0\u3002",
        en: "Done by assessors; nothing of it stands in a record."
      }
    },
    {
      id: "investment",
      at: "\u5341\u4E00\uFF08\u56DB\uFF09",
      lines: [[612, 615]],
      kind: "procedure",
      states: {
        zh: "\u56FD\u5BB6\u5B89\u6392\u7684\u516C\u76CA\u6027\u9879\u76EE\u53D6\u6D88\u53BF\u7EA7\u914D\u5957\uFF0C\u843D\u5B9E\u6276\u8D2B\u6350\u8D60\u4F18\u60E0\u3002",
        en: "Counties need not add to public works the state pays for; gifts are favoured in tax."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "insurance-subsidy",
      at: "\u5341\u4E00\uFF08\u56DB\uFF09",
      lines: [[616, 617]],
      kind: "criterion",
      states: {
        zh: "51\u4E2A\u8D2B\u56F0\u53BF\u7684\u8D2B\u56F0\u6237\u548C\u53C2\u4E0E\u5E2E\u6276\u7684\u65B0\u578B\u7ECF\u8425\u7EC4\u7EC7\uFF0C\u8D2D\u4E70\u7279\u8272\u519C\u4E1A\u4FDD\u9669\u6709\u4FDD\u8D39\u8865\u8D34\u3002",
        en: "In the 51 counties poor households and businesses that take part get subsidized farm insurance."
      },
      rules: [27],
      status: "encoded",
      by: ["measure/agriculturalInsurance", "household/insuranceHolder"],
      note: {
        zh: "\u7ECF\u8425\u7EC4\u7EC7\u4EE5\u6237\u4E3A\u5355\u4F4D\u7684\uFF08\u79CD\u517B\u5927\u6237\u3001\u5BB6\u5EAD\u519C\u573A\uFF09\u6309\u586B\u62A5\u8BA4\u5B9A\uFF1B\u5408\u4F5C\u793E\u3001\u4F01\u4E1A\u6CA1\u6709\u76F8\u5E94\u7684\u8BB0\u5F55\uFF0C\u4E0D\u5728\u8BA4\u5B9A\u4E4B\u5217\u3002",
        en: "Businesses that are a household (large growers, family farms) are taken as attested; there is no record of cooperatives and companies."
      }
    },
    {
      id: "village-finance",
      at: "\u5341\u4E00\uFF08\u56DB\uFF09",
      lines: [[616, 619]],
      kind: "quantity",
      states: {
        zh: "\u6BCF\u4E2A\u8D2B\u56F0\u6751\u5EFA\u91D1\u878D\u6276\u8D2B\u670D\u52A1\u7AD9\uFF0C\u5EFA\u8BBE\u793A\u8303\u53BF10\u4E2A\u3001\u793A\u8303\u6751100\u4E2A\u3001\u793A\u8303\u70B91000\u4E2A\uFF1B\u652F\u6301\u5404\u7C7B\u5C0F\u989D\u8D37\u6B3E\u3002",
        en: "A financial service point in each poverty village, 10 model counties, 100 villages and 1,000 points; small loans of several kinds."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "land",
      at: "\u5341\u4E00\uFF08\u56DB\uFF09",
      lines: [[620, 621]],
      kind: "quantity",
      states: {
        zh: "\u642C\u8FC1\u7528\u5730\u5168\u90E8\u7EB3\u5165\u5E74\u5EA6\u8BA1\u5212\uFF0C\u8D2B\u56F0\u6751\u571F\u5730\u6574\u6CBB\u9879\u76EE\u529B\u4E89\u5168\u8986\u76D6\u3002",
        en: "Land for relocation is all in the yearly plan; land improvement in every poverty village if possible."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u7CFB\u5404\u7EA7\u653F\u5E9C\u7684\u5DE5\u4F5C\u76EE\u6807\u6216\u6295\u5165\u5B89\u6392\uFF0C\u4E0D\u662F\u67D0\u6237\u3001\u67D0\u6751\u6216\u67D0\u53BF\u9000\u51FA\u65F6\u7684\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "A target or an outlay of government, not a condition on which one household, village or county exits."
      }
    },
    {
      id: "first-secretaries",
      at: "\u5341\u4E00\uFF08\u4E94\uFF09",
      lines: [[628, 629]],
      kind: "quantity",
      states: {
        zh: "\u8F6F\u5F31\u6DA3\u6563\u6751\u548C\u8D2B\u56F0\u6751\u7B2C\u4E00\u4E66\u8BB0\u5168\u8986\u76D6\uFF0C\u8D2B\u56F0\u53BF\u515A\u653F\u6B63\u804C\u4FDD\u6301\u7A33\u5B9A\u3002",
        en: "A first secretary in every weak and every poverty village; heads of poor counties stay in office."
      },
      rules: [31],
      status: "outOfScope",
      reason: {
        zh: "\u89C4\u5B9A\u7684\u662F\u5E72\u90E8\u804C\u8D23\u548C\u95EE\u8D23\uFF0C\u4E0D\u662F\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "It sets duties of officials, not conditions of a judgement."
      }
    },
    {
      id: "supervision",
      at: "\u5341\u4E00\uFF08\u4E94\uFF09",
      lines: [[630, 633], [636, 639]],
      kind: "procedure",
      states: {
        zh: "\u6751\u59D4\u4F1A\u534F\u52A9\u8BC6\u522B\u3001\u9000\u51FA\u548C\u6570\u636E\u586B\u62A5\uFF1B\u8FDD\u53CD\u9000\u51FA\u673A\u5236\u60C5\u8282\u4E25\u91CD\u7684\u8FFD\u7A76\u8D23\u4EFB\u3002",
        en: "Village committees help with identification, exit and data; serious breaches of the exit rules are punished."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u89C4\u5B9A\u7684\u662F\u5E72\u90E8\u804C\u8D23\u548C\u95EE\u8D23\uFF0C\u4E0D\u662F\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "It sets duties of officials, not conditions of a judgement."
      }
    },
    {
      id: "monitoring",
      at: "\u5341\u4E00\uFF08\u4E94\uFF09",
      lines: [[634, 635]],
      kind: "procedure",
      states: {
        zh: "\u5EFA\u7ACB\u89C4\u5212\u9879\u76EE\u5E93\uFF0C\u5B9A\u671F\u76D1\u6D4B\u8BC4\u4F30\u89C4\u5212\u548C\u9879\u76EE\u5B9E\u65BD\u60C5\u51B5\u3002",
        en: "Projects are listed; their progress is watched and assessed."
      },
      rules: [],
      status: "outOfScope",
      reason: {
        zh: "\u662F\u5BF9\u5404\u7EA7\u653F\u5E9C\u7F16\u5236\u3001\u6267\u884C\u89C4\u5212\u548C\u7BA1\u7406\u9879\u76EE\u7684\u8981\u6C42\uFF0C\u4E0D\u662F\u8BA4\u5B9A\u6761\u4EF6\u3002",
        en: "What governments owe in making and carrying out plans and projects, not a condition of any verdict."
      }
    }
  ],
  unmapped: [
    {
      reason: {
        zh: "\u6807\u9898\u3001\u53D1\u6587\u4FE1\u606F\u3001\u8868\u5934\u6216\u6284\u9001\uFF0C\u6CA1\u6709\u5185\u5BB9\u8981\u6C42\u3002",
        en: "Headings, what letters carry at head and foot, heads of tables: nothing is asked."
      },
      places: [
        {
          at: "\u6587\u9996",
          lines: [[1, 18]]
        },
        {
          at: "\u4E00",
          lines: [[23, 24]]
        },
        {
          at: "\u4E00\uFF08\u4E00\uFF09",
          lines: [[25, 26]]
        },
        {
          at: "\u4E00\uFF08\u4E09\uFF09",
          lines: [[39, 40]]
        },
        {
          at: "\u4E00\uFF08\u56DB\uFF09",
          lines: [[53, 54]]
        },
        {
          at: "\u4E13\u680F1",
          lines: [[65, 67]]
        },
        {
          at: "\u4E13\u680F2",
          lines: [[83, 85]]
        },
        {
          at: "\u4E8C",
          lines: [[90, 91]]
        },
        {
          at: "\u4E13\u680F3",
          lines: [[96, 97]]
        },
        {
          at: "\u4E8C\uFF08\u4E00\uFF09",
          lines: [[100, 101]]
        },
        {
          at: "\u4E13\u680F4",
          lines: [[116, 117]]
        },
        {
          at: "\u4E8C\uFF08\u4E8C\uFF09",
          lines: [[136, 137]]
        },
        {
          at: "\u4E13\u680F5",
          lines: [[146, 147]]
        },
        {
          at: "\u4E8C\uFF08\u4E09\uFF09",
          lines: [[156, 157]]
        },
        {
          at: "\u4E13\u680F6",
          lines: [[166, 167]]
        },
        {
          at: "\u4E13\u680F7",
          lines: [[174, 175]]
        },
        {
          at: "\u4E09",
          lines: [[182, 183]]
        },
        {
          at: "\u4E09\uFF08\u4E00\uFF09",
          lines: [[186, 187]]
        },
        {
          at: "\u4E13\u680F8",
          lines: [[194, 195]]
        },
        {
          at: "\u4E09\uFF08\u4E8C\uFF09",
          lines: [[208, 209]]
        },
        {
          at: "\u4E13\u680F9",
          lines: [[216, 217]]
        },
        {
          at: "\u56DB",
          lines: [[222, 223]]
        },
        {
          at: "\u56DB\uFF08\u4E00\uFF09",
          lines: [[226, 227]]
        },
        {
          at: "\u56DB\uFF08\u4E8C\uFF09",
          lines: [[234, 235]]
        },
        {
          at: "\u4E13\u680F10",
          lines: [[246, 247]]
        },
        {
          at: "\u56DB\uFF08\u4E09\uFF09",
          lines: [[250, 251]]
        },
        {
          at: "\u4E94",
          lines: [[258, 259]]
        },
        {
          at: "\u4E94\uFF08\u4E00\uFF09",
          lines: [[262, 263]]
        },
        {
          at: "\u4E13\u680F11",
          lines: [[272, 273]]
        },
        {
          at: "\u4E94\uFF08\u4E09\uFF09",
          lines: [[288, 289]]
        },
        {
          at: "\u516D",
          lines: [[298, 299]]
        },
        {
          at: "\u516D\uFF08\u4E00\uFF09",
          lines: [[302, 303]]
        },
        {
          at: "\u516D\uFF08\u4E8C\uFF09",
          lines: [[316, 317]]
        },
        {
          at: "\u516D\uFF08\u4E09\uFF09",
          lines: [[324, 325]]
        },
        {
          at: "\u4E03",
          lines: [[344, 345]]
        },
        {
          at: "\u4E03\uFF08\u4E00\uFF09",
          lines: [[350, 351]]
        },
        {
          at: "\u4E03\uFF08\u4E8C\uFF09",
          lines: [[356, 357]]
        },
        {
          at: "\u4E03\uFF08\u4E09\uFF09",
          lines: [[364, 365]]
        },
        {
          at: "\u4E13\u680F13",
          lines: [[368, 369]]
        },
        {
          at: "\u516B",
          lines: [[376, 377]]
        },
        {
          at: "\u516B\uFF08\u4E00\uFF09",
          lines: [[380, 381]]
        },
        {
          at: "\u516B\uFF08\u4E8C\uFF09",
          lines: [[392, 393]]
        },
        {
          at: "\u516B\uFF08\u4E09\uFF09",
          lines: [[396, 397]]
        },
        {
          at: "\u4E13\u680F14",
          lines: [[408, 409]]
        },
        {
          at: "\u4E5D",
          lines: [[414, 415]]
        },
        {
          at: "\u4E5D\uFF08\u4E00\uFF09",
          lines: [[418, 419]]
        },
        {
          at: "\u4E5D\uFF08\u4E8C\uFF09",
          lines: [[426, 427]]
        },
        {
          at: "\u4E5D\uFF08\u4E09\uFF09",
          lines: [[434, 435]]
        },
        {
          at: "\u4E13\u680F15",
          lines: [[442, 443]]
        },
        {
          at: "\u4E5D\uFF08\u56DB\uFF09",
          lines: [[448, 449]]
        },
        {
          at: "\u4E5D\uFF08\u4E94\uFF09",
          lines: [[456, 457]]
        },
        {
          at: "\u4E13\u680F16",
          lines: [[472, 473]]
        },
        {
          at: "\u4E5D\uFF08\u516D\uFF09",
          lines: [[482, 483]]
        },
        {
          at: "\u5341",
          lines: [[486, 487]]
        },
        {
          at: "\u5341\uFF08\u4E00\uFF09",
          lines: [[490, 491]]
        },
        {
          at: "\u5341\uFF08\u4E8C\uFF09",
          lines: [[496, 497]]
        },
        {
          at: "\u5341\uFF08\u4E09\uFF09",
          lines: [[510, 511]]
        },
        {
          at: "\u4E13\u680F17",
          lines: [[540, 541]]
        },
        {
          at: "\u5341\uFF08\u56DB\uFF09",
          lines: [[560, 561]]
        },
        {
          at: "\u5341\u4E00",
          lines: [[570, 571]]
        },
        {
          at: "\u5341\u4E00\uFF08\u4E00\uFF09",
          lines: [[572, 573]]
        },
        {
          at: "\u5341\u4E00\uFF08\u4E8C\uFF09",
          lines: [[582, 583]]
        },
        {
          at: "\u5341\u4E00\uFF08\u4E09\uFF09",
          lines: [[590, 591]]
        },
        {
          at: "\u5341\u4E00\uFF08\u56DB\uFF09",
          lines: [[608, 609]]
        },
        {
          at: "\u5341\u4E00\uFF08\u4E94\uFF09",
          lines: [[626, 627]]
        },
        {
          at: "\u6587\u672B",
          lines: [[640, 650]]
        }
      ]
    },
    {
      reason: {
        zh: "\u5236\u5B9A\u4F9D\u636E\u548C\u89C4\u5212\u8303\u56F4\u3002",
        en: "What the plan rests on and covers."
      },
      places: [
        {
          at: "\u6587\u9996",
          lines: [[19, 22]]
        }
      ]
    },
    {
      reason: {
        zh: "\u5F62\u52BF\u5206\u6790\u3001\u6307\u5BFC\u601D\u60F3\u548C\u57FA\u672C\u539F\u5219\u3002",
        en: "The situation, the guiding thought and the principles."
      },
      places: [
        {
          at: "\u4E00\uFF08\u4E00\uFF09",
          lines: [[31, 36]]
        },
        {
          at: "\u4E00\uFF08\u4E8C\uFF09",
          lines: [[37, 38]]
        },
        {
          at: "\u4E00\uFF08\u4E09\uFF09",
          lines: [[41, 52]]
        }
      ]
    },
    {
      reason: {
        zh: "\u7AE0\u9996\u603B\u8FF0\uFF0C\u5177\u4F53\u5185\u5BB9\u5728\u672C\u7AE0\u5404\u6761\u548C\u4E13\u680F\u4E2D\u3002",
        en: "The opening of a chapter; what it asks for stands in its sections and boxes."
      },
      places: [
        {
          at: "\u4E8C",
          lines: [[92, 95]]
        },
        {
          at: "\u4E09",
          lines: [[184, 185]]
        },
        {
          at: "\u56DB",
          lines: [[224, 225]]
        },
        {
          at: "\u4E94",
          lines: [[260, 261]]
        },
        {
          at: "\u516D",
          lines: [[300, 301]]
        },
        {
          at: "\u4E03",
          lines: [[346, 349]]
        },
        {
          at: "\u516B",
          lines: [[378, 379]]
        },
        {
          at: "\u4E5D",
          lines: [[416, 417]]
        },
        {
          at: "\u5341",
          lines: [[488, 489]]
        }
      ]
    },
    {
      reason: {
        zh: "\u53D1\u5C55\u65B9\u5411\u6216\u5DE5\u4F5C\u90E8\u7F72\uFF0C\u6CA1\u6709\u53EF\u4EE5\u5224\u65AD\u7684\u6761\u4EF6\u3001\u6570\u989D\u3001\u671F\u9650\uFF0C\u4E5F\u6CA1\u6709\u7ED9\u4E88\u4E2A\u4EBA\u6216\u5BB6\u5EAD\u7684\u5F85\u9047\u3002",
        en: "A direction or a piece of work: no condition, figure or date to judge by, and nothing owed to persons or families."
      },
      places: [
        {
          at: "\u4E8C\uFF08\u4E00\uFF09",
          lines: [[102, 103], [110, 111]]
        },
        {
          at: "\u4E13\u680F4",
          lines: [[128, 131], [134, 135]]
        },
        {
          at: "\u4E8C\uFF08\u4E8C\uFF09",
          lines: [[142, 145]]
        },
        {
          at: "\u4E13\u680F5",
          lines: [[148, 149], [152, 153]]
        },
        {
          at: "\u4E8C\uFF08\u4E09\uFF09",
          lines: [[160, 163]]
        },
        {
          at: "\u4E13\u680F6",
          lines: [[170, 171]]
        },
        {
          at: "\u56DB\uFF08\u4E8C\uFF09",
          lines: [[236, 237], [240, 243]]
        },
        {
          at: "\u516D\uFF08\u4E00\uFF09",
          lines: [[310, 315]]
        },
        {
          at: "\u4E03\uFF08\u4E00\uFF09",
          lines: [[352, 355]]
        },
        {
          at: "\u4E03\uFF08\u4E8C\uFF09",
          lines: [[358, 361]]
        },
        {
          at: "\u4E5D\uFF08\u4E09\uFF09",
          lines: [[436, 439]]
        },
        {
          at: "\u4E5D\uFF08\u56DB\uFF09",
          lines: [[452, 455]]
        },
        {
          at: "\u4E5D\uFF08\u4E94\uFF09",
          lines: [[458, 459], [464, 471]]
        },
        {
          at: "\u4E13\u680F16",
          lines: [[474, 479]]
        },
        {
          at: "\u4E5D\uFF08\u516D\uFF09",
          lines: [[484, 485]]
        },
        {
          at: "\u5341\uFF08\u4E8C\uFF09",
          lines: [[502, 503], [508, 509]]
        },
        {
          at: "\u5341\uFF08\u4E09\uFF09",
          lines: [[536, 539]]
        },
        {
          at: "\u5341\uFF08\u56DB\uFF09",
          lines: [[568, 569]]
        },
        {
          at: "\u5341\u4E00\uFF08\u4E09\uFF09",
          lines: [[600, 601]]
        }
      ]
    },
    {
      reason: {
        zh: "\u653F\u5E9C\u6295\u5165\u548C\u5E72\u90E8\u4EBA\u4E8B\u7B49\u5185\u90E8\u4E8B\u52A1\u3002",
        en: "Outlays and staff, which are matters within government."
      },
      places: [
        {
          at: "\u5341\u4E00\uFF08\u56DB\uFF09",
          lines: [[610, 611], [622, 625]]
        }
      ]
    }
  ],
  openQuestions: [
    {
      id: "stable",
      at: ["\u4E00\uFF08\u56DB\uFF09"],
      question: {
        zh: "\u6536\u5165\u201C\u7A33\u5B9A\u201D\u8FBE\u5230\u6807\u51C6\u3001\u6709\u201C\u7A33\u5B9A\u201D\u6536\u5165\u6765\u6E90\uFF0C\u6CA1\u6709\u5199\u660E\u671F\u9650\u548C\u5E45\u5EA6\uFF1B\u201C\u7A33\u5B9A\u8131\u8D2B\u201D\uFF08\u56DB\uFF08\u4E8C\uFF09\uFF09\u4E5F\u6CA1\u6709\u754C\u5B9A\u3002",
        en: "How long and by how much income is to reach the line stably, or a source of income to be stable, is not said; nor is what stably out of poverty means in section 4 (2)."
      },
      meanwhile: {
        zh: "\u53EA\u51ED\u7ECF\u529E\u4EBA\u786E\u8BA4\u662F\u5426\u6709\u7A33\u5B9A\u6536\u5165\u6765\u6E90\uFF0C\u4E0D\u4F5C\u8BA1\u7B97\uFF1B\u7A33\u5B9A\u8131\u8D2B\u6309\u5DF2\u8131\u8D2B\u4E14\u6709\u7A33\u5B9A\u6536\u5165\u6765\u6E90\u8BA4\u5B9A\u3002",
        en: "Whether there is a stable source of income is attested, not computed; stably out of poverty is taken as having exited with such a source."
      }
    },
    {
      id: "income-statistics",
      at: ["\u4E00\uFF08\u56DB\uFF09", "\u4E13\u680F1"],
      question: {
        zh: "\u6237\u6309\u5BB6\u5EAD\u4EBA\u5747\u7EAF\u6536\u5165\uFF0C\u53BF\u6309\u519C\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165\uFF0C\u662F\u4E24\u79CD\u7EDF\u8BA1\u6307\u6807\uFF0C\u53E3\u8BED\u90FD\u79F0\u519C\u6C11\u6536\u5165\uFF1B\u89C4\u5212\u6CA1\u6709\u8BF4\u660E\u5982\u4F55\u8854\u63A5\u3002",
        en: "Households are judged by net income, counties by disposable income; the plan does not say how the two go together."
      },
      meanwhile: {
        zh: "\u5206\u8BBE\u4E24\u4E2A\u5B57\u6BB5\uFF0C\u5404\u7528\u5404\u7684\u6807\u51C6\uFF0C\u4E0D\u76F8\u4E92\u6362\u7B97\u3002",
        en: "Two fields, each with its own standard; neither is turned into the other."
      }
    },
    {
      id: "or-more",
      at: ["\u4E09\uFF08\u4E00\uFF09", "\u4E94\uFF08\u56DB\uFF09", "\u4E13\u680F1", "\u4E13\u680F13\uFF08\u4E00\uFF09"],
      question: {
        zh: "\u5168\u6587\u53EA\u6709\u4E13\u680F13\uFF08\u4E00\uFF09\u5199\u660E\u201C\u542B\u201D\u672C\u6570\uFF1B\u201C\u534A\u5E74\u4EE5\u4E0A\u201D\u201C3\u5E74\u4EE5\u4E0A\u201D\u201C4\u4E07\u5143\u4EE5\u4E0A\u201D\u6070\u597D\u7B49\u4E8E\u65F6\u662F\u5426\u7B97\uFF0C\u6CA1\u6709\u5199\u660E\u3002",
        en: "Only box 13 (1) says that the number itself counts; whether exactly half a year, three years or 40,000 yuan does is not said elsewhere."
      },
      meanwhile: {
        zh: "\u6309\u884C\u6587\u60EF\u4F8B\uFF0C\u201C\u4EE5\u4E0A\u201D\u542B\u672C\u6570\uFF0C\u201C\u8D85\u8FC7\u201D\u4E0D\u542B\uFF1B\u8D2B\u56F0\u53D1\u751F\u7387\u300195%\u548C30\u4E07\u4EBA\u53E6\u8BBE\u653F\u7B56\u53E3\u5F84\u3002",
        en: "By drafting custom the number itself counts, except where \u201Cexceed\u201D is written; incidence, 95 % and 300,000 people have readings of their own."
      }
    },
    {
      id: "income-average",
      at: ["\u4E00\uFF08\u56DB\uFF09"],
      question: {
        zh: "\u53BF\u519C\u6C11\u6536\u5165\u589E\u901F\u201C\u9AD8\u4E8E\u5168\u7701\u5E73\u5747\u6C34\u5E73\u201D\uFF0C\u662F\u4E0E\u5168\u7701\u519C\u6751\u5C45\u6C11\u8FD8\u662F\u5168\u4F53\u5C45\u6C11\u76F8\u6BD4\u3001\u6309\u540D\u4E49\u8FD8\u662F\u5B9E\u9645\u589E\u901F\uFF0C\u6CA1\u6709\u5199\u660E\u3002",
        en: "Whether growth above the provincial average means rural or all residents, nominal or real, is not said."
      },
      meanwhile: {
        zh: "\u6309\u586B\u62A5\u7684\u5168\u7701\u519C\u6751\u5C45\u6C11\u540D\u4E49\u589E\u901F\u6BD4\u8F83\uFF0C\u76F8\u7B49\u4E0D\u7B97\u9AD8\u4E8E\u3002",
        en: "Nominal growth of rural residents is compared as given; equal is not above."
      }
    },
    {
      id: "incidence-base",
      at: ["\u4E00\uFF08\u56DB\uFF09"],
      question: {
        zh: "\u8D2B\u56F0\u53D1\u751F\u7387\u6CA1\u6709\u5199\u660E\u4EBA\u53E3\u57FA\u6570\uFF0C\u4E5F\u6CA1\u6709\u63D0\u7EFC\u5408\u8D2B\u56F0\u53D1\u751F\u7387\u4EE5\u53CA\u9519\u9000\u3001\u6F0F\u8BC4\u3002",
        en: "The population that incidence is measured on is not given; wrong exits and missed persons are not spoken of."
      },
      meanwhile: {
        zh: "\u6309\u519C\u4E1A\u6237\u7C4D\u4EBA\u53E3\u8BA1\u7B97\uFF0C\u53EA\u7528\u672A\u8131\u8D2B\u4EBA\u53E3\uFF1B\u9519\u9000\u3001\u6F0F\u8BC4\u7531\u4E13\u9879\u8BC4\u4F30\u6838\u67E5\u3002",
        en: "It is measured on the registered rural population, from the persons still poor; wrong exits and missed persons are left to the special evaluation."
      }
    },
    {
      id: "collective-economy-twice",
      at: ["\u4E00\uFF08\u56DB\uFF09", "\u4E13\u680F1", "\u4E13\u680F7\uFF08\u4E00\uFF09"],
      question: {
        zh: "\u96C6\u4F53\u7ECF\u6D4E\u5728\u201C12+1\u201D\u4E2D\u5217\u4E00\u6B21\uFF0C\u9000\u51FA\u5F53\u5E74\u53C8\u5217\u4E00\u6B21\uFF1B4\u4E07\u5143\uFF08\u4E13\u680F1\uFF09\u548C\u5149\u4F0F\u589E\u65366\u4E07\u5143\uFF08\u4E13\u680F7\uFF09\u54EA\u4E00\u4E2A\u5BF9\u5E94\u201C\u6709\u6548\u53D1\u5C55\u201D\uFF0C\u6CA1\u6709\u5199\u660E\u3002",
        en: "The collective economy is one of the 12+1 tasks and a condition of the exit year; whether 40,000 yuan (box 1) or 60,000 from solar power (box 7) is meant by effective development is not said."
      },
      meanwhile: {
        zh: "\u4EFB\u52A1\u51ED\u786E\u8BA4\uFF0C\u6536\u5165\u63094\u4E07\u5143\u8BA1\u7B97\uFF0C\u662F\u5426\u5FC5\u987B\u8FBE\u6807\u4E3A\u653F\u7B56\u53E3\u5F84\uFF1B6\u4E07\u5143\u662F\u5DE5\u4F5C\u76EE\u6807\u3002",
        en: "The task is attested, income is held against 40,000 yuan, and a reading decides whether it counts; 60,000 is a target."
      }
    },
    {
      id: "county-deadline",
      at: ["\u4E00\uFF08\u4E00\uFF09", "\u4E00\uFF08\u56DB\uFF09"],
      question: {
        zh: "\u8D2B\u56F0\u53BF\u6458\u5E3D\u671F\u9650\uFF0C\u4E00\u5904\u4E3A2019\u5E74\uFF0C\u4E00\u5904\u4E3A\u529B\u4E892019\u5E74\u3001\u786E\u4FDD2020\u5E74\u5E95\u524D\u3002",
        en: "Counties are to exit by 2019 in one place, by 2019 if possible and surely by the end of 2020 in another."
      },
      meanwhile: {
        zh: "\u4E0D\u6309\u671F\u9650\u5224\u65AD\uFF0C\u6309\u8BA4\u5B9A\u65E5\u671F\u6240\u5728\u5E74\u4EFD\u7684\u6807\u51C6\u5224\u65AD\u3002",
        en: "No verdict rests on the deadline; each year has its own standard."
      }
    },
    {
      id: "seventy-five-percent",
      at: ["\u4E13\u680F1", "\u4E13\u680F2"],
      question: {
        zh: "2018\u5E74\u8131\u8D2B75%\u4EE5\u4E0A\uFF0C\u6CA1\u6709\u5199\u660E\u4EE5\u4F55\u4E3A\u57FA\u6570\uFF1B\u4E13\u680F2\u524D\u4E09\u5E74\u5408\u8BA1370\u4E07\uFF0C\u7EA6\u5360445\u4E07\u768483.1%\u3002",
        en: "75 % by 2018: of what is not said; box 2 sums to 3.7 million in three years, about 83.1 % of 4.45 million."
      },
      meanwhile: {
        zh: "\u7CFB\u5168\u7701\u76EE\u6807\uFF0C\u4E0D\u4F5C\u8BA4\u5B9A\u3002",
        en: "A target of the province; nothing is judged by it."
      }
    },
    {
      id: "year-2016",
      at: ["\u4E13\u680F2"],
      question: {
        zh: "\u89C4\u52122017\u5E743\u6708\u5370\u53D1\u65F62016\u5E74\u5DF2\u8FC7\uFF0C\u4E13\u680F2\u76842016\u5E74\u4E00\u680F\u662F\u8BA1\u5212\u8FD8\u662F\u7ED3\u679C\uFF0C\u6CA1\u6709\u5199\u660E\uFF1B\u5B9E\u9645\u8131\u8D2B125\u4E07\u4EBA\uFF0C\u4E0E110\u4E07\u4E0D\u540C\u3002",
        en: "When the plan was issued 2016 was over; whether its column in box 2 is a plan or a result is not said. 1.25 million left poverty, not 1.1."
      },
      meanwhile: {
        zh: "\u4E0D\u4F5C\u8BA4\u5B9A\uFF0C\u4E5F\u4E0D\u5F53\u4F5C\u7ED3\u679C\u4F7F\u7528\u3002",
        en: "Nothing is judged by it, nor is it taken as a result."
      }
    },
    {
      id: "village-count",
      at: ["\u4E00\uFF08\u4E00\uFF09", "\u4E00\uFF08\u56DB\uFF09", "\u4E13\u680F1", "\u4E13\u680F2"],
      question: {
        zh: "\u8D2B\u56F0\u67516924\u4E2A\uFF0C\u540C\u671F\u5176\u4ED6\u6587\u4EF6\u67098000\u30016923\u30016920\u7B49\u4E0D\u540C\u6570\u5B57\u3002",
        en: "6,924 poverty villages here; other papers of those years have 8,000, 6,923 or 6,920."
      },
      meanwhile: {
        zh: "\u53BF\u7684\u8D2B\u56F0\u6751\u9000\u51FA\u7387\u6309\u586B\u62A5\u7684\u672C\u53BF\u603B\u6570\u8BA1\u7B97\u3002",
        en: "A county\u2019s rate is of its own total as given."
      }
    },
    {
      id: "relocation-rate",
      at: ["\u4E00\uFF08\u56DB\uFF09", "\u4E13\u680F10"],
      question: {
        zh: "\u642C\u8FC1\u4EFB\u52A1\u5B8C\u6210\u7387\u7684\u5206\u6BCD\u662F\u5F53\u5E74\u4EFB\u52A1\u8FD8\u662F\u603B\u4EFB\u52A1\u3001\u4EE5\u5EFA\u6210\u8FD8\u662F\u5165\u4F4F\u4E3A\u5B8C\u6210\uFF0C\u6CA1\u6709\u5199\u660E\uFF1B\u4EFB\u52A12019\u5E74\u7ED3\u675F\uFF0C\u6D89\u53CA\u7EA6100\u4E2A\u53BF\u5E02\u533A\uFF0C\u591A\u4E8E51\u4E2A\u8D2B\u56F0\u53BF\u3002",
        en: "Whether the rate is of the year\u2019s task or the whole, built or moved in, is not said; the task ends in 2019 and takes in some 100 counties, more than the 51."
      },
      meanwhile: {
        zh: "\u6309\u586B\u62A5\u7684\u8BA1\u5212\u6570\u548C\u5B8C\u6210\u6570\u8BA1\u7B97\uFF0C\u6CA1\u6709\u4EFB\u52A1\u7684\u89C6\u4E3A\u5B8C\u6210\u3002",
        en: "Computed from the figures given; where nothing is planned it is complete."
      }
    },
    {
      id: "house-deadline",
      at: ["\u4E13\u680F1", "\u5341\uFF08\u4E09\uFF09", "\u4E13\u680F17\uFF08\u516D\uFF09"],
      question: {
        zh: "\u5371\u623F\u6539\u9020\u671F\u9650\u5206\u522B\u4E3A2020\u5E74\u3001\u529B\u4E892019\u5E74\u30012019\u5E74\u5E95\u524D\u57FA\u672C\u5B8C\u6210\u3002",
        en: "Houses are to be done by 2020, by 2019 if possible, or basically by the end of 2019."
      },
      meanwhile: {
        zh: "\u4E0D\u6309\u671F\u9650\u5224\u65AD\uFF1B\u5305\u62EC\u54EA\u4E9B\u7B49\u7EA7\u4E3A\u653F\u7B56\u53E3\u5F84\u3002",
        en: "No verdict rests on the deadline; which grades are meant is a reading."
      }
    },
    {
      id: "road-total",
      at: ["\u4E13\u680F1", "\u4E13\u680F17\uFF08\u4E00\uFF09"],
      question: {
        zh: "\u8D2B\u56F0\u6751\u901A\u786C\u5316\u8DEF\u7387\u4E3A100%\uFF0C\u4E13\u680F17\uFF08\u4E00\uFF09\u53C8\u521766\u4E2A\u64A4\u5E76\u5EFA\u5236\u6751\u5F85\u901A\u3002",
        en: "All poverty villages to have a hardened road, yet box 17 (1) lists 66 merged villages still without."
      },
      meanwhile: {
        zh: "\u5355\u4E2A\u6751\u7531\u8DEF\u5230\u519C\u5BB6\u4E00\u9879\u786E\u8BA4\u3002",
        en: "A single village attests the task of roads."
      }
    },
    {
      id: "broadband",
      at: ["\u4E13\u680F1", "\u5341\uFF08\u4E09\uFF09", "\u4E13\u680F17\uFF08\u56DB\uFF09"],
      question: {
        zh: "\u8D2B\u56F0\u6751\u5BBD\u5E26\uFF0C\u4E09\u5904\u5206\u522B\u4E3A100%\u3001\u4E94\u5E74\u5185\u5149\u7EA4\u548C4G\u5168\u8986\u76D6\u300190%\u4EE5\u4E0A\u3002",
        en: "Broadband: 100 %, all by fibre and 4G within five years, or 90 % and more."
      },
      meanwhile: {
        zh: "\u9000\u51FA\u6761\u4EF6\u6CA1\u6709\u5217\u5BBD\u5E26\uFF0C\u4E0D\u4F5C\u8BA4\u5B9A\u3002",
        en: "It is no condition of exit; nothing is judged by it."
      }
    },
    {
      id: "power",
      at: ["\u4E13\u680F1", "\u5341\uFF08\u4E09\uFF09", "\u4E13\u680F17\uFF08\u4E09\uFF09"],
      question: {
        zh: "\u519C\u6751\u7535\u7F51\uFF0C\u671F\u9650\u4E3A\u201C2018\u5E74\u524D\u201D\u62162018\u5E74\u5E95\uFF0C\u8303\u56F4\u4E3A\u5168\u90E8\u8D2B\u56F0\u6751\u62165413\u4E2A\u3002",
        en: "Power: before 2018 or by the end of it; all poverty villages or 5,413."
      },
      meanwhile: {
        zh: "\u5355\u4E2A\u6751\u7531\u7535\u5230\u519C\u5BB6\u4E00\u9879\u786E\u8BA4\uFF0C\u4E0D\u6309\u671F\u9650\u5224\u65AD\u3002",
        en: "A single village attests the task of power, whatever the date."
      }
    },
    {
      id: "schools",
      at: ["\u4E94\uFF08\u4E00\uFF09", "\u4E13\u680F11\uFF08\u4E00\uFF09"],
      question: {
        zh: "\u4E49\u52A1\u6559\u80B2\u8584\u5F31\u5B66\u6821\uFF0C\u4E00\u5904\u4E3A2018\u5E74\u5B8C\u6210\u6539\u9020\uFF0C\u4E00\u5904\u4E3A2019\u5E74\u5E95\u8FBE\u5230\u5E95\u7EBF\u8981\u6C42\u3002",
        en: "Weak schools done by 2018 in one place, up to the bottom line by the end of 2019 in another."
      },
      meanwhile: {
        zh: "\u53BF\u7684\u5C31\u5B66\u51ED\u786E\u8BA4\uFF0C\u4E0D\u4F5C\u8BA4\u5B9A\u3002",
        en: "A county\u2019s schooling is attested; nothing is judged by the dates."
      }
    },
    {
      id: "village-clinics",
      at: ["\u516D\uFF08\u4E00\uFF09", "\u4E13\u680F12\uFF08\u56DB\uFF09"],
      question: {
        zh: "\u536B\u751F\u5BA4\uFF0C\u4E00\u5904\u4E3A\u6BCF\u4E2A\u8D2B\u56F0\u6751\u4E00\u6240\u6807\u51C6\u5316\u536B\u751F\u5BA4\uFF0C\u4E00\u5904\u4E3A\u6BCF\u4E2A\u884C\u653F\u6751\u4E00\u4E2A\u536B\u751F\u5BA4\u3002",
        en: "A standard clinic in each poverty village, or a clinic in each administrative village."
      },
      meanwhile: {
        zh: "\u4E24\u9879\u5E76\u884C\uFF1A\u884C\u653F\u6751\u987B\u6709\u536B\u751F\u5BA4\uFF0C\u8D2B\u56F0\u6751\u7684\u987B\u8FBE\u6807\u51C6\u3002",
        en: "Both hold: every village has one, and that of a poverty village is up to standard."
      }
    },
    {
      id: "pension-coverage",
      at: ["\u4E13\u680F1", "\u516B\uFF08\u4E8C\uFF09"],
      question: {
        zh: "\u517B\u8001\u4FDD\u9669\uFF0C\u4E00\u5904\u4E3A\u6CD5\u5B9A\u4EBA\u5458\u53C2\u4FDD\u738798%\u4EE5\u4E0A\uFF0C\u4E00\u5904\u4E3A\u57FA\u672C\u5B9E\u73B0\u6240\u6709\u8D2B\u56F0\u4EBA\u53E3\u4EAB\u6709\u3002",
        en: "98 % of those who should be in the scheme, or basically all poor people."
      },
      meanwhile: {
        zh: "\u7CFB\u5730\u533A\u76EE\u6807\uFF0C\u4E0D\u4F5C\u8BA4\u5B9A\uFF1B\u4E2A\u4EBA\u7F34\u8D39\u8865\u52A9\u6309\u516B\uFF08\u4E8C\uFF09\u8BA4\u5B9A\u3002",
        en: "Targets of an area; what a person is due is judged by section 8 (2)."
      }
    },
    {
      id: "jobs",
      at: ["\u4E13\u680F1", "\u4E09\uFF08\u4E00\uFF09", "\u4E13\u680F9"],
      question: {
        zh: "\u8F6C\u79FB\u5C31\u4E1A\uFF0C\u4E00\u5904\u4E3A70\u4E07\u8D2B\u56F0\u4EBA\u53E3\uFF0C\u4E00\u5904\u4E3A35\u4E07\u8D2B\u56F0\u52B3\u52A8\u529B\u3002",
        en: "700,000 poor people to find work, or 350,000 workers."
      },
      meanwhile: {
        zh: "\u7CFB\u5168\u7701\u76EE\u6807\uFF0C\u4E0D\u4F5C\u8BA4\u5B9A\u3002",
        en: "Targets of the province; nothing is judged by them."
      }
    },
    {
      id: "slips",
      at: ["\u4E13\u680F12", "\u4E94\uFF08\u4E09\uFF09", "\u4E13\u680F13\uFF08\u4E00\uFF09", "\u4E13\u680F17\uFF08\u4E00\uFF09"],
      question: {
        zh: "\u6587\u5B57\u758F\u6F0F\uFF1A\u7F3A\u4E13\u680F12\u7684\u6807\u9898\uFF1B\u4E94\uFF08\u4E09\uFF09\u884D\u4E00\u201C\u7EE7\u201D\u5B57\uFF1B\u4E13\u680F13\uFF08\u4E00\uFF09\u201C\u5BFB\u8BBF\u201D\u5E94\u4E3A\u201C\u5DE1\u62A4\u201D\uFF1B\u4E13\u680F17\uFF08\u4E00\uFF09\u5371\u6865\u5206\u9879\u4E4B\u548C\u4E0E\u603B\u6570\u76F8\u5DEE0.6\u5EF6\u7C73\u3002",
        en: "Slips: box 12 has no heading, a character is doubled in section 5 (3), a word for patrol is misprinted in box 13 (1), and the bridges of box 17 (1) add up to 0.6 metres more than their total."
      },
      meanwhile: {
        zh: "\u7F3A\u6807\u9898\u7684\u90E8\u5206\u6309\u4E13\u680F12\u5F15\u7528\uFF0C\u5176\u4F59\u6309\u6587\u610F\u7406\u89E3\u3002",
        en: "The part without a heading is cited as box 12; the rest is read as meant."
      }
    }
  ]
};

// src/rulebook/builtin-clauses.ts
var hunanCompanions = { "clauses.json": clauses_default, "changes.json": changes_default };
var read;
function hunanClauses() {
  read ??= readClauses(clauses_default, hunan2016To2020());
  return read;
}

export {
  hunanCompanions,
  hunanClauses
};
