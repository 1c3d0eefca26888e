import {
  languages
} from "./chunk-WGP6PJQ7.mjs";

// src/cli/language-option.ts
import { Option } from "commander";
function languageOption({ say }) {
  return new Option("--lang <language>", say.options.lang).choices([...languages]);
}

export {
  languageOption
};
