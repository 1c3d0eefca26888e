#!/usr/bin/env node
import {
  commandNames
} from "./chunk-U5RJIWLL.mjs";
import {
  outputTo
} from "./chunk-BPLEYWBJ.mjs";
import {
  version
} from "./chunk-CAYNPU7J.mjs";
import {
  holdsTable
} from "./chunk-GCAUCPTR.mjs";
import "./chunk-534TYOKS.mjs";
import "./chunk-CTC4LZFA.mjs";

// src/cli/main.ts
var args = process.argv.slice(2);
var USUAL = new Set(
  "as-of format help id input lang level only out outcome quiet reading require sort strict village".split(" ").map((name) => `--${name}`)
);
async function toldVersion() {
  const [flag = "", ...others] = args;
  if (others.length > 0 || !["-v", "--version"].includes(flag)) return false;
  return outputTo(process.stdout).write(`${version}
`).then(
    () => true,
    // Why it could not the command line tells.
    () => false
  );
}
function isUsualCheck() {
  const named = args.filter((one) => commandNames.includes(one));
  const options = args.flatMap((one) => /^--?[^=]+/.exec(one) ?? []);
  return named.length > 0 && named.every((one) => one === "check") && options.every((one) => USUAL.has(one)) && !args.some(holdsTable);
}
if (!await toldVersion()) {
  const run = isUsualCheck() ? (await import("./check-alone-OK52QM3H.mjs")).runCheck : (await import("./any-command-WPDWRAHM.mjs")).runHere;
  process.exitCode = await run(args);
}
