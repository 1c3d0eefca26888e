import {
  languageOption
} from "./chunk-MXROL7Y3.mjs";
import {
  foldedText,
  placesOf
} from "./chunk-S75OFTBI.mjs";
import {
  complaintsTo,
  outputTo,
  statusOn
} from "./chunk-BPLEYWBJ.mjs";
import {
  version
} from "./chunk-CAYNPU7J.mjs";
import {
  EXIT,
  UsageError,
  isOutputClosed
} from "./chunk-534TYOKS.mjs";
import {
  commandWords
} from "./chunk-M6JKUOJW.mjs";
import {
  isInvalidRecordError,
  isInvalidRulebookError
} from "./chunk-4JIJYX5D.mjs";
import {
  languages
} from "./chunk-WGP6PJQ7.mjs";

// src/cli/process-session.ts
import { isatty } from "node:tty";

// src/cli/language.ts
function languageOf(args, environment) {
  const named = args.map((arg, index) => arg === "--lang" ? args[index + 1] : /^--lang=(.*)$/.exec(arg)?.[1]);
  const last = named.findLast((name) => name !== void 0);
  return languages.find((language) => language === last) ?? environmentLanguage(environment);
}
var FALLBACK = "en";
function environmentLanguage(environment) {
  const named = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
  const locale = named || new Intl.DateTimeFormat().resolvedOptions().locale;
  return languages.find((language) => locale.toLowerCase().startsWith(language)) ?? FALLBACK;
}

// src/cli/process-session.ts
var STDIN = 0;
var STDERR = 2;
function processSession(args) {
  const language = languageOf(args, process.env);
  return {
    language,
    say: commandWords[language],
    stdin: () => process.stdin,
    output: outputTo(process.stdout),
    complain: complaintsTo(process.stderr),
    status: isatty(STDERR) ? statusOn(process.stderr) : void 0,
    beginThread: async (task) => (await import("./thread-GK4Z5Z7Z.mjs")).beginThread(task),
    ask: isatty(STDIN) && isatty(STDERR) ? async (question) => (await import("./ask-line-ALH7BTPO.mjs")).askLine(question) : void 0,
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb",
    width: process.stdout.isTTY === true ? process.stdout.columns : void 0
  };
}

// src/cli/run-command.ts
import { Command, CommanderError, Help } from "commander";
async function runCommand(args, given, commands) {
  let status = EXIT.ok;
  const session = {
    ...given,
    finish: (reached) => {
      status = reached;
    }
  };
  let help = "";
  try {
    const parser = program(session, (text) => {
      help += text;
    });
    for (const add of commands) add(parser, session);
    try {
      await parser.parseAsync(args, { from: "user" });
    } finally {
      await session.output.write(help);
    }
  } catch (error) {
    if (!isOutputClosed(error)) status = await statusOf(error, session);
  }
  return status;
}
function program(session, writeOut) {
  const { say, complain } = session;
  return new Command("tuopin").description(say.about).version(version, "-v, --version", say.version).helpOption("-h, --help", say.help).helpCommand(false).addOption(languageOption(session)).exitOverride().configureHelp({
    styleTitle: (title) => say.headings[title] ?? title,
    optionDescription: say.option,
    displayWidth: placesOf,
    boxWrap: (text, width) => foldedText(text, width).join("\n"),
    formatHelp: (command, helper) => say.helpPage(Help.prototype.formatHelp.call(helper, command, helper))
  }).configureOutput({ writeOut, writeErr: (text) => complain(text.trimEnd()), outputError: () => void 0 }).addHelpText("after", say.examples);
}
async function statusOf(error, { say, complain, language }) {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok;
    if (error.code !== "commander.help") complain(`${say.complaint(error)}
${say.hint}`);
    return EXIT.usage;
  }
  if (error instanceof UsageError) {
    complain(error.message);
    return EXIT.usage;
  }
  if (isInvalidRulebookError(error)) {
    const { rulebookIssueText } = await import("./rulebook-issue-text-WWLUKDZY.mjs");
    for (const issue of error.issues) complain(rulebookIssueText(issue, language));
    return EXIT.refused;
  }
  if (isInvalidRecordError(error)) {
    const [{ issueText }, { commonTable }] = await Promise.all([
      import("./describe-issue-6DDS5IA3.mjs"),
      import("./catalog-VORC4JUS.mjs")
    ]);
    for (const issue of error.issues) complain(issueText(issue, language, commonTable));
    return EXIT.refused;
  }
  const { code = "", path = "", syscall } = error instanceof Error ? error : {};
  const ofSystem = say.system[code] ?? (syscall === void 0 ? void 0 : say.system.EIO);
  if (ofSystem !== void 0) {
    complain(path === "" ? ofSystem : `${path}: ${ofSystem}`);
    return EXIT.refused;
  }
  complain(say.failed(error instanceof Error ? error.message : String(error)));
  return EXIT.failed;
}

export {
  processSession,
  runCommand
};
