import {
  printableJson
} from "./chunk-CTC4LZFA.mjs";

// src/cli/json-list.ts
function jsonList() {
  let first = true;
  return {
    start: () => "[",
    item: (value) => {
      const separator = first ? "\n" : ",\n";
      first = false;
      return `${separator}  ${printableJson(value, 2).replaceAll("\n", "\n  ")}`;
    },
    end: () => first ? "]\n" : "\n]\n"
  };
}
function jsonLines() {
  return { start: () => "", item: (value) => `${printableJson(value)}
`, end: () => "" };
}

export {
  jsonList,
  jsonLines
};
