// src/cli/ask-line.ts
import { createInterface } from "node:readline";
function askLine(question) {
  return new Promise((resolve) => {
    const lines = createInterface({ input: process.stdin, terminal: false });
    let answer;
    lines.once("line", (line) => {
      answer = line;
      lines.close();
    });
    lines.once("close", () => {
      if (answer === void 0) process.stderr.write("\n");
      resolve(answer);
    });
    process.stderr.write(question);
  });
}
export {
  askLine
};
