import {
  seal
} from "./chunk-U2T4GDIK.mjs";
import "./chunk-APZJLMNP.mjs";
import "./chunk-P7E3KQBC.mjs";
import {
  reportRecords
} from "./chunk-KYAFXYBQ.mjs";
import {
  onRecords,
  recordOptions,
  withRecordOptions,
  withRule
} from "./chunk-VPVVP3J5.mjs";
import "./chunk-MXROL7Y3.mjs";
import {
  judged
} from "./chunk-GBSU2745.mjs";
import {
  isWhatIf
} from "./chunk-B7KHRAES.mjs";
import "./chunk-WXSDQUR7.mjs";
import {
  jsonLines,
  jsonList
} from "./chunk-6VUGMOGU.mjs";
import {
  refusalText
} from "./chunk-65RTZOCP.mjs";
import "./chunk-VZHZBLFN.mjs";
import "./chunk-S75OFTBI.mjs";
import "./chunk-VWBSN3MG.mjs";
import "./chunk-62T4J2F6.mjs";
import "./chunk-Q7TI4OCT.mjs";
import "./chunk-2TXO4SBQ.mjs";
import "./chunk-BAMTXTJA.mjs";
import "./chunk-CAYNPU7J.mjs";
import "./chunk-GCAUCPTR.mjs";
import {
  EXIT,
  UsageError
} from "./chunk-534TYOKS.mjs";
import "./chunk-H4BT7IXS.mjs";
import "./chunk-GB7RV5VI.mjs";
import "./chunk-UMR4S5L4.mjs";
import "./chunk-XL25S3FF.mjs";
import "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import {
  createEvaluator
} from "./chunk-4FT4K7P6.mjs";
import "./chunk-AWJW7UYS.mjs";
import "./chunk-WQP3XGY7.mjs";
import "./chunk-7DIABQID.mjs";
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

// src/cli/seal-command.ts
import { Option } from "commander";
var sealFormats = ["ndjson", "json"];
async function sealRecords(options, session) {
  const { asOf, rule, readings, rulebook, withRecord } = options;
  const { language, complain } = session;
  const evaluator = createEvaluator({ rule, readings, rulebook });
  const list = options.format === "json" ? jsonList() : jsonLines();
  let settings = { language, rulebook, severalFiles: false };
  let status = EXIT.ok;
  const walked = await reportRecords(options, session, {
    start(severalFiles) {
      settings = { language, rulebook, severalFiles };
      return list.start();
    },
    record(item) {
      const { place, verdict, refusal } = judged(
        item,
        options,
        (record) => seal(evaluator.evaluate(record, { asOf }), record, { rulebook, withRecord })
      );
      if (verdict !== void 0) return list.item(verdict);
      complain(refusalText(place, refusal, settings));
      status = EXIT.refused;
      return "";
    },
    end: () => list.end()
  });
  return Math.max(status, walked);
}
function addSeal(root, session) {
  const { say, finish } = session;
  const command = onRecords(root, "seal", session);
  withRule(withRecordOptions(command, session), session).addOption(new Option("--format <format>", say.options.format).choices([...sealFormats]).default("ndjson")).option("--without-record", say.seal.withoutRecord).addHelpText("after", say.seal.after).action(async (paths, flags) => {
    const options = await recordOptions(paths, flags, session);
    if (isWhatIf(options)) throw new UsageError(say.seal.noWhatIf);
    finish(
      await sealRecords({ ...options, format: flags.format, withRecord: flags.withoutRecord !== true }, session)
    );
  });
}
export {
  addSeal
};
