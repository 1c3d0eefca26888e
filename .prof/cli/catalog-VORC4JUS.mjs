import {
  FieldTable,
  MEMBER,
  checkedBy,
  commonShapes,
  commonTable,
  fieldIn,
  isLevel,
  levelOf,
  levels,
  markChecked,
  markRead,
  markTable,
  patternOf,
  scopes,
  tableOf
} from "./chunk-LTCODZ6U.mjs";
export {
  FieldTable,
  MEMBER,
  checkedBy,
  commonShapes,
  commonTable,
  fieldIn,
  isLevel,
  levelOf,
  levels,
  markChecked,
  markRead,
  markTable,
  patternOf,
  scopes,
  tableOf
};
