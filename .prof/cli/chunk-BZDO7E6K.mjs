import {
  unitWord
} from "./chunk-EEME2DP7.mjs";
import {
  madeOnce,
  remembered
} from "./chunk-OBET4LAP.mjs";
import {
  languages
} from "./chunk-WGP6PJQ7.mjs";
import {
  MEMBER,
  levels
} from "./chunk-LTCODZ6U.mjs";

// src/words/en/headings.ts
var enHeadings = {
  household: {
    id: ["household id", "household number", "household"],
    village: ["village id", "village code"],
    villageName: ["village", "village name"],
    townshipName: ["township", "township name"],
    county: ["county id", "county code"],
    countyName: ["county", "county name"],
    headName: ["head", "head of household", "name of head"],
    headIdNumber: ["id number of head"],
    year: ["year"],
    "reported.members": ["household size", "persons", "number of members"],
    "reported.perCapitaNetIncome": ["per-capita net income", "net income per person"],
    "reported.netIncome": ["net income"],
    "income.wages": ["wages"],
    "income.business": ["business income"],
    "income.transfers": ["transfers"],
    "members[].id": ["member id", "person id"],
    "members[].name": ["name", "member name", "member"],
    "members[].birthDate": ["birth date", "date of birth"],
    idNumber: ["id number", "id card"],
    sex: ["sex", "gender"],
    ignore: ["no.", "remarks", "phone", "telephone"]
  },
  village: {
    id: ["village id", "village code", "id"],
    name: ["village", "village name", "name"],
    county: ["county id", "county code"],
    countyName: ["county", "county name"],
    year: ["year"],
    incidence: ["poverty incidence"],
    ignore: ["no.", "remarks", "township"]
  },
  county: {
    id: ["county id", "county code", "CountyCode"],
    name: ["county", "county name", "CountyName"],
    year: ["year", "SgnYear"],
    ruralDisposableIncome: ["rural disposable income", "RurPerDisposableInc"],
    incidence: ["poverty incidence"],
    ignore: ["no.", "remarks", "Province", "PrefLevCity", "AreaID", "UrbPerDisposableInc", "RurPerNetInc"]
  }
};

// src/words/zh/cell-words.ts
var zhCellWords = {
  yes: ["\u662F", "\u6709", "\u221A", "\u2713", "\u2714", "\u2611", "\u5BF9"],
  no: ["\u5426", "\u65E0", "\u6CA1\u6709", "\xD7", "\u2717", "\u2718", "\u4E0D\u662F"],
  /** What attests that something is provided. */
  provided: ["\u5DF2\u89E3\u51B3", "\u89E3\u51B3", "\u6709\u4FDD\u969C", "\u8FBE\u6807", "\u5DF2\u8FBE\u6807", "\u5408\u683C", "\u5DF2\u843D\u5B9E", "\u843D\u5B9E", "\u5DF2\u5B8C\u6210", "\u5B89\u5168"],
  notProvided: ["\u672A\u89E3\u51B3", "\u6CA1\u6709\u89E3\u51B3", "\u65E0\u4FDD\u969C", "\u6CA1\u6709\u4FDD\u969C", "\u672A\u8FBE\u6807", "\u4E0D\u8FBE\u6807", "\u4E0D\u5408\u683C", "\u672A\u843D\u5B9E", "\u672A\u5B8C\u6210", "\u4E0D\u5B89\u5168"],
  /** What may stand for nothing or for not known. */
  none: ["\u65E0", "/", "\\", "-", "--", "\u2014", "\u2014\u2014", "\uFF0D", "\uFF0F"],
  /** What a row of sums begins with. */
  sum: ["\u5408\u8BA1", "\u5C0F\u8BA1", "\u603B\u8BA1", "\u7D2F\u8BA1", "\u672C\u9875\u5408\u8BA1", "\u5E73\u5747"],
  /** What a note begins with. */
  note: [
    "\u6CE8",
    "\u8BF4\u660E",
    "\u5907\u6CE8",
    "\u586B\u8868",
    "\u586B\u62A5",
    "\u5BA1\u6838",
    "\u5236\u8868",
    "\u5355\u4F4D\u8D1F\u8D23\u4EBA",
    "\u8D1F\u8D23\u4EBA",
    "\u8054\u7CFB",
    "\u62A5\u8868",
    "\u6838\u67E5\u4EBA",
    "\u5BA1\u6279"
  ],
  /** What stands in the place of a number in a row that shows how to fill in the others. */
  example: ["\u793A\u4F8B", "\u6837\u4F8B", "\u586B\u5199\u793A\u4F8B", "\u586B\u62A5\u793A\u4F8B"],
  /** What a sheet is called that says how to fill in the others. */
  instructions: ["\u586B\u62A5\u8BF4\u660E", "\u586B\u8868\u8BF4\u660E", "\u586B\u5199\u8BF4\u660E"],
  /** What a title ends with. */
  title: ["\u8868", "\u518C", "\u540D\u5355", "\u53F0\u8D26", "\u9644\u4EF6", "\u65E5"],
  numerals: "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341",
  unit: ["\u5355\u4F4D"],
  /** Before it, this makes an office of a unit: 填报单位. */
  unitOfPeople: "\u62A5\u5236\u4F4D",
  /** What money is of each of; a month is not a year, so what is of a month is not read. */
  perEach: ["\u5E74", "\u6237"],
  /** Units, by how many of the field's own they are. */
  yuan: ["\u5143", "\u4EBA\u6C11\u5E01\u5143", "\xA5"],
  tenThousand: ["\u4E07\u5143", "\u4E07"],
  thousandYuan: ["\u5343\u5143"],
  yuanPerPerson: ["\u5143/\u4EBA", "\u5143/\u4EBA\xB7\u5E74", "\u5143/\u4EBA/\u5E74", "\u5143/\u5E74/\u4EBA"],
  persons: ["\u4EBA", "\u53E3", "\u540D"],
  tenThousandPersons: ["\u4E07\u4EBA"],
  villages: ["\u4E2A", "\u6751"],
  percent: ["%", "\uFF05", "\u767E\u5206\u6BD4"],
  permille: ["\u2030"],
  days: ["\u5929", "\u65E5"],
  metres: ["\u7C73", "m", "M"],
  kilometres: ["\u516C\u91CC", "\u5343\u7C73", "km"],
  minutes: ["\u5206\u949F", "\u5206"],
  hours: ["\u5C0F\u65F6", "\u65F6"],
  litres: ["\u5347", "L", "\u5347/\u4EBA\xB7\u5929", "\u5347/\u4EBA\xB7\u65E5", "\u5347/\u4EBA/\u5929"],
  yearOf: ["\u5E74", "\u5E74\u5EA6"],
  /** What stands behind the year, the month and the date of a day. */
  dayParts: ["\u5E74", "\u6708", "\u65E5"],
  /** What stands before what is asked for. */
  whether: "\u662F\u5426|\u6709\u65E0",
  /**
   * Headings that stand over what they are only the kind of, by the kind (`target.ts` says what each holds); under any
   * other heading a column is of something else: 姓名 under 帮扶责任人 is no member's.
   */
  groups: {
    anything: [
      "\u57FA\u672C\u60C5\u51B5",
      "\u57FA\u672C\u4FE1\u606F",
      "\u5BB6\u5EAD\u60C5\u51B5",
      "\u5BB6\u5EAD\u4FE1\u606F",
      "\u5BB6\u5EAD\u57FA\u672C\u60C5\u51B5",
      "\u5BB6\u5EAD\u57FA\u672C\u4FE1\u606F",
      "\u6237\u57FA\u672C\u60C5\u51B5",
      "\u6237\u57FA\u672C\u4FE1\u606F"
    ],
    head: ["\u6237\u4E3B", "\u6237\u4E3B\u4FE1\u606F", "\u6237\u4E3B\u60C5\u51B5"],
    place: ["\u884C\u653F\u533A\u5212", "\u6240\u5728\u5730", "\u5730\u5740", "\u5BB6\u5EAD\u4F4F\u5740", "\u6237\u7C4D\u5730\u5740"],
    members: [
      "\u5BB6\u5EAD\u6210\u5458",
      "\u6210\u5458",
      "\u4EBA\u53E3\u4FE1\u606F",
      "\u4EBA\u53E3\u60C5\u51B5",
      "\u5BB6\u5EAD\u6210\u5458\u4FE1\u606F",
      "\u5BB6\u5EAD\u6210\u5458\u60C5\u51B5",
      "\u5BB6\u5EAD\u6210\u5458\u57FA\u672C\u60C5\u51B5",
      "\u6210\u5458\u4FE1\u606F"
    ],
    income: ["\u6536\u5165", "\u6536\u5165\u60C5\u51B5", "\u5BB6\u5EAD\u6536\u5165", "\u5BB6\u5EAD\u6536\u5165\u60C5\u51B5", "\u5E74\u6536\u5165", "\u5BB6\u5EAD\u5E74\u6536\u5165", "\u6536\u5165\u4FE1\u606F", "\u6536\u652F\u60C5\u51B5"],
    transfers: ["\u8F6C\u79FB\u6027\u6536\u5165", "\u5BB6\u5EAD\u8F6C\u79FB\u6027\u6536\u5165"],
    needs: ["\u4E24\u4E0D\u6101", "\u4E09\u4FDD\u969C", "\u4E24\u4E0D\u6101\u4E09\u4FDD\u969C", "\u4E24\u4E0D\u6101\u3001\u4E09\u4FDD\u969C"],
    food: ["\u5403\u7A7F", "\u5403\u7A7F\u60C5\u51B5", "\u4E0D\u6101\u5403", "\u4E0D\u6101\u7A7F", "\u4E0D\u6101\u5403\u7A7F"],
    water: ["\u996E\u6C34", "\u996E\u6C34\u60C5\u51B5", "\u996E\u6C34\u5B89\u5168", "\u5B89\u5168\u996E\u6C34"],
    housing: ["\u4F4F\u623F", "\u4F4F\u623F\u60C5\u51B5", "\u4F4F\u623F\u5B89\u5168", "\u4F4F\u623F\u4FDD\u969C"],
    schooling: ["\u6559\u80B2", "\u6559\u80B2\u60C5\u51B5", "\u4E49\u52A1\u6559\u80B2", "\u5C31\u5B66\u60C5\u51B5"],
    healthcare: ["\u533B\u7597", "\u533B\u7597\u60C5\u51B5", "\u57FA\u672C\u533B\u7597", "\u5065\u5EB7", "\u5065\u5EB7\u60C5\u51B5", "\u533B\u7597\u4FDD\u969C"],
    register: ["\u8131\u8D2B\u60C5\u51B5", "\u9000\u51FA\u60C5\u51B5", "\u51FA\u5217\u60C5\u51B5", "\u6458\u5E3D\u60C5\u51B5", "\u8BC6\u522B\u60C5\u51B5"],
    sixToFarms: ["\u516D\u5230\u519C\u5BB6", "\u516D\u4E2A\u5230\u519C\u5BB6"],
    sixSettled: ["\u516D\u4E2A\u843D\u5B9E"],
    relocation: ["\u6613\u5730\u6276\u8D2B\u642C\u8FC1", "\u6613\u5730\u642C\u8FC1", "\u642C\u8FC1\u60C5\u51B5", "\u6613\u5730\u6276\u8D2B\u642C\u8FC1\u60C5\u51B5"],
    povertyVillages: ["\u8D2B\u56F0\u6751", "\u8D2B\u56F0\u6751\u60C5\u51B5", "\u8D2B\u56F0\u6751\u9000\u51FA\u60C5\u51B5"]
  },
  male: ["\u7537", "\u7537\u6027"],
  female: ["\u5973", "\u5973\u6027"],
  schoolYears: "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D",
  schoolYear: "\u5E74\u7EA7",
  restOfTransfers: ["\u5176\u4ED6\u8F6C\u79FB\u6027\u6536\u5165"],
  /** The parts of transfers, each with all that it is called: it is counted once. */
  partsOfTransfers: [
    ["\u8BA1\u5212\u751F\u80B2\u91D1", "\u8BA1\u5212\u751F\u80B2\u5956\u52B1\u91D1"],
    ["\u4F4E\u4FDD\u91D1", "\u6700\u4F4E\u751F\u6D3B\u4FDD\u969C\u91D1"],
    ["\u4E94\u4FDD\u91D1", "\u7279\u56F0\u4EBA\u5458\u6551\u52A9\u4F9B\u517B\u91D1", "\u7279\u56F0\u4F9B\u517B\u91D1"],
    ["\u517B\u8001\u4FDD\u9669\u91D1", "\u517B\u8001\u91D1"],
    ["\u751F\u6001\u8865\u507F\u91D1"],
    ["\u5176\u4ED6\u8F6C\u79FB\u6027\u6536\u5165"]
  ],
  /** A pupil not in school: finished, out of school, taught at home or unable, only the reason tells. */
  notInSchool: ["\u975E\u5728\u6821\u751F", "\u975E\u5728\u6821", "\u4E0D\u5728\u6821", "\u672A\u5728\u6821"],
  codes: {
    "members[].schooling": {
      inSchool: [
        "\u5728\u6821\u751F",
        "\u5728\u8BFB",
        "\u5C0F\u5B66*",
        "\u521D\u4E2D*",
        "*",
        "\u666E\u901A\u9AD8\u4E2D*",
        "\u9AD8\u4E2D*",
        "\u4E2D\u804C*",
        "\u4E2D\u804C(\u4E2D\u4E13)*",
        "\u4E2D\u4E13*",
        "\u6280\u6821*",
        "\u9AD8\u804C*",
        "\u5927\u4E13*",
        "\u672C\u79D1*",
        "\u5927\u5B66\u672C\u79D1*",
        "\u5927\u4E13\u53CA\u4EE5\u4E0A",
        "\u672C\u79D1\u53CA\u4EE5\u4E0A",
        "\u7855\u58EB\u7814\u7A76\u751F\u53CA\u4EE5\u4E0A",
        "\u7814\u7A76\u751F\u53CA\u4EE5\u4E0A",
        "\u7855\u58EB\u7814\u7A76\u751F",
        "\u535A\u58EB\u7814\u7A76\u751F"
      ],
      notYetDue: ["\u5B66\u524D\u6559\u80B2", "\u5B66\u9F84\u524D\u513F\u7AE5", "\u5B66\u9F84\u524D"],
      completed: ["\u5DF2\u5B8C\u6210\u4E5D\u5E74\u4E49\u52A1\u6559\u80B2"],
      homeTeaching: ["\u9001\u6559\u4E0A\u95E8\u670D\u52A1"],
      droppedOut: ["\u5931\u5B66", "\u5931\u5B66\u8F8D\u5B66"]
    },
    "members[].medicalInsurance": {
      resident: ["\u57CE\u4E61\u5C45\u6C11\u57FA\u672C\u533B\u7597\u4FDD\u9669", "\u5C45\u6C11\u533B\u4FDD", "\u5C45\u6C11\u533B\u7597\u4FDD\u9669", "\u65B0\u519C\u5408", "\u65B0\u578B\u519C\u6751\u5408\u4F5C\u533B\u7597", "\u57CE\u4E61\u5C45\u6C11\u533B\u7597\u4FDD\u9669"],
      employee: ["\u57CE\u9547\u804C\u5DE5\u57FA\u672C\u533B\u7597\u4FDD\u9669", "\u57CE\u9547\u804C\u5DE5\u533B\u4FDD", "\u804C\u5DE5\u57FA\u672C\u533B\u7597\u4FDD\u9669", "\u57CE\u9547\u804C\u5DE5\u533B\u7597\u4FDD\u9669"],
      otherPublic: ["\u516C\u8D39\u533B\u7597"],
      none: ["\u672A\u53C2\u52A0", "\u6CA1\u6709\u53C2\u4FDD", "\u672A\u53C2\u52A0\u533B\u4FDD"]
    },
    "members[].relation": {
      head: ["\u672C\u4EBA", "\u672C\u4EBA(\u6237\u4E3B)"],
      spouse: ["\u59BB", "\u59BB\u5B50", "\u4E08\u592B", "\u592B", "\u4E4B\u59BB", "\u4E4B\u592B"],
      child: [
        "\u4E4B\u5B50",
        "\u4E4B\u5973",
        "\u5B50",
        "\u5973",
        "\u513F\u5B50",
        "\u5973\u513F",
        "\u957F\u5B50",
        "\u6B21\u5B50",
        "\u957F\u5973",
        "\u6B21\u5973",
        "\u72EC\u751F\u5B50",
        "\u72EC\u751F\u5973",
        "\u517B\u5B50",
        "\u517B\u5973"
      ],
      grandchild: [
        "\u4E4B\u5B59",
        "\u4E4B\u5B59\u5B50",
        "\u4E4B\u5B59\u5973",
        "\u5B59\u5B50",
        "\u5B59\u5973",
        "\u4E4B\u5916\u5B59\u5B50",
        "\u4E4B\u5916\u5B59\u5973",
        "\u5916\u5B59",
        "\u5916\u5B59\u5B50",
        "\u5916\u5B59\u5973",
        "\u4E4B\u66FE\u5B59\u5B50",
        "\u4E4B\u66FE\u5B59\u5973"
      ],
      parent: [
        "\u4E4B\u7236",
        "\u4E4B\u6BCD",
        "\u7236\u4EB2",
        "\u6BCD\u4EB2",
        "\u7236",
        "\u6BCD",
        "\u4E4B\u7956\u7236",
        "\u4E4B\u7956\u6BCD",
        "\u7956\u7236",
        "\u7956\u6BCD",
        "\u4E4B\u5916\u7956\u7236",
        "\u4E4B\u5916\u7956\u6BCD",
        "\u4E4B\u5CB3\u7236",
        "\u4E4B\u5CB3\u6BCD",
        "\u4E4B\u516C\u516C",
        "\u4E4B\u5A46\u5A46"
      ],
      other: [
        "\u4E4B\u513F\u5AB3",
        "\u4E4B\u5973\u5A7F",
        "\u513F\u5AB3",
        "\u5973\u5A7F",
        "\u4E4B\u5144\u5F1F\u59D0\u59B9",
        "\u4E4B\u5144",
        "\u4E4B\u5F1F",
        "\u4E4B\u59D0",
        "\u4E4B\u59B9",
        "\u5144\u5F1F",
        "\u59D0\u59B9",
        "\u4E4B\u4F84\u5B50",
        "\u4E4B\u4F84\u5973",
        "\u4F84\u5B50",
        "\u4F84\u5973",
        "\u4E4B\u5916\u7525",
        "\u4E4B\u5916\u7525\u5973",
        "\u4E4B\u5144\u5F1F\u5AB3\u5987",
        "\u4E4B\u5B59\u5AB3",
        "\u4E4B\u5B59\u513F\u5AB3",
        "\u4E4B\u5B59\u5973\u5A7F"
      ]
    },
    "housing.grade": {
      A: ["\u2160\u7EA7", "\u4E00\u7EA7", "1\u7EA7", "A\u7C7B"],
      B: ["\u2161\u7EA7", "\u4E8C\u7EA7", "2\u7EA7", "B\u7C7B"],
      C: ["\u2162\u7EA7", "\u4E09\u7EA7", "3\u7EA7", "C\u7C7B"],
      D: ["\u2163\u7EA7", "\u56DB\u7EA7", "4\u7EA7", "D\u7C7B"],
      none: ["\u65E0\u4F4F\u623F", "\u6CA1\u6709\u4F4F\u623F"]
    },
    "housing.safeBy": {
      renovation: ["\u5371\u623F\u6539\u9020\u5DF2\u7AE3\u5DE5\u9A8C\u6536", "\u5371\u6539\u5DF2\u9A8C\u6536"],
      relocation: ["\u6613\u5730\u642C\u8FC1\u5DF2\u5165\u4F4F", "\u642C\u8FC1\u5165\u4F4F", "\u6613\u5730\u6276\u8D2B\u642C\u8FC1\u5DF2\u5165\u4F4F"],
      otherHome: ["\u5176\u4ED6\u5B89\u5168\u4F4F\u623F"]
    },
    "food.protein": {
      anytime: ["\u968F\u65F6", "\u7ECF\u5E38\u80FD\u5403", "\u7ECF\u5E38"],
      sometimes: ["\u6709\u65F6"],
      never: ["\u4E0D\u80FD", "\u4E0D\u80FD\u5403", "\u4ECE\u4E0D"]
    },
    "register.status": {
      registered: ["\u4E00\u822C\u8D2B\u56F0\u6237", "\u4F4E\u4FDD\u8D2B\u56F0\u6237", "\u7279\u56F0\u4F9B\u517B\u8D2B\u56F0\u6237", "\u4E94\u4FDD\u8D2B\u56F0\u6237", "\u8D2B\u56F0\u6237", "\u672A\u8131\u8D2B\u6237", "\u9884\u8131\u8D2B"],
      returned: ["\u8FD4\u8D2B\u6237"],
      exited: ["\u4E00\u822C\u8131\u8D2B\u6237", "\u4F4E\u4FDD\u8131\u8D2B\u6237", "\u7279\u56F0\u4F9B\u517B\u8131\u8D2B\u6237", "\u8131\u8D2B", "\u8131\u8D2B\u6237", "\u5DF2\u8131\u8D2B(\u4EAB\u53D7\u653F\u7B56)", "\u5DF2\u8131\u8D2B\u6237"],
      noLongerSupported: ["\u4E0D\u518D\u4EAB\u53D7\u653F\u7B56\u6237", "\u5DF2\u8131\u8D2B(\u4E0D\u518D\u4EAB\u53D7\u653F\u7B56)", "\u4E0D\u4EAB\u53D7\u653F\u7B56"],
      notRegistered: ["\u975E\u5EFA\u6863\u7ACB\u5361\u6237", "\u975E\u8D2B\u56F0\u6237", "\u4E00\u822C\u519C\u6237"],
      povertyVillage: ["\u662F", "\u5EFA\u6863\u7ACB\u5361\u8D2B\u56F0\u6751"],
      none: ["\u5426"]
    }
  },
  /** Codes of the national register's system, by field. */
  national: {
    "members[].schooling": {
      notInSchool: ["01"],
      notYetDue: ["02"],
      inSchool: ["03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16"]
    },
    "members[].relation": { head: ["01"], spouse: ["02"], other: ["99"] }
  },
  /** The system has two lists of codes for 建档立卡 status: by the headings of each. */
  nationalStatus: [
    {
      headings: ["\u8131\u8D2B\u72B6\u6001", "\u6237\u8131\u8D2B\u72B6\u6001"],
      codes: { registered: ["0"], exited: ["1"], returned: ["3"], noLongerSupported: ["4"] }
    },
    {
      headings: ["\u8D2B\u56F0\u6237\u5C5E\u6027", "\u6237\u7C7B\u578B", "\u8D2B\u56F0\u6237\u7C7B\u578B"],
      codes: { registered: ["01", "04"], exited: ["02", "03", "05"] }
    }
  ],
  /** Why a child of school age is not in school. */
  noSchoolReasons: {
    completed: ["\u5DF2\u5B8C\u6210\u4E49\u52A1\u6559\u80B2", "\u521D\u4E2D\u6BD5\u4E1A", "\u5DF2\u5B8C\u6210\u4E5D\u5E74\u4E49\u52A1\u6559\u80B2", "\u4E49\u52A1\u6559\u80B2\u5DF2\u5B8C\u6210"],
    medicallyUnable: ["\u56E0\u8EAB\u4F53\u539F\u56E0\u4E0D\u5177\u5907\u5B66\u4E60\u6761\u4EF6", "\u56E0\u8EAB\u4F53\u539F\u56E0\u4E0D\u5177\u5907\u5B66\u4E60\u80FD\u529B"],
    homeTeaching: ["\u9001\u6559\u4E0A\u95E8", "\u9001\u6559\u4E0A\u95E8\u670D\u52A1"],
    droppedOut: ["\u8F8D\u5B66", "\u5931\u5B66", "\u5931\u5B66\u8F8D\u5B66", "\u538C\u5B66", "\u538C\u5B66\u8F8D\u5B66"]
  }
};

// src/words/zh/headings.ts
var zhHeadings = {
  household: {
    id: ["\u6237\u7F16\u53F7", "\u6237\u53F7", "\u6237\u7F16\u7801", "\u6237ID", "\u8D2B\u56F0\u6237\u7F16\u53F7", "\u519C\u6237\u7F16\u53F7", "\u5EFA\u6863\u7ACB\u5361\u6237\u7F16\u53F7", "\u5BB6\u5EAD\u7F16\u53F7"],
    village: ["\u884C\u653F\u6751\u7F16\u7801", "\u884C\u653F\u6751\u4EE3\u7801", "\u6751\u7F16\u7801", "\u6751\u4EE3\u7801", "\u6751\u7F16\u53F7"],
    villageName: ["\u884C\u653F\u6751", "\u884C\u653F\u6751\u540D\u79F0", "\u6751", "\u6751\u540D", "\u6751\u540D\u79F0", "\u6240\u5728\u6751", "\u6751\u7EC4(\u793E\u533A)", "\u6751(\u793E\u533A)", "\u6751(\u5C45)"],
    townshipName: ["\u4E61\u9547", "\u4E61", "\u9547", "\u4E61(\u9547)", "\u4E61\u9547\u540D\u79F0", "\u4E61\u9547(\u8857\u9053)", "\u4E61(\u9547\u3001\u8857\u9053)", "\u6240\u5728\u4E61\u9547"],
    county: ["\u53BF\u7F16\u7801", "\u53BF\u4EE3\u7801", "\u53BF(\u5E02\u3001\u533A)\u7F16\u7801", "\u53BF(\u5E02\u3001\u533A)\u4EE3\u7801", "\u533A\u53BF\u4EE3\u7801"],
    countyName: ["\u53BF", "\u53BF\u540D", "\u53BF\u540D\u79F0", "\u533A\u53BF", "\u53BF\u533A", "\u53BF(\u5E02\u3001\u533A)", "\u53BF(\u5E02\u3001\u533A\u3001\u65D7)", "\u53BF(\u5E02\u533A)", "\u6240\u5728\u53BF"],
    headName: ["\u6237\u4E3B\u59D3\u540D", "\u6237\u4E3B", "\u6237\u4E3B\u540D\u79F0"],
    headIdNumber: ["\u6237\u4E3B\u8BC1\u4EF6\u53F7\u7801", "\u6237\u4E3B\u8EAB\u4EFD\u8BC1\u53F7\u7801", "\u6237\u4E3B\u8EAB\u4EFD\u8BC1\u53F7", "\u6237\u4E3B\u8EAB\u4EFD\u8BC1", "\u6237\u4E3B\u8BC1\u4EF6\u53F7"],
    year: ["\u5E74\u5EA6", "\u5E74\u4EFD", "\u6570\u636E\u5E74\u5EA6", "\u7EDF\u8BA1\u5E74\u5EA6"],
    plannedYear: ["\u8BA1\u5212\u8131\u8D2B\u5E74\u5EA6", "\u62DF\u8131\u8D2B\u5E74\u5EA6", "\u9884\u8131\u8D2B\u5E74\u5EA6"],
    membersNow: ["\u5F53\u524D\u5BB6\u5EAD\u4EBA\u53E3\u6570", "\u73B0\u6709\u5BB6\u5EAD\u4EBA\u53E3\u6570"],
    membersOfYear: ["\u5E74\u5EA6\u5BB6\u5EAD\u4EBA\u53E3\u6570", "\u5E74\u5E95\u5BB6\u5EAD\u4EBA\u53E3\u6570", "\u5E74\u672B\u5BB6\u5EAD\u4EBA\u53E3\u6570"],
    "reported.members": ["\u5BB6\u5EAD\u4EBA\u53E3\u6570", "\u5BB6\u5EAD\u4EBA\u53E3", "\u5BB6\u5EAD\u4EBA\u6570", "\u4EBA\u53E3\u6570", "\u4EBA\u6570", "\u6237\u4EBA\u53E3\u6570", "\u5BB6\u5EAD\u6210\u5458\u6570"],
    "reported.perCapitaNetIncome": ["\u4EBA\u5747\u7EAF\u6536\u5165", "\u5BB6\u5EAD\u4EBA\u5747\u7EAF\u6536\u5165", "\u5E74\u4EBA\u5747\u7EAF\u6536\u5165", "\u6237\u4EBA\u5747\u7EAF\u6536\u5165"],
    "reported.netIncome": ["\u7EAF\u6536\u5165", "\u5BB6\u5EAD\u7EAF\u6536\u5165", "\u5E74\u7EAF\u6536\u5165", "\u5BB6\u5EAD\u5E74\u7EAF\u6536\u5165", "\u5BB6\u5EAD\u7EAF\u6536\u5165\u5408\u8BA1"],
    "income.wages": ["\u5DE5\u8D44\u6027\u6536\u5165", "\u52A1\u5DE5\u6536\u5165", "\u5BB6\u5EAD\u5DE5\u8D44\u6027\u6536\u5165"],
    "income.business": ["\u751F\u4EA7\u7ECF\u8425\u6027\u6536\u5165", "\u7ECF\u8425\u6027\u6536\u5165", "\u5BB6\u5EAD\u7ECF\u8425\u6027\u6536\u5165", "\u751F\u4EA7\u7ECF\u8425\u6536\u5165"],
    "income.property": ["\u8D22\u4EA7\u6027\u6536\u5165", "\u5BB6\u5EAD\u8D22\u4EA7\u6027\u6536\u5165"],
    "income.transfers": ["\u8F6C\u79FB\u6027\u6536\u5165", "\u5BB6\u5EAD\u8F6C\u79FB\u6027\u6536\u5165", "\u8F6C\u79FB\u6027\u6536\u5165\u5408\u8BA1"],
    "income.productionCosts": ["\u751F\u4EA7\u7ECF\u8425\u6027\u652F\u51FA", "\u751F\u4EA7\u7ECF\u8425\u6027\u652F\u51FA(\u5408\u8BA1)", "\u7ECF\u8425\u6027\u652F\u51FA", "\u751F\u4EA7\u7ECF\u8425\u652F\u51FA"],
    "income.oneOffTransfers": ["\u4E00\u6B21\u6027\u8865\u52A9", "\u5176\u4E2D:\u4E00\u6B21\u6027\u8865\u52A9", "\u4E00\u6B21\u6027\u8F6C\u79FB\u6027\u6536\u5165"],
    transferPart: [
      "\u8BA1\u5212\u751F\u80B2\u91D1",
      "\u8BA1\u5212\u751F\u80B2\u5956\u52B1\u91D1",
      "\u4F4E\u4FDD\u91D1",
      "\u6700\u4F4E\u751F\u6D3B\u4FDD\u969C\u91D1",
      "\u4E94\u4FDD\u91D1",
      "\u7279\u56F0\u4EBA\u5458\u6551\u52A9\u4F9B\u517B\u91D1",
      "\u7279\u56F0\u4F9B\u517B\u91D1",
      "\u517B\u8001\u4FDD\u9669\u91D1",
      "\u517B\u8001\u91D1",
      "\u751F\u6001\u8865\u507F\u91D1",
      "\u5176\u4ED6\u8F6C\u79FB\u6027\u6536\u5165"
    ],
    stableIncome: ["\u7A33\u5B9A\u6536\u5165\u6765\u6E90", "\u7A33\u5B9A\u6536\u5165", "\u6536\u5165\u6765\u6E90\u7A33\u5B9A"],
    "food.sufficient": ["\u5403\u5F97\u9971", "\u80FD\u5403\u9971"],
    "food.protein": ["\u8089\u86CB\u5976\u6216\u8C46\u5236\u54C1", "\u8089\u86CB\u5976\u8C46\u5236\u54C1", "\u80FD\u5403\u8089\u86CB\u5976\u6216\u8C46\u5236\u54C1"],
    "clothing.seasonal": ["\u5E94\u5B63\u6362\u6D17\u8863\u7269", "\u6709\u5E94\u5B63\u6362\u6D17\u8863\u7269", "\u5E94\u5B63\u8863\u7269", "\u6362\u5B63\u8863\u670D"],
    "clothing.bedding": ["\u5FA1\u5BD2\u88AB\u8925", "\u6709\u5FA1\u5BD2\u88AB\u8925", "\u51AC\u5B63\u5FA1\u5BD2\u88AB\u8925"],
    "water.litresPerPersonDay": ["\u4EBA\u5747\u65E5\u7528\u6C34\u91CF", "\u65E5\u4EBA\u5747\u7528\u6C34\u91CF", "\u6C34\u91CF"],
    "water.qualitySafe": ["\u6C34\u8D28\u5B89\u5168", "\u6C34\u8D28\u8FBE\u6807", "\u6C34\u8D28\u5408\u683C"],
    "water.roundTripMinutes": ["\u53D6\u6C34\u5F80\u8FD4\u65F6\u95F4", "\u53D6\u6C34\u65F6\u95F4", "\u4EBA\u529B\u53D6\u6C34\u5F80\u8FD4\u65F6\u95F4"],
    "water.horizontalMetres": ["\u53D6\u6C34\u6C34\u5E73\u8DDD\u79BB", "\u53D6\u6C34\u8DDD\u79BB"],
    "water.verticalMetres": ["\u53D6\u6C34\u5782\u76F4\u9AD8\u5DEE", "\u53D6\u6C34\u5782\u76F4\u8DDD\u79BB", "\u53D6\u6C34\u9AD8\u5DEE"],
    "water.shortDaysPerYear": ["\u5E74\u7F3A\u6C34\u5929\u6570", "\u7F3A\u6C34\u5929\u6570"],
    "attested.water": ["\u89E3\u51B3\u5B89\u5168\u996E\u7528\u6C34", "\u996E\u6C34\u5B89\u5168", "\u5B89\u5168\u996E\u6C34", "\u5B89\u5168\u996E\u7528\u6C34", "\u996E\u6C34\u6709\u4FDD\u969C", "\u996E\u6C34\u5B89\u5168\u6709\u4FDD\u969C"],
    "attested.education": ["\u4E49\u52A1\u6559\u80B2\u6709\u4FDD\u969C", "\u4E49\u52A1\u6559\u80B2\u4FDD\u969C"],
    "attested.medical": ["\u57FA\u672C\u533B\u7597\u6709\u4FDD\u969C", "\u57FA\u672C\u533B\u7597\u4FDD\u969C"],
    "attested.housing": ["\u4F4F\u623F\u5B89\u5168\u6709\u4FDD\u969C", "\u4F4F\u623F\u6709\u4FDD\u969C", "\u4F4F\u623F\u5B89\u5168", "\u4F4F\u623F\u4FDD\u969C", "\u5B89\u5168\u4F4F\u623F"],
    "attested.food": ["\u5403\u996D\u6709\u4FDD\u969C", "\u4E0D\u6101\u5403"],
    "attested.clothing": ["\u7A7F\u8863\u6709\u4FDD\u969C", "\u4E0D\u6101\u7A7F"],
    "housing.dangerous": ["\u5371\u623F\u6237", "\u5371\u623F"],
    "housing.grade": [
      "\u5371\u623F\u7EA7\u522B",
      "\u5371\u623F\u7B49\u7EA7",
      "\u4F4F\u623F\u7B49\u7EA7",
      "\u623F\u5C4B\u7B49\u7EA7",
      "\u4F4F\u623F\u5B89\u5168\u9274\u5B9A\u7B49\u7EA7",
      "\u623F\u5C4B\u5B89\u5168\u7B49\u7EA7",
      "\u4F4F\u623F\u9274\u5B9A\u7B49\u7EA7"
    ],
    "housing.safeBy": ["\u4F4F\u623F\u5B89\u5168\u4FDD\u969C\u63AA\u65BD"],
    "register.status": ["\u8131\u8D2B\u72B6\u6001", "\u6237\u8131\u8D2B\u72B6\u6001", "\u8131\u8D2B\u5C5E\u6027", "\u6237\u7C7B\u578B", "\u8D2B\u56F0\u6237\u5C5E\u6027", "\u8D2B\u56F0\u6237\u7C7B\u578B"],
    "register.exitDate": ["\u8131\u8D2B\u65F6\u95F4", "\u9000\u51FA\u65E5\u671F", "\u9000\u51FA\u65F6\u95F4"],
    "members[].id": ["\u4EBA\u7F16\u53F7", "\u4EBA\u53E3\u7F16\u53F7", "\u6210\u5458\u7F16\u53F7", "\u4EBA\u5458\u7F16\u53F7", "\u4EBA\u7F16\u7801"],
    "members[].name": ["\u59D3\u540D", "\u6210\u5458\u59D3\u540D", "\u5BB6\u5EAD\u6210\u5458\u59D3\u540D", "\u4EBA\u5458\u59D3\u540D"],
    "members[].birthDate": ["\u51FA\u751F\u65E5\u671F", "\u51FA\u751F\u5E74\u6708\u65E5", "\u51FA\u751F\u5E74\u6708", "\u751F\u65E5"],
    "members[].deathDate": ["\u6B7B\u4EA1\u65E5\u671F", "\u6B7B\u4EA1\u65F6\u95F4"],
    "members[].relation": ["\u4E0E\u6237\u4E3B\u5173\u7CFB", "\u5BB6\u5EAD\u5173\u7CFB", "\u4E0E\u6237\u4E3B\u7684\u5173\u7CFB", "\u6237\u4E3B\u5173\u7CFB"],
    "members[].schooling": ["\u5728\u6821\u751F\u72B6\u51B5", "\u5C31\u5B66\u72B6\u51B5", "\u5728\u6821\u72B6\u51B5", "\u5728\u6821\u60C5\u51B5", "\u5C31\u5B66\u60C5\u51B5", "\u5728\u6821\u751F\u60C5\u51B5"],
    "members[].medicalInsurance": [
      "\u57FA\u672C\u533B\u7597\u4FDD\u9669",
      "\u533B\u7597\u4FDD\u9669",
      "\u533B\u4FDD",
      "\u57FA\u672C\u533B\u4FDD",
      "\u53C2\u52A0\u533B\u7597\u4FDD\u9669",
      "\u53C2\u52A0\u57FA\u672C\u533B\u7597\u4FDD\u9669",
      "\u533B\u4FDD\u7C7B\u578B"
    ],
    idNumber: [
      "\u8BC1\u4EF6\u53F7\u7801",
      "\u8EAB\u4EFD\u8BC1\u53F7\u7801",
      "\u8EAB\u4EFD\u8BC1\u53F7",
      "\u8EAB\u4EFD\u8BC1",
      "\u516C\u6C11\u8EAB\u4EFD\u53F7\u7801",
      "\u8BC1\u4EF6\u53F7",
      "\u6210\u5458\u8BC1\u4EF6\u53F7\u7801",
      "\u6210\u5458\u8EAB\u4EFD\u8BC1\u53F7\u7801"
    ],
    sex: ["\u6027\u522B"],
    insuredResident: [
      "\u53C2\u52A0\u57CE\u4E61\u5C45\u6C11\u57FA\u672C\u533B\u7597\u4FDD\u9669",
      "\u53C2\u52A0\u57CE\u4E61\u5C45\u6C11\u533B\u4FDD",
      "\u53C2\u52A0\u57CE\u4E61\u5C45\u6C11\u533B\u7597\u4FDD\u9669",
      "\u53C2\u52A0\u65B0\u578B\u519C\u6751\u5408\u4F5C\u533B\u7597",
      "\u53C2\u52A0\u65B0\u519C\u5408"
    ],
    insuredEmployee: ["\u53C2\u52A0\u57CE\u9547\u804C\u5DE5\u57FA\u672C\u533B\u7597\u4FDD\u9669", "\u53C2\u52A0\u804C\u5DE5\u533B\u4FDD", "\u53C2\u52A0\u57CE\u9547\u804C\u5DE5\u533B\u7597\u4FDD\u9669", "\u53C2\u52A0\u57CE\u9547\u804C\u5DE5\u533B\u4FDD"],
    noSchoolReason: ["\u4E49\u52A1\u6559\u80B2\u9636\u6BB5\u672A\u4E0A\u5B66\u539F\u56E0", "\u672A\u4E0A\u5B66\u539F\u56E0", "\u4E0D\u5728\u6821\u539F\u56E0", "\u5931\u5B66\u8F8D\u5B66\u539F\u56E0", "\u672A\u5728\u6821\u539F\u56E0"],
    ignore: [
      "\u5E8F\u53F7",
      "\u7F16\u53F7",
      "\u6570\u636E\u65E5\u671F",
      "\u7701",
      "\u7701\u5E02",
      "\u5E02",
      "\u81EA\u7136\u6751",
      "\u6751\u7EC4",
      "\u7EC4",
      "\u6237\u4E3B\u7F16\u53F7",
      "\u6C11\u65CF",
      "\u6587\u5316\u7A0B\u5EA6",
      "\u5065\u5EB7\u72B6\u51B5",
      "\u8EAB\u4F53\u72B6\u51B5",
      "\u52B3\u52A8\u6280\u80FD",
      "\u52B3\u52A8\u80FD\u529B",
      "\u52A1\u5DE5\u65F6\u95F4",
      "\u52A1\u5DE5\u65F6\u95F4(\u6708)",
      "\u52A1\u5DE5\u72B6\u51B5",
      "\u53C2\u52A0\u5927\u75C5\u4FDD\u9669",
      "\u5927\u75C5\u4FDD\u9669",
      "\u53C2\u52A0\u57CE\u4E61\u5C45\u6C11\u57FA\u672C\u517B\u8001\u4FDD\u9669",
      "\u81F4\u8D2B\u539F\u56E0",
      "\u81F4\u8D2B\u539F\u56E01",
      "\u4E3B\u8981\u81F4\u8D2B\u539F\u56E0",
      "\u6B21\u8981\u81F4\u8D2B\u539F\u56E0",
      "\u5176\u4ED6\u81F4\u8D2B\u539F\u56E0",
      "\u6237\u8054\u7CFB\u7535\u8BDD",
      "\u4EBA\u8054\u7CFB\u7535\u8BDD",
      "\u8054\u7CFB\u7535\u8BDD",
      "\u7535\u8BDD",
      "\u6751\u529E\u516C\u7535\u8BDD",
      "\u9996\u6B21\u8BC6\u522B\u65F6\u95F4",
      "\u4EBA\u5458\u8BC6\u522B\u65F6\u95F4",
      "\u98CE\u9669\u8BC6\u522B\u65F6\u95F4",
      "\u98CE\u9669\u6D88\u9664\u65F6\u95F4",
      "\u98CE\u9669\u6D88\u9664",
      "\u6613\u8FD4\u8D2B\u81F4\u8D2B\u6237(\u76D1\u6D4B\u5BF9\u8C61)\u7C7B\u578B",
      "\u5F00\u6237\u94F6\u884C\u540D\u79F0",
      "\u5F00\u6237\u94F6\u884C",
      "\u94F6\u884C\u5361\u53F7",
      "\u8BC6\u522B\u6807\u51C6",
      "\u5E74\u6536\u5165",
      "\u5BB6\u5EAD\u5E74\u6536\u5165",
      "\u603B\u6536\u5165",
      "\u6536\u5165\u5408\u8BA1",
      "\u8D44\u4EA7\u6536\u76CA\u6276\u8D2B\u5206\u7EA2\u6536\u5165",
      "\u5176\u4ED6\u8D22\u4EA7\u6027\u6536\u5165",
      "\u4E13\u9879\u7528\u4E8E\u51CF\u5C11\u751F\u4EA7\u7ECF\u8425\u6027\u652F\u51FA\u7684\u8865\u8D34",
      "\u5E74\u521D\u5BB6\u5EAD\u4EBA\u53E3\u6570",
      "\u996E\u6C34\u56F0\u96BE",
      "\u5371\u6539\u5E74\u5EA6",
      "\u4F4F\u623F\u7ED3\u6784",
      "\u8FD4\u8D2B\u5E74\u5EA6",
      "\u8131\u8D2B\u5E74\u5EA6",
      "\u5F53\u5E74\u9884\u8131\u8D2B",
      "\u5907\u6CE8",
      "\u5B66\u6821\u5168\u79F0",
      "\u5B66\u6821",
      "\u5B66\u6BB5",
      "\u5E74\u7EA7",
      "\u73ED\u7EA7",
      "\u5B66\u7C4D\u53F7",
      "\u5C31\u8BFB\u65B9\u5F0F",
      "\u6B8B\u75BE\u751F",
      "\u6B8B\u75BE\u751F\u8BC1\u53F7",
      "6-15\u5468\u5C81",
      "\u5E2E\u6276\u8D23\u4EFB\u4EBA",
      "\u5E2E\u6276\u5355\u4F4D",
      "\u8015\u5730\u9762\u79EF",
      "\u8015\u5730\u9762\u79EF(\u4EA9)",
      "\u6797\u5730\u9762\u79EF",
      "\u6797\u5730\u9762\u79EF(\u4EA9)",
      "\u4F4F\u623F\u9762\u79EF",
      "\u4F4F\u623F\u9762\u79EF(\u5E73\u65B9\u7C73)",
      "\u901A\u751F\u4EA7\u7528\u7535",
      "\u901A\u751F\u6D3B\u7528\u7535",
      "\u4E0E\u6751\u4E3B\u5E72\u8DEF\u8DDD\u79BB",
      "\u5165\u6237\u8DEF\u7C7B\u578B",
      "\u6709\u536B\u751F\u5395\u6240",
      "\u4E3B\u8981\u71C3\u6599\u7C7B\u578B"
    ]
  },
  village: {
    id: ["\u884C\u653F\u6751\u7F16\u7801", "\u884C\u653F\u6751\u4EE3\u7801", "\u6751\u7F16\u7801", "\u6751\u4EE3\u7801", "\u6751\u7F16\u53F7", "\u884C\u653F\u533A\u5212\u4EE3\u7801"],
    name: ["\u884C\u653F\u6751", "\u884C\u653F\u6751\u540D\u79F0", "\u6751", "\u6751\u540D", "\u6751\u540D\u79F0", "\u8D2B\u56F0\u6751\u540D\u79F0"],
    county: ["\u53BF\u7F16\u7801", "\u53BF\u4EE3\u7801", "\u53BF(\u5E02\u3001\u533A)\u4EE3\u7801"],
    countyName: ["\u53BF", "\u53BF\u540D", "\u53BF\u540D\u79F0", "\u533A\u53BF", "\u53BF(\u5E02\u3001\u533A)", "\u53BF(\u5E02\u3001\u533A\u3001\u65D7)"],
    year: ["\u5E74\u5EA6", "\u5E74\u4EFD", "\u9000\u51FA\u5E74\u5EA6", "\u62DF\u9000\u51FA\u5E74\u5EA6"],
    registeredRuralPopulation: ["\u519C\u6751\u6237\u7C4D\u4EBA\u53E3\u6570", "\u519C\u6751\u6237\u7C4D\u4EBA\u53E3", "\u519C\u4E1A\u6237\u7C4D\u4EBA\u53E3\u6570", "\u4E61\u6751\u6237\u7C4D\u4EBA\u53E3"],
    remainingPoorPersons: ["\u5269\u4F59\u8D2B\u56F0\u4EBA\u53E3\u6570", "\u5269\u4F59\u8D2B\u56F0\u4EBA\u53E3", "\u672A\u8131\u8D2B\u4EBA\u53E3\u6570", "\u73B0\u6709\u8D2B\u56F0\u4EBA\u53E3"],
    incidence: ["\u8D2B\u56F0\u53D1\u751F\u7387", "\u7EFC\u5408\u8D2B\u56F0\u53D1\u751F\u7387", "\u516C\u5E03\u7684\u8D2B\u56F0\u53D1\u751F\u7387"],
    "tasks.water": ["\u6C34\u5230\u519C\u5BB6"],
    "tasks.power": ["\u7535\u5230\u519C\u5BB6"],
    "tasks.roads": ["\u8DEF\u5230\u519C\u5BB6"],
    "tasks.industry": ["\u4E1A\u5230\u519C\u5BB6"],
    "tasks.housing": ["\u623F\u5230\u519C\u5BB6"],
    "tasks.environment": ["\u73AF\u5883\u6574\u6CBB\u5230\u519C\u5BB6", "\u73AF\u5883\u6574\u6CBB"],
    "tasks.schooling": ["\u5C31\u5B66"],
    "tasks.healthcare": ["\u5C31\u533B"],
    "tasks.pension": ["\u517B\u8001"],
    "tasks.minimumLiving": ["\u4F4E\u4FDD"],
    "tasks.fiveGuarantees": ["\u4E94\u4FDD"],
    "tasks.collectiveEconomy": ["\u53D1\u5C55\u96C6\u4F53\u7ECF\u6D4E", "\u96C6\u4F53\u7ECF\u6D4E"],
    "tasks.organization": ["\u57FA\u5C42\u7EC4\u7EC7\u5EFA\u8BBE", "\u57FA\u5C42\u7EC4\u7EC7", "\u57FA\u5C42\u7EC4\u7EC7\u5EFA\u8BBE\u5F97\u5230\u52A0\u5F3A", "\u52A0\u5F3A\u57FA\u5C42\u7EC4\u7EC7\u5EFA\u8BBE"],
    collectiveIncome: ["\u6751\u96C6\u4F53\u7ECF\u6D4E\u6536\u5165", "\u96C6\u4F53\u7ECF\u6D4E\u6536\u5165", "\u6751\u96C6\u4F53\u6536\u5165", "\u6751\u96C6\u4F53\u7ECF\u6D4E\u5E74\u6536\u5165", "\u96C6\u4F53\u7ECF\u6D4E\u5E74\u6536\u5165"],
    services: ["\u57FA\u7840\u8BBE\u65BD\u548C\u516C\u5171\u670D\u52A1", "\u57FA\u7840\u8BBE\u65BD\u548C\u516C\u5171\u670D\u52A1\u5B8C\u5584"],
    "register.status": ["\u8D2B\u56F0\u6751\u5C5E\u6027", "\u6751\u5C5E\u6027", "\u8D2B\u56F0\u6751", "\u5EFA\u6863\u7ACB\u5361\u8D2B\u56F0\u6751"],
    "register.exitYear": ["\u51FA\u5217\u5E74\u5EA6", "\u8131\u8D2B\u5E74\u5EA6"],
    ignore: [
      "\u5E8F\u53F7",
      "\u7F16\u53F7",
      "\u7701",
      "\u5E02",
      "\u5E02\u5DDE",
      "\u4E61\u9547",
      "\u4E61",
      "\u9547",
      "\u4E61(\u9547)",
      "\u4E61\u9547(\u8857\u9053)",
      "\u5907\u6CE8",
      "\u6237\u6570",
      "\u603B\u6237\u6570",
      "\u8D2B\u56F0\u6237\u6570"
    ]
  },
  county: {
    id: ["\u53BF\u4EE3\u7801", "\u53BF\u7F16\u7801", "\u53BF(\u5E02\u3001\u533A)\u4EE3\u7801", "\u884C\u653F\u533A\u5212\u4EE3\u7801", "\u533A\u53BF\u4EE3\u7801"],
    name: ["\u53BF", "\u53BF\u540D", "\u53BF\u540D\u79F0", "\u533A\u53BF", "\u53BF(\u5E02\u3001\u533A)", "\u53BF(\u5E02\u3001\u533A\u3001\u65D7)"],
    year: ["\u5E74\u5EA6", "\u5E74\u4EFD"],
    registeredRuralPopulation: ["\u519C\u6751\u6237\u7C4D\u4EBA\u53E3", "\u519C\u6751\u6237\u7C4D\u4EBA\u53E3\u6570", "\u519C\u4E1A\u6237\u7C4D\u4EBA\u53E3\u6570", "\u4E61\u6751\u6237\u7C4D\u4EBA\u53E3"],
    remainingPoorPersons: ["\u5269\u4F59\u8D2B\u56F0\u4EBA\u53E3", "\u5269\u4F59\u8D2B\u56F0\u4EBA\u53E3\u6570", "\u672A\u8131\u8D2B\u4EBA\u53E3\u6570", "\u73B0\u6709\u8D2B\u56F0\u4EBA\u53E3"],
    incidence: ["\u8D2B\u56F0\u53D1\u751F\u7387", "\u7EFC\u5408\u8D2B\u56F0\u53D1\u751F\u7387"],
    ruralDisposableIncome: [
      "\u519C\u6751\u5C45\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165",
      "\u519C\u6751\u5E38\u4F4F\u5C45\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165",
      "\u519C\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165",
      "\u519C\u6751\u5C45\u6C11\u53EF\u652F\u914D\u6536\u5165"
    ],
    ruralIncomeGrowth: [
      "\u519C\u6751\u5C45\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165\u589E\u901F",
      "\u519C\u6751\u5C45\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165\u589E\u5E45",
      "\u519C\u6751\u5C45\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165\u589E\u957F\u7387",
      "\u519C\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165\u589E\u5E45"
    ],
    provinceRuralIncomeGrowth: [
      "\u5168\u7701\u519C\u6751\u5C45\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165\u589E\u5E45",
      "\u5168\u7701\u519C\u6751\u5C45\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165\u589E\u957F\u7387",
      "\u5168\u7701\u5E73\u5747\u589E\u901F",
      "\u5168\u7701\u589E\u901F"
    ],
    "relocation.planned": ["\u8BA1\u5212\u642C\u8FC1\u4EBA\u53E3", "\u6613\u5730\u6276\u8D2B\u642C\u8FC1\u8BA1\u5212\u4EBA\u6570"],
    "relocation.completed": ["\u5B8C\u6210\u642C\u8FC1\u4EBA\u53E3", "\u5DF2\u642C\u8FC1\u4EBA\u6570", "\u6613\u5730\u6276\u8D2B\u642C\u8FC1\u5B8C\u6210\u4EBA\u6570"],
    "povertyVillages.total": ["\u8D2B\u56F0\u6751\u603B\u6570", "\u8D2B\u56F0\u6751\u6570", "\u8D2B\u56F0\u6751\u4E2A\u6570"],
    "povertyVillages.exited": ["\u5DF2\u9000\u51FA\u8D2B\u56F0\u6751\u6570", "\u9000\u51FA\u8D2B\u56F0\u6751\u6570", "\u5DF2\u51FA\u5217\u8D2B\u56F0\u6751\u6570", "\u51FA\u5217\u8D2B\u56F0\u6751\u6570"],
    "register.status": ["\u8D2B\u56F0\u53BF\u5C5E\u6027"],
    "register.exitYear": ["\u6458\u5E3D\u5E74\u4EFD"],
    ignore: [
      "\u5E8F\u53F7",
      "\u7701",
      "\u7701\u4EFD",
      "\u5E02",
      "\u5E02\u5DDE",
      "\u5730\u5E02",
      "\u57CE\u9547\u5C45\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165",
      "\u519C\u6C11\u4EBA\u5747\u7EAF\u6536\u5165",
      "\u519C\u6751\u5C45\u6C11\u4EBA\u5747\u7EAF\u6536\u5165",
      "\u5907\u6CE8"
    ]
  }
};

// src/tables/key.ts
function textKey(text) {
  if (/^\d+$/.test(text)) return text;
  return keyOf(text);
}
var MAX_KEYS = 5e3;
var keyOf = madeOnce(
  MAX_KEYS,
  (text) => text.normalize("NFKC").replace(/[\s“”‘’"'_]+/gu, "").toLowerCase()
);
function bare(text) {
  const trimmed = text.trim();
  const formula = /^="([^"]*)"$/.exec(trimmed);
  return (formula?.[1] ?? trimmed.replace(/^'/, "")).trim();
}

// src/tables/target.ts
var roles = [
  "headName",
  "headIdNumber",
  "idNumber",
  "sex",
  "insuredResident",
  "insuredEmployee",
  "noSchoolReason",
  "membersNow",
  "membersOfYear",
  "transferPart",
  "year",
  "plannedYear",
  "ignore",
  "unknown"
];
function isYear(to) {
  return to === "year" || to === "plannedYear";
}
var ofMember = ["idNumber", "sex", "insuredResident", "insuredEmployee", "noSchoolReason"];
var readAs = {
  insuredResident: { kind: "boolean", label: { zh: "", en: "" }, personal: true },
  insuredEmployee: { kind: "boolean", label: { zh: "", en: "" }, personal: true },
  membersNow: { kind: "count", label: { zh: "", en: "" }, unit: "persons" },
  membersOfYear: { kind: "count", label: { zh: "", en: "" }, unit: "persons" },
  transferPart: { kind: "money", label: { zh: "", en: "" }, unit: "yuan/year" }
};
function isPersonal({ to, field }) {
  return field?.personal === true || personalRoles.includes(to);
}
var personalRoles = ["headName", "headIdNumber", "idNumber", "sex", "noSchoolReason"];
function targetOf(to, level, fields) {
  const field = fields.of(level).find(({ path }) => path === to);
  if (field !== void 0) return { to, field, member: to.startsWith(MEMBER) };
  if (!roles.includes(to)) return void 0;
  const info = readAs[to];
  const role = info === void 0 ? void 0 : { ...info, path: to, position: -1 };
  return { to, field: role, member: ofMember.includes(to) };
}
var catalogues = [zhHeadings, enHeadings];
var WHETHER = new RegExp(zhCellWords.whether, "g");
function headingsOf(level, fields) {
  return headingsBy(fields)[level];
}
var headingsBy = remembered(
  (fields) => Object.fromEntries(levels.map((level) => [level, knownHeadings(level, fields)]))
);
function knownHeadings(level, fields) {
  const known = /* @__PURE__ */ new Map();
  const add = (heading, target) => {
    const key = headingKey(heading);
    if (!known.has(key)) known.set(key, target);
  };
  for (const catalogue of catalogues) {
    for (const [to, headings] of Object.entries(catalogue[level] ?? {})) {
      const target = targetOf(to, level, fields);
      for (const heading of headings) add(heading, target ?? { to: "ignore", member: false });
    }
  }
  for (const field of fields.of(level)) {
    const target = { to: field.path, field, member: field.path.startsWith(MEMBER) };
    for (const language of languages) {
      const label = field.label[language];
      add(label, target);
      if (field.unit !== void 0) add(`${label}(${unitWord(field.unit, fields.units, language, "short")})`, target);
    }
  }
  return known;
}
var heldBy = {
  anything: [""],
  head: ["headName", "headIdNumber"],
  place: ["village", "townshipName", "county"],
  members: ["members[]", "idNumber", "sex", "insured", "noSchoolReason", "reported.members", "membersNow", "membersOf"],
  income: ["income.", "transferPart", "reported.perCapitaNetIncome", "reported.netIncome", "stableIncome"],
  transfers: ["transferPart", "income.oneOffTransfers"],
  needs: ["food.", "clothing.", "water.", "housing.", "attested.", "members[].schooling", "members[].medicalInsurance"],
  food: ["food.", "clothing.", "attested.food", "attested.clothing"],
  water: ["water.", "attested.water"],
  housing: ["housing.", "attested.housing"],
  schooling: ["members[].schooling", "noSchoolReason", "attested.education"],
  healthcare: ["members[].medicalInsurance", "insured", "attested.medical"],
  register: ["register.", "plannedYear"],
  sixToFarms: ["tasks."],
  sixSettled: ["tasks."],
  relocation: ["relocation."],
  povertyVillages: ["povertyVillages."]
};
var groups = new Map(
  Object.keys(heldBy).flatMap(
    (group) => zhCellWords.groups[group].map((heading) => [headingKey(heading), heldBy[group]])
  )
);
function isGroupOf(heading, { to }) {
  const held = groups.get(headingKey(heading));
  return held !== void 0 && (to === "ignore" || held.some((name) => to.startsWith(name)));
}
function isWhether(heading) {
  return heading.includes(zhCellWords.whether);
}
function headingKey(heading) {
  return textKey(heading).replace(WHETHER, "");
}

// src/words/en/cell-words.ts
var enCellWords = {
  yes: ["yes", "y", "true"],
  no: ["no", "n", "false"],
  none: ["none", "n/a", "na", "nil"],
  sum: ["total", "sum", "subtotal"],
  note: ["note", "notes", "source"],
  example: ["example"],
  instructions: ["instructions", "how to fill in"],
  unit: ["unit", "units"],
  yuan: ["yuan", "cny", "rmb"],
  tenThousand: ["10,000 yuan", "10000 yuan", "10k yuan"],
  persons: ["person", "persons", "people"],
  male: ["male", "m"],
  female: ["female", "f"],
  percent: ["per cent", "percent"],
  days: ["day", "days"],
  metres: ["metre", "metres", "meters"],
  kilometres: ["kilometres", "kilometers"],
  minutes: ["min", "minutes"],
  hours: ["h", "hour", "hours"],
  litres: ["l", "litres", "liters"]
};

// src/tables/cell-keys.ts
var catalogues2 = [zhCellWords, enCellWords];
function cellWords(name) {
  return catalogues2.flatMap((words) => words[name] ?? []);
}
function keysOf(name) {
  return new Set(cellWords(name).map(textKey));
}

// src/tables/units.ts
var tableUnits = [
  "yuan",
  "tenThousand",
  "thousandYuan",
  "yuanPerPerson",
  "persons",
  "tenThousandPersons",
  "villages",
  "percent",
  "permille",
  "fraction",
  "days",
  "metres",
  "kilometres",
  "minutes",
  "hours",
  "litres",
  "one"
];
var byKind = {
  money: { yuan: "1", thousandYuan: "1000", tenThousand: "10000" },
  percent: { percent: "1", fraction: "100", permille: "0.1" }
};
var PER_PERSON = "yuan/person/year";
var perPerson = { ...byKind.money, yuanPerPerson: "1" };
var byUnit = {
  persons: { persons: "1", one: "1", tenThousandPersons: "10000", tenThousand: "10000" },
  villages: { villages: "1", one: "1" },
  m: { metres: "1", kilometres: "1000" },
  min: { minutes: "1", hours: "60" },
  days: { days: "1" },
  "days/year": { days: "1" },
  "L/person/day": { litres: "1" }
};
function factorsOf({ kind, unit }) {
  if (kind === "money" && unit === PER_PERSON) return perPerson;
  return byKind[kind] ?? byUnit[unit ?? ""] ?? {};
}
function needsUnit({ kind, unit }) {
  return kind === "money" || kind === "percent" || kind === "measure" && Object.hasOwn(byUnit, unit ?? "");
}
var byWord = new Map(
  tableUnits.flatMap(
    (unit) => unit === "fraction" || unit === "one" ? [] : [...keysOf(unit)].map((key) => [key, unit])
  )
);
var LONGEST = 24;
var PER = new RegExp(`(?:[/\xB7](?:${zhCellWords.perEach.join("|")}))+$`);
var UNIT = new RegExp(`^(?:${cellWords("unit").join("|")})[:\uFF1A]`);
function unitNamed(text) {
  if (text.length > LONGEST) return void 0;
  const key = textKey(text).replace(/^\((.*)\)$/, "$1").replace(UNIT, "");
  return byWord.get(key) ?? byWord.get(key.replace(PER, ""));
}
var LONGEST_FORMAT = 255;
function unitOfFormat(format) {
  if (format.length > LONGEST_FORMAT) return void 0;
  if (isScaled(format)) return void 0;
  if (/%/.test(format.replace(/"[^"]*"/g, "").replace(/\\./g, ""))) return "fraction";
  const written = [...format.split(";")[0]?.matchAll(/"([^"]*)"|\\(.)/g) ?? []].map(
    ([, quoted, one]) => quoted ?? one
  );
  return unitNamed(written.join(""));
}
function isScaled(format) {
  if (format.length > LONGEST_FORMAT) return true;
  const places = format.replace(
    /"([^"]*)"?|[\\!](.)|\[[^\]]*\]?/g,
    (_, quoted, one) => (quoted ?? one) === "." ? "!" : (quoted ?? one) === void 0 ? "" : "'"
  );
  return /[0#?],(?![0#?,])|[0#?]![0#?]/.test(places) || /[0#?],,/.test(places);
}
function fixedDecimals(format) {
  if (format.length > LONGEST_FORMAT) return void 0;
  const section = (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  const [, decimals = ""] = /^[^.]*[0#?][^.]*(?:\.([0#?]*)[^.]*)?$/.exec(section) ?? [void 0, "#"];
  return /[#?]/.test(decimals) || /general/i.test(section) ? void 0 : decimals.length;
}

export {
  zhCellWords,
  textKey,
  bare,
  cellWords,
  keysOf,
  enHeadings,
  zhHeadings,
  roles,
  isYear,
  isPersonal,
  targetOf,
  headingsOf,
  isGroupOf,
  isWhether,
  headingKey,
  tableUnits,
  factorsOf,
  needsUnit,
  unitNamed,
  unitOfFormat,
  isScaled,
  fixedDecimals
};
