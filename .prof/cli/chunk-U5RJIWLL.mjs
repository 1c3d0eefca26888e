// src/cli/command-names.ts
var commandNames = [
  "check",
  "explain",
  "eligible",
  "inspect",
  "rollup",
  "compare",
  "seal",
  "verify",
  "rules",
  "init",
  "test",
  "lint",
  "diff",
  "cases",
  "tables",
  "template",
  "schema"
];

export {
  commandNames
};
