import {
  OutputClosed
} from "./chunk-534TYOKS.mjs";
import {
  printableLines
} from "./chunk-CTC4LZFA.mjs";

// src/cli/output.ts
function outputTo(stream) {
  let failure;
  let wake;
  stream.on("error", (error) => {
    failure = error.code === "EPIPE" ? new OutputClosed() : error;
    wake?.();
  });
  stream.on("drain", () => wake?.());
  return {
    async write(said, encoding) {
      if (failure === void 0 && said.length > 0 && !stream.write(said, encoding)) {
        await new Promise((resolve) => {
          wake = resolve;
        });
        wake = void 0;
      }
      if (failure !== void 0) throw failure;
    }
  };
}
function complaintsTo(stream) {
  stream.on("error", () => void 0);
  return (line) => {
    if (stream.writable) stream.write(`${printableLines(line)}
`);
  };
}
function statusOn(stream) {
  return (line) => void stream.write(`\r\x1B[K${line.slice(0, stream.columns - 1)}`);
}

export {
  outputTo,
  complaintsTo,
  statusOn
};
