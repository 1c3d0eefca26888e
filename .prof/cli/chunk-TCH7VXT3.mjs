import {
  readLifecycle
} from "./chunk-VXVY56QM.mjs";
import {
  hunan2016To2020
} from "./chunk-OBET4LAP.mjs";
import {
  frozen
} from "./chunk-LTCODZ6U.mjs";

// rules/hunan-2016-2020/lifecycle.json
var lifecycle_default = {
  $schema: "../../dist/schemas/lifecycle.json",
  level: "household",
  states: [
    {
      id: "registered",
      labels: {
        zh: "\u5EFA\u6863\u7ACB\u5361",
        en: "registered"
      }
    },
    {
      id: "proposed",
      labels: {
        zh: "\u8BC4\u8BAE\u63D0\u51FA",
        en: "proposed"
      }
    },
    {
      id: "verified",
      labels: {
        zh: "\u5DF2\u6838\u5B9E",
        en: "verified"
      }
    },
    {
      id: "agreed",
      labels: {
        zh: "\u672C\u6237\u5DF2\u8BA4\u53EF",
        en: "agreed"
      }
    },
    {
      id: "publicised",
      labels: {
        zh: "\u5DF2\u516C\u793A",
        en: "publicised"
      }
    },
    {
      id: "announced",
      labels: {
        zh: "\u5DF2\u516C\u544A",
        en: "announced"
      }
    },
    {
      id: "exited",
      labels: {
        zh: "\u5DF2\u8131\u8D2B\u9500\u53F7",
        en: "exited"
      }
    },
    {
      id: "returned",
      labels: {
        zh: "\u8FD4\u8D2B",
        en: "returned"
      }
    }
  ],
  transitions: [
    {
      id: "review",
      from: "registered",
      to: "proposed",
      labels: {
        zh: "\u6C11\u4E3B\u8BC4\u8BAE\u63D0\u51FA",
        en: "review and proposal"
      },
      actor: {
        zh: "\u6751\u201C\u4E24\u59D4\u201D",
        en: "village Party branch and committee"
      },
      when: "household/exit",
      evidence: ["household/review"],
      citations: [
        {
          source: "\u5385\u5B57\u30142016\u301516\u53F7",
          at: "\u6458\u8981"
        }
      ]
    },
    {
      id: "verify",
      from: "proposed",
      to: "verified",
      labels: {
        zh: "\u5165\u6237\u6838\u5B9E",
        en: "verification at the home"
      },
      actor: {
        zh: "\u6751\u201C\u4E24\u59D4\u201D\u548C\u9A7B\u6751\u5DE5\u4F5C\u961F",
        en: "village and resident work team"
      },
      evidence: ["household/verification"],
      citations: [
        {
          source: "\u5385\u5B57\u30142016\u301516\u53F7",
          at: "\u6458\u8981"
        }
      ]
    },
    {
      id: "agree",
      from: "verified",
      to: "agreed",
      labels: {
        zh: "\u62DF\u9000\u51FA\u6237\u8BA4\u53EF",
        en: "consent of the household"
      },
      actor: {
        zh: "\u672C\u6237",
        en: "the household"
      },
      evidence: ["household/consent"],
      citations: [
        {
          source: "\u5385\u5B57\u30142016\u301516\u53F7",
          at: "\u6458\u8981"
        }
      ]
    },
    {
      id: "publicise",
      from: "agreed",
      to: "publicised",
      labels: {
        zh: "\u6751\u5185\u516C\u793A",
        en: "publicity in the village"
      },
      actor: {
        zh: "\u6751\u201C\u4E24\u59D4\u201D",
        en: "village Party branch and committee"
      },
      evidence: ["household/publicity", "household/publicityDays"],
      citations: [
        {
          source: "\u5385\u5B57\u30142016\u301516\u53F7",
          at: "\u6458\u8981"
        }
      ]
    },
    {
      id: "announce",
      from: "publicised",
      to: "announced",
      labels: {
        zh: "\u516C\u544A\u9000\u51FA",
        en: "announcement of the exit"
      },
      actor: {
        zh: "\u6751\u201C\u4E24\u59D4\u201D",
        en: "village Party branch and committee"
      },
      evidence: ["household/announcement"],
      citations: [
        {
          source: "\u5385\u5B57\u30142016\u301516\u53F7",
          at: "\u6458\u8981"
        }
      ]
    },
    {
      id: "strikeOff",
      from: "announced",
      to: "exited",
      labels: {
        zh: "\u9500\u53F7",
        en: "striking off the register"
      },
      actor: {
        zh: "\u53BF\u7EA7",
        en: "the county"
      },
      evidence: ["household/struckOff"],
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
    },
    {
      id: "return",
      from: "exited",
      to: "returned",
      labels: {
        zh: "\u8BA4\u5B9A\u8FD4\u8D2B",
        en: "finding that it has fallen back"
      },
      actor: {
        zh: "\u6751\u201C\u4E24\u59D4\u201D\u548C\u9A7B\u6751\u5DE5\u4F5C\u961F",
        en: "village and resident work team"
      },
      when: "household/reentry",
      evidence: [],
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
    },
    {
      id: "register",
      from: "returned",
      to: "registered",
      labels: {
        zh: "\u6309\u8BC6\u522B\u7A0B\u5E8F\u5F55\u5165\u540D\u518C",
        en: "entry in the register, by the procedure of identification"
      },
      actor: {
        zh: "\u53BF\u7EA7",
        en: "the county"
      },
      when: "household/identify",
      evidence: [],
      citations: [
        {
          source: "\u6E58\u653F\u53D1\u30142017\u301512\u53F7",
          at: "\u5341\u4E00\uFF08\u4E09\uFF09"
        },
        {
          source: "\u7701\u6276\u8D2B\u529E\u7B54\u590D2020-08-27",
          at: "\u7B54\u590D"
        }
      ]
    }
  ]
};

// src/rulebook/builtin-lifecycle.ts
var read;
function hunanLifecycle() {
  read ??= frozen(readLifecycle(lifecycle_default, hunan2016To2020()));
  return read;
}

export {
  hunanLifecycle
};
