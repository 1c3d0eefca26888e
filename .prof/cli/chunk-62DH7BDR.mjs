import {
  memberIndex
} from "./chunk-ARKL6N42.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  knownOptions
} from "./chunk-7DIABQID.mjs";
import {
  hunan2016To2020
} from "./chunk-OBET4LAP.mjs";
import {
  withChineseDays
} from "./chunk-GAY4VAMZ.mjs";

// src/words/en/findings.ts
var enFindings = {
  code: {
    memberTwice: ({ member, others }) => `${member} is written as ${others} is, in everything; perhaps one person twice`,
    severalHeads: ({ member, others, count }) => `${count} members are head (${member}, ${others}); a household has one: check the relations`,
    severalSpouses: ({ member, others, count }) => `${count} members are spouse of the head (${member}, ${others}); check the relations, and give the date of death of who has died`,
    notYetDueTooOld: ({ member, age, on }) => `${member} is "not yet due to enter school" and was ${age} or more on ${on}, the last day by which the age of entry is reached; check date of birth and schooling`,
    completedTooYoung: ({ member, age, on }) => `${member} has "completed compulsory education" and is under ${age} on ${on}; check date of birth and schooling`,
    newbornTooOld: ({ member, age, on }) => `${member} is "newborn, insurance in process" and is ${age} or more on ${on}; check date of birth and medical insurance`,
    tooOld: ({ member, age, years: years2 }) => `${member} is ${age} by the date of birth (${years2} or more is listed); check it, and give the date of death of who has died`,
    codeAgainstAge: ({ member, field, value, age, from, below }) => `${member} is ${age}, and ${field} is "${value}", which is said of who is ${from === void 0 ? `under ${below}` : `${from} or more`}; check date of birth and ${field}`,
    birthDateAgainstId: ({ member, value, byId }) => `${member} was born on ${value} by the date of birth and on ${byId} by the identity number; check both`,
    genderAgainstId: ({ member, value, byId }) => `${member} is ${value} as written and ${byId} by the identity number; check both`,
    idCheckFails: ({ member }) => `the identity number of ${member} has a last character that is not right; check the card`,
    sameSexSpouse: ({ member, value }) => `${member} is spouse of the head and both are ${value}; check gender and relation`,
    relationAgainstAge: ({ member, value, apart, years: years2 }) => `${member} is "${value}" of the head and is born ${apart} years apart, which is under ${years2}; check dates of birth and relation`,
    notOnRoll: ({ member, age, value }) => `${member} is ${age} and of school age, and ${value === void 0 ? "no schooling is given" : `schooling is "${value}"`}; check it against the school roll`,
    exitBeforeVisit: ({ exit, visit }) => `the exit (${exit}) is before the first visit (${visit}); check the dates, or give evidence from before the exit`,
    splitBeforeRegistration: ({ split, since, months }) => `the household was split off on ${split} and registered on ${since}, within ${months} months; check what it was split for`,
    historyContradicted: ({ what }) => `${what}; check it`,
    unitSlip: ({ field, value, times, computed, from, to }) => computed === void 0 ? `${field} is ${value}, not between ${from} and ${to}, as it is when multiplied by ${times}: perhaps another unit; check it` : `${field} is ${value} and comes to ${computed} by the items, ${times} times as much: perhaps another unit; check it`,
    figureContradicted: ({ field, value, computed }) => `${field} is ${value} as written and ${computed} by the items; check both`,
    impossibleRatio: ({ field, value, base }) => `${field} is ${value} %, which no number of persons in ${base} comes to; check the ratio and its base`,
    baseChange: ({ field, value, before, from, to, apart, percent, beforeYear, year }) => before === void 0 ? `${field} is ${value}, and ${from} ${to === void 0 ? "or more" : `to ${to}`} computed back from the published incidence: ${apart} % apart (more than ${percent} % is listed); check who is counted` : `${field} is ${before} in ${beforeYear} and ${value} in ${year}: ${apart} % apart (more than ${percent} % is listed); check who is counted`,
    transfersOverLine: ({ value, without, line, share }) => `the per-capita income is ${value} and ${without} without transfers, below the line of ${line}; transfers are ${share} % of it: check whether it is stable`,
    recordTwice: ({ count, year, others }) => `${count} records have this id in ${year}${others === void 0 ? "" : `, in ${others}`}; check which is true`,
    personTwice: ({ member, others, count, year }) => `${member} is in ${count} households in ${year}, also in ${others}; check where the person belongs`,
    yearJump: ({ field, value, before, times, beforeYear, year }) => `${field} is ${before} in ${beforeYear} and ${value} in ${year}, a change by more than ${times} times; check it`,
    heapedAboveLine: ({ count, of, line, to, year }) => `in ${year} the village has ${of} households whose per-capita income is known, ${count} of them between the line of ${line} and ${to}: heaped just above the line; check incomes on the spot`,
    identicalValues: ({ count, of, value, others, year }) => `in ${year} ${count} of ${of} households of the village have the same incomes (wages/business/property/transfers/costs: ${value}): ${others}; check on the spot`,
    populationExceeded: ({ field, value, base, year }) => `the records of ${year} that belong to it have ${value} persons together, more than ${field}, ${base}; check it`
  },
  ofMember: (member, field) => `${member}, ${field}`,
  andMore: (list, count) => `${list} and more, ${count} in all`,
  mending: {
    swappedDigits: ({ field, from, to }) => `is ${field} ${to} (${from} as written, two digits swapped)?`,
    unit: ({ field, from, to }) => `is ${field} ${to} (${from} as written, in another unit)?`,
    fromId: ({ field, from, to }) => `is ${field} ${to} (${from} as written, not what the identity number says)?`,
    computed: ({ field, from, to }) => `is ${field} ${to} (${from} as written, not what the items come to)?`,
    leftOpen: ({ field, from }) => `${field} is ${from}: is it wrong?`,
    leftOut: ({ field }) => `${field} is there twice: is one to be left out?`
  }
};

// src/words/zh/findings.ts
var day = (text = "") => withChineseDays(text);
var years = ({ beforeYear, year }) => `${beforeYear}\u5E74\u81F3${year}\u5E74`;
var zhFindings = {
  code: {
    memberTwice: ({ member, others }) => `${member}\u4E0E${others}\u586B\u5199\u7684\u5185\u5BB9\u5B8C\u5168\u76F8\u540C\uFF0C\u7591\u4E3A\u540C\u4E00\u4EBA\u91CD\u590D\u767B\u8BB0\uFF1B\u8BF7\u6838\u5BF9`,
    severalHeads: ({ member, others, count }) => `\u6237\u4E3B\u6709${count}\u4EBA\uFF08${member}\u3001${others}\uFF09\uFF0C\u4E00\u6237\u53EA\u6709\u4E00\u540D\u6237\u4E3B\uFF1B\u8BF7\u6838\u5BF9\u4E0E\u6237\u4E3B\u5173\u7CFB`,
    severalSpouses: ({ member, others, count }) => `\u6237\u4E3B\u7684\u914D\u5076\u6709${count}\u4EBA\uFF08${member}\u3001${others}\uFF09\uFF1B\u8BF7\u6838\u5BF9\u4E0E\u6237\u4E3B\u5173\u7CFB\uFF0C\u5DF2\u53BB\u4E16\u7684\u8BF7\u586B\u5199\u6B7B\u4EA1\u65E5\u671F`,
    notYetDueTooOld: ({ member, age, on }) => `${member}\u5C31\u5B66\u60C5\u51B5\u586B\u201C\u672A\u5230\u5165\u5B66\u65F6\u95F4\u201D\uFF0C\u4F46\u5728\u6700\u8FD1\u7684\u5165\u5B66\u5E74\u9F84\u8BA1\u7B97\u622A\u6B62\u65E5\uFF08${day(on)}\uFF09\u5DF2\u6EE1${age}\u5468\u5C81\uFF1B\u8BF7\u6838\u5BF9\u51FA\u751F\u65E5\u671F\u548C\u5C31\u5B66\u60C5\u51B5`,
    completedTooYoung: ({ member, age, on }) => `${member}\u5C31\u5B66\u60C5\u51B5\u586B\u201C\u5DF2\u5B8C\u6210\u4E49\u52A1\u6559\u80B2\u201D\uFF0C\u4F46${day(on)}\u672A\u6EE1${age}\u5468\u5C81\uFF1B\u8BF7\u6838\u5BF9\u51FA\u751F\u65E5\u671F\u548C\u5C31\u5B66\u60C5\u51B5`,
    newbornTooOld: ({ member, age, on }) => `${member}\u53C2\u4FDD\u60C5\u51B5\u586B\u201C\u65B0\u751F\u513F\u6B63\u5728\u529E\u7406\u201D\uFF0C\u4F46${day(on)}\u5DF2\u6EE1${age}\u5468\u5C81\uFF1B\u8BF7\u6838\u5BF9\u51FA\u751F\u65E5\u671F\u548C\u53C2\u4FDD\u60C5\u51B5`,
    tooOld: ({ member, age, years: limit }) => `${member}\u6309\u51FA\u751F\u65E5\u671F\u5DF2\u6EE1${age}\u5468\u5C81\uFF08\u6EE1${limit}\u5468\u5C81\u7684\u5217\u4E3A\u7591\u70B9\uFF09\uFF1B\u8BF7\u6838\u5BF9\u51FA\u751F\u65E5\u671F\uFF0C\u5DF2\u53BB\u4E16\u7684\u8BF7\u586B\u5199\u6B7B\u4EA1\u65E5\u671F`,
    codeAgainstAge: ({ member, field, value, age, from, below }) => `${member}\u73B0\u5E74${age}\u5468\u5C81\uFF0C${field}\u586B\u201C${value}\u201D\uFF0C\u8BE5\u9879\u4E00\u822C${from === void 0 ? `\u672A\u6EE1${below}\u5468\u5C81` : `\u6EE1${from}\u5468\u5C81`}\u65B9\u53EF\u586B\u5199\uFF1B\u8BF7\u6838\u5BF9\u51FA\u751F\u65E5\u671F\u548C${field}`,
    birthDateAgainstId: ({ member, value, byId }) => `${member}\u51FA\u751F\u65E5\u671F\u586B${day(value)}\uFF0C\u8EAB\u4EFD\u8BC1\u53F7\u7801\u4E3A${day(byId)}\uFF1B\u8BF7\u6838\u5BF9`,
    genderAgainstId: ({ member, value, byId }) => `${member}\u6027\u522B\u586B\u201C${value}\u201D\uFF0C\u8EAB\u4EFD\u8BC1\u53F7\u7801\u4E3A\u201C${byId}\u201D\uFF1B\u8BF7\u6838\u5BF9`,
    idCheckFails: ({ member }) => `${member}\u8EAB\u4EFD\u8BC1\u53F7\u7801\u7684\u6821\u9A8C\u7801\u4E0D\u7B26\uFF0C\u53F7\u7801\u6709\u8BEF\uFF1B\u8BF7\u6838\u5BF9\u8BC1\u4EF6`,
    sameSexSpouse: ({ member, value }) => `${member}\u4E3A\u6237\u4E3B\u914D\u5076\uFF0C\u4E0E\u6237\u4E3B\u6027\u522B\u5747\u4E3A\u201C${value}\u201D\uFF1B\u8BF7\u6838\u5BF9\u6027\u522B\u548C\u4E0E\u6237\u4E3B\u5173\u7CFB`,
    relationAgainstAge: ({ member, value, apart, years: limit }) => `${member}\u4E0E\u6237\u4E3B\u5173\u7CFB\u586B\u201C${value}\u201D\uFF0C\u4E0E\u6237\u4E3B\u51FA\u751F\u65E5\u671F\u76F8\u5DEE\u4E0D\u8DB3${limit}\u5E74\uFF08\u6EE1${apart}\u5E74\uFF09\uFF1B\u8BF7\u6838\u5BF9\u51FA\u751F\u65E5\u671F\u548C\u4E0E\u6237\u4E3B\u5173\u7CFB`,
    notOnRoll: ({ member, age, value }) => `${member}\u73B0\u5E74${age}\u5468\u5C81\uFF0C\u6B63\u503C\u4E49\u52A1\u6559\u80B2\u9636\u6BB5\uFF0C${value === void 0 ? "\u5C31\u5B66\u60C5\u51B5\u672A\u586B" : `\u5C31\u5B66\u60C5\u51B5\u586B\u201C${value}\u201D`}\uFF1B\u8BF7\u4E0E\u5B66\u7C4D\u6838\u5BF9`,
    exitBeforeVisit: ({ exit, visit }) => `\u8131\u8D2B\u65E5\u671F\uFF08${day(exit)}\uFF09\u65E9\u4E8E\u6700\u65E9\u4E00\u6B21\u5165\u6237\u6838\u67E5\uFF08${day(visit)}\uFF09\uFF1B\u8BF7\u6838\u5BF9\u65E5\u671F\uFF0C\u6216\u8865\u5145\u8131\u8D2B\u524D\u7684\u6838\u67E5\u4F9D\u636E`,
    splitBeforeRegistration: ({ split, since, months }) => `\u5206\u6237\uFF08${day(split)}\uFF09\u540E\u4E0D\u6EE1${months}\u4E2A\u6708\u5373\u5EFA\u6863\u7ACB\u5361\uFF08${day(since)}\uFF09\uFF1B\u8BF7\u6838\u5B9E\u662F\u5426\u4E3A\u8FDB\u5165\u5EFA\u6863\u7ACB\u5361\u800C\u5206\u6237`,
    historyContradicted: ({ what }) => `${what}\uFF1B\u8BF7\u6838\u5BF9`,
    unitSlip: ({ field, value, times, computed, from, to }) => computed === void 0 ? `${field}\u586B${value}\uFF0C\u4E0D\u5728\u901A\u5E38\u8303\u56F4\uFF08${from}\u81F3${to}\uFF09\u4E4B\u5185\uFF0C\u4E58\u4EE5${times}\u540E\u5219\u5728\u5176\u5185\uFF0C\u7591\u4E3A\u8BA1\u91CF\u5355\u4F4D\u6709\u8BEF\uFF1B\u8BF7\u6838\u5BF9` : `${field}\u586B${value}\uFF0C\u6309\u6240\u586B\u5404\u9879\u8BA1\u7B97\u4E3A${computed}\uFF0C\u7EA6\u4E3A\u6240\u586B\u7684${times}\u500D\uFF0C\u7591\u4E3A\u8BA1\u91CF\u5355\u4F4D\u6709\u8BEF\uFF1B\u8BF7\u6838\u5BF9`,
    figureContradicted: ({ field, value, computed }) => `${field}\u586B${value}\uFF0C\u6309\u6240\u586B\u5404\u9879\u4E3A${computed}\uFF0C\u4E24\u8005\u4E0D\u7B26\uFF1B\u8BF7\u6838\u5BF9`,
    impossibleRatio: ({ field, value, base }) => `${field}\u586B${value}%\uFF0C\u4EE5${base}\u4EBA\u4E3A\u57FA\u6570\uFF0C\u4EFB\u4F55\u4EBA\u6570\u90FD\u5F97\u4E0D\u51FA\u8BE5\u6BD4\u4F8B\uFF1B\u8BF7\u6838\u5BF9\u6BD4\u4F8B\u548C\u57FA\u6570`,
    baseChange: ({ field, value, before, from, to, apart, percent, ...told }) => before === void 0 ? `${field}\u4E3A${value}\uFF0C\u7531\u8D2B\u56F0\u4EBA\u53E3\u548C\u5DF2\u516C\u5E03\u7684\u8D2B\u56F0\u53D1\u751F\u7387\u53CD\u63A8\u7684\u57FA\u6570\u4E3A${from}${to === void 0 ? "\u4EE5\u4E0A" : `\u81F3${to}`}\uFF0C\u76F8\u5DEE${apart}%\uFF08\u8D85\u8FC7${percent}%\u7684\u5217\u4E3A\u7591\u70B9\uFF09\uFF1B\u8BF7\u6838\u5BF9\u4EBA\u53E3\u53E3\u5F84` : `${field}${years(told)}\u7531${before}\u53D8\u4E3A${value}\uFF0C\u76F8\u5DEE${apart}%\uFF08\u8D85\u8FC7${percent}%\u7684\u5217\u4E3A\u7591\u70B9\uFF09\uFF1B\u8BF7\u6838\u5BF9\u4EBA\u53E3\u53E3\u5F84`,
    transfersOverLine: ({ value, without, line, share }) => `\u4EBA\u5747\u7EAF\u6536\u5165${value}\u5143\uFF0C\u6263\u9664\u8F6C\u79FB\u6027\u6536\u5165\u540E\u4E3A${without}\u5143\uFF0C\u4F4E\u4E8E\u6807\u51C6${line}\u5143\uFF0C\u8F6C\u79FB\u6027\u6536\u5165\u5360${share}%\uFF1B\u8BF7\u6838\u5B9E\u6536\u5165\u662F\u5426\u7A33\u5B9A`,
    recordTwice: ({ count, year, others }) => `${year}\u5E74\u540C\u4E00\u7F16\u53F7\u6709${count}\u6761\u8BB0\u5F55${others === void 0 ? "" : `\uFF0C\u5206\u5C5E${others}`}\uFF1B\u8BF7\u6838\u5BF9\uFF0C\u4FDD\u7559\u5C5E\u5B9E\u7684\u4E00\u6761`,
    personTwice: ({ member, others, count, year }) => `${year}\u5E74${member}\u540C\u65F6\u767B\u8BB0\u5728${count}\u6237\uFF0C\u53E6\u89C1${others}\uFF1B\u8BF7\u6838\u5BF9\u8BE5\u6210\u5458\u5C5E\u4E8E\u54EA\u4E00\u6237`,
    yearJump: ({ field, value, before, times, ...told }) => `${field}${years(told)}\u7531${before}\u53D8\u4E3A${value}\uFF0C\u53D8\u52A8\u8D85\u8FC7${times}\u500D\uFF1B\u8BF7\u6838\u5BF9`,
    heapedAboveLine: ({ count, of, line, to, year }) => `${year}\u5E74\u8BE5\u6751${of}\u6237\u6709\u4EBA\u5747\u7EAF\u6536\u5165\uFF0C\u5176\u4E2D${count}\u6237\u5728\u6807\u51C6${line}\u5143\u81F3${to}\u5143\u4E4B\u95F4\uFF0C\u96C6\u4E2D\u5728\u521A\u8FC7\u6807\u51C6\u5904\uFF1B\u8BF7\u5165\u6237\u6838\u5B9E\u6536\u5165`,
    identicalValues: ({ count, of, value, others, year }) => `${year}\u5E74\u8BE5\u6751${of}\u6237\u4E2D\u6709${count}\u6237\u5404\u9879\u6536\u5165\u5B8C\u5168\u76F8\u540C\uFF08\u5DE5\u8D44/\u7ECF\u8425/\u8D22\u4EA7/\u8F6C\u79FB/\u652F\u51FA\uFF1A${value}\uFF09\uFF1A${others}\uFF1B\u8BF7\u5165\u6237\u6838\u5B9E`,
    populationExceeded: ({ field, value, base, year }) => `${year}\u5E74\u6240\u5C5E\u8BB0\u5F55\u7684\u4EBA\u6570\u5408\u8BA1${value}\u4EBA\uFF0C\u8D85\u8FC7${field}${base}\u4EBA\uFF1B\u8BF7\u6838\u5BF9`
  },
  /** What is said of a member. */
  ofMember: (member, field) => `${member}${field}`,
  /** Some ids, and how many there are in all. */
  andMore: (list, count) => `${list}\u7B49${count}\u4E2A`,
  /** How a value may have gone wrong. */
  mending: {
    swappedDigits: ({ field, from, to }) => `${field}\u662F\u5426\u4E3A${to}\uFF08\u73B0\u586B${from}\uFF0C\u7591\u6709\u4E24\u4F4D\u6570\u5B57\u98A0\u5012\uFF09\uFF1F`,
    unit: ({ field, from, to }) => `${field}\u662F\u5426\u4E3A${to}\uFF08\u73B0\u586B${from}\uFF0C\u7591\u4E3A\u8BA1\u91CF\u5355\u4F4D\u6709\u8BEF\uFF09\uFF1F`,
    fromId: ({ field, from, to }) => `${field}\u662F\u5426\u4E3A${to}\uFF08\u73B0\u586B${from}\uFF0C\u4E0E\u8EAB\u4EFD\u8BC1\u53F7\u7801\u4E0D\u7B26\uFF09\uFF1F`,
    computed: ({ field, from, to }) => `${field}\u662F\u5426\u4E3A${to}\uFF08\u73B0\u586B${from}\uFF0C\u4E0E\u6240\u586B\u5404\u9879\u4E0D\u7B26\uFF09\uFF1F`,
    leftOpen: ({ field, from }) => `${field}\u73B0\u586B${from}\uFF0C\u662F\u5426\u586B\u9519\uFF1F`,
    leftOut: ({ field }) => `${field}\u91CD\u590D\uFF0C\u662F\u5426\u53EA\u4FDD\u7559\u4E00\u6761\uFF1F`
  }
};

// src/words/findings.ts
var findingWords = { zh: zhFindings, en: enFindings };

// src/inspect/describe-finding.ts
var wordingOptions = { rulebook: "rulebook" };
var NAMED = 5;
function describeFinding(finding, language, wording = {}) {
  const { code, level, path, params, others } = finding;
  const { rulebook = hunan2016To2020() } = knownOptions(wording, wordingOptions);
  const { listSeparator } = words[language];
  const { code: sentences, andMore } = findingWords[language];
  const info = rulebook.fields.at(level, path);
  const inWords = (value) => info?.options?.[value]?.[language] ?? truth(value, language) ?? value;
  const said = Object.entries(params).map(([name, value]) => [name, VALUES.includes(name) ? inWords(value) : value]);
  const named = others?.slice(0, NAMED).map((one) => placeWords(one, level, rulebook, language, true));
  const list = named?.join(listSeparator);
  const { what, step, ...told } = Object.fromEntries(said);
  return sentences[code]({
    ...told,
    ...what === void 0 ? {} : { what: contradiction(what, step, finding, rulebook, language) },
    member: placeWords(path, level, rulebook, language, true),
    field: placeWords(path, level, rulebook, language, false),
    ...list === void 0 ? {} : { others: (others?.length ?? 0) > NAMED ? andMore(list, others?.length ?? 0) : list }
  });
}
function describeProposal({ path, by, from, to }, { level }, language, wording = {}) {
  const { rulebook = hunan2016To2020() } = knownOptions(wording, wordingOptions);
  const { unknown } = words[language];
  const info = rulebook.fields.at(level, path);
  const inWords = (value) => {
    if (value === null) return unknown;
    const text = String(value);
    return info?.options?.[text]?.[language] ?? truth(text, language) ?? text;
  };
  const member = memberIndex(path) === void 0 ? "" : placeWords(path, level, rulebook, language, true);
  const field = placeWords(path, level, rulebook, language, false);
  const both = member === "" || member === field ? field : findingWords[language].ofMember(member, field);
  return findingWords[language].mending[by]({ field: both, from: inWords(from), to: inWords(to) });
}
function contradiction(what, step, { level, path, params, others = [] }, rulebook, language) {
  const { sentences, day: day2, listSeparator } = words[language];
  const { fields } = rulebook;
  const dated = [path, ...others].flatMap((one, index) => {
    const value = params[index === 0 ? "first" : "second"];
    if (value === void 0 || index > 1 || fields.at(level, one)?.kind !== "date") return [];
    return [`${placeWords(one, level, rulebook, language, false)} ${day2(value)}`];
  });
  return sentences.lifecycle.code[what]({
    step: step === void 0 ? "" : fields.groupAt(level, `procedure.${step}`)?.label[language] ?? step,
    member: memberIndex(path) === void 0 ? "" : placeWords(path, level, rulebook, language, true),
    dates: dated.join(listSeparator)
  });
}
var VALUES = ["value", "byId", "computed"];
var truth = (value, language) => value === "true" ? words[language].yes : value === "false" ? words[language].no : void 0;
function placeWords(path, level, { fields, facts }, language, byMember) {
  const index = memberIndex(path);
  const info = fields.at(level, path);
  if (index !== void 0 && (byMember || info === void 0)) return words[language].member(index + 1);
  return (info?.label ?? facts[level].get(path)?.labels ?? fields.groupAt(level, path)?.label)?.[language] ?? path;
}

export {
  describeFinding,
  describeProposal
};
