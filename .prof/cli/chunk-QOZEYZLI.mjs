// rules/hunan-2016-2020/changes.json
var changes_default = {
  $schema: "../../dist/schemas/changes.json",
  changes: [
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2017-01-01",
        to: "2019-12-31"
      },
      criteria: ["household/income", "household/exit"],
      labels: {
        zh: "\u9000\u51FA\u6536\u5165\u6807\u51C6\u9ED8\u8BA4\u6539\u7528\u6E56\u5357\u7701\u6807\u51C6\uFF082017\u5E743026\u5143\u30012018\u5E743200\u5143\u30012019\u5E743700\u5143\uFF09\uFF0C\u4E0D\u4F4E\u4E8E\u540C\u65E5\u8BC6\u522B\u6807\u51C6\uFF1B\u539F\u9ED8\u8BA4\u4E3A\u56FD\u5BB6\u73B0\u4EF7\u6807\u51C6",
        en: "the line of exit is Hunan's own by default (3026 in 2017, 3200 in 2018, 3700 in 2019), never below the line of identification of the day; it was the national line"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-31"
      },
      criteria: ["household/inAnnualPlan", "measure/relocation"],
      labels: {
        zh: "\u201CrelocationPlan\u201D\u9ED8\u8BA4\u6539\u4E3A\u4EC5\u4F9B\u53C2\u8003\uFF1A\u5E74\u5EA6\u642C\u8FC1\u5B89\u6392\u662F\u786E\u5B9A\u89C4\u6A21\u7684\u4E3B\u8981\u53C2\u8003\uFF0C\u7B26\u5408\u6761\u4EF6\u7684\u5E94\u642C\u5C3D\u642C\uFF1B\u539F\u9ED8\u8BA4\u987B\u5217\u5165\u5F53\u5E74\u8BA1\u5212",
        en: "relocationPlan is advisory by default: the yearly plan is the main reference for the scale, and all who qualify are to be moved; a household had to be in the plan"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-12-31",
        to: "2017-12-30"
      },
      criteria: ["county/allowanceReachesLine", "county/allowanceStandard"],
      labels: {
        zh: "\u201CallowanceDeadline\u201D\u9ED8\u8BA4\u6539\u4E3A2017\u5E74\u5E95\uFF1A\u89C4\u52122017\u5E743\u6708\u5370\u53D1\uFF0C\u671F\u9650\u5E94\u5728\u5176\u540E",
        en: "the rural allowance is due by the end of 2017 by default: the plan was issued in March 2017, so its deadline lies ahead"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-31"
      },
      criteria: [
        "household/floorArea",
        "household/noDebtToEnlarge",
        "household/relocationFloorArea",
        "county/allowanceStandard"
      ],
      labels: {
        zh: "\u5B89\u7F6E\u4F4F\u623F\u9762\u79EF\u548C\u4E3E\u503A\u3001\u519C\u6751\u4F4E\u4FDD\u6807\u51C6\u662F\u5BF9\u6237\u548C\u53BF\u7684\u8981\u6C42\uFF0C\u4E0D\u518D\u5217\u4E3A\u53EF\u4EAB\u53D7\u7684\u63AA\u65BD\uFF0C\u6539\u4E3A\u5355\u72EC\u7684\u6838\u67E5\u89C4\u5219\uFF1B\u4E0D\u662F\u5EFA\u6863\u7ACB\u5361\u642C\u8FC1\u6237\u7684\u4E0D\u53D7\u9762\u79EF\u548C\u4E3E\u503A\u9650\u5236",
        en: "the floor area and debt of relocated households and the rural allowance of a county are duties: no measures any more but verdicts of their own; who is no registered household to be relocated is not bound"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-31"
      },
      criteria: ["household/supported", "measure/householdSupport"],
      labels: {
        zh: "\u6237\u8131\u8D2B\u540E\u7EE7\u7EED\u4EAB\u53D7\u653F\u7B56\u52302020\u5E74\u5E95\uFF08\u65B0\u53E3\u5F84\u201ChouseholdSupport\u201D\uFF0C\u9ED8\u8BA4\u201CtoEnd\u201D\uFF0C\u4F9D\u636E\u8F83\u5F31\uFF09\uFF1B\u4EE5\u6237\u4E3A\u5BF9\u8C61\u7684\u5404\u9879\u63AA\u65BD\u5BF9\u5DF2\u8131\u8D2B\u6237\u968F\u4E4B\u53EF\u4EE5\u8BA4\u5B9A",
        en: "a household keeps its support after exit to the end of 2020 (new reading householdSupport, default toEnd, weak); the measures for registered households are decided for exited ones too"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-31"
      },
      criteria: [
        "household/income",
        "household/education",
        "household/medical",
        "household/relocationFloorArea",
        "household/exit"
      ],
      labels: {
        zh: "\u8BA4\u5B9A\u65E5\u671F\u5F53\u65E5\u5DF2\u6B7B\u4EA1\u7684\u6210\u5458\u4E0D\u518D\u8BA1\u5165\u5BB6\u5EAD\u4EBA\u53E3\uFF0C\u5176\u5C31\u5B66\u3001\u53C2\u4FDD\u7B49\u60C5\u51B5\u4E0D\u518D\u6838\u67E5\uFF1B\u6CA1\u6709\u5728\u4E16\u6210\u5458\u7684\u6237\u4E0D\u4E88\u53D7\u7406",
        en: "members dead on the date of judgement are counted and asked about no longer; a household without a living member is refused"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-31"
      },
      criteria: [
        "household/income",
        "household/education",
        "household/medical",
        "household/relocationFloorArea",
        "household/exit"
      ],
      labels: {
        zh: "\u6765\u6E90\u8F7D\u660E\u6210\u5458\u5DF2\u6B7B\u4EA1\u3001\u800C\u8BB0\u5F55\u672A\u586B\u6B7B\u4EA1\u65E5\u671F\uFF08\u89C6\u4E3A\u5728\u4E16\uFF09\u7684\uFF0C\u5217\u4E3A\u6765\u6E90\u4E0D\u4E00\u81F4\uFF0C\u5728\u4E16\u4E0E\u6B7B\u4EA1\u4E24\u79CD\u60C5\u5F62\u7ED3\u8BBA\u4E0D\u540C\u7684\u5F85\u6838\u5B9E\uFF1B\u9002\u9F84\u6210\u5458\u662F\u5426\u5728\u4E16\u6765\u6E90\u4E0D\u4E00\u81F4\u7684\uFF0C\u4E49\u52A1\u6559\u80B2\u4E5F\u6309\u4E24\u79CD\u60C5\u5F62\u5224\u65AD",
        en: "a source by which a member has died contradicts a record without a day of death, by which he is living: what hangs on it is open; so is education where sources disagree on whether a child is living"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-30"
      },
      criteria: ["county/facilities", "township/facilities", "village/facilities"],
      labels: {
        zh: "\u533B\u7597\u536B\u751F\u8BBE\u65BD\u7684\u671F\u9650\u662F2020\u5E74\uFF1A\u671F\u9650\u672A\u5230\u800C\u672A\u8FBE\u5230\u7684\u5217\u4E3A\u5F85\u6838\u5B9E\uFF0C\u4E0D\u5224\u4E3A\u4E0D\u7B26\u5408\uFF1B\u53BF\u7EA7\u516C\u7ACB\u533B\u9662\u548C\u4E61\u6751\u533B\u751F\u4E5F\u53EA\u5BF9\u8D2B\u56F0\u53BF\u63D0\u51FA",
        en: "medical facilities are due by 2020: before, what is not there is open, not failed; a public hospital and rural doctors are asked of poverty counties only, too"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-31"
      },
      criteria: ["member/ruralPoorFamily", "member/namedDisease", "member/diseaseAge", "measure/diseaseTreatment"],
      labels: {
        zh: "\u201C\u519C\u6751\u8D2B\u56F0\u5BB6\u5EAD\u201D\u6CA1\u6709\u754C\u5B9A\uFF0C\u672A\u5EFA\u6863\u7ACB\u5361\u7684\u4F4E\u4FDD\u3001\u7279\u56F0\u5BB6\u5EAD\u60A3\u4E5D\u79CD\u5927\u75C5\u7684\u5217\u4E3A\u5F85\u6838\u5B9E\uFF0C\u4E0D\u518D\u5224\u4E3A\u4E0D\u7B26\u5408\uFF0C\u7ECF\u8BA4\u5B9A\u5C5E\u4E8E\u519C\u6751\u8D2B\u56F0\u5BB6\u5EAD\u7684\u6237\u5373\u7B26\u5408\uFF1B\u513F\u7AE5\u75C5\u79CD\u7684\u5E74\u9F84\u5355\u5217\u4E00\u9879",
        en: "poor rural families are not defined: those on the rural allowance or under special support that are not registered are open for the treatment of the nine diseases, no longer refused, and any family found to be one is treated; the age for diseases of children is a criterion of its own"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-31"
      },
      criteria: ["member/childOfFamily", "measure/studyGrant"],
      labels: {
        zh: "\u6237\u4E3B\u672C\u4EBA\uFF08\u5982\u5B64\u513F\u5F53\u6237\u4E3B\uFF09\u548C\u5176\u4ED6\u4EB2\u5C5E\u662F\u5426\u5C5E\u4E8E\u5BB6\u5EAD\u5B50\u5973\uFF0C\u5217\u4E3A\u5F85\u6838\u5B9E\uFF0C\u4E0D\u518D\u5224\u4E3A\u4E0D\u7B26\u5408",
        en: "whether a head himself (an orphan, say) or another relative is a child of the family is open, no longer refused"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-31"
      },
      criteria: ["measure/seriousIllnessAid", "member/medicalAidGroup"],
      labels: {
        zh: "\u91CD\u7279\u5927\u75BE\u75C5\u533B\u7597\u6551\u52A9\uFF1A\u4ECD\u4EAB\u53D7\u653F\u7B56\u7684\u8D2B\u56F0\u4EBA\u53E3\uFF0C\u7ECF\u8BA4\u5B9A\u7B26\u5408\u6761\u4EF6\u7684\u5224\u4E3A\u53EF\u4EAB\u53D7\uFF0C\u672A\u8BA4\u5B9A\u7684\u5224\u4E3A\u5F85\u6838\u5B9E\uFF1B\u539F\u6765\u4E0D\u5C5E\u4F4E\u4FDD\u3001\u7279\u56F0\u3001\u4F4E\u6536\u5165\u5BB6\u5EAD\u7684\u4E00\u5F8B\u5224\u4E3A\u4E0D\u7B26\u5408",
        en: "aid for serious illness: poor people still supported who are found to qualify are given it, and are open until that is found; those on no allowance and of no low-income family were refused"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-31"
      },
      criteria: ["measure/dangerousHouse", "household/dangerousHouse", "household/gradeDOrNone"],
      labels: {
        zh: "\u519C\u6751\u5371\u623F\u6539\u9020\uFF1AC\u7EA7\u5371\u623F\u5217\u5165\uFF1B\u539F\u6765\u53EA\u5217D\u7EA7\u548C\u65E0\u623F\u6237\uFF08\u53E3\u5F84 dangerousHouseGrade=dOnly\uFF09",
        en: "renovation of dangerous houses: grade C is among them; only grade D and no house were (reading dangerousHouseGrade=dOnly)"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-31"
      },
      criteria: ["measure/ecologicalPost"],
      labels: {
        zh: "\u751F\u6001\u7BA1\u62A4\u5C97\u4F4D\uFF1A51\u4E2A\u8D2B\u56F0\u53BF\u8D2B\u56F0\u6237\u4E2D\u6709\u52B3\u52A8\u80FD\u529B\u7684\u4EBA\u5458\u5747\u53EF\u5224\u5B9A\uFF0C\u65B0\u589E",
        en: "posts of care for nature: able members of poor households in any of the 51 counties, a new measure"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-31"
      },
      criteria: [
        "county/procedure",
        "county/publicity",
        "county/publicityOrder",
        "county/publicityBeforeDecision",
        "county/publicityAfterDecision",
        "county/approval"
      ],
      labels: {
        zh: "\u8D2B\u56F0\u53BF\u6458\u5E3D\u7A0B\u5E8F\uFF1A\u5148\u516C\u793A\u540E\u5BA1\u5B9A\u7684\u4E0D\u518D\u5224\u4E3A\u4E0D\u7B26\u5408\uFF0C\u5148\u540E\u7531\u53E3\u5F84 countyPublicityOrder \u51B3\u5B9A\uFF0C\u9ED8\u8BA4\u5747\u53EF\uFF1B\u7701\u653F\u5E9C\u6279\u51C6\u987B\u5728\u5BA1\u5B9A\u4E4B\u540E",
        en: "procedure of a county: publicity before the decision is no longer out of order; the reading countyPublicityOrder decides, by default either; the approval comes after the decision too"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-31"
      },
      criteria: ["county/procedure", "county/stateReport", "county/stateEvaluation"],
      labels: {
        zh: "\u8D2B\u56F0\u53BF\u6458\u5E3D\u7A0B\u5E8F\uFF1A\u56FD\u5BB6\u91CD\u70B9\uFF08\u7247\u533A\uFF09\u53BF\u8FD8\u987B\u5411\u56FD\u52A1\u9662\u6276\u8D2B\u5F00\u53D1\u9886\u5BFC\u5C0F\u7EC4\u62A5\u544A\u3001\u7ECF\u4E13\u9879\u8BC4\u4F30\u68C0\u67E5\uFF0C\u53BF\u7C7B\u522B\u672A\u586B\u7684\u5F85\u6838\u5B9E",
        en: "procedure of a county: a national county is also reported to the State Council group and specially evaluated; without the tier it is open"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-31"
      },
      criteria: ["village/procedure", "village/application", "village/verification", "village/publicity"],
      labels: {
        zh: "\u8D2B\u56F0\u6751\u9000\u51FA\u7A0B\u5E8F\uFF1A\u7533\u8BF7\u3001\u6838\u5B9E\u4EC5\u4F9B\u53C2\u8003\uFF0C\u987B\u6709\u7684\u662F\u4E61\u9547\u5185\u516C\u793A\u548C\u516C\u544A",
        en: "procedure of a village: application and verification are advisory; publicity in the township and the announcement are required"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-31"
      },
      criteria: ["household/relocationFloorArea", "household/noDebtToEnlarge"],
      labels: {
        zh: "\u4E3E\u503A\u6269\u5927\u5B89\u7F6E\u4F4F\u623F\u9762\u79EF\uFF1A\u8131\u8D2B\u524D\u4E3E\u503A\u7684\uFF0C\u8131\u8D2B\u540E\u4ECD\u5224\u4E3A\u8FDD\u89C4\uFF1B\u4E3E\u503A\u65E5\u671F\u672A\u586B\u7684\u5F85\u6838\u5B9E\uFF0C\u8BA4\u5B9A\u65E5\u671F\u5F53\u65E5\u4E3E\u503A\u7684\u4E0D\u8BBA\u4F55\u65E5\u8131\u8D2B\u90FD\u4E0D\u5728\u8131\u8D2B\u4E4B\u524D",
        en: "borrowing to enlarge a relocation house: who borrowed before the exit is not excused by it; without the day of borrowing it is open; who borrowed on the day of judgement did not before any exit"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-31"
      },
      criteria: [
        "measure/lowestPensionTier",
        "measure/pensionInFull",
        "measure/pensionInPart",
        "member/noFullTimeStudent"
      ],
      labels: {
        zh: "\u517B\u8001\u4FDD\u9669\u7F34\u8D39\uFF1A\u5168\u65E5\u5236\u5728\u6821\u5B66\u751F\u662F\u5426\u53C2\u4FDD\u4F9D\u636E\u8F83\u5F31\uFF08\u65B0\u589E\u53E3\u5F84 studentPension\uFF0C\u9ED8\u8BA4\u5F85\u6838\u5B9E\uFF09\uFF0C\u662F\u5728\u6821\u5B66\u751F\u7684\u3001\u662F\u5426\u5728\u6821\u672A\u660E\u7684\u5747\u5F85\u6838\u5B9E",
        en: "pension contributions: whether students of full-time schools are insured rests on a weak source (new reading studentPension, open by default), so who is one is open, as is who may be one"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-31"
      },
      criteria: ["measure/pensionInPart", "member/contributionHardship"],
      labels: {
        zh: "\u517B\u8001\u4FDD\u9669\u8D39\u90E8\u5206\u8865\u52A9\uFF1A\u987B\u7ECF\u8BA4\u5B9A\u4E3A\u5176\u4ED6\u56F0\u96BE\u7FA4\u4F53\uFF0C\u672A\u8BA4\u5B9A\u7684\u5F85\u6838\u5B9E\uFF1B\u539F\u6765\u51E1\u4E0D\u5168\u989D\u4EE3\u7F34\u7684\u90FD\u5224\u4E3A\u53EF\u4EAB\u53D7",
        en: "part of the pension contribution: for those found to be of the other groups in hardship, open until found; everybody whose contribution is not paid in full was given it"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-31"
      },
      criteria: [
        "measure/pensionInFull",
        "measure/pensionInPart",
        "member/noLabourOrNoIncome",
        "member/labourAndIncome"
      ],
      labels: {
        zh: "\u517B\u8001\u4FDD\u9669\u8D39\u5168\u989D\u4EE3\u7F34\uFF1A\u65B0\u589E\u53E3\u5F84 pensionGroup\uFF0C\u9ED8\u8BA4\u987B\u540C\u65F6\u4E27\u5931\u52B3\u52A8\u80FD\u529B\u4E14\u65E0\u6536\u5165\u6765\u6E90\uFF0C\u5224\u5B9A\u4E0D\u53D8",
        en: "pension contribution in full: new reading pensionGroup; by default both conditions are needed, as before"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-31"
      },
      criteria: ["measure/cancerScreening", "member/woman", "member/ofAge", "member/screeningAge"],
      labels: {
        zh: "\u201C\u4E24\u764C\u201D\u514D\u8D39\u7B5B\u67E5\uFF1A\u65B0\u589E\u53E3\u5F84 screeningAge\uFF0C\u9ED8\u8BA4\u6210\u5E74\u5373\u53EF\uFF0C\u5224\u5B9A\u4E0D\u53D8",
        en: "screening of rural women: new reading screeningAge; by default any woman of age, as before"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-31"
      },
      criteria: ["village/supported", "county/supported"],
      labels: {
        zh: "\u9000\u51FA\u5E74\u5EA6\u672A\u586B\u3001\u53EA\u77E5\u8303\u56F4\u6216\u6765\u6E90\u4E0D\u4E00\u81F4\uFF0C\u4E0D\u518D\u5F71\u54CD\u8D2B\u56F0\u6751\u3001\u8D2B\u56F0\u53BF\u7EE7\u7EED\u4EAB\u53D7\u653F\u7B56\u7684\u5224\u5B9A\uFF1A\u53EF\u80FD\u7684\u5404\u5E74\u5EA6\u7ED3\u8BBA\u76F8\u540C",
        en: "support after exit of a village or county no longer hangs on a year of exit that is not given, is a range or is in conflict: every year that it can be decides alike"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-31"
      },
      criteria: ["household/supported", "household/exited", "household/outsideRegister"],
      labels: {
        zh: "\u5EFA\u6863\u7ACB\u5361\u72B6\u6001\u589E\u52A0\u201C\u8FD4\u8D2B\u201D\uFF08\u89C6\u540C\u672A\u8131\u8D2B\uFF09\u548C\u201C\u4E0D\u518D\u4EAB\u53D7\u653F\u7B56\u201D\uFF08\u89C6\u540C\u5DF2\u8131\u8D2B\uFF0C\u4F46\u4E0D\u518D\u4EAB\u53D7\u653F\u7B56\uFF09",
        en: "the register also knows who has fallen back, judged as registered, and who is no longer supported, judged as exited but without support"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: {
        from: "2016-01-01",
        to: "2017-12-31"
      },
      criteria: ["county/income", "household/water"],
      labels: {
        zh: "\u7ED3\u8BBA\u4E0D\u53D8\uFF0C\u53EA\u6CE8\u660E\u4F9D\u636E\u8F83\u5F31\uFF1A2016\u5E74\u53BF\u519C\u6C11\u6536\u5165\u76EE\u6807\u7CFB\u5411\u524D\u63A8\u7B97\uFF1BT/CHES 18-2018 \u6CBF\u7528\u4E8E2018\u5E74\u4EE5\u524D",
        en: "no outcome changes, but the source is marked weak: the county's target of income in 2016 is computed backwards, and T/CHES 18-2018 is used for years before it"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: { from: "2016-01-01", to: "2020-12-31" },
      criteria: ["household/education", "household/medical"],
      labels: {
        zh: "\u4E0E\u5E74\u9F84\u4E0D\u7B26\u7684\u5C31\u5B66\u3001\u53C2\u4FDD\u4EE3\u7801\uFF087\u5468\u5C81\u4EE5\u4E0A\u201C\u672A\u5230\u5165\u5B66\u65F6\u95F4\u201D\uFF0C12\u5468\u5C81\u4EE5\u4E0B\u201C\u5DF2\u5B8C\u6210\u4E49\u52A1\u6559\u80B2\u201D\uFF0C2\u5468\u5C81\u4EE5\u4E0A\u201C\u65B0\u751F\u513F\u6B63\u5728\u529E\u7406\u201D\uFF09\u4E0D\u518D\u91C7\u4FE1\uFF0C\u5217\u4E3A\u6765\u6E90\u4E0D\u4E00\u81F4\uFF0C\u987B\u6838\u5B9E",
        en: "codes of schooling and insurance that the age makes impossible (not yet due at seven, completed before twelve, newborn at two) say nothing and are conflicts to be checked"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: { from: "2016-01-01", to: "2020-12-31" },
      criteria: ["village/incidence", "county/incidence"],
      labels: {
        zh: "\u5DF2\u516C\u5E03\u7684\u8D2B\u56F0\u53D1\u751F\u7387\u4E0E\u4E24\u9879\u4EBA\u6570\u7B97\u51FA\u7684\u4E0D\u4E00\u81F4\u65F6\uFF0C\u4E0D\u518D\u53EA\u770B\u4EBA\u6570\uFF0C\u4E24\u8005\u7ED3\u8BBA\u4E0D\u540C\u7684\u5217\u4E3A\u5F85\u6838\u5B9E",
        en: "a published incidence that contradicts both counts is no longer passed over: where the two come out differently it is open"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: { from: "2016-01-01", to: "2020-12-31" },
      criteria: [
        "household/income",
        "household/food",
        "household/clothing",
        "household/education",
        "household/medical",
        "household/housing",
        "household/water"
      ],
      labels: {
        zh: "\u53EF\u586B\u540D\u518C\u6240\u8F7D\u4EBA\u5747\u7EAF\u6536\u5165\u3001\u7EAF\u6536\u5165\u3001\u4EBA\u53E3\u6570\uFF0C\u662F\u5426\u5371\u623F\u6237\u548C\u5404\u9879\u201C\u662F\u5426\u6709\u4FDD\u969C\u201D\uFF1A\u7F3A\u5177\u4F53\u6570\u636E\u65F6\u4EE3\u4E3A\u8BA4\u5B9A\uFF0C\u4E0D\u4E00\u81F4\u65F6\u5217\u4E3A\u5F85\u6838\u5B9E\uFF08\u65B0\u53E3\u5F84\u201Cattestation\u201D\uFF0C\u9ED8\u8BA4\u91C7\u7528\uFF09\uFF1B\u4E0D\u8BA1\u4E00\u6B21\u6027\u8865\u52A9\u800C\u672A\u586B\u5176\u6570\u989D\u7684\uFF0C\u6309\u96F6\u81F3\u5168\u90E8\u8F6C\u79FB\u6027\u6536\u5165\u5224\u65AD",
        en: "figures, yes and no of registers can be given: they stand in where details are missing and are conflicts where they contradict (new reading attestation, default counted); an absent one-off part lies between nothing and all of the transfers"
      }
    },
    {
      version: "1.1.0",
      date: "2026-11-28",
      asOf: { from: "2016-01-01", to: "2020-12-31" },
      criteria: ["household/belowLineOrUnsecured"],
      labels: {
        zh: "\u91C7\u7528\u201Cidentification\u201D\u6536\u5165\u6216\u201C\u4E24\u4E0D\u6101\u4E09\u4FDD\u969C\u201D\u7684\uFF0C\u8BC6\u522B\u548C\u8FD4\u8D2B\u8BA4\u5B9A\u4E5F\u91C7\u4FE1\u540D\u518C\u6240\u586B\u5404\u9879\u201C\u662F\u5426\u6709\u4FDD\u969C\u201D\uFF1A\u7F3A\u5177\u4F53\u6570\u636E\u65F6\u4EE3\u4E3A\u8BA4\u5B9A\uFF0C\u4E0D\u4E00\u81F4\u65F6\u5217\u4E3A\u5F85\u6838\u5B9E",
        en: "where identification and re-entry also look at the basic needs, what lists attest of these counts as at exit: it stands in where details are missing and is a conflict where it contradicts"
      }
    },
    {
      version: "1.0.0",
      date: "2026-11-23",
      asOf: {
        from: "2016-01-01",
        to: "2020-12-31"
      },
      criteria: ["*"],
      labels: {
        zh: "\u9996\u6B21\u53D1\u5E03\uFF1A\u6237\u3001\u6751\u3001\u53BF\u9000\u51FA\u6807\u51C6",
        en: "first release: exit of households, villages and counties"
      }
    }
  ]
};

export {
  changes_default
};
