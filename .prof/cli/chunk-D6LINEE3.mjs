import {
  IDENTITY_LENGTH,
  dayAt,
  factOf,
  figureOrStated,
  idNumberOf,
  identity,
  keepBeside,
  keyAcross,
  keyIn,
  living,
  memberPath,
  numberAt,
  numberFactOf,
  putAt,
  readable,
  saidAt
} from "./chunk-TYJ3NPD6.mjs";
import {
  inspectionCodes,
  inspectionsOf
} from "./chunk-KGDPXLMO.mjs";
import {
  findContradictions
} from "./chunk-WQNZWZS5.mjs";
import {
  isRegisteredAsPoor
} from "./chunk-YA63A2LX.mjs";
import {
  choose,
  givenOn,
  parseOptions
} from "./chunk-AWJW7UYS.mjs";
import {
  idKey,
  knownOptions
} from "./chunk-7DIABQID.mjs";
import {
  agedCodes,
  contradicts,
  hunan2016To2020,
  isLiving,
  point,
  remembered,
  writtenDecimals,
  writtenFor
} from "./chunk-OBET4LAP.mjs";
import {
  InvalidRecordError
} from "./chunk-4JIJYX5D.mjs";
import {
  isValues
} from "./chunk-NVZBQ6H2.mjs";
import {
  compare,
  completedMonths,
  completedYears,
  divide,
  exact,
  faultOf,
  fraction,
  isDay,
  lastAnniversary,
  nearest,
  plus,
  signOf,
  subtract,
  times,
  toDecimalString,
  yearOf
} from "./chunk-4FUCRHE5.mjs";
import {
  worded
} from "./chunk-OZI2KDQ2.mjs";
import {
  patternOf
} from "./chunk-LTCODZ6U.mjs";

// src/inspect/of-course.ts
var NOTHING = [];
var EXIT = "register.exitDate";
var SINCE = "register.since";
var SPLIT = "splitFrom.date";
function firstVisit({ record }) {
  const { evidence } = record;
  if (!isValues(evidence)) return void 0;
  let first;
  for (const items of Object.values(evidence)) {
    for (const item of Array.isArray(items) ? items : []) {
      const date = isValues(item) ? item.date : void 0;
      if (isDay(date) && (first === void 0 || date < first)) first = date;
    }
  }
  return first;
}
var exitBeforeVisit = (subject) => {
  if (subject.level !== "household") return NOTHING;
  const exit = dayAt(subject, EXIT);
  if (exit === void 0 || isRegisteredAsPoor(saidAt(subject, "register.status")))
    return NOTHING;
  const visit = firstVisit(subject);
  return visit === void 0 || exit >= visit ? NOTHING : [{ path: EXIT, params: { exit, visit } }];
};
var splitBeforeRegistration = (subject, { limits }) => {
  if (subject.level !== "household") return NOTHING;
  const [split, since] = [dayAt(subject, SPLIT), dayAt(subject, SINCE)];
  const months = limits?.months;
  if (split === void 0 || since === void 0 || split > since || completedMonths(split, since) >= months)
    return NOTHING;
  return [{ path: SPLIT, params: { split, since, months: String(months) }, rests: [SPLIT, SINCE] }];
};
function saidAtBoth(subject, path, other) {
  const [first, second] = [path, other].map((one) => one === void 0 ? void 0 : saidAt(subject, one));
  return {
    ...first === void 0 ? {} : { first: String(first) },
    ...second === void 0 ? {} : { second: String(second) }
  };
}
var IN_ORDER = /^([A-Za-z]+)InOrder$/;
var historyContradicted = (subject) => {
  const { level, rulebook } = subject;
  if (level === "household") {
    if (subject.asOf === void 0 || subject.record.procedure === void 0) return NOTHING;
    const record = { ...subject.record, asOf: subject.asOf };
    return findContradictions(record).map(({ code, paths: [path = "", ...others], step }) => ({
      path,
      params: { what: code, ...step === void 0 ? {} : { step }, ...saidAtBoth(subject, path, others[0]) },
      ...others.length === 0 ? {} : { others },
      rests: [path, ...others]
    }));
  }
  if (subject.record.procedure === void 0) return NOTHING;
  return [...rulebook.facts[level]].flatMap(([name, { inputs }]) => {
    const step = IN_ORDER.exec(name)?.[1];
    if (step === void 0 || factOf(subject, name) !== false) return [];
    const given = inputs.filter((path2) => saidAt(subject, path2) !== void 0);
    const path = given.find((one) => one.startsWith(`procedure.${step}.`)) ?? given[0] ?? "procedure";
    const others = given.filter((one) => one !== path);
    return [
      {
        path,
        params: { what: "outOfOrder", step, ...saidAtBoth(subject, path, others[0]) },
        ...others.length === 0 ? {} : { others },
        rests: given
      }
    ];
  });
};
var ofCourse = { exitBeforeVisit, splitBeforeRegistration, historyContradicted };

// src/inspect/of-figures.ts
var NOTHING2 = [];
var ONE = exact(1);
var HUNDRED = exact(100);
var INCOME = ["wages", "business", "property", "transfers", "productionCosts"].map((part) => `income.${part}`);
var POPULATION = "registeredRuralPopulation";
var POOR = "remainingPoorPersons";
var INCIDENCE = "incidence";
function* written(subject) {
  const { level, record } = subject;
  if (level === "household") {
    if (record.reported === void 0 || record.reported === null) return;
    const [net, count] = [numberFactOf(subject, "netIncomeWithOneOff"), numberFactOf(subject, "memberCount")];
    const beside = function* (name, kind, first, rests) {
      const said = saidAt(subject, `reported.${name}`);
      if (said !== void 0 && first !== void 0) {
        yield { path: `reported.${name}`, kind, written: said, first, rests: [`reported.${name}`, ...rests] };
      }
    };
    const people = count !== void 0 && signOf(count) > 0 ? count : void 0;
    yield* beside("perCapitaNetIncome", "money", net && people && divide(net, people), INCOME);
    yield* beside("netIncome", "money", net, INCOME);
    const sharing = subject.given?.option("householdSize") === "sharing";
    if (!sharing && saidAt(subject, "reported.members") !== 0) yield* beside("members", "count", people, []);
  } else if (level === "village" || level === "county") {
    const said = saidAt(subject, INCIDENCE);
    const [poor, all] = [numberAt(subject, POOR), numberAt(subject, POPULATION)];
    if (said === void 0 || poor === void 0 || all === void 0) return;
    const first = divide(times(HUNDRED, poor), all);
    yield { path: INCIDENCE, kind: "percent", written: said, first, rests: [INCIDENCE, POOR, POPULATION] };
  }
}
function unitOf({ kind, written: written2, first }, unit) {
  if (!contradicts(kind, written2, point(first))) return void 0;
  const factors = unit?.factors?.find((one) => one.kind === kind)?.times ?? [];
  const { from, to } = writtenFor(kind, written2);
  return factors.flatMap((factor) => [exact(factor), divide(ONE, exact(factor))]).find((by) => compare(times(from, by), first) <= 0 && compare(first, times(to, by)) < 0);
}
function rounded(value, decimals) {
  const scale = 10n ** BigInt(decimals);
  const [top, bottom] = [
    2n * BigInt(value.numerator) * scale + BigInt(value.denominator),
    2n * BigInt(value.denominator)
  ];
  const units = top / bottom - (top < 0n && top % bottom !== 0n ? 1n : 0n);
  return toDecimalString(fraction(units, scale));
}
var likeWritten = (value, written2) => typeof written2 === "number" ? Number(value) : value;
var unitSlip = (subject, stated) => {
  const found = [];
  for (const one of written(subject)) {
    const by = unitOf(one, stated);
    if (by === void 0) continue;
    const { path, first } = one;
    const meant = toDecimalString(times(exact(one.written), by));
    const params = { value: String(one.written), times: toDecimalString(by), computed: toDecimalString(first) };
    found.push({ path, params, rests: one.rests, computed: { [path]: likeWritten(meant, one.written) } });
  }
  for (const { level, field, from, to } of stated.plausible ?? []) {
    const value = level === subject.level ? numberAt(subject, field) : void 0;
    if (value === void 0 || signOf(value) <= 0) continue;
    const isPlausible = (one) => compare(one, exact(from)) >= 0 && compare(one, exact(to)) <= 0;
    if (isPlausible(value)) continue;
    const factors = stated.factors?.find(({ kind }) => kind === "money")?.times ?? [];
    const by = factors.flatMap((one) => [exact(one), divide(ONE, exact(one))]).findLast((one) => isPlausible(times(value, one)));
    if (by === void 0) continue;
    const params = { value: toDecimalString(value), times: toDecimalString(by), from: String(from), to: String(to) };
    const meant = toDecimalString(times(value, by));
    found.push({
      path: field,
      params,
      computed: { [field]: likeWritten(meant, saidAt(subject, field)) }
    });
  }
  return found;
};
var figureContradicted = (subject, _, unit) => {
  const found = [];
  for (const one of written(subject)) {
    const { path, kind, first, rests } = one;
    if (!contradicts(kind, one.written, point(first)) || unitOf(one, unit) !== void 0) continue;
    const params = { value: String(one.written), computed: toDecimalString(first) };
    const right = likeWritten(rounded(first, writtenDecimals(one.written)), one.written);
    found.push({ path, params, rests, computed: { [path]: right } });
  }
  const [dangerous, grade, safeBy] = ["dangerous", "grade", "safeBy"].map((name) => saidAt(subject, `housing.${name}`));
  const isSafe = grade === "A" || grade === "B";
  const isBad = (grade === "C" || grade === "D") && (safeBy === void 0 || safeBy === "nothing");
  if (dangerous === true && isSafe || dangerous === false && isBad) {
    const rests = ["housing.dangerous", "housing.grade", "housing.safeBy"];
    const params = { value: String(dangerous), computed: String(grade) };
    found.push({ path: "housing.dangerous", params, rests, computed: {} });
  }
  return found;
};
function isPossibleRatio(written2, base) {
  const { from, to } = writtenFor("percent", written2);
  const whole = BigInt(base);
  const [top, bottom] = [BigInt(from.numerator) * whole, 100n * BigInt(from.denominator)];
  const least = top <= 0n ? 0n : (top + bottom - 1n) / bottom;
  return least <= whole && compare(fraction(100n * least, whole), to) < 0;
}
var impossibleRatio = (subject, _, unit) => {
  if (subject.level !== "village" && subject.level !== "county") return NOTHING2;
  const said = saidAt(subject, INCIDENCE);
  const base = saidAt(subject, POPULATION);
  if (said === void 0 || base === void 0 || isPossibleRatio(said, base)) return NOTHING2;
  for (const one of written(subject)) if (unitOf(one, unit) !== void 0) return NOTHING2;
  return [{ path: INCIDENCE, params: { value: String(said), base: String(base) }, rests: [INCIDENCE, POPULATION] }];
};
function basesOfRatio(part, published) {
  if (signOf(part) <= 0) return void 0;
  const { from, to } = writtenFor("percent", published);
  if (signOf(to) <= 0) return void 0;
  const all = times(HUNDRED, part);
  return { from: divide(all, to), to: signOf(from) <= 0 ? void 0 : divide(all, from) };
}
function apart(a, b) {
  const gap = (low, high) => low === void 0 || compare(low, high) >= 0 ? void 0 : divide(times(HUNDRED, subtract(high, low)), low);
  return gap(a.to, b.from) ?? gap(b.to, a.from);
}
function baseOf(subject) {
  const stated = numberAt(subject, POPULATION);
  if (stated !== void 0) return point(stated);
  const [poor, said] = [numberAt(subject, POOR), saidAt(subject, INCIDENCE)];
  return poor === void 0 || said === void 0 ? void 0 : basesOfRatio(poor, said);
}
var baseChange = (subject, { limits }, unit) => {
  if (subject.level !== "village" && subject.level !== "county") return NOTHING2;
  const [stated, poor] = [numberAt(subject, POPULATION), numberAt(subject, POOR)];
  const said = saidAt(subject, INCIDENCE);
  if (stated === void 0 || poor === void 0 || said === void 0) return NOTHING2;
  const back = basesOfRatio(poor, said);
  const far = back && apart(point(stated), back);
  if (back === void 0 || far === void 0 || compare(far, exact(limits?.percent)) <= 0) return NOTHING2;
  for (const one of written(subject)) if (unitOf(one, unit) !== void 0) return NOTHING2;
  const to = back.to === void 0 ? {} : { to: toDecimalString(back.to) };
  const params = {
    value: toDecimalString(stated),
    from: toDecimalString(back.from),
    ...to,
    apart: toDecimalString(far),
    percent: String(limits?.percent)
  };
  return [{ path: POPULATION, params, rests: [POPULATION, POOR, INCIDENCE] }];
};
function reaches({ given }, income, line) {
  const order = compare(income, line);
  return given?.option("incomeBound") === "above" ? order > 0 : order >= 0;
}
var transfersOverLine = (subject, { line = "", limits }) => {
  if (subject.level !== "household") return NOTHING2;
  const bound = subject.given?.parameter(line)?.number;
  const transfers = numberAt(subject, "income.transfers");
  if (bound === void 0 || transfers === void 0 || signOf(transfers) <= 0) return NOTHING2;
  const whole = numberFactOf(subject, "perCapitaNetIncome");
  if (whole === void 0 || signOf(whole) <= 0 || !reaches(subject, whole, bound)) return NOTHING2;
  const income = { ...subject.record.income, transfers: 0, oneOffTransfers: 0 };
  const without = numberFactOf({ ...subject, record: { ...subject.record, income } }, "perCapitaNetIncome");
  if (without === void 0 || reaches(subject, without, bound)) return NOTHING2;
  const share = divide(times(HUNDRED, subtract(whole, without)), whole);
  if (compare(share, exact(limits?.share)) < 0) return NOTHING2;
  const params = {
    value: toDecimalString(whole),
    without: toDecimalString(without),
    line: toDecimalString(bound),
    share: rounded(share, 0),
    limit: String(limits?.share)
  };
  return [{ path: "income.transfers", params, rests: [] }];
};
var ofFigures = {
  unitSlip,
  figureContradicted,
  impossibleRatio,
  baseChange,
  transfersOverLine
};

// src/inspect/of-members.ts
var NOTHING3 = [];
var NONE = [];
var ofEach = (find) => (subject, stated) => {
  let found = NOTHING3;
  for (const [path, member] of living(subject)) {
    const one = find(member, path, subject, stated);
    if (one !== void 0) found = [...found, one];
  }
  return found;
};
function rowOf({ extra: _, ...said }) {
  const isGiven = (value) => value !== null && value !== void 0;
  if (typeof said.id === "string") return idKey(said.id);
  if (!isGiven(said.name)) return void 0;
  const given = Object.entries(said).filter(([, value]) => isGiven(value));
  return JSON.stringify(given.sort(([a], [b]) => a < b ? -1 : 1));
}
function anyTwice(members) {
  for (let at = 1; at < members.length; at += 1) {
    const { id, name } = members[at];
    for (let before = 0; before < at; before += 1) {
      const one = members[before];
      if (typeof id === "string" ? typeof one.id === "string" && idKey(id) === idKey(one.id) : name !== void 0 && one.name === name) {
        return true;
      }
    }
  }
  return false;
}
var memberTwice = ({ members }) => {
  if (!anyTwice(members)) return NOTHING3;
  const first = /* @__PURE__ */ new Map();
  return members.flatMap((member, index) => {
    const row = rowOf(member);
    const before = row === void 0 ? void 0 : first.get(row);
    if (row !== void 0 && before === void 0) first.set(row, index);
    return before === void 0 ? [] : [{ path: memberPath(index), others: [memberPath(before)] }];
  });
};
var onlyOne = (relation) => (subject) => {
  let paths = NONE;
  for (const [path2, member] of living(subject)) if (member.relation === relation) paths = [...paths, path2];
  if (paths.length < 2) return NOTHING3;
  const [path = "", ...others] = paths.map((one) => `${one}.relation`);
  return [{ path, params: { count: String(paths.length) }, others, rests: [path, ...others].reverse() }];
};
var cannotBe = (field, code) => ofEach((member, path, { given }) => {
  if (member[field] !== code || given === void 0) return void 0;
  const aged = agedCodes(field, given).get(code);
  if (aged === void 0 || typeof member.birthDate !== "string" || !aged.isImpossible(member.birthDate)) {
    return void 0;
  }
  const rests = [`${path}.birthDate`, `${path}.${field}`];
  return { path: `${path}.${field}`, params: { age: String(aged.age), on: aged.on }, rests };
});
var codeAgainstAge = ofEach((member, path, { asOf }, { ages = [] }) => {
  const { birthDate } = member;
  if (typeof birthDate !== "string" || asOf === void 0) return void 0;
  for (const { field, code, from, below } of ages) {
    if (member[field] !== code) continue;
    const age = completedYears(birthDate, asOf);
    if (!(from !== void 0 && age < from || below !== void 0 && age >= below)) continue;
    const params = {
      value: code,
      age: String(age),
      ...from === void 0 ? { below: String(below) } : { from: String(from) }
    };
    return { path: `${path}.${field}`, params, rests: [`${path}.birthDate`, `${path}.${field}`] };
  }
  return void 0;
});
var tooOld = ofEach(({ birthDate }, path, { asOf }, { limits }) => {
  if (typeof birthDate !== "string" || asOf === void 0) return void 0;
  const [age, years] = [completedYears(birthDate, asOf), limits?.years];
  return age < years ? void 0 : { path: `${path}.birthDate`, params: { age: String(age), years: String(years) } };
});
var birthDateAgainstId = ofEach((member, path) => {
  const told = identity(member)?.birthDate;
  if (told === void 0 || typeof member.birthDate !== "string" || member.birthDate === told) return void 0;
  const date = `${path}.birthDate`;
  return { path: date, params: { value: member.birthDate, byId: told }, computed: { [date]: told } };
});
var genderAgainstId = ofEach((member, path) => {
  const told = identity(member)?.sex;
  if (told === void 0 || typeof member.gender !== "string" || member.gender === told) return void 0;
  const gender = `${path}.gender`;
  return { path: gender, params: { value: member.gender, byId: told }, computed: { [gender]: told } };
});
var idCheckFails = ofEach(
  (member, path) => idNumberOf(member)?.checkFails === true ? { path: `${path}.id`, params: {} } : void 0
);
var sexOf = (member) => member.gender ?? identity(member)?.sex;
var sameSexSpouse = (subject) => {
  let head;
  for (const [, member] of living(subject)) if (member.relation === "head") head ??= member;
  const sex = head && sexOf(head);
  if (sex === void 0) return NOTHING3;
  const found = [];
  for (const [path, member] of living(subject)) {
    if (member.relation !== "spouse" || sexOf(member) !== sex) continue;
    found.push({ path: `${path}.gender`, params: { value: sex }, rests: [`${path}.gender`, `${path}.relation`] });
  }
  return found;
};
var relationAgainstAge = (subject, { limits = {} }) => {
  const { members } = subject;
  const head = members.find(({ relation }) => relation === "head");
  if (typeof head?.birthDate !== "string") return NOTHING3;
  const born = head.birthDate;
  const found = [];
  for (const [path, { relation, birthDate }] of living(subject)) {
    if (typeof birthDate !== "string" || typeof relation !== "string") continue;
    const years = limits[relation === "parent" ? "child" : relation];
    if (years === void 0) continue;
    const [older, younger] = relation === "parent" ? [birthDate, born] : [born, birthDate];
    const apart2 = completedYears(older, younger);
    if (apart2 >= years) continue;
    const rests = [`${path}.birthDate`, `${path}.relation`];
    found.push({
      path: `${path}.relation`,
      params: { value: relation, apart: String(apart2), years: String(years) },
      rests
    });
  }
  return found;
};
var schoolAgeOn = remembered((given) => {
  const figure = (id) => given.parameter(`schoolAge/${id}`)?.number;
  const [from, to, start] = [figure("from"), figure("to"), given.parameter("schoolYearStart")?.monthDay];
  if (from === void 0 || to === void 0 || start === void 0) return void 0;
  const [least, most] = [Number(toDecimalString(from)), Number(toDecimalString(to))];
  return { least, most, on: lastAnniversary(start, given.asOf) };
});
var notOnRoll = (subject, { codes = [] }) => {
  const { given, asOf } = subject;
  const school = given && schoolAgeOn(given);
  if (school === void 0 || asOf === void 0) return NOTHING3;
  const { least, most, on } = school;
  const found = [];
  for (const [path, { birthDate, schooling }] of living(subject)) {
    if (typeof birthDate !== "string" || typeof schooling === "string" && !codes.includes(schooling)) continue;
    const age = completedYears(birthDate, asOf);
    if (birthDate > on || completedYears(birthDate, on) < least || age >= most) continue;
    const value = typeof schooling === "string" ? { value: schooling } : {};
    found.push({
      path: `${path}.schooling`,
      params: { age: String(age), from: String(least), to: String(most), ...value }
    });
  }
  return found;
};
var ofMembers = {
  memberTwice,
  severalHeads: onlyOne("head"),
  severalSpouses: onlyOne("spouse"),
  notYetDueTooOld: cannotBe("schooling", "notYetDue"),
  completedTooYoung: cannotBe("schooling", "completed"),
  newbornTooOld: cannotBe("medicalInsurance", "newbornPending"),
  tooOld,
  codeAgainstAge,
  birthDateAgainstId,
  genderAgainstId,
  idCheckFails,
  sameSexSpouse,
  relationAgainstAge,
  notOnRoll
};

// src/inspect/patterns.ts
var PLACES = 64;
var PER_CAPITA = "perCapitaNetIncome";
var ITEMS = ["wages", "business", "property", "transfers", "productionCosts"];
var HUNDRED2 = exact(100);
var byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var smaller = (a, b) => a === void 0 ? b : b === void 0 || a < b ? a : b;
var textOf = (id) => typeof id === "string" ? id : void 0;
var Patterns = class {
  #inspections;
  #personIds;
  #index = /* @__PURE__ */ new Map();
  #kept = [];
  /** Where a person is, by year: of nearly everybody one place. */
  #people = /* @__PURE__ */ new Map();
  /** @param personIds every id of a member is a person's, not only an identity number */
  constructor(inspections, personIds) {
    this.#inspections = inspections;
    this.#personIds = personIds;
  }
  /** Takes a record; one of no day belongs to no year. */
  add(subject) {
    const { level, id, asOf } = subject;
    if (asOf === void 0) return;
    const year = yearOf(asOf);
    const key = `${year} ${level} ${idKey(id)}`;
    const index = this.#index.get(key) ?? this.#kept.length;
    const before = this.#kept[index];
    const village = textOf(saidAt(subject, "village"));
    if (before === void 0) {
      this.#index.set(key, index);
      this.#kept.push(this.#keptOf(subject, year, village));
    } else addTo(before, subject, village);
    if (level === "household") this.#addPeople(subject, index, year);
  }
  #keptOf(subject, year, village) {
    const { level, id } = subject;
    const isPlace = level === "village" || level === "county";
    return {
      ...{ level, id, year, count: 1, village, county: textOf(saidAt(subject, "county")) },
      living: livingIn(subject),
      figures: this.#figuresOf(subject),
      base: isPlace ? baseOf(subject) : void 0,
      population: isPlace ? numberAt(subject, "registeredRuralPopulation") : void 0,
      ...this.#bandOf(subject),
      income: level === "household" ? incomeText(subject, this.#limits("identicalValues")?.items ?? 0) : void 0
    };
  }
  #figuresOf(subject) {
    const figures = this.#inspections.codes.get("yearJump")?.figures ?? [];
    if (!figures.some(({ level }) => level === subject.level)) return NONE2;
    return figures.map(
      ({ level, of }) => level === subject.level ? numberAt(subject, of) ?? figureOrStated(subject, of) : void 0
    );
  }
  #bandOf(subject) {
    const { line: id = "", limits } = this.#inspections.codes.get("heapedAboveLine") ?? {};
    const line = subject.level === "household" ? subject.given?.parameter(id)?.number : void 0;
    const income = line && figureOrStated(subject, PER_CAPITA);
    if (line === void 0 || income === void 0) return { inBand: void 0, line: void 0 };
    return { inBand: reaches(subject, income, line) && compare(income, bandEnd(line, limits)) <= 0, line };
  }
  #addPeople(subject, index, year) {
    const { members, asOf = "" } = subject;
    members.forEach((member, position) => {
      if (typeof member.id !== "string" || !isLiving(member, asOf)) return;
      const isIdentity = identity(member) !== void 0;
      if (!isIdentity && !this.#personIds) return;
      const id = isIdentity ? idKey(member.id).replaceAll("-", "").slice(0, IDENTITY_LENGTH) : idKey(member.id);
      const key = `${year} ${id}`;
      const [place, before] = [index * PLACES + position, this.#people.get(key)];
      if (before === void 0) this.#people.set(key, place);
      else this.#people.set(key, withPlace(typeof before === "number" ? [before] : before, place));
    });
  }
  #limits(code) {
    return this.#inspections.codes.get(code)?.limits;
  }
  /** What is found under the codes that are wanted. */
  found(isWanted) {
    const all = this.#kept;
    const groups = {
      recordTwice: () => recordTwice(all),
      personTwice: () => personTwice(this.#people, all),
      yearJump: () => this.#yearJump(all),
      baseChange: () => this.#baseChange(all),
      heapedAboveLine: () => this.#heaped(all),
      identicalValues: () => this.#identical(all),
      populationExceeded: () => populationExceeded(all)
    };
    return Object.entries(groups).flatMap(([name, tell]) => {
      const code = name;
      const stated = this.#inspections.codes.get(code);
      if (stated === void 0 || !isWanted(code)) return [];
      return Array.from(tell(), ({ village, proposal, who, ...told }) => {
        return { village, proposal, who, finding: { code, severity: stated.severity, ...told } };
      });
    });
  }
  *#yearJump(all) {
    const { figures = [] } = this.#inspections.codes.get("yearJump") ?? {};
    for (const [before, after] of yearsOf(all)) {
      for (const [index, { level, of, times: limit }] of figures.entries()) {
        const [one, other] = [before.figures[index], after.figures[index]];
        if (level !== after.level || one === void 0 || other === void 0) continue;
        if (signOf(one) <= 0 || signOf(other) <= 0) continue;
        const isFar = (value) => {
          const by = divide(value, one);
          return compare(by, exact(limit)) > 0 || compare(divide(exact(1), by), exact(limit)) > 0;
        };
        if (!isFar(other)) continue;
        const params = {
          ...{ value: toDecimalString(other), before: toDecimalString(one), times: String(limit) },
          ...{ year: String(after.year), beforeYear: String(before.year) }
        };
        yield { ...whose(after), path: of, params, proposal: this.#otherUnit(of, other, (value) => !isFar(value)) };
      }
    }
  }
  /** The figure in another unit, where it then fits. */
  #otherUnit(path, value, fits) {
    const factors = this.#inspections.codes.get("unitSlip")?.factors?.find(({ kind }) => kind === "money")?.times ?? [];
    const meant = factors.flatMap((one) => [times(value, exact(one)), divide(value, exact(one))]).find(fits);
    if (meant === void 0) return void 0;
    return { path, by: "unit", from: toDecimalString(value), to: toDecimalString(meant) };
  }
  *#baseChange(all) {
    const percent = this.#limits("baseChange")?.percent;
    for (const [before, after] of yearsOf(all)) {
      const far = before.base && after.base && apart(before.base, after.base);
      if (far === void 0 || compare(far, exact(percent)) <= 0) continue;
      const params = {
        ...{ value: spanText(after.base), before: spanText(before.base), apart: toDecimalString(far) },
        ...{ percent: String(percent), year: String(after.year), beforeYear: String(before.year) }
      };
      yield { ...whose(after), path: "registeredRuralPopulation", params };
    }
  }
  *#heaped(all) {
    const limits = this.#limits("heapedAboveLine");
    for (const [village, year, of] of villagesOf(all)) {
      const known = of.filter(({ inBand }) => inBand !== void 0);
      const heaped = known.filter(({ inBand }) => inBand);
      const [least, share] = [limits?.households, limits?.share];
      const line = heaped[0]?.line;
      if (line === void 0 || heaped.length < least || heaped.length * 100 < share * known.length) continue;
      const params = {
        ...{ count: String(heaped.length), of: String(known.length), line: toDecimalString(line) },
        ...{ to: toDecimalString(bandEnd(line, limits)), share: String(share), households: String(least), year }
      };
      yield { village, level: "village", id: village, path: "income", params, others: idsOf(heaped) };
    }
  }
  *#identical(all) {
    const limits = this.#limits("identicalValues");
    for (const [village, year, of] of villagesOf(all)) {
      for (const [income, same] of grouped(of, (one) => one.income)) {
        if (income === void 0 || same.length < limits?.households) continue;
        const params = {
          count: String(same.length),
          of: String(of.length),
          value: income,
          households: String(limits?.households),
          year
        };
        yield { village, level: "village", id: village, path: "income", params, others: idsOf(same) };
      }
    }
  }
};
var NONE2 = [];
function addTo(kept, subject, village) {
  kept.count += 1;
  kept.id = smaller(kept.id, subject.id);
  if (village !== void 0 && village !== kept.village) {
    kept.villages ??= new Set(kept.village === void 0 ? [] : [kept.village]);
    kept.villages.add(village);
    if (kept.villages.size === 1) delete kept.villages;
  }
  kept.village = smaller(kept.village, village);
  kept.county = smaller(kept.county, textOf(saidAt(subject, "county")));
  kept.living = Math.min(kept.living, livingIn(subject));
}
function withPlace(places, place) {
  const household = Math.floor(place / PLACES);
  const at = places.findIndex((one) => Math.floor(one / PLACES) === household);
  if (at < 0) places.push(place);
  else places[at] = Math.min(places[at], place);
  return places;
}
var livingIn = (subject) => subject.level === "household" ? living(subject).length : 0;
var bandEnd = (line, limits) => divide(times(line, plus(HUNDRED2, exact(limits?.percent ?? 0))), HUNDRED2);
function incomeText(subject, items) {
  const values = ITEMS.map((item) => numberAt(subject, `income.${item}`));
  const something = values.filter((value) => value !== void 0 && signOf(value) !== 0);
  if (something.length < items) return void 0;
  return values.map((value) => value === void 0 ? "" : toDecimalString(value)).join("/");
}
var spanText = (base) => {
  const [from, to] = [base && toDecimalString(base.from), base?.to && toDecimalString(base.to)];
  return from === to ? String(from) : `${from}\u2013${to ?? ""}`;
};
var idsOf = (all) => all.map(({ id }) => id).sort(byText);
function whose({ level, id, village }) {
  return { level, id, village: level === "village" ? id : village };
}
function grouped(all, by) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of all) {
    const key = by(one);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
function villagesOf(all) {
  const single = all.filter((one) => one.level === "household" && one.village !== void 0 && one.count === 1);
  const groups = grouped(single, ({ village, year }) => JSON.stringify([village, year]));
  return [...groups].map(([key, of]) => {
    const [village, year] = JSON.parse(key);
    return [village, String(year), of];
  });
}
function* yearsOf(all) {
  const single = all.filter(({ count }) => count === 1);
  for (const series of grouped(single, ({ level, id }) => `${level} ${idKey(id)}`).values()) {
    series.sort((a, b) => a.year - b.year);
    for (const [index, after] of series.entries()) {
      const before = series[index - 1];
      if (before !== void 0) yield [before, after];
    }
  }
}
function* recordTwice(all) {
  for (const one of all) {
    if (one.count === 1) continue;
    const params = { count: String(one.count), year: String(one.year) };
    const others = one.villages === void 0 ? {} : { others: [...one.villages].sort(byText) };
    const proposal = { path: "id", by: "leftOut", from: one.id, to: null };
    yield { ...whose(one), path: "id", params, ...others, proposal };
  }
}
function* personTwice(people, all) {
  for (const [key, places] of people) {
    if (typeof places === "number" || places.length === 1) continue;
    const of = places.map((place) => ({ kept: all[Math.floor(place / PLACES)], position: place % PLACES }));
    const [first, ...others] = of.sort((a, b) => byText(a.kept.id, b.kept.id));
    const params = { count: String(places.length), year: key.slice(0, key.indexOf(" ")) };
    const path = `${memberPath(first.position)}.id`;
    yield { ...whose(first.kept), path, params, others: others.map(({ kept }) => kept.id), who: key };
  }
}
function* populationExceeded(all) {
  const years = grouped(all, ({ year }) => year);
  for (const [year, of] of years) {
    const places = (level) => of.filter((one) => one.level === level && one.count === 1 && one.population !== void 0);
    const living2 = grouped(
      of.filter((one) => one.level === "household"),
      ({ village }) => village
    );
    for (const village of places("village")) {
      const sum = living2.get(village.id)?.reduce((total, one) => total + one.living, 0) ?? 0;
      yield* exceeded(village, exact(sum), year);
    }
    const villages = grouped(places("village"), ({ county }) => county);
    for (const county of places("county")) {
      const inIt = villages.get(county.id) ?? [];
      const sum = inIt.reduce((total, one) => plus(total, one.population), fraction(0, 1));
      yield* exceeded(county, sum, year, idsOf(inIt));
    }
  }
}
function* exceeded(place, sum, year, others = []) {
  if (compare(sum, place.population) <= 0) return;
  const params = { value: toDecimalString(sum), base: toDecimalString(place.population), year: String(year) };
  yield { ...whose(place), path: "registeredRuralPopulation", params, ...others.length === 0 ? {} : { others } };
}

// src/inspect/proposal.ts
function swapsOf(text) {
  const digits = [...text].flatMap((sign, index) => sign >= "0" && sign <= "9" ? [index] : []);
  return digits.slice(1).flatMap((second, order) => {
    const first = digits[order];
    const [a, b] = [text[first], text[second]];
    if (a === b) return [];
    return [text.slice(0, first) + b + text.slice(first + 1, second) + a + text.slice(second + 1)];
  });
}
function swapped(value) {
  if (typeof value === "boolean") return [];
  const texts = swapsOf(String(value));
  if (typeof value === "string") return isDay(value) ? texts.filter(isDay) : texts.filter((one) => !/^-?0\d/.test(one));
  return String(value).includes("e") ? [] : texts.filter((one) => !/^-?0\d/.test(one)).map(Number);
}
var BY_CHANCE = ["impossibleRatio"];
function smallestMending({ code, at, subject, find, countIn }, inspections) {
  const unit = inspections.codes.get("unitSlip");
  const isNote = inspections.codes.get(code)?.severity === "note";
  const [before, all] = [find(subject).length, countIn(subject)];
  const isGone = (changed) => {
    const after = find(changed);
    if (after.length >= before || after.some(({ path }) => path === at.path)) return false;
    return countIn(changed) < all + (isNote ? 1 : 0);
  };
  const candidates = (at.rests ?? [at.path]).flatMap(
    (path) => candidatesAt(path, code, at, subject, inspections, unit)
  );
  for (const { cost: _, ...proposal } of candidates.sort((a, b) => a.cost - b.cost)) {
    const value = proposal.to ?? void 0;
    if (isSound(subject, proposal.path, value, inspections) && isGone(putAt(subject, proposal.path, value)))
      return proposal;
  }
  return void 0;
}
function isSound({ rulebook, level, asOf }, path, value, { codes }) {
  const field = rulebook.fields.at(level, path);
  if (field === void 0 || value === void 0) return true;
  if (faultOf(value, field) !== void 0) return false;
  if (field.kind !== "date" || asOf === void 0) return true;
  const lifetime = codes.get("tooOld")?.limits?.years ?? Number.POSITIVE_INFINITY;
  return value <= asOf && completedYears(value, asOf) < lifetime;
}
function candidatesAt(path, code, { computed = {} }, subject, { weights, costs }, unit) {
  const value = saidAt(subject, path);
  const pattern = patternOf(path);
  const weight = weightOf(path, value, subject, weights);
  const to = (by, meant) => {
    const from = typeof value === "object" || value === void 0 ? null : value;
    return { path, by, from, to: meant, cost: (costs.get(by) ?? 1) * weight };
  };
  if (code === "memberTwice" && !pattern.includes("].")) return [to("leftOut", null)];
  if (value === void 0 || typeof value === "object") return [];
  const given = value;
  const kind = subject.rulebook.fields.at(subject.level, path)?.kind;
  const isNumber = kind === "money" || kind === "percent" || kind === "count";
  const swaps = kind === "date" || isNumber ? swapped(given) : [];
  const factors = isNumber ? unit?.factors?.find((one) => one.kind === kind)?.times ?? [] : [];
  const likeGiven = (text) => typeof given === "number" ? Number(text) : text;
  const told = Object.hasOwn(computed, path) ? computed[path] : void 0;
  const source = code === "unitSlip" ? "unit" : code.endsWith("AgainstId") ? "fromId" : "computed";
  if (BY_CHANCE.includes(code)) return [to("leftOpen", null)];
  return [
    ...told === void 0 ? [] : [to(swaps.includes(told) ? "swappedDigits" : source, told)],
    ...swaps.map((one) => to("swappedDigits", one)),
    ...factors.flatMap((factor) => [
      times(exact(given), exact(factor)),
      divide(exact(given), exact(factor))
    ]).map((one) => to("unit", likeGiven(toDecimalString(one)))),
    to("leftOpen", null)
  ];
}
function weightOf(path, value, { record }, weights) {
  const own = weights.get(patternOf(path)) ?? 1;
  const member = /^members\[(\d{1,9})\]\.birthDate$/.exec(path)?.[1];
  if (member === void 0) return own;
  const { members = [] } = record;
  const byId = identity(members[Number(member)] ?? {})?.birthDate;
  return byId === value ? Math.max(own, weights.get("members[].id") ?? own) : own;
}

// src/inspect/inspect.ts
var inspectorOptions = {
  rulebook: "rulebook",
  off: "any",
  readings: "group"
};
var inspectOptions = { ...inspectorOptions, ...parseOptions };
var inspectAllOptions = { ...inspectOptions, personIds: "any" };
var inOne = { ...ofMembers, ...ofCourse, ...ofFigures };
var MAX_DAYS = 4e3;
function lookerOf({ rulebook: given, off = [], readings }, noted = true) {
  const rulebook = given ?? hunan2016To2020();
  for (const code of off) assertCode(code);
  const { chosen, issues } = choose(rulebook, readings);
  if (issues.length > 0) throw new InvalidRecordError(issues.map((issue) => worded(issue, rulebook.fields)));
  const inspections = inspectionsOf(rulebook);
  const unit = inspections.codes.get("unitSlip");
  const isWanted = (code) => inspections.codes.has(code) && !off.includes(code);
  const wanted = inspectionCodes.flatMap((code) => {
    const [find, stated] = [inOne[code], inspections.codes.get(code)];
    if (find === void 0 || stated === void 0 || off.includes(code)) return [];
    return stated.severity === "note" && !noted ? [] : [{ code, find, stated }];
  });
  const countIn = (subject) => [...inspections.codes.values()].reduce((count, stated) => {
    const find = stated.severity === "note" ? void 0 : inOne[stated.id];
    return count + (find?.(subject, stated, unit).length ?? 0);
  }, 0);
  const days = /* @__PURE__ */ new Map();
  const givenFor = (asOf) => {
    const known = days.get(asOf);
    if (known !== void 0) return known;
    const made = givenOn(rulebook, chosen, asOf, /* @__PURE__ */ new Map());
    if (days.size < MAX_DAYS) days.set(asOf, made);
    return made;
  };
  return {
    isWanted,
    rulebook,
    subjectOf(value, asOf) {
      const read = readable(value, asOf, rulebook.fields);
      if (read === void 0) return void 0;
      const { level, id, asOf: day, record, members } = read;
      return { level, id, asOf: day, record, members, rulebook, given: day === void 0 ? void 0 : givenFor(day) };
    },
    findingsIn(subject, beside) {
      const { level, id } = subject;
      const findings = [];
      for (const { code, find, stated } of wanted) {
        for (const found of find(subject, stated, unit)) {
          const { path, params = {}, others } = found;
          const { severity } = stated;
          const finding = { code, severity, level, id, path, params, ...others === void 0 ? {} : { others } };
          findings.push(finding);
          if (beside === "never") continue;
          const again = (one) => find(one, stated, unit);
          const besideIt = () => ({
            key: keyIn(finding, found, subject),
            proposal: smallestMending({ code, at: found, subject, find: again, countIn }, inspections)
          });
          keepBeside(finding, beside === "now" ? besideIt() : besideIt);
        }
      }
      return findings;
    }
  };
}
function createInspector(options = {}, noted = true) {
  const looker = lookerOf(knownOptions(options, inspectorOptions), noted);
  return (record) => {
    const subject = looker.subjectOf(record);
    return subject === void 0 ? [] : looker.findingsIn(subject, "never");
  };
}
function createGatherer(given = {}) {
  const { asOf, personIds = false, ...options } = knownOptions(given, inspectAllOptions);
  const looker = lookerOf(options);
  const patterns = new Patterns(inspectionsOf(looker.rulebook), personIds);
  const gathered = [];
  return {
    add(record, place) {
      const subject = looker.subjectOf(record, asOf);
      if (subject === void 0) return;
      const village = villageOf(subject);
      for (const finding of looker.findingsIn(subject, "now")) gathered.push({ village, finding, place });
      patterns.add(subject);
    },
    sorted() {
      const across = patterns.found(looker.isWanted).map(({ village, finding, proposal, who }) => {
        keepBeside(finding, { key: keyAcross(finding, who), proposal });
        return { village, finding, place: void 0 };
      });
      return [...gathered, ...across].sort(inOrder);
    }
  };
}
function villageOf(subject) {
  if (subject.level === "village") return subject.id;
  return subject.level === "household" ? saidAt(subject, "village") : void 0;
}
function inOrder(a, b) {
  if (a.village !== b.village && (a.village === void 0 || b.village === void 0)) {
    return a.village === void 0 ? 1 : -1;
  }
  const [one, other] = [a.finding, b.finding];
  return byText2(a.village ?? "", b.village ?? "") || byText2(one.id, other.id) || inspectionCodes.indexOf(one.code) - inspectionCodes.indexOf(other.code) || byPath(one.path, other.path) || byText2(JSON.stringify(one), JSON.stringify(other));
}
function byPath(a, b) {
  const [one, other] = [memberNumber(a), memberNumber(b)];
  return (one ?? -1) - (other ?? -1) || byText2(a, b);
}
var memberNumber = (path) => {
  const digits = /^members\[(\d{1,9})\]/.exec(path)?.[1];
  return digits === void 0 ? void 0 : Number(digits);
};
function byText2(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}
function assertCode(code) {
  if (inspectionCodes.includes(code)) return;
  const meant = nearest(String(code), inspectionCodes);
  throw new RangeError(`There is no finding "${code}"${meant === void 0 ? "" : `; did you mean "${meant}"?`}`);
}

export {
  createInspector,
  createGatherer
};
