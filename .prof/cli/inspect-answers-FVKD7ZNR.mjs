import {
  findingReplies,
  readFindingAnswers
} from "./chunk-XQT6EZDL.mjs";
import {
  rulebookFile,
  soundFiles
} from "./chunk-P3CBETFC.mjs";
import "./chunk-RBHVAMQL.mjs";
import "./chunk-2NNSBJM4.mjs";
import {
  fileBytes
} from "./chunk-IPGW6GGU.mjs";
import "./chunk-WXSDQUR7.mjs";
import {
  UsageError
} from "./chunk-534TYOKS.mjs";
import {
  readSheets
} from "./chunk-7XNUPZTS.mjs";
import "./chunk-GB7RV5VI.mjs";
import "./chunk-ZUZPS2KS.mjs";
import "./chunk-UMR4S5L4.mjs";
import {
  addressOf
} from "./chunk-QXZ6F3ED.mjs";
import "./chunk-F6RKDFXM.mjs";
import {
  FileFault
} from "./chunk-EYRT2QBD.mjs";
import "./chunk-XL25S3FF.mjs";
import {
  inspectWords
} from "./chunk-M6JKUOJW.mjs";
import "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import "./chunk-FLDRFWA4.mjs";
import "./chunk-4JIJYX5D.mjs";
import {
  languages
} from "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import "./chunk-4FUCRHE5.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import "./chunk-4KYNP42P.mjs";
import "./chunk-LTCODZ6U.mjs";
import "./chunk-CTC4LZFA.mjs";

// src/cli/inspect-answers.ts
import { extname } from "node:path";
function answersIn(files, session) {
  return new Map(files.flatMap((file) => [...answersOf(file, session)]));
}
function answersOf(file, session) {
  const bytes = fileBytes(file, session);
  if (extname(file).toLowerCase() === ".json") {
    const value = soundFiles([rulebookFile(file, file, bytes)]).files[file];
    return new Map(readFindingAnswers(value, file).map(({ key, answer }) => [key, answer]));
  }
  const say = inspectWords[session.language];
  try {
    for (const { rows } of readSheets(bytes, file).sheets) {
      const answered = answersInRows(file, rows, say);
      if (answered !== void 0) return answered;
    }
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
  }
  throw new UsageError(say.noAnswers(file));
}
var headings = (column) => [column, ...languages.map((one) => inspectWords[one].column[column])];
function answersInRows(file, rows, say) {
  let columns;
  const answered = /* @__PURE__ */ new Map();
  for (const { number, cells } of rows) {
    const texts = cells.map((cell) => cell?.text.trim() ?? "");
    if (columns === void 0) {
      const find = (column) => texts.findIndex((text2) => headings(column).includes(text2));
      const found = [find("key"), find("answer")];
      if (!found.includes(-1)) columns = found;
      continue;
    }
    const [key, text] = columns.map((column) => texts[column] ?? "");
    if (key === "" || text === "") continue;
    const reply = findingReplies.find(
      (one) => [one, ...languages.map((l) => inspectWords[l].reply[one])].includes(text)
    );
    if (reply === void 0) throw new UsageError(say.notAReply(file, addressOf(columns[1] + 1, number), text));
    answered.set(key, reply);
  }
  return columns && answered;
}
export {
  answersIn
};
