import {
  ruleCoverage,
  ruleFormats,
  ruleLifecycle,
  ruleList,
  rulePart,
  ruleParts
} from "./chunk-SHLHUIYH.mjs";
import "./chunk-XTJJUOFE.mjs";
import "./chunk-54NKQVRR.mjs";
import "./chunk-QOZEYZLI.mjs";
import "./chunk-OHTAWRUW.mjs";
import {
  casesBeside,
  casesIn
} from "./chunk-WXLJMW5J.mjs";
import "./chunk-42CANA2E.mjs";
import "./chunk-MP3Y6KQQ.mjs";
import "./chunk-ZSSJOPLP.mjs";
import "./chunk-C3YIJUIY.mjs";
import "./chunk-TCH7VXT3.mjs";
import "./chunk-VXVY56QM.mjs";
import "./chunk-EVZEFY4G.mjs";
import {
  languageOption
} from "./chunk-MXROL7Y3.mjs";
import {
  rulebookOf
} from "./chunk-O6MGPDWO.mjs";
import "./chunk-6BX4O4OR.mjs";
import "./chunk-P3CBETFC.mjs";
import "./chunk-EWYKY24G.mjs";
import "./chunk-RBHVAMQL.mjs";
import "./chunk-2NNSBJM4.mjs";
import "./chunk-WXSDQUR7.mjs";
import "./chunk-VZHZBLFN.mjs";
import "./chunk-S75OFTBI.mjs";
import "./chunk-KGDPXLMO.mjs";
import "./chunk-L7MZGXCK.mjs";
import "./chunk-2TXO4SBQ.mjs";
import "./chunk-BAMTXTJA.mjs";
import {
  EXIT
} from "./chunk-534TYOKS.mjs";
import "./chunk-GB7RV5VI.mjs";
import "./chunk-ZUZPS2KS.mjs";
import "./chunk-UMR4S5L4.mjs";
import "./chunk-XL25S3FF.mjs";
import "./chunk-WY4235D6.mjs";
import "./chunk-FAS6UCBJ.mjs";
import "./chunk-EEME2DP7.mjs";
import "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import "./chunk-WQP3XGY7.mjs";
import "./chunk-JF6CFRGO.mjs";
import "./chunk-OBET4LAP.mjs";
import "./chunk-FLDRFWA4.mjs";
import "./chunk-4JIJYX5D.mjs";
import "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import "./chunk-NVZBQ6H2.mjs";
import "./chunk-4FUCRHE5.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import "./chunk-4KYNP42P.mjs";
import "./chunk-LTCODZ6U.mjs";
import "./chunk-CTC4LZFA.mjs";

// src/cli/rules-command.ts
import { Option } from "commander";
function addRules(root, session) {
  const { say, output, finish } = session;
  const { rules: words } = say;
  const group = root.command("rules").description(words.about).helpCommand(false).addOption(languageOption(session)).addHelpText("after", words.after);
  const add = (name, about) => group.command(name).description(about).addOption(new Option("--format <format>", say.options.format).choices([...ruleFormats]).default("text")).addOption(languageOption(session)).option("--rulebook <folder>", say.options.rulebook).addHelpText("after", words.after);
  const optionsOf = ({ format, cases, ...flags }, withCases) => ({
    rulebook: rulebookOf(flags, session),
    format,
    ...withCases ? { casesOf: casesIn(cases ?? casesBeside(flags.rulebook), words.badCases) } : {}
  });
  const print = async (text) => {
    await output.write(text);
    finish(EXIT.ok);
  };
  add("list", words.list).option("--cases <folder>", words.cases).action((flags) => print(ruleList(optionsOf(flags, true), session)));
  add("show", words.show).argument("<id>", words.id).option("--cases <folder>", words.cases).action((id, flags) => print(rulePart(id, optionsOf(flags, true), session)));
  add("params", words.params).action(
    (flags) => print(ruleParts("parameters", optionsOf(flags, false), session))
  );
  add("readings", words.readings).action(
    (flags) => print(ruleParts("readings", optionsOf(flags, false), session))
  );
  add("lifecycle", words.lifecycle).action(
    (flags) => print(ruleLifecycle(flags.rulebook, optionsOf(flags, false), session))
  );
  add("coverage", words.coverage).action(
    (flags) => print(ruleCoverage(flags.rulebook, optionsOf(flags, false), session))
  );
}
export {
  addRules
};
