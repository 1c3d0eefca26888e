import "./chunk-HSLPEPFO.mjs";
import {
  OnCounts,
  cellInWords,
  criterionOf,
  incidenceBound,
  placeRows,
  populationOf,
  reportedIn,
  rollUpWords
} from "./chunk-5E2KVLIK.mjs";
import {
  documentMarkdown
} from "./chunk-ZSSJOPLP.mjs";
import {
  documentHtml
} from "./chunk-C3YIJUIY.mjs";
import {
  reportRecords
} from "./chunk-KYAFXYBQ.mjs";
import {
  dayOption,
  readingOption,
  recordOptions,
  withMaskOptions
} from "./chunk-VPVVP3J5.mjs";
import {
  languageOption
} from "./chunk-MXROL7Y3.mjs";
import {
  quickReader
} from "./chunk-SXRH5ZDI.mjs";
import {
  findFiles,
  judged
} from "./chunk-GBSU2745.mjs";
import "./chunk-B7KHRAES.mjs";
import {
  fileBytes
} from "./chunk-IPGW6GGU.mjs";
import "./chunk-WXSDQUR7.mjs";
import {
  refusalText
} from "./chunk-65RTZOCP.mjs";
import {
  reportText
} from "./chunk-VZHZBLFN.mjs";
import {
  painter
} from "./chunk-IT73WSL6.mjs";
import "./chunk-S75OFTBI.mjs";
import {
  csvHead,
  csvLine
} from "./chunk-UCH3TMDB.mjs";
import {
  MARKS
} from "./chunk-UT3ZRD77.mjs";
import {
  rulebookName
} from "./chunk-LJR2ZG62.mjs";
import {
  rulebookDigest
} from "./chunk-VWBSN3MG.mjs";
import {
  hasExited,
  isRegisteredAsPoor
} from "./chunk-YA63A2LX.mjs";
import {
  canonicalText,
  sha256OfText
} from "./chunk-62T4J2F6.mjs";
import "./chunk-Q7TI4OCT.mjs";
import "./chunk-2TXO4SBQ.mjs";
import {
  listSections,
  said,
  sectionOf,
  tableBlock
} from "./chunk-BAMTXTJA.mjs";
import "./chunk-GCAUCPTR.mjs";
import {
  EXIT,
  UsageError
} from "./chunk-534TYOKS.mjs";
import "./chunk-H4BT7IXS.mjs";
import "./chunk-GB7RV5VI.mjs";
import "./chunk-ZUZPS2KS.mjs";
import {
  readJsonText
} from "./chunk-UMR4S5L4.mjs";
import {
  readIdNumber
} from "./chunk-AGZEWP7Y.mjs";
import "./chunk-XL25S3FF.mjs";
import "./chunk-EI3U6MMV.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import {
  createEvaluator
} from "./chunk-4FT4K7P6.mjs";
import {
  choose,
  examine,
  parseBy,
  parseOptions
} from "./chunk-AWJW7UYS.mjs";
import {
  outcomes
} from "./chunk-WQP3XGY7.mjs";
import {
  idKey,
  knownOptions
} from "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import {
  hunan2016To2020,
  isLiving,
  valueAt
} from "./chunk-OBET4LAP.mjs";
import "./chunk-FLDRFWA4.mjs";
import {
  InvalidRecordError,
  RollUpStateError,
  isInvalidRecordError,
  isRollUpStateError
} from "./chunk-4JIJYX5D.mjs";
import "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import {
  isValues
} from "./chunk-NVZBQ6H2.mjs";
import {
  compare,
  endsOf,
  exact,
  fraction,
  isDay,
  isNumeric,
  isRange,
  plus,
  subtract,
  times,
  toDecimalString,
  yearOf
} from "./chunk-4FUCRHE5.mjs";
import {
  worded
} from "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import "./chunk-4KYNP42P.mjs";
import {
  MAX_MEMBERS,
  isLevel
} from "./chunk-LTCODZ6U.mjs";
import {
  printableJson
} from "./chunk-CTC4LZFA.mjs";

// src/cli/rollup-command.ts
import { Option } from "commander";

// src/rollup/about.ts
var rollUpOptions = {
  asOf: "any",
  readings: "group",
  rulebook: "rulebook",
  renamed: "group",
  personIds: "any",
  duplicates: "any",
  part: "any"
};
function settledOptions(given2) {
  const { rulebook = hunan2016To2020(), readings, asOf, part, ...options } = knownOptions(given2, rollUpOptions);
  const { chosen, issues } = choose(rulebook, readings);
  const { validFrom, validTo, fields } = rulebook;
  const problems = [...issues];
  if (!isDay(asOf)) problems.push({ code: "missingField", path: "asOf", expected: "date" });
  else if (asOf < validFrom || asOf > validTo)
    problems.push({ code: "outsidePeriod", path: "asOf", expected: `${validFrom} \u2013 ${validTo}`, found: asOf });
  if (problems.length > 0) throw new InvalidRecordError(problems.map((issue) => worded(issue, fields)));
  const { villages = {}, counties = {} } = options.renamed ?? {};
  const about = {
    rulebook: { id: rulebook.id, version: rulebook.version, sha256: rulebookDigest(rulebook) },
    readings: Object.fromEntries([...Object.entries(chosen)].sort(([a], [b]) => a < b ? -1 : 1)),
    asOf,
    renamed: { villages: lastNames(villages), counties: lastNames(counties) },
    personIds: options.personIds === true,
    duplicates: options.duplicates !== false
  };
  return { about, rulebook, part };
}
function lastNames(renamed) {
  const next = new Map(Object.entries(renamed).map(([from, to]) => [idKey(from), to]));
  const last = [...next].map(([from]) => {
    let to = next.get(from);
    for (let steps = 0; next.has(idKey(to)); steps += 1) {
      if (steps > next.size) throw new RangeError(`"${from}" is renamed in a circle.`);
      to = next.get(idKey(to));
    }
    return [from, to];
  });
  return Object.fromEntries(last.sort(([a], [b]) => a < b ? -1 : 1));
}

// src/rollup/number-table.ts
var FIRST_PLACES = 1024;
var EMPTY = 0;
var NumberTable = class {
  #keys = new Float64Array(FIRST_PLACES);
  #values = new Uint32Array(FIRST_PLACES);
  #count = 0;
  /** The value that the key had before; undefined, and it has this one from now on, where it had none. */
  note(key, value) {
    if (this.#count * 2 >= this.#keys.length) this.#grow();
    const place2 = this.#placeOf(key);
    if (this.#keys[place2] === key) return this.#values[place2];
    this.#keys[place2] = key;
    this.#values[place2] = value;
    this.#count += 1;
    return void 0;
  }
  /** Every key with its value, in no order. */
  *entries() {
    for (const [place2, key] of this.#keys.entries()) if (key !== EMPTY) yield [key, this.#values[place2]];
  }
  #placeOf(key) {
    const mask = this.#keys.length - 1;
    const low = key % 4294967296 | 0;
    const high = key / 4294967296 | 0;
    let place2 = (Math.imul(low, 2654435761) ^ Math.imul(high, 2246822507)) >>> 0;
    place2 = (place2 ^ place2 >>> 15) & mask;
    while (this.#keys[place2] !== EMPTY && this.#keys[place2] !== key) place2 = place2 + 1 & mask;
    return place2;
  }
  #grow() {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Float64Array(keys.length * 2);
    this.#values = new Uint32Array(keys.length * 2);
    for (const [at, key] of keys.entries()) {
      if (key === EMPTY) continue;
      const place2 = this.#placeOf(key);
      this.#keys[place2] = key;
      this.#values[place2] = values[at];
    }
  }
};

// src/rollup/person-key.ts
var RESIDENT_LENGTH = 18;
var [FIRST_YEAR, YEARS, DAYS] = [1800, 400, 372];
var YEAR_SLOTS = 32;
var HASH_DIGITS = 13;
function personKey(id, year, anyId) {
  const key = residentKey(id, year);
  if (key !== void 0 || !anyId) return key;
  return -1 - Number.parseInt(sha256OfText(`${year}${idKey(id)}`).slice(0, HASH_DIGITS), 16);
}
function residentKey(id, year) {
  if (id.length < RESIDENT_LENGTH) return void 0;
  const { birthDate, checkFails } = readIdNumber(id) ?? {};
  if (birthDate === void 0 || checkFails === true) return void 0;
  const number = idKey(id).replaceAll("-", "");
  const [born, month, day] = birthDate.split("-").map(Number);
  if (born < FIRST_YEAR || born >= FIRST_YEAR + YEARS) return void 0;
  const [area, order2] = [Number(number.slice(0, 6)), Number(number.slice(14, 17))];
  const date = (born - FIRST_YEAR) * DAYS + (month - 1) * 31 + (day - 1);
  return ((year % YEAR_SLOTS * 1e6 + area) * YEARS * DAYS + date) * 1e3 + order2 + 1;
}

// src/rollup/share.ts
var fates = ["met", "notMet", "undetermined", "refused"];
var standings = ["registered", "returned", "exited", "noLongerSupported", "notRegistered", "unknown"];
var nobody = { from: 0, to: 0 };
function shareOf({ standing, fate, persons }) {
  const most = { from: fate === "notMet" ? persons : 0, to: fate === "met" ? 0 : persons };
  if (standing === "unknown") return { poor: { from: 0, to: most.to }, wrongExits: nobody, missed: nobody };
  return {
    poor: isRegisteredAsPoor(standing) ? most : nobody,
    wrongExits: hasExited(standing) ? most : nobody,
    missed: standing === "notRegistered" ? most : nobody
  };
}
function addedCounts(a, b) {
  return { from: a.from + b.from, to: a.to + b.to };
}
function sharesOf(shares) {
  let [poor, wrongExits, missed] = [nobody, nobody, nobody];
  for (const one of shares) {
    poor = addedCounts(poor, one.poor);
    wrongExits = addedCounts(wrongExits, one.wrongExits);
    missed = addedCounts(missed, one.missed);
  }
  return { poor, wrongExits, missed };
}
function standingOf(status) {
  return standings.find((one) => one === status) ?? "unknown";
}

// src/rollup/tally.ts
var CELLS = standings.length * fates.length;
function tallyCell({ standing, fate }) {
  return standings.indexOf(standing) * fates.length + fates.indexOf(fate);
}
function ofCell(cell) {
  return {
    standing: standings[Math.floor(cell / fates.length)],
    fate: fates[cell % fates.length]
  };
}
var HouseholdTally = class _HouseholdTally {
  #households = new Array(CELLS).fill(0);
  #persons = new Array(CELLS).fill(0);
  /** Adds households. */
  add(cell, persons, households = 1) {
    this.#households[cell] = this.#households[cell] + households;
    this.#persons[cell] = this.#persons[cell] + persons;
  }
  addAll(other) {
    for (const [cell, households] of other.#households.entries())
      this.add(cell, other.#persons[cell], households);
  }
  copy() {
    const copy = new _HouseholdTally();
    copy.addAll(this);
    return copy;
  }
  get isEmpty() {
    return this.#households.every((count) => count === 0);
  }
  /** All cells that hold a household: `[cell, households, persons]`. */
  get cells() {
    return this.#households.flatMap(
      (households, cell) => households === 0 ? [] : [[cell, households, this.#persons[cell]]]
    );
  }
  /** What all its households add. */
  get share() {
    return sharesOf(this.cells.map(([cell, , persons]) => shareOf({ ...ofCell(cell), persons })));
  }
  /** By standing and fate, for people to read. */
  get told() {
    const told = {};
    for (const [cell, households, persons] of this.cells) {
      const { standing, fate } = ofCell(cell);
      told[standing] ??= Object.fromEntries(fates.map((one) => [one, { households: 0, persons: 0 }]));
      told[standing][fate] = { households, persons };
    }
    return told;
  }
};

// src/rollup/gathered.ts
var NOWHERE = "";
var householdKey = (year, id) => `${year} ${idKey(id)}`;
function ofHouseholdKey(key) {
  const space = key.indexOf(" ");
  return { year: Number(key.slice(0, space)), id: key.slice(space + 1) };
}
var Gathered = class {
  constructor(about) {
    this.about = about;
    this.#year = yearOf(about.asOf);
    const { villages, counties } = about.renamed;
    this.#newNames = { village: new Map(Object.entries(villages)), county: new Map(Object.entries(counties)) };
  }
  about;
  counts = { read: 0, judged: 0, refused: 0, blank: 0, otherLevels: 0, unplaced: 0 };
  villages = /* @__PURE__ */ new Map();
  counties = /* @__PURE__ */ new Map();
  /** By key how it was seen; all sightings where there is more than one record. */
  households = /* @__PURE__ */ new Map();
  /** Persons who are in several households: the keys of these. */
  twice = /* @__PURE__ */ new Map();
  /** Records of another calendar year, by level, id and year. */
  otherYears = /* @__PURE__ */ new Map();
  /** How often an old id was read, by level and old id. */
  renamed = /* @__PURE__ */ new Map();
  /** How ids of households are written that are not what they are told apart by; the least way of each. */
  spellings = /* @__PURE__ */ new Map();
  #year;
  #newNames;
  /** By person the row of the household in which he was seen first. */
  #persons = new NumberTable();
  #rows = [];
  /** Adds a household. */
  addHousehold(seen) {
    const { id, standing, fate, people } = seen;
    this.counts[fate === "refused" ? "refused" : "judged"] += 1;
    const year = this.#yearOf("household", id, seen.asOf);
    const village = this.#keyOf("village", seen.village);
    const county = this.#keyOf("county", seen.county);
    if (village === NOWHERE && county === NOWHERE) {
      this.counts.unplaced += 1;
      return;
    }
    const sighting = { village, county, cell: tallyCell({ standing, fate }), persons: seen.persons };
    if (id === null || !this.about.duplicates) {
      const { tallies, open: open2 } = this.villages.get(village);
      tallyAt(tallies, county).add(sighting.cell, sighting.persons);
      if (openPersons(sighting) > 0) open2.push({ id, year, persons: openPersons(sighting), county });
      return;
    }
    const key = householdKey(year, id);
    this.addSighting(key, id, sighting);
    if (people.length > 0) this.#addPeople(key, people);
  }
  /** Adds a record of a village or a county that can be judged: canonical JSON without free data. */
  addPlace(level, id, text, asOf) {
    this.counts.judged += 1;
    const year = this.#yearOf(level, id, asOf);
    const { records } = this.#placeAt(level, id);
    const key = `${year} ${text}`;
    records.set(key, (records.get(key) ?? 0) + 1);
  }
  /** Adds one that is refused; of no id where that cannot be read. */
  addRefusedPlace(level, id) {
    this.counts.refused += 1;
    if (id === null) this.counts.unplaced += 1;
    else this.#placeAt(level, id).refused += 1;
  }
  /** Adds what is refused and of which not even the level can be read. */
  addUnreadable() {
    this.counts.refused += 1;
    this.counts.unplaced += 1;
  }
  #placeAt(level, id) {
    const places = level === "village" ? this.villages : this.counties;
    return places.get(this.#keyOf(level, id));
  }
  villageAt(key, id) {
    const state = this.villages.get(key) ?? {
      id,
      records: /* @__PURE__ */ new Map(),
      refused: 0,
      tallies: /* @__PURE__ */ new Map(),
      open: [],
      sightings: /* @__PURE__ */ new Map()
    };
    if (id < state.id) state.id = id;
    this.villages.set(key, state);
    return state;
  }
  countyAt(key, id) {
    const state = this.counties.get(key) ?? { id, records: /* @__PURE__ */ new Map(), refused: 0 };
    if (id < state.id) state.id = id;
    this.counties.set(key, state);
    return state;
  }
  /** The calendar year of a record; noted where it is another than that of the roll-up. */
  #yearOf(level, id, asOf) {
    const year = isDay(asOf) ? yearOf(asOf) : this.#year;
    if (year !== this.#year) {
      const key = JSON.stringify([level, id, year]);
      this.otherYears.set(key, (this.otherYears.get(key) ?? 0) + 1);
    }
    return year;
  }
  /** The key of a place under the id that it has today; from now on it is there. */
  #keyOf(level, id) {
    const now = id === null ? void 0 : this.#newNames[level].get(idKey(id));
    if (id !== null && now !== void 0) {
      const old = JSON.stringify([level, id]);
      this.renamed.set(old, (this.renamed.get(old) ?? 0) + 1);
    }
    const named = now ?? id ?? NOWHERE;
    const key = idKey(named);
    if (level === "village") this.villageAt(key, named);
    else if (key !== NOWHERE) this.countyAt(key, named);
    return key;
  }
  /** Adds records of a household that has an id, as it is spelled where that is another than in the key; what it comes to is asked once all are there. */
  addSighting(key, spelled, given2, times2 = 1) {
    if (spelled !== null && !key.endsWith(` ${spelled}`) && spelled < (this.spellings.get(key) ?? "\uFFFF"))
      this.spellings.set(key, spelled);
    const sighting = this.#one(given2);
    const before = this.households.get(key);
    if (before === void 0 && times2 === 1) {
      this.households.set(key, sighting);
      return;
    }
    const group = before instanceof Map ? before : new Map(before === void 0 ? [] : [[before, 1]]);
    this.households.set(key, group.set(sighting, (group.get(sighting) ?? 0) + times2));
  }
  /** Sightings alike as one, so that millions of households take no more than a reference each. */
  #one(sighting) {
    const { village, county, cell, persons } = sighting;
    const { sightings } = this.villages.get(village);
    const key = `${cell} ${persons} ${county}`;
    const before = sightings.get(key);
    if (before === void 0) sightings.set(key, sighting);
    return before ?? sighting;
  }
  #addPeople(key, people) {
    const { year } = ofHouseholdKey(key);
    let row2;
    for (const id of people) {
      const person = personKey(id, year, this.about.personIds);
      if (person === void 0) continue;
      row2 ??= this.#rows.push(key) - 1;
      this.#addPerson(person, row2);
    }
  }
  /** Adds a person in a household. */
  addPerson(person, household) {
    this.#addPerson(person, this.#rows.push(household) - 1);
  }
  #addPerson(person, row2) {
    const first = this.#persons.note(person, row2);
    const [there, here] = [this.#rows[first ?? row2], this.#rows[row2]];
    if (there === here) return;
    const households = this.twice.get(person) ?? /* @__PURE__ */ new Set([there]);
    this.twice.set(person, households.add(here));
  }
  /** Every person with the households he is in, in no order. */
  *people() {
    for (const [person, row2] of this.#persons.entries()) {
      yield [person, [...this.twice.get(person) ?? [this.#rows[row2]]]];
    }
  }
};
function openPersons({ cell, persons }) {
  const { from, to } = shareOf({ ...ofCell(cell), persons }).poor;
  return to - from;
}
function tallyAt(tallies, county) {
  const tally = tallies.get(county) ?? new HouseholdTally();
  tallies.set(county, tally);
  return tally;
}

// src/rollup/read-records.ts
var RecordReader = class {
  gathered;
  #fields;
  #outcomeOf;
  constructor({ about, rulebook }, gathered = new Gathered(about)) {
    this.gathered = gathered;
    this.#fields = rulebook.fields;
    const evaluator = createEvaluator({ rulebook, readings: about.readings });
    this.#outcomeOf = (record) => evaluator.outcome(record);
  }
  /** A line or item with nothing in it. */
  blank() {
    this.gathered.counts.read += 1;
    this.gathered.counts.blank += 1;
  }
  /** What is refused before it can be judged, as far as it can be read. */
  refused(value) {
    this.gathered.counts.read += 1;
    const level = given(value, "level");
    this.#refused(isLevel(level) ? level : void 0, value);
  }
  /**
   * A record, or whatever stands in its place.
   * @param wanted the only level that is read, where there is one; others are passed over
   */
  value(value, wanted) {
    const { gathered } = this;
    const own = given(value, "level");
    const level = isLevel(own) ? own : wanted;
    gathered.counts.read += 1;
    if (level !== void 0 && (level === "township" || wanted !== void 0 && level !== wanted)) {
      gathered.counts.otherLevels += 1;
      return;
    }
    const { record } = examine(value, { asOf: gathered.about.asOf }, this.#fields);
    if (record === void 0 || !this.#judged(record, given(value, "asOf"))) this.#refused(level, value);
  }
  /** A record that was checked for the day of the roll-up already. */
  record(record) {
    if (record.asOf !== this.gathered.about.asOf || record.level === "township") {
      this.value(record);
      return;
    }
    this.gathered.counts.read += 1;
    if (!this.#judged(record, record.asOf)) this.#refused(record.level, record);
  }
  /** Gathers a sound record; false where it is not to be judged all the same. */
  #judged(record, ownAsOf) {
    const { level, id } = record;
    if (level === "township") return false;
    if (level !== "household") {
      const { extra: _, asOf: __, ...said2 } = record;
      this.gathered.addPlace(level, id, canonicalText(said2), ownAsOf);
      return true;
    }
    let fate;
    try {
      fate = this.#outcomeOf(record);
    } catch (error) {
      if (isInvalidRecordError(error)) return false;
      throw error;
    }
    const { village = null, county = null, members, asOf } = record;
    let persons = 0;
    const people = [];
    for (const member of members) {
      if (!isLiving(member, asOf)) continue;
      persons += 1;
      if (typeof member.id === "string") people.push(member.id);
    }
    this.gathered.addHousehold({
      id,
      village,
      county,
      asOf: ownAsOf,
      standing: standingOf(record.register?.status),
      fate,
      persons,
      people
    });
    return true;
  }
  #refused(level, value) {
    const id = textAt(value, "id");
    if (level !== "household") {
      if (level === "village" || level === "county") this.gathered.addRefusedPlace(level, id);
      else this.gathered.addUnreadable();
      return;
    }
    const members = given(value, "members");
    const listed = Array.isArray(members) && members.length > 0 ? members.length : MAX_MEMBERS;
    this.gathered.addHousehold({
      id,
      village: textAt(value, "village"),
      county: textAt(value, "county"),
      asOf: given(value, "asOf"),
      standing: standingOf(given(value, "register.status")),
      fate: "refused",
      persons: listed,
      people: []
    });
  }
};
function given(value, path) {
  try {
    return valueAt(value, path);
  } catch {
    return void 0;
  }
}
function textAt(value, path) {
  const text = given(value, path);
  return typeof text === "string" && text.trim() !== "" ? text : null;
}

// src/base/code-points.ts
function byCodePoints(a, b) {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}
var rank = (unit) => unit < 55296 ? unit : unit < 57344 ? unit + 8192 : unit - 2048;

// src/rollup/come-twice.ts
function recordedTwice({ households, spellings, villages, counties }) {
  const idOf = (key) => key === NOWHERE ? [] : [villages.get(key)?.id ?? key];
  const ofHouseholds = [...households].flatMap(([key, seen]) => {
    if (!(seen instanceof Map)) return [];
    const { year, id } = ofHouseholdKey(key);
    const places = [...new Set([...seen.keys()].flatMap(({ village }) => idOf(village)))].sort(byCodePoints);
    const records = [...seen.values()].reduce((a, b) => a + b, 0);
    return [{ level: "household", id: spellings.get(key) ?? id, year, records, villages: places }];
  });
  const ofPlaces = (level, states) => [...states.values()].flatMap(({ id, records }) => {
    const byYear = /* @__PURE__ */ new Map();
    for (const [text, times2] of records) {
      const year = Number(text.slice(0, text.indexOf(" ")));
      byYear.set(year, (byYear.get(year) ?? 0) + times2);
    }
    return [...byYear].flatMap(([year, count]) => count > 1 ? [{ level, id, year, records: count }] : []);
  });
  const sorted2 = (list) => list.sort((a, b) => byCodePoints(a.id, b.id) || a.year - b.year);
  return [...sorted2(ofHouseholds), ...sorted2(ofPlaces("village", villages)), ...sorted2(ofPlaces("county", counties))];
}
function personsTwice({ twice, households, spellings, villages }) {
  const list = [...twice.values()].map((keys) => {
    const inVillages = [...keys].flatMap((key) => {
      const seen = households.get(key);
      const sightings = seen === void 0 ? [] : seen instanceof Map ? [...seen.keys()] : [seen];
      return sightings.flatMap(({ village }) => village === NOWHERE ? [] : [villages.get(village)?.id ?? village]);
    });
    return {
      households: [...keys].map((key) => spellings.get(key) ?? ofHouseholdKey(key).id).sort(byCodePoints),
      villages: [...new Set(inVillages)].sort(byCodePoints)
    };
  });
  return list.filter(({ households: households2 }) => new Set(households2).size > 1).sort((a, b) => byCodePoints(JSON.stringify(a.households), JSON.stringify(b.households)));
}

// src/rollup/place-sums.ts
function sumsOf(parts2) {
  const tally = new HouseholdTally();
  for (const part of parts2) tally.addAll(part.tally);
  return { tally, share: sharesOf(parts2.map(({ share }) => share)), open: parts2.flatMap(({ open: open2 }) => open2) };
}
function byFate(tally, counted2) {
  const sums = Object.fromEntries(fates.map((fate) => [fate, 0]));
  for (const standing of Object.values(tally.told)) for (const fate of fates) sums[fate] += standing[fate][counted2];
  return sums;
}
function hullOfShares(shares, elsewhere) {
  const hull = (of) => ({
    from: elsewhere ? 0 : Math.min(...shares.map((one) => of(one).from)),
    to: Math.max(...shares.map((one) => of(one).to))
  });
  return {
    poor: hull(({ poor }) => poor),
    wrongExits: hull(({ wrongExits }) => wrongExits),
    missed: hull(({ missed }) => missed)
  };
}
var noSums = () => ({
  tally: new HouseholdTally(),
  share: { poor: nobody, wrongExits: nobody, missed: nobody },
  open: []
});

// src/rollup/counted-place.ts
function countedPlace({ tally, share }, population) {
  const { poor, wrongExits, missed } = share;
  const isRead = !tally.isEmpty;
  return {
    tally: tally.told,
    households: byFate(tally, "households"),
    persons: byFate(tally, "persons"),
    n: poor.from,
    u: poor.to - poor.from,
    N: population ?? null,
    incidence: isRead ? perCentOf(poor, population) : null,
    wrongExits,
    missed,
    comprehensiveIncidence: isRead ? perCentOf(addedCounts(addedCounts(poor, wrongExits), missed), population) : null
  };
}
function perCentOf({ from, to }, population) {
  if (population === void 0) return null;
  const { from: least, to: most } = endsOf(population);
  const share = (count, whole) => toDecimalString(times(fraction(count, whole), exact(100)));
  return { from: share(from, Number(most)), to: share(to, Number(least)) };
}

// src/rollup/beside-reported.ts
function besideCount(given2, counted2) {
  if (given2 === void 0) return void 0;
  if (counted2 === void 0 || isRange(given2)) return { value: given2, agrees: null };
  const count = Number(given2);
  return { value: given2, agrees: counted2.from <= count && count <= counted2.to };
}
function besideShare(given2, counted2, whole) {
  if (given2 === void 0) return void 0;
  if (counted2 === void 0 || whole === void 0 || isRange(given2) || isRange(whole))
    return { value: given2, agrees: null };
  const decimals = (String(given2).split(".")[1] ?? "").length;
  const per = exact(given2);
  const unit = fraction(1, 10 ** decimals);
  const half = times(unit, fraction(1, 2));
  const [low, high] = [personsAt(subtract(per, half), whole), personsAt(plus(per, half), whole)];
  const first = Math.max(counted2.from, ceiling(low));
  const last = Math.min(counted2.to, below(high));
  return { value: given2, agrees: first <= last };
}
var personsAt = (per, whole) => times(times(per, exact(whole)), fraction(1, 100));
function ceiling({ numerator, denominator }) {
  return Number((BigInt(numerator) + BigInt(denominator) - 1n) / BigInt(denominator));
}
var below = (value) => ceiling(value) - 1;

// src/rollup/judged-place.ts
var MOST_LISTED = 100;
function judgedPlace(place2, judge) {
  const { level, id, county, record, sums, isJudged, villages } = place2;
  const population = populationOf(record);
  const counts = countedPlace(sums, population);
  const isRead = !sums.tally.isEmpty;
  const poor = isRead ? sums.share.poor : void 0;
  const verdict = record === void 0 ? void 0 : judge.verdict(record, { poor, villages });
  const criterion = verdict && criterionOf(verdict, "poor");
  const incidenceOutcome = criterion?.outcome ?? "undetermined";
  const isOpen = record !== void 0 && criterion !== void 0 && poor !== void 0 && incidenceOutcome === "undetermined";
  const { name } = record ?? {};
  return {
    id,
    ...typeof name === "string" ? { name } : {},
    county,
    recorded: record !== void 0,
    ...counts,
    incidence: counts.incidence ?? (record === void 0 || isRead ? null : ownIncidence(verdict)),
    verdict: isJudged ? verdict ?? null : null,
    outcome: isJudged ? verdict?.outcome ?? null : null,
    incidenceOutcome,
    deciding: isOpen ? decidingHouseholds(
      sums.open,
      poor,
      (outcome, length, endAfter) => judge.settledAfter(record, criterion, outcome, length, (count) => {
        const end = endAfter(count);
        return { poor: { from: end, to: end }, villages };
      })
    ) : null,
    ...besideOwn(level, record, { poor, villages, population })
  };
}
function ownIncidence(verdict) {
  const checks = verdict?.criteria.flatMap((one) => one.checks) ?? [];
  const isOwn = ({ path }) => path === "remainingPoorPersons" || path === "incidence";
  const actual = checks.find(({ inputs }) => inputs.some(isOwn))?.actual;
  if (typeof actual === "string") return { from: actual, to: actual, reported: true };
  return typeof actual === "object" && actual !== null && "from" in actual ? { ...actual, reported: true } : null;
}
function decidingHouseholds(open2, poor, settledAfter) {
  const sorted2 = [...open2].sort(
    (a, b) => b.persons - a.persons || byCodePoints(a.id ?? "", b.id ?? "") || byCodePoints(a.village ?? "", b.village ?? "")
  );
  const sums = [0];
  for (const { persons } of sorted2) sums.push(sums.at(-1) + persons);
  const settled = (count) => sums[count];
  return deciding(
    sorted2.map(({ id, village, persons }) => ({ id, village, persons })),
    settledAfter("notMet", sorted2.length, (count) => poor.from + settled(count)),
    settledAfter("met", sorted2.length, (count) => poor.to - settled(count))
  );
}
function deciding(sorted2, ifNotMet, ifMet) {
  const longest = Math.max(ifNotMet ?? sorted2.length, ifMet ?? sorted2.length);
  return { list: sorted2.slice(0, Math.min(longest, MOST_LISTED)), ifNotMet, ifMet };
}
function besideOwn(level, record, { poor, villages, population }) {
  const own = reportedIn(record ?? {}, level);
  const figures = [
    ["remainingPoorPersons", besideCount(own.poor, poor), poor],
    ["incidence", besideShare(own.incidence, poor, population), poor && perCentOf(poor, population)],
    [
      "povertyVillages.total",
      besideCount(own.total, villages && { from: villages.total, to: villages.total }),
      villages && { from: villages.total, to: villages.total }
    ],
    ["povertyVillages.exited", besideCount(own.exited, villages?.exited), villages?.exited]
  ];
  return {
    reported: Object.fromEntries(figures.flatMap(([name, said2]) => said2 === void 0 ? [] : [[name, said2]])),
    computed: Object.fromEntries(
      figures.flatMap(([name, , count]) => count === void 0 || count === null ? [] : [[name, count]])
    ),
    disagrees: figures.flatMap(([name, said2]) => said2?.agrees === false ? [name] : [])
  };
}

// src/rollup/own-record.ts
function ownRecord(level, state, year, table) {
  const sorted2 = [...state.records.keys()].sort().map((text) => text.split(/ (.*)/s));
  const ofYear = sorted2.filter(([own]) => own === String(year));
  const [first, ...others] = (ofYear.length > 0 ? ofYear : sorted2).map(([, text]) => JSON.parse(text));
  if (first === void 0) return void 0;
  const records = [...state.records.values()].reduce((sum2, times2) => sum2 + times2, state.refused);
  const all = state.refused > 0 ? [...others, {}] : others;
  let record = first;
  for (const one of all) record = inBoth(record, one, "", level, table);
  return { record: { ...record, level, id: state.id }, records };
}
function inBoth(a, b, path, level, table) {
  const both = /* @__PURE__ */ new Map();
  for (const key of /* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [ours, theirs] = [Object.hasOwn(a, key) ? a[key] : void 0, Object.hasOwn(b, key) ? b[key] : void 0];
    const value = path === "" && key === "evidence" ? allEvidence(ours ?? {}, theirs ?? {}) : inBothValues(ours, theirs, path === "" ? key : `${path}.${key}`, level, table);
    if (value !== void 0) both.set(key, value);
  }
  return Object.fromEntries(both);
}
function inBothValues(a, b, path, level, table) {
  const field = table.at(level, path);
  if (field !== void 0 && isNumeric(field.kind) && isNumber(a) && isNumber(b)) return hullOf(a, b);
  if (isValues(a) && isValues(b) && field === void 0) return inBoth(a, b, path, level, table);
  return JSON.stringify(a) === JSON.stringify(b) ? a : void 0;
}
var isNumber = (value) => typeof value === "number" || typeof value === "string" || isRange(value);
function hullOf(a, b) {
  const [left, right] = [endsOf(a), endsOf(b)];
  const from = compare(exact(left.from), exact(right.from)) <= 0 ? left.from : right.from;
  const to = compare(exact(left.to), exact(right.to)) >= 0 ? left.to : right.to;
  return compare(exact(from), exact(to)) === 0 ? from : { from, to };
}
function allEvidence(a, b) {
  const all = new Map(Object.entries(a));
  for (const [path, items] of Object.entries(b)) {
    const before = all.get(path) ?? [];
    const known = new Set(before.map((one) => JSON.stringify(one)));
    all.set(path, [...before, ...items.filter((one) => !known.has(JSON.stringify(one)))]);
  }
  return Object.fromEntries(all);
}

// src/rollup/roll-up.ts
function rolledUp(gathered, settled, parts2) {
  const { about, rulebook } = settled;
  const { counts } = gathered;
  const year = yearOf(about.asOf);
  const judge = new OnCounts(settled);
  const misfits = [];
  const places = villageParts(gathered, settled, year, misfits);
  addThoseTwice(gathered, places);
  const villages = [...places.values()].filter(({ key }) => key !== NOWHERE).map((one) => villageOf(one, gathered, judge, misfits));
  const counties = countiesOf(gathered, settled, { places, villages, year, judge, misfits });
  const sorted2 = { villages: villages.sort(byId), counties: counties.map(({ county }) => county).sort(byId) };
  const below2 = new Map(counties.map(({ county, sums }) => [county, sums]));
  const sumOfCounties = (id, some) => summed(id, some, below2, sorted2.villages);
  const nowhere = [...places.values()].flatMap(({ byCounty }) => byCounty.get(NOWHERE) ?? []);
  const prefectures = [...new Set(sorted2.counties.flatMap(({ prefecture }) => prefecture ?? []))].sort(byCodePoints);
  const { read, judged: judged2, refused, blank, otherLevels, unplaced } = counts;
  return {
    asOf: about.asOf,
    rulebook: { id: rulebook.id, version: rulebook.version },
    readings: about.readings,
    read,
    judged: judged2,
    refused,
    skipped: blank + otherLevels,
    skippedAs: { blank, otherLevels },
    unplaced,
    parts: parts2,
    ...sorted2,
    prefectures: prefectures.map(
      (id) => sumOfCounties(
        id,
        sorted2.counties.filter(({ prefecture }) => prefecture === id)
      )
    ),
    province: summed(null, sorted2.counties, below2, sorted2.villages, nowhere),
    duplicates: about.duplicates ? recordedTwice(gathered) : null,
    personsTwice: about.duplicates ? personsTwice(gathered) : null,
    misfits: misfits.sort((a, b) => byCodePoints(JSON.stringify([a.code, a.id]), JSON.stringify([b.code, b.id]))),
    otherYears: fromKeys(gathered.otherYears).map(([[level, id, ofYear], records]) => ({
      level,
      id,
      year: ofYear,
      records
    })),
    renamed: fromKeys(gathered.renamed).map(([[level, from], records]) => ({
      level,
      from,
      to: newId(settled, level, from),
      records
    }))
  };
}
var byId = (a, b) => byCodePoints(a.id, b.id);
function fromKeys(counts) {
  return [...counts].sort(([a], [b]) => byCodePoints(a, b)).map(([key, count]) => [JSON.parse(key), count]);
}
function newId({ about }, level, id) {
  const names = level === "village" ? about.renamed.villages : about.renamed.counties;
  return Object.hasOwn(names, idKey(id)) ? names[idKey(id)] : id;
}
function villageParts(gathered, settled, year, misfits) {
  const parts2 = /* @__PURE__ */ new Map();
  for (const [key, state] of gathered.villages) {
    const { record } = ownRecord("village", state, year, settled.rulebook.fields) ?? {};
    const county = record === void 0 ? void 0 : valueAt(record, "county");
    const own = typeof county === "string" ? idKey(newId(settled, "county", county)) : void 0;
    parts2.set(key, { key, id: state.id, record, own, byCounty: /* @__PURE__ */ new Map() });
  }
  for (const [key, { tallies, open: open2 }] of onceIn(gathered)) {
    const { id, own, byCounty, record } = parts2.get(key);
    const village = key === NOWHERE ? null : id;
    for (const [named, tally] of tallies) {
      const there = open2.filter((one) => one.county === named).map((one) => ({ ...one, village }));
      push(byCounty, own ?? named, { tally, share: tally.share, open: there });
      if (record === void 0 || own === void 0 || named === own || named === NOWHERE) continue;
      const households = tally.cells.reduce((sum2, [, count]) => sum2 + count, 0);
      const county = newId(settled, "county", String(valueAt(record, "county")));
      misfits.push({ code: "otherCounty", id, county, named: gathered.counties.get(named)?.id ?? named, households });
    }
  }
  return parts2;
}
function onceIn({ villages, households, spellings }) {
  const once = /* @__PURE__ */ new Map();
  for (const [key, { tallies, open: open2 }] of villages) {
    const copies = new Map([...tallies].map(([county, tally]) => [county, tally.copy()]));
    once.set(key, { tallies: copies, open: [...open2] });
  }
  for (const [key, seen] of households) {
    if (seen instanceof Map) continue;
    const { village, county, cell, persons } = seen;
    const { tallies, open: open2 } = once.get(village);
    tallyAt(tallies, county).add(cell, persons);
    const more = openPersons(seen);
    if (more > 0)
      open2.push({ ...ofHouseholdKey(key), id: spellings.get(key) ?? ofHouseholdKey(key).id, persons: more, county });
  }
  return once;
}
function push(map, key, one) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [one]);
  else list.push(one);
}
function addThoseTwice(gathered, places) {
  for (const [key, seen] of gathered.households) {
    if (!(seen instanceof Map)) continue;
    const { year, id } = ofHouseholdKey(key);
    const spelled = gathered.spellings.get(key) ?? id;
    const at = /* @__PURE__ */ new Map();
    for (const sighting of seen.keys()) {
      const place2 = places.get(sighting.village);
      const county = place2.own ?? sighting.county;
      const where = `${sighting.village}${county}`;
      const there = at.get(where) ?? { place: place2, county, sightings: [] };
      there.sightings.push(sighting);
      at.set(where, there);
    }
    for (const { place: place2, county, sightings } of at.values()) {
      const share = hullOfShares(
        sightings.map(({ cell, persons: persons2 }) => shareOf({ ...ofCell(cell), persons: persons2 })),
        at.size > 1
      );
      const persons = share.poor.to - share.poor.from;
      const village = place2.key === NOWHERE ? null : place2.id;
      push(place2.byCounty, county, {
        tally: oneOf(sightings, at.size > 1),
        share,
        open: persons === 0 ? [] : [{ id: spelled, year, persons, county, village }]
      });
    }
  }
}
function oneOf(sightings, elsewhere) {
  const cells = sightings.map(({ cell }) => ofCell(cell));
  const same = (values, otherwise) => new Set(values).size === 1 ? values[0] : otherwise;
  const standing = same(
    cells.map((one) => one.standing),
    "unknown"
  );
  const fate = elsewhere ? "undetermined" : same(
    cells.map((one) => one.fate),
    "undetermined"
  );
  const tally = new HouseholdTally();
  tally.add(tallyCell({ standing, fate }), Math.max(...sightings.map(({ persons }) => persons)));
  return tally;
}
function villageOf(parts2, gathered, judge, misfits) {
  const { id, record, byCounty } = parts2;
  const read = sumsOf([...byCounty.values()].flat());
  const notRead = statedNotRead(parts2, read, misfits);
  const status = record === void 0 ? null : valueAt(record, "register.status") ?? null;
  const county = soleCounty(parts2);
  const place2 = judgedPlace(
    {
      level: "village",
      id,
      county: county === void 0 ? null : gathered.counties.get(county)?.id ?? String(valueAt(record, "county")),
      record,
      sums: withUnread(read, notRead),
      isJudged: status !== "none",
      villages: void 0
    },
    judge
  );
  const persons = livingIn(read.tally);
  if (record === void 0) {
    const households = read.tally.cells.reduce((sum2, [, count]) => sum2 + count, 0);
    misfits.push({ code: "villageUnknown", id, households });
  } else if (typeof place2.N === "number" && persons > place2.N) {
    misfits.push({ code: "morePersonsThanPopulation", level: "village", id, persons, N: place2.N });
  }
  return { ...place2, status, notRead };
}
function livingIn(tally) {
  return tally.cells.reduce((sum2, [cell, , persons]) => ofCell(cell).fate === "refused" ? sum2 : sum2 + persons, 0);
}
function soleCounty({ own, byCounty }) {
  const named = [...byCounty.keys()].filter((one) => one !== NOWHERE);
  return own ?? (named.length === 1 ? named[0] : void 0);
}
function statedNotRead({ id, record }, { tally }, misfits) {
  const [households, persons] = ["registeredHouseholds", "registeredPersons"].map((path) => {
    const given2 = record === void 0 ? void 0 : valueAt(record, path);
    return isRange(given2) ? Number(given2.to) : given2;
  });
  if (households === void 0 && persons === void 0) return null;
  const read = { households: 0, persons: 0 };
  for (const [cell, count, people] of tally.cells) {
    if (!isRegisteredAsPoor(ofCell(cell).standing)) continue;
    read.households += count;
    read.persons += people;
  }
  const [moreHouseholds, morePersons] = [
    (households ?? read.households) - read.households,
    (persons ?? read.persons) - read.persons
  ];
  if (moreHouseholds < 0 || morePersons < 0) {
    const stated = {
      ...households === void 0 ? {} : { households },
      ...persons === void 0 ? {} : { persons }
    };
    misfits.push({ code: "moreRegisteredThanStated", id, read, stated });
  }
  const unread = Math.max(0, moreHouseholds);
  return {
    households: unread,
    persons: persons === void 0 ? unread * MAX_MEMBERS : Math.max(morePersons, unread, 0)
  };
}
function withUnread(sums, notRead) {
  const more = notRead?.persons ?? 0;
  const { poor } = sums.share;
  return { ...sums, share: { ...sums.share, poor: { from: poor.from, to: poor.to + more } } };
}
function countiesOf(gathered, settled, { places, villages, year, judge, misfits }) {
  const rolled2 = new Map(villages.map((one) => [idKey(one.id), one]));
  const sums = /* @__PURE__ */ new Map();
  const inside = /* @__PURE__ */ new Map();
  for (const parts2 of places.values()) {
    for (const [county2, list] of parts2.byCounty) if (county2 !== NOWHERE) push(sums, county2, sumsOf(list));
    const village = rolled2.get(parts2.key);
    const county = soleCounty(parts2);
    if (parts2.key === NOWHERE || village === void 0 || county === void 0) continue;
    push(inside, county, village);
    if (village.notRead !== null) push(sums, county, withUnread(noSums(), village.notRead));
  }
  const keys = /* @__PURE__ */ new Set([...gathered.counties.keys(), ...sums.keys(), ...inside.keys()]);
  return [...keys].map((key) => {
    const state = gathered.counties.get(key) ?? {
      id: spelledBy(inside.get(key) ?? [], key),
      records: /* @__PURE__ */ new Map(),
      refused: 0
    };
    const all = sumsOf(sums.get(key) ?? []);
    return { sums: all, county: countyOf(state, all, inside.get(key) ?? [], { settled, year, judge, misfits }) };
  });
}
function spelledBy(villages, key) {
  return villages.flatMap(({ county }) => county ?? []).sort(byCodePoints)[0] ?? key;
}
function countyOf(state, sums, villages, {
  settled,
  year,
  judge,
  misfits
}) {
  const { record } = ownRecord("county", state, year, settled.rulebook.fields) ?? {};
  const { id } = state;
  const poverty = villages.filter(({ recorded, status }) => recorded && status !== "none");
  const villageExit = exitOf(poverty, record);
  const place2 = judgedPlace(
    { level: "county", id, county: null, record, sums, isJudged: true, villages: villageExit ?? void 0 },
    judge
  );
  const criterion = place2.verdict === null ? void 0 : criterionOf(place2.verdict, "exited");
  const villageExitOutcome = criterion?.outcome ?? "undetermined";
  const open2 = poverty.filter(({ outcome }) => outcome === "undetermined" || outcome === null).map(({ id: id2 }) => ({ id: id2 })).sort(byId);
  const settledAfter = (outcome) => {
    if (record === void 0 || criterion === void 0 || villageExit === null) return null;
    const { total, exited } = villageExit;
    const end = (count) => outcome === "met" ? exited.from + count : exited.to - count;
    return judge.settledAfter(record, criterion, outcome, open2.length, (count) => ({
      villages: { total, exited: { from: end(count), to: end(count) } }
    }));
  };
  const prefecture = record === void 0 ? void 0 : valueAt(record, "prefecture");
  if (record === void 0) misfits.push({ code: "countyUnknown", id, villages: villages.length });
  if (typeof place2.N === "number") {
    const persons = livingIn(sums.tally);
    if (persons > place2.N)
      misfits.push({ code: "morePersonsThanPopulation", level: "county", id, persons, N: place2.N });
    const below2 = villages.reduce((sum2, { N }) => sum2 + (typeof N === "number" ? N : 0), 0);
    if (below2 > place2.N) misfits.push({ code: "villagesAboveCounty", id, villages: below2, N: place2.N });
  }
  return {
    ...place2,
    prefecture: typeof prefecture === "string" ? prefecture : null,
    villageExit,
    unread: unreadOf(villages, record),
    villageExitOutcome,
    decidingVillages: villageExit !== null && criterion !== void 0 && villageExitOutcome === "undetermined" ? deciding(open2, settledAfter("notMet"), settledAfter("met")) : null
  };
}
function exitOf(poverty, record) {
  const stated = record === void 0 ? void 0 : valueAt(record, "povertyVillages.total");
  if (stated === void 0 || poverty.length === 0) return null;
  const total = Math.max(Number(endsOf(stated).to), poverty.length);
  const count = (wanted) => poverty.filter(({ outcome }) => wanted.includes(outcome)).length;
  const met = count(["met"]);
  return { total, exited: { from: met, to: met + count(["undetermined", null]) + total - poverty.length } };
}
function unreadOf(villages, record) {
  const unread = villages.filter(
    ({ tally, notRead, recorded }) => recorded && Object.keys(tally).length === 0 && notRead === null
  );
  const poverty = villages.filter(({ recorded, status }) => recorded && status !== "none").length;
  const stated = record === void 0 ? void 0 : valueAt(record, "povertyVillages.total");
  return {
    villages: unread.length,
    povertyVillages: stated === void 0 ? 0 : Math.max(0, Number(endsOf(stated).to) - poverty)
  };
}
function summed(id, counties, sums, villages, inNoCounty = []) {
  const populations = counties.map(({ N }) => N);
  const population = counties.length > 0 && inNoCounty.length === 0 && populations.every((one) => typeof one === "number") ? populations.reduce((a, b) => a + b, 0) : void 0;
  const ids = new Set(counties.map((one) => one.id));
  const inside = id === null ? villages : villages.filter(({ county }) => county !== null && ids.has(county));
  const byOutcome = (places) => Object.fromEntries(outcomes.map((one) => [one, places.filter(({ outcome }) => outcome === one).length]));
  return {
    id,
    ...countedPlace(sumsOf([...counties.map((one) => sums.get(one)), ...inNoCounty]), population),
    counties: counties.map((one) => one.id),
    villageOutcomes: byOutcome(inside),
    countyOutcomes: byOutcome(counties)
  };
}

// src/rulebook/rulebook-records.ts
var parseRecordOptions = { ...parseOptions, rulebook: "rulebook" };
var ofRulebook = { rulebook: "rulebook" };

// src/rollup/read-state.ts
var isCount = (value) => Number.isSafeInteger(value) && value >= 0;
var isText = (value) => typeof value === "string";
var listOf = (check) => (value) => Array.isArray(value) && value.every(check);
var row = (...checks) => (value) => Array.isArray(value) && value.length === checks.length && checks.every((check, at) => check(value[at]));
var having = (checks) => (value) => isValues(value) && Object.entries(checks).every(([key, check]) => Object.hasOwn(value, key) && check(value[key]));
var isCell = (value) => isCount(value) && value < CELLS;
var counted = listOf(row(isText, isCount));
var isRecord = (value) => isText(value) && /^\d{1,4} \{/.test(value) && isJson(value.slice(value.indexOf(" ") + 1));
var place = { id: isText, records: listOf(row(isRecord, isCount)), refused: isCount };
var open = having({ id: (id) => id === null || isText(id), year: isCount, persons: isCount, county: isText });
function isJson(text) {
  try {
    return isValues(JSON.parse(text));
  } catch {
    return false;
  }
}
var parts = {
  rollUp: (form) => form === 1,
  about: having({
    rulebook: isValues,
    readings: isValues,
    asOf: isText,
    renamed: isValues,
    personIds: isBoolean,
    duplicates: isBoolean
  }),
  parts: listOf(isText),
  counts: having({
    read: isCount,
    judged: isCount,
    refused: isCount,
    blank: isCount,
    otherLevels: isCount,
    unplaced: isCount
  }),
  villages: listOf(
    having({ ...place, tallies: listOf(row(isText, listOf(row(isCell, isCount, isCount)))), open: listOf(open) })
  ),
  counties: listOf(having(place)),
  households: listOf(
    row(isHouseholdKey, (id) => id === null || isText(id), listOf(row(isText, isText, isCell, isCount, isCount)))
  ),
  people: listOf(
    (value) => Array.isArray(value) && value.length > 1 && Number.isSafeInteger(value[0]) && value[0] !== 0 && value.slice(1).every(isCount)
  ),
  otherYears: counted,
  renamed: counted
};
function isBoolean(value) {
  return typeof value === "boolean";
}
function isHouseholdKey(value) {
  return isText(value) && /^\d{1,4} ./s.test(value);
}
function readState(value) {
  const values = isValues(value) ? value : {};
  for (const [name, check] of Object.entries(parts)) {
    if (Object.hasOwn(values, name) && check(values[name])) continue;
    throw notAState(name);
  }
  const state = values;
  const villages = /* @__PURE__ */ new Set(["", ...state.villages.map(({ id }) => id)]);
  const isKnown = villages.size > 0 && state.people.every(([, ...at]) => at.every((one) => one < state.households.length));
  if (!isKnown) throw notAState("people");
  return state;
}
function notAState(at) {
  return new RollUpStateError(
    "notAState",
    at,
    `This is no state of a roll-up: \`${at}\` is missing or is nothing that one holds. Make it with \`partial\`.`
  );
}
function assertAlike(about, parts2, state) {
  const [ours, theirs] = [about, state.about];
  const differing = Object.keys(ours).find((name) => canonicalText(ours[name]) !== canonicalText(theirs[name]));
  if (differing !== void 0) {
    throw new RollUpStateError(
      "otherRollUp",
      differing,
      `The states are of different roll-ups: \`${differing}\` is not the same in both. Make them all with the same options.`
    );
  }
  const twice = state.parts.find((part) => parts2.has(part));
  if (twice !== void 0) {
    throw new RollUpStateError("partTwice", twice, `The part "${twice}" is in both states; each part is merged once.`);
  }
}

// src/rollup/state.ts
var FORM = 1;
function gatheredState(gathered, parts2) {
  const households = [...gathered.households].map(([key, seen]) => {
    const sightings = seen instanceof Map ? [...seen] : [[seen, 1]];
    const rows = sightings.map(
      ([{ village, county, cell, persons }, times2]) => [village, county, cell, persons, times2]
    );
    return [key, gathered.spellings.get(key) ?? null, sorted(rows)];
  });
  households.sort(([a], [b]) => byText(a, b));
  const positions = new Map(households.map(([key], at) => [key, at]));
  const people = [...gathered.people()].map(([person, keys]) => [
    person,
    ...keys.map((key) => positions.get(key)).sort((a, b) => a - b)
  ]);
  const state = {
    rollUp: FORM,
    about: gathered.about,
    counts: { ...gathered.counts },
    villages: sorted(
      [...gathered.villages.values()].map((village) => ({
        ...placeState(village),
        tallies: sorted([...village.tallies].map(([county, tally]) => [county, tally.cells])),
        open: sorted(village.open)
      }))
    ),
    counties: sorted([...gathered.counties.values()].map(placeState)),
    households,
    people: people.sort((a, b) => a[0] - b[0]),
    otherYears: sorted([...gathered.otherYears]),
    renamed: sorted([...gathered.renamed])
  };
  return { ...state, parts: [...parts2].sort(byText) };
}
function partName(gathered) {
  return gathered.counts.read === 0 ? [] : [sha256OfText(canonicalText(gatheredState(gathered, [])))];
}
var placeState = ({ id, records, refused }) => ({
  id,
  records: sorted([...records]),
  refused
});
var byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function sorted(list) {
  if (list.length < 2) return [...list];
  const texts = new Map(list.map((one) => [one, JSON.stringify(one)]));
  return [...list].sort((a, b) => byText(texts.get(a), texts.get(b)));
}
function addState(gathered, state) {
  for (const name of Object.keys(gathered.counts))
    gathered.counts[name] += state.counts[name];
  for (const { id, records, refused, tallies, open: open2 } of state.villages) {
    const village = gathered.villageAt(idKey(id), id);
    addPlace(village, { id, records, refused });
    for (const [county, cells] of tallies) {
      const tally = tallyAt(village.tallies, county);
      for (const [cell, households, persons] of cells) tally.add(cell, persons, households);
    }
    village.open.push(...open2);
  }
  for (const county of state.counties) addPlace(gathered.countyAt(idKey(county.id), county.id), county);
  for (const [key, spelled, seen] of state.households) {
    for (const [village, county, cell, persons, times2] of seen)
      gathered.addSighting(key, spelled, { village, county, cell, persons }, times2);
  }
  for (const [person = 0, ...positions] of state.people)
    for (const at of positions) gathered.addPerson(person, state.households[at]?.[0] ?? "");
  addCounts(gathered.otherYears, state.otherYears);
  addCounts(gathered.renamed, state.renamed);
}
function addPlace(state, { records, refused }) {
  addCounts(state.records, records);
  state.refused += refused;
}
function addCounts(counts, more) {
  for (const [key, count] of more) counts.set(key, (counts.get(key) ?? 0) + count);
}

// src/rollup/sources.ts
function merge(first, ...others) {
  const { gathered, parts: parts2 } = merged([first, ...others]);
  return gatheredState(gathered, parts2);
}
function rollUpOf(state, options = {}) {
  const { rulebook = hunan2016To2020() } = knownOptions(options, ofRulebook);
  const { gathered, parts: parts2 } = merged(Array.isArray(state) ? state : [state]);
  const { asOf, readings, renamed, personIds, duplicates, rulebook: made } = gathered.about;
  const settled = settledOptions({ asOf, readings, renamed, personIds, duplicates, rulebook });
  if (canonicalText(settled.about.rulebook) !== canonicalText(made)) {
    const [is, was] = [settled.about.rulebook, made].map(({ id, version }) => `${id} ${version}`);
    throw new RollUpStateError(
      "otherRollUp",
      "rulebook",
      `The state was made with ${was}, and not with this ${is}; give that rulebook.`
    );
  }
  return rolledUp(gathered, settled, parts2);
}
function merged(states) {
  const [first, ...others] = states.map(readState);
  if (first === void 0) throw new RollUpStateError("notAState", "", "There is no state to merge.");
  const gathered = new Gathered(first.about);
  const parts2 = /* @__PURE__ */ new Set();
  for (const state of [first, ...others]) {
    assertAlike(first.about, parts2, state);
    for (const part of state.parts) parts2.add(part);
    addState(gathered, state);
  }
  return { gathered, parts: [...parts2].sort() };
}

// src/rollup/roll-up-document.ts
var [MOST_TOLD, MOST_SHOWN] = [100, 200];
var order = ["notMet", "undetermined", "met"];
function rollUpDocument(result, language, rulebookLine) {
  const told = new Told(result, language);
  return { title: told.say.title, blocks: told.blocks(rulebookLine), sections: told.sections() };
}
var Told = class {
  constructor(result, language) {
    this.result = result;
    this.language = language;
    this.say = rollUpWords[language];
    this.#all = words[language];
  }
  result;
  language;
  say;
  #all;
  blocks(rulebookLine) {
    const { say } = this;
    const { asOf, read, judged: judged2, refused, skippedAs, unplaced, villages } = this.result;
    const unread = villages.filter(
      ({ recorded, incidence }) => recorded && (incidence === null || incidence.reported === true)
    ).length;
    return [
      said(say.asOf(asOf)),
      said(say.read(read, judged2, refused, skippedAs.blank, skippedAs.otherLevels), "strong"),
      ...unplaced > 0 ? [said(say.unplaced(unplaced), "caveat")] : [],
      ...unread > 0 ? [said(say.notRead(unread), "caveat")] : [],
      said(rulebookLine, "faint")
    ];
  }
  sections() {
    const { say } = this;
    const { villages, counties, prefectures, province } = this.result;
    return [
      ...this.#summed("province", say.places.province, [province]),
      ...this.#summed("prefectures", say.places.prefectures, prefectures),
      ...this.#judged("counties", say.places.counties, counties),
      ...this.#judged("villages", say.places.villages, villages, this.#picture()),
      ...this.#list(
        "deciding",
        say.headings.deciding,
        [...counties, ...villages].flatMap((place2) => this.#deciding(place2))
      ),
      ...this.#list(
        "deciding-villages",
        say.headings.decidingVillages,
        counties.flatMap((county) => this.#decidingVillages(county))
      ),
      ...this.#list("misfits", say.headings.misfits, this.#misfits()),
      ...this.#list(
        "twice",
        say.headings.duplicates,
        (this.result.duplicates ?? []).map(
          (one) => say.duplicate(this.#all.level[one.level], one.id, one.year, one.records, one.villages ?? [])
        )
      ),
      ...this.#list(
        "persons",
        say.headings.personsTwice,
        (this.result.personsTwice ?? []).map(({ households, villages: places }) => say.personTwice(households, places))
      ),
      ...this.#list(
        "years",
        say.headings.otherYears,
        this.result.otherYears.map(
          ({ level, id, year, records }) => say.otherYear(this.#all.level[level], id, year, records)
        )
      ),
      ...this.#list(
        "renamed",
        say.headings.renamed,
        this.result.renamed.map(
          ({ level, from, to, records }) => say.renamed(this.#all.level[level], from, to, records)
        )
      )
    ];
  }
  #list(id, title, items) {
    const more = items.length - MOST_TOLD;
    return listSections(id, title, more > 0 ? [...items.slice(0, MOST_TOLD), this.say.more(more)] : items);
  }
  #summed(id, title, places) {
    if (places.length === 0 || places.every(({ counties, households }) => counties.length === 0 && sum(households) === 0))
      return [];
    const { columns } = this.say;
    const head = [
      "",
      columns.households,
      columns.persons,
      this.#poor,
      columns.population,
      this.#incidence,
      this.#wrong,
      this.#missed
    ];
    const rows = places.map((place2) => [place2.id ?? this.say.levels.province, ...this.#counts(place2)]);
    return [sectionOf(id, title, [tableBlock(head, rows)])];
  }
  /** Places of a level: the lost first, then by how high the incidence can be. */
  #judged(id, title, places, picture = []) {
    if (places.length === 0) return [];
    const { say } = this;
    const { columns } = say;
    const count = (outcome) => places.filter((one) => one.incidenceOutcome === outcome).length;
    const outcomeOf = (outcome) => outcome === null ? "" : this.#all.outcome[outcome];
    const head = [
      "",
      columns.id,
      columns.households,
      columns.persons,
      this.#poor,
      columns.population,
      this.#incidence,
      columns.incidenceOutcome,
      columns.outcome,
      columns.disagrees
    ];
    const sorted2 = [...places].sort(byDanger);
    const rows = sorted2.map((place2) => [
      MARKS[place2.incidenceOutcome],
      place2.name === void 0 ? place2.id : `${place2.id} ${place2.name}`,
      ...this.#counts(place2).slice(0, 5),
      this.#butUnread(place2, outcomeOf(place2.incidenceOutcome)),
      outcomeOf(place2.outcome),
      place2.disagrees.map((figure) => this.#disagreement(place2, figure)).join(this.#all.listSeparator)
    ]);
    return [
      sectionOf(id, title, [
        said(say.sums(count("met"), count("undetermined"), count("notMet")), "strong"),
        ...picture,
        tableBlock(
          head,
          rows,
          sorted2.map(({ incidenceOutcome }) => incidenceOutcome)
        )
      ])
    ];
  }
  #butUnread(place2, outcome) {
    const { villages = 0, povertyVillages = 0 } = place2.unread ?? {};
    const unread = villages + povertyVillages;
    return unread === 0 || place2.incidence?.reported === true ? outcome : this.say.butUnread(outcome, unread);
  }
  #picture() {
    const bound = incidenceBound(this.result);
    const rows = [...this.result.villages].filter(({ incidence }) => incidence !== null).sort(byDanger).slice(0, MOST_SHOWN).map(({ id, name, incidence, incidenceOutcome }) => ({
      label: name ?? id,
      from: Number(incidence?.from),
      to: Number(incidence?.to),
      text: this.#perCent(incidence),
      tone: incidenceOutcome
    }));
    if (bound === void 0 || rows.length === 0) return [];
    return [
      { kind: "intervals", title: this.say.figure, rows, bound: { at: Number(bound), text: this.say.bound(bound) } }
    ];
  }
  get #poor() {
    return this.say.figures.remainingPoorPersons;
  }
  get #incidence() {
    return this.say.figures.incidence;
  }
  get #wrong() {
    return this.say.columns.wrongTo;
  }
  get #missed() {
    return this.say.columns.missedTo;
  }
  #counts({ households, persons, n, u, N, incidence, wrongExits, missed }) {
    return [
      String(sum(households)),
      String(sum(persons)),
      this.say.between(String(n), String(n + u)),
      N === null ? "" : typeof N === "number" ? String(N) : this.say.between(String(N.from), String(N.to)),
      this.#perCent(incidence),
      String(wrongExits.to),
      String(missed.to)
    ];
  }
  #perCent(incidence) {
    if (incidence === null) return "";
    const text = this.say.percent(this.say.between(short(incidence.from, "down"), short(incidence.to, "up")));
    return incidence.reported === true ? `${text} (${this.say.basis.reported})` : text;
  }
  #deciding({ id, name, deciding: deciding2 }) {
    if (deciding2 === null || deciding2.list.length === 0) return [];
    const { say } = this;
    const ids = deciding2.list.map((one) => say.household(one.id, one.persons));
    return [say.decidingHouseholds(name ?? id, ids, say.ifMet(deciding2.ifMet), say.ifNotMet(deciding2.ifNotMet))];
  }
  #decidingVillages({ id, name, decidingVillages }) {
    if (decidingVillages === null || decidingVillages.list.length === 0) return [];
    const { say } = this;
    const { list, ifMet, ifNotMet } = decidingVillages;
    return [
      say.decidingHouseholds(
        name ?? id,
        list.map((one) => one.id),
        say.villagesIfMet(ifMet),
        say.villagesIfNotMet(ifNotMet)
      )
    ];
  }
  #disagreement({ reported, computed }, figure) {
    const { say } = this;
    const value = reported[figure]?.value ?? "";
    const own = typeof value === "object" ? say.between(String(value.from), String(value.to)) : String(value);
    const { from = "", to = "" } = computed[figure] ?? {};
    const counted2 = say.between(String(from), String(to));
    const isPerCent = figure === "incidence";
    return say.disagreement(
      say.figures[figure],
      isPerCent ? say.percent(own) : own,
      isPerCent ? say.percent(counted2) : counted2
    );
  }
  #misfits() {
    const { misfit } = this.say;
    return this.result.misfits.map((one) => misfit[one.code](one));
  }
};
var sum = ({ met, notMet, undetermined, refused }) => met + notMet + undetermined + refused;
function byDanger(a, b) {
  return order.indexOf(a.incidenceOutcome) - order.indexOf(b.incidenceOutcome) || Number(b.incidence?.to ?? 0) - Number(a.incidence?.to ?? 0) || byCodePoints(a.id, b.id);
}
function short(text, way) {
  const [whole = "", decimals = ""] = text.split(".");
  if (decimals.length <= 2) return text;
  const cut = `${whole}.${decimals.slice(0, 2)}`;
  return way === "down" ? cut : (Number(cut) + 0.01).toFixed(2);
}

// src/cli/rollup-reports.ts
var rollUpFormats = ["list", "json", "csv", "xlsx", "html", "md"];
async function rollUpReport(format, result, settings2) {
  const { language, rulebookLine, colour, width } = settings2;
  const document = () => rollUpDocument(result, language, rulebookLine);
  if (format === "json") return `${printableJson(result)}
`;
  if (format === "html") return documentHtml(document(), language);
  if (format === "md") return documentMarkdown(document(), language);
  if (format === "csv") return csvOf(placeRows(result), language);
  if (format === "xlsx") return (await import("./rollup-workbook-ENJTYUMV.mjs")).rollUpWorkbook(result, document(), language);
  const { title, blocks, sections } = document();
  return `${reportText({ id: "rollup", title, tone: "strong", blocks, sections }, painter(colour), width)}
`;
}
function csvOf(rows, language) {
  const { columns } = rollUpWords[language];
  const names = Object.keys(columns);
  return [
    csvHead(names.map((name) => columns[name])),
    ...rows.map((row2) => csvLine(names.map((name) => cellInWords(row2, name, language))))
  ].join("");
}

// src/cli/rollup-command.ts
var MAX_TOLD = 100;
var endings = {
  txt: "list",
  json: "json",
  csv: "csv",
  xlsx: "xlsx",
  html: "html",
  md: "md"
};
async function rolled(paths, flags, session) {
  const { say, language, complain } = session;
  const told = rollUpWords[language];
  const { asOf, renamed, personIds, duplicates, part, ...recordFlags } = flags;
  if (asOf === void 0) throw new UsageError(say.rollup.noDay);
  const records = { ...await recordOptions(paths, recordFlags, session), quiet: flags.quiet };
  const { rulebook, readings } = records;
  const settled = settledOptions({
    asOf,
    readings,
    rulebook,
    renamed: renamed === void 0 ? void 0 : renamedIn(renamed, session),
    personIds,
    duplicates,
    part
  });
  const reader = new RecordReader(settled);
  const { counts } = reader.gathered;
  const read = quickReader(records, duplicates ? "ids" : "verdict");
  let severalFiles = false;
  const tellRefusal = (item) => {
    if (counts.refused > MAX_TOLD) return;
    const { place: place2, refusal } = judged(item, { rulebook, asOf }, (value) => parseBy(rulebook.fields, value, { asOf }));
    if (refusal !== void 0) complain(refusalText(place2, refusal, { language, rulebook, severalFiles }));
  };
  let status = await reportRecords({ ...records, onBlank: () => reader.blank() }, session, {
    ...flags.partial !== true && formatOf(flags, session) === "xlsx" ? { encoding: "latin1" } : {},
    start(several) {
      severalFiles = several;
      return "";
    },
    record(item) {
      const before = counts.refused;
      const quick = read(item);
      if (quick !== void 0) reader.record(quick);
      else if (item.issues.length > 0) reader.refused(item.value);
      else reader.value(item.value);
      if (counts.refused > before) tellRefusal(item);
      return "";
    },
    end() {
      if (counts.refused > MAX_TOLD) complain(told.moreRefused(counts.refused - MAX_TOLD));
      const { gathered } = reader;
      const parts2 = part === void 0 ? [] : [part];
      if (flags.partial === true)
        return stateText(gatheredState(gathered, part === void 0 ? partName(gathered) : parts2));
      return rollUpReport(formatOf(flags, session), rolledUp(gathered, settled, parts2), settings(session, rulebook));
    }
  });
  if (counts.refused > 0) status = Math.max(status, EXIT.refused);
  return status;
}
var stateText = (state) => `${printableJson(state)}
`;
var settings = (session, rulebook) => ({
  language: session.language,
  colour: session.colour,
  width: session.width,
  rulebookLine: rulebookName(rulebook, session.language)
});
async function merged2(paths, flags, session) {
  const { language, complain, output } = session;
  const told = rollUpWords[language];
  const { sources, unreadable } = findFiles(paths, "json", language);
  for (const line of unreadable) complain(line);
  if (unreadable.length > 0) return EXIT.refused;
  const states = [];
  for (const { path } of sources) {
    for (const line of fileBytes(path, session).toString("utf8").split("\n")) {
      if (line.trim() === "") continue;
      const { value, issues } = readJsonText(line);
      states.push(issues.length > 0 ? null : value);
    }
  }
  try {
    const [first = null, ...others] = states;
    if (flags.partial === true) {
      await output.write(stateText(merge(first, ...others)));
      return EXIT.ok;
    }
    const { rulebook } = await recordOptions(
      [],
      flags.rulebook === void 0 ? {} : { rulebook: flags.rulebook },
      session
    );
    const result = rollUpOf(states, { rulebook });
    const format = formatOf(flags, session);
    await output.write(
      await rollUpReport(format, result, settings(session, rulebook)),
      format === "xlsx" ? "latin1" : void 0
    );
    return result.refused > 0 ? EXIT.refused : EXIT.ok;
  } catch (error) {
    if (!isRollUpStateError(error)) throw error;
    complain(told.state[error.code](error.at));
    return EXIT.refused;
  }
}
function renamedIn(file, session) {
  const { value, issues } = readJsonText(
    fileBytes(file, session).toString("utf8").replace(/^\uFEFF/, "")
  );
  const isTable = (one) => one === void 0 || isValues(one) && Object.values(one).every((id) => typeof id === "string" && id !== "");
  const { villages, counties, ...others } = isValues(value) ? value : { none: true };
  if (issues.length > 0 || !isTable(villages) || !isTable(counties) || Object.keys(others).length > 0)
    throw new UsageError(rollUpWords[session.language].renamedFile(file));
  return value;
}
function formatOf({ format, out }, { say }) {
  if (out === void 0) {
    if (format === "xlsx") throw new UsageError(say.check.xlsxToFile);
    return format ?? "list";
  }
  const ending = /\.([A-Za-z]{1,8})$/.exec(out)?.[1]?.toLowerCase() ?? "";
  const byName = Object.hasOwn(endings, ending) ? endings[ending] : void 0;
  if (byName !== void 0 && format !== void 0 && byName !== format)
    throw new UsageError(say.check.outContradicts(out, format, byName));
  const known = format ?? byName;
  if (known === void 0)
    throw new UsageError(
      say.check.unknownOut(
        out,
        Object.keys(endings).map((one) => `.${one}`).join(" ")
      )
    );
  return known;
}
function addRollUp(root, session) {
  const { say, finish } = session;
  const command = root.command("rollup").description(say.rollup.about).argument("<paths...>", say.options.paths).option("--as-of <day>", say.rollup.asOf, dayOption(session)).option("--reading <name=option>", say.options.reading, readingOption(session)).addOption(new Option("--input <layout>", say.options.input).choices(["json", "ndjson"])).option("--map <file>", say.options.map).option("--renamed <file>", say.rollup.renamed).option("--person-ids", say.rollup.personIds).option("--no-duplicates", say.rollup.noDuplicates).addOption(new Option("--partial", say.rollup.partial).conflicts(["format"])).option("--part <name>", say.rollup.part).addOption(
    new Option("--merge", say.rollup.merge).conflicts([
      "asOf",
      "reading",
      "input",
      "map",
      "renamed",
      "personIds",
      "part",
      "mask",
      "maskKey"
    ])
  ).addOption(new Option("--format <format>", say.rollup.format).choices([...rollUpFormats])).option("-o, --out <file>", say.check.out).option("--quiet", say.check.quiet);
  withMaskOptions(command, session).addOption(languageOption(session)).option("--rulebook <folder>", say.options.rulebook).addHelpText("after", say.rollup.after).action(async (paths, flags) => {
    const { out, quiet = false } = flags;
    const run = (one) => (flags.merge === true ? merged2 : rolled)(paths, flags, one);
    if (out === void 0) {
      finish(await run(session));
      return;
    }
    const { intoFile } = await import("./out-file-A7G76MNU.mjs");
    const toFile = { ...session, colour: false, width: void 0 };
    const status = await intoFile(out, (output) => run({ ...toFile, output }));
    if (!quiet) session.complain(rollUpWords[session.language].written(out));
    finish(status);
  });
}
export {
  addRollUp
};
