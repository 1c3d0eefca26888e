// src/seal/canonical.ts
import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
function canonicalText(value, written) {
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object" || value === null) {
    const isJson = value === null || typeof value === "boolean" || Number.isFinite(value);
    if (!isJson) throw new TypeError("Only a JSON value has a canonical text.");
    return JSON.stringify(value);
  }
  const before = written?.get(value);
  if (before !== void 0) return before;
  let text = "";
  if (Array.isArray(value)) {
    for (const one of value) text += `${text && ","}${canonicalText(one, written)}`;
    return `[${text}]`;
  }
  const values = value;
  for (const key of Object.keys(values).sort()) {
    const one = values[key];
    if (one !== void 0) text += `${text && ","}${quoted(key)}:${canonicalText(one, written)}`;
  }
  return `{${text}}`;
}
var plain = /^[ !#-[\]-\ud7ff]*$/;
var quoted = (text) => plain.test(text) ? `"${text}"` : JSON.stringify(text);
var crypto = globalThis.process?.getBuiltinModule?.("node:crypto");
var sha256OfText = crypto === void 0 ? sha256InScript : (text) => crypto.createHash("sha256").update(text).digest("hex");
function sha256InScript(text) {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
var sha256Of = (value) => sha256OfText(canonicalText(value));

export {
  canonicalText,
  sha256OfText,
  sha256Of
};
