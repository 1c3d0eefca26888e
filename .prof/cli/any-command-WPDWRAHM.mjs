import {
  processSession,
  runCommand
} from "./chunk-5GO77MYJ.mjs";
import "./chunk-MXROL7Y3.mjs";
import "./chunk-S75OFTBI.mjs";
import {
  commandNames
} from "./chunk-U5RJIWLL.mjs";
import "./chunk-BPLEYWBJ.mjs";
import "./chunk-CAYNPU7J.mjs";
import "./chunk-534TYOKS.mjs";
import "./chunk-M6JKUOJW.mjs";
import "./chunk-FVEEFK25.mjs";
import "./chunk-4JIJYX5D.mjs";
import "./chunk-WGP6PJQ7.mjs";
import "./chunk-CTC4LZFA.mjs";

// src/cli/commands.ts
var commands = {
  check: async () => (await import("./check-command-AOBGHY6N.mjs")).addCheck,
  explain: async () => (await import("./explain-command-HFUPBT6U.mjs")).addExplain,
  eligible: async () => (await import("./eligible-command-VEKGQUTL.mjs")).addEligible,
  inspect: async () => (await import("./inspect-command-PUMIBEYS.mjs")).addInspect,
  rollup: async () => (await import("./rollup-command-KUUVI7M7.mjs")).addRollUp,
  compare: async () => (await import("./compare-command-7EMGHKOV.mjs")).addCompare,
  seal: async () => (await import("./seal-command-KHAW6VJA.mjs")).addSeal,
  verify: async () => (await import("./verify-command-7SRBA6PC.mjs")).addVerify,
  rules: async () => (await import("./rules-command-LMUL44GM.mjs")).addRules,
  init: async () => (await import("./init-command-KDTUASA7.mjs")).addInit,
  test: async () => (await import("./test-command-RL7Q53GJ.mjs")).addTest,
  lint: async () => (await import("./lint-command-6UCF7QGP.mjs")).addLint,
  diff: async () => (await import("./diff-command-S5SUURXD.mjs")).addDiff,
  cases: async () => (await import("./cases-command-T2DM6OH6.mjs")).addCases,
  tables: async () => (await import("./tables-command-PMLQNC3G.mjs")).addTables,
  template: async () => (await import("./template-command-BCFKPV7Z.mjs")).addTemplate,
  schema: async () => (await import("./schema-command-6FIZWY6Q.mjs")).addSchema
};
async function runAny(args, given) {
  const named = commandNames.filter((name) => args.includes(name));
  const added = named.length > 0 ? await Promise.all(named.map((name) => commands[name]())) : [(await import("./listed-commands-LJBFZSJM.mjs")).addListed];
  return runCommand(args, given, added);
}

// src/cli/any-command.ts
function runHere(args) {
  return runAny(args, processSession(args));
}
export {
  runHere
};
