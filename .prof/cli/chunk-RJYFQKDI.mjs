// src/tables/written-sheet.ts
var OPTIONS = "options";

export {
  OPTIONS
};
