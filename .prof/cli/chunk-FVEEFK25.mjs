// src/words/en/plural.ts
function plural(count, one, several = `${one}s`) {
  return `${count} ${count === 1 ? one : several}`;
}
var singular = {
  persons: "person",
  villages: "village",
  years: "year",
  months: "month",
  days: "day",
  "days/year": "day/year",
  services: "service",
  "years of service": "year of service",
  "percentage points": "percentage point",
  points: "point",
  objections: "objection"
};
function unitBehind(unit, figure) {
  return figure?.replace(/^[+-]/, "") === "1" ? singular[unit] ?? unit : unit;
}

export {
  plural,
  unitBehind
};
