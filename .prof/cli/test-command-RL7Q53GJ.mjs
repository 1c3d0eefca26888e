import {
  testCaseFiles,
  testFormats
} from "./chunk-L737UFOG.mjs";
import {
  coverageKinds,
  engineNames,
  usualCoverage
} from "./chunk-GH5XWR2O.mjs";
import "./chunk-YKDRAIS4.mjs";
import "./chunk-Y66BZI2H.mjs";
import "./chunk-OHTAWRUW.mjs";
import "./chunk-7Z2VWZV5.mjs";
import {
  usualCases
} from "./chunk-WXLJMW5J.mjs";
import "./chunk-42CANA2E.mjs";
import "./chunk-MP3Y6KQQ.mjs";
import {
  rulebookIssueText
} from "./chunk-RX6VBP32.mjs";
import "./chunk-P7E3KQBC.mjs";
import "./chunk-C3YIJUIY.mjs";
import "./chunk-K3MDRZXC.mjs";
import "./chunk-AIZE7SUG.mjs";
import "./chunk-EVZEFY4G.mjs";
import "./chunk-GCFJ3QW2.mjs";
import {
  jobsOption
} from "./chunk-VNDDMBIP.mjs";
import {
  languageOption
} from "./chunk-MXROL7Y3.mjs";
import "./chunk-KOYRLZAT.mjs";
import {
  rulebookOf,
  sourcesOf
} from "./chunk-O6MGPDWO.mjs";
import {
  rulebookFolder
} from "./chunk-6BX4O4OR.mjs";
import {
  foldersOf
} from "./chunk-P3CBETFC.mjs";
import "./chunk-EWYKY24G.mjs";
import "./chunk-RBHVAMQL.mjs";
import "./chunk-2NNSBJM4.mjs";
import "./chunk-WXSDQUR7.mjs";
import "./chunk-S75OFTBI.mjs";
import "./chunk-KGDPXLMO.mjs";
import "./chunk-BAMTXTJA.mjs";
import "./chunk-CAYNPU7J.mjs";
import {
  EXIT,
  UsageError
} from "./chunk-534TYOKS.mjs";
import "./chunk-GB7RV5VI.mjs";
import "./chunk-ZUZPS2KS.mjs";
import "./chunk-UMR4S5L4.mjs";
import "./chunk-XL25S3FF.mjs";
import "./chunk-FAS6UCBJ.mjs";
import "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import "./chunk-ZA6VSGI5.mjs";
import "./chunk-4FT4K7P6.mjs";
import "./chunk-AWJW7UYS.mjs";
import "./chunk-WQP3XGY7.mjs";
import "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import {
  hunan2016To2020
} from "./chunk-OBET4LAP.mjs";
import "./chunk-FLDRFWA4.mjs";
import {
  isInvalidRulebookError
} from "./chunk-4JIJYX5D.mjs";
import "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import "./chunk-NVZBQ6H2.mjs";
import "./chunk-4FUCRHE5.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import "./chunk-4KYNP42P.mjs";
import "./chunk-LTCODZ6U.mjs";
import "./chunk-W5DRNYOJ.mjs";
import "./chunk-CTC4LZFA.mjs";

// src/cli/test-command.ts
import { InvalidArgumentError, Option } from "commander";

// src/cli/watch-cases.ts
var SETTLING = 150;
async function watchCases(optionsNow, rulebook, paths, session) {
  const { say, complain, language } = session;
  const { watch } = await import("chokidar");
  const watcher = watch([...paths, ...rulebook === void 0 ? [] : foldersOf(rulebookFolder(rulebook))], {
    ignoreInitial: true,
    ignored: /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/
  });
  const stopped = new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, resolve);
  });
  const watched = new Promise((resolve) => {
    watcher.once("ready", resolve);
  });
  let status = EXIT.ok;
  const run = async () => {
    try {
      const tested = await testCaseFiles(optionsNow(), session);
      status = tested.status;
      watcher.add([...tested.files]);
    } catch (error) {
      if (!(error instanceof UsageError) && !isInvalidRulebookError(error)) throw error;
      status = error instanceof UsageError ? EXIT.usage : EXIT.refused;
      if (error instanceof UsageError) complain(error.message);
      else for (const issue of error.issues) complain(rulebookIssueText(issue, language));
    }
    complain(say.test.watching);
  };
  let queue = Promise.race([watched, stopped]).then(run);
  let timer;
  const failed = new Promise((_, reject) => {
    queue.catch(reject);
    watcher.on("all", () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        queue = queue.then(run);
        queue.catch(reject);
      }, SETTLING);
    });
  });
  try {
    await Promise.race([stopped, failed]);
  } finally {
    clearTimeout(timer);
    await watcher.close();
  }
  await queue;
  return status;
}

// src/cli/test-command.ts
function usualKinds({ id }) {
  return id === hunan2016To2020().id ? usualCoverage : usualCoverage.filter((kind) => kind !== "refusal");
}
function addTest(root, session) {
  const { say, finish } = session;
  const { test: words } = say;
  const percentage = (value) => {
    const number = Number(value);
    if (!/^\d{1,3}(?:\.\d{1,2})?$/.test(value) || number > 100) throw new InvalidArgumentError(words.notAPercentage);
    return number;
  };
  const kinds = (value) => {
    const named = value.split(",");
    const known = coverageKinds.filter((kind) => named.includes(kind));
    if (known.length < named.length) throw new InvalidArgumentError(words.notKinds(coverageKinds.join(",")));
    return known;
  };
  root.command("test").description(words.about).argument("[paths...]", words.paths).option("--filter <text>", words.filter).addOption(new Option("--engine <engine>", words.engine).choices(["both", ...engineNames]).default("both")).option("--bail", words.bail).option("--watch", words.watch).option("--update", words.update).addOption(new Option("--format <format>", say.options.format).choices([...testFormats]).default("text")).option("--coverage", words.coverage).option("--cover <kinds>", words.cover, kinds).option("--min <percent>", words.min, percentage).option("--coverage-html <file>", words.coverageHtml).option("--mutate", words.mutate).option("--inherited", words.inherited).option("--common", words.common).option("--jobs <number>", words.jobs, jobsOption(session)).addOption(languageOption(session)).option("--rulebook <folder>", say.options.rulebook).addHelpText("after", words.after).action(async (given, flags) => {
    const paths = given.length > 0 ? given : usualCases(flags.rulebook);
    const { watch = false, update = false, mutate, engine, coverage = false, min, coverageHtml, ...others } = flags;
    if (watch && (update || flags.format !== "text")) throw new UsageError(words.watchAlone);
    const optionsNow = () => {
      const rulebook = rulebookOf(flags, session);
      return {
        ...others,
        paths,
        update,
        rulebook,
        engines: engine === "both" ? engineNames : [engine],
        coverage: coverage || others.cover !== void 0 || min !== void 0 || coverageHtml !== void 0,
        cover: others.cover ?? usualKinds(rulebook),
        min,
        coverageHtml,
        ...mutate || flags.common || flags.inherited || flags.jobs !== void 0 ? { mutate: sourcesOf(flags, session) } : {}
      };
    };
    if (watch) finish(await watchCases(optionsNow, flags.rulebook, paths, session));
    else finish((await testCaseFiles(optionsNow(), session)).status);
  });
}
export {
  addTest
};
