import {
  eachRecord,
  sayAbsent
} from "./chunk-GBSU2745.mjs";
import {
  unusedInputs,
  unusedText
} from "./chunk-B7KHRAES.mjs";
import {
  EXIT,
  isOutputClosed
} from "./chunk-534TYOKS.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";

// src/cli/report-records.ts
var WRITE_AT = 64 * 1024;
function reportRecords(options, session, report) {
  return reportWalk(
    options,
    session,
    report,
    (sink) => eachRecord(options, session, { start: sink.start, batch: (items) => sayOf(items, report, sink) })
  );
}
async function sayOf(items, { record }, { write, seen }) {
  let text = "";
  for (const item of items) {
    const said = record(item, seen);
    text += typeof said === "string" ? said : await said;
    if (text.length > WRITE_AT) {
      await write(text);
      text = "";
    }
  }
  await write(text);
}
async function reportWalk(options, session, report, walk) {
  const { language, output, complain } = session;
  const vocabulary = words[language];
  const seen = /* @__PURE__ */ new Set();
  let status = EXIT.ok;
  const raise = (to) => {
    status = Math.max(status, to);
  };
  const write = (said) => output.write(said, report.encoding);
  try {
    const walked = await walk({
      start: (severalFiles) => write(report.start(severalFiles)),
      write,
      seen: (level) => void seen.add(level)
    });
    raise(walked.status);
    const ended = report.end(walked.skipped, walked.notAsked);
    for await (const piece of typeof ended === "object" && Symbol.asyncIterator in ended ? ended : [ended]) {
      await write(piece);
    }
    raise(sayAbsent(walked, options.mask, session));
    if (walked.skipped > 0 && options.quiet !== true) complain(vocabulary.skipped(walked.skipped));
    for (const path of unusedInputs(options.inputs, seen)) {
      complain(unusedText(path, session));
      raise(EXIT.usage);
    }
    report.after?.();
  } catch (error) {
    if (!isOutputClosed(error)) throw error;
  }
  return status;
}

export {
  reportRecords,
  sayOf,
  reportWalk
};
