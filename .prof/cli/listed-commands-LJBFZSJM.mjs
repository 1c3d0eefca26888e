import {
  languageOption
} from "./chunk-MXROL7Y3.mjs";
import {
  commandNames
} from "./chunk-U5RJIWLL.mjs";
import {
  casesWords,
  diffCommandWords,
  initWords,
  lintCommandWords
} from "./chunk-M6JKUOJW.mjs";
import "./chunk-FVEEFK25.mjs";
import "./chunk-WGP6PJQ7.mjs";

// src/cli/listed-commands.ts
var GIVEN = {
  check: "<paths...>",
  explain: "<paths...>",
  eligible: "<paths...>",
  inspect: "<paths...>",
  rollup: "<paths...>",
  compare: "<a> <b>",
  seal: "<paths...>",
  verify: "<files...>",
  init: "<folder>",
  test: "[paths...]",
  lint: "[rulebook]",
  diff: "[old] [new]",
  template: "<level>",
  schema: "<name>"
};
function addListed(root, session) {
  const { say, language } = session;
  const words = {
    ...say,
    schema: { about: say.schema },
    init: initWords[language],
    lint: lintCommandWords[language],
    diff: diffCommandWords[language],
    cases: casesWords[language]
  };
  for (const name of commandNames) {
    const command = root.command(name).description(words[name].about).addOption(languageOption(session));
    const given = GIVEN[name];
    if (given !== void 0) command.arguments(given);
  }
}
export {
  addListed
};
