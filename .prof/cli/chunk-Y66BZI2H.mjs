import {
  label
} from "./chunk-EWYKY24G.mjs";
import {
  Issues
} from "./chunk-RBHVAMQL.mjs";
import {
  z
} from "./chunk-ZUZPS2KS.mjs";
import {
  COMMON_FACTS,
  filesOfBase
} from "./chunk-OBET4LAP.mjs";
import {
  basesOf
} from "./chunk-FLDRFWA4.mjs";
import {
  InvalidRulebookError
} from "./chunk-4JIJYX5D.mjs";

// rules/hunan-2016-2020/mutants.json
var mutants_default = {
  $schema: "../../dist/schemas/mutants.json",
  equivalent: [
    {
      file: "parameters.json",
      pointer: "/parameters/30/values/0/value",
      operator: "valueUp",
      reason: {
        zh: "\u89C4\u5219\u53EA\u65BD\u884C\u52302020\u5E74\u5E95\uFF0C\u671F\u9650\u5199\u52302021\u5E74\uFF0C\u4EFB\u4F55\u4E00\u5929\u7684\u7ED3\u679C\u90FD\u4E00\u6837\u3002",
        en: "The rulebook ends with 2020: no day on which it holds tells 2021 from 2020."
      }
    },
    {
      file: "parameters.json",
      pointer: "/parameters/31/values/0/value",
      operator: "valueUp",
      reason: {
        zh: "\u89C4\u5219\u53EA\u65BD\u884C\u52302020\u5E74\u5E95\uFF0C\u671F\u9650\u5199\u52302021\u5E74\uFF0C\u4EFB\u4F55\u4E00\u5929\u7684\u7ED3\u679C\u90FD\u4E00\u6837\u3002",
        en: "The rulebook ends with 2020: no day on which it holds tells 2021 from 2020."
      }
    },
    {
      file: "medical-facilities.json",
      pointer: "/rules/0/conditions/all/0/operator",
      operator: "direction",
      reason: {
        zh: "\u671F\u9650\u81EA2020\u5E7412\u670831\u65E5\u8D77\u624D\u6709\u6570\u503C\uFF0C\u90A3\u4E00\u5929\u6BD4\u8F83\u7684\u4E24\u8FB9\u90FD\u662F2020\uFF0C\u8FD9\u6837\u6539\u52A8\u4E0D\u5F71\u54CD\u4EFB\u4F55\u4E00\u5929\u7684\u7ED3\u679C\u3002",
        en: "The time limit has a value from 31 December 2020 only, and on that day both sides are 2020: no day tells this slip."
      }
    },
    {
      file: "medical-facilities.json",
      pointer: "/rules/1/conditions/all/0/operator",
      operator: "direction",
      reason: {
        zh: "\u671F\u9650\u81EA2020\u5E7412\u670831\u65E5\u8D77\u624D\u6709\u6570\u503C\uFF0C\u90A3\u4E00\u5929\u6BD4\u8F83\u7684\u4E24\u8FB9\u90FD\u662F2020\uFF0C\u8FD9\u6837\u6539\u52A8\u4E0D\u5F71\u54CD\u4EFB\u4F55\u4E00\u5929\u7684\u7ED3\u679C\u3002",
        en: "The time limit has a value from 31 December 2020 only, and on that day both sides are 2020: no day tells this slip."
      }
    },
    {
      file: "medical-facilities.json",
      pointer: "/rules/2/conditions/all/0/operator",
      operator: "direction",
      reason: {
        zh: "\u671F\u9650\u81EA2020\u5E7412\u670831\u65E5\u8D77\u624D\u6709\u6570\u503C\uFF0C\u90A3\u4E00\u5929\u6BD4\u8F83\u7684\u4E24\u8FB9\u90FD\u662F2020\uFF0C\u8FD9\u6837\u6539\u52A8\u4E0D\u5F71\u54CD\u4EFB\u4F55\u4E00\u5929\u7684\u7ED3\u679C\u3002",
        en: "The time limit has a value from 31 December 2020 only, and on that day both sides are 2020: no day tells this slip."
      }
    },
    {
      file: "medical-facilities.json",
      pointer: "/rules/0/event/params/required",
      operator: "madeAdvisory",
      reason: {
        zh: "\u8FD9\u4E00\u9879\u53EA\u88AB\u5176\u4ED6\u6807\u51C6\u5F15\u7528\uFF0C\u4E0D\u5355\u72EC\u5217\u5165\u4EFB\u4F55\u7ED3\u8BBA\uFF0C\u662F\u5426\u5FC5\u987B\u4E0D\u5F71\u54CD\u4EFB\u4F55\u8BB0\u5F55\u3002",
        en: "It is only referred to by other criteria and listed by no verdict: whether it is required changes nothing."
      }
    },
    {
      file: "medical-facilities.json",
      pointer: "/rules/1/event/params/required",
      operator: "madeAdvisory",
      reason: {
        zh: "\u8FD9\u4E00\u9879\u53EA\u88AB\u5176\u4ED6\u6807\u51C6\u5F15\u7528\uFF0C\u4E0D\u5355\u72EC\u5217\u5165\u4EFB\u4F55\u7ED3\u8BBA\uFF0C\u662F\u5426\u5FC5\u987B\u4E0D\u5F71\u54CD\u4EFB\u4F55\u8BB0\u5F55\u3002",
        en: "It is only referred to by other criteria and listed by no verdict: whether it is required changes nothing."
      }
    },
    {
      file: "medical-facilities.json",
      pointer: "/rules/2/event/params/required",
      operator: "madeAdvisory",
      reason: {
        zh: "\u8FD9\u4E00\u9879\u53EA\u88AB\u5176\u4ED6\u6807\u51C6\u5F15\u7528\uFF0C\u4E0D\u5355\u72EC\u5217\u5165\u4EFB\u4F55\u7ED3\u8BBA\uFF0C\u662F\u5426\u5FC5\u987B\u4E0D\u5F71\u54CD\u4EFB\u4F55\u8BB0\u5F55\u3002",
        en: "It is only referred to by other criteria and listed by no verdict: whether it is required changes nothing."
      }
    },
    {
      file: "relocation.json",
      pointer: "/rules/5/event/params/required",
      operator: "madeAdvisory",
      reason: {
        zh: "\u8FD9\u4E00\u9879\u53EA\u88AB\u5176\u4ED6\u6807\u51C6\u5F15\u7528\uFF0C\u4E0D\u5355\u72EC\u5217\u5165\u4EFB\u4F55\u7ED3\u8BBA\uFF0C\u662F\u5426\u5FC5\u987B\u4E0D\u5F71\u54CD\u4EFB\u4F55\u8BB0\u5F55\u3002",
        en: "It is only referred to by other criteria and listed by no verdict: whether it is required changes nothing."
      }
    },
    {
      file: "vocational-training.json",
      pointer: "/rules/0/conditions/any/1/all/0/value",
      operator: "codeAdded",
      to: "child",
      reason: {
        zh: "\u5B50\u5973\u3001\u5B59\u8F88\u5DF2\u7531\u524D\u4E00\u4E2A\u6761\u4EF6\u5217\u5165\uFF0C\u518D\u5217\u5165\u8FD9\u4E00\u6761\u4EF6\uFF0C\u4EFB\u4F55\u4EBA\u7684\u7ED3\u679C\u90FD\u4E00\u6837\u3002",
        en: "Children and grandchildren are let in by the condition before: whether they are named once more here changes nothing."
      }
    },
    {
      file: "vocational-training.json",
      pointer: "/rules/0/conditions/any/1/all/0/value",
      operator: "codeAdded",
      to: "grandchild",
      reason: {
        zh: "\u5B50\u5973\u3001\u5B59\u8F88\u5DF2\u7531\u524D\u4E00\u4E2A\u6761\u4EF6\u5217\u5165\uFF0C\u518D\u5217\u5165\u8FD9\u4E00\u6761\u4EF6\uFF0C\u4EFB\u4F55\u4EBA\u7684\u7ED3\u679C\u90FD\u4E00\u6837\u3002",
        en: "Children and grandchildren are let in by the condition before: whether they are named once more here changes nothing."
      }
    },
    {
      file: "pension.json",
      pointer: "/rules/3/event/params/required",
      operator: "madeRequired",
      reason: {
        zh: "\u4E24\u9879\u6761\u4EF6\u540C\u65F6\u5177\u5907\u7684\u5FC5\u7136\u5177\u5907\u5176\u4E2D\u4E00\u9879\uFF1A\u6309\u201Cboth\u201D\u53E3\u5F84\u65F6\u53E6\u6709\u66F4\u4E25\u7684\u4E00\u9879\uFF0C\u8FD9\u4E00\u9879\u662F\u5426\u5FC5\u987B\uFF0C\u7ED3\u8BBA\u90FD\u4E00\u6837\u3002",
        en: "Who meets both conditions meets either: under the other reading a stricter criterion is required beside it, so that requiring it too changes no verdict."
      }
    },
    {
      file: "pension.json",
      pointer: "/rules/4/event/params/required",
      operator: "madeRequired",
      reason: {
        zh: "\u65E2\u6709\u52B3\u52A8\u80FD\u529B\u53C8\u6709\u6536\u5165\u6765\u6E90\u7684\u5FC5\u7136\u5177\u5907\u5176\u4E2D\u4E00\u9879\uFF1A\u6309\u201Ceither\u201D\u53E3\u5F84\u65F6\u53E6\u6709\u66F4\u4E25\u7684\u4E00\u9879\uFF0C\u8FD9\u4E00\u9879\u662F\u5426\u5FC5\u987B\uFF0C\u7ED3\u8BBA\u90FD\u4E00\u6837\u3002",
        en: "Who can work and has an income has one of the two: under the other reading a stricter criterion is required beside it, so that requiring it too changes no verdict."
      }
    },
    {
      file: "facts.json",
      pointer: "/facts/8/value/all/1/if/all/1/operator",
      operator: "strictness",
      reason: {
        zh: "\u53EA\u5728\u5DF2\u9000\u51FA\uFF08\u6458\u5E3D\uFF09\u65F6\u624D\u95EE\u8FD9\u4E00\u9879\uFF0C\u800C\u5DF2\u9000\u51FA\u7684\u9000\u51FA\u5E74\u5EA6\u4E0D\u4F1A\u665A\u4E8E\u6838\u67E5\u5E74\u5EA6\uFF0C\u8FD9\u6837\u6539\u52A8\u4E0D\u5F71\u54CD\u4EFB\u4F55\u7ED3\u8BBA\u3002",
        en: "It is asked only of what has exited, whose year of exit is never to come: this slip changes no verdict."
      }
    },
    {
      file: "facts.json",
      pointer: "/facts/8/value/all/1/if/all/1/operator",
      operator: "direction",
      reason: {
        zh: "\u53EA\u5728\u5DF2\u9000\u51FA\uFF08\u6458\u5E3D\uFF09\u65F6\u624D\u95EE\u8FD9\u4E00\u9879\uFF0C\u800C\u5DF2\u9000\u51FA\u7684\u9000\u51FA\u5E74\u5EA6\u4E0D\u4F1A\u665A\u4E8E\u6838\u67E5\u5E74\u5EA6\uFF0C\u8FD9\u6837\u6539\u52A8\u4E0D\u5F71\u54CD\u4EFB\u4F55\u7ED3\u8BBA\u3002",
        en: "It is asked only of what has exited, whose year of exit is never to come: this slip changes no verdict."
      }
    },
    {
      file: "facts.json",
      pointer: "/facts/8/value/all/1/if/all/1/operator",
      operator: "negation",
      reason: {
        zh: "\u53EA\u5728\u5DF2\u9000\u51FA\uFF08\u6458\u5E3D\uFF09\u65F6\u624D\u95EE\u8FD9\u4E00\u9879\uFF0C\u800C\u5DF2\u9000\u51FA\u7684\u9000\u51FA\u5E74\u5EA6\u4E0D\u4F1A\u665A\u4E8E\u6838\u67E5\u5E74\u5EA6\uFF0C\u8FD9\u6837\u6539\u52A8\u4E0D\u5F71\u54CD\u4EFB\u4F55\u7ED3\u8BBA\u3002",
        en: "It is asked only of what has exited, whose year of exit is never to come: this slip changes no verdict."
      }
    },
    {
      file: "facts.json",
      pointer: "/facts/8/value/all/1/then",
      operator: "combination",
      reason: {
        zh: "\u53EA\u5728\u5DF2\u9000\u51FA\uFF08\u6458\u5E3D\uFF09\u65F6\u624D\u95EE\u8FD9\u4E00\u9879\uFF0C\u800C\u5DF2\u9000\u51FA\u7684\u9000\u51FA\u5E74\u5EA6\u4E0D\u4F1A\u665A\u4E8E\u6838\u67E5\u5E74\u5EA6\uFF0C\u8FD9\u6837\u6539\u52A8\u4E0D\u5F71\u54CD\u4EFB\u4F55\u7ED3\u8BBA\u3002",
        en: "It is asked only of what has exited, whose year of exit is never to come: this slip changes no verdict."
      }
    },
    {
      file: "facts.json",
      pointer: "/facts/9/value/all/1/if/all/1/operator",
      operator: "strictness",
      reason: {
        zh: "\u53EA\u5728\u5DF2\u9000\u51FA\uFF08\u6458\u5E3D\uFF09\u65F6\u624D\u95EE\u8FD9\u4E00\u9879\uFF0C\u800C\u5DF2\u9000\u51FA\u7684\u9000\u51FA\u5E74\u5EA6\u4E0D\u4F1A\u665A\u4E8E\u6838\u67E5\u5E74\u5EA6\uFF0C\u8FD9\u6837\u6539\u52A8\u4E0D\u5F71\u54CD\u4EFB\u4F55\u7ED3\u8BBA\u3002",
        en: "It is asked only of what has exited, whose year of exit is never to come: this slip changes no verdict."
      }
    },
    {
      file: "facts.json",
      pointer: "/facts/9/value/all/1/if/all/1/operator",
      operator: "direction",
      reason: {
        zh: "\u53EA\u5728\u5DF2\u9000\u51FA\uFF08\u6458\u5E3D\uFF09\u65F6\u624D\u95EE\u8FD9\u4E00\u9879\uFF0C\u800C\u5DF2\u9000\u51FA\u7684\u9000\u51FA\u5E74\u5EA6\u4E0D\u4F1A\u665A\u4E8E\u6838\u67E5\u5E74\u5EA6\uFF0C\u8FD9\u6837\u6539\u52A8\u4E0D\u5F71\u54CD\u4EFB\u4F55\u7ED3\u8BBA\u3002",
        en: "It is asked only of what has exited, whose year of exit is never to come: this slip changes no verdict."
      }
    },
    {
      file: "facts.json",
      pointer: "/facts/9/value/all/1/if/all/1/operator",
      operator: "negation",
      reason: {
        zh: "\u53EA\u5728\u5DF2\u9000\u51FA\uFF08\u6458\u5E3D\uFF09\u65F6\u624D\u95EE\u8FD9\u4E00\u9879\uFF0C\u800C\u5DF2\u9000\u51FA\u7684\u9000\u51FA\u5E74\u5EA6\u4E0D\u4F1A\u665A\u4E8E\u6838\u67E5\u5E74\u5EA6\uFF0C\u8FD9\u6837\u6539\u52A8\u4E0D\u5F71\u54CD\u4EFB\u4F55\u7ED3\u8BBA\u3002",
        en: "It is asked only of what has exited, whose year of exit is never to come: this slip changes no verdict."
      }
    },
    {
      file: "facts.json",
      pointer: "/facts/9/value/all/1/then",
      operator: "combination",
      reason: {
        zh: "\u53EA\u5728\u5DF2\u9000\u51FA\uFF08\u6458\u5E3D\uFF09\u65F6\u624D\u95EE\u8FD9\u4E00\u9879\uFF0C\u800C\u5DF2\u9000\u51FA\u7684\u9000\u51FA\u5E74\u5EA6\u4E0D\u4F1A\u665A\u4E8E\u6838\u67E5\u5E74\u5EA6\uFF0C\u8FD9\u6837\u6539\u52A8\u4E0D\u5F71\u54CD\u4EFB\u4F55\u7ED3\u8BBA\u3002",
        en: "It is asked only of what has exited, whose year of exit is never to come: this slip changes no verdict."
      }
    },
    {
      file: "facts.json",
      pointer: "/facts/8/value/all/0",
      operator: "removal",
      reason: {
        zh: "\u89C4\u5219\u53EA\u65BD\u884C\u52302020\u5E74\u5E95\uFF0C\u671F\u9650\u4E5F\u52302020\u5E74\uFF0C\u4EFB\u4F55\u4E00\u5929\u90FD\u4E0D\u4F1A\u8D85\u8FC7\u3002",
        en: "The rulebook ends with 2020, and so does the period: no day on which it holds is past it."
      }
    },
    {
      file: "facts.json",
      pointer: "/facts/8/value/all/1/then/all/0",
      operator: "removal",
      reason: {
        zh: "\u53EA\u5728\u5DF2\u9000\u51FA\uFF08\u6458\u5E3D\uFF09\u65F6\u624D\u95EE\u8FD9\u4E00\u9879\uFF0C\u800C\u5DF2\u9000\u51FA\u7684\u9000\u51FA\u5E74\u5EA6\u4E0D\u4F1A\u665A\u4E8E\u6838\u67E5\u5E74\u5EA6\uFF0C\u8FD9\u6837\u6539\u52A8\u4E0D\u5F71\u54CD\u4EFB\u4F55\u7ED3\u8BBA\u3002",
        en: "It is asked only of what has exited, whose year of exit is never to come: this slip changes no verdict."
      }
    },
    {
      file: "facts.json",
      pointer: "/facts/8/value/all/1/then/all/1",
      operator: "removal",
      reason: {
        zh: "\u53EA\u5728\u5DF2\u9000\u51FA\uFF08\u6458\u5E3D\uFF09\u65F6\u624D\u95EE\u8FD9\u4E00\u9879\uFF0C\u800C\u5DF2\u9000\u51FA\u7684\u9000\u51FA\u5E74\u5EA6\u4E0D\u4F1A\u665A\u4E8E\u6838\u67E5\u5E74\u5EA6\uFF0C\u8FD9\u6837\u6539\u52A8\u4E0D\u5F71\u54CD\u4EFB\u4F55\u7ED3\u8BBA\u3002",
        en: "It is asked only of what has exited, whose year of exit is never to come: this slip changes no verdict."
      }
    },
    {
      file: "facts.json",
      pointer: "/facts/9/value/all/0",
      operator: "removal",
      reason: {
        zh: "\u89C4\u5219\u53EA\u65BD\u884C\u52302020\u5E74\u5E95\uFF0C\u671F\u9650\u4E5F\u52302020\u5E74\uFF0C\u4EFB\u4F55\u4E00\u5929\u90FD\u4E0D\u4F1A\u8D85\u8FC7\u3002",
        en: "The rulebook ends with 2020, and so does the period: no day on which it holds is past it."
      }
    },
    {
      file: "facts.json",
      pointer: "/facts/9/value/all/1/then/all/0",
      operator: "removal",
      reason: {
        zh: "\u53EA\u5728\u5DF2\u9000\u51FA\uFF08\u6458\u5E3D\uFF09\u65F6\u624D\u95EE\u8FD9\u4E00\u9879\uFF0C\u800C\u5DF2\u9000\u51FA\u7684\u9000\u51FA\u5E74\u5EA6\u4E0D\u4F1A\u665A\u4E8E\u6838\u67E5\u5E74\u5EA6\uFF0C\u8FD9\u6837\u6539\u52A8\u4E0D\u5F71\u54CD\u4EFB\u4F55\u7ED3\u8BBA\u3002",
        en: "It is asked only of what has exited, whose year of exit is never to come: this slip changes no verdict."
      }
    },
    {
      file: "facts.json",
      pointer: "/facts/9/value/all/1/then/all/1",
      operator: "removal",
      reason: {
        zh: "\u53EA\u5728\u5DF2\u9000\u51FA\uFF08\u6458\u5E3D\uFF09\u65F6\u624D\u95EE\u8FD9\u4E00\u9879\uFF0C\u800C\u5DF2\u9000\u51FA\u7684\u9000\u51FA\u5E74\u5EA6\u4E0D\u4F1A\u665A\u4E8E\u6838\u67E5\u5E74\u5EA6\uFF0C\u8FD9\u6837\u6539\u52A8\u4E0D\u5F71\u54CD\u4EFB\u4F55\u7ED3\u8BBA\u3002",
        en: "It is asked only of what has exited, whose year of exit is never to come: this slip changes no verdict."
      }
    },
    {
      file: "facts.json",
      pointer: "/facts/3/value/all/1",
      operator: "removal",
      reason: {
        zh: "\u586B\u201C\u5426\u201D\u7684\u5DF2\u7531\u524D\u4E00\u4E2A\u6761\u4EF6\u5217\u5165\uFF0C\u8FD9\u91CC\u95EE\u5230\u7684\u53EA\u6709\u586B\u201C\u662F\u201D\u548C\u672A\u586B\u4E24\u79CD\uFF0C\u8FD9\u6837\u6539\u52A8\u4E0D\u5F71\u54CD\u4EFB\u4F55\u4EBA\u7684\u7ED3\u679C\u3002",
        en: "Who is said not to be one is let in by the condition before: of all others that it is said means that it is so."
      }
    },
    {
      file: "rules/facts.json",
      pointer: "/facts/3/sources/0/standsIn/not/any/6",
      operator: "removal",
      reason: {
        zh: "\u7EAF\u6536\u5165\u5404\u9879\u90FD\u672A\u586B\u65F6\uFF0C\u7EAF\u6536\u5165\u4E5F\u4E0D\u5F97\u800C\u77E5\uFF1B\u53EA\u6709\u53E6\u884C\u89C4\u5B9A\u7EAF\u6536\u5165\u7B97\u6CD5\u7684\u89C4\u5219\u624D\u7528\u5F97\u7740\u8FD9\u4E00\u9879\u3002",
        en: "Where no part of the income is given the net income is not known either: only a rulebook that derives it otherwise needs this."
      }
    }
  ]
};

// rules/national-2016/lint.json
var lint_default = {
  $schema: "../../dist/schemas/lint.json",
  ignore: [
    {
      code: "unusedSource",
      at: "\u56FD\u5F00\u529E\u53D1\u30142017\u301556\u53F7",
      reason: {
        zh: "\u5217\u51FA\u4EE5\u8BF4\u660E\u5176\u4E2D\u54EA\u4E9B\u5185\u5BB9\u672A\u89C1\u6761\u6587\u3001\u672A\u7F16\u5165\uFF1B\u6CA1\u6709\u89C4\u5219\u4EE5\u5B83\u4E3A\u4F9D\u636E\u3002",
        en: "Listed to say what of it could not be read and is not encoded; no rule rests on it."
      }
    },
    {
      code: "unusedSource",
      at: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
      reason: {
        zh: "\u4E24\u5957\u89C4\u5219\u5171\u7528\u7684\u4E8B\u5B9E\u9879\u76EE\u5F15\u7528\u5B83\uFF1B\u672C\u89C4\u5219\u7684\u6761\u6B3E\u4E0D\u4EE5\u5B83\u4E3A\u4F9D\u636E\u3002",
        en: "Cited by the facts that both rulebooks share; no rule of this one rests on it."
      }
    }
  ]
};

// src/rulebook/shipped-beside.ts
var shippedBeside = {
  "hunan-2016-2020": { "mutants.json": mutants_default },
  "national-2016": { "lint.json": lint_default }
};

// src/kit/beside-bases.ts
function besideBases(files, name) {
  const filesOf = (base) => base === "" ? files : { ...shippedBeside[base], ...filesOfBase(files, base) };
  return basesOf((base) => filesOf(base)["rulebook.json"]).flatMap((base) => {
    const beside = filesOf(base);
    return Object.hasOwn(beside, name) ? [[base, beside[name]]] : [];
  });
}

// src/kit/mutate/mutant.ts
var mutationOperators = Object.freeze([
  /** `>=` for `>`, `<` for `<=`, and the other way round. */
  "strictness",
  /** `<=` for `>=`, `>` for `<`, and the other way round. */
  "direction",
  /** The opposite: `<` for `>=`, no for yes, `notIn` for `in`, a group of conditions under a `not`. */
  "negation",
  /**
   * A condition left out of its group, a criterion out of its verdict, an operator's or a figure's alternative, a dated
   * value, what a measure gives.
   */
  "removal",
  /** `any` for `all`, and the other way round. */
  "combination",
  /** A code left out of a list, one put in, one for another: a bound of an amount, what it is given for. */
  "codeRemoved",
  "codeAdded",
  "codeChanged",
  /** A number by its least unit up or down. */
  "valueUp",
  "valueDown",
  /** A date by a day. */
  "dayLater",
  "dayEarlier",
  /** Another option of a reading first. */
  "default",
  /** A criterion that no verdict depends on any more, or that every one does. */
  "madeAdvisory",
  "madeRequired",
  /** Another option of a reading where a rule names one. */
  "otherOption",
  /** Another way to fill in the years between two values. */
  "method"
]);
function keyOfMutant({ file, pointer, operator, to }) {
  return JSON.stringify([file, pointer, operator, to ?? null]);
}

// src/kit/mutate/listed.ts
var LISTED_FILE = "mutants.json";
var text = z.string().check(z.minLength(1), z.maxLength(1e3));
var mutantsFile = z.strictObject({
  $schema: z.optional(z.string()),
  /** Mutants that change no verdict, or none that a case file can show. */
  equivalent: z.array(
    z.strictObject({
      file: text.check(z.describe("the file that the mutant changes")),
      pointer: z.string().check(z.maxLength(1e3), z.describe("JSON pointer of what it changes")),
      operator: z.enum(mutationOperators).check(z.describe("the kind of change")),
      to: z.optional(text.check(z.describe("what it becomes, where the kind of change leaves several things open"))),
      reason: z.strictObject(label.shape, "label")
    })
  )
});
function readListed(value) {
  if (value === void 0) return [];
  const issues = new Issues();
  const read = issues.read(LISTED_FILE, [], mutantsFile, value);
  if (read === void 0) throw new InvalidRulebookError(issues.all);
  return read.equivalent;
}
function listedByBases(files) {
  return besideBases(files, LISTED_FILE).flatMap(
    ([base, value]) => readListed(value).map(
      (entry) => entry.file === COMMON_FACTS ? entry : { ...entry, file: `${base}/${entry.file}` }
    )
  );
}

export {
  besideBases,
  keyOfMutant,
  LISTED_FILE,
  mutantsFile,
  readListed,
  listedByBases
};
