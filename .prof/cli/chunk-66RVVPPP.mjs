import {
  outcomeWords
} from "./chunk-GH36RKIS.mjs";
import {
  isBuiltIn,
  rulebookName
} from "./chunk-LJR2ZG62.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  printable
} from "./chunk-CTC4LZFA.mjs";

// src/listing/result.ts
function countedWords({ language, rule, withProcedure }) {
  return withProcedure === true ? words[language].together : outcomeWords(rule ?? "household/exit", language);
}
function rulebookLine({ rulebook, language }) {
  const { heading, colon } = words[language].sentences;
  if (isBuiltIn(rulebook)) return "";
  return `${printable(`${heading.rulebook}${colon}${rulebookName(rulebook, language)}`)}
`;
}

export {
  countedWords,
  rulebookLine
};
